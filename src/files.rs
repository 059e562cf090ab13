//! Where packs and languages are read from: inside the program, or a folder laid over it.

use std::io;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "content/"]
#[prefix = "content/"]
struct Content;

#[derive(RustEmbed)]
#[folder = "locales/"]
#[prefix = "locales/"]
struct Locales;

/// The files of packs and languages. Paths look like `content/contacts.toml` or
/// `locales/en/ui.ftl`, with forward slashes.
#[derive(Clone, Debug)]
pub enum Files {
    /// Those inside the program.
    Embedded,
    /// Those below a folder that holds `content/`, `locales/` or both, laid over those inside
    /// the program: a file of the folder stands in place of the whole file of that name.
    ///
    /// If the folder holds `content/`, then packs, help numbers, the words of packs, and the
    /// languages besides English are those of the folder alone: nobody is offered questions
    /// that are not its own, or a language that its questions are not written in.
    Dir(PathBuf),
    /// Those below a folder and no others: small sets of files for tests.
    #[cfg(test)]
    Alone(PathBuf),
}

impl Files {
    /// Whether there is anything to read: a folder may not be there, or be another one.
    pub fn are_there(&self) -> bool {
        match self {
            Self::Embedded => true,
            Self::Dir(root) => {
                let mut holds = ["content", "locales"].into_iter();
                holds.any(|folder| root.join(folder).is_dir())
            }
            #[cfg(test)]
            Self::Alone(root) => root.is_dir(),
        }
    }

    /// Whether those who wrote these files are the ones to mend this one, which may also be
    /// missing: not what is inside the program, and not what a pack may leave to it.
    pub fn own(&self, path: &str) -> bool {
        match self {
            Self::Embedded => true,
            Self::Dir(root) => {
                let lent = match root.join("content").is_dir() {
                    true => path.starts_with("locales/"),
                    false => embedded(path).is_some(),
                };
                root.join(path).exists() || !lent
            }
            #[cfg(test)]
            Self::Alone(_) => true,
        }
    }

    /// The bytes of a file; `None` if it is not there or cannot be read.
    pub fn read(&self, path: &str) -> Option<Vec<u8>> {
        let root = match self {
            Self::Embedded => return embedded(path),
            Self::Dir(root) => root,
            #[cfg(test)]
            Self::Alone(root) => return std::fs::read(root.join(path)).ok(),
        };
        match std::fs::read(root.join(path)) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound && stands_in(root, path) => {
                embedded(path)
            }
            // A file that is there and cannot be read is not replaced in silence.
            Err(_) => None,
        }
    }

    /// The paths of all files below a folder such as `locales/`, sorted.
    pub fn list(&self, folder: &str) -> Vec<String> {
        let inside = Content::iter().chain(Locales::iter());
        let inside = inside.filter(|path| path.starts_with(folder));
        let mut paths: Vec<String> = match self {
            Self::Embedded => inside.map(std::borrow::Cow::into_owned).collect(),
            Self::Dir(root) => {
                let mut found: Vec<String> = inside
                    .filter(|path| stands_in(root, path))
                    .map(std::borrow::Cow::into_owned)
                    .collect();
                walk(root, &root.join(folder), &mut found);
                found
            }
            #[cfg(test)]
            Self::Alone(root) => {
                let mut found = Vec::new();
                walk(root, &root.join(folder), &mut found);
                found
            }
        };
        paths.sort();
        paths.dedup();
        paths
    }
}

fn embedded(path: &str) -> Option<Vec<u8>> {
    Content::get(path)
        .or_else(|| Locales::get(path))
        .map(|file| file.data.into_owned())
}

/// Whether the file of this path inside the program is read where the folder has none.
fn stands_in(root: &Path, path: &str) -> bool {
    if !root.join("content").is_dir() {
        return true;
    }
    let words = path.strip_prefix("locales/");
    let Some((language, file)) = words.and_then(|path| path.split_once('/')) else {
        return false;
    };
    // English stands in for what any other language lacks.
    let spoken = language == "en" || root.join("locales").join(language).is_dir();
    let of_a_pack = file
        .strip_suffix(".ftl")
        .is_some_and(|name| Content::get(&format!("content/{name}/pack.toml")).is_some());
    spoken && !of_a_pack
}

