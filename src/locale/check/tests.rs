//! Tests: small broken languages, and the place at which each fault is told.

use std::fs;
use std::path::Path;

use super::*;
use crate::engine::condition::Condition;
use crate::engine::pack::{Choice, Contact, Kind, Of, Part, Question, Section};
use crate::locale::{Args, Locale};

const DESCRIBED: &str =
    "name = \"A\"\ndirection = \"ltr\"\nstatus = \"draft\"\ndate = \"2026-11-23\"\n";

/// The words of the pack `t`, see [`pack`].
const PACK: &str = "\
part-p = Part
q = Which one?
    .short = One
    .why = To know it.
q_a = First
q_b = Second
section-s = Section
contact-c = Someone
";

/// Words of the interface.
const UI: &str = "\
hello = Hello { $name }, how are you?
    .hint =
        One line.
        Two lines.
things = { PLURAL($count) ->
    [one] One thing.
   *[other] { NUMBER($count) } things.
}
role = { $role ->
    [me] Mine.
   *[you] Yours.
}
";

/// A pack with a part, a question to choose `a` or `b`, a section and a contact.
fn pack() -> Pack {
    let choice = |id: &str| Choice {
        id: id.into(),
        alone: false,
    };
    Pack {
        id: "t".into(),
        version: "1".to_owned(),
        parts: vec![Part {
            id: "p".into(),
            questions: vec![Question {
                id: "q".into(),
                kind: Kind::One(vec![choice("a"), choice("b")]),
                show_if: Condition::Always,
                private: false,
                unsaved: false,
                steers: false,
                more: false,
                contacts: false,
                fresh: false,
                own_language: false,
                views: false,
                counted: false,
            }],
            share_if: None,
            separate: false,
        }],
        typist: None,
        sittings: None,
        review: None,
        closing: None,
        counting: None,
        steps: None,
        responds: None,
        recipients: Vec::new(),
        indexes: Vec::new(),
        room: Vec::new(),
        outline: vec![Section {
            id: "s".to_owned(),
            questions: vec!["q".into()],
        }],
        contacts: vec![Contact {
            id: "c".to_owned(),
            number: "1".to_owned(),
            source: "s".to_owned(),
            source_date: None,
            read_on: "2026-11-23".to_owned(),
            at_end: false,
        }],
    }
}

#[expect(clippy::disallowed_methods, reason = "files of a test")]
fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Checks English and Polish, whole and alike, with these files over them.
fn checked(files: &[(&str, &str)]) -> Checked {
    checked_with(files, pack())
}

/// The same, with another pack.
fn checked_with(files: &[(&str, &str)], pack: Pack) -> Checked {
    let polish = UI.replace(
        "    [one] One thing.",
        "    [one] One thing.\n    [few] { $count }.\n    [many] { $count }.",
    );
    let folder = tempfile::tempdir().unwrap();
    let sound = [
        ("en/language.toml", DESCRIBED),
        ("en/t.ftl", PACK),
        ("en/ui.ftl", UI),
        ("pl/language.toml", DESCRIBED),
        ("pl/t.ftl", PACK),
        ("pl/ui.ftl", polish.as_str()),
    ];
    for (path, text) in sound.iter().chain(files) {
        put(&folder.path().join("locales").join(path), text);
    }
    let packs = [Packed {
        id: "t".to_owned(),
        pack: Some(pack),
    }];
    check(&Files::Alone(folder.path().to_owned()), &packs)
}

/// Asserts that these files bring one fault, of this kind, at this line and column of the
/// first of them.
#[track_caller]
fn one(files: &[(&str, &str)], line: usize, column: usize, what: What) {
    let file = format!("locales/{}", files[0].0);
    assert_eq!(
        checked(files).faults,
        [Fault {
            file,
            line,
            column,
            what
        }]
    );
}

fn name(text: &str) -> String {
    text.to_owned()
}

#[test]
fn sound_languages_have_no_fault() {
    assert_eq!(checked(&[]).faults, []);
}

