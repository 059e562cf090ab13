//! The form of a hand-over in JSON: the keys that are written, and that are read back.
//!
//! Three ways to read it share these types: looking at a hand-over again, talking about one, and
//! counting many. Keys that came later are passed over. So is what is [`WrittenOnly`]: it follows
//! from the answers, or it holds the words of other people, which nobody takes over. Opening a
//! file to see it reads each part by itself and not by these types, for one part that is not sound
//! must not hide the rest.
//!
//! What is kept of a file is up to who reads it: `C` is a code by which something is found, `W`
//! words and `M` a moment. Counting passes over both of these, so that not even in memory is
//! there any word that somebody wrote.

use chrono::{DateTime, FixedOffset};
use serde::de::{Error, IgnoredAny};
use serde::{Deserialize, Deserializer, Serialize};

use crate::engine::answer::{Left, Role, Words};

/// When something was given or made.
pub(super) type Moment = DateTime<FixedOffset>;

/// What is passed over, and need not be there.
pub(super) type Passed = Option<IgnoredAny>;

/// What is written and never read back.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(inline))]
#[serde(transparent)]
pub(super) struct WrittenOnly<T>(pub(super) T);

impl<T> WrittenOnly<Option<T>> {
    fn is_none(&self) -> bool {
        self.0.is_none()
    }
}

impl<'de, T: Default> Deserialize<'de> for WrittenOnly<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Passed::deserialize(from).map(|_| Self(T::default()))
    }
}

/// What a person who may need social care says about what matters to them. Their own
/// statement: neither assessment nor decision.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "HandOver")
)]
pub(super) struct HandOver<C> {
    /// The form of this file.
    #[serde(rename = "$schema")]
    #[cfg_attr(test, schemars(schema_with = "schemas::form"))]
    pub(super) schema: WrittenOnly<&'static str>,
    /// Names this hand-over; random.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(super) id: C,
    /// When it was made.
    pub(super) made_at: Moment,
    /// The language of labels and notes.
    #[cfg_attr(test, schemars(schema_with = "schemas::language"))]
    pub(super) language: C,
    /// The languages in which answers were given.
    #[cfg_attr(test, schemars(schema_with = "schemas::languages"))]
    pub(super) answer_languages: WrittenOnly<Vec<C>>,
    /// What this file is and is not.
    #[cfg_attr(test, schemars(with = "Statement<C>"))]
    pub(super) statement: WrittenOnly<Option<Statement<C>>>,
    /// The questions that were asked.
    pub(super) questions: Questions<C>,
    /// Who typed, and whose words; each once.
    pub(super) hands: WrittenOnly<Vec<Hand>>,
    /// What the person wants to talk about first, wherever it stands.
    pub(super) talk_first: WrittenOnly<Vec<Pointer<C>>>,
    /// What the person said, and what they left empty.
    pub(super) sections: Vec<Section<C>>,
    /// What other people answered in the person's place, and the views of other people as
    /// the person tells them. Never what the person thinks.
    pub(super) others: WrittenOnly<Vec<Item<C>>>,
    /// Answers to questions that are no longer asked.
    pub(super) no_longer_asked: WrittenOnly<Vec<Item<C>>>,
    /// Where something stands that speaks to the topics of a worker. What is not there is
    /// not named.
    pub(super) indexes: WrittenOnly<Vec<Index<C>>>,
    /// How this stands to what the person said last time; absent where they did not look at
    /// that again. It may leave things out, and does not say why.
    #[serde(skip_serializing_if = "WrittenOnly::is_none")]
    #[cfg_attr(test, schemars(with = "Changes<C>"))]
    pub(super) since_last_time: WrittenOnly<Option<Changes<C>>>,
}

/// What this file is and is not.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Statement")
)]
pub(super) struct Statement<C> {
    /// Whose statement it is.
    #[cfg_attr(test, schemars(schema_with = "schemas::person"))]
    pub(super) of: &'static str,
    /// It is no assessment.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    pub(super) assessment: bool,
    /// It is no decision.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    pub(super) decision: bool,
    /// A leaning in it is not the choice that the law speaks of.
    #[cfg_attr(test, schemars(schema_with = "schemas::never"))]
    pub(super) legal_choice: bool,
    /// The same in words.
    pub(super) words: Vec<C>,
    /// The question that was asked when the person finished, if they came to it: what stands
    /// there tells how to read everything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Pointer<C>"))]
    pub(super) closing: Option<Pointer<C>>,
}

/// The questions that were asked.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Questions")
)]
pub(super) struct Questions<C> {
    /// The set of questions.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pub(super) pack: C,
    /// Its version.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(super) version: C,
}

