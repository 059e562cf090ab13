//! One table of keys for both views: it makes the keymap and what help says about keys. A
//! person can give each thing that a key does other keys.

use std::fmt;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::SLASHES;
use crate::engine::step::Act;
use crate::locale::page::Ask;
use crate::text::digit::digit;

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
    /// Opens the settings.
    Settings,
    /// Has pages read out, or no longer.
    Read,
    /// Has the answers here read out.
    ReadAnswer,
    /// Has it read more slowly.
    Slower,
    /// Has it read faster.
    Faster,
    /// Has it read more quietly.
    Quieter,
    /// Has it read more loudly.
    Louder,
    /// Keeps what was agreed to be kept, and leaves.
    Stop,
    /// Blanks the screen and leaves.
    LeaveFast,
    /// Stops the program for a while.
    Pause,
}

impl Does {
    /// Each of them, with the name that a file of keys calls it by.
    pub const NAMED: [(Self, &'static str); 27] = [
        (Self::Up, "up"),
        (Self::Down, "down"),
        (Self::First, "first"),
        (Self::Last, "last"),
        (Self::PageUp, "page-up"),
        (Self::PageDown, "page-down"),
        (Self::Enter, "enter"),
        (Self::Toggle, "toggle"),
        (Self::Left, "left"),
        (Self::Right, "right"),
        (Self::WordLeft, "word-left"),
        (Self::WordRight, "word-right"),
        (Self::Backspace, "backspace"),
        (Self::Delete, "delete"),
        (Self::Back, "back"),
        (Self::Actions, "actions"),
        (Self::Help, "help"),
        (Self::Settings, "settings"),
        (Self::Read, "read"),
        (Self::ReadAnswer, "read-answer"),
        (Self::Slower, "slower"),
        (Self::Faster, "faster"),
        (Self::Quieter, "quieter"),
        (Self::Louder, "louder"),
        (Self::Stop, "stop"),
        (Self::LeaveFast, "leave-fast"),
        (Self::Pause, "pause"),
    ];

    /// The name that a file of keys calls it by.
    pub fn name(self) -> &'static str {
        let named = Self::NAMED.iter().find(|(does, _)| *does == self);
        named.map_or("", |(_, name)| name)
    }

    fn named(name: &str) -> Option<Self> {
        let named = Self::NAMED.iter().find(|(_, known)| *known == name);
        named.map(|(does, _)| *does)
    }

    /// What it asks the program for, if it is something that the program does in both views.
    pub fn act(self) -> Option<Act> {
        Some(match self {
            Self::Back => Act::Back,
            Self::Help => Act::Help,
            Self::Settings => Act::Settings,
            Self::Read => Act::ReadToMe,
            Self::ReadAnswer => Act::ReadAnswer,
            Self::Slower => Act::Slower,
            Self::Faster => Act::Faster,
            Self::Quieter => Act::Quieter,
            Self::Louder => Act::Louder,
            Self::Stop => Act::Stop,
            Self::LeaveFast => Act::LeaveFast,
            _ => return None,
        })
    }

    /// Sentences all over the program name the key that does this, so it stays one of them.
    fn keeps_its_key(self) -> bool {
        matches!(self, Self::Enter | Self::PageDown | Self::LeaveFast)
    }
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

    /// Some page is a place of both.
    fn meets(self, other: Self) -> bool {
        let typing = |place| matches!(place, Self::Everywhere | Self::Typing);
        let pages = |place| place != Self::Typing;
        typing(self) && typing(other) || pages(self) && pages(other)
    }

    /// The same without the places where words are typed; none if it is such a place.
    fn without_typing(self) -> Option<Self> {
        match self {
            Self::Everywhere => Some(Self::Pages),
            Self::Typing => None,
            other => Some(other),
        }
    }
}

/// A key, with what is held down with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// The key.
    pub code: KeyCode,
    /// What is held down with it. Shift is not looked at: letters and signs carry it in
    /// themselves.
    pub modifiers: KeyModifiers,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key {
    press: Press,
    does: Does,
    place: Where,
}

const fn key(code: KeyCode, modifiers: KeyModifiers, does: Does, place: Where) -> Key {
    Key {
        press: Press { code, modifiers },
        does,
        place,
    }
}

const NONE: KeyModifiers = KeyModifiers::NONE;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;
const ALT: KeyModifiers = KeyModifiers::ALT;

