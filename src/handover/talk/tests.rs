//! Tests: a talk about what Andy handed over, and its record in each form.

use std::sync::Arc;

use serde_json::Value;

use crate::content;
use crate::engine::Interview;
use crate::engine::answer::{Left, Role, Words};
use crate::engine::command::{Command, Effect, Stamp};
use crate::engine::draft::Draft;
use crate::engine::pack::Pack;
use crate::engine::statement::Statement;
use crate::engine::step::Topic;
use crate::files::Files;
use crate::handover::json::record;
use crate::handover::read::ReadError;
use crate::handover::sample::{self, English};
use crate::handover::{Format, Report, Words as _, render, statement};

pub(in crate::handover) fn pack() -> Pack {
    content::load(&Files::Embedded, "response").unwrap()
}

fn handed_over() -> Value {
    serde_json::from_slice(&render(&sample::andy(), Format::Json)).unwrap()
}

fn stated(file: &Value) -> Result<Statement, ReadError> {
    statement(file.to_string().as_bytes(), sample::pack().id.as_str())
}

/// A talk that is going on.
struct Talk {
    interview: Interview,
    words: English,
    steps: usize,
}

impl Talk {
    fn about(statement: Statement) -> Self {
        Self {
            interview: Interview::respond(Arc::new(pack()), statement),
            words: English::of("locales/en/response.ftl"),
            steps: 0,
        }
    }

    /// The question that is asked, and the thing that it is asked about.
    fn at(&self) -> (String, String) {
        match self.interview.step().topic {
            Topic::Question(at) => {
                let about = at.within.last().map(|(_, entry)| entry.to_string());
                (at.question.to_string(), about.unwrap_or_default())
            }
            other => (format!("{other:?}"), String::new()),
        }
    }

    fn does(&mut self, command: Command) -> &mut Self {
        self.steps += 1;
        let (question, _) = self.at();
        let asked = match self.words.has(&question) {
            true => self.words.text(&question, &[]),
            false => question,
        };
        let stamp = Stamp {
            at: sample::made().at,
            fresh: format!("e{}", self.steps),
            language: "en".into(),
            asked,
        };
        let effects = self.interview.apply(command, &stamp);
        assert!(
            !matches!(effects[..], [Effect::Refuse(_)]),
            "{effects:?} at {:?}",
            self.at()
        );
        self
    }

    /// Goes on, with nothing said, until this is asked.
    fn to(&mut self, question: &str, about: &str) -> &mut Self {
        for _ in 0..200 {
            let (at, of) = self.at();
            if at == question && (about.is_empty() || of == about) {
                return self;
            }
            match at.as_str() {
                "response-about" => self.does(Command::Continue),
                "point-talked" => self.does(Command::Choose("not-today".into())),
                _ => self.does(Command::Leave(Left::Skipped)),
            };
        }
        panic!("{question} is never asked");
    }

    fn report(&self) -> Report {
        record_of(self.interview.draft())
    }
}

fn record_of(draft: &Draft) -> Report {
    let words = English::of("locales/en/response.ftl");
    Report::new(&pack(), draft, &words, sample::made())
}

/// What a talk about Andy's file came to, and one that came to nothing yet.
pub(in crate::handover) fn drafts() -> [Draft; 2] {
    let silent = Talk::about(stated(&handed_over()).unwrap());
    [andys(), silent].map(|talk| talk.interview.draft().clone())
}

/// The records of these.
pub(in crate::handover) fn records() -> [Report; 2] {
    drafts().map(|draft| record_of(&draft))
}

fn texts(report: &Report) -> [String; 3] {
    Format::ALL.map(|format| String::from_utf8(render(report, format)).unwrap())
}

