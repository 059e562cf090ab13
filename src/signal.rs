//! Signals of the system: watched on a thread of their own, handed on as events.

use std::{io, thread};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
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

/// Signals that ask the program to end.
const ENDING: [i32; 3] = [SIGTERM, SIGINT, SIGHUP];

/// Signals that matter to a program that has taken over a terminal.
const TERMINAL: [i32; 3] = [SIGTSTP, SIGCONT, SIGWINCH];

/// Tells of the signals that ask to end, and with `terminal` of those that matter to a
/// program that has taken over a terminal, until `tell` returns false. SIGPIPE stays
/// ignored, as Rust sets it: a closed pipe is an error of the write.
///
/// # Errors
/// The signals cannot be watched, or no thread can be started.
pub fn watch(
    terminal: bool,
    mut tell: impl FnMut(Signal) -> bool + Send + 'static,
) -> io::Result<()> {
    let also: &[i32] = if terminal { &TERMINAL } else { &[] };
    let mut signals = Signals::new(ENDING.iter().chain(also))?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            for number in signals.forever() {
                let signal = match number {
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
