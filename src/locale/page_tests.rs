//! Pages, read as a person meets them.

use std::sync::Arc;

use super::dialog::{Dialog, DialogAsk, DialogOption};
use super::page::{Ask, Page, Speaker, Text, Tone};
use super::tests::{Folder, english, interface};
use super::*;
use crate::engine::Interview;
use crate::engine::answer::{Answer, Authorship, Content, Left, Role, Words};
use crate::engine::command::{Command, Deed, Effect, Notice as Done, Stamp};
use crate::engine::condition::Condition;
use crate::engine::draft::Earlier;
use crate::engine::id::{Address, EntryId};
use crate::engine::pack::{Choice, Contact, Kind, Of, Pack, Part, Question, Section};
use crate::engine::problem::Problem;
use crate::engine::step::{
    Act, Ask as Asked, Current, Label, Name, Offer, PartState, Row, RowEntry, Step, Topic,
};

const WORDS: &str = "
part-about-me = About me
part-safe = Feeling safe
called = What do you want to be called?
    .short = Name
    .hint =
        A first name is fine.
        So is a nickname.
    .why = The worker reads this first.
money = Who looks after the money?
    .short = Money
money_me = I do
    .hint = The money comes to me.
money_council = The council does
ways = How can we reach you?
    .short = Good ways
ways_phone = Phone
ways_letter = Letter
matters = What matters to you?
    .short = What matters
    .hint = Big or small.
matters-thing = What matters?
    .short = It matters
risk = What do you want to do?
    .short = Want to do
risk-want = What do you want to do?
    .short = I want
risk-why = Why?
    .short = Why
risk-more = What else?
    .short = More
about = More about the ways
    .short = The ways
about-how = What is good about this way: { $picked }?
    .short = Good about it
alone = Are you alone?
    .short = Alone
alone_yes = Yes
help = Who to call
    .short = Who to call
contact-line = Help line
    .hours = Every day, all hours.
contact-other = Other line
";

fn question(id: &str, kind: Kind) -> Question {
    Question {
        fresh: false,
        own_language: false,
        views: false,
        counted: false,
        id: id.into(),
        kind,
        show_if: Condition::Always,
        private: false,
        unsaved: false,
        steers: false,
        more: id == "risk-more",
        contacts: id == "help",
    }
}

fn choices(ids: &[&str]) -> Vec<Choice> {
    ids.iter()
        .map(|id| Choice {
            id: (*id).into(),
            alone: false,
        })
        .collect()
}

fn text(id: &str, lines: u16) -> Question {
    question(
        id,
        Kind::Text {
            lines,
            examples: Vec::new(),
        },
    )
}

fn contact(id: &str, number: &str) -> Contact {
    Contact {
        id: id.to_owned(),
        number: number.to_owned(),
        source: "a page".to_owned(),
        source_date: None,
        read_on: "2026-11-23".to_owned(),
        at_end: false,
    }
}

fn pack() -> Arc<Pack> {
    let risk = vec![
        text("risk-want", 4),
        text("risk-why", 4),
        text("risk-more", 4),
    ];
    let each = Kind::Each {
        of: Of::Picked("ways".into()),
        fields: vec![text("about-how", 4)],
    };
    Arc::new(Pack {
        sittings: None,
        review: Some(Condition::Always),
        closing: None,
        counting: None,
        steps: None,
        responds: None,
        recipients: Vec::new(),
        indexes: Vec::new(),
        room: Vec::new(),
        id: "test".into(),
        version: "1".to_owned(),
        parts: vec![
            Part {
                id: "about-me".into(),
                questions: vec![
                    text("called", 1),
                    question("money", Kind::One(choices(&["me", "council"]))),
                    question("ways", Kind::Many(choices(&["phone", "letter"]))),
                    question("matters", Kind::List(vec![text("matters-thing", 1)])),
                    question("risk", Kind::List(risk)),
                    question("about", each),
                ],
                share_if: None,
                separate: false,
            },
            Part {
                id: "safe".into(),
                questions: vec![
                    question("alone", Kind::One(choices(&["yes"]))),
                    question("help", Kind::Info),
                ],
                share_if: Some(Condition::Is("alone".into(), "yes".into())),
                separate: false,
            },
        ],
        typist: None,
        outline: Vec::<Section>::new(),
        contacts: vec![contact("line", "0800 1"), contact("other", "101")],
    })
}

