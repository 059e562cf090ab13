//! The short path of the embedded pack, walked through the engine.

use std::sync::Arc;

use ownwords::content;
use ownwords::engine::Interview;
use ownwords::engine::answer::{Authorship, Content, Left, Role, Words};
use ownwords::engine::command::{Command, Effect, Stamp};
use ownwords::engine::id::Address;
use ownwords::engine::pack::Pack;
use ownwords::engine::share::{Shared, SharedState, shared};
use ownwords::engine::step::{Ask, Label, Topic};
use ownwords::files::Files;

use crate::walker::Walker;

pub fn pack() -> Arc<Pack> {
    Arc::new(content::load(&Files::Embedded, "self-directed-support").unwrap())
}

pub fn stamp(n: usize) -> Stamp {
    Stamp {
        at: "2026-11-23T10:00:00+00:00".parse().unwrap(),
        fresh: format!("entry{n}"),
        language: "en".into(),
        asked: "A question?".into(),
    }
}

/// The name of a step, as a stop on the way.
pub fn name(topic: &Topic) -> String {
    match topic {
        Topic::Question(at) => at.question.to_string(),
        Topic::List(at) => format!("{} (list)", at.question),
        Topic::Review => "check".into(),
        other => format!("{other:?}"),
    }
}

/// Answers everything once and asks for nothing more anywhere: one option, one thing, one
/// risk, no "say more", no "another one".
fn no_to_every_say_more(leaning: &str) -> Vec<String> {
    let mut interview = Interview::begin(pack());
    let mut stops = Vec::new();
    loop {
        let step = interview.step();
        stops.push(name(&step.topic));
        let command = match &step.ask {
            _ if step.topic == Topic::Review => return stops,
            Ask::Read => Command::Continue,
            Ask::One(offers) if offers[0].label == Label::GoOn => Command::GoOn,
            Ask::One(offers) => {
                let wanted = offers.iter().find(|offer| {
                    matches!(&offer.label, Label::Option(_, option)
                        if [leaning, "no", "short"].contains(&option.as_str()))
                });
                wanted
                    .expect("an answer that asks for nothing more")
                    .command
                    .clone()
            }
            Ask::Many(offers) => match &offers[0].command {
                Command::Choose(option) => Command::ChooseMany(vec![option.clone()]),
                other => panic!("{other:?} is no option"),
            },
            Ask::Write { .. } => Command::Write("My words.".into()),
        };
        let effects = interview.apply(command, &stamp(stops.len()));
        assert!(
            !matches!(effects[..], [Effect::Refuse(_)]),
            "{stops:?}: {effects:?}"
        );
        assert!(stops.len() < 100, "no end in sight: {stops:?}");
    }
}

#[test]
fn someone_who_says_no_to_every_say_more_has_at_most_20_stops() {
    for leaning in ["option-1", "option-2", "option-3", "not-sure", "talk-first"] {
        let stops = no_to_every_say_more(leaning);
        assert!(stops.len() <= 20, "{} stops: {stops:?}", stops.len());
        // It is the whole short path, and the check is its last stop.
        for asked in [
            "called", "matters", "good-at", "change", "risk", "safe-now", "leaning", "ask",
            "must-not",
        ] {
            assert!(
                stops.iter().any(|stop| stop == asked),
                "{asked} is not in {stops:?}"
            );
        }
        assert_eq!(stops.last().map(String::as_str), Some("check"));
    }
}

/// Goes to a question from the first step by leaving all others empty.
fn at(question: &str) -> Interview {
    let mut interview = Interview::begin(pack());
    for n in 0..100 {
        let topic = interview.step().topic;
        if topic == Topic::Question(Address::top(question.into())) {
            return interview;
        }
        interview.apply(Command::Leave(Left::Skipped), &stamp(n));
    }
    panic!("{question} is not on the way");
}

#[test]
fn nothing_is_asked_twice_on_the_way() {
    for leaning in ["option-1", "option-2", "option-3", "not-sure", "talk-first"] {
        let stops = no_to_every_say_more(leaning);
        for (n, stop) in stops.iter().enumerate() {
            assert!(!stops[..n].contains(stop), "{stop}: {stops:?}");
        }
    }
}

#[test]
fn enough_for_today_leads_to_the_check_from_anywhere() {
    let mut interview = Interview::begin(pack());
    let mut n = 0;
    while !interview.is_at_review() {
        let mut tired = interview.clone();
        tired.apply(Command::Review, &stamp(n));
        assert!(
            tired.is_at_review(),
            "not from {:?}",
            interview.step().topic
        );
        interview.apply(Command::Leave(Left::DontKnowYet), &stamp(n));
        n += 1;
    }
    assert!(n > 10);
}

