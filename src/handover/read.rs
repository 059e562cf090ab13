//! Reads a hand-over back, for when a person looks at it again.
//!
//! The file may have been anywhere: it is taken as words of a stranger. What is not formed as
//! a hand-over is refused, not mended; what the pack has no question, kind or option for is
//! left out; and all words in it are cleaned as if they were typed.

use std::collections::HashSet;

use serde_json::Value;

use super::fit::fit;
use super::form::{Entry, HandOver, Item, Picked, Stands};
use crate::engine::answer::{self, Answer, Answers, Authorship, Content};
use crate::engine::draft::Earlier;
use crate::engine::id::{EntryId, OptionId, PackId, QuestionId};
use crate::engine::pack::Pack;
use crate::engine::share;
use crate::text::plain;

/// What the form of every hand-over begins with; its number follows.
const FORMS: &str = "urn:ownwords:hand-over:";

/// What the form of every record of a talk about a hand-over begins with.
const RECORDS: &str = "urn:ownwords:response:";

/// The newest form that is known. Form 1 is read in the same way: it lacks some keys.
const NEWEST: u32 = 2;

/// Why a file cannot be read as a hand-over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It is no hand-over for programs.
    #[error("not a hand-over")]
    NotAHandOver,
    /// It is the record of a talk about a hand-over.
    #[error("a record")]
    Record,
    /// It was written by a newer version of the program, in this form.
    #[error("form {0} is newer than this program")]
    Newer(u32),
    /// It holds answers to another set of questions.
    #[error("other questions: {0}")]
    OtherQuestions(PackId),
    /// It is a hand-over, and something in it is not as it was written.
    #[error("damaged")]
    Damaged,
}

impl ReadError {
    /// The id of its message in `errors.ftl`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotAHandOver => "hand-over-not-one",
            Self::Record => "hand-over-is-record",
            Self::Newer(_) => "hand-over-newer",
            Self::OtherQuestions(_) => "hand-over-other-questions",
            Self::Damaged => "hand-over-damaged",
        }
    }
}

/// Reads what the person said in a hand-over, in their own words only: neither the views of
/// others, nor what they added from a part that is shared only if they say so.
///
/// # Errors
/// See [`ReadError`]. A file is read whole or not at all, but for what the pack has no place
/// for: see [`fit`].
pub fn read(bytes: &[u8], pack: &Pack) -> Result<Earlier, ReadError> {
    let file = opened(bytes)?;
    if file.questions.pack != pack.id.as_str() {
        let other = name(&file.questions.pack).ok_or(ReadError::Damaged)?;
        return Err(ReadError::OtherQuestions(PackId::from(other)));
    }
    let mut answers = Answers::default();
    for section in file.sections {
        take(section.items, &mut answers).ok_or(ReadError::Damaged)?;
    }
    let mut earlier = Earlier {
        at: Some(file.made_at),
        handed_over: true,
        answers,
    };
    fit(pack, &mut earlier);
    Ok(earlier)
}

/// What is read of a hand-over, in a form that is known.
pub(super) fn opened(bytes: &[u8]) -> Result<HandOver<String>, ReadError> {
    let value: Value = serde_json::from_slice(bytes).map_err(|_| ReadError::NotAHandOver)?;
    if let Form::Record(_) = form_of(&value)? {
        return Err(ReadError::Record);
    }
    serde_json::from_value(value).map_err(|_| ReadError::Damaged)
}

/// What a file is, by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A hand-over, in a form that is known.
    HandOver(u32),
    /// The record of a talk, in whichever form; 0 is none.
    Record(u32),
}

/// The form of a file.
pub(super) fn form_of(value: &Value) -> Result<Form, ReadError> {
    let form = value.get("$schema").and_then(Value::as_str);
    form.map_or(Err(ReadError::NotAHandOver), form_named)
}

