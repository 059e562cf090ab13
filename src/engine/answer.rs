//! What a person has said: answers, entries, the ways to leave one empty, and who typed.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::id::{Address, EntryId, OptionId, QuestionId};

/// The answers of one scope: the pack itself, or one entry of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answers {
    /// Answers by question. For a list it says how the list as a whole stands.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub given: BTreeMap<QuestionId, Answer>,
    /// Entries by list, in the order that the person wants.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub entries: BTreeMap<QuestionId, Vec<Entry>>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answer {
    /// What was said, or how it was left.
    pub content: Content,
    /// Kept out of every hand-over, with everything whose conditions read it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// Given in a part that no hand-over holds, or only if the person adds it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub guarded: bool,
    /// Who typed it and whose words it holds.
    pub by: Authorship,
    /// When it was confirmed.
    pub at: DateTime<FixedOffset>,
    /// The language it was given in, as a BCP 47 tag.
    pub language: String,
    /// The question as the person read it, in that language.
    pub asked: String,
    /// The version of the pack it was given to.
    pub pack_version: String,
    /// The person said that what they said last time is still true; the content is that.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub still_true: bool,
}

/// What an answer holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// A page that only tells was read.
    Read,
    /// The chosen options, in the order of the pack. Exactly one for kind `one`;
    /// may be none for kind `many`, where it says "none of these".
    Chosen(Vec<OptionId>),
    /// The person's own words: no control characters but line breaks.
    Written(String),
    /// Examples that the person picked in place of words, or with some of their own.
    Picked {
        /// The examples, in the order of the pack; at least one.
        examples: Vec<OptionId>,
        /// What the person added, in their own words; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
    },
    /// A list that has been gone through; what it holds stands in [`Answers::entries`].
    Listed,
    /// Left empty, and in which way.
    Left(Left),
}

/// The ways to leave an answer empty. They stay distinct everywhere, and none of
/// them ever stands for an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Left {
    /// Passed over.
    Skipped,
    /// "I don't know yet."
    DontKnowYet,
    /// "I'd rather not say."
    RatherNotSay,
    /// "This does not apply to me."
    DoesNotApply,
    /// "I want to talk about it."
    TalkAboutIt,
}

impl Left {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Skipped,
        Self::DontKnowYet,
        Self::RatherNotSay,
        Self::DoesNotApply,
        Self::TalkAboutIt,
    ];
}

/// One entry of a list, such as one risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Entry {
    /// Random, never reused.
    pub id: EntryId,
    /// The person wants to say more: fields marked `more` are asked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub more: bool,
    /// The whole entry is kept out of every hand-over.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// Its fields.
    #[serde(default)]
    pub answers: Answers,
}

/// Who typed an answer, and whose words it holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Authorship {
    /// Who typed.
    pub typed_by: Role,
    /// Whose words.
    pub words: Words,
}

/// The part somebody plays while the questions are answered.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The supported person.
    #[default]
    Me,
    /// An independent advocate.
    Advocate,
    /// An interpreter.
    Interpreter,
    /// Someone from the family, or a friend.
    FamilyOrFriend,
    /// Someone paid to support or work with the person.
    Worker,
    /// Someone with legal powers: a welfare attorney or guardian
    /// (Adults with Incapacity (Scotland) Act 2000).
    AttorneyOrGuardian,
    /// Someone else.
    SomeoneElse,
}

impl Role {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Me,
        Self::Advocate,
        Self::Interpreter,
        Self::FamilyOrFriend,
        Self::Worker,
        Self::AttorneyOrGuardian,
        Self::SomeoneElse,
    ];

    /// The code that packs, drafts and exports use, such as `family-or-friend`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Advocate => "advocate",
            Self::Interpreter => "interpreter",
            Self::FamilyOrFriend => "family-or-friend",
            Self::Worker => "worker",
            Self::AttorneyOrGuardian => "attorney-or-guardian",
            Self::SomeoneElse => "someone-else",
        }
    }

    /// The role with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Whose words an answer holds.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Words {
    /// The person's own words, as they said them.
    #[default]
    Own,
    /// What the person said, put into another language by an interpreter.
    Interpreted,
    /// The view of the one who typed: never to be read as the person's.
    Typists,
}

impl Words {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Own, Self::Interpreted, Self::Typists];

    /// The code that exports use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Interpreted => "interpreted",
            Self::Typists => "typists",
        }
    }
}

impl Left {
    /// The code that exports and language files use, such as `dont-know-yet`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Skipped => "skipped",
            Self::DontKnowYet => "dont-know-yet",
            Self::RatherNotSay => "rather-not-say",
            Self::DoesNotApply => "does-not-apply",
            Self::TalkAboutIt => "talk-about-it",
        }
    }
}

impl Answer {
    /// How the answer was left empty, if it was.
    pub fn left(&self) -> Option<Left> {
        match self.content {
            Content::Left(left) => Some(left),
            _ => None,
        }
    }
}

impl Answers {
    /// The scope that holds `address`: these answers, or those of an entry within.
    pub fn scope(&self, address: &Address) -> Option<&Self> {
        address.within.iter().try_fold(self, |scope, (list, id)| {
            scope.entry(list, id).map(|entry| &entry.answers)
        })
    }

    /// The answer at `address`.
    pub fn at(&self, address: &Address) -> Option<&Answer> {
        self.scope(address)?.given.get(&address.question)
    }

    /// The entries of the list at `address`; empty where there are none.
    pub fn entries_at(&self, address: &Address) -> &[Entry] {
        self.scope(address)
            .and_then(|scope| scope.entries.get(&address.question))
            .map_or(&[], Vec::as_slice)
    }

    /// One entry of a list in this scope.
    pub fn entry(&self, list: &QuestionId, id: &EntryId) -> Option<&Entry> {
        self.entries.get(list)?.iter().find(|entry| entry.id == *id)
    }

    pub(super) fn scope_mut(&mut self, address: &Address) -> Option<&mut Self> {
        let mut scope = self;
        for (list, id) in &address.within {
            let entries = scope.entries.get_mut(list)?;
            scope = &mut entries.iter_mut().find(|entry| entry.id == *id)?.answers;
        }
        Some(scope)
    }
}
