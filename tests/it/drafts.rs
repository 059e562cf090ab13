//! Drafts as people meet them: several of them, one open twice, old ones, damaged ones,
//! and gone for good.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use ownwords::engine::draft::Draft;
use ownwords::engine::step::Act;
use ownwords::store::{Keep, Store};
use rstest::rstest;

use crate::persona::{KEEP, Say, Turn, andy, morag};
use crate::pipe::{self, LINEAR, Pipe};
use crate::stage::{Stage, Words};

/// Goes on with the draft at this place of the list, newest first.
fn go_on(number: usize) -> [Turn; 2] {
    [
        ("dialog-drafts", Say::Last("dialog-drafts_earlier")),
        ("dialog-which", Say::One(number)),
    ]
}

/// Takes these turns, each when its page is there.
fn take(pipe: &mut Pipe, words: &Words, turns: &[Turn]) {
    for (id, say) in turns {
        pipe.wait_for(&words.asked(id));
        pipe.say(pipe::lines(words, *say).as_bytes());
    }
}

/// The answers of a persona up to "what matters", kept.
fn begin(stage: &Stage, persona: fn(Turn) -> Vec<Turn>, new: bool) {
    let words = Words::english();
    let turns = persona(KEEP);
    let some = turns.iter().position(|turn| turn.0 == "matters").unwrap();
    let new: &[Turn] = if new {
        &[]
    } else {
        &[("dialog-drafts", Say::One(1))]
    };
    let script = pipe::script(&words, &[new, &turns[..some]].concat());
    let done = pipe::run(stage, &LINEAR, &script);
    done.is_well();
}

/// "Your answers", as they are read out.
fn review(pipe: &mut Pipe, words: &Words) -> String {
    pipe.say(format!("{}\n", words.typed(Act::Answers)).as_bytes());
    pipe.wait_for(&words.say("topic-review"));
    pipe.wait_for(&words.short("topic-review"))
}

/// The names of the drafts, newest first, as `ownwords drafts` lists them.
fn names(stage: &Stage) -> Vec<String> {
    let done = pipe::run(stage, &["drafts"], "");
    done.is_well();
    let names = done.out.lines().filter_map(|line| line.split_once(": "));
    names.map(|(name, _)| name.to_owned()).collect()
}

fn kept(stage: &Stage) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = stage.files().into_iter();
    files
        .filter(|(path, _)| path.starts_with("data/drafts"))
        .collect()
}

#[test]
fn a_second_program_cannot_open_the_same_draft_and_the_first_goes_on() {
    let words = Words::english();
    let stage = Stage::new();
    begin(&stage, andy, true);
    let mut first = Pipe::start(&stage, &LINEAR);
    take(&mut first, &words, &go_on(1));
    first.wait_for(&words.say("matters"));

    let mut second = Pipe::start(&stage, &LINEAR);
    take(&mut second, &words, &go_on(1));
    let told = second.wait_for(&words.problem("store-locked"));
    assert!(told.contains(&words.say("draft-in-use")), "{told}");
    // What was opened elsewhere is not shown, and can neither be deleted nor handed over.
    second.wait_for(&words.say("dialog-drafts"));
    let delete: [Turn; 3] = [
        ("dialog-which-delete", Say::One(1)),
        ("dialog-delete", Say::Last("dialog-delete_yes")),
        ("dialog-drafts", Say::One(1)),
    ];
    second.say(pipe::lines(&words, Say::Last("dialog-drafts_delete")).as_bytes());
    take(&mut second, &words, &delete[..2]);
    second.wait_for(&words.problem("store-locked"));
    assert!(!second.end().out.contains("Andy"));
    let listed = pipe::run(&stage, &["drafts"], "");
    assert!(
        listed.out.contains(&words.say("draft-in-use")),
        "{}",
        listed.out
    );
    let here = stage.here();
    let made = pipe::run(&stage, &["handover", "--to", here.to_str().unwrap()], "");
    assert_eq!(
        (made.code, made.err.trim_end()),
        (Some(1), &*words.say("store-locked"))
    );

    first.say(b"My family.\n\n");
    first.wait_for(&words.say("good-at"));
    assert!(review(&mut first, &words).contains("My family."));
    assert_eq!(first.end().code, Some(0));
}

#[test]
fn a_folder_without_a_path_is_made_where_the_program_was_started() {
    let stage = Stage::new();
    let script = pipe::script(&Words::english(), &[("dialog-start", Say::Read), KEEP]);
    let done = pipe::run(&stage, &["--view", "linear", "--data", "mine"], &script);
    done.is_well();
    let made = stage.made();
    assert!(
        made.contains(&PathBuf::from("here/mine/drafts")),
        "{made:?}"
    );
}

