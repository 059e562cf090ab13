//! What only this computer can say about the file of a kiosk: whether what it names is there.

use std::path::Path;

use crate::cli::Cli;
use crate::dropoff;
use crate::kiosk::config::{At, Config, DropOff, Fault, FaultKind};
use crate::kiosk::printer::keeps_what_was_printed;
use crate::store::{NoRecipient, Recipient};

/// Where CUPS has its settings.
const CUPS: &str = "/etc/cups/cupsd.conf";

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

/// What is wrong around the program, which it can do without for a while: nobody is kept from it
/// for that, and only `--check` looks.
pub fn around(config: &Config) -> Vec<Fault> {
    let Some(print) = &config.print else {
        return Vec::new();
    };
    let At { value, line } = &print.printer;
    let there = super::taking::print::printer(print).is_there();
    let no_printer = (!there).then(|| FaultKind::NoPrinter(value.clone()));
    // Where it cannot be read, CUPS has its settings somewhere else.
    let settings = std::fs::read_to_string(CUPS).ok();
    let keeps = settings.filter(|settings| keeps_what_was_printed(settings));
    let keeps = keeps.map(|_| FaultKind::KeepsPrinted(CUPS.to_owned()));
    let kinds = no_printer.into_iter().chain(keeps);
    kinds.map(|kind| Fault { line: *line, kind }).collect()
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
