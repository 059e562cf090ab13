//! What the command line does without a conversation, and its exit codes: 0 done, 1
//! something to mend, 2 wrong use.

use std::fs;
use std::path::Path;

use ownwords::engine::step::Act;
use rstest::rstest;

use crate::persona::{KEEP, andy};
use crate::pipe::{self, LINEAR, run};
use crate::stage::{Stage, Words};
use crate::tell::{plain, pretty_same};

#[rstest]
#[case(&["--view", "sideways"])]
#[case(&["--fly"])]
#[case(&["frobnicate"])]
#[case(&["handover"])]
#[case(&["handover", "--to", "here", "--format", "docx"])]
#[case(&["handover", "--to", "here", "--seal-to"])]
#[case(&["open"])]
#[case(&["open", "--to", "here"])]
#[case(&["compare", "one.json"])]
#[case(&["compare", "one.json", "two.json", "--format", "docx"])]
#[case(&["gather", "here"])]
#[case(&["gather", "--to", "all.ndjson"])]
#[case(&["drafts", "--delete"])]
#[case(&["schema", "extra"])]
fn wrong_use_is_told_in_words_and_ends_with_2(#[case] arguments: &[&str]) {
    let stage = Stage::new();
    let done = run(&stage, arguments, "");
    let told = Words::english().say("cli-wrong");
    assert_eq!((done.code, done.err.trim_end()), (Some(2), &*told));
    assert_eq!(done.out, "");
    assert!(stage.made().is_empty());
}

#[test]
fn help_and_version_are_printed_and_start_nothing() {
    let words = Words::english();
    let stage = Stage::new();
    for arguments in [&["--help"][..], &["handover", "--help"], &["--version"]] {
        let done = run(&stage, arguments, "");
        assert_eq!(
            (done.code, done.err.as_str()),
            (Some(0), ""),
            "{arguments:?}"
        );
        assert!(!done.out.contains(&words.say("dialog-start")));
    }
    let help = run(&stage, &["--help"], "").out;
    for (command, id) in [
        ("drafts", "cli-drafts"),
        ("handover", "cli-handover"),
        ("open", "cli-open"),
        ("compare", "cli-compare"),
        ("gather", "cli-gather"),
        ("respond", "cli-respond"),
        ("check", "cli-check"),
        ("languages", "cli-languages"),
        ("questions", "cli-questions"),
        ("schema", "cli-schema"),
    ] {
        let line = help
            .lines()
            .find(|line| line.trim_start().starts_with(command));
        let line = line.unwrap_or_else(|| panic!("no {command} in\n{help}"));
        assert!(line.contains(&words.say(id)), "{line}");
    }
    assert!(
        run(&stage, &["--version"], "")
            .out
            .contains(env!("CARGO_PKG_VERSION"))
    );
    assert!(stage.made().is_empty());
}

#[test]
fn the_schema_is_the_published_one() {
    for (arguments, published) in [
        (
            &["schema"][..],
            include_str!("../../schema/hand-over.schema.json"),
        ),
        (
            &["schema", "--talk"],
            include_str!("../../schema/response.schema.json"),
        ),
    ] {
        let done = run(&Stage::new(), arguments, "");
        done.is_well();
        assert_eq!(done.out, published);
    }
}

#[test]
fn the_hand_over_of_a_saved_draft_is_the_one_of_the_conversation() {
    let words = Words::english();
    let stage = Stage::new();
    let told = run(&stage, &LINEAR, &pipe::script(&words, &andy(KEEP)));
    assert_eq!(told.code, Some(0));
    let from_the_talk = plain(&stage).text;
    // Both can be made on different days.
    assert!(from_the_talk.contains("that day"), "{from_the_talk}");
    for (path, _) in stage.files() {
        if path.starts_with("here") {
            fs::remove_file(stage.root().join(path)).unwrap();
        }
    }
    let here = stage.here();
    let to = here.to_str().unwrap();
    let done = run(&stage, &["handover", "--to", to], "");
    done.is_well();
    pretty_same(&plain(&stage).text, &from_the_talk);
    // Each file is named, and none is readable for others.
    for (path, _) in stage
        .files()
        .iter()
        .filter(|(path, _)| path.starts_with("here"))
    {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(done.out.contains(name), "{}", done.out);
        owner_only(&stage.root().join(path));
    }
    // Another time, other names: nothing is replaced.
    let before = stage.files();
    assert_eq!(run(&stage, &["handover", "--to", to], "").code, Some(0));
    for (path, bytes) in before.iter().filter(|(path, _)| path.starts_with("here")) {
        assert_eq!(&fs::read(stage.root().join(path)).unwrap(), bytes);
    }
    assert_eq!(fs::read_dir(&here).unwrap().count(), 6);
}

