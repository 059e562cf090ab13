//! The hand-over as plain text: one paragraph a line, no padding, no drawn lines, so that
//! e-mail, speech and braille each break it as they need.

use std::fmt::Write;

use super::report::{self, Changes, Entry, Item, Kind, Picked, Pointer, Report, Since, Stands};

/// Writes a report.
pub(super) fn write(report: &Report) -> String {
    let fixed = &report.fixed;
    let mut out = Lines::default();
    if let Some(name) = &report.name {
        out.line(&name.text);
    }
    out.line(&fixed.subtitle);
    out.gap();
    report.statement.iter().for_each(|line| out.line(line));
    report
        .closing
        .iter()
        .for_each(|item| answer(report, item, &mut out));
    report
        .helping_hands()
        .for_each(|hand| out.line(&hand.words));
    out.line(&fixed.dated);

    for section in &report.sections {
        out.heading(&section.heading);
        section.notes.iter().for_each(|note| out.line(note));
        if !section.talk.is_empty() {
            out.line(&fixed.talk);
            for pointer in &section.talk {
                out.line(&pointed(report, pointer));
            }
        }
        items(report, &section.items, &mut out);
        if let Some(changes) = &section.changes {
            since(report, changes, !section.items.is_empty(), &mut out);
        }
    }
    if !report.silent().is_empty() {
        out.heading(&fixed.silent);
        out.line(&fixed.silent_note);
        for entry in report.silent() {
            card(report, entry, &mut out);
        }
    }
    if !report.others.is_empty() {
        out.heading(&fixed.others);
        out.line(&fixed.others_note);
        items(report, &report.others, &mut out);
        out.line(&fixed.views_end);
    }
    if !report.empty.is_empty() {
        out.heading(&fixed.empty);
        out.line(&fixed.empty_note);
        for quiet in &report.empty {
            out.gap();
            out.named(report.way(quiet.way), "");
            for pointer in &quiet.items {
                out.line(&pointed(report, pointer));
            }
        }
    }
    if !report.no_longer_asked.is_empty() {
        out.heading(&fixed.no_longer_asked);
        out.line(&fixed.no_longer_asked_note);
        items(report, &report.no_longer_asked, &mut out);
    }
    for index in &report.indexes {
        out.heading(&index.heading);
        out.line(&fixed.index_note);
        for topic in &index.topics {
            out.gap();
            out.line(&topic.heading);
            topic
                .items
                .iter()
                .for_each(|pointer| out.line(&pointed(report, pointer)));
        }
    }
    if !report.contacts.is_empty() {
        out.heading(&fixed.contacts);
        for contact in &report.contacts {
            out.gap();
            out.named(&contact.name.text, &contact.number);
            contact.more.iter().for_each(|line| out.line(&line.text));
        }
    }
    out.heading(&fixed.about);
    for fact in &report.about {
        let lines: Vec<&str> = fact.lines.iter().map(|said| said.text.as_str()).collect();
        out.named(&fact.label, &lines.join("\n"));
    }
    out.heading(&fixed.asked);
    for item in report.asked() {
        out.named(&item.label, &item.asked.text);
    }
    out.text
}

/// A text that grows by lines. Never two empty lines in a row, none at the end.
#[derive(Default)]
struct Lines {
    text: String,
    headings: usize,
    gap: bool,
}

