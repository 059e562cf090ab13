//! Makes a report of what a draft may share: finds the words, and parts what the person
//! said from what others said.

use std::collections::BTreeSet;

use super::names;
use super::report::{
    Empty, Entry, Fact, Fixed, Given, Hand, Item, Kind, Made, Picked, Pointer, Quiet, Report, Said,
    Section, Stands,
};
use super::words::Words;
use crate::engine::answer::{self, Answer, Authorship, Content, Left, Role};
use crate::engine::id::QuestionId;
use crate::engine::pack::{self, Pack, Question};
use crate::engine::share::{Shared, SharedEntry, SharedState};
use crate::text::plain;

/// The longest words, in characters, that stand as the heading of an entry.
const TITLE: usize = 90;

/// Makes the report of `shared`, which holds nothing private.
pub(super) fn report(
    pack: &Pack,
    shared: &[Shared<'_>],
    gone: &[(&QuestionId, &Answer)],
    words: &dyn Words,
    made: Made,
) -> Report {
    let hands = hands(shared, gone);
    let speaking = hands.iter().filter(|by| by.words != answer::Words::Typists);
    let build = Build {
        words,
        one_hand: speaking.count() == 1,
    };
    let parted: Vec<Parted> = shared.iter().map(|shared| build.part(shared)).collect();
    let mut own: Vec<Item> = Vec::new();
    let mut others: Vec<Item> = Vec::new();
    for parted in parted {
        own.extend(parted.own);
        others.extend(parted.other);
    }
    let (gone_others, no_longer_asked): (Vec<_>, Vec<_>) = gone
        .iter()
        .map(|(question, answer)| (somebody_elses(answer), build.gone(question, answer)))
        .partition(|(others, _)| *others);
    others.extend(gone_others.into_iter().map(|(_, item)| item));

    let name = own
        .iter()
        .find(|item| item.question.as_str() == names::CALLED)
        .and_then(|item| match &item.stands {
            Stands::Written(said) => Some(said.clone()),
            _ => None,
        });
    let talk = build.pointers(&own, &|item| {
        item.empty() == Some(Empty::Left(Left::TalkAboutIt))
            || item.has_chosen(&[names::OPTION_TALK_FIRST])
    });
    let empty = build.quiet(&own, &[Empty::Left(Left::TalkAboutIt)]);
    let languages = languages(shared, gone);
    let hands: Vec<Hand> = hands
        .into_iter()
        .map(|by| Hand {
            by,
            words: build.by("report-hand", by),
        })
        .collect();
    Report {
        about: build.about(pack, &made, &hands, &languages),
        fixed: build.fixed(&made),
        statement: build.lines("report-statement"),
        language: words.language(),
        rtl: words.rtl(),
        pack: pack.id.to_string(),
        version: pack.version.clone(),
        languages,
        hands,
        name,
        sections: build.sections(pack, own, talk),
        others,
        no_longer_asked: no_longer_asked.into_iter().map(|(_, item)| item).collect(),
        empty,
        made,
    }
}

/// One question, parted into what the person said and what somebody else said there.
struct Parted {
    own: Option<Item>,
    other: Option<Item>,
}

struct Build<'a> {
    words: &'a dyn Words,
    /// All that the person said was typed in one way: the report says so once, at its top
    /// and end, and not at each answer.
    one_hand: bool,
}

