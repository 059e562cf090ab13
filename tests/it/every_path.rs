//! Every path, whole, in every language, in both views and at two sizes.

use std::fs;
use std::thread;

use ownwords::engine::step::Act;
use ownwords::text::width::width;
use rstest::rstest;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use crate::feed::squeezed;
use crate::paths::{HALINAS_OWN, carer, child, halina, halina_again, mei, noor};
use crate::persona::{KEEP, Say, Turn, andy};
use crate::pipe::{self, LINEAR};
use crate::pseudo::{self, put};
use crate::pty::{Pty, key};
use crate::stage::{Stage, Words};
use crate::tell::{
    Told, by_keys, by_keys_in_lines, by_lines, fits_the_schema, items, orders, same,
};

const LANGUAGES: [&str; 9] = ["en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur"];
const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];

/// A story through a pipe and on both sizes of a screen, with the same words on each page
/// and the same file at the end. Returns how it was told through the pipe.
fn whole(turns: &[Turn], stage: impl Fn() -> Stage + Sync) -> Told {
    let (lines, keys) = thread::scope(|threads| {
        let stage = &stage;
        let keys = SIZES.map(|size| threads.spawn(move || by_keys(stage(), size, turns)));
        let lines = by_lines(stage(), turns);
        (lines, keys.map(|keys| keys.join().unwrap()))
    });
    for keys in &keys {
        same(turns, &lines, keys);
    }
    fits_the_schema(&lines.stage);
    lines
}

fn json(stage: &Stage) -> Value {
    serde_json::from_str(&stage.hand_over("json")).unwrap()
}

#[rstest]
fn the_short_way(
    #[values("en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur")] language: &'static str,
) {
    let told = whole(&andy(KEEP), || Stage::speaking(language));
    is_in_the_file_once(&json(&told.stage), &andy(KEEP), &[], language);
}

#[rstest]
fn the_ways_of_a_carer(
    #[values("en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur")] language: &'static str,
    #[values(1, 2)] way: usize,
) {
    whole(&carer(way), || Stage::speaking(language));
}

#[rstest]
fn the_ways_for_a_child(
    #[values("en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur")] language: &'static str,
    #[values(1, 2)] way: usize,
) {
    whole(&child(way), || Stage::speaking(language));
}

#[rstest]
fn the_longer_way(
    #[values("en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur")] language: &'static str,
) {
    let told = whole(&halina(), || Stage::speaking(language));
    is_in_the_file_once(&json(&told.stage), &halina(), &HALINAS_OWN, language);
    // What a plan is built on stands below its label, with the wish that it belongs to.
    let text = told.stage.hand_over("txt");
    let wish = "Change or keep, 1 of 2: A way to the sea.\n\
                Why it matters: The sea is my church.\n";
    assert!(text.contains(wish), "{text}");
    for (path, bytes) in told.stage.files() {
        let file = String::from_utf8_lossy(&bytes);
        for own in HALINAS_OWN {
            assert!(!file.contains(own), "{own} is in {path:?}");
        }
    }
}

/// English in disguise: longer than any of our languages, accented, and from right to left.
#[test]
fn every_page_of_the_longer_way_in_a_language_that_is_hard_on_the_rows() {
    let disguised = || {
        let stage = Stage::speaking(pseudo::TAG);
        let content = pseudo::folder(&stage);
        stage.with_content(content)
    };
    let turns = halina();
    let (lines, keys) = thread::scope(|threads| {
        let keys = threads.spawn(|| by_keys(disguised(), SIZES[1], &turns));
        (by_lines(disguised(), &turns), keys.join().unwrap())
    });
    same(&turns, &lines, &keys);
}

/// A folder with all the files that were made last time.
fn with_last_time(language: &'static str, last: &Stage) -> Stage {
    let stage = Stage::speaking(language);
    for entry in fs::read_dir(last.here()).unwrap() {
        let file = entry.unwrap().path();
        let bytes = fs::read(&file).unwrap();
        put(&stage.here().join(file.file_name().unwrap()), &bytes);
    }
    stage
}

/// Takes the files of last time away, so that there are those of today.
fn without_last_time(told: Told, last: &Stage) -> Told {
    for entry in fs::read_dir(last.here()).unwrap() {
        let name = entry.unwrap().file_name();
        let _ = fs::remove_file(told.stage.here().join(name));
    }
    told
}

