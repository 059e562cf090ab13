//! A report as pieces of a page, in the order in which they are read: what `page.typ` gets.

use serde::Serialize;

use super::super::report::{
    self, Changes, ContactLine, Empty, Entry, Fact, Index, Item, Picked, Pointer, Quiet, Report,
    Retold, RetoldAnswer, RetoldWords, Said, Section, Since, Stands, cards,
};
use crate::text::bidi::first_strong;
use crate::text::width::width;
use crate::text::wrap::wrap;

/// A word that takes more cells than this may be broken where it does not fit.
const LONG_WORD: usize = 30;

/// It may be broken after so many cells.
const BREAK_AFTER: usize = 15;

/// Where a line may break though nothing is seen there: ZERO WIDTH SPACE.
const MAY_BREAK: &str = "\u{200b}";

/// So many cells fit a row of a card whatever letters they are; of usual ones, nearly twice as many.
const ROW: usize = 38;

/// Pieces that stand together are parted between two pages only if they take more rows than
/// this. So many fit a page, also with the space around each.
const TOGETHER: usize = 30;

/// The deepest heading that a PDF knows.
const DEEPEST: u8 = 6;

/// Everything that the template needs.
#[derive(Debug, Serialize)]
pub struct Page {
    /// The title of the window: says nothing about the person.
    title: String,
    /// What stands below each page, with [`report::PAGE`] and [`report::PAGES`] for numbers.
    number: String,
    tongue: Tongue,
    /// The families of letters to set it in, the first that has a letter first.
    fonts: Vec<String>,
    blocks: Vec<Block>,
}

/// A language as a page knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Tongue {
    lang: String,
    region: Option<String>,
    rtl: bool,
}

/// A piece of the page.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum Block {
    /// A heading; `above` says what it is that the heading names.
    Heading {
        level: u8,
        place: usize,
        above: Option<String>,
        words: Words,
    },
    /// A paragraph.
    Paragraph { look: Look, words: Words },
    /// A list.
    List { items: Vec<Vec<Block>> },
    /// Names, each with what stands there.
    Terms { look: Look, terms: Vec<Term> },
    /// Words, and so many empty lines to write on.
    Ruled { words: Words, lines: usize },
    /// What follows begins a page.
    NewPage,
    /// Pieces that stand together; `whole` on one page.
    Group {
        frame: Frame,
        whole: bool,
        blocks: Vec<Block>,
    },
}

/// A name with what stands there.
#[derive(Debug, Serialize)]
struct Term {
    place: usize,
    name: Words,
    told: Vec<Block>,
}

/// How loud words are.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Look {
    Plain,
    /// Below the name of the person.
    Subtitle,
    /// A sentence on what stands before it, such as by whom it was typed.
    Note,
    /// A sentence on what comes next; it stays on the same page.
    Lead,
    /// Words that stand out before what comes next.
    Call,
    /// What stands there matters more than its name, and many of them stand together.
    Close,
}

/// What is drawn around pieces that stand together.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Frame {
    /// Nothing.
    Bare,
    Statement,
    Card,
    Others,
    Last,
}

/// Words that stand in one paragraph.
#[derive(Debug, Serialize)]
struct Words {
    /// The paragraph begins at the right.
    rtl: bool,
    runs: Vec<Run>,
}

/// Words of one language.
#[derive(Debug, Serialize)]
struct Run {
    /// Each of its lines.
    lines: Vec<String>,
    tongue: Tongue,
    /// Names this place; 0 names none.
    place: usize,
    /// Leads to this place; 0 leads nowhere.
    to: usize,
}

/// The pieces of a report, to be set in these families of letters.
pub fn page(report: &Report, fonts: Vec<String>) -> Page {
    let maker = Maker { report };
    Page {
        title: report.fixed.title.clone(),
        number: report.fixed.page.clone(),
        tongue: tongue(&report.language, report.rtl),
        fonts,
        blocks: maker.all(),
    }
}

