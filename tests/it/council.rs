//! A pack of somebody else's, in a folder with nothing but its own files: it runs without
//! building anything, in its languages and in both views.

use std::fs;
use std::path::{Path, PathBuf};

use ownwords::engine::step::Act;
use ownwords::files::Files;
use ownwords::store::write_new;
use rstest::rstest;
use serde_json::Value;

use crate::feed::squeezed;
use crate::persona::{KEEP, Say, Turn};
use crate::pipe::{self, run};
use crate::pseudo::put;
use crate::pty::Pty;
use crate::stage::{Stage, Words};

use Say::{Last, Line, Lines, Many, One, Read};

pub fn council() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/council")
}

fn words(language: &str) -> Words {
    Words::of_pack(&Files::Dir(council()), language, "first-visit")
}

/// What nobody but the person may read.
const PRIVATE: &str = "Nobody knows about the stairs.";

/// Someone who is at home in the mornings: meets elsewhere, picks an example, keeps a worry
/// private, looks again once, and makes the file.
fn visited() -> Vec<Turn> {
    vec![
        ("dialog-start", Read),
        KEEP,
        ("who-types", One(1)),
        ("called", Line("Ada")),
        ("where", One(4)),
        ("where-words", Lines("In the library.")),
        ("good-day", Lines("I bake a cake.")),
        ("help-with", Many(&[1, 3])),
        ("help-now for help-with_mornings", Lines("I get up alone.")),
        ("help-better for help-with_mornings", Lines("Not so early.")),
        ("help-now for help-with_going-out", Lines("I take the bus.")),
        ("help-better for help-with_going-out", Lines("A ramp.")),
        ("worry", Lines(PRIVATE)),
        ("numbers", Read),
        ("ask", Lines("Who comes?\nWhen?")),
        ("topic-review", Last("offer-finish")),
        ("my-words", One(3)),
        ("topic-review", Last("offer-finish")),
        ("my-words", One(1)),
        ("dialog-hand-over", One(1)),
        ("topic-look", Last("offer-show-all")),
        ("dialog-numbers", One(2)),
        ("dialog-where", One(1)),
        ("dialog-end", One(1)),
    ]
}

/// What is in the file of [`visited`], in every form.
const WRITTEN: [&str; 8] = [
    "Ada",
    "In the library.",
    "I bake a cake.",
    "I get up alone.",
    "Not so early.",
    "A ramp.",
    "Who comes?",
    "When?",
];

fn has_made_the_file(stage: &Stage) {
    for extension in ["json", "txt", "html"] {
        let file = stage.hand_over(extension);
        for line in WRITTEN {
            assert!(file.contains(line), "{line} is not in\n{file}");
        }
        assert!(!file.contains(PRIVATE), "{file}");
        // Asked for, for people alone.
        assert_eq!(file.contains("116 123"), extension != "json", "{file}");
    }
    let json: Value = serde_json::from_str(&stage.hand_over("json")).unwrap();
    assert!(json.to_string().contains("\"first-visit\""), "{json}");
    let text = stage.hand_over("txt");
    for section in ["section-meeting", "section-days", "section-ask"] {
        let heading = words("en").say(section);
        let found = text.lines().any(|line| line.ends_with(&heading));
        assert!(found, "no {heading} in\n{text}");
    }
}

#[rstest]
#[case("en")]
#[case("pl")]
fn its_questions_are_asked_line_by_line(#[case] language: &'static str) {
    let words = words(language);
    let stage = Stage::speaking(language);
    let folder = council();
    let arguments = ["--view", "linear", "--content", folder.to_str().unwrap()];
    let done = run(&stage, &arguments, &pipe::script(&words, &visited()));
    done.is_well();
    // Each page in its order, the one of the help numbers with all of them.
    let mut rest = done.out.as_str();
    for (page, _) in visited() {
        let asked = words.asked(page);
        let at = rest.find(&format!("{asked}\n"));
        let at = at.unwrap_or_else(|| panic!("{page}: no {asked:?} in\n{rest}"));
        rest = &rest[at + asked.len()..];
        if page == "numbers" {
            for number in ["999", "111", "116 123", "0800 011 3200"] {
                assert!(rest.contains(number), "{number} is not in\n{rest}");
            }
        }
    }
    has_made_the_file(&stage);
}

