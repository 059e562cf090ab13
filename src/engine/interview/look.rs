//! What goes into the hand-over, section by section, before it is made: the person sees it,
//! and can still keep things back.

use std::collections::HashSet;

use super::super::answer::Content;
use super::super::command::{Command, Effect, Held};
use super::super::condition::Condition;
use super::super::id::{Address, EntryId, QuestionId};
use super::super::pack::{Kind, Question};
use super::super::problem::Problem;
use super::super::share::{self, Shared, SharedState};
use super::super::step::{Act, Ask, Current, Label, Name, Offer, Row, RowEntry, Step, Topic};
use super::apply::veil_notice;
use super::show::{aside, offer};
use super::{Focus, Interview};

/// One section, as it is looked at.
struct Looked {
    /// Its place in the outline of the pack; behind all of them, what is no longer asked.
    place: usize,
    /// What goes into the hand-over, and what is kept back.
    rows: Vec<Row>,
    /// What can be kept back, and what can be shown again.
    held: Vec<(Held, Row)>,
    /// Something of it goes into the hand-over.
    goes: bool,
}

impl Interview {
    /// Begins to look at what goes into the hand-over; with nothing to look at, it is made.
    pub(super) fn look_over(&mut self) -> Result<Vec<Effect>, Problem> {
        self.at_review(Some(()))?;
        self.look_on(0)
    }

    /// Goes on to the first section from this place of the outline that holds anything.
    fn look_on(&mut self, from: usize) -> Result<Vec<Effect>, Problem> {
        let next = self
            .looked()
            .into_iter()
            .find(|looked| looked.place >= from);
        match next {
            Some(next) => {
                self.go(Focus::Look(next.place));
                Ok(Vec::new())
            }
            None => Ok(self.looked_over()),
        }
    }

    /// Looks again at the section from which the person went on; with nothing to look at, the
    /// hand-over is offered again.
    pub(super) fn look_again(&mut self) -> Result<Vec<Effect>, Problem> {
        self.at_review(Some(()))?;
        let all = self.looked();
        let same = all
            .iter()
            .find(|looked| Some(looked.place) == self.looked_to);
        match same.or(all.last()) {
            Some(looked) => {
                self.go(Focus::Look(looked.place));
                Ok(Vec::new())
            }
            None => Ok(vec![Effect::Finish]),
        }
    }

    fn looked_over(&mut self) -> Vec<Effect> {
        if let Focus::Look(place) = self.focus {
            self.looked_to = Some(place);
        }
        self.show_review(None);
        vec![Effect::HandOver]
    }

    /// Looks no further: all of the rest goes into the hand-over.
    pub(super) fn look_no_further(&mut self) -> Result<Vec<Effect>, Problem> {
        match self.focus {
            Focus::Look(_) => Ok(self.looked_over()),
            _ => Err(Problem::NotHere),
        }
    }

    /// Goes on from a section, if the person looks at one.
    pub(super) fn look_further(&mut self) -> Option<Result<Vec<Effect>, Problem>> {
        match self.focus {
            Focus::Look(place) => Some(self.look_on(place + 1)),
            _ => None,
        }
    }

    /// Goes back from a section: to the one before, or to where the hand-over is offered.
    pub(super) fn look_back(&mut self, place: usize) -> Vec<Effect> {
        let before = self.looked().into_iter();
        let before = before.take_while(|looked| looked.place < place).last();
        match before {
            Some(before) => {
                self.go(Focus::Look(before.place));
                Vec::new()
            }
            None => {
                self.show_review(None);
                vec![Effect::Finish]
            }
        }
    }

    /// Asks what is to be kept back of the section, or shown again.
    pub(super) fn which_to_hold(&mut self) -> Result<Vec<Effect>, Problem> {
        match self.focus {
            Focus::Look(place) => {
                self.go(Focus::Hold(place));
                Ok(Vec::new())
            }
            _ => Err(Problem::NotHere),
        }
    }