fn locale() -> Locale {
    Folder::with(&[("locales/en/test.ftl", WORDS)])
        .load("en", "test")
        .unwrap()
}

/// Somebody who goes through the questions, with the pages that they meet.
struct Talk {
    locale: Locale,
    interview: Interview,
    stamps: usize,
}

impl Talk {
    fn new() -> Self {
        Self {
            locale: locale(),
            interview: Interview::begin(pack()),
            stamps: 0,
        }
    }

    fn page(&self) -> Page {
        self.locale
            .page(self.interview.pack(), &self.interview.step(), Vec::new())
    }

    /// Does something; gives what is said about it, and the page that follows.
    fn does(&mut self, command: Command) -> (Vec<String>, Page) {
        self.stamps += 1;
        let stamp = Stamp {
            at: DateTime::parse_from_rfc3339("2026-11-23T10:00:00+00:00").unwrap(),
            fresh: format!("entry-{}", self.stamps),
            language: "en".to_owned(),
            asked: "asked".to_owned(),
        };
        let effects = self.interview.apply(command, &stamp);
        let said = effects.iter().filter_map(|effect| match effect {
            Effect::Say(done) => Some(self.locale.notice(done).text.text),
            Effect::Refuse(problem) => Some(self.locale.problem(*problem).text.text),
            Effect::Save | Effect::FindEarlier | Effect::Finish | Effect::HandOver => None,
        });
        (said.collect(), self.page())
    }

    fn goes_to(&mut self, question: &str) -> Page {
        self.does(Command::Review);
        self.does(Command::Change(Address::top(question.into()))).1
    }
}

fn words(texts: &[Text]) -> Vec<&str> {
    texts.iter().map(|text| text.text.as_str()).collect()
}

fn labels(page: &Page) -> Vec<&str> {
    match &page.ask {
        Ask::One(options) | Ask::Many(options) => {
            options.iter().map(|o| o.label.text.as_str()).collect()
        }
        Ask::Read | Ask::Write { .. } => Vec::new(),
    }
}

fn written(by: Authorship, words: &str) -> Answer {
    Answer {
        still_true: false,
        content: Content::Written(words.to_owned()),
        private: false,
        guarded: false,
        by,
        at: DateTime::parse_from_rfc3339("2026-11-23T10:00:00+00:00").unwrap(),
        language: "ar".to_owned(),
        asked: "asked".to_owned(),
        pack_version: "1".to_owned(),
    }
}

#[test]
fn a_question_is_put_in_words() {
    let talk = Talk::new();
    let page = talk.page();
    assert_eq!(page.place.unwrap().text, "About me. Question 1.");
    assert_eq!(page.question.text, "What do you want to be called?");
    assert_eq!(
        words(&page.hint),
        ["A first name is fine.", "So is a nickname."]
    );
    assert_eq!(page.current, []);
    assert_eq!(page.prompt, "Name: ");
    assert_eq!(page.prompt_again, "Again, Name: ");
    let help = words(&page.help);
    assert_eq!(
        help[..4],
        [
            "The worker reads this first.",
            "Write your answer. Then press Enter.",
            "You can also do these things here:",
            "Go back."
        ]
    );
    assert!(help.contains(&"I don't know yet."));
    assert_eq!(talk.locale.missing(), [""; 0]);
}

