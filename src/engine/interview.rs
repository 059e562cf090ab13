//! The conversation: a draft, a place in it, and what the person can do there.

mod apply;
mod examples;
mod last_time;
mod look;
mod parts;
mod show;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::answer::{Answer, Answers, Authorship, Content, Entry, Role};
use super::command::Deed;
use super::draft::{Draft, Earlier};
use super::id::{Address, EntryId, PartId, QuestionId};
use super::pack::{Kind, Of, Pack, Question};
use super::route::{Known, Route, TopFacts, fields_within};
use super::share::{self, entry_holds_private};
use super::statement::{Point, Statement};
use super::step::Name;

/// One conversation.
#[derive(Clone, Debug)]
pub struct Interview {
    pack: Arc<Pack>,
    route: Route,
    draft: Draft,
    /// Answers that are never saved.
    passing: BTreeMap<QuestionId, Answer>,
    focus: Focus,
    /// The answer that is being changed from "Your answers".
    changing: Option<Changing>,
    /// The private answer that the person asked to see.
    revealed: Option<Address>,
    /// Where words are being typed: these are in the field, whatever is hidden there besides.
    typing: Option<Address>,
    /// The parts in which the person asked to see what they said last time.
    shows_last: BTreeSet<PartId>,
    /// Who types was asked by the program, not at an answer: it says nothing of that one.
    asks_hand: bool,
    /// The section from which the person went on to make the hand-over, by its place.
    looked_to: Option<usize>,
}

/// An answer that is being changed from "Your answers".
#[derive(Clone, Debug)]
struct Changing {
    /// Where it stands.
    at: Address,
    /// The person went part by part before.
    by_parts: bool,
}

/// Where the person is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Focus {
    /// At a question; at a list that holds entries: at the page that tells them.
    At(Address),
    /// Adding an entry to a list that holds some.
    Adding(Address),
    /// Picking an entry.
    Which(Address, Deed),
    /// Picking a place for an entry.
    Where(Address, EntryId),
    /// Being asked whether an entry shall go.
    TakeOut(Address, EntryId),
    /// Picking examples in place of writing; then back to where one was, or on.
    Examples(Box<Focus>),
    /// The list of parts.
    Parts,
    /// Looking at what goes into the hand-over, at this place of the pack's outline.
    Look(usize),
    /// Picking what is to be kept back there, or shown again.
    Hold(usize),
    /// Saying who types; then back to where one was.
    Typist(Box<Focus>),
    /// Saying whose words these are; then back to where one was.
    Whose(Role, Box<Focus>),
    /// "Your answers"; with the question the person came from.
    Review(Option<Address>),
}

impl Focus {
    /// The question that the person is at, if any.
    fn address(&self) -> Option<&Address> {
        match self {
            Self::At(at)
            | Self::Adding(at)
            | Self::Which(at, _)
            | Self::Where(at, _)
            | Self::TakeOut(at, _) => Some(at),
            Self::Examples(inner) | Self::Typist(inner) | Self::Whose(_, inner) => inner.address(),
            Self::Parts | Self::Look(_) | Self::Hold(_) | Self::Review(_) => None,
        }
    }
}

impl Interview {
    /// Begins a conversation, with nothing answered.
    pub fn begin(pack: Arc<Pack>) -> Self {
        let draft = Draft::new(pack.id.clone(), pack.version.clone());
        Self::from_start(pack, draft)
    }

    fn from_start(pack: Arc<Pack>, draft: Draft) -> Self {
        let mut interview = Self::opened(pack, draft);
        let first = interview.open();
        interview.go(first.map_or(Focus::Review(None), Focus::At));
        interview.note_place();
        interview
    }

    /// Begins a conversation about what a person handed over. Only the things that the pack asks
    /// about are taken from it.
    pub fn respond(pack: Arc<Pack>, mut statement: Statement) -> Self {
        let mut asked = BTreeSet::new();
        for (_, question) in pack.questions() {
            if let Kind::Each {
                of: Of::Said(which),
                ..
            } = &question.kind
            {
                asked.extend(statement.points(which).map(|point| point.id.clone()));
            }
        }
        statement.points.retain(|point| asked.contains(&point.id));
        let mut draft = Draft::new(pack.id.clone(), pack.version.clone());
        draft.statement = Some(statement);
        Self::from_start(pack, draft)
    }

