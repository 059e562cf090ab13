//! What a person handed over before, as far as a conversation is held about it. It is read,
//! shown and quoted, and never changed: no command reaches it.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use super::id::{EntryId, OptionId, PackId, QuestionId};

/// The hand-over that a conversation is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Statement {
    /// Names the hand-over.
    pub id: String,
    /// When it was made.
    pub made_at: DateTime<FixedOffset>,
    /// The pack that the person answered.
    pub pack: PackId,
    /// Its version.
    pub pack_version: String,
    /// The language of its own words, such as labels, as a BCP 47 tag.
    pub language: String,
    /// What the person calls themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Quote>,
    /// What can be talked about, in the order of the hand-over.
    pub points: Vec<Point>,
}

/// One thing that the person said and that can be spoken of by its id, such as one risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Point {
    /// The id of the entry in the hand-over; where it is no entry of a list, of the question.
    pub id: EntryId,
    /// The question at which it was said: the list, for an entry.
    pub question: QuestionId,
    /// The person left it to be talked about.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub talk: bool,
    /// What was said; the first one names the point. At least one.
    pub said: Vec<Quote>,
}

/// What the person said at one question, word for word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Quote {
    /// The question.
    pub question: QuestionId,
    /// What it is called in short, in the words of the hand-over.
    pub label: String,
    /// The options that were chosen or the examples that were picked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub picked: Vec<Picked>,
    /// These are everyday examples, picked in place of words or with some.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub examples: bool,
    /// The person's words; empty where there are none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// The language of the words, as a BCP 47 tag.
    pub language: String,
}

/// An option or example, with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Picked {
    /// The option or example.
    pub option: OptionId,
    /// Its words, as they stand in the hand-over.
    pub label: String,
}

/// Which points of a statement are asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Points {
    /// What the person left to be talked about comes first.
    pub talk: bool,
    /// Then the entries of these lists, list by list.
    pub lists: Vec<QuestionId>,
}

impl Statement {
    /// The points that are asked about, in the order in which they are.
    pub fn points<'a>(&'a self, which: &'a Points) -> impl Iterator<Item = &'a Point> {
        let talk = self.points.iter().filter(|point| which.talk && point.talk);
        let lists = which.lists.iter().flat_map(|list| {
            let entries = self.points.iter();
            entries.filter(move |point| !point.talk && point.question == *list)
        });
        talk.chain(lists)
    }

    /// The point with this id.
    pub fn point(&self, id: &EntryId) -> Option<&Point> {
        self.points.iter().find(|point| point.id == *id)
    }
}