#[test]
fn a_choice_has_its_options_and_its_numbers() {
    let mut talk = Talk::new();
    let (said, page) = talk.does(Command::Write("Andy".to_owned()));
    assert_eq!(said, ["Your words are written down."]);
    assert_eq!(labels(&page), ["I do", "The council does"]);
    let Ask::One(options) = &page.ask else {
        panic!("no choice");
    };
    assert_eq!(words(&options[0].hint), ["The money comes to me."]);
    assert_eq!(page.prompt, "Money, type 1 to 2: ");
    let (said, page) = talk.does(Command::Choose("council".into()));
    assert_eq!(said, ["You chose: The council does."]);
    assert_eq!(page.prompt, "Good ways, type 1 to 2: ");
    assert_eq!(
        page.how.unwrap().text,
        "When you have chosen all you want, press Enter."
    );
    assert!(words(&page.help).contains(&"You can choose more than one."));
    let (said, _) = talk.does(Command::ChooseMany(vec!["phone".into(), "letter".into()]));
    assert_eq!(said, ["You chose: Phone; Letter."]);
    assert_eq!(talk.locale.missing(), [""; 0]);
}

#[test]
fn what_stands_there_is_told_as_the_persons_own() {
    let mut talk = Talk::new();
    talk.does(Command::Write("Andy\n\nor Andrew".to_owned()));
    let page = talk.goes_to("called");
    assert_eq!(
        words(&page.current),
        ["Your answer now:", "Andy", "or Andrew"]
    );
    assert_eq!(page.current[1].speaker, Speaker::Person);
    assert_eq!(page.current[0].speaker, Speaker::Program);
    assert!(!page.key.contains("Andy"));
}

#[test]
fn a_helpers_words_are_told_as_theirs() {
    let locale = locale();
    let told = |typed_by, words| {
        let by = Authorship { typed_by, words };
        let current = Current::Shown(written(by, "مرحبا"));
        locale.current(Some(&"called".into()), &current)
    };
    let own = told(Role::Me, Words::Own);
    assert_eq!(words(&own), ["Your answer now:", "مرحبا"]);
    assert!(own[1].rtl && own[1].language == "ar");
    let view = told(Role::Worker, Words::Typists);
    assert_eq!(
        view[0].text,
        "This is the view of someone who is paid to support you, not yours:"
    );
    assert_eq!(view[1].speaker, Speaker::Helper);
    let interpreted = told(Role::Interpreter, Words::Interpreted);
    assert_eq!(
        interpreted[0].text,
        "Your answer now, put into this language by your interpreter:"
    );
    assert_eq!(interpreted[1].speaker, Speaker::Person);
}

#[test]
fn what_somebody_typed_for_themselves_last_time_is_remembered_as_theirs() {
    let mut before = Talk::new();
    before.does(Command::Write("Andy".to_owned()));
    let mut answers = before.interview.draft().answers.clone();
    for answer in answers.given.values_mut() {
        answer.by.typed_by = Role::Me;
        answer.by.words = Words::Typists;
    }
    let mut talk = Talk::new();
    talk.interview.remember(Earlier {
        at: None,
        handed_over: true,
        answers,
    });
    assert_eq!(talk.goes_to("called").current.len(), 1);
}

#[test]
fn what_was_said_last_time_comes_to_the_same_page_once_it_was_asked_for() {
    let mut before = Talk::new();
    before.does(Command::Write("Andy".to_owned()));
    let answers = before.interview.draft().answers.clone();
    let mut talk = Talk::new();
    talk.interview.remember(Earlier {
        at: None,
        handed_over: true,
        answers,
    });
    let page = talk.goes_to("called");
    assert_eq!(
        words(&page.current),
        ["You said something here last time. To see it, type /last time."]
    );
    let (_, shown) = talk.does(Command::ShowLast);
    assert_eq!(
        words(&shown.current),
        [
            "Last time you said:",
            "Andy",
            "If it is still true, type /still true."
        ]
    );
    assert_eq!(page.key, shown.key);
}

#[test]
fn a_private_answer_is_not_shown_unasked() {
    let mut talk = Talk::new();
    talk.does(Command::Write("Andy".to_owned()));
    talk.goes_to("called");
    talk.does(Command::Private(true));
    let page = talk.goes_to("called");
    assert_eq!(
        words(&page.current),
        ["You have an answer here. It is kept private, so it is not shown."]
    );
    assert!(!format!("{page:?}").contains("Andy"));
    let hidden = page.key;
    let (_, page) = talk.does(Command::Reveal);
    assert!(words(&page.current).contains(&"Andy"));
    assert!(words(&page.current).contains(&"This is kept private."));
    assert_ne!(page.key, hidden);
    let (_, page) = talk.does(Command::Review);
    assert!(!format!("{page:?}").contains("Andy"));
}

