//! The saved form of one person's answers.

use serde::{Deserialize, Serialize};

use super::answer::{Answers, Authorship};
use super::id::{Address, PackId};

/// One person's answers in progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Draft {
    /// The version of this form, see [`Draft::FORMAT`].
    pub format: u32,
    /// The pack that was answered.
    pub pack: PackId,
    /// Its version when the draft was last changed.
    pub pack_version: String,
    /// The answers.
    pub answers: Answers,
    /// Words that were typed and not confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unfinished: Vec<Unfinished>,
    /// Where the person was; none at "Your answers".
    pub place: Option<Address>,
    /// Who types, and whose words, from here on.
    pub hand: Authorship,
}

/// Words that were typed and not confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Unfinished {
    /// Where they were typed.
    pub address: Address,
    /// The words.
    pub text: String,
}

/// Why a saved draft cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// It is not a draft of this program, or it is damaged.
    #[error("not a draft")]
    NotADraft,
    /// It was written by a newer version of the program.
    #[error("format {0} is newer than this program")]
    Newer(u32),
}

impl Draft {
    /// The version of the saved form that this program writes.
    pub const FORMAT: u32 = 2;

    /// The saved form, as JSON.
    pub fn to_bytes(&self) -> Vec<u8> {
        todo!()
    }

    /// Reads a saved form, bringing older versions up to date.
    ///
    /// # Errors
    /// See [`DraftError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DraftError> {
        todo!()
    }
}
