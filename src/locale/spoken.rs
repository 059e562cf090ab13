//! The language that is spoken in the end, and what is said if it is not the one asked for.

use unic_langid::LanguageIdentifier;

use super::language::{described, languages};
use super::negotiate::{negotiate, parsed, suits};
use super::{Locale, LocaleError};
use crate::files::Files;

/// The words of the language that suits best, and what is wrong with others that were
/// wanted. A language that is missing or broken stops nothing.
pub struct Spoken {
    /// The words.
    pub locale: Locale,
    /// What to tell the person about languages, in this order.
    pub faults: Vec<LocaleError>,
}

impl Spoken {
    /// Reads the language that suits best: one that was asked for, else one of the others,
    /// both as [`negotiate`] takes them; else English.
    ///
    /// # Errors
    /// Not even the English inside the program can be read.
    pub fn best(
        files: &Files,
        pack: &str,
        asked: &[String],
        others: &[String],
    ) -> Result<Self, LocaleError> {
        let available = languages(files);
        let unknown = asked.iter().filter(|tag| suits(tag, &available).is_none());
        let mut faults: Vec<LocaleError> = unknown.map(|tag| why_not(files, tag)).collect();
        let best = negotiate(&[asked, others].concat(), &available);
        let (locale, fault) = Locale::load_or_english(files, &best, pack)?;
        faults.extend(fault);
        Ok(Self { locale, faults })
    }
}

/// Why there is no language for this tag: its folder is not as it should be, or is not
/// there.
fn why_not(files: &Files, tag: &str) -> LocaleError {
    let missing = LocaleError::NoLanguage(tag.to_owned());
    let Some(parsed) = parsed(tag) else {
        return missing;
    };
    let broad = LanguageIdentifier::from_parts(parsed.language, None, None, &[]);
    let faults = [parsed, broad].map(|tag| described(files, &tag.to_string()).err());
    let wrong = faults
        .into_iter()
        .flatten()
        .find(|fault| !matches!(fault, LocaleError::NoLanguage(_)));
    wrong.unwrap_or(missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::tests::Folder;

    fn best(folder: &Folder, asked: &[&str], others: &[&str]) -> (String, Vec<LocaleError>) {
        let owned =
            |tags: &[&str]| -> Vec<String> { tags.iter().map(|tag| (*tag).to_owned()).collect() };
        let spoken = Spoken::best(&folder.files(), "none", &owned(asked), &owned(others));
        let spoken = spoken.unwrap();
        (spoken.locale.language(), spoken.faults)
    }

    #[test]
    fn an_unknown_language_is_told_and_the_next_one_is_spoken() {
        let folder = Folder::with(&[("locales/pl/ui.ftl", "offer-add = Dodaj\n")]);
        let unknown = || vec![LocaleError::NoLanguage("xx".to_owned())];
        assert_eq!(
            best(&folder, &["xx"], &["pl_PL.UTF-8"]),
            ("pl".to_owned(), unknown())
        );
        assert_eq!(
            best(&folder, &["xx", "pl"], &["en"]),
            ("pl".to_owned(), unknown())
        );
        assert_eq!(best(&folder, &["xx"], &[]), ("en".to_owned(), unknown()));
        // What the system or the settings say is not a wish that was named.
        assert_eq!(best(&folder, &["en"], &["xx"]), ("en".to_owned(), vec![]));
        assert_eq!(
            best(&folder, &[], &["fi_FI.UTF-8"]),
            ("en".to_owned(), vec![])
        );
    }

    #[test]
    fn a_broken_language_is_told_with_its_place_and_english_is_spoken() {
        let file = "locales/pl/ui.ftl".to_owned();
        let folder = Folder::with(&[(&file, "offer-add = { $\n")]);
        let broken = vec![LocaleError::Broken { file, line: 1 }];
        assert_eq!(best(&folder, &["pl"], &[]), ("en".to_owned(), broken));

        let file = "locales/pl/language.toml".to_owned();
        let folder = Folder::with(&[(&file, "name = 1\n")]);
        let wrong = || {
            vec![LocaleError::NotDescribed {
                file: file.clone(),
                line: 1,
            }]
        };
        assert_eq!(best(&folder, &["pl"], &[]), ("en".to_owned(), wrong()));
        assert_eq!(best(&folder, &["pl-PL"], &[]), ("en".to_owned(), wrong()));
    }
}
