//! Opening files that were sealed for somebody else: by us, or by any age tool.
//!
//! What is in such a file, and how it was made, is not ours to trust. Memory and work are
//! bounded, and nothing of the content is given away before all of it is known to be whole.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Chain, Cursor, Read, Take};
use std::iter::once;
use std::path::{Path, PathBuf};

use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Identity, x25519};
use zeroize::Zeroizing;

use super::drafts;
use super::error::StoreError;
use super::export::write_new;
use super::seal::{ENDING, Key, by_phrase};

/// The largest sealed file that is opened, in bytes. A hand-over with all there is has about one
/// million; what was opened is kept in memory until it stands on the disk.
const LARGEST: u64 = 32_000_000;

/// The largest file of keys, in bytes: more than a thousand of them.
const LARGEST_KEYS: u64 = 100_000;

/// The longest beginning of a sealed file, in bytes. It says for whom the file is, and names of
/// more than a hundred fit. Reading it takes time that grows with its square.
const LONGEST_HEAD: usize = 16_384;

/// The largest file that is read without having been sealed, in bytes: a sealed one can hold files
/// of other programs.
const LARGEST_PLAIN: u64 = 8_000_000;

/// How every age file begins, whatever its version; and how those of the version do that we know.
const MAGIC: &[u8] = b"age-encryption.org/";
const VERSION: &[u8] = b"age-encryption.org/v1\n";

/// How an age file in letters and digits begins.
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// How the last line of the beginning of an age file starts.
const LAST_LINE: &[u8] = b"--- ";

/// Why a sealed file cannot be opened. Holds nothing of its content.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("no such file")]
    NoFile(PathBuf),
    /// The file cannot be read, or is no file.
    #[error("unreadable")]
    Unreadable(PathBuf),
    /// The name of the file does not end as that of a sealed file.
    #[error("no name for what is in it")]
    Name,
    /// It is larger than 32 megabytes.
    #[error("too large")]
    TooLarge,
    /// It is not sealed, and larger than 8 megabytes.
    #[error("too large for its kind")]
    Larger,
    /// It is not sealed at all.
    #[error("not sealed")]
    NotSealed,
    /// It is sealed in a way that came after this program.
    #[error("newer")]
    Newer,
    /// It belongs to a draft, and can hold what was kept private.
    #[error("a draft")]
    Draft,
    /// It is sealed to keys, and none was given.
    #[error("key needed")]
    KeyNeeded,
    /// It is sealed by a phrase, and a key was given.
    #[error("no key needed")]
    PhraseNeeded,
    /// There is no key in the file that was said to hold keys.
    #[error("no keys")]
    NoKeys(PathBuf),
    /// None of the keys opens it; or what says for whom it is was changed.
    #[error("wrong key")]
    WrongKey,
    /// The phrase does not open it; or what wraps its key was changed.
    #[error("wrong phrase")]
    WrongPhrase,
    /// It asks for more work than anybody should do for it.
    #[error("too much work")]
    TooMuchWork,
    /// It was cut off or changed.
    #[error("damaged")]
    Damaged,
    /// Something has the name of what is in it already.
    #[error("exists")]
    Exists(PathBuf),
    /// What is in it cannot be written.
    #[error("not written")]
    Store(#[from] StoreError),
}

impl OpenError {
    /// The id of its message in `cli.ftl`, or in `store.ftl`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoFile(_) => "open-no-file",
            Self::Unreadable(_) => "open-unreadable",
            Self::Name => "open-name",
            Self::TooLarge => "open-too-large",
            Self::Larger => "open-larger",
            Self::NotSealed => "open-not-sealed",
            Self::Newer => "open-newer",
            Self::Draft => "open-draft",
            Self::KeyNeeded => "open-key-needed",
            Self::PhraseNeeded => "open-phrase-needed",
            Self::NoKeys(_) => "open-no-keys",
            Self::WrongKey => "open-wrong-key",
            Self::WrongPhrase => "open-wrong-phrase",
            Self::TooMuchWork => "open-too-much-work",
            Self::Damaged => "open-damaged",
            Self::Exists(_) => "open-exists",
            Self::Store(error) => error.id(),
        }
    }

    /// The file that its message names, if it names one.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::NoFile(file)
            | Self::Unreadable(file)
            | Self::NoKeys(file)
            | Self::Exists(file) => Some(file),
            _ => None,
        }
    }
}

/// Keys that may open a sealed file.
pub struct Keys(Vec<x25519::Identity>);

