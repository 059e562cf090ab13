//! A person and their worker talk about what the person handed over, in either view; and what
//! comes of it.

use std::fs;
use std::path::{Path, PathBuf};

use ownwords::engine::step::Act;
use ownwords::files::Files;
use rstest::rstest;
use serde_json::Value;

use crate::opened::{choose, reads};
use crate::persona::{FORGET, KEEP, Say, Turn, andy};
use crate::pipe::{self, Done, LINEAR, run};
use crate::pty::{Pty, key};
use crate::stage::{Stage, Words};
use crate::tell;

use Say::{Last, Line, Lines, Many, One, Read};

/// What Andy and his worker agree, and what each of them says besides.
pub const AGREED: &str = "Andy goes to college. We look at the bank card in a month.";
pub const TO_DO: &str = "My worker phones the college by Friday.";
const DIFFERENT: &str = "My mum would wait. أمي تنتظر.";
const REASONS: &str = "The council says that the money is not ready.";

/// How they talk about one thing.
const POINT: [Turn; 6] = [
    ("point-talked", One(1)),
    ("point-agreed", Lines(AGREED)),
    ("point-do", Lines(TO_DO)),
    ("point-mine", One(3)),
    ("point-others", Many(&[3])),
    ("point-differ", Lines(DIFFERENT)),
];

/// Their talk: what Andy wants to ask and must not be done without him is left for another
/// day, what he wants to do is talked about, and so is what the council must tell.
fn talk(keep: Turn) -> Vec<Turn> {
    let not_today = ("point-talked", One(2));
    let mut turns = vec![("dialog-talk", Read), keep];
    turns.extend([
        ("response-about", Read),
        ("present", Many(&[1, 5])),
        ("response-typist", One(5)),
        not_today,
        not_today,
        not_today,
    ]);
    turns.extend(POINT);
    turns.extend([
        not_today,
        not_today,
        ("offered", Many(&[1, 3])),
        ("offered-why", Lines("Nobody said why.")),
        ("amounts", One(2)),
        ("amounts-period", One(2)),
        ("given-manage", One(1)),
        ("given-help", One(2)),
        ("given-advocate", One(3)),
        ("given-writing", Say::Act(Act::DontKnow)),
        ("declined", One(1)),
        ("declined-which", Many(&[1])),
        ("declined-why", Lines(REASONS)),
        ("declined-writing", One(2)),
        ("declined-again", Line("In the new year.")),
        ("declined-ask", One(2)),
        ("look-again", Line("At Christmas.")),
        ("add-more", Say::Act(Act::Skip)),
        ("topic-review", Last("offer-finish")),
        ("record-check", One(2)),
        ("dialog-respond", One(1)),
        ("topic-look", Last("offer-show-all")),
        ("dialog-numbers", One(1)),
        ("dialog-where", One(1)),
        ("dialog-end", One(1)),
    ]);
    turns
}

/// The beginning of a talk with anybody, which is kept and stopped once the first thing was
/// talked about.
pub fn begun() -> Vec<Turn> {
    let mut turns = vec![
        ("dialog-talk", Read),
        KEEP,
        ("response-about", Read),
        ("present", Many(&[1, 5])),
        ("response-typist", One(5)),
    ];
    turns.extend(POINT);
    turns.extend([
        ("point-talked", Say::Act(Act::Stop)),
        ("dialog-stop", One(1)),
    ]);
    turns
}

fn words(language: &str) -> Words {
    Words::of_pack(&Files::Embedded, language, "response")
}

/// Andy's own file, and the folders it was made in. Nothing else of him is there.
fn handed_over() -> (Stage, PathBuf) {
    speaking("en")
}

fn speaking(language: &'static str) -> (Stage, PathBuf) {
    let stage = tell::by_lines(Stage::speaking(language), &andy(FORGET)).stage;
    let (name, _) = stage.given("ownwords-2", "json").remove(0);
    let file = stage.here().join(name);
    (stage, file)
}

fn arguments<'a>(view: &[&'a str], file: &'a Path) -> Vec<&'a str> {
    [view, &["respond", file.to_str().unwrap()]].concat()
}

pub fn by_lines(stage: &Stage, language: &str, file: &Path, turns: &[Turn]) -> String {
    let script = pipe::script(&words(language), turns);
    let done = run(stage, &arguments(&LINEAR, file), &script);
    done.is_well();
    done.out
}

