//! A page is gone through with the arrow keys, row by row.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::tests::{Desk, long, many, one, problem, text, write};
use crate::locale::page::Page;
use crate::view::Input;
use crate::view::input::Event;

fn with_hint(mut page: Page) -> Page {
    page.hint = vec![
        text("You can change this later."),
        text("It is not the choice yet."),
    ];
    page
}

/// The rows that a key reaches, one after another, until it stays.
fn walk(desk: &mut Desk, key: KeyCode) -> Vec<String> {
    let mut rows = Vec::new();
    loop {
        let before = desk.cursor();
        assert_eq!(desk.press(key), None);
        if desk.cursor() == before {
            return rows;
        }
        rows.push(desk.cursor_row());
    }
}

#[test]
fn one_key_goes_through_the_question_the_hint_and_the_options() {
    for page in [with_hint(one()), with_hint(many())] {
        let mut desk = Desk::new(80, 24);
        desk.show(&page);
        let asks = desk.cursor_row();
        let mut rows = desk.rows();
        rows.truncate(rows.len() - 1);
        desk.press(KeyCode::Home);
        assert_eq!(desk.cursor_row(), rows[4], "the first option");
        desk.press(KeyCode::Home);
        assert_eq!(desk.cursor_row(), rows[0], "the top");
        assert!(rows[1].ends_with(&page.question.text));
        let down = walk(&mut desk, KeyCode::Down);
        assert_eq!(down, rows[1..]);
        let up = walk(&mut desk, KeyCode::Up);
        assert!(up.iter().eq(rows[..rows.len() - 1].iter().rev()));
        // From what is only read, nothing is confirmed.
        assert_eq!(desk.press(KeyCode::Enter), None);
        assert_eq!(desk.cursor_row(), asks);
        assert_eq!(desk.press(KeyCode::Down), None);
        assert_eq!(desk.cursor_row(), rows[4]);
    }
}

#[test]
fn a_row_that_is_read_is_reached_without_writing_it_and_is_marked() {
    let mut desk = Desk::new(80, 24);
    desk.show(&with_hint(one()));
    desk.press(KeyCode::Home);
    let written = desk.echo(KeyCode::Up);
    assert!(
        !written.contains("later") && written.len() <= 12,
        "{written:?}"
    );
    desk.view.draw_mark().unwrap();
    desk.written();
    let (_, row) = desk.cursor();
    assert!(desk.is_marked(0, row));
}

#[test]
fn what_is_typed_stays_while_the_rows_above_it_are_read() {
    let mut desk = Desk::new(80, 24);
    desk.show(&with_hint(write(4, "")));
    desk.write("My cat");
    desk.press(KeyCode::Up);
    assert_eq!(desk.cursor_row().trim(), "It is not the choice yet.");
    desk.press(KeyCode::Up);
    assert_eq!(desk.cursor_row().trim(), "You can change this later.");
    desk.write("s");
    assert_eq!(desk.cursor_row().trim(), "Good day: My cats");
    walk(&mut desk, KeyCode::Up);
    assert_eq!(desk.cursor_row(), desk.rows()[0]);
    // Enter comes back first, and only then confirms.
    assert_eq!(desk.press(KeyCode::Enter), None);
    assert_eq!(desk.cursor_row().trim(), "Good day: My cats");
}

#[test]
fn a_mistake_is_the_first_row_above_the_line_that_asks() {
    let mut desk = Desk::new(80, 24);
    desk.show(&with_hint(one()));
    desk.show(&problem(
        with_hint(one()),
        "That is not one of the answers.",
    ));
    desk.press(KeyCode::Up);
    assert_eq!(desk.cursor_row().trim(), "That is not one of the answers.");
    desk.press(KeyCode::Up);
    assert_eq!(desk.cursor_row().trim(), "4. A mix of these");
}

#[test]
fn rows_that_are_read_do_not_turn_the_page_and_enter_goes_on_to_what_was_not_shown() {
    let mut desk = Desk::new(40, 9);
    desk.show(&long());
    let screenful = desk.rows();
    let up = walk(&mut desk, KeyCode::Up);
    assert!(up.iter().eq(screenful[..screenful.len() - 1].iter().rev()));
    let down = walk_to_the_end(&mut desk, screenful.len() - 1);
    assert_eq!(down, screenful[1..]);
    desk.press(KeyCode::Up);
    assert_eq!(desk.rows(), screenful);
    assert_eq!(desk.press(KeyCode::Enter), None);
    assert_ne!(
        desk.rows(),
        screenful,
        "the rest was shown, and nothing chosen"
    );
}

fn walk_to_the_end(desk: &mut Desk, steps: usize) -> Vec<String> {
    let step = |_| {
        assert_eq!(desk.press(KeyCode::Down), None::<Input>);
        desk.cursor_row()
    };
    (0..steps).map(step).collect()
}

#[test]
fn the_word_that_the_cursor_went_to_is_written_once_for_yasr() {
    let mut desk = Desk::new(80, 24);
    desk.show(&write(4, ""));
    desk.write("My cat sleeps");
    for (key, word, before) in [
        ('b', "sleeps", "My cat "),
        ('b', "cat", "My "),
        ('f', "cat", "My cat"),
        ('b', "cat", "My "),
        ('b', "My", ""),
    ] {
        let rows = desk.rows();
        let event = KeyEvent::new(KeyCode::Char(key), KeyModifiers::ALT);
        desk.view.take(Event::Key(event)).unwrap();
        let written = desk.written();
        let letters = |part: &str| !part.is_empty() && part.chars().all(char::is_alphabetic);
        let said: Vec<_> = written
            .split(['\x1b', ';', 'H'])
            .filter(|p| letters(p))
            .collect();
        assert_eq!(said, [word], "{written:?}");
        assert_eq!(desk.rows(), rows, "nothing changes");
        assert_eq!(
            desk.before_cursor().trim_start(),
            format!("Good day: {before}")
        );
    }
}

#[test]
fn at_another_size_the_cursor_is_on_no_row_that_is_not_what_it_seems() {
    let mut desk = Desk::new(20, 60);
    let mut page = with_hint(one());
    page.key = "narrow".to_owned();
    desk.show(&page);
    desk.press(KeyCode::Home);
    desk.press(KeyCode::Up);
    let hint = desk.cursor();
    desk.resize(80, 60);
    // On that row stands an option now, and Enter would not choose it.
    let rows = desk.rows();
    let there = rows[usize::from(hint.1)].trim();
    assert!(there.starts_with(char::is_numeric), "{rows:#?}");
    assert_eq!(Some(&desk.cursor_row()), rows.last());
}