/// The form that is named so.
pub(super) fn form_named(form: &str) -> Result<Form, ReadError> {
    if let Some(number) = form.strip_prefix(RECORDS) {
        return Ok(Form::Record(number.parse().unwrap_or_default()));
    }
    let number = form.strip_prefix(FORMS).and_then(|n| n.parse().ok());
    match number {
        Some(newer) if newer > NEWEST => Err(ReadError::Newer(newer)),
        Some(known @ 1..) => Ok(Form::HandOver(known)),
        _ => Err(ReadError::NotAHandOver),
    }
}

/// Takes over what items say. Nothing if one of them cannot be.
fn take(items: Vec<Item<String>>, into: &mut Answers) -> Option<()> {
    for item in items {
        let question = QuestionId::from(name(&item.question)?);
        if into.given.contains_key(&question) || into.entries.contains_key(&question) {
            return None;
        }
        let content = match item.stands {
            Stands::NotAnswered => continue,
            Stands::Entries { entries } => {
                let entries = taken(entries)?;
                if !entries.is_empty() {
                    into.entries.insert(question, entries);
                }
                continue;
            }
            Stands::Left { way } => Content::Left(way),
            Stands::Chosen { options } => Content::Chosen(picked(&options)?),
            Stands::Written { words } => Content::Written(plain::clean(&words)),
            Stands::Picked { examples, words } => Content::Picked {
                examples: Some(picked(&examples)?).filter(|examples| !examples.is_empty())?,
                words: plain::clean(&words.unwrap_or_default()),
            },
            Stands::NothingAdded => Content::Listed,
        };
        let given = item.given?;
        let by = Authorship {
            typed_by: given.typed_by,
            words: given.words,
        };
        if given.guarded || !share::is_own(by) {
            continue;
        }
        let answer = Answer {
            content,
            private: false,
            guarded: false,
            by,
            at: given.at,
            language: language(&given.language)?.to_owned(),
            asked: plain::clean(&item.asked),
            pack_version: plain::clean(&given.questions_version),
            still_true: false,
        };
        into.given.insert(question, answer);
    }
    Some(())
}

fn taken(entries: Vec<Entry<String>>) -> Option<Vec<answer::Entry>> {
    let mut all: Vec<answer::Entry> = Vec::new();
    let mut known = HashSet::new();
    for entry in entries {
        let id = EntryId::from(code(&entry.id)?);
        if !known.insert(id.clone()) {
            return None;
        }
        let mut answers = Answers::default();
        take(entry.items, &mut answers)?;
        if answers != Answers::default() {
            all.push(answer::Entry {
                id,
                more: entry.more,
                private: false,
                answers,
            });
        }
    }
    Some(all)
}

fn picked(options: &[Picked<String>]) -> Option<Vec<OptionId>> {
    let ids = options.iter().map(|picked| name(&picked.option));
    ids.map(|id| id.map(OptionId::from)).collect()
}

/// The name of something in a pack, if it is one.
pub(super) fn name(text: &str) -> Option<&str> {
    let first = text.starts_with(|c: char| c.is_ascii_lowercase());
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (first && text.chars().all(plain)).then_some(text)
}

/// The code of an entry, if it is one.
pub(super) fn code(text: &str) -> Option<&str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!text.is_empty() && text.chars().all(plain)).then_some(text)
}

