//! The pair of questions and answers, held against the rules that tie them.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::Value;

use super::resource::{Answer, ItemType, Questionnaire, QuestionnaireResponse, ResponseItem};
use super::{hand_over, name, pair, questions};
use crate::content;
use crate::engine::answer::{Answer as Given, Content, Left, Role, Words};
use crate::engine::condition::Condition;
use crate::engine::draft::Draft;
use crate::engine::id::{OptionId, QuestionId};
use crate::engine::pack::{Kind, Of, Pack, Question};
use crate::engine::properties::a_draft;
use crate::engine::share::{self, Shared, SharedState};
use crate::files::Files;
use crate::handover::sample::{self, Teller};
use crate::handover::{Phrase, Phrases};

/// Words that are the id of their message, in two languages.
pub(super) struct Ids;

impl Phrases for Ids {
    fn language(&self) -> String {
        "en".into()
    }

    fn phrase(&self, id: &str, with: &[(&str, &str)]) -> Option<Phrase> {
        let with: String = with.iter().map(|(_, id)| format!(" {id}")).collect();
        Some(Phrase {
            text: format!("{id}{with}"),
            others: vec![("pl".into(), format!("pl {id}{with}"))],
        })
    }
}

pub(super) fn ours() -> Pack {
    content::load(&Files::Embedded, "self-directed-support").unwrap()
}

fn made_of(pack: &Pack, draft: &Draft) -> (Questionnaire, QuestionnaireResponse) {
    pair(pack, draft, &Ids, &sample::made())
}

#[track_caller]
fn fits(pack: &Pack, draft: &Draft) -> QuestionnaireResponse {
    let (questions, response) = made_of(pack, draft);
    let faults = super::pair::faults(&questions, &response);
    assert!(faults.is_empty(), "{faults:#?}\n{response:#?}");
    response
}

/// Every item of a response, however deep.
fn all_items<'r>(items: &'r [ResponseItem], found: &mut Vec<&'r ResponseItem>) {
    for item in items {
        found.push(item);
        all_items(&item.item, found);
    }
}

fn items(response: &QuestionnaireResponse) -> Vec<&ResponseItem> {
    let mut found = Vec::new();
    all_items(&response.item, &mut found);
    found
}

fn item<'r>(response: &'r QuestionnaireResponse, link_id: &str) -> &'r ResponseItem {
    let found = items(response).into_iter().find(|i| i.link_id == link_id);
    found.unwrap_or_else(|| panic!("no {link_id} in {response:#?}"))
}

/// The codes that were chosen, and the words.
fn said(item: &ResponseItem) -> Vec<&str> {
    let said = item.answer.iter().map(|answer| match answer {
        Answer::Coding { coding } => coding.code.as_str(),
        Answer::String { words, .. } => words.as_str(),
    });
    said.collect()
}

#[test]
fn every_question_that_can_be_handed_over_has_a_place_and_no_other_has() {
    for pack in [ours(), content::load(&Files::Embedded, "response").unwrap()] {
        every_question_has_a_place(&pack);
    }
}

fn every_question_has_a_place(pack: &Pack) {
    let (questionnaire, _) = made_of(pack, &Draft::new(pack.id.clone(), pack.version.clone()));
    let written: Value = serde_json::from_slice(&questions(pack, &Ids)).unwrap();
    assert_eq!(written["resourceType"], "Questionnaire");
    let mut links = BTreeSet::new();
    fn gather(value: &Value, links: &mut BTreeSet<String>) {
        for item in value["item"].as_array().into_iter().flatten() {
            let link = item["linkId"].as_str().unwrap().to_owned();
            assert!(links.insert(link), "{item}");
            gather(item, links);
        }
    }
    gather(&written, &mut links);
    fn hold(question: &Question, can: bool, links: &BTreeSet<String>) {
        let id = question.id.as_str();
        assert_eq!(links.contains(id), can, "{id}");
        let others = |ends: &str| links.contains(&format!("{id}.{ends}"));
        if !can {
            return;
        }
        match &question.kind {
            Kind::Text { examples, .. } => {
                assert_eq!(others("examples"), !examples.is_empty(), "{id}");
                assert!(others("left"), "{id}");
            }
            Kind::List(_) => assert!(others("entry") && others("left"), "{id}"),
            Kind::Each {
                of: Of::Picked(_), ..
            } => assert!(others("of") && others("left"), "{id}"),
            Kind::Each {
                of: Of::Said(_), ..
            } => {
                assert!(others("entry") && others("said") && others("left"), "{id}");
            }
            Kind::One(_) | Kind::Many(_) | Kind::Info => assert!(!others("left"), "{id}"),
        }
        for field in question.fields() {
            hold(field, can, links);
        }
    }
    for (part, question) in pack.questions() {
        let can = !part.separate && !question.unsaved;
        hold(question, can, &links);
    }
    let kept = pack.parts.iter().filter(|part| !part.separate);
    assert_eq!(questionnaire.item.len(), kept.count());
}