/// The usual keys.
const USUAL: &[Key] = {
    use Does::*;
    use Where::*;
    &[
        key(KeyCode::Up, NONE, Up, Everywhere),
        key(KeyCode::Down, NONE, Down, Everywhere),
        key(KeyCode::Home, NONE, First, Options),
        key(KeyCode::Home, NONE, First, Typing),
        key(KeyCode::End, NONE, Last, Options),
        key(KeyCode::End, NONE, Last, Typing),
        key(KeyCode::Char(' '), NONE, Toggle, Toggles),
        key(KeyCode::Left, NONE, Left, Typing),
        key(KeyCode::Right, NONE, Right, Typing),
        key(KeyCode::Left, CTRL, WordLeft, Typing),
        key(KeyCode::Right, CTRL, WordRight, Typing),
        key(KeyCode::Char('b'), ALT, WordLeft, Typing),
        key(KeyCode::Char('f'), ALT, WordRight, Typing),
        key(KeyCode::Backspace, NONE, Backspace, Typing),
        key(KeyCode::Char('h'), CTRL, Backspace, Typing),
        key(KeyCode::Delete, NONE, Delete, Typing),
        key(KeyCode::Enter, NONE, Enter, Everywhere),
        key(KeyCode::PageDown, NONE, PageDown, Everywhere),
        key(KeyCode::PageUp, NONE, PageUp, Everywhere),
        key(KeyCode::Esc, NONE, Back, Everywhere),
        key(KeyCode::Tab, NONE, Actions, Everywhere),
        key(KeyCode::Char('/'), NONE, Actions, Pages),
        key(KeyCode::F(1), NONE, Help, Everywhere),
        key(KeyCode::Char('?'), NONE, Help, Pages),
        // The Arabic question mark.
        key(KeyCode::Char('\u{61f}'), NONE, Help, Pages),
        key(KeyCode::F(2), NONE, Settings, Everywhere),
        key(KeyCode::F(3), NONE, Read, Everywhere),
        key(KeyCode::F(4), NONE, ReadAnswer, Everywhere),
        key(KeyCode::F(5), NONE, Slower, Everywhere),
        key(KeyCode::F(6), NONE, Faster, Everywhere),
        key(KeyCode::F(7), NONE, Quieter, Everywhere),
        key(KeyCode::F(8), NONE, Louder, Everywhere),
        key(KeyCode::Char('c'), CTRL, Stop, Everywhere),
        key(KeyCode::F(12), NONE, LeaveFast, Everywhere),
        key(KeyCode::Char('z'), CTRL, Pause, Everywhere),
    ]
};

/// A sentence of help about keys: its id, and which keys it names, by the name of what they do.
struct Line {
    id: &'static str,
    place: Where,
    names: &'static [Does],
}

impl Line {
    fn told(&self, presses: impl Fn(Does) -> Vec<Press>) -> KeyLine {
        let named = |does: &Does| (does.name(), presses(*does));
        KeyLine {
            id: self.id,
            keys: self.names.iter().map(named).collect(),
        }
    }
}

const fn line(id: &'static str, place: Where, names: &'static [Does]) -> Line {
    Line { id, place, names }
}

/// What help of both views says first about keys.
const ROWS: Line = line("keys-rows", Where::Everywhere, &[Does::Up, Does::Down]);

/// What help of the full-screen view says about keys after that, in its order.
const LINES: &[Line] = {
    use Does::*;
    use Where::*;
    &[
        line("full-keys-ends", Options, &[First, Last]),
        line("full-keys-line", Typing, &[First, Last]),
        line("full-keys-toggle", Toggles, &[Toggle]),
        line("full-keys-words", Typing, &[WordLeft, WordRight]),
        line("full-keys-page", Everywhere, &[PageDown, PageUp]),
        line("full-keys-back", Everywhere, &[Back]),
        line("full-keys-actions", Everywhere, &[Actions]),
        line("full-keys-help", Everywhere, &[Help]),
        line("full-keys-settings", Everywhere, &[Settings]),
        line("full-keys-read", Everywhere, &[Read]),
        line("full-keys-stop", Everywhere, &[Stop]),
        line("full-keys-leave-fast", Everywhere, &[LeaveFast]),
    ]
};

