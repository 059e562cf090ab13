//! A pack: the questions, their kinds and their order. Structure only, no words.

use super::condition::Condition;
use super::id::{OptionId, PackId, PartId, QuestionId};
use super::statement::Points;

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
    /// The way on which the person goes part by part; none if the pack has only one way.
    pub sittings: Option<Sittings>,
    /// When a person looks again at what they said last time; none if the pack has no
    /// such way (Social Care (Self-directed Support) (Scotland) Act 2013, section 13).
    pub review: Option<Condition>,
    /// What is asked when the person finishes, after the check.
    pub closing: Option<Closing>,
    /// What is asked last of all: whether what was chosen may be counted. None if the pack
    /// does not ask, and then nobody has agreed.
    pub counting: Option<Counting>,
    /// The question that says at which step of getting support the person is; its options
    /// say, as `.next`, what usually comes next.
    pub steps: Option<QuestionId>,
    /// Where a worker finds what speaks to a list of topics of their own.
    pub indexes: Vec<Index>,
    /// The pack whose hand-overs this one is a conversation about; none if it is not held
    /// about any.
    pub responds: Option<PackId>,
    /// Where there is room on paper for what the person and their worker agree: after each
    /// entry of these lists, or after the answer.
    pub room: Vec<QuestionId>,
    /// Those for whom a hand-over can be locked, as the pack offers it.
    pub recipients: Vec<Recipient>,
}

/// Somebody for whom a hand-over can be locked, such as the social work team of a council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Names them; who they are is the message `recipient-<id>`.
    pub id: String,
    /// Their age recipient (<https://age-encryption.org/v1>), such as `age1…`.
    pub code: String,
}

/// Going part by part, in any order and in several sittings.
#[derive(Clone, Debug, PartialEq)]
pub struct Sittings {
    /// When the person goes part by part.
    pub when: Condition,
    /// The part after which the list of parts is offered; up to here the order is fixed.
    pub after: PartId,
}

/// The question that is asked when the person finishes; it is asked nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The question, of kind `one`, in the last part.
    pub question: QuestionId,
    /// The options that lead back to the check instead of on to the hand-over.
    pub not_yet: Vec<OptionId>,
}

/// The question whether what was chosen may be counted together with what others chose. It
/// is asked when the person finishes, after the [`Closing`], and nowhere else. Whatever else
/// stands there, also nothing, says no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counting {
    /// The question, of kind `one`.
    pub question: QuestionId,
    /// The option that says yes.
    pub agreed: OptionId,
}

/// A list of topics of a worker, such as the ingredients of a plan, each with the questions
/// that speak to it. It points at what is there, and names nothing that is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// Names the list; its heading is the message `index-<id>`.
    pub id: String,
    /// On the page the person's words stand below each topic, to be copied into the worker's
    /// own form; elsewhere, as for other lists, where they stand.
    pub copied: bool,
    /// The topics, in order.
    pub entries: Vec<IndexEntry>,
}

/// One topic of an [`Index`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexEntry {
    /// Names the topic; its words are the message `index-<index>-<id>`.
    pub id: String,
    /// The questions that speak to it.
    pub questions: Vec<QuestionId>,
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
    /// No hand-over holds anything of this part, whatever is answered. Its questions are
    /// only told or chosen from, and what is chosen can make a file of its own: for
    /// questions about equality.
    pub separate: bool,
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
    /// Asked anew each time: nothing that was said last time is still true of itself.
    pub fresh: bool,
    /// Shown in the person's own language only, also where a helper's is shown beside it.
    pub own_language: bool,
    /// A list of the views of other people: kept apart from what the person says.
    pub views: bool,
    /// What is chosen here, never what is written, can be counted together with what others
    /// chose, if the person agrees: see [`Counting`].
    pub counted: bool,
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
        /// Everyday examples that can be picked in place of words of one's own, or with them.
        examples: Vec<OptionId>,
    },
    /// A small set of questions that can be answered any number of times.
    /// The first field is a text: it names the entry.
    /// Where only that field is always asked, each line the person writes becomes an entry.
    List(Vec<Question>),
    /// A small set of questions, asked once for each of several things.
    Each {
        /// The things.
        of: Of,
        /// What is asked for each of them.
        fields: Vec<Question>,
    },
}

/// What a small set of questions is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// Each option picked in an earlier question of kind `many`. The entry id is the option id.
    Picked(QuestionId),
    /// Each of these points of the statement that the conversation is about. The entry id is
    /// the id of the point. Without a statement nothing is asked.
    Said(Points),
}

impl Of {
    /// The earlier question, if it is one that things are picked in.
    pub fn picked_in(&self) -> Option<&QuestionId> {
        match self {
            Self::Picked(question) => Some(question),
            Self::Said(_) => None,
        }
    }
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
    /// Whether this question stands in a part that no hand-over holds anything of.
    pub fn is_separate(&self, id: &QuestionId) -> bool {
        self.find(id).is_some_and(|(part, _)| part.separate)
    }

    /// The question with this id, with the part it belongs to, wherever it stands.
    pub fn find(&self, id: &QuestionId) -> Option<(&Part, &Question)> {
        self.parts
            .iter()
            .find_map(|part| find_in(&part.questions, id).map(|question| (part, question)))
    }

    /// The questions that are asked only when the person finishes, in order.
    pub fn closing_questions(&self) -> impl Iterator<Item = &QuestionId> {
        let closing = self.closing.iter().map(|closing| &closing.question);
        closing.chain(self.counting.iter().map(|counting| &counting.question))
    }

    /// Whether this question is asked only when the person finishes.
    pub fn is_closing(&self, id: &QuestionId) -> bool {
        self.closing_questions().any(|closing| closing == id)
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

    /// The earlier question in which the things are picked that this one is asked for.
    pub fn asked_of(&self) -> Option<&QuestionId> {
        match &self.kind {
            Kind::Each { of, .. } => of.picked_in(),
            _ => None,
        }
    }

    /// The options; empty for kinds without options.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::One(choices) | Kind::Many(choices) => choices,
            _ => &[],
        }
    }

    /// The examples that can be picked; empty for kinds that ask for no words. Those of a
    /// list are the examples of the field that names its entries.
    pub fn examples(&self) -> &[OptionId] {
        match &self.kind {
            Kind::Text { examples, .. } => examples,
            Kind::List(fields) => fields.first().map_or(&[], Question::examples),
            _ => &[],
        }
    }

    /// True for a list in which each line the person writes becomes an entry.
    pub fn takes_lines(&self) -> bool {
        matches!(&self.kind, Kind::List(fields) if fields.iter().filter(|f| !f.more).count() == 1)
    }
}
