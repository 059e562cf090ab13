use std::fs;
use std::path::Path;

use super::*;

/// English with the words of the interface and no pack.
pub(crate) fn english() -> Locale {
    Locale::load(&Files::Embedded, &super::english(), "no-pack").unwrap()
}

/// A language that says no more of itself than it must.
const DESCRIBED: &str =
    "name = \"A language\"\ndirection = \"ltr\"\nstatus = \"draft\"\ndate = \"2026-11-23\"\n";

/// A folder with these files in it, read as a pack folder.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    /// The embedded interface in English, and these files; a language that does not
    /// describe itself is a draft from left to right.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for name in ["language.toml", "ui.ftl", "errors.ftl"] {
            let path = format!("locales/en/{name}");
            let bytes = Files::Embedded.read(&path).unwrap();
            folder.write(&path, &bytes);
        }
        for (path, words) in files {
            if let Some((language, _)) = path
                .strip_prefix("locales/")
                .and_then(|p| p.split_once('/'))
            {
                let described = format!("locales/{language}/language.toml");
                if !folder.0.path().join(&described).exists() {
                    folder.write(&described, DESCRIBED.as_bytes());
                }
            }
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

    pub(crate) fn files(&self) -> Files {
        Files::Alone(self.0.path().to_owned())
    }

    pub(crate) fn load(&self, language: &str, pack: &str) -> Result<Locale, LocaleError> {
        Locale::load(&self.files(), &language.parse().unwrap(), pack)
    }
}

/// What each message of the interface holds in English: its value, as none, or an attribute.
pub(super) fn interface() -> Vec<(String, Option<String>)> {
    let paths = Files::Embedded.list("locales/en/").into_iter();
    let files = paths.filter_map(|path| Some(path.strip_prefix("locales/en/")?.to_owned()));
    let packs = ["self-directed-support.ftl", "response.ftl"];
    let files = files.filter(|file| file.ends_with(".ftl") && !packs.contains(&file.as_str()));
    files
        .flat_map(|file| translation::texts(&Files::Embedded, &super::english(), &file))
        .flat_map(|(id, texts)| texts.into_iter().map(move |text| (id.clone(), text)))
        .collect()
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
    // The day at the place where it was, not in Greenwich.
    assert_eq!(
        locale.date(&at("2026-01-01T00:30:00+01:00")),
        "1 January 2026"
    );
}

#[test]
fn one_thing_is_not_two_things() {
    let locale = english();
    let added = |count| locale.words("notice-added", &Args::none().number("count", count));
    assert_eq!(added(1), "One thing is added.");
    assert_eq!(added(2), "2 things are added.");
    assert_eq!(added(0), "0 things are added.");
}

const RIGHT_TO_LEFT: &str =
    "name = \"العربية\"\ndirection = \"rtl\"\nstatus = \"draft\"\ndate = \"2026-11-23\"\n";

#[test]
fn english_stands_in_and_says_that_it_is_english() {
    let folder = Folder::with(&[
        ("locales/ar/language.toml", RIGHT_TO_LEFT),
        (
            "locales/ar/ui.ftl",
            "offer-go-on = تابع\nact-back =\n    .label = رجوع\nnotice-added = { PLURAL($count) ->\n    [few] few { NUMBER($count) }\n   *[other] other\n}\n",
        ),
        (
            "locales/en/pack.ftl",
            "option = { $number }. { $label }\ngood-day = A good day?\n    .hint =\n        One thing.\n        Another thing.\n",
        ),
    ]);
    let locale = folder.load("ar", "pack").unwrap();
    let own = locale.text("offer-go-on", &Args::none());
    assert_eq!((own.language.as_str(), own.rtl), ("ar", true));
    let added = locale.words("notice-added", &Args::none().number("count", 103));
    assert!(added.starts_with("few"), "{added}");
    assert_eq!(locale.missing(), [""; 0]);

    let borrowed = locale.text("offer-add", &Args::none());
    assert_eq!(borrowed.text, "[English] Add another one");
    assert_eq!((borrowed.language.as_str(), borrowed.rtl), ("en", false));
    let hint = locale.paragraphs("good-day", "hint", &Args::none());
    let hint: Vec<&str> = hint.iter().map(|text| text.text.as_str()).collect();
    assert_eq!(hint, ["[English] One thing.", "[English] Another thing."]);
    // A message that takes in another says once what language both are in.
    let label = locale.words("offer-add", &Args::none());
    let placed = Args::none().word("label", label).word("number", "1");
    assert_eq!(
        locale.words("option", &placed),
        "[English] 1. Add another one"
    );
    // What is typed is typed without brackets.
    let back = locale.needed_attr("act-back", "word", &Args::none());
    assert_eq!(back.text, "back");
    assert_eq!(
        locale.missing(),
        [
            "act-back.word: ar",
            "good-day.hint: ar",
            "offer-add: ar",
            "option: ar"
        ]
    );
    // What neither has is not missing.
    assert!(locale.attr("good-day", "why", &Args::none()).is_none());
    assert_eq!(locale.missing().len(), 4);
}