/// Who typed, and whose words.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Hand {
    /// Who typed.
    #[cfg_attr(test, schemars(schema_with = "schemas::role"))]
    pub(super) typed_by: Role,
    /// Whose words: the person's own, the person's put into another language, or the
    /// view of the one who typed.
    #[cfg_attr(test, schemars(schema_with = "schemas::words"))]
    pub(super) words: Words,
}

/// A list of topics of a worker.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Index")
)]
pub(super) struct Index<C> {
    /// Names the list.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pub(super) id: C,
    /// Its heading.
    pub(super) heading: C,
    /// The topics to which something speaks.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(super) topics: Vec<Topic<C>>,
}

/// One topic.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Topic")
)]
pub(super) struct Topic<C> {
    /// Names the topic.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pub(super) id: C,
    /// Its words.
    pub(super) heading: C,
    /// Where something stands.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(super) items: Vec<Pointer<C>>,
}

/// How this stands to what was said last time. No group is better than another.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Changes")
)]
pub(super) struct Changes<C> {
    /// When last time was; absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Moment"))]
    pub(super) last_made_at: Option<Moment>,
    /// What is said now and was not said last time.
    pub(super) new: Vec<Pointer<C>>,
    /// What is said in another way.
    pub(super) different: Vec<Pointer<C>>,
    /// What is said as last time.
    pub(super) still_true: Vec<Pointer<C>>,
    /// Entries that were said last time and not this time.
    pub(super) not_this_time: Vec<Gone<C>>,
}

/// An entry that was said last time and not this time.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Gone")
)]
pub(super) struct Gone<C> {
    /// The list.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pub(super) question: C,
    /// The entry.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(super) entry: C,
    /// What named it.
    pub(super) words: String,
}

/// Points at an item.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Pointer")
)]
pub(super) struct Pointer<C> {
    /// The question.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pub(super) question: C,
    /// The entry in which it stands, if it stands in one; the entry itself, where the
    /// question is its list.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "String", length(min = 1)))]
    pub(super) entry: Option<C>,
}

/// A section.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Section")
)]
pub(super) struct Section<C, W = C, M = Moment> {
    /// Names the section.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pub(super) id: W,
    /// Its heading.
    pub(super) heading: W,
    /// What it holds.
    pub(super) items: Vec<Item<C, W, M>>,
}

/// One question, with what stands there.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Item")
)]
pub(super) struct Item<C, W = C, M = Moment> {
    /// Names the question, for ever.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pub(super) question: C,
    /// What it asks for; absent where the question is no longer asked.
    #[serde(skip_serializing_if = "WrittenOnly::is_none")]
    #[cfg_attr(test, schemars(with = "Kind"))]
    pub(super) kind: WrittenOnly<Option<Kind>>,
    /// What it is called in short.
    pub(super) label: W,
    /// The question as it was asked; as it would be asked now, where it has no answer.
    pub(super) asked: W,
    /// The language of `asked`.
    #[cfg_attr(test, schemars(schema_with = "schemas::language"))]
    pub(super) asked_language: WrittenOnly<Option<C>>,
    /// What stands there.
    pub(super) stands: Stands<C, W, M>,
    /// Who gave it, how and when; absent for entries and where there is no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Given<W, M>"))]
    pub(super) given: Option<Given<W, M>>,
    /// How it stands to what was said last time; absent where that is not compared.
    #[serde(skip_serializing_if = "WrittenOnly::is_none")]
    #[cfg_attr(test, schemars(with = "Since"))]
    pub(super) since: WrittenOnly<Option<Since>>,
    /// What was said last time, where it was something else.
    #[serde(skip_serializing_if = "WrittenOnly::is_none")]
    #[cfg_attr(test, schemars(with = "Last<C, W, M>"))]
    pub(super) last_time: WrittenOnly<Option<Last<C, W, M>>>,
}

/// How an answer stands to what was said last time: nothing was, something else was, or
/// the same.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(super) enum Since {
    New,
    Different,
    StillTrue,
}

/// What was said last time.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Last")
)]
pub(super) struct Last<C, W = C, M = Moment> {
    /// What stood there.
    pub(super) stands: Stands<C, W, M>,
    /// Who gave it, how and when.
    pub(super) given: Given<W, M>,
}

/// What a question asks for: `one` or `many` options, a `text`, a list of short texts of
/// which nothing more is said (`lines`), a `list` of entries, or a few questions for `each`
/// picked option.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    One,
    Many,
    Text,
    Lines,
    List,
    Each,
}

