//! Hand-overs of all personas, read by programs that know nothing of this one: validators of
//! FHIR and JSON Schema, a browser, others that open what is sealed.
//!
//! They are no part of this project: the variable `INTEROP` names the folder that they stand
//! in, each as `check-<what>`; so these tests run only when they are asked for:
//! `INTEROP=FOLDER cargo test --test it interop:: -- --ignored`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use age::secrecy::ExposeSecret;
use age::x25519;
use ownwords::store::write_new;
use rstest::rstest;
use serde_json::{Value, json};

use crate::paths::{HALINAS_OWN, carer, child, halina, halina_again, mei, noor};
use crate::persona::{FORGET, KEEP, PRIVATE_WORDS, TO_THE_FILE, Turn, andy, ewa, morag, una};
use crate::pipe::run;
use crate::stage::Stage;
use crate::tell::by_lines;

/// Somebody, with words that must be in their files, and words that must not.
struct Persona {
    turns: Vec<Turn>,
    present: &'static [&'static str],
    private: &'static [&'static str],
}

fn persona(name: &str) -> Persona {
    let (turns, present, private): (_, &[&str], &[&str]) = match name {
        "andy" => (andy(KEEP), &["Andy", "Cars."], &[]),
        "morag" => (morag(KEEP), &["Morag", "My own front door."], &[]),
        "ewa" => (ewa(KEEP), &["Ewa Przykład"], &[PRIVATE_WORDS]),
        "una" => (una(KEEP, 1), &["Una"], &[]),
        "halina" => (halina(), &["Halina", "أعرف كل الزهور."], &HALINAS_OWN),
        "halina again" => (halina_again(), &["A day without stairs."], &HALINAS_OWN),
        "carer" => (carer(1), &["My bath seat is broken."], &[]),
        "child" => (child(2), &["Umiem słuchać."], &HALINAS_OWN),
        "noor" => (noor(), &["Noor", "حديقتي الصغيرة."], &[]),
        "mei" => (mei(), &["陈美玲", "我的花园。"], &[]),
        other => panic!("nobody is called {other}"),
    };
    Persona {
        turns,
        present,
        private,
    }
}

/// Tells the story of somebody; their answers are kept, and their files stand in
/// [`Stage::here`].
fn told(name: &str, persona: &Persona, language: &'static str) -> Stage {
    let stage = Stage::speaking(match (name, language) {
        ("noor", "en") => "en,pl",
        ("noor", "pl") => "pl,en",
        ("noor", _) => "ar,en",
        _ => language,
    });
    let mut turns = persona.turns.clone();
    if name == "halina again" {
        let last = by_lines(Stage::speaking(language), &halina()).stage;
        for (name, text) in last.given("ownwords-2", "json") {
            write_new(&stage.here(), &name, text.as_bytes()).unwrap();
        }
        let forgets = turns.iter().position(|turn| *turn == FORGET);
        turns[forgets.unwrap()] = KEEP;
    }
    assert!(turns.ends_with(&TO_THE_FILE[3..]));
    by_lines(stage, &turns).stage
}

/// One of the checks.
#[expect(clippy::disallowed_methods, reason = "it is named for the test alone")]
fn check(name: &str, arguments: &[&dyn AsRef<std::ffi::OsStr>]) {
    let folder = std::env::var_os("INTEROP").expect("INTEROP names the folder of the checks");
    let done = Command::new(PathBuf::from(folder).join(format!("check-{name}")))
        .args(arguments)
        .output()
        .expect("the check that INTEROP holds");
    let [out, err] =
        [done.stdout, done.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
    assert!(done.status.success(), "check-{name}: {out}{err}");
}

/// The only file in a folder that ends so.
fn only(folder: &Path, ending: &str) -> PathBuf {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = paths
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    assert_eq!(found.len(), 1, "one {ending} in {found:?}");
    found.remove(0)
}

/// Makes the hand-over of what was saved in a folder of its own.
fn made(stage: &Stage, folder: &str, more: &[&str]) -> PathBuf {
    let folder = stage.root().join(folder);
    fs::create_dir(&folder).unwrap();
    let start = ["handover", "--to", folder.to_str().unwrap()];
    let done = run(stage, &[&start[..], more].concat(), "");
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""));
    folder
}

