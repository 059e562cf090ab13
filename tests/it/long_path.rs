//! The longer way through the embedded pack, part by part, and the way back to what was
//! said last time, walked through the engine.

use std::collections::BTreeSet;

use ownwords::engine::Interview;
use ownwords::engine::answer::{Content, Entry, Left, Role, Words};
use ownwords::engine::command::{Command, Effect};
use ownwords::engine::draft::{Draft, Earlier};
use ownwords::engine::id::Address;
use ownwords::engine::share::{SharedState, earlier, separate, shared};
use ownwords::engine::step::{Act, Ask, Label, Name, PartState, Topic};

use crate::short_path::{name, pack, stamp};
use crate::walker::Walker;

/// Someone who chose this way, alone, and is at the list of parts.
fn on_the_way(path: &str) -> Interview {
    let mut interview = Interview::begin(pack());
    let mut n = 0;
    does(&mut interview, &mut n, Command::Choose(path.into()));
    does(
        &mut interview,
        &mut n,
        Command::ChooseMany(vec!["alone".into()]),
    );
    while interview.step().topic != Topic::Parts {
        let read = interview.step().ask == Ask::Read;
        let command = if read {
            Command::Continue
        } else {
            Command::Leave(Left::Skipped)
        };
        does(&mut interview, &mut n, command);
        assert!(n < 20, "no list of parts: {:?}", interview.step().topic);
    }
    interview
}

fn does(interview: &mut Interview, n: &mut usize, command: Command) -> Vec<Effect> {
    *n += 1;
    let effects = interview.apply(command.clone(), &stamp(*n));
    assert!(
        !matches!(effects[..], [Effect::Refuse(_)]),
        "{command:?} at {:?}: {effects:?}",
        interview.step().topic
    );
    effects
}

/// Opens the part about the options and reads or skips all that stands before the leaning.
fn go_to_the_leaning(interview: &mut Interview, n: &mut usize) {
    does(interview, n, Command::Part("options".into()));
    while name(&interview.step().topic) != "leaning" {
        let command = match interview.step().ask {
            Ask::Read => Command::Continue,
            _ => Command::Leave(Left::Skipped),
        };
        does(interview, n, command);
    }
}

/// The parts as they are offered, each with how far the person is.
fn parts(interview: &Interview) -> Vec<(String, PartState)> {
    let Ask::One(offers) = interview.step().ask else {
        panic!("not at the list of parts");
    };
    let part = |label: Label| match label {
        Label::Part(part, state) => Some((part.to_string(), state)),
        _ => None,
    };
    offers.into_iter().filter_map(|o| part(o.label)).collect()
}

fn state(interview: &Interview, part: &str) -> PartState {
    let parts = parts(interview);
    let found = parts.into_iter().find(|(id, _)| id == part);
    found.unwrap_or_else(|| panic!("no part {part}")).1
}

/// Goes on to the end of the part by leaving all empty.
fn to_the_end_of_the_part(interview: &mut Interview, n: &mut usize) {
    while interview.step().topic != Topic::Parts {
        let command = match &interview.step().ask {
            Ask::Read => Command::Continue,
            Ask::One(offers) if offers[0].label == Label::GoOn => Command::GoOn,
            _ => Command::Leave(Left::DontKnowYet),
        };
        does(interview, n, command);
    }
}

