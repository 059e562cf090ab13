//! The full-screen view: one question per page, one column, on the alternate screen. The
//! real cursor is always visible and on what matters; an arrow writes no letters.
//!
//! The title of the window is left alone: yasr 0.6.9 reads the sequence for it aloud, at
//! every page. The first rows of a page say where one is.

mod backend;
mod field;
mod guard;
mod layout;
mod order;
mod sheet;
mod spell;
mod tell;
mod theme;
mod words;

#[cfg(test)]
mod access_tests;
#[cfg(test)]
mod look_tests;
#[cfg(test)]
mod order_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod touch_tests;
#[cfg(test)]
mod walk_tests;

use std::fs::File;
use std::io::{self, Write};
use std::rc::Rc;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};
use ratatui::style::Style;

pub use guard::restore_now;
pub use order::{Order, samples};
pub use theme::Painting;
pub use words::{FullWords, Say};

use super::input::{Event, Inputs, came_again};
use super::terminal::in_one_go;
use super::{Ear, Input, Preferences, Unfit, View, ViewWords};
use crate::engine::step::Act;
use crate::locale::page::{ActWords, Ask, Notice, Page, PageOption, Text, Tone};
use crate::signal;
use backend::Rows;
use guard::Guard;
use layout::{GUTTER, Layout, Spot, Target};
use order::Placed;
use sheet::{Outcome, Sheet};

/// How long the mark waits after the cursor has moved: a reader that hears nothing
/// written reads the line with the cursor, and that takes it a moment.
const MARK: Duration = Duration::from_millis(150);

/// How long a new page waits after the one before is gone. Fenrir compares the screen with
/// the one before, and BRLTTY the row of the cursor, about every 40 ms: what looks the same in
/// both is not said.
const BLANK: Duration = Duration::from_millis(90);

/// How long a person has typed nothing when what is typed shall be safe.
const PAUSE: Duration = Duration::from_secs(2);

/// The full-screen view.
#[derive(Debug)]
pub struct FullView<W: Write> {
    terminal: Terminal<Rows<W>>,
    guard: Guard,
    inputs: Inputs,
    /// What came while the screen was blank.
    early: Option<Event>,
    words: FullWords,
    preferences: Preferences,
    ear: Ear,
    /// What the terminal does with colours, if the person wants some.
    painting: Painting,
    page: Option<Sheet>,
    over: Option<Over>,
    /// What was spelt in the list of actions so far.
    spelt: String,
    /// The screenful that is on the screen; none if all is to be written.
    screenful: Option<usize>,
    /// The row of the screen that has the cursor.
    row: usize,
    /// What is being typed was told, and the page comes again for that alone.
    told_typing: bool,
    /// What a mouse button or a finger went down on and was not lifted from.
    pressed: Option<Target>,
    /// The row of the screen that has the mark, and the one that shall have it.
    mark: (Option<usize>, Option<usize>),
}

/// What lies over the page.
#[derive(Debug)]
enum Over {
    /// The list of actions.
    Actions(Sheet, Vec<Action>),
    /// Help.
    Help(Sheet),
}

/// One row of the list of actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    /// Confirm what is typed.
    Done,
    /// What the page offers.
    Act(Act),
}

impl FullView<File> {
    /// Takes over the terminal that this program runs in. `painting` is what
    /// it does with colours.
    ///
    /// # Errors
    /// There is no terminal, or it cannot be written to.
    pub fn terminal(inputs: Inputs, words: FullWords, painting: Painting) -> io::Result<Self> {
        let size = crossterm::terminal::size()?;
        let guard = Guard::new(true, words.order);
        let mut view = Self::build(in_one_go()?, inputs, size, words, guard)?;
        view.paint(painting);
        Ok(view)
    }
}

impl<W: Write> FullView<W> {
    /// A view that is only written to; the terminal's own modes are left alone. Size in
    /// columns and rows.
    ///
    /// # Errors
    /// It cannot be written to.
    pub fn new(out: W, inputs: Inputs, size: (u16, u16), words: FullWords) -> io::Result<Self> {
        let guard = Guard::new(false, words.order);
        Self::build(out, inputs, size, words, guard)
    }

    fn build(
        out: W,
        inputs: Inputs,
        size: (u16, u16),
        words: FullWords,
        guard: Guard,
    ) -> io::Result<Self> {
        Ok(Self {
            terminal: Terminal::new(Rows::new(out, known(size)))?,
            guard,
            inputs,
            early: None,
            words,
            preferences: Preferences::default(),
            ear: Ear::default(),
            painting: Painting::Written,
            page: None,
            over: None,
            spelt: String::new(),
            screenful: None,
            row: 0,
            told_typing: false,
            pressed: None,
            mark: (None, None),
        })
    }

