//! The hand-over as a tagged PDF (PDF/UA-1), for systems that take no web page, and for paper.
//!
//! `blocks` lays the report out as pieces, `page.typ` says how each kind of piece looks, and
//! Typst sets them. What people wrote reaches the template as data and is never read as markup.
//! A program that is built without the feature `pdf` knows the kind of file and cannot make it.

use super::report::Report;

#[cfg(feature = "pdf")]
mod blocks;
#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf")]
mod press;

/// Why there is no PDF. Holds no words of the person.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoPdf {
    /// The program was built without the feature `pdf`.
    #[error("built without")]
    NotBuilt,
    /// No font on this computer has the letters of a language, by its BCP 47 tag. A page with
    /// empty boxes in the place of words is never made.
    #[error("no font: {0}")]
    NoFont(String),
    /// The same for some letters or signs, whatever language they are.
    #[error("no letters")]
    NoLetters,
    /// The page could not be set: a fault of ours.
    #[error("not set")]
    Fault,
}

impl NoPdf {
    /// The id of its message.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotBuilt => "failure-pdf-not-built",
            Self::NoFont(_) => "failure-pdf-no-font",
            Self::NoLetters => "failure-pdf-no-letters",
            Self::Fault => "failure-pdf-fault",
        }
    }
}

/// Whether this program can make a PDF.
///
/// # Errors
/// It was built without.
pub fn built() -> Result<(), NoPdf> {
    if cfg!(feature = "pdf") {
        Ok(())
    } else {
        Err(NoPdf::NotBuilt)
    }
}

/// Writes a report.
///
/// # Errors
/// The program was built without, a language has no font here, or the page cannot be set.
#[cfg(feature = "pdf")]
pub(super) fn write(report: &Report) -> Result<Vec<u8>, NoPdf> {
    press::print(report, fonts::all())
}

/// There is nothing to write a report with.
///
/// # Errors
/// Always.
#[cfg(not(feature = "pdf"))]
pub(super) fn write(_: &Report) -> Result<Vec<u8>, NoPdf> {
    Err(NoPdf::NotBuilt)
}