#[test]
fn unfinished_words_are_kept_and_not_called_an_answer() {
    let mut talk = Talk::new();
    talk.does(Command::Typing("And".to_owned()));
    let page = talk.page();
    assert_eq!(
        page.notices[0].text.text,
        "You wrote this before and did not finish. It is not your answer yet."
    );
    assert_eq!(words(&page.current), ["And"]);
    assert!(matches!(&page.ask, Ask::Write { text, .. } if text == "And"));
}

#[test]
fn a_list_is_told_by_number_and_words() {
    let mut talk = Talk::new();
    talk.does(Command::Write("Andy".to_owned()));
    talk.does(Command::Leave(Left::Skipped));
    talk.does(Command::Leave(Left::Skipped));
    let (said, _) = talk.does(Command::Write("The garden\nMy friends".to_owned()));
    assert_eq!(said, ["2 things are added."]);
    let (_, page) = talk.does(Command::Back);
    assert_eq!(
        page.question.text,
        "This is what you have said so far. What do you want to do now?"
    );
    assert_eq!(
        words(&page.current),
        ["Number 1: The garden", "Number 2: My friends"]
    );
    assert_eq!(words(&page.hint), [""; 0]);
    assert_eq!(page.current[0].speaker, Speaker::Person);
    assert_eq!(
        labels(&page),
        [
            "That is enough, go on",
            "Add another one",
            "Change one",
            "Put one in another place",
            "Take one out"
        ]
    );
    assert_eq!(page.prompt, "What matters, type 1 to 5: ");
    let (_, page) = talk.does(Command::Pick(Deed::Move));
    assert_eq!(
        page.question.text,
        "Which one do you want to put in another place?"
    );
    assert_eq!(
        labels(&page),
        ["The garden", "My friends", "Leave it as it is"]
    );
    let Some(Label::Entry(..)) = first_label(&talk) else {
        panic!("no entry");
    };
    let entry = talk.interview.draft().answers.entries[&"matters".into()][1]
        .id
        .clone();
    let (_, page) = talk.does(Command::Do(Deed::Move, entry.clone()));
    assert_eq!(words(&page.current), ["My friends"]);
    assert_eq!(
        labels(&page)[..2],
        ["In the first place", "After 1, The garden"]
    );
    let (said, page) = talk.does(Command::Put(entry, 0));
    assert_eq!(said, ["It is number 1 in your list now."]);
    assert_eq!(
        words(&page.current),
        ["Number 1: My friends", "Number 2: The garden"]
    );
    assert_eq!(talk.locale.missing(), [""; 0]);
}

fn first_label(talk: &Talk) -> Option<Label> {
    match talk.interview.step().ask {
        Asked::One(offers) => offers.into_iter().next().map(|offer| offer.label),
        _ => None,
    }
}

#[test]
fn long_words_are_cut_inside_a_sentence_of_ours_only() {
    let locale = locale();
    let long = "to go to the college in the town by bus on my own every day of the week";
    let label = Label::After(1, Some(Name::Words(long.to_owned())));
    let offers = [
        offer(label),
        offer(Label::Entry(1, Some(Name::Words(long.to_owned())))),
    ];
    let options = locale.options(&pack(), &offers, &Args::none());
    assert_eq!(
        options[0].label.text,
        "After 1, to go to the college in the town by bus on my own …"
    );
    assert_eq!(options[1].label.text, long);
    assert_eq!(locale.brief("short"), "short");
}

#[test]
fn a_question_about_a_picked_option_names_it() {
    let mut talk = Talk::new();
    talk.goes_to("ways");
    talk.does(Command::ChooseMany(vec!["letter".into()]));
    let page = talk.goes_to("about");
    assert_eq!(page.question.text, "What is good about this way: Letter?");
    assert_eq!(talk.locale.missing(), [""; 0]);
}

