//! What a person can do at a step.

use std::collections::BTreeSet;

use super::super::answer::{Answer, Answers, Authorship, Content, Entry, Left, Role, Words};
use super::super::command::{Command, Deed, Effect, Notice, Stamp};
use super::super::draft::Unfinished;
use super::super::id::{Address, EntryId, OptionId};
use super::super::pack::{Kind, Question};
use super::super::problem::Problem;
use super::super::route::{Known, entry_facts};
use super::super::step::Current;
use super::super::validate::clean;
use super::{Changing, Focus, Interview};

impl Role {
    /// Who types and whose words, until the person says otherwise: an interpreter puts
    /// words into another language, everybody else takes down what the person says.
    pub fn hand(self) -> Authorship {
        let words = match self {
            Self::Interpreter => Words::Interpreted,
            _ => Words::Own,
        };
        Authorship {
            typed_by: self,
            words,
        }
    }
}

impl Interview {
    /// Does what the person did. The effects are to be carried out in order. Where the
    /// command does not fit the step nothing changes and the only effect is to refuse it.
    pub fn apply(&mut self, command: Command, stamp: &Stamp) -> Vec<Effect> {
        let looked_again = self.looks_again();
        match self.carry_out(command, stamp) {
            Ok(mut effects) => {
                if !looked_again && self.looks_again() && self.draft.earlier.is_none() {
                    effects.push(Effect::FindEarlier);
                }
                self.note_place();
                effects
            }
            Err(problem) => vec![Effect::Refuse(problem)],
        }
    }

    fn carry_out(&mut self, command: Command, stamp: &Stamp) -> Result<Vec<Effect>, Problem> {
        match command {
            Command::Continue => self.read(stamp),
            Command::Choose(option) => self.choose(option, stamp),
            Command::ChooseMany(options) => self.choose_many(options, stamp),
            Command::Write(text) => self.write(&text, stamp),
            Command::Typing(text) => self.typing(text),
            Command::Leave(left) => self.leave(left, stamp),
            Command::Withdraw => {
                let effects = self.withdraw()?;
                if let Some(address) = self.focus.address().cloned() {
                    self.forget_typed(&address);
                }
                Ok(effects)
            }
            Command::Back => self.back(),
            Command::GoOn => self.go_on(),
            Command::Add => self.add(),
            Command::Pick(deed) => self.pick(deed),
            Command::Do(deed, entry) => self.act_on(deed, entry),
            Command::Put(entry, at) => self.put(&entry, at),
            Command::TakeOut(entry) => self.take_out(&entry),
            Command::Never => self.never(),
            Command::Private(private) => self.set_private(private),
            Command::Reveal => self.reveal(),
            Command::Examples => self.examples(),
            Command::ShowLast => self.show_last(),
            Command::StillTrue => self.still_true(stamp),
            Command::Parts => self.parts(),
            Command::Part(part) => self.part(&part),
            Command::AskTypist => {
                if matches!(self.focus, Focus::Typist(_) | Focus::Whose(..)) {
                    return Err(Problem::NotHere);
                }
                self.asks_hand = false;
                let here = Box::new(self.focus.clone());
                self.focus = Focus::Typist(here);
                Ok(Vec::new())
            }
            Command::Typist(role) => self.typist(role),
            Command::Whose(words) => self.whose(words),
            Command::Review => {
                self.show_review(self.focus.address().cloned());
                Ok(vec![Effect::Save])
            }
            Command::Change(address) => self.change(address),
            Command::Resume => {
                let open = self.at_review(self.open())?;
                self.go(Focus::At(open));
                Ok(vec![Effect::Save])
            }
            Command::Finish => self.finish(),
            Command::LookOver => self.look_over(),
            Command::LookAgain => self.look_again(),
            Command::WhichToHold => self.which_to_hold(),
            Command::Hold(held) => self.hold(held),
            Command::HandOver => self.look_no_further(),
        }
    }

    pub(super) fn at_review<T>(&self, then: Option<T>) -> Result<T, Problem> {
        then.filter(|_| self.is_at_review()).ok_or(Problem::NotHere)
    }