/// A language by its BCP 47 tag; undetermined (ISO 639-2) if that is none.
fn tongue(tag: &str, rtl: bool) -> Tongue {
    let mut parts = tag.split('-');
    let letters = |part: &&str, count: &[usize]| {
        count.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
    };
    let lang = parts.next().filter(|part| letters(part, &[2, 3]));
    let region = parts.find(|part| letters(part, &[2]));
    Tongue {
        lang: lang.unwrap_or("und").to_ascii_lowercase(),
        region: region.map(str::to_ascii_uppercase),
        rtl,
    }
}

/// The lines of words, in which a very long word can be broken.
fn lines(text: &str) -> Vec<String> {
    let word = |word: &str| match width(word) > LONG_WORD {
        true => wrap(word, BREAK_AFTER).join(MAY_BREAK),
        false => word.to_owned(),
    };
    text.split('\n')
        .map(|line| line.split(' ').map(word).collect::<Vec<_>>().join(" "))
        .collect()
}

fn paragraph(look: Look, words: Words) -> Block {
    Block::Paragraph { look, words }
}

fn group(frame: Frame, blocks: Vec<Block>) -> Block {
    Block::Group {
        frame,
        whole: rows(&blocks) <= TOGETHER,
        blocks,
    }
}

/// How many rows pieces take, at most.
fn rows(blocks: &[Block]) -> usize {
    let rows = blocks.iter().map(|block| match block {
        Block::Heading { above, words, .. } => 1 + usize::from(above.is_some()) + words.rows(),
        Block::Paragraph { words, .. } => words.rows(),
        Block::List { items } => items.iter().map(|item| rows(item)).sum(),
        Block::Terms { terms, .. } => {
            let rows = terms.iter().map(|term| term.name.rows() + rows(&term.told));
            rows.sum()
        }
        Block::Ruled { words, lines } => words.rows() + 2 * lines,
        Block::NewPage => 0,
        Block::Group { blocks, .. } => 1 + rows(blocks),
    });
    rows.sum()
}

impl Words {
    fn rows(&self) -> usize {
        let lines = self.runs.iter().flat_map(|run| &run.lines);
        lines.map(|line| 1 + width(line) / ROW).sum()
    }
}

struct Maker<'r> {
    report: &'r Report,
}

