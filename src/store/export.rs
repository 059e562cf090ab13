//! Files that the person asked for. Those with answers never overwrite.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use super::disk::{self, Disk, RealDisk};
use super::error::StoreError;

/// Writes a new file into a folder that exists, waits until it has reached the disk, and
/// reads it back. Only its owner can read it, where the disk knows owners.
///
/// # Errors
/// [`StoreError::Exists`] if the name is taken; that file stays as it is.
/// [`StoreError::Miswritten`] if the file does not hold what was written.
/// [`StoreError::Gone`] if there is no such folder. After an error no half file stays. After a
/// crash one may, with a name that nobody gave it; the next file that is made there takes it away.
pub fn write_new(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    write_new_on(&RealDisk, folder, name, bytes)
}

/// A new file that is written bit by bit, as [`write_new`] writes one at once. It gets its name
/// at the end; dropped before, nothing of it stays.
pub struct NewFile<'d> {
    disk: &'d dyn Disk,
    folder: PathBuf,
    path: PathBuf,
    file: NamedTempFile,
    /// Not yet handed to the disk.
    waiting: Vec<u8>,
    /// Of all that was written.
    hash: Sha256,
}

/// How much of a file is handed to the disk, or read back, at once.
const AT_ONCE: usize = 64 * 1024;

/// Writes a file without answers, whole or not at all, in place of an older one, into a
/// folder that exists. Others can read it as they can read a file that an editor makes.
///
/// # Errors
/// See [`StoreError`]. After an error the older file stands there as it was.
pub fn replace_shared(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let disk = RealDisk;
    let file = disk::finished(&disk, folder, bytes)?;
    file.as_file()
        .set_permissions(fs::Permissions::from_mode(0o644))?;
    disk.put(file, &folder.join(name))?;
    Ok(disk.sync_folder(folder)?)
}

/// Refuses a name that leads out of its folder.
pub(super) fn is_plain(name: &str) -> Result<(), StoreError> {
    match Path::new(name).file_name() == Some(name.as_ref()) {
        true => Ok(()),
        false => Err(StoreError::Other(io::ErrorKind::InvalidInput.into())),
    }
}

/// [`write_new`] on this disk.
pub(super) fn write_new_on(
    disk: &dyn Disk,
    folder: &Path,
    name: &str,
    bytes: &[u8],
) -> Result<PathBuf, StoreError> {
    let mut file = NewFile::begin_on(disk, folder, name)?;
    file.write(bytes)?;
    file.finish()
}

impl NewFile<'static> {
    /// Begins a file in a folder that exists.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if the name is taken; [`StoreError::Gone`] if there is no such
    /// folder.
    pub fn begin(folder: &Path, name: &str) -> Result<Self, StoreError> {
        Self::begin_on(&RealDisk, folder, name)
    }
}

impl<'d> NewFile<'d> {
    fn begin_on(disk: &'d dyn Disk, folder: &Path, name: &str) -> Result<Self, StoreError> {
        is_plain(name)?;
        let path = folder.join(name);
        if fs::symlink_metadata(&path).is_ok() {
            return Err(StoreError::Exists);
        }
        let file = disk.begin(folder)?;
        Ok(Self {
            disk,
            folder: folder.to_owned(),
            path,
            file,
            waiting: Vec::new(),
            hash: Sha256::new(),
        })
    }

