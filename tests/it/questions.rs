//! The list of all questions, and the page on which people check a language.

use std::fs;
use std::path::{Path, PathBuf};

use ownwords::content;
use ownwords::engine::pack::Question;
use ownwords::files::Files;
use rstest::rstest;
use serde_json::Value;

use crate::pipe::run;
use crate::stage::{Stage, Words};

fn council() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/council");
    folder.to_str().unwrap().to_owned()
}

/// The ids of questions with those of their fields, in order.
fn ids(questions: &[Question]) -> Vec<String> {
    let with_fields = |question: &Question| {
        let mut all = vec![question.id.to_string()];
        all.extend(ids(question.fields()));
        all
    };
    questions.iter().flat_map(with_fields).collect()
}

fn listed(value: &Value) -> Vec<String> {
    let questions = value.as_array().map(Vec::as_slice).unwrap_or_default();
    let with_fields = |question: &Value| {
        let mut all = vec![question["id"].as_str().unwrap().to_owned()];
        all.extend(listed(&question["fields"]));
        all
    };
    questions.iter().flat_map(with_fields).collect()
}

#[rstest]
#[case("self-directed-support", &["questions"])]
#[case("response", &["questions", "--talk"])]
fn every_question_is_listed_in_order_with_its_words(
    #[case] pack: &str,
    #[case] arguments: &[&str],
) {
    let words = Words::of_pack(&Files::Embedded, "en", pack);
    let pack = content::load(&Files::Embedded, pack).unwrap();
    let stage = Stage::new();
    let json = run(&stage, &[arguments, &["--format", "json"]].concat(), "");
    json.is_well();
    let json: Value = serde_json::from_str(&json.out).unwrap();
    let text = run(&stage, arguments, "");
    text.is_well();
    assert_eq!(json["pack"], pack.id.as_str());
    let mut rest = text.out.as_str();
    for (n, part) in pack.parts.iter().enumerate() {
        let told = &json["parts"][n];
        assert_eq!(told["part"], part.id.as_str());
        assert_eq!(listed(&told["questions"]), ids(&part.questions));
        for question in &part.questions {
            let asked = words.say(question.id.as_str());
            let at = rest.find(&asked);
            rest = &rest[at.unwrap_or_else(|| panic!("no {asked} in\n{rest}"))..];
            for choice in question.choices() {
                let label = words.say(&format!("{}_{}", question.id, choice.id));
                assert!(rest.contains(&label), "no {label} in\n{rest}");
            }
        }
    }
    assert!(stage.made().is_empty());
}

#[test]
fn a_listing_says_what_decides_and_what_belongs_together() {
    let folder = council();
    let stage = Stage::speaking("pl");
    let done = run(
        &stage,
        &["questions", "--content", &folder, "--format", "json"],
        "",
    );
    let json: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(json["language"], "pl");
    let days = &json["parts"][1]["questions"];
    let (with, help, worry) = (&days[1], &days[2], &days[3]);
    assert_eq!(with["question"], "W czym chcesz mieć pomoc?");
    assert_eq!(with["options"][3]["alone"], true);
    assert_eq!(help["of"], "help-with");
    assert_eq!(help["asked_by"][0]["question"], "help-with");
    assert_eq!(help["asked_by"][0]["options"][0], "none");
    assert_eq!(listed(&help["fields"]), ["help-now", "help-better"]);
    assert_eq!(worry["flags"][0], "private");

    let text = run(&Stage::new(), &["questions", "--content", &folder], "").out;
    for line in [
        "Question help",
        "Kind: the same questions for each choice in help-with.",
        "This depends on the answer to help-with: none",
        "    Question help-now, inside help",
        "Example quiet: It is quiet and nobody hurries me",
        "It is private from the start.",
        "It is asked when the person finishes.",
    ] {
        assert!(
            text.lines().any(|told| told == line),
            "no {line} in\n{text}"
        );
    }
    assert!(text.lines().all(|line| line == line.trim_end()));
}