impl Maker<'_> {
    fn all(&self) -> Vec<Block> {
        let report = self.report;
        let fixed = &report.fixed;
        let mut out = self.top();
        for section in &report.sections {
            self.section(section, &mut out);
        }
        if !report.silent().is_empty() {
            out.push(self.headed(2, &fixed.silent));
            out.push(self.lead(&fixed.silent_note));
            let silent = report.silent().iter();
            out.extend(silent.map(|entry| self.card(entry, 3, false)));
        }
        if !report.others.is_empty() {
            out.push(self.headed(2, &fixed.others));
            let mut blocks = vec![self.lead(&fixed.others_note)];
            self.items(&report.others, 3, &mut blocks);
            blocks.push(self.note(&fixed.views_end));
            out.push(group(Frame::Others, blocks));
        }
        if !report.empty.is_empty() {
            out.push(self.headed(2, &fixed.empty));
            out.push(self.lead(&fixed.empty_note));
            out.push(self.empty(&report.empty));
        }
        if !report.no_longer_asked.is_empty() {
            out.push(self.headed(2, &fixed.no_longer_asked));
            out.push(self.lead(&fixed.no_longer_asked_note));
            self.items(&report.no_longer_asked, 3, &mut out);
        }
        if report.leaves_room() {
            let room = &fixed.room;
            out.push(self.headed(2, &room.heading));
            out.push(self.lead(&room.note));
            let rooms = [
                (&room.agreed, 4),
                (&room.differs, 4),
                (&room.who, 5),
                (&room.day, 2),
            ];
            out.extend(rooms.map(|(label, lines)| self.ruled(label, lines)));
        }
        // The words that others copy are not told twice: a page is no place to copy from.
        for index in &report.indexes {
            self.index(index, &mut out);
        }
        if !report.contacts.is_empty() {
            out.push(self.headed(2, &fixed.contacts));
            let contacts = report.contacts.iter().map(|contact| self.contact(contact));
            out.push(self.terms(contacts.collect()));
        }
        out.push(self.headed(2, &fixed.about));
        out.push(self.about(&report.about));
        if !report.annex.is_empty() {
            self.annex(&mut out);
        }
        out
    }

    fn top(&self) -> Vec<Block> {
        let report = self.report;
        let fixed = &report.fixed;
        let mut out = Vec::new();
        match &report.name {
            Some(name) => {
                out.push(self.heading(1, 0, None, vec![self.said(name)]));
                out.push(paragraph(Look::Subtitle, self.words(&fixed.subtitle)));
            }
            None => out.push(self.headed(1, &fixed.subtitle)),
        }
        let mut blocks: Vec<Block> = report.statement.iter().map(|l| self.plain(l)).collect();
        if let Some(item) = &report.closing {
            let mut told = Vec::new();
            self.stands(&item.stands, &mut told);
            told.extend(item.note.iter().map(|note| self.note(note)));
            blocks.push(self.terms(vec![Term {
                place: 0,
                name: self.label(item),
                told,
            }]));
        }
        let hands = report.helping_hands();
        blocks.extend(hands.map(|hand| self.plain(&hand.words)));
        blocks.push(self.plain(&fixed.dated));
        out.push(group(Frame::Statement, blocks));
        out
    }

    fn section(&self, section: &Section, out: &mut Vec<Block>) {
        out.push(self.headed(2, &section.heading));
        out.extend(section.notes.iter().map(|note| self.lead(note)));
        if !section.talk.is_empty() {
            out.push(paragraph(Look::Call, self.words(&self.report.fixed.talk)));
            out.push(self.pointing(&section.talk));
        }
        self.items(&section.items, 3, out);
        if let Some(changes) = &section.changes {
            self.since(changes, !section.items.is_empty(), out);
        }
    }

    /// What changed since last time; with a heading where something stands above.
    fn since(&self, changes: &Changes, below: bool, out: &mut Vec<Block>) {
        let fixed = &self.report.fixed;
        if below {
            out.push(self.headed(3, &fixed.changes));
        }
        let notes = fixed.changes_note.iter().chain(&changes.last);
        out.extend(notes.map(|line| self.lead(line)));
        let groups = changes.groups(fixed).map(|(heading, pointers)| Term {
            place: 0,
            name: self.words(heading),
            told: vec![self.pointing(pointers)],
        });
        out.push(self.terms(groups.collect()));
    }

    /// A list of topics, with where something stands that speaks to each.
    fn index(&self, index: &Index, out: &mut Vec<Block>) {
        out.push(self.headed(2, &index.heading));
        out.push(self.lead(&self.report.fixed.index_note));
        let topics = index.topics.iter().map(|topic| Term {
            place: 0,
            name: self.words(&topic.heading),
            told: vec![self.in_a_row(&topic.items, |pointer| pointer.place)],
        });
        out.push(self.quiet(topics.collect()));
    }

    fn empty(&self, empty: &[Quiet]) -> Block {
        let ways = empty.iter().map(|quiet| Term {
            place: 0,
            name: self.words(self.report.way(quiet.way)),
            told: vec![self.in_a_row(&quiet.items, |_| 0)],
        });
        self.quiet(ways.collect())
    }

    fn contact(&self, contact: &ContactLine) -> Term {
        let more = contact.more.iter().map(|line| {
            let words = self.together(vec![self.spoken(line)]);
            paragraph(Look::Note, words)
        });
        let number = run(&contact.number, tongue(&self.report.language, false));
        let number = paragraph(Look::Plain, self.together(vec![number]));
        Term {
            place: 0,
            name: self.together(vec![self.spoken(&contact.name)]),
            told: [number].into_iter().chain(more).collect(),
        }
    }

    /// Words, and empty lines to write on.
    fn ruled(&self, label: &str, lines: usize) -> Block {
        let words = self.words(label);
        Block::Ruled { words, lines }
    }

    /// Room for what is agreed, after one thing.
    fn room_here(&self) -> [Block; 2] {
        let room = &self.report.fixed.room;
        [self.ruled(&room.agreed, 2), self.ruled(&room.differs, 2)]
    }

    fn about(&self, facts: &[Fact]) -> Block {
        let facts = facts.iter().map(|fact| Term {
            place: 0,
            name: self.words(&fact.label),
            told: fact.lines.iter().map(|line| self.worded(line)).collect(),
        });
        self.quiet(facts.collect())
    }

    /// Each question in full, with its answer, in the order of the conversation.
    fn annex(&self, out: &mut Vec<Block>) {
        let report = self.report;
        let fixed = &report.fixed;
        out.push(Block::NewPage);
        out.push(self.headed(2, &fixed.annex));
        out.push(self.lead(&fixed.annex_note));
        if report.reads_otherwise() {
            out.push(self.lead(&fixed.read_note));
        }
        for part in &report.annex {
            out.push(self.headed(3, &part.heading));
            let mut terms: Vec<Term> = part.questions.iter().map(|q| self.retold(q)).collect();
            if !part.not_answered.is_empty() {
                let items = part.not_answered.iter();
                terms.push(Term {
                    place: 0,
                    name: self.words(report.way(Empty::NotAnswered)),
                    told: vec![Block::List {
                        items: items.map(|asked| vec![self.note(asked)]).collect(),
                    }],
                });
            }
            out.push(self.close(terms));
        }
    }

    fn retold(&self, retold: &Retold) -> Term {
        let mut told = Vec::new();
        let report = self.report;
        if retold.views {
            told.push(self.lead(&report.fixed.views_note));
        }
        self.retold_words(&retold.told, &mut told);
        told.extend(retold.note.iter().map(|note| self.note(note)));
        for entry in &retold.entries {
            told.push(self.lead(&entry.title(&report.fixed)));
            self.retold_words(entry.quoted(), &mut told);
            told.extend(entry.note.iter().map(|note| self.note(note)));
            let questions = entry.questions.iter();
            told.push(self.close(questions.map(|q| self.retold(q)).collect()));
        }
        if retold.views {
            told.push(self.note(&report.fixed.views_end));
        }
        if retold.entries.is_empty() {
            told = vec![group(Frame::Bare, told)];
        }
        let mut name = vec![self.ours(&retold.asked)];
        for also in &retold.also {
            name.extend([self.ours("\n"), self.spoken(also)]);
        }
        Term {
            place: 0,
            name: self.together(name),
            told,
        }
    }

    fn retold_words<'w>(
        &self,
        told: impl IntoIterator<Item = &'w RetoldWords>,
        out: &mut Vec<Block>,
    ) {
        for words in told {
            match (&words.label, words.short()) {
                (Some(label), Some(short)) => {
                    let within = &self.report.fixed.within;
                    out.push(self.plain(&format!("{label}{within}{short}")));
                }
                (label, _) => {
                    out.extend(label.iter().map(|label| self.lead(label)));
                    match &words.words {
                        RetoldAnswer::Said(said) => self.written(said, out),
                        RetoldAnswer::Ours(words) => out.push(self.one_or_list(words)),
                    }
                }
            }
        }
    }

    /// Items that hold something, then those that do not, gathered by their way. Entries get
    /// headings of this level.
    fn items(&self, items: &[Item], level: u8, out: &mut Vec<Block>) {
        let told: Vec<&Item> = report::told(items).collect();
        // Runs of simple answers stand in one list; entries break the run.
        for run in told.chunk_by(|a, b| cards(a).is_none() && cards(b).is_none()) {
            match run.first().and_then(|item| Some((item, cards(item)?))) {
                Some((item, entries)) => {
                    let room = self.report.has_room(item);
                    out.extend(entries.iter().map(|entry| self.card(entry, level, room)));
                }
                None => out.push(self.terms(run.iter().map(|item| self.answer(item)).collect())),
            }
        }
        let quiet = report::quiet(items).into_iter().map(|(way, items)| {
            let mut runs = Vec::new();
            for item in &items {
                if !runs.is_empty() {
                    runs.push(self.ours(&self.report.fixed.between));
                }
                runs.push(Run {
                    place: item.place,
                    ..self.labelled(item)
                });
            }
            let labels = self.together(runs);
            let way = self.words(self.report.way(way));
            // A single one reads as any other answer.
            let (name, then) = match items.as_slice() {
                [_] => (labels, way),
                _ => (way, labels),
            };
            let notes = items.iter().filter_map(|item| item.note.as_ref());
            let mut told = vec![paragraph(Look::Plain, then)];
            told.extend(notes.map(|note| self.note(note)));
            Term {
                place: 0,
                name,
                told,
            }
        });
        let quiet: Vec<Term> = quiet.collect();
        if !quiet.is_empty() {
            out.push(self.quiet(quiet));
        }
    }

    fn answer(&self, item: &Item) -> Term {
        let mut told = Vec::new();
        match &item.stands {
            Stands::Entries(entries) => {
                let lines = entries.iter().flat_map(|entry| &entry.items).map(|item| {
                    let mut line = Vec::new();
                    self.stands(&item.stands, &mut line);
                    self.beside(item, &mut line);
                    line
                });
                told.push(Block::List {
                    items: lines.collect(),
                });
            }
            stands => self.stands(stands, &mut told),
        }
        self.beside(item, &mut told);
        if self.report.has_room(item) {
            told.extend(self.room_here());
        }
        Term {
            place: item.place,
            name: self.label(item),
            told,
        }
    }

    /// Who typed, and what was said last time.
    fn beside(&self, item: &Item, out: &mut Vec<Block>) {
        let fixed = &self.report.fixed;
        out.extend(item.note.iter().map(|note| self.note(note)));
        match &item.since {
            Some(Since::Still) => out.push(self.note(&fixed.still)),
            Some(Since::Different(last)) => {
                let mut blocks = vec![self.mark(&fixed.last)];
                self.stands(&last.stands, &mut blocks);
                blocks.extend(last.note.iter().map(|note| self.note(note)));
                out.push(group(Frame::Last, blocks));
            }
            Some(Since::New) | None => {}
        }
    }

    /// What stands at a question that has no entries.
    fn stands(&self, stands: &Stands, out: &mut Vec<Block>) {
        let fixed = &self.report.fixed;
        match stands {
            Stands::Written(said) => self.written(said, out),
            Stands::NothingAdded => out.push(self.plain(&fixed.nothing_added)),
            Stands::Empty(way) => out.push(self.plain(self.report.way(*way))),
            Stands::Chosen(picked) if picked.is_empty() => {
                out.push(self.plain(&fixed.none_chosen));
            }
            Stands::Chosen(picked) => out.push(self.options(picked)),
            Stands::Examples { picked, added } => {
                out.push(self.mark(&fixed.picked));
                out.push(self.options(picked));
                if let Some(added) = added {
                    out.push(self.mark(&fixed.added));
                    self.written(added, out);
                }
            }
            // Told by those who know of entries.
            Stands::Entries(_) => {}
        }
    }

    fn options(&self, picked: &[Picked]) -> Block {
        let labels: Vec<String> = picked.iter().map(|picked| picked.label.clone()).collect();
        self.one_or_list(&labels)
    }

    fn one_or_list(&self, words: &[String]) -> Block {
        match words {
            [only] => self.plain(only),
            several => Block::List {
                items: several
                    .iter()
                    .map(|words| vec![self.plain(words)])
                    .collect(),
            },
        }
    }

    fn card(&self, entry: &Entry, level: u8, room: bool) -> Block {
        let fixed = &self.report.fixed;
        let mut blocks = vec![if entry.headed {
            self.heading(
                level,
                entry.place,
                Some(&entry.kind),
                self.name(&entry.name),
            )
        } else {
            self.heading(level, entry.place, None, vec![self.ours(&entry.kind)])
        }];
        if !entry.said.is_empty() {
            let mut said = vec![self.headed(level + 1, &fixed.said)];
            self.items(&entry.said, level + 2, &mut said);
            blocks.push(group(Frame::Last, said));
        }
        blocks.extend(entry.note.iter().map(|note| self.lead(note)));
        if let Some(head) = entry.head() {
            if matches!(head.stands, Stands::Examples { .. }) {
                blocks.push(self.note(&fixed.picked));
            }
            self.beside(head, &mut blocks);
        }
        self.items(entry.body(), level + 1, &mut blocks);
        if !entry.others.is_empty() {
            let mut others = vec![
                self.headed(level + 1, &fixed.views),
                self.lead(&fixed.views_note),
            ];
            self.items(&entry.others, level + 2, &mut others);
            others.push(self.note(&fixed.views_end));
            blocks.push(group(Frame::Others, others));
        }
        if room {
            blocks.extend(self.room_here());
        }
        group(Frame::Card, blocks)
    }

    fn heading(&self, level: u8, place: usize, above: Option<&str>, runs: Vec<Run>) -> Block {
        Block::Heading {
            level: level.min(DEEPEST),
            place,
            above: above.map(str::to_owned),
            words: self.together(runs),
        }
    }

    fn headed(&self, level: u8, heading: &str) -> Block {
        self.heading(level, 0, None, vec![self.ours(heading)])
    }

    fn terms(&self, terms: Vec<Term>) -> Block {
        Block::Terms {
            look: Look::Plain,
            terms,
        }
    }

    fn quiet(&self, terms: Vec<Term>) -> Block {
        Block::Terms {
            look: Look::Note,
            terms,
        }
    }

    fn close(&self, terms: Vec<Term>) -> Block {
        Block::Terms {
            look: Look::Close,
            terms,
        }
    }

    fn plain(&self, words: &str) -> Block {
        paragraph(Look::Plain, self.words(words))
    }

    fn note(&self, words: &str) -> Block {
        paragraph(Look::Note, self.words(words))
    }

    fn lead(&self, words: &str) -> Block {
        paragraph(Look::Lead, self.words(words))
    }

    /// What the words after it are.
    fn mark(&self, words: &str) -> Block {
        self.lead(&format!("{words}{}", self.report.fixed.within.trim_end()))
    }

    /// Someone's own words, in paragraphs: a new one where a line is empty, or where the
    /// direction changes.
    fn written(&self, said: &Said, out: &mut Vec<Block>) {
        let rtl = first_strong(&said.text).unwrap_or(self.report.rtl);
        let lines: Vec<&str> = said.text.split('\n').map(str::trim).collect();
        let way = |line: &str| first_strong(line).unwrap_or(rtl);
        let alike = |a: &&str, b: &&str| !a.is_empty() && !b.is_empty() && way(a) == way(b);
        for lines in lines.chunk_by(alike) {
            if lines != [""] {
                let tongue = tongue(&said.language, way(lines[0]));
                let run = run(&lines.join("\n"), tongue);
                out.push(paragraph(Look::Plain, self.together(vec![run])));
            }
        }
    }

    /// Words of the program, in one of its languages.
    fn worded(&self, words: &Said) -> Block {
        paragraph(Look::Plain, self.together(vec![self.spoken(words)]))
    }

    fn pointing(&self, pointers: &[Pointer]) -> Block {
        let pointed = |pointer: &Pointer| {
            let words = self.together(self.pointed(pointer, pointer.place));
            vec![paragraph(Look::Plain, words)]
        };
        Block::List {
            items: pointers.iter().map(pointed).collect(),
        }
    }

    /// Many pointers in little room, each with the place that it leads to.
    fn in_a_row(&self, pointers: &[Pointer], to: fn(&Pointer) -> usize) -> Block {
        let mut runs = Vec::new();
        for pointer in pointers {
            if !runs.is_empty() {
                runs.push(self.ours(&self.report.fixed.between));
            }
            runs.extend(self.pointed(pointer, to(pointer)));
        }
        paragraph(Look::Plain, self.together(runs))
    }

    /// The words of a pointer, which lead to this place.
    fn pointed(&self, pointer: &Pointer, to: usize) -> Vec<Run> {
        let label = self.ours(&pointer.label);
        let within = self.ours(&self.report.fixed.within);
        let mut runs = match &pointer.entry {
            Some((_, entry)) if pointer.whole => {
                let mut runs = vec![label, within];
                runs.extend(self.name(entry));
                runs
            }
            Some((_, entry)) => {
                let mut runs = self.name(entry);
                runs.extend([within, label]);
                runs
            }
            None => vec![label],
        };
        for run in &mut runs {
            run.to = to;
        }
        runs
    }

    /// What names an entry: each part in its own language.
    fn name(&self, name: &[Said]) -> Vec<Run> {
        let mut runs = Vec::new();
        for part in name {
            if !runs.is_empty() {
                runs.push(self.ours(&self.report.fixed.between));
            }
            runs.push(self.said(part));
        }
        runs
    }

    /// What a question is called.
    fn label(&self, item: &Item) -> Words {
        self.together(vec![self.labelled(item)])
    }

    /// What a question is called: one that is gone by its wording, in the language of that.
    fn labelled(&self, item: &Item) -> Run {
        match item.kind {
            None => self.spoken(&item.asked),
            Some(_) => self.ours(&item.label),
        }
    }

    fn words(&self, words: &str) -> Words {
        self.together(vec![self.ours(words)])
    }

    /// Runs in one paragraph. It begins where all of them begin, else where the report does.
    fn together(&self, runs: Vec<Run>) -> Words {
        let rtl = self.report.rtl;
        let one_way = runs.iter().all(|run| run.tongue.rtl != rtl);
        Words {
            rtl: rtl != (one_way && !runs.is_empty()),
            runs,
        }
    }

    /// Words of the report.
    fn ours(&self, words: &str) -> Run {
        run(words, tongue(&self.report.language, self.report.rtl))
    }

    /// Words of the program, in the direction of their language.
    fn spoken(&self, words: &Said) -> Run {
        let rtl = self.report.is_rtl(&words.language);
        run(&words.text, tongue(&words.language, rtl))
    }

    /// Someone's own words, in the direction of their first letter.
    fn said(&self, said: &Said) -> Run {
        let rtl = first_strong(&said.text).unwrap_or(self.report.rtl);
        run(&said.text, tongue(&said.language, rtl))
    }
}

