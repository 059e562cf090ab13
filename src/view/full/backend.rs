//! Writes to the terminal the way that screen readers follow: rows whole and only when
//! they changed, a typed character alone at the cursor, the cursor never hidden.

use std::collections::BTreeSet;
use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Cell, CellWidth};
use ratatui::layout::{Position, Size};
use ratatui::style::Modifier;

use super::theme::Colours;

/// The back end of the full-screen view. Knows what the terminal shows, and never asks
/// the terminal anything: its answers would be read aloud.
#[derive(Debug)]
pub struct Rows<W: Write> {
    out: W,
    size: Size,
    /// What is on its way, written in one go.
    bytes: Vec<u8>,
    shown: Vec<Row>,
    /// What it is to show, as it is drawn.
    drawn: Vec<Row>,
    /// The same at a flush, with nothing in cells that a wide letter covers.
    wanted: Vec<Row>,
    /// The colours that are set as long as the screen is ours, or those of the terminal.
    colours: Option<Colours>,
    /// What is erased takes these colours; else blanks are written.
    erases: bool,
    /// Everything is to be cleared and written, also rows that look as before.
    anew: bool,
    /// Rows to be written although they look as before.
    again: BTreeSet<usize>,
    /// What changes next was typed: only the change is written.
    typed: bool,
    /// The word at the cursor is to be written although it looks as before.
    word: bool,
    cursor: Position,
    /// Where the cursor is not to go, but to the column before.
    aside: Option<Position>,
    /// Where the terminal has its cursor; unknown after rows were written.
    at: Option<Position>,
}

/// Moves to the first cell and blanks the screen from there. To blank "all" scrolls it in VTE, the
/// terminal of many desktops, and then Orca takes the empty rows below a page for a part of it:
/// it says what is new after Page Down or F1 only where that ends at the cursor.
const BLANK: &str = "\x1b[H\x1b[J";

type Row = Vec<Cell>;

impl<W: Write> Rows<W> {
    /// A back end for a terminal of this many columns and rows.
    pub fn new(out: W, size: Size) -> Self {
        let mut rows = Self {
            out,
            size,
            bytes: Vec::new(),
            shown: Vec::new(),
            drawn: Vec::new(),
            wanted: Vec::new(),
            colours: None,
            erases: false,
            anew: true,
            again: BTreeSet::new(),
            typed: false,
            word: false,
            cursor: Position::ORIGIN,
            aside: None,
            at: None,
        };
        rows.resize(size);
        rows
    }

    /// Columns and rows.
    pub fn dimensions(&self) -> Size {
        self.size
    }

