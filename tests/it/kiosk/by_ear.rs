//! Somebody who cannot see the machine and has number keys and headphones: what was heard is all
//! that decides what is pressed.

use rstest::rstest;

use super::Kiosk;
use crate::pty::key;
use crate::read_to_me::Ears;
use crate::stage::{Stage, Words};
use ownwords::engine::step::Act;

/// Number keys only, and nobody is asked whether they are there.
const MACHINE: &str = "[place]\nkeys = \"numbers\"\n[time]\non = false\n\
    [voice]\ninvite_seconds = 60\napproved = [\"en\"]\n[stick]\n";

struct Listener {
    kiosk: Kiosk,
    ears: Ears,
    /// What would be chosen is to be heard before Enter.
    careful: bool,
    /// The numbers that were heard with what they choose, on the page that was read last.
    offered: Vec<(usize, String)>,
}

impl Listener {
    fn comes() -> Self {
        let stage = Stage::new();
        let ears = Ears::at(&stage);
        Self {
            kiosk: Kiosk::on(stage, MACHINE, 60, super::SIZE),
            ears,
            offered: Vec::new(),
            careful: false,
        }
    }

    fn words(&self) -> &Words {
        &self.kiosk.words
    }

    /// Hears how to begin, and presses the key that was named.
    fn begins(&mut self) {
        let invitation = self.words().say("kiosk-welcome-voice");
        let heard = self.ears.until(|said| said == invitation);
        let named = heard.last().and_then(|said| {
            let mut keys = said.chars().filter(char::is_ascii_digit);
            keys.next()
        });
        self.kiosk.pty.send(&named.expect("a key").to_string());
    }

    /// Hears a page to the line that asks, and dials what has this label.
    fn dials(&mut self, id: &str) {
        let heard = self
            .ears
            .until(|said| said.trim_end().ends_with(':') || is_so_far(said));
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
            self.ears.until(named);
        }
        self.kiosk.pty.send(key::ENTER);
    }

    fn heard(&self, so: impl Fn(&str) -> bool) -> bool {
        self.ears.all.iter().any(|(_, said)| so(said))
    }
}

/// The line that asks where letters are chosen.
fn is_so_far(said: &str) -> bool {
    said.starts_with("So far: ")
}

#[rstest]
fn who_only_hears_goes_from_the_welcome_to_the_wipe_with_number_keys(
    #[values("linear", "full")] view: &str,
    #[values("no", "yes")] aloud: &str,
) {
    let mut person = Listener::comes();
    person.begins();
    person.careful = aloud == "yes";
    let [talk, pick] = [Act::Talk, Act::Pick].map(|act| format!("={}", person.words().label(act)));
    let aloud_page = format!("dialog-kiosk-aloud_{aloud}");
    let view = format!("dialog-view_{view}");
    let before = [
        "=English",
        "dialog-helper_none",
        &view,
        "switch-go-on",
        &aloud_page,
    ];
    let alone = ["path_short", "who-is-here_alone", "switch-done"];
    let spells = ["switch-spell", "=a b c d e f", "=b", "switch-finish"];
    let many = ["take-part_more-time", "switch-done", "contact-good_phone"];
    let words = ["switch-done", &talk, &talk, &pick, "good-at-thing_listen"];
    let safe = ["switch-done", &talk, &talk, "safe-now_no"];
    let leans = ["leaning_option-1", &talk, &talk, &talk, "offer-finish"];
    let ends = ["my-words_yes", "may-count_no", "dialog-kiosk-take_leave"];
    let steps: [&[&str]; 8] = [
        &before, &alone, &spells, &many, &words, &safe, &leans, &ends,
    ];
    for id in steps.into_iter().flatten() {
        person.dials(id);
    }
    // The next one hears how to begin.
    let invitation = person.words().say("kiosk-welcome-voice");
    person.ears.until(|said| said == invitation);
    // What was chosen and spelt is said only to those who want that.
    let private = |said: &str| is_so_far(said) || said.contains("ou have written: b");
    assert_eq!(
        person.heard(private),
        aloud == "yes",
        "{:#?}",
        person.ears.all
    );
    let option = person.words().say("safe-now_no");
    let times = person
        .ears
        .all
        .iter()
        .filter(|(_, said)| said.ends_with(&option));
    assert_eq!(times.count() > 1, aloud == "yes", "{:#?}", person.ears.all);
    // The voice of a language that nobody approved is not heard.
    assert!(
        person
            .ears
            .all
            .iter()
            .all(|(language, _)| language == "en-GB")
    );
    let keys = person.kiosk.pty.pressed().iter();
    let digits = |keys: &str| keys.chars().all(|key| key.is_ascii_digit() || key == '\r');
    assert!(keys.clone().all(|(_, keys)| digits(keys)));
    person.kiosk.ends();
}
