//! One thing, one name: the glossary of a language, `glossary.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::fault::{Fault, What, place};
use super::plain::{LookedAt, Phrase};
use super::reading::plain_readings;
use super::{Words, text, toml};
use crate::files::Files;

/// What things are called in a language. A language need not have one.
#[derive(Default)]
pub(super) struct Glossary {
    path: String,
    text: String,
    entries: Entries,
}

/// `glossary.toml`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entries {
    /// Names that are written in capitals and known as they are.
    #[serde(default)]
    names: Vec<String>,
    /// Abbreviations, each with the words that explain it, which must stand in a message.
    #[serde(default)]
    explained: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    term: Vec<Term>,
}

/// A thing, and what it is called.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Term {
    /// Names the thing, the same in all languages. For people, as is `note`.
    #[serde(rename = "id")]
    _id: String,
    /// What it is called: one name, or several for several places.
    pub say: Vec<String>,
    /// Other names, which must not stand in any message; see [`Phrase`].
    #[serde(default)]
    pub never: Vec<String>,
    /// Messages in which they may stand.
    #[serde(default)]
    except: Vec<Spanned<String>>,
    #[serde(default, rename = "note")]
    _note: String,
}

impl Glossary {
    /// Reads the glossary in the folder of a language, if there is one.
    pub fn read(files: &Files, folder: &str, faults: &mut Vec<Fault>) -> Self {
        let path = format!("{folder}glossary.toml");
        // A file that is no text is told once, by what follows.
        let text = text(files, &path, false, &mut Vec::new()).unwrap_or_default();
        let entries = toml(files, &path, false, faults).unwrap_or_default();
        Self {
            path,
            text,
            entries,
        }
    }

    /// Names that are written in capitals and known as they are.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.names.iter().map(String::as_str)
    }

    /// True if an abbreviation is a name, or explained.
    pub fn knows(&self, abbreviation: &str) -> bool {
        self.names().any(|name| name == abbreviation)
            || self.entries.explained.contains_key(abbreviation)
    }

    pub fn terms(&self) -> &[Term] {
        &self.entries.term
    }

    /// What the glossary itself says and the messages do not bear out.
    pub fn check(&self, words: &Words, faults: &mut Vec<Fault>) {
        let mut fault = |name: &Spanned<String>, what: What| {
            faults.push(Fault::new(
                &self.path,
                place(&self.text, name.span().start),
                what,
            ));
        };
        for term in &self.entries.term {
            for id in &term.except {
                if words.find(id.get_ref()).is_none() {
                    fault(id, What::Unneeded(id.get_ref().clone()));
                }
            }
        }
        let explained = self.entries.explained.iter();
        let mut left: Vec<(&String, Phrase)> = explained
            .map(|(abbreviation, words)| (abbreviation, Phrase::new(words.get_ref())))
            .collect();
        for unit in words.files.values().flat_map(|source| source.units()) {
            if left.is_empty() {
                break;
            }
            for reading in plain_readings(words, unit) {
                let text = LookedAt::new(&reading.text);
                left.retain(|(_, phrase)| phrase.first(&text).is_none());
            }
        }
        for (abbreviation, _) in left {
            if let Some(words) = self.entries.explained.get(abbreviation) {
                fault(words, What::Abbreviation(abbreviation.clone()));
            }
        }
    }
}

impl Term {
    /// True if the other names may stand in a message.
    pub fn lets(&self, message: &str) -> bool {
        self.except.iter().any(|id| id.get_ref() == message)
    }
}