    /// Writes more of it.
    ///
    /// # Errors
    /// See [`StoreError`]. What is written after that is of no use.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.hash.update(bytes);
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= AT_ONCE {
            self.hand_over()?;
        }
        Ok(())
    }

    fn hand_over(&mut self) -> io::Result<()> {
        self.disk.write(&mut self.file, &self.waiting)?;
        self.waiting.clear();
        Ok(())
    }

    /// Waits until all of it has reached the disk, gives it its name, and reads it back.
    ///
    /// # Errors
    /// See [`write_new`]; nothing of it stays then.
    pub fn finish(mut self) -> Result<PathBuf, StoreError> {
        self.hand_over()?;
        self.disk.sync(&self.file)?;
        disk::sweep_older(&self.folder, &self.file);
        let written = self.file.reopen()?;
        match self.disk.put_new(self.file, &self.path) {
            Err(error) if knows_no_links(&error) => write_in_place(&self.path, written)?,
            other => other?,
        }
        // From here on the file of that name is ours: if it is not as it should be, it goes.
        let hash = self.hash.finalize();
        let checked = self
            .disk
            .sync_folder(&self.folder)
            .and_then(|()| hash_of(&self.path));
        let checked = match checked {
            Ok(found) if found == hash.as_slice() => Ok(()),
            Ok(_) => Err(StoreError::Miswritten),
            Err(error) => Err(error.into()),
        };
        checked.inspect_err(|_| {
            let _ = fs::remove_file(&self.path);
        })?;
        Ok(self.path)
    }
}

/// The hash of what a file holds.
fn hash_of(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut part = vec![0; AT_ONCE];
    loop {
        match file.read(&mut part)? {
            0 => return Ok(hash.finalize().to_vec()),
            read => hash.update(&part[..read]),
        }
    }
}

/// Some disks, such as memory sticks of other systems, can neither link a file nor
/// rename one without overwriting. `EPERM` is what Linux says then (link(2)).
fn knows_no_links(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported
    )
}

