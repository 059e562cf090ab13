//! Packs of any size, written as files and read as any other pack.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use ownwords::files::Files;
use tempfile::TempDir;

/// The id of the pack.
pub const PACK: &str = "generated";

/// How many questions a part has.
const PART: usize = 20;

/// Writes a pack of so many questions, with English words. The files are there as long as
/// the folder is.
pub fn pack(questions: usize) -> (TempDir, Files) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for name in Files::Embedded.list("locales/en/") {
        put(root, &name, &Files::Embedded.read(&name).unwrap());
    }
    let contacts = "content/contacts.toml";
    put(root, contacts, &Files::Embedded.read(contacts).unwrap());

    let numbers: Vec<usize> = (1..=questions).collect();
    let mut parts = String::new();
    let mut words = "section-all = All\n".to_owned();
    for (place, numbers) in numbers.chunks(PART).enumerate() {
        let mut part = format!("id = \"part-{place}\"\n");
        writeln!(words, "part-part-{place} = Part {place}").unwrap();
        write!(parts, "\"part-{place}\",").unwrap();
        for number in numbers {
            part.push_str(&question(*number));
            words.push_str(&english(*number));
        }
        let name = format!("content/{PACK}/{place:04}.toml");
        put(root, &name, part.as_bytes());
    }
    let ids: String = numbers
        .iter()
        .map(|number| format!("\"q-{number}\","))
        .collect();
    let pack = format!(
        "id = \"{PACK}\"\nversion = \"1\"\nparts = [{parts}]\n\
         [[section]]\nid = \"all\"\nquestions = [{ids}]\n"
    );
    put(root, &format!("content/{PACK}/pack.toml"), pack.as_bytes());
    put(root, &format!("locales/en/{PACK}.ftl"), words.as_bytes());
    let files = Files::Dir(root.to_owned());
    (folder, files)
}

/// Tags of languages that are English in [`languages`].
const COPIES: [&str; 12] = [
    "ar", "cy", "fa", "gd", "pa", "pl", "ro", "so", "tr", "uk", "ur", "zh",
];

/// Writes the pack inside the program with its English, and so many copies of that as other
/// languages, at most 12.
pub fn languages(copies: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for path in ["content/", "locales/en/"]
        .map(|top| Files::Embedded.list(top))
        .concat()
    {
        let bytes = Files::Embedded.read(&path).unwrap();
        put(folder.path(), &path, &bytes);
        if let Some(file) = path.strip_prefix("locales/en/") {
            for tag in &COPIES[..copies] {
                put(folder.path(), &format!("locales/{tag}/{file}"), &bytes);
            }
        }
    }
    folder
}

/// Four kinds in turn; the third is asked only of those who chose the first option before.
fn question(number: usize) -> String {
    let kind = match number % 4 {
        1 => "kind.text = { lines = 4 }".to_owned(),
        2 => "kind.one = { options = [\"yes\", \"no\"] }".to_owned(),
        3 => format!(
            "kind.text = {{ lines = 1 }}\nshow_if = {{ is = [\"q-{}\", \"yes\"] }}",
            number - 1
        ),
        _ => "kind.many = { options = [\"one\", \"two\", \"three\"] }".to_owned(),
    };
    format!("[[question]]\nid = \"q-{number}\"\n{kind}\n")
}

fn english(number: usize) -> String {
    let mut words = format!(
        "q-{number} = What do you think of thing {number}?\n    .short = Thing {number}\n    \
         .hint = Say what you think.\n    .why = So that others know.\n"
    );
    let options: &[&str] = match number % 4 {
        2 => &["yes", "no"],
        0 => &["one", "two", "three"],
        _ => &[],
    };
    for option in options {
        writeln!(words, "q-{number}_{option} = The answer {option}").unwrap();
    }
    words
}

/// Writes a file into a folder, with the folders above it.
#[expect(
    clippy::disallowed_methods,
    reason = "a crash in the middle of a bench loses nothing"
)]
pub fn put(root: &Path, name: &str, bytes: &[u8]) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}
