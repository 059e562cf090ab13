//! The same words in all languages of the program, for files that hold them all.

use std::rc::Rc;

use super::handing::ReportWords;
use crate::handover::{Phrase, Phrases};
use crate::locale::{Args, Locale};

/// The words of those who read a hand-over, with the same in every other language.
pub struct AllWords {
    own: Rc<Locale>,
    others: Vec<Locale>,
}

impl AllWords {
    /// The words of a report first.
    pub fn new(words: &ReportWords<'_>) -> Self {
        Self {
            own: Rc::clone(words.locale()),
            others: words.others(),
        }
    }

    /// The words of a report, without other languages.
    pub fn alone(words: &ReportWords<'_>) -> Self {
        Self {
            own: Rc::clone(words.locale()),
            others: Vec::new(),
        }
    }
}

impl Phrases for AllWords {
    fn language(&self) -> String {
        self.own.language()
    }

    fn phrase(&self, id: &str, with: &[(&str, &str)]) -> Option<Phrase> {
        let others = self.others.iter().filter_map(|locale| {
            let words = found(locale, id, with)?;
            Some((locale.language(), words))
        });
        Some(Phrase {
            text: found(&self.own, id, with)?,
            others: others.collect(),
        })
    }
}

/// The words of a message in this language, and not those of English in its place.
fn found(locale: &Locale, id: &str, with: &[(&str, &str)]) -> Option<String> {
    let mut args = Args::none();
    for (name, id) in with {
        args = args.word((*name).to_owned(), found(locale, id, &[])?);
    }
    let text = match id.split_once('.') {
        Some((id, attribute)) => locale.attr(id, attribute, &args)?,
        None => locale.text(id, &args),
    };
    let own = text.id.is_some() && text.language == locale.language();
    let lines: Vec<&str> = text.text.lines().map(str::trim).collect();
    own.then(|| lines.join("\n"))
}