/// Writes a new file under its own name, out of one that has none any more. Still overwrites
/// nothing, but a crash can leave a part of it.
fn write_in_place(path: &Path, mut written: File) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    let mut file = options.open(path)?;
    io::copy(&mut written, &mut file)
        .and_then(|_| file.sync_all())
        .inspect_err(|_| {
            let _ = fs::remove_file(path);
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::faulty::{FAULTS, FaultyDisk, PUT};

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    #[test]
    fn a_file_is_written_whole_and_for_its_owner() {
        let folder = tempfile::tempdir().unwrap();
        let path = write_new(folder.path(), "words.txt", b"my words").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"my words");
        assert_eq!(names(folder.path()), ["words.txt"]);
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_shared_file_takes_the_place_of_an_older_one() {
        let folder = tempfile::tempdir().unwrap();
        for bytes in [&b"old"[..], b"new"] {
            replace_shared(folder.path(), "source.toml", bytes).unwrap();
            let path = folder.path().join("source.toml");
            assert_eq!(fs::read(&path).unwrap(), bytes);
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o644);
        }
        assert_eq!(names(folder.path()), ["source.toml"]);
        let gone = replace_shared(&folder.path().join("no"), "source.toml", b"");
        assert!(matches!(gone, Err(StoreError::Gone)));
    }

    #[test]
    fn a_name_that_is_taken_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        write_new(folder.path(), "words.txt", b"the first").unwrap();
        let again = write_new(folder.path(), "words.txt", b"the second");
        assert!(matches!(again, Err(StoreError::Exists)));
        let first = fs::read(folder.path().join("words.txt")).unwrap();
        assert_eq!(first, b"the first");
        assert_eq!(names(folder.path()), ["words.txt"]);
    }

    #[test]
    fn a_missing_folder_is_said_to_be_gone() {
        let folder = tempfile::tempdir().unwrap();
        let written = write_new(&folder.path().join("no"), "words.txt", b"");
        assert!(matches!(written, Err(StoreError::Gone)));
    }

    #[test]
    fn a_name_cannot_lead_elsewhere() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["", "..", ".", "../words.txt", "a/b", "/words.txt", "words/"] {
            let written = write_new(folder.path(), name, b"my words");
            assert!(matches!(written, Err(StoreError::Other(_))), "{name}");
        }
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_disk_without_links_takes_the_file_too() {
        let folder = tempfile::tempdir().unwrap();
        let disk = FaultyDisk::failing(PUT, 1); // EPERM
        let path = write_new_on(&disk, folder.path(), "words.txt", b"my words").unwrap();
        assert_eq!(fs::read(path).unwrap(), b"my words");
        let disk = FaultyDisk::failing(PUT, 1);
        let again = write_new_on(&disk, folder.path(), "words.txt", b"others");
        assert!(matches!(again, Err(StoreError::Exists)));
        assert_eq!(names(folder.path()), ["words.txt"]);
    }

    #[test]
    fn a_folder_that_cannot_be_synced_keeps_the_file() {
        for code in [22, 95] {
            let folder = tempfile::tempdir().unwrap();
            let disk = FaultyDisk::failing(PUT + 1, code);
            write_new_on(&disk, folder.path(), "words.txt", b"my words").unwrap();
            assert!(disk.failed());
            assert_eq!(names(folder.path()), ["words.txt"]);
        }
    }

    #[test]
    fn what_a_crash_left_goes_with_the_next_file() {
        let folder = tempfile::tempdir().unwrap();
        for at in 1..=PUT {
            let disk = FaultyDisk::crashing(at);
            assert!(write_new_on(&disk, folder.path(), "words.txt", b"my words").is_err());
        }
        let left = names(folder.path());
        assert_eq!(left.len(), PUT);
        let an_hour_ago = |name: &str| {
            let file = fs::File::open(folder.path().join(name)).unwrap();
            let now = file.metadata().unwrap().modified().unwrap();
            file.set_modified(now - std::time::Duration::from_secs(60 * 60 + 9))
                .unwrap();
        };
        // The first may be one that is being written now, and the others are not ours.
        for name in &left[1..] {
            an_hour_ago(name);
        }
        let others = [".ownwords-unfinished-novel.txt", "unfinished-123456"];
        for name in others {
            fs::File::create_new(folder.path().join(name)).unwrap();
            an_hour_ago(name);
        }
        write_new(folder.path(), "words.txt", b"my words").unwrap();
        let mut expected = vec!["words.txt", &left[0]];
        expected.extend(others);
        let mut now = names(folder.path());
        expected.sort_unstable();
        now.sort();
        assert_eq!(now, expected);
    }

    #[test]
    fn a_file_that_is_written_bit_by_bit_is_there_whole_or_not_at_all() {
        let part = vec![b'x'; AT_ONCE - 1];
        let write = |disk: &FaultyDisk, folder: &Path| {
            let mut file = NewFile::begin_on(disk, folder, "many.ndjson")?;
            for _ in 0..4 {
                file.write(&part)?;
            }
            file.finish()
        };
        for code in FAULTS {
            for at in 0.. {
                let folder = tempfile::tempdir().unwrap();
                let disk = FaultyDisk::failing(at, code);
                match write(&disk, folder.path()) {
                    Err(_) => assert!(names(folder.path()).is_empty()),
                    Ok(path) => assert_eq!(fs::read(path).unwrap(), part.repeat(4)),
                }
                if !disk.failed() {
                    break;
                }
            }
        }
        // One that is given up leaves nothing.
        let folder = tempfile::tempdir().unwrap();
        let mut file = NewFile::begin(folder.path(), "many.ndjson").unwrap();
        file.write(&part).unwrap();
        drop(file);
        assert!(names(folder.path()).is_empty());
        // A name that is taken is told before anything is written, and at the end.
        let mut file = NewFile::begin(folder.path(), "many.ndjson").unwrap();
        file.write(&part).unwrap();
        write_new(folder.path(), "many.ndjson", b"theirs").unwrap();
        assert!(matches!(file.finish(), Err(StoreError::Exists)));
        let again = NewFile::begin(folder.path(), "many.ndjson");
        assert!(matches!(again.err(), Some(StoreError::Exists)));
        let theirs = fs::read(folder.path().join("many.ndjson")).unwrap();
        assert_eq!(theirs, b"theirs");
    }

    #[test]
    fn no_failure_leaves_a_half_file() {
        for code in FAULTS {
            for at in 0.. {
                let folder = tempfile::tempdir().unwrap();
                let disk = FaultyDisk::failing(at, code);
                let written = write_new_on(&disk, folder.path(), "words.txt", b"my words");
                match written {
                    Err(_) => assert!(names(folder.path()).is_empty()),
                    Ok(path) => assert_eq!(fs::read(path).unwrap(), b"my words"),
                }
                if !disk.failed() {
                    break;
                }
            }
        }
    }
}
