//! A language that is English in disguise: longer, accented, from right to left. Where plain
//! English comes out in it, some words did not come from a message; where something breaks, it
//! was made for the lengths of English.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use ownwords::files::Files;
use ownwords::locale::check::{LABEL, SHORT};
use ownwords::locale::prompt::PROMPT;
use ownwords::text::width::width;

use crate::stage::Stage;

/// The tag of the language: Unicode's own for a disguise from right to left. Days and plurals
/// are those of Arabic.
pub const TAG: &str = "ar-XB";

const DESCRIBED: &str =
    "name = \"Þšéûðô\"\ndirection = \"rtl\"\nstatus = \"draft\"\ndate = \"2026-11-23\"\n";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DISGUISED: &str = "àƀçðéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ";

/// Writes the packs, English and the disguise, and no other language, into the folder `mine`
/// of a stage; it is what `--content` is given.
pub fn folder(stage: &Stage) -> PathBuf {
    let root = stage.root().join("home/mine");
    for path in ["content/", "locales/en/"]
        .map(|top| Files::Embedded.list(top))
        .concat()
    {
        let bytes = Files::Embedded.read(&path).expect("it was listed");
        if let Some(file) = path.strip_prefix("locales/en/")
            && file.ends_with(".ftl")
        {
            let words = String::from_utf8(bytes.clone()).expect("it is text");
            let to = root.join("locales").join(TAG).join(file);
            put(&to, messages(&words).as_bytes());
        }
        put(&root.join(&path), &bytes);
    }
    let described = root.join("locales").join(TAG).join("language.toml");
    put(&described, DESCRIBED.as_bytes());
    root
}

/// Writes a file, and the folders above it.
#[expect(
    clippy::disallowed_methods,
    reason = "a test makes a language of its own"
)]
pub fn put(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("there is room");
    fs::write(path, bytes).expect("there is room");
}

/// The messages in a file, each as its id, and then with each of its attributes.
fn written(bytes: &[u8]) -> Vec<(String, Option<String>)> {
    let source = std::str::from_utf8(bytes).expect("it is text");
    let resource = parser::parse(source).expect("it is whole");
    let mut written = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name.to_owned();
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|a| (id.clone(), Some(a.id.name.to_owned())));
            let value = message.value.iter().map(|_| (id.clone(), None));
            written.extend(value.chain(attributes));
        }
    }
    written
}

/// English messages in disguise. Ids, attributes, values, selectors and terms stay.
pub fn messages(english: &str) -> String {
    let mut resource = parser::parse(english.to_owned()).expect("English is whole");
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = &message.id.name;
        if let Some(value) = &mut message.value {
            disguise(value, room(id, None, value));
        }
        for attribute in &mut message.attributes {
            let room = room(id, Some(&attribute.id.name), &attribute.value);
            disguise(&mut attribute.value, room);
        }
    }
    serializer::serialize(&resource)
}

/// Letters in disguise, without becoming longer: for what a person types.
pub fn letters(text: &str) -> String {
    text.chars().map(letter).collect()
}

fn letter(c: char) -> char {
    let at = PLAIN.chars().position(|plain| plain == c);
    at.and_then(|at| DISGUISED.chars().nth(at)).unwrap_or(c)
}

/// How many letters a text can be longer; none for a text that can have any length.
fn room(id: &str, attribute: Option<&str>, text: &Pattern<String>) -> Option<usize> {
    let offered = [
        "role-",
        "words-",
        "offer-",
        "deed-",
        "full-more",
        "full-done",
    ];
    let most = match attribute {
        Some("short") => SHORT,
        Some("label") => LABEL,
        // What is typed stays short.
        Some("word") => 0,
        None if id.contains('_') || offered.iter().any(|start| id.starts_with(start)) => LABEL,
        _ if ends_in_colon(text) => PROMPT - 1,
        _ => return None,
    };
    let mut cells = 0;
    for element in &text.elements {
        match element {
            PatternElement::TextElement { value } => cells += width(value),
            // Nobody knows how long a value is.
            PatternElement::Placeable { .. } => return Some(0),
        }
    }
    Some(most.saturating_sub(cells))
}

