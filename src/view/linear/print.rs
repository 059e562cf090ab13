//! Append-only output: whole lines, one prompt, and the echo of what is typed.

use std::collections::VecDeque;
use std::io::{self, Write};

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;
use zeroize::Zeroize;

use crate::text::width::width;
use crate::text::wrap::{LONGEST, wrap};

/// How many rows are written to a terminal in one go. Fenrir compares the screen with the
/// screen before: what is written in one go and does not fit is never heard, and where more
/// than half is new, it takes new rows for old ones.
const ROWS: usize = 5;

/// How many goes there are at most: what is longer than a page can be is written at once.
const GOES: usize = 100;

/// Takes away the last cell before the cursor.
const TAKE_BACK: &str = "\u{8}\u{1b}[K";

/// Writes to a terminal or a pipe. Never an escape code but one, see
/// [`Printer::line_below`]; a carriage return only in a line end.
#[derive(Debug)]
pub struct Printer<W: Write> {
    out: W,
    /// In a terminal, how many cells a row takes; in a pipe, none.
    columns: Option<usize>,
    /// The cells that stand on the row of the cursor.
    column: usize,
    /// The echoed graphemes that stand at the end of that row, and their cells; none
    /// where terminals do not agree on them.
    echoed: Vec<Option<usize>>,
    /// The row that asks, while nothing is typed behind it.
    standing: Option<String>,
    /// What waits to be written.
    waiting: String,
    /// Where in it a rest is taken.
    rests: VecDeque<usize>,
    /// The rows since the last rest.
    written: usize,
    /// In a window that knows escape codes, how many rows can still be written until its last
    /// one is surely reached.
    to_the_foot: Option<usize>,
}

impl<W: Write> Printer<W> {
    /// A printer for a terminal if it is given columns, else for a pipe.
    pub fn new(out: W, columns: Option<usize>) -> Self {
        let mut printer = Self {
            out,
            columns: None,
            column: 0,
            echoed: Vec::new(),
            standing: None,
            waiting: String::new(),
            rests: VecDeque::new(),
            written: 0,
            to_the_foot: None,
        };
        printer.resize(columns);
        printer
    }

    /// From now on the window has so many rows, and nobody knows in which one the cursor is;
    /// none where it does not know escape codes.
    pub fn stand_in(&mut self, rows: Option<usize>) {
        self.to_the_foot = rows.map(|rows| rows.saturating_sub(1));
    }

    /// From now on rows have so many columns, and no row is longer than is good to read. The
    /// last column stays empty: terminals do not agree on where the cursor is after a letter
    /// there.
    pub fn resize(&mut self, columns: Option<usize>) {
        self.columns = columns.map(|columns| columns.saturating_sub(1).clamp(2, LONGEST));
        // What stands on the row may have been broken or joined by the terminal.
        self.echoed.fill(None);
    }

    /// Writes a line of its own, or several if the text breaks or is too long for one;
    /// an empty row is not written, for it would be heard as "blank".
    pub fn line(&mut self, text: &str) {
        self.fresh_line();
        for row in self.rows(text, usize::MAX) {
            if self.written >= ROWS {
                self.rest();
            }
            self.written += 1;
            self.waiting.push_str(&row);
            self.end_row();
        }
    }

    /// The rows that a text takes, without those that are empty; in a terminal, of so many
    /// cells at `most`.
    pub fn rows(&self, text: &str, most: usize) -> Vec<String> {
        let safe: String = text.chars().filter(|c| !commands(*c)).collect();
        let mut rows = match self.columns {
            Some(columns) => wrap(&safe, columns.min(most)),
            None => safe
                .split('\n')
                .map(|row| row.trim_end().to_owned())
                .collect(),
        };
        rows.retain(|row| !row.is_empty());
        rows
    }

    /// Has a rest taken before what comes next.
    fn rest(&mut self) {
        self.written = 0;
        if self.columns.is_some() && self.rests.back() != Some(&self.waiting.len()) {
            self.rests.push_back(self.waiting.len());
        }
    }

    /// Writes the line that asks; on a terminal the cursor stays behind it. BRLTTY looks at
    /// the row of the cursor from time to time and says how it differs: so that the whole
    /// line is said, the row stands empty for a moment.
    pub fn prompt(&mut self, text: &str) {
        self.fresh_line();
        self.rest();
        self.prompt_at_once(text);
    }

