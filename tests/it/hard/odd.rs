//! Bytes that are no text, and text that would command a terminal or a page.

use super::*;
use crate::persona::KEEP;

/// Commands for a terminal, marks that turn the direction, and markup.
const EVIL: &str =
    "\u{1b}]0;title\u{7}a\u{1b}[31mb\u{9b}2Jc\u{202e}d<script>alert(1)</script>&amp;<b>";

/// What is left of it as words, whatever is done with the rest.
const HARMLESS: &str = "d<script>alert(1)</script>&amp;<b>";

/// The hand-over holds the words, and no file made holds anything of the rest.
fn assert_harmless(stage: &Stage) {
    let json = hand_over(stage);
    assert!(
        texts(&json).iter().any(|text| text.ends_with(HARMLESS)),
        "{json:#}"
    );
    let made = stage.files();
    for (path, bytes) in made.iter().filter(|(path, _)| path.starts_with("here")) {
        let text = std::str::from_utf8(bytes).expect("files are text");
        for c in text.chars() {
            let marks = ('\u{202a}'..='\u{202e}').contains(&c);
            assert!(c == '\n' || !(c.is_control() || marks), "{c:?} in {path:?}");
        }
        if path.extension().is_some_and(|end| end == "html") {
            assert!(
                !text.contains("<script") && !text.contains("&amp;<b>"),
                "{path:?}"
            );
            assert!(text.contains("&lt;script&gt;") && text.contains("&amp;amp;&lt;b&gt;"));
        }
    }
}

/// Nothing of the rest came back to the terminal.
fn assert_not_written(raw: &[u8]) {
    let text = String::from_utf8_lossy(raw);
    for command in ["\x1b]", "\x07", "\x1b[31m", "\u{9b}", "\u{202e}"] {
        assert!(!text.contains(command), "{command:?}");
    }
}

#[test]
fn commands_for_a_terminal_in_an_answer_reach_neither_terminal_nor_files() {
    let words = Words::english();
    for typed in [EVIL.to_owned(), format!("\x1b[200~{EVIL}\x1b[201~")] {
        let stage = Stage::new();
        let mut pty = linear_at(&stage, &words, KEEP, "called");
        pty.send(&typed);
        pty.wait_for_said(HARMLESS);
        pty.send(key::ENTER);
        pty.wait_for_said(&words.say("take-part"));
        // What is said again goes the same way.
        pty.send(key::ESCAPE);
        pty.wait_for_said(HARMLESS);
        assert_not_written(pty.raw());
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        assert_harmless(&stage);

        let stage = Stage::new();
        let mut pty = full_at(&stage, &words, USUAL, KEEP, "called");
        pty.send(&typed);
        pty.wait_for(HARMLESS);
        pty.send(key::ENTER);
        pty.page(&words, "take-part");
        pty.send(key::ESCAPE);
        pty.wait_for(HARMLESS);
        assert_not_written(pty.raw());
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        assert_harmless(&stage);
    }
}

#[test]
fn commands_for_a_terminal_in_a_pipe_reach_nobody() {
    let words = Words::english();
    let stage = Stage::new();
    let more = format!("{EVIL}\n/back\n");
    let done = piped(&stage, &words, &until(KEEP, "called"), more.as_bytes());
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(done.out.contains(HARMLESS));
    assert!(done.out.chars().all(|c| c == '\n' || !c.is_control()));
    assert!(!done.out.contains('\u{202e}'));
    assert!(done.out.contains(&words.say("unfit-controls-left-out")));
    assert_harmless(&stage);
}

#[test]
fn what_is_no_text_is_left_out_and_that_is_said() {
    let words = Words::english();
    let broken = b"An\xffdy\xc3(\xf0\x9f\x98";
    let stage = Stage::new();
    let mut line = broken.to_vec();
    line.push(b'\n');
    let done = piped(&stage, &words, &until(KEEP, "called"), &line);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(done.out.contains(&words.say("unfit-not-text")));
    assert!(says(&stage, "Andy("), "piped");

    for mut bytes in [
        broken.to_vec(),
        [b"\x1b[200~", &broken[..], b"\x1b[201~"].concat(),
    ] {
        bytes.push(b' ');
        let stage = Stage::new();
        let mut pty = linear_at(&stage, &words, KEEP, "called");
        pty.send_bytes(&bytes);
        pty.wait_for_said(&words.say("unfit-not-text"));
        pty.wait_for_said("Andy(");
        pty.send(key::ENTER);
        pty.wait_for_said(&words.say("take-part"));
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        assert!(says(&stage, "Andy("), "linear");

        let stage = Stage::new();
        let mut pty = full_at(&stage, &words, USUAL, KEEP, "called");
        pty.send_bytes(&bytes);
        pty.wait_for(&words.say("unfit-not-text"));
        pty.wait_for("Andy(");
        pty.send(key::ENTER);
        pty.page(&words, "take-part");
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        assert!(says(&stage, "Andy("), "full");
    }
}
