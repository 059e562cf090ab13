//! Drafts of made-up people, and their reports, for the tests of this folder.

use std::fs;

use chrono::{DateTime, FixedOffset};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};

use super::build;
use super::report::{Made, Report};
use super::words::Words;
use crate::engine::answer::{self, Answer, Answers, Authorship, Content, Entry, Left, Role};
use crate::engine::condition::Condition;
use crate::engine::id::{EntryId, OptionId, PartId, QuestionId};
use crate::engine::pack::{Choice, Kind, Pack, Part, Question, Section};
use crate::engine::share::{Shared, SharedEntry, SharedState};

/// English words from the files, through Fluent as it is.
pub(super) struct English(FluentBundle<FluentResource>);

impl English {
    pub(super) fn load() -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap()]);
        for file in ["locales/en/report.ftl", "src/handover/sample.ftl"] {
            let source = fs::read_to_string(file).unwrap();
            let resource = FluentResource::try_new(source).unwrap();
            bundle.add_resource(resource).unwrap();
        }
        Self(bundle)
    }
}

impl Words for English {
    fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let found = self.0.get_message(message);
        let pattern = found.and_then(|found| match attribute {
            Some(name) => found.get_attribute(name).map(|attribute| attribute.value()),
            None => found.value(),
        });
        let pattern = pattern.unwrap_or_else(|| panic!("no words for {id}"));
        let args: FluentArgs<'_> = args.iter().map(|(k, v)| (*k, *v)).collect();
        let mut faults = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&args), &mut faults);
        assert!(faults.is_empty(), "{id}: {faults:?}");
        text.into_owned()
    }

    fn language(&self) -> String {
        "en".into()
    }

    fn rtl(&self) -> bool {
        false
    }

    fn language_name(&self, tag: &str) -> String {
        match tag {
            "en" => "English".into(),
            other => other.into(),
        }
    }

    fn date(&self, at: &DateTime<FixedOffset>) -> String {
        at.format("%-d %B %Y").to_string()
    }
}

pub(super) fn at() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T10:15:00+00:00").unwrap()
}

fn question(id: &str, kind: Kind) -> Question {
    Question {
        id: id.into(),
        kind,
        show_if: Condition::Always,
        private: false,
        unsaved: false,
        steers: false,
        more: false,
        contacts: false,
        fresh: false,
        own_language: false,
        views: false,
    }
}

fn text(id: &str) -> Question {
    question(
        id,
        Kind::Text {
            lines: 4,
            examples: Vec::new(),
        },
    )
}

fn choices(ids: &[&str]) -> Vec<Choice> {
    let choice = |id: &&str| Choice {
        id: (*id).into(),
        alone: false,
    };
    ids.iter().map(choice).collect()
}

fn one(id: &str, ids: &[&str]) -> Question {
    question(id, Kind::One(choices(ids)))
}

fn many(id: &str, ids: &[&str]) -> Question {
    question(id, Kind::Many(choices(ids)))
}

fn list(id: &str, fields: Vec<Question>) -> Question {
    question(id, Kind::List(fields))
}

const OPTIONS: [&str; 6] = [
    "option-1",
    "option-2",
    "option-3",
    "option-4",
    "not-sure",
    "talk-first",
];

/// A pack with the shape of the one that people answer.
pub(super) fn pack() -> Pack {
    let views = list(
        "risk-view",
        vec![
            text("view-who"),
            text("view-says"),
            one("view-words", &["their-words", "my-words"]),
        ],
    );
    let mut risk: Vec<Question> = [
        "want", "why", "wrong", "helps", "good", "lose", "before", "do",
    ]
    .map(|field| text(&format!("risk-{field}")))
    .into();
    risk.extend([views, text("risk-agree"), text("risk-decided")]);
    let ways = [
        "phone",
        "text-message",
        "e-mail",
        "letter",
        "visit",
        "message-ok",
    ];
    let questions = vec![
        many("who-is-here", &["alone", "interpreter", "worker"]),
        text("called"),
        text("communicate"),
        many(
            "take-part",
            &["more-time", "plain-words", "alone-with-worker", "nothing"],
        ),
        text("interpreter-wish"),
        many("contact-good", &ways),
        text("contact-good-words"),
        many("contact-avoid", &ways),
        text("cannot-wait"),
        list("matters", vec![text("matters-thing")]),
        list("good-at", vec![text("good-at-thing")]),
        list("change", vec![text("change-thing")]),
        list("risk", risk),
        one("leaning", &OPTIONS),
        text("leaning-why"),
        list(
            "mix",
            vec![
                text("mix-support"),
                one("mix-option", &["option-1", "option-2", "option-3"]),
            ],
        ),
        list("ask", vec![text("ask-thing")]),
        list("must-not", vec![text("must-not-thing")]),
    ];
    let section = |id: &str, questions: &[&str]| Section {
        id: id.into(),
        questions: questions.iter().map(|id| QuestionId::from(*id)).collect(),
    };
    Pack {
        id: "self-directed-support".into(),
        version: "1.0.0".into(),
        parts: vec![Part {
            id: PartId::from("all"),
            questions,
            share_if: None,
        }],
        typist: None,
        outline: vec![
            section(
                "contact",
                &[
                    "called",
                    "contact-good",
                    "contact-good-words",
                    "contact-avoid",
                ],
            ),
            section(
                "take-part",
                &["communicate", "take-part", "interpreter-wish"],
            ),
            section("cannot-wait", &["cannot-wait"]),
            section("matters", &["matters", "good-at", "change"]),
            section("talk-first", &["ask", "must-not"]),
            section("risks", &["risk"]),
            section("leaning", &["leaning", "leaning-why", "mix"]),
            section("who", &["who-is-here"]),
        ],
        contacts: Vec::new(),
        sittings: None,
        review: None,
        closing: None,
        steps: None,
        indexes: Vec::new(),
    }
}

