//! Corners of a conversation where words could leak, be lost or pass as somebody else's.

use std::sync::Arc;

use ownwords::content;
use ownwords::engine::Interview;
use ownwords::engine::answer::{Left, Role};
use ownwords::engine::command::{Command, Stamp};
use ownwords::engine::id::{Address, OptionId};
use ownwords::engine::share::shared;
use ownwords::engine::step::{Ask, Topic};
use ownwords::files::Files;

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-23T10:00:00+00:00".parse().unwrap(),
        fresh: "entry".into(),
        language: "en".into(),
        asked: "A question?".into(),
    }
}

fn begin() -> Interview {
    let pack = content::load(&Files::Embedded, "self-directed-support").unwrap();
    Interview::begin(Arc::new(pack))
}

fn top(question: &str) -> Address {
    Address::top(question.into())
}

fn is_at(interview: &Interview, question: &str) -> bool {
    interview.step().topic == Topic::Question(top(question))
}

fn did(interview: &mut Interview, command: Command) {
    interview.apply(command, &stamp());
}

/// Goes to a question from the first step by leaving all others empty.
fn at(question: &str) -> Interview {
    let mut interview = begin();
    for _ in 0..100 {
        if is_at(&interview, question) {
            return interview;
        }
        did(&mut interview, Command::Leave(Left::Skipped));
    }
    panic!("{question} is not on the way");
}

fn choose(interview: &mut Interview, option: &str) {
    did(interview, Command::Choose(option.into()));
}

fn write(interview: &mut Interview, words: &str) {
    did(interview, Command::Write(words.into()));
}

fn tick(interview: &mut Interview, options: &[&str]) {
    let options = options.iter().map(|option| OptionId::from(*option));
    did(interview, Command::ChooseMany(options.collect()));
}

/// Opens an answer from "Your answers".
fn change(interview: &mut Interview, question: &str) {
    did(interview, Command::Review);
    did(interview, Command::Change(top(question)));
    assert!(is_at(interview, question), "{:?}", interview.step().topic);
}

fn told(interview: &Interview) -> String {
    format!("{:?}", shared(interview.pack(), interview.draft()))
}

#[test]
fn words_about_feeling_safe_that_are_taken_back_are_in_no_hand_over() {
    for taken_back in ["no", "not-now"] {
        let mut interview = at("safe-now");
        choose(&mut interview, "yes");
        choose(&mut interview, "write");
        write(&mut interview, "Someone frightens me.");
        choose(&mut interview, "add");
        assert!(told(&interview).contains("frightens"));
        change(&mut interview, "safe-worry");
        choose(&mut interview, taken_back);
        assert!(!told(&interview).contains("frightens"), "{taken_back}");
        assert!(!told(&interview).contains("safe-"), "{taken_back}");
    }
}

#[test]
fn who_types_holds_again_when_the_question_comes_back() {
    let mut interview = begin();
    tick(&mut interview, &["advocate"]);
    choose(&mut interview, "advocate");
    change(&mut interview, "who-is-here");
    tick(&mut interview, &["alone"]);
    assert_eq!(interview.draft().hand.typed_by, Role::Me);
    change(&mut interview, "who-is-here");
    tick(&mut interview, &["advocate"]);
    assert_eq!(interview.draft().hand.typed_by, Role::Advocate);
}

#[test]
fn a_change_leads_through_all_that_it_opens_and_then_straight_back() {
    let mut interview = at("leaning");
    choose(&mut interview, "not-sure");
    change(&mut interview, "leaning");
    choose(&mut interview, "option-4");
    assert!(is_at(&interview, "leaning-why"));
    write(&mut interview, "Some of each.");
    assert!(is_at(&interview, "mix"), "{:?}", interview.step().topic);
    did(&mut interview, Command::Leave(Left::DontKnowYet));
    assert!(interview.is_at_review());

    let mut interview = at("safe-now");
    choose(&mut interview, "no");
    change(&mut interview, "safe-now");
    choose(&mut interview, "yes");
    choose(&mut interview, "write");
    write(&mut interview, "Someone frightens me.");
    assert!(is_at(&interview, "safe-share"));
    choose(&mut interview, "keep-out");
    assert!(interview.is_at_review());
}

#[test]
fn words_typed_before_and_not_confirmed_are_there_to_go_on_with() {
    let mut interview = at("cannot-wait");
    did(&mut interview, Command::Typing("Half a".into()));
    did(&mut interview, Command::Back);
    did(&mut interview, Command::Leave(Left::Skipped));
    let Ask::Write {
        text, unfinished, ..
    } = interview.step().ask
    else {
        panic!("words are asked for");
    };
    assert!(unfinished && text == "Half a");
}