    fn paint(&mut self, painting: Painting) {
        self.painting = painting;
        if painting == Painting::Erased {
            self.terminal.backend_mut().erase_in_colours();
        }
    }

    /// What is on top: what lies over the page, or the page.
    fn top(&mut self) -> Option<&mut Sheet> {
        match &mut self.over {
            Some(Over::Actions(sheet, _) | Over::Help(sheet)) => Some(sheet),
            None => self.page.as_mut(),
        }
    }

    /// Words are typed here.
    fn types(&mut self) -> bool {
        self.top().is_some_and(|sheet| sheet.field().is_some())
    }

    fn size(&self) -> (usize, usize) {
        let size = self.terminal.backend().dimensions();
        (usize::from(size.width), usize::from(size.height))
    }

    /// The layout of what is on top, and where its cursor is.
    fn layout(&mut self) -> Option<(Layout, Spot)> {
        let size = self.size();
        let sheet = match &mut self.over {
            Some(Over::Actions(sheet, _) | Over::Help(sheet)) => sheet,
            None => self.page.as_mut()?,
        };
        let layout = sheet.layout(&self.words, size, &self.preferences);
        let spot = sheet.spot(&layout);
        Some((layout, spot))
    }

    /// Has everything written at the next draw.
    fn anew(&mut self) {
        self.screenful = None;
    }

    /// Draws what is on top. Another screenful than before is cleared and written whole.
    fn draw(&mut self) -> io::Result<()> {
        let Some((layout, spot)) = self.layout() else {
            return Ok(());
        };
        let fresh = !self.guard.taken();
        if fresh {
            let bytes = self.guard.take()?;
            self.terminal.backend_mut().put(&bytes);
            self.screenful = None;
        }
        let (screenful, column, row) = layout.place(spot);
        if self.screenful != Some(screenful) {
            self.screenful = Some(screenful);
            self.mark.0 = None;
            self.terminal.clear()?;
            // A screen that was just taken over is blank: no row of a page before stands there.
            if !fresh {
                self.stay_blank()?;
            }
        }
        let row_alone = matches!(spot, Spot::Option { .. } | Spot::Row(_));
        let writing = self.types() && !row_alone;
        if !writing && self.row.abs_diff(row) > 1 {
            // yasr reads the line with the cursor only if that moved by one row; so the
            // row it jumps to is written once more. The other readers read it once.
            self.terminal.backend_mut().again(cells(row));
        }
        self.row = row;
        self.mark.1 = row_alone.then_some(row);
        let screen = layout.shown(spot);
        let mark = self.mark.0;
        let (columns, _) = self.size();
        let ours = self.words.order == Some(Order::App);
        let page = order::page(columns, self.words.rtl);
        let placed = |y: usize| {
            let shown = screen.get(y).filter(|_| ours)?;
            Some(Placed::new(shown.text, shown.rtl, page.clone()))
        };
        self.terminal.draw(|frame| {
            let buffer = frame.buffer_mut();
            for (y, shown) in screen.iter().enumerate() {
                let style = theme::style(shown.role);
                match placed(y) {
                    Some(placed) => put(buffer, &placed, cells(y), style),
                    None => {
                        let room = columns.saturating_sub(GUTTER);
                        buffer.set_stringn(GUTTER as u16, cells(y), shown.text, room, style);
                    }
                }
            }
            if let Some(y) = mark {
                let x = placed(y).map_or(0, |placed| placed.mark());
                if let Some(cell) = buffer.cell_mut(position(x, y)) {
                    cell.set_style(theme::mark());
                }
            }
            let column = placed(row).map_or(column, |placed| placed.column(column));
            frame.set_cursor_position(position(column, row));
        })?;
        Ok(())
    }

    /// Blanks a real terminal and waits a moment, or until something happens.
    fn stay_blank(&mut self) -> io::Result<()> {
        if self.guard.real() && self.early.is_none() {
            self.terminal.backend_mut().blank()?;
            self.early = self.inputs.next(Some(BLANK));
        }
        Ok(())
    }

