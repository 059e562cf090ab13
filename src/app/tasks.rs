//! What the command line does without a conversation.

use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use chrono::{DateTime, Local};

use super::handing::{ReportWords, told, told_sealed, write_forms};
use super::phrased::Asking;
use super::{recipients, say};
use crate::cli::{Cli, Sealing};
use crate::content;
use crate::engine::draft::Draft;
use crate::error::{Failure, Kind};
use crate::files::Files;
use crate::handover::{FileKind, json, pdf};
use crate::locale::check::{self, Grades, Packed, grade};
use crate::locale::{Args, Locale};
use crate::store::{DraftId, DraftInfo, NoRecipient, Phrase, Recipient, Seal, Settings, Store};

/// Lists the drafts on this computer, or deletes one for good.
///
/// # Errors
/// The drafts cannot be read, or there is no such draft.
pub fn drafts(cli: &Cli, delete: Option<&str>) -> Result<(), Failure> {
    let locale = super::locale(cli, &cli.files())?;
    let store = Store::at(&super::paths(cli)?.data);
    if let Some(name) = delete {
        store.delete(&named(&store, name)?.id)?;
        return say(&locale, "notice-deleted", &Args::none());
    }
    let drafts = store.list()?;
    if drafts.is_empty() {
        return say(&locale, "drafts-none", &Args::none());
    }
    for draft in drafts {
        let changed = DateTime::<Local>::from(draft.changed).fixed_offset();
        let args = Args::none()
            .word("draft", draft.id.as_str().to_owned())
            .word("day", locale.date(&changed))
            .word("time", changed.format("%H:%M").to_string());
        say(&locale, "drafts-line", &args)?;
        for (holds, id) in [
            (draft.phrase, "draft-phrase"),
            (draft.in_use, "draft-in-use"),
        ] {
            if holds {
                say(&locale, id, &Args::none())?;
            }
        }
    }
    Ok(())
}

fn named(store: &Store, name: &str) -> Result<DraftInfo, Failure> {
    let id = DraftId::parse(name);
    let mut drafts = store.list()?.into_iter();
    drafts
        .find(|draft| Some(&draft.id) == id.as_ref())
        .ok_or_else(|| Failure::new(Kind::Mend, "failure-no-such-draft"))
}

/// Writes the hand-over of a draft, sealed if that is wanted.
///
/// # Errors
/// There is no such draft, it cannot be opened, nobody can be sealed to as it was typed, or the
/// files cannot be written.
pub fn hand_over(
    cli: &Cli,
    draft: Option<&str>,
    to: &Path,
    kinds: &[FileKind],
    sealing: &Sealing,
    numbers: bool,
) -> Result<(), Failure> {
    // What was typed is looked at before anything is asked or opened.
    let to_whom = to_whom(sealing)?;
    if kinds.contains(&FileKind::Pdf) {
        pdf::built().map_err(|error| Failure::new(Kind::Mend, error.id()))?;
    }
    let files = cli.files();
    let locale = super::locale(cli, &files)?;
    let store = Store::at(&super::paths(cli)?.data);
    let info = match draft {
        Some(name) => named(&store, name)?,
        None => {
            let mut drafts = store.list()?.into_iter();
            match (drafts.next(), drafts.next()) {
                (Some(only), None) => only,
                (None, _) => return Err(Failure::new(Kind::Mend, "drafts-none")),
                _ => return Err(Failure::new(Kind::Use, "failure-which-draft")),
            }
        }
    };
    let mut asking = Asking::new(Rc::clone(&locale));
    let phrase = match info.phrase {
        true => Some(asking.phrase("dialog-unlock")?),
        false => None,
    };
    let (_place, bytes) = store.open(&info.id, phrase.as_ref())?;
    let draft = Draft::from_bytes(&bytes).map_err(|error| Failure::new(Kind::Mend, error.id()))?;
    // Answers of a person, or of a talk about what they handed over.
    let answered = super::pack_id(&files);
    let asked = draft.pack.as_str();
    if asked != answered && content::about(&files, &answered).as_deref() != Some(asked) {
        return Err(Failure::new(Kind::Mend, "failure-other-pack"));
    }
    let pack = super::pack(&files, asked)?;
    let seal = match sealing.phrase {
        true => {
            let phrase = asking.new_phrase("dialog-seal")?;
            Some(Seal::Phrase(Phrase::new(phrase)?))
        }
        false => Some(Seal::To(to_whom)).filter(|_| !sealing.to.is_empty()),
    };
    asking.end()?;
    let words = ReportWords::new(&locale, &files, &pack.id);
    let numbers = numbers.then(|| super::handing::numbers(&locale, &pack));
    let numbers = numbers.unwrap_or_default();
    let written = write_forms(&pack, &draft, &words, to, kinds, seal.as_ref(), numbers);
    let written = written.map_err(|error| error.failure(&words))?;
    // Whom the settings name is known by that name, too; what is wrong there stops nothing here.
    let settings = Settings::read(&super::paths(cli)?.settings()).unwrap_or_default();
    let (known, _) = recipients::named(&files, &pack, &settings.recipient);
    let mut out = io::stdout().lock();
    let sealed = seal.iter().flat_map(|seal| {
        let mut told = told_sealed(&locale, &known, seal);
        // On the command line a file is made of answers that are saved.
        told.push(locale.text("sealed-answers-stay", &Args::none()));
        told
    });
    for text in told(&locale, &written).into_iter().chain(sealed) {
        for line in text.text.lines() {
            writeln!(out, "{line}")?;
        }
    }
    Ok(out.flush()?)
}

