//! The hand-over on its way to files, and how these are named to the person.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use chrono::NaiveDate;

use super::phrases::AllWords;
use super::recipients::Named;
use crate::clock;
use crate::engine::draft::Draft;
use crate::engine::id::PackId;
use crate::engine::pack::{Contact, Pack};
use crate::error::{Failure, Kind};
use crate::files::Files;
use crate::handover::equality::{self, Equality};
use crate::handover::pdf::NoPdf;
use crate::handover::report::{ContactLine, Said};
use crate::handover::{FileKind, Made, Report, Words, fhir, file_stem, print, record_stem, render};
use crate::locale::page::Text;
use crate::locale::{Args, Language, Locale};
use crate::store::{Recipient, SEALED_ENDING, Seal, StoreError, room_in, write_new};

/// The language of those who read a hand-over, whatever language the person answers in:
/// councils in Scotland work in English.
pub const PRACTITIONERS: &str = "en";

/// What a file can take on a disk besides its bytes: the rest of its last block, and its name.
const SLACK: usize = 64 * 1024;

/// Forms of a hand-over, each with the name of its file.
pub type Forms = Vec<(String, Vec<u8>)>;

/// Words for the hand-over: its own in the language of those who read it, and what other
/// languages say of themselves in theirs.
pub struct ReportWords<'a> {
    locale: Rc<Locale>,
    languages: Vec<Language>,
    files: &'a Files,
    pack: &'a PackId,
}

impl<'a> ReportWords<'a> {
    /// The words of [`PRACTITIONERS`] about this pack; those of `person`, if there are none.
    pub fn new(person: &Rc<Locale>, files: &'a Files, pack: &'a PackId) -> Self {
        Self::speaking(PRACTITIONERS, person, files, pack)
    }

    /// The words of this language; those of `person`, if there are none.
    pub fn speaking(
        language: &str,
        person: &Rc<Locale>,
        files: &'a Files,
        pack: &'a PackId,
    ) -> Self {
        let wanted = language.parse().ok();
        let known = person.language() == language && person.pack() == pack.as_str();
        let wanted = wanted.filter(|_| !known);
        let locale = wanted.and_then(|tag| Locale::load(files, &tag, pack.as_str()).ok());
        Self {
            locale: locale.map_or_else(|| Rc::clone(person), Rc::new),
            languages: crate::locale::languages(files),
            files,
            pack,
        }
    }

    /// The words of the report itself.
    pub(super) fn locale(&self) -> &Rc<Locale> {
        &self.locale
    }

    /// The words of each other language that can be read.
    pub(super) fn others(&self) -> Vec<Locale> {
        let own = self.locale.language();
        let others = self.languages.iter();
        let others = others.filter(|language| language.tag.to_string() != own);
        others
            .filter_map(|language| Locale::load(self.files, &language.tag, self.pack.as_str()).ok())
            .collect()
    }

    fn known(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }
}

impl Words for ReportWords<'_> {
    fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        super::look_up(&self.locale, id, args)
    }

    fn language(&self) -> String {
        self.locale.language()
    }

    fn rtl(&self) -> bool {
        self.locale.rtl()
    }

    fn date(&self, at: &chrono::DateTime<chrono::FixedOffset>) -> String {
        self.locale.date(at)
    }

    fn language_name(&self, tag: &str) -> String {
        let known = self.known(tag);
        known.map_or_else(|| tag.to_owned(), |language| language.name.clone())
    }

    fn is_rtl(&self, tag: &str) -> bool {
        self.known(tag).is_some_and(|language| language.rtl)
    }

    fn trust(&self, tag: &str) -> Option<String> {
        let language = self.known(tag)?;
        let id = language.status.id();
        if tag == self.locale.language() {
            return Some(self.text(id, &[]));
        }
        let locale = Locale::load(self.files, &language.tag, self.pack.as_str()).ok()?;
        Some(super::look_up(&locale, id, &[]))
    }
}

/// Why a hand-over was not made.
pub enum NotMade {
    /// A file cannot be written.
    Store(StoreError),
    /// There is no PDF.
    Pdf(NoPdf),
}

impl NotMade {
    /// The id of its message.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Store(error) => error.id(),
            Self::Pdf(error) => error.id(),
        }
    }

    /// The same, to end the program with.
    pub fn failure(self, words: &ReportWords<'_>) -> Failure {
        match self {
            Self::Store(error) => error.into(),
            Self::Pdf(NoPdf::NoFont(tag)) => {
                let args = Args::none().word("language", words.language_name(&tag));
                Failure::new(Kind::Mend, "failure-pdf-no-font").with(args)
            }
            Self::Pdf(error) => {
                let kind = match error {
                    NoPdf::Fault => Kind::Ours,
                    _ => Kind::Mend,
                };
                Failure::new(kind, error.id())
            }
        }
    }
}

