//! The program in a real pseudo-terminal, with somebody who types and looks.

use std::io::Write;
use std::num::NonZeroU16;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

use crate::feed::{Feed, More, PATIENCE, signal, squeezed};
use crate::persona::Say;
use crate::stage::{PROGRAM, Stage, Words};

/// The keys that are no letters, as a terminal sends them.
pub mod key {
    /// Enter.
    pub const ENTER: &str = "\r";
    /// Escape.
    pub const ESCAPE: &str = "\x1b";
    /// Tab.
    pub const TAB: &str = "\t";
    /// Arrow down.
    pub const DOWN: &str = "\x1b[B";
    /// Page Up.
    pub const PAGE_UP: &str = "\x1b[5~";
    /// Page Down.
    pub const PAGE_DOWN: &str = "\x1b[6~";
    /// The key that has pages read out, and stops it.
    pub const F3: &str = "\x1bOR";
    /// The key that has the answers on a page read out.
    pub const F4: &str = "\x1bOS";
    /// Reads more slowly.
    pub const F5: &str = "\x1b[15~";
    /// Reads faster.
    pub const F6: &str = "\x1b[17~";
    /// Reads more quietly.
    pub const F7: &str = "\x1b[18~";
    /// Reads more loudly.
    pub const F8: &str = "\x1b[19~";
    /// The key for the settings.
    pub const F2: &str = "\x1bOQ";
    /// A key that does nothing unless somebody gives it something to do.
    pub const F10: &str = "\x1b[21~";
    /// Another such key.
    pub const F9: &str = "\x1b[20~";
    /// The key that leaves fast.
    pub const F12: &str = "\x1b[24~";
    /// Control and C.
    pub const CTRL_C: &str = "\x03";
}

/// How soon to look again for something that does not tell by itself.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// How long to look for something that may also not come.
const SOON: Duration = Duration::from_millis(500);

/// What the program writes before a page in the full-screen view.
const CLEAR: &[u8] = b"\x1b[H\x1b[J";

/// A run of the program in a terminal.
pub struct Pty {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    out: Feed,
    screen: vt100::Parser,
    /// All that was written, and how much of it stood there when the last key was sent.
    raw: Vec<u8>,
    mark: usize,
    /// What was on the screen when keys were pressed, and these keys.
    pressed: Vec<(Vec<String>, String)>,
    /// The modes of the terminal before the program started.
    before: String,
}

impl Pty {
    /// Starts the program with these arguments, after those of the stage, in a terminal of
    /// so many columns and rows.
    pub fn start(stage: &Stage, size: (u16, u16), arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(stage.arguments(arguments));
        command.env_clear();
        for (name, value) in stage.environment() {
            command.env(name, value);
        }
        command.cwd(stage.here());
        Self::run(size, command)
    }

    /// Runs a command in a terminal of so many columns and rows.
    pub fn run((columns, rows): (u16, u16), command: CommandBuilder) -> Self {
        let pair = native_pty_system()
            .openpty(size(columns, rows))
            .expect("there are terminals");
        let before = modes(&*pair.master);
        let child = pair.slave.spawn_command(command);
        let reader = pair.master.try_clone_reader().expect("it can be read");
        Self {
            child: child.expect("the program starts"),
            keys: pair.master.take_writer().expect("it can be written to"),
            out: Feed::of(reader),
            screen: vt100::Parser::new(cells(rows), cells(columns), 1000),
            master: pair.master,
            raw: Vec::new(),
            mark: 0,
            pressed: Vec::new(),
            before,
        }
    }

    // What a person does.

    /// Presses keys, or pastes.
    pub fn send(&mut self, keys: &str) {
        self.pressed.push((self.rows(), keys.to_owned()));
        self.send_bytes(keys.as_bytes());
    }

    /// The same with bytes that may be no text. What the program no longer reads is lost.
    pub fn send_bytes(&mut self, bytes: &[u8]) {
        self.take_ready();
        self.mark = self.raw.len();
        let _ = self.keys.write_all(bytes).and_then(|()| self.keys.flush());
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.take_ready();
        self.mark = self.raw.len();
        self.screen
            .screen_mut()
            .set_size(cells(rows), cells(columns));
        let resized = self.master.resize(size(columns, rows));
        resized.expect("a terminal can be resized");
    }

