//! What a line means where the person is, and what follows from it.

use std::io::Write;

use super::parse::{self, Typed, Word};
use super::words::Line;
use super::{LinearView, Stop, always, labels, of_a_voice};
use crate::engine::step::Act;
use crate::locale::page::{Ask, Page};
use crate::locale::unmarked;
use crate::text::plain::clean;
use crate::view::{Input, Unfit};

impl<W: Write> LinearView<W> {
    pub(super) fn enter(&mut self) -> Option<Input> {
        self.printer.fresh_line();
        let stop = self.highlight.take();
        let reads = self.page.as_ref().is_some_and(|page| page.ask == Ask::Read);
        if matches!(stop, Some(Stop::Row(_))) && !reads {
            // Nothing is confirmed from where nothing of it is heard.
            self.ask(false);
            return None;
        }
        if let Some(Stop::Option(at)) = stop {
            if matches!(self.page.as_ref().map(|page| &page.ask), Some(Ask::One(_))) {
                return Some(Input::Chose(at));
            }
            self.toggle(at);
            self.ask(false);
            return None;
        }
        let is_text = std::mem::take(&mut self.entry_is_text);
        let line = self.buffer.text()[self.entry..].to_owned();
        let vocabulary = self.vocabulary();
        if self.correction.is_some() {
            self.buffer.truncate(self.entry);
            return self.correct(&line, is_text, &vocabulary);
        }
        let labels = || -> Vec<Vec<String>> { self.options().iter().map(labels).collect() };
        let typed = match self.page.as_ref().map(|page| &page.ask)? {
            Ask::Write { .. } if is_text => Typed::Text(line),
            Ask::Write { secret: true, .. } => parse::secret(&line, &vocabulary),
            Ask::Write { .. } => self.perhaps_words(parse::text(&line, &vocabulary), &line),
            Ask::Read => parse::read(&line, &vocabulary),
            Ask::One(_) => parse::one(&line, &labels(), &vocabulary),
            Ask::Many(_) => parse::many(&line, &labels(), &vocabulary),
        };
        self.buffer.truncate(self.entry);
        match typed {
            Typed::Blank => self.blank_line(),
            Typed::List => {
                if let Some(page) = self.page.clone() {
                    self.say_commands(&page);
                }
                self.ask(false);
                None
            }
            Typed::Word(Word::Act(act)) => self.act(act),
            Typed::Word(Word::Done) => self.done(),
            Typed::Word(Word::TakeOut) => Some(Input::Unfit(Unfit::NotOfferedHere)),
            Typed::Option(at) => Some(Input::Chose(at)),
            Typed::Options(places) => {
                for at in places {
                    self.toggle(at);
                }
                self.ask(false);
                None
            }
            Typed::Text(text) => {
                // It stood there a moment ago, so there is room for it.
                let _ = self.buffer.insert_str(&text);
                if self.wants_lines() {
                    let _ = self.buffer.insert('\n');
                    self.entry = self.buffer.text().len();
                    self.ask(false);
                    None
                } else {
                    self.wrote()
                }
            }
            Typed::Unfit(unfit) => Some(Input::Unfit(unfit)),
        }
    }

    /// A line that begins with a slash and is no command may be words: Enter alone after it
    /// makes it so.
    pub(super) fn perhaps_words(&mut self, typed: Typed, line: &str) -> Typed {
        match (typed, self.refused.take()) {
            (Typed::Blank, Some(refused)) => Typed::Text(refused),
            (Typed::Unfit(Unfit::NotACommand), _) => {
                self.refused = Some(line.to_owned());
                Typed::Unfit(Unfit::MaybeWords)
            }
            (typed, _) => typed,
        }
    }

    /// Enter, and nothing was typed before it.
    pub(super) fn blank_line(&mut self) -> Option<Input> {
        match self.page.as_ref().map(|page| &page.ask)? {
            Ask::Read => return Some(Input::Continue),
            Ask::Many(_) if self.touched || self.chosen.contains(&true) => return self.done(),
            Ask::Write { .. } if self.entry > 0 => return self.wrote(),
            _ => {}
        }
        self.ask(false);
        None
    }

