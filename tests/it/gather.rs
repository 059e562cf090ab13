//! What many people chose, put together on the command line.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use age::secrecy::ExposeSecret;
use age::x25519;
use ownwords::locale::Args;
use ownwords::store::{Phrase, Recipient, Seal, SecretString, write_new};
use rstest::rstest;
use serde_json::Value;

use crate::council;
use crate::persona::{KEEP, PRIVATE_WORDS, Say, Turn, andy, ewa, morag, una};
use crate::pipe::{self, Done, LINEAR, run};
use crate::stage::{Stage, Words};

/// The same story, told by someone who says this when asked whether choices may be counted.
fn who_says(mut turns: Vec<Turn>, say: Say) -> Vec<Turn> {
    let asked = turns.iter_mut().find(|turn| turn.0 == "may-count");
    asked.expect("everyone is asked").1 = say;
    turns
}

/// Tells a story and gives the files that are made of it, by name.
fn files_of(turns: &[Turn], kinds: &str) -> BTreeMap<String, Vec<u8>> {
    let (words, stage) = (Words::english(), Stage::new());
    let told = run(&stage, &LINEAR, &pipe::script(&words, turns));
    assert_eq!(told.code, Some(0), "{told:?}");
    let to = stage.root().join("home");
    let to = to.to_str().unwrap();
    let done = run(&stage, &["handover", "--to", to, "--format", kinds], "");
    assert_eq!(done.code, Some(0), "{done:?}");
    let files = stage.files().into_iter();
    let named = files.filter_map(|(path, bytes)| {
        let name = path.strip_prefix("home").ok()?.to_str()?.to_owned();
        Some((name, bytes))
    });
    named.collect()
}

/// The folder from which is gathered.
fn folder(stage: &Stage) -> PathBuf {
    stage.root().join("home")
}

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    write_new(folder, name, bytes).unwrap();
}

fn gather(stage: &Stage, to: &str, more: &[&str]) -> Done {
    let from = folder(stage);
    let start = ["gather", from.to_str().unwrap(), "--to", to];
    run(stage, &[&start[..], more].concat(), "")
}

/// What was gathered into a file in the working directory.
fn gathered(stage: &Stage, name: &str) -> String {
    fs::read_to_string(stage.here().join(name)).unwrap()
}

fn says_count(done: &Done, id: &str, count: usize) {
    let words = Words::english();
    let line = words.say_args(id, &Args::none().number("count", count));
    let said = done.out.lines().any(|said| said == line);
    assert!(said, "{line} is not in\n{}\n{}", done.out, done.err);
}

fn of_file(id: &str, file: &Path) -> String {
    Words::english().say_with(id, "file", file.to_str().unwrap())
}

/// Andy and Ewa agree, Morag does not; each in both forms for programs, and to read.
fn three() -> Stage {
    let stage = Stage::new();
    for (name, turns) in [
        ("andy", who_says(andy(KEEP), Say::One(1))),
        ("ewa", who_says(ewa(KEEP), Say::One(1))),
        ("morag", who_says(morag(KEEP), Say::One(2))),
    ] {
        let inner = folder(&stage).join(name);
        fs::create_dir(&inner).unwrap();
        for (name, bytes) in files_of(&turns, "json,fhir,html,text") {
            put(&inner, &name, &bytes);
        }
    }
    stage
}

/// All words that these people wrote, line by line.
fn written(turns: &[Turn]) -> Vec<&'static str> {
    let texts = turns.iter().filter_map(|(_, say)| match say {
        Say::Line(text) | Say::Lines(text) => Some(*text),
        _ => None,
    });
    texts.flat_map(str::lines).collect()
}

