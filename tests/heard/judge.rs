//! Holds what was heard against what could be read.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::script::{self, Kind};
use crate::transcript::{Run, Step};

/// How many cells the usual braille line has.
const CELLS: usize = 40;

/// How a reader chooses what to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// Everything that is new on the screen.
    Screen,
    /// The row of the cursor, in speech and braille. It takes letters of ASCII only.
    Cursor,
    /// Everything that is new, after the name of the key. Orca does so.
    Keys,
}

/// Every way in which `run` falls short of `steps`. `read` has what a sighted person could
/// read anew at each step.
pub fn faults(
    steps: &[script::Step],
    run: &Run,
    read: &[Vec<String>],
    follows: Follows,
) -> Vec<String> {
    let mut faults = Vec::new();
    if run.steps.len() != steps.len() {
        faults.push(format!(
            "{} of {} steps were made",
            run.steps.len(),
            steps.len()
        ));
    }
    let mut before = None;
    for (at, ((step, heard), read)) in steps.iter().zip(&run.steps).zip(read).enumerate() {
        let mut found = |what: String| {
            faults.push(format!(
                "step {at}, {:?} {:?} after {:?}: {what}",
                step.kind, step.words, step.keys
            ));
        };
        for what in faults_of(step, heard, before, read, follows) {
            found(what);
        }
        before = Some(heard);
    }
    faults
}

fn faults_of(
    step: &script::Step,
    heard: &Step,
    before: Option<&Step>,
    read: &[String],
    follows: Follows,
) -> Vec<String> {
    let mut faults = Vec::new();
    if !heard.went_quiet {
        faults.push("it never came to rest".to_owned());
    }
    for drawn in heard
        .screen
        .iter()
        .flat_map(|row| row.chars())
        .filter(drawn)
    {
        faults.push(format!("{drawn:?} is drawn"));
    }
    let heard = &without_keys(&step.keys, heard, before.is_none(), follows);
    let said = said(heard, before, follows);
    let row = words(&seen(&heard.cursor_line, follows));
    let anew = match step.kind {
        Kind::Page => read.to_vec(),
        Kind::Told => read
            .iter()
            .skip_while(|row| !holds(&words(row), &words(&step.words)))
            .cloned()
            .collect(),
        _ => vec![heard.cursor_line.clone()],
    };
    let here = match follows {
        Follows::Screen | Follows::Keys => words(&anew.join("\n")),
        Follows::Cursor => row.clone(),
    };
    if step.kind != Kind::End && !heard.cursor_visible {
        faults.push("the cursor is hidden".to_owned());
    }
    match step.kind {
        Kind::Page | Kind::Told | Kind::Row | Kind::Read => {
            let wanted = words(&anew.join("\n"));
            if !holds(&wanted, &words(&step.words)) {
                faults.push(format!("it is not here, but: {}", wanted.join(" ")));
            }
            faults.extend(silenced(heard, before, follows));
            // yasr takes a digit that is written where one was typed for its echo.
            let echoed = step.keys.chars().all(|c| c.is_ascii_digit());
            let echo = echoed && here.first() == Some(&step.keys) && said == here[1..];
            if said != here && !echo && !is_letter_at_end(step, heard, follows) {
                faults.push(differ(&here, &said));
            }
            if row.is_empty() {
                faults.push("the row of the cursor says nothing".to_owned());
            }
            let line = heard.cursor_line.trim_end();
            let wide = line.width() > CELLS;
            if wide != (step.kind == Kind::Read) {
                faults.push(format!(
                    "{line:?} is {} for braille",
                    if wide { "too wide" } else { "narrow enough" }
                ));
            }
            let felt = heard.braille.as_deref();
            let shown = |felt: &str| match wide {
                true => line.starts_with(felt.trim_end()) && felt.trim_end().width() + 1 >= CELLS,
                false => words(felt) == row,
            };
            if felt.is_some_and(|felt| !shown(felt)) {
                faults.push(format!("in braille: {:?}", heard.braille));
            }
        }
        Kind::Key => {
            let typed = words(&step.words);
            // A new row is empty, and one reader says so.
            let empty = row.is_empty() && said == ["blank"];
            let as_typed = said.is_empty() || empty || begins(&row, &said) || typing(&typed, &said);
            if !(as_typed || follows == Follows::Keys && doubles(&typed, &said)) {
                faults.push(format!("typing was heard as {:?}", said.join(" ")));
            }
        }
        Kind::Spot => {
            // Behind the last letter there is nothing to say.
            let end = step.keys == "End";
            let silent = said.is_empty() && !end;
            let blank = end && follows == Follows::Keys && said == ["blank"];
            let here = row.concat();
            if blank {
                return faults;
            }
            if silent || !said.iter().all(|word| here.contains(word)) {
                faults.push(format!("{:?} was heard", said.join(" ")));
            }
        }
        Kind::Still => {
            if heard.bytes > 0 || !said.is_empty() {
                faults.push(format!("{} bytes, {:?}", heard.bytes, said.join(" ")));
            }
        }
        Kind::End => {
            if heard.exit_code != Some(0) {
                faults.push(format!("it ended with {:?}", heard.exit_code));
            }
        }
    }
    faults
}

