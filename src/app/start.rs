//! From the first key to the last: language, view, drafts, keeping, the conversation.

use std::io::{self, IsTerminal};
use std::rc::Rc;
use std::sync::Arc;

use chrono::{DateTime, Local};

use super::ending::{self, After};
use super::face::{Face, Parting, Reply};
use super::keeping::Keeping;
use super::phrased::new_phrase;
use super::responding;
use super::room::{Memory, Room};
use super::settings;
use super::talk::Talk;
use super::tongues;
use super::views::{asks_for_plain_text, linear, words};
use super::world::World;
use crate::cli::{Cli, ViewKind};
use crate::engine::Interview;
use crate::engine::draft::Draft;
use crate::engine::id::PackId;
use crate::engine::statement::Statement;
use crate::error::Failure;
use crate::files::Files;
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::{Args, Locale};
use crate::store::{DraftInfo, Keep, Paths, Settings, Store, StoreError};
use crate::view::input::Inputs;

/// What a conversation begins with.
pub enum Begins {
    /// With nothing: a person answers.
    Alone,
    /// With what a person handed over, which several people talk about; it is asked for where it
    /// is not known.
    About(Option<Box<Statement>>),
}

/// Begins, or goes on with a draft.
///
/// # Errors
/// The pack or the languages cannot be read, or there is no terminal to talk on.
pub fn start(cli: &Cli, begins: Begins) -> Result<(), Failure> {
    let paths = super::paths(cli)?;
    let memory = Memory::at(paths.settings());
    let files = cli.files();
    let spoken = super::spoken(cli, &files, memory.settings.language.as_deref())?;
    let locale = Rc::new(spoken.locale);
    let languages = crate::locale::languages(&files);
    let second = tongues::second(cli, &files, &languages, &memory.settings, &locale);
    let world = World {
        pack: Arc::new(super::pack(&files, &super::asked_pack(cli, &files))?),
        store: Store::at(&paths.data),
        files,
    };
    let piped = !io::stdin().is_terminal() || !io::stdout().is_terminal();
    let mut face = face(
        cli,
        &world.files,
        &world.pack.id,
        &paths,
        memory,
        &locale,
        piped,
    )?;
    let mut faults = spoken.faults;
    match second {
        Ok(None) => {}
        Ok(second) => face.set_second(second),
        Err(fault) => faults.push(fault),
    }
    for fault in &faults {
        face.say(|locale| locale.trouble(fault.id(), &fault.args()));
    }
    let done = converse(cli, &world, &mut face, piped, begins);
    face.view.restore()?;
    done
}

/// A view to begin with, with what is remembered of how the program is used.
///
/// # Errors
/// There is no terminal to talk on.
pub(super) fn face(
    cli: &Cli,
    files: &Files,
    pack: &PackId,
    paths: &Paths,
    memory: Memory,
    locale: &Rc<Locale>,
    piped: bool,
) -> Result<Face, Failure> {
    let inputs = if piped {
        Inputs::lines()?
    } else {
        Inputs::terminal()?
    };
    let damaged = memory
        .fault
        .map(|line| settings::fault(&paths.settings(), line));
    let (keys, keys_fault) = settings::keys(&paths.keys());
    let words = words(locale, None, false, None);
    let mut face = Face::new(linear(words, &inputs, piped)?, Rc::clone(locale));
    face.room = Some(Room {
        files: files.clone(),
        pack: pack.clone(),
        languages: crate::locale::languages(files),
        inputs,
        full: false,
        piped,
        keys,
        keys_file: paths.keys(),
        once: Settings {
            speech: cli.speak.then(|| "on".to_owned()),
            switch: cli.switch.clone(),
            ..Settings::default()
        },
        memory,
        kiosk: None,
    });
    face.prefer();
    for (id, args) in damaged.into_iter().chain(keys_fault) {
        face.say(|locale| locale.trouble(id, &args));
    }
    Ok(face)
}

/// Takes the view that is named or remembered, at a terminal; asks for one where none is.
///
/// # Errors
/// Somebody, or the system, wants to leave.
pub(super) fn take_view(cli: &Cli, face: &mut Face) -> Result<(), Parting> {
    let view = match known_view(cli, &face.settings(), false) {
        Some(view) => view,
        None => ask_view(face)?,
    };
    match view {
        ViewKind::Full => face.fill_the_screen(),
        ViewKind::Linear => Ok(()),
    }
}

