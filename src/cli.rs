//! The command line. Its words come from `cli.ftl`; the shape stands here.

#[cfg(test)]
mod manual;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::error::Kind;
use crate::files::Files;
use crate::handover::FileKind;
use crate::locale::{Args, Locale, LocaleError, Spoken};

/// The pack that is asked where no other is named.
pub const PACK: &str = "self-directed-support";

/// The order of help: what it is for, how it is typed, what can be added. None of it is
/// the parser's own English.
const TEMPLATE: &str = "{about-with-newline}\n{before-help}{all-args}{after-help}";

/// What the program is asked to do, and with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cli {
    /// The view, if it was named.
    pub view: Option<ViewKind>,
    /// Each page is to be read out.
    pub speak: bool,
    /// What is used in place of a keyboard, if that was said: `none`, `one` or `two` switches, or
    /// `numbers`.
    pub switch: Option<String>,
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
        /// The kinds of file.
        kinds: Vec<FileKind>,
        /// How they are sealed.
        sealing: Sealing,
        /// The help numbers are in those for people.
        numbers: bool,
    },
    /// Read a file that was handed over.
    Open {
        /// The file, sealed or not.
        file: PathBuf,
        /// A folder for what is in a sealed file; none if it is to be read.
        to: Option<PathBuf>,
        /// A file with keys; none if the file opens with a phrase.
        identity: Option<PathBuf>,
    },
    /// Set a newer file that was handed over beside an older one.
    Compare {
        /// The older file, then the newer one.
        files: [PathBuf; 2],
        /// In which form.
        form: Form,
        /// A file with keys; none if the files open with a phrase, or are not sealed.
        identity: Option<PathBuf>,
    },
    /// Put together what many people chose, from their hand-overs.
    Gather {
        /// The folder with the hand-overs.
        from: PathBuf,
        /// The new file.
        to: PathBuf,
        /// A file with keys, for hand-overs that are sealed.
        identity: Option<PathBuf>,
    },
    /// Talk together about a hand-over, or go on with such a talk.
    Respond {
        /// The hand-over; asked for, if it is not named.
        file: Option<PathBuf>,
        /// A file with keys; none if the hand-over is not sealed for a key.
        identity: Option<PathBuf>,
    },
    /// Check the pack and say each fault with its place.
    Check,
    /// Be used on a public machine, or look after one.
    Kiosk {
        /// The file that says how the machine is used.
        config: Option<PathBuf>,
        /// What to do.
        what: KioskTask,
    },
    /// Print the JSON Schema of the hand-over.
    Schema {
        /// Of the record of a talk, in its place.
        talk: bool,
    },
    /// Print the settings.
    Settings {
        /// Put the usual ones back first.
        usual: bool,
    },
    /// List the languages, or write down that one is up to date.
    Languages {
        /// The language that is made from the English of today, as a BCP 47 tag.
        settle: Option<String>,
    },
    /// Print every question with its words.
    Questions {
        /// In which form.
        listing: Listing,
        /// Those for a talk about a hand-over, in their place.
        talk: bool,
    },
    /// Write a page for people who check the words of a language.
    Review {
        /// The folder for the page.
        to: PathBuf,
    },
}

/// What is to be done about a public machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KioskTask {
    /// Let one person after the other use it; only one, if that is said.
    Run {
        /// End after one person.
        once: bool,
    },
    /// Let one person use it: what a run starts for each.
    Round,
    /// Say what is wrong with the file.
    Check,
    /// Make the words that end the program.
    OwnerWords,
    /// Bring to the council what was left for them.
    Deliver {
        /// Try once, and say what still waits.
        once: bool,
    },
    /// Say what was left for the council and is still here.
    Status,
}

/// How the files of a hand-over are to be sealed, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sealing {
    /// To whom.
    pub to: Vec<String>,
    /// By a phrase.
    pub phrase: bool,
}

/// A form in which questions are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// As lines, to read.
    Text,
    /// As JSON, for other programs.
    Json,
    /// As a FHIR Questionnaire.
    Fhir,
}

impl Listing {
    /// All of them, the one to read first.
    pub const ALL: [Self; 3] = [Self::Text, Self::Json, Self::Fhir];

    /// The code that the command line uses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Fhir => "fhir",
        }
    }

    /// The form with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.code() == code)
    }
}

/// A form in which a comparison is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As lines, to read.
    Text,
    /// As one page that needs nothing else.
    Html,
    /// As JSON, for other programs.
    Json,
}

impl Form {
    /// All of them, the one to read first.
    pub const ALL: [Self; 3] = [Self::Text, Self::Html, Self::Json];