fn ends_in_colon(text: &Pattern<String>) -> bool {
    let end = text.elements.last();
    matches!(end, Some(PatternElement::TextElement { value }) if value.trim_end().ends_with(':'))
}

/// Puts a text in disguise, and says every vowel twice while there is room. That makes
/// English about two fifths longer.
fn disguise(text: &mut Pattern<String>, mut room: Option<usize>) {
    for element in &mut text.elements {
        match element {
            PatternElement::TextElement { value } => *value = longer(value, &mut room),
            PatternElement::Placeable { expression } => within(expression, room),
        }
    }
}

fn within(expression: &mut Expression<String>, room: Option<usize>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                disguise(&mut variant.value, room);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => within(expression, room),
        Expression::Inline(_) => {}
    }
}

fn longer(text: &str, room: &mut Option<usize>) -> String {
    let mut longer = String::new();
    for word in text.split_inclusive(' ') {
        // The name of an option of the command line.
        if word.starts_with("--") {
            longer.push_str(word);
            continue;
        }
        for c in word.chars() {
            longer.push(letter(c));
            if "aeiouAEIOU".contains(c) && *room != Some(0) {
                longer.push(letter(c.to_ascii_lowercase()));
                *room = room.map(|room| room - 1);
            }
        }
    }
    longer
}

mod tests {
    use std::collections::BTreeSet;

    use ownwords::cli::PACK;
    use ownwords::content;
    use ownwords::engine::step::Act;
    use ownwords::locale::check::{self, Packed, What};
    use ownwords::locale::{Args, Locale, translation};

    use serde_json::Value;

    use super::*;
    use crate::feed::squeezed;
    use crate::persona::{FORGET, KEEP, Say, Turn, andy, ewa, morag};
    use crate::pipe::{self, LINEAR, run};
    use crate::pty::Pty;
    use crate::stage::Words;

    /// A stage that speaks the disguise, its folder, and the words.
    fn disguised() -> (Stage, String, Words) {
        let stage = Stage::speaking(TAG);
        let folder = folder(&stage);
        let words = Words::of(&Files::Dir(folder.clone()), TAG);
        (stage, folder.to_str().unwrap().to_owned(), words)
    }

    /// A persona whose own words are in disguise too, so that every plain letter is the
    /// program's.
    fn in_disguise(turns: Vec<Turn>) -> Vec<Turn> {
        let own = |text: &str| -> &'static str { letters(text).leak() };
        let turn = |(id, say)| match say {
            Say::Line(text) => (id, Say::Line(own(text))),
            Say::Lines(text) => (id, Say::Lines(own(text))),
            say => (id, say),
        };
        turns.into_iter().map(turn).collect()
    }

    /// The lines in which a letter is no letter of the disguise, without these names.
    fn plain(text: &str, names: &[&str]) -> Vec<String> {
        // A name can begin with a shorter one.
        let mut names = names.to_vec();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let bare = names
            .iter()
            .fold(text.to_owned(), |text, name| text.replace(name, ""));
        let lines = bare
            .lines()
            .filter(|line| line.contains(|c: char| c.is_ascii_alphabetic()));
        lines.map(str::to_owned).collect()
    }

    #[test]
    fn a_message_keeps_its_bones_and_changes_its_words() {
        let english = "# A note.\na = One { $count }, --to { -term }\n    .short = Aeiou aeiou aeiou aeio\n-term = Name\nb = { PLURAL($count) ->\n    [one] One\n   *[other] { NUMBER($count, useGrouping: \"false\") } more\n}\nc_d = Yes\n";
        let disguised = messages(english);
        assert!(
            disguised.contains("a = Ôôñéé { $count }, --to { -term }\n"),
            "{disguised}"
        );
        assert!(disguised.contains("-term = Name\n"), "{disguised}");
        assert!(disguised.contains("[one] Ôôñéé\n"), "{disguised}");
        assert!(
            disguised.contains("*[other] { NUMBER($count, useGrouping: \"false\") } ɱôôŕéé\n"),
            "{disguised}"
        );
        assert!(disguised.contains("c_d = Ýééš\n"), "{disguised}");
        let short = disguised
            .lines()
            .find_map(|line| line.trim().strip_prefix(".short = "));
        assert_eq!(short.map(width), Some(22));
    }

