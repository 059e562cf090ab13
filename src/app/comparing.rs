//! Setting a newer hand-over beside an older one. What comes of it goes to standard output, in
//! every form: whoever reads it decides where it stays, and under which name.

use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use super::handing::ReportWords;
use super::opening;
use super::phrased::Asking;
use crate::cli::{Cli, Form};
use crate::engine::id::PackId;
use crate::error::{Failure, Kind};
use crate::handover::compared::Comparison;
use crate::locale::Args;

/// Sets a newer file beside an older one.
///
/// # Errors
/// One of them cannot be opened, or they do not go together.
pub fn compare(
    cli: &Cli,
    files: [&Path; 2],
    form: Form,
    keys: Option<&Path>,
) -> Result<(), Failure> {
    let content = cli.files();
    let locale = super::locale(cli, &content)?;
    let mut asking = Asking::new(Rc::clone(&locale));
    let older = opening::bytes(files[0], keys, &mut asking)?;
    let newer = opening::bytes(files[1], keys, &mut asking)?;
    asking.end()?;
    let older = opening::one(&older, &content, &locale)?;
    let newer = opening::one(&newer, &content, &locale)?;
    let compared = Comparison::of(&older.report, &newer.report);
    let compared = compared.map_err(|apart| Failure::new(Kind::Mend, apart.id()))?;
    if !older.remarks.is_empty() || !newer.remarks.is_empty() {
        let told = locale.words("compared-some-changed", &Args::none());
        // Nobody is left to be told that this cannot be told.
        let _ = writeln!(io::stderr(), "{told}");
    }
    // In the language of the file, as its labels are.
    let pack = PackId::from(newer.report.pack.as_str());
    let words = ReportWords::speaking(&newer.report.language, &locale, &content, &pack);
    let bytes = match form {
        Form::Text => compared.to_text(&words),
        Form::Html => compared.to_html(&words),
        Form::Json => compared.to_json(),
    };
    let mut out = io::stdout().lock();
    out.write_all(&bytes)?;
    Ok(out.flush()?)
}
