//! Reading a report page by page, in either view.

use super::face::{Face, Parting, Reply};
use crate::handover::text::{Line, Spoken, Stretch, Whose};
use crate::locale::Locale;
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::page::{Speaker, Text};

/// So many paragraphs make a page, as long as something new begins after them.
const PAGE: usize = 12;

/// So many are never on one page.
const FULL: usize = 40;

/// What is wanted after a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing more.
    Close,
    /// The next report.
    More,
}

/// One page.
struct Leaf {
    heading: Text,
    lines: Vec<Text>,
    /// The stretch that it belongs to.
    stretch: usize,
}

/// Has somebody read a report: its top first, then what they choose. `more` says whether there
/// is another one after it.
///
/// # Errors
/// They, or the system, want to leave.
pub fn browse(face: &mut Face, stretches: &[Stretch], more: bool) -> Result<Next, Parting> {
    let leaves = leaves(&face.locale, stretches);
    // None: at the headings.
    let mut at = Some(0);
    loop {
        let Some(n) = at else {
            match headings(face, &leaves, more)? {
                Choice::Leaf(n) => at = Some(n),
                Choice::Next(next) => return Ok(next),
            }
            continue;
        };
        let Some(leaf) = leaves.get(n) else {
            at = None;
            continue;
        };
        let follows = leaves.get(n + 1);
        // From the top one comes to the headings.
        let on = follows.is_some_and(|next| leaf.stretch > 0 || next.stretch == 0);
        let options = [("on", on), ("contents", true), ("close", true)];
        let options = options.iter().filter(|(_, offered)| *offered);
        let options: Vec<&'static str> = options.map(|(name, _)| *name).collect();
        let reply = face.ask(|_| {
            let offered = options.iter().map(|name| DialogOption::new(name));
            let mut dialog = Dialog::new("dialog-open-page", DialogAsk::One(offered.collect()));
            dialog.more.clone_from(&leaf.lines);
            let dialog = dialog.headed(leaf.heading.clone(), n);
            if n == 0 { dialog.first() } else { dialog }
        })?;
        match reply {
            Reply::Chose(chosen) => match options.get(chosen) {
                Some(&"on") => at = Some(n + 1),
                Some(&"close") => return Ok(Next::Close),
                _ => at = None,
            },
            Reply::Back => {
                let before = n.checked_sub(1);
                let same = before.filter(|before| leaves[*before].stretch > 0 || leaf.stretch == 0);
                at = if n == 0 { Some(0) } else { same };
            }
            _ => {}
        }
    }
}

enum Choice {
    Leaf(usize),
    Next(Next),
}

/// Asks what is to be read.
fn headings(face: &mut Face, leaves: &[Leaf], more: bool) -> Result<Choice, Parting> {
    // The first page of each stretch but the top.
    let first = |n: &usize| *n > 0 && leaves[*n].stretch != leaves[*n - 1].stretch;
    let first: Vec<usize> = (0..leaves.len()).filter(first).collect();
    let after: &[&'static str] = if more { &["next", "close"] } else { &["close"] };
    loop {
        let reply = face.ask(|_| {
            let all = [DialogOption::new("all")];
            let headings = first.iter().map(|n| {
                let heading = leaves[*n].heading.clone();
                DialogOption::literal(heading)
            });
            let after = after.iter().map(|name| DialogOption::new(name));
            let options = all.into_iter().chain(headings).chain(after);
            Dialog::new("dialog-open-contents", DialogAsk::One(options.collect()))
        })?;
        let chosen = match reply {
            Reply::Chose(chosen) => chosen,
            Reply::Back => return Ok(Choice::Leaf(0)),
            _ => continue,
        };
        if chosen == 0 {
            return Ok(Choice::Leaf(first.first().copied().unwrap_or_default()));
        }
        if let Some(n) = first.get(chosen - 1) {
            return Ok(Choice::Leaf(*n));
        }
        return Ok(Choice::Next(match after.get(chosen - 1 - first.len()) {
            Some(&"next") => Next::More,
            _ => Next::Close,
        }));
    }
}

fn leaves(locale: &Locale, stretches: &[Stretch]) -> Vec<Leaf> {
    let mut leaves: Vec<Leaf> = Vec::new();
    for (stretch, told) in stretches.iter().enumerate() {
        let mut lines = told
            .lines
            .iter()
            .map(|line| (line.apart, texts(locale, line)));
        let heading = match &told.heading {
            Some(heading) => locale.literal(heading.clone()),
            // The top begins with the name, or with what it is.
            None => match lines.next().and_then(|(_, first)| first.into_iter().next()) {
                Some(first) => first,
                None => continue,
            },
        };
        let new = |heading: &Text| Leaf {
            heading: heading.clone(),
            lines: Vec::new(),
            stretch,
        };
        let mut leaf = new(&heading);
        for (apart, texts) in lines {
            let length = leaf.lines.len();
            if length >= FULL || apart && length >= PAGE {
                leaves.push(std::mem::replace(&mut leaf, new(&heading)));
            }
            leaf.lines.extend(texts);
        }
        leaves.push(leaf);
    }
    leaves
}

/// A line as paragraphs: words of one speaker in one language stay together.
fn texts(locale: &Locale, line: &Line) -> Vec<Text> {
    let parts = line
        .words
        .chunk_by(|one, other| one.whose == other.whose && one.language == other.language);
    let lines = parts.flat_map(|part| {
        let words: String = part.iter().map(|said| said.text.as_str()).collect();
        let said = &part[0];
        let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
        lines
            .map(|line| text(locale, said, line))
            .collect::<Vec<_>>()
    });
    lines.collect()
}

fn text(locale: &Locale, said: &Spoken, line: &str) -> Text {
    Text {
        text: line.to_owned(),
        id: None,
        language: said.language.clone(),
        rtl: locale.runs_right_to_left(&said.language),
        speaker: match said.whose {
            Whose::Report => Speaker::Program,
            Whose::Person => Speaker::Person,
            Whose::Other => Speaker::Helper,
        },
        twin: None,
    }
}