#[test]
fn who_agreed_is_counted_once_and_nothing_that_anybody_wrote_is_there() {
    let stage = three();
    let before = stage.files();
    // Links lead anywhere, also round in circles.
    symlink(folder(&stage), folder(&stage).join("andy/round")).unwrap();
    let done = gather(&stage, "all.ndjson", &[]);
    done.is_well();
    says_count(&done, "gather-taken", 2);
    says_count(&done, "gather-not-agreed", 1);
    says_count(&done, "gather-again", 3);
    let made = Words::english().say_with("gather-made", "file", "all.ndjson");
    assert!(done.out.starts_with(&made), "{}", done.out);

    let text = gathered(&stage, "all.ndjson");
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    for line in &lines {
        assert_eq!(line["resourceType"], "QuestionnaireResponse");
        assert_eq!(line["authored"].as_str().unwrap().len(), "2026-11".len());
    }
    assert!(text.contains("option-1") && text.contains("talk-about-it"));
    for out in [
        "valueString",
        "display",
        "contained",
        "reference",
        "author\"",
        ".entry",
    ] {
        assert!(!text.contains(out), "{out} is in\n{text}");
    }
    for part in [
        "feeling-safe",
        "risk",
        "people",
        "contact",
        "equality",
        "my-words",
        "may-count",
    ] {
        assert!(!text.contains(part), "{part} is in\n{text}");
    }
    assert!(!text.contains(PRIVATE_WORDS));
    for turns in [andy(KEEP), ewa(KEEP), morag(KEEP)] {
        for words in written(&turns) {
            assert!(!text.contains(words), "{words} is in\n{text}");
        }
    }
    // Nothing leads back to a file, and none was changed.
    for path in before.keys() {
        let name = path.file_name().unwrap().to_str().unwrap();
        let code = name.split('.').next().unwrap().rsplit('-').next().unwrap();
        assert!(code.len() < 6 || !text.contains(code), "{name}");
    }
    fs::remove_file(folder(&stage).join("andy/round")).unwrap();
    let mut after = stage.files();
    after.retain(|path, _| !path.starts_with("here"));
    assert_eq!(after, before);
    // The same files give the same lines.
    assert_eq!(gather(&stage, "again.ndjson", &[]).code, Some(0));
    assert_eq!(gathered(&stage, "again.ndjson"), text);
}

#[rstest]
#[case(Say::One(2))]
#[case(Say::Act(ownwords::engine::step::Act::Skip))]
#[case(Say::Act(ownwords::engine::step::Act::DontKnow))]
fn anything_but_yes_is_no(#[case] say: Say) {
    let stage = Stage::new();
    for (name, bytes) in files_of(&who_says(andy(KEEP), say), "json,fhir") {
        put(&folder(&stage), &name, &bytes);
    }
    let done = gather(&stage, "all.ndjson", &[]);
    let none = Words::english().say("gather-none");
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*none));
    says_count(&done, "gather-taken", 0);
    says_count(&done, "gather-not-agreed", 1);
    assert!(!stage.here().join("all.ndjson").exists());
    assert!(fs::read_dir(stage.here()).unwrap().next().is_none());
}

#[test]
fn what_cannot_be_used_is_named_and_left_out() {
    let stage = Stage::new();
    let home = folder(&stage);
    let andy = files_of(&andy(KEEP), "json");
    let (name, whole) = andy.iter().next().unwrap();
    put(&home, name, whole);
    let changed = |from: &str, to: &str| {
        let text = String::from_utf8(whole.clone()).unwrap();
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1).into_bytes()
    };
    let mut told = Vec::new();
    for (name, bytes, id) in [
        ("a-half.json", &whole[..whole.len() / 2], "gather-damaged"),
        ("b-empty.JSON", b"", "gather-damaged"),
        (
            "c-newer.json",
            &changed("hand-over:2", "hand-over:3"),
            "gather-newer",
        ),
        (
            "d-later.json",
            &changed("\"version\": \"2", "\"version\": \"9"),
            "gather-newer-questions",
        ),
        (
            "e-other.json",
            &changed("\"pack\": \"self", "\"pack\": \"x-self"),
            "gather-other-questions",
        ),
        ("f-\u{1b}[2J\u{7}\n.json", b"{", "gather-damaged"),
    ] {
        put(&home, name, bytes);
        let shown = home.to_str().unwrap().to_owned()
            + "/"
            + &name.replace(['\u{1b}', '\u{7}'], "").replace('\n', " ");
        told.push(of_file(id, Path::new(&shown)));
    }
    // What is something else is counted and not named; what is not for programs is passed over.
    put(&home, "shopping.json", b"[\"milk\"]");
    put(&home, "notes.txt", b"{");
    let done = gather(&stage, "all.ndjson", &[]);
    assert_eq!(done.code, Some(1), "{done:?}");
    told.push(Words::english().say("gather-some-left-out"));
    assert_eq!(done.err.trim_end(), told.join("\n"));
    says_count(&done, "gather-taken", 1);
    says_count(&done, "gather-left-out", 6);
    says_count(&done, "gather-other", 1);
    assert_eq!(gathered(&stage, "all.ndjson").lines().count(), 1);
}

