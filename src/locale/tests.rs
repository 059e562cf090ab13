use std::fs;
use std::path::Path;

use super::*;

/// English with the words of the interface and no pack.
pub(crate) fn english() -> Locale {
    Locale::load(&Files::Embedded, &super::english(), "no-pack").unwrap()
}

/// A folder with these files in it, read as a pack folder.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    /// The embedded interface in English, and these files.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for path in ["locales/en/ui.ftl", "locales/en/errors.ftl"] {
            let bytes = Files::Embedded.read(path).unwrap();
            folder.write(path, &bytes);
        }
        for (path, words) in files {
            folder.write(path, words.as_bytes());
        }
        folder
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "files of a test that nobody loses"
    )]
    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("/"))).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub(crate) fn load(&self, language: &str, pack: &str) -> Result<Locale, LocaleError> {
        let files = Files::Dir(self.0.path().to_owned());
        Locale::load(&files, &language.parse().unwrap(), pack)
    }
}

fn at(day: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(day).unwrap()
}

#[test]
fn a_day_is_said_in_words() {
    let locale = english();
    assert_eq!(
        locale.date(&at("2026-11-23T10:00:00+00:00")),
        "23 November 2026"
    );
    for month in 1..=12 {
        let day = locale.date(&at(&format!("2026-{month:02}-01T10:00:00+00:00")));
        assert!(
            day.starts_with("1 ") && day.ends_with(" 2026") && !day.contains('['),
            "{day}"
        );
    }
    assert_eq!(locale.missing(), [""; 0]);
}

#[test]
fn one_thing_is_not_two_things() {
    let locale = english();
    let added = |count| locale.words("notice-added", &Args::none().number("count", count));
    assert_eq!(added(1), "One thing is added.");
    assert_eq!(added(2), "2 things are added.");
    assert_eq!(added(0), "0 things are added.");
}

#[test]
fn english_stands_in_and_says_that_it_is_english() {
    let folder = Folder::with(&[(
        "locales/ar/ui.ftl",
        "offer-go-on = تابع\nnotice-added = { PLURAL($count) ->\n    [few] few { NUMBER($count) }\n   *[other] other\n}\n",
    )]);
    let locale = folder.load("ar", "none").unwrap();
    let own = locale.text("offer-go-on", &Args::none());
    assert_eq!((own.language.as_str(), own.rtl), ("ar", true));
    let borrowed = locale.text("offer-add", &Args::none());
    assert_eq!(borrowed.text, "Add another one");
    assert_eq!((borrowed.language.as_str(), borrowed.rtl), ("en", false));
    let added = locale.words("notice-added", &Args::none().number("count", 103));
    assert!(added.starts_with("few"), "{added}");
    assert_eq!(locale.missing(), [""; 0]);
}

#[test]
fn what_is_missing_is_seen_and_recorded() {
    let locale = english();
    assert_eq!(
        locale.words("no-such-words", &Args::none()),
        "[no-such-words]"
    );
    let short = locale.needed_attr("offer-add", "short", &Args::none());
    assert_eq!(short.text, "[offer-add.short]");
    locale.words("notice-moved", &Args::none());
    let missing = locale.missing();
    assert_eq!(missing.len(), 3, "{missing:?}");
    assert!(missing.iter().any(|m| m.contains("$place")), "{missing:?}");
}

#[test]
fn marks_around_values_do_not_come_out() {
    let locale = english();
    let chosen = Args::none().word("options", "Phone");
    assert_eq!(locale.words("notice-chose", &chosen), "You chose: Phone.");
}

#[test]
fn lines_of_an_attribute_are_texts_of_their_own() {
    let folder = Folder::with(&[(
        "locales/en/pack.ftl",
        "good-day = A good day?\n    .hint =\n        One thing.\n\n        Another thing.\n",
    )]);
    let locale = folder.load("en", "pack").unwrap();
    let hint = locale.paragraphs("good-day", "hint", &Args::none());
    let lines: Vec<&str> = hint.iter().map(|text| text.text.as_str()).collect();
    assert_eq!(lines, ["One thing.", "Another thing."]);
    assert_eq!(hint[1].id.as_deref(), Some("good-day.hint"));
    assert!(
        locale
            .paragraphs("good-day", "why", &Args::none())
            .is_empty()
    );
}

#[test]
fn the_words_of_other_packs_stay_out() {
    let folder = Folder::with(&[
        ("content/one/pack.toml", ""),
        ("content/two/pack.toml", ""),
        ("locales/en/one.ftl", "asked = One\n"),
        ("locales/en/two.ftl", "asked = Two\n"),
    ]);
    let two = folder.load("en", "two").unwrap();
    assert_eq!(two.words("asked", &Args::none()), "Two");
}

#[test]
fn broken_and_doubled_messages_are_refused_with_their_place() {
    let load = |words: &str| {
        Folder::with(&[("locales/en/pack.ftl", words)])
            .load("en", "pack")
            .err()
    };
    assert_eq!(
        load("one = One\n\ntwo = { $open\nthree = Three\n"),
        Some(LocaleError::Broken {
            file: "locales/en/pack.ftl".to_owned(),
            line: 3
        })
    );
    assert_eq!(
        load("offer-add = Again\n"),
        Some(LocaleError::Twice {
            file: "locales/en/pack.ftl".to_owned(),
            id: "offer-add".to_owned()
        })
    );
    assert_eq!(
        Folder::with(&[]).load("pl", "pack").err(),
        Some(LocaleError::NoLanguage("pl".to_owned()))
    );
}

#[test]
fn errors_of_loading_have_words() {
    let locale = english();
    let file = "locales/pl/ui.ftl".to_owned();
    let errors = [
        LocaleError::NoLanguage("pl".to_owned()),
        LocaleError::NoRules("xx".to_owned()),
        LocaleError::NotText { file: file.clone() },
        LocaleError::Broken {
            file: file.clone(),
            line: 1200,
        },
        LocaleError::Twice {
            file,
            id: "act-back".to_owned(),
        },
    ];
    for error in &errors {
        locale.words(error.id(), &error.args());
    }
    assert_eq!(locale.missing(), [""; 0]);
    assert!(
        locale
            .words(errors[3].id(), &errors[3].args())
            .contains("line 1200 ")
    );
}

#[test]
fn sentences_end_in_a_full_stop() {
    let locale = english();
    let attributes = locale.ids().iter().flat_map(|id| {
        let words = |name: &String| {
            let text = locale.attr(id, name, &Args::none())?;
            Some((format!("{id}.{name}"), text.text))
        };
        locale
            .attributes(id)
            .iter()
            .filter_map(words)
            .collect::<Vec<_>>()
    });
    let values = locale
        .ids()
        .iter()
        .map(|id| (id.clone(), locale.words(id, &Args::none())));
    for (id, words) in attributes.chain(values) {
        let hint = id.ends_with(".hint") || id.ends_with(".why");
        let said = ["problem-", "unfit-", "notice-", "left-", "how-"]
            .iter()
            .any(|start| id.starts_with(start));
        if hint || said {
            for line in words.lines() {
                assert!(line.ends_with(['.', '?']), "{id}: {line}");
            }
        }
    }
}
