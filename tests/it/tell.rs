//! A story told by a persona, from the first page to the file, in either view and in one or
//! two languages; and what is the same however it is told.

use std::collections::{BTreeMap, BTreeSet};

use ownwords::engine::step::Act;
use ownwords::handover::json;
use ownwords::text::width::width;
use serde_json::Value;

use crate::feed::squeezed;
use crate::persona::{PRIVATE_WORDS, Say, Turn};
use crate::pipe::{self, LINEAR};
use crate::pty::{Pty, key};
use crate::stage::{Stage, Words};

/// A story as it was told: the folders it left its files in, and the page of each turn.
pub struct Told {
    pub stage: Stage,
    pub pages: Vec<String>,
    /// The whole transcript, or all that was written to the terminal.
    pub out: String,
    /// The keys that were pressed in a terminal, each time with what was on the screen.
    pub pressed: Vec<(Vec<String>, String)>,
}

/// Tells a story by lines through a pipe.
pub fn by_lines(stage: Stage, turns: &[Turn]) -> Told {
    let words = stage.words();
    let done = pipe::run(&stage, &LINEAR, &pipe::script(&words, turns));
    done.is_well();
    let pages = cut(&words, &done.out, turns);
    Told {
        stage,
        pages,
        out: done.out,
        pressed: Vec::new(),
    }
}

/// Tells a story by keys in a terminal, in the full-screen view. Rows are in logical order.
pub fn by_keys(stage: Stage, size: (u16, u16), turns: &[Turn]) -> Told {
    let words = stage.words();
    let mut pty = Pty::start(&stage, size, &["--view", "full"]);
    orders(&mut pty, &words, 3);
    let mut pages: Vec<String> = Vec::new();
    for (n, (id, say)) in turns.iter().enumerate() {
        let page = if stays(turns, n) {
            let top = pages[n - 1].lines().next().unwrap_or_default();
            let came = typed_notice(&words, turns[n - 1].1);
            pty.page_that_stayed(&words, id, top, came.as_deref())
        } else {
            pty.page(&words, id)
        };
        for row in &page {
            assert!(width(row) <= usize::from(size.0), "{id}: {row:?}");
        }
        pty.answer(&words, &page, *say);
        pages.push(page.join("\n"));
    }
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    Told {
        out: String::from_utf8_lossy(pty.raw()).into_owned(),
        pressed: pty.pressed().to_vec(),
        stage,
        pages,
    }
}

/// Says who orders rows that run from right to left, by the number of the answer, where
/// that is asked.
pub fn orders(pty: &mut Pty, words: &Words, answer: usize) {
    if words.leftward() {
        pty.wait_for_said(&words.asked("dialog-order"));
        pty.wait_for_said(&words.short("dialog-order"));
        pty.send(&format!("{answer}{}", key::ENTER));
    }
}

/// Tells a story by keys in a terminal, in the linear view.
pub fn by_keys_in_lines(stage: Stage, size: (u16, u16), turns: &[Turn]) -> Told {
    let words = stage.words();
    let mut pty = Pty::start(&stage, size, &LINEAR);
    for (n, (id, say)) in turns.iter().enumerate() {
        if !stays(turns, n) {
            pty.wait_for_said(&words.asked(id));
        }
        pty.send(&pipe::lines(&words, *say).replace('\n', "\r"));
    }
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    Told {
        out: String::from_utf8_lossy(pty.raw()).into_owned(),
        pages: Vec::new(),
        pressed: pty.pressed().to_vec(),
        stage,
    }
}

/// True where the page of the turn before is still there, and its question is not said
/// again: an answer that is typed next was made private, or not, or what was said last time
/// came to it.
fn stays(turns: &[Turn], n: usize) -> bool {
    let Some(before) = n.checked_sub(1).map(|n| turns[n]) else {
        return false;
    };
    let stays = match before.1 {
        Say::Act(act) | Say::Helper(act) => match act {
            Act::KeepPrivate | Act::Share => !before.0.ends_with(" list"),
            act => act == Act::LastTime,
        },
        _ => false,
    };
    stays && before.0 == turns[n].0
}

/// The end of what is told where a command that was typed made an answer private, or not:
/// the page is not written anew for it.
fn typed_notice(words: &Words, say: Say) -> Option<String> {
    let notice = match say {
        Say::Helper(Act::KeepPrivate) => words.helpers().say("notice-private"),
        Say::Helper(Act::Share) => words.helpers().say("notice-shared"),
        _ => return None,
    };
    let notice = squeezed(&notice);
    let letters = notice.chars().count();
    Some(notice.chars().skip(letters.saturating_sub(15)).collect())
}

