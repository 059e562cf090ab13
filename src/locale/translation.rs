//! How far a language is translated, and which of its messages are older than the English
//! that they were made from.
//!
//! `locales/<tag>/source.toml` holds, for each file, the ids of its messages and a short
//! hash of the English message at the time of its translation:
//!
//! ```toml
//! ["ui.ftl"]
//! offer-add = "3c1f9a0b77d2"
//! ```

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::{parser, serializer};
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

use super::english;
use crate::files::Files;

/// The name of the file that says from which English a language was translated.
pub const SOURCE: &str = "source.toml";

/// The bytes of a hash that are written down, as hexadecimal digits: 48 bits tell two
/// wordings of one message apart.
const SHORT: usize = 6;

/// For each file, for each id, the hash of its English message.
type Hashes = BTreeMap<String, BTreeMap<String, String>>;

/// How far a language is translated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// How many texts there are in English: what messages say, and each hint, label or
    /// other attribute of theirs.
    pub english: usize,
    /// How many of those the language has.
    pub present: usize,
    /// The messages it has whose English was changed since, as `file/id`.
    pub stale: Vec<String>,
    /// Those of which nobody wrote down what English they were made from: `file` where that
    /// is so of all of a file, else `file/id`.
    pub unknown: Vec<String>,
    /// How many messages it has of which that was written down.
    pub known: usize,
}

impl Translation {
    /// The share of texts that are there, of 100, rounded down: 100 means all.
    pub fn share(&self) -> usize {
        (self.present * 100)
            .checked_div(self.english)
            .unwrap_or(100)
    }
}

/// How far a language is translated. English is its own source.
pub fn translation(files: &Files, language: &LanguageIdentifier) -> Translation {
    let source = hashes(files, &english());
    let recorded = recorded(files, language);
    let is_source = *language == english();
    let mut found = Translation::default();
    for (file, messages) in &source {
        let wanted = texts(files, &english(), file);
        let texts = texts(files, language, file);
        let there = |id: &String, text: &Option<String>| {
            texts.get(id).is_some_and(|own| own.contains(text))
        };
        for (id, wanted) in &wanted {
            found.english += wanted.len();
            found.present += wanted.iter().filter(|text| there(id, text)).count();
        }
        let known_before = found.known;
        let mut unknown = Vec::new();
        for (id, hash) in messages.iter().filter(|(id, _)| texts.contains_key(*id)) {
            let known = match is_source {
                true => Some(hash),
                false => recorded.get(file).and_then(|file| file.get(id)),
            };
            let name = format!("{file}/{id}");
            match known {
                None => unknown.push(name),
                Some(known) => {
                    found.known += 1;
                    found.stale.extend((known != hash).then_some(name));
                }
            }
        }
        if found.known == known_before && !unknown.is_empty() {
            unknown = vec![file.clone()];
        }
        found.unknown.append(&mut unknown);
    }
    found
}

/// What [`SOURCE`] is to hold if all messages that the language has are made from the
/// English of today: those of the files that whoever settles wrote. The program's own are settled
/// in the program.
pub fn settled(files: &Files, language: &LanguageIdentifier) -> String {
    let mut present = hashes(files, &english());
    present.retain(|file, _| files.own(&format!("locales/{language}/{file}")));
    for (file, messages) in &mut present {
        let texts = texts(files, language, file);
        messages.retain(|id, _| texts.contains_key(id));
    }
    present.retain(|_, messages| !messages.is_empty());
    // A map of maps of texts is always TOML; were it not, nothing would be settled.
    toml::to_string(&present).unwrap_or_default()
}

/// What is written down: for what comes from inside the program, by the program.
fn recorded(files: &Files, language: &LanguageIdentifier) -> Hashes {
    let folder = format!("locales/{language}/");
    let read = |files: &Files| -> Hashes {
        let bytes = files.read(&format!("{folder}{SOURCE}"));
        // Where nothing can be read, nothing is known.
        bytes
            .and_then(|bytes| toml::from_slice(&bytes).ok())
            .unwrap_or_default()
    };
    let own = |file: &str| files.own(&format!("{folder}{file}"));
    let mut recorded = match own(SOURCE) {
        true => read(files),
        false => Hashes::new(),
    };
    recorded.retain(|file, _| own(file));
    let inside = read(&Files::Embedded).into_iter();
    recorded.extend(inside.filter(|(file, _)| !own(file)));
    recorded
}

/// The hashes of all messages of a language.
fn hashes(files: &Files, language: &LanguageIdentifier) -> Hashes {
    let folder = format!("locales/{language}/");
    let paths = files.list(&folder).into_iter();
    paths
        .filter_map(|path| {
            let file = path.strip_prefix(&folder)?;
            file.ends_with(".ftl").then_some(())?;
            let source = String::from_utf8(files.read(&path)?).ok()?;
            let messages = messages(&source).into_iter();
            let hashed = messages.map(|message| (message.id.name.to_owned(), hash(message)));
            Some((file.to_owned(), hashed.collect()))
        })
        .collect()
}

/// What each message in one file of a language holds: its value, as none, and the names of its
/// attributes.
pub(super) fn texts(
    files: &Files,
    language: &LanguageIdentifier,
    file: &str,
) -> BTreeMap<String, BTreeSet<Option<String>>> {
    let bytes = files.read(&format!("locales/{language}/{file}"));
    let source = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    let source = source.unwrap_or_default();
    let messages = messages(&source).into_iter();
    messages
        .map(|message| {
            let value = message.value.iter().map(|_| None);
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|attribute| Some(attribute.id.name.to_owned()));
            let texts = value.chain(attributes).collect();
            (message.id.name.to_owned(), texts)
        })
        .collect()
}

