//! One table of keys: it makes both the keymap of this view and what help says about it.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::locale::page::Ask;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// One up.
    Up,
    /// One down.
    Down,
    /// To the first option, or to the start of the line.
    First,
    /// To the last option, or to the end of the line.
    Last,
    /// One screenful back.
    PageUp,
    /// One screenful on.
    PageDown,
    /// Confirms and goes on.
    Enter,
    /// Chooses an option, or no longer.
    Toggle,
    /// One letter back.
    Left,
    /// One letter on.
    Right,
    /// One word back.
    WordLeft,
    /// One word on.
    WordRight,
    /// Takes out the letter before the cursor.
    Backspace,
    /// Takes out the letter after the cursor.
    Delete,
    /// Goes to the step before, or closes what is open above the page.
    Back,
    /// Opens the list of actions.
    Actions,
    /// Opens help.
    Help,
    /// Blanks the screen and leaves.
    LeaveFast,
    /// Keeps what was agreed to be kept, and leaves.
    Stop,
    /// Stops the program for a while.
    Pause,
}

/// Where a key does that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    Everywhere,
    /// Where nothing is typed.
    Pages,
    Options,
    Toggles,
    Typing,
}

/// One row of the table.
struct Key {
    code: KeyCode,
    modifiers: KeyModifiers,
    does: Does,
    place: Where,
    /// The message that tells of it; keys that are told together share one.
    line: Option<&'static str>,
}

const fn key(
    code: KeyCode,
    modifiers: KeyModifiers,
    does: Does,
    place: Where,
    line: Option<&'static str>,
) -> Key {
    Key {
        code,
        modifiers,
        does,
        place,
        line,
    }
}

const NONE: KeyModifiers = KeyModifiers::NONE;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;
const ALT: KeyModifiers = KeyModifiers::ALT;

/// All keys, in the order in which help tells of them.
const KEYS: &[Key] = {
    use Does::*;
    use Where::*;
    &[
        key(KeyCode::Up, NONE, Up, Everywhere, None),
        key(KeyCode::Down, NONE, Down, Options, Some("full-keys-move")),
        key(KeyCode::Down, NONE, Down, Everywhere, None),
        key(KeyCode::Home, NONE, First, Options, Some("full-keys-ends")),
        key(KeyCode::End, NONE, Last, Options, None),
        key(KeyCode::Home, NONE, First, Typing, Some("full-keys-line")),
        key(KeyCode::End, NONE, Last, Typing, None),
        key(
            KeyCode::Char(' '),
            NONE,
            Toggle,
            Toggles,
            Some("full-keys-toggle"),
        ),
        key(KeyCode::Left, NONE, Left, Typing, None),
        key(KeyCode::Right, NONE, Right, Typing, None),
        key(
            KeyCode::Left,
            CTRL,
            WordLeft,
            Typing,
            Some("full-keys-words"),
        ),
        key(KeyCode::Right, CTRL, WordRight, Typing, None),
        key(KeyCode::Char('b'), ALT, WordLeft, Typing, None),
        key(KeyCode::Char('f'), ALT, WordRight, Typing, None),
        key(KeyCode::Backspace, NONE, Backspace, Typing, None),
        key(KeyCode::Char('h'), CTRL, Backspace, Typing, None),
        key(KeyCode::Delete, NONE, Delete, Typing, None),
        key(KeyCode::Enter, NONE, Enter, Everywhere, None),
        key(
            KeyCode::PageDown,
            NONE,
            PageDown,
            Everywhere,
            Some("full-keys-page"),
        ),
        key(KeyCode::PageUp, NONE, PageUp, Everywhere, None),
        key(KeyCode::Esc, NONE, Back, Everywhere, Some("full-keys-back")),
        key(
            KeyCode::Tab,
            NONE,
            Actions,
            Everywhere,
            Some("full-keys-actions"),
        ),
        key(KeyCode::Char('/'), NONE, Actions, Pages, None),
        key(
            KeyCode::F(1),
            NONE,
            Help,
            Everywhere,
            Some("full-keys-help"),
        ),
        key(
            KeyCode::Char('?'),
            NONE,
            Help,
            Pages,
            Some("full-keys-help-sign"),
        ),
        // The Arabic question mark.
        key(KeyCode::Char('\u{61f}'), NONE, Help, Pages, None),
        key(
            KeyCode::Char('c'),
            CTRL,
            Stop,
            Everywhere,
            Some("full-keys-stop"),
        ),
        key(
            KeyCode::F(12),
            NONE,
            LeaveFast,
            Everywhere,
            Some("full-keys-leave-fast"),
        ),
        key(KeyCode::Char('z'), CTRL, Pause, Everywhere, None),
    ]
};

impl Where {
    fn holds(self, ask: &Ask) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Pages => !matches!(ask, Ask::Write { .. }),
            Self::Options => matches!(ask, Ask::One(_) | Ask::Many(_)),
            Self::Toggles => matches!(ask, Ask::Many(_)),
            Self::Typing => matches!(ask, Ask::Write { .. }),
        }
    }
}

/// What a key does at a page that asks for this. Shift is not looked at: letters and
/// signs carry it in themselves.
pub fn does(event: KeyEvent, ask: &Ask) -> Option<Does> {
    let modifiers = event.modifiers.difference(KeyModifiers::SHIFT);
    KEYS.iter()
        .find(|key| key.code == event.code && key.modifiers == modifiers && key.place.holds(ask))
        .map(|key| key.does)
}

/// The messages that tell of the keys at a page that asks for this.
pub fn lines(ask: &Ask) -> Vec<&'static str> {
    let enter = match ask {
        Ask::Read => "full-keys-enter-read",
        Ask::One(_) => "full-keys-enter-one",
        Ask::Many(_) => "full-keys-enter-many",
        Ask::Write { lines: 0 | 1, .. } => "full-keys-enter-line",
        Ask::Write { .. } => "full-keys-enter-lines",
    };
    std::iter::once(enter)
        .chain(
            KEYS.iter()
                .filter(|key| key.place.holds(ask))
                .filter_map(|key| key.line),
        )
        .collect()
}
