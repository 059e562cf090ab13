//! A folder as the place: a disk of the council that is mounted here, or one that others fetch from.

use std::fs::{self, File};
use std::io;
use std::path::PathBuf;

use super::carry::Place;
use super::fault::Fault;
use crate::store::{StoreError, write_new};

/// A folder that is there already. It is never made: where a disk is not mounted, what was
/// written in its place would be on the kiosk for good.
#[derive(Debug)]
pub(super) struct Folder(pub(super) PathBuf);

impl Place for Folder {
    fn put(&self, day: &str, name: &str, bytes: &[u8]) -> Result<(), Fault> {
        if !self.0.is_dir() {
            return Err(Fault::NoPlace);
        }
        let folder = self.0.join(day);
        match fs::create_dir(&folder) {
            Ok(()) => {
                // Where this cannot be done, the disk keeps names in a way of its own.
                let _ = File::open(&self.0).and_then(|folder| folder.sync_all());
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(fault(&error.into())),
        }
        let written = write_new(&folder, name, bytes);
        if !matches!(written, Err(StoreError::Exists)) {
            return written.map(|_| ()).map_err(|error| fault(&error));
        }
        let path = folder.join(name);
        match fs::read(&path) {
            Ok(found) if found == bytes => Ok(()),
            // Some disks cannot give a whole file its name at once, so a crash left a part.
            Ok(found) if bytes.starts_with(&found) => {
                fs::remove_file(&path).map_err(|error| fault(&error.into()))?;
                let written = write_new(&folder, name, bytes);
                written.map(|_| ()).map_err(|error| fault(&error))
            }
            Ok(_) => Err(Fault::Other),
            Err(error) => Err(fault(&error.into())),
        }
    }
}

fn fault(error: &StoreError) -> Fault {
    match error {
        StoreError::NoSpace => Fault::Full,
        StoreError::ReadOnly | StoreError::Denied => Fault::Refused,
        StoreError::Gone => Fault::NoPlace,
        StoreError::Miswritten => Fault::NotKept,
        _ => Fault::Busy,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_stands_there_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let place = Folder(folder.path().to_owned());
        let path = folder.path().join("2026-11-28/name.age");
        assert_eq!(place.put("2026-11-28", "name.age", b"sealed"), Ok(()));
        assert_eq!(place.put("2026-11-28", "name.age", b"sealed"), Ok(()));
        assert_eq!(
            place.put("2026-11-28", "name.age", b"others"),
            Err(Fault::Other)
        );
        assert_eq!(fs::read(&path).unwrap(), b"sealed");
    }

    #[test]
    fn a_part_that_a_crash_left_is_made_whole() {
        let folder = tempfile::tempdir().unwrap();
        let place = Folder(folder.path().to_owned());
        let day = folder.path().join("2026-11-28");
        fs::create_dir(&day).unwrap();
        write_new(&day, "name.age", b"sea").unwrap();
        assert_eq!(place.put("2026-11-28", "name.age", b"sealed"), Ok(()));
        assert_eq!(fs::read(day.join("name.age")).unwrap(), b"sealed");
    }

    #[test]
    fn a_folder_that_is_not_there_is_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let share = folder.path().join("share");
        let place = Folder(share.clone());
        assert_eq!(place.put("2026-11-28", "a.age", b"a"), Err(Fault::NoPlace));
        assert!(!share.exists());
    }

    #[test]
    fn a_full_disk_is_told() {
        for (code, expected) in [
            (28, Fault::Full),
            (30, Fault::Refused),
            (13, Fault::Refused),
            (2, Fault::NoPlace),
            (5, Fault::Busy),
        ] {
            let error = StoreError::from(io::Error::from_raw_os_error(code));
            assert_eq!(fault(&error), expected);
        }
    }
}