#[test]
fn parts_are_done_in_any_order_and_their_list_says_how_far_one_is() {
    let mut interview = on_the_way("long");
    let mut n = 100;
    let all: Vec<String> = parts(&interview).into_iter().map(|(id, _)| id).collect();
    assert_eq!(
        all,
        [
            "about-me",
            "matters",
            "people",
            "life",
            "change",
            "help",
            "risks",
            "feeling-safe",
            "ahead",
            "options",
            "others",
            "talk",
            "equality"
        ]
    );
    for (part, state) in parts(&interview) {
        let told = if part == "feeling-safe" {
            PartState::Untold
        } else {
            PartState::NotBegun
        };
        assert_eq!(state, told, "{part}");
    }
    // The last part first, and only one question of it.
    does(&mut interview, &mut n, Command::Part("talk".into()));
    assert_eq!(name(&interview.step().topic), "ask");
    does(&mut interview, &mut n, Command::Write("Who pays?".into()));
    does(&mut interview, &mut n, Command::Parts);
    assert_eq!(state(&interview, "talk"), PartState::Begun);
    // Then the rest of it, and back to the list by itself.
    does(&mut interview, &mut n, Command::Part("talk".into()));
    assert_eq!(name(&interview.step().topic), "must-not");
    to_the_end_of_the_part(&mut interview, &mut n);
    assert_eq!(state(&interview, "talk"), PartState::Done);
    assert_eq!(state(&interview, "matters"), PartState::NotBegun);
    // Another one, from its start; going back from there leads to the list.
    does(&mut interview, &mut n, Command::Part("matters".into()));
    does(&mut interview, &mut n, Command::Back);
    assert_eq!(interview.step().topic, Topic::Parts);
    // Another day it goes on from the list.
    let draft = Draft::from_bytes(&interview.draft().to_bytes()).unwrap();
    let again = Interview::resume(pack(), draft);
    assert_eq!(again.step().topic, Topic::Parts);
    assert_eq!(state(&again, "talk"), PartState::Done);
    // What may be typed at a question to see the answers, or as enough, may be typed here.
    let acts = &again.step().acts;
    assert!(acts.contains(&Act::Answers) && acts.contains(&Act::Enough));
}

#[test]
fn the_longer_way_asks_about_forty_things_and_ends_in_every_part() {
    let mut interview = on_the_way("long");
    let mut n = 100;
    let mut asked = BTreeSet::new();
    for (part, _) in parts(&interview) {
        if part == "equality" {
            // Not part of what a worker needs to know.
            continue;
        }
        does(&mut interview, &mut n, Command::Part(part.as_str().into()));
        while interview.step().topic != Topic::Parts {
            let step = interview.step();
            if step.ask != Ask::Read {
                asked.insert(name(&step.topic));
            }
            let command = match &step.ask {
                Ask::Read => Command::Continue,
                _ => Command::Leave(Left::DontKnowYet),
            };
            does(&mut interview, &mut n, command);
        }
    }
    assert!(
        (35..=50).contains(&asked.len()),
        "{}: {asked:?}",
        asked.len()
    );
    assert!(
        parts(&interview)
            .iter()
            .all(|(id, state)| match id.as_str() {
                "feeling-safe" => *state == PartState::Untold,
                "equality" => *state == PartState::NotBegun,
                _ => *state == PartState::Done,
            })
    );
}

#[test]
fn a_part_that_was_not_opened_is_not_told_as_unanswered() {
    let mut interview = on_the_way("long");
    let mut n = 100;
    does(&mut interview, &mut n, Command::Part("talk".into()));
    does(&mut interview, &mut n, Command::Write("Who pays?".into()));
    let pack = pack();
    let told: Vec<String> = shared(&pack, interview.draft())
        .iter()
        .map(|item| item.question.id.to_string())
        .collect();
    assert!(told.contains(&"must-not".to_owned()), "it was come to");
    for not_asked in ["matters", "leaning", "support", "my-words"] {
        assert!(
            !told.contains(&not_asked.to_owned()),
            "{not_asked} in {told:?}"
        );
    }
    does(&mut interview, &mut n, Command::Review);
    let rows = format!("{:?}", interview.step().ask);
    assert!(rows.contains("must-not") && !rows.contains("\"support\""));
    // From there the way on is the list of parts.
    does(&mut interview, &mut n, Command::Parts);
    assert_eq!(interview.step().topic, Topic::Parts);
}

#[test]
fn life_areas_and_worries_are_asked_for_each_one_that_was_picked() {
    let mut interview = on_the_way("long");
    let mut n = 100;
    does(&mut interview, &mut n, Command::Part("life".into()));
    while name(&interview.step().topic) != "areas" {
        does(&mut interview, &mut n, Command::Leave(Left::Skipped));
    }
    let picked = vec!["money".into(), "home".into()];
    does(&mut interview, &mut n, Command::ChooseMany(picked));
    let mut met = Vec::new();
    while interview.step().topic != Topic::Parts {
        if let Topic::Question(at) = interview.step().topic {
            assert_eq!(
                interview.step().entries,
                [],
                "the question names the option"
            );
            met.push(format!("{}/{}", at.within[0].1.as_str(), at.question));
        }
        does(&mut interview, &mut n, Command::Write("Words.".into()));
    }
    assert_eq!(
        met,
        [
            "money/area-now",
            "money/area-better",
            "home/area-now",
            "home/area-better"
        ]
    );
}

