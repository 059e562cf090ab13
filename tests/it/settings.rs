//! The settings and the file of keys, in the real program.

use std::fs;

use ownwords::engine::step::Act;
use ownwords::locale::Args;

use crate::pipe::{LINEAR, run};
use crate::pseudo::put;
use crate::pty::{Pty, key};
use crate::stage::{Stage, Words};

const FULL: [&str; 2] = ["--view", "full"];
const SIZE: (u16, u16) = (80, 24);

/// The line that a setting has on the page of all.
fn line(words: &Words, setting: &str, choice: &str) -> String {
    let args = Args::none()
        .word("name", words.short(setting))
        .word("value", words.say(&format!("{setting}_{choice}")));
    words.say_args("setting-line", &args)
}

/// Writes the file of keys.
fn keys(stage: &Stage, text: &str) {
    put(&stage.data().join("keys.toml"), text.as_bytes());
}

/// Goes by keys from the first page to the first question; answers are forgotten.
fn to_the_first_question(pty: &mut Pty, words: &Words, view: [&str; 2]) {
    for (id, keys) in [("dialog-start", ""), ("dialog-keep", "3")] {
        if view == FULL {
            pty.page(words, id);
        } else {
            pty.wait_for_said(&words.asked(id));
        }
        pty.send(&format!("{keys}{}", key::ENTER));
    }
    pty.wait_for(&words.asked("path"));
}

#[test]
fn who_wants_few_words_finds_the_others_in_the_help() {
    let stage = Stage::new();
    let words = stage.words();
    let hint = words.say("path.hint");
    let hint = hint.lines().next().unwrap();
    let often = run(&stage, &LINEAR, "\n3\n");
    assert!(often.out.contains(hint), "{}", often.out);
    let few = run(&stage, &LINEAR, "/settings\n1\n2\n4\n\n3\n");
    assert!(few.out.contains(&words.asked("path")), "{}", few.out);
    assert!(!few.out.contains(hint), "{}", few.out);
    let asked = run(&stage, &LINEAR, "/settings\n1\n2\n4\n\n3\n/help\n");
    let after = asked.out.split(&words.asked("path")).nth(1).unwrap();
    assert!(after.contains(hint), "{}", asked.out);
    // What can be lost, and what is never sent, is said in any case.
    let leaving = run(&stage, &LINEAR, "/settings\n1\n2\n4\n\n3\n/stop\n");
    assert!(leaving.out.contains(&words.say("dialog-stop-unkept.hint")));
}

#[test]
fn the_settings_are_reached_from_the_first_page_and_from_a_question_in_both_views() {
    for view in [LINEAR, FULL] {
        let stage = Stage::new();
        let words = stage.words();
        let mut pty = Pty::start(&stage, SIZE, &view);
        pty.wait_for(&words.asked("dialog-start"));
        for _ in 0..2 {
            pty.send(key::F2);
            pty.wait_for(&words.asked("dialog-settings"));
            pty.wait_for(&words.short("dialog-settings"));
            pty.send(key::ESCAPE);
            pty.wait_for(&words.asked("dialog-start"));
        }
        pty.kill();
    }
}

#[test]
fn a_setting_works_at_once_and_is_remembered_by_who_keeps_answers() {
    let stage = Stage::new();
    let words = stage.words();
    let few = line(&words, "setting-explanations", "few");
    let script = "/settings\n1\n2\n4\n\n2\n/stop\n1\n";
    let done = run(&stage, &LINEAR, script);
    let set = words.say_with("notice-set", "set", &few);
    assert!(done.out.contains(&set), "{}", done.out);
    let settings = fs::read_to_string(stage.data().join("settings.toml")).unwrap();
    assert!(settings.contains("explanations = \"few\""), "{settings}");
    let printed = run(&stage, &["settings"], "");
    assert!(printed.out.lines().any(|row| row == few), "{}", printed.out);

    let usual = run(&stage, &["settings", "--usual"], "");
    let all = line(&words, "setting-explanations", "all");
    assert!(usual.out.lines().any(|row| row == all), "{}", usual.out);
    let settings = fs::read_to_string(stage.data().join("settings.toml")).unwrap();
    assert!(!settings.contains("explanations"), "{settings}");
}

