//! What a typed line means. Pure: no terminal, no page that is being shown.

use crate::engine::step::Act;
use crate::text::digit::digit;
use crate::text::fold::fold;
use crate::view::{SLASHES, Unfit};

/// A word that does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// One of the acts.
    Act(Act),
    /// Ends a text or a choice of many.
    Done,
    /// Takes a sentence out.
    TakeOut,
}

/// The words that do something, folded, in the order in which they count.
#[derive(Debug, Default)]
pub struct Vocabulary(Vec<(String, Word)>);

impl Vocabulary {
    /// Adds a word. The first meaning of a word is the one that counts.
    pub fn add(&mut self, word: &str, meaning: Word) {
        self.0.push((fold(word), meaning));
    }

    /// What exactly this word does.
    fn exactly(&self, folded: &str) -> Option<Word> {
        let (_, meaning) = self.0.iter().find(|(word, _)| word == folded)?;
        Some(*meaning)
    }

    /// What this word does, or every word that begins so.
    fn find(&self, folded: &str) -> Option<Word> {
        self.exactly(folded).or_else(|| {
            let begin = |(word, _): &&(String, Word)| word.starts_with(folded);
            only(self.0.iter().filter(begin).map(|(_, meaning)| *meaning))
        })
    }
}

/// What a typed line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing was typed.
    Blank,
    /// All commands are to be listed.
    List,
    /// A command.
    Word(Word),
    /// An option, by its place from 0.
    Option(usize),
    /// Options whose choice changes, by their places from 0.
    Options(Vec<usize>),
    /// Words, without the slash that protects another.
    Text(String),
    /// It does not fit.
    Unfit(Unfit),
}

/// What a line means where words are asked for.
pub fn text(line: &str, words: &Vocabulary) -> Typed {
    slashed(line, words).unwrap_or_else(|| {
        if line.trim().is_empty() {
            Typed::Blank
        } else {
            let line = line.trim_start();
            Typed::Text(
                line.strip_prefix("//")
                    .map_or_else(|| line.to_owned(), |rest| format!("/{rest}")),
            )
        }
    })
}

/// What a line means where a phrase is asked for that nobody may see. Nobody is asked there
/// whether a word after a slash is meant as one, so only a whole command counts.
pub fn secret(line: &str, words: &Vocabulary) -> Typed {
    if line.trim().is_empty() {
        return Typed::Blank;
    }
    let command = line.trim().strip_prefix(SLASHES).map(fold);
    match command.as_deref() {
        Some("") => Typed::List,
        Some(word) => words
            .exactly(word)
            .map_or_else(|| Typed::Text(line.to_owned()), Typed::Word),
        None => Typed::Text(line.to_owned()),
    }
}

/// What a line means where nothing is asked for.
pub fn read(line: &str, words: &Vocabulary) -> Typed {
    slashed(line, words).unwrap_or_else(|| match fold(line).as_str() {
        "" => Typed::Blank,
        folded => words
            .find(folded)
            .map_or(Typed::Unfit(Unfit::NotACommand), Typed::Word),
    })
}

/// What a line means where one of these options is asked for; each has labels in one or
/// two languages.
pub fn one(line: &str, options: &[Vec<String>], words: &Vocabulary) -> Typed {
    choice(line, options, words, |folded| {
        let number = number(folded)?;
        Some(match place(number, options.len()) {
            Some(place) => Typed::Option(place),
            None => Typed::Unfit(Unfit::NotAnOption),
        })
    })
}

/// The same where any of them are asked for.
pub fn many(line: &str, options: &[Vec<String>], words: &Vocabulary) -> Typed {
    let typed = choice(line, options, words, |folded| {
        let numbers: Option<Vec<usize>> = folded
            .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '、'))
            .filter(|piece| !piece.is_empty())
            .map(number)
            .collect();
        let numbers = numbers.filter(|numbers| !numbers.is_empty())?;
        let places: Option<Vec<usize>> = numbers
            .into_iter()
            .map(|number| place(number, options.len()))
            .collect();
        Some(places.map_or(Typed::Unfit(Unfit::NotAnOption), Typed::Options))
    });
    match typed {
        Typed::Option(place) => Typed::Options(vec![place]),
        other => other,
    }
}

