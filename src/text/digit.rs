//! Digits, in whichever script they are written.

/// The zeros of the digits that people write besides 0 to 9: Arabic, Persian and Urdu,
/// Devanagari, Bengali, Gurmukhi, full width.
const ZEROS: [char; 6] = [
    '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ff10}',
];

/// The value of a digit of any language we know of.
pub fn digit(letter: char) -> Option<usize> {
    let of = |zero: &char| u32::from(letter).wrapping_sub(u32::from(*zero));
    let mut others = ZEROS.iter().map(of);
    let digit = letter
        .to_digit(10)
        .or_else(|| others.find(|digit| *digit < 10))?;
    usize::try_from(digit).ok()
}

/// The runs of at least so many digits in a text, in digits from 0 to 9.
pub fn numbers(text: &str, least: usize) -> Vec<String> {
    let digits: String = text
        .chars()
        .map(|letter| {
            let value = digit(letter).and_then(|value| u32::try_from(value).ok());
            value
                .and_then(|value| char::from_digit(value, 10))
                .unwrap_or(' ')
        })
        .collect();
    let runs = digits.split_whitespace().filter(|run| run.len() >= least);
    runs.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_in_the_digits_of_every_script() {
        for text in [
            "Call 999.",
            "٩٩٩؟",
            "۹۹۹",
            "৯৯৯",
            "੯੯੯",
            "९९९",
            "call:９９９,12",
        ] {
            assert_eq!(numbers(text, 3), ["999"], "{text}");
        }
        assert_eq!(
            numbers("0800 011 3200, Option 3", 3),
            ["0800", "011", "3200"]
        );
        assert_eq!(numbers("no number", 1), [""; 0]);
    }
}
