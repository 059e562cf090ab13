//! A field for text: what is typed, in rows, with the real cursor in it.

use std::ops::Range;

use textwrap::WordSeparator;
use unicode_segmentation::UnicodeSegmentation;

use crate::text::buffer::{Buffer, LeftOut};
use crate::text::plain::clean;
use crate::text::width::width;
use crate::view::SLASHES;
use crate::view::keys::Does;

/// What is being typed at a page.
#[derive(Debug)]
pub struct Field {
    buffer: Buffer,
    lines: u16,
    secret: bool,
    /// It differs, or differed, from what the page gave to start from.
    touched: bool,
    /// It changed since it was last told as being typed.
    untold: bool,
    /// The last thing done was to type a line break.
    broke: bool,
    /// Where the cursor was after the last paste: what stands before it is always text.
    pasted: usize,
}

/// What Enter did.
#[derive(Debug, PartialEq, Eq)]
pub enum Entered {
    /// It made a line.
    Line,
    /// It confirmed these words.
    Words(String),
    /// There is nothing to confirm.
    Nothing,
}

impl Field {
    /// A field with a text to start from; the cursor is at its end.
    pub fn new(text: &str, lines: u16, secret: bool) -> Self {
        let mut buffer = Buffer::default();
        // A text to start from was cleaned and measured when it was typed.
        let _ = buffer.set(text);
        Self {
            buffer,
            lines,
            secret,
            touched: false,
            untold: false,
            broke: false,
            pasted: 0,
        }
    }

    /// What may be shown, and the byte offset of the cursor in it.
    pub fn shown(&self) -> (&str, usize) {
        if self.secret {
            ("", 0)
        } else {
            (self.buffer.text(), self.buffer.cursor())
        }
    }

    /// True if Enter makes lines.
    pub fn has_lines(&self) -> bool {
        self.lines > 1 && !self.secret
    }

    /// True if it was changed here.
    pub fn touched(&self) -> bool {
        self.touched
    }

    /// What is typed and not confirmed, if anything is and it may be kept.
    pub fn unfinished(&self) -> Option<String> {
        (self.touched && !self.secret).then(|| self.buffer.text().to_owned())
    }

    /// True if it changed since it was last told as being typed.
    pub fn untold(&self) -> bool {
        self.untold && !self.secret
    }

    /// What is typed; it counts as told from now on.
    pub fn tell(&mut self) -> String {
        self.untold = false;
        self.buffer.text().to_owned()
    }

    /// Puts in what was typed or pasted.
    pub fn put(&mut self, text: &str) -> LeftOut {
        self.changed();
        let left_out = self.buffer.insert_str(text);
        if text.chars().nth(1).is_some() {
            self.pasted = self.buffer.cursor();
        }
        left_out
    }

    /// Moves in the text or takes a letter out; true if something was taken out.
    /// The rows hold a prompt of this many bytes and then the text.
    pub fn edit(&mut self, does: Does, rows: &Wrapped, prompt: usize) -> bool {
        self.broke = false;
        let taken = match does {
            Does::Backspace => self.buffer.backspace(),
            Does::Delete => self.buffer.delete(),
            _ => false,
        };
        if taken {
            self.changed();
        }
        match does {
            Does::Left => self.buffer.left(),
            Does::Right => self.buffer.right(),
            Does::WordLeft => self.buffer.word_left(),
            Does::WordRight => self.buffer.word_right(),
            Does::First => self.buffer.line_start(),
            Does::Last => self.buffer.line_end(),
            Does::Up => self.by_row(-1, rows, prompt),
            Does::Down => self.by_row(1, rows, prompt),
            _ => false,
        };
        taken
    }

    /// Puts the cursor at the end of the text.
    pub fn go_to_end(&mut self) {
        self.buffer.end();
    }

    /// Makes a line or confirms, as the place asks for.
    pub fn enter(&mut self) -> Entered {
        let text = self.buffer.text();
        if text.trim().is_empty() {
            return Entered::Nothing;
        }
        let at_end = self.buffer.cursor() == text.len();
        if !self.has_lines() || (at_end && self.broke && text.ends_with('\n')) {
            return self.done();
        }
        self.put("\n");
        self.broke = true;
        Entered::Line
    }

