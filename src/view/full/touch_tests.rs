//! A mouse or a finger: what can be pressed, and what comes of it.

use std::collections::BTreeMap;

use super::tests::{Desk, long, many, one, page, words, write};
use super::*;
use crate::view::Theme;
use crossterm::event::KeyCode;

fn prefer(desk: &mut Desk, mouse: bool) {
    desk.view.prefer(&Preferences {
        mouse,
        ..Preferences::default()
    });
}

fn touched(columns: u16, rows: u16) -> Desk {
    let mut desk = Desk::new(columns, rows);
    prefer(&mut desk, true);
    desk
}

fn down(desk: &mut Desk, row: u16) -> Option<Input> {
    desk.take(Event::Pointer { row, down: true })
}

fn up(desk: &mut Desk, row: u16) -> Option<Input> {
    desk.take(Event::Pointer { row, down: false })
}

fn tap(desk: &mut Desk, row: u16) -> Option<Input> {
    assert_eq!(down(desk, row), None, "nothing happens before it is let go");
    up(desk, row)
}

/// The row of the screen that begins so.
fn row_of(desk: &Desk, start: &str) -> u16 {
    let rows = desk.rows();
    let found = rows.iter().position(|row| row.trim().starts_with(start));
    cells(found.unwrap_or_else(|| panic!("no {start:?} in {rows:#?}")))
}

#[test]
fn an_answer_is_chosen_when_it_is_let_go() {
    let mut desk = touched(80, 24);
    desk.show(&one());
    let row = row_of(&desk, "3.");
    assert_eq!(tap(&mut desk, row), Some(Input::Chose(2)));
    assert_eq!(desk.cursor(), (1, row), "the cursor shows which one it was");
    desk.show(&one());
    assert_eq!(
        tap(&mut desk, row + 1),
        Some(Input::Chose(2)),
        "its blank row"
    );
}

#[test]
fn sliding_off_takes_it_back_and_so_does_a_key() {
    let mut desk = touched(80, 24);
    desk.show(&one());
    let (second, third) = (row_of(&desk, "2."), row_of(&desk, "3."));
    down(&mut desk, second);
    assert_eq!(up(&mut desk, third), None);
    assert_eq!(up(&mut desk, second), None, "it is over");
    down(&mut desk, second);
    desk.press(KeyCode::Up);
    assert_eq!(up(&mut desk, second), None);
    down(&mut desk, 0);
    assert_eq!(
        up(&mut desk, second),
        None,
        "what is only read does nothing"
    );
    down(&mut desk, second);
    desk.show(&many());
    assert_eq!(up(&mut desk, second), None, "nor does another page");
    assert_eq!(desk.view.marked(), None);
}

#[test]
fn of_many_each_is_chosen_or_not_and_the_last_line_goes_on() {
    let mut desk = touched(80, 24);
    desk.show(&many());
    let (first, second) = (row_of(&desk, "1."), row_of(&desk, "2."));
    let answer = row_of(&desk, "Money, type");
    for row in [first, second, first] {
        assert_eq!(tap(&mut desk, row), None);
    }
    assert_eq!(desk.view.marked(), Some(vec![false, true, false, false]));
    assert_eq!(tap(&mut desk, answer), Some(Input::ChoseMany(vec![1])));
}

#[test]
fn the_last_line_does_what_enter_does_there_and_never_ends_words() {
    let mut desk = touched(80, 24);
    desk.show(&one());
    let answer = row_of(&desk, "Money, type");
    assert_eq!(
        tap(&mut desk, answer),
        Some(Input::Unfit(Unfit::NothingYet))
    );
    desk.show(&page("Read", Ask::Read));
    let answer = row_of(&desk, "Money, type");
    // Below it there is nothing else.
    for row in [answer - 1, answer, answer + 1, 23] {
        assert_eq!(tap(&mut desk, row), Some(Input::Continue), "{row}");
    }
    desk.show(&write(1, "My dog"));
    let answer = row_of(&desk, "Good day:");
    assert_eq!(tap(&mut desk, answer), None);
    assert_eq!(desk.before_cursor(), " Good day: My dog");
}

#[test]
fn actions_and_the_way_back_can_be_pressed() {
    let mut desk = touched(80, 24);
    desk.show(&write(4, "My dog"));
    let row = row_of(&desk, "Go back");
    assert_eq!(tap(&mut desk, row), Some(Input::Act(Act::Back)));
    let row = row_of(&desk, "Show what else");
    assert_eq!(tap(&mut desk, row), None);
    assert_eq!(desk.rows()[0], " What do you want to do?");
    let row = row_of(&desk, "Go back");
    assert_eq!(tap(&mut desk, row), None, "it closes them");
    assert!(desk.rows()[1].contains("What is a good day?"));
    let row = row_of(&desk, "Show what else");
    tap(&mut desk, row);
    let row = row_of(&desk, "3. Leave");
    assert_eq!(tap(&mut desk, row), Some(Input::Act(Act::Skip)));
    desk.press(KeyCode::F(1));
    assert!(
        desk.rows()
            .concat()
            .contains("press an answer on the screen")
    );
    let row = row_of(&desk, "Press Enter to close");
    assert_eq!(tap(&mut desk, row), None);
    assert!(desk.rows()[1].contains("What is a good day?"));
}

