//! Colours, as a terminal shows them.

use std::fmt::Write as _;

use super::tests::{Desk, long, many, one, write};
use super::*;
use crate::view::Theme;
use crossterm::event::KeyCode;

fn dressed(desk: &mut Desk, theme: Theme) {
    desk.view.prefer(&Preferences {
        theme,
        ..Preferences::default()
    });
}

/// The colours of all cells, each pair once.
fn pairs(desk: &Desk) -> Vec<(vt100::Color, vt100::Color)> {
    let screen = desk.screen();
    let (rows, columns) = screen.size();
    let places = (0..rows.get()).flat_map(|y| (0..columns.get()).map(move |x| (y, x)));
    let mut pairs: Vec<_> = places
        .map(|(y, x)| {
            let cell = screen.cell(y, x).expect("it is on the screen");
            (cell.fgcolor(), cell.bgcolor())
        })
        .collect();
    pairs.dedup();
    pairs
}

/// The rows of the screen, each in pieces that look alike, and the cursor.
fn looks(desk: &Desk) -> String {
    let screen = desk.screen();
    let (rows, columns) = screen.size();
    let mut looks = String::new();
    for y in 0..rows.get() {
        let mut before = String::new();
        for x in 0..columns.get() {
            let cell = screen.cell(y, x).expect("it is on the screen");
            let style = format!(
                "{:?} on {:?}{}{}",
                cell.fgcolor(),
                cell.bgcolor(),
                if cell.bold() { ", bold" } else { "" },
                if cell.inverse() { ", turned round" } else { "" },
            );
            if style != before {
                let start = if x == 0 { "" } else { "\n    " };
                let _ = write!(looks, "{start}<{style}>");
                before = style;
            }
            looks.push_str(if cell.has_contents() {
                cell.contents()
            } else {
                " "
            });
        }
        looks.push_str("|\n");
    }
    let (column, row) = desk.cursor();
    let _ = write!(looks, "cursor in column {column} of row {row}, from 0");
    looks
}

#[test]
fn a_theme_colours_the_whole_screen() {
    let mut desk = Desk::new(40, 9);
    dressed(&mut desk, Theme::YellowOnBlack);
    desk.show(&many());
    desk.press(KeyCode::Char('2'));
    desk.view.draw_mark().unwrap();
    desk.written();
    insta::assert_snapshot!(looks(&desk));
}

/// A terminal that does not fill what it erases: each cell is as it was last written.
fn written_cells(written: &str, columns: usize, rows: usize) -> usize {
    let mut cells = vec![false; columns * rows];
    let (mut x, mut y, mut coloured) = (0, 0, false);
    let mut rest = written;
    while let Some(letter) = rest.chars().next() {
        if let Some(sequence) = rest.strip_prefix("\x1b[") {
            let end = sequence.find(|c: char| c.is_ascii_alphabetic()).unwrap();
            let numbers = &sequence[..end];
            match &sequence[end..=end] {
                "H" => {
                    let place = numbers.split_once(';').unwrap_or(("1", "1"));
                    y = place.0.parse::<usize>().unwrap() - 1;
                    x = place.1.parse::<usize>().unwrap() - 1;
                }
                "J" => cells.fill(false),
                "m" => coloured = numbers.contains(";48;5;"),
                "h" => {}
                other => panic!("{other} was not expected"),
            }
            rest = &sequence[end + 1..];
            continue;
        }
        match letter {
            '\r' => x = 0,
            '\n' => y += 1,
            _ => {
                cells[y * columns + x] = coloured;
                x += 1;
            }
        }
        rest = &rest[letter.len_utf8()..];
    }
    cells.iter().filter(|coloured| **coloured).count()
}

#[test]
fn a_terminal_that_erases_without_colours_is_filled_but_for_its_last_cell() {
    let mut desk = Desk::new(40, 9);
    dressed(&mut desk, Theme::BlackOnCream);
    let written = desk.show(&one());
    assert_eq!(written_cells(&written, 40, 9), 40 * 9 - 1);
}

/// Orca says what is new after Page Down only where that ends at the cursor.
#[test]
fn nothing_is_written_behind_what_asks_where_the_terminal_fills_what_it_erases() {
    for painting in [Painting::Written, Painting::Erased] {
        let mut desk = Desk::new(40, 9);
        desk.view.paint(painting);
        dressed(&mut desk, Theme::BlackOnCream);
        let blanks = desk.show(&one()).contains("   ");
        assert_eq!(blanks, painting == Painting::Written);
    }
}

