//! A page and what a person has done at it so far: which option the cursor is on, what
//! is chosen, what is typed. Knows no terminal.

use std::rc::Rc;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::field::{Entered, Field, Wrapped};
use super::layout::{Layout, Source, Spot, Target};
use super::words::FullWords;
use crate::engine::step::Act;
use crate::locale::page::{ActWords, Ask, Notice, Page, Tone};
use crate::text::buffer::LeftOut;
use crate::text::digit::digit;
use crate::text::fold::fold;
use crate::view::input::NO_TEXT;
use crate::view::keys::{Does, Keymap};
use crate::view::{Input, Preferences, Unfit};

/// A page in use.
#[derive(Debug)]
pub struct Sheet {
    page: Page,
    same_place: bool,
    chosen: Vec<bool>,
    /// Which options were chosen here and are not any more.
    taken_back: Vec<bool>,
    /// An option was chosen here, or no longer.
    toggled: bool,
    field: Option<Field>,
    /// The answer line as last laid out.
    answer: Rc<Wrapped>,
    spot: Option<Spot>,
    /// What was typed when a word after a slash was no command.
    refused: Option<String>,
    /// The number typed so far, while only digits were typed.
    number: usize,
}

/// What came of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing that anybody else needs to know.
    Stayed,
    /// A letter was typed or taken out at the cursor.
    Typed,
    /// The cursor went by a word in what is typed.
    Word,
    /// The row of the cursor is to be said, even where nothing on it changed.
    Named,
    /// The person did something.
    Did(Input),
    /// The list of actions is wanted.
    Actions,
    /// Help is wanted.
    Help,
    /// The answers here are to be read out.
    ReadAnswer,
    /// The page is to be said again, whole.
    Again,
    /// A stop for a while is wanted.
    Pause,
}

impl Sheet {
    /// A page that is new.
    pub fn new(page: Page) -> Self {
        let chosen = match &page.ask {
            Ask::One(options) | Ask::Many(options) => options.iter().map(|o| o.chosen).collect(),
            _ => Vec::new(),
        };
        let field = match &page.ask {
            Ask::Write {
                lines,
                text,
                secret,
                ..
            } => Some(Field::new(text, *lines, *secret)),
            _ => None,
        };
        Self {
            page,
            same_place: false,
            taken_back: vec![false; chosen.len()],
            chosen,
            toggled: false,
            field,
            answer: Rc::default(),
            spot: None,
            refused: None,
            number: 0,
        }
    }

    /// The page.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The field, if words are asked for.
    pub fn field(&self) -> Option<&Field> {
        self.field.as_ref()
    }

