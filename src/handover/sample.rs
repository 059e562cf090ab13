//! Drafts of made-up people, and their reports, for the tests of this folder.

use std::fs;

use chrono::{DateTime, FixedOffset};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};

use super::build::{self, Source};
use super::fhir;
use super::report::{Made, Report};
use super::words::Words;
use crate::engine::answer::{self, Answer, Answers, Authorship, Content, Entry, Left, Role};
use crate::engine::condition::Condition;
use crate::engine::draft::{Draft, Earlier};
use crate::engine::id::{EntryId, OptionId, PartId, QuestionId};
use crate::engine::pack::{
    Choice, Closing, Index, IndexEntry, Kind, Of, Pack, Part, Question, Section,
};
use crate::engine::share::{self, Shared, SharedEntry, SharedState};

/// English words from the files, through Fluent as it is.
pub(super) struct English(FluentBundle<FluentResource>);

impl English {
    pub(super) fn load() -> Self {
        Self::of("src/handover/sample.ftl")
    }

    /// The words of a pack from this file, with those of every report.
    pub(super) fn of(pack: &str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap()]);
        for file in [
            "locales/en/report.ftl",
            "locales/en/open.ftl",
            "locales/en/compare.ftl",
            "locales/en/respond.ftl",
            "locales/en/together.ftl",
            pack,
        ] {
            let source = fs::read_to_string(file).unwrap();
            let resource = FluentResource::try_new(source).unwrap();
            bundle.add_resource(resource).unwrap();
        }
        Self(bundle)
    }

    /// Whether there is such a message.
    pub(super) fn has(&self, id: &str) -> bool {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let found = self.0.get_message(message);
        found.is_some_and(|found| attribute.is_none_or(|name| found.get_attribute(name).is_some()))
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
            "pl" => "Polski".into(),
            "ar" => "العربية".into(),
            other => other.into(),
        }
    }

    fn is_rtl(&self, tag: &str) -> bool {
        tag == "ar"
    }

    fn trust(&self, tag: &str) -> Option<String> {
        match tag {
            "en" => Some("These words are a draft.".into()),
            "pl" => Some("Te słowa to szkic.".into()),
            "ar" => Some("هذه الكلمات مسودة.".into()),
            _ => None,
        }
    }

    fn date(&self, at: &DateTime<FixedOffset>) -> String {
        at.format("%-d %B %Y").to_string()
    }
}

/// Each id as its own words.
pub(super) struct Ids;

impl Words for Ids {
    fn text(&self, id: &str, _: &[(&str, &str)]) -> String {
        id.to_owned()
    }

    fn language(&self) -> String {
        "en".to_owned()
    }

    fn rtl(&self) -> bool {
        false
    }

    fn date(&self, at: &DateTime<FixedOffset>) -> String {
        at.to_rfc3339()
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
        counted: false,
    }
}

fn text(id: &str) -> Question {
    question(
        id,
        Kind::Text {
            lines: 4,
            examples: EXAMPLES.map(OptionId::from).into(),
        },
    )
}

/// The examples that each text has.
const EXAMPLES: [&str; 2] = ["this", "that"];

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
    let mut views = list(
        "risk-view",
        vec![
            text("view-who"),
            text("view-says"),
            one("view-words", &["their-words", "my-words"]),
        ],
    );
    views.views = true;
    let mut others = list(
        "others",
        vec![
            text("other-who"),
            text("other-says"),
            one("other-words", &["their-words", "my-words"]),
            one("other-agree", &["agree", "partly", "disagree", "talk"]),
            text("other-differ"),
        ],
    );
    others.views = true;
    let control = ["me", "with-help", "someone-else", "dont-know"];
    let mut worry_options = many("worry-options", &OPTIONS[..4]);
    let worry = question(
        "worry",
        Kind::Each {
            of: Of::Picked("worry-options".into()),
            fields: vec![text("worry-what"), text("worry-help")],
        },
    );
    let mut leaning = one("leaning", &OPTIONS);
    let mut my_words = one("my-words", &["yes", "mostly", "no"]);
    for fresh in [&mut worry_options, &mut leaning, &mut my_words] {
        fresh.fresh = true;
    }
    let mut who = many("who-is-here", &["alone", "interpreter", "worker"]);
    who.steers = true;
    my_words.steers = true;
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
    let mut change: Vec<Question> = ["thing", "why", "step"]
        .map(|field| text(&format!("change-{field}")))
        .into();
    change
        .iter_mut()
        .skip(1)
        .for_each(|field| field.more = true);
    let questions = vec![
        who,
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
        list("change", change),
        list("risk", risk),
        one("control-choosing", &control),
        one("control-money", &control),
        worry_options,
        worry,
        leaning,
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
        others,
        my_words,
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
            separate: false,
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
            section(
                "leaning",
                &[
                    "leaning",
                    "leaning-why",
                    "mix",
                    "control-choosing",
                    "control-money",
                    "worry-options",
                    "worry",
                ],
            ),
            section("others", &["others"]),
            section("who", &["who-is-here", "my-words"]),
        ],
        contacts: Vec::new(),
        sittings: None,
        review: Some(Condition::Always),
        closing: Some(Closing {
            question: "my-words".into(),
            not_yet: vec!["no".into()],
        }),
        counting: None,
        steps: None,
        responds: None,
        recipients: Vec::new(),
        room: vec!["risk".into(), "change".into()],
        indexes: vec![
            Index {
                id: "plan".into(),
                copied: false,
                entries: vec![
                    topic("matters", &["matters", "communicate"]),
                    topic("risks", &["risk", "worry", "cannot-wait"]),
                    topic("who-helps", &["others", "risk-helps"]),
                    topic("outcomes", &["change"]),
                ],
            },
            Index {
                id: "sign-off".into(),
                copied: false,
                entries: vec![topic("money", &["control-money"])],
            },
            Index {
                id: "form".into(),
                copied: true,
                entries: vec![
                    topic("me", &["matters", "communicate"]),
                    topic("help", &["others", "risk-helps", "worry"]),
                    topic("risks", &["risk"]),
                    topic("money", &["control-money"]),
                ],
            },
        ],
    }
}

