//! What `docs/accessibility.md` says of the program, held against the tests that it names.
//! Reads the report and the source, not the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every criterion of WCAG 2.2 at the levels A and AA, and the one that 2.2 took out, in order.
const WCAG: [&str; 56] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4",
    "1.3.5", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13",
    "2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4",
    "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8",
    "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.6", "3.3.1", "3.3.2", "3.3.3",
    "3.3.4", "3.3.7", "3.3.8", "4.1.1", "4.1.2", "4.1.3",
];

/// The clauses of EN 301 549 V3.2.1 that the report goes through. Headings and clauses that
/// are void in the standard are not among them.
const EN: [&str; 125] = [
    // Chapter 5, and what chapter 8 asks of things that speak.
    "5.1.2.1",
    "5.1.2.2",
    "5.1.3.1",
    "5.1.3.2",
    "5.1.3.3",
    "5.1.3.4",
    "5.1.3.5",
    "5.1.3.6",
    "5.1.3.7",
    "5.1.3.8",
    "5.1.3.9",
    "5.1.3.10",
    "5.1.3.11",
    "5.1.3.12",
    "5.1.3.13",
    "5.1.3.14",
    "5.1.3.15",
    "5.1.3.16",
    "5.1.4",
    "5.1.5",
    "5.1.6.1",
    "5.1.6.2",
    "5.1.7",
    "5.2",
    "5.3",
    "5.4",
    "5.5.1",
    "5.5.2",
    "5.6.1",
    "5.6.2",
    "5.7",
    "5.8",
    "5.9",
    "8.2.1.1",
    "8.2.1.2",
    "8.5",
    // Chapter 11.
    "11.1.1.1.1",
    "11.1.1.1.2",
    "11.1.2.1.1",
    "11.1.2.1.2.1",
    "11.1.2.1.2.2",
    "11.1.2.2",
    "11.1.2.3.1",
    "11.1.2.3.2",
    "11.1.2.4",
    "11.1.2.5",
    "11.1.3.1.1",
    "11.1.3.1.2",
    "11.1.3.2.1",
    "11.1.3.2.2",
    "11.1.3.3",
    "11.1.3.4",
    "11.1.3.5.1",
    "11.1.3.5.2",
    "11.1.4.1",
    "11.1.4.2",
    "11.1.4.3",
    "11.1.4.4.1",
    "11.1.4.4.2",
    "11.1.4.5.1",
    "11.1.4.5.2",
    "11.1.4.10",
    "11.1.4.11",
    "11.1.4.12",
    "11.1.4.13",
    "11.2.1.1.1",
    "11.2.1.1.2",
    "11.2.1.2",
    "11.2.1.4.1",
    "11.2.1.4.2",
    "11.2.2.1",
    "11.2.2.2",
    "11.2.3.1",
    "11.2.4.3",
    "11.2.4.4",
    "11.2.4.6",
    "11.2.4.7",
    "11.2.5.1",
    "11.2.5.2",
    "11.2.5.3.1",
    "11.2.5.3.2",
    "11.2.5.4",
    "11.3.1.1.1",
    "11.3.1.1.2",
    "11.3.2.1",
    "11.3.2.2",
    "11.3.3.1.1",
    "11.3.3.1.2",
    "11.3.3.2",
    "11.3.3.3",
    "11.3.3.4",
    "11.4.1.1.1",
    "11.4.1.1.2",
    "11.4.1.2.1",
    "11.4.1.2.2",
    "11.4.1.3.1",
    "11.4.1.3.2",
    "11.5.1",
    "11.5.2.1",
    "11.5.2.2",
    "11.5.2.3",
    "11.5.2.4",
    "11.5.2.5",
    "11.5.2.6",
    "11.5.2.7",
    "11.5.2.8",
    "11.5.2.9",
    "11.5.2.10",
    "11.5.2.11",
    "11.5.2.12",
    "11.5.2.13",
    "11.5.2.14",
    "11.5.2.15",
    "11.5.2.16",
    "11.5.2.17",
    "11.6.1",
    "11.6.2",
    "11.7",
    "11.8.1",
    "11.8.2",
    "11.8.3",
    "11.8.4",
    "11.8.5",
    // What chapter 12 asks of what is written about the program.
    "12.1.1",
    "12.1.2",
];

