//! What is handed over and opened again says the same; what was changed is named.

use serde_json::{Value, json};

use super::{OpenFault, Opened, Questions, Sheet, Tells, With};
use crate::engine::draft::Draft;
use crate::engine::pack::Pack;
use crate::handover::sample::{self, English};
use crate::handover::talk::tests as talks;
use crate::handover::words::{Phrase, Phrases, Words};
use crate::handover::{Format, Report, fhir, render};

impl Phrases for English {
    fn language(&self) -> String {
        Words::language(self)
    }

    fn phrase(&self, id: &str, with: &[(&str, &str)]) -> Option<Phrase> {
        let known = self.has(id);
        let with: Vec<(&str, String)> = with
            .iter()
            .map(|(name, id)| (*name, self.text(id, &[])))
            .collect();
        let with: Vec<(&str, &str)> = with.iter().map(|(name, words)| (*name, &**words)).collect();
        known.then(|| Phrase {
            text: self.text(id, &with),
            others: Vec::new(),
        })
    }
}

fn opened_with(bytes: &[u8], pack: &Pack, words: &English) -> Result<Opened, OpenFault> {
    Sheet::of(bytes)?.read(&With {
        pack,
        words,
        phrases: words,
    })
}

/// Opens the record of a talk.
fn opened_record(bytes: &[u8]) -> Result<Opened, OpenFault> {
    let words = English::of("locales/en/response.ftl");
    opened_with(bytes, &talks::pack(), &words)
}

fn opened(bytes: &[u8]) -> Result<Opened, OpenFault> {
    opened_with(bytes, &sample::pack(), &English::load())
}

fn text(report: &Report) -> String {
    String::from_utf8(render(report, Format::Text)).unwrap()
}

fn told(opened: &Opened) -> Vec<String> {
    let words = English::load();
    let say = |id: &str, args: &[(&str, &str)]| words.text(id, args);
    let said = opened.remarks.iter().map(|remark| remark.said(&say));
    said.collect()
}

fn zofia() -> Value {
    serde_json::from_slice(&render(&sample::zofia().handed_over(), Format::Json)).unwrap()
}

/// Opens Zofia's file with something put in another way.
fn changed(change: impl FnOnce(&mut Value)) -> Opened {
    let mut file = zofia();
    change(&mut file);
    opened(file.to_string().as_bytes()).unwrap()
}

#[test]
fn every_hand_over_says_the_same_once_it_is_opened() {
    for report in sample::all() {
        // What is opened is not made into a page to hand over.
        let report = report.with_annex(Vec::new());
        let opened = opened(&render(&report, Format::Json)).unwrap();
        assert_eq!(told(&opened), [""; 0]);
        assert_eq!(opened.questions, Questions::Same);
        assert_eq!(opened.tells, Tells::All);
        says_the_same(&report, &opened.report);
    }
}

/// Two reports say the same in each form.
fn says_the_same(one: &Report, other: &Report) {
    for format in Format::ALL {
        let [one, other] =
            [one, other].map(|report| String::from_utf8(render(report, format)).unwrap());
        for (one, other) in one.lines().zip(other.lines()) {
            assert_eq!(one, other);
        }
        assert_eq!(one.len(), other.len());
    }
}

#[test]
fn a_hand_over_in_fhir_says_what_fhir_tells() {
    for draft in sample::drafts() {
        let pack = sample::pack();
        let words = English::load();
        let file = fhir::hand_over(&pack, &draft, &words, &sample::made());
        let opened = opened(&file).unwrap();
        assert_eq!(told(&opened), [""; 0]);
        assert_eq!(opened.tells, Tells::ForPrograms);
        let whole = Report::new(&pack, &draft, &words, sample::made());
        let (part, whole) = (text(&opened.report), text(&whole));
        for section in &opened.report.sections {
            assert!(whole.contains(&section.heading), "{whole}");
        }
        if let Some(name) = &opened.report.name {
            assert!(part.starts_with(&name.text) && whole.starts_with(&name.text));
        }
        // Who typed the person's own words is not made up.
        assert!(!part.contains("I typed my own words"), "{part}");
    }
    let pack = sample::pack();
    let file = fhir::hand_over(
        &pack,
        &sample::zofia().draft(),
        &English::load(),
        &sample::made(),
    );
    let text = text(&opened(&file).unwrap().report);
    for said in [
        "Zofia\n",
        "Picked from examples: ",
        "Added in my own words: I proszę pisać.",
        "Worries about an option: Option 3, the council arranges it\n",
        "What would help: I don’t know yet\n",
    ] {
        assert!(text.contains(said), "{said} is not in\n{text}");
    }
    let views = &text[text.find("What other people think").unwrap()..];
    assert!(views.contains("Córka mówi, że schody są złe."));
}

