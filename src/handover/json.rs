//! The hand-over for programs: JSON with stable keys and codes, and its JSON Schema.
//!
//! Keys and codes never change their meaning within one `$schema`. What the person said
//! stands in `sections`; what others said stands in `others` and nowhere else. Form 2 came
//! with examples, a state that readers of form 1 do not know, and with the views of others
//! as the person tells them, which `others` did not hold before.

pub mod record;

use serde::Serialize;

use super::form::{
    Changes, Entry, Given, Gone, Hand, HandOver, Index, Item, Kind, Last, Picked, Pointer,
    Questions, Section, Since, Stands, Statement, Topic, WrittenOnly,
};
use super::report;

/// Names the form of the file; the `$id` of the schema.
pub const FORM: &str = "urn:ownwords:hand-over:2";

pub use super::read::{ReadError, read};

/// The JSON Schema (2020-12) of the hand-over.
pub fn schema() -> &'static str {
    include_str!("../../schema/hand-over.schema.json")
}

/// The whole of it as a value, to be held against that of a file.
pub(super) fn value(report: &report::Report) -> serde_json::Value {
    let value = match &report.about_statement {
        Some(stated) => serde_json::to_value(record::Record::new(report, stated)),
        None => serde_json::to_value(HandOver::from(report)),
    };
    // As for writing: there are no keys that it could refuse.
    value.expect("a hand-over has string keys only")
}

/// Writes a report.
pub(super) fn write(report: &report::Report) -> String {
    match &report.about_statement {
        Some(stated) => written(&record::Record::new(report, stated)),
        None => written(&HandOver::from(report)),
    }
}

fn written(file: &impl Serialize) -> String {
    // It cannot fail: serde_json refuses only keys that are no strings, and there are none.
    let text = serde_json::to_string_pretty(file).expect("a hand-over has string keys only");
    text + "\n"
}

impl<'a> From<&'a report::Report> for HandOver<&'a str> {
    fn from(report: &'a report::Report) -> Self {
        let sections = report.sections.iter();
        let mut changes = sections
            .clone()
            .filter_map(|section| section.changes.as_ref());
        let since = changes.next().map(|changes| Changes {
            last_made_at: changes.at,
            new: pointers(&changes.new),
            different: pointers(&changes.different),
            still_true: pointers(&changes.still),
            not_this_time: changes
                .not_this_time
                .iter()
                .filter_map(|pointer| gone(report, pointer))
                .collect(),
        });
        let talk = sections.clone().flat_map(|section| pointers(&section.talk));
        Self {
            schema: WrittenOnly(FORM),
            id: &report.made.id,
            made_at: report.made.at,
            language: &report.language,
            answer_languages: WrittenOnly(languages(report)),
            statement: WrittenOnly(Some(Statement {
                of: PERSON,
                assessment: false,
                decision: false,
                legal_choice: false,
                words: report.statement.iter().map(String::as_str).collect(),
                closing: report.closing.as_ref().map(Pointer::at),
            })),
            questions: Questions::from(report),
            hands: WrittenOnly(report.hands.iter().map(Hand::from).collect()),
            talk_first: WrittenOnly(talk.collect()),
            sections: sections.map(Section::from).collect(),
            others: WrittenOnly(items(&report.others)),
            no_longer_asked: WrittenOnly(items(&report.no_longer_asked)),
            indexes: WrittenOnly(report.indexes.iter().map(Index::from).collect()),
            since_last_time: WrittenOnly(since),
        }
    }
}

/// The languages in which answers were given.
fn languages(report: &report::Report) -> Vec<&str> {
    report.languages.iter().map(|known| &*known.tag).collect()
}

impl<'a> From<&'a report::Report> for Questions<&'a str> {
    fn from(report: &'a report::Report) -> Self {
        Self {
            pack: &report.pack,
            version: &report.version,
        }
    }
}

impl From<&report::Hand> for Hand {
    fn from(hand: &report::Hand) -> Self {
        Self {
            typed_by: hand.by.typed_by,
            words: hand.by.words,
        }
    }
}

impl<'a> From<&'a report::Section> for Section<&'a str> {
    fn from(section: &'a report::Section) -> Self {
        Self {
            id: &section.id,
            heading: &section.heading,
            items: items(&section.items),
        }
    }
}

impl<'a> Pointer<&'a str> {
    /// Points at an item that stands in no entry.
    fn at(item: &'a report::Item) -> Self {
        Self {
            question: item.question.as_str(),
            entry: None,
        }
    }
}

/// Whose statement a hand-over is.
pub(super) const PERSON: &str = "the-person";

fn pointers(pointers: &[report::Pointer]) -> Vec<Pointer<&str>> {
    let pointers = pointers.iter().map(|pointer| Pointer {
        question: pointer.question.as_str(),
        entry: pointer.entry.as_ref().map(|(id, _)| id.as_str()),
    });
    pointers.collect()
}

fn gone<'a>(report: &report::Report, pointer: &'a report::Pointer) -> Option<Gone<&'a str>> {
    let (entry, name) = pointer.entry.as_ref()?;
    Some(Gone {
        question: pointer.question.as_str(),
        entry: entry.as_str(),
        words: report.name(name),
    })
}

