//! The same small talk with this program and with others, and what is heard of it: makes the
//! tables in docs/heard.md.
//!
//! `HEAR=PATH QUESTIONARY=PYTHON cargo test --test heard -- peers --ignored`. `whiptail` must be
//! installed, and `QUESTIONARY` names a Python that can import questionary.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::judge::{Follows, holds, without_keys, words};
use crate::transcript::{Run, Spoken, Step};
use crate::{follows, hear, open_folder};

/// How often each talk is had under each reader: a machine with other work is late, and then a
/// reader may say something else.
const TIMES: usize = 3;

/// The readers, as the program that hears calls them and as people do.
const READERS: [(&str, &str); 4] = [
    ("fenrir", "Fenrir"),
    ("yasr", "yasr"),
    ("brltty", "BRLTTY"),
    ("orca", "Orca"),
];

/// What all of them ask.
const QUESTION: &str = "How would you like to manage your support?";
const OPTIONS: [&str; 4] = [
    "Direct payment",
    "Someone else arranges it",
    "The council arranges it",
    "A mix of these",
];
const NAME: &str = "What is your name?";
const RIGHT: &str = "Is this right?";
const SAVED: &str = "Your answers are saved.";

/// How the row of this program that asks says each question in short.
const SHORT: [(&str, &str); 3] = [
    (QUESTION, "My support, type"),
    (NAME, "My name"),
    (RIGHT, "Right, type"),
];

/// Where the tables stand in docs/heard.md.
const BEGIN: &str = "<!-- From here on, written by tests/heard/peers.rs. -->";
const END: &str = "<!-- Up to here. -->";

/// What a step is to bring.
#[derive(Clone, Copy, Debug)]
enum Part {
    /// Nothing that counts here.
    Way,
    /// The question with its options.
    Question,
    /// This option, after an arrow key.
    Arrow(usize),
    /// The question for the name.
    Name,
    /// The question with yes and no.
    Right,
    /// The last message.
    Saved,
}

/// A program that asks.
struct Peer {
    name: String,
    command: Vec<String>,
    /// This program: it keeps its answers in a folder of their own.
    ours: bool,
    /// What each step brings, and its keys; the first step has none.
    steps: Vec<(Part, &'static str)>,
}

/// What came of a talk under a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Marks {
    options: usize,
    question: char,
    arrows: String,
    rest: String,
}

#[test]
#[ignore = "needs screen readers, HEAR, whiptail and questionary; writes docs/heard.md"]
fn peers_are_heard_and_written_down() {
    let peers = all();
    let mut marks = vec![Vec::new(); peers.len()];
    let mut times = vec![Vec::new(); peers.len()];
    let mut looks = vec![(Vec::new(), BTreeSet::new()); peers.len()];
    let mut versions = Vec::new();
    for (reader, name) in READERS {
        for (at, peer) in peers.iter().enumerate() {
            let runs: Vec<Run> = (0..TIMES).map(|_| talk(peer, reader)).collect();
            let follows = follows(reader);
            let heard: Vec<Marks> = runs.iter().map(|run| judge(peer, run, follows)).collect();
            marks[at].push(cell(&heard, peer, &runs));
            times[at].push(late(peer, &runs, follows));
            for run in &runs {
                let (bytes, cursor) = &mut looks[at];
                bytes.extend(arrows(peer, run).map(|(_, step)| step.bytes));
                cursor.extend(followed(peer, run));
            }
            if at == 0 {
                versions.push(format!("{name} {}", runs[0].reader_version));
            }
        }
    }
    let told = tables(&peers, &marks, &times, looks, &versions);
    write(&told);
}

/// A row of a table of Markdown.
fn row(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().collect();
    format!("| {} |\n", cells.join(" | "))
}

fn tables(
    peers: &[Peer],
    marks: &[Vec<String>],
    times: &[Vec<String>],
    looks: Vec<(Vec<u64>, BTreeSet<String>)>,
    versions: &[String],
) -> String {
    let readers = || READERS.iter().map(|(_, name)| (*name).to_owned());
    let head = |more: &[&str]| {
        let names = std::iter::once("Talk with".to_owned()).chain(readers());
        let names: Vec<_> = names.chain(more.iter().map(|s| (*s).to_owned())).collect();
        let line = row(names.iter().map(|_| "---".to_owned()));
        row(names) + &line
    };
    let (day, versions) = (today(), versions.join("; "));
    let mut told = format!("{day}. Talks for each cell: {TIMES}. {versions}.\n\n");
    told += &head(&["Bytes for an arrow", "Cursor on the answer"]);
    for ((peer, marks), (bytes, cursor)) in peers.iter().zip(marks).zip(looks) {
        let cells = std::iter::once(peer.name.clone()).chain(marks.iter().cloned());
        let bytes = median(bytes).map_or("-".to_owned(), |bytes| bytes.to_string());
        let cursor = either(cursor);
        told += &row(cells.chain([bytes, cursor]));
    }
    told += "\nMilliseconds from the key to the first word that goes to the voice: after an arrow, and \
             after Enter before the name is asked for.\n\n";
    told += &head(&[]);
    for (peer, times) in peers.iter().zip(times) {
        told += &row(std::iter::once(peer.name.clone()).chain(times.iter().cloned()));
    }
    told
}

