//! Where keys, lines, signals and sizes come from: one channel for all.

mod again;
mod decode;
mod lines;
mod pad;
mod scan;

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{KeyEvent, KeyEventKind};

use self::pad::Pad;
use self::scan::Scan;
use super::keys::Does;
use super::{Ending, Input, Switch, Switches};
use crate::signal::{self, Heeds, Signal};
use again::Again;

pub use self::pad::{LAST, LEAVES_FAST};
pub use self::scan::ScanFrom;

/// How many events, or chunks of bytes, may wait until the program has dealt with those
/// before. What is beyond waits in the pipe or the terminal.
const WAITING: usize = 16;

/// What stands in a key or a paste where bytes were no text.
pub const NO_TEXT: char = '\u{fffd}';

/// Something that happened outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key went down (never a release). One of kind `Repeat` came again too soon; see
    /// [`Inputs::ignore_again`].
    Key(KeyEvent),
    /// Something is to be done that a key does, whichever key that is.
    Does(Does),
    /// A mouse button or a finger went down on a row of the screen, from 0, or was lifted there.
    Pointer {
        /// The row of the screen, from 0.
        row: u16,
        /// It went down; else it was lifted.
        down: bool,
    },
    /// The option at this place, from 0, is come to, for someone who uses a switch.
    Goes(usize),
    /// No option is come to any more: a number was taken back, or there is none of it.
    Leaves,
    /// A key was pressed that does nothing by itself.
    Pressed,
    /// The person did this, whichever view is there.
    Did(Input),
    /// Going through the options has come to rest, or goes on after that: see
    /// [`Inputs::rests`].
    Rest,
    /// Text was pasted: always text, blank lines and slashes included.
    Paste(String),
    /// A line came from a pipe, without its line break; bytes, for they may not be UTF-8.
    Line(Vec<u8>),
    /// The window has another size: columns, rows.
    Resize(u16, u16),
    /// Nobody did anything for as long as [`Inputs::watch`] says.
    Idle,
    /// There will be no more input.
    Ended,
    /// The system asks the program to end.
    Told(Ending),
    /// The system asks the program to stop for a while (SIGTSTP from outside): give the
    /// terminal back and call [`signal::stop_here`].
    Pause,
    /// The program goes on after a stop (SIGCONT): take the terminal over again.
    Resumed,
}

impl Event {
    /// A person did it.
    fn is_of_a_person(&self) -> bool {
        matches!(
            self,
            Self::Key(_) | Self::Pointer { .. } | Self::Paste(_) | Self::Line(_)
        )
    }
}

/// How long nobody may do anything.
#[derive(Debug)]
struct Watch {
    limit: Duration,
    left: Duration,
}

/// How long a wait really takes that is so long by the clock. In earnest it is just as long;
/// somebody who tries out what happens after minutes may be in a hurry.
pub type Pace = fn(Duration) -> Duration;

/// The pace of everybody.
pub const IN_EARNEST: Pace = |wait| wait;

/// The source of events. Its clones take from the same source: views may follow each other.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// `None` stands for a silence as long as anyone waits; only scripts send it.
    events: Rc<Receiver<Option<Event>>>,
    /// How long the same key again is marked as one, in milliseconds.
    again: Arc<AtomicU64>,
    /// What a switch does, for someone who uses one.
    scan: Rc<RefCell<Option<Scan>>>,
    /// What a number pad does, for someone who has nothing else.
    pad: Rc<RefCell<Option<Pad>>>,
    /// What happens before anything else.
    first: Rc<RefCell<Option<Event>>>,
    /// Whether somebody is there, where that matters.
    watch: Rc<RefCell<Option<Watch>>>,
    pace: Pace,
}

impl Inputs {
    fn of(events: Receiver<Option<Event>>, again: Arc<AtomicU64>) -> Self {
        Self {
            events: Rc::new(events),
            again,
            scan: Rc::default(),
            pad: Rc::default(),
            first: Rc::default(),
            watch: Rc::default(),
            pace: IN_EARNEST,
        }
    }

