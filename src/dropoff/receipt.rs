//! The number of a hand-over: short enough to be read out, and made from its bytes, so that
//! nothing has to count.

use std::fmt;

use sha2::{Digest, Sha256};

/// How many digits stand before the check digit. With eleven, 10,000 hand-overs of one day
/// hold two with the same number once in 2,000 days; their names differ all the same.
const DIGITS: usize = 11;

/// How many digits are said at a time.
const GROUP: usize = 4;

/// The number of a hand-over: twelve digits, the last of which checks the others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Receipt(String);

impl Receipt {
    /// The number of what has these bytes, in this order.
    pub(super) fn of<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut all = Sha256::new();
        for part in parts {
            all.update(Sha256::digest(part));
        }
        let mut first = [0; 8];
        first.copy_from_slice(&all.finalize()[..8]);
        let number = u64::from_be_bytes(first) % 10_u64.pow(DIGITS as u32);
        let digits = format!("{number:0DIGITS$}");
        let check = check_digit(&digits);
        Self(format!("{digits}{check}"))
    }

    /// Reads a number; none if it has more or fewer digits, or one of them is wrong.
    pub fn parse(text: &str) -> Option<Self> {
        let (digits, check) = text.split_at_checked(DIGITS)?;
        let digit = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let right = digit(digits) && check == check_digit(digits).to_string();
        right.then(|| Self(text.to_owned()))
    }

    /// The digits, without anything between them.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// The digits as they are said and shown: four, four, and four.
    pub fn groups(&self) -> Vec<&str> {
        let starts = (0..self.0.len()).step_by(GROUP);
        starts.map(|at| &self.0[at..at + GROUP]).collect()
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.groups().join(" "))
    }
}

/// The check digit of ISO/IEC 7064, MOD 11,10: it finds every digit that is wrong, and nearly
/// all pairs that changed places.
fn check_digit(digits: &str) -> u32 {
    // Begins with 10, which is what 5 gives when it is doubled.
    let numbers = digits.chars().filter_map(|digit| digit.to_digit(10));
    let doubled = |sum: u32| (if sum == 0 { 10 } else { sum }) * 2 % 11;
    let sum = numbers.fold(5, |sum, number| (doubled(sum) + number) % 10);
    (11 - doubled(sum)) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_the_standard() {
        // The example of the standard, and one of python-stdnum.
        assert_eq!(check_digit("0794"), 5);
        assert_eq!(check_digit("79462"), 3);
    }

    #[test]
    fn a_number_is_read_out_in_three_groups() {
        let receipt = Receipt::of([&b"one"[..], b"two"].into_iter());
        let said = receipt.to_string();
        assert_eq!(said.len(), 14);
        assert_eq!(said.replace(' ', ""), receipt.digits());
        assert_eq!(Receipt::parse(receipt.digits()), Some(receipt));
    }

    #[test]
    fn other_bytes_or_another_order_have_another_number() {
        let of = |parts: &[&[u8]]| Receipt::of(parts.iter().copied());
        let numbers = [
            of(&[b"one", b"two"]),
            of(&[b"two", b"one"]),
            of(&[b"onetwo"]),
            of(&[b"one"]),
        ];
        for (at, number) in numbers.iter().enumerate() {
            assert!(!numbers[at + 1..].contains(number));
        }
        assert_eq!(of(&[b"one", b"two"]), numbers[0]);
    }

    #[test]
    fn each_wrong_digit_is_found_and_nearly_each_swapped_pair() {
        let right = Receipt::of([&b"words"[..]].into_iter()).0;
        let digits: Vec<char> = right.chars().collect();
        for at in 0..digits.len() {
            for other in ('0'..='9').filter(|other| *other != digits[at]) {
                let mut wrong = digits.clone();
                wrong[at] = other;
                let wrong: String = wrong.into_iter().collect();
                assert_eq!(Receipt::parse(&wrong), None, "{wrong}");
            }
        }
        let (mut swapped, mut found) = (0, 0);
        for number in 0..10_000_u64 {
            let right = Receipt::of([&number.to_be_bytes()[..]].into_iter()).0;
            let mut digits: Vec<char> = right.chars().collect();
            let at = (number % 11) as usize;
            digits.swap(at, at + 1);
            let other: String = digits.into_iter().collect();
            if other != right {
                swapped += 1;
                found += usize::from(Receipt::parse(&other).is_none());
            }
        }
        assert!(found * 100 > swapped * 97, "{found} of {swapped}");
    }

    #[test]
    fn what_is_no_number_is_none() {
        let receipt = Receipt::of([&b"words"[..]].into_iter());
        for text in [
            "",
            "12345678901",
            &receipt.to_string(),
            &format!("{}0", receipt.digits()),
            "é23456789012",
            "+12345678901",
        ] {
            assert_eq!(Receipt::parse(text), None, "{text}");
        }
    }
}
