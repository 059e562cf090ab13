//! The languages there are: how good each is, and how far it is translated.

use super::say;
use crate::cli::Cli;
use crate::error::{Failure, Kind};
use crate::files::Files;
use crate::locale::language::{described, folders};
use crate::locale::{Args, Language, Locale, LocaleError, translation};
use crate::review::SOURCE;
use crate::store::replace_shared;

/// Lists the languages, or writes down that one is made from the English of today.
///
/// # Errors
/// There is no such language, it is not in a folder, or the folder cannot be written to.
pub fn languages(cli: &Cli, settle: Option<&str>) -> Result<(), Failure> {
    let files = cli.files();
    let locale = super::locale(cli, &files)?;
    if let Some(tag) = settle {
        return settle_in(&files, &locale, tag);
    }
    for folder in folders(&files) {
        match described(&files, &folder) {
            Ok(language) => line(&files, &locale, &language)?,
            Err(fault) => say(&locale, fault.id(), &fault.args())?,
        }
    }
    Ok(())
}

fn line(files: &Files, locale: &Locale, language: &Language) -> Result<(), Failure> {
    let found = translation(files, &language.tag);
    let args = Args::none()
        .word("name", language.name.clone())
        .word("tag", language.tag.to_string())
        .number("share", found.share());
    say(locale, "languages-line", &args)?;
    let args = Args::none()
        .word("status", locale.words(language.status.id(), &Args::none()))
        .word("day", locale.day(language.date));
    match &language.by {
        None => say(locale, "languages-draft", &args)?,
        Some(by) => say(locale, "languages-checked", &args.word("by", by))?,
    }
    if !found.stale.is_empty() {
        let args = Args::none()
            .number("count", found.stale.len())
            .word("ids", locale.list(&found.stale));
        say(locale, "languages-stale", &args)?;
    }
    if found.unknown.is_empty() {
        return Ok(());
    }
    if found.known == 0 {
        return say(locale, "languages-unsettled", &Args::none());
    }
    let args = Args::none().word("ids", locale.list(&found.unknown));
    say(locale, "languages-unsettled-some", &args)
}

fn settle_in(files: &Files, locale: &Locale, tag: &str) -> Result<(), Failure> {
    let Files::Dir(root) = files else {
        return Err(Failure::new(Kind::Use, "languages-no-folder"));
    };
    let mend = |fault: LocaleError| Failure::new(Kind::Mend, fault.id()).with(fault.args());
    let folder = root.join("locales").join(tag);
    // A tag that is no tag could lead out of the folder, and what is only inside the program
    // cannot be settled from outside.
    let known = folders(files).iter().any(|folder| folder == tag);
    if !known || !folder.is_dir() {
        return Err(mend(LocaleError::NoLanguage(tag.to_owned())));
    }
    let language = described(files, tag).map_err(mend)?;
    if language.tag == SOURCE {
        return Err(Failure::new(Kind::Use, "languages-english"));
    }
    let source = translation::settled(files, &language.tag);
    replace_shared(&folder, translation::SOURCE, source.as_bytes())?;
    say(locale, "languages-settled", &Args::none())
}
