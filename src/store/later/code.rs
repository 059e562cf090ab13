//! The code with which somebody comes back: four words, or the same as sixteen digits.
//!
//! The words are the short list of the Electronic Frontier Foundation,
//! <https://www.eff.org/files/2016/09/08/eff_short_wordlist_1.txt>, as it was published (Joseph
//! Bonneau, 2016, Creative Commons Attribution 3.0 US,
//! <https://creativecommons.org/licenses/by/3.0/us/>). It gives each of 1,296 words four digits
//! from 1 to 6, so that either says the other.

use zeroize::{Zeroize, Zeroizing};

use crate::store::error::StoreError;

const LIST: &str = include_str!("eff_short_wordlist_1.txt");

/// How many words there are to choose from: what four dice can show.
const LIST_LENGTH: u16 = 6 * 6 * 6 * 6;

/// The place of "yoyo". "yo-yo" stands in the list, too, and sounds the same: so this one is never
/// given, and whoever writes it means the other.
const TWIN: u16 = 1288;

/// How many words a code has.
pub const WORDS: usize = 4;

/// How many digits stand for a word.
const DIGITS: usize = 4;

/// A code: the places of its words in the list.
pub struct Code([u16; WORDS]);

/// Why what was typed is no code. None of these says anything of what is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It has this many words, and not four.
    Words(usize),
    /// It has this many digits, and not sixteen.
    Digits(usize),
    /// The word at this place, counted from 1, is not in the list, and no single one is close.
    Unknown(usize),
    /// One of the digits is not from 1 to 6.
    OffTheDie,
}

impl Code {
    /// Takes a new one by chance.
    ///
    /// # Errors
    /// The system gives no random bytes.
    pub(super) fn random() -> Result<Self, StoreError> {
        // The most that holds every word equally often.
        const FAIR: u16 = u16::MAX / LIST_LENGTH * LIST_LENGTH;
        let mut places = [0; WORDS];
        for place in &mut places {
            *place = loop {
                let mut bytes = [0; 2];
                getrandom::fill(&mut bytes)
                    .map_err(|error| StoreError::Other(std::io::Error::other(error.to_string())))?;
                let number = u16::from_le_bytes(bytes);
                bytes.zeroize();
                if number < FAIR && number % LIST_LENGTH != TWIN {
                    break number % LIST_LENGTH;
                }
            };
        }
        Ok(Self(places))
    }

    /// Reads what a person typed: the words or the digits, with any spaces, commas or hyphens
    /// between them, in capitals or not. A word with one slip is taken for the word that it can
    /// only be.
    ///
    /// # Errors
    /// See [`Unread`].
    pub fn read(typed: &str) -> Result<Self, Unread> {
        let digits = Zeroizing::new(typed.chars().filter_map(digit).collect::<Vec<u8>>());
        match typed.chars().any(char::is_alphabetic) {
            true => from_words(typed),
            false => from_digits(&digits),
        }
    }

    /// Its words, in order.
    pub fn words(&self) -> [&'static str; WORDS] {
        self.0.map(word)
    }

    /// The same as digits: four groups of four.
    pub fn digits(&self) -> [String; WORDS] {
        self.0.map(digits_of)
    }

    /// What it is derived from, whichever way it was typed: its sixteen digits.
    pub(super) fn secret(&self) -> Zeroizing<Vec<u8>> {
        let mut secret = Zeroizing::new(Vec::with_capacity(WORDS * DIGITS));
        for place in self.0 {
            let mut digits = digits_of(place);
            secret.extend_from_slice(digits.as_bytes());
            digits.zeroize();
        }
        secret
    }
}

