//! Where everything on a page stands, at a size: one column, text from the top, by whole
//! screenfuls. Pure.

use std::ops::Range;
use std::rc::Rc;

use super::field::Wrapped;
use super::order::Order;
use super::words::FullWords;
use crate::engine::step::Act;
use crate::locale::page::{Ask, Notice, Page, Speaker, Text, Tone};
use crate::text::bidi::first_strong;
use crate::text::width::width;
use crate::text::wrap::{LONGEST, wrap};
use crate::view::Preferences;
use crate::view::keys::Does;

/// Cells at the start of each row that are kept for the mark.
pub const GUTTER: usize = 1;

/// The fewest rows of what can be pressed.
const LEAST: usize = 2;

/// The columns that a page takes of a terminal that has so many.
pub fn taken(columns: usize) -> usize {
    columns.min(GUTTER + LONGEST)
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The part and the number of the question.
    Place,
    /// Something said once.
    Notice,
    /// What is asked.
    Question,
    /// What explains it.
    Hint,
    /// What stands here already.
    Current,
    /// What stands before some options.
    Heading,
    /// A row of an option: its place from 0, and the row of its label from 0.
    Option {
        /// The place of the option, from 0.
        option: usize,
        /// The row of its label, from 0.
        row: usize,
    },
    /// What explains an option.
    OptionHint,
    /// What a mouse or a finger can press beside the answers.
    Touch,
    /// Nothing: it makes what can be pressed larger.
    Blank,
    /// The line that holds the cursor on arrival, with what is typed there.
    Answer,
}

/// What can be pressed with a mouse or a finger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// An option, by its place from 0.
    Option(usize),
    /// The line that asks.
    Answer,
    /// What leads on to the next screenful.
    More,
    /// What does something that a key does.
    Does(Does),
}

/// One row of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its words, without the gutter.
    pub text: String,
    /// What it is.
    pub role: Role,
    /// It begins at the right.
    pub rtl: bool,
    /// What is pressed there.
    pub target: Option<Target>,
}

/// A row as it stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// Its words, without the gutter.
    pub text: &'a str,
    /// What it is.
    pub role: Role,
    /// It begins at the right.
    pub rtl: bool,
    /// What is pressed there.
    pub target: Option<Target>,
}

/// What a layout is made from.
#[derive(Debug)]
pub struct Source<'a> {
    /// The page.
    pub page: &'a Page,
    /// What the answer line says.
    pub prompt: &'a str,
    /// The page came while it was shown already: its notices stand by the answer line.
    pub same_place: bool,
    /// Which options are chosen.
    pub chosen: &'a [bool],
    /// Which options were chosen on this page and are not any more.
    pub taken_back: &'a [bool],
    /// What is typed, and the byte offset of the cursor in it.
    pub typed: (&'a str, usize),
    /// The answer line as it was laid out before.
    pub before: &'a Wrapped,
    /// The words of this view.
    pub words: &'a FullWords,
    /// How the view is used. Where a mouse or a finger can be used, whatever can be pressed takes
    /// at least two rows, and what keys do beside answering stands on the page.
    pub preferences: &'a Preferences,
}

/// Where the cursor can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// At the end of the answer line, or where something is typed.
    Answer,
    /// At the end of a screenful, from 0, that is not the last.
    More(usize),
    /// On a row of an option.
    Option {
        /// The place of the option, from 0.
        option: usize,
        /// The row of its label, from 0.
        row: usize,
    },
    /// On a row that is only read, by its place among all rows from 0: what stands before the
    /// options, and what is said once.
    Row(usize),
    /// On the last row of a screenful, where an option of another one is named: its number
    /// was typed, and the other screenful would be heard whole.
    Named {
        /// The place of the option, from 0.
        option: usize,
        /// The screenful that stays, from 0.
        screenful: usize,
    },
}

impl Spot {
    /// The place of the option that the cursor is on, from 0, or none.
    pub fn option(self) -> Option<usize> {
        match self {
            Self::Option { option, .. } | Self::Named { option, .. } => Some(option),
            Self::Answer | Self::More(_) | Self::Row(_) => None,
        }
    }
}