/// What help says about keys while pages are read out, in both views.
const READ: &[Line] = {
    use Does::*;
    use Where::*;
    &[
        line("keys-read-answer", Everywhere, &[ReadAnswer]),
        line("keys-read-speed", Everywhere, &[Slower, Faster]),
        line("keys-read-volume", Everywhere, &[Quieter, Louder]),
    ]
};

/// A sentence of help about keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyLine {
    /// Its message.
    pub id: &'static str,
    /// What it names, and the keys for that.
    pub keys: Vec<(&'static str, Vec<Press>)>,
}

/// What help of the linear view says about keys: what each does, and its sentence.
pub const ACTS: [(Does, &str); 6] = [
    (Does::Help, "key-help"),
    (Does::Back, "key-back"),
    (Does::Settings, "key-settings"),
    (Does::Read, "key-read"),
    (Does::Stop, "key-stop"),
    (Does::LeaveFast, "key-leave-fast"),
];

/// Which keys do what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    keys: Vec<Key>,
}

/// What is wrong with keys that a person chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// Nothing that keys do is called so.
    NoSuchThing(String),
    /// No key is called so.
    NoSuchKey(String),
    /// It would be done by no key.
    NoKey(&'static str),
    /// A digit: it chooses an option.
    Digit(String),
    /// Words are typed where it is done, so no letter or sign can do it.
    Letter(&'static str, String),
    /// The key would do two things at one place.
    Twice(String, &'static str, &'static str),
}

impl Default for Keymap {
    fn default() -> Self {
        Self {
            keys: USUAL.to_vec(),
        }
    }
}

impl Keymap {
    /// The usual keys, but for what is named here: what a key does, and which keys do it.
    ///
    /// # Errors
    /// Something that a person wrote does not work; see [`KeyFault`].
    pub fn with<'a>(
        chosen: impl IntoIterator<Item = (&'a str, &'a [String])>,
    ) -> Result<Self, KeyFault> {
        let mut keymap = Self::default();
        for (name, keys) in chosen {
            let does = Does::named(name).ok_or_else(|| KeyFault::NoSuchThing(name.to_owned()))?;
            keymap.give(does, keys)?;
        }
        keymap.check()?;
        Ok(keymap)
    }

    fn give(&mut self, does: Does, keys: &[String]) -> Result<(), KeyFault> {
        if keys.is_empty() {
            return Err(KeyFault::NoKey(does.name()));
        }
        if !does.keeps_its_key() {
            self.keys.retain(|key| key.does != does);
        }
        let mut places: Vec<Where> = Vec::new();
        for key in USUAL.iter().filter(|key| key.does == does) {
            let known = places.contains(&key.place);
            let wider = places.contains(&Where::Everywhere);
            if !known && !wider {
                places.push(key.place);
            }
        }
        for written in keys {
            let press =
                Press::parse(written).ok_or_else(|| KeyFault::NoSuchKey(written.clone()))?;
            if press.letter().is_some_and(|letter| digit(letter).is_some()) {
                return Err(KeyFault::Digit(written.clone()));
            }
            let mut given = false;
            for place in &places {
                let place = match press.letter() {
                    Some(_) => place.without_typing(),
                    None => Some(*place),
                };
                let Some(place) = place else { continue };
                given = true;
                let key = Key { press, does, place };
                if !self.keys.contains(&key) {
                    self.keys.push(key);
                }
            }
            if !given {
                return Err(KeyFault::Letter(does.name(), written.clone()));
            }
        }
        Ok(())
    }

    fn check(&self) -> Result<(), KeyFault> {
        for (at, key) in self.keys.iter().enumerate() {
            let other = self.keys[..at].iter().find(|other| {
                other.press == key.press && other.does != key.does && other.place.meets(key.place)
            });
            if let Some(other) = other {
                let (one, two) = (other.does.name(), key.does.name());
                return Err(KeyFault::Twice(key.press.to_string(), one, two));
            }
        }
        Ok(())
    }

    /// What a key does at a page that asks for this.
    pub fn does(&self, event: KeyEvent, ask: &Ask) -> Option<Does> {
        let press = Press::of(event);
        let mut keys = self.keys.iter();
        let found = keys.find(|key| key.press == press && key.place.holds(ask));
        found.map(|key| key.does)
    }

    /// What a key does where every letter and sign is typed, as line by line.
    pub fn does_in_line(&self, event: KeyEvent) -> Option<Does> {
        let press = Press::of(event);
        let mut keys = self.keys.iter();
        let found = keys.find(|key| key.press == press && press.letter().is_none());
        found.map(|key| key.does)
    }

    /// The keys that do this at a page that asks for this, as they are named to a person:
    /// without those that are another writing of the same.
    pub fn presses(&self, does: Does, ask: &Ask) -> Vec<Press> {
        let here = |key: &&Key| key.place.holds(ask) && key.press.is_named();
        self.named(does, here)
    }

    /// The keys that do this where every letter and sign is typed, as line by line.
    pub fn presses_in_line(&self, does: Does) -> Vec<Press> {
        self.named(does, |key| key.press.letter().is_none())
    }

    fn named(&self, does: Does, holds: impl Fn(&&Key) -> bool) -> Vec<Press> {
        let keys = self.keys.iter().filter(|key| key.does == does);
        let presses = keys.filter(holds).map(|key| key.press);
        let mut named: Vec<Press> = Vec::new();
        for press in presses {
            if !named.contains(&press) {
                named.push(press);
            }
        }
        named
    }

    /// All keys that do this somewhere.
    pub fn all_presses(&self, does: Does) -> Vec<Press> {
        self.named(does, |_| true)
    }

    /// The sentences of help about keys that do more than an act, where every letter and sign is
    /// typed. `read` is true while pages are read out.
    pub fn lines_in_line(&self, read: bool) -> Vec<KeyLine> {
        let lines = [&ROWS].into_iter().chain(READ.iter().filter(|_| read));
        lines
            .map(|line| line.told(|does| self.presses_in_line(does)))
            .collect()
    }

    /// The sentences of help about the keys at a page that asks for this: an id, and what
    /// each named thing is done by.
    ///
    /// `read` is true while pages are read out.
    pub fn lines(&self, ask: &Ask, read: bool) -> Vec<KeyLine> {
        let enter = match ask {
            Ask::Read => "full-keys-enter-read",
            Ask::One(_) => "full-keys-enter-one",
            Ask::Many(_) => "full-keys-enter-many",
            Ask::Write { lines: 0 | 1, .. } => "full-keys-enter-line",
            Ask::Write { .. } => "full-keys-enter-lines",
        };
        let lines = [&ROWS]
            .into_iter()
            .chain(LINES)
            .chain(READ.iter().filter(|_| read));
        let lines = lines.filter(|line| line.place.holds(ask));
        let lines = lines.map(|line| line.told(|does| self.presses(does, ask)));
        let enter = KeyLine {
            id: enter,
            keys: Vec::new(),
        };
        std::iter::once(enter).chain(lines).collect()
    }
}