    /// The same without that moment, for what answers to an arrow key: TDSR reads the row of
    /// the cursor 20 ms after it.
    pub fn prompt_at_once(&mut self, text: &str) {
        self.line(text);
        if self.columns.is_some() && !text.trim().is_empty() {
            let end = self.waiting.trim_end_matches(['\r', '\n']).len();
            self.waiting.truncate(end);
            let row = self.waiting.rfind('\n').map_or(0, |at| at + 1);
            self.column = width(&self.waiting[row..]) + 1;
            self.standing = Some(self.waiting[row..].to_owned());
            self.waiting.push(' ');
        }
    }

    /// Goes to a row below the one that asked, because of a key that writes nothing itself. Orca
    /// reads what is new from the start of its row on, and a terminal with VTE says of a row that
    /// is new in the last row of a window that it begins at the end of the row before: Orca would
    /// read both. VTE counts in characters: if the row before loses its last one, a space, the
    /// new row begins with itself.
    pub fn line_below(&mut self) {
        let written = self.waiting.matches('\n').count();
        if self.to_the_foot.is_some_and(|rows| rows <= written) && self.standing.is_some() {
            self.waiting.push_str(TAKE_BACK);
        }
        self.fresh_line();
    }

    /// True if the last row that asked was this and nothing was typed behind it. Braille
    /// displays, and readers that follow the cursor, pass over the same row twice.
    pub fn stands(&self, prompt: &str) -> bool {
        let row = self.standing.as_deref();
        row.is_some_and(|row| prompt.trim_end().ends_with(row))
    }

    /// What was asked before does not matter any more.
    pub fn forget_prompt(&mut self) {
        self.standing = None;
    }

    /// Ends the row of the cursor if anything stands on it.
    pub fn fresh_line(&mut self) {
        if self.column > 0 {
            self.end_row();
        }
    }

    /// Ends the row of the cursor.
    pub fn end_row(&mut self) {
        let end = if self.columns.is_some() { "\r\n" } else { "\n" };
        self.waiting.push_str(end);
        self.column = 0;
        self.echoed.clear();
    }

    /// Echoes text at the cursor, in rows that are as long as they may be.
    pub fn echo(&mut self, text: &str) {
        let Some(columns) = self.columns else {
            return;
        };
        for grapheme in text.graphemes(true) {
            self.standing = None;
            if grapheme == "\n" {
                self.end_row();
                continue;
            }
            let cells = cells(grapheme);
            let taken = cells.unwrap_or_else(|| most_cells(grapheme));
            if self.column + taken > columns && self.column > 0 {
                self.end_row();
            }
            self.waiting.push_str(grapheme);
            self.column += taken;
            self.echoed.push(cells);
        }
    }

    /// Echoes a character that joined the grapheme before it.
    pub fn echo_joined(&mut self, c: char, grapheme: &str) {
        if self.columns.is_none() {
            return;
        }
        self.waiting.push(c);
        if self.echoed.pop().is_some() {
            self.echoed.push(cells(grapheme));
        }
        self.column += c.width().unwrap_or(0);
    }

    /// Takes the last echoed grapheme off the row; false if there is none on this row, or
    /// if nobody knows how many cells it took.
    pub fn rub_out(&mut self) -> bool {
        if self.columns.is_none() {
            return true;
        }
        let Some(Some(cells)) = self.echoed.pop() else {
            return false;
        };
        for piece in ["\u{8}", " ", "\u{8}"] {
            self.waiting.push_str(&piece.repeat(cells));
        }
        self.column = self.column.saturating_sub(cells);
        true
    }

    /// Writes the end of a text, as much as fits one row, on a row of its own: where
    /// nothing more can be rubbed out.
    pub fn remains(&mut self, text: &str) {
        let Some(columns) = self.columns else {
            return;
        };
        self.fresh_line();
        let mut room = columns - 1;
        let mut start = text.len();
        for (at, grapheme) in text.grapheme_indices(true).rev() {
            let cells = most_cells(grapheme);
            if grapheme == "\n" || cells > room {
                break;
            }
            room -= cells;
            start = at;
        }
        // A row begins with a whole word where that is possible.
        let tail = match text[start..].split_once(' ') {
            Some((_, rest)) if start > 0 && !text[..start].ends_with([' ', '\n']) => rest,
            _ => &text[start..],
        };
        self.echo(tail);
    }

