//! The rules that tie a response to its Questionnaire, as faults in words: what the
//! specifications of FHIR R4 and of Structured Data Capture 4.0 ask, written anew for tests.

use std::collections::BTreeMap;

use super::resource::{
    Answer, Contained, EnableBehavior, EnableWhen, Item, ItemType, Questionnaire,
    QuestionnaireResponse, Reference, ResponseItem, Test, Value,
};

/// All that is wrong with a pair.
pub(super) fn faults(questions: &Questionnaire, response: &QuestionnaireResponse) -> Vec<String> {
    let mut rules = Rules {
        defined: BTreeMap::new(),
        faults: Vec::new(),
    };
    rules.define(&questions.item);
    for item in rules.defined.clone().into_values() {
        rules.well_made(item);
    }
    let canonical = format!("{}|{}", questions.url, questions.version);
    rules.hold(response.questionnaire == canonical, "address", "");
    rules.references(response);
    rules.level(&questions.item, &response.item, &[]);
    rules.faults
}

struct Rules<'q> {
    defined: BTreeMap<&'q str, &'q Item>,
    faults: Vec<String>,
}

impl<'q> Rules<'q> {
    fn hold(&mut self, holds: bool, rule: &str, at: &str) {
        if !holds {
            self.faults.push(format!("{at}: {rule}"));
        }
    }

    fn define(&mut self, items: &'q [Item]) {
        for item in items {
            let known = self.defined.insert(&item.link_id, item);
            self.hold(known.is_none(), "linkId twice", &item.link_id);
            self.define(&item.item);
        }
    }

    /// que-1, que-4, que-6, que-12, and what `enableWhen` points at.
    fn well_made(&mut self, item: &Item) {
        let at = item.link_id.as_str();
        let inner = match item.kind {
            ItemType::Group => !item.item.is_empty(),
            ItemType::Display => item.item.is_empty() && !item.repeats,
            _ => item.item.iter().all(|help| help.kind == ItemType::Display),
        };
        self.hold(inner, "inner items", at);
        let choice = item.kind == ItemType::Choice;
        self.hold(choice != item.answer_option.is_empty(), "options", at);
        let several = item.enable_when.len() > 1;
        self.hold(several == item.enable_behavior.is_some(), "behaviour", at);
        self.hold(!item.text.trim().is_empty(), "no words", at);
        for (n, option) in item.answer_option.iter().enumerate() {
            let coding = &option.value_coding;
            let mut before = item.answer_option[..n].iter();
            let twice = before.any(|other| other.value_coding.is(coding));
            self.hold(!twice, "option twice", at);
            self.hold(coding.display.is_some(), "option without words", at);
        }
        for when in &item.enable_when {
            let Some(read) = self.defined.get(when.question.as_str()) else {
                self.hold(false, "enabled by what is not there", at);
                continue;
            };
            let can = match &when.test {
                Test::Exists { .. } => read.kind != ItemType::Group,
                Test::Equals { answer_coding } => {
                    let mut options = read.answer_option.iter();
                    options.any(|option| option.value_coding.is(answer_coding))
                }
            };
            self.hold(can, "enabled by what cannot be answered", at);
        }
    }

    /// Each reference leads to somebody, and somebody refers to each (dom-3).
    fn references(&mut self, response: &QuestionnaireResponse) {
        let mut used = vec![&response.subject, &response.author, &response.source];
        authors(&response.item, &mut used);
        let mut there = Vec::new();
        for contained in &response.contained {
            let id = match contained {
                Contained::Patient(person) => &person.id,
                Contained::Practitioner(person) => &person.id,
                Contained::RelatedPerson(person) => {
                    used.push(&person.patient);
                    &person.id
                }
            };
            there.push(format!("#{id}"));
        }
        for reference in &used {
            let leads = there.contains(&reference.reference);
            self.hold(leads, "leads nowhere", &reference.reference);
        }
        for id in &there {
            let referred = used.iter().any(|used| used.reference == *id);
            self.hold(referred, "nobody refers to it", id);
        }
    }