#[test]
fn what_was_changed_is_named_with_its_place_and_the_rest_is_shown() {
    let whole = text(&opened(zofia().to_string().as_bytes()).unwrap().report);
    let put = |at: &'static str, value: Value| {
        move |file: &mut Value| *file.pointer_mut(at).unwrap() = value
    };
    let add = |at: &'static str, key: &'static str| {
        move |file: &mut Value| {
            let object = file.pointer_mut(at).unwrap().as_object_mut().unwrap();
            object.insert(key.to_owned(), json!("urgent"));
        }
    };
    let item = "/sections/1/items/0";
    let cases: Vec<(Opened, &str)> = vec![
        (
            changed(put("/statement/assessment", json!(true))),
            "In the file as a whole: The file says that it is an assessment.",
        ),
        (
            changed(add("", "priority")),
            "In the file as a whole: There is something here that such files do not have: “priority”.",
        ),
        (
            changed(add("/sections/1/items/0/given", "score")),
            "In “How to contact me, What to call me”: There is something here that such files do not have: “score”.",
        ),
        (
            changed(put("/sections/1/items/0/label", json!("Diagnosis"))),
            "In “How to contact me, What to call me”: The file has other words here than the program: “Diagnosis”.",
        ),
        (
            changed(put("/sections/1/heading", json!("Risk level"))),
            "The file has other words here than the program: “Risk level”.",
        ),
        (
            changed(put("/sections/1/items/0/question", json!("risk-score"))),
            "In “How to contact me”: This is not one of the questions: “risk-score”.",
        ),
        (
            changed(put("/hands", json!([]))),
            "In the file as a whole: The list of those who typed does not fit the answers.",
        ),
        (
            changed(put("/talk_first", json!([{"question": "leaning"}]))),
            "The list of things to talk about does not fit the answers.",
        ),
    ];
    for (opened, told_as) in &cases {
        let told = told(opened);
        assert!(
            told.iter().any(|line| line.contains(told_as)),
            "{told_as} is not in {told:#?}"
        );
    }
    assert_eq!(text(&cases[0].0.report), whole);
    assert_eq!(text(&cases[3].0.report), whole);
    // Somebody else's words never come to stand among the person's.
    let forged = changed(|file| {
        let given = &mut file.pointer_mut(item).unwrap()["given"];
        given["typed_by"] = json!("worker");
        given["words"] = json!("typists");
    });
    assert_eq!(forged.report.name, None);
    assert!(
        told(&forged)[0].contains("An answer here cannot be read"),
        "{:?}",
        told(&forged)
    );
}

#[test]
fn an_option_that_is_not_one_is_named_and_not_shown() {
    let opened = changed(|file| {
        let sections = file["sections"].as_array_mut().unwrap();
        let leaning = sections.iter_mut().find(|s| s["id"] == "leaning").unwrap();
        let items = leaning["items"].as_array_mut().unwrap();
        let worries = items
            .iter_mut()
            .find(|i| i["question"] == "worry-options")
            .unwrap();
        let options = worries.pointer_mut("/stands/options").unwrap();
        let invented = json!({"option": "option-9", "label": "Option 9, a care home"});
        options.as_array_mut().unwrap().push(invented);
    });
    let told = told(&opened);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(
        told[0].contains("not one of the answers to choose from: “option-9”"),
        "{told:?}"
    );
    let text = text(&opened.report);
    assert!(
        !text.contains("care home") && text.contains("Option 3, the council"),
        "{text}"
    );
}