    /// Blanks a row on a real terminal and waits a moment, or until something happens. BRLTTY says
    /// how the row of the cursor differs from before: so that all of it is said, and not only that
    /// it is chosen, it stands empty first. Orca says after a digit only what is new: so does a
    /// row that the cursor goes to for it.
    fn blank_row(&mut self, row: usize, column: usize) -> io::Result<()> {
        if self.guard.real() && self.early.is_none() {
            let terminal = self.terminal.backend_mut();
            terminal.blank_row(cells(row), cells(column))?;
            self.early = self.inputs.next(Some(BLANK));
        }
        Ok(())
    }

    /// Moves the mark to where the cursor is.
    fn draw_mark(&mut self) -> io::Result<()> {
        self.mark.0 = self.mark.1;
        self.draw()
    }

    /// Deals with an event; what the person did, if it is for others to know.
    fn take(&mut self, event: Event) -> io::Result<Option<Input>> {
        // Where a switch is used, what is said last has to be what would be chosen.
        if matches!(
            event,
            Event::Key(_)
                | Event::Does(_)
                | Event::Goes(_)
                | Event::Leaves
                | Event::Pressed
                | Event::Did(_)
                | Event::Paste(_)
                | Event::Pointer { .. }
        ) {
            self.ear.hush();
        }
        let there = self.ear.is_there();
        let before = self.layout().filter(|_| there).map(|(_, spot)| spot);
        let pressed = self.pressed.take();
        let outcome = match event {
            Event::Idle => return Ok(Some(Input::Idle)),
            Event::Ended => return Ok(Some(Input::Ended)),
            Event::Told(ending) => return Ok(Some(Input::Told(ending))),
            // Lines come from pipes, and this view is never used with one.
            Event::Line(_) => Outcome::Stayed,
            Event::Pause => Outcome::Pause,
            Event::Resumed => {
                // Nobody told of changes of the window meanwhile.
                let size = self.guard.real().then(crossterm::terminal::size);
                if let Some(Ok((columns, rows))) = size {
                    self.resize(columns, rows);
                }
                self.anew();
                Outcome::Stayed
            }
            Event::Resize(columns, rows) => {
                self.resize(columns, rows);
                Outcome::Stayed
            }
            Event::Paste(text) => self
                .top()
                .map_or(Outcome::Stayed, |sheet| sheet.paste(&text)),
            Event::Key(key) if came_again(&key, self.types()) => Outcome::Stayed,
            Event::Key(key) => match self.layout() {
                Some((layout, spot)) => match self.spell(key, &layout, spot) {
                    Some(outcome) => outcome,
                    None => {
                        let keys = Rc::clone(&self.preferences.keys);
                        let press = |sheet: &mut Sheet| sheet.press(key, &keys, &layout);
                        self.top().map_or(Outcome::Stayed, press)
                    }
                },
                None => Outcome::Stayed,
            },
            Event::Pointer { row, down } => self.point(usize::from(row), down, pressed),
            Event::Does(does) => match self.layout() {
                Some((layout, _)) => self
                    .top()
                    .map_or(Outcome::Stayed, |sheet| sheet.carry_out(does, &layout)),
                None => Outcome::Stayed,
            },
            Event::Goes(option) if self.preferences.numbers() => match self.layout() {
                Some((layout, _)) => self.top().map_or(Outcome::Stayed, |sheet| {
                    sheet.point_at(option, &layout);
                    Outcome::Named
                }),
                None => Outcome::Stayed,
            },
            Event::Goes(option) => {
                self.go_to(option);
                Outcome::Stayed
            }
            Event::Leaves => {
                if let Some(sheet) = self.top() {
                    sheet.leave_option();
                }
                Outcome::Stayed
            }
            Event::Pressed => Outcome::Stayed,
            Event::Did(input) => Outcome::Did(input),
            Event::Rest => return Ok(Some(Input::Nothing)),
        };
        self.tell_move(before, &outcome);
        self.follow(outcome)
    }

    /// Something was pressed if a button or finger is lifted where it went down. Sliding off
    /// takes it back, and so does a key.
    fn point(&mut self, row: usize, down: bool, pressed: Option<Target>) -> Outcome {
        let Some((layout, spot)) = self.layout().filter(|_| self.preferences.mouse) else {
            return Outcome::Stayed;
        };
        let target = layout.target(spot, row);
        if down {
            self.pressed = target;
            return Outcome::Stayed;
        }
        let Some(target) = target.filter(|_| pressed == target) else {
            return Outcome::Stayed;
        };
        let tap = |sheet: &mut Sheet| sheet.tap(target, &layout);
        self.top().map_or(Outcome::Stayed, tap)
    }

