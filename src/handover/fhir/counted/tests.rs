//! What is counted, held against the person's yes, the rules of FHIR, and what must stay out.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::resource::{
    Answer, AnswerOption, Contained, Item, Questionnaire, QuestionnaireResponse, ResponseItem,
};
use super::super::tests::{Ids as FhirIds, ours};
use super::super::{hand_over, pair};
use super::file::HandOver;
use super::{Name, Refused, is_newer, read, record};
use crate::engine::answer::{Left, Role, Words};
use crate::engine::draft::Draft;
use crate::engine::pack::{Kind, Pack, Question, Section};
use crate::engine::properties::a_draft;
use crate::handover::sample::{self, Ids, Teller};
use crate::handover::{Format, Report, render};

/// The hand-over in both of its forms for programs.
fn both(pack: &Pack, draft: &Draft) -> [Vec<u8>; 2] {
    let report = Report::new(pack, draft, &Ids, sample::made());
    [
        render(&report, Format::Json),
        hand_over(pack, draft, &FhirIds, &sample::made()),
    ]
}

/// What is counted of a draft: the same, whichever form it is read from.
#[track_caller]
fn counted(draft: &Draft) -> Option<Value> {
    let [own, fhir] = both(&ours(), draft);
    let own = read(&own, &ours()).unwrap();
    assert_eq!(own, read(&fhir, &ours()).unwrap());
    own.line.map(|line| serde_json::from_str(&line).unwrap())
}

/// Someone alone who has said nothing yet; in a language in which any question has words.
fn alone() -> Teller {
    let mut teller = Teller::alone();
    teller.speak("pl");
    teller
}

/// The same, who agrees.
fn who_agrees() -> Teller {
    let mut teller = alone();
    teller
        .choose("path", &["long"])
        .choose("may-count", &["yes"]);
    teller
}

#[test]
fn only_the_persons_own_yes_says_yes() {
    let said = |say: &dyn Fn(&mut Teller)| {
        let mut teller = who_agrees();
        say(&mut teller);
        counted(&teller.draft()).is_some()
    };
    assert!(said(&|_| {}));
    assert!(said(&|teller| {
        teller
            .hand(Role::Interpreter, Words::Interpreted)
            .choose("may-count", &["yes"]);
    }));
    assert!(!said(&|teller| _ = teller.choose("may-count", &["no"])));
    for left in Left::ALL {
        assert!(!said(&|teller| _ = teller.leave("may-count", left)));
    }
    assert!(!said(&|teller| {
        teller
            .hand(Role::Worker, Words::Typists)
            .choose("may-count", &["yes"]);
    }));
    let silent = alone().choose("path", &["long"]).draft();
    assert_eq!(counted(&silent), None);
}