#[test]
fn carers_and_children_are_told_where_they_belong_and_can_go_on() {
    for (path, on) in [("carer", "carer-on"), ("child", "child-on")] {
        for (way, first) in [("short", "called"), ("long", "where-now")] {
            let mut interview = Interview::begin(pack());
            let mut n = 0;
            does(&mut interview, &mut n, Command::Choose(path.into()));
            assert_eq!(name(&interview.step().topic), on);
            does(&mut interview, &mut n, Command::Choose(way.into()));
            let alone = Command::ChooseMany(vec!["alone".into()]);
            does(&mut interview, &mut n, alone);
            assert_eq!(name(&interview.step().topic), first, "{path} {way}");
        }
    }
}

#[test]
fn examples_are_picked_in_place_of_words_or_with_them() {
    let mut interview = on_the_way("long");
    let mut n = 100;
    does(&mut interview, &mut n, Command::Part("matters".into()));
    // In a list each example becomes an entry of its own.
    assert!(interview.step().acts.contains(&Act::Pick));
    does(&mut interview, &mut n, Command::Examples);
    let picked = vec!["pet".into(), "family".into()];
    does(&mut interview, &mut n, Command::ChooseMany(picked));
    assert_eq!(name(&interview.step().topic), "good-day");
    does(&mut interview, &mut n, Command::Back);
    let names = interview.step().entries;
    let example = |id: &str| Name::Examples("matters-thing".into(), vec![id.into()], String::new());
    assert_eq!(names, [Some(example("family")), Some(example("pet"))]);
    does(&mut interview, &mut n, Command::GoOn);
    // At a text several make one answer, and words can be added.
    does(&mut interview, &mut n, Command::Examples);
    let picked = vec!["calm".into(), "out".into(), "+".into()];
    does(&mut interview, &mut n, Command::ChooseMany(picked));
    assert_eq!(name(&interview.step().topic), "good-day");
    does(
        &mut interview,
        &mut n,
        Command::Write("With my dog.".into()),
    );
    let given = &interview.draft().answers.given[&"good-day".into()];
    assert_eq!(
        given.content,
        Content::Picked {
            examples: vec!["out".into(), "calm".into()],
            words: "With my dog.".into(),
        }
    );
    // What is not picked any more is taken out; the words stay.
    does(&mut interview, &mut n, Command::Back);
    does(&mut interview, &mut n, Command::Examples);
    does(&mut interview, &mut n, Command::ChooseMany(Vec::new()));
    let given = &interview.draft().answers.given[&"good-day".into()];
    assert_eq!(given.content, Content::Written("With my dog.".into()));
}

#[test]
fn what_is_asked_of_an_entry_is_asked_of_each_one_that_was_picked() {
    let mut walker = Walker::at_parts("long");
    walker.opens("risks", "risk");
    walker.picks(&["cook", "pet"]);
    let fields = ["risk-why", "risk-wrong", "risk-helps"];
    for _ in 0..2 {
        for field in fields {
            assert_eq!(walker.at(), field);
            walker.passes();
        }
    }
    assert_eq!(walker.at(), "risk (list)");
    // With words of one's own, these come first.
    walker.does(Command::Add);
    walker.picks(&["college", "+"]);
    walker.writes("Sailing");
    walker.passes_to("risk (list)");
    let entries = walker.entries("risk");
    assert_eq!(entries.len(), 4);
    let asked = |entry: &Entry| {
        fields
            .iter()
            .all(|id| entry.answers.given.contains_key(&(*id).into()))
    };
    assert!(entries.iter().all(asked));
}

