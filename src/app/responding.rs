//! Talking together about what a person handed over.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::face::{Face, Parting, Reply};
use super::phrased::Asking;
use super::start::{self, Begins};
use super::world::World;
use super::{named, pack_id};
use crate::cli::Cli;
use crate::content;
use crate::engine::statement::Statement;
use crate::error::{Failure, Kind};
use crate::files::Files;
use crate::handover;
use crate::locale::Locale;
use crate::locale::dialog::{Dialog, DialogAsk};
use crate::store::{Keys, OpenError, SealedFile};

/// The most bytes of a file that is read, as for one of last time.
const MOST: u64 = 8 * 1024 * 1024;

/// Begins a talk about a hand-over, or goes on with one.
///
/// # Errors
/// There are no questions for it, the file cannot be read, or there is no terminal to talk on.
pub fn respond(cli: &Cli, file: Option<&Path>, keys: Option<&Path>) -> Result<(), Failure> {
    let files = cli.files();
    let answered = pack_id(&files);
    pack_of_talk(&files)?;
    let begins = match file {
        Some(file) => {
            let locale = super::locale(cli, &files)?;
            Begins::About(Some(Box::new(read(&locale, file, keys, &answered)?)))
        }
        None => Begins::About(None),
    };
    start::start(cli, begins)
}

/// The pack whose questions are asked in a talk about a hand-over.
///
/// # Errors
/// There is none.
pub(super) fn pack_of_talk(files: &Files) -> Result<String, Failure> {
    let none = || Failure::new(Kind::Mend, "respond-no-questions");
    content::about(files, &pack_id(files)).ok_or_else(none)
}

/// Reads a hand-over, which may be sealed.
fn read(
    locale: &Rc<Locale>,
    file: &Path,
    keys: Option<&Path>,
    answered: &str,
) -> Result<Statement, Failure> {
    let sealed = match SealedFile::read(file) {
        Ok(sealed) => sealed,
        Err(OpenError::NotSealed) => {
            let bytes = named::read(file, MOST).map_err(|id| Failure::new(Kind::Mend, id))?;
            return stated(&bytes, answered).map_err(|id| Failure::new(Kind::Mend, id));
        }
        Err(error) => return Err(error.into()),
    };
    let unsealed = match keys {
        Some(keys) => sealed.open_with(&Keys::read(keys)?)?,
        None if sealed.by_phrase() => {
            let mut asking = Asking::new(Rc::clone(locale));
            let phrase = asking.phrase("dialog-open")?;
            asking.end()?;
            sealed.open_by(&phrase)?
        }
        None => return Err(OpenError::KeyNeeded.into()),
    };
    stated(unsealed.bytes(), answered).map_err(|id| Failure::new(Kind::Mend, id))
}

fn stated(bytes: &[u8], answered: &str) -> Result<Statement, &'static str> {
    handover::statement(bytes, answered).map_err(|error| error.id())
}

/// Asks which file the talk is about; none if the person went back, or it cannot be read.
///
/// # Errors
/// The person, or the system, wants to leave.
pub fn ask(world: &World, face: &mut Face) -> Result<Option<Statement>, Parting> {
    let Some(answered) = &world.pack.responds else {
        return Ok(None);
    };
    let reply =
        face.ask(|_| Dialog::new("dialog-earlier-file", DialogAsk::Write { secret: false }))?;
    let Reply::Wrote(typed) = reply else {
        return Ok(None);
    };
    let path: PathBuf = named::path(&typed);
    let read = named::read(&path, MOST).and_then(|bytes| stated(&bytes, answered.as_str()));
    match read {
        Ok(statement) => Ok(Some(statement)),
        Err(problem) => {
            face.trouble(problem);
            Ok(None)
        }
    }
}
