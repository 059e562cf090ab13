//! When a question is asked. Conditions read earlier answers and nothing else.

use super::id::{OptionId, QuestionId};

/// A condition over earlier answers. A question that is unanswered or left empty
/// satisfies neither `Is` nor `Answered`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Always true.
    Always,
    /// The option is chosen, alone or among others.
    Is(QuestionId, OptionId),
    /// The question has an answer that is not one of the empty states.
    Answered(QuestionId),
    /// The opposite.
    Not(Box<Condition>),
    /// Each of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
}

impl Condition {
    /// Whether the condition holds, given how single questions are answered.
    pub fn holds(&self, facts: &dyn Facts) -> bool {
        match self {
            Self::Always => true,
            Self::Is(question, option) => facts.chosen(question, option),
            Self::Answered(question) => facts.answered(question),
            Self::Not(inner) => !inner.holds(facts),
            Self::All(all) => all.iter().all(|c| c.holds(facts)),
            Self::Any(any) => any.iter().any(|c| c.holds(facts)),
        }
    }

    /// Calls `visit` for every question that the condition reads.
    pub fn reads(&self, visit: &mut impl FnMut(&QuestionId)) {
        match self {
            Self::Always => {}
            Self::Is(question, _) | Self::Answered(question) => visit(question),
            Self::Not(inner) => inner.reads(visit),
            Self::All(all) | Self::Any(all) => all.iter().for_each(|c| c.reads(visit)),
        }
    }
}

/// What a condition may ask about the answers.
pub trait Facts {
    /// Whether `option` is chosen in `question`.
    fn chosen(&self, question: &QuestionId, option: &OptionId) -> bool;
    /// Whether `question` has an answer that is not an empty state.
    fn answered(&self, question: &QuestionId) -> bool;
}
