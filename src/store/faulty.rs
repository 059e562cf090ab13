//! A disk whose operations fail on demand.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use tempfile::{NamedTempFile, TempDir};

use super::disk::{Disk, RealDisk};

/// No space (ENOSPC), a fault of the device (EIO), not allowed (EACCES), as Linux numbers them.
pub(super) const FAULTS: [i32; 3] = [28, 5, 13];

/// The place of the operation that names the file, in one write: begin, write, sync, put.
pub(super) const PUT: usize = 3;

/// Fails at one operation, counted from 0; a crash fails at all that follow too, and
/// cleans nothing up.
#[derive(Debug)]
pub(super) struct FaultyDisk {
    at: usize,
    code: i32,
    crash: bool,
    done: AtomicUsize,
}

impl FaultyDisk {
    pub(super) fn failing(at: usize, code: i32) -> Self {
        Self {
            at,
            code,
            crash: false,
            done: AtomicUsize::new(0),
        }
    }

    pub(super) fn crashing(at: usize) -> Self {
        Self {
            crash: true,
            ..Self::failing(at, 5)
        }
    }

    /// Whether the failure has happened.
    pub(super) fn failed(&self) -> bool {
        self.done.load(Ordering::SeqCst) > self.at
    }

    fn fate(&self) -> io::Result<()> {
        let now = self.done.fetch_add(1, Ordering::SeqCst);
        if now == self.at || self.crash && now > self.at {
            Err(io::Error::from_raw_os_error(self.code))
        } else {
            Ok(())
        }
    }
}

impl Disk for FaultyDisk {
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.fate()?;
        RealDisk.make_folder(path)
    }

    fn begin(&self, folder: &Path) -> io::Result<NamedTempFile> {
        self.fate()?;
        let mut file = RealDisk.begin(folder)?;
        file.disable_cleanup(self.crash);
        Ok(file)
    }

    fn write(&self, file: &mut NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        let fate = self.fate();
        let part = if fate.is_err() {
            bytes.len() / 2
        } else {
            bytes.len()
        };
        RealDisk.write(file, &bytes[..part])?;
        fate
    }

    fn sync(&self, file: &NamedTempFile) -> io::Result<()> {
        self.fate()?;
        RealDisk.sync(file)
    }

    fn put(&self, file: NamedTempFile, path: &Path) -> io::Result<()> {
        self.fate()?;
        RealDisk.put(file, path)
    }

    fn put_new(&self, file: NamedTempFile, path: &Path) -> io::Result<()> {
        self.fate()?;
        RealDisk.put_new(file, path)
    }

    fn begin_folder(&self, folder: &Path) -> io::Result<TempDir> {
        self.fate()?;
        let mut begun = RealDisk.begin_folder(folder)?;
        begun.disable_cleanup(self.crash);
        Ok(begun)
    }

    fn put_folder(&self, begun: TempDir, path: &Path) -> io::Result<()> {
        self.fate()?;
        RealDisk.put_folder(begun, path)
    }

    fn try_sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.fate()?;
        RealDisk.try_sync_folder(folder)
    }
}
