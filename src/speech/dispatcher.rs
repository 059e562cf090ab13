//! Speaks through Speech Dispatcher, in its protocol SSIP:
//! <https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html>.
//!
//! The protocol is spoken here, not by a crate: the one that there is panics at an answer
//! that does not begin with ASCII, reads lines without end, and sets no time to write in.
//!
//! The server queues what it gets, each text with the settings of that moment. So a text is
//! given to it at once, and the server is told to drop all of them when they are not wanted.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::{Engine, Failure, Utterance, tags};

/// No line of an answer is longer.
const LONGEST_LINE: u64 = 4096;

/// How long a letter takes to be said, about, where the server does not tell of ends.
const LETTER: Duration = Duration::from_millis(100);

/// How long it is waited for what the server may have told.
const GLANCE: Duration = Duration::from_millis(1);

/// A connection to Speech Dispatcher.
pub(super) struct Dispatcher {
    input: BufReader<UnixStream>,
    /// What came of a line that is not whole yet.
    part: Vec<u8>,
    output: UnixStream,
    patience: Duration,
    /// The synthesizer that it begins with, if it says so.
    module: Option<String>,
    /// What the server calls each language that was needed; `None` where it has no voice.
    languages: BTreeMap<String, Option<String>>,
    /// The server tells when it has said a text.
    tells: bool,
    said: Said,
}

/// What was given to the server, and how far it came with it.
#[derive(Debug, Default)]
struct Said {
    /// The texts that it has not said to their end, by its numbers.
    open: BTreeSet<u64>,
    /// The highest number of those that it has: it may tell of an end before it answers.
    over: u64,
    /// When they are likely to be over, where it does not tell.
    until: Option<Instant>,
}

impl Said {
    /// The server told of an event with this code about this text. It says its texts one
    /// after another.
    fn hear(&mut self, code: u16, text: u64) {
        if matches!(code, ENDED | CANCELED) {
            self.over = self.over.max(text);
            self.open.retain(|open| *open > self.over);
        }
    }

    /// The server took a text.
    fn take(&mut self, text: u64) {
        if text > self.over {
            self.open.insert(text);
        }
    }

    fn is_over(&self) -> bool {
        self.open.is_empty() && self.until.is_none_or(|until| until <= Instant::now())
    }

    /// Nothing of it is said any more.
    fn forget(&mut self) {
        self.open.clear();
        self.until = None;
    }
}

/// A text was said to its end.
const ENDED: u16 = 702;
/// A text is not said any more.
const CANCELED: u16 = 703;

/// The last line of an answer says with a number how it went.
struct Code(u16);

impl Code {
    fn is_well(&self) -> bool {
        (200..300).contains(&self.0)
    }

    /// # Errors
    /// It did not go well, and nothing can be made of that.
    fn well(&self) -> Result<(), Failure> {
        self.is_well().then_some(()).ok_or(Failure::Lost)
    }
}

impl Dispatcher {
    /// Connects, and says who it is.
    ///
    /// # Errors
    /// Nobody listens there, or not Speech Dispatcher.
    pub(super) fn connect(socket: &Path, patience: Duration) -> Result<Self, Failure> {
        let output = UnixStream::connect(socket)?;
        output.set_write_timeout(Some(patience))?;
        let mut new = Self {
            input: BufReader::new(output.try_clone()?),
            part: Vec::new(),
            output,
            patience,
            module: None,
            languages: BTreeMap::new(),
            tells: false,
            said: Said::default(),
        };
        // The protocol wants this first.
        new.must_set("CLIENT_NAME", "user:ownwords:main")?;
        // "important" could not be interrupted, "text" would be dropped for the next one.
        new.must_set("PRIORITY", "message")?;
        // One that cannot tell can speak all the same.
        let end = new.set("NOTIFICATION END", "on")?;
        let cancel = new.set("NOTIFICATION CANCEL", "on")?;
        new.tells = end.is_well() && cancel.is_well();
        let mut module = None;
        let code = new.ask("GET OUTPUT_MODULE", |line| module = Some(line.to_owned()))?;
        new.module = module.filter(|module| code.is_well() && is_word(module));
        Ok(new)
    }

    /// Sends a command, and reads the answer: `each` gets the lines before the last.
    fn ask(&mut self, command: &str, each: impl FnMut(&str)) -> io::Result<Code> {
        self.output.write_all(format!("{command}\r\n").as_bytes())?;
        self.answer(each)
    }

    /// Sends a command that has to go well.
    fn must(&mut self, command: &str) -> Result<(), Failure> {
        self.ask(command, |_| {})?.well()
    }

    /// Sets something for what comes next.
    fn set(&mut self, what: &str, value: &str) -> io::Result<Code> {
        self.ask(&format!("SET self {what} {value}"), |_| {})
    }

