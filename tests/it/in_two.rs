//! Another language in the middle, and two languages at once. The other language is English
//! with a word before each sentence, in a folder of its own.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::persona::{FORGET, KEEP};
use crate::pipe::{Pipe, run};
use crate::pseudo::put;
use crate::pty::{Pty, key, number_of};
use crate::stage::{Stage, Words};
use ownwords::engine::step::Act;

/// What stands before each sentence of the other language.
const OTHER: &str = "Dza";

/// Makes a folder with the questions, English, and the other language under the tag `pl`.
fn content(stage: &Stage) -> String {
    let from = Path::new(env!("CARGO_MANIFEST_DIR"));
    let to = stage.root().join("content");
    copy(&from.join("content"), &to.join("content"), &str::to_owned);
    let english = from.join("locales/en");
    copy(&english, &to.join("locales/en"), &str::to_owned);
    copy(&english, &to.join("locales/pl"), &other);
    to.to_str().expect("a name in letters").to_owned()
}

#[expect(clippy::disallowed_methods, reason = "words of a test")]
fn copy(from: &Path, to: &Path, change: &dyn Fn(&str) -> String) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("it can be listed") {
        let path: PathBuf = entry.expect("it can be listed").path();
        let into = to.join(path.file_name().expect("it has a name"));
        if path.is_dir() {
            copy(&path, &into, change);
        } else {
            let text = fs::read_to_string(&path).expect("it is text");
            fs::write(into, change(&text)).expect("there is room");
        }
    }
}

/// The messages in the other language: those that stand on one line are changed.
fn other(messages: &str) -> String {
    let line = |line: &str| match line.split_once(" = ") {
        Some(("name", _)) => format!("name = \"{OTHER}\"\n"),
        Some((id, "\"English\"" | "\"ltr\"" | "\"draft\"")) => format!("{line}{}\n", &id[..0]),
        Some((id, words)) if id.trim_end().ends_with(".word") => {
            format!("{id} = {}{words}\n", OTHER.to_lowercase())
        }
        // Dates and titles are put into other sentences or looked for by their words.
        Some((id, words)) if is_sentence(id, words) => format!("{id} = {OTHER} {words}\n"),
        _ => format!("{line}\n"),
    };
    messages.lines().map(line).collect()
}

fn is_sentence(id: &str, words: &str) -> bool {
    let id = id.trim_start();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
    let named =
        id.starts_with(|c: char| c == '.' || c.is_ascii_lowercase()) && id.chars().all(plain);
    named && words.starts_with(|c: char| c.is_ascii_uppercase())
}

/// The same sentence in the other language.
fn in_other(words: &str) -> String {
    format!("{OTHER} {words}")
}

#[test]
fn the_language_changes_in_the_middle_and_what_was_typed_stays_in_both_views() {
    let words = Words::english();
    for view in ["linear", "full"] {
        let stage = Stage::new();
        let content = content(&stage);
        let arguments = ["--view", view, "--content", &content];
        let mut pty = Pty::start(&stage, (80, 24), &arguments);
        pty.wait_for(&words.say("prompt-read"));
        pty.send(key::ENTER);
        pty.wait_for(&words.say(KEEP.0));
        pty.send(&format!("2{}", key::ENTER));
        pty.wait_for(&words.say("path"));
        pty.send("1");
        pty.wait(view, |pty| {
            view == "linear" || pty.cursor_row().contains("1. ")
        });
        pty.send(key::ENTER);
        pty.wait_for(&words.say("who-is-here"));
        pty.send(if view == "full" { "1" } else { "1\r" });
        let chosen = if view == "full" {
            ", chosen"
        } else {
            ": chosen."
        };
        pty.wait_for(chosen);
        pty.send(key::ENTER);
        pty.wait_for(&words.say("called"));
        pty.send("Ma");
        pty.wait_for(": Ma");
        if view == "full" {
            pty.send(key::TAB);
            let menu = pty.page(&words, "full-actions");
            pty.choose(number_of(&menu, &words.label(Act::Language)));
        } else {
            // A command needs a line of its own.
            pty.send(&format!(
                "\u{15}{}{}",
                words.typed(Act::Language),
                key::ENTER
            ));
        }
        pty.wait_for(&words.say("dialog-language"));
        pty.wait_for(&in_other(&words.say("language-draft")));
        pty.send("2");
        pty.wait(view, |pty| {
            view == "linear" || pty.cursor_row().contains(OTHER)
        });
        pty.send(key::ENTER);
        pty.wait_for(&in_other(&words.say("dialog-helper")));
        pty.send("1");
        pty.wait(view, |pty| {
            view == "linear" || pty.cursor_row().contains("1. Dza")
        });
        pty.send(key::ENTER);
        pty.wait_for(&in_other(&words.say("called")));
        let typed = if view == "full" { ": Ma" } else { ":" };
        pty.wait_for(&format!("{}{typed}", in_other(&words.say("called.short"))));
        pty.send(if view == "full" { "ry\r" } else { "Mary\r" });
        pty.wait_for(&in_other(&words.say("take-part")));
        pty.send(key::F12);
        pty.wait_for_the_end();
        // The choice is remembered.
        let settings = fs::read_to_string(stage.data().join("settings.toml")).unwrap();
        assert!(settings.contains("language = \"pl\""), "{settings}");
    }
}

