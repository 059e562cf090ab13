//! A save of a whole draft, beside the bare file operations that no save can do without.
//!
//! Both write below the target folder, because a folder for temporary files is often in
//! memory, where a sync costs nothing.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use divan::Bencher;
use ownwords::store::{Keep, Store};
use tempfile::TempDir;

use crate::talk::Talk;

fn on_disk() -> TempDir {
    TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

fn finished() -> Talk {
    let mut talk = Talk::begin();
    talk.answer(100);
    talk
}

/// What a save does: the draft as bytes, sealed, written, synced, renamed, folder synced.
#[divan::bench(sample_count = 300, sample_size = 1)]
fn save(bencher: Bencher) {
    let folder = on_disk();
    let talk = finished();
    let mut place = Store::at(folder.path()).create(Keep::Open).unwrap();
    bencher.bench_local(|| place.save(&talk.interview.draft().to_bytes()).unwrap());
}

/// The same bytes, sealed already: written, synced, renamed, folder synced.
#[divan::bench(sample_count = 300, sample_size = 1)]
fn bare(bencher: Bencher) {
    let folder = on_disk();
    let sealed = sealed(folder.path());
    let (new, kept) = (folder.path().join("new"), folder.path().join("kept"));
    bencher.bench_local(|| {
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&new)
            .unwrap();
        file.write_all(&sealed).unwrap();
        file.sync_all().unwrap();
        fs::rename(&new, &kept).unwrap();
        File::open(folder.path()).unwrap().sync_all().unwrap();
    });
}

/// The file that a save leaves.
fn sealed(folder: &Path) -> Vec<u8> {
    let mut place = Store::at(folder).create(Keep::Open).unwrap();
    place
        .save(&finished().interview.draft().to_bytes())
        .unwrap();
    let drafts = folder.join("drafts");
    fs::read(drafts.join(place.id().as_str()).join("answers.age")).unwrap()
}
