//! The saved form of one person's answers.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::answer::{Answers, Authorship};
use super::id::{Address, PackId, PartId};
use super::statement::Statement;

/// One person's answers in progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Draft {
    /// The version of this form, see [`Draft::FORMAT`].
    pub format: u32,
    /// The pack that was answered.
    pub pack: PackId,
    /// Its version when the draft was last changed.
    pub pack_version: String,
    /// The answers.
    pub answers: Answers,
    /// Words that were typed and not confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unfinished: Vec<Unfinished>,
    /// Where the next answer is to be private: asked for before there was one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub veiled: Vec<Address>,
    /// Where what is private from the start was let in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub let_in: Vec<Address>,
    /// Where the person was; none at "Your answers".
    pub place: Option<Address>,
    /// Who types, and whose words, from here on.
    pub hand: Authorship,
    /// The parts that the person has been in. What stands in another was not asked.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub opened: BTreeSet<PartId>,
    /// What the person said last time, if they look at it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<Earlier>,
    /// What the person handed over, if this is a conversation about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<Statement>,
    /// How the person sees, hears and uses the program: what was set, by name. It is kept with
    /// the answers, for it may tell of a disability. No hand-over has it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settings: BTreeMap<String, String>,
}

/// What a person said last time, without what was kept private then. It is shown only on
/// request, and is no answer until the person says that it is still true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Earlier {
    /// When that was, as far as it is known: the day of the file, or of the last answer.
    pub at: Option<DateTime<FixedOffset>>,
    /// It stood in a hand-over. What was only saved may never have been shown to anybody, so
    /// no hand-over sets it beside what is said now.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub handed_over: bool,
    /// The answers. Entries keep their ids.
    pub answers: Answers,
}

/// Words that were typed and not confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Unfinished {
    /// Where they were typed.
    pub address: Address,
    /// The words.
    pub text: String,
}

/// Why a saved draft cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// It is not a draft of this program, or it is damaged.
    #[error("not a draft")]
    NotADraft,
    /// It was written by a newer version of the program.
    #[error("format {0} is newer than this program")]
    Newer(u32),
}

impl DraftError {
    /// The id of its message.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotADraft => "draft-not-a-draft",
            Self::Newer(_) => "draft-newer",
        }
    }
}

impl Draft {
    /// The version of the saved form that this program writes.
    pub const FORMAT: u32 = 3;

    /// A draft in which nothing is answered.
    pub fn new(pack: PackId, pack_version: String) -> Self {
        Self {
            format: Self::FORMAT,
            pack,
            pack_version,
            answers: Answers::default(),
            unfinished: Vec::new(),
            veiled: Vec::new(),
            let_in: Vec::new(),
            place: None,
            hand: Authorship::default(),
            opened: BTreeSet::new(),
            earlier: None,
            statement: None,
            settings: BTreeMap::new(),
        }
    }

    /// The saved form, as JSON.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Maps with string keys and no floating numbers: writing to memory cannot fail.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads a saved form, bringing older versions up to date.
    ///
    /// # Errors
    /// See [`DraftError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DraftError> {
        let mut value: Value = serde_json::from_slice(bytes).map_err(|_| DraftError::NotADraft)?;
        let format = value
            .get("format")
            .and_then(Value::as_u64)
            .and_then(|format| u32::try_from(format).ok())
            .ok_or(DraftError::NotADraft)?;
        match format {
            1 => {
                one_to_two(&mut value).ok_or(DraftError::NotADraft)?;
                two_to_three(&mut value).ok_or(DraftError::NotADraft)?;
            }
            2 => two_to_three(&mut value).ok_or(DraftError::NotADraft)?,
            Self::FORMAT => {}
            newer if newer > Self::FORMAT => return Err(DraftError::Newer(newer)),
            _ => return Err(DraftError::NotADraft),
        }
        serde_json::from_value(value).map_err(|_| DraftError::NotADraft)
    }
}