    /// Keys of the terminal, and signals. The terminal is to be in raw mode.
    ///
    /// The bytes are read and decoded here and not by crossterm: its reader spins for
    /// ever once the terminal is gone, and nothing outside can stop it.
    ///
    /// # Errors
    /// Signals cannot be watched, or there is no terminal.
    pub fn terminal() -> io::Result<Self> {
        Self::keys(Heeds::Terminal)
    }

    /// The same on a public machine, where no key may end or stop the program.
    ///
    /// # Errors
    /// As for [`Inputs::terminal`].
    pub fn kiosk(pace: Pace) -> io::Result<Self> {
        Ok(Self {
            pace,
            ..Self::keys(Heeds::Kiosk)?
        })
    }

    fn keys(heeds: Heeds) -> io::Result<Self> {
        let (sender, events) = sync_channel(WAITING);
        let again = Arc::default();
        watch_signals(&sender, heeds)?;
        if io::stdin().is_terminal() {
            read_keys(io::stdin(), sender, &again)?;
        } else {
            read_keys(File::open("/dev/tty")?, sender, &again)?;
        }
        Ok(Self::of(events, again))
    }

    /// Lines from standard input where it is no terminal, and signals.
    ///
    /// # Errors
    /// Signals cannot be watched.
    pub fn lines() -> io::Result<Self> {
        let (sender, events) = sync_channel(WAITING);
        watch_signals(&sender, Heeds::Ends)?;
        spawn("lines", move || lines::read(io::stdin(), &sender))?;
        Ok(Self::of(events, Arc::default()))
    }

    /// These events and then [`Event::Ended`]: for tests.
    pub fn scripted(events: Vec<Event>) -> Self {
        Self::scripted_with_silences(events.into_iter().map(Some).collect())
    }

    /// The same; `None` is a silence as long as the patience of whoever waits.
    pub fn scripted_with_silences(script: Vec<Option<Event>>) -> Self {
        let (sender, events) = sync_channel(script.len());
        for event in script {
            // The receiver is in our hand and there is room: sending cannot fail.
            let _ = sender.send(event);
        }
        Self::of(events, Arc::default())
    }

    /// From now on a switch does all, or number keys do, or none of these does anything.
    pub fn switch(&self, switch: Option<Switch>) {
        let numbers = switch.is_some_and(|switch| switch.keys == Switches::Numbers);
        *self.pad.borrow_mut() = numbers.then(Pad::default);
        *self.scan.borrow_mut() = switch.filter(|_| !numbers).map(Scan::new);
    }

    /// Goes through the options of a page, given by the cells of each, when so many cells have
    /// been read. Before that nothing is chosen.
    pub fn scan(&self, options: Vec<usize>, read: usize, from: ScanFrom) {
        if let Some(pad) = self.pad.borrow_mut().as_mut() {
            pad.begin(options.len());
        }
        self.scanning(|scan| scan.begin(options, read, from));
    }

    /// Waits until so many more cells have been read before the next option is come to.
    pub fn read(&self, cells: usize) {
        self.scanning(|scan| scan.read(cells));
    }

    /// Waits until so many more cells have been read before the first option is come to.
    pub fn read_before(&self, cells: usize) {
        self.scanning(|scan| scan.read_before(cells));
    }

    /// Stays where it is until a switch is pressed.
    pub fn rest(&self) {
        self.scanning(Scan::rest);
    }

    /// True if no option is come to until a switch is pressed.
    pub fn rests(&self) -> bool {
        self.scan.borrow().as_ref().is_some_and(Scan::rests)
    }

    /// A voice of our own reads to the person from now on, or does not: that takes longer.
    pub fn aloud(&self, aloud: bool) {
        self.scanning(|scan| scan.aloud(aloud));
    }

    /// This happens next, before anything that comes from outside.
    pub fn comes_next(&self, event: Event) {
        *self.first.borrow_mut() = Some(event);
    }

    fn scanning(&self, work: impl FnOnce(&mut Scan)) {
        if let Some(scan) = self.scan.borrow_mut().as_mut() {
            work(scan);
        }
    }

