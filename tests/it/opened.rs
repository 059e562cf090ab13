//! A hand-over is opened by whoever it was given to: through a pipe, in both views, sealed, and
//! not as it was made.

use std::fs;
use std::path::{Path, PathBuf};

use age::secrecy::ExposeSecret;
use age::x25519;
use ownwords::locale::Args;
use ownwords::store::write_new;
use rstest::rstest;
use serde_json::{Value, json};

use crate::feed::squeezed;
use crate::persona::{KEEP, andy, ewa, morag};
use crate::pipe::{Done, run};
use crate::pty::{Pty, key};
use crate::stage::{Stage, Words};
use crate::tell::{by_lines, pretty_same};

#[path = "../../src/handover/opened/mutate.rs"]
mod mutate;

const SIZE: (u16, u16) = (80, 24);

/// The one file here whose name ends so.
fn file(stage: &Stage, ending: &str) -> PathBuf {
    let files = fs::read_dir(stage.here()).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let is = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.ends_with(ending) && (ending.contains("fhir") || !name.contains(".fhir."))
    };
    let mut files: Vec<PathBuf> = files.filter(is).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}

fn open(stage: &Stage, file: &Path, more: &[&str]) -> Done {
    let start = ["open", file.to_str().unwrap()];
    run(stage, &[&start[..], more].concat(), "")
}

fn hand_over(stage: &Stage, more: &[&str]) {
    let here = stage.here();
    let start = ["handover", "--to", here.to_str().unwrap()];
    let done = run(stage, &[&start[..], more].concat(), "");
    done.is_well();
}

/// It says this and nothing else, and no file was made or changed.
fn refused(stage: &Stage, file: &Path, told: &str, code: i32) {
    let before = stage.files();
    let done = open(stage, file, &[]);
    assert_eq!(
        (done.code, done.err.trim_end(), done.out.as_str()),
        (Some(code), told, "")
    );
    assert_eq!(stage.files(), before);
}

fn with_file(words: &Words, id: &str, file: &Path) -> String {
    words.say_with(id, "file", file.to_str().unwrap())
}

#[rstest]
fn through_a_pipe_it_says_what_the_text_says(
    #[values("en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur")] language: &'static str,
) {
    for story in [andy, morag, ewa] {
        let stage = by_lines(Stage::speaking(language), &story(KEEP)).stage;
        let before = stage.files();
        let done = open(&stage, &file(&stage, ".json"), &[]);
        done.is_well();
        pretty_same(&done.out, &stage.hand_over("txt"));
        assert_eq!(stage.files(), before);
    }
}

#[test]
fn what_fhir_tells_is_read_and_what_it_does_not_is_said() {
    let stage = by_lines(Stage::new(), &andy(KEEP)).stage;
    hand_over(&stage, &["--format", "fhir"]);
    let done = open(&stage, &file(&stage, ".fhir.json"), &[]);
    done.is_well();
    let words = Words::english();
    let told = words.say("opened-for-programs");
    let (notice, text) = done.out.split_once("\n\n").unwrap();
    assert_eq!(notice, told);
    assert!(text.starts_with("Andy\n"), "{text}");
    assert!(!text.contains(&words.say("remarks-heading")), "{text}");
    let whole = stage.hand_over("txt");
    let said = |text: &str| -> Vec<String> {
        let from = text.find("1. ").unwrap();
        let lines = text[from..].lines().map(str::to_owned);
        let answers = lines.take_while(|line| !line.ends_with(&words.say("report-empty")));
        answers
            .filter(|line| !line.starts_with(&words.say("report-state-not-answered")))
            .collect()
    };
    let (part, whole) = (said(text), said(&whole));
    let words_of = |lines: &[String]| lines.iter().filter(|line| !line.is_empty()).count();
    assert!(words_of(&part) > 40);
    for line in part.iter().filter(|line| !line.contains(". ")) {
        assert!(whole.contains(line), "{line} is not in {whole:#?}");
    }
}

