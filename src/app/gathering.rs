//! Putting together what many people chose, from their hand-overs.

use std::collections::HashSet;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::rc::Rc;

use super::handing;
use super::named::{self, LARGEST};
use crate::cli::Cli;
use crate::engine::pack::Pack;
use crate::error::{Failure, Kind};
use crate::handover::fhir::counted::{self, Name, Refused};
use crate::handover::{FileKind, Format};
use crate::locale::{Args, Locale};
use crate::store::{Found, Keys, NewFile, OpenError, SEALED_ENDING, SealedFile, StoreError, Walk};

/// After how many files it is said how far it went.
const STRIDE: usize = 10_000;

/// Goes through the files below a folder, and writes what may be counted of each hand-over as one
/// line of a new file. Files that cannot be used are named on standard error and left out.
///
/// # Errors
/// The file cannot be written, and then none is; or nobody can be counted; or some files could
/// not be used.
pub fn gather(cli: &Cli, from: &Path, to: &Path, keys: Option<&Path>) -> Result<(), Failure> {
    let files = cli.files();
    let locale = super::locale(cli, &files)?;
    let pack = super::pack(&files, &super::pack_id(&files))?;
    if pack.counting.is_none() {
        return Err(Failure::new(Kind::Mend, "gather-not-asked"));
    }
    if !from.is_dir() {
        return Err(about("gather-no-folder", from));
    }
    let keys = keys.map(Keys::read).transpose()?;
    let written = |error: StoreError| match error {
        StoreError::Exists => about("gather-exists", to),
        error => error.into(),
    };
    let mut gathering = Gathering {
        locale,
        pack,
        keys,
        known: HashSet::new(),
        tally: Tally::default(),
    };
    let mut file = begin(to).map_err(written)?;
    for found in Walk::through(from) {
        if let Some(line) = gathering.meet(&found) {
            file.write(line.as_bytes()).map_err(written)?;
        }
    }
    let tally = &gathering.tally;
    let made = match tally.taken {
        0 => None,
        _ => {
            file.finish().map_err(written)?;
            Some(to)
        }
    };
    gathering.tell(made)?;
    match (made, gathering.tally.left_out) {
        (None, _) => Err(Failure::new(Kind::Mend, "gather-none")),
        (Some(_), 0) => Ok(()),
        (Some(_), _) => Err(Failure::new(Kind::Mend, "gather-some-left-out")),
    }
}

/// Begins a new file of this name.
fn begin(to: &Path) -> Result<NewFile<'static>, StoreError> {
    let other = || StoreError::Other(io::ErrorKind::InvalidInput.into());
    let name = to.file_name().and_then(|name| name.to_str());
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    NewFile::begin(folder.unwrap_or(Path::new(".")), name.ok_or_else(other)?)
}

fn about(id: &'static str, path: &Path) -> Failure {
    Failure::new(Kind::Mend, id).with(Args::none().word("file", shown(path)))
}

/// A path as it may be shown, on one line.
fn shown(path: &Path) -> String {
    handing::shown(path).replace('\n', " ")
}

/// How many files were what.
#[derive(Default)]
struct Tally {
    looked_at: usize,
    taken: usize,
    not_agreed: usize,
    again: usize,
    left_out: usize,
    other: usize,
}

struct Gathering {
    locale: Rc<Locale>,
    pack: Pack,
    keys: Option<Keys>,
    /// The hand-overs that were met.
    known: HashSet<Name>,
    tally: Tally,
}