impl Build<'_> {
    fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    fn text_with(&self, id: &str, args: &[(&str, &str)]) -> String {
        plain::unisolated(&self.words.text(id, args))
    }

    fn lines(&self, id: &str) -> Vec<String> {
        self.text(id)
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// A sentence about who typed and whose words; `prefix` names a family of messages.
    fn by(&self, prefix: &str, by: Authorship) -> String {
        let id = format!("{prefix}-{}", by.words.code());
        self.text_with(&id, &[("role", by.typed_by.code())])
    }

    fn sections(&self, pack: &Pack, own: Vec<Item>, talk: Vec<Pointer>) -> Vec<Section> {
        let mut left: Vec<Option<Item>> = own.into_iter().map(Some).collect();
        let mut talk = Some(talk).filter(|talk| !talk.is_empty());
        let mut sections = Vec::new();
        for outlined in &pack.outline {
            let items: Vec<Item> = outlined
                .questions
                .iter()
                .filter_map(|id| {
                    left.iter_mut()
                        .find(|item| item.as_ref().is_some_and(|item| item.question == *id))
                        .and_then(Option::take)
                })
                .collect();
            let talk = if outlined.id == names::TALK_FIRST {
                talk.take().unwrap_or_default()
            } else {
                Vec::new()
            };
            if items.is_empty() && talk.is_empty() {
                continue;
            }
            sections.push(Section {
                id: outlined.id.clone(),
                heading: self.text(&format!("section-{}", outlined.id)),
                notes: self.notes(&outlined.id, &items),
                talk,
                items,
            });
        }
        if let Some(talk) = talk {
            sections.insert(
                0,
                Section {
                    id: names::TALK_FIRST.to_owned(),
                    heading: self.text("report-talk-heading"),
                    notes: Vec::new(),
                    talk,
                    items: Vec::new(),
                },
            );
        }
        sections
    }

    fn notes(&self, section: &str, items: &[Item]) -> Vec<String> {
        match section {
            names::RISKS if items.iter().any(|item| item.empty().is_none()) => {
                self.lines("report-risks-note")
            }
            names::LEANING => {
                let decided = items.iter().any(|item| {
                    item.question.as_str() == names::LEANING && item.has_chosen(&names::DECIDED)
                });
                self.lines(if decided {
                    "report-leaning-note"
                } else {
                    "report-leaning-undecided"
                })
            }
            _ => Vec::new(),
        }
    }

    fn part(&self, shared: &Shared<'_>) -> Parted {
        let question = shared.question;
        match &shared.state {
            SharedState::NotAnswered => Parted {
                own: Some(self.unanswered(question)),
                other: None,
            },
            SharedState::Answer(answer) if somebody_elses(answer) => Parted {
                own: Some(self.unanswered(question)),
                other: Some(self.answered(question, answer)),
            },
            SharedState::Answer(answer) => Parted {
                own: Some(self.answered(question, answer)),
                other: None,
            },
            SharedState::Entries(entries) if question.id.as_str() == names::OTHER_VIEWS => {
                let entries = entries
                    .iter()
                    .enumerate()
                    .map(|(n, entry)| self.view(question, entry, n, entries.len()))
                    .collect();
                Parted {
                    own: None,
                    other: Some(self.item(question, Stands::Entries(entries))),
                }
            }
            SharedState::Entries(entries) => self.part_entries(question, entries),
        }
    }

    /// A list: an entry of which the person said nothing belongs to somebody else.
    fn part_entries(&self, question: &Question, entries: &[SharedEntry<'_>]) -> Parted {
        let mut own = Vec::new();
        let mut others = Vec::new();
        for (n, entry) in entries.iter().enumerate() {
            let mut made = self.entry(question, entry, n, entries.len());
            let mut theirs = Vec::new();
            for field in &entry.fields {
                let parted = self.part(field);
                made.items.extend(parted.own);
                theirs.extend(parted.other);
            }
            let silent = made
                .items
                .iter()
                .all(|item| item.empty() == Some(Empty::NotAnswered));
            if silent && !theirs.is_empty() {
                made.items = theirs;
                made.titled = titled(&made.items);
                others.push(made);
            } else {
                made.titled = titled(&made.items);
                made.others = theirs;
                own.push(made);
            }
        }
        let other = (!others.is_empty()).then(|| self.item(question, Stands::Entries(others)));
        Parted {
            own: Some(if own.is_empty() {
                self.unanswered(question)
            } else {
                self.item(question, Stands::Entries(own))
            }),
            other,
        }
    }

    /// One view of another person: kept together, whoever typed it.
    fn view(&self, list: &Question, entry: &SharedEntry<'_>, n: usize, count: usize) -> Entry {
        let mut made = self.entry(list, entry, n, count);
        for field in &entry.fields {
            let parted = self.part(field);
            made.items.extend(parted.other.or(parted.own));
        }
        made.titled = titled(&made.items);
        made
    }

    fn entry(&self, list: &Question, shared: &SharedEntry<'_>, n: usize, count: usize) -> Entry {
        let place = match (&list.kind, list.fields().first()) {
            (pack::Kind::Each { of, .. }, _) => self.text(&format!("{of}_{}", shared.entry.id)),
            (_, Some(first)) if count > 1 => self.text_with(
                "report-place",
                &[
                    ("label", &self.label(first)),
                    ("place", &(n + 1).to_string()),
                    ("count", &count.to_string()),
                ],
            ),
            (_, Some(first)) => self.label(first),
            (_, None) => self.label(list),
        };
        Entry {
            id: shared.entry.id.clone(),
            place,
            titled: false,
            items: Vec::new(),
            others: Vec::new(),
        }
    }

    fn label(&self, question: &Question) -> String {
        self.text(&format!("{}.short", question.id))
    }

    fn item(&self, question: &Question, stands: Stands) -> Item {
        Item {
            question: question.id.clone(),
            kind: Some(kind(question)),
            label: self.label(question),
            asked: Said {
                text: self.text(question.id.as_str()),
                language: self.words.language(),
            },
            stands,
            given: None,
            note: None,
        }
    }

    fn unanswered(&self, question: &Question) -> Item {
        self.item(question, Stands::Empty(Empty::NotAnswered))
    }

    fn answered(&self, question: &Question, answer: &Answer) -> Item {
        let stands = match &answer.content {
            Content::Chosen(options) => Stands::Chosen(
                options
                    .iter()
                    .map(|option| Picked {
                        option: option.clone(),
                        label: self.text(&format!("{}_{option}", question.id)),
                    })
                    .collect(),
            ),
            content => plain_stands(content, answer),
        };
        Item {
            asked: asked(answer),
            given: Some(given(answer)),
            note: self.note(answer.by),
            ..self.item(question, stands)
        }
    }

    /// An answer to a question whose words are gone but for those in which it was asked.
    fn gone(&self, question: &QuestionId, answer: &Answer) -> Item {
        let stands = match &answer.content {
            Content::Chosen(options) => Stands::Chosen(
                options
                    .iter()
                    .map(|option| Picked {
                        option: option.clone(),
                        label: option.to_string(),
                    })
                    .collect(),
            ),
            content => plain_stands(content, answer),
        };
        Item {
            question: question.clone(),
            kind: None,
            label: asked(answer).text,
            asked: asked(answer),
            stands,
            given: Some(given(answer)),
            note: self.note(answer.by),
        }
    }

    fn note(&self, by: Authorship) -> Option<String> {
        let by = spoken(by);
        let own = by == Authorship::default();
        let said_once = self.one_hand && by.words != answer::Words::Typists;
        (!own && !said_once).then(|| self.by("report-note", by))
    }

    /// Points at each item that `wanted` picks, inside entries too.
    fn pointers(&self, items: &[Item], wanted: &dyn Fn(&Item) -> bool) -> Vec<Pointer> {
        let mut found = Vec::new();
        self.point(items, None, wanted, &mut found);
        found
    }

    fn point(
        &self,
        items: &[Item],
        within: Option<&Entry>,
        wanted: &dyn Fn(&Item) -> bool,
        found: &mut Vec<Pointer>,
    ) {
        for item in items {
            if wanted(item) {
                found.push(Pointer {
                    entry: within.map(|entry| (entry.id.clone(), self.named(entry))),
                    question: item.question.clone(),
                    label: item.label.clone(),
                });
            }
            if let Stands::Entries(entries) = &item.stands {
                for entry in entries {
                    self.point(&entry.items, Some(entry), wanted, found);
                }
            }
        }
    }

    fn named(&self, entry: &Entry) -> Said {
        entry.title().cloned().unwrap_or_else(|| Said {
            text: entry.place.clone(),
            language: self.words.language(),
        })
    }

    /// The empty items by the way in which they are empty; `but` are left out.
    fn quiet(&self, items: &[Item], but: &[Empty]) -> Vec<Quiet> {
        Empty::ALL
            .into_iter()
            .filter(|way| !but.contains(way))
            .filter_map(|way| {
                let items = self.pointers(items, &|item| item.empty() == Some(way));
                (!items.is_empty()).then_some(Quiet { way, items })
            })
            .collect()
    }

    fn about(&self, pack: &Pack, made: &Made, hands: &[Hand], languages: &[String]) -> Vec<Fact> {
        let fact = |id: &str, lines: Vec<String>| Fact {
            label: self.text(id),
            lines,
        };
        let version = self.text_with(
            "report-about-questions-version",
            &[("pack", pack.id.as_str()), ("version", &pack.version)],
        );
        let who = hands.iter().map(|hand| hand.words.clone()).collect();
        let mut facts = vec![
            fact("report-about-who", who),
            fact("report-about-made", vec![self.words.date(&made.at)]),
            fact("report-about-questions", vec![version]),
            fact(
                "report-about-languages",
                languages
                    .iter()
                    .map(|tag| self.words.language_name(tag))
                    .collect(),
            ),
            fact("report-about-id", vec![made.id.clone()]),
        ];
        facts.retain(|fact| !fact.lines.is_empty());
        facts
    }

    fn fixed(&self, made: &Made) -> Fixed {
        Fixed {
            title: self.text("report-title"),
            subtitle: self.text("report-subtitle"),
            dated: self.text_with("report-dated", &[("date", &self.words.date(&made.at))]),
            talk: self.text("report-talk"),
            others: self.text("report-others"),
            others_note: self.text("report-others-note"),
            views: self.text("report-views"),
            views_note: self.text("report-views-note"),
            views_end: self.text("report-views-end"),
            empty: self.text("report-empty"),
            empty_note: self.text("report-empty-note"),
            no_longer_asked: self.text("report-no-longer-asked"),
            no_longer_asked_note: self.text("report-no-longer-asked-note"),
            asked: self.text("report-asked"),
            about: self.text("report-about"),
            none_chosen: self.text("report-state-none-chosen"),
            nothing_added: self.text("report-state-nothing-added"),
            between: self.text("report-between"),
            within: self.text("report-within"),
            ways: Empty::ALL
                .into_iter()
                .map(|way| (way, self.text(way_id(way))))
                .collect(),
        }
    }
}

fn way_id(way: Empty) -> &'static str {
    match way {
        Empty::Left(Left::Skipped) => "report-state-skipped",
        Empty::Left(Left::DontKnowYet) => "report-state-dont-know-yet",
        Empty::Left(Left::RatherNotSay) => "report-state-rather-not-say",
        Empty::Left(Left::DoesNotApply) => "report-state-does-not-apply",
        Empty::Left(Left::TalkAboutIt) => "report-state-talk-about-it",
        Empty::NotAnswered => "report-state-not-answered",
    }
}

