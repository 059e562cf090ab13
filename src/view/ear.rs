//! What a view says, told to somebody who says it aloud. A voice that reads is none of the
//! views' business: they tell it what they show, and when the person does something.

use std::fmt;
use std::rc::Rc;

use crate::locale::page::{Page, Speaker, Text};

/// Somebody who is told what a view says, such as a voice that reads it out.
pub trait Listener {
    /// These words were said, in the language with this tag (BCP 47).
    fn hear(&self, words: &str, language: &str);

    /// The person did something: what is still being read is to stop.
    fn hush(&self);

    /// Words that the person wrote may be said when they are asked for. Where they may not, the
    /// program itself is asked for them.
    fn hears_answers(&self) -> bool {
        true
    }

    /// What the person goes to, chooses or spells may be said.
    fn hears_choices(&self) -> bool {
        true
    }
}

/// Where a view tells what it says; nobody may be there.
#[derive(Clone, Default)]
pub struct Ear(Option<Rc<dyn Listener>>);

impl Ear {
    /// Tells this listener, if there is one.
    pub fn of(listener: Option<Rc<dyn Listener>>) -> Self {
        Self(listener)
    }

    /// Somebody is there.
    pub fn is_there(&self) -> bool {
        self.0.is_some()
    }

    /// The person did something.
    pub fn hush(&self) {
        if let Some(listener) = &self.0 {
            listener.hush();
        }
    }

    /// Words that the person wrote may be told when they are asked for.
    pub fn hears_answers(&self) -> bool {
        let listener = self.0.as_ref();
        listener.is_some_and(|listener| listener.hears_answers())
    }

    /// What the person goes to, chooses or spells is not to be told.
    pub fn is_discreet(&self) -> bool {
        let listener = self.0.as_ref();
        listener.is_some_and(|listener| !listener.hears_choices())
    }

    /// Tells what the person goes to or chooses, where that may be told.
    pub fn choice(&self, words: &str, language: &str) {
        if !self.is_discreet() {
            self.words(words, language);
        }
    }

    /// Tells words of the program itself.
    pub fn words(&self, words: &str, language: &str) {
        if let Some(listener) = self.0.as_ref().filter(|_| !words.trim().is_empty()) {
            listener.hear(words, language);
        }
    }

    /// Tells a text and then its twin.
    pub fn text(&self, text: &Text) {
        let mut part = Some(text);
        while let Some(text) = part {
            self.words(&text.text, &text.language);
            part = text.twin.as_deref();
        }
    }

    /// Tells these texts but for answers: those are read out only when they are asked for.
    /// True if there were any.
    pub fn without_answers<'a>(&self, texts: impl IntoIterator<Item = &'a Text>) -> bool {
        let mut answers = false;
        for text in texts {
            if is_answer(text) {
                answers = true;
            } else {
                self.text(text);
            }
        }
        answers
    }

    /// Tells the answers on a page, and what is typed there, in this language; false if there
    /// are none.
    pub fn answers(&self, page: &Page, typed: &str, language: &str) -> bool {
        let options = page.options().iter().flat_map(|option| &option.hint);
        let mut any = !typed.trim().is_empty();
        let answers = page
            .current
            .iter()
            .chain(options)
            .filter(|text| is_answer(text));
        for text in answers {
            any = true;
            self.text(text);
        }
        self.words(typed, language);
        any
    }
}

/// True if answers stand on a page, or beside what it offers.
pub(super) fn has_answers(page: &Page) -> bool {
    let options = page.options().iter().flat_map(|option| &option.hint);
    page.current.iter().chain(options).any(is_answer)
}

/// True for words that the person or a helper wrote.
fn is_answer(text: &Text) -> bool {
    text.speaker != Speaker::Program
}

impl fmt::Debug for Ear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ear").field(&self.is_there()).finish()
    }
}
