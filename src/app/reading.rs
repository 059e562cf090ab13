//! Reading to a person: what a view says goes to a voice. Off unless they want it, for it would
//! talk over a screen reader.

use std::cell::Cell;
use std::path::PathBuf;
use std::rc::Rc;

use super::face::Face;
use super::settings::{RATE, Setting, VOLUME};
use crate::engine::step::Act;
use crate::locale::Args;
use crate::speech::{SpeechError, Utterance, Voice, Where};
use crate::text::plain::clean;
use crate::view::{Ear, Listener};

/// A voice that says what a view says.
pub struct Reader {
    voice: Voice,
    /// The languages that it may read; all, where nobody said.
    approved: Option<Vec<String>>,
    /// What of the person it may say.
    allowed: Cell<Allowed>,
}

/// What of a person may be read out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Allowed {
    /// Their words, when they ask for them.
    pub(super) answers: bool,
    /// What they choose and spell.
    pub(super) choices: bool,
}

impl Allowed {
    /// All of it.
    pub(super) const ALL: Self = Self {
        answers: true,
        choices: true,
    };
}

impl Reader {
    /// Whether this language may be read out.
    pub(super) fn reads(&self, language: &str) -> bool {
        let is = |approved: &String| {
            let rest = language.strip_prefix(approved.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let approved = self.approved.as_ref();
        approved.is_none_or(|approved| approved.iter().any(is))
    }

    /// From now on it may say this of the person.
    pub(super) fn allow(&self, allowed: Allowed) {
        self.allowed.set(allowed);
    }
}

impl Listener for Reader {
    fn hear(&self, words: &str, language: &str) {
        if self.reads(language) {
            self.voice.say(vec![Utterance {
                text: clean(words),
                language: language.to_owned(),
            }]);
        }
    }

    fn hush(&self) {
        self.voice.hush();
    }

    fn hears_answers(&self) -> bool {
        self.allowed.get().answers
    }

    fn hears_choices(&self) -> bool {
        self.allowed.get().choices
    }
}

/// Where the environment says that voices are.
#[expect(
    clippy::disallowed_methods,
    reason = "asked once, when a voice is wanted"
)]
fn place() -> Where {
    Where {
        address: std::env::var_os("SPEECHD_ADDRESS"),
        runtime_dir: std::env::var_os("XDG_RUNTIME_DIR")
            .map(PathBuf::from)
            // As Speech Dispatcher does without it.
            .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"))),
        path: std::env::var_os("PATH").unwrap_or_default(),
        patience: Where::PATIENCE,
    }
}

/// A voice, where this computer has one.
///
/// # Errors
/// See [`SpeechError`].
pub fn voice() -> Result<Voice, SpeechError> {
    Voice::find(place())
}

/// How fast or loud a choice is, from -100 to 100, as Speech Dispatcher counts.
fn degree(setting: &Setting, chosen: &str) -> i8 {
    let at = setting.choices.iter().position(|choice| *choice == chosen);
    // The usual one is in the middle; 100 is as loud as it goes.
    match at.unwrap_or(USUAL) {
        0 => -80,
        1 => -40,
        USUAL => 0,
        3 => 50,
        _ => 100,
    }
}

/// The place of the usual choice among five.
const USUAL: usize = 2;

impl Face {
    /// Somebody is read to.
    pub(super) fn reads(&self) -> bool {
        self.reader.is_some()
    }

    /// Something is being said aloud.
    pub(super) fn is_speaking(&self) -> bool {
        self.reader
            .as_ref()
            .is_some_and(|reader| reader.voice.is_speaking())
    }

    /// Pages can be read out here: there are keys that stop it, and the owner of a public machine
    /// has not switched it off.
    pub(super) fn may_read(&self) -> bool {
        let piped = self.room.as_ref().is_none_or(|room| room.piped);
        let silent = self.config().is_some_and(|config| config.voice.is_none());
        !piped && !silent
    }

    /// What is offered about reading.
    pub(super) fn reading_acts(&self) -> Vec<Act> {
        match (self.may_read(), self.reads()) {
            (false, _) => Vec::new(),
            (true, false) => vec![Act::ReadToMe],
            (true, true) => vec![Act::ReadAnswer, Act::StopReading],
        }
    }

