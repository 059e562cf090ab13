//! Rows from right to left, and pages in two languages, as a terminal shows them.

use super::tests::{Desk, many, one, option, page, text, words, write};
use super::*;
use crate::locale::page::Speaker;
use crossterm::event::KeyCode;

/// Alef, beh, teh: what they look like one by one and joined does not matter here, so
/// Hebrew letters stand in, which are never joined.
const RIGHT: &str = "\u{5d0}\u{5d1}\u{5d2} \u{5d3}\u{5d4}.";
const RIGHT_SEEN: &str = ".\u{5d4}\u{5d3} \u{5d2}\u{5d1}\u{5d0}";

fn words_of(order: Order, rtl: bool) -> FullWords {
    FullWords {
        rtl,
        order: Some(order),
        ..words()
    }
}

fn right(words: &str) -> Text {
    Text {
        rtl: true,
        language: "he".to_owned(),
        ..text(words)
    }
}

fn persons(words: &str) -> Text {
    Text {
        speaker: Speaker::Person,
        ..text(words)
    }
}

/// A page from right to left, with English and with somebody's words in it.
fn mixed() -> Page {
    let mut page = page("Q", Ask::One(vec![option("A dog"), option("A cat")]));
    page.place = None;
    page.question = right(RIGHT);
    page.hint = vec![persons(&format!("1 {RIGHT}")), persons("My dog.")];
    if let Ask::One(options) = &mut page.ask {
        options[0].label = right(RIGHT);
        options[1].label = right("\u{5d0} (A 12)");
    }
    page.prompt = "\u{5d0}\u{5d1}: ".to_owned();
    page
}

#[test]
fn the_program_writes_rows_as_they_are_seen_each_at_its_own_side() {
    let mut desk = Desk::with(30, 10, words_of(Order::App, true));
    let written = desk.show(&mixed());
    assert!(written.starts_with("\x1b[?1049h"), "{written:?}");
    assert!(written.contains("\x1b[8l"), "the terminal leaves them so");
    let at_the_right = |row: &str| format!("{row:>29}");
    assert_eq!(
        desk.rows(),
        [
            at_the_right(RIGHT_SEEN),
            at_the_right(&format!("{RIGHT_SEEN} 1")),
            " My dog.".to_owned(),
            at_the_right(&format!("{RIGHT_SEEN} .1")),
            at_the_right("(A 12) \u{5d0} .2"),
            at_the_right(" :\u{5d1}\u{5d0}"),
        ]
    );
    // Left of the prompt and its blank.
    assert_eq!(desk.cursor(), (24, 5));
}

#[test]
fn on_a_wide_screen_a_page_stays_together_where_its_language_begins() {
    for (rtl, right, left) in [(true, 200, 134), (false, 67, 1)] {
        let mut desk = Desk::with(200, 10, words_of(Order::App, rtl));
        desk.show(&mixed());
        let rows = desk.rows();
        assert_eq!(rows[0].chars().count(), right - 1, "{rows:?}");
        assert_eq!(rows[2], format!("{}My dog.", " ".repeat(left)));
        desk.press(KeyCode::Up);
        assert_eq!(desk.cursor(), (cells(right) - 2, 4));
        desk.view.draw_mark().unwrap();
        desk.written();
        assert!(desk.is_marked(cells(right) - 1, 4));
    }
}

#[test]
fn an_arrow_goes_to_where_one_begins_to_read_and_the_mark_is_there() {
    let mut desk = Desk::with(30, 10, words_of(Order::App, true));
    desk.show(&mixed());
    let written = desk.echo(KeyCode::Up);
    assert!(written.len() <= 12, "{} bytes", written.len());
    assert_eq!(desk.cursor(), (28, 4), "on the number");
    desk.view.draw_mark().unwrap();
    let written = desk.written();
    assert_eq!(written.matches(' ').count(), 1, "{written:?}");
    assert!(!written.contains('\u{5d0}'), "no letter is said");
    assert!(desk.is_marked(29, 4), "at the right edge");
    assert!(!desk.is_marked(0, 4));
}

#[test]
fn the_cursor_is_on_the_letter_that_follows_and_arrows_go_where_they_point() {
    let mut desk = Desk::with(30, 10, words_of(Order::App, true));
    let mut page = write(1, "");
    page.prompt = "\u{5d0}: ".to_owned();
    desk.show(&page);
    desk.write("\u{5d1}\u{5d2}");
    let row = desk.rows().pop().unwrap();
    assert_eq!(row, format!("{:>29}", "\u{5d2}\u{5d1} :\u{5d0}"));
    assert_eq!(desk.cursor().0, 23, "behind the last letter, to its left");
    desk.press(KeyCode::Right);
    assert_eq!(desk.cursor().0, 24, "on it");
    desk.press(KeyCode::Right);
    assert_eq!(desk.cursor().0, 25);
    desk.press(KeyCode::Left);
    assert_eq!(desk.cursor().0, 24);
    desk.press(KeyCode::Char('\u{5d3}'));
    let row = desk.rows().pop().unwrap();
    assert_eq!(row, format!("{:>29}", "\u{5d2}\u{5d3}\u{5d1} :\u{5d0}"));
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("\u{5d1}\u{5d3}\u{5d2}".to_owned())),
        "in logical order"
    );
}

