//! Files and folders whose name the person types.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The most bytes of a hand-over that is read: far more than any has, and little enough to be
/// read and looked through before anybody thinks that the program has stopped.
pub const LARGEST: u64 = 8 * 1024 * 1024;

/// The path that somebody means who types this. A leading `~/` is the folder of this account,
/// as in the places that they may have copied the name from.
pub fn path(typed: &str) -> PathBuf {
    within(typed, etcetera::home_dir().ok().as_deref())
}

fn within(typed: &str, home: Option<&Path>) -> PathBuf {
    let typed = typed.trim();
    let below = match typed {
        "~" => Some(""),
        _ => typed.strip_prefix("~/"),
    };
    match (below, home) {
        // A name that begins with a slash is not below anything, and would stand alone.
        (Some(below), Some(home)) => home.join(below.trim_start_matches('/')),
        _ => PathBuf::from(typed),
    }
}

/// Why a name that was typed is not that of a folder, as the id of a message; none if it is.
pub fn no_folder(path: &Path) -> Option<&'static str> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => None,
        Ok(_) => Some("folder-is-file"),
        Err(error) if is_nowhere(&error) => Some("folder-not-there"),
        // What else is wrong is said when something is written there.
        Err(_) => None,
    }
}

/// Reads a file of at most so many bytes.
///
/// # Errors
/// The id of the message that says why not. Anything but a regular file is refused before it
/// is opened: opening a pipe waits for somebody to write into it, and nothing, not even a
/// signal to leave, would be heard meanwhile.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, &'static str> {
    let why = |error: io::Error| match is_nowhere(&error) {
        true => "earlier-not-there",
        false => "earlier-not-read",
    };
    let found = fs::metadata(path).map_err(why)?;
    if found.is_dir() {
        return Err("earlier-is-folder");
    }
    if !found.is_file() {
        return Err("earlier-not-read");
    }
    if found.len() > most {
        return Err("earlier-too-big");
    }
    let mut bytes = Vec::new();
    // It may have grown since.
    let file = File::open(path).map_err(why)?;
    file.take(most).read_to_end(&mut bytes).map_err(why)?;
    Ok(bytes)
}

fn is_nowhere(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tilde_is_the_folder_of_this_account() {
        let home = Some(Path::new("/home/andy"));
        for (typed, meant) in [
            ("~/stick", "/home/andy/stick"),
            (" ~/stick/a.json\n", "/home/andy/stick/a.json"),
            ("~//stick", "/home/andy/stick"),
            ("~/", "/home/andy"),
            ("~", "/home/andy"),
            ("/media/~/x", "/media/~/x"),
            ("~morag/x", "~morag/x"),
            ("stick", "stick"),
        ] {
            assert_eq!(within(typed, home), Path::new(meant), "{typed}");
        }
        assert_eq!(within("~/stick", None), Path::new("~/stick"));
    }

    #[test]
    fn a_name_that_was_mistyped_and_one_of_a_file_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let file = tempfile::NamedTempFile::new_in(folder.path()).unwrap();
        assert_eq!(no_folder(folder.path()), None);
        assert_eq!(no_folder(file.path()), Some("folder-is-file"));
        for wrong in [folder.path().join("no"), file.path().join("no"), "".into()] {
            assert_eq!(no_folder(&wrong), Some("folder-not-there"));
        }
        assert_eq!(read(file.path(), 1), Ok(Vec::new()));
        assert_eq!(read(folder.path(), 1), Err("earlier-is-folder"));
        assert_eq!(read(&folder.path().join("no"), 1), Err("earlier-not-there"));
    }

    #[test]
    fn a_file_that_is_too_big_is_told_and_not_cut() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("big.json");
        let file = File::create_new(&path).unwrap();
        file.set_len(9).unwrap();
        assert_eq!(read(&path, 8), Err("earlier-too-big"));
        assert_eq!(read(&path, 9).unwrap().len(), 9);
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_not_opened() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("ownwords-2026-01-01-aaaaaa.json");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        // Opened, this would wait for ever.
        assert_eq!(read(&pipe, 8), Err("earlier-not-read"));
    }
}
