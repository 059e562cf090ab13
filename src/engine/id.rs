//! Names of things in a pack and in a draft. Ids are stored; words never are.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it stands in pack files and drafts.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }
    };
}

id!(
    /// Names a pack, such as `self-directed-support`.
    PackId
);
id!(
    /// Names a part of a pack, such as `about-me`.
    PartId
);
id!(
    /// Names a question, for ever: never renumbered, never reused.
    QuestionId
);
id!(
    /// Names an option of a question, such as `option-1`.
    OptionId
);
id!(
    /// Names one entry of a list. Random, never reused, exported with the entry,
    /// so that a review or a reply can speak of "this risk".
    EntryId
);

/// Where an answer lives: a question, and the list entries that enclose it, outermost first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Address {
    /// The lists and entries around the question; empty for a question of the pack itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub within: Vec<(QuestionId, EntryId)>,
    /// The question.
    pub question: QuestionId,
}

impl Address {
    /// The address of a question that stands in no list.
    pub fn top(question: QuestionId) -> Self {
        Self {
            within: Vec::new(),
            question,
        }
    }

    /// The address of `field` in entry `entry` of the list at this address.
    pub fn field(&self, entry: EntryId, field: QuestionId) -> Self {
        let mut within = self.within.clone();
        within.push((self.question.clone(), entry));
        Self {
            within,
            question: field,
        }
    }

    /// The list that holds this address, and the entry in it; `None` at the top.
    pub fn parent(&self) -> Option<(Self, EntryId)> {
        let (question, entry) = self.within.last()?.clone();
        let within = self.within[..self.within.len() - 1].to_vec();
        Some((Self { within, question }, entry))
    }
}
