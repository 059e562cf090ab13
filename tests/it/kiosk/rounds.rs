//! From the welcome to the wipe.

use rstest::rstest;

use super::{Kiosk, PLAIN, andys_answers, beginning};
use crate::feed::squeezed;
use crate::persona::{Say, Turn};
use crate::pipe;
use crate::pseudo::put;
use crate::pty::key;
use crate::stage::Stage;

/// Leaves by the last page.
const DONE: [Turn; 2] = [
    ("dialog-kiosk-take", Say::Last("dialog-kiosk-take_leave")),
    ("dialog-kiosk-end", Say::One(1)),
];

#[rstest]
fn two_people_come_one_after_the_other(#[values(false, true)] full: bool) {
    let mut kiosk = Kiosk::start(PLAIN, 1);
    kiosk.begins(full);
    kiosk.goes(&andys_answers());
    let first = kiosk.round();
    if full {
        kiosk.goes(&DONE);
    } else {
        // By its number: after the stick, and going back.
        kiosk.goes(&[("dialog-kiosk-take", Say::One(3)), DONE[1]]);
    }
    // The next one is asked all that the first was, also how to use it.
    kiosk.begins(!full);
    assert_ne!(kiosk.round(), first, "each has a process of their own");
    kiosk.leaves_fast();
    let (stage, pty) = kiosk.ends();
    assert!(
        stage.made().iter().all(|path| path.starts_with("tmp")),
        "{:?}",
        stage.made()
    );
    assert_eq!(pty.rows(), Vec::<String>::new());
    assert_eq!(pty.modes(), pty.modes_before());
}

#[rstest]
fn whoever_leaves_fast_leaves_a_welcome_behind(#[values(false, true)] full: bool) {
    let mut kiosk = Kiosk::start(PLAIN, 1);
    kiosk.begins(full);
    kiosk.goes(&andys_answers()[..3]);
    kiosk.leaves_fast();
    // Also before the first question, and by a word.
    kiosk.pty.send("x");
    kiosk.goes(&beginning(false)[..1]);
    kiosk.pty.wait_for_said(&kiosk.words.asked("dialog-helper"));
    kiosk.pty.send("/leave fast\r");
    kiosk.welcomes();
    kiosk.ends();
}

#[test]
fn the_owners_words_end_it_and_nothing_else_does() {
    let stage = Stage::new();
    let made = pipe::run(
        &stage,
        &["kiosk", "owner-words"],
        "Blue kettle rain\nBlue kettle rain\n",
    );
    let line = made
        .out
        .lines()
        .find(|line| line.starts_with("owner_words"));
    let config = format!("[place]\n{}\n[stick]\n", line.expect("a line for the file"));
    let mut kiosk = Kiosk::on(stage, &config, 1, (40, 12));
    kiosk.welcomes();
    kiosk.pty.send("x");
    kiosk.goes(&beginning(false)[..3]);
    kiosk.goes(&[
        ("dialog-kiosk-first", Say::Last("dialog-kiosk-first_owner")),
        ("dialog-kiosk-owner", Say::Line("red kettle rain")),
    ]);
    kiosk
        .pty
        .wait_for_said(&kiosk.words.say("kiosk-not-the-owner"));
    kiosk.goes(&[
        ("dialog-kiosk-first", Say::Last("dialog-kiosk-first_owner")),
        ("dialog-kiosk-owner", Say::Line("blue KETTLE rain")),
    ]);
    assert_eq!(kiosk.pty.wait_for_the_end().exit_code(), 10);
    assert_eq!(kiosk.pty.rows(), Vec::<String>::new());
}

#[test]
fn where_there_are_number_keys_alone_no_setting_takes_them_away() {
    let mut kiosk = Kiosk::start("[place]\nkeys = \"numbers\"\n[stick]\n", 1);
    kiosk.welcomes();
    kiosk.pty.send("5");
    kiosk.goes(&beginning(false)[..3]);
    kiosk.goes(&[("dialog-kiosk-first", Say::One(2))]);
    let chooses = |kiosk: &mut Kiosk, page: &str, label: &str| {
        kiosk.pty.wait_for_said(&kiosk.words.short(page));
        let label = kiosk.words.say(label);
        let number = crate::pty::number_of(&kiosk.pty.rows(), &label);
        kiosk.pty.send(&format!("{number}{}", key::ENTER));
    };
    kiosk
        .pty
        .wait_for_said(&kiosk.words.asked("dialog-settings"));
    kiosk
        .pty
        .wait_for_said(&kiosk.words.say("dialog-settings_close"));
    let switch = kiosk.words.short("setting-switch");
    assert!(!kiosk.pty.said().contains(&format!("{switch}:")));
    chooses(&mut kiosk, "dialog-settings", "dialog-settings_usual");
    kiosk.pty.wait_for_said(&kiosk.words.asked("dialog-usual"));
    chooses(&mut kiosk, "dialog-usual", "dialog-usual_yes");
    kiosk.pty.wait_for_said(&kiosk.words.say("notice-usual"));
    // Leaving fast is still a number.
    kiosk.pty.send(&format!("99{}", key::ENTER));
    kiosk.welcomes();
    kiosk.ends();
}