#[rstest]
fn the_way_back_to_last_time(
    #[values("en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur")] language: &'static str,
) {
    let last = by_lines(Stage::speaking(language), &halina()).stage;
    let turns = halina_again();
    let (lines, keys) = thread::scope(|threads| {
        let (turns, last) = (&turns, &last);
        let stage = || with_last_time(language, last);
        let told = |told| without_last_time(told, last);
        let keys = SIZES.map(|size| threads.spawn(move || told(by_keys(stage(), size, turns))));
        let lines = told(by_lines(stage(), turns));
        (lines, keys.map(|keys| keys.join().unwrap()))
    });
    for keys in &keys {
        same(&turns, &lines, keys);
    }
    fits_the_schema(&lines.stage);
    is_in_the_file_once(&json(&lines.stage), &turns, &[], language);

    // Only the hand-over is offered, and not what was made beside it.
    let offered = turns.iter().position(|turn| turn.0 == "dialog-earlier");
    assert!(!lines.pages[offered.unwrap()].contains("ownwords-equality"));

    // That the file tells what she changed is said before it is made.
    let words = Words::spoken(language);
    let offered = turns.iter().position(|turn| turn.0 == "dialog-hand-over");
    assert!(lines.pages[offered.unwrap()].contains(&words.say("hand-over-last-time")));

    // Last time's words are on the pages where she asked for them, and on no other.
    let shown = |page: &str| {
        let at = turns.iter().rposition(|turn| turn.0 == page).unwrap();
        lines.pages[at].contains(&words.say("last-time"))
    };
    assert!(shown("matters") && shown("good-day") && shown("bad-day"));
    assert!(!shown("called") && !shown("leaning") && !lines.out.contains("Halina"));
    assert!(
        lines.pages[turns.iter().rposition(|turn| turn.0 == "good-day").unwrap()]
            .contains("With my dog at the sea.")
    );

    let report = json(&lines.stage);
    let found = items(&report);
    // Nothing of the leaning came back: not in what she says now, and not as last time's.
    assert_eq!(found["leaning"][0]["way"], "dont-know-yet");
    let options = [
        "\"option-1\"",
        "\"option-2\"",
        "\"option-3\"",
        "\"option-4\"",
    ];
    let text = report["sections"].to_string();
    assert!(
        options.iter().all(|option| !text.contains(option)),
        "{text}"
    );
    // What changed, and what did not.
    let since = &report["since_last_time"];
    let named = |group: &str| -> Vec<String> {
        let group = since[group].as_array().unwrap().iter();
        group
            .map(|at| at["question"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(
        named("still_true")
            .iter()
            .all(|question| question == "matters")
    );
    assert_eq!(named("still_true").len(), 2);
    assert!(named("different").contains(&"good-day".to_owned()));
    assert_eq!(found["changed"][0]["words"], "I live with Ola now.");
}

/// The words of a hand-over, each with the questions around it, the innermost last. What was
/// said last time stands under `last_time`.
fn words_in(value: &Value, path: &[String], found: &mut Vec<(Vec<String>, String, String)>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| words_in(value, path, found)),
        Value::Object(fields) => {
            let mut path = path.to_vec();
            if let (Some(question), Some(stands)) = (fields.get("question"), fields.get("stands")) {
                path.push(question.as_str().unwrap().to_owned());
                if let Some(words) = stands["words"].as_str() {
                    let language = fields["given"]["language"].as_str().unwrap();
                    found.push((path.clone(), words.to_owned(), language.to_owned()));
                }
            }
            for (name, value) in fields {
                if name == "last_time" {
                    continue;
                }
                words_in(value, &path, found);
            }
        }
        _ => {}
    }
}

/// Whatever a persona wrote stands once in a hand-over, at the question where they wrote it,
/// and keeps the language of the program; the labels are English.
fn is_in_the_file_once(report: &Value, turns: &[Turn], private: &[&str], language: &str) {
    assert_eq!(report["language"], "en");
    let mut found = Vec::new();
    for part in ["sections", "others", "no_longer_asked"] {
        words_in(&report[part], &[], &mut found);
    }
    for (id, say) in turns {
        let (Say::Line(text) | Say::Lines(text)) = say else {
            continue;
        };
        if private.contains(text) {
            continue;
        }
        let question = id.split(' ').next().unwrap();
        let whole = found.iter().any(|(_, words, _)| words == text);
        let wanted: Vec<&str> = if whole {
            vec![*text]
        } else {
            text.lines().collect()
        };
        for wanted in wanted {
            let at: Vec<_> = found
                .iter()
                .filter(|(_, words, _)| words == wanted)
                .collect();
            assert_eq!(at.len(), 1, "{id}: {wanted:?} in {found:#?}");
            let (path, _, tag) = at[0];
            assert!(
                path.iter().any(|at| at == question),
                "{wanted:?} at {path:?}"
            );
            assert_eq!(tag, language, "{wanted:?}");
        }
    }
    let words = Words::english();
    for section in report["sections"].as_array().unwrap() {
        let id = format!("section-{}", section["id"].as_str().unwrap());
        assert_eq!(section["heading"], words.say(&id));
    }
}

/// A hand-over without what depends on the language in which it was given.
fn codes(report: &mut Value) {
    match report {
        Value::Array(values) => values.iter_mut().for_each(codes),
        Value::Object(fields) => {
            for words in ["asked", "asked_language", "answer_languages"] {
                fields.remove(words);
            }
            if fields.contains_key("typed_by") {
                fields.remove("language");
            }
            fields.values_mut().for_each(codes);
        }
        _ => {}
    }
}

#[test]
fn the_file_is_the_same_whatever_language_the_program_speaks() {
    for turns in [halina(), carer(1), mei()] {
        let files = LANGUAGES.map(|language| {
            let told = by_lines(Stage::speaking(language), &turns);
            let mut report = crate::tell::plain(&told.stage).json;
            let mut asked = Vec::new();
            words_in(&report["sections"], &[], &mut asked);
            assert!(asked.iter().all(|(_, _, tag)| tag == language), "{asked:?}");
            codes(&mut report);
            serde_json::to_string_pretty(&report).unwrap()
        });
        for other in &files[1..] {
            crate::tell::pretty_same(&files[0], other);
        }
    }
}

/// For each turn, whether both languages are shown on its page.
fn with_both(turns: &[Turn]) -> Vec<bool> {
    let mut both = true;
    let mut shown = Vec::new();
    for (id, say) in turns {
        shown.push(both && *id != "my-words");
        match say {
            Say::Act(Act::OneLanguage) => both = false,
            Say::Act(Act::BothLanguages) => both = true,
            _ => {}
        }
    }
    shown
}

#[rstest]
fn two_languages_at_once(
    #[values("pl,en", "ar,en", "ur,en", "zh,en", "gd,pl")] languages: &'static str,
) {
    let turns = noor();
    let words = Words::spoken(languages);
    let helpers = words.helpers();
    let stage = || Stage::speaking(languages);
    let (lines, keys) = thread::scope(|threads| {
        let (stage, turns) = (&stage, &turns);
        let keys = SIZES.map(|size| threads.spawn(move || by_keys(stage(), size, turns)));
        (
            by_lines(stage(), turns),
            keys.map(|keys| keys.join().unwrap()),
        )
    });
    for told in &keys {
        same(&turns, &lines, told);
    }
    fits_the_schema(&lines.stage);
    let own = languages.split(',').next().unwrap();
    is_in_the_file_once(&json(&lines.stage), &turns, &[], own);

    let both = with_both(&turns);
    assert!(both.iter().filter(|both| !**both).count() > 3);
    for (n, (id, _)) in turns.iter().enumerate() {
        let (first, second) = (words.asked(id), helpers.asked(id));
        let pair = format!("{}{}", squeezed(&first), squeezed(&second));
        for told in keys.iter().chain([&lines]) {
            let page = squeezed(&told.pages[n]);
            assert_eq!(page.contains(&pair), both[n], "{id}:\n{}", told.pages[n]);
        }
        // The line that asks is the person's, and the helper's is nowhere.
        let alike = words.short(id) == helpers.short(id);
        let asks = |words: &Words| {
            let short = words.short(id);
            let mut page = lines.pages[n].lines();
            page.any(|line| line.starts_with(&short) && line.ends_with([':', '：']))
                || lines.pages[n].contains(&words.say("prompt-read"))
        };
        assert!(
            asks(&words) && (alike || !asks(helpers)),
            "{id}:\n{}",
            lines.pages[n]
        );
        // Each option is said in both, the person's first.
        let option = |words: &Words| squeezed(&words.say("who-is-here_advocate"));
        if *id == "who-is-here" {
            let pair = format!("2.{}{}", option(&words), option(helpers));
            assert!(
                squeezed(&lines.pages[n]).contains(&pair),
                "{}",
                lines.pages[n]
            );
        }
    }
    // What the helper asked for in their language was done.
    let found = items(&json(&lines.stage));
    for (question, way) in [
        ("cannot-wait", "does-not-apply"),
        ("good-at", "skipped"),
        ("risk", "talk-about-it"),
    ] {
        assert_eq!(found[question][0]["way"], way, "{question}");
    }
    assert!(!found.contains_key("change"));
}

#[test]
fn answers_in_chinese_are_whole_in_both_views_and_in_the_file() {
    let told = whole(&mei(), Stage::new);
    let report = json(&told.stage);
    is_in_the_file_once(&report, &mei(), &[], "en");
    for extension in ["txt", "html"] {
        let file = told.stage.hand_over(extension);
        for (_, say) in mei() {
            if let Say::Line(text) | Say::Lines(text) = say {
                assert!(
                    text.lines().all(|line| file.contains(line)),
                    "{text}\n{file}"
                );
            }
        }
    }
}

#[test]
fn wide_letters_stay_within_the_rows_of_the_linear_view() {
    let plain = |told: &Told| crate::tell::plain(&told.stage);
    let pipe = by_lines(Stage::new(), &mei());
    for size in SIZES {
        let told = by_keys_in_lines(Stage::new(), size, &mei());
        assert_eq!(plain(&told).json, plain(&pipe).json);
        let text = told
            .out
            .replace("\x1b[?2004h", "")
            .replace("\x1b[?2004l", "");
        for row in text.lines() {
            assert!(width(row) <= usize::from(size.0), "{row:?}");
        }
        // What was typed is echoed whole, however it was broken into rows.
        let said = squeezed(&text);
        for (_, say) in mei() {
            if let Say::Line(words) | Say::Lines(words) = say {
                for line in words.lines() {
                    assert!(said.contains(&squeezed(line)), "{line} is not in\n{text}");
                }
            }
        }
    }
}

#[test]
fn one_sentence_among_several_in_chinese_is_changed() {
    let words = Words::english();
    let stage = Stage::new();
    let mut turns = mei();
    let at = turns
        .iter()
        .position(|turn| turn.0 == "risk-wrong")
        .unwrap();
    let mut script = pipe::script(&words, &turns[..at]);
    // Back to the answer before, of two sentences; the second one gets new words.
    let back = words.typed(Act::Back);
    let change = words.typed(Act::Change);
    script.push_str(&format!(
        "{back}\n{change}\n2\n我们一起唱歌，一起吃饭。\n\n"
    ));
    script.push_str(&pipe::script(&words, &turns.split_off(at)));
    let done = pipe::run(&stage, &LINEAR, &script);
    done.is_well();
    for sentence in [
        "1. 那里有我的朋友。\n2. 我们一起唱歌。\n",
        "2. 我们一起唱歌，一起吃饭。\n",
    ] {
        assert!(
            done.out.contains(sentence),
            "{sentence} is not in\n{}",
            done.out
        );
    }
    let found = items(&json(&stage));
    assert!(
        found["risk"][0]
            .to_string()
            .contains("\"那里有我的朋友。我们一起唱歌，一起吃饭。\""),
        "{}",
        found["risk"][0]
    );
}

/// The letters of a screen, whatever order they stand in, joined or not.
fn letters(rows: &[String]) -> Vec<char> {
    let plain = |c: char| match c {
        // Brackets are mirrored where rows are turned round.
        '(' | ')' => '(',
        '[' | ']' => '[',
        '<' | '>' => '<',
        '«' | '»' => '«',
        '‹' | '›' => '‹',
        c => c,
    };
    let all: String = rows.join(" ").nfkc().collect();
    let mut letters: Vec<char> = all
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(plain)
        .collect();
    letters.sort_unstable();
    letters
}

#[test]
fn rows_that_this_program_orders_have_the_letters_of_those_in_logical_order() {
    let turns = andy(KEEP);
    for size in SIZES {
        let logical = by_keys(Stage::speaking("ar"), size, &turns);
        let stage = Stage::speaking("ar");
        let words = Words::spoken("ar");
        let mut pty = Pty::start(&stage, size, &["--view", "full"]);
        orders(&mut pty, &words, 2);
        // Before the page that names files, which have names of their own.
        let named = |(rows, _): &&(Vec<String>, String)| {
            !rows
                .iter()
                .any(|row| row.contains("/here") || row.contains("ownwords-"))
        };
        // The first keys said who orders rows.
        let pressed: Vec<_> = logical.pressed.iter().skip(1).take_while(named).collect();
        assert!(pressed.len() > turns.len());
        let mut turned = 0;
        for (rows, keys) in pressed {
            let wanted = letters(rows);
            pty.wait(&rows.join("\n"), |pty| letters(&pty.rows()) == wanted);
            turned += usize::from(pty.rows() != *rows);
            pty.send(keys);
        }
        assert!(turned > turns.len(), "rows were turned round");
        pty.send(key::F12);
        pty.wait_for_the_end();
    }
}
