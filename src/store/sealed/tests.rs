use std::io::Write;

use age::armor::{ArmoredWriter, Format};
use age::secrecy::ExposeSecret;
use proptest::prelude::*;
use tempfile::{NamedTempFile, TempDir};

use super::*;
use crate::store::seal::{Phrase, Recipient, Seal, Work};
use crate::store::{Keep, Store};

const WORDS: &[u8] = b"What I want is to go to choir on Thursdays.";

/// A file of this name with these bytes, in a folder of its own.
fn named(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = write_new(folder.path(), name, bytes).unwrap();
    (folder, path)
}

/// A sealed file that holds these bytes.
fn file(bytes: &[u8]) -> NamedTempFile {
    let mut file = tempfile::Builder::new()
        .prefix("sealed-")
        .suffix(".age")
        .tempfile()
        .unwrap();
    file.write_all(bytes).unwrap();
    file
}

fn key() -> (x25519::Identity, Recipient) {
    let key = x25519::Identity::generate();
    let recipient = Recipient::parse(&key.to_public().to_string()).unwrap();
    (key, recipient)
}

fn phrase(text: &str) -> SecretString {
    SecretString::from(text)
}

fn by(text: &str) -> Seal {
    Seal::Phrase(
        Phrase::new(phrase(text))
            .unwrap()
            .with_work(Work::FOR_TESTS),
    )
}

fn armored(sealed: &[u8]) -> Vec<u8> {
    let mut writer = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).unwrap();
    writer.write_all(sealed).unwrap();
    writer.finish().unwrap()
}

fn open(sealed: &[u8], keys: &Keys) -> Result<Vec<u8>, OpenError> {
    let opened = SealedFile::read(file(sealed).path())?.open_with(keys)?;
    Ok(opened.bytes().to_vec())
}

fn open_by(sealed: &[u8], typed: &str) -> Result<Vec<u8>, OpenError> {
    let opened = SealedFile::read(file(sealed).path())?.open_by(&phrase(typed))?;
    Ok(opened.bytes().to_vec())
}

fn id(result: Result<Vec<u8>, OpenError>) -> &'static str {
    match result {
        Ok(_) => "opened",
        Err(error) => error.id(),
    }
}

#[test]
fn each_of_several_opens_what_is_sealed_to_all_and_nobody_else_does() {
    let people: Vec<_> = (0..3).map(|_| key()).collect();
    let to = people.iter().map(|(_, recipient)| recipient.clone());
    let seal = Seal::To(to.collect());
    for size in [0, 1, 65_535, 65_536, 65_537, 300_000] {
        let plain = vec![b'o'; size];
        let sealed = seal.seal(&plain).unwrap();
        for (key, _) in &people {
            let keys = Keys(vec![key.clone()]);
            assert!(open(&sealed, &keys).unwrap() == plain, "{size}");
            assert!(open(&armored(&sealed), &keys).unwrap() == plain, "{size}");
            // The right one may stand behind others.
            let keys = Keys(vec![self::key().0, key.clone()]);
            assert!(open(&sealed, &keys).unwrap() == plain, "{size}");
        }
        let other = Keys(vec![key().0]);
        assert_eq!(id(open(&sealed, &other)), "open-wrong-key");
        assert_eq!(id(open_by(&sealed, "a phrase")), "open-key-needed");
    }
    assert!(Seal::To(Vec::new()).seal(WORDS).is_err());
}

#[test]
fn what_is_sealed_does_not_show_what_is_in_it() {
    let shows = |sealed: &[u8]| sealed.windows(5).any(|part| part == &WORDS[..5]);
    assert!(shows(WORDS));
    for seal in [Seal::To(vec![key().1]), by("four words of mine")] {
        let sealed = seal.seal(WORDS).unwrap();
        assert!(!shows(&sealed));
        assert_ne!(sealed, seal.seal(WORDS).unwrap());
    }
}

