//! Whether each command has a word of its own to type.

use std::collections::BTreeMap;

use super::Words;
use super::fault::{Fault, What};
use super::reading::plain_readings;
use crate::locale::TYPED;
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
                let first = seen.entry(fold(&reading.text)).or_insert(&message.id);
                if *first != message.id {
                    let word = reading.text.trim().to_owned();
                    let what = What::TypedTwice(word, (*first).to_owned());
                    faults.push(source.fault(unit.at, what));
                }
            }
        }
    }
}
