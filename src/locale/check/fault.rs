//! What can be wrong with the words of a language, and where.

use crate::locale::Args;

/// One fault of a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, such as `locales/en/ui.ftl`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: What,
}

/// What is wrong with the words of a language. The texts are ids and words as they stand in
/// the files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The file is not there or cannot be read.
    FileNotThere,
    /// The file is not text in UTF-8.
    FileNotText,
    /// The file is no TOML, or not as it should be; what the TOML reader says of it.
    NotToml(String),
    /// `language.toml` does not say what a language needs, or its folder has no tag for a name.
    LanguageNotDescribed,
    /// ICU has no plurals for this language.
    NoRules(String),
    /// A message cannot be read as Fluent; what the Fluent reader says of it.
    Broken(String),
    /// A second message has this id.
    Twice(String),
    /// A word that is typed for another command too, and the message of that one.
    TypedTwice(String, String),
    /// A message or an attribute is needed and not here.
    Missing(String),
    /// Nothing needs this message or attribute.
    Unneeded(String),
    /// A value, message, term or function that is not there.
    Unknown(String),
    /// A value that English says here and this language leaves out.
    Dropped(String),
    /// The forms of a choice are not these, which they have to be.
    Forms(String),
    /// A choice by a number that does not ask ICU for the form.
    NoPlural,
    /// There are so many lines, and English has so many.
    Lines(usize, usize),
    /// So many cells, and so many at most.
    Wide(usize, usize),
    /// So many words in a sentence, and so many at most.
    Long(usize, usize),
    /// So many characters in a sentence of a language without spaces, and so many at most.
    LongWithoutSpaces(usize, usize),
    /// A sign that readers spell out or leave out.
    Sign(char),
    /// Words that must not stand here.
    Avoided(String),
    /// A second name for something, and the one that it has.
    SecondName(String, String),
    /// An abbreviation that is not explained.
    Abbreviation(String),
    /// The reading grade of a message, or of all, and what it may be at most.
    Hard(String, String),
}

impl Fault {
    /// A fault at a line and column of a file.
    pub(super) fn new(file: &str, (line, column): (usize, usize), what: What) -> Self {
        Self {
            file: file.to_owned(),
            line,
            column,
            what,
        }
    }
}

impl What {
    /// The id of its message.
    pub fn id(&self) -> &'static str {
        match self {
            Self::FileNotThere => "content-file-not-there",
            Self::FileNotText => "content-file-not-text",
            Self::NotToml(_) => "content-not-as-expected",
            Self::LanguageNotDescribed => "check-language",
            Self::NoRules(_) => "locale-no-rules",
            Self::Broken(_) => "check-broken",
            Self::Twice(_) => "check-twice",
            Self::TypedTwice(..) => "check-typed-twice",
            Self::Missing(_) => "check-missing",
            Self::Unneeded(_) => "check-unneeded",
            Self::Unknown(_) => "check-unknown",
            Self::Dropped(_) => "check-dropped",
            Self::Forms(_) => "check-forms",
            Self::NoPlural => "check-no-plural",
            Self::Lines(..) => "check-lines",
            Self::Wide(..) => "check-wide",
            Self::Long(..) => "check-long",
            Self::LongWithoutSpaces(..) => "check-long-without-spaces",
            Self::Sign(_) => "check-sign",
            Self::Avoided(_) => "check-avoided",
            Self::SecondName(..) => "check-second-name",
            Self::Abbreviation(_) => "check-abbreviation",
            Self::Hard(..) => "check-hard",
        }
    }

    /// What its message speaks of.
    pub fn args(&self) -> Args {
        let id = |id: &String| Args::none().word("id", id);
        let counts = |count: &usize, most: &usize| {
            Args::none().number("count", *count).number("most", *most)
        };
        match self {
            Self::FileNotThere
            | Self::FileNotText
            | Self::LanguageNotDescribed
            | Self::NoPlural => Args::none(),
            Self::NoRules(language) => Args::none().word("language", language),
            Self::Sign(sign) => Args::none().word("id", sign.to_string()),
            Self::SecondName(name, say) | Self::TypedTwice(name, say) => id(name).word("say", say),
            Self::Hard(grade, most) => Args::none().word("grade", grade).word("most", most),
            Self::Lines(count, most)
            | Self::Wide(count, most)
            | Self::Long(count, most)
            | Self::LongWithoutSpaces(count, most) => counts(count, most),
            Self::NotToml(words)
            | Self::Broken(words)
            | Self::Twice(words)
            | Self::Missing(words)
            | Self::Unneeded(words)
            | Self::Unknown(words)
            | Self::Dropped(words)
            | Self::Forms(words)
            | Self::Avoided(words)
            | Self::Abbreviation(words) => id(words),
        }
    }
}

/// The line and column, both from 1, of a byte of a text.
pub(super) fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = before
        .get(line_start..)
        .map_or(0, |line| line.chars().count());
    (before.matches('\n').count() + 1, column + 1)
}
