//! A Speech Dispatcher that speaks to nobody: it listens on a socket of its own, writes down
//! what it is told, and can behave badly.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Barrier, Mutex};
use std::thread;

use super::feed::PATIENCE;

/// Voices as the server lists them: name, language, variant.
pub const VOICES: &[&str] = &[
    "English (Great Britain)\ten-GB\tnone",
    "English (America)\ten-US\tnone",
    "Polish\tpl\tnone",
    "Chinese (Mandarin)\tcmn\tnone",
    "Arabic\tar\tnone",
];

/// What the server does when a command begins with some words.
#[derive(Clone, Debug)]
pub enum Does {
    /// Answers as it should, but not before the test has come to the barrier, too.
    Waits(Arc<Barrier>),
    /// Never answers, and stays.
    Hangs,
    /// Goes away.
    Closes,
    /// Answers this, and nothing else.
    Answers(Vec<u8>),
}

/// How the server behaves.
#[derive(Clone, Debug)]
pub struct Manners {
    /// What it can speak.
    pub voices: &'static [&'static str],
    /// Which commands it answers in another way. `.` is the end of a text.
    pub faults: Vec<(&'static str, Does)>,
    /// It has said each text to its end at once, and tells who asked for that; else it does
    /// when a test says so.
    pub at_once: bool,
}

impl Manners {
    /// As it should be.
    pub fn good() -> Self {
        Self {
            voices: VOICES,
            faults: Vec::new(),
            at_once: true,
        }
    }

    /// As it should be, but for one command.
    pub fn but(command: &'static str, does: Does) -> Self {
        Self {
            faults: vec![(command, does)],
            ..Self::good()
        }
    }
}

/// The server. It listens as long as the test runs.
pub struct Server {
    socket: PathBuf,
    heard: Receiver<String>,
    /// Whom it speaks for now.
    client: Arc<Mutex<Option<UnixStream>>>,
}

impl Server {
    /// Listens at a socket in this folder, where a `XDG_RUNTIME_DIR` has it.
    pub fn start(runtime_dir: &Path, manners: Manners) -> Self {
        let folder = runtime_dir.join("speech-dispatcher");
        std::fs::create_dir_all(&folder).unwrap();
        Self::listen(folder.join("speechd.sock"), manners)
    }

    /// Listens at this socket.
    pub fn listen(socket: PathBuf, manners: Manners) -> Self {
        let listener = UnixListener::bind(&socket).unwrap();
        let (tell, heard) = channel();
        let client = Arc::new(Mutex::new(None));
        let now = Arc::clone(&client);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let stream = stream.unwrap();
                *now.lock().unwrap() = stream.try_clone().ok();
                // A client that goes away in the middle is what some tests are about.
                let _ = serve(&stream, &manners, &tell);
                *now.lock().unwrap() = None;
                if tell.send("(gone)".to_owned()).is_err() {
                    break;
                }
            }
        });
        Self {
            socket,
            heard,
            client,
        }
    }

    /// Where it listens.
    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// Tells an event about a text, such as `702 END`, as the server does unasked.
    pub fn tells(&self, event: &str, text: usize) {
        self.writes(&told(event, text));
    }

    /// Writes this as it stands.
    pub fn writes(&self, bytes: &str) {
        let client = self.client.lock().unwrap();
        let mut client = client.as_ref().expect("somebody has come");
        client.write_all(bytes.as_bytes()).unwrap();
    }

    /// The next command or line of text that it heard; `(gone)` when a client went away.
    pub fn next(&self) -> String {
        self.heard.recv_timeout(PATIENCE).expect("nothing was said")
    }

    /// The same; none if nothing more came.
    pub fn next_if_any(&self) -> Option<String> {
        self.heard.recv_timeout(PATIENCE).ok()
    }

    /// What it heard up to this, which is the last of it.
    pub fn until(&self, last: &str) -> Vec<String> {
        let mut all = vec![self.next()];
        while all.last().is_some_and(|line| line != last) {
            all.push(self.next());
        }
        all
    }
}

fn told(event: &str, text: usize) -> String {
    let code = &event[..3];
    format!("{code}-{text}\r\n{code}-1\r\n{event}\r\n")
}

fn serve(stream: &UnixStream, manners: &Manners, heard: &Sender<String>) -> std::io::Result<()> {
    let mut out = stream;
    let mut text = false;
    let mut count = 0;
    for line in BufReader::new(stream).split(b'\n') {
        let line = String::from_utf8(line?).unwrap();
        let line = line.strip_suffix('\r').expect("lines end in CR LF");
        heard.send(line.to_owned()).map_err(std::io::Error::other)?;
        if text && line != "." {
            continue;
        }
        let fault = manners
            .faults
            .iter()
            .find(|(start, _)| line.starts_with(start));
        match fault {
            Some((_, Does::Hangs)) => {
                // Until the client goes away.
                std::io::copy(&mut out, &mut std::io::sink())?;
                return Ok(());
            }
            Some((_, Does::Closes)) => return Ok(()),
            Some((_, Does::Waits(barrier))) => drop(barrier.wait()),
            Some((_, Does::Answers(answer))) => {
                out.write_all(answer)?;
                text = line == "SPEAK" && String::from_utf8_lossy(answer).contains("230 OK");
                continue;
            }
            None => {}
        }
        text = line == "SPEAK";
        let answer = match line {
            "SPEAK" => "230 OK RECEIVING DATA".to_owned(),
            "." => {
                count += 1;
                let ended = if manners.at_once {
                    told("702 END", count)
                } else {
                    String::new()
                };
                out.write_all(format!("225-{count}\r\n225 OK MESSAGE QUEUED\r\n").as_bytes())?;
                out.write_all(ended.as_bytes())?;
                continue;
            }
            "CANCEL self" => "213 OK CANCELED".to_owned(),
            "GET OUTPUT_MODULE" => "251-espeak-ng\r\n251 OK GET RETURNED".to_owned(),
            "LIST SYNTHESIS_VOICES" => {
                let voices = manners
                    .voices
                    .iter()
                    .map(|voice| format!("249-{voice}\r\n"));
                format!("{}249 OK VOICE LIST SENT", voices.collect::<String>())
            }
            "QUIT" => "231 HAPPY HACKING".to_owned(),
            _ if line.starts_with("SET self ") => "201 OK SET".to_owned(),
            _ => "500 ERR INVALID COMMAND".to_owned(),
        };
        out.write_all(format!("{answer}\r\n").as_bytes())?;
    }
    Ok(())
}
