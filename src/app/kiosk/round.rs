//! One person, from the welcome to the wipe.

use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

use age::secrecy::ExposeSecret;
use unic_langid::LanguageIdentifier;

use super::ENDED_BY_OWNER;
use super::clearing::Outside;
use super::taking::{self, Taken};
use super::waiting::MOMENT;
use super::welcome::{self, Begun};
use crate::app::ending::After;
use crate::app::face::{Face, Parting, Reply};
use crate::app::keeping::Keeping;
use crate::app::making::{choice, chosen};
use crate::app::reading;
use crate::app::room::{Memory, Public, Room};
use crate::app::start::ask_view;
use crate::app::talk::{Done, Talk};
use crate::app::views::{linear, words};
use crate::app::world::World;
use crate::cli::{Cli, ViewKind};
use crate::engine::Interview;
use crate::error::Failure;
use crate::files::Files;
use crate::kiosk::config::Config;
use crate::kiosk::guarded;
use crate::locale::dialog::{Dialog, DialogAsk};
use crate::locale::{Args, Language, Locale};
use crate::store::{Kept, Settings, Store};
use crate::view::Ending;
use crate::view::input::{Inputs, Pace};
use crate::view::keys::Keymap;

/// Lets one person use the machine.
///
/// # Errors
/// The pack or the languages cannot be read, or there is no terminal.
pub fn round(cli: &Cli, config: Config, pace: Pace) -> Result<ExitCode, Failure> {
    guarded::no_dumps()?;
    // Where the system does not let it, the owner is told how in the guide.
    guarded::no_swap();
    let files = super::files(cli, &config);
    let pack = Arc::new(crate::app::pack(
        &files,
        &crate::app::asked_pack(cli, &files),
    )?);
    let mut languages = offered(&files, &config);
    // The owner's first language, or that of the machine.
    let named = config.place.languages.first();
    let named = named.map(|first| first.value.as_str());
    let locale = Rc::new(crate::app::spoken(cli, &files, named)?.locale.in_public());
    languages.sort_by_key(|language| language.tag.to_string() != locale.language());
    let load = |tag: &LanguageIdentifier| Locale::load(&files, tag, pack.id.as_str()).ok();
    let locales: Vec<Locale> = languages.iter().filter_map(|l| load(&l.tag)).collect();
    let inputs = Inputs::kiosk(pace)?;
    // The welcome stands at once, whatever of the last round is cleared meanwhile.
    let outside = Outside::of(&config);
    outside.clone().tidy_hourly();
    let clearing = thread::spawn(move || outside.clear());
    let voice = config.voice.as_ref();
    let voice = voice.and_then(|settings| Some((reading::voice().ok()?, settings)));
    let begun = welcome::wait(&locales, &inputs, voice.as_ref().map(|(v, s)| (v, *s)));
    // The one who reads to the person is another, in their language.
    drop(voice);
    // Nothing of this round is taken for what the last one left. It cannot panic but by a fault of
    // ours, and then the next round does it.
    let _ = clearing.join();
    let begun = match begun {
        Ok(begun) => begun,
        Err(parting) => return part(parting),
    };
    let world = World {
        pack,
        // Nothing is ever there: answers stay in memory.
        store: Store::at(&PathBuf::new()),
        files,
    };
    let mut face = face(&world, languages, inputs, &locale, config, begun)?;
    let ended = converse(&world, &mut face);
    let blanked = face.view.blank();
    face.view.restore()?;
    blanked?;
    match ended {
        Ok(code) => Ok(code),
        Err(parting) => part(parting),
    }
}

/// How a round ends that was left in the middle: always the same to whoever looks.
fn part(parting: Parting) -> Result<ExitCode, Failure> {
    match parting {
        Parting::Gone(error) => Err(error.into()),
        Parting::Stop
        | Parting::Fast
        | Parting::Idle
        | Parting::Ended
        | Parting::Told(Ending::Terminate | Ending::HangUp) => Ok(ExitCode::SUCCESS),
    }
}

/// The languages that this machine offers, in the order of its owner.
fn offered(files: &Files, config: &Config) -> Vec<Language> {
    let all = crate::locale::languages(files);
    if config.place.languages.is_empty() {
        return all;
    }
    let named = config.place.languages.iter();
    let find = |tag: &str| all.iter().find(|language| language.tag == tag).cloned();
    named.filter_map(|at| find(&at.value)).collect()
}

/// A view to begin with. Nothing is remembered of whoever was here before.
fn face(
    world: &World,
    languages: Vec<Language>,
    inputs: Inputs,
    locale: &Rc<Locale>,
    config: Config,
    begun: Begun,
) -> Result<Face, Failure> {
    let said = words(locale, None, false, None);
    let mut face = Face::new(linear(said, &inputs, false)?, Rc::clone(locale));
    face.room = Some(Room {
        files: world.files.clone(),
        pack: world.pack.id.clone(),
        languages,
        inputs,
        full: false,
        piped: false,
        keys: Rc::new(Keymap::default()),
        keys_file: PathBuf::new(),
        once: Settings {
            speech: begun.aloud.then(|| "on".to_owned()),
            switch: config.place.numbers_only.then(|| "numbers".to_owned()),
            ..Settings::default()
        },
        memory: Memory::none(),
        kiosk: Some(Public {
            config: Rc::new(config),
            longer: false,
        }),
    });
    face.prefer();
    Ok(face)
}

