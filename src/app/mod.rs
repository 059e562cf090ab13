//! Builds everything and runs it; the only place that knows all others.

mod aloud;
mod browsing;
mod comparing;
mod earlier;
mod ending;
mod face;
mod gathering;
mod handing;
mod keeping;
mod kiosk;
mod languages;
mod making;
mod named;
mod opening;
mod phrased;
mod phrases;
mod questions;
mod reading;
mod recipients;
mod records;
mod responding;
mod reviewing;
mod room;
mod settings;
mod start;
mod switches;
mod talk;
mod tasks;
mod tongues;
mod views;
mod world;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::panic::catch_unwind;
use std::process::ExitCode;
use std::rc::Rc;

use crossterm::event::DisableBracketedPaste;

use crate::cli::{self, Cli, Task};
use crate::content;
use crate::engine::pack::Pack;
use crate::error::{Failure, Kind};
use crate::files::Files;
use crate::locale::{Args, Locale, LocaleError, Spoken};
use crate::store::Paths;
use crate::view::input::{IN_EARNEST, Pace};
use start::Begins;

/// The pack that people answer and hand over, of these files: the usual one where it is there.
fn pack_id(files: &Files) -> String {
    let mut packs = content::handed_over(files);
    let ours = packs.iter().any(|id| id == cli::PACK);
    if ours || packs.is_empty() {
        cli::PACK.to_owned()
    } else {
        packs.remove(0)
    }
}

/// The pack whose questions are asked: those for a talk about a hand-over, where that is wanted.
fn asked_pack(cli: &Cli, files: &Files) -> String {
    let answered = pack_id(files);
    match cli.task {
        Task::Respond { .. } | Task::Questions { talk: true, .. } => {
            content::about(files, &answered).unwrap_or(answered)
        }
        _ => answered,
    }
}

/// Runs the program with these arguments, the first being its own name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    run_at(args, IN_EARNEST)
}

/// The same, where a public machine waits at this pace: for trying out what happens in days.
pub fn run_at(args: impl IntoIterator<Item = OsString>, pace: Pace) -> ExitCode {
    restore_on_panic();
    let cli = match cli::read(args) {
        Ok(cli) => cli,
        Err(done) => return done,
    };
    // A fault of ours ends in a sentence as well. What was confirmed is on the disk by then.
    let done = catch_unwind(|| carry_out(&cli, pace))
        .unwrap_or_else(|_| Err(Failure::new(Kind::Ours, "failure-ours")));
    match done {
        Ok(code) => code,
        Err(failure) => {
            let code = failure.kind.into();
            tell(&cli, failure);
            code
        }
    }
}

fn carry_out(cli: &Cli, pace: Pace) -> Result<ExitCode, Failure> {
    if let Some(folder) = &cli.content
        && !cli.files().are_there()
    {
        let args = Args::none().word("folder", handing::shown(folder));
        return Err(Failure::new(Kind::Mend, "failure-no-content").with(args));
    }
    let done = match &cli.task {
        Task::Kiosk { config, what } => return kiosk::kiosk(cli, config.as_deref(), *what, pace),
        Task::Start => start::start(cli, Begins::Alone),
        Task::Drafts { delete } => tasks::drafts(cli, delete.as_deref()),
        Task::HandOver {
            draft,
            to,
            kinds,
            sealing,
            numbers,
        } => tasks::hand_over(cli, draft.as_deref(), to, kinds, sealing, *numbers),
        Task::Open { file, to, identity } => {
            opening::open(cli, file, to.as_deref(), identity.as_deref())
        }
        Task::Compare {
            files: [older, newer],
            form,
            identity,
        } => comparing::compare(cli, [older, newer], *form, identity.as_deref()),
        Task::Gather { from, to, identity } => {
            gathering::gather(cli, from, to, identity.as_deref())
        }
        Task::Respond { file, identity } => {
            responding::respond(cli, file.as_deref(), identity.as_deref())
        }
        Task::Check => tasks::check(cli),
        Task::Schema { talk } => tasks::schema(*talk),
        Task::Settings { usual } => settings::settings(cli, *usual),
        Task::Questions { listing, talk } => questions::questions(cli, *listing, *talk),
        Task::Review { to } => reviewing::sheet(cli, to),
        Task::Languages { settle } => languages::languages(cli, settle.as_deref()),
    };
    done.map(|()| ExitCode::SUCCESS)
}

