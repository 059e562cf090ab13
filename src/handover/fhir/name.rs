//! The names by which systems know questions, options and places. They are stored by others,
//! so none of them is ever given to something else.

use crate::engine::answer::Left;
use crate::engine::id::{OptionId, PackId, PartId, QuestionId};

use super::resource::Coding;

/// How the name of the Questionnaire of a pack begins; the id of the pack follows.
pub(super) const QUESTIONNAIRE: &str = "urn:ownwords:questionnaire:";

/// How the name of a hand-over begins; its random id follows.
pub(super) const HAND_OVER: &str = "urn:ownwords:hand-over:";

/// How the name of what is counted of one hand-over begins.
pub(super) const COUNTED: &str = "urn:ownwords:counted:";

/// The Questionnaire of a pack, whatever its version.
pub(super) fn questionnaire(pack: &PackId) -> String {
    format!("{QUESTIONNAIRE}{pack}")
}

/// One hand-over, by its random id.
pub(super) fn hand_over(id: &str) -> String {
    format!("{HAND_OVER}{id}")
}

/// An option or an example of a question. Ids of options mean something only within their
/// question, so each question has a system of its own.
pub(super) fn option(pack: &PackId, question: &QuestionId, option: &OptionId) -> Coding {
    Coding::new(
        format!("urn:ownwords:options:{pack}:{question}"),
        option.as_str(),
    )
}

/// The system of what stands at any question in place of an option or of words.
pub(super) const EMPTY: &str = "urn:ownwords:empty";

/// The code of that system for "none of these".
pub(super) const NONE_CHOSEN: &str = "none-chosen";

/// A way in which a question was left empty.
pub(super) fn left(left: Left) -> Coding {
    Coding::new(EMPTY.to_owned(), left.code())
}

/// None of the options was chosen, which is an answer.
pub(super) fn none_chosen() -> Coding {
    Coding::new(EMPTY.to_owned(), NONE_CHOSEN)
}

/// The part that somebody played.
pub(super) fn role(code: &str) -> Coding {
    Coding::new("urn:ownwords:role".to_owned(), code)
}

/// The `linkId` of a part. That of a question is its id; no id has a dot.
pub(super) fn part(id: &PartId) -> String {
    format!("part.{id}")
}

/// The `linkId` of something that belongs to a question.
pub(super) fn beside(question: &QuestionId, what: Beside) -> String {
    let what = match what {
        Beside::Entry => "entry",
        Beside::Examples => "examples",
        Beside::Hint => "hint",
        Beside::Left => "left",
        Beside::Note => "note",
        Beside::Of => "of",
        Beside::Said => "said",
    };
    format!("{question}.{what}")
}

/// What belongs to a question.
#[derive(Clone, Copy)]
pub(super) enum Beside {
    /// The id of an entry of a list.
    Entry,
    /// The examples that were picked.
    Examples,
    /// Help with answering.
    Hint,
    /// The way in which it was left empty.
    Left,
    /// How to read the answer.
    Note,
    /// The option that an entry is about.
    Of,
    /// What the person had handed over about the thing that an entry is about.
    Said,
}
