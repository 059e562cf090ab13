//! Hard conditions: long and broken input, bad endings, bad disks, other sizes.

mod disk;
mod ends;
mod leaks;
mod long;
mod odd;
mod panics;
mod sizes;

use std::io::Write;
use std::time::Instant;

use serde_json::Value;

use crate::feed::PATIENCE;
use crate::persona::{Say, Turn, andy};
use crate::pipe::{self, Done, LINEAR, lines};
use crate::pty::{Pty, key};
use crate::stage::{Stage, Words};

/// A terminal of the usual size.
const USUAL: (u16, u16) = (80, 24);

/// The full-screen view.
const FULL: [&str; 2] = ["--view", "full"];

/// What comes before Andy is asked this.
fn until(keep: Turn, id: &str) -> Vec<Turn> {
    let turns = andy(keep);
    let at = turns.iter().position(|(asked, _)| *asked == id);
    turns[..at.expect("he is asked that")].to_vec()
}

/// Says these in the linear view in a terminal, each where it is asked.
fn type_linear(pty: &mut Pty, words: &Words, turns: &[Turn]) {
    for (id, say) in turns {
        pty.wait_for_said(&words.asked(id));
        pty.send(&lines(words, *say).replace('\n', key::ENTER));
    }
}

/// Says these in the full-screen view, each where it is asked.
fn type_full(pty: &mut Pty, words: &Words, turns: &[Turn]) {
    for (id, say) in turns {
        let page = pty.page(words, id);
        pty.answer(words, &page, *say);
    }
}

/// The linear view in a terminal, at the page that asks this.
fn linear_at(stage: &Stage, words: &Words, keep: Turn, id: &str) -> Pty {
    let mut pty = Pty::start(stage, USUAL, &LINEAR);
    type_linear(&mut pty, words, &until(keep, id));
    pty.wait_for_said(&words.asked(id));
    pty.wait_for_said(&format!("{}:", words.short(id)));
    pty
}

/// The full-screen view, at the page that asks this.
fn full_at(stage: &Stage, words: &Words, size: (u16, u16), keep: Turn, id: &str) -> Pty {
    let mut pty = Pty::start(stage, size, &FULL);
    type_full(&mut pty, words, &until(keep, id));
    pty.page(words, id);
    pty
}

/// Makes the hand-over of the only draft and gives its JSON.
fn hand_over(stage: &Stage) -> Value {
    let here = stage.here();
    let to = here.to_str().expect("a plain path");
    let done = pipe::run(stage, &["handover", "--to", to], "");
    assert_eq!(done.code, Some(0), "{done:?}");
    serde_json::from_str(&stage.hand_over("json")).expect("it is JSON")
}

/// All texts in a hand-over.
fn texts(json: &Value) -> Vec<&str> {
    match json {
        Value::String(text) => vec![text],
        Value::Array(all) => all.iter().flat_map(texts).collect(),
        Value::Object(all) => all.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Whether one of the texts of the hand-over is exactly this.
fn says(stage: &Stage, text: &str) -> bool {
    texts(&hand_over(stage)).contains(&text)
}

/// What comes out of a pipe that says these and then is closed.
fn piped(stage: &Stage, words: &Words, turns: &[Turn], more: &[u8]) -> Done {
    let mut script = pipe::script(words, turns).into_bytes();
    script.extend_from_slice(more);
    let mut run = pipe::Pipe::start(stage, &LINEAR);
    run.say(&script);
    run.end()
}

/// Waits until this is so; for what no program tells of.
fn wait_until(what: &str, mut so: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !so() {
        assert!(Instant::now() < deadline, "waited for {what}");
        std::thread::yield_now();
    }
}

/// The last line that a run said.
fn last_line(done: &Done) -> &str {
    done.out.lines().last().unwrap_or_default()
}

/// Tells why a test proves nothing here.
fn left_out(why: &str) {
    // Whether anybody reads it changes nothing.
    let _ = writeln!(std::io::stderr(), "left out: {why}");
}
