//! The file in which the owner of a public machine says how it is used. It is TOML; what each
//! line means stands in `packaging/kiosk.toml`.
//!
//! All faults are found at once, each with its line, so that an owner mends the file in one go.

mod fault;
mod reader;

#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::time::Duration;

pub use fault::{Fault, FaultKind};
use reader::{Reader, Section};

use super::owner::OwnerWords;

/// How a public machine is used.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The place, and how the program looks and is used there.
    pub place: Place,
    /// How long it waits.
    pub time: Time,
    /// The voice; none where the machine has none.
    pub voice: Option<Voice>,
    /// The printer, if there is one for people.
    pub print: Option<Print>,
    /// People can take their file away on a memory stick.
    pub stick: bool,
    /// Answers can be kept here for some days; none where they cannot.
    pub later: Option<Later>,
    /// Files can be handed to the council from here; none where they cannot.
    pub drop_off: Option<DropOff>,
}

/// A value, and the line in which it stands, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its line.
    pub line: usize,
}

/// The place, and how the program looks and is used there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// The languages that are offered, in this order, as BCP 47 tags; empty for all.
    pub languages: Vec<At<String>>,
    /// The machine has number keys and Enter only.
    pub numbers_only: bool,
    /// The view: `linear` or `full`; none where each person is asked.
    pub view: Option<String>,
    /// A folder with packs and languages that replaces those inside the program.
    pub content: Option<At<PathBuf>>,
    /// What ends the program; without it only the system does.
    pub owner: Option<OwnerWords>,
}

/// How long the program waits for somebody who does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// It waits for ever if this is false.
    pub limited: bool,
    /// After so long it asks whether the person is still there.
    pub idle: Duration,
    /// So long it waits for an answer to that; never shorter than [`Time::LEAST_ANSWER`].
    pub answer: Duration,
}

/// The voice of the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// How often the welcome says by voice how to begin without sight; none for never.
    pub invite: Option<Duration>,
    /// The languages whose voice somebody approved who speaks them from childhood on.
    pub approved: Vec<At<String>>,
}

/// The printer for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// Its name in CUPS.
    pub printer: At<String>,
    /// What is printed is a PDF; else plain text.
    pub pdf: bool,
}

/// Where answers wait for somebody who comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Later {
    /// The folder.
    pub folder: At<PathBuf>,
    /// For so many days, from 1 to 90.
    pub days: u16,
}

/// How files get to the council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropOff {
    /// The folder in which they wait, sealed.
    pub queue: At<PathBuf>,
    /// Where they go: a folder, or an address such as `s3://bucket/prefix`.
    pub to: At<String>,
    /// Those who can open them, as age recipients (<https://age-encryption.org/v1>).
    pub recipients: Vec<At<String>>,
    /// Who that is, in words for people.
    pub council: String,
}

impl Time {
    /// The least time to answer: WCAG 2.2, 2.2.1, asks for 20 seconds at least.
    pub const LEAST_ANSWER: Duration = Duration::from_secs(20);
}

impl Default for Time {
    fn default() -> Self {
        Self {
            limited: true,
            idle: Duration::from_secs(3 * 60),
            answer: Duration::from_secs(60),
        }
    }
}

impl Config {
    /// Reads the file's text, as far as it can be understood, and says all that is wrong with it,
    /// in the order of the lines.
    pub fn read(text: &str) -> (Self, Vec<Fault>) {
        let mut reader = Reader::new(text);
        let config = Self {
            place: place(&mut reader),
            time: time(&mut reader),
            voice: voice(&mut reader),
            print: print(&mut reader),
            stick: stick(&mut reader),
            later: later(&mut reader),
            drop_off: drop_off(&mut reader),
        };
        (config, reader.end())
    }

    /// Nobody could take anything away, and they are told that they can.
    pub fn nothing_to_take(&self) -> bool {
        let Self {
            print,
            stick,
            later,
            drop_off,
            ..
        } = self;
        print.is_none() && !stick && later.is_none() && drop_off.is_none()
    }
}

