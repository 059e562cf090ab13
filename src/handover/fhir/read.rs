//! A QuestionnaireResponse becomes answers again, as far as it tells them.
//!
//! It does not say who typed the person's own words, in which version of the words they were
//! asked, or what was left unanswered. None of that is made up here.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use serde_json::Value;

use super::name::{self, COUNTED, EMPTY, HAND_OVER, NONE_CHOSEN, QUESTIONNAIRE};
use super::{bundle, told};
use crate::engine::answer::{self, Answer, Answers, Authorship, Content, Entry, Left, Role};
use crate::engine::id::{EntryId, OptionId, PackId, QuestionId};
use crate::engine::pack::{Kind, Pack, Part, Question};
use crate::engine::share::{Shared, SharedEntry, SharedState};
use crate::handover::build::{self, Source};
use crate::handover::fit;
use crate::handover::opened::{
    Needs, OpenFault, Opened, Questions, Remark, Rules, Tells, With, differ, moment, versions,
};
use crate::handover::read;
use crate::handover::report::Made;
use crate::handover::words::Phrases;
use crate::text::plain;

/// The response in a Bundle, if there is one.
pub(in crate::handover) fn response_of(bundle: &Value) -> Option<&Value> {
    let mut entries = bundle.get("entry")?.as_array()?.iter();
    entries.find_map(|entry| {
        let resource = entry.get("resource")?;
        (string(resource, "resourceType")? == "QuestionnaireResponse").then_some(resource)
    })
}

/// What is needed to read a response.
pub(in crate::handover) fn needs(response: &Value) -> Needs {
    let pack = questions_of(response).map(|(pack, _)| pack);
    let tag = string(response, "language").and_then(read::language);
    Needs {
        pack: pack.unwrap_or_default().to_owned(),
        language: tag.unwrap_or_default().to_owned(),
    }
}

/// The pack and the version that a response answers.
fn questions_of(response: &Value) -> Option<(&str, &str)> {
    let whole = string(response, "questionnaire")?.strip_prefix(QUESTIONNAIRE)?;
    let (pack, version) = whole.split_once('|').unwrap_or((whole, ""));
    Some((read::name(pack)?, version))
}

/// Reads a Bundle of questions and answers.
pub(in crate::handover) fn read(value: &Value, with: &With<'_>) -> Result<Opened, OpenFault> {
    let response = response_of(value).ok_or(OpenFault::NotOne)?;
    let read = Read::of(response, with)?;
    let mut opened = read.opened(with);
    if opened.questions == Questions::Same {
        let shared = read.shared();
        let (questions, answers) = told(&read.pack, &shared, None, with.phrases, &read.made);
        let ours = bundle(with.phrases, questions, answers);
        // It was made to be written so.
        let ours = serde_json::to_value(ours).unwrap_or_default();
        opened.remarks = differ(value, &ours, &read.rules(false));
    } else {
        opened.remarks = read.strange(response, with);
    }
    Ok(opened)
}

/// Reads answers that stand alone, which may be fewer than were given.
pub(in crate::handover) fn read_response(
    response: &Value,
    with: &With<'_>,
) -> Result<Opened, OpenFault> {
    let read = Read::of(response, with)?;
    let mut opened = read.opened(with);
    opened.remarks = read.strange(response, with);
    Ok(opened)
}

/// A response that was read.
struct Read {
    pack: Pack,
    made: Made,
    answers: Answers,
    questions: Questions,
    tells: Tells,
}