/// What was heard without the names of the keys that were pressed, each said once, which is
/// Orca's own. The program is started by Enter.
pub fn without_keys(keys: &str, heard: &Step, starts: bool, follows: Follows) -> Step {
    let mut heard = heard.clone();
    if follows == Follows::Keys {
        let mut named = names(keys);
        if starts {
            named.push("return".to_owned());
        }
        heard.spoken.retain(|said| {
            let name = words(&said.text).join(" ");
            match named.iter().position(|named| *named == name) {
                Some(at) => {
                    named.remove(at);
                    false
                }
                None => true,
            }
        });
    }
    heard
}

/// What Orca may call the keys of a step. A digit is named only where it stands behind the
/// cursor as well. After Page Down and Page Up it says the row of the cursor, which is blank
/// for a moment.
fn names(keys: &str) -> Vec<String> {
    let names = match keys {
        "" => vec![],
        "Enter" => vec!["return"],
        "PageDown" => vec!["page down", "blank"],
        "PageUp" => vec!["page up", "blank"],
        _ => match keys.strip_prefix("text:") {
            Some(typed) => typed
                .chars()
                .filter_map(|c| match c {
                    ' ' => Some("space"),
                    c if c.is_uppercase() => Some("left shift"),
                    _ => None,
                })
                .collect(),
            None => return vec![keys.to_lowercase()],
        },
    };
    names.into_iter().map(str::to_owned).collect()
}

/// True if Orca said the letter at the cursor after Home or End and no more: it takes them for
/// keys that go through a line, wherever the cursor goes and whatever is written.
fn is_letter_at_end(step: &script::Step, heard: &Step, follows: Follows) -> bool {
    let first = heard.cursor_line.trim_start().chars().next();
    follows == Follows::Keys
        && ["Home", "End"].contains(&step.keys.as_str())
        && matches!(&heard.spoken[..], [said] if said.kind == "char"
            && said.text.chars().eq(first))
}

/// True if these are letters that were typed twice, one behind the other: Orca names a key where
/// the same letter stands before the cursor already.
fn doubles(typed: &[String], said: &[String]) -> bool {
    let typed: Vec<String> = typed.join(" ").graphemes(true).map(str::to_owned).collect();
    let twice = |letter: &String| {
        let mut pairs = typed.windows(2);
        pairs.any(|pair| pair.iter().all(|one| one == letter))
    };
    said.iter().all(twice)
}

/// The words that were said. BRLTTY begins once more with the row that is left, and breaks
/// off: that is its own.
fn said(heard: &Step, before: Option<&Step>, follows: Follows) -> Vec<String> {
    let spoken = heard.spoken.iter().filter(|said| said.kind != "sound");
    let counted = spoken.filter(|said| !(said.cut_off && left(&said.text, before, follows)));
    counted.flat_map(|said| words(&said.text)).collect()
}

/// What was said and silenced before its end.
fn silenced(heard: &Step, before: Option<&Step>, follows: Follows) -> Option<String> {
    let mut cut = heard
        .spoken
        .iter()
        .filter(|said| said.cut_off && !left(&said.text, before, follows));
    cut.next()
        .map(|said| format!("{:?} was cut off", said.text))
}

