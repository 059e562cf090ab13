//! What must not pass: each fault that a terminal program is known for is found.

use crate::judge::{Follows, faults};
use crate::script::{self, Kind, Step};
use crate::transcript::{self, Run, Spoken};

const SCRIPT: &str = "
    page Which language |
    row 1. English | Down
    row 2. Polski | Down
    key n | n
    still | wait:2
    end | Enter
";

fn steps() -> Vec<Step> {
    script::read(SCRIPT)
}

fn spoken(text: &str) -> Spoken {
    Spoken {
        kind: "say".into(),
        text: text.into(),
        at: 0.0,
        cut_off: false,
        words_heard: 0,
    }
}

/// A run as it should be.
fn good() -> Run {
    let screen = ["Which language?", "1. English", "2. Polski", "Language: "];
    let step = |said: &str, row: &str, bytes| transcript::Step {
        spoken: (!said.is_empty())
            .then(|| spoken(said))
            .into_iter()
            .collect(),
        braille: None,
        words_heard: 0,
        bytes,
        went_quiet: true,
        cursor_visible: true,
        alternate_screen: true,
        cursor_line: row.into(),
        screen: screen.map(str::to_owned).to_vec(),
        exit_code: None,
    };
    let mut end = step("", "", 10);
    end.exit_code = Some(0);
    Run {
        reader_version: String::new(),
        steps: vec![
            step(
                "Which language? 1. English 2. Polski Language:",
                "Language: ",
                60,
            ),
            step("1. English", "1. English", 6),
            step("2. Polski", "2. Polski", 6),
            step("n", "2. Polski", 1),
            step("", "2. Polski", 0),
            end,
        ],
    }
}

/// The faults that a change to the good run brings.
fn after(change: impl FnOnce(&mut Run)) -> Vec<String> {
    let mut run = good();
    let read = crate::judge::read(&run, &run);
    change(&mut run);
    faults(&steps(), &run, &read, Follows::Screen)
}

#[test]
fn a_run_as_it_should_be_has_no_fault() {
    assert_eq!(after(|_| {}), Vec::<String>::new());
}

#[test]
fn an_arrow_that_repaints_is_found() {
    // Both rows are written: the one that is left and the one that is reached.
    let found = after(|run| run.steps[2].spoken = vec![spoken("1. English 2. Polski")]);
    assert!(found[0].contains("step 2"), "{found:?}");
}

#[test]
fn a_page_that_is_said_twice_is_found() {
    let found = after(|run| {
        let again = run.steps[0].spoken[0].clone();
        run.steps[0].spoken.push(again);
    });
    assert!(found[0].contains("step 0"), "{found:?}");
}

#[test]
fn a_box_is_found() {
    let found = after(|run| run.steps[0].screen[1] = "│ 1. English │".into());
    assert!(found[0].contains("'│' is drawn"), "{found:?}");
}

#[test]
fn a_parked_cursor_is_found() {
    let found = after(|run| run.steps[1].cursor_line.clear());
    assert!(found[0].contains("it is not here"), "{found:?}");
    let found = after(|run| run.steps[1].cursor_visible = false);
    assert!(found[0].contains("hidden"), "{found:?}");
}

#[test]
fn silence_and_a_broken_off_word_are_found() {
    let found = after(|run| run.steps[1].spoken.clear());
    assert!(found[0].contains("wanted \"1 english\""), "{found:?}");
    let found = after(|run| run.steps[0].spoken[0].cut_off = true);
    assert!(found[0].contains("cut off"), "{found:?}");
}

#[test]
fn writing_while_idle_is_found() {
    let found = after(|run| run.steps[4].bytes = 6);
    assert!(found[0].contains("6 bytes"), "{found:?}");
    let found = after(|run| run.steps[4].spoken = vec![spoken("Saved")]);
    assert!(found[0].contains("saved"), "{found:?}");
}

#[test]
fn a_row_too_wide_for_braille_is_found() {
    let wide = "Which language do you want to use? Type 1 to 3: ";
    let found = after(|run| run.steps[0].cursor_line = wide.into());
    assert!(found[0].contains("too wide"), "{found:?}");
}

#[test]
fn a_wide_row_that_is_read_must_begin_on_the_braille_line() {
    let wide = "If you save them, you can stop and go on another day.";
    let faults_of = |kind, felt: &str| {
        let mut steps = steps();
        steps[1].kind = kind;
        steps[1].words = "If you save them".into();
        let mut run = good();
        run.steps[1].cursor_line = wide.into();
        run.steps[1].spoken = vec![spoken(wide)];
        run.steps[1].braille = Some(felt.into());
        let read = crate::judge::read(&run, &run);
        faults(&steps, &run, &read, Follows::Screen)
    };
    let start = &wide[..40];
    assert_eq!(faults_of(Kind::Read, start), Vec::<String>::new());
    assert!(faults_of(Kind::Read, "another day.")[0].contains("in braille"));
    assert!(faults_of(Kind::Row, start)[0].contains("too wide"));
}