#[test]
fn your_answers_say_what_stands_at_each_question() {
    let mut talk = Talk::new();
    talk.does(Command::Write("Andy".to_owned()));
    talk.does(Command::Leave(Left::TalkAboutIt));
    talk.does(Command::ChooseMany(Vec::new()));
    talk.does(Command::Write("The garden".to_owned()));
    let (_, page) = talk.does(Command::Review);
    assert_eq!(page.place, None);
    let Ask::One(options) = &page.ask else {
        panic!("no rows");
    };
    let row = |n: usize| (options[n].label.text.as_str(), words(&options[n].hint));
    assert_eq!(row(0), ("Name", vec!["Andy"]));
    assert_eq!(
        row(1),
        ("Money", vec!["You said: I want to talk about it."])
    );
    assert_eq!(row(2), ("Good ways", vec!["You chose none of these."]));
    assert_eq!(row(3), ("What matters", vec!["The garden"]));
    assert_eq!(row(4), ("Want to do", vec!["Not answered yet."]));
    let headings: Vec<_> = options.iter().map(|o| o.heading.clone()).collect();
    assert_eq!(headings[0].as_ref().unwrap().text, "About me");
    assert_eq!(headings.iter().flatten().count(), 2);
    assert_eq!(
        labels(&page)[options.len() - 2..],
        ["Go on with the questions", "Finish"]
    );
    assert_eq!(talk.locale.missing(), [""; 0]);
}

#[test]
fn help_numbers_stand_on_their_page_with_their_hours() {
    let locale = locale();
    let step = Step {
        last_time: None,
        said: None,
        rows: Vec::new(),
        own_language: false,
        topic: Topic::Question(Address::top("help".into())),
        part: Some("safe".into()),
        number: None,
        ask: Asked::Read,
        current: Current::Nothing,
        entries: Vec::new(),
        acts: vec![Act::Back],
        contacts: true,
    };
    let page = locale.page(&pack(), &step, Vec::new());
    assert_eq!(
        words(&page.hint),
        [
            "Help line: 0800 1. Every day, all hours.",
            "Other line: 101."
        ]
    );
    assert_eq!(page.prompt, "Press Enter to go on: ");
    assert_eq!(page.place.unwrap().text, "Feeling safe.");
    assert_eq!(locale.missing(), [""; 0]);
}

fn offer(label: Label) -> Offer {
    Offer {
        label,
        command: Command::Never,
        chosen: false,
    }
}

const DEEDS: [Deed; 6] = [
    Deed::Change,
    Deed::SayMore,
    Deed::Move,
    Deed::TakeOut,
    Deed::KeepPrivate,
    Deed::Share,
];

const ACTS: [Act; 18] = [
    Act::Back,
    Act::Help,
    Act::Again,
    Act::GoOn,
    Act::Skip,
    Act::DontKnow,
    Act::RatherNotSay,
    Act::DoesNotApply,
    Act::Talk,
    Act::KeepPrivate,
    Act::Share,
    Act::Show,
    Act::WhoTypes,
    Act::Answers,
    Act::Change,
    Act::Enough,
    Act::Stop,
    Act::LeaveFast,
];

fn every_label() -> Vec<Label> {
    let named = || Some(Name::Words("words".to_owned()));
    let row = |current| {
        Label::Row(Row {
            address: Address::top("called".into()),
            part: "about-me".into(),
            current,
            entries: vec![RowEntry {
                name: None,
                fields: Vec::new(),
                kept_private: false,
            }],
        })
    };
    let mut labels = vec![
        Label::Option("money".into(), "me".into()),
        Label::Example("money".into(), "me".into()),
        Label::OwnWords,
        Label::Part("about-me".into(), PartState::NotBegun),
        Label::Part("about-me".into(), PartState::Begun),
        Label::Part("about-me".into(), PartState::Done),
        Label::Part("about-me".into(), PartState::Untold),
        Label::Review,
        Label::Parts,
        Label::Entry(1, named()),
        Label::Entry(1, None),
        Label::First,
        Label::After(1, named()),
        Label::After(1, None),
        Label::Add,
        Label::GoOn,
        Label::YesTakeOut,
        Label::NoLeaveIt,
        Label::LeaveIt,
        Label::ShowNone,
        row(Current::Hidden),
        row(Current::Nothing),
        Label::Resume,
        Label::Finish,
    ];
    for deed in DEEDS {
        labels.extend([Label::Deed(deed), Label::DeedOnly(deed)]);
    }
    labels.extend(Role::ALL.map(Label::Role));
    labels.extend(Words::ALL.map(Label::Words));
    labels
}

