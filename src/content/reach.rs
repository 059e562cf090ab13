//! Whether a question can be asked at all: whether some answers meet its condition.
//!
//! A question is told to be out of reach only if no answers at all lead to it. What is
//! known of answers: a choice of one has one option at most; an option that stands alone
//! stands beside no other; who chose an option has answered; and only a question that is
//! asked counts, so whatever reads an answer needs the condition of that question too.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::condition::Condition;
use crate::engine::id::{OptionId, QuestionId};
use crate::engine::pack::{Kind, Pack, Question};

/// Steps after which a search ends. Conditions that need more are taken to hold.
const PATIENCE: usize = 20_000;

/// The questions that no answers lead to. Of a list that is never asked, its fields are not
/// named again.
pub(super) fn never_asked(pack: &Pack) -> Vec<QuestionId> {
    let mut questions = BTreeMap::new();
    for part in &pack.parts {
        note(&part.questions, &mut questions);
    }
    let mut never = Vec::new();
    for part in &pack.parts {
        all(&part.questions, &[], &questions, &mut never);
    }
    never
}

/// The questions of a pack, by id.
type Questions<'a> = BTreeMap<&'a QuestionId, &'a Question>;

fn note<'a>(all: &'a [Question], questions: &mut Questions<'a>) {
    for question in all {
        questions.insert(&question.id, question);
        note(question.fields(), questions);
    }
}

fn all<'a>(
    asked: &'a [Question],
    around: &[&'a Question],
    questions: &Questions<'a>,
    never: &mut Vec<QuestionId>,
) {
    for question in asked {
        let path = [around, &[question]].concat();
        if reachable(&path, questions) {
            all(question.fields(), &path, questions, never);
        } else {
            never.push(question.id.clone());
        }
    }
}

/// False if no answers lead to a question; `path` is the question with the lists around it.
fn reachable(path: &[&Question], questions: &Questions<'_>) -> bool {
    let mut search = Search {
        questions,
        steps: 0,
    };
    let mut open = Vec::new();
    path.iter().for_each(|question| asked(question, &mut open));
    search.holds(open, Facts::default())
}

/// What has to hold: a condition, or its opposite.
#[derive(Clone, Copy)]
enum Goal<'a> {
    Condition(&'a Condition, bool),
    Answered(&'a QuestionId, bool),
}

/// What some answers have to be like.
#[derive(Clone, Default)]
struct Facts<'a> {
    chosen: BTreeSet<(&'a QuestionId, &'a OptionId)>,
    not_chosen: BTreeSet<(&'a QuestionId, &'a OptionId)>,
    answered: BTreeSet<&'a QuestionId>,
    not_answered: BTreeSet<&'a QuestionId>,
}

struct Search<'a> {
    questions: &'a Questions<'a>,
    steps: usize,
}

/// What has to hold so that a question is asked.
fn asked<'a>(question: &'a Question, goals: &mut Vec<Goal<'a>>) {
    goals.push(Goal::Condition(&question.show_if, true));
    if let Some(of) = question.asked_of() {
        goals.push(Goal::Answered(of, true));
    }
}

impl<'a> Search<'a> {
    /// True if answers can be found that meet all of `goals` and these facts.
    fn holds(&mut self, mut goals: Vec<Goal<'a>>, mut facts: Facts<'a>) -> bool {
        while let Some(goal) = goals.pop() {
            self.steps += 1;
            if self.steps > PATIENCE {
                return true;
            }
            let (condition, wanted) = match goal {
                Goal::Answered(question, wanted) => {
                    if !self.answered(question, wanted, &mut facts, &mut goals) {
                        return false;
                    }
                    continue;
                }
                Goal::Condition(condition, wanted) => (condition, wanted),
            };
            match condition {
                Condition::Always if wanted => {}
                Condition::Always => return false,
                Condition::Answered(question) => goals.push(Goal::Answered(question, wanted)),
                Condition::Is(question, option) => {
                    if !self.chosen((question, option), wanted, &mut facts, &mut goals) {
                        return false;
                    }
                }
                Condition::Not(inner) => goals.push(Goal::Condition(inner, !wanted)),
                Condition::All(all) | Condition::Any(all) if !is_choice(&goal) => {
                    goals.extend(all.iter().map(|c| Goal::Condition(c, wanted)));
                }
                Condition::All(all) | Condition::Any(all) => {
                    // Choices come last, when all that is certain is known.
                    if goals.iter().any(|goal| !is_choice(goal)) {
                        goals.insert(0, goal);
                        continue;
                    }
                    return all.iter().any(|condition| {
                        let mut goals = goals.clone();
                        goals.push(Goal::Condition(condition, wanted));
                        self.holds(goals, facts.clone())
                    });
                }
            }
        }
        true
    }

    fn answered(
        &self,
        question: &'a QuestionId,
        wanted: bool,
        facts: &mut Facts<'a>,
        goals: &mut Vec<Goal<'a>>,
    ) -> bool {
        if !wanted {
            facts.not_answered.insert(question);
            return !facts.answered.contains(question);
        }
        if facts.answered.insert(question)
            && let Some(read) = self.questions.get(question)
        {
            asked(read, goals);
        }
        !facts.not_answered.contains(question) && self.has_choice(question, facts)
    }

    fn chosen(
        &self,
        is: (&'a QuestionId, &'a OptionId),
        wanted: bool,
        facts: &mut Facts<'a>,
        goals: &mut Vec<Goal<'a>>,
    ) -> bool {
        if !wanted {
            facts.not_chosen.insert(is);
            return !facts.chosen.contains(&is)
                && (!facts.answered.contains(is.0) || self.has_choice(is.0, facts));
        }
        facts.chosen.insert(is);
        goals.push(Goal::Answered(is.0, true));
        let mut others = facts
            .chosen
            .iter()
            .filter(|(q, o)| *q == is.0 && *o != is.1);
        !facts.not_chosen.contains(&is) && others.all(|other| self.together(is, other.1))
    }

    /// True if two options of a question can be chosen together.
    fn together(&self, (question, option): (&QuestionId, &OptionId), other: &OptionId) -> bool {
        match self.questions.get(question).map(|read| &read.kind) {
            Some(Kind::One(_)) => false,
            Some(Kind::Many(choices)) => !choices
                .iter()
                .any(|choice| choice.alone && (choice.id == *option || choice.id == *other)),
            _ => true,
        }
    }

    /// False if a choice of one is answered and no option is left for it.
    fn has_choice(&self, question: &'a QuestionId, facts: &Facts<'a>) -> bool {
        match self.questions.get(question).map(|read| &read.kind) {
            Some(Kind::One(choices)) => choices
                .iter()
                .any(|choice| !facts.not_chosen.contains(&(question, &choice.id))),
            _ => true,
        }
    }
}

/// True for a goal that can be met in several ways.
fn is_choice(goal: &Goal<'_>) -> bool {
    matches!(
        goal,
        Goal::Condition(Condition::All(_), false) | Goal::Condition(Condition::Any(_), true)
    )
}
