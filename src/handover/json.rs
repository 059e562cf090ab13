//! The hand-over for programs: JSON with stable keys and codes, and its JSON Schema.
//!
//! Keys and codes never change their meaning within one `$schema`. What the person said
//! stands in `sections`; what others said stands in `others` and nowhere else. Form 2 came
//! with examples, a state that readers of form 1 do not know, and with the views of others
//! as the person tells them, which `others` did not hold before.

pub mod record;

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::report;
use crate::engine::answer::{Left, Role, Words};

/// Names the form of the file; the `$id` of the schema.
pub const FORM: &str = "urn:ownwords:hand-over:2";

pub use super::read::{ReadError, read};

/// The JSON Schema (2020-12) of the hand-over.
pub fn schema() -> &'static str {
    include_str!("../../schema/hand-over.schema.json")
}

/// The whole of it as a value, to be held against that of a file.
pub(super) fn value(report: &report::Report) -> serde_json::Value {
    // As for writing: there are no keys that it could refuse.
    serde_json::to_value(HandOver::from(report)).expect("a hand-over has string keys only")
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

/// What a person who may need social care says about what matters to them. Their own
/// statement: neither assessment nor decision.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct HandOver<'a> {
    /// The form of this file.
    #[serde(rename = "$schema")]
    #[cfg_attr(test, schemars(schema_with = "schemas::form"))]
    schema: &'static str,
    /// Names this hand-over; random.
    #[cfg_attr(test, schemars(length(min = 1)))]
    id: &'a str,
    /// When it was made.
    made_at: DateTime<FixedOffset>,
    /// The language of labels and notes.
    #[cfg_attr(test, schemars(schema_with = "schemas::language"))]
    language: &'a str,
    /// The languages in which answers were given.
    #[cfg_attr(test, schemars(schema_with = "schemas::languages"))]
    answer_languages: Vec<&'a str>,
    /// What this file is and is not.
    statement: Statement<'a>,
    /// The questions that were asked.
    questions: Questions<'a>,
    /// Who typed, and whose words; each once.
    hands: Vec<Hand>,
    /// What the person wants to talk about first, wherever it stands.
    talk_first: Vec<Pointer<'a>>,
    /// What the person said, and what they left empty.
    sections: Vec<Section<'a>>,
    /// What other people answered in the person's place, and the views of other people as
    /// the person tells them. Never what the person thinks.
    others: Vec<Item<'a>>,
    /// Answers to questions that are no longer asked.
    no_longer_asked: Vec<Item<'a>>,
    /// Where something stands that speaks to the topics of a worker. What is not there is
    /// not named.
    indexes: Vec<Index<'a>>,
    /// How this stands to what the person said last time; absent where they did not look at
    /// that again. It may leave things out, and does not say why.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Changes<'a>"))]
    since_last_time: Option<Changes<'a>>,
}

/// What this file is and is not.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Statement<'a> {
    /// Whose statement it is.
    #[cfg_attr(test, schemars(schema_with = "schemas::person"))]
    of: &'static str,
    /// It is no assessment.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    assessment: bool,
    /// It is no decision.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    decision: bool,
    /// A leaning in it is not the choice that the law speaks of.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    legal_choice: bool,
    /// The same in words.
    words: &'a [String],
    /// The question that was asked when the person finished, if they came to it: what stands
    /// there tells how to read everything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Pointer<'a>"))]
    closing: Option<Pointer<'a>>,
}

/// The questions that were asked.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Questions<'a> {
    /// The set of questions.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pack: &'a str,
    /// Its version.
    #[cfg_attr(test, schemars(length(min = 1)))]
    version: &'a str,
}

/// Who typed, and whose words.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Hand {
    /// Who typed.
    #[cfg_attr(test, schemars(schema_with = "schemas::role"))]
    typed_by: Role,
    /// Whose words: the person's own, the person's put into another language, or the
    /// view of the one who typed.
    #[cfg_attr(test, schemars(schema_with = "schemas::words"))]
    words: Words,
}

/// A list of topics of a worker.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Index<'a> {
    /// Names the list.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    id: &'a str,
    /// Its heading.
    heading: &'a str,
    /// The topics to which something speaks.
    #[cfg_attr(test, schemars(length(min = 1)))]
    topics: Vec<Topic<'a>>,
}

/// One topic.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Topic<'a> {
    /// Names the topic.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    id: &'a str,
    /// Its words.
    heading: &'a str,
    /// Where something stands.
    #[cfg_attr(test, schemars(length(min = 1)))]
    items: Vec<Pointer<'a>>,
}

/// How this stands to what was said last time. No group is better than another.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Changes<'a> {
    /// When last time was; absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "DateTime<FixedOffset>"))]
    last_made_at: Option<DateTime<FixedOffset>>,
    /// What is said now and was not said last time.
    new: Vec<Pointer<'a>>,
    /// What is said in another way.
    different: Vec<Pointer<'a>>,
    /// What is said as last time.
    still_true: Vec<Pointer<'a>>,
    /// Entries that were said last time and not this time.
    not_this_time: Vec<Gone<'a>>,
}

