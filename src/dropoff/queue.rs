//! What waits, on the disk: a folder for each hand-over, whole or not there.
//!
//! A hand-over is `<day>-<receipt>-<hash of all>`, and each file in it `<receipt>-<hash>.<ending>`.
//! Nothing in a name is of the person, and none says a time finer than the day.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::receipt::Receipt;
use crate::store::{StoreError, write_together};

/// How an age file begins that is sealed to keys of age, and not by a phrase: its version, and the
/// first of those who can open it (<https://age-encryption.org/v1>).
const SEALED: &[u8] = b"age-encryption.org/v1\n-> X25519 ";

/// How many digits a hash has.
const HASH: usize = 64;

/// One sealed file of a hand-over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// How its name ends, such as `html.age`.
    pub ending: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Why a hand-over does not wait.
#[derive(Debug)]
pub enum NotQueued {
    /// Some of it is not sealed to anybody's key. Nothing of it was written.
    Unsealed,
    /// It cannot be written.
    Store(StoreError),
}

impl From<StoreError> for NotQueued {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// A folder in which hand-overs wait.
#[derive(Clone, Debug)]
pub struct Queue {
    folder: PathBuf,
}

/// A hand-over that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The day on which it was left.
    pub day: NaiveDate,
    /// Its number.
    pub receipt: Receipt,
    /// How many bytes it has.
    pub bytes: u64,
    path: PathBuf,
    /// The names of its files.
    files: Vec<String>,
}

impl Queue {
    /// The queue in this folder, which is there already.
    pub fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// The folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Adds a hand-over, and gives its number when all of it has reached the disk.
    ///
    /// # Errors
    /// See [`NotQueued`]; nothing of it stays then.
    pub fn add(&self, day: NaiveDate, parts: &[Part]) -> Result<Receipt, NotQueued> {
        let sealed = |part: &Part| part.bytes.starts_with(SEALED);
        if parts.is_empty() || !parts.iter().all(sealed) {
            return Err(NotQueued::Unsealed);
        }
        let receipt = Receipt::of(parts.iter().map(|part| &*part.bytes));
        let hashes = parts.iter().map(|part| hash(&part.bytes));
        let all = hash(hashes.collect::<String>().as_bytes());
        let name = format!("{day}-{}-{all}", receipt.digits());
        let file = |part: &'_ Part| {
            let hash = hash(&part.bytes);
            format!("{}-{hash}.{}", receipt.digits(), part.ending)
        };
        let files: Vec<(String, &[u8])> = parts
            .iter()
            .map(|part| (file(part), &*part.bytes))
            .collect();
        match write_together(&self.folder, &name, &files) {
            // The same bytes wait already, so all of it is there.
            Ok(_) | Err(StoreError::Exists) => Ok(receipt),
            Err(error) => Err(error.into()),
        }
    }

    /// What waits, the oldest first.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn waiting(&self) -> Result<Vec<Waiting>, StoreError> {
        let mut waiting = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            // The other process may be at it, or it is none of ours.
            if let Some(found) = named(&path) {
                waiting.push(found);
            }
        }
        waiting.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(waiting)
    }

    /// Takes out a hand-over that has arrived.
    ///
    /// # Errors
    /// It cannot be removed; what is left of it is brought to its place again, which changes
    /// nothing there.
    pub(super) fn remove(&self, arrived: &Waiting) -> Result<(), StoreError> {
        fs::remove_dir_all(&arrived.path)?;
        // A disk that cannot do this shows the hand-over again after a power cut at the worst.
        let _ = File::open(&self.folder).and_then(|folder| folder.sync_all());
        Ok(())
    }
}

impl Waiting {
    /// The names of its files, and what is in each; none in the place of one that does not hold
    /// what its name says.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, Option<Vec<u8>>)> {
        self.files.iter().map(|name| {
            let bytes = fs::read(self.path.join(name)).ok();
            let right = |bytes: &Vec<u8>| {
                bytes.starts_with(SEALED) && name.contains(&format!("-{}.", hash(bytes)))
            };
            (name.as_str(), bytes.filter(right))
        })
    }
}