fn topic(id: &str, questions: &[&str]) -> IndexEntry {
    IndexEntry {
        id: id.into(),
        questions: questions.iter().map(|id| QuestionId::from(*id)).collect(),
    }
}

/// Somebody who answers: first the answers of the pack, then those of one entry.
pub(super) struct Teller {
    answers: Answers,
    by: Authorship,
    language: &'static str,
    earlier: Option<Earlier>,
}

impl Teller {
    pub(super) fn alone() -> Self {
        Self {
            answers: Answers::default(),
            by: Authorship::default(),
            language: "en",
            earlier: None,
        }
    }

    /// Looks again at what was said last time.
    pub(super) fn after(earlier: &Earlier) -> Self {
        Self {
            earlier: Some(earlier.clone()),
            ..Self::alone()
        }
    }

    pub(super) fn speak(&mut self, language: &'static str) -> &mut Self {
        self.language = language;
        self
    }

    pub(super) fn pick(&mut self, question: &str, examples: &[&str], words: &str) -> &mut Self {
        let examples = examples.iter().map(|id| OptionId::from(*id)).collect();
        let words = words.into();
        self.put(question, Content::Picked { examples, words })
    }

    /// Keeps the answer to a question private.
    pub(super) fn hide(&mut self, question: &str) -> &mut Self {
        let answer = self.answers.given.get_mut(&QuestionId::from(question));
        answer.unwrap().private = true;
        self
    }

    /// Gave an answer where it is shared only if the person says so.
    pub(super) fn guard(&mut self, question: &str) -> &mut Self {
        let answer = self.answers.given.get_mut(&QuestionId::from(question));
        answer.unwrap().guarded = true;
        self
    }

    /// Says that what was said last time is still true.
    pub(super) fn still(&mut self, question: &str) -> &mut Self {
        let id = QuestionId::from(question);
        let last = &self.earlier.as_ref().unwrap().answers;
        if let Some(answer) = last.given.get(&id) {
            let mut answer = answer.clone();
            answer.still_true = true;
            self.answers.given.insert(id.clone(), answer);
        }
        if let Some(entries) = last.entries.get(&id) {
            self.answers.entries.insert(id, entries.clone());
        }
        self
    }

    /// Changes an entry, or keeps it private.
    pub(super) fn entry(&mut self, list: &str, n: usize) -> &mut Entry {
        let entries = self.answers.entries.get_mut(&QuestionId::from(list));
        &mut entries.unwrap()[n]
    }

    pub(super) fn draft(&self) -> Draft {
        let pack = pack();
        Draft {
            answers: self.answers.clone(),
            earlier: self.earlier.clone(),
            ..Draft::new(pack.id, pack.version)
        }
    }

    /// The report as the program makes it, with all that was not answered.
    pub(super) fn handed_over(&self) -> Report {
        let (pack, draft, words) = (pack(), self.draft(), English::load());
        let annex = fhir::annex(&pack, &draft, &words, &words, &made());
        Report::new(&pack, &draft, &words, made()).with_annex(annex)
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
            asked: match self.language {
                "en" => English::load().text(question, &[]),
                language => format!("[{language}] {question}"),
            },
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
            earlier: None,
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
        let draft = self.draft();
        let shared = scope(part, &part.questions, &draft.answers);
        let gone = QuestionId::from("old-question");
        let gone: Vec<_> = self
            .answers
            .given
            .get(&gone)
            .map(|answer| (&gone, answer))
            .into_iter()
            .collect();
        let source = Source {
            gone,
            statement: None,
            answers: &self.answers,
            earlier: self.earlier.as_ref(),
            not_this_time: share::not_this_time(&pack, &draft, &shared),
            shared,
        };
        let words = English::load();
        let annex = fhir::annex::annex_of(&pack, &source, &words, &words, &made());
        build::report(&pack, &source, &words, made()).with_annex(annex)
    }
}

