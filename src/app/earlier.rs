//! What a person said last time: found in a hand-over or in saved answers, where they say.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveTime, TimeZone};

use super::face::{Face, Parting, Reply};
use super::handing::shown;
use super::kiosk::brought::{Brought, hand_overs_on_a_stick};
use super::making::folders;
use super::named;
use super::start::draft_option;
use super::world::World;
use crate::engine::draft::{Draft, Earlier};
use crate::engine::share;
use crate::handover::{FileKind, Format, fit, json, stem_day};
use crate::locale::dialog::{Dialog, DialogAsk, DialogOption};
use crate::locale::page::Text;
use crate::locale::{Args, Locale};
use crate::store::DraftInfo;

/// Where last time's answers may be.
enum Place {
    File(PathBuf),
    /// It was brought on a memory stick, which is not there any more.
    Brought(Brought),
    Draft(DraftInfo),
}

/// Asks where last time's answers are and reads them; none if the person goes on without.
///
/// # Errors
/// The person, or the system, wants to leave.
pub fn find(world: &World, face: &mut Face) -> Result<Option<Earlier>, Parting> {
    let public = face.is_public();
    let places = match public {
        true => brought(face)?,
        false => places(world),
    };
    if public && places.is_empty() {
        return Ok(None);
    }
    loop {
        let reply = face.ask(|locale| {
            let known = places.iter().map(|place| option(locale, place));
            // On a public machine nobody looks into its folders.
            let more: &[&'static str] = if public {
                &["none"]
            } else {
                &["other", "none"]
            };
            let more = more.iter().map(|name| DialogOption::new(name));
            Dialog::new(
                "dialog-earlier",
                DialogAsk::One(known.chain(more).collect()),
            )
        })?;
        let read = match reply {
            Reply::Chose(at) => match places.get(at) {
                Some(Place::File(path)) => read_file(world, path),
                Some(Place::Brought(brought)) => read(world, &brought.read),
                Some(Place::Draft(info)) => read_draft(world, face, info)?,
                None if at == places.len() && !public => match ask_file(face)? {
                    Some(path) => read_file(world, &path),
                    None => continue,
                },
                None => return Ok(None),
            },
            Reply::Back => return Ok(None),
            _ => continue,
        };
        match read {
            Ok(Some(earlier)) => {
                face.say(|locale| locale.told("notice-earlier", &Args::none()));
                return Ok(Some(earlier));
            }
            Ok(None) => {}
            Err(problem) => face.trouble(problem),
        }
    }
}

/// The hand-overs in the folders that are offered for them, the newest first, and the saved
/// answers of this computer that nobody has open.
fn places(world: &World) -> Vec<Place> {
    let files = hand_overs(folders().into_iter().map(|(_, folder)| folder));
    let drafts = world.store.list().unwrap_or_default();
    let drafts = drafts.into_iter().filter(|draft| !draft.in_use);
    files
        .into_iter()
        .map(Place::File)
        .chain(drafts.map(Place::Draft))
        .collect()
}

/// What the person brought to a public machine, where it takes memory sticks.
fn brought(face: &mut Face) -> Result<Vec<Place>, Parting> {
    if !face.config().is_some_and(|config| config.stick) {
        face.say(|locale| locale.told("earlier-none-here", &Args::none()));
        return Ok(Vec::new());
    }
    let brought = hand_overs_on_a_stick(face)?;
    Ok(brought.into_iter().map(Place::Brought).collect())
}

/// The hand-overs in these folders, the newest first.
pub fn hand_overs(folders: impl Iterator<Item = PathBuf>) -> Vec<PathBuf> {
    let ours = |path: &PathBuf| day(path).is_some() && path.is_file();
    let mut files: Vec<PathBuf> = folders
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(ours)
        .collect();
    files.sort_by_key(|path| std::cmp::Reverse(day(path)));
    files.dedup();
    files
}

/// The day on which a hand-over was made that can be read again, by the name of its file. One
/// in FHIR holds less.
fn day(path: &Path) -> Option<NaiveDate> {
    let ends = |kind: &str| {
        let name = path.file_name()?.to_str()?;
        name.strip_suffix(kind)?.strip_suffix('.')
    };
    let stem = ends(Format::Json.extension())?;
    stem_day(stem).filter(|_| ends(FileKind::Fhir.extension()).is_none())
}

fn option(locale: &Locale, place: &Place) -> DialogOption {
    match place {
        Place::File(path) | Place::Brought(Brought { path, .. }) => {
            let made = day(path).and_then(noon);
            let date = made.map(|made| locale.date(&made)).unwrap_or_default();
            let label = locale.text("earlier-file", &Args::none().word("date", date));
            let mut option = DialogOption::literal(label);
            option.hint = Some(vec![named(locale, path)]);
            option
        }
        Place::Draft(info) => draft_option(locale, info),
    }
}

fn noon(day: NaiveDate) -> Option<DateTime<FixedOffset>> {
    let noon = day.and_time(NaiveTime::from_hms_opt(12, 0, 0)?);
    let noon = Local.from_local_datetime(&noon).earliest()?;
    Some(noon.fixed_offset())
}

fn named(locale: &Locale, path: &Path) -> Text {
    locale.text("earlier-file-name", &Args::none().word("file", shown(path)))
}

fn ask_file(face: &mut Face) -> Result<Option<PathBuf>, Parting> {
    let reply =
        face.ask(|_| Dialog::new("dialog-earlier-file", DialogAsk::Write { secret: false }))?;
    Ok(match reply {
        Reply::Wrote(path) => Some(named::path(&path)),
        _ => None,
    })
}

/// What came of reading; none if the person went back, else the message that says why not.
type Found = Result<Option<Earlier>, &'static str>;

fn read_file(world: &World, path: &Path) -> Found {
    read(world, &named::read(path, named::LARGEST))
}

fn read(world: &World, bytes: &Result<Vec<u8>, &'static str>) -> Found {
    let bytes = bytes.as_ref().map_err(|id| *id)?;
    json::read(bytes, &world.pack)
        .map(Some)
        .map_err(|error| error.id())
}

fn read_draft(world: &World, face: &mut Face, info: &DraftInfo) -> Result<Found, Parting> {
    let phrase = if info.phrase {
        match face.phrase("dialog-unlock")? {
            Some(phrase) => Some(phrase),
            None => return Ok(Ok(None)),
        }
    } else {
        None
    };
    let bytes = match world.store.open(&info.id, phrase.as_ref()) {
        Ok((_, bytes)) => bytes,
        Err(error) => return Ok(Err(error.id())),
    };
    Ok(match Draft::from_bytes(&bytes) {
        Ok(draft) if draft.pack == world.pack.id => {
            let mut earlier = share::earlier(&world.pack, &draft);
            fit(&world.pack, &mut earlier);
            Ok(Some(earlier))
        }
        Ok(_) => Err("failure-other-pack"),
        Err(error) => Err(error.id()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_read_again_is_offered() {
        let day = |name: &str| day(Path::new(name));
        let known = NaiveDate::from_ymd_opt(2026, 11, 23);
        assert_eq!(day("here/ownwords-2026-11-23-k7q2mv.json"), known);
        assert_eq!(day("ownwords-2026-11-23-k7q2mv.fhir.json"), None);
        assert_eq!(day("ownwords-2026-11-23-k7q2mv.html"), None);
        assert_eq!(day("ownwords-equality-2026-11-23-k7q2.json"), None);
        assert_eq!(day(".json"), None);
    }
}