#[test]
fn messages_that_are_missing_are_told_where_they_belong() {
    let missing = |file, text: &str, line, column, id| {
        one(&[(file, text)], line, column, What::Missing(name(id)));
    };
    let without = |text: &str, part: &str| {
        assert!(text.contains(part));
        text.replace(part, "")
    };
    missing(
        "en/t.ftl",
        &without(PACK, "part-p = Part\n"),
        1,
        1,
        "part-p",
    );
    missing(
        "en/t.ftl",
        &without(PACK, "    .short = One\n"),
        2,
        1,
        "q.short",
    );
    missing(
        "en/t.ftl",
        &without(PACK, "    .why = To know it.\n"),
        2,
        1,
        "q.why",
    );
    missing("en/t.ftl", &without(PACK, "q_b = Second\n"), 5, 1, "q_b");
    missing(
        "en/t.ftl",
        &without(PACK, "section-s = Section\n"),
        6,
        1,
        "section-s",
    );
    missing(
        "pl/t.ftl",
        &without(PACK, "contact-c = Someone\n"),
        7,
        1,
        "contact-c",
    );
    let hinted = PACK.replace("    .why", "    .hint = A hint.\n    .why");
    one(
        &[("pl/t.ftl", PACK), ("en/t.ftl", &hinted)],
        2,
        1,
        What::Missing(name("q.hint")),
    );
    let more = format!("{UI}bye = Bye.\n    .label = Go\n");
    one(
        &[("pl/ui.ftl", &polish()), ("en/ui.ftl", &more)],
        11,
        1,
        What::Missing(name("bye")),
    );
    let only_label = polish() + "bye =\n    .label = Go\n";
    one(
        &[("pl/ui.ftl", &only_label), ("en/ui.ftl", &more)],
        15,
        1,
        What::Missing(name("bye")),
    );
    let file = [("pl/other.ftl", ""), ("en/other.ftl", "other = Other\n")];
    one(&file, 1, 1, What::Missing(name("other")));
}

/// [`UI`] with the plural of Polish.
fn polish() -> String {
    UI.replace(
        "    [one] One thing.",
        "    [one] One thing.\n    [few] { $count }.\n    [many] { $count }.",
    )
}

#[test]
fn a_file_that_is_missing_is_told_once() {
    let found = checked(&[("en/other.ftl", "one = One\ntwo = Two\n")]).faults;
    let told: Vec<_> = found.iter().map(|f| (f.file.as_str(), &f.what)).collect();
    assert_eq!(told, [("locales/pl/other.ftl", &What::FileNotThere)]);
}

#[test]
fn messages_that_nothing_needs_are_told() {
    let unneeded = |file, text: &str, line, column, id| {
        one(&[(file, text)], line, column, What::Unneeded(name(id)));
    };
    unneeded("en/t.ftl", &format!("{PACK}old = Old\n"), 9, 1, "old");
    unneeded("pl/t.ftl", &format!("old = Old\n{PACK}"), 1, 1, "old");
    unneeded(
        "pl/ui.ftl",
        &format!("{}old = Old\n", polish()),
        15,
        1,
        "old",
    );
    // What is said in the place of another is needed where the other is, and in each language.
    let in_place = |id: &str| format!("{PACK}in-public-{id} =\n    .why = Here.\n");
    let files = [("en/t.ftl", in_place("q")), ("pl/t.ftl", in_place("q"))];
    let files = files.each_ref().map(|(file, text)| (*file, text.as_str()));
    assert_eq!(checked(&files).faults, []);
    unneeded("en/t.ftl", &in_place("old"), 9, 1, "in-public-old");
    // What another message puts in is needed.
    let put_in =
        PACK.replace("To know it.", "{ old } { old.more }") + "old = Old\n    .more = So.\n";
    let files = [("en/t.ftl", put_in.as_str()), ("pl/t.ftl", &put_in)];
    assert_eq!(checked(&files).faults, []);
    let label = format!("{PACK}    .hours = Never.\n");
    unneeded("pl/t.ftl", &label, 9, 5, "contact-c.hours");
}

