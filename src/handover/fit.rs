//! What was said last time, held against the questions of now.
//!
//! A file may have been anywhere, and saved answers may be older than the pack: options go,
//! and a question can ask for something else. What the pack has no words for, or no place, is
//! left out, for it could be shown only by its ids, and nobody can say that it is still true.

use std::collections::BTreeMap;

use crate::engine::answer::{Answers, Content, Entry};
use crate::engine::draft::Earlier;
use crate::engine::id::{OptionId, QuestionId};
use crate::engine::pack::{Choice, Kind, Pack, Question};

/// Leaves only what fits the questions of a pack: their kinds, their options, and the parts of
/// which anything comes back another time.
pub fn fit(pack: &Pack, earlier: &mut Earlier) {
    let kept = pack
        .questions()
        .filter(|(part, _)| !part.separate && part.share_if.is_none());
    let questions: Known<'_> = kept.map(|(_, question)| (&question.id, question)).collect();
    fit_answers(pack, &questions, &mut earlier.answers);
}

/// The questions of the pack itself or of one list.
type Known<'a> = BTreeMap<&'a QuestionId, &'a Question>;

fn fit_answers(pack: &Pack, questions: &Known<'_>, answers: &mut Answers) {
    answers.given.retain(|id, answer| {
        let question = questions.get(id).filter(|question| !question.unsaved);
        question.is_some_and(|question| fits(question, &mut answer.content))
    });
    answers.entries.retain(|id, entries| {
        let question = questions.get(id).filter(|question| !question.views);
        question.is_some_and(|question| {
            fit_entries(pack, question, entries);
            !entries.is_empty()
        })
    });
}

fn fit_entries(pack: &Pack, list: &Question, entries: &mut Vec<Entry>) {
    if let Some(of) = list.asked_of() {
        let choices = pack.find(of).map_or(&[][..], |(_, of)| of.choices());
        entries.retain(|entry| choices.iter().any(|c| c.id.as_str() == entry.id.as_str()));
    }
    let fields: Known<'_> = list
        .fields()
        .iter()
        .map(|field| (&field.id, field))
        .collect();
    entries.retain_mut(|entry| {
        fit_answers(pack, &fields, &mut entry.answers);
        entry.answers != Answers::default()
    });
}

/// Whether an answer fits its question, once what the pack no longer has is taken out of it.
pub(super) fn fits(question: &Question, content: &mut Content) -> bool {
    match (content, &question.kind) {
        (Content::Read, kind) => *kind == Kind::Info,
        (_, Kind::Info) => false,
        (Content::Left(_), _) => true,
        (Content::Listed, kind) => matches!(kind, Kind::List(_) | Kind::Each { .. }),
        (Content::Written(_), kind) => matches!(kind, Kind::Text { .. }),
        (Content::Chosen(options), Kind::One(choices)) => {
            matches!(&options[..], [only] if choices.iter().any(|choice| choice.id == *only))
        }
        (Content::Chosen(options), Kind::Many(choices)) => fits_many(choices, options),
        (content @ Content::Picked { .. }, Kind::Text { examples, .. }) => {
            fits_text(examples, content)
        }
        (Content::Chosen(_) | Content::Picked { .. }, _) => false,
    }
}

/// Leaves the options that are known, each once, in the order of the pack. If none of those
/// that were chosen is, then it does not fit: left with none, it would say "none of these".
fn fits_many(choices: &[Choice], options: &mut Vec<OptionId>) -> bool {
    let none_of_these = options.is_empty();
    let known = choices.iter().filter(|choice| options.contains(&choice.id));
    let known: Vec<&Choice> = known.collect();
    let together = known.len() < 2 || known.iter().all(|choice| !choice.alone);
    *options = known.into_iter().map(|choice| choice.id.clone()).collect();
    together && (none_of_these || !options.is_empty())
}

