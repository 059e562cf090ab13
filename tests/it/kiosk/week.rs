//! Many people, one after the other, on a machine that is never started anew.

use std::fs;

use super::{Kiosk, andys_answers};
use crate::persona::Say;
use crate::stage::Stage;

/// Two hours pass in six seconds: who does something is never asked whether they are there.
const TIMES: u32 = 1200;

const CONFIG: &str = "[place]\n[time]\nidle_minutes = 120\nanswer_seconds = 60\n[stick]\n";

/// What a machine has that could grow.
#[derive(Debug, PartialEq, Eq)]
struct Holds {
    /// Open files, of the process that goes on.
    files: usize,
    /// Threads of it.
    threads: usize,
    /// Processes that it started.
    children: usize,
    /// Files and folders on the disk.
    made: usize,
}

fn holds(kiosk: &Kiosk, stage: &Stage) -> Holds {
    let about = format!("/proc/{}", kiosk.pty.pid());
    let count = |folder: &str| fs::read_dir(format!("{about}/{folder}")).unwrap().count();
    let children = fs::read_to_string(format!("{about}/task/{}/children", kiosk.pty.pid()));
    Holds {
        files: count("fd"),
        threads: count("task"),
        children: children.unwrap().split_whitespace().count(),
        made: stage.made().len(),
    }
}

/// The memory of the process that goes on, in kB.
fn memory(kiosk: &Kiosk) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", kiosk.pty.pid())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.unwrap().trim().trim_end_matches(" kB");
    number.parse().unwrap()
}

/// What the person with this number does.
fn person(kiosk: &mut Kiosk, number: usize) {
    let full = number % 2 == 1;
    kiosk.begins(full);
    let answers = andys_answers();
    match number % 7 {
        // Walks away in the middle; everything is cleared after a while.
        0 => {
            kiosk.goes(&answers[..number % 5]);
            kiosk
                .pty
                .wait_for_said(&kiosk.words.say("dialog-kiosk-idle"));
        }
        1 | 2 => {
            kiosk.goes(&answers[..number % 9]);
            kiosk.leaves_fast();
        }
        // Its process is ended from outside, or breaks.
        3 => crate::feed::signal(kiosk.round(), "KILL"),
        4 => crate::feed::signal(kiosk.round(), "SEGV"),
        _ => {
            kiosk.goes(&answers);
            let leave = match full {
                true => Say::Last("dialog-kiosk-take_leave"),
                false => Say::One(leave(kiosk)),
            };
            kiosk.goes(&[
                ("dialog-kiosk-take", leave),
                ("dialog-kiosk-end", Say::One(1)),
            ]);
        }
    }
    kiosk.welcomes();
}

/// The number of the last option where things are taken away.
fn leave(kiosk: &mut Kiosk) -> usize {
    kiosk
        .pty
        .wait_for_said(&kiosk.words.short("dialog-kiosk-take"));
    let label = kiosk.words.say("dialog-kiosk-take_leave");
    crate::pty::number_of(&kiosk.pty.rows(), &label)
}

fn people(count: usize) {
    let mut kiosk = Kiosk::start(CONFIG, TIMES);
    person(&mut kiosk, 5);
    let first = (holds(&kiosk, &kiosk.stage), memory(&kiosk));
    let mut most = 0;
    for number in 0..count {
        person(&mut kiosk, number);
        most = most.max(memory(&kiosk));
        assert_eq!(
            holds(&kiosk, &kiosk.stage),
            first.0,
            "after person {number}"
        );
    }
    // A page or two may have been touched for the first time.
    assert!(
        most <= first.1 + 256,
        "{} kB after the first, then {most} kB",
        first.1
    );
    kiosk.ends();
}

#[test]
fn a_day_of_people_leaves_what_the_first_one_left() {
    people(8);
}

/// Takes an hour at most.
#[test]
#[ignore = "takes long"]
fn a_week_of_people_leaves_what_the_first_one_left() {
    people(500);
}
