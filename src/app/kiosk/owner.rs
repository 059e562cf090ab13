//! Makes the words with which the owner of a machine ends the program.

use std::io::{self, BufRead, Write};

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers};
use zeroize::Zeroizing;

use crate::cli::Cli;
use crate::error::{Failure, Kind};
use crate::kiosk::owner::OwnerWords;
use crate::locale::{Args, Locale};

/// Fewer letters are guessed too soon.
const LEAST: usize = 12;

/// Asks for the words twice and prints the line for the file.
///
/// # Errors
/// The words differ or are too short, or nobody types them.
pub fn make(cli: &Cli) -> Result<(), Failure> {
    let locale = super::super::locale(cli, &cli.files())?;
    let words = ask(&locale, "kiosk-owner-ask")?;
    if words.chars().filter(|c| !c.is_whitespace()).count() < LEAST {
        return Err(Failure::new(Kind::Mend, "kiosk-owner-short"));
    }
    if *ask(&locale, "kiosk-owner-again")? != *words {
        return Err(Failure::new(Kind::Mend, "kiosk-owner-other"));
    }
    let mut salt = [0; 16];
    let random = getrandom::fill(&mut salt).ok();
    let hash = random.and_then(|()| OwnerWords::of(&words, &salt));
    let hash = hash.ok_or_else(|| Failure::new(Kind::Ours, "failure-ours"))?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}", locale.words("kiosk-owner-line", &Args::none()))?;
    writeln!(out, "owner_words = \"{hash}\"")?;
    Ok(out.flush()?)
}

/// Asks on standard error, for the line for the file may go somewhere else.
fn ask(locale: &Locale, id: &str) -> Result<Zeroizing<String>, Failure> {
    writeln!(io::stderr(), "{}", locale.words(id, &Args::none()))?;
    if io::IsTerminal::is_terminal(&io::stdin()) {
        crossterm::terminal::enable_raw_mode()?;
        let typed = type_unseen();
        crossterm::terminal::disable_raw_mode()?;
        return typed.ok_or_else(|| Failure::new(Kind::Mend, "kiosk-owner-other"));
    }
    let mut line = Zeroizing::new(String::new());
    io::stdin().lock().read_line(&mut line)?;
    Ok(Zeroizing::new(
        line.trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

/// What is typed until Enter; none if it was given up.
fn type_unseen() -> Option<Zeroizing<String>> {
    let mut typed = Zeroizing::new(String::new());
    loop {
        let Event::Key(key) = crossterm::event::read().ok()? else {
            continue;
        };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        match key.code {
            KeyCode::Enter => return Some(typed),
            KeyCode::Esc => return None,
            KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                return None;
            }
            KeyCode::Backspace => drop(typed.pop()),
            KeyCode::Char(letter) => typed.push(letter),
            _ => {}
        }
    }
}
