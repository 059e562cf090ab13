//! A pack: the questions, their kinds and their order. Structure only, no words.

use super::condition::Condition;
use super::id::{OptionId, PackId, PartId, QuestionId};

/// A checked set of questions. Made by [`crate::content`], which refuses packs that
/// break the rules stated on the fields here.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// Names the pack.
    pub id: PackId,
    /// Version of the questions, as exported with every hand-over.
    pub version: String,
    /// The parts, in the order in which they are asked.
    pub parts: Vec<Part>,
    /// The question that says who types; its options are codes of [`super::answer::Role`].
    /// While it is unanswered the person is taken to type for themselves.
    pub typist: Option<QuestionId>,
    /// What the hand-over holds, section by section, in its own order.
    pub outline: Vec<Section>,
    /// The help numbers.
    pub contacts: Vec<Contact>,
}

/// A help number. Its name and hours are words, in the pack's language file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Names the contact.
    pub id: String,
    /// The number, as it is dialled.
    pub number: String,
    /// Where the number was read.
    pub source: String,
    /// The date of that source, as the source states it; none if it states none.
    pub source_date: Option<String>,
    /// The day the source was read, `YYYY-MM-DD`.
    pub read_on: String,
    /// It stands on the last page too, after the conversation.
    pub at_end: bool,
}

/// A part of the conversation, such as "About me".
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Names the part.
    pub id: PartId,
    /// Its questions, in order.
    pub questions: Vec<Question>,
    /// If given, no hand-over holds anything of this part, not even that it was left
    /// empty, unless this condition is met.
    pub share_if: Option<Condition>,
}

/// One question, or one page that only tells.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Names the question; unique in the whole pack, fields of lists included.
    pub id: QuestionId,
    /// What is asked.
    pub kind: Kind,
    /// When it is asked. May read only questions that stand earlier.
    pub show_if: Condition,
    /// Private from the start: left out of every hand-over until the person says otherwise.
    pub private: bool,
    /// Never saved and never exported, such as whether now is a safe time.
    /// Conditions on it govern asking and showing, never export.
    pub unsaved: bool,
    /// Only steers the route (who is here, what to talk about); it cannot be made private.
    pub steers: bool,
    /// In a list entry: asked only where the person wants to say more about the entry.
    pub more: bool,
    /// The help numbers stand on this page.
    pub contacts: bool,
}

/// What a question asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Nothing: the page only tells.
    Info,
    /// One of the options.
    One(Vec<Choice>),
    /// Any number of the options.
    Many(Vec<Choice>),
    /// The person's own words.
    Text {
        /// How many lines are expected; with 1, Enter ends the answer.
        lines: u16,
    },
    /// A small set of questions that can be answered any number of times.
    /// The first field is a text: it names the entry.
    /// With one field only, each line the person writes becomes an entry.
    List(Vec<Question>),
    /// A small set of questions, asked once for each option picked in `of`, an earlier
    /// question of kind `many`. The entry id is the option id.
    Each {
        /// The earlier question.
        of: QuestionId,
        /// What is asked for each option.
        fields: Vec<Question>,
    },
}

/// One option of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Names the option.
    pub id: OptionId,
    /// In a `many` question: cannot stand beside other options, such as "none of these".
    pub alone: bool,
}

/// A section of the hand-over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Names the section; its heading is a message of the pack's language file.
    pub id: String,
    /// What it holds, in order. Each question of the pack that can be answered and
    /// exported stands in one section.
    pub questions: Vec<QuestionId>,
}

impl Pack {
    /// The question with this id, with the part it belongs to, wherever it stands.
    pub fn find(&self, id: &QuestionId) -> Option<(&Part, &Question)> {
        self.parts
            .iter()
            .find_map(|part| find_in(&part.questions, id).map(|question| (part, question)))
    }

    /// The questions of the pack itself (not of lists) in order, each with its part.
    pub fn questions(&self) -> impl DoubleEndedIterator<Item = (&Part, &Question)> {
        self.parts
            .iter()
            .flat_map(|part| part.questions.iter().map(move |q| (part, q)))
    }
}

fn find_in<'a>(questions: &'a [Question], id: &QuestionId) -> Option<&'a Question> {
    questions.iter().find_map(|q| {
        if q.id == *id {
            Some(q)
        } else {
            find_in(q.fields(), id)
        }
    })
}

impl Question {
    /// The questions asked of each entry; empty for kinds without entries.
    pub fn fields(&self) -> &[Question] {
        match &self.kind {
            Kind::List(fields) | Kind::Each { fields, .. } => fields,
            _ => &[],
        }
    }

    /// The options; empty for kinds without options.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::One(choices) | Kind::Many(choices) => choices,
            _ => &[],
        }
    }

    /// True for a list in which each line the person writes becomes an entry.
    pub fn takes_lines(&self) -> bool {
        matches!(&self.kind, Kind::List(fields) if fields.len() == 1)
    }
}