#[test]
fn another_page_than_the_script_means_is_found() {
    let mut steps = steps();
    steps[0].words = "Which view".into();
    let run = good();
    let found = faults(
        &steps,
        &run,
        &crate::judge::read(&run, &run),
        Follows::Screen,
    );
    assert!(found[0].contains("it is not here"), "{found:?}");
}

#[test]
fn a_run_that_stops_early_or_ends_badly_is_found() {
    let found = after(|run| run.steps.truncate(3));
    assert!(found[0].contains("3 of 6"), "{found:?}");
    let found = after(|run| run.steps[5].exit_code = Some(3));
    assert!(found[0].contains("ended"), "{found:?}");
}

#[test]
fn a_reader_of_the_cursor_hears_its_row_and_no_other() {
    let mut run = good();
    for step in &mut run.steps {
        step.braille = Some(step.cursor_line.clone());
    }
    run.steps[0].spoken = vec![spoken("Language:")];
    let read = crate::judge::read(&run, &run);
    let found = faults(&steps(), &run, &read, Follows::Cursor);
    assert!(found.is_empty(), "{found:?}");
    run.steps[2].braille = Some("1. English".into());
    let found = faults(&steps(), &run, &read, Follows::Cursor);
    assert!(found[0].contains("in braille"), "{found:?}");
}

/// A script of the keys that Orca names, and a run under it as it should be.
fn under_orca() -> (Vec<Step>, Run) {
    const SCRIPT: &str = "
        page Which language |
        row 1. English | Down
        row 2. Polski | End
        key Too | text:Too
        spot | End
        page Which language | Enter
    ";
    let mut run = good();
    let page = run.steps[0].clone();
    run.steps.truncate(5);
    run.steps.push(page);
    let say = |words: &[&str]| -> Vec<Spoken> { words.iter().map(|said| spoken(said)).collect() };
    let whole = "Which language? 1. English 2. Polski Language:";
    run.steps[0].spoken = say(&["return ", whole]);
    run.steps[2].spoken = say(&["2"]);
    run.steps[2].spoken[0].kind = "char".into();
    run.steps[3].spoken = say(&["left shift ", "o "]);
    run.steps[3].spoken[0].cut_off = true;
    run.steps[4].spoken = say(&["blank"]);
    run.steps[5].spoken = say(&["return ", whole]);
    (script::read(SCRIPT), run)
}

/// The faults that a change to that run brings.
fn after_under_orca(change: impl FnOnce(&mut Run)) -> Vec<String> {
    let (steps, mut run) = under_orca();
    let read = crate::judge::read(&run, &run);
    change(&mut run);
    faults(&steps, &run, &read, Follows::Keys)
}

#[test]
fn what_orca_says_of_its_own_is_no_fault() {
    assert_eq!(after_under_orca(|_| {}), Vec::<String>::new());
    // No other reader says so.
    let (steps, run) = under_orca();
    let read = crate::judge::read(&run, &run);
    let found = faults(&steps, &run, &read, Follows::Screen);
    assert_eq!(found.len(), 5, "{found:?}");
}

#[test]
fn the_name_of_a_key_that_was_not_pressed_is_found_and_one_that_is_said_twice() {
    let found = after_under_orca(|run| run.steps[1].spoken.insert(0, spoken("return ")));
    assert!(found[0].contains("step 1"), "{found:?}");
    let found = after_under_orca(|run| run.steps[5].spoken.insert(0, spoken("return ")));
    assert!(found[0].contains("step 5"), "{found:?}");
}

#[test]
fn a_name_of_a_key_hides_no_row_that_is_said_twice_or_broken_off() {
    let found = after_under_orca(|run| {
        let again = run.steps[5].spoken[1].clone();
        run.steps[5].spoken.push(again);
    });
    assert!(found[0].contains("step 5"), "{found:?}");
    let found = after_under_orca(|run| run.steps[5].spoken[1].cut_off = true);
    assert!(found[0].contains("cut off"), "{found:?}");
    // The row before the one that is reached, as where it scrolled away.
    let found = after_under_orca(|run| run.steps[1].spoken.insert(0, spoken("Language:")));
    assert!(found[0].contains("step 1"), "{found:?}");
}

#[test]
fn one_letter_is_enough_under_orca_after_end_alone_and_only_that_of_the_row() {
    let letter = |letter: &str| Spoken {
        kind: "char".into(),
        ..spoken(letter)
    };
    let found = after_under_orca(|run| run.steps[2].spoken = vec![letter("1")]);
    assert!(found[0].contains("step 2"), "{found:?}");
    let found = after_under_orca(|run| run.steps[2].spoken.clear());
    assert!(found[0].contains("step 2"), "{found:?}");
    let found = after_under_orca(|run| run.steps[1].spoken = vec![letter("1")]);
    assert!(found[0].contains("step 1"), "{found:?}");
}

#[test]
fn a_letter_that_was_typed_once_is_named_by_no_key_under_orca() {
    let found = after_under_orca(|run| run.steps[3].spoken.push(spoken("T")));
    assert!(found[0].contains("step 3"), "{found:?}");
    let found = after_under_orca(|run| run.steps[4].spoken.push(spoken("blank")));
    assert!(found[0].contains("step 4"), "{found:?}");
}
