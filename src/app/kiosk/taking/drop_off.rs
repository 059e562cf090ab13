//! Leaving the file for the council: it is sealed to their keys in memory, and waits on this
//! machine until it is sent.

use super::print::slip;
use super::{Forms, made};
use crate::app::face::{Face, Parting, Reply};
use crate::app::handing::sealed;
use crate::app::kiosk::sending::today;
use crate::app::making::{Wanted, choice, chosen, prepare};
use crate::app::talk::Talk;
use crate::app::world::World;
use crate::dropoff::{Part, Queue, Receipt};
use crate::handover::{FileKind, Format};
use crate::kiosk::config::{DropOff, Print};
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::{Args, Locale};
use crate::store::{Recipient, Seal};

/// Goes through all that is asked before the file is made, tells who will be able to read it, and
/// leaves it for them; true if it is left.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub(super) fn leave(
    world: &World,
    face: &mut Face,
    talk: &mut Talk,
    to: &DropOff,
    printer: Option<&Print>,
) -> Result<bool, Parting> {
    let left = prepare(world, face, talk, false, |face, talk, wanted| {
        ask(world, face, talk, wanted, to)
    })?;
    match left {
        Some(receipt) => tell(face, &receipt, printer).map(|()| true),
        None => Ok(false),
    }
}

/// Tells the number, and prints it for those who want that.
fn tell(face: &mut Face, receipt: &Receipt, printer: Option<&Print>) -> Result<(), Parting> {
    let Some(printer) = printer else {
        return face
            .ask(|locale| told(locale, receipt, DialogAsk::Read))
            .map(|_| ());
    };
    let options = ["done", "print"];
    loop {
        let reply = face.ask(|locale| {
            let options = options.map(DialogOption::new).into_iter();
            told(locale, receipt, DialogAsk::One(options.collect()))
        })?;
        match chosen(&reply, &options) {
            Some("print") => {
                // Whoever finds it sees a number, and not what it is for.
                slip(face, printer, &format!("{receipt}\n"), "drop-off-printed")?;
            }
            _ => return Ok(()),
        }
    }
}

/// Asks whether the file is to be left, and leaves it; none if the person went back.
fn ask(
    world: &World,
    face: &mut Face,
    talk: &Talk,
    wanted: &Wanted,
    to: &DropOff,
) -> Result<Option<Receipt>, Parting> {
    let options = ["leave", "back"];
    loop {
        let reply = face.ask(|locale| {
            let mut dialog = choice("dialog-kiosk-drop-off", &options);
            let args = Args::none().word("council", to.council.as_str());
            // First, for on a small screen the rest may follow on the next.
            dialog.more.push(locale.text("drop-off-who", &args));
            let told = locale.paragraphs("drop-off-told", "lines", &Args::none());
            dialog.more.extend(told);
            dialog
        })?;
        match chosen(&reply, &options) {
            Some("leave") => match seal(world, face, talk, wanted, to) {
                Some(receipt) => return Ok(Some(receipt)),
                None => face.trouble("drop-off-not-left"),
            },
            Some(_) => return Ok(None),
            None if reply == Reply::Back => return Ok(None),
            None => {}
        }
    }
}

/// Seals what the person wants to be in their file, and puts it where it waits; none if that
/// cannot be done, and then nothing of it is there.
fn seal(
    world: &World,
    face: &mut Face,
    talk: &Talk,
    wanted: &Wanted,
    to: &DropOff,
) -> Option<Receipt> {
    let recipients = to.recipients.iter();
    let recipients: Result<Vec<Recipient>, _> =
        recipients.map(|at| Recipient::parse(&at.value)).collect();
    let seal = Seal::To(recipients.ok()?);
    let kinds = [Format::Html, Format::Json].map(FileKind::Report);
    let (first, second) = made(world, face, talk, wanted, &kinds).ok()?;
    let first = sealed(first, &seal).ok()?;
    let second = sealed(second, &seal).ok()?;
    let queue = Queue::at(&to.queue.value);
    let add = |parts: &[Part]| queue.add(today(), parts).ok();
    let (receipt, both) = put(&parts(first), &parts(second), add)?;
    if !both {
        face.trouble("drop-off-second-not-left");
    }
    Some(receipt)
}

/// Puts the file where it waits, and then the second one, if there is one: the number of the first,
/// and whether all of it waits. None if not even the first does; the second is not tried then.
///
/// The second has a number of its own that nobody is told, so nothing leads from one to the other.
fn put<R>(
    first: &[Part],
    second: &[Part],
    mut add: impl FnMut(&[Part]) -> Option<R>,
) -> Option<(R, bool)> {
    let receipt = add(first)?;
    let both = second.is_empty() || add(second).is_some();
    Some((receipt, both))
}

/// Each file without its name, which waits under another, but for how it ends.
fn parts(files: Forms) -> Vec<Part> {
    let part = |(name, bytes): (String, Vec<u8>)| {
        let ending = name.split_once('.').map(|(_, ending)| ending.to_owned());
        let ending = ending.unwrap_or_default();
        Part { ending, bytes }
    };
    files.into_iter().map(part).collect()
}

fn told(locale: &Locale, receipt: &Receipt, ask: DialogAsk) -> Dialog {
    let digits = receipt.groups().into_iter().map(|group| {
        let digits = group.chars().map(String::from);
        digits.collect::<Vec<_>>().join(" ")
    });
    let number = digits.collect::<Vec<_>>().join(", ");
    let args = Args::none().word("number", number);
    Dialog {
        more: vec![locale.text("drop-off-number", &args)],
        ..Dialog::new("dialog-kiosk-receipt", ask)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_file_that_is_not_left_is_noticed_and_the_first_one_stays() {
        let part = |ending: &str| {
            let ending = ending.to_owned();
            vec![Part {
                ending,
                bytes: Vec::new(),
            }]
        };
        let (first, second) = (part("html.age"), part("csv.age"));
        // The place takes these, and the number of what it took says how often it was asked.
        let put = |second: &[Part], takes: [bool; 2]| {
            let mut asked = 0;
            put(&first, second, |_| {
                asked += 1;
                takes[asked - 1].then_some(asked)
            })
        };
        assert_eq!(put(&second, [true, true]), Some((1, true)));
        assert_eq!(put(&second, [true, false]), Some((1, false)));
        assert_eq!(put(&second, [false, true]), None);
        assert_eq!(put(&[], [true, false]), Some((1, true)));
    }
}
