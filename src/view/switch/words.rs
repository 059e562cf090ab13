//! The words that only someone meets who uses a switch or number keys; all are in `switch.ftl`.

use crate::locale::page::{ActWords, Text};
use crate::view::full::FullWords;
use crate::view::keys::{Press, names};

/// The words, and what can be spelt with, in the language of the conversation.
#[derive(Debug)]
pub struct SwitchWords {
    /// Finds the words of messages, in one or two languages.
    pub words: FullWords,
    /// The words of every act there is, in one or two languages.
    pub acts: Vec<ActWords>,
    /// The letters of the language, in rows; none where it is not spelt in letters.
    pub letters: Vec<Vec<String>>,
    /// Its signs.
    pub signs: Vec<String>,
}

impl SwitchWords {
    /// The words of a message that takes nothing in.
    pub(super) fn text(&self, id: &str) -> Text {
        self.words.text(id)
    }

    /// The words of a message that names a key, in one or two languages.
    pub(super) fn with_key(&self, id: &str, keys: &[(&str, Press)]) -> Text {
        with_key(&self.words, id, keys)
    }

    /// The words of a message with something put in that both languages write alike.
    pub(super) fn with(&self, id: &str, args: &[(&str, &str)]) -> Text {
        with(&self.words, id, args)
    }

    /// The words of a message that names an option, in one or two languages.
    pub(super) fn with_label(&self, id: &str, label: &Text) -> Text {
        with_label(&self.words, id, label)
    }

    /// A message with something put in, in the first language: for a prompt, which is short.
    pub(super) fn plain(&self, id: &str, args: &[(&str, &str)]) -> String {
        (self.words.say)(id, args)
    }

    /// A letter or a sign as it stands, in the language of the conversation.
    pub(super) fn literal(&self, text: &str) -> Text {
        self.words.of_ours(text.to_owned(), None)
    }
}

fn with_key(words: &FullWords, id: &str, keys: &[(&str, Press)]) -> Text {
    let named = keys
        .iter()
        .map(|(name, press)| (*name, names(&[*press], &words.say)));
    let named: Vec<(&str, String)> = named.collect();
    let args: Vec<(&str, &str)> = named.iter().map(|(name, key)| (*name, &**key)).collect();
    let text = words.of_ours((words.say)(id, &args), Some(id));
    match &words.twin {
        Some(twin) => text.with_twin(with_key(twin, id, keys)),
        None => text,
    }
}

fn with(words: &FullWords, id: &str, args: &[(&str, &str)]) -> Text {
    let text = words.of_ours((words.say)(id, args), Some(id));
    match &words.twin {
        Some(twin) => text.with_twin(with(twin, id, args)),
        None => text,
    }
}

fn with_label(words: &FullWords, id: &str, label: &Text) -> Text {
    let said = (words.say)(id, &[("label", &label.text)]);
    let text = words.of_ours(said, Some(id));
    match &words.twin {
        Some(twin) => {
            let label = label.twin.as_deref().unwrap_or(label);
            text.with_twin(with_label(twin, id, label))
        }
        None => text,
    }
}