#[test]
fn a_sealed_file_is_read_and_nothing_is_written() {
    let stage = by_lines(Stage::new(), &ewa(KEEP)).stage;
    let text = stage.hand_over("txt");
    for path in fs::read_dir(stage.here()).unwrap() {
        fs::remove_file(path.unwrap().path()).unwrap();
    }
    let key = x25519::Identity::generate();
    let home = stage.root().join("home");
    let keys = write_new(&home, "keys", key.to_string().expose_secret().as_bytes()).unwrap();
    hand_over(&stage, &["--seal-to", &key.to_public().to_string()]);
    let sealed = file(&stage, ".json.age");
    let before = stage.files();
    let done = open(&stage, &sealed, &["--identity", keys.to_str().unwrap()]);
    done.is_well();
    // Made at another time, so they have other codes.
    let code = Words::english().say("report-about-id");
    let same = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.starts_with(&code));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(same(&done.out), same(&text));
    assert_eq!(stage.files(), before);
    let told = Words::english().say("open-key-needed");
    refused(&stage, &sealed, &told, 2);
    let page = file(&stage, ".html.age");
    let told = with_file(&Words::english(), "opened-beside", &sealed);
    refused(&stage, &page, &told, 2);
}

#[test]
fn what_cannot_be_opened_says_what_to_do() {
    let stage = by_lines(Stage::new(), &andy(KEEP)).stage;
    let words = Words::english();
    let json = file(&stage, ".json");
    for ending in [".html", ".txt"] {
        let told = with_file(&words, "opened-beside", &json);
        refused(&stage, &file(&stage, ending), &told, 2);
    }
    let put = |name: &str, bytes: &[u8]| write_new(&stage.here(), name, bytes).unwrap();
    let whole = fs::read(&json).unwrap();
    let mut newer: Value = serde_json::from_slice(&whole).unwrap();
    newer["$schema"] = json!("urn:ownwords:hand-over:9");
    let draft = br#"{"format": 99, "pack": "p"}"#;
    let deep = [vec![b'['; 100_000], vec![b']'; 100_000]].concat();
    for (name, bytes, told) in [
        ("alone.pdf", &b"%PDF-1.7"[..], "opened-to-read"),
        ("page.json", b"<!DOCTYPE html>", "opened-to-read"),
        ("half.json", &whole[..whole.len() / 2], "opened-not-one"),
        ("deep.json", &deep, "opened-not-one"),
        ("bytes.json", b"\xff\xfe\x00", "opened-not-one"),
        ("empty.json", b"", "opened-not-one"),
        ("newer.json", newer.to_string().as_bytes(), "opened-newer"),
        ("draft.json", draft, "open-draft"),
        ("none.ndjson", b"\n\n", "opened-records-none"),
    ] {
        let code = if told == "opened-to-read" { 2 } else { 1 };
        refused(&stage, &put(name, bytes), &words.say(told), code);
    }
    let large = put("large.json", b"");
    fs::File::options()
        .write(true)
        .open(&large)
        .unwrap()
        .set_len(8_000_001)
        .unwrap();
    refused(&stage, &large, &words.say("open-larger"), 1);
    let nowhere = stage.here().join("no.json");
    refused(
        &stage,
        &nowhere,
        &with_file(&words, "open-no-file", &nowhere),
        1,
    );
    let folder = stage.here();
    refused(
        &stage,
        &folder,
        &with_file(&words, "open-unreadable", &folder),
        1,
    );
}

