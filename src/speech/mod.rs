//! Reads to a person: says texts aloud, each in its language, and stops at once when told.
//!
//! `dispatcher` speaks through Speech Dispatcher, `espeak` through a program of its own for
//! each text. One thread does either (`worker`), so that no loudspeaker, no slow server
//! and no program that hangs keeps the caller waiting.
//!
//! What is said passes through other programs. Speech Dispatcher keeps the last texts in its
//! memory, where programs of the same account can ask for them, and writes them to the disk
//! if its `LogLevel` is 5. As it is shipped, that is 3, and nothing is written.

mod dispatcher;
mod espeak;
mod running;
mod silence;
mod tags;
mod worker;

use std::ffi::{OsStr, OsString};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};
use std::{fmt, thread};

use zeroize::Zeroize;

use running::Running;
use silence::Speaking;
use worker::{Order, Worker};

/// How long the end of the program may wait for the voice to fall silent.
const LAST_WAIT: Duration = Duration::from_secs(1);

/// A text to be said in one go, in one language. Its text is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Utterance {
    /// What is said. Line breaks and signs that nobody hears are allowed.
    pub text: String,
    /// The language of the text, as a BCP 47 tag: `en`, `pl`, `zh-Hant`.
    pub language: String,
}

impl Drop for Utterance {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

/// Says how long the text is, never what it says.
impl fmt::Debug for Utterance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Utterance")
            .field("bytes", &self.text.len())
            .field("language", &self.language)
            .finish()
    }
}

/// Why something is not heard. Each is told once.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpeechError {
    /// Nothing on this computer can speak.
    #[error("no voice")]
    NoVoice,
    /// What spoke has stopped working, and there is nothing else. Nothing more will be heard.
    #[error("voice lost")]
    Lost,
    /// There is no voice for this language, a BCP 47 tag. Other languages are still spoken.
    #[error("no voice for {0}")]
    NoLanguage(String),
}

impl SpeechError {
    /// The id of its message in `errors.ftl`. That of [`SpeechError::NoLanguage`] takes
    /// `$language`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoVoice => "speech-none",
            Self::Lost => "speech-lost",
            Self::NoLanguage(_) => "speech-no-language",
        }
    }
}

/// Where a voice is looked for. It comes from the environment of the program, which is read
/// by whoever asks for the voice.
#[derive(Clone, Debug)]
pub struct Where {
    /// `SPEECHD_ADDRESS`: `unix_socket:PATH`. Any other kind of address means that Speech
    /// Dispatcher is not used: what a person hears does not go over a network.
    pub address: Option<OsString>,
    /// `XDG_RUNTIME_DIR`, in which Speech Dispatcher has its socket.
    pub runtime_dir: Option<PathBuf>,
    /// `PATH`, in which programs that speak are found.
    pub path: OsString,
    /// How long an answer of Speech Dispatcher may take.
    pub patience: Duration,
}

impl Where {
    /// How long an answer of Speech Dispatcher may take, if nobody says otherwise. Starting
    /// it takes the longest; on slow computers it is several seconds.
    pub const PATIENCE: Duration = Duration::from_secs(10);

    /// The socket of Speech Dispatcher, whether it is there or not.
    fn socket(&self) -> Option<PathBuf> {
        match self.address.as_deref().map(OsStr::as_encoded_bytes) {
            None | Some(b"" | b"unix_socket") => {
                let folder = self.runtime_dir.as_ref()?;
                Some(folder.join("speech-dispatcher").join("speechd.sock"))
            }
            Some(_) => {
                let address = self.address.as_ref()?.to_str()?;
                address.strip_prefix("unix_socket:").map(PathBuf::from)
            }
        }
    }

    /// A program of this name that can be run.
    fn program(&self, name: &str) -> Option<PathBuf> {
        std::env::split_paths(&self.path)
            .filter(|folder| folder.is_absolute())
            .map(|folder| folder.join(name))
            .find(|path| {
                path.metadata()
                    .is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
            })
    }
}

/// A voice that reads to a person. Nothing of it keeps the caller waiting, but for dropping
/// it: it falls silent then, which may take a second if what speaks does not answer.
#[derive(Debug)]
pub struct Voice {
    /// `None` only while it is dropped.
    orders: Option<Sender<Order>>,
    running: Arc<Running>,
    speaking: Arc<Speaking>,
    troubles: Receiver<SpeechError>,
    /// Closed by the thread when it ends.
    ended: Receiver<()>,
}

