//! Leaving the answers on a public machine to come back to them, under a code that only the person
//! gets; and coming back.

use std::sync::Arc;

use super::{Taken, print};
use crate::app::face::{Face, Parting, Reply};
use crate::app::keeping::Keeping;
use crate::app::kiosk::waiting::MOMENT;
use crate::app::making::{choice, chosen};
use crate::app::talk::Talk;
use crate::app::world::World;
use crate::clock;
use crate::engine::Interview;
use crate::engine::draft::Draft;
use crate::engine::share;
use crate::kiosk::config;
use crate::locale::dialog::{Dialog, DialogAsk};
use crate::locale::{Args, Locale};
use crate::store::{Code, Kept, Later, Opened, Unread};

/// A wait of at most so many seconds is called a moment.
const SHORT_WAIT: u64 = 16;

/// What people left on a machine that is used in this way.
pub fn store(settings: &config::Later) -> Later {
    Later::at(&settings.folder.value, settings.days)
}

/// Asks whether the answers are to be left here, and leaves them; then the person gets the code.
/// Who came with a code keeps it.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub(super) fn leave(
    world: &World,
    face: &mut Face,
    talk: &mut Talk,
    settings: &config::Later,
    taken: &mut Taken,
) -> Result<(), Parting> {
    loop {
        let options = ["keep", "back"];
        let days = usize::from(settings.days);
        let again = taken.kept.is_some();
        let reply = face.ask(|locale| {
            let mut dialog = choice("dialog-kiosk-later", &options);
            let until = locale.text("later-days", &Args::none().number("days", days));
            let code = match again {
                true => "later-same-code",
                false => "later-new-code",
            };
            dialog
                .more
                .extend([until, locale.text(code, &Args::none())]);
            dialog
        })?;
        match chosen(&reply, &options) {
            Some("keep") => {}
            Some(_) => return Ok(()),
            None if reply == Reply::Back => return Ok(()),
            None => continue,
        }
        talk.save(face);
        let draft = talk.interview.draft();
        let Some(private) = ask_private(world, face, draft)? else {
            continue;
        };
        let bytes = match private {
            true => zeroize::Zeroizing::new(draft.to_bytes()),
            false => share::without_private(&world.pack, draft).to_bytes().into(),
        };
        let (now, later, before) = (clock::now(), store(settings), taken.kept.take());
        let kept = face.work(MOMENT, move || match before {
            Some(mut kept) => {
                let again = later.keep_again(&mut kept, &bytes, now);
                (Some(kept), again.map(|()| None))
            }
            None => match later.keep(&bytes, now) {
                Ok((code, kept)) => (Some(kept), Ok(Some(code))),
                Err(error) => (None, Err(error)),
            },
        })?;
        let code = kept.map(|(kept, code)| {
            taken.kept = kept;
            code
        });
        match code {
            None | Some(Err(_)) => face.trouble("later-not-kept"),
            Some(Ok(code)) => {
                if let Some(code) = code {
                    give(face, &code)?;
                }
                if let Some(kept) = &taken.kept {
                    tell_day(face, "notice-later-kept", kept);
                }
                return Ok(());
            }
        }
    }
}

/// Asks whether private answers are to be left here, too, where there are any; none if the person
/// went back.
fn ask_private(world: &World, face: &mut Face, draft: &Draft) -> Result<Option<bool>, Parting> {
    if !share::has_private(&world.pack, draft) {
        return Ok(Some(true));
    }
    let options = ["without", "with"];
    loop {
        let reply = face.ask(|_| choice("dialog-kiosk-later-private", &options))?;
        match chosen(&reply, &options) {
            Some(chosen) => return Ok(Some(chosen == "with")),
            None if reply == Reply::Back => return Ok(None),
            None => {}
        }
    }
}

/// Gives the code, in each way that the person wants. It is shown nowhere before they ask for it,
/// for what is shown may be read out.
fn give(face: &mut Face, code: &Code) -> Result<(), Parting> {
    let config = face.config();
    let printer = config.as_deref().and_then(|config| config.print.as_ref());
    let mut has_it = false;
    loop {
        let mut options = vec!["show"];
        options.extend(printer.map(|_| "print"));
        options.extend(has_it.then_some("done"));
        let reply = face.ask(|_| choice("dialog-kiosk-code", &options).first())?;
        match chosen(&reply, &options) {
            Some("show") => {
                face.ask(|locale| told(locale, code))?;
                has_it = true;
            }
            Some("print") => {
                if let Some(printer) = printer {
                    has_it |= print::slip(face, printer, &slip(code), "notice-slip-printed")?;
                }
            }
            Some(_) => return Ok(()),
            None => {}
        }
    }
}