/// Keys that have a name, by the name that a file of keys calls them by.
const NAMES: [(KeyCode, &str); 14] = [
    (KeyCode::Esc, "esc"),
    (KeyCode::Enter, "enter"),
    (KeyCode::Tab, "tab"),
    (KeyCode::Char(' '), "space"),
    (KeyCode::Up, "up"),
    (KeyCode::Down, "down"),
    (KeyCode::Left, "left"),
    (KeyCode::Right, "right"),
    (KeyCode::Home, "home"),
    (KeyCode::End, "end"),
    (KeyCode::PageUp, "page-up"),
    (KeyCode::PageDown, "page-down"),
    (KeyCode::Backspace, "backspace"),
    (KeyCode::Delete, "delete"),
];

/// How many function keys there are.
const FUNCTION_KEYS: u8 = 12;

impl Press {
    /// The space bar.
    pub const SPACE: Self = key_press(KeyCode::Char(' '), NONE);
    /// Enter.
    pub const ENTER: Self = key_press(KeyCode::Enter, NONE);

    /// The key of an event.
    pub fn of(event: KeyEvent) -> Self {
        let code = match event.code {
            KeyCode::Char(sign) if SLASHES.contains(&sign) => KeyCode::Char('/'),
            code => code,
        };
        Self {
            code,
            modifiers: event.modifiers.difference(KeyModifiers::SHIFT),
        }
    }

