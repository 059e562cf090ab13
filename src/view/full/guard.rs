//! Takes the terminal over and gives it back as it was found, whatever happens.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::terminal;

use super::order::{END, Order};

/// The alternate screen, so that nothing stays in the scrollback; pastes in brackets; the
/// cursor visible.
const TAKE: &str = "\x1b[?1049h\x1b[?2004h\x1b[?25h";

/// Presses and releases are told, with rows and columns as numbers (SGR). What moves in
/// between is not.
const MOUSE: &str = "\x1b[?1000h\x1b[?1006h";

/// The reverse.
const NO_MOUSE: &str = "\x1b[?1006l\x1b[?1000l";

/// The reverse of [`TAKE`], and no colours.
const GIVE_BACK: &str = "\x1b[m\x1b[?2004l\x1b[?1049l";

/// True while a real terminal is taken over.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// True once a real terminal was told who orders its rows.
static ORDERED: AtomicBool = AtomicBool::new(false);

/// True once a real terminal was asked to tell of the mouse.
static MOUSED: AtomicBool = AtomicBool::new(false);

/// Whether the terminal is taken over.
#[derive(Debug)]
pub struct Guard {
    /// There is a real terminal, which has modes beside what is written to it.
    real: bool,
    taken: bool,
    /// Who orders rows, if that was told.
    order: Option<Order>,
    /// The terminal tells of the mouse while it is taken over.
    mouse: bool,
}

impl Guard {
    /// For a real terminal, or for something that is only written to.
    pub fn new(real: bool, order: Option<Order>) -> Self {
        Self {
            real,
            taken: false,
            order,
            mouse: false,
        }
    }

    /// Has the mouse told of from now on, or not: the bytes to write, if any.
    pub fn mouse(&mut self, mouse: bool) -> &'static str {
        let before = std::mem::replace(&mut self.mouse, mouse);
        match (self.taken && before != mouse, mouse) {
            (false, _) => "",
            (true, true) => self.begin_mouse(),
            (true, false) => NO_MOUSE,
        }
    }

    fn begin_mouse(&self) -> &'static str {
        if self.real {
            MOUSED.store(true, Ordering::SeqCst);
        }
        MOUSE
    }

    /// Takes note of who orders rows from now on: the bytes to write, if any.
    pub fn order(&mut self, order: Option<Order>) -> String {
        let before = std::mem::replace(&mut self.order, order);
        if before == order || !self.taken {
            return String::new();
        }
        self.note_order();
        let end = before.map_or("", Order::end);
        format!("{end}{}", order.map_or("", Order::begin))
    }

    fn note_order(&self) {
        if self.real && self.order.is_some() {
            ORDERED.store(true, Ordering::SeqCst);
        }
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
    pub fn take(&mut self) -> io::Result<String> {
        if self.taken {
            return Ok(String::new());
        }
        if self.real {
            terminal::enable_raw_mode()?;
            TAKEN.store(true, Ordering::SeqCst);
        }
        self.taken = true;
        self.note_order();
        let mouse = if self.mouse { self.begin_mouse() } else { "" };
        let order = self.order.map_or("", Order::begin);
        Ok(format!("{TAKE}{mouse}{order}"))
    }

    /// Gives back: the bytes to write, none if it was given back already. The keys are
    /// given back first, for they can be even if nothing can be written any more.
    pub fn give_back(&mut self) -> String {
        if !self.taken {
            return String::new();
        }
        self.taken = false;
        if self.real {
            TAKEN.store(false, Ordering::SeqCst);
            // A terminal that is gone cannot be mended; there is nobody to tell.
            let _ = terminal::disable_raw_mode();
        }
        let mouse = if self.mouse { NO_MOUSE } else { "" };
        let order = self.order.map_or("", Order::end);
        format!("{order}{mouse}{GIVE_BACK}")
    }
}

/// Gives the terminal back at once if this view has it: for a panic hook.
pub fn restore_now() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        // In a panic nothing can be done about a terminal that is gone.
        let _ = terminal::disable_raw_mode();
        let mut out = io::stdout();
        if ORDERED.load(Ordering::SeqCst) {
            let _ = out.write_all(END.as_bytes());
        }
        if MOUSED.load(Ordering::SeqCst) {
            let _ = out.write_all(NO_MOUSE.as_bytes());
        }
        let _ = out.write_all(GIVE_BACK.as_bytes());
        let _ = out.flush();
    }
}
