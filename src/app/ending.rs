//! The ways out: finished, stopped for now, left fast, or cut off.

use std::path::{Path, PathBuf};

use super::face::{Face, Parting, Reply};
use super::handing::{
    ReportWords, numbers, shown, told, told_equality, told_sealed, write_equality, write_forms,
};
use super::keeping::Keeping;
use super::named;
use super::phrased::new_phrase;
use super::recipients::{self, Named};
use super::talk::{Done, Talk};
use super::world::World;
use crate::engine::answer::Content;
use crate::engine::share;
use crate::error::Failure;
use crate::handover::FileKind;
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::{Args, Locale};
use crate::store::{Phrase, Seal, drives};
use crate::view::Ending;

/// What follows an ending that the person was asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// The program ends.
    Leave,
    /// Back to the conversation.
    GoOn,
    /// On to the hand-over.
    Finish,
}

/// The person wants to stop for now: says what is kept, and lets them choose.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub fn stop(face: &mut Face, talk: &mut Talk) -> Result<After, Parting> {
    talk.save(face);
    let unsafe_options = &["back", "make", "leave", "clear"];
    let (dialog, options): (_, &[&'static str]) = match &talk.keeping {
        keeping if keeping.is_safe() => ("dialog-stop", &["leave", "clear", "back"]),
        Keeping::Memory => ("dialog-stop-unkept", unsafe_options),
        Keeping::Disk { .. } => ("dialog-stop-behind", unsafe_options),
    };
    loop {
        let reply = face.ask(|_| choice(dialog, options))?;
        match chosen(&reply, options) {
            Some("leave") => return Ok(After::Leave),
            Some("clear") => {
                face.view.blank()?;
                return Ok(After::Leave);
            }
            Some("make") => return Ok(After::Finish),
            Some(_) => return Ok(After::GoOn),
            None if reply == Reply::Back => return Ok(After::GoOn),
            None => {}
        }
    }
}

/// The person has finished: makes the file for the practitioner, if they want it.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub fn finish(world: &World, face: &mut Face, talk: &mut Talk) -> Result<After, Parting> {
    let dialog = match world.pack.responds {
        None => "dialog-hand-over",
        Some(_) => "dialog-respond",
    };
    loop {
        let options = ["make", "lock", "without", "back"];
        let again = share::looked_at_again(&world.pack, talk.interview.draft()).is_some();
        let reply = face.ask(|locale| {
            let mut dialog = choice(dialog, &options);
            if again {
                dialog.more = vec![locale.text("hand-over-last-time", &Args::none())];
            }
            dialog
        })?;
        let locks = match chosen(&reply, &options) {
            Some("make") => false,
            Some("lock") => true,
            Some("without") => return stop(face, talk),
            Some(_) => return Ok(After::GoOn),
            None if reply == Reply::Back => return Ok(After::GoOn),
            None => continue,
        };
        if talk.look_over(world, face)? == Done::Finished {
            continue;
        }
        let Some(second) = wants_equality(world, face, talk, locks)? else {
            continue;
        };
        let Some(numbers) = wants_numbers(world, face)? else {
            continue;
        };
        let (named, faults) = match locks {
            true => recipients::named(&world.files, &world.pack, &face.settings().recipient),
            false => (Vec::new(), Vec::new()),
        };
        for (id, args) in faults {
            face.say(|locale| locale.trouble(id, &args));
        }
        let seal = match locks.then(|| ask_lock(face, &named)).transpose()? {
            Some(None) => continue,
            seal => seal.flatten(),
        };
        let wanted = Wanted {
            second,
            seal,
            numbers,
        };
        if let Some(made) = save(world, face, talk, wanted)? {
            return end(world, face, talk, &made, &named);
        }
    }
}

/// The files that were made.
struct Made {
    /// The hand-over.
    files: Vec<PathBuf>,
    /// The answers about equality; none if the person did not want them in a file.
    equality: Vec<PathBuf>,
    /// How they are locked, if they are.
    seal: Option<Seal>,
}

