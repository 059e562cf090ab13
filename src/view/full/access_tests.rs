//! What the accessibility report says of this view, held where no other test does.

use std::collections::BTreeSet;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use proptest::prelude::*;

use super::tests::{Desk, any_event, long, many, one, page, words, write};
use super::*;
use crate::view::Theme;

/// One page of each kind.
fn kinds() -> Vec<Page> {
    vec![
        long(),
        one(),
        many(),
        write(1, ""),
        write(8, "Some words to start from."),
        page("Read this.", Ask::Read),
    ]
}

fn secret() -> Page {
    let mut page = write(1, "");
    if let Ask::Write { secret, .. } = &mut page.ask {
        *secret = true;
    }
    page
}

/// What can be seen without colours, bold letters and the mark: the letters and the cursor.
fn bare(desk: &Desk) -> (Vec<String>, (u16, u16)) {
    (desk.rows(), desk.cursor())
}

/// The numbers that the program gave the terminal to say how letters look.
fn looks(written: &str) -> BTreeSet<u16> {
    let after = written.split("\x1b[").skip(1);
    let looks = after.filter_map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == ';'))?;
        rest[end..].starts_with('m').then_some(&rest[..end])
    });
    looks
        .flat_map(|numbers| numbers.split(';'))
        .filter_map(|number| number.parse().ok())
        .collect()
}

#[test]
fn without_colours_and_bold_letters_each_state_looks_different() {
    for (columns, rows) in [(80, 24), (40, 12)] {
        for page in [one(), many()] {
            let mut desk = Desk::with(columns, rows, words());
            desk.show(&page);
            let mut seen = vec![bare(&desk)];
            desk.press(KeyCode::Home);
            seen.push(bare(&desk));
            // Each option with the cursor.
            for number in ['2', '3', '4'] {
                desk.press(KeyCode::Char(number));
                seen.push(bare(&desk));
            }
            if matches!(page.ask, Ask::Many(_)) {
                // Each one taken back again.
                for number in ['4', '3', '2'] {
                    desk.press(KeyCode::Char(number));
                    seen.push(bare(&desk));
                }
            }
            let different: BTreeSet<_> = seen.iter().collect();
            assert_eq!(different.len(), seen.len(), "{seen:#?}");
        }
    }
}

#[test]
fn the_colours_of_the_terminal_are_left_as_they_are_and_nothing_blinks() {
    let mut all = BTreeSet::new();
    let mut shapes = false;
    for page in kinds() {
        let mut desk = Desk::with(40, 12, words());
        let mut written = desk.show(&page);
        for key in [KeyCode::Down, KeyCode::Char('2'), KeyCode::F(1)] {
            written.push_str(&desk.echo(key));
            desk.view.draw_mark().expect("memory can be written to");
            written.push_str(&desk.written());
        }
        all.extend(looks(&written));
        let mut codes = written.split("\x1b[").skip(1);
        shapes |= codes.any(|code| {
            code.trim_start_matches(|c: char| c.is_ascii_digit())
                .starts_with(" q")
        });
    }
    // Nor is the shape of the cursor changed, or one that blinks asked for.
    assert!(!shapes, "the cursor gets another shape");
    // As it was, bold and no longer bold, in the opposite colours and no longer so; 39, 49
    // and 59 are the terminal's own colours.
    let ours = BTreeSet::from([0, 1, 7, 22, 27, 39, 49, 59]);
    assert!(all.is_subset(&ours), "{all:?}");
    assert!(all.contains(&1) && all.contains(&7), "{all:?}");
    // Other colours, which a person chose, would be seen here.
    let mut desk = Desk::with(40, 12, words());
    desk.view.prefer(&Preferences {
        theme: Theme::HighContrastDark,
        ..Preferences::default()
    });
    assert!(!looks(&desk.show(&one())).is_subset(&ours));
}