#[test]
fn what_was_chosen_is_counted_and_nothing_else_is() {
    let mut teller = who_agrees();
    teller
        .say("called", "Secretname")
        .choose("who-is-here", &["alone"])
        .choose("take-part", &["more-time", "advocate"])
        .choose("contact-good", &["phone"])
        .add("matters", "e1", |entry| {
            entry.pick("matters-thing", &["pet", "music"], "My dog Secretdog");
        })
        .add("matters", "e2", |entry| {
            entry.say("matters-thing", "Secretthing");
        })
        .add("risk", "e3", |entry| {
            entry.pick("risk-want", &["cook"], "");
        })
        .choose("safe-worry", &["no"])
        .choose("leaning", &["option-4"])
        .leave("leaning-why", Left::RatherNotSay)
        .add("mix", "e4", |entry| {
            entry
                .pick("mix-support", &["night"], "")
                .choose("mix-option", &["option-3"]);
        })
        .add("mix", "e5", |entry| {
            entry
                .say("mix-support", "Secretsupport")
                .leave("mix-option", Left::DontKnowYet);
        })
        .choose("my-words", &["yes"]);
    let line = counted(&teller.draft()).unwrap();
    let one = |question: &str, option: &str| {
        json!({"linkId": question, "answer": [
            {"valueCoding": {"system": system(question), "code": option}}]})
    };
    let expected = json!([
        {"linkId": "part.start", "item": [one("path", "long")]},
        {"linkId": "part.about-me", "item": [{"linkId": "take-part", "answer": [
            {"valueCoding": {"system": system("take-part"), "code": "more-time"}},
            {"valueCoding": {"system": system("take-part"), "code": "advocate"}}]}]},
        {"linkId": "part.matters", "item": [{"linkId": "matters", "item": [
            {"linkId": "matters-thing.examples", "answer": [
                {"valueCoding": {"system": system("matters-thing"), "code": "pet"}},
                {"valueCoding": {"system": system("matters-thing"), "code": "music"}}]}]}]},
        {"linkId": "part.options", "item": [
            one("leaning", "option-4"),
            left("leaning-why.left", "rather-not-say"),
            {"linkId": "mix", "item": [
                {"linkId": "mix-support.examples", "answer": [
                    {"valueCoding": {"system": system("mix-support"), "code": "night"}}]},
                one("mix-option", "option-3")]},
            {"linkId": "mix", "item": [left("mix-option", "dont-know-yet")]}]},
    ]);
    assert_eq!(line["item"], expected);
    let rest: Vec<&String> = line.as_object().unwrap().keys().collect();
    let known = [
        "authored",
        "identifier",
        "item",
        "language",
        "questionnaire",
        "resourceType",
        "source",
        "status",
        "subject",
    ];
    assert_eq!(rest, known);
    // The month alone: with the day, who was where on that day could be told apart.
    assert_eq!(line["authored"], "2026-11");
    assert_eq!(line["status"], "completed");
    // Nobody, and not even a code for them.
    let masked = json!({"extension": [{
        "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
        "valueCode": "masked"}]});
    assert_eq!((&line["subject"], &line["source"]), (&masked, &masked));
    let questionnaire = format!(
        "urn:ownwords:questionnaire:self-directed-support|{}",
        ours().version
    );
    assert_eq!(line["questionnaire"], questionnaire);
}

fn system(question: &str) -> String {
    format!("urn:ownwords:options:self-directed-support:{question}")
}

fn left(link_id: &str, way: &str) -> Value {
    json!({"linkId": link_id, "answer": [
        {"valueCoding": {"system": "urn:ownwords:empty", "code": way}}]})
}

#[test]
fn what_hangs_on_an_answer_that_is_not_there_goes_too() {
    let mut teller = who_agrees();
    teller
        .hand(Role::Worker, Words::Typists)
        .choose("leaning", &["option-1"])
        .hand(Role::Me, Words::Own)
        .pick("leaning-why", &["control"], "");
    let line = counted(&teller.draft()).unwrap().to_string();
    assert!(!line.contains("leaning"), "{line}");
    teller.choose("leaning", &["option-1"]);
    let line = counted(&teller.draft()).unwrap().to_string();
    assert!(line.contains("leaning-why.examples"), "{line}");
}

#[test]
fn a_name_is_the_same_each_time_and_does_not_lead_back() {
    let draft = who_agrees().draft();
    let [own, fhir] = both(&ours(), &draft);
    let line = read(&own, &ours()).unwrap().line.unwrap();
    assert_eq!(read(&fhir, &ours()).unwrap().line.unwrap(), line);
    assert!(!line.contains(&sample::made().id), "{line}");
    assert_ne!(Name::of("one"), Name::of("two"));
}

#[test]
fn a_line_is_one_line() {
    let line = read(&both(&ours(), &who_agrees().draft())[0], &ours());
    let line = line.unwrap().line.unwrap();
    assert_eq!(line.matches('\n').count(), 1);
    assert!(line.ends_with('\n'));
}

/// A hand-over in its own form, to be changed.
fn file() -> Value {
    serde_json::from_slice(&both(&ours(), &who_agrees().draft())[0]).unwrap()
}

fn refused(file: &Value) -> Refused {
    read(file.to_string().as_bytes(), &ours()).unwrap_err()
}

