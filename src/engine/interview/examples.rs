//! Picking examples in place of writing.

use super::super::answer::{Content, Words};
use super::super::command::{Command, Effect, Notice, Stamp};
use super::super::id::{Address, OptionId};
use super::super::pack::Kind;
use super::super::problem::Problem;
use super::super::step::{Ask, Current, Label, OWN_WORDS, Offer, Step, Topic};
use super::show::offer;
use super::{Focus, Interview};

impl Interview {
    pub(super) fn examples(&mut self) -> Result<Vec<Effect>, Problem> {
        let (_, question) = self.here()?;
        let writes = !matches!(question.kind, Kind::List(_)) || self.is_adding();
        if question.examples().is_empty() || !writes {
            return Err(Problem::NotHere);
        }
        self.focus = Focus::Examples(Box::new(self.focus.clone()));
        Ok(Vec::new())
    }

    /// Takes down the examples that were picked. Where the person wants to add words, they
    /// stay; where they picked nothing, nothing changes but what was picked before.
    pub(super) fn pick_examples(
        &mut self,
        then: Focus,
        mut picked: Vec<OptionId>,
        stamp: &Stamp,
    ) -> Result<Vec<Effect>, Problem> {
        let from = std::mem::replace(&mut self.focus, then);
        let (address, question) = self.here()?;
        let before = picked.len();
        picked.retain(|option| option.as_str() != OWN_WORDS);
        let add_words = picked.len() < before;
        if picked.iter().any(|id| !question.examples().contains(id)) {
            self.focus = from;
            return Err(Problem::NoSuchOption);
        }
        let in_order: Vec<OptionId> = question
            .examples()
            .iter()
            .filter(|id| picked.contains(id))
            .cloned()
            .collect();
        // Words that were begun here are not left behind.
        let stays = add_words || self.typed(&address).is_some();
        let is_list = matches!(question.kind, Kind::List(_));
        if is_list && !in_order.is_empty() {
            let contents = in_order.iter().map(|example| Content::Picked {
                examples: vec![example.clone()],
                words: String::new(),
            });
            let effects = self.add_entries(&address, contents.collect(), stamp);
            if stays {
                self.go(Focus::Adding(address));
            }
            return effects;
        }
        if is_list {
            return Ok(vec![Effect::Save]);
        }
        let words = match self.answer(&address).map(|answer| &answer.content) {
            Some(Content::Written(words) | Content::Picked { words, .. }) => words.clone(),
            _ => String::new(),
        };
        let had_picked = matches!(
            self.answer(&address).map(|answer| &answer.content),
            Some(Content::Picked { .. })
        );
        match (in_order.is_empty(), words.is_empty()) {
            (false, _) => {
                let content = Content::Picked {
                    examples: in_order.clone(),
                    words,
                };
                self.keep_words(&address, content, stamp);
            }
            (true, false) if had_picked => {
                self.keep_words(&address, Content::Written(words), stamp);
            }
            (true, true) if had_picked => return self.withdraw(),
            (true, _) => return Ok(vec![Effect::Save]),
        }
        if !stays && !in_order.is_empty() {
            self.advance(&address);
        }
        let said = Notice::Picked(address, in_order);
        Ok(vec![Effect::Save, Effect::Say(said)])
    }

    /// Takes examples down beside words that stand there already: the words stay in their
    /// language, and in the hand in which they were given. But what somebody picks as their
    /// own view is never the person's.
    fn keep_words(&mut self, address: &Address, content: Content, stamp: &Stamp) {
        let old = self.answer(address).cloned();
        self.keep(address, content, stamp);
        if let Some(old) = old.filter(|old| has_words(&old.content))
            && let Some(scope) = self.draft.answers.scope_mut(address)
            && let Some(answer) = scope.given.get_mut(&address.question)
        {
            answer.language = old.language;
            answer.asked = old.asked;
            if answer.by.words != Words::Typists {
                answer.by = old.by;
            }
        }
    }

    /// The examples that can be picked in place of writing at this address.
    pub(super) fn examples_page(&self, address: &Address, from: &Focus) -> Step {
        let Some(question) = self.question(address) else {
            // A place in a draft is checked when it is taken up: this cannot be reached.
            return self.review();
        };
        let current = match from {
            Focus::Adding(_) => Current::Nothing,
            _ => self.current(address),
        };
        let picked = match current.content() {
            Some(Content::Picked { examples, .. }) => examples.as_slice(),
            _ => &[],
        };
        // In a list the examples belong to the field that names its entries.
        let named = match &question.kind {
            Kind::List(fields) => fields.first().map_or(&question.id, |field| &field.id),
            _ => &question.id,
        };
        let examples = question.examples().iter().map(|id| Offer {
            label: Label::Example(named.clone(), id.clone()),
            command: Command::Choose(id.clone()),
            chosen: picked.contains(id),
        });
        let own = offer(Label::OwnWords, Command::Choose(OWN_WORDS.into()));
        let ask = Ask::Many(examples.chain([own]).collect());
        let mut step = self.step_in(address, Topic::Examples(address.clone()), ask);
        step.entries = self.enclosing(address);
        step
    }
}

fn has_words(content: &Content) -> bool {
    matches!(content, Content::Written(words) | Content::Picked { words, .. } if !words.is_empty())
}
