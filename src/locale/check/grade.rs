//! How hard English is to read.
//!
//! The grade is that of Flesch and Kincaid (J. P. Kincaid and others, *Derivation of New
//! Readability Formulas*, Naval Technical Training Command, 1975):
//!
//! `0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59`
//!
//! It says about which year of school in the United States a text suits; grade 5 is read at
//! 10 to 11 years. A sentence ends with its line or with a full stop, a question mark or an
//! exclamation mark. A word is what stands between spaces and holds a letter; numbers and
//! what is put in count for nothing. Syllables are groups of the vowels a, e, i, o, u, y,
//! without an `e` that is not spoken at the end (`made`, `likes`, `asked`, but not `table`
//! or `wanted`), and one more where two vowels are spoken apart (`idea`, `area`, `science`,
//! `quiet`), at least one in each word. Compared with the CMU Pronouncing Dictionary on the
//! English messages of this program, 99 in 100 words are counted right.

use super::Words;
use super::fault::{Fault, What};
use super::plain::sentences;
use super::reading::plain_readings;
use super::source::{Message, Source};

/// The highest grade of all questions, hints and help together.
const MOST: f64 = 5.0;
/// The highest grade of one message that has more than [`LONG`] words.
const MOST_IN_ONE: f64 = 7.0;
/// A message with no more words than this has no grade of its own: one word would decide.
const LONG: usize = 30;

/// How the ids of help begin that belongs to no page.
const HELP: [&str; 3] = ["full-keys-", "help-", "how-"];

/// How hard English is to read.
#[derive(Debug)]
pub struct Grades {
    /// The grade of all questions, hints and help together.
    pub all: f64,
    /// The hardest message of more than 30 words, and its grade.
    pub hardest: Option<(String, f64)>,
    faults: Vec<Fault>,
}

/// What a grade is computed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Grades {
    /// The grades of English; none if it asks and tells nothing.
    pub(super) fn of(english: &Words) -> Option<Self> {
        let mut all = Counts::default();
        let mut hardest: Option<(String, f64)> = None;
        let mut faults = Vec::new();
        for source in english.files.values() {
            for message in &source.messages {
                let whole = counts(english, message, |_| true);
                all = all.and(counts(english, message, |unit| asks(message, unit)));
                let Some(grade) = whole.grade().filter(|_| whole.words > LONG) else {
                    continue;
                };
                if grade > MOST_IN_ONE {
                    faults.push(hard(source, message.at, grade, MOST_IN_ONE));
                }
                if hardest.as_ref().is_none_or(|(_, most)| grade > *most) {
                    hardest = Some((message.id.clone(), grade));
                }
            }
        }
        let grade = all.grade()?;
        if grade > MOST {
            // It is nowhere in particular, so it stands where the language is described.
            let path = format!("locales/{}/language.toml", english.tag);
            let what = What::Hard(told(grade), told(MOST));
            faults.push(Fault::new(&path, (1, 1), what));
        }
        Some(Self {
            all: grade,
            hardest,
            faults,
        })
    }

    pub(super) fn faults(&self) -> Vec<Fault> {
        self.faults.clone()
    }
}

fn hard(source: &Source, at: usize, grade: f64, most: f64) -> Fault {
    source.fault(at, What::Hard(told(grade), told(most)))
}

/// A grade with one digit after the point, never rounded down below a limit that it passes.
pub fn told(grade: f64) -> String {
    format!("{:.1}", (grade * 10.0).ceil() / 10.0)
}

/// True for questions, hints and help: what a page asks, and everything that explains.
fn asks(message: &Message, unit: &str) -> bool {
    match unit.split_once('.') {
        Some((_, attribute)) => matches!(attribute, "hint" | "why"),
        None => {
            message.unit(Some("why")).is_some()
                || HELP.iter().any(|start| message.id.starts_with(start))
        }
    }
}

fn counts(english: &Words, message: &Message, wanted: impl Fn(&str) -> bool) -> Counts {
    let units = message.units.iter().filter(|unit| wanted(&unit.name));
    units.fold(Counts::default(), |all, unit| {
        let readings = plain_readings(english, unit);
        // Of several forms, the longest.
        let most = readings.iter().map(|reading| Counts::of(&reading.text));
        all.and(most.max_by_key(|counts| counts.words).unwrap_or_default())
    })
}

impl Counts {
    fn of(text: &str) -> Self {
        sentences(text).iter().fold(Self::default(), |all, one| {
            let words = one.text.split_whitespace();
            let spoken: Vec<usize> = words.map(syllables).filter(|count| *count > 0).collect();
            all.and(Self {
                sentences: usize::from(!spoken.is_empty()),
                words: spoken.len(),
                syllables: spoken.iter().sum(),
            })
        })
    }

    fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The Flesch-Kincaid grade; none without words.
    fn grade(self) -> Option<f64> {
        let number = |count: usize| u32::try_from(count).map(f64::from).ok();
        let (sentences, words) = (number(self.sentences)?, number(self.words)?);
        let syllables = number(self.syllables)?;
        (sentences > 0.0 && words > 0.0)
            .then(|| 0.39 * words / sentences + 11.8 * syllables / words - 15.59)
    }
}

/// The syllables of an English word; none if it holds no letter.
fn syllables(word: &str) -> usize {
    let lower = word.to_lowercase();
    let parts = lower.split(|c: char| !c.is_alphabetic() && !matches!(c, '\'' | '’'));
    parts.map(spoken).sum()
}