    /// The question that is asked now, if one is.
    pub(super) fn here(&self) -> Result<(Address, &Question), Problem> {
        match &self.focus {
            Focus::At(address) | Focus::Adding(address) => {
                let question = self.question(address).ok_or(Problem::NotHere)?;
                Ok((address.clone(), question))
            }
            _ => Err(Problem::NotHere),
        }
    }

    /// The list whose page the person is at, or is picking in.
    fn list(&self) -> Result<Address, Problem> {
        match &self.focus {
            Focus::At(list)
            | Focus::Which(list, _)
            | Focus::Where(list, _)
            | Focus::TakeOut(list, _)
                if !self.entries(list).is_empty() =>
            {
                Ok(list.clone())
            }
            _ => Err(Problem::NotHere),
        }
    }

    pub(super) fn go(&mut self, focus: Focus) {
        if focus.address() != self.revealed.as_ref() {
            self.revealed = None;
        }
        if focus.address() != self.typing.as_ref() {
            self.typing = None;
        }
        // Who leaves the question about who types does not answer it.
        self.asks_hand &= matches!(focus, Focus::Typist(_));
        if let Some(n) = focus.address().and_then(|at| self.top(at)) {
            let part = &self.pack.parts[self.route.part(n)].id;
            if !self.draft.opened.contains(part) {
                self.draft.opened.insert(part.clone());
            }
        }
        self.focus = focus;
    }

    pub(super) fn show_review(&mut self, from: Option<Address>) {
        self.changing = None;
        self.go(Focus::Review(from));
    }

    fn read(&mut self, stamp: &Stamp) -> Result<Vec<Effect>, Problem> {
        let (address, question) = self.here()?;
        if question.kind != Kind::Info {
            return Err(Problem::NotHere);
        }
        self.keep(&address, Content::Read, stamp);
        self.advance(&address);
        Ok(vec![Effect::Save])
    }

    fn choose(&mut self, option: OptionId, stamp: &Stamp) -> Result<Vec<Effect>, Problem> {
        let (address, question) = self.here()?;
        let Kind::One(choices) = &question.kind else {
            return Err(Problem::NotHere);
        };
        if !choices.iter().any(|choice| choice.id == option) {
            return Err(Problem::NoSuchOption);
        }
        self.keep(&address, Content::Chosen(vec![option.clone()]), stamp);
        let closing = self.pack.closing.as_ref();
        let not_yet = closing.is_some_and(|closing| {
            closing.question == address.question && closing.not_yet.contains(&option)
        });
        let finished = if not_yet {
            self.show_review(None);
            None
        } else {
            self.advance(&address);
            self.finished_by(&address)
        };
        let said = Effect::Say(Notice::Chose(address, option));
        Ok([Effect::Save, said].into_iter().chain(finished).collect())
    }

    fn choose_many(
        &mut self,
        options: Vec<OptionId>,
        stamp: &Stamp,
    ) -> Result<Vec<Effect>, Problem> {
        if let Focus::Examples(then) = &self.focus {
            return self.pick_examples((**then).clone(), options, stamp);
        }
        let (address, question) = self.here()?;
        let Kind::Many(choices) = &question.kind else {
            return Err(Problem::NotHere);
        };
        if options.iter().any(|id| choices.iter().all(|c| c.id != *id)) {
            return Err(Problem::NoSuchOption);
        }
        let chosen: Vec<_> = choices.iter().filter(|c| options.contains(&c.id)).collect();
        if chosen.len() > 1 && chosen.iter().any(|choice| choice.alone) {
            return Err(Problem::ChoseAloneWithOthers);
        }
        let chosen: Vec<OptionId> = chosen.into_iter().map(|c| c.id.clone()).collect();
        self.keep(&address, Content::Chosen(chosen.clone()), stamp);
        self.advance(&address);
        let said = Notice::ChoseMany(address, chosen);
        Ok(vec![Effect::Save, Effect::Say(said)])
    }

