//! Opening a file that was sealed.

use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use super::handing::shown;
use super::phrased::Asking;
use crate::cli::Cli;
use crate::engine::draft::{Draft, DraftError};
use crate::error::{Failure, Kind};
use crate::locale::Args;
use crate::store::{Keys, OpenError, SealedFile};

/// Opens a sealed file with the keys in a file, or with a phrase that is asked for, and puts what
/// is in it into a folder.
///
/// # Errors
/// It cannot be opened, or what is in it cannot be written; then nothing is.
pub fn open(cli: &Cli, file: &Path, to: &Path, keys: Option<&Path>) -> Result<(), Failure> {
    let locale = super::locale(cli, &cli.files())?;
    let sealed = SealedFile::read(file)?;
    sealed.fits(to)?;
    let unsealed = match keys {
        Some(keys) => sealed.open_with(&Keys::read(keys)?)?,
        None if sealed.by_phrase() => {
            let mut asking = Asking::new(Rc::clone(&locale));
            let phrase = asking.phrase("dialog-open")?;
            asking.end()?;
            sealed.open_by(&phrase)?
        }
        None => return Err(OpenError::KeyNeeded.into()),
    };
    // Saved answers hold what the person keeps private. They stay sealed.
    if !matches!(
        Draft::from_bytes(unsealed.bytes()),
        Err(DraftError::NotADraft)
    ) {
        return Err(OpenError::Draft.into());
    }
    let written = unsealed.write(to)?;
    let args = Args::none().word("file", shown(&written));
    let mut out = io::stdout().lock();
    for line in locale.words("open-done", &args).lines() {
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        let kind = match error {
            // Something is to be added to what was typed, or left out.
            OpenError::KeyNeeded | OpenError::PhraseNeeded => Kind::Use,
            _ => Kind::Mend,
        };
        let file = error.file().map(shown).unwrap_or_default();
        Self::new(kind, error.id()).with(Args::none().word("file", file))
    }
}