#[test]
fn values_are_those_of_english() {
    let wrong = polish().replace("$name", "$nane");
    let found = checked(&[("pl/ui.ftl", &wrong)]).faults;
    let told: Vec<_> = found.iter().map(|f| (f.line, f.column, &f.what)).collect();
    assert_eq!(
        told,
        [
            (1, 1, &What::Dropped(name("$name"))),
            (1, 17, &What::Unknown(name("$nane"))),
        ]
    );
    let dropped = polish().replace("{ $name }", "you");
    one(
        &[("pl/ui.ftl", &dropped)],
        1,
        1,
        What::Dropped(name("$name")),
    );
    // The program gives nothing to the words of a pack.
    let given = PACK.replace("Which one?", "Which { $one }?");
    one(
        &[("en/t.ftl", &given), ("pl/t.ftl", &given)],
        2,
        13,
        What::Unknown(name("$one")),
    );
    // But to what is asked about each option that was picked, the option.
    let mut each = pack();
    let mut field = each.parts[0].questions[0].clone();
    field.id = "f".into();
    field.kind = Kind::Text {
        lines: 1,
        examples: vec!["e".into()],
    };
    let mut list = each.parts[0].questions[0].clone();
    list.id = "l".into();
    list.kind = Kind::Each {
        of: Of::Picked("q".into()),
        fields: vec![field],
    };
    each.parts[0].questions.push(list);
    let fields = "l = List\n    .short = List\n    .why = So.\n\
                  f = How is { $picked }?\n    .short = How\n    .why = So.\nf_e = Fine.\n";
    let words = format!("{PACK}{fields}");
    let files = [("en/t.ftl", words.as_str()), ("pl/t.ftl", &words)];
    assert_eq!(checked_with(&files, each.clone()).faults, []);
    let wrong = words.replace("List\n    .why = So.", "List\n    .why = { $picked }");
    let files = [("en/t.ftl", wrong.as_str()), ("pl/t.ftl", &wrong)];
    let found = checked_with(&files, each).faults;
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].line, found[0].column), (11, 14));
    let called = polish().replace("NUMBER(", "NUMBERS(");
    one(
        &[("pl/ui.ftl", &called)],
        9,
        15,
        What::Unknown(name("NUMBERS")),
    );
    let put_in = PACK.replace("Someone", "{ some.one }");
    one(
        &[("pl/t.ftl", &put_in)],
        8,
        15,
        What::Unknown(name("some.one")),
    );
}

#[test]
fn a_number_to_call_is_the_one_of_english() {
    let told = |words: &str| PACK.replace("To know it.", words);
    let english = told("If you are in danger, call 999.");
    let with = |polish: &str| {
        let files = [("en/t.ftl", english.as_str()), ("pl/t.ftl", polish)];
        let faults = checked(&files).faults.into_iter();
        let told: Vec<_> = faults.map(|f| (f.file, f.line, f.column, f.what)).collect();
        told
    };
    let at = |column, what| ("locales/pl/t.ftl".to_owned(), 4, column, what);
    let dropped = at(5, What::Dropped(name("999")));
    assert_eq!(with(&told("Zadzwoń pod 999.")), []);
    assert_eq!(with(&told("Zadzwoń pod ٩٩٩.")), []);
    assert_eq!(with(&told("Zadzwoń.")), std::slice::from_ref(&dropped));
    let other = at(12, What::Unknown(name("998")));
    assert_eq!(with(&told("Zadzwoń pod 998.")), [dropped, other]);
}

#[test]
fn plurals_have_the_forms_of_their_language() {
    let forms = What::Forms(name("one, few, many, other"));
    for wrong in [
        UI.to_owned(),
        polish().replace("[few]", "[two]"),
        polish().replace("    [many] { $count }.\n", ""),
        polish().replace("[many]", "[few]"),
        polish()
            .replace("    [many]", "   *[many]")
            .replace("*[other]", "[other]"),
        polish().replace("    [few]", "    [0] None.\n    [few]"),
    ] {
        one(&[("pl/ui.ftl", &wrong)], 5, 12, forms.clone());
    }
    let english = UI.replace("    [one] One thing.\n", "");
    one(
        &[("en/ui.ftl", &english)],
        5,
        12,
        What::Forms(name("one, other")),
    );
    let plain = polish().replace("PLURAL($count)", "$count");
    one(&[("pl/ui.ftl", &plain)], 5, 12, What::NoPlural);
    let role = polish().replace("[me]", "[mine]");
    one(
        &[("pl/ui.ftl", &role)],
        11,
        10,
        What::Forms(name("me, you")),
    );
}

#[test]
fn as_many_lines_as_english() {
    let fewer = polish().replace("        Two lines.\n", "");
    one(&[("pl/ui.ftl", &fewer)], 2, 5, What::Lines(1, 2));
    let more = polish().replace("Two lines.", "Two.\n\n        Three.");
    one(&[("pl/ui.ftl", &more)], 2, 5, What::Lines(3, 2));
}