    /// The process.
    pub fn pid(&self) -> u32 {
        self.child.process_id().expect("it runs")
    }

    /// Sends a signal, by its name without `SIG`.
    pub fn signal(&self, name: &str) {
        signal(self.pid(), name);
    }

    /// Kills it, as `kill -9` does.
    pub fn kill(mut self) {
        self.signal("KILL");
        self.child.wait().expect("it was killed");
    }

    /// Waits for the end. Afterwards the screen and what was written can still be read.
    pub fn wait_for_the_end(&mut self) -> ExitStatus {
        let rest = self.out.rest();
        self.screen.process(&rest);
        self.raw.extend(rest);
        self.child.wait().expect("it has ended")
    }

    // What a person sees.

    /// Waits until this is so; `what` is for the message if it never is.
    pub fn wait(&mut self, what: &str, mut so: impl FnMut(&Self) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !so(self) {
            match self.out.next(deadline) {
                More::Bytes(bytes) => {
                    self.screen.process(&bytes);
                    self.raw.extend(bytes);
                }
                More::End | More::Late => {
                    panic!("waited for {what} at\n{}", self.rows().join("\n"))
                }
            }
        }
    }

    /// Waits until something is so outside the terminal, and takes meanwhile what is
    /// written there.
    pub fn wait_meanwhile(&mut self, what: &str, so: impl Fn() -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !so() {
            assert!(Instant::now() < deadline, "waited for {what}");
            if let More::Bytes(bytes) = self.out.next(Instant::now() + LOOK_AGAIN) {
                self.screen.process(&bytes);
                self.raw.extend(bytes);
            }
        }
    }

    /// Looks whether this becomes so soon; `false` if it does not.
    pub fn sees_soon(&mut self, so: impl Fn(&Self) -> bool) -> bool {
        let deadline = Instant::now() + SOON;
        while !so(self) {
            match self.out.next(deadline) {
                More::Bytes(bytes) => {
                    self.screen.process(&bytes);
                    self.raw.extend(bytes);
                }
                More::End | More::Late => return false,
            }
        }
        true
    }

    /// Waits until these words are on the screen, however they are broken into rows.
    pub fn wait_for(&mut self, words: &str) {
        let wanted = squeezed(words);
        self.wait(words, |pty| pty.text().contains(&wanted));
    }

    /// Waits until these words were written since the last key, whether or not they are
    /// still on the screen: for the linear view.
    pub fn wait_for_said(&mut self, words: &str) {
        let wanted = squeezed(words);
        self.wait(words, |pty| squeezed(&pty.said()).contains(&wanted));
    }

    /// The rows of the screen, without those that are empty at its end.
    pub fn rows(&self) -> Vec<String> {
        let screen = self.screen.screen();
        let (_, columns) = screen.size();
        let rows = screen.rows(0, columns.get());
        let mut rows: Vec<String> = rows.map(|row| row.trim_end().to_owned()).collect();
        while rows.last().is_some_and(String::is_empty) {
            rows.pop();
        }
        rows
    }

    /// The screen without white space.
    pub fn text(&self) -> String {
        squeezed(&self.rows().join(" "))
    }

    /// The row with the cursor.
    pub fn cursor_row(&self) -> String {
        let (row, _) = self.screen.screen().cursor_position();
        let row = self.rows().into_iter().nth(usize::from(row));
        row.unwrap_or_default()
    }

    /// The terminal as it is now: its cursor, its modes.
    pub fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// The row with the cursor says that there is more.
    pub fn is_at_more(&self, words: &Words) -> bool {
        words
            .more()
            .iter()
            .any(|more| self.cursor_row().contains(more))
    }

    /// The program has a screen of its own, apart from the lines of the terminal.
    pub fn on_its_own_screen(&self) -> bool {
        self.screen.screen().alternate_screen()
    }

