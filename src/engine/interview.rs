//! The conversation: a draft, a place in it, and what the person can do there.

use std::sync::Arc;

use super::command::{Command, Effect, Stamp};
use super::draft::Draft;
use super::pack::Pack;
use super::step::Step;

/// One conversation.
#[derive(Clone, Debug)]
pub struct Interview {
    pack: Arc<Pack>,
    draft: Draft,
}

impl Interview {
    /// Begins a conversation, with nothing answered.
    pub fn begin(pack: Arc<Pack>) -> Self {
        todo!()
    }

    /// Goes on with a draft, where the person was.
    pub fn resume(pack: Arc<Pack>, draft: Draft) -> Self {
        todo!()
    }

    /// What is to be said and offered now.
    pub fn step(&self) -> Step {
        todo!()
    }

    /// Does what the person did. The effects are to be carried out in order.
    pub fn apply(&mut self, command: Command, stamp: &Stamp) -> Vec<Effect> {
        todo!()
    }

    /// The draft as it stands.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The pack.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }
}
