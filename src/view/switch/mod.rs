//! Everything with one switch or two, or with number keys: stands before a view and turns each
//! page into pages on which something is come to and chosen. When that happens is said by
//! [`Inputs`].
//!
//! Without a switch it hands everything through.

mod pages;
mod words;

#[cfg(test)]
mod tests;

use std::io;
use std::rc::Rc;
use std::time::Duration;

pub use words::SwitchWords;

use self::pages::{Group, Place, Row, Source};
use super::input::{Event, Inputs, ScanFrom};
use super::keys::Does;
use super::{Ear, Input, Preferences, Switch, Switches, Unfit, View, ViewWords};
use crate::engine::step::Act;
use crate::locale::page::{Ask, Notice, Page, PageOption, Text, Tone};
use crate::text::buffer::Buffer;
use crate::text::plain::clean;
use crate::text::width::width;

/// A view for someone who may use a switch.
pub struct Switched {
    inner: Box<dyn View>,
    inputs: Inputs,
    words: Rc<SwitchWords>,
    switch: Option<Switch>,
    /// Who is told what is said: a voice of our own may read to the person.
    ear: Ear,
    /// The page on which it was told how numbers are used, by its key.
    told: Option<String>,
    /// What is asked.
    page: Option<Page>,
    place: Place,
    /// Which of many options are chosen, and whether the person changed any.
    chosen: Vec<bool>,
    touched: bool,
    /// What was spelt, or stood there before, and whether the person changed it.
    spelt: Buffer,
    edited: bool,
    capital: bool,
    /// How often the page was to be said again.
    times: usize,
    /// The page that is shown, by its key, and what its options do.
    shown: String,
    rows: Vec<Row>,
    /// What is shown is not what is so now.
    stale: Option<ScanFrom>,
}

impl Switched {
    /// Stands before this view. The keys are those that it reads.
    pub fn new(inner: Box<dyn View>, inputs: Inputs, words: Rc<SwitchWords>) -> Self {
        Self {
            inner,
            inputs,
            words,
            switch: None,
            ear: Ear::default(),
            told: None,
            page: None,
            place: Place::Step,
            chosen: Vec::new(),
            touched: false,
            spelt: Buffer::default(),
            edited: false,
            capital: false,
            times: 0,
            shown: String::new(),
            rows: Vec::new(),
            stale: None,
        }
    }

    /// Takes what stands on a page, if it is another one, or if nothing was changed on it.
    fn take_over(&mut self, page: &Page) {
        let same = self.page.as_ref().is_some_and(|old| old.key == page.key);
        if !same {
            self.place = Place::Step;
            self.touched = false;
            self.edited = false;
            self.capital = false;
            self.times = 0;
        }
        if let Ask::One(options) | Ask::Many(options) = &page.ask
            && (!self.touched || self.chosen.len() != options.len())
        {
            self.chosen = options.iter().map(|option| option.chosen).collect();
        }
        if !self.edited {
            self.spelt.clear();
            if let Ask::Write { text, .. } = &page.ask {
                // It was cleaned and measured when it was typed.
                let _ = self.spelt.set(text);
            }
        }
        self.page = Some(page.clone());
    }

    /// Shows the page on which the person is, and goes through its options.
    fn render(&mut self, mut notices: Vec<Notice>, from: ScanFrom) -> io::Result<()> {
        if self.stale.take().is_some() {
            notices.splice(..0, self.news_of_spelling());
        }
        let Some((page, rows)) = self.made(notices) else {
            return Ok(());
        };
        if self.told.is_none() && self.place == Place::Step {
            self.told = self.page.as_ref().map(|page| page.key.clone());
        }
        let said = page.notices.iter().map(|notice| &notice.text);
        let mut read: usize = said.map(cells).sum::<usize>() + width(&page.prompt);
        if page.key != self.shown {
            read += whole(&page);
        }
        if let Ask::One(options) = &page.ask {
            let options = options.iter().map(|option| cells(&option.label));
            self.inputs.scan(options.collect(), read, from);
        }
        self.rows = rows;
        self.shown.clone_from(&page.key);
        self.inner.show(&page)
    }

