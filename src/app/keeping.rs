//! Whether and where the answers are kept, as the person decided.

use crate::engine::draft::Draft;
use crate::store::{OpenDraft, StoreError};

/// Whether and where the answers are kept.
#[derive(Debug)]
pub enum Keeping {
    /// In memory only: gone when the program ends.
    Memory,
    /// On this computer, saved after every answer.
    Disk {
        /// The draft.
        place: Box<OpenDraft>,
        /// Why the last save did not work; the message to say at each step.
        failing: Option<&'static str>,
    },
}

impl Keeping {
    /// On this computer, in this draft.
    pub fn in_draft(place: OpenDraft) -> Self {
        Self::Disk {
            place: Box::new(place),
            failing: None,
        }
    }

    /// Saves, if the answers are to be kept. Returns once they have reached the disk, or
    /// the message that says why they have not; the program then goes on in memory, and
    /// the next save tries again with everything.
    pub fn save(&mut self, draft: &Draft) -> Option<&'static str> {
        let Self::Disk { place, failing } = self else {
            return None;
        };
        *failing = place
            .save(&draft.to_bytes())
            .err()
            .map(|error: StoreError| error.id());
        *failing
    }

    /// Why the last save did not work, if it did not.
    pub fn failing(&self) -> Option<&'static str> {
        match self {
            Self::Disk { failing, .. } => *failing,
            Self::Memory => None,
        }
    }

    /// Whether the answers stand on this computer, whole.
    pub fn is_safe(&self) -> bool {
        matches!(self, Self::Disk { failing: None, .. })
    }
}