    /// What was written since the last key.
    pub fn said(&self) -> String {
        String::from_utf8_lossy(&self.raw[self.mark..]).into_owned()
    }

    /// The modes of the terminal, such as whether it echoes, as the system holds them.
    pub fn modes(&self) -> String {
        modes(&*self.master)
    }

    /// Its modes before the program started.
    pub fn modes_before(&self) -> String {
        self.before.clone()
    }

    /// All that was written.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// What was on the screen each time when keys were pressed, and these keys.
    pub fn pressed(&self) -> &[(Vec<String>, String)] {
        &self.pressed
    }

    fn take_ready(&mut self) {
        let bytes = self.out.ready();
        self.screen.process(&bytes);
        self.raw.extend(bytes);
    }

    // The full-screen view, page by page.

    /// Waits until the page that asks with this message was written anew since the last
    /// key and stands there with the cursor on the line that asks; returns its rows, of all
    /// its screenfuls, without those that only say that there is more. The last of those is on the screen then.
    pub fn page(&mut self, words: &Words, id: &str) -> Vec<String> {
        let question = squeezed(&words.asked(id));
        self.wait(id, |pty| {
            // A small screen may not hold the question at first.
            let shown = pty.text().contains(&question) || pty.is_small();
            pty.is_whole(words, id) && shown
        });
        let page = self.read_on(words, id);
        assert!(
            squeezed(&page.join(" ")).contains(&question),
            "{id} is not {page:#?}"
        );
        page
    }

    /// Reads the page from the screenful that is shown.
    fn read_on(&mut self, words: &Words, id: &str) -> Vec<String> {
        let mut page = self.rows();
        while let Some(more) = self.rows_of_more(words) {
            page.truncate(page.len() - more);
            self.send(key::PAGE_DOWN);
            self.wait("the rest of the page", |pty| pty.is_whole(words, id));
            page.extend(self.rows());
        }
        page
    }

    /// Whether the line that asks may take more than one row.
    fn is_small(&self) -> bool {
        self.screen.screen().size().1.get() < 40
    }

    /// How many rows at the end of the screen say that there is more, if they do.
    fn rows_of_more(&self, words: &Words) -> Option<usize> {
        let rows = self.rows();
        let more = words.more().map(|more| squeezed(&more));
        let says = |count: &usize| {
            let end = squeezed(&rows[rows.len() - count..].join(" "));
            more.contains(&end)
        };
        (1..=rows.len()).find(says)
    }

    /// Whether a screenful of this page was written since the last key, up to its last
    /// row, which is the one with the cursor.
    fn is_whole(&self, words: &Words, id: &str) -> bool {
        let written = &self.raw[self.mark..];
        let anew = written.windows(CLEAR.len()).any(|bytes| bytes == CLEAR);
        let rows = self.rows();
        let asks = |end: &str| {
            if id.starts_with("full-") {
                return end == squeezed(&words.say(&format!("{id}.prompt")));
            }
            // Words that stand there already follow on the same row.
            let short = squeezed(&words.short(id));
            end == squeezed(&words.say("prompt-read"))
                || end.starts_with(&short) && end.ends_with([':', '：'])
                || end.starts_with(&format!("{short}:")) && !id.ends_with(" list")
        };
        let most = if self.is_small() { rows.len() } else { 1 };
        let mut ends =
            (0..most.min(rows.len())).map(|n| squeezed(&rows[rows.len() - 1 - n..].join(" ")));
        anew && (self.rows_of_more(words).is_some() || ends.any(|end| asks(&end)))
            && rows.last() == Some(&self.cursor_row())
    }

    /// Waits until these words came to the page that asks with this message; goes to its
    /// first screenful, which begins with these rows, and reads it from there.
    pub fn page_that_stayed(
        &mut self,
        words: &Words,
        id: &str,
        top: &str,
        came: Option<&str>,
    ) -> Vec<String> {
        match came {
            Some(came) => self.wait_for(came),
            None => self.wait(id, |pty| pty.is_whole(words, id)),
        }
        while !self.text().starts_with(&squeezed(top)) {
            self.send(key::PAGE_UP);
            self.wait("the screenful before", |pty| pty.is_whole(words, id));
        }
        self.read_on(words, id)
    }