#[test]
fn arrows_go_through_the_options_in_the_order_in_which_they_stand() {
    for (columns, rows) in [(80, 24), (40, 12), (20, 6)] {
        for page in [one(), many(), long()] {
            let mut desk = Desk::with(columns, rows, words());
            desk.show(&page);
            desk.press(KeyCode::Home);
            let place = |desk: &mut Desk| {
                let (layout, spot) = desk.view.layout().expect("a page is shown");
                let (screenful, _, row) = layout.place(spot);
                (screenful, row)
            };
            let mut went = vec![place(&mut desk)];
            loop {
                desk.press(KeyCode::Down);
                let next = place(&mut desk);
                if went.contains(&next) {
                    break;
                }
                went.push(next);
            }
            assert!(went.len() >= 4, "{went:?}");
            assert!(went.is_sorted(), "{columns}x{rows}: {went:?}");
            let mut back = Vec::new();
            for _ in 1..went.len() {
                desk.press(KeyCode::Up);
                back.push(place(&mut desk));
            }
            back.reverse();
            assert_eq!(back, went[..went.len() - 1], "{columns}x{rows}");
        }
    }
}

#[test]
fn every_letter_and_sign_that_is_typed_into_a_text_is_text() {
    let signs: String = ('!'..='~').collect();
    for lines in [1, 8] {
        let mut desk = Desk::with(80, 24, words());
        desk.show(&write(lines, ""));
        // Only at the start can a slash be a command, and that waits for Enter.
        desk.write("a");
        desk.write(&signs);
        assert_eq!(desk.view.unfinished(), Some(format!("a{signs}")));
        for sign in ('!'..='~').filter(|sign| *sign != '/') {
            let mut desk = Desk::with(80, 24, words());
            desk.show(&write(1, ""));
            desk.press(KeyCode::Char(sign));
            let wrote = Some(Input::Wrote(sign.to_string()));
            assert_eq!(desk.press(KeyCode::Enter), wrote);
        }
    }
}

#[test]
fn a_secret_phrase_can_be_pasted() {
    let mut desk = Desk::with(80, 24, words());
    desk.show(&secret());
    let pasted = desk
        .view
        .take(Event::Paste("seven hens at dawn".to_owned()));
    assert_eq!(pasted.expect("memory can be written to"), None);
    assert_eq!(
        desk.press(KeyCode::Enter),
        Some(Input::Wrote("seven hens at dawn".to_owned()))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Moving, marking, typing and pasting never answer: Enter does.
    #[test]
    fn only_enter_answers(
        which in 0usize..6,
        events in prop::collection::vec(any_event(), 0..60),
    ) {
        let mut desk = Desk::with(40, 12, words());
        desk.show(&kinds()[which]);
        for event in events {
            let enter = event == Event::Key(KeyCode::Enter.into());
            let input = desk.view.take(event).expect("memory can be written to");
            let answered = matches!(
                input,
                Some(Input::Continue | Input::Chose(_) | Input::ChoseMany(_) | Input::Wrote(_))
            );
            prop_assert!(enter || !answered, "{:?}", input);
        }
    }

    /// Wherever a person is, the same key leaves, and two single keys lead to the list in
    /// which stopping stands.
    #[test]
    fn there_is_a_way_out_of_every_state(
        which in 0usize..6,
        events in prop::collection::vec(any_event(), 0..60),
    ) {
        let mut page = kinds()[which].clone();
        page.acts[1].act = Act::Stop;
        let mut desk = Desk::with(80, 24, words());
        desk.show(&page);
        for event in events {
            desk.view.take(event).expect("memory can be written to");
            desk.written();
        }
        // At a size that can be read here.
        desk.view.take(Event::Resize(80, 24)).expect("memory can be written to");
        let mut leaves = |key: KeyEvent| {
            let input = desk.view.take(Event::Key(key));
            input.expect("memory can be written to")
        };
        let control_c = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
        prop_assert_eq!(leaves(control_c), Some(Input::Act(Act::Stop)));
        prop_assert_eq!(leaves(KeyCode::F(12).into()), Some(Input::Act(Act::LeaveFast)));
        // What lies over the page is closed first.
        if desk.view.over.is_some() {
            prop_assert_eq!(desk.press(KeyCode::Esc), None);
        }
        prop_assert!(desk.view.over.is_none());
        desk.press(KeyCode::Tab);
        let row = desk.rows().into_iter().find(|row| row.contains("Leave this empty"));
        let row = row.expect("it stands in the list");
        let number = row.trim().chars().next().expect("it has a number");
        desk.press(KeyCode::Char(number));
        prop_assert_eq!(desk.press(KeyCode::Enter), Some(Input::Act(Act::Stop)));
    }
}
