//! What a person takes away from a public machine, and how. They are told in words who can read
//! it, and may take it in more than one way.

use crate::app::ending::After;
use crate::app::face::{Face, Parting, Reply};
use crate::app::making::{choice, chosen};
use crate::app::talk::Talk;
use crate::app::world::World;

/// Asks what is to be taken away, until the person has all they want.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub fn take(_world: &World, face: &mut Face, _talk: &mut Talk) -> Result<After, Parting> {
    let options: Vec<&'static str> = vec!["back", "leave"];
    loop {
        let reply = face.ask(|_| choice("dialog-kiosk-take", &options))?;
        match chosen(&reply, &options) {
            Some("leave") => return Ok(After::Leave),
            Some(_) => return Ok(After::GoOn),
            None if reply == Reply::Back => return Ok(After::GoOn),
            None => {}
        }
    }
}
