//! What the parts of the program may know of each other, and which words may stand where.
//! Reads the source, not the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each part may use. `engine` stands below all; `app` alone knows all others. The
/// arrows of the table have no circle, which a test holds.
const MAY_USE: [(&str, &[&str]); 18] = [
    ("engine", &[]),
    ("clock", &[]),
    ("files", &[]),
    ("signal", &[]),
    ("speech", &[]),
    ("text", &["engine"]),
    ("content", &["engine", "files"]),
    ("locale", &["engine", "files", "text"]),
    ("review", &["engine", "files", "locale"]),
    ("kiosk", &[]),
    ("store", &[]),
    ("dropoff", &["store"]),
    ("handover", &["engine", "text"]),
    ("view", &["engine", "locale", "signal", "text"]),
    ("error", &["locale", "store"]),
    ("cli", &["error", "files", "handover", "locale"]),
    (
        "app",
        &[
            "cli", "clock", "content", "dropoff", "engine", "error", "files", "handover", "kiosk",
            "locale", "review", "signal", "speech", "store", "text", "view",
        ],
    ),
    // The command itself, and the map of the library.
    ("main", &["app"]),
];

/// What the engine must not know: files, the environment, time, terminals, words.
const NOT_IN_ENGINE: [&str; 15] = [
    "std::fs",
    "std::io",
    "std::env",
    "std::time",
    "std::process",
    "std::thread",
    "std::net",
    "Utc::now",
    "Local::now",
    "Instant",
    "SystemTime",
    "crossterm",
    "ratatui",
    "fluent",
    "getrandom",
];

/// How messages begin whose ids are put together from a beginning and a number, or the code
/// of something, which the source holds too.
const BUILT: [&str; 13] = [
    "by-",
    "key-name-",
    "left-",
    "notice-",
    "notice-typist-",
    "notice-whose-",
    "printer-",
    "report-hand-",
    "report-note-",
    "response-hand-",
    "response-note-",
    "role-",
    "words-",
];

/// How messages end whose ids are put together from the id of another message.
const ENDINGS: [&str; 2] = ["-again", "-this"];

/// Texts that look like the id of a message and are the beginning of some, an option's id
/// in a pack, an attribute, or a name that others gave.
const NO_MESSAGES: [&str; 12] = [
    "check-box",
    "each-said",
    "option-1",
    "option-2",
    "option-3",
    "option-4",
    "prompt-again",
    "report-hand",
    "report-note",
    "response-hand",
    "speech-dispatcher",
    "still-true",
];

/// A file of the source, taken apart.
struct Source {
    path: PathBuf,
    /// The code without comments, texts, and what is compiled for tests only.
    code: String,
    /// The whole file.
    whole: String,
    /// The texts that stand in it outside of tests, with the line and whether an
    /// attribute or an `expect` holds them.
    texts: Vec<Literal>,
}

struct Literal {
    line: usize,
    text: String,
    /// For programmers: part of an attribute or a reason why something cannot fail.
    inner: bool,
}

impl Source {
    /// The part of the program that it belongs to.
    fn part(&self) -> String {
        let path = self.path.strip_prefix(root().join("src")).unwrap();
        let first = path.components().next().unwrap().as_os_str();
        first.to_str().unwrap().trim_end_matches(".rs").to_owned()
    }

    fn place(&self, line: usize) -> String {
        let path = self.path.strip_prefix(root()).unwrap();
        format!("{}:{line}", path.display())
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The source without the files that are compiled for tests only.
fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    walk(&root().join("src"), "rs", &mut paths);
    let mut only_tests = BTreeSet::new();
    let mut sources: Vec<Source> = paths
        .into_iter()
        .map(|path| {
            let whole = fs::read_to_string(&path).unwrap();
            let (code, texts) = take_apart(&whole);
            let (code, modules) = without_tests(&code);
            let stem = path.file_stem().unwrap().to_str().unwrap();
            let folder = match stem {
                "mod" | "lib" | "main" => path.parent().unwrap().to_owned(),
                _ => path.with_extension(""),
            };
            only_tests.extend(modules.iter().map(|name| folder.join(name)));
            let kept: Vec<&str> = code.lines().collect();
            let texts = texts
                .into_iter()
                .filter(|text| kept[text.line - 1].contains('"'))
                .collect();
            Source {
                path,
                code,
                whole,
                texts,
            }
        })
        .collect();
    sources.retain(|source| {
        let place = source.path.with_extension("");
        !only_tests.iter().any(|test| place.starts_with(test))
    });
    assert!(sources.len() > 50, "the source is not where it was");
    sources
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            walk(&path, ending, found);
        } else if path.extension().is_some_and(|end| end == ending) {
            found.push(path);
        }
    }
    found.sort();
}

