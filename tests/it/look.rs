//! How the full-screen view looks and what can be pressed in it, as it is set.

use portable_pty::CommandBuilder;

use crate::persona::{FORGET, Say, andy};
use crate::pseudo::put;
use crate::pty::{Pty, key};
use crate::stage::{PROGRAM, Stage, Words};

const FULL: [&str; 2] = ["--view", "full"];
const SIZE: (u16, u16) = (80, 24);

fn set(stage: &Stage, settings: &str) {
    put(&stage.data().join("settings.toml"), settings.as_bytes());
}

/// The colours behind all cells, each once, and whether any is bold.
fn looks(pty: &Pty) -> (Vec<vt100::Color>, bool) {
    let screen = pty.screen();
    let places = (0..SIZE.1).flat_map(|row| (0..SIZE.0).map(move |column| (row, column)));
    let cells = places.map(|(row, column)| screen.cell(row, column).expect("it is there"));
    let mut grounds: Vec<_> = cells.clone().map(vt100::Cell::bgcolor).collect();
    grounds.dedup();
    (grounds, cells.clone().any(vt100::Cell::bold))
}

#[test]
fn a_theme_that_is_set_colours_the_screen_unless_the_environment_says_no() {
    let words = Words::english();
    let cream = vt100::Color::Idx(230);
    for (variable, wanted) in [
        (None, cream),
        (Some(("NO_COLOR", "")), cream),
        // It does not fill what it erases.
        (Some(("TERM", "screen-256color")), cream),
        (Some(("NO_COLOR", "1")), vt100::Color::Default),
    ] {
        let stage = Stage::new();
        set(&stage, "colours = \"cream\"\n");
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(stage.arguments(&FULL));
        command.env_clear();
        for (name, value) in stage.environment() {
            command.env(name, value);
        }
        if let Some((name, value)) = variable {
            command.env(name, value);
        }
        command.cwd(stage.here());
        let mut pty = Pty::run(SIZE, command);
        pty.page(&words, "dialog-start");
        assert_eq!(looks(&pty), (vec![wanted], true), "{variable:?}");
        let blanks = pty.said().contains(&" ".repeat(8));
        assert_eq!(blanks, variable.is_some_and(|(name, _)| name == "TERM"));
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        assert!(!pty.screen().alternate_screen());
        assert_eq!(pty.screen().bgcolor(), vt100::Color::Default);
    }
}

/// The first row of the screen that begins so.
fn row(pty: &Pty, start: &str) -> Option<usize> {
    let rows = pty.rows();
    rows.iter().position(|row| row.trim().starts_with(start))
}

/// Presses here, and lets go there.
fn press(pty: &mut Pty, here: usize, there: usize) {
    pty.send(&format!("\x1b[<0;9;{}M\x1b[<0;9;{}m", here + 1, there + 1));
}

fn tap(pty: &mut Pty, start: &str) {
    let row = row(pty, start).expect("it is on the screen");
    press(pty, row, row);
}

/// Presses the end of the screen: its last row and the one above it in turn, for a press at
/// the same place counts only after a moment.
fn tap_the_end(pty: &mut Pty, before: &mut usize) {
    *before += 1;
    let row = pty.rows().len() - 1 - *before % 2;
    press(pty, row, row);
}

/// Does this, and waits for the screenful that comes of it.
fn turns(pty: &mut Pty, words: &Words, act: impl FnOnce(&mut Pty)) {
    act(pty);
    pty.wait("another screenful", |pty| pty.is_a_screenful(words));
}

/// Presses an option, and waits until it says something else of itself. The row stands empty
/// for a moment first.
fn toggles(pty: &mut Pty, start: &str) {
    let place = row(pty, start).expect("it is on the screen");
    let before = pty.rows()[place].clone();
    press(pty, place, place);
    pty.wait("an option that has changed", |pty| {
        let rows = pty.rows();
        rows[place].trim().starts_with(start) && rows[place] != before
    });
}

#[test]
fn a_person_without_keys_goes_on_and_back_and_chooses() {
    let (words, stage) = (Words::english(), Stage::new());
    set(&stage, "mouse = \"on\"\n");
    let mut pty = Pty::start(&stage, SIZE, &FULL);
    let mut ends = 0;
    for (id, say) in andy(FORGET) {
        pty.page(&words, id);
        let options: Vec<usize> = match say {
            Say::Read => Vec::new(),
            Say::One(number) => vec![number],
            Say::Many(numbers) => numbers.to_vec(),
            _ => break,
        };
        for option in options {
            let start = format!("{option}. ");
            while row(&pty, &start).is_none() {
                turns(&mut pty, &words, |pty| pty.send("\x1b[<64;9;9M"));
            }
            // Let go elsewhere, nothing comes of it.
            let answer = row(&pty, &start).unwrap();
            press(&mut pty, answer, 0);
            press(&mut pty, 0, answer);
            match say {
                Say::Many(_) => toggles(&mut pty, &start),
                _ => tap(&mut pty, &start),
            }
        }
        if !matches!(say, Say::One(_)) {
            while pty.goes_on(&words) {
                turns(&mut pty, &words, |pty| tap_the_end(pty, &mut ends));
            }
            tap_the_end(&mut pty, &mut ends);
        }
    }
    // What else can be done, and back from there; and back to the page before.
    let actions = words.say("full-touch-actions");
    let back = words.say("full-touch-back");
    tap(&mut pty, &actions);
    pty.page(&words, "full-actions");
    tap(&mut pty, &back);
    pty.page(&words, "called");
    tap(&mut pty, &back);
    pty.page(&words, "who-is-here");
    pty.send(key::F12);
    assert!(pty.wait_for_the_end().success());
    let mode = pty.screen().mouse_protocol_mode();
    assert_eq!(mode, vt100::MouseProtocolMode::None);
}