#[rstest]
#[case("en", (80, 24))]
#[case("pl", (80, 24))]
#[case("pl", (40, 12))]
fn its_questions_are_asked_page_by_page(#[case] language: &'static str, #[case] size: (u16, u16)) {
    let stage = Stage::speaking(language);
    let words = words(language);
    let folder = council();
    let arguments = ["--view", "full", "--content", folder.to_str().unwrap()];
    let mut pty = Pty::start(&stage, size, &arguments);
    for (id, say) in visited() {
        let page = pty.page(&words, id);
        assert!(squeezed(&page.join("")).contains(&squeezed(&words.asked(id))));
        pty.answer(&words, &page, say);
    }
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    has_made_the_file(&stage);
}

/// Someone who goes back on each of the last pages comes to the one before, and forward again.
#[test]
fn each_of_the_last_pages_leads_back_by_one_page() {
    let (words, stage) = (words("en"), Stage::new());
    let folder = council();
    let arguments = ["--view", "linear", "--content", folder.to_str().unwrap()];
    let back = Say::Act(Act::Back);
    let mut turns = visited();
    turns.retain(|(page, _)| !page.starts_with("dialog-") || *page == "dialog-start");
    turns.retain(|(page, _)| *page != "topic-look");
    turns.insert(1, KEEP);
    let last = [
        ("dialog-hand-over", One(2)),
        ("topic-look", back),
        ("dialog-hand-over", One(2)),
        ("topic-look", Read),
        ("topic-look", Last("offer-show-this")),
        ("topic-look", Last("offer-show-all")),
        ("dialog-numbers", back),
        ("topic-look", Last("offer-show-all")),
        ("dialog-numbers", One(1)),
        ("dialog-lock", back),
        ("dialog-numbers", One(1)),
        ("dialog-lock", One(1)),
        ("dialog-where", back),
        ("dialog-lock", One(1)),
        ("dialog-where", One(1)),
        ("dialog-end", One(1)),
    ];
    turns.extend(last);
    let done = run(&stage, &arguments, &pipe::script(&words, &turns));
    done.is_well();
    let pages = [
        "dialog-hand-over",
        "topic-look",
        "dialog-numbers",
        "dialog-lock",
    ];
    let pages = [&pages[..], &["dialog-where", "dialog-end"]].concat();
    let asked = |line: &str| pages.iter().find(|page| words.say(page) == line);
    let came: Vec<&str> = done.out.lines().filter_map(asked).copied().collect();
    // A page that was only read asks again in its last line.
    let wanted = last.iter().filter(|(_, say)| *say != Read);
    let wanted: Vec<&str> = wanted.map(|(page, _)| *page).collect();
    assert_eq!(came, wanted, "{}", done.out);
    // From the numbers it goes back to the part from which it came.
    let parts: Vec<&str> = done
        .out
        .lines()
        .filter(|line| line.starts_with("Part "))
        .collect();
    assert!(parts[0].starts_with("Part 1 of "), "{parts:?}");
    assert!(
        parts[2].starts_with("Part 2 of ") && parts[3] == parts[2],
        "{parts:?}"
    );
}

/// What opens the lock code of the council. It is for tests alone.
const KEY: &str = "AGE-SECRET-KEY-16JVLHP6JZ45LUSN5RLUKH6YF5FVM65E76QMN8VVPU3DD5M6S2NYS2DMK59\n";

/// The same person locks the file for those whom the council names.
fn locked() -> Vec<Turn> {
    let locks = |turn: Turn| match turn.0 {
        "dialog-hand-over" => vec![("dialog-hand-over", One(2))],
        "dialog-where" => vec![("dialog-lock", One(1)), turn],
        _ => vec![turn],
    };
    visited().into_iter().flat_map(locks).collect()
}

