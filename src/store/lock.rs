//! One program at a time works on a draft.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::error::StoreError;

/// The name of the lock file in a draft's folder.
pub(super) const LOCK: &str = "lock";

/// A lock, held until dropped; the system lets go of it too when the program dies.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of a draft, without waiting.
    ///
    /// # Errors
    /// [`StoreError::Locked`] if another has it; [`StoreError::Gone`] if the draft was
    /// deleted meanwhile.
    pub(super) fn take(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(LOCK);
        let file = match File::open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => create(&path)?,
            other => other?,
        };
        file.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => StoreError::Locked,
            TryLockError::Error(error) => error.into(),
        })?;
        // Whoever had it before may have deleted the draft, and this file with it.
        if !path.try_exists()? {
            return Err(StoreError::Gone);
        }
        Ok(Self { _file: file })
    }

    /// Whether another has the lock now.
    pub(super) fn is_taken(folder: &Path) -> bool {
        File::open(folder.join(LOCK))
            .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    options.mode(0o600).open(path)
}