fn place(reader: &mut Reader<'_>) -> Place {
    let Some(mut section) = reader.section("place") else {
        return Place::default();
    };
    let place = Place {
        languages: section.texts("languages").unwrap_or_default(),
        numbers_only: section.one_of("keys", &["all", "numbers"]) == Some("numbers"),
        view: section
            .one_of("view", &["ask", "linear", "full"])
            .filter(|view| *view != "ask")
            .map(str::to_owned),
        content: section.folder("content"),
        owner: section.text("owner_words").and_then(|at| {
            let words = OwnerWords::parse(&at.value);
            if words.is_none() {
                section.fault(at.line, FaultKind::OwnerWords);
            }
            words
        }),
    };
    section.end();
    place
}

fn time(reader: &mut Reader<'_>) -> Time {
    let usual = Time::default();
    let Some(mut section) = reader.section("time") else {
        return usual;
    };
    let seconds = |number: At<u64>| Duration::from_secs(number.value);
    let least = Time::LEAST_ANSWER.as_secs();
    let time = Time {
        limited: section.yes_no("on").unwrap_or(true),
        idle: section
            .number("idle_minutes", 1, 120)
            .map_or(usual.idle, |minutes| {
                Duration::from_secs(minutes.value * 60)
            }),
        answer: section
            .number("answer_seconds", least, 600)
            .map_or(usual.answer, seconds),
    };
    section.end();
    time
}

/// A section that can be switched off by `on = false`; none where it is missing or off.
fn switched<'r, 't>(
    reader: &'r mut Reader<'t>,
    name: &'static str,
) -> (Option<Section<'r, 't>>, bool) {
    match reader.section(name) {
        None => (None, false),
        Some(mut section) => {
            let on = section.yes_no("on").unwrap_or(true);
            (Some(section), on)
        }
    }
}

fn voice(reader: &mut Reader<'_>) -> Option<Voice> {
    let (section, on) = switched(reader, "voice");
    let mut section = section?;
    let invite = section.number("invite_seconds", 0, 3600);
    let invite = invite.map_or(90, |seconds| seconds.value);
    let voice = Voice {
        invite: (invite > 0).then(|| Duration::from_secs(invite)),
        approved: section.texts("approved").unwrap_or_default(),
    };
    section.end();
    on.then_some(voice)
}

fn print(reader: &mut Reader<'_>) -> Option<Print> {
    let (section, on) = switched(reader, "print");
    let mut section = section?;
    let pdf = section.one_of("form", &["text", "pdf"]) == Some("pdf");
    let printer = section.needed("printer", on);
    section.end();
    Some(Print {
        printer: printer?,
        pdf,
    })
    .filter(|_| on)
}

fn stick(reader: &mut Reader<'_>) -> bool {
    let (section, on) = switched(reader, "stick");
    if let Some(section) = section {
        section.end();
    }
    on
}

fn later(reader: &mut Reader<'_>) -> Option<Later> {
    let (section, on) = switched(reader, "later");
    let mut section = section?;
    let days = section.number("days", 1, 90);
    let folder = section.needed_folder("folder", on);
    section.end();
    let later = Later {
        folder: folder?,
        days: days
            .and_then(|days| u16::try_from(days.value).ok())
            .unwrap_or(14),
    };
    Some(later).filter(|_| on)
}

fn drop_off(reader: &mut Reader<'_>) -> Option<DropOff> {
    let (section, on) = switched(reader, "drop_off");
    let mut section = section?;
    let queue = section.needed_folder("queue", on);
    let to = section.needed("to", on);
    let recipients = section.needed_texts("recipients", on);
    let council = section.needed("council", on);
    section.end();
    let drop_off = DropOff {
        queue: queue?,
        to: to?,
        recipients: recipients?,
        council: council?.value,
    };
    Some(drop_off).filter(|_| on)
}
