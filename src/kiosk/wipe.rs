//! What leaves nothing on a terminal of what stood there.

use std::io::{self, Write};

use rustix::termios::{OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcsetattr};

/// Back from whatever a program can set: the other screen, which is cleared first; the mouse,
/// pastes in brackets, focus; colours, margins, letters of another set, the order of rows that
/// run from right to left.
const MODES: &str = "\x1b[!p\x1b[?1049h\x1b[m\x1b[2J\x1b[?1049l\x1b[?1000l\x1b[?1002l\x1b[?1003l\
    \x1b[?1006l\x1b[?1004l\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[m\x1b[r\x1b(B\x0f\x1b[8h";

/// No words in the title of the window and of its icon.
const TITLES: &str = "\x1b]0;\x1b\\\x1b]1;\x1b\\\x1b]2;\x1b\\";

/// The screen, and what has scrolled out of it (`CSI 3 J`); twice, for some terminals put into
/// the scrollback what is cleared from the screen.
const SCREEN: &str = "\x1b[H\x1b[2J\x1b[3J\x1b[H\x1b[2J\x1b[3J";

/// The terminal of a public machine: the one at standard input and output.
#[derive(Debug)]
pub struct Terminal {
    /// As it was found.
    before: Termios,
    /// As it is between two people: no key is shown, and none sends a signal.
    raw: Termios,
}

impl Terminal {
    /// Takes it over.
    ///
    /// # Errors
    /// There is none.
    pub fn take() -> io::Result<Self> {
        let before = tcgetattr(io::stdin())?;
        let mut raw = before.clone();
        raw.make_raw();
        tcsetattr(io::stdin(), OptionalActions::Now, &raw)?;
        Ok(Self { before, raw })
    }

    /// Clears it and what it remembers, forgets what was typed and not read, and has it as
    /// nobody had used it. It wipes nothing that lies outside, such as what a camera saw.
    ///
    /// # Errors
    /// It is gone.
    pub fn clear(&self) -> io::Result<()> {
        tcsetattr(io::stdin(), OptionalActions::Now, &self.raw)?;
        tcflush(io::stdin(), QueueSelector::IOFlush)?;
        let mut out = io::stdout();
        for bytes in [MODES, TITLES, SCREEN] {
            out.write_all(bytes.as_bytes())?;
        }
        out.flush()
    }

    /// Gives it back as it was found.
    ///
    /// # Errors
    /// It is gone.
    pub fn give_back(&self) -> io::Result<()> {
        Ok(tcsetattr(io::stdin(), OptionalActions::Now, &self.before)?)
    }
}