/// The record in one of its forms.
fn record(stage: &Stage, extension: &str) -> String {
    let mut found = stage.given("ownwords-record-2", extension);
    assert_eq!(found.len(), 1, "{:?}", stage.made());
    found.remove(0).1
}

/// What Andy said first about what he wants to do, as in `persona.rs`.
const FIRST: [&str; 4] = [
    "I want to go to college and learn about cars.",
    "It is so important that the risks are worth it.",
    "If I was completely protected I would never learn about trust.",
    "I tell my support worker.",
];

/// All that the talk came to stands in each form, beside what was said first; and Andy's own
/// file is as it was.
fn holds_all(stage: &Stage, file: &Path, before: &[u8]) {
    let agreed = [AGREED, TO_DO, DIFFERENT, REASONS, "At Christmas."];
    for extension in ["html", "json", "txt"] {
        let text = record(stage, extension);
        for said in FIRST.iter().chain(&agreed) {
            assert!(text.contains(said), "{said} is not in\n{text}");
        }
    }
    assert_eq!(fs::read(file).unwrap(), before);
    let first: Value = serde_json::from_slice(before).unwrap();
    let json: Value = serde_json::from_str(&record(stage, "json")).unwrap();
    assert_eq!(json["responds_to"]["id"], first["id"]);
    assert_eq!(json["$schema"], "urn:ownwords:response:1");
    // The entry has the id that the risk has in Andy's file, and each answer says who and when.
    let risk = first["sections"].as_array().unwrap().iter();
    let mut risk = risk.flat_map(|s| s["items"].as_array().unwrap());
    let risk = risk.find(|item| item["question"] == "risk").unwrap();
    let id = &risk["stands"]["entries"][0]["id"];
    let points = &json["sections"][0]["items"][0]["stands"]["entries"];
    let point = points.as_array().unwrap().iter().find(|e| e["id"] == *id);
    let items = point.unwrap()["items"].as_array().unwrap();
    let mine = items.iter().find(|item| item["question"] == "point-mine");
    let mine = mine.unwrap();
    assert_eq!(mine["stands"]["options"][0]["option"], "unsure");
    assert_eq!(mine["given"]["typed_by"], "worker");
    assert!(mine["given"]["at"].as_str().unwrap().starts_with("20"));
    for never in ["assessment", "support_plan", "decision", "legal_choice"] {
        assert_eq!(json["statement"][never], false, "{never}");
    }
}