    /// Begins or stops to read, as it is set now, and as fast and loud.
    pub(super) fn mind_reading(&mut self, wanted: bool) {
        if wanted && self.reader.is_none() {
            match voice() {
                Ok(voice) => {
                    self.reader = Some(Rc::new(Reader {
                        voice,
                        approved: self.approved_languages(),
                        allowed: Cell::new(Allowed::ALL),
                    }));
                    self.mind_discretion(true);
                }
                Err(error) => self.lose_voice(&error),
            }
        } else if !wanted {
            self.reader = None;
        }
        let settings = self.settings();
        if let Some(reader) = &self.reader {
            reader.voice.set_rate(degree(&RATE, RATE.chosen(&settings)));
            reader
                .voice
                .set_volume(degree(&VOLUME, VOLUME.chosen(&settings)));
        }
        let listener = self.reader.clone();
        self.view
            .tell(Ear::of(listener.map(|reader| reader as Rc<dyn Listener>)));
    }

    /// Nothing is read until somebody asks for it again: it is told once, not at each setting.
    fn lose_voice(&mut self, error: &SpeechError) {
        self.reader = None;
        if let Some(room) = &mut self.room {
            room.once.speech = Some("off".to_owned());
        }
        self.tell_speech(error);
    }

    /// Says on the next page what became of the voice.
    fn tell_speech(&mut self, error: &SpeechError) {
        let args = match error {
            SpeechError::NoLanguage(language) => Args::none().word("language", language.as_str()),
            SpeechError::NoVoice | SpeechError::Lost => Args::none(),
        };
        self.say(|locale| locale.trouble(error.id(), &args));
    }

    /// The person is spoken to in this language, or somebody who helps them.
    fn speaks(&self, language: &str) -> bool {
        let second = self.second.iter();
        let mut locales = std::iter::once(&self.locale).chain(second);
        locales.any(|locale| locale.language() == language)
    }

    /// Says what is wrong with the voice, once.
    pub(super) fn mind_voice(&mut self) {
        let trouble = self
            .reader
            .as_ref()
            .and_then(|reader| reader.voice.trouble());
        match trouble {
            Some(SpeechError::NoLanguage(language)) => {
                self.unvoiced.insert(language);
            }
            Some(error) => {
                self.lose_voice(&error);
                self.view.tell(Ear::default());
            }
            None => {}
        }
        // In the list of languages, one that nobody here speaks may well have no voice.
        let mut unvoiced = self.unvoiced.iter();
        if let Some(language) = unvoiced.find(|language| self.speaks(language)).cloned() {
            self.unvoiced.remove(&language);
            self.tell_speech(&SpeechError::NoLanguage(language));
        }
    }

    /// Does what was asked about reading. The page that is shown then is to come again.
    pub fn change_reading(&mut self, act: Act) {
        if self.reading_acts().is_empty() {
            self.unfit("unfit-not-offered-here");
            return;
        }
        let step = match act {
            Act::ReadToMe | Act::StopReading => {
                let on = act == Act::ReadToMe && !self.reads();
                self.set_reading(on);
                return;
            }
            Act::Slower => (&RATE, -1),
            Act::Faster => (&RATE, 1),
            Act::Quieter => (&VOLUME, -1),
            Act::Louder => (&VOLUME, 1),
            _ => return,
        };
        if !self.reads() {
            self.unfit("unfit-not-offered-here");
            return;
        }
        let (setting, by) = step;
        let now = setting.chosen(&self.settings());
        let at = setting.choices.iter().position(|choice| *choice == now);
        let to = at.unwrap_or(USUAL).saturating_add_signed(by);
        let to = to.min(setting.choices.len() - 1);
        self.set(setting, setting.choices[to]);
    }

    fn set_reading(&mut self, on: bool) {
        self.choose_reading(on);
        if self.reads() == on {
            let id = if on {
                "notice-reading"
            } else {
                "notice-not-reading"
            };
            self.say(|locale| locale.told(id, &Args::none()));
        }
        // What stands here was not read yet.
        self.reads_on = self.reads();
    }
}
