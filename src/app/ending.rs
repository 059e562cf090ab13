//! The ways out: finished, stopped for now, left fast, or cut off.

use super::face::{Face, Parting, Reply};
use super::handing::{told, told_equality, told_sealed};
use super::keeping::Keeping;
use super::making::{Made, choice, chosen, make};
use super::talk::Talk;
use super::world::World;
use crate::engine::answer::Content;
use crate::engine::share;
use crate::error::Failure;
use crate::locale::{Args, Locale};
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
        if let Some(made) = make(world, face, talk, locks)? {
            return end(world, face, talk, &made);
        }
    }
}

/// The last page: what was saved where, what happens next, whom to call.
fn end(world: &World, face: &mut Face, talk: &mut Talk, made: &Made) -> Result<After, Parting> {
    loop {
        let kept = matches!(talk.keeping, Keeping::Disk { .. });
        let options: &[&'static str] = if kept {
            &["leave", "clear", "delete", "back"]
        } else {
            &["leave", "clear", "back"]
        };
        let reply = face.ask(|locale| {
            let mut dialog = choice("dialog-end", options);
            dialog.more = end_lines(world, locale, talk, made);
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
) -> Vec<crate::locale::page::Text> {
    let mut lines = told(locale, &made.files);
    let sealed = made.seal.iter();
    lines.extend(sealed.flat_map(|seal| told_sealed(locale, &made.named, seal)));
    lines.extend(told_equality(locale, &made.equality, made.seal.as_deref()));
    let kept = match (&talk.keeping, talk.keeping.failing()) {
        (Keeping::Memory, _) => "end-not-kept",
        (_, Some(_)) => "end-not-safe",
        (_, None) => "end-kept",
    };
    lines.push(locale.text(kept, &Args::none()));
    let give = match (&world.pack.responds, &made.seal) {
        (None, None) => Some("end-give"),
        (None, Some(_)) => Some("end-give-locked"),
        (Some(_), _) => None,
    };
    lines.extend(next(world, locale, talk, give));
    lines
}

/// What happens next and whom to call; with `give`, the message that says what can be done with
/// the file.
pub(super) fn next(
    world: &World,
    locale: &Locale,
    talk: &Talk,
    give: Option<&'static str>,
) -> Vec<crate::locale::page::Text> {
    let mut lines = steps(locale, talk);
    let next = match &world.pack.responds {
        None => "end-next",
        Some(_) => "respond-next",
    };
    for id in give.into_iter().chain([next]) {
        lines.extend(locale.paragraphs(id, "lines", &Args::none()));
    }
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
        Parting::Fast | Parting::Idle | Parting::Told(Ending::HangUp) => Ok(()),
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
