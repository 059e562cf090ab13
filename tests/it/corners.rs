//! Corners of a conversation where words could leak, be lost or pass as somebody else's.

use std::sync::Arc;

use ownwords::content;
use ownwords::engine::Interview;
use ownwords::engine::answer::{Content, Left, Role, Words};
use ownwords::engine::command::{Command, Effect, Notice, Stamp};
use ownwords::engine::id::{Address, OptionId};
use ownwords::engine::share::shared;
use ownwords::engine::step::{Ask, Current, Topic};
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
    let mut interview = Interview::begin(Arc::new(pack));
    interview.apply(Command::Choose("short".into()), &stamp());
    interview
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
    let topic = interview.step().topic;
    assert!([Topic::Question(top(question)), Topic::List(top(question))].contains(&topic));
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
fn an_answer_asked_to_be_private_before_it_is_given_stays_private() {
    let mut interview = at("cannot-wait");
    did(&mut interview, Command::Private(true));
    did(&mut interview, Command::Typing("A secret".into()));
    did(&mut interview, Command::Back);
    did(&mut interview, Command::Leave(Left::Skipped));
    let step = format!("{:?}", interview.step());
    assert!(!step.contains("A secret"), "{step}");
    let pack = Arc::new(interview.pack().clone());
    let draft = interview.draft().clone();
    for mut interview in [interview, Interview::resume(pack, draft)] {
        assert!(is_at(&interview, "cannot-wait"));
        write(&mut interview, "A secret.");
        assert!(!told(&interview).contains("A secret"));
    }
}

#[test]
fn a_question_asked_to_be_private_is_not_told_as_unanswered() {
    let mut interview = at("cannot-wait");
    did(&mut interview, Command::Private(true));
    did(&mut interview, Command::Review);
    let told = shared(interview.pack(), interview.draft());
    let mut told = told.iter().map(|told| told.question.id.as_str());
    assert!(told.all(|id| id != "cannot-wait"));
}

#[test]
fn what_hangs_on_a_private_answer_is_not_shown_unasked() {
    let mut interview = at("take-part");
    tick(&mut interview, &["interpreter"]);
    write(&mut interview, "Not my uncle.");
    change(&mut interview, "take-part");
    did(&mut interview, Command::Private(true));
    did(&mut interview, Command::Review);
    let review = format!("{:?}", interview.step());
    assert!(!review.contains("Not my uncle"), "{review}");
    change(&mut interview, "interpreter-wish");
    assert!(!format!("{:?}", interview.step()).contains("Not my uncle"));
    did(&mut interview, Command::Reveal);
    assert!(format!("{:?}", interview.step()).contains("Not my uncle"));
}

#[test]
fn someone_else_at_the_keys_is_not_shown_words_about_feeling_safe() {
    let mut interview = at("safe-now");
    choose(&mut interview, "yes");
    choose(&mut interview, "write");
    write(&mut interview, "Someone frightens me.");
    choose(&mut interview, "keep-out");
    did(&mut interview, Command::AskTypist);
    did(&mut interview, Command::Typist(Role::Worker));
    did(&mut interview, Command::Whose(Role::Worker.hand().words));
    did(&mut interview, Command::Review);
    let review = format!("{:?}", interview.step());
    assert!(!review.contains("frightens"), "{review}");
}

