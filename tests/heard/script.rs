//! What is done, step by step, and what must then be heard.

use std::fmt::Write as _;

/// How a step is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something new to read: all of it is said once, in order, and ends on a row that asks.
    Page,
    /// Something to read on the page that stays, from the words on: that is said, and the row
    /// that asks.
    Told,
    /// Another row is reached: that row is said, and nothing else.
    Row,
    /// A row that is wider than a braille line is reached: that row is said, and nothing else,
    /// and the braille line shows its start.
    Read,
    /// Something is typed or taken away: nothing but that, or the row it stands on, is said.
    Key,
    /// The cursor goes through what is typed: something of the row it is on is said.
    Spot,
    /// Nothing is written and nothing is said.
    Still,
    /// The program has ended well.
    End,
}

impl Kind {
    const ALL: [(&str, Self); 8] = [
        ("page", Self::Page),
        ("told", Self::Told),
        ("row", Self::Row),
        ("read", Self::Read),
        ("key", Self::Key),
        ("spot", Self::Spot),
        ("still", Self::Still),
        ("end", Self::End),
    ];
}

/// One step of a script.
#[derive(Clone, Debug)]
pub struct Step {
    /// How it is judged.
    pub kind: Kind,
    /// Words that it must bring, so that a script cannot go astray unseen.
    pub words: String,
    /// The keys, as the program that hears takes them; none for the first step.
    pub keys: String,
}

/// Reads lines of `kind words | keys`. Empty lines and those with `#` are left out. What is
/// typed before Enter is a step of its own: a reader says it, and breaks off at Enter.
///
/// # Panics
/// A line is none of these.
pub fn read(text: &str) -> Vec<Step> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .flat_map(|line| {
            let (head, keys) = line.split_once('|').expect("kind words | keys");
            let head = head.trim();
            let (kind, words) = head.split_once(' ').unwrap_or((head, ""));
            let (_, kind) = Kind::ALL
                .into_iter()
                .find(|(name, _)| *name == kind)
                .unwrap_or_else(|| panic!("no kind of step: {kind}"));
            let step = |kind, words: &str, keys: &str| Step {
                kind,
                words: words.to_owned(),
                keys: keys.trim().to_owned(),
            };
            let typed = keys.trim().strip_prefix("text:");
            match typed.and_then(|typed| typed.strip_suffix(" Enter")) {
                Some(typed) => {
                    let quoted = format!("text:{typed}");
                    let typed = typed.trim_matches('"');
                    vec![step(Kind::Key, typed, &quoted), step(kind, words, "Enter")]
                }
                None => vec![step(kind, words, keys)],
            }
        })
        .collect()
}

/// The steps after the first as `label | keys`, for the program that hears.
pub fn for_hearing(steps: &[Step]) -> String {
    steps.iter().skip(1).fold(String::new(), |mut all, step| {
        writeln!(all, "{:?} | {}", step.kind, step.keys).expect("a string takes all");
        all
    })
}
