//! Where a report takes its words from.

use chrono::{DateTime, FixedOffset};

/// The words of one language, by message id.
pub trait Words {
    /// The words of a message, or of an attribute as `message.attribute`, with these
    /// arguments put in.
    fn text(&self, id: &str, args: &[(&str, &str)]) -> String;
    /// The language, as a BCP 47 tag.
    fn language(&self) -> String;
    /// Whether it is written from right to left.
    fn rtl(&self) -> bool;
    /// A day in words, such as "23 November 2026".
    fn date(&self, at: &DateTime<FixedOffset>) -> String;
    /// What a language calls itself, by its BCP 47 tag; the tag itself if that is not known, as
    /// for words that know of no language but their own.
    fn language_name(&self, tag: &str) -> String {
        tag.to_owned()
    }
    /// Whether a language, by its BCP 47 tag, is known to be written from right to left.
    fn is_rtl(&self, _tag: &str) -> bool {
        false
    }
    /// How far the words of a language can be trusted, in that language; none if there are
    /// no words of it.
    fn trust(&self, _tag: &str) -> Option<String> {
        None
    }
}

/// Words, with the same in other languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The words in the language of those who read.
    pub text: String,
    /// The same in each other language that has them: its BCP 47 tag, and the words.
    pub others: Vec<(String, String)>,
}

/// The words of all languages at once, by message id.
pub trait Phrases {
    /// The language of those who read, as a BCP 47 tag.
    fn language(&self) -> String;
    /// The words of a message, or of an attribute as `message.attribute`. `with` are values
    /// that it names, each with the message whose words are put in. None if the language of
    /// those who read has no such words.
    fn phrase(&self, id: &str, with: &[(&str, &str)]) -> Option<Phrase>;
}
