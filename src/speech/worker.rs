//! The thread that speaks: it has what can speak for itself, and goes over to the next when
//! one fails.

use std::collections::BTreeSet;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;
use std::{io, thread};

use super::dispatcher::Dispatcher;
use super::espeak::Espeak;
use super::running::Running;
use super::silence::Speaking;
use super::{Engine, Failure, SpeechError, Utterance, Where};

/// What the thread is told to do, one after the other.
#[derive(Debug)]
pub(super) enum Order {
    /// To say these while the turn lasts.
    Say(u64, Vec<Utterance>),
    /// To fall silent.
    Hush,
    /// To speak as fast as this.
    Rate(i8),
    /// To speak as loud as this.
    Volume(i8),
}

/// How often it is looked whether a text was said to its end.
const LOOK: Duration = Duration::from_millis(100);

/// What can speak, best first.
#[derive(Clone, Copy)]
enum Kind {
    Dispatcher,
    Espeak,
}

/// What the thread has.
pub(super) struct Worker {
    place: Where,
    running: Arc<Running>,
    speaking: Arc<Speaking>,
    tell: Sender<SpeechError>,
    engine: Option<Box<dyn Engine>>,
    /// What was not tried yet. Each is tried once: one that failed could fail at each text,
    /// and the person would hear the beginning of it again and again.
    left: std::array::IntoIter<Kind, 2>,
    rate: Option<i8>,
    volume: Option<i8>,
    /// Languages that were told to have no voice.
    unspoken: BTreeSet<String>,
}

impl Worker {
    /// Looks for voices in `place`, and tells what goes wrong.
    pub(super) fn new(
        place: Where,
        running: Arc<Running>,
        speaking: Arc<Speaking>,
        tell: Sender<SpeechError>,
    ) -> Self {
        Self {
            place,
            running,
            speaking,
            tell,
            engine: None,
            left: [Kind::Dispatcher, Kind::Espeak].into_iter(),
            rate: None,
            volume: None,
            unspoken: BTreeSet::new(),
        }
    }

    /// Does what it is told until nobody is left to tell it, and falls silent.
    pub(super) fn work(mut self, orders: &Receiver<Order>) {
        self.go_over(SpeechError::NoVoice);
        while let Some(order) = self.next(orders) {
            match order {
                Order::Say(turn, utterances) => {
                    for utterance in &utterances {
                        self.say(utterance, turn);
                    }
                    self.look();
                    self.speaking.dealt_with();
                }
                Order::Hush => self.hush(),
                Order::Rate(rate) => {
                    self.rate = Some(rate);
                    self.by_any(|engine| engine.set_rate(rate));
                }
                Order::Volume(volume) => {
                    self.volume = Some(volume);
                    self.by_any(|engine| engine.set_volume(volume));
                }
            }
        }
        self.hush();
    }

    /// The next order; while something is spoken, it is looked for the end of it, too.
    fn next(&mut self, orders: &Receiver<Order>) -> Option<Order> {
        while self.look() {
            match orders.recv_timeout(LOOK) {
                Ok(order) => return Some(order),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        orders.recv().ok()
    }

    /// Looks whether something is still spoken.
    fn look(&mut self) -> bool {
        let engine = self.engine.as_mut();
        let busy = engine.is_some_and(|engine| engine.is_speaking());
        self.speaking.set_busy(busy);
        busy
    }

    fn say(&mut self, utterance: &Utterance, turn: u64) {
        if utterance.text.trim().is_empty() {
            return;
        }
        let running = Arc::clone(&self.running);
        let spoken = self.by_any(|engine| {
            if running.turn() == turn {
                engine.say(utterance, turn)
            } else {
                Ok(())
            }
        });
        let language = &utterance.language;
        if !spoken && self.unspoken.insert(language.clone()) {
            self.tell(SpeechError::NoLanguage(language.clone()));
        }
    }

    fn hush(&mut self) {
        if let Some(engine) = &mut self.engine
            && engine.hush().is_err()
        {
            self.go_over(SpeechError::Lost);
        }
    }

    /// Lets what can speak do something, or else the next that can. Returns false if it
    /// has no voice for it.
    fn by_any(&mut self, act: impl Fn(&mut dyn Engine) -> Result<(), Failure>) -> bool {
        while let Some(engine) = &mut self.engine {
            match act(engine.as_mut()) {
                Ok(()) => return true,
                Err(Failure::NoLanguage) => return false,
                Err(Failure::Lost) => self.go_over(SpeechError::Lost),
            }
        }
        true
    }

    /// Goes over to the next that can speak; if there is none, tells this.
    fn go_over(&mut self, or_else: SpeechError) {
        // The connection to one that failed is closed before there is another.
        self.engine = None;
        while let Some(kind) = self.left.next() {
            if let Ok(engine) = self.start(kind) {
                self.engine = Some(engine);
                return;
            }
        }
        self.tell(or_else);
    }

    fn start(&self, kind: Kind) -> Result<Box<dyn Engine>, Failure> {
        let mut engine: Box<dyn Engine> = match kind {
            Kind::Dispatcher => Box::new(self.dispatcher()?),
            Kind::Espeak => {
                let program = self.place.program("espeak-ng").ok_or(Failure::Lost)?;
                Box::new(Espeak::new(program, Arc::clone(&self.running)))
            }
        };
        self.rate.map_or(Ok(()), |rate| engine.set_rate(rate))?;
        self.volume
            .map_or(Ok(()), |volume| engine.set_volume(volume))?;
        Ok(engine)
    }

    fn dispatcher(&self) -> Result<Dispatcher, Failure> {
        let socket = self.place.socket().ok_or(Failure::Lost)?;
        let patience = self.place.patience;
        Dispatcher::connect(&socket, patience).or_else(|_| {
            let program = self.place.program("speech-dispatcher");
            start_server(&program.ok_or(Failure::Lost)?, &socket, patience)?;
            Dispatcher::connect(&socket, patience)
        })
    }

    fn tell(&self, error: SpeechError) {
        // Nobody asks any more when the voice is dropped.
        let _ = self.tell.send(error);
    }
}

/// Starts Speech Dispatcher as its own clients do, if its settings allow that. It listens
/// when this comes back.
fn start_server(program: &Path, socket: &Path, patience: Duration) -> io::Result<()> {
    let mut starter = Command::new(program)
        .args([
            "--spawn",
            "--communication-method",
            "unix_socket",
            "--socket-path",
        ])
        .arg(socket)
        // It ends at once where the account's own is not on the computer. Which language it
        // speaks is told with each text.
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()?;
    // A wait with an end needs a thread: it is left behind where the starter hangs.
    let (tell, started) = channel();
    thread::Builder::new()
        .name("speech server".to_owned())
        .spawn(move || {
            let _ = tell.send(starter.wait());
        })?;
    let ended = started.recv_timeout(patience);
    ended.map_err(|_| io::ErrorKind::TimedOut)??;
    Ok(())
}
