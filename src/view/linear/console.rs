//! The terminal under the linear view: its width, and who has it.

use std::io::{self, Write};

use crossterm::cursor::MoveTo;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode, size};

use crate::signal;

/// What the linear view needs of a terminal besides writing to it.
pub trait Console {
    /// How many columns a row has, at least 1.
    fn columns(&self) -> usize;

    /// How many rows its window has; none if it understands no escape sequences.
    fn rows(&self) -> Option<usize>;

    /// Takes the terminal over: keys come one by one and are not echoed.
    ///
    /// # Errors
    /// The terminal cannot be set.
    fn take_over(&mut self) -> io::Result<()>;

    /// Gives the terminal back as it was found. Harmless when called twice.
    ///
    /// # Errors
    /// The terminal cannot be set.
    fn give_back(&mut self) -> io::Result<()>;

    /// Stops the program until it is told to go on.
    ///
    /// # Errors
    /// The system does not let it stop.
    fn stop(&mut self) -> io::Result<()>;

    /// Blanks the screen, and the scrollback where the terminal lets us.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    fn blank(&mut self) -> io::Result<()>;
}

/// The columns of a terminal that does not say how many it has.
const USUAL_COLUMNS: usize = 80;

/// The rows of a terminal that does not say how many it has.
const USUAL_ROWS: usize = 24;

/// The real terminal, through standard output.
#[derive(Debug)]
pub struct Screen {
    dumb: bool,
    taken: bool,
}

impl Screen {
    /// A terminal; a `dumb` one (`TERM=dumb`) understands no escape sequences, so that
    /// none are sent.
    pub fn new(dumb: bool) -> Self {
        Self { dumb, taken: false }
    }
}

impl Console for Screen {
    fn columns(&self) -> usize {
        match size() {
            Ok((columns, _)) if columns > 0 => usize::from(columns),
            _ => USUAL_COLUMNS,
        }
    }

    fn rows(&self) -> Option<usize> {
        let rows = || size().map_or(USUAL_ROWS, |(_, rows)| usize::from(rows));
        (!self.dumb).then(rows)
    }

    fn take_over(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        self.taken = true;
        if self.dumb {
            Ok(())
        } else {
            execute!(io::stdout(), EnableBracketedPaste)
        }
    }

    fn give_back(&mut self) -> io::Result<()> {
        if !std::mem::take(&mut self.taken) {
            return Ok(());
        }
        // The mode is given back even if nothing can be written any more.
        let written = if self.dumb {
            Ok(())
        } else {
            execute!(io::stdout(), DisableBracketedPaste)
        };
        disable_raw_mode()?;
        written
    }

    fn stop(&mut self) -> io::Result<()> {
        signal::stop_here()
    }

    fn blank(&mut self) -> io::Result<()> {
        let mut out = io::stdout();
        if self.dumb {
            let rows = size().map_or(USUAL_ROWS, |(_, rows)| usize::from(rows));
            out.write_all("\r\n".repeat(rows).as_bytes())?;
            return out.flush();
        }
        execute!(
            out,
            MoveTo(0, 0),
            Clear(ClearType::All),
            Clear(ClearType::Purge)
        )
    }
}
