//! The program, fed and read through pipes: the linear view without a terminal.

use std::ffi::OsString;
use std::io::Write;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::Instant;

use crate::feed::{Feed, More, PATIENCE, signal};
use crate::persona::{Say, Turn};
use crate::stage::{PROGRAM, Stage, Words};

/// A run of the program.
pub struct Pipe {
    child: Child,
    input: Option<ChildStdin>,
    out: Feed,
    err: Feed,
    /// All that it has said, and how much of that was looked at.
    said: Vec<u8>,
    seen: usize,
}

/// A run that has ended.
#[derive(Debug)]
pub struct Done {
    /// All that it said.
    pub out: String,
    /// What went wrong.
    pub err: String,
    /// The exit code; none if a signal ended it.
    pub code: Option<i32>,
}

impl Done {
    /// It ended as it should, and had nothing to complain of.
    #[track_caller]
    pub fn is_well(&self) {
        let ended = (self.code, self.err.as_str());
        assert_eq!(ended, (Some(0), ""), "{}", self.out);
    }
}

impl Pipe {
    /// Starts it with these arguments, after those of the stage.
    pub fn start(stage: &Stage, arguments: &[&str]) -> Self {
        Self::start_with(stage, stage.arguments(arguments))
    }

    /// Starts it with these arguments and no others.
    fn start_with(stage: &Stage, arguments: Vec<OsString>) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(arguments)
            .env_clear()
            .envs(stage.environment())
            .current_dir(stage.here())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        Self {
            input: child.stdin.take(),
            out: Feed::of(child.stdout.take().expect("a pipe")),
            err: Feed::of(child.stderr.take().expect("a pipe")),
            child,
            said: Vec::new(),
            seen: 0,
        }
    }

    /// Says these lines to the program. What it no longer reads is lost.
    pub fn say(&mut self, lines: &[u8]) {
        let input = self.input.as_mut().expect("the input was not closed");
        let _ = input.write_all(lines).and_then(|()| input.flush());
    }

    /// Waits for a line that begins with these words, from where the last one ended.
    /// Returns what was said from there up to the end of that line.
    pub fn wait_for(&mut self, words: &str) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let unseen = String::from_utf8_lossy(&self.said[self.seen..]).into_owned();
            let mut length = 0;
            for line in unseen.split_inclusive('\n') {
                length += line.len();
                if line.starts_with(words) && line.ends_with('\n') {
                    self.seen += length;
                    return unseen[..length].to_owned();
                }
            }
            match self.out.next(deadline) {
                More::Bytes(bytes) => self.said.extend(bytes),
                More::End | More::Late => panic!("waited for {words:?} after {unseen}"),
            }
        }
    }

    /// The process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Kills it, as `kill -9` does.
    pub fn kill(mut self) {
        signal(self.pid(), "KILL");
        self.child.wait().expect("it was killed");
    }

    /// Closes the input and waits for the end.
    pub fn end(mut self) -> Done {
        drop(self.input.take());
        self.said.extend(self.out.rest());
        let err = self.err.rest();
        let status = self.child.wait().expect("it has ended");
        Done {
            out: String::from_utf8(self.said).expect("only text is written"),
            err: String::from_utf8(err).expect("only text is written"),
            code: status.code(),
        }
    }
}

/// Runs the program with these arguments, says all this to it, and closes its input.
pub fn run(stage: &Stage, arguments: &[&str], script: &str) -> Done {
    let mut pipe = Pipe::start(stage, arguments);
    pipe.say(script.as_bytes());
    pipe.end()
}

/// The same for somebody who names no language: the arguments of the stage are left out.
pub fn run_unspoken(stage: &Stage, arguments: &[&str], script: &str) -> Done {
    let mut all: Vec<OsString> = vec!["--data".into(), stage.data().into_os_string()];
    all.extend(arguments.iter().map(OsString::from));
    let mut pipe = Pipe::start_with(stage, all);
    pipe.say(script.as_bytes());
    pipe.end()
}

/// What a persona types, as lines.
pub fn script(words: &Words, turns: &[Turn]) -> String {
    turns.iter().map(|(_, say)| lines(words, *say)).collect()
}

/// What is typed at one page, each line with its end.
pub fn lines(words: &Words, say: Say) -> String {
    match say {
        Say::Read => "\n".to_owned(),
        Say::One(number) => format!("{number}\n"),
        Say::Many(numbers) => {
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            format!("{}\n\n", numbers.join(" "))
        }
        Say::Last(label) => format!("{}\n", words.say(label)),
        Say::Line(text) => format!("{text}\n"),
        Say::Lines(text) => format!("{text}\n\n"),
        Say::Act(act) => format!("{}\n", words.typed(act)),
        Say::Helper(act) => format!("{}\n", words.helpers().typed(act)),
    }
}

/// The arguments of the linear view.
pub const LINEAR: [&str; 2] = ["--view", "linear"];