#[test]
fn every_text_of_the_pack_has_examples_to_pick() {
    fn all<'a>(
        questions: &'a [ownwords::engine::pack::Question],
        found: &mut Vec<&'a ownwords::engine::pack::Question>,
    ) {
        for question in questions {
            found.push(question);
            all(question.fields(), found);
        }
    }
    let pack = pack();
    let mut found = Vec::new();
    pack.parts
        .iter()
        .for_each(|part| all(&part.questions, &mut found));
    for question in found {
        if let ownwords::engine::pack::Kind::Text { examples, .. } = &question.kind {
            assert!(examples.len() >= 2, "{} has no examples", question.id);
        }
    }
}

/// What somebody said last time, on the longer way.
fn last_time() -> Earlier {
    let mut interview = on_the_way("long");
    let mut n = 500;
    does(&mut interview, &mut n, Command::Part("matters".into()));
    does(
        &mut interview,
        &mut n,
        Command::Write("My dog.\nMy shed.".into()),
    );
    does(&mut interview, &mut n, Command::Write("A walk.".into()));
    does(&mut interview, &mut n, Command::Private(true));
    does(&mut interview, &mut n, Command::Write("My secret.".into()));
    does(&mut interview, &mut n, Command::Parts);
    go_to_the_leaning(&mut interview, &mut n);
    does(&mut interview, &mut n, Command::Choose("option-2".into()));
    does(&mut interview, &mut n, Command::Review);
    does(&mut interview, &mut n, Command::Finish);
    does(&mut interview, &mut n, Command::Choose("yes".into()));
    Earlier {
        at: None,
        handed_over: true,
        answers: interview.draft().answers.clone(),
    }
}

#[test]
fn looking_again_begins_with_what_changed_and_all_four_options() {
    let mut interview = Interview::begin(pack());
    let mut n = 0;
    let effects = does(&mut interview, &mut n, Command::Choose("again".into()));
    assert!(effects.contains(&Effect::FindEarlier), "{effects:?}");
    interview.remember(last_time());
    does(
        &mut interview,
        &mut n,
        Command::ChooseMany(vec!["alone".into()]),
    );
    let mut met = Vec::new();
    while interview.step().topic != Topic::Parts {
        met.push(name(&interview.step().topic));
        let command = match interview.step().ask {
            Ask::Read => Command::Continue,
            _ => Command::Leave(Left::Skipped),
        };
        does(&mut interview, &mut n, command);
    }
    assert_eq!(
        met,
        ["where-now", "changed", "again-options", "offered-again"]
    );
}

#[test]
fn last_time_is_shown_on_request_part_by_part_and_never_what_was_private() {
    let mut interview = on_the_way("again");
    interview.remember(last_time());
    let mut n = 200;
    does(&mut interview, &mut n, Command::Part("matters".into()));
    let step = interview.step();
    assert!(step.last_time.is_none() && !format!("{step:?}").contains("My dog."));
    assert!(step.acts.contains(&Act::LastTime) && !step.acts.contains(&Act::StillTrue));
    does(&mut interview, &mut n, Command::ShowLast);
    let step = interview.step();
    assert!(format!("{:?}", step.last_time).contains("My dog."));
    // It is no answer before the person says that it is still true.
    assert!(
        !interview
            .draft()
            .answers
            .given
            .contains_key(&"matters".into())
    );
    does(&mut interview, &mut n, Command::StillTrue);
    let matters = Address::top("matters".into());
    let entries = interview.draft().answers.entries_at(&matters);
    assert_eq!(entries.len(), 2);
    assert!(entries[0].answers.given[&"matters-thing".into()].still_true);
    let earlier = interview.draft().earlier.as_ref().unwrap();
    assert_eq!(entries[0].id, earlier.answers.entries_at(&matters)[0].id);
    // In this part it is shown from now on; what was private then is not even hinted at.
    let step = interview.step();
    assert_eq!(name(&step.topic), "good-day");
    assert!(format!("{:?}", step.last_time).contains("A walk."));
    does(&mut interview, &mut n, Command::Write("The sea.".into()));
    assert!(!interview.draft().answers.given[&"good-day".into()].still_true);
    let step = interview.step();
    assert_eq!(name(&step.topic), "bad-day");
    assert!(step.last_time.is_none() && !step.acts.contains(&Act::LastTime));
    assert!(
        !String::from_utf8(interview.draft().to_bytes())
            .unwrap()
            .contains("My secret.")
    );
}

