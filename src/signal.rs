//! Signals of the system: watched on a thread of their own, handed on as events.

use std::{io, thread};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;

/// What the system tells the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// End: SIGTERM or SIGINT.
    Terminate,
    /// The terminal is gone: SIGHUP.
    HangUp,
    /// Stop for a while: SIGTSTP.
    Pause,
    /// Go on after a stop: SIGCONT.
    Resumed,
    /// The window has another size: SIGWINCH.
    Resized,
}

/// Which signals a program heeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heeds {
    /// Those that ask it to end.
    Ends,
    /// Those, and what matters to a program that has taken over a terminal.
    Terminal,
    /// Only the system may end it, and nobody may stop it: what a keyboard, or a terminal that
    /// hangs up, could send does nothing.
    Kiosk,
}

/// Tells of the signals that are heeded until `tell` returns false. SIGPIPE stays ignored, as
/// Rust sets it: a closed pipe is an error of the write.
///
/// # Errors
/// The signals cannot be watched, or no thread can be started.
pub fn watch(
    heeds: Heeds,
    mut tell: impl FnMut(Signal) -> bool + Send + 'static,
) -> io::Result<()> {
    let mut watched = vec![SIGTERM, SIGINT, SIGHUP];
    match heeds {
        Heeds::Ends => {}
        Heeds::Terminal => watched.extend([SIGTSTP, SIGCONT, SIGWINCH]),
        Heeds::Kiosk => watched.extend([SIGTSTP, SIGCONT, SIGWINCH, SIGQUIT]),
    }
    let mut signals = Signals::new(watched)?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            for number in signals.forever() {
                let signal = match number {
                    SIGINT | SIGHUP | SIGTSTP | SIGQUIT if heeds == Heeds::Kiosk => continue,
                    SIGHUP => Signal::HangUp,
                    SIGTSTP => Signal::Pause,
                    SIGCONT => Signal::Resumed,
                    SIGWINCH => Signal::Resized,
                    _ => Signal::Terminate,
                };
                if !tell(signal) {
                    break;
                }
            }
        })?;
    Ok(())
}

/// Stops this process until it is told to go on, as SIGTSTP does where nobody watches
/// it. The terminal is to be given back before. [`Signal::Resumed`] follows.
///
/// # Errors
/// The system does not let the process stop.
pub fn stop_here() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(SIGTSTP)
}