    /// A text or a choice of many is at its end.
    pub(super) fn done(&mut self) -> Option<Input> {
        match self.page.as_ref().map(|page| &page.ask)? {
            Ask::Many(_) => {
                let places = self.chosen.iter().enumerate();
                let chosen = places.filter(|(_, chosen)| **chosen).map(|(at, _)| at);
                Some(Input::ChoseMany(chosen.collect()))
            }
            Ask::Write { text, .. } if self.buffer.is_empty() && !text.is_empty() => {
                Some(Input::Wrote(text.clone()))
            }
            Ask::Write { .. } if self.buffer.is_empty() => Some(Input::Unfit(Unfit::NothingYet)),
            Ask::Write { .. } => self.wrote(),
            Ask::Read | Ask::One(_) => Some(Input::Unfit(Unfit::NotOfferedHere)),
        }
    }

    /// The text is at its end.
    pub(super) fn wrote(&mut self) -> Option<Input> {
        let mut text = clean(self.buffer.text());
        if !self.wants_lines() {
            text = text.replace('\n', " ");
        }
        self.forget_typed();
        if text.is_empty() {
            self.ask(false);
            None
        } else {
            Some(Input::Wrote(text))
        }
    }

    pub(super) fn forget_typed(&mut self) {
        self.buffer.clear();
        self.entry = 0;
        self.entry_is_text = false;
        self.refused = None;
        self.correction = None;
        self.edited = false;
        self.told_too_long = false;
    }

    /// Words that were typed here before and not confirmed are typed already.
    pub(super) fn go_on_typing(&mut self, page: &Page) {
        let Ask::Write {
            text,
            unfinished: true,
            ..
        } = &page.ask
        else {
            return;
        };
        // It was cleaned and measured when it was typed.
        let _ = self.buffer.set(text);
        if self.wants_lines() {
            let _ = self.buffer.insert('\n');
            self.entry = self.buffer.text().len();
        } else {
            let _ = self.buffer.insert(' ');
            self.entry_is_text = true;
        }
    }

    pub(super) fn toggle(&mut self, at: usize) {
        let Some(chosen) = self.chosen.get_mut(at) else {
            return;
        };
        *chosen = !*chosen;
        let chosen = *chosen;
        self.touched = true;
        self.arrow_from = Some(at);
        let label = self.options()[at].label.clone();
        let lent = unmarked(&label.text);
        let twin = label.twin.as_ref().map_or(&*lent, |twin| &*twin.text);
        let [own, twin] = [&*label.text, twin].map(|label| Line::Toggled {
            number: at + 1,
            label,
            chosen,
        });
        if self.ear.is_discreet() {
            self.show_with(own, Some(twin));
            let marked = self.words.say(Line::Marked { chosen });
            self.ear.words(&marked, &self.words.language);
        } else {
            self.say_with(own, Some(twin));
        }
    }

    /// Does what a command asks for, or hands it on.
    pub(super) fn act(&mut self, act: Act) -> Option<Input> {
        self.refused = None;
        let page = self.page.clone()?;
        match act {
            Act::Help => self.say_help(&page),
            Act::Again if self.correction.is_some() => self.say_sentences(),
            Act::Again => {
                self.place = None;
                self.say_page(&page);
            }
            Act::Back if self.correction.is_some() => self.step_out_of_correction(),
            Act::Change => return self.start_correction(&page),
            Act::LeaveFast => return Some(Input::Act(act)),
            Act::ReadAnswer if self.ear.hears_answers() => {
                let typed = if self.keeps_typing() {
                    self.typed()
                } else {
                    String::new()
                };
                if !self.ear.answers(&page, &typed, &self.words.language) {
                    self.say(Line::NoAnswer);
                }
                self.highlight = None;
                self.ask(false);
                return None;
            }
            _ if always(act)
                || of_a_voice(act)
                || page.acts.iter().any(|words| words.act == act) =>
            {
                self.highlight = None;
                if self.edited {
                    self.waiting.push_back(Input::Act(act));
                    return Some(self.typing());
                }
                return Some(Input::Act(act));
            }
            _ => return Some(Input::Unfit(Unfit::NotOfferedHere)),
        }
        self.highlight = None;
        self.ask(false);
        None
    }

    pub(super) fn typing(&mut self) -> Input {
        self.edited = false;
        Input::Typing(self.typed())
    }
}
