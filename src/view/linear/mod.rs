//! The linear view: append-only plain text, for screen readers, braille, pipes and
//! terminals of every kind.
//!
//! Each page is said once, in order, and ends in one line that says what is asked. What
//! is typed is echoed at its end. Nothing is ever written over.

pub mod console;
mod correct;
mod parse;
mod print;
pub mod words;

use std::collections::VecDeque;
use std::io::{self, Write};
use std::time::Duration;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use self::console::Console;
use self::correct::Correction;
use self::parse::{Typed, Vocabulary, Word};
use self::print::Printer;
use self::words::{Line, LinearWords};
use super::input::{Event, Inputs};
use super::{Input, Unfit, View, keys};
use crate::engine::step::Act;
use crate::locale::page::{Ask, Page, PageOption, Text, Tone};
use crate::text::buffer::{Buffer, LeftOut};
use crate::text::plain::clean;

/// How long a person pauses before what they typed is to be safe.
const PAUSE: Duration = Duration::from_secs(2);

/// What a decoder puts where bytes were no text.
const NO_TEXT: char = '\u{fffd}';

/// What the linear view talks to.
pub enum Mode {
    /// A terminal: keys come one by one, rows have an end.
    Terminal(Box<dyn Console>),
    /// A pipe: lines come whole, nothing is wrapped or echoed.
    Pipe,
}

/// The linear view.
pub struct LinearView<W: Write> {
    printer: Printer<W>,
    inputs: Inputs,
    console: Option<Box<dyn Console>>,
    words: LinearWords,
    page: Option<Page>,
    /// The place that was said last.
    place: Option<Text>,
    /// Which of many options are chosen now, and whether the person changed any.
    chosen: Vec<bool>,
    touched: bool,
    /// The option that an arrow key went to and Enter would choose.
    highlight: Option<usize>,
    /// The option that an arrow key starts from.
    arrow_from: Option<usize>,
    /// What is typed and not confirmed. The cursor is always at its end.
    buffer: Buffer,
    /// Where in it the line begins that is being typed.
    entry: usize,
    /// That line is text even if it looks like a command: it was pasted, at least in part.
    entry_is_text: bool,
    correction: Option<Correction>,
    /// What is typed changed since the program was told last.
    edited: bool,
    /// The person was told that the answer is too long.
    told_too_long: bool,
    /// How to choose many, and how to end a text, was said.
    told_many: bool,
    told_write: bool,
    /// What the person did, if it is more than one thing.
    waiting: VecDeque<Input>,
}

impl<W: Write> LinearView<W> {
    /// Takes the terminal over, if it is one.
    ///
    /// # Errors
    /// The terminal cannot be set.
    pub fn new(out: W, inputs: Inputs, mode: Mode, words: LinearWords) -> io::Result<Self> {
        let mut console = match mode {
            Mode::Terminal(console) => Some(console),
            Mode::Pipe => None,
        };
        if let Some(console) = &mut console {
            console.take_over()?;
        }
        let columns = console.as_ref().map(|console| console.columns());
        Ok(Self {
            printer: Printer::new(out, columns),
            inputs,
            console,
            words,
            page: None,
            place: None,
            chosen: Vec::new(),
            touched: false,
            highlight: None,
            arrow_from: None,
            buffer: Buffer::default(),
            entry: 0,
            entry_is_text: false,
            correction: None,
            edited: false,
            told_too_long: false,
            told_many: false,
            told_write: false,
            waiting: VecDeque::new(),
        })
    }

    /// Speaks another language from the next page on.
    pub fn set_words(&mut self, words: LinearWords) {
        self.words = words;
        self.told_many = false;
        self.told_write = false;
    }

    // What is said.

    fn say(&mut self, line: Line<'_>) {
        let text = self.words.say(line);
        self.printer.line(&text);
    }

    /// Says a text and then its twin.
    fn say_text(&mut self, text: &Text) {
        let mut next = Some(text);
        while let Some(text) = next {
            self.printer.line(&text.text);
            next = text.twin.as_deref();
        }
    }

