//! What holds for every pack and everything a person can do with it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;

use super::Interview;
use super::answer::{Answers, Content, Left, Role, Words};
use super::command::{self, Command, Effect, Held, Stamp};
use super::condition::Condition;
use super::draft::{Draft, Earlier};
use super::id::{Address, OptionId, QuestionId};
use super::pack::{Choice, Kind, Of, Pack, Part, Question, Section, Sittings};
use super::route::{Known, Route};
use super::share::{self, Shared, SharedState, shared};
use super::statement::{Point, Points, Quote, Statement};
use super::step::{Act, Ask, Current, Name, Offer, Row, Step, Topic};

const OPTIONS: [&str; 3] = ["a", "b", "none"];

/// What a random question is made from.
#[derive(Clone, Debug)]
struct Plan {
    kind: u8,
    condition: Option<(u8, prop::sample::Index, u8)>,
    private: bool,
    unsaved: bool,
    more: bool,
}

fn plan() -> impl Strategy<Value = Plan> {
    let condition = prop::option::of((0..5u8, any::<prop::sample::Index>(), 0..3u8));
    (
        0..9u8,
        condition,
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.1),
        any::<bool>(),
    )
        .prop_map(|(kind, condition, private, unsaved, more)| Plan {
            kind,
            condition,
            private,
            unsaved,
            more,
        })
}

fn condition(plan: &Plan, earlier: &[QuestionId]) -> Condition {
    match &plan.condition {
        Some((kind, index, option)) if !earlier.is_empty() => {
            let read = index.get(earlier).clone();
            let option = OptionId::from(OPTIONS[usize::from(*option)]);
            let is = Condition::Is(read.clone(), option);
            match kind {
                0 => is,
                1 => Condition::Answered(read),
                2 => Condition::Not(Box::new(is)),
                3 => Condition::All(vec![is, Condition::Answered(read)]),
                _ => Condition::Any(vec![is, Condition::Answered(earlier[0].clone())]),
            }
        }
        _ => Condition::Always,
    }
}

fn text(lines: u16) -> Kind {
    Kind::Text {
        lines,
        examples: ["one", "two"].map(OptionId::from).to_vec(),
    }
}

fn choices() -> Vec<Choice> {
    OPTIONS
        .iter()
        .map(|id| Choice {
            id: OptionId::from(*id),
            alone: *id == "none",
        })
        .collect()
}

fn question(id: String, kind: Kind, plan: &Plan, earlier: &[QuestionId]) -> Question {
    Question {
        id: QuestionId::from(id.as_str()),
        kind,
        show_if: condition(plan, earlier),
        private: plan.private,
        unsaved: false,
        steers: false,
        more: false,
        contacts: false,
        fresh: false,
        own_language: false,
        views: false,
        counted: false,
    }
}

fn fields(id: &str, plans: &[Plan], outer: &[QuestionId], deep: bool) -> Vec<Question> {
    let mut seen = outer.to_vec();
    let mut fields = Vec::new();
    for (n, plan) in plans.iter().enumerate() {
        let name = format!("{id}-{n}");
        let kind = match plan.kind {
            _ if n == 0 => text(4),
            0..=2 => Kind::One(choices()),
            3 if deep => Kind::List(self::fields(
                &name,
                &plans[..2.min(plans.len())],
                &seen,
                false,
            )),
            _ => text(1),
        };
        let mut field = question(name, kind, plan, &seen);
        if n == 0 {
            field.show_if = Condition::Always;
            field.private = false;
        } else {
            field.more = plan.more;
        }
        seen.push(field.id.clone());
        fields.push(field);
    }
    fields
}

/// What the last part of a pack is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Last {
    /// As any other.
    Open,
    /// It is shared only if the person says so.
    Guarded,
    /// No hand-over holds it.
    Separate,
}

