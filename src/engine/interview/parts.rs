//! Going part by part, and what is asked at the end.

use super::super::command::{Command, Effect};
use super::super::id::{Address, PartId};
use super::super::problem::Problem;
use super::super::step::{Act, Ask, Label, PartState, Step, Topic};
use super::show::{aside, offer};
use super::{Focus, Interview};

impl Interview {
    /// Asks what is asked at the end, if the pack asks anything there.
    pub(super) fn finish(&mut self) -> Result<Vec<Effect>, Problem> {
        self.at_review(Some(()))?;
        match self.closing_questions().into_iter().next() {
            Some(first) => {
                self.go(Focus::At(first));
                Ok(vec![Effect::Save])
            }
            None => Ok(vec![Effect::Save, Effect::Finish]),
        }
    }

    /// What is asked at the end, in order.
    fn closing_questions(&self) -> Vec<Address> {
        let all = self.pack.closing_questions();
        let all = all.map(|question| Address::top(question.clone()));
        all.filter(|at| self.is_on(at)).collect()
    }

    /// What is asked at the end after this question; none after the last, and after any
    /// question that is not asked there.
    pub(super) fn closing_after(&self, address: &Address) -> Option<Address> {
        let mut all = self.closing_questions().into_iter();
        all.find(|at| at == address)?;
        all.next()
    }

    /// What is asked at the end before this question.
    pub(super) fn closing_before(&self, address: &Address) -> Option<Address> {
        let mut all = self.closing_questions().into_iter().rev();
        all.find(|at| at == address)?;
        all.next()
    }

    pub(super) fn parts(&mut self) -> Result<Vec<Effect>, Problem> {
        if !self.by_parts() {
            return Err(Problem::NotHere);
        }
        self.changing = None;
        self.go(Focus::Parts);
        Ok(vec![Effect::Save])
    }

    pub(super) fn part(&mut self, part: &PartId) -> Result<Vec<Effect>, Problem> {
        let at = self.pack.parts.iter().position(|p| p.id == *part);
        let at = at
            .filter(|_| self.focus == Focus::Parts)
            .ok_or(Problem::NotHere)?;
        let open = self.places_of(at).find_map(|n| self.open_in(n));
        let first = || self.places_of(at).find_map(|n| self.enter(n));
        let to = open.or_else(first).ok_or(Problem::NotHere)?;
        self.go(Focus::At(to));
        Ok(vec![Effect::Save])
    }

    /// Whether the list of parts lies between two addresses that follow each other.
    pub(super) fn parts_lie_between(&self, before: &Address, after: &Address) -> bool {
        let part = |at: &Address| self.top(at).map(|n| self.route.part(n));
        self.by_parts()
            && part(before) != part(after)
            && part(after).is_some_and(|part| part > self.fixed_parts())
    }

    /// The last place on the route of the parts whose order is fixed.
    pub(super) fn places_of_fixed(&self) -> Option<usize> {
        let fixed = self.fixed_parts();
        self.route
            .places()
            .take_while(|&n| self.route.part(n) <= fixed)
            .last()
    }

    /// The list of parts, each with how far the person is.
    pub(super) fn parts_page(&self) -> Step {
        let fixed = self.fixed_parts();
        let parts = self.pack.parts.iter().enumerate().skip(fixed + 1);
        let offers = parts.filter_map(|(at, part)| {
            self.places_of(at).next()?;
            let label = Label::Part(part.id.clone(), self.part_state(at));
            Some(offer(label, Command::Part(part.id.clone())))
        });
        let review = offer(Label::Review, Command::Review);
        let mut step = aside(Topic::Parts, Ask::One(offers.chain([review]).collect()));
        let stop = step.acts.iter().position(|act| *act == Act::Stop);
        let at = stop.unwrap_or(step.acts.len());
        step.acts.splice(at..at, [Act::Answers, Act::Enough]);
        step
    }

    /// How far the person is with a part. Of a part that is shared only if they say so,
    /// nothing is told: others may see the list.
    pub(super) fn part_state(&self, part: usize) -> PartState {
        if self.pack.parts[part].share_if.is_some() {
            return PartState::Untold;
        }
        let all = self.places_of(part).count();
        let open = self
            .places_of(part)
            .filter(|&n| self.open_in(n).is_some())
            .count();
        match open {
            0 => PartState::Done,
            open if open < all || self.is_begun(part) => PartState::Begun,
            _ => PartState::NotBegun,
        }
    }

    /// Whether something of a part is answered, though each question of it has more to ask.
    fn is_begun(&self, part: usize) -> bool {
        self.places_of(part).any(|n| self.is_answered(n))
    }

    /// Whether something stands at a place of the pack.
    pub(super) fn is_answered(&self, n: usize) -> bool {
        let question = &self.route.question(&self.pack, n).id;
        let answers = &self.draft.answers;
        answers.given.contains_key(question) || answers.entries.contains_key(question)
    }
}