#[test]
fn what_was_gathered_is_opened_set_by_set() {
    let stage = three();
    assert_eq!(gather(&stage, "all.ndjson", &[]).code, Some(0));
    let done = run(&stage, &["open", "all.ndjson"], "");
    done.is_well();
    let words = Words::english();
    let count = Args::none().number("count", 2usize);
    assert!(
        done.out
            .starts_with(&words.say_args("opened-records", &count))
    );
    let of_each = |id: &str| done.out.matches(&words.say(id)).count();
    assert_eq!(of_each("opened-for-counting"), 2, "{}", done.out);
    // All in it is as the program writes it.
    for id in ["opened-some-changed", "remarks-heading"] {
        assert_eq!(of_each(id), 0, "{}", done.out);
    }
    // The month alone is told, and no day is made up.
    assert_eq!(of_each("report-about-made"), 0, "{}", done.out);
    let text = gathered(&stage, "all.ndjson");
    for code in text.split("\"valueCoding\":").skip(1) {
        let coding = code.split_inclusive('}').next().unwrap();
        let coding: Value = serde_json::from_str(coding).unwrap();
        let system = coding["system"].as_str().unwrap();
        let code = coding["code"].as_str().unwrap();
        let told = match system.strip_prefix("urn:ownwords:options:self-directed-support:") {
            Some(question) => words.say(&format!("{question}_{code}")),
            None => words.say(&format!("report-state-{code}")),
        };
        assert!(done.out.contains(&told), "{told} is not in\n{}", done.out);
    }
}

#[test]
fn answers_about_equality_are_never_joined() {
    let stage = Stage::new();
    let (words, told) = (Words::english(), Stage::new());
    let done = run(&told, &LINEAR, &pipe::script(&words, &una(KEEP, 1)));
    assert_eq!(done.code, Some(0), "{done:?}");
    for (name, text) in told.given("ownwords-", "json") {
        put(&folder(&stage), &name, text.as_bytes());
    }
    let done = gather(&stage, "all.ndjson", &[]);
    done.is_well();
    says_count(&done, "gather-taken", 1);
    says_count(&done, "gather-other", 1);
    assert!(!gathered(&stage, "all.ndjson").contains("equality"));
}

#[test]
fn nothing_that_is_there_is_overwritten_and_wrong_names_are_told() {
    let stage = Stage::new();
    for (name, bytes) in files_of(&andy(KEEP), "json") {
        put(&folder(&stage), &name, &bytes);
    }
    put(&stage.here(), "all.ndjson", b"mine");
    let before = stage.files();
    let done = gather(&stage, "all.ndjson", &[]);
    let told = of_file("gather-exists", Path::new("all.ndjson"));
    assert_eq!(
        (done.code, done.err.trim_end(), &*done.out),
        (Some(1), &*told, "")
    );
    // A name that is a link to nowhere is taken, too.
    symlink("nowhere", stage.here().join("link")).unwrap();
    let done = gather(&stage, "link", &[]);
    let told = of_file("gather-exists", Path::new("link"));
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*told));
    let done = gather(&stage, "no/all.ndjson", &[]);
    let told = Words::english().say("store-gone");
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*told));
    let done = run(&stage, &["gather", "no", "--to", "new.ndjson"], "");
    let told = of_file("gather-no-folder", Path::new("no"));
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*told));
    assert_eq!(stage.files(), before);
}

#[test]
fn sealed_files_are_counted_with_a_key_and_named_without() {
    let stage = Stage::new();
    let home = folder(&stage);
    let key = x25519::Identity::generate();
    let other = x25519::Identity::generate();
    let to = |key: &x25519::Identity| {
        Seal::To(vec![
            Recipient::parse(&key.to_public().to_string()).unwrap(),
        ])
    };
    let phrase = Phrase::new(SecretString::from("four words of mine")).unwrap();
    let files = files_of(&andy(KEEP), "json,fhir");
    let mut bytes = files.values();
    // In FHIR for the one key, in the other form for another key and for a phrase.
    let (fhir, own) = (bytes.next().unwrap(), bytes.next().unwrap());
    put(&home, "a.fhir.json.age", &to(&key).seal(fhir).unwrap());
    put(&home, "b.json.age", &to(&other).seal(own).unwrap());
    put(
        &home,
        "c.json.age",
        &Seal::Phrase(phrase).seal(own).unwrap(),
    );
    put(&home, "d.html.age", b"not for programs");
    put(&home, "e.json.age", b"not sealed");
    put(
        &stage.root().join("tmp"),
        "keys",
        key.to_string().expose_secret().as_bytes(),
    );
    let path = |name: &str| home.join(name);

    let done = gather(&stage, "all.ndjson", &[]);
    let told = [
        of_file("gather-locked", &path("a.fhir.json.age")),
        of_file("gather-locked", &path("b.json.age")),
        of_file("gather-locked-phrase", &path("c.json.age")),
        of_file("gather-damaged", &path("e.json.age")),
        Words::english().say("gather-none"),
    ];
    assert_eq!(
        (done.code, done.err.trim_end()),
        (Some(1), &*told.join("\n"))
    );

    let keys = stage.root().join("tmp/keys");
    let done = gather(
        &stage,
        "all.ndjson",
        &["--identity", keys.to_str().unwrap()],
    );
    let told = [
        of_file("gather-wrong-key", &path("b.json.age")),
        of_file("gather-locked-phrase", &path("c.json.age")),
        of_file("gather-damaged", &path("e.json.age")),
        Words::english().say("gather-some-left-out"),
    ];
    assert_eq!(
        (done.code, done.err.trim_end()),
        (Some(1), &*told.join("\n"))
    );
    says_count(&done, "gather-taken", 1);
    assert_eq!(gathered(&stage, "all.ndjson").lines().count(), 1);
}

