//! Ways to end: no input, input that breaks off, signals, a terminal that goes away.

use std::io::Write;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::thread;

use ownwords::engine::step::Act;

use super::*;
use crate::feed::{Feed, More, squeezed};
use crate::persona::{FORGET, KEEP};
use crate::pipe::Pipe;

/// Words of Andy that stand on a screen at some time.
const HIS_WORDS: [&str; 4] = ["Andy", "Cars", "engines", "day centre"];

#[test]
fn empty_input_ends_politely_and_keeps_nothing() {
    let (words, stage) = (Words::english(), Stage::new());
    for input in ["", "\n", "\n\n\n"] {
        let done = pipe::run(&stage, &[], input);
        assert_eq!(done.code, Some(0), "{done:?}");
        assert_eq!(last_line(&done), words.say("parted-before"));
        assert_eq!(done.err, "");
        assert!(stage.made().is_empty(), "{:?}", stage.made());
    }
}

#[test]
fn input_that_ends_at_any_turn_ends_politely_and_keeps_what_was_agreed() {
    let words = Words::english();
    let turns = andy(KEEP);
    let keeping = turns.iter().position(|turn| *turn == KEEP).unwrap();
    let last = turns
        .iter()
        .position(|(id, _)| *id == "dialog-end")
        .unwrap();
    let check = |from: usize| {
        for turn in (from..last).step_by(2) {
            let stage = Stage::new();
            let done = piped(&stage, &words, &turns[..turn], b"");
            assert_eq!(done.code, Some(0), "{done:?}");
            assert_eq!(done.err, "");
            if turn <= keeping {
                assert_eq!(last_line(&done), words.say("parted-before"));
                assert!(stage.made().is_empty());
            } else {
                assert_eq!(last_line(&done), words.say("parted-kept"), "turn {turn}");
                let drafts = pipe::run(&stage, &["drafts"], "");
                assert_eq!(drafts.out.lines().count(), 1, "{drafts:?}");
            }
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| check(0));
        scope.spawn(|| check(1));
    });
}

#[test]
fn input_that_breaks_off_answers_nothing() {
    let words = Words::english();
    // In the middle of a line, and after two of them.
    for begun in ["I do not want to go to", "Zebras.\nZeb"] {
        let stage = Stage::new();
        let done = piped(&stage, &words, &until(KEEP, "change"), begun.as_bytes());
        assert_eq!(last_line(&done), words.say("parted-kept"));
        let json = hand_over(&stage).to_string();
        assert!(
            json.contains("Cars.") && !json.contains("Zeb") && !json.contains("go to"),
            "{json}"
        );
        // It is offered again.
        let done = pipe::run(&stage, &LINEAR, "2\n1\n");
        assert!(
            done.out.contains(begun.lines().next().unwrap()),
            "{}",
            done.out
        );
        assert!(done.out.contains(&words.say("notice-unfinished")));
    }
    // A choice, and some of many.
    for (id, begun) in [
        ("leaning", "1"),
        ("take-part", "2\n"),
        ("take-part", "2\n3"),
    ] {
        let stage = Stage::new();
        let done = piped(&stage, &words, &until(KEEP, id), begun.as_bytes());
        assert_eq!(done.code, Some(0));
        let done = pipe::run(&stage, &LINEAR, "2\n1\n");
        assert!(
            done.out.contains(&words.asked(id)),
            "{id} is asked again: {}",
            done.out
        );
    }
}

#[test]
fn a_window_that_is_closed_ends_the_program_and_loses_nothing() {
    let words = Words::english();
    for view in ["linear", "full"] {
        let stage = Stage::new();
        let Some(mut window) = Window::open(&stage, view) else {
            left_out("there is no script(1) to hold a terminal");
            return;
        };
        window.wait_for(&words.say("dialog-start"));
        if view == "linear" {
            window.send(&pipe::script(&words, &until(KEEP, "called")).replace('\n', key::ENTER));
        } else {
            // Enter goes on to the next screenful, and from the last one to the next page.
            let [more, still] = words.more();
            let last = words.say("prompt-read");
            while !window
                .wait_for_one(&[&last, &more, &still])
                .contains(&squeezed(&last))
            {
                window.send(key::ENTER);
            }
            window.send(&format!("{0}2{0}1{0}1{0}", key::ENTER));
        }
        window.wait_for(&words.say("called"));
        window.send("Andy");
        window.wait_for("Andy");
        let pid = window.program();
        window.close();
        wait_until("the end", || matches!(state(pid), None | Some('Z')));
        let again = pipe::run(&stage, &LINEAR, "2\n1\n");
        assert!(again.out.contains("Andy"), "{}", again.out);
        assert!(
            again.out.contains(&words.say("notice-unfinished")),
            "{}",
            again.out
        );
    }
}

/// A terminal that another program holds, so that it is closed for good when that ends.
struct Window {
    holder: Child,
    keys: ChildStdin,
    out: Feed,
    said: Vec<u8>,
    pid: std::path::PathBuf,
}

