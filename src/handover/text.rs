//! The hand-over as plain text: one paragraph a line, no padding, no drawn lines, so that
//! e-mail, speech and braille each break it as they need; and the same in stretches, for those
//! who read it page by page.

use super::report::{
    self, Changes, Entry, Item, Kind, Picked, Pointer, Report, Said, Since, Stands,
};

/// Some of a report that is read in one go: its top, or one of its sections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stretch {
    /// What it is called; none for the top.
    pub heading: Option<String>,
    /// What it says.
    pub lines: Vec<Line>,
}

/// A line of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Something new begins here.
    pub apart: bool,
    /// What it says: a label first, if it has one. Put together as they are they make the line;
    /// there may be line breaks in them.
    pub words: Vec<Spoken>,
}

/// Words, and whose they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// The words.
    pub text: String,
    /// Their language, as a BCP 47 tag.
    pub language: String,
    /// Whose they are.
    pub whose: Whose,
}

/// Whose words something is said in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The report's own: labels, options, notes.
    Report,
    /// The person's.
    Person,
    /// The view of somebody else, or what the person says of it.
    Other,
}

/// Writes a report.
pub(super) fn write(report: &Report) -> String {
    written(&stretches(report))
}

/// Stretches as plain text, each heading with its number. Never two empty lines in a row, none
/// at the end.
pub fn written(stretches: &[Stretch]) -> String {
    let mut text = String::new();
    let mut number = 0;
    for stretch in stretches {
        if let Some(heading) = &stretch.heading {
            number += 1;
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&format!("{number}. {heading}\n"));
        }
        for line in &stretch.lines {
            if line.apart && !text.is_empty() {
                text.push('\n');
            }
            line.words.iter().for_each(|said| text.push_str(&said.text));
            text.push('\n');
        }
    }
    text
}

/// A report in stretches, the top first.
pub fn stretches(report: &Report) -> Vec<Stretch> {
    let fixed = &report.fixed;
    let mut out = Lines::of(report);
    if let Some(name) = &report.name {
        out.said(name);
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
    // Of what is made to be counted the day is not told.
    if !fixed.dated.is_empty() {
        out.line(&fixed.dated);
    }

    for section in &report.sections {
        out.heading(&section.heading);
        section.notes.iter().for_each(|note| out.line(note));
        if !section.talk.is_empty() {
            out.line(&fixed.talk);
            for pointer in &section.talk {
                pointed(report, pointer, &mut out);
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
        out.others(|out| items(report, &report.others, out));
        out.line(&fixed.views_end);
    }
    if !report.empty.is_empty() {
        out.heading(&fixed.empty);
        out.line(&fixed.empty_note);
        for quiet in &report.empty {
            out.gap();
            out.named(report.way(quiet.way), "");
            for pointer in &quiet.items {
                pointed(report, pointer, &mut out);
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
                .for_each(|pointer| pointed(report, pointer, &mut out));
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
        let asked = out.ours_in(&item.asked);
        out.labelled(&item.label, vec![asked]);
    }
    out.stretches
}

/// Stretches that grow by lines.
struct Lines {
    stretches: Vec<Stretch>,
    /// The language of the report.
    language: String,
    /// What is told now are the views of other people.
    others: bool,
    gap: bool,
}

impl Lines {
    fn of(report: &Report) -> Self {
        Self {
            stretches: vec![Stretch::default()],
            language: report.language.clone(),
            others: false,
            gap: false,
        }
    }

    fn heading(&mut self, heading: &str) {
        self.gap = false;
        self.stretches.push(Stretch {
            heading: Some(heading.to_owned()),
            lines: Vec::new(),
        });
    }

    fn push(&mut self, words: Vec<Spoken>) {
        let apart = std::mem::take(&mut self.gap);
        if let Some(stretch) = self.stretches.last_mut() {
            stretch.lines.push(Line { apart, words });
        }
    }

    fn line(&mut self, line: &str) {
        let line = self.ours(line);
        self.push(vec![line]);
    }

    /// Puts the next line apart.
    fn gap(&mut self) {
        self.gap = true;
    }

    /// A line in somebody's own words.
    fn said(&mut self, said: &Said) {
        let said = self.theirs(said);
        self.push(vec![said]);
    }

    /// Tells the views of other people.
    fn others(&mut self, tell: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.others, true);
        tell(self);
        self.others = before;
    }

    fn ours(&self, text: &str) -> Spoken {
        Spoken {
            text: text.to_owned(),
            language: self.language.clone(),
            whose: Whose::Report,
        }
    }

    /// Words of ours in a language of their own.
    fn ours_in(&self, said: &Said) -> Spoken {
        Spoken {
            language: said.language.clone(),
            ..self.ours(&said.text)
        }
    }

    fn theirs(&self, said: &Said) -> Spoken {
        Spoken {
            whose: match self.others {
                true => Whose::Other,
                false => Whose::Person,
            },
            ..self.ours_in(said)
        }
    }

    /// The words that name an entry.
    fn name(&self, report: &Report, name: &[Said]) -> Vec<Spoken> {
        let mut words = Vec::new();
        for said in name {
            if !words.is_empty() {
                words.push(self.ours(&report.fixed.between));
            }
            words.push(self.theirs(said));
        }
        words
    }

    fn named(&mut self, label: &str, words: &str) {
        let words = self.ours(words);
        self.labelled(label, vec![words]);
    }

    fn named_said(&mut self, label: &str, said: &Said) {
        let said = self.theirs(said);
        self.labelled(label, vec![said]);
    }

    /// A label with what it names: on one line if both are words of one line, else below.
    fn labelled(&mut self, label: &str, mut words: Vec<Spoken>) {
        words.retain(|said| !said.text.is_empty());
        let sentence = !label.ends_with(char::is_alphanumeric);
        let several = words.iter().any(|said| said.text.contains('\n'));
        let mut label = label.to_owned();
        if !sentence {
            label.push(':');
        }
        if !words.is_empty() {
            label.push(if sentence || several { '\n' } else { ' ' });
        }
        let label = self.ours(&label);
        self.push([label].into_iter().chain(words).collect());
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
        // A single one reads as any other answer.
        match items.as_slice() {
            [item] => out.named(&item.label, report.way(way)),
            _ => {
                let labels: Vec<&str> = items.iter().map(|item| item.label.as_str()).collect();
                out.named(report.way(way), &labels.join(&report.fixed.between));
            }
        }
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
                    Stands::Written(said) => out.said(said),
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
        Stands::Written(said) => out.named_said(label, said),
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
                out.named_said(&fixed.added, added);
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
            pointed(report, pointer, out);
        }
    }
}

fn card(report: &Report, entry: &Entry, out: &mut Lines) {
    out.gap();
    if entry.headed {
        let name = out.name(report, &entry.name);
        out.labelled(&entry.kind, name);
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
        out.others(|out| items(report, &entry.others, out));
        out.gap();
        out.line(&report.fixed.views_end);
    }
}

fn pointed(report: &Report, pointer: &Pointer, out: &mut Lines) {
    let label = out.ours(&pointer.label);
    let within = out.ours(&report.fixed.within);
    let words = match &pointer.entry {
        Some((_, name)) => {
            let name = out.name(report, name);
            match pointer.whole {
                true => [vec![label, within], name].concat(),
                false => [name, vec![within, label]].concat(),
            }
        }
        None => vec![label],
    };
    out.push(words);
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
