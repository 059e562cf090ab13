//! Several files that belong together, as a folder of their own: all of them or none.

use std::fs;
use std::path::{Path, PathBuf};

use super::disk::{self, Disk, RealDisk};
use super::error::StoreError;
use super::export::{is_plain, write_new_on};

/// Writes files, each with its name, into a new folder within one that exists, and waits until
/// they have reached the disk. The new folder has its name only when all of them are whole, so
/// nobody comes to some of them. Only their owner can read them.
///
/// # Errors
/// [`StoreError::Exists`] if the name is taken; what stands there stays as it is.
/// [`StoreError::Gone`] if there is no such folder. After an error nothing of them stays. After a
/// crash an unfinished folder may; one of the next calls takes it away.
pub fn write_together(
    folder: &Path,
    name: &str,
    files: &[(String, &[u8])],
) -> Result<PathBuf, StoreError> {
    write_together_on(&RealDisk, folder, name, files)
}

fn write_together_on(
    disk: &dyn Disk,
    folder: &Path,
    name: &str,
    files: &[(String, &[u8])],
) -> Result<PathBuf, StoreError> {
    is_plain(name)?;
    let path = folder.join(name);
    if fs::symlink_metadata(&path).is_ok() {
        return Err(StoreError::Exists);
    }
    let begun = disk.begin_folder(folder)?;
    for (name, bytes) in files {
        write_new_on(disk, begun.path(), name, bytes)?;
    }
    disk::sweep_older_folders(folder, begun.path());
    disk.put_folder(begun, &path)?;
    disk.sync_folder(folder).inspect_err(|_| {
        let _ = fs::remove_dir_all(&path);
    })?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::time::Duration;

    use super::*;
    use crate::store::faulty::{FAULTS, FaultyDisk};

    const FILES: [(&str, &[u8]); 2] = [("a.age", b"the first"), ("b.age", b"the second")];

    fn files() -> Vec<(String, &'static [u8])> {
        FILES.map(|(name, bytes)| (name.to_owned(), bytes)).to_vec()
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn they_stand_together_and_for_their_owner() {
        let folder = tempfile::tempdir().unwrap();
        let path = write_together(folder.path(), "both", &files()).unwrap();
        assert_eq!(names(folder.path()), ["both"]);
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o700);
        for (name, bytes) in FILES {
            assert_eq!(fs::read(path.join(name)).unwrap(), bytes);
            assert_eq!(mode(&path.join(name)), 0o600);
        }
    }

    #[test]
    fn a_name_that_is_taken_or_leads_elsewhere_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        write_together(folder.path(), "both", &files()).unwrap();
        let again = write_together(folder.path(), "both", &[]);
        assert!(matches!(again, Err(StoreError::Exists)));
        assert_eq!(names(&folder.path().join("both")), ["a.age", "b.age"]);
        for name in ["../both", "", "x/y"] {
            assert!(
                write_together(folder.path(), name, &files()).is_err(),
                "{name}"
            );
        }
        assert_eq!(names(folder.path()), ["both"]);
    }

    #[test]
    fn no_failure_leaves_one_without_the_other() {
        for code in FAULTS {
            for at in 0.. {
                let folder = tempfile::tempdir().unwrap();
                let disk = FaultyDisk::failing(at, code);
                match write_together_on(&disk, folder.path(), "both", &files()) {
                    Err(_) => assert!(names(folder.path()).is_empty(), "{code} {at}"),
                    Ok(path) => assert_eq!(names(&path), ["a.age", "b.age"]),
                }
                if !disk.failed() {
                    break;
                }
            }
        }
    }

    #[test]
    fn a_crash_leaves_both_or_what_nobody_takes_for_them() {
        for at in 0.. {
            let folder = tempfile::tempdir().unwrap();
            let disk = FaultyDisk::crashing(at);
            let told = write_together_on(&disk, folder.path(), "both", &files());
            let both = folder.path().join("both");
            assert!(told.is_err() || both.is_dir());
            if both.is_dir() {
                assert_eq!(names(&both), ["a.age", "b.age"], "{at}");
            }
            // What is left goes when it is old, and not before.
            let left: Vec<String> = names(folder.path());
            let left: Vec<&String> = left.iter().filter(|name| *name != "both").collect();
            write_together(folder.path(), "next", &files()).unwrap();
            for name in &left {
                assert!(folder.path().join(name).is_dir(), "{at}");
                let old = fs::File::open(folder.path().join(name)).unwrap();
                let now = old.metadata().unwrap().modified().unwrap();
                old.set_modified(now - Duration::from_secs(60 * 60 + 9))
                    .unwrap();
            }
            write_together(folder.path(), "last", &files()).unwrap();
            for name in left {
                assert!(!folder.path().join(name).exists(), "{at}");
            }
            if !disk.failed() {
                break;
            }
        }
    }
}