#[test]
fn nothing_in_a_file_commands_a_terminal() {
    let nasty = "a\u{1b}[31m\u{7}\u{9b}2J\u{202e}b\r\n\u{0}c";
    let opened = changed(|file| {
        let item = file.pointer_mut("/sections/1/items/0").unwrap();
        item["stands"] = json!({"state": "written", "words": nasty});
        item["asked"] = nasty.into();
        item["label"] = nasty.into();
        file.as_object_mut()
            .unwrap()
            .insert(nasty.to_owned(), nasty.into());
    });
    let all = [told(&opened).join("\n"), text(&opened.report)].concat();
    assert!(
        !all.chars()
            .any(|c| c != '\n' && crate::text::plain::unwanted(c)),
        "{all:?}"
    );
    assert!(all.contains("Signs that do not belong in words"), "{all}");
}

#[test]
fn another_version_is_shown_in_the_words_of_the_file() {
    for (version, questions) in [("0.9.0", Questions::Newer), ("1.10.0", Questions::Older)] {
        let mut file: Value =
            serde_json::from_slice(&render(&sample::andy(), Format::Json)).unwrap();
        file["questions"]["version"] = version.into();
        let item = file.pointer_mut("/sections/0/items/0").unwrap();
        assert_eq!(item["question"], "called");
        item["label"] = "My name for myself".into();
        item["question"] = "nickname".into();
        let opened = opened(file.to_string().as_bytes()).unwrap();
        assert_eq!(opened.questions, questions);
        assert_eq!(told(&opened), [""; 0], "{version}");
        assert!(text(&opened.report).contains("My name for myself: Andy\n"));
    }
    let other = changed(|file| file["questions"]["pack"] = "first-visit".into());
    assert_eq!(other.questions, Questions::Unknown);
    assert!(text(&other.report).contains("What to call me: Zofia\n"));
}

#[test]
fn the_record_of_a_talk_says_the_same_once_it_is_opened() {
    for report in talks::records() {
        let opened = opened_record(&render(&report, Format::Json)).unwrap();
        assert_eq!(told(&opened), [""; 0]);
        assert_eq!(opened.questions, Questions::Same);
        says_the_same(&report, &opened.report);
    }
}

#[test]
fn what_was_changed_in_a_record_is_named_with_its_place() {
    let record: Value = {
        let [record, _] = talks::records();
        serde_json::from_slice(&render(&record, Format::Json)).unwrap()
    };
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut file = record.clone();
        change(&mut file);
        opened_record(file.to_string().as_bytes()).unwrap()
    };
    let whole = text(&changed(&|_| {}).report);
    let points = |file: &Value| file["responds_to"]["points"].as_array().unwrap().len();
    let entries = "/sections/0/items/0/stands/entries";
    type Change = Box<dyn Fn(&mut Value)>;
    let cases: [(Change, &str); 5] = [
        (
            Box::new(|file| file["statement"]["support_plan"] = json!(true)),
            "In the file as a whole: The file says that it is a support plan.",
        ),
        (
            Box::new(|file| file["responds_to"]["urgent"] = json!("now")),
            "In the file as a whole: There is something here that such files do not have: “urgent”.",
        ),
        (
            Box::new(move |file| {
                let twice = file["responds_to"]["points"][0].clone();
                let all = file["responds_to"]["points"].as_array_mut().unwrap();
                all.push(twice);
            }),
            "In the file as a whole: Something here cannot be read, or is there twice:",
        ),
        // What nobody had said first is no thing to talk about.
        (
            Box::new(move |file| {
                let all = file.pointer_mut(entries).unwrap().as_array_mut().unwrap();
                let mut invented = all[0].clone();
                invented["id"] = json!("invented");
                all.push(invented);
            }),
            "Something here cannot be read, or is there twice: “invented”. It is not shown.",
        ),
        (
            Box::new(move |file| {
                let first = file.pointer_mut(entries).unwrap();
                first[0]["items"][0]["label"] = json!("Signed and agreed");
            }),
            "The file has other words here than the program: “Signed and agreed”.",
        ),
    ];
    for (change, remark) in cases {
        let opened = changed(&change);
        let told = told(&opened);
        assert!(
            matches!(told.as_slice(), [only] if only.contains(remark)),
            "{remark}: {told:#?}"
        );
        assert_eq!(text(&opened.report), whole, "{remark}");
    }
    // Without a sound thing that it is about, it is shown and what is left out is named.
    let opened = changed(&|file| {
        assert!(points(file) > 3);
        file["responds_to"]["points"] = json!([{"id": "x", "said": [{"stands": 3}]}]);
    });
    assert!(text(&opened.report).contains("What we talked about"));
    assert!(!opened.remarks.is_empty());
    let mut without = record.clone();
    without.as_object_mut().unwrap().remove("responds_to");
    let opened = opened_record(without.to_string().as_bytes());
    assert_eq!(opened.unwrap_err(), OpenFault::Damaged);
}