    /// Takes note of another size; everything is written anew.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.shown = blank(size);
        self.drawn = blank(size);
        self.anew = true;
    }

    /// Takes these colours from now on; true if they are others than before, and everything is
    /// to be written anew.
    pub fn dress(&mut self, colours: Option<Colours>) -> bool {
        let before = std::mem::replace(&mut self.colours, colours);
        if before.is_some() && colours.is_none() {
            self.put("\x1b[m");
        }
        before != colours
    }

    /// Says that what the terminal erases takes the colours that are set. Blanks that are written
    /// behind what asks are text to Orca: it says what is new after Page Down or F1 only where
    /// that ends at the cursor.
    pub fn erase_in_colours(&mut self) {
        self.erases = true;
    }

    /// Colours are set, and the terminal does not fill what it erases.
    fn fills(&self) -> bool {
        self.colours.is_some() && !self.erases
    }

    /// Has a row written at the next flush although it may look as before.
    pub fn again(&mut self, row: u16) {
        self.again.insert(usize::from(row));
    }

    /// Has the word at the cursor written at the next flush, or the one that ends there: yasr
    /// says where the cursor went only if something is written there or it went by one row or
    /// one cell.
    pub fn say_word(&mut self) {
        self.word = true;
    }

    /// Says that what changes next was typed.
    pub fn typed(&mut self) {
        self.typed = true;
    }

    /// Puts bytes of ours, such as a mode of the terminal, in front of what is drawn next.
    pub fn put(&mut self, bytes: &str) {
        self.bytes.extend_from_slice(bytes.as_bytes());
    }

    /// Writes what is on its way.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn send(&mut self) -> io::Result<()> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        let result = self.out.write_all(&self.bytes);
        self.bytes.clear();
        result?;
        self.out.flush()
    }

    /// Blanks the screen now, and leaves the cursor where it is: yasr says "blank" if it moves
    /// by one row.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn blank(&mut self) -> io::Result<()> {
        self.put("\x1b[2J");
        if self.fills() {
            self.fill();
            self.move_to(self.cursor);
        }
        self.send()
    }

    /// Writes blanks to every row. The last cell of all is left: after it, some would scroll.
    fn fill(&mut self) {
        for y in 0..self.size.height {
            self.move_to(Position::new(0, y));
            self.blank_from(0, usize::from(y));
        }
    }

    /// Blanks the rest of a row; the cursor stands where that begins, and may not stay there.
    fn blank_from(&mut self, x: usize, y: usize) {
        if !self.fills() {
            self.put("\x1b[K");
            return;
        }
        let last = y + 1 == usize::from(self.size.height);
        let end = usize::from(self.size.width) - usize::from(last);
        let blanks = std::iter::repeat_n(b' ', end.saturating_sub(x));
        self.bytes.extend(blanks);
    }

    fn move_to(&mut self, to: Position) {
        put_move(&mut self.bytes, usize::from(to.x), usize::from(to.y));
    }

    /// Blanks a row now, and leaves the cursor where it is, before it goes to a column of that
    /// row. Fenrir takes a row that comes while the cursor goes by as many columns as it has
    /// letters for typing, and does not say it: then the cursor goes to the column before.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn blank_row(&mut self, row: u16, column: u16) -> io::Result<()> {
        let way = usize::from(self.cursor.x.abs_diff(column));
        let shown = self.shown.get(usize::from(row));
        let typing = shown.is_some_and(|shown| letters(shown) == way);
        self.aside = typing.then_some(Position::new(column, row));
        self.move_to(Position::new(0, row));
        self.blank_from(0, usize::from(row));
        self.move_to(self.cursor);
        self.at = Some(self.cursor);
        self.send()
    }

    fn write_all_anew(&mut self) {
        if self.colours.is_some() {
            put_style(&mut self.bytes, Modifier::empty(), self.colours);
        }
        self.put(BLANK);
        if self.fills() {
            self.fill();
            self.move_to(Position::ORIGIN);
        }
        let filled = self.wanted.iter().rposition(|row| extent(row) > 0);
        for y in 0..filled.map_or(0, |last| last + 1) {
            if y > 0 {
                self.put("\r\n");
            }
            let end = self.written(y);
            put_cells(&mut self.bytes, &self.wanted[y][..end], self.colours);
        }
        self.at = None;
    }

    /// How many cells of a row are written: those before its blank end, and all before the cursor.
    /// Orca says what is new after Page Down only where that ends at the cursor, and it says a
    /// blank that was skipped together with the letter that is typed behind it.
    fn written(&self, y: usize) -> usize {
        let row = &self.wanted[y];
        let cursor = Some(usize::from(self.cursor.x)).filter(|_| usize::from(self.cursor.y) == y);
        extent(row).max(cursor.unwrap_or(0).min(row.len()))
    }

    fn write_row(&mut self, y: usize) {
        if self.typed && self.write_typed(y) {
            return;
        }
        let (old, new) = (&self.shown[y], &self.wanted[y]);
        if !self.again.contains(&y) {
            let Some(first) = (0..new.len()).find(|x| old[*x] != new[*x]) else {
                return;
            };
            let only = old[first + 1..] == new[first + 1..];
            if only
                && [&old[first], &new[first]]
                    .iter()
                    .all(|cell| cell.symbol() == " ")
            {
                // Only the mark, at one end or the other: one blank cell.
                put_move(&mut self.bytes, first, y);
                put_cells(&mut self.bytes, &new[first..=first], self.colours);
                self.at = None;
                return;
            }
            if extent(new) <= first {
                // Only an end was taken away: no letter needs to be written.
                put_move(&mut self.bytes, first, y);
                self.blank_from(first, y);
                self.at = (!self.fills()).then(|| position(first, y));
                return;
            }
        }
        put_move(&mut self.bytes, 0, y);
        let end = self.written(y);
        put_cells(&mut self.bytes, &new[..end], self.colours);
        // At the right edge a terminal waits with the cursor, each in its own way.
        self.at = (end < new.len()).then(|| position(end, y));
        if self.at.is_some() {
            self.blank_from(end, y);
            self.at = self.at.filter(|_| !self.fills());
        }
    }

    fn write_word(&mut self) {
        let (x, y) = (usize::from(self.cursor.x), usize::from(self.cursor.y));
        let Some(row) = self.wanted.get(y).filter(|row| x <= row.len()) else {
            return;
        };
        let blank = |cell: &Cell| cell.symbol() == " ";
        let start = row[..x].iter().rposition(blank).map_or(0, |at| at + 1);
        let end = row[x..]
            .iter()
            .position(blank)
            .map_or(row.len(), |at| x + at);
        // At the right edge a terminal waits with the cursor, each in its own way.
        if start < end && end < row.len() {
            put_move(&mut self.bytes, start, y);
            put_cells(&mut self.bytes, &row[start..end], self.colours);
            self.at = None;
        }
    }

    /// Writes the change of a row at the cursor alone, if that is all that changed.
    fn write_typed(&mut self, y: usize) -> bool {
        let (old, new) = (&self.shown[y], &self.wanted[y]);
        let here = usize::from(self.cursor.y) == y;
        let Some(from) = self.at.filter(|at| here && usize::from(at.y) == y) else {
            return false;
        };
        let (from, to) = (usize::from(from.x), usize::from(self.cursor.x));
        if from.max(to) >= new.len() {
            return false;
        }
        if old[..from.min(to)] != new[..from.min(to)] {
            return false;
        }
        if to > from {
            let added = to - from;
            if extent(old) <= from && extent(new) <= to {
                put_cells(&mut self.bytes, &new[from..to], self.colours);
            } else if old[from..old.len() - added] == new[to..] && extent(old) <= old.len() - added
            {
                self.bytes
                    .extend_from_slice(format!("\x1b[{added}@").as_bytes());
                put_cells(&mut self.bytes, &new[from..to], self.colours);
            } else {
                return false;
            }
        } else if to < from || old != new {
            let taken = if to < from {
                from - to
            } else {
                usize::from(old[from].cell_width().max(1))
            };
            let rest = new.len().saturating_sub(taken);
            if to > rest || extent(new) > rest || old[to + taken..] != new[to..rest] {
                return false;
            }
            self.bytes.extend(std::iter::repeat_n(b'\x08', from - to));
            if extent(new) <= to && to < from {
                self.bytes.extend(std::iter::repeat_n(b' ', taken));
                self.bytes.extend(std::iter::repeat_n(b'\x08', taken));
            } else {
                self.bytes
                    .extend_from_slice(format!("\x1b[{taken}P").as_bytes());
                if self.colours.is_some() {
                    // What moves in at the edge may have none of them.
                    self.move_to(position(rest, y));
                    self.blank_from(rest, y);
                    self.at = None;
                    return true;
                }
            }
        }
        self.at = Some(self.cursor);
        true
    }
}