    /// What follows the slash in a typed line that begins with one, if it ends at the
    /// cursor and the text ends there. What was pasted is always text.
    pub fn command(&self) -> Option<&str> {
        let text = self.buffer.text();
        let at_end = self.buffer.cursor() == text.len();
        let start = text.rfind('\n').map_or(0, |at| at + 1);
        let typed = at_end && self.pasted <= start;
        text[start..]
            .strip_prefix(SLASHES)
            .map(str::trim)
            .filter(|_| typed)
    }

    /// Takes that line out again: it was a command and no answer.
    pub fn take_out_command(&mut self) {
        let text = self.buffer.text();
        let start = text.rfind('\n').map_or(0, |at| at + 1);
        self.buffer.truncate(start);
        self.changed();
    }

    /// Confirms what is typed.
    pub fn done(&mut self) -> Entered {
        let mut words = clean(self.buffer.text());
        if !self.has_lines() {
            // Only a paste can have broken them.
            words = words.replace('\n', " ");
        }
        if words.is_empty() {
            return Entered::Nothing;
        }
        self.untold = false;
        Entered::Words(words)
    }

    fn changed(&mut self) {
        self.touched = true;
        self.untold = true;
        self.broke = false;
    }

    fn by_row(&mut self, by: isize, rows: &Wrapped, prompt: usize) -> bool {
        let (row, column) = rows.caret(prompt + self.buffer.cursor());
        let target = row.checked_add_signed(by);
        let offset = target.and_then(|row| rows.offset(row, column));
        offset.is_some_and(|offset| self.buffer.go(offset.saturating_sub(prompt)))
    }
}

/// A text in rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrapped {
    text: String,
    columns: usize,
    rows: Vec<Range<usize>>,
}

