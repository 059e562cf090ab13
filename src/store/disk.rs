//! The few file operations that keeping is made of, and the order that keeps files whole.
//!
//! They stand behind a trait so that tests can let each one fail.

use std::fmt::Debug;
use std::fs::{self, DirBuilder, File, Metadata, Permissions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{self, Path, PathBuf};
use std::time::Duration;

use tempfile::{NamedTempFile, TempDir};

/// How the names of unfinished files begin; [`RANDOM`] letters and digits follow. A crash can
/// leave one. In the folder of a draft the next open sweeps it ([`sweep`]); in a folder that
/// the person named, the next file that is made there ([`sweep_older`]).
pub(super) const UNFINISHED: &str = ".ownwords-unfinished-";

/// How many letters and digits make the name of an unfinished file.
const RANDOM: usize = 6;

/// How much older a file has to be than one that is being written, to be swept: no file of
/// ours takes as long, also on a disk that other computers write to.
const LEFT: Duration = Duration::from_secs(60 * 60);

/// The operations that can fail while something is written.
pub(super) trait Disk: Debug + Send + Sync {
    /// Makes one folder that only its owner can enter.
    fn make_folder(&self, path: &Path) -> io::Result<()>;
    /// Makes an unfinished file in a folder; only its owner can read it.
    fn begin(&self, folder: &Path) -> io::Result<NamedTempFile>;
    /// Writes all bytes.
    fn write(&self, file: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()>;
    /// Waits until a file has reached the disk.
    fn sync(&self, file: &NamedTempFile) -> io::Result<()>;
    /// Gives a file its name, in place of whatever had it.
    fn put(&self, file: NamedTempFile, path: &Path) -> io::Result<()>;
    /// Gives a file its name, if nothing has it.
    fn put_new(&self, file: NamedTempFile, path: &Path) -> io::Result<()>;
    /// Makes an unfinished folder in a folder; only its owner can enter it.
    fn begin_folder(&self, folder: &Path) -> io::Result<TempDir>;
    /// Gives a folder its name, if no file and no folder that holds something has it.
    fn put_folder(&self, begun: TempDir, path: &Path) -> io::Result<()>;
    /// Waits until the names in a folder have reached the disk, or fails where that cannot be
    /// waited for.
    fn try_sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Waits until the names in a folder have reached the disk, where the disk can do that.
    ///
    /// Sealed folders (gocryptfs), those of a virtual machine and some of a network answer
    /// that it cannot be done: EINVAL, EOPNOTSUPP or ENOTSUP. The file itself has been synced
    /// and has its name by then, and it would be wrong to take it away and say that it could
    /// not be kept. SQLite passes over every error here for this reason (`unixSync` in
    /// `os_unix.c`: "many systems are unable to fsync a directory"); of a full or broken disk
    /// we tell.
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match self.try_sync_folder(folder) {
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
                ) =>
            {
                Ok(())
            }
            other => other,
        }
    }
}

/// The disk of this computer.
#[derive(Clone, Copy, Debug)]
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        DirBuilder::new().mode(0o700).create(path)
    }

    fn begin(&self, folder: &Path) -> io::Result<NamedTempFile> {
        tempfile::Builder::new()
            .prefix(UNFINISHED)
            .rand_bytes(RANDOM)
            .permissions(Permissions::from_mode(0o600))
            .tempfile_in(folder)
    }

    fn write(&self, file: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync(&self, file: &NamedTempFile) -> io::Result<()> {
        file.as_file().sync_all()
    }

    fn put(&self, file: NamedTempFile, path: &Path) -> io::Result<()> {
        file.persist(path)?;
        Ok(())
    }

    fn put_new(&self, file: NamedTempFile, path: &Path) -> io::Result<()> {
        file.persist_noclobber(path)?;
        Ok(())
    }

    fn begin_folder(&self, folder: &Path) -> io::Result<TempDir> {
        tempfile::Builder::new()
            .prefix(UNFINISHED)
            .rand_bytes(RANDOM)
            .permissions(Permissions::from_mode(0o700))
            .tempdir_in(folder)
    }

    fn put_folder(&self, begun: TempDir, path: &Path) -> io::Result<()> {
        fs::rename(begun.path(), path)?;
        // It has another name now, so there is nothing to take away.
        let _ = begun.keep();
        Ok(())
    }

    fn try_sync_folder(&self, folder: &Path) -> io::Result<()> {
        match to_sync(File::open(folder))? {
            Some(folder) => folder.sync_all(),
            None => Ok(()),
        }
    }
}

