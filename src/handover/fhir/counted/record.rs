//! What was chosen becomes one line. The pack decides what is in it, and in which order.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::name::{self, Beside};
use super::super::resource::{Answer, Coding, Extension, Identifier, ResponseStatus};
use super::super::response::URI;
use super::Name;
use super::file::{Chosen, Codes, Entry, HandOver};
use crate::engine::answer::Left;
use crate::engine::condition::Facts;
use crate::engine::id::{OptionId, QuestionId};
use crate::engine::pack::{Choice, Kind, Pack, Question};

/// The response: nobody is in it, nor is anything that leads to the hand-over but by computing
/// its name from that of the hand-over.
#[derive(Serialize)]
#[serde(
    tag = "resourceType",
    rename = "QuestionnaireResponse",
    rename_all = "camelCase"
)]
struct Record<'h> {
    language: &'h str,
    identifier: Identifier,
    questionnaire: String,
    status: ResponseStatus,
    subject: Masked,
    authored: &'h str,
    source: Masked,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    item: Vec<Item>,
}

/// Somebody who is not told: a person, as SDC asks for one, who has not even a code.
#[derive(Serialize)]
struct Masked {
    extension: [Extension; 1],
}

impl Masked {
    fn new() -> Self {
        Self {
            extension: [Extension::masked()],
        }
    }
}

/// An item without words: codes have no language, and those of the Questionnaire may change.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    link_id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answer: Vec<Answer>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    item: Vec<Item>,
}

/// Writes the line of a hand-over whose person agreed.
pub(super) fn line(pack: &Pack, file: &HandOver, named: Name) -> String {
    let mut scope = Scope::new(pack, None);
    let parts = pack.parts.iter();
    let parts = parts.filter(|part| !part.separate && part.share_if.is_none());
    let parts = parts.filter_map(|part| {
        let link_id = name::part(&part.id);
        group(link_id, scope.items(&part.questions, &file.chosen))
    });
    let record = Record {
        item: parts.collect(),
        language: &file.language,
        identifier: Identifier {
            system: URI,
            value: named.urn(),
        },
        questionnaire: format!("{}|{}", name::questionnaire(&pack.id), file.version),
        status: ResponseStatus::Completed,
        subject: Masked::new(),
        authored: &file.month,
        source: Masked::new(),
    };
    // It cannot fail: serde_json refuses only keys that are no strings, and there are none.
    let mut line = serde_json::to_string(&record).expect("a record has string keys only");
    line.push('\n');
    line
}

/// The questions of the pack, or of one entry, with what was taken over so far.
struct Scope<'a, 's> {
    pack: &'a Pack,
    /// The options that were chosen, or the examples that were picked, by question.
    kept: BTreeMap<&'a QuestionId, Vec<&'a OptionId>>,
    outer: Option<&'s Scope<'a, 's>>,
}

impl Facts for Scope<'_, '_> {
    fn chosen(&self, question: &QuestionId, option: &OptionId) -> bool {
        self.kept(question)
            .is_some_and(|kept| kept.contains(&option))
    }

    fn answered(&self, question: &QuestionId) -> bool {
        self.kept(question).is_some()
    }
}

impl<'a, 's> Scope<'a, 's> {
    fn new(pack: &'a Pack, outer: Option<&'s Scope<'a, 's>>) -> Self {
        Self {
            pack,
            kept: BTreeMap::new(),
            outer,
        }
    }