fn spoken(part: &str) -> usize {
    let letters: Vec<char> = part.chars().filter(|c| c.is_alphabetic()).collect();
    if letters.is_empty() {
        return 0;
    }
    let vowel = |n: usize| letters.get(n).is_some_and(|c| "aeiouyé".contains(*c));
    let groups = (0..letters.len()).filter(|n| vowel(*n) && (*n == 0 || !vowel(n - 1)));
    let word: String = letters.iter().collect();
    let mut count = groups.count() + apart(&word);
    for silent in [silent_end(&word), silent_inside(&word)] {
        count = count.saturating_sub(usize::from(silent));
    }
    // In "didn't" and "couldn't" the n is a syllable of its own.
    if part.ends_with("dn't") || part.ends_with("dn’t") {
        count += 1;
    }
    count.max(1)
}

/// How often two vowels that stand together are spoken apart.
fn apart(word: &str) -> usize {
    const APART: [&str; 13] = [
        "ia", "iou", "eo", "ua", "uou", "iet", "ien", "iol", "ios", "ying", "uin", "yon", "uel",
    ];
    const TOGETHER: [&str; 16] = [
        "cia", "tia", "cious", "tious", "people", "qua", "gua", "ncien", "ficien", "tien", "frien",
        "gious", "marria", "quin", "guin", "beyon",
    ];
    let has = |parts: &[&str]| parts.iter().filter(|part| word.contains(**part)).count();
    let doing = [
        "doing", "going", "seeing", "being", "idea", "area", "poem", "create",
    ];
    let spoken_apart = has(&APART).saturating_sub(has(&TOGETHER));
    spoken_apart + has(&doing)
}

/// True if the last group of vowels is an `e` that is not spoken.
fn silent_end(word: &str) -> bool {
    let stem = word.strip_suffix('s').unwrap_or(word);
    if let Some(before) = stem.strip_suffix('e') {
        let consonant_l = before.ends_with('l')
            && before
                .chars()
                .rev()
                .nth(1)
                .is_some_and(|c| !"aeiouylr".contains(c));
        let hissed = word.ends_with('s')
            && ["s", "x", "z", "c", "g", "ch", "sh"]
                .iter()
                .any(|end| before.ends_with(end));
        let alone = before.ends_with(|c: char| "aeiouy".contains(c));
        return !consonant_l && !hissed && !alone;
    }
    word.strip_suffix("ed").is_some_and(|before| {
        let spoken = before.ends_with(['t', 'd']);
        let alone = before.ends_with(|c: char| "aeiouy".contains(c));
        !spoken && !alone && before.chars().any(|c| "aeiouy".contains(c))
    })
}

/// True if an `e` before another part of the word is not spoken, as in `someone`.
fn silent_inside(word: &str) -> bool {
    let parts = ["ely", "ement", "eless", "eful", "eness"];
    let ends = |part: &&str| {
        let start = word.strip_suffix(*part).unwrap_or_default();
        start.len() > 2 && !start.ends_with(['l', 'i', 'd', 'e'])
    };
    word.len() > "somes".len() && word.starts_with("some") || parts.iter().any(ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_spoken() {
        let words = [
            "a 1",
            "I 1",
            "the 1",
            "you 1",
            "made 1",
            "likes 1",
            "asked 1",
            "helps 1",
            "things 1",
            "choose 1",
            "choice 1",
            "people 2",
            "table 2",
            "wanted 2",
            "needed 2",
            "places 2",
            "pages 2",
            "answer 2",
            "worker 2",
            "council 2",
            "being 2",
            "doing 2",
            "going 2",
            "danger 2",
            "nothing 2",
            "question 2",
            "choices 2",
            "idea 3",
            "area 3",
            "decided 3",
            "support 2",
            "advocate 3",
            "interpreter 4",
            "family 3",
            "computer 3",
            "assessment 3",
            "don't 1",
            "can't 1",
            "you're 1",
            "didn't 2",
            "friend 1",
            "quiet 2",
            "science 2",
            "social 2",
            "braille 1",
            "little 2",
            "person 2",
            "file 1",
            "files 1",
            "typed 1",
            "saved 1",
            "changed 1",
            "ready 2",
            "something 2",
            "someone 2",
            "agreement 3",
            "statement 2",
            "safely 2",
            "careful 2",
            "element 3",
            "999 0",
            "… 0",
            "well-being 3",
        ];
        let wrong: Vec<(&str, usize)> = words
            .iter()
            .filter_map(|line| {
                let (word, count) = line.split_once(' ').unwrap();
                let found = syllables(word);
                (found != count.parse::<usize>().unwrap()).then_some((word, found))
            })
            .collect();
        assert_eq!(wrong, []);
    }

    #[test]
    fn the_grade_follows_the_formula() {
        let counts = Counts::of("The cat sat on the mat. It is happy.\nCall 999 “now”.");
        let wanted = Counts {
            sentences: 3,
            words: 11,
            syllables: 12,
        };
        assert_eq!(counts, wanted);
        let grade = counts.grade().unwrap();
        assert!((grade - (0.39 * 11.0 / 3.0 + 11.8 * 12.0 / 11.0 - 15.59)).abs() < 1e-9);
        assert_eq!(Counts::of("999").grade(), None);
        assert_eq!(
            (told(5.0), told(5.01)),
            ("5.0".to_owned(), "5.1".to_owned())
        );
    }
}