#[test]
fn a_phrase_opens_however_it_is_spelled_and_no_other_does() {
    let sealed = by("caf\u{e9} noir, two sugars").seal(WORDS).unwrap();
    for typed in [
        "caf\u{e9} noir, two sugars",
        "cafe\u{301} noir, two sugars",
        " caf\u{e9} noir, two sugars\n",
    ] {
        assert_eq!(open_by(&sealed, typed).unwrap(), WORDS);
        assert_eq!(open_by(&armored(&sealed), typed).unwrap(), WORDS);
    }
    for typed in ["cafe noir, two sugars", "Caf\u{e9} noir, two sugars", ""] {
        assert_eq!(id(open_by(&sealed, typed)), "open-wrong-phrase", "{typed}");
    }
    let keys = Keys(vec![key().0]);
    assert_eq!(id(open(&sealed, &keys)), "open-phrase-needed");
}

#[test]
fn a_phrase_of_another_program_opens_too() {
    let mut recipient = age::scrypt::Recipient::new(phrase("caf\u{e9} noir"));
    recipient.set_work_factor(2);
    let sealed = age::encrypt(&recipient, WORDS).unwrap();
    assert_eq!(open_by(&sealed, "cafe\u{301} noir ").unwrap(), WORDS);
    assert_eq!(id(open_by(&sealed, "another one")), "open-wrong-phrase");
}

#[test]
fn too_much_work_is_refused_before_it_is_done() {
    let sealed = by("x").seal(WORDS).unwrap();
    let head = sealed.iter().take_while(|byte| **byte != b'\n').count() + 1;
    let line = sealed[head..].iter().take_while(|byte| **byte != b'\n');
    let last = head + line.count() - 1;
    assert_eq!(&sealed[last - 1..=last], b" 2");
    for work in ["23", "40", "63"] {
        let mut greedy = sealed.clone();
        greedy.splice(last..=last, work.bytes());
        assert_eq!(id(open_by(&greedy, "x")), "open-too-much-work", "{work}");
    }
}

#[test]
fn what_is_no_sealed_file_is_told_apart() {
    let (key, recipient) = key();
    let keys = Keys(vec![key]);
    let sealed = Seal::To(vec![recipient]).seal(WORDS).unwrap();
    let newer = b"age-encryption.org/v2\nand whatever comes behind it".to_vec();
    let long = [
        b"age-encryption.org/v1\n".to_vec(),
        b"-> a\n\n".repeat(100_000),
    ]
    .concat();
    let endless = [b"age-encryption.org/v1\n".to_vec(), vec![b'a'; 1_000_000]].concat();
    let html = b"<!DOCTYPE html><html lang=\"en\"><head></head></html>".to_vec();
    let turned = String::from_utf8(armored(&sealed)).unwrap();
    let turned = turned.replacen("\nYWdl", "\nY*dl", 1).into_bytes();
    for (bytes, problem) in [
        (Vec::new(), "open-not-sealed"),
        (b"short".to_vec(), "open-not-sealed"),
        (html, "open-not-sealed"),
        (vec![0; 5000], "open-not-sealed"),
        (newer, "open-newer"),
        (long, "open-damaged"),
        (endless, "open-damaged"),
        (turned, "open-damaged"),
        ([sealed.clone(), b"more".to_vec()].concat(), "open-damaged"),
        (
            [armored(&sealed), b"more".to_vec()].concat(),
            "open-damaged",
        ),
    ] {
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
        assert_eq!(id(open(&bytes, &keys)), problem, "{start}");
    }
}

#[test]
fn every_cut_and_every_changed_byte_is_found() {
    let (key, recipient) = key();
    let keys = Keys(vec![key]);
    let sealed = Seal::To(vec![recipient]).seal(WORDS).unwrap();
    assert_eq!(open(&sealed, &keys).unwrap(), WORDS);
    for at in 0..sealed.len() {
        assert!(open(&sealed[..at], &keys).is_err(), "cut at {at}");
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(open(&changed, &keys).is_err(), "changed at {at}");
    }
}

