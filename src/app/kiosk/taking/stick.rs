//! Taking the file away on a memory stick, which is found when it is plugged in.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;

use super::{Forms, made};
use crate::app::face::{Face, Parting, Reply};
use crate::app::handing::sealed;
use crate::app::kiosk::waiting::MOMENT;
use crate::app::making::{choice, chosen, prepare};
use crate::app::talk::Talk;
use crate::app::world::World;
use crate::handover::FileKind;
use crate::kiosk::stick::{NotCarried, Stick, Sticks};
use crate::locale::Args;
use crate::store::{Seal, StoreError, write_new};

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
            let files = match made(world, face, talk, wanted, &FileKind::usual()) {
                Ok((mut files, second)) => {
                    files.extend(second);
                    files
                }
                Err(error) => {
                    face.trouble(error.id());
                    return Ok(None);
                }
            };
            let files = match wanted.seal.clone() {
                None => Some(files),
                Some(seal) => locked(face, files, seal)?,
            };
            match files {
                Some(files) => write(face, files),
                None => Ok(None),
            }
        })?;
        if carried.is_some() {
            return Ok(true);
        }
    }
}

/// The files, locked: by a phrase, that takes a while. None if that cannot be done, which is told.
fn locked(face: &mut Face, files: Forms, seal: Arc<Seal>) -> Result<Option<Forms>, Parting> {
    let locked = face.work(MOMENT, move || sealed(files, &seal))?;
    let broken = || Err(StoreError::Other(ErrorKind::Other.into()));
    match locked.unwrap_or_else(broken) {
        Ok(files) => Ok(Some(files)),
        Err(error) => {
            face.trouble(error.id());
            Ok(None)
        }
    }
}

/// Waits for a stick and writes to it; none if the person does not want to wait.
fn write(face: &mut Face, files: Forms) -> Result<Option<()>, Parting> {
    let sticks = Sticks::of_the_system();
    loop {
        let Some(stick) = wait(face, &sticks, "dialog-kiosk-stick-in")? else {
            return Ok(None);
        };
        let (writing, files) = (sticks.clone(), files.clone());
        let carried = face.work("dialog-kiosk-stick-writing", move || {
            writing.carry(&stick, |folder| {
                let put = |(name, bytes): &(String, Vec<u8>)| write_new(folder, name, bytes);
                files
                    .iter()
                    .map(put)
                    .collect::<Result<Vec<PathBuf>, StoreError>>()
            })
        })?;
        match carried.unwrap_or(Err(NotCarried::Changed)) {
            Ok(()) => {
                face.say(|locale| locale.told("notice-stick-written", &Args::none()));
                return Ok(Some(()));
            }
            Err(error) => {
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

/// Waits until there is one stick, and one only, beside this page; none if the person does not want
/// to wait.
pub(in crate::app::kiosk) fn wait(
    face: &mut Face,
    sticks: &Sticks,
    page: &'static str,
) -> Result<Option<Stick>, Parting> {
    let mut told = false;
    loop {
        let found = face.meanwhile(
            |_| choice(page, &["stop"]),
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
pub(in crate::app::kiosk) fn wait_until_out(
    face: &mut Face,
    sticks: &Sticks,
) -> Result<bool, Parting> {
    let out = face.meanwhile(
        |_| choice("dialog-kiosk-stick-out", &["stop"]),
        || sticks.plugged_in().is_empty().then_some(()),
    )?;
    Ok(out.is_some())
}