    /// Goes to an option for someone who uses a switch; first to each screenful that was not
    /// shown yet. What comes next waits until a new screenful was read.
    fn go_to(&mut self, option: usize) {
        let Some((layout, spot)) = self.layout() else {
            return;
        };
        let Some(sheet) = self.top() else { return };
        let unread = sheet.goes_to(option, &layout);
        let to = sheet.spot(&layout);
        if unread {
            self.inputs.read_before(layout.cells(to));
        } else if layout.place(to).0 != layout.place(spot).0 {
            self.inputs.read(layout.cells(to));
        }
    }

    fn resize(&mut self, columns: u16, rows: u16) {
        let size = known((columns, rows));
        self.terminal.backend_mut().resize(size);
        self.anew();
    }

    fn follow(&mut self, outcome: Outcome) -> io::Result<Option<Input>> {
        match outcome {
            Outcome::Stayed => self.draw()?,
            Outcome::Typed => {
                self.terminal.backend_mut().typed();
                self.draw()?;
            }
            Outcome::Word => {
                self.terminal.backend_mut().say_word();
                self.draw()?;
            }
            Outcome::Named => {
                if let Some((layout, spot)) = self.layout() {
                    let (screenful, column, row) = layout.place(spot);
                    if self.screenful == Some(screenful) {
                        self.blank_row(row, column)?;
                    }
                    self.terminal.backend_mut().again(cells(row));
                }
                self.draw()?;
            }
            // The key that opened something closes it again. Fenrir, in its terminal mode, holds
            // Escape back until another key is pressed.
            Outcome::Actions => {
                match self.over {
                    Some(Over::Actions(..)) => self.close(),
                    _ => self.open_actions(),
                }
                self.draw()?;
            }
            Outcome::Help => {
                match self.over {
                    Some(Over::Help(_)) => self.close(),
                    _ => self.open_help(),
                }
                self.draw()?;
            }
            Outcome::Again => {
                self.tell_sheet();
                self.anew();
                self.draw()?;
            }
            Outcome::ReadAnswer if self.asks_to_read() => {
                return self.did(Input::Act(Act::ReadAnswer));
            }
            Outcome::ReadAnswer => self.read_answer(),
            Outcome::Pause => self.pause()?,
            Outcome::Did(input) => return self.did(input),
        }
        Ok(None)
    }

    /// What the person did, on the page or on what lies over it.
    fn did(&mut self, input: Input) -> io::Result<Option<Input>> {
        if self.over.is_none() || matches!(input, Input::Act(Act::Stop | Act::LeaveFast)) {
            self.draw()?;
            return Ok(Some(input));
        }
        match (&self.over, &input) {
            (Some(Over::Actions(_, actions)), Input::Chose(place)) => {
                let action = actions.get(*place).copied();
                self.close();
                match action {
                    Some(Action::Done) => return Ok(self.page.as_mut().map(Sheet::done)),
                    Some(Action::Act(Act::Help)) => self.open_help(),
                    Some(Action::Act(Act::ReadAnswer)) if !self.asks_to_read() => {
                        self.read_answer();
                    }
                    Some(Action::Act(Act::Again)) => self.tell_sheet(),
                    Some(Action::Act(Act::Change)) | None => {}
                    Some(Action::Act(act)) => return Ok(Some(Input::Act(act))),
                }
            }
            (Some(Over::Actions(..)), Input::Unfit(Unfit::NothingYet)) => {
                self.say_over("unfit-needs-answer");
            }
            (Some(Over::Actions(..)), Input::Unfit(unfit)) => self.say_over(unfit.id()),
            _ => self.close(),
        }
        self.draw()?;
        Ok(None)
    }

    fn close(&mut self) {
        self.over = None;
        self.anew();
    }

    /// Says in the list of actions what did not fit.
    fn say_over(&mut self, id: &str) {
        let text = self.words.text(id);
        let Some(sheet) = self.top() else { return };
        let mut page = sheet.page().clone();
        page.notices = vec![Notice {
            tone: Tone::Problem,
            text,
        }];
        sheet.again(page.clone(), false);
        self.tell_news(&page);
        self.write_again();
    }

