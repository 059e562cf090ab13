use std::os::unix::fs::PermissionsExt;

use proptest::prelude::*;

use super::*;
use crate::store::faulty::{FAULTS, FaultyDisk};

const WORDS_OF_MINE: &[u8] = b"My sister must not know about the garden.";

fn at(text: &str) -> DateTime<FixedOffset> {
    format!("{text}+00:00").parse().unwrap()
}

fn noon() -> DateTime<FixedOffset> {
    at("2026-11-28T12:00:00")
}

fn later(folder: &Path) -> Later {
    Later::at(folder, 14).with_work(Work::FOR_TESTS)
}

fn other_code(code: &Code) -> Code {
    let mut words = code.words();
    words[0] = if words[0] == "acid" { "zoom" } else { "acid" };
    Code::read(&words.join(" ")).unwrap()
}

fn found(opened: Opened) -> Option<(Kept, Vec<u8>)> {
    match opened {
        Opened::Found(kept, bytes) => Some((kept, bytes.to_vec())),
        _ => None,
    }
}

fn waits(opened: &Opened) -> Option<u64> {
    match opened {
        Opened::Wait(wait) => Some(wait.as_secs()),
        _ => None,
    }
}

#[expect(clippy::disallowed_methods, reason = "files of a test")]
fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

/// The files of people in a folder, by name.
fn drafts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(ENDING)).collect();
    names.sort();
    names
}

#[test]
fn words_and_digits_open_it_as_often_as_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    let (code, kept) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    assert_eq!(kept.until.to_string(), "2026-12-12");
    let words = code.words().join(" ").to_uppercase();
    for typed in [words, code.digits().join(" "), code.digits().concat()] {
        let code = Code::read(&typed).unwrap();
        let opened = later.open(&code, at("2026-12-01T09:00:00")).unwrap();
        let (kept, bytes) = found(opened).unwrap();
        assert_eq!(bytes, WORDS_OF_MINE);
        assert_eq!(kept.until.to_string(), "2026-12-12");
    }
}

#[test]
fn the_folder_tells_nothing_but_how_many_and_until_when() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    let (code, _) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    later.keep(b"", noon()).unwrap();
    later.keep(&[b'x'; STEP], noon()).unwrap();
    let mut sizes = Vec::new();
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let file = fs::metadata(&path).unwrap();
        assert_eq!(file.permissions().mode() & 0o777, 0o600, "{name}");
        let bytes = fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for secret in [&code.digits().concat(), code.words()[0], "sister"] {
            assert!(!text.contains(secret) && !name.contains(secret), "{name}");
        }
        match name.strip_suffix(ENDING) {
            Some(stem) => {
                let (stem, until) = stem.split_once('.').unwrap();
                assert_eq!((stem.len(), until), (64, "2026-12-12"));
                assert_eq!(file.modified().unwrap(), SystemTime::UNIX_EPOCH);
                sizes.push(file.len());
            }
            None => assert!(
                [SALT, TRIES, DAYS, "lock"].contains(&name.as_str()),
                "{name}"
            ),
        }
    }
    sizes.sort_unstable();
    // One with a few words is as long as one with none.
    assert_eq!(sizes[0], sizes[1]);
    assert_eq!(sizes[2] - sizes[1], STEP as u64);
}

#[test]
fn another_tool_opens_it_with_what_is_derived() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    let (code, kept) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    let salt = fs::read(folder.path().join(SALT)).unwrap();
    let secret = Secret::of(&code, &salt, Work::FOR_TESTS).unwrap();
    assert_eq!(secret.name, kept.name);
    let sealed = fs::read(folder.path().join(&drafts(folder.path())[0])).unwrap();
    let identity = age::scrypt::Identity::new(secret.phrase);
    let plain = age::decrypt(&identity, &sealed).unwrap();
    assert_eq!(unpadded(&plain).unwrap().as_slice(), WORDS_OF_MINE);
}

