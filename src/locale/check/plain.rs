//! Whether words are plain: short sentences, everyday words, one name for one thing.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use super::Words;
use super::fault::{Fault, What};
use super::reading::{Reading, VALUE, plain_readings};
use super::source::{Source, Unit};

/// The most words in a sentence. Easy Read asks for 10 to 15 words; ordinary text reads
/// best at about 14.
const SENTENCE: usize = 20;
/// The most words in a question.
const QUESTION: usize = 15;
/// The same two, in characters, for languages that put no spaces between words.
const SENTENCE_WITHOUT_SPACES: usize = 40;
const QUESTION_WITHOUT_SPACES: usize = 30;
/// Languages that put no spaces between words.
const WITHOUT_SPACES: [&str; 3] = ["ja", "yue", "zh"];

/// Tells what is not plain in a file. `known` are abbreviations that are names in every
/// language.
pub(super) fn file(
    words: &Words,
    known: &BTreeSet<&str>,
    source: &Source,
    faults: &mut Vec<Fault>,
) {
    let language = words.language();
    let spaces = !WITHOUT_SPACES.contains(&language.language.as_str());
    let avoid: Vec<(Phrase, What)> = words
        .avoid
        .iter()
        .map(|phrase| (Phrase::new(phrase), What::Avoided(phrase.clone())))
        .collect();
    for unit in source.units() {
        let terms = second_names(words, unit);
        for reading in plain_readings(words, unit) {
            let mut add = |at: usize, what: What| faults.push(source.fault(reading.at(at), what));
            for sentence in sentences(&reading.text) {
                if let Some(what) = long(&sentence, spaces) {
                    add(sentence.at, what);
                }
            }
            let looked_at = LookedAt::new(&reading.text);
            for (phrase, what) in avoid.iter().chain(&terms) {
                if let Some(at) = phrase.first(&looked_at) {
                    add(at, what.clone());
                }
            }
            for (at, sign) in reading.text.char_indices().filter(|(_, c)| is_sign(*c)) {
                add(at, What::Sign(sign));
            }
            for (at, capitals) in abbreviations(&reading) {
                if !known.contains(capitals) && !words.glossary.knows(capitals) {
                    add(at, What::Abbreviation(capitals.to_owned()));
                }
            }
        }
    }
}

/// The other names of things that must not stand in a unit.
fn second_names(words: &Words, unit: &Unit) -> Vec<(Phrase, What)> {
    let terms = words.glossary.terms().iter();
    terms
        .filter(|term| !term.lets(unit.message()))
        .flat_map(|term| {
            let say = term.say.first().cloned().unwrap_or_default();
            let never = term.never.iter();
            never.map(move |name| {
                let what = What::SecondName(name.clone(), say.clone());
                (Phrase::new(name), what)
            })
        })
        .collect()
}

/// A sentence of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sentence<'t> {
    /// Where it begins, in bytes.
    pub at: usize,
    pub text: &'t str,
    /// It ends in a question mark.
    pub question: bool,
}

/// The sentences of a text. One ends with its line, and after a full stop, an exclamation
/// mark or a question mark of any script, with the quotation marks and brackets that follow,
/// if a space comes next. Full stops of Chinese need no space.
pub(super) fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let mut sentences = Vec::new();
    let mut begins = 0;
    let mut question = false;
    let mut end = |begins: usize, ends: usize, question: bool| {
        let whole = text.get(begins..ends).unwrap_or_default();
        let trimmed = whole.trim_start();
        if !trimmed.trim_end().is_empty() {
            sentences.push(Sentence {
                at: begins + whole.len() - trimmed.len(),
                text: trimmed.trim_end(),
                question,
            });
        }
    };
    let mut stopped = None;
    for (at, c) in text.char_indices() {
        let over = match stopped {
            Some(wide) => wide || c.is_whitespace(),
            None => false,
        };
        if is_closing(c) && stopped.is_some() {
            continue;
        }
        if over && !is_stop(c) || c == '\n' {
            end(begins, at, question);
            (begins, question, stopped) = (at, false, None);
        }
        if is_stop(c) {
            question = is_question(c);
            stopped = Some(matches!(c, '。' | '！' | '？') || stopped == Some(true));
        } else {
            stopped = None;
        }
    }
    end(begins, text.len(), question && stopped.is_some());
    sentences
}

