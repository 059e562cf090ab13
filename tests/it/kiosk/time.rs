//! Somebody does nothing. The clock runs faster here than anywhere else.

use rstest::rstest;

use super::{Kiosk, andys_answers};
use crate::persona::Say;
use crate::pty::key;

/// A minute and a half passes in a third of a second, ten times as much in three.
const TIMES: u32 = 200;

const LIMITED: &str = "[stick]\n[time]\nidle_minutes = 1\nanswer_seconds = 60\n";

/// Words that somebody typed and did not confirm.
const UNFINISHED: &str = "I would like to";

#[rstest]
fn a_page_is_hidden_before_anything_is_asked_and_comes_back(#[values(false, true)] full: bool) {
    // Slow enough to look at what is asked.
    let mut kiosk = Kiosk::start(
        "[stick]\n[time]\nidle_minutes = 1\nanswer_seconds = 600\n",
        60,
    );
    kiosk.begins(full);
    kiosk.goes(&andys_answers()[..2]);
    kiosk.pty.wait_for(&kiosk.words.asked("called"));
    kiosk.pty.send(UNFINISHED);
    kiosk.pty.wait_for(UNFINISHED);
    let asked = kiosk.words.say("dialog-kiosk-idle");
    kiosk.pty.wait_for(&asked);
    assert!(
        !kiosk.pty.text().contains("Iwould"),
        "{:#?}",
        kiosk.pty.rows()
    );
    assert!(
        kiosk
            .pty
            .rows()
            .iter()
            .all(|row| !row.contains(char::is_numeric) || row.contains('0'))
    );
    kiosk.pty.send("x");
    kiosk.pty.wait_for(&kiosk.words.asked("called"));
    kiosk.pty.wait_for(UNFINISHED);
    kiosk.pty.send(&format!(" be heard{}", key::ENTER));
    kiosk.goes(&[("take-part", Say::Many(&[1]))]);
    kiosk.ends();
}

#[rstest]
fn when_nobody_answers_everything_is_cleared(#[values(false, true)] full: bool) {
    let mut kiosk = Kiosk::start(LIMITED, TIMES);
    kiosk.welcomes();
    // Nobody is asked while nobody has begun.
    let round = kiosk.round();
    kiosk.pty.send("x");
    if full {
        kiosk.goes(&super::beginning(true)[..3]);
    }
    kiosk
        .pty
        .wait_for_said(&kiosk.words.say("dialog-kiosk-idle"));
    kiosk.welcomes();
    assert_ne!(kiosk.round(), round);
    kiosk.ends();
}

#[test]
fn whoever_needs_more_time_gets_it_with_one_key() {
    let mut kiosk = Kiosk::start(
        "[stick]\n[time]\nidle_minutes = 1\nanswer_seconds = 600\n",
        60,
    );
    kiosk.begins(true);
    kiosk.goes(&andys_answers()[..2]);
    kiosk.pty.wait_for(&kiosk.words.asked("called"));
    kiosk.pty.wait_for(&kiosk.words.say("dialog-kiosk-idle"));
    kiosk.pty.send("0");
    kiosk.pty.wait_for(&kiosk.words.say("notice-kiosk-longer"));
    kiosk.pty.wait_for(&kiosk.words.asked("called"));
    kiosk.pty.send(key::F12);
    kiosk.welcomes();
    kiosk.ends();
}