    /// Says what is said once.
    fn say_notices(&mut self, page: &Page) {
        for notice in &page.notices {
            let mut next = Some(&notice.text);
            while let Some(text) = next {
                match notice.tone {
                    Tone::Told => self.printer.line(&text.text),
                    Tone::Problem => self.say(Line::Problem(&text.text)),
                }
                next = text.twin.as_deref();
            }
        }
    }

    /// Says the whole page but its notices and its prompt.
    fn say_page(&mut self, page: &Page) {
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
        match &page.ask {
            Ask::One(options) => self.say_options(options),
            Ask::Many(options) => {
                self.say_options(options);
                if !std::mem::replace(&mut self.told_many, true) {
                    self.say(Line::HowMany);
                }
            }
            Ask::Write { lines, .. } if *lines > 1 => {
                if !std::mem::replace(&mut self.told_write, true) {
                    self.say(Line::HowWrite);
                }
            }
            Ask::Read | Ask::Write { .. } => {}
        }
    }

    fn say_options(&mut self, options: &[PageOption]) {
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

    fn say_help(&mut self, page: &Page) {
        for text in &page.help {
            self.say_text(text);
        }
        match &page.ask {
            _ if self.correction.is_some() => self.say(Line::HowCorrect),
            Ask::Many(_) => self.say(Line::HowMany),
            Ask::Write { lines, .. } if *lines > 1 => self.say(Line::HowWrite),
            _ => {}
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
    fn say_commands(&mut self, page: &Page) {
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

    fn say_command(&mut self, label: Line<'_>, word: Option<String>) {
        let label = self.words.say(label);
        if let Some(word) = word {
            self.say(Line::Command(&word, &label));
        }
    }

    fn say_sentences(&mut self) {
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

    /// Says the line that asks, and what is typed already behind it.
    fn ask(&mut self, again: bool) {
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
            None if self.entry > 0 => self.words.say(Line::More),
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

    // What the page is like.

    /// The words that a page asks for may be seen, and kept before they are confirmed.
    fn keeps_typing(&self) -> bool {
        matches!(
            self.page.as_ref().map(|page| &page.ask),
            Some(Ask::Write { secret: false, .. })
        )
    }

    fn secret(&self) -> bool {
        matches!(
            self.page.as_ref().map(|page| &page.ask),
            Some(Ask::Write { secret: true, .. })
        )
    }

    /// What is typed is echoed.
    fn echoes(&self) -> bool {
        !self.secret()
    }

    /// Text of several lines is wanted at the line that is being typed.
    fn wants_lines(&self) -> bool {
        let lines = match self.page.as_ref().map(|page| &page.ask) {
            Some(Ask::Write { lines, secret, .. }) if !secret => *lines,
            _ => 1,
        };
        lines > 1 && self.correction.is_none()
    }

    fn options(&self) -> &[PageOption] {
        match self.page.as_ref().map(|page| &page.ask) {
            Some(Ask::One(options) | Ask::Many(options)) => options,
            _ => &[],
        }
    }

    fn vocabulary(&self) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        let here = self.page.iter().flat_map(|page| &page.acts);
        for words in here.chain(&self.words.commands) {
            vocabulary.add(&words.word, Word::Act(words.act));
        }
        let ask = self.page.as_ref().map(|page| &page.ask);
        if matches!(ask, Some(Ask::Many(_) | Ask::Write { .. })) {
            for word in &self.words.done {
                vocabulary.add(word, Word::Done);
            }
        }
        if self.correction.is_some() {
            for word in &self.words.take_out {
                vocabulary.add(word, Word::TakeOut);
            }
        }
        vocabulary
    }

    /// What is typed and not confirmed.
    fn typed(&self) -> String {
        match &self.correction {
            Some(correction) if correction.changed => correction.whole(),
            Some(_) => String::new(),
            None => clean(self.buffer.text()),
        }
    }

    // What happens.

    fn handle(&mut self, event: Event) -> io::Result<Option<Input>> {
        Ok(match event {
            Event::Key(key) => return self.key(key),
            Event::Paste(text) => self.paste(&text),
            Event::Line(bytes) => self.line(bytes),
            Event::Resize(columns, _) => {
                if self.console.is_some() {
                    self.printer.resize(Some(usize::from(columns)));
                }
                None
            }
            Event::Ended => Some(Input::Ended),
            Event::Told(ending) => Some(Input::Told(ending)),
            Event::Pause => {
                self.pause()?;
                None
            }
            Event::Resumed => {
                if let Some(console) = &mut self.console {
                    console.take_over()?;
                }
                self.printer.forget();
                self.ask(false);
                None
            }
        })
    }

    /// Stops until the person goes on; [`Event::Resumed`] takes the terminal over again.
    fn pause(&mut self) -> io::Result<()> {
        self.printer.fresh_line();
        self.printer.flush()?;
        if let Some(console) = &mut self.console {
            console.give_back()?;
            console.stop()?;
        }
        Ok(())
    }

    fn key(&mut self, key: KeyEvent) -> io::Result<Option<Input>> {
        if let Some(act) = keys::act(&key) {
            if act == Act::LeaveFast {
                return Ok(Some(Input::Act(act)));
            }
            self.printer.fresh_line();
            return Ok(self.act(act));
        }
        if key.modifiers.contains(KeyModifiers::CONTROL) {
            return match key.code {
                KeyCode::Char('z') => {
                    self.pause()?;
                    Ok(None)
                }
                KeyCode::Char('d') if self.buffer.is_empty() && self.correction.is_none() => {
                    self.printer.fresh_line();
                    Ok(Some(Input::Ended))
                }
                KeyCode::Char('u') => {
                    self.erase_to(self.entry);
                    Ok(None)
                }
                KeyCode::Char('w') => {
                    self.buffer.word_left();
                    let word = self.buffer.cursor().max(self.entry);
                    self.buffer.end();
                    self.erase_to(word);
                    Ok(None)
                }
                _ => Ok(None),
            };
        }
        Ok(match key.code {
            KeyCode::Enter => self.enter(),
            KeyCode::Backspace => {
                self.backspace();
                None
            }
            KeyCode::Up => {
                self.arrow(false);
                None
            }
            KeyCode::Down => {
                self.arrow(true);
                None
            }
            KeyCode::Char(c) if !key.modifiers.contains(KeyModifiers::ALT) => self.letter(c),
            _ => None,
        })
    }

    /// Goes to the next or the previous option and says it on a line of its own.
    fn arrow(&mut self, down: bool) {
        let count = self.options().len();
        if count == 0 {
            return;
        }
        let at = match (self.arrow_from, down) {
            (None, true) => 0,
            (None, false) => count - 1,
            (Some(at), true) => (at + 1).min(count - 1),
            (Some(at), false) => at.saturating_sub(1),
        };
        self.buffer.clear();
        self.highlight = Some(at);
        self.arrow_from = Some(at);
        let place = self.words.say(Line::Place {
            number: at + 1,
            of: count,
            label: &self.options()[at].label.text,
            chosen: self.chosen.get(at).copied().unwrap_or(false),
        });
        self.printer.prompt(&place);
    }

    /// Somebody types: an option that an arrow key went to is left, and the line that
    /// asks comes back.
    fn leave_highlight(&mut self) {
        if self.highlight.take().is_some() {
            self.printer.fresh_line();
            self.ask(false);
        }
    }

    fn letter(&mut self, c: char) -> Option<Input> {
        if c == ' '
            && let Some(at) = self.highlight
            && matches!(self.page.as_ref().map(|page| &page.ask), Some(Ask::Many(_)))
        {
            self.printer.fresh_line();
            self.highlight = None;
            self.toggle(at);
            self.ask(false);
            return None;
        }
        self.leave_highlight();
        if c == NO_TEXT {
            return self.outcome(true, LeftOut::default(), None);
        }
        let before = self.buffer.text().len();
        let left_out = self.buffer.insert(c);
        if self.buffer.text().len() > before {
            self.note_edit();
            if self.echoes() {
                let grapheme = self.buffer.before().unwrap_or_default();
                if grapheme.len() > c.len_utf8() {
                    self.printer.echo_joined(c, grapheme);
                } else {
                    self.printer.echo(grapheme);
                }
            }
        }
        let too_long = left_out.too_long;
        let left_out = LeftOut {
            controls: false,
            too_long,
        };
        self.outcome(false, left_out, None)
    }

    fn backspace(&mut self) {
        self.leave_highlight();
        if self.buffer.text().len() == self.entry {
            if self.entry > 0 {
                // Back to the line before.
                self.buffer.backspace();
                self.entry = self.buffer.text().rfind('\n').map_or(0, |at| at + 1);
                self.entry_is_text = self.buffer.text().len() > self.entry;
                self.note_edit();
                self.say_remains();
            }
            return;
        }
        self.buffer.backspace();
        self.note_edit();
        self.entry_is_text &= self.buffer.text().len() > self.entry;
        if self.echoes() && !self.printer.rub_out() {
            self.say_remains();
        }
    }

    /// Takes out what was typed from this place on.
    fn erase_to(&mut self, offset: usize) {
        if self.buffer.text().len() > offset {
            self.buffer.truncate(offset);
            self.note_edit();
            self.entry_is_text &= self.buffer.text().len() > self.entry;
            if self.echoes() {
                self.say_remains();
            }
        }
    }

    /// Says on a new line what remains of the line that is being typed.
    fn say_remains(&mut self) {
        self.printer.fresh_line();
        let typed = &self.buffer.text()[self.entry..];
        if typed.is_empty() || typed.ends_with('\n') {
            let entry = std::mem::replace(&mut self.entry, self.buffer.text().len());
            self.ask(false);
            self.entry = entry;
        } else {
            self.printer.remains(typed);
        }
    }

    fn note_edit(&mut self) {
        self.edited |= self.keeps_typing() && self.correction.is_none();
    }

    /// Pasted text is text, whatever it looks like.
    fn paste(&mut self, text: &str) -> Option<Input> {
        self.leave_highlight();
        let not_text = text.contains(NO_TEXT);
        let mut text = text.replace(NO_TEXT, "");
        if !self.wants_lines() {
            let line = text.trim_end_matches(['\r', '\n']);
            text = line.replace("\r\n", " ").replace(['\r', '\n'], " ");
        }
        let start = self.buffer.text().len();
        let left_out = self.buffer.insert_str(&text);
        self.entry_is_text |= self.buffer.text().len() > start;
        self.note_edit();
        if self.echoes() {
            self.printer.echo(&self.buffer.text()[start..]);
        }
        self.outcome(not_text, left_out, None)
    }

    /// A line of a pipe.
    fn line(&mut self, bytes: Vec<u8>) -> Option<Input> {
        let (text, not_text) = match String::from_utf8(bytes) {
            Ok(text) => (text, false),
            Err(error) => {
                let text = String::from_utf8_lossy(error.as_bytes()).replace(NO_TEXT, "");
                (text, true)
            }
        };
        let start = self.buffer.text().len();
        let left_out = self.buffer.insert_str(&text);
        self.note_edit();
        // A line of which nothing is left is not one that was empty.
        let refused = left_out.too_long && self.buffer.text().len() == start;
        let input = if refused { None } else { self.enter() };
        self.outcome(not_text, left_out, input)
    }

    /// What was left out comes first, then what the person did.
    fn outcome(
        &mut self,
        not_text: bool,
        left_out: LeftOut,
        input: Option<Input>,
    ) -> Option<Input> {
        let too_long = left_out.too_long && !std::mem::replace(&mut self.told_too_long, true);
        let unfits = [
            (not_text, Unfit::NotText),
            (left_out.controls, Unfit::ControlsLeftOut),
            (too_long, Unfit::TooLong),
        ];
        let unfits = unfits.iter().filter(|(is, _)| *is);
        let mut inputs: VecDeque<Input> = unfits.map(|(_, unfit)| Input::Unfit(*unfit)).collect();
        if inputs.is_empty() {
            return input;
        }
        inputs.extend(input);
        inputs.append(&mut self.waiting);
        self.waiting = inputs;
        self.waiting.pop_front()
    }

    fn enter(&mut self) -> Option<Input> {
        self.printer.fresh_line();
        if let Some(at) = self.highlight.take() {
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
            Ask::Write { .. } => parse::text(&line, &vocabulary),
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

    /// Enter, and nothing was typed before it.
    fn blank_line(&mut self) -> Option<Input> {
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
    fn done(&mut self) -> Option<Input> {
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
    fn wrote(&mut self) -> Option<Input> {
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

    fn forget_typed(&mut self) {
        self.buffer.clear();
        self.entry = 0;
        self.entry_is_text = false;
        self.correction = None;
        self.edited = false;
        self.told_too_long = false;
    }

    fn toggle(&mut self, at: usize) {
        let Some(chosen) = self.chosen.get_mut(at) else {
            return;
        };
        *chosen = !*chosen;
        let chosen = *chosen;
        self.touched = true;
        self.arrow_from = Some(at);
        let line = self.words.say(Line::Toggled {
            number: at + 1,
            label: &self.options()[at].label.text,
            chosen,
        });
        self.printer.line(&line);
    }

    /// Does what a command asks for, or hands it on.
    fn act(&mut self, act: Act) -> Option<Input> {
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
            _ if always(act) || page.acts.iter().any(|words| words.act == act) => {
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

    fn typing(&mut self) -> Input {
        self.edited = false;
        Input::Typing(self.typed())
    }

    // One sentence at a time.

    fn start_correction(&mut self, page: &Page) -> Option<Input> {
        if self.correction.is_none() {
            let Ask::Write {
                text,
                secret: false,
                ..
            } = &page.ask
            else {
                return Some(Input::Unfit(Unfit::NotOfferedHere));
            };
            let typed = clean(self.buffer.text());
            let changed = !typed.is_empty();
            let text = if changed { &typed } else { text };
            if text.is_empty() {
                return Some(Input::Unfit(Unfit::NothingYet));
            }
            self.correction = Some(Correction::new(text, changed));
            self.buffer.clear();
            self.entry = 0;
        }
        self.say_sentences();
        self.ask(false);
        None
    }

    /// A line that was typed while a text is being corrected.
    fn correct(&mut self, line: &str, is_text: bool, words: &Vocabulary) -> Option<Input> {
        let correction = self.correction.as_mut()?;
        let typed = match correction.which {
            None => match parse::number(line) {
                Some(number) if (1..=correction.count()).contains(&number) => {
                    Typed::Option(number - 1)
                }
                Some(_) => Typed::Unfit(Unfit::NotAnOption),
                None => match parse::read(line, words) {
                    Typed::Unfit(_) if !line.trim().starts_with('/') => {
                        Typed::Unfit(Unfit::NotAnOption)
                    }
                    typed => typed,
                },
            },
            Some(_) if is_text => Typed::Text(line.to_owned()),
            Some(_) => parse::text(line, words),
        };
        match (typed, correction.which) {
            (Typed::Option(at), _) => correction.which = Some(at),
            (Typed::Text(text), Some(at)) => {
                let text = clean(&text);
                correction.replace(at, &text);
                correction.which = None;
                self.edited = true;
                self.say(Line::Numbered {
                    number: at + 1,
                    label: &text,
                    chosen: false,
                });
            }
            (Typed::Word(Word::TakeOut), Some(at)) => {
                correction.take_out(at);
                correction.which = None;
                self.edited = true;
                if correction.count() == 0 {
                    self.correction = None;
                }
                self.say(Line::TookOut { number: at + 1 });
            }
            (Typed::Word(Word::TakeOut), None) => {
                return Some(Input::Unfit(Unfit::NotOfferedHere));
            }
            (Typed::Blank, None) if correction.changed => return self.corrected(),
            (Typed::Word(Word::Done), _) => return self.corrected(),
            (Typed::Word(Word::Act(act)), _) => return self.act(act),
            (Typed::List, _) => {
                if let Some(page) = self.page.clone() {
                    self.say_commands(&page);
                }
            }
            (Typed::Unfit(unfit), _) => return Some(Input::Unfit(unfit)),
            (Typed::Blank | Typed::Text(_) | Typed::Options(_), _) => {}
        }
        self.ask(false);
        None
    }

    /// The corrected text is confirmed.
    fn corrected(&mut self) -> Option<Input> {
        let whole = self.correction.take()?.whole();
        self.forget_typed();
        Some(Input::Wrote(whole))
    }

    /// Goes back from the new words to the sentences, or from those to the text, which
    /// keeps what was changed and is not confirmed yet.
    fn step_out_of_correction(&mut self) {
        self.buffer.clear();
        match self.correction.take() {
            Some(mut correction) if correction.which.is_some() => {
                correction.which = None;
                self.correction = Some(correction);
            }
            Some(correction) if correction.changed => {
                let _ = self.buffer.set(&correction.whole());
                if self.wants_lines() {
                    let _ = self.buffer.insert('\n');
                    self.entry = self.buffer.text().len();
                }
            }
            _ => {}
        }
    }
}

/// True for what can be done wherever a person is.
fn always(act: Act) -> bool {
    matches!(act, Act::Help | Act::Again | Act::Stop | Act::LeaveFast)
}

/// The words that answer for an option, in one or two languages.
fn labels(option: &PageOption) -> Vec<String> {
    let mut labels = Vec::new();
    let mut next = Some(&option.label);
    while let Some(label) = next {
        labels.push(label.text.clone());
        next = label.twin.as_deref();
    }
    labels
}

impl<W: Write> View for LinearView<W> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        let same = self
            .page
            .as_ref()
            .is_some_and(|before| before.key == page.key);
        self.page = Some(page.clone());
        let typed = !self.buffer.is_empty() || self.correction.is_some();
        if same && page.notices.is_empty() && (typed || !self.waiting.is_empty()) {
            // Nothing to say: do not talk into what is being typed.
            return Ok(());
        }
        self.highlight = None;
        if !same {
            self.forget_typed();
            self.waiting.clear();
            self.touched = false;
            self.arrow_from = None;
        }
        if !same || self.chosen.len() != self.options().len() {
            self.chosen = self.options().iter().map(|option| option.chosen).collect();
        }
        self.say_notices(page);
        if !same {
            self.say_page(page);
        }
        let problem = page
            .notices
            .iter()
            .any(|notice| notice.tone == Tone::Problem);
        self.ask(same && problem);
        self.printer.flush()
    }

    fn next(&mut self, patience: Option<Duration>) -> io::Result<Input> {
        loop {
            if let Some(input) = self.waiting.pop_front() {
                self.printer.flush()?;
                return Ok(input);
            }
            self.printer.flush()?;
            let limit = if self.edited {
                Some(patience.map_or(PAUSE, |patience| patience.min(PAUSE)))
            } else {
                patience
            };
            let input = match self.inputs.next(limit) {
                Some(event) => self.handle(event)?,
                None if self.edited => Some(self.typing()),
                None => Some(Input::Nothing),
            };
            if let Some(input) = input {
                self.printer.flush()?;
                return Ok(input);
            }
        }
    }

    fn unfinished(&self) -> Option<String> {
        Some(self.typed()).filter(|text| self.keeps_typing() && !text.is_empty())
    }

    fn blank(&mut self) -> io::Result<()> {
        self.printer.forget();
        self.page = None;
        self.place = None;
        match &mut self.console {
            Some(console) => console.blank(),
            None => Ok(()),
        }
    }

    fn restore(&mut self) -> io::Result<()> {
        self.printer.fresh_line();
        let written = self.printer.flush();
        if let Some(console) = &mut self.console {
            console.give_back()?;
        }
        written
    }
}

impl<W: Write> Drop for LinearView<W> {
    fn drop(&mut self) {
        // Nobody is left to be told.
        let _ = self.restore();
    }
}

#[cfg(test)]
mod tests;