impl Read {
    fn of(response: &Value, with: &With<'_>) -> Result<Self, OpenFault> {
        let (pack, version) = questions_of(response).ok_or(OpenFault::NotOne)?;
        if PackId::from(pack) != with.pack.id {
            return Err(OpenFault::OtherQuestions);
        }
        if with.pack.responds.is_some() {
            return Err(OpenFault::Record);
        }
        let id = response
            .pointer("/identifier/value")
            .and_then(Value::as_str);
        let id = id.unwrap_or_default();
        let made = Made {
            at: authored(response).ok_or(OpenFault::Damaged)?,
            id: plain::clean(id.strip_prefix(HAND_OVER).unwrap_or(id)),
        };
        let pack = Pack {
            version: plain::clean(version),
            ..with.pack.clone()
        };
        let author = response
            .pointer("/author/reference")
            .and_then(Value::as_str);
        let reader = Reader {
            phrases: with.phrases,
            pack: &pack,
            at: made.at,
            recorder: author.and_then(role).unwrap_or_default(),
        };
        let mut answers = Answers::default();
        for group in list(response, "item") {
            let part = pack.parts.iter().filter(|part| !part.separate);
            let link = string(group, "linkId").unwrap_or_default();
            if let Some(part) = part.into_iter().find(|part| name::part(&part.id) == link) {
                reader.scope(list(group, "item"), &part.questions, None, &mut answers);
            }
        }
        Ok(Self {
            questions: versions(version, &with.pack.version),
            tells: match id.starts_with(COUNTED) {
                true => Tells::ForCounting,
                false => Tells::ForPrograms,
            },
            pack,
            made,
            answers,
        })
    }

    /// What was said, as if it were about to be handed over.
    fn shared(&self) -> Vec<Shared<'_>> {
        let parts = self.pack.parts.iter().filter(|part| !part.separate);
        let parts = parts.flat_map(|part| shared(part, &part.questions, &self.answers));
        parts.collect()
    }

    fn opened(&self, with: &With<'_>) -> Opened {
        let source = Source {
            shared: self.shared(),
            gone: Vec::new(),
            answers: &self.answers,
            earlier: None,
            not_this_time: Vec::new(),
            statement: None,
        };
        let mut report = build::report(&self.pack, &source, with.words, self.made.clone());
        // Nothing here says that the person typed alone.
        let untold = report
            .hands
            .iter()
            .position(|hand| hand.by == Authorship::default());
        if let Some(untold) = untold {
            let words = report.hands.remove(untold).words;
            for fact in &mut report.about {
                fact.lines.retain(|line| line.text != words);
            }
            report.about.retain(|fact| !fact.lines.is_empty());
        }
        if self.tells == Tells::ForCounting {
            // Only the month is told.
            let day = std::mem::take(&mut report.fixed.day);
            report.fixed.dated.clear();
            report
                .about
                .retain(|fact| fact.lines.iter().all(|line| line.text != day));
        }
        Opened {
            report,
            questions: self.questions,
            ours: with.pack.version.clone(),
            tells: self.tells,
            remarks: Vec::new(),
        }
    }

    fn rules(&self, partial: bool) -> Rules<'_> {
        Rules {
            known: true,
            is_question: Box::new(|id: &str| self.pack.find(&id.into()).is_some()),
            partial,
            first_form: false,
        }
    }

    /// What in the answers is not of these questions. How they are worded says nothing where
    /// the version is another one.
    fn strange(&self, response: &Value, with: &With<'_>) -> Vec<Remark> {
        let (_, answers) = told(&self.pack, &self.shared(), None, with.phrases, &self.made);
        let ours = serde_json::to_value(answers.item).unwrap_or_default();
        let items = response.get("item").cloned().unwrap_or_default();
        let mut remarks = differ(
            &serde_json::json!({ "item": items }),
            &serde_json::json!({ "item": ours }),
            &self.rules(true),
        );
        if self.questions != Questions::Same {
            remarks.retain(|remark| !remark.is_of_words());
        }
        remarks
    }
}

/// Reads the answers of one level.
struct Reader<'a> {
    phrases: &'a dyn Phrases,
    pack: &'a Pack,
    at: DateTime<FixedOffset>,
    /// Who took the answers down.
    recorder: Role,
}

/// What was found of one question.
#[derive(Default)]
struct Found<'v> {
    words: Option<(&'v str, Option<&'v str>)>,
    options: Vec<OptionId>,
    examples: Vec<OptionId>,
    left: Option<Left>,
    none: bool,
    other: Option<Role>,
}

