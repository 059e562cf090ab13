//! Opens a hand-over, or the record of a talk, for those who are to read it: the same report, out
//! of a file.
//!
//! The file may have been anywhere. What is sound in it becomes a report again, in the words of
//! the program where it has those of the file's own questions. That report is then written once
//! more, and whatever the file has otherwise is named.

use chrono::{DateTime, FixedOffset};
use serde_json::Value;

use super::fhir;
use super::json::record;
use super::read::{self, Form, ReadError};
use super::report::Report;
use super::text::{self, Stretch};
use super::words::{Phrases, Words};
use crate::engine::draft::{Draft, DraftError};
use crate::engine::pack::Pack;

mod differ;
mod hand_over;
mod remark;
mod stated;

#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod mutate;
#[cfg(test)]
mod tests;

pub(super) use differ::{Rules, differ};
pub use remark::{Remark, Say};

/// A file that was opened.
#[derive(Debug)]
pub struct Opened {
    /// What it says, as far as it is sound.
    pub report: Report,
    /// What the questions of the program are to those of the file.
    pub questions: Questions,
    /// The version of the questions that the program has.
    pub ours: String,
    /// How much it tells.
    pub tells: Tells,
    /// What in it is not as the program writes it, each with its place.
    pub remarks: Vec<Remark>,
}

impl Opened {
    /// All that is to be read, the top first; at the end, in the words of this language, what is
    /// not as the program writes it.
    pub fn stretches(&self, language: &str, say: Say<'_>) -> Vec<Stretch> {
        let mut stretches = text::stretches(&self.report);
        if !self.remarks.is_empty() {
            stretches.push(remark::stretch(&self.remarks, language, say));
        }
        stretches
    }
}

/// How much a file tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tells {
    /// All that a hand-over, or the record of a talk, says.
    All,
    /// What is told to other programs.
    ForPrograms,
    /// What was chosen, to be counted: no words, and no day.
    ForCounting,
}

/// What the questions of the program are to those of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Questions {
    /// The same.
    Same,
    /// The same set in an older version: the file is newer.
    Older,
    /// The same set in a newer version: the file is older.
    Newer,
    /// Another set, of which the program has no words.
    Unknown,
}

/// With what a file is opened.
pub struct With<'a> {
    /// The questions of the program.
    pub pack: &'a Pack,
    /// The words of the report.
    pub words: &'a dyn Words,
    /// The words of every language, to hold those of the file against.
    pub phrases: &'a dyn Phrases,
}

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenFault {
    /// It is no hand-over of any form that can be opened.
    #[error("not a hand-over")]
    NotOne,
    /// It is a page to read, or plain text: nothing is to be opened.
    #[error("to be read")]
    ToRead,
    /// It is the record of a talk, made for other programs: it does not say which hand-over that
    /// was about, nor who typed what on which day.
    #[error("a record for other programs")]
    Record,
    /// It belongs to a draft, and can hold what was kept private.
    #[error("a draft")]
    Draft,
    /// It was written by a newer version of the program.
    #[error("newer")]
    Newer,
    /// It is a hand-over, and its frame is not as it was written.
    #[error("damaged")]
    Damaged,
    /// It holds answers to questions that the program does not have, in a form that does not
    /// say them.
    #[error("other questions")]
    OtherQuestions,
}

impl OpenFault {
    /// The id of its message.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotOne => "opened-not-one",
            Self::Record => "opened-talk",
            Self::ToRead => "opened-to-read",
            Self::Draft => "open-draft",
            Self::Newer => "opened-newer",
            Self::Damaged => "opened-damaged",
            Self::OtherQuestions => "opened-other-questions",
        }
    }
}

/// A file that was taken apart and not read yet.
pub struct Sheet(Kind);

enum Kind {
    Own { value: Value, form: Form },
    Fhir(Value),
    Response(Value),
}

/// The set of questions that a file answers, and the language of its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// The id of the pack; empty if the file does not say it as one.
    pub pack: String,
    /// The language, as a BCP 47 tag; empty if the file does not say it as one.
    pub language: String,
}

impl Sheet {
    /// Takes a file apart.
    ///
    /// # Errors
    /// See [`OpenFault`].
    pub fn of(bytes: &[u8]) -> Result<Self, OpenFault> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if is_to_read(bytes) {
            return Err(OpenFault::ToRead);
        }
        if !matches!(Draft::from_bytes(bytes), Err(DraftError::NotADraft)) {
            return Err(OpenFault::Draft);
        }
        let value: Value = serde_json::from_slice(bytes).map_err(|_| OpenFault::NotOne)?;
        match value.get("resourceType").and_then(Value::as_str) {
            Some("Bundle") => return Ok(Self(Kind::Fhir(value))),
            Some("QuestionnaireResponse") => return Ok(Self(Kind::Response(value))),
            _ => {}
        }
        match read::form_of(&value) {
            Ok(Form::Record(0)) => Err(OpenFault::NotOne),
            Ok(Form::Record(form)) if form > record::NEWEST => Err(OpenFault::Newer),
            Ok(form) => Ok(Self(Kind::Own { value, form })),
            Err(ReadError::Newer(_)) => Err(OpenFault::Newer),
            Err(_) => Err(OpenFault::NotOne),
        }
    }

    /// What is needed to read it.
    pub fn needs(&self) -> Needs {
        let (pack, tag) = match &self.0 {
            Kind::Own { value, .. } => (value.pointer("/questions/pack"), value.get("language")),
            Kind::Fhir(value) => return fhir::needs(fhir::response_of(value).unwrap_or(value)),
            Kind::Response(value) => return fhir::needs(value),
        };
        let text = |value: Option<&Value>, good: fn(&str) -> Option<&str>| {
            let text = value.and_then(Value::as_str).and_then(good);
            text.unwrap_or_default().to_owned()
        };
        Needs {
            pack: text(pack, read::name),
            language: text(tag, read::language),
        }
    }

    /// Reads it.
    ///
    /// # Errors
    /// See [`OpenFault`].
    pub fn read(&self, with: &With<'_>) -> Result<Opened, OpenFault> {
        match &self.0 {
            Kind::Own { value, form } => hand_over::read(value, *form, with),
            Kind::Fhir(value) => fhir::read(value, with),
            Kind::Response(value) => fhir::read_response(value, with),
        }
    }
}

/// Whether these bytes begin like a page, a picture of one, or plain words.
fn is_to_read(bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    let start = &start[..start.len().min(15)];
    let start = start.to_ascii_lowercase();
    [&b"<!doctype html"[..], b"<html", b"%pdf-"]
        .iter()
        .any(|begins| start.starts_with(begins))
}

/// How the version of a file stands to that of the program.
pub(super) fn versions(file: &str, ours: &str) -> Questions {
    let numbers = |version: &str| -> Vec<u64> {
        let parts = version.split('.');
        parts.map(|part| part.parse().unwrap_or(0)).collect()
    };
    match numbers(file).cmp(&numbers(ours)) {
        _ if file == ours => Questions::Same,
        std::cmp::Ordering::Greater => Questions::Older,
        _ => Questions::Newer,
    }
}

/// A moment as it is written in files.
pub(super) fn moment(value: Option<&Value>) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(value?.as_str()?).ok()
}
