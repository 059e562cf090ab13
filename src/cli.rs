//! The command line. Its words come from `cli.ftl`; the shape stands here.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::error::Kind;
use crate::files::Files;
use crate::handover::Format;
use crate::locale::{Args, Locale, languages, negotiate};

/// The pack that is asked where no other is named.
pub const PACK: &str = "self-directed-support";

/// What the program is asked to do, and with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cli {
    /// The view, if it was named.
    pub view: Option<ViewKind>,
    /// Languages, the wanted one first, as BCP 47 tags.
    pub languages: Vec<String>,
    /// A folder with packs and languages that replaces those inside the program.
    pub content: Option<PathBuf>,
    /// A folder for drafts and settings in place of the account's own.
    pub data: Option<PathBuf>,
    /// What to do.
    pub task: Task,
}

/// The two views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewKind {
    /// Append-only plain text.
    Linear,
    /// One page at a time on the whole screen.
    Full,
}

/// What the program is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Begin, or go on with a draft.
    Start,
    /// List the drafts, or delete one for good.
    Drafts {
        /// The draft to delete.
        delete: Option<String>,
    },
    /// Write the hand-over of a draft.
    HandOver {
        /// The draft; may be left out if there is only one.
        draft: Option<String>,
        /// The folder for the files.
        to: PathBuf,
        /// The formats.
        formats: Vec<Format>,
    },
    /// Check the pack and say each fault with its place.
    Check,
    /// Print the JSON Schema of the hand-over.
    Schema,
    /// Print every question with its words.
    Questions {
        /// As JSON, for other programs.
        json: bool,
    },
    /// Write a page for people who check the words of a language.
    Review {
        /// The folder for the page.
        to: PathBuf,
    },
}

impl ViewKind {
    /// The code that the command line and the settings use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Full => "full",
        }
    }

    /// The view with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Linear, Self::Full]
            .into_iter()
            .find(|view| view.code() == code)
    }
}

impl Cli {
    /// Where packs and languages are read from.
    pub fn files(&self) -> Files {
        match &self.content {
            Some(folder) => Files::Dir(folder.clone()),
            None => Files::Embedded,
        }
    }
}

/// Reads the arguments; prints help, the version, or what is wrong with them.
///
/// # Errors
/// The exit code, where there is nothing more to do.
pub fn read(args: impl IntoIterator<Item = OsString>) -> Result<Cli, ExitCode> {
    let args: Vec<OsString> = args.into_iter().collect();
    let words = words(&args).ok_or(Kind::Ours)?;
    match command(&words).try_get_matches_from(args) {
        Ok(matches) => Ok(cli(&matches)),
        Err(error) => Err(report(&error, &words)),
    }
}

/// The words of the command line, in the language it names or in the system's.
fn words(args: &[OsString]) -> Option<Locale> {
    let named = args.iter().position(|arg| arg == "--lang");
    let named = named.and_then(|at| args.get(at + 1)?.to_str());
    let joined = args
        .iter()
        .find_map(|arg| arg.to_str()?.strip_prefix("--lang="));
    let mut wanted: Vec<String> = named.or(joined).map(tags).unwrap_or_default();
    wanted.extend(sys_locale::get_locale());
    let files = Files::Embedded;
    Locale::load(&files, &negotiate(&wanted, &languages(&files)), PACK).ok()
}

fn tags(list: &str) -> Vec<String> {
    list.split(',').map(|tag| tag.trim().to_owned()).collect()
}