/// An entry that was said last time and not this time.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Gone<'a> {
    /// The list.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    question: &'a str,
    /// The entry.
    #[cfg_attr(test, schemars(length(min = 1)))]
    entry: &'a str,
    /// What named it.
    words: String,
}

/// Points at an item.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Pointer<'a> {
    /// The question.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    question: &'a str,
    /// The entry in which it stands, if it stands in one; the entry itself, where the
    /// question is its list.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String", length(min = 1)))]
    entry: Option<&'a str>,
}

/// A section.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Section<'a> {
    /// Names the section.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    id: &'a str,
    /// Its heading.
    heading: &'a str,
    /// What it holds.
    items: Vec<Item<'a>>,
}

/// One question, with what stands there.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Item<'a> {
    /// Names the question, for ever.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    question: &'a str,
    /// What it asks for; absent where the question is no longer asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Kind"))]
    kind: Option<Kind>,
    /// What it is called in short.
    label: &'a str,
    /// The question as it was asked; as it would be asked now, where it has no answer.
    asked: &'a str,
    /// The language of `asked`.
    #[cfg_attr(test, schemars(schema_with = "schemas::language"))]
    asked_language: &'a str,
    /// What stands there.
    stands: Stands<'a>,
    /// Who gave it, how and when; absent for entries and where there is no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Given<'a>"))]
    given: Option<Given<'a>>,
    /// How it stands to what was said last time; absent where that is not compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Since"))]
    since: Option<Since>,
    /// What was said last time, where it was something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Last<'a>"))]
    last_time: Option<Last<'a>>,
}

/// How an answer stands to what was said last time: nothing was, something else was, or
/// the same.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum Since {
    New,
    Different,
    StillTrue,
}

/// What was said last time.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Last<'a> {
    /// What stood there.
    stands: Stands<'a>,
    /// Who gave it, how and when.
    given: Given<'a>,
}

/// What a question asks for: `one` or `many` options, a `text`, a list of short texts of
/// which nothing more is said (`lines`), a `list` of entries, or a few questions for `each`
/// picked option.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum Kind {
    One,
    Many,
    Text,
    Lines,
    List,
    Each,
}

/// What stands at a question.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "state", rename_all = "kebab-case", deny_unknown_fields)]
enum Stands<'a> {
    /// It was asked, or would have been, and has no answer from the person.
    NotAnswered,
    /// Left empty, in one of five ways that never stand for an option.
    Left {
        /// The way.
        #[cfg_attr(test, schemars(schema_with = "schemas::left"))]
        way: Left,
    },
    /// Options were chosen; none says "none of these".
    Chosen {
        /// The options.
        options: Vec<Picked<'a>>,
    },
    /// Words.
    Written {
        /// The words, as they were written. Line breaks are `\n`.
        words: &'a str,
    },
    /// Everyday examples were picked in place of words, or with some.
    Picked {
        /// The examples.
        #[cfg_attr(test, schemars(length(min = 1)))]
        examples: Vec<Picked<'a>>,
        /// What the person added in their own words.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, schemars(with = "String"))]
        words: Option<&'a str>,
    },
    /// A list was gone through and has nothing in it.
    NothingAdded,
    /// Entries.
    Entries {
        /// The entries, in the person's order.
        #[cfg_attr(test, schemars(length(min = 1)))]
        entries: Vec<Entry<'a>>,
    },
}

/// An option that was chosen, or an example that was picked.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Picked<'a> {
    /// Names the option or example, for ever.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    option: &'a str,
    /// Its words.
    label: &'a str,
}

/// Who gave an answer, how and when.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Given<'a> {
    /// Who typed.
    #[cfg_attr(test, schemars(schema_with = "schemas::role"))]
    typed_by: Role,
    /// Whose words.
    #[cfg_attr(test, schemars(schema_with = "schemas::words"))]
    words: Words,
    /// The language of the answer and of `asked`.
    #[cfg_attr(test, schemars(schema_with = "schemas::language"))]
    language: &'a str,
    /// When it was confirmed.
    at: DateTime<FixedOffset>,
    /// The version of the questions it was given to.
    #[cfg_attr(test, schemars(length(min = 1)))]
    questions_version: &'a str,
    /// It was handed over because the person said so: it does not come back when this file
    /// is read for another time.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    guarded: bool,
}

/// One entry of a list.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Entry<'a> {
    /// Names the entry, for ever; random, or the option it belongs to.
    #[cfg_attr(test, schemars(length(min = 1)))]
    id: &'a str,
    /// The person wanted to say more about it than the first questions ask.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    more: bool,
    /// What was said of it.
    items: Vec<Item<'a>>,
    /// What other people said of it, and their views as the person tells them.
    others: Vec<Item<'a>>,
}

