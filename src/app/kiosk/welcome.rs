//! The welcome: no names, all languages, and any key begins. A voice says which key to press
//! for somebody who cannot see it.

use std::io::{self, Write};
use std::time::Duration;

use crossterm::event::KeyCode;

use crate::app::face::Parting;
use crate::kiosk::config::Voice as Settings;
use crate::locale::{Args, Locale};
use crate::speech::{Utterance, Voice};
use crate::text::wrap::wrap;
use crate::view::Ending;
use crate::view::input::{Event, Inputs};

/// The key with which everything is read out from the beginning on. It lies in the middle of
/// number keys and has a mark that fingers find.
const VOICE: [KeyCode; 2] = [
    KeyCode::Char('5'),
    // The same without Num Lock.
    KeyCode::KeypadBegin,
];

/// How somebody begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begun {
    /// Everything is to be read out.
    pub aloud: bool,
}

/// Shows the welcome in these languages and waits for a key.
///
/// # Errors
/// The terminal is gone, or the system asks to end.
pub fn wait(
    locales: &[Locale],
    inputs: &Inputs,
    voice: Option<(&Voice, &Settings)>,
) -> Result<Begun, Parting> {
    show(locales)?;
    let invite = voice.and_then(|(voice, settings)| Some((voice, settings, settings.invite?)));
    loop {
        let patience: Option<Duration> = invite.map(|(_, _, every)| every);
        match inputs.next(patience) {
            None => {
                if let Some((voice, settings, _)) = invite {
                    voice.say(invitation(locales, settings));
                }
            }
            Some(Event::Key(key)) => {
                hush(voice);
                let aloud = voice.is_some() && VOICE.contains(&key.code);
                return Ok(Begun { aloud });
            }
            Some(Event::Paste(_) | Event::Pointer { down: true, .. }) => {
                hush(voice);
                return Ok(Begun { aloud: false });
            }
            Some(Event::Resize(..) | Event::Resumed) => show(locales)?,
            Some(Event::Ended) => return Err(Parting::Ended),
            Some(Event::Told(ending @ Ending::Terminate)) => return Err(Parting::Told(ending)),
            Some(_) => {}
        }
    }
}

fn hush(voice: Option<(&Voice, &Settings)>) {
    if let Some((voice, _)) = voice {
        voice.hush();
    }
}

/// What the voice says, in each language that has an approved one.
fn invitation(locales: &[Locale], settings: &Settings) -> Vec<Utterance> {
    let approved = |locale: &&Locale| {
        let mut approved = settings.approved.iter();
        approved.any(|at| at.value == locale.language())
    };
    let spoken = locales.iter().filter(approved).map(|locale| Utterance {
        text: locale.words("kiosk-welcome-voice", &Args::none()),
        language: locale.language(),
    });
    spoken.collect()
}

/// Writes the welcome, a paragraph for each language, from the top of the screen. Words that do
/// not fit below each other are left out: those of the first languages stay.
fn show(locales: &[Locale]) -> io::Result<()> {
    let (columns, rows) = crossterm::terminal::size()?;
    let lines = locales.iter().flat_map(|locale| {
        wrap(
            &locale.words("kiosk-welcome", &Args::none()),
            columns.into(),
        )
    });
    let mut out = io::stdout().lock();
    out.write_all(b"\x1b[H\x1b[2J")?;
    for line in lines.take(usize::from(rows).saturating_sub(1)) {
        write!(out, "{line}\r\n")?;
    }
    out.flush()
}
