//! The view in use, and the questions that the program itself asks through it.

use std::collections::HashMap;
use std::io;
use std::rc::Rc;

use crate::engine::step::Act;
use crate::locale::Locale;
use crate::locale::dialog::{Dialog, DialogAsk};
use crate::locale::page::{Notice, Page};
use crate::store::SecretString;
use crate::view::{Ending, Input, View};

/// Why a conversation is left in the middle.
#[derive(Debug)]
pub enum Parting {
    /// The person asked to stop.
    Stop,
    /// The person left fast.
    Fast,
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

/// The view in use, its language, and what is to be said on the next page.
pub struct Face {
    /// The view.
    pub view: Box<dyn View>,
    /// Its language.
    pub locale: Rc<Locale>,
    /// Lines for the next page.
    pub notices: Vec<Notice>,
    /// How each kind of answer is ended, by the page that told it first.
    told: HashMap<String, String>,
    /// A page of the program itself is shown: what is typed there is no answer.
    aside: bool,
}

impl Face {
    /// Begins with nothing said.
    pub fn new(view: Box<dyn View>, locale: Rc<Locale>) -> Self {
        Self {
            view,
            locale,
            notices: Vec::new(),
            told: HashMap::new(),
            aside: false,
        }
    }

    /// Shows a page with everything that is waiting to be said.
    pub fn show(&mut self, mut page: Page) -> Result<(), Parting> {
        // What was done before is told before what is found here.
        page.notices.splice(..0, self.notices.drain(..));
        if let Some(how) = &page.how {
            let first = self.told.entry(how.text.clone());
            page.how_told = *first.or_insert_with(|| page.key.clone()) != page.key;
        }
        self.aside = false;
        self.view.show(&page)?;
        Ok(())
    }

    /// What is being typed as an answer and is not confirmed, if anything.
    pub fn unfinished(&self) -> Option<String> {
        self.view.unfinished().filter(|_| !self.aside)
    }

    /// Says on the next page what does not fit the one before.
    pub fn unfit(&mut self, id: &str) {
        let notice = self.locale.unfit(id);
        self.notices.push(notice);
    }

    /// Asks until there is a reply.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub fn ask(&mut self, dialog: impl Fn(&Locale) -> Dialog) -> Result<Reply, Parting> {
        loop {
            let mut dialog = dialog(&self.locale);
            if dialog.acts.is_empty() {
                dialog.acts = vec![Act::Back, Act::Help, Act::Again, Act::Stop, Act::LeaveFast];
            }
            let page = self.locale.dialog(dialog);
            self.show(page)?;
            self.aside = true;
            match self.view.next(None)? {
                Input::Chose(at) => return Ok(Reply::Chose(at)),
                Input::Wrote(text) => return Ok(Reply::Wrote(text)),
                Input::Continue => return Ok(Reply::GoOn),
                Input::Act(Act::Back) => return Ok(Reply::Back),
                Input::Act(Act::Stop) => return Err(Parting::Stop),
                Input::Act(Act::LeaveFast) => return Err(Parting::Fast),
                Input::Ended => return Err(Parting::Ended),
                Input::Told(ending) => return Err(Parting::Told(ending)),
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
        let reply = self.ask(|_| {
            let ask = DialogAsk::Write {
                lines: 1,
                secret: true,
                text: String::new(),
            };
            Dialog::new(dialog, ask)
        })?;
        Ok(match reply {
            Reply::Wrote(text) => Some(SecretString::from(text)),
            _ => None,
        })
    }
}
