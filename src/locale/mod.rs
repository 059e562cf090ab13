//! Ids become words: a language with English behind it, and pages made of its words.
//!
//! - [`language`]: which languages there are, and what each says of itself.
//! - [`mod@negotiate`]: which of them suits a person.
//! - [`mod@translation`]: how far each is translated, and what is older than the English.
//! - [`functions`]: plurals, numbers, days and lists, by ICU.
//! - [`page`]: what a view is given; [`Locale::page`] makes it of a step,
//!   [`Locale::dialog`] of what the program itself asks.
//! - `twin`: a page in two languages; `trust`: what a language says of itself.
//! - [`mod@check`]: whether the words of all languages are there, fit each other and are plain.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock, PoisonError};

use chrono::{DateTime, FixedOffset, NaiveDate};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::files::Files;
use crate::text::plain::{clean, unisolated};

mod args;
mod bundle;
pub mod check;
mod current;
pub mod dialog;
pub mod functions;
pub mod language;
pub mod negotiate;
mod notices;
mod offers;
pub mod page;
mod pages;
pub mod prompt;
mod spoken;
pub mod translation;
mod trust;
mod twin;

pub use args::Args;
pub use language::{Language, Status, languages};
pub use negotiate::{negotiate, suiting, suits};
pub use spoken::Spoken;
pub use translation::{Translation, translation};
pub use twin::alike;

use bundle::Bundle;
use page::{Speaker, Text};

/// The words of a person's language; where it has none, those of English.
pub struct Locale {
    /// The words of the person's language.
    own: Bundle,
    /// The pack whose words are there.
    pack: String,
    /// English, where that is another language.
    english: Option<Bundle>,
    /// What else there is, for words that a person wrote in another language.
    files: Files,
    others: OnceLock<Vec<Language>>,
    missing: Mutex<BTreeSet<String>>,
}

/// Why the words of a language cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    /// There are no messages in this language.
    #[error("no messages: {0}")]
    NoLanguage(String),
    /// `language.toml` is not as it should be.
    #[error("{file}:{line}: not a description")]
    NotDescribed {
        /// The path of the file.
        file: String,
        /// The line, from 1.
        line: usize,
    },
    /// A language is said to be checked, but not by whom.
    #[error("{file}: checked by nobody")]
    CheckedByNobody {
        /// The path of `language.toml`.
        file: String,
    },
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
            Self::NotDescribed { .. } => "locale-not-described",
            Self::CheckedByNobody { .. } => "locale-checked-by-nobody",
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
                Args::none().word("language", clean(language))
            }
            Self::NotText { file } | Self::CheckedByNobody { file } => {
                Args::none().word("file", file)
            }
            Self::Broken { file, line } | Self::NotDescribed { file, line } => {
                Args::none().word("file", file).number("line", *line)
            }
            Self::Twice { file, id } => Args::none().word("file", file).word("id", id),
        }
    }
}

impl Locale {
    /// Reads the words of a language, and English to stand in where it has none: all
    /// messages of the interface, and those of this pack. Where the files hold no good
    /// English, that inside the program stands in.
    ///
    /// # Errors
    /// See [`LocaleError`]. A single broken message of the language is an error, so that no
    /// words are ever lost in silence.
    pub fn load(
        files: &Files,
        wanted: &LanguageIdentifier,
        pack: &str,
    ) -> Result<Self, LocaleError> {
        let own = Bundle::load(files, wanted, pack)?;
        let english = english();
        let english = if *wanted == english {
            None
        } else {
            let inside = || Bundle::load(&Files::Embedded, &english, pack);
            Some(Bundle::load(files, &english, pack).or_else(|_| inside())?)
        };
        Ok(Self {
            own,
            pack: pack.to_owned(),
            english,
            files: files.clone(),
            others: OnceLock::new(),
            missing: Mutex::default(),
        })
    }

    /// Reads the words of a language; if they cannot be read, those of English, and says
    /// why.
    ///
    /// # Errors
    /// Not even the English inside the program can be read.
    pub fn load_or_english(
        files: &Files,
        wanted: &LanguageIdentifier,
        pack: &str,
    ) -> Result<(Self, Option<LocaleError>), LocaleError> {
        let fault = match Self::load(files, wanted, pack) {
            Ok(locale) => return Ok((locale, None)),
            Err(fault) => fault,
        };
        let english = english();
        let inside = |_| Self::load(&Files::Embedded, &english, pack);
        let locale = Self::load(files, &english, pack).or_else(inside)?;
        Ok((locale, Some(fault)))
    }

