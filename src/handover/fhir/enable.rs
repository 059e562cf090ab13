//! When a question is asked, as far as FHIR can say it.
//!
//! FHIR knows a flat list of tests of which all or any must hold. What it cannot say, or
//! would have to read from an answer that no response holds, is left away. An item is then
//! enabled where we would not ask it; it is never disabled where somebody answered.

use crate::engine::condition::Condition;
use crate::engine::id::{OptionId, QuestionId};
use crate::engine::pack::{Kind, Pack, Part, Question};

use super::name::{self, Beside};
use super::resource::{EnableBehavior, EnableWhen, Item, Test};

/// Holds if one of its tests does.
pub(super) type Clause = Vec<EnableWhen>;

/// Reads the conditions of the questions of one part.
pub(super) struct Conditions<'a> {
    pub(super) pack: &'a Pack,
    pub(super) part: &'a Part,
}

impl Conditions<'_> {
    /// Clauses that all hold where the condition does.
    pub(super) fn clauses(&self, condition: &Condition) -> Vec<Clause> {
        let mut conjuncts = Vec::new();
        gather(condition, &mut conjuncts);
        let mut clauses = Vec::new();
        for conjunct in &conjuncts {
            let clause = self.clause(conjunct, &conjuncts);
            if let Some(clause) = clause
                && !clauses.contains(&clause)
            {
                clauses.push(clause);
            }
        }
        clauses
    }

    /// One condition as tests of which one has to hold; none if it cannot be said so. `beside`
    /// are all that have to hold with it.
    fn clause(&self, condition: &Condition, beside: &[&Condition]) -> Option<Clause> {
        let tests = match condition {
            Condition::Is(id, option) => vec![self.chosen(id, option)?],
            Condition::Answered(id) => self.answered(id, beside)?,
            Condition::Any(any) => {
                let mut tests = Vec::new();
                for one in any {
                    for test in self.clause(one, &[])? {
                        if !tests.contains(&test) {
                            tests.push(test);
                        }
                    }
                }
                tests
            }
            Condition::Always | Condition::Not(_) | Condition::All(_) => return None,
        };
        (!tests.is_empty()).then_some(tests)
    }

    fn chosen(&self, id: &QuestionId, option: &OptionId) -> Option<EnableWhen> {
        let question = self.readable(id)?;
        let known = question.choices().iter().any(|known| known.id == *option);
        known.then(|| self.is(id, option))
    }

    /// That a question has an answer, and not one that a condition beside this rules out. To
    /// be left empty is no answer, although FHIR has a code for it.
    fn answered(&self, id: &QuestionId, beside: &[&Condition]) -> Option<Clause> {
        let question = self.readable(id)?;
        let ruled_out = |option: &OptionId| {
            let not = Condition::Not(Box::new(Condition::Is(id.clone(), option.clone())));
            beside.contains(&&not)
        };
        match &question.kind {
            Kind::One(choices) => Some(
                choices
                    .iter()
                    .filter(|choice| !ruled_out(&choice.id))
                    .map(|choice| self.is(id, &choice.id))
                    .collect(),
            ),
            Kind::Many(choices) => {
                // Only what stands alone says by itself that nothing else was chosen.
                let open = choices
                    .iter()
                    .filter(|choice| !(choice.alone && ruled_out(&choice.id)));
                let tests = open.map(|choice| self.is(id, &choice.id));
                let none = equals(id.to_string(), name::none_chosen());
                Some(tests.chain([none]).collect())
            }
            Kind::Text { examples, .. } => {
                let mut tests = vec![exists(id.to_string())];
                if !examples.is_empty() {
                    tests.push(exists(name::beside(id, Beside::Examples)));
                }
                Some(tests)
            }
            Kind::Info | Kind::List(_) | Kind::Each { .. } => None,
        }
    }

    fn is(&self, id: &QuestionId, option: &OptionId) -> EnableWhen {
        equals(id.to_string(), name::option(&self.pack.id, id, option))
    }

    /// The question, if each response holds its answer that holds one which depends on it. A
    /// part that is shared only if the person says so is read only from within.
    fn readable(&self, id: &QuestionId) -> Option<&Question> {
        let (part, question) = self.pack.find(id)?;
        let here = part.id == self.part.id;
        let open = here || part.share_if.is_none();
        (open && !part.separate && !question.unsaved).then_some(question)
    }
}

fn gather<'c>(condition: &'c Condition, conjuncts: &mut Vec<&'c Condition>) {
    match condition {
        Condition::Always => {}
        Condition::All(all) => all.iter().for_each(|one| gather(one, conjuncts)),
        other => conjuncts.push(other),
    }
}

fn equals(question: String, answer_coding: super::resource::Coding) -> EnableWhen {
    EnableWhen {
        question,
        test: Test::Equals { answer_coding },
    }
}

fn exists(question: String) -> EnableWhen {
    EnableWhen {
        question,
        test: Test::Exists {
            answer_boolean: true,
        },
    }
}

/// Of these clauses, those that can stand together at one item: one clause, or several of
/// one test each. What comes later is closer to the question, and wins.
pub(super) fn sayable(clauses: &[Clause]) -> Vec<Clause> {
    let single = |clause: &&Clause| clause.len() == 1;
    let singles: Vec<Clause> = clauses.iter().filter(single).cloned().collect();
    if singles.is_empty() {
        clauses.last().cloned().into_iter().collect()
    } else {
        singles
    }
}

/// Has an item enabled by clauses that can stand together.
pub(super) fn enable(item: &mut Item, clauses: &[Clause]) {
    let (tests, behavior) = match clauses {
        [clause] => (clause.clone(), EnableBehavior::Any),
        clauses => (clauses.concat(), EnableBehavior::All),
    };
    item.enable_behavior = (tests.len() > 1).then_some(behavior);
    item.enable_when = tests;
}