    /// The code that the command line uses.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Json => "json",
        }
    }

    /// The form with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.code() == code)
    }
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
    // Words are needed only where something is printed: a start reads none of them twice.
    match command(&|_, _| String::new()).try_get_matches_from(&args) {
        Ok(matches) => Ok(cli(&matches)),
        Err(error) => Err(report(error.kind(), &args)),
    }
}

/// Says on standard error what is wrong with languages that were wanted.
pub fn tell(locale: &Locale, faults: &[LocaleError]) {
    for fault in faults {
        // Nobody is left to be told that this cannot be told.
        let _ = writeln!(
            std::io::stderr(),
            "{}",
            locale.words(fault.id(), &fault.args())
        );
    }
}

/// The words of the command line, in the language it names or in the system's.
fn words(args: &[OsString]) -> Result<Spoken, LocaleError> {
    let asked = named(args, "--lang").and_then(|tag| Some(tags(tag.to_str()?)));
    let files = match named(args, "--content") {
        Some(folder) => Files::Dir(folder.into()),
        None => Files::Embedded,
    };
    let system: Vec<String> = sys_locale::get_locale().into_iter().collect();
    Spoken::best(&files, PACK, &asked.unwrap_or_default(), &system)
}

/// What stands after a name, or after its sign of equality. The arguments may be wrong, so
/// nothing more is made of them.
fn named(args: &[OsString], name: &str) -> Option<OsString> {
    let after = args.iter().position(|arg| arg == name);
    let joined = || {
        let mut values = args
            .iter()
            .filter_map(|arg| arg.to_str()?.strip_prefix(name));
        values.find_map(|value| value.strip_prefix('='))
    };
    let after = after.and_then(|at| args.get(at + 1)).cloned();
    after.or_else(|| joined().map(OsString::from))
}

