//! Sets a page with Typst. The template sees one file with words, and nothing else: no folder,
//! no network, no clock.

use typst::comemo;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, TextItem};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::super::report::Report;
use super::{NoPdf, blocks, fonts};

/// How each kind of piece looks.
const TEMPLATE: &str = include_str!("page.typ");

/// Prints a report with these letters.
///
/// # Errors
/// They lack a letter, or the page cannot be set.
pub fn print(report: &Report, letters: FontStore) -> Result<Vec<u8>, NoPdf> {
    let page = blocks::page(report, fonts::families(letters.book()));
    let words = serde_json::to_vec(&page).map_err(|_| NoPdf::Fault)?;
    let desk = Desk::new(words, letters).ok_or(NoPdf::Fault)?;
    let set = typst::compile::<PagedDocument>(&desk).output;
    let printed = set.map_err(|_| NoPdf::Fault).and_then(|document| {
        let mut pages = document.pages().iter();
        match pages.find_map(|page| without_letter(&page.frame)) {
            Some(words) => Err(no_font(report, words, desk.book())),
            None => bytes(&document, &report.made.id),
        }
    });
    // What was set is remembered to be set faster again; nobody's words stay.
    comemo::evict(0);
    printed
}

fn bytes(document: &PagedDocument, id: &str) -> Result<Vec<u8>, NoPdf> {
    let options = PdfOptions {
        ident: Smart::Custom(id.to_owned()),
        creator: Smart::Custom(None),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| NoPdf::Fault)?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|_| NoPdf::Fault)
}

/// Words for which no font has every letter.
fn without_letter(frame: &Frame) -> Option<&TextItem> {
    frame.items().find_map(|(_, item)| match item {
        FrameItem::Group(group) => without_letter(&group.frame),
        FrameItem::Text(words) => {
            // Glyph 0 is the empty box of a font (OpenType, recommendations for glyphs).
            let lacks = words.glyphs.iter().any(|glyph| glyph.id == 0);
            lacks.then_some(words)
        }
        _ => None,
    })
}

/// Says that there is no font for words: for their language, if not even its own name can be
/// printed, else for some letters. People write in more languages than the program speaks.
fn no_font(report: &Report, words: &TextItem, book: &FontBook) -> NoPdf {
    let lang = words.lang.as_str();
    let tongue = report
        .languages
        .iter()
        .find(|tongue| tongue.tag.split('-').next() == Some(lang));
    match tongue {
        Some(tongue) if !tongue.name.chars().all(|c| has(book, c)) => {
            NoPdf::NoFont(tongue.tag.clone())
        }
        _ => NoPdf::NoLetters,
    }
}

/// Whether a font has this letter.
fn has(book: &FontBook, letter: char) -> bool {
    let mut fonts = (0..).map_while(|at| book.info(at));
    fonts.any(|font| font.coverage.contains(letter.into()))
}

/// What lies before Typst: the template, the words and the letters.
struct Desk {
    library: LazyHash<Library>,
    letters: FontStore,
    template: Source,
    words: (FileId, Bytes),
}

impl Desk {
    fn new(words: Vec<u8>, letters: FontStore) -> Option<Self> {
        let file = |name| {
            let path = VirtualPath::new(name).ok()?;
            Some(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        Some(Self {
            library: LazyHash::new(Library::default()),
            letters,
            template: Source::new(file("page.typ")?, TEMPLATE.to_owned()),
            words: (file("words.json")?, Bytes::new(words)),
        })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.letters.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let known = (id == self.template.id()).then(|| self.template.clone());
        known.ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let (known, words) = &self.words;
        (id == *known)
            .then(|| words.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.letters.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handover::sample::{self, Teller};

    fn printed(report: &Report) -> Vec<u8> {
        print(report, fonts::inside()).unwrap()
    }

    /// How often these bytes stand in a file. What it is made of is not compressed, only what
    /// is drawn.
    fn count(file: &[u8], part: &str) -> usize {
        file.windows(part.len())
            .filter(|window| *window == part.as_bytes())
            .count()
    }

    #[test]
    fn every_report_becomes_a_tagged_file_that_names_nobody_outside_its_words() {
        for report in sample::all() {
            let file = printed(&report);
            assert!(file.starts_with(b"%PDF-1.7") && file.ends_with(b"%%EOF"));
            assert_eq!(count(&file, "<pdfuaid:part>1</pdfuaid:part>"), 1);
            assert_eq!(count(&file, "/MarkInfo"), 1);
            assert_eq!(count(&file, "/S/H1"), 1);
            assert_eq!(count(&file, "In my own words</rdf:li>"), 1);
            for gone in [
                "/Author",
                "/Creator",
                "CreatorTool",
                "CreationDate",
                "/JavaScript",
            ] {
                assert_eq!(count(&file, gone), 0, "{gone}");
            }
        }
    }

    #[test]
    fn the_same_report_becomes_the_same_file() {
        let report = sample::andy();
        assert!(printed(&report) == printed(&report));
    }

    /// What is told of a report whose words the fonts inside the program cannot print.
    fn told(report: &Report) -> NoPdf {
        print(report, fonts::inside()).unwrap_err()
    }

    #[test]
    fn words_that_no_font_has_are_told_and_not_printed() {
        let mut teller = Teller::alone();
        teller.speak("zh").say("communicate", "我会说普通话");
        let mut report = teller.handed_over();
        let mut tongues = report.languages.iter_mut();
        tongues.find(|tongue| tongue.tag == "zh").unwrap().name = "中文".into();
        assert_eq!(told(&report), NoPdf::NoFont("zh".into()));
        // The same words where the program spoke English.
        let mut teller = Teller::alone();
        teller.say("communicate", "我会说普通话");
        assert_eq!(told(&teller.handed_over()), NoPdf::NoLetters);
    }

    #[test]
    fn many_entries_are_all_printed() {
        let mut teller = Teller::alone();
        for n in 0..50 {
            teller.add("risk", &format!("r{n}"), |risk| {
                risk.say("risk-want", &format!("Walk to place {n}"))
                    .say("risk-why", "I like it there.");
            });
        }
        let file = printed(&teller.report());
        assert!(count(&file, "/S/H3") >= 50);
    }
}