/// Gives the terminal back before a panic is told, and tells only where it happened: the
/// message of a panic could hold words of the person.
fn restore_on_panic() {
    std::panic::set_hook(Box::new(|panic| {
        crate::view::full::restore_now();
        // Nobody is left to be told that the terminal could not be given back.
        let _ = crossterm::terminal::disable_raw_mode();
        if io::stdout().is_terminal() {
            let _ = crossterm::execute!(io::stdout(), DisableBracketedPaste);
        }
        if let Some(place) = panic.location() {
            let _ = writeln!(io::stderr(), "ownwords: {place}");
        }
    }));
}

/// Says on standard error what went wrong and what to do.
fn tell(cli: &Cli, failure: Failure) {
    let files = cli.files();
    let lines = match spoken(cli, &files, None) {
        Ok(spoken) => failure.lines(&spoken.locale, folders(cli)),
        // Without any language there are no words but the names of messages.
        Err(error) => vec![failure.id.to_owned(), error.id.to_owned()],
    };
    for line in lines {
        // Nobody is left to be told that this cannot be told.
        let _ = writeln!(io::stderr(), "{line}");
    }
}

/// The folders that were named, as they are typed behind another command; each with a space
/// before it.
fn folders(cli: &Cli) -> String {
    let named = [("--content", &cli.content), ("--data", &cli.data)];
    let named = named.into_iter().filter_map(|(option, folder)| {
        let folder = handing::shown(folder.as_ref()?);
        let spaced = folder.contains(char::is_whitespace);
        let quote = if spaced { "\"" } else { "" };
        Some(format!(" {option} {quote}{folder}{quote}"))
    });
    named.collect()
}

/// The folders for drafts and settings: the account's own, or the one that was named.
fn paths(cli: &Cli) -> Result<Paths, Failure> {
    match &cli.data {
        Some(folder) => Ok(Paths {
            data: folder.clone(),
            config: folder.clone(),
        }),
        None => Ok(Paths::of_this_account()?),
    }
}

/// The language to use: the one asked for, else the one remembered, else the system's. What
/// is wrong with a language that was wanted is told, and stops nothing.
fn spoken(cli: &Cli, files: &Files, remembered: Option<&str>) -> Result<Spoken, Failure> {
    let mut others: Vec<String> = remembered.map(str::to_owned).into_iter().collect();
    others.extend(sys_locale::get_locale());
    let pack = asked_pack(cli, files);
    Spoken::best(files, &pack, &cli.languages, &others).map_err(|error| unspoken(&error))
}

/// The language to use where there is no conversation; what is wrong is told on standard
/// error.
fn locale(cli: &Cli, files: &Files) -> Result<Rc<Locale>, Failure> {
    let Spoken { locale, faults } = spoken(cli, files, None)?;
    cli::tell(&locale, &faults);
    Ok(Rc::new(locale))
}

/// There is no language at all.
fn unspoken(error: &LocaleError) -> Failure {
    Failure::new(Kind::Ours, error.id()).with(error.args())
}

fn pack(files: &Files, id: &str) -> Result<Pack, Failure> {
    content::load(files, id).map_err(|faults| {
        let count = faults.len();
        Failure::new(Kind::Mend, "failure-pack").with(Args::none().number("count", count))
    })
}

/// Says the lines of a message on standard output.
///
/// # Errors
/// Nobody reads it.
fn say(locale: &Locale, id: &str, args: &Args) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    for line in locale.words(id, args).lines() {
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}

/// The words of a message, or of an attribute as `message.attribute`.
fn look_up(locale: &Locale, id: &str, args: &[(&str, &str)]) -> String {
    let args = args.iter().fold(Args::none(), |all, (name, words)| {
        all.word((*name).to_owned(), *words)
    });
    words_of(locale, id, &args)
}

fn words_of(locale: &Locale, id: &str, args: &Args) -> String {
    match id.split_once('.') {
        Some((id, attribute)) => locale.needed_attr(id, attribute, args).text,
        None => locale.words(id, args),
    }
}