/// Adds the files below a folder. A link to a folder is not followed: two that lead upwards
/// would never end. A link to a file is as good as the file.
fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            walk(root, &path, found);
        } else if path.is_dir() {
            // A link.
        } else if let Ok(inside) = path.strip_prefix(root) {
            let parts: Vec<_> = inside.iter().map(|p| p.to_string_lossy()).collect();
            found.push(parts.join("/"));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A folder with these files in it; each holds its own path.
    fn folder(paths: &[&str]) -> (tempfile::TempDir, Files) {
        let folder = tempfile::tempdir().unwrap();
        for path in paths {
            let file = folder.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            write(&file, path);
        }
        let files = Files::Dir(folder.path().to_owned());
        (folder, files)
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "files of a test that nobody loses"
    )]
    fn write(file: &Path, words: &str) {
        fs::write(file, words).unwrap();
    }

    fn read(files: &Files, path: &str) -> Option<String> {
        files
            .read(path)
            .map(|bytes| String::from_utf8(bytes).unwrap())
    }

    const PACK_WORDS: &str = "locales/en/self-directed-support.ftl";

    #[test]
    fn a_folder_with_a_pack_has_its_own_questions_and_the_words_of_the_program() {
        let (_folder, files) = folder(&[
            "content/visit/pack.toml",
            "locales/en/visit.ftl",
            "locales/en/ui.ftl",
            "locales/cy/visit.ftl",
        ]);
        let inside = |path| read(&Files::Embedded, path);
        // What it has, it has whole; what it lacks of the interface comes from inside.
        assert_eq!(
            read(&files, "locales/en/ui.ftl").unwrap(),
            "locales/en/ui.ftl"
        );
        for path in ["locales/en/dialogs.ftl", "locales/en/language.toml"] {
            assert!(inside(path).is_some());
            assert_eq!(read(&files, path), inside(path), "{path}");
        }
        // Nothing of another pack, and no help number that it did not write down.
        assert!(inside(PACK_WORDS).is_some());
        for path in [
            "content/contacts.toml",
            "content/self-directed-support/pack.toml",
            PACK_WORDS,
        ] {
            assert_eq!(read(&files, path), None, "{path}");
        }
        assert_eq!(files.list("content/"), ["content/visit/pack.toml"]);
        assert_eq!(files.list("locales/cy/"), ["locales/cy/visit.ftl"]);
        let english = files.list("locales/en/");
        for path in [
            "locales/en/dialogs.ftl",
            "locales/en/ui.ftl",
            "locales/en/visit.ftl",
        ] {
            let count = english.iter().filter(|found| *found == path).count();
            assert_eq!(count, 1, "{path} in {english:?}");
        }
        assert!(!english.iter().any(|found| found == PACK_WORDS));
    }

    #[test]
    fn english_is_there_for_a_pack_that_has_none_of_its_own() {
        let (_folder, files) = folder(&["content/visit/pack.toml", "locales/cy/visit.ftl"]);
        assert!(files.read("locales/en/language.toml").is_some());
        let folders = files.list("locales/").into_iter();
        let mut languages: Vec<String> = folders
            .filter_map(|path| path.split('/').nth(1).map(str::to_owned))
            .collect();
        languages.dedup();
        assert_eq!(languages, ["cy", "en"]);
    }

    #[test]
    fn a_folder_with_a_language_only_is_asked_the_questions_of_the_program() {
        let (_folder, files) = folder(&["locales/cy/language.toml", "locales/cy/ui.ftl"]);
        assert_eq!(files.list("content/"), Files::Embedded.list("content/"));
        assert_eq!(read(&files, PACK_WORDS), read(&Files::Embedded, PACK_WORDS));
        let welsh = ["locales/cy/language.toml", "locales/cy/ui.ftl"];
        assert_eq!(files.list("locales/cy/"), welsh);
    }

    #[test]
    fn a_folder_that_holds_neither_is_not_taken_for_one_that_does() {
        assert!(Files::Embedded.are_there());
        assert!(!folder(&["notes/ui.ftl"]).1.are_there());
        assert!(!Files::Dir("no/such/folder".into()).are_there());
        assert!(folder(&["locales/cy/ui.ftl"]).1.are_there());
        assert!(folder(&["content/visit/pack.toml"]).1.are_there());
    }

    #[test]
    fn what_comes_from_inside_is_not_for_the_folder_to_mend() {
        let (_pack, pack) = folder(&["content/visit/pack.toml", "locales/cy/visit.ftl"]);
        let (_language, language) = folder(&["locales/cy/ui.ftl"]);
        for (path, of_a_pack, of_a_language) in [
            ("content/visit/pack.toml", true, true),
            ("content/contacts.toml", true, false),
            ("locales/cy/visit.ftl", true, true),
            // Missing: a pack may leave it out, a language may not.
            ("locales/cy/dialogs.ftl", false, true),
            ("locales/en/dialogs.ftl", false, false),
        ] {
            assert_eq!(pack.own(path), of_a_pack, "{path}");
            assert_eq!(language.own(path), of_a_language, "{path}");
            assert!(Files::Embedded.own(path));
        }
    }

    #[test]
    fn a_link_to_a_folder_is_not_followed_and_one_to_a_file_is() {
        use std::os::unix::fs::symlink;

        let (folder, files) = folder(&["content/visit/pack.toml", "notes.toml"]);
        let content = folder.path().join("content");
        for name in ["a", "b"] {
            symlink("..", content.join(name)).unwrap();
        }
        symlink("../notes.toml", content.join("contacts.toml")).unwrap();
        assert_eq!(
            files.list("content/"),
            ["content/contacts.toml", "content/visit/pack.toml"]
        );
    }

    #[cfg(unix)]
    #[test]
    fn what_is_there_and_cannot_be_read_is_not_replaced_in_silence() {
        let (folder, files) = folder(&["content/visit/pack.toml"]);
        // A folder in the place of a file cannot be read by anyone.
        fs::create_dir_all(folder.path().join("locales/en/ui.ftl")).unwrap();
        assert_eq!(files.read("locales/en/ui.ftl"), None);
    }
}
