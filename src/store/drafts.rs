//! Drafts: list, create, open, save, delete.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use age::secrecy::SecretString;
use zeroize::Zeroizing;

use super::disk::{self, Disk, RealDisk};
use super::error::StoreError;
use super::id::DraftId;
use super::lock::{LOCK, Lock};
use super::seal::{self, Key, Recipient, Work};

/// The answers, sealed.
const ANSWERS: &str = "answers.age";
/// The private half of the key pair, as it is.
const KEY: &str = "key";
/// The private half of the key pair, wrapped by a phrase.
const WRAPPED_KEY: &str = "key.age";
/// The public half of the key pair.
const RECIPIENT: &str = "recipient";

/// Whether a phrase shall guard a draft.
#[derive(Debug)]
pub enum Keep {
    /// No phrase: anyone who uses this account can open the draft.
    Open,
    /// Only who knows the phrase can open the draft. There is no other way in.
    Phrase(SecretString),
}

/// What can be told of a draft without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftInfo {
    /// Its name.
    pub id: DraftId,
    /// When it was last saved.
    pub changed: SystemTime,
    /// It opens only with a phrase.
    pub phrase: bool,
    /// A program has it open now.
    pub in_use: bool,
}

/// The drafts below one folder. Makes and reads nothing until it is asked to.
#[derive(Clone, Debug)]
pub struct Store {
    drafts: PathBuf,
    work: Work,
    disk: Arc<dyn Disk>,
}

impl Store {
    /// The drafts below `root`, by default [`super::Paths::data`].
    pub fn at(root: &Path) -> Self {
        Self {
            drafts: root.join("drafts"),
            work: Work::FOR_PEOPLE,
            disk: Arc::new(RealDisk),
        }
    }

    /// The same drafts; phrases of new ones are this dear to try.
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

    /// The drafts that hold saved answers, the newest first. Whatever else lies there is
    /// passed over.
    ///
    /// # Errors
    /// The folder of the drafts is there and cannot be read.
    pub fn list(&self) -> Result<Vec<DraftInfo>, StoreError> {
        let mut found = Vec::new();
        for (id, folder) in self.folders()? {
            let Ok(answers) = fs::metadata(folder.join(ANSWERS)) else {
                continue;
            };
            if !is_ours(&folder) {
                continue;
            }
            found.push(DraftInfo {
                id,
                changed: answers.modified()?,
                phrase: folder.join(WRAPPED_KEY).exists(),
                in_use: Lock::is_taken(&folder),
            });
        }
        found.sort_by(|a, b| b.changed.cmp(&a.changed).then_with(|| a.id.cmp(&b.id)));
        Ok(found)
    }

    /// Makes a draft with its own key pair. It holds nothing until it is saved, and is
    /// not listed before. Wrapping the key under a phrase takes about a second.
    ///
    /// # Errors
    /// [`StoreError::PhraseNeeded`] if the phrase is empty. After an error nothing of the
    /// draft stays on disk.
    pub fn create(&self, keep: Keep) -> Result<OpenDraft, StoreError> {
        let key = Key::generate();
        let (name, kept) = match keep {
            Keep::Open => (KEY, key.to_bytes()),
            Keep::Phrase(phrase) if seal::is_empty(&phrase) => {
                return Err(StoreError::PhraseNeeded);
            }
            Keep::Phrase(phrase) => (WRAPPED_KEY, key.wrap(&phrase, self.work)?.into()),
        };
        disk::make_folders(&*self.disk, &self.drafts)?;
        self.sweep_beginnings();
        let id = DraftId::random()?;
        let folder = self.drafts.join(id.as_str());
        self.disk.make_folder(&folder)?;
        self.furnish(&folder, &key.recipient(), name, &kept)
            .map(|lock| OpenDraft {
                id,
                folder: folder.clone(),
                recipient: key.recipient(),
                disk: Arc::clone(&self.disk),
                _lock: lock,
            })
            .inspect_err(|_| {
                let _ = remove(&folder);
            })
    }

    fn furnish(
        &self,
        folder: &Path,
        recipient: &Recipient,
        key_name: &str,
        key: &[u8],
    ) -> Result<Lock, StoreError> {
        let lock = Lock::take(folder)?;
        disk::replace(&*self.disk, folder, key_name, key)?;
        disk::replace(
            &*self.disk,
            folder,
            RECIPIENT,
            recipient.to_line().as_bytes(),
        )?;
        self.disk.sync_folder(&self.drafts)?;
        Ok(lock)
    }

    /// Opens a draft and gives what was saved last. The draft is locked until the
    /// [`OpenDraft`] is dropped. Unwrapping a key takes about a second.
    ///
    /// # Errors
    /// See [`StoreError`]; after any of them the files are as they were.
    pub fn open(
        &self,
        id: &DraftId,
        phrase: Option<&SecretString>,
    ) -> Result<(OpenDraft, Zeroizing<Vec<u8>>), StoreError> {
        let folder = self.existing(id)?;
        let lock = Lock::take(&folder)?;
        let key = if folder.join(WRAPPED_KEY).exists() {
            let phrase = phrase.ok_or(StoreError::PhraseNeeded)?;
            Key::unwrap(&part(&folder, WRAPPED_KEY)?, phrase)?
        } else {
            Key::from_bytes(&Zeroizing::new(part(&folder, KEY)?))?
        };
        let recipient = key.recipient();
        // Saves must never be sealed to a key that is not this draft's.
        if part(&folder, RECIPIENT)? != recipient.to_line().as_bytes() {
            return Err(StoreError::Damaged);
        }
        let answers = key.open(&part(&folder, ANSWERS)?)?;
        disk::sweep(&folder);
        let open = OpenDraft {
            id: id.clone(),
            folder,
            recipient,
            disk: Arc::clone(&self.disk),
            _lock: lock,
        };
        Ok((open, answers))
    }