/// What stands at a question.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Stands")
)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub(super) enum Stands<C, W = C, M = Moment> {
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
        options: Vec<Picked<C, W>>,
    },
    /// Words.
    Written {
        /// The words, as they were written. Line breaks are `\n`.
        words: W,
    },
    /// Everyday examples were picked in place of words, or with some.
    Picked {
        /// The examples.
        #[cfg_attr(test, schemars(length(min = 1)))]
        examples: Vec<Picked<C, W>>,
        /// What the person added in their own words.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, schemars(with = "String"))]
        words: Option<W>,
    },
    /// A list was gone through and has nothing in it.
    NothingAdded,
    /// Entries.
    Entries {
        /// The entries, in the person's order.
        #[cfg_attr(test, schemars(length(min = 1)))]
        entries: Vec<Entry<C, W, M>>,
    },
}

/// What stands at a question, as it is read: an enum with a tag inside would keep all that stands
/// there in memory before it looks at it.
#[derive(Deserialize)]
struct Stood<C, W, M> {
    state: State,
    way: Option<Left>,
    options: Option<Vec<Picked<C, W>>>,
    examples: Option<Vec<Picked<C, W>>>,
    words: Option<W>,
    entries: Option<Vec<Entry<C, W, M>>>,
}

/// The states of [`Stands`].
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    NotAnswered,
    Left,
    Chosen,
    Written,
    Picked,
    NothingAdded,
    Entries,
}

impl<'de, C, W, M> Deserialize<'de> for Stands<C, W, M>
where
    C: Deserialize<'de>,
    W: Deserialize<'de>,
    M: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let stood = Stood::deserialize(from)?;
        let stands = match stood.state {
            State::NotAnswered => Some(Self::NotAnswered),
            State::Left => stood.way.map(|way| Self::Left { way }),
            State::Chosen => stood.options.map(|options| Self::Chosen { options }),
            State::Written => stood.words.map(|words| Self::Written { words }),
            State::Picked => stood.examples.map(|examples| Self::Picked {
                examples,
                words: stood.words,
            }),
            State::NothingAdded => Some(Self::NothingAdded),
            State::Entries => stood.entries.map(|entries| Self::Entries { entries }),
        };
        stands.ok_or_else(|| D::Error::missing_field("stands"))
    }
}

/// An option that was chosen, or an example that was picked.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Picked")
)]
pub(super) struct Picked<C, W = C> {
    /// Names the option or example, for ever.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pub(super) option: C,
    /// Its words.
    pub(super) label: W,
}

/// Who gave an answer, how and when.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Given")
)]
pub(super) struct Given<W, M = Moment> {
    /// Who typed.
    #[cfg_attr(test, schemars(schema_with = "schemas::role"))]
    pub(super) typed_by: Role,
    /// Whose words.
    #[cfg_attr(test, schemars(schema_with = "schemas::words"))]
    pub(super) words: Words,
    /// The language of the answer and of `asked`.
    #[cfg_attr(test, schemars(schema_with = "schemas::language"))]
    pub(super) language: W,
    /// When it was confirmed.
    pub(super) at: M,
    /// The version of the questions it was given to.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(super) questions_version: W,
    /// It was handed over because the person said so: it does not come back when this file
    /// is read for another time.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) guarded: bool,
}

/// One entry of a list.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(deny_unknown_fields, rename = "Entry")
)]
pub(super) struct Entry<C, W = C, M = Moment> {
    /// Names the entry, for ever; random, or the option it belongs to.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(super) id: C,
    /// The person wanted to say more about it than the first questions ask.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) more: bool,
    /// What was said of it.
    pub(super) items: Vec<Item<C, W, M>>,
    /// What other people said of it, and their views as the person tells them.
    pub(super) others: WrittenOnly<Vec<Item<C, W, M>>>,
}

/// Schemas of single values: closed lists of codes, and the forms of names and languages.
#[cfg(test)]
pub(super) mod schemas {
    use schemars::{Schema, SchemaGenerator, json_schema};

    use super::{Left, Role, Words};
    use crate::handover::json::{FORM, PERSON};

    pub(in crate::handover) fn form(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": FORM })
    }

    pub(in crate::handover) fn person(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": PERSON })
    }

    pub(in crate::handover) fn never(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": false })
    }

    pub(in crate::handover) fn role(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": Role::ALL.map(Role::code) })
    }

    pub(in crate::handover) fn words(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": Words::ALL.map(Words::code) })
    }

    pub(in crate::handover) fn left(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": Left::ALL.map(Left::code) })
    }

    pub(in crate::handover) fn name(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9-]*$" })
    }

    pub(in crate::handover) fn language(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" })
    }

    pub(in crate::handover) fn languages(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "uniqueItems": true, "items": language(generator) })
    }
}