impl<'a> From<&'a report::Report> for HandOver<'a> {
    fn from(report: &'a report::Report) -> Self {
        Self {
            schema: FORM,
            id: &report.made.id,
            made_at: report.made.at,
            language: &report.language,
            answer_languages: report.languages.iter().map(|l| l.tag.as_str()).collect(),
            statement: Statement {
                of: PERSON,
                assessment: false,
                decision: false,
                legal_choice: false,
                words: &report.statement,
                closing: report.closing.as_ref().map(Pointer::at),
            },
            questions: Questions::from(report),
            hands: report.hands.iter().map(Hand::from).collect(),
            talk_first: report
                .sections
                .iter()
                .flat_map(|section| pointers(&section.talk))
                .collect(),
            sections: report.sections.iter().map(Section::from).collect(),
            others: items(&report.others),
            no_longer_asked: items(&report.no_longer_asked),
            indexes: report.indexes.iter().map(Index::from).collect(),
            since_last_time: report
                .sections
                .iter()
                .find_map(|section| section.changes.as_ref())
                .map(|changes| Changes {
                    last_made_at: changes.at,
                    new: pointers(&changes.new),
                    different: pointers(&changes.different),
                    still_true: pointers(&changes.still),
                    not_this_time: changes
                        .not_this_time
                        .iter()
                        .filter_map(|pointer| gone(report, pointer))
                        .collect(),
                }),
        }
    }
}

impl<'a> From<&'a report::Report> for Questions<'a> {
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

impl<'a> From<&'a report::Section> for Section<'a> {
    fn from(section: &'a report::Section) -> Self {
        Self {
            id: &section.id,
            heading: &section.heading,
            items: items(&section.items),
        }
    }
}

impl<'a> Pointer<'a> {
    /// Points at an item that stands in no entry.
    fn at(item: &'a report::Item) -> Self {
        Self {
            question: item.question.as_str(),
            entry: None,
        }
    }
}

/// Whose statement a hand-over is.
const PERSON: &str = "the-person";

fn pointers(pointers: &[report::Pointer]) -> Vec<Pointer<'_>> {
    let pointers = pointers.iter().map(|pointer| Pointer {
        question: pointer.question.as_str(),
        entry: pointer.entry.as_ref().map(|(id, _)| id.as_str()),
    });
    pointers.collect()
}

fn gone<'a>(report: &report::Report, pointer: &'a report::Pointer) -> Option<Gone<'a>> {
    let (entry, name) = pointer.entry.as_ref()?;
    Some(Gone {
        question: pointer.question.as_str(),
        entry: entry.as_str(),
        words: report.name(name),
    })
}

impl<'a> From<&'a report::Index> for Index<'a> {
    fn from(index: &'a report::Index) -> Self {
        let topic = |topic: &'a report::Topic| Topic {
            id: &topic.id,
            heading: &topic.heading,
            items: pointers(&topic.items),
        };
        Self {
            id: &index.id,
            heading: &index.heading,
            topics: index.topics.iter().map(topic).collect(),
        }
    }
}

fn items(items: &[report::Item]) -> Vec<Item<'_>> {
    items.iter().map(Item::from).collect()
}

impl<'a> From<&'a report::Item> for Item<'a> {
    fn from(item: &'a report::Item) -> Self {
        Self {
            question: item.question.as_str(),
            kind: item.kind.map(Kind::from),
            label: &item.label,
            asked: &item.asked.text,
            asked_language: &item.asked.language,
            stands: Stands::from(&item.stands),
            given: item.given.as_ref().map(Given::from),
            since: item.since.as_ref().map(|since| match since {
                report::Since::New => Since::New,
                report::Since::Different(_) => Since::Different,
                report::Since::Still => Since::StillTrue,
            }),
            last_time: match &item.since {
                Some(report::Since::Different(last)) => Some(Last {
                    stands: Stands::from(&last.stands),
                    given: Given::from(&last.given),
                }),
                _ => None,
            },
        }
    }
}

impl<'a> From<&'a report::Given> for Given<'a> {
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

fn picked(picked: &[report::Picked]) -> Vec<Picked<'_>> {
    let picked = picked.iter().map(|picked| Picked {
        option: picked.option.as_str(),
        label: &picked.label,
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

impl<'a> From<&'a report::Stands> for Stands<'a> {
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
                        others: items(&entry.others),
                    })
                    .collect(),
            },
        }
    }
}

/// Schemas of single values: closed lists of codes, and the forms of names and languages.
#[cfg(test)]
mod schemas {
    use schemars::{Schema, SchemaGenerator, json_schema};

    use super::{FORM, Left, PERSON, Role, Words};

    pub(super) fn form(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": FORM })
    }

    pub(super) fn person(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": PERSON })
    }

    pub(super) fn never(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": false })
    }

    pub(super) fn role(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": Role::ALL.map(Role::code) })
    }

    pub(super) fn words(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": Words::ALL.map(Words::code) })
    }

    pub(super) fn left(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": Left::ALL.map(Left::code) })
    }

    pub(super) fn name(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9-]*$" })
    }

    pub(super) fn language(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" })
    }

    pub(super) fn languages(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "uniqueItems": true, "items": language(generator) })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::handover::{derived, sample};

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        derived::agrees::<HandOver<'static>>(schema(), FORM, "Ownwords hand-over, form 2");
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