#[test]
fn every_theme_holds_whatever_is_done_and_an_arrow_still_only_moves() {
    let ways = [Painting::Written, Painting::Erased];
    for (theme, painting) in Theme::ALL
        .into_iter()
        .flat_map(|theme| ways.map(|way| (theme, way)))
    {
        let mut desk = Desk::new(40, 12);
        desk.view.paint(painting);
        dressed(&mut desk, theme);
        let wanted = match theme::colours(theme) {
            Some(colours) => (
                vt100::Color::Idx(colours.text),
                vt100::Color::Idx(colours.ground),
            ),
            None => (vt100::Color::Default, vt100::Color::Default),
        };
        let holds = |desk: &Desk, when: &str| {
            assert_eq!(pairs(desk), [wanted], "{theme:?}, {painting:?}, {when}");
        };
        desk.show(&one());
        holds(&desk, "a page");
        let arrow = desk.echo(KeyCode::Up);
        assert!(arrow.len() <= 12, "{arrow:?}");
        assert!(!arrow.contains('m'), "{arrow:?}");
        desk.view.draw_mark().unwrap();
        desk.written();
        holds(&desk, "the mark");
        desk.show(&write(4, "My garden"));
        desk.write(" and more than one row of words, that go on");
        holds(&desk, "words");
        for key in [
            KeyCode::Backspace,
            KeyCode::Left,
            KeyCode::Left,
            KeyCode::Delete,
        ] {
            desk.press(key);
        }
        for _ in 0..20 {
            desk.press(KeyCode::Backspace);
        }
        holds(&desk, "words taken out");
        desk.press(KeyCode::Tab);
        holds(&desk, "what lies over the page");
    }
}

#[test]
fn no_theme_sets_a_colour_where_none_is_to_be_and_bold_stays() {
    for theme in Theme::ALL {
        let mut desk = Desk::new(40, 12);
        desk.view.paint(Painting::Nothing);
        dressed(&mut desk, theme);
        let mut written = desk.show(&one());
        written += &desk.echo(KeyCode::Down);
        assert!(!written.contains("38;5") && !written.contains("48;5"));
        let bold = desk.screen().cell(1, 1).is_some_and(vt100::Cell::bold);
        assert!(bold, "the question, in {theme:?}");
    }
}

#[test]
fn the_terminal_s_colours_are_given_back_with_its_screen_and_ours_come_again() {
    let mut desk = Desk::new(40, 12);
    dressed(&mut desk, Theme::HighContrastLight);
    desk.show(&one());
    desk.view.restore().unwrap();
    let left = desk.written();
    assert!(left.starts_with("\x1b[m"), "{left:?}");
    assert_eq!(left.matches("48;5").count(), 0);
    desk.show(&one());
    assert_eq!(
        pairs(&desk),
        [(vt100::Color::Idx(16), vt100::Color::Idx(231))]
    );
    desk.view.blank().unwrap();
    let blanked = desk.written();
    assert!(blanked.starts_with("\x1b[m"), "{blanked:?}");
    // Another theme holds at once, and none is as if there had never been one.
    dressed(&mut desk, Theme::Terminal);
    desk.show(&many());
    assert_eq!(
        pairs(&desk),
        [(vt100::Color::Default, vt100::Color::Default)]
    );
}

#[test]
fn nothing_is_told_by_looks_alone() {
    let mut desk = Desk::new(40, 12);
    dressed(&mut desk, Theme::HighContrastDark);
    desk.show(&many());
    let none = desk.rows();
    desk.press(KeyCode::Char('2'));
    let chosen = desk.rows();
    assert_ne!(none, chosen, "chosen is said in words");
    desk.press(KeyCode::Char('2'));
    assert_ne!(desk.rows(), chosen, "so is what is not any more");
    // Where one is, the real cursor says: before the mark comes, and when it has.
    let mut cursors = Vec::new();
    for _ in 0..2 {
        desk.press(KeyCode::Down);
        cursors.push(desk.cursor());
        desk.view.draw_mark().unwrap();
        desk.written();
        assert_eq!(cursors.last(), Some(&desk.cursor()));
        assert!(!desk.screen().hide_cursor());
        assert!(desk.is_marked(0, desk.cursor().1));
    }
    assert_ne!(cursors[0], cursors[1]);
}

#[test]
fn what_is_left_of_a_screen_at_400_per_cent() {
    let mut desk = Desk::new(20, 6);
    let mut screens = Vec::new();
    let mut look = |desk: &Desk| {
        let (column, row) = desk.cursor();
        screens.push(format!(
            "{}\n-- cursor in column {column} of row {row}, from 0",
            desk.rows().join("\n")
        ));
    };
    desk.show(&long());
    look(&desk);
    while desk.before_cursor().trim_end().ends_with("Page Down") {
        desk.press(KeyCode::PageDown);
        look(&desk);
    }
    desk.press(KeyCode::Up);
    look(&desk);
    insta::assert_snapshot!(screens.join("\n\n"));
}
