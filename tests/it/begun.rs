//! Words that were typed and not confirmed: none is lost, whatever is done in their place.

use ownwords::engine::answer::Left;
use ownwords::engine::command::Command;

use crate::walker::Walker;

/// Someone who has typed these words at a question.
fn types(part: &str, question: &str, words: &str) -> Walker {
    let mut walker = Walker::at_parts("long");
    walker.opens(part, question);
    walker.types(words);
    walker
}

#[test]
fn leaving_a_question_empty_keeps_what_was_begun() {
    for left in Left::ALL {
        let mut walker = types("about-me", "called", "Andy, but only");
        walker.does(Command::Leave(left));
        walker.does(Command::Back);
        // Who would rather not say leaves nothing behind.
        let kept = left != Left::RatherNotSay;
        assert_eq!(walker.field() == "Andy, but only", kept, "{left:?}");
        assert!(!walker.shares("Andy"));
    }
}

#[test]
fn words_that_were_changed_and_left_come_back_as_they_were_changed() {
    let mut walker = types("about-me", "called", "Andy");
    walker.writes("Andy");
    walker.does(Command::Back);
    walker.types("Andrew");
    walker.does(Command::Leave(Left::DontKnowYet));
    walker.does(Command::Back);
    assert_eq!(walker.field(), "Andrew");
}

#[test]
fn picking_examples_keeps_what_was_begun() {
    // In a list, where each example becomes an entry.
    let mut walker = types("matters", "matters", "My dog and my");
    walker.picks(&["home"]);
    assert_eq!(walker.field(), "My dog and my");
    // At a text, where all that was picked is taken out again.
    let mut walker = Walker::at_parts("long");
    walker.opens("about-me", "called");
    walker.picks(&["first-name"]);
    walker.does(Command::Back);
    walker.types("Andy, but only");
    walker.picks(&[]);
    assert_eq!(walker.field(), "Andy, but only");
}

#[test]
fn what_is_typed_beside_hidden_words_takes_nothing_from_them() {
    let mut walker = Walker::at_parts("long");
    walker.opens("matters", "good-day");
    walker.does(Command::Private(true));
    walker.types("A long private text.");
    walker.does(Command::Back);
    walker.does(Command::GoOn);
    walker.types("M");
    walker.types("More.");
    assert!(walker.field() == "More." && !walker.shows("A long private text."));
    walker.does(Command::Reveal);
    assert_eq!(walker.field(), "A long private text.\nMore.");
    // All of it is in the field now, so that it can be changed and confirmed.
    walker.writes("A private text.");
    assert!(walker.interview.draft().unfinished.is_empty());

    // The same where an answer takes their place: they stay, and stay hidden.
    walker.does(Command::Back);
    walker.does(Command::Leave(Left::TalkAboutIt));
    walker.does(Command::Back);
    walker.writes("Less.");
    walker.does(Command::Back);
    assert!(!walker.shows("A private text."));
    walker.does(Command::Reveal);
    assert!(walker.shows("A private text.") && walker.shows("Less."));
}
