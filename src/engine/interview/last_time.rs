//! What was said last time: shown on request, and taken over as still true.

use super::super::answer::{Answer, Answers, Content, Entry};
use super::super::command::{Effect, Notice, Stamp};
use super::super::id::{Address, PartId, QuestionId};
use super::super::pack::{Kind, Question};
use super::super::problem::Problem;
use super::super::share::{entry_holds_private, same_entry};
use super::super::step::{Act, Current, Name, Row, RowEntry};
use super::{Interview, name_of};

impl Interview {
    pub(super) fn show_last(&mut self) -> Result<Vec<Effect>, Problem> {
        let (address, _) = self.here()?;
        let n = self
            .top(&address)
            .filter(|_| self.has_last(&address) && !self.holds_last_back(&address))
            .ok_or(Problem::NotHere)?;
        let part = self.pack.parts[self.route.part(n)].id.clone();
        self.shows_last.insert(part);
        Ok(Vec::new())
    }

    /// Whether something was said here last time, and the person is on the way on which they
    /// look at it again. What is asked at the end is of the hand-over that is made now: how it
    /// was last time is not offered there.
    pub(super) fn has_last(&self, address: &Address) -> bool {
        let Some(earlier) = &self.draft.earlier else {
            return false;
        };
        if !self.looks_again() || self.is_at_closing(address) {
            return false;
        }
        earlier
            .answers
            .at(address)
            .is_some_and(|answer| answer.content != Content::Read)
            || !earlier.answers.entries_at(address).is_empty()
    }

    /// Whether what was said here last time can be taken over as it is: not where it is asked
    /// anew each time, and not before it was seen.
    pub(super) fn can_be_still_true(&self, address: &Address, question: &Question) -> bool {
        let top = self.top(address);
        let fresh = question.fresh || top.is_some_and(|n| self.route.question(&self.pack, n).fresh);
        self.last_time(address).is_some()
            && !fresh
            && !question.steers
            && !question.unsaved
            && self.answer(address).is_none()
            && self.entries(address).is_empty()
    }

    pub(super) fn still_true(&mut self, stamp: &Stamp) -> Result<Vec<Effect>, Problem> {
        let (address, question) = self.here()?;
        if !self.can_be_still_true(&address, question) {
            return Err(Problem::NotHere);
        }
        let earlier = self.draft.earlier.as_ref().ok_or(Problem::NotHere)?;
        let entries = earlier.answers.entries_at(&address).to_vec();
        let private = self.is_next_private(&address);
        let fields = question.fields().to_vec();
        match earlier.answers.at(&address).cloned() {
            Some(answer) => self.keep_again(&address, answer, stamp),
            None => self.keep(&address, Content::Listed, stamp),
        }
        if !entries.is_empty() {
            let again = |mut entry: Entry| {
                entry.private = private;
                entry.answers = self.said_again(&fields, entry.answers, stamp);
                entry
            };
            let entries: Vec<Entry> = entries.into_iter().map(again).collect();
            self.ensure_entry(&address);
            if let Some(scope) = self.draft.answers.scope_mut(&address) {
                scope.entries.insert(address.question.clone(), entries);
            }
            self.refresh(&address);
        }
        self.advance(&address);
        Ok(vec![Effect::Save, Effect::Say(Notice::StillTrue)])
    }

    /// Takes an answer of last time down as still true: in its words, language and hand.
    pub(super) fn keep_again(&mut self, address: &Address, earlier: Answer, stamp: &Stamp) {
        self.keep(address, earlier.content.clone(), stamp);
        if let Some(scope) = self.draft.answers.scope_mut(address)
            && let Some(answer) = scope.given.get_mut(&address.question)
        {
            answer.still_true = true;
            answer.by = earlier.by;
            answer.language = earlier.language;
            answer.asked = earlier.asked;
        }
    }