impl Reader<'_> {
    fn scope<'v>(
        &self,
        items: &'v [Value],
        questions: &[Question],
        picked: Option<&str>,
        into: &mut Answers,
    ) {
        let mut found: BTreeMap<&QuestionId, (&Question, Found<'v>)> = BTreeMap::new();
        for item in items {
            let link = string(item, "linkId").unwrap_or_default();
            let (id, beside) = link.split_once('.').unwrap_or((link, ""));
            let question = questions.iter().find(|question| question.id.as_str() == id);
            let Some(question) = question.filter(|question| !question.unsaved) else {
                continue;
            };
            let is_list = matches!(question.kind, Kind::List(_) | Kind::Each { .. });
            if is_list && beside.is_empty() {
                self.entry(list(item, "item"), question, into);
                continue;
            }
            let (_, found) = found
                .entry(&question.id)
                .or_insert((question, Found::default()));
            found.other = found.other.or_else(|| other_author(item));
            for answer in list(item, "answer") {
                if let Some(words) = string(answer, "valueString") {
                    found.words = Some((words, language_of(answer)));
                }
                let coding = answer.get("valueCoding");
                let code = coding.and_then(|coding| string(coding, "code"));
                let (Some(coding), Some(code)) = (coding, code) else {
                    continue;
                };
                let option = || read::name(code).map(OptionId::from);
                match (string(coding, "system") == Some(EMPTY), beside) {
                    (true, _) if code == NONE_CHOSEN => found.none = true,
                    (true, _) => {
                        found.left = Left::ALL.into_iter().find(|left| left.code() == code);
                    }
                    (false, "examples") => found.examples.extend(option()),
                    (false, "") => found.options.extend(option()),
                    (false, _) => {}
                }
            }
        }
        for (question, found) in found.into_values() {
            if let Some(answer) = self.answer(question, found, picked)
                && !into.entries.contains_key(&question.id)
            {
                into.given.insert(question.id.clone(), answer);
            }
        }
    }

    fn entry(&self, items: &[Value], question: &Question, into: &mut Answers) {
        let id = match &question.kind {
            Kind::Each { of, .. } => {
                let of = of
                    .picked_in()
                    .and_then(|of| self.pack.find(of))
                    .map(|(_, of)| of.choices());
                let code = beside(items, question, "of")
                    .and_then(|answer| answer.pointer("/valueCoding/code")?.as_str());
                let mut choices = of.unwrap_or_default().iter();
                let known = choices.find(|choice| Some(choice.id.as_str()) == code);
                known.map(|choice| EntryId::from(choice.id.as_str()))
            }
            _ => {
                let own = beside(items, question, "entry")
                    .and_then(|answer| read::code(string(answer, "valueString")?));
                let entries = into.entries.get(&question.id).map_or(0, Vec::len);
                // Where entries have no codes, each has its place.
                Some(own.map_or_else(|| EntryId::from(&*(entries + 1).to_string()), EntryId::from))
            }
        };
        let Some(id) = id else { return };
        let picked = match &question.kind {
            Kind::Each { of, .. } => of.picked_in().map(|of| format!("{of}_{id}")),
            _ => None,
        };
        let mut answers = Answers::default();
        self.scope(items, question.fields(), picked.as_deref(), &mut answers);
        let entries = into.entries.entry(question.id.clone()).or_default();
        if answers != Answers::default() && !entries.iter().any(|entry| entry.id == id) {
            entries.push(Entry {
                id,
                more: false,
                private: false,
                answers,
            });
        }
    }

    fn answer(
        &self,
        question: &Question,
        found: Found<'_>,
        picked: Option<&str>,
    ) -> Option<Answer> {
        let words = found.words.map(|(words, _)| plain::clean(words));
        let mut content = if let Some(left) = found.left {
            Content::Left(left)
        } else if !found.examples.is_empty() {
            Content::Picked {
                examples: found.examples,
                words: words.unwrap_or_default(),
            }
        } else if let Some(words) = words {
            Content::Written(words)
        } else if found.none || !found.options.is_empty() {
            Content::Chosen(found.options)
        } else {
            return None;
        };
        if !fit::fits(question, &mut content) {
            return None;
        }
        let language = found.words.and_then(|(_, language)| language);
        let language = language.map_or_else(|| self.phrases.language(), str::to_owned);
        let by = match found.other {
            Some(other) => Authorship {
                typed_by: other,
                words: answer::Words::Typists,
            },
            None => Authorship {
                typed_by: self.recorder,
                words: answer::Words::Own,
            },
        };
        Some(Answer {
            asked: self.wording(question, picked, &language),
            content,
            private: false,
            guarded: false,
            by,
            at: self.at,
            language,
            pack_version: self.pack.version.clone(),
            still_true: false,
        })
    }

    /// The question in the words of the program; in those of the report where the language of
    /// the answer has none.
    fn wording(&self, question: &Question, picked: Option<&str>, language: &str) -> String {
        let with = picked.map(|id| [("picked", id)]);
        let with = with.as_ref().map_or(&[][..], |with| with);
        let Some(phrase) = self.phrases.phrase(question.id.as_str(), with) else {
            return question.id.to_string();
        };
        let mut others = phrase.others.into_iter();
        let own = others.find(|(tag, _)| tag == language);
        own.map_or(phrase.text, |(_, words)| words)
    }
}