impl Wrapped {
    /// The rows of a text at this many columns. Those of what was wrapped before are
    /// kept up to where it differs: a long text is not wrapped again at every letter.
    pub fn after(before: &Self, text: String, columns: usize) -> Self {
        let mut kept = Vec::new();
        if before.columns == columns {
            let same = common(&before.text, &text);
            // A change reaches back to the row above: a shorter word may fit there now.
            let certain = before.rows.partition_point(|row| row.end < same);
            kept.extend_from_slice(&before.rows[..certain.saturating_sub(2)]);
        }
        let start = kept.last().map_or(0, |last: &Range<usize>| {
            let broken = text[last.end..].starts_with('\n');
            last.end + usize::from(broken)
        });
        let rest = rows(&text[start..], columns);
        kept.extend(rest.into_iter().map(|r| start + r.start..start + r.end));
        Self {
            text,
            columns,
            rows: kept,
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The words of a row.
    pub fn row(&self, row: usize) -> &str {
        self.rows.get(row).map_or("", |r| &self.text[r.clone()])
    }

    /// The row and the column, in cells, of a byte offset.
    pub fn caret(&self, offset: usize) -> (usize, usize) {
        let row = self.rows.partition_point(|row| row.start <= offset).max(1) - 1;
        let before = self
            .rows
            .get(row)
            .and_then(|r| self.text.get(r.start..offset));
        (row, before.map_or(0, width))
    }

    /// The byte offset at a row and a column, or at the end of that row.
    fn offset(&self, row: usize, column: usize) -> Option<usize> {
        let range = self.rows.get(row)?.clone();
        let mut cells = 0;
        let mut offset = range.end;
        for (at, grapheme) in self.text[range.clone()].grapheme_indices(true) {
            if cells >= column {
                offset = range.start + at;
                break;
            }
            cells += width(grapheme);
        }
        // The end of a row that runs on is the start of the next one: stay before it.
        let next = self.rows.get(row + 1).map(|next| next.start);
        if offset == range.end && next == Some(offset) {
            let last = self.text[range].graphemes(true).next_back();
            offset -= last.map_or(0, str::len);
        }
        Some(offset)
    }
}

/// How many bytes two texts have in common at their start, to a letter.
fn common(one: &str, other: &str) -> usize {
    let length = one.len().min(other.len());
    let (one, other_bytes) = (one.as_bytes(), other.as_bytes());
    let mut same = if one[..length] == other_bytes[..length] {
        length
    } else {
        let pairs = one.iter().zip(other_bytes);
        pairs.take_while(|(a, b)| a == b).count()
    };
    while !other.is_char_boundary(same) {
        same -= 1;
    }
    same
}

/// The rows of a text at this many columns, as ranges of bytes that leave out only line
/// breaks. Spaces at the end of a row may reach over its edge.
fn rows(text: &str, columns: usize) -> Vec<Range<usize>> {
    let columns = columns.max(1);
    let mut rows = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let end = start + line.len();
        wrap_line(text, start..end, columns, &mut rows);
        start = end + 1;
    }
    rows
}

fn wrap_line(text: &str, line: Range<usize>, columns: usize, rows: &mut Vec<Range<usize>>) {
    let mut row = line.start;
    let mut at = line.start;
    let mut filled = 0;
    for word in WordSeparator::new().find_words(&text[line.clone()]) {
        let letters = width(word.word);
        if filled > 0 && filled + letters > columns {
            rows.push(row..at);
            (row, filled) = (at, 0);
        }
        if letters > columns {
            for grapheme in word.word.graphemes(true) {
                let cells = width(grapheme);
                if filled > 0 && filled + cells > columns {
                    rows.push(row..at);
                    (row, filled) = (at, 0);
                }
                filled += cells;
                at += grapheme.len();
            }
        } else {
            filled += letters;
            at += word.word.len();
        }
        filled += width(word.whitespace);
        at += word.whitespace.len();
    }
    rows.push(row..line.end);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str, columns: usize) -> Vec<&str> {
        rows(text, columns).into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn rows_break_between_words_and_at_line_breaks() {
        assert_eq!(shown("one two three", 8), ["one two ", "three"]);
        assert_eq!(shown("one\n\ntwo\n", 8), ["one", "", "two", ""]);
        assert_eq!(shown("abcdefgh", 3), ["abc", "def", "gh"]);
    }

    #[test]
    fn the_cursor_goes_up_and_down_by_rows_and_keeps_out_of_the_prompt() {
        let mut field = Field::new("one two three", 8, false);
        let rows = Wrapped::after(&Wrapped::default(), "Q: one two three".to_owned(), 8);
        field.edit(Does::Up, &rows, 3);
        assert_eq!(field.shown().1, 7, "after two, for that row ends there");
        field.edit(Does::Up, &rows, 3);
        assert_eq!(field.shown().1, 0, "above stands the start of one");
        field.edit(Does::Up, &rows, 3);
        assert_eq!(field.shown().1, 0);
        field.edit(Does::Down, &rows, 3);
        assert_eq!(field.shown().1, 7);
    }

    #[test]
    fn an_empty_line_confirms_only_if_it_was_typed() {
        let mut field = Field::new("", 8, false);
        assert_eq!(field.enter(), Entered::Nothing);
        field.put("one\n");
        assert_eq!(field.enter(), Entered::Line);
        assert_eq!(field.enter(), Entered::Words("one".to_owned()));
    }

    #[test]
    fn what_is_secret_is_neither_shown_nor_kept() {
        let mut field = Field::new("", 1, true);
        field.put("heather");
        assert_eq!(field.shown(), ("", 0));
        assert_eq!(field.unfinished(), None);
        assert!(!field.untold());
        assert_eq!(field.enter(), Entered::Words("heather".to_owned()));
    }

    proptest! {
        #[test]
        fn rows_hold_every_letter_once_and_in_order(text in "[a-c 中\n]{0,80}", columns in 2usize..20) {
            prop_assert_eq!(shown(&text, columns).concat(), text.replace('\n', ""));
            for row in shown(&text, columns) {
                prop_assert!(width(row.trim_end()) <= columns);
            }
        }

        #[test]
        fn what_is_kept_of_earlier_rows_is_what_wrapping_anew_gives(
            start in "[a-c 中\n]{0,80}",
            end in "[a-c 中\n]{0,30}",
            other in "[a-c 中\n]{0,30}",
            columns in 2usize..20,
        ) {
            let none = Wrapped::default();
            let before = Wrapped::after(&none, format!("{start}{end}"), columns);
            let text = format!("{start}{other}");
            prop_assert_eq!(
                Wrapped::after(&before, text.clone(), columns),
                Wrapped::after(&none, text, columns)
            );
        }
    }
}