#[test]
fn everything_that_the_engine_can_say_has_words() {
    let locale = locale();
    let list = Address::top("matters".into());
    let entry = EntryId::from("e");
    let mut topics = vec![
        Topic::Question(Address::top("called".into())),
        Topic::List(list.clone()),
        Topic::Where(list.clone(), entry.clone()),
        Topic::TakeOut(list.clone(), entry),
        Topic::Typist,
        Topic::Review,
    ];
    topics.extend(DEEDS.map(|deed| Topic::Which(list.clone(), deed)));
    topics.extend(Role::ALL.map(Topic::Whose));
    let write = |lines, each_line| Asked::Write {
        lines,
        each_line,
        text: String::new(),
        unfinished: false,
    };
    let offers: Vec<Offer> = every_label().into_iter().map(offer).collect();
    let asks = [
        Asked::Read,
        Asked::One(offers.clone()),
        Asked::Many(offers),
        write(1, false),
        write(4, false),
        write(4, true),
    ];
    for topic in &topics {
        for ask in &asks {
            let step = Step {
                last_time: None,
                said: None,
                rows: Vec::new(),
                own_language: false,
                topic: topic.clone(),
                part: Some("about-me".into()),
                number: Some(1),
                ask: ask.clone(),
                current: Current::Hidden,
                entries: vec![Some(Name::Words("words".to_owned())), None],
                acts: ACTS.to_vec(),
                contacts: true,
            };
            let page = locale.page(&pack(), &step, Vec::new());
            assert!(!format!("{page:?}").contains("[\""), "{page:?}");
            assert_eq!(page.acts.len(), ACTS.len());
        }
    }
    assert_eq!(locale.missing(), [""; 0]);
}

#[test]
fn every_way_an_answer_stands_has_words() {
    let locale = locale();
    let mut contents: Vec<Content> = Left::ALL.into_iter().map(Content::Left).collect();
    contents.extend([
        Content::Read,
        Content::Listed,
        Content::Chosen(Vec::new()),
        Content::Chosen(vec!["me".into(), "gone".into()]),
        Content::Written("words".to_owned()),
    ]);
    for content in contents {
        for typed_by in Role::ALL {
            for words in Words::ALL {
                let by = Authorship { typed_by, words };
                let current = Current::Shown(Answer {
                    content: content.clone(),
                    private: true,
                    ..written(by, "")
                });
                let said = locale.current(Some(&"money".into()), &current);
                assert_eq!(said.last().unwrap().text, "This is kept private.");
            }
        }
    }
    assert_eq!(locale.missing(), [""; 0]);
}

