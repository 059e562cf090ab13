//! Tests: small broken packs, and the place at which each fault is told.

use std::fs;
use std::path::Path;

use crate::files::Files;

use super::{Fault, load, packs};

const CONTACTS: &str =
    "[[contact]]\nid = \"a\"\nnumber = \"1\"\nsource = \"s\"\nread_on = \"2026-11-23\"\n";

#[expect(clippy::disallowed_methods, reason = "files of a test")]
fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::write(path, bytes).unwrap();
}

/// Files below `content/`, written to a folder and loaded as the pack `t`.
fn faults(files: &[(&str, &str)]) -> Vec<Fault> {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        put(&path, text);
    }
    load(&Files::Dir(folder.path().to_owned()), "t")
        .err()
        .unwrap_or_default()
}

/// A pack file for one part `p`, with these lines at its end.
fn pack(rest: &str) -> String {
    format!("id = \"t\"\nversion = \"1\"\nparts = [\"p\"]\n{rest}\n")
}

/// A pack file for one part `p` and one section with these questions.
fn pack_with(questions: &str) -> String {
    pack(&format!(
        "[[section]]\nid = \"s\"\nquestions = [{questions}]"
    ))
}

/// The faults of one part, whose questions to hand over are these.
fn in_part(questions: &str, part: &str) -> Vec<Fault> {
    let part = format!("id = \"p\"\n{part}");
    faults(&[
        ("t/pack.toml", &pack_with(questions)),
        ("t/01-p.toml", &part),
        ("contacts.toml", CONTACTS),
    ])
}

/// The faults of a pack file, beside a part with the question `q` to choose `me` or `you`
/// and the page `info`.
fn in_pack(rest: &str) -> Vec<Fault> {
    let part = "id = \"p\"\n[[question]]\nid = \"q\"\nkind.one = { options = [\"me\", \"you\"] }\n\
                [[question]]\nid = \"page\"\nkind.info = {}\n";
    faults(&[
        ("t/pack.toml", &pack(rest)),
        ("t/01-p.toml", part),
        ("contacts.toml", CONTACTS),
    ])
}

/// The faults of the help numbers, beside a sound pack.
fn in_contacts(contacts: &str) -> Vec<Fault> {
    let part = "id = \"p\"\n[[question]]\nid = \"q\"\nkind.info = {}\n";
    faults(&[
        ("t/pack.toml", &pack("")),
        ("t/01-p.toml", part),
        ("contacts.toml", contacts),
    ])
}

/// Asserts that there is one fault, of this kind, at this place of `file`.
#[track_caller]
fn one(faults: &[Fault], file: &str, line: usize, column: usize, id: &str) {
    let told: Vec<_> = faults
        .iter()
        .map(|f| (f.file.as_str(), f.line, f.column, f.kind.id()))
        .collect();
    assert_eq!(told, [(file, line, column, id)]);
}

const PART: &str = "content/t/01-p.toml";
const PACK: &str = "content/t/pack.toml";
const NUMBERS: &str = "content/contacts.toml";