fn pack_of(plans: &[(Plan, Vec<Plan>)], last: Last, by_parts: bool) -> Pack {
    let mut earlier: Vec<QuestionId> = Vec::new();
    let mut many: Vec<QuestionId> = Vec::new();
    let mut parts = vec![Vec::new(), Vec::new()];
    for (n, (plan, inner)) in plans.iter().enumerate() {
        let id = format!("q{n}");
        let kind = match plan.kind {
            0 => Kind::Info,
            1 => Kind::One(choices()),
            2 | 3 => Kind::Many(choices()),
            4 => text(4),
            5 => Kind::List(fields(&id, &inner[..1], &earlier, false)),
            6 => Kind::List(fields(&id, inner, &earlier, true)),
            7 => match many.last() {
                Some(of) => Kind::Each {
                    of: Of::Picked(of.clone()),
                    fields: fields(&id, inner, &earlier, false),
                },
                None => text(1),
            },
            _ => Kind::Each {
                of: Of::Said(Points {
                    talk: plan.more,
                    lists: vec!["risk".into(), "change".into()],
                }),
                fields: fields(&id, inner, &earlier, false),
            },
        };
        let is_many = matches!(kind, Kind::Many(_));
        let mut question = question(id, kind, plan, &earlier);
        question.unsaved =
            plan.unsaved && matches!(question.kind, Kind::One(_) | Kind::Text { .. });
        if is_many {
            many.push(question.id.clone());
        }
        earlier.push(question.id.clone());
        parts[usize::from(n * 2 >= plans.len())].push(question);
    }
    let half = |n: usize, questions: &[Question]| Section {
        id: format!("section{n}"),
        questions: questions
            .iter()
            .map(|question| question.id.clone())
            .collect(),
    };
    let outline = vec![half(0, &parts[1]), half(1, &parts[0])];
    let part = |n: usize, questions: Vec<Question>| Part {
        id: format!("part{n}").as_str().into(),
        share_if: (last == Last::Guarded && n == 1).then(|| Condition::Is("q0".into(), "a".into())),
        separate: last == Last::Separate && n == 1,
        questions,
    };
    Pack {
        id: "random".into(),
        version: "1".into(),
        parts: parts
            .into_iter()
            .enumerate()
            .map(|(n, q)| part(n, q))
            .collect(),
        typist: None,
        outline,
        contacts: Vec::new(),
        sittings: by_parts.then(|| Sittings {
            when: Condition::Not(Box::new(Condition::Is("q0".into(), "b".into()))),
            after: "part0".into(),
        }),
        review: Some(Condition::Always),
        closing: None,
        counting: None,
        steps: None,
        recipients: Vec::new(),
        indexes: Vec::new(),
        responds: Some("answered".into()),
        room: Vec::new(),
    }
}

fn a_pack() -> impl Strategy<Value = Arc<Pack>> {
    let question = (plan(), prop::collection::vec(plan(), 2..4));
    (
        prop::collection::vec(question, 1..9),
        prop_oneof![Just(Last::Open), Just(Last::Guarded), Just(Last::Separate)],
        any::<bool>(),
    )
        .prop_map(|(plans, last, by_parts)| Arc::new(pack_of(&plans, last, by_parts)))
}

/// What a person had handed over: two wishes, something to talk about, and a risk.
fn statement() -> Statement {
    let point = |id: &str, question: &str, talk: bool| Point {
        id: id.into(),
        question: question.into(),
        talk,
        said: ["first", "second"]
            .map(|what| Quote {
                question: question.into(),
                label: "label".into(),
                picked: Vec::new(),
                examples: false,
                words: format!("said {what} of {id}"),
                language: "en".into(),
            })
            .into(),
    };
    Statement {
        id: "handed".into(),
        made_at: "2026-11-01T10:00:00+00:00".parse().unwrap(),
        pack: "answered".into(),
        pack_version: "1".into(),
        language: "en".into(),
        name: None,
        points: vec![
            point("c1", "change", false),
            point("c2", "change", false),
            point("good-day", "good-day", true),
            point("r1", "risk", false),
        ],
    }
}

/// Begins a conversation, about what was handed over where the pack asks about that.
fn begin(pack: Arc<Pack>) -> Interview {
    Interview::respond(pack, statement())
}

/// A draft without the answers of some questions, as if they had never been asked.
fn without(draft: &Draft, gone: impl Fn(&QuestionId) -> bool) -> Draft {
    let mut draft = draft.clone();
    draft.answers.given.retain(|id, _| !gone(id));
    draft.answers.entries.retain(|id, _| !gone(id));
    draft
}

/// What a random person does, read against the step that they are at.
type Deed = (u8, u8);

fn deeds(most: usize) -> impl Strategy<Value = Vec<Deed>> {
    prop::collection::vec((0..13u8, any::<u8>()), 0..most)
}

fn stamp(n: usize) -> Stamp {
    Stamp {
        at: "2026-11-23T10:00:00+00:00".parse().unwrap(),
        fresh: format!("e{n}"),
        language: "en".into(),
        asked: format!("Asked {n}?"),
    }
}

fn pick(offers: &[Offer], by: u8) -> Command {
    offers[usize::from(by) % offers.len()].command.clone()
}

fn command(interview: &Interview, deed: Deed, n: usize) -> Command {
    let step = interview.step();
    let (kind, by) = deed;
    match kind {
        0..=5 => match &step.ask {
            Ask::Read => Command::Continue,
            Ask::One(offers) => pick(offers, by),
            Ask::Many(offers) => {
                let picked = offers.iter().enumerate().filter(|(n, _)| by >> n & 1 == 1);
                Command::ChooseMany(
                    picked
                        .filter_map(|(_, offer)| match &offer.command {
                            Command::Choose(option) => Some(option.clone()),
                            _ => None,
                        })
                        .collect(),
                )
            }
            Ask::Write { .. } => Command::Write(format!("words{n}.\nmore{n}.")),
        },
        6 => Command::Leave(Left::ALL[usize::from(by) % 5]),
        7 => Command::Back,
        8 => {
            let acts: Vec<Command> = step.acts.into_iter().filter_map(Act::command).collect();
            acts[usize::from(by) % acts.len()].clone()
        }
        9 => Command::Private(by.is_multiple_of(2)),
        10 => Command::Typing(format!("typing{n}")),
        11 if step.acts.contains(&Act::LastTime) => Command::ShowLast,
        11 => Command::StillTrue,
        12 if interview.is_at_review() && by.is_multiple_of(3) => Command::LookOver,
        _ => match by % 4 {
            0 => Command::Review,
            1 => Command::Typist(Role::ALL[usize::from(by) % 7]),
            2 => Command::Whose(Words::ALL[usize::from(by) % 3]),
            _ => Command::GoOn,
        },
    }
}

