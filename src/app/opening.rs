//! Opening a file that was handed over: to read it, or to take what is in a sealed one out.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufReader, Cursor, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use zeroize::Zeroizing;

use super::browsing::{self, Next};
use super::face::{Face, Parting, Reply};
use super::handing::{ReportWords, shown};
use super::phrased::Asking;
use super::phrases::AllWords;
use super::records::{Records, Source};
use super::room::Memory;
use super::start;
use crate::cli::Cli;
use crate::content;
use crate::engine::draft::{Draft, DraftError};
use crate::engine::id::PackId;
use crate::error::{Failure, Kind};
use crate::files::Files;
use crate::handover::opened::{Needs, OpenFault, Opened, Questions, Sheet, Tells, With};
use crate::handover::text::{self, Stretch};
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::page::Notice;
use crate::locale::{Args, Locale};
use crate::store::{
    Keys, OpenError, SEALED_ENDING, SealedFile, is_sealed, plain_lines, read_plain,
};
use crate::view::Ending;

/// Opens a file with the keys in another one, or with a phrase that is asked for where it is
/// sealed by one. What is in a sealed file is put into the folder `to`, if there is one; else it
/// is read, and nothing is written.
///
/// # Errors
/// It cannot be opened, or what is in it cannot be written; then nothing is.
pub fn open(cli: &Cli, file: &Path, to: Option<&Path>, keys: Option<&Path>) -> Result<(), Failure> {
    match to {
        Some(to) => unseal(cli, file, to, keys),
        None => read(cli, file, keys),
    }
}

/// Puts what is in a sealed file into a folder.
fn unseal(cli: &Cli, file: &Path, to: &Path, keys: Option<&Path>) -> Result<(), Failure> {
    let locale = super::locale(cli, &cli.files())?;
    let sealed = SealedFile::read(file)?;
    sealed.fits(to)?;
    let mut asking = Asking::new(Rc::clone(&locale));
    let unsealed = opened(sealed, keys, &mut asking)?;
    asking.end()?;
    // Saved answers hold what the person keeps private. They stay sealed.
    if !matches!(
        Draft::from_bytes(unsealed.bytes()),
        Err(DraftError::NotADraft)
    ) {
        return Err(OpenError::Draft.into());
    }
    let written = unsealed.write(to)?;
    super::say(
        &locale,
        "open-done",
        &Args::none().word("file", shown(&written)),
    )
}

/// Opens a sealed file with keys, or with a phrase where none are named.
fn opened(
    sealed: SealedFile,
    keys: Option<&Path>,
    asking: &mut Asking,
) -> Result<crate::store::Unsealed, Failure> {
    Ok(match keys {
        Some(keys) => sealed.open_with(&Keys::read(keys)?)?,
        None if sealed.by_phrase() => sealed.open_by(&asking.phrase("dialog-open")?)?,
        None => return Err(OpenError::KeyNeeded.into()),
    })
}

/// Reads a file: page by page, or all of it as text where nobody sits at a terminal.
fn read(cli: &Cli, file: &Path, keys: Option<&Path>) -> Result<(), Failure> {
    let paths = super::paths(cli)?;
    let memory = Memory::at(paths.settings());
    let files = cli.files();
    let spoken = super::spoken(cli, &files, memory.settings.language.as_deref())?;
    let locale = Rc::new(spoken.locale);
    crate::cli::tell(&locale, &spoken.faults);
    let piped = !io::stdin().is_terminal() || !io::stdout().is_terminal();
    let pack = PackId::from(&*super::pack_id(&files));
    let mut asking = Asking::new(Rc::clone(&locale));
    let held = held(file, keys, &mut asking)?;
    asking.end()?;
    match held {
        Held::One(bytes) => {
            let opened = one(&bytes, &files, &locale)?;
            if piped {
                return print(&locale, &opened);
            }
            let mut face = start::face(cli, &files, &pack, &paths, memory, &locale, false)?;
            let read = begin(cli, &mut face).and_then(|()| {
                notices(&locale, &opened).for_each(|notice| face.say(|_| notice.clone()));
                let stretches = stretches(&locale, &opened);
                browsing::browse(&mut face, &stretches, false).map(|_| ())
            });
            leave(&mut face, read)
        }
        Held::Many(mut records) => {
            if records.count() == 0 {
                return Err(Failure::new(Kind::Mend, "opened-records-none"));
            }
            if piped {
                return print_all(&locale, &mut records, &files);
            }
            let mut face = start::face(cli, &files, &pack, &paths, memory, &locale, false)?;
            let read = begin(cli, &mut face).and_then(|()| choose(&mut face, &mut records, &files));
            leave(&mut face, read)
        }
    }
}

/// What a file holds.
enum Held {
    /// One hand-over.
    One(Zeroizing<Vec<u8>>),
    /// The answers of many people, one set a line.
    Many(Records),
}

