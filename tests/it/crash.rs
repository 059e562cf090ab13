//! `kill -9` at any moment loses nothing that was confirmed, where keeping was chosen;
//! where forgetting was chosen, nothing is on the disk at any moment.

use std::fs;

use ownwords::content;
use ownwords::engine::step::Act;
use ownwords::files::Files;
use rstest::rstest;

use crate::feed::squeezed;
use crate::persona::{FORGET, KEEP, Say, TO_THE_FILE, Turn, andy};
use crate::pipe::{self, LINEAR, Pipe};
use crate::pty::{Pty, key};
use crate::stage::{Stage, Words};

/// The size of a terminal that nobody has changed.
const SIZE: (u16, u16) = (80, 24);

/// The arguments of the full-screen view.
const FULL: [&str; 2] = ["--view", "full"];

/// Goes on with the only draft there is.
const GO_ON: [Turn; 2] = [
    ("dialog-drafts", Say::Last("dialog-drafts_earlier")),
    ("dialog-which", Say::One(1)),
];

/// How many turns come before the first question: none of them is an answer.
const BEFORE: usize = 2;

/// What a person has confirmed in these turns and that is kept: words line by line, and
/// the labels of options.
fn confirmed(words: &Words, turns: &[Turn]) -> Vec<String> {
    let pack = content::load(&Files::Embedded, "self-directed-support").unwrap();
    let mut confirmed = Vec::new();
    for (id, say) in turns.iter().skip(BEFORE) {
        let numbers = match say {
            Say::Line(text) | Say::Lines(text) => {
                confirmed.extend(text.lines().map(str::to_owned));
                continue;
            }
            Say::One(number) => std::slice::from_ref(number),
            Say::Many(numbers) => numbers,
            _ => continue,
        };
        if let Some((_, question)) = pack.find(&(*id).into())
            && !question.unsaved
        {
            let label = |n: &usize| {
                let option = &question.choices()[n - 1].id;
                words.say(&format!("{id}_{option}"))
            };
            confirmed.extend(numbers.iter().map(label));
        }
    }
    confirmed
}

/// Where a person is after a crash before this turn: what is shown and asked while a file is
/// made is so from "Your answers" on.
fn place(turns: &[Turn], k: usize) -> &'static str {
    let (id, _) = turns[k];
    if id.starts_with("dialog-") || id == "topic-look" {
        "topic-review"
    } else {
        id
    }
}

/// Every one of these stands in the text.
fn all_in(confirmed: &[String], text: &str, k: usize) {
    let squeezed_text = squeezed(text);
    for words in confirmed {
        assert!(
            squeezed_text.contains(&squeezed(words)),
            "killed before turn {k}: {words:?} is not in\n{text}"
        );
    }
}

/// The hand-over that the program makes of the only draft.
fn hand_over(stage: &Stage) -> String {
    let here = stage.here();
    for entry in fs::read_dir(&here).unwrap() {
        // Personas that got as far made one already.
        fs::remove_file(entry.unwrap().path()).unwrap();
    }
    let to = here.to_str().unwrap();
    let done = pipe::run(stage, &["handover", "--to", to, "--format", "text"], "");
    done.is_well();
    stage.hand_over("txt")
}