#[test]
fn what_was_changed_is_named_and_the_rest_is_shown() {
    let stage = by_lines(Stage::new(), &andy(KEEP)).stage;
    let words = Words::english();
    let json = file(&stage, ".json");
    let mut changed: Value = serde_json::from_slice(&fs::read(&json).unwrap()).unwrap();
    changed["statement"]["assessment"] = json!(true);
    changed["eligibility\u{1b}[2J"] = json!("critical");
    let put = |name: &str, file: &Value| {
        write_new(&stage.here(), name, file.to_string().as_bytes()).unwrap()
    };
    let path = put("changed.json", &changed);
    let done = open(&stage, &path, &[]);
    done.is_well();
    let start = format!("{}\n\n", words.say("opened-some-changed"));
    let rest = done.out.strip_prefix(&start).unwrap();
    let rest = rest.strip_prefix(&stage.hand_over("txt")).unwrap();
    let top = words.say("remark-top");
    let key = words.say_with("remark-key", "words", "eligibility[2J");
    let lines: Vec<&str> = rest.lines().collect();
    assert!(lines[1].ends_with(&words.say("remarks-heading")), "{rest}");
    assert_eq!(lines[2], words.say("remarks-note"));
    assert!(lines[3..].contains(&&*format!("{top}: {key}")), "{rest}");
    let assessment = words.say("remark-assessment");
    assert!(
        lines[3..].contains(&&*format!("{top}: {assessment}")),
        "{rest}"
    );
    assert_eq!(lines.len(), 5, "{rest}");
    // Another version of the questions is told, and shown in the words of the file.
    let mut other = serde_json::from_slice::<Value>(&fs::read(&json).unwrap()).unwrap();
    other["questions"]["version"] = json!("99.0.0");
    let path = put("other.json", &other);
    let done = open(&stage, &path, &[]);
    let ours = changed["questions"]["version"].as_str().unwrap();
    let args = Args::none().word("version", "99.0.0").word("ours", ours);
    let told = words.say_args("opened-older-here", &args);
    assert!(
        done.out.starts_with(&format!("{told}\n\nAndy\n")),
        "{}",
        done.out
    );
    assert!(
        !done.out.contains(&words.say("remarks-heading")),
        "{}",
        done.out
    );
}

/// Waits until all of this was said since the last key, and something is asked.
pub fn reads(pty: &mut Pty, words: &[&str]) {
    let said = |pty: &Pty| {
        let said = squeezed(&pty.said());
        words.iter().all(|words| said.contains(&squeezed(words)))
    };
    let asked = |pty: &Pty| pty.cursor_row().trim_end().ends_with(':');
    pty.wait(words[0], |pty| said(pty) && asked(pty));
}

/// Chooses from the options of the page that is shown, by its words.
pub fn choose(pty: &mut Pty, label: &str) {
    let rows = pty.rows();
    let row = rows.iter().rev().find(|row| row.ends_with(label));
    let row = row.unwrap_or_else(|| panic!("no {label:?} in {rows:#?}"));
    let number = row.trim().split_once(". ").unwrap().0;
    pty.send(&format!("{number}{}", key::ENTER));
}

#[rstest]
fn it_is_read_heading_by_heading_in_both_views(#[values("linear", "full")] view: &str) {
    let stage = by_lines(Stage::new(), &andy(KEEP)).stage;
    let words = Words::english();
    let json = file(&stage, ".json");
    let before = stage.files();
    let arguments = ["--view", view, "open", json.to_str().unwrap()];
    let mut pty = Pty::start(&stage, (80, 60), &arguments);
    let option = |page: &str, name: &str| words.say(&format!("{page}_{name}"));
    let on = option("dialog-open-page", "on");
    // First who it is, and what this is and is not.
    let top = [
        "Andy",
        "This is my own statement.",
        "It is not an assessment",
    ];
    reads(&mut pty, &top);
    choose(&mut pty, &option("dialog-open-page", "contents"));
    let risks = words.say("section-risks");
    reads(&mut pty, &[&words.asked("dialog-open-contents"), &risks]);
    choose(&mut pty, &risks);
    reads(&mut pty, &["People may take advantage of me."]);
    choose(&mut pty, &on);
    reads(
        &mut pty,
        &[
            "Views of other people:",
            "They worry that I will be taken advantage of.",
        ],
    );
    choose(&mut pty, &on);
    reads(
        &mut pty,
        &[&words.say("section-leaning"), "It is not my legal choice."],
    );
    choose(&mut pty, &option("dialog-open-page", "close"));
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    assert_eq!(stage.files(), before);
    assert!(!pty.on_its_own_screen());
}

