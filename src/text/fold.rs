//! Words as they are compared when somebody types them.

use unicode_normalization::UnicodeNormalization;

/// A word without what nobody hears and what many keyboards lack: capitals, accents, the hamza
/// on an alif, spaces beside each other, a full stop at the end. So "Wróć." is "wroc", and a
/// language can spell its commands right.
pub fn fold(text: &str) -> String {
    let plain = text.nfkd().filter(|c| !is_accent(*c));
    let plain: String = plain.flat_map(char::to_lowercase).map(base).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").trim_end_matches('.').to_owned()
}

/// Accents of Latin, Greek and Cyrillic letters, points of Hebrew, and vowel marks and hamzas
/// of Arabic. In other scripts, such as Gurmukhi, what combines with a letter is a vowel that is heard.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The letter that stands for one which Unicode does not take apart.
fn base(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ı' => 'i',
        '’' | 'ʼ' => '\'',
        // Alif wasla, alif maqsura, ta marbuta, the Persian and Urdu yeh and kaf.
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("  TEXT  Message.", "text message")]
    #[case("Wróć", "wroc")]
    #[case("wolę nie mówić, żółć ŁÓDŹ", "wole nie mowic, zolc lodz")]
    #[case("إجاباتي", "اجاباتي")]
    #[case("المرة", "المره")]
    #[case("I don’t know", "i don't know")]
    #[case("２", "2")]
    #[case("世界", "世界")]
    #[case("ਕਿਤਾਬ", "ਕਿਤਾਬ")]
    fn differences_that_nobody_hears_do_not_count(#[case] typed: &str, #[case] folded: &str) {
        assert_eq!(fold(typed), folded);
    }
}
