//! From a command to the next page: apply, step, words.

use divan::{Bencher, black_box};
use ownwords::cli::PACK;
use ownwords::engine::command::Command;
use ownwords::files::Files;

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

/// The same out of a folder with so many languages beside English.
#[divan::bench(args = [1, 12])]
fn two_steps_beside_languages(bencher: Bencher, copies: usize) {
    let folder = generated::languages(copies);
    let mut talk = Talk::with(&Files::Dir(folder.path().to_owned()), PACK);
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
