//! What is being said now, and how it is stopped from another thread.

use std::io::{self, Write};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The turn that lasts until somebody says stop, and the program that speaks in it.
#[derive(Debug, Default)]
pub(super) struct Running {
    turn: AtomicU64,
    child: Mutex<Option<Child>>,
}

/// How a program came to its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ended<T> {
    /// By itself and well, and this was read.
    Well(T),
    /// By itself, and not well.
    Badly,
    /// It was stopped, for the turn was over.
    Stopped,
}

impl Running {
    /// The turn that it is. What is given in it is said while it lasts.
    pub(super) fn turn(&self) -> u64 {
        self.turn.load(Ordering::SeqCst)
    }

    /// Ends the turn, and the program that speaks.
    pub(super) fn stop(&self) {
        // First this, then the program: whoever starts one looks at them the other way
        // round, so that none slips through.
        self.turn.fetch_add(1, Ordering::SeqCst);
        if let Some(child) = self.child().as_mut() {
            // One that has ended need not be stopped.
            let _ = child.kill();
        }
    }

    /// Runs a program until it ends or the turn is over: gives it the text on standard
    /// input, and lets its standard output be read to the end. It is gone afterwards.
    ///
    /// # Errors
    /// It cannot be started or waited for.
    pub(super) fn run<T>(
        &self,
        turn: u64,
        command: &mut Command,
        text: &[u8],
        read: impl FnOnce(ChildStdout) -> io::Result<T>,
    ) -> io::Result<Ended<T>> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // Signals from the terminal are for the program that was started there.
            .process_group(0)
            .spawn()?;
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        *self.child() = Some(child);
        if self.turn() != turn
            && let Some(child) = self.child().as_mut()
        {
            child.kill()?;
        }
        if let Some(mut stdin) = stdin {
            // One that does not take its text says how it ended.
            let _ = stdin.write_all(text);
        }
        // Whoever ends closes its output, also one that is stopped; so this is the wait. The
        // program stays where it can be stopped meanwhile.
        let answer = stdout.map(read);
        let child = self.child().take();
        let status = child.map(|mut child| child.wait()).transpose()?;
        if self.turn() != turn {
            return Ok(Ended::Stopped);
        }
        Ok(match (answer, status) {
            (Some(Ok(answer)), Some(status)) if status.success() => Ended::Well(answer),
            _ => Ended::Badly,
        })
    }

    fn child(&self) -> MutexGuard<'_, Option<Child>> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