#[test]
fn words_from_right_to_left_in_english_ones_are_turned_and_the_rest_is_not() {
    let mut desk = Desk::with(40, 10, words_of(Order::App, false));
    desk.show(&write(4, ""));
    desk.write("dog \u{5d0}\u{5d1} 中");
    let row = desk.rows().pop().unwrap();
    assert_eq!(row, " Good day: dog \u{5d1}\u{5d0} 中");
    assert_eq!(desk.cursor().0, 20);
    desk.press(KeyCode::Left);
    assert_eq!(desk.cursor().0, 18, "on the wide letter");
    desk.press(KeyCode::Left);
    desk.press(KeyCode::Left);
    desk.press(KeyCode::Left);
    assert_eq!(desk.cursor().0, 16, "on the first of the turned letters");
}

#[test]
fn where_the_terminal_orders_rows_they_are_written_in_logical_order() {
    for (order, begin, end) in [
        (Order::Terminal, "\x1b[?2501h", "\x1b[?2501l"),
        (Order::Off, "", ""),
    ] {
        let mut desk = Desk::with(30, 10, words_of(order, true));
        let written = desk.show(&mixed());
        assert!(written.contains(begin) && !written.contains("\x1b[8l"));
        assert_eq!(desk.rows()[0], format!(" {RIGHT}"));
        assert_eq!(desk.rows()[3], format!(" 1. {RIGHT}"));
        assert_eq!(desk.cursor(), (5, 5));
        desk.view.restore().unwrap();
        let restored = desk.written();
        assert!(restored.contains(end) && !restored.contains("\x1b[8h"));
    }
}

#[test]
fn the_terminal_is_given_back_as_it_was_also_when_blanked_and_taken_over_again() {
    let mut desk = Desk::with(30, 10, words_of(Order::App, true));
    desk.show(&mixed());
    desk.view.restore().unwrap();
    assert!(desk.written().contains("\x1b[8h"));
    desk.view.restore().unwrap();
    assert_eq!(desk.written(), "");
    assert!(desk.show(&one()).contains("\x1b[8l"), "after a stop");
    desk.view.blank().unwrap();
    assert!(desk.written().contains("\x1b[8h"));
}

#[test]
fn another_order_is_told_to_the_terminal_at_once_and_the_page_comes_again() {
    let mut desk = Desk::with(30, 10, words_of(Order::Terminal, true));
    desk.show(&mixed());
    let linear = crate::view::linear::words::LinearWords {
        language: "en".to_owned(),
        twin_language: String::new(),
        line: Box::new(|line| line.id().to_owned()),
        twin: None,
        commands: Vec::new(),
        done: Vec::new(),
        take_out: Vec::new(),
    };
    let full = words_of(Order::App, true);
    let switch = crate::view::switch::silent();
    desk.view.speak(ViewWords {
        linear,
        full,
        switch,
    });
    let written = desk.show(&mixed());
    assert!(written.starts_with("\x1b[?2501l\x1b[8l"), "{written:?}");
    assert_eq!(desk.rows()[0], format!("{RIGHT_SEEN:>29}"));
}

fn in_both(mut page: Page) -> Page {
    page.question = page.question.with_twin(text("Kto ma pieniądze?"));
    if let Ask::One(options) | Ask::Many(options) = &mut page.ask {
        for option in options {
            let twin = text(&option.label.text.to_uppercase());
            option.label = option.label.clone().with_twin(twin);
        }
    }
    for act in &mut page.acts {
        act.twin = Some(Box::new(ActWords {
            act: act.act,
            word: format!("x{}", act.word),
            label: act.label.to_uppercase(),
            twin: None,
        }));
    }
    page
}

#[test]
fn a_second_language_follows_and_an_arrow_still_goes_to_one_thing() {
    let mut desk = Desk::with(80, 24, words());
    desk.show(&in_both(one()));
    assert_eq!(
        desk.rows()[1..5],
        [
            " Who handles the money?",
            " Kto ma pieniądze?",
            " You can choose.",
            " 1. Direct payment"
        ]
    );
    assert_eq!(desk.rows()[5], " DIRECT PAYMENT");
    assert_eq!(desk.rows().last().unwrap(), " Money, type 1 to 4:");
    desk.press(KeyCode::Down);
    assert_eq!(desk.cursor_row(), " 1. Direct payment");
    let written = desk.echo(KeyCode::Down);
    assert_eq!(desk.cursor_row(), " 2. Someone else arranges it");
    assert!(!written.contains("SOMEONE"), "{written:?}");
    let written = {
        desk.show(&in_both(many()));
        desk.echo(KeyCode::Char('2'))
    };
    assert!(written.contains("2. Someone else arranges it, chosen"));
    assert!(!written.contains("SOMEONE"), "{written:?}");
    assert_eq!(desk.view.marked(), Some(vec![false, true, false, false]));
}

#[test]
fn actions_and_typed_commands_are_there_in_both_languages() {
    let twin = Some(Box::new(words()));
    let mut desk = Desk::with(80, 24, FullWords { twin, ..words() });
    desk.show(&in_both(write(4, "")));
    desk.write("/xleave this empty");
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Act(Act::Skip)),
        "the second language's word"
    );
    desk.press(KeyCode::Tab);
    let rows = desk.rows();
    let at = rows.iter().position(|row| row == " 2. Go back").unwrap();
    assert_eq!(rows[at + 1], " GO BACK");
}

#[test]
fn digits_and_the_question_mark_of_an_arabic_keyboard_do_the_same() {
    let mut desk = Desk::with(80, 24, words());
    desk.show(&one());
    desk.press(KeyCode::Char('\u{663}'));
    assert_eq!(desk.press(KeyCode::Enter), Some(Input::Chose(2)));
    desk.press(KeyCode::Char('\u{61f}'));
    assert_eq!(desk.rows()[0], " Help");
}
