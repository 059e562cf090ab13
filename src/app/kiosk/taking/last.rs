//! The last page before everything is cleared: what the person has, what happens next, whom to
//! call.

use super::{Taken, Way};
use crate::app::ending::next;
use crate::app::face::{Face, Parting, Reply};
use crate::app::making::{choice, chosen};
use crate::app::talk::Talk;
use crate::app::world::World;
use crate::locale::dialog::Dialog;
use crate::locale::page::Text;
use crate::locale::{Args, Locale};

/// Tells it; true if the person leaves now, and false if they go back.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub(super) fn goes(
    world: &World,
    face: &mut Face,
    talk: &Talk,
    taken: &Taken,
) -> Result<bool, Parting> {
    let options = ["leave", "back"];
    loop {
        let reply = face.ask(|locale| Dialog {
            more: lines(world, locale, talk, taken),
            ..choice("dialog-kiosk-end", &options)
        })?;
        match chosen(&reply, &options) {
            Some("leave") => return Ok(true),
            Some(_) => return Ok(false),
            None if reply == Reply::Back => return Ok(false),
            None => {}
        }
    }
}

fn lines(world: &World, locale: &Locale, talk: &Talk, taken: &Taken) -> Vec<Text> {
    let has = taken.ways.iter().map(|way| match way {
        Way::Paper => "kiosk-has-paper",
        Way::Stick => "kiosk-has-stick",
        Way::Council => "kiosk-has-council",
    });
    let nothing = taken.is_nothing();
    let has = nothing
        .then_some("kiosk-has-nothing")
        .into_iter()
        .chain(has);
    let has = has.map(|id| locale.text(id, &Args::none()));
    let mut lines: Vec<Text> = has.chain(taken.stays(locale)).collect();
    lines.extend(next(world, locale, talk, None));
    lines
}