/// The rows of a page at a size.
#[derive(Debug)]
pub struct Layout {
    /// The rows before the answer line.
    rows: Vec<Row>,
    /// The answer line, with what is typed.
    answer: Rc<Wrapped>,
    /// What a screenful ends in that is not the last, in rows. Two in turn: a reader that
    /// says how the row of the cursor differs says nothing where the next is the same.
    more: [Vec<String>; 2],
    caret: (usize, usize),
    columns: usize,
    height: usize,
    /// The last column of the page.
    edge: usize,
    /// Our own words run from right to left.
    rtl: bool,
    /// Rows that do so are seen that way.
    turned: bool,
    /// A mouse or a finger can be used.
    pointer: bool,
    /// What is pressed on rows that are put in now, and the first of these.
    aim: Option<(Target, usize)>,
}

impl Layout {
    /// Lays a page out for a terminal of this many columns and rows. In a wide one it takes
    /// no more than is good to read, and a magnified part of the screen holds whole rows.
    pub fn new(source: &Source<'_>, columns: usize, height: usize) -> Self {
        let columns = taken(columns);
        let edge = columns.max(1) - 1;
        let columns = columns.max(GUTTER + 2);
        let height = height.max(1);
        let mut layout = Self {
            rows: Vec::new(),
            answer: Rc::default(),
            more: more_ids(source.preferences)
                .map(|id| wrap(&source.words.plain(id), columns - GUTTER)),
            caret: (0, 0),
            columns,
            height,
            edge,
            rtl: source.words.rtl,
            turned: matches!(source.words.order, Some(Order::Terminal | Order::App)),
            pointer: source.preferences.mouse,
            aim: None,
        };
        let least = if source.preferences.mouse { LEAST } else { 1 };
        let rows = layout.more_rows().max(least);
        for more in &mut layout.more {
            let missing = rows - more.len();
            more.splice(..0, std::iter::repeat_n(String::new(), missing));
            if rows >= height {
                more.clear();
            }
        }
        layout.fill(source);
        layout
    }

    fn fill(&mut self, source: &Source<'_>) {
        let page = source.page;
        // What came before this page is told before it: further down it may stand on another screenful.
        let early = |notice: &&Notice| !source.same_place && notice.tone != Tone::Confirmed;
        for notice in page.notices.iter().filter(early) {
            self.say(&notice.text, Role::Notice);
        }
        if let Some(place) = &page.place {
            self.say(place, Role::Place);
        }
        self.say(&page.question, Role::Question);
        for text in &page.hint {
            self.say(text, Role::Hint);
        }
        for text in &page.current {
            self.say(text, Role::Current);
        }
        self.options(source);
        self.touch(source);
        if let Some(how) = &page.how {
            self.say(how, Role::Hint);
        }
        let late = page.notices.iter().filter(|_| source.same_place);
        for notice in late {
            self.say(&notice.text, Role::Notice);
        }
        self.answer(source);
    }

    fn options(&mut self, source: &Source<'_>) {
        let (Ask::One(options) | Ask::Many(options)) = &source.page.ask else {
            return;
        };
        for (option, offered) in options.iter().enumerate() {
            if let Some(heading) = &offered.heading {
                self.say(heading, Role::Heading);
            }
            self.begin(Target::Option(option));
            let is = |marks: &[bool]| marks.get(option).copied().unwrap_or(false);
            let state = (is(source.chosen), is(source.taken_back));
            let words = source.words.option(option, &offered.label.text, state);
            let rtl = runs_from_the_right(&offered.label);
            for (row, text) in wrap(&words, self.columns - GUTTER).into_iter().enumerate() {
                let role = Role::Option { option, row };
                self.put(text, role, rtl);
            }
            // In a second language it is no row that an arrow stops at: one thing is said.
            if let Some(twin) = &offered.label.twin {
                self.say(twin, Role::OptionHint);
            }
            for text in &offered.hint {
                self.say(text, Role::OptionHint);
            }
            self.end();
        }
    }

    /// What keys do beside answering, for who has none.
    fn touch(&mut self, source: &Source<'_>) {
        let offered = |back: bool| {
            let mut acts = source.page.acts.iter();
            acts.any(|offered| (offered.act == Act::Back) == back)
        };
        for (does, id, offered) in [
            (Does::Actions, "full-touch-actions", offered(false)),
            (Does::Back, "full-touch-back", offered(true)),
        ] {
            if self.pointer && offered {
                self.begin(Target::Does(does));
                self.say(&source.words.text(id), Role::Touch);
                self.end();
            }
        }
    }

