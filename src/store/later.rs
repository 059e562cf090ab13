//! What people leave on a public machine to come back to: sealed, under a code, for some days.
//!
//! - `code`: the four words, or sixteen digits, that a person takes away.
//! - `secret`: what is derived from them: the name of the file, and what opens it.
//! - `tries`: how wrong codes slow down the next try.
//! - `days`: how days are counted where the clock may be wrong.
//!
//! The folder holds `salt`, `tries`, `days`, `lock`, and for each draft a file `<name>.<day>.age`: an
//! age file under a phrase, filled up to a size that many have, with the last day on which it
//! opens. Whoever reads the folder learns how many there are, their sizes in steps, and these days.
//! Without a code nobody can open any of them, the machine's owner neither. See
//! `docs/decisions/0029-come-back-with-four-words.md`.

mod code;
mod days;
mod secret;
mod tries;

use std::fs::{self, FileTimes, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use age::secrecy::SecretString;
use chrono::{DateTime, Days as CalendarDays, FixedOffset, NaiveDate};
use zeroize::Zeroizing;

pub use code::{Code, Unread};
use days::Days;
use secret::Secret;
use tries::Tries;

use super::disk::{self, Disk, RealDisk};
use super::error::StoreError;
use super::lock::Lock;
use super::seal::{ENDING, Phrase, Seal, Work, open_by_phrase};

/// What makes the codes of one machine mean nothing on another.
const SALT: &str = "salt";
/// The wrong tries so far.
const TRIES: &str = "tries";
/// How days are counted.
const DAYS: &str = "days";

/// What is kept is filled up to a multiple of this, so that its size says next to nothing.
const STEP: usize = 16 * 1024;

/// What is written before the bytes themselves: how many there are.
const LENGTH: usize = size_of::<u64>();

/// How many digits name a file.
const NAME: usize = 64;

/// What people left on this machine. Makes and reads nothing until it is asked to.
#[derive(Clone, Debug)]
pub struct Later {
    folder: PathBuf,
    days: u16,
    work: Work,
    disk: Arc<dyn Disk>,
}

/// Where something is kept: what it takes to keep more under the same code, or to delete it. Opens
/// nothing that is not there.
pub struct Kept {
    name: String,
    phrase: SecretString,
    /// The last day on which it opens.
    pub until: NaiveDate,
}

/// What became of a try.
pub enum Opened {
    /// What was kept last under this code.
    Found(Kept, Zeroizing<Vec<u8>>),
    /// Nothing is kept under it: it is not the code, or the day is past.
    Nothing,
    /// Nothing was tried. After wrong tries the next has to wait for so long.
    Wait(Duration),
}

impl Later {
    /// What is kept in this folder, each for so many days after that on which it was left.
    pub fn at(folder: &Path, days: u16) -> Self {
        Self {
            folder: folder.to_owned(),
            days,
            work: Work::FOR_PEOPLE,
            disk: Arc::new(RealDisk),
        }
    }

    /// The same; a code is this dear to try. What was kept with another work is not found.
    #[must_use]
    pub fn with_work(self, work: Work) -> Self {
        Self { work, ..self }
    }

    #[cfg(test)]
    fn on(self, disk: impl Disk + 'static) -> Self {
        Self {
            disk: Arc::new(disk),
            ..self
        }
    }

    /// Keeps these bytes under a new code. When it returns, they have reached the disk.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing is kept then.
    pub fn keep(
        &self,
        bytes: &[u8],
        now: DateTime<FixedOffset>,
    ) -> Result<(Code, Kept), StoreError> {
        let _lock = self.enter()?;
        let salt = self.salt()?;
        loop {
            let code = Code::random()?;
            let Secret { name, phrase } = Secret::of(&code, &salt, self.work)?;
            // Nobody's draft is written over, however unlikely that is.
            if self.found(&name)?.is_empty() {
                let put = self.put(&name, &phrase, bytes, now);
                let until = put.inspect_err(|_| self.take_back(&name))?;
                return Ok((
                    code,
                    Kept {
                        name,
                        phrase,
                        until,
                    },
                ));
            }
        }
    }

    /// Keeps these bytes in place of those before, under the same code and from today on.
    ///
    /// # Errors
    /// See [`StoreError`]; those before are kept as they were.
    pub fn keep_again(
        &self,
        kept: &mut Kept,
        bytes: &[u8],
        now: DateTime<FixedOffset>,
    ) -> Result<(), StoreError> {
        let _lock = self.enter()?;
        kept.until = self.put(&kept.name, &kept.phrase, bytes, now)?;
        Ok(())
    }

    /// Opens what is kept under a code. It stays there. A wrong code makes the next try wait, also
    /// for others and after a restart, and deletes nothing.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if what is found was changed; see [`StoreError`].
    pub fn open(&self, code: &Code, now: DateTime<FixedOffset>) -> Result<Opened, StoreError> {
        let _lock = self.enter()?;
        let today = self.tidy_up(now)?;
        let seconds = now.timestamp();
        let before = self.tries();
        if let Some(wait) = before.wait(seconds) {
            return Ok(Opened::Wait(Duration::from_secs(wait)));
        }
        // Counted as wrong before it is known to be right: who ends the program meanwhile gains
        // nothing.
        self.note(TRIES, &before.one_more(seconds).to_text())?;
        let Secret { name, phrase } = Secret::of(code, &self.salt()?, self.work)?;
        let Some((path, until)) = self.found(&name)?.pop() else {
            return Ok(Opened::Nothing);
        };
        self.note(TRIES, &before.to_text())?;
        let padded = open_by_phrase(&disk::read(&path)?, &phrase)?;
        let bytes = unpadded(&padded).ok_or(StoreError::Damaged)?;
        let until = now.date_naive() + (until - today);
        Ok(Opened::Found(
            Kept {
                name,
                phrase,
                until,
            },
            bytes,
        ))
    }

    /// How long a try would have to wait now, if it would.
    pub fn wait(&self, now: DateTime<FixedOffset>) -> Option<Duration> {
        self.tries().wait(now.timestamp()).map(Duration::from_secs)
    }

    /// Deletes what is kept there, for good.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn delete(&self, kept: &Kept) -> Result<(), StoreError> {
        let _lock = self.enter()?;
        for (path, _) in self.found(&kept.name)? {
            self.overwrite_and_remove(&path)?;
        }
        Ok(())
    }

    /// Deletes for good whatever is out of date. Does nothing where nothing was ever kept.
    ///
    /// # Errors
    /// See [`StoreError`]; what could be deleted is.
    pub fn tidy(&self, now: DateTime<FixedOffset>) -> Result<(), StoreError> {
        if !self.folder.join(SALT).exists() {
            return Ok(());
        }
        let _lock = self.enter()?;
        self.tidy_up(now).map(|_| ())
    }

    /// How many are kept, and the last of their days: all that an owner can know.
    ///
    /// # Errors
    /// The folder is there and cannot be read.
    pub fn kept(&self) -> Result<(usize, Option<NaiveDate>), StoreError> {
        let files = self.files()?;
        let last = files.iter().map(|(_, _, until)| *until).max();
        Ok((files.len(), last))
    }

    fn enter(&self) -> Result<Lock, StoreError> {
        disk::make_folders(&*self.disk, &self.folder)?;
        Lock::take(&self.folder)
    }

    /// Deletes what is out of date, and says which day counts as today.
    fn tidy_up(&self, now: DateTime<FixedOffset>) -> Result<NaiveDate, StoreError> {
        disk::sweep(&self.folder);
        let today = self.today(now)?;
        let mut failed = None;
        for (path, _, until) in self.files()? {
            if until < today {
                failed = self.overwrite_and_remove(&path).err().or(failed);
            }
        }
        match failed {
            Some(error) => Err(error.into()),
            None => Ok(today),
        }
    }

    fn today(&self, now: DateTime<FixedOffset>) -> Result<NaiveDate, StoreError> {
        let today = now.date_naive();
        let before = self.noted(DAYS).and_then(|text| Days::from_text(&text));
        let days = before.map_or(Days::starting(today), |before| before.on(today));
        if before != Some(days) {
            self.note(DAYS, &days.to_text())?;
        }
        Ok(days.today())
    }

    /// Seals and writes, and takes away what stood under that name. Returns the last day as the
    /// clock shows it.
    fn put(
        &self,
        name: &str,
        phrase: &SecretString,
        bytes: &[u8],
        now: DateTime<FixedOffset>,
    ) -> Result<NaiveDate, StoreError> {
        let before = self.found(name)?;
        let today = self.today(now)?;
        let after = |day: NaiveDate| {
            let days = CalendarDays::new(self.days.into());
            day.checked_add_days(days).unwrap_or(NaiveDate::MAX)
        };
        let path = self.folder.join(format!("{name}.{}{ENDING}", after(today)));
        let sealed = Seal::Phrase(Phrase::derived(phrase.clone())).seal(&padded(bytes))?;
        let file = disk::finished(&*self.disk, &self.folder, &sealed)?;
        // When somebody was here is nobody's business.
        let never = FileTimes::new().set_modified(SystemTime::UNIX_EPOCH);
        file.as_file()
            .set_times(never.set_accessed(SystemTime::UNIX_EPOCH))?;
        // Held open, so that what it replaces can be overwritten when it has no name any more.
        let replaced = OpenOptions::new().write(true).open(&path).ok();
        self.disk.put(file, &path)?;
        self.disk.sync_folder(&self.folder)?;
        if let Some(mut replaced) = replaced {
            // The new one is there already; what cannot be overwritten is sealed, too.
            let _ = overwrite(&mut replaced);
        }
        for (old, _) in before.iter().filter(|(old, _)| *old != path) {
            self.overwrite_and_remove(old)?;
        }
        Ok(after(now.date_naive()))
    }

    /// Removes what was put under a name that nobody was told, as far as that can be done.
    fn take_back(&self, name: &str) {
        for (path, _) in self.found(name).unwrap_or_default() {
            let _ = self.overwrite_and_remove(&path);
        }
    }

    /// The files under a name: one, or two where a crash came between; the one to read is last.
    fn found(&self, name: &str) -> Result<Vec<(PathBuf, NaiveDate)>, StoreError> {
        let files = self.files()?.into_iter();
        let mut found: Vec<_> = files
            .filter(|(_, known, _)| known == name)
            .map(|(path, _, until)| (path, until))
            .collect();
        found.sort_by_key(|(_, until)| *until);
        Ok(found)
    }

    /// All files of people, with their names and last days.
    fn files(&self) -> Result<Vec<(PathBuf, String, NaiveDate)>, StoreError> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other?,
        };
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry?;
            let named = entry.file_name();
            let parts = named.to_str().and_then(|named| {
                let (name, until) = named.strip_suffix(ENDING)?.split_once('.')?;
                let ours = name.len() == NAME && name.bytes().all(|c| c.is_ascii_hexdigit());
                Some((name.to_owned(), ours.then(|| until.parse().ok())??))
            });
            if let Some((name, until)) = parts
                && entry.file_type()?.is_file()
            {
                found.push((entry.path(), name, until));
            }
        }
        Ok(found)
    }

    fn salt(&self) -> Result<Vec<u8>, StoreError> {
        let path = self.folder.join(SALT);
        if !path.exists() {
            let mut salt = [0; 32];
            getrandom::fill(&mut salt).map_err(|error| io::Error::other(error.to_string()))?;
            disk::replace(&*self.disk, &self.folder, SALT, &salt)?;
        }
        Ok(disk::read(&path)?)
    }

    fn tries(&self) -> Tries {
        let text = self.noted(TRIES);
        text.and_then(|text| Tries::from_text(&text))
            .unwrap_or_default()
    }

    fn noted(&self, name: &str) -> Option<String> {
        String::from_utf8(disk::read(&self.folder.join(name)).ok()?).ok()
    }

    fn note(&self, name: &str, text: &str) -> io::Result<()> {
        disk::replace(&*self.disk, &self.folder, name, text.as_bytes())
    }

    fn overwrite_and_remove(&self, path: &Path) -> io::Result<()> {
        // What cannot be written can perhaps be removed.
        if let Ok(mut file) = OpenOptions::new().write(true).open(path) {
            let _ = overwrite(&mut file);
        }
        fs::remove_file(path)?;
        self.disk.sync_folder(&self.folder)
    }
}

/// Writes zeros over a file, once. A hard disk holds nothing of it any more; flash memory, and file
/// systems that never write in place, may hold the old blocks for some time, sealed.
fn overwrite(file: &mut fs::File) -> io::Result<()> {
    let length = file.metadata()?.len();
    let zeros = [0; STEP];
    let mut left = usize::try_from(length).unwrap_or(usize::MAX);
    while left > 0 {
        let now = left.min(STEP);
        file.write_all(&zeros[..now])?;
        left -= now;
    }
    file.sync_all()
}

fn padded(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let whole = (LENGTH + bytes.len()).next_multiple_of(STEP);
    // Never moves, and leaves no copy behind.
    let mut padded = Zeroizing::new(Vec::with_capacity(whole));
    padded.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
    padded.extend_from_slice(bytes);
    padded.resize(whole, 0);
    padded
}

fn unpadded(padded: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (length, rest) = padded.split_first_chunk::<LENGTH>()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    Some(Zeroizing::new(rest.get(..length)?.to_vec()))
}

#[cfg(test)]
mod tests;
