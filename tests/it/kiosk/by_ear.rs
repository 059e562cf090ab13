//! Somebody who cannot see the machine and has number keys and headphones: what was heard is all
//! that decides what is pressed.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use rstest::rstest;

use super::Kiosk;
use crate::feed::PATIENCE;
use crate::pseudo::put;
use crate::pty::{key, number_of};
use crate::read_to_me::Ears;
use crate::stage::{Stage, Words};
use ownwords::engine::step::Act;

/// Number keys only, and nobody is asked whether they are there.
const MACHINE: &str = "[place]\nkeys = \"numbers\"\n[time]\non = false\n\
    [voice]\ninvite_seconds = 60\napproved = [\"en\"]\n[stick]\n";

/// What was said, with its language where that is known.
type Said = (String, String);

struct Listener {
    kiosk: Kiosk,
    /// Waits for the next thing that is said.
    ears: Box<dyn FnMut() -> Said>,
    /// All that was said.
    all: Vec<Said>,
    /// What would be chosen is to be heard before Enter.
    careful: bool,
    /// The numbers that were heard with what they choose, on the page that was read last.
    offered: Vec<(usize, String)>,
}

impl Listener {
    fn comes(stage: Stage, ears: impl FnMut() -> Said + 'static) -> Self {
        Self {
            kiosk: Kiosk::on(stage, MACHINE, 60, super::SIZE),
            ears: Box::new(ears),
            all: Vec::new(),
            offered: Vec::new(),
            careful: false,
        }
    }

    /// What is said up to the first thing that is this; it is the last of them.
    fn until(&mut self, so: impl Fn(&str) -> bool) -> Vec<String> {
        let from = self.all.len();
        loop {
            let said = (self.ears)();
            self.all.push(said);
            if self.all.last().is_some_and(|(_, said)| so(said)) {
                let heard = self.all[from..].iter();
                return heard.map(|(_, said)| said.clone()).collect();
            }
        }
    }

    fn words(&self) -> &Words {
        &self.kiosk.words
    }

    /// Hears how to begin, and presses the key that was named.
    fn begins(&mut self) {
        let invitation = self.words().say("kiosk-welcome-voice");
        let heard = self.until(|said| said == invitation);
        let named = heard.last().and_then(|said| {
            let mut keys = said.chars().filter(char::is_ascii_digit);
            keys.next()
        });
        self.kiosk.pty.send(&named.expect("a key").to_string());
    }

    /// Hears a page to the line that asks, and dials what has this label.
    fn dials(&mut self, id: &str) {
        let heard = self.until(|said| said.trim_end().ends_with(':') || is_so_far(said));
        let numbered = |said: &String| {
            let (number, label) = said.trim().split_once(". ")?;
            Some((number.parse().ok()?, label.to_owned()))
        };
        let offered: Vec<(usize, String)> = heard.iter().filter_map(numbered).collect();
        if offered.len() > 1 {
            self.offered = offered;
        }
        let label = match id.strip_prefix('=') {
            Some(literal) => literal.to_owned(),
            None => self.words().say(id),
        };
        // What ends a choice of many is called by what is chosen.
        let none = self.words().say("switch-done-none");
        let wanted = [&label, if id == "switch-done" { &none } else { &label }];
        let found = self
            .offered
            .iter()
            .find(|(_, label)| wanted.contains(&label));
        let (number, _) = found
            .unwrap_or_else(|| panic!("{label} is not in {:#?}, after {heard:#?}", self.offered));
        self.kiosk.pty.send(&number.to_string());
        if self.careful {
            let named = |said: &str| wanted.iter().any(|label| said.ends_with(*label));
            self.until(named);
        } else {
            // What would be said of it has been, if anything was; it decides nothing.
            self.kiosk.pty.wait(&label, |pty| {
                let row = pty.cursor_row();
                wanted
                    .iter()
                    .any(|label| row.trim_end().ends_with(label.trim_end()))
            });
        }
        self.kiosk.pty.send(key::ENTER);
    }

    fn heard(&self, so: impl Fn(&str) -> bool) -> bool {
        self.all.iter().any(|(_, said)| so(said))
    }
}

/// The line that asks where letters are chosen.
fn is_so_far(said: &str) -> bool {
    said.starts_with("So far: ")
}

/// A whole round, where what is chosen may be said aloud or not: "yes" or "no".
fn goes_by_ear(person: &mut Listener, view: &str, aloud: &str) {
    person.begins();
    person.careful = aloud == "yes";
    let [talk, pick] = [Act::Talk, Act::Pick].map(|act| format!("={}", person.words().label(act)));
    let aloud_page = format!("dialog-kiosk-aloud_{aloud}");
    let view = format!("dialog-view_{view}");
    let before = [
        "=English",
        "dialog-helper_none",
        &view,
        "dialog-kiosk-first_begin",
        "switch-go-on",
        &aloud_page,
    ];
    let alone = ["path_short", "who-is-here_alone", "switch-done"];
    let spells = ["switch-spell", "=a b c d e f", "=b", "switch-finish"];
    let many = ["take-part_more-time", "switch-done", "contact-good_phone"];
    let words = ["switch-done", &talk, &talk, &pick, "good-at-thing_listen"];
    let safe = ["switch-done", &talk, &talk, "safe-now_no"];
    let leans = ["leaning_option-1", &talk, &talk, &talk, "offer-finish"];
    let ends = [
        "my-words_yes",
        "may-count_no",
        "dialog-kiosk-take_leave",
        "dialog-kiosk-end_leave",
    ];
    let steps: [&[&str]; 8] = [
        &before, &alone, &spells, &many, &words, &safe, &leans, &ends,
    ];
    for id in steps.into_iter().flatten() {
        person.dials(id);
    }
    // The next one hears how to begin.
    let invitation = person.words().say("kiosk-welcome-voice");
    person.until(|said| said == invitation);
    // What was chosen and spelt is said only to those who want that.
    let private = |said: &str| is_so_far(said) || said.contains("ou have written: b");
    assert_eq!(person.heard(private), aloud == "yes", "{:#?}", person.all);
    let option = person.words().say("safe-now_no");
    let times = person
        .all
        .iter()
        .filter(|(_, said)| said.ends_with(&option));
    assert_eq!(times.count() > 1, aloud == "yes", "{:#?}", person.all);
    let mut keys = person.kiosk.pty.pressed().iter();
    let digits = |keys: &str| keys.chars().all(|key| key.is_ascii_digit() || key == '\r');
    assert!(keys.all(|(_, keys)| digits(keys)));
}