/// The words for how a row stands.
const STATES: [&str; 4] = ["met", "partly", "not met", "does not apply"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn report() -> String {
    fs::read_to_string(root().join("docs/accessibility.md")).unwrap()
}

/// A row of the report.
#[derive(Debug)]
struct Row {
    /// The criteria or clauses that it is about, by number.
    ids: Vec<String>,
    state: String,
    tests: Vec<String>,
    /// The checks by hand, by number.
    by_hand: Vec<usize>,
    /// The row that it stands as.
    like: Option<String>,
}

impl Row {
    /// The row of a table, if the line is one that is about a criterion or a clause.
    fn of(line: &str) -> Option<Self> {
        let cells: Vec<&str> = line.trim().trim_matches('|').split(" | ").collect();
        let is_id =
            |id: &&str| id.split('.').count() > 1 && id.split('.').all(|n| n.parse::<u8>().is_ok());
        let first = cells[0].trim();
        let ids: Vec<String> = first
            .split([',', ' '])
            .filter(|id| !id.is_empty())
            .take_while(is_id)
            .map(str::to_owned)
            .collect();
        if !line.starts_with('|') || ids.is_empty() {
            return None;
        }
        let [_, state, _, shown] = cells[..] else {
            panic!("no four cells: {line}");
        };
        let words: String = shown.split('`').step_by(2).collect();
        let like = words.split_once("as ").map(|(_, like)| like);
        let like = like.and_then(|like| like.split([',', ' ']).next().map(str::to_owned));
        Some(Self {
            ids,
            state: state.trim().to_owned(),
            tests: named(shown).into_iter().map(str::to_owned).collect(),
            by_hand: by_hand(shown),
            like,
        })
    }
}

/// The checks by hand that a line points to.
fn by_hand(line: &str) -> Vec<usize> {
    let (_, numbers) = line.split_once("by hand: ").unwrap_or_default();
    let numbers = numbers.split([',', ' ', '.']);
    numbers
        .take_while(|n| n.is_empty() || n.parse::<usize>().is_ok())
        .filter_map(|n| n.parse().ok())
        .collect()
}

/// The names of tests in a text, from the table or outside of it.
fn named(text: &str) -> Vec<&str> {
    let pieces = text.split('`').skip(1).step_by(2);
    pieces.filter(|piece| piece.contains("::")).collect()
}

fn rows() -> Vec<Row> {
    report().lines().filter_map(Row::of).collect()
}

/// The numbers of the list of checks by hand.
fn checks() -> Vec<usize> {
    let report = report();
    let (_, after) = report.split_once("\n## Checks by hand\n").unwrap();
    let list = after.split("\n## ").next().unwrap();
    let numbers = list.lines().filter_map(|line| line.split_once(". "));
    numbers.filter_map(|(n, _)| n.parse().ok()).collect()
}

/// A test that stands in the source.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    /// It runs only when it is asked for.
    ignored: bool,
}

/// Looks for a test by the name under which it runs, with the name of the program of tests
/// before it where that is not the library.
fn find(name: &str) -> Option<Found> {
    let mut path: Vec<&str> = name.split("::").collect();
    let function = path.pop()?;
    let program = *path.first()?;
    let tests = root().join("tests");
    let (mut folder, mut file): (PathBuf, PathBuf) =
        if tests.join(program).join("main.rs").is_file() {
            path.remove(0);
            (tests.join(program), tests.join(program).join("main.rs"))
        } else if tests.join(program).with_extension("rs").is_file() {
            path.remove(0);
            (
                tests.join(program),
                tests.join(program).with_extension("rs"),
            )
        } else {
            (root().join("src"), root().join("src/lib.rs"))
        };
    let mut within = String::new();
    for module in path {
        let places = [
            folder.join(module).with_extension("rs"),
            folder.join(module).join("mod.rs"),
        ];
        folder = folder.join(module);
        match places.into_iter().find(|place| place.is_file()) {
            Some(place) => file = place,
            None => within = format!("mod {module} {{"),
        }
    }
    let source = fs::read_to_string(file).ok()?;
    let source = &source[source.find(&within)?..];
    let at = ["(", "<"]
        .iter()
        .find_map(|after| source.find(&format!("fn {function}{after}")))?;
    let before = source[..at].trim_end();
    let attributes: Vec<&str> = before
        .lines()
        .rev()
        .map(str::trim)
        .take_while(|line| line.starts_with(['#', '/']))
        .collect();
    let has = |start: &str| attributes.iter().any(|line| line.starts_with(start));
    let test = has("#[test]") || has("#[rstest]");
    test.then(|| Found {
        ignored: has("#[ignore"),
    })
}

#[test]
fn every_criterion_and_every_clause_has_one_row() {
    let told: Vec<String> = rows().into_iter().flat_map(|row| row.ids).collect();
    let (criteria, clauses) = told.split_at(WCAG.len());
    assert_eq!(criteria, WCAG);
    // Those that are alike share a row.
    let wanted: BTreeSet<&str> = EN.into_iter().collect();
    let there: BTreeSet<&str> = clauses.iter().map(String::as_str).collect();
    assert_eq!(there, wanted);
    assert_eq!(clauses.len(), EN.len());
}

