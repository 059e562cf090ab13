//! The file on its way: what is asked before it is made, to and fro by one page.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::face::{Face, Parting, Reply};
use super::handing::{ReportWords, numbers, shown, write_equality, write_forms};
use super::named;
use super::phrased::new_phrase;
use super::recipients::{self, Named};
use super::talk::{Done, Talk};
use super::world::World;
use crate::engine::share;
use crate::handover::FileKind;
use crate::locale::Args;
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::store::{Phrase, Seal, drives};

/// What the person goes through on the way to the file, in this order.
#[derive(Clone, Copy)]
enum Page {
    /// What goes into the file.
    Look,
    /// Whether there is a second file.
    Equality,
    /// Whether the help numbers are in it.
    Numbers,
    /// Who can open it.
    Lock,
    /// Where it goes; then it is made.
    Last,
}

impl Page {
    const ALL: [Self; 5] = [
        Self::Look,
        Self::Equality,
        Self::Numbers,
        Self::Lock,
        Self::Last,
    ];

    fn is_asked(self, world: &World, talk: &Talk, locks: bool) -> bool {
        match self {
            Self::Equality => !share::separate(&world.pack, talk.interview.draft()).is_empty(),
            Self::Numbers => !world.pack.contacts.is_empty(),
            Self::Lock => locks,
            Self::Look | Self::Last => true,
        }
    }
}

/// Goes through all that is asked before the file is made, and makes it; none if the person went
/// back before the first page.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub fn make(
    world: &World,
    face: &mut Face,
    talk: &mut Talk,
    locks: bool,
) -> Result<Option<Made>, Parting> {
    prepare(world, face, talk, locks, |face, talk, wanted| {
        save(world, face, talk, wanted)
    })
}

/// Goes through all that is asked before the file is made, and then does `last`, which makes it;
/// that is none, or the person goes back, for another try at what is asked before. None if the
/// person went back before the first page.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub(super) fn prepare<T>(
    world: &World,
    face: &mut Face,
    talk: &mut Talk,
    locks: bool,
    mut last: impl FnMut(&mut Face, &mut Talk, &mut Wanted) -> Result<Option<T>, Parting>,
) -> Result<Option<T>, Parting> {
    let mut wanted = Wanted::default();
    let mut at = 0;
    let mut before = false;
    while let Some(page) = Page::ALL.get(at).copied() {
        let on = match page {
            page if !page.is_asked(world, talk, locks) => !before,
            Page::Look => talk.look_over(world, face, before)? == Done::LookedOver,
            Page::Equality => {
                // They are told before if it is locked as their other file.
                let locked = locks.then_some("equality-locked");
                let second = yes_or_no(face, "dialog-equality", &["yes", "no"], locked)?;
                second.inspect(|second| wanted.second = *second).is_some()
            }
            // Somebody who sees the file may ask why they are there.
            Page::Numbers => {
                let numbers = yes_or_no(face, "dialog-numbers", &["no", "yes"], None)?;
                numbers
                    .inspect(|numbers| wanted.numbers = *numbers)
                    .is_some()
            }
            Page::Lock => {
                let (named, faults) =
                    recipients::named(&world.files, &world.pack, &face.settings().recipient);
                for (id, args) in faults {
                    face.say(|locale| locale.trouble(id, &args));
                }
                wanted.seal = ask_lock(face, &named)?.map(Arc::new);
                wanted.named = named;
                wanted.seal.is_some()
            }
            Page::Last => match last(face, talk, &mut wanted)? {
                Some(made) => return Ok(Some(made)),
                None => false,
            },
        };
        before = !on;
        at = match on {
            true => at + 1,
            false if at == 0 => return Ok(None),
            false => at - 1,
        };
    }
    Ok(None)
}

/// The files that were made.
pub struct Made {
    /// The hand-over.
    pub files: Vec<PathBuf>,
    /// The answers about equality; none if the person did not want them in a file.
    pub equality: Vec<PathBuf>,
    /// How they are locked, if they are.
    pub seal: Option<Arc<Seal>>,
    /// Those who were named when it was asked who can open them.
    pub named: Vec<Named>,
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

/// How the person wants their files.
#[derive(Default)]
pub(super) struct Wanted {
    /// With a second one, about equality.
    pub(super) second: bool,
    /// Locked, for whom.
    pub(super) seal: Option<Arc<Seal>>,
    /// Those who were named there.
    named: Vec<Named>,
    /// With the help numbers.
    pub(super) numbers: bool,
}

/// Asks what is answered with yes or no, in the order of `options`, and says `more` with it; none
/// if the person went back.
fn yes_or_no(
    face: &mut Face,
    dialog: &'static str,
    options: &[&'static str; 2],
    more: Option<&str>,
) -> Result<Option<bool>, Parting> {
    loop {
        let reply = face.ask(|locale| {
            let mut dialog = choice(dialog, options);
            let more = more.map(|id| locale.text(id, &Args::none()));
            dialog.more.extend(more);
            dialog
        })?;
        match chosen(&reply, options) {
            Some(answer) => return Ok(Some(answer == "yes")),
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
    wanted: &mut Wanted,
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
            wanted.seal.as_deref(),
            numbers,
        ) {
            Ok(files) => Made {
                files,
                equality: Vec::new(),
                seal: None,
                named: Vec::new(),
            },
            Err(error) => {
                face.trouble(error.id());
                face.trouble("failure-other-folder");
                continue;
            }
        };
        if wanted.second {
            let seal = wanted.seal.as_deref();
            match write_equality(&world.pack, draft, &words, &folder, seal) {
                Ok(files) => made.equality = files,
                Err(error) => {
                    face.trouble(error.id());
                    face.trouble("failure-second-file");
                }
            }
        }
        made.seal = wanted.seal.take();
        made.named = std::mem::take(&mut wanted.named);
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

/// A dialog with these options.
pub(super) fn choice(id: &'static str, options: &[&'static str]) -> Dialog {
    let options = options.iter().map(|name| DialogOption::new(name));
    Dialog::new(id, DialogAsk::One(options.collect()))
}

/// Which of these options was chosen, if one was.
pub(super) fn chosen<'o>(reply: &Reply, options: &[&'o str]) -> Option<&'o str> {
    match reply {
        Reply::Chose(at) => options.get(*at).copied(),
        _ => None,
    }
}