    /// What is put in from here on is pressed as one. It begins where at least two of its rows
    /// stand on a screenful.
    fn begin(&mut self, target: Target) {
        if !self.pointer {
            return;
        }
        if self.step() >= LEAST && self.rows.len() % self.step() == self.step() - 1 {
            self.put(String::new(), Role::Blank, false);
        }
        self.aim = Some((target, self.rows.len()));
    }

    /// It ends here, after at least two rows on each of its screenfuls.
    fn end(&mut self) {
        if let Some((_, start)) = self.aim {
            let last = self.rows.len() - 1;
            let alone = last.is_multiple_of(self.step());
            if last == start || alone {
                self.put(String::new(), Role::Blank, false);
            }
        }
        self.aim = None;
    }

    fn put(&mut self, text: String, role: Role, rtl: bool) {
        let target = self.aim.map(|(target, _)| target);
        self.rows.push(Row {
            text,
            role,
            rtl,
            target,
        });
    }

    fn answer(&mut self, source: &Source<'_>) {
        if self.pointer {
            self.begin(Target::Answer);
            self.put(String::new(), Role::Blank, false);
            self.aim = None;
        }
        let prompt = source.prompt;
        let (typed, cursor) = source.typed;
        let whole = format!("{prompt}{typed}");
        // One cell less, so that the cursor has its place after the last letter.
        let room = self.columns - GUTTER - 1;
        self.answer = Rc::new(Wrapped::after(source.before, whole, room));
        let (row, column) = self.answer.caret(prompt.len() + cursor);
        self.caret = (self.rows.len() + row, GUTTER + column);
    }

    /// The answer line, with what is typed, in rows.
    pub fn answer_rows(&self) -> &Rc<Wrapped> {
        &self.answer
    }

    fn len(&self) -> usize {
        self.rows.len() + self.answer.len()
    }

    fn say(&mut self, text: &Text, role: Role) {
        let mut part = Some(text);
        while let Some(text) = part {
            let rows = wrap(&text.text, self.columns - GUTTER);
            let rtl = runs_from_the_right(text);
            for text in rows {
                self.put(text, role, rtl);
            }
            part = text.twin.as_deref();
        }
    }

    /// How many rows are kept for what a screenful ends in that is not the last.
    fn more_rows(&self) -> usize {
        self.more.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// How many rows of the page a screenful holds that is not the last.
    fn step(&self) -> usize {
        (self.height - self.more_rows()).max(1)
    }

    /// The rows on a screenful that are notices or the answer line: what is said when a
    /// page comes for the same place.
    pub fn said_again(&self, screenful: usize) -> Range<usize> {
        let screen = self.screen(screenful);
        let rest =
            |shown: &Shown<'_>| !matches!(shown.role, Role::Notice | Role::Blank | Role::Answer);
        screen.iter().rposition(rest).map_or(0, |last| last + 1)..screen.len()
    }

    /// The last screenful, from 0.
    pub fn last(&self) -> usize {
        self.len().saturating_sub(self.height).div_ceil(self.step())
    }

    /// The screenful, from 0, on which a row stands.
    fn screenful_of(&self, row: usize) -> usize {
        (row / self.step()).min(self.last())
    }

    /// The rows of the page on a screenful.
    fn range(&self, screenful: usize) -> Range<usize> {
        let start = screenful * self.step();
        let end = if screenful >= self.last() {
            self.len()
        } else {
            start + self.step()
        };
        start..end
    }

    /// What stands on a screenful: rows of the page, then what leads on, if anything.
    pub fn screen(&self, screenful: usize) -> Vec<Shown<'_>> {
        let row = |row: usize| match self.rows.get(row) {
            Some(row) => Shown {
                text: &row.text,
                role: row.role,
                rtl: row.rtl,
                target: row.target,
            },
            None => Shown {
                text: self.answer.row(row - self.rows.len()),
                role: Role::Answer,
                rtl: self.answer_rtl(row - self.rows.len()),
                target: self.pointer.then_some(Target::Answer),
            },
        };
        let mut screen: Vec<_> = self.range(screenful).map(row).collect();
        if screenful < self.last() {
            let more = self.more[screenful % 2].iter();
            screen.extend(more.map(|text| Shown {
                text,
                role: Role::Answer,
                rtl: self.rtl,
                target: self.pointer.then_some(Target::More),
            }));
        }
        screen
    }

