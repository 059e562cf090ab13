//! The view in use, and the questions that the program itself asks through it.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::rc::Rc;

use super::aloud::Aloud;
use super::reading::Reader;
use super::room::Room;
use super::views;
use crate::engine::step::Act;
use crate::locale::dialog::{Dialog, DialogAsk};
use crate::locale::page::{Ask, Notice, Page};
use crate::locale::{Args, Locale};
use crate::store::SecretString;
use crate::view::full::Order;
use crate::view::{Ending, Input, Unfit, View, ViewWords};

/// Why a conversation is left in the middle.
#[derive(Debug)]
pub enum Parting {
    /// The person asked to stop.
    Stop,
    /// The person left fast.
    Fast,
    /// Nobody was there any more, on a public machine.
    Idle,
    /// There will be no more input.
    Ended,
    /// The system asked.
    Told(Ending),
    /// What we write goes nowhere any more.
    Gone(io::Error),
}

impl From<io::Error> for Parting {
    fn from(error: io::Error) -> Self {
        Self::Gone(error)
    }
}

/// What a person answered to the program itself.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply {
    /// An option, by its place from 0.
    Chose(usize),
    /// Words.
    Wrote(String),
    /// Read, and on.
    GoOn,
    /// Back to what was asked before.
    Back,
}

/// The view in use, its languages, and what is to be said on the next page.
pub struct Face {
    /// The view.
    pub view: Box<dyn View>,
    /// The person's language.
    pub locale: Rc<Locale>,
    /// The language of somebody who helps.
    pub(super) second: Option<Rc<Locale>>,
    /// The second language is not shown for now.
    pub(super) silenced: bool,
    /// The view speaks both languages now.
    pub(super) speaks_both: bool,
    /// Lines for the next page.
    pub notices: Vec<Notice>,
    /// How each kind of answer is ended, by the page that told it first.
    told: HashMap<String, String>,
    /// A page of the program itself is shown: what is typed there is no answer.
    pub(super) aside: bool,
    /// The page that is shown, by its key.
    shown: String,
    /// What was marked on a page, by its key, before the person went to change the language.
    marked: Option<(String, Vec<bool>)>,
    /// The person is changing the language or the settings, and comes back to the page that was
    /// shown.
    pub(super) elsewhere: bool,
    /// Who reads to the person, if anybody does.
    pub(super) reader: Option<Rc<Reader>>,
    /// Whether the person's own words may be read out where others may hear.
    pub(super) aloud: Aloud,
    /// The language that was told not to be read, if one was.
    pub(super) untold: Option<String>,
    /// Languages for which there is no voice, of which nobody was told yet.
    pub(super) unvoiced: BTreeSet<String>,
    /// The page is to be read out when it is shown, though it may have been there before.
    pub(super) reads_on: bool,
    /// The person is at the settings.
    pub(super) setting: bool,
    /// What is needed to change the language; none where there is one question only.
    pub(super) room: Option<Room>,
    /// What was typed on a page that was hidden, for when it comes again.
    pub(super) hidden: Option<String>,
}

impl Face {
    /// Begins with nothing said.
    pub fn new(view: Box<dyn View>, locale: Rc<Locale>) -> Self {
        Self {
            view,
            locale,
            second: None,
            silenced: false,
            speaks_both: false,
            notices: Vec::new(),
            told: HashMap::new(),
            aside: false,
            shown: String::new(),
            marked: None,
            elsewhere: false,
            reader: None,
            aloud: Aloud::default(),
            untold: None,
            unvoiced: BTreeSet::new(),
            reads_on: false,
            setting: false,
            room: None,
            hidden: None,
        }
    }

    /// The second language, where it is shown.
    fn twin(&self) -> Option<&Rc<Locale>> {
        self.second.as_ref().filter(|_| !self.silenced)
    }

    /// A page in the person's language, and in the second one where it is shown.
    pub fn page(&self, make: impl Fn(&Locale) -> Page) -> Page {
        let own = make(&self.locale);
        match self.twin().filter(|_| !own.own_language) {
            Some(twin) => own.with_twin(make(twin)),
            None => own,
        }
    }

    /// A line in the person's language, and in the second one where it is shown.
    pub fn notice(&self, make: impl Fn(&Locale) -> Notice) -> Notice {
        let own = make(&self.locale);
        match self.twin() {
            Some(twin) => own.with_twin(make(twin)),
            None => own,
        }
    }

    /// Says something on the next page.
    pub fn say(&mut self, make: impl Fn(&Locale) -> Notice) {
        let notice = self.notice(make);
        self.notices.push(notice);
    }

    /// Says on the next page what went wrong, and what to do. `id` is that of the message.
    pub fn trouble(&mut self, id: &str) {
        self.say(|locale| locale.trouble(id, &Args::none()));
    }

