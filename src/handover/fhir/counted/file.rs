//! A hand-over in either of its forms for programs, read for what was chosen. Words are passed
//! over: they are not even kept in memory.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, FixedOffset};
use serde::Deserialize;

use super::super::name::{self, Beside};
use super::super::resource::AUTHOR;
use super::Refused;
use crate::engine::answer::Authorship;
use crate::engine::id::{OptionId, QuestionId};
use crate::engine::pack::Pack;
use crate::engine::share;
use crate::handover::form::{Item, Passed, Picked, Questions, Section, Stands};
use crate::handover::read::{Form, ReadError, code, form_named, language};

/// What is read of a hand-over.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct HandOver {
    pub(super) id: String,
    pub(super) pack: String,
    /// Of the questions. It can stand in an address.
    pub(super) version: String,
    /// The language of its labels, as a BCP 47 tag.
    pub(super) language: String,
    /// The month in which it was made, as `2026-11`.
    pub(super) month: String,
    pub(super) chosen: Chosen,
}

/// What the person chose, in a hand-over or in one entry of a list.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) at: BTreeMap<String, Codes>,
    pub(super) entries: BTreeMap<String, Vec<Entry>>,
}

/// What was chosen at one question.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Codes {
    /// Options; some, and empty, says "none of these".
    pub(super) options: Option<Vec<String>>,
    /// Examples that were picked in place of words, or with some.
    pub(super) examples: Vec<String>,
    /// The way in which it was left empty.
    pub(super) left: Option<String>,
}

/// One entry.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// The option that it is about, or else a random code.
    pub(super) id: Option<String>,
    pub(super) chosen: Chosen,
}

impl Chosen {
    /// Whether this option was chosen and nothing else.
    pub(super) fn is_only(&self, question: &QuestionId, option: &OptionId) -> bool {
        let codes = self.at.get(question.as_str());
        let options = codes.and_then(|codes| codes.options.as_deref());
        matches!(options, Some([only]) if only == option.as_str())
    }
}

/// Both forms at once. Keys that are not named are passed over.
#[derive(Deserialize)]
struct File {
    #[serde(rename = "$schema")]
    form: Option<String>,
    id: Option<String>,
    made_at: Option<DateTime<FixedOffset>>,
    language: Option<String>,
    questions: Option<Questions<String>>,
    sections: Option<Vec<Section<String, Passed, Passed>>>,
    #[serde(rename = "resourceType")]
    resource_type: Option<String>,
    entry: Option<Vec<BundleEntry>>,
}

/// What tells whether a file that could not be read as a [`File`] wanted to be one.
#[derive(Deserialize)]
struct Beginning {
    #[serde(rename = "$schema")]
    form: Option<String>,
    #[serde(rename = "resourceType")]
    resource_type: Option<String>,
}

#[derive(Deserialize)]
struct BundleEntry {
    resource: Resource,
}

/// A Questionnaire or a QuestionnaireResponse, of which the latter is looked at.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Resource {
    resource_type: String,
    language: Option<String>,
    identifier: Option<Identifier>,
    questionnaire: Option<String>,
    authored: Option<DateTime<FixedOffset>>,
    #[serde(default)]
    item: Vec<ResponseItem>,
}

