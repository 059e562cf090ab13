//! Which language suits a person.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::Language;

/// The languages that suit, the best first; English alone if none does.
///
/// `wanted` are tags as people and systems write them, best first: `pl`, `gd-GB`,
/// `en_GB.UTF-8`.
pub fn suiting(wanted: &[String], available: &[Language]) -> Vec<LanguageIdentifier> {
    let mut suiting = Vec::new();
    for tag in wanted.iter().filter_map(|tag| suits(tag, available)) {
        if !suiting.contains(&tag) {
            suiting.push(tag);
        }
    }
    if suiting.is_empty() {
        suiting.push(super::english());
    }
    suiting
}

/// Chooses the language that suits best; English if none does. See [`suiting`].
pub fn negotiate(wanted: &[String], available: &[Language]) -> LanguageIdentifier {
    let mut suiting = suiting(wanted, available);
    suiting.swap_remove(0)
}

/// The language that someone can read who asks for this one; none if there is none.
pub fn suits(tag: &str, available: &[Language]) -> Option<LanguageIdentifier> {
    let wanted = parsed(tag)?;
    let tags: Vec<LanguageIdentifier> = available
        .iter()
        .map(|language| language.tag.clone())
        .filter(|tag| script(tag) == script(&wanted))
        .collect();
    let wanted = [wanted];
    let found = negotiate_languages(&wanted, &tags, None, NegotiationStrategy::Lookup);
    found.first().map(|tag| (*tag).clone())
}

/// The script that a language is most likely written in. Who reads one kind of Chinese
/// characters can mostly read the other; Punjabi in Arabic letters and in Gurmukhi are not
/// readable for the same people.
fn script(tag: &LanguageIdentifier) -> String {
    let mut likely = tag.clone();
    likely.maximize();
    match likely.script.map(|script| script.to_string()) {
        Some(script) if script == "Hans" || script == "Hant" => "Hani".to_owned(),
        script => script.unwrap_or_default(),
    }
}

/// A tag as people and systems write it.
pub(super) fn parsed(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.split(['.', '@']).next()?.replace('_', "-");
    tag.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Status;

    fn available(tags: &[&str]) -> Vec<Language> {
        tags.iter()
            .map(|tag| Language {
                read_aloud: true,
                tag: tag.parse().unwrap(),
                name: (*tag).to_owned(),
                rtl: false,
                status: Status::Draft,
                by: None,
                date: "2026-11-23".parse().unwrap(),
                avoid: Vec::new(),
                letters: Vec::new(),
                signs: Vec::new(),
            })
            .collect()
    }

    fn all_chosen(wanted: &[&str]) -> Vec<String> {
        let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
        let available = available(&["ar", "en", "gd", "pa", "pl", "ur", "zh"]);
        let suiting = suiting(&wanted, &available);
        assert_eq!(negotiate(&wanted, &available), suiting[0]);
        suiting.iter().map(ToString::to_string).collect()
    }

    fn chosen(wanted: &[&str]) -> String {
        all_chosen(wanted).remove(0)
    }

    #[test]
    fn a_region_a_script_or_an_encoding_does_not_matter() {
        for (wanted, found) in [
            ("pl", "pl"),
            ("pl-PL", "pl"),
            ("pl_PL.UTF-8", "pl"),
            ("PL_pl", "pl"),
            ("zh-CN", "zh"),
            ("zh-Hans-CN", "zh"),
            ("zh_TW.UTF-8", "zh"),
            ("zh-Hant-HK", "zh"),
            ("ar-EG", "ar"),
            ("ar-SY", "ar"),
            ("gd-GB", "gd"),
            ("gd_GB@euro", "gd"),
            ("en-US", "en"),
            ("en_GB.UTF-8", "en"),
            ("ur-PK", "ur"),
            ("pa-IN", "pa"),
            ("pa-Guru", "pa"),
        ] {
            assert_eq!(chosen(&[wanted]), found, "{wanted}");
        }
    }

    #[test]
    fn nobody_gets_letters_that_they_cannot_read() {
        assert_eq!(chosen(&["pa-PK"]), "en");
        assert_eq!(chosen(&["pa-Arab", "ur"]), "ur");
    }

    #[test]
    fn the_first_language_that_is_there_wins() {
        assert_eq!(chosen(&["so", "ur", "pl"]), "ur");
        assert_eq!(chosen(&["en-US", "pl"]), "en");
    }

    #[test]
    fn all_that_suit_keep_the_order_that_was_asked_for() {
        assert_eq!(all_chosen(&["pl", "en"]), ["pl", "en"]);
        assert_eq!(all_chosen(&["en", "pl"]), ["en", "pl"]);
        assert_eq!(all_chosen(&["pl-PL", "xx", "pl", "gd-GB"]), ["pl", "gd"]);
    }

    #[test]
    fn english_stands_in_for_what_is_not_there() {
        for nothing in ["so", "xx", "C", "POSIX", "", "*", "no language"] {
            assert_eq!(all_chosen(&[nothing]), ["en"], "{nothing}");
        }
        assert_eq!(chosen(&[]), "en");
    }
}
