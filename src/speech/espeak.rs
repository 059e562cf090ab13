//! Speaks by espeak-ng: a program for each text, which gets the text on standard input. In
//! its arguments everybody on the computer could read it.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{ChildStdout, Command};
use std::sync::Arc;

use zeroize::Zeroizing;

use super::running::{Ended, Running};
use super::{Engine, Failure, Utterance, tags};

/// Longer lists of voices are not read to the end. That of espeak-ng 1.51 has 10 kB.
const LONGEST_LIST: u64 = 1 << 20;

/// Words in a minute: the slowest, the usual and the fastest that it can do.
const WORDS: [i32; 3] = [80, 175, 450];

/// espeak-ng.
pub(super) struct Espeak {
    program: PathBuf,
    running: Arc<Running>,
    /// The names of its voices as it writes them, by the same in small letters. Empty until
    /// they were asked for.
    voices: BTreeMap<String, String>,
    rate: Option<i8>,
    volume: Option<i8>,
}

impl Espeak {
    /// Speaks by this program, as something that can be stopped there.
    pub(super) fn new(program: PathBuf, running: Arc<Running>) -> Self {
        Self {
            program,
            running,
            voices: BTreeMap::new(),
            rate: None,
            volume: None,
        }
    }

    /// Asks which voices there are. Returns whether the turn still lasts.
    fn learn_voices(&mut self, turn: u64) -> Result<bool, Failure> {
        let mut command = Command::new(&self.program);
        let ended = self
            .running
            .run(turn, command.arg("--voices"), b"", read_list)?;
        let list = match ended {
            Ended::Well(list) => list,
            Ended::Badly => return Err(Failure::Lost),
            Ended::Stopped => return Ok(false),
        };
        // `Pty Language Age/Gender VoiceName File Other Languages`, below a line that says so.
        let names = list
            .lines()
            .skip(1)
            .filter_map(|line| line.split_whitespace().nth(1));
        self.voices = names
            .map(|name| (name.to_ascii_lowercase(), name.to_owned()))
            .collect();
        Ok(true)
    }

    fn voice(&self, language: &str) -> Option<&str> {
        let mut names = tags::names(language);
        // English here is that of Scotland, if nothing else is said.
        if matches!(names.first().map(String::as_str), Some("en" | "en-gb")) {
            let scottish = ["en-gb-scotland", "en-gb"].map(str::to_owned);
            names.splice(0..0, scottish);
        }
        let voice = names.iter().find_map(|name| self.voices.get(name))?;
        Some(voice)
    }
}

impl Engine for Espeak {
    fn say(&mut self, utterance: &Utterance, turn: u64) -> Result<(), Failure> {
        if self.voices.is_empty() && !self.learn_voices(turn)? {
            return Ok(());
        }
        let voice = self.voice(&utterance.language).ok_or(Failure::NoLanguage)?;
        let mut command = Command::new(&self.program);
        command.args(["-v", voice]);
        if let Some(rate) = self.rate {
            command.args(["-s", &words_a_minute(rate).to_string()]);
        }
        if let Some(volume) = self.volume {
            command.args(["-a", &amplitude(volume).to_string()]);
        }
        command.arg("--stdin");
        let text = plain(&utterance.text);
        let silent = |mut out: ChildStdout| io::copy(&mut out, &mut io::sink());
        let ended = self
            .running
            .run(turn, &mut command, text.as_bytes(), silent)?;
        match ended {
            Ended::Badly => Err(Failure::Lost),
            Ended::Well(_) | Ended::Stopped => Ok(()),
        }
    }

    fn hush(&mut self) -> Result<(), Failure> {
        // Whoever said so has stopped the program.
        Ok(())
    }

    fn is_speaking(&mut self) -> bool {
        // Whoever gave it a text waited for the end of it.
        false
    }

    fn set_rate(&mut self, rate: i8) -> Result<(), Failure> {
        self.rate = Some(rate);
        Ok(())
    }

    fn set_volume(&mut self, volume: i8) -> Result<(), Failure> {
        self.volume = Some(volume);
        Ok(())
    }
}

fn read_list(out: ChildStdout) -> io::Result<String> {
    let mut list = Vec::new();
    out.take(LONGEST_LIST).read_to_end(&mut list)?;
    Ok(String::from_utf8_lossy(&list).into_owned())
}

/// The text without what espeak-ng would take as names of sounds: `[[` begins them.
fn plain(text: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(2 * text.len()));
    for c in text.chars() {
        if c == '[' && plain.ends_with('[') {
            plain.push(' ');
        }
        plain.push(c);
    }
    plain
}

/// The words in a minute for a rate from -100 to 100.
fn words_a_minute(rate: i8) -> i32 {
    let [slowest, usual, fastest] = WORDS;
    let room = if rate < 0 {
        usual - slowest
    } else {
        fastest - usual
    };
    usual + room * i32::from(rate) / 100
}

/// From 0 to 100, which is usual, for a volume from -100 to 100. It can do 200, which
/// distorts.
fn amplitude(volume: i8) -> i32 {
    (i32::from(volume) + 100) / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_voices(names: &[&str]) -> Espeak {
        let mut espeak = Espeak::new(PathBuf::new(), Arc::default());
        let voices = names.iter();
        espeak.voices = voices
            .map(|name| (name.to_ascii_lowercase(), (*name).to_owned()))
            .collect();
        espeak
    }

    #[test]
    fn english_is_that_of_scotland() {
        let all = with_voices(&["en-gb", "en-gb-scotland", "en-us"]);
        assert_eq!(all.voice("en"), Some("en-gb-scotland"));
        assert_eq!(all.voice("en-GB"), Some("en-gb-scotland"));
        assert_eq!(all.voice("en-US"), Some("en-us"));
        assert_eq!(with_voices(&["en-gb", "en-us"]).voice("en"), Some("en-gb"));
    }

    #[test]
    fn languages_have_the_voices_that_espeak_ng_calls_otherwise() {
        let all = with_voices(&["ar", "cmn", "cmn-latn-pinyin", "fr-be", "fr-fr", "yue"]);
        assert_eq!(all.voice("ar"), Some("ar"));
        assert_eq!(all.voice("zh-Hans"), Some("cmn-latn-pinyin"));
        assert_eq!(with_voices(&["cmn"]).voice("zh"), Some("cmn"));
        assert_eq!(all.voice("zh-HK"), Some("yue"));
        assert_eq!(all.voice("fr"), Some("fr-fr"));
        assert_eq!(all.voice("so"), None);
    }

    #[test]
    fn rate_and_volume_reach_from_end_to_end() {
        assert_eq!([-100, 0, 100].map(words_a_minute), WORDS);
        assert_eq!([-100, 0, 100].map(amplitude), [0, 50, 100]);
    }

    #[test]
    fn no_text_is_taken_as_names_of_sounds() {
        assert_eq!(*plain("[[[x]] [a]"), "[ [ [x]] [a]");
    }
}