impl Gathering {
    /// Looks at a file; the line to be written, if its person can be counted.
    fn meet(&mut self, found: &Found) -> Option<String> {
        let path = match found {
            Found::File(path) => path,
            Found::Unreadable(folder) => {
                self.leave_out("gather-unreadable", folder);
                return None;
            }
        };
        let sealed = is_hand_over(path)?;
        self.tally.looked_at += 1;
        if self.tally.looked_at.is_multiple_of(STRIDE) && io::stderr().is_terminal() {
            let count = Args::none().number("count", self.tally.looked_at);
            self.warn("gather-progress", &count);
        }
        let read = match sealed {
            true => self.open(path),
            false => named::read(path, LARGEST)
                .map_err(|_| "gather-unreadable")
                .and_then(|bytes| self.read(&bytes)),
        };
        match read {
            Ok(Some(counted)) if !self.known.insert(counted.name) => self.tally.again += 1,
            Ok(Some(counted)) => {
                match counted.line {
                    Some(_) => self.tally.taken += 1,
                    None => self.tally.not_agreed += 1,
                }
                return counted.line;
            }
            Ok(None) => self.tally.other += 1,
            Err(why) => self.leave_out(why, path),
        }
        None
    }

    /// Reads a hand-over; none if it is something else, and the id of a message if it cannot be
    /// used.
    fn read(&self, bytes: &[u8]) -> Result<Option<counted::Counted>, &'static str> {
        match counted::read(bytes, &self.pack) {
            Ok(counted) => Ok(Some(counted)),
            Err(Refused::NotAHandOver) => Ok(None),
            Err(Refused::Damaged) => Err("gather-damaged"),
            Err(Refused::NewerForm) => Err("gather-newer"),
            Err(Refused::NewerQuestions) => Err("gather-newer-questions"),
            Err(Refused::OtherQuestions) => Err("gather-other-questions"),
        }
    }

    /// Reads a hand-over that is sealed. Nobody is asked for a phrase: each file could have its own.
    fn open(&self, path: &Path) -> Result<Option<counted::Counted>, &'static str> {
        let why = |error: OpenError| match error {
            OpenError::NoFile(_) | OpenError::Unreadable(_) | OpenError::TooLarge => {
                "gather-unreadable"
            }
            OpenError::Newer => "gather-newer",
            OpenError::WrongKey => "gather-wrong-key",
            _ => "gather-damaged",
        };
        let sealed = SealedFile::read(path).map_err(why)?;
        if sealed.by_phrase() {
            return Err("gather-locked-phrase");
        }
        let keys = self.keys.as_ref().ok_or("gather-locked")?;
        let opened = sealed.open_with(keys).map_err(why)?;
        self.read(opened.bytes())
    }

    fn leave_out(&mut self, why: &str, path: &Path) {
        self.tally.left_out += 1;
        self.warn(why, &Args::none().word("file", shown(path)));
    }

    fn warn(&self, id: &str, args: &Args) {
        for line in self.locale.words(id, args).lines() {
            // Nobody is left to be told that this cannot be told.
            let _ = writeln!(io::stderr(), "{line}");
        }
    }

    /// Says what came of it.
    fn tell(&self, made: Option<&Path>) -> Result<(), Failure> {
        if let Some(path) = made {
            let args = Args::none().word("file", shown(path));
            super::say(&self.locale, "gather-made", &args)?;
        }
        let tally = &self.tally;
        for (id, count, always) in [
            ("gather-taken", tally.taken, true),
            ("gather-not-agreed", tally.not_agreed, true),
            ("gather-again", tally.again, false),
            ("gather-left-out", tally.left_out, false),
            ("gather-other", tally.other, false),
        ] {
            if always || count > 0 {
                super::say(&self.locale, id, &Args::none().number("count", count))?;
            }
        }
        match made {
            Some(_) => super::say(&self.locale, "gather-care", &Args::none()),
            None => Ok(()),
        }
    }
}

/// Whether a file is one for programs, by how its name ends, and whether it is sealed; none if
/// it is not.
fn is_hand_over(path: &Path) -> Option<bool> {
    let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
    let plain = name.strip_suffix(SEALED_ENDING);
    let sealed = plain.is_some();
    let kinds = [FileKind::Report(Format::Json), FileKind::Fhir];
    let ends = |kind: &FileKind| {
        let stem = plain.unwrap_or(&name).strip_suffix(kind.extension());
        stem.is_some_and(|stem| stem.ends_with('.'))
    };
    kinds.iter().any(ends).then_some(sealed)
}