#[rstest]
#[case("en")]
#[case("pl")]
fn the_file_can_be_locked_for_those_whom_the_council_names(#[case] language: &'static str) {
    let words = words(language);
    let stage = Stage::speaking(language);
    let folder = council();
    let arguments = ["--view", "linear", "--content", folder.to_str().unwrap()];
    let done = run(&stage, &arguments, &pipe::script(&words, &locked()));
    done.is_well();
    let name = words.say("recipient-visitors");
    assert!(
        done.out
            .contains(&words.say_with("lock-for", "name", &name))
    );
    assert!(
        done.out
            .contains(&words.say_with("sealed-for", "name", &name))
    );
    // It cannot be read on paper, and nobody is told so.
    for (id, told) in [("end-give-locked", true), ("end-give", false)] {
        for line in words.say(&format!("{id}.lines")).lines() {
            assert_eq!(done.out.contains(line), told, "{line}");
        }
    }
    assert!(done.out.contains(&words.say("sealed-nobody-else")));
    let to = stage.here();
    let made = fs::read_dir(&to)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let made: Vec<PathBuf> = made.collect();
    assert_eq!(made.len(), 3);
    let key = write_new(stage.root(), "key", KEY.as_bytes()).unwrap();
    for file in made {
        assert!(file.to_str().unwrap().ends_with(".age"), "{file:?}");
        let bytes = fs::read(&file).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("Ada"));
        let file = file.to_str().unwrap();
        let arguments = ["open", file, "--to", to.to_str().unwrap(), "--identity"];
        let done = run(
            &stage,
            &[&arguments[..], &[key.to_str().unwrap()]].concat(),
            "",
        );
        done.is_well();
    }
    has_made_the_file(&stage);
}

#[test]
fn the_file_can_be_locked_for_those_whom_the_settings_name_besides() {
    use age::secrecy::ExposeSecret;
    let words = words("en");
    let stage = Stage::speaking("en");
    let anna = age::x25519::Identity::generate();
    let code = anna.to_public().to_string();
    let visitors = words.say("recipient-visitors");
    let written = format!(
        "[[recipient]]\nname = \"Anna\\u001b[2J Kerr\"\ncode = \"{code}\"\n\n\
         [[recipient]]\nname = \"{visitors}.\"\ncode = \"{}\"\n\n\
         [[recipient]]\nname = \"Ben\"\ncode = \"age1\"\n",
        age::x25519::Identity::generate().to_public(),
    );
    put(&stage.data().join("settings.toml"), written.as_bytes());
    let name = words.say_with("lock-named-here", "name", "Anna[2J Kerr");
    let left_out = [
        words.say_with("lock-name-taken", "name", &format!("{visitors}.")),
        words.say_with("lock-no-code", "name", "Ben"),
    ];
    let folder = council();
    let content = ["--content", folder.to_str().unwrap()];
    let settings = run(&stage, &[&["settings"][..], &content].concat(), "");
    for told in left_out.iter().chain([&code, &name]) {
        assert!(settings.out.contains(told), "{told}: {}", settings.out);
    }

    // The second name, after that of the council.
    let second = |turn: Turn| match turn.0 {
        "dialog-lock" => ("dialog-lock", One(2)),
        _ => turn,
    };
    let turns: Vec<Turn> = locked().into_iter().map(second).collect();
    let arguments = [&["--view", "linear"][..], &content].concat();
    let done = run(&stage, &arguments, &pipe::script(&words, &turns));
    done.is_well();
    let (_, page) = done.out.split_once(&words.say("dialog-lock")).unwrap();
    assert!(page.contains(&words.say("lock-by-settings")), "{page}");
    let offered = [&visitors, &name].map(|name| {
        let option = words.say_with("lock-for", "name", name);
        let at = page.find(&option);
        at.unwrap_or_else(|| panic!("no {option} in\n{page}"))
    });
    assert!(offered.is_sorted());
    for told in &left_out {
        assert!(done.out.contains(told), "no {told} in\n{}", done.out);
    }
    let told = words.say_with("sealed-for", "name", &name);
    assert!(done.out.contains(&told), "{}", done.out);
    // The team does not open it, and she does.
    let made = fs::read_dir(stage.here()).unwrap().next();
    let file = made.unwrap().unwrap().path();
    let file = file.to_str().unwrap();
    let to = stage.root().join("home");
    let own = anna.to_string();
    for (name, key, code) in [("team", KEY, 1), ("anna", own.expose_secret(), 0)] {
        let key = write_new(stage.root(), name, key.as_bytes()).unwrap();
        let key = key.to_str().unwrap();
        let arguments = [
            "open",
            file,
            "--to",
            to.to_str().unwrap(),
            "--identity",
            key,
        ];
        let done = run(&stage, &arguments, "");
        assert_eq!(done.code, Some(code), "{name}: {}", done.err);
    }
    // What a person wrote stays when the program writes the settings down.
    run(&stage, &["settings", "--usual"], "");
    let settings = fs::read_to_string(stage.data().join("settings.toml")).unwrap();
    assert!(settings.contains(&code), "{settings}");
}

