//! From a command to the next page: apply, step, words.

use divan::{Bencher, black_box};
use ownwords::engine::command::Command;

use crate::generated;
use crate::talk::{Talk, answer};

/// An answer and its next page, then back and the page there: two steps.
fn to_and_fro(talk: &mut Talk) {
    talk.apply(answer(&talk.interview.step()));
    black_box(talk.page());
    talk.apply(Command::Back);
    black_box(talk.page());
}

/// Two steps in the middle of the pack inside the program.
#[divan::bench]
fn two_steps_real_pack(bencher: Bencher) {
    let mut talk = Talk::begin();
    talk.answer(10);
    bencher.bench_local(|| to_and_fro(&mut talk));
}

/// Two steps in the middle of a generated pack, all before it answered.
#[divan::bench(args = [40, 10_000])]
fn two_steps_generated_pack(bencher: Bencher, questions: usize) {
    let (_folder, files) = generated::pack(questions);
    let mut talk = Talk::with(&files, generated::PACK);
    // At a text: the engine keeps what is written there.
    talk.answer_until(&format!("q-{}", questions / 2 + 1));
    bencher.bench_local(|| to_and_fro(&mut talk));
}
