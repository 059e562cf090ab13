//! What the linear view says, and in which order.

use std::io::Write;

use super::words::Line;
use super::{LinearView, always};
use crate::engine::step::Act;
use crate::locale::alike;
use crate::locale::page::{Ask, Page, PageOption, Text, Tone};
use crate::view::has_answers;
use crate::view::keys::{self, Does};

impl<W: Write> LinearView<W> {
    /// Says a line that takes no words in, in both languages where there are two.
    pub(super) fn say(&mut self, line: Line<'_>) {
        self.say_with(line, Some(line));
    }

    /// Says a line, and then what it is in the second language.
    pub(super) fn say_with(&mut self, line: Line<'_>, twin: Option<Line<'_>>) {
        let (text, twin) = self.show_with(line, twin);
        self.ear.words(&text, &self.words.language);
        self.ear
            .words(&twin.unwrap_or_default(), &self.words.twin_language);
    }

    /// Writes a line, and then what it is in the second language, and tells nobody.
    pub(super) fn show_with(
        &mut self,
        line: Line<'_>,
        twin: Option<Line<'_>>,
    ) -> (String, Option<String>) {
        let text = self.words.say(line);
        self.printer.line(&text);
        let twin = twin.and_then(|twin| self.words.say_twin(twin));
        let twin = twin.filter(|twin| !alike(&text, twin));
        if let Some(twin) = &twin {
            self.printer.line(twin);
        }
        (text, twin)
    }

    /// Says a text and then its twin. An answer is read out only when that is asked for.
    pub(super) fn say_text(&mut self, text: &Text) {
        self.ear.without_answers([text]);
        let mut next = Some(text);
        while let Some(text) = next {
            self.printer.line(&text.text);
            next = text.twin.as_deref();
        }
    }

    /// Says what is said once.
    pub(super) fn say_notices(&mut self, page: &Page) {
        for notice in &page.notices {
            match notice.tone {
                Tone::Told | Tone::Confirmed => self.say_text(&notice.text),
                Tone::Problem => {
                    let twin = notice.text.twin.as_deref();
                    let twin = twin.map(|twin| Line::Problem(&twin.text));
                    self.say_with(Line::Problem(&notice.text.text), twin);
                }
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
        self.tell_answer_here(page);
        if let Ask::One(options) | Ask::Many(options) = &page.ask {
            self.say_options(options);
        }
        // Enter alone answers nothing, so it does not keep what stands here either.
        let go_on = page.acts.iter().find(|words| words.act == Act::GoOn);
        if let (Ask::Write { .. }, Some(words)) = (&page.ask, go_on) {
            let twin = words.twin.as_deref().unwrap_or(words);
            self.say_with(Line::GoOn(&words.word), Some(Line::GoOn(&twin.word)));
        }
        if let Some(how) = page.how.as_ref().filter(|_| !page.how_told) {
            self.say_text(how);
        }
    }

    /// Tells a listener, who does not hear answers unasked, that there is one.
    pub(super) fn tell_answer_here(&self, page: &Page) {
        if self.ear.is_there() && has_answers(page) {
            let presses = self.preferences.keys.presses_in_line(Does::ReadAnswer);
            let here = self.words.say(match self.preferences.numbers() {
                true => Line::AnswerThere,
                false => Line::AnswerHere(&presses),
            });
            self.ear.words(&here, &self.words.language);
        }
    }

    pub(super) fn say_options(&mut self, options: &[PageOption]) {
        for (at, option) in options.iter().enumerate() {
            if let Some(heading) = &option.heading {
                self.say_text(heading);
            }
            let chosen = self.chosen.get(at).copied().unwrap_or(option.chosen);
            let line = |chosen| Line::Numbered {
                number: at + 1,
                label: &option.label.text,
                chosen,
            };
            self.printer.line(&self.words.say(line(chosen)));
            let told = self.words.say(line(chosen && !self.ear.is_discreet()));
            // A language is called by its own voice.
            self.ear.words(&told, &option.label.language);
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
            for (does, id) in keys::ACTS {
                // The key that begins to read ends it, too.
                let ends = |act: Act| does == Does::Read && act == Act::StopReading;
                let is = |act: Act| does.act() == Some(act) || ends(act);
                let offered = page.acts.iter().any(|words| is(words.act));
                if offered || does.act().is_some_and(always) {
                    let presses = self.preferences.keys.presses_in_line(does);
                    self.say(Line::Keys(id, &presses));
                }
            }
            for line in self.preferences.keys.lines_in_line(self.ear.is_there()) {
                self.say(Line::KeyLine(&line));
            }
        }
    }

    /// Says every command that can be typed here, one in a line.
    pub(super) fn say_commands(&mut self, page: &Page) {
        for words in &page.acts {
            let twin = words.twin.as_deref();
            self.say_with(
                Line::Command(&words.word, &words.label),
                twin.map(|twin| Line::Command(&twin.word, &twin.label)),
            );
        }
        let correcting = self.correction.as_ref();
        if correcting.is_some_and(|correction| correction.which.is_some()) {
            self.say_command(Line::TakeOutDoes, self.words.take_out.clone());
        }
        let ends = match &page.ask {
            Ask::Many(_) => true,
            Ask::Write { lines, text, .. } => *lines > 1 || !text.is_empty(),
            Ask::Read | Ask::One(_) => false,
        };
        if ends {
            self.say_command(Line::DoneDoes, self.words.done.clone());
        }
    }

    /// Says a command of this view, by its words in one or two languages.
    fn say_command(&mut self, does: Line<'_>, words: Vec<String>) {
        let label = self.words.say(does);
        let twin = self.words.say_twin(does).zip(words.get(1));
        if let Some(word) = words.first() {
            let twin = twin.as_ref();
            self.say_with(
                Line::Command(word, &label),
                twin.map(|(label, word)| Line::Command(word, label)),
            );
        }
    }

    pub(super) fn say_sentences(&mut self) {
        let Some(correction) = self.correction.take() else {
            return;
        };
        for (at, sentence) in correction.sentences().enumerate() {
            let line = Line::Numbered {
                number: at + 1,
                label: sentence,
                chosen: false,
            };
            self.say_with(line, None);
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
        self.ear.words(&prompt, &self.words.language);
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