impl Window {
    /// Opens one with the program in it; none without script(1), which belongs to
    /// util-linux.
    fn open(stage: &Stage, view: &str) -> Option<Self> {
        let pid = stage.root().join("pid");
        let run = format!(
            "echo $$ > '{}'; exec '{}' --view {view} --lang en --data '{}'",
            pid.display(),
            crate::stage::PROGRAM,
            stage.data().display(),
        );
        let mut holder = Command::new("script")
            .args(["-q", "-e", "-c", &run, "/dev/null"])
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .envs(stage.environment())
            .current_dir(stage.here())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        Some(Self {
            keys: holder.stdin.take()?,
            out: Feed::of(holder.stdout.take()?),
            holder,
            said: Vec::new(),
            pid,
        })
    }

    fn send(&mut self, keys: &str) {
        self.said.clear();
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    fn said(&self) -> String {
        squeezed(&String::from_utf8_lossy(&self.said))
    }

    /// Waits until this was written since the last key.
    fn wait_for(&mut self, text: &str) {
        self.wait_for_one(&[text]);
    }

    /// Waits until one of these was written since the last key; what was written.
    fn wait_for_one(&mut self, texts: &[&str]) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let said = self.said();
            if texts.iter().any(|text| said.contains(&squeezed(text))) {
                return said;
            }
            match self.out.next(deadline) {
                More::Bytes(bytes) => self.said.extend(bytes),
                More::End | More::Late => panic!("waited for {texts:?} after {said}"),
            }
        }
    }

    /// The process of the program.
    fn program(&self) -> u32 {
        let pid = std::fs::read_to_string(&self.pid).unwrap();
        pid.trim().parse().unwrap()
    }

    /// Closes the window as when its program is killed.
    fn close(mut self) {
        crate::feed::signal(self.holder.id(), "KILL");
        self.holder.wait().unwrap();
    }
}

#[test]
fn signals_that_ask_to_end_give_the_terminal_back_and_lose_nothing() {
    let words = Words::english();
    for view in [LINEAR, FULL] {
        for signal in ["TERM", "INT", "HUP"] {
            let stage = Stage::new();
            let mut pty = Pty::start(&stage, USUAL, &view);
            let before = pty.modes_before();
            let turns = until(KEEP, "matters");
            if view == LINEAR {
                type_linear(&mut pty, &words, &turns);
                pty.wait_for_said(&words.say("matters"));
            } else {
                type_full(&mut pty, &words, &turns);
                pty.page(&words, "matters");
            }
            pty.send("My family");
            pty.wait_for("My family");
            assert_ne!(pty.modes(), before);
            pty.signal(signal);
            let status = pty.wait_for_the_end();
            assert_eq!(status.exit_code(), 0, "{view:?} {signal}");
            assert_eq!(pty.modes(), before, "{view:?} {signal}");
            assert!(!pty.screen().alternate_screen());
            assert!(!pty.screen().bracketed_paste());
            if signal != "HUP" {
                assert!(pty.text().contains(&squeezed(&words.say("parted-kept"))));
            }
            assert!(says(&stage, "Andy"));
            let again = pipe::run(&stage, &LINEAR, "2\n1\n");
            assert!(again.out.contains("My family"), "{}", again.out);
        }
    }
}

/// The state of a process as the system tells it: `T` is stopped.
fn state(pid: u32) -> Option<char> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(") ")?.1.chars().next()
}

#[test]
fn a_stop_for_a_while_gives_the_terminal_back_and_takes_it_again() {
    let words = Words::english();
    for view in [LINEAR, FULL] {
        for by_key in [true, false] {
            let stage = Stage::new();
            let mut pty = Pty::start(&stage, USUAL, &view);
            let before = pty.modes_before();
            let turns = until(KEEP, "called");
            if view == LINEAR {
                type_linear(&mut pty, &words, &turns);
                pty.wait_for_said(&words.say("called"));
            } else {
                type_full(&mut pty, &words, &turns);
                pty.page(&words, "called");
            }
            pty.send("And");
            pty.wait_for("And");
            let taken = pty.modes();
            if by_key {
                pty.send("\x1a");
            } else {
                pty.signal("TSTP");
            }
            let pid = pty.pid();
            wait_until("the stop", || state(pid) == Some('T'));
            assert_eq!(pty.modes(), before, "{view:?}");
            pty.wait("the screen from before", |pty| {
                !pty.screen().alternate_screen()
            });
            pty.wait("plain pastes", |pty| !pty.screen().bracketed_paste());
            pty.send("");
            pty.signal("CONT");
            let prompt = format!("{}: And", words.say("called.short"));
            if view == LINEAR {
                let asked = words.say("called.short");
                pty.wait(&prompt, |pty| {
                    pty.said().contains(&asked) && pty.cursor_row() == prompt
                });
            } else {
                pty.wait_for(&words.say("called"));
                pty.wait_for(&prompt);
            }
            wait_until("the modes", || pty.modes() == taken);
            pty.send(&format!("y{}", key::ENTER));
            pty.wait_for(&words.say("take-part"));
            pty.send(key::F12);
            assert!(pty.wait_for_the_end().success());
            assert_eq!(pty.modes(), before);
            assert!(says(&stage, "Andy"));
        }
    }
}