    /// Goes on with a draft, where the person was. If that place is not on the route, or
    /// hangs on an answer that is never saved, it goes on just before.
    pub fn resume(pack: Arc<Pack>, draft: Draft) -> Self {
        let mut interview = Self::opened(pack, draft);
        interview
            .draft
            .pack_version
            .clone_from(&interview.pack.version);
        match interview.draft.place.clone() {
            Some(place) => interview.focus = interview.nearest(place),
            None if interview.by_parts() => interview.focus = Focus::Parts,
            None => {}
        }
        if interview.draft.hand.typed_by != Role::Me {
            // Somebody typed for the person last time: that may be another one today.
            interview.focus = Focus::Typist(Box::new(interview.focus));
            interview.asks_hand = true;
        }
        interview.note_place();
        interview
    }

    fn opened(pack: Arc<Pack>, draft: Draft) -> Self {
        let passing = BTreeMap::new();
        let known = Known {
            kept: &draft.answers,
            passing: &passing,
        };
        let route = Route::new(&pack, known);
        Self {
            pack,
            route,
            draft,
            passing,
            focus: Focus::Review(None),
            changing: None,
            revealed: None,
            typing: None,
            shows_last: BTreeSet::new(),
            asks_hand: false,
            looked_to: None,
        }
    }

    /// The draft as it stands. Answers that are never saved are not in it.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Keeps with the answers what the person set, by name.
    pub fn keep_settings(&mut self, settings: BTreeMap<String, String>) {
        self.draft.settings = settings;
    }

    /// The pack.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Takes over what the person said last time, to be shown when they ask for it. Parts
    /// that are shared only if the person says so, or never, stay out, and so do the views of
    /// others.
    pub fn remember(&mut self, mut earlier: Earlier) {
        let parts = self.pack.parts.iter();
        let guarded = parts.filter(|part| part.share_if.is_some() || part.separate);
        for question in guarded.flat_map(|part| &part.questions) {
            earlier.answers.given.remove(&question.id);
            earlier.answers.entries.remove(&question.id);
        }
        own_words_only(&self.pack, &mut earlier.answers);
        self.draft.earlier = Some(earlier);
    }

    /// Whether the person goes part by part.
    pub(super) fn by_parts(&self) -> bool {
        let sittings = self.pack.sittings.as_ref();
        sittings.is_some_and(|sittings| sittings.when.holds(&self.facts()))
    }

    /// Whether the person looks again at what they said last time.
    fn looks_again(&self) -> bool {
        let review = self.pack.review.as_ref();
        review.is_some_and(|review| review.holds(&self.facts()))
    }

    /// The place in the pack of the part up to which the order is fixed.
    fn fixed_parts(&self) -> usize {
        let after = self.pack.sittings.as_ref().map(|sittings| &sittings.after);
        let place = |after: &PartId| self.pack.parts.iter().position(|part| part.id == *after);
        after.and_then(place).unwrap_or(0)
    }