fn run(words: &str, tongue: Tongue) -> Run {
    Run {
        lines: lines(words),
        tongue,
        place: 0,
        to: 0,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::handover::sample::{self, Teller};
    use crate::handover::text;

    fn made(report: &Report) -> Page {
        page(report, Vec::new())
    }

    /// Hands every piece and every run to these, in the order in which they are read.
    fn each<'p>(
        blocks: &'p [Block],
        piece: &mut dyn FnMut(&'p Block),
        run: &mut dyn FnMut(&'p Run),
    ) {
        for block in blocks {
            piece(block);
            match block {
                Block::Heading { words, .. }
                | Block::Paragraph { words, .. }
                | Block::Ruled { words, .. } => {
                    words.runs.iter().for_each(&mut *run);
                }
                Block::List { items } => items.iter().for_each(|item| each(item, piece, run)),
                Block::Terms { terms, .. } => {
                    for term in terms {
                        term.name.runs.iter().for_each(&mut *run);
                        each(&term.told, piece, run);
                    }
                }
                Block::NewPage => {}
                Block::Group { blocks, .. } => each(blocks, piece, run),
            }
        }
    }

    fn runs(page: &Page) -> Vec<&Run> {
        let mut found = Vec::new();
        each(&page.blocks, &mut |_| {}, &mut |run| found.push(run));
        found
    }

    /// All words in the order in which they are read, without what parts them.
    fn said(page: &Page) -> String {
        let all = std::cell::RefCell::new(String::new());
        each(
            &page.blocks,
            &mut |piece| {
                if let Block::Heading {
                    above: Some(above), ..
                } = piece
                {
                    all.borrow_mut().push_str(above);
                }
            },
            &mut |run| all.borrow_mut().push_str(&run.lines.concat()),
        );
        bare(&all.into_inner())
    }

    fn bare(words: &str) -> String {
        let parts = |c: char| c.is_whitespace() || matches!(c, ':' | ';' | '\u{200b}');
        words.chars().filter(|c| !parts(*c)).collect()
    }

    #[test]
    fn everything_that_the_plain_text_says_is_said_in_the_same_order() {
        for report in sample::all() {
            // It ends with the questions in full; here these have their answers beside them.
            let mut stretches = text::stretches(&report);
            let asked = stretches.pop().unwrap();
            assert_eq!(asked.heading.as_ref(), Some(&report.fixed.asked));
            let text = text::written(&stretches);
            let said = said(&made(&report));
            for words in asked.lines.iter().filter_map(|line| line.words.last()) {
                assert!(said.contains(&bare(&words.text)), "{}", words.text);
            }
            let mut from = 0;
            for line in text.lines() {
                let heading = line
                    .split_once(". ")
                    .filter(|(n, _)| n.parse::<u8>().is_ok());
                let line = bare(heading.map_or(line, |(_, heading)| heading));
                let at = said[from..].find(&line);
                from += at.unwrap_or_else(|| panic!("{line} is not in\n{}", &said[from..]));
            }
        }
    }

    #[test]
    fn headings_go_down_one_level_at_a_time() {
        for report in sample::all() {
            let page = made(&report);
            let mut levels = Vec::new();
            each(
                &page.blocks,
                &mut |piece| {
                    if let Block::Heading { level, .. } = piece {
                        levels.push(*level);
                    }
                },
                &mut |_| {},
            );
            assert_eq!(levels[0], 1);
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
            assert!(
                levels.windows(2).all(|two| two[1] <= two[0] + 1),
                "{levels:?}"
            );
        }
    }

    #[test]
    fn every_link_leads_to_one_place() {
        let mut links = 0;
        for report in sample::all() {
            let page = made(&report);
            let mut places: Vec<usize> = Vec::new();
            let mut others: Vec<usize> = Vec::new();
            each(
                &page.blocks,
                &mut |piece| match piece {
                    Block::Heading { place, .. } => others.push(*place),
                    Block::Terms { terms, .. } => others.extend(terms.iter().map(|t| t.place)),
                    _ => {}
                },
                &mut |run| places.push(run.place),
            );
            places.extend(others);
            places.retain(|place| *place > 0);
            let once: BTreeSet<usize> = places.iter().copied().collect();
            assert_eq!(once.len(), places.len());
            for to in runs(&page).iter().map(|run| run.to).filter(|to| *to > 0) {
                assert!(once.contains(&to), "{to}");
                links += 1;
            }
        }
        assert!(links > 20, "{links}");
    }

    #[test]
    fn a_very_long_word_may_break_and_a_usual_one_may_not() {
        assert_eq!(
            lines("Grandmother’s house\n\nand"),
            ["Grandmother’s house", "", "and"]
        );
        let long = lines(&"w".repeat(100)).remove(0);
        assert_eq!(long.replace(MAY_BREAK, ""), "w".repeat(100));
        assert_eq!(long.matches(MAY_BREAK).count(), 6);
    }

    #[test]
    fn each_paragraph_begins_where_its_words_begin() {
        let mut teller = Teller::alone();
        let words = "I like the sea.\nAnd sand.\n\nمع ابنتي\n12";
        let report = teller.speak("ar").say("communicate", words).report();
        let page = made(&report);
        let mut found = Vec::new();
        each(
            &page.blocks,
            &mut |piece| {
                if let Block::Paragraph { words, .. } = piece
                    && words.runs[0].tongue.lang == "ar"
                {
                    found.push((words.rtl, words.runs[0].lines.join("/")));
                }
            },
            &mut |_| {},
        );
        let told = |rtl, words: &str| (rtl, words.to_owned());
        assert!(
            found.contains(&told(false, "I like the sea./And sand.")),
            "{found:?}"
        );
        assert!(found.contains(&told(true, "مع ابنتي")), "{found:?}");
        // Digits alone go as the words around them.
        assert!(found.contains(&told(false, "12")), "{found:?}");
    }

    #[test]
    fn a_language_is_known_by_its_tag() {
        let known = tongue("zh-Hant-tw", false);
        assert_eq!(
            (known.lang.as_str(), known.region.as_deref()),
            ("zh", Some("TW"))
        );
        let unknown = tongue("x-mine", false);
        assert_eq!((unknown.lang.as_str(), unknown.region), ("und", None));
    }
}
