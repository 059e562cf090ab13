//! Tests: the pack inside the program loads, and its words keep what they promise.

use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentBundle, FluentResource};

use crate::engine::pack::{Kind, Pack};
use crate::files::Files;
use crate::locale::languages;
use crate::text::digit::numbers;

use super::load;

const PACK: &str = "self-directed-support";

/// The questions of a talk about a hand-over.
const TALK: &str = "response";

fn pack() -> Pack {
    load(&Files::Embedded, PACK).unwrap()
}

fn source(name: &str) -> String {
    source_in("en", name)
}

fn source_in(language: &str, name: &str) -> String {
    let bytes = Files::Embedded.read(&format!("locales/{language}/{name}.ftl"));
    String::from_utf8(bytes.unwrap()).unwrap()
}

fn bundle(name: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(source(name)).map_err(|(_, errors)| errors);
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource.unwrap()).unwrap();
    bundle
}

/// The ids of the messages in a file.
fn written(name: &str) -> BTreeSet<String> {
    source(name)
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect()
}

/// The words of a pack.
struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    fn new() -> Self {
        Self {
            bundle: bundle(PACK),
        }
    }

    /// The value of a message, or one of its attributes, if it is there.
    fn find(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let mut args = FluentArgs::new();
        args.set("picked", "this");
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        assert_eq!(errors, [], "{id}");
        assert!(!text.trim().is_empty(), "{id} is blank");
        Some(text.into_owned())
    }

    fn value(&self, id: &str) -> String {
        self.find(id, None)
            .unwrap_or_else(|| panic!("no message {id}"))
    }

    fn attribute(&self, id: &str, name: &str) -> String {
        self.find(id, Some(name))
            .unwrap_or_else(|| panic!("no {id}.{name}"))
    }
}

#[test]
fn the_embedded_packs_load_without_a_fault() {
    let packs = super::packs(&Files::Embedded);
    assert_eq!(packs, [TALK, PACK]);
    assert_eq!(super::handed_over(&Files::Embedded), [PACK]);
    assert_eq!(super::about(&Files::Embedded, PACK).as_deref(), Some(TALK));
    assert_eq!(super::about(&Files::Embedded, TALK), None);
    let pack = pack();
    let parts: Vec<_> = pack.parts.iter().map(|part| part.id.as_str()).collect();
    assert_eq!(
        parts,
        [
            "start",
            "again",
            "about-me",
            "matters",
            "people",
            "life",
            "change",
            "help",
            "risks",
            "feeling-safe",
            "ahead",
            "options",
            "others",
            "talk",
            "check",
            "equality"
        ]
    );
    assert_eq!(pack.questions().count(), 80);
    assert_eq!(pack.contacts.len(), 10);
}

#[test]
fn the_four_options_are_told_by_the_same_facts_at_about_the_same_length() {
    let words = Words::new();
    for (id, count) in [("leaning_option-N", 5), ("option-N-told", 6)] {
        let told: Vec<String> = (1..=4)
            .map(|n| words.attribute(&id.replace('N', &n.to_string()), "hint"))
            .collect();
        evenly_told(&told, count);
    }
}

/// The same facts before a colon, in the same order, at about the same length.
fn evenly_told(told: &[String], count: usize) {
    let facts = |text: &str| -> Vec<String> {
        let lines = text.lines();
        lines
            .map(|line| line.split_once(':').unwrap().0.to_owned())
            .collect()
    };
    let lengths: Vec<usize> = told.iter().map(|t| t.split_whitespace().count()).collect();
    for text in told {
        assert_eq!(facts(text).len(), count, "{text}");
        assert_eq!(facts(text), facts(&told[0]));
    }
    let (least, most) = (lengths.iter().min().unwrap(), lengths.iter().max().unwrap());
    assert!(
        most * 4 <= least * 5,
        "more than a quarter longer: {lengths:?}"
    );
}