proptest! {
    #[test]
    fn nothing_comes_out_of_a_file_that_was_changed(
        size in prop_oneof![0..200_usize, 65_530..65_545_usize, 131_070..131_080_usize],
        at in any::<prop::sample::Index>(),
        with in 1..=255_u8,
        how in 0..4_u8,
        in_armor in any::<bool>(),
    ) {
        let (key, recipient) = key();
        let keys = Keys(vec![key]);
        let plain = vec![b'w'; size];
        let sealed = Seal::To(vec![recipient]).seal(&plain).unwrap();
        let whole = if in_armor { armored(&sealed) } else { sealed };
        prop_assert!(open(&whole, &keys).unwrap() == plain);
        let mut changed = whole.clone();
        let at = at.index(whole.len());
        match how {
            0 => changed[at] ^= with,
            1 => changed.truncate(at),
            2 => { changed.remove(at); }
            _ => changed.insert(at, with),
        }
        match open(&changed, &keys) {
            Err(_) => {}
            // Armor can lose or gain white space behind its end, and nothing else.
            Ok(opened) => {
                let shown = |bytes: &[u8]| bytes.trim_ascii().to_vec();
                // Two equal letters side by side: one taken out or put in is the same file.
                let same = changed == whole;
                prop_assert!(same || in_armor && at + 2 >= whole.len());
                prop_assert!(same || shown(&changed) == shown(&whole));
                prop_assert!(opened == plain);
            }
        }
    }

    #[test]
    fn nothing_comes_out_of_a_file_by_phrase_that_was_changed(
        at in any::<prop::sample::Index>(),
        with in 1..=255_u8,
        cut in any::<bool>(),
    ) {
        let sealed = by("four words of mine").seal(WORDS).unwrap();
        let at = at.index(sealed.len());
        let mut changed = sealed;
        // The work that it asks for could become a minute's.
        prop_assume!(cut || at > 60);
        if cut {
            changed.truncate(at);
        } else {
            changed[at] ^= with;
        }
        prop_assert!(open_by(&changed, "four words of mine").is_err());
    }
}

#[test]
fn keys_are_read_as_age_tools_write_them() {
    let (key, other) = (key().0, key().0);
    let text = |key: &x25519::Identity| key.to_string().expose_secret().to_owned();
    let whole = format!(
        "\u{feff}# created: today\r\n\r\n# public key: age1\r\n{}\r\n  {}\n",
        text(&other),
        text(&key)
    );
    let (_folder, path) = named("keys.txt", whole.as_bytes());
    let keys = Keys::read(&path).unwrap();
    let to = Recipient::parse(&key.to_public().to_string()).unwrap();
    let sealed = Seal::To(vec![to]).seal(WORDS).unwrap();
    assert_eq!(open(&sealed, &keys).unwrap(), WORDS);
    let public = key.to_public().to_string();
    for bad in [
        String::new(),
        "# nothing\n".to_owned(),
        public.clone(),
        format!("{}\n{public}\n", text(&key)),
        text(&key)[..70].to_owned(),
        "#\n".repeat(100_000) + &text(&key),
    ] {
        let (_folder, path) = named("keys.txt", bad.as_bytes());
        let refused = Keys::read(&path).map(|_| ());
        assert!(matches!(refused, Err(OpenError::NoKeys(_))), "{refused:?}");
    }
    let (folder, _) = named("keys.txt", b"\xff\xfe");
    let read = |name: &str| Keys::read(&folder.path().join(name)).map(|_| ());
    assert!(matches!(read("keys.txt"), Err(OpenError::NoKeys(_))));
    assert!(matches!(read("no.txt"), Err(OpenError::NoFile(_))));
    assert!(matches!(read("."), Err(OpenError::Unreadable(_))));
}

