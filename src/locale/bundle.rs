//! The messages of one language.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use icu_locale_core::Locale as Tag;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::language::{self, line_at};
use super::{Language, LocaleError, functions};
use crate::files::Files;

/// The messages of one language.
pub(super) struct Bundle {
    pub(super) language: Language,
    /// For what ICU writes.
    pub(super) tag: Tag,
    messages: FluentBundle<FluentResource>,
    /// They are said in a talk about what was handed over.
    talk: bool,
    /// They are said on a public machine.
    pub(super) public: bool,
}

/// What a look-up found.
pub(super) struct Found {
    /// The words, with isolation marks around what was put in.
    pub(super) words: String,
    /// What went wrong while they were put together, such as a value that is missing.
    pub(super) faults: Vec<String>,
}

impl Bundle {
    /// Reads all messages of a language: those of the interface, those of `pack`, and those of the
    /// pack whose hand-overs that one is a conversation about.
    pub(super) fn load(
        files: &Files,
        language: &LanguageIdentifier,
        pack: &str,
    ) -> Result<Self, LocaleError> {
        let described = language::described(files, &language.to_string())?;
        let mut messages = FluentBundle::new_concurrent(vec![language.clone()]);
        let tag =
            functions::tag(language).ok_or_else(|| LocaleError::NoRules(language.to_string()))?;
        add_functions(&mut messages, &tag)?;
        let mut speaks = false;
        for file in message_files(files, language, pack) {
            let resource = read(files, &file)?;
            speaks |= resource
                .entries()
                .any(|entry| matches!(entry, Entry::Message(_)));
            if let Err(errors) = messages.add_resource(resource) {
                return Err(twice(file, &errors));
            }
        }
        if !speaks {
            return Err(LocaleError::NoLanguage(language.to_string()));
        }
        Ok(Self {
            language: described,
            tag,
            messages,
            talk: responds(files, pack).is_some(),
            public: false,
        })
    }

    /// Puts a message together, or one of its attributes. In a talk, the one that has
    /// [`IN_TALK`] before its id comes first; on a public machine, the one with [`IN_PUBLIC`].
    pub(super) fn find(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs,
    ) -> Option<Found> {
        let mut here = [(self.talk, IN_TALK), (self.public, IN_PUBLIC)]
            .into_iter()
            .filter(|(is_here, _)| *is_here);
        let here = here.find_map(|(_, before)| self.pattern(&format!("{before}{id}"), attribute));
        let pattern = here.or_else(|| self.pattern(id, attribute))?;
        let mut errors = Vec::new();
        let words = self
            .messages
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        let faults = errors.iter().map(ToString::to_string).collect();
        Some(Found { words, faults })
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.messages.get_message(id)?;
        match attribute {
            Some(name) => Some(message.get_attribute(name)?.value()),
            None => message.value(),
        }
    }
}

/// What stands before the id of a message that is said in its place in a talk about what was
/// handed over.
pub(super) const IN_TALK: &str = "in-talk-";

/// The same on a public machine, which keeps nothing, and has no folders and windows.
pub(super) const IN_PUBLIC: &str = "in-public-";

/// What is read of `pack.toml`: whose hand-overs the pack is a conversation about.
#[derive(Deserialize)]
struct Responds {
    responds: Option<String>,
}

fn responds(files: &Files, pack: &str) -> Option<String> {
    let bytes = files.read(&format!("content/{pack}/pack.toml"))?;
    let read: Responds = toml::from_str(std::str::from_utf8(&bytes).ok()?).ok()?;
    read.responds
}

/// The message files of a language, without those of packs that are not spoken of.
fn message_files(files: &Files, language: &LanguageIdentifier, pack: &str) -> Vec<String> {
    let packs = files.list("content/");
    let about = responds(files, pack);
    let other_pack = |name: &str| {
        let path = format!("content/{name}/pack.toml");
        name != pack && about.as_deref() != Some(name) && packs.contains(&path)
    };
    let folder = format!("locales/{language}/");
    let mut paths: Vec<String> = files
        .list(&folder)
        .into_iter()
        .filter(|path| {
            path.strip_prefix(&folder)
                .and_then(|file| file.strip_suffix(".ftl"))
                .is_some_and(|name| !other_pack(name))
        })
        .collect();
    // The pack comes last, so that an id that it takes from the interface is its fault.
    paths.sort_by_key(|path| *path == format!("{folder}{pack}.ftl"));
    paths
}

fn read(files: &Files, file: &str) -> Result<FluentResource, LocaleError> {
    let bytes = files.read(file).ok_or_else(|| LocaleError::NotText {
        file: file.to_owned(),
    })?;
    let source = String::from_utf8(bytes).map_err(|_| LocaleError::NotText {
        file: file.to_owned(),
    })?;
    FluentResource::try_new(source).map_err(|(resource, errors)| {
        let place = errors.first().map_or(0, |error| {
            let message = error.slice.as_ref().unwrap_or(&error.pos);
            message.start
        });
        LocaleError::Broken {
            file: file.to_owned(),
            line: line_at(resource.source(), place),
        }
    })
}

fn twice(file: String, errors: &[FluentError]) -> LocaleError {
    let id = errors.iter().find_map(|error| match error {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        _ => None,
    });
    LocaleError::Twice {
        file,
        id: id.unwrap_or_default(),
    }
}

fn add_functions(
    messages: &mut FluentBundle<FluentResource>,
    tag: &Tag,
) -> Result<(), LocaleError> {
    let unknown = || LocaleError::NoRules(tag.to_string());
    functions::plural(tag, 1).ok_or_else(unknown)?;
    functions::number(tag, 1, true).ok_or_else(unknown)?;
    let tag = tag.clone();
    let for_plural = tag.clone();
    messages
        .add_function("PLURAL", move |values, _| {
            functions::counted(values)
                .and_then(|count| functions::plural(&for_plural, count))
                .map_or(FluentValue::Error, FluentValue::from)
        })
        .map_err(|_| unknown())?;
    messages
        .add_function("NUMBER", move |values, options| {
            let grouped = !matches!(
                options.get("useGrouping"),
                Some(FluentValue::String(wanted)) if wanted == "false"
            );
            functions::counted(values)
                .and_then(|number| functions::number(&tag, number, grouped))
                .map_or(FluentValue::Error, FluentValue::from)
        })
        .map_err(|_| unknown())
}
