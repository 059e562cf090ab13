//! Tests: what stands on the page, and in which order.

use std::path::Path;

use super::*;
use crate::locale::languages;

/// A folder with a right-to-left language that has few words, and one that has no English.
struct Folder(tempfile::TempDir);

const FILES: [(&str, &str); 11] = [
    (
        "content/visit/pack.toml",
        "id = \"visit\"\nversion = \"1\"\nparts = [\"two\", \"one\"]\n[[section]]\nid = \"all\"\nquestions = [\"late\", \"early\"]\n",
    ),
    (
        "content/visit/one.toml",
        "id = \"one\"\n[[question]]\nid = \"early\"\nkind.one = { options = [\"a\"] }\n",
    ),
    (
        "content/visit/two.toml",
        "id = \"two\"\n[[question]]\nid = \"late\"\nkind.text = { lines = 1 }\n",
    ),
    (
        "content/after/pack.toml",
        "id = \"after\"\nversion = \"1\"\nresponds = \"visit\"\nparts = [\"three\"]\n[[section]]\nid = \"agreed\"\nquestions = [\"then\"]\n",
    ),
    (
        "content/after/three.toml",
        "id = \"three\"\n[[question]]\nid = \"then\"\nkind.text = { lines = 1 }\n",
    ),
    ("content/contacts.toml", ""),
    (
        "locales/en/visit.ftl",
        "part-one = The first part\nearly = Is it early?\n    .short = Early\nearly_a = Yes, <b>{ $count }</b>\npart-two = The second part\nlate = Is it late?\n    .short = Late\nsection-all = All of it\nleft-over = Nobody asks this.\n",
    ),
    (
        "locales/en/after.ftl",
        "part-three = The talk\nthen = What then?\n    .short = Then\nsection-agreed = What we agree\n",
    ),
    (
        "locales/he/language.toml",
        "name = \"العربية\"\ndirection = \"rtl\"\nstatus = \"draft\"\ndate = \"2026-11-23\"\n",
    ),
    (
        "locales/he/visit.ftl",
        "early = هل هو مبكر؟\nlate = هل هو متأخر؟\n    .hint = تلميح\nsheet-title = راجع الكلمات\n",
    ),
    (
        "locales/he/glossary.toml",
        "names = [\"NHS\"]\n[[term]]\nid = \"worker\"\nsay = [\"عامل\"]\nnever = [\"موظف\"]\nnote = \"Who plans.\"\n",
    ),
];

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, words) in FILES {
            let path = folder.0.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            write(&path, words);
        }
        folder
    }

    fn page(&self, tag: &str, stale: &[&str]) -> String {
        let files = Files::Dir(self.0.path().to_owned());
        let packs = ["visit", "after"].map(|id| crate::content::load(&files, id).unwrap());
        let languages = languages(&files);
        let language = languages.iter().find(|l| l.tag == tag).unwrap();
        let load = |tag: &str| Locale::load(&files, &tag.parse().unwrap(), "after").unwrap();
        let sheet = Sheet {
            files: &files,
            packs: &packs,
            language,
            own: &load(tag),
            english: &load(SOURCE),
            stale: stale.iter().map(|id| (*id).to_owned()).collect(),
            day: "2026-11-23T10:00:00+00:00".parse().unwrap(),
        };
        assert_eq!(
            sheet.file_name("abcd"),
            format!("ownwords-check-{tag}-2026-11-23-abcd.html")
        );
        sheet.html()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "files of a test that nobody loses"
)]
fn write(path: &Path, words: &str) {
    std::fs::write(path, words).unwrap();
}

/// Where words stand on the page, which has them in this order.
fn in_order(page: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let at = page[from..].find(word);
        from += at.unwrap_or_else(|| panic!("no {word:?} in\n{}", &page[from..])) + word.len();
    }
}

/// What stands in the box of a message.
fn boxed<'p>(page: &'p str, id: &str) -> &'p str {
    let end = format!(". {id}</h");
    let at = page.find(&end).unwrap_or_else(|| panic!("no {id}"));
    let rest = &page[at..];
    &rest[..rest.find("</article>").unwrap()]
}

#[test]
fn the_words_of_the_pack_come_in_the_order_in_which_they_are_asked() {
    let page = Folder::new().page("he", &[]);
    in_order(
        &page,
        &[
            "Check the words",
            "راجع الكلمات",
            "العربية",
            "worker",
            "عامل",
            "موظف",
            "Who plans.",
            "Before and after the questions",
            "The second part",
            "Is it late?",
            "The first part",
            "Is it early?",
            "Headings in the file",
            "All of it",
            "Other words of the questions",
            "Nobody asks this.",
            "At each question",
        ],
    );
}

#[test]
fn both_languages_stand_side_by_side_each_in_its_direction() {
    let page = Folder::new().page("he", &[]);
    assert!(page.contains("<html lang=\"he\" dir=\"rtl\">"), "{page}");
    let early = boxed(&page, "early");
    in_order(
        early,
        &[
            "<div class=\"cell\" lang=\"en\" dir=\"ltr\"><p>Is it early?</p></div>",
            "<div class=\"cell\" lang=\"he\" dir=\"rtl\"><p>هل هو مبكر؟</p></div>",
            ">short</p>",
            "<p>Early</p>",
        ],
    );
    // A line to write on for each text.
    assert_eq!(early.matches("class=\"line\"").count(), 2);
}

#[test]
fn what_is_missing_or_older_than_its_english_says_so_in_words() {
    let page = Folder::new().page("he", &["visit.ftl/late", "visit.ftl/early_a"]);
    let (missing, stale) = (
        "This is not translated yet.",
        "The English was changed after this was translated.",
    );
    let late = boxed(&page, "late");
    assert!(late.contains(stale) && late.contains(missing), "{late}");
    // The hint of it stands only in the translation, and is there all the same.
    assert!(late.contains("تلميح"), "{late}");
    let early = boxed(&page, "early");
    assert!(!early.contains(stale) && early.contains(missing), "{early}");
    // What is not there cannot be old.
    let option = boxed(&page, "early_a");
    assert!(
        !option.contains(stale) && option.contains(missing),
        "{option}"
    );
}

#[test]
fn nothing_is_loaded_or_run_and_values_stay_words() {
    let page = Folder::new().page("he", &[]);
    assert!(page.contains("&lt;b&gt;{ $count }&lt;/b&gt;"), "{page}");
    assert!(page.contains("default-src 'none'"));
    for sign in ["<script", "http://", "https://", "src=", "<link", "url("] {
        assert!(!page.contains(sign), "{sign}");
    }
}

#[test]
fn english_stands_alone() {
    let page = Folder::new().page("en", &[]);
    let early = boxed(&page, "early");
    assert_eq!(early.matches("Is it early?").count(), 1, "{early}");
    assert_eq!(early.matches("class=\"cell\"").count(), 2, "{early}");
    assert!(!page.contains("This is not translated yet.</span>"));
}
