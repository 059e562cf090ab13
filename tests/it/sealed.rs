//! The hand-over sealed for somebody on the command line, and opened again.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use age::secrecy::ExposeSecret;
use age::x25519;
use ownwords::locale::Args;
use ownwords::store::write_new;
use rstest::rstest;

use crate::feed::squeezed;
use crate::persona::{KEEP, Say, Turn, andy, ewa, una};
use crate::pipe::{Done, run};
use crate::pseudo::put;
use crate::pty::Pty;
use crate::stage::{Stage, Words};
use crate::tell::{by_lines, plain, pretty_same};

const SIZE: (u16, u16) = (80, 24);
const PHRASE: &str = "four łong words here";

/// Tells a story, and takes away the files that it made, so that only the saved answers stay.
fn saved(language: &'static str, turns: &[Turn]) -> Stage {
    let stage = by_lines(Stage::speaking(language), turns).stage;
    for path in here(&stage) {
        fs::remove_file(path).unwrap();
    }
    stage
}

/// The files in the folder for hand-overs.
fn here(stage: &Stage) -> Vec<PathBuf> {
    let entries = fs::read_dir(stage.here()).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// A pair of keys: what is typed to seal, and the file that opens.
struct Pair {
    code: String,
    file: PathBuf,
}

fn pair(stage: &Stage, name: &str) -> Pair {
    let key = x25519::Identity::generate();
    let text = format!("# mine\n{}\n", key.to_string().expose_secret());
    Pair {
        code: key.to_public().to_string(),
        file: write_new(&stage.root().join("home"), name, text.as_bytes()).unwrap(),
    }
}

fn hand_over(stage: &Stage, more: &[&str]) -> Done {
    let to = stage.here();
    let start = ["handover", "--to", to.to_str().unwrap()];
    run(stage, &[&start[..], more].concat(), "")
}

fn open(stage: &Stage, file: &Path, key: &Path) -> Done {
    let to = stage.here();
    let (file, key) = (file.to_str().unwrap(), key.to_str().unwrap());
    let to = to.to_str().unwrap();
    run(stage, &["open", file, "--to", to, "--identity", key], "")
}

fn of_file(words: &Words, id: &str, file: &Path) -> String {
    words.say_with(id, "file", file.to_str().unwrap())
}

/// It ends so, says so, and nothing was made or changed.
fn refused(done: &Done, code: i32, told: &str, before: &Stage, files: &Files) {
    assert_eq!(
        (done.code, done.err.trim_end(), done.out.as_str()),
        (Some(code), told, "")
    );
    assert_eq!(&before.files(), files);
}

type Files = std::collections::BTreeMap<PathBuf, Vec<u8>>;

fn owner_only(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{path:?}: {mode:o}");
}

#[rstest]
fn a_sealed_hand_over_is_the_same_once_it_is_opened(#[values("en", "ar")] language: &'static str) {
    let words = Words::spoken(language);
    let stage = saved(language, &andy(KEEP));
    assert_eq!(hand_over(&stage, &[]).code, Some(0));
    let unsealed = plain(&stage);
    assert!(unsealed.text.contains("Andy"));
    for path in here(&stage) {
        fs::remove_file(path).unwrap();
    }

    let (worker, advocate) = (pair(&stage, "worker"), pair(&stage, "advocate"));
    let to = ["--seal-to", &worker.code, "--seal-to", &advocate.code];
    let done = hand_over(&stage, &to);
    done.is_well();
    let sealed = here(&stage);
    let names: Vec<&str> = sealed.iter().filter_map(|path| path.to_str()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    for (name, kind) in names.iter().zip(["html", "json", "txt"]) {
        assert!(name.ends_with(&format!(".{kind}.age")), "{name}");
        let bytes = fs::read(name).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
        assert!(!String::from_utf8_lossy(&bytes).contains("Andy"));
        owner_only(Path::new(name));
        let file = Path::new(name).file_name().unwrap().to_str().unwrap();
        let args = Args::none().word("file", file).word("kind", kind);
        let line = words.say_args("end-file", &args);
        assert!(done.out.contains(&line), "{line} is not in\n{}", done.out);
    }
    // Who can open them is said after the names, and with what.
    let told = [
        words.say_with("sealed-code", "code", &worker.code),
        words.say_with("sealed-code-too", "code", &advocate.code),
        words.say("sealed-yourself"),
        words.say("sealed-program"),
        words.say("sealed-answers-stay"),
    ];
    let told = told.join("\n");
    assert!(done.out.trim_end().ends_with(&told), "{}", done.out);

    // Each of them opens it, and the file that was sealed stays as it was.
    let before = stage.files();
    for pair in [&worker, &advocate] {
        for path in &sealed {
            let done = open(&stage, path, &pair.file);
            done.is_well();
            let within = path.with_extension("");
            let told = of_file(&words, "open-done", &within);
            assert_eq!(done.out.trim_end(), told);
            owner_only(&within);
        }
        let opened = plain(&stage);
        pretty_same(&opened.text, &unsealed.text);
        pretty_same(&opened.html, &unsealed.html);
        assert_eq!(opened.json, unsealed.json);
        // What is there is never replaced.
        let files = stage.files();
        let taken = sealed[0].with_extension("");
        let told = of_file(&words, "open-exists", &taken);
        let again = open(&stage, &sealed[0], &pair.file);
        refused(&again, 1, &told, &stage, &files);
        for path in &sealed {
            fs::remove_file(path.with_extension("")).unwrap();
        }
        assert_eq!(stage.files(), before);
    }
}

#[test]
fn a_person_locks_their_own_file_with_a_phrase() {
    let words = Words::english();
    let turns = andy(KEEP).into_iter().flat_map(|turn| match turn.0 {
        "dialog-hand-over" => vec![("dialog-hand-over", Say::One(2))],
        "dialog-where" => vec![
            ("dialog-seal", Say::Line(PHRASE)),
            ("dialog-phrase-again", Say::Line("something else")),
            ("dialog-seal", Say::Line(PHRASE)),
            ("dialog-phrase-again", Say::Line(PHRASE)),
            turn,
        ],
        _ => vec![turn],
    });
    let turns: Vec<Turn> = turns.collect();
    let told = by_lines(Stage::speaking("en"), &turns);
    assert!(told.out.contains(&words.say("phrase-differs")));
    assert!(told.out.contains(&words.say("sealed-phrase")));
    assert!(!told.out.contains(PHRASE));
    let sealed = here(&told.stage);
    assert_eq!(sealed.len(), 3, "{sealed:?}");
    let to = told.stage.here();
    for path in sealed {
        let file = path.to_str().unwrap();
        let arguments = ["open", file, "--to", to.to_str().unwrap()];
        let done = run(&told.stage, &arguments, &format!("{PHRASE}\n"));
        done.is_well();
    }
    assert!(plain(&told.stage).text.contains("Andy"));
}

#[test]
fn answers_about_equality_are_locked_as_the_file_is() {
    let words = Words::english();
    let stage = Stage::speaking("en");
    let anna = pair(&stage, "anna");
    let named = format!("[[recipient]]\nname = \"Anna\"\ncode = \"{}\"\n", anna.code);
    put(&stage.data().join("settings.toml"), named.as_bytes());
    let turns = una(KEEP, 1).into_iter().flat_map(|turn| match turn.0 {
        "dialog-hand-over" => vec![("dialog-hand-over", Say::One(2))],
        "dialog-where" => vec![("dialog-lock", Say::One(1)), turn],
        _ => vec![turn],
    });
    let turns: Vec<Turn> = turns.collect();
    let told = by_lines(stage, &turns);
    // That it is locked is said before there is a second file, and once it is there.
    let asked = turns.iter().position(|turn| turn.0 == "dialog-equality");
    let page = &told.pages[asked.unwrap()];
    assert!(page.contains(&words.say("equality-locked")), "{page}");
    assert!(told.out.contains(&words.say("sealed-second")));
    let made = here(&told.stage);
    let mut second = Vec::new();
    for path in &made {
        let file = path.to_str().unwrap();
        assert!(file.ends_with(".age"), "{made:?}");
        let bytes = fs::read(path).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1\n"), "{file}");
        if file.contains("ownwords-equality") {
            let done = open(&told.stage, path, &anna.file);
            done.is_well();
            second.push(fs::read_to_string(path.with_extension("")).unwrap());
        }
    }
    assert!(second.len() > 1, "{made:?}");
    for text in second {
        assert!(
            text.contains(&words.say("equality-religion_none")),
            "{text}"
        );
    }
}

#[test]
fn nothing_that_ewa_keeps_private_is_in_what_was_sealed_in_fhir() {
    let words = Words::spoken("pl");
    let stage = saved("pl", &ewa(KEEP));
    let worker = pair(&stage, "worker");
    let more = ["--format", "fhir", "--seal-to", &worker.code];
    let done = hand_over(&stage, &more);
    done.is_well();
    let sealed = here(&stage);
    let name = sealed[0].file_name().unwrap().to_str().unwrap();
    assert!(
        name.ends_with(".fhir.json.age") && sealed.len() == 1,
        "{name}"
    );
    let args = Args::none().word("file", name).word("kind", "fhir");
    let line = words.say_args("end-file", &args);
    assert!(done.out.contains(&line), "{line} is not in\n{}", done.out);
    assert_eq!(open(&stage, &sealed[0], &worker.file).code, Some(0));
    let text = fs::read_to_string(sealed[0].with_extension("")).unwrap();
    assert!(text.contains("QuestionnaireResponse"));
    assert!(!text.contains(crate::persona::PRIVATE_WORDS));
}

#[test]
fn another_key_and_a_file_that_was_changed_open_nothing() {
    let words = Words::english();
    let stage = saved("en", &andy(KEEP));
    let (worker, other) = (pair(&stage, "worker"), pair(&stage, "other"));
    let to = ["--format", "text", "--seal-to", &worker.code];
    assert_eq!(hand_over(&stage, &to).code, Some(0));
    let sealed = here(&stage).remove(0);
    let bytes = fs::read(&sealed).unwrap();
    let home = stage.root().join("home");
    let put = |name: &str, bytes: &[u8]| write_new(&home, name, bytes).unwrap();
    let mut turned = bytes.clone();
    *turned.last_mut().unwrap() ^= 1;
    let cut = put("cut.txt.age", &bytes[..bytes.len() - 1]);
    let turned = put("turned.txt.age", &turned);
    let html = put(
        "page.html.age",
        b"<!DOCTYPE html>\n<html lang=\"en\"></html>",
    );
    let renamed = put("sealed.txt", &bytes);
    let newer = put(
        "newer.txt.age",
        b"age-encryption.org/v9\n-> unknown\n--- unknown",
    );
    let nowhere = home.join("nowhere.age");
    let files = stage.files();
    for (file, key, told) in [
        (&sealed, &other.file, words.say("open-wrong-key")),
        (&cut, &worker.file, words.say("open-damaged")),
        (&turned, &worker.file, words.say("open-damaged")),
        (&html, &worker.file, words.say("open-not-sealed")),
        (&newer, &worker.file, words.say("open-newer")),
        (&renamed, &worker.file, words.say("open-name")),
        (
            &nowhere,
            &worker.file,
            of_file(&words, "open-no-file", &nowhere),
        ),
        (
            &home,
            &worker.file,
            of_file(&words, "open-unreadable", &home),
        ),
        (&sealed, &html, of_file(&words, "open-no-keys", &html)),
        (&sealed, &nowhere, of_file(&words, "open-no-file", &nowhere)),
    ] {
        refused(&open(&stage, file, key), 1, &told, &stage, &files);
    }
    // Without a key, the person is told that one is needed.
    let file = sealed.to_str().unwrap();
    let done = run(&stage, &["open", file, "--to", "."], "");
    refused(&done, 2, &words.say("open-key-needed"), &stage, &files);
    let done = run(&stage, &["open", file, "--to", "no-folder"], "");
    refused(&done, 1, &words.say("store-gone"), &stage, &files);
    // And the file itself is as good as it was.
    assert_eq!(open(&stage, &sealed, &worker.file).code, Some(0));
}

#[test]
fn what_is_no_lock_code_is_named_by_its_place_and_nothing_is_made() {
    let words = Words::english();
    let stage = saved("en", &andy(KEEP));
    let pair = pair(&stage, "worker");
    let secret = fs::read_to_string(&pair.file).unwrap();
    let secret = secret.lines().nth(1).unwrap();
    let files = stage.files();
    let code = pair.code.as_str();
    for (given, id, place) in [
        (vec!["Quillfeather"], "sealing-no-code", 1),
        (vec![&code[..61]], "sealing-no-code", 1),
        (vec![code, ""], "sealing-no-code", 2),
        (
            vec![code, code, "age1pq1qqqq\u{1b}[31m"],
            "sealing-no-code",
            3,
        ),
        // Whatever is sealed to this one, anybody could open.
        (
            vec!["age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z"],
            "sealing-no-code",
            1,
        ),
        (vec![code, secret], "sealing-secret-key", 2),
    ] {
        let more: Vec<&str> = given.iter().flat_map(|code| ["--seal-to", code]).collect();
        let told = words.say_args(id, &Args::none().number("number", place));
        refused(&hand_over(&stage, &more), 2, &told, &stage, &files);
    }
    let both = hand_over(&stage, &["--seal-phrase", "--seal-to", code]);
    refused(&both, 2, &words.say("sealing-one-way"), &stage, &files);
}

#[test]
fn a_phrase_is_asked_for_twice_and_never_shown_and_opens_the_file() {
    let words = Words::english();
    let stage = saved("en", &andy(KEEP));
    let to = stage.here();
    let to = to.to_str().unwrap();
    let arguments = ["handover", "--to", to, "--format", "text", "--seal-phrase"];
    let mut pty = Pty::start(&stage, SIZE, &arguments);
    pty.wait_for_said(&words.say("dialog-seal"));
    // The other person needs a program: that is said before anything is sealed.
    pty.wait_for_said(&words.say("dialog-seal.hint"));
    for (id, typed) in [
        ("dialog-seal", PHRASE),
        ("dialog-phrase-again", "another one"),
        ("dialog-seal", PHRASE),
        ("dialog-phrase-again", PHRASE),
    ] {
        pty.wait_for_said(&words.say(&format!("{id}.short")));
        assert!(here(&stage).is_empty());
        pty.send(&format!("{typed}\r"));
        if typed == "another one" {
            pty.wait_for_said(&words.say("phrase-differs"));
        }
    }
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    assert_eq!(pty.modes(), pty.modes_before());
    let shown = squeezed(&String::from_utf8_lossy(pty.raw()));
    for secret in [PHRASE, "another one"] {
        assert!(!shown.contains(&squeezed(secret)), "{shown}");
    }
    for id in ["sealed-phrase", "sealed-program"] {
        assert!(shown.contains(&squeezed(&words.say(id))), "{id}: {shown}");
    }
    let sealed = here(&stage);
    assert_eq!(sealed.len(), 1);
    let bytes = fs::read(&sealed[0]).unwrap();
    let head = String::from_utf8_lossy(&bytes);
    let line = head.lines().nth(1).unwrap();
    assert!(
        line.starts_with("-> scrypt ") && line.ends_with(" 18"),
        "{line}"
    );

    let file = sealed[0].to_str().unwrap();
    let files = stage.files();
    for (typed, code) in [("four long words here", 1), (PHRASE, 0)] {
        let mut pty = Pty::start(&stage, SIZE, &["open", file, "--to", to]);
        pty.wait_for_said(&words.say("dialog-open.short"));
        pty.send(&format!("{typed}\r"));
        assert_eq!(pty.wait_for_the_end().exit_code(), code);
        assert_eq!(pty.modes(), pty.modes_before());
        let shown = squeezed(&String::from_utf8_lossy(pty.raw()));
        assert!(!shown.contains(&squeezed(typed)), "{shown}");
        if code == 1 {
            let told = squeezed(&words.say("open-wrong-phrase"));
            assert!(shown.contains(&told), "{shown}");
            assert_eq!(stage.files(), files);
        }
    }
    assert!(stage.hand_over("txt").contains("Andy"));
    assert_eq!(fs::read(&sealed[0]).unwrap(), bytes);
    // A key is not what opens it.
    let other = pair(&stage, "other");
    let files = stage.files();
    fs::remove_file(sealed[0].with_extension("")).unwrap();
    let done = open(&stage, &sealed[0], &other.file);
    assert_eq!(
        (done.code, done.err.trim_end()),
        (Some(2), &*words.say("open-phrase-needed"))
    );
    assert_eq!(stage.files().len() + 1, files.len());
}

#[test]
fn the_phrase_of_saved_answers_and_the_one_of_the_file_come_out_of_one_pipe() {
    let words = Words::english();
    let stage = Stage::new();
    let turns = andy(KEEP);
    let keep = turns.iter().position(|turn| *turn == KEEP).unwrap();
    use crate::persona::Say;
    let phrase: [Turn; 3] = [
        ("dialog-keep", Say::One(1)),
        ("dialog-phrase", Say::Line(PHRASE)),
        ("dialog-phrase-again", Say::Line(PHRASE)),
    ];
    let turns = [&turns[..keep], &phrase, &turns[keep + 1..]].concat();
    let stage = by_lines(stage, &turns).stage;
    for path in here(&stage) {
        fs::remove_file(path).unwrap();
    }
    let to = stage.here();
    let to = to.to_str().unwrap();
    let arguments = ["handover", "--to", to, "--format", "text", "--seal-phrase"];
    let typed = |words: &[&str]| {
        words
            .iter()
            .map(|line| format!("{line}\n"))
            .collect::<String>()
    };
    let done = run(
        &stage,
        &arguments,
        &typed(&[PHRASE, "of the file", "of the file"]),
    );
    done.is_well();
    let file = here(&stage).remove(0);
    let opened = ["open", file.to_str().unwrap(), "--to", to];
    let done = run(&stage, &opened, &typed(&["of the file"]));
    done.is_well();
    assert!(stage.hand_over("txt").contains("Andy"));
    // Nobody types: nothing is made.
    let files = stage.files();
    for typed in [&[][..], &[PHRASE], &[PHRASE, "of the file"]] {
        let typed: String = typed.iter().map(|line| format!("{line}\n")).collect();
        let done = run(&stage, &arguments, &typed);
        assert_eq!(
            (done.code, done.err.trim_end()),
            (Some(1), &*words.say("store-phrase-needed"))
        );
        assert_eq!(stage.files(), files);
    }
}

#[test]
fn saved_answers_are_not_opened_as_if_they_were_a_file_for_a_worker() {
    let words = Words::english();
    let stage = saved("en", &andy(KEEP));
    let files = stage.files();
    let find = |name: &str| {
        let mut found = files.keys().filter(|path| path.ends_with(name));
        stage.root().join(found.next().unwrap())
    };
    let (answers, key) = (find("answers.age"), find("key"));
    let told = words.say("open-draft");
    refused(&open(&stage, &answers, &key), 1, &told, &stage, &files);
    // Nor where they were copied to, though their key is at hand.
    let bytes = fs::read(&answers).unwrap();
    let copy = write_new(&stage.root().join("home"), "copy.age", &bytes).unwrap();
    let files = stage.files();
    refused(&open(&stage, &copy, &key), 1, &told, &stage, &files);
}

#[test]
fn nothing_that_could_command_a_terminal_comes_out_of_a_file() {
    let stage = Stage::new();
    let pair = pair(&stage, "key");
    let key: x25519::Recipient = pair.code.parse().unwrap();
    let hostile = b"\x1b]0;Quillfeather\x07\x1b[2J\x9b31m";
    let home = stage.root().join("home");
    let name = "a\u{1b}[31m\u{9b}b.txt";
    let armored = {
        let mut writer =
            age::armor::ArmoredWriter::wrap_output(Vec::new(), age::armor::Format::AsciiArmor)
                .unwrap();
        writer
            .write_all(&age::encrypt(&key, hostile).unwrap())
            .unwrap();
        writer.finish().unwrap()
    };
    let file = write_new(&home, &format!("{name}.age"), &armored).unwrap();
    let quiet = |done: &Done| {
        for said in [&done.out, &done.err] {
            assert!(!said.contains("Quillfeather"), "{said:?}");
            let control = said.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(control, None, "{said:?}");
        }
    };
    let done = open(&stage, &file, &pair.file);
    done.is_well();
    quiet(&done);
    assert!(done.out.contains("a[31mb.txt"), "{}", done.out);
    assert_eq!(fs::read(stage.here().join(name)).unwrap(), hostile);
    let again = open(&stage, &file, &pair.file);
    assert_eq!(again.code, Some(1));
    quiet(&again);
    let gone = open(&stage, &home.join(format!("{name}.gone.age")), &pair.file);
    assert_eq!(gone.code, Some(1));
    quiet(&gone);
}
