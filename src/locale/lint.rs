//! Whether the words of a language are plain: for `ownwords check` and for tests.

use super::Locale;
use crate::text::plain::unisolated;
use crate::text::width::width;

/// The most words in a sentence. Ordinary text stays under 25 words and reads best at
/// about 14 (Scottish Government and GOV.UK content guidance).
pub const SENTENCE: usize = 25;
/// The most cells of a `.short`.
pub const SHORT: usize = 22;
/// The most cells of the label of an option.
pub const LABEL: usize = 36;

/// Something in a message that is not plain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The id of the message, with its attribute.
    pub id: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is not plain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A sentence has more than [`SENTENCE`] words: this many.
    LongSentence(usize),
    /// A word stands here that the language keeps away from.
    Avoided(String),
    /// A sign stands here that screen readers spell out or leave out.
    Sign(char),
    /// A label is wider than its row: this many cells.
    Wide(usize),
}

/// Looks through all messages of a language. `avoid` are words in lower case that must
/// not stand there, see [`super::Language::avoid`].
pub fn lint(locale: &Locale, avoid: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, words) in texts(locale) {
        let mut found = faults(&words, avoid);
        found.extend(too_wide(&id, &words));
        findings.extend(found.into_iter().map(|fault| Finding {
            id: id.clone(),
            fault,
        }));
    }
    findings
}

/// All messages and attributes of a language, by id, without values put in.
pub fn texts(locale: &Locale) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for id in locale.ids() {
        if let Some(words) = locale.pattern(id, None) {
            texts.push((id.clone(), unisolated(&words)));
        }
        for attribute in locale.attributes(id) {
            if let Some(words) = locale.pattern(id, Some(&attribute)) {
                texts.push((format!("{id}.{attribute}"), unisolated(&words)));
            }
        }
    }
    texts
}

/// The sentences of a text: a line ends one, and so does a full stop, a question mark
/// or a colon before a space.
pub fn sentences(text: &str) -> Vec<&str> {
    text.lines()
        .flat_map(|line| {
            line.split_inclusive(". ")
                .flat_map(|part| part.split_inclusive("? "))
                .flat_map(|part| part.split_inclusive(": "))
        })
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

fn faults(words: &str, avoid: &[String]) -> Vec<Fault> {
    let long = sentences(words)
        .into_iter()
        .map(|sentence| sentence.split_whitespace().count())
        .filter(|count| *count > SENTENCE)
        .map(Fault::LongSentence);
    let spaced = spaced(words);
    let avoided = avoid
        .iter()
        .filter(|word| spaced.contains(&self::spaced(word)))
        .map(|word| Fault::Avoided(word.clone()));
    let signs = words.chars().filter(|c| is_sign(*c)).map(Fault::Sign);
    long.chain(avoided).chain(signs).collect()
}

/// Words in lower case between single spaces, without the signs around them, so that
/// whole words can be looked for.
fn spaced(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '-'))
        .filter(|word| !word.is_empty())
        .collect();
    format!(" {} ", words.join(" "))
}

fn too_wide(id: &str, words: &str) -> Option<Fault> {
    let most = if id.ends_with(".short") {
        SHORT
    } else if id.contains('_') && !id.contains('.') {
        LABEL
    } else {
        return None;
    };
    let cells = width(words);
    (cells > most).then_some(Fault::Wide(cells))
}

/// Boxes, blocks, braille patterns, arrows and pictures.
fn is_sign(c: char) -> bool {
    matches!(c,
        '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{27bf}' | '\u{2800}'..='\u{28ff}'
        | '\u{2b00}'..='\u{2bff}' | '\u{e000}'..='\u{f8ff}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_one_stops() {
        let text = "One. Two? Three: four\nFive";
        assert_eq!(sentences(text), ["One.", "Two?", "Three:", "four", "Five"]);
    }

    #[test]
    fn long_sentences_avoided_words_and_signs_are_found() {
        let avoid = ["please".to_owned(), "see above".to_owned()];
        let long = "word ".repeat(26);
        assert_eq!(faults(&long, &avoid), [Fault::LongSentence(26)]);
        assert_eq!(
            faults("Please, see above.", &avoid),
            [
                Fault::Avoided("please".to_owned()),
                Fault::Avoided("see above".to_owned())
            ]
        );
        assert_eq!(faults("Pleased to see it ✓", &avoid), [Fault::Sign('✓')]);
    }

    #[test]
    fn labels_fit_their_rows() {
        let wide = "m".repeat(37);
        assert_eq!(too_wide("a_b", &wide), Some(Fault::Wide(37)));
        assert_eq!(too_wide("a_b", &wide[1..]), None);
        assert_eq!(too_wide("a.short", &wide[..23]), Some(Fault::Wide(23)));
        assert_eq!(too_wide("a_b.hint", &wide), None);
    }
}