#[test]
fn several_drafts_stay_apart() {
    let words = Words::english();
    let stage = Stage::new();
    begin(&stage, andy, true);
    begin(&stage, morag, false);
    // The newest comes first; the names of people are nowhere in the list.
    let mut pipe = Pipe::start(&stage, &LINEAR);
    take(&mut pipe, &words, &go_on(2));
    let list = pipe.wait_for(&words.say("matters"));
    assert!(!list.contains("Andy") && !list.contains("Morag"), "{list}");
    let answers = review(&mut pipe, &words);
    assert!(
        answers.contains("Andy") && !answers.contains("Morag"),
        "{answers}"
    );
    assert_eq!(pipe.end().code, Some(0));

    let names = names(&stage);
    assert_eq!(names.len(), 2);
    let here = stage.here();
    let to = here.to_str().unwrap();
    let done = pipe::run(&stage, &["handover", "--to", to], "");
    let which = words.advised(&stage, "failure-which-draft");
    assert_eq!((done.code, done.err.trim_end()), (Some(2), &*which));
    // Going on without an answer saved nothing, or saved the same: either may be first.
    for name in &names {
        let done = pipe::run(
            &stage,
            &["handover", name, "--to", to, "--format", "text"],
            "",
        );
        done.is_well();
        let text = stage.hand_over("txt");
        assert!(text.contains("Andy") != text.contains("Morag"), "{text}");
        let (path, _) = stage
            .files()
            .into_iter()
            .find(|(path, _)| path.starts_with("here"))
            .unwrap();
        assert!(
            done.out
                .contains(path.file_name().unwrap().to_str().unwrap())
        );
        fs::remove_file(stage.root().join(path)).unwrap();
    }
}

#[test]
fn a_draft_is_deleted_for_good_from_within_and_by_its_name() {
    let words = Words::english();
    let stage = Stage::new();
    begin(&stage, andy, true);
    let before = kept(&stage);
    let delete = |answer: &'static str| -> [Turn; 3] {
        [
            ("dialog-drafts", Say::Last("dialog-drafts_delete")),
            ("dialog-which-delete", Say::One(1)),
            ("dialog-delete", Say::Last(answer)),
        ]
    };
    let mut pipe = Pipe::start(&stage, &LINEAR);
    take(&mut pipe, &words, &delete("dialog-delete_no"));
    pipe.wait_for(&words.say("dialog-drafts"));
    pipe.kill();
    assert_eq!(kept(&stage), before, "it was not to be deleted");

    let mut pipe = Pipe::start(&stage, &LINEAR);
    take(&mut pipe, &words, &delete("dialog-delete_yes"));
    pipe.wait_for(&words.say("notice-deleted"));
    pipe.wait_for(&words.say("dialog-start"));
    pipe.kill();
    assert_eq!(
        fs::read_dir(stage.data().join("drafts")).unwrap().count(),
        0
    );

    begin(&stage, morag, true);
    let names = names(&stage);
    let done = pipe::run(&stage, &["drafts", "--delete", &names[0]], "");
    assert_eq!(done.code, Some(0));
    assert_eq!(done.out.trim_end(), words.say("notice-deleted"));
    assert_eq!(
        fs::read_dir(stage.data().join("drafts")).unwrap().count(),
        0
    );
    let done = pipe::run(&stage, &["drafts", "--delete", &names[0]], "");
    let no_such = words.advised(&stage, "failure-no-such-draft");
    assert_eq!((done.code, done.err.trim_end()), (Some(1), &*no_such));
    let done = pipe::run(&stage, &["drafts"], "");
    assert_eq!(
        (done.code, done.out.trim_end()),
        (Some(0), &*words.say("drafts-none"))
    );
}

#[test]
fn at_the_end_the_answers_can_be_deleted_and_the_file_stays() {
    let words = Words::english();
    let stage = Stage::new();
    let mut turns = morag(KEEP);
    turns.pop();
    turns.push(("dialog-end", Say::Last("dialog-end_delete")));
    turns.push(("dialog-end", Say::Last("dialog-end_leave")));
    let done = pipe::run(&stage, &LINEAR, &pipe::script(&words, &turns));
    assert_eq!(done.code, Some(0));
    assert!(
        done.out.contains(&words.say("notice-deleted")),
        "{}",
        done.out
    );
    assert!(kept(&stage).is_empty(), "{:?}", stage.made());
    assert!(stage.hand_over("txt").contains("Morag"));
}

