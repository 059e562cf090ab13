//! What changed between two hand-overs, as plain text.

use super::{Comparison, Groups, Piece, Place};
use crate::handover::build::way_id;
use crate::handover::report::Said;
use crate::handover::words::Words;
use crate::text::plain;

/// Writes it, one paragraph a line.
pub(super) fn write(compared: &Comparison, words: &dyn Words) -> String {
    let say = |id: &str| plain::unisolated(&words.text(id, &[]));
    let mut lines = vec![say("compared-title"), String::new()];
    lines.extend(top(compared, words));
    if let Some(name) = &compared.names[1] {
        lines.insert(0, name.text.clone());
    }
    for (id, groups) in groups(compared) {
        lines.extend([String::new(), say(id)]);
        write_groups(groups, words, &mut lines);
    }
    if !compared.not_this_time.is_empty() {
        lines.extend([
            String::new(),
            say("compared-gone"),
            say("compared-gone-note"),
        ]);
        let gone = compared.not_this_time.iter();
        lines.extend(gone.map(|place| whole(place, words)));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// What is said before what changed.
pub(super) fn top(compared: &Comparison, words: &dyn Words) -> Vec<String> {
    let day = |id: &str, at: usize| {
        let date = words.date(&compared.made[at]);
        plain::unisolated(&words.text(id, &[("date", &date)]))
    };
    let say = |id: &str| plain::unisolated(&words.text(id, &[]));
    let mut lines = vec![day("compared-older", 0), day("compared-newer", 1)];
    if compared.turned() {
        lines.push(say("compared-turned"));
    }
    if compared.two_names() {
        lines.push(say("compared-two-names"));
    }
    let note = say("compared-note");
    lines.extend(note.lines().map(|line| line.trim().to_owned()));
    if compared.own.is_empty() && compared.others.is_empty() {
        lines.push(say("compared-nothing"));
    }
    lines
}

/// The groups that tell anything, each with the message above it.
pub(super) fn groups(compared: &Comparison) -> impl Iterator<Item = (&'static str, &Groups)> {
    let groups = [
        ("compared-person", &compared.own),
        ("compared-others", &compared.others),
    ];
    groups.into_iter().filter(|(_, groups)| !groups.is_empty())
}

fn write_groups(groups: &Groups, words: &dyn Words, lines: &mut Vec<String>) {
    let say = |id: &str| plain::unisolated(&words.text(id, &[]));
    let heading = |id: &str, lines: &mut Vec<String>| {
        lines.extend([String::new(), format!("{}:", say(id))]);
    };
    if !groups.new.is_empty() {
        heading("compared-new", lines);
    }
    for (place, now) in &groups.new {
        lines.push(named(&placed(place, words), now, words));
    }
    if !groups.different.is_empty() {
        heading("compared-different", lines);
    }
    for (place, now, then) in &groups.different {
        lines.push(placed(place, words));
        lines.push(named(&say("compared-now"), now, words));
        lines.push(named(&say("compared-then"), then, words));
    }
    if !groups.empty.is_empty() {
        heading("compared-empty", lines);
    }
    for (place, way) in &groups.empty {
        lines.push(format!(
            "{}{}{}",
            say(way_id(*way)),
            say("report-within"),
            placed(place, words)
        ));
    }
    if !groups.same.is_empty() {
        heading("compared-same", lines);
    }
    lines.extend(same(groups, words).into_iter().map(|(line, _)| line));
}

/// Where the same stands, each place once: the lines of a list have one label.
pub(super) fn same<'g>(groups: &'g Groups, words: &dyn Words) -> Vec<(String, &'g Place)> {
    let mut same: Vec<(String, &Place)> = groups
        .same
        .iter()
        .map(|place| (placed(place, words), place))
        .collect();
    same.dedup_by(|one, other| one.0 == other.0);
    same
}

/// A label with what it names: on one line if that is one line, else below.
fn named(label: &str, pieces: &[Piece], words: &dyn Words) -> String {
    let told: Vec<String> = pieces.iter().map(|piece| piece.told(words)).collect();
    let within = plain::unisolated(&words.text("report-within", &[]));
    match told.as_slice() {
        [one] if !one.contains('\n') => format!("{label}{within}{one}"),
        several => format!("{label}{}\n{}", within.trim_end(), several.join("\n")),
    }
}

/// Where something stands: the entry first.
fn placed(place: &Place, words: &dyn Words) -> String {
    let within = plain::unisolated(&words.text("report-within", &[]));
    let around = place.before_label();
    let around = around.iter().map(|name| called(name, words));
    let label = [place.label.clone()];
    around.chain(label).collect::<Vec<_>>().join(&within)
}

/// An entry as a whole: what it is first.
fn whole(place: &Place, words: &dyn Words) -> String {
    let within = plain::unisolated(&words.text("report-within", &[]));
    let around = place.within.iter().map(|name| called(name, words));
    let label = [place.label.clone()];
    label
        .into_iter()
        .chain(around)
        .collect::<Vec<_>>()
        .join(&within)
}

/// What an entry is called.
fn called(name: &[Said], words: &dyn Words) -> String {
    let between = plain::unisolated(&words.text("report-between", &[]));
    let parts: Vec<&str> = name.iter().map(|said| said.text.as_str()).collect();
    parts.join(&between)
}

impl Piece {
    /// What it says.
    pub(super) fn told(&self, words: &dyn Words) -> String {
        match self {
            Self::Label(label) => label.clone(),
            Self::Words(said) => said.text.clone(),
            Self::NoneChosen => plain::unisolated(&words.text("report-state-none-chosen", &[])),
            Self::NothingAdded => plain::unisolated(&words.text("report-state-nothing-added", &[])),
        }
    }
}
