//! Reading the pack and the words, which every start does.

use divan::{Bencher, black_box};
use ownwords::cli::PACK;
use ownwords::content;
use ownwords::files::Files;
use ownwords::locale::Locale;

use crate::generated;

#[divan::bench]
fn pack() {
    black_box(content::load(&Files::Embedded, PACK).unwrap());
}

#[divan::bench]
fn language() {
    let english = "en".parse().unwrap();
    black_box(Locale::load(&Files::Embedded, &english, PACK).unwrap());
}

#[divan::bench(args = [40, 10_000], sample_count = 10, sample_size = 1)]
fn generated_pack(bencher: Bencher, questions: usize) {
    let (_folder, files) = generated::pack(questions);
    bencher.bench_local(|| content::load(&files, generated::PACK).unwrap());
}

#[divan::bench(args = [40, 10_000], sample_count = 10, sample_size = 1)]
fn generated_language(bencher: Bencher, questions: usize) {
    let (_folder, files) = generated::pack(questions);
    let english = "en".parse().unwrap();
    bencher.bench_local(|| Locale::load(&files, &english, generated::PACK).unwrap());
}
