//! What is taken down: the rules that every answer meets before it is kept.

use unicode_normalization::UnicodeNormalization;

/// What a person typed or pasted, safe everywhere: NFC; line breaks as `\n`; a tab as a
/// space; no other control or format characters that could command a terminal or turn
/// the direction of what follows; no white space at the end of a line or around the
/// whole. Zero-width joiners stay, because scripts and emoji need them.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = text
        .nfc()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|c| *c == '\n' || !unwanted(*c))
        .collect();
    let lines: Vec<&str> = kept.split('\n').map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

/// True for characters that [`clean`] leaves out.
pub fn unwanted(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_become_harmless_words() {
        assert_eq!(clean("\u{1b}[31mred\u{7}\u{9b}2J"), "[31mred2J");
        assert_eq!(clean("a\u{202e}b\u{2066}c"), "abc");
    }

    #[test]
    fn line_breaks_are_one_kind_and_ends_are_trimmed() {
        assert_eq!(clean("  one \r\n\r\ntwo\rthree\t\n"), "one\n\ntwo\nthree");
    }

    #[test]
    fn scripts_and_emoji_keep_their_joiners() {
        assert_eq!(clean("👩\u{200d}⚕\u{fe0f}"), "👩\u{200d}⚕\u{fe0f}");
    }

    #[test]
    fn letters_are_composed() {
        assert_eq!(clean("e\u{301}"), "é");
    }
}