/// Reads the name of a hand-over that waits, and the names of its files.
fn named(path: &Path) -> Option<Waiting> {
    let name = path.file_name()?.to_str()?;
    let (day, rest) = name.split_at_checked("2026-01-01".len())?;
    let (receipt, all) = rest.strip_prefix('-')?.split_once('-')?;
    let is_hash = all.len() == HASH && all.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mut waiting = Waiting {
        day: NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?,
        receipt: Receipt::parse(receipt)?,
        bytes: 0,
        path: path.to_owned(),
        files: Vec::new(),
    };
    for entry in fs::read_dir(path).ok().filter(|_| is_hash)?.flatten() {
        let name = entry.file_name().into_string().ok()?;
        if name.starts_with(receipt) {
            waiting.bytes += entry.metadata().map_or(0, |about| about.len());
            waiting.files.push(name);
        }
    }
    waiting.files.sort();
    Some(waiting)
}

/// The SHA-256 of bytes, in hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    pub(in crate::dropoff) fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 28).unwrap()
    }

    pub(in crate::dropoff) fn parts(words: &str) -> [Part; 2] {
        ["html.age", "json.age"].map(|ending| Part {
            ending: ending.to_owned(),
            bytes: [SEALED, words.as_bytes(), ending.as_bytes()].concat(),
        })
    }

    #[test]
    fn what_was_added_waits_under_a_name_that_says_the_day_and_the_number() {
        let folder = tempfile::tempdir().unwrap();
        let queue = Queue::at(folder.path());
        let receipt = queue.add(day(), &parts("words")).unwrap();
        let waiting = queue.waiting().unwrap();
        assert_eq!(waiting.len(), 1);
        assert_eq!((waiting[0].day, &waiting[0].receipt), (day(), &receipt));
        let files: Vec<_> = waiting[0].files().collect();
        let lengths = files
            .iter()
            .map(|(_, bytes)| bytes.as_ref().unwrap().len() as u64);
        assert_eq!(waiting[0].bytes, lengths.sum::<u64>());
        for ((name, bytes), part) in files.iter().zip(parts("words")) {
            let hash = hash(&part.bytes);
            let expected = format!("{}-{hash}.{}", receipt.digits(), part.ending);
            assert!(files.iter().any(|(name, _)| *name == expected), "{name}");
            assert!(bytes.is_some());
        }
        let mode = fs::metadata(&waiting[0].path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }

    #[test]
    fn what_is_not_sealed_to_a_key_is_never_written() {
        let folder = tempfile::tempdir().unwrap();
        let queue = Queue::at(folder.path());
        let by_phrase = b"age-encryption.org/v1\n-> scrypt abc 18\n".to_vec();
        for bytes in [b"<html>my words</html>".to_vec(), Vec::new(), by_phrase] {
            let mut parts = parts("words");
            parts[1].bytes = bytes;
            let refused = queue.add(day(), &parts);
            assert!(matches!(refused, Err(NotQueued::Unsealed)));
        }
        assert!(matches!(queue.add(day(), &[]), Err(NotQueued::Unsealed)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn the_same_bytes_wait_once() {
        let folder = tempfile::tempdir().unwrap();
        let queue = Queue::at(folder.path());
        let first = queue.add(day(), &parts("words")).unwrap();
        assert_eq!(queue.add(day(), &parts("words")).unwrap(), first);
        assert_ne!(queue.add(day(), &parts("others")).unwrap(), first);
        assert_eq!(queue.waiting().unwrap().len(), 2);
    }

    #[test]
    fn what_is_none_of_ours_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let queue = Queue::at(folder.path());
        queue.add(day(), &parts("words")).unwrap();
        let name = queue.waiting().unwrap()[0].path.clone();
        let name = name.file_name().unwrap().to_str().unwrap();
        let others = [
            "lock",
            ".ownwords-unfinished-abcdef",
            "2026-11-28",
            &name[..40],
            &name.replace("2026-11", "2026-13"),
            "é2026-11-28-1",
        ];
        for other in others {
            fs::create_dir(folder.path().join(other)).unwrap();
        }
        assert_eq!(queue.waiting().unwrap().len(), 1);
        let gone = Queue::at(&folder.path().join("no"));
        assert!(matches!(gone.waiting(), Err(StoreError::Gone)));
    }

    #[test]
    fn a_file_that_changed_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let queue = Queue::at(folder.path());
        queue.add(day(), &parts("words")).unwrap();
        let waiting = queue.waiting().unwrap().remove(0);
        let path = waiting.path.join(&waiting.files[0]);
        let mut bytes = fs::read(&path).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        crate::store::replace_shared(&waiting.path, &waiting.files[0], &bytes).unwrap();
        let whole: Vec<bool> = waiting.files().map(|(_, bytes)| bytes.is_some()).collect();
        assert_eq!(whole, [false, true]);
    }
}