    fn write(&mut self, text: &str, stamp: &Stamp) -> Result<Vec<Effect>, Problem> {
        let text = clean(text);
        let (address, question) = self.here()?;
        match &question.kind {
            _ if text.is_empty() => Err(Problem::NothingWritten),
            Kind::Text { .. } => {
                let picked = self.answer(&address).map(|answer| &answer.content);
                let content = match picked {
                    Some(Content::Picked { examples, .. }) => Content::Picked {
                        examples: examples.clone(),
                        words: text,
                    },
                    _ => Content::Written(text),
                };
                self.forget_typed(&address);
                self.keep(&address, content, stamp);
                self.advance(&address);
                Ok(vec![Effect::Save, Effect::Say(Notice::Wrote)])
            }
            Kind::List(_) if self.is_adding() => {
                let contents = if question.takes_lines() {
                    let lines = text.lines().map(str::trim);
                    let lines = lines.filter(|line| !line.is_empty());
                    lines
                        .map(|line| Content::Written(line.to_owned()))
                        .collect()
                } else {
                    vec![Content::Written(text)]
                };
                self.forget_typed(&address);
                self.add_entries(&address, contents, stamp)
            }
            _ => Err(Problem::NotHere),
        }
    }

    /// Whether words that are written now become entries.
    pub(super) fn is_adding(&self) -> bool {
        match &self.focus {
            Focus::Adding(_) => true,
            Focus::At(list) => self.entries(list).is_empty(),
            _ => false,
        }
    }

    /// Makes an entry of each of these, which stand in its first field.
    pub(super) fn add_entries(
        &mut self,
        list: &Address,
        contents: Vec<Content>,
        stamp: &Stamp,
    ) -> Result<Vec<Effect>, Problem> {
        let question = self.question(list).ok_or(Problem::NotHere)?;
        let by_line = question.takes_lines();
        let first = question
            .fields()
            .first()
            .ok_or(Problem::NotHere)?
            .id
            .clone();
        let private = self.is_next_private(list);
        let first_time = matches!(self.focus, Focus::At(_));
        let added = contents.len();
        self.keep(list, Content::Listed, stamp);
        for (n, content) in contents.into_iter().enumerate() {
            let entry = Entry {
                id: stamp.entry(n),
                more: false,
                private,
                answers: Answers::default(),
            };
            let scope = self.draft.answers.scope_mut(list).ok_or(Problem::NotHere)?;
            scope
                .entries
                .entry(list.question.clone())
                .or_default()
                .push(entry);
            let field = list.field(stamp.entry(n), first.clone());
            self.keep(&field, content, stamp);
        }
        self.refresh(list);
        if !by_line {
            let field = list.field(stamp.entry(0), first);
            let next = self.after(&field).map(|next| self.rest_of(list, next));
            self.go(Focus::At(next.unwrap_or_else(|| list.clone())));
        } else if first_time && by_line && !self.has_more(list) {
            self.advance(list);
        } else {
            self.go(Focus::At(list.clone()));
        }
        Ok(vec![Effect::Save, Effect::Say(Notice::Added(added))])
    }

    fn typing(&mut self, text: String) -> Result<Vec<Effect>, Problem> {
        let (address, question) = self.here()?;
        let takes_words = match &question.kind {
            Kind::Text { .. } => true,
            Kind::List(_) => self.is_adding(),
            _ => false,
        };
        if !takes_words {
            return Err(Problem::NotHere);
        }
        self.forget_typed(&address);
        if !text.trim().is_empty() {
            self.typing = Some(address.clone());
            self.draft.unfinished.push(Unfinished { address, text });
        }
        Ok(vec![Effect::Save])
    }

    fn leave(&mut self, left: Left, stamp: &Stamp) -> Result<Vec<Effect>, Problem> {
        let (address, question) = self.here()?;
        if question.kind == Kind::Info {
            return Err(Problem::NothingToLeave);
        }
        if matches!(question.kind, Kind::List(_)) && !self.entries(&address).is_empty() {
            // While another entry was being added: there is nothing to leave, so go back.
            let Focus::Adding(list) = self.focus.clone() else {
                return Err(Problem::NotHere);
            };
            let next = self.rest_of(&list, list.clone());
            self.go(Focus::At(next));
            return Ok(vec![Effect::Save]);
        }
        let old = self.answer(&address).map(|answer| answer.content.clone());
        if left == Left::Skipped && old.is_some() {
            // Passing over an answer leaves it as it is: no word is lost by going on.
            self.advance(&address);
            let mut effects = vec![Effect::Save, Effect::Say(Notice::LeftAsItWas)];
            effects.extend(self.finished_by(&address));
            return Ok(effects);
        }
        if left == Left::RatherNotSay {
            self.forget_typed(&address);
        } else if let Some(Content::Written(text) | Content::Picked { words: text, .. }) = old
            && !text.is_empty()
            && (!self.may_show(&address) || self.typed(&address).is_none())
        {
            // The words are no answer any more, but they are there to be taken up again. What
            // was typed and not confirmed is those words with what was changed in them.
            let address = address.clone();
            self.draft
                .unfinished
                .insert(0, Unfinished { address, text });
        }
        self.keep(&address, Content::Left(left), stamp);
        self.advance(&address);
        let mut effects = vec![Effect::Save, Effect::Say(Notice::Left(left))];
        effects.extend(self.finished_by(&address));
        Ok(effects)
    }