    /// Reads a key as a person writes it: `esc`, `f5`, `ctrl-c`, `alt-b`, `?`.
    pub fn parse(written: &str) -> Option<Self> {
        let written = written.trim();
        let lower = written.to_lowercase();
        for (begin, modifiers) in [("ctrl-", CTRL), ("alt-", ALT)] {
            if let Some(rest) = lower.strip_prefix(begin) {
                let code = code(rest)?;
                return Some(Self { code, modifiers });
            }
        }
        let mut letters = written.chars();
        let code = match (letters.next(), letters.next()) {
            (Some(letter), None) if !letter.is_control() => KeyCode::Char(letter),
            _ => code(&lower)?,
        };
        Some(Self {
            code,
            modifiers: NONE,
        })
    }

    /// The letter or sign that it types.
    pub fn letter(self) -> Option<char> {
        self.code.as_char().filter(|_| self.modifiers == NONE)
    }

    /// The name that a file of keys calls the key itself by, if it has one.
    pub fn name(self) -> Option<&'static str> {
        let named = NAMES.iter().find(|(code, _)| *code == self.code);
        named.map(|(_, name)| *name)
    }

    /// Help names it: not a second writing of another key.
    fn is_named(self) -> bool {
        let second = [
            key_press(KeyCode::Char('b'), ALT),
            key_press(KeyCode::Char('f'), ALT),
            key_press(KeyCode::Char('h'), CTRL),
            key_press(KeyCode::Char('/'), NONE),
            key_press(KeyCode::Char('\u{61f}'), NONE),
        ];
        !second.contains(&self)
    }
}

const fn key_press(code: KeyCode, modifiers: KeyModifiers) -> Press {
    Press { code, modifiers }
}

fn code(name: &str) -> Option<KeyCode> {
    if let Some((code, _)) = NAMES.iter().find(|(_, known)| *known == name) {
        return Some(*code);
    }
    let function = name.strip_prefix('f').and_then(|n| n.parse::<u8>().ok());
    if let Some(number) = function.filter(|n| (1..=FUNCTION_KEYS).contains(n)) {
        return Some(KeyCode::F(number));
    }
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if !letter.is_control() => Some(KeyCode::Char(letter)),
        _ => None,
    }
}

/// As a file of keys writes it.
impl fmt::Display for Press {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.modifiers.contains(CTRL) {
            f.write_str("ctrl-")?;
        }
        if self.modifiers.contains(ALT) {
            f.write_str("alt-")?;
        }
        match (self.name(), self.code) {
            (Some(name), _) => f.write_str(name),
            (None, KeyCode::F(number)) => write!(f, "f{number}"),
            (None, KeyCode::Char(letter)) => write!(f, "{letter}"),
            // No other key is in the table, and none is read.
            (None, _) => Ok(()),
        }
    }
}

/// Finds the words of a message: an id, and what is put into it by name.
pub type FindWords<'a> = dyn Fn(&str, &[(&str, &str)]) -> String + 'a;

/// The names of keys, joined by "or". `say` finds the words of a message.
pub fn names(presses: &[Press], say: &FindWords<'_>) -> String {
    let named = presses.iter().map(|press| press_name(*press, say));
    let joined = named.reduce(|one, other| say("key-or", &[("one", &one), ("other", &other)]));
    joined.unwrap_or_default()
}