impl<'a> From<&'a report::Index> for Index<&'a str> {
    fn from(index: &'a report::Index) -> Self {
        let topic = |topic: &'a report::Topic| -> Topic<&'a str> {
            Topic {
                id: &topic.id,
                heading: &topic.heading,
                items: pointers(&topic.items),
            }
        };
        Self {
            id: &index.id,
            heading: &index.heading,
            topics: index.topics.iter().map(topic).collect(),
        }
    }
}

fn items(items: &[report::Item]) -> Vec<Item<&str>> {
    items.iter().map(Item::from).collect()
}

impl<'a> From<&'a report::Item> for Item<&'a str> {
    fn from(item: &'a report::Item) -> Self {
        let since = item.since.as_ref();
        Self {
            question: item.question.as_str(),
            kind: WrittenOnly(item.kind.map(Kind::from)),
            label: &item.label,
            asked: &item.asked.text,
            asked_language: WrittenOnly(Some(&item.asked.language)),
            stands: Stands::from(&item.stands),
            given: item.given.as_ref().map(Given::from),
            since: WrittenOnly(since.map(|since| match since {
                report::Since::New => Since::New,
                report::Since::Different(_) => Since::Different,
                report::Since::Still => Since::StillTrue,
            })),
            last_time: WrittenOnly(match since {
                Some(report::Since::Different(last)) => Some(Last {
                    stands: Stands::from(&last.stands),
                    given: Given::from(&last.given),
                }),
                _ => None,
            }),
        }
    }
}

impl<'a> From<&'a report::Given> for Given<&'a str> {
    fn from(given: &'a report::Given) -> Self {
        Self {
            typed_by: given.by.typed_by,
            words: given.by.words,
            language: &given.language,
            at: given.at,
            questions_version: &given.version,
            guarded: given.guarded,
        }
    }
}

fn picked(picked: &[report::Picked]) -> Vec<Picked<&str>> {
    let picked = picked.iter().map(|picked| Picked {
        option: picked.option.as_str(),
        label: picked.label.as_str(),
    });
    picked.collect()
}

impl From<report::Kind> for Kind {
    fn from(kind: report::Kind) -> Self {
        match kind {
            report::Kind::One => Self::One,
            report::Kind::Many => Self::Many,
            report::Kind::Text => Self::Text,
            report::Kind::Lines => Self::Lines,
            report::Kind::List => Self::List,
            report::Kind::Each => Self::Each,
        }
    }
}

impl<'a> From<&'a report::Stands> for Stands<&'a str> {
    fn from(stands: &'a report::Stands) -> Self {
        match stands {
            report::Stands::Empty(report::Empty::NotAnswered) => Self::NotAnswered,
            report::Stands::Empty(report::Empty::Left(way)) => Self::Left { way: *way },
            report::Stands::Chosen(options) => Self::Chosen {
                options: picked(options),
            },
            report::Stands::Examples {
                picked: examples,
                added,
            } => Self::Picked {
                examples: picked(examples),
                words: added.as_ref().map(|said| said.text.as_str()),
            },
            report::Stands::Written(said) => Self::Written { words: &said.text },
            report::Stands::NothingAdded => Self::NothingAdded,
            report::Stands::Entries(entries) => Self::Entries {
                entries: entries
                    .iter()
                    .map(|entry| Entry {
                        id: entry.id.as_str(),
                        more: entry.more,
                        items: items(&entry.items),
                        others: WrittenOnly(items(&entry.others)),
                    })
                    .collect(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::engine::answer::{Left, Role, Words};
    use crate::handover::{derived, sample};

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        derived::agrees::<HandOver<&str>>(schema(), FORM, "Ownwords hand-over, form 2");
    }

    #[test]
    fn every_sample_fits_the_schema() {
        let schema: Value = serde_json::from_str(schema()).unwrap();
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        for report in sample::all() {
            let written: Value = serde_json::from_str(&write(&report)).unwrap();
            let faults: Vec<String> = validator
                .iter_errors(&written)
                .map(|fault| format!("{}: {fault}", fault.instance_path()))
                .collect();
            assert!(faults.is_empty(), "{faults:#?}");
        }
    }

    #[test]
    fn the_schema_refuses_what_it_does_not_know() {
        let schema: Value = serde_json::from_str(schema()).unwrap();
        let formats = jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build(&schema)
            .unwrap();
        let good: Value = serde_json::from_str(&write(&sample::andy())).unwrap();
        assert!(formats.is_valid(&good));
        for (place, wrong) in [
            ("/statement/assessment", Value::from(true)),
            ("/sections/0/items/0/stands/state", "guessed".into()),
            ("/sections/0/items/0/given/typed_by", "council".into()),
            ("/made_at", "yesterday".into()),
            ("/$schema", "urn:ownwords:hand-over:3".into()),
        ] {
            let mut bad = good.clone();
            *bad.pointer_mut(place).unwrap() = wrong;
            assert!(!formats.is_valid(&bad), "{place}");
        }
    }

    #[test]
    fn codes_are_written_as_the_engine_names_them() {
        for left in Left::ALL {
            assert_eq!(serde_json::to_value(left).unwrap(), left.code());
        }
        for role in Role::ALL {
            assert_eq!(serde_json::to_value(role).unwrap(), role.code());
        }
        for words in Words::ALL {
            assert_eq!(serde_json::to_value(words).unwrap(), words.code());
        }
    }
}
