//! Languages that are there, old, broken or missing, in the real program.

use std::fs;
use std::path::{Path, PathBuf};

use ownwords::files::Files;
use ownwords::locale::{Args, Locale};

use crate::persona::{FORGET, morag};
use crate::pipe::{self, Done, LINEAR, run};
use crate::pseudo::{self, TAG, put};
use crate::stage::{Stage, Words};

/// A stage that speaks English, and a folder with the disguise beside it.
fn stage() -> (Stage, PathBuf) {
    let stage = Stage::new();
    let folder = pseudo::folder(&stage);
    (stage, folder)
}

fn languages(stage: &Stage, folder: &Path, more: &[&str]) -> Done {
    let content = ["--content", folder.to_str().unwrap()];
    run(stage, &[&["languages"], &content[..], more].concat(), "")
}

fn say(id: &str, args: Args) -> String {
    let locale = Locale::load(&Files::Embedded, &"en".parse().unwrap(), "").unwrap();
    locale.words(id, &args)
}

#[test]
fn each_language_is_told_with_its_status_and_how_much_is_translated() {
    let (stage, folder) = stage();
    let described = folder.join("locales").join(TAG).join("language.toml");
    let text = fs::read_to_string(&described).unwrap();
    let checked = text.replace(
        "\"draft\"",
        "\"checked by people who use support\"\nby = \"Ewa\"",
    );
    put(&described, checked.as_bytes());
    let ui = folder.join("locales").join(TAG).join("ui.ftl");
    let words = fs::read_to_string(&ui).unwrap();
    put(&ui, words.replace("offer-add =", "offer-new =").as_bytes());

    let done = languages(&stage, &folder, &[]);
    done.is_well();
    let english = Args::none().word("name", "English").word("tag", "en");
    let whole = say("languages-line", english.number("share", 100));
    assert!(done.out.lines().any(|line| line == whole), "{}", done.out);
    let named = Args::none().word("name", "Þšéûðô").word("tag", TAG);
    let nearly = say("languages-line", named.number("share", 99));
    let by = say(
        "languages-checked",
        Args::none()
            .word("status", Words::english().say("language-support-users"))
            .word("by", "Ewa")
            .word("day", "23 November 2026"),
    );
    assert!(
        done.out.contains(&format!("{nearly}\n{by}\n")),
        "{}",
        done.out
    );

    // Without a name beside it, it is not checked, and no language.
    put(
        &described,
        text.replace("\"draft\"", "\"checked by a native speaker\"")
            .as_bytes(),
    );
    let done = languages(&stage, &folder, &[]);
    let file = format!("locales/{TAG}/language.toml");
    let fault = say("locale-checked-by-nobody", Args::none().word("file", file));
    assert!(
        done.out.contains(&fault) && !done.out.contains(&by),
        "{}",
        done.out
    );
}

#[test]
fn what_was_translated_from_older_english_is_named_until_it_is_settled() {
    let (stage, folder) = stage();
    let stale = |ids: &str| {
        let count = Args::none().number("count", 1);
        say("languages-stale", count.word("ids", ids))
    };
    let settled = languages(&stage, &folder, &["--settle", TAG]);
    let told = Words::english().say("languages-settled");
    assert_eq!((settled.code, settled.out.trim_end()), (Some(0), &*told));
    let fresh = languages(&stage, &folder, &[]).out;
    assert!(!fresh.contains("offer-add"), "{fresh}");

    let english = folder.join("locales/en/ui.ftl");
    let before = fs::read_to_string(&english).unwrap();
    let changed = before.replace("offer-add = Add another one", "offer-add = Add one more");
    assert_ne!(before, changed);
    put(&english, changed.as_bytes());
    let old = languages(&stage, &folder, &[]).out;
    let line = stale("ui.ftl/offer-add");
    assert!(old.lines().any(|l| l == line), "{old}");

    languages(&stage, &folder, &["--settle", TAG]);
    assert_eq!(languages(&stage, &folder, &[]).out, fresh);
    // Nothing half written is left beside it.
    let names = fs::read_dir(folder.join("locales").join(TAG)).unwrap();
    let hidden = |name: &str| name.starts_with('.');
    assert!(
        !names
            .flatten()
            .any(|file| hidden(file.file_name().to_str().unwrap()))
    );
}

#[test]
fn what_nobody_wrote_down_is_not_told_to_have_changed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/council");
    let done = languages(&Stage::new(), &folder, &[]);
    let file = Args::none().word("ids", "first-visit.ftl");
    let told = [say("languages-unsettled-some", file)];
    let polish = done.out.lines().skip_while(|line| !line.contains("pl: "));
    let polish: Vec<&str> = polish.skip(2).collect();
    assert_eq!(polish, told, "{}", done.out);
}

