//! Disks that are full, gone or not ours.

use std::fs;
use std::path::Path;
use std::process::Command;

use ownwords::engine::step::Act;

use super::*;
use crate::persona::{FORGET, KEEP, TO_THE_FILE};

/// Puts a file where the program does not expect it.
#[expect(
    clippy::disallowed_methods,
    reason = "what stands in the way is not ours"
)]
fn put(path: impl AsRef<Path>, bytes: &str) {
    fs::write(path, bytes).unwrap();
}

/// Everything that these messages say was said.
fn assert_said(out: &str, words: &Words, ids: &[&str]) {
    for id in ids {
        assert!(out.contains(&words.say(id)), "{id} in {out}");
    }
}

#[test]
fn a_file_in_the_place_of_the_folder_is_left_alone_and_the_person_asked_again() {
    let (words, stage) = (Words::english(), Stage::new());
    put(stage.data(), "somebody else's");
    let more = "2\n3\n1\n1\n\nAndy\n";
    let done = piped(
        &stage,
        &words,
        &[("dialog-start", Say::Read)],
        more.as_bytes(),
    );
    assert_eq!(done.code, Some(0), "{done:?}");
    assert_said(
        &done.out,
        &words,
        &[
            "failure-keep-other",
            "called",
            "take-part",
            "parted-not-kept",
        ],
    );
    assert_eq!(fs::read(stage.data()).unwrap(), b"somebody else's");
}

#[test]
fn a_folder_that_goes_away_is_told_at_each_step_and_the_answers_reach_the_file() {
    let (words, stage) = (Words::english(), Stage::new());
    let mut run = pipe::Pipe::start(&stage, &LINEAR);
    run.say(pipe::script(&words, &until(KEEP, "called")).as_bytes());
    run.wait_for(&words.say("called"));
    fs::remove_dir_all(stage.data()).unwrap();
    put(stage.data(), "in the way");
    run.say(b"Andy\n");
    let said = run.wait_for(&words.say("take-part"));
    assert_said(&said, &words, &["failure-not-saved"]);
    run.say(b"1\n\n");
    let said = run.wait_for(&words.say("contact-good"));
    assert_said(&said, &words, &["failure-not-saved"]);
    // Who stops is told what is lost, and can stay.
    run.say(format!("{}\n", words.typed(Act::Stop)).as_bytes());
    run.wait_for(&format!("3. {}", words.say("dialog-stop-behind_leave")));
    run.say(b"1\n");
    run.wait_for(&words.say("contact-good"));
    // On to the file, in memory.
    run.say(format!("{}\n", words.typed(Act::Answers)).as_bytes());
    run.say(pipe::script(&words, &TO_THE_FILE).as_bytes());
    let done = run.end();
    assert_eq!(done.code, Some(0), "{done:?}");
    assert_said(&done.out, &words, &["end-not-safe"]);
    assert!(stage.hand_over("html").contains("Andy"));
}