#[test]
fn settings_of_who_keeps_nothing_are_on_no_disk() {
    let stage = Stage::new();
    run(&stage, &LINEAR, "/settings\n1\n2\n4\n\n3\n/stop\n3\n");
    assert_eq!(stage.made(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn the_usual_settings_come_back_after_a_question() {
    let stage = Stage::new();
    let words = stage.words();
    let done = run(&stage, &LINEAR, "/settings\n1\n2\n3\n2\n");
    assert!(
        done.out.contains(&words.asked("dialog-usual")),
        "{}",
        done.out
    );
    let (_, after) = done.out.rsplit_once(&words.say("notice-usual")).unwrap();
    assert!(
        after.contains(&line(&words, "setting-explanations", "all")),
        "{after}"
    );
}

#[test]
fn the_view_can_be_changed_in_the_middle_and_back() {
    let stage = Stage::new();
    let words = stage.words();
    let mut pty = Pty::start(&stage, SIZE, &LINEAR);
    pty.wait_for_said(&words.asked("dialog-start"));
    for (full, choice) in [(true, "full"), (false, "linear")] {
        pty.send(key::F2);
        pty.wait_for(&words.short("dialog-settings"));
        let now = line(&words, "setting-view", if full { "linear" } else { "full" });
        pty.wait_for(&now);
        let row = pty
            .rows()
            .into_iter()
            .rfind(|row| row.contains(&now))
            .unwrap();
        pty.send(row.trim().split('.').next().unwrap());
        pty.send(key::ENTER);
        pty.wait_for(&words.asked("setting-view"));
        pty.wait_for(&words.say(&format!("setting-view_{choice}")));
        pty.send(if full { "2" } else { "1" });
        pty.send(key::ENTER);
        let set = words.say_with("notice-set", "set", &line(&words, "setting-view", choice));
        pty.wait_for(&set);
        assert_eq!(pty.on_its_own_screen(), full);
        pty.send(key::ESCAPE);
        pty.wait_for(&words.asked("dialog-start"));
    }
    pty.kill();
}

#[test]
fn keys_that_a_person_chose_work_in_both_views_and_help_names_them() {
    for view in [LINEAR, FULL] {
        let stage = Stage::new();
        keys(&stage, "back = [\"f10\", \"ctrl-b\"]\nhelp = \"f9\"\n");
        let words = stage.words();
        let mut pty = Pty::start(&stage, SIZE, &view);
        to_the_first_question(&mut pty, &words, view);
        pty.send(key::F9);
        if view == FULL {
            pty.wait_for(&words.say("full-help"));
            pty.send(key::PAGE_DOWN);
        }
        pty.wait_for("F10 or Control and B");
        if view == FULL {
            pty.send(key::ENTER);
            pty.wait_for(&words.asked("path"));
        }
        pty.send(key::F10);
        pty.wait_for(&words.say("problem-nothing-before"));
        pty.kill();
    }
}

#[test]
fn a_fault_in_the_file_of_keys_is_told_and_the_usual_keys_work() {
    for (text, id) in [
        ("back = \"f99\"", "keys-no-such-key"),
        ("fly = \"f5\"", "keys-no-such-thing"),
        ("back = \"tab\"", "keys-twice"),
        ("back = []", "keys-no-key"),
        ("back = \"4\"", "keys-digit"),
        ("left = \"a\"", "keys-letter"),
        ("back = ", "keys-not-read-line"),
        ("\0\u{ff}", "keys-not-read-line"),
    ] {
        let stage = Stage::new();
        keys(&stage, text);
        let words = stage.words();
        let named = Args::none()
            .number("line", 1)
            .word("name", "")
            .word("key", "");
        let told = words.say_args(id, &named.word("one", "").word("two", "").word("file", ""));
        // Up to the first thing that it names.
        let told = told.split('“').next().unwrap();
        let told = told.strip_suffix("this file: ").unwrap_or(told).trim();
        let done = run(&stage, &["settings"], "");
        assert!(done.out.contains(told), "{text:?}: {}", done.out);
        assert!(
            done.out.contains("back = [\"esc\"]"),
            "{text:?}: {}",
            done.out
        );
        let mut pty = Pty::start(&stage, SIZE, &LINEAR);
        pty.wait_for(told);
        pty.send(key::F2);
        pty.wait_for(&words.short("dialog-settings"));
        pty.kill();
    }
}

#[test]
fn every_key_is_printed_so_that_it_can_be_written_into_the_file() {
    let stage = Stage::new();
    let printed = run(&stage, &["settings"], "");
    let rows: Vec<&str> = printed
        .out
        .lines()
        .filter(|row| row.contains(" = ["))
        .collect();
    assert!(rows.len() > 15, "{}", printed.out);
    keys(&stage, &rows.join("\n"));
    let again = run(&stage, &["settings"], "");
    assert_eq!((again.out, again.code), (printed.out, Some(0)));
}

#[test]
fn the_example_for_the_file_of_keys_works_as_it_is_told() {
    for language in ["en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur"] {
        let stage = Stage::speaking(language);
        let hint = stage.words().say("dialog-keys.hint");
        let example = hint.split_inclusive(']').next().unwrap();
        let example = &example[example.find("back = ").unwrap()..];
        keys(&stage, example);
        let done = run(&stage, &["settings"], "");
        assert!(
            done.out.lines().any(|row| row == example),
            "{example}: {}",
            done.out
        );
    }
}

#[test]
fn the_words_for_the_settings_lead_there() {
    let words = Words::english();
    let stage = Stage::new();
    let typed = words.typed(Act::Settings);
    let done = run(&stage, &LINEAR, &format!("{typed}\n"));
    assert!(
        done.out.contains(&words.asked("dialog-settings")),
        "{}",
        done.out
    );
}

#[test]
fn what_a_person_set_comes_back_with_their_answers() {
    let stage = Stage::new();
    let words = stage.words();
    run(&stage, &LINEAR, "/settings\n1\n2\n4\n\n2\n/stop\n1\n");
    // Somebody else on the same computer wants it otherwise.
    run(&stage, &LINEAR, "1\n\n2\n/settings\n1\n1\n4\n/stop\n1\n");
    let few = line(&words, "setting-explanations", "few");
    let all = line(&words, "setting-explanations", "all");
    let own = |which: &str| {
        let done = run(&stage, &LINEAR, &format!("2\n{which}\n/settings\n"));
        let (_, after) = done
            .out
            .rsplit_once(&words.asked("dialog-settings"))
            .unwrap();
        after.to_owned()
    };
    let (newest, first) = (own("1"), own("2"));
    assert!(newest.contains(&all), "{newest}");
    assert!(first.contains(&few), "{first}");
}

#[test]
fn a_fault_in_the_file_of_the_settings_is_told_and_the_file_stays_as_it_is() {
    let written = "switch = \"one\"\nbeat = 5\n";
    let stage = Stage::new();
    let words = stage.words();
    let file = stage.data().join("settings.toml");
    put(&file, written.as_bytes());
    let named = Args::none()
        .number("line", 2)
        .word("file", file.to_str().unwrap());
    let told = words.say_args("settings-not-read-line", &named);
    let printed = run(&stage, &["settings"], "");
    assert!(printed.out.contains(&told), "{}", printed.out);
    // Somebody keeps answers and sets something: what was written is not lost.
    let done = run(&stage, &LINEAR, "/settings\n1\n2\n4\n\n2\n/stop\n1\n");
    assert!(done.out.contains(&told), "{}", done.out);
    assert_eq!(fs::read_to_string(&file).unwrap(), written);
    // They can also begin anew.
    let usual = run(&stage, &["settings", "--usual"], "");
    assert!(!usual.out.contains(&told), "{}", usual.out);
    assert_ne!(fs::read_to_string(&file).unwrap(), written);
}