#[test]
fn conditions_that_fhir_can_say_are_said() {
    let pack = ours();
    let (questions, _) = made_of(&pack, &Draft::new(pack.id.clone(), pack.version.clone()));
    let written = serde_json::to_value(&questions).unwrap();
    fn find<'v>(value: &'v Value, link: &str) -> Option<&'v Value> {
        if value["linkId"] == link {
            return Some(value);
        }
        let items = value["item"].as_array()?;
        items.iter().find_map(|item| find(item, link))
    }
    let when = |link: &str| -> (Value, Vec<(String, String)>) {
        let item = find(&written, link).unwrap();
        let tests = item["enableWhen"].as_array().into_iter().flatten();
        let tests = tests.map(|when| {
            let code = match when["operator"].as_str().unwrap() {
                "=" => when["answerCoding"]["code"].as_str().unwrap(),
                other => other,
            };
            (when["question"].as_str().unwrap().into(), code.into())
        });
        (item["enableBehavior"].clone(), tests.collect())
    };
    let of = |question: &str, codes: &[&str]| -> Vec<(String, String)> {
        let codes = codes.iter();
        codes
            .map(|code| (question.to_owned(), (*code).to_owned()))
            .collect()
    };
    let none = (Value::Null, Vec::new());
    assert_eq!(when("called"), none);
    assert_eq!(when("mix"), (Value::Null, of("leaning", &["option-4"])));
    assert_eq!(when("mix.left"), when("mix"));
    let interpreters = of("take-part", &["interpreter", "bsl-interpreter"]);
    assert_eq!(when("interpreter-wish"), ("any".into(), interpreters));
    // What a whole part has in common stands once, at its group.
    let (any, by_parts) = when("part.life");
    assert_eq!((any, by_parts.len()), ("any".into(), 4));
    assert_eq!(when("working"), none);
    assert_eq!(when("area-own"), (Value::Null, of("areas", &["own"])));
    // To be answered is to have one of the answers, and none of those of which nothing follows.
    let (any, picked) = when("area");
    assert_eq!(any, "any");
    assert!(picked.contains(&of("areas", &["own"])[0]), "{picked:?}");
    assert!(!picked.contains(&of("areas", &["none"])[0]), "{picked:?}");
    assert!(
        !picked.contains(&of("areas", &["skipped"])[0]),
        "{picked:?}"
    );
    // Of what hangs on an answer that is never saved, only the rest is said.
    assert_eq!(when("safe-worry"), none);
    assert_eq!(
        when("safe-words"),
        (Value::Null, of("safe-worry", &["write"]))
    );
}

#[test]
fn a_part_that_may_stay_out_enables_nothing_elsewhere() {
    let mut pack = sample::pack();
    let mut questions = pack.parts[0].questions.clone();
    let later = questions.iter().position(|q| q.id.as_str() == "leaning");
    let mut second = pack.parts[0].clone();
    second.id = "second".into();
    second.questions = questions.split_off(later.unwrap());
    pack.parts[0].questions = questions;
    pack.parts[0].share_if = Some(Condition::Is("take-part".into(), "nothing".into()));
    let reads = Condition::Is("take-part".into(), "more-time".into());
    second.questions[0].show_if = reads.clone();
    pack.parts.push(second);
    let within = pack.parts[0].questions.iter_mut();
    let mut within = within.skip_while(|q| q.id.as_str() != "take-part").skip(1);
    within.next().unwrap().show_if = reads;
    let mut teller = Teller::alone();
    teller
        .choose("take-part", &["more-time"])
        .choose("leaning", &["option-1"]);
    let response = fits(&pack, &teller.draft());
    assert_eq!(response.item.len(), 1, "{response:#?}");
    assert_eq!(said(item(&response, "leaning")), ["option-1"]);
    // Within the part it enables what it does.
    let (questions, _) = made_of(&pack, &teller.draft());
    let within = questions.item[0].item.iter();
    assert!(within.clone().any(|item| !item.enable_when.is_empty()));
}