/// Somebody who answers: first the answers of the pack, then those of one entry.
pub(super) struct Teller {
    answers: Answers,
    by: Authorship,
    language: &'static str,
}

impl Teller {
    pub(super) fn alone() -> Self {
        Self {
            answers: Answers::default(),
            by: Authorship::default(),
            language: "en",
        }
    }

    pub(super) fn hand(&mut self, typed_by: Role, words: answer::Words) -> &mut Self {
        self.by = Authorship { typed_by, words };
        self
    }

    fn put(&mut self, question: &str, content: Content) -> &mut Self {
        let answer = Answer {
            still_true: false,
            content,
            private: false,
            guarded: false,
            by: self.by,
            at: at(),
            language: self.language.into(),
            asked: English::load().text(question, &[]),
            pack_version: "1.0.0".into(),
        };
        self.answers.given.insert(question.into(), answer);
        self
    }

    pub(super) fn say(&mut self, question: &str, words: &str) -> &mut Self {
        self.put(question, Content::Written(words.into()))
    }

    /// Answers a question that the pack no longer has.
    pub(super) fn say_gone(&mut self, asked: &str, words: &str) -> &mut Self {
        self.say("called", words);
        if let Some(mut answer) = self.answers.given.remove(&QuestionId::from("called")) {
            answer.asked = asked.into();
            self.answers.given.insert("old-question".into(), answer);
        }
        self
    }

    pub(super) fn choose(&mut self, question: &str, options: &[&str]) -> &mut Self {
        let options = options.iter().map(|id| OptionId::from(*id)).collect();
        self.put(question, Content::Chosen(options))
    }

    pub(super) fn leave(&mut self, question: &str, left: Left) -> &mut Self {
        self.put(question, Content::Left(left))
    }

    pub(super) fn add(
        &mut self,
        list: &str,
        id: &str,
        tell: impl FnOnce(&mut Teller),
    ) -> &mut Self {
        let mut inner = Teller {
            answers: Answers::default(),
            ..*self
        };
        tell(&mut inner);
        let entry = Entry {
            id: EntryId::from(id),
            more: false,
            private: false,
            answers: inner.answers,
        };
        let entries = self.answers.entries.entry(list.into()).or_default();
        entries.push(entry);
        self
    }

    pub(super) fn lines(&mut self, list: &str, lines: &[&str]) -> &mut Self {
        for (n, line) in lines.iter().enumerate() {
            self.add(list, &format!("{list}-{n}"), |entry| {
                entry.say(&format!("{list}-thing"), line);
            });
        }
        self
    }

    pub(super) fn report(&self) -> Report {
        let pack = pack();
        let part = &pack.parts[0];
        let shared = scope(part, &part.questions, &self.answers);
        let made = Made {
            at: at(),
            id: "5f0c2b9e-8f5d-4c55-9d0e-0a4f6f1f7a11".into(),
        };
        let gone = QuestionId::from("old-question");
        let gone: Vec<_> = self
            .answers
            .given
            .get(&gone)
            .map(|answer| (&gone, answer))
            .into_iter()
            .collect();
        build::report(&pack, &shared, &gone, &English::load(), made)
    }
}

/// All that was said in a scope. Follow-up questions without an answer were not asked.
fn scope<'a>(part: &'a Part, questions: &'a [Question], answers: &'a Answers) -> Vec<Shared<'a>> {
    let follow_ups = ["interpreter-wish", "leaning-why", "mix", "risk-view"];
    questions
        .iter()
        .filter_map(|question| {
            let state = match (
                answers.entries.get(&question.id),
                answers.given.get(&question.id),
            ) {
                (Some(entries), _) => SharedState::Entries(
                    entries
                        .iter()
                        .map(|entry| SharedEntry {
                            entry,
                            fields: scope(part, question.fields(), &entry.answers),
                        })
                        .collect(),
                ),
                (None, Some(answer)) => SharedState::Answer(answer),
                (None, None) if follow_ups.contains(&question.id.as_str()) => return None,
                (None, None) => SharedState::NotAnswered,
            };
            Some(Shared {
                part,
                question,
                state,
            })
        })
        .collect()
}