    /// The places on the route that belong to a part, without what is asked at the end.
    fn places_of(&self, part: usize) -> impl Iterator<Item = usize> + '_ {
        let places = self.route.places();
        let from = places.skip_while(move |&n| self.route.part(n) < part);
        let here = from.take_while(move |&n| self.route.part(n) == part);
        here.filter(|&n| !self.is_closing(n))
    }

    /// Whether the question at this place is asked only when the person finishes.
    fn is_closing(&self, n: usize) -> bool {
        self.pack.is_closing(&self.route.question(&self.pack, n).id)
    }

    /// Whether the question at this place stands in a part that no hand-over holds.
    fn is_in_separate_part(&self, n: usize) -> bool {
        self.pack.parts[self.route.part(n)].separate
    }

    /// Whether this is the question that is asked when the person finishes.
    fn is_at_closing(&self, address: &Address) -> bool {
        address.within.is_empty() && self.pack.is_closing(&address.question)
    }

    /// Whether the person is at "Your answers".
    pub fn is_at_review(&self) -> bool {
        matches!(self.focus, Focus::Review(_))
    }

    fn known(&self) -> Known<'_> {
        Known {
            kept: &self.draft.answers,
            passing: &self.passing,
        }
    }

    fn facts(&self) -> TopFacts<'_> {
        TopFacts {
            route: &self.route,
            known: self.known(),
        }
    }

    /// The question at an address, whether or not it is on the route.
    fn question(&self, address: &Address) -> Option<&Question> {
        let outermost = address
            .within
            .first()
            .map_or(&address.question, |(list, _)| list);
        let mut question = self.route.question(&self.pack, self.route.find(outermost)?);
        let inner = address.within.iter().skip(1).map(|(list, _)| list);
        let last = (!address.within.is_empty()).then_some(&address.question);
        for id in inner.chain(last) {
            question = question.fields().iter().find(|field| field.id == *id)?;
        }
        Some(question)
    }

    /// The place in the pack of the question that encloses an address.
    fn top(&self, address: &Address) -> Option<usize> {
        let outermost = address
            .within
            .first()
            .map_or(&address.question, |(list, _)| list);
        self.route.find(outermost)
    }

    /// The fields on the route beside a field of an entry.
    fn siblings(&self, address: &Address) -> Vec<&Question> {
        let Some((list, _)) = address.within.first() else {
            return Vec::new();
        };
        let Some(n) = self.route.find(list) else {
            return Vec::new();
        };
        let question = std::slice::from_ref(self.route.question(&self.pack, n));
        fields_within(
            question,
            &self.draft.answers,
            &address.within,
            &self.facts(),
        )
    }

    /// Whether an address is on the person's way, entries included.
    fn is_on(&self, address: &Address) -> bool {
        let Some(n) = self.top(address).filter(|&n| self.route.is_on(n)) else {
            return false;
        };
        let Some((parent, entry)) = address.parent() else {
            return !matches!(self.route.question(&self.pack, n).kind, Kind::Each { .. });
        };
        let exists = match self.question(&parent).map(|q| &q.kind) {
            Some(Kind::Each { of, .. }) => self.things(of).contains(&entry),
            Some(Kind::List(_)) => {
                self.entries(&parent).iter().any(|e| e.id == entry) && self.is_on(&parent)
            }
            _ => false,
        };
        exists
            && self
                .siblings(address)
                .iter()
                .any(|q| q.id == address.question)
    }

    /// The things that the questions of an `each` are asked for, as entry ids.
    fn things(&self, of: &Of) -> Vec<EntryId> {
        let answers = &self.draft.answers;
        match of {
            Of::Picked(question) => match answers.given.get(question).map(|a| &a.content) {
                Some(Content::Chosen(options)) => {
                    options.iter().map(|o| EntryId::from(o.as_str())).collect()
                }
                _ => Vec::new(),
            },
            Of::Said(which) => {
                let statement = self.draft.statement.iter();
                let points = statement.flat_map(|statement| statement.points(which));
                points.map(|point| point.id.clone()).collect()
            }
        }
    }

    /// The point of the statement that an entry of this list is about, if it is about one.
    fn point(&self, list: &Address, entry: &EntryId) -> Option<&Point> {
        match &self.question(list)?.kind {
            Kind::Each {
                of: Of::Said(_), ..
            } => self.draft.statement.as_ref()?.point(entry),
            _ => None,
        }
    }

    fn entries(&self, list: &Address) -> &[Entry] {
        self.draft.answers.entries_at(list)
    }

    fn answer(&self, address: &Address) -> Option<&Answer> {
        if address.within.is_empty()
            && let Some(answer) = self.passing.get(&address.question)
        {
            return Some(answer);
        }
        self.draft.answers.at(address)
    }

    /// Whether what stands at an address is kept private, by itself or by what encloses it.
    fn is_private(&self, address: &Address) -> bool {
        if self.answer(address).is_some_and(|answer| answer.private) {
            return true;
        }
        address.parent().is_some_and(|(list, entry)| {
            let entries = self.entries(&list);
            entries.iter().any(|e| e.id == entry && e.private) || self.is_private(&list)
        })
    }

    /// Whether what is said at an address next is private: an answer as the one that it
    /// takes the place of, an entry as was asked of its list.
    fn is_next_private(&self, address: &Address) -> bool {
        if self.draft.veiled.contains(address) {
            return true;
        }
        match self.answer(address) {
            Some(answer) if answer.content != Content::Listed => answer.private,
            _ => {
                let from_the_start = self.question(address).is_some_and(|q| q.private);
                from_the_start && !self.draft.let_in.contains(address)
            }
        }
    }

    /// Whether what stands at an address may be shown now.
    fn may_show(&self, address: &Address) -> bool {
        self.revealed.as_ref() == Some(address) || !self.is_hidden(address)
    }

    /// Whether an address stands in a part that no hand-over holds unless the person adds
    /// it: what was said there is not shown unasked.
    fn is_guarded(&self, address: &Address) -> bool {
        let part = self.top(address).map(|n| self.route.part(n));
        part.is_some_and(|part| self.pack.parts[part].share_if.is_some())
    }

    /// Whether words that are typed at an address and not confirmed may be shown now.
    fn may_show_typed(&self, address: &Address) -> bool {
        self.revealed.as_ref() == Some(address)
            || !(self.is_guarded(address)
                || self.is_next_private(address)
                || self.is_hidden(address))
    }

    /// The words that stand in the field at an address: those that were typed there and not
    /// confirmed, as far as they may be shown, and those that are being typed now.
    fn typed(&self, address: &Address) -> Option<String> {
        let all = self.draft.unfinished.iter();
        let here: Vec<&str> = all
            .filter(|unfinished| unfinished.address == *address)
            .map(|unfinished| unfinished.text.as_str())
            .collect();
        let shown = if self.may_show_typed(address) {
            &here[..]
        } else if self.typing.as_ref() == Some(address) {
            &here[here.len().saturating_sub(1)..]
        } else {
            &[]
        };
        let one_line = matches!(
            self.question(address).map(|question| &question.kind),
            Some(Kind::Text { lines: 1, .. })
        );
        (!shown.is_empty()).then(|| shown.join(if one_line { " " } else { "\n" }))
    }

    /// Whether words that were typed at an address are not in the field there.
    fn hides_typed(&self, address: &Address) -> bool {
        let all = self.draft.unfinished.iter();
        let here = all.filter(|unfinished| unfinished.address == *address);
        let in_field = usize::from(self.typing.as_ref() == Some(address));
        here.count() > in_field && !self.may_show_typed(address)
    }

    /// Whether what stands at an address is private, or hangs on something that is.
    fn is_hidden(&self, address: &Address) -> bool {
        self.is_private(address) || self.hangs_on_private(address, &mut BTreeSet::new())
    }

    /// Whether a question, or what encloses it, reads something private, directly or
    /// through others. What was `seen` is not looked at again.
    fn hangs_on_private(&self, address: &Address, seen: &mut BTreeSet<Address>) -> bool {
        let Some(question) = self.question(address) else {
            return false;
        };
        let mut reads = Vec::new();
        question.show_if.reads(&mut |read| reads.push(read.clone()));
        reads.extend(question.asked_of().cloned());
        let mut reads = reads
            .iter()
            .filter_map(|read| self.seen_from(address, read));
        reads.any(|read| seen.insert(read.clone()) && self.counts_as_private(&read, seen))
            || address
                .parent()
                .is_some_and(|(list, _)| self.hangs_on_private(&list, seen))
    }

    /// As [`super::share::shared`] takes it: an answer that is never saved tells nothing,
    /// and a list with something private in it is private for what reads it.
    fn counts_as_private(&self, address: &Address, seen: &mut BTreeSet<Address>) -> bool {
        let Some(question) = self.question(address) else {
            return false;
        };
        let answer = self.answer(address);
        let private = answer.map_or_else(|| self.is_next_private(address), |a| a.private)
            || self.entries(address).iter().any(entry_holds_private);
        (private && !question.unsaved) || self.hangs_on_private(address, seen)
    }

    /// The address of a question that a condition at `address` reads: a field of the same
    /// entry, or one further out.
    fn seen_from(&self, address: &Address, read: &QuestionId) -> Option<Address> {
        let mut at = address.clone();
        while let Some((list, entry)) = at.parent() {
            let fields = self.question(&list)?.fields();
            if fields.iter().any(|field| field.id == *read) {
                return Some(list.field(entry, read.clone()));
            }
            at = list;
        }
        self.route.find(read).map(|_| Address::top(read.clone()))
    }

    /// The words that name an entry: its first field; none while it is private.
    fn entry_name(&self, list: &Address, entry: &Entry) -> Option<Name> {
        let question = self.question(list)?;
        let first = question.fields().first()?;
        let address = list.field(entry.id.clone(), first.id.clone());
        if self.is_hidden(&address) {
            return None;
        }
        name_of(&first.id, &entry.answers)
    }

    /// The first address at a place of the pack: for an `each`, its first field.
    fn enter(&self, n: usize) -> Option<Address> {
        let question = self.route.question(&self.pack, n);
        let top = Address::top(question.id.clone());
        match &question.kind {
            Kind::Each { of, .. } => {
                let first = self.things(of).into_iter().next()?;
                self.first_field(&top, first)
            }
            _ => Some(top),
        }
    }

    /// The last address at a place of the pack: for an `each`, its last field.
    fn enter_from_behind(&self, n: usize) -> Option<Address> {
        let question = self.route.question(&self.pack, n);
        let top = Address::top(question.id.clone());
        match &question.kind {
            Kind::Each { of, .. } => {
                let last = self.things(of).into_iter().next_back()?;
                self.last_field(&top, last)
            }
            _ => Some(top),
        }
    }

    fn first_field(&self, list: &Address, entry: EntryId) -> Option<Address> {
        let any = list.field(entry.clone(), list.question.clone());
        let first = self.siblings(&any).first()?.id.clone();
        Some(list.field(entry, first))
    }

    fn last_field(&self, list: &Address, entry: EntryId) -> Option<Address> {
        let any = list.field(entry.clone(), list.question.clone());
        let last = self.siblings(&any).last()?.id.clone();
        Some(list.field(entry, last))
    }

    /// The address that follows on the route; none after the last.
    fn after(&self, address: &Address) -> Option<Address> {
        let Some((list, entry)) = address.parent() else {
            let mut n = self.route.find(&address.question)?;
            loop {
                n = self.route.after(n)?;
                if let Some(next) = self.enter(n).filter(|_| !self.is_closing(n)) {
                    return Some(next);
                }
            }
        };
        let siblings = self.siblings(address);
        let next = siblings
            .iter()
            .skip_while(|q| q.id != address.question)
            .nth(1);
        if let Some(next) = next {
            return Some(list.field(entry, next.id.clone()));
        }
        match &self.question(&list)?.kind {
            Kind::Each { of, .. } => {
                let next = self
                    .things(of)
                    .into_iter()
                    .skip_while(|id| *id != entry)
                    .nth(1);
                next.and_then(|next| self.first_field(&list, next))
                    .or_else(|| self.after(&list))
            }
            _ => Some(list),
        }
    }

    /// The address before this one on the route; none before the first.
    fn before(&self, address: &Address) -> Option<Address> {
        let Some((list, entry)) = address.parent() else {
            let mut n = self.route.find(&address.question)?;
            loop {
                n = self.route.before(n)?;
                if let Some(previous) = self.enter_from_behind(n).filter(|_| !self.is_closing(n)) {
                    return Some(previous);
                }
            }
        };
        let siblings = self.siblings(address);
        let previous = siblings
            .iter()
            .take_while(|q| q.id != address.question)
            .last();
        if let Some(previous) = previous {
            return Some(list.field(entry, previous.id.clone()));
        }
        match &self.question(&list)?.kind {
            Kind::Each { of, .. } => {
                let previous = self
                    .things(of)
                    .into_iter()
                    .take_while(|id| *id != entry)
                    .last();
                previous
                    .and_then(|previous| self.last_field(&list, previous))
                    .or_else(|| self.before(&list))
            }
            _ => Some(list),
        }
    }

    /// The place where a draft is taken up again.
    fn nearest(&self, place: Address) -> Focus {
        if self.is_on(&place) {
            return Focus::At(place);
        }
        let mut place = place;
        while let Some((list, _)) = place.parent() {
            place = list;
            if self.is_on(&place) {
                return Focus::At(place);
            }
        }
        let before = self
            .top(&place)
            .and_then(|n| self.route.before(n + 1))
            .and_then(|n| self.enter(n));
        let open = || self.open().map_or(Focus::Review(None), Focus::At);
        before.map_or_else(open, Focus::At)
    }

    /// The first address without an answer. What stands in a separate part never counts as
    /// open: nobody is led back to it.
    fn open(&self) -> Option<Address> {
        let asked = |n: &usize| !self.is_closing(*n) && !self.is_in_separate_part(*n);
        let mut places = self.route.places().filter(asked);
        places.find_map(|n| self.open_in(n))
    }

    /// The first address without an answer at a place of the pack.
    fn open_in(&self, n: usize) -> Option<Address> {
        let question = self.route.question(&self.pack, n);
        let top = Address::top(question.id.clone());
        match &question.kind {
            Kind::Each { of, .. } => self.things(of).into_iter().find_map(|entry| {
                let mut field = self.first_field(&top, entry.clone());
                while let Some(at) = field {
                    if self.answer(&at).is_none() {
                        return Some(at);
                    }
                    field = self
                        .after(&at)
                        .filter(|next| next.parent() == Some((top.clone(), entry.clone())));
                }
                None
            }),
            _ => self.answer(&top).is_none().then_some(top),
        }
    }

    /// Notes in the draft where the person is.
    fn note_place(&mut self) {
        self.draft.place = self.focus.address().cloned();
    }

    /// Whether the pack's own question about who types is on the route.
    fn asks_typist(&self) -> bool {
        let typist = self.pack.typist.as_ref().and_then(|id| self.route.find(id));
        typist.is_some_and(|n| self.route.is_on(n))
    }

    /// Who types, as the pack's own question says; it holds until the person says otherwise.
    fn take_typist(&mut self, address: &Address, was_asked: bool) {
        let asks = self.asks_typist();
        if was_asked && !asks {
            self.draft.hand = Authorship::default();
        }
        let at_typist = self.pack.typist.as_ref() == Some(&address.question);
        match self.typist_said() {
            Some(role) if asks && !was_asked || at_typist => {
                self.draft.hand = role.hand();
                self.stamp_the_way_to(address);
            }
            None if at_typist => self.draft.hand = Authorship::default(),
            _ => {}
        }
    }

    /// Who types, as the pack's own question was answered.
    fn typist_said(&self) -> Option<Role> {
        let answer = self.draft.answers.given.get(self.pack.typist.as_ref()?)?;
        match &answer.content {
            Content::Chosen(options) => Role::from_code(options.first()?.as_str()),
            _ => None,
        }
    }

    /// Who types was not asked before this question: whoever types now typed what led to
    /// it, too, and not the person that it was taken for.
    fn stamp_the_way_to(&mut self, typist: &Address) {
        let hand = self.draft.hand;
        let last = self.route.find(&typist.question);
        for n in last.into_iter().flat_map(|last| 0..=last) {
            let id = &self.route.question(&self.pack, n).id;
            if let Some(answer) = self.draft.answers.given.get_mut(id)
                && (*id == typist.question || answer.by == Authorship::default())
            {
                answer.by = hand;
            }
        }
    }

    fn entry_mut(&mut self, list: &Address, id: &EntryId) -> Option<&mut Entry> {
        let scope: &mut Answers = self.draft.answers.scope_mut(list)?;
        let entries = scope.entries.get_mut(&list.question)?;
        entries.iter_mut().find(|entry| entry.id == *id)
    }
}