    /// From now on a key that comes again within this time is marked as pressed again
    /// ([`KeyEventKind::Repeat`]), for hands that shake; with no time, none is. Each press
    /// counts from the one before, so that a key held down is one press.
    pub fn ignore_again(&self, within: Duration) {
        let within = u64::try_from(within.as_millis()).unwrap_or(u64::MAX);
        self.again.store(within, Ordering::Relaxed);
    }

    /// Tells with [`Event::Idle`], once, when nobody has done anything for so long; with no time
    /// nobody is watched. What the program does itself does not count, and only waiting does.
    pub fn watch(&self, limit: Option<Duration>) {
        *self.watch.borrow_mut() = limit.map(|limit| Watch { limit, left: limit });
    }

    /// Counts what was waited; true if that was too long. `event` is what came then.
    fn is_idle(&self, waited: Duration, event: Option<&Event>) -> bool {
        let mut watched = self.watch.borrow_mut();
        let Some(watch) = watched.as_mut() else {
            return false;
        };
        match event {
            Some(event) if event.is_of_a_person() => watch.left = watch.limit,
            _ => watch.left = watch.left.saturating_sub(waited),
        }
        let idle = event.is_none() && watch.left.is_zero();
        if idle {
            *watched = None;
        }
        idle
    }

    /// The next event; `None` if nothing happened within `patience`. After the last one,
    /// [`Event::Ended`].
    pub fn next(&self, patience: Option<Duration>) -> Option<Event> {
        if let Some(first) = self.first.borrow_mut().take() {
            return Some(first);
        }
        let mut patience = patience;
        loop {
            let due = self.scan.borrow().as_ref().and_then(Scan::wait);
            let watched = self.watch.borrow().as_ref().map(|watch| watch.left);
            let wait = [patience, due, watched].into_iter().flatten().min();
            let begun = Instant::now();
            let came = match wait {
                None => self
                    .events
                    .recv()
                    .map_err(|_| RecvTimeoutError::Disconnected),
                Some(wait) => self.events.recv_timeout((self.pace)(wait)),
            };
            let (waited, event) = match &came {
                Ok(Some(event)) => (begun.elapsed(), Some(event)),
                // As long as anyone waits, also where a script says so.
                _ => (wait.unwrap_or_default(), None),
            };
            if self.is_idle(waited, event) {
                return Some(Event::Idle);
            }
            let mut scan = self.scan.borrow_mut();
            match (came, scan.as_mut()) {
                (Ok(Some(event)), None) => {
                    return Some(match self.pad.borrow_mut().as_mut() {
                        Some(pad) => pad.event(event),
                        None => event,
                    });
                }
                (Ok(Some(event)), Some(scan)) => {
                    // A press that is none: who waits for something else is not kept longer.
                    let event = scan.event(event);
                    if event.is_some() || patience.is_some() {
                        return event;
                    }
                }
                (Ok(None), scan) => {
                    if let Some(event) = scan.and_then(Scan::silence) {
                        return Some(event);
                    }
                    if patience.is_some() {
                        return None;
                    }
                }
                (Err(RecvTimeoutError::Timeout), scan) => {
                    if let Some(event) = scan.and_then(|scan| scan.passed(waited)) {
                        return Some(event);
                    }
                    patience = patience.map(|patience| patience.saturating_sub(waited));
                    if patience.is_some_and(|patience| patience.is_zero()) {
                        return None;
                    }
                }
                (Err(RecvTimeoutError::Disconnected), _) => return Some(Event::Ended),
            }
        }
    }
}

/// Whether a key came again too soon and is to do nothing. A letter or sign that is typed as
/// text is never meant.
pub fn came_again(key: &KeyEvent, typing: bool) -> bool {
    let text = typing && key.code.as_char().is_some();
    key.kind == KeyEventKind::Repeat && !text
}