#[test]
fn the_answers_of_many_are_read_one_after_another() {
    let stage = by_lines(Stage::new(), &andy(KEEP)).stage;
    hand_over(&stage, &["--format", "fhir"]);
    let bundle = fs::read(file(&stage, ".fhir.json")).unwrap();
    let bundle: Value = serde_json::from_slice(&bundle).unwrap();
    let mut response = bundle["entry"][1]["resource"].clone();
    // Such files tell less.
    for key in ["contained", "subject", "author", "source"] {
        response.as_object_mut().unwrap().remove(key);
    }
    response["authored"] = json!("2026-11");
    let lines = format!("{response}\nnot one\n{response}\n");
    let path = write_new(&stage.here(), "many.ndjson", lines.as_bytes()).unwrap();
    let done = open(&stage, &path, &[]);
    done.is_well();
    let words = Words::english();
    let count = words.say_args("opened-records", &Args::none().number("count", 3usize));
    assert!(done.out.starts_with(&count), "{}", done.out);
    let of = |number: usize, id: &str| {
        words.say_args(
            id,
            &Args::none()
                .number("number", number)
                .number("count", 3usize),
        )
    };
    assert!(done.out.contains(&of(1, "opened-record")));
    assert!(done.out.contains(&of(2, "opened-record-bad")));
    assert!(done.out.contains(&of(3, "opened-record")));
    assert_eq!(
        done.out.matches("I want to choose who helps me.").count(),
        2
    );
    assert!(
        !done.out.contains(&words.say("remarks-heading")),
        "{}",
        done.out
    );

    let arguments = ["--view", "linear", "open", path.to_str().unwrap()];
    let mut pty = Pty::start(&stage, SIZE, &arguments);
    pty.wait_for_said(&words.short("dialog-open-records"));
    pty.send(&format!("2{}", key::ENTER));
    pty.wait_for_said(&words.short("dialog-open-number"));
    pty.send(&format!("9{}", key::ENTER));
    pty.wait_for_said(&words.say_args(
        "opened-record-number",
        &Args::none().number("count", 3usize),
    ));
    pty.wait_for_said(&words.short("dialog-open-records"));
    pty.send(&format!("2{}", key::ENTER));
    pty.wait_for_said(&words.short("dialog-open-number"));
    pty.send(&format!("3{}", key::ENTER));
    pty.wait_for_said(&of(3, "opened-record"));
    pty.wait_for_said(&words.say("dialog-open-page_close"));
    pty.wait_for_said("Reading, type 1 to 2: ");
    pty.send(&format!("2{}", key::ENTER));
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
}

/// Takes the files away that were made so far, but for the one that this name is given to.
fn keep_as(stage: &Stage, made: &Path, name: &str) -> PathBuf {
    let kept = stage.root().join("home").join(name);
    fs::rename(made, &kept).unwrap();
    for path in fs::read_dir(stage.here()).unwrap() {
        fs::remove_file(path.unwrap().path()).unwrap();
    }
    kept
}

fn compare(stage: &Stage, files: [&Path; 2], more: &[&str]) -> Done {
    let [older, newer] = files.map(|file| file.to_str().unwrap());
    let start = ["compare", older, newer];
    run(stage, &[&start[..], more].concat(), "")
}

