//! What can go wrong with files. Every kind has a sentence in `store.ftl`.

use std::io;

/// Why something could not be kept, read or removed. Holds no words of the person.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk, or the account's share of it, is full.
    #[error("no space")]
    NoSpace,
    /// The disk can only be read.
    #[error("read only")]
    ReadOnly,
    /// This account may not do that in this folder.
    #[error("denied")]
    Denied,
    /// Another program has the draft open.
    #[error("locked")]
    Locked,
    /// The phrase does not open the draft.
    #[error("wrong phrase")]
    WrongPhrase,
    /// The draft opens only with a phrase, and none was given.
    #[error("phrase needed")]
    PhraseNeeded,
    /// The draft is ours, but parts of it are missing or changed.
    #[error("damaged")]
    Damaged,
    /// What stands there was not made by this version of the program.
    #[error("foreign")]
    Foreign,
    /// There is no such draft, or no such folder, any more.
    #[error("gone")]
    Gone,
    /// A file of that name is there already.
    #[error("exists")]
    Exists,
    /// The file, read back, does not hold what was written.
    #[error("miswritten")]
    Miswritten,
    /// Anything else that the system reports.
    #[error("input or output")]
    Other(#[source] io::Error),
}

impl StoreError {
    /// The id of its message in `store.ftl`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoSpace => "store-no-space",
            Self::ReadOnly => "store-read-only",
            Self::Denied => "store-denied",
            Self::Locked => "store-locked",
            Self::WrongPhrase => "store-wrong-phrase",
            Self::PhraseNeeded => "store-phrase-needed",
            Self::Damaged => "store-damaged",
            Self::Foreign => "store-foreign",
            Self::Gone => "store-gone",
            Self::Exists => "store-exists",
            Self::Miswritten => "store-miswritten",
            Self::Other(_) => "store-other",
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Gone,
            io::ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Other(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;

    #[test]
    fn every_kind_has_a_sentence() {
        let words = Files::Embedded.read("locales/en/store.ftl").unwrap();
        let words = String::from_utf8(words).unwrap();
        let kinds = [
            StoreError::NoSpace,
            StoreError::ReadOnly,
            StoreError::Denied,
            StoreError::Locked,
            StoreError::WrongPhrase,
            StoreError::PhraseNeeded,
            StoreError::Damaged,
            StoreError::Foreign,
            StoreError::Gone,
            StoreError::Exists,
            StoreError::Miswritten,
            StoreError::Other(io::Error::other("")),
        ];
        for kind in kinds {
            let start = format!("{} =", kind.id());
            assert!(words.lines().any(|line| line.starts_with(&start)), "{kind}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_system_s_reasons_are_told_apart() {
        let id = |code| StoreError::from(io::Error::from_raw_os_error(code)).id();
        assert_eq!(id(28), "store-no-space"); // ENOSPC
        assert_eq!(id(122), "store-no-space"); // EDQUOT
        assert_eq!(id(30), "store-read-only"); // EROFS
        assert_eq!(id(13), "store-denied"); // EACCES
        assert_eq!(id(1), "store-denied"); // EPERM
        assert_eq!(id(2), "store-gone"); // ENOENT
        assert_eq!(id(5), "store-other"); // EIO
    }
}