/// What names an entry: what stands in its first field.
fn name_of(first: &QuestionId, answers: &Answers) -> Option<Name> {
    match &answers.given.get(first)?.content {
        Content::Written(text) => Some(Name::Words(text.clone())),
        Content::Picked { examples, words } => Some(Name::Examples(
            first.clone(),
            examples.clone(),
            words.clone(),
        )),
        _ => None,
    }
}

/// Leaves only what the person said, or had put into another language.
fn own_words_only(pack: &Pack, answers: &mut Answers) {
    let own = |answer: &Answer| share::is_own(answer.by) && !answer.private;
    let views = |id: &QuestionId| pack.find(id).is_some_and(|(_, question)| question.views);
    answers.given.retain(|id, answer| own(answer) && !views(id));
    answers.entries.retain(|id, _| !views(id));
    for entries in answers.entries.values_mut() {
        entries.retain(|entry| !entry.private);
        entries
            .iter_mut()
            .for_each(|entry| own_words_only(pack, &mut entry.answers));
    }
}

#[cfg(test)]
impl Interview {
    /// The places on the route as kept up to date, and as computed anew.
    pub(super) fn routes(&self) -> (Vec<usize>, Vec<usize>) {
        let anew = Route::new(&self.pack, self.known());
        (self.route.places().collect(), anew.places().collect())
    }
}
