//! Which word stands for which thing in a language: `locales/<tag>/glossary.toml`.

use serde::Deserialize;

use crate::files::Files;

/// One thing, and what it is called.
#[derive(Debug, Deserialize)]
pub struct Term {
    /// Names the thing; the same in all languages.
    pub id: String,
    /// What it is called.
    #[serde(default)]
    pub say: Vec<String>,
    /// What it must not be called.
    #[serde(default)]
    pub never: Vec<String>,
    /// What it is, and why it is called that.
    pub note: Option<String>,
}

/// Of the file, only what a reader needs.
#[derive(Default, Deserialize)]
struct Glossary {
    #[serde(default)]
    term: Vec<Term>,
}

/// The terms of a language; none if it has no glossary. One that cannot be read is a fault
/// that the check of the language tells.
pub fn terms(files: &Files, tag: &str) -> Vec<Term> {
    let bytes = files.read(&format!("locales/{tag}/glossary.toml"));
    let glossary: Option<Glossary> = bytes.and_then(|bytes| toml::from_slice(&bytes).ok());
    glossary.unwrap_or_default().term
}