#[test]
fn every_word_that_can_be_typed_stands_in_the_readme() {
    let words = Words::english();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(repository.join("README.md")).unwrap();
    let table = readme.split_once("\n| Type |").unwrap().1;
    let table = table.split_once("\n\n").unwrap().0;
    let acts = Act::ALL.map(|act| words.typed(act));
    let views = ["linear-done.word", "linear-take-out.word"];
    let views = views.map(|id| format!("/{}", words.say(id)));
    for word in acts.into_iter().chain(views) {
        assert!(table.contains(&format!("`{word}`")), "{word}");
    }
}

fn owner_only(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{path:?}: {mode:o}");
}

#[test]
fn a_hand_over_that_cannot_be_made_says_what_to_do_and_ends_with_1() {
    let words = Words::english();
    let stage = Stage::new();
    let here = stage.here();
    let none = run(&stage, &["handover", "--to", here.to_str().unwrap()], "");
    assert_eq!(
        (none.code, none.err.trim_end()),
        (Some(1), &*words.say("drafts-none"))
    );
    assert!(stage.made().is_empty());

    run(&stage, &LINEAR, &pipe::script(&words, &andy(KEEP)[..5]));
    let nowhere = stage.root().join("nowhere");
    let done = run(&stage, &["handover", "--to", nowhere.to_str().unwrap()], "");
    assert_eq!(
        (done.code, done.err.trim_end()),
        (Some(1), &*words.say("store-gone"))
    );
    let done = run(&stage, &["handover", "no-such", "--to", "."], "");
    let no_such = words.advised(&stage, "failure-no-such-draft");
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*no_such));
}

#[test]
fn the_questions_and_the_words_of_every_language_have_no_fault() {
    let words = Words::english();
    let clean = run(&Stage::new(), &["check"], "");
    let (grades, told) = clean.out.trim_end().split_once('\n').unwrap();
    assert_eq!((clean.code, told), (Some(0), &*words.say("check-clean")));
    // Both figures of English.
    let figures = grades.split(' ').filter(|word| {
        let word = word.trim_end_matches('.');
        word.parse::<f64>().is_ok_and(|grade| grade < 7.0)
    });
    assert_eq!(figures.count(), 2, "{grades}");
}

#[test]
fn check_names_each_fault_with_its_place() {
    let words = Words::english();
    let stage = Stage::new();
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mine = stage.root().join("home/mine");
    for folder in ["content", "locales/en"] {
        copy(&repository.join(folder), &mine.join(folder));
    }
    let folder = mine.to_str().unwrap();
    let whole = run(&stage, &["check", folder], "");
    whole.is_well();

    let part = mine.join("content/self-directed-support/04-matters.toml");
    let text = fs::read_to_string(&part).unwrap();
    let broken = text.replace("id = \"good-at\"", "id = \"matters\"");
    assert_ne!(text, broken);
    write(&part, broken.as_bytes());
    let line = text
        .lines()
        .position(|line| line == "id = \"good-at\"")
        .unwrap()
        + 1;
    let faulty = run(&stage, &["check", folder], "");
    assert_eq!(faulty.code, Some(1), "{}", faulty.out);
    let place = format!("04-matters.toml, line {line}, column ");
    assert!(
        faulty.out.contains(&place),
        "{place} is not in\n{}",
        faulty.out
    );
    assert!(!faulty.err.is_empty());
    // Nobody is asked questions out of a broken pack.
    let started = run(&stage, &["--view", "linear", "--content", folder], "\n2\n");
    assert_eq!(started.code, Some(1));
    assert!(!started.out.contains(&words.say("dialog-keep")));
    write(&part, text.as_bytes());

    // The words are checked too, in every language; what is broken there is told in the
    // words of the program.
    let english = mine.join("locales/en");
    let polish = mine.join("locales/pl");
    copy(&english, &polish);
    let ui = fs::read_to_string(english.join("ui.ftl")).unwrap();
    let without = ui.replace("offer-add = Add another one\n", "");
    assert_ne!(ui, without);
    write(&polish.join("ui.ftl"), without.as_bytes());
    write(&english.join("errors.ftl"), b"nothing\n");
    let faulty = run(&stage, &["check", folder], "");
    assert_eq!(faulty.code, Some(1), "{}", faulty.out);
    let line = |text: &str, start: &str| {
        let mut lines = text.lines();
        lines.position(|line| line.starts_with(start)).unwrap() + 1
    };
    for told in [
        // It belongs after what comes before it in English.
        format!(
            "locales/pl/ui.ftl, line {}, column 1: ",
            line(&ui, "topic-list")
        ),
        // English plurals are not those of Polish.
        format!(
            "locales/pl/ui.ftl, line {}, column 18: ",
            line(&without, "notice-added")
        ),
        "locales/en/errors.ftl, line 1, column 8: ".to_owned(),
    ] {
        assert!(
            faulty.out.contains(&told),
            "{told} is not in\n{}",
            faulty.out
        );
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            write(&to, &fs::read(&path).unwrap());
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a test makes a pack of its own")]
fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}
