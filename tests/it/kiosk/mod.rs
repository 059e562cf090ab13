//! A public machine: one person after the other, and what the next one finds.

mod by_ear;
mod canaries;
mod escapes;
mod in_tmux;
mod rounds;
mod time;
mod week;

use std::fs;
use std::path::{Path, PathBuf};

use portable_pty::CommandBuilder;

use crate::feed::squeezed;
use crate::persona::{FORGET, Say, Turn, andy};
use crate::pipe;
use crate::pseudo::put;
use crate::pty::{Pty, key};
use crate::stage::{PROGRAM, Stage, Words};

const SIZE: (u16, u16) = (80, 24);

/// A machine that offers what needs nothing else.
const PLAIN: &str = "[place]\n[stick]\n";

/// A run of the program on a public machine.
pub struct Kiosk {
    pub stage: Stage,
    pub words: Words,
    pub pty: Pty,
    full: bool,
}

/// How a person goes from the welcome to the first question.
pub fn beginning(full: bool) -> Vec<Turn> {
    vec![
        ("dialog-language", Say::One(1)),
        ("dialog-helper", Say::One(1)),
        ("dialog-view", Say::One(if full { 2 } else { 1 })),
        ("dialog-kiosk-first", Say::One(1)),
        ("dialog-kiosk-begin", Say::Read),
    ]
}

/// What Andy says, from the first question to the page on which people take things away.
pub fn andys_answers() -> Vec<Turn> {
    let andy = andy(FORGET);
    let end = andy.iter().position(|turn| turn.0 == "dialog-hand-over");
    andy[2..end.expect("he comes to an end")].to_vec()
}

fn is_welcome(pty: &Pty, welcome: &str) -> bool {
    let rows = pty.rows();
    !pty.on_its_own_screen()
        && rows.len() <= 9
        && rows.iter().any(|row| squeezed(row) == welcome)
        && rows.iter().all(|row| !row.ends_with(':'))
}

/// The program with a clock that runs faster. `cargo test` builds it; what runs one target only
/// does not.
fn hurried() -> PathBuf {
    let folder = Path::new(PROGRAM).parent().expect("it lies in a folder");
    let program = folder.join("examples").join("hurried");
    assert!(
        program.exists(),
        "needed first: cargo build --example hurried"
    );
    program
}

impl Kiosk {
    /// Starts the program with this file, at a clock that runs so many times faster.
    pub fn start(config: &str, times: u32) -> Self {
        Self::on(Stage::new(), config, times, SIZE)
    }

    /// The same on a stage, and in a terminal of so many columns and rows.
    pub fn on(stage: Stage, config: &str, times: u32, size: (u16, u16)) -> Self {
        let file = stage.root().join("tmp").join("kiosk.toml");
        put(&file, config.as_bytes());
        let _ = fs::create_dir(stage.voices());
        // What it tells of its own faults goes to the journal, as a service has it.
        let mut command = CommandBuilder::new("/bin/sh");
        command.args(["-c", "exec \"$0\" \"$@\" 2>>\"$JOURNAL\""]);
        command.arg(hurried());
        command.args(["kiosk", "--config"]);
        command.arg(&file);
        command.env_clear();
        for (name, value) in stage.environment() {
            command.env(name, value);
        }
        command.env("HURRY", times.to_string());
        command.env("BREAK", Self::break_of(&stage));
        command.env("JOURNAL", Self::journal(&stage));
        command.env("RUST_BACKTRACE", "0");
        // Programs that a test puts there.
        command.env("PATH", Self::programs(&stage));
        // Where somebody listens, the voice is the one for all programs.
        let voice = stage
            .voices()
            .join("speech-dispatcher")
            .join("speechd.sock");
        if voice.exists() {
            command.env(
                "SPEECHD_ADDRESS",
                format!("unix_socket:{}", voice.display()),
            );
        }
        command.cwd(stage.here());
        Self {
            words: stage.words(),
            pty: Pty::run(size, command),
            stage,
            full: false,
        }
    }

    /// Where programs are found that a round may start.
    pub fn programs(stage: &Stage) -> PathBuf {
        stage.root().join("tmp").join("bin")
    }

    fn journal(stage: &Stage) -> PathBuf {
        stage.root().join("tmp").join("journal")
    }

    fn break_of(stage: &Stage) -> PathBuf {
        stage.root().join("tmp").join("break")
    }

    /// The program breaks by a fault of its own as soon as it waits again.
    pub fn breaks(&mut self) {
        put(&Self::break_of(&self.stage), b"");
        self.pty.send("x");
        let journal = Self::journal(&self.stage);
        let told = || fs::read_to_string(&journal).unwrap_or_default();
        self.pty
            .wait_meanwhile("where it broke", || told().contains("hurried.rs"));
    }

    /// It no longer breaks.
    pub fn is_mended(&self) {
        fs::remove_file(Self::break_of(&self.stage)).expect("it was there");
    }

    /// Waits for the welcome, which stands alone.
    pub fn welcomes(&mut self) {
        let welcome = squeezed(&self.words.say("kiosk-welcome"));
        self.pty
            .wait("the welcome", |pty| is_welcome(pty, &welcome));
    }

    /// The process that holds what a person says.
    pub fn round(&self) -> u32 {
        let children = format!("/proc/{0}/task/{0}/children", self.pty.pid());
        let children = fs::read_to_string(children).expect("it runs");
        let round = children.split_whitespace().next().expect("a round goes on");
        round.parse().expect("a number")
    }

    /// A person comes and begins.
    pub fn begins(&mut self, full: bool) {
        self.full = false;
        self.welcomes();
        self.pty.send("x");
        self.goes(&beginning(full));
    }

    /// A person goes through these pages.
    pub fn goes(&mut self, turns: &[Turn]) {
        for (id, say) in turns {
            if self.full {
                let page = self.pty.page(&self.words, id);
                self.pty.answer(&self.words, &page, *say);
            } else {
                self.pty.wait_for_said(&self.words.asked(id));
                self.pty.wait_for_said(&self.words.short(id));
                let lines = pipe::lines(&self.words, *say).replace('\n', "\r");
                self.pty.send(&lines);
            }
            self.full |= *id == "dialog-view" && *say == Say::One(2);
        }
    }

    /// The person leaves fast.
    pub fn leaves_fast(&mut self) {
        self.pty.send(key::F12);
        self.welcomes();
        self.full = false;
    }

    /// The system ends the program.
    pub fn ends(mut self) -> (Stage, Pty) {
        self.pty.signal("TERM");
        assert_eq!(self.pty.wait_for_the_end().exit_code(), 0);
        (self.stage, self.pty)
    }
}