    /// What was spelt so far, for someone who types numbers: it is said before all that can be
    /// chosen next.
    fn news_of_spelling(&self) -> Option<Notice> {
        let source = self.source().filter(|_| self.numbers())?;
        let said = !source.secret() && !source.discreet && !source.spelt.is_empty();
        said.then(|| Notice {
            tone: Tone::Told,
            text: source.so_far(),
        })
    }

    fn source(&self) -> Option<Source<'_>> {
        let page = self.page.as_ref()?;
        Some(Source {
            page,
            words: &self.words,
            switch: self.switch?,
            place: self.place,
            chosen: &self.chosen,
            spelt: self.spelt.text(),
            edited: self.edited,
            capital: self.capital,
            rests: self.inputs.rests(),
            times: self.times,
            how: self.times > 0 || self.told.as_ref().is_none_or(|told| *told == page.key),
            reads: self.ear.is_there(),
            discreet: self.ear.is_discreet(),
        })
    }

    fn made(&self, notices: Vec<Notice>) -> Option<(Page, Vec<Row>)> {
        Some(self.source()?.make(notices))
    }

    /// Does what an option does; what the person did, if that is for others to know.
    fn choose(&mut self, at: usize) -> io::Result<Option<Input>> {
        match self.rows.get(at).cloned() {
            Some(row) => self.choose_row(row),
            None => Ok(None),
        }
    }

    fn choose_row(&mut self, row: Row) -> io::Result<Option<Input>> {
        match row {
            Row::Option(at) if self.many() => {
                let notice = self.toggle(at);
                self.render(notice.into_iter().collect(), ScanFrom::Chosen)?;
            }
            Row::Option(at) => return Ok(Some(Input::Chose(at))),
            Row::GoOn => return Ok(Some(Input::Continue)),
            Row::Done => {
                let places = self.chosen.iter().enumerate();
                let chosen = places.filter(|(_, chosen)| **chosen).map(|(at, _)| at);
                return Ok(Some(Input::ChoseMany(chosen.collect())));
            }
            Row::Finish => return Ok(Some(self.finish())),
            Row::ReadBack if self.ear.is_there() && !self.ear.hears_answers() => {
                // Whether they may be heard is asked first.
                return Ok(Some(Input::Act(Act::ReadAnswer)));
            }
            Row::ReadBack => {
                let read = self.source().map(|source| source.so_far());
                let notice = read.map(|text| Notice {
                    tone: Tone::Told,
                    text,
                });
                self.render(notice.into_iter().collect(), ScanFrom::Start)?;
            }
            Row::ReadAnswer => {
                self.go(Place::Step)?;
                self.inputs.comes_next(Event::Does(Does::ReadAnswer));
            }
            Row::Act(act) if is_of_the_voice(act) => return Ok(Some(Input::Act(act))),
            Row::Act(act) => {
                self.place = Place::Step;
                return Ok(Some(Input::Act(act)));
            }
            Row::Place(place) => self.go(place)?,
            Row::Again => {
                self.times += 1;
                self.go(Place::Step)?;
            }
            Row::Put(letter) => {
                let _ = self.spelt.insert_str(&letter);
                return Ok(self.edit());
            }
            Row::Capital => {
                self.capital = !self.capital;
                self.go(Place::Rows)?;
            }
            Row::TakeLetter => {
                self.spelt.backspace();
                return Ok(self.edit());
            }
            Row::TakeWord => {
                self.spelt.word_left();
                let word = self.spelt.cursor();
                self.spelt.truncate(word);
                self.spelt.end();
                return Ok(self.edit());
            }
            Row::Pause => {
                self.inputs.rest();
                self.render(Vec::new(), ScanFrom::Start)?;
            }
        }
        Ok(None)
    }

    fn go(&mut self, place: Place) -> io::Result<()> {
        self.place = place;
        self.render(Vec::new(), ScanFrom::Start)
    }

    fn numbers(&self) -> bool {
        let keys = self.switch.map(|switch| switch.keys);
        matches!(keys, Some(Switches::Numbers))
    }

    fn many(&self) -> bool {
        let ask = self.page.as_ref().map(|page| &page.ask);
        matches!(ask, Some(Ask::Many(_)))
    }

    fn offers(&self, act: Act) -> bool {
        let mut acts = self.page.iter().flat_map(|page| &page.acts);
        acts.any(|words| words.act == act)
    }

    fn secret(&self) -> bool {
        self.source().is_some_and(|source| source.secret())
    }

    /// Chooses an option of many, or no longer, and says so.
    fn toggle(&mut self, at: usize) -> Option<Notice> {
        let chosen = self.chosen.get_mut(at)?;
        *chosen = !*chosen;
        self.touched = true;
        let id = if *chosen {
            "switch-chosen"
        } else {
            "switch-not-chosen"
        };
        let Ask::Many(options) = &self.page.as_ref()?.ask else {
            return None;
        };
        let option: &PageOption = options.get(at)?;
        let text = match (self.ear.is_discreet(), *chosen) {
            (false, _) => self.words.with_label(id, &option.label),
            (true, true) => self.words.text("reading-chosen"),
            (true, false) => self.words.text("reading-not-chosen"),
        };
        Some(Notice {
            tone: Tone::Confirmed,
            text,
        })
    }

    /// What was spelt has changed: it is safe from now on, where it may be kept.
    fn edit(&mut self) -> Option<Input> {
        self.edited = true;
        self.capital = false;
        // Who types numbers writes one digit after another.
        let digits = Place::Letters(Group::Digits);
        if !(self.numbers() && self.place == digits) {
            self.place = Place::Rows;
        }
        self.stale = Some(ScanFrom::Start);
        self.keeps()
            .then(|| Input::Typing(clean(self.spelt.text())))
    }

    /// What is spelt may be seen, and kept before it is confirmed.
    fn keeps(&self) -> bool {
        let ask = self.page.as_ref().map(|page| &page.ask);
        matches!(ask, Some(Ask::Write { secret: false, .. }))
    }

    /// Confirms what was spelt. Where it is refused it can be mended, but a secret goes.
    fn finish(&mut self) -> Input {
        let mut text = clean(self.spelt.text());
        if let Some(Ask::Write { lines: 0 | 1, .. }) = self.page.as_ref().map(|page| &page.ask) {
            text = text.replace('\n', " ");
        }
        self.place = Place::Step;
        if self.secret() {
            self.spelt.clear();
            self.edited = false;
        }
        Input::Wrote(text)
    }

    /// The view that stands behind said what the person did.
    fn take(&mut self, input: Input) -> io::Result<Option<Input>> {
        match input {
            Input::Chose(at) => self.choose(at),
            // Somebody who helps closes a page of ours with a key.
            Input::Act(Act::Back) if self.place != Place::Step => {
                let letters = matches!(self.place, Place::Letters(_));
                self.go(if letters { Place::Rows } else { Place::Step })?;
                Ok(None)
            }
            Input::Act(Act::Again) => self.choose_row(Row::Again),
            Input::Act(Act::Back) if !self.offers(Act::Back) => {
                Ok(Some(Input::Unfit(Unfit::NotOfferedHere)))
            }
            Input::Act(act) if is_of_the_voice(act) => Ok(Some(Input::Act(act))),
            Input::Act(act) => {
                self.place = Place::Step;
                Ok(Some(Input::Act(act)))
            }
            Input::Nothing => {
                self.render(Vec::new(), ScanFrom::Start)?;
                if !self.inputs.rests() {
                    // Who woke it has read the page.
                    self.inputs.read_before(0);
                }
                Ok(None)
            }
            input => Ok(Some(input)),
        }
    }
}

