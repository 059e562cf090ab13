//! What of a draft may leave the machine: everything private, and everything that hangs
//! on it, is already out.

mod unprivate;

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};

use super::answer::{Answer, Answers, Authorship, Content, Entry, Role, Words};
use super::condition::Condition;
use super::draft::{Draft, Earlier};
use super::id::{Address, EntryId, OptionId, QuestionId};
use super::pack::{Kind, Pack, Part, Question};
use super::route::says_something;

pub use unprivate::{has_private, without_private};

/// One question of a hand-over, with what may be told of it.
#[derive(Clone, Debug)]
pub struct Shared<'a> {
    /// The part it stands in.
    pub part: &'a Part,
    /// The question.
    pub question: &'a Question,
    /// What stands there.
    pub state: SharedState<'a>,
}

/// What stands at a question of a hand-over.
#[derive(Clone, Debug)]
pub enum SharedState<'a> {
    /// It was on the person's way and has no answer.
    NotAnswered,
    /// An answer, which may be one of the empty states.
    Answer(&'a Answer),
    /// The entries of a list that may be shared, with their questions; at least one.
    Entries(Vec<SharedEntry<'a>>),
}

/// One entry of a list, with its questions.
#[derive(Clone, Debug)]
pub struct SharedEntry<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Its questions, in order.
    pub fields: Vec<Shared<'a>>,
}

/// Lists what a hand-over of this draft may hold, in the order of the pack.
///
/// Out are: pages that only tell; what is not on the route; what is never saved; what is
/// private and everything whose conditions read it, directly or through others; separate
/// parts, in the same way; parts whose `share_if` is not met; and entries that are private, or whose naming first
/// field is. A list with a private entry counts as private for what reads it.
pub fn shared<'a>(pack: &'a Pack, draft: &'a Draft) -> Vec<Shared<'a>> {
    let scope = Scope::weighed(pack, draft, Separate::Hidden);
    let by_parts = pack.sittings.as_ref();
    let by_parts = by_parts.is_some_and(|sittings| scope.truth(&sittings.when) == Some(true));
    // What was never come to was not asked: it is not told as unanswered.
    let asked = |part: &Part, told: &Shared<'_>| {
        !matches!(told.state, SharedState::NotAnswered)
            || !(pack.is_closing(&told.question.id) || by_parts && !draft.opened.contains(&part.id))
    };
    let mut shared = Vec::new();
    for part in pack.parts.iter().filter(|part| !part.separate) {
        let open = part.share_if.as_ref().is_none_or(|condition| {
            scope.truth(condition) == Some(true) && !scope.reads_hidden(condition)
        });
        if open {
            let told = part
                .questions
                .iter()
                .filter_map(|question| scope.told(part, question));
            shared.extend(told.filter(|told| asked(part, told)));
        }
    }
    shared
}

/// What a file of its own may hold of the separate parts: what was chosen there, in the order
/// of the pack. Out are: what is private and everything whose conditions read it; what was
/// left empty in any way; and what somebody else said in the person's place.
pub fn separate<'a>(pack: &'a Pack, draft: &'a Draft) -> Vec<(&'a Question, &'a [OptionId])> {
    let scope = Scope::weighed(pack, draft, Separate::Open);
    let parts = pack.parts.iter().filter(|part| part.separate);
    let questions = parts.flat_map(|part| part.questions.iter().map(move |q| (part, q)));
    let chosen = |(part, question)| {
        let told = scope.told(part, question)?;
        match told.state {
            SharedState::Answer(answer) if is_own(answer.by) => match &answer.content {
                Content::Chosen(options) => Some((question, options.as_slice())),
                _ => None,
            },
            _ => None,
        }
    };
    questions.filter_map(chosen).collect()
}

/// Answers to questions that the pack no longer has, to be told under "no longer asked" in
/// the words in which they were asked. What hung on what is not known any more: so none
/// while anything in the draft is private, and none from a part that was only shared if
/// the person added it.
pub fn no_longer_asked<'a>(pack: &Pack, draft: &'a Draft) -> Vec<(&'a QuestionId, &'a Answer)> {
    // What stands in a separate part changes nothing here, either.
    let others = |id: &QuestionId| !pack.is_separate(id);
    let answers = &draft.answers;
    let mut given = answers.given.iter().filter(|(id, _)| others(id));
    let entries = answers.entries.iter().filter(|(id, _)| others(id));
    if given.any(|(_, answer)| answer.private)
        || entries
            .flat_map(|(_, entries)| entries)
            .any(entry_holds_private)
    {
        return Vec::new();
    }
    let given = answers.given.iter();
    given
        .filter(|(id, answer)| {
            let tells = !matches!(answer.content, Content::Read | Content::Listed);
            tells && !answer.guarded && pack.find(id).is_none()
        })
        .collect()
}

