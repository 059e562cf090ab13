//! Phrases that are asked for where there is no conversation.

use std::io::{self, IsTerminal};
use std::rc::Rc;

use super::face::{Face, Parting};
use super::views::{linear, words};
use crate::error::Failure;
use crate::locale::Locale;
use crate::store::{SecretString, StoreError};
use crate::view::input::Inputs;

/// Who asks for phrases, in the linear view. The terminal is taken when the first one is asked
/// for, and given back at the end.
pub struct Asking {
    locale: Rc<Locale>,
    face: Option<Face>,
}

impl Asking {
    /// Nothing was asked for yet.
    pub fn new(locale: Rc<Locale>) -> Self {
        Self { locale, face: None }
    }

    /// Asks for a phrase that was chosen before.
    ///
    /// # Errors
    /// None was typed, or there is no terminal.
    pub fn phrase(&mut self, dialog: &'static str) -> Result<SecretString, Failure> {
        self.ask(|face| face.phrase(dialog))
    }

    /// Asks for a new phrase, twice.
    ///
    /// # Errors
    /// None was typed, or there is no terminal.
    pub fn new_phrase(&mut self, dialog: &'static str) -> Result<SecretString, Failure> {
        self.ask(|face| new_phrase(face, dialog))
    }

    /// Gives the terminal back.
    ///
    /// # Errors
    /// It cannot be written to.
    pub fn end(self) -> io::Result<()> {
        self.face.map_or(Ok(()), |mut face| face.view.restore())
    }

    fn ask(
        &mut self,
        ask: impl FnOnce(&mut Face) -> Result<Option<SecretString>, Parting>,
    ) -> Result<SecretString, Failure> {
        let mut face = match self.face.take() {
            Some(face) => face,
            None => self.begin()?,
        };
        let asked = ask(&mut face);
        // What stands in a pipe can be read only once: it stays with who reads it.
        self.face = Some(face);
        match asked {
            Ok(Some(phrase)) => Ok(phrase),
            _ => Err(StoreError::PhraseNeeded.into()),
        }
    }

    fn begin(&self) -> io::Result<Face> {
        let piped = !io::stdin().is_terminal();
        let inputs = if piped {
            Inputs::lines()?
        } else {
            Inputs::terminal()?
        };
        let words = words(&self.locale, None, false, None);
        let view = linear(words, &inputs, piped)?;
        Ok(Face::new(view, Rc::clone(&self.locale)))
    }
}

/// Asks for a new phrase, twice; none if the person went back.
pub fn new_phrase(face: &mut Face, dialog: &'static str) -> Result<Option<SecretString>, Parting> {
    use age::secrecy::ExposeSecret;
    loop {
        let Some(first) = face.phrase(dialog)? else {
            return Ok(None);
        };
        let Some(second) = face.phrase("dialog-phrase-again")? else {
            continue;
        };
        if first.expose_secret() == second.expose_secret() {
            return Ok(Some(first));
        }
        face.trouble("phrase-differs");
    }
}
