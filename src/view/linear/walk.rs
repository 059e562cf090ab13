//! Going through a page with the arrow keys: each row that is reached is written once more, on a
//! row of its own, so that it is heard, and is on a braille line.

use std::io::Write;

use super::words::Line;
use super::{LinearView, Stop};
use crate::locale::page::{Ask, Text};
use crate::text::width::width;

/// The cells of a line with the cursor behind it that a display of 40 braille cells shows
/// whole.
const PROMPT: usize = 38;

/// A row that is only read.
struct Read {
    words: String,
    language: String,
    /// It is an answer, which a voice reads only when that is asked for.
    answer: bool,
}

impl<W: Write> LinearView<W> {
    /// Goes one row down or up: what is asked, what explains it, and the options. From the line
    /// that asks, down is the first option, and up is what was said last.
    pub(super) fn arrow(&mut self, down: bool) {
        let (rows, count) = (self.rows(), self.options().len());
        if count == 0 && (self.correction.is_some() || self.buffer.text().len() > self.entry) {
            return;
        }
        let above = rows.len().checked_sub(1).map(Stop::Row);
        let last = count.checked_sub(1);
        let next = |at: usize| last.map(|last| Stop::Option((at + 1).min(last)));
        let to = match (self.highlight, self.arrow_from, down) {
            (Some(Stop::Row(row)), _, false) => Some(Stop::Row(row.saturating_sub(1))),
            (Some(Stop::Row(row)), _, true) if row + 1 < rows.len() => Some(Stop::Row(row + 1)),
            (Some(Stop::Row(_)), _, true) if count == 0 => return self.leave_highlight(),
            (Some(Stop::Row(_)), _, true) => Some(Stop::Option(0)),
            (_, Some(0), false) => above.or(Some(Stop::Option(0))),
            (_, Some(at), false) => Some(Stop::Option(at - 1)),
            (_, Some(at), true) => next(at),
            (_, None, false) => last.map(Stop::Option).or(above),
            (_, None, true) => last.map(|_| Stop::Option(0)),
        };
        match to {
            Some(Stop::Option(at)) => self.go_to(at),
            Some(Stop::Row(row)) => {
                if let Some(read) = rows.into_iter().nth(row) {
                    self.read(row, &read);
                }
            }
            None => {}
        }
    }

    /// The rows of what stands before the options, and of what is said once: each is whole on a
    /// braille line, for the cursor stands at its end.
    fn rows(&self) -> Vec<Read> {
        let Some(page) = &self.page else {
            return Vec::new();
        };
        let first = page.place.iter().chain([&page.question]);
        let ours = first.chain(&page.hint).map(|text| (text, false));
        let answers = page.current.iter().map(|text| (text, true));
        let notices = page.notices.iter().map(|notice| (&notice.text, false));
        let mut rows = Vec::new();
        for (text, answer) in ours.chain(answers).chain(notices) {
            for text in std::iter::successors(Some(text), |text: &&Text| text.twin.as_deref()) {
                let wrapped = self.printer.rows(&text.text, PROMPT).into_iter();
                rows.extend(wrapped.map(|words| Read {
                    words,
                    language: text.language.clone(),
                    answer,
                }));
            }
        }
        rows
    }

    fn read(&mut self, row: usize, read: &Read) {
        if matches!(
            self.page.as_ref().map(|page| &page.ask),
            Some(Ask::One(_) | Ask::Many(_))
        ) {
            self.buffer.clear();
        }
        self.highlight = Some(Stop::Row(row));
        self.printer.line_below();
        self.printer.prompt_at_once(&read.words);
        if !read.answer {
            self.ear.words(&read.words, &read.language);
        }
    }

    /// Goes to an option and says it on a line of its own.
    pub(super) fn go_to(&mut self, at: usize) {
        let Some(option) = self.options().get(at) else {
            return;
        };
        let label = option.label.text.clone();
        let language = option.label.language.clone();
        let (number, count) = (at + 1, self.options().len());
        self.buffer.clear();
        self.highlight = Some(Stop::Option(at));
        self.arrow_from = Some(at);
        let label = &label;
        let chosen = self.chosen.get(at).copied().unwrap_or(false);
        let mut place = self.words.say(Line::Place {
            number,
            of: count,
            label,
            chosen,
        });
        if width(&place) > PROMPT {
            place = self.words.say(Line::Numbered {
                number,
                label,
                chosen,
            });
        }
        self.printer.line_below();
        self.printer.prompt_at_once(&place);
        self.ear.choice(&place, &language);
    }
}
