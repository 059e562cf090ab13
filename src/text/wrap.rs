//! Breaks texts into rows.

use textwrap::WordSeparator;
use textwrap::core::Word;

use super::width::width;

/// The most cells of a row, however wide the window is. In longer ones the eye loses the line
/// that it goes back to; WCAG 2.2 (1.4.8) allows 80, and typographers say 66.
pub const LONGEST: usize = 66;

/// The rows of a text at this many columns (at least 1): lines break where the text
/// breaks, then between words, and inside a word only if it is longer than a row.
/// Nothing is lost; an empty line stays as an empty row.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let options = textwrap::Options::new(columns.max(1))
        .break_words(true)
        .word_separator(WordSeparator::Custom(words));
    text.split('\n')
        .flat_map(|line| textwrap::wrap(line, &options))
        .map(|row| row.trim_end().to_owned())
        .collect()
}

/// The words between which a line may break: as Unicode says, but that a slash stays with the
/// word it begins, for that is what a command looks like.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut start = 0;
    let mut end = 0;
    let found = WordSeparator::new().find_words(line);
    Box::new(found.filter_map(move |word| {
        end += word.word.len() + word.whitespace.len();
        let before = &line[..end];
        let opens = end < line.len() && (before == "/" || before.ends_with(" /"));
        let word = &line[start..end - usize::from(opens)];
        start += word.len();
        (!word.is_empty()).then(|| Word::from(word))
    }))
}

/// True if the text fits one row of this many columns.
pub fn fits(text: &str, columns: usize) -> bool {
    width(text) <= columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_stays_with_its_slash() {
        assert_eq!(
            wrap("Say and/or type /pick.", 17),
            ["Say and/or type", "/pick."]
        );
        assert_eq!(wrap("/ alone /", 4), ["/", "alon", "e /"]);
    }

    #[test]
    fn no_word_is_lost_and_no_row_is_too_wide() {
        let text = "One two three.\n\nSupercalifragilisticexpialidocious 中文没有空格的长句子";
        for columns in 2..50 {
            let rows = wrap(text, columns);
            assert!(
                rows.iter().all(|row| width(row) <= columns),
                "{columns}: {rows:?}"
            );
            let joined: String = rows.concat().split_whitespace().collect();
            assert_eq!(joined, text.split_whitespace().collect::<String>());
        }
    }
}
