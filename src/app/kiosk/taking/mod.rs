//! What a person takes away from a public machine, and how. They are told in words who can read
//! it, and may take it in more than one way.

mod drop_off;

use crate::app::ending::After;
use crate::app::face::{Face, Parting, Reply};
use crate::app::making::{choice, chosen};
use crate::app::talk::Talk;
use crate::app::world::World;

/// Asks what is to be taken away, until the person has all they want.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub fn take(world: &World, face: &mut Face, talk: &mut Talk) -> Result<After, Parting> {
    let config = face.config();
    let to_council = config.as_ref().and_then(|config| config.drop_off.as_ref());
    let mut options = Vec::new();
    options.extend(to_council.map(|_| "council"));
    options.extend(["back", "leave"]);
    loop {
        let reply = face.ask(|_| choice("dialog-kiosk-take", &options))?;
        match chosen(&reply, &options) {
            Some("council") => {
                if let Some(to) = to_council {
                    drop_off::leave(world, face, talk, to)?;
                }
            }
            Some("leave") => return Ok(After::Leave),
            Some(_) => return Ok(After::GoOn),
            None if reply == Reply::Back => return Ok(After::GoOn),
            None => {}
        }
    }
}