    /// Removes a draft for good, damaged or not; there is no way back. The disk may still
    /// hold the bytes where they were (flash memory and some file systems do), sealed; so
    /// without the key, or the phrase, they stay unreadable. A key without a phrase may be
    /// found there too.
    ///
    /// # Errors
    /// [`StoreError::Locked`] if a program has it open; see [`StoreError`].
    pub fn delete(&self, id: &DraftId) -> Result<(), StoreError> {
        let folder = self.existing(id)?;
        let lock = Lock::take(&folder)?;
        remove(&folder)?;
        self.disk.sync_folder(&self.drafts)?;
        drop(lock);
        Ok(())
    }

    /// The folder of a draft of ours.
    fn existing(&self, id: &DraftId) -> Result<PathBuf, StoreError> {
        let folder = self.drafts.join(id.as_str());
        if !fs::symlink_metadata(&folder)?.is_dir() || !is_ours(&folder) {
            return Err(StoreError::Foreign);
        }
        Ok(folder)
    }

    /// The folders whose names are ids of drafts.
    fn folders(&self) -> Result<Vec<(DraftId, PathBuf)>, StoreError> {
        let entries = match fs::read_dir(&self.drafts) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other?,
        };
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry?;
            if let Some(id) = entry.file_name().to_str().and_then(DraftId::parse)
                && entry.file_type()?.is_dir()
            {
                found.push((id, entry.path()));
            }
        }
        Ok(found)
    }

    /// Removes drafts that a crash left before their first save, as far as that can be
    /// done: they hold a key, and no answers.
    fn sweep_beginnings(&self) {
        for (_, folder) in self.folders().unwrap_or_default() {
            let begun = folder.join(LOCK).exists() && !folder.join(ANSWERS).exists();
            if let Some(_lock) = begun.then(|| Lock::take(&folder).ok()).flatten()
                && !folder.join(ANSWERS).exists()
            {
                let _ = remove(&folder);
            }
        }
    }
}

/// A draft that this program may save to. Holds no key that opens anything.
#[derive(Debug)]
pub struct OpenDraft {
    id: DraftId,
    folder: PathBuf,
    recipient: Recipient,
    disk: Arc<dyn Disk>,
    _lock: Lock,
}

impl OpenDraft {
    /// Its name.
    pub fn id(&self) -> &DraftId {
        &self.id
    }

    /// Seals and saves these bytes in place of the last ones. When it returns, they have
    /// reached the disk. Can be called again after an error.
    ///
    /// # Errors
    /// See [`StoreError`]; the last save is whole, or this one is.
    pub fn save(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        let sealed = self.recipient.seal(bytes)?;
        disk::replace(&*self.disk, &self.folder, ANSWERS, &sealed)?;
        Ok(())
    }

    /// Removes the draft for good, as [`Store::delete`] does.
    ///
    /// # Errors
    /// See [`StoreError`]; the draft comes back with it, and can be saved to or deleted again.
    pub fn delete(self) -> Result<(), (Self, StoreError)> {
        let drafts = self.folder.parent().unwrap_or(&self.folder);
        match remove(&self.folder).and_then(|()| self.disk.sync_folder(drafts)) {
            Ok(()) => Ok(()),
            Err(error) => Err((self, error.into())),
        }
    }
}

/// Whether a folder was made by this program.
fn is_ours(folder: &Path) -> bool {
    folder.join(RECIPIENT).is_file()
}

/// Whether a file is one of those that a draft is made of.
pub(super) fn holds(path: &Path) -> bool {
    let named = path.file_name();
    let mut parts = [ANSWERS, WRAPPED_KEY].iter();
    let part = parts.any(|name| named == Some(name.as_ref()));
    part && path.parent().is_some_and(is_ours)
}

/// Reads a file that belongs to every draft.
fn part(folder: &Path, name: &str) -> Result<Vec<u8>, StoreError> {
    disk::read(&folder.join(name)).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::InvalidData => StoreError::Damaged,
        _ => error.into(),
    })
}

/// Removes what this program put into a folder, the answers first, so that a draft which
/// is half removed is never offered; then the folder, if nobody else put anything there.
fn remove(folder: &Path) -> io::Result<()> {
    for name in [ANSWERS, KEY, WRAPPED_KEY] {
        remove_file(&folder.join(name))?;
    }
    disk::sweep(folder);
    for name in [RECIPIENT, LOCK] {
        remove_file(&folder.join(name))?;
    }
    match fs::remove_dir(folder) {
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::NotFound
            ) =>
        {
            Ok(())
        }
        other => other,
    }
}

fn remove_file(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests;
