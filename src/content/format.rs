//! Pack files as they are written: a mirror in serde, with the place of each id.

use std::num::NonZeroU16;

use serde::Deserialize;
use toml::Spanned;

/// An id, and where it stands.
pub(super) type Name = Spanned<String>;

/// `pack.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackFile {
    pub id: Name,
    pub version: String,
    pub typist: Option<Name>,
    pub parts: Vec<Name>,
    #[serde(default)]
    pub section: Vec<SectionTable>,
}

/// A section of the hand-over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SectionTable {
    pub id: Name,
    pub questions: Vec<Name>,
}

/// `NN-part.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartFile {
    pub id: Name,
    pub share_if: Option<ConditionTable>,
    #[serde(default)]
    pub question: Vec<QuestionTable>,
}

/// A question, or a field of a list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionTable {
    pub id: Name,
    pub kind: KindTable,
    pub show_if: Option<ConditionTable>,
    #[serde(default)]
    pub private: bool,
    #[serde(default)]
    pub unsaved: bool,
    #[serde(default)]
    pub steers: bool,
    #[serde(default)]
    pub more: bool,
    #[serde(default)]
    pub contacts: bool,
    #[serde(default)]
    pub field: Vec<QuestionTable>,
}

/// What a question asks for. Tagged from outside, because the TOML reader then points at
/// the very value that is wrong.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum KindTable {
    Info {},
    One {
        options: Vec<Name>,
    },
    Many {
        options: Vec<Name>,
        #[serde(default)]
        alone: Vec<Name>,
    },
    Text {
        lines: NonZeroU16,
    },
    List {},
    Each {
        of: Name,
    },
}

/// A condition over earlier answers.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ConditionTable {
    Is(Name, Name),
    Answered(Name),
    Not(Box<ConditionTable>),
    All(Vec<ConditionTable>),
    Any(Vec<ConditionTable>),
}

/// `contacts.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactsFile {
    #[serde(default)]
    pub contact: Vec<ContactTable>,
}

/// A help number. What must be there is checked by us, so that the fault can say why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactTable {
    pub id: Name,
    pub number: Option<String>,
    pub source: Option<String>,
    pub source_date: Option<Name>,
    pub read_on: Option<Name>,
    #[serde(default)]
    pub at_end: bool,
}

impl QuestionTable {
    /// The options, in order; empty for kinds without options.
    pub fn options(&self) -> &[Name] {
        match &self.kind {
            KindTable::One { options } | KindTable::Many { options, .. } => options,
            _ => &[],
        }
    }

    /// True for kinds that have fields.
    pub fn has_entries(&self) -> bool {
        matches!(self.kind, KindTable::List {} | KindTable::Each { .. })
    }
}

impl ContactTable {
    /// The number, unless it is missing or blank.
    pub fn number(&self) -> Option<&str> {
        self.number
            .as_deref()
            .filter(|text| !text.trim().is_empty())
    }

    /// The source, unless it is missing or blank.
    pub fn source(&self) -> Option<&str> {
        self.source
            .as_deref()
            .filter(|text| !text.trim().is_empty())
    }
}
