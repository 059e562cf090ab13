//! A text that is being edited: by grapheme, without a terminal, wiped when dropped.

use std::fmt;

use unicode_segmentation::{GraphemeCursor, GraphemeIncomplete, UnicodeSegmentation};
use zeroize::Zeroize;

use super::plain::unwanted;

/// The longest text that is kept, in bytes: 1 MiB.
pub const LIMIT: usize = 1 << 20;

/// A text and a cursor in it. Serves both views.
#[derive(Default)]
pub struct Buffer {
    text: String,
    /// Byte offset of the cursor, always between graphemes.
    cursor: usize,
}

/// What was not taken into a [`Buffer`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Control or format characters.
    pub controls: bool,
    /// What passed [`LIMIT`].
    pub too_long: bool,
}

impl Buffer {
    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The byte offset of the cursor; it is always between graphemes.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// True if there is no text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The grapheme before the cursor, if there is one.
    pub fn before(&self) -> Option<&str> {
        let start = self.previous()?;
        Some(&self.text[start..self.cursor])
    }

    /// The grapheme after the cursor, if there is one.
    pub fn after(&self) -> Option<&str> {
        let end = self.following()?;
        Some(&self.text[self.cursor..end])
    }

    /// Puts a character in at the cursor.
    pub fn insert(&mut self, c: char) -> LeftOut {
        self.insert_str(c.encode_utf8(&mut [0; 4]))
    }

    /// Puts a text in at the cursor: line breaks as `\n`, a tab as a space, no other
    /// control or format characters, up to [`LIMIT`].
    pub fn insert_str(&mut self, text: &str) -> LeftOut {
        let mut left_out = LeftOut::default();
        let mut room = LIMIT.saturating_sub(self.text.len());
        let mut clean = String::with_capacity(text.len().min(room));
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let c = match c {
                '\r' if chars.peek() == Some(&'\n') => continue,
                '\r' => '\n',
                '\t' => ' ',
                '\n' => c,
                _ if unwanted(c) => {
                    left_out.controls = true;
                    continue;
                }
                _ => c,
            };
            if c.len_utf8() > room {
                left_out.too_long = true;
                break;
            }
            room -= c.len_utf8();
            clean.push(c);
        }
        self.make_room(clean.len());
        self.text.insert_str(self.cursor, &clean);
        self.cursor = self.boundary_from(self.cursor + clean.len());
        clean.zeroize();
        left_out
    }

    /// Takes out the grapheme before the cursor; false if there is none.
    pub fn backspace(&mut self) -> bool {
        let Some(start) = self.previous() else {
            return false;
        };
        self.text.replace_range(start..self.cursor, "");
        self.cursor = self.boundary_from(start);
        true
    }

    /// Takes out the grapheme after the cursor; false if there is none.
    pub fn delete(&mut self) -> bool {
        let Some(end) = self.following() else {
            return false;
        };
        self.text.replace_range(self.cursor..end, "");
        self.cursor = self.boundary_from(self.cursor);
        true
    }

    /// Moves one grapheme back; false if there is none.
    pub fn left(&mut self) -> bool {
        self.go(self.previous().unwrap_or(0))
    }

    /// Moves one grapheme on; false if there is none.
    pub fn right(&mut self) -> bool {
        self.go(self.following().unwrap_or(self.text.len()))
    }

    /// Moves to the start of this word or the one before.
    pub fn word_left(&mut self) -> bool {
        let word = self.text[..self.cursor].unicode_word_indices().next_back();
        self.go(word.map_or(0, |(at, _)| at))
    }

    /// Moves to the end of this word or the one after.
    pub fn word_right(&mut self) -> bool {
        let word = self.text[self.cursor..].unicode_word_indices().next();
        self.go(word.map_or(self.text.len(), |(at, word)| self.cursor + at + word.len()))
    }

    /// Moves to the start of the line, as the text breaks, not as a view wraps it.
    pub fn line_start(&mut self) -> bool {
        self.go(self.text[..self.cursor].rfind('\n').map_or(0, |at| at + 1))
    }

    /// Moves to the end of the line, as the text breaks, not as a view wraps it.
    pub fn line_end(&mut self) -> bool {
        let rest = self.text[self.cursor..].find('\n');
        self.go(rest.map_or(self.text.len(), |at| self.cursor + at))
    }

    /// Moves to the start of the text.
    pub fn start(&mut self) -> bool {
        self.go(0)
    }

    /// Moves to the end of the text.
    pub fn end(&mut self) -> bool {
        self.go(self.text.len())
    }

    /// Moves to this byte offset, or on to the next place between graphemes; false if
    /// the cursor was there already.
    pub fn go(&mut self, offset: usize) -> bool {
        let before = self.cursor;
        self.cursor = self.boundary_from(offset);
        self.cursor != before
    }

    /// Replaces the text; the cursor goes to its end.
    pub fn set(&mut self, text: &str) -> LeftOut {
        self.clear();
        self.insert_str(text)
    }

    /// Takes out everything from this byte offset on; the cursor goes to the end.
    pub fn truncate(&mut self, offset: usize) {
        let at = self.boundary_from(offset);
        self.text.truncate(at);
        self.cursor = at;
    }

    /// Hands the text out and is empty then.
    pub fn take(&mut self) -> String {
        self.cursor = 0;
        std::mem::take(&mut self.text)
    }

    /// Wipes the text.
    pub fn clear(&mut self) {
        self.text.zeroize();
        self.cursor = 0;
    }

    /// Makes room without leaving a copy of the text in memory that is given back.
    fn make_room(&mut self, extra: usize) {
        let needed = self.text.len() + extra;
        if needed > self.text.capacity() {
            let mut larger = String::with_capacity(needed.max(self.text.capacity() * 2));
            larger.push_str(&self.text);
            self.text.zeroize();
            self.text = larger;
        }
    }

    /// The first place between graphemes at or after this byte offset.
    fn boundary_from(&self, offset: usize) -> usize {
        let mut at = offset.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at += 1;
        }
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        match cursor.is_boundary(&self.text, 0) {
            Ok(true) => at,
            _ => step(cursor.next_boundary(&self.text, 0)).unwrap_or(self.text.len()),
        }
    }

    fn previous(&self) -> Option<usize> {
        let mut cursor = GraphemeCursor::new(self.cursor, self.text.len(), true);
        step(cursor.prev_boundary(&self.text, 0))
    }

    fn following(&self) -> Option<usize> {
        let mut cursor = GraphemeCursor::new(self.cursor, self.text.len(), true);
        step(cursor.next_boundary(&self.text, 0))
    }
}