    #[test]
    fn the_disguise_is_whole_longer_and_fits() {
        let (_stage, folder, _) = disguised();
        let files = Files::Dir(folder.into());
        let load = |tag: &str| Locale::load(&files, &tag.parse().unwrap(), PACK).unwrap();
        let (english, disguise) = (load("en"), load(TAG));
        assert!(disguise.rtl() && !english.rtl());
        let texts = |tag: &str| -> Vec<(String, String)> {
            let locale = load(tag);
            let folder = format!("locales/{tag}/");
            let paths = files.list(&folder).into_iter();
            let ids = paths.filter(|path| path.ends_with(".ftl"));
            let ids = ids.flat_map(|path| written(&files.read(&path).unwrap()));
            let texts = ids.map(|(id, attribute)| match attribute {
                None => (id.clone(), locale.words(&id, &Args::none())),
                Some(name) => {
                    let words = locale.needed_attr(&id, &name, &Args::none());
                    (format!("{id}.{name}"), words.text)
                }
            });
            texts.collect()
        };
        let (before, after) = (texts("en"), texts(TAG));
        let ids = |texts: &[(String, String)]| -> Vec<String> {
            texts.iter().map(|(id, _)| id.clone()).collect()
        };
        assert_eq!(ids(&before), ids(&after));
        let length = |texts: &[(String, String)]| -> usize {
            texts.iter().map(|(_, words)| width(words)).sum()
        };
        let percent = length(&after) * 100 / length(&before);
        assert!((125..=145).contains(&percent), "{percent}");
        let pack = content::load(&files, PACK).unwrap();
        let packed = Packed {
            id: PACK.to_owned(),
            pack: Some(pack),
        };
        let checked = check::check(&files, &[packed]);
        // The disguise has more letters, and no fewer faults of plain language than its words.
        let fits = |what: &What| {
            matches!(
                what,
                What::Long(..)
                    | What::Avoided(_)
                    | What::SecondName(..)
                    | What::Abbreviation(_)
                    // It is English in disguise, with the two forms of English.
                    | What::Forms(_)
            )
        };
        // Other languages may lack something meanwhile.
        let folder = format!("locales/{TAG}/");
        let own = checked
            .faults
            .iter()
            .filter(|f| f.file.starts_with(&folder));
        let wrong: Vec<_> = own.filter(|f| !fits(&f.what)).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        assert_eq!(translation(&files, &TAG.parse().unwrap()).share(), 100);
        assert_eq!(disguise.missing(), [""; 0]);
        // What can be typed differs for each act.
        let typed: BTreeSet<String> = Act::ALL.map(|act| disguise.act(act).word).into();
        assert_eq!(typed.len(), Act::ALL.len());
        let day = disguise.day("2026-11-23".parse().unwrap());
        assert_eq!(plain(&day, &[]), [""; 0]);
        assert_eq!(
            disguise.words("offer-add", &Args::none()),
            letters_twice("Add another one")
        );
    }

    fn letters_twice(text: &str) -> String {
        longer(text, &mut None)
    }