/// Has the program killed when the page of turn `k` shows, goes on, and looks whether all
/// is there.
fn killed_before(k: usize) {
    let words = Words::english();
    let turns = andy(KEEP);
    let stage = Stage::new();
    let mut pipe = Pipe::start(&stage, &LINEAR);
    for (id, say) in &turns[..k] {
        pipe.wait_for(&words.asked(id));
        pipe.say(pipe::lines(&words, *say).as_bytes());
    }
    pipe.wait_for(&words.asked(turns[k].0));
    pipe.kill();

    let mut pipe = Pipe::start(&stage, &LINEAR);
    if k < BEFORE {
        // Nothing was agreed on yet, so nothing was kept.
        pipe.wait_for(&words.say("dialog-start"));
        pipe.kill();
        assert!(stage.made().is_empty(), "{:?}", stage.made());
        return;
    }
    for (id, say) in GO_ON {
        pipe.wait_for(&words.asked(id));
        pipe.say(pipe::lines(&words, say).as_bytes());
    }
    let confirmed = confirmed(&words, &turns[..k]);
    let place = place(&turns, k);
    pipe.wait_for(&words.asked(place));
    if place != "topic-review" {
        pipe.say(format!("{}\n", words.typed(Act::Answers)).as_bytes());
        pipe.wait_for(&words.say("topic-review"));
    }
    let review = pipe.wait_for(&words.short("topic-review"));
    all_in(&confirmed, &review, k);
    assert_eq!(pipe.end().code, Some(0));
    all_in(&confirmed, &hand_over(&stage), k);
}

#[rstest]
fn a_kill_at_any_step_loses_nothing_that_was_confirmed(#[values(0, 1, 2, 3)] quarter: usize) {
    let turns = andy(KEEP).len();
    for k in (quarter..turns).step_by(4) {
        killed_before(k);
    }
}

#[rstest]
fn a_kill_in_the_full_screen_view_loses_nothing_that_was_confirmed(
    #[values(5, 10, 15, 20, 25, 30, 35)] k: usize,
) {
    let words = Words::english();
    let turns = andy(KEEP);
    let stage = Stage::new();
    let mut pty = Pty::start(&stage, SIZE, &FULL);
    for (id, say) in &turns[..k] {
        let page = pty.page(&words, id);
        pty.answer(&words, &page, *say);
    }
    pty.page(&words, turns[k].0);
    pty.kill();

    let mut pty = Pty::start(&stage, SIZE, &FULL);
    let page = pty.page(&words, GO_ON[0].0);
    pty.answer(&words, &page, GO_ON[0].1);
    pty.page(&words, GO_ON[1].0);
    // The first of the drafts, by an arrow.
    pty.send(key::DOWN);
    pty.wait("the first draft", |pty| {
        pty.cursor_row().trim_start().starts_with("1. ")
    });
    pty.send(key::ENTER);
    let place = place(&turns, k);
    let mut page = pty.page(&words, place);
    if place != "topic-review" {
        pty.answer(&words, &page, Say::Act(Act::Answers));
        page = pty.page(&words, "topic-review");
    }
    let confirmed = confirmed(&words, &turns[..k]);
    all_in(&confirmed, &page.join("\n"), k);
    pty.send(key::CTRL_C);
    let page = pty.page(&words, "dialog-stop");
    pty.answer(&words, &page, Say::Last("dialog-stop_leave"));
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    all_in(&confirmed, &hand_over(&stage), k);
}

#[test]
fn a_kill_loses_nothing_behind_a_secret_phrase_and_only_the_phrase_opens_it() {
    let words = Words::english();
    let phrase = "four łong words here";
    let stage = Stage::new();
    let keep: [Turn; 3] = [
        ("dialog-keep", Say::One(1)),
        ("dialog-phrase", Say::Line(phrase)),
        ("dialog-phrase-again", Say::Line(phrase)),
    ];
    let turns = andy(KEEP);
    let turns: Vec<Turn> = [&turns[..1], &keep, &turns[BEFORE..]].concat();
    let k = 12;
    let mut pipe = Pipe::start(&stage, &LINEAR);
    for (id, say) in &turns[..k] {
        pipe.wait_for(&words.asked(id));
        pipe.say(pipe::lines(&words, *say).as_bytes());
    }
    pipe.wait_for(&words.asked(turns[k].0));
    pipe.kill();
    for (path, bytes) in stage.files() {
        let file = String::from_utf8_lossy(&bytes);
        assert!(!file.contains(phrase) && !file.contains("Andy"), "{path:?}");
    }

    let mut pipe = Pipe::start(&stage, &LINEAR);
    for (id, say) in GO_ON {
        pipe.wait_for(&words.asked(id));
        pipe.say(pipe::lines(&words, say).as_bytes());
    }
    pipe.wait_for(&words.say("dialog-unlock"));
    pipe.say("four long words here\n".as_bytes());
    pipe.wait_for(&words.problem("store-wrong-phrase"));
    pipe.say(format!("{phrase}\n").as_bytes());
    pipe.wait_for(&words.asked(turns[k].0));
    pipe.say(format!("{}\n", words.typed(Act::Answers)).as_bytes());
    pipe.wait_for(&words.say("topic-review"));
    let review = pipe.wait_for(&words.short("topic-review"));
    all_in(&confirmed(&words, &turns[4 - BEFORE..k]), &review, k);
    let done = pipe.end();
    assert!(!done.out.contains(phrase), "{}", done.out);
}