/// What a hand-over of this draft says in the person's own words, to be looked at again
/// another time. Out are: all that [`shared`] leaves out, the views of others, and the parts
/// that are shared only if the person says so.
pub fn earlier(pack: &Pack, draft: &Draft) -> Earlier {
    let mut told = shared(pack, draft);
    told.retain(|told| told.part.share_if.is_none());
    let answers = own_words(&told);
    Earlier {
        at: latest(&answers),
        handed_over: false,
        answers,
    }
}

/// What the hand-over of last time said, if the person is on the way on which they look at it
/// again. What was only saved is not set beside what is said now: its words may have been shown
/// to nobody, and the person need not have asked to see them.
pub fn looked_at_again<'a>(pack: &'a Pack, draft: &'a Draft) -> Option<&'a Earlier> {
    let earlier = draft.earlier.as_ref().filter(|last| last.handed_over)?;
    let review = pack.review.as_ref()?;
    let scope = Scope::weighed(pack, draft, Separate::Hidden);
    (scope.truth(review) == Some(true)).then_some(earlier)
}

/// The entries that were said last time and are not said this time, each with its list.
///
/// Only lists that `shared` tells with entries, that hold nothing private and that are not
/// asked anew each time: what is withheld is never told as taken away.
pub fn not_this_time<'a>(
    pack: &'a Pack,
    draft: &'a Draft,
    shared: &[Shared<'a>],
) -> Vec<(&'a Question, &'a Entry)> {
    let Some(earlier) = looked_at_again(pack, draft) else {
        return Vec::new();
    };
    let mut gone = Vec::new();
    for told in shared {
        let list = told.question;
        let compared = is_compared(pack, told.part, list)
            && matches!(list.kind, Kind::List(_))
            && matches!(told.state, SharedState::Entries(_));
        let now = draft.answers.entries.get(&list.id).map(Vec::as_slice);
        let now = now.unwrap_or_default();
        if !compared || now.iter().any(entry_holds_private) || veiled_within(draft, &list.id) {
            continue;
        }
        let last = earlier.answers.entries.get(&list.id).map(Vec::as_slice);
        let last = last.unwrap_or_default().iter();
        let said = last.filter(|entry| !entry_holds_private(entry));
        let said = said.filter(|entry| !now.iter().any(|now| is_same(list, now, entry)));
        gone.extend(said.map(|entry| (list, entry)));
    }
    gone
}

/// Whether what stands at a question of the pack itself is compared with last time. Not where
/// it, or what its entries come from, is asked anew each time, only steers, tells the views of others, or is shared only if
/// the person says so: of that, nothing is kept for another time.
pub fn is_compared(pack: &Pack, part: &Part, question: &Question) -> bool {
    let of = question.asked_of().and_then(|of| pack.find(of));
    let anew = of.is_some_and(|(_, of)| !compares(of));
    part.share_if.is_none() && !anew && compares(question)
}

/// As [`is_compared`], for a question whose list or part is compared.
pub fn compares(question: &Question) -> bool {
    !(question.fresh || question.steers || question.unsaved || question.views)
}

/// The entry of last time that an entry continues: the one with its id, or else the one with
/// the same name.
pub fn same_entry<'a>(list: &Question, now: &Entry, earlier: &'a Answers) -> Option<&'a Entry> {
    let last = earlier.entries.get(&list.id)?;
    let by_id = last.iter().find(|last| last.id == now.id);
    by_id.or_else(|| last.iter().find(|last| is_same(list, now, last)))
}

fn is_same(list: &Question, now: &Entry, last: &Entry) -> bool {
    let name = |entry: &Entry| {
        let first = &list.fields().first()?.id;
        let content = &entry.answers.given.get(first)?.content;
        matches!(content, Content::Written(_) | Content::Picked { .. }).then(|| content.clone())
    };
    now.id == last.id || name(now).is_some_and(|now| name(last) == Some(now))
}

/// Whether something in a list is to be private once it is said.
fn veiled_within(draft: &Draft, list: &QuestionId) -> bool {
    draft
        .veiled
        .iter()
        .any(|at| at.question == *list || at.within.iter().any(|(within, _)| within == list))
}

/// Whether an answer is the person's own: what those who type for themselves say always is.
pub fn is_own(by: Authorship) -> bool {
    by.words != Words::Typists || by.typed_by == Role::Me
}