fn tags(list: &str) -> Vec<String> {
    let tags = list.split(',').map(str::trim);
    tags.filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The shape of the command line. `say` gives the words of a message with one value, which
/// most do not name.
fn command(say: &dyn Fn(&str, &str) -> String) -> Command {
    let words = |id: &str| say(id, "");
    let folder = || value_parser!(PathBuf);
    let given = |id: &'static str, value: &str| {
        let arg = Arg::new(id).help_heading(words("cli-options"));
        arg.value_name(words(value)).hide_possible_values(true)
    };
    let option = |id: &'static str, value: &str| given(id, value).long(id);
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .global(true)
        .help_heading(words("cli-options"))
        .help(words("cli-help"));
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help_heading(words("cli-options"))
        .help(words("cli-version"));
    let flag = |id: &'static str| {
        let flag = Arg::new(id).long(id).action(ArgAction::SetTrue);
        flag.help_heading(words("cli-options"))
    };
    let talk = |help: &str| flag("talk").help(words(help));
    let task = |name: &'static str, args: &[Arg]| {
        // A name and what must follow it.
        let line = args.iter().filter(|arg| arg.is_required_set()).fold(
            format!("ownwords {name}"),
            |line, arg| {
                let values = arg.get_value_names().unwrap_or_default();
                let value = values.first().map_or("", |value| value.as_str());
                match arg.get_long() {
                    Some(long) => format!("{line} --{long} {value}"),
                    None => format!("{line} {value}"),
                }
            },
        );
        Command::new(name)
            .help_template(TEMPLATE)
            .before_help(say("cli-usage", &line))
            .args(args)
    };
    Command::new("ownwords")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words("cli-about"))
        .before_help(say("cli-usage", "ownwords"))
        .after_help(words("cli-after"))
        .help_template(TEMPLATE)
        .subcommand_help_heading(words("cli-commands"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(
            option("view", "cli-value-view")
                .value_parser(["linear", "full"])
                .help(words("cli-view")),
        )
        .arg(
            Arg::new("speak")
                .long("speak")
                .action(ArgAction::SetTrue)
                .help_heading(words("cli-options"))
                .help(words("cli-speak")),
        )
        .arg(
            option("switch", "cli-value-switches")
                .value_parser(["none", "one", "two", "numbers"])
                .help(words("cli-switch")),
        )
        .arg(
            option("lang", "cli-value-language")
                .global(true)
                .help(words("cli-lang")),
        )
        .arg(
            option("content", "cli-value-folder")
                .global(true)
                .value_parser(folder())
                .help(words("cli-content")),
        )
        .arg(
            option("data", "cli-value-folder")
                .global(true)
                .value_parser(folder())
                .help(words("cli-data")),
        )
        .arg(help)
        .arg(version)
        .subcommand(
            task(
                "drafts",
                &[option("delete", "cli-value-draft").help(words("cli-drafts-delete"))],
            )
            .about(words("cli-drafts")),
        )
        .subcommand(
            task(
                "handover",
                &[
                    given("draft", "cli-value-draft").help(words("cli-handover-draft")),
                    option("to", "cli-value-folder")
                        .required(true)
                        .value_parser(folder())
                        .help(words("cli-handover-to")),
                    option("format", "cli-value-formats")
                        .value_delimiter(',')
                        .value_parser(FileKind::ALL.map(FileKind::code))
                        .action(ArgAction::Append)
                        .help(words("cli-handover-format")),
                    option("seal-to", "cli-value-code")
                        .action(ArgAction::Append)
                        .help(words("cli-handover-seal-to")),
                    Arg::new("seal-phrase")
                        .long("seal-phrase")
                        .action(ArgAction::SetTrue)
                        .help_heading(words("cli-options"))
                        .help(words("cli-handover-seal-phrase")),
                    Arg::new("numbers")
                        .long("numbers")
                        .action(ArgAction::SetTrue)
                        .help_heading(words("cli-options"))
                        .help(words("cli-handover-numbers")),
                ],
            )
            .about(words("cli-handover")),
        )
        .subcommand(
            task(
                "open",
                &[
                    given("file", "cli-value-file")
                        .required(true)
                        .value_parser(folder())
                        .help(words("cli-open-file")),
                    option("to", "cli-value-folder")
                        .value_parser(folder())
                        .help(words("cli-open-to")),
                    option("identity", "cli-value-file")
                        .value_parser(folder())
                        .help(words("cli-open-identity")),
                ],
            )
            .about(words("cli-open")),
        )
        .subcommand(
            task(
                "compare",
                &[
                    given("older", "cli-value-older")
                        .display_order(1000)
                        .required(true)
                        .value_parser(folder())
                        .help(words("cli-compare-older")),
                    given("newer", "cli-value-newer")
                        .display_order(1001)
                        .required(true)
                        .value_parser(folder())
                        .help(words("cli-compare-newer")),
                    option("format", "cli-value-format")
                        .value_parser(Form::ALL.map(Form::code))
                        .help(words("cli-compare-format")),
                    option("identity", "cli-value-file")
                        .value_parser(folder())
                        .help(words("cli-open-identity")),
                ],
            )
            .about(words("cli-compare")),
        )
        .subcommand(
            task(
                "gather",
                &[
                    given("dir", "cli-value-folder")
                        .required(true)
                        .value_parser(folder())
                        .help(words("cli-gather-dir")),
                    option("to", "cli-value-file")
                        .required(true)
                        .value_parser(folder())
                        .help(words("cli-gather-to")),
                    option("identity", "cli-value-file")
                        .value_parser(folder())
                        .help(words("cli-gather-identity")),
                ],
            )
            .about(words("cli-gather")),
        )
        .subcommand(
            task(
                "respond",
                &[
                    given("file", "cli-value-file")
                        .value_parser(folder())
                        .help(words("cli-respond-file")),
                    option("identity", "cli-value-file")
                        .value_parser(folder())
                        .help(words("cli-respond-identity")),
                ],
            )
            .about(words("cli-respond")),
        )
        .subcommand(
            task(
                "check",
                &[given("dir", "cli-value-folder")
                    .value_parser(folder())
                    .help(words("cli-check-dir"))],
            )
            .about(words("cli-check")),
        )
        .subcommand(
            task(
                "kiosk",
                &[
                    given("what", "cli-value-what")
                        .value_parser(["deliver", "owner-words", "status"])
                        .help(words("cli-kiosk-what")),
                    option("config", "cli-value-file")
                        .value_parser(folder())
                        .help(words("cli-kiosk-config")),
                    flag("check").help(words("cli-kiosk-check")),
                    flag("once").help(words("cli-kiosk-once")),
                    flag("round").hide(true),
                ],
            )
            .about(words("cli-kiosk")),
        )
        .subcommand(
            task(
                "languages",
                &[option("settle", "cli-value-language").help(words("cli-languages-settle"))],
            )
            .about(words("cli-languages")),
        )
        .subcommand(
            task(
                "questions",
                &[
                    option("format", "cli-value-format")
                        .value_parser(Listing::ALL.map(Listing::code))
                        .conflicts_with("review")
                        .help(words("cli-questions-format")),
                    talk("cli-questions-talk").conflicts_with("review"),
                    Arg::new("review")
                        .long("review")
                        .action(ArgAction::SetTrue)
                        .requires("to")
                        .help_heading(words("cli-options"))
                        .help(words("cli-questions-review")),
                    option("to", "cli-value-folder")
                        .requires("review")
                        .value_parser(folder())
                        .help(words("cli-questions-to")),
                ],
            )
            .about(words("cli-questions")),
        )
        .subcommand(
            task(
                "settings",
                &[Arg::new("usual")
                    .long("usual")
                    .action(ArgAction::SetTrue)
                    .help_heading(words("cli-options"))
                    .help(words("cli-settings-usual"))],
            )
            .about(words("cli-settings")),
        )
        .subcommand(task("schema", &[talk("cli-schema-talk")]).about(words("cli-schema")))
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
            kinds: match given.get_many::<String>("format") {
                Some(codes) => codes.filter_map(|code| FileKind::from_code(code)).collect(),
                None => FileKind::usual().to_vec(),
            },
            sealing: Sealing {
                to: given
                    .get_many("seal-to")
                    .map(|codes| codes.cloned().collect())
                    .unwrap_or_default(),
                phrase: given.get_flag("seal-phrase"),
            },
            numbers: given.get_flag("numbers"),
        },
        Some(("open", given)) => Task::Open {
            file: path(given, "file").unwrap_or_default(),
            to: path(given, "to"),
            identity: path(given, "identity"),
        },
        Some(("compare", given)) => Task::Compare {
            files: ["older", "newer"].map(|name| path(given, name).unwrap_or_default()),
            form: text(given, "format")
                .and_then(|code| Form::from_code(&code))
                .unwrap_or(Form::Text),
            identity: path(given, "identity"),
        },
        Some(("gather", given)) => Task::Gather {
            from: path(given, "dir").unwrap_or_default(),
            to: path(given, "to").unwrap_or_default(),
            identity: path(given, "identity"),
        },
        Some(("respond", given)) => Task::Respond {
            file: path(given, "file"),
            identity: path(given, "identity"),
        },
        Some(("check", given)) => {
            content = path(given, "dir").or(content);
            Task::Check
        }
        Some(("kiosk", given)) => Task::Kiosk {
            config: path(given, "config"),
            what: match text(given, "what").as_deref() {
                Some("owner-words") => KioskTask::OwnerWords,
                Some("deliver") => KioskTask::Deliver {
                    once: given.get_flag("once"),
                },
                Some("status") => KioskTask::Status,
                _ if given.get_flag("check") => KioskTask::Check,
                _ if given.get_flag("round") => KioskTask::Round,
                _ => KioskTask::Run {
                    once: given.get_flag("once"),
                },
            },
        },
        Some(("languages", given)) => Task::Languages {
            settle: text(given, "settle"),
        },
        Some(("schema", given)) => Task::Schema {
            talk: given.get_flag("talk"),
        },
        Some(("settings", given)) => Task::Settings {
            usual: given.get_flag("usual"),
        },
        Some(("questions", given)) => match path(given, "to") {
            Some(to) => Task::Review { to },
            None => Task::Questions {
                listing: text(given, "format")
                    .and_then(|code| Listing::from_code(&code))
                    .unwrap_or(Listing::Text),
                talk: given.get_flag("talk"),
            },
        },
        _ => Task::Start,
    };
    Cli {
        switch: text(matches, "switch"),
        view: text(matches, "view").and_then(|code| ViewKind::from_code(&code)),
        speak: matches.get_flag("speak"),
        languages: text(matches, "lang")
            .map(|list| tags(&list))
            .unwrap_or_default(),
        content,
        data: path(matches, "data"),
        task,
    }
}

/// Prints help or the version where they were asked for, else what to do instead.
fn report(kind: ErrorKind, args: &[OsString]) -> ExitCode {
    let Ok(Spoken { locale, faults }) = words(args) else {
        return Kind::Ours.into();
    };
    tell(&locale, &faults);
    if !matches!(kind, ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let wrong = locale.words("cli-wrong", &Args::none());
        // Nobody is left to be told that this cannot be told.
        let _ = writeln!(std::io::stderr(), "{wrong}");
        return Kind::Use.into();
    }
    let say = |id: &str, line: &str| locale.words(id, &Args::none().word("line", line));
    if let Err(printed) = command(&say).try_get_matches_from(args) {
        // Where nobody reads any more, nothing is left to say.
        let _ = write!(std::io::stdout(), "{}", printed.render());
    }
    ExitCode::SUCCESS
}
