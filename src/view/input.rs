//! Where keys, lines, signals and sizes come from: one channel for all.

use std::io;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use crossterm::event::KeyEvent;

use super::Ending;

/// Something that happened outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key went down (never a release).
    Key(KeyEvent),
    /// Text was pasted: always text, blank lines and slashes included.
    Paste(String),
    /// A line came from a pipe, without its line break; bytes, for they may not be UTF-8.
    Line(Vec<u8>),
    /// The window has another size: columns, rows.
    Resize(u16, u16),
    /// There will be no more input.
    Ended,
    /// The system asks the program to end.
    Told(Ending),
    /// The system asks the program to stop for a while (SIGTSTP from outside).
    Pause,
}

/// The source of events.
#[derive(Debug)]
pub struct Inputs {
    events: Receiver<Event>,
}

impl Inputs {
    /// Keys of the terminal, and signals. The terminal is to be in raw mode.
    ///
    /// # Errors
    /// Signals cannot be watched.
    pub fn terminal() -> io::Result<Self> {
        todo!()
    }

    /// Lines from standard input where it is no terminal, and signals.
    ///
    /// # Errors
    /// Signals cannot be watched.
    pub fn lines() -> io::Result<Self> {
        todo!()
    }

    /// These events and then [`Event::Ended`]: for tests.
    pub fn scripted(events: Vec<Event>) -> Self {
        let (sender, receiver) = std::sync::mpsc::channel();
        for event in events {
            // The receiver is in our hand: sending cannot fail.
            let _ = sender.send(event);
        }
        Self { events: receiver }
    }

    /// The next event; `None` if nothing happened within `patience`.
    pub fn next(&self, patience: Option<Duration>) -> Option<Event> {
        todo!()
    }
}
