//! Whether a question can be asked at all: whether some answers meet its condition.
//!
//! A question is told to be out of reach only if no answers at all lead to it. What is
//! known of answers: a choice of one has one option at most; an option that stands alone
//! stands beside no other; who chose an option has answered; and only a question that is
//! asked counts, so whatever reads an answer needs the condition of that question too.

use std::collections::{BTreeMap, BTreeSet};

use super::format::{ConditionTable, KindTable, QuestionTable};

/// Steps after which a search ends. Conditions that need more are taken to hold.
const PATIENCE: usize = 20_000;

/// The questions of a pack, by id.
pub(super) type Questions<'a> = BTreeMap<&'a str, &'a QuestionTable>;

/// False if no answers lead to a question; `path` is the question with the lists around it.
pub(super) fn reachable(path: &[&QuestionTable], questions: &Questions<'_>) -> bool {
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
    Condition(&'a ConditionTable, bool),
    Answered(&'a str, bool),
}

/// What some answers have to be like.
#[derive(Clone, Default)]
struct Facts<'a> {
    chosen: BTreeSet<(&'a str, &'a str)>,
    not_chosen: BTreeSet<(&'a str, &'a str)>,
    answered: BTreeSet<&'a str>,
    not_answered: BTreeSet<&'a str>,
}

struct Search<'a> {
    questions: &'a Questions<'a>,
    steps: usize,
}

/// What has to hold so that a question is asked.
fn asked<'a>(question: &'a QuestionTable, goals: &mut Vec<Goal<'a>>) {
    if let Some(show_if) = &question.show_if {
        goals.push(Goal::Condition(show_if, true));
    }
    if let KindTable::Each { of } = &question.kind {
        goals.push(Goal::Answered(of.get_ref(), true));
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
            match goal {
                Goal::Answered(question, wanted) => {
                    if !self.answered(question, wanted, &mut facts, &mut goals) {
                        return false;
                    }
                }
                Goal::Condition(ConditionTable::Answered(question), wanted) => {
                    goals.push(Goal::Answered(question.get_ref(), wanted));
                }
                Goal::Condition(ConditionTable::Is(question, option), wanted) => {
                    let is = (question.get_ref().as_str(), option.get_ref().as_str());
                    if !self.chosen(is, wanted, &mut facts, &mut goals) {
                        return false;
                    }
                }
                Goal::Condition(ConditionTable::Not(inner), wanted) => {
                    goals.push(Goal::Condition(inner, !wanted));
                }
                Goal::Condition(ConditionTable::All(all), true)
                | Goal::Condition(ConditionTable::Any(all), false) => {
                    let wanted = matches!(goal, Goal::Condition(_, true));
                    goals.extend(all.iter().map(|c| Goal::Condition(c, wanted)));
                }
                Goal::Condition(ConditionTable::All(all) | ConditionTable::Any(all), wanted) => {
                    // Choices come last, when all that is certain is known.
                    let certain = |goal: &Goal<'a>| !is_choice(goal);
                    if goals.iter().any(certain) {
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
        question: &'a str,
        wanted: bool,
        facts: &mut Facts<'a>,
        goals: &mut Vec<Goal<'a>>,
    ) -> bool {
        if !wanted {
            facts.not_answered.insert(question);
            return !facts.answered.contains(question);
        }
        if facts.answered.insert(question)
            && let Some(table) = self.questions.get(question)
        {
            asked(table, goals);
        }
        !facts.not_answered.contains(question) && self.has_choice(question, facts)
    }

    fn chosen(
        &self,
        is: (&'a str, &'a str),
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
    fn together(&self, (question, option): (&str, &str), other: &str) -> bool {
        match self.questions.get(question).map(|table| &table.kind) {
            Some(KindTable::One { .. }) => false,
            Some(KindTable::Many { alone, .. }) => !alone
                .iter()
                .any(|name| name.get_ref() == option || name.get_ref() == other),
            _ => true,
        }
    }

    /// False if a choice of one is answered and no option is left for it.
    fn has_choice(&self, question: &str, facts: &Facts<'a>) -> bool {
        let Some(KindTable::One { options }) = self.questions.get(question).map(|q| &q.kind) else {
            return true;
        };
        options.iter().any(|option| {
            !facts
                .not_chosen
                .contains(&(question, option.get_ref().as_str()))
        })
    }
}

/// True for a goal that can be met in several ways.
fn is_choice(goal: &Goal<'_>) -> bool {
    matches!(
        goal,
        Goal::Condition(ConditionTable::All(_), false)
            | Goal::Condition(ConditionTable::Any(_), true)
    )
}