fn kind(question: &Question) -> Kind {
    match &question.kind {
        pack::Kind::One(_) => Kind::One,
        pack::Kind::Many(_) => Kind::Many,
        pack::Kind::Each { .. } => Kind::Each,
        pack::Kind::List(_) if question.takes_lines() => Kind::Lines,
        pack::Kind::List(_) => Kind::List,
        // Pages that only tell are never shared; they would have no words to lose.
        pack::Kind::Text { .. } | pack::Kind::Info => Kind::Text,
    }
}

/// What stands at a question, for content whose words are all in the answer.
fn plain_stands(content: &Content, answer: &Answer) -> Stands {
    match content {
        Content::Written(text) => Stands::Written(Said {
            text: plain::clean(text),
            language: answer.language.clone(),
        }),
        Content::Left(left) => Stands::Empty(Empty::Left(*left)),
        Content::Picked { .. } => Stands::Empty(Empty::NotAnswered),
        Content::Listed => Stands::NothingAdded,
        Content::Read | Content::Chosen(_) => Stands::Empty(Empty::NotAnswered),
    }
}

fn asked(answer: &Answer) -> Said {
    Said {
        text: plain::clean(&answer.asked),
        language: answer.language.clone(),
    }
}

fn given(answer: &Answer) -> Given {
    Given {
        by: answer.by,
        language: answer.language.clone(),
        at: answer.at,
        version: answer.pack_version.clone(),
    }
}