#[rstest]
fn who_only_hears_goes_from_the_welcome_to_the_wipe_with_number_keys(
    #[values("linear", "full")] view: &str,
    #[values("no", "yes")] aloud: &str,
) {
    let stage = Stage::new();
    let mut ears = Ears::at(&stage);
    let mut person = Listener::comes(stage, move || {
        ears.next();
        ears.all.last().cloned().expect("it was just said")
    });
    goes_by_ear(&mut person, view, aloud);
    // The voice of a language that nobody approved is not heard.
    assert!(person.all.iter().all(|(language, _)| language == "en-GB"));
    person.kiosk.ends();
}

/// The real Speech Dispatcher, which writes down what it is to say, and speaks into nothing.
struct Real(Child);

impl Real {
    fn starts(stage: &Stage) -> Self {
        let folder = stage.voices().join("speech-dispatcher");
        fs::create_dir_all(folder.join("modules")).unwrap();
        put(&folder.join("modules").join("espeak-ng.conf"), b"");
        let settings = format!(
            "LogLevel 5\nLogDir \"{}\"\nAudioOutputMethod \"alsa\"\n\
             AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n\
             DefaultModule espeak-ng\n",
            folder.display()
        );
        put(&folder.join("speechd.conf"), settings.as_bytes());
        put(&folder.join("sound.conf"), b"pcm.!default { type null }\n");
        let socket = folder.join("speechd.sock");
        let server = Command::new("speech-dispatcher")
            .args(["--run-single", "--timeout", "0"])
            .args(["--communication-method", "unix_socket", "--socket-path"])
            .arg(&socket)
            .arg("--config-dir")
            .arg(&folder)
            .env("XDG_RUNTIME_DIR", stage.voices())
            .env("ALSA_CONFIG_PATH", folder.join("sound.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it is installed");
        let deadline = Instant::now() + PATIENCE;
        while !socket.exists() {
            assert!(Instant::now() < deadline, "it did not start");
            std::thread::yield_now();
        }
        Self(server)
    }
}

impl Drop for Real {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The texts that it took, in their order, read from its log as they come.
fn texts(log: PathBuf) -> impl FnMut() -> Said {
    const BEGIN: &str = "Queueing message |";
    const END: &str = "| with priority";
    let mut read = 0;
    move || {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let all = fs::read(&log).unwrap_or_default();
            let all = String::from_utf8_lossy(&all);
            let next = all.get(read..).and_then(|rest| {
                let begin = rest.find(BEGIN)? + BEGIN.len();
                let end = begin + rest[begin..].find(END)?;
                Some((rest[begin..end].to_owned(), end))
            });
            if let Some((said, end)) = next {
                read += end;
                return (String::new(), said.replace('\n', " "));
            }
            assert!(Instant::now() < deadline, "nothing more was said");
            std::thread::yield_now();
        }
    }
}

#[rstest]
#[ignore = "needs Speech Dispatcher: apt install speech-dispatcher speech-dispatcher-espeak-ng"]
fn the_real_speech_dispatcher_reads_a_whole_round(#[values("linear", "full")] view: &str) {
    let stage = Stage::new();
    let server = Real::starts(&stage);
    let log = stage.voices().join("speech-dispatcher");
    let texts = texts(log.join("speech-dispatcher.log"));
    let mut person = Listener::comes(stage, texts);
    goes_by_ear(&mut person, view, "yes");
    person.kiosk.ends();
    drop(server);
}

#[test]
fn a_language_whose_voice_nobody_approved_is_not_read_and_that_stands_there() {
    let stage = Stage::new();
    let mut ears = Ears::at(&stage);
    let mut person = Listener::comes(stage, move || {
        ears.next();
        ears.all.last().cloned().expect("it was just said")
    });
    let polish = Words::spoken("pl");
    person.begins();
    let pty = &mut person.kiosk.pty;
    // In the list it stands in Polish, beside the language.
    pty.wait_for_said(&polish.say("language-unread"));
    let rows: Vec<String> = pty.said().lines().map(str::to_owned).collect();
    let number = number_of(&rows, "Polski");
    pty.wait_for_said(&person.kiosk.words.short("dialog-language"));
    pty.send(&format!("{number}\r"));
    pty.wait_for_said(&polish.say("notice-not-approved"));
    pty.wait_for_said(&polish.short("dialog-helper"));
    // It was told once; and English, which is offered beside it, is still called aloud.
    person.until(|said| said.ends_with("English"));
    let pty = &mut person.kiosk.pty;
    pty.send("1\r");
    pty.wait_for_said(&polish.short("dialog-view"));
    assert!(!pty.said().contains(&polish.say("notice-not-approved")));
    let spoken: Vec<&str> = person.all.iter().map(|(language, _)| &**language).collect();
    assert!(
        spoken.iter().all(|language| *language == "en-GB"),
        "{:#?}",
        person.all
    );
    person.kiosk.ends();
}