#[test]
fn two_files_are_set_beside_each_other_in_every_form() {
    let words = Words::english();
    let stage = by_lines(Stage::new(), &andy(KEEP)).stage;
    hand_over(&stage, &["--format", "fhir"]);
    let fhir = file(&stage, ".fhir.json");
    let made = fs::read(file(&stage, ".json")).unwrap();
    let mut older: Value = serde_json::from_slice(&made).unwrap();
    older["id"] = json!("last-year");
    older["made_at"] = json!("2025-01-02T10:00:00Z");
    let text = older.to_string();
    let text = text.replace("I want to choose who helps me.", "I want my mum to choose.");
    let text = text.replace("Who helps me with the money?", "When do you come?");
    // It was another thing to ask, and is not asked any more.
    let asked = text.find("When do you come?").unwrap();
    let code = text[..asked].rfind("\"id\":\"").unwrap() + "\"id\":\"".len();
    let text = format!("{}z{}", &text[..code], &text[code..]);
    let path = write_new(&stage.here(), "older.json", text.as_bytes()).unwrap();
    let newer = write_new(&stage.here(), "newer.json", &made).unwrap();
    let before = stage.files();
    let done = compare(&stage, [&path, &newer], &[]);
    done.is_well();
    let told = |id: &str| words.say(id);
    let why = words.short("leaning-why");
    let different = format!(
        "{}:\n{why}\n{}: I want to choose who helps me.\n{}: I want my mum to choose.\n",
        told("compared-different"),
        told("compared-now"),
        told("compared-then")
    );
    assert!(
        done.out.contains(&different),
        "{different}\nis not in\n{}",
        done.out
    );
    let new = ": Who helps me with the money?\n";
    let new_at = done.out.find(new).unwrap_or_else(|| panic!("{}", done.out));
    assert!(done.out[..new_at].contains(&format!("{}:\n", told("compared-new"))));
    // What the newer one does not hold is not told, and the same is told by its label.
    assert!(!done.out.contains("When do you come?"), "{}", done.out);
    assert!(!done.out.contains("I finish the course"), "{}", done.out);
    let html = compare(&stage, [&path, &newer], &["--format", "html"]);
    assert!(html.out.starts_with("<!DOCTYPE html>") && html.out.contains("my mum"));
    let json = compare(&stage, [&path, &newer], &["--format", "json"]);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["older"]["id"], "last-year");
    // FHIR goes beside JSON, and says no less of what was said.
    let mixed = compare(&stage, [&path, &fhir], &[]);
    mixed.is_well();
    assert!(mixed.out.contains(&different), "{}", mixed.out);
    assert!(!mixed.out.contains("When do you come?"), "{}", mixed.out);
    // The other way round, and with itself.
    let turned = compare(&stage, [&newer, &path], &[]);
    assert!(
        turned.out.contains(&told("compared-turned")),
        "{}",
        turned.out
    );
    let same = compare(&stage, [&newer, &newer], &[]);
    assert_eq!(
        (same.code, same.err.trim_end(), same.out.as_str()),
        (Some(1), &*told("compared-the-same"), "")
    );
    assert_eq!(stage.files(), before);
}

#[test]
fn sealed_files_are_set_beside_each_other_and_stay_sealed() {
    let stage = by_lines(Stage::new(), &morag(KEEP)).stage;
    let plain = keep_as(&stage, &file(&stage, ".json"), "plain.json");
    let key = x25519::Identity::generate();
    let home = stage.root().join("home");
    let keys = write_new(&home, "keys", key.to_string().expose_secret().as_bytes()).unwrap();
    hand_over(
        &stage,
        &[
            "--format",
            "json",
            "--seal-to",
            &key.to_public().to_string(),
        ],
    );
    let sealed = file(&stage, ".json.age");
    let before = stage.files();
    let identity = ["--identity", keys.to_str().unwrap()];
    let done = compare(&stage, [&plain, &sealed], &identity);
    done.is_well();
    let words = Words::english();
    let same = format!("{}:\n", words.say("compared-same"));
    assert!(done.out.contains(&same), "{}", done.out);
    assert!(
        !done.out.contains(&words.say("compared-different")),
        "{}",
        done.out
    );
    assert_eq!(stage.files(), before);
}

#[test]
fn the_command_outlives_files_that_were_changed_by_chance() {
    let stage = by_lines(Stage::new(), &andy(KEEP)).stage;
    let json = fs::read(file(&stage, ".json")).unwrap();
    let parsed: Value = serde_json::from_slice(&json).unwrap();
    let newer = file(&stage, ".json");
    for number in 0..24 {
        let chance = &mut mutate::Chance::of(number);
        let changed = match number % 2 {
            0 => mutate::bytes(&json, chance),
            _ => mutate::value(parsed.clone(), chance)
                .to_string()
                .into_bytes(),
        };
        let path = write_new(&stage.root().join("tmp"), "changed.json", &changed).unwrap();
        for done in [
            open(&stage, &path, &[]),
            compare(&stage, [&path, &newer], &[]),
        ] {
            assert!(matches!(done.code, Some(0 | 1)), "{number}: {done:?}");
            let odd =
                |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
            assert!(
                !done.out.contains(odd) && !done.err.contains(odd),
                "{number}: {done:?}"
            );
            assert_eq!(
                done.out.is_empty(),
                done.code == Some(1),
                "{number}: {done:?}"
            );
        }
        assert_eq!(fs::read(&path).unwrap(), changed);
        fs::remove_file(path).unwrap();
    }
}