    /// Sets something that has to be set.
    fn must_set(&mut self, what: &str, value: &str) -> Result<(), Failure> {
        self.set(what, value)?.well()
    }

    /// The answer to what was sent; what the server tells unasked is noted.
    fn answer(&mut self, mut each: impl FnMut(&str)) -> io::Result<Code> {
        let until = Instant::now() + self.patience;
        let mut about = None;
        loop {
            let line = self.line(until)?;
            let Line { code, last, rest } = Line::read(&line)?;
            match (self.told(&mut about, code, last, rest), last) {
                (true, _) => {}
                (false, true) => return Ok(Code(code)),
                (false, false) => each(rest),
            }
        }
    }

    /// Takes a line that the server tells unasked; false if it is part of an answer. `about` is
    /// the number of the text that the first line of an event names.
    fn told(&mut self, about: &mut Option<u64>, code: u16, last: bool, rest: &str) -> bool {
        if !(700..800).contains(&code) {
            return false;
        }
        // `702-12`, the number of the text, `702-3`, that of the client, `702 END`.
        match (last, *about) {
            (false, None) => *about = rest.trim().parse().ok(),
            (false, Some(_)) => {}
            (true, _) => {
                if let Some(text) = about.take() {
                    self.said.hear(code, text);
                }
            }
        }
        true
    }

    /// Takes what the server told since it answered last.
    fn glance(&mut self) -> io::Result<()> {
        let mut about = None;
        loop {
            let whole = self.part.is_empty() && about.is_none();
            let line = match self.line(Instant::now() + GLANCE) {
                // A line may come in pieces: the rest of it comes later.
                Err(error) if is_late(&error) && whole => return Ok(()),
                // The rest of an event is on its way.
                Err(error) if is_late(&error) => self.line(Instant::now() + self.patience)?,
                line => line?,
            };
            let Line { code, last, rest } = Line::read(&line)?;
            if !self.told(&mut about, code, last, rest) {
                return Err(nonsense());
            }
        }
    }

    /// The next line, without its end. What came of one that is late is kept.
    fn line(&mut self, until: Instant) -> io::Result<String> {
        while !self.part.ends_with(b"\n") {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            self.input.get_ref().set_read_timeout(Some(left))?;
            let room = LONGEST_LINE.saturating_sub(self.part.len() as u64);
            // One read at a time, so that one who sends letter by letter has no more time.
            let chunk = match self.input.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let took = chunk.take(room).read_until(b'\n', &mut self.part)?;
            if took == 0 {
                // The server is gone, or goes on and on.
                return Err(ErrorKind::UnexpectedEof.into());
            }
            self.input.consume(took);
        }
        // The names of voices may be in any encoding.
        let line = String::from_utf8_lossy(&std::mem::take(&mut self.part)).into_owned();
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }

    /// Chooses the language for what comes next.
    fn choose(&mut self, tag: &str) -> Result<(), Failure> {
        if let Some(known) = self.languages.get(tag) {
            let name = known.clone().ok_or(Failure::NoLanguage)?;
            return self.set_language(&name);
        }
        let found = self.find(tag)?;
        self.languages.insert(tag.to_owned(), found.clone());
        found.map(|_| ()).ok_or(Failure::NoLanguage)
    }

    /// Chooses a language, and returns what the server calls it; `None` if it has no voice
    /// for it. It takes any language, and
    /// reads what it has no voice for in another one; so its list of voices is asked for.
    fn find(&mut self, tag: &str) -> Result<Option<String>, Failure> {
        let mut names = tags::names(tag);
        let Some(first) = names.first() else {
            return Ok(None);
        };
        // English here is that of Scotland, if nothing else is said; but which voice reads
        // it is what the person chose for all programs.
        if first == "en" {
            names.insert(0, "en-gb".to_owned());
        }
        let usual = spelled(&names[0]);
        if let Err(failure) = self.set_language(&usual) {
            return match failure {
                Failure::NoLanguage => Ok(None),
                Failure::Lost => Err(failure),
            };
        }
        let language = tags::language(&names[0]).map(str::to_owned);
        let (mut any, mut same) = (false, false);
        let mut best = names.len();
        // `name TAB language TAB variant`: more than ten thousand for espeak-ng.
        let code = self.ask("LIST SYNTHESIS_VOICES", |line| {
            let Some(voice) = line.split('\t').nth(1) else {
                return;
            };
            let voice = voice.to_ascii_lowercase();
            any = true;
            same |= language.is_some() && tags::language(&voice) == language.as_deref();
            let place = names.iter().position(|name| *name == voice);
            best = best.min(place.unwrap_or(best));
        })?;
        match names.get(best).map(String::as_str).map(spelled) {
            Some(name) if name != usual => {
                self.set_language(&name)?;
                Ok(Some(name))
            }
            Some(name) => Ok(Some(name)),
            // Any English voice reads English. One that does not say what it has is trusted.
            None if same || !any || !code.is_well() => Ok(Some(usual)),
            None => Ok(None),
        }
    }