#[test]
fn in_the_linear_view_lines_that_were_typed_come_again_in_the_other_language() {
    let words = Words::english();
    let stage = Stage::new();
    let content = content(&stage);
    let arguments = ["--view", "linear", "--content", &content];
    let mut pipe = Pipe::start(&stage, &arguments);
    pipe.say(b"\n3\n1\n1\n\nMary\n/skip\n/skip\n/skip\n");
    pipe.wait_for(&words.say("matters"));
    pipe.say(format!("My dog.\n{}\n2\n1\n", words.typed(Act::Language)).as_bytes());
    pipe.wait_for(&in_other(&words.say("matters")));
    pipe.wait_for("My dog.");
    pipe.say(b"My cat.\n\n/dzaback\n");
    pipe.wait_for(&in_other(&words.say("topic-list")));
    pipe.wait_for("Dza Number 1: My dog.");
    pipe.wait_for("Dza Number 2: My cat.");
    pipe.end();
}

#[test]
fn what_is_marked_stays_marked_however_often_the_language_changes() {
    let (english, polish) = (Words::english(), Words::spoken("pl"));
    let stage = Stage::new();
    let mut pipe = Pipe::start(&stage, &["--view", "linear"]);
    pipe.say(b"\n3\n1\n");
    pipe.wait_for(&english.say("who-is-here"));
    let chosen = english.say("who-is-here_advocate");
    pipe.say(b"2\n");
    pipe.wait_for(&format!("2, {chosen}: chosen."));
    // The one that is spoken stands first in the list, the others by their tags.
    for (now, number, next) in [(&english, 5, &polish), (&polish, 3, &english)] {
        pipe.say(format!("{}\n{number}\n1\n", now.typed(Act::Language)).as_bytes());
        pipe.wait_for(&next.say("who-is-here"));
    }
    pipe.say(b"\n");
    pipe.wait_for(&english.say("who-types"));
    pipe.end();
}

#[test]
fn the_language_changes_at_a_question_of_the_program_itself_too() {
    let words = Words::english();
    let stage = Stage::new();
    let content = content(&stage);
    let arguments = ["--view", "linear", "--content", &content];
    let script = format!("{}\n2\n1\n\n", words.typed(Act::Language));
    let done = run(&stage, &arguments, &script);
    let start = words.say("dialog-start");
    let asked = [
        start.clone(),
        words.say("dialog-language"),
        in_other(&words.say("dialog-helper")),
        in_other(&start),
        in_other(&words.say(KEEP.0)),
    ];
    let mut rest = done.out.as_str();
    for line in asked {
        let at = rest.find(&format!("{line}\n"));
        rest = &rest[at.unwrap_or_else(|| panic!("no {line:?} in {rest}"))..];
    }
}

#[test]
fn two_languages_are_said_unit_by_unit_and_one_can_be_silenced() {
    let words = Words::english();
    let stage = Stage::new();
    let content = content(&stage);
    let lang = ["--lang", "en,pl", "--content", &content, "--view", "linear"];
    let one = words.typed(Act::OneLanguage);
    let both = format!(
        "/{}",
        OTHER.to_lowercase() + &words.typed(Act::BothLanguages)[1..]
    );
    let script = format!("\n3\n1\nnothing like it\n{one}\n{both}\n");
    let done = run(&stage, &lang, &script);
    let asked = words.say("who-is-here");
    let pair = format!("{asked}\n{}\n", in_other(&asked));
    let told: Vec<usize> = done.out.match_indices(&pair).map(|(at, _)| at).collect();
    let alone: Vec<usize> = done.out.match_indices(&asked).map(|(at, _)| at).collect();
    // Both, then one, then both again: in the other language the sentence holds it, too.
    assert_eq!((told.len(), alone.len()), (2, 5), "{}", done.out);
    let option = words.say("who-is-here_advocate");
    assert!(
        done.out
            .contains(&format!("2. {option}\n{}\n", in_other(&option)))
    );
    let unfit = words.say("unfit-not-an-option");
    let problem = words.problem("unfit-not-an-option");
    let twin = format!("{problem}\n{OTHER} Problem: {OTHER} {unfit}\n");
    assert!(done.out.contains(&twin), "{}", done.out);
    // The line that asks is in the person's language only.
    let asks = words.short("who-is-here");
    assert!(!done.out.contains(&format!("\n{}", in_other(&asks))));
}