/// The messages in a file. Terms are names that nobody translates. What is broken is told
/// elsewhere.
fn messages(source: &str) -> Vec<Message<&str>> {
    let resource = parser::parse(source).unwrap_or_else(|(good, _)| good);
    let entries = resource.body.into_iter();
    entries
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
        .collect()
}

/// A hash of what a message says, with its attributes: the same for the same words,
/// however they are set out in the file, and whatever is noted above them.
fn hash(message: Message<&str>) -> String {
    let alone = Resource {
        body: vec![Entry::Message(Message {
            comment: None,
            ..message
        })],
    };
    let digest = Sha256::digest(serializer::serialize(&alone));
    let bytes = digest.iter().take(SHORT);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::tests::Folder;

    const ENGLISH: &str = "one = One\n    .hint = A hint.\ntwo = Two { $count }\nthree = Three\n";

    fn folder(english: &str, polish: &str, source: &str) -> Folder {
        Folder::with(&[
            ("locales/en/pack.ftl", english),
            ("locales/pl/pack.ftl", polish),
            ("locales/pl/source.toml", source),
        ])
    }

    /// The translation of `pack.ftl`; the interface of the folder is not translated.
    fn polish(folder: &Folder) -> (usize, Vec<String>) {
        let found = translation(&folder.files(), &"pl".parse().unwrap());
        (found.present, found.stale)
    }

    fn settle(folder: &Folder) -> String {
        settled(&folder.files(), &"pl".parse().unwrap())
    }

    #[test]
    fn a_settled_translation_is_not_stale_until_its_english_changes() {
        let words = "one = Jeden\n    .hint = Wskazówka.\ntwo = Dwa { $count }\n";
        let before = folder(ENGLISH, words, "");
        let source = settle(&before);
        assert!(!source.contains("three"), "{source}");
        assert_eq!(polish(&folder(ENGLISH, words, &source)), (3, vec![]));

        // Other lines and notes are the same words; another word, hint or value is not.
        let same = ENGLISH.replace("one = One", "# A note.\none =\n    One");
        assert_eq!(polish(&folder(&same, words, &source)), (3, vec![]));
        for (from, to, stale) in [
            ("One", "Only one", "pack.ftl/one"),
            ("A hint.", "Another hint.", "pack.ftl/one"),
            ("$count", "$number", "pack.ftl/two"),
        ] {
            let changed = folder(&ENGLISH.replace(from, to), words, &source);
            assert_eq!(polish(&changed), (3, vec![stale.to_owned()]), "{to}");
        }
    }

    #[test]
    fn what_was_never_written_down_is_not_told_to_have_changed() {
        let words = "one = Jeden\ntwo = Dwa { $count }\n";
        let unknown = |source: &str| {
            let folder = folder(ENGLISH, words, source);
            let found = translation(&folder.files(), &"pl".parse().unwrap());
            assert_eq!(found.stale, [""; 0]);
            (found.known, found.unknown)
        };
        let source = settle(&folder(ENGLISH, words, ""));
        assert_eq!(unknown(&source), (2, vec![]));
        // A file of which nothing is known is named once.
        for nothing in ["", "[\"pack.ftl\"\n"] {
            assert_eq!(unknown(nothing), (0, vec!["pack.ftl".to_owned()]));
        }
        let one = source.lines().filter(|line| !line.starts_with("two"));
        let one: String = one.map(|line| format!("{line}\n")).collect();
        assert_eq!(unknown(&one), (1, vec!["pack.ftl/two".to_owned()]));
    }

    #[test]
    fn the_share_is_full_only_if_nothing_is_missing() {
        let share = |english, present| {
            Translation {
                english,
                present,
                ..Translation::default()
            }
            .share()
        };
        assert_eq!(share(400, 399), 99);
        assert_eq!(share(400, 400), 100);
        assert_eq!(share(400, 0), 0);
    }

    #[test]
    fn a_message_without_its_hint_is_not_whole() {
        let present = |words: &str| polish(&folder(ENGLISH, words, "")).0;
        let whole = "one = Jeden\n    .hint = Wskazówka.\ntwo = Dwa { $count }\nthree = Trzy\n";
        assert_eq!(present(whole), 4);
        assert_eq!(present(&whole.replace("    .hint = Wskazówka.\n", "")), 3);
        assert_eq!(present(&whole.replace(" Jeden", "")), 3);
        // What English does not have does not make up for it.
        assert_eq!(present(&whole.replace(".hint", ".why")), 3);
    }

    #[test]
    fn a_broken_message_is_not_there_and_the_others_are() {
        let folder = folder(
            ENGLISH,
            "one = Jeden\ntwo = Dwa { $count\nthree = Trzy\n",
            "",
        );
        assert_eq!(polish(&folder).0, 2);
    }

    #[test]
    fn english_is_whole_and_never_stale() {
        let found = translation(&Files::Embedded, &english());
        assert!(found.english > 300);
        assert_eq!((found.present, found.stale), (found.english, vec![]));
        assert_eq!(found.unknown, [""; 0]);
    }

    #[test]
    fn a_hash_stays_the_same_from_version_to_version() {
        let found = hashes(&folder("one = One\n", "", "").files(), &english());
        assert_eq!(found["pack.ftl"]["one"], EXPECTED);
    }

    /// `printf 'one = One\n' | sha256sum | cut -c 1-12`
    const EXPECTED: &str = "d98f4a31e850";
}