fn is_question(c: char) -> bool {
    matches!(c, '?' | '؟' | '？')
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '۔' | '।' | '॥' | '。' | '！') || is_question(c)
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '”' | '"' | '’' | '\'' | '»' | '›' | '」' | '』' | '》' | ')' | '）' | ']'
    )
}

/// What is wrong with a sentence that is too long.
fn long(sentence: &Sentence<'_>, spaces: bool) -> Option<What> {
    let limit = |ordinary, question| {
        if sentence.question {
            question
        } else {
            ordinary
        }
    };
    if spaces {
        let most = limit(SENTENCE, QUESTION);
        let count = count_words(sentence.text);
        (count > most).then_some(What::Long(count, most))
    } else {
        let most = limit(SENTENCE_WITHOUT_SPACES, QUESTION_WITHOUT_SPACES);
        let count = sentence.text.chars().filter(|c| is_letter(*c)).count();
        (count > most).then_some(What::LongWithoutSpaces(count, most))
    }
}

/// The words of a sentence: what stands between spaces and holds a letter, a digit or a
/// value that is put in.
pub(super) fn count_words(text: &str) -> usize {
    let words = text.split_whitespace();
    words.filter(|word| word.chars().any(is_letter)).count()
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == VALUE
}

/// Words that are looked for. A star at the start or the end of one stands for any letters:
/// `eligib*` finds “eligible” and “eligibility”.
pub(super) struct Phrase(Vec<String>);

impl Phrase {
    pub fn new(words: &str) -> Self {
        let words = words.split_whitespace().flat_map(|word| {
            let (before, after) = (word.starts_with('*'), word.ends_with('*'));
            let found = split(word.trim_matches('*'));
            let last = found.len().saturating_sub(1);
            let star = |wanted: bool| if wanted { "*" } else { "" };
            let found = found.into_iter().enumerate();
            found
                .map(|(n, (_, word))| {
                    let (before, after) = (star(before && n == 0), star(after && n == last));
                    format!("{before}{word}{after}")
                })
                .collect::<Vec<_>>()
        });
        Self(words.collect())
    }

    /// Where a text holds these words first, whole and next to each other.
    pub fn first(&self, text: &LookedAt<'_>) -> Option<usize> {
        let mut windows = text.words.windows(self.0.len().max(1));
        let found = windows.find(|window| {
            let same = |(wanted, (_, word)): (&String, &(usize, String))| matches(wanted, word);
            !self.0.is_empty()
                && self.0.iter().zip(*window).all(same)
                && window.windows(2).all(|two| near(text.text, two))
        });
        found.and_then(|window| window.first()).map(|(at, _)| *at)
    }
}

/// A text in which phrases are looked for.
pub(super) struct LookedAt<'t> {
    text: &'t str,
    words: Vec<(usize, String)>,
}

impl<'t> LookedAt<'t> {
    pub fn new(text: &'t str) -> Self {
        Self {
            text,
            words: split(text),
        }
    }
}

/// The words of a text in lower case, with their places.
fn split(text: &str) -> Vec<(usize, String)> {
    text.unicode_word_indices()
        .map(|(at, word)| (at, word.to_lowercase().replace('’', "'")))
        .collect()
}

fn matches(wanted: &str, word: &str) -> bool {
    let stem = wanted.trim_matches('*');
    match (wanted.starts_with('*'), wanted.ends_with('*')) {
        (true, true) => word.contains(stem),
        (true, false) => word.ends_with(stem),
        (false, true) => word.starts_with(stem),
        (false, false) => word == stem,
    }
}