impl<W: Write> Backend for Rows<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        for (x, y, cell) in content {
            let Some(row) = self.drawn.get_mut(usize::from(y)) else {
                continue;
            };
            let x = usize::from(x);
            if x >= row.len() {
                continue;
            }
            row[x] = cell.clone();
            // As in ratatui's buffer, what a wide letter covers is blank.
            let covered = usize::from(cell.cell_width().max(1)) - 1;
            for beside in row.iter_mut().skip(x + 1).take(covered) {
                beside.reset();
            }
        }
        Ok(())
    }

    /// Nothing: the cursor stays visible, because readers and magnifiers follow it.
    fn hide_cursor(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Nothing: it is always visible.
    fn show_cursor(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.cursor = position.into();
        self.aside = self.aside.filter(|aside| *aside == self.cursor);
        if self.aside.is_some() {
            self.cursor.x = self.cursor.x.saturating_sub(1);
        }
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.shown = blank(self.size);
        self.drawn = blank(self.size);
        self.anew = true;
        Ok(())
    }

    /// Clears everything, whatever is asked for: our pages have no smaller regions.
    fn clear_region(&mut self, _: ClearType) -> io::Result<()> {
        self.clear()
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size,
            pixels: Size::ZERO,
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.wanted = self.drawn.iter().map(|row| uncovered(row)).collect();
        if self.anew {
            self.write_all_anew();
        } else {
            for y in 0..self.wanted.len() {
                self.write_row(y);
            }
        }
        if std::mem::take(&mut self.word) && !self.anew {
            self.write_word();
        }
        self.anew = false;
        self.typed = false;
        self.again.clear();
        self.shown = std::mem::take(&mut self.wanted);
        if self.at != Some(self.cursor) {
            self.move_to(self.cursor);
            self.at = Some(self.cursor);
        }
        self.send()
    }
}