#[test]
fn no_leaning_carries_over() {
    let mut interview = on_the_way("again");
    interview.remember(last_time());
    let mut n = 200;
    go_to_the_leaning(&mut interview, &mut n);
    let Ask::One(offers) = interview.step().ask else {
        panic!("options")
    };
    assert!(offers.iter().all(|offer| !offer.chosen));
    does(&mut interview, &mut n, Command::ShowLast);
    assert!(!interview.step().acts.contains(&Act::StillTrue));
    let refused = interview.apply(Command::StillTrue, &stamp(n + 1));
    assert!(matches!(refused[..], [Effect::Refuse(_)]));
}

#[test]
fn whose_words_these_are_is_asked_as_if_it_was_never_asked() {
    let earlier = last_time();
    assert!(earlier.answers.given.contains_key(&"my-words".into()));
    let mut interview = on_the_way("again");
    interview.remember(earlier);
    let mut n = 200;
    does(&mut interview, &mut n, Command::Review);
    does(&mut interview, &mut n, Command::Finish);
    let step = interview.step();
    assert_eq!(name(&step.topic), "my-words");
    assert!(!step.acts.contains(&Act::LastTime));
}

#[test]
fn whose_words_these_are_is_asked_at_the_end_and_a_turn_alone_leads_back() {
    let mut interview = on_the_way("long");
    let mut n = 100;
    does(&mut interview, &mut n, Command::Review);
    let effects = does(&mut interview, &mut n, Command::Finish);
    assert!(!effects.contains(&Effect::Finish));
    let step = interview.step();
    assert_eq!(name(&step.topic), "my-words");
    assert!(step.own_language, "not in the language of a helper");
    let effects = does(
        &mut interview,
        &mut n,
        Command::Choose("alone-first".into()),
    );
    assert!(!effects.contains(&Effect::Finish) && interview.is_at_review());
    does(&mut interview, &mut n, Command::Finish);
    does(&mut interview, &mut n, Command::Choose("mostly".into()));
    assert_eq!(name(&interview.step().topic), "may-count");
    let pack = pack();
    let told = shared(&pack, interview.draft());
    let words = told
        .iter()
        .find(|item| item.question.id.as_str() == "my-words");
    assert!(matches!(
        words.map(|item| &item.state),
        Some(SharedState::Answer(_))
    ));
    // Left empty, it goes on as well.
    does(&mut interview, &mut n, Command::Review);
    does(&mut interview, &mut n, Command::Finish);
    does(&mut interview, &mut n, Command::Leave(Left::RatherNotSay));
    assert_eq!(name(&interview.step().topic), "may-count");
}

#[test]
fn whether_choices_may_be_counted_is_asked_last_of_all_and_whatever_is_said_leads_out() {
    let mut interview = on_the_way("long");
    let mut n = 100;
    does(&mut interview, &mut n, Command::Review);
    does(&mut interview, &mut n, Command::Finish);
    does(&mut interview, &mut n, Command::Choose("yes".into()));
    assert_eq!(name(&interview.step().topic), "may-count");
    // Back leads to what was asked before it, and from there to the check.
    does(&mut interview, &mut n, Command::Back);
    assert_eq!(name(&interview.step().topic), "my-words");
    let effects = does(&mut interview, &mut n, Command::GoOn);
    assert!(!effects.contains(&Effect::Finish));
    let pack = pack();
    let told = |interview: &Interview| {
        let shared = shared(&pack, interview.draft());
        shared
            .iter()
            .any(|item| item.question.id.as_str() == "may-count")
    };
    // Nobody is told of a question that was not come to, or not answered.
    assert!(!told(&interview));
    for command in [
        Command::Choose("no".into()),
        Command::Choose("yes".into()),
        Command::GoOn,
        Command::Leave(Left::Skipped),
        Command::Leave(Left::DontKnowYet),
    ] {
        let effects = does(&mut interview, &mut n, command);
        assert!(effects.contains(&Effect::Finish) && interview.is_at_review());
        assert!(told(&interview));
        does(&mut interview, &mut n, Command::Finish);
        does(&mut interview, &mut n, Command::GoOn);
        let step = interview.step();
        assert_eq!(name(&step.topic), "may-count");
        assert!(!step.acts.contains(&Act::KeepPrivate));
    }
    // Changed from the check, it leads out too.
    does(&mut interview, &mut n, Command::Review);
    let at = Address::top("may-count".into());
    does(&mut interview, &mut n, Command::Change(at));
    let effects = does(&mut interview, &mut n, Command::Choose("yes".into()));
    assert!(effects.contains(&Effect::Finish) && interview.is_at_review());
}