/// The worker types: what is agreed about the risk, who does what, and Andy's own view; and
/// then a view of their own.
fn andys() -> Talk {
    let statement = stated(&handed_over()).unwrap();
    let risk = statement
        .points
        .iter()
        .find(|p| p.question.as_str() == "risk")
        .unwrap()
        .id
        .to_string();
    let mut talk = Talk::about(statement);
    talk.to("response-typist", "")
        .does(Command::Choose("worker".into()));
    talk.to("point-talked", &risk)
        .does(Command::Choose("yes".into()));
    talk.does(Command::Write("Andy goes to college on Mondays.".into()));
    talk.does(Command::Write(
        "The worker phones the college by Friday.".into(),
    ));
    talk.does(Command::Choose("unsure".into()));
    talk.does(Command::ChooseMany(vec!["worker".into()]));
    talk.does(Command::AskTypist)
        .does(Command::Typist(Role::Worker))
        .does(Command::Whose(Words::Typists));
    talk.does(Command::Write("I would wait with the bank card.".into()));
    talk.does(Command::AskTypist)
        .does(Command::Typist(Role::Me));
    talk.to("offered", "").does(Command::ChooseMany(vec![
        "option-1".into(),
        "option-3".into(),
    ]));
    talk
}

#[test]
fn a_statement_is_what_the_file_says_by_the_ids_of_the_file() {
    let file = handed_over();
    let statement = stated(&file).unwrap();
    assert_eq!(statement.id, file["id"]);
    assert_eq!(statement.name.as_ref().unwrap().words, "Andy");
    let items = file["sections"].as_array().unwrap().iter();
    let items: Vec<&Value> = items.flat_map(|s| s["items"].as_array().unwrap()).collect();
    let mut entries = 0;
    for item in items {
        for entry in item["stands"]["entries"].as_array().into_iter().flatten() {
            entries += 1;
            let id = entry["id"].as_str().unwrap().into();
            let point = statement.point(&id).unwrap();
            assert_eq!(point.question.as_str(), item["question"]);
            let written = entry["items"].as_array().unwrap().iter();
            let written: Vec<&str> = written
                .filter_map(|i| i["stands"]["words"].as_str())
                .collect();
            let said = point.said.iter().map(|quote| quote.words.as_str());
            assert_eq!(said.filter(|w| !w.is_empty()).collect::<Vec<_>>(), written);
        }
    }
    assert!(entries > 3, "{entries}");
    // What others think is not the person's.
    let all = format!("{statement:?}");
    assert!(
        file.to_string().contains("worried I will be lonely"),
        "{file}"
    );
    assert!(
        all.contains("People learn by making mistakes.")
            && !all.contains("worried I will be lonely"),
        "{all}"
    );
}

#[test]
fn a_file_that_is_none_or_is_damaged_is_refused_in_words() {
    let pack = sample::pack().id;
    let read = |bytes: &[u8]| statement(bytes, pack.as_str()).unwrap_err();
    assert_eq!(read(b"<!DOCTYPE html>"), ReadError::NotAHandOver);
    assert_eq!(read(b"{}"), ReadError::NotAHandOver);
    let [_, json, _] = texts(&andys().report());
    assert_eq!(read(json.as_bytes()), ReadError::Record);
    let mut damaged: Vec<Value> = Vec::new();
    for (place, wrong) in [
        ("/id", Value::from("../../x")),
        ("/language", "no language".into()),
        ("/made_at", "yesterday".into()),
        ("/sections/0/items/0/question", "\u{1b}[31m".into()),
        ("/sections", 3.into()),
    ] {
        let mut file = handed_over();
        *file.pointer_mut(place).unwrap() = wrong;
        damaged.push(file);
    }
    // Two things with one id: nobody could say which one is spoken of.
    let mut twice = handed_over();
    let sections = twice["sections"].as_array_mut().unwrap().iter_mut();
    let mut items = sections.flat_map(|section| section["items"].as_array_mut().unwrap());
    let risks = items.find(|item| item["question"] == "risk").unwrap();
    let risks = risks["stands"]["entries"].as_array_mut().unwrap();
    risks.push(risks[0].clone());
    damaged.push(twice);
    for file in damaged {
        assert_eq!(stated(&file).unwrap_err(), ReadError::Damaged, "{file}");
    }
    let mut other = handed_over();
    other["questions"]["pack"] = "small-talk".into();
    assert_eq!(
        stated(&other).unwrap_err(),
        ReadError::OtherQuestions("small-talk".into())
    );
}

