//! Lets one person after the other use the machine. Each has a process of their own, which
//! holds all they say and ends with them; this one only starts it, waits, and clears what it
//! left.

use std::ffi::OsString;
use std::fs;
use std::io::{self, IsTerminal};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use super::ENDED_BY_OWNER;
use super::clearing::Outside;
use crate::cli::Cli;
use crate::error::{Failure, Kind};
use crate::kiosk::config::Config;
use crate::kiosk::family::{self, Ended};
use crate::kiosk::guarded;
use crate::kiosk::wipe::Terminal;
use crate::signal::{self, Heeds, Signal};

/// So many rounds may break off one after the other before the next one is kept waiting.
const BROKEN: u32 = 3;

/// The longest that it is kept waiting.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The system asks the whole to end.
#[derive(Clone, Default)]
struct Ending {
    asked: Arc<AtomicBool>,
    round: Arc<AtomicU32>,
}

/// Lets one person after the other use the machine, until the owner or the system ends it, or
/// for one person only.
///
/// # Errors
/// There is no terminal, or it is gone.
pub fn supervise(cli: &Cli, file: &Path, config: &Config, once: bool) -> Result<ExitCode, Failure> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Failure::new(Kind::Use, "kiosk-no-terminal"));
    }
    guarded::no_dumps()?;
    family::adopt()?;
    let ending = Ending::default();
    let told = ending.clone();
    signal::watch(Heeds::Kiosk, move |signal| {
        if signal == Signal::Terminate {
            told.ask();
        }
        true
    })?;
    let mut terminal = Terminal::take()?;
    let done = rounds(cli, file, once, &mut terminal, &ending);
    // Whatever happened, nothing stays.
    let ended = family::end_all();
    let cleared = terminal.clear();
    // Each round does this for the one before; for the last one nobody else does.
    Outside::of(config).clear();
    terminal.give_back()?;
    let code = done?;
    ended?;
    cleared?;
    Ok(code)
}

fn rounds(
    cli: &Cli,
    file: &Path,
    once: bool,
    terminal: &mut Terminal,
    ending: &Ending,
) -> Result<ExitCode, Failure> {
    let mut broken = 0;
    let mut owner = false;
    loop {
        family::end_all()?;
        terminal.clear()?;
        let folder = Folder::new()?;
        if ending.is_asked() || owner {
            return Ok(match owner {
                true => ExitCode::from(ENDED_BY_OWNER),
                false => ExitCode::SUCCESS,
            });
        }
        let child = round(cli, file, &folder).spawn()?.id();
        ending.begun(child);
        let ended = family::wait_for(child)?;
        match ended {
            Ended::Code(0) => broken = 0,
            Ended::Code(code) if code == i32::from(ENDED_BY_OWNER) => owner = true,
            Ended::Code(_) | Ended::Killed => broken += 1,
        }
        drop(folder);
        if once && !owner {
            return Ok(ExitCode::SUCCESS);
        }
        if broken > BROKEN {
            family::end_all()?;
            terminal.clear()?;
            thread::sleep(pause(broken - BROKEN));
        }
    }
}

/// Longer each time.
fn pause(times: u32) -> Duration {
    let pause = Duration::from_millis(250).saturating_mul(1 << times.min(10));
    pause.min(LONGEST_PAUSE)
}

/// One round: this very program, also where another one was installed meanwhile. Nothing of
/// anybody's answers is in its arguments or its environment.
fn round(cli: &Cli, file: &Path, folder: &Folder) -> Command {
    let mut command = Command::new("/proc/self/exe");
    command.arg0("ownwords");
    command.args(["kiosk", "--round", "--config"]).arg(file);
    if let Some(content) = &cli.content {
        command.arg("--content").arg(content);
    }
    if let Some(folder) = &folder.0 {
        command.env("TMPDIR", folder);
        // A voice of its own, which ends with the round and all it remembers: Speech Dispatcher
        // has its socket, its logs and its number there. What makes the sound stays where it is.
        if let Some(before) = variable("XDG_RUNTIME_DIR") {
            let before = PathBuf::from(before);
            command.env("PULSE_RUNTIME_PATH", before.join("pulse"));
            command.env("PIPEWIRE_RUNTIME_DIR", before);
        }
        command.env("XDG_RUNTIME_DIR", folder);
    }
    command
}

#[expect(clippy::disallowed_methods, reason = "asked before each round")]
fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name)
}

/// A folder for what a round may write besides what the person takes away; it goes with the
/// round. One of a round that was torn away goes before the next.
struct Folder(Option<PathBuf>);

impl Folder {
    fn new() -> io::Result<Self> {
        let of = |name: &str| variable(name).map(PathBuf::from);
        // Those are this account's own, and in memory (file-hierarchy(7)).
        let Some(above) = of("RUNTIME_DIRECTORY").or_else(|| of("XDG_RUNTIME_DIR")) else {
            return Ok(Self(None));
        };
        let folder = above.join("ownwords-round");
        remove(&folder)?;
        // Without a place in memory a round has none to write to.
        let made = fs::create_dir(&folder).is_ok();
        Ok(Self(made.then_some(folder)))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(folder) = &self.0 {
            // What cannot be removed is tried again before the next round.
            let _ = remove(folder);
        }
    }
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

impl Ending {
    fn ask(&self) {
        self.asked.store(true, Ordering::SeqCst);
        self.end_round();
    }

    fn is_asked(&self) -> bool {
        self.asked.load(Ordering::SeqCst)
    }

    /// A round has begun. One that slipped in while the end was asked for ends at once.
    fn begun(&self, child: u32) {
        self.round.store(child, Ordering::SeqCst);
        if self.is_asked() {
            self.end_round();
        }
    }

    fn end_round(&self) {
        family::end(self.round.load(Ordering::SeqCst));
    }
}