#[test]
fn what_english_lends_to_a_language_is_not_said_again_in_english() {
    let stage = Stage::new();
    let folder = stage.root().join("home/mine/locales/cy");
    let described =
        "name = \"Cymraeg\"\ndirection = \"ltr\"\nstatus = \"draft\"\ndate = \"2026-11-23\"\n";
    put(&folder.join("language.toml"), described.as_bytes());
    put(&folder.join("ui.ftl"), b"prompt-read = Enter (cy):\n");
    let content = stage.root().join("home/mine").display().to_string();
    let lang = ["--lang", "cy,en", "--content", &content, "--view", "linear"];
    let done = run(&stage, &lang, "\n3\n1\n2\nnothing like it\n/\n/help\n");
    let lent = "[English] ";
    assert!(done.out.matches(lent).count() > 50, "{}", done.out);
    let lines: Vec<&str> = done.out.lines().collect();
    for pair in lines.windows(2) {
        let words = pair[0].strip_prefix(lent).unwrap_or(pair[0]);
        assert!(!words.contains(lent), "{}", pair[0]);
        assert_ne!(words, pair[1], "{}", done.out);
    }
}

#[test]
fn both_views_show_the_same_words_in_two_languages() {
    let words = Words::english();
    let stage = Stage::new();
    let content = content(&stage);
    let lang = ["--lang", "en,pl", "--content", &content, "--view"];
    let linear = run(&stage, &[&lang[..], &["linear"]].concat(), "\n3\n1\n");
    let asked = format!("\n{}\n", words.say("who-is-here"));
    let from = linear.out.find(&asked).expect("the question") + 1;
    let heard: Vec<&str> = linear.out[from..]
        .lines()
        .take_while(|l| !l.ends_with(':'))
        .collect();
    let mut pty = Pty::start(&stage, (80, 60), &[&lang[..], &["full"]].concat());
    pty.wait_for(&words.say("prompt-read"));
    pty.send(key::ENTER);
    pty.wait_for(&words.say(FORGET.0));
    pty.choose(3);
    pty.page(&words, "path");
    pty.choose(1);
    pty.wait_for(&words.say("finish-many"));
    let shown: Vec<String> = pty.page(&words, "who-is-here");
    let shown: Vec<&str> = shown.iter().map(|row| row.trim()).collect();
    let squeezed = |rows: &[&str]| {
        rows.join(" ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let question = words.say("who-is-here");
    let from = shown.iter().position(|row| *row == question);
    let shown = &shown[from.expect("the question")..shown.len() - 1];
    assert_eq!(squeezed(shown), squeezed(&heard));
    pty.send(key::F12);
    pty.wait_for_the_end();
}

#[test]
fn where_there_is_a_choice_of_languages_the_helpers_is_asked_too() {
    let words = Words::english();
    let stage = Stage::new();
    let content = content(&stage);
    let arguments = ["--view", "linear", "--content", &content];
    let mut command = Command::new(crate::stage::PROGRAM);
    command.args(arguments).arg("--data").arg(stage.data());
    command.env_clear().envs(stage.environment());
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"2\n2\n\n2\n").unwrap();
    drop(input);
    let done = child.wait_with_output().unwrap();
    let out = String::from_utf8(done.stdout).unwrap();
    let asked = [
        words.say("dialog-language"),
        in_other(&words.say("dialog-helper")),
        "1. Dza No".to_owned(),
        "2. English".to_owned(),
        words.say("language-draft"),
        format!(
            "{}\n{}",
            in_other(&words.say("dialog-start")),
            words.say("dialog-start")
        ),
    ];
    let mut rest = out.as_str();
    for words in asked {
        let at = rest
            .find(&words)
            .unwrap_or_else(|| panic!("no {words:?} in {rest}"));
        rest = &rest[at + words.len()..];
    }
    let settings = fs::read_to_string(stage.data().join("settings.toml")).unwrap();
    assert!(settings.contains("helper = \"en\""), "{settings}");
}