fn own_words(told: &[Shared<'_>]) -> Answers {
    let mut own = Answers::default();
    for told in told {
        let id = || told.question.id.clone();
        match &told.state {
            SharedState::Answer(answer) if is_own(answer.by) && !answer.guarded => {
                let mut answer = Answer::clone(answer);
                answer.still_true = false;
                own.given.insert(id(), answer);
            }
            SharedState::Entries(entries) if !told.question.views => {
                let entries = entries.iter().map(|shared| Entry {
                    id: shared.entry.id.clone(),
                    more: shared.entry.more,
                    private: false,
                    answers: own_words(&shared.fields),
                });
                let entries: Vec<Entry> = entries
                    .filter(|entry| entry.answers != Answers::default())
                    .collect();
                if !entries.is_empty() {
                    own.entries.insert(id(), entries);
                }
            }
            _ => {}
        }
    }
    own
}

/// When the last of these answers was given.
fn latest(answers: &Answers) -> Option<DateTime<FixedOffset>> {
    let within = answers.entries.values().flatten();
    let within = within.filter_map(|entry| latest(&entry.answers));
    let here = answers.given.values().map(|answer| answer.at);
    here.chain(within).max()
}

fn holds_private(answers: &Answers) -> bool {
    answers.given.values().any(|answer| answer.private)
        || answers.entries.values().flatten().any(entry_holds_private)
}

/// Whether an entry is private, or anything in it is.
pub(super) fn entry_holds_private(entry: &Entry) -> bool {
    entry.private || holds_private(&entry.answers)
}

/// How a question stands, for those whose conditions read it.
#[derive(Clone, Copy)]
struct Standing {
    /// On the route; `None` where that hangs on an answer that is never saved.
    on: Option<bool>,
    /// Private, or hanging on something private.
    hidden: bool,
    /// Never saved: it tells nothing, and hides nothing.
    unsaved: bool,
}

/// How what stands in separate parts counts for what reads it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separate {
    /// As private: for a hand-over.
    Hidden,
    /// As what stands elsewhere: for a file of its own.
    Open,
}

/// The answers of the pack itself or of one entry, and what is around them.
struct Scope<'a, 's> {
    answers: &'a Answers,
    /// The entry, if it is one.
    entry: Option<&'a EntryId>,
    /// Where the next answer is to be private.
    veiled: &'a [Address],
    /// Where what is private from the start was let in.
    let_in: &'a [Address],
    standing: HashMap<&'a QuestionId, Standing>,
    outer: Option<&'s Scope<'a, 's>>,
}

impl<'a, 's> Scope<'a, 's> {
    fn of(draft: &'a Draft) -> Self {
        Self {
            answers: &draft.answers,
            entry: None,
            veiled: &draft.veiled,
            let_in: &draft.let_in,
            standing: HashMap::new(),
            outer: None,
        }
    }

    /// The whole draft, with how each question of the pack stands.
    fn weighed(pack: &'a Pack, draft: &'a Draft, separate: Separate) -> Self {
        let mut scope = Self::of(draft);
        for (part, question) in pack.questions() {
            scope.weigh(question, false);
            if part.separate
                && separate == Separate::Hidden
                && let Some(standing) = scope.standing.get_mut(&question.id)
            {
                standing.hidden = true;
            }
        }
        scope
    }

    fn within(outer: &'s Self, entry: &'a Entry) -> Self {
        Self {
            answers: &entry.answers,
            entry: Some(&entry.id),
            veiled: outer.veiled,
            let_in: outer.let_in,
            standing: HashMap::new(),
            outer: Some(outer),
        }
    }

    /// Whether a question itself is private, whatever it hangs on and holds.
    fn is_private(&self, question: &Question) -> bool {
        let here = |at: &Address| {
            at.question == question.id && at.within.last().map(|(_, id)| id) == self.entry
        };
        match self.answers.given.get(&question.id) {
            Some(answer) => answer.private,
            None => {
                let let_in = self.let_in.iter().any(here);
                question.private && !let_in || self.veiled.iter().any(here)
            }
        }
    }

    /// The scope that a question belongs to, and how it stands there.
    fn standing(&self, id: &QuestionId) -> Option<(Standing, &'a Answers)> {
        match self.standing.get(id) {
            Some(standing) => Some((*standing, self.answers)),
            None => self.outer?.standing(id),
        }
    }

    /// Notes how a question stands; its conditions read only what was weighed before.
    fn weigh(&mut self, question: &'a Question, unasked: bool) {
        let on = if unasked {
            Some(false)
        } else {
            self.truth(&question.show_if)
        };
        let entries = self.answers.entries.get(&question.id);
        let private = !question.unsaved
            && (self.is_private(question)
                || entries.is_some_and(|entries| entries.iter().any(entry_holds_private)));
        let standing = Standing {
            on,
            hidden: private || self.is_of_hidden(question) || self.reads_hidden(&question.show_if),
            unsaved: question.unsaved,
        };
        self.standing.insert(&question.id, standing);
    }