fn press_name(press: Press, say: &FindWords<'_>) -> String {
    let key = match (press.name(), press.code) {
        (Some(name), _) => say(&format!("key-name-{name}"), &[]),
        (None, KeyCode::Char('?')) => say("key-name-question-mark", &[]),
        (None, KeyCode::Char('/')) => say("key-name-slash", &[]),
        (None, KeyCode::Char(letter)) => letter.to_uppercase().collect(),
        (None, _) => press.to_string().to_uppercase(),
    };
    if press.modifiers.contains(CTRL) {
        return say("key-name-control", &[("key", &key)]);
    }
    if press.modifiers.contains(ALT) {
        return say("key-name-alt", &[("key", &key)]);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write() -> Ask {
        Ask::Write {
            lines: 1,
            text: String::new(),
            secret: false,
            unfinished: false,
        }
    }

    fn asks() -> [Ask; 4] {
        [
            Ask::Read,
            Ask::One(Vec::new()),
            Ask::Many(Vec::new()),
            write(),
        ]
    }

    fn with(chosen: &[(&str, &[&str])]) -> Result<Keymap, KeyFault> {
        let owned: Vec<(&str, Vec<String>)> = chosen
            .iter()
            .map(|(name, keys)| (*name, keys.iter().map(|key| (*key).to_owned()).collect()))
            .collect();
        Keymap::with(owned.iter().map(|(name, keys)| (*name, keys.as_slice())))
    }

    fn press(written: &str) -> KeyEvent {
        let press = Press::parse(written).unwrap();
        KeyEvent::new(press.code, press.modifiers)
    }

    #[test]
    fn the_usual_keys_do_one_thing_each_and_everything_has_a_key() {
        assert_eq!(Keymap::default().check(), Ok(()));
        for (does, name) in Does::NAMED {
            assert!(USUAL.iter().any(|key| key.does == does), "{name}");
            assert_eq!(Does::named(name), Some(does));
        }
    }

    #[test]
    fn a_key_that_was_given_does_it_and_the_usual_one_does_not_any_more() {
        let keys = with(&[("back", &["f9", "b"])]).unwrap();
        for ask in asks() {
            assert_eq!(keys.does(press("f9"), &ask), Some(Does::Back));
            assert_eq!(keys.does(press("esc"), &ask), None);
        }
        assert_eq!(keys.does(press("b"), &Ask::Read), Some(Does::Back));
        assert_eq!(keys.does(press("b"), &write()), None, "it is typed");
        assert_eq!(keys.does_in_line(press("b")), None, "it is typed");
        assert_eq!(keys.does_in_line(press("f9")), Some(Does::Back));
    }

    #[test]
    fn two_things_can_change_their_keys_with_each_other() {
        let keys = with(&[("back", &["tab"]), ("actions", &["esc"])]).unwrap();
        assert_eq!(keys.does(press("tab"), &Ask::Read), Some(Does::Back));
        assert_eq!(keys.does(press("esc"), &Ask::Read), Some(Does::Actions));
    }

    #[test]
    fn the_keys_that_sentences_name_stay() {
        let keys = with(&[("enter", &["f9"]), ("page-down", &["f10"])]).unwrap();
        for (written, does) in [
            ("enter", Does::Enter),
            ("f9", Does::Enter),
            ("page-down", Does::PageDown),
            ("f10", Does::PageDown),
        ] {
            assert_eq!(keys.does(press(written), &write()), Some(does));
        }
    }

    #[test]
    fn what_does_not_work_is_told() {
        let text = |written: &str| written.to_owned();
        for (chosen, fault) in [
            (("fly", &["f5"][..]), KeyFault::NoSuchThing(text("fly"))),
            (("back", &["f13"]), KeyFault::NoSuchKey(text("f13"))),
            (("back", &[""]), KeyFault::NoSuchKey(text(""))),
            (("back", &[]), KeyFault::NoKey("back")),
            (("back", &["7"]), KeyFault::Digit(text("7"))),
            (("back", &["\u{663}"]), KeyFault::Digit(text("\u{663}"))),
            (("left", &["a"]), KeyFault::Letter("left", text("a"))),
            (
                ("back", &["tab"]),
                KeyFault::Twice(text("tab"), "actions", "back"),
            ),
            (
                ("toggle", &["?"]),
                KeyFault::Twice(text("?"), "help", "toggle"),
            ),
        ] {
            assert_eq!(with(&[chosen]), Err(fault));
        }
    }

    #[test]
    fn a_key_is_written_as_it_is_read() {
        for key in USUAL {
            assert_eq!(Press::parse(&key.press.to_string()), Some(key.press));
        }
        for written in ["F5", "Ctrl-C", "PAGE-UP", " esc "] {
            assert!(Press::parse(written).is_some(), "{written}");
        }
        for written in ["", "ctrl-", "f0", "f99", "ab", "\u{7}"] {
            assert_eq!(Press::parse(written), None, "{written:?}");
        }
    }

    #[test]
    fn help_names_the_keys_there_are_at_a_page() {
        let say = |id: &str, args: &[(&str, &str)]| format!("{id}{args:?}");
        let keys = with(&[("help", &["f9", "?", "ctrl-g"])]).unwrap();
        let plain: Vec<String> = keys
            .presses(Does::Help, &Ask::Read)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(plain, ["f9", "?", "ctrl-g"]);
        assert_eq!(
            names(&keys.presses(Does::Help, &write()), &say),
            r#"key-or[("one", "F9"), ("other", "key-name-control[(\"key\", \"G\")]")]"#
        );
        for ask in asks() {
            for line in keys.lines(&ask, true).iter().skip(1) {
                assert!(line.keys.iter().all(|(_, presses)| !presses.is_empty()));
            }
        }
    }
}
