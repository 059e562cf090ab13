//! Files that were changed by chance: opening and comparing them never stops the program, and
//! nothing in them reaches a terminal as anything but words.

use std::fs;

use age::secrecy::ExposeSecret;
use chrono::{DateTime, FixedOffset};

use super::mutate::{self, Chance};
use super::{OpenFault, Opened, Sheet, With};
use crate::engine::pack::Pack;
use crate::handover::compared::Comparison;
use crate::handover::sample::{self, English};
use crate::handover::talk::tests as talks;
use crate::handover::{Format, Report, Words, fhir, render, text};
use crate::store::{Keys, Recipient, Seal, SealedFile, write_new};
use crate::text::plain::unwanted;

/// Words as the program gives them: what there are none for is shown by its id.
struct Lenient(English);

impl Words for Lenient {
    fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        match self.0.has(id) {
            true => self.0.text(id, args),
            false => format!("[{id}]"),
        }
    }

    fn language(&self) -> String {
        Words::language(&self.0)
    }

    fn rtl(&self) -> bool {
        self.0.rtl()
    }

    fn date(&self, at: &DateTime<FixedOffset>) -> String {
        self.0.date(at)
    }

    fn language_name(&self, tag: &str) -> String {
        self.0.language_name(tag)
    }

    fn is_rtl(&self, tag: &str) -> bool {
        self.0.is_rtl(tag)
    }

    fn trust(&self, tag: &str) -> Option<String> {
        self.0.trust(tag)
    }
}

/// What a changed file is made of.
struct Fuzz {
    words: Lenient,
    pack: Pack,
    /// The questions of a talk, and for a record of one.
    talk: Pack,
    json: Vec<Vec<u8>>,
    fhir: Vec<Vec<u8>>,
    drafts: Vec<Vec<u8>>,
    folder: tempfile::TempDir,
    keys: Keys,
    seal: Seal,
    /// A file to set each of them beside.
    beside: Report,
    /// How many could be opened.
    opened: usize,
}

impl Fuzz {
    fn new() -> Self {
        let (words, pack) = (Lenient(English::load()), sample::pack());
        // The one of ten thousand letters in a row would take most of the time.
        let reports = sample::all();
        let reports = reports
            .iter()
            .filter(|report| **report != sample::hostile());
        let drafts = sample::drafts();
        let key = age::x25519::Identity::generate();
        let folder = tempfile::tempdir().unwrap();
        let file = key.to_string().expose_secret().to_owned();
        let keys = write_new(folder.path(), "keys", file.as_bytes()).unwrap();
        let records = talks::records();
        Self {
            talk: talks::pack(),
            json: reports
                .chain(&records)
                .map(|report| render(report, Format::Json))
                .collect(),
            fhir: drafts
                .iter()
                .map(|draft| fhir::hand_over(&pack, draft, &words.0, &sample::made()))
                .collect(),
            drafts: drafts.iter().map(|draft| draft.to_bytes()).collect(),
            seal: Seal::To(vec![
                Recipient::parse(&key.to_public().to_string()).unwrap(),
            ]),
            keys: Keys::read(&keys).unwrap(),
            words,
            pack,
            folder,
            beside: sample::zofia().handed_over(),
            opened: 0,
        }
    }

    /// One file that was changed, by its number.
    fn case(&mut self, number: usize) {
        let chance = &mut Chance::of(number as u64);
        let pick = |all: &[Vec<u8>], chance: &mut Chance| all[chance.below(all.len())].clone();
        let value = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap();
        let bytes = match number % 8 {
            0 => mutate::bytes(&pick(&self.json, chance), chance),
            1 | 2 => {
                let json = value(&pick(&self.json, chance));
                mutate::value(json, chance).to_string().into_bytes()
            }
            3 => mutate::bytes(&pick(&self.fhir, chance), chance),
            4 => {
                let fhir = value(&pick(&self.fhir, chance));
                mutate::value(fhir, chance).to_string().into_bytes()
            }
            5 => {
                let fhir: serde_json::Value = value(&pick(&self.fhir, chance));
                let line = fhir["entry"][1]["resource"].clone();
                mutate::value(line, chance).to_string().into_bytes()
            }
            6 => {
                let draft = mutate::bytes(&pick(&self.drafts, chance), chance);
                let refused = Sheet::of(&draft).err();
                assert!(
                    matches!(refused, Some(OpenFault::Draft | OpenFault::NotOne)),
                    "{number}"
                );
                return;
            }
            _ => match self.sealed(number, chance) {
                Some(bytes) => bytes,
                None => return,
            },
        };
        if let Ok(opened) = self.open(&bytes) {
            self.opened += 1;
            self.look_at(&opened, number);
        }
    }

    /// A sealed file, changed outside or inside; what comes out of it, if anything does.
    fn sealed(&self, number: usize, chance: &mut Chance) -> Option<Vec<u8>> {
        let mut bytes = self.json[chance.below(self.json.len())].clone();
        if chance.below(2) == 0 {
            bytes = mutate::bytes(&bytes, chance);
        }
        let mut sealed = self.seal.seal(&bytes).unwrap();
        if chance.below(4) > 0 {
            sealed = mutate::bytes(&sealed, chance);
        }
        let name = format!("{number}.json.age");
        let path = write_new(self.folder.path(), &name, &sealed).unwrap();
        let opened = SealedFile::read(&path).and_then(|file| file.open_with(&self.keys));
        assert_eq!(fs::read(&path).unwrap(), sealed, "{number}");
        fs::remove_file(&path).unwrap();
        let opened = opened.ok()?;
        assert_eq!(opened.bytes(), bytes, "{number}");
        Some(bytes)
    }

    fn open(&self, bytes: &[u8]) -> Result<Opened, OpenFault> {
        let sheet = Sheet::of(bytes)?;
        let needs = sheet.needs();
        assert!(
            !needs
                .pack
                .chars()
                .chain(needs.language.chars())
                .any(unwanted)
        );
        let about_talk = needs.pack == self.talk.id.as_str();
        sheet.read(&With {
            pack: if about_talk { &self.talk } else { &self.pack },
            words: &self.words,
            phrases: &self.words.0,
        })
    }

    /// All that is shown of a file is words and line breaks.
    fn look_at(&self, opened: &Opened, number: usize) {
        let words = &self.words;
        let say = |id: &str, args: &[(&str, &str)]| words.text(id, args);
        let stretches = opened.stretches("en", &say);
        let mut shown = text::written(&stretches);
        let (one, other) = (&self.beside, &opened.report);
        for [older, newer] in [[one, other], [other, one]] {
            if let Ok(compared) = Comparison::of(older, newer) {
                for form in [
                    compared.to_text(words),
                    compared.to_html(words),
                    compared.to_json(),
                ] {
                    shown += std::str::from_utf8(&form).unwrap();
                }
            }
        }
        let odd = shown.chars().find(|c| *c != '\n' && unwanted(*c));
        assert_eq!(odd, None, "{number}");
    }
}

fn changed(numbers: std::ops::Range<usize>) {
    let mut fuzz = Fuzz::new();
    let count = numbers.len();
    numbers.for_each(|number| fuzz.case(number));
    // It is not all refused at the door.
    assert!(fuzz.opened * 4 > count, "{} of {count}", fuzz.opened);
}

#[test]
fn no_changed_file_stops_the_program_or_commands_a_terminal() {
    changed(0..100);
}

#[test]
#[ignore = "takes minutes: ten thousand files"]
fn none_of_ten_thousand_changed_files_stops_the_program_or_commands_a_terminal() {
    changed(0..10_000);
}
