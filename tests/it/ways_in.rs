//! How the program begins, before anybody has said how they want to use it: line by line,
//! which needs no sight, and without a question where the environment has answered it.

use portable_pty::CommandBuilder;

use crate::pipe::{self, LINEAR};
use crate::pty::{Pty, key};
use crate::stage::{PROGRAM, Stage, Words};

/// The program in a terminal, with nothing said about the view but this of the environment.
fn start(stage: &Stage, said: Option<(&str, &str)>) -> Pty {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(stage.arguments(&[]));
    command.env_clear();
    for (name, value) in stage.environment() {
        command.env(name, value);
    }
    if let Some((name, value)) = said {
        command.env(name, value);
    }
    command.cwd(stage.here());
    Pty::run((80, 24), command)
}

#[test]
fn the_view_is_asked_line_by_line_and_is_then_the_one_that_was_chosen() {
    let words = Words::english();
    for (number, fills) in [("1", false), ("2", true)] {
        let stage = Stage::new();
        let mut pty = start(&stage, None);
        pty.wait_for_said(&words.say("dialog-view"));
        pty.wait_for_said(&words.short("dialog-view"));
        assert!(!pty.screen().alternate_screen());
        pty.send(&format!("{number}{}", key::ENTER));
        pty.wait_for_said(&words.say("dialog-start"));
        assert_eq!(pty.screen().alternate_screen(), fills);
        pty.send(key::F12);
        pty.wait_for_the_end();
    }
}

#[test]
fn who_asked_for_plain_text_is_not_asked_and_gets_it() {
    let words = Words::english();
    for said in [("ACCESSIBLE", "1"), ("TERM", "dumb")] {
        let stage = Stage::new();
        let mut pty = start(&stage, Some(said));
        pty.wait_for_said(&words.say("dialog-start"));
        let out = String::from_utf8_lossy(pty.raw()).into_owned();
        assert!(!out.contains(&words.say("dialog-view")), "{said:?}: {out}");
        assert!(!pty.screen().alternate_screen());
        pty.send(key::F12);
        pty.wait_for_the_end();
    }
    // Set to nothing, or to no, it asks for nothing.
    for value in ["", "0"] {
        let stage = Stage::new();
        let mut pty = start(&stage, Some(("ACCESSIBLE", value)));
        pty.wait_for_said(&words.say("dialog-view"));
        pty.send(key::F12);
        pty.wait_for_the_end();
    }
}

#[test]
fn a_pipe_is_not_asked_and_reads_the_same_as_one_that_named_the_view() {
    let words = Words::english();
    let unsaid = pipe::run(&Stage::new(), &[], "");
    let named = pipe::run(&Stage::new(), &LINEAR, "");
    assert!(
        unsaid.out.contains(&words.say("dialog-start")),
        "{}",
        unsaid.out
    );
    assert!(
        !unsaid.out.contains(&words.say("dialog-view")),
        "{}",
        unsaid.out
    );
    assert_eq!(unsaid.out, named.out);
}
