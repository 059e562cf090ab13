//! The letters to set a page with: those inside the program, then those of the computer.

use fontdb::{Database, Source};
use typst::text::{FontBook, FontInfo};
use typst_kit::fonts::{self, FontPath, FontStore};

/// Families without serifs that are easy to read, the one to take first. None is inside the
/// program.
const PLAIN: [&str; 8] = [
    "Atkinson Hyperlegible",
    "Noto Sans",
    "DejaVu Sans",
    "Liberation Sans",
    "Open Sans",
    "Segoe UI",
    "Arial",
    "Helvetica",
];

/// The best family inside the program: Latin, Greek and Cyrillic letters. Another has Arabic ones,
/// all of one width.
const INSIDE: &str = "Libertinus Serif";

/// The letters inside the program.
pub fn inside() -> FontStore {
    let mut store = FontStore::new();
    store.extend(fonts::embedded());
    store
}

/// The letters inside the program and all that this computer has, always in the same order.
pub fn all() -> FontStore {
    let mut store = inside();
    let mut system = Database::new();
    system.load_system_fonts();
    let mut found: Vec<(FontPath, FontInfo)> = system
        .faces()
        .filter_map(|face| {
            let (Source::File(path) | Source::SharedFile(path, _)) = &face.source else {
                return None;
            };
            let info = system.with_face_data(face.id, FontInfo::new)??;
            let index = face.index;
            let path = path.clone();
            Some((FontPath { path, index }, info))
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| (&a.path, a.index).cmp(&(&b.path, b.index)));
    store.extend(found);
    store
}

/// The families to use, the best first; where none of them has a letter, any other that does
/// stands in.
pub fn families(book: &FontBook) -> Vec<String> {
    let mut plain = PLAIN.into_iter();
    let found = plain.find(|family| book.contains_family(&family.to_lowercase()));
    found
        .into_iter()
        .chain([INSIDE])
        .map(str::to_owned)
        .collect()
}