/// What the page must say, in its order, as a response that a check can hold against it: the
/// labels and words of the hand-over for programs. That in FHIR has the questions in full and in
/// the order in which they are asked.
fn as_response(hand_over: &Value) -> Value {
    let mut said = Vec::new();
    for section in hand_over["sections"].as_array().unwrap() {
        all_said(&section["items"], &mut said);
    }
    all_said(&hand_over["others"], &mut said);
    json!({ "resourceType": "QuestionnaireResponse", "item": said })
}

fn all_said(items: &Value, said: &mut Vec<Value>) {
    for item in items.as_array().unwrap() {
        let (label, stands) = (&item["label"], &item["stands"]);
        let mut answers = Vec::new();
        words_of(stands, &mut answers);
        let entries = stands["entries"].as_array().into_iter().flatten();
        // Lines stand below the label of their list, and entries below labels of their own.
        let lines = item["kind"] == "lines";
        if lines {
            let items = entries
                .clone()
                .flat_map(|entry| entry["items"].as_array().unwrap());
            items.for_each(|line| words_of(&line["stands"], &mut answers));
        }
        if !answers.is_empty() {
            said.push(json!({ "linkId": item["question"], "text": label, "answer": answers }));
        }
        if !lines {
            for entry in entries {
                all_said(&entry["items"], said);
                all_said(&entry["others"], said);
            }
        }
    }
}

fn words_of(stands: &Value, answers: &mut Vec<Value>) {
    let options = ["options", "examples"].map(|key| stands[key].as_array());
    let labels = options.into_iter().flatten().flatten();
    let labels = labels.map(|option| &option["label"]);
    let words = labels.chain([&stands["words"]]).filter_map(Value::as_str);
    answers.extend(words.map(|words| json!({ "valueString": words })));
}

#[rstest]
#[ignore = "needs independent programs, and INTEROP"]
fn others_can_read_what_is_handed_over(
    #[values(
        "andy",
        "morag",
        "ewa",
        "una",
        "halina",
        "halina again",
        "carer",
        "child",
        "noor",
        "mei"
    )]
    name: &str,
    #[values("en", "pl", "ar")] language: &'static str,
) {
    let persona = persona(name);
    let stage = told(name, &persona, language);
    let home = stage.root().join("home");
    let put = |name: &str, text: &str| write_new(&home, name, text.as_bytes()).unwrap();

    let files = made(&stage, "made", &["--format", "html,json,text,fhir"]);
    let [html, text, fhir] = [".html", ".txt", ".fhir.json"].map(|ending| only(&files, ending));
    let json = html.with_extension("json");
    check("fhir", &[&"--strict", &fhir]);
    let hand_over = serde_json::from_str(&fs::read_to_string(&json).unwrap()).unwrap();
    let response = put("response", &as_response(&hand_over).to_string());
    check("html", &[&"--qr", &response, &html]);
    let schema = put("schema", &run(&stage, &["schema"], "").out);
    check("json", &[&"--teeth", &"90", &json, &schema]);

    // Where the program stands is private too.
    let place = stage.root().to_string_lossy();
    let private = [persona.private, &[&*place]].concat();
    let absent = put("absent", &private.join("\n"));
    let present = put("present", &persona.present.join("\n"));
    check(
        "private",
        &[
            &"--absent",
            &absent,
            &"--present",
            &present,
            &html,
            &json,
            &text,
            &fhir,
        ],
    );

    let key = x25519::Identity::generate();
    let file = put("key", &format!("{}\n", key.to_string().expose_secret()));
    let code = key.to_public().to_string();
    let sealed = made(&stage, "sealed", &["--format", "html", "--seal-to", &code]);
    check("age", &[&"--identity", &file, &only(&sealed, ".html.age")]);

    // The second file that some make of answers about equality.
    for (name, _) in stage.given("ownwords-equality", "html") {
        check("html", &[&stage.here().join(name)]);
    }
}
