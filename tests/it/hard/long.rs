//! Long words, typed, pasted and piped.

use super::*;
use crate::persona::KEEP;

/// As many letters as asked for, in words.
fn text(length: usize) -> String {
    let mut text: String = (0..)
        .flat_map(|n| format!("word{n} ").into_bytes())
        .take(length - 1)
        .map(char::from)
        .collect();
    text = text.trim_end().to_owned();
    while text.len() < length {
        text.push('x');
    }
    text
}

fn paste(text: &str) -> String {
    format!("\x1b[200~{text}\x1b[201~")
}

#[test]
fn a_line_of_10_000_letters_arrives_whole_typed_or_pasted_in_the_linear_view() {
    let (words, long) = (Words::english(), text(10_000));
    for typed in [long.clone(), paste(&long)] {
        let stage = Stage::new();
        let mut pty = linear_at(&stage, &words, KEEP, "called");
        pty.send(&typed);
        pty.wait_for_said(&long[9_900..]);
        pty.send(key::ENTER);
        pty.wait_for_said(&words.say("take-part"));
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        assert!(says(&stage, &long));
    }
}

#[test]
fn a_line_of_10_000_letters_arrives_whole_typed_or_pasted_in_the_full_view() {
    let (words, long) = (Words::english(), text(10_000));
    for typed in [long.clone(), paste(&long)] {
        let stage = Stage::new();
        // Fewer cells are drawn faster by a program that was not optimized.
        let mut pty = full_at(&stage, &words, (40, 12), KEEP, "called");
        pty.send(&typed);
        pty.wait_for(&long[9_900..]);
        pty.send(key::ENTER);
        pty.page(&words, "take-part");
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        assert!(says(&stage, &long));
    }
}

#[test]
fn an_answer_of_1_mb_arrives_whole_pasted_or_piped() {
    let (words, long) = (Words::english(), text(1_000_000));
    let stage = Stage::new();
    let done = piped(
        &stage,
        &words,
        &until(KEEP, "called"),
        format!("{long}\n").as_bytes(),
    );
    assert_eq!(done.code, Some(0));
    assert_eq!(last_line(&done), words.say("parted-kept"));
    assert!(says(&stage, &long));

    let stage = Stage::new();
    let mut pty = linear_at(&stage, &words, KEEP, "called");
    pty.send(&paste(&long));
    pty.send(key::ENTER);
    pty.wait_for_said(&words.say("take-part"));
    pty.send(key::F12);
    assert!(pty.wait_for_the_end().success());
    assert!(says(&stage, &long));
}

#[test]
fn an_answer_of_1_mb_arrives_whole_pasted_in_the_full_view() {
    let (words, long) = (Words::english(), text(1_000_000));
    let stage = Stage::new();
    let mut pty = full_at(&stage, &words, USUAL, KEEP, "called");
    pty.send(&paste(&long));
    pty.wait_for(&long[999_900..]);
    pty.send(key::ENTER);
    pty.page(&words, "take-part");
    pty.send(key::F12);
    assert!(pty.wait_for_the_end().success());
    assert!(says(&stage, &long));
}

#[test]
fn what_is_longer_than_any_answer_is_cut_and_that_is_said() {
    let (words, long) = (Words::english(), text(1_500_000));
    let stage = Stage::new();
    let done = piped(
        &stage,
        &words,
        &until(KEEP, "called"),
        format!("{long}\n").as_bytes(),
    );
    assert_eq!(done.code, Some(0));
    assert!(done.out.contains(&words.say("unfit-too-long")));
    let json = hand_over(&stage);
    let kept = texts(&json)
        .into_iter()
        .max_by_key(|text| text.len())
        .unwrap();
    assert!(kept.len() >= 1_000_000 && long.starts_with(kept));
}

#[test]
fn a_paste_with_blank_lines_and_slashes_is_one_text() {
    let words = Words::english();
    let pasted = "First.\n\n/skip\n\n\n/leave fast\n//\nLast.";
    for view in [LINEAR, FULL] {
        let stage = Stage::new();
        let mut pty = match view == LINEAR {
            true => linear_at(&stage, &words, KEEP, "communicate"),
            false => full_at(&stage, &words, USUAL, KEEP, "communicate"),
        };
        pty.send(&paste(pasted));
        pty.wait_for("Last.");
        pty.send(&format!("{0}{0}", key::ENTER));
        pty.wait_for(&words.short("contact-good"));
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        assert!(says(&stage, pasted), "{view:?}");
    }
}

#[test]
fn a_paste_where_each_line_is_one_thing_gives_all_of_them_and_no_commands() {
    let words = Words::english();
    for view in [LINEAR, FULL] {
        let stage = Stage::new();
        let mut pty = match view == LINEAR {
            true => linear_at(&stage, &words, KEEP, "matters"),
            false => full_at(&stage, &words, USUAL, KEEP, "matters"),
        };
        pty.send(&paste("First.\n\n/skip\n/leave fast\nLast."));
        pty.wait_for("Last.");
        pty.send(&format!("{0}{0}", key::ENTER));
        pty.wait_for(&words.short("good-at"));
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        let json = hand_over(&stage);
        let texts = texts(&json);
        for thing in ["First.", "/skip", "/leave fast", "Last."] {
            assert!(texts.contains(&thing), "{view:?}: {thing} in {json:#}");
        }
    }
}