impl Drop for Code {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

fn from_digits(digits: &[u8]) -> Result<Code, Unread> {
    if digits.len() != WORDS * DIGITS {
        return Err(Unread::Digits(digits.len()));
    }
    if digits.iter().any(|digit| !(1..=6).contains(digit)) {
        return Err(Unread::OffTheDie);
    }
    let mut places = [0; WORDS];
    for (place, digits) in places.iter_mut().zip(digits.chunks(DIGITS)) {
        let number = digits.iter().map(|&digit| u16::from(digit) - 1);
        *place = number.fold(0, |number, digit| number * 6 + digit);
    }
    Ok(Code(places))
}

fn from_words(typed: &str) -> Result<Code, Unread> {
    let small = Zeroizing::new(typed.to_lowercase());
    let mut parts: Vec<&str> = small
        .split(|c: char| !c.is_alphabetic())
        .filter(|part| !part.is_empty())
        .collect();
    // The one word with a hyphen may be typed in any way.
    if let Some(at) = parts.windows(2).position(|two| two == ["yo", "yo"]) {
        parts.splice(at..at + 2, ["yo-yo"]);
    }
    if parts.len() != WORDS {
        let run_together = Zeroizing::new(parts.concat());
        return split(&run_together).ok_or(Unread::Words(parts.len()));
    }
    let mut places = [0; WORDS];
    for (at, (place, part)) in places.iter_mut().zip(parts).enumerate() {
        *place = nearest(part).ok_or(Unread::Unknown(at + 1))?;
    }
    Ok(Code(places))
}

/// Words that were typed without spaces, or with spaces within, if they can be read in one way
/// only.
fn split(letters: &str) -> Option<Code> {
    fn ways(letters: &str, places: &mut Vec<u16>, found: &mut Vec<[u16; WORDS]>) {
        if places.len() == WORDS {
            if letters.is_empty() {
                found.extend(<[u16; WORDS]>::try_from(places.as_slice()));
            }
            return;
        }
        for (place, word) in list()
            .enumerate()
            .filter(|&(place, _)| place != usize::from(TWIN))
        {
            if let Some(rest) = letters.strip_prefix(plain(word).as_str()) {
                places.extend(u16::try_from(place));
                ways(rest, places, found);
                places.pop();
            }
        }
    }
    let letters = plain(letters);
    let mut found = Vec::new();
    ways(&letters, &mut Vec::with_capacity(WORDS), &mut found);
    match found[..] {
        [places] => Some(Code(places)),
        _ => None,
    }
}

/// A word without what is no letter.
fn plain(word: &str) -> String {
    word.replace('-', "")
}

/// The place of a word, or of the only one that is one slip away from it.
fn nearest(typed: &str) -> Option<u16> {
    let typed: Vec<char> = plain(typed).chars().collect();
    let letters = |word: &str| plain(word).chars().collect::<Vec<char>>();
    let found = list().position(|word| letters(word) == typed).or_else(|| {
        let mut close = list()
            .enumerate()
            .filter(|(_, word)| is_one_slip(&typed, &letters(word)));
        match (close.next(), close.next()) {
            (Some((place, _)), None) => Some(place),
            _ => None,
        }
    });
    u16::try_from(found?).ok()
}

/// Whether one letter too many, too few, another one, or two that changed places make one word
/// of the other.
fn is_one_slip(one: &[char], other: &[char]) -> bool {
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[start..], &other[start..]);
    let end = one.iter().rev().zip(other.iter().rev());
    let end = end.take_while(|(a, b)| a == b).count();
    let middle = (&one[..one.len() - end], &other[..other.len() - end]);
    match middle {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// What a digit stands for, also as Arabic and Persian write it.
fn digit(c: char) -> Option<u8> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    u8::try_from(u32::from(c) - u32::from(zero)).ok()
}

fn digits_of(place: u16) -> String {
    let digit = |weight| char::from(b'1' + u8::try_from(place / weight % 6).unwrap_or_default());
    [216, 36, 6, 1].map(digit).iter().collect()
}

fn word(place: u16) -> &'static str {
    list().nth(place.into()).unwrap_or_default()
}