/// True if that is the row of the cursor from the step before, or its end, said by a reader
/// that follows the cursor.
fn left(text: &str, before: Option<&Step>, follows: Follows) -> bool {
    follows == Follows::Cursor
        && before.is_some_and(|before| {
            words(&seen(&before.cursor_line, follows)).ends_with(&words(text))
        })
}

/// A row as the reader gets it.
fn seen(row: &str, follows: Follows) -> String {
    match follows {
        Follows::Screen | Follows::Keys => row.to_owned(),
        Follows::Cursor => row
            .chars()
            .map(|c| if c.is_ascii() { c } else { '?' })
            .collect(),
    }
}

/// Words in small letters. Fenrir says some signs as words; the name of a file is another one at
/// each run.
pub fn words(text: &str) -> Vec<String> {
    let ends = |word: &str| {
        ["html", "json", "txt"]
            .iter()
            .any(|end| word.ends_with(end))
    };
    let mut in_name = false;
    let mut words = Vec::new();
    for word in text.unicode_words().map(str::to_lowercase) {
        in_name |= word == "ownwords";
        if in_name {
            in_name = !ends(&word);
        } else if !["slash", "dash"].contains(&word.as_str()) {
            words.push(word);
        }
    }
    words
}

/// True if letters were said as they were typed, once each. Some readers say a word once more
/// at its end; letters beyond ASCII reach BRLTTY as a question mark, and yasr alone says them.
fn typing(typed: &[String], said: &[String]) -> bool {
    let (letters, whole): (Vec<_>, Vec<_>) = said
        .iter()
        .cloned()
        .partition(|word| word.graphemes(true).count() == 1);
    let ascii = |letters: String| letters.replace(|c: char| !c.is_ascii(), "");
    let once = ascii(letters.concat());
    (once.is_empty() || once == ascii(typed.concat()))
        && whole.iter().all(|word| typed.contains(word))
}

/// True if that is the row, up to a letter that was typed since.
fn begins(row: &[String], said: &[String]) -> bool {
    row.concat().starts_with(&said.concat())
}

/// True if `part` stands in `all` as it is.
pub fn holds(all: &[String], part: &[String]) -> bool {
    part.is_empty() || all.windows(part.len()).any(|window| window == part)
}

/// Where the words that were heard leave those that were to be heard.
fn differ(wanted: &[String], said: &[String]) -> String {
    let same = wanted.iter().zip(said).take_while(|(a, b)| a == b).count();
    let tail = |words: &[String]| {
        let from = same.min(words.len());
        words[from..]
            .iter()
            .take(12)
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    };
    format!(
        "after {same} words of {}: wanted {:?}, heard {:?}",
        wanted.len(),
        tail(wanted),
        tail(said)
    )
}

/// Boxes, blocks, braille patterns, arrows, marks and pictures: signs that a voice spells out
/// or leaves out.
fn drawn(c: &char) -> bool {
    matches!(*c as u32,
        0x2190..=0x21FF | 0x2300..=0x27BF | 0x2800..=0x28FF | 0x2B00..=0x2BFF | 0x1F000..=0x1FAFF)
}

/// What a sighted person could read anew at each step: all of a screen that is filled, and
/// the rows that are added where nothing is taken away. `tall` is the same run on a screen
/// from which nothing scrolls away.
pub fn read(run: &Run, tall: &Run) -> Vec<Vec<String>> {
    let added = added(tall);
    let pairs = run.steps.iter().zip(added);
    pairs
        .map(|(step, added)| {
            if step.alternate_screen {
                step.screen.clone()
            } else {
                added
            }
        })
        .collect()
}

fn added(tall: &Run) -> Vec<Vec<String>> {
    let mut shown: Vec<String> = Vec::new();
    let mut all = Vec::new();
    for step in &tall.steps {
        if step.alternate_screen {
            all.push(Vec::new());
            continue;
        }
        let mut rows = step.screen.clone();
        while rows.last().is_some_and(String::is_empty) {
            rows.pop();
        }
        let same = rows.iter().zip(&shown).take_while(|(a, b)| a == b).count();
        // The row that was asked on has only grown by what was typed.
        let typed = shown.get(same).zip(rows.get(same));
        let typed = typed.is_some_and(|(before, now)| now.starts_with(before.as_str()));
        all.push(rows[same + usize::from(typed)..].to_vec());
        shown = rows;
    }
    all
}