/// The result of a search that was given the whole text, so that it is never incomplete.
fn step(found: Result<Option<usize>, GraphemeIncomplete>) -> Option<usize> {
    found.ok().flatten()
}

impl Drop for Buffer {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

/// Says how long the text is, never what it says.
impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer")
            .field("bytes", &self.text.len())
            .field("cursor", &self.cursor)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn buffer(text: &str) -> Buffer {
        let mut buffer = Buffer::default();
        let _ = buffer.set(text);
        buffer
    }

    #[test]
    fn a_letter_made_of_many_characters_goes_in_one_step() {
        let mut buffer = buffer("a👩\u{200d}⚕\u{fe0f}b");
        assert!(buffer.backspace());
        assert!(buffer.backspace());
        assert_eq!(buffer.text(), "a");
        assert!(buffer.backspace());
        assert!(!buffer.backspace());
    }

    #[test]
    fn a_joiner_typed_before_an_emoji_joins_and_the_cursor_stays_outside() {
        let mut buffer = buffer("👩⚕");
        buffer.left();
        let _ = buffer.insert('\u{200d}');
        assert_eq!(buffer.text(), "👩\u{200d}⚕");
        assert_eq!(buffer.cursor(), buffer.text().len());
    }

    #[test]
    fn edits_happen_at_the_cursor() {
        let mut buffer = buffer("one three");
        buffer.word_left();
        let _ = buffer.insert_str("two ");
        assert_eq!(buffer.text(), "one two three");
        buffer.start();
        assert!(buffer.delete());
        assert_eq!(buffer.text(), "ne two three");
        assert_eq!(buffer.after(), Some("n"));
        buffer.word_right();
        assert_eq!(buffer.before(), Some("e"));
        assert_eq!(buffer.cursor(), 2);
    }

