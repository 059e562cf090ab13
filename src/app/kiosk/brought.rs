//! What a person brings to a public machine on a memory stick.

use std::path::PathBuf;

use super::taking::stick::{wait, wait_until_out};
use super::waiting::MOMENT;
use crate::app::earlier::hand_overs;
use crate::app::face::{Face, Parting};
use crate::app::named;
use crate::kiosk::stick::Sticks;
use crate::locale::Args;

/// As many are read of one stick, the newest first.
const MOST: usize = 20;

/// A hand-over, as it was read from a stick; or the message that says why not.
pub struct Brought {
    /// Its name there.
    pub path: PathBuf,
    /// What is in it.
    pub read: Result<Vec<u8>, &'static str>,
}

/// Waits for a stick with hand-overs, and reads them; the newest first. None of them if the person
/// goes on without. The stick can be taken out then.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub fn hand_overs_on_a_stick(face: &mut Face) -> Result<Vec<Brought>, Parting> {
    let sticks = Sticks::of_the_system();
    loop {
        let Some(stick) = wait(face, &sticks, "dialog-kiosk-brought")? else {
            return Ok(Vec::new());
        };
        let reading = sticks.clone();
        let read = face.work(MOMENT, move || {
            reading.fetch(&stick, |folder| {
                let files = hand_overs([folder.to_owned()].into_iter());
                // Nothing of the machine is reached by a name that leads away from the stick.
                let there = files.into_iter().filter(|path| !path.is_symlink());
                let read = there.take(MOST).map(|path| Brought {
                    read: named::read(&path, named::LARGEST),
                    path,
                });
                read.collect::<Vec<_>>()
            })
        })?;
        match read.flatten() {
            Some(brought) if !brought.is_empty() => {
                face.say(|locale| locale.told("notice-stick-read", &Args::none()));
                return Ok(brought);
            }
            Some(_) => face.trouble("stick-no-file"),
            None => face.trouble("stick-not-mounted"),
        }
        if !wait_until_out(face, &sticks)? {
            return Ok(Vec::new());
        }
    }
}