#[test]
fn what_leads_on_goes_by_screenfuls_and_a_wheel_does_too() {
    let mut desk = touched(40, 12);
    desk.show(&long());
    let first = desk.rows();
    let more = row_of(&desk, "There is more");
    assert_eq!(tap(&mut desk, more), None);
    assert_ne!(desk.rows(), first);
    desk.take(Event::Does(crate::view::keys::Does::PageUp));
    assert_eq!(desk.rows(), first);
    assert_eq!(tap(&mut desk, more - 1), None);
    assert_ne!(desk.rows(), first);
}

/// How many rows each thing that can be pressed has on each screenful.
fn sizes(desk: &mut Desk) -> Vec<usize> {
    let (_, height) = desk.view.size();
    let (layout, _) = desk.view.layout().expect("a page is shown");
    let mut sizes = Vec::new();
    for screenful in 0..=layout.last() {
        let spot = if screenful < layout.last() {
            layout::Spot::More(screenful)
        } else {
            layout::Spot::Answer
        };
        let mut rows = BTreeMap::new();
        for row in 0..height {
            if let Some(target) = layout.target(spot, row) {
                *rows.entry(format!("{target:?}")).or_insert(0) += 1;
            }
        }
        sizes.extend(rows.into_values());
    }
    sizes
}

#[test]
fn whatever_can_be_pressed_has_two_rows_at_every_size() {
    for columns in [20, 21, 40, 80, 200] {
        for rows in 5..30 {
            let mut desk = touched(columns, rows);
            let typed = write(8, "I walk by the river");
            for page in [one(), many(), long(), page("Read", Ask::Read), typed] {
                desk.show(&page);
                for _ in 0..2 {
                    let sizes = sizes(&mut desk);
                    assert!(!sizes.is_empty());
                    assert!(
                        sizes.iter().all(|rows| *rows >= 2),
                        "{columns}x{rows}: {sizes:?}\n{}",
                        desk.rows().join("\n")
                    );
                    desk.press(KeyCode::Tab);
                }
            }
        }
    }
}

#[test]
fn without_the_setting_nothing_can_be_pressed_and_the_page_is_as_before() {
    let mut desk = Desk::new(80, 24);
    let mut usual = desk.show(&one());
    assert!(!usual.contains("?1000h"));
    let rows = desk.rows();
    for row in 0..24 {
        assert_eq!(tap(&mut desk, row), None);
    }
    assert_eq!(desk.rows(), rows);
    // Taken back, it is as if it had never been wanted.
    prefer(&mut desk, true);
    desk.show(&many());
    prefer(&mut desk, false);
    let again = desk.show(&one());
    assert!(again.starts_with("\x1b[?1006l\x1b[?1000l"), "{again:?}");
    usual = usual.split_off(usual.find("\x1b[H").expect("it is written whole"));
    assert!(again.ends_with(&usual), "{again:?}");
}

#[test]
fn the_terminal_has_its_mouse_back_whenever_it_is_given_back() {
    use vt100::{MouseProtocolEncoding, MouseProtocolMode};
    let mut desk = touched(80, 24);
    let holds = |desk: &Desk, mode, encoding, when: &str| {
        let screen = desk.screen();
        assert_eq!(screen.mouse_protocol_mode(), mode, "{when}");
        assert_eq!(screen.mouse_protocol_encoding(), encoding, "{when}");
    };
    let on = (MouseProtocolMode::PressRelease, MouseProtocolEncoding::Sgr);
    let off = (MouseProtocolMode::None, MouseProtocolEncoding::Default);
    desk.show(&one());
    holds(&desk, on.0, on.1, "a page");
    desk.view.restore().unwrap();
    desk.written();
    holds(&desk, off.0, off.1, "left, or stopped for a while");
    desk.show(&one());
    holds(&desk, on.0, on.1, "gone on");
    desk.view.blank().unwrap();
    desk.written();
    holds(&desk, off.0, off.1, "left fast");
    desk.show(&one());
    // At once, and not only with another page.
    prefer(&mut desk, false);
    desk.show(&one());
    holds(&desk, off.0, off.1, "not wanted any more");
}

#[test]
fn an_arrow_is_as_short_as_ever_and_goes_only_to_answers() {
    let mut desk = touched(80, 24);
    desk.view.prefer(&Preferences {
        mouse: true,
        theme: Theme::YellowOnBlack,
        ..Preferences::default()
    });
    desk.show(&one());
    desk.press(KeyCode::Home);
    let mut stops = Vec::new();
    for _ in 0..5 {
        stops.push(desk.cursor_row());
        desk.press(KeyCode::Down);
    }
    stops.dedup();
    assert_eq!(stops.len(), 4, "{stops:?}");
}

#[test]
fn what_can_be_pressed_is_said_in_both_languages() {
    let twin = Some(Box::new(FullWords {
        say: Box::new(|id, _| id.to_uppercase()),
        ..words()
    }));
    let mut desk = Desk::with(80, 24, FullWords { twin, ..words() });
    prefer(&mut desk, true);
    desk.show(&one());
    let row = row_of(&desk, "Go back");
    assert_eq!(desk.rows()[usize::from(row) + 1], " FULL-TOUCH-BACK");
    assert_eq!(tap(&mut desk, row + 1), Some(Input::Act(Act::Back)));
}

#[test]
fn a_page_with_a_mouse() {
    let mut desk = touched(40, 24);
    desk.show(&one());
    insta::assert_snapshot!(desk.rows().join("\n"));
}
