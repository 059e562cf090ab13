//! What is kept private, or was from the start, stays out of a hand-over and off the page
//! until the person says otherwise; and what is handed over can be seen before.

use ownwords::engine::answer::Left;
use ownwords::engine::command::{Command, Deed, Held};
use ownwords::engine::id::Address;
use ownwords::engine::share::earlier;
use ownwords::engine::step::{Act, Ask, Topic};

use crate::walker::Walker;

/// Someone with one entry in a list, at the page of that list.
fn with_one(part: &str, list: &str, words: &str) -> Walker {
    let mut walker = Walker::at_parts("long");
    walker.opens(part, list);
    walker.writes(words);
    walker.passes_to(&format!("{list} (list)"));
    walker
}

#[test]
fn every_entry_of_a_list_that_is_private_from_the_start_is_private() {
    let mut walker = with_one("people", "people", "Mother");
    walker.does(Command::Add);
    walker.writes("Father");
    walker.passes_to("people (list)");
    walker.does(Command::Add);
    walker.picks(&["friend", "neighbour"]);
    assert_eq!(walker.entries("people").len(), 4);
    assert!(walker.entries("people").iter().all(|entry| entry.private));
    for words in ["Mother", "Father", "friend", "neighbour"] {
        assert!(!walker.shares(words), "{words}");
    }
    // One that was let in stays in, and the next one is private all the same.
    let mut walker = with_one("people", "people", "Mother");
    walker.does(Command::Private(false));
    walker.does(Command::Add);
    walker.writes("Father");
    assert!(walker.shares("Mother") && !walker.shares("Father"));
}

#[test]
fn a_list_that_was_made_private_keeps_what_is_added_later_private() {
    // Before there was anything in it.
    let mut walker = Walker::at_parts("long");
    walker.opens("risks", "risk");
    walker.does(Command::Private(true));
    walker.writes("Sailing");
    walker.passes_to("risk (list)");
    walker.does(Command::Add);
    walker.writes("Climbing");
    assert!(!walker.shares("Sailing") && !walker.shares("Climbing"));
    // While it held one thing.
    let mut walker = with_one("risks", "risk", "Sailing");
    walker.does(Command::Private(true));
    walker.does(Command::Add);
    walker.writes("Climbing");
    assert!(!walker.shares("Sailing") && !walker.shares("Climbing"));
    // Until the person says otherwise of what is being added.
    walker.passes_to("risk (list)");
    walker.does(Command::Add);
    walker.does(Command::Private(false));
    walker.writes("Diving");
    assert!(!walker.shares("Climbing") && walker.shares("Diving"));
    // And where all of it was let in again.
    let mut walker = with_one("risks", "risk", "Sailing");
    walker.does(Command::Private(true));
    walker.does(Command::Private(false));
    walker.does(Command::Add);
    walker.writes("Climbing");
    assert!(walker.shares("Sailing") && walker.shares("Climbing"));
}

/// Someone who looks again at what this one said, at a question of last time.
fn looks_again(last: &Walker, part: &str, question: &str) -> Walker {
    let mut walker = Walker::at_parts("again");
    let earlier = earlier(last.interview.pack(), last.interview.draft());
    walker.interview.remember(earlier);
    walker.opens(part, question);
    walker.does(Command::ShowLast);
    walker
}

#[test]
fn what_is_still_true_is_as_private_as_what_is_written_there() {
    let mut last = with_one("people", "people", "Mother");
    last.does(Command::Private(false));
    assert!(last.shares("Mother"));
    let mut walker = looks_again(&last, "people", "people");
    walker.does(Command::StillTrue);
    assert!(walker.entries("people")[0].private && !walker.shares("Mother"));

    let mut last = Walker::at_parts("long");
    last.opens("matters", "matters");
    last.writes("My dog.");
    let mut walker = looks_again(&last, "matters", "matters");
    walker.does(Command::Private(true));
    walker.does(Command::StillTrue);
    assert!(walker.entries("matters")[0].private && !walker.shares("My dog."));
}

#[test]
fn words_of_last_time_are_not_on_the_page_of_what_is_private_now() {
    let mut last = Walker::at_parts("long");
    last.opens("matters", "matters");
    last.writes("My dog.\nMy shed.");
    last.writes("A walk.");
    let mut walker = looks_again(&last, "matters", "matters");
    walker.does(Command::StillTrue);
    walker.does(Command::StillTrue);
    // An answer.
    walker.does(Command::Back);
    walker.does(Command::Private(true));
    assert!(walker.shows("A walk."));
    walker.does(Command::GoOn);
    walker.does(Command::Back);
    assert!(!walker.shows("A walk.") && !walker.can(Act::LastTime));
    walker.does(Command::Reveal);
    assert!(walker.interview.step().last_time.is_some());
    // An entry: it alone.
    walker.does(Command::Back);
    let dog = walker.entries("matters")[0].id.clone();
    walker.does(Command::Do(Deed::KeepPrivate, dog));
    assert!(!walker.shows("My dog.") && walker.shows("My shed."));
}

#[test]
fn what_is_handed_over_can_be_seen_in_your_answers() {
    // Also of an entry that has no name.
    let mut walker = Walker::at_parts("long");
    walker.opens("help", "support");
    walker.writes("Cooking");
    walker.writes("On Sundays");
    walker.passes_to("support (list)");
    let entry = walker.entries("support")[0].id.clone();
    walker.does(Command::Do(Deed::Change, entry));
    walker.does(Command::Leave(Left::DontKnowYet));
    walker.does(Command::Review);
    assert!(walker.shares("On Sundays") && walker.shows("On Sundays"));

    // And in what was saved before it was known which parts were opened.
    let mut walker = Walker::at_parts("long");
    walker.opens("matters", "good-day");
    walker.writes("A walk.");
    let mut saved: serde_json::Value =
        serde_json::from_slice(&walker.interview.draft().to_bytes()).unwrap();
    saved["format"] = 2.into();
    saved.as_object_mut().unwrap().remove("opened");
    walker.goes_on_with(saved.to_string().as_bytes());
    walker.does(Command::Review);
    assert!(walker.shares("A walk.") && walker.shows("A walk."));
}