impl Lines {
    fn line(&mut self, line: &str) {
        if std::mem::take(&mut self.gap) && !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Puts an empty line before the next line.
    fn gap(&mut self) {
        self.gap = true;
    }

    fn heading(&mut self, heading: &str) {
        self.headings += 1;
        self.gap();
        let mut line = String::new();
        // Writing to a String cannot fail.
        let _ = write!(line, "{}. {heading}", self.headings);
        self.line(&line);
    }

    /// A label with what it names: on one line if both are words of one line, else below.
    fn named(&mut self, label: &str, words: &str) {
        let sentence = !label.ends_with(char::is_alphanumeric);
        match (sentence, words.contains('\n')) {
            (false, false) => self.line(format!("{label}: {words}").trim_end()),
            (false, true) => self.line(&format!("{label}:\n{words}")),
            (true, _) => self.line(format!("{label}\n{words}").trim_end()),
        }
    }
}

fn items(report: &Report, items: &[Item], out: &mut Lines) {
    for item in report::told(items) {
        match &item.stands {
            Stands::Entries(entries) if item.kind != Some(Kind::Lines) => {
                for entry in entries {
                    card(report, entry, out);
                }
                out.gap();
            }
            _ => answer(report, item, out),
        }
    }
    for (way, items) in report::quiet(items) {
        let labels: Vec<&str> = items.iter().map(|item| item.label.as_str()).collect();
        out.named(report.way(way), &labels.join(&report.fixed.between));
        for note in items.iter().filter_map(|item| item.note.as_deref()) {
            out.line(note);
        }
    }
}

fn answer(report: &Report, item: &Item, out: &mut Lines) {
    match &item.stands {
        Stands::Entries(entries) => {
            out.named(&item.label, "");
            for item in entries.iter().flat_map(|entry| &entry.items) {
                match &item.stands {
                    Stands::Written(said) => out.line(&said.text),
                    Stands::Empty(way) => out.line(report.way(*way)),
                    Stands::Examples { .. } => stands(report, "", &item.stands, out),
                    _ => answer(report, item, out),
                }
                beside(report, item, out);
            }
        }
        told => stands(report, &item.label, told, out),
    }
    beside(report, item, out);
}

/// Who typed, and what was said last time.
fn beside(report: &Report, item: &Item, out: &mut Lines) {
    let fixed = &report.fixed;
    item.note.iter().for_each(|note| out.line(note));
    match &item.since {
        Some(Since::Still) => out.line(&fixed.still),
        Some(Since::Different(last)) => {
            stands(report, &fixed.last, &last.stands, out);
            last.note.iter().for_each(|note| out.line(note));
        }
        Some(Since::New) | None => {}
    }
}

/// What stands at a question, after its label.
fn stands(report: &Report, label: &str, stands: &Stands, out: &mut Lines) {
    let fixed = &report.fixed;
    match stands {
        Stands::Written(said) => out.named(label, &said.text),
        Stands::NothingAdded => out.named(label, &fixed.nothing_added),
        Stands::Empty(way) => out.named(label, report.way(*way)),
        Stands::Chosen(picked) if picked.is_empty() => out.named(label, &fixed.none_chosen),
        Stands::Chosen(picked) => out.named(label, &labels(picked).join("\n")),
        Stands::Examples { picked, added } => {
            if !label.is_empty() {
                out.named(label, "");
            }
            out.named(&fixed.picked, &labels(picked).join(&fixed.between));
            if let Some(added) = added {
                out.named(&fixed.added, &added.text);
            }
        }
        // Told by those who know of entries.
        Stands::Entries(_) => {}
    }
}

fn labels(picked: &[Picked]) -> Vec<&str> {
    picked.iter().map(|picked| picked.label.as_str()).collect()
}

/// What changed since last time; with a heading where something stands above.
fn since(report: &Report, changes: &Changes, below: bool, out: &mut Lines) {
    let fixed = &report.fixed;
    if below {
        out.gap();
        out.named(&fixed.changes, "");
    }
    fixed.changes_note.iter().for_each(|line| out.line(line));
    changes.last.iter().for_each(|line| out.line(line));
    for (heading, pointers) in changes.groups(fixed) {
        out.gap();
        out.named(heading, "");
        for pointer in pointers {
            out.line(&pointed(report, pointer));
        }
    }
}

fn card(report: &Report, entry: &Entry, out: &mut Lines) {
    out.gap();
    if entry.headed {
        out.named(&entry.kind, &report.name(&entry.name));
    } else {
        out.named(&entry.kind, "");
    }
    if !entry.said.is_empty() {
        out.named(&report.fixed.said, "");
        items(report, &entry.said, out);
        out.gap();
    }
    entry.note.iter().for_each(|note| out.line(note));
    if let Some(head) = entry.head() {
        if matches!(head.stands, Stands::Examples { .. }) {
            out.line(&report.fixed.picked);
        }
        beside(report, head, out);
    }
    items(report, entry.body(), out);
    if !entry.others.is_empty() {
        out.gap();
        out.named(&report.fixed.views, "");
        out.line(&report.fixed.views_note);
        items(report, &entry.others, out);
        out.gap();
        out.line(&report.fixed.views_end);
    }
}

fn pointed(report: &Report, pointer: &Pointer) -> String {
    let within = &report.fixed.within;
    let label = &pointer.label;
    match &pointer.entry {
        Some((_, name)) if pointer.whole => format!("{label}{within}{}", report.name(name)),
        Some((_, name)) => format!("{}{within}{label}", report.name(name)),
        None => label.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handover::sample;

    #[test]
    fn nothing_in_an_answer_commands_a_terminal() {
        let text = write(&sample::hostile());
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'));
        assert!(!text.contains('\u{202e}'));
        assert!(text.contains("<script>alert(1)</script> & co"));
        assert!(text.contains("long word ".repeat(1_000).trim()));
    }

    #[test]
    fn no_line_is_padded_and_no_gap_is_wide() {
        for report in sample::all() {
            let text = write(&report);
            assert!(text.lines().all(|line| line == line.trim()), "{text}");
            assert!(
                !text.contains("\n\n\n") && !text.ends_with("\n\n"),
                "{text}"
            );
            assert!(!text.chars().any(|c| matches!(c, '\u{2500}'..='\u{259f}')));
        }
    }
}
