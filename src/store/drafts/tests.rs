use std::collections::BTreeMap;
use std::time::Duration;

use tempfile::TempDir;

use super::*;
use crate::store::faulty::{FAULTS, FaultyDisk, PUT};

const OLD: &[u8] = br#"{"words":"I want a job with cars."}"#;
const NEW: &[u8] = br#"{"words":"I want a job with cars, near the sea."}"#;

fn home() -> (TempDir, Store) {
    let home = tempfile::tempdir().unwrap();
    let store = Store::at(home.path()).with_work(Work::FOR_TESTS);
    (home, store)
}

fn phrase(text: &str) -> SecretString {
    SecretString::from(text)
}

/// Makes a draft that holds `OLD`, and closes it.
fn saved(store: &Store, keep: Keep) -> DraftId {
    let mut open = store.create(keep).unwrap();
    open.save(OLD).unwrap();
    open.id().clone()
}

fn read(store: &Store, id: &DraftId) -> Vec<u8> {
    store.open(id, None).unwrap().1.to_vec()
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

/// Puts bytes into a file as some other program might.
fn tamper(path: &Path, bytes: &[u8]) {
    let folder = path.parent().unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    disk::replace(&RealDisk, folder, name, bytes).unwrap();
}

#[test]
fn a_store_that_is_only_asked_makes_nothing() {
    let (home, store) = home();
    let root = home.path().join("never");
    let store_there = Store::at(&root);
    assert_eq!(store_there.list().unwrap(), []);
    assert_eq!(store.list().unwrap(), []);
    let id = DraftId::parse("00000000-0000-4000-8000-000000000000").unwrap();
    assert!(matches!(store_there.open(&id, None), Err(StoreError::Gone)));
    assert!(matches!(store_there.delete(&id), Err(StoreError::Gone)));
    assert!(!root.exists());
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn what_is_saved_last_is_read_back() {
    let (_home, store) = home();
    let mut open = store.create(Keep::Open).unwrap();
    let id = open.id().clone();
    open.save(OLD).unwrap();
    open.save(NEW).unwrap();
    drop(open);
    let (mut open, bytes) = store.open(&id, None).unwrap();
    assert_eq!(*bytes, NEW);
    open.save(OLD).unwrap();
    drop(open);
    assert_eq!(read(&store, &id), OLD);
}

#[test]
fn nothing_on_disk_is_readable_and_the_phrase_is_nowhere() {
    let (home, store) = home();
    saved(&store, Keep::Open);
    saved(&store, Keep::Phrase(phrase("red kite over Skye")));
    for (path, bytes) in files(home.path()) {
        for secret in [&b"job with cars"[..], b"red kite", b"words"] {
            assert!(!bytes.windows(secret.len()).any(|part| part == secret));
            assert!(
                !path
                    .to_string_lossy()
                    .as_bytes()
                    .windows(secret.len())
                    .any(|p| p == secret)
            );
        }
    }
}

#[test]
fn under_a_phrase_no_key_lies_open() {
    let (home, store) = home();
    saved(&store, Keep::Phrase(phrase("red kite over Skye")));
    for bytes in files(home.path()).values() {
        let mark = b"AGE-SECRET-KEY";
        assert!(!bytes.windows(mark.len()).any(|part| part == mark));
    }
}

#[test]
fn a_draft_under_a_phrase_opens_with_it_only() {
    let (_home, store) = home();
    let id = saved(&store, Keep::Phrase(phrase("red kite over Skye")));
    assert!(matches!(
        store.open(&id, None),
        Err(StoreError::PhraseNeeded)
    ));
    let wrong = store.open(&id, Some(&phrase("red kite over Mull")));
    assert!(matches!(wrong, Err(StoreError::WrongPhrase)));
    let (mut open, bytes) = store
        .open(&id, Some(&phrase("red kite over Skye")))
        .unwrap();
    assert_eq!(*bytes, OLD);
    open.save(NEW).unwrap();
    drop(open);
    let (_, bytes) = store
        .open(&id, Some(&phrase("red kite over Skye")))
        .unwrap();
    assert_eq!(*bytes, NEW);
}

#[test]
fn an_empty_phrase_is_no_phrase() {
    let (home, store) = home();
    for text in ["", " ", "\n\t"] {
        let made = store.create(Keep::Phrase(phrase(text)));
        assert!(matches!(made, Err(StoreError::PhraseNeeded)));
    }
    assert!(files(home.path()).is_empty());
}

#[test]
fn only_the_owner_can_enter_and_read() {
    use std::os::unix::fs::PermissionsExt;
    let (home, _) = home();
    let root = home.path().join("share/ownwords");
    let store = Store::at(&root).with_work(Work::FOR_TESTS);
    let id = saved(&store, Keep::Open);
    let locked = saved(&store, Keep::Phrase(phrase("red kite")));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for path in files(home.path()).keys() {
        assert_eq!(mode(path), 0o600, "{}", path.display());
    }
    for folder in [
        root.clone(),
        root.join("drafts"),
        root.join("drafts").join(id.as_str()),
        root.join("drafts").join(locked.as_str()),
    ] {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
    }
}

#[test]
fn the_list_tells_the_newest_first_and_passes_over_what_is_not_ours() {
    let (home, store) = home();
    let older = saved(&store, Keep::Open);
    let newer = saved(&store, Keep::Phrase(phrase("red kite")));
    let drafts = home.path().join("drafts");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
    let answers = drafts.join(older.as_str()).join(ANSWERS);
    fs::File::options()
        .write(true)
        .open(answers)
        .unwrap()
        .set_modified(long_ago)
        .unwrap();
    fs::create_dir(drafts.join("somebody")).unwrap();
    let foreign = drafts.join("00000000-0000-4000-8000-000000000000");
    fs::create_dir(&foreign).unwrap();
    tamper(&foreign.join(ANSWERS), b"not ours");
    tamper(
        &drafts.join("00000000-0000-4000-8000-000000000001"),
        b"a file",
    );

    let (_open, _) = store.open(&older, None).unwrap();
    let begun = store.create(Keep::Open).unwrap();
    let list = store.list().unwrap();
    let told: Vec<_> = list.iter().map(|d| (&d.id, d.phrase, d.in_use)).collect();
    assert_eq!(told, [(&newer, true, false), (&older, false, true)]);
    assert_eq!(list[1].changed, long_ago);
    drop(begun);

    let id = DraftId::parse("00000000-0000-4000-8000-000000000000").unwrap();
    assert!(matches!(store.open(&id, None), Err(StoreError::Foreign)));
    assert!(matches!(store.delete(&id), Err(StoreError::Foreign)));
    assert_eq!(fs::read(foreign.join(ANSWERS)).unwrap(), b"not ours");
}

#[test]
fn a_second_program_is_kept_out_until_the_first_lets_go() {
    let (home, store) = home();
    let id = saved(&store, Keep::Open);
    let second = Store::at(home.path());
    let (open, _) = store.open(&id, None).unwrap();
    assert!(matches!(second.open(&id, None), Err(StoreError::Locked)));
    assert!(matches!(second.delete(&id), Err(StoreError::Locked)));
    assert!(second.list().unwrap()[0].in_use);
    drop(open);
    assert!(!second.list().unwrap()[0].in_use);
    assert_eq!(read(&second, &id), OLD);
}

#[test]
fn a_new_draft_is_locked_and_not_swept_by_another_program() {
    let (home, store) = home();
    let mut first = store.create(Keep::Open).unwrap();
    let second = Store::at(home.path()).create(Keep::Open).unwrap();
    first.save(OLD).unwrap();
    let id = first.id().clone();
    assert!(matches!(store.open(&id, None), Err(StoreError::Locked)));
    drop((first, second));
    assert_eq!(read(&store, &id), OLD);
}

#[test]
fn deleting_leaves_nothing_of_the_draft() {
    let (home, store) = home();
    let id = saved(&store, Keep::Open);
    let other = saved(&store, Keep::Open);
    store.delete(&id).unwrap();
    assert!(!home.path().join("drafts").join(id.as_str()).exists());
    assert!(matches!(store.open(&id, None), Err(StoreError::Gone)));
    assert!(matches!(store.delete(&id), Err(StoreError::Gone)));
    assert_eq!(read(&store, &other), OLD);
}

#[test]
fn an_open_draft_that_cannot_be_deleted_is_still_there_to_be_saved_and_deleted() {
    let (home, store) = home();
    let mut open = store.create(Keep::Open).unwrap();
    open.save(b"answers").unwrap();
    let folder = home.path().join("drafts").join(open.id().as_str());
    let in_the_way = folder.join("recipient");
    fs::remove_file(&in_the_way).unwrap();
    fs::create_dir(&in_the_way).unwrap();
    let (mut open, _) = open.delete().unwrap_err();
    open.save(b"more answers").unwrap();
    fs::remove_dir(&in_the_way).unwrap();
    open.delete().unwrap();
    assert!(!folder.exists());
}

#[test]
fn deleting_removes_no_one_else_s_files() {
    let (home, store) = home();
    let id = saved(&store, Keep::Open);
    let folder = home.path().join("drafts").join(id.as_str());
    tamper(&folder.join("shopping.txt"), b"milk");
    store.delete(&id).unwrap();
    let left = files(home.path());
    assert_eq!(
        left.into_keys().collect::<Vec<_>>(),
        [folder.join("shopping.txt")]
    );
}

#[test]
fn a_damaged_draft_can_be_deleted() {
    let (home, store) = home();
    let id = saved(&store, Keep::Open);
    let folder = home.path().join("drafts").join(id.as_str());
    tamper(&folder.join(ANSWERS), b"");
    tamper(&folder.join(KEY), b"");
    store.delete(&id).unwrap();
    assert!(!folder.exists());
}

#[test]
fn a_save_to_a_draft_that_was_removed_says_so() {
    let (home, store) = home();
    let mut open = store.create(Keep::Open).unwrap();
    fs::remove_dir_all(home.path().join("drafts")).unwrap();
    assert!(matches!(open.save(OLD), Err(StoreError::Gone)));
}

#[test]
fn a_changed_byte_anywhere_is_refused_and_left_as_it_is() {
    let (home, store) = home();
    let id = saved(&store, Keep::Open);
    let folder = home.path().join("drafts").join(id.as_str());
    for name in [ANSWERS, KEY, RECIPIENT] {
        let path = folder.join(name);
        let good = fs::read(&path).unwrap();
        for place in 0..good.len() {
            let mut bad = good.clone();
            bad[place] ^= 1;
            refuses(&store, &id, &path, &bad);
        }
        for length in 0..good.len() {
            refuses(&store, &id, &path, &good[..length]);
        }
        refuses(&store, &id, &path, b"\x7fELF, something else");
        tamper(&path, &good);
    }
    assert_eq!(read(&store, &id), OLD);
}

fn refuses(store: &Store, id: &DraftId, path: &Path, bytes: &[u8]) {
    tamper(path, bytes);
    let refused = store.open(id, None).map(|_| ());
    assert!(
        matches!(refused, Err(StoreError::Damaged | StoreError::Foreign)),
        "{refused:?}"
    );
    assert_eq!(fs::read(path).unwrap(), bytes);
}

#[test]
fn a_missing_part_is_damage() {
    for name in [ANSWERS, KEY] {
        let (home, store) = home();
        let id = saved(&store, Keep::Open);
        fs::remove_file(home.path().join("drafts").join(id.as_str()).join(name)).unwrap();
        assert!(matches!(store.open(&id, None), Err(StoreError::Damaged)));
    }
}

#[test]
fn a_newer_format_is_foreign() {
    let (home, store) = home();
    let id = saved(&store, Keep::Open);
    let path = home.path().join("drafts").join(id.as_str()).join(ANSWERS);
    let sealed = fs::read(&path).unwrap();
    let newer = [b"age-encryption.org/v2", &sealed[21..]].concat();
    tamper(&path, &newer);
    assert!(matches!(store.open(&id, None), Err(StoreError::Foreign)));
    assert_eq!(fs::read(&path).unwrap(), newer);
}

#[test]
fn answers_sealed_to_another_draft_are_refused() {
    let (home, store) = home();
    let (one, two) = (saved(&store, Keep::Open), saved(&store, Keep::Open));
    let drafts = home.path().join("drafts");
    let others = fs::read(drafts.join(two.as_str()).join(ANSWERS)).unwrap();
    tamper(&drafts.join(one.as_str()).join(ANSWERS), &others);
    assert!(matches!(store.open(&one, None), Err(StoreError::Damaged)));
}

/// Lets every operation of a save fail once, in every way; `broken` makes the disk.
fn every_failure(broken: impl Fn(usize) -> FaultyDisk) {
    let (home, store) = home();
    let id = saved(&store, Keep::Open);
    let mut at = 0;
    loop {
        let (mut open, bytes) = store.clone().on(broken(at)).open(&id, None).unwrap();
        assert_eq!(*bytes, OLD);
        let result = open.save(NEW);
        drop(open);
        let (mut open, bytes) = store.open(&id, None).unwrap();
        if result.is_ok() {
            assert_eq!(*bytes, NEW);
            break;
        }
        let expected = if at > PUT { NEW } else { OLD };
        assert_eq!(*bytes, expected, "operation {at}");
        let left = files(home.path());
        assert_eq!(left.len(), 4, "unfinished files are swept: {left:?}");
        open.save(OLD).unwrap();
        at += 1;
    }
    assert_eq!(at, PUT + 2, "begin, write, sync, put, sync the folder");
}

#[test]
fn a_save_that_fails_anywhere_leaves_the_old_or_the_new_whole() {
    for code in FAULTS {
        every_failure(|at| FaultyDisk::failing(at, code));
    }
}

#[test]
fn a_crash_anywhere_leaves_the_old_or_the_new_whole() {
    every_failure(FaultyDisk::crashing);
}

#[test]
fn after_a_failure_the_same_open_draft_can_save_again() {
    let (_home, store) = home();
    let id = saved(&store, Keep::Open);
    for at in 0..=PUT {
        let (mut open, _) = store
            .clone()
            .on(FaultyDisk::failing(at, 28))
            .open(&id, None)
            .unwrap();
        assert!(matches!(open.save(NEW), Err(StoreError::NoSpace)));
        open.save(NEW).unwrap();
        drop(open);
        let (mut open, bytes) = store.open(&id, None).unwrap();
        assert_eq!(*bytes, NEW);
        open.save(OLD).unwrap();
    }
}

#[test]
fn a_creation_that_fails_anywhere_leaves_nothing() {
    for code in FAULTS {
        for at in 0.. {
            let (home, store) = home();
            let failing = store.clone().on(FaultyDisk::failing(at, code));
            let Err(error) = failing.create(Keep::Open) else {
                assert!(at > 2 * PUT, "every operation was tried");
                break;
            };
            assert_eq!(
                error.id(),
                StoreError::from(io::Error::from_raw_os_error(code)).id()
            );
            assert!(files(home.path()).is_empty());
        }
    }
}

#[test]
fn what_a_crash_left_before_the_first_save_is_swept() {
    let (home, store) = home();
    let id = store.create(Keep::Open).unwrap().id().clone();
    assert_eq!(store.list().unwrap(), []);
    assert!(matches!(store.open(&id, None), Err(StoreError::Damaged)));
    let kept = saved(&store, Keep::Open);
    let folders = fs::read_dir(home.path().join("drafts")).unwrap();
    let names: Vec<_> = folders.map(|f| f.unwrap().file_name()).collect();
    assert_eq!(names, [kept.as_str()]);
}

#[test]
fn in_a_folder_that_can_only_be_read_a_draft_opens_and_a_save_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let (home, store) = home();
    let id = saved(&store, Keep::Open);
    let folder = home.path().join("drafts").join(id.as_str());
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).unwrap();
    // For the all-powerful account no folder is read-only; there the disk refuses instead.
    let powerful = fs::File::create_new(folder.join(".unfinished-probe")).is_ok();
    let store = if powerful {
        store.on(FaultyDisk::failing(0, 13))
    } else {
        store
    };
    let (mut open, bytes) = store.open(&id, None).unwrap();
    assert_eq!(*bytes, OLD);
    assert!(matches!(open.save(NEW), Err(StoreError::Denied)));
    drop(open);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!(read(&store, &id), OLD);
}

#[test]
fn debugging_shows_no_key() {
    let (home, store) = home();
    let open = store.create(Keep::Open).unwrap();
    let shown = format!("{open:?}");
    let key = fs::read_to_string(
        home.path()
            .join("drafts")
            .join(open.id().as_str())
            .join(KEY),
    );
    assert!(!shown.contains(key.unwrap().trim()));
}