fn walk(interview: &mut Interview, deeds: &[Deed], from: usize) {
    for (n, deed) in deeds.iter().enumerate() {
        let command = command(interview, *deed, from + n);
        interview.apply(command, &stamp(from + n));
    }
}

/// What a random person said, with the pack that they answered.
pub(crate) fn a_draft() -> impl Strategy<Value = (Arc<Pack>, Draft)> {
    (a_pack(), deeds(60)).prop_map(|(pack, deeds)| {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        (pack, interview.draft().clone())
    })
}

/// Every answer of a scope by its address, and how often each entry stands where.
fn flat(
    answers: &Answers,
    within: &[(QuestionId, super::id::EntryId)],
) -> BTreeMap<Address, Content> {
    let mut all = BTreeMap::new();
    for (question, answer) in &answers.given {
        let address = Address {
            within: within.to_vec(),
            question: question.clone(),
        };
        all.insert(address, answer.content.clone());
    }
    for (list, entries) in &answers.entries {
        for entry in entries {
            let mut inner = within.to_vec();
            inner.push((list.clone(), entry.id.clone()));
            all.extend(flat(&entry.answers, &inner));
        }
    }
    all
}

/// Where somebody other than the person said what they think.
fn theirs(answers: &Answers, within: &[(QuestionId, super::id::EntryId)]) -> BTreeSet<Address> {
    let views = answers
        .given
        .iter()
        .filter(|(_, answer)| !share::is_own(answer.by));
    let mut all: BTreeSet<Address> = views
        .map(|(question, _)| Address {
            within: within.to_vec(),
            question: question.clone(),
        })
        .collect();
    for (list, entries) in &answers.entries {
        for entry in entries {
            let mut inner = within.to_vec();
            inner.push((list.clone(), entry.id.clone()));
            all.extend(theirs(&entry.answers, &inner));
        }
    }
    all
}

