//! Which languages a conversation is held in, and how that is changed in the middle.

use std::rc::Rc;

use unic_langid::LanguageIdentifier;

use super::face::{Face, Parting, Reply};
use super::views;
use crate::cli::Cli;
use crate::engine::step::Act;
use crate::files::Files;
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::page::Text;
use crate::locale::{Args, Language, Locale, LocaleError, suiting, suits};
use crate::store::Settings;
use crate::view::full::Order;

/// What is remembered where nobody helps in another language.
const NOBODY: &str = "none";

impl Face {
    /// Adds what can be done about languages and settings, before what ends the conversation.
    pub fn offer(&self, acts: &mut Vec<Act>) {
        let several = self.room.as_ref().is_some_and(|r| r.languages.len() > 1);
        let other = several.then_some(Act::Language);
        let settings = self.settings_act();
        let reading = self.reading_acts();
        let both = self.second.as_ref().map(|_| match self.silenced {
            false => Act::OneLanguage,
            true => Act::BothLanguages,
        });
        let last = acts.iter().position(|act| *act == Act::Stop);
        let place = last.unwrap_or(acts.len());
        acts.splice(
            place..place,
            other.into_iter().chain(both).chain(reading).chain(settings),
        );
    }

    /// The way to the settings, where it does not come from there.
    fn settings_act(&self) -> Option<Act> {
        (self.room.is_some() && !self.setting).then_some(Act::Settings)
    }

    /// What can be done where the language itself is asked for.
    fn few_acts(&self) -> Vec<Act> {
        let mut acts = vec![Act::Back, Act::Help, Act::Again];
        acts.extend(self.reading_acts());
        acts.extend(self.settings_act());
        acts.extend([Act::Stop, Act::LeaveFast]);
        acts
    }

