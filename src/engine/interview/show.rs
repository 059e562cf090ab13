//! What is to be said and offered at a step.

use super::super::answer::{Content, Role, Words};
use super::super::command::{Command, Deed};
use super::super::id::{Address, EntryId, PartId};
use super::super::pack::{Choice, Kind, Of, Question};
use super::super::step::{Act, Ask, Current, Label, Name, Offer, Row, RowEntry, Said, Step, Topic};
use super::{Focus, Interview};

impl Interview {
    /// What is to be said and offered now.
    pub fn step(&self) -> Step {
        match &self.focus {
            Focus::At(address) => self.step_at(address, false),
            Focus::Adding(list) => self.step_at(list, true),
            Focus::Which(list, deed) => {
                let ask = Ask::One(self.entry_offers(list, *deed));
                self.step_in(list, Topic::Which(list.clone(), *deed), ask)
            }
            Focus::Where(list, entry) => {
                let ask = Ask::One(self.places_for(list, entry));
                let topic = Topic::Where(list.clone(), entry.clone());
                self.step_about(list, entry, topic, ask)
            }
            Focus::TakeOut(list, entry) => {
                let yes = Command::TakeOut(entry.clone());
                let ask = Ask::One(vec![
                    offer(Label::NoLeaveIt, Command::Never),
                    offer(Label::YesTakeOut, yes),
                ]);
                let topic = Topic::TakeOut(list.clone(), entry.clone());
                self.step_about(list, entry, topic, ask)
            }
            Focus::Examples(inner) => match inner.address() {
                Some(address) => self.examples_page(address, inner),
                None => self.review(),
            },
            Focus::Parts => self.parts_page(),
            Focus::Look(place) => self.look_page(*place),
            Focus::Hold(place) => self.hold_page(*place),
            Focus::Typist(_) => {
                let hand = self.draft.hand;
                let offers = Role::ALL.into_iter().map(|role| Offer {
                    label: Label::Role(role),
                    command: Command::Typist(role),
                    chosen: role == hand.typed_by,
                });
                aside(Topic::Typist, Ask::One(offers.collect()))
            }
            Focus::Whose(role, _) => {
                let usual = role.hand().words;
                let offers = Words::ALL.into_iter().map(|words| Offer {
                    label: Label::Words(words),
                    command: Command::Whose(words),
                    chosen: words == usual,
                });
                aside(Topic::Whose(*role), Ask::One(offers.collect()))
            }
            Focus::Review(_) => self.review(),
        }
    }

    fn step_at(&self, address: &Address, adding: bool) -> Step {
        let Some(question) = self.question(address) else {
            // A place in a draft is checked when it is taken up: this cannot be reached.
            return self.review();
        };
        let holds_entries =
            matches!(question.kind, Kind::List(_)) && !self.entries(address).is_empty();
        if holds_entries && !adding {
            return self.list_page(address, question);
        }
        let current = self.current(address);
        let ask = match &question.kind {
            Kind::Info => Ask::Read,
            Kind::One(choices) => Ask::One(option_offers(question, choices, &current)),
            Kind::Many(choices) => Ask::Many(option_offers(question, choices, &current)),
            Kind::Text { lines, .. } => self.ask_words(address, *lines, false, &current),
            Kind::List(fields) => {
                let lines = match fields.first().map(|field| &field.kind) {
                    Some(Kind::Text { lines, .. }) if !question.takes_lines() => *lines,
                    _ => 8,
                };
                self.ask_words(address, lines, question.takes_lines(), &Current::Nothing)
            }
            Kind::Each { .. } => Ask::Read,
        };
        let acts = self.acts(address, question, &current, &ask, adding);
        Step {
            topic: Topic::Question(address.clone()),
            part: self.part_of(address),
            number: self.number(address),
            contacts: question.contacts,
            current: if adding { Current::Nothing } else { current },
            entries: self.enclosing(address),
            last_time: self.last_time(address).filter(|_| !adding),
            said: self.said(address),
            rows: Vec::new(),
            own_language: question.own_language,
            ask,
            acts,
        }
    }

    /// The name of the entry that a question stands in, if it stands in one. A question that
    /// is asked for each picked option names the option itself, and one that is asked about what
    /// was handed over shows that.
    pub(super) fn enclosing(&self, address: &Address) -> Vec<Option<Name>> {
        let Some((list, id)) = address.parent() else {
            return Vec::new();
        };
        if !matches!(
            self.question(&list).map(|list| &list.kind),
            Some(Kind::List(_))
        ) {
            return Vec::new();
        }
        let about = self.entries(&list).iter().filter(|entry| entry.id == id);
        about.map(|entry| self.entry_name(&list, entry)).collect()
    }

