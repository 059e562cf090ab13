//! Checks the words of every language: whether all are there, fit each other and are plain.
//!
//! - [`Fault`]: one fault, with its place; its words are in `check.ftl`.
//! - [`grade`]: how hard English is to read.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::engine::pack::Pack;
use crate::files::Files;
use crate::locale::language;

mod compare;
mod fault;
mod forms;
mod glossary;
pub mod grade;
mod needs;
mod plain;
mod reading;
mod source;
mod typed;
mod wide;

pub use fault::{Fault, What};
pub use grade::Grades;
pub use needs::{Need, needs};
pub use wide::{LABEL, SHORT};

use fault::place;
use glossary::Glossary;
use source::Source;

/// What a check of all languages found.
#[derive(Debug)]
pub struct Checked {
    /// Every fault, in the order of files and lines.
    pub faults: Vec<Fault>,
    /// How hard English is to read; none if there is no English.
    pub grades: Option<Grades>,
}

/// A pack, as far as its words are concerned.
#[derive(Debug)]
pub struct Packed {
    /// The id, which is also the name of its message file.
    pub id: String,
    /// What it needs; none if the pack itself is broken, and nobody can say.
    pub pack: Option<Pack>,
}

/// A language as the check reads it.
struct Words {
    tag: String,
    /// Its message files, by name without the ending.
    files: BTreeMap<String, Source>,
    /// Words that must not stand in it.
    avoid: Vec<String>,
    glossary: Glossary,
}

/// Of `language.toml`, what the check needs. The rest is read by [`super::languages`].
#[derive(Deserialize)]
struct Described {
    #[serde(default)]
    avoid: Vec<String>,
}

/// Checks all languages that these files hold, against English and these packs.
pub fn check(files: &Files, packs: &[Packed]) -> Checked {
    let mut faults = Vec::new();
    let tags = language::folders(files);
    let languages: Vec<Words> = tags
        .iter()
        .map(|tag| words(files, tag, &mut faults))
        .collect();
    let english = languages.iter().find(|words| words.tag == ENGLISH);
    let known: BTreeSet<&str> = english
        .iter()
        .flat_map(|english| english.glossary.names())
        .collect();
    for words in &languages {
        faults.extend(words.files.values().flat_map(Source::broken));
        compare::language(words, english, packs, &mut faults);
        forms::language(words, &mut faults);
        typed::language(words, &mut faults);
        for source in words.files.values() {
            plain::file(words, &known, source, &mut faults);
            let pack = packs.iter().any(|pack| pack.id == source.name);
            wide::file(words, source, pack, &mut faults);
        }
        words.glossary.check(words, &mut faults);
    }
    let grades = english.and_then(Grades::of);
    faults.extend(grades.iter().flat_map(Grades::faults));
    faults.sort();
    faults.dedup();
    Checked { faults, grades }
}

/// The tag of the language that all others follow.
const ENGLISH: &str = "en";

fn words(files: &Files, tag: &str, faults: &mut Vec<Fault>) -> Words {
    let folder = format!("locales/{tag}/");
    let path = format!("{folder}language.toml");
    let described: Option<Described> = toml(files, &path, true, faults);
    let known = language::described(files, tag).is_ok_and(|language| language.tag == tag);
    if described.is_some() && !known {
        let what = What::LanguageNotDescribed;
        faults.push(Fault::new(&path, (1, 1), what));
    }
    let sources = files
        .list(&folder)
        .into_iter()
        .filter_map(|path| {
            let name = path.strip_prefix(&folder)?.strip_suffix(".ftl")?.to_owned();
            let text = text(files, &path, true, faults)?;
            Some((name.clone(), Source::read(path, name, text)))
        })
        .collect();
    Words {
        tag: tag.to_owned(),
        files: sources,
        avoid: described.map(|d| d.avoid).unwrap_or_default(),
        glossary: Glossary::read(files, &folder, faults),
    }
}

impl Words {
    /// The language; English if its folder has no tag for a name.
    fn language(&self) -> LanguageIdentifier {
        self.tag.parse().unwrap_or_else(|_| super::english())
    }

    /// A message, or a term as `-term`, with the file that it stands in.
    fn find(&self, id: &str) -> Option<(&Source, &source::Message)> {
        self.files
            .values()
            .find_map(|source| Some((source, source.find(id)?)))
    }
}

/// The text of a file. Says why there is none, unless it need not be there.
fn text(files: &Files, path: &str, needed: bool, faults: &mut Vec<Fault>) -> Option<String> {
    let what = match files.read(path).map(String::from_utf8) {
        Some(Ok(text)) => return Some(text),
        Some(Err(_)) => What::FileNotText,
        None if needed => What::FileNotThere,
        None => return None,
    };
    faults.push(Fault::new(path, (1, 1), what));
    None
}

/// What a TOML file holds. Says why it cannot be read, unless it need not be there.
fn toml<T: serde::de::DeserializeOwned>(
    files: &Files,
    path: &str,
    needed: bool,
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let text = text(files, path, needed, faults)?;
    match toml::from_str(&text) {
        Ok(content) => Some(content),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let what = What::NotToml(error.message().to_owned());
            faults.push(Fault::new(path, place(&text, at), what));
            None
        }
    }
}

#[cfg(test)]
mod tests;
