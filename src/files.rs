//! Where packs and languages are read from: inside the program, or a folder that replaces it.

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
    /// Those below a folder that holds `content/` and `locales/`.
    Dir(PathBuf),
}

impl Files {
    /// The bytes of a file; `None` if it is not there or cannot be read.
    pub fn read(&self, path: &str) -> Option<Vec<u8>> {
        match self {
            Self::Embedded => Content::get(path)
                .or_else(|| Locales::get(path))
                .map(|file| file.data.into_owned()),
            Self::Dir(root) => std::fs::read(root.join(path)).ok(),
        }
    }

    /// The paths of all files below a folder such as `locales/`, sorted.
    pub fn list(&self, folder: &str) -> Vec<String> {
        let mut paths: Vec<String> = match self {
            Self::Embedded => Content::iter()
                .chain(Locales::iter())
                .filter(|path| path.starts_with(folder))
                .map(std::borrow::Cow::into_owned)
                .collect(),
            Self::Dir(root) => {
                let mut found = Vec::new();
                walk(root, &root.join(folder), &mut found);
                found
            }
        };
        paths.sort();
        paths
    }
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(root, &path, found);
        } else if let Ok(inside) = path.strip_prefix(root) {
            let parts: Vec<_> = inside.iter().map(|p| p.to_string_lossy()).collect();
            found.push(parts.join("/"));
        }
    }
}