#[test]
fn what_is_no_fluent_and_what_is_there_twice() {
    let broken = PACK.replace("section-s = Section", "section-s = { Section");
    // What may stand in the broken message is not told to be missing.
    let said = What::Broken(name("Expected a token starting with \"}\""));
    one(&[("en/t.ftl", &broken)], 7, 22, said);
    let twice = format!("{PACK}q_a = Again\n");
    one(&[("en/t.ftl", &twice)], 9, 1, What::Twice(name("q_a")));
    let other = format!("{PACK}hello = Hello.\n");
    let found = checked(&[("en/t.ftl", &other)]).faults;
    assert!(found.iter().any(|f| f.what == What::Twice(name("hello"))));
}

#[test]
fn each_command_has_its_own_word_to_type() {
    let words = |last: &str| {
        let last = format!("act-c =\n    .label = Leave\n    .word = {last}\n");
        format!(
            "{}act-b =\n    .label = Go\n    .word = Wróć\n{last}",
            polish()
        )
    };
    let english = UI.to_owned()
        + "act-b =\n    .label = Go\n    .word = back\n\
           act-c =\n    .label = Leave\n    .word = leave\n";
    let with = |polish: &str, line: usize, column: usize, what: What| {
        one(
            &[("pl/ui.ftl", polish), ("en/ui.ftl", &english)],
            line,
            column,
            what,
        );
    };
    let sound = [("pl/ui.ftl", &*words("wyjdź")), ("en/ui.ftl", &english)];
    assert_eq!(checked(&sound).faults, []);
    // As it is understood when it is typed, not as it is written.
    for same in ["Wróć", "wroc", "WróĆ."] {
        let what = What::TypedTwice(name(same), name("act-b"));
        with(&words(same), 20, 5, what);
    }
}

#[test]
fn labels_and_prompts_fit_their_rows() {
    let short = PACK.replace("= One", &format!("= {}", "m".repeat(23)));
    one(&[("pl/t.ftl", &short)], 3, 5, What::Wide(23, 22));
    let label = PACK.replace("Second", &"宽".repeat(19));
    one(&[("pl/t.ftl", &label)], 6, 1, What::Wide(38, 36));
    let prompt = "prompt-label-again = Once again, please say: { $short }:\n";
    let english = "prompt-label-again = Again, { $short }:\n";
    one(
        &[("pl/prompt.ftl", prompt), ("en/prompt.ftl", english)],
        1,
        1,
        What::Wide(47, 37),
    );
}

#[test]
fn sentences_are_short_in_every_language() {
    let question = PACK.replace("Which one?", &format!("Say. {}who?", "and ".repeat(15)));
    one(&[("pl/t.ftl", &question)], 2, 10, What::Long(16, 15));
    let why = PACK.replace("To know it.", &format!("To know{}.", " it".repeat(19)));
    one(&[("en/t.ftl", &why)], 4, 12, What::Long(21, 20));
    let in_a_form = polish().replace("[few] ", &format!("[few] {}", "more ".repeat(20)));
    one(&[("pl/ui.ftl", &in_a_form)], 7, 11, What::Long(21, 20));
}

#[test]
fn signs_and_words_to_avoid_are_told_where_they_stand() {
    let sign = PACK.replace("Someone", "Some → one");
    one(&[("pl/t.ftl", &sign)], 8, 18, What::Sign('→'));
    let avoid = format!("{DESCRIBED}avoid = [\"eligib*\", \"best interests\"]\n");
    let words = PACK.replace("To know it.", "It is in your best interests.");
    one(
        &[("en/t.ftl", &words), ("en/language.toml", &avoid)],
        4,
        26,
        What::Avoided(name("best interests")),
    );
    let words = PACK.replace("Someone", "An eligible person");
    one(
        &[("pl/t.ftl", &words), ("pl/language.toml", &avoid)],
        8,
        16,
        What::Avoided(name("eligib*")),
    );
}

#[test]
fn a_word_to_avoid_is_found_in_each_of_its_forms() {
    let described = Files::Embedded.read("locales/en/language.toml").unwrap();
    let described = String::from_utf8(described).unwrap();
    for word in [
        "terminating",
        "terminates",
        "commencing",
        "utilising",
        "facilitating",
        "disclosing",
        "disclosure",
        "ratings",
        "rankings",
        "G.P.",
    ] {
        let words = PACK.replace("To know it.", &format!("It is {word}."));
        let files = [
            ("en/t.ftl", words.as_str()),
            ("en/language.toml", &described),
        ];
        let faults = checked(&files).faults;
        let told = |fault: &Fault| fault.line == 4 && matches!(fault.what, What::Avoided(_));
        assert!(faults.iter().any(told), "{word}");
    }
}