    /// Whether a screenful was written since the last key, up to what asks there.
    pub fn is_a_screenful(&self, words: &Words) -> bool {
        let written = &self.raw[self.mark..];
        let anew = written.windows(CLEAR.len()).any(|bytes| bytes == CLEAR);
        anew && (self.text().ends_with([':', '：']) || self.goes_on(words))
    }

    /// Whether the screen ends with what says that there is more.
    pub fn goes_on(&self, words: &Words) -> bool {
        let more = words.more().map(|more| squeezed(&more));
        more.iter().any(|more| self.text().ends_with(more))
    }

    /// Goes to the first screenful, which begins with these words without white space, and
    /// reads the page from there, at any size, without what says that there is more.
    pub fn page_from_its_top(&mut self, words: &Words, top: &str) -> Vec<String> {
        let whole = |pty: &Self| pty.is_a_screenful(words);
        self.wait("a screenful", whole);
        while !self.text().starts_with(top) {
            self.send(key::PAGE_UP);
            self.wait("the screenful before", whole);
        }
        let mut page = self.rows();
        while self.goes_on(words) {
            self.send(key::PAGE_DOWN);
            self.wait("the rest of the page", whole);
            page.extend(self.rows());
        }
        page
    }

    /// Answers at a page that was read with [`Pty::page`].
    pub fn answer(&mut self, words: &Words, page: &[String], say: Say) {
        match say {
            Say::Read => self.send(key::ENTER),
            Say::One(number) => self.choose(number),
            Say::Last(label) => self.choose(number_of(page, &words.say(label))),
            Say::Many(numbers) => {
                let count = (1..)
                    .take_while(|n| page.iter().any(|row| is_numbered(row, *n)))
                    .count();
                for number in numbers {
                    self.go_to(*number);
                    // Where a longer number may follow, digits only move.
                    if number * 10 <= count {
                        self.send(" ");
                    }
                }
                self.send(key::ENTER);
            }
            Say::Line(text) => self.send(&format!("{text}{}", key::ENTER)),
            Say::Lines(text) => {
                let text = text.replace('\n', key::ENTER);
                self.send(&format!("{text}{0}{0}", key::ENTER));
            }
            Say::Act(act) => {
                self.send(key::TAB);
                let menu = self.page(words, "full-actions");
                let number = number_of(&menu, &words.label(act));
                self.choose(number);
            }
            // In a field for words.
            Say::Helper(act) => {
                let typed = words.helpers().typed(act);
                self.send(&format!("{typed}{}", key::ENTER));
            }
        }
    }

    /// Chooses the option with this number.
    pub fn choose(&mut self, number: usize) {
        self.go_to(number);
        self.send(key::ENTER);
    }

    /// Puts the cursor on the option with this number, which may be on another screenful.
    fn go_to(&mut self, number: usize) {
        self.send(&number.to_string());
        self.wait("the option", |pty| is_numbered(&pty.cursor_row(), number));
    }
}

/// Whether a row begins the option with this number.
fn is_numbered(row: &str, number: usize) -> bool {
    let rest = row.trim_start().strip_prefix(&number.to_string());
    rest.is_some_and(|rest| rest.starts_with(". "))
}

/// The number of the option with this label on a page, where it may take several rows.
pub fn number_of(page: &[String], label: &str) -> usize {
    let label = squeezed(label);
    let numbered = |at: usize| {
        let (number, words) = page[at].trim().split_once(". ")?;
        let rest = squeezed(&page[at + 1..].join(" "));
        let words = squeezed(words);
        let whole =
            words == label || label.starts_with(&words) && (words + &rest).starts_with(&label);
        number.parse().ok().filter(|_| whole)
    };
    let mut found = (0..page.len()).filter_map(numbered);
    let found = found.next();
    found.unwrap_or_else(|| panic!("no {label:?} in {page:#?}"))
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a terminal has modes"))
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a terminal has cells")
}