    fn level(&mut self, defined: &[Item], items: &[ResponseItem], around: &[&[ResponseItem]]) {
        let scope = [around, &[items]].concat();
        let mut last = 0;
        for item in items {
            let at = item.link_id.as_str();
            let place = defined.iter().position(|d| d.link_id == item.link_id);
            let Some(place) = place else {
                self.hold(false, "does not belong here", at);
                continue;
            };
            let known = &defined[place];
            self.hold(place >= last, "out of order", at);
            last = place;
            self.hold(item.text == known.text, "other words", at);
            self.hold(enabled(known, &scope), "answered though disabled", at);
            let many = items.iter().filter(|i| i.link_id == item.link_id).count() > 1;
            let may = known.kind == ItemType::Group && known.repeats;
            self.hold(!many || may, "appears again", at);
            if known.kind == ItemType::Group {
                let holds = item.answer.is_empty() && !item.item.is_empty();
                self.hold(holds, "an empty group", at);
                self.level(&known.item, &item.item, &scope);
            } else {
                let holds = item.item.is_empty() && !item.answer.is_empty();
                self.hold(holds, "an empty answer", at);
                self.answers(known, item);
            }
        }
    }

    fn answers(&mut self, known: &Item, item: &ResponseItem) {
        let at = item.link_id.as_str();
        let many = item.answer.len() > 1;
        self.hold(!many || known.repeats, "several answers", at);
        for (n, answer) in item.answer.iter().enumerate() {
            self.hold(!item.answer[..n].contains(answer), "the same twice", at);
            match answer {
                Answer::Coding { coding } => {
                    let mut options = known.answer_option.iter();
                    let Some(option) = options.find(|o| o.value_coding.is(coding)) else {
                        self.hold(false, "not one of the options", at);
                        continue;
                    };
                    let same = option.value_coding.display == coding.display;
                    self.hold(same, "other words for an option", at);
                    let alone = !option.extension.is_empty();
                    self.hold(!(alone && many), "exclusive with others", at);
                }
                Answer::String { words, .. } => {
                    let kind = known.kind;
                    let fits = match kind {
                        ItemType::String => !words.contains('\n'),
                        kind => kind == ItemType::Text,
                    };
                    self.hold(fits, "words that do not fit", at);
                    self.hold(!words.trim().is_empty(), "blank", at);
                    let control = words.chars().any(|c| c.is_control() && c != '\n');
                    self.hold(!control, "control characters", at);
                }
            }
        }
    }
}

fn authors<'r>(items: &'r [ResponseItem], used: &mut Vec<&'r Reference>) {
    for item in items {
        for extension in &item.extension {
            if let Value::Reference(who) = &extension.value {
                used.push(who);
            }
        }
        authors(&item.item, used);
    }
}

fn enabled(item: &Item, scope: &[&[ResponseItem]]) -> bool {
    let mut tests = item.enable_when.iter();
    match item.enable_behavior {
        Some(EnableBehavior::Any) => tests.any(|when| holds(when, scope)),
        _ => tests.all(|when| holds(when, scope)),
    }
}

/// The nearest answers count: those of the same entry before those around it.
fn holds(when: &EnableWhen, scope: &[&[ResponseItem]]) -> bool {
    let found = scope.iter().rev().find_map(|items| {
        let mut answers = Vec::new();
        dig(items, &when.question, &mut answers);
        (!answers.is_empty()).then_some(answers)
    });
    let answers = found.unwrap_or_default();
    match &when.test {
        Test::Exists { answer_boolean } => answers.is_empty() != *answer_boolean,
        Test::Equals { answer_coding } => answers
            .iter()
            .any(|answer| matches!(answer, Answer::Coding { coding } if coding.is(answer_coding))),
    }
}

fn dig<'r>(items: &'r [ResponseItem], link_id: &str, answers: &mut Vec<&'r Answer>) {
    for item in items {
        if item.link_id == link_id {
            answers.extend(&item.answer);
        }
        dig(&item.item, link_id, answers);
    }
}