    /// Shows a page with everything that is waiting to be said.
    pub fn show(&mut self, mut page: Page) -> Result<(), Parting> {
        self.mind_voice();
        self.mind_approval();
        // What was done before is told before what is found here.
        page.notices.splice(..0, self.notices.drain(..));
        if page.own_language {
            let texts = page.notices.iter_mut().map(|notice| &mut notice.text);
            texts.for_each(|text| text.twin = None);
        }
        if let Some(how) = &page.how {
            let first = self.told.entry(how.text.clone());
            page.how_told = *first.or_insert_with(|| page.key.clone()) != page.key;
        }
        if self.is_brief() {
            page = page.brief();
        }
        match (&self.marked, &mut page.ask) {
            (Some((key, marked)), Ask::Many(options)) if *key == page.key => {
                for (option, marked) in options.iter_mut().zip(marked) {
                    option.chosen = *marked;
                }
            }
            _ if self.elsewhere => {}
            _ => self.marked = None,
        }
        self.shown.clone_from(&page.key);
        self.speak_as(!page.own_language);
        // In other languages it is another page: it is said whole.
        page.key.push_str(&self.locale.language());
        if let Some(twin) = self.twin() {
            page.key.push_str(&twin.language());
        }
        self.aside = false;
        self.view.show(&page)?;
        if std::mem::take(&mut self.reads_on) {
            self.view.tell_page();
        }
        Ok(())
    }

    /// Has the view speak the languages that the page is in.
    fn speak_as(&mut self, both: bool) {
        let both = both && self.twin().is_some();
        if self.speaks_both != both {
            self.speak(both);
        }
    }

    /// Has the view speak the languages that are there now.
    pub(super) fn speak(&mut self, both: bool) {
        self.speaks_both = both;
        let words = self.view_words();
        self.view.speak(words);
    }

    /// What a view says by itself.
    pub(super) fn view_words(&self) -> ViewWords {
        let order = self.settings().right_to_left;
        let order = order.as_deref().and_then(Order::from_code);
        views::words(&self.locale, self.second.as_ref(), self.speaks_both, order)
    }

    /// What is being typed as an answer and is not confirmed, if anything.
    pub fn unfinished(&self) -> Option<String> {
        self.view.unfinished().filter(|_| !self.aside)
    }

    /// Remembers what is marked on the page that is shown, for when it comes again. Where
    /// nothing was marked since it came again, what was marked before that holds.
    pub(super) fn keep_marks(&mut self) {
        if let Some(marked) = self.view.marked() {
            self.marked = Some((self.shown.clone(), marked));
        }
    }

    /// Says on the next page what does not fit the one before.
    pub fn unfit(&mut self, id: &str) {
        self.say(|locale| locale.unfit(id));
    }

    /// Asks until there is a reply.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub fn ask(&mut self, dialog: impl Fn(&Locale) -> Dialog) -> Result<Reply, Parting> {
        let mut typed = None;
        loop {
            let mut acts = vec![Act::Back, Act::Help, Act::Again, Act::Stop, Act::LeaveFast];
            if !self.setting {
                self.offer(&mut acts);
            }
            let mut page = self.page(|locale| {
                let mut dialog = dialog(locale);
                if dialog.acts.is_empty() {
                    dialog.acts.clone_from(&acts);
                }
                if !dialog.back {
                    dialog.acts.retain(|act| *act != Act::Back);
                }
                locale.dialog(dialog)
            });
            if let (
                Some(words),
                Ask::Write {
                    text, unfinished, ..
                },
            ) = (&typed, &mut page.ask)
            {
                text.clone_from(words);
                *unfinished = true;
            }
            self.mind_discretion(matches!(page.ask, Ask::Write { .. }));
            self.show(page)?;
            self.aside = true;
            match self.next()? {
                Input::Chose(at) => return Ok(Reply::Chose(at)),
                Input::Wrote(text) => return Ok(Reply::Wrote(text)),
                Input::Continue => return Ok(Reply::GoOn),
                Input::Act(Act::Back) => return Ok(Reply::Back),
                Input::Act(Act::Stop) => return Err(Parting::Stop),
                Input::Act(Act::LeaveFast) => return Err(Parting::Fast),
                Input::Act(act @ (Act::Language | Act::OneLanguage | Act::BothLanguages)) => {
                    typed = self.view.unfinished();
                    self.change_language(act)?;
                }
                Input::Act(
                    act @ (Act::ReadToMe
                    | Act::StopReading
                    | Act::Slower
                    | Act::Faster
                    | Act::Quieter
                    | Act::Louder),
                ) => self.change_reading(act),
                Input::Act(Act::ReadAnswer) => {
                    typed = self.view.unfinished();
                    self.read_answer()?;
                }
                Input::Act(Act::Settings) => {
                    typed = self.view.unfinished();
                    self.change_settings()?;
                }
                Input::Idle => typed = self.hidden.take(),
                Input::Ended => return Err(Parting::Ended),
                Input::Told(ending) => return Err(Parting::Told(ending)),
                // Nothing that the program asks for itself can be skipped.
                Input::Unfit(Unfit::NothingYet) => self.unfit("unfit-needs-answer"),
                Input::Unfit(unfit) => self.unfit(unfit.id()),
                // Dialogs offer nothing else, and what is typed in them is not kept.
                Input::Act(_) | Input::ChoseMany(_) | Input::Typing(_) | Input::Nothing => {}
            }
        }
    }

    /// Asks for a phrase; none if the person went back.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub fn phrase(&mut self, dialog: &'static str) -> Result<Option<SecretString>, Parting> {
        let reply = self.ask(|_| Dialog::new(dialog, DialogAsk::Write { secret: true }))?;
        Ok(match reply {
            Reply::Wrote(text) => Some(SecretString::from(text)),
            _ => None,
        })
    }
}