fn shared<'a>(part: &'a Part, questions: &'a [Question], answers: &'a Answers) -> Vec<Shared<'a>> {
    let told = questions.iter().filter_map(|question| {
        let entries = answers
            .entries
            .get(&question.id)
            .filter(|all| !all.is_empty());
        let state = match (entries, answers.given.get(&question.id)) {
            (Some(entries), _) => {
                let entry = |entry: &'a Entry| SharedEntry {
                    entry,
                    fields: shared(part, question.fields(), &entry.answers),
                };
                SharedState::Entries(entries.iter().map(entry).collect())
            }
            (None, Some(answer)) => SharedState::Answer(answer),
            (None, None) => return None,
        };
        Some(Shared {
            part,
            question,
            state,
        })
    });
    told.collect()
}

/// The first answer of what stands beside the question of a list, in one of its entries.
fn beside<'v>(items: &'v [Value], question: &Question, what: &str) -> Option<&'v Value> {
    let link = format!("{}.{what}", question.id);
    let item = items
        .iter()
        .find(|item| string(item, "linkId") == Some(&link));
    list(item?, "answer").first()
}

/// Who gave an answer in the person's place.
fn other_author(item: &Value) -> Option<Role> {
    let mut extensions = list(item, "extension").iter();
    let author = extensions.find(|extension| {
        string(extension, "url").is_some_and(|url| url.ends_with("/questionnaireresponse-author"))
    })?;
    let who = author.pointer("/valueReference/reference")?.as_str()?;
    // Whoever it is, it is not the person.
    Some(
        role(who)
            .filter(|role| *role != Role::Me)
            .unwrap_or(Role::SomeoneElse),
    )
}

fn role(reference: &str) -> Option<Role> {
    Role::from_code(reference.strip_prefix('#')?)
}

/// The language in which words were written, where it is not that of the whole.
fn language_of(answer: &Value) -> Option<&str> {
    let mut extensions = list(answer.get("_valueString")?, "extension").iter();
    extensions.find_map(|extension| {
        let url = string(extension, "url")?;
        let code = string(extension, "valueCode")?;
        url.ends_with("/language")
            .then(|| read::language(code))
            .flatten()
    })
}

/// When a response was made. Of those that are counted only the month or the day is told.
fn authored(response: &Value) -> Option<DateTime<FixedOffset>> {
    let value = response.get("authored");
    if let Some(at) = moment(value) {
        return Some(at);
    }
    let text = value?.as_str()?;
    let day = [text.to_owned(), format!("{text}-01")];
    let mut days = day
        .iter()
        .filter_map(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
    let noon = days.next()?.and_time(NaiveTime::from_hms_opt(12, 0, 0)?);
    Some(noon.and_utc().fixed_offset())
}

fn string<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    let values = value.get(key).and_then(Value::as_array);
    values.map_or(&[], Vec::as_slice)
}