#[test]
fn a_wrong_code_opens_nothing_and_deletes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    let (code, _) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    let wrong = other_code(&code);
    let mut now = noon();
    let mut waited = 0;
    for _ in 0..40 {
        match later.open(&wrong, now).unwrap() {
            Opened::Found(..) => panic!("a wrong code opened it"),
            Opened::Nothing => {}
            Opened::Wait(wait) => {
                waited += wait.as_secs();
                now += wait;
            }
        }
    }
    assert_eq!(waited, 1 + 2 + 4 + 8 + 16 + 32 + 64 + 128 + 256 + 300 * 11);
    // The right one waits as the others do, and opens it then.
    assert_eq!(waits(&later.open(&code, now).unwrap()), None);
    assert!(found(later.open(&code, now + Duration::from_secs(300)).unwrap()).is_some());
}

#[test]
fn what_was_tried_is_known_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let (code, _) = later(folder.path()).keep(WORDS_OF_MINE, noon()).unwrap();
    for wait in [None, Some(1)] {
        let opened = later(folder.path())
            .open(&other_code(&code), noon())
            .unwrap();
        assert_eq!(waits(&opened), wait);
    }
    assert_eq!(
        later(folder.path()).wait(noon()),
        Some(Duration::from_secs(1))
    );
    // Nobody else is held up: something new can be left.
    later(folder.path()).keep(b"", noon()).unwrap();
}

#[test]
fn a_right_code_forgets_no_wrong_one() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    let (mine, _) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    let wrong = other_code(&mine);
    let mut now = noon();
    for expected in [1, 2, 4, 8, 16] {
        assert!(matches!(later.open(&wrong, now).unwrap(), Opened::Nothing));
        let wait = later.wait(now).unwrap();
        assert_eq!(wait.as_secs(), expected);
        now += wait;
        // Whoever has a code of their own gains nothing by it, and loses nothing.
        assert!(found(later.open(&mine, now).unwrap()).is_some());
        assert_eq!(later.wait(now), None);
    }
}

#[test]
fn who_ends_the_program_in_the_middle_of_a_try_has_tried() {
    let folder = tempfile::tempdir().unwrap();
    let (code, _) = later(folder.path()).keep(WORDS_OF_MINE, noon()).unwrap();
    // What is noted before anything is derived: a file is begun, written, synced, named, and its
    // folder synced.
    let stops = later(folder.path()).on(FaultyDisk::crashing(5));
    assert!(stops.open(&code, noon()).is_err());
    assert_eq!(
        later(folder.path()).wait(noon()),
        Some(Duration::from_secs(1))
    );
}

#[test]
fn after_its_last_day_it_is_gone_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    let (code, _) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    let (other, _) = later
        .keep(WORDS_OF_MINE, at("2026-11-30T12:00:00"))
        .unwrap();
    assert!(found(later.open(&code, at("2026-12-12T23:59:59")).unwrap()).is_some());
    later.tidy(at("2026-12-12T23:59:59")).unwrap();
    assert_eq!(later.kept().unwrap().0, 2);
    later.tidy(at("2026-12-13T00:00:00")).unwrap();
    assert_eq!(later.kept().unwrap(), (1, "2026-12-14".parse().ok()));
    // Also where nobody tidied up before.
    assert!(matches!(
        later.open(&other, at("2026-12-15T00:00:00")).unwrap(),
        Opened::Nothing
    ));
    assert_eq!(drafts(folder.path()), [""; 0]);
    // A clock that is set back brings nothing back.
    assert!(found(later.open(&code, at("2026-12-15T01:00:00")).unwrap()).is_none());
}

#[test]
fn what_is_deleted_was_overwritten_first() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    let (_, kept) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    // Another name for the same blocks shows what becomes of them.
    let blocks = folder.path().join("blocks");
    let draft = || folder.path().join(&drafts(folder.path())[0]);
    fs::hard_link(draft(), &blocks).unwrap();
    later.delete(&kept).unwrap();
    assert_eq!(drafts(folder.path()), [""; 0]);
    let left = fs::read(&blocks).unwrap();
    assert!(left.len() > STEP && left.iter().all(|&byte| byte == 0));
    // What is replaced, on the same day or on another, too.
    let (_, mut kept) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    for day in ["2026-11-28T13:00:00", "2026-11-29T13:00:00"] {
        fs::remove_file(&blocks).unwrap();
        fs::hard_link(draft(), &blocks).unwrap();
        later.keep_again(&mut kept, b"more", at(day)).unwrap();
        assert!(
            fs::read(&blocks).unwrap().iter().all(|&byte| byte == 0),
            "{day}"
        );
    }
}

