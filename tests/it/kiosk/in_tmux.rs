//! A terminal that remembers more than it shows: tmux keeps what has scrolled out of the screen,
//! the screen behind the other one, and the title.

use std::process::{Command, Output};
use std::time::{Duration, Instant};

use crate::pseudo::put;
use crate::stage::Stage;

use super::{PLAIN, hurried};

const CANARY: &str = "Zoravintha";

/// What somebody left behind: words on the screen, above it, on the other screen, and in the
/// title.
const LEFT: &str = "\
    i=0; while [ $i -lt 200 ]; do echo \"$i Zoravintha\"; i=$((i+1)); done; \
    printf '\\033]2;Zoravintha\\033\\\\\\033[?1049hZoravintha\\033[?1000h\\033[?2004h\\033[?25l\\033[3;9r'; ";

/// A tmux of its own.
struct Tmux {
    stage: Stage,
    name: String,
}

impl Tmux {
    fn start(command: &str) -> Self {
        let stage = Stage::new();
        let name = format!("ownwords-{}", std::process::id());
        let tmux = Self { stage, name };
        let size = ["-x", "80", "-y", "24"];
        let mut start = tmux.command(&["new-session", "-d"]);
        let done = start.args(size).args(["sh", "-c", command]).output();
        assert!(done.expect("tmux starts").status.success());
        tmux
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("tmux");
        command.args(["-f", "/dev/null", "-L", &self.name]);
        command.args(arguments);
        command.env_clear();
        command.envs(self.stage.environment());
        command.env("PATH", "/usr/bin:/bin");
        command
    }

    fn does(&self, arguments: &[&str]) -> String {
        let Output { stdout, .. } = self.command(arguments).output().expect("it runs");
        String::from_utf8_lossy(&stdout).into_owned()
    }

    /// All that it remembers of the screen, of what scrolled out of it, and of the title.
    fn remembers(&self) -> String {
        let screen = self.does(&["capture-pane", "-p", "-J", "-S", "-"]);
        let behind = self.does(&["capture-pane", "-p", "-a", "-q"]);
        let title = self.does(&["display-message", "-p", "#{pane_title} #{window_name}"]);
        format!("{screen}{behind}{title}")
    }

    fn wait_for(&self, words: &str) {
        let until = Instant::now() + Duration::from_secs(60);
        while !self.remembers().contains(words) {
            assert!(
                Instant::now() < until,
                "waited for {words} at {}",
                self.remembers()
            );
            std::thread::yield_now();
        }
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.does(&["kill-server"]);
    }
}

#[test]
#[ignore = "needs tmux"]
fn it_begins_with_a_wipe_and_ends_every_round_with_one() {
    let stage = Stage::new();
    let file = stage.root().join("kiosk.toml");
    put(&file, PLAIN.as_bytes());
    let kiosk = format!("{} kiosk --config {}", hurried().display(), file.display());
    let wait = "printf '\\033]2;waiting\\033\\\\'; read -r _; ";
    let tmux = Tmux::start(&format!("{LEFT}{wait}exec {kiosk}"));
    tmux.wait_for("waiting");
    assert!(tmux.remembers().contains(CANARY), "who looks finds it");
    tmux.does(&["send-keys", "Enter"]);
    let welcome = tmux.stage.words().say("kiosk-welcome");
    tmux.wait_for(&welcome);
    let remembers = tmux.remembers();
    assert!(
        !remembers.contains(CANARY) && !remembers.contains("waiting"),
        "{remembers}"
    );
    let modes = "#{alternate_on} #{mouse_any_flag} #{cursor_flag} #{scroll_region_lower}";
    assert_eq!(
        tmux.does(&["display-message", "-p", modes]).trim(),
        "0 0 1 23"
    );
    // Somebody types, line by line, more than the screen holds, and leaves fast.
    for _ in 0..3 {
        tmux.does(&["send-keys", "x"]);
        tmux.wait_for(&tmux.stage.words().asked("dialog-language"));
        for _ in 0..40 {
            tmux.does(&["send-keys", "-l", CANARY]);
            tmux.does(&["send-keys", "Enter"]);
        }
        tmux.wait_for(CANARY);
        tmux.does(&["send-keys", "F12"]);
        let until = Instant::now() + Duration::from_secs(60);
        while tmux.remembers().contains(CANARY) || !tmux.remembers().contains(&welcome) {
            assert!(Instant::now() < until, "{}", tmux.remembers());
        }
    }
}