impl From<StoreError> for NotMade {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Writes the hand-over of a draft as these kinds of file, under one name; for people with these
/// help numbers. Where they are to be sealed, nothing that is not ever reaches the disk.
///
/// # Errors
/// A file cannot be made or written; then none of them stays.
pub fn write_forms(
    pack: &Pack,
    draft: &Draft,
    words: &ReportWords<'_>,
    folder: &Path,
    kinds: &[FileKind],
    seal: Option<&Seal>,
    numbers: Vec<ContactLine>,
) -> Result<Vec<PathBuf>, NotMade> {
    let forms = forms(pack, draft, words, kinds, numbers)?;
    let forms = if_sealed(forms, seal)?;
    // Said before anything is written, where the system can say it.
    let needed: usize = forms.iter().map(|(_, bytes)| bytes.len() + SLACK).sum();
    if room_in(folder).is_some_and(|room| room < needed as u64) {
        return Err(StoreError::NoSpace.into());
    }
    let written = all_or_none(&forms, |(name, bytes)| write_new(folder, name, bytes));
    Ok(written?)
}

/// The hand-over of a draft as these kinds of file, each with its name; for people with these help
/// numbers.
///
/// # Errors
/// A file cannot be made.
pub fn forms(
    pack: &Pack,
    draft: &Draft,
    words: &ReportWords<'_>,
    kinds: &[FileKind],
    numbers: Vec<ContactLine>,
) -> Result<Forms, NotMade> {
    let made = made_now()?;
    let stem = match draft.statement {
        None => file_stem(&made.at, &made.id[..6]),
        Some(_) => record_stem(&made.at, &made.id[..6]),
    };
    let phrases = match kinds.contains(&FileKind::Fhir) {
        true => AllWords::new(words),
        false => AllWords::alone(words),
    };
    let annex = fhir::annex(pack, draft, words, &phrases, &made);
    let report = Report::new(pack, draft, words, made.clone())
        .with_contacts(numbers)
        .with_annex(annex);
    let form = |kind: &FileKind| {
        let name = format!("{stem}.{}", kind.extension());
        let bytes = match kind {
            FileKind::Report(format) => render(&report, *format),
            FileKind::Fhir => fhir::hand_over(pack, draft, &phrases, &made),
            FileKind::Pdf => print(&report).map_err(NotMade::Pdf)?,
        };
        Ok((name, bytes))
    };
    kinds.iter().map(form).collect()
}

/// Writes the answers about equality of a draft, under a name that has nothing in common with
/// that of the hand-over but the day. No files if there is nothing to write. Where they are to
/// be sealed, nothing that is not ever reaches the disk.
///
/// # Errors
/// A file cannot be written; then none of them stays.
pub fn write_equality(
    pack: &Pack,
    draft: &Draft,
    words: &ReportWords<'_>,
    folder: &Path,
    seal: Option<&Seal>,
) -> Result<Vec<PathBuf>, StoreError> {
    let forms = equality_forms(pack, draft, words)?;
    let forms = if_sealed(forms, seal)?;
    all_or_none(&forms, |(name, bytes)| write_new(folder, name, bytes))
}

/// The answers about equality of a draft, as files with their names; none if there are no answers.
///
/// # Errors
/// They get no name: there is no chance to be had.
pub fn equality_forms(
    pack: &Pack,
    draft: &Draft,
    words: &ReportWords<'_>,
) -> Result<Forms, StoreError> {
    let made = made_now()?;
    let stem = equality::file_stem(&made);
    let Some(answers) = Equality::new(pack, draft, words, made) else {
        return Ok(Vec::new());
    };
    let form = |form: equality::Form| {
        let name = format!("{stem}.{}", form.extension());
        (name, answers.render(form))
    };
    Ok(equality::Form::ALL.into_iter().map(form).collect())
}

/// Files, sealed, with the names that they have then. By a phrase, each takes about a second.
///
/// # Errors
/// One of them cannot be sealed.
pub fn sealed(files: Forms, seal: &Seal) -> Result<Forms, StoreError> {
    let sealed = |(name, bytes): (String, Vec<u8>)| Ok((name + SEALED_ENDING, seal.seal(&bytes)?));
    files.into_iter().map(sealed).collect()
}

fn if_sealed(files: Forms, seal: Option<&Seal>) -> Result<Forms, StoreError> {
    match seal {
        None => Ok(files),
        Some(seal) => sealed(files, seal),
    }
}

/// The name of a file that is made now; no two are alike.
fn made_now() -> Result<Made, StoreError> {
    let id = clock::random_code(12);
    let id = id.map_err(|error| StoreError::Other(std::io::Error::other(error)))?;
    let at = clock::now();
    Ok(Made { at, id })
}

/// Writes each form; if one fails, those before it are removed again, for the person is told
/// that no file was made.
fn all_or_none<F>(
    forms: &[F],
    mut write: impl FnMut(&F) -> Result<PathBuf, StoreError>,
) -> Result<Vec<PathBuf>, StoreError> {
    let mut written = Vec::new();
    for form in forms {
        match write(form) {
            Ok(path) => written.push(path),
            Err(error) => {
                for path in &written {
                    // One that cannot be removed is whole: better there than half.
                    let _ = fs::remove_file(path);
                }
                return Err(error);
            }
        }
    }
    Ok(written)
}

/// The help numbers of a pack, in the language of the person: they are for them.
pub fn numbers(locale: &Locale, pack: &Pack) -> Vec<ContactLine> {
    let said = |text: String| Said {
        text,
        language: locale.language(),
    };
    let line = |contact: &Contact| {
        let id = format!("contact-{}", contact.id);
        let hours = locale.attr(&id, "hours", &Args::none());
        let day = NaiveDate::parse_from_str(&contact.read_on, "%Y-%m-%d").ok();
        let day = day.map(|day| Args::none().word("date", locale.day(day)));
        let read_on = day.map(|args| locale.words("contact-read-on", &args));
        let more = hours.map(|hours| hours.text).into_iter().chain(read_on);
        ContactLine {
            name: said(locale.words(&id, &Args::none())),
            number: contact.number.clone(),
            more: more.map(said).collect(),
        }
    };
    pack.contacts.iter().map(line).collect()
}

/// Says where the files are, and what each is for.
pub fn told(locale: &Locale, files: &[PathBuf]) -> Vec<Text> {
    let folder = files.first().and_then(|file| file.parent());
    let folder = folder.map(|folder| {
        let args = Args::none().word("folder", shown(folder));
        locale.text("end-folder", &args)
    });
    let file = |path: &PathBuf| locale.text("end-file", &named(path));
    folder.into_iter().chain(files.iter().map(file)).collect()
}

/// Says who can open sealed files, and with what. `known` are those who are named.
pub fn told_sealed(locale: &Locale, known: &[Named], seal: &Seal) -> Vec<Text> {
    let known = |to: &Recipient| known.iter().find(|known| known.to == *to);
    let mut told = match seal {
        Seal::Phrase(_) => vec![locale.text("sealed-phrase", &Args::none())],
        Seal::To(recipients) => {
            let codes = recipients
                .iter()
                .enumerate()
                .map(|(at, to)| match known(to) {
                    Some(known) => {
                        let args = Args::none().word("name", known.name(locale));
                        let id = if at == 0 {
                            "sealed-for"
                        } else {
                            "sealed-for-too"
                        };
                        locale.text(id, &args)
                    }
                    None => {
                        let id = if at == 0 {
                            "sealed-code"
                        } else {
                            "sealed-code-too"
                        };
                        locale.text(id, &Args::none().word("code", to.to_string()))
                    }
                });
            let yourself = match recipients.iter().all(|to| known(to).is_some()) {
                true => "sealed-nobody-else",
                false => "sealed-yourself",
            };
            let yourself = locale.text(yourself, &Args::none());
            codes.chain([yourself]).collect()
        }
    };
    told.push(locale.text("sealed-program", &Args::none()));
    told
}

/// Says what the files with answers about equality are, in the folder of the others, and that
/// they are sealed as those are.
pub fn told_equality(locale: &Locale, files: &[PathBuf], seal: Option<&Seal>) -> Vec<Text> {
    let file = |path: &PathBuf| locale.text("end-equality", &named(path));
    let sealed = seal.filter(|_| !files.is_empty());
    let sealed = sealed.map(|_| locale.text("sealed-second", &Args::none()));
    files.iter().map(file).chain(sealed).collect()
}

/// What a message says of a file: its name, and its kind by how that ends.
fn named(path: &Path) -> Args {
    let name = path.file_name().map(|name| shown(Path::new(name)));
    let name = name.unwrap_or_default();
    let plain = name.strip_suffix(SEALED_ENDING).unwrap_or(&name);
    let fhir = plain.ends_with(FileKind::Fhir.extension());
    let kind = match fhir {
        true => FileKind::Fhir.code(),
        false => plain.rsplit('.').next().unwrap_or_default(),
    };
    let kind = kind.to_owned();
    Args::none().word("file", name).word("kind", kind)
}

/// A path as it may be shown: without anything that could command a terminal.
pub fn shown(path: &Path) -> String {
    crate::text::plain::clean(&path.to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handover::Format;

    #[test]
    fn a_form_that_cannot_be_written_takes_the_others_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let write = |format: &Format| match format {
            Format::Text => Err(StoreError::NoSpace),
            _ => write_new(folder.path(), format.extension(), b"words"),
        };
        let result = all_or_none(&Format::ALL, write);
        assert!(matches!(result, Err(StoreError::NoSpace)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let result = all_or_none(&[Format::Html, Format::Json], write);
        assert_eq!(result.unwrap().len(), 2);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