    /// The answers of an entry of last time, as still true. What is private from the start is
    /// so this time, too.
    fn said_again(&self, fields: &[Question], mut answers: Answers, stamp: &Stamp) -> Answers {
        let field = |id: &QuestionId| fields.iter().find(|field| field.id == *id);
        let private = |id: &QuestionId| field(id).is_some_and(|field| field.private);
        for (id, answer) in &mut answers.given {
            answer.private = answer.content != Content::Listed && private(id);
            answer.still_true = true;
            answer.at = stamp.at;
            answer.pack_version.clone_from(&self.pack.version);
        }
        for (id, entries) in &mut answers.entries {
            let fields = field(id).map_or(&[][..], Question::fields);
            for entry in entries {
                entry.private = private(id);
                let inner = std::mem::take(&mut entry.answers);
                entry.answers = self.said_again(fields, inner, stamp);
            }
        }
        answers
    }

    /// Whether the person asked to see what they said last time in this part.
    fn shows_last(&self, address: &Address) -> bool {
        let part = self.top(address).map(|n| self.route.part(n));
        part.is_some_and(|part| self.shows_last.contains(&self.pack.parts[part].id))
    }

    /// Whether what was said here last time is not shown, for what stands here now is private:
    /// it may be the same words.
    fn holds_last_back(&self, address: &Address) -> bool {
        !self.may_show(address)
    }

    /// What was said here last time, where the person asked to see it. Of a list, without the
    /// entries that hold something private now.
    pub(super) fn last_time(&self, address: &Address) -> Option<Row> {
        let earlier = self.draft.earlier.as_ref()?;
        let shown = self.shows_last(address) && self.has_last(address);
        if !shown || self.holds_last_back(address) {
            return None;
        }
        let question = self.question(address)?;
        let part = self.part_of(address)?;
        let mut row = last_row(&earlier.answers, address.clone(), &part, question);
        let before = earlier.answers.scope(address)?;
        let now = self.entries(address).iter();
        let private = now.filter(|entry| entry_holds_private(entry));
        let private: Vec<_> = private
            .filter_map(|entry| same_entry(question, entry, before))
            .collect();
        let rows = std::mem::take(&mut row.entries).into_iter();
        let rows = rows.zip(earlier.answers.entries_at(address));
        let open = rows.filter(|(_, last)| !private.contains(last));
        row.entries = open.map(|(row, _)| row).collect();
        let says_nothing = row.entries.is_empty() && row.current == Current::Nothing;
        (!says_nothing).then_some(row)
    }

    /// What can be done with what was said here last time.
    pub(super) fn acts_of_last_time(&self, address: &Address, question: &Question) -> Option<Act> {
        if !self.has_last(address) || self.holds_last_back(address) {
            None
        } else if !self.shows_last(address) {
            Some(Act::LastTime)
        } else {
            self.can_be_still_true(address, question)
                .then_some(Act::StillTrue)
        }
    }
}

/// What was said at an address last time, as a row.
fn last_row(answers: &Answers, address: Address, part: &PartId, question: &Question) -> Row {
    let current = match answers.at(&address) {
        Some(answer) if answer.content != Content::Listed => Current::Shown(answer.clone()),
        _ => Current::Nothing,
    };
    let entries = answers.entries_at(&address).iter().map(|entry| {
        let name = match &question.kind {
            Kind::Each { of, .. } => {
                let of = of.picked_in();
                of.map(|of| Name::Option(of.clone(), entry.id.as_str().into()))
            }
            Kind::List(fields) => fields.first().and_then(|f| name_of(&f.id, &entry.answers)),
            _ => None,
        };
        let named = usize::from(matches!(question.kind, Kind::List(_)));
        let fields = question.fields().iter().skip(named).filter_map(|field| {
            let at = address.field(entry.id.clone(), field.id.clone());
            let said = answers.at(&at).is_some() || !answers.entries_at(&at).is_empty();
            said.then(|| last_row(answers, at, part, field))
        });
        RowEntry {
            name,
            fields: fields.collect(),
            kept_private: false,
        }
    });
    Row {
        part: part.clone(),
        current,
        entries: entries.collect(),
        address,
    }
}