/// A whole number in the digits of any language we know of, with a full stop or a
/// bracket after it or not.
pub fn number(text: &str) -> Option<usize> {
    let digits = text.trim().trim_end_matches(['.', ')']);
    if digits.is_empty() || digits.chars().count() > 9 {
        return None;
    }
    digits.chars().try_fold(0, |sum: usize, c| {
        sum.checked_mul(10)?.checked_add(digit(c)?)
    })
}

/// A number from 1 as a place from 0, if there is such a place.
fn place(number: usize, count: usize) -> Option<usize> {
    number.checked_sub(1).filter(|place| *place < count)
}

/// The one meaning of all these, if they have one.
fn only<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

/// What a line that begins with one slash means. No command has another one in it, as the
/// name of a folder has.
fn slashed(line: &str, words: &Vocabulary) -> Option<Typed> {
    let word = line.trim().strip_prefix(SLASHES)?;
    if word.contains('/') {
        return None;
    }
    let folded = fold(word);
    Some(if folded.is_empty() {
        Typed::List
    } else {
        words
            .find(&folded)
            .map_or(Typed::Unfit(Unfit::NotACommand), Typed::Word)
    })
}

fn choice(
    line: &str,
    options: &[Vec<String>],
    words: &Vocabulary,
    by_number: impl Fn(&str) -> Option<Typed>,
) -> Typed {
    if let Some(typed) = slashed(line, words) {
        return typed;
    }
    let folded = fold(line);
    if folded.is_empty() {
        return Typed::Blank;
    }
    let labels = || {
        options
            .iter()
            .enumerate()
            .flat_map(|(place, labels)| labels.iter().map(move |label| (place, fold(label))))
    };
    by_number(&folded)
        .or_else(|| {
            let same = labels().filter(|(_, label)| *label == folded);
            only(same.map(|(place, _)| place)).map(Typed::Option)
        })
        .or_else(|| words.exactly(&folded).map(Typed::Word))
        .or_else(|| {
            let begin = labels().filter(|(_, label)| label.starts_with(&folded));
            only(begin.map(|(place, _)| place)).map(Typed::Option)
        })
        .unwrap_or(Typed::Unfit(Unfit::NotAnOption))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn vocabulary() -> Vocabulary {
        let mut words = Vocabulary::default();
        words.add("back", Word::Act(Act::Back));
        words.add("help", Word::Act(Act::Help));
        words.add("save and stop", Word::Act(Act::Stop));
        words.add("skip", Word::Act(Act::Skip));
        words.add("wróć", Word::Act(Act::Back));
        words.add("done", Word::Done);
        words
    }

    fn options() -> Vec<Vec<String>> {
        [
            "Phone call",
            "Text message",
            "Back door key",
            "Phone",
            "Zdjęcie",
        ]
        .iter()
        .map(|label| vec![(*label).to_owned()])
        .collect()
    }

    const NOT_AN_OPTION: Typed = Typed::Unfit(Unfit::NotAnOption);
    const NOT_A_COMMAND: Typed = Typed::Unfit(Unfit::NotACommand);

    #[test]
    fn the_key_of_a_slash_begins_a_command_in_chinese_too() {
        for line in ["/help", "／help", "、help"] {
            assert_eq!(
                text(line, &vocabulary()),
                Typed::Word(Word::Act(Act::Help)),
                "{line}"
            );
        }
        assert_eq!(text("、", &vocabulary()), Typed::List);
    }

    #[rstest]
    #[case("2", Typed::Option(1))]
    #[case(" 2. ", Typed::Option(1))]
    #[case("2)", Typed::Option(1))]
    #[case("٢", Typed::Option(1))]
    #[case("۲", Typed::Option(1))]
    #[case("0", NOT_AN_OPTION)]
    #[case("6", NOT_AN_OPTION)]
    #[case("99999999999999999999", NOT_AN_OPTION)]
    #[case("TEXT  Message.", Typed::Option(1))]
    #[case("te", Typed::Option(1))]
    #[case("phone", Typed::Option(3))]
    #[case("phone c", Typed::Option(0))]
    #[case("pho", NOT_AN_OPTION)]
    #[case("ZDJĘCIE", Typed::Option(4))]
    #[case("back", Typed::Word(Word::Act(Act::Back)))]
    #[case("back d", Typed::Option(2))]
    #[case("/back", Typed::Word(Word::Act(Act::Back)))]
    #[case("/Wróć", Typed::Word(Word::Act(Act::Back)))]
    #[case(" / ba ", Typed::Word(Word::Act(Act::Back)))]
    #[case("/s", NOT_A_COMMAND)]
    #[case("/save", Typed::Word(Word::Act(Act::Stop)))]
    #[case("/fly", NOT_A_COMMAND)]
    #[case("/", Typed::List)]
    #[case("   ", Typed::Blank)]
    #[case("sk", NOT_AN_OPTION)]
    #[case("1 2", NOT_AN_OPTION)]
    fn one_of(#[case] line: &str, #[case] meaning: Typed) {
        assert_eq!(one(line, &options(), &vocabulary()), meaning);
    }

    #[rstest]
    #[case("2", Typed::Options(vec![1]))]
    #[case("1, 3 5", Typed::Options(vec![0, 2, 4]))]
    #[case("1,9", NOT_AN_OPTION)]
    #[case("text", Typed::Options(vec![1]))]
    #[case("done", Typed::Word(Word::Done))]
    #[case(",", NOT_AN_OPTION)]
    #[case("", Typed::Blank)]
    fn many_of(#[case] line: &str, #[case] meaning: Typed) {
        assert_eq!(many(line, &options(), &vocabulary()), meaning);
    }

    #[rstest]
    #[case("back", Typed::Text("back".to_owned()))]
    #[case("/back", Typed::Word(Word::Act(Act::Back)))]
    #[case("//back", Typed::Text("/back".to_owned()))]
    #[case("/", Typed::List)]
    #[case("//", Typed::Text("/".to_owned()))]
    #[case("and/or", Typed::Text("and/or".to_owned()))]
    #[case("2", Typed::Text("2".to_owned()))]
    #[case(" ", Typed::Blank)]
    fn words_of_their_own(#[case] line: &str, #[case] meaning: Typed) {
        assert_eq!(text(line, &vocabulary()), meaning);
    }

    #[rstest]
    #[case("", Typed::Blank)]
    #[case("help", Typed::Word(Word::Act(Act::Help)))]
    #[case("he", Typed::Word(Word::Act(Act::Help)))]
    #[case("2", NOT_A_COMMAND)]
    fn at_a_page_that_only_tells(#[case] line: &str, #[case] meaning: Typed) {
        assert_eq!(read(line, &vocabulary()), meaning);
    }

    proptest! {
        #[test]
        fn no_line_upsets_it_and_no_place_is_beyond_the_options(line in any::<String>()) {
            let count = options().len();
            if let Typed::Option(place) = one(&line, &options(), &vocabulary()) {
                prop_assert!(place < count);
            }
            if let Typed::Options(places) = many(&line, &options(), &vocabulary()) {
                prop_assert!(places.iter().all(|place| *place < count));
            }
            let _ = read(&line, &vocabulary());
        }

        #[test]
        fn a_text_without_a_slash_is_never_a_command(line in "[^/\\s][^/]{0,20}") {
            prop_assert_eq!(text(&line, &vocabulary()), Typed::Text(line));
        }
    }
}
