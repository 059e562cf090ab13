//! The page for people who check the words of a language.

use std::collections::BTreeSet;
use std::path::Path;

use super::handing::shown;
use super::say;
use crate::cli::Cli;
use crate::clock;
use crate::error::{Failure, Kind};
use crate::locale::{Args, languages, negotiate};
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
    let wanted = match cli.languages.first() {
        Some(tag) => negotiate(std::slice::from_ref(tag), &available),
        None => negotiate(&[super::locale(cli, &files, None)?.language()], &available),
    };
    let (Some(language), Some(source)) = (found(&wanted.to_string()), found(SOURCE)) else {
        return Err(Failure::new(Kind::Ours, "failure-ours"));
    };
    // English stands in for what is not there; nobody wants to check that in its place.
    let mistaken = |asked: &String| language.tag == SOURCE && !asked.starts_with(SOURCE);
    if let Some(asked) = cli.languages.first().filter(|asked| mistaken(asked)) {
        let args = Args::none().word("language", asked);
        return Err(Failure::new(Kind::Mend, "locale-no-language").with(args));
    }
    let own = super::load_locale(&files, &language.tag)?;
    let english = super::load_locale(&files, &source.tag)?;
    let pack = super::pack(&files)?;
    let sheet = Sheet {
        files: &files,
        pack: &pack,
        language,
        own: &own,
        english: &english,
        stale: BTreeSet::new(),
        day: clock::now(),
    };
    let code = clock::random_code(CODE)
        .map_err(|error| StoreError::Other(std::io::Error::other(error)))?;
    let path = write_new(to, &sheet.file_name(&code), sheet.html().as_bytes())?;
    let args = Args::none().word("file", shown(&path));
    say(&own, "sheet-made", &args)
}
