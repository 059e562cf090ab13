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
#[cfg(feature = "pdf")]
use serde_json::Value;

use crate::paths::{HALINAS_OWN, carer, child, halina, halina_again, mei, noor};
use crate::persona::{FORGET, KEEP, PRIVATE_WORDS, Say, Turn, andy, ewa, morag, una};
use crate::pipe::run;
use crate::respond;
use crate::stage::Stage;
use crate::tell::by_lines;

/// Somebody, with words that must be in their files, and words that must not.
struct Persona {
    turns: Vec<Turn>,
    present: &'static [&'static str],
    private: &'static [&'static str],
}

/// All of them.
const NAMES: [&str; 10] = [
    "andy",
    "morag",
    "ewa",
    "una",
    "halina",
    "halina again",
    "carer",
    "child",
    "noor",
    "mei",
];

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

/// These files hold these words, and none of the private ones of somebody.
fn are_private(stage: &Stage, persona: &Persona, present: &[&str], files: &[PathBuf; 4]) {
    let home = stage.root().join("home");
    let put = |name: &str, text: &str| write_new(&home, name, text.as_bytes()).unwrap();
    // Where the program stands is private too.
    let place = stage.root().to_string_lossy();
    let private = [persona.private, &[&*place]].concat();
    let absent = put("absent", &private.join("\n"));
    let present = put("present", &present.join("\n"));
    let [html, json, text, fhir] = files;
    check(
        "private",
        &[
            &"--absent",
            &absent,
            &"--present",
            &present,
            html,
            json,
            text,
            fhir,
        ],
    );
}

/// Makes the hand-over of what was saved in a folder of its own.
fn made(stage: &Stage, folder: &str, more: &[&str]) -> PathBuf {
    let folder = stage.root().join(folder);
    fs::create_dir(&folder).unwrap();
    let start = ["handover", "--to", folder.to_str().unwrap()];
    let done = run(stage, &[&start[..], more].concat(), "");
    done.is_well();
    folder
}

/// A response without the answers that hold letters from right to left. They are in the PDF, but
/// the reader that takes words out of it puts their signs and ligatures into the order in which
/// they are seen.
#[cfg(feature = "pdf")]
fn put_leftward(stage: &Stage, response: &Path) -> PathBuf {
    fn take_out(value: &mut Value) {
        let leftward = |answer: &Value| {
            let words = answer["valueString"].as_str().unwrap_or_default();
            words
                .chars()
                .any(|letter| ('\u{590}'..='\u{8ff}').contains(&letter))
        };
        match value {
            Value::Array(values) => values.iter_mut().for_each(take_out),
            Value::Object(values) => {
                if let Some(Value::Array(answers)) = values.get_mut("answer") {
                    answers.retain(|answer| !leftward(answer));
                }
                values.values_mut().for_each(take_out);
            }
            _ => {}
        }
    }
    let mut read: Value = serde_json::from_slice(&fs::read(response).unwrap()).unwrap();
    take_out(&mut read);
    let home = stage.root().join("home");
    write_new(&home, "response", read.to_string().as_bytes()).unwrap()
}

/// The same as a PDF: the words of the response are in it, and its tags.
#[cfg(feature = "pdf")]
fn is_read_as_pdf(stage: &Stage, name: &str, response: &Path) {
    let folder = stage.root().join("pdf");
    fs::create_dir(&folder).unwrap();
    let arguments = ["handover", "--to", folder.to_str().unwrap()];
    let done = run(stage, &[&arguments[..], &["--format", "pdf"]].concat(), "");
    if name == "mei" && done.code == Some(1) {
        // Not every computer has letters for Chinese.
        let told = stage.words().say("failure-pdf-no-letters");
        assert_eq!(done.err.trim_end(), told);
        return;
    }
    done.is_well();
    let file = only(&folder, ".pdf");
    if name == "mei" {
        // The check takes the end of a line for a space, and Chinese goes on without one.
        check("pdf", &[&"--ua", &file]);
        return;
    }
    let left = put_leftward(stage, response);
    check("pdf", &[&"--ua", &"--qr", &left, &file]);
}

#[cfg(not(feature = "pdf"))]
fn is_read_as_pdf(_: &Stage, _: &str, _: &Path) {}

/// Half a minute each, nearly all of it for the questions, which are the same in all of them: so
/// everybody once, whoever says most in each language, and whoever speaks two in both orders.
fn is_checked_as_fhir(name: &str, language: &str) -> bool {
    match name {
        "halina" => true,
        "noor" => language != "pl",
        "andy" | "mei" | "una" => language == "en",
        "ewa" | "morag" | "carer" => language == "pl",
        _ => language == "ar",
    }
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
    if is_checked_as_fhir(name, language) {
        check("fhir", &[&"--strict", &fhir]);
    }
    // Each question and each answer of the one stands in the other.
    check("html", &[&"--qr", &fhir, &html]);
    is_read_as_pdf(&stage, name, &fhir);
    let schema = put("schema", &run(&stage, &["schema"], "").out);
    check("json", &[&"--teeth", &"90", &json, &schema]);

    are_private(&stage, &persona, persona.present, &[html, json, text, fhir]);

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

/// What two people wrote down together about what one of them had handed over.
#[rstest]
#[ignore = "needs independent programs, and INTEROP"]
fn others_can_read_the_record_of_a_talk(
    #[values("andy", "halina")] name: &str,
    #[values("en", "pl", "ar")] language: &'static str,
) {
    let persona = persona(name);
    let (file, bytes) = told(name, &persona, language)
        .given("ownwords-2", "json")
        .remove(0);
    let stage = Stage::speaking(language);
    let file = write_new(&stage.here(), &file, bytes.as_bytes()).unwrap();
    respond::by_lines(&stage, language, &file, &respond::begun());

    let files = made(&stage, "made", &["--format", "html,json,text,fhir"]);
    let [html, text, fhir] = [".html", ".txt", ".fhir.json"].map(|ending| only(&files, ending));
    let json = html.with_extension("json");
    check("fhir", &[&"--strict", &fhir]);
    check("html", &[&"--qr", &fhir, &html]);
    is_read_as_pdf(&stage, name, &fhir);
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/response.schema.json");
    check("json", &[&"--teeth", &"90", &json, &schema]);
    // What both wrote is in each, and so is what the person had said first.
    are_private(
        &stage,
        &persona,
        &[respond::AGREED, respond::TO_DO],
        &[html, json, text, fhir],
    );
}

/// What all of them chose, put together, is read as one table.
#[rstest]
#[ignore = "needs independent programs, and INTEROP"]
fn others_can_count_what_is_gathered(#[values("en", "pl", "ar")] language: &'static str) {
    let stage = Stage::speaking(language);
    let home = stage.root().join("home");
    let mut agreed = 0;
    for name in NAMES {
        let persona = persona(name);
        agreed += usize::from(persona.turns.contains(&("may-count", Say::One(1))));
        let theirs = told(name, &persona, language);
        let files = made(&theirs, "made", &["--format", "fhir"]);
        let file = only(&files, ".fhir.json");
        write_new(
            &home,
            &format!("{name}.fhir.json"),
            &fs::read(file).unwrap(),
        )
        .unwrap();
    }
    let to = "all.ndjson";
    let done = run(&stage, &["gather", home.to_str().unwrap(), "--to", to], "");
    done.is_well();
    let all = stage.here().join(to);
    let lines = fs::read_to_string(&all).unwrap().lines().count();
    assert!(lines == agreed && lines > 5, "{lines} of {agreed}");
    check("many", &[&all]);
}