/// Everything that is said between the first page and the last.
fn converse(
    cli: &Cli,
    world: &World,
    face: &mut Face,
    piped: bool,
    begins: Begins,
) -> Result<(), Failure> {
    let begun = match begin(cli, world, face, piped, begins) {
        Ok(begun) => begun,
        Err(parting) => return ending::part(face, None, parting),
    };
    let Some(mut talk) = begun else {
        return Ok(());
    };
    let mut finished = false;
    loop {
        let after = if finished {
            ending::finish(world, face, &mut talk)
        } else {
            match talk.until_finished(world, face) {
                Ok(_) => Ok(After::Finish),
                Err(Parting::Stop) => ending::stop(face, &mut talk),
                Err(parting) => Err(parting),
            }
        };
        finished = match after {
            Ok(After::Leave) => return Ok(()),
            Ok(After::GoOn) => false,
            Ok(After::Finish) => true,
            Err(Parting::Stop) => match ending::stop(face, &mut talk) {
                Ok(After::Leave) => return Ok(()),
                Ok(after) => after == After::Finish,
                Err(parting) => return ending::part(face, Some(&mut talk), parting),
            },
            Err(parting) => return ending::part(face, Some(&mut talk), parting),
        };
    }
}

/// Asks what must be known before the first question; none if the person left again.
fn begin(
    cli: &Cli,
    world: &World,
    face: &mut Face,
    piped: bool,
    mut begins: Begins,
) -> Result<Option<Talk>, Parting> {
    let settings = face.settings();
    if cli.languages.is_empty() && settings.language.is_none() {
        while {
            face.ask_language()?;
            settings.helper.is_none() && !face.ask_second()?
        } {}
    }
    let known = known_view(cli, &settings, piped);
    let view = match known {
        Some(view) => view,
        None => ask_view(face)?,
    };
    face.remember(|settings, face| {
        // What is named or needed for once was not chosen for the next time.
        if cli.languages.is_empty() {
            settings.language = Some(face.locale.language());
        }
        if known.is_none() {
            settings.view = Some(view.code().to_owned());
        }
    });
    if view == ViewKind::Full && !piped {
        face.fill_the_screen()?;
    }
    loop {
        if let Some(draft) = earlier(world, face)? {
            return Ok(Some(draft));
        }
        let offered = world.store.list().is_ok_and(|drafts| !drafts.is_empty());
        if let Begins::About(about @ None) = &mut begins {
            *about = responding::ask(world, face)?.map(Box::new);
            if about.is_none() {
                continue;
            }
        }
        // What is said of keys is said of those that there are.
        let first = match begins {
            Begins::Alone if face.preferences().numbers() => "dialog-start-numbers",
            Begins::Alone => "dialog-start",
            Begins::About(_) => "dialog-talk",
        };
        let told = face.ask(|_| {
            let dialog = Dialog::new(first, DialogAsk::Read);
            if offered { dialog } else { dialog.first() }
        })?;
        if told == Reply::Back {
            continue;
        }
        if let Some(keeping) = ask_keeping(world, face)? {
            let pack = Arc::clone(&world.pack);
            let interview = match begins {
                Begins::About(Some(statement)) => Interview::respond(pack, *statement),
                Begins::About(None) | Begins::Alone => Interview::begin(pack),
            };
            let mut talk = Talk::new(interview, keeping);
            talk.save(face);
            return Ok(Some(talk));
        }
    }
}

/// The view, where it is named, set, or cannot be another.
fn known_view(cli: &Cli, settings: &Settings, piped: bool) -> Option<ViewKind> {
    if cli.view.is_some() {
        return cli.view;
    }
    if piped || asks_for_plain_text() {
        return Some(ViewKind::Linear);
    }
    ViewKind::from_code(settings.view.as_deref()?)
}

pub(super) fn ask_view(face: &mut Face) -> Result<ViewKind, Parting> {
    loop {
        let reply = face.ask(|_| {
            let options = ["linear", "full"].map(DialogOption::new);
            Dialog::new("dialog-view", DialogAsk::One(options.into())).first()
        })?;
        match reply {
            Reply::Chose(0) => return Ok(ViewKind::Linear),
            Reply::Chose(_) => return Ok(ViewKind::Full),
            _ => {}
        }
    }
}

/// Offers the drafts on this computer, if there are any. Nothing of them is shown before
/// it is asked for.
fn earlier(world: &World, face: &mut Face) -> Result<Option<Talk>, Parting> {
    loop {
        let drafts = match world.store.list() {
            Ok(drafts) => drafts,
            Err(error) => {
                face.trouble(error.id());
                return Ok(None);
            }
        };
        if drafts.is_empty() {
            return Ok(None);
        }
        let reply = face.ask(|_| {
            let options = ["new", "earlier", "delete"].map(DialogOption::new);
            Dialog::new("dialog-drafts", DialogAsk::One(options.into())).first()
        })?;
        match reply {
            Reply::Chose(1) => {
                if let Some(draft) = which(face, "dialog-which", &drafts)?
                    && let Some(talk) = open(world, face, draft)?
                {
                    return Ok(Some(talk));
                }
            }
            Reply::Chose(2) => {
                if let Some(draft) = which(face, "dialog-which-delete", &drafts)? {
                    delete(world, face, draft)?;
                }
            }
            Reply::Chose(_) => return Ok(None),
            _ => {}
        }
    }
}

