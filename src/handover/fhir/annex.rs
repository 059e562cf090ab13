//! The response as people read it: each question in full, with its answer, in the same order.
//!
//! It is made of the response itself, so that a page and the file for systems cannot say
//! different things. What the response has no place for is looked up beside it: how a question
//! was read, and who typed.

use std::collections::{BTreeMap, BTreeSet};

use super::name::{self, Beside};
use super::resource::{self, Item, ResponseItem};
use super::response::define;
use super::told;
use crate::engine::answer::{Answer, Answers};
use crate::engine::draft::Draft;
use crate::engine::pack::{Pack, Question};
use crate::engine::share::{self, Shared, SharedEntry, SharedState};
use crate::engine::statement::Statement;
use crate::handover::build::{Build, Source, asked, hands};
use crate::handover::report::{
    AnnexPart, Made, Retold, RetoldAnswer, RetoldEntry, RetoldWords, Said,
};
use crate::handover::words::{Phrases, Words};

/// Each question of a hand-over in full, in the order of the conversation. `words` and `phrases`
/// speak the same language.
pub fn annex(
    pack: &Pack,
    draft: &Draft,
    words: &dyn Words,
    phrases: &dyn Phrases,
    made: &Made,
) -> Vec<AnnexPart> {
    let source = Source {
        gone: share::no_longer_asked(pack, draft),
        answers: &draft.answers,
        statement: draft.statement.as_ref(),
        earlier: None,
        not_this_time: Vec::new(),
        shared: share::shared(pack, draft),
    };
    annex_of(pack, &source, words, phrases, made)
}

/// The same of what may be told.
pub(in crate::handover) fn annex_of(
    pack: &Pack,
    source: &Source<'_>,
    words: &dyn Words,
    phrases: &dyn Phrases,
    made: &Made,
) -> Vec<AnnexPart> {
    let Source {
        shared,
        gone,
        statement,
        answers,
        ..
    } = source;
    let (questions, response) = told(pack, shared, *statement, phrases, made);
    let mut defined = BTreeMap::new();
    define(&questions.item, &mut defined);
    let teller = Teller {
        build: Build::new(words, hands(shared, gone), *statement),
        statement: *statement,
        language: &questions.language,
        defined,
    };
    let parts = pack.parts.iter().filter_map(|part| {
        let link_id = name::part(&part.id);
        let here = shared.iter().filter(|told| told.part.id == part.id);
        let here: Vec<Shared<'_>> = here.cloned().collect();
        let group = response.item.iter().find(|group| group.link_id == link_id);
        let items = group.map_or(&[][..], |group| &group.item);
        let mut not_answered = Vec::new();
        teller.not_answered(&here, &told_in(items, ""), None, &mut not_answered);
        (!items.is_empty() || !not_answered.is_empty()).then(|| AnnexPart {
            heading: teller.text(&link_id),
            questions: teller.questions(items, &here, answers, None),
            not_answered,
        })
    });
    parts.collect()
}

/// The questions at which something stands in these items, however deep, each with the option
/// that it is asked about, if it is asked about one.
fn told_in<'r>(items: &'r [ResponseItem], about: &'r str) -> BTreeSet<(&'r str, &'r str)> {
    let within = items.iter().flat_map(|item| {
        let of = item.item.first().filter(|of| of.link_id.ends_with(".of"));
        let code = of.and_then(|of| of.answer.first()).map(code);
        told_in(&item.item, code.unwrap_or(about))
    });
    let here = items.iter().map(|item| (question_of(&item.link_id), about));
    here.chain(within).collect()
}

/// The code of an option, or words.
fn code(answer: &resource::Answer) -> &str {
    match answer {
        resource::Answer::Coding { coding } => &coding.code,
        resource::Answer::String { words, .. } => words,
    }
}

/// The question that a `linkId` belongs to.
fn question_of(link_id: &str) -> &str {
    link_id.split_once('.').map_or(link_id, |(id, _)| id)
}