#[test]
fn each_way_not_to_be_counted_is_told_apart() {
    let pack = ours();
    for foreign in [
        &b"{}"[..],
        b"[1]",
        b"null",
        b"{\"$schema\": 3}",
        b"{\"resourceType\": \"Patient\"}",
    ] {
        assert_eq!(read(foreign, &pack), Err(Refused::NotAHandOver));
    }
    // Answers about equality are never joined with others.
    let mut equality = file();
    equality["$schema"] = "urn:ownwords:equality:1".into();
    assert_eq!(refused(&equality), Refused::NotAHandOver);
    let draft = who_agrees().draft();
    for whole in both(&pack, &draft) {
        assert_eq!(
            read(&whole[..whole.len() / 2], &pack),
            Err(Refused::Damaged)
        );
        assert_eq!(read(&whole[..0], &pack), Err(Refused::Damaged));
    }
    let mut newer = file();
    newer["$schema"] = "urn:ownwords:hand-over:3".into();
    assert_eq!(refused(&newer), Refused::NewerForm);
    newer["sections"] = "in a way that nobody knows yet".into();
    assert_eq!(refused(&newer), Refused::NewerForm);
    let mut newer = file();
    newer["questions"]["version"] = "99.0".into();
    assert_eq!(refused(&newer), Refused::NewerQuestions);
    let mut other = file();
    other["questions"]["pack"] = "another".into();
    assert_eq!(refused(&other), Refused::OtherQuestions);
    for (place, wrong) in [
        ("/id", json!("../../etc")),
        ("/made_at", json!("yesterday")),
        ("/made_at", json!("0000-01-01T00:00:00Z")),
        ("/language", json!("e\u{1b}[2J")),
        ("/questions/version", json!("2|\u{1b}")),
        ("/sections", json!({})),
        ("/sections", Value::Null),
    ] {
        let mut bad = file();
        *bad.pointer_mut(place).unwrap() = wrong;
        assert_eq!(refused(&bad), Refused::Damaged, "{place}");
    }
    let mut twice = file();
    let first = twice["sections"][0].clone();
    twice["sections"].as_array_mut().unwrap().push(first);
    assert_eq!(refused(&twice), Refused::Damaged);
}

#[test]
fn versions_are_compared_by_number() {
    assert!(is_newer("2.10", "2.9.9") && is_newer("3", "2.9"));
    assert!(!is_newer("2.1.0", "2.1.0") && !is_newer("1.9", "2.0"));
    // Of others it is not known which is the newer one.
    assert!(is_newer("spring", "autumn") && !is_newer("spring", "spring"));
}

#[test]
fn what_the_questions_do_not_allow_is_not_counted() {
    let chosen = |question: &str, options: &[&str]| {
        let picked = options.iter().map(|option| json!({"option": option}));
        let item = json!({
            "question": question,
            "stands": {"state": "chosen", "options": picked.collect::<Vec<_>>()},
            "given": {"typed_by": "me", "words": "own"},
        });
        let mut file = file();
        let sections = file["sections"].as_array_mut().unwrap();
        sections.push(json!({"items": [item]}));
        let line = read(file.to_string().as_bytes(), &ours()).unwrap().line;
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        line.to_string().matches("\"code\"").count() - 1
    };
    assert_eq!(chosen("leaning", &["option-1"]), 1);
    assert_eq!(chosen("leaning", &["option-1", "option-2"]), 0);
    assert_eq!(chosen("leaning", &["option-9"]), 0);
    assert_eq!(chosen("leaning", &[]), 0);
    assert_eq!(chosen("take-part", &["braille", "braille"]), 1);
    assert_eq!(chosen("take-part", &["braille", "nothing"]), 0);
    assert_eq!(chosen("take-part", &["no-such"]), 0);
    // "None of these" is an answer.
    assert_eq!(chosen("take-part", &[]), 1);
    // Kept out, whoever says that it was chosen.
    assert_eq!(chosen("safe-worry", &["no"]), 0);
    assert_eq!(chosen("equality-age", &["from-25"]), 0);
    assert_eq!(chosen("contact-good", &["phone"]), 0);
    assert_eq!(chosen("my-words", &["yes"]), 0);
    assert_eq!(chosen("no-such", &["yes"]), 0);
}