    /// What stands on the screen while the cursor is at a spot.
    pub fn shown(&self, spot: Spot) -> Vec<Shown<'_>> {
        let mut screen = self.screen(self.place(spot).0);
        if let (Some(named), Some(last)) = (self.named(spot), screen.last_mut()) {
            *last = Shown {
                text: &named.text,
                role: Role::Answer,
                rtl: named.rtl,
                target: named.target,
            };
        }
        screen
    }

    /// What is pressed on a row of the screen while the cursor is at a spot. Below the last row
    /// that is what stands there: nothing else does.
    pub fn target(&self, spot: Spot, row: usize) -> Option<Target> {
        let screen = self.shown(spot);
        screen.get(row).or(screen.last())?.target
    }

    /// The row that names the option of another screenful, if the spot is where one is named.
    fn named(&self, spot: Spot) -> Option<&Row> {
        let named = matches!(self.whole(spot), Spot::Named { .. });
        self.rows.get(self.row_of(spot).filter(|_| named)?)
    }

    /// The spot at which an option is whole: one row has no room to name an option that takes
    /// more, so the cursor goes to where it stands.
    fn whole(&self, spot: Spot) -> Spot {
        let Spot::Named { option, .. } = spot else {
            return spot;
        };
        let second =
            |row: &Row| matches!(row.role, Role::Option { option: of, row: 1 } if of == option);
        if self.rows.iter().any(second) {
            Spot::Option { option, row: 0 }
        } else {
            spot
        }
    }

    /// Whether a row of the answer line begins at the right: the first one as our words do,
    /// those below by their first letter that has a direction.
    fn answer_rtl(&self, row: usize) -> bool {
        let own = (row > 0).then(|| first_strong(self.answer.row(row)));
        own.flatten().unwrap_or(self.rtl)
    }

    /// Whether the text goes on to the left where the cursor is, so that the arrow to the
    /// left moves on in it.
    pub fn goes_left(&self) -> bool {
        let row = self.caret.0.saturating_sub(self.rows.len());
        self.turned && self.answer_rtl(row)
    }

    /// The screenful of a spot, and the column and row of its cursor there.
    pub fn place(&self, spot: Spot) -> (usize, usize, usize) {
        match self.whole(spot) {
            Spot::More(screenful) if screenful < self.last() => {
                let screen = self.screen(screenful);
                let end = screen.last().map_or(0, |last| width(last.text));
                // A blank after it, as after a prompt: Fenrir takes a row that ends at the
                // cursor for a completed word, and that silences what it says before.
                let column = (GUTTER + end + 1).min(self.edge);
                (screenful, column, screen.len().saturating_sub(1))
            }
            Spot::Named { screenful, .. } => {
                let screenful = screenful.min(self.last());
                let rows = self.screen(screenful).len();
                // At its start, as on the option itself: so it is whole on 40 braille cells.
                (screenful, GUTTER.min(self.edge), rows.saturating_sub(1))
            }
            Spot::Answer | Spot::More(_) => self.on_screen(self.caret.0, self.caret.1),
            Spot::Option { .. } | Spot::Row(_) => match self.row_of(spot) {
                Some(row) => self.on_screen(row, GUTTER),
                None => self.on_screen(self.caret.0, self.caret.1),
            },
        }
    }

    fn on_screen(&self, row: usize, column: usize) -> (usize, usize, usize) {
        let screenful = self.screenful_of(row);
        let above = self.range(screenful).start;
        (screenful, column.min(self.edge), row - above)
    }

    /// The row at which a spot stands that is one of a row; the last row of an option's label
    /// if that has fewer rows now.
    fn row_of(&self, spot: Spot) -> Option<usize> {
        let (sought, at) = match spot {
            Spot::Option { option, row } => (option, row),
            Spot::Named { option, .. } => (option, 0),
            Spot::Row(row) => return (row < self.rows.len()).then_some(row),
            Spot::Answer | Spot::More(_) => return None,
        };
        self.rows.iter().rposition(
            |row| matches!(row.role, Role::Option { option, row } if option == sought && row <= at),
        )
    }

    /// Where the cursor is when the page is new.
    pub fn arrival(&self) -> Spot {
        if self.last() > 0 {
            Spot::More(0)
        } else {
            Spot::Answer
        }
    }

    /// The spot one screenful on, or none.
    pub fn page_down(&self, spot: Spot) -> Option<Spot> {
        let next = self.place(spot).0 + 1;
        match spot {
            Spot::Option { .. } | Spot::Named { .. } | Spot::Row(_) if next > self.last() => {
                Some(Spot::Answer)
            }
            _ if next < self.last() => Some(Spot::More(next)),
            _ if next == self.last() => Some(Spot::Answer),
            _ => None,
        }
    }

    /// The spot one screenful back, or none.
    pub fn page_up(&self, spot: Spot) -> Option<Spot> {
        self.place(spot).0.checked_sub(1).map(Spot::More)
    }

    /// The spot above, or none: an option, or what is only read.
    pub fn up(&self, spot: Spot) -> Option<Spot> {
        let before = self.row_of(spot).unwrap_or(match spot {
            Spot::More(screenful) => self.range(screenful).end.min(self.rows.len()),
            _ => self.rows.len(),
        });
        (0..before).rev().find_map(|row| self.stop(row))
    }

    /// The spot below, or none. From the answer line that is the first option that is on the
    /// screen, and from what is only read it is not on another screenful: that would be heard
    /// whole.
    pub fn down(&self, spot: Spot) -> Option<Spot> {
        let stop_from = |row: usize| (row..self.rows.len()).find_map(|row| self.stop(row));
        let option_from = |row: usize| self.rows[row..].iter().find_map(option);
        let start = |screenful| self.range(screenful).start.min(self.rows.len());
        match (self.row_of(spot), spot) {
            (Some(row), Spot::Row(_)) => {
                let next = stop_from(row + 1).unwrap_or(Spot::Answer);
                let here = self.place(spot).0;
                Some(if self.place(next).0 == here {
                    next
                } else {
                    Spot::More(here)
                })
            }
            (Some(row), _) => stop_from(row + 1),
            (None, Spot::More(screenful)) => option_from(start(screenful)),
            (None, _) => option_from(start(self.last())).or_else(|| option_from(0)),
        }
    }

    /// The spot that a row is, or none where the arrows pass it over.
    fn stop(&self, place: usize) -> Option<Spot> {
        let row = &self.rows[place];
        match row.role {
            Role::Notice => Some(Spot::Row(place)),
            Role::Place | Role::Question | Role::Hint | Role::Current
                if !self.rows[..place].iter().any(|row| option(row).is_some()) =>
            {
                Some(Spot::Row(place))
            }
            _ => option(row),
        }
    }

    /// Whether the cursor can be there: at another size, other words stand on a row.
    pub fn has(&self, spot: Spot) -> bool {
        match spot {
            Spot::Row(row) => row < self.rows.len() && self.stop(row) == Some(spot),
            _ => true,
        }
    }

    /// A row, by its place among all from 0.
    pub fn row(&self, row: usize) -> Option<&Row> {
        self.rows.get(row)
    }

    /// The cells of all that stands on the screenful of a spot.
    pub fn cells(&self, spot: Spot) -> usize {
        let screen = self.screen(self.place(spot).0);
        screen.iter().map(|row| width(row.text)).sum()
    }

    /// The first option's spot; from there, or where there are none, the first spot of all.
    pub fn first(&self, spot: Spot) -> Option<Spot> {
        let first = self.rows.iter().find_map(option);
        let above = first.is_none() || first == Some(spot) || matches!(spot, Spot::Row(_));
        let top = || (0..self.rows.len()).find_map(|row| self.stop(row));
        if above { top() } else { first }
    }

    /// The last option's spot, or none.
    pub fn last_option(&self) -> Option<Spot> {
        self.rows
            .iter()
            .rev()
            .find(|row| matches!(row.role, Role::Option { row: 0, .. }))
            .and_then(option)
    }
}

/// Whether a text begins at the right: ours as its language does, somebody's own words by
/// their first letter that has a direction, for people write in more than one language.
fn runs_from_the_right(text: &Text) -> bool {
    let own = (text.speaker != Speaker::Program).then(|| first_strong(&text.text));
    own.flatten().unwrap_or(text.rtl)
}

/// What a screenful ends in that is not the last.
pub fn more_ids(preferences: &Preferences) -> [&'static str; 2] {
    match preferences.switch {
        None => ["full-more", "full-more-still"],
        Some(_) if preferences.numbers() => ["full-more-numbers", "full-more-still-numbers"],
        Some(_) => ["full-more-switch", "full-more-still-switch"],
    }
}

/// The spot of an option's row.
fn option(row: &Row) -> Option<Spot> {
    match row.role {
        Role::Option { option, row } => Some(Spot::Option { option, row }),
        _ => None,
    }
}