fn blank(size: Size) -> Vec<Row> {
    vec![vec![Cell::EMPTY; usize::from(size.width)]; usize::from(size.height)]
}

/// A row with nothing in the cells that a wide letter covers.
fn uncovered(row: &[Cell]) -> Row {
    let mut covered = 0;
    let uncover = |cell: &Cell| {
        let mut cell = cell.clone();
        if covered > 0 {
            covered -= 1;
            cell.set_symbol("");
        } else {
            covered = cell.cell_width().max(1) - 1;
        }
        cell
    };
    row.iter().map(uncover).collect()
}

/// How many cells of a row come before its blank end.
fn extent(row: &[Cell]) -> usize {
    let visible = |cell: &Cell| cell.symbol() != " " || cell.modifier != Modifier::empty();
    row.iter().rposition(visible).map_or(0, |last| last + 1)
}

/// How many letters a row has, blanks beside each other as one: so Fenrir counts them.
fn letters(row: &[Cell]) -> usize {
    let symbols: Vec<&str> = row.iter().map(Cell::symbol).collect();
    let again = symbols.windows(2).filter(|pair| *pair == [" ", " "]);
    let all = symbols.iter().map(|symbol| symbol.chars().count());
    all.sum::<usize>() - again.count()
}

fn position(x: usize, y: usize) -> Position {
    let cells = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
    Position::new(cells(x), cells(y))
}

fn put_move(bytes: &mut Vec<u8>, x: usize, y: usize) {
    bytes.extend_from_slice(format!("\x1b[{};{}H", y + 1, x + 1).as_bytes());
}

fn put_cells(bytes: &mut Vec<u8>, cells: &[Cell], colours: Option<Colours>) {
    let mut worn = Modifier::empty();
    for cell in cells {
        if cell.modifier != worn {
            put_style(bytes, cell.modifier, colours);
            worn = cell.modifier;
        }
        bytes.extend_from_slice(cell.symbol().as_bytes());
    }
    if worn != Modifier::empty() {
        put_style(bytes, Modifier::empty(), colours);
    }
}

/// Bold and reverse are all that is used beside the colours. These come last: the Linux
/// console has bold letters in another colour, black ones in grey, and then a colour takes
/// bold back.
fn put_style(bytes: &mut Vec<u8>, modifier: Modifier, colours: Option<Colours>) {
    bytes.extend_from_slice(b"\x1b[");
    if modifier.contains(Modifier::BOLD) {
        bytes.extend_from_slice(b";1");
    }
    if modifier.contains(Modifier::REVERSED) {
        bytes.extend_from_slice(b";7");
    }
    if let Some(Colours { text, ground }) = colours {
        bytes.extend_from_slice(format!(";38;5;{text};48;5;{ground}").as_bytes());
    }
    bytes.push(b'm');
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The column to which the cursor goes on a row that was blanked, from this column.
    fn goes_to(words: &str, from: u16) -> u16 {
        let mut rows = Rows::new(Vec::new(), Size::new(40, 2));
        let mut row = ratatui::buffer::Buffer::empty(ratatui::layout::Rect::new(0, 0, 40, 1));
        row.set_string(1, 0, words, ratatui::style::Style::new());
        rows.shown[0] = row.content;
        rows.set_cursor_position((from, 1)).unwrap();
        rows.blank_row(0, 1).unwrap();
        // It stays there as long as the option is the same.
        for _ in 0..2 {
            rows.set_cursor_position((1, 0)).unwrap();
        }
        rows.get_cursor_position().unwrap().x
    }

    #[test]
    fn the_cursor_steps_aside_where_fenrir_would_take_a_row_for_typing() {
        // With a blank on each side it has 22 letters, and the cursor would go by 22 columns.
        assert_eq!(goes_to("2. Show the headings", 23), 0);
        assert_eq!(goes_to("2. Show the headings", 24), 1);
        assert_eq!(goes_to("1. Go on reading", 23), 1);
    }
}