#[test]
fn every_row_says_how_it_stands_and_by_what_that_is_shown() {
    let rows = rows();
    let checks = checks();
    assert_eq!(checks, (1..=checks.len()).collect::<Vec<_>>());
    let mut used = BTreeSet::new();
    for row in &rows {
        assert!(STATES.contains(&row.state.as_str()), "{row:?}");
        let claims = ["met", "partly"].contains(&row.state.as_str());
        let shown = !row.tests.is_empty() || !row.by_hand.is_empty() || row.like.is_some();
        assert!(shown || !claims, "nothing shows {row:?}");
        if let Some(like) = &row.like {
            let other = rows.iter().find(|other| other.ids.contains(like));
            let other = other.unwrap_or_else(|| panic!("no row {like}: {row:?}"));
            assert_eq!(row.state, other.state, "{row:?}");
        }
    }
    for line in report().lines() {
        for check in by_hand(line) {
            assert!(checks.contains(&check), "{line}");
            used.insert(check);
        }
    }
    assert_eq!(used, checks.into_iter().collect(), "a check shows no row");
}

#[test]
fn every_test_that_the_report_names_is_there() {
    let report = report();
    let named = named(&report);
    assert!(named.len() > 100, "the report is not what it was");
    let mut wrong: Vec<String> = named
        .into_iter()
        .filter(|test| find(test).is_none())
        .map(str::to_owned)
        .collect();
    // What runs only when it is asked for is not enough by itself.
    let runs = |test: &String| find(test).is_some_and(|found| !found.ignored);
    for row in rows().iter().filter(|row| row.state == "met") {
        if !row.tests.is_empty() && !row.tests.iter().any(runs) {
            wrong.push(format!("{}: no test runs by itself", row.ids[0]));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_setting_is_named() {
    let words = fs::read_to_string(root().join("locales/en/dialogs.ftl")).unwrap();
    let messages = words.split("\nsetting-").skip(1);
    let names: Vec<&str> = messages
        .filter_map(|message| {
            let lines = message.lines().skip(1);
            let mut attributes = lines.take_while(|line| line.starts_with("    "));
            attributes.find_map(|line| line.strip_prefix("    .short = "))
        })
        .collect();
    assert!(names.len() > 5, "the settings are not where they were");
    let report = report();
    for name in names {
        assert!(report.contains(&format!("\n| {name} | ")), "{name}");
    }
}

#[test]
fn people_find_the_report() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.contains("(docs/accessibility.md)"));
}

mod the_reading_of_the_report {
    use super::*;

    #[test]
    fn finds_tests_where_they_stand_and_no_others() {
        let runs = Some(Found { ignored: false });
        for name in [
            "accessibility::people_find_the_report",
            "accessibility::the_reading_of_the_report::finds_tests_where_they_stand_and_no_others",
            "it::hard::sizes::the_linear_view_goes_on_at_every_size",
            "it::every_path::the_short_way",
            "view::full::tests::the_screen_is_always_what_it_should_be",
            "locale::check::plain::tests::sentences_end_where_one_stops",
        ] {
            assert_eq!(find(name), runs, "{name}");
        }
        assert_eq!(
            find("heard::every_step_is_heard_once_and_whole"),
            Some(Found { ignored: true })
        );
        for name in [
            "accessibility::report",
            "it::every_path::whole",
            "it::sizes::the_linear_view_goes_on_at_every_size",
            "view::full::tests::no_such_test",
            "locale::check::plain::sentences",
            "nowhere::at_all",
        ] {
            assert_eq!(find(name), None, "{name}");
        }
    }

    #[test]
    fn takes_a_row_apart() {
        let row =
            "| 1.2.3, 1.2.4 Two things (A) | partly | We do. | `a::b`, `c::d`, by hand: 3, 12 |";
        let row = Row::of(row).unwrap();
        assert_eq!(row.ids, ["1.2.3", "1.2.4"]);
        assert_eq!(row.state, "partly");
        assert_eq!(row.tests, ["a::b", "c::d"]);
        assert_eq!(row.by_hand, [3, 12]);
        let row = Row::of("| 11.1.3.3 Seen | met | As there. | as 1.3.3 |").unwrap();
        assert_eq!(row.like.as_deref(), Some("1.3.3"));
        for line in [
            "| Clause | State |",
            "|---|---|",
            "1.1.1 is met",
            "| 5 keys | a | b | c |",
        ] {
            assert!(Row::of(line).is_none(), "{line}");
        }
    }
}