/// True if only spaces and hyphens stand between two words.
fn near(text: &str, two: &[(usize, String)]) -> bool {
    let [(first, word), (second, _)] = two else {
        return true;
    };
    // Lower case can be of another length; what is between begins no later than this.
    let between = text.get(*first..*second).unwrap_or_default();
    let between = between.chars().skip(word.chars().count());
    between
        .into_iter()
        .all(|c| c.is_whitespace() || c == '-' || c == '‑')
}

/// Boxes, blocks, braille patterns, arrows and pictures.
fn is_sign(c: char) -> bool {
    matches!(c,
        '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{27bf}' | '\u{2800}'..='\u{28ff}'
        | '\u{2b00}'..='\u{2bff}' | '\u{e000}'..='\u{f8ff}' | '\u{1f000}'..='\u{1faff}')
}

/// Two capitals or more in a row, with their places.
fn abbreviations(reading: &Reading) -> Vec<(usize, &str)> {
    let text = reading.text.as_str();
    let mut found = Vec::new();
    let mut begins = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_uppercase(), begins) {
            (true, None) => begins = Some(at),
            (false, Some(from)) => {
                let capitals = text.get(from..at).unwrap_or_default();
                if capitals.chars().count() > 1 {
                    found.push((from, capitals));
                }
                begins = None;
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split_up(text: &str) -> Vec<(&str, bool)> {
        let sentences = sentences(text);
        sentences.iter().map(|s| (s.text, s.question)).collect()
    }

    #[test]
    fn sentences_end_where_one_stops() {
        let text = "One. Two? Three: four 1.5\nFive “Six.” Seven?! (Eight.)";
        assert_eq!(
            split_up(text),
            [
                ("One.", false),
                ("Two?", true),
                ("Three: four 1.5", false),
                ("Five “Six.”", false),
                ("Seven?!", false),
                ("(Eight.)", false),
            ]
        );
        assert_eq!(
            split_up("هل أنت هنا؟ نعم."),
            [("هل أنت هنا؟", true), ("نعم.", false)]
        );
        assert_eq!(
            split_up("你好吗？我很好。"),
            [("你好吗？", true), ("我很好。", false)]
        );
        assert_eq!(sentences("\n  One. Two")[1].at, 8);
    }

    #[test]
    fn twenty_words_are_a_sentence_and_fifteen_a_question() {
        let one = |text: &str, spaces| long(&sentences(text)[0], spaces);
        let words = |count: usize, end: &str| format!("{}word{end}", "word ".repeat(count - 1));
        assert_eq!(one(&words(20, "."), true), None);
        assert_eq!(one(&words(21, "."), true), Some(What::Long(21, 20)));
        assert_eq!(one(&words(15, "?"), true), None);
        assert_eq!(one(&words(16, "؟"), true), Some(What::Long(16, 15)));
        assert_eq!(one(&words(16, "?”"), true), Some(What::Long(16, 15)));
        assert_eq!(one(&"字".repeat(40), false), None);
        let question = format!("{}？", "字".repeat(31));
        assert_eq!(one(&question, false), Some(What::LongWithoutSpaces(31, 30)));
    }

    #[test]
    fn phrases_are_whole_words_next_to_each_other() {
        let at = |phrase: &str, text: &str| Phrase::new(phrase).first(&LookedAt::new(text));
        assert_eq!(at("please", "Pleased to see it"), None);
        assert_eq!(at("please", "Say it, please."), Some(8));
        assert_eq!(at("service user", "A service-user"), Some(2));
        assert_eq!(at("see above", "I see. Above"), None);
        assert_eq!(at("eligib*", "Not eligible"), Some(4));
        assert_eq!(at("*ability", "Disability"), Some(0));
        assert_eq!(at("don't know", "I don’t know"), Some(2));
        assert_eq!(at("e.g.", "Some, e.g. one"), Some(6));
        assert_eq!(at("评估", "这是评估。"), Some(6));
        assert_eq!(at("", "any"), None);
    }
}