#[test]
fn feeling_safe_is_asked_only_of_someone_alone_and_safe_and_asked_again_on_resume() {
    let mut interview = at("safe-now");
    assert!(interview.step().contacts, "everyone sees the help numbers");
    let mut not_now = interview.clone();
    not_now.apply(Command::Choose("no".into()), &stamp(1));
    assert_eq!(name(&not_now.step().topic), "leaning");

    interview.apply(Command::Choose("yes".into()), &stamp(1));
    assert_eq!(name(&interview.step().topic), "safe-worry");
    interview.apply(Command::Choose("write".into()), &stamp(2));
    interview.apply(Command::Write("Someone frightens me.".into()), &stamp(3));
    assert_eq!(name(&interview.step().topic), "safe-share");

    let saved = interview.draft().clone();
    let text = String::from_utf8(saved.to_bytes()).unwrap();
    assert!(!text.contains("safe-now"), "whether now is safe was saved");
    let mut again = Interview::resume(pack(), saved);
    assert_eq!(name(&again.step().topic), "safe-now");
    again.apply(Command::Review, &stamp(4));
    let review = format!("{:?}", again.step());
    assert!(
        !review.contains("Someone frightens me"),
        "shown without the safe check"
    );
    assert!(
        !review.contains("safe-words"),
        "told of without the safe check"
    );
}

fn holds(shared: &[Shared<'_>], question: &str) -> bool {
    shared
        .iter()
        .any(|item| item.question.id.as_str() == question)
}

#[test]
fn feeling_safe_is_in_a_hand_over_only_if_the_person_adds_it() {
    let pack = pack();
    let mut interview = at("safe-now");
    interview.apply(Command::Choose("yes".into()), &stamp(1));
    interview.apply(Command::Choose("write".into()), &stamp(2));
    interview.apply(Command::Write("Someone frightens me.".into()), &stamp(3));
    let told = shared(&pack, interview.draft());
    for question in ["safe-now", "safe-worry", "safe-words", "safe-share"] {
        assert!(
            !holds(&told, question),
            "{question} before anything was said about it"
        );
    }
    for left in [Left::Skipped, Left::DontKnowYet] {
        let mut left_empty = interview.clone();
        left_empty.apply(Command::Leave(left), &stamp(4));
        assert!(!holds(&shared(&pack, left_empty.draft()), "safe-worry"));
    }
    interview.apply(Command::Choose("add".into()), &stamp(4));
    let told = shared(&pack, interview.draft());
    assert!(holds(&told, "safe-words") && !holds(&told, "safe-now"));
}

#[test]
fn not_decided_is_never_option_3() {
    for left in Left::ALL {
        let mut interview = at("leaning");
        interview.apply(Command::Leave(left), &stamp(1));
        let pack = pack();
        let told = shared(&pack, interview.draft());
        let leaning = told
            .iter()
            .find(|item| item.question.id.as_str() == "leaning");
        match leaning.map(|item| &item.state) {
            Some(SharedState::Answer(answer)) => assert_eq!(answer.content, Content::Left(left)),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn who_is_typing_follows_the_answer_and_can_be_changed_at_any_answer() {
    let mut interview = Interview::begin(pack());
    interview.apply(Command::Choose("short".into()), &stamp(0));
    let helped = vec!["interpreter".into()];
    interview.apply(Command::ChooseMany(helped), &stamp(1));
    assert_eq!(name(&interview.step().topic), "who-types");
    interview.apply(Command::Choose("interpreter".into()), &stamp(2));
    interview.apply(Command::Write("Ewa".into()), &stamp(3));
    // The one who types also typed who is here.
    for question in ["who-is-here", "who-types", "called"] {
        let by = interview.draft().answers.given[&question.into()].by;
        assert_eq!(
            (by.typed_by.code(), by.words.code()),
            ("interpreter", "interpreted"),
            "{question}"
        );
    }
}

#[test]
fn who_is_typing_is_the_person_again_when_the_answer_that_said_so_is_taken_out() {
    let helped = || {
        let mut walker = Walker::begins();
        walker.does(Command::Choose("short".into()));
        walker.does(Command::ChooseMany(vec!["family-or-friend".into()]));
        walker.does(Command::Choose("family-or-friend".into()));
        let hand = walker.interview.draft().hand;
        assert_eq!(hand.typed_by, Role::FamilyOrFriend);
        walker.does(Command::Back);
        walker
    };
    // The answer itself, and the one that it hangs on.
    for backs in 0..2 {
        let mut walker = helped();
        (0..backs).for_each(|_| drop(walker.does(Command::Back)));
        walker.does(Command::Withdraw);
        assert_eq!(walker.interview.draft().hand, Authorship::default());
    }
}

#[test]
fn who_is_typing_can_be_said_at_an_answer_after_the_program_asked_and_was_not_told() {
    let mut walker = Walker::alone("short");
    walker.does(Command::AskTypist);
    walker.does(Command::Typist(Role::Worker));
    walker.does(Command::Whose(Words::Own));
    walker.writes("Andy");
    walker.comes_back();
    assert_eq!(walker.at(), "Typist");
    walker.does(Command::Back);
    walker.does(Command::Back);
    walker.does(Command::AskTypist);
    walker.does(Command::Typist(Role::Me));
    let called = walker.answer("called").expect("an answer");
    assert_eq!(called.by.typed_by, Role::Me);
}
