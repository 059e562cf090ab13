//! Whole stories: the same person in both views, from the first page to the file.

use crate::feed::squeezed;
use crate::persona::{FORGET, KEEP, PRIVATE_WORDS, Say, Turn, andy, ewa, morag};
use crate::pipe::{self, Done, LINEAR};
use crate::pty::Pty;
use crate::stage::{Stage, Words};

/// A story as it was told: where it left its files, and the page of each turn.
struct Told {
    stage: Stage,
    pages: Vec<String>,
    done: Done,
}

/// Tells a story by lines through a pipe.
fn by_lines(turns: &[Turn]) -> Told {
    let words = Words::english();
    let stage = Stage::new();
    let done = pipe::run(&stage, &LINEAR, &pipe::script(&words, turns));
    assert_eq!(
        (done.code, done.err.as_str()),
        (Some(0), ""),
        "{}",
        done.out
    );
    let pages = cut(&words, &done.out, turns);
    Told { stage, pages, done }
}

/// Tells a story by keys in a terminal, in the full-screen view.
fn by_keys(size: (u16, u16), turns: &[Turn]) -> Told {
    let words = Words::english();
    let stage = Stage::new();
    let mut pty = Pty::start(&stage, size, &["--view", "full"]);
    let mut pages = Vec::new();
    for (id, say) in turns {
        let page = pty.page(&words, id);
        pty.answer(&words, &page, *say);
        pages.push(page.join("\n"));
    }
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    let done = Done {
        out: String::from_utf8_lossy(pty.raw()).into_owned(),
        err: String::new(),
        code: Some(0),
    };
    Told { stage, pages, done }
}

/// A transcript in pieces: for each turn what was said from its question on. At a page
/// that stays, the question is not said again.
fn cut(words: &Words, out: &str, turns: &[Turn]) -> Vec<String> {
    let lines: Vec<&str> = out.lines().collect();
    let mut starts: Vec<usize> = Vec::new();
    for (n, (id, _)) in turns.iter().enumerate() {
        let stays = n > 0 && turns[n - 1].0 == *id && matches!(turns[n - 1].1, Say::Act(_));
        let from = starts.last().map_or(0, |start| start + 1);
        let question = words.say(id);
        let found = lines.iter().skip(from).position(|line| *line == question);
        starts.push(match found {
            Some(at) => from + at,
            None if stays => from - 1,
            None => panic!(
                "turn {n}, {id}: its question is not in\n{}",
                lines[from..].join("\n")
            ),
        });
    }
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let pieces = starts.iter().zip(ends);
    pieces
        .map(|(start, end)| lines[*start..end].join("\n"))
        .collect()
}

#[test]
fn try_all() {
    for (name, persona) in [
        ("andy", andy as fn(Turn) -> Vec<Turn>),
        ("morag", morag),
        ("ewa", ewa),
    ] {
        let told = by_lines(&persona(KEEP));
        eprintln!("{name} ok {}", told.pages.len());
        let full = by_keys((80, 24), &persona(KEEP));
        eprintln!("{name} full ok {}", full.pages.len());
    }
}