#[test]
fn it_is_offered_in_its_own_languages_and_in_no_other() {
    let folder = council();
    // Polish is asked for; a language that the pack does not have falls back to English.
    for (wanted, first) in [("pl", "pl"), ("ar", "en")] {
        let stage = Stage::speaking(wanted);
        let arguments = ["--view", "linear", "--content", folder.to_str().unwrap()];
        let words = words(first);
        let done = run(&stage, &arguments, &pipe::script(&words, &visited()[..2]));
        assert!(done.out.contains(&words.say("who-types")), "{}", done.out);
    }
    let languages = ownwords::locale::languages(&Files::Dir(folder));
    let tags: Vec<String> = languages.iter().map(|l| l.tag.to_string()).collect();
    assert_eq!(tags, ["en", "pl"]);
}

#[test]
fn it_has_no_fault() {
    let done = run(&Stage::new(), &["check", council().to_str().unwrap()], "");
    done.is_well();
}

#[test]
fn its_words_are_held_to_what_the_program_knows_of_the_language() {
    let stage = Stage::new();
    let root = stage.root().join("home/mine");
    let files = Files::Dir(council());
    let own = ["content/", "locales/"].map(|top| files.list(top)).concat();
    for path in own.iter().filter(|path| council().join(path).exists()) {
        let words = String::from_utf8(files.read(path).unwrap()).unwrap();
        let begs = words.replace("where_phone = ", "where_phone = Proszę, ");
        put(&root.join(path), begs.as_bytes());
    }
    let done = run(&stage, &["check", root.to_str().unwrap()], "");
    let told = Words::english().say_with("check-avoided", "id", "proszę");
    let there = |line: &&str| line.contains("locales/pl/") && line.ends_with(&told);
    assert_eq!(done.out.lines().filter(there).count(), 1, "{}", done.out);
}

#[test]
fn it_holds_only_what_a_council_writes() {
    let files = Files::Dir(council());
    assert!(files.list("content/").len() > 3);
    let (mut own, mut folders) = (Vec::new(), vec![council().join("locales")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                own.push(path.file_name().unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    own.sort();
    own.dedup();
    assert_eq!(own, ["first-visit.ftl"]);
}

#[test]
fn a_folder_that_holds_no_questions_and_no_languages_is_named() {
    let stage = Stage::new();
    let folder = stage.root().join("home");
    let folder = folder.to_str().unwrap();
    let told = Words::english().say_with("failure-no-content", "folder", folder);
    for arguments in [
        &["check", folder][..],
        &["--view", "linear", "--content", folder],
    ] {
        let done = run(&stage, arguments, "\n");
        assert_eq!((done.code, done.err.trim_end()), (Some(1), &*told));
        assert_eq!(done.out, "");
    }
}

/// The chapter that tells people how to write a pack of their own.
fn chapter() -> String {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(repository.join("CONTRIBUTING.md")).unwrap();
    let from = text.find("\n## Write questions of your own\n").unwrap();
    let rest = &text[from + 1..];
    rest[..rest.find("\n## ").unwrap()].to_owned()
}

#[test]
fn what_is_shown_of_it_stands_in_it() {
    let files = Files::Dir(council());
    let own = files.list("content/").into_iter();
    let own = own.chain(["locales/en/first-visit.ftl".to_owned()]);
    let all: String = own
        .map(|path| String::from_utf8(files.read(&path).unwrap()).unwrap())
        .collect();
    let chapter = chapter();
    let blocks: Vec<&str> = chapter.split("```").skip(1).step_by(2).collect();
    let shown = blocks.iter().filter_map(|block| {
        let (kind, block) = block.split_once('\n')?;
        (kind == "toml" || block.contains("\n    .short")).then_some(block)
    });
    let shown: Vec<&str> = shown.collect();
    assert!(shown.len() > 8);
    for block in shown {
        assert!(all.contains(block), "{block}");
    }
}

#[test]
fn every_key_of_a_pack_is_explained() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let format = fs::read_to_string(repository.join("src/content/format.rs")).unwrap();
    let keys = format.lines().filter_map(|line| {
        let key = line.strip_prefix("    pub ")?.split_once(": ")?.0;
        let plain = key.chars().all(|c| c.is_alphanumeric() || c == '_');
        plain.then(|| key.to_owned())
    });
    let kinds = ["info", "one", "many", "text", "list", "each"].map(str::to_owned);
    let keys: Vec<String> = keys.chain(kinds).collect();
    assert!(keys.len() > 30, "{keys:?}");
    let chapter = chapter();
    for key in keys {
        let named = chapter.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        assert!(named.into_iter().any(|word| word == key), "{key}");
    }
}