#[test]
fn only_a_language_in_a_folder_can_be_settled() {
    let (stage, folder) = stage();
    let words = Words::english();
    let inside = run(&stage, &["languages", "--settle", "en"], "");
    let told = words.say("languages-no-folder");
    assert_eq!((inside.code, inside.err.trim_end()), (Some(2), &*told));
    let english = languages(&stage, &folder, &["--settle", "en"]);
    let told = words.say("languages-english");
    assert_eq!((english.code, english.err.trim_end()), (Some(2), &*told));
    for wrong in ["pl", "../..", "", ".", "en/.."] {
        let done = languages(&stage, &folder, &["--settle", wrong]);
        let told = say("locale-no-language", Args::none().word("language", wrong));
        assert_eq!(
            (done.code, done.err.trim_end()),
            (Some(1), &*told),
            "{wrong}"
        );
    }
    // The program has Polish, which this folder lends from it.
    let lending = stage.root().join("home/lending");
    put(&lending.join("locales/cy/ui.ftl"), b"offer-add = Rhagor\n");
    let done = languages(&stage, &lending, &["--settle", "pl"]);
    let told = say("locale-no-language", Args::none().word("language", "pl"));
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*told));
    let made = stage.files().into_keys();
    assert!(!made.into_iter().any(|path| path.ends_with("source.toml")));
}

#[test]
fn only_what_a_folder_holds_itself_is_settled_in_it() {
    let stage = Stage::new();
    let folder = stage.root().join("home/mine");
    let council = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/council");
    let files = Files::Dir(council.clone());
    let own = ["content/", "locales/"].map(|top| files.list(top)).concat();
    for path in own.iter().filter(|path| council.join(path).exists()) {
        put(&folder.join(path), &files.read(path).unwrap());
    }
    assert_eq!(
        languages(&stage, &folder, &["--settle", "pl"]).code,
        Some(0)
    );
    let source = fs::read_to_string(folder.join("locales/pl/source.toml")).unwrap();
    let settled = source.lines().filter(|line| line.starts_with('['));
    assert_eq!(settled.collect::<Vec<_>>(), ["[\"first-visit.ftl\"]"]);
    // What comes from inside the program is as it is settled there: nothing more is told.
    let done = languages(&stage, &folder, &[]);
    let polish = done.out.lines().skip_while(|line| !line.contains("pl: "));
    assert_eq!(polish.count(), 2, "{}", done.out);

    let english = folder.join("locales/en/first-visit.ftl");
    let words = fs::read_to_string(&english).unwrap();
    let changed = words.replace("What is a good day", "What is a very good day");
    assert_ne!(changed, words);
    put(&english, changed.as_bytes());
    let count = Args::none().number("count", 1);
    let stale = say(
        "languages-stale",
        count.word("ids", "first-visit.ftl/good-day"),
    );
    let done = languages(&stage, &folder, &[]);
    assert_eq!(done.out.lines().last(), Some(&*stale));
}

#[test]
fn a_language_that_is_not_there_is_told_in_one_line_and_stops_nothing() {
    let words = Words::english();
    let turns = morag(FORGET);
    let stage = Stage::speaking("xx,en");
    let done = run(&stage, &LINEAR, &pipe::script(&words, &turns));
    let told = say("locale-no-language", Args::none().word("language", "xx"));
    let line = words.say_with("linear-problem", "text", &told);
    done.is_well();
    assert_eq!(
        done.out.lines().filter(|l| **l == line).count(),
        1,
        "{}",
        done.out
    );
    assert!(stage.hand_over("txt").contains("Choir on Thursdays."));
    // Without a conversation, beside what was asked for.
    let done = run(&stage, &["drafts"], "");
    assert_eq!((done.code, done.err.trim_end()), (Some(0), &*told));
    assert_eq!(done.out.trim_end(), words.say("drafts-none"));
}

#[test]
fn a_broken_language_is_told_with_its_place_and_english_goes_on() {
    let words = Words::english();
    let stage = Stage::speaking(TAG);
    let folder = pseudo::folder(&stage);
    let file = format!("locales/{TAG}/linear.ftl");
    put(
        &folder.join(&file),
        b"# Words.\nlinear-option = { $number\n",
    );
    let content = ["--content", folder.to_str().unwrap()];
    let script = pipe::script(&words, &morag(FORGET));
    let done = run(&stage, &[&LINEAR[..], &content].concat(), &script);
    let told = say(
        "locale-broken",
        Args::none().word("file", file).number("line", 2),
    );
    let line = words.say_with("linear-problem", "text", &told);
    done.is_well();
    assert_eq!(
        done.out.lines().filter(|l| **l == line).count(),
        1,
        "{}",
        done.out
    );
    assert!(stage.hand_over("txt").contains("Choir on Thursdays."));
    let help = run(&stage, &[&content[..], &["--help"]].concat(), "");
    assert_eq!((help.code, help.err.trim_end()), (Some(0), &*told));
    assert!(help.out.contains(&words.say("cli-drafts")));
}

#[test]
fn a_broken_language_that_is_chosen_from_the_list_leaves_the_one_before() {
    let words = Words::english();
    let stage = Stage::new();
    let folder = pseudo::folder(&stage);
    let file = format!("locales/{TAG}/ui.ftl");
    put(&folder.join(&file), b"offer-add = { $\n");
    // No language is named, so it is asked for, the spoken one first; and then one for
    // somebody who helps.
    let content = ["--content", folder.to_str().unwrap()];
    let done = pipe::run_unspoken(&stage, &[&LINEAR[..], &content].concat(), "2\n1\n\n");
    let told = say(
        "locale-broken",
        Args::none().word("file", file).number("line", 1),
    );
    let line = words.say_with("linear-problem", "text", &told);
    let after = done
        .out
        .split_once(&words.say("dialog-language"))
        .unwrap()
        .1;
    let after = after.split_once(&line).expect("it is told").1;
    assert!(after.contains(&words.say("dialog-start")), "{}", done.out);
}