/// A BCP 47 tag, if it is one.
pub(super) fn language(text: &str) -> Option<&str> {
    let mut parts = text.split('-');
    let first = parts.next()?;
    let tag = (2..=3).contains(&first.len())
        && first.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        });
    tag.then_some(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::engine::answer::{Left, Role, Words};
    use crate::engine::draft::Draft;
    use crate::engine::pack::Section;
    use crate::engine::properties::a_draft;
    use crate::handover::sample::{self, Ids, Teller};
    use crate::handover::{Format, Report, render};

    fn handed_over(pack: &Pack, draft: &Draft) -> Vec<u8> {
        let report = Report::new(pack, draft, &sample::English::load(), sample::made());
        render(&report, Format::Json)
    }

    fn file() -> Value {
        let pack = sample::pack();
        serde_json::from_slice(&handed_over(&pack, &sample::zofia().draft())).unwrap()
    }

    fn refused(file: &Value) -> ReadError {
        read(file.to_string().as_bytes(), &sample::pack()).unwrap_err()
    }

    fn drafts() -> Vec<Draft> {
        let mut hidden = sample::zofia_last();
        hidden.hide("communicate");
        hidden.entry("matters", 1).private = true;
        hidden.entry("risk", 1).more = true;
        let mut helped = Teller::alone();
        helped
            .hand(Role::Interpreter, Words::Interpreted)
            .say("called", "Ewa")
            .leave("risk", Left::TalkAboutIt)
            .choose("take-part", &[])
            .hand(Role::Worker, Words::Typists)
            .say("communicate", "She nods.")
            .add("matters", "w1", |matters| {
                matters.say("matters-thing", "A tidy kitchen.");
            })
            .hand(Role::Worker, Words::Own)
            .add("matters", "w2", |matters| {
                matters.say("matters-thing", "My garden,\nand the birds.");
            });
        let mut guarded = sample::zofia_last();
        guarded.guard("called");
        [
            sample::zofia_last(),
            sample::zofia(),
            hidden,
            helped,
            guarded,
        ]
        .map(|teller| teller.draft())
        .into()
    }

    #[test]
    fn a_hand_over_gives_back_what_the_draft_would() {
        let pack = sample::pack();
        for draft in drafts() {
            let mut earlier = share::earlier(&pack, &draft);
            assert_ne!(earlier.answers, Answers::default());
            // A file knows its own day, not that of the last answer.
            earlier.at = Some(sample::at());
            earlier.handed_over = true;
            let file = handed_over(&pack, &draft);
            assert_eq!(read(&file, &pack), Ok(earlier));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn any_hand_over_gives_back_what_its_draft_would((pack, mut draft) in a_draft()) {
            // With it, this would be the record of a talk.
            draft.statement = None;
            let mut pack = Pack::clone(&pack);
            pack.outline = vec![Section {
                id: "all".into(),
                questions: pack.questions().map(|(_, question)| question.id.clone()).collect(),
            }];
            let report = Report::new(&pack, &draft, &Ids, sample::made());
            let file = render(&report, Format::Json);
            let mut earlier = share::earlier(&pack, &draft);
            earlier.at = Some(sample::at());
            earlier.handed_over = true;
            fit(&pack, &mut earlier);
            prop_assert_eq!(read(&file, &pack), Ok(earlier));
        }
    }

    #[test]
    fn the_views_of_others_and_what_is_private_do_not_come_back() {
        let pack = sample::pack();
        for draft in drafts() {
            let read = read(&handed_over(&pack, &draft), &pack).unwrap();
            let words = format!("{:?}", read.answers);
            for theirs in ["Córka mówi", "She nods", "tidy kitchen"] {
                assert!(!words.contains(theirs), "{words}");
            }
        }
        let hidden = read(&handed_over(&pack, &drafts()[2]), &pack).unwrap();
        let words = format!("{:?}", hidden.answers);
        assert!(
            !words.contains("Mówię") && !words.contains("Kościół"),
            "{words}"
        );
    }

    #[test]
    fn a_file_of_the_first_form_is_read() {
        let mut file = file();
        file["$schema"] = "urn:ownwords:hand-over:1".into();
        for key in ["indexes", "since_last_time"] {
            file.as_object_mut().unwrap().remove(key).unwrap();
        }
        assert!(read(file.to_string().as_bytes(), &sample::pack()).is_ok());
    }

    #[test]
    fn each_way_to_be_no_hand_over_has_its_own_words() {
        let pack = sample::pack();
        let draft = sample::zofia().draft().to_bytes();
        for foreign in [&b""[..], b"{}", b"[1]", b"\xff\xfe", b"null", &draft] {
            assert_eq!(read(foreign, &pack), Err(ReadError::NotAHandOver));
        }
        let mut other = file();
        other["$schema"] = "urn:ownwords:hand-over:0".into();
        assert_eq!(refused(&other), ReadError::NotAHandOver);
        other["$schema"] = "urn:ownwords:hand-over:3".into();
        assert_eq!(refused(&other), ReadError::Newer(3));
        let mut other = file();
        other["questions"]["pack"] = "another".into();
        assert_eq!(refused(&other), ReadError::OtherQuestions("another".into()));
        let whole = file().to_string();
        let half = &whole.as_bytes()[..whole.len() / 2];
        assert_eq!(read(half, &pack), Err(ReadError::NotAHandOver));
        let words = std::fs::read_to_string("locales/en/errors.ftl").unwrap();
        for error in [
            ReadError::NotAHandOver,
            ReadError::Newer(3),
            ReadError::OtherQuestions(pack.id),
            ReadError::Damaged,
        ] {
            assert!(
                words.contains(&format!("\n{} =\n", error.id())),
                "{error:?}"
            );
        }
    }

    #[test]
    fn a_file_that_does_not_fit_is_refused_whole() {
        let good = file();
        let item = "/sections/1/items/0";
        assert!(good.pointer(item).unwrap()["given"].is_object());
        for (place, wrong) in [
            ("/made_at", json!("yesterday")),
            ("/sections", json!("none")),
            ("/sections/1/items/0/stands/state", json!("guessed")),
            ("/sections/1/items/0/question", json!("Not a name")),
            ("/sections/1/items/0/given/language", json!("e\u{1b}[2J")),
            ("/sections/1/items/0/given", Value::Null),
            ("/sections/1/items/1", good.pointer(item).unwrap().clone()),
        ] {
            let mut bad = good.clone();
            *bad.pointer_mut(place).unwrap() = wrong;
            assert_eq!(refused(&bad), ReadError::Damaged, "{place}");
        }
        let mut twice = good.clone();
        let matters = twice["sections"].as_array_mut().unwrap();
        let matters = matters.iter_mut().find(|s| s["id"] == "matters").unwrap();
        let entries = matters.pointer_mut("/items/0/stands/entries").unwrap();
        let first = entries[0].clone();
        entries.as_array_mut().unwrap().push(first);
        assert_eq!(refused(&twice), ReadError::Damaged);
    }

    #[test]
    fn what_the_questions_have_no_place_for_is_left_out_and_the_rest_is_read() {
        let mut file = file();
        let picked = json!({"option": "a-ramp", "label": "A ramp"});
        let item = file.pointer_mut("/sections/1/items/0").unwrap();
        assert_eq!(item["question"], "called");
        item["stands"] = json!({"state": "chosen", "options": [picked]});
        let read = read(file.to_string().as_bytes(), &sample::pack()).unwrap();
        assert!(!read.answers.given.contains_key(&"called".into()));
        assert!(read.answers.given.contains_key(&"communicate".into()));
    }

    #[test]
    fn nothing_in_a_file_commands_a_terminal() {
        let mut file = file();
        let nasty = "a\u{1b}[31m\u{7}\u{9b}2J\u{202e}b\r\n\u{0}c";
        let item = file.pointer_mut("/sections/1/items/0").unwrap();
        item["stands"] = json!({"state": "written", "words": nasty});
        item["asked"] = nasty.into();
        item["given"]["questions_version"] = nasty.into();
        let read = read(file.to_string().as_bytes(), &sample::pack()).unwrap();
        let answer = &read.answers.given[&QuestionId::from("called")];
        let clean = "a[31m2Jb\nc";
        assert_eq!(answer.content, Content::Written(clean.into()));
        assert_eq!(
            (answer.asked.as_str(), answer.pack_version.as_str()),
            (clean, clean)
        );
    }
}
