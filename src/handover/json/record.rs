//! The record of a talk about a hand-over, for programs. What the person had said first stands
//! in `responds_to`, word for word; what the talk came to in `sections`. An entry there has the
//! id that its thing has in `responds_to`, and in the hand-over.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::{items, languages, report};
#[cfg(test)]
use crate::handover::form::schemas;
use crate::handover::form::{Hand, Item, Pointer, Questions, Section, Stands};

/// Names the form of the file; the `$id` of the schema.
pub const FORM: &str = "urn:ownwords:response:1";

/// The newest form that is known.
pub(in crate::handover) const NEWEST: u32 = 1;

/// Whose words a record holds.
const CONVERSATION: &str = "a-conversation";

/// The JSON Schema (2020-12) of the record.
pub fn schema() -> &'static str {
    include_str!("../../../schema/response.schema.json")
}

/// What several people said together about what a person had handed over. A record of a
/// conversation: neither assessment nor support plan, and no choice of an option.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Record<'a> {
    /// The form of this file.
    #[serde(rename = "$schema")]
    #[cfg_attr(test, schemars(schema_with = "own::form"))]
    schema: &'static str,
    /// Names this record; random.
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
    /// The hand-over that the talk was about.
    responds_to: RespondsTo<'a>,
    /// The questions that were asked.
    questions: Questions<&'a str>,
    /// Who typed, and whose words; each once.
    hands: Vec<Hand>,
    /// What was said, and what was left empty. An entry has the id of what it is about.
    sections: Vec<Section<&'a str>>,
    /// What somebody gave as a view of their own. Never what the person thinks.
    others: Vec<Item<&'a str>>,
    /// Answers to questions that are no longer asked.
    no_longer_asked: Vec<Item<&'a str>>,
}

/// What this file is and is not.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Statement<'a> {
    /// What it is a record of.
    #[cfg_attr(test, schemars(schema_with = "own::conversation"))]
    of: &'static str,
    /// It is no assessment.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    assessment: bool,
    /// It is no support plan.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    support_plan: bool,
    /// It is no decision.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    decision: bool,
    /// Nothing in it is the choice that the law speaks of.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    legal_choice: bool,
    /// The same in words.
    words: &'a [String],
    /// The question that was asked when the talk ended, if they came to it: what stands there
    /// tells how the person sees this record.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Pointer<&'a str>"))]
    closing: Option<Pointer<&'a str>>,
}

/// The hand-over that the talk was about.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RespondsTo<'a> {
    /// Its id.
    #[cfg_attr(test, schemars(length(min = 1)))]
    id: &'a str,
    /// When it was made.
    made_at: DateTime<FixedOffset>,
    /// The questions that were asked there.
    questions: Questions<&'a str>,
    /// What the person calls themselves, if they said it there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Quote<&'a str>"))]
    called: Option<Quote<&'a str>>,
    /// Each thing in it that could be talked about, as the person said it.
    points: Vec<Point<&'a str>>,
}

/// A thing that the person had said.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Point")
)]
pub(in crate::handover) struct Point<C> {
    /// Names the entry in the hand-over; where it is no entry of a list, the question.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(in crate::handover) id: C,
    /// What the person had said, word for word.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(in crate::handover) said: Vec<Quote<C>>,
}

/// What the person had said at one question.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Quote")
)]
pub(in crate::handover) struct Quote<C> {
    /// The question.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pub(in crate::handover) question: C,
    /// What it is called in short, in the hand-over.
    pub(in crate::handover) label: C,
    /// What stood there.
    pub(in crate::handover) stands: Stands<C>,
    /// The language of the words.
    #[cfg_attr(test, schemars(schema_with = "schemas::language"))]
    pub(in crate::handover) language: C,
}

impl<'a> Record<'a> {
    /// The record of a talk about this.
    pub(super) fn new(report: &'a report::Report, stated: &'a report::Stated) -> Self {
        Self {
            schema: FORM,
            id: &report.made.id,
            made_at: report.made.at,
            language: &report.language,
            answer_languages: languages(report),
            statement: Statement {
                of: CONVERSATION,
                assessment: false,
                support_plan: false,
                decision: false,
                legal_choice: false,
                words: &report.statement,
                closing: report.closing.as_ref().map(Pointer::at),
            },
            responds_to: RespondsTo {
                id: &stated.id,
                made_at: stated.made_at,
                questions: Questions {
                    pack: &stated.pack,
                    version: &stated.version,
                },
                called: stated.called.as_ref().map(Quote::from),
                points: stated.points.iter().map(Point::from).collect(),
            },
            questions: Questions::from(report),
            hands: report.hands.iter().map(Hand::from).collect(),
            sections: report.sections.iter().map(Section::from).collect(),
            others: items(&report.others),
            no_longer_asked: items(&report.no_longer_asked),
        }
    }
}

impl<'a> From<&'a report::Entry> for Point<&'a str> {
    fn from(entry: &'a report::Entry) -> Self {
        Self {
            id: entry.id.as_str(),
            said: entry.said.iter().map(Quote::from).collect(),
        }
    }
}

impl<'a> From<&'a report::Item> for Quote<&'a str> {
    fn from(item: &'a report::Item) -> Self {
        Self {
            question: item.question.as_str(),
            label: &item.label,
            stands: Stands::from(&item.stands),
            language: &item.asked.language,
        }
    }
}

/// Schemas of single values that only a record has.
#[cfg(test)]
mod own {
    use schemars::{Schema, SchemaGenerator, json_schema};

    pub(super) fn form(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": super::FORM })
    }

    pub(super) fn conversation(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": super::CONVERSATION })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handover::derived;

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        derived::agrees::<Record<'static>>(schema(), FORM, "Ownwords record of a talk, form 1");
    }
}
