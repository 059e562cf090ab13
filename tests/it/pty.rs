//! The program in a real pseudo-terminal, with somebody who types and looks.

use std::io::Write;
use std::num::NonZeroU16;
use std::time::Instant;

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
    /// Page Down.
    pub const PAGE_DOWN: &str = "\x1b[6~";
    /// The key that leaves fast.
    pub const F12: &str = "\x1b[24~";
    /// Control and C.
    pub const CTRL_C: &str = "\x03";
}

/// What the program writes before a page in the full-screen view.
const CLEAR: &[u8] = b"\x1b[2J";

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
    /// The modes of the terminal before the program started.
    before: String,
}

impl Pty {
    /// Starts the program with these arguments, after those of the stage, in a terminal of
    /// so many columns and rows.
    pub fn start(stage: &Stage, (columns, rows): (u16, u16), arguments: &[&str]) -> Self {
        let pair = native_pty_system()
            .openpty(size(columns, rows))
            .expect("there are terminals");
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(stage.arguments(arguments));
        command.env_clear();
        for (name, value) in stage.environment() {
            command.env(name, value);
        }
        command.cwd(stage.here());
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
            before,
        }
    }

    // What a person does.

    /// Presses keys, or pastes.
    pub fn send(&mut self, keys: &str) {
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

    /// Closes the terminal, as when its window is closed; the exit of the program.
    pub fn hang_up(self) -> ExitStatus {
        let Self {
            mut child,
            master,
            keys,
            ..
        } = self;
        drop(keys);
        drop(master);
        child.wait().expect("it has ended")
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

    fn take_ready(&mut self) {
        let bytes = self.out.ready();
        self.screen.process(&bytes);
        self.raw.extend(bytes);
    }

    // The full-screen view, page by page.

    /// Waits until the page that asks with this message was written anew since the last
    /// key and stands there with the cursor on its last row; returns its rows, of all its
    /// screenfuls. The last of those is on the screen then.
    pub fn page(&mut self, words: &Words, id: &str) -> Vec<String> {
        let question = squeezed(&words.say(id));
        let more = words.say("full-more");
        let whole = |pty: &Self| {
            let on_its_last_row = pty.rows().last() == Some(&pty.cursor_row());
            let written = &pty.raw[pty.mark..];
            let anew = written.windows(CLEAR.len()).any(|bytes| bytes == CLEAR);
            anew && on_its_last_row && !pty.cursor_row().is_empty()
        };
        self.wait(id, |pty| whole(pty) && pty.text().contains(&question));
        let mut page = self.rows();
        while self.cursor_row().contains(&more) {
            self.send(key::PAGE_DOWN);
            self.wait("the rest of the page", whole);
            page.extend(self.rows());
        }
        page
    }

    /// Goes to the first screenful of the page that asks with this message, and reads it
    /// as [`Pty::page`] does.
    pub fn page_from_its_top(&mut self, words: &Words, id: &str) -> Vec<String> {
        todo!()
    }

    /// Answers at a page that was read with [`Pty::page`].
    pub fn answer(&mut self, words: &Words, page: &[String], say: Say) {
        match say {
            Say::Read => self.send(key::ENTER),
            Say::One(number) => self.choose(number),
            Say::Last(label) => self.choose(number_of(page, &words.say(label))),
            Say::Many(numbers) => {
                for number in numbers {
                    self.go_to(*number);
                    if !is_chosen(&self.cursor_row(), words) {
                        self.send(" ");
                    }
                    self.wait("the option is chosen", |pty| {
                        is_chosen(&pty.cursor_row(), words)
                    });
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
        let start = format!("{number}. ");
        self.wait(&start, |pty| {
            pty.cursor_row().trim_start().starts_with(&start)
        });
    }
}

/// The number of the option with this label on a page.
pub fn number_of(page: &[String], label: &str) -> usize {
    let numbered = page.iter().filter_map(|row| {
        let (number, words) = row.trim().split_once(". ")?;
        Some((number.parse().ok()?, words.to_owned()))
    });
    let found = numbered.into_iter().find(|(_, words)| words == label);
    found
        .unwrap_or_else(|| panic!("no {label:?} in {page:#?}"))
        .0
}

/// Whether the row of an option says that it is chosen.
fn is_chosen(row: &str, words: &Words) -> bool {
    let marked = words.say_with("full-chosen", "label", "");
    row.ends_with(marked.trim())
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
