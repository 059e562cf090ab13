//! What a language says of itself: `locales/<tag>/language.toml`.

use chrono::NaiveDate;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::LocaleError;
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
    /// Who has checked them; none only for a draft.
    pub by: Option<String>,
    /// The day that status was reached.
    pub date: NaiveDate,
    /// Words that its messages keep away from, in lower case.
    pub avoid: Vec<String>,
    /// Its letters in their order, in rows, for someone who spells by choosing one row and
    /// then one letter. None in a language that is not spelt in letters.
    pub letters: Vec<Vec<String>>,
    /// Its signs, beside the space.
    pub signs: Vec<String>,
    /// Voices read it so that it can be understood. False where those that were tried leave sounds
    /// out, or read signs wrongly.
    pub read_aloud: bool,
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
    by: Option<String>,
    date: String,
    #[serde(default)]
    avoid: Vec<String>,
    /// Each row with its letters, with spaces between them.
    #[serde(default)]
    letters: Vec<String>,
    /// With spaces between them.
    #[serde(default)]
    signs: String,
    #[serde(default = "usually")]
    read_aloud: bool,
}

fn usually() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Direction {
    Ltr,
    Rtl,
}

/// Lists the good languages, by tag. Reads nothing but what each says of itself.
pub fn languages(files: &Files) -> Vec<Language> {
    folders(files)
        .iter()
        .filter_map(|folder| described(files, folder).ok())
        .collect()
}

/// The folders below `locales/` in which something stands, sorted.
pub fn folders(files: &Files) -> Vec<String> {
    let mut folders: Vec<String> = files
        .list("locales/")
        .iter()
        .filter_map(|path| Some(path.strip_prefix("locales/")?.split_once('/')?.0.to_owned()))
        .collect();
    folders.dedup();
    folders
}

/// What the language in a folder below `locales/` says of itself.
///
/// # Errors
/// [`LocaleError::NoLanguage`] if it has no `language.toml`, [`LocaleError::NotDescribed`]
/// if that is not as it should be, [`LocaleError::CheckedByNobody`] if a status above draft
/// has no name beside it.
pub fn described(files: &Files, folder: &str) -> Result<Language, LocaleError> {
    let file = format!("locales/{folder}/language.toml");
    let bytes = files
        .read(&file)
        .ok_or_else(|| LocaleError::NoLanguage(folder.to_owned()))?;
    let wrong = |line| LocaleError::NotDescribed {
        file: file.clone(),
        line,
    };
    let source = str::from_utf8(&bytes).map_err(|_| LocaleError::NotText { file: file.clone() })?;
    let described: Described = toml::from_str(source).map_err(|error| {
        let place = error.span().map_or(0, |span| span.start);
        wrong(line_at(source, place))
    })?;
    let tag = folder.parse().map_err(|_| wrong(1))?;
    let date = described.date.parse().map_err(|_| {
        let line = source.lines().position(|line| line.starts_with("date"));
        wrong(line.map_or(1, |line| line + 1))
    })?;
    let by = described.by.filter(|by| !by.trim().is_empty());
    if described.status != Status::Draft && by.is_none() {
        return Err(LocaleError::CheckedByNobody { file });
    }
    Ok(Language {
        tag,
        name: described.name,
        rtl: matches!(described.direction, Direction::Rtl),
        status: described.status,
        by,
        date,
        avoid: described.avoid,
        letters: described.letters.iter().map(|row| pieces(row)).collect(),
        signs: pieces(&described.signs),
        read_aloud: described.read_aloud,
    })
}

/// What stands between spaces.
fn pieces(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// The line, from 1, in which a byte stands.
pub(super) fn line_at(source: &str, place: usize) -> usize {
    let before = source.as_bytes().iter().take(place);
    before.filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::tests::Folder;

    const GOOD: &str = "name = \"polski\"\ndirection = \"ltr\"\nstatus = \"checked by a native speaker\"\nby = \"Ewa\"\ndate = \"2026-11-23\"\n";

    fn read(source: &str) -> Result<Language, LocaleError> {
        let folder = Folder::with(&[("locales/pl/language.toml", source)]);
        described(&folder.files(), "pl")
    }

    #[test]
    fn english_is_there_under_its_own_name() {
        let english = described(&Files::Embedded, "en").unwrap();
        assert_eq!(english.name, "English");
        assert!(!english.rtl);
        let letters: Vec<&str> = english.letters.iter().flatten().map(|l| &**l).collect();
        assert_eq!(letters.concat(), "abcdefghijklmnopqrstuvwxyz");
        assert!(languages(&Files::Embedded).contains(&english));
    }

    #[test]
    fn each_letter_and_sign_is_in_one_place_and_a_row_is_short() {
        for language in languages(&Files::Embedded) {
            let rows = &language.letters;
            assert!(rows.iter().all(|row| (1..=7).contains(&row.len())));
            let mut all: Vec<&String> = rows.iter().flatten().chain(&language.signs).collect();
            let count = all.len();
            all.sort();
            all.dedup();
            assert_eq!(all.len(), count, "{}", language.name);
        }
    }

    #[test]
    fn who_checked_the_words_stands_beside_the_status() {
        let polish = read(GOOD).unwrap();
        assert_eq!(polish.status, Status::NativeSpeaker);
        assert_eq!(polish.by.as_deref(), Some("Ewa"));
        assert_eq!(polish.date, "2026-11-23".parse().unwrap());
        let draft = GOOD
            .replace("checked by a native speaker", "draft")
            .replace("by = \"Ewa\"\n", "");
        assert_eq!(read(&draft).unwrap().by, None);
    }

    #[test]
    fn words_that_nobody_has_checked_are_no_checked_words() {
        for by in ["", "by = \" \"\n"] {
            let file = "locales/pl/language.toml".to_owned();
            let source = GOOD.replace("by = \"Ewa\"\n", by);
            assert_eq!(read(&source), Err(LocaleError::CheckedByNobody { file }));
        }
    }

    #[test]
    fn a_description_with_a_fault_is_told_with_its_line() {
        for (good, bad, line) in [
            ("\"ltr\"", "\"left\"", 2),
            ("\"checked by a native speaker\"", "\"fine\"", 3),
            ("2026-11-23", "2026-13-23", 5),
            ("direction", "heading", 2),
        ] {
            let file = "locales/pl/language.toml".to_owned();
            let wrong = Err(LocaleError::NotDescribed { file, line });
            assert_eq!(read(&GOOD.replace(good, bad)), wrong, "{bad}");
        }
        assert_eq!(
            described(&Folder::with(&[]).files(), "pl"),
            Err(LocaleError::NoLanguage("pl".to_owned()))
        );
    }

    #[test]
    fn direction_is_what_the_language_says() {
        let source = GOOD.replace("ltr", "rtl");
        let words = ("locales/pl/ui.ftl", "offer-add = Dodaj\n");
        let folder = Folder::with(&[("locales/pl/language.toml", source.as_str()), words]);
        let locale = folder.load("pl", "none").unwrap();
        assert!(locale.rtl());
        let add = locale.text("offer-add", &crate::locale::Args::none());
        assert!(add.rtl);
        // A language without a folder is known by its tag only.
        assert!(locale.runs_right_to_left("ur") && !locale.runs_right_to_left("ro"));
        assert!(locale.runs_right_to_left("pl") && !locale.runs_right_to_left("en"));
    }
}
