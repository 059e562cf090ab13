//! Ids become words: a language with English behind it, and pages made of its words.
//!
//! - [`mod@negotiate`]: which languages there are, and which suits a person.
//! - [`functions`]: plurals and numbers, by ICU.
//! - [`page`]: what a view is given; [`Locale::page`] makes it of a step,
//!   [`Locale::dialog`] of what the program itself asks.
//! - `twin`: a page in two languages; `trust`: what a language says of itself.
//! - [`lint`]: whether words are plain.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Datelike, FixedOffset};
use unic_langid::LanguageIdentifier;

use crate::files::Files;
use crate::text::plain::unisolated;

mod args;
mod bundle;
mod current;
pub mod dialog;
pub mod functions;
pub mod lint;
pub mod negotiate;
mod notices;
mod offers;
pub mod page;
mod pages;
pub mod prompt;
mod trust;
mod twin;

pub use args::Args;
pub use negotiate::{Language, Status, languages, negotiate};

use bundle::Bundle;
use page::{Speaker, Text};

/// The words of a person's language; where it has none, those of English.
pub struct Locale {
    /// The person's language, then English. Never empty.
    bundles: Vec<Bundle>,
    language: LanguageIdentifier,
    missing: Mutex<BTreeSet<String>>,
}

/// Why the words of a language cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    /// There are no messages in this language.
    #[error("no messages: {0}")]
    NoLanguage(String),
    /// ICU knows no plurals or digits for this language.
    #[error("no rules: {0}")]
    NoRules(String),
    /// A file cannot be read, or is not UTF-8.
    #[error("{file}: not text")]
    NotText {
        /// The path of the file.
        file: String,
    },
    /// A message is not written as Fluent wants it.
    #[error("{file}:{line}: broken message")]
    Broken {
        /// The path of the file.
        file: String,
        /// The line, from 1.
        line: usize,
    },
    /// Two messages have the same id.
    #[error("{file}: {id} twice")]
    Twice {
        /// The path of the file that holds the second one.
        file: String,
        /// The id.
        id: String,
    },
}

impl LocaleError {
    /// The id of its message in `errors.ftl`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoLanguage(_) => "locale-no-language",
            Self::NoRules(_) => "locale-no-rules",
            Self::NotText { .. } => "locale-not-text",
            Self::Broken { .. } => "locale-broken",
            Self::Twice { .. } => "locale-twice",
        }
    }

    /// What its message names.
    pub fn args(&self) -> Args {
        match self {
            Self::NoLanguage(language) | Self::NoRules(language) => {
                Args::none().word("language", language)
            }
            Self::NotText { file } => Args::none().word("file", file),
            Self::Broken { file, line } => Args::none().word("file", file).number("line", *line),
            Self::Twice { file, id } => Args::none().word("file", file).word("id", id),
        }
    }
}

impl Locale {
    /// Reads the words of a language, and English to stand in where it has none: all
    /// messages of the interface, and those of this pack.
    ///
    /// # Errors
    /// See [`LocaleError`]. A single broken message is an error, so that no words are
    /// ever lost in silence.
    pub fn load(
        files: &Files,
        wanted: &LanguageIdentifier,
        pack: &str,
    ) -> Result<Self, LocaleError> {
        let mut bundles = vec![Bundle::load(files, wanted, pack)?];
        let english = english();
        if *wanted != english {
            bundles.push(Bundle::load(files, &english, pack)?);
        }
        Ok(Self {
            bundles,
            language: wanted.clone(),
            missing: Mutex::default(),
        })
    }

    /// The person's language, as a BCP 47 tag.
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    /// True if the person's language runs from right to left.
    pub fn rtl(&self) -> bool {
        bundle::rtl(&self.language)
    }

    /// The words of a message. If there are none in any language, its id in brackets.
    pub fn text(&self, id: &str, args: &Args) -> Text {
        self.find(id, None, args)
            .unwrap_or_else(|| self.visibly_missing(id.to_owned()))
    }