fn held(file: &Path, keys: Option<&Path>, asking: &mut Asking) -> Result<Held, Failure> {
    if ends(file, &["ndjson", "jsonl"]) {
        let source: Box<dyn Source> = match is_age(file) {
            true => Box::new(Cursor::new(bytes(file, keys, asking)?)),
            false => Box::new(BufReader::<File>::new(plain_lines(file)?)),
        };
        let records = Records::of(source);
        let unread = |_| Failure::from(OpenError::Unreadable(file.to_owned()));
        return Ok(Held::Many(records.map_err(unread)?));
    }
    bytes(file, keys, asking).map(Held::One)
}

/// The bytes of one file, in memory only where it was sealed.
///
/// # Errors
/// It cannot be opened, or is to be read as it is: then another file is named.
pub fn bytes(
    file: &Path,
    keys: Option<&Path>,
    asking: &mut Asking,
) -> Result<Zeroizing<Vec<u8>>, Failure> {
    if ends(file, &["html", "htm", "txt", "pdf"]) {
        return Err(to_read(file));
    }
    if !is_age(file) {
        let bytes = Zeroizing::new(read_plain(file)?);
        if !is_sealed(&bytes) {
            return Ok(bytes);
        }
    }
    Ok(opened(SealedFile::read(file)?, keys, asking)?.into_bytes())
}

/// Names the file to open in place of one that is to be read as it is.
fn to_read(file: &Path) -> Failure {
    let file = without_age(file);
    let beside = ["json", "json.age"].map(|ending| file.with_extension(ending));
    match beside.iter().find(|beside| beside.is_file()) {
        Some(beside) => {
            let args = Args::none().word("file", shown(beside));
            Failure::new(Kind::Use, "opened-beside").with(args)
        }
        None => Failure::new(Kind::Use, OpenFault::ToRead.id()),
    }
}

fn is_age(file: &Path) -> bool {
    let ending = file.extension().and_then(OsStr::to_str).unwrap_or_default();
    ending.eq_ignore_ascii_case(SEALED_ENDING.trim_start_matches('.'))
}

fn without_age(file: &Path) -> PathBuf {
    match is_age(file) {
        true => file.with_extension(""),
        false => file.to_owned(),
    }
}