    /// The same words as they are said on a public machine.
    #[must_use]
    pub fn in_public(mut self) -> Self {
        self.own.public = true;
        if let Some(english) = &mut self.english {
            english.public = true;
        }
        self
    }

    /// The pack whose words are there, by its id.
    pub fn pack(&self) -> &str {
        &self.pack
    }

    /// The person's language, as a BCP 47 tag.
    pub fn language(&self) -> String {
        self.own.language.tag.to_string()
    }

    /// True if the person's language runs from right to left, as it says of itself.
    pub fn rtl(&self) -> bool {
        self.own.language.rtl
    }

    /// The letters of the person's language, in rows; none where it is not spelt in letters.
    pub fn letters(&self) -> &[Vec<String>] {
        &self.own.language.letters
    }

    /// The signs of the person's language, beside the space.
    pub fn signs(&self) -> &[String] {
        &self.own.language.signs
    }

    /// True if words in this language, a BCP 47 tag, run from right to left: as the
    /// language says of itself; where we have no such language, as its tag lets one guess.
    pub fn runs_right_to_left(&self, tag: &str) -> bool {
        let Some(tag) = negotiate::parsed(tag) else {
            return false;
        };
        let loaded = [Some(&self.own), self.english.as_ref()];
        let mut loaded = loaded.into_iter().flatten().map(|bundle| &bundle.language);
        let known = loaded.find(|language| language.tag == tag).or_else(|| {
            let others = self.others.get_or_init(|| languages(&self.files));
            others.iter().find(|language| language.tag == tag)
        });
        known.map_or_else(
            || tag.character_direction() == CharacterDirection::RTL,
            |language| language.rtl,
        )
    }

    /// The words of a message. If the language has none, those of English, with the name of
    /// English in brackets before them; if that has none either, the id in brackets.
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
        self.day(at.date_naive())
    }

    /// A day in words, such as "23 November 2026".
    pub fn day(&self, day: NaiveDate) -> String {
        functions::day(&self.own.tag, day).unwrap_or_else(|| day.to_string())
    }

    /// Names in one line, such as "A, B and C". Not for phrases: they can hold commas.
    pub fn list(&self, names: &[String]) -> String {
        functions::list(&self.own.tag, names).unwrap_or_else(|| names.join(", "))
    }

    /// What was looked for and not found, or could not be put together, since this was
    /// loaded. Holds ids and names of values, no answers. Empty in a good release.
    pub fn missing(&self) -> Vec<String> {
        let missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        missing.iter().cloned().collect()
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

    fn find(&self, id: &str, attr: Option<&str>, args: &Args) -> Option<Text> {
        let whole_id = match attr {
            Some(attr) => format!("{id}.{attr}"),
            None => id.to_owned(),
        };
        let (bundle, found) = match self.own.find(id, attr, args.values()) {
            Some(found) => (&self.own, found),
            None => {
                let english = self.english.as_ref()?;
                let args = args.without(&marker(&english.language.name));
                let found = english.find(id, attr, &args)?;
                self.record(format!("{whole_id}: {}", self.language()));
                (english, found)
            }
        };
        for fault in found.faults {
            self.record(format!("{id}: {fault}"));
        }
        let words = unisolated(&found.words);
        let own = std::ptr::eq(bundle, &self.own);
        Some(Text {
            // A word that is to be typed stays as it is, so that it can be typed.
            text: if own || attr == Some(TYPED) {
                words
            } else {
                let before = marker(&bundle.language.name);
                let lines = words.lines().map(|line| format!("{before}{line}"));
                lines.collect::<Vec<_>>().join("\n")
            },
            id: Some(whole_id),
            language: bundle.language.tag.to_string(),
            rtl: bundle.language.rtl,
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

/// What stands before words of the language of this name where it stands in for another.
fn marker(name: &str) -> String {
    format!("[{name}] ")
}

/// Words without the name of the language that stands in, which is before each of their lines.
pub fn unmarked(words: &str) -> Cow<'_, str> {
    let rest = words.strip_prefix('[');
    let marker = rest.and_then(|rest| words.get(..rest.find("] ")? + "[] ".len()));
    marker.map_or(Cow::Borrowed(words), |marker| without(words, marker).into())
}

/// Words whose lines do not begin with this marker.
fn without(words: &str, marker: &str) -> String {
    let lines = words.split('\n');
    let lines: Vec<&str> = lines
        .map(|line| line.strip_prefix(marker).unwrap_or(line))
        .collect();
    lines.join("\n")
}

/// The attribute that holds what a person types.
const TYPED: &str = "word";

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
