//! Printing on the owner's printer. It goes on beside the conversation, so that the person can
//! leave fast at any time; what is not on paper then is taken back when the round ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use super::made;
use crate::app::face::{Face, Parting, Reply};
use crate::app::making::{Wanted, choice, chosen, prepare};
use crate::app::talk::Talk;
use crate::app::world::World;
use crate::handover::{FileKind, Format};
use crate::kiosk::config;
use crate::kiosk::printer::{Paper, Printer, Standing};
use crate::kiosk::tools::Tools;
use crate::locale::Args;

/// How often a printer is asked how it goes, and how many times at most: three minutes.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
const MOST: u32 = 180;

/// The printer of a machine that is used in this way.
pub fn printer(settings: &config::Print) -> Printer {
    Printer::named(&settings.printer.value, Tools::of_the_system())
}

/// Goes through all that is asked before the file is made, tells who can read it on paper, and
/// prints it; true if it is printed.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub(super) fn print(
    world: &World,
    face: &mut Face,
    talk: &mut Talk,
    settings: &config::Print,
) -> Result<bool, Parting> {
    prepare(world, face, talk, false, |face, talk, wanted| {
        let options = ["print", "back"];
        loop {
            let reply = face.ask(|_| choice("dialog-kiosk-print", &options))?;
            match chosen(&reply, &options) {
                Some("print") => {}
                Some(_) => return Ok(None),
                None if reply == Reply::Back => return Ok(None),
                None => continue,
            }
            let Some(pages) = pages(world, face, talk, wanted, settings) else {
                continue;
            };
            if sent(face, settings, pages)? {
                face.say(|locale| locale.told("notice-printed", &Args::none()));
                return Ok(Some(()));
            }
        }
    })
    .map(|printed| printed.is_some())
}

/// Prints a few words on a sheet of their own, and says so by this message; false if that did not
/// work.
///
/// # Errors
/// The person, or the system, wants to leave at once.
pub(super) fn slip(
    face: &mut Face,
    settings: &config::Print,
    words: &str,
    printed_id: &'static str,
) -> Result<bool, Parting> {
    let pages = vec![(words.as_bytes().to_vec(), Paper::Text)];
    let printed = sent(face, settings, pages)?;
    if printed {
        face.say(|locale| locale.told(printed_id, &Args::none()));
    }
    Ok(printed)
}

/// What is to be printed, one after the other; none if it cannot be made, which is told.
fn pages(
    world: &World,
    face: &mut Face,
    talk: &Talk,
    wanted: &Wanted,
    settings: &config::Print,
) -> Option<Vec<(Vec<u8>, Paper)>> {
    let (kind, paper) = match settings.pdf {
        true => (FileKind::Pdf, Paper::Pdf),
        false => (FileKind::Report(Format::Text), Paper::Text),
    };
    match made(world, face, talk, wanted, &[kind]) {
        Ok((first, second)) => {
            let first = first.into_iter().map(|(_, bytes)| (bytes, paper));
            // The first form of the second file is the one to read.
            let second = second
                .into_iter()
                .take(1)
                .map(|(_, bytes)| (bytes, Paper::Text));
            Some(first.chain(second).collect())
        }
        Err(error) => {
            face.trouble(error.id());
            None
        }
    }
}

/// What is told while something is printed.
enum News {
    /// How it goes.
    Stands(Standing),
    /// The printer is not there.
    NoPrinter,
    /// It took too long, and was taken back.
    TooLong,
}

/// Prints, and says what became of it where that is not plain: true if all of it is on paper.
fn sent(
    face: &mut Face,
    settings: &config::Print,
    pages: Vec<(Vec<u8>, Paper)>,
) -> Result<bool, Parting> {
    let stop = Arc::new(AtomicBool::new(false));
    let news = begin(printer(settings), pages, Arc::clone(&stop));
    let mut known = None;
    loop {
        let found = face.meanwhile(
            |_| choice("dialog-kiosk-printing", &["stop"]),
            || match news.try_recv() {
                Ok(News::Stands(Standing::Going)) | Err(mpsc::TryRecvError::Empty) => None,
                Ok(News::Stands(Standing::Held(trouble))) if known == Some(trouble) => None,
                Ok(news) => Some(news),
                Err(mpsc::TryRecvError::Disconnected) => Some(News::Stands(Standing::Lost)),
            },
        )?;
        match found {
            None => {
                stop.store(true, Ordering::SeqCst);
                // Taken back before anything else is said.
                while news.recv().is_ok() {}
                face.say(|locale| locale.told("notice-not-printed", &Args::none()));
                return Ok(false);
            }
            Some(News::Stands(Standing::Done)) => return Ok(true),
            Some(News::Stands(Standing::Held(trouble))) => {
                known = Some(trouble);
                face.trouble(&format!("printer-{}", trouble.code()));
            }
            Some(News::Stands(Standing::Going)) => {}
            Some(News::Stands(Standing::Lost)) => {
                face.trouble("printer-lost");
                return Ok(false);
            }
            Some(News::NoPrinter) => {
                face.trouble("printer-not-there");
                return Ok(false);
            }
            Some(News::TooLong) => {
                face.trouble("printer-too-long");
                return Ok(false);
            }
        }
    }
}

/// Prints one after the other, on a thread that ends when all is done or given up.
fn begin(printer: Printer, pages: Vec<(Vec<u8>, Paper)>, stop: Arc<AtomicBool>) -> Receiver<News> {
    let (tell, news) = mpsc::channel();
    thread::spawn(move || {
        for (bytes, paper) in pages {
            let ended = one(&printer, &bytes, paper, &stop, |standing| {
                // Nobody waits any more, if this fails; the round is over then.
                let _ = tell.send(News::Stands(standing));
            });
            if let Some(ended) = ended {
                let _ = tell.send(ended);
                return;
            }
        }
        let _ = tell.send(News::Stands(Standing::Done));
    });
    news
}

/// Prints, and tells how it goes; none if it is on paper.
fn one(
    printer: &Printer,
    bytes: &[u8],
    paper: Paper,
    stop: &AtomicBool,
    tell: impl Fn(Standing),
) -> Option<News> {
    let Ok(job) = printer.print(bytes, paper) else {
        return Some(News::NoPrinter);
    };
    for _ in 0..MOST {
        if stop.load(Ordering::SeqCst) {
            printer.cancel(&job);
            return Some(News::Stands(Standing::Lost));
        }
        match printer.look(&job) {
            Standing::Done => return None,
            Standing::Lost => {
                printer.cancel(&job);
                return Some(News::Stands(Standing::Lost));
            }
            standing => tell(standing),
        }
        thread::sleep(LOOK_AGAIN);
    }
    printer.cancel(&job);
    Some(News::TooLong)
}