    /// The field, if words are asked for.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        self.field.as_mut()
    }

    /// What the row of an option says, by its place from 0.
    pub fn option(&self, option: usize, words: &FullWords) -> Option<String> {
        let label = &self.page.options().get(option)?.label.text;
        let is = |marks: &[bool]| marks.get(option).copied().unwrap_or(false);
        Some(words.option(option, label, (is(&self.chosen), is(&self.taken_back))))
    }

    /// Takes the page that came for the same place: what is chosen and typed stays, and
    /// the cursor goes to the answer line if there is something to say there. For someone who
    /// uses a switch, it stays at an option that says itself that it was chosen.
    pub fn again(&mut self, page: Page, scanned: bool) {
        let same_ask = match (&self.page.ask, &page.ask) {
            (Ask::Write { .. }, Ask::Write { .. }) => true,
            (Ask::One(old), Ask::One(new)) | (Ask::Many(old), Ask::Many(new)) => {
                old.len() == new.len()
            }
            (old, new) => old == new,
        };
        if same_ask {
            let fresh = Self::new(page);
            if !self.toggled {
                self.chosen = fresh.chosen;
            }
            let untouched = self.field.as_ref().is_some_and(|field| !field.touched());
            if untouched && self.page.ask != fresh.page.ask {
                self.field = fresh.field;
            }
            self.page = fresh.page;
            let said = |notice: &Notice| scanned && notice.tone == Tone::Confirmed;
            if !self.page.notices.iter().all(said) {
                self.spot = Some(Spot::Answer);
            }
        } else {
            *self = Self::new(page);
        }
        self.same_place = true;
        self.number = 0;
    }

    /// Whether this page offers what this one does, in the same words.
    pub fn offers_the_same(&self, page: &Page) -> bool {
        let labels = |page: &Page| match &page.ask {
            Ask::One(options) | Ask::Many(options) => {
                options.iter().map(|option| option.label.clone()).collect()
            }
            _ => Vec::new(),
        };
        labels(&self.page) == labels(page)
    }

    /// Goes to an option, or, where the page goes on below and that was not shown yet, one
    /// screenful on; true if it was that.
    pub fn goes_to(&mut self, option: usize, layout: &Layout) -> bool {
        let spot = self.spot(layout);
        let more = matches!(spot, Spot::More(_)).then(|| layout.page_down(spot));
        let more = more.flatten();
        self.spot = more.or(Some(Spot::Option { option, row: 0 }));
        more.is_some()
    }

    /// Is at no option any more.
    pub fn leave_option(&mut self) {
        if self.spot.is_some_and(|spot| spot.option().is_some()) {
            self.spot = Some(Spot::Answer);
        }
    }

    /// Takes the page that came because something was typed: nobody is told anything new, and
    /// nothing that stands on it goes.
    pub fn stay(&mut self, page: Page) {
        let notices = std::mem::take(&mut self.page.notices);
        let current = std::mem::take(&mut self.page.current);
        self.page = Page {
            notices,
            current,
            ..page
        };
    }

    /// Which of many options are chosen, if the person changed any.
    pub fn marked(&self) -> Option<Vec<bool>> {
        self.toggled.then(|| self.chosen.clone())
    }

    /// Where the cursor is in this layout.
    pub fn spot(&self, layout: &Layout) -> Spot {
        let spot = self.spot.filter(|spot| layout.has(*spot));
        spot.unwrap_or_else(|| layout.arrival())
    }

    /// The rows of the page at this many columns and rows.
    pub fn layout(
        &mut self,
        words: &FullWords,
        (columns, height): (usize, usize),
        preferences: &Preferences,
    ) -> Layout {
        let typed = self.field.as_ref().map_or(("", 0), Field::shown);
        let source = Source {
            page: &self.page,
            prompt: self.prompt(),
            same_place: self.same_place,
            chosen: &self.chosen,
            taken_back: &self.taken_back,
            typed,
            before: &self.answer,
            words,
            preferences,
        };
        let layout = Layout::new(&source, columns, height);
        self.answer = Rc::clone(layout.answer_rows());
        layout
    }

    /// What the answer line says.
    fn prompt(&self) -> &str {
        let problem = |notice: &Notice| notice.tone == Tone::Problem;
        if self.same_place && self.page.notices.iter().any(problem) {
            &self.page.prompt_again
        } else {
            &self.page.prompt
        }
    }

    /// Puts pasted text in, if words are asked for.
    pub fn paste(&mut self, text: &str) -> Outcome {
        let Some(field) = &mut self.field else {
            return self.no_option();
        };
        self.spot = Some(Spot::Answer);
        match field.put(&text.replace(NO_TEXT, "")) {
            LeftOut { too_long: true, .. } => Outcome::Did(Input::Unfit(Unfit::TooLong)),
            _ if text.contains(NO_TEXT) => Outcome::Did(Input::Unfit(Unfit::NotText)),
            LeftOut { controls: true, .. } => Outcome::Did(Input::Unfit(Unfit::ControlsLeftOut)),
            _ => Outcome::Typed,
        }
    }

    /// Does what a key does here.
    pub fn press(&mut self, event: KeyEvent, keys: &Keymap, layout: &Layout) -> Outcome {
        match keys.does(event, &self.page.ask) {
            Some(does) => self.carry_out(does, layout),
            None => {
                let before = std::mem::take(&mut self.number);
                self.letter(event, before, layout)
            }
        }
    }

    /// Does something here that a key does.
    pub fn carry_out(&mut self, does: Does, layout: &Layout) -> Outcome {
        let spot = self.spot(layout);
        let before = std::mem::take(&mut self.number);
        match does {
            Does::Help => Outcome::Help,
            Does::Actions => Outcome::Actions,
            Does::Pause => Outcome::Pause,
            Does::Settings => Outcome::Did(self.act(Act::Settings)),
            Does::ReadAnswer => Outcome::ReadAnswer,
            // They are no rows of the list of actions, and work everywhere.
            Does::Slower => Outcome::Did(Input::Act(Act::Slower)),
            Does::Faster => Outcome::Did(Input::Act(Act::Faster)),
            Does::Quieter => Outcome::Did(Input::Act(Act::Quieter)),
            Does::Louder => Outcome::Did(Input::Act(Act::Louder)),
            Does::Read => Outcome::Did(Input::Act(Act::ReadToMe)),
            Does::Stop => Outcome::Did(Input::Act(Act::Stop)),
            Does::LeaveFast => Outcome::Did(Input::Act(Act::LeaveFast)),
            Does::Back => Outcome::Did(self.act(Act::Back)),
            Does::PageUp => self.go(layout.page_up(spot)),
            Does::PageDown => self.page_down(layout),
            Does::Enter => self.enter(spot, layout, before),
            // In words that run from right to left an arrow still goes where it points.
            Does::Left if layout.goes_left() => self.edit(Does::Right, spot),
            Does::Right if layout.goes_left() => self.edit(Does::Left, spot),
            Does::WordLeft if layout.goes_left() => self.edit(Does::WordRight, spot),
            Does::WordRight if layout.goes_left() => self.edit(Does::WordLeft, spot),
            // Where words are typed, the arrows leave them above and come back to them.
            Does::Up if self.field.is_some() && !self.moves_up(spot) => self.go(layout.up(spot)),
            Does::Down if matches!(spot, Spot::Row(_)) => self.go(layout.down(spot)),
            _ if self.field.is_some() => self.edit(does, spot),
            Does::Up => self.go(layout
                .up(spot)
                .map(|to| named_on(to, spot, layout))
                .or_else(|| self.unless_options(layout.page_up(spot)))),
            Does::Down => self.go(layout
                .down(spot)
                .map(|to| named_on(to, spot, layout))
                .or_else(|| self.unless_options(layout.page_down(spot)))),
            Does::First => self.go(layout.first(spot).map(|to| named_on(to, spot, layout))),
            Does::Last => self.go(layout.last_option().map(|to| named_on(to, spot, layout))),
            Does::Toggle => {
                let option = spot
                    .option()
                    .filter(|_| matches!(self.page.ask, Ask::Many(_)));
                option.map_or(Outcome::Stayed, |option| {
                    self.toggle(option);
                    Outcome::Named
                })
            }
            _ => Outcome::Stayed,
        }
    }

    /// Does what pressing this does. An answer where one is chosen is a button: it was pressed
    /// and let go at the same place, and going back is one press away. Where words are typed,
    /// nobody expects a press to end them.
    pub fn tap(&mut self, target: Target, layout: &Layout) -> Outcome {
        self.number = 0;
        match (target, &self.page.ask) {
            (Target::Option(option), ask) => {
                let one = matches!(ask, Ask::One(_));
                self.point_at(option, layout);
                if one {
                    return Outcome::Did(Input::Chose(option));
                }
                self.toggle(option);
                Outcome::Named
            }
            (Target::Answer, Ask::Write { .. }) => self.go(Some(Spot::Answer)),
            (Target::Answer, _) => self.enter(Spot::Answer, layout, 0),
            (Target::More, _) => self.page_down(layout),
            (Target::Does(does), _) => self.carry_out(does, layout),
        }
    }

    /// Confirms what is typed.
    pub fn done(&mut self) -> Input {
        match self.field.as_mut().map(Field::done) {
            Some(Entered::Words(words)) => self.wrote(words),
            _ => Input::Unfit(Unfit::NothingYet),
        }
    }

    /// A secret that was confirmed does not stay in the field: nobody sees it there, and what
    /// is typed next would be put behind it.
    fn wrote(&mut self, words: String) -> Input {
        if let Ask::Write {
            lines,
            secret: true,
            ..
        } = self.page.ask
        {
            self.field = Some(Field::new("", lines, true));
        }
        Input::Wrote(words)
    }

    /// What choosing this act here means.
    fn act(&self, act: Act) -> Input {
        if self.page.acts.iter().any(|offered| offered.act == act) {
            Input::Act(act)
        } else {
            Input::Unfit(Unfit::NotOfferedHere)
        }
    }

    fn go(&mut self, spot: Option<Spot>) -> Outcome {
        if spot.is_some() {
            self.spot = spot;
        }
        Outcome::Stayed
    }

    /// Arrows go by screenfuls where there are no options.
    fn unless_options(&self, spot: Option<Spot>) -> Option<Spot> {
        spot.filter(|_| self.chosen.is_empty())
    }

    fn page_down(&mut self, layout: &Layout) -> Outcome {
        let spot = layout.page_down(self.spot(layout));
        if spot == Some(Spot::Answer)
            && let Some(field) = &mut self.field
        {
            field.go_to_end();
        }
        self.go(spot)
    }

    /// `number` is what was typed just before, if it was a number.
    fn enter(&mut self, spot: Spot, layout: &Layout, number: usize) -> Outcome {
        let nothing_yet = Outcome::Did(Input::Unfit(Unfit::NothingYet));
        let spot = match spot {
            Spot::Row(_) if layout.place(spot).0 < layout.last() => {
                Spot::More(layout.place(spot).0)
            }
            Spot::Row(_) if self.page.ask == Ask::Read => Spot::Answer,
            // Nothing is confirmed from where nothing of it is heard.
            Spot::Row(_) => return self.go(Some(Spot::Answer)),
            other => other,
        };
        if let (Ask::Many(_), Some(option)) = (&self.page.ask, spot.option())
            && self.may_grow(number)
        {
            // The digit only moved, for a longer number might have followed: now it is whole.
            self.toggle(option);
            return Outcome::Named;
        }
        if let (Ask::One(_), Some(option)) = (&self.page.ask, spot.option()) {
            return Outcome::Did(Input::Chose(option));
        }
        if spot == Spot::Answer && self.refuses() {
            return Outcome::Did(Input::Unfit(Unfit::MaybeWords));
        }
        match (&self.page.ask, spot) {
            // Nobody goes on past what was not shown yet.
            (_, Spot::More(_)) if layout.page_down(spot).is_some() => self.page_down(layout),
            (Ask::Read, _) => Outcome::Did(Input::Continue),
            (Ask::Many(_), _) if self.toggled || self.chosen.contains(&true) => {
                let places = (0..self.chosen.len()).filter(|place| self.chosen[*place]);
                Outcome::Did(Input::ChoseMany(places.collect()))
            }
            (Ask::Write { .. }, _) if self.asks_for_actions() => {
                self.take_out_command();
                Outcome::Actions
            }
            (Ask::Write { .. }, _) if self.command().is_some() => self.do_command(),
            (Ask::Write { .. }, _) => match self.field.as_mut().map(Field::enter) {
                Some(Entered::Words(words)) => Outcome::Did(self.wrote(words)),
                Some(Entered::Line) => Outcome::Typed,
                _ => nothing_yet,
            },
            _ => nothing_yet,
        }
    }

    /// Whether a word after a slash is no command and was not said yet to be one of the
    /// person's own. No command has another slash in it, as the name of a folder has.
    fn refuses(&mut self) -> bool {
        let secret = matches!(self.page.ask, Ask::Write { secret: true, .. });
        let Some(field) = self.field.as_ref().filter(|_| !secret) else {
            return false;
        };
        let word = field.command().unwrap_or_default();
        let none = word.is_empty() || word.contains('/') || self.command().is_some();
        let typed = field.shown().0;
        if none || self.refused.as_deref() == Some(typed) {
            return false;
        }
        self.refused = Some(typed.to_owned());
        true
    }

    /// Whether a slash alone was typed.
    fn asks_for_actions(&self) -> bool {
        self.field.as_ref().and_then(Field::command) == Some("")
    }

    fn take_out_command(&mut self) {
        if let Some(field) = &mut self.field {
            field.take_out_command();
        }
    }

    /// The command that is typed as a word after a slash, if it is one that is offered.
    fn command(&self) -> Option<Act> {
        let word = fold(self.field.as_ref()?.command()?);
        let says = |offered: &ActWords| fold(&offered.word) == word;
        let offered = &self.page.acts;
        let own = offered.iter().find(|offered| says(offered));
        let twin = || {
            let mut twins = offered.iter().filter_map(|own| own.twin.as_deref());
            twins.find(|twin| says(twin))
        };
        own.or_else(twin).map(|offered| offered.act)
    }

    fn do_command(&mut self) -> Outcome {
        let command = self.command();
        self.take_out_command();
        match command {
            Some(Act::Help) => Outcome::Help,
            Some(Act::Again) => Outcome::Again,
            Some(Act::ReadAnswer) => Outcome::ReadAnswer,
            Some(Act::Change) | None => Outcome::Stayed,
            Some(act) => Outcome::Did(Input::Act(act)),
        }
    }

    /// Whether an arrow goes up within what is typed.
    fn moves_up(&self, spot: Spot) -> bool {
        let cursor = self.field.as_ref().map_or(0, |field| field.shown().1);
        spot == Spot::Answer && self.answer.caret(self.prompt().len() + cursor).0 > 0
    }

    fn edit(&mut self, does: Does, spot: Spot) -> Outcome {
        if spot != Spot::Answer {
            self.spot = Some(Spot::Answer);
        }
        let prompt = self.prompt().len();
        let field = self.field.as_mut();
        let taken = field.is_some_and(|field| field.edit(does, &self.answer, prompt));
        match does {
            _ if taken => Outcome::Typed,
            Does::WordLeft | Does::WordRight => Outcome::Word,
            _ => Outcome::Stayed,
        }
    }

    fn letter(&mut self, event: KeyEvent, number: usize, layout: &Layout) -> Outcome {
        let KeyCode::Char(letter) = event.code else {
            return Outcome::Stayed;
        };
        if event
            .modifiers
            .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT)
        {
            return Outcome::Stayed;
        }
        if self.field.is_some() {
            return self.paste(letter.encode_utf8(&mut [0; 4]));
        }
        match digit(letter) {
            Some(digit) => self.digit(digit, number, layout),
            None => self.no_option(),
        }
    }

    /// Something was typed that is no option here. It is said once, and not at every letter.
    fn no_option(&self) -> Outcome {
        let told = self.same_place && !self.page.notices.is_empty();
        match self.page.ask {
            Ask::One(_) | Ask::Many(_) if !told => Outcome::Did(Input::Unfit(Unfit::NotAnOption)),
            _ => Outcome::Stayed,
        }
    }

    /// Moves to the option with this number, or names it where it is on another screenful.
    /// Digits typed one after another make one number where there is such an option.
    fn digit(&mut self, digit: usize, number: usize, layout: &Layout) -> Outcome {
        let count = self.chosen.len();
        let longer = number.saturating_mul(10).saturating_add(digit);
        let Some(number) = [longer, digit]
            .into_iter()
            .find(|n| (1..=count).contains(n))
        else {
            return self.no_option();
        };
        self.number = number;
        let option = number - 1;
        self.point_at(option, layout);
        // Where a longer number may follow, the digit only moves, until Enter.
        if matches!(self.page.ask, Ask::Many(_)) && !self.may_grow(number) {
            self.toggle(option);
        }
        Outcome::Named
    }

    /// Moves to an option, or names it where it is on another screenful.
    pub fn point_at(&mut self, option: usize, layout: &Layout) {
        let spot = self.spot(layout);
        let screenful = layout.place(spot).0;
        let on_it = Spot::Option { option, row: 0 };
        self.spot = Some(if layout.place(on_it).0 == screenful {
            named_on(on_it, spot, layout)
        } else {
            Spot::Named { option, screenful }
        });
    }

    /// Whether there are options whose numbers begin with this one and are longer.
    fn may_grow(&self, number: usize) -> bool {
        number > 0 && number.saturating_mul(10) <= self.chosen.len()
    }

    fn toggle(&mut self, option: usize) {
        if let (Ask::Many(_), Some(chosen)) = (&self.page.ask, self.chosen.get_mut(option)) {
            *chosen = !*chosen;
            if let Some(taken_back) = self.taken_back.get_mut(option) {
                *taken_back = !*chosen;
            }
            self.toggled = true;
        }
    }
}

/// Where the cursor goes that is to go to an option. Where options are named on the last row,
/// those of that screenful are too: if that row changed back, it would be heard instead.
fn named_on(to: Spot, from: Spot, layout: &Layout) -> Spot {
    match (to, from) {
        (Spot::Option { option, .. }, Spot::Named { screenful, .. })
            if layout.place(to).0 == screenful =>
        {
            Spot::Named { option, screenful }
        }
        _ => to,
    }
}