    pub(super) fn withdraw(&mut self) -> Result<Vec<Effect>, Problem> {
        let (address, question) = self.here()?;
        let steers = question.steers;
        let asks_typist = self.asks_typist();
        let old = self.passing.remove(&address.question);
        let scope = self.draft.answers.scope_mut(&address);
        let kept = scope.and_then(|scope| {
            let holds_entries = scope.entries.contains_key(&address.question);
            let given = &mut scope.given;
            (!holds_entries)
                .then(|| given.remove(&address.question))
                .flatten()
        });
        let Some(answer) = kept.or(old) else {
            return Err(Problem::NotHere);
        };
        if answer.private {
            // What is written here next is private as well.
            self.draft.veiled.push(address.clone());
        }
        self.refresh(&address);
        self.take_typist(&address, asks_typist);
        if steers {
            self.forget_passing();
        }
        Ok(vec![Effect::Save, Effect::Say(Notice::Withdrew)])
    }

    fn back(&mut self) -> Result<Vec<Effect>, Problem> {
        let focus = match &self.focus {
            Focus::Adding(list)
            | Focus::Which(list, _)
            | Focus::Where(list, _)
            | Focus::TakeOut(list, _) => Focus::At(list.clone()),
            Focus::Examples(inner) | Focus::Typist(inner) => (**inner).clone(),
            Focus::Look(place) => return Ok(self.look_back(*place)),
            Focus::Hold(place) => Focus::Look(*place),
            Focus::Parts => {
                let last = self
                    .places_of_fixed()
                    .and_then(|n| self.enter_from_behind(n));
                Focus::At(last.ok_or(Problem::NothingBefore)?)
            }
            Focus::Whose(_, inner) => Focus::Typist(inner.clone()),
            Focus::Review(None) if self.by_parts() => Focus::Parts,
            Focus::Review(from) => {
                let last = || {
                    let mut places = self.route.places();
                    places
                        .rfind(|&n| !self.is_closing(n))
                        .and_then(|n| self.enter_from_behind(n))
                };
                let from = from.clone().filter(|from| self.is_on(from)).or_else(last);
                Focus::At(from.ok_or(Problem::NothingBefore)?)
            }
            Focus::At(address) if self.changing.as_ref().is_some_and(|c| c.at == *address) => {
                self.show_review(None);
                return Ok(vec![Effect::Save]);
            }
            Focus::At(address) if self.is_at_closing(address) => {
                match self.closing_before(address) {
                    Some(before) => self.go(Focus::At(before)),
                    None => self.show_review(None),
                }
                return Ok(vec![Effect::Save]);
            }
            Focus::At(address) => {
                let before = self.before(address).ok_or(Problem::NothingBefore)?;
                if self.parts_lie_between(&before, address) {
                    self.changing = None;
                    Focus::Parts
                } else {
                    Focus::At(before)
                }
            }
        };
        self.go(focus);
        Ok(vec![Effect::Save])
    }

    fn go_on(&mut self) -> Result<Vec<Effect>, Problem> {
        if let Some(looked) = self.look_further() {
            return looked;
        }
        let (address, _) = self.here()?;
        let something = self.answer(&address).is_some() || !self.entries(&address).is_empty();
        if !something || matches!(self.focus, Focus::Adding(_)) {
            return Err(Problem::NotHere);
        }
        self.advance(&address);
        let mut effects = vec![Effect::Save];
        effects.extend(self.finished_by(&address));
        Ok(effects)
    }

    fn add(&mut self) -> Result<Vec<Effect>, Problem> {
        let list = self.list()?;
        self.go(Focus::Adding(list));
        Ok(vec![Effect::Save])
    }

