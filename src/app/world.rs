//! What stays the same while the program runs.

use std::sync::Arc;

use crate::engine::pack::Pack;
use crate::files::Files;
use crate::store::Store;

/// What the conversation is held with.
pub struct World {
    /// Packs and languages.
    pub files: Files,
    /// The questions.
    pub pack: Arc<Pack>,
    /// The drafts on this computer.
    pub store: Store,
}