/// Leaves the examples that are known; where none is, the words that stood beside them.
fn fits_text(known: &[OptionId], content: &mut Content) -> bool {
    let Content::Picked { examples, words } = content else {
        return false;
    };
    let left = known.iter().filter(|example| examples.contains(example));
    *examples = left.cloned().collect();
    if examples.is_empty() {
        if words.is_empty() {
            return false;
        }
        *content = Content::Written(std::mem::take(words));
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::answer::Left;
    use crate::engine::share;
    use crate::handover::sample::{self, Teller};

    fn fitted(tell: impl FnOnce(&mut Teller)) -> Answers {
        let mut teller = Teller::alone();
        tell(&mut teller);
        let answers = teller.draft().answers;
        let mut earlier = Earlier {
            at: None,
            handed_over: true,
            answers,
        };
        fit(&sample::pack(), &mut earlier);
        earlier.answers
    }

    fn content(answers: &Answers, question: &str) -> Option<Content> {
        let answer = answers.given.get(&QuestionId::from(question))?;
        Some(answer.content.clone())
    }

    fn chosen(options: &[&str]) -> Option<Content> {
        let options = options.iter().map(|id| OptionId::from(*id));
        Some(Content::Chosen(options.collect()))
    }

    #[test]
    fn what_fits_stays_as_it_is() {
        let pack = sample::pack();
        for draft in [sample::zofia_last().draft(), sample::zofia().draft()] {
            let earlier = share::earlier(&pack, &draft);
            let mut after = earlier.clone();
            fit(&pack, &mut after);
            assert_eq!(after, earlier);
        }
    }

    #[test]
    fn an_answer_of_another_kind_is_left_out() {
        let answers = fitted(|teller| {
            teller
                .choose("called", &["option-1"])
                .say("take-part", "A quiet room.")
                .choose("leaning", &["option-1", "option-2", "option-3"])
                .choose("control-money", &[])
                .say("matters", "My garden.")
                .pick("control-choosing", &["me"], "")
                .leave("communicate", Left::DontKnowYet);
        });
        let given: Vec<&str> = answers.given.keys().map(|id| id.as_str()).collect();
        assert_eq!(given, ["communicate"]);
    }

    #[test]
    fn an_option_or_example_that_is_gone_is_left_out() {
        let answers = fitted(|teller| {
            teller
                .choose("leaning", &["option-9"])
                .choose("take-part", &["a-ramp", "plain-words", "more-time"])
                .choose("contact-good", &["pigeon"])
                .choose("contact-avoid", &[])
                .pick("called", &["gone"], "Andy")
                .pick("communicate", &["gone"], "")
                .pick("cannot-wait", &["gone", "this"], "The stairs.");
        });
        assert_eq!(content(&answers, "leaning"), None);
        assert_eq!(
            content(&answers, "take-part"),
            chosen(&["more-time", "plain-words"])
        );
        // None of these is not what was said.
        assert_eq!(content(&answers, "contact-good"), None);
        assert_eq!(content(&answers, "contact-avoid"), chosen(&[]));
        assert_eq!(
            content(&answers, "called"),
            Some(Content::Written("Andy".into()))
        );
        assert_eq!(content(&answers, "communicate"), None);
        let words = "The stairs.".into();
        let examples = vec!["this".into()];
        assert_eq!(
            content(&answers, "cannot-wait"),
            Some(Content::Picked { examples, words })
        );
    }

    #[test]
    fn a_question_or_thing_that_is_gone_is_left_out() {
        let answers = fitted(|teller| {
            teller
                .say_gone("What is your favourite place?", "The shed.")
                .add("called", "c1", |entry| {
                    entry.say("matters-thing", "In the wrong place.");
                })
                .add("worry", "option-1", |worry| {
                    worry.say("worry-what", "Too much to do.");
                })
                .add("worry", "option-9", |worry| {
                    worry.say("worry-what", "Gone.");
                })
                .add("matters", "m1", |matters| {
                    matters.say("change-thing", "In the wrong list.");
                })
                .add("others", "o1", |other| {
                    other.say("other-says", "She says no.");
                });
        });
        assert!(answers.given.is_empty());
        let lists: Vec<&str> = answers.entries.keys().map(|id| id.as_str()).collect();
        assert_eq!(lists, ["worry"]);
        let worries = &answers.entries[&QuestionId::from("worry")];
        assert_eq!((worries.len(), worries[0].id.as_str()), (1, "option-1"));
    }
}
