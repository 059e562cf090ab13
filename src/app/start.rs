//! From the first key to the last: language, view, drafts, keeping, the conversation.

use std::io::{self, IsTerminal};
use std::rc::Rc;
use std::sync::Arc;

use chrono::{DateTime, Local};

use super::ending::{self, After};
use super::face::{Face, Parting, Reply};
use super::keeping::Keeping;
use super::talk::Talk;
use super::views::{asks_for_plain_text, full, linear};
use super::world::World;
use crate::cli::{Cli, ViewKind};
use crate::engine::Interview;
use crate::engine::draft::Draft;
use crate::error::Failure;
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::{Args, Locale};
use crate::store::{DraftInfo, Keep, SecretString, Settings, Store, StoreError};
use crate::view::input::Inputs;

/// Begins, or goes on with a draft.
///
/// # Errors
/// The pack or the languages cannot be read, or there is no terminal to talk on.
pub fn start(cli: &Cli) -> Result<(), Failure> {
    let paths = super::paths(cli)?;
    let settings = Settings::load(&paths.settings());
    let files = cli.files();
    let spoken = super::spoken(cli, &files, settings.language.as_deref())?;
    let locale = Rc::new(spoken.locale);
    let mut world = World {
        pack: Arc::new(super::pack(&files)?),
        store: Store::at(&paths.data),
        files,
        paths,
        settings,
    };
    let piped = !io::stdin().is_terminal() || !io::stdout().is_terminal();
    let inputs = if piped {
        Inputs::lines()?
    } else {
        Inputs::terminal()?
    };
    let mut face = Face::new(linear(&locale, &inputs, piped)?, locale);
    for fault in &spoken.faults {
        let notice = face.locale.trouble(fault.id(), &fault.args());
        face.notices.push(notice);
    }
    let done = converse(cli, &mut world, &mut face, &inputs, piped);
    face.view.restore()?;
    done
}

/// Everything that is said between the first page and the last.
fn converse(
    cli: &Cli,
    world: &mut World,
    face: &mut Face,
    inputs: &Inputs,
    piped: bool,
) -> Result<(), Failure> {
    let begun = match begin(cli, world, face, inputs, piped) {
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
            match talk.until_finished(face) {
                Ok(()) => Ok(After::Finish),
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
    world: &mut World,
    face: &mut Face,
    inputs: &Inputs,
    piped: bool,
) -> Result<Option<Talk>, Parting> {
    if cli.languages.is_empty() && world.settings.language.is_none() {
        ask_language(world, face, inputs, piped)?;
    }
    let view = match known_view(cli, world, piped) {
        Some(view) => view,
        None => ask_view(face)?,
    };
    world.settings.language = Some(face.locale.language());
    if !piped {
        world.settings.view = Some(view.code().to_owned());
    }
    if view == ViewKind::Full && !piped {
        face.view.restore()?;
        face.view = full(&face.locale, inputs)?;
    }
    loop {
        if let Some(draft) = earlier(world, face)? {
            return Ok(Some(draft));
        }
        let told = face.ask(|_| Dialog::new("dialog-start", DialogAsk::Read))?;
        if told == Reply::Back {
            continue;
        }
        if let Some(keeping) = ask_keeping(world, face)? {
            let interview = Interview::begin(Arc::clone(&world.pack));
            let mut talk = Talk { interview, keeping };
            talk.save(face);
            return Ok(Some(talk));
        }
    }
}

fn ask_language(
    world: &World,
    face: &mut Face,
    inputs: &Inputs,
    piped: bool,
) -> Result<(), Parting> {
    let languages = crate::locale::languages(&world.files);
    let reply = face.ask(|locale| {
        let options = languages
            .iter()
            .map(|language| DialogOption::literal(locale.literal(language.name.clone())));
        Dialog::new("dialog-language", DialogAsk::One(options.collect()))
    })?;
    if let Reply::Chose(at) = reply
        && let Some(language) = languages.get(at)
        && language.tag.to_string() != face.locale.language()
    {
        let pack = world.pack.id.as_str();
        match Locale::load(&world.files, &language.tag, pack) {
            Ok(locale) => {
                face.locale = Rc::new(locale);
                face.view.restore()?;
                face.view = linear(&face.locale, inputs, piped)?;
            }
            // What is spoken already goes on.
            Err(fault) => {
                let notice = face.locale.trouble(fault.id(), &fault.args());
                face.notices.push(notice);
            }
        }
    }
    Ok(())
}

/// The view, where it is named, set, or cannot be another.
fn known_view(cli: &Cli, world: &World, piped: bool) -> Option<ViewKind> {
    if cli.view.is_some() {
        return cli.view;
    }
    if piped || asks_for_plain_text() {
        return Some(ViewKind::Linear);
    }
    ViewKind::from_code(world.settings.view.as_deref()?)
}

fn ask_view(face: &mut Face) -> Result<ViewKind, Parting> {
    loop {
        let reply = face.ask(|_| {
            let options = ["linear", "full"].map(DialogOption::new);
            Dialog::new("dialog-view", DialogAsk::One(options.into()))
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
                let notice = face.locale.trouble(error.id(), &Args::none());
                face.notices.push(notice);
                return Ok(None);
            }
        };
        if drafts.is_empty() {
            return Ok(None);
        }
        let reply = face.ask(|_| {
            let options = ["new", "earlier", "delete"].map(DialogOption::new);
            Dialog::new("dialog-drafts", DialogAsk::One(options.into()))
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

fn draft_option(locale: &Locale, draft: &DraftInfo) -> DialogOption {
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
                    Ok(_) => (None, "failure-other-pack"),
                    Err(error) => (None, error.id()),
                };
                let Some(draft) = draft else {
                    let notice = face.locale.trouble(problem, &Args::none());
                    face.notices.push(notice);
                    return Ok(None);
                };
                let notice = face.locale.told("notice-resumed", &Args::none());
                face.notices.push(notice);
                return Ok(Some(Talk {
                    interview: Interview::resume(Arc::clone(&world.pack), draft),
                    keeping: Keeping::in_draft(place),
                }));
            }
            Err(error) => {
                let again = matches!(error, StoreError::WrongPhrase);
                let notice = face.locale.trouble(error.id(), &Args::none());
                face.notices.push(notice);
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
        let notice = match world.store.delete(&draft.id) {
            Ok(()) => face.locale.told("notice-deleted", &Args::none()),
            Err(error) => face.locale.trouble(error.id(), &Args::none()),
        };
        face.notices.push(notice);
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
            Reply::Chose(0) => match new_phrase(face)? {
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
                // things here; if that fails they are asked again next time, no more.
                let _ = world.settings.save(&world.paths.settings());
                return Ok(Some(Keeping::in_draft(place)));
            }
            Err(error) => {
                let notice = face.locale.trouble(error.id(), &Args::none());
                let choose = face.locale.trouble("failure-keep-other", &Args::none());
                face.notices.extend([notice, choose]);
            }
        }
    }
}

/// Asks for a new phrase, twice; none if the person went back.
fn new_phrase(face: &mut Face) -> Result<Option<SecretString>, Parting> {
    use age::secrecy::ExposeSecret;
    loop {
        let Some(first) = face.phrase("dialog-phrase")? else {
            return Ok(None);
        };
        let Some(second) = face.phrase("dialog-phrase-again")? else {
            continue;
        };
        if first.expose_secret() == second.expose_secret() {
            return Ok(Some(first));
        }
        let notice = face.locale.trouble("phrase-differs", &Args::none());
        face.notices.push(notice);
    }
}
