//! People who use the program: what each says at every page, for either view.

use ownwords::engine::step::Act;

/// What a person says at one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Say {
    /// Goes on from a page that only tells.
    Read,
    /// Chooses one option, by its number.
    One(usize),
    /// Chooses these options, by their numbers.
    Many(&'static [usize]),
    /// Chooses the last option.
    Last(&'static str),
    /// Writes one line, where Enter ends the answer.
    Line(&'static str),
    /// Writes lines, where an empty line ends the answer.
    Lines(&'static str),
    /// Does something besides answering; the page stays or goes.
    Act(Act),
    /// The same, in the language of somebody who helps.
    Helper(Act),
}

/// A page, by the message that it asks with, and what the person says there. The page of
/// a list that holds something already is named `<message> list`, the page of the examples
/// of a question `<message> pick`, and that of a question which is asked for an option that
/// was picked earlier `<message> for <option>`.
pub type Turn = (&'static str, Say);

use Say::{Last, Line, Lines, Many, One, Read};

/// Keeps the answers on this computer without a phrase.
pub const KEEP: Turn = ("dialog-keep", One(2));
/// Forgets the answers when the program ends.
pub const FORGET: Turn = ("dialog-keep", One(3));

/// From "Your answers" to the end: makes the file in this folder, and leaves.
pub const TO_THE_FILE: [Turn; 8] = [
    ("topic-review", Last("offer-finish")),
    ("my-words", One(1)),
    ("may-count", One(1)),
    ("dialog-hand-over", One(1)),
    ("topic-look", Last("offer-show-all")),
    ("dialog-numbers", One(1)),
    ("dialog-where", One(1)),
    ("dialog-end", One(1)),
];

/// The same for who answered questions about equality; `second` is what they say to a second file.
pub fn to_the_files(second: usize) -> Vec<Turn> {
    let asked = TO_THE_FILE
        .iter()
        .position(|turn| turn.0 == "dialog-numbers");
    let (before, after) = TO_THE_FILE.split_at(asked.expect("it is asked"));
    [before, &[("dialog-equality", One(second))], after].concat()
}

/// Andy: autism, a learning disability, a college course, loans that were no loans, and
/// what he learned from them. Alone; leans to Option 1.
pub fn andy(keep: Turn) -> Vec<Turn> {
    let mut turns = vec![
        ("dialog-start", Read),
        keep,
        ("path", One(1)),
        ("who-is-here", Many(&[1])),
        ("called", Line("Andy")),
        ("take-part", Many(&[2, 11])),
        (
            "communicate",
            Lines("Say one thing at a time.\nI like it when you write things down."),
        ),
        ("contact-good", Many(&[2, 7])),
        ("cannot-wait", Say::Act(Act::DoesNotApply)),
        (
            "matters",
            Lines("My family.\nCars.\nBeing treated like a grown-up."),
        ),
        (
            "good-at",
            Lines("I know a lot about engines.\nI am always on time."),
        ),
        (
            "change",
            Lines("I do not want to go to the day centre.\nI want a job with cars."),
        ),
        (
            "risk",
            Lines("I want to go to college and learn about cars."),
        ),
        (
            "risk-why",
            Lines("It is so important that the risks are worth it."),
        ),
        (
            "risk-wrong",
            Lines("People may take advantage of me.\nI may find money and meals hard."),
        ),
        (
            "risk-helps",
            Lines("My support worker goes through my money with me on Fridays."),
        ),
        ("risk list", One(2)),
        ("risk-good", Lines("I finish the course and get a job.")),
        (
            "risk-lose",
            Lines("If I was completely protected I would never learn about trust."),
        ),
        (
            "risk-before",
            Lines(
                "I lost several hundred pounds and my games console.\nI thought they were loans to people I could trust.\nI spoke to the police, and I learned from it.\nPeople learn by making mistakes. I needed to make mistakes so I could learn.",
            ),
        ),
        (
            "risk-do",
            Lines("I say no when someone asks for money.\nI tell my support worker."),
        ),
        ("risk-view", Line("My mum and dad")),
        (
            "view-says",
            Lines("They worry that I will be taken advantage of."),
        ),
        ("view-words", One(2)),
        ("risk-view list", One(1)),
        (
            "risk-agree",
            Lines("We agree that I go.\nWe do not agree about who looks after my bank card."),
        ),
        (
            "risk-decided",
            Lines("I go to college. We look at it again at Christmas."),
        ),
        ("risk list", One(1)),
        ("safe-now", One(2)),
        ("leaning", One(1)),
        ("leaning-why", Lines("I want to choose who helps me.")),
        (
            "ask",
            Lines("Who helps me with the money?\nWhat happens if it goes wrong?"),
        ),
        ("must-not", Lines("Do not phone the college without me.")),
    ];
    turns.extend(TO_THE_FILE);
    turns
}

/// Morag: pain and little strength, leans to a mix, part by part; skips much.
pub fn morag(keep: Turn) -> Vec<Turn> {
    let mut turns = vec![
        ("dialog-start", Read),
        keep,
        ("path", One(1)),
        ("who-is-here", Many(&[1])),
        ("called", Line("Morag")),
        ("take-part", Many(&[1, 6])),
        ("contact-good", Many(&[1, 8, 9])),
        (
            "contact-good-words",
            Lines("After 11. I am slow in the morning."),
        ),
        ("contact-avoid", Many(&[5])),
        ("cannot-wait", Lines("My bath seat is broken.")),
        ("matters", Lines("Choir on Thursdays.\nMy own front door.")),
        ("good-at", Say::Act(Act::Skip)),
        (
            "change",
            Lines("I want to stop waiting all morning for someone to come."),
        ),
        ("risk", Say::Act(Act::Skip)),
        ("safe-now", Say::Act(Act::RatherNotSay)),
        ("leaning", One(4)),
        (
            "leaning-why",
            Lines("Some of it I can run. Some of it I cannot."),
        ),
        ("mix", Line("Someone to drive me to choir")),
        ("mix-option", One(1)),
        ("mix list", One(2)),
        ("mix", Line("Help in the morning")),
        ("mix-option", One(3)),
        ("mix list", One(1)),
        ("ask", Say::Act(Act::DontKnow)),
        ("must-not", Say::Act(Act::Skip)),
    ];
    turns.extend(TO_THE_FILE);
    turns
}

/// The words that Ewa keeps private. They are in no file.
pub const PRIVATE_WORDS: &str = "Nikt nie wie o moich długach.";

/// Ewa: an interpreter types for her; she keeps an answer private, leaves one undecided,
/// and wants to talk first.
pub fn ewa(keep: Turn) -> Vec<Turn> {
    let mut turns = vec![
        ("dialog-start", Read),
        keep,
        ("path", One(1)),
        ("who-is-here", Many(&[3])),
        ("who-types", One(3)),
        ("called", Line("Ewa Przykład")),
        ("take-part", Many(&[3, 10])),
        (
            "interpreter-wish",
            Lines("Polish. A woman. Nobody from my church."),
        ),
        ("contact-good", Many(&[4, 9])),
        ("contact-avoid", Many(&[1, 6])),
        ("cannot-wait", Say::Act(Act::DontKnow)),
        ("matters", Lines("Moja wnuczka.\nMy garden.")),
        ("good-at", Lines("I can grow anything.")),
        ("change", Say::Act(Act::KeepPrivate)),
        ("change", Lines(PRIVATE_WORDS)),
        ("risk", Say::Act(Act::Talk)),
        ("safe-now", One(2)),
        ("leaning", Say::Act(Act::Talk)),
        ("ask", Lines("What do the options mean for my flat?")),
        ("must-not", Say::Act(Act::DontKnow)),
    ];
    turns.extend(TO_THE_FILE);
    turns
}

/// Una: goes part by part, says what to call her, and answers questions about equality: one
/// she would rather not, one she keeps private. `second` is what she says to a second file.
pub fn una(keep: Turn, second: usize) -> Vec<Turn> {
    let mut turns = vec![
        ("dialog-start", Read),
        keep,
        ("path", One(2)),
        ("who-is-here", Many(&[1])),
        ("where-now", One(1)),
        ("topic-parts", One(1)),
        ("called", Line("Una")),
        ("reference", Say::Act(Act::Parts)),
        ("topic-parts", One(13)),
        ("equality-about", Read),
        ("equality-age", One(4)),
        ("equality-health", One(1)),
        ("equality-ethnic-group", Say::Act(Act::RatherNotSay)),
        ("equality-religion", One(1)),
        ("equality-gender", One(1)),
        ("equality-orientation", Say::Act(Act::KeepPrivate)),
        ("equality-orientation", One(3)),
        ("topic-parts", Last("offer-review")),
    ];
    turns.extend(to_the_files(second));
    turns
}
