//! The program under real screen readers, from the first page to the last.
//!
//! It needs the readers, and a program that runs them and writes what they said, which is
//! named by the variable `HEAR`; so these tests run only when they are asked for:
//! `HEAR=PATH cargo test --test heard -- every_step --ignored`. The table in docs/heard.md is
//! made by `peers`, see there.

mod faulty;
mod judge;
mod peers;
mod script;
mod transcript;

use std::path::{Path, PathBuf};
use std::process::Command;

use rstest::rstest;

use judge::Follows;
use transcript::Run;

/// How often a run is made that does not go well.
const TIMES: usize = 3;

/// The readers, and what they follow.
fn follows(reader: &str) -> Follows {
    match reader {
        "brltty" => Follows::Cursor,
        "orca" => Follows::Keys,
        _ => Follows::Screen,
    }
}

/// The program that hears, or the one beside it that only looks.
#[expect(clippy::disallowed_methods, reason = "it is named for the test alone")]
fn tool(name: &str) -> PathBuf {
    let hear = std::env::var_os("HEAR").expect("HEAR names the program that runs the readers");
    PathBuf::from(hear).with_file_name(name)
}

/// What a run is made of.
struct Talk<'a> {
    view: &'a str,
    /// The file with the settings.
    settings: &'a str,
    steps: &'a [script::Step],
}

/// Runs the program under a tool, which is run once in a folder: nothing is kept from before.
fn run(folder: &Path, tool_args: &[&str], name: &str, talk: &Talk<'_>) -> Run {
    // Both tools give it the same home: a page says its name.
    let home = format!("HOME={}", folder.display());
    let program = env!("CARGO_BIN_EXE_ownwords");
    let program = [
        "/usr/bin/env",
        &home,
        program,
        "--view",
        talk.view,
        "--data",
    ];
    let mut command: Vec<String> = program.map(str::to_owned).into();
    let data = open(folder.join(format!("data-{name}")));
    put(&data.join("settings.toml"), talk.settings);
    command.push(data.to_string_lossy().into_owned());
    command.push("--content".to_owned());
    command.push(three_languages(folder).to_string_lossy().into_owned());
    let steps = script::for_hearing(talk.steps);
    hear(folder, tool_args, name, &command, &steps)
}

/// The questions, with the words of three languages. Fenrir drops the vowel signs of Gurmukhi, so
/// no list with Punjabi in it is heard whole.
fn three_languages(folder: &Path) -> PathBuf {
    let mine = folder.join("three");
    let whole = Path::new(env!("CARGO_MANIFEST_DIR"));
    if !mine.exists() {
        copy(&whole.join("content"), &mine.join("content"));
        for language in ["en", "pl", "ar"] {
            let below = Path::new("locales").join(language);
            copy(&whole.join(&below), &mine.join(&below));
        }
    }
    mine
}

/// Copies a folder with all that is below it.
#[expect(clippy::disallowed_methods, reason = "files of the test")]
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("our own folder");
    for entry in std::fs::read_dir(from).expect("a folder of the project") {
        let path = entry.expect("a file of the project").path();
        let there = to.join(path.file_name().expect("it has a name"));
        if path.is_dir() {
            copy(&path, &there);
        } else {
            std::fs::copy(&path, &there).expect("our own folder");
        }
    }
}

/// Runs any program under a tool, with a script of lines `label | keys`.
fn hear(folder: &Path, tool_args: &[&str], name: &str, command: &[String], steps: &str) -> Run {
    let script = folder.join("steps");
    put(&script, steps);
    let done = Command::new(tool(name))
        .args(tool_args)
        .args(["--json", "-", "--script"])
        .arg(&script)
        .arg("--")
        .args(command)
        .current_dir(folder)
        .output()
        .expect("the program that HEAR names");
    let told = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{name}: {told}");
    serde_json::from_slice(&done.stdout).unwrap_or_else(|error| panic!("{error}: {told}"))
}

#[rstest]
#[ignore = "needs screen readers, and HEAR"]
fn every_step_is_heard_once_and_whole(
    #[values("fenrir", "yasr", "brltty", "orca")] reader: &str,
    #[values("linear", "full")] view: &str,
) {
    hears_all(reader, view, "");
}

#[rstest]
#[ignore = "needs screen readers, and HEAR"]
fn colours_take_nothing_from_what_is_heard(
    #[values("fenrir", "yasr", "brltty", "orca")] reader: &str,
) {
    hears_all(reader, "full", "colours = \"yellow\"\n");
}

fn hears_all(reader: &str, view: &str, settings: &str) {
    let script = match view {
        "linear" => include_str!("linear.steps"),
        _ => include_str!("full.steps"),
    };
    let mut steps = script::read(script);
    if reader == "orca" {
        // Its keys come from a keyboard without this letter, and without keys that are held
        // down. Words are understood without it.
        steps.retain(|step| !step.keys.starts_with("Alt-"));
        for step in &mut steps {
            step.keys = step.keys.replace("/inny język", "/inny jezyk");
            step.words = step.words.replace("/inny język", "/inny jezyk");
        }
    }
    let talk = Talk {
        view,
        settings,
        steps: &steps,
    };
    // A machine with other work is late, and then a reader says something else. What is wrong
    // is heard each time.
    let mut told = Vec::new();
    for _ in 0..TIMES {
        let faults = faults(reader, &talk);
        if faults.is_empty() {
            return;
        }
        told.push(faults.join("\n"));
    }
    panic!("{}", told.join("\n\nand again:\n"));
}

/// The first faults of a run; one on the way leads astray, and what follows says no more.
fn faults(reader: &str, talk: &Talk<'_>) -> Vec<String> {
    let folder = open_folder();
    let hear = |tool_args: &[&str], name| run(folder.path(), tool_args, name, talk);
    let heard = hear(&["--reader", reader], "hear");
    let tall = hear(&["--size", "80x1000", "--quiet", "0.4"], "screen");
    let read = judge::read(&heard, &tall);
    let faults = judge::faults(talk.steps, &heard, &read, follows(reader));
    faults.into_iter().take(12).collect()
}

/// A folder into which all may write: Orca and what it reads run as another user.
fn open_folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    open(folder.path().to_path_buf());
    folder
}

/// Makes such a folder here.
fn open(folder: PathBuf) -> PathBuf {
    std::fs::create_dir_all(&folder).expect("our own folder");
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o777);
    std::fs::set_permissions(&folder, open).expect("our own folder");
    folder
}

#[expect(clippy::disallowed_methods, reason = "a file of the test")]
fn put(path: &Path, text: &str) {
    std::fs::write(path, text).expect("our own folder");
}