/// True for what changes how a voice speaks: the person stays where they are.
fn is_of_the_voice(act: Act) -> bool {
    matches!(act, Act::Slower | Act::Faster | Act::Quieter | Act::Louder)
}

/// The cells of a text in all its languages.
fn cells(text: &Text) -> usize {
    width(&text.text) + text.twin.as_deref().map_or(0, cells)
}

/// The cells of a page but for its notices and its prompt.
fn whole(page: &Page) -> usize {
    let texts = page.place.iter().chain([&page.question]);
    let mut read: usize = texts
        .chain(&page.hint)
        .chain(&page.current)
        .map(cells)
        .sum();
    if let Ask::One(options) | Ask::Many(options) = &page.ask {
        for option in options {
            let texts = option.heading.iter().chain([&option.label]);
            read += texts.chain(&option.hint).map(cells).sum::<usize>();
        }
    }
    read
}

impl View for Switched {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        if self.switch.is_none() {
            return self.inner.show(page);
        }
        let from = self.stale.unwrap_or(ScanFrom::Start);
        self.take_over(page);
        self.render(page.notices.clone(), from)
    }

    fn next(&mut self, patience: Option<Duration>) -> io::Result<Input> {
        if self.switch.is_none() {
            return self.inner.next(patience);
        }
        loop {
            if let Some(from) = self.stale {
                self.render(Vec::new(), from)?;
            }
            let rested = self.inputs.rests();
            let input = self.inner.next(patience)?;
            if input == Input::Nothing && self.inputs.rests() == rested {
                if patience.is_some() {
                    return Ok(input);
                }
                continue;
            }
            if let Some(input) = self.take(input)? {
                return Ok(input);
            }
        }
    }

    fn unfinished(&self) -> Option<String> {
        if self.switch.is_none() {
            return self.inner.unfinished();
        }
        let before = matches!(
            self.page.as_ref().map(|page| &page.ask),
            Some(Ask::Write {
                unfinished: true,
                ..
            })
        );
        let text = clean(self.spelt.text());
        let typed = (self.edited || before) && self.keeps() && !text.is_empty();
        typed.then_some(text)
    }

    fn marked(&self) -> Option<Vec<bool>> {
        if self.switch.is_none() {
            return self.inner.marked();
        }
        self.touched.then(|| self.chosen.clone())
    }

    fn speak(&mut self, words: ViewWords) {
        self.words = Rc::clone(&words.switch);
        self.inner.speak(words);
    }

    fn tell(&mut self, ear: Ear) {
        self.inputs.aloud(ear.is_there());
        self.ear = ear.clone();
        self.inner.tell(ear);
    }

    fn tell_page(&mut self) {
        self.inner.tell_page();
    }

    fn prefer(&mut self, preferences: &Preferences) {
        if self.switch != preferences.switch {
            self.switch = preferences.switch;
            self.inputs.switch(self.switch);
            self.inputs.aloud(self.ear.is_there());
            self.told = None;
            self.page = None;
            self.shown.clear();
        }
        self.inner.prefer(preferences);
    }

    fn blank(&mut self) -> io::Result<()> {
        self.shown.clear();
        self.inner.blank()
    }

    fn restore(&mut self) -> io::Result<()> {
        self.inner.restore()
    }
}

/// Words of nothing, for views that stand alone.
#[cfg(test)]
pub(super) fn silent() -> Rc<SwitchWords> {
    Rc::new(SwitchWords {
        words: super::full::FullWords {
            say: Box::new(|id, _| id.to_owned()),
            language: "en".to_owned(),
            rtl: false,
            twin: None,
            order: None,
        },
        acts: Vec::new(),
        letters: Vec::new(),
        signs: Vec::new(),
    })
}