#[rstest]
fn a_talk_by_lines_makes_a_record(
    #[values("en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur")] language: &'static str,
) {
    let (stage, file) = speaking(language);
    let before = fs::read(&file).unwrap();
    let out = by_lines(&stage, language, &file, &talk(FORGET));
    holds_all(&stage, &file, &before);
    // Andy's words are on the page on which they are talked about, below a heading.
    let said = words(language).say_with("said-before", "date", "\u{0}");
    let (said, _) = said.split_once('\u{0}').unwrap();
    assert!(out.contains(said), "{said} is not in\n{out}");
    assert!(out.contains(FIRST[1]), "{out}");
    let text = record(&stage, "txt");
    let english = words("en");
    for id in ["response-statement", "response-said"] {
        for line in english.say(id).lines() {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
    }
    assert!(text.contains("My worker typed this on "), "{text}");
}

/// "Your file" is what the person made before; what is made now is the record, on each page.
#[rstest]
#[case("en", &["your file", "my file"])]
#[case("pl", &["twój plik", "twojego pliku", "twoim pliku", "mój plik"])]
fn what_is_made_in_a_talk_is_not_called_the_file(
    #[case] language: &'static str,
    #[case] file_of_before: &[&str],
) {
    let (stage, file) = speaking(language);
    let mut turns = talk(FORGET);
    let finish = turns.iter().position(|turn| turn.0 == "topic-review");
    let (show_all, keep_some) = (Last("offer-show-all"), Last("offer-hold-some"));
    let review = finish.expect("it comes to an end");
    let mut last = turns.split_off(review);
    let look = last.iter().position(|turn| turn.0 == "topic-look");
    let look = look.expect("it is shown");
    last.splice(
        look..=look,
        [
            ("topic-look", Say::Act(Act::Help)),
            ("topic-look", keep_some),
            ("topic-hold", One(4)),
            ("topic-look", show_all),
            ("dialog-numbers", Say::Act(Act::Help)),
        ],
    );
    turns.extend(last);
    let out = by_lines(&stage, language, &file, &turns);
    let words = words(language);
    let (_, end) = out.split_once(&words.say("topic-review")).unwrap();
    for called in file_of_before {
        let found = end
            .lines()
            .find(|line| line.to_lowercase().contains(called));
        assert_eq!(found, None, "{end}");
    }
    // What was kept private is named, and said to be.
    let private = words.say("row-private");
    let after = end
        .lines()
        .skip_while(|line| *line != words.say("in-talk-notice-private"));
    let after: Vec<&str> = after.collect();
    let named = after
        .iter()
        .position(|line| line.ends_with(FIRST[0]))
        .unwrap();
    assert_eq!(after[named + 1], private, "{after:?}");
}

/// The record for programs, where it is.
fn record_file(stage: &Stage) -> PathBuf {
    let (name, _) = stage.given("ownwords-record-2", "json").remove(0);
    stage.here().join(name)
}

fn with_words(stage: &Stage, arguments: &[&Path]) -> Done {
    let words: Vec<&str> = arguments
        .iter()
        .map(|part| part.to_str().unwrap())
        .collect();
    run(stage, &words, "")
}

#[rstest]
fn the_record_is_opened_as_a_hand_over_is(
    #[values("en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur")] language: &'static str,
) {
    let (stage, file) = speaking(language);
    by_lines(&stage, language, &file, &talk(FORGET));
    let json = record_file(&stage);
    let before = stage.files();
    let open = Path::new("open");
    let done = with_words(&stage, &[open, &json]);
    done.is_well();
    tell::pretty_same(&done.out, &record(&stage, "txt"));
    // Set beside another file it would say nothing of the person.
    let told = words(language).say("compared-record");
    for pair in [[&json, &json], [&file, &json], [&json, &file]] {
        let done = with_words(&stage, &[Path::new("compare"), pair[0], pair[1]]);
        let said = (done.code, done.err.trim_end(), done.out.as_str());
        assert_eq!(said, (Some(1), told.as_str(), ""));
    }
    // A talk is about what the person handed over.
    refused(&stage, &json, &words(language).say("hand-over-is-record"));
    assert_eq!(stage.files(), before);

    let mut changed: Value = serde_json::from_str(&record(&stage, "json")).unwrap();
    changed["statement"]["support_plan"] = true.into();
    changed["eligible\u{1b}[2J"] = "yes".into();
    let other = stage.here().join("changed.json");
    put(&other, changed.to_string().as_bytes());
    let done = with_words(&stage, &[open, &other]);
    let words = words(language);
    let told = format!("{}\n\n", words.say("opened-some-changed"));
    let rest = done.out.strip_prefix(&told).unwrap();
    let rest = rest.strip_prefix(&record(&stage, "txt")).unwrap();
    for remark in [
        words.say("remark-support-plan"),
        words.say_with("remark-key", "words", "eligible[2J"),
    ] {
        assert!(rest.contains(&remark), "{remark} is not in\n{rest}");
    }
    assert!(!done.out.contains('\u{1b}'), "{}", done.out);
    changed["$schema"] = "urn:ownwords:response:2".into();
    put(&other, changed.to_string().as_bytes());
    let done = with_words(&stage, &[open, &other]);
    let said = (done.code, done.err.trim_end(), done.out.as_str());
    assert_eq!(said, (Some(1), words.say("opened-newer").as_str(), ""));
}

#[rstest]
fn the_record_is_read_heading_by_heading_in_both_views(#[values("linear", "full")] view: &str) {
    let (stage, file) = handed_over();
    by_lines(&stage, "en", &file, &talk(FORGET));
    let json = record_file(&stage);
    let before = stage.files();
    let words = words("en");
    let arguments = ["--view", view, "open", json.to_str().unwrap()];
    let mut pty = Pty::start(&stage, (80, 60), &arguments);
    let option = |name: &str| words.say(&format!("dialog-open-page_{name}"));
    let top = [
        "Andy",
        "This is a record of a talk about my own statement.",
        "it is not a support plan",
    ];
    reads(&mut pty, &top);
    choose(&mut pty, &option("contents"));
    let points = words.say("section-points");
    reads(
        &mut pty,
        &[&words.asked("dialog-open-contents"), points.as_str()],
    );
    choose(&mut pty, &points);
    reads(
        &mut pty,
        &[
            "Who helps me with the money?",
            &words.say("response-said"),
            "Talk about this: Not today",
        ],
    );
    choose(&mut pty, &option("close"));
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    assert_eq!(stage.files(), before);
}

#[test]
fn a_talk_on_the_whole_screen_makes_the_same_record() {
    let (stage, file) = handed_over();
    let before = fs::read(&file).unwrap();
    let words = words("en");
    let mut pty = Pty::start(&stage, (80, 24), &arguments(&["--view", "full"], &file));
    for (id, say) in talk(FORGET) {
        // The same question comes again, about another thing.
        pty.wait_for_said(&words.asked(id));
        let page = pty.page(&words, id);
        if id == "point-mine" {
            assert!(
                page.join(" ").contains("I want to go to college"),
                "{page:#?}"
            );
        }
        pty.answer(&words, &page, say);
    }
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    holds_all(&stage, &file, &before);
}

#[test]
fn a_talk_in_a_small_terminal_makes_the_same_record() {
    let (stage, file) = handed_over();
    let before = fs::read(&file).unwrap();
    let words = words("en");
    let mut pty = Pty::start(&stage, (40, 12), &arguments(&LINEAR, &file));
    for (id, say) in talk(FORGET) {
        pty.wait_for_said(&words.asked(id));
        pty.send(&pipe::lines(&words, say).replace('\n', "\r"));
    }
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    holds_all(&stage, &file, &before);
}

#[test]
fn a_talk_is_taken_up_again_by_respond_and_by_nothing_else() {
    let (stage, file) = handed_over();
    let english = words("en");
    // Kept, and left in the middle.
    let turns = talk(KEEP);
    let (first, rest) = turns.split_at(10);
    let stop = [("point-do", Say::Act(Act::Stop)), ("dialog-stop", One(1))];
    by_lines(&stage, "en", &file, &[first, &stop].concat());
    let [draft] = &fs::read_dir(stage.data().join("drafts"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect::<Vec<_>>()[..]
    else {
        panic!("one draft");
    };
    // The usual start says how to go on, and leaves it as it is.
    let before = stage.files();
    let earlier = pipe::script(
        &Words::english(),
        &[("dialog-drafts", One(2)), ("dialog-which", One(1))],
    );
    let done = run(&stage, &LINEAR, &earlier);
    let told = Words::english().say_with("failure-answers-of-talk", "options", "");
    assert!(done.out.contains(&told), "{}", done.out);
    // A file of it can be made as it stands.
    let here = stage.here();
    let made = run(
        &stage,
        &[
            "handover",
            draft,
            "--to",
            here.to_str().unwrap(),
            "--format",
            "text,fhir",
        ],
        "",
    );
    made.is_well();
    let text = record(&stage, "txt");
    assert!(text.contains(AGREED) && text.contains(FIRST[0]), "{text}");
    let fhir: Value = serde_json::from_str(&record(&stage, "fhir.json")).unwrap();
    assert_eq!(
        fhir["entry"][1]["resource"]["contained"][0]["name"][0]["text"],
        "Andy"
    );
    assert!(fhir.to_string().contains(FIRST[0]), "{fhir}");
    for (name, _) in stage
        .given("ownwords-record-2", "txt")
        .into_iter()
        .chain(stage.given("ownwords-record-2", "fhir.json"))
    {
        fs::remove_file(here.join(name)).unwrap();
    }
    assert_eq!(stage.files().len(), before.len());
    // Without a file, what was saved is offered. Who types is asked again: it may be another.
    let mut again = vec![
        ("dialog-drafts", One(2)),
        ("dialog-which", One(1)),
        ("topic-typist", One(5)),
        ("topic-whose", One(1)),
    ];
    again.extend(rest);
    let done = run(
        &stage,
        &[&LINEAR[..], &["respond"]].concat(),
        &pipe::script(&english, &again),
    );
    done.is_well();
    holds_all(&stage, &file, &fs::read(&file).unwrap());
}

#[expect(clippy::disallowed_methods, reason = "files of a test")]
fn put(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

/// It ends with 1, says so, and makes nothing.
fn refused(stage: &Stage, file: &Path, told: &str) {
    // The command ends here: nobody is told to go on without the file.
    assert!(!told.contains("without it"), "{told}");
    let before = stage.files();
    let done: Done = run(stage, &arguments(&LINEAR, file), "");
    assert_eq!(
        (done.code, done.err.trim_end()),
        (Some(1), told),
        "{}",
        done.out
    );
    assert_eq!(stage.files(), before);
}

#[test]
fn what_is_no_hand_over_is_refused_in_words() {
    let (stage, file) = handed_over();
    let words = words("en");
    let whole = fs::read(&file).unwrap();
    let (html, _) = stage.given("ownwords-2", "html").remove(0);
    refused(
        &stage,
        &stage.here().join(html),
        &words.say("hand-over-not-one"),
    );
    refused(
        &stage,
        &stage.here(),
        &words.say_with("open-unreadable", "file", stage.here().to_str().unwrap()),
    );
    let gone = stage.here().join("gone.json");
    refused(
        &stage,
        &gone,
        &words.say_with("open-no-file", "file", gone.to_str().unwrap()),
    );
    let other = stage.here().join("other.json");
    let text = String::from_utf8(whole.clone()).unwrap();
    for (from, to, told) in [
        ("\"sections\"", "\"section\"", "hand-over-damaged"),
        ("hand-over:2", "hand-over:9", "hand-over-newer"),
        ("hand-over:2", "response:1", "hand-over-is-record"),
        (
            "\"self-directed-support\"",
            "\"small-talk\"",
            "hand-over-other-questions",
        ),
    ] {
        put(&other, text.replacen(from, to, 1).as_bytes());
        refused(&stage, &other, &words.say(told));
    }
    for length in [0, 1, whole.len() / 2, whole.len() - 3] {
        put(&other, &whole[..length]);
        refused(&stage, &other, &words.say("hand-over-not-one"));
    }
}

#[test]
fn saved_answers_are_never_talked_about() {
    let stage = tell::by_lines(Stage::new(), &andy(KEEP)).stage;
    let drafts = fs::read_dir(stage.data().join("drafts")).unwrap();
    let draft = drafts.map(|entry| entry.unwrap().path()).next().unwrap();
    let told = words("en").say("open-draft");
    refused(&stage, &draft.join("answers.age"), &told);
}

#[test]
fn a_locked_file_opens_with_its_key() {
    use age::secrecy::ExposeSecret;
    let stage = tell::by_lines(Stage::new(), &andy(KEEP)).stage;
    let key = age::x25519::Identity::generate();
    let pair = stage.root().join("home").join("key.txt");
    put(&pair, key.to_string().expose_secret().as_bytes());
    let here = stage.here();
    for (name, _) in stage.given("ownwords-2", "json") {
        fs::remove_file(here.join(name)).unwrap();
    }
    let to = key.to_public().to_string();
    let arguments = [
        "handover",
        "--to",
        here.to_str().unwrap(),
        "--format",
        "json",
        "--seal-to",
        &to,
    ];
    assert_eq!(run(&stage, &arguments, "").code, Some(0));
    let mut sealed = fs::read_dir(&here)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let is_locked = |path: &PathBuf| path.extension().is_some_and(|e| e == "age");
    let sealed = sealed.find(is_locked).unwrap();
    let words = words("en");
    let done = run(&stage, &arguments_of(&sealed, None), "");
    assert_eq!(
        (done.code, done.err.trim_end()),
        (Some(2), words.say("open-key-needed").as_str())
    );
    // There are saved answers of Andy's: a new talk is begun.
    let turns = [&[("dialog-drafts", One(1))], &talk(FORGET)[..]].concat();
    let done = run(
        &stage,
        &arguments_of(&sealed, Some(&pair)),
        &pipe::script(&words, &turns),
    );
    done.is_well();
    assert!(record(&stage, "txt").contains(AGREED));
}

fn arguments_of<'a>(file: &'a Path, key: Option<&'a PathBuf>) -> Vec<&'a str> {
    let mut all = arguments(&LINEAR, file);
    all.extend(
        key.iter()
            .flat_map(|key| ["--identity", key.to_str().unwrap()]),
    );
    all
}

#[test]
fn leaving_fast_blanks_the_words_that_were_handed_over() {
    let (stage, file) = handed_over();
    let words = words("en");
    let mut pty = Pty::start(&stage, (80, 24), &arguments(&["--view", "full"], &file));
    for (id, say) in talk(FORGET).into_iter().take(9) {
        pty.wait_for_said(&words.asked(id));
        let page = pty.page(&words, id);
        pty.answer(&words, &page, say);
    }
    pty.wait_for_said(&words.asked("point-agreed"));
    pty.send(key::F12);
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    assert!(
        !pty.rows().join(" ").contains("college"),
        "{:#?}",
        pty.rows()
    );
}
