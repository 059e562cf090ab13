//! Drafts on disk: sealed, locked, atomic. The store knows nothing of what a draft says.
//!
//! - `drafts`: what can be done with drafts: list, create, open, save, delete.
//! - `seal`: how their bytes are made unreadable to others (age).
//! - `disk`: the few file operations that a save is made of, and how it stays whole.
//! - `sealed`: how files that were sealed for somebody else are opened.
//! - `drives`: memory sticks and the like, and how much room there is.
//! - `export`: files that the person asked for; those with answers never overwrite.
//! - `later`: what people leave on a public machine to come back to.
//! - `together`: files that are there together or not at all.
//! - `walk`: the files of a folder, in order.
//! - `settings`: how the program is used, and the keys that a person chose; nothing they said.
//! - `paths`: where all this lives.
//!
//! A draft `<root>/drafts/<id>/` holds `answers.age` (sealed to the draft's own key pair),
//! `recipient` (the public half), `key` or, under a phrase, `key.age` (the private half),
//! and `lock`. All are age files or age keys, so that other tools can open them too.

mod disk;
mod drafts;
mod drives;
mod error;
mod export;
mod id;
mod later;
mod lock;
mod paths;
mod seal;
mod sealed;
mod settings;
mod together;
mod walk;

#[cfg(test)]
mod faulty;

pub use age::secrecy::SecretString;
pub use drafts::{DraftInfo, Keep, OpenDraft, Store};
pub use drives::{Drive, drives, room_in};
pub use error::StoreError;
pub use export::{NewFile, replace_shared, write_new};
pub use id::DraftId;
pub use later::{Code, Kept, Later, Opened, Unread};
pub use lock::Lock;
pub use paths::Paths;
pub use seal::{ENDING as SEALED_ENDING, NoRecipient, Phrase, Recipient, Seal, Work};
pub use sealed::{Keys, OpenError, SealedFile, Unsealed, is_sealed, plain_lines, read_plain};
pub use settings::{ChosenKeys, ChosenRecipient, Settings, read_keys};
pub use together::write_together;
pub use walk::{Found, Walk};
