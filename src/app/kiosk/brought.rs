//! What a person brings to a public machine on a memory stick.

use std::path::{Path, PathBuf};

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
        let read = face.work(MOMENT, move || reading.fetch(&stick, read_all))?;
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

/// Reads the hand-overs in a folder, the newest first.
fn read_all(folder: &Path) -> Vec<Brought> {
    let files = hand_overs([folder.to_owned()].into_iter());
    // Nothing of the machine is reached by a name that leads away from the stick.
    let there = files.into_iter().filter(|path| !path.is_symlink());
    let read = there.take(MOST).map(|path| Brought {
        read: named::read(&path, named::LARGEST),
        path,
    });
    read.collect()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;
    use crate::store::write_new;

    #[test]
    fn only_what_lies_on_the_stick_itself_is_read() {
        let (stick, machine) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let hers = "ownwords-2026-11-23-k7q2mv.json";
        write_new(stick.path(), hers, b"hers").unwrap();
        write_new(stick.path(), "holidays.json", b"no hand-over").unwrap();
        let secret = write_new(machine.path(), "secret", b"of the machine").unwrap();
        let leads_away = "ownwords-2026-11-24-m3q2mv.json";
        symlink(secret, stick.path().join(leads_away)).unwrap();
        let read = read_all(stick.path());
        let read: Vec<_> = read.into_iter().map(|brought| brought.read).collect();
        assert_eq!(read, [Ok(b"hers".to_vec())]);
    }
}
