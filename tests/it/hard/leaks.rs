//! Nothing that a person types is where others look: names, titles, logs.

use super::*;
use crate::persona::KEEP;

/// Words that stand nowhere else.
const SECRET: &str = "Quillfeather";

#[test]
fn what_is_typed_is_in_no_name_title_argument_or_log() {
    let words = Words::english();
    for view in [LINEAR, FULL] {
        let stage = Stage::new();
        let mut pty = match view == LINEAR {
            true => linear_at(&stage, &words, KEEP, "called"),
            false => full_at(&stage, &words, USUAL, KEEP, "called"),
        };
        pty.send(&format!("{SECRET}{}", key::ENTER));
        pty.wait_for(&words.say("take-part"));
        let pid = pty.pid();
        for file in ["cmdline", "environ", "comm"] {
            let shown = std::fs::read(format!("/proc/{pid}/{file}")).unwrap();
            assert!(!String::from_utf8_lossy(&shown).contains(SECRET), "{file}");
        }
        let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).unwrap();
        for task in tasks {
            let name = std::fs::read_to_string(task.unwrap().path().join("comm")).unwrap();
            assert!(!name.contains(SECRET));
        }
        // A title is set by an operating system command, which nothing here writes.
        assert!(!pty.raw().windows(2).any(|bytes| bytes == b"\x1b]"));
        pty.send(key::F12);
        assert!(pty.wait_for_the_end().success());
        assert!(says(&stage, SECRET));
        for path in stage.made() {
            assert!(!path.to_string_lossy().contains(SECRET), "{path:?}");
        }
        // A draft is sealed: the words stand in the hand-over alone.
        for (path, bytes) in stage.files() {
            let holds = String::from_utf8_lossy(&bytes).contains(SECRET);
            assert_eq!(holds, path.starts_with("here"), "{path:?}");
        }
    }
}

#[test]
fn nothing_that_is_typed_is_told_as_an_error() {
    let words = Words::english();
    let stage = Stage::new();
    let no_command = format!("/{SECRET}\n{SECRET}\n\n");
    let done = piped(
        &stage,
        &words,
        &until(KEEP, "who-is-here"),
        no_command.as_bytes(),
    );
    assert_eq!(done.err, "");
    for arguments in [["drafts", "--delete"], ["handover", "--to"]] {
        let done = pipe::run(&stage, &[arguments[0], arguments[1], SECRET], "");
        assert_eq!(done.code, Some(1), "{done:?}");
        assert!(!done.err.contains(SECRET), "{done:?}");
    }
    let done = pipe::run(&stage, &[SECRET], "");
    assert_eq!((done.code, done.err.contains(SECRET)), (Some(2), false));
}