#[test]
fn what_is_private_from_the_start_can_be_let_in_before_it_is_answered() {
    let mut walker = Walker::at_parts("long");
    walker.opens("about-me", "reference");
    assert!(walker.can(Act::Share) && !walker.can(Act::KeepPrivate));
    walker.does(Command::Private(false));
    assert!(walker.can(Act::KeepPrivate) && !walker.can(Act::Share));
    walker.comes_back();
    walker.writes("Letter 4711");
    assert!(walker.shares("Letter 4711"));
    walker.does(Command::Back);
    walker.does(Command::Private(true));
    assert!(!walker.shares("Letter 4711"));

    // A list, and all that is added to it.
    let mut walker = Walker::at_parts("long");
    walker.opens("people", "people");
    walker.does(Command::Private(false));
    walker.writes("Mother");
    walker.passes_to("people (list)");
    walker.does(Command::Add);
    walker.writes("Father");
    assert!(walker.shares("Mother") && walker.shares("Father"));
}

#[test]
fn words_that_are_not_confirmed_are_as_private_as_the_answer_would_be() {
    let mut walker = Walker::at_parts("long");
    walker.opens("about-me", "reference");
    walker.types("Letter 4711");
    assert_eq!(walker.field(), "Letter 4711");
    walker.does(Command::Back);
    walker.does(Command::GoOn);
    assert!(!walker.shows("Letter 4711"));
    walker.comes_back();
    assert!(!walker.shows("Letter 4711"));
    walker.does(Command::Reveal);
    assert_eq!(walker.field(), "Letter 4711");
}

/// Someone who said something about two parts of their life.
fn with_two_areas() -> Walker {
    let mut walker = Walker::at_parts("long");
    walker.opens("life", "areas");
    walker.does(Command::ChooseMany(vec!["money".into(), "home".into()]));
    for words in ["Too little.", "A little more.", "Damp.", "Dry walls."] {
        walker.writes(words);
    }
    walker
}

/// What this person said about a part of their life: kept back, or shown again.
fn area(entry: &str, back: bool) -> Held {
    Held {
        address: Address::top("area".into()),
        entry: Some(entry.into()),
        back,
    }
}

/// Goes to where they look at what they said about their life, before the file is made.
fn looks_over_life(walker: &mut Walker) {
    walker.does(Command::Review);
    walker.does(Command::LookOver);
    let life = |topic: &Topic| matches!(topic, Topic::Look { section, .. } if section.as_deref() == Some("life"));
    while !life(&walker.interview.step().topic) {
        walker.does(Command::GoOn);
    }
}

/// What can be kept back or shown again of the parts of their life.
fn areas_held(walker: &mut Walker) -> Vec<Held> {
    looks_over_life(walker);
    walker.does(Command::WhichToHold);
    let Ask::One(offers) = walker.interview.step().ask else {
        panic!("nothing is asked here");
    };
    let held = offers.into_iter().filter_map(|offer| match offer.command {
        Command::Hold(held) if held.entry.is_some() => Some(held),
        _ => None,
    });
    held.collect()
}

#[test]
fn what_was_all_kept_back_at_the_end_can_be_shown_again_one_by_one() {
    let mut walker = with_two_areas();
    for entry in ["money", "home"] {
        looks_over_life(&mut walker);
        walker.does(Command::Hold(area(entry, true)));
    }
    assert!(!walker.shares("Too little.") && !walker.shares("Damp."));
    let offered = areas_held(&mut walker);
    assert_eq!(offered, [area("money", false), area("home", false)]);

    walker.does(Command::Hold(area("money", false)));
    assert!(walker.shares("Too little.") && walker.shows("Too little."));
    assert!(!walker.shares("Damp.") && !walker.shows("Damp."));

    // What is picked later is as open as its page says; what was kept back stays out.
    walker.does(Command::Hold(area("money", true)));
    walker.does(Command::Review);
    walker.does(Command::Change(Address::top("areas".into())));
    let all = ["money", "home", "rights"].map(Into::into);
    walker.does(Command::ChooseMany(all.to_vec()));
    assert!(walker.can(Act::KeepPrivate));
    walker.writes("They listen.");
    assert!(walker.shares("They listen."));
    assert!(!walker.shares("Too little.") && !walker.shares("Damp."));
}

#[test]
fn what_is_not_asked_any_more_is_not_offered_to_be_shown_again() {
    // Someone keeps back what they said about money, and then does not want to talk about it.
    let mut walker = with_two_areas();
    looks_over_life(&mut walker);
    walker.does(Command::Hold(area("money", true)));
    walker.does(Command::Review);
    walker.does(Command::Change(Address::top("areas".into())));
    walker.does(Command::ChooseMany(vec!["home".into()]));
    assert_eq!(areas_held(&mut walker), [area("home", true)]);
    assert!(!walker.shares("Too little."));

    // When they pick it again, it is still kept back, and they can show it.
    walker.does(Command::Review);
    walker.does(Command::Change(Address::top("areas".into())));
    walker.does(Command::ChooseMany(vec!["money".into(), "home".into()]));
    assert!(!walker.shares("Too little."));
    let offered = areas_held(&mut walker);
    assert_eq!(offered, [area("money", false), area("home", true)]);
    walker.does(Command::Hold(area("money", false)));
    assert!(walker.shares("Too little.") && walker.shows("Too little."));
}