    fn kept(&self, question: &QuestionId) -> Option<&Vec<&'a OptionId>> {
        let here = self.kept.get(question);
        here.or_else(|| self.outer.and_then(|outer| outer.kept(question)))
    }

    /// What is counted of these questions. What hangs on an answer that is not there goes as
    /// well: it would tell of that, and a reader could not tell why it was asked.
    fn items(&mut self, questions: &'a [Question], chosen: &Chosen) -> Vec<Item> {
        let mut items = Vec::new();
        for question in questions {
            if self.pack.is_closing(&question.id) || !question.show_if.holds(self) {
                continue;
            }
            if !question.fields().is_empty() {
                let entries = chosen.entries.get(question.id.as_str());
                items.extend(self.entries(question, entries.map_or(&[], Vec::as_slice)));
            } else if question.counted
                && let Some(codes) = chosen.at.get(question.id.as_str())
            {
                items.extend(self.answer(question, codes));
            }
        }
        items
    }

    /// The entries of a list in which something is counted, as groups without names.
    fn entries(&self, list: &'a Question, entries: &[Entry]) -> Vec<Item> {
        let mut about: Vec<&OptionId> = Vec::new();
        let mut groups = Vec::new();
        for entry in entries {
            let mut items = Vec::new();
            if let Kind::Each { of, .. } = &list.kind {
                // What is about points of somebody's statement is theirs alone.
                let Some(of) = of.picked_in() else {
                    continue;
                };
                let mut picked = self.kept(of).into_iter().flatten();
                let option = picked.find(|option| Some(option.as_str()) == entry.id.as_deref());
                let Some(option) = option.filter(|option| !about.contains(option)) else {
                    continue;
                };
                about.push(option);
                let coding = name::option(&self.pack.id, of, option);
                items.extend(answered(name::beside(&list.id, Beside::Of), vec![coding]));
            }
            let fields = Scope::new(self.pack, Some(self)).items(list.fields(), &entry.chosen);
            if !fields.is_empty() {
                items.extend(fields);
                groups.extend(group(list.id.to_string(), items));
            }
        }
        groups
    }

    /// What was chosen at a question, or how it was left empty.
    fn answer(&mut self, question: &'a Question, codes: &Codes) -> Option<Item> {
        let id = &question.id;
        let (chosen, link_id, left_id) = match &question.kind {
            Kind::Text { examples, .. } => (
                picked(examples, &codes.examples),
                name::beside(id, Beside::Examples),
                name::beside(id, Beside::Left),
            ),
            Kind::One(choices) => (one(choices, codes), id.to_string(), id.to_string()),
            Kind::Many(choices) => (many(choices, codes), id.to_string(), id.to_string()),
            Kind::Info | Kind::List(_) | Kind::Each { .. } => return None,
        };
        let Some(chosen) = chosen else {
            let left = Left::ALL.into_iter();
            let left = left.filter(|left| codes.left.as_deref() == Some(left.code()));
            return answered(left_id, left.map(name::left).collect());
        };
        let mut codings: Vec<Coding> = chosen
            .iter()
            .map(|option| name::option(&self.pack.id, id, option))
            .collect();
        if codings.is_empty() {
            codings.push(name::none_chosen());
        }
        self.kept.insert(id, chosen);
        answered(link_id, codings)
    }
}

/// The examples that were picked, in the order of the pack; at least one.
fn picked<'a>(examples: &'a [OptionId], codes: &[String]) -> Option<Vec<&'a OptionId>> {
    let known = examples.iter();
    let known = known.filter(|example| codes.iter().any(|code| code == example.as_str()));
    Some(known.collect()).filter(|picked: &Vec<_>| !picked.is_empty())
}

/// The option that was chosen, if it is one.
fn one<'a>(choices: &'a [Choice], codes: &Codes) -> Option<Vec<&'a OptionId>> {
    many(choices, codes).filter(|chosen| chosen.len() == 1)
}

/// The options that were chosen, in the order of the pack, if they can stand beside each other.
fn many<'a>(choices: &'a [Choice], codes: &Codes) -> Option<Vec<&'a OptionId>> {
    let options = codes.options.as_ref()?;
    let chosen = choices.iter();
    let chosen = chosen.filter(|choice| options.iter().any(|code| code == choice.id.as_str()));
    let chosen: Vec<&Choice> = chosen.collect();
    let fits = match chosen.len() {
        // Of options that are not offered any more nothing is left, and not "none of these".
        0 => options.is_empty(),
        1 => true,
        _ => !chosen.iter().any(|choice| choice.alone),
    };
    fits.then(|| chosen.into_iter().map(|choice| &choice.id).collect())
}

fn answered(link_id: String, codings: Vec<Coding>) -> Option<Item> {
    let answers = codings.into_iter().map(|coding| Answer::Coding { coding });
    let answer: Vec<Answer> = answers.collect();
    (!answer.is_empty()).then_some(Item {
        link_id,
        answer,
        item: Vec::new(),
    })
}

fn group(link_id: String, item: Vec<Item>) -> Option<Item> {
    (!item.is_empty()).then_some(Item {
        link_id,
        answer: Vec::new(),
        item,
    })
}