impl Voice {
    /// Speech Dispatcher, which is started if it is there and does not run, or else
    /// espeak-ng. If the first one fails, now or later, the second one goes on.
    ///
    /// # Errors
    /// [`SpeechError::NoVoice`] if neither is on this computer, or no thread can be started.
    /// That one is there but does not work is told by [`Voice::trouble`].
    pub fn find(place: Where) -> Result<Self, SpeechError> {
        let listening = place.socket().is_some_and(|socket| socket.exists());
        let mut programs = ["speech-dispatcher", "espeak-ng"].into_iter();
        if !listening && !programs.any(|name| place.program(name).is_some()) {
            return Err(SpeechError::NoVoice);
        }
        let running = Arc::new(Running::default());
        let (orders, taken) = channel();
        let (tell, troubles) = channel();
        let (ending, ended) = channel::<()>();
        let speaking = Arc::new(Speaking::default());
        let worker = Worker::new(place, Arc::clone(&running), Arc::clone(&speaking), tell);
        thread::Builder::new()
            .name("speech".to_owned())
            .spawn(move || {
                worker.work(&taken);
                drop(ending);
            })
            .map_err(|_| SpeechError::NoVoice)?;
        Ok(Self {
            orders: Some(orders),
            running,
            speaking,
            troubles,
            ended,
        })
    }

    /// Says these after what is being said.
    pub fn say(&self, utterances: Vec<Utterance>) {
        self.speaking.give(&utterances);
        self.order(Order::Say(self.running.turn(), utterances));
    }

    /// Stops what is being said, and drops what waits.
    pub fn hush(&self) {
        self.running.stop();
        self.speaking.hush();
        self.order(Order::Hush);
    }

    /// Something is being said, or waits to be. It ends with what is said, and at the latest
    /// after the time that the slowest voice would need.
    pub fn is_speaking(&self) -> bool {
        self.speaking.at(Instant::now())
    }

    /// How fast it speaks from the next text on: from -100, slow, to 100, fast. 0 is usual.
    /// Until it is set, it is as the person set it for all programs.
    pub fn set_rate(&self, rate: i8) {
        self.order(Order::Rate(rate.clamp(-100, 100)));
    }

    /// How loud it speaks from the next text on: from -100, hardly to be heard or not at
    /// all, to 100, loud and usual. Until it is set, it is as the person set it for all
    /// programs.
    pub fn set_volume(&self, volume: i8) {
        self.order(Order::Volume(volume.clamp(-100, 100)));
    }

    /// What went wrong since this was asked last, one at a time.
    pub fn trouble(&self) -> Option<SpeechError> {
        self.troubles.try_recv().ok()
    }

    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // The thread ends only after this.
            let _ = orders.send(order);
        }
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.running.stop();
        self.orders = None;
        // It ended, or it hangs; it does not keep the program from ending.
        let _ = self.ended.recv_timeout(LAST_WAIT);
    }
}

/// What can speak. It is used by one thread.
trait Engine: Send {
    /// Says a text after what it is saying, or until it has said it. `turn` is the turn in
    /// which the text was given; when it is over, the text shall not be heard.
    fn say(&mut self, utterance: &Utterance, turn: u64) -> Result<(), Failure>;
    /// Falls silent, and drops what waits in it.
    fn hush(&mut self) -> Result<(), Failure>;
    /// From -100 to 100.
    fn set_rate(&mut self, rate: i8) -> Result<(), Failure>;
    /// From -100 to 100.
    fn set_volume(&mut self, volume: i8) -> Result<(), Failure>;
    /// Whether it is still saying what it was given. It keeps nobody waiting.
    fn is_speaking(&mut self) -> bool;
}

/// Why an engine did not say something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    /// It has no voice for the language, and can say other things.
    NoLanguage,
    /// It does not work any more.
    Lost,
}

impl From<std::io::Error> for Failure {
    fn from(_: std::io::Error) -> Self {
        Self::Lost
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;

    fn place(address: Option<&str>) -> Where {
        Where {
            address: address.map(OsString::from),
            runtime_dir: Some(PathBuf::from("/run/user/7")),
            path: OsString::new(),
            patience: Where::PATIENCE,
        }
    }

    #[test]
    fn the_socket_is_where_speech_dispatcher_has_it() {
        let usual = Some(PathBuf::from("/run/user/7/speech-dispatcher/speechd.sock"));
        for address in [None, Some(""), Some("unix_socket")] {
            assert_eq!(place(address).socket(), usual);
        }
        let named = place(Some("unix_socket:a.sock")).socket();
        assert_eq!(named, Some(PathBuf::from("a.sock")));
        assert_eq!(place(Some("inet_socket:127.0.0.1:6560")).socket(), None);
        let nowhere = Where {
            runtime_dir: None,
            ..place(None)
        };
        assert_eq!(nowhere.socket(), None);
    }

    #[test]
    fn every_error_has_a_sentence() {
        let words = Files::Embedded.read("locales/en/errors.ftl").unwrap();
        let words = String::from_utf8(words).unwrap();
        for error in [
            SpeechError::NoVoice,
            SpeechError::Lost,
            SpeechError::NoLanguage("so".to_owned()),
        ] {
            let start = format!("{} =", error.id());
            assert!(
                words.lines().any(|line| line.starts_with(&start)),
                "{error}"
            );
        }
    }

    #[test]
    fn what_is_said_does_not_reach_a_log() {
        let said = Utterance {
            text: "I am afraid of falling.".to_owned(),
            language: "en".to_owned(),
        };
        assert!(!format!("{said:?}").contains("afraid"));
    }
}