    #[test]
    fn home_and_end_know_lines() {
        let mut buffer = buffer("one\ntwo\nthree");
        buffer.go(5);
        assert!(buffer.line_start());
        assert_eq!(buffer.cursor(), 4);
        assert!(!buffer.line_start());
        assert!(buffer.line_end());
        assert_eq!(buffer.cursor(), 7);
        buffer.end();
        assert_eq!(buffer.cursor(), 13);
    }

    #[test]
    fn what_commands_a_terminal_is_left_out_and_reported() {
        let mut buffer = Buffer::default();
        let left_out = buffer.insert_str("a\u{1b}[2J\r\nb\tc\rd");
        assert_eq!(buffer.text(), "a[2J\nb c\nd");
        assert!(left_out.controls);
        assert!(!left_out.too_long);
        assert_eq!(buffer.insert(' '), LeftOut::default());
    }

    #[test]
    fn what_passes_the_limit_is_refused_and_reported() {
        let mut buffer = buffer(&"é".repeat(LIMIT / 2 - 1));
        assert!(buffer.insert_str("aéb").too_long);
        assert_eq!(buffer.text().len(), LIMIT - 1);
        assert!(!buffer.insert('a').too_long);
        assert!(buffer.insert('a').too_long);
        assert_eq!(buffer.text().len(), LIMIT);
    }

    #[test]
    fn the_text_never_shows_in_a_debug_line() {
        assert!(!format!("{:?}", buffer("secret")).contains("secret"));
    }

    #[test]
    fn taken_text_is_gone() {
        let mut buffer = buffer("words");
        assert_eq!(buffer.take(), "words");
        assert!(buffer.is_empty());
        assert_eq!(buffer.cursor(), 0);
    }

    #[derive(Clone, Debug)]
    enum Edit {
        Insert(String),
        Backspace,
        Delete,
        Left,
        Right,
        WordLeft,
        WordRight,
        Go(usize),
    }

    fn edit() -> impl Strategy<Value = Edit> {
        prop_oneof![
            any::<String>().prop_map(Edit::Insert),
            "[a👩⚕🇬🇧é\u{200d}\u{301}\u{fe0f} \n]{0,4}".prop_map(Edit::Insert),
            Just(Edit::Backspace),
            Just(Edit::Delete),
            Just(Edit::Left),
            Just(Edit::Right),
            Just(Edit::WordLeft),
            Just(Edit::WordRight),
            (0usize..60).prop_map(Edit::Go),
        ]
    }

    proptest! {
        #[test]
        fn the_cursor_is_always_between_graphemes(edits in prop::collection::vec(edit(), 0..30)) {
            let mut buffer = Buffer::default();
            for edit in edits {
                match edit {
                    Edit::Insert(text) => {
                        let _ = buffer.insert_str(&text);
                    }
                    Edit::Backspace => { buffer.backspace(); }
                    Edit::Delete => { buffer.delete(); }
                    Edit::Left => { buffer.left(); }
                    Edit::Right => { buffer.right(); }
                    Edit::WordLeft => { buffer.word_left(); }
                    Edit::WordRight => { buffer.word_right(); }
                    Edit::Go(to) => { buffer.go(to); }
                }
                let places: Vec<usize> = buffer
                    .text()
                    .grapheme_indices(true)
                    .map(|(at, _)| at)
                    .chain([buffer.text().len()])
                    .collect();
                prop_assert!(places.contains(&buffer.cursor()));
                prop_assert!(!buffer.text().chars().any(|c| c != '\n' && unwanted(c)));
            }
        }

        #[test]
        fn going_left_to_the_start_takes_as_many_steps_as_there_are_graphemes(text in any::<String>()) {
            let mut buffer = buffer(&text);
            let mut steps = 0;
            while buffer.left() {
                steps += 1;
            }
            prop_assert_eq!(steps, buffer.text().graphemes(true).count());
        }
    }
}