#[test]
fn nothing_is_on_the_disk_at_any_step_if_the_answers_are_to_be_forgotten() {
    let words = Words::english();
    let turns = andy(FORGET);
    let stage = Stage::new();
    let mut pipe = Pipe::start(&stage, &LINEAR);
    // The file for the worker is the only thing that is ever written, and only when asked.
    for (id, say) in &turns[..turns.len() - TO_THE_FILE.len() + 6] {
        pipe.wait_for(&words.asked(id));
        assert!(stage.made().is_empty(), "at {id}: {:?}", stage.made());
        pipe.say(pipe::lines(&words, *say).as_bytes());
    }
    pipe.wait_for(&words.say("dialog-where"));
    assert!(stage.made().is_empty(), "{:?}", stage.made());
    pipe.kill();
    assert!(stage.made().is_empty(), "{:?}", stage.made());
}

#[rstest]
#[case::line_by_line(LINEAR)]
#[case::full_screen(FULL)]
fn what_is_typed_and_not_confirmed_is_safe_after_a_pause_and_offered_again(
    #[case] view: [&str; 2],
) {
    let words = Words::english();
    let stage = Stage::new();
    let turns = andy(KEEP);
    let k = turns
        .iter()
        .position(|turn| turn.0 == "communicate")
        .unwrap();
    let typed = "Half a thought about";
    // The answers up to there by lines; that run ends as its input does.
    let begun = pipe::run(&stage, &LINEAR, &pipe::script(&words, &turns[..k]));
    assert_eq!(begun.code, Some(0));
    let answers = || {
        let files = stage.files().into_iter();
        let found = files.filter(|(path, _)| path.ends_with("answers.age"));
        found.map(|(_, bytes)| bytes).next().unwrap()
    };
    let go_on = |pty: &mut Pty| {
        for (id, _) in GO_ON {
            pty.wait_for_said(&words.asked(id));
            let number = if id == "dialog-drafts" { "2\r" } else { "1\r" };
            pty.send(number);
        }
        pty.wait_for_said(&words.asked("communicate"));
    };

    let mut pty = Pty::start(&stage, SIZE, &view);
    go_on(&mut pty);
    let before = answers();
    pty.send(typed);
    pty.wait_meanwhile("a save", || answers() != before);
    pty.kill();

    let mut pty = Pty::start(&stage, SIZE, &view);
    go_on(&mut pty);
    pty.wait_for_said(&words.say("notice-unfinished"));
    pty.wait_for_said(typed);
    // It is no answer before it is confirmed.
    pty.kill();
    assert!(!hand_over(&stage).contains(typed));

    let mut pty = Pty::start(&stage, SIZE, &view);
    go_on(&mut pty);
    if view == LINEAR {
        pty.send("/done\r");
    } else {
        pty.send(" cars\r\r");
    }
    pty.wait_for_said(&words.say("contact-good"));
    pty.kill();
    assert!(hand_over(&stage).contains(typed));
}
