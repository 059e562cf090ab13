//! Taking the file away on a memory stick, which is found when it is plugged in.

use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;

use super::{Files, made};
use crate::app::face::{Face, Parting, Reply};
use crate::app::making::{choice, chosen, prepare};
use crate::app::talk::Talk;
use crate::app::world::World;
use crate::handover::FileKind;
use crate::kiosk::stick::{NotCarried, Stick, Sticks};
use crate::locale::Args;
use crate::locale::dialog::{Dialog, DialogAsk};
use crate::store::{StoreError, write_new};

/// Tells who can read the file on a stick, goes through all that is asked before it is made, waits
/// for a stick and writes to it; true if it is there.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub(super) fn carry(world: &World, face: &mut Face, talk: &mut Talk) -> Result<bool, Parting> {
    let options = ["open", "lock", "back"];
    loop {
        let reply = face.ask(|_| choice("dialog-kiosk-stick", &options))?;
        let locks = match chosen(&reply, &options) {
            Some("open") => false,
            Some("lock") => true,
            Some(_) => return Ok(false),
            None if reply == Reply::Back => return Ok(false),
            None => continue,
        };
        let carried = prepare(world, face, talk, locks, |face, talk, wanted| {
            let seal = wanted.seal.as_ref();
            match made(world, face, talk, wanted, &FileKind::usual(), seal) {
                Ok((mut files, second)) => {
                    files.extend(second);
                    write(face, files)
                }
                Err(error) => {
                    face.trouble(error.id());
                    Ok(None)
                }
            }
        })?;
        if carried.is_some() {
            return Ok(true);
        }
    }
}

/// Waits for a stick and writes to it; none if the person does not want to wait.
fn write(face: &mut Face, files: Files) -> Result<Option<()>, Parting> {
    let sticks = Sticks::of_the_system();
    loop {
        let Some(stick) = wait(face, &sticks)? else {
            return Ok(None);
        };
        let (done, result) = mpsc::channel();
        let (writing, files) = (sticks.clone(), files.clone());
        thread::spawn(move || {
            let carried = writing.carry(&stick, |folder| {
                let put = |(name, bytes): &(String, Vec<u8>)| write_new(folder, name, bytes);
                files
                    .iter()
                    .map(put)
                    .collect::<Result<Vec<PathBuf>, StoreError>>()
            });
            // Nobody waits any more, if this fails; the round is over then.
            let _ = done.send(carried);
        });
        let carried = face.meanwhile(
            |_| Dialog::new("dialog-kiosk-stick-writing", DialogAsk::Read),
            || match result.try_recv() {
                Ok(carried) => Some(carried),
                Err(mpsc::TryRecvError::Empty) => None,
                Err(mpsc::TryRecvError::Disconnected) => Some(Err(NotCarried::Changed)),
            },
        )?;
        match carried {
            None => {}
            Some(Ok(())) => {
                face.say(|locale| locale.told("notice-stick-written", &Args::none()));
                return Ok(Some(()));
            }
            Some(Err(error)) => {
                let id = match &error {
                    NotCarried::NotMounted => "stick-not-mounted",
                    NotCarried::ReadOnly => "stick-read-only",
                    NotCarried::NotWritten(StoreError::NoSpace) => "stick-full",
                    NotCarried::NotWritten(_) | NotCarried::Changed => "stick-broken",
                    NotCarried::Busy => "stick-busy",
                };
                face.trouble(id);
                // The same stick is not tried again before it was taken out.
                if !wait_until_out(face, &sticks)? {
                    return Ok(None);
                }
            }
        }
    }
}

/// Waits until there is one stick, and one only; none if the person does not want to wait.
fn wait(face: &mut Face, sticks: &Sticks) -> Result<Option<Stick>, Parting> {
    let mut told = false;
    loop {
        let found = face.meanwhile(
            |_| choice("dialog-kiosk-stick-in", &["stop"]),
            || {
                let mut found = sticks.plugged_in();
                match found.len() {
                    0 => None,
                    1 => found.pop_first().map(Some),
                    _ if told => None,
                    _ => Some(None),
                }
            },
        )?;
        match found {
            None => return Ok(None),
            Some(Some(stick)) => return Ok(Some(stick)),
            Some(None) => {
                told = true;
                face.trouble("stick-more-than-one");
            }
        }
    }
}

/// Waits until no stick is plugged in; false if the person does not want to wait.
fn wait_until_out(face: &mut Face, sticks: &Sticks) -> Result<bool, Parting> {
    let out = face.meanwhile(
        |_| choice("dialog-kiosk-stick-out", &["stop"]),
        || sticks.plugged_in().is_empty().then_some(()),
    )?;
    Ok(out.is_some())
}
