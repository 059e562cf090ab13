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
    /// The pack whose hand-overs this one is a conversation about.
    pub responds: Option<Name>,
    pub typist: Option<Name>,
    pub parts: Vec<Name>,
    pub sittings: Option<SittingsTable>,
    pub review: Option<ReviewTable>,
    pub closing: Option<ClosingTable>,
    pub counting: Option<CountingTable>,
    pub steps: Option<Name>,
    #[serde(default)]
    pub section: Vec<SectionTable>,
    #[serde(default)]
    pub index: Vec<IndexTable>,
    #[serde(default)]
    pub room: Vec<Name>,
    #[serde(default)]
    pub recipient: Vec<RecipientTable>,
}

/// Somebody for whom a hand-over can be locked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecipientTable {
    pub id: Name,
    pub code: Name,
}

/// Going part by part.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SittingsTable {
    pub when: ConditionTable,
    pub after: Name,
}

/// Looking again at what was said last time.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReviewTable {
    pub when: ConditionTable,
}

/// What is asked when the person finishes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClosingTable {
    pub question: Name,
    #[serde(default)]
    pub not_yet: Vec<Name>,
}

/// Whether what was chosen may be counted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CountingTable {
    pub question: Name,
    pub agreed: Name,
}

/// A list of topics, with the questions that speak to each.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IndexTable {
    pub id: Name,
    #[serde(default)]
    pub copied: bool,
    #[serde(default)]
    pub entry: Vec<SectionTable>,
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
    pub show_if: Option<ConditionTable>,
    pub share_if: Option<ConditionTable>,
    #[serde(default)]
    pub separate: bool,
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
    pub fresh: bool,
    #[serde(default)]
    pub own_language: bool,
    #[serde(default)]
    pub views: bool,
    #[serde(default)]
    pub counted: bool,
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
        #[serde(default)]
        examples: Vec<Name>,
    },
    List {},
    Each {
        of: Name,
    },
    EachSaid {
        lists: Vec<Name>,
        #[serde(default)]
        talk: bool,
    },
}

/// A condition over earlier answers.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ConditionTable {
    Is(Name, Name),
    Answered(Name),
    /// Whether the person goes part by part: what `sittings.when` of the pack says.
    Sittings(Spanned<bool>),
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

impl ConditionTable {
    /// The questions that the condition names.
    pub fn reads<'a>(&'a self, names: &mut Vec<&'a Name>) {
        match self {
            Self::Is(question, _) | Self::Answered(question) => names.push(question),
            Self::Sittings(_) => {}
            Self::Not(inner) => inner.reads(names),
            Self::All(all) | Self::Any(all) => all.iter().for_each(|c| c.reads(names)),
        }
    }
}

impl QuestionTable {
    /// The options, in order; empty for kinds without options.
    pub fn options(&self) -> &[Name] {
        match &self.kind {
            KindTable::One { options } | KindTable::Many { options, .. } => options,
            _ => &[],
        }
    }

    /// The examples that can be picked; empty for kinds that ask for no words.
    pub fn examples(&self) -> &[Name] {
        match &self.kind {
            KindTable::Text { examples, .. } => examples,
            _ => &[],
        }
    }

    /// True for kinds that are asked for each of several things.
    pub fn is_each(&self) -> bool {
        let kind = &self.kind;
        matches!(kind, KindTable::Each { .. } | KindTable::EachSaid { .. })
    }

    /// True for kinds that have fields.
    pub fn has_entries(&self) -> bool {
        matches!(self.kind, KindTable::List {}) || self.is_each()
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