impl Keys {
    /// Reads a file of keys as age tools make it: a private half in each line; empty lines and
    /// those that begin with `#` are passed over.
    ///
    /// # Errors
    /// The file cannot be read, or a line is no such key, or there is none.
    pub fn read(path: &Path) -> Result<Self, OpenError> {
        let (file, size) = regular(path)?;
        let no_keys = || OpenError::NoKeys(path.to_owned());
        if size > LARGEST_KEYS {
            return Err(no_keys());
        }
        // There is room for all of it, so it never moves and leaves no copy behind.
        let most = usize::try_from(LARGEST_KEYS).map_err(|_| no_keys())?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(most));
        let read = file.take(LARGEST_KEYS).read_to_end(&mut bytes);
        read.map_err(|_| OpenError::Unreadable(path.to_owned()))?;
        let text = std::str::from_utf8(&bytes).map_err(|_| no_keys())?;
        let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
        let keys = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let keys: Vec<_> = keys
            .map(|line| line.parse().map_err(|_| no_keys()))
            .collect::<Result<_, _>>()?;
        if keys.is_empty() {
            return Err(no_keys());
        }
        Ok(Self(keys))
    }
}

/// A file without its armor, if it has one; no more of it than is opened.
type Within = ArmoredReader<BufReader<Take<File>>>;

/// A sealed file whose beginning was read. The file itself is only read.
pub struct SealedFile {
    decryptor: Decryptor<Chain<Cursor<Vec<u8>>, Within>>,
    path: PathBuf,
    size: u64,
    name: String,
}

impl SealedFile {
    /// Reads the beginning of a sealed file, with or without armor.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn read(path: &Path) -> Result<Self, OpenError> {
        let (file, size) = regular(path)?;
        if drafts::holds(path) {
            return Err(OpenError::Draft);
        }
        if size > LARGEST {
            return Err(OpenError::TooLarge);
        }
        let mut reader = ArmoredReader::new(file.take(LARGEST));
        let head = head(&mut reader, path)?;
        let decryptor = Decryptor::new_buffered(Cursor::new(head).chain(reader));
        let decryptor = decryptor.map_err(|error| refused(&error, path))?;
        let name = path
            .file_name()
            .and_then(|name| name_within(name.to_str()?));
        Ok(Self {
            decryptor,
            path: path.to_owned(),
            size,
            name: name.ok_or(OpenError::Name)?.to_owned(),
        })
    }

    /// Whether it opens with a phrase; else it opens with keys.
    pub fn by_phrase(&self) -> bool {
        self.decryptor.is_scrypt()
    }

    /// Looks whether what is in it can be put into a folder, before anybody is asked for a phrase.
    ///
    /// # Errors
    /// There is no such folder, or the name is taken there.
    pub fn fits(&self, folder: &Path) -> Result<(), OpenError> {
        if !folder.is_dir() {
            return Err(StoreError::Gone.into());
        }
        let path = folder.join(&self.name);
        match fs::symlink_metadata(&path) {
            Ok(_) => Err(OpenError::Exists(path)),
            Err(_) => Ok(()),
        }
    }

    /// Opens it with one of these keys.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open_with(self, keys: &Keys) -> Result<Unsealed, OpenError> {
        if self.by_phrase() {
            return Err(OpenError::PhraseNeeded);
        }
        self.open(keys.0.iter().map(|key| key as &dyn Identity))
    }

    /// Opens it with a phrase. This takes as long as whoever sealed it wanted: about a second, and
    /// at most a quarter of a minute.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn open_by(self, phrase: &SecretString) -> Result<Unsealed, OpenError> {
        if !self.by_phrase() {
            return Err(OpenError::KeyNeeded);
        }
        self.open(once(&by_phrase(phrase) as &dyn Identity))
    }

    fn open<'a>(
        self,
        identities: impl Iterator<Item = &'a dyn Identity>,
    ) -> Result<Unsealed, OpenError> {
        let opened = self.decryptor.decrypt(identities);
        let mut reader = opened.map_err(|error| refused(&error, &self.path))?;
        // Sealed bytes are more than plain ones, so this never moves and leaves no copy behind.
        let size = usize::try_from(self.size).map_err(|_| OpenError::TooLarge)?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(size));
        let read = reader.read_to_end(&mut bytes);
        read.map_err(|error| unread(&error, &self.path))?;
        if Key::from_bytes(&bytes).is_ok() {
            return Err(OpenError::Draft);
        }
        Ok(Unsealed {
            bytes,
            name: self.name,
        })
    }
}

/// What was in a sealed file, whole and unchanged.
pub struct Unsealed {
    bytes: Zeroizing<Vec<u8>>,
    name: String,
}

