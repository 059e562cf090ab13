//! The hand-over as plain text: one paragraph a line, no padding, no drawn lines, so that
//! e-mail, speech and braille each break it as they need.

use std::fmt::Write;

use super::report::{self, Entry, Item, Kind, Pointer, Report, Stands};

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
    out.heading(&fixed.about);
    for fact in &report.about {
        out.named(&fact.label, &fact.lines.join("\n"));
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
    let fixed = &report.fixed;
    match &item.stands {
        Stands::Written(said) => out.named(&item.label, &said.text),
        Stands::NothingAdded => out.named(&item.label, &fixed.nothing_added),
        Stands::Empty(way) => out.named(&item.label, report.way(*way)),
        Stands::Chosen(picked) if picked.is_empty() => out.named(&item.label, &fixed.none_chosen),
        Stands::Chosen(picked) => {
            let labels: Vec<&str> = picked.iter().map(|p| p.label.as_str()).collect();
            out.named(&item.label, &labels.join("\n"));
        }
        Stands::Entries(entries) => {
            out.named(&item.label, "");
            for item in entries.iter().flat_map(|entry| &entry.items) {
                match &item.stands {
                    Stands::Written(said) => out.line(&said.text),
                    Stands::Empty(way) => out.line(report.way(*way)),
                    _ => answer(report, item, out),
                }
                item.note.iter().for_each(|note| out.line(note));
            }
        }
    }
    item.note.iter().for_each(|note| out.line(note));
}

fn card(report: &Report, entry: &Entry, out: &mut Lines) {
    out.gap();
    out.named(
        &entry.place,
        entry.title().map_or("", |said| said.text.as_str()),
    );
    if let (Some(_), Some(first)) = (entry.title(), entry.items.first()) {
        first.note.iter().for_each(|note| out.line(note));
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
    match &pointer.entry {
        Some((_, entry)) => format!("{}{}{}", entry.text, report.fixed.within, pointer.label),
        None => pointer.label.clone(),
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