pub(super) fn made() -> Made {
    Made {
        at: at(),
        id: "5f0c2b9e-8f5d-4c55-9d0e-0a4f6f1f7a11".into(),
    }
}

/// All that was said in a scope. Follow-up questions without an answer were not asked.
fn scope<'a>(part: &'a Part, questions: &'a [Question], answers: &'a Answers) -> Vec<Shared<'a>> {
    let follow_ups = [
        "interpreter-wish",
        "leaning-why",
        "mix",
        "change-why",
        "change-step",
        "risk-view",
        "control-choosing",
        "control-money",
        "worry-options",
        "worry",
        "others",
        "my-words",
    ];
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
fn andy_said() -> Teller {
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
    andy
}

/// The report of Andy.
pub(super) fn andy() -> Report {
    andy_said().report()
}

/// Somebody who leans to a mix, part by part, and has stopped early.
fn mix() -> Teller {
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
    teller
}

/// What Zofia said last time, in Polish, with what she kept private then.
pub(super) fn zofia_last() -> Teller {
    let mut zofia = Teller::alone();
    zofia
        .speak("pl")
        .say("called", "Zofia")
        .say("communicate", "Mówię wolno. Potrzebuję czasu.")
        .leave("cannot-wait", Left::Skipped)
        .say("interpreter-wish", "Kobieta")
        .lines(
            "matters",
            &["Moja siostra.", "Kościół w niedzielę.", "Mój kot."],
        )
        .add("risk", "r1k2", |risk| {
            risk.say("risk-want", "Jeździć autobusem")
                .say("risk-helps", "Telefon");
        })
        .add("risk", "r3k4", |risk| {
            risk.say("risk-want", "Gotować samej");
        })
        .choose("leaning", &["option-1"]);
    zofia
}

/// What Zofia handed over last time.
pub(super) fn handed_over_last() -> Earlier {
    Earlier {
        handed_over: true,
        ..share::earlier(&pack(), &zofia_last().draft())
    }
}

/// Zofia looks again, a year later: some of it is still true.
pub(super) fn zofia() -> Teller {
    let earlier = handed_over_last();
    let mut zofia = Teller::after(&earlier);
    zofia.speak("pl");
    zofia
        .still("called")
        .pick("communicate", &["this"], "I proszę pisać.")
        .say("cannot-wait", "Schody są za strome.")
        .still("matters")
        .still("risk")
        .choose("control-choosing", &["me"])
        .choose("control-money", &["with-help"])
        .choose("worry-options", &["option-1", "option-3"])
        .add("worry", "option-1", |worry| {
            worry.pick("worry-what", &["this", "that"], "");
        })
        .add("worry", "option-3", |worry| {
            worry
                .say("worry-what", "Nie znam tych ludzi.")
                .leave("worry-help", Left::DontKnowYet);
        })
        .choose("leaning", &["not-sure"])
        .add("risk", "n5k6", |risk| {
            risk.pick("risk-want", &["that"], "");
        })
        .add("others", "o1", |other| {
            other
                .pick("other-who", &["this"], "")
                .say("other-says", "Córka mówi, że schody są złe.")
                .choose("other-words", &["my-words"])
                .choose("other-agree", &["partly"])
                .leave("other-differ", Left::Skipped);
        })
        .choose("my-words", &["mostly"]);
    let helps = QuestionId::from("risk-helps");
    let answers = &mut zofia.entry("risk", 0).answers;
    answers.given.get_mut(&helps).unwrap().content = Content::Written("Córka ze mną".into());
    let matters = zofia.answers.entries.get_mut(&QuestionId::from("matters"));
    matters.unwrap().remove(1);
    zofia
}

/// Somebody helped by an interpreter and by a worker who adds views; undecided.
pub(super) fn interpreted_said() -> Teller {
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
    teller
}

/// The report of what an interpreter and a worker typed.
pub(super) fn interpreted() -> Report {
    interpreted_said().report()
}

/// Answers made to break out of a form.
fn hostile_said() -> Teller {
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
    teller
}

/// The report of those answers.
pub(super) fn hostile() -> Report {
    hostile_said().report()
}

/// What all of them said.
pub(super) fn drafts() -> Vec<Draft> {
    let tellers = [
        andy_said(),
        mix(),
        interpreted_said(),
        hostile_said(),
        zofia(),
        Teller::alone(),
    ];
    tellers.iter().map(Teller::draft).collect()
}

/// All of them.
pub(super) fn all() -> Vec<Report> {
    vec![
        andy(),
        mix().report(),
        interpreted(),
        hostile(),
        zofia().report(),
        zofia().handed_over(),
        Teller::alone().report(),
    ]
}