impl Unsealed {
    /// What was in it.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What was in it, for those who only read it.
    pub fn into_bytes(self) -> Zeroizing<Vec<u8>> {
        self.bytes
    }

    /// Writes it into a folder as a new file, under the name of the sealed one without its ending.
    ///
    /// # Errors
    /// See [`write_new`]; nothing of it stays then.
    pub fn write(&self, folder: &Path) -> Result<PathBuf, OpenError> {
        write_new(folder, &self.name, &self.bytes).map_err(|error| match error {
            StoreError::Exists => OpenError::Exists(folder.join(&self.name)),
            error => error.into(),
        })
    }
}

/// Reads a file that was handed over without being sealed, or a file of many of them.
///
/// # Errors
/// See [`OpenError`]; it may belong to a draft.
pub fn read_plain(path: &Path) -> Result<Vec<u8>, OpenError> {
    let (file, size) = plain(path)?;
    if size > LARGEST_PLAIN {
        return Err(OpenError::Larger);
    }
    let mut bytes = Vec::new();
    // It may have grown since.
    let read = file.take(LARGEST_PLAIN).read_to_end(&mut bytes);
    read.map_err(|_| OpenError::Unreadable(path.to_owned()))?;
    Ok(bytes)
}

/// Opens a file of lines, of any size, that was handed over without being sealed.
///
/// # Errors
/// See [`OpenError`]; it may belong to a draft.
pub fn plain_lines(path: &Path) -> Result<File, OpenError> {
    Ok(plain(path)?.0)
}

fn plain(path: &Path) -> Result<(File, u64), OpenError> {
    let (file, size) = regular(path)?;
    match drafts::holds(path) {
        true => Err(OpenError::Draft),
        false => Ok((file, size)),
    }
}

/// Whether these bytes begin like a sealed file.
pub fn is_sealed(bytes: &[u8]) -> bool {
    let bytes = bytes.trim_ascii_start();
    bytes.starts_with(MAGIC) || bytes.starts_with(ARMOR)
}

/// The name of what is in a sealed file. One that begins with a dot would be hidden, and could be
/// a file that other programs obey.
fn name_within(name: &str) -> Option<&str> {
    let (within, ending) = name.split_at_checked(name.len().checked_sub(ENDING.len())?)?;
    let good = ending.eq_ignore_ascii_case(ENDING) && !within.is_empty();
    (good && !within.starts_with('.')).then_some(within)
}

/// Opens a file that is one, and says how large it is. A pipe would keep us waiting.
fn regular(path: &Path) -> Result<(File, u64), OpenError> {
    let unreadable = || OpenError::Unreadable(path.to_owned());
    let about = fs::metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            OpenError::NoFile(path.to_owned())
        }
        _ => unreadable(),
    })?;
    if !about.is_file() {
        return Err(unreadable());
    }
    let file = File::open(path).map_err(|_| unreadable())?;
    Ok((file, about.len()))
}

/// The beginning of an age file, up to its last line.
fn head(reader: &mut impl BufRead, path: &Path) -> Result<Vec<u8>, OpenError> {
    let mut head = Vec::new();
    loop {
        let begun = head.len();
        let room = u64::try_from(LONGEST_HEAD - begun).unwrap_or_default();
        let read = reader.by_ref().take(room).read_until(b'\n', &mut head);
        read.map_err(|error| match error.kind() {
            // There is less of it than the shortest sealed file has.
            io::ErrorKind::UnexpectedEof => OpenError::NotSealed,
            _ => unread(&error, path),
        })?;
        if !head.starts_with(MAGIC) {
            return Err(OpenError::NotSealed);
        }
        if !head.starts_with(VERSION) {
            return Err(OpenError::Newer);
        }
        if head[begun..].starts_with(LAST_LINE) {
            return Ok(head);
        }
        if head.len() == begun || head.len() >= LONGEST_HEAD {
            return Err(OpenError::Damaged);
        }
    }
}

/// What the system or the format says while bytes are read.
fn unread(error: &io::Error, path: &Path) -> OpenError {
    match error.raw_os_error() {
        Some(_) => OpenError::Unreadable(path.to_owned()),
        None => OpenError::Damaged,
    }
}

fn refused(error: &DecryptError, path: &Path) -> OpenError {
    match error {
        DecryptError::NoMatchingKeys => OpenError::WrongKey,
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            OpenError::WrongPhrase
        }
        DecryptError::ExcessiveWork { .. } => OpenError::TooMuchWork,
        DecryptError::UnknownFormat => OpenError::Newer,
        DecryptError::Io(error) => unread(error, path),
        _ => OpenError::Damaged,
    }
}

#[cfg(test)]
mod tests;