#[test]
fn a_sound_pack_has_no_fault() {
    let part = r#"
[[question]]
id = "areas"
kind.many = { options = ["home", "work"] }
[[question]]
id = "area"
kind.each = { of = "areas" }
[[question.field]]
id = "how"
kind.text = { lines = 2 }
show_if = { is = ["areas", "home"] }
[[question]]
id = "people"
kind.list = {}
[[question.field]]
id = "who"
kind.text = { lines = 1 }
[[question.field]]
id = "calls"
kind.list = {}
show_if = { all = [{ answered = "who" }, { not = { is = ["areas", "work"] } }] }
[[question.field.field]]
id = "when"
kind.text = { lines = 1 }
"#;
    assert_eq!(in_part(r#""areas", "area", "people""#, part), []);
}

#[test]
fn packs_are_found_by_their_folders() {
    let folder = tempfile::tempdir().unwrap();
    for path in [
        "b/pack.toml",
        "a/pack.toml",
        "c/other.toml",
        "a/x/pack.toml",
    ] {
        let path = folder.path().join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        put(&path, "");
    }
    assert_eq!(packs(&Files::Dir(folder.path().to_owned())), ["a", "b"]);
}

#[test]
fn files_that_are_not_there_or_are_not_text() {
    let none = faults(&[("contacts.toml", CONTACTS)]);
    one(&none, PACK, 1, 1, "content-file-not-there");
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("content/t")).unwrap();
    put(&folder.path().join("content/contacts.toml"), CONTACTS);
    put(&folder.path().join(PACK), b"id = \"\xff\"");
    let found = load(&Files::Dir(folder.path().to_owned()), "t").unwrap_err();
    one(&found, PACK, 1, 1, "content-file-not-text");
}

#[test]
fn what_the_reader_does_not_know_is_told_where_it_stands() {
    let found = in_part(
        "",
        "[[question]]\nid = \"q\"\nkind.info = {}\nprivat = true\n",
    );
    one(&found, PART, 5, 1, "content-not-as-expected");
    let found = in_part("", "[[question]]\nid = \"q\"\nkind.text = { lines = 0 }\n");
    one(&found, PART, 4, 23, "content-not-as-expected");
    let found = in_part("", "[[question]]\nid = \"q\"\nkind.grid = {}\n");
    one(&found, PART, 4, 6, "content-not-as-expected");
}

#[test]
fn ids_have_small_letters_digits_and_hyphens() {
    let found = in_part(
        "\"Q\"",
        "[[question]]\nid = \"Q\"\nkind.text = { lines = 1 }\n",
    );
    one(&found, PART, 3, 6, "content-bad-id");
    let found = in_part(
        "\"é\"",
        "[[question]]\nid = \"é\"\nkind.text = { lines = 1 }\n",
    );
    one(&found, PART, 3, 6, "content-bad-id");
    let options = "[[question]]\nid = \"q\"\nkind.one = { options = [\"a\", \"é\", \"1b\"] }\n";
    let found = in_part("\"q\"", options);
    assert_eq!(found.len(), 2);
    one(&found[..1], PART, 4, 30, "content-bad-id");
    one(&found[1..], PART, 4, 35, "content-bad-id");
}

#[test]
fn parts_and_their_files_fit_each_other() {
    let part = "id = \"p\"\n[[question]]\nid = \"q\"\nkind.info = {}\n";
    let with = |pack_file: &str, files: &[(&str, &str)]| {
        let base = [("t/pack.toml", pack_file), ("contacts.toml", CONTACTS)];
        faults(&[&base[..], files].concat())
    };
    let found = with(&pack(""), &[]);
    one(&found, PACK, 3, 10, "content-part-without-file");
    let found = with(&pack(""), &[("t/01-p.toml", "id = \"p\"\n")]);
    one(&found, PART, 1, 6, "content-part-without-questions");
    let other = part
        .replace('p', "x")
        .replace('q', "y")
        .replace("yuestion", "question");
    let found = with(&pack(""), &[("t/01-p.toml", part), ("t/02-x.toml", &other)]);
    one(
        &found,
        "content/t/02-x.toml",
        1,
        6,
        "content-part-not-listed",
    );
    let found = with(&pack(""), &[("t/01-p.toml", part), ("t/02-p.toml", part)]);
    one(&found, "content/t/02-p.toml", 1, 6, "content-part-twice");
    let twice = pack("").replace("[\"p\"]", "[\"p\", \"p\"]");
    let found = with(&twice, &[("t/01-p.toml", part)]);
    one(&found, PACK, 3, 15, "content-part-twice");
    let renamed = pack("").replace("\"t\"", "\"u\"");
    let found = with(&renamed, &[("t/01-p.toml", part)]);
    one(&found, PACK, 1, 6, "content-pack-is-not-folder");
}

#[test]
fn a_question_id_is_used_once_wherever_it_stands() {
    let part = r#"
[[question]]
id = "q"
kind.list = {}
[[question.field]]
id = "thing"
kind.text = { lines = 1 }
[[question]]
id = "thing"
kind.text = { lines = 1 }
"#;
    one(
        &in_part(r#""q", "thing""#, part),
        PART,
        10,
        6,
        "content-question-twice",
    );
}

#[test]
fn two_things_do_not_share_a_message() {
    let part = "[[question]]\nid = \"part-p\"\nkind.info = {}\n";
    one(&in_part("", part), PART, 3, 6, "content-message-twice");
}

#[test]
fn options_are_there_once_and_known() {
    let found = in_part(
        "\"q\"",
        "[[question]]\nid = \"q\"\nkind.many = { options = [] }\n",
    );
    one(&found, PART, 3, 6, "content-no-options");
    let twice = "[[question]]\nid = \"q\"\nkind.many = { options = [\"a\", \"b\", \"a\"] }\n";
    one(
        &in_part("\"q\"", twice),
        PART,
        4,
        36,
        "content-option-twice",
    );
    let alone = "[[question]]\nid = \"q\"\nkind.many = { options = [\"a\"], alone = [\"b\"] }\n";
    one(
        &in_part("\"q\"", alone),
        PART,
        4,
        41,
        "content-unknown-option",
    );
}

#[test]
fn conditions_read_earlier_questions_and_their_options() {
    let one_of = "[[question]]\nid = \"q\"\nkind.one = { options = [\"a\"] }\n[[question]]\nid = \"r\"\nkind.one = { options = [\"a\"] }\n";
    let show =
        |condition: &str| in_part("\"q\", \"r\"", &format!("{one_of}show_if = {condition}\n"));
    assert_eq!(show("{ is = [\"q\", \"a\"] }"), []);
    one(
        &show("{ is = [\"x\", \"a\"] }"),
        PART,
        8,
        19,
        "content-unknown-question",
    );
    one(
        &show("{ is = [\"q\", \"b\"] }"),
        PART,
        8,
        24,
        "content-unknown-option",
    );
    one(
        &show("{ answered = \"r\" }"),
        PART,
        8,
        24,
        "content-not-earlier",
    );
    let nested =
        show("{ any = [{ answered = \"q\" }, { not = { all = [{ answered = \"z\" }] } }] }");
    one(&nested, PART, 8, 70, "content-unknown-question");
}

#[test]
fn conditions_do_not_read_later_questions_nor_into_a_list() {
    let part = r#"
share_if = { answered = "q" }
[[question]]
id = "q"
kind.list = {}
[[question.field]]
id = "one"
kind.text = { lines = 1 }
[[question.field]]
id = "two"
kind.text = { lines = 1 }
show_if = { CONDITION }
[[question]]
id = "last"
kind.text = { lines = 1 }
show_if = { answered = "q" }
"#;
    let field = |condition| in_part(r#""q", "last""#, &part.replace("CONDITION", condition));
    assert_eq!(field("answered = \"one\""), []);
    one(
        &field("answered = \"last\""),
        PART,
        13,
        24,
        "content-not-earlier",
    );
    one(
        &field("answered = \"q\""),
        PART,
        13,
        24,
        "content-not-earlier",
    );
    let part = part.replace("CONDITION", "answered = \"one\"");
    let share = part.replacen("answered = \"q\"", "answered = \"two\"", 1);
    one(
        &in_part(r#""q", "last""#, &share),
        PART,
        3,
        25,
        "content-in-another-list",
    );
    let later = part.replace(
        "\nshow_if = { answered = \"q\" }",
        "\nshow_if = { answered = \"two\" }",
    );
    one(
        &in_part(r#""q", "last""#, &later),
        PART,
        17,
        24,
        "content-in-another-list",
    );
}

#[test]
fn a_question_that_no_answers_lead_to_is_told() {
    let before = r#"
[[question]]
id = "o"
kind.one = { options = ["a", "b"] }
[[question]]
id = "m"
kind.many = { options = ["a", "b", "none"], alone = ["none"] }
[[question]]
id = "oa"
kind.one = { options = ["a", "b"] }
show_if = { is = ["o", "a"] }
[[question]]
id = "t"
kind.text = { lines = 1 }
"#;
    let asked = |condition: &str| {
        let part = format!("{before}show_if = {{ {condition} }}\n");
        in_part(r#""o", "m", "oa", "t""#, &part)
    };
    for possible in [
        r#"all = []"#,
        r#"is = ["oa", "b"]"#,
        r#"all = [{ is = ["m", "a"] }, { is = ["m", "b"] }]"#,
        r#"all = [{ is = ["m", "none"] }, { not = { is = ["m", "a"] } }]"#,
        r#"not = { all = [{ is = ["o", "a"] }, { is = ["o", "b"] }] }"#,
        r#"all = [{ not = { answered = "oa" } }, { is = ["o", "a"] }]"#,
        r#"all = [{ not = { is = ["o", "a"] } }, { not = { is = ["o", "b"] } }]"#,
        r#"any = [{ all = [{ is = ["o", "a"] }, { is = ["o", "b"] }] }, { is = ["m", "a"] }]"#,
        r#"all = [{ any = [{ is = ["o", "a"] }, { is = ["m", "a"] }] }, { is = ["o", "b"] }]"#,
    ] {
        assert_eq!(asked(possible), [], "{possible}");
    }
    for never in [
        r#"any = []"#,
        r#"all = [{ is = ["o", "a"] }, { is = ["o", "b"] }]"#,
        r#"all = [{ is = ["m", "none"] }, { is = ["m", "a"] }]"#,
        r#"all = [{ is = ["m", "a"] }, { not = { answered = "m" } }]"#,
        r#"not = { any = [{ is = ["o", "a"] }, { not = { is = ["o", "a"] } }] }"#,
        // The question that is read is asked only of those who chose a.
        r#"all = [{ answered = "oa" }, { is = ["o", "b"] }]"#,
        r#"all = [{ answered = "o" }, { not = { is = ["o", "a"] } }, { not = { is = ["o", "b"] } }]"#,
        r#"all = [{ any = [{ is = ["o", "a"] }, { is = ["oa", "a"] }] }, { is = ["o", "b"] }]"#,
    ] {
        one(&asked(never), PART, 14, 6, "content-never-asked");
    }
}

#[test]
fn what_hangs_on_a_question_that_is_never_asked_is_never_asked() {
    let part = r#"
[[question]]
id = "m"
kind.many = { options = ["a", "b"] }
show_if = { any = [] }
[[question]]
id = "e"
kind.each = { of = "m" }
[[question.field]]
id = "f"
kind.text = { lines = 1 }
[[question]]
id = "t"
kind.text = { lines = 1 }
show_if = { is = ["m", "a"] }
"#;
    let found = in_part(r#""m", "e", "t""#, part);
    assert_eq!(found.len(), 3);
    for (fault, line) in found.iter().zip([4, 8, 14]) {
        one(
            std::slice::from_ref(fault),
            PART,
            line,
            6,
            "content-never-asked",
        );
    }
}

#[test]
fn a_field_is_never_asked_if_its_list_rules_it_out() {
    let part = r#"
[[question]]
id = "o"
kind.one = { options = ["a", "b"] }
[[question]]
id = "l"
kind.list = {}
show_if = { is = ["o", "a"] }
[[question.field]]
id = "f"
kind.text = { lines = 1 }
[[question.field]]
id = "g"
kind.text = { lines = 1 }
show_if = { is = ["o", "b"] }
"#;
    let found = in_part(r#""o", "l""#, part);
    one(&found, PART, 14, 6, "content-never-asked");
}

#[test]
fn each_stands_after_the_choice_of_several_that_it_names() {
    let part = r#"
[[question]]
id = "q"
kind.KIND
[[question]]
id = "e"
kind.each = { of = "OF" }
[[question.field]]
id = "f"
kind.text = { lines = 1 }
"#;
    let with = |kind: &str, of: &str| {
        in_part(r#""q", "e""#, &part.replace("KIND", kind).replace("OF", of))
    };
    assert_eq!(with("many = { options = [\"a\"] }", "q"), []);
    let found = with("one = { options = [\"a\"] }", "q");
    one(&found, PART, 8, 20, "content-each-of-not-many");
    let found = with("many = { options = [\"a\"] }", "e");
    one(&found, PART, 8, 20, "content-not-earlier");
}

#[test]
fn a_list_is_named_by_a_text_that_is_always_asked() {
    let list = "[[question]]\nid = \"q\"\nkind.list = {}\n";
    one(&in_part("\"q\"", list), PART, 3, 6, "content-no-fields");
    for field in [
        "kind.one = { options = [\"a\"] }",
        "more = true\nkind.text = { lines = 1 }",
        "show_if = { all = [] }\nkind.text = { lines = 1 }",
    ] {
        let part = format!("{list}[[question.field]]\nid = \"f\"\n{field}\n");
        one(
            &in_part("\"q\"", &part),
            PART,
            6,
            6,
            "content-first-field-not-text",
        );
    }
}

#[test]
fn fields_stand_in_lists_and_lists_at_most_in_one_list() {
    let part = "[[question]]\nid = \"q\"\nkind.info = {}\n[[question.field]]\nid = \"f\"\nkind.text = { lines = 1 }\n";
    one(
        &in_part("", part),
        PART,
        3,
        6,
        "content-fields-outside-list",
    );
    let part = r#"
[[question]]
id = "a"
kind.list = {}
[[question.field]]
id = "aa"
kind.text = { lines = 1 }
[[question.field]]
id = "b"
kind.list = {}
[[question.field.field]]
id = "bb"
kind.text = { lines = 1 }
[[question.field.field]]
id = "c"
kind.list = {}
[[question.field.field.field]]
id = "cc"
kind.text = { lines = 1 }
"#;
    one(
        &in_part("\"a\"", part),
        PART,
        16,
        6,
        "content-list-too-deep",
    );
}

#[test]
fn flags_that_do_not_go_together() {
    let text = "kind.text = { lines = 1 }";
    let part = format!("[[question]]\nid = \"q\"\n{text}\nsteers = true\nprivate = true\n");
    one(
        &in_part("\"q\"", &part),
        PART,
        3,
        6,
        "content-steers-and-private",
    );
    let part = format!("[[question]]\nid = \"q\"\n{text}\nunsaved = true\n");
    let unsaved = "content-unsaved-not-choice";
    one(&in_part("", &part), PART, 3, 6, unsaved);
    let part = format!(
        "[[question]]\nid = \"l\"\nkind.list = {{}}\n[[question.field]]\nid = \"f\"\n{text}\n\
         [[question.field]]\nid = \"q\"\nunsaved = true\n\
         kind.one = {{ options = [\"a\", \"b\"] }}\n"
    );
    one(&in_part("\"l\"", &part), PART, 9, 6, unsaved);
    let part = format!("[[question]]\nid = \"q\"\n{text}\nmore = true\n");
    one(
        &in_part("\"q\"", &part),
        PART,
        3,
        6,
        "content-more-outside-list",
    );
    let part = format!(
        "[[question]]\nid = \"q\"\nkind.many = {{ options = [\"a\", \"b\"] }}\n\
         [[question]]\nid = \"e\"\nkind.each = {{ of = \"q\" }}\n\
         [[question.field]]\nid = \"f\"\nmore = true\n{text}\n"
    );
    one(
        &in_part("\"q\", \"e\"", &part),
        PART,
        9,
        6,
        "content-more-outside-list",
    );
}

#[test]
fn who_types_is_one_of_the_roles() {
    let section = "[[section]]\nid = \"s\"\nquestions = [\"q\"]";
    let typist = |id: &str| in_pack(&format!("typist = \"{id}\"\n{section}"));
    one(&typist("q"), PART, 4, 31, "content-typist-not-role");
    one(&typist("page"), PACK, 4, 10, "content-typist-not-one");
    one(&typist("x"), PACK, 4, 10, "content-unknown-question");
}

#[test]
fn each_answer_stands_in_one_section() {
    let with = |questions: &str| {
        in_pack(&format!(
            "[[section]]\nid = \"s\"\nquestions = [{questions}]"
        ))
    };
    assert_eq!(with("\"q\""), []);
    one(&with(""), PART, 3, 6, "content-in-no-section");
    one(
        &with("\"q\", \"q\""),
        PACK,
        6,
        19,
        "content-in-two-sections",
    );
    one(
        &with("\"q\", \"page\""),
        PACK,
        6,
        19,
        "content-never-handed-over",
    );
    one(
        &with("\"q\", \"x\""),
        PACK,
        6,
        19,
        "content-unknown-question",
    );
    let section = "[[section]]\nid = \"s\"\nquestions = [\"q\"]\n";
    let twice = format!("{section}[[section]]\nid = \"s\"\nquestions = []");
    one(&in_pack(&twice), PACK, 8, 6, "content-section-twice");
}

#[test]
fn a_help_number_says_where_and_when_it_was_read() {
    assert_eq!(in_contacts(CONTACTS), []);
    let without = |line: &str| in_contacts(&CONTACTS.replace(line, ""));
    one(
        &without("number = \"1\"\n"),
        NUMBERS,
        2,
        6,
        "content-contact-without-number",
    );
    one(
        &without("source = \"s\"\n"),
        NUMBERS,
        2,
        6,
        "content-contact-without-source",
    );
    let blank = in_contacts(&CONTACTS.replace("\"s\"", "\" \""));
    one(&blank, NUMBERS, 2, 6, "content-contact-without-source");
    let found = without("read_on = \"2026-11-23\"\n");
    one(&found, NUMBERS, 2, 6, "content-contact-without-read-on");
    let found = in_contacts(&format!("{CONTACTS}{CONTACTS}"));
    one(&found, NUMBERS, 7, 6, "content-contact-twice");
}

#[test]
fn dates_are_days_of_the_calendar() {
    for bad in ["2026-02-30", "2026-1-1", "23 November 2026", ""] {
        let found = in_contacts(&CONTACTS.replace("2026-11-23", bad));
        one(&found, NUMBERS, 5, 11, "content-bad-date");
    }
    for (date, faults) in [
        ("2026", 0),
        ("2026-11", 0),
        ("2026-11-23", 0),
        ("2026-13", 1),
        ("May", 1),
    ] {
        let found = in_contacts(&format!("{CONTACTS}source_date = \"{date}\"\n"));
        assert_eq!(found.len(), faults, "{date}");
        if faults > 0 {
            one(&found, NUMBERS, 6, 15, "content-bad-date");
        }
    }
}

/// A section that holds the question `q`.
const HELD: &str = "[[section]]\nid = \"s\"\nquestions = [\"q\"]\n";

#[test]
fn the_ways_through_a_pack_name_what_is_there() {
    let with = |rest: &str| in_pack(&format!("{rest}\n{HELD}"));
    one(
        &with("[sittings]\nwhen = { is = [\"q\", \"me\"] }\nafter = \"nowhere\""),
        PACK,
        6,
        9,
        "content-unknown-part",
    );
    one(
        &with("[sittings]\nwhen = { is = [\"q\", \"them\"] }\nafter = \"p\""),
        PACK,
        5,
        21,
        "content-unknown-option",
    );
    one(
        &with("[review]\nwhen = { answered = \"other\" }"),
        PACK,
        5,
        21,
        "content-unknown-question",
    );
    one(
        &with("closing = { question = \"page\" }"),
        PACK,
        4,
        24,
        "content-not-one",
    );
    one(
        &with("closing = { question = \"q\", not_yet = [\"them\"] }"),
        PACK,
        4,
        40,
        "content-unknown-option",
    );
    one(&with("steps = \"page\""), PACK, 4, 9, "content-not-one");
    one(
        &with("counting = { question = \"q\", agreed = \"them\" }"),
        PACK,
        4,
        39,
        "content-unknown-option",
    );
    assert_eq!(
        with("steps = \"q\"\n[sittings]\nwhen = { is = [\"q\", \"me\"] }\nafter = \"p\""),
        []
    );
}

#[test]
fn sittings_are_read_only_where_they_are_and_are_known() {
    let asks = "[[question]]\nid = \"q\"\nkind.one = { options = [\"me\", \"you\"] }\n";
    let reads =
        "[[question]]\nid = \"r\"\nkind.text = { lines = 1 }\nshow_if = { sittings = true }\n";
    one(
        &in_part("\"q\", \"r\"", &format!("{asks}{reads}")),
        PART,
        8,
        24,
        "content-no-sittings",
    );
    let pack = format!(
        "{}\n[sittings]\nwhen = {{ is = [\"q\", \"me\"] }}\nafter = \"p\"\n",
        pack_with("\"q\", \"r\"")
    );
    let with = |part: String| {
        faults(&[
            ("t/pack.toml", &pack),
            ("t/01-p.toml", &format!("id = \"p\"\n{part}")),
            ("contacts.toml", CONTACTS),
        ])
    };
    assert_eq!(with(format!("{asks}{reads}")), []);
    one(
        &with(format!("{reads}{asks}")),
        PART,
        5,
        24,
        "content-not-earlier",
    );
}

#[test]
fn indexes_point_at_questions_that_are_handed_over() {
    let with = |rest: &str| in_pack(&format!("{HELD}{rest}"));
    let entry = |question: &str| {
        format!(
            "[[index]]\nid = \"plan\"\n[[index.entry]]\nid = \"a\"\nquestions = [\"{question}\"]\n"
        )
    };
    assert_eq!(with(&entry("q")), []);
    one(&with(&entry("x")), PACK, 11, 14, "content-unknown-question");
    one(
        &with(&entry("page")),
        PACK,
        11,
        14,
        "content-never-handed-over",
    );
    one(
        &with(&format!("{}[[index]]\nid = \"plan\"\n", entry("q"))),
        PACK,
        13,
        6,
        "content-index-twice",
    );
}

#[test]
fn a_recipient_has_a_lock_code_and_an_id_of_its_own() {
    let code = age::x25519::Identity::generate().to_public().to_string();
    let recipient =
        |id: &str, code: &str| format!("[[recipient]]\nid = \"{id}\"\ncode = \"{code}\"\n");
    let with = |rest: &str| in_pack(&format!("{HELD}{rest}"));
    assert_eq!(with(&recipient("team", &code)), []);
    let cut = recipient("team", &code[..61]);
    one(&with(&cut), PACK, 9, 8, "content-not-a-lock-code");
    let twice = recipient("team", &code).repeat(2);
    one(&with(&twice), PACK, 11, 6, "content-recipient-twice");
}

#[test]
fn there_is_room_to_write_only_at_what_is_handed_over() {
    let with = |question: &str| in_pack(&format!("room = [\"{question}\"]\n{HELD}"));
    assert_eq!(with("q"), []);
    one(&with("x"), PACK, 4, 9, "content-unknown-question");
    one(&with("page"), PACK, 4, 9, "content-never-handed-over");
}

#[test]
fn examples_are_there_once_and_only_lists_hold_views() {
    let part = "[[question]]\nid = \"q\"\nkind.text = { lines = 1, examples = [\"a\", \"a\"] }\n";
    one(&in_part("\"q\"", part), PART, 4, 43, "content-option-twice");
    let part = "[[question]]\nid = \"q\"\nviews = true\nkind.text = { lines = 1 }\n";
    one(
        &in_part("\"q\"", part),
        PART,
        3,
        6,
        "content-views-not-list",
    );
}

#[test]
fn only_what_is_chosen_and_open_to_all_is_counted() {
    let q = |rest: &str| format!("[[question]]\nid = \"q\"\ncounted = true\n{rest}\n");
    let chosen = "kind.one = { options = [\"a\"] }";
    assert_eq!(in_part("\"q\"", &q(chosen)), []);
    let words = q("kind.text = { lines = 1 }");
    let not_chosen = "content-counted-not-chosen";
    one(&in_part("\"q\"", &words), PART, 3, 6, not_chosen);
    let apart = "content-counted-apart";
    for rest in ["private = true\n", "unsaved = true\n"] {
        let part = q(&format!("{rest}{chosen}"));
        let held = if rest.starts_with('p') { "\"q\"" } else { "" };
        one(&in_part(held, &part), PART, 3, 6, apart);
    }
    let part = format!("separate = true\n{}", q(chosen));
    one(&in_part("", &part), PART, 4, 6, apart);
    let views = "[[question]]\nid = \"l\"\nviews = true\nkind.list = {}\n\
                 [[question.field]]\nid = \"f\"\ncounted = true\n\
                 kind.text = { lines = 1, examples = [\"a\"] }\n";
    one(&in_part("\"l\"", views), PART, 7, 6, apart);
    // What hangs on something that is not counted would tell of it.
    let first = "[[question]]\nid = \"e\"\nkind.one = { options = [\"a\"] }\n";
    let reads = q(&format!("show_if = {{ is = [\"e\", \"a\"] }}\n{chosen}"));
    let found = in_part("\"e\", \"q\"", &format!("{first}{reads}"));
    one(&found, PART, 6, 6, "content-counted-reads");
    let both = format!("{}{reads}", first.replace("kind", "counted = true\nkind"));
    assert_eq!(in_part("\"e\", \"q\"", &both), []);
}

#[test]
fn a_separate_part_asks_for_choices_that_nothing_else_reads() {
    let apart = |questions: &str, rest: &str, after: &str| {
        let pack = format!("id = \"t\"\nversion = \"1\"\nparts = [\"p\", \"z\"]\n{rest}\n");
        let part = format!("id = \"p\"\nseparate = true\n{questions}");
        let last = format!("id = \"z\"\n[[question]]\nid = \"page\"\nkind.info = {{}}\n{after}");
        faults(&[
            ("t/pack.toml", &pack),
            ("t/01-p.toml", &part),
            ("t/02-z.toml", &last),
            ("contacts.toml", CONTACTS),
        ])
    };
    let chosen = "[[question]]\nid = \"q\"\nkind.one = { options = [\"me\", \"you\"] }\n";
    let inside = "[[question]]\nid = \"r\"\nkind.many = { options = [\"a\"] }\n\
                  show_if = { is = [\"q\", \"me\"] }\n";
    // It stands in no section, and may hang on itself.
    assert_eq!(apart(&format!("{chosen}{inside}"), "", ""), []);
    let words = "[[question]]\nid = \"q\"\nkind.text = { lines = 1 }\n";
    one(
        &apart(words, "", ""),
        PART,
        4,
        6,
        "content-separate-not-choice",
    );
    one(
        &apart(chosen, HELD, ""),
        PACK,
        6,
        14,
        "content-never-handed-over",
    );
    let index = "[[index]]\nid = \"i\"\n[[index.entry]]\nid = \"e\"\nquestions = [\"q\"]";
    one(
        &apart(chosen, index, ""),
        PACK,
        8,
        14,
        "content-never-handed-over",
    );
    let outside = "content-in-separate-part";
    let reads = "show_if = { answered = \"q\" }\n";
    one(
        &apart(chosen, "", reads),
        "content/t/02-z.toml",
        5,
        24,
        outside,
    );
    one(&apart(chosen, "typist = \"q\"", ""), PACK, 4, 10, outside);
    one(&apart(chosen, "steps = \"q\"", ""), PACK, 4, 9, outside);
    one(
        &apart(chosen, "closing = { question = \"q\" }", ""),
        PACK,
        4,
        24,
        outside,
    );
    let sittings = "[sittings]\nwhen = { answered = \"q\" }\nafter = \"p\"";
    one(&apart(chosen, sittings, ""), PACK, 5, 21, outside);
}

/// The faults of a pack that is a talk about hand-overs of `o`, with these lists.
fn in_talk(responds: &str, question: &str) -> Vec<Fault> {
    let other = "id = \"o\"\nversion = \"1\"\nparts = [\"p\"]\n\
                 [[section]]\nid = \"s\"\nquestions = [\"risk\", \"called\"]\n";
    let asked = "id = \"p\"\n[[question]]\nid = \"risk\"\nkind.list = {}\n\
                 [[question.field]]\nid = \"want\"\nkind.text = { lines = 1 }\n\
                 [[question]]\nid = \"called\"\nkind.text = { lines = 1 }\n";
    let talk = pack_with("\"point\"").replacen("id = ", &format!("{responds}\nid = "), 1);
    let part = format!("id = \"p\"\n{question}");
    faults(&[
        ("o/pack.toml", other),
        ("o/01-p.toml", asked),
        ("t/pack.toml", &talk),
        ("t/01-p.toml", &part),
        ("contacts.toml", CONTACTS),
    ])
}

fn point(lists: &str) -> String {
    format!(
        "[[question]]\nid = \"point\"\nkind.each-said = {{ lists = [{lists}] }}\n\
         [[question.field]]\nid = \"agreed\"\nkind.text = {{ lines = 1 }}\n"
    )
}

#[test]
fn a_talk_is_about_lists_of_a_pack_that_people_hand_over() {
    let about = "responds = \"o\"";
    assert_eq!(in_talk(about, &point("\"risk\"")), []);
    one(
        &in_talk(about, &point("\"risks\"")),
        PART,
        4,
        29,
        "content-not-a-list",
    );
    one(
        &in_talk(about, &point("\"called\"")),
        PART,
        4,
        29,
        "content-not-a-list",
    );
    one(
        &in_talk(about, &point("\"risk\", \"risk\"")),
        PART,
        4,
        37,
        "content-list-twice",
    );
    one(
        &in_talk("", &point("\"risk\"")),
        PART,
        3,
        6,
        "content-nothing-said",
    );
    for nobody in ["x", "t"] {
        let about = format!("responds = \"{nobody}\"");
        one(
            &in_talk(&about, &point("\"risk\"")),
            PACK,
            1,
            12,
            "content-responds-to-none",
        );
    }
}

#[test]
fn what_was_handed_over_is_not_asked_about_inside_a_list() {
    let inner = point("\"risk\"").replace("[[question", "[[question.field");
    let list = "[[question]]\nid = \"point\"\nkind.list = {}\n\
                [[question.field]]\nid = \"name\"\nkind.text = { lines = 1 }\n";
    let inner = inner.replace("\"point\"", "\"inner\"");
    let faults = in_talk("responds = \"o\"", &format!("{list}{inner}"));
    one(&faults, PART, 9, 6, "content-said-in-list");
}
