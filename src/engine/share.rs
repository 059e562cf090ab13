//! What of a draft may leave the machine: everything private, and everything that hangs
//! on it, is already out.

use super::answer::{Answer, Answers, Content, Entry};
use super::draft::Draft;
use super::id::QuestionId;
use super::pack::{Pack, Part, Question};

/// One question of a hand-over, with what may be told of it.
#[derive(Clone, Debug)]
pub struct Shared<'a> {
    /// The part it stands in.
    pub part: &'a Part,
    /// The question.
    pub question: &'a Question,
    /// What stands there.
    pub state: SharedState<'a>,
}

/// What stands at a question of a hand-over.
#[derive(Clone, Debug)]
pub enum SharedState<'a> {
    /// It was on the person's way and has no answer.
    NotAnswered,
    /// An answer, which may be one of the empty states.
    Answer(&'a Answer),
    /// The entries of a list that may be shared, with their questions; at least one.
    Entries(Vec<SharedEntry<'a>>),
}

/// One entry of a list, with its questions.
#[derive(Clone, Debug)]
pub struct SharedEntry<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Its questions, in order.
    pub fields: Vec<Shared<'a>>,
}

/// Lists what a hand-over of this draft may hold, in the order of the pack.
///
/// Out are: pages that only tell; what is not on the route; what is never saved; what is
/// private and everything whose conditions read it, directly or through others; parts
/// whose `share_if` is not met; and entries that are private.
pub fn shared<'a>(pack: &'a Pack, draft: &'a Draft) -> Vec<Shared<'a>> {
    todo!()
}

/// Answers to questions that the pack no longer has and that are not private: told under
/// "no longer asked", in the words in which they were asked.
pub fn no_longer_asked<'a>(pack: &Pack, draft: &'a Draft) -> Vec<(&'a QuestionId, &'a Answer)> {
    todo!()
}
