//! The files below a folder, in the order of their names.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::vec;

/// What a walk comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A regular file.
    File(PathBuf),
    /// A folder whose files cannot be listed.
    Unreadable(PathBuf),
}

/// Goes through the files of a folder and of those in it. Links are not followed, and pipes
/// and the like are passed over. Only the names of one folder at each depth are held at a time.
#[derive(Debug)]
pub struct Walk {
    /// The folders that are open, the innermost last.
    open: Vec<Folder>,
    /// The folder to open next.
    next: Option<PathBuf>,
}

#[derive(Debug)]
struct Folder {
    path: PathBuf,
    rest: vec::IntoIter<Named>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    name: OsString,
    is_folder: bool,
}

impl Walk {
    /// Begins at a folder.
    pub fn through(folder: &Path) -> Self {
        Self {
            open: Vec::new(),
            next: Some(folder.to_owned()),
        }
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some(path) = self.next.take() {
                match names(&path) {
                    Some(names) => self.open.push(Folder {
                        path,
                        rest: names.into_iter(),
                    }),
                    None => return Some(Found::Unreadable(path)),
                }
            }
            let folder = self.open.last_mut()?;
            match folder.rest.next() {
                None => drop(self.open.pop()),
                Some(named) => {
                    let path = folder.path.join(named.name);
                    if !named.is_folder {
                        return Some(Found::File(path));
                    }
                    self.next = Some(path);
                }
            }
        }
    }
}

/// The files and folders in a folder; none if it cannot be read to its end.
fn names(folder: &Path) -> Option<Vec<Named>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        let kind = entry.file_type().ok()?;
        if kind.is_dir() || kind.is_file() {
            names.push(Named {
                name: entry.file_name(),
                is_folder: kind.is_dir(),
            });
        }
    }
    names.sort_unstable();
    Some(names)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn files_come_in_order_and_links_are_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for inner in ["b", "b/c", "empty"] {
            fs::create_dir(root.join(inner)).unwrap();
        }
        for file in ["z", "a", "b/y", "b/c/x", "b/a"] {
            fs::File::create_new(root.join(file)).unwrap();
        }
        // One that would lead round in a circle, and one to a file.
        symlink(root, root.join("b/again")).unwrap();
        symlink(root.join("a"), root.join("aa")).unwrap();
        let found: Vec<Found> = Walk::through(root).collect();
        let file = |name: &str| Found::File(root.join(name));
        assert_eq!(found, ["a", "b/a", "b/c/x", "b/y", "z"].map(file));
        let gone = root.join("gone");
        let found: Vec<Found> = Walk::through(&gone).collect();
        assert_eq!(found, [Found::Unreadable(gone)]);
    }
}
