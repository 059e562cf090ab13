//! A public machine: one person after the other, and nothing of the last for the next.

pub(super) mod brought;
mod checking;
mod clearing;
mod owner;
mod round;
mod sending;
mod supervise;
mod taking;
mod waiting;
mod welcome;

use std::path::Path;
use std::process::ExitCode;

use super::handing::shown;
use crate::cli::{Cli, KioskTask};
use crate::error::{Failure, Kind};
use crate::files::Files;
use crate::kiosk::config::{Config, Fault, FaultKind};
use crate::locale::Args;
use crate::view::input::Pace;

/// The exit code of a round, and of the whole, that the owner ended with their words.
const ENDED_BY_OWNER: u8 = 10;

/// Does what is asked about a public machine.
///
/// # Errors
/// The file of the machine cannot be read or is not well, or there is no terminal.
pub fn kiosk(
    cli: &Cli,
    file: Option<&Path>,
    what: KioskTask,
    pace: Pace,
) -> Result<ExitCode, Failure> {
    if what == KioskTask::OwnerWords {
        return owner::make(cli).map(|()| ExitCode::SUCCESS);
    }
    let file = file.ok_or_else(|| Failure::new(Kind::Use, "kiosk-needs-config"))?;
    let config = config(cli, file, what)?;
    match what {
        KioskTask::Check => {
            let args = Args::none().word("file", shown(file));
            let locale = super::locale(cli, &cli.files())?;
            super::say(&locale, "kiosk-well", &args).map(|()| ExitCode::SUCCESS)
        }
        KioskTask::Deliver { once } => sending::deliver(cli, &config, once),
        KioskTask::Status => sending::status(cli, &config),
        KioskTask::Round => round::round(cli, config, pace),
        KioskTask::Run { once } => supervise::supervise(cli, file, &config, once),
        KioskTask::OwnerWords => Ok(ExitCode::SUCCESS),
    }
}

/// Reads the file of the machine, and says everything that is wrong with it; with what is around
/// it, as far as that matters for what is to be done.
fn config(cli: &Cli, file: &Path, what: KioskTask) -> Result<Config, Failure> {
    let text = std::fs::read_to_string(file).map_err(|_| {
        let args = Args::none().word("file", shown(file));
        Failure::new(Kind::Mend, "kiosk-no-file").with(args)
    })?;
    let (config, mut faults) = Config::read(&text);
    // What brings files to the council may not enter what people at the machine use.
    if !matches!(what, KioskTask::Deliver { .. } | KioskTask::Status) {
        faults.extend(checking::faults(cli, &config));
        // Where something is wrong with a section, that is told, and not that it is missing.
        if faults.is_empty() && config.nothing_to_take() {
            let line = text.lines().count().max(1);
            let kind = FaultKind::NothingToTake;
            faults.push(Fault { line, kind });
        }
    }
    if what == KioskTask::Check {
        faults.extend(checking::around(&config));
    }
    if faults.is_empty() {
        return Ok(config);
    }
    faults.sort_by_key(|fault| fault.line);
    let locale = super::locale(cli, &Files::Embedded)?;
    for fault in &faults {
        let args = fault.kind.args();
        let args = args.iter().map(|(name, words)| (*name, words.as_str()));
        let words = super::look_up(&locale, fault.kind.id(), &args.collect::<Vec<_>>());
        let args = Args::none().number("line", fault.line).word("words", words);
        super::say(&locale, "kiosk-fault", &args)?;
    }
    let args = Args::none().number("count", faults.len());
    Err(Failure::new(Kind::Mend, "kiosk-not-well").with(args))
}

/// Where packs and languages are read from: as the command line says, or the file of the machine.
fn files(cli: &Cli, config: &Config) -> Files {
    match (&cli.content, &config.place.content) {
        (None, Some(folder)) => Files::Dir(folder.value.clone()),
        _ => cli.files(),
    }
}
