//! The hand-over for systems that exchange FHIR, as it is asked for on the command line.

use std::collections::BTreeMap;

use rstest::rstest;
use serde_json::Value;

use crate::paths::{HALINAS_OWN, halina};
use crate::persona::{KEEP, PRIVATE_WORDS, Turn, andy, ewa, morag};
use crate::pipe::{self, run};
use crate::stage::{Stage, Words};
use crate::tell::{by_lines, written};

/// Tells a story, and makes the hand-over in FHIR of what was saved.
fn bundle(language: &'static str, turns: &[Turn]) -> (Stage, Value) {
    let told = by_lines(Stage::speaking(language), turns);
    let stage = told.stage;
    let here = stage.here();
    let to = here.to_str().unwrap();
    let done = run(&stage, &["handover", "--to", to, "--format", "fhir"], "");
    done.is_well();
    let mut made = stage.given("ownwords-2", "fhir.json");
    assert_eq!(made.len(), 1, "{:?}", stage.made());
    let (name, text) = made.remove(0);
    let words = Words::spoken(language);
    let mut args = ownwords::locale::Args::none();
    args = args.word("file", name).word("kind", "fhir");
    let line = words.say_args("end-file", &args);
    assert!(done.out.contains(&line), "{line} is not in\n{}", done.out);
    (stage, serde_json::from_str(&text).unwrap())
}

fn resource<'b>(bundle: &'b Value, kind: &str) -> &'b Value {
    let mut entries = bundle["entry"].as_array().unwrap().iter();
    let entry = entries.find(|entry| entry["resource"]["resourceType"] == kind);
    &entry.unwrap()["resource"]
}

/// All items below a resource, by their `linkId`.
fn items(value: &Value) -> BTreeMap<String, Vec<&Value>> {
    let mut found = BTreeMap::new();
    gather(value, &mut found);
    found
}

fn gather<'v>(value: &'v Value, found: &mut BTreeMap<String, Vec<&'v Value>>) {
    for item in value["item"].as_array().into_iter().flatten() {
        let link = item["linkId"].as_str().unwrap().to_owned();
        found.entry(link).or_default().push(item);
        gather(item, found);
    }
}

/// Every answer is to a question of the Questionnaire, in its words, and with its options.
fn fits(bundle: &Value) {
    let questions = items(resource(bundle, "Questionnaire"));
    let response = resource(bundle, "QuestionnaireResponse");
    for (link, given) in items(response) {
        let question = questions[&link][0];
        assert_eq!(questions[&link].len(), 1, "{link}");
        for item in given {
            assert_eq!(item["text"], question["text"], "{link}");
            for answer in item["answer"].as_array().into_iter().flatten() {
                let Some(coding) = answer.get("valueCoding") else {
                    continue;
                };
                let mut options = question["answerOption"].as_array().unwrap().iter();
                let same = |option: &&Value| {
                    let option = &option["valueCoding"];
                    ["system", "code", "display"]
                        .iter()
                        .all(|key| option[key] == coding[key])
                };
                assert!(options.any(|o| same(&o)), "{coding} at {link}");
            }
        }
    }
}

#[rstest]
fn andy_s_words_stand_at_their_questions(#[values("en", "pl", "ar")] language: &'static str) {
    let (_, bundle) = bundle(language, &andy(KEEP));
    fits(&bundle);
    let response = resource(&bundle, "QuestionnaireResponse");
    assert_eq!(response["status"], "completed");
    assert_eq!(response["contained"][0]["name"][0]["text"], "Andy");
    let given = items(response);
    let text = response.to_string();
    for line in written(&andy(KEEP)) {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    let leaning = &given["leaning"][0]["answer"][0];
    assert_eq!(leaning["valueCoding"]["code"], "option-1");
    let way = &given["cannot-wait.left"][0]["answer"][0];
    assert_eq!(way["valueCoding"]["code"], "does-not-apply");
    assert!(!given.contains_key("part.feeling-safe"));
    // Those who read it read English; what Andy wrote is told as what he speaks.
    let words = Words::english();
    assert_eq!(given["leaning"][0]["text"], words.say("leaning").as_str());
    let called = &given["called"][0]["answer"][0];
    let spoken = &called["_valueString"]["extension"][0]["valueCode"];
    match language {
        "en" => assert!(spoken.is_null()),
        other => assert_eq!(spoken, other),
    }
    // The questions are there in each language.
    let questions = items(resource(&bundle, "Questionnaire"));
    for other in ["pl", "ar"] {
        let asked = Words::spoken(other).say("leaning");
        let translated = questions["leaning"][0]["_text"].to_string();
        assert!(translated.contains(&asked), "{asked}: {translated}");
    }
}

#[test]
fn morag_s_mix_stands_part_by_part() {
    let (_, bundle) = bundle("en", &morag(KEEP));
    fits(&bundle);
    let given = items(resource(&bundle, "QuestionnaireResponse"));
    let mix = &given["mix"];
    assert_eq!(mix.len(), 2);
    assert_eq!(
        items(mix[0])["mix-option"][0]["answer"][0]["valueCoding"]["code"],
        "option-1"
    );
    assert!(!items(mix[0])["mix.entry"].is_empty());
}

#[test]
fn nothing_that_ewa_keeps_private_is_there() {
    let (_, bundle) = bundle("pl", &ewa(KEEP));
    fits(&bundle);
    let response = resource(&bundle, "QuestionnaireResponse");
    let text = response.to_string();
    for gone in [PRIVATE_WORDS, "długach", "change", "private"] {
        assert!(!text.contains(gone), "{gone} is in\n{text}");
    }
    // She typed nothing herself.
    assert_eq!(response["author"]["reference"], "#interpreter");
    assert_eq!(response["source"]["reference"], "#person");
}

#[test]
fn nothing_that_halina_keeps_private_and_nothing_about_equality_is_there() {
    let (_, bundle) = bundle("ar", &halina());
    fits(&bundle);
    let text = bundle.to_string();
    for gone in HALINAS_OWN {
        assert!(!text.contains(gone), "{gone} is in\n{text}");
    }
    assert!(!text.contains("equality"), "{text}");
    let given = items(resource(&bundle, "QuestionnaireResponse"));
    for list in ["area", "worry", "risk", "others"] {
        assert!(given.contains_key(list), "no {list} in {:?}", given.keys());
    }
}

#[test]
fn the_questions_alone_are_a_questionnaire() {
    let done = run(&Stage::new(), &["questions", "--format", "fhir"], "");
    done.is_well();
    let questions: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(questions["resourceType"], "Questionnaire");
    assert_eq!(questions["status"], "draft");
    assert!(!done.out.contains("\"[") && !done.out.contains("{$"));
    // Whoever asks for it in which language: it holds all of them.
    let polish = run(
        &Stage::speaking("pl"),
        &["questions", "--format", "fhir"],
        "",
    );
    assert_eq!(polish.out, done.out);
}

#[test]
fn nobody_gets_fhir_who_does_not_ask_for_it() {
    let told = by_lines(Stage::new(), &andy(KEEP));
    let here = told.stage.here();
    let to = here.to_str().unwrap();
    assert_eq!(
        pipe::run(&told.stage, &["handover", "--to", to], "").code,
        Some(0)
    );
    assert!(told.stage.given("ownwords-", "fhir.json").is_empty());
    assert_eq!(told.stage.given("ownwords-", "json").len(), 2);
}