    /// Keeps something back, or lets it into the hand-over again.
    pub(super) fn hold(&mut self, held: Held) -> Result<Vec<Effect>, Problem> {
        let (Focus::Look(place) | Focus::Hold(place)) = self.focus else {
            return Err(Problem::NotHere);
        };
        let here = self
            .looked()
            .into_iter()
            .find(|looked| looked.place == place);
        let mut offered = here.into_iter().flat_map(|looked| looked.held);
        if !offered.any(|(offered, _)| offered == held) {
            return Err(Problem::NotHere);
        }
        self.set_held(&held)?;
        // With nothing left to look at here, the next section is shown.
        self.go(Focus::Look(place));
        let mut effects = vec![Effect::Save, Effect::Say(veil_notice(held.back))];
        if self.looked().iter().all(|looked| looked.place != place) {
            effects.extend(self.look_on(place + 1)?);
        }
        Ok(effects)
    }

    /// Marks what is kept back, or let in again, and what it needs for that.
    fn set_held(&mut self, held: &Held) -> Result<(), Problem> {
        let Some(entry) = &held.entry else {
            self.veil(&held.address, held.back);
            return Ok(());
        };
        let kept = self.entry_mut(&held.address, entry);
        kept.ok_or(Problem::NoSuchEntry)?.private = held.back;
        self.veil_as_its_entries(&held.address);
        // An entry without its name would stay out as a whole.
        if !held.back
            && let Some(name) = self.first_field(&held.address, entry.clone())
        {
            self.veil(&name, false);
        }
        Ok(())
    }

    /// A section, with what goes into the hand-over.
    pub(super) fn look_page(&self, place: usize) -> Step {
        let all = self.looked();
        let of = all.len();
        let Some(at) = all.iter().position(|looked| looked.place == place) else {
            return self.review();
        };
        let Some(looked) = all.into_iter().nth(at) else {
            return self.review();
        };
        let on = match looked.goes {
            true => Label::ShowThis,
            false => Label::ShowNone,
        };
        let mut offers = vec![offer(on, Command::GoOn)];
        match looked.held.as_slice() {
            [] => {}
            [only] => offers.push(hold_offer(only)),
            several => {
                let all_go = several.iter().all(|(held, _)| held.back);
                let label = if all_go {
                    Label::HoldSome
                } else {
                    Label::HoldOrShow
                };
                offers.push(offer(label, Command::WhichToHold));
            }
        }
        if at + 1 < of {
            offers.push(offer(Label::ShowAll, Command::HandOver));
        }
        let topic = Topic::Look {
            section: self.section(place),
            at: at + 1,
            of,
            goes: looked.goes,
        };
        let mut step = look_aside(topic, offers);
        step.rows = looked.rows;
        step
    }

    /// Which to keep back of a section, or to show again.
    pub(super) fn hold_page(&self, place: usize) -> Step {
        let here = self
            .looked()
            .into_iter()
            .find(|looked| looked.place == place);
        let Some(looked) = here else {
            return self.review();
        };
        let mut offers: Vec<Offer> = looked.held.iter().map(hold_offer).collect();
        offers.push(offer(Label::LeaveIt, Command::Never));
        look_aside(Topic::Hold(self.section(place)), offers)
    }

    /// The sections that hold something, in the order of the hand-over.
    fn looked(&self) -> Vec<Looked> {
        let shared = share::shared(&self.pack, &self.draft);
        let open: HashSet<_> = shared.iter().map(|told| &told.part.id).collect();
        let outline = self.pack.outline.iter().enumerate();
        let sections = outline.map(|(place, section)| {
            let mut looked = Looked {
                place,
                rows: Vec::new(),
                held: Vec::new(),
                goes: false,
            };
            for id in &section.questions {
                let Some((part, question)) = self.pack.find(id) else {
                    continue;
                };
                // Of a part that is shared only if the person says so, nothing is told else.
                let said = part.share_if.as_ref();
                let opened = said.is_none_or(|said| self.is_still_open(said, id));
                let opened = opened || open.contains(&part.id);
                if opened && !part.separate {
                    let told = shared.iter().find(|told| told.question.id == *id);
                    self.look_at(question, told, &mut looked);
                }
            }
            looked
        });
        let sections = sections.chain([self.no_longer_asked()]);
        sections.filter(|looked| !looked.rows.is_empty()).collect()
    }

