//! The linear view: append-only plain text, for screen readers, braille, pipes and
//! terminals of every kind.
//!
//! Each page is said once, in order, and ends in one line that says what is asked. What
//! is typed is echoed at its end. Nothing is ever written over.

pub mod console;
mod correct;
mod meaning;
mod parse;
mod print;
mod say;
mod typing;
mod walk;
pub mod words;

use std::collections::VecDeque;
use std::io::{self, Write};
use std::time::Duration;

use self::console::Console;
use self::correct::Correction;
use self::parse::{Vocabulary, Word};
use self::print::Printer;
use self::words::{Line, LinearWords};
use super::input::Inputs;
use super::{Ear, Input, Preferences, SLASHES, View, ViewWords};
use crate::engine::step::Act;
use crate::locale::page::{Ask, Page, PageOption, Text, Tone};
use crate::text::buffer::Buffer;
use crate::text::plain::clean;

/// How long a person pauses before what they typed is to be safe.
const PAUSE: Duration = Duration::from_secs(2);

/// How long nothing is written between some rows and the next, so that a reader that looks
/// at the screen from time to time sees each. A key ends it. Orca would like more: it asks for
/// the rows that are new about 70 ms after they came. But with 120 ms a long page takes so long
/// that BRLTTY says all of the row before, which it breaks off otherwise.
const REST: Duration = Duration::from_millis(80);

/// What the linear view talks to.
pub enum Mode {
    /// A terminal: keys come one by one, rows have an end.
    Terminal(Box<dyn Console>),
    /// A pipe: lines come whole, nothing is wrapped or echoed.
    Pipe,
}

/// What an arrow key goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    /// A row that is only read: of what stands before the options, from 0.
    Row(usize),
    /// An option, from 0, which Enter would choose.
    Option(usize),
}