/// Format 1 kept `typed-by` and `words` of each answer beside the content, had no
/// `hand`, no unfinished words, and its only empty state was `"skipped": true`.
fn one_to_two(draft: &mut Value) -> Option<()> {
    let draft = draft.as_object_mut()?;
    scope_to_two(draft.get_mut("answers")?.as_object_mut()?)?;
    draft.insert("format".into(), json!(2));
    draft
        .entry("hand")
        .or_insert(json!({"typed-by": "me", "words": "own"}));
    draft.entry("place").or_insert(Value::Null);
    Some(())
}

/// Format 2 knew no parts that were opened, no picked examples and nothing of last time. In
/// what was saved then, all parts were gone through in order: none counts as not asked.
fn two_to_three(draft: &mut Value) -> Option<()> {
    let draft = draft.as_object_mut()?;
    draft.insert("format".into(), json!(3));
    Some(())
}

fn scope_to_two(scope: &mut Map<String, Value>) -> Option<()> {
    if let Some(given) = scope.get_mut("given") {
        for answer in given.as_object_mut()?.values_mut() {
            let answer = answer.as_object_mut()?;
            let typed_by = answer.remove("typed-by").unwrap_or(json!("me"));
            let words = answer.remove("words").unwrap_or(json!("own"));
            answer.insert("by".into(), json!({"typed-by": typed_by, "words": words}));
            if answer.remove("skipped") == Some(json!(true)) {
                answer.insert("content".into(), json!({"left": "skipped"}));
            }
        }
    }
    if let Some(lists) = scope.get_mut("entries") {
        for entries in lists.as_object_mut()?.values_mut() {
            for entry in entries.as_array_mut()? {
                if let Some(answers) = entry.get_mut("answers") {
                    scope_to_two(answers.as_object_mut()?)?;
                }
            }
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::super::answer::{Content, Left, Role};
    use super::*;

    const FORMAT_1: &str = r#"{
        "format": 1, "pack": "p", "pack-version": "0.9",
        "answers": {
            "given": {
                "called": {"content": {"written": "Andy"}, "typed-by": "worker",
                    "at": "2026-01-02T10:00:00+00:00", "language": "en",
                    "asked": "What shall we call you?", "pack-version": "0.9"},
                "matters": {"skipped": true, "at": "2026-01-02T10:01:00+00:00",
                    "language": "en", "asked": "What matters?", "pack-version": "0.9"}
            },
            "entries": {"risk": [{"id": "r1", "answers": {"given": {
                "want": {"content": {"written": "College"}, "private": true,
                    "at": "2026-01-02T10:02:00+00:00", "language": "en",
                    "asked": "What do you want?", "pack-version": "0.9"}}}}]}
        }
    }"#;

    #[test]
    fn an_older_draft_keeps_every_word() {
        let draft = Draft::from_bytes(FORMAT_1.as_bytes()).unwrap();
        assert_eq!(draft.format, Draft::FORMAT);
        let called = &draft.answers.given[&"called".into()];
        assert_eq!(called.content, Content::Written("Andy".into()));
        assert_eq!(called.by.typed_by, Role::Worker);
        let matters = &draft.answers.given[&"matters".into()];
        assert_eq!(matters.left(), Some(Left::Skipped));
        let risk = &draft.answers.entries[&"risk".into()][0];
        let want = &risk.answers.given[&"want".into()];
        assert_eq!(want.content, Content::Written("College".into()));
        assert!(want.private);
        assert_eq!(Draft::from_bytes(&draft.to_bytes()), Ok(draft));
    }

    #[test]
    fn a_newer_or_foreign_file_is_refused() {
        let newer = br#"{"format": 99}"#;
        assert_eq!(Draft::from_bytes(newer), Err(DraftError::Newer(99)));
        for foreign in [
            &b""[..],
            b"{}",
            b"[1]",
            b"\xff\xfe",
            b"{\"format\": 2}",
            b"{\"format\": 0}",
        ] {
            assert_eq!(Draft::from_bytes(foreign), Err(DraftError::NotADraft));
        }
    }
}