fn command(locale: &Locale) -> Command {
    let say = |id: &str| locale.words(id, &Args::none());
    let folder = || value_parser!(PathBuf);
    Command::new("ownwords")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("cli-about"))
        .after_help(say("cli-after"))
        .disable_help_subcommand(true)
        .arg(
            Arg::new("view")
                .long("view")
                .value_name("VIEW")
                .value_parser(["linear", "full"])
                .help(say("cli-view")),
        )
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("LANGUAGE")
                .global(true)
                .help(say("cli-lang")),
        )
        .arg(
            Arg::new("content")
                .long("content")
                .value_name("DIR")
                .global(true)
                .value_parser(folder())
                .help(say("cli-content")),
        )
        .arg(
            Arg::new("data")
                .long("data")
                .value_name("DIR")
                .global(true)
                .value_parser(folder())
                .help(say("cli-data")),
        )
        .subcommand(
            Command::new("drafts").about(say("cli-drafts")).arg(
                Arg::new("delete")
                    .long("delete")
                    .value_name("DRAFT")
                    .help(say("cli-drafts-delete")),
            ),
        )
        .subcommand(
            Command::new("handover")
                .about(say("cli-handover"))
                .arg(
                    Arg::new("draft")
                        .value_name("DRAFT")
                        .help(say("cli-handover-draft")),
                )
                .arg(
                    Arg::new("to")
                        .long("to")
                        .value_name("DIR")
                        .required(true)
                        .value_parser(folder())
                        .help(say("cli-handover-to")),
                )
                .arg(
                    Arg::new("format")
                        .long("format")
                        .value_name("FORMATS")
                        .value_delimiter(',')
                        .value_parser(Format::ALL.map(Format::code))
                        .action(ArgAction::Append)
                        .help(say("cli-handover-format")),
                ),
        )
        .subcommand(
            Command::new("check").about(say("cli-check")).arg(
                Arg::new("dir")
                    .value_name("DIR")
                    .value_parser(folder())
                    .help(say("cli-check-dir")),
            ),
        )
        .subcommand(
            Command::new("questions")
                .about(say("cli-questions"))
                .arg(
                    Arg::new("format")
                        .long("format")
                        .value_name("FORMAT")
                        .value_parser(["text", "json"])
                        .conflicts_with("review")
                        .help(say("cli-questions-format")),
                )
                .arg(
                    Arg::new("review")
                        .long("review")
                        .action(ArgAction::SetTrue)
                        .requires("to")
                        .help(say("cli-questions-review")),
                )
                .arg(
                    Arg::new("to")
                        .long("to")
                        .value_name("DIR")
                        .requires("review")
                        .value_parser(folder())
                        .help(say("cli-questions-to")),
                ),
        )
        .subcommand(Command::new("schema").about(say("cli-schema")))
}

fn cli(matches: &ArgMatches) -> Cli {
    let text = |matches: &ArgMatches, name: &str| matches.get_one::<String>(name).cloned();
    let path = |matches: &ArgMatches, name: &str| matches.get_one::<PathBuf>(name).cloned();
    let mut content = path(matches, "content");
    let task = match matches.subcommand() {
        Some(("drafts", given)) => Task::Drafts {
            delete: text(given, "delete"),
        },
        Some(("handover", given)) => Task::HandOver {
            draft: text(given, "draft"),
            to: path(given, "to").unwrap_or_default(),
            formats: match given.get_many::<String>("format") {
                Some(codes) => codes.filter_map(|code| Format::from_code(code)).collect(),
                None => Format::ALL.to_vec(),
            },
        },
        Some(("check", given)) => {
            content = path(given, "dir").or(content);
            Task::Check
        }
        Some(("schema", _)) => Task::Schema,
        Some(("questions", given)) => match path(given, "to") {
            Some(to) => Task::Review { to },
            None => Task::Questions {
                json: text(given, "format").is_some_and(|format| format == "json"),
            },
        },
        _ => Task::Start,
    };
    Cli {
        view: text(matches, "view").and_then(|code| ViewKind::from_code(&code)),
        languages: text(matches, "lang")
            .map(|list| tags(&list))
            .unwrap_or_default(),
        content,
        data: path(matches, "data"),
        task,
    }
}

/// Prints help or the version where they were asked for, else what to do instead.
fn report(error: &clap::Error, locale: &Locale) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Where nobody reads any more, nothing is left to say.
            let _ = write!(std::io::stdout(), "{}", error.render());
            ExitCode::SUCCESS
        }
        _ => {
            let _ = writeln!(
                std::io::stderr(),
                "{}",
                locale.words("cli-wrong", &Args::none())
            );
            Kind::Use.into()
        }
    }
}
