//! What only this computer can say about the file of a kiosk: whether what it names is there.

use std::path::Path;

use crate::cli::Cli;
use crate::dropoff;
use crate::kiosk::config::{At, Config, DropOff, Fault, FaultKind};
use crate::store::{NoRecipient, Recipient};

/// What is wrong, in the order of the lines.
pub fn faults(cli: &Cli, config: &Config) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault = |line, kind| faults.push(Fault { line, kind });
    if let Some(At { value, line }) = &config.place.content
        && !is_folder(value)
    {
        fault(*line, no_folder(value));
    }
    let languages = crate::locale::languages(&super::files(cli, config));
    let approved = config.voice.iter().flat_map(|voice| &voice.approved);
    for At { value, line } in config.place.languages.iter().chain(approved) {
        if !languages
            .iter()
            .any(|language| language.tag == value.as_str())
        {
            fault(*line, FaultKind::NoLanguage(value.clone()));
        }
    }
    if let Some(print) = &config.print
        && print.pdf
        && !cfg!(feature = "pdf")
    {
        fault(print.printer.line, FaultKind::NoPdf);
    }
    let queue = config.drop_off.iter().map(|drop_off| &drop_off.queue);
    let folders = config.later.iter().map(|later| &later.folder).chain(queue);
    for At { value, line } in folders {
        if !is_folder(value) || !may_write(value) {
            fault(*line, no_folder(value));
        }
    }
    if let Some(DropOff { to, .. }) = &config.drop_off
        && !dropoff::is_known(&to.value)
    {
        fault(to.line, FaultKind::NoAddress);
    }
    let recipients = config.drop_off.iter().flat_map(|all| &all.recipients);
    for (at, code) in recipients.enumerate() {
        let kind = match Recipient::parse(&code.value) {
            Ok(_) => continue,
            Err(NoRecipient::Secret) => FaultKind::SecretKey(at + 1),
            Err(NoRecipient::Other) => FaultKind::NoRecipient(at + 1),
        };
        fault(code.line, kind);
    }
    faults.sort_by_key(|fault| fault.line);
    faults
}

fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Tried, for only the system knows all that could keep somebody from it.
fn may_write(folder: &Path) -> bool {
    tempfile::tempfile_in(folder).is_ok()
}

fn no_folder(folder: &Path) -> FaultKind {
    FaultKind::NoFolder(super::shown(folder))
}