#[test]
fn what_needs_sight_or_a_mouse_to_be_understood_is_told_in_every_language() {
    let needs_sight = [
        ("en", "Choose the box on the right."),
        ("en", "Look at the top of the screen."),
        ("en", "What is in red must be filled in."),
        ("en", "Choose the one that is highlighted."),
        ("en", "See below."),
        ("en", "Click the icon."),
        ("pl", "Wybierz pole po prawej."),
        ("pl", "Jest to na górze ekranu."),
        ("pl", "Wypełnij to, co jest na czerwono."),
        ("pl", "Wybierz to, co jest podświetlone."),
        ("pl", "Patrz niżej."),
        ("pl", "Kliknij ikonę."),
        ("ar", "اختر الخيار على اليمين."),
        ("ar", "هو أعلى الشاشة."),
        ("ar", "اكتب ما هو باللون الأحمر."),
        ("ar", "انظر أدناه."),
        ("ar", "انقر هنا."),
    ];
    for (language, sentence) in needs_sight {
        let described = format!("locales/{language}/language.toml");
        let described = Files::Embedded.read(&described).unwrap();
        let described = String::from_utf8(described).unwrap();
        let words = PACK.replace("To know it.", sentence);
        let (file, list) = (
            format!("{language}/t.ftl"),
            format!("{language}/language.toml"),
        );
        let faults = checked(&[(&file, &words), (&list, &described)]).faults;
        let told = |fault: &Fault| {
            fault.file.ends_with(&file) && fault.line == 4 && matches!(fault.what, What::Avoided(_))
        };
        assert!(faults.iter().any(told), "{sentence}");
    }
}

