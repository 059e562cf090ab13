//! What of a person is said aloud where others may hear: nothing, before they chose that. And
//! which languages are read out at all.

use super::face::{Face, Parting, Reply};
use super::reading::Allowed;
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::page::Text;
use crate::locale::{Args, Language};
use crate::view::input::Event;
use crate::view::keys::Does;

/// Whether a person wants their own words to be read out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Aloud {
    /// They were not asked yet.
    #[default]
    Unasked,
    /// Nobody may hear them.
    No,
    /// They may be heard.
    Yes,
}

impl Face {
    /// What the person says is theirs to have said aloud: it is asked first.
    fn is_discreet(&self) -> bool {
        self.is_public() && self.aloud != Aloud::Yes
    }

    /// The languages that may be read out: on a public machine, those of which somebody who has
    /// spoken them from childhood on approved the voice; elsewhere, those that voices read so that
    /// they can be understood.
    pub(super) fn approved_languages(&self) -> Option<Vec<String>> {
        let room = self.room.as_ref()?;
        if let Some(config) = self.config() {
            let approved = config.voice.as_ref()?.approved.iter();
            return Some(approved.map(|at| at.value.clone()).collect());
        }
        let read = room.languages.iter().filter(|language| language.read_aloud);
        Some(read.map(|language| language.tag.to_string()).collect())
    }

    /// The next page is shown. Where it asks for something that is the person's own, what they
    /// choose there is not said aloud before they chose that.
    pub(super) fn mind_discretion(&self, own: bool) {
        let discreet = self.is_discreet();
        if let Some(reader) = &self.reader {
            reader.allow(Allowed {
                answers: !discreet,
                choices: !(discreet && own),
            });
        }
    }

    /// Asks once whether answers may be said aloud, before anything is answered.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub(super) fn ask_aloud_first(&mut self) -> Result<(), Parting> {
        if self.reads() && self.is_discreet() && self.aloud == Aloud::Unasked {
            self.ask_aloud()?;
        }
        Ok(())
    }

    fn ask_aloud(&mut self) -> Result<(), Parting> {
        let reply = self.ask(|_| {
            let options = ["no", "yes"].map(DialogOption::new);
            Dialog::new("dialog-kiosk-aloud", DialogAsk::One(options.into()))
        })?;
        self.aloud = match reply {
            Reply::Chose(1) => Aloud::Yes,
            _ => Aloud::No,
        };
        Ok(())
    }

    /// Answers are to be read out, and may not be yet: asks for that, and has them read on the
    /// page that comes next.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub(super) fn read_answer(&mut self) -> Result<(), Parting> {
        if !self.reads() {
            self.unfit("unfit-not-offered-here");
            return Ok(());
        }
        if self.is_discreet() {
            self.ask_aloud()?;
        }
        if let Some(room) = self.room.as_ref().filter(|_| !self.is_discreet()) {
            room.inputs.comes_next(Event::Does(Does::ReadAnswer));
        }
        Ok(())
    }

    /// Says once in text that the language of the person is not read out.
    pub(super) fn mind_approval(&mut self) {
        let language = self.locale.language();
        let unread = self
            .reader
            .as_ref()
            .filter(|reader| !reader.reads(&language));
        if unread.is_none() {
            self.untold = None;
        } else if self.untold.as_ref() != Some(&language) {
            self.untold = Some(language);
            let id = match self.is_public() {
                true => "notice-not-approved",
                false => "notice-misread",
            };
            self.say(|locale| locale.told(id, &Args::none()));
        }
    }

    /// What is to be known of a language that is offered: that the voice does not read it.
    pub(super) fn unread(&self, language: &Language) -> Option<Text> {
        let room = self.room.as_ref()?;
        let reader = self.reader.as_ref()?;
        let unread = !reader.reads(&language.tag.to_string());
        unread.then(|| language.unread(&room.files)).flatten()
    }
}