/// The words, each at the place that its digits say.
fn list() -> impl Iterator<Item = &'static str> {
    LIST.lines()
        .map(|line| line.split_once('\t').map_or("", |(_, word)| word))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use sha2::{Digest, Sha256};

    use super::*;

    fn digits(code: &Code) -> String {
        code.digits().join(" ")
    }

    fn read(typed: &str) -> Result<String, Unread> {
        Code::read(typed).map(|code| code.words().join(" "))
    }

    #[test]
    fn the_list_is_the_published_one_and_its_digits_are_in_order() {
        let hash: String = Sha256::digest(LIST)
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        // Of the file as it stands at the address above.
        assert_eq!(
            hash,
            "8f5ca830b8bffb6fe39c9736c024a00a6a6411adb3f83a9be8bfeeb6e067ae69"
        );
        for (place, line) in LIST.lines().enumerate() {
            let place = u16::try_from(place).unwrap();
            assert_eq!(line, format!("{}\t{}", digits_of(place), word(place)));
        }
        let words: BTreeSet<&str> = list().collect();
        assert_eq!(words.len(), usize::from(LIST_LENGTH));
    }

    #[test]
    fn words_and_digits_are_the_same_code() {
        let code = Code::read("acid raft zoom yo-yo").unwrap();
        assert_eq!(digits(&code), "1111 4632 6666 6652");
        for typed in [
            "1111 4632 6666 6652",
            "1111463266666652",
            "1111-4632-6666-6652",
            " 1111, 4632, 6666, 6652.",
            "١١١١ ٤٦٣٢ ٦٦٦٦ ٦٦٥٢",
        ] {
            assert_eq!(read(typed).unwrap(), "acid raft zoom yo-yo", "{typed}");
        }
        for _ in 0..200 {
            let code = Code::random().unwrap();
            let by_words = Code::read(&code.words().join(" ")).unwrap();
            let by_digits = Code::read(&digits(&code)).unwrap();
            assert_eq!(*by_words.secret(), *code.secret());
            assert_eq!(*by_digits.secret(), *code.secret());
        }
    }

    #[test]
    fn small_slips_are_forgiven_and_no_word_is_guessed() {
        for typed in [
            "ACID Raft zoom Yo-Yo",
            "  acid,raft ,zoom  yo yo",
            "acid. raft. zoom. yoyo.",
            "acid raft zooom yo-yo",
            "acid rfat zoom yo-yo",
            "acidraftzoomyoyo",
        ] {
            assert_eq!(read(typed).unwrap(), "acid raft zoom yo-yo", "{typed}");
        }
        // "bask" and "bash" are both words; "baxk" could be either.
        assert_eq!(read("bask raft zoom acid").unwrap(), "bask raft zoom acid");
        assert_eq!(read("bax raft zoom acid"), Err(Unread::Unknown(1)));
        assert_eq!(read("acid raft zebraaa acid"), Err(Unread::Unknown(3)));
    }

    #[test]
    fn what_is_no_code_says_why() {
        assert_eq!(read("acid raft zoom"), Err(Unread::Words(3)));
        assert_eq!(read("acid raft zoom acid acid"), Err(Unread::Words(5)));
        assert_eq!(read(""), Err(Unread::Digits(0)));
        assert_eq!(read("1111 4632 6666 665"), Err(Unread::Digits(15)));
        assert_eq!(read("1111 4632 6666 6657"), Err(Unread::OffTheDie));
        assert_eq!(read("0111 4632 6666 6656"), Err(Unread::OffTheDie));
    }

    #[test]
    fn every_word_is_as_likely_as_any_other() {
        let mut seen = vec![0_u32; usize::from(LIST_LENGTH)];
        for _ in 0..LIST_LENGTH * 5 {
            for place in Code::random().unwrap().0 {
                seen[usize::from(place)] += 1;
            }
        }
        // Each is seen twenty times on average. That one of them is not seen at all, or more
        // than sixty times, happens less than once in a hundred thousand runs.
        let twin = seen.remove(usize::from(TWIN));
        assert_eq!((word(TWIN), twin), ("yoyo", 0));
        assert!(
            seen.iter().all(|&times| times > 0 && times < 61),
            "{seen:?}"
        );
    }
}