    fn pick(&mut self, deed: Deed) -> Result<Vec<Effect>, Problem> {
        let list = self.list()?;
        self.go(Focus::Which(list, deed));
        Ok(Vec::new())
    }

    fn act_on(&mut self, deed: Deed, entry: EntryId) -> Result<Vec<Effect>, Problem> {
        let list = self.list()?;
        if !self.entries(&list).iter().any(|e| e.id == entry) {
            return Err(Problem::NoSuchEntry);
        }
        match deed {
            Deed::Change => {
                let first = self.first_field(&list, entry).ok_or(Problem::NotHere)?;
                self.go(Focus::At(first));
                Ok(vec![Effect::Save])
            }
            Deed::SayMore => {
                let kept = self.entry_mut(&list, &entry).ok_or(Problem::NoSuchEntry)?;
                kept.more = true;
                let mut at = self.first_field(&list, entry);
                while let Some(field) = at.take() {
                    let more = self.question(&field).is_some_and(|q| q.more);
                    if more && self.answer(&field).is_none() {
                        self.go(Focus::At(field));
                        return Ok(vec![Effect::Save]);
                    }
                    at = self.after(&field).filter(|next| *next != list);
                }
                self.go(Focus::At(list));
                Ok(vec![Effect::Save])
            }
            Deed::Move => {
                self.go(Focus::Where(list, entry));
                Ok(Vec::new())
            }
            Deed::TakeOut => {
                self.go(Focus::TakeOut(list, entry));
                Ok(Vec::new())
            }
            Deed::KeepPrivate | Deed::Share => {
                let private = deed == Deed::KeepPrivate;
                let kept = self.entry_mut(&list, &entry).ok_or(Problem::NoSuchEntry)?;
                kept.private = private;
                self.veil_as_its_entries(&list);
                self.go(Focus::At(list));
                Ok(vec![Effect::Save, Effect::Say(veil_notice(private))])
            }
        }
    }

    fn entries_mut(&mut self, list: &Address) -> Result<&mut Vec<Entry>, Problem> {
        let scope = self.draft.answers.scope_mut(list);
        let entries = scope.and_then(|scope| scope.entries.get_mut(&list.question));
        entries.ok_or(Problem::NotHere)
    }

    fn put(&mut self, entry: &EntryId, at: usize) -> Result<Vec<Effect>, Problem> {
        let list = self.list()?;
        let entries = self.entries_mut(&list)?;
        let from = entries.iter().position(|e| e.id == *entry);
        let from = from.ok_or(Problem::NoSuchEntry)?;
        if at >= entries.len() {
            return Err(Problem::NoSuchOption);
        }
        let moved = entries.remove(from);
        entries.insert(at, moved);
        self.go(Focus::At(list));
        Ok(vec![Effect::Save, Effect::Say(Notice::Moved(at + 1))])
    }

    fn take_out(&mut self, entry: &EntryId) -> Result<Vec<Effect>, Problem> {
        let Focus::TakeOut(list, asked) = self.focus.clone() else {
            return Err(Problem::NotHere);
        };
        if asked != *entry {
            return Err(Problem::NoSuchEntry);
        }
        let entries = self.entries_mut(&list)?;
        entries.retain(|e| e.id != *entry);
        if entries.is_empty()
            && let Some(scope) = self.draft.answers.scope_mut(&list)
        {
            scope.entries.remove(&list.question);
            scope.given.remove(&list.question);
        }
        let gone = (list.question.clone(), entry.clone());
        self.draft
            .unfinished
            .retain(|u| !u.address.within.contains(&gone));
        self.draft.veiled.retain(|at| !at.within.contains(&gone));
        self.draft.let_in.retain(|at| !at.within.contains(&gone));
        self.refresh(&list);
        self.go(Focus::At(list));
        Ok(vec![Effect::Save, Effect::Say(Notice::TookOut)])
    }

    fn never(&mut self) -> Result<Vec<Effect>, Problem> {
        match &self.focus {
            Focus::Which(list, _) | Focus::Where(list, _) | Focus::TakeOut(list, _) => {
                self.go(Focus::At(list.clone()));
                Ok(Vec::new())
            }
            Focus::Hold(place) => {
                self.go(Focus::Look(*place));
                Ok(Vec::new())
            }
            _ => Err(Problem::NotHere),
        }
    }