    /// What names the thing that an entry of an `each` is about.
    pub(super) fn thing_name(&self, list: &Address, of: &Of, entry: &EntryId) -> Option<Name> {
        match of {
            Of::Picked(of) => Some(Name::Option(of.clone(), entry.as_str().into())),
            Of::Said(_) => {
                let point = self.point(list, entry)?;
                point.said.first().cloned().map(Name::Said)
            }
        }
    }

    /// What the person handed over about the point that a question is about: all of it where
    /// the first thing is asked about the point, and what names it elsewhere.
    fn said(&self, address: &Address) -> Option<Said> {
        let (list, entry) = address.parent()?;
        let mut point = self.point(&list, &entry)?.clone();
        if self.first_field(&list, entry)? != *address {
            point.said.truncate(1);
        }
        let statement = self.draft.statement.as_ref()?;
        Some(Said {
            point,
            made_at: statement.made_at,
        })
    }

    fn ask_words(&self, address: &Address, lines: u16, each_line: bool, current: &Current) -> Ask {
        let unfinished = self.typed(address);
        let written = match current.content() {
            Some(Content::Written(text) | Content::Picked { words: text, .. }) => text.clone(),
            _ => String::new(),
        };
        Ask::Write {
            lines,
            each_line,
            unfinished: unfinished.is_some(),
            text: unfinished.unwrap_or(written),
        }
    }

    fn acts(
        &self,
        address: &Address,
        question: &Question,
        current: &Current,
        ask: &Ask,
        adding: bool,
    ) -> Vec<Act> {
        let info = question.kind == Kind::Info;
        let mut acts = vec![Act::Back, Act::Help, Act::Again];
        if self.answer(address).is_some() && !info && !adding {
            acts.push(Act::GoOn);
            if !adding {
                acts.push(Act::Withdraw);
            }
        }
        if let Ask::Write { text, .. } = ask {
            if !text.is_empty() {
                acts.push(Act::Change);
            }
            if !question.examples().is_empty() {
                acts.push(Act::Pick);
            }
        }
        if !adding {
            acts.extend(self.acts_of_last_time(address, question));
        }
        if adding {
            acts.push(Act::Skip);
        } else if !info {
            acts.extend([
                Act::Skip,
                Act::DontKnow,
                Act::RatherNotSay,
                Act::DoesNotApply,
            ]);
            // No worker reads what stands in a separate part.
            let separate = self
                .top(address)
                .is_some_and(|n| self.is_in_separate_part(n));
            acts.extend((!separate).then_some(Act::Talk));
        }
        if !(question.steers || question.unsaved || info) {
            acts.push(if self.is_next_private(address) {
                Act::Share
            } else {
                Act::KeepPrivate
            });
        }
        if matches!(current, Current::Hidden | Current::Covered) {
            acts.push(Act::Show);
        }
        if !info {
            acts.push(Act::WhoTypes);
        }
        acts.extend(self.ways_on());
        acts
    }

    /// The ways on from a question.
    fn ways_on(&self) -> Vec<Act> {
        let parts = self.by_parts().then_some(Act::Parts);
        let on = [Act::Answers, Act::Enough, Act::Stop, Act::LeaveFast];
        parts.into_iter().chain(on).collect()
    }

    /// The page of a list that holds entries.
    fn list_page(&self, list: &Address, question: &Question) -> Step {
        let entries = self.entries(list);
        let several = entries.len() > 1;
        let can_say_more = self.has_more(list) && entries.iter().any(|entry| !entry.more);
        let mut offers = vec![offer(Label::GoOn, Command::GoOn)];
        if can_say_more {
            offers.push(self.deed(list, Deed::SayMore));
        }
        offers.push(offer(Label::Add, Command::Add));
        offers.push(self.deed(list, Deed::Change));
        if several {
            offers.push(self.deed(list, Deed::Move));
        }
        offers.push(self.deed(list, Deed::TakeOut));
        let mut step = self.step_in(list, Topic::List(list.clone()), Ask::One(offers));
        step.entries = self.names(list, entries);
        step.acts = vec![Act::Back, Act::Help, Act::Again, Act::GoOn];
        step.acts.extend(self.acts_of_last_time(list, question));
        if !question.steers && entries.iter().any(|entry| !entry.private) {
            step.acts.push(Act::KeepPrivate);
        }
        if entries.iter().any(|entry| entry.private) {
            step.acts.push(Act::Share);
        }
        step.last_time = self.last_time(list);
        step.acts.push(Act::WhoTypes);
        step.acts.extend(self.ways_on());
        step
    }

