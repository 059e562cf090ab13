//! Which languages there are, and which of them suits a person.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::bundle;
use crate::files::Files;

/// A language that the program can speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, which is also the name of its folder.
    pub tag: LanguageIdentifier,
    /// What it calls itself.
    pub name: String,
    /// Right to left.
    pub rtl: bool,
    /// How far its words can be trusted.
    pub status: Status,
    /// The day that status was reached, `YYYY-MM-DD`.
    pub date: String,
    /// Words that its messages keep away from, in lower case.
    pub avoid: Vec<String>,
}

/// How far the words of a language can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Status {
    /// Nobody but the writers has read them.
    #[serde(rename = "draft")]
    Draft,
    /// A native speaker has checked them.
    #[serde(rename = "checked by a native speaker")]
    NativeSpeaker,
    /// People who use support have checked them.
    #[serde(rename = "checked by people who use support")]
    SupportUsers,
}

impl Status {
    /// The id of its message in `ui.ftl`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Draft => "language-draft",
            Self::NativeSpeaker => "language-native-speaker",
            Self::SupportUsers => "language-support-users",
        }
    }
}

/// `language.toml`, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Described {
    name: String,
    direction: Direction,
    status: Status,
    date: String,
    #[serde(default)]
    avoid: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Direction {
    Ltr,
    Rtl,
}

/// Lists the languages, by tag. A folder without a good `language.toml` is no language.
pub fn languages(files: &Files) -> Vec<Language> {
    files
        .list("locales/")
        .iter()
        .filter_map(|path| {
            let folder = path
                .strip_prefix("locales/")?
                .strip_suffix("/language.toml")?;
            language(files, path, folder)
        })
        .collect()
}

fn language(files: &Files, path: &str, folder: &str) -> Option<Language> {
    let source = String::from_utf8(files.read(path)?).ok()?;
    let described: Described = toml::from_str(&source).ok()?;
    Some(Language {
        tag: folder.parse().ok()?,
        name: described.name,
        rtl: matches!(described.direction, Direction::Rtl),
        status: described.status,
        date: described.date,
        avoid: described.avoid,
    })
}

/// Chooses the language that suits best; English if none does.
///
/// `wanted` are tags as people and systems write them, best first: `pl`, `gd-GB`,
/// `en_GB.UTF-8`.
pub fn negotiate(wanted: &[String], available: &[Language]) -> LanguageIdentifier {
    let wanted: Vec<LanguageIdentifier> = wanted.iter().filter_map(|tag| parsed(tag)).collect();
    let tags: Vec<LanguageIdentifier> = available.iter().map(|l| l.tag.clone()).collect();
    negotiate_languages(&wanted, &tags, None, NegotiationStrategy::Lookup)
        .first()
        .map_or_else(super::english, |tag| (*tag).clone())
}

/// True if words in this language, given as a BCP 47 tag, run from right to left.
pub(super) fn tag_is_rtl(tag: &str) -> bool {
    parsed(tag).is_some_and(|language| bundle::rtl(&language))
}

fn parsed(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.split(['.', '@']).next()?.replace('_', "-");
    tag.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn available(tags: &[&str]) -> Vec<Language> {
        tags.iter()
            .map(|tag| Language {
                tag: tag.parse().unwrap(),
                name: (*tag).to_owned(),
                rtl: false,
                status: Status::Draft,
                date: "2026-11-23".to_owned(),
                avoid: Vec::new(),
            })
            .collect()
    }

    fn chosen(wanted: &[&str]) -> String {
        let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
        negotiate(&wanted, &available(&["en", "gd", "pl", "ur"])).to_string()
    }

    #[test]
    fn a_region_or_an_encoding_does_not_matter() {
        assert_eq!(chosen(&["pl_PL.UTF-8"]), "pl");
        assert_eq!(chosen(&["gd-GB", "en"]), "gd");
    }

    #[test]
    fn the_first_language_that_is_there_wins() {
        assert_eq!(chosen(&["so", "ur", "pl"]), "ur");
    }

    #[test]
    fn english_stands_in_for_what_is_not_there() {
        assert_eq!(chosen(&["so"]), "en");
        assert_eq!(chosen(&["C"]), "en");
        assert_eq!(chosen(&[]), "en");
    }

    #[test]
    fn english_is_there_under_its_own_name() {
        let english = languages(&Files::Embedded)
            .into_iter()
            .find(|language| language.tag == super::super::english())
            .unwrap();
        assert_eq!(english.name, "English");
        assert!(!english.rtl);
    }
}