#[test]
fn a_folder_can_be_named_from_that_of_the_account() {
    let (words, stage) = (Words::english(), Stage::new());
    let folder = stage.root().join("home/my stick");
    fs::create_dir_all(&folder).unwrap();
    let mut turns = until(FORGET, "take-part");
    turns.extend([("take-part", Say::Act(Act::Answers))]);
    turns.extend(&TO_THE_FILE[..5]);
    let more = format!("{}\n~/my stick\n1\n", words.say("dialog-where_other"));
    let done = piped(&stage, &words, &turns, more.as_bytes());
    assert_eq!(done.code, Some(0), "{done:?}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 3, "{done:?}");
}

#[test]
fn no_folder_for_the_file_is_told_and_another_one_taken() {
    let (words, stage) = (Words::english(), Stage::new());
    let mut turns = until(FORGET, "take-part");
    turns.extend([("take-part", Say::Act(Act::Answers))]);
    turns.extend(&TO_THE_FILE[..5]);
    put(stage.root().join("file"), "in the way");
    let other = words.say("dialog-where_other");
    let root = stage.root().display();
    let more = format!(
        "{other}\n{root}/missing\n{root}/file\n{root}/file/in\n{}\n{other}\n/proc/\n1\n1\n",
        words.typed(Act::Back)
    );
    let done = piped(&stage, &words, &turns, more.as_bytes());
    assert_eq!(done.code, Some(0), "{done:?}");
    assert_said(
        &done.out,
        &words,
        &[
            "folder-not-there",
            "folder-is-file",
            "store-gone",
            "failure-other-folder",
            "end-not-kept",
        ],
    );
    assert_eq!(done.out.matches(&words.say("folder-not-there")).count(), 2);
    assert!(stage.hand_over("html").contains("Andy"));
    assert_eq!(fs::read(stage.root().join("file")).unwrap(), b"in the way");
}

#[test]
fn what_is_not_ours_in_the_folder_of_drafts_is_left_alone() {
    let (words, stage) = (Words::english(), Stage::new());
    let folder = stage.data().join("drafts");
    let id = "00000000-0000-4000-8000-000000000000";
    fs::create_dir_all(folder.join(id)).unwrap();
    put(folder.join("notes.txt"), "somebody else's");
    put(folder.join(id).join("answers"), "no answers");
    put(
        folder.join("11111111-1111-4111-8111-111111111111"),
        "a file",
    );
    let before = stage.files();
    let done = pipe::run(&stage, &["drafts"], "");
    assert_eq!(done.code, Some(0), "{done:?}");
    let done = pipe::run(&stage, &["drafts", "--delete", id], "");
    assert_eq!(done.code, Some(1), "{done:?}");
    assert!(!done.err.trim().is_empty());
    assert_eq!(stage.files(), before);
    // Somebody can begin beside it.
    let done = piped(&stage, &words, &until(KEEP, "called"), b"Andy\n");
    assert_eq!(last_line(&done), words.say("parted-kept"));
    let after = stage.files();
    assert!(
        before
            .iter()
            .all(|(path, bytes)| after.get(path) == Some(bytes))
    );
}

#[test]
fn two_programs_at_once_keep_two_drafts() {
    let (words, stage) = (Words::english(), Stage::new());
    let begin = |words: &Words| {
        let mut run = pipe::Pipe::start(&stage, &LINEAR);
        run.say(pipe::script(words, &until(KEEP, "called")).as_bytes());
        run.wait_for(&words.say("called"));
        run
    };
    // The second one is offered the first one's draft, and begins anew.
    let mut one = begin(&words);
    let mut two = pipe::Pipe::start(&stage, &LINEAR);
    let script = format!("1\n{}", pipe::script(&words, &until(KEEP, "called")));
    two.say(script.as_bytes());
    two.wait_for(&words.say("called"));
    one.say(b"Andy\n");
    two.say(b"Morag\n");
    one.wait_for(&words.say("take-part"));
    two.wait_for(&words.say("take-part"));
    let listed = pipe::run(&stage, &["drafts"], "");
    assert_eq!(
        listed.out.matches(&words.say("draft-in-use")).count(),
        2,
        "{listed:?}"
    );
    for run in [one, two] {
        assert_eq!(last_line(&run.end()), words.say("parted-kept"));
    }
    let mut found: Vec<bool> = Vec::new();
    for draft in ["1", "2"] {
        let done = pipe::run(&stage, &LINEAR, &format!("2\n{draft}\n/answers\n"));
        found.push(done.out.contains("Andy"));
        assert_ne!(
            done.out.contains("Andy"),
            done.out.contains("Morag"),
            "{}",
            done.out
        );
    }
    assert_ne!(found[0], found[1]);
}

/// Runs the program in a space of its own, where its folder is a disk of 64 KiB; none if
/// this computer does not allow that.
fn on_a_tiny_disk(stage: &Stage, input: &str) -> Option<(String, Option<i32>)> {
    let disk = stage.root().join("disk");
    fs::create_dir(&disk).unwrap();
    let script = stage.root().join("script");
    put(&script, input);
    let allowed = Command::new("unshare")
        .args(["-Urm", "mount", "-t", "tmpfs", "-o", "size=64k", "none"])
        .arg(&disk)
        .output();
    if !allowed.is_ok_and(|out| out.status.success()) {
        return None;
    }
    let run = "mount -t tmpfs -o size=64k none \"$1\" && exec \"$2\" --view linear --lang en --data \"$1/data\" < \"$3\"";
    let out = Command::new("unshare")
        .args(["-Urm", "sh", "-c", run, "sh"])
        .args([&disk, Path::new(crate::stage::PROGRAM), &script])
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .envs(stage.environment())
        .current_dir(stage.here())
        .output()
        .unwrap();
    Some((String::from_utf8(out.stdout).unwrap(), out.status.code()))
}

#[test]
fn a_full_disk_is_told_and_the_answers_still_reach_the_file() {
    let (words, stage) = (Words::english(), Stage::new());
    let long = "My words. ".repeat(20_000);
    let mut input = pipe::script(&words, &until(KEEP, "matters"));
    input += &format!("{long}\n\n{}\n", words.typed(Act::Answers));
    // The file first goes to the disk that is full, then elsewhere.
    input += &pipe::script(&words, &TO_THE_FILE[..5]);
    let full = stage.root().join("disk");
    input += &format!(
        "{}\n{}\n1\n1\n",
        words.say("dialog-where_other"),
        full.display()
    );
    let Some((out, code)) = on_a_tiny_disk(&stage, &input) else {
        left_out("this computer does not let tests mount a small disk");
        return;
    };
    assert_eq!(code, Some(0), "{out}");
    assert_said(
        &out,
        &words,
        &[
            "store-no-space",
            "failure-not-saved",
            "failure-other-folder",
            "end-not-safe",
        ],
    );
    assert!(stage.hand_over("txt").contains("My words. My words."));
}
