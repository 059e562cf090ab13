//! The hand-over to read: one page that needs nothing else, for screen and paper.
//!
//! All words are escaped as they are put in; the person's stand in elements with their
//! language and a direction of their own, so that none can turn what follows.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::report::{
    self, Changes, Empty, Entry, Index, Item, Picked, Pointer, Report, Retold, RetoldAnswer,
    RetoldEntry, RetoldWords, Said, Section, Since, Stands, cards,
};

pub(super) const STYLE: &str = include_str!("page.css");

/// Nothing may be loaded or run, whatever an answer holds.
pub(super) const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// More characters than this in one card, and it may be parted between two pages.
const LONG: usize = 500;

/// Writes a report.
pub(super) fn write(report: &Report) -> String {
    let fixed = &report.fixed;
    let page = html! {
        (DOCTYPE)
        html lang=(report.language) dir=(if report.rtl { "rtl" } else { "ltr" }) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (fixed.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    (top(report))
                    @for part in &report.sections { (section(report, part)) }
                    @if !report.silent().is_empty() {
                        section {
                            h2 { (fixed.silent) }
                            p.note { (fixed.silent_note) }
                            @for entry in report.silent() { (card(report, entry, 3, false)) }
                        }
                    }
                    @if !report.others.is_empty() {
                        section {
                            h2 { (fixed.others) }
                            p.note { (fixed.others_note) }
                            div.others { (items(report, &report.others, 3)) }
                        }
                    }
                    @if !report.empty.is_empty() { (empty(report)) }
                    @if !report.no_longer_asked.is_empty() {
                        section {
                            h2 { (fixed.no_longer_asked) }
                            p.note { (fixed.no_longer_asked_note) }
                            (items(report, &report.no_longer_asked, 3))
                        }
                    }
                    @if report.leaves_room() { (room(report)) }
                    @for part in report.indexes.iter().filter(|part| !part.copied) {
                        (index(report, part))
                    }
                    @if !report.contacts.is_empty() { (contacts(report)) }
                    (about(report))
                    @for part in report.indexes.iter().filter(|part| part.copied) {
                        (copied(report, part))
                    }
                    @if !report.annex.is_empty() { (annex(report)) }
                }
            }
        }
    };
    page.into_string()
}

fn top(report: &Report) -> Markup {
    let fixed = &report.fixed;
    html! {
        header {
            @match &report.name {
                Some(name) => {
                    h1 { (said(name)) }
                    p.sub { (fixed.subtitle) }
                }
                None => h1 { (fixed.subtitle) }
            }
            div.statement {
                @for line in &report.statement { p { (line) } }
                @if let Some(item) = &report.closing {
                    div.closing { b { (item.label) (report.fixed.within) } (stands(report, &item.stands)) }
                    @if let Some(note) = &item.note { p { (note) } }
                }
                @for hand in report.helping_hands() { p { (hand.words) } }
                p { (fixed.dated) }
            }
        }
    }
}

fn section(report: &Report, section: &Section) -> Markup {
    html! {
        section {
            h2 { (section.heading) }
            @for note in &section.notes { p.note { (note) } }
            @if !section.talk.is_empty() {
                div.talk {
                    p { (report.fixed.talk) }
                    (pointing(report, &section.talk))
                }
            }
            (items(report, &section.items, 3))
            @if let Some(changes) = &section.changes {
                (since(report, changes, !section.items.is_empty()))
            }
        }
    }
}

/// What changed since last time; with a heading where something stands above.
fn since(report: &Report, changes: &Changes, below: bool) -> Markup {
    let fixed = &report.fixed;
    html! {
        div.changes {
            @if below { h3 { (fixed.changes) } }
            @for line in fixed.changes_note.iter().chain(&changes.last) { p.note { (line) } }
            dl {
                @for (heading, pointers) in changes.groups(fixed) {
                    div {
                        dt { (heading) }
                        dd { (pointing(report, pointers)) }
                    }
                }
            }
        }
    }
}