/// Whether the name of a file, or of what is in a sealed one, ends so.
fn ends(file: &Path, endings: &[&str]) -> bool {
    let file = without_age(file);
    let ending = file.extension().and_then(OsStr::to_str).unwrap_or_default();
    endings
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

/// Reads one hand-over.
///
/// # Errors
/// It is none, or not one that can be read.
pub fn one(bytes: &[u8], files: &Files, locale: &Rc<Locale>) -> Result<Opened, Failure> {
    let sheet = Sheet::of(bytes)?;
    let opened = with_words(&sheet.needs(), files, locale, |with| sheet.read(with))?;
    Ok(opened?)
}

/// Does something with the questions that a file answers, and with words in its language; where
/// the program does not have them, with those that it has.
fn with_words<T>(
    needs: &Needs,
    files: &Files,
    locale: &Rc<Locale>,
    then: impl FnOnce(&With<'_>) -> T,
) -> Result<T, Failure> {
    let known = content::packs(files).contains(&needs.pack);
    let id = match known {
        true => needs.pack.clone(),
        false => super::pack_id(files),
    };
    let pack = super::pack(files, &id)?;
    let words = ReportWords::speaking(&needs.language, locale, files, &pack.id);
    let phrases = AllWords::new(&words);
    Ok(then(&With {
        pack: &pack,
        words: &words,
        phrases: &phrases,
    }))
}

/// What is to be read of a file, with what in it is not ours in the words of whoever reads.
fn stretches(locale: &Locale, opened: &Opened) -> Vec<Stretch> {
    let say = |id: &str, args: &[(&str, &str)]| super::look_up(locale, id, args);
    opened.stretches(&locale.language(), &say)
}

/// What is to be known before the file is read.
fn notices<'a>(locale: &'a Locale, opened: &'a Opened) -> impl Iterator<Item = Notice> + 'a {
    let questions = match opened.questions {
        Questions::Same => None,
        Questions::Older => Some("opened-older-here"),
        Questions::Newer => Some("opened-newer-here"),
        Questions::Unknown => Some("opened-unknown-here"),
    };
    let kind = match opened.tells {
        Tells::All => None,
        Tells::ForPrograms => Some("opened-for-programs"),
        Tells::ForCounting => Some("opened-for-counting"),
    };
    let changed = (!opened.remarks.is_empty()).then_some("opened-some-changed");
    let args = Args::none()
        .word("version", opened.report.version.clone())
        .word("ours", opened.ours.clone());
    let ids = [questions, kind, changed].into_iter().flatten();
    ids.map(move |id| locale.told(id, &args))
}

/// All that is to be read, as plain text.
fn whole(locale: &Locale, opened: &Opened) -> String {
    let mut all = String::new();
    for notice in notices(locale, opened) {
        all.push_str(&notice.text.text);
        all.push('\n');
    }
    if !all.is_empty() {
        all.push('\n');
    }
    all + &text::written(&stretches(locale, opened))
}

fn print(locale: &Locale, opened: &Opened) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(whole(locale, opened).as_bytes())?;
    Ok(out.flush()?)
}

fn of_records(number: usize, records: &Records) -> Args {
    let count = records.count();
    Args::none()
        .number("number", number + 1)
        .number("count", count)
}

/// Prints the answers of each person in turn.
fn print_all(locale: &Rc<Locale>, records: &mut Records, files: &Files) -> Result<(), Failure> {
    let count = Args::none().number("count", records.count());
    super::say(locale, "opened-records", &count)?;
    for number in 0..records.count() {
        let args = of_records(number, records);
        match record(records, number, files, locale) {
            Ok(opened) => {
                println_to(locale, "opened-record", &args)?;
                print(locale, &opened)?;
            }
            Err(_) => println_to(locale, "opened-record-bad", &args)?,
        }
    }
    Ok(())
}

/// A line that stands apart from those above.
fn println_to(locale: &Locale, id: &str, args: &Args) -> Result<(), Failure> {
    writeln!(io::stdout())?;
    super::say(locale, id, args)
}

fn record(
    records: &mut Records,
    number: usize,
    files: &Files,
    locale: &Rc<Locale>,
) -> Result<Opened, Failure> {
    let line = records.line(number)?;
    one(&line, files, locale)
}

/// Lets somebody choose whose answers to read.
fn choose(face: &mut Face, records: &mut Records, files: &Files) -> Result<(), Parting> {
    let count = records.count();
    let mut number = None;
    loop {
        let Some(at) = number.take() else {
            match ask_number(face, count)? {
                Some(at) => number = Some(at),
                None => return Ok(()),
            }
            continue;
        };
        let locale = Rc::clone(&face.locale);
        let args = of_records(at, records);
        let more = at + 1 < count;
        match record(records, at, files, &locale) {
            Ok(opened) => {
                face.say(|locale| locale.told("opened-record", &args));
                notices(&locale, &opened).for_each(|notice| face.say(|_| notice.clone()));
                let stretches = stretches(&locale, &opened);
                match browsing::browse(face, &stretches, more)? {
                    Next::Close => return Ok(()),
                    Next::More => number = Some(at + 1),
                }
            }
            Err(_) => face.say(|locale| locale.trouble("opened-record-bad", &args)),
        }
    }
}

/// Asks whose answers to read, by their number from 0; none if no more are wanted.
fn ask_number(face: &mut Face, count: usize) -> Result<Option<usize>, Parting> {
    let said = Args::none().number("count", count);
    loop {
        let reply = face.ask(|locale| {
            let options = ["first", "number", "close"].map(DialogOption::new);
            let mut dialog = Dialog::new("dialog-open-records", DialogAsk::One(options.into()));
            dialog.more = vec![locale.text("opened-records", &said)];
            dialog.first()
        })?;
        match reply {
            Reply::Chose(0) => return Ok(Some(0)),
            Reply::Chose(1) => {}
            Reply::Chose(_) => return Ok(None),
            _ => continue,
        }
        let reply = face.ask(|locale| {
            let mut dialog = Dialog::new("dialog-open-number", DialogAsk::Write { secret: false });
            dialog.more = vec![locale.text("opened-record-number", &said)];
            dialog
        })?;
        if let Reply::Wrote(typed) = reply {
            let number = typed.trim().parse::<usize>().ok();
            match number.and_then(|number| number.checked_sub(1)) {
                Some(at) if at < count => return Ok(Some(at)),
                _ => face.say(|locale| locale.trouble("opened-record-number", &said)),
            }
        }
    }
}

/// The view that is wanted.
fn begin(cli: &Cli, face: &mut Face) -> Result<(), Parting> {
    start::take_view(cli, face)
}

/// Gives the terminal back; blanks it first where somebody left fast.
fn leave(face: &mut Face, read: Result<(), Parting>) -> Result<(), Failure> {
    if matches!(read, Err(Parting::Fast)) {
        // What stands on the screen goes before anything else is done.
        let _ = face.view.blank();
    }
    let restored = face.view.restore();
    match read {
        Err(Parting::Gone(error)) => Err(error.into()),
        Err(Parting::Fast | Parting::Told(Ending::HangUp)) => Ok(()),
        _ => Ok(restored?),
    }
}

impl From<OpenFault> for Failure {
    fn from(fault: OpenFault) -> Self {
        let kind = match fault {
            OpenFault::ToRead => Kind::Use,
            _ => Kind::Mend,
        };
        Self::new(kind, fault.id())
    }
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
