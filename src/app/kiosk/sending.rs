//! What was left for the council: brought on its way, and told to whoever looks after the machine.
//! Says how many there are and what kind of thing is wrong, never anything of a file.

use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;

use crate::cli::Cli;
use crate::clock;
use crate::dropoff::{Last, Patience, Queue, carry};
use crate::error::{Failure, Kind};
use crate::kiosk::config::{Config, DropOff};
use crate::locale::{Args, Locale};
use crate::store::StoreError;

/// How many bytes are told as one.
const KILOBYTE: u64 = 1000;

/// Brings to the council what waits, once or for ever.
///
/// # Errors
/// Once: something still waits, and why. For ever: nothing can be left here.
pub fn deliver(cli: &Cli, config: &Config, once: bool) -> Result<ExitCode, Failure> {
    let drop_off = drop_off(config)?;
    let locale = super::super::locale(cli, &cli.files())?;
    let queue = Queue::at(&drop_off.queue.value);
    let mut patience = Patience::default();
    let mut told = None;
    loop {
        let (arrived, trouble) = match carry(&queue, &drop_off.to.value, today()) {
            Ok(carried) => (carried.arrived, carried.fault.map(|fault| fault.id())),
            Err(StoreError::Locked) => (0, Some("drop-off-another")),
            Err(error) => (0, Some(error.id())),
        };
        if arrived > 0 {
            let args = Args::none().number("count", arrived);
            crate::app::say(&locale, "drop-off-sent", &args)?;
        }
        match trouble {
            Some(id) if once => return Err(Failure::new(Kind::Mend, id)),
            None if once => return Ok(ExitCode::SUCCESS),
            // Told when it begins, and not each time that it is tried again.
            Some(id) if told != Some(id) => warn(&locale, id),
            _ => {}
        }
        told = trouble;
        thread::sleep(patience.rest(trouble.is_none() || arrived > 0, clock::chance()));
    }
}

/// Says what waits, since when, and why.
///
/// # Errors
/// Nothing can be left here, or what waits cannot be read.
pub fn status(cli: &Cli, config: &Config) -> Result<ExitCode, Failure> {
    let drop_off = drop_off(config)?;
    let locale = super::super::locale(cli, &cli.files())?;
    let say = |id: &str, args: Args| crate::app::say(&locale, id, &args);
    let on = |day| Args::none().word("day", locale.day(day));
    let queue = Queue::at(&drop_off.queue.value);
    let waiting = queue.waiting()?;
    match waiting.first() {
        None => say("drop-off-none-waits", Args::none())?,
        Some(oldest) => {
            let bytes: u64 = waiting.iter().map(|waiting| waiting.bytes).sum();
            let size = usize::try_from(bytes.div_ceil(KILOBYTE)).unwrap_or(usize::MAX);
            say(
                "drop-off-waits",
                Args::none().number("count", waiting.len()),
            )?;
            say("drop-off-oldest", on(oldest.day))?;
            say("drop-off-size", Args::none().number("size", size))?;
        }
    }
    let last = Last::of(&queue);
    match last.arrived {
        Some(day) => say("drop-off-last", on(day))?,
        None => say("drop-off-none-arrived", Args::none())?,
    }
    if let (Some(fault), Some(day)) = (last.fault, last.since) {
        say("drop-off-since", on(day))?;
        say(fault.id(), Args::none())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Today, where this machine stands.
pub(super) fn today() -> chrono::NaiveDate {
    clock::now().date_naive()
}

fn drop_off(config: &Config) -> Result<&DropOff, Failure> {
    let drop_off = config.drop_off.as_ref();
    drop_off.ok_or_else(|| Failure::new(Kind::Mend, "drop-off-off"))
}

fn warn(locale: &Locale, id: &str) {
    for line in locale.words(id, &Args::none()).lines() {
        // Nobody is left to be told that this cannot be told.
        let _ = writeln!(io::stderr(), "{line}");
    }
}
