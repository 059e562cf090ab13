//! The words that only this view needs; all are in `full.ftl`.

use std::fmt;

use super::order::Order;
use crate::locale::page::{ActWords, Speaker, Text};
use crate::view::keys::{KeyLine, names};

/// A look-up of messages: an id, and what is put into the sentence by name.
pub type Say = Box<dyn Fn(&str, &[(&str, &str)]) -> String>;

/// The words of this view, in the language of the interface.
pub struct FullWords {
    /// Finds the words of a message.
    pub say: Say,
    /// The language of these words, as a BCP 47 tag.
    pub language: String,
    /// They run from right to left.
    pub rtl: bool,
    /// The same in the second language, where two are shown.
    pub twin: Option<Box<FullWords>>,
    /// Who orders rows that run from right to left, if that was said.
    pub order: Option<Order>,
}

impl FullWords {
    /// The words of a message that takes nothing in.
    pub fn plain(&self, id: &str) -> String {
        (self.say)(id, &[])
    }

    /// An option by its place from 0, with whether it is chosen, or was chosen on this page
    /// and is not any more.
    pub fn option(&self, option: usize, label: &str, state: (bool, bool)) -> String {
        let label = match state {
            (true, _) => (self.say)("full-chosen", &[("label", label)]),
            (false, true) => (self.say)("full-not-chosen", &[("label", label)]),
            (false, false) => label.to_owned(),
        };
        format!("{}. {label}", option + 1)
    }

    /// The words of a message as a text of a page, in one or two languages.
    pub fn text(&self, id: &str) -> Text {
        let text = self.of_ours(self.plain(id), Some(id));
        match &self.twin {
            Some(twin) => text.with_twin(twin.text(id)),
            None => text,
        }
    }

    /// A sentence about keys, in one or two languages.
    pub fn key_line(&self, line: &KeyLine) -> Text {
        let keys = line.keys.iter();
        let keys: Vec<_> = keys
            .map(|(name, presses)| (*name, names(presses, &self.say)))
            .collect();
        let args: Vec<_> = keys.iter().map(|(name, keys)| (*name, &**keys)).collect();
        let text = self.of_ours((self.say)(line.id, &args), Some(line.id));
        match &self.twin {
            Some(twin) => text.with_twin(twin.key_line(line)),
            None => text,
        }
    }

    /// What an act is called in a menu, in one or two languages.
    pub fn label(&self, act: &ActWords) -> Text {
        let text = self.of_ours(act.label.clone(), None);
        match (&self.twin, &act.twin) {
            (Some(words), Some(twin)) => text.with_twin(words.label(twin)),
            _ => text,
        }
    }

    /// Words of the program, already looked up, as a text of a page.
    pub fn of_ours(&self, text: String, id: Option<&str>) -> Text {
        Text {
            text,
            id: id.map(str::to_owned),
            language: self.language.clone(),
            rtl: self.rtl,
            speaker: Speaker::Program,
            twin: None,
        }
    }
}

impl fmt::Debug for FullWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FullWords")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}