/// Blanks comments and texts out, and gives the texts. Lines stay where they are.
fn take_apart(whole: &str) -> (String, Vec<Literal>) {
    let chars: Vec<char> = whole.chars().collect();
    let (mut code, mut texts) = (String::new(), Vec::new());
    let (mut at, mut line) = (0, 1);
    let at_most = |at: usize| chars.get(at).copied().unwrap_or('\0');
    while at < chars.len() {
        let c = chars[at];
        match c {
            '/' if at_most(at + 1) == '/' => {
                while at < chars.len() && chars[at] != '\n' {
                    at += 1;
                }
            }
            '/' if at_most(at + 1) == '*' => {
                while !(at_most(at) == '*' && at_most(at + 1) == '/') {
                    if chars[at] == '\n' {
                        code.push('\n');
                        line += 1;
                    }
                    at += 1;
                }
                at += 2;
            }
            '"' => {
                let hashes = code.chars().rev().take_while(|c| *c == '#').count();
                let raw = code[..code.len() - hashes].ends_with('r')
                    && !code[..code.len() - hashes - 1].ends_with(|c: char| c.is_alphanumeric());
                let begun = line;
                let mut text = String::new();
                code.push('"');
                at += 1;
                loop {
                    let c = chars[at];
                    if c == '"' && (!raw || (0..hashes).all(|n| at_most(at + 1 + n) == '#')) {
                        break;
                    }
                    if c == '\\' && !raw {
                        at += 1;
                        if chars[at] == '\n' {
                            code.push('\n');
                            line += 1;
                            while at_most(at + 1).is_whitespace() {
                                if at_most(at + 1) == '\n' {
                                    code.push('\n');
                                    line += 1;
                                }
                                at += 1;
                            }
                        }
                        at += 1;
                        continue;
                    }
                    if c == '\n' {
                        code.push('\n');
                        line += 1;
                    }
                    text.push(c);
                    at += 1;
                }
                code.push('"');
                at += 1;
                texts.push(Literal {
                    line: begun,
                    text,
                    inner: is_inner(&code),
                });
            }
            '\'' if at_most(at + 1) == '\\' => {
                at += 3;
                while chars[at] != '\'' {
                    at += 1;
                }
                at += 1;
                code.push(' ');
            }
            '\'' if at_most(at + 2) == '\'' => {
                at += 3;
                code.push(' ');
            }
            _ => {
                line += usize::from(c == '\n');
                code.push(c);
                at += 1;
            }
        }
    }
    (code, texts)
}

/// Whether code ends inside an attribute, or in what `expect` is given.
fn is_inner(code: &str) -> bool {
    // No attribute is as long as this.
    let end = code.chars().rev().take(600).collect::<Vec<_>>();
    let squeezed: String = end
        .into_iter()
        .rev()
        .filter(|c| !c.is_whitespace())
        .collect();
    let attribute = squeezed.rfind("#[").is_some_and(|from| {
        let after = &squeezed[from + 1..];
        after.matches('[').count() > after.matches(']').count()
    });
    attribute || squeezed.ends_with(".expect(\"\"")
}