/// Asks who can open the file: those who are named, or whoever knows a phrase; none if the
/// person went back. Without such names only a phrase is left to choose.
fn ask_lock(face: &mut Face, named: &[Named]) -> Result<Option<Seal>, Parting> {
    let by_settings = named.iter().any(Named::is_of_settings);
    loop {
        if named.is_empty() {
            return ask_lock_phrase(face);
        }
        let reply = face.ask(|locale| {
            let mut options: Vec<DialogOption> = named
                .iter()
                .map(|named| {
                    let args = Args::none().word("name", named.name(locale));
                    DialogOption::literal(locale.text("lock-for", &args))
                })
                .collect();
            options.extend((named.len() > 1).then(|| DialogOption::new("all")));
            options.push(DialogOption::new("phrase"));
            let mut dialog = Dialog::new("dialog-lock", DialogAsk::One(options));
            // Whoever uses this account can have written them.
            let told = by_settings.then(|| locale.text("lock-by-settings", &Args::none()));
            dialog.more.extend(told);
            dialog
        })?;
        let Reply::Chose(at) = reply else {
            if reply == Reply::Back {
                return Ok(None);
            }
            continue;
        };
        let all = || named.iter().map(|named| named.to.clone());
        match named.get(at) {
            Some(named) => return Ok(Some(Seal::To(vec![named.to.clone()]))),
            None if at == named.len() && named.len() > 1 => {
                return Ok(Some(Seal::To(all().collect())));
            }
            None => {
                if let Some(seal) = ask_lock_phrase(face)? {
                    return Ok(Some(seal));
                }
            }
        }
    }
}

/// Asks for the phrase that locks the file; none if the person went back.
fn ask_lock_phrase(face: &mut Face) -> Result<Option<Seal>, Parting> {
    loop {
        let Some(phrase) = new_phrase(face, "dialog-seal")? else {
            return Ok(None);
        };
        match Phrase::new(phrase) {
            Ok(phrase) => return Ok(Some(Seal::Phrase(phrase))),
            Err(error) => face.trouble(error.id()),
        }
    }
}

/// Asks whether the answers about equality are to be in a file of their own, if there are any;
/// none if the person went back. They are told before if it `locks` as their other file does.
fn wants_equality(
    world: &World,
    face: &mut Face,
    talk: &Talk,
    locks: bool,
) -> Result<Option<bool>, Parting> {
    if share::separate(&world.pack, talk.interview.draft()).is_empty() {
        return Ok(Some(false));
    }
    let options = ["yes", "no"];
    loop {
        let reply = face.ask(|locale| {
            let mut dialog = choice("dialog-equality", &options);
            let locked = locks.then(|| locale.text("equality-locked", &Args::none()));
            dialog.more.extend(locked);
            dialog
        })?;
        match chosen(&reply, &options) {
            Some(wanted) => return Ok(Some(wanted == "yes")),
            None if reply == Reply::Back => return Ok(None),
            None => {}
        }
    }
}

/// How the person wants their files.
struct Wanted {
    /// With a second one, about equality.
    second: bool,
    /// Locked, for whom.
    seal: Option<Seal>,
    /// With the help numbers.
    numbers: bool,
}

/// Asks whether the help numbers are to be in the file, if there are any: somebody who sees it may
/// ask why. None if the person went back.
fn wants_numbers(world: &World, face: &mut Face) -> Result<Option<bool>, Parting> {
    if world.pack.contacts.is_empty() {
        return Ok(Some(false));
    }
    let options = ["no", "yes"];
    loop {
        let reply = face.ask(|_| choice("dialog-numbers", &options))?;
        match chosen(&reply, &options) {
            Some(wanted) => return Ok(Some(wanted == "yes")),
            None if reply == Reply::Back => return Ok(None),
            None => {}
        }
    }
}