    /// No rest is taken in what waits.
    pub fn at_once(&mut self) {
        self.rests.clear();
    }

    /// Writes what waits.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.rests.clear();
        self.written = 0;
        self.write()
    }

    fn write(&mut self) -> io::Result<()> {
        let rows = self.waiting.matches('\n').count();
        let left = |to_the_foot: usize| to_the_foot.saturating_sub(rows);
        self.to_the_foot = self.to_the_foot.map(left);
        let written = self.out.write_all(self.waiting.as_bytes());
        self.waiting.zeroize();
        written?;
        self.out.flush()
    }

    /// True if what waits has no rest but the one before its prompt.
    pub fn is_short(&self) -> bool {
        self.rests.len() <= 1
    }

    /// Writes what waits up to the next rest; false if nothing waits any more.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn flush_to_rest(&mut self) -> io::Result<bool> {
        if self.rests.len() > GOES {
            self.rests.clear();
        }
        let Some(end) = self.rests.pop_front() else {
            self.flush()?;
            return Ok(false);
        };
        let later = self.waiting.split_off(end);
        let written = self.write();
        self.waiting = later;
        for rest in &mut self.rests {
            *rest -= end;
        }
        written.map(|()| true)
    }

    /// The screen is blank, and nothing waits.
    pub fn forget(&mut self) {
        self.waiting.zeroize();
        self.rests.clear();
        self.written = 0;
        self.column = 0;
        self.echoed.clear();
    }

    /// True if this fits the rest of the row of the cursor.
    pub fn fits(&self, text: &str) -> bool {
        !text.contains('\n')
            && self
                .columns
                .is_none_or(|columns| self.column + width(text) <= columns)
    }
}

/// Joins letters: some terminals draw one picture then, others two.
const JOINER: char = '\u{200d}';