    /// The section at a place of the outline; none behind them.
    fn section(&self, place: usize) -> Option<String> {
        let section = self.pack.outline.get(place);
        section.map(|section| section.id.clone())
    }

    /// Answers to questions that the pack no longer has, in the words in which they were asked.
    fn no_longer_asked(&self) -> Looked {
        let mut looked = Looked {
            place: self.pack.outline.len(),
            rows: Vec::new(),
            held: Vec::new(),
            goes: true,
        };
        // It stood in a part that may be gone, too.
        let Some(part) = self.pack.parts.first().map(|part| &part.id) else {
            return looked;
        };
        for (id, answer) in share::no_longer_asked(&self.pack, &self.draft) {
            let row = Row {
                address: Address::top(id.clone()),
                part: part.clone(),
                current: Current::Shown(answer.clone()),
                entries: Vec::new(),
            };
            let held = Held {
                address: row.address.clone(),
                entry: None,
                back: true,
            };
            looked.held.push((held, row.clone()));
            looked.rows.push(row);
        }
        looked
    }

    /// Whether the person said that a part may be shared, and keeps no more of that back than
    /// this question, which is one of those that say so.
    fn is_still_open(&self, share_if: &Condition, id: &QuestionId) -> bool {
        let mut hidden = false;
        share_if.reads(&mut |read| {
            hidden |= read != id && self.is_hidden(&Address::top(read.clone()));
        });
        share_if.holds(&self.facts()) && !hidden
    }

    /// Adds what goes into the hand-over of a question, and what is kept back of it.
    fn look_at(&self, question: &Question, told: Option<&Shared<'_>>, looked: &mut Looked) {
        let address = Address::top(question.id.clone());
        let Some(n) = self.route.find(&question.id) else {
            return;
        };
        let kept_back = self.kept_back(&address);
        let goes = match told.map(|told| &told.state) {
            Some(SharedState::Answer(_) | SharedState::Entries(_)) => true,
            Some(SharedState::NotAnswered) => return,
            None => false,
        };
        if !goes && kept_back.is_empty() {
            return;
        }
        // In an entry, too, something can hang on an answer that is never saved.
        let mut once = HashSet::new();
        told.into_iter()
            .for_each(|told| places(told, &Address::top, &mut once));
        let row = self.row_with(address, self.route.part(n), question, &|at| {
            once.contains(at)
        });
        let Some(mut row) = row else {
            return;
        };
        looked.goes |= goes;
        let entries = told_entries(told);
        row.entries.retain(|entry| !says_nothing(entry));
        let holds = !(question.steers || question.unsaved);
        if holds {
            let held = self.holdable(question, &row, goes, &entries, &kept_back);
            looked.held.extend(held);
        }
        looked.rows.push(row);
    }

    /// Whether something goes into the hand-over once it is not kept back any more. Not what is
    /// kept back of a thing that is not picked now: that is not asked, and so goes nowhere.
    fn would_go(&self, held: &Held) -> bool {
        let mut open = self.clone();
        let let_in = Held {
            back: false,
            ..held.clone()
        };
        if open.set_held(&let_in).is_err() {
            return false;
        }
        let told = share::shared(&open.pack, &open.draft);
        let told = told
            .iter()
            .find(|told| told.question.id == held.address.question);
        match (told.map(|told| &told.state), &held.entry) {
            (Some(SharedState::Answer(_)), None) => true,
            (Some(SharedState::Entries(entries)), Some(id)) => {
                entries.iter().any(|shared| shared.entry.id == *id)
            }
            _ => false,
        }
    }