/// The day, for the text alone.
#[expect(clippy::disallowed_methods, reason = "the day on which it was heard")]
fn today() -> String {
    chrono::Local::now().format("%-d %B %Y").to_string()
}

#[expect(clippy::disallowed_methods, reason = "it is named for the test alone")]
fn python() -> String {
    std::env::var("QUESTIONARY").expect("QUESTIONARY names a Python with questionary")
}

/// What a program says of its version.
fn version(command: &str, arguments: &[&str]) -> String {
    let done = Command::new(command).args(arguments).output();
    let done = done.unwrap_or_else(|error| panic!("{command}: {error}"));
    assert!(done.status.success(), "{command} {arguments:?}");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    said.split_whitespace().last().unwrap_or_default().into()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).into()
}

fn all() -> Vec<Peer> {
    let file = |name: &str| root().join("tests/heard/peers").join(name);
    let file = |name: &str| file(name).to_string_lossy().into_owned();
    let from_second = [1, 2, 1, 2];
    let with_arrows = |focused: [usize; 4]| {
        let keys = ["Down", "Down", "Up", "Down"];
        focused.map(Part::Arrow).into_iter().zip(keys)
    };
    let ours = |view: &str| {
        let content = root().join("tests/fixtures/small-talk");
        let content = content.to_string_lossy().into_owned();
        let start = [
            env!("CARGO_BIN_EXE_ownwords"),
            "--lang",
            "en",
            "--view",
            view,
        ];
        let mut command: Vec<String> = start.map(str::to_owned).into();
        command.extend(["--content".to_owned(), content]);
        // Two pages come first: what the program is, and whether answers are saved.
        let way = [(Part::Way, ""), (Part::Way, "Enter"), (Part::Way, "3")];
        let mut steps = Vec::from(way);
        steps.push((Part::Question, "Enter"));
        // The first arrow goes to the first option.
        steps.extend(with_arrows([0, 1, 0, 1]));
        steps.extend([
            (Part::Name, "Enter"),
            (Part::Way, "text:Mary"),
            (Part::Right, "Enter"),
            (Part::Way, "1"),
            (Part::Saved, "Enter"),
        ]);
        let name = if view == "linear" {
            "line by line"
        } else {
            "one page at a time"
        };
        Peer {
            name: format!("ownwords, {name}"),
            command,
            ours: true,
            steps,
        }
    };
    let other = |name: String, command: Vec<String>, steps| Peer {
        name,
        command,
        ours: false,
        steps,
    };
    let arrows_and = |end: &[(Part, &'static str)]| {
        let mut steps = vec![(Part::Question, "")];
        steps.extend(with_arrows(from_second));
        steps.extend([
            (Part::Name, "Enter"),
            (Part::Way, "text:Mary"),
            (Part::Right, "Enter"),
        ]);
        steps.extend(end);
        steps
    };
    let python = python();
    let asks = "from importlib.metadata import version; print(version('questionary'))";
    vec![
        ours("linear"),
        ours("full"),
        other(
            "numbered list of a shell script".to_owned(),
            vec!["/bin/sh".to_owned(), file("plain.sh")],
            vec![
                (Part::Question, ""),
                (Part::Way, "2"),
                (Part::Name, "Enter"),
                (Part::Way, "text:Mary"),
                (Part::Right, "Enter"),
                (Part::Way, "text:yes"),
                (Part::Saved, "Enter"),
            ],
        ),
        other(
            format!("whiptail {}", version("whiptail", &["--version"])),
            vec!["/bin/sh".to_owned(), file("whiptail.sh")],
            arrows_and(&[(Part::Saved, "Enter")]),
        ),
        other(
            format!("questionary {}", version(&python, &["-c", asks])),
            // Isolated: else the file would be taken for the library that it is named after.
            vec![python.clone(), "-I".to_owned(), file("questionary.py")],
            arrows_and(&[(Part::Saved, "y")]),
        ),
    ]
}

/// Has the talk once under a reader.
fn talk(peer: &Peer, reader: &str) -> Run {
    let folder = open_folder();
    let mut command = peer.command.clone();
    if peer.ours {
        let data = folder.path().join("data").to_string_lossy().into_owned();
        command.extend(["--data".to_owned(), data]);
    }
    let keys = peer.steps.iter().skip(1).map(|(_, keys)| keys);
    let script: String = keys.map(|keys| format!("step | {keys}\n")).collect();
    let run = hear(
        folder.path(),
        &["--reader", reader],
        "hear",
        &command,
        &script,
    );
    assert_eq!(run.steps.len(), peer.steps.len(), "{}: {reader}", peer.name);
    run
}

/// What was said in a step and came out of the voice, but for the names of keys.
fn said(keys: &str, step: &Step, starts: bool, follows: Follows) -> Vec<Spoken> {
    let step = without_keys(keys, step, starts, follows);
    let spoken = step.spoken.into_iter().filter(|said| said.kind != "sound");
    spoken
        .filter(|said| !said.cut_off || said.words_heard > 0)
        .collect()
}

/// What each step of a run was to bring, and the words that were heard.
fn heard(peer: &Peer, run: &Run, follows: Follows) -> Vec<(Part, Vec<String>)> {
    let steps = peer.steps.iter().zip(&run.steps).enumerate();
    steps
        .map(|(at, ((part, keys), step))| {
            let said = said(keys, step, at == 0, follows);
            (
                *part,
                said.iter().flat_map(|said| words(&said.text)).collect(),
            )
        })
        .collect()
}

fn judge(peer: &Peer, run: &Run, follows: Follows) -> Marks {
    let mut marks = Marks {
        options: 0,
        question: '-',
        arrows: String::new(),
        rest: String::new(),
    };
    for (part, said) in heard(peer, run, follows) {
        let has = |words_of: &str| holds(&said, &words(words_of));
        let mark = |asked: &str| asked_mark(&said, asked, peer.ours);
        match part {
            Part::Way => {}
            Part::Question => {
                marks.question = mark(QUESTION);
                marks.options = OPTIONS.into_iter().filter(|option| has(option)).count();
            }
            Part::Arrow(focused) => marks.arrows.push(arrow(&said, focused)),
            Part::Name => marks.rest.push(mark(NAME)),
            Part::Right => marks.rest.push(mark(RIGHT)),
            Part::Saved => marks.rest.push(mark(SAVED)),
        }
    }
    marks
}

/// The mark of something that is asked or told: said, said in short, or not said.
fn asked_mark(said: &[String], asked: &str, ours: bool) -> char {
    let has = |words_of: &str| holds(said, &words(words_of));
    let mut short = SHORT.iter().filter(|(whole, _)| ours && *whole == asked);
    if has(asked) {
        '+'
    } else if short.any(|(_, short)| has(short)) {
        's'
    } else {
        '-'
    }
}

/// The mark of an arrow key.
fn arrow(said: &[String], focused: usize) -> char {
    let options = (0..OPTIONS.len()).filter(|at| holds(said, &words(OPTIONS[*at])));
    let options: BTreeSet<usize> = options.collect();
    match (options.contains(&focused), options.len()) {
        (true, 1) => 'C',
        (true, _) => 'E',
        (false, 0) if said.is_empty() => 'S',
        (false, 0) => 'B',
        (false, _) => 'W',
    }
}

/// The steps of a run that follow an arrow key, and the options that they go to.
fn arrows<'r>(peer: &'r Peer, run: &'r Run) -> impl Iterator<Item = (usize, &'r Step)> {
    let steps = peer.steps.iter().zip(&run.steps);
    steps.filter_map(|((part, _), step)| match part {
        Part::Arrow(focused) => Some((*focused, step)),
        _ => None,
    })
}

