//! What a person takes away from a public machine, and how. They are told in words who can read
//! it, and may take it in more than one way.

mod drop_off;
mod last;
pub(super) mod later;
pub(super) mod print;
pub(super) mod stick;

use std::collections::BTreeSet;

use crate::app::ending::After;
use crate::app::face::{Face, Parting, Reply};
use crate::app::handing::{Forms, NotMade, ReportWords, equality_forms, forms, numbers};
use crate::app::making::{Wanted, choice, chosen};
use crate::app::talk::Talk;
use crate::app::world::World;
use crate::handover::FileKind;
use crate::locale::dialog::Dialog;
use crate::locale::page::Text;
use crate::locale::{Args, Locale};
use crate::store::Kept;

/// The file as these kinds, and the second one, about equality, if the person wants it.
fn made(
    world: &World,
    face: &Face,
    talk: &Talk,
    wanted: &Wanted,
    kinds: &[FileKind],
) -> Result<(Forms, Forms), NotMade> {
    let draft = talk.interview.draft();
    let words = ReportWords::new(&face.locale, &world.files, &world.pack.id);
    let numbers = wanted.numbers.then(|| numbers(&face.locale, &world.pack));
    let numbers = numbers.unwrap_or_default();
    let first = forms(&world.pack, draft, &words, kinds, numbers)?;
    let second = match wanted.second {
        true => equality_forms(&world.pack, draft, &words)?,
        false => Vec::new(),
    };
    Ok((first, second))
}

/// What a person has taken away so far, as far as it matters for what they take next.
#[derive(Default)]
pub struct Taken {
    /// What they left here to come back to, today or before.
    pub kept: Option<Kept>,
    /// In which other ways they have their file.
    ways: BTreeSet<Way>,
}

/// A way in which a file goes with a person, or to the council.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Paper,
    Stick,
    Council,
}

impl Taken {
    fn is_nothing(&self) -> bool {
        self.ways.is_empty() && self.kept.is_none()
    }

    /// What of the person is cleared when they leave, and what stays because they chose that.
    pub fn stays(&self, locale: &Locale) -> Vec<Text> {
        let later = self.kept.as_ref().map(|kept| {
            let args = Args::none().word("day", locale.day(kept.until));
            locale.text("kiosk-stays-later", &args)
        });
        let council = self.ways.contains(&Way::Council);
        let council = council.then(|| locale.text("kiosk-stays-council", &Args::none()));
        let mut lines: Vec<Text> = later.into_iter().chain(council).collect();
        let cleared = match lines.is_empty() {
            true => "kiosk-cleared",
            false => "kiosk-cleared-else",
        };
        lines.push(locale.text(cleared, &Args::none()));
        lines
    }
}

/// That a file can go in more than one way, where that is so.
fn ways(locale: &Locale, many: bool) -> impl Iterator<Item = Text> {
    let ways = many.then(|| locale.text("kiosk-more-than-one-way", &Args::none()));
    ways.into_iter()
}

/// Asks what is to be taken away, until the person has all they want.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub fn take(
    world: &World,
    face: &mut Face,
    talk: &mut Talk,
    taken: &mut Taken,
) -> Result<After, Parting> {
    let config = face.config();
    let config = config.as_deref();
    let to_print = config.and_then(|config| config.print.as_ref());
    let to_later = config.and_then(|config| config.later.as_ref());
    let sticks = config.is_some_and(|config| config.stick);
    let to_council = config.and_then(|config| config.drop_off.as_ref());
    loop {
        let mut options = Vec::new();
        options.extend(to_print.map(|_| "print"));
        options.extend(sticks.then_some("stick"));
        options.extend(to_council.map(|_| "council"));
        // Who has done so knows it, and the page stays short.
        let many = options.len() > 1 && taken.is_nothing();
        options.extend(to_later.map(|_| "later"));
        options.extend(taken.kept.as_ref().and(to_later).map(|_| "delete"));
        options.extend(["back", "leave"]);
        let reply = face.ask(|locale| Dialog {
            more: ways(locale, many).chain(taken.stays(locale)).collect(),
            ..choice("dialog-kiosk-take", &options)
        })?;
        let way = match chosen(&reply, &options) {
            Some("council") => match to_council {
                Some(to_council) => drop_off::leave(world, face, talk, to_council, to_print)?
                    .then_some(Way::Council),
                None => None,
            },
            Some("print") => match to_print {
                Some(to_print) => print::print(world, face, talk, to_print)?.then_some(Way::Paper),
                None => None,
            },
            Some("stick") => stick::carry(world, face, talk)?.then_some(Way::Stick),
            Some("later") => {
                if let Some(to_later) = to_later {
                    later::leave(world, face, talk, to_later, taken)?;
                }
                None
            }
            Some("delete") => {
                if let Some(to_later) = to_later {
                    later::delete(face, to_later, taken);
                }
                None
            }
            Some("leave") => match last::goes(world, face, talk, taken)? {
                true => return Ok(After::Leave),
                false => None,
            },
            Some(_) => return Ok(After::GoOn),
            None if reply == Reply::Back => return Ok(After::GoOn),
            None => None,
        };
        taken.ways.extend(way);
    }
}