#[test]
fn the_english_inside_stands_in_where_a_folder_has_no_good_one() {
    let words = ("locales/pl/ui.ftl", "offer-go-on = Dalej\n");
    let broken = ("locales/en/ui.ftl", "offer-add = { $\n");
    for files in [
        &[words, broken][..],
        &[words, ("locales/en/language.toml", "")],
    ] {
        let folder = Folder::with(files);
        let locale = folder.load("pl", "pack").unwrap();
        assert_eq!(locale.words("offer-go-on", &Args::none()), "Dalej");
        assert_eq!(
            locale.words("offer-add", &Args::none()),
            "[English] Add another one"
        );
    }
}

#[test]
fn a_language_that_cannot_be_read_gives_way_to_english_and_says_why() {
    let polish = "locales/pl/ui.ftl";
    let or_english = |files: &[(&str, &str)], wanted: &str| {
        let files = Folder::with(files);
        let wanted = wanted.parse().unwrap();
        let (locale, fault) = Locale::load_or_english(&files.files(), &wanted, "none").unwrap();
        let said = locale.words("offer-add", &Args::none());
        assert_eq!(
            (locale.language().as_str(), said.as_str()),
            ("en", "Add another one")
        );
        assert_eq!(locale.missing(), [""; 0]);
        fault
    };
    let broken = or_english(&[(polish, "offer-add = Dodaj\noffer-go-on = { $\n")], "pl");
    assert_eq!(
        broken,
        Some(LocaleError::Broken {
            file: polish.to_owned(),
            line: 2
        })
    );
    assert_eq!(
        or_english(&[], "pl"),
        Some(LocaleError::NoLanguage("pl".to_owned()))
    );
    // English of the folder that is broken gives way to that inside the program.
    let broken = or_english(&[("locales/en/ui.ftl", "offer-add = { $\n")], "en");
    assert!(matches!(broken, Some(LocaleError::Broken { .. })));
    assert_eq!(or_english(&[(polish, "offer-add = Dodaj\n")], "en"), None);
}

#[test]
fn a_language_that_is_not_in_use_is_not_read() {
    let broken = "offer-add = { $\n";
    let folder = Folder::with(&[("locales/pl/ui.ftl", broken), ("locales/gd/ui.ftl", broken)]);
    let locale = folder.load("en", "none").unwrap();
    assert_eq!(locale.words("offer-add", &Args::none()), "Add another one");
    let tags: Vec<String> = languages(&folder.files())
        .iter()
        .map(|language| language.tag.to_string())
        .collect();
    assert_eq!(tags, ["en", "gd", "pl"]);
    assert!(folder.load("pl", "none").is_err());
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
        LocaleError::NotDescribed {
            file: file.clone(),
            line: 1,
        },
        LocaleError::CheckedByNobody { file: file.clone() },
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
            .words(errors[5].id(), &errors[5].args())
            .contains("line 1200 ")
    );
}

#[test]
fn sentences_end_in_a_full_stop() {
    let locale = english();
    for (id, attribute) in interface() {
        let (id, words) = match attribute {
            None => (id.clone(), locale.words(&id, &Args::none())),
            Some(name) => {
                let text = locale.needed_attr(&id, &name, &Args::none());
                (format!("{id}.{name}"), text.text)
            }
        };
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

#[test]
fn a_public_machine_has_its_own_words_where_there_are_some() {
    let folder = Folder::with(&[(
        "locales/en/words.ftl",
        "kept = It is kept.\n    .why = It is yours.\nin-public-kept =\n    .why = It is gone.\n",
    )]);
    let why = |locale: &crate::locale::Locale| {
        let none = Args::none();
        let why = locale.needed_attr("kept", "why", &none).text;
        (locale.words("kept", &none), why)
    };
    let locale = folder.load("en", "plan").unwrap();
    let kept = || "It is kept.".to_owned();
    assert_eq!(why(&locale), (kept(), "It is yours.".to_owned()));
    assert_eq!(why(&locale.in_public()), (kept(), "It is gone.".to_owned()));
}

#[test]
fn a_talk_has_its_own_words_where_there_are_some() {
    let folder = Folder::with(&[
        ("content/plan/pack.toml", "id = \"plan\"\n"),
        (
            "content/talk/pack.toml",
            "id = \"talk\"\nresponds = \"plan\"\n",
        ),
        (
            "locales/en/words.ftl",
            "made = Your file is made.\n    .why = It is yours.\nin-talk-made = The record is made.\n",
        ),
    ]);
    let say = |pack: &str| {
        let locale = folder.load("en", pack).unwrap();
        let none = Args::none();
        (
            locale.words("made", &none),
            locale.needed_attr("made", "why", &none).text,
        )
    };
    let why = || "It is yours.".to_owned();
    assert_eq!(say("plan"), ("Your file is made.".to_owned(), why()));
    assert_eq!(say("talk"), ("The record is made.".to_owned(), why()));
}
