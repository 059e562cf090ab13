//! Takes the terminal over and gives it back as it was found, whatever happens.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::terminal;

/// The alternate screen, so that nothing stays in the scrollback; pastes in brackets; the
/// cursor visible.
const TAKE: &str = "\x1b[?1049h\x1b[?2004h\x1b[?25h";

/// The reverse.
const GIVE_BACK: &str = "\x1b[m\x1b[?2004l\x1b[?1049l";

/// True while a real terminal is taken over.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether the terminal is taken over.
#[derive(Debug)]
pub struct Guard {
    /// There is a real terminal, which has modes beside what is written to it.
    real: bool,
    taken: bool,
}

impl Guard {
    /// For a real terminal, or for something that is only written to.
    pub fn new(real: bool) -> Self {
        Self { real, taken: false }
    }

    /// True for a real terminal.
    pub fn real(&self) -> bool {
        self.real
    }

    /// True while the terminal is taken over.
    pub fn taken(&self) -> bool {
        self.taken
    }

    /// Takes over: the bytes to write, none if it is taken over already.
    ///
    /// # Errors
    /// The terminal does not let us read single keys.
    pub fn take(&mut self) -> io::Result<&'static str> {
        if self.taken {
            return Ok("");
        }
        if self.real {
            terminal::enable_raw_mode()?;
            TAKEN.store(true, Ordering::SeqCst);
        }
        self.taken = true;
        Ok(TAKE)
    }

    /// Gives back: the bytes to write, none if it was given back already. The keys are
    /// given back first, for they can be even if nothing can be written any more.
    pub fn give_back(&mut self) -> &'static str {
        if !self.taken {
            return "";
        }
        self.taken = false;
        if self.real {
            TAKEN.store(false, Ordering::SeqCst);
            // A terminal that is gone cannot be mended; there is nobody to tell.
            let _ = terminal::disable_raw_mode();
        }
        GIVE_BACK
    }
}

/// Gives the terminal back at once if this view has it: for a panic hook.
pub fn restore_now() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        // In a panic nothing can be done about a terminal that is gone.
        let _ = terminal::disable_raw_mode();
        let mut out = io::stdout();
        let _ = out.write_all(GIVE_BACK.as_bytes());
        let _ = out.flush();
    }
}