/// The words of one who types for themselves are their own.
fn spoken(by: Authorship) -> Authorship {
    match (by.typed_by, by.words) {
        (Role::Me, answer::Words::Typists) => Authorship::default(),
        _ => by,
    }
}

/// Whether an answer holds the view of somebody other than the person.
fn somebody_elses(answer: &Answer) -> bool {
    spoken(answer.by).words == answer::Words::Typists
}

/// Whether the first item is short enough to stand as a heading.
fn titled(items: &[Item]) -> bool {
    match items.first().map(|item| &item.stands) {
        Some(Stands::Written(said)) => {
            !said.text.contains('\n') && said.text.chars().count() <= TITLE
        }
        _ => false,
    }
}

fn hands(shared: &[Shared<'_>], gone: &[(&QuestionId, &Answer)]) -> Vec<Authorship> {
    let mut hands = BTreeSet::new();
    each_answer(shared, &mut |answer| {
        let by = spoken(answer.by);
        hands.insert((by.typed_by, by.words));
    });
    hands.extend(gone.iter().map(|(_, answer)| {
        let by = spoken(answer.by);
        (by.typed_by, by.words)
    }));
    hands
        .into_iter()
        .map(|(typed_by, words)| Authorship { typed_by, words })
        .collect()
}

fn languages(shared: &[Shared<'_>], gone: &[(&QuestionId, &Answer)]) -> Vec<String> {
    let mut languages: BTreeSet<String> = gone
        .iter()
        .map(|(_, answer)| answer.language.clone())
        .collect();
    each_answer(shared, &mut |answer| {
        languages.insert(answer.language.clone());
    });
    languages.into_iter().collect()
}

fn each_answer<'a>(shared: &[Shared<'a>], visit: &mut dyn FnMut(&'a Answer)) {
    for shared in shared {
        match &shared.state {
            SharedState::NotAnswered => {}
            SharedState::Answer(answer) => visit(answer),
            SharedState::Entries(entries) => {
                for entry in entries {
                    each_answer(&entry.fields, visit);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handover::sample::{self, Teller};
    use crate::handover::{Format, render};

    fn written(report: &Report, format: Format) -> String {
        String::from_utf8(render(report, format)).unwrap()
    }

    fn section<'a>(report: &'a Report, id: &str) -> &'a Section {
        report.sections.iter().find(|s| s.id == id).unwrap()
    }

    /// All words of these items, however deep, but not those of other people.
    fn spoken_words(items: &[Item]) -> String {
        let mut all = String::new();
        for item in items {
            match &item.stands {
                Stands::Written(said) => all += &said.text,
                Stands::Entries(entries) => {
                    entries
                        .iter()
                        .for_each(|entry| all += &spoken_words(&entry.items));
                }
                _ => {}
            }
            all.push('\n');
        }
        all
    }

    #[test]
    fn a_helpers_words_stand_apart_and_are_labelled() {
        let report = sample::interpreted();
        let own: String = report
            .sections
            .iter()
            .map(|s| spoken_words(&s.items))
            .collect();
        let others = spoken_words(&report.others);
        for theirs in ["She nods", "A tidy kitchen", "Living alone"] {
            assert!(!own.contains(theirs), "{own}");
            assert!(others.contains(theirs), "{others}");
        }
        assert!(!own.contains("forget the flame") && own.contains("Cook with gas"));
        let text = written(&report, Format::Text);
        let from = text.find("What other people wrote").unwrap();
        assert!(text.find("She nods").unwrap() > from, "{text}");
        assert_eq!(
            text.matches("The view of someone who is paid to support me. Not my words.")
                .count(),
            4
        );
    }

    #[test]
    fn a_helpers_leaning_is_not_the_persons() {
        let mut teller = Teller::alone();
        teller
            .say("called", "Jo")
            .hand(Role::Worker, answer::Words::Typists)
            .choose("leaning", &["option-3"]);
        let report = teller.report();
        let leaning = section(&report, "leaning");
        assert_eq!(leaning.items[0].empty(), Some(Empty::NotAnswered));
        assert!(leaning.notes[0].contains("is not a choice of any option"));
        assert_eq!(report.others[0].question.as_str(), names::LEANING);
    }

    #[test]
    fn what_is_undecided_names_no_option() {
        let tell: [&dyn Fn(&mut Teller); 4] = [
            &|_| {},
            &|t| {
                t.choose("leaning", &["not-sure"]);
            },
            &|t| {
                t.choose("leaning", &["talk-first"]);
            },
            &|t| {
                t.leave("leaning", Left::DontKnowYet);
            },
        ];
        for tell in tell {
            let mut teller = Teller::alone();
            teller.say("called", "Jo");
            tell(&mut teller);
            let report = teller.report();
            for format in Format::ALL {
                let out = written(&report, format);
                assert!(
                    !out.contains("Option 3") && !out.contains("option-3"),
                    "{out}"
                );
            }
            assert!(written(&report, Format::Text).contains("is not a choice of any option"));
        }
    }

    #[test]
    fn a_leaning_is_told_as_a_leaning() {
        let text = written(&sample::andy(), Format::Text);
        assert!(text.contains(
            "This is my leaning now. It is not my legal choice.\n\
             My leaning: Option 2, I choose, others arrange\nWhy this option: "
        ));
    }

    #[test]
    fn what_is_to_be_talked_about_is_gathered_on_the_first_page() {
        let report = sample::interpreted();
        let talk: Vec<&str> = section(&report, names::TALK_FIRST)
            .talk
            .iter()
            .map(|pointer| pointer.label.as_str())
            .collect();
        assert_eq!(talk, ["What cannot wait", "My leaning"]);
        let andy = sample::andy();
        let pointer = &section(&andy, names::TALK_FIRST).talk[0];
        let (id, entry) = pointer.entry.as_ref().unwrap();
        assert_eq!(
            (id.as_str(), entry.text.as_str(), pointer.label.as_str()),
            (
                "q3v8",
                "Go to college and do the car course",
                "Who does what"
            )
        );
    }

    #[test]
    fn the_ways_to_leave_a_question_empty_stay_distinct() {
        let mut teller = Teller::alone();
        teller
            .leave("called", Left::Skipped)
            .leave("communicate", Left::DontKnowYet)
            .leave("cannot-wait", Left::RatherNotSay)
            .leave("contact-avoid", Left::DoesNotApply)
            .leave("take-part", Left::TalkAboutIt);
        let report = teller.report();
        let text = written(&report, Format::Text);
        for line in [
            "Skipped: What to call me\n",
            "I don’t know yet: How I communicate\n",
            "I’d rather not say: What cannot wait\n",
            "This does not apply to me: How not to contact me\n",
            "I want to talk about it: Help to take part\n",
            "Not answered: How to contact me; When, or through whom\n",
        ] {
            assert!(text.contains(line), "{line}{text}");
        }
        let json = written(&report, Format::Json);
        for left in Left::ALL {
            assert!(json.contains(&format!("\"way\": \"{}\"", left.code())));
        }
        assert!(json.contains("\"state\": \"not-answered\""));
    }

    #[test]
    fn other_peoples_views_of_a_risk_are_not_among_the_persons_words() {
        let report = sample::andy();
        let risks = spoken_words(&section(&report, names::RISKS).items);
        assert!(risks.contains("job with cars") && !risks.contains("worried"));
        let text = written(&report, Format::Text);
        let from = text.find("Views of other people:").unwrap();
        let to = text.find("End of the views of other people.").unwrap();
        assert!(text[from..to].contains("She is worried I will be lonely"));
    }

    #[test]
    fn a_question_that_is_gone_is_told_in_the_words_it_was_asked_in() {
        let mut teller = Teller::alone();
        teller.say_gone("What is your favourite place?", "The shed.");
        let text = written(&teller.report(), Format::Text);
        assert!(
            text.contains("What is your favourite place?\nThe shed.\n"),
            "{text}"
        );
    }

    #[test]
    fn each_hand_is_told_once() {
        let report = sample::interpreted();
        let hands: Vec<&str> = report.hands.iter().map(|h| h.words.as_str()).collect();
        assert_eq!(
            hands,
            [
                "An interpreter put what I said into another language and typed it.",
                "Someone who is paid to support me added their own view. It is marked as theirs."
            ]
        );
    }

    #[test]
    fn every_role_has_its_own_sentence() {
        let build = Build {
            words: &sample::English::load(),
            one_hand: false,
        };
        for words in answer::Words::ALL {
            let mut seen = BTreeSet::new();
            for typed_by in Role::ALL {
                let by = Authorship { typed_by, words };
                if spoken(by) == Authorship::default() {
                    assert_eq!(build.note(by), None);
                } else {
                    assert!(seen.insert(build.note(by).unwrap()), "{by:?}");
                }
            }
        }
    }
}