/// Andy, alone: a college course, loans that were not loans, a job with cars.
pub(super) fn andy() -> Report {
    let mut andy = Teller::alone();
    andy.choose("who-is-here", &["alone"])
        .say("called", "Andy")
        .say(
            "communicate",
            "I have autism and a learning disability. I say what I mean.\n\
             Use plain words. Ask me one thing at a time. Give me time to think.",
        )
        .choose("take-part", &["more-time", "plain-words", "alone-with-worker"])
        .choose("contact-good", &["text-message", "message-ok"])
        .leave("contact-good-words", Left::Skipped)
        .choose("contact-avoid", &["phone"])
        .leave("cannot-wait", Left::DoesNotApply)
        .lines(
            "matters",
            &[
                "A job working with cars.",
                "My family. I live with them and I want to see them every day.",
                "Not being put in a day centre. I can do much more.",
            ],
        )
        .lines("good-at", &["I know every part of an engine.", "I turn up on time."])
        .lines("change", &["I want to go to college and learn about cars."])
        .add("risk", "q3v8", |risk| {
            risk.say("risk-want", "Go to college and do the car course")
                .say("risk-why", "It is how I get a job with cars. It is so important that the risks are worth it.")
                .say("risk-wrong", "Some people may try to take advantage of me.\nI might not cope with money, meals and the day.")
                .say("risk-helps", "Somebody to talk to when I am not sure who to trust. Someone to practise the bus with.")
                .say("risk-good", "I finish the course. I get more confident.")
                .say("risk-before", "I lost several hundred pounds and my games console. I thought they were loans. They were not loans.\nI got support to speak to the police. People learn by making mistakes. I needed to make mistakes so I could learn.")
                .leave("risk-lose", Left::DontKnowYet)
                .leave("risk-do", Left::TalkAboutIt)
                .add("risk-view", "v1", |view| {
                    view.say("view-who", "Mum")
                        .say("view-says", "She is worried I will be lonely and that people will use me.")
                        .choose("view-words", &["my-words"]);
                })
                .add("risk-view", "v2", |view| {
                    view.say("view-who", "My support worker")
                        .say("view-says", "“Andy should not carry more money than he needs for the day.”")
                        .choose("view-words", &["their-words"]);
                })
                .say("risk-agree", "We agree that I go. We do not agree about the money.")
                .leave("risk-decided", Left::RatherNotSay);
        })
        .add("risk", "t5m1", |risk| {
            risk.say("risk-want", "Take the bus on my own")
                .say("risk-why", "I do not want to be driven everywhere.")
                .leave("risk-wrong", Left::Skipped)
                .say("risk-helps", "A phone. A card with the number of my mum.");
        })
        .choose("leaning", &["option-2"])
        .say("leaning-why", "I want to choose who helps me. I do not want to do the wages.")
        .lines("ask", &["How much money is there for each option?", "What happens if I lose money again?"])
        .lines("must-not", &["Do not talk to the college without me."]);
    andy.report()
}

/// Somebody who leans to a mix, part by part, and has stopped early.
fn mix() -> Report {
    let mut teller = Teller::alone();
    teller
        .leave("called", Left::RatherNotSay)
        .choose("take-part", &[])
        .choose("leaning", &["option-4"])
        .add("mix", "m1", |mix| {
            mix.say("mix-support", "Help in the morning")
                .choose("mix-option", &["option-3"]);
        })
        .add("mix", "m2", |mix| {
            mix.say("mix-support", "Going out")
                .leave("mix-option", Left::DontKnowYet);
        });
    teller.report()
}

/// Somebody helped by an interpreter and by a worker who adds views; undecided.
pub(super) fn interpreted() -> Report {
    let mut teller = Teller::alone();
    teller
        .hand(Role::Interpreter, answer::Words::Interpreted)
        .say("called", "Ewa")
        .lines("matters", &["My garden."])
        .choose("leaning", &["talk-first"])
        .leave("cannot-wait", Left::TalkAboutIt)
        .add("risk", "g1", |risk| {
            risk.say("risk-want", "Cook with gas")
                .hand(Role::Worker, answer::Words::Typists)
                .say("risk-wrong", "She may forget the flame.");
        })
        .hand(Role::Worker, answer::Words::Typists)
        .say("communicate", "She nods when she does not follow.")
        .add("risk", "w1", |risk| {
            risk.say("risk-want", "Living alone");
        })
        .add("matters", "w2", |matters| {
            matters.say("matters-thing", "A tidy kitchen.");
        });
    teller.report()
}

/// Answers made to break out of a form.
pub(super) fn hostile() -> Report {
    let nasty = "<script>alert(1)</script> & co \u{1b}[31mred\u{7} \u{202e}back\u{9b}2J\u{0}";
    let mut teller = Teller::alone();
    teller
        .say("called", nasty)
        .say("communicate", "\"><img src=x onmouseover=\"alert(1)\">")
        .say("cannot-wait", "long word ".repeat(1_000).trim())
        .lines("ask", &[nasty])
        .add("risk", "r1", |risk| {
            risk.say("risk-want", nasty)
                .say("risk-why", &"w".repeat(10_000));
        });
    teller.report()
}

/// All of them.
pub(super) fn all() -> Vec<Report> {
    vec![
        andy(),
        mix(),
        interpreted(),
        hostile(),
        Teller::alone().report(),
    ]
}