    /// An attribute of a message, if it has one.
    pub fn attr(&self, id: &str, attr: &str, args: &Args) -> Option<Text> {
        self.find(id, Some(attr), args)
    }

    /// An attribute that every such message has. If it has none, its id in brackets.
    pub fn needed_attr(&self, id: &str, attr: &str, args: &Args) -> Text {
        self.find(id, Some(attr), args)
            .unwrap_or_else(|| self.visibly_missing(format!("{id}.{attr}")))
    }

    /// An attribute of a message, one text for each of its lines; none if it has none.
    pub fn paragraphs(&self, id: &str, attr: &str, args: &Args) -> Vec<Text> {
        self.attr(id, attr, args).map(lines).unwrap_or_default()
    }

    /// The words of a message as a plain string.
    pub fn words(&self, id: &str, args: &Args) -> String {
        self.text(id, args).text
    }

    /// A day in words, such as "23 November 2026", at the place where `at` was taken.
    pub fn date(&self, at: &DateTime<FixedOffset>) -> String {
        let month = self.words(&format!("month-{}", at.month()), &Args::none());
        let args = Args::none()
            .number("day", at.day() as usize)
            .word("month", month)
            .number("year", usize::try_from(at.year()).unwrap_or_default());
        self.words("date", &args)
    }

    /// What was looked for and not found, or could not be put together, since this was
    /// loaded. Holds ids and names of values, no answers. Empty in a good release.
    pub fn missing(&self) -> Vec<String> {
        let missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        missing.iter().cloned().collect()
    }

    /// The ids of all messages of the person's language, in the order of their files.
    pub fn ids(&self) -> &[String] {
        self.bundles.first().map_or(&[], Bundle::ids)
    }

    /// The names of the attributes of a message in the person's language.
    pub fn attributes(&self, id: &str) -> Vec<String> {
        self.bundles
            .first()
            .map(|bundle| bundle.attributes(id))
            .unwrap_or_default()
    }

    /// Words of ours that are no message, such as the name of a file.
    pub fn literal(&self, words: impl Into<String>) -> Text {
        Text {
            text: words.into(),
            id: None,
            language: self.language(),
            rtl: self.rtl(),
            speaker: Speaker::Program,
            twin: None,
        }
    }

    /// A message of the person's language without values put in, for [`lint`].
    fn pattern(&self, id: &str, attr: Option<&str>) -> Option<String> {
        let bundle = self.bundles.first()?;
        Some(bundle.find(id, attr, Args::none().values())?.words)
    }

    fn find(&self, id: &str, attr: Option<&str>, args: &Args) -> Option<Text> {
        let (bundle, found) = self
            .bundles
            .iter()
            .find_map(|bundle| Some((bundle, bundle.find(id, attr, args.values())?)))?;
        for fault in found.faults {
            self.record(format!("{id}: {fault}"));
        }
        Some(Text {
            text: unisolated(&found.words),
            id: Some(match attr {
                Some(attr) => format!("{id}.{attr}"),
                None => id.to_owned(),
            }),
            language: bundle.language.to_string(),
            rtl: bundle::rtl(&bundle.language),
            speaker: Speaker::Program,
            twin: None,
        })
    }

    fn visibly_missing(&self, id: String) -> Text {
        let text = self.literal(format!("[{id}]"));
        self.record(id);
        text
    }

    fn record(&self, what: String) {
        let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        missing.insert(what);
    }
}

/// The language that stands in for all others.
fn english() -> LanguageIdentifier {
    LanguageIdentifier::from_bytes(b"en").unwrap_or_default()
}

/// One text for each line that holds words.
fn lines(text: Text) -> Vec<Text> {
    text.text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| Text {
            text: line.to_owned(),
            ..text.clone()
        })
        .collect()
}

#[cfg(test)]
mod pack_tests;
#[cfg(test)]
mod page_tests;
#[cfg(test)]
mod tests;