fn told(shared: &[Shared<'_>], ids: &mut BTreeSet<QuestionId>, text: &mut String) {
    for item in shared {
        ids.insert(item.question.id.clone());
        match &item.state {
            SharedState::NotAnswered => {}
            SharedState::Answer(answer) => text.push_str(&format!("{:?}", answer.content)),
            SharedState::Entries(entries) => {
                for entry in entries {
                    told(&entry.fields, ids, text);
                }
            }
        }
    }
}

/// The words of a scope that are private by themselves or by what encloses them.
fn private_words(answers: &Answers, enclosed: bool, words: &mut Vec<String>) {
    for (question, answer) in &answers.given {
        if enclosed || answer.private {
            words.extend(words_of(&answer.content));
        }
        for entry in answers.entries.get(question).into_iter().flatten() {
            private_words(
                &entry.answers,
                enclosed || answer.private || entry.private,
                words,
            );
        }
    }
}

fn words_of(content: &Content) -> Option<String> {
    match content {
        Content::Written(words) | Content::Picked { words, .. } => Some(words.clone()),
        _ => None,
    }
    .filter(|words| !words.is_empty())
}

/// Every word of a scope.
fn all_words(answers: &Answers) -> BTreeSet<String> {
    let given = answers.given.values();
    let mut words: BTreeSet<String> = given.filter_map(|a| words_of(&a.content)).collect();
    for entry in answers.entries.values().flatten() {
        words.extend(all_words(&entry.answers));
    }
    words
}

/// The questions of the pack itself that are private, and those that read them, directly
/// or through others: worked out from the reading alone.
fn private_and_dependent(pack: &Pack, draft: &Draft) -> BTreeSet<QuestionId> {
    let mut hidden: BTreeSet<QuestionId> = draft
        .answers
        .given
        .iter()
        .filter(|(_, answer)| answer.private)
        .map(|(id, _)| id.clone())
        .collect();
    loop {
        let before = hidden.len();
        for (_, question) in pack.questions() {
            let mut reads = Vec::new();
            question.show_if.reads(&mut |id| reads.push(id.clone()));
            reads.extend(question.asked_of().cloned());
            if reads.iter().any(|id| hidden.contains(id)) {
                hidden.insert(question.id.clone());
            }
        }
        if hidden.len() == before {
            return hidden;
        }
    }
}

/// Lets all of a scope into a hand-over.
fn let_in(answers: &mut Answers) {
    answers
        .given
        .values_mut()
        .for_each(|answer| answer.private = false);
    for entry in answers.entries.values_mut().flatten() {
        entry.private = false;
        let_in(&mut entry.answers);
    }
}

/// Whether what is said at an address is private from the start.
fn private_from_the_start(pack: &Pack, address: &Address) -> bool {
    pack.find(&address.question)
        .is_some_and(|(_, question)| question.private)
}

/// The pages on which a person sees what goes into the hand-over, from the first to the last.
fn looked_over(interview: &mut Interview) -> Vec<Step> {
    interview.apply(Command::Review, &stamp(2000));
    let mut effects = interview.apply(Command::LookOver, &stamp(2001));
    let mut pages = Vec::new();
    while !effects.contains(&Effect::HandOver) {
        pages.push(interview.step());
        effects = interview.apply(Command::GoOn, &stamp(2002));
    }
    pages
}

/// The words that stand in rows, and where something is not shown although it was said.
fn words_in(rows: &[Row], words: &mut BTreeSet<String>, covered: &mut bool) {
    for row in rows {
        *covered |= row.current == Current::Covered;
        words.extend(row.current.content().and_then(words_of));
        for entry in &row.entries {
            if let Some(Name::Words(name) | Name::Examples(_, _, name)) = &entry.name {
                words.extend(Some(name.clone()).filter(|name| !name.is_empty()));
            }
            words_in(&entry.fields, words, covered);
        }
    }
}

/// The words that may leave the machine.
fn words_told(shared: &[Shared<'_>], words: &mut BTreeSet<String>) {
    for told in shared {
        match &told.state {
            SharedState::NotAnswered => {}
            SharedState::Answer(answer) => words.extend(words_of(&answer.content)),
            SharedState::Entries(entries) => {
                entries
                    .iter()
                    .for_each(|entry| words_told(&entry.fields, words));
            }
        }
    }
}

/// What can be kept back, or shown again, on any of these pages.
fn held_on(interview: &mut Interview, place: usize) -> Vec<Held> {
    interview.apply(Command::Review, &stamp(3000));
    interview.apply(Command::LookOver, &stamp(3001));
    for _ in 0..place {
        interview.apply(Command::GoOn, &stamp(3002));
    }
    interview.apply(Command::WhichToHold, &stamp(3003));
    let Ask::One(offers) = interview.step().ask else {
        return Vec::new();
    };
    let held = offers.into_iter().filter_map(|offer| match offer.command {
        Command::Hold(held) => Some(held),
        _ => None,
    });
    held.collect()
}

/// All that the engine offers besides answering, in the order in which people find it.
const IN_ORDER: [Act; 23] = [
    Act::Back,
    Act::Help,
    Act::Again,
    Act::GoOn,
    Act::Withdraw,
    Act::Change,
    Act::Pick,
    Act::LastTime,
    Act::StillTrue,
    Act::Skip,
    Act::DontKnow,
    Act::RatherNotSay,
    Act::DoesNotApply,
    Act::Talk,
    Act::KeepPrivate,
    Act::Share,
    Act::Show,
    Act::WhoTypes,
    Act::Parts,
    Act::Answers,
    Act::Enough,
    Act::Stop,
    Act::LeaveFast,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_route_always_ends(pack in a_pack(), deeds in deeds(30)) {
        let mut interview = begin(pack);
        walk(&mut interview, &deeds, 0);
        let most = 20 * (deeds.len() + 20);
        let mut steps = 0;
        while !interview.is_at_review() {
            let command = match interview.step().ask {
                _ if interview.step().topic == Topic::Parts => Command::Review,
                Ask::Many(_) if matches!(interview.step().topic, Topic::Examples(_)) => Command::Back,
                Ask::Read => Command::Continue,
                Ask::One(_) if interview.step().acts.contains(&Act::GoOn) => Command::GoOn,
                Ask::One(_) if !interview.step().acts.contains(&Act::Skip) => Command::Back,
                _ => Command::Leave(Left::Skipped),
            };
            let effects = interview.apply(command, &stamp(1000 + steps));
            prop_assert!(!matches!(effects[..], [Effect::Refuse(_)]), "{effects:?}");
            steps += 1;
            prop_assert!(steps < most, "no end in sight at {:?}", interview.step().topic);
        }
    }

    /// Help, and what else can be done, stand in the same place of the list wherever a
    /// person is.
    #[test]
    fn what_can_be_done_is_offered_in_one_order(
        pack in a_pack(),
        first in deeds(40),
        then in deeds(40),
    ) {
        let mut before = begin(pack.clone());
        walk(&mut before, &first, 0);
        let answers = before.draft().answers.clone();
        let mut interview = begin(pack);
        interview.remember(Earlier { at: None, handed_over: true, answers });
        for (n, deed) in then.iter().enumerate() {
            let acts = interview.step().acts;
            prop_assert_eq!(&acts[..3], [Act::Back, Act::Help, Act::Again]);
            prop_assert!(acts.ends_with(&[Act::Stop, Act::LeaveFast]), "{:?}", acts);
            let places: Vec<_> = acts
                .iter()
                .map(|act| IN_ORDER.iter().position(|other| other == act))
                .collect();
            prop_assert!(places.iter().all(Option::is_some), "{:?}", acts);
            prop_assert!(places.is_sorted(), "{:?}", acts);
            let command = command(&interview, *deed, n);
            interview.apply(command, &stamp(n));
        }
    }

    /// What is shown before the hand-over is made is what goes into it, no less and no more.
    #[test]
    fn what_is_looked_at_is_what_is_handed_over(
        pack in a_pack(), deeds in deeds(60), another_day in any::<bool>(), newer in any::<bool>(),
    ) {
        let mut pack = pack;
        let mut interview = Interview::begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        if newer {
            // Another version of the questions lacks one.
            let mut other = Pack::clone(&pack);
            other.parts[0].questions.pop();
            pack = Arc::new(other);
        }
        if another_day || newer {
            interview = Interview::resume(pack.clone(), interview.draft().clone());
        }
        let before = interview.draft().answers.clone();
        let pages = looked_over(&mut interview);
        prop_assert_eq!(&interview.draft().answers, &before);
        let mut seen = BTreeSet::new();
        let mut covered = false;
        for page in &pages {
            let (mut here, mut covers) = (BTreeSet::new(), false);
            words_in(&page.rows, &mut here, &mut covers);
            // A page that shows something does not say that nothing of it goes.
            let goes = matches!(page.topic, Topic::Look { goes: true, .. });
            prop_assert!(goes || here.is_empty());
            seen.append(&mut here);
            covered |= covers;
        }
        let mut goes = BTreeSet::new();
        words_told(&shared(&pack, interview.draft()), &mut goes);
        let gone = share::no_longer_asked(&pack, interview.draft());
        goes.extend(gone.iter().filter_map(|(_, answer)| words_of(&answer.content)));
        if covered {
            prop_assert!(seen.is_subset(&goes), "{seen:?} {goes:?}");
        } else {
            prop_assert_eq!(seen, goes);
        }
    }

    /// What is kept back then is in no hand-over, and what is put back is there as before.
    #[test]
    fn what_is_kept_back_at_the_end_stays_out(
        pack in a_pack(),
        deeds in deeds(60),
        place in 0..2usize,
        which in prop::collection::vec(any::<prop::sample::Index>(), 1..4),
    ) {
        let mut interview = Interview::begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        prop_assume!(!held_on(&mut interview, place).is_empty());
        // One thing after another, for one can change what holds for the next.
        for which in which {
            let held = held_on(&mut interview, place);
            if held.is_empty() {
                break;
            }
            let held = which.get(&held).clone();
            let goes = |interview: &Interview| {
                let told = shared(&pack, interview.draft());
                let told = told.iter().find(|told| told.question.id == held.address.question);
                match (told.map(|told| &told.state), &held.entry) {
                    (Some(SharedState::Entries(entries)), Some(id)) => {
                        entries.iter().any(|entry| entry.entry.id == *id)
                    }
                    (told, entry) => told.is_some() && entry.is_none(),
                }
            };
            prop_assert_eq!(goes(&interview), held.back);
            let effects = interview.apply(Command::Hold(held.clone()), &stamp(4000));
            prop_assert!(effects.contains(&Effect::Save), "{effects:?}");
            prop_assert_eq!(goes(&interview), !held.back);
            // The same page offers the way back, wherever the person is led from there.
            let again = held_on(&mut interview, 0).into_iter().chain(held_on(&mut interview, 1));
            let back = Held { back: !held.back, ..held.clone() };
            prop_assert!(again.clone().any(|other| other == back), "{:?}", back);
        }
    }

    #[test]
    fn going_back_changes_no_answer(pack in a_pack(), deeds in deeds(30), backs in 1..9usize) {
        let mut interview = begin(pack);
        walk(&mut interview, &deeds, 0);
        let before = interview.draft().answers.clone();
        for n in 0..backs {
            interview.apply(Command::Back, &stamp(1000 + n));
        }
        prop_assert_eq!(&interview.draft().answers, &before);
    }

    #[test]
    fn changing_an_answer_loses_no_other(pack in a_pack(), deeds in deeds(40), then in deeds(10)) {
        let mut interview = begin(pack);
        walk(&mut interview, &deeds, 0);
        for (n, deed) in then.iter().enumerate() {
            let command = command(&interview, *deed, 1000 + n);
            let taken_out = matches!(command, Command::TakeOut(_));
            let before = flat(&interview.draft().answers, &[]);
            let here = interview.draft().place.clone();
            interview.apply(command, &stamp(1000 + n));
            let after = flat(&interview.draft().answers, &[]);
            if taken_out {
                continue;
            }
            for (address, content) in &before {
                if Some(address) != here.as_ref() {
                    prop_assert_eq!(after.get(address), Some(content), "{:?} was lost", address);
                }
            }
        }
    }

    #[test]
    fn what_is_private_or_hangs_on_it_is_in_no_hand_over(pack in a_pack(), deeds in deeds(60)) {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        let (mut ids, mut text) = (BTreeSet::new(), String::new());
        told(&shared(&pack, interview.draft()), &mut ids, &mut text);
        for id in private_and_dependent(&pack, interview.draft()) {
            prop_assert!(!ids.contains(&id), "{id} was handed over");
        }
        let mut words = Vec::new();
        private_words(&interview.draft().answers, false, &mut words);
        for word in words {
            prop_assert!(!text.contains(&format!("{word:?}")), "{word}");
        }
    }

    #[test]
    fn what_is_private_or_hangs_on_it_is_not_in_what_others_may_come_upon(
        pack in a_pack(), first in deeds(40), deeds in deeds(60),
    ) {
        // With what was said last time, of which more is private now.
        let mut last = begin(pack.clone());
        walk(&mut last, &first, 0);
        let mut answers = last.draft().answers.clone();
        let_in(&mut answers);
        let mut interview = begin(pack.clone());
        interview.remember(Earlier { at: None, handed_over: true, answers });
        walk(&mut interview, &deeds, 1000);
        let draft = interview.draft();
        let open = share::without_private(&pack, draft);
        let bytes = String::from_utf8(open.to_bytes()).unwrap();
        for id in private_and_dependent(&pack, draft) {
            prop_assert!(!open.answers.given.contains_key(&id), "{id} stayed");
            prop_assert!(!open.answers.entries.contains_key(&id), "{id} stayed");
        }
        let mut words = Vec::new();
        private_words(&draft.answers, false, &mut words);
        // Words of last time that the person chose to say again have been told before; the same
        // words may stand open somewhere else.
        words.retain(|word| !all_words(&open.answers).contains(word));
        for word in words {
            let json = serde_json::to_string(&word).unwrap();
            prop_assert!(!bytes.contains(&json), "{word}");
        }
        for typed in &draft.unfinished {
            let stays = open.unfinished.contains(typed);
            let private = private_from_the_start(&pack, &typed.address)
                && !draft.let_in.contains(&typed.address);
            let answer = draft.answers.at(&typed.address);
            let private = answer.map_or(private, |answer| answer.private);
            prop_assert!(!(stays && private), "{typed:?}");
        }
        // What is open is all there, and can be gone on with.
        prop_assert_eq!(share::without_private(&pack, &open).answers, open.answers.clone());
        if !share::has_private(&pack, draft) {
            prop_assert_eq!(&open.answers, &draft.answers);
        }
        Interview::resume(pack, Draft::from_bytes(&open.to_bytes()).unwrap()).step();
    }

    #[test]
    fn what_is_not_private_stays_for_another_time(pack in a_pack(), deeds in deeds(60)) {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        let draft = interview.draft();
        let open = share::without_private(&pack, draft);
        let left = all_words(&open.answers);
        let mut words = BTreeSet::new();
        words_told(&shared(&pack, draft), &mut words);
        for word in words {
            prop_assert!(left.contains(&word), "{word} was lost");
        }
    }

    // Worked out from what the person did alone, who never lets anything in.
    #[test]
    fn what_is_said_in_private_is_in_no_hand_over(
        pack in a_pack(), first in deeds(30), deeds in deeds(60),
    ) {
        let mut last = begin(pack.clone());
        walk(&mut last, &first, 0);
        let mut interview = begin(pack.clone());
        let mut answers = last.draft().answers.clone();
        let_in(&mut answers);
        interview.remember(Earlier { at: None, handed_over: true, answers });
        let mut asked = BTreeSet::new();
        let mut secret = BTreeSet::new();
        for (n, deed) in deeds.iter().enumerate() {
            let command = command(&interview, *deed, 1000 + n);
            let shows = match &command {
                Command::Private(private) => !private,
                Command::Do(deed, _) => *deed == command::Deed::Share,
                Command::Hold(held) => !held.back,
                _ => false,
            };
            if shows {
                continue;
            }
            let before = all_words(&interview.draft().answers);
            let place = interview.draft().place.clone();
            let effects = interview.apply(command.clone(), &stamp(1000 + n));
            let Some(place) = place else { continue };
            let answers = &interview.draft().answers;
            if command == Command::Private(true)
                && !matches!(effects[..], [Effect::Refuse(_)])
                && answers.entries_at(&place).is_empty()
            {
                asked.insert(place.clone());
            }
            let mut around = std::iter::successors(Some(place), |at| Some(at.parent()?.0));
            if around.any(|at| asked.contains(&at) || private_from_the_start(&pack, &at)) {
                secret.extend(all_words(answers).difference(&before).cloned());
            }
        }
        let (mut ids, mut text) = (BTreeSet::new(), String::new());
        told(&shared(&pack, interview.draft()), &mut ids, &mut text);
        for word in secret {
            prop_assert!(!text.contains(&format!("{word:?}")), "{word}");
        }
    }

    #[test]
    fn what_is_handed_over_is_shown_in_your_answers(pack in a_pack(), deeds in deeds(60)) {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        // What hangs on an answer that is never saved is handed over by what was said once; a
        // part that is shared only if the person says so is shown when they ask for it.
        prop_assume!(pack.questions().all(|(_, question)| !question.unsaved));
        prop_assume!(pack.parts.iter().all(|part| part.share_if.is_none()));
        interview.apply(Command::Review, &stamp(1000));
        let shown = format!("{:?}", interview.step().ask);
        let (mut ids, mut text) = (BTreeSet::new(), String::new());
        told(&shared(&pack, interview.draft()), &mut ids, &mut text);
        for word in all_words(&interview.draft().answers) {
            let word = format!("{word:?}");
            prop_assert!(!text.contains(&word) || shown.contains(&word), "{word}");
        }
    }

    #[test]
    fn a_hand_over_is_the_same_whatever_stands_in_separate_parts(
        pack in a_pack(), deeds in deeds(60),
    ) {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        let draft = interview.draft();
        let silent = without(draft, |id| pack.is_separate(id));
        let (with, without) = (shared(&pack, draft), shared(&pack, &silent));
        prop_assert!(with.iter().all(|told| !told.part.separate));
        prop_assert_eq!(format!("{with:?}"), format!("{without:?}"));
        prop_assert_eq!(share::earlier(&pack, draft), share::earlier(&pack, &silent));
        // Nor does it change what is told of a question that another version no longer has.
        let mut other = Pack::clone(&pack);
        other.parts[0].questions.clear();
        let gone = share::no_longer_asked(&other, draft);
        prop_assert_eq!(gone, share::no_longer_asked(&other, &silent));
    }

    #[test]
    fn a_file_of_its_own_holds_only_what_was_chosen_in_separate_parts_and_is_not_private(
        pack in a_pack(), deeds in deeds(60),
    ) {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        let draft = interview.draft();
        let hidden = private_and_dependent(&pack, draft);
        for (question, options) in share::separate(&pack, draft) {
            prop_assert!(pack.is_separate(&question.id), "{}", question.id);
            prop_assert!(!hidden.contains(&question.id), "{}", question.id);
            let given = &draft.answers.given[&question.id];
            prop_assert_eq!(&given.content, &Content::Chosen(options.to_vec()));
            prop_assert!(share::is_own(given.by));
        }
    }

    #[test]
    fn what_is_remembered_for_another_time_was_shared_and_is_the_persons(
        pack in a_pack(), deeds in deeds(60),
    ) {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        let draft = interview.draft();
        let (mut ids, mut text) = (BTreeSet::new(), String::new());
        told(&shared(&pack, draft), &mut ids, &mut text);
        let earlier = share::earlier(&pack, draft);
        let theirs = theirs(&draft.answers, &[]);
        for (address, content) in flat(&earlier.answers, &[]) {
            prop_assert!(ids.contains(&address.question), "{address:?}");
            prop_assert!(text.contains(&format!("{content:?}")), "{content:?}");
            prop_assert!(!theirs.contains(&address), "{address:?}");
        }
    }

    #[test]
    fn what_was_handed_over_is_shown_and_nothing_changes_it(pack in a_pack(), deeds in deeds(60)) {
        let mut interview = begin(pack.clone());
        let known = statement();
        let before = interview.draft().statement.clone();
        for (n, deed) in deeds.iter().enumerate() {
            let step = interview.step();
            let about = match &step.topic {
                Topic::Question(address) => address.within.last().filter(|(list, _)| {
                    pack.find(list).is_some_and(|(_, q)| {
                        matches!(&q.kind, Kind::Each { of: Of::Said(_), .. })
                    })
                }),
                _ => None,
            };
            let point = about.map(|(_, id)| known.point(id).unwrap());
            let first = |point: &Point| point.said[0].clone();
            prop_assert_eq!(step.said.as_ref().map(|said| first(&said.point)), point.map(first));
            interview.apply(command(&interview, *deed, n), &stamp(n));
        }
        prop_assert_eq!(&interview.draft().statement, &before);
        // Without it nothing of this is asked, and the rest goes on.
        let mut alone = Interview::begin(pack);
        walk(&mut alone, &deeds, 0);
        prop_assert!(alone.draft().statement.is_none() && alone.step().said.is_none());
    }

    #[test]
    fn each_point_is_asked_about_in_turn(
        pack in a_pack(), talk in any::<bool>(), plain in plan(), inner in prop::collection::vec(plan(), 2..4),
    ) {
        let which = Points { talk, lists: vec!["risk".into(), "change".into()] };
        let said = Kind::Each { of: Of::Said(which.clone()), fields: fields("said", &inner, &[], false) };
        let list = QuestionId::from("said");
        let mut pack = Pack::clone(&pack);
        let said = question(list.to_string(), said, &plain, &[]);
        pack.parts[0].questions.push(said);
        let mut interview = begin(Arc::new(pack));
        let mut met: Vec<super::id::EntryId> = Vec::new();
        for n in 0..200 {
            let step = interview.step();
            if let Topic::Question(address) = &step.topic
                && let Some((within, entry)) = address.within.first()
                && *within == list
                && met.last() != Some(entry)
            {
                met.push(entry.clone());
            }
            let command = match step.ask {
                _ if step.topic == Topic::Parts => Command::Part("part1".into()),
                Ask::Read => Command::Continue,
                _ => Command::Leave(Left::Skipped),
            };
            if interview.is_at_review() {
                break;
            }
            interview.apply(command, &stamp(n));
        }
        let known = statement();
        let all: Vec<_> = known.points(&which).map(|point| point.id.clone()).collect();
        prop_assert_eq!(all.len(), 3 + usize::from(which.talk));
        prop_assert!(met.starts_with(&all), "{met:?}");
    }

    #[test]
    fn what_is_shared_was_on_the_way(pack in a_pack(), deeds in deeds(60)) {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        let draft = interview.draft();
        let nothing = BTreeMap::new();
        let known = Known { kept: &draft.answers, passing: &nothing };
        let route = Route::new(&pack, known);
        let unsaved: Vec<_> = pack.questions().filter(|(_, q)| q.unsaved).collect();
        let (mut ids, mut text) = (BTreeSet::new(), String::new());
        told(&shared(&pack, draft), &mut ids, &mut text);
        for (_, question) in &unsaved {
            prop_assert!(!ids.contains(&question.id));
        }
        if unsaved.is_empty() {
            for id in ids.iter().filter_map(|id| route.find(id)) {
                prop_assert!(route.is_on(id));
            }
        }
    }

    #[test]
    fn a_draft_comes_back_as_it_was(pack in a_pack(), deeds in deeds(60)) {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &deeds, 0);
        let bytes = interview.draft().to_bytes();
        let draft = Draft::from_bytes(&bytes).unwrap();
        prop_assert_eq!(&draft, interview.draft());
        let again = Interview::resume(pack.clone(), draft);
        prop_assert_eq!(&again.draft().answers, &interview.draft().answers);
        for (_, question) in pack.questions().filter(|(_, q)| q.unsaved) {
            prop_assert!(!again.draft().answers.given.contains_key(&question.id));
        }
        again.step();
    }

    #[test]
    fn what_was_private_last_time_is_not_remembered_and_nothing_is_an_answer_by_itself(
        pack in a_pack(),
        first in deeds(60),
        then in deeds(30),
    ) {
        let mut interview = begin(pack.clone());
        walk(&mut interview, &first, 0);
        let draft = interview.draft().clone();
        let mut secret = Vec::new();
        private_words(&draft.answers, false, &mut secret);
        let mut again = begin(pack);
        again.remember(Earlier { at: None, handed_over: true, answers: draft.answers });
        prop_assert!(again.draft().answers.given.is_empty());
        let before = format!("{:?}", again.draft().earlier);
        for word in &secret {
            prop_assert!(!before.contains(&format!("{word:?}")), "{word} was remembered");
        }
        // Whatever is done with it, what was said last time stays what it was.
        walk(&mut again, &then, 1000);
        prop_assert_eq!(format!("{:?}", again.draft().earlier), before);
        for answer in again.draft().answers.given.values().filter(|answer| answer.still_true) {
            prop_assert!(share::is_own(answer.by));
        }
    }

    #[test]
    fn a_route_brought_up_to_date_is_the_route_computed_anew(pack in a_pack(), deeds in deeds(60)) {
        let mut interview = begin(pack);
        walk(&mut interview, &deeds, 0);
        let (kept, anew) = interview.routes();
        prop_assert_eq!(kept, anew);
    }

    #[test]
    fn a_command_that_does_not_fit_changes_nothing(pack in a_pack(), deeds in deeds(30), wild in deeds(9)) {
        let mut interview = begin(pack);
        walk(&mut interview, &deeds, 0);
        for (n, (kind, by)) in wild.into_iter().enumerate() {
            let entry = super::id::EntryId::from("nowhere");
            let command = match kind % 6 {
                0 => Command::Choose("no-such-option".into()),
                1 => Command::ChooseMany(vec!["no-such-option".into()]),
                2 => Command::Write(" \n\u{1b}".into()),
                3 => Command::Put(entry, by.into()),
                4 => Command::TakeOut(entry),
                _ => Command::Change(Address::top("no-such-question".into())),
            };
            let (before, step) = (interview.draft().clone(), interview.step());
            let effects = interview.apply(command, &stamp(2000 + n));
            prop_assert!(matches!(effects[..], [Effect::Refuse(_)]), "{effects:?}");
            prop_assert_eq!(interview.draft(), &before);
            prop_assert_eq!(interview.step(), step);
        }
    }
}