#[test]
fn every_notice_and_problem_has_words() {
    let locale = locale();
    let money = Address::top("money".into());
    let mut notices = vec![
        Done::Chose(money.clone(), "me".into()),
        Done::ChoseMany(money.clone(), Vec::new()),
        Done::ChoseMany(money.clone(), vec!["me".into(), "council".into()]),
        Done::Picked(money.clone(), Vec::new()),
        Done::Picked(money, vec!["me".into()]),
        Done::StillTrue,
        Done::Wrote,
        Done::Added(1),
        Done::TookOut,
        Done::Moved(2),
        Done::LeftAsItWas,
        Done::Withdrew,
        Done::NowPrivate,
        Done::NowShared,
    ];
    notices.extend(Left::ALL.map(Done::Left));
    notices.extend(Role::ALL.map(Done::Typist));
    notices.extend(Words::ALL.map(Done::Whose));
    for done in &notices {
        let notice = locale.notice(done);
        assert_ne!(notice.tone, Tone::Problem);
        assert!(notice.text.text.ends_with('.'), "{notice:?}");
    }
    let problems = [
        Problem::NothingWritten,
        Problem::ChoseAloneWithOthers,
        Problem::NoSuchOption,
        Problem::NoSuchEntry,
        Problem::SteersNotPrivate,
        Problem::NothingBefore,
        Problem::NothingToLeave,
        Problem::NotHere,
    ];
    for problem in problems {
        assert_eq!(locale.problem(problem).tone, Tone::Problem);
    }
    for unfit in [
        "unfit-not-an-option",
        "unfit-not-a-command",
        "unfit-maybe-words",
        "unfit-not-offered-here",
        "unfit-needs-answer",
        "unfit-nothing-yet",
        "unfit-not-text",
        "unfit-controls-left-out",
        "unfit-too-long",
    ] {
        assert_eq!(locale.unfit(unfit).tone, Tone::Problem);
    }
    assert_eq!(locale.missing(), [""; 0]);
}

#[test]
fn a_dialog_is_a_page_like_any_other() {
    let locale = english();
    let options = ["secret", "open", "forget"].map(DialogOption::new);
    let mut dialog = Dialog::new("dialog-keep", DialogAsk::One(options.into()));
    dialog.more = vec![locale.literal("Something else.")];
    dialog.acts = vec![Act::Help, Act::LeaveFast];
    let page = locale.dialog(dialog);
    assert_eq!(
        page.question.text,
        "Do you want to save your answers on this computer?"
    );
    assert_eq!(page.prompt, "Save my answers, type 1 to 3: ");
    assert_eq!(page.hint.last().unwrap().text, "Something else.");
    let Ask::One(options) = &page.ask else {
        panic!("no choice");
    };
    assert_eq!(options[2].label.text, "Forget them when I leave");
    assert_eq!(options[0].hint.len(), 2);
    assert!(words(&page.help).contains(&"Leave fast."));

    let languages = vec![DialogOption::literal(locale.literal("Polski"))];
    let page = locale.dialog(Dialog::new("dialog-language", DialogAsk::One(languages)));
    assert_eq!(labels(&page), ["Polski"]);

    let secret = DialogAsk::Write { secret: true };
    let page = locale.dialog(Dialog::new("dialog-phrase", secret));
    assert_eq!(page.prompt, "Secret phrase: ");
    assert!(matches!(page.ask, Ask::Write { secret: true, .. }));
    assert_eq!(locale.missing(), [""; 0]);
}

#[test]
fn every_dialog_can_be_asked_and_explained() {
    let locale = english();
    let texts = interface();
    let ids: BTreeSet<&str> = texts.iter().map(|(id, _)| id.as_str()).collect();
    let pages = ids
        .iter()
        .filter(|id| id.starts_with("dialog-") && !id.contains('_'));
    let args = || {
        Args::none()
            .number("count", 2)
            .word("day", "23 November 2026")
            .word("time", "10:15")
            .word("folder", "/home/me")
    };
    let mut count = 0;
    for id in pages {
        count += 1;
        locale.text(id, &args());
        locale.needed_attr(id, "short", &args());
        locale.needed_attr(id, "why", &args());
        locale.paragraphs(id, "hint", &args());
    }
    assert!(count > 12);
    for id in ids.iter().filter(|id| id.contains('_')) {
        let page = id.split('_').next().unwrap_or_default();
        let page = page.strip_prefix("in-talk-").unwrap_or(page);
        let page = page.strip_prefix("in-public-").unwrap_or(page);
        assert!(ids.contains(page), "{id}");
    }
    for id in [
        "draft-changed",
        "draft-phrase",
        "draft-in-use",
        "where-folder",
    ] {
        locale.text(id, &args());
    }
    assert_eq!(locale.missing(), [""; 0]);
}