#[test]
fn questions_that_do_not_ask_for_it_are_not_counted() {
    let stage = Stage::new().with_content(council::council());
    let done = gather(&stage, "all.ndjson", &[]);
    let told = Words::english().say("gather-not-asked");
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*told));
}

/// A small generator of numbers that come again in each run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        // Marsaglia's xorshift.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).unwrap()
    }
}

/// The same bytes, damaged in one to four ways.
fn mutated(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(4) {
        if bytes.is_empty() {
            return bytes;
        }
        let at = chance.below(bytes.len());
        let until = at + chance.below(bytes.len() - at).min(400);
        match chance.below(7) {
            0 => bytes.truncate(at),
            1 => bytes[at] = u8::try_from(chance.below(256)).unwrap(),
            2 => drop(bytes.drain(at..until)),
            3 => {
                let part = bytes[at..until].to_vec();
                let to = chance.below(bytes.len());
                bytes.splice(to..to, part);
            }
            4 => drop(bytes.splice(at..at, *b"\x1b[2J\x9b\xff\"{[")),
            5 => {
                // Something that was quoted is quoted no more, or the other way round.
                let next = bytes[at..].iter().position(|byte| *byte == b'"');
                next.map(|next| bytes.remove(at + next));
            }
            _ => {
                let codes = [
                    "\"\\u001b[2J\"",
                    "null",
                    "-1e999",
                    "[[[[[[[[",
                    "\"option-1\"",
                ];
                let code = codes[chance.below(codes.len())];
                bytes.splice(at..until, code.bytes());
            }
        }
    }
    bytes
}

/// Gathers from so many files that were damaged by chance.
fn survives(count: usize) {
    let stage = three();
    let home = folder(&stage);
    let whole: Vec<Vec<u8>> = stage
        .files()
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|end| end == "json"))
        .map(|(_, bytes)| bytes)
        .collect();
    assert_eq!(whole.len(), 6);
    for inner in ["andy", "ewa", "morag"] {
        fs::remove_dir_all(home.join(inner)).unwrap();
    }
    let mut chance = Chance(0x0dd_b1a5_ed5e_ed01);
    let sum = |bytes: &[u8]| {
        bytes.iter().fold(0u64, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(u64::from(*byte))
        })
    };
    let mut sums = Vec::new();
    for n in 0..count {
        let bytes = mutated(&whole[n % whole.len()], &mut chance);
        let name = format!("{n:05}.json");
        sums.push((name.clone(), sum(&bytes)));
        #[expect(clippy::disallowed_methods, reason = "a test damages many files")]
        fs::write(home.join(name), bytes).unwrap();
    }
    let done = gather(&stage, "all.ndjson", &[]);
    assert!(matches!(done.code, Some(0 | 1)), "{done:?}");
    // A fault of ours would be told by its place.
    assert!(!done.err.contains(".rs"), "{}", done.err);
    let control = |c: char| c.is_control() && c != '\n';
    assert!(!done.err.contains(control) && !done.out.contains(control));
    // Each file was taken for one thing.
    let counted = done.out.lines().filter_map(|line| line.rsplit(": ").next());
    let counted = counted.filter_map(|number| {
        number
            .strip_suffix('.')?
            .replace(',', "")
            .parse::<usize>()
            .ok()
    });
    assert_eq!(counted.sum::<usize>(), count, "{}", done.out);
    for (name, was) in sums {
        assert_eq!(sum(&fs::read(home.join(&name)).unwrap()), was, "{name}");
    }
    // What came through is still only what was chosen from lists.
    let text = fs::read_to_string(stage.here().join("all.ndjson")).unwrap_or_default();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        assert_eq!(line["status"], "completed");
    }
    for turns in [andy(KEEP), ewa(KEEP), morag(KEEP)] {
        for words in written(&turns) {
            assert!(!text.contains(words), "{words}");
        }
    }
    assert!(!text.contains('\u{1b}') && !text.contains("u001b"));
}

#[test]
fn damaged_files_neither_stop_it_nor_speak_to_the_terminal() {
    survives(60);
}

#[test]
#[ignore = "takes a few minutes"]
fn ten_thousand_damaged_files_neither_stop_it_nor_speak_to_the_terminal() {
    survives(10_000);
}