    /// Something to do with an entry: done at once where only one can be meant.
    fn deed(&self, list: &Address, deed: Deed) -> Offer {
        let mut fit = self.fit(list, deed);
        match (fit.next(), fit.next()) {
            (Some(only), None) => offer(Label::DeedOnly(deed), Command::Do(deed, only.id.clone())),
            _ => offer(Label::Deed(deed), Command::Pick(deed)),
        }
    }

    /// The entries that something can be done with.
    fn fit(&self, list: &Address, deed: Deed) -> impl Iterator<Item = &super::Entry> {
        self.entries(list).iter().filter(move |entry| match deed {
            Deed::SayMore => !entry.more,
            Deed::KeepPrivate => !entry.private,
            Deed::Share => entry.private,
            Deed::Change | Deed::Move | Deed::TakeOut => true,
        })
    }

    fn entry_offers(&self, list: &Address, deed: Deed) -> Vec<Offer> {
        let place = |id: &EntryId| self.entries(list).iter().position(|e| e.id == *id);
        let picks = self.fit(list, deed).map(|entry| {
            let number = place(&entry.id).map_or(0, |at| at + 1);
            let label = Label::Entry(number, self.entry_name(list, entry));
            offer(label, Command::Do(deed, entry.id.clone()))
        });
        picks
            .chain([offer(Label::LeaveIt, Command::Never)])
            .collect()
    }

    fn places_for(&self, list: &Address, moved: &EntryId) -> Vec<Offer> {
        let mut offers = vec![offer(Label::First, Command::Put(moved.clone(), 0))];
        let others = self.entries(list).iter().filter(|entry| entry.id != *moved);
        offers.extend(others.enumerate().map(|(n, entry)| {
            let number = self.entries(list).iter().position(|e| e.id == entry.id);
            let label = Label::After(number.map_or(0, |at| at + 1), self.entry_name(list, entry));
            offer(label, Command::Put(moved.clone(), n + 1))
        }));
        offers
    }

    /// A step about one entry of a list.
    fn step_about(&self, list: &Address, id: &EntryId, topic: Topic, ask: Ask) -> Step {
        let about = self.entries(list).iter().filter(|entry| entry.id == *id);
        let mut step = self.step_in(list, topic, ask);
        step.entries = self.names(list, about);
        step
    }

