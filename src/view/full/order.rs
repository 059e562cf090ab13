//! Who puts words that run from right to left in the order in which they are seen. A
//! terminal cannot be asked, and one that does it does it to whatever is written.

use std::ops::Range;

use super::layout::{GUTTER, taken};
use crate::text::bidi::Seen;

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The terminal: rows are written in logical order.
    Terminal,
    /// This program: rows are written as they are seen.
    App,
    /// Nobody: rows are in logical order, from the left, as a braille line has them.
    Off,
}

impl Order {
    const ALL: [Self; 3] = [Self::Terminal, Self::App, Self::Off];

    /// The code that the settings use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::App => "app",
            Self::Off => "off",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.code() == code)
    }

    /// What tells the terminal so. Each row has the direction of its first letter where the
    /// terminal does it; else nothing is turned round (ECMA-48 BDSM, and the modes in
    /// <https://terminal-wg.pages.freedesktop.org/bidi/recommendation/escape-sequences.html>).
    pub fn begin(self) -> &'static str {
        match self {
            Self::Terminal => "\x1b[?2501h",
            Self::App => "\x1b[8l",
            Self::Off => "",
        }
    }

    /// What takes that back.
    pub fn end(self) -> &'static str {
        match self {
            Self::Terminal => "\x1b[?2501l",
            Self::App => "\x1b[8h",
            Self::Off => "",
        }
    }
}

/// What takes back all that any order begins with: for a panic.
pub const END: &str = "\x1b[?2501l\x1b[8h";

/// A row of the screen as this program orders it.
#[derive(Debug)]
pub struct Placed {
    /// What stands in it.
    pub seen: Seen,
    /// The column where it begins; less than 0 where blanks at its end have no room.
    pub start: isize,
    rtl: bool,
    page: Range<usize>,
}

impl Placed {
    /// Puts a row in its place on a page that takes these columns of the screen.
    pub fn new(text: &str, rtl: bool, page: Range<usize>) -> Self {
        let seen = Seen::new(text, rtl);
        let signed = |cells: usize| isize::try_from(cells).unwrap_or(isize::MAX);
        let start = if rtl {
            signed(page.end) - signed(GUTTER) - signed(seen.width())
        } else {
            signed(page.start) + signed(GUTTER)
        };
        Self {
            seen,
            start,
            rtl,
            page,
        }
    }

    /// The column of what stands at this column of the screen in logical order.
    pub fn column(&self, logical: usize) -> usize {
        let column = self.start + self.seen.column(logical.saturating_sub(GUTTER));
        let column = usize::try_from(column).unwrap_or(0);
        column.min(self.page.end.saturating_sub(1))
    }

    /// The column of the mark: where one begins to read.
    pub fn mark(&self) -> usize {
        if self.rtl {
            self.page.end.saturating_sub(1)
        } else {
            self.page.start
        }
    }
}

/// The columns that a page takes of a screen that has so many. It stands where its language
/// begins to be read, and there terminals that order rows put it too; what runs the other way
/// in it stays beside it, and not at the other end of a wide screen.
pub fn page(columns: usize, rtl: bool) -> Range<usize> {
    let start = if rtl { columns - taken(columns) } else { 0 };
    start..start + taken(columns)
}

/// Two rows that say this from right to left, each with its number: as a page has it where
/// the terminal orders rows, and where this program does.
pub fn samples(text: &str, columns: usize) -> [String; 2] {
    let row = |number: usize, order: Order| {
        let text = format!("{number}. {text}");
        let row = match order {
            Order::App => {
                let placed = Placed::new(&text, true, page(columns, true));
                let blanks = " ".repeat(usize::try_from(placed.start).unwrap_or(0));
                let seen: String = placed.seen.pieces().map(|(text, _)| text).collect();
                format!("{blanks}{seen}")
            }
            Order::Terminal | Order::Off => text,
        };
        format!("{}{row}\r\n{}", order.begin(), order.end())
    };
    [row(1, Order::Terminal), row(2, Order::App)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_runs_from_the_right_stands_at_the_right_with_its_mark() {
        let placed = Placed::new("\u{5d0}\u{5d1}", true, 0..10);
        assert_eq!((placed.start, placed.mark()), (7, 9));
        assert_eq!([1, 2, 3, 4].map(|at| placed.column(at)), [8, 7, 6, 5]);
        let placed = Placed::new("ab", false, 0..10);
        assert_eq!((placed.start, placed.mark()), (1, 0));
        assert_eq!([1, 3].map(|at| placed.column(at)), [1, 3]);
    }

    #[test]
    fn blanks_without_room_do_not_push_letters_out() {
        let placed = Placed::new("\u{5d0}\u{5d1}\u{5d2}  ", true, 0..5);
        assert_eq!(placed.start, -1);
        assert_eq!(placed.column(1), 3);
        assert_eq!(placed.column(6), 0);
    }

    #[test]
    fn a_sample_is_in_logical_order_and_then_as_it_is_seen() {
        assert_eq!(
            samples("\u{5d0}\u{5d1}", 12),
            [
                "\x1b[?2501h1. \u{5d0}\u{5d1}\r\n\x1b[?2501l",
                "\x1b[8l      \u{5d1}\u{5d0} .2\r\n\x1b[8h",
            ]
        );
    }

    #[test]
    fn what_the_settings_hold_comes_back() {
        for order in Order::ALL {
            assert_eq!(Order::from_code(order.code()), Some(order));
        }
        assert_eq!(Order::from_code("up"), None);
    }
}