#[test]
fn a_sentence_with_two_choices_is_read_in_every_way() {
    let half = "and ".repeat(11);
    let choices = |end: &str| {
        format!(
            "{end}two = {{ $count ->\n    [a] {half}then\n   *[b] So\n}} {{ $role ->\n    \
             [me] I\n   *[you] {half}then.\n}}\n"
        )
    };
    let (english, polish) = (choices(UI), choices(&polish()));
    let found = checked(&[("en/ui.ftl", &english), ("pl/ui.ftl", &polish)]).faults;
    let long = |fault: &&Fault| fault.what == What::Long(24, 20);
    assert_eq!(found.iter().filter(long).count(), 2, "{found:?}");
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn what_is_written_by_its_code_is_read_as_what_it_is() {
    let arrow = PACK.replace("Someone", "{ \"\\u2192\" } Someone");
    one(&[("pl/t.ftl", &arrow)], 8, 16, What::Sign('→'));
    let avoid = format!("{DESCRIBED}avoid = [\"please\"]\n");
    let words = PACK.replace("Someone", "{ \"\\u0070lease\" }");
    one(
        &[("en/t.ftl", &words), ("en/language.toml", &avoid)],
        8,
        16,
        What::Avoided(name("please")),
    );
}

#[test]
fn one_thing_has_one_name() {
    let glossary =
        "[[term]]\nid = \"worker\"\nsay = [\"your worker\"]\nnever = [\"care manager*\"]\n";
    let words = PACK.replace("Someone", "Care managers");
    let second = What::SecondName(name("care manager*"), name("your worker"));
    one(
        &[("en/t.ftl", &words), ("en/glossary.toml", glossary)],
        8,
        13,
        second,
    );
    let except = format!("{glossary}except = [\"contact-c\"]\n");
    let files = [("en/t.ftl", words.as_str()), ("en/glossary.toml", &except)];
    assert_eq!(checked(&files).faults, []);
    let wrong = format!("{glossary}except = [\"contact-d\"]\n");
    one(
        &[("en/glossary.toml", &wrong)],
        5,
        11,
        What::Unneeded(name("contact-d")),
    );
    let found = checked(&[("en/glossary.toml", "[[term]]\nid = 1\n")]).faults;
    assert_eq!((found[0].line, found[0].column), (2, 6));
    assert!(matches!(found[0].what, What::NotToml(_)));
}

#[test]
fn abbreviations_are_names_or_explained() {
    let words = PACK.replace("Someone", "The NHS");
    let unknown = What::Abbreviation(name("NHS"));
    one(&[("pl/t.ftl", &words)], 8, 17, unknown.clone());
    // A name is a name in all languages.
    let files = [
        ("pl/t.ftl", words.as_str()),
        ("en/glossary.toml", "names = [\"NHS\"]\n"),
    ];
    assert_eq!(checked(&files).faults, []);
    let explained = "[explained]\nNHS = \"Health Service\"\n";
    one(
        &[("pl/glossary.toml", explained), ("pl/t.ftl", &words)],
        2,
        7,
        unknown,
    );
    let words = words.replace("Second", "Health service");
    let files = [
        ("pl/t.ftl", words.as_str()),
        ("pl/glossary.toml", explained),
    ];
    assert_eq!(checked(&files).faults, []);
}

#[test]
fn a_language_says_what_it_is() {
    one(
        &[("pl/language.toml", "name = \"A\"\n")],
        1,
        1,
        What::LanguageNotDescribed,
    );
    let found = checked(&[("pl/language.toml", "name = A\n")]).faults;
    assert_eq!((found[0].line, found[0].column), (1, 8));
    assert!(matches!(found[0].what, What::NotToml(_)));
}

#[test]
fn english_that_is_hard_to_read_is_told_and_other_languages_have_no_grade() {
    let hard = "Organisational considerations necessitate comprehensive documentation. ";
    let words = PACK.replace("To know it.", &hard.repeat(8));
    let found = checked(&[("en/t.ftl", &words)]).faults;
    let told: Vec<_> = found
        .iter()
        .map(|f| (f.file.as_str(), f.line, f.column, f.what.id()))
        .collect();
    assert_eq!(
        told,
        [
            ("locales/en/language.toml", 1, 1, "check-hard"),
            ("locales/en/t.ftl", 2, 1, "check-hard"),
        ]
    );
    assert_eq!(checked(&[("pl/t.ftl", &words)]).faults, []);
    let grades = checked(&[]).grades.unwrap();
    assert!(grades.all < 5.0, "{grades:?}");
    assert_eq!(grades.hardest, None);
}

#[test]
fn every_fault_has_its_words() {
    let english = "en".parse().unwrap();
    let locale = Locale::load(&Files::Embedded, &english, "no-pack").unwrap();
    let word = || name("word");
    for what in [
        What::FileNotThere,
        What::FileNotText,
        What::NotToml(word()),
        What::LanguageNotDescribed,
        What::NoRules(word()),
        What::Broken(word()),
        What::Twice(word()),
        What::TypedTwice(word(), word()),
        What::Missing(word()),
        What::Unneeded(word()),
        What::Unknown(word()),
        What::Dropped(word()),
        What::Forms(word()),
        What::NoPlural,
        What::Lines(1, 2),
        What::Wide(1, 2),
        What::Long(1, 2),
        What::LongWithoutSpaces(1, 2),
        What::Sign('→'),
        What::Avoided(word()),
        What::SecondName(word(), word()),
        What::Abbreviation(word()),
        What::Hard(word(), word()),
    ] {
        let words = locale.words(what.id(), &what.args());
        assert!(words.ends_with('.') || words.ends_with(": word"), "{words}");
    }
    assert_eq!(locale.missing(), [""; 0]);
    assert!(!locale.words("check-fault", &Args::none()).is_empty());
}

#[test]
fn a_talk_about_a_file_and_the_questions_of_that_file_share_no_message() {
    let answered = pack();
    let mut talk = pack();
    talk.id = "talk".into();
    talk.responds = Some(answered.id.clone());
    let packs = [answered, talk].map(|pack| Packed {
        id: pack.id.to_string(),
        pack: Some(pack),
    });
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("language.toml", DESCRIBED),
        ("t.ftl", PACK),
        ("talk.ftl", PACK),
    ] {
        put(&folder.path().join("locales/en").join(name), text);
    }
    let checked = check(&Files::Dir(folder.path().to_owned()), &packs);
    let twice = checked
        .faults
        .iter()
        .filter(|fault| matches!(fault.what, What::Twice(_)));
    let twice: Vec<&str> = twice.map(|fault| fault.file.as_str()).collect();
    assert!(
        !twice.is_empty() && twice.iter().all(|file| *file == "locales/en/talk.ftl"),
        "{twice:?}"
    );
}