/// The linear view.
pub struct LinearView<W: Write> {
    printer: Printer<W>,
    /// More waits to be written, after a rest.
    resting: bool,
    inputs: Inputs,
    console: Option<Box<dyn Console>>,
    words: LinearWords,
    preferences: Preferences,
    ear: Ear,
    page: Option<Page>,
    /// The place that was said last.
    place: Option<Text>,
    /// Which of many options are chosen now, and whether the person changed any.
    chosen: Vec<bool>,
    touched: bool,
    /// What an arrow key went to.
    highlight: Option<Stop>,
    /// The option that an arrow key starts from.
    arrow_from: Option<usize>,
    /// What is typed and not confirmed. The cursor is always at its end.
    buffer: Buffer,
    /// Where in it the line begins that is being typed.
    entry: usize,
    /// That line is text even if it looks like a command: it was pasted, at least in part.
    entry_is_text: bool,
    /// The line before began with a slash and was no command.
    refused: Option<String>,
    correction: Option<Correction>,
    /// What is typed changed since the program was told last.
    edited: bool,
    /// The person was told that the answer is too long.
    told_too_long: bool,
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
        let mut printer = Printer::new(out, columns);
        printer.stand_in(console.as_ref().and_then(|console| console.rows()));
        Ok(Self {
            printer,
            resting: false,
            inputs,
            console,
            words,
            preferences: Preferences::default(),
            ear: Ear::default(),
            page: None,
            place: None,
            chosen: Vec::new(),
            touched: false,
            highlight: None,
            arrow_from: None,
            buffer: Buffer::default(),
            entry: 0,
            entry_is_text: false,
            refused: None,
            correction: None,
            edited: false,
            told_too_long: false,
            waiting: VecDeque::new(),
        })
    }

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

    /// Words are typed here as an answer.
    fn takes_text(&self) -> bool {
        matches!(
            self.page.as_ref().map(|page| &page.ask),
            Some(Ask::Write { .. })
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
        // A phrase may be any word that does nothing where it is asked for.
        let anywhere = self.words.commands.iter().filter(|_| !self.secret());
        for words in here.chain(anywhere) {
            vocabulary.add(&words.word, Word::Act(words.act));
        }
        let ask = self.page.as_ref().map(|page| &page.ask);
        if matches!(ask, Some(Ask::Many(_) | Ask::Write { secret: false, .. })) {
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
        let now = clean(self.buffer.text());
        match &self.correction {
            Some(correction) => match correction.which.filter(|_| !now.is_empty()) {
                // New words of a sentence that are not ended yet.
                Some(at) if !now.starts_with(SLASHES) => {
                    let mut correction = correction.clone();
                    correction.replace(at, &now);
                    correction.whole()
                }
                _ if correction.changed => correction.whole(),
                _ => String::new(),
            },
            None => now,
        }
    }
}

/// True for what can be done wherever a person is.
fn always(act: Act) -> bool {
    matches!(act, Act::Help | Act::Again | Act::Stop | Act::LeaveFast)
}

/// True for what is about a voice: it is in no list, and the program says if there is no voice.
fn of_a_voice(act: Act) -> bool {
    matches!(
        act,
        Act::ReadToMe | Act::StopReading | Act::Slower | Act::Faster | Act::Quieter | Act::Louder
    )
}

/// What stands at the same place now and did not before, such as what the person said last
/// time. Where a notice says what changed, that is enough.
fn news<'p>(before: &Page, page: &'p Page) -> Vec<&'p Text> {
    let quiet = page.notices.is_empty();
    let new = |text: &&Text| quiet && !before.current.contains(text);
    page.current.iter().filter(new).collect()
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
        let before = self.page.replace(page.clone());
        let first = before.is_none();
        let before = before.filter(|before| before.key == page.key);
        let same = before.is_some();
        let news = before.map_or_else(Vec::new, |before| news(&before, page));
        let silent = page.notices.is_empty() && news.is_empty();
        let typed = !self.buffer.is_empty() || self.correction.is_some();
        if same && silent && (typed || !self.waiting.is_empty()) {
            // Nothing to say: do not talk into what is being typed.
            return Ok(());
        }
        self.highlight = None;
        if !same {
            self.printer.forget_prompt();
            self.forget_typed();
            self.go_on_typing(page);
            self.waiting.clear();
            self.touched = false;
            self.arrow_from = None;
        }
        if !same || !self.touched || self.chosen.len() != self.options().len() {
            self.chosen = self.options().iter().map(|option| option.chosen).collect();
        }
        self.say_notices(page);
        for text in news {
            self.say_text(text);
        }
        if !same {
            self.say_page(page);
        }
        let problem = page
            .notices
            .iter()
            .any(|notice| notice.tone == Tone::Problem);
        self.ask(same && problem);
        // Nothing of ours stands before the first page: if it is short it comes at once.
        if first && self.printer.is_short() {
            return self.printer.flush();
        }
        self.resting = self.printer.flush_to_rest()?;
        Ok(())
    }

    fn next(&mut self, patience: Option<Duration>) -> io::Result<Input> {
        loop {
            if let Some(input) = self.waiting.pop_front() {
                self.printer.flush()?;
                return Ok(input);
            }
            if !self.resting {
                self.resting = self.printer.flush_to_rest()?;
            }
            let limit = if self.resting {
                Some(REST)
            } else if self.edited {
                Some(patience.map_or(PAUSE, |patience| patience.min(PAUSE)))
            } else {
                patience
            };
            let input = match self.inputs.next(limit) {
                Some(event) => {
                    self.resting = false;
                    self.printer.flush()?;
                    self.handle(event)?
                }
                None if self.resting => {
                    self.resting = false;
                    None
                }
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

    fn marked(&self) -> Option<Vec<bool>> {
        self.touched.then(|| self.chosen.clone())
    }

    fn speak(&mut self, words: ViewWords) {
        self.words = words.linear;
    }

    fn tell(&mut self, ear: Ear) {
        self.ear = ear;
    }

    fn tell_page(&mut self) {
        let Some(page) = &self.page else { return };
        self.ear.text(&page.question);
        self.ear
            .without_answers(page.hint.iter().chain(&page.current));
        self.tell_answer_here(page);
        for (at, option) in page.options().iter().enumerate() {
            self.ear.without_answers(&option.heading);
            let line = Line::Numbered {
                number: at + 1,
                label: &option.label.text,
                chosen: self.chosen.get(at).copied().unwrap_or(option.chosen)
                    && !self.ear.is_discreet(),
            };
            self.ear
                .words(&self.words.say(line), &option.label.language);
            self.ear.without_answers(&option.hint);
        }
        self.ear.without_answers(&page.how);
        self.ear.words(&page.prompt, &self.words.language);
    }

    fn prefer(&mut self, preferences: &Preferences) {
        self.preferences = preferences.clone();
    }

    fn blank(&mut self) -> io::Result<()> {
        self.ear.hush();
        self.printer.forget();
        self.resting = false;
        self.page = None;
        self.place = None;
        let Some(console) = &mut self.console else {
            return Ok(());
        };
        self.printer.stand_in(console.rows());
        console.blank()
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