/// What is done first.
enum First {
    /// The questions.
    Begin,
    /// Going on with what was left here.
    GoOn(Box<(Talk, Kept)>),
    /// The owner ended it.
    Owner,
}

/// Everything that is said between the welcome and the wipe.
fn converse(world: &World, face: &mut Face) -> Result<ExitCode, Parting> {
    let several = |face: &Face| {
        let room = face.room.as_ref();
        room.is_some_and(|room| room.languages.len() > 1)
    };
    while several(face) {
        face.ask_language()?;
        if face.ask_second()? {
            break;
        }
    }
    let view = face.config().and_then(|config| config.place.view.clone());
    let view = match view.as_deref().and_then(ViewKind::from_code) {
        Some(view) => view,
        None => ask_view(face)?,
    };
    if view == ViewKind::Full {
        face.fill_the_screen()?;
    }
    let mut taken = Taken::default();
    let mut talk = loop {
        match first(world, face)? {
            First::Owner => return Ok(ExitCode::from(ENDED_BY_OWNER)),
            First::GoOn(before) => {
                let (talk, kept) = *before;
                taken.kept = Some(kept);
                break talk;
            }
            First::Begin => {}
        }
        let waits = face.waits_for_ever();
        // What is said of keys is said of those that there are.
        let begin = match face.preferences().numbers() {
            true => "dialog-kiosk-begin-numbers",
            false => "dialog-kiosk-begin",
        };
        let told = face.ask(|locale| {
            let time = (!waits).then(|| locale.text("kiosk-begin-time", &Args::none()));
            Dialog {
                more: time.into_iter().collect(),
                ..Dialog::new(begin, DialogAsk::Read)
            }
        })?;
        if told != Reply::Back {
            let begun = Interview::begin(Arc::clone(&world.pack));
            break Talk::new(begun, Keeping::Memory);
        }
    };
    let mut finished = false;
    loop {
        let after = if finished {
            taking::take(world, face, &mut talk, &mut taken)
        } else {
            match talk.until_finished(world, face) {
                Ok(Done::Finished | Done::LookedOver) => Ok(After::Finish),
                Err(parting) => Err(parting),
            }
        };
        let after = match after {
            Err(Parting::Stop) => stop(face, &taken)?,
            after => after?,
        };
        finished = match after {
            After::Leave => return Ok(ExitCode::SUCCESS),
            After::GoOn => false,
            After::Finish => true,
        };
    }
}

/// Asks what is to be done first.
fn first(world: &World, face: &mut Face) -> Result<First, Parting> {
    let config = face.config();
    let config = config.as_deref();
    let owner = config.and_then(|config| config.place.owner.as_ref());
    let later = config.and_then(|config| config.later.as_ref());
    let mut options = vec!["begin"];
    options.extend(later.map(|_| "come-back"));
    options.push("settings");
    options.extend(owner.map(|_| "owner"));
    loop {
        let reply = face.ask(|_| choice("dialog-kiosk-first", &options).first())?;
        match (chosen(&reply, &options), later, owner) {
            (Some("begin"), ..) => return Ok(First::Begin),
            (Some("settings"), ..) => face.change_settings()?,
            (Some("come-back"), Some(later), _) => {
                if let Some(before) = taking::later::come_back(world, face, later)? {
                    return Ok(First::GoOn(Box::new(before)));
                }
            }
            (Some("owner"), _, Some(owner)) => {
                let Some(words) = face.phrase("dialog-kiosk-owner")? else {
                    continue;
                };
                let owner = owner.clone();
                let are = move || owner.are(words.expose_secret());
                if face.work(MOMENT, are)? == Some(true) {
                    return Ok(First::Owner);
                }
                face.trouble("kiosk-not-the-owner");
            }
            _ => {}
        }
    }
}

/// The person wants to stop: nothing is kept but what they chose, so they are asked first.
fn stop(face: &mut Face, taken: &Taken) -> Result<After, Parting> {
    let options = ["back", "take", "leave"];
    loop {
        let reply = face.ask(|locale| Dialog {
            more: taken.stays(locale),
            ..choice("dialog-kiosk-stop", &options)
        });
        // A key that was pressed twice is no answer.
        if matches!(reply, Err(Parting::Stop)) {
            continue;
        }
        let reply = reply?;
        match chosen(&reply, &options) {
            Some("leave") => return Ok(After::Leave),
            Some("take") => return Ok(After::Finish),
            Some(_) => return Ok(After::GoOn),
            None if reply == Reply::Back => return Ok(After::GoOn),
            None => {}
        }
    }
}

impl Face {
    /// How the machine is used, where it is a public one.
    pub(in crate::app) fn config(&self) -> Option<Rc<Config>> {
        let room = self.room.as_ref()?;
        Some(Rc::clone(&room.kiosk.as_ref()?.config))
    }
}