#[test]
fn the_part_about_equality_stands_apart_and_nothing_leads_there() {
    // On the short way it is not asked at all.
    let mut short = Interview::begin(pack());
    let mut n = 0;
    does(&mut short, &mut n, Command::Choose("short".into()));
    let equality = |told: &str| told.contains("equality");
    while !short.is_at_review() {
        assert!(!equality(&name(&short.step().topic)));
        let command = match &short.step().ask {
            Ask::Read => Command::Continue,
            _ => Command::Leave(Left::Skipped),
        };
        does(&mut short, &mut n, command);
    }
    assert!(!equality(&format!("{:?}", short.step().ask)));

    let mut interview = on_the_way("long");
    let mut n = 100;
    // The part before leads back to the list, and the list of answers does not name it.
    does(&mut interview, &mut n, Command::Part("talk".into()));
    to_the_end_of_the_part(&mut interview, &mut n);
    does(&mut interview, &mut n, Command::Review);
    assert!(!equality(&format!("{:?}", interview.step().ask)));
    does(&mut interview, &mut n, Command::Parts);

    does(&mut interview, &mut n, Command::Part("equality".into()));
    assert_eq!(name(&interview.step().topic), "equality-about");
    does(&mut interview, &mut n, Command::Continue);
    let acts = interview.step().acts;
    assert!(acts.contains(&Act::RatherNotSay) && acts.contains(&Act::Skip));
    assert!(!acts.contains(&Act::Talk), "no worker reads it");
    does(&mut interview, &mut n, Command::Choose("from-50".into()));
    does(&mut interview, &mut n, Command::Choose("a-lot".into()));
    does(&mut interview, &mut n, Command::Leave(Left::RatherNotSay));
    does(&mut interview, &mut n, Command::Choose("none".into()));
    does(&mut interview, &mut n, Command::Private(true));
    does(&mut interview, &mut n, Command::Choose("woman".into()));
    does(&mut interview, &mut n, Command::Choose("bisexual".into()));
    assert_eq!(interview.step().topic, Topic::Parts);

    // It is kept, and listed among the answers, and can be changed there.
    let draft = Draft::from_bytes(&interview.draft().to_bytes()).unwrap();
    let mut again = Interview::resume(pack(), draft);
    does(&mut again, &mut n, Command::Review);
    let rows = format!("{:?}", again.step().ask);
    for said in ["equality-health", "a-lot", "equality-orientation"] {
        assert!(rows.contains(said), "{said} in {rows}");
    }
    let orientation = Address::top("equality-orientation".into());
    does(&mut again, &mut n, Command::Change(orientation));
    does(&mut again, &mut n, Command::Choose("gay-or-lesbian".into()));
    assert!(again.is_at_review());

    // A file of its own has what was chosen and is not private; no hand-over has any of it.
    let pack = pack();
    let told: Vec<String> = separate(&pack, again.draft())
        .into_iter()
        .map(|(question, options)| format!("{} {options:?}", question.id))
        .collect();
    let asked = |told: &String| told.split(' ').next().unwrap_or_default().to_owned();
    assert_eq!(
        told.iter().map(asked).collect::<Vec<_>>(),
        [
            "equality-age",
            "equality-health",
            "equality-religion",
            "equality-orientation"
        ]
    );
    assert!(told[3].contains("gay-or-lesbian"), "{told:?}");
    let shared = format!("{:?}", shared(&pack, again.draft()));
    let last_time = format!("{:?}", earlier(&pack, again.draft()));
    assert!(!equality(&shared) && !equality(&last_time));
}

