//! What the practitioner gets: a report without a form, and the forms it is given in; and
//! the same for systems that exchange FHIR.

use chrono::{DateTime, FixedOffset, NaiveDate};

pub mod compared;
pub mod equality;
pub mod fhir;
pub mod json;
pub mod names;
pub mod opened;
pub mod pdf;
pub mod report;
pub mod text;
pub mod words;

mod build;
mod fit;
mod form;
mod html;
mod index;
mod read;
mod since;
mod statement;
mod talk;

#[cfg(test)]
mod derived;
#[cfg(test)]
mod sample;

pub use fit::fit;
pub use report::{Made, Report};
pub use statement::statement;
pub use words::{Phrase, Phrases, Words};

/// A form in which a report is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// For programs: see [`json::schema`].
    Json,
    /// One page to read and to print; nothing else is needed to show it.
    Html,
    /// Plain text, for e-mail and braille.
    Text,
}

impl Format {
    /// All of them, the one to read first.
    pub const ALL: [Self; 3] = [Self::Html, Self::Json, Self::Text];

    /// How the name of such a file ends, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Html => "html",
            Self::Text => "txt",
        }
    }
}

/// A kind of file that a hand-over can be made as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// The report in one of its forms.
    Report(Format),
    /// For systems that exchange FHIR R4: see [`fhir`].
    Fhir,
    /// The report as a tagged PDF, if the program can make one: see [`pdf`].
    Pdf,
}

impl FileKind {
    /// All of them, the one to read first.
    pub const ALL: [Self; 5] = [
        Self::Report(Format::Html),
        Self::Report(Format::Json),
        Self::Report(Format::Text),
        Self::Fhir,
        Self::Pdf,
    ];

    /// Those that are made where none is named: what a person and their worker need.
    pub fn usual() -> [Self; 3] {
        Format::ALL.map(Self::Report)
    }

    /// The code that the command line uses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Report(Format::Json) => "json",
            Self::Report(Format::Html) => "html",
            Self::Report(Format::Text) => "text",
            Self::Fhir => "fhir",
            Self::Pdf => "pdf",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// How the name of such a file ends, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Report(format) => format.extension(),
            Self::Fhir => "fhir.json",
            Self::Pdf => "pdf",
        }
    }
}

/// Writes a report in one format, as UTF-8.
pub fn render(report: &Report, format: Format) -> Vec<u8> {
    match format {
        Format::Json => json::write(report),
        Format::Html => html::write(report),
        Format::Text => text::write(report),
    }
    .into_bytes()
}

/// Writes a report as a tagged PDF (PDF/UA-1).
///
/// # Errors
/// The program was built without, a language has no font here, or the page cannot be set.
pub fn print(report: &Report) -> Result<Vec<u8>, pdf::NoPdf> {
    pdf::write(report)
}

/// Names the files of one hand-over, without their ending: the day and a random code,
/// nothing personal, because a file name stays readable where its content is sealed.
pub fn file_stem(at: &DateTime<FixedOffset>, random: &str) -> String {
    format!("ownwords-{}-{random}", at.format("%Y-%m-%d"))
}

/// Names the files of one record of a talk, in the same way. It is no hand-over that could be
/// looked at again: its name tells so.
pub fn record_stem(at: &DateTime<FixedOffset>, random: &str) -> String {
    format!("ownwords-record-{}-{random}", at.format("%Y-%m-%d"))
}

/// The day that the name of a hand-over tells; none for any other name.
pub fn stem_day(stem: &str) -> Option<NaiveDate> {
    let day = stem.strip_prefix("ownwords-")?.get(..10)?;
    NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_tells_the_day_and_nothing_else() {
        let at = DateTime::parse_from_rfc3339("2026-11-23T23:30:00+00:00").unwrap();
        assert_eq!(file_stem(&at, "k7q2"), "ownwords-2026-11-23-k7q2");
        assert_eq!(stem_day("ownwords-2026-11-23-k7q2"), Some(at.date_naive()));
        assert_eq!(stem_day("ownwords-2026-13-23-k7q2"), None);
        assert_eq!(stem_day("notes-2026-11-23"), None);
    }

    #[test]
    fn a_code_names_one_kind_of_file() {
        for kind in FileKind::ALL {
            assert_eq!(FileKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(FileKind::from_code("docx"), None);
        let usual = FileKind::usual();
        assert!(!usual.contains(&FileKind::Fhir) && !usual.contains(&FileKind::Pdf));
    }
}