    fn open_actions(&mut self) {
        let Some(page) = self.page.as_ref().filter(|_| self.over.is_none()) else {
            return;
        };
        let mut actions: Vec<(Action, Text)> = Vec::new();
        if page.field().is_some_and(field::Field::has_lines) {
            actions.push((Action::Done, self.words.text("full-done")));
        }
        // Words are changed where they stand: there is nothing to open for that.
        let acts = page.page().acts.iter().filter(|a| a.act != Act::Change);
        actions.extend(acts.map(|a| (Action::Act(a.act), self.words.label(a))));
        if actions.is_empty() {
            return;
        }
        let option = |label: &Text| PageOption {
            label: label.clone(),
            hint: Vec::new(),
            chosen: false,
            heading: None,
        };
        let options = actions.iter().map(|(_, label)| option(label)).collect();
        let menu = self.over_page("full-actions", Vec::new(), Ask::One(options));
        let actions = actions.into_iter().map(|(action, _)| action).collect();
        self.over = Some(Over::Actions(Sheet::new(menu), actions));
        self.tell_sheet();
        self.anew();
    }

    fn open_help(&mut self) {
        let Some(page) = self.page.as_ref().map(Sheet::page) else {
            return;
        };
        let mut help = page.help.clone();
        help.push(self.words.text("full-keys"));
        let lines = self.preferences.keys.lines(&page.ask, self.ear.is_there());
        help.extend(lines.iter().map(|line| self.words.key_line(line)));
        if self.preferences.mouse {
            help.push(self.words.text("full-touch"));
        }
        let help = self.over_page("full-help", help, Ask::Read);
        self.over = Some(Over::Help(Sheet::new(help)));
        self.tell_sheet();
        self.anew();
    }

    /// A page that lies over another; Escape closes it, and that counts as going back.
    fn over_page(&self, id: &str, hint: Vec<Text>, ask: Ask) -> Page {
        let prompt = |part: &str| format!("{} ", self.words.plain(&format!("{id}.{part}")));
        Page {
            key: id.to_owned(),
            place: None,
            notices: Vec::new(),
            question: self.words.text(id),
            hint,
            explains: None,
            how: None,
            how_told: false,
            current: Vec::new(),
            ask,
            short: String::new(),
            prompt: prompt("prompt"),
            prompt_again: prompt("prompt-again"),
            acts: vec![ActWords {
                act: Act::Back,
                word: String::new(),
                label: String::new(),
                twin: None,
            }],
            help: Vec::new(),
            own_language: false,
        }
    }

    /// Has what is said again for the same place written, though it may look as before.
    fn write_again(&mut self) {
        if let Some((layout, spot)) = self.layout() {
            for row in layout.said_again(layout.place(spot).0) {
                self.terminal.backend_mut().again(cells(row));
            }
        }
    }

    /// Gives the terminal back, stops, and takes it over again when told to go on.
    fn pause(&mut self) -> io::Result<()> {
        self.ear.hush();
        self.restore()?;
        if self.guard.real() {
            signal::stop_here()?;
        }
        Ok(())
    }

    fn untold(&self) -> bool {
        let field = self.page.as_ref().and_then(Sheet::field);
        field.is_some_and(field::Field::untold)
    }
}

impl<W: Write> View for FullView<W> {
    fn show(&mut self, page: &Page) -> io::Result<()> {
        self.pressed = None;
        let told_typing = std::mem::take(&mut self.told_typing);
        if told_typing
            && page.notices.is_empty()
            && let Some(sheet) = self.page.as_mut().filter(|s| s.page().key == page.key)
        {
            sheet.stay(page.clone());
            return self.draw();
        }
        let covered = self.over.take().is_some();
        let mut new = false;
        let switched = self.preferences.switch.is_some();
        let numbers = self.preferences.numbers();
        let scanned = switched && !numbers;
        match &mut self.page {
            Some(sheet) if sheet.page().key == page.key => {
                let others = switched && !sheet.offers_the_same(page);
                if numbers && others {
                    *sheet = Sheet::new(page.clone());
                } else {
                    sheet.again(page.clone(), scanned);
                }
                if numbers {
                    sheet.leave_option();
                }
                if others || covered || !self.guard.taken() {
                    self.anew();
                } else if !page.notices.is_empty() {
                    self.write_again();
                }
            }
            _ => {
                self.page = Some(Sheet::new(page.clone()));
                self.anew();
                new = true;
            }
        }
        if new || covered {
            self.tell_notices(page);
            self.tell_sheet();
        } else {
            self.tell_news(page);
        }
        if scanned && let Some((layout, spot @ Spot::More(_))) = self.layout() {
            self.inputs.read_before(layout.cells(spot));
        }
        self.draw()
    }