    /// Does what was asked about languages. The page that is shown then is to come again.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub fn change_language(&mut self, act: Act) -> Result<(), Parting> {
        self.keep_marks();
        let before = std::mem::replace(&mut self.elsewhere, true);
        let changed = self.change_to(act);
        self.elsewhere = before;
        changed
    }

    fn change_to(&mut self, act: Act) -> Result<(), Parting> {
        if act != Act::Language {
            self.silenced = act == Act::OneLanguage;
            return Ok(());
        }
        self.ask_languages()
    }

    /// Asks for the person's language, for that of somebody who helps, and for what follows.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub(super) fn ask_languages(&mut self) -> Result<(), Parting> {
        if self.ask_language()? {
            self.ask_second()?;
            self.mind_order()?;
        }
        Ok(())
    }

    /// What is to be known of each language that is offered, in its own words.
    fn hints(&self, languages: &[Language]) -> Vec<Vec<Text>> {
        let Some(files) = self.room.as_ref().map(|room| &room.files) else {
            return vec![Vec::new(); languages.len()];
        };
        let hint = |language: &Language| {
            let trust = language.trust(files).into_iter();
            trust.chain(self.unread(language)).collect()
        };
        languages.iter().map(hint).collect()
    }

    /// Asks for the person's language; false if they went back.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub fn ask_language(&mut self) -> Result<bool, Parting> {
        let Some(room) = &self.room else {
            return Ok(false);
        };
        let now = self.locale.language();
        let mut options = room.languages.clone();
        // The language that is spoken now comes first: the others may not be understood.
        options.sort_by_key(|language| language.tag.to_string() != now);
        let files = room.files.clone();
        let pack = room.pack.clone();
        let public = room.kiosk.is_some();
        let acts = self.few_acts();
        let hints = self.hints(&options);
        let reply = self.ask(|_| {
            let option = |(language, hint): (&Language, &Vec<Text>)| DialogOption {
                hint: Some(hint.clone()),
                ..DialogOption::literal(language.own_name())
            };
            let options = options.iter().zip(&hints);
            let ask = DialogAsk::One(options.map(option).collect());
            Dialog {
                acts: acts.clone(),
                ..Dialog::new("dialog-language", ask)
            }
        })?;
        let Reply::Chose(at) = reply else {
            return Ok(false);
        };
        if let Some(language) = options.get(at)
            && language.tag.to_string() != now
        {
            match load(&files, &language.tag, pack.as_str(), public) {
                Ok(locale) => self.hold(locale),
                // What is spoken already goes on.
                Err(fault) => self.say(|locale| locale.trouble(fault.id(), &fault.args())),
            }
        }
        self.remember(|settings, face| settings.language = Some(face.locale.language()));
        Ok(true)
    }

    /// Asks whether somebody helps in another language, and in which; false if the person
    /// went back.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub fn ask_second(&mut self) -> Result<bool, Parting> {
        let Some(room) = self.room.as_ref().filter(|r| r.languages.len() > 1) else {
            return Ok(true);
        };
        let now = self.locale.language();
        let others = room.languages.iter();
        let others = others.filter(|language| language.tag.to_string() != now);
        let others: Vec<Language> = others.cloned().collect();
        let files = room.files.clone();
        let pack = room.pack.clone();
        let public = room.kiosk.is_some();
        let second = self.second.as_ref().map(|second| second.language());
        let acts = self.few_acts();
        let hints = self.hints(&others);
        let reply = self.ask(|_| {
            let option = |(language, hint): (&Language, &Vec<Text>)| DialogOption {
                hint: Some(hint.clone()),
                chosen: second.as_ref() == Some(&language.tag.to_string()),
                ..DialogOption::literal(language.own_name())
            };
            let none = DialogOption::new("none");
            let options = std::iter::once(none).chain(others.iter().zip(&hints).map(option));
            Dialog {
                acts: acts.clone(),
                ..Dialog::new("dialog-helper", DialogAsk::One(options.collect()))
            }
        })?;
        let Reply::Chose(at) = reply else {
            return Ok(false);
        };
        let language = at.checked_sub(1).and_then(|at| others.get(at));
        match language
            .map(|language| load(&files, &language.tag, pack.as_str(), public))
            .transpose()
        {
            Ok(locale) => self.set_second(locale),
            Err(fault) => self.say(|locale| locale.trouble(fault.id(), &fault.args())),
        }
        self.remember(|settings, face| {
            let second = face.second.as_ref().map(|second| second.language());
            settings.helper = Some(second.unwrap_or_else(|| NOBODY.to_owned()));
        });
        Ok(true)
    }

    /// Goes on in this language; a second one stays, unless it is the same.
    fn hold(&mut self, locale: Rc<Locale>) {
        if self
            .second
            .as_ref()
            .is_some_and(|s| s.language() == locale.language())
        {
            self.second = None;
        }
        self.locale = locale;
        self.speak(self.second.is_some() && !self.silenced);
    }

    /// Goes on with one page at a time, on the whole screen.
    ///
    /// # Errors
    /// The terminal cannot be taken over.
    pub fn fill_the_screen(&mut self) -> Result<(), Parting> {
        if self.order_is_open() {
            self.ask_order()?;
        }
        let Some(room) = &mut self.room else {
            return Ok(());
        };
        room.full = true;
        let inputs = room.inputs.clone();
        self.view.restore()?;
        self.view = views::full(self.view_words(), &inputs)?;
        self.prefer();
        Ok(())
    }

    /// Goes on line by line.
    ///
    /// # Errors
    /// The terminal cannot be taken over.
    pub(super) fn go_line_by_line(&mut self) -> Result<(), Parting> {
        let Some(room) = &mut self.room else {
            return Ok(());
        };
        room.full = false;
        let inputs = room.inputs.clone();
        self.view.restore()?;
        self.view = views::linear(self.view_words(), &inputs, false)?;
        self.prefer();
        Ok(())
    }

    /// The first of the languages shown that runs from right to left.
    fn leftward(&self) -> Option<Rc<Locale>> {
        let mut languages = std::iter::once(&self.locale).chain(&self.second);
        languages.find(|locale| locale.rtl()).cloned()
    }

    /// Words run from right to left, and nobody has said who orders them.
    fn order_is_open(&self) -> bool {
        let known = self.settings().right_to_left;
        known.as_deref().and_then(Order::from_code).is_none() && self.leftward().is_some()
    }

    /// Where words run from right to left on the whole screen, asks who orders them.
    fn mind_order(&mut self) -> Result<(), Parting> {
        let Some(room) = self.room.as_ref().filter(|room| room.full) else {
            return Ok(());
        };
        if !self.order_is_open() {
            return Ok(());
        }
        let inputs = room.inputs.clone();
        self.view.restore()?;
        let linear = views::linear(self.view_words(), &inputs, false)?;
        let full = std::mem::replace(&mut self.view, linear);
        self.prefer();
        let asked = self.ask_order();
        // Also for someone who leaves here, in whichever view.
        self.view.restore()?;
        self.view = full;
        self.prefer();
        asked?;
        self.speak(self.speaks_both);
        Ok(())
    }

    /// Asks which of two rows reads right, in the linear view. The rows come first, as a
    /// whole screen would show them.
    fn ask_order(&mut self) -> Result<(), Parting> {
        let Some(locale) = self.leftward() else {
            return Ok(());
        };
        let sample = locale.needed_attr("dialog-order", "sample", &Args::none());
        views::show_samples(&sample.text)?;
        let orders = [Order::Terminal, Order::App, Order::Off];
        let acts = self.few_acts();
        let reply = self.ask(|_| {
            let options = orders.map(|order| DialogOption::new(order.code()));
            Dialog {
                acts: acts.clone(),
                ..Dialog::new("dialog-order", DialogAsk::One(options.into()))
            }
        })?;
        if let Reply::Chose(at) = reply
            && let Some(order) = orders.get(at)
        {
            self.remember(|settings, _| settings.right_to_left = Some(order.code().to_owned()));
        }
        Ok(())
    }

    /// Shows this language, too, from now on.
    pub fn set_second(&mut self, second: Option<Rc<Locale>>) {
        self.second = second;
        self.silenced = false;
        self.speak(self.second.is_some());
    }

    /// Remembers a choice, where that is wanted.
    pub fn remember(&mut self, choice: impl FnOnce(&mut Settings, &Self)) {
        if let Some(mut room) = self.room.take() {
            room.memory.choose(|settings| choice(settings, self));
            self.room = Some(room);
        }
    }

    /// What is remembered.
    pub fn settings(&self) -> Settings {
        let room = self.room.as_ref();
        room.map(|room| room.memory.settings.clone().with(&room.once))
            .unwrap_or_default()
    }

    /// From now on choices are written down: the person keeps things here.
    pub fn keep_choices(&mut self) {
        if let Some(room) = &mut self.room {
            room.memory.keep();
        }
    }
}

/// The second language: the next one named on the command line; where none is named, the
/// one remembered.
///
/// # Errors
/// Its words cannot be read.
pub fn second(
    cli: &Cli,
    files: &Files,
    languages: &[Language],
    settings: &Settings,
    own: &Locale,
) -> Result<Option<Rc<Locale>>, LocaleError> {
    let named = suiting(&cli.languages, languages).into_iter().nth(1);
    let remembered = settings.helper.iter().filter(|_| cli.languages.is_empty());
    let remembered = remembered.filter_map(|tag| suits(tag, languages)).next();
    let second = named.or(remembered);
    let second = second.filter(|tag| tag.to_string() != own.language());
    let pack = super::asked_pack(cli, files);
    second
        .map(|tag| load(files, &tag, &pack, false))
        .transpose()
}

/// Reads the words of a language, as they are said on a public machine or elsewhere.
fn load(
    files: &Files,
    tag: &LanguageIdentifier,
    pack: &str,
    public: bool,
) -> Result<Rc<Locale>, LocaleError> {
    let locale = Locale::load(files, tag, pack)?;
    Ok(Rc::new(match public {
        true => locale.in_public(),
        false => locale,
    }))
}
