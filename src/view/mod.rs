//! The two views of one meaning. A view renders pages and says what the person did;
//! it decides nothing.

mod ear;
pub mod full;
pub mod input;
pub mod keys;
pub mod linear;
mod preferences;
pub mod switch;
pub mod terminal;

use std::io;
use std::rc::Rc;
use std::time::Duration;

use crate::engine::step::Act;
use crate::locale::page::Page;
use ear::has_answers;
pub use ear::{Ear, Listener};
use full::FullWords;
use linear::words::LinearWords;
pub use preferences::{Preferences, Switch, Switches, Theme};
use switch::SwitchWords;

/// What a command begins with. Where Chinese is typed, the same key gives one of the others.
pub const SLASHES: [char; 3] = ['/', '\u{ff0f}', '\u{3001}'];

/// A way to use the program.
pub trait View {
    /// Shows a page. One with the same key as the page before is the same place: only
    /// its notices and its prompt are said again.
    ///
    /// # Errors
    /// The terminal or the pipe cannot be written to.
    fn show(&mut self, page: &Page) -> io::Result<()>;

    /// Waits for what the person does at the page shown last, at most for `patience`
    /// if that is given.
    ///
    /// # Errors
    /// The terminal or the pipe cannot be written to.
    fn next(&mut self, patience: Option<Duration>) -> io::Result<Input>;

    /// What is being typed and not confirmed, if anything: for a save before leaving.
    fn unfinished(&self) -> Option<String>;

    /// Which of many options are chosen and not confirmed, if the person changed any.
    fn marked(&self) -> Option<Vec<bool>>;

    /// Speaks these words from the next page on.
    fn speak(&mut self, words: ViewWords);

    /// Tells somebody what it says from now on, or nobody.
    fn tell(&mut self, ear: Ear);

    /// Tells all that stands on the page that is shown, without showing it again.
    fn tell_page(&mut self);

    /// Does things as the person wants them from the next page on.
    fn prefer(&mut self, preferences: &Preferences);

    /// Blanks the screen at once, and the scrollback where the terminal lets us.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    fn blank(&mut self) -> io::Result<()>;

    /// Gives the terminal back as it was found. Harmless when called twice.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    fn restore(&mut self) -> io::Result<()>;
}

/// What a view says by itself, for whichever it is.
#[derive(Debug)]
pub struct ViewWords {
    /// For the linear view.
    pub linear: LinearWords,
    /// For the full-screen view.
    pub full: FullWords,
    /// For someone who uses a switch.
    pub switch: Rc<SwitchWords>,
}

/// What a person did at a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Went on from a page that only tells.
    Continue,
    /// Chose an option, by its place from 0.
    Chose(usize),
    /// Confirmed these options, by their places from 0; none is an answer too.
    ChoseMany(Vec<usize>),
    /// Confirmed these words.
    Wrote(String),
    /// Asked for something besides answering. Help, Again and Change never come out of
    /// a view: it does them itself, from the page.
    Act(Act),
    /// Paused while typing: these words are not confirmed, but shall be safe.
    Typing(String),
    /// Typed something that does not fit the page; the text of a message says what to do.
    Unfit(Unfit),
    /// Nothing happened within the time given.
    Nothing,
    /// Nobody did anything for as long as [`input::Inputs::watch`] says.
    Idle,
    /// There will be no more input: the pipe ended or the terminal went away.
    Ended,
    /// The system asks the program to end (SIGTERM, SIGHUP, SIGINT).
    Told(Ending),
}

/// Why the program is asked to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// SIGTERM or SIGINT.
    Terminate,
    /// SIGHUP: the terminal is gone.
    HangUp,
}

/// What did not fit the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Neither a number of an option, nor its words, nor a command.
    NotAnOption,
    /// A word after `/` that is no command.
    NotACommand,
    /// A word after `/` that is no command, where words are asked for: it may be meant as
    /// such, and Enter once more takes it so.
    MaybeWords,
    /// A command that is not offered here.
    NotOfferedHere,
    /// Enter was pressed and nothing was typed or chosen.
    NothingYet,
    /// Some bytes were no text (not UTF-8); they were left out.
    NotText,
    /// Control characters were left out.
    ControlsLeftOut,
    /// The answer has reached the longest length kept (1 MiB); the rest was left out.
    TooLong,
}

impl Unfit {
    /// The id of its message in `errors.ftl`.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotAnOption => "unfit-not-an-option",
            Self::NotACommand => "unfit-not-a-command",
            Self::MaybeWords => "unfit-maybe-words",
            Self::NotOfferedHere => "unfit-not-offered-here",
            Self::NothingYet => "unfit-nothing-yet",
            Self::NotText => "unfit-not-text",
            Self::ControlsLeftOut => "unfit-controls-left-out",
            Self::TooLong => "unfit-too-long",
        }
    }
}