    fn set_private(&mut self, private: bool) -> Result<Vec<Effect>, Problem> {
        let (address, question) = self.here()?;
        if question.steers || question.unsaved || question.kind == Kind::Info {
            return Err(Problem::SteersNotPrivate);
        }
        let said = Effect::Say(veil_notice(private));
        if matches!(question.kind, Kind::List(_)) && !self.is_adding() {
            let deed = if private {
                Deed::KeepPrivate
            } else {
                Deed::Share
            };
            let mut entries = self
                .entries(&address)
                .iter()
                .filter(|e| e.private != private);
            return match (entries.next().map(|e| e.id.clone()), entries.next()) {
                (None, _) => Err(Problem::NotHere),
                (Some(only), None) => self.act_on(deed, only),
                _ => self.pick(deed),
            };
        }
        let on_the_page = self.may_show(&address) && !self.hides_typed(&address);
        self.veil(&address, private);
        // What the person has just made private was on the page a moment ago.
        self.revealed = (private && on_the_page).then_some(address);
        Ok(vec![Effect::Save, said])
    }

    /// Keeps what stands at an address, or is said there next, out of every hand-over, or lets
    /// it in again.
    pub(super) fn veil(&mut self, address: &Address, private: bool) {
        // While another entry is being added, it is not about the list but about that entry.
        let adding = matches!(self.focus, Focus::Adding(_));
        let from_the_start = self.question(address).is_some_and(|q| q.private);
        self.unveil(address);
        self.draft.let_in.retain(|let_in| let_in != address);
        if from_the_start && !private {
            self.draft.let_in.push(address.clone());
        }
        let given = self.draft.answers.scope_mut(address).filter(|_| !adding);
        match given.and_then(|scope| scope.given.get_mut(&address.question)) {
            Some(answer) => answer.private = private,
            None if private => self.draft.veiled.push(address.clone()),
            None => {}
        }
    }

    fn reveal(&mut self) -> Result<Vec<Effect>, Problem> {
        let (address, _) = self.here()?;
        if !matches!(self.current(&address), Current::Hidden | Current::Covered) {
            return Err(Problem::NotHere);
        }
        self.revealed = Some(address);
        Ok(Vec::new())
    }

    fn typist(&mut self, role: Role) -> Result<Vec<Effect>, Problem> {
        let Focus::Typist(inner) = self.focus.clone() else {
            return Err(Problem::NotHere);
        };
        if role == Role::Me {
            return Ok(self.take_hand(role.hand(), *inner));
        }
        self.focus = Focus::Whose(role, inner);
        Ok(Vec::new())
    }

    fn whose(&mut self, words: Words) -> Result<Vec<Effect>, Problem> {
        let Focus::Whose(role, inner) = self.focus.clone() else {
            return Err(Problem::NotHere);
        };
        let hand = Authorship {
            typed_by: role,
            words,
        };
        let mut effects = self.take_hand(hand, *inner);
        effects.push(Effect::Say(Notice::Whose(words)));
        Ok(effects)
    }

    fn take_hand(&mut self, hand: Authorship, then: Focus) -> Vec<Effect> {
        self.draft.hand = hand;
        self.focus = then;
        if hand.typed_by != Role::Me {
            self.forget_passing();
        }
        let only_from_here_on = std::mem::take(&mut self.asks_hand);
        if let Focus::At(address) = &self.focus
            && !only_from_here_on
            && let Some(scope) = self.draft.answers.scope_mut(address)
            && let Some(answer) = scope.given.get_mut(&address.question)
            // The view of a helper does not become the person's because the person types now.
            && (answer.by.words != Words::Typists || hand.typed_by != Role::Me)
        {
            answer.by = hand;
        }
        vec![Effect::Save, Effect::Say(Notice::Typist(hand.typed_by))]
    }

    fn change(&mut self, address: Address) -> Result<Vec<Effect>, Problem> {
        let n = self.at_review(self.top(&address).filter(|&n| self.route.is_on(n)))?;
        let target = if address.within.is_empty() {
            self.enter(n)
        } else {
            Some(address).filter(|address| self.is_on(address))
        };
        let target = target.ok_or(Problem::NotHere)?;
        self.go(Focus::At(target.clone()));
        self.changing = Some(Changing {
            at: target,
            by_parts: self.by_parts(),
        });
        Ok(vec![Effect::Save])
    }