#[test]
fn examples_that_were_picked_are_an_answer_and_to_be_left_empty_is_none() {
    let mut pack = sample::pack();
    for question in &mut pack.parts[0].questions {
        question.show_if = match question.id.as_str() {
            "cannot-wait" => Condition::Answered("communicate".into()),
            "leaning" => Condition::Answered("take-part".into()),
            _ => continue,
        };
    }
    let mut teller = Teller::alone();
    teller
        .pick("communicate", &["this"], "")
        .say("cannot-wait", "My bath seat.")
        .choose("take-part", &[])
        .choose("leaning", &["option-2"]);
    let response = fits(&pack, &teller.draft());
    assert_eq!(said(item(&response, "cannot-wait")), ["My bath seat."]);
    assert_eq!(said(item(&response, "take-part")), ["none-chosen"]);
    assert_eq!(said(item(&response, "leaning")), ["option-2"]);
    teller
        .leave("communicate", Left::Skipped)
        .leave("take-part", Left::TalkAboutIt);
    let response = fits(&pack, &teller.draft());
    let gone = ["cannot-wait", "leaning"];
    assert!(
        !items(&response)
            .iter()
            .any(|item| gone.contains(&item.link_id.as_str()))
    );
}

#[test]
fn every_sample_fits_its_questions_and_loses_no_answer() {
    let pack = sample::pack();
    for draft in sample::drafts() {
        let response = fits(&pack, &draft);
        let told = share::shared(&pack, &draft);
        let mut left = items(&response);
        each(&told, &mut |question, answer| {
            for (link, says) in wanted(question, answer) {
                let at = left
                    .iter()
                    .position(|item| item.link_id == link && said(item) == says);
                let at = at.unwrap_or_else(|| panic!("{link}: {says:?}\n{response:#?}"));
                left.remove(at);
            }
        });
        // Nothing else stands there but what names entries and holds others.
        left.retain(|item| {
            let names = [".entry", ".of", ".said"];
            !item.answer.is_empty() && !names.iter().any(|end| item.link_id.ends_with(end))
        });
        assert!(left.is_empty(), "{left:#?}");
    }
}