/// Asks for a folder and writes the hand-over there, as it is wanted; none if the person went
/// back.
fn save(
    world: &World,
    face: &mut Face,
    talk: &Talk,
    wanted: Wanted,
) -> Result<Option<Made>, Parting> {
    let draft = talk.interview.draft();
    loop {
        let Some(folder) = ask_folder(face)? else {
            return Ok(None);
        };
        let words = ReportWords::new(&face.locale, &world.files, &world.pack.id);
        let numbers = wanted.numbers.then(|| numbers(&face.locale, &world.pack));
        let numbers = numbers.unwrap_or_default();
        let mut made = match write_forms(
            &world.pack,
            draft,
            &words,
            &folder,
            &FileKind::usual(),
            wanted.seal.as_ref(),
            numbers,
        ) {
            Ok(files) => Made {
                files,
                equality: Vec::new(),
                seal: None,
            },
            Err(error) => {
                face.trouble(error.id());
                face.trouble("failure-other-folder");
                continue;
            }
        };
        if wanted.second {
            let seal = wanted.seal.as_ref();
            match write_equality(&world.pack, draft, &words, &folder, seal) {
                Ok(files) => made.equality = files,
                Err(error) => {
                    face.trouble(error.id());
                    face.trouble("failure-second-file");
                }
            }
        }
        made.seal = wanted.seal;
        return Ok(Some(made));
    }
}

fn ask_folder(face: &mut Face) -> Result<Option<PathBuf>, Parting> {
    let folders = folders();
    loop {
        // Looked for each time: a stick that was just plugged in is there when the page comes again.
        let drives = drives();
        let reply = face.ask(|locale| {
            let hint = |folder: &Path| {
                let args = Args::none().word("folder", shown(folder));
                Some(vec![locale.text("where-folder", &args)])
            };
            let known = folders.iter().map(|(name, folder)| {
                let mut option = DialogOption::new(name);
                option.hint = hint(folder);
                option
            });
            let drives = drives.iter().map(|drive| {
                let args = Args::none().word("name", shown(Path::new(&drive.name)));
                let mut option = DialogOption::literal(locale.text("where-drive", &args));
                option.hint = hint(&drive.folder);
                option
            });
            let options = known.chain(drives).chain([DialogOption::new("other")]);
            Dialog::new("dialog-where", DialogAsk::One(options.collect()))
        })?;
        let places = folders.iter().map(|(_, folder)| folder);
        let mut places = places.chain(drives.iter().map(|drive| &drive.folder));
        match reply {
            Reply::Chose(at) => match places.nth(at) {
                Some(folder) => return Ok(Some(folder.clone())),
                None => {
                    if let Some(folder) = ask_other_folder(face)? {
                        return Ok(Some(folder));
                    }
                }
            },
            Reply::Back => return Ok(None),
            _ => {}
        }
    }
}

/// Asks for the name of a folder until there is one of that name; none if the person went back.
fn ask_other_folder(face: &mut Face) -> Result<Option<PathBuf>, Parting> {
    loop {
        let reply =
            face.ask(|_| Dialog::new("dialog-folder", DialogAsk::Write { secret: false }))?;
        let Reply::Wrote(typed) = reply else {
            return Ok(None);
        };
        let folder = named::path(&typed);
        match named::no_folder(&folder) {
            None => return Ok(Some(folder)),
            Some(problem) => face.trouble(problem),
        }
    }
}

/// The folders that are offered: this one, and the account's own.
pub(super) fn folders() -> Vec<(&'static str, PathBuf)> {
    let here = std::env::current_dir().ok().map(|folder| ("here", folder));
    let home = etcetera::home_dir().ok().map(|folder| ("home", folder));
    let mut folders: Vec<_> = here.into_iter().chain(home).collect();
    folders.dedup_by(|a, b| a.1 == b.1);
    folders
}

/// The last page: what was saved where, what happens next, whom to call.
fn end(
    world: &World,
    face: &mut Face,
    talk: &mut Talk,
    made: &Made,
    named: &[Named],
) -> Result<After, Parting> {
    loop {
        let kept = matches!(talk.keeping, Keeping::Disk { .. });
        let options: &[&'static str] = if kept {
            &["leave", "clear", "delete", "back"]
        } else {
            &["leave", "clear", "back"]
        };
        let reply = face.ask(|locale| {
            let mut dialog = choice("dialog-end", options);
            dialog.more = end_lines(world, locale, talk, made, named);
            dialog
        })?;
        match chosen(&reply, options) {
            Some("leave") => return Ok(After::Leave),
            Some("clear") => {
                face.view.blank()?;
                return Ok(After::Leave);
            }
            Some("delete") => forget(face, talk),
            Some(_) => return Ok(After::GoOn),
            None if reply == Reply::Back => return Ok(After::GoOn),
            None => {}
        }
    }
}