/// True for what could command a terminal or turn what follows, whoever wrote it.
fn commands(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The cells of a grapheme; none where terminals do not agree.
fn cells(grapheme: &str) -> Option<usize> {
    let one_by_one: usize = grapheme.chars().filter_map(UnicodeWidthChar::width).sum();
    let agreed = one_by_one == width(grapheme) && !grapheme.contains(JOINER);
    agreed.then_some(one_by_one)
}

/// The most cells that a grapheme takes in any terminal.
fn most_cells(grapheme: &str) -> usize {
    let one_by_one: usize = grapheme.chars().filter_map(UnicodeWidthChar::width).sum();
    one_by_one.max(width(grapheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(columns: Option<usize>, work: impl Fn(&mut Printer<Vec<u8>>)) -> String {
        let mut printer = Printer::new(Vec::new(), columns);
        work(&mut printer);
        printer.flush().unwrap();
        String::from_utf8(printer.out).unwrap()
    }

    #[test]
    fn a_row_below_one_that_asked_takes_its_last_cell_at_the_foot_of_a_window_alone() {
        let arrows = |rows, lines: &[&str]| {
            let mut printer = Printer::new(Vec::new(), Some(80));
            printer.stand_in(rows);
            for line in lines {
                printer.line(line);
            }
            printer.prompt("What is it:");
            for row in ["1. Tea", "2. Milk"] {
                printer.line_below();
                printer.prompt_at_once(row);
            }
            printer.flush().unwrap();
            String::from_utf8(printer.out).unwrap()
        };
        let plain = "What is it: \r\n1. Tea \r\n2. Milk ";
        let taken = |from: &str, to: &str| plain.replace(from, to);
        let at_foot = taken("it: ", "it: \u{8}\u{1b}[K").replace("Tea ", "Tea \u{8}\u{1b}[K");
        assert_eq!(arrows(None, &[]), plain);
        assert_eq!(arrows(Some(4), &[]), plain);
        assert_eq!(arrows(Some(2), &[]), taken("Tea ", "Tea \u{8}\u{1b}[K"));
        assert_eq!(arrows(Some(1), &[]), at_foot);
        assert_eq!(arrows(Some(3), &["a", "b"]), format!("a\r\nb\r\n{at_foot}"));
    }

    #[test]
    fn a_row_that_was_typed_behind_keeps_all_its_cells() {
        let mut printer = Printer::new(Vec::new(), Some(80));
        printer.stand_in(Some(1));
        printer.prompt("What is it:");
        printer.echo("tea");
        printer.line_below();
        printer.prompt_at_once("1. Tea");
        printer.flush().unwrap();
        assert_eq!(printer.out, b"What is it: tea\r\n1. Tea ");
    }

    #[test]
    fn lines_wrap_on_a_terminal_and_not_in_a_pipe() {
        let text = |printer: &mut Printer<Vec<u8>>| {
            printer.line("One two three.\n\nFour.");
            printer.prompt("Good day: ");
        };
        assert_eq!(
            written(Some(10), text),
            "One two\r\nthree.\r\nFour.\r\nGood day: "
        );
        assert_eq!(written(None, text), "One two three.\nFour.\nGood day:\n");
    }

    #[test]
    fn a_wide_terminal_has_no_longer_rows_and_a_pipe_has() {
        let text = "eight by ".repeat(20);
        let both = |printer: &mut Printer<Vec<u8>>| {
            printer.line(&text);
            printer.echo(&text);
        };
        for columns in [67, 80, 400] {
            let out = written(Some(columns), both);
            let longest = out.lines().map(|row| width(row.trim_end())).max();
            assert!((60..=66).contains(&longest.unwrap()), "{columns}: {out}");
            assert_eq!(out, written(Some(67), both));
        }
        assert_eq!(written(None, both).lines().count(), 1);
    }

    #[test]
    fn a_page_comes_in_goes_and_its_prompt_after_a_rest() {
        let mut printer = Printer::new(Vec::new(), Some(80));
        for line in ["1", "2", "3", "4", "5", "6", "7"] {
            printer.line(line);
        }
        printer.prompt("Good day: ");
        let mut goes = Vec::new();
        loop {
            let more = printer.flush_to_rest().unwrap();
            goes.push(String::from_utf8(std::mem::take(&mut printer.out)).unwrap());
            if !more {
                break;
            }
        }
        assert_eq!(
            goes,
            ["1\r\n2\r\n3\r\n4\r\n5\r\n", "6\r\n7\r\n", "Good day: "]
        );
        printer.prompt_at_once("1 of 2: Yes");
        assert!(!printer.flush_to_rest().unwrap(), "an arrow is not delayed");
        assert_eq!(printer.out, b"\r\n1 of 2: Yes ");
    }

    #[test]
    fn in_a_pipe_there_is_no_rest() {
        let mut printer = Printer::new(Vec::new(), None);
        for line in ["1", "2", "3", "4", "5", "6", "7"] {
            printer.line(line);
        }
        printer.prompt("Good day: ");
        assert!(!printer.flush_to_rest().unwrap());
        assert!(printer.out.ends_with(b"7\nGood day:\n"));
    }

    #[test]
    fn nothing_in_a_line_commands_the_terminal() {
        assert_eq!(
            written(Some(80), |printer| printer.line("a\u{1b}[2J\u{202e}\rb")),
            "a[2Jb\r\n"
        );
    }

    #[test]
    fn typing_past_the_edge_starts_a_row_and_erasing_past_its_start_prints_what_remains() {
        let out = written(Some(10), |printer| {
            printer.prompt("Day: ");
            printer.echo("morning");
            for _ in 0..3 {
                assert!(printer.rub_out());
            }
            assert!(!printer.rub_out());
            printer.remains("morn");
            assert!(printer.rub_out());
        });
        assert_eq!(
            out,
            "Day: morn\r\ning\u{8} \u{8}\u{8} \u{8}\u{8} \u{8}morn\u{8} \u{8}"
        );
    }

    #[test]
    fn wide_letters_take_their_cells_away_with_them() {
        let out = written(Some(80), |printer| {
            printer.echo("世");
            assert!(printer.rub_out());
            printer.echo("e\u{301}");
            assert!(printer.rub_out());
            printer.echo("👩\u{200d}⚕");
            assert!(!printer.rub_out(), "terminals differ");
        });
        assert_eq!(
            out,
            "世\u{8}\u{8}  \u{8}\u{8}e\u{301}\u{8} \u{8}👩\u{200d}⚕"
        );
    }

    #[test]
    fn what_remains_is_one_row_that_begins_with_a_word() {
        let out = written(Some(12), |printer| {
            printer.echo("x");
            printer.remains("one two three four");
        });
        assert_eq!(out, "x\r\nthree four");
    }
}