    /// Takes an answer down, with who gave it, when, and to which question.
    pub(super) fn keep(&mut self, address: &Address, content: Content, stamp: &Stamp) {
        let Some(question) = self.question(address) else {
            return;
        };
        let (unsaved, steers) = (question.unsaved, question.steers);
        let list = content == Content::Listed;
        let part = self
            .top(address)
            .map(|n| &self.pack.parts[self.route.part(n)]);
        let guarded = part.is_some_and(|part| part.share_if.is_some() || part.separate);
        let asks_typist = self.asks_typist();
        // A list is not private as a whole: its entries are.
        let private = !list && self.is_next_private(address);
        if list && self.answer(address).is_some_and(|old| old.private) {
            // It was left empty in private: that holds for what is added now and later.
            self.unveil(address);
            self.draft.veiled.push(address.clone());
        }
        let answer = Answer {
            content,
            private,
            guarded,
            by: self.draft.hand,
            still_true: false,
            at: stamp.at,
            language: stamp.language.clone(),
            asked: stamp.asked.clone(),
            pack_version: self.pack.version.clone(),
        };
        let somebody_else =
            steers && self.answer(address).map(|old| &old.content) != Some(&answer.content);
        if unsaved {
            self.passing.insert(address.question.clone(), answer);
        } else {
            self.ensure_entry(address);
            if let Some(scope) = self.draft.answers.scope_mut(address) {
                scope.given.insert(address.question.clone(), answer);
            }
            if !list {
                self.unveil(address);
            }
        }
        self.refresh(address);
        self.take_typist(address, asks_typist);
        if somebody_else {
            self.forget_passing();
        }
    }

    /// Makes the entry of an `each` when it gets its first answer.
    pub(super) fn ensure_entry(&mut self, address: &Address) {
        let Some((list, id)) = address.parent() else {
            return;
        };
        if self.entries(&list).iter().any(|e| e.id == id) {
            return;
        }
        if let Some(scope) = self.draft.answers.scope_mut(&list) {
            let entries = scope.entries.entry(list.question).or_default();
            entries.push(Entry {
                id,
                more: false,
                private: false,
                answers: Answers::default(),
            });
        }
    }

    pub(super) fn refresh(&mut self, address: &Address) {
        if let Some(n) = self.top(address) {
            let known = Known {
                kept: &self.draft.answers,
                passing: &self.passing,
            };
            self.route.refresh(&self.pack, known, n);
        }
    }

    /// Forgets what was only said for now, such as whether it is safe: somebody else may
    /// be here. What hangs on it is asked again before it is shown.
    fn forget_passing(&mut self) {
        for question in std::mem::take(&mut self.passing).into_keys() {
            self.refresh(&Address::top(question));
        }
        if let Some(place) = self.focus.address().filter(|at| !self.is_on(at)) {
            self.focus = self.nearest(place.clone());
            self.revealed = None;
        }
    }

    /// Where all entries of a list are private, so are those that are added; where none is
    /// any more, nothing that was asked of the list holds on. Nothing is added to an `each`, so
    /// nothing is asked of it but of its entries: veiled, it would keep back those that are let in.
    pub(super) fn veil_as_its_entries(&mut self, list: &Address) {
        let question = self.question(list);
        if question.is_some_and(|question| matches!(question.kind, Kind::Each { .. })) {
            self.unveil(list);
            return;
        }
        let private = |entry: &Entry| entry.private;
        let all = self.entries(list).iter().all(private);
        let none = !self.entries(list).iter().any(private);
        if all || none {
            self.unveil(list);
        }
        if all {
            self.draft.veiled.push(list.clone());
        }
    }

    fn unveil(&mut self, address: &Address) {
        self.draft.veiled.retain(|veiled| veiled != address);
    }

    /// Forgets what stands in the field at an address. Words that are hidden there stay.
    fn forget_typed(&mut self, address: &Address) {
        let here = |u: &Unfinished| u.address == *address;
        if self.may_show_typed(address) {
            self.draft.unfinished.retain(|u| !here(u));
        } else if self.typing.as_ref() == Some(address)
            && let Some(last) = self.draft.unfinished.iter().rposition(here)
        {
            self.draft.unfinished.remove(last);
        }
        self.typing.take_if(|typing| typing == address);
    }