/// To whom files are to be sealed. What was typed is never repeated: it may be a secret.
fn to_whom(sealing: &Sealing) -> Result<Vec<Recipient>, Failure> {
    if sealing.phrase && !sealing.to.is_empty() {
        return Err(Failure::new(Kind::Use, "sealing-one-way"));
    }
    let mut recipients = Vec::new();
    for (at, given) in sealing.to.iter().enumerate() {
        let recipient = Recipient::parse(given).map_err(|why| {
            let id = match why {
                NoRecipient::Secret => "sealing-secret-key",
                NoRecipient::Other => "sealing-no-code",
            };
            Failure::new(Kind::Use, id).with(Args::none().number("number", at + 1))
        })?;
        if !recipients.contains(&recipient) {
            recipients.push(recipient);
        }
    }
    Ok(recipients)
}

/// Checks the packs and all languages, says each fault with its place, and says how hard
/// English is to read. The words for that come out of the program itself: those in the
/// folder may be broken.
///
/// # Errors
/// There are faults.
pub fn check(cli: &Cli) -> Result<(), Failure> {
    let locale = super::locale(cli, &Files::Embedded)?;
    let files = cli.files();
    let mut told = Vec::new();
    let mut packs = Vec::new();
    for id in pack_ids(&files) {
        let pack = match content::load(&files, &id) {
            Ok(pack) => Some(pack),
            Err(faults) => {
                told.extend(faults.iter().map(|fault| {
                    let words = super::look_up(&locale, fault.kind.id(), &fault.kind.args());
                    placed((&fault.file, fault.line, fault.column), words)
                }));
                None
            }
        };
        packs.push(Packed { id, pack });
    }
    let checked = check::check(&files, &packs);
    // A folder is not told of faults that only the program can mend.
    let own = checked.faults.iter().filter(|fault| files.own(&fault.file));
    told.extend(own.map(|fault| {
        let words = locale.words(fault.what.id(), &fault.what.args());
        placed((&fault.file, fault.line, fault.column), words)
    }));
    for args in &told {
        say(&locale, "check-fault", args)?;
    }
    if let Some(grades) = &checked.grades {
        say_grades(&locale, grades)?;
    }
    if told.is_empty() {
        return say(&locale, "check-clean", &Args::none());
    }
    let args = Args::none().number("count", told.len());
    Err(Failure::new(Kind::Mend, "check-faults").with(args))
}

/// Every pack there is; where there is none, the one that is looked for.
fn pack_ids(files: &Files) -> Vec<String> {
    let ids = content::packs(files);
    if ids.is_empty() {
        vec![super::pack_id(files)]
    } else {
        ids
    }
}

fn placed((file, line, column): (&str, usize, usize), words: String) -> Args {
    Args::none()
        .word("file", file)
        .number("line", line)
        .number("column", column)
        .word("words", words)
}

fn say_grades(locale: &Locale, grades: &Grades) -> Result<(), Failure> {
    let all = grade::told(grades.all);
    let args = Args::none().word("grade", all);
    match &grades.hardest {
        None => say(locale, "check-grade", &args),
        Some((id, most)) => {
            let args = args.word("id", id).word("most", grade::told(*most));
            say(locale, "check-grades", &args)
        }
    }
}

/// Prints the JSON Schema of the hand-over, or of the record of a talk about one.
///
/// # Errors
/// Nobody reads it.
pub fn schema(talk: bool) -> Result<(), Failure> {
    let schema = match talk {
        false => json::schema(),
        true => json::record::schema(),
    };
    let mut out = io::stdout().lock();
    out.write_all(schema.as_bytes())?;
    Ok(out.flush()?)
}