struct Teller<'a> {
    build: Build<'a>,
    /// What the person had handed over, if this is a talk about it.
    statement: Option<&'a Statement>,
    /// The language of the response, as a BCP 47 tag.
    language: &'a str,
    /// The items of the Questionnaire by their `linkId`.
    defined: BTreeMap<&'a str, &'a Item>,
}

impl Teller<'_> {
    fn text(&self, link_id: &str) -> String {
        let defined = self.defined.get(link_id);
        defined.map_or_else(String::new, |item| item.text.clone())
    }

    /// The questions on the person's way at which nothing stands, each once. `about` is the entry
    /// around them and its label, where they are asked about an option.
    fn not_answered(
        &self,
        shared: &[Shared<'_>],
        told: &BTreeSet<(&str, &str)>,
        about: Option<(&str, &str)>,
        found: &mut Vec<String>,
    ) {
        let (entry, picked) = about.unzip();
        for shared in shared {
            let question = shared.question;
            let known = (question.id.as_str(), entry.unwrap_or_default());
            match &shared.state {
                SharedState::NotAnswered if !told.contains(&known) => {
                    let asked = self.build.wording(question, picked);
                    if !found.contains(&asked) {
                        found.push(asked);
                    }
                }
                SharedState::NotAnswered | SharedState::Answer(_) => {}
                SharedState::Entries(entries) => {
                    for entry in entries {
                        let label = self.build.picked(question, entry);
                        let here = label
                            .as_deref()
                            .map(|label| (entry.entry.id.as_str(), label));
                        self.not_answered(&entry.fields, told, here.or(about), found);
                    }
                }
            }
        }
    }

    /// The questions of a part or of an entry, as these items tell them. `answers` are all that
    /// were given there.
    fn questions(
        &self,
        items: &[ResponseItem],
        shared: &[Shared<'_>],
        answers: &Answers,
        picked: Option<&str>,
    ) -> Vec<Retold> {
        let alike =
            |a: &ResponseItem, b: &ResponseItem| question_of(&a.link_id) == question_of(&b.link_id);
        items
            .chunk_by(alike)
            .filter_map(|items| {
                let id = question_of(&items.first()?.link_id);
                let shared = shared.iter().find(|told| told.question.id.as_str() == id)?;
                Some(self.question(items, shared, answers, picked))
            })
            .collect()
    }

    fn question(
        &self,
        items: &[ResponseItem],
        shared: &Shared<'_>,
        answers: &Answers,
        picked: Option<&str>,
    ) -> Retold {
        let question = shared.question;
        let given = match &shared.state {
            SharedState::Answer(answer) => Some(*answer),
            // How a list was asked is known where it was asked whether there is anything to add.
            SharedState::Entries(_) => answers.given.get(&question.id),
            SharedState::NotAnswered => None,
        };
        let (told, mut entries) = match &shared.state {
            SharedState::Entries(entries) => (Vec::new(), self.entries(items, question, entries)),
            _ => (self.words(items, question, given), Vec::new()),
        };
        let text = self.text(question.id.as_str());
        let worded = picked.map(|_| self.build.ours(self.build.wording(question, picked)));
        let mut also: Vec<Said> = Vec::new();
        for words in worded.into_iter().chain(given.map(asked)) {
            let known = words.text == text || also.iter().any(|other| other.text == words.text);
            if !known && !words.text.is_empty() {
                also.push(words);
            }
        }
        // Things that are added one after another are asked for by the question of their list.
        let above = also.last().map_or(&text, |read| &read.text);
        let within = entries.iter_mut().flat_map(|entry| &mut entry.questions);
        for retold in within {
            retold.also.retain(|read| read.text != *above);
        }
        Retold {
            also,
            asked: text,
            told,
            note: match &shared.state {
                SharedState::Answer(answer) => self.build.note(answer.by, &answer.at),
                _ => None,
            },
            entries,
            views: question.views,
        }
    }

    fn entries(
        &self,
        groups: &[ResponseItem],
        list: &Question,
        entries: &[SharedEntry<'_>],
    ) -> Vec<RetoldEntry> {
        let count = entries.len();
        let mut left = entries.iter().enumerate();
        groups
            .iter()
            .filter_map(|group| {
                // An entry of which the response holds nothing has no group.
                let (n, entry) = left.find(|(_, e)| is_about(group, list, e.entry.id.as_str()))?;
                let belongs = |item: &&ResponseItem| question_of(&item.link_id) == list.id.as_str();
                let which = group.item.iter().take_while(belongs).count();
                let (which, items) = group.item.split_at(which);
                let picked = self.build.picked(list, entry);
                let answers = &entry.entry.answers;
                let mut questions =
                    self.questions(items, &entry.fields, answers, picked.as_deref());
                let note = once(&mut questions);
                Some(RetoldEntry {
                    kind: self.build.entry(list, entry, n, count).kind,
                    which: self.which(which, list, entry),
                    note,
                    questions,
                })
            })
            .collect()
    }

    /// What says which entry of a list it is.
    fn which(
        &self,
        items: &[ResponseItem],
        list: &Question,
        entry: &SharedEntry<'_>,
    ) -> Vec<RetoldWords> {
        let said = name::beside(&list.id, Beside::Said);
        let told = items.iter().filter_map(|item| {
            let mut words = ours(item)?;
            if item.link_id == said {
                let point = self.statement.and_then(|all| all.point(&entry.entry.id));
                let quote = point.and_then(|point| point.said.first());
                let language = quote.map_or(self.language, |quote| &quote.language);
                words = RetoldAnswer::Said(Said {
                    text: words_of(item).join("\n"),
                    language: language.to_owned(),
                });
            }
            let label = Some(item.text.clone());
            Some(RetoldWords { label, words })
        });
        told.collect()
    }

    /// What stands at a question without entries.
    fn words(
        &self,
        items: &[ResponseItem],
        question: &Question,
        given: Option<&Answer>,
    ) -> Vec<RetoldWords> {
        let told = items.iter().filter_map(|item| {
            let beside = item.link_id != question.id.as_str();
            let words = match item.answer.first()? {
                resource::Answer::Coding { .. } => ours(item)?,
                resource::Answer::String { words, .. } => RetoldAnswer::Said(Said {
                    text: words.clone(),
                    language: given
                        .map_or(self.language, |given| &given.language)
                        .to_owned(),
                }),
            };
            Some(RetoldWords {
                label: beside.then(|| item.text.clone()),
                words,
            })
        });
        told.collect()
    }
}

/// Whether a group of the response tells the entry with this id.
fn is_about(group: &ResponseItem, list: &Question, id: &str) -> bool {
    let names = [Beside::Entry, Beside::Of].map(|what| name::beside(&list.id, what));
    let which = group.item.iter();
    let which = which.filter(|item| names.contains(&item.link_id));
    let mut codes = which.flat_map(|item| &item.answer).map(code);
    codes.any(|code| code == id)
}

/// Words of the program.
fn ours(item: &ResponseItem) -> Option<RetoldAnswer> {
    let words = words_of(item);
    (!words.is_empty()).then_some(RetoldAnswer::Ours(words))
}

fn words_of(item: &ResponseItem) -> Vec<String> {
    let words = item.answer.iter().map(|answer| match answer {
        resource::Answer::Coding { coding } => coding.display.as_ref().unwrap_or(&coding.code),
        resource::Answer::String { words, .. } => words,
    });
    words.cloned().collect()
}

/// Who typed all of these, to be said once above them; else it stands at each.
fn once(questions: &mut [Retold]) -> Option<String> {
    let (first, others) = questions.split_first()?;
    let note = first.note.clone()?;
    if others.is_empty()
        || others
            .iter()
            .any(|other| other.note.as_ref() != Some(&note))
    {
        return None;
    }
    questions
        .iter_mut()
        .for_each(|question| question.note = None);
    Some(note)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::resource::QuestionnaireResponse;
    use super::super::tests::Ids as Phrasing;
    use super::*;
    use crate::engine::answer::{Left, Role, Words as Whose};
    use crate::engine::properties::a_draft;
    use crate::handover::report::Report;
    use crate::handover::sample::{self, English, Ids};
    use crate::handover::{Format, render};

    /// All words of an annex in the order in which they are read.
    fn read(parts: &[AnnexPart]) -> Vec<&str> {
        let mut found = Vec::new();
        for part in parts {
            found.push(part.heading.as_str());
            questions(&part.questions, &mut found);
        }
        found
    }

    fn questions<'a>(all: &'a [Retold], found: &mut Vec<&'a str>) {
        for retold in all {
            found.push(&retold.asked);
            words(&retold.told, found);
            for entry in &retold.entries {
                words(&entry.which, found);
                questions(&entry.questions, found);
            }
        }
    }

    fn words<'a>(all: &'a [RetoldWords], found: &mut Vec<&'a str>) {
        for told in all {
            found.extend(told.label.as_deref());
            match &told.words {
                RetoldAnswer::Ours(words) => found.extend(words.iter().map(String::as_str)),
                RetoldAnswer::Said(said) => found.push(&said.text),
            }
        }
    }

    /// All words of a response in its order. A list says what it asks once, and its entries
    /// follow; a question that was answered beside itself is told before that.
    fn said<'r>(
        items: &'r [ResponseItem],
        defined: &BTreeMap<&str, &'r Item>,
        found: &mut Vec<&'r str>,
    ) {
        let mut before = None;
        for item in items {
            let question = question_of(&item.link_id);
            let which = item.link_id.ends_with(".entry")
                || item.link_id.ends_with(".of")
                || item.link_id.ends_with(".said");
            let beside = question != item.link_id;
            if before != Some(question) && beside && !which {
                found.push(&defined[question].text);
            }
            if before != Some(question) || beside {
                found.push(&item.text);
            }
            found.extend(item.answer.iter().map(|answer| match answer {
                resource::Answer::Coding { coding } => coding.display.as_deref().unwrap(),
                resource::Answer::String { words, .. } => words,
            }));
            said(&item.item, defined, found);
            before = Some(question);
        }
    }

    #[track_caller]
    fn is_told_again(
        pack: &Pack,
        draft: &Draft,
        words: &dyn Words,
        phrases: &dyn Phrases,
    ) -> QuestionnaireResponse {
        let made = sample::made();
        let (defined, response) = super::super::pair(pack, draft, phrases, &made);
        let annex = annex(pack, draft, words, phrases, &made);
        let mut wanted = Vec::new();
        let mut known = BTreeMap::new();
        define(&defined.item, &mut known);
        for part in &response.item {
            wanted.push(part.text.as_str());
            said(&part.item, &known, &mut wanted);
        }
        // A part of which the response holds nothing has only what was not answered.
        let told: Vec<AnnexPart> = annex
            .into_iter()
            .filter(|p| !p.questions.is_empty())
            .collect();
        assert_eq!(read(&told), wanted);
        response
    }

    #[test]
    fn each_item_of_a_response_is_told_again_in_its_order_and_nothing_else() {
        let english = English::load();
        for draft in sample::drafts() {
            is_told_again(&sample::pack(), &draft, &english, &english);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn whatever_is_said_is_told_again((pack, draft) in a_draft()) {
            is_told_again(&pack, &draft, &Ids, &Phrasing);
        }
    }

    fn page(report: &Report) -> String {
        let page = String::from_utf8(render(report, Format::Html)).unwrap();
        let at = page.find("<section class=\"annex\">").unwrap();
        page[at..].to_owned()
    }

    #[test]
    fn a_question_stands_in_both_languages_before_its_answer() {
        let mut teller = sample::Teller::alone();
        teller.speak("pl").say("called", "Zofia");
        let page = page(&teller.handed_over());
        let both = "<dt>What do you want to be called? \
                    <span class=\"said\" lang=\"pl\" dir=\"ltr\">[pl] called</span></dt>\
                    <dd><p><span class=\"said\" lang=\"pl\" dir=\"auto\">Zofia</span></p></dd>";
        assert!(page.contains(both), "{page}");
        assert!(
            page.contains("Where I read a question in other words"),
            "{page}"
        );
        // Who read it as it stands needs no such sentence.
        let mut teller = sample::Teller::alone();
        let page = self::page(&teller.say("called", "Una").handed_over());
        assert!(
            page.contains("<dt>What do you want to be called?</dt>"),
            "{page}"
        );
        assert!(!page.contains("Where I read"), "{page}");
    }

    #[test]
    fn what_was_left_empty_and_what_was_never_answered_stay_apart() {
        let mut teller = sample::Teller::alone();
        teller
            .leave("called", Left::TalkAboutIt)
            .leave("leaning", Left::DontKnowYet);
        let report = teller.handed_over();
        let [part] = &report.annex[..] else {
            panic!("{:#?}", report.annex);
        };
        let told = read(&report.annex);
        let place = |words: &str| told.iter().position(|told| *told == words);
        let asked = place("What do you want to be called?").unwrap();
        assert_eq!(told[asked + 2], "I want to talk about it");
        assert!(place("I don’t know yet").unwrap() > asked);
        assert!(place("Not answered").is_none());
        let mut known = BTreeSet::new();
        for asked in &part.not_answered {
            assert!(known.insert(asked) && place(asked).is_none(), "{asked}");
        }
        assert!(!part.not_answered.is_empty());
    }

    #[test]
    fn what_others_said_is_marked_as_theirs_and_entries_have_their_numbers() {
        let mut teller = sample::Teller::alone();
        teller
            .add("risk", "r1", |risk| {
                risk.say("risk-want", "Swim.");
            })
            .add("risk", "r2", |risk| {
                risk.hand(Role::FamilyOrFriend, Whose::Typists)
                    .say("risk-want", "She may fall.")
                    .say("risk-why", "It is wet.");
            });
        let report = teller.handed_over();
        let risks = report.annex.iter().flat_map(|part| &part.questions);
        let risks = risks.flat_map(|asked| &asked.entries).collect::<Vec<_>>();
        let kinds: Vec<&str> = risks.iter().map(|entry| entry.kind.as_str()).collect();
        let above = String::from_utf8(render(&report, Format::Text)).unwrap();
        for kind in &kinds {
            assert!(above.contains(kind), "{kind} is not in {above}");
        }
        assert!(
            kinds[0].ends_with("1 of 2") && kinds[1].ends_with("2 of 2"),
            "{kinds:?}"
        );
        let theirs = "The view of someone from my family or a friend. Not my words.";
        assert_eq!(risks[0].note, None);
        assert_eq!(risks[1].note.as_deref(), Some(theirs));
    }

    #[test]
    fn what_is_asked_about_an_option_is_worded_with_it_once_for_each() {
        let mut teller = sample::Teller::alone();
        teller
            .choose("worry-options", &["option-1", "option-3"])
            .add("worry", "option-1", |worry| {
                worry.say("worry-what", "All the letters.");
            })
            .add("worry", "option-3", |worry| {
                worry.speak("pl").say("worry-help", "Odwiedziny.");
            });
        let report = teller.handed_over();
        let part = &report.annex[0];
        let left = |option: &str| {
            let asked = format!("{option}: what would help?");
            part.not_answered.contains(&asked)
        };
        let [first, third] = [
            "Option 1, a direct payment",
            "Option 3, the council arranges it",
        ];
        assert!(left(first) && !left(third), "{part:#?}");
        let page = page(&report);
        let both = "<span class=\"said\" lang=\"en\" dir=\"ltr\">\
                    Option 3, the council arranges it: what would help?</span> \
                    <span class=\"said\" lang=\"pl\" dir=\"ltr\">[pl] worry-help</span></dt>";
        assert!(page.contains(both), "{page}");
    }

    #[test]
    fn what_is_private_is_not_told_again() {
        let mut teller = sample::Teller::alone();
        teller
            .say("called", "Ewa")
            .say("communicate", "Nobody knows this.")
            .hide("communicate");
        let page = page(&teller.handed_over());
        assert!(page.contains("Ewa") && !page.contains("Nobody knows this."));
        let asked = English::load().text("communicate", &[]);
        assert!(!page.contains(&asked), "{asked}");
    }
}