    fn set_language(&mut self, name: &str) -> Result<(), Failure> {
        // A person may have another synthesizer for some language. The server goes over to
        // it by itself, but never back.
        if let Some(module) = self.module.clone() {
            self.set("OUTPUT_MODULE", &module)?;
        }
        let code = self.set("LANGUAGE", name)?;
        code.is_well().then_some(()).ok_or(Failure::NoLanguage)
    }
}

/// A line of the server: `225-21` and further lines, `225 OK MESSAGE QUEUED` at the end.
struct Line<'a> {
    code: u16,
    last: bool,
    rest: &'a str,
}

impl<'a> Line<'a> {
    fn read(line: &'a str) -> io::Result<Self> {
        let (code, rest) = line.split_at_checked(3).ok_or_else(nonsense)?;
        if !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(nonsense());
        }
        let code = code.parse().map_err(|_| nonsense())?;
        let (mark, rest) = rest.split_at_checked(1).ok_or_else(nonsense)?;
        match mark {
            "-" | " " => Ok(Self {
                code,
                last: mark == " ",
                rest,
            }),
            _ => Err(nonsense()),
        }
    }
}

fn nonsense() -> io::Error {
    ErrorKind::InvalidData.into()
}

fn is_late(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock)
}

impl Engine for Dispatcher {
    fn say(&mut self, utterance: &Utterance, _turn: u64) -> Result<(), Failure> {
        self.choose(&utterance.language)?;
        self.must("SPEAK")?;
        self.output.write_all(data(&utterance.text).as_bytes())?;
        let mut number = None;
        self.answer(|line| number = line.trim().parse().ok())?
            .well()?;
        match number.filter(|_| self.tells) {
            Some(number) => self.said.take(number),
            None => {
                let letters = u32::try_from(utterance.text.chars().count()).unwrap_or(u32::MAX);
                let begins = self.said.until.unwrap_or_else(Instant::now);
                let begins = begins.max(Instant::now());
                self.said.until = begins.checked_add(LETTER.saturating_mul(letters));
            }
        }
        Ok(())
    }

    fn hush(&mut self) -> Result<(), Failure> {
        self.said.forget();
        self.must("CANCEL self")
    }

    fn is_speaking(&mut self) -> bool {
        // One that has gone is found out at the next text.
        !self.said.is_over() && self.glance().is_ok() && !self.said.is_over()
    }

    fn set_rate(&mut self, rate: i8) -> Result<(), Failure> {
        self.must_set("RATE", &rate.to_string())
    }

    fn set_volume(&mut self, volume: i8) -> Result<(), Failure> {
        self.must_set("VOLUME", &volume.to_string())
    }
}

impl Drop for Dispatcher {
    fn drop(&mut self) {
        // Politeness; nothing depends on it.
        let _ = self.output.write_all(b"QUIT\r\n");
    }
}

/// A text as it is sent: a dot at the start of a line is doubled, for a single one ends it.
fn data(text: &str) -> Zeroizing<String> {
    let lines = || text.split(['\r', '\n']);
    let room = lines().map(|line| line.len() + 3).sum::<usize>() + 3;
    let mut data = Zeroizing::new(String::with_capacity(room));
    for line in lines() {
        if line.starts_with('.') {
            data.push('.');
        }
        data.push_str(line);
        data.push_str("\r\n");
    }
    data.push_str(".\r\n");
    data
}

/// A name in small letters as a BCP 47 tag is usually spelled, which is how people name
/// languages in the settings of the server: `en-GB`.
fn spelled(name: &str) -> String {
    let mut parts = name.split('-');
    let mut spelled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        spelled.push('-');
        match part.len() {
            2 => spelled.push_str(&part.to_ascii_uppercase()),
            4 => {
                spelled.push_str(&part[..1].to_ascii_uppercase());
                spelled.push_str(&part[1..]);
            }
            _ => spelled.push_str(part),
        }
    }
    spelled
}

/// Whether the server's name for something can be sent back to it.
fn is_word(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_at_the_start_of_a_line_does_not_end_the_text() {
        let sent = data(".\n..a\r\nb.\r.c");
        assert_eq!(*sent, "..\r\n...a\r\n\r\nb.\r\n..c\r\n.\r\n");
        assert_eq!(sent.matches("\r\n.\r\n").count(), 1);
    }

    #[test]
    fn languages_are_spelled_as_people_spell_them() {
        let all = ["pl", "en-gb", "zh-hant-tw", "en-029"].map(spelled);
        assert_eq!(all, ["pl", "en-GB", "zh-Hant-TW", "en-029"]);
    }
}