/// What is written after the key that leaves fast: blank first, and nothing of his.
fn assert_blank(pty: &Pty) {
    let said = pty.said();
    let first = said.trim_start_matches("\x1b[m");
    assert!(
        first.starts_with("\x1b[H\x1b[2J\x1b[3J") || first.starts_with("\x1b[1;1H\x1b[2J\x1b[3J"),
        "{said:?}"
    );
    let letters = said.replace("\x1b", "");
    for word in HIS_WORDS {
        assert!(!letters.contains(word), "{said:?}");
    }
    assert_eq!(pty.rows(), Vec::<String>::new());
    assert!(!pty.screen().alternate_screen());
}

#[test]
fn leaving_fast_blanks_first_at_every_page_of_the_linear_view() {
    let words = Words::english();
    let leave = |keep: Turn, stop: usize| {
        let stage = Stage::new();
        let turns = andy(keep);
        let mut pty = Pty::start(&stage, USUAL, &LINEAR);
        let before = pty.modes_before();
        type_linear(&mut pty, &words, &turns[..stop]);
        pty.wait_for_said(&words.asked(turns[stop].0));
        let prompt = match turns[stop].0 {
            "dialog-start" => words.say("prompt-read"),
            page => words.short(page),
        };
        pty.wait("the line that asks", |pty| {
            pty.cursor_row().starts_with(&prompt)
        });
        let typed = match turns[stop].1 {
            Say::Lines(text) => {
                let first = text.lines().next().unwrap();
                pty.send(first);
                pty.wait_for_said(first);
                Some(first)
            }
            _ => None,
        };
        // By the key and by the word.
        if typed.is_some() || stop.is_multiple_of(2) {
            pty.send(key::F12);
            assert_eq!(pty.wait_for_the_end().exit_code(), 0);
            assert_blank(&pty);
        } else {
            pty.send(&format!("{}{}", words.typed(Act::LeaveFast), key::ENTER));
            assert_eq!(pty.wait_for_the_end().exit_code(), 0);
            assert_eq!(pty.rows(), Vec::<String>::new());
            assert!(pty.said().contains("\x1b[2J\x1b[3J"));
        }
        assert_eq!(pty.modes(), before);
        if keep == FORGET || stop < 2 {
            let made = stage.made();
            let ours = made.iter().filter(|path| !path.starts_with("here"));
            assert_eq!(ours.count(), 0, "{made:?}");
        } else {
            let done = pipe::run(&stage, &LINEAR, "2\n1\n/answers\n");
            if stop > 3 {
                assert!(done.out.contains("Andy"), "{stop}: {}", done.out);
            }
            if let Some(typed) = typed {
                assert!(done.out.contains(typed), "{stop}: {}", done.out);
            }
        }
    };
    let last = andy(KEEP).len();
    thread::scope(|scope| {
        scope.spawn(|| (0..last).step_by(3).for_each(|stop| leave(KEEP, stop)));
        scope.spawn(|| (1..last).step_by(3).for_each(|stop| leave(FORGET, stop)));
    });
}

#[test]
fn leaving_fast_blanks_first_at_every_kind_of_page_of_the_full_view() {
    let words = Words::english();
    for (keep, id) in [
        (KEEP, "dialog-start"),
        (FORGET, "dialog-keep"),
        (KEEP, "who-is-here"),
        (FORGET, "called"),
        (KEEP, "matters"),
        (FORGET, "matters"),
    ] {
        for over in [None, Some(key::TAB), Some("\x1bOP")] {
            let stage = Stage::new();
            let mut pty = Pty::start(&stage, USUAL, &FULL);
            let before = pty.modes_before();
            type_full(&mut pty, &words, &until(keep, id));
            pty.page(&words, id);
            if id == "matters" {
                pty.send("Cars");
                pty.wait_for("Cars");
            }
            if let Some(over) = over {
                pty.send(over);
                let wanted = if over == key::TAB {
                    "full-actions"
                } else {
                    "full-help"
                };
                pty.page(&words, wanted);
            }
            pty.send(key::F12);
            assert_eq!(pty.wait_for_the_end().exit_code(), 0);
            assert_blank(&pty);
            assert_eq!(pty.modes(), before);
            if keep == FORGET || id == "dialog-start" {
                assert!(stage.made().is_empty(), "{:?}", stage.made());
            } else if id == "matters" {
                let done = pipe::run(&stage, &LINEAR, "2\n1\n");
                assert!(done.out.contains("Cars"), "{}", done.out);
                assert!(says(&stage, "Andy"));
            }
        }
    }
}

#[test]
fn nobody_who_reads_is_no_reason_to_stay() {
    let (words, stage) = (Words::english(), Stage::new());
    let mut pipe = Pipe::start(&stage, &LINEAR);
    pipe.say(pipe::script(&words, &until(KEEP, "called")).as_bytes());
    pipe.wait_for(&words.say("called"));
    let pid = pipe.pid();
    crate::feed::signal(pid, "TERM");
    let done = pipe.end();
    assert_eq!(done.code, Some(0));
    assert_eq!(last_line(&done), words.say("parted-kept"));
}