/// At how many arrows the cursor was on the option that it went to.
fn followed(peer: &Peer, run: &Run) -> Option<String> {
    let steps: Vec<_> = arrows(peer, run).collect();
    let on = |(focused, step): &&(usize, &Step)| {
        holds(&words(&step.cursor_line), &words(OPTIONS[*focused]))
    };
    let hidden = steps.iter().any(|(_, step)| !step.cursor_visible);
    let count = steps.iter().filter(on).count();
    let hidden = if hidden { ", hidden" } else { "" };
    (!steps.is_empty()).then(|| format!("{count} of {}{hidden}", steps.len()))
}

/// What was heard of a peer under a reader. Where the runs differ, each is told.
fn cell(heard: &[Marks], peer: &Peer, runs: &[Run]) -> String {
    let spoken = runs.iter().flat_map(|run| arrows(peer, run));
    let count = median(spoken.map(|(_, step)| step.words_heard).collect());
    let told = |marks: &Marks| {
        let arrows = count
            .map(|count| format!(" {} {count}", marks.arrows))
            .unwrap_or_default();
        format!("{}{}{arrows} {}", marks.question, marks.options, marks.rest)
    };
    either(heard.iter().map(told).collect())
}

fn either(cells: BTreeSet<String>) -> String {
    let cells: Vec<String> = cells.into_iter().collect();
    if cells.is_empty() {
        "-".to_owned()
    } else {
        cells.join(" or ")
    }
}