fn end_lines(
    world: &World,
    locale: &Locale,
    talk: &Talk,
    made: &Made,
    named: &[Named],
) -> Vec<crate::locale::page::Text> {
    let mut lines = told(locale, &made.files);
    let sealed = made.seal.iter();
    lines.extend(sealed.flat_map(|seal| told_sealed(locale, named, seal)));
    lines.extend(told_equality(locale, &made.equality, made.seal.as_ref()));
    let kept = match (&talk.keeping, talk.keeping.failing()) {
        (Keeping::Memory, _) => "end-not-kept",
        (_, Some(_)) => "end-not-safe",
        (_, None) => "end-kept",
    };
    lines.push(locale.text(kept, &Args::none()));
    lines.extend(steps(locale, talk));
    let next = match world.pack.responds {
        None => "end-next",
        Some(_) => "respond-next",
    };
    lines.extend(locale.paragraphs(next, "lines", &Args::none()));
    let contacts = world.pack.contacts.iter().filter(|contact| contact.at_end);
    lines.extend(locale.contacts(contacts));
    lines
}

/// The steps of getting support, and what usually comes after the one where the person is,
/// as far as the pack tells them.
fn steps(locale: &Locale, talk: &Talk) -> Vec<crate::locale::page::Text> {
    let Some(question) = &talk.interview.pack().steps else {
        return Vec::new();
    };
    let mut lines = vec![locale.text("steps", &Args::none())];
    lines.extend(locale.paragraphs("steps", "lines", &Args::none()));
    let answer = talk.interview.draft().answers.given.get(question);
    if let Some(Content::Chosen(options)) = answer.map(|answer| &answer.content) {
        for option in options {
            let id = format!("{question}_{option}");
            let said = Args::none().word("step", locale.words(&id, &Args::none()));
            lines.push(locale.text("end-step", &said));
            lines.extend(locale.paragraphs(&id, "next", &Args::none()));
        }
    }
    lines
}

/// Deletes the answers from this computer, for good; the conversation goes on in memory. Where
/// that fails they are kept as before, and can be deleted again.
fn forget(face: &mut Face, talk: &mut Talk) {
    let keeping = std::mem::replace(&mut talk.keeping, Keeping::Memory);
    let Keeping::Disk { place, failing } = keeping else {
        return;
    };
    match place.delete() {
        Ok(()) => face.say(|locale| locale.told("notice-deleted", &Args::none())),
        Err((place, error)) => {
            let place = Box::new(place);
            talk.keeping = Keeping::Disk { place, failing };
            face.trouble(error.id());
        }
    }
}

fn choice(id: &'static str, options: &[&'static str]) -> Dialog {
    let options = options.iter().map(|name| DialogOption::new(name));
    Dialog::new(id, DialogAsk::One(options.collect()))
}

fn chosen<'o>(reply: &Reply, options: &[&'o str]) -> Option<&'o str> {
    match reply {
        Reply::Chose(at) => options.get(*at).copied(),
        _ => None,
    }
}

/// Leaves without another question: blanks first where the person left fast, keeps what
/// was agreed to be kept, and says so where there is still somebody to hear it.
///
/// # Errors
/// The answers could not be kept although they should have been.
pub fn part(face: &mut Face, talk: Option<&mut Talk>, parting: Parting) -> Result<(), Failure> {
    let typed = face.unfinished();
    if matches!(parting, Parting::Fast) {
        // What stands on the screen goes before anything else is done.
        let _ = face.view.blank();
    }
    let kept = match talk {
        None => None,
        Some(talk) => {
            if let Some(typed) = typed {
                talk.keep_unfinished(face, typed, "");
            }
            Some((
                talk.keeping.save(talk.interview.draft()),
                talk.keeping.is_safe(),
            ))
        }
    };
    let restored = face.view.restore();
    match parting {
        Parting::Fast | Parting::Told(Ending::HangUp) => Ok(()),
        Parting::Gone(error) => Err(error.into()),
        Parting::Ended | Parting::Told(Ending::Terminate) | Parting::Stop => {
            let id = match kept {
                None => "parted-before",
                Some((None, true)) => "parted-kept",
                Some((None, false)) => "parted-not-kept",
                Some((Some(_), _)) => "parted-not-safe",
            };
            restored?;
            super::say(&face.locale, id, &Args::none())
        }
    }
}