fn told(locale: &Locale, code: &Code) -> Dialog {
    let words = Args::none().word("words", code.words().join(", "));
    // One by one, so that a voice does not make numbers of them.
    let digits = code.digits().map(|four| {
        let digits: Vec<String> = four.chars().map(String::from).collect();
        digits.join(" ")
    });
    let digits = Args::none().word("digits", digits.join(", "));
    Dialog {
        more: vec![
            locale.text("later-code-words", &words),
            locale.text("later-code-digits", &digits),
        ],
        ..Dialog::new("dialog-kiosk-code-shown", DialogAsk::Read)
    }
}

/// What is printed: the code, and nothing that says what it is for.
fn slip(code: &Code) -> String {
    format!(
        "{}\n\n{}\n",
        code.words().join(" "),
        code.digits().join(" ")
    )
}

/// Deletes what the person left here.
pub(super) fn delete(face: &mut Face, settings: &config::Later, taken: &mut Taken) {
    let Some(kept) = &taken.kept else {
        return;
    };
    match store(settings).delete(kept) {
        Ok(()) => {
            taken.kept = None;
            face.say(|locale| locale.told("notice-deleted", &Args::none()));
        }
        Err(_) => face.trouble("later-not-deleted"),
    }
}

/// Asks for a code and opens what was left under it; none if the person went back.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub fn come_back(
    world: &World,
    face: &mut Face,
    settings: &config::Later,
) -> Result<Option<(Talk, Kept)>, Parting> {
    loop {
        let ask =
            |_: &Locale| Dialog::new("dialog-kiosk-come-back", DialogAsk::Write { secret: false });
        let reply = face.ask(ask)?;
        let typed = match reply {
            Reply::Wrote(typed) => zeroize::Zeroizing::new(typed),
            Reply::Back => return Ok(None),
            _ => continue,
        };
        let opened = match Code::read(&typed) {
            Ok(code) => {
                let (later, now) = (store(settings), clock::now());
                face.work(MOMENT, move || later.open(&code, now))?
            }
            Err(unread) => {
                tell_unread(face, unread);
                continue;
            }
        };
        match opened {
            Some(Ok(Opened::Found(kept, bytes))) => {
                let draft = Draft::from_bytes(&bytes);
                let draft = draft.ok().filter(|draft| draft.pack == world.pack.id);
                let Some(draft) = draft else {
                    face.trouble("later-not-opened");
                    continue;
                };
                tell_day(face, "notice-later-opened", &kept);
                face.take_settings(&draft.settings);
                let interview = Interview::resume(Arc::clone(&world.pack), draft);
                return Ok(Some((Talk::new(interview, Keeping::Memory), kept)));
            }
            Some(Ok(Opened::Nothing)) => face.trouble("later-nothing"),
            // In words: nobody is counted down.
            Some(Ok(Opened::Wait(wait))) if wait.as_secs() <= SHORT_WAIT => {
                face.trouble("later-wait-moment")
            }
            Some(Ok(Opened::Wait(_))) => face.trouble("later-wait-minutes"),
            None | Some(Err(_)) => face.trouble("later-not-opened"),
        }
    }
}

/// Says why what was typed is no code. That tells nothing of what is kept.
fn tell_unread(face: &mut Face, unread: Unread) {
    let (id, args) = match unread {
        Unread::Words(count) => ("later-unread-words", Args::none().number("count", count)),
        Unread::Digits(count) => ("later-unread-digits", Args::none().number("count", count)),
        Unread::Unknown(place) => ("later-unread-unknown", Args::none().number("place", place)),
        Unread::OffTheDie => ("later-unread-die", Args::none()),
    };
    face.say(|locale| locale.trouble(id, &args));
}

fn tell_day(face: &mut Face, id: &'static str, kept: &Kept) {
    let day = kept.until;
    face.say(|locale| {
        let args = Args::none().word("day", locale.day(day));
        locale.told(id, &args)
    });
}
