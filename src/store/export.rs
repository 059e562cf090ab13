//! Files that the person asked for. Those with answers never overwrite.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

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

fn write_new_on(
    disk: &dyn Disk,
    folder: &Path,
    name: &str,
    bytes: &[u8],
) -> Result<PathBuf, StoreError> {
    if Path::new(name).file_name() != Some(name.as_ref()) {
        return Err(StoreError::Other(io::ErrorKind::InvalidInput.into()));
    }
    let path = folder.join(name);
    let file = disk::finished(disk, folder, bytes)?;
    disk::sweep_older(folder, &file);
    match disk.put_new(file, &path) {
        Err(error) if knows_no_links(&error) => write_in_place(&path, bytes)?,
        other => other?,
    }
    // From here on the file of that name is ours: if it is not as it should be, it goes.
    check(disk, folder, &path, bytes).inspect_err(|_| {
        let _ = fs::remove_file(&path);
    })?;
    Ok(path)
}

fn check(disk: &dyn Disk, folder: &Path, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    disk.sync_folder(folder)?;
    if disk::read(path)? == bytes {
        Ok(())
    } else {
        Err(StoreError::Miswritten)
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

/// Writes a new file under its own name. Still overwrites nothing, but a crash can leave
/// a part of it.
fn write_in_place(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
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