    fn names<'a>(
        &self,
        list: &Address,
        entries: impl IntoIterator<Item = &'a super::Entry>,
    ) -> Vec<Option<Name>> {
        let name = |entry| self.entry_name(list, entry);
        entries.into_iter().map(name).collect()
    }

    pub(super) fn step_in(&self, list: &Address, topic: Topic, ask: Ask) -> Step {
        Step {
            topic,
            part: self.part_of(list),
            number: self.number(list),
            ask,
            current: Current::Nothing,
            entries: Vec::new(),
            last_time: None,
            said: None,
            rows: Vec::new(),
            own_language: false,
            acts: vec![Act::Back, Act::Help, Act::Again, Act::Stop, Act::LeaveFast],
            contacts: false,
        }
    }

    pub(super) fn review(&self) -> Step {
        let by_parts = self.by_parts();
        let mut offers: Vec<Offer> = self
            .route
            .places()
            .filter(|&n| {
                let part = &self.pack.parts[self.route.part(n)].id;
                !by_parts || self.draft.opened.contains(part) || self.is_answered(n)
            })
            .filter_map(|n| {
                let question = self.route.question(&self.pack, n);
                if self.is_closing(n) && !self.draft.answers.given.contains_key(&question.id) {
                    return None;
                }
                let address = Address::top(question.id.clone());
                let command = Command::Change(address.clone());
                let row = self.row(address, self.route.part(n), question)?;
                Some(offer(Label::Row(row), command))
            })
            .collect();
        if by_parts {
            offers.push(offer(Label::Parts, Command::Parts));
        } else if self.open().is_some() {
            offers.push(offer(Label::Resume, Command::Resume));
        }
        offers.push(offer(Label::Finish, Command::Finish));
        aside(Topic::Review, Ask::One(offers))
    }

    pub(super) fn row(&self, address: Address, part: usize, question: &Question) -> Option<Row> {
        self.row_with(address, part, question, &|_| false)
    }

    /// The same, with what was answered in entries at these places besides, though it is not asked
    /// there now.
    pub(super) fn row_with(
        &self,
        address: Address,
        part: usize,
        question: &Question,
        besides: &dyn Fn(&Address) -> bool,
    ) -> Option<Row> {
        if question.kind == Kind::Info {
            return None;
        }
        if self.is_hidden(&address) {
            return Some(Row {
                part: self.pack.parts[part].id.clone(),
                current: Current::Hidden,
                entries: Vec::new(),
                address,
            });
        }
        let entries = match &question.kind {
            Kind::Each { of, .. } => self.things(of),
            _ => self
                .entries(&address)
                .iter()
                .map(|entry| entry.id.clone())
                .collect(),
        };
        let entries = entries
            .into_iter()
            .map(|id| self.row_entry(&address, part, id, question, besides));
        Some(Row {
            part: self.pack.parts[part].id.clone(),
            current: self.current(&address),
            entries: entries.collect(),
            address,
        })
    }

    fn row_entry(
        &self,
        list: &Address,
        part: usize,
        id: EntryId,
        question: &Question,
        besides: &dyn Fn(&Address) -> bool,
    ) -> RowEntry {
        let entry = self.entries(list).iter().find(|entry| entry.id == id);
        let of = matches!(question.kind, Kind::Each { .. });
        let name = match &question.kind {
            Kind::Each { of, .. } => self.thing_name(list, of, &id),
            _ => entry.and_then(|entry| self.entry_name(list, entry)),
        };
        let first = self.first_field(list, id.clone());
        // As in a hand-over: what names an entry hides all of it, if it is hidden.
        let kept_back = !of && first.is_none_or(|first| self.is_hidden(&first));
        if kept_back || entry.is_none_or(|entry| entry.private) {
            return RowEntry {
                kept_private: of && entry.is_some_and(|entry| entry.private),
                name,
                fields: Vec::new(),
            };
        }
        let any = list.field(id.clone(), list.question.clone());
        let named = !of && name.is_some();
        let asked = self.siblings(&any);
        let fields = question.fields().iter().skip(usize::from(named));
        let fields = fields.filter_map(|field| {
            let address = list.field(id.clone(), field.id.clone());
            if !asked.iter().any(|asked| asked.id == field.id) && !besides(&address) {
                return None;
            }
            self.answer(&address)?;
            self.row_with(address, part, field, besides)
        });
        RowEntry {
            name,
            fields: fields.collect(),
            kept_private: false,
        }
    }

    /// What stands at an address, as far as it may be shown.
    pub(super) fn current(&self, address: &Address) -> Current {
        match self.answer(address) {
            None if !self.hides_typed(address) => Current::Nothing,
            _ if !self.may_show(address) => Current::Hidden,
            _ if self.revealed.as_ref() != Some(address) && self.is_guarded(address) => {
                Current::Covered
            }
            None => Current::Hidden,
            Some(answer) => Current::Shown(answer.clone()),
        }
    }

    pub(super) fn part_of(&self, address: &Address) -> Option<PartId> {
        let n = self.top(address)?;
        Some(self.pack.parts[self.route.part(n)].id.clone())
    }

    /// The number of the question on the way; part by part, in its part.
    fn number(&self, address: &Address) -> Option<usize> {
        let n = self.top(address)?;
        if !self.by_parts() {
            return Some(self.route.rank(n) + 1);
        }
        let first = self
            .route
            .places()
            .find(|&m| self.route.part(m) == self.route.part(n))?;
        Some(self.route.rank(n) - self.route.rank(first) + 1)
    }
}

/// A step that belongs to no part.
pub(super) fn aside(topic: Topic, ask: Ask) -> Step {
    Step {
        topic,
        part: None,
        number: None,
        ask,
        current: Current::Nothing,
        entries: Vec::new(),
        last_time: None,
        said: None,
        rows: Vec::new(),
        own_language: false,
        acts: vec![Act::Back, Act::Help, Act::Again, Act::Stop, Act::LeaveFast],
        contacts: false,
    }
}

pub(super) fn offer(label: Label, command: Command) -> Offer {
    Offer {
        label,
        command,
        chosen: false,
    }
}

fn option_offers(question: &Question, choices: &[Choice], current: &Current) -> Vec<Offer> {
    let chosen = match current.content() {
        Some(Content::Chosen(options)) => options.as_slice(),
        _ => &[],
    };
    choices
        .iter()
        .map(|choice| Offer {
            label: Label::Option(question.id.clone(), choice.id.clone()),
            command: Command::Choose(choice.id.clone()),
            chosen: chosen.contains(&choice.id),
        })
        .collect()
}
