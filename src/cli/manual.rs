//! The manual and the completions of shells, as the command line says them, to be held against
//! the committed ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap_complete::Shell;

use super::*;

/// Where they are kept.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/packaging");

/// What writes them anew.
const RENEW: &str = "cargo test --lib renew_the_manual -- --ignored";

/// Each file below the folder, as it should be. The words are English: a package has one manual.
fn derived() -> BTreeMap<PathBuf, String> {
    let Spoken { locale, faults } =
        Spoken::best(&Files::Embedded, PACK, &["en".to_owned()], &[]).unwrap();
    assert!(faults.is_empty());
    let say = |id: &str, line: &str| locale.words(id, &Args::none().word("line", line));
    let mut command = command(&say);
    command.build();
    let mut files = BTreeMap::new();
    pages(&command, &mut files);
    for shell in [Shell::Bash, Shell::Fish, Shell::Zsh] {
        let mut text = Vec::new();
        clap_complete::generate(shell, &mut command.clone(), "ownwords", &mut text);
        let name = match shell {
            Shell::Zsh => "_ownwords".to_owned(),
            other => format!("ownwords.{other}"),
        };
        let text = String::from_utf8(text).unwrap();
        files.insert(Path::new("completions").join(name), text);
    }
    files
}

/// A page for this command and for each below it.
fn pages(command: &Command, files: &mut BTreeMap<PathBuf, String>) {
    // A manual is found by its first line, so only one of the words about it stands there.
    let about = command
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    let first = about.lines().next().unwrap_or_default().to_owned();
    let command_page = command.clone().about(first).long_about(about);
    // Without a day, which would change it each time.
    let page = clap_mangen::Man::new(command_page).date("");
    let name = page.get_filename();
    let mut text = Vec::new();
    page.render(&mut text).unwrap();
    files.insert(
        Path::new("man").join(name),
        String::from_utf8(text).unwrap(),
    );
    for below in command
        .get_subcommands()
        .filter(|below| !below.is_hide_set())
    {
        pages(below, files);
    }
}

/// Each file that is there.
fn committed() -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for folder in ["completions", "man"] {
        for entry in fs::read_dir(Path::new(FOLDER).join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(FOLDER).unwrap().to_owned();
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    files
}

#[test]
fn the_manual_and_the_completions_are_those_of_the_command_line() {
    let (derived, committed) = (derived(), committed());
    let names = |files: &BTreeMap<PathBuf, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&committed), names(&derived), "to renew them: {RENEW}");
    for (name, text) in &derived {
        assert!(
            committed[name] == *text,
            "{} is out of date; to renew it: {RENEW}",
            name.display()
        );
    }
}

#[test]
fn the_manual_tells_what_help_tells() {
    let pages = derived();
    let page = &pages[Path::new("man/ownwords-handover.1")];
    for words in ["seal", "Lock the file with a secret phrase", "folder"] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[test]
#[ignore = "writes the files anew"]
#[expect(
    clippy::disallowed_methods,
    reason = "these are files of the project, which its version control keeps"
)]
fn renew_the_manual() {
    for name in committed().keys() {
        fs::remove_file(Path::new(FOLDER).join(name)).unwrap();
    }
    for (name, text) in derived() {
        fs::write(Path::new(FOLDER).join(name), text).unwrap();
    }
}