#[test]
fn someone_who_is_said_to_be_here_is_not_shown_words_about_feeling_safe() {
    let mut interview = at("safe-now");
    choose(&mut interview, "yes");
    choose(&mut interview, "write");
    write(&mut interview, "Someone frightens me.");
    choose(&mut interview, "keep-out");
    change(&mut interview, "who-is-here");
    tick(&mut interview, &["worker"]);
    did(&mut interview, Command::Review);
    let review = format!("{:?}", interview.step());
    assert!(!review.contains("frightens"), "{review}");
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

#[test]
fn keeping_the_next_entry_private_leaves_the_others_as_they_are() {
    let mut interview = at("matters");
    write(&mut interview, "My family.");
    change(&mut interview, "matters");
    did(&mut interview, Command::Add);
    did(&mut interview, Command::Private(true));
    interview.apply(
        Command::Write("A secret.".into()),
        &Stamp {
            fresh: "other".into(),
            ..stamp()
        },
    );
    assert!(told(&interview).contains("My family."));
    assert!(!told(&interview).contains("A secret."));
    did(&mut interview, Command::Private(false));
    assert!(told(&interview).contains("A secret."));
}

fn written(interview: &Interview, question: &str) -> Option<String> {
    match &interview.draft().answers.at(&top(question))?.content {
        Content::Written(text) => Some(text.clone()),
        _ => None,
    }
}

/// Words to start from at the step that shows now, and whether they were never confirmed.
fn offered(interview: &Interview) -> (String, bool) {
    match interview.step().ask {
        Ask::Write {
            text, unfinished, ..
        } => (text, unfinished),
        other => panic!("{other:?} takes no words"),
    }
}

/// At "What do you want to be called?", with "Sam" for an answer.
fn called_sam() -> Interview {
    let mut interview = begin();
    interview.apply(Command::ChooseMany(vec!["alone".into()]), &stamp());
    interview.apply(Command::Write("Sam".into()), &stamp());
    interview.apply(Command::Back, &stamp());
    interview
}

#[test]
fn an_answer_that_is_taken_out_is_no_answer_any_more() {
    let mut interview = called_sam();
    let effects = interview.apply(Command::Withdraw, &stamp());
    assert!(effects.contains(&Effect::Say(Notice::Withdrew)));
    assert_eq!(interview.step().topic, Topic::Question(top("called")));
    assert_eq!(interview.step().current, Current::Nothing);
    assert_eq!(written(&interview, "called"), None);
    let saved = String::from_utf8(interview.draft().to_bytes()).unwrap();
    assert!(!saved.contains("Sam"), "the words are still in the draft");
    let again = interview.apply(Command::Withdraw, &stamp());
    assert!(matches!(again[..], [Effect::Refuse(_)]));
}

#[test]
fn what_is_written_where_a_private_answer_was_taken_out_is_private_too() {
    let mut interview = called_sam();
    interview.apply(Command::Private(true), &stamp());
    interview.apply(Command::Withdraw, &stamp());
    interview.apply(Command::Write("Alex".into()), &stamp());
    let told = shared(interview.pack(), interview.draft());
    assert!(
        told.iter()
            .all(|item| item.question.id.as_str() != "called")
    );
}

#[test]
fn passing_over_an_answer_leaves_it_and_says_so() {
    let mut interview = called_sam();
    let effects = interview.apply(Command::Leave(Left::Skipped), &stamp());
    assert!(effects.contains(&Effect::Say(Notice::LeftAsItWas)));
    assert_eq!(written(&interview, "called").as_deref(), Some("Sam"));
}

#[test]
fn words_that_were_left_for_another_answer_can_be_taken_up_again() {
    for (left, kept) in [
        (Left::DontKnowYet, true),
        (Left::TalkAboutIt, true),
        (Left::RatherNotSay, false),
    ] {
        let mut interview = called_sam();
        interview.apply(Command::Leave(left), &stamp());
        let told = shared(interview.pack(), interview.draft());
        let told = format!("{told:?}");
        assert!(!told.contains("Sam"), "{left:?}: words left are no answer");
        interview.apply(Command::Back, &stamp());
        let words = if kept { "Sam" } else { "" };
        assert_eq!(offered(&interview), (words.to_owned(), kept), "{left:?}");
    }
}

#[test]
fn who_types_is_asked_again_another_day_if_somebody_else_typed() {
    let mut interview = begin();
    interview.apply(Command::ChooseMany(vec!["worker".into()]), &stamp());
    interview.apply(Command::Choose("worker".into()), &stamp());
    interview.apply(Command::Write("Sam".into()), &stamp());
    interview.apply(Command::Back, &stamp());
    let pack = content::load(&Files::Embedded, "self-directed-support").unwrap();
    let mut again = Interview::resume(Arc::new(pack), interview.draft().clone());
    assert_eq!(again.step().topic, Topic::Typist);
    again.apply(Command::Typist(Role::Me), &stamp());
    assert_eq!(again.step().topic, Topic::Question(top("called")));
    // What the worker typed last time stays what the worker typed.
    let before = again.draft().answers.at(&top("called")).unwrap().by;
    assert_eq!(before.typed_by, Role::Worker);
    again.apply(Command::Write("Samuel".into()), &stamp());
    let after = again.draft().answers.at(&top("called")).unwrap().by;
    assert_eq!(after.typed_by, Role::Me);
}

#[test]
fn the_view_of_a_helper_does_not_become_the_persons_because_the_person_types() {
    let mut interview = called_sam();
    interview.apply(Command::AskTypist, &stamp());
    interview.apply(Command::Typist(Role::Worker), &stamp());
    interview.apply(Command::Whose(Words::Typists), &stamp());
    interview.apply(Command::AskTypist, &stamp());
    interview.apply(Command::Typist(Role::Me), &stamp());
    let by = interview.draft().answers.at(&top("called")).unwrap().by;
    assert_eq!((by.typed_by, by.words), (Role::Worker, Words::Typists));
}

#[test]
fn what_was_said_about_feeling_safe_is_shown_only_when_asked_for() {
    let mut interview = at("safe-now");
    choose(&mut interview, "yes");
    choose(&mut interview, "write");
    write(&mut interview, "Someone frightens me.");
    let words = "Someone frightens me";
    let shows = |interview: &Interview| format!("{:?}", interview.step()).contains(words);
    interview.apply(Command::Review, &stamp());
    assert!(!shows(&interview), "in your answers");
    interview.apply(Command::Change(top("safe-words")), &stamp());
    assert!(!shows(&interview), "on its page");
    interview.apply(Command::Reveal, &stamp());
    assert!(shows(&interview));
}