/// How long it takes to the first word, after an arrow and before the name is asked for.
fn late(peer: &Peer, runs: &[Run], follows: Follows) -> String {
    let first = |wanted: fn(&Part) -> bool| {
        let times = runs.iter().flat_map(|run| {
            let steps = peer.steps.iter().zip(&run.steps);
            let steps = steps.filter(move |((part, _), _)| wanted(part));
            steps.filter_map(move |((_, keys), step)| {
                let said = said(keys, step, false, follows);
                // A whole number of milliseconds, and never less than none.
                said.first()
                    .map(|said| (said.at.max(0.0) * 1000.0).round() as u64)
            })
        });
        median(times.collect()).map_or("-".to_owned(), |time| time.to_string())
    };
    format!(
        "{}, {}",
        first(|part| matches!(part, Part::Arrow(_))),
        first(|part| matches!(part, Part::Name))
    )
}

/// The one in the middle; of two, the lower one.
fn median(mut numbers: Vec<u64>) -> Option<u64> {
    numbers.sort_unstable();
    let middle = numbers.len().checked_sub(1)? / 2;
    numbers.get(middle).copied()
}

/// Puts the tables in their place.
#[expect(clippy::disallowed_methods, reason = "a file of the source")]
fn write(told: &str) {
    let path = root().join("docs/heard.md");
    let page = std::fs::read_to_string(&path).expect("docs/heard.md");
    std::fs::write(path, placed(&page, told)).expect("docs/heard.md");
}

/// The page with these tables in the place of those before.
fn placed(page: &str, told: &str) -> String {
    let (before, rest) = page.split_once(BEGIN).expect("where the tables begin");
    let (_, after) = rest.split_once(END).expect("where the tables end");
    format!("{before}{BEGIN}\n\n{told}\n{END}{after}")
}

#[test]
fn an_arrow_is_clear_only_if_the_option_it_goes_to_is_said_alone() {
    for (said, mark) in [
        ("2. Someone else arranges it", 'C'),
        ("1. Direct payment 2. Someone else arranges it", 'E'),
        ("1. Direct payment", 'W'),
        ("blank", 'B'),
        ("", 'S'),
    ] {
        assert_eq!(arrow(&words(said), 1), mark, "{said}");
    }
}

#[test]
fn a_question_that_only_the_row_that_asks_names_is_said_in_short() {
    for (said, ours, mark) in [
        ("Question 2. What is your name? My name:", true, '+'),
        ("My name:", true, 's'),
        ("My name:", false, '-'),
        ("Your words are written down.", true, '-'),
    ] {
        assert_eq!(asked_mark(&words(said), NAME, ours), mark, "{said}");
    }
}

#[test]
fn runs_that_differ_are_each_told() {
    let marks = |arrows: &str| Marks {
        options: 4,
        question: 's',
        arrows: arrows.to_owned(),
        rest: "++-".to_owned(),
    };
    let peer = Peer {
        name: String::new(),
        command: Vec::new(),
        ours: false,
        steps: Vec::new(),
    };
    let told = cell(&[marks("CC"), marks("CS"), marks("CC")], &peer, &[]);
    assert_eq!(told, "s4 ++-");
    assert_eq!(either(["a", "b"].map(str::to_owned).into()), "a or b");
    assert_eq!(median(vec![9, 1, 5]), Some(5));
    assert_eq!(median(Vec::new()), None);
}

#[test]
fn the_tables_have_their_place() {
    let page = include_str!("../../docs/heard.md");
    let again = placed(&placed(page, "one"), "two");
    assert!(again.contains("two") && !again.contains("one\n\n<!--"));
    let (before, _) = page.split_once(BEGIN).unwrap();
    assert!(again.starts_with(before));
}
