//! A draft without what is private, for a place where others might come upon it.

use super::{Scope, Separate, holds_private};
use crate::engine::answer::{Answers, Entry};
use crate::engine::draft::{Draft, Earlier};
use crate::engine::id::{Address, EntryId, QuestionId};
use crate::engine::pack::{Kind, Pack, Question};

/// A copy of a draft to go on with another time, from which everything is taken away that is
/// private or hangs on it, as for a hand-over: answers, entries, words that were typed there and
/// not confirmed, and what was said there last time. Separate parts stay: it is nobody else's file.
///
/// Answers that the pack no longer asks for stay only if nothing at all is private, for what they
/// hung on is not known any more.
pub fn without_private(pack: &Pack, draft: &Draft) -> Draft {
    let scope = Scope::weighed(pack, draft, Separate::Open);
    let mut answers = open_answers(&scope, pack.questions().map(|(_, question)| question));
    let nothing_private = !holds_private(&draft.answers);
    if nothing_private {
        let unknown = |id: &QuestionId| pack.find(id).is_none();
        let given = draft.answers.given.iter().filter(|(id, _)| unknown(id));
        answers
            .given
            .extend(given.map(|(id, answer)| (id.clone(), answer.clone())));
        let entries = draft.answers.entries.iter().filter(|(id, _)| unknown(id));
        answers
            .entries
            .extend(entries.map(|(id, entries)| (id.clone(), entries.clone())));
    }
    let stays = |at: &Address| stays_at(&scope, pack, at);
    let unfinished = draft.unfinished.iter();
    let veiled = draft.veiled.iter().filter(|at| has_entries(&answers, at));
    let let_in = draft.let_in.iter().filter(|at| has_entries(&answers, at));
    Draft {
        format: draft.format,
        pack: draft.pack.clone(),
        pack_version: draft.pack_version.clone(),
        unfinished: unfinished
            .filter(|words| stays(&words.address))
            .cloned()
            .collect(),
        veiled: veiled.cloned().collect(),
        let_in: let_in.cloned().collect(),
        place: draft.place.clone().filter(stays),
        hand: draft.hand,
        opened: draft.opened.clone(),
        earlier: draft
            .earlier
            .as_ref()
            .map(|last| open_earlier(&scope, pack, last, nothing_private)),
        statement: draft.statement.clone(),
        settings: draft.settings.clone(),
        answers,
    }
}

/// Whether anything that the person said would be taken away by [`without_private`].
pub fn has_private(pack: &Pack, draft: &Draft) -> bool {
    let open = without_private(pack, draft);
    open.answers != draft.answers || open.unfinished != draft.unfinished
}

/// What is open in a scope.
fn open_answers<'q>(
    scope: &Scope<'_, '_>,
    questions: impl Iterator<Item = &'q Question>,
) -> Answers {
    let mut open = Answers::default();
    for question in questions.filter(|question| is_open(scope, question)) {
        let id = &question.id;
        if let Some(answer) = scope.answers.given.get(id) {
            open.given.insert(id.clone(), answer.clone());
        }
        let Some(entries) = scope.answers.entries.get(id) else {
            continue;
        };
        let held = entries;
        let entries: Vec<Entry> = held
            .iter()
            .filter_map(|entry| {
                let within = entered(scope, question, entry)?;
                Some(Entry {
                    id: entry.id.clone(),
                    more: entry.more,
                    private: false,
                    answers: open_answers(&within, question.fields().iter()),
                })
            })
            .collect();
        if !entries.is_empty() || held.is_empty() {
            open.entries.insert(id.clone(), entries);
        }
    }
    open
}

/// Whether a question is neither private nor hangs on something private. A list may still hold
/// entries that are.
fn is_open(scope: &Scope<'_, '_>, question: &Question) -> bool {
    !question.unsaved
        && !scope.is_private(question)
        && !scope.is_of_hidden(question)
        && !scope.reads_hidden(&question.show_if)
}

/// The scope of an entry; none if the entry is private as a whole, or what names it is.
fn entered<'a, 's>(
    scope: &'s Scope<'a, 's>,
    question: &'a Question,
    entry: &'a Entry,
) -> Option<Scope<'a, 's>> {
    if entry.private {
        return None;
    }
    let mut within = Scope::within(scope, entry);
    for field in question.fields() {
        within.weigh(field, field.more && !entry.more);
    }
    let named = matches!(question.kind, Kind::List(_));
    let name = question.fields().first().filter(|_| named);
    let hidden = name.is_some_and(|name| within.standing.get(&name.id).is_some_and(|n| n.hidden));
    (!hidden).then_some(within)
}

/// Whether what is said at an address, or was begun there, is neither private nor hangs on it.
fn stays_at(scope: &Scope<'_, '_>, pack: &Pack, at: &Address) -> bool {
    let lists = at.within.iter().map(|(list, _)| list);
    let mut questions = lists.chain([&at.question]);
    let first = questions.next().and_then(|id| pack.find(id));
    let entries = at.within.iter().map(|(_, entry)| entry);
    let inner: Vec<(&EntryId, &QuestionId)> = entries.zip(questions).collect();
    first.is_some_and(|(_, question)| stays(scope, question, &inner))
}

fn stays(scope: &Scope<'_, '_>, question: &Question, inner: &[(&EntryId, &QuestionId)]) -> bool {
    if !is_open(scope, question) {
        return false;
    }
    let Some(((id, field), rest)) = inner.split_first() else {
        return true;
    };
    // Of a thing that is only being added there is nothing yet.
    let new = Entry {
        id: (*id).clone(),
        more: false,
        private: false,
        answers: Answers::default(),
    };
    let entry = scope.answers.entry(&question.id, id).unwrap_or(&new);
    let Some(within) = entered(scope, question, entry) else {
        return false;
    };
    let field = question.fields().iter().find(|known| known.id == **field);
    field.is_some_and(|field| stays(&within, field, rest))
}

/// Whether the entries that an address stands in are there.
fn has_entries(answers: &Answers, at: &Address) -> bool {
    answers.scope(at).is_some()
}

/// What was said last time where nothing is private now.
fn open_earlier(
    scope: &Scope<'_, '_>,
    pack: &Pack,
    last: &Earlier,
    nothing_private: bool,
) -> Earlier {
    let open = |id: &QuestionId| match pack.find(id) {
        Some((_, question)) => {
            let hidden = scope.standing.get(id).is_some_and(|now| now.hidden);
            !hidden && is_open(scope, question)
        }
        None => nothing_private,
    };
    let mut answers = last.answers.clone();
    answers.given.retain(|id, _| open(id));
    answers.entries.retain(|id, _| open(id));
    Earlier {
        at: last.at,
        handed_over: last.handed_over,
        answers,
    }
}