    /// The questions below a value of a hand-over that were answered in this language.
    fn asked_in(language: &str, value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                if fields
                    .get("given")
                    .is_some_and(|given| given["language"] == language)
                {
                    assert_eq!(fields["asked_language"], language);
                    found.push(fields["asked"].as_str().unwrap().to_owned());
                }
                fields
                    .values()
                    .for_each(|value| asked_in(language, value, found));
            }
            Value::Array(values) => values
                .iter()
                .for_each(|value| asked_in(language, value, found)),
            _ => {}
        }
    }

    #[test]
    fn no_plain_english_is_left_on_the_whole_way_through_a_pipe() {
        for turns in [andy(KEEP), morag(FORGET), ewa(FORGET)] {
            let (stage, folder, words) = disguised();
            let turns = in_disguise(turns);
            let arguments = [&LINEAR[..], &["--content", &folder]].concat();
            let done = run(&stage, &arguments, &pipe::script(&words, &turns));
            done.is_well();
            // Where the files are, what they are called, and addresses to turn to.
            let [here, home] = [stage.here(), stage.root().join("home")];
            let files = stage.files();
            let made = files.keys().filter(|path| path.starts_with("here"));
            let mut names: Vec<&str> = made
                .map(|path| path.file_name().unwrap().to_str().unwrap())
                .collect();
            assert_eq!(names.len(), 3, "{}", done.out);
            names.extend([here.to_str().unwrap(), home.to_str().unwrap()]);
            let pack = content::load(&Files::Embedded, PACK).unwrap();
            let numbers = pack.contacts.iter().map(|contact| contact.number.as_str());
            names.extend(numbers.filter(|number| !number.contains(' ')));
            assert_eq!(plain(&done.out, &names), [""; 0]);
            // The file speaks to those who read it; the questions stand in it as they were read.
            let report: Value = serde_json::from_str(&stage.hand_over("json")).unwrap();
            assert_eq!(report["language"], "en");
            let mut asked = Vec::new();
            asked_in(TAG, &report["sections"], &mut asked);
            asked_in(TAG, &report["others"], &mut asked);
            assert!(asked.len() > 15, "{asked:?}");
            for question in asked {
                assert_eq!(plain(&question, &[]), [""; 0]);
            }
        }
    }

    #[test]
    fn no_word_of_the_help_is_english_at_any_width() {
        let (stage, folder, _) = disguised();
        let content = ["--content", folder.as_str()];
        let known = [
            "ownwords",
            "drafts",
            "gather",
            "handover",
            "check",
            "languages",
            "questions",
            "respond",
            "schema",
            "review",
            "settings",
            "view",
            "switch",
            "speak",
            "lang",
            "content",
            "data",
            "help",
            "version",
            "delete",
            "to",
            "format",
            "settle",
            "open",
            "compare",
            "seal",
            "phrase",
            "identity",
            "numbers",
            "talk",
            "kiosk",
            "h",
            "V",
        ];
        // What is typed for a machine for the public, and for nothing else.
        let of_kiosk = ["config", "once", "status", "deliver", "owner", "words"];
        for command in [
            "",
            "drafts",
            "handover",
            "open",
            "compare",
            "gather",
            "check",
            "kiosk",
            "languages",
            "questions",
            "respond",
            "schema",
        ] {
            let commands: Vec<&str> = Some(command)
                .into_iter()
                .filter(|c| !c.is_empty())
                .collect();
            let arguments = [&content[..], &commands, &["--help"]].concat();
            let done = run(&stage, &arguments, "");
            done.is_well();
            let words = done.out.split(|c: char| !c.is_alphabetic());
            let english: BTreeSet<&str> = words
                .filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()))
                .filter(|word| !known.contains(word))
                .filter(|word| command != "kiosk" || !of_kiosk.contains(word))
                .collect();
            assert_eq!(english, BTreeSet::new(), "{command}\n{}", done.out);

            let mut pty = Pty::start(&stage, (40, 100), &arguments);
            assert!(pty.wait_for_the_end().success());
            let narrow = String::from_utf8(pty.raw().to_vec()).unwrap();
            for line in narrow.lines() {
                assert!(width(line) <= 40, "{line}");
            }
            assert_eq!(squeezed(&narrow), squeezed(&done.out), "{command}");
        }
    }

    #[test]
    fn the_whole_way_can_be_gone_line_by_line_in_40_columns() {
        let (stage, folder, words) = disguised();
        let turns = in_disguise(morag(KEEP));
        let arguments = [&LINEAR[..], &["--content", &folder]].concat();
        let mut pty = Pty::start(&stage, (40, 12), &arguments);
        for (id, say) in &turns {
            pty.wait_for_said(&words.asked(id));
            pty.send(&pipe::lines(&words, *say).replace('\n', "\r"));
        }
        assert_eq!(pty.wait_for_the_end().exit_code(), 0);
        assert!(
            stage
                .hand_over("txt")
                .contains(&letters("Choir on Thursdays."))
        );
    }
}
