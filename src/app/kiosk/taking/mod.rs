//! What a person takes away from a public machine, and how. They are told in words who can read
//! it, and may take it in more than one way.

mod drop_off;
pub(super) mod later;
pub(super) mod print;
mod stick;

use crate::app::ending::After;
use crate::app::face::{Face, Parting, Reply};
use crate::app::making::{choice, chosen};
use crate::app::talk::Talk;
use crate::app::world::World;
use crate::store::Kept;

/// What a person has taken away so far, as far as it matters for what they take next.
#[derive(Default)]
pub struct Taken {
    /// What they left here to come back to, today or before.
    pub kept: Option<Kept>,
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
        options.extend(to_later.map(|_| "later"));
        options.extend(taken.kept.as_ref().and(to_later).map(|_| "delete"));
        options.extend(["back", "leave"]);
        let reply = face.ask(|_| choice("dialog-kiosk-take", &options))?;
        match chosen(&reply, &options) {
            Some("council") => {
                if let Some(to_council) = to_council {
                    drop_off::leave(world, face, talk, to_council, to_print)?;
                }
            }
            Some("print") => {
                if let Some(to_print) = to_print {
                    print::print(world, face, talk, to_print)?;
                }
            }
            Some("stick") => stick::carry(world, face, talk)?,
            Some("later") => {
                if let Some(to_later) = to_later {
                    later::leave(world, face, talk, to_later, taken)?;
                }
            }
            Some("delete") => {
                if let Some(to_later) = to_later {
                    later::delete(face, to_later, taken);
                }
            }
            Some("leave") => return Ok(After::Leave),
            Some(_) => return Ok(After::GoOn),
            None if reply == Reply::Back => return Ok(After::GoOn),
            None => {}
        }
    }
}