    /// Whether the question in which the things are picked that this one is asked for is hidden.
    fn is_of_hidden(&self, question: &Question) -> bool {
        let of = question.asked_of().and_then(|of| self.standing(of));
        of.is_some_and(|(of, _)| of.hidden)
    }

    fn reads_hidden(&self, condition: &Condition) -> bool {
        let mut hidden = false;
        condition.reads(&mut |id| {
            hidden |= self.standing(id).is_some_and(|(read, _)| read.hidden);
        });
        hidden
    }

    /// Whether a condition holds; `None` where that hangs on an answer that is never saved.
    fn truth(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::Always => Some(true),
            Condition::Is(question, option) => {
                self.fact(question, |answer, _| chose(answer, option))
            }
            Condition::Answered(question) => self.fact(question, |answer, scope| {
                says_something(answer, question, scope)
            }),
            Condition::Not(inner) => self.truth(inner).map(|holds| !holds),
            Condition::All(all) => self.decided_by(all, false),
            Condition::Any(any) => self.decided_by(any, true),
        }
    }

    /// One condition that comes out as `decisive` decides; it takes all to decide against it.
    fn decided_by(&self, conditions: &[Condition], decisive: bool) -> Option<bool> {
        let truths: Vec<_> = conditions.iter().map(|c| self.truth(c)).collect();
        if truths.contains(&Some(decisive)) {
            Some(decisive)
        } else if truths.contains(&None) {
            None
        } else {
            Some(!decisive)
        }
    }

    fn fact(&self, id: &QuestionId, holds: impl Fn(&Answer, &Answers) -> bool) -> Option<bool> {
        let Some((standing, answers)) = self.standing(id) else {
            return Some(false);
        };
        if standing.unsaved {
            return None;
        }
        let said = answers
            .given
            .get(id)
            .is_some_and(|answer| holds(answer, answers));
        match standing.on {
            Some(on) => Some(on && said),
            // Asked once, although that is not known any more; what is not said is never true.
            None => Some(said),
        }
    }

    /// What may be told of a question.
    fn told(&self, part: &'a Part, question: &'a Question) -> Option<Shared<'a>> {
        let standing = self.standing.get(&question.id)?;
        let answer = self.answers.given.get(&question.id);
        let entries = self.answers.entries.get(&question.id);
        let entries = entries.map_or(&[][..], Vec::as_slice);
        // A list is told without its private entries; other things are private as a whole.
        let list = matches!(question.kind, Kind::List(_) | Kind::Each { .. });
        let list_itself_open = list
            && !self.is_private(question)
            && !self.reads_hidden(&question.show_if)
            && !self.is_of_hidden(question);
        if standing.on == Some(false)
            || (standing.hidden && !list_itself_open)
            || question.unsaved
            || question.kind == Kind::Info
        {
            return None;
        }
        let sure = standing.on == Some(true);
        let state = if list && !entries.is_empty() {
            let told = self.entries(part, question, entries);
            if told.is_empty() {
                return None;
            }
            SharedState::Entries(told)
        } else {
            match answer {
                Some(Answer {
                    content: Content::Listed,
                    ..
                }) => return None,
                // Given where it was not to be shared unasked; the part it stands in now shares.
                Some(answer) if answer.guarded && part.share_if.is_none() && !part.separate => {
                    return None;
                }
                Some(answer) => SharedState::Answer(answer),
                None if sure && !matches!(question.kind, Kind::Each { .. }) => {
                    SharedState::NotAnswered
                }
                None => return None,
            }
        };
        Some(Shared {
            part,
            question,
            state,
        })
    }

    fn entries(
        &self,
        part: &'a Part,
        question: &'a Question,
        entries: &'a [Entry],
    ) -> Vec<SharedEntry<'a>> {
        let picked = |entry: &Entry| match question.asked_of() {
            Some(of) => {
                let option = OptionId::from(entry.id.as_str());
                self.fact(of, |answer, _| chose(answer, &option)) == Some(true)
            }
            None => true,
        };
        let open = entries
            .iter()
            .filter(|entry| !entry.private && picked(entry));
        open.filter_map(|entry| {
            let mut scope = Scope::within(self, entry);
            for field in question.fields() {
                scope.weigh(field, field.more && !entry.more);
            }
            let list = matches!(question.kind, Kind::List(_));
            let first = question.fields().first()?;
            if list && scope.standing.get(&first.id)?.hidden {
                return None;
            }
            let fields = question.fields().iter();
            let fields: Vec<_> = fields.filter_map(|field| scope.told(part, field)).collect();
            (!fields.is_empty()).then_some(SharedEntry { entry, fields })
        })
        .collect()
    }
}

fn chose(answer: &Answer, option: &OptionId) -> bool {
    matches!(&answer.content, Content::Chosen(options) if options.contains(option))
}