#[test]
fn a_listing_of_a_talk_says_what_it_is_about_and_goes_through() {
    let stage = Stage::new();
    let text = run(&stage, &["questions", "--talk"], "").out;
    for line in [
        "They are for a talk about a file. The file has answers to these questions: self-directed-support",
        "Kind: the same questions for each thing in these lists of the file: ask, must-not, risk, change.",
        "The things that the person wants to talk about come first.",
    ] {
        assert!(
            text.lines().any(|told| told == line),
            "no {line} in\n{text}"
        );
    }
    let json = run(&stage, &["questions", "--talk", "--format", "json"], "");
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["responds"], "self-directed-support");
    let point = &json["parts"][1]["questions"][0];
    assert_eq!(
        (&point["kind"], &point["talk"]),
        (&"each-said".into(), &true.into())
    );
    assert_eq!(point["lists"][2], "risk");
    let fhir = run(&stage, &["questions", "--talk", "--format", "fhir"], "");
    let fhir: Value = serde_json::from_str(&fhir.out).unwrap();
    assert_eq!(fhir["title"], Words::english().say("response-subtitle"));
    // The page to check a language has them in any case.
    let both = ["questions", "--talk", "--review", "--to", "."];
    assert_eq!(run(&stage, &both, "").code, Some(2));
}

#[test]
fn where_there_are_no_questions_for_a_talk_that_is_said() {
    let done = run(
        &Stage::new(),
        &["questions", "--talk", "--content", &council()],
        "",
    );
    let told = Words::english().say("respond-no-questions");
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*told));
}

#[test]
fn the_page_for_checking_a_language_has_the_questions_of_a_talk_after_the_others() {
    let stage = Stage::speaking("pl");
    let here = stage.here();
    let to = here.to_str().unwrap();
    let done = run(&stage, &["questions", "--review", "--to", to], "");
    done.is_well();
    let html = fs::read_to_string(&pages(&stage)[0]).unwrap();
    let words = |language: &str| Words::of_pack(&Files::Embedded, language, "response");
    let mut from = 0;
    for (language, id) in [
        ("en", "good-day"),
        ("pl", "good-day"),
        ("en", "point-agreed"),
        ("pl", "point-agreed"),
        ("en", "topic-review"),
    ] {
        let said = words(language).say(id);
        let at = html[from..].find(&said);
        from += at.unwrap_or_else(|| panic!("no {said} after {from}"));
    }
}

fn pages(stage: &Stage) -> Vec<PathBuf> {
    let entries = fs::read_dir(stage.here()).unwrap();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn the_page_for_checking_a_language_is_new_each_time_and_named() {
    let folder = council();
    let stage = Stage::speaking("pl");
    let here = stage.here();
    let to = here.to_str().unwrap();
    let review = ["questions", "--review", "--content", &folder, "--to", to];
    let done = run(&stage, &review, "");
    done.is_well();
    let made = pages(&stage);
    let [page] = made.as_slice() else {
        panic!("{made:?}");
    };
    assert!(done.out.contains(page.to_str().unwrap()), "{}", done.out);
    let name = page.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("ownwords-check-pl-20") && name.ends_with(".html"));
    let html = fs::read_to_string(page).unwrap();
    // What the person is asked, what the interface says, and what the file says.
    let words = Words::english();
    for id in [
        "numbers",
        "topic-review",
        "dialog-keep",
        "cli-about",
        "failure-ours",
    ] {
        for line in words_of(&words, id).lines() {
            assert!(html.contains(line), "no {line}");
        }
    }
    assert!(html.contains("Pod te numery możesz dzwonić o każdej porze."));
    // Nobody wrote down what English the words of the questions were made from; so nobody
    // can say that it was changed. The words for it stand there once, to be checked.
    assert_eq!(html.matches(&words.say("sheet-stale")).count(), 1);
    assert_eq!(run(&stage, &review, "").code, Some(0));
    assert_eq!(pages(&stage).len(), 2);
    assert_eq!(fs::read_to_string(page).unwrap(), html);
}

fn words_of(english: &Words, id: &str) -> String {
    if id == "numbers" {
        return Words::of_pack(&Files::Dir(council().into()), "en", "first-visit").say(id);
    }
    english.say(id)
}

#[test]
fn a_page_that_cannot_be_made_says_what_to_do() {
    let words = Words::english();
    let stage = Stage::speaking("xx");
    let here = stage.here();
    let to = here.to_str().unwrap();
    let done = run(&stage, &["questions", "--review", "--to", to], "");
    let none = words.say_with("locale-no-language", "language", "xx");
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*none));
    assert!(stage.made().is_empty());

    let stage = Stage::new();
    let nowhere = stage.root().join("nowhere");
    let nowhere = nowhere.to_str().unwrap();
    let done = run(&stage, &["questions", "--review", "--to", nowhere], "");
    let gone = words.say("store-gone");
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*gone));
    // Where to put it, and what to put there, belong together.
    for arguments in [&["questions", "--review"][..], &["questions", "--to", "."]] {
        let done = run(&stage, arguments, "");
        assert_eq!(done.code, Some(2), "{arguments:?}");
    }
}
