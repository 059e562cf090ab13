//! A page on paper for people who check the words of a language: English and the
//! translation side by side, with space to write.
//!
//! - `forms`: messages as a reader sees them, with the names of what is put in.
//! - `glossary`: which word stands for which thing.
//! - `rows`: all messages, in the order in which they are met.
//! - `page`: the page itself.

mod forms;
mod glossary;
mod page;
mod rows;

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};

use crate::engine::pack::Pack;
use crate::files::Files;
use crate::locale::{Language, Locale};

/// The language that all others are made from, as a BCP 47 tag.
pub const SOURCE: &str = "en";

/// What a page is made of.
pub struct Sheet<'s> {
    /// Where the messages stand.
    pub files: &'s Files,
    /// The packs whose words are checked, with those of the interface; in the order in which a
    /// person meets them.
    pub packs: &'s [Pack],
    /// The language that is checked.
    pub language: &'s Language,
    /// Its words.
    pub own: &'s Locale,
    /// The words of English.
    pub english: &'s Locale,
    /// The messages whose English was changed since they were translated, as `file/id`.
    pub stale: BTreeSet<String>,
    /// The day the page is made.
    pub day: DateTime<FixedOffset>,
}

impl Sheet<'_> {
    /// The page, as HTML that needs nothing else.
    pub fn html(&self) -> String {
        page::write(self, &rows::groups(self))
    }

    /// The name of its file: with the language, the day, and a code that tells it from others
    /// of that day.
    pub fn file_name(&self, code: &str) -> String {
        let day = self.day.format("%Y-%m-%d");
        format!("ownwords-check-{}-{day}-{code}.html", self.language.tag)
    }

    /// Whether the language is the one that others are made from: it stands alone then.
    fn is_source(&self) -> bool {
        self.language.tag == SOURCE
    }
}

#[cfg(test)]
mod tests;