#[test]
fn a_number_told_in_a_sentence_is_one_of_the_help_numbers_in_every_language() {
    let pack = pack();
    for language in languages(&Files::Embedded) {
        for name in [PACK, "dialogs", "respond"] {
            let source = source_in(&language.tag.to_string(), name);
            let lines = source.lines().filter(|line| !line.starts_with('#'));
            let told: Vec<String> = lines.flat_map(|line| numbers(line, 3)).collect();
            for number in &told {
                let mut contacts = pack.contacts.iter();
                let known = contacts.any(|c| numbers(&c.number, 3).contains(number));
                assert!(known, "{}: {number}", language.name);
            }
            assert!(!told.is_empty(), "{}", language.name);
        }
    }
}

/// All four options stand beside each other, in their order and in the words of the leaning;
/// what is not decided is none of them.
#[test]
fn a_talk_names_all_four_options_alike_and_never_one_for_silence() {
    let talk = load(&Files::Embedded, TALK).unwrap();
    let leaning = Words::new();
    let words = Words {
        bundle: bundle(TALK),
    };
    let four = ["option-1", "option-2", "option-3", "option-4"];
    for id in ["offered", "declined-which"] {
        let (_, question) = talk.find(&id.into()).unwrap();
        let options: Vec<&str> = question.choices().iter().map(|c| c.id.as_str()).collect();
        assert_eq!(options[..4], four, "{id}");
        for option in four {
            let told = words.value(&format!("{id}_{option}"));
            assert_eq!(told, leaning.value(&format!("leaning_{option}")));
            assert_eq!(words.find(&format!("{id}_{option}"), Some("hint")), None);
        }
    }
    let one_of_them = |id: &str| match &talk.find(&id.into()).unwrap().1.kind {
        Kind::One(choices) => choices.iter().any(|c| four.contains(&c.id.as_str())),
        _ => false,
    };
    assert!(
        talk.questions()
            .all(|(_, question)| !one_of_them(question.id.as_str()))
    );
}

#[test]
fn in_a_talk_the_person_can_say_that_they_were_not_asked() {
    let talk = load(&Files::Embedded, TALK).unwrap();
    for id in ["point-mine", "record-check"] {
        let (_, question) = talk.find(&id.into()).unwrap();
        assert!(
            question
                .choices()
                .iter()
                .any(|c| c.id.as_str() == "not-asked"),
            "{id}"
        );
    }
}

#[test]
fn the_first_words_about_a_risk_do_not_say_risk() {
    let words = Words::new();
    for text in [
        words.value("part-risks"),
        words.value("risk"),
        words.attribute("risk", "short"),
        words.attribute("risk", "hint"),
        words.value("risk-want"),
        words.attribute("risk-want", "hint"),
    ] {
        assert!(!text.to_lowercase().contains("risk"), "{text}");
    }
}

#[test]
fn the_entry_of_a_risk_asks_four_things_and_more_only_on_wish() {
    let pack = pack();
    let (_, risk) = pack.find(&"risk".into()).unwrap();
    let (more, always): (Vec<_>, Vec<_>) = risk.fields().iter().partition(|field| field.more);
    assert_eq!(always.len(), 4);
    assert_eq!(more.len(), 7);
    assert!(more.iter().any(|field| matches!(field.kind, Kind::List(_))));
}

#[test]
fn whether_now_is_safe_is_never_kept_and_shows_the_help_numbers() {
    let pack = pack();
    let (part, question) = pack.find(&"safe-now".into()).unwrap();
    assert!(question.unsaved && question.contacts);
    assert!(part.share_if.is_some());
    assert!(
        pack.outline
            .iter()
            .all(|s| !s.questions.contains(&question.id))
    );
}

#[test]
fn every_fault_has_its_words() {
    let ids: BTreeSet<String> = include_str!("error.rs")
        .split('"')
        .filter(|text| text.starts_with("content-"))
        .map(str::to_owned)
        .collect();
    assert_eq!(ids, written("content"));
    let bundle = bundle("content");
    for id in &ids {
        let message = bundle.get_message(id).unwrap();
        let mut args = FluentArgs::new();
        if !id.starts_with("content-file-not-t") {
            args.set("id", "this");
        }
        if ["content-option-twice", "content-unknown-option"].contains(&id.as_str()) {
            args.set("option", "that");
        }
        if id == "content-counted-reads" {
            args.set("read", "that");
        }
        let mut errors = Vec::new();
        bundle.format_pattern(message.value().unwrap(), Some(&args), &mut errors);
        assert_eq!(errors, [], "{id}");
    }
}
