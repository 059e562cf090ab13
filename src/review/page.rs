//! The page: for paper, and for screens without anything else.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Sheet;
use super::forms::Form;
use super::glossary::{Term, terms};
use super::rows::{Group, Heading, Row};
use crate::locale::page::Text;
use crate::locale::{Args, Locale};

const STYLE: &str = include_str!("sheet.css");

/// Nothing may be loaded or run.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// More characters than this in one row, and it may be parted between two pages.
const LONG: usize = 900;

/// Writes the page.
pub(super) fn write(sheet: &Sheet<'_>, groups: &[Group]) -> String {
    let page = Page { sheet };
    let title = sheet.own.text("sheet-title", &Args::none());
    let markup = html! {
        (DOCTYPE)
        html lang=(sheet.own.language()) dir=(direction(sheet.own.rtl())) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (title.text) " " (sheet.language.name) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    (page.top(groups))
                    (page.glossary())
                    (page.groups(groups))
                }
            }
        }
    };
    markup.into_string()
}

fn direction(rtl: bool) -> &'static str {
    if rtl { "rtl" } else { "ltr" }
}

struct Page<'p> {
    sheet: &'p Sheet<'p>,
}

impl Page<'_> {
    /// A message in English and in the language that is checked, each once.
    fn both(&self, id: &str, args: impl Fn(&Locale) -> Args) -> Vec<Text> {
        let english = self.sheet.english;
        let own = self.sheet.own;
        let mut texts = vec![english.text(id, &args(english))];
        let text = own.text(id, &args(own));
        // What is not translated yet stands there once, in English.
        if text.language != english.language() {
            texts.push(text);
        }
        texts
    }

    fn said(&self, id: &str) -> Markup {
        let texts = self.both(id, |_| Args::none());
        html! {
            @for text in &texts {
                span.both lang=(text.language) dir=(direction(text.rtl)) { (text.text) }
            }
        }
    }

    fn top(&self, groups: &[Group]) -> Markup {
        let rows = || groups.iter().flat_map(|group| &group.rows);
        let missing = rows().filter(|row| row.own.is_none()).count();
        let stale = rows().filter(|row| row.stale).count();
        let day = |locale: &Locale| locale.date(&self.sheet.day);
        let how = self.both("sheet-how", |_| Args::none());
        let counts = self.both("sheet-counts", |locale| {
            Args::none()
                .word("day", day(locale))
                .number("count", rows().count())
                .number("missing", missing)
                .number("stale", stale)
        });
        html! {
            header {
                h1 { (self.said("sheet-title")) }
                p.name lang=(self.sheet.language.tag) dir=(direction(self.sheet.language.rtl)) {
                    (self.sheet.language.name)
                }
                p.note { (self.said(self.sheet.language.status.id())) }
                div.pair {
                    @for text in &how {
                        div.cell lang=(text.language) dir=(direction(text.rtl)) {
                            @for line in text.text.lines() { p { (line) } }
                        }
                    }
                }
                @for text in &counts {
                    p.note lang=(text.language) dir=(direction(text.rtl)) { (text.text) }
                }
                dl.sign {
                    @for id in ["sheet-name", "sheet-day", "sheet-signature"] {
                        div { dt { (self.said(id)) } dd {} }
                    }
                }
                ul.tick {
                    @for id in ["sheet-native", "sheet-support"] {
                        li { (self.said(id)) }
                    }
                }
            }
        }
    }

    fn glossary(&self) -> Markup {
        let tag = self.sheet.language.tag.to_string();
        let terms = terms(self.sheet.files, &tag);
        html! {
            @if !terms.is_empty() {
                section {
                    h2 { (self.said("sheet-glossary")) }
                    @for term in &terms { (self.term(term)) }
                }
            }
        }
    }

    fn term(&self, term: &Term) -> Markup {
        let lines = [("sheet-say", &term.say), ("sheet-never", &term.never)];
        let language = &self.sheet.language;
        html! {
            article.row.term {
                h3.id dir="ltr" { (term.id) }
                dl {
                    @for (id, words) in lines {
                        @if !words.is_empty() {
                            div {
                                dt { (self.said(id)) }
                                dd lang=(language.tag) dir=(direction(language.rtl)) {
                                    ul { @for word in words { li { (word) } } }
                                }
                            }
                        }
                    }
                }
                @if let Some(note) = &term.note { p.note dir="auto" { (note) } }
                div.line {}
                div.line {}
            }
        }
    }

    fn groups(&self, groups: &[Group]) -> Markup {
        let mut number = 0;
        let mut file = None;
        html! {
            @for group in groups {
                section {
                    @match &group.heading {
                        Heading::File(name, own) => {
                            // A file is named once, above the first of its groups.
                            @if file.replace(name) != Some(name) {
                                h2 { (self.file(name)) }
                            }
                            @if let Some(own) = own { h3 lang="en" dir="ltr" { (own) } }
                        }
                        Heading::Part(id) => {
                            h2 { (self.said(id)) }
                        }
                        Heading::OfPack(what) => {
                            h2 { (self.file(what)) }
                        }
                    }
                    @let deep = matches!(&group.heading, Heading::File(_, Some(_)));
                    @for rows in group.rows.chunk_by(|a, b| a.message() == b.message()) {
                        ({ number += 1; self.message(number, rows, deep) })
                    }
                }
            }
        }
    }

    /// What a file is about.
    fn file(&self, name: &str) -> Markup {
        let texts = self.both("sheet-group", |_| Args::none().word("file", name));
        html! {
            @for text in &texts {
                span.both lang=(text.language) dir=(direction(text.rtl)) { (text.text) }
            }
        }
    }

    /// A message with its attributes, and lines to write on.
    fn message(&self, number: usize, rows: &[Row], deep: bool) -> Markup {
        let id = rows.first().map_or("", Row::message);
        let id = format!("{number}. {id}");
        html! {
            article.row.long[rows.iter().map(length).sum::<usize>() > LONG] {
                @if deep { h4.id dir="ltr" { (id) } } @else { h3.id dir="ltr" { (id) } }
                @for row in rows {
                    (self.pair(row))
                }
                @if rows.iter().any(|row| row.stale) { p.mark { (self.said("sheet-stale")) } }
                @for _ in rows { div.line {} }
            }
        }
    }

    /// A text in both languages.
    fn pair(&self, row: &Row) -> Markup {
        let language = &self.sheet.language;
        let english = self.sheet.english;
        html! {
            div.pair {
                p.part dir="ltr" { (row.attribute().unwrap_or_default()) }
                @if !self.sheet.is_source() {
                    div.cell lang=(english.language()) dir=(direction(english.rtl())) {
                        @if let Some(forms) = &row.source { (told(forms)) }
                    }
                }
                div.cell lang=(language.tag) dir=(direction(language.rtl)) {
                    @match &row.own {
                        Some(forms) => (told(forms)),
                        None => p.mark { (self.said("sheet-missing")) },
                    }
                }
            }
        }
    }
}

fn told(forms: &[Form]) -> Markup {
    html! {
        @for form in forms {
            @if !form.when.is_empty() {
                p.when dir="ltr" { (form.when.join(", ")) }
            }
            @for line in form.words.lines() { p { (line) } }
        }
    }
}

/// How many characters stand in a row.
fn length(row: &Row) -> usize {
    let forms = [&row.source, &row.own].into_iter().flatten().flatten();
    forms.map(|form| form.words.chars().count()).sum()
}