/// A transcript in pieces: for each turn what was said from its question on. Turns at a
/// page that stayed share a piece.
fn cut(words: &Words, out: &str, turns: &[Turn]) -> Vec<String> {
    let lines: Vec<&str> = out.lines().collect();
    let mut starts: Vec<usize> = Vec::new();
    for (n, (id, _)) in turns.iter().enumerate() {
        let from = starts.last().map_or(0, |start| start + 1);
        if stays(turns, n) {
            starts.push(from - 1);
            continue;
        }
        let question = words.asked(id);
        let found = lines.iter().skip(from).position(|line| *line == question);
        let at = found.unwrap_or_else(|| {
            panic!("turn {n}, {id}: not asked in\n{}", lines[from..].join("\n"))
        });
        starts.push(from + at);
    }
    let piece = |start: &usize| {
        let next = starts.iter().find(|next| *next > start);
        lines[*start..next.copied().unwrap_or(lines.len())].join("\n")
    };
    starts.iter().map(piece).collect()
}

/// What a page says up to the line that asks; where it stayed, from that line up to the next
/// one that asks.
fn up_to_the_prompt<'p>(words: &Words, id: &str, page: &'p str, stayed: bool) -> Vec<&'p str> {
    let short = words.short(id);
    let read = words.say("prompt-read");
    let says = |line: &&str| {
        let asks = line.starts_with(&short) && line.ends_with([':', '：']);
        !asks && *line != read
    };
    let mut lines = page.lines();
    let first = lines.by_ref().take_while(says).collect();
    if stayed {
        lines.take_while(says).collect()
    } else {
        first
    }
}

/// A hand-over with what differs from run to run replaced: ids by their order, times and days.
pub struct Plain {
    pub json: Value,
    pub text: String,
    pub html: String,
}

pub fn plain(stage: &Stage) -> Plain {
    let mut json: Value = serde_json::from_str(&stage.hand_over("json")).unwrap();
    let mut ids = Vec::new();
    let mut days = BTreeSet::new();
    level(&mut json, &mut ids, &mut days);
    let replaced = |text: String| {
        // A run can pass midnight.
        let text = days
            .iter()
            .fold(text, |text, day| text.replace(day.as_str(), "that day"));
        ids.iter().enumerate().fold(text, |text, (n, id)| {
            text.replace(id.as_str(), &format!("id{n}"))
        })
    };
    let json = serde_json::from_str(&replaced(json.to_string())).unwrap();
    Plain {
        json,
        text: replaced(stage.hand_over("txt")),
        html: replaced(stage.hand_over("html")),
    }
}

/// Takes the times out, and lists the ids of the hand-over and of the entries of lists, and the
/// days in words.
pub fn level(value: &mut Value, ids: &mut Vec<String>, days: &mut BTreeSet<String>) {
    if let Value::Object(fields) = value {
        for time in ["at", "made_at"] {
            if let Some(at) = fields.get_mut(time) {
                let moment = at.as_str().and_then(|at| at.parse().ok());
                days.extend(moment.map(|moment| Words::english().date(&moment)));
                *at = "then".into();
            }
        }
        if let Some(Value::String(id)) = fields.get("id")
            && !fields.contains_key("heading")
        {
            ids.push(id.clone());
        }
        fields
            .values_mut()
            .for_each(|value| level(value, ids, days));
    } else if let Value::Array(values) = value {
        values.iter_mut().for_each(|value| level(value, ids, days));
    }
}

/// What stands at each question of a hand-over that is not in a list, and at each entry
/// of a list in order.
pub fn items(value: &Value) -> BTreeMap<String, Vec<Value>> {
    let mut found = BTreeMap::new();
    gather(value, &mut found);
    found
}

pub fn gather(value: &Value, found: &mut BTreeMap<String, Vec<Value>>) {
    if let Some(question) = value["question"].as_str()
        && value.get("stands").is_some()
    {
        let stands = value["stands"].clone();
        found.entry(question.to_owned()).or_default().push(stands);
    }
    match value {
        Value::Object(fields) => fields.values().for_each(|value| gather(value, found)),
        Value::Array(values) => values.iter().for_each(|value| gather(value, found)),
        _ => {}
    }
}

