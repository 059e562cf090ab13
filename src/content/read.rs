//! Reads the files of a pack.

use std::ops::Range;

use serde::de::DeserializeOwned;

use crate::files::Files;

use super::error::{Fault, FaultKind};
use super::format::{ContactsFile, PackFile, PartFile};

/// Where the help numbers stand; all packs share them.
const CONTACTS: &str = "content/contacts.toml";

/// A file that was read, with its text, so that faults can be placed.
#[derive(Debug)]
pub(super) struct Source<T> {
    pub path: String,
    pub text: String,
    pub content: T,
}

/// All files of a pack.
#[derive(Debug)]
pub(super) struct Sources {
    pub pack: Source<PackFile>,
    pub parts: Vec<Source<PartFile>>,
    pub contacts: Source<ContactsFile>,
    /// The parts of the pack whose hand-overs this one is a conversation about, if there is one
    /// that can be read and is not such a conversation itself.
    pub about: Option<Vec<Source<PartFile>>>,
}

/// Where a fault can be.
pub(super) trait Placed {
    /// A fault at a span of this file.
    fn fault(&self, span: &Range<usize>, kind: FaultKind) -> Fault;
}

impl<T> Placed for Source<T> {
    fn fault(&self, span: &Range<usize>, kind: FaultKind) -> Fault {
        Fault::at(&self.path, &self.text, span, kind)
    }
}

/// The path of the file that makes a folder a pack.
pub(super) fn pack_path(pack: &str) -> String {
    format!("content/{pack}/pack.toml")
}

/// The pack whose hand-overs this one is a conversation about, if it is one and can be read.
pub(super) fn responds(files: &Files, pack: &str) -> Option<String> {
    let read: Source<PackFile> = source(files, &pack_path(pack)).ok()?;
    Some(read.content.responds?.into_inner())
}

/// Reads all files of a pack, or says of each one that cannot be read why.
pub(super) fn sources(files: &Files, pack: &str) -> Result<Sources, Vec<Fault>> {
    let path = pack_path(pack);
    let contacts = source(files, CONTACTS);
    let (parts, mut faults) = parts(files, pack, &path);
    match (source(files, &path), contacts) {
        (Ok(pack), Ok(contacts)) if faults.is_empty() => Ok(Sources {
            about: about(files, &pack.content),
            pack,
            parts,
            contacts,
        }),
        (pack, contacts) => {
            faults.extend(pack.err());
            faults.extend(contacts.err());
            Err(faults)
        }
    }
}

fn about(files: &Files, pack: &PackFile) -> Option<Vec<Source<PartFile>>> {
    let other = pack.responds.as_ref()?.get_ref();
    let path = pack_path(other);
    let read: Source<PackFile> = source(files, &path).ok()?;
    let (parts, faults) = parts(files, other, &path);
    let answered = read.content.responds.is_none();
    (answered && faults.is_empty()).then_some(parts)
}

fn parts(files: &Files, pack: &str, pack_path: &str) -> (Vec<Source<PartFile>>, Vec<Fault>) {
    let mut parts = Vec::new();
    let mut faults = Vec::new();
    for path in files.list(&format!("content/{pack}/")) {
        if path == pack_path || !path.ends_with(".toml") {
            continue;
        }
        match source(files, &path) {
            Ok(part) => parts.push(part),
            Err(fault) => faults.push(fault),
        }
    }
    (parts, faults)
}

fn source<T: DeserializeOwned>(files: &Files, path: &str) -> Result<Source<T>, Fault> {
    let bytes = files
        .read(path)
        .ok_or_else(|| Fault::of_file(path, FaultKind::FileNotThere))?;
    let text =
        String::from_utf8(bytes).map_err(|_| Fault::of_file(path, FaultKind::FileNotText))?;
    let content = toml::from_str(&text).map_err(|error| {
        let kind = FaultKind::NotAsExpected(error.message().to_owned());
        Fault::at(path, &text, &error.span().unwrap_or(0..0), kind)
    })?;
    Ok(Source {
        path: path.to_owned(),
        text,
        content,
    })
}