/// A folder as it was opened to be synced; none where it can be written and not read, such as
/// one in which files are left for somebody else. What was put there is there.
fn to_sync(opened: io::Result<File>) -> io::Result<Option<File>> {
    match opened {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(None),
        other => other.map(Some),
    }
}

/// Writes a file whole or not at all: after any failure or crash the old bytes or the new
/// ones stand there. When it returns, the new ones have reached the disk.
pub(super) fn replace(disk: &dyn Disk, folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    disk.put(finished(disk, folder, bytes)?, &folder.join(name))?;
    disk.sync_folder(folder)
}

/// Makes an unfinished file that holds these bytes, on disk.
pub(super) fn finished(disk: &dyn Disk, folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = disk.begin(folder)?;
    disk.write(&mut file, bytes)?;
    disk.sync(&file)?;
    Ok(file)
}

/// Makes a folder and those above it that are missing, each for its owner only.
pub(super) fn make_folders(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    // The folders above a bare name are those of where the program was started.
    let path = path::absolute(path)?;
    let missing: Vec<&Path> = path.ancestors().take_while(|path| !path.exists()).collect();
    for folder in missing.into_iter().rev() {
        match disk.make_folder(folder) {
            // Another program was quicker.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => other?,
        }
        if let Some(parent) = folder.parent() {
            disk.sync_folder(parent)?;
        }
    }
    Ok(())
}

/// Reads a regular file; anything else of that name (a folder, a pipe) is an error.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Removes what a crash left unfinished in a folder of ours, as far as that can be done.
pub(super) fn sweep(folder: &Path) {
    for path in unfinished(folder) {
        // What stays takes room, but does no harm: it is never read.
        let _ = fs::remove_file(path);
    }
}

/// Removes what a crash left unfinished in a folder that is not ours, as far as that can be
/// done: only what is named as only we do, and is far older than `now`, which has just been
/// written there. Another program, or another computer, may be at the rest.
pub(super) fn sweep_older(folder: &Path, now: &NamedTempFile) {
    let now = now.as_file().metadata();
    for (path, found) in left(folder, now) {
        if found.is_file() {
            let _ = fs::remove_file(path);
        }
    }
}

/// The same for folders that a crash left unfinished, beside one that has just been written.
pub(super) fn sweep_older_folders(folder: &Path, now: &Path) {
    for (path, found) in left(folder, fs::metadata(now)) {
        if found.is_dir() {
            let _ = fs::remove_dir_all(path);
        }
    }
}

/// What was left unfinished in a folder far longer ago than `now`, which has just been written.
fn left(folder: &Path, now: io::Result<Metadata>) -> Vec<(PathBuf, Metadata)> {
    // Both times are those of this disk, whatever the clock of the computer says.
    let Ok(now) = now.and_then(|now| now.modified()) else {
        return Vec::new();
    };
    let found = unfinished(folder).into_iter();
    let found =
        found.filter_map(|path| fs::symlink_metadata(&path).ok().map(|found| (path, found)));
    let old = |found: &Metadata| {
        let age = found
            .modified()
            .ok()
            .and_then(|then| now.duration_since(then).ok());
        age.is_some_and(|age| age > LEFT)
    };
    found.filter(|(_, found)| old(found)).collect()
}

fn unfinished(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let ours = |name: &str| {
        let random = name.strip_prefix(UNFINISHED);
        random.is_some_and(|random| {
            random.len() == RANDOM && random.chars().all(|c| c.is_ascii_alphanumeric())
        })
    };
    entries
        .flatten()
        .filter(|entry| ours(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::faulty::FaultyDisk;

    #[test]
    fn a_folder_that_cannot_be_synced_has_the_file() {
        let folder = tempfile::tempdir().unwrap();
        // EINVAL and EOPNOTSUPP, as Linux numbers them; then a device that fails (EIO).
        for (code, done) in [(22, true), (95, true), (5, false)] {
            let disk = FaultyDisk::failing(0, code);
            assert_eq!(disk.sync_folder(folder.path()).is_ok(), done, "{code}");
            assert!(disk.failed());
        }
        assert!(RealDisk.sync_folder(&folder.path().join("no")).is_err());
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_not_synced() {
        let error = |kind: io::ErrorKind| to_sync(Err(kind.into()));
        assert!(matches!(error(io::ErrorKind::PermissionDenied), Ok(None)));
        assert!(error(io::ErrorKind::NotFound).is_err());
    }
}