/// A draft as the first format wrote it.
const FORMAT_1: &str = r#"{
    "format": 1, "pack": "self-directed-support", "pack-version": "0.9",
    "answers": {
        "given": {
            "called": {"content": {"written": "Andy from before"}, "typed-by": "worker",
                "at": "2026-01-02T10:00:00+00:00", "language": "en",
                "asked": "What shall we call you?", "pack-version": "0.9"},
            "cannot-wait": {"skipped": true, "at": "2026-01-02T10:01:00+00:00",
                "language": "en", "asked": "What cannot wait?", "pack-version": "0.9"}
        },
        "entries": {"good-at": [{"id": "g1", "answers": {"given": {
            "good-at-thing": {"content": {"written": "Old engines"},
                "at": "2026-01-02T10:02:00+00:00", "language": "en",
                "asked": "What are you good at?", "pack-version": "0.9"}}}}]}
    },
    "place": {"within": [], "question": "matters"}
}"#;

/// Puts a draft with these bytes into the folder of a stage.
fn put(stage: &Stage, bytes: &[u8]) {
    let mut draft = Store::at(&stage.data()).create(Keep::Open).unwrap();
    draft.save(bytes).unwrap();
}

#[test]
fn a_draft_of_the_first_format_is_gone_on_with_and_saved_in_the_format_of_today() {
    let words = Words::english();
    let stage = Stage::new();
    put(&stage, FORMAT_1.as_bytes());
    let mut pipe = Pipe::start(&stage, &LINEAR);
    take(&mut pipe, &words, &go_on(1));
    take(&mut pipe, &words, &[("matters", Say::Lines("New things."))]);
    pipe.wait_for(&words.asked("good-at list"));
    let answers = review(&mut pipe, &words);
    for kept in ["Andy from before", "Old engines", "New things."] {
        assert!(answers.contains(kept), "{kept} is not in\n{answers}");
    }
    assert!(answers.contains(&words.say("left-skipped")), "{answers}");
    assert_eq!(pipe.end().code, Some(0));

    let store = Store::at(&stage.data());
    let drafts = store.list().unwrap();
    let (_place, bytes) = store.open(&drafts[0].id, None).unwrap();
    let saved: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(saved["format"], Draft::FORMAT);
}

#[rstest]
#[case::newer(br#"{"format": 99}"#, "draft-newer")]
#[case::foreign(b"not a draft", "draft-not-a-draft")]
#[case::empty(b"", "draft-not-a-draft")]
#[case::other_questions(
    br#"{"format": 2, "pack": "another", "pack-version": "1", "answers": {}, "place": null,
        "hand": {"typed-by": "me", "words": "own"}}"#,
    "failure-other-pack"
)]
fn a_draft_that_cannot_be_read_is_refused_and_left_as_it_is(
    #[case] bytes: &[u8],
    #[case] problem: &str,
) {
    let stage = Stage::new();
    put(&stage, bytes);
    refused(&stage, problem);
}

#[rstest]
#[case::half(|bytes: &mut Vec<u8>| bytes.truncate(bytes.len() / 2))]
#[case::turned(|bytes: &mut Vec<u8>| if let Some(last) = bytes.last_mut() { *last ^= 1 })]
#[case::empty(Vec::clear)]
#[case::other(|bytes: &mut Vec<u8>| *bytes = b"something else altogether".to_vec())]
fn a_damaged_draft_is_refused_and_left_as_it_is(#[case] damage: fn(&mut Vec<u8>)) {
    let stage = Stage::new();
    begin(&stage, andy, true);
    let kept = kept(&stage);
    let (path, bytes) = kept
        .iter()
        .find(|(path, _)| path.ends_with("answers.age"))
        .unwrap();
    let mut bytes = bytes.clone();
    damage(&mut bytes);
    overwrite(&stage.root().join(path), &bytes);
    refused(&stage, "store-damaged");
}

/// Puts these bytes in the place of a file, as a bad disk does.
#[expect(
    clippy::disallowed_methods,
    reason = "a test damages a file on purpose"
)]
fn overwrite(path: &std::path::Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

/// The only draft is refused with this sentence, in a conversation and by its name, and
/// not one byte of it changes.
fn refused(stage: &Stage, problem: &str) {
    let words = Words::english();
    let before = kept(stage);
    let mut pipe = Pipe::start(stage, &LINEAR);
    take(&mut pipe, &words, &go_on(1));
    pipe.wait_for(&words.problem(problem));
    // And the person can begin anew.
    pipe.wait_for(&words.say("dialog-drafts"));
    pipe.say(b"1\n");
    pipe.wait_for(&words.say("dialog-start"));
    assert_eq!(pipe.end().code, Some(0));
    let here = stage.here();
    let done = pipe::run(stage, &["handover", "--to", here.to_str().unwrap()], "");
    assert_eq!(
        (done.code, done.err.trim_end()),
        (Some(1), &*words.say(problem))
    );
    assert_eq!(done.out, "");
    assert_eq!(kept(stage), before);
}