/// Blanks out what is compiled for tests only, and names the modules in other files.
fn without_tests(code: &str) -> (String, Vec<String>) {
    let mut code = code.to_owned();
    let mut modules = Vec::new();
    while let Some(from) = code.find("#[cfg(test)]") {
        let rest = &code[from..];
        let open = rest.find('{').unwrap_or(rest.len());
        let end = rest.find(';').unwrap_or(rest.len());
        let to = if end < open {
            let item = rest[..end].trim_end();
            if let Some(name) = item.rsplit_once("mod ").map(|(_, name)| name) {
                modules.push(name.to_owned());
            }
            from + end + 1
        } else {
            let mut depth = 0;
            let close = rest.char_indices().find(|(_, c)| {
                depth += i32::from(*c == '{') - i32::from(*c == '}');
                *c == '}' && depth == 0
            });
            from + close.map_or(rest.len(), |(at, _)| at + 1)
        };
        let blank: String = code[from..to]
            .chars()
            .map(|c| if c == '\n' { '\n' } else { ' ' })
            .collect();
        code.replace_range(from..to, &blank);
    }
    (code, modules)
}

/// The parts of the program that some code uses.
fn used(code: &str) -> BTreeSet<String> {
    let name = |text: &str| -> String {
        let letters = text.chars();
        letters
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let mut used = BTreeSet::new();
    for prefix in ["crate::", "ownwords::"] {
        for (at, _) in code.match_indices(prefix) {
            let rest = &code[at + prefix.len()..];
            match rest.strip_prefix('{') {
                None => used.extend([name(rest)]),
                Some(group) => {
                    let mut depth = 0;
                    let mut first = true;
                    for (at, c) in group.char_indices() {
                        match c {
                            '{' => depth += 1,
                            '}' if depth == 0 => break,
                            '}' => depth -= 1,
                            ',' if depth == 0 => first = true,
                            c if first && c.is_alphabetic() => {
                                used.extend([name(&group[at..])]);
                                first = false;
                            }
                            _ => {}
                        }
                    }
                }
            }
        }
    }
    used
}

#[test]
fn the_parts_use_each_other_in_one_direction() {
    let may: BTreeMap<&str, &[&str]> = MAY_USE.into_iter().collect();
    let mut wrong = Vec::new();
    let mut does = BTreeSet::new();
    for source in sources() {
        let part = source.part();
        if part == "lib" {
            continue;
        }
        let Some(may) = may.get(part.as_str()) else {
            wrong.push(format!("{part} is not in the table"));
            continue;
        };
        for other in used(&source.code) {
            if other != part && !may.contains(&other.as_str()) {
                wrong.push(format!("{} uses {other}", source.place(1)));
            }
            does.insert((part.clone(), other));
        }
    }
    for (part, others) in MAY_USE {
        for other in others {
            if !does.contains(&(part.to_owned(), (*other).to_owned())) {
                wrong.push(format!("{part} may use {other}, and does not"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_of_parts_has_no_circle() {
    // A part stands in a row of the table only with parts from the rows above.
    for (at, (part, others)) in MAY_USE.iter().enumerate() {
        for other in *others {
            let above = MAY_USE[..at].iter().any(|(name, _)| name == other);
            assert!(above, "{part} stands above {other}");
        }
    }
}

#[test]
fn the_engine_knows_nothing_of_the_world() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.part() == "engine") {
        for (at, line) in source.code.lines().enumerate() {
            for word in NOT_IN_ENGINE {
                if line.contains(word) {
                    wrong.push(format!("{}: {word}", source.place(at + 1)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What talks to a network, and where alone it may be named.
const NETWORK: [&str; 6] = [
    "object_store",
    "reqwest",
    "rustls",
    "tokio",
    "TcpStream",
    "UdpSocket",
];

#[test]
fn nothing_but_the_drop_off_knows_a_network() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.part() != "dropoff") {
        for (at, line) in source.code.lines().enumerate() {
            for word in NETWORK.iter().filter(|word| line.contains(**word)) {
                wrong.push(format!("{}: {word}", source.place(at + 1)));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Three words in a row, or two that end like a sentence.
fn is_sentence(text: &str) -> bool {
    let words = text.split(' ').filter(|word| {
        let word = word.trim_end_matches(['.', ',', '?', '!', ':', ';']);
        word.len() > 1 && word.chars().all(char::is_alphabetic)
    });
    let count = words.count();
    count > 2 || (count > 1 && text.trim_end().ends_with(['.', '?', '!']))
}

#[test]
fn no_sentence_that_a_person_reads_stands_in_the_code() {
    let mut wrong = Vec::new();
    for source in sources() {
        for text in source.texts.iter().filter(|text| !text.inner) {
            if is_sentence(&text.text) {
                wrong.push(format!("{}: {}", source.place(text.line), text.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_version_of_rust_that_somebody_is_told_of_is_one_that_the_manifest_names() {
    let versions = |text: &str, before: &str| -> BTreeSet<String> {
        let parts = text.split(before).skip(1);
        let versions = parts.map(|part| {
            let version = part.chars().take_while(|c| c.is_ascii_digit() || *c == '.');
            version.collect::<String>().trim_end_matches('.').to_owned()
        });
        versions.filter(|version| !version.is_empty()).collect()
    };
    let read = |file: &str| fs::read_to_string(root().join(file)).unwrap();
    let manifest = read("Cargo.toml");
    let usual = versions(&manifest, "\nrust-version = \"");
    let for_pdf = versions(&manifest, "`pdf` builds says ");
    assert_eq!((usual.len(), for_pdf.len()), (1, 1));
    let both: BTreeSet<String> = usual.union(&for_pdf).cloned().collect();
    for file in ["README.md", "CONTRIBUTING.md"] {
        assert_eq!(versions(&read(file), "Rust "), both, "{file}");
    }
    let decision = read("docs/decisions/0023-pdf-by-typst.md");
    assert_eq!(versions(&decision, "Rust "), for_pdf);
}

#[test]
fn what_can_stop_the_program_says_why_it_does_not() {
    let stops = [
        ".unwrap()",
        ".expect(",
        "panic!(",
        "unreachable!(",
        "todo!(",
        "unimplemented!(",
        "assert!(",
        "assert_eq!(",
    ];
    let mut wrong = Vec::new();
    for source in sources() {
        let whole: Vec<&str> = source.whole.lines().collect();
        for (at, line) in source.code.lines().enumerate() {
            if !stops.iter().any(|stop| line.contains(stop)) {
                continue;
            }
            let explained = whole[at.saturating_sub(4)..=at]
                .iter()
                .any(|line| line.trim_start().starts_with("// ") || line.contains(" // "));
            if !explained {
                wrong.push(format!("{}: {}", source.place(at + 1), line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The messages of the interface in English, with the names of their attributes, and the
/// messages that other messages put in.
fn messages() -> (BTreeMap<String, BTreeSet<String>>, BTreeSet<String>) {
    let mut paths = Vec::new();
    walk(&root().join("locales/en"), "ftl", &mut paths);
    let (mut messages, mut put_in) = (BTreeMap::new(), BTreeSet::new());
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let pack = path.with_extension("");
        let pack = root()
            .join("content")
            .join(pack.file_name().unwrap())
            .is_dir();
        let mut last = None;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            for (at, _) in line.match_indices("{ ") {
                let id = line[at + 2..].split([' ', '.', '(']).next();
                put_in.extend(id.map(str::to_owned));
            }
            let Some((name, _)) = line.split_once('=') else {
                continue;
            };
            let name = name.trim_end();
            if let Some(attribute) = name.trim_start().strip_prefix('.') {
                if let Some(id) = &last
                    && !attribute.contains(' ')
                {
                    let all: &mut BTreeSet<String> = messages.entry(String::clone(id)).or_default();
                    all.insert(attribute.to_owned());
                }
            } else if name.starts_with(|c: char| c.is_ascii_alphabetic()) && !pack {
                messages.entry(name.to_owned()).or_default();
                last = Some(name.to_owned());
            }
        }
    }
    assert!(messages.len() > 100, "the words are not where they were");
    (messages, put_in)
}

fn first_word(id: &str) -> &str {
    id.split(['-', '_', '.']).next().unwrap_or(id)
}

fn looks_like_an_id(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
    text.contains('-')
        && text.chars().all(plain)
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with(['-', '.'])
}

#[test]
fn every_message_that_the_code_names_is_there() {
    let (messages, _) = messages();
    let families: BTreeSet<&str> = messages.keys().map(|id| first_word(id)).collect();
    let mut wrong = Vec::new();
    for source in sources() {
        for text in &source.texts {
            let id = text.text.as_str();
            if !looks_like_an_id(id)
                || !families.contains(first_word(id))
                || NO_MESSAGES.contains(&id)
            {
                continue;
            }
            let found = match id.split_once('.') {
                None => messages.contains_key(id),
                Some((id, attribute)) => messages
                    .get(id)
                    .is_some_and(|attributes| attributes.contains(attribute)),
            };
            if !found {
                wrong.push(format!("{}: {id}", source.place(text.line)));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What the ids of messages begin with that are said in the place of others, in a talk or on a
/// public machine.
const IN_PLACE: [&str; 2] = ["in-talk-", "in-public-"];

#[test]
fn every_message_is_used() {
    let (messages, put_in) = messages();
    let sources = sources();
    let texts: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| &source.texts)
        .map(|text| text.text.split('.').next().unwrap_or_default())
        .collect();
    let literal = |id: &str| {
        let option = id
            .split_once('_')
            .is_some_and(|(page, option)| texts.contains(page) && texts.contains(option));
        option || texts.contains(id) || put_in.contains(id)
    };
    let begins = |id: &str| {
        let coded = |start: &&&str| {
            id.strip_prefix(**start)
                .is_some_and(|code| texts.contains(code) || code.parse::<u8>().is_ok())
        };
        BUILT.iter().find(coded)
    };
    let ends = |id: &str| {
        let whole = |end: &&&str| id.strip_suffix(**end).is_some_and(literal);
        ENDINGS.iter().find(whole)
    };
    let named = |id: &str| literal(id) || begins(id).is_some() || ends(id).is_some();
    // It stands in the place of another, which must be there.
    let other = |id: &str| {
        let mut starts = texts.iter().filter(|text| IN_PLACE.contains(*text));
        let other = starts.find_map(|start| id.strip_prefix(*start))?;
        messages.contains_key(other).then(|| other.to_owned())
    };
    let named = |id: &str| named(other(id).as_deref().unwrap_or(id));
    let unused: Vec<&String> = messages.keys().filter(|id| !named(id)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
    // The lists hold no more than they must.
    let built = || messages.keys().filter(|id| !literal(id));
    let used: BTreeSet<_> = built().filter_map(|id| begins(id).or(ends(id))).collect();
    assert_eq!(used, BUILT.iter().chain(&ENDINGS).collect());
}

mod the_reading_of_source {
    use super::*;

    #[test]
    fn takes_texts_and_comments_out() {
        let whole = "// a \"b\"\nlet c = \"d \\\" e\"; /* \"f\" */ let g = 'h'; let i = '\"';\nfn j<'k>(l: &'k str) {}\nlet m = r#\"n \"o\"\"#;\n#[expect(p, reason = \"q\")]\nlet r = s.expect(\"t\");";
        let (code, texts) = take_apart(whole);
        assert_eq!(code.lines().count(), whole.lines().count());
        let texts: Vec<_> = texts
            .iter()
            .map(|text| (text.line, text.text.as_str(), text.inner))
            .collect();
        assert_eq!(
            texts,
            [
                (2, "d  e", false),
                (4, "n \"o\"", false),
                (5, "q", true),
                (6, "t", true)
            ]
        );
        assert!(code.contains("fn j<'k>(l: &'k str) {}"));
    }

    #[test]
    fn leaves_tests_out() {
        let (code, modules) = without_tests(
            "fn a() {}\n#[cfg(test)]\nmod b {\n fn c() { d() }\n}\nfn e() {}\n#[cfg(test)]\nmod f;\n",
        );
        assert_eq!(modules, ["f"]);
        assert!(code.contains("fn a") && code.contains("fn e") && !code.contains("fn c"));
        assert_eq!(code.lines().count(), 8);
    }

    #[test]
    fn finds_what_is_used() {
        let found =
            used("use crate::a::b; crate::c::d(); use crate::{e::{f, g}, h}; ownwords::i::j()");
        assert_eq!(found.into_iter().collect::<String>(), "acehi");
    }

    #[test]
    fn knows_a_sentence() {
        for text in [
            "Type a number.",
            "Try again.",
            "there is no room",
            "What now?",
        ] {
            assert!(is_sentence(text), "{text}");
        }
        for text in [
            "dialog-keep",
            "settings.toml",
            "{}. {words}",
            "\u{1b}[m",
            "a",
        ] {
            assert!(!is_sentence(text), "{text}");
        }
    }
}