/// Every line that a persona writes, but for what they keep private.
pub fn written(turns: &[Turn]) -> impl Iterator<Item = &'static str> {
    turns
        .iter()
        .filter_map(|(_, say)| match say {
            Say::Line(text) | Say::Lines(text) => Some(*text),
            _ => None,
        })
        .filter(|text| *text != PRIVATE_WORDS)
        .flat_map(str::lines)
}

/// A story in both views: the same words on each page, the same hand-over at the end.
pub fn in_both_views(
    turns: &[Turn],
    size: (u16, u16),
    stage: impl Fn() -> Stage + Sync,
) -> (Told, Told) {
    let (lines, keys) = std::thread::scope(|threads| {
        let keys = threads.spawn(|| by_keys(stage(), size, turns));
        (by_lines(stage(), turns), keys.join().unwrap())
    });
    same(turns, &lines, &keys);
    (lines, keys)
}

/// The same words on each page in the same order, no signs in place of words, and the same
/// hand-over at the end.
pub fn same(turns: &[Turn], lines: &Told, keys: &Told) {
    same_words(turns, lines, keys);
    nothing_is_drawn(lines);
    nothing_is_drawn(keys);
    let (by_lines, by_keys) = (plain(&lines.stage), plain(&keys.stage));
    pretty_same(&by_lines.json.to_string(), &by_keys.json.to_string());
    pretty_same(&by_lines.text, &by_keys.text);
    pretty_same(&by_lines.html, &by_keys.html);
}

pub fn pretty_same(left: &str, right: &str) {
    for (left, right) in left.lines().zip(right.lines()) {
        assert_eq!(left, right);
    }
    assert_eq!(left, right);
}

/// No boxes, blocks, braille patterns, arrows, marks or pictures on any page, nor in the list
/// of what can be done.
fn nothing_is_drawn(told: &Told) {
    let pressed = told.pressed.iter().flat_map(|(rows, _)| rows);
    for row in told.pages.iter().chain(pressed) {
        let drawn = row.chars().find(|c| {
            matches!(c,
                '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{27bf}' | '\u{2800}'..='\u{28ff}'
                | '\u{2b00}'..='\u{2bff}' | '\u{e000}'..='\u{f8ff}' | '\u{1f000}'..='\u{1faff}')
        });
        assert_eq!(drawn, None, "{row}");
    }
}

/// Whatever the linear view says at a page also stands on the page of the full-screen
/// view, in the same order, and the other way round.
fn same_words(turns: &[Turn], lines: &Told, keys: &Told) {
    let words = lines.stage.words();
    let root = lines.stage.root().to_string_lossy().into_owned();
    let mut heard = String::new();
    for (n, (id, _)) in turns.iter().enumerate() {
        heard.push_str(&squeezed(&lines.pages[n]));
        let full = squeezed(&keys.pages[n]);
        let said = up_to_the_prompt(&words, id, &lines.pages[n], stays(turns, n));
        // Folders and files have names of their own in each run.
        let own = |line: &str| line.contains(&root) || line.contains("ownwords-");
        // In the full-screen view the same is one key away.
        let lines_only = |line: &str| words.to_go_on().iter().any(|words| words == line);
        let mut rest = full.as_str();
        for line in said.iter().filter(|line| !own(line) && !lines_only(line)) {
            let line = squeezed(line);
            let at = rest.find(&line).unwrap_or_else(|| {
                panic!(
                    "turn {n}, {id}: {line:?} is not there, or earlier, on\n{}",
                    keys.pages[n]
                )
            });
            rest = &rest[at + line.len()..];
        }
        if said.iter().any(|line| own(line)) {
            continue;
        }
        // Where one is was said when it changed.
        for row in keys.pages[n].lines() {
            assert!(
                heard.contains(&squeezed(row)),
                "turn {n}, {id}: {row:?} was not heard up to the end of\n{}",
                lines.pages[n]
            );
        }
    }
}

/// The hand-over is what `ownwords schema` says it is.
pub fn fits_the_schema(stage: &Stage) {
    let schema = pipe::run(&Stage::new(), &["schema"], "");
    assert_eq!(
        (schema.code, schema.out.as_str()),
        (Some(0), json::schema())
    );
    let schema: Value = serde_json::from_str(&schema.out).unwrap();
    let hand_over: Value = serde_json::from_str(&stage.hand_over("json")).unwrap();
    let faults: Vec<String> = jsonschema::validator_for(&schema)
        .unwrap()
        .iter_errors(&hand_over)
        .map(|fault| format!("{}: {fault}", fault.instance_path()))
        .collect();
    assert_eq!(faults, [""; 0]);
}