/// A list of topics, with where something stands that speaks to each.
fn index(report: &Report, index: &Index) -> Markup {
    html! {
        section {
            h2 { (index.heading) }
            p.note { (report.fixed.index_note) }
            dl.small {
                @for topic in &index.topics {
                    div {
                        dt { (topic.heading) }
                        dd {
                            @for (n, pointer) in topic.items.iter().enumerate() {
                                @if n > 0 { (report.fixed.between) }
                                (pointed(report, pointer))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The person's words below the headings of a worker's form, as they come out best when they
/// are marked and copied: paragraphs, and nothing beside them.
fn copied(report: &Report, index: &Index) -> Markup {
    let fixed = &report.fixed;
    html! {
        section.copied {
            h2 { (index.heading) }
            p.note { (fixed.copy_note) }
            @for topic in index.topics.iter().filter(|topic| !topic.words.is_empty()) {
                h3 { (topic.heading) }
                @for item in &topic.words { (passages(report, item)) }
            }
            h3 { (fixed.copy_date) }
            p { (fixed.day) }
        }
    }
}

/// What stands at a question in paragraphs: one for each entry of a list.
fn passages(report: &Report, item: &Item) -> Markup {
    html! {
        @match cards(item) {
            Some(entries) => @for entry in entries {
                p {
                    // Elsewhere the first answer names the entry.
                    @if item.kind == Some(report::Kind::Each) {
                        b { (entry.kind) (report.fixed.within) }
                        (name(report, &entry.name)) br;
                    }
                    @for (n, item) in entry.items.iter().enumerate() {
                        @if n > 0 { br; }
                        (passage(report, item))
                    }
                }
            },
            None => p { (passage(report, item)) },
        }
    }
}

/// A label with the words, on lines of one paragraph.
fn passage(report: &Report, item: &Item) -> Markup {
    let fixed = &report.fixed;
    html! {
        b { (label(report, item)) (fixed.within) }
        @match &item.stands {
            Stands::Entries(entries) => {
                @for (n, line) in entries.iter().flat_map(|entry| &entry.items).enumerate() {
                    @if n > 0 { br; }
                    (phrase(report, &line.stands))
                    (noted(line))
                }
            }
            told => (phrase(report, told)),
        }
        (noted(item))
    }
}

/// Who typed, on a line of its own in a paragraph.
fn noted(item: &Item) -> Markup {
    html! { @if let Some(note) = &item.note { br; (note) } }
}

/// What stands at a question that has no entries, without a list.
fn phrase(report: &Report, stands: &Stands) -> Markup {
    let fixed = &report.fixed;
    let listed = |picked: &[Picked]| {
        let labels: Vec<&str> = picked.iter().map(|picked| picked.label.as_str()).collect();
        labels.join(&fixed.between)
    };
    html! {
        @match stands {
            Stands::Chosen(picked) if !picked.is_empty() => (listed(picked)),
            Stands::Examples { picked, added } => {
                (fixed.picked) (fixed.within) (listed(picked))
                @if let Some(added) = added {
                    br; (fixed.added) (fixed.within) (said(added))
                }
            }
            other => (self::stands(report, other)),
        }
    }
}

/// Lines on paper for what is agreed in the end; a screen has none.
fn room(report: &Report) -> Markup {
    let room = &report.fixed.room;
    html! {
        section.room {
            h2 { (room.heading) }
            p.note { (room.note) }
            @for (label, lines) in [(&room.agreed, 4), (&room.differs, 4), (&room.who, 5), (&room.day, 2)] {
                (ruled(label, lines))
            }
        }
    }
}

/// The same in little room, after one thing.
fn room_here(report: &Report) -> Markup {
    let room = &report.fixed.room;
    html! {
        div.room.here {
            (ruled(&room.agreed, 2))
            (ruled(&room.differs, 2))
        }
    }
}

/// A label, and so many empty lines.
fn ruled(label: &str, lines: usize) -> Markup {
    html! {
        div.ruled {
            p { (label) }
            @for _ in 0..lines { div.rule {} }
        }
    }
}

/// Help numbers.
fn contacts(report: &Report) -> Markup {
    html! {
        section {
            h2 { (report.fixed.contacts) }
            dl {
                @for contact in &report.contacts {
                    div {
                        dt { (said(&contact.name)) }
                        dd {
                            p { bdi { (contact.number) } }
                            @for line in &contact.more { p.note { (said(line)) } }
                        }
                    }
                }
            }
        }
    }
}

fn pointing(report: &Report, pointers: &[Pointer]) -> Markup {
    html! {
        ul {
            @for pointer in pointers { li { (pointed(report, pointer)) } }
        }
    }
}

/// Items that hold something, then those that do not, gathered by their way.
/// Entries get headings of this level.
fn items(report: &Report, items: &[Item], level: u8) -> Markup {
    let quiet = report::quiet(items);
    // Runs of simple answers stand in one list; entries break the run.
    let told: Vec<&Item> = report::told(items).collect();
    let runs = told.chunk_by(|a, b| cards(a).is_none() && cards(b).is_none());
    html! {
        @for run in runs {
            @match run.first().and_then(|item| Some((item, cards(item)?))) {
                Some((item, entries)) => {
                    @for entry in entries { (card(report, entry, level, report.has_room(item))) }
                }
                None => dl {
                    @for item in run { (answer(report, item)) }
                }
            }
        }
        @if !quiet.is_empty() {
            dl.quiet {
                @for (way, items) in quiet { (left_empty(report, way, &items)) }
            }
        }
    }
}

/// What is empty in one way: a single item reads as any other, several stand beside their way.
fn left_empty(report: &Report, way: Empty, items: &[&Item]) -> Markup {
    let labels = html! {
        @for (n, item) in items.iter().enumerate() {
            @if n > 0 { (report.fixed.between) }
            span id=[anchor(item.place)] { (label(report, item)) }
        }
    };
    let way = html! { (report.way(way)) };
    let (first, then) = if items.len() == 1 {
        (labels, way)
    } else {
        (way, labels)
    };
    html! {
        div {
            dt { (first) }
            dd {
                (then)
                @for note in items.iter().filter_map(|item| item.note.as_ref()) {
                    p.note { (note) }
                }
            }
        }
    }
}

fn answer(report: &Report, item: &Item) -> Markup {
    html! {
        div id=[anchor(item.place)] {
            dt { (label(report, item)) }
            dd {
                @match &item.stands {
                    Stands::Entries(entries) => ul {
                        @for item in entries.iter().flat_map(|entry| &entry.items) {
                            li {
                                (stands(report, &item.stands))
                                (beside(report, item))
                            }
                        }
                    },
                    told => (stands(report, told)),
                }
                (beside(report, item))
                @if report.has_room(item) { (room_here(report)) }
            }
        }
    }
}

/// Who typed, and what was said last time.
fn beside(report: &Report, item: &Item) -> Markup {
    html! {
        @if let Some(note) = &item.note { p.note { (note) } }
        @match &item.since {
            Some(Since::Still) => p.note { (report.fixed.still) },
            Some(Since::Different(last)) => div.last {
                p.mark { (report.fixed.last) (report.fixed.within) }
                (stands(report, &last.stands))
                @if let Some(note) = &last.note { p.note { (note) } }
            },
            Some(Since::New) | None => {}
        }
    }
}

/// What stands at a question that has no entries.
fn stands(report: &Report, stands: &Stands) -> Markup {
    let fixed = &report.fixed;
    html! {
        @match stands {
            Stands::Written(words) => (said(words)),
            Stands::NothingAdded => (fixed.nothing_added),
            Stands::Empty(way) => (report.way(*way)),
            Stands::Chosen(picked) if picked.is_empty() => (fixed.none_chosen),
            Stands::Chosen(picked) => (options(picked)),
            Stands::Examples { picked, added } => {
                @match picked.as_slice() {
                    [only] => p { (mark(report, &fixed.picked)) (only.label) },
                    several => {
                        p { (mark(report, &fixed.picked)) }
                        (options(several))
                    }
                }
                @if let Some(added) = added {
                    p { (mark(report, &fixed.added)) (said(added)) }
                }
            }
            // Told by those who know of entries.
            Stands::Entries(_) => {}
        }
    }
}

/// Says where the words come from that follow.
fn mark(report: &Report, words: &str) -> Markup {
    html! { span.mark { (words) (report.fixed.within) } }
}

fn options(picked: &[Picked]) -> Markup {
    html! {
        @match picked {
            [only] => (only.label),
            several => ul { @for picked in several { li { (picked.label) } } }
        }
    }
}

/// What a question is called: one that is gone by its wording, in the language of that.
fn label(report: &Report, item: &Item) -> Markup {
    html! {
        @if item.kind.is_none() { (worded(report, &item.asked)) } @else { (item.label) }
    }
}

/// The address of a place in the page.
fn anchor(place: usize) -> Option<String> {
    (place > 0).then(|| format!("at-{place}"))
}

fn card(report: &Report, entry: &Entry, level: u8, room: bool) -> Markup {
    let heading = html! {
        @if entry.headed {
            span.place { (entry.kind) }
            (name(report, &entry.name))
        } @else {
            (entry.kind)
        }
    };
    html! {
        article.card.long[lengths(entry) > LONG]
            id=[anchor(entry.place)]
        {
            (headed(level, &heading))
            @if !entry.said.is_empty() {
                div.first {
                    (headed(level + 1, &html! { (report.fixed.said) }))
                    (items(report, &entry.said, level + 2))
                }
            }
            @if let Some(note) = &entry.note { p.note { (note) } }
            @if let Some(head) = entry.head() {
                @if matches!(head.stands, Stands::Examples { .. }) { p.note { (report.fixed.picked) } }
                (beside(report, head))
            }
            (items(report, entry.body(), level + 1))
            @if !entry.others.is_empty() {
                div.others {
                    (headed(level + 1, &html! { (report.fixed.views) }))
                    p.note { (report.fixed.views_note) }
                    (items(report, &entry.others, level + 2))
                }
            }
            @if room { (room_here(report)) }
        }
    }
}

/// What names an entry: each part in its own language.
fn name(report: &Report, name: &[Said]) -> Markup {
    html! {
        @for (n, part) in name.iter().enumerate() {
            @if n > 0 { (report.fixed.between) }
            (said(part))
        }
    }
}

fn headed(level: u8, heading: &Markup) -> Markup {
    html! {
        @match level {
            3 => h3 { (heading) }
            4 => h4 { (heading) }
            _ => h5 { (heading) }
        }
    }
}

/// Someone's own words, in their language and direction.
pub(super) fn said(said: &Said) -> Markup {
    html! { span.said lang=(said.language) dir="auto" { (said.text) } }
}

/// Words of the program, in the direction of their language.
fn worded(report: &Report, words: &Said) -> Markup {
    let dir = if report.is_rtl(&words.language) {
        "rtl"
    } else {
        "ltr"
    };
    html! { span.said lang=(words.language) dir=(dir) { (words.text) } }
}

/// The words of a pointer, as a link where it points at a place.
fn pointed(report: &Report, pointer: &Pointer) -> Markup {
    let words = named(report, pointer);
    html! {
        @match anchor(pointer.place) {
            Some(anchor) => a href=(format!("#{anchor}")) { (words) },
            None => (words),
        }
    }
}

/// The labels of pointers into one entry, whose name stands before them once.
fn together(report: &Report, pointers: &[Pointer]) -> Markup {
    let entry = pointers.first().and_then(|pointer| pointer.entry.as_ref());
    let labels = pointers.iter().map(|pointer| pointer.label.as_str());
    let labels: Vec<&str> = labels.collect();
    html! {
        @if let Some((_, entry)) = entry { (name(report, entry)) (report.fixed.within) }
        (labels.join(&report.fixed.between))
    }
}

fn named(report: &Report, pointer: &Pointer) -> Markup {
    html! {
        @match &pointer.entry {
            Some((_, entry)) if pointer.whole => {
                (pointer.label) (report.fixed.within) (name(report, entry))
            }
            Some((_, entry)) => { (name(report, entry)) (report.fixed.within) (pointer.label) }
            None => (pointer.label),
        }
    }
}

fn empty(report: &Report) -> Markup {
    html! {
        section {
            h2 { (report.fixed.empty) }
            p.note { (report.fixed.empty_note) }
            dl.small {
                @for quiet in &report.empty {
                    div {
                        dt { (report.way(quiet.way)) }
                        dd {
                            ul {
                                @for items in quiet.items.chunk_by(Pointer::is_beside) {
                                    li { (together(report, items)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn about(report: &Report) -> Markup {
    html! {
        section {
            h2 { (report.fixed.about) }
            dl.small {
                @for fact in &report.about {
                    div {
                        dt { (fact.label) }
                        dd {
                            @for line in &fact.lines {
                                p {
                                    @if line.language == report.language { (line.text) }
                                    @else { (worded(report, line)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Each question in full, with its answer, in the order of the conversation.
fn annex(report: &Report) -> Markup {
    let fixed = &report.fixed;
    html! {
        section.annex {
            h2 { (fixed.annex) }
            p.note { (fixed.annex_note) }
            @if report.reads_otherwise() { p.note { (fixed.read_note) } }
            div.columns {
                @for part in &report.annex {
                    h3 { (part.heading) }
                    @if !part.questions.is_empty() { (retold(report, &part.questions)) }
                    @if !part.not_answered.is_empty() {
                        dl {
                            div {
                                dt { (report.way(Empty::NotAnswered)) }
                                dd { ul { @for asked in &part.not_answered { li { (asked) } } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn retold(report: &Report, questions: &[Retold]) -> Markup {
    html! {
        dl {
            @for retold in questions {
                div.list[!retold.entries.is_empty()] {
                    dt {
                        (retold.asked)
                        @for also in &retold.also { " " (worded(report, also)) }
                    }
                    dd {
                        @if retold.views { p.note { (report.fixed.views_note) } }
                        (retold_words(report, &retold.told))
                        @if let Some(note) = &retold.note { p.note { (note) } }
                        @for entry in &retold.entries { (retold_entry(report, entry)) }
                    }
                }
            }
        }
    }
}

fn retold_entry(report: &Report, entry: &RetoldEntry) -> Markup {
    html! {
        div.entry {
            p.mark { (entry.title(&report.fixed)) }
            (retold_words(report, entry.quoted()))
            @if let Some(note) = &entry.note { p.note { (note) } }
            (retold(report, &entry.questions))
        }
    }
}

fn retold_words<'w>(report: &Report, told: impl IntoIterator<Item = &'w RetoldWords>) -> Markup {
    html! {
        @for words in told {
            @match (&words.label, words.short()) {
                (Some(label), Some(short)) => p { (mark(report, label)) (short) },
                (None, Some(short)) => p { (short) },
                (label, None) => {
                    @if let Some(label) = label { p.mark { (label) } }
                    @match &words.words {
                        RetoldAnswer::Said(words) => p { (said(words)) },
                        RetoldAnswer::Ours(words) => ul { @for words in words { li { (words) } } },
                    }
                }
            }
        }
    }
}

/// How many characters of words stand in these items.
fn length(items: &[Item]) -> usize {
    items
        .iter()
        .map(|item| match &item.stands {
            Stands::Written(said)
            | Stands::Examples {
                added: Some(said), ..
            } => said.text.chars().count(),
            Stands::Entries(entries) => entries.iter().map(lengths).sum(),
            _ => 0,
        })
        .sum()
}

/// How many characters of words stand in an entry.
fn lengths(entry: &Entry) -> usize {
    [&entry.said, &entry.items, &entry.others]
        .map(|items| length(items))
        .iter()
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handover::sample;

    #[test]
    fn markup_in_an_answer_stays_words() {
        let page = write(&sample::hostile());
        assert!(!page.contains("<script"), "{page}");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"));
        assert!(!page.contains(" onmouseover=\"alert(1)"));
        assert!(!page.chars().any(|c| c.is_control() && c != '\n'));
        assert!(!page.contains('\u{202e}'));
    }

    #[test]
    fn a_very_long_answer_is_there_whole() {
        let page = write(&sample::hostile());
        assert!(page.contains("long word ".repeat(1_000).trim()));
    }

    #[test]
    fn what_is_needed_before_a_meeting_comes_first() {
        let page = write(&sample::andy());
        let places: Vec<usize> = [
            "<h1>",
            "This is my own statement.",
            "How to contact me</h2>",
            "What helps me to take part</h2>",
            "What cannot wait</h2>",
            "What matters to me</h2>",
            "What I want to talk about</h2>",
            "and the risks as I see them</h2>",
            "<h4>Views of other people</h4>",
            "My leaning about the options</h2>",
            "What I left empty</h2>",
            "What we write when we talk</h2>",
            "Where to find what a plan needs</h2>",
            "version 1.0.0",
            "My words for a form</h2>",
        ]
        .map(|words| page.find(words).unwrap_or_else(|| panic!("{words}")))
        .into();
        assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn a_paragraph_holds_words_and_no_list_or_paragraph() {
        let mut pages: Vec<String> = sample::all().iter().map(write).collect();
        // A closing question can take several options, or examples and words.
        let mut teller = sample::Teller::alone();
        pages.push(write(
            &teller.choose("my-words", &["yes", "mostly"]).handed_over(),
        ));
        assert!(
            pages
                .last()
                .unwrap()
                .contains("<li>Yes, these are my words</li>")
        );
        for page in pages {
            for paragraph in page.split("<p").skip(1) {
                let inside = paragraph.split("</p>").next().unwrap();
                for block in ["<ul", "<dl", "<div"] {
                    assert!(!inside.contains(block), "{block} in {inside}");
                }
            }
        }
    }

    /// How bright a colour `#rgb` or `#rrggbb` is, from 0 to 1 (WCAG 2.2, relative luminance).
    fn brightness(colour: &str) -> f64 {
        let digits = colour.trim_start_matches('#');
        let each = digits.len() / 3;
        let part = |n: usize| {
            let part = digits[n * each..(n + 1) * each].repeat(3 - each);
            let share = f64::from(u8::from_str_radix(&part, 16).unwrap()) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
    }

    /// 1.4.3 of WCAG 2.2 asks for 4.5 to 1.
    #[test]
    fn words_stand_out_from_the_page_by_day_by_night_and_on_paper() {
        let palettes: Vec<&str> = STYLE.split(":root {").skip(1).collect();
        assert_eq!(palettes.len(), 3);
        for palette in palettes {
            let colour = |name: &str| {
                let (_, after) = palette.split_once(&format!("{name}: ")).unwrap();
                brightness(after.split(';').next().unwrap())
            };
            for ink in ["--ink", "--quiet"] {
                for paper in ["--paper", "--wash"] {
                    let (one, other) = (colour(ink), colour(paper));
                    let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
                    assert!(ratio >= 4.5, "{ink} on {paper}: {ratio}");
                }
            }
        }
        // Nothing else on the page has a colour of its own.
        let rules = STYLE.lines().filter(|line| !line.contains("--"));
        assert_eq!(rules.filter(|line| line.contains('#')).count(), 0);
        assert!((1.0 - brightness("#fff")).abs() < 1e-9 && brightness("#000000") < 1e-9);
    }

    #[test]
    fn headings_go_down_one_level_at_a_time() {
        for page in sample::all().iter().map(write) {
            let levels: Vec<u32> = page
                .split("<h")
                .skip(1)
                .filter_map(|rest| rest.chars().next().and_then(|c| c.to_digit(10)))
                .collect();
            assert_eq!(levels[0], 1);
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
            assert!(
                levels.windows(2).all(|two| two[1] <= two[0] + 1),
                "{levels:?}"
            );
        }
    }

    #[test]
    fn the_title_of_the_window_says_nothing_about_the_person() {
        let page = write(&sample::andy());
        let title = &page[page.find("<title>").unwrap()..page.find("</title>").unwrap()];
        assert_eq!(title, "<title>In my own words");
        assert!(
            page.contains("<h1><span class=\"said\" lang=\"en\" dir=\"auto\">Andy</span></h1>")
        );
    }

    /// The rules of the style outside of those for paper, and those for paper.
    fn screen_and_paper() -> (&'static str, &'static str) {
        STYLE.split_once("@media print").unwrap()
    }

    #[test]
    fn there_is_room_to_write_on_paper_after_each_risk_and_change_and_at_the_end() {
        let (screen, paper) = screen_and_paper();
        assert!(screen.contains(".room { display: none; }"));
        assert!(paper.contains(".room { display: block; }"));
        let page = write(&sample::andy());
        let end = "<section class=\"room\">";
        assert_eq!(page.matches(end).count(), 1);
        let here = "<div class=\"room here\">";
        // Two risks, each in a card; and all changes, which stand in one list.
        assert_eq!(page.matches(here).count(), 3);
        // It is the last thing there.
        let empty = "<div class=\"rule\"></div></div></div>";
        assert_eq!(page.matches(&format!("{empty}</article>")).count(), 2);
        assert_eq!(page.matches(&format!("{empty}</dd>")).count(), 1);
        let room = &page[page.find(end).unwrap()..];
        let room = &room[..room.find("</section>").unwrap()];
        for label in [
            "What we agree",
            "Where we see it differently",
            "Who does what, by when",
            "Date, and who was there",
        ] {
            assert!(room.contains(&format!("<p>{label}</p>")), "{room}");
        }
        // Nothing to type into, and nothing that is read out.
        assert!(!page.contains("<input") && !page.contains("<textarea") && !page.contains("___"));
    }

    #[test]
    fn help_numbers_are_there_only_if_the_person_wants_them() {
        let said = |text: &str| Said {
            text: text.to_owned(),
            language: "en".to_owned(),
        };
        let contact = report::ContactLine {
            name: said("A line to call"),
            number: "0800 1".to_owned(),
            more: vec![said("Each day from 9 to 5.")],
        };
        assert!(!write(&sample::andy()).contains("Numbers for help"));
        let report = sample::andy().with_contacts(vec![contact]);
        let page = write(&report);
        let at = page.find("Numbers for help</h2>").unwrap();
        for words in ["A line to call", "0800 1", "Each day from 9 to 5."] {
            assert!(page[at..].contains(words), "{words}");
        }
        let text = super::super::text::write(&report);
        let told = "Numbers for help\n\nA line to call: 0800 1\nEach day from 9 to 5.\n";
        assert!(text.contains(told), "{text}");
        assert!(!super::super::json::write(&report).contains("0800 1"));
    }
}