#[test]
fn more_is_kept_under_the_same_code_and_its_days_begin_again() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    let (code, _) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    let (mut kept, _) = found(later.open(&code, at("2026-12-03T12:00:00")).unwrap()).unwrap();
    later
        .keep_again(&mut kept, b"and more", at("2026-12-03T13:00:00"))
        .unwrap();
    assert_eq!(kept.until.to_string(), "2026-12-17");
    assert_eq!(drafts(folder.path()).len(), 1);
    let (_, bytes) = found(later.open(&code, at("2026-12-17T12:00:00")).unwrap()).unwrap();
    assert_eq!(bytes, b"and more");
}

#[test]
fn a_failing_disk_loses_nothing_and_leaves_nothing_half() {
    let folder = tempfile::tempdir().unwrap();
    let real = later(folder.path());
    let (code, _) = real.keep(WORDS_OF_MINE, noon()).unwrap();
    let (mut kept, _) = found(real.open(&code, noon()).unwrap()).unwrap();
    for fault in FAULTS {
        for at in 0.. {
            let disk = Arc::new(FaultyDisk::failing(at, fault));
            let failing = Later {
                disk: disk.clone(),
                ..later(folder.path())
            };
            let result = failing.keep_again(&mut kept, WORDS_OF_MINE, noon());
            if !disk.failed() {
                assert!(result.is_ok());
                break;
            }
            let (_, bytes) = found(real.open(&code, noon()).unwrap()).unwrap();
            assert_eq!(bytes, WORDS_OF_MINE, "{fault} {at}");
            assert_eq!(drafts(folder.path()).len(), 1);
        }
        for at in 0.. {
            let before = real.kept().unwrap().0;
            let disk = Arc::new(FaultyDisk::failing(at, fault));
            let failing = Later {
                disk: disk.clone(),
                ..later(folder.path())
            };
            let result = failing.keep(b"another", noon());
            if !disk.failed() {
                real.delete(&result.unwrap().1).unwrap();
                break;
            }
            assert!(result.is_err(), "{fault} {at}");
            assert_eq!(real.kept().unwrap().0, before, "{fault} {at}");
        }
    }
}

#[test]
fn what_was_changed_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    let (code, _) = later.keep(WORDS_OF_MINE, noon()).unwrap();
    let path = folder.path().join(&drafts(folder.path())[0]);
    let mut bytes = fs::read(&path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    write(&path, &bytes);
    let opened = later.open(&code, noon()).map(|_| ());
    assert!(matches!(opened, Err(StoreError::Damaged)));
}

#[test]
fn files_of_others_stay_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let later = later(folder.path());
    later.tidy(noon()).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    later.keep(WORDS_OF_MINE, noon()).unwrap();
    let names = ["note.2020-01-01.age", "2020-01-01.age", "x.age"];
    for name in names {
        write(&folder.path().join(name), b"mine");
    }
    later.tidy(at("2030-01-01T00:00:00")).unwrap();
    assert_eq!(drafts(folder.path()).len(), names.len());
}

#[test]
fn the_code_of_one_machine_means_nothing_on_another() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (code, _) = later(here.path()).keep(WORDS_OF_MINE, noon()).unwrap();
    later(there.path()).keep(WORDS_OF_MINE, noon()).unwrap();
    let name = drafts(here.path()).remove(0);
    write(
        &there.path().join(&name),
        &fs::read(here.path().join(&name)).unwrap(),
    );
    assert!(matches!(
        later(there.path()).open(&code, noon()).unwrap(),
        Opened::Nothing
    ));
}

proptest! {
    #[test]
    fn whatever_is_kept_comes_back_whole(bytes in prop::collection::vec(any::<u8>(), 0..40_000)) {
        let padded = padded(&bytes);
        prop_assert_eq!(unpadded(&padded).unwrap().to_vec(), bytes);
        prop_assert_eq!(padded.len() % STEP, 0);
    }

    #[test]
    fn nothing_that_is_damaged_stops_the_program(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let length = unpadded(&bytes).map_or(0, |plain| plain.len());
        prop_assert!(length <= bytes.len());
    }
}
