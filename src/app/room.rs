//! What a conversation is held in besides its words: languages to change to, keys, and
//! what is remembered.

use std::path::PathBuf;
use std::rc::Rc;

use crate::engine::id::PackId;
use crate::files::Files;
use crate::kiosk::config::Config;
use crate::locale::Language;
use crate::store::Settings;
use crate::view::input::Inputs;
use crate::view::keys::Keymap;

/// What is needed to change the language, or the view, in the middle.
pub struct Room {
    /// Languages and packs.
    pub files: Files,
    /// The pack whose questions are asked.
    pub pack: PackId,
    /// The languages that there are.
    pub languages: Vec<Language>,
    /// Keys and lines.
    pub inputs: Inputs,
    /// The view fills the screen.
    pub full: bool,
    /// Lines come from a pipe: there is no other view, and no key.
    pub piped: bool,
    /// Which keys do what.
    pub keys: Rc<Keymap>,
    /// The file in which a person can choose keys.
    pub keys_file: PathBuf,
    /// What was set on the command line, for this once.
    pub once: Settings,
    /// What is remembered.
    pub memory: Memory,
    /// What a public machine needs besides; none on a person's own computer.
    pub kiosk: Option<Public>,
}

/// What a public machine needs besides.
pub struct Public {
    /// How the machine is used.
    pub config: Rc<Config>,
    /// The person needs more time: all limits are ten times longer.
    pub longer: bool,
}

/// What is remembered of how the program is used.
pub struct Memory {
    /// The choices.
    pub settings: Settings,
    path: PathBuf,
    keeps: bool,
    /// The line at which the file cannot be understood, if it cannot. It is not written over: a
    /// person may have written it.
    pub fault: Option<usize>,
}

impl Memory {
    /// Begins with what was remembered at this path.
    pub fn at(path: PathBuf) -> Self {
        let read = Settings::read(&path);
        Self {
            fault: read.as_ref().err().copied(),
            settings: read.unwrap_or_default(),
            path,
            keeps: false,
        }
    }

    /// Remembers nothing of before, and writes nothing down.
    pub fn none() -> Self {
        Self {
            settings: Settings::default(),
            path: PathBuf::new(),
            keeps: false,
            fault: None,
        }
    }

    /// From now on choices are written down: only for someone who keeps things here.
    pub fn keep(&mut self) {
        self.keeps = true;
        self.save();
    }

    /// Makes a choice, and writes it down where that is wanted.
    pub fn choose(&mut self, choice: impl FnOnce(&mut Settings)) {
        choice(&mut self.settings);
        self.save();
    }

    fn save(&self) {
        if self.keeps && self.fault.is_none() {
            // If that fails they are asked again next time, no more.
            let _ = self.settings.save(&self.path);
        }
    }
}