#[test]
fn nothing_in_a_record_commands_a_terminal() {
    let [record, _] = talks::records();
    let record = String::from_utf8(render(&record, Format::Json)).unwrap();
    let nasty = record.replace("college", "col\\u001b[2J\\u009b\\u202elege");
    assert_ne!(nasty, record);
    let opened = opened_record(nasty.as_bytes()).unwrap();
    let all = [told(&opened).join("\n"), text(&opened.report)].concat();
    let unwanted = |c: char| c != '\n' && crate::text::plain::unwanted(c);
    assert!(!all.chars().any(unwanted), "{all:?}");
    assert!(all.contains("Signs that do not belong in words"), "{all}");
}

#[test]
fn a_record_for_other_programs_is_not_taken_for_words_of_the_person() {
    let words = English::of("locales/en/response.ftl");
    let [draft, _] = talks::drafts();
    let file = fhir::hand_over(&talks::pack(), &draft, &words, &sample::made());
    assert_eq!(opened_record(&file).unwrap_err(), OpenFault::Record);
}

#[test]
fn a_file_of_the_first_form_is_opened() {
    let mut file: Value = serde_json::from_slice(&render(&sample::andy(), Format::Json)).unwrap();
    file["$schema"] = "urn:ownwords:hand-over:1".into();
    file.as_object_mut().unwrap().remove("indexes");
    let opened = opened(file.to_string().as_bytes()).unwrap();
    assert_eq!(told(&opened), [""; 0]);
    assert_eq!(text(&opened.report), text(&sample::andy()));
}

#[test]
fn what_is_no_hand_over_is_refused_with_the_reason() {
    let json = zofia().to_string();
    let half = &json.as_bytes()[..json.len() / 2];
    let mut newer = zofia();
    newer["$schema"] = "urn:ownwords:hand-over:3".into();
    let mut damaged = zofia();
    damaged["made_at"] = "yesterday".into();
    let mut draft = Draft::new("p".into(), "1".into()).to_bytes();
    for (bytes, fault) in [
        (&b""[..], OpenFault::NotOne),
        (b"{}", OpenFault::NotOne),
        (b"\xff\xfe", OpenFault::NotOne),
        (half, OpenFault::NotOne),
        (b"<!DOCTYPE html><html></html>", OpenFault::ToRead),
        (b"%PDF-1.7", OpenFault::ToRead),
        (
            b"{\"$schema\": \"urn:ownwords:response:1\"}",
            OpenFault::Damaged,
        ),
        (
            b"{\"$schema\": \"urn:ownwords:response:2\"}",
            OpenFault::Newer,
        ),
        (
            b"{\"$schema\": \"urn:ownwords:response:one\"}",
            OpenFault::NotOne,
        ),
        (newer.to_string().as_bytes(), OpenFault::Newer),
        (damaged.to_string().as_bytes(), OpenFault::Damaged),
        (&std::mem::take(&mut draft), OpenFault::Draft),
    ] {
        assert_eq!(opened(bytes).unwrap_err(), fault);
    }
}