    /// What is kept back of a question by itself, and would go into the hand-over if it were not.
    fn kept_back(&self, list: &Address) -> Vec<Held> {
        let answer = self.answer(list).filter(|answer| {
            answer.private && !matches!(answer.content, Content::Listed | Content::Read)
        });
        let entries = self.entries(list).iter().filter(|entry| entry.private);
        let entries = entries.map(|entry| Some(entry.id.clone()));
        let held = answer
            .map(|_| None)
            .into_iter()
            .chain(entries)
            .map(|entry| Held {
                address: list.clone(),
                entry,
                back: false,
            });
        held.filter(|held| self.would_go(held)).collect()
    }

    /// What can be kept back of a question, or shown again.
    fn holdable(
        &self,
        question: &Question,
        row: &Row,
        goes: bool,
        entries: &HashSet<&EntryId>,
        kept_back: &[Held],
    ) -> Vec<(Held, Row)> {
        let list = &row.address;
        let is_kept_back = |entry: Option<&EntryId>| {
            let mut kept_back = kept_back.iter();
            kept_back.any(|held| held.entry.as_ref() == entry)
        };
        let mut held = Vec::new();
        if self.entries(list).is_empty() {
            let private = is_kept_back(None);
            if goes || private {
                let held_back = Held {
                    address: list.clone(),
                    entry: None,
                    back: !private,
                };
                held.push((held_back, row.clone()));
            }
        }
        for entry in self.entries(list) {
            if !entries.contains(&entry.id) && !is_kept_back(Some(&entry.id)) {
                continue;
            }
            let name = match &question.kind {
                Kind::Each { of, .. } => self.thing_name(list, of, &entry.id),
                _ => self.entry_name(list, entry),
            };
            let held_back = Held {
                address: list.clone(),
                entry: Some(entry.id.clone()),
                back: !entry.private,
            };
            let row = Row {
                address: list.clone(),
                part: row.part.clone(),
                current: Current::Nothing,
                entries: vec![RowEntry {
                    name,
                    fields: Vec::new(),
                    kept_private: false,
                }],
            };
            held.push((held_back, row));
        }
        held
    }
}

/// Where everything stands that goes into the hand-over of a question. `at` is where a question
/// stands.
fn places(told: &Shared<'_>, at: &dyn Fn(QuestionId) -> Address, found: &mut HashSet<Address>) {
    let address = at(told.question.id.clone());
    if let SharedState::Entries(entries) = &told.state {
        for shared in entries {
            let within = |id| address.field(shared.entry.id.clone(), id);
            for field in &shared.fields {
                places(field, &within, found);
            }
        }
    }
    found.insert(address);
}

/// The entries of a question that go into the hand-over.
fn told_entries<'s>(told: Option<&'s Shared<'_>>) -> HashSet<&'s EntryId> {
    match told.map(|told| &told.state) {
        Some(SharedState::Entries(entries)) => {
            entries.iter().map(|shared| &shared.entry.id).collect()
        }
        _ => HashSet::new(),
    }
}

/// An option that was picked, or a thing that was handed over, of which nothing more was said.
fn says_nothing(entry: &RowEntry) -> bool {
    let thing = matches!(entry.name, Some(Name::Option(..) | Name::Said(_)));
    thing && entry.fields.is_empty() && !entry.kept_private
}

fn hold_offer((held, row): &(Held, Row)) -> Offer {
    let label = if held.back {
        Label::Hold(row.clone())
    } else {
        Label::ShowAgain(row.clone())
    };
    offer(label, Command::Hold(held.clone()))
}

fn look_aside(topic: Topic, offers: Vec<Offer>) -> Step {
    let mut step = aside(topic, Ask::One(offers));
    let stop = step.acts.iter().position(|act| *act == Act::Stop);
    let at = stop.unwrap_or(step.acts.len());
    step.acts.insert(at, Act::Answers);
    step
}
