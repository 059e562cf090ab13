//! The page for people who check the words of a language.

use std::path::Path;

use super::handing::shown;
use super::say;
use crate::cli::Cli;
use crate::clock;
use crate::content;
use crate::engine::pack::Pack;
use crate::error::{Failure, Kind};
use crate::locale::{Args, Language, Locale, languages, suits, translation};
use crate::review::{SOURCE, Sheet};
use crate::store::{StoreError, write_new};

/// The letters of the code in the name of a page.
const CODE: usize = 4;

/// Writes the page into this folder and says where it is.
///
/// # Errors
/// There is no such language, it or the pack cannot be read, or the page cannot be written.
pub fn sheet(cli: &Cli, to: &Path) -> Result<(), Failure> {
    let files = cli.files();
    let available = languages(&files);
    let found = |tag: &str| available.iter().find(|language| language.tag == tag);
    let none = |tag: &str| {
        let args = Args::none().word("language", tag);
        Failure::new(Kind::Mend, "locale-no-language").with(args)
    };
    // English stands in for what is not there; nobody wants to check that in its place.
    let wanted = match cli.languages.first() {
        Some(tag) => suits(tag, &available).ok_or_else(|| none(tag))?.to_string(),
        None => super::locale(cli, &files)?.language(),
    };
    let language = found(&wanted).ok_or_else(|| none(&wanted))?;
    let source = found(SOURCE).ok_or_else(|| none(SOURCE))?;
    let answered = super::pack_id(&files);
    let talk = content::about(&files, &answered);
    // Those of a talk have the words of what is talked about, too.
    let all = talk.as_deref().unwrap_or(&answered);
    let load = |language: &Language| {
        Locale::load(&files, &language.tag, all).map_err(|e| super::unspoken(&e))
    };
    let packs = [Some(&answered), talk.as_ref()].into_iter().flatten();
    let packs: Vec<Pack> = packs
        .map(|id| super::pack(&files, id))
        .collect::<Result<_, _>>()?;
    let (own, english) = (load(language)?, load(source)?);
    let sheet = Sheet {
        files: &files,
        packs: &packs,
        language,
        own: &own,
        english: &english,
        stale: translation(&files, &language.tag)
            .stale
            .into_iter()
            .collect(),
        day: clock::now(),
    };
    let code = clock::random_code(CODE)
        .map_err(|error| StoreError::Other(std::io::Error::other(error)))?;
    let path = write_new(to, &sheet.file_name(&code), sheet.html().as_bytes())?;
    let args = Args::none().word("file", shown(&path));
    say(&own, "sheet-made", &args)
}