/// Someone who changes the way they go, in "Your answers".
fn changes_the_way(from: &str, to: &str) -> Walker {
    let mut walker = if from == "short" {
        Walker::alone(from)
    } else {
        Walker::at_parts(from)
    };
    walker.does(Command::Review);
    walker.does(Command::Change(Address::top("path".into())));
    walker.does(Command::Choose(to.into()));
    walker
}

/// Passes what is asked until a page that is no question.
fn is_asked(walker: &mut Walker) -> Vec<String> {
    let mut asked = Vec::new();
    while matches!(walker.interview.step().topic, Topic::Question(_)) {
        asked.push(walker.at());
        walker.passes();
    }
    asked
}

#[test]
fn views_of_others_are_not_remembered() {
    let mut walker = Walker::at_parts("long");
    walker.opens("others", "others");
    walker.writes("My daughter");
    walker.writes("She wants me to move.");
    let mut again = Walker::at_parts("again");
    again.interview.remember(Earlier {
        at: None,
        handed_over: true,
        answers: walker.interview.draft().answers.clone(),
    });
    let remembered = format!("{:?}", again.interview.draft().earlier);
    assert!(!remembered.contains("daughter") && !remembered.contains("move"));
}

#[test]
fn last_time_is_offered_only_on_the_way_on_which_it_is_looked_at_again() {
    let mut walker = Walker::at_parts("again");
    walker.interview.remember(last_time());
    walker.opens("matters", "good-day");
    assert!(walker.can(Act::LastTime));
    walker.does(Command::ShowLast);
    assert!(walker.shows("A walk.") && walker.can(Act::StillTrue));
    walker.does(Command::Review);
    walker.does(Command::Change(Address::top("path".into())));
    walker.does(Command::Choose("long".into()));
    walker.opens("matters", "good-day");
    assert!(!walker.shows("A walk.") && !walker.can(Act::LastTime));
    assert!(!walker.can(Act::StillTrue));
}

#[test]
fn who_changes_to_the_longer_way_comes_to_the_list_of_parts() {
    let mut walker = changes_the_way("short", "long");
    assert_eq!(is_asked(&mut walker), ["where-now"]);
    assert_eq!(walker.interview.step().topic, Topic::Parts);
    // From there it goes on in the part that is chosen, not back to the check.
    walker.does(Command::Part("talk".into()));
    walker.passes();
    assert_eq!(walker.at(), "must-not");

    // What is asked before the parts is asked; the way there was part by part already.
    let mut walker = changes_the_way("long", "again");
    let asked = ["changed", "again-options", "offered-again"];
    assert_eq!(is_asked(&mut walker), asked);
    assert!(walker.interview.is_at_review());
}

#[test]
fn who_changes_to_the_short_way_comes_straight_back() {
    let walker = changes_the_way("long", "short");
    assert!(walker.interview.is_at_review(), "{}", walker.at());
    // Neither way leads from the check to what stands apart, or is asked at the end.
    let mut walker = changes_the_way("short", "long");
    walker.does(Command::Review);
    walker.does(Command::Change(Address::top("path".into())));
    walker.does(Command::Choose("short".into()));
    assert!(walker.interview.is_at_review(), "{}", walker.at());
}

#[test]
fn examples_beside_words_leave_the_words_in_their_language_and_hand() {
    let mut walker = Walker::at_parts("long");
    walker.opens("matters", "good-day");
    let mut polish = stamp(900);
    polish.language = "pl".into();
    polish.asked = "Jaki jest dobry dzień?".into();
    walker.does_as(Command::Write("Spacer z psem".into()), &polish);
    walker.does(Command::Back);
    walker.picks(&["out"]);
    walker.does(Command::Back);
    walker.picks(&[]);
    let given = walker.answer("good-day").expect("an answer");
    assert_eq!(given.content, Content::Written("Spacer z psem".into()));
    assert_eq!(
        (&given.language, &given.asked),
        (&polish.language, &polish.asked)
    );
    // What a helper thinks does not become the person's by that.
    walker.does(Command::GoOn);
    walker.does(Command::AskTypist);
    walker.does(Command::Typist(Role::Worker));
    walker.does(Command::Whose(Words::Typists));
    walker.does(Command::Back);
    walker.picks(&["calm"]);
    let given = walker.answer("good-day").expect("an answer");
    assert_eq!(given.by.words, Words::Typists);
}