/// Asks which draft, by when it was last changed.
fn which<'d>(
    face: &mut Face,
    dialog: &'static str,
    drafts: &'d [DraftInfo],
) -> Result<Option<&'d DraftInfo>, Parting> {
    let reply = face.ask(|locale| {
        let options = drafts.iter().map(|draft| draft_option(locale, draft));
        Dialog::new(dialog, DialogAsk::One(options.collect()))
    })?;
    Ok(match reply {
        Reply::Chose(at) => drafts.get(at),
        _ => None,
    })
}

/// A draft among others, by when it was last changed.
pub(super) fn draft_option(locale: &Locale, draft: &DraftInfo) -> DialogOption {
    let changed = DateTime::<Local>::from(draft.changed).fixed_offset();
    let args = Args::none()
        .word("day", locale.date(&changed))
        .word("time", changed.format("%H:%M").to_string());
    let mut option = DialogOption::literal(locale.text("draft-changed", &args));
    let mut hint = Vec::new();
    if draft.in_use {
        hint.push(locale.text("draft-in-use", &Args::none()));
    }
    if draft.phrase {
        hint.push(locale.text("draft-phrase", &Args::none()));
    }
    option.hint = Some(hint);
    option
}

/// Opens a draft, asking for its phrase if it has one; none if that did not work or the
/// person went back.
fn open(world: &World, face: &mut Face, info: &DraftInfo) -> Result<Option<Talk>, Parting> {
    loop {
        let phrase = if info.phrase {
            match face.phrase("dialog-unlock")? {
                Some(phrase) => Some(phrase),
                None => return Ok(None),
            }
        } else {
            None
        };
        match world.store.open(&info.id, phrase.as_ref()) {
            Ok((place, bytes)) => {
                let (draft, problem) = match Draft::from_bytes(&bytes) {
                    Ok(draft) if draft.pack == world.pack.id => (Some(draft), "failure-other-pack"),
                    Ok(draft) if draft.statement.is_some() => (None, "failure-answers-of-talk"),
                    Ok(_) => (None, "failure-other-pack"),
                    Err(error) => (None, error.id()),
                };
                let Some(draft) = draft else {
                    face.trouble(problem);
                    return Ok(None);
                };
                face.say(|locale| locale.told("notice-resumed", &Args::none()));
                face.keep_choices();
                face.take_settings(&draft.settings);
                let interview = Interview::resume(Arc::clone(&world.pack), draft);
                return Ok(Some(Talk::new(interview, Keeping::in_draft(place))));
            }
            Err(error) => {
                let again = matches!(error, StoreError::WrongPhrase);
                face.trouble(error.id());
                if !again {
                    return Ok(None);
                }
            }
        }
    }
}

fn delete(world: &World, face: &mut Face, draft: &DraftInfo) -> Result<(), Parting> {
    let reply = face.ask(|_| {
        let options = ["no", "yes"].map(DialogOption::new);
        Dialog::new("dialog-delete", DialogAsk::One(options.into()))
    })?;
    if reply == Reply::Chose(1) {
        match world.store.delete(&draft.id) {
            Ok(()) => face.say(|locale| locale.told("notice-deleted", &Args::none())),
            Err(error) => face.trouble(error.id()),
        }
    }
    Ok(())
}

/// Asks whether the answers are to be kept; none if the person went back.
fn ask_keeping(world: &World, face: &mut Face) -> Result<Option<Keeping>, Parting> {
    loop {
        let reply = face.ask(|_| {
            let options = ["secret", "open", "forget"].map(DialogOption::new);
            Dialog::new("dialog-keep", DialogAsk::One(options.into()))
        })?;
        let keep = match reply {
            Reply::Chose(0) => match new_phrase(face, "dialog-phrase")? {
                Some(phrase) => Keep::Phrase(phrase),
                None => continue,
            },
            Reply::Chose(1) => Keep::Open,
            Reply::Chose(_) => return Ok(Some(Keeping::Memory)),
            Reply::Back => return Ok(None),
            _ => continue,
        };
        match world.store.create(keep) {
            Ok(place) => {
                // The choice of view and language is remembered only by someone who keeps
                // things here.
                face.keep_choices();
                return Ok(Some(Keeping::in_draft(place)));
            }
            Err(error) => {
                face.trouble(error.id());
                face.trouble("failure-keep-other");
            }
        }
    }
}
