//! Pack files become a [`Pack`], or say what is wrong with them.
//!
//! A pack is a folder below `content/` with a `pack.toml` (id, version, parts in order,
//! outline of the hand-over) and one file for each part. The files hold structure only;
//! words stand in `locales/`.

#[cfg(test)]
mod broken;
mod build;
mod check;
mod counted;
mod error;
mod format;
mod reach;
mod read;
#[cfg(test)]
mod words;

pub use error::{Fault, FaultKind};

use crate::engine::pack::Pack;
use crate::files::Files;

/// Lists the packs, by id, sorted.
pub fn packs(files: &Files) -> Vec<String> {
    files
        .list("content/")
        .iter()
        .filter_map(|path| path.strip_prefix("content/")?.strip_suffix("/pack.toml"))
        .filter(|id| !id.contains('/'))
        .map(str::to_owned)
        .collect()
}

/// Lists the packs that people answer and hand over, by id, sorted: those that are no
/// conversation about hand-overs of another.
pub fn handed_over(files: &Files) -> Vec<String> {
    let mut packs = packs(files);
    packs.retain(|id| read::responds(files, id).is_none());
    packs
}

/// The pack in which a conversation about hand-overs of this one is held, if there is one.
pub fn about(files: &Files, pack: &str) -> Option<String> {
    let mut packs = packs(files).into_iter();
    packs.find(|id| read::responds(files, id).as_deref() == Some(pack))
}

/// Loads a pack and checks it as a whole.
///
/// # Errors
/// Every fault that was found, with its place. Files that cannot be read are told first;
/// the rules of a pack are checked once all files can be.
pub fn load(files: &Files, pack: &str) -> Result<Pack, Vec<Fault>> {
    let sources = read::sources(files, pack)?;
    let faults = check::faults(&sources, pack);
    if faults.is_empty() {
        Ok(build::pack(&sources))
    } else {
        Err(faults)
    }
}
