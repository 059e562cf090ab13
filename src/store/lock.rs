//! One program at a time works on a draft, or on another folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::error::StoreError;

/// The name of the lock file in a folder.
pub(super) const LOCK: &str = "lock";

/// A lock, held until dropped; the system lets go of it too when the program dies.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of a folder, without waiting.
    ///
    /// # Errors
    /// [`StoreError::Locked`] if another has it; [`StoreError::Gone`] if the folder was
    /// deleted meanwhile.
    pub fn take(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(LOCK);
        let file = opened(create(&path), &path)?;
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

/// The lock file as it was opened to be written; only to be read where it cannot be written.
fn opened(to_write: io::Result<File>, path: &Path) -> io::Result<File> {
    match to_write {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            File::open(path)
        }
        other => other,
    }
}

/// Opens the lock file, which is made if it is not there. It is opened to be written because
/// over a network only such a file can be locked against all others: flock(2), "NFS details".
fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    options.mode(0o600).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_lock_that_was_there_is_opened_to_be_written() {
        use std::os::fd::AsRawFd;

        let folder = tempfile::tempdir().unwrap();
        for _ in 0..2 {
            let lock = Lock::take(folder.path()).unwrap();
            let place = format!("/proc/self/fdinfo/{}", lock._file.as_raw_fd());
            let known = std::fs::read_to_string(place).unwrap();
            let flags = known.lines().find_map(|line| line.strip_prefix("flags:"));
            // How it was opened: 2 is to read and to write.
            assert_eq!(flags.unwrap().trim().chars().last(), Some('2'), "{known}");
        }
    }

    #[test]
    fn a_lock_that_cannot_be_written_is_opened_to_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(LOCK);
        let denied = || Err(io::ErrorKind::PermissionDenied.into());
        assert!(opened(denied(), &path).is_err());
        create(&path).unwrap();
        assert!(opened(denied(), &path).is_ok());
        assert!(opened(Err(io::ErrorKind::ReadOnlyFilesystem.into()), &path).is_ok());
        assert!(opened(Err(io::ErrorKind::StorageFull.into()), &path).is_err());
    }
}
