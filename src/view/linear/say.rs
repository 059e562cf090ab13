//! What the linear view says, and in which order.

use std::io::Write;

use super::words::Line;
use super::{LinearView, always};
use crate::engine::step::Act;
use crate::locale::page::{Ask, Page, PageOption, Text, Tone};
use crate::view::keys;

impl<W: Write> LinearView<W> {
    pub(super) fn say(&mut self, line: Line<'_>) {
        let text = self.words.say(line);
        self.printer.line(&text);
    }

    /// Says a text and then its twin.
    pub(super) fn say_text(&mut self, text: &Text) {
        let mut next = Some(text);
        while let Some(text) = next {
            self.printer.line(&text.text);
            next = text.twin.as_deref();
        }
    }

    /// Says what is said once.
    pub(super) fn say_notices(&mut self, page: &Page) {
        for notice in &page.notices {
            let mut next = Some(&notice.text);
            while let Some(text) = next {
                match notice.tone {
                    Tone::Told | Tone::Confirmed => self.printer.line(&text.text),
                    Tone::Problem => self.say(Line::Problem(&text.text)),
                }
                next = text.twin.as_deref();
            }
        }
    }

    /// Says the whole page but its notices and its prompt.
    pub(super) fn say_page(&mut self, page: &Page) {
        if page.place != self.place {
            if let Some(place) = &page.place {
                self.say_text(place);
            }
            self.place.clone_from(&page.place);
        }
        self.say_text(&page.question);
        for text in page.hint.iter().chain(&page.current) {
            self.say_text(text);
        }
        if let Ask::One(options) | Ask::Many(options) = &page.ask {
            self.say_options(options);
        }
        // Enter alone answers nothing, so it does not keep what stands here either.
        let go_on = page.acts.iter().find(|words| words.act == Act::GoOn);
        if let (Ask::Write { .. }, Some(words)) = (&page.ask, go_on) {
            self.say(Line::GoOn(&words.word));
        }
        if let Some(how) = page.how.as_ref().filter(|_| !page.how_told) {
            self.say_text(how);
        }
    }

    pub(super) fn say_options(&mut self, options: &[PageOption]) {
        for (at, option) in options.iter().enumerate() {
            if let Some(heading) = &option.heading {
                self.say_text(heading);
            }
            self.say(Line::Numbered {
                number: at + 1,
                label: &option.label.text,
                chosen: self.chosen.get(at).copied().unwrap_or(option.chosen),
            });
            if let Some(twin) = &option.label.twin {
                self.say_text(twin);
            }
            for hint in &option.hint {
                self.say_text(hint);
            }
        }
    }

    pub(super) fn say_help(&mut self, page: &Page) {
        for text in &page.help {
            self.say_text(text);
        }
        if self.correction.is_some() {
            self.say(Line::HowCorrect);
        }
        self.say(Line::HowCommands);
        if self.console.is_some() {
            for binding in &keys::EVERYWHERE {
                let offered = page.acts.iter().any(|words| words.act == binding.act);
                if offered || always(binding.act) {
                    self.say(Line::Key(binding.id));
                }
            }
        }
    }

    /// Says every command that can be typed here, one in a line.
    pub(super) fn say_commands(&mut self, page: &Page) {
        for words in &page.acts {
            self.say(Line::Command(&words.word, &words.label));
        }
        let correcting = self.correction.as_ref();
        if correcting.is_some_and(|correction| correction.which.is_some()) {
            self.say_command(Line::TakeOutDoes, self.words.take_out.first().cloned());
        }
        let ends = match &page.ask {
            Ask::Many(_) => true,
            Ask::Write { lines, text, .. } => *lines > 1 || !text.is_empty(),
            Ask::Read | Ask::One(_) => false,
        };
        if ends {
            self.say_command(Line::DoneDoes, self.words.done.first().cloned());
        }
    }

    pub(super) fn say_command(&mut self, label: Line<'_>, word: Option<String>) {
        let label = self.words.say(label);
        if let Some(word) = word {
            self.say(Line::Command(&word, &label));
        }
    }

    pub(super) fn say_sentences(&mut self) {
        let Some(correction) = self.correction.take() else {
            return;
        };
        for (at, sentence) in correction.sentences().enumerate() {
            self.say(Line::Numbered {
                number: at + 1,
                label: sentence,
                chosen: false,
            });
        }
        self.correction = Some(correction);
    }

    /// Says the line that asks, and what is typed already behind it. One that is said again
    /// although nothing changed is said in its other form, so that it is heard.
    pub(super) fn ask(&mut self, again: bool) {
        let Some(page) = &self.page else {
            return;
        };
        let prompt = match &self.correction {
            Some(correction) => self.words.say(match correction.which {
                Some(at) => Line::Instead { number: at + 1 },
                None if correction.changed => Line::WhichMore,
                None => Line::Which {
                    count: correction.count(),
                },
            }),
            None if again => page.prompt_again.clone(),
            None if self.touched || self.entry > 0 => self.words.say(Line::More),
            None if self.printer.stands(&page.prompt) => page.prompt_again.clone(),
            None => page.prompt.clone(),
        };
        self.printer.prompt(&prompt);
        if self.echoes() {
            let typed = &self.buffer.text()[self.entry..];
            if self.printer.fits(typed) {
                self.printer.echo(typed);
            } else {
                self.printer.remains(typed);
            }
        }
    }
}