#[derive(Deserialize)]
struct Identifier {
    value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ResponseItem {
    link_id: String,
    #[serde(default)]
    extension: Vec<Extension>,
    #[serde(default)]
    answer: Vec<Answer>,
    #[serde(default)]
    item: Vec<ResponseItem>,
}

#[derive(Deserialize)]
struct Extension {
    url: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    value_coding: Option<Coding>,
}

#[derive(Deserialize)]
struct Coding {
    system: String,
    code: String,
}

impl HandOver {
    /// Reads either form.
    pub(super) fn read(bytes: &[u8], pack: &Pack) -> Result<Self, Refused> {
        let file: File = serde_json::from_slice(bytes).map_err(|_| why(bytes))?;
        match (file.form.as_deref(), file.resource_type.as_deref()) {
            (Some(form), _) => {
                known(form)?;
                own(file)
            }
            (None, Some("Bundle")) => fhir(file, pack),
            _ => Err(Refused::NotAHandOver),
        }
    }
}

/// Whether a form is one that is known. The record of a talk is counted of nobody.
fn known(form: &str) -> Result<(), Refused> {
    match form_named(form) {
        Ok(Form::HandOver(_)) => Ok(()),
        Err(ReadError::Newer(_)) => Err(Refused::NewerForm),
        _ => Err(Refused::NotAHandOver),
    }
}

/// Why a file cannot be read.
fn why(bytes: &[u8]) -> Refused {
    let Ok(beginning) = serde_json::from_slice::<Beginning>(bytes) else {
        // An object in which these are no texts, or something that is no object, is something
        // else; what is no JSON at all may have been a hand-over.
        return match serde_json::from_slice::<serde::de::IgnoredAny>(bytes) {
            Ok(_) => Refused::NotAHandOver,
            Err(_) => Refused::Damaged,
        };
    };
    match (
        beginning.form.as_deref(),
        beginning.resource_type.as_deref(),
    ) {
        (Some(form), _) => known(form).err().unwrap_or(Refused::Damaged),
        (None, Some("Bundle")) => Refused::Damaged,
        _ => Refused::NotAHandOver,
    }
}

fn own(file: File) -> Result<HandOver, Refused> {
    let questions = file.questions.ok_or(Refused::Damaged)?;
    let mut chosen = Chosen::default();
    for section in file.sections.ok_or(Refused::Damaged)? {
        take(section.items, &mut chosen)?;
    }
    HandOver::sound(Told {
        id: file.id,
        pack: questions.pack,
        version: questions.version,
        language: file.language,
        made: file.made_at,
        chosen,
    })
}

/// What a hand-over tells before it is looked at.
struct Told {
    id: Option<String>,
    pack: String,
    version: String,
    language: Option<String>,
    made: Option<DateTime<FixedOffset>>,
    chosen: Chosen,
}

impl HandOver {
    /// Takes over what is as the program writes it.
    fn sound(told: Told) -> Result<Self, Refused> {
        let id = told.id.filter(|id| code(id).is_some());
        let tag = told.language.filter(|tag| language(tag).is_some());
        // FHIR knows no year 0.
        let made = told.made.filter(|made| made.year() > 0);
        let plain = |c: char| c.is_ascii_graphic() && c != '|';
        let version = Some(told.version).filter(|v| !v.is_empty() && v.chars().all(plain));
        Ok(Self {
            id: id.ok_or(Refused::Damaged)?,
            pack: told.pack,
            version: version.ok_or(Refused::Damaged)?,
            language: tag.ok_or(Refused::Damaged)?,
            month: made.ok_or(Refused::Damaged)?.format("%Y-%m").to_string(),
            chosen: told.chosen,
        })
    }
}

/// Takes over what items of the program's own form say.
fn take(items: Vec<Item<String, Passed, Passed>>, into: &mut Chosen) -> Result<(), Refused> {
    let ids = |picked: Vec<Picked<String, Passed>>| -> Vec<String> {
        picked.into_iter().map(|picked| picked.option).collect()
    };
    for item in items {
        let mut codes = Codes::default();
        match item.stands {
            Stands::Entries { entries } => {
                let mut all = Vec::new();
                for entry in entries {
                    let mut chosen = Chosen::default();
                    take(entry.items, &mut chosen)?;
                    let id = Some(entry.id);
                    all.push(Entry { id, chosen });
                }
                once(into.entries.insert(item.question, all))?;
                continue;
            }
            Stands::Chosen { options } => codes.options = Some(ids(options)),
            Stands::Picked { examples, .. } => codes.examples = ids(examples),
            Stands::Left { way } => codes.left = Some(way.code().to_owned()),
            Stands::NotAnswered | Stands::Written { .. } | Stands::NothingAdded => continue,
        }
        let own = item.given.is_some_and(|given| {
            let by = Authorship {
                typed_by: given.typed_by,
                words: given.words,
            };
            share::is_own(by) && !given.guarded
        });
        if own {
            once(into.at.insert(item.question, codes))?;
        }
    }
    Ok(())
}

/// A question stands in a hand-over once.
fn once<T>(before: Option<T>) -> Result<(), Refused> {
    match before {
        None => Ok(()),
        Some(_) => Err(Refused::Damaged),
    }
}

fn fhir(file: File, pack: &Pack) -> Result<HandOver, Refused> {
    let entries = file.entry.unwrap_or_default().into_iter();
    let mut responses = entries
        .map(|entry| entry.resource)
        .filter(|resource| resource.resource_type == "QuestionnaireResponse");
    // Other programs make bundles too.
    let response = responses.next().ok_or(Refused::NotAHandOver)?;
    let named = response.questionnaire.as_deref();
    let named = named.and_then(|named| named.strip_prefix(name::QUESTIONNAIRE));
    let (of, version) = named
        .and_then(|named| named.split_once('|'))
        .ok_or(Refused::NotAHandOver)?;
    let id = response.identifier.as_ref();
    let id = id.and_then(|id| id.value.strip_prefix(name::HAND_OVER));
    let mut told = Told {
        id: id.map(str::to_owned),
        pack: of.to_owned(),
        version: version.to_owned(),
        language: response.language,
        made: response.authored,
        chosen: Chosen::default(),
    };
    for part in response.item {
        // What stands apart now is not counted, wherever it stood when it was said.
        let open = pack.parts.iter().any(|known| {
            name::part(&known.id) == part.link_id && !known.separate && known.share_if.is_none()
        });
        if open {
            take_fhir(part.item, &mut told.chosen)?;
        }
    }
    HandOver::sound(told)
}

/// Takes over what items of a response say.
fn take_fhir(items: Vec<ResponseItem>, into: &mut Chosen) -> Result<(), Refused> {
    for item in items {
        let (question, beside) = match item.link_id.split_once('.') {
            Some((question, beside)) => (question, Some(beside)),
            None => (item.link_id.as_str(), None),
        };
        if item.answer.is_empty() {
            let mut entry = Entry::default();
            let about = name::beside(&QuestionId::from(question), Beside::Of);
            let of = item.item.iter().find(|inner| inner.link_id == about);
            let of = of.and_then(|of| of.answer.first()?.value_coding.as_ref());
            entry.id = of.map(|of| of.code.clone());
            take_fhir(item.item, &mut entry.chosen)?;
            let entries = into.entries.entry(question.to_owned()).or_default();
            entries.push(entry);
            continue;
        }
        if item
            .extension
            .iter()
            .any(|extension| extension.url == AUTHOR)
        {
            continue;
        }
        let codings = item
            .answer
            .into_iter()
            .filter_map(|answer| answer.value_coding);
        let (empty, options): (Vec<_>, Vec<_>) =
            codings.partition(|coding| coding.system == name::EMPTY);
        let options: Vec<String> = options.into_iter().map(|coding| coding.code).collect();
        let none = empty.iter().any(|coding| coding.code == name::NONE_CHOSEN);
        let mut left = empty.into_iter().map(|coding| coding.code);
        let left = left.find(|code| code != name::NONE_CHOSEN);
        let codes = into.at.entry(question.to_owned()).or_default();
        match beside {
            Some("examples") if codes.examples.is_empty() => codes.examples = options,
            None if none || !options.is_empty() => once(codes.options.replace(options))?,
            None | Some("left") if left.is_some() => codes.left = left,
            _ => {}
        }
    }
    Ok(())
}