    fn next(&mut self, patience: Option<Duration>) -> io::Result<Input> {
        if self.screenful.is_none() && self.guard.taken() {
            // What lay over the page is gone and no other page came.
            self.draw()?;
        }
        let mut quiet = Duration::ZERO;
        loop {
            let mark = (self.mark.0 != self.mark.1).then_some(MARK);
            let typing = self.untold().then_some(PAUSE);
            let until = [mark, typing, patience].into_iter().flatten().min();
            let wait = until.map(|until| until.saturating_sub(quiet));
            let early = self.early.take();
            if let Some(event) = early.or_else(|| self.inputs.next(wait)) {
                quiet = Duration::ZERO;
                let input = self.take(event)?;
                if let Some(Input::Act(_)) = input
                    && let Some(field) = self.page.as_mut().and_then(Sheet::field_mut)
                {
                    // What is typed is asked for with it. Told once more after a pause, it
                    // would take away the line that says what was done.
                    field.tell();
                }
                if let Some(input) = input {
                    return Ok(input);
                }
                continue;
            }
            quiet += wait.unwrap_or_default();
            if mark.is_some_and(|due| due <= quiet) {
                self.draw_mark()?;
            }
            if typing.is_some_and(|due| due <= quiet)
                && let Some(field) = self.page.as_mut().and_then(Sheet::field_mut)
            {
                self.told_typing = true;
                return Ok(Input::Typing(field.tell()));
            }
            if patience.is_some_and(|due| due <= quiet) {
                return Ok(Input::Nothing);
            }
        }
    }

    fn unfinished(&self) -> Option<String> {
        let field = self.page.as_ref().and_then(Sheet::field)?;
        field.unfinished()
    }

    fn marked(&self) -> Option<Vec<bool>> {
        self.page.as_ref().and_then(Sheet::marked)
    }

    fn tell(&mut self, ear: Ear) {
        self.ear = ear;
    }

    fn tell_page(&mut self) {
        self.tell_sheet();
    }

    fn prefer(&mut self, preferences: &Preferences) {
        self.preferences = preferences.clone();
        let may_be = self.painting != Painting::Nothing;
        let colours = theme::colours(preferences.theme).filter(|_| may_be);
        let mouse = self.guard.mouse(preferences.mouse);
        self.terminal.backend_mut().put(mouse);
        if self.terminal.backend_mut().dress(colours) || !mouse.is_empty() {
            self.anew();
        }
    }

    fn speak(&mut self, words: ViewWords) {
        self.words = words.full;
        let bytes = self.guard.order(self.words.order);
        if !bytes.is_empty() {
            self.terminal.backend_mut().put(&bytes);
            self.anew();
        }
    }

    fn blank(&mut self) -> io::Result<()> {
        self.ear.hush();
        let clear = "\x1b[m\x1b[H\x1b[2J\x1b[3J";
        let back = self.guard.give_back();
        let backend = self.terminal.backend_mut();
        backend.put(clear);
        backend.put(&back);
        // The screen from before the program comes back with it; it goes, too.
        backend.put(clear);
        self.anew();
        self.terminal.backend_mut().send()
    }

    fn restore(&mut self) -> io::Result<()> {
        let bytes = self.guard.give_back();
        self.terminal.backend_mut().put(&bytes);
        self.anew();
        self.terminal.backend_mut().send()
    }
}

impl<W: Write> Drop for FullView<W> {
    fn drop(&mut self) {
        // Nobody is left to be told that the terminal is gone.
        let _ = self.restore();
    }
}

/// The size of a terminal; 80 columns and 24 rows, as the first terminals had, where it
/// does not say, as on a serial line.
fn known((columns, rows): (u16, u16)) -> Size {
    if columns == 0 || rows == 0 {
        Size::new(80, 24)
    } else {
        Size::new(columns, rows)
    }
}

/// Writes a row that this program put in order. Blanks beyond the edge have no cells.
fn put(buffer: &mut Buffer, placed: &Placed, y: u16, style: Style) {
    let mut column = placed.start;
    for (text, taken) in placed.seen.pieces() {
        if let Ok(x) = u16::try_from(column)
            && x < buffer.area.width
        {
            buffer.set_stringn(x, y, text, taken, style);
        }
        column = column.saturating_add_unsigned(taken);
    }
}

fn position(column: usize, row: usize) -> Position {
    Position::new(cells(column), cells(row))
}

/// Columns or rows of a terminal, which has no more than this can hold.
fn cells(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