#[test]
fn no_word_of_a_file_commands_a_terminal() {
    let mut file = handed_over();
    let text = file
        .to_string()
        .replace("college", "col\\u001b[2Jlege\\u202e");
    file = serde_json::from_str(&text).unwrap();
    let statement = stated(&file).unwrap();
    let all = serde_json::to_string(&statement).unwrap();
    assert!(all.contains("col[2Jlege"), "{all}");
    assert!(!all.contains("\\u001b") && !all.contains('\u{202e}'));
}

#[test]
fn each_form_holds_what_was_said_first_and_what_was_agreed_and_who_typed_it() {
    let talk = andys();
    let report = talk.report();
    let before = andys().interview.draft().statement.clone();
    let [html, json, text] = texts(&report);
    for form in [&html, &json, &text] {
        for words in [
            "Go to college and do the car course",
            "Andy goes to college on Mondays.",
            "The worker phones the college by Friday.",
            "I would wait with the bank card.",
            "I am not sure",
            "record of a talk",
            "not a support plan",
        ] {
            assert!(form.contains(words), "{words} in {form}");
        }
    }
    // What was said first stands before what was agreed, in the card of that thing.
    let first = text.find("What I said first:").unwrap();
    assert!(first < text.find("Andy goes to college").unwrap());
    assert!(
        text.contains("My worker typed this on 23 November 2026."),
        "{text}"
    );
    assert!(text.contains("The view of my worker, typed on 23 November 2026. Not my words."));
    // The words are those of the file, whatever was done in between.
    assert_eq!(talk.interview.draft().statement, before);
    // Nothing of it is the person's name alone, and no option is chosen by silence.
    assert!(html.contains("<h1><span class=\"said\" lang=\"en\" dir=\"auto\">Andy</span></h1>"));
}

#[test]
fn what_the_talk_did_not_come_to_is_quoted_and_nothing_is_said_of_it() {
    let [html, json, text] = texts(&Talk::about(stated(&handed_over()).unwrap()).report());
    for form in [html, json] {
        assert!(
            form.contains("Go to college and do the car course"),
            "{form}"
        );
    }
    let silent = text.find("Other things that I said first").unwrap();
    let college = text.find("Go to college and do the car course").unwrap();
    assert!(silent < college, "{text}");
    // What nobody asks about stays in the first file.
    assert!(!text.contains("I know every part of an engine."), "{text}");
}

#[test]
fn what_is_kept_private_in_a_talk_is_in_no_form() {
    let mut talk = andys();
    talk.to("add-more", "").does(Command::Private(true));
    talk.does(Command::Write("Do not write this down.".into()));
    for form in texts(&talk.report()) {
        assert!(!form.contains("Do not write this down."));
    }
}

#[test]
fn a_record_fits_its_schema_and_no_hand_over_does() {
    let schema: Value = serde_json::from_str(record::schema()).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let empty = Talk::about(Statement {
        points: Vec::new(),
        ..stated(&handed_over()).unwrap()
    });
    for report in [andys().report(), empty.report()] {
        let [_, json, _] = texts(&report);
        let written: Value = serde_json::from_str(&json).unwrap();
        let faults: Vec<String> = validator
            .iter_errors(&written)
            .map(|f| format!("{}: {f}", f.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
    assert!(!validator.is_valid(&handed_over()));
}

#[test]
fn without_a_risk_or_a_wish_what_the_council_must_tell_is_asked() {
    let statement = Statement {
        points: Vec::new(),
        ..stated(&handed_over()).unwrap()
    };
    let mut talk = Talk::about(statement);
    talk.to("response-typist", "")
        .does(Command::Leave(Left::Skipped));
    assert_eq!(talk.at().0, "offered");
    for id in [
        "amounts",
        "given-manage",
        "given-help",
        "given-advocate",
        "given-writing",
        "declined",
    ] {
        talk.to(id, "");
    }
    talk.does(Command::Choose("yes".into()));
    for id in [
        "declined-which",
        "declined-why",
        "declined-writing",
        "declined-again",
        "declined-ask",
    ] {
        assert_eq!(talk.at().0, id);
        talk.does(Command::Leave(Left::DontKnowYet));
    }
}