    /// Whether some question of an entry can be asked of those who want to say more.
    pub(super) fn has_more(&self, list: &Address) -> bool {
        let entry = self.entries(list).first();
        let question = self.question(list);
        let fields = question.map_or(&[][..], Question::fields);
        let more = Entry {
            more: true,
            ..entry.cloned().unwrap_or_else(|| Entry {
                id: EntryId::from(""),
                more: true,
                private: false,
                answers: Answers::default(),
            })
        };
        let facts = self.facts();
        let facts = entry_facts(fields, Some(&more), &facts);
        fields
            .iter()
            .any(|field| field.more && facts.seen.contains(&&field.id))
    }

    /// Goes on from an answer: to what follows, or straight back to "Your answers".
    pub(super) fn advance(&mut self, address: &Address) {
        if self.is_at_closing(address) {
            self.changing = None;
            match self.closing_after(address) {
                Some(next) => self.go(Focus::At(next)),
                None => self.show_review(None),
            }
            return;
        }
        let mut next = self.after(address);
        if let Some((list, _)) = address.parent() {
            next = next.map(|next| self.rest_of(&list, next));
        }
        let Some(changing) = self.changing.clone() else {
            match next {
                Some(next) if !self.parts_lie_between(address, &next) => self.go(Focus::At(next)),
                _ if self.by_parts() => self.go(Focus::Parts),
                _ => self.show_review(Some(address.clone())),
            }
            return;
        };
        // Still inside the list that is being changed: stay there until it is left.
        let inside = |at: &Address| {
            self.top(at) == self.top(&changing.at)
                && (!at.within.is_empty() || !address.within.is_empty())
        };
        if let Some(next) = next.filter(inside) {
            self.go(Focus::At(next));
            return;
        }
        match self.opened_by(&changing.at) {
            Some(opened) => self.go(Focus::At(opened)),
            None if self.by_parts() && !changing.by_parts => {
                // It leads part by part from here on: the person says where to.
                self.changing = None;
                self.go(Focus::Parts);
            }
            None => self.show_review(None),
        }
    }

    /// What follows an answer to the last that is asked at the end.
    fn finished_by(&self, address: &Address) -> Option<Effect> {
        let last = self.is_at_closing(address) && self.closing_after(address).is_none();
        last.then_some(Effect::Finish)
    }

    /// Where it goes on from an entry of a list, if `next` follows there: before the page of
    /// the list, to what is always asked of an entry and was not yet asked of one of them, for
    /// several can be made at once.
    fn rest_of(&self, list: &Address, next: Address) -> Address {
        if next != *list {
            return next;
        }
        let entries = self.entries(list).iter();
        let mut open = entries.filter_map(|entry| {
            let any = list.field(entry.id.clone(), list.question.clone());
            let fields = self.siblings(&any).into_iter().filter(|field| !field.more);
            let mut fields = fields.map(|field| list.field(entry.id.clone(), field.id.clone()));
            fields.find(|field| self.answer(field).is_none())
        });
        open.next().unwrap_or(next)
    }

    /// The first unanswered question on the route that hangs on this answer, directly or
    /// through others. Nobody is led to a separate part or to what is asked at the end; part
    /// by part, nor to another part whose place the person chooses.
    fn opened_by(&self, address: &Address) -> Option<Address> {
        let n = self.top(address)?;
        let here = self.route.part(n);
        let by_parts = self.by_parts();
        let leads_to = |n: usize| {
            let part = self.route.part(n);
            self.route.is_on(n)
                && !self.is_closing(n)
                && !self.is_in_separate_part(n)
                && (!by_parts || part == here || part <= self.fixed_parts())
        };
        let mut hanging: BTreeSet<usize> = self.route.dependents(n).iter().copied().collect();
        while let Some(n) = hanging.pop_first() {
            if leads_to(n)
                && let Some(open) = self.open_in(n)
            {
                return Some(open);
            }
            hanging.extend(self.route.dependents(n));
        }
        None
    }
}

pub(super) fn veil_notice(private: bool) -> Notice {
    if private {
        Notice::NowPrivate
    } else {
        Notice::NowShared
    }
}