fn each(told: &[Shared<'_>], visit: &mut dyn FnMut(&Question, &Given)) {
    for told in told {
        match &told.state {
            SharedState::NotAnswered => {}
            SharedState::Answer(answer) => visit(told.question, answer),
            SharedState::Entries(entries) => {
                for entry in entries {
                    each(&entry.fields, visit);
                }
            }
        }
    }
}

/// Where an answer stands in a response, and as what.
fn wanted(question: &Question, answer: &Given) -> Vec<(String, Vec<String>)> {
    let id = question.id.to_string();
    let codes = |options: &[OptionId]| options.iter().map(ToString::to_string).collect();
    let clean = |words: &str| crate::text::plain::clean(words);
    match &answer.content {
        Content::Chosen(options) if options.is_empty() => vec![(id, vec!["none-chosen".into()])],
        Content::Chosen(options) => vec![(id, codes(options))],
        Content::Written(words) => vec![(id, vec![clean(words)])],
        Content::Picked { examples, words } => {
            let mut all = vec![(format!("{id}.examples"), codes(examples))];
            if !words.is_empty() {
                all.push((id, vec![clean(words)]));
            }
            all
        }
        Content::Left(left) => {
            let beside = question.choices().is_empty();
            let link = if beside { format!("{id}.left") } else { id };
            vec![(link, vec![left.code().into()])]
        }
        Content::Read | Content::Listed => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_is_said_fits_its_questions((pack, draft) in a_draft()) {
        let response = fits(&pack, &draft);
        // What may be told is there, and nothing else: see `share::shared`.
        let mut told = 0;
        each(&share::shared(&pack, &draft), &mut |question, answer| {
            told += wanted(question, answer).len();
        });
        let answers = items(&response).into_iter().filter(|item| {
            let names = [".entry", ".of", ".said"];
            !item.answer.is_empty() && !names.iter().any(|end| item.link_id.ends_with(end))
        });
        prop_assert_eq!(answers.count(), told);
    }
}

#[test]
fn a_private_answer_leaves_no_trace() {
    let secret = "Nobody knows this.";
    let mut teller = Teller::alone();
    teller
        .say("called", "Ewa")
        .say("communicate", secret)
        .hide("communicate")
        .choose("contact-good", &["phone"])
        .hide("contact-good")
        .add("risk", "r1", |risk| {
            risk.say("risk-want", "Swim").say("risk-why", secret);
            risk.hide("risk-why");
        });
    let response = fits(&sample::pack(), &teller.draft());
    let written = serde_json::to_string(&response).unwrap();
    for gone in [secret, "communicate", "contact-good", "risk-why", "private"] {
        assert!(!written.contains(gone), "{gone} is in {written}");
    }
    assert!(written.contains("Swim"));
}

#[test]
fn an_answer_that_enables_others_takes_them_along() {
    let pack = ours();
    let mut draft = Draft::new(pack.id.clone(), pack.version.clone());
    let mut teller = Teller::alone();
    teller
        .choose("leaning", &["option-1"])
        .say("leaning-why", "I want to choose.");
    draft.answers = teller.draft().answers;
    let open = fits(&pack, &draft);
    assert_eq!(said(item(&open, "leaning-why")), ["I want to choose."]);
    let leaning = draft.answers.given.get_mut(&QuestionId::from("leaning"));
    leaning.unwrap().private = true;
    let closed = serde_json::to_string(&fits(&pack, &draft)).unwrap();
    assert!(!closed.contains("leaning"), "{closed}");
    assert!(!closed.contains("I want to choose."), "{closed}");
}

#[test]
fn what_somebody_else_said_is_told_as_theirs() {
    let response = fits(&sample::pack(), &sample::interpreted_said().draft());
    let written = serde_json::to_value(&response).unwrap();
    let contained = written["contained"].as_array().unwrap();
    let types: Vec<_> = contained
        .iter()
        .map(|person| person["resourceType"].as_str().unwrap())
        .collect();
    assert_eq!(types, ["Patient", "Practitioner"]);
    assert_eq!(contained[0]["name"][0]["text"], "Ewa");
    assert_eq!(written["source"]["reference"], "#person");
    for item in items(&response) {
        let theirs = said(item).iter().any(|words| {
            let views = ["She nods", "She may forget", "Living alone", "A tidy"];
            views.iter().any(|view| words.starts_with(view))
        });
        assert_eq!(!item.extension.is_empty(), theirs, "{item:#?}");
        if theirs {
            let author = serde_json::to_value(&item.extension[0]).unwrap();
            let url = "http://hl7.org/fhir/StructureDefinition/questionnaireresponse-author";
            assert_eq!(author["url"], url);
            assert_eq!(author["valueReference"]["reference"], "#worker");
        }
    }
}

#[test]
fn who_typed_all_of_it_recorded_it_and_who_said_all_of_it_is_the_source() {
    let written = |teller: &Teller| {
        let response = fits(&sample::pack(), &teller.draft());
        serde_json::to_value(response).unwrap()
    };
    let mut teller = Teller::alone();
    teller
        .hand(Role::Interpreter, Words::Interpreted)
        .say("called", "Ewa");
    let interpreted = written(&teller);
    assert_eq!(interpreted["author"]["reference"], "#interpreter");
    assert_eq!(interpreted["source"]["reference"], "#person");
    let role = &interpreted["contained"][1];
    assert_eq!(role["relationship"][0]["coding"][1]["code"], "INTPRTER");

    let mut teller = Teller::alone();
    teller
        .hand(Role::FamilyOrFriend, Words::Typists)
        .say("called", "Mum");
    let by_family = written(&teller);
    for who in ["author", "source"] {
        assert_eq!(by_family[who]["reference"], "#family-or-friend");
    }
    // A name that somebody else gave is not what the person calls themselves.
    assert_eq!(by_family["contained"][0].get("name"), None);
}

#[test]
fn words_keep_their_language_and_the_rest_speaks_that_of_those_who_read() {
    let pack = sample::pack();
    let response = fits(&pack, &sample::zofia().draft());
    let called = serde_json::to_value(item(&response, "called")).unwrap();
    let answer = &called["answer"][0];
    assert_eq!(answer["valueString"], "Zofia");
    let language = &answer["_valueString"]["extension"][0];
    let url = "http://hl7.org/fhir/StructureDefinition/language";
    assert_eq!(language["url"], url);
    assert_eq!(language["valueCode"], "pl");
    assert_eq!(said(item(&response, "communicate.examples")), ["this"]);
    assert_eq!(said(item(&response, "worry.of")), ["option-1"]);
    assert_eq!(said(item(&response, "risk.entry")), ["r1k2"]);
    // Each word of ours has its translation in the questions, and none in the answers.
    let (questions, _) = made_of(&pack, &sample::zofia().draft());
    fn translated(value: &Value, texts: &mut usize) {
        for (words, beside) in [
            ("text", "_text"),
            ("display", "_display"),
            ("title", "_title"),
        ] {
            if value.get(words).is_some() {
                let lang = &value[beside]["extension"][0]["extension"][0];
                assert_eq!(lang["valueCode"], "pl", "{value}");
                *texts += 1;
            }
        }
        match value {
            Value::Object(inner) => inner.values().for_each(|v| translated(v, texts)),
            Value::Array(inner) => inner.iter().for_each(|v| translated(v, texts)),
            _ => {}
        }
    }
    let mut texts = 0;
    translated(&serde_json::to_value(&questions).unwrap(), &mut texts);
    assert!(texts > 500, "{texts}");
    let answers = serde_json::to_string(&response).unwrap();
    assert!(!answers.contains("translation"), "{answers}");
}

#[test]
fn a_response_is_completed_once_the_person_has_finished() {
    let pack = sample::pack();
    let status = |tell: &dyn Fn(&mut Teller)| {
        let mut teller = Teller::alone();
        tell(teller.say("called", "Una"));
        let response = fits(&pack, &teller.draft());
        serde_json::to_value(response.status).unwrap()
    };
    assert_eq!(status(&|_| ()), "in-progress");
    assert_eq!(
        status(&|una| _ = una.choose("my-words", &["no"])),
        "in-progress"
    );
    assert_eq!(
        status(&|una| _ = una.choose("my-words", &["yes"])),
        "completed"
    );
    assert_eq!(
        status(&|una| _ = una.leave("my-words", Left::Skipped)),
        "completed"
    );
}

#[test]
fn the_ways_to_leave_a_question_empty_stay_apart_and_stand_for_no_option() {
    let pack = ours();
    for left in Left::ALL {
        let mut draft = Draft::new(pack.id.clone(), pack.version.clone());
        let mut teller = Teller::alone();
        teller
            .leave("called", left)
            .leave("leaning", left)
            .leave("risk", left);
        draft.answers = teller.draft().answers;
        let response = fits(&pack, &draft);
        for link in ["called.left", "leaning", "risk.left"] {
            assert_eq!(said(item(&response, link)), [left.code()], "{link}");
        }
        assert!(name::left(left).system != "urn:ownwords:options:self-directed-support:leaning");
    }
}

#[test]
fn a_bundle_holds_both_under_names_that_tell_nothing() {
    let pack = sample::pack();
    let draft = sample::zofia().draft();
    let bundle = hand_over(&pack, &draft, &Ids, &sample::made());
    let bundle: Value = serde_json::from_slice(&bundle).unwrap();
    assert_eq!(bundle["type"], "collection");
    let [questions, response] = [0, 1].map(|n| &bundle["entry"][n]);
    assert_eq!(questions["resource"]["resourceType"], "Questionnaire");
    assert_eq!(
        questions["fullUrl"],
        "urn:ownwords:questionnaire:self-directed-support"
    );
    let id = format!("urn:ownwords:hand-over:{}", sample::made().id);
    assert_eq!(response["fullUrl"], id.as_str());
    assert_eq!(response["resource"]["identifier"]["value"], id.as_str());
    let canonical = "urn:ownwords:questionnaire:self-directed-support|1.0.0";
    assert_eq!(response["resource"]["questionnaire"], canonical);
}

#[test]
fn what_is_asked_on_one_line_is_answered_on_one_line() {
    let pack = sample::pack();
    let mut one_line = pack.clone();
    let called = &mut one_line.parts[0].questions[1];
    assert_eq!(called.id.as_str(), "called");
    called.kind = Kind::Text {
        lines: 1,
        examples: Vec::new(),
    };
    let mut teller = Teller::alone();
    teller.say("called", "Una\nMorag");
    let (questions, response) = made_of(&one_line, &teller.draft());
    assert_eq!(super::pair::faults(&questions, &response), [""; 0]);
    assert_eq!(said(item(&response, "called")), ["Una Morag"]);
    let called = questions.item[0].item.iter();
    let called = called.into_iter().find(|item| item.link_id == "called");
    assert_eq!(called.unwrap().kind, ItemType::String);
}