#[test]
fn what_was_opened_is_written_beside_and_replaces_nothing() {
    let (key, recipient) = key();
    let keys = Keys(vec![key]);
    let sealed = Seal::To(vec![recipient]).seal(WORDS).unwrap();
    let (folder, path) = named("words.html.age", &sealed);
    let read = SealedFile::read(&path).unwrap();
    read.fits(folder.path()).unwrap();
    let opened = read.open_with(&keys).unwrap();
    let written = opened.write(folder.path()).unwrap();
    assert_eq!(written, folder.path().join("words.html"));
    assert_eq!(fs::read(&written).unwrap(), WORDS);
    let again = opened.write(folder.path());
    assert!(matches!(again, Err(OpenError::Exists(_))));
    let read = SealedFile::read(&path).unwrap();
    assert!(matches!(
        read.fits(folder.path()),
        Err(OpenError::Exists(_))
    ));
    let nowhere = read.fits(&folder.path().join("no"));
    assert!(matches!(nowhere, Err(OpenError::Store(StoreError::Gone))));
    assert_eq!(fs::read(&path).unwrap(), sealed);
}

#[test]
fn the_name_of_what_is_in_it_is_its_own_without_the_ending() {
    for (name, within) in [
        ("a.html.age", Some("a.html")),
        ("a.AGE", Some("a")),
        ("\u{e9}.age", Some("\u{e9}")),
        ("a.html", None),
        (".age", None),
        ("age", None),
        (".bashrc.age", None),
        ("..age", None),
        ("...age", None),
        ("\u{20ac}\u{20ac}", None),
    ] {
        assert_eq!(name_within(name), within, "{name}");
    }
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let (_folder, path) = named("large.age", b"");
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(LARGEST + 1).unwrap();
    let refused = SealedFile::read(&path).map(|_| ());
    assert!(matches!(refused, Err(OpenError::TooLarge)));
    file.set_len(LARGEST).unwrap();
    let refused = SealedFile::read(&path).map(|_| ());
    assert!(matches!(refused, Err(OpenError::NotSealed)));
}

#[test]
fn what_a_draft_is_made_of_stays_sealed() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::at(home.path()).with_work(Work::FOR_TESTS);
    let mut draft = store.create(Keep::Phrase(phrase("mine"))).unwrap();
    draft.save(b"answers").unwrap();
    let folder = home.path().join("drafts").join(draft.id().as_str());
    for name in ["answers.age", "key.age"] {
        let path = folder.join(name);
        let refused = SealedFile::read(&path).map(|_| ());
        assert!(matches!(refused, Err(OpenError::Draft)), "{name}");
    }
    // Its key is not given away either where it was copied to.
    let wrapped = fs::read(folder.join("key.age")).unwrap();
    assert_eq!(id(open_by(&wrapped, "mine")), "open-draft");
    assert_eq!(id(open_by(&wrapped, "yours")), "open-wrong-phrase");
}

#[test]
fn every_kind_has_a_sentence() {
    let words = ["cli", "store"].map(|name| {
        let file = format!("locales/en/{name}.ftl");
        let words = crate::files::Files::Embedded.read(&file).unwrap();
        String::from_utf8(words).unwrap()
    });
    let words = words.concat();
    let path = PathBuf::new;
    for kind in [
        OpenError::NoFile(path()),
        OpenError::Unreadable(path()),
        OpenError::Name,
        OpenError::TooLarge,
        OpenError::NotSealed,
        OpenError::Newer,
        OpenError::Draft,
        OpenError::KeyNeeded,
        OpenError::PhraseNeeded,
        OpenError::NoKeys(path()),
        OpenError::WrongKey,
        OpenError::WrongPhrase,
        OpenError::TooMuchWork,
        OpenError::Damaged,
        OpenError::Exists(path()),
        OpenError::Store(StoreError::Gone),
    ] {
        let start = format!("{} =", kind.id());
        assert!(words.lines().any(|line| line.starts_with(&start)), "{kind}");
    }
}