/// Turns signals into events, for as long as anybody takes them.
fn watch_signals(sender: &SyncSender<Option<Event>>, heeds: Heeds) -> io::Result<()> {
    let sender = sender.clone();
    signal::watch(heeds, move |signal| {
        let event = match signal {
            Signal::Terminate => Event::Told(Ending::Terminate),
            Signal::HangUp => Event::Told(Ending::HangUp),
            Signal::Pause => Event::Pause,
            Signal::Resumed => Event::Resumed,
            Signal::Resized => match crossterm::terminal::size() {
                Ok((columns, rows)) => Event::Resize(columns, rows),
                Err(_) => return true,
            },
        };
        sender.send(Some(event)).is_ok()
    })
}

/// Reads bytes on one thread and makes keys of them on another, which can tell by the
/// silence that follows whether an escape byte was a key or began one.
fn read_keys(
    source: impl Read + Send + 'static,
    sender: SyncSender<Option<Event>>,
    again: &Arc<AtomicU64>,
) -> io::Result<()> {
    let (bytes, chunks) = sync_channel(WAITING);
    let mut again = Again::new(Arc::clone(again));
    spawn("keys", move || decode::run(&chunks, &sender, &mut again))?;
    spawn("terminal", move || read_chunks(source, &bytes))
}

/// Hands bytes on as they come, until there are no more, they cannot be read, or nobody
/// wants them.
fn read_chunks(mut source: impl Read, chunks: &SyncSender<Vec<u8>>) {
    let mut chunk = vec![0; 8192];
    loop {
        match source.read(&mut chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Ok(0) | Err(_) => break,
            Ok(count) => {
                if chunks.send(chunk[..count].to_vec()).is_err() {
                    break;
                }
            }
        }
    }
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(work)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyCode;

    use super::*;

    /// A terminal that went away: some bytes, then an error at every further read.
    struct Gone(&'static [u8]);

    impl Read for Gone {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            match self.0 {
                [] => Err(io::Error::from_raw_os_error(5)),
                bytes => {
                    into[..bytes.len()].copy_from_slice(bytes);
                    self.0 = &[];
                    Ok(bytes.len())
                }
            }
        }
    }

    #[test]
    fn a_terminal_that_goes_away_ends_the_input_once_after_what_was_typed() {
        let (sender, events) = sync_channel(WAITING);
        read_keys(Gone(b"a"), sender, &Arc::default()).unwrap();
        assert_eq!(
            events.recv().unwrap(),
            Some(Event::Key(KeyCode::Char('a').into()))
        );
        assert_eq!(events.recv().unwrap(), Some(Event::Ended));
        assert!(events.recv().is_err(), "both threads have ended");
    }

    #[test]
    fn whoever_does_nothing_for_too_long_is_told_of_once() {
        let key = || Some(Event::Key(KeyCode::Char('a').into()));
        let inputs = Inputs::scripted_with_silences(vec![
            None,
            key(),
            Some(Event::Resize(80, 24)),
            None,
            None,
            None,
            None,
        ]);
        let minute = Duration::from_secs(60);
        inputs.watch(Some(3 * minute));
        // Two minutes, a key, and two more are not too long, whatever the window does.
        assert_eq!(inputs.next(Some(2 * minute)), None);
        assert_eq!(inputs.next(None), key());
        assert_eq!(inputs.next(None), Some(Event::Resize(80, 24)));
        assert_eq!(inputs.next(Some(2 * minute)), None);
        assert_eq!(inputs.next(None), Some(Event::Idle));
        assert_eq!(
            inputs.next(Some(minute)),
            None,
            "nobody is watched any more"
        );
        inputs.watch(Some(minute));
        assert_eq!(inputs.next(None), Some(Event::Idle));
    }

    #[test]
    fn a_script_is_played_and_then_ends() {
        let inputs = Inputs::scripted_with_silences(vec![
            None,
            Some(Event::Pause),
            None,
            Some(Event::Resumed),
        ]);
        let patience = Some(Duration::from_secs(60));
        assert_eq!(inputs.next(patience), None);
        assert_eq!(inputs.next(patience), Some(Event::Pause));
        assert_eq!(inputs.next(None), Some(Event::Resumed));
        assert_eq!(inputs.next(None), Some(Event::Ended));
        assert_eq!(inputs.next(patience), Some(Event::Ended));
    }
}