/// The same pack, in which all that can be chosen is counted.
fn all_counted(pack: &Pack) -> Pack {
    fn count(question: &mut Question) {
        question.counted = match &mut question.kind {
            Kind::One(_) | Kind::Many(_) => true,
            Kind::Text { examples, .. } => !examples.is_empty(),
            Kind::Info => false,
            Kind::List(fields) | Kind::Each { fields, .. } => {
                fields.iter_mut().for_each(count);
                false
            }
        };
    }
    let mut pack = pack.clone();
    pack.outline = vec![Section {
        id: "all".into(),
        questions: pack
            .questions()
            .map(|(_, question)| question.id.clone())
            .collect(),
    }];
    let questions = pack.parts.iter_mut().flat_map(|part| &mut part.questions);
    questions.for_each(count);
    pack
}

/// A record in the words of its Questionnaire.
fn worded(
    questions: &Questionnaire,
    whole: &QuestionnaireResponse,
    line: &str,
) -> QuestionnaireResponse {
    fn defined<'q>(items: &'q [Item], link_id: &str) -> Option<&'q Item> {
        items.iter().find_map(|item| {
            let here = (item.link_id == link_id).then_some(item);
            here.or_else(|| defined(&item.item, link_id))
        })
    }
    fn items(questions: &Questionnaire, written: &Value) -> Vec<ResponseItem> {
        let written = written["item"].as_array().into_iter().flatten();
        let item = |written: &Value| {
            let link_id = written["linkId"].as_str().unwrap().to_owned();
            let known = defined(&questions.item, &link_id).unwrap();
            let answers = written["answer"].as_array().into_iter().flatten();
            let answer = |answer: &Value| {
                let coding = &answer["valueCoding"];
                let is = |option: &&AnswerOption| {
                    let known = &option.value_coding;
                    coding["system"] == *known.system && coding["code"] == *known.code
                };
                let option = known.answer_option.iter().find(is).unwrap();
                let mut coding = option.value_coding.clone();
                coding.display_element = None;
                Answer::Coding { coding }
            };
            ResponseItem {
                extension: Vec::new(),
                text: known.text.clone(),
                answer: answers.map(answer).collect(),
                item: items(questions, written),
                link_id,
            }
        };
        written.map(item).collect()
    }
    let written: Value = serde_json::from_str(line).unwrap();
    let person = |other: &Contained| matches!(other, Contained::Patient(_));
    QuestionnaireResponse {
        // Nobody is in a record: these are in the frame only.
        contained: whole
            .contained
            .iter()
            .filter(|other| person(other))
            .cloned()
            .collect(),
        author: whole.subject.clone(),
        source: whole.subject.clone(),
        questionnaire: written["questionnaire"].as_str().unwrap().to_owned(),
        item: items(questions, &written),
        ..whole.clone()
    }
}

/// Whether the one is a part of the other, in the same order.
fn is_within(part: &[ResponseItem], whole: &[ResponseItem]) -> bool {
    let mut rest = whole.iter();
    part.iter().all(|item| {
        rest.any(|other| {
            other.link_id == item.link_id
                && other.answer == item.answer
                && is_within(&item.item, &other.item)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_counted_of_anybody_fits_the_questions_and_is_the_same_in_both_forms((pack, mut draft) in a_draft()) {
        // The record of a talk is counted of nobody.
        draft.statement = None;
        let pack = all_counted(&pack);
        let [own, fhir] = both(&pack, &draft);
        let line = |bytes: &[u8]| {
            let file = HandOver::read(bytes, &pack).unwrap();
            record::line(&pack, &file, Name::of(&file.id))
        };
        let counted = line(&own);
        prop_assert_eq!(&counted, &line(&fhir));
        prop_assert!(!counted.contains("valueString") && !counted.contains("reference"), "{}", counted);
        let (questions, whole) = pair(&pack, &draft, &FhirIds, &sample::made());
        let worded = worded(&questions, &whole, &counted);
        prop_assert!(is_within(&worded.item, &whole.item), "{}", counted);
        let faults = pair::faults(&questions, &worded);
        prop_assert!(faults.is_empty(), "{:#?}\n{}", faults, counted);
    }
}