#[test]
fn words_for_the_owner_that_are_too_short_or_differ_are_refused() {
    let stage = Stage::new();
    for typed in ["kettle\nkettle\n", "Blue kettle rain\nBlue kettle snow\n"] {
        let made = pipe::run(&stage, &["kiosk", "owner-words"], typed);
        assert_eq!(made.code, Some(1));
        assert_eq!(made.out, "");
    }
}

#[test]
fn no_signal_of_a_keyboard_or_a_line_that_is_cut_ends_it() {
    let mut kiosk = Kiosk::start(PLAIN, 1);
    kiosk.begins(false);
    kiosk.pty.wait_for_said(&kiosk.words.asked("path"));
    let round = kiosk.round();
    for name in ["INT", "QUIT", "HUP", "TSTP", "STOP"] {
        crate::feed::signal(round, name);
        if name != "STOP" {
            kiosk.pty.signal(name);
        }
    }
    kiosk.pty.send(&format!("{}\x1c\x1a", key::CTRL_C));
    // What these letters mean where anything else is asked: to stop, which is asked first.
    kiosk.pty.send("/again\r");
    kiosk
        .pty
        .wait_for_said(&kiosk.words.say("dialog-kiosk-stop.short"));
    assert_eq!(kiosk.round(), round, "the same person goes on");
    // The same again is no answer to that.
    kiosk.pty.send("/stop\r1\r");
    kiosk.pty.wait_for_said(&kiosk.words.asked("path"));
    assert_eq!(kiosk.round(), round, "they still go on");
    kiosk.ends();
}

#[test]
fn what_is_wrong_in_the_file_is_told_with_its_line() {
    let stage = Stage::new();
    let file = stage.root().join("tmp").join("kiosk.toml");
    let config = "[place]\nlanguages = [\"en\", \"tlh\"]\n[later]\nfolder = \"/nowhere/at/all\"\n\
                  [drop_off]\nqueue = \"/tmp\"\nto = \"/tmp\"\ncouncil = \"C\"\nrecipients = [\"age1x\"]\n[print]\n";
    put(&file, config.as_bytes());
    let file = file.to_str().unwrap();
    let done = pipe::run(&stage, &["kiosk", "--config", file, "--check"], "");
    assert_eq!(done.code, Some(1));
    for (line, id) in [
        (2, "kiosk-fault-no-language"),
        (4, "kiosk-fault-no-folder"),
        (9, "kiosk-fault-no-recipient"),
        // What is wrong with the text, and what with the machine, are told in one go.
        (10, "kiosk-fault-missing"),
    ] {
        let told = done
            .out
            .lines()
            .find(|told| told.contains(&format!(" {line}:")));
        let advice = stage.words().say_with(id, "name", "x");
        let last = advice.rsplit(". ").next().unwrap();
        assert!(
            told.is_some_and(|told| told.contains(last)),
            "{line}: {}",
            done.out
        );
    }
    let done = pipe::run(&stage, &["kiosk", "--check"], "");
    assert_eq!(done.code, Some(2));
}

#[test]
fn a_machine_from_which_nobody_could_take_anything_does_not_begin() {
    let stage = Stage::new();
    let file = stage.root().join("tmp").join("kiosk.toml");
    put(&file, b"[place]\n[stick]\non = false\n");
    let file = file.to_str().unwrap();
    let told = stage.words().say("kiosk-fault-nothing-to-take");
    for more in [&["--check"][..], &[]] {
        let arguments = [&["kiosk", "--config", file], more].concat();
        let done = pipe::run(&stage, &arguments, "");
        assert_eq!(done.code, Some(1), "{more:?}");
        assert!(
            squeezed(&done.out).contains(&squeezed(&told)),
            "{}",
            done.out
        );
    }
}
