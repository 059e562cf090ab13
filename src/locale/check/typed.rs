//! Whether each command has a word of its own to type.

use std::collections::BTreeMap;

use super::Words;
use super::fault::{Fault, What};
use super::reading::plain_readings;
use crate::locale::TYPED;
use crate::locale::bundle::IN_TALK;
use crate::text::fold::fold;

/// Looks for words that two commands of a language share, as they are compared when somebody
/// types them: the second command could never be reached.
pub(super) fn language(words: &Words, faults: &mut Vec<Fault>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for source in words.files.values() {
        for message in &source.messages {
            let Some(unit) = message.unit(Some(TYPED)) else {
                continue;
            };
            for reading in plain_readings(words, unit) {
                // What is said in a talk stands in the place of the other, never beside it.
                let id = message.id.strip_prefix(IN_TALK).unwrap_or(&message.id);
                let first = seen.entry(fold(&reading.text)).or_insert(id);
                if *first != id {
                    let word = reading.text.trim().to_owned();
                    let what = What::TypedTwice(word, (*first).to_owned());
                    faults.push(source.fault(unit.at, what));
                }
            }
        }
    }
}
