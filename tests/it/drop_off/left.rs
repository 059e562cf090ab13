//! A person leaves their file, at a public machine, from the welcome to the wipe.

use std::fs;

use ownwords::dropoff::Queue;
use rstest::rstest;

use super::{HIS, Machine, files, only_the_council_reads, say};
use crate::persona::{KEEP, Say, Turn, andy};
use crate::pipe;
use crate::pty::{Pty, key};
use crate::stage::Words;

/// What Andy says at the machine, up to what he can take with him.
fn told() -> Vec<Turn> {
    let mut turns = andy(KEEP);
    let last = turns.iter().position(|turn| turn.0 == "may-count");
    turns.truncate(last.expect("it is asked") + 1);
    // Nothing is kept here, so that is not asked.
    turns.splice(
        ..2,
        [
            ("dialog-kiosk-first", Say::One(1)),
            ("dialog-kiosk-begin", Say::Read),
        ],
    );
    turns
}

/// From what can be taken with one to leaving the file there, without the last page.
const LEAVES: [Turn; 4] = [
    ("dialog-kiosk-take", Say::One(1)),
    ("topic-look", Say::Last("offer-show-all")),
    ("dialog-numbers", Say::One(1)),
    ("dialog-kiosk-drop-off", Say::One(1)),
];

/// Somebody at the machine, in one of the views.
struct Sitting {
    pty: Pty,
    words: Words,
    full: bool,
}

impl Sitting {
    fn begin(machine: &Machine, view: &str) -> Self {
        let config = machine.home().join("kiosk.toml");
        let text = fs::read_to_string(&config).unwrap();
        fs::remove_file(&config).unwrap();
        let place = format!(
            "[place]\nlanguages = [\"en\"]\nview = \"{view}\"\n[time]\non = false\n[stick]\non = false\n{text}"
        );
        ownwords::store::write_new(&machine.home(), "kiosk.toml", place.as_bytes()).unwrap();
        // Each round writes below the folder that the system gives for this.
        fs::create_dir(machine.stage.voices()).unwrap();
        let config = config.to_str().unwrap();
        let arguments = ["kiosk", "--config", config, "--once"];
        let mut pty = Pty::start(&machine.stage, (90, 40), &arguments);
        let words = Words::english();
        pty.wait_for(&words.say("kiosk-welcome"));
        pty.send(" ");
        // There is one language, so none is asked for.
        let full = view == "full";
        Self { pty, words, full }
    }

    /// Answers these pages, and gives what the last one said.
    fn say(&mut self, turns: &[Turn]) -> String {
        let mut last = String::new();
        for (id, say) in turns {
            if self.full {
                let page = self.pty.page(&self.words, id);
                last = page.join(" ");
                self.pty.answer(&self.words, &page, *say);
            } else {
                self.pty.wait_for_said(&self.words.asked(id));
                // Until it is asked, not all of the page may be there.
                let prompt = match say {
                    Say::Read => self.words.say("prompt-read"),
                    _ => self.words.short(id),
                };
                self.pty.wait_for_said(&prompt);
                last = self.pty.said();
                let lines = pipe::lines(&self.words, *say).replace('\n', key::ENTER);
                self.pty.send(&lines);
            }
        }
        last
    }
}

#[rstest]
fn somebody_leaves_their_file_and_gets_its_number(#[values("linear", "full")] view: &str) {
    let share = tempfile::tempdir().unwrap();
    let machine = Machine::sending_to(share.path().to_str().unwrap());
    let mut sitting = Sitting::begin(&machine, view);
    sitting.say(&told());
    let asked = sitting.say(&LEAVES);
    // They are told who can read it before they say yes.
    let who = sitting
        .words
        .say_with("drop-off-who", "council", "The team");
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat(&asked).contains(&flat(&who)), "{asked}");

    sitting
        .pty
        .wait_for_said(&sitting.words.asked("dialog-kiosk-receipt"));
    let waiting = Queue::at(&machine.queue()).waiting().unwrap();
    assert_eq!(waiting.len(), 1);
    let digits = waiting[0].receipt.groups().into_iter().map(|group| {
        let digits: Vec<String> = group.chars().map(String::from).collect();
        digits.join(" ")
    });
    let number = digits.collect::<Vec<_>>().join(", ");
    let number = sitting.words.say_with("drop-off-number", "number", &number);
    let told = sitting.say(&[("dialog-kiosk-receipt", Say::Read)]);
    assert!(flat(&told).contains(&flat(&number)), "{told}");
    // The last page says that it stays here, and that the rest does not.
    let last = sitting.say(&[
        ("dialog-kiosk-take", Say::One(3)),
        ("dialog-kiosk-end", Say::One(1)),
    ]);
    for id in [
        "kiosk-has-council",
        "kiosk-stays-council",
        "kiosk-cleared-else",
    ] {
        assert!(flat(&last).contains(&flat(&say(id))), "{last}");
    }
    assert_eq!(sitting.pty.wait_for_the_end().exit_code(), 0);

    // Nothing but what is locked is there, and the day of the place is in its names.
    for (name, bytes) in files(&machine.queue()) {
        let seen = String::from_utf8_lossy(&bytes);
        assert!(
            HIS.iter()
                .all(|his| !seen.contains(his) && !name.contains(his))
        );
    }
    assert_eq!(machine.send(&[]).0, Some(0));
    only_the_council_reads(&machine, share.path(), 1);
}

#[test]
fn a_file_that_cannot_be_left_is_not_left_and_that_is_told() {
    let machine = Machine::sending_to("/");
    let mut sitting = Sitting::begin(&machine, "linear");
    sitting.say(&told());
    sitting.say(&LEAVES[..3]);
    // The folder goes while somebody is at it.
    fs::remove_dir(machine.queue()).unwrap();
    sitting.say(&LEAVES[3..]);
    sitting.pty.wait_for_said(&say("drop-off-not-left"));
    // They can go on from there.
    sitting.pty.send(&format!("2{}", key::ENTER));
    sitting.say(&[("dialog-numbers", Say::One(1))]);
    assert!(!machine.queue().exists());
    sitting.pty.send(key::F12);
    assert_eq!(sitting.pty.wait_for_the_end().exit_code(), 0);
}
