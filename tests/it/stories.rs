//! Whole stories: the same person in both views, from the first page to the file.

use std::thread;

use ownwords::text::width::width;
use rstest::rstest;
use serde_json::Value;

use crate::feed::squeezed;
use crate::persona::{KEEP, PRIVATE_WORDS, Say, Turn, andy, ewa, morag, una};
use crate::stage::{Stage, Words};
use crate::tell::{
    Told, by_keys, by_keys_in_lines, by_lines, fits_the_schema, in_both_views, items, plain,
    pretty_same, written,
};

/// The story in both views, in English.
fn both_views(persona: impl Fn(Turn) -> Vec<Turn>, size: (u16, u16)) -> (Told, Told) {
    in_both_views(&persona(KEEP), size, Stage::new)
}

#[test]
fn andy_is_heard_in_both_views_and_the_file_is_in_his_words() {
    let (lines, _) = both_views(andy, (80, 24));
    fits_the_schema(&lines.stage);
    for extension in ["json", "txt", "html"] {
        let file = lines.stage.hand_over(extension);
        for line in written(&andy(KEEP)) {
            assert!(file.contains(line), "{line} is not in\n{file}");
        }
    }
    // First how to reach him and what helps, then what matters, then the risk, then the
    // leaning, marked as one.
    let words = Words::english();
    let text = lines.stage.hand_over("txt");
    let order = [
        "contact",
        "cannot-wait",
        "take-part",
        "matters",
        "talk-first",
        "change",
        "risks",
        "leaning",
        "who",
    ];
    let headings = order.map(|section| words.say(&format!("section-{section}")));
    let places = headings.map(|heading| {
        let found = text.lines().position(|line| line.ends_with(&heading));
        found.unwrap_or_else(|| panic!("no {heading} in\n{text}"))
    });
    assert!(places.is_sorted(), "{places:?}");
    let found = items(&serde_json::from_str(&lines.stage.hand_over("json")).unwrap());
    assert_eq!(found["leaning"][0]["options"][0]["option"], "option-1");
    assert_eq!(found["cannot-wait"][0]["way"], "does-not-apply");
    // What his parents think stands apart from what he thinks.
    let json: Value = serde_json::from_str(&lines.stage.hand_over("json")).unwrap();
    let mut sections = json["sections"].as_array().unwrap().iter();
    let risk = sections.find(|section| section["id"] == "risks").unwrap();
    let entry = &risk["items"][0]["stands"]["entries"][0];
    assert!(entry["others"].to_string().contains("They worry that"));
    assert!(!entry["items"].to_string().contains("They worry that"));
}

/// What was written line by line, without the pastes in brackets that are asked for.
fn only_text(out: &str) -> String {
    out.replace("\x1b[?2004h", "").replace("\x1b[?2004l", "")
}

#[test]
fn andy_is_heard_line_by_line_in_a_terminal_with_the_same_file() {
    let turns = andy(KEEP);
    let terminal = by_keys_in_lines(Stage::new(), (80, 24), &turns);
    let pipe = by_lines(Stage::new(), &turns);
    pretty_same(&plain(&terminal.stage).text, &plain(&pipe.stage).text);
    assert_eq!(plain(&terminal.stage).json, plain(&pipe.stage).json);
    // Append-only: nothing but text.
    let text = only_text(&terminal.out);
    assert!(!text.contains('\x1b'), "{text:?}");
    for (at, _) in text.match_indices('\r') {
        assert!(text[at..].starts_with("\r\n"), "{:?}", &text[at..]);
    }
}

#[test]
fn andy_loses_no_word_on_a_small_screen() {
    both_views(andy, (40, 12));
}

/// What is left of 80 columns and 24 rows where letters are four times as large.
const AT_400_PER_CENT: (u16, u16) = (20, 6);

/// All letters of this in order, without the names that each run has of its own.
fn letters(told: &Told, text: &str) -> String {
    let own = told.stage.given("ownwords-", "json").into_iter();
    let files = own.filter_map(|(name, _)| Some(name.strip_suffix(".json")?.to_owned()));
    let folder = told.stage.root().to_string_lossy().into_owned();
    let names = files.chain([folder]);
    names.fold(squeezed(text), |text, name| {
        text.replace(&squeezed(&name), "(name)")
    })
}

#[rstest]
fn andy_loses_no_word_at_400_per_cent(
    #[values("en", "pl", "ar", "gd", "uk", "ro", "zh", "pa", "ur")] language: &'static str,
) {
    let turns = andy(KEEP);
    let sizes = [(80, 24), AT_400_PER_CENT];
    let (keys, lines) = thread::scope(|threads| {
        let turns = &turns;
        let keys = sizes
            .map(|size| threads.spawn(move || by_keys(Stage::speaking(language), size, turns)));
        let lines = sizes.map(|size| {
            threads.spawn(move || by_keys_in_lines(Stage::speaking(language), size, turns))
        });
        (
            keys.map(|told| told.join().unwrap()),
            lines.map(|told| told.join().unwrap()),
        )
    });
    let [usual, small] = &keys;
    for (n, (id, _)) in turns.iter().enumerate() {
        let [usual, small] = [usual, small].map(|told| letters(told, &told.pages[n]));
        assert_eq!(usual, small, "turn {n}, {id}");
    }
    let [usual, small] = &lines;
    let [wide, narrow] = [usual, small].map(|told| letters(told, &only_text(&told.out)));
    assert_eq!(wide, narrow);
    let text = only_text(&small.out);
    for row in text.lines() {
        assert!(width(row) <= 20, "nothing goes sideways: {row:?}");
    }
    for told in keys.iter().chain(&lines).skip(1) {
        assert_eq!(plain(&told.stage).json, plain(&keys[0].stage).json);
    }
}

#[test]
fn morag_leans_to_a_mix_part_by_part() {
    let (lines, _) = both_views(morag, (80, 24));
    fits_the_schema(&lines.stage);
    let found = items(&serde_json::from_str(&lines.stage.hand_over("json")).unwrap());
    assert_eq!(found["leaning"][0]["options"][0]["option"], "option-4");
    let parts = found["mix-support"].iter().zip(&found["mix-option"]);
    let parts: Vec<_> = parts
        .map(|(support, option)| (&support["words"], &option["options"][0]["option"]))
        .collect();
    assert_eq!(
        parts,
        [
            (&"Someone to drive me to choir".into(), &"option-1".into()),
            (&"Help in the morning".into(), &"option-3".into()),
        ]
    );
    // The ways to leave a question empty stay apart.
    for (question, way) in [
        ("good-at", "skipped"),
        ("risk", "skipped"),
        ("ask", "dont-know-yet"),
        ("must-not", "skipped"),
    ] {
        assert_eq!(found[question][0]["way"], way, "{question}");
    }
    let words = Words::english();
    let text = lines.stage.hand_over("txt");
    let said = [
        "Someone to drive me to choir".to_owned(),
        words.say("mix-option_option-1"),
        "Help in the morning".to_owned(),
        words.say("mix-option_option-3"),
    ];
    let places = said.map(|said| text.find(&said).unwrap_or_else(|| panic!("no {said}")));
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn ewa_s_private_words_and_an_option_that_she_did_not_choose_are_nowhere() {
    let (lines, keys) = both_views(ewa, (80, 24));
    fits_the_schema(&lines.stage);
    let words = Words::english();
    let question = words.say("change");
    let short = words.say("change.short");
    for told in [&lines, &keys] {
        for (path, bytes) in told.stage.files() {
            let file = String::from_utf8_lossy(&bytes);
            for secret in [PRIVATE_WORDS, "długach"] {
                assert!(!file.contains(secret), "{secret} is in {path:?}");
            }
            for never in ["Option 3", "option-3", &question, &short, "\"change\""] {
                assert!(!file.contains(never), "{never} is in {path:?}");
            }
        }
        // It was shown where she typed it, and never again.
        let turns = ewa(KEEP);
        let typed = turns
            .iter()
            .position(|turn| matches!(turn.1, Say::Lines(PRIVATE_WORDS)));
        for (n, page) in told.pages.iter().enumerate().skip(typed.unwrap() + 1) {
            assert!(!page.contains("długach"), "on page {n}:\n{page}");
        }
        let found = items(&serde_json::from_str(&told.stage.hand_over("json")).unwrap());
        // She typed nothing herself, and the file does not say so anywhere.
        let json: Value = serde_json::from_str(&told.stage.hand_over("json")).unwrap();
        assert_eq!(json["hands"].as_array().unwrap().len(), 1, "{json}");
        assert_eq!(json["hands"][0]["typed_by"], "interpreter");
        for talk in ["leaning", "risk"] {
            assert_eq!(found[talk][0]["way"], "talk-about-it");
        }
        assert!(!found.contains_key("change"));
        let text = told.stage.hand_over("txt");
        let talk = words.say("report-state-talk-about-it");
        assert!(text.contains(&talk), "{talk} is not in\n{text}");
    }
    for line in written(&ewa(KEEP)) {
        let file = lines.stage.hand_over("html");
        assert!(file.contains(line), "{line} is not in\n{file}");
    }
}

#[test]
fn una_gives_her_answers_about_equality_in_a_file_without_a_name() {
    let (lines, keys) = both_views(|keep| una(keep, 1), (80, 24));
    let words = Words::english();
    for told in [&lines, &keys] {
        fits_the_schema(&told.stage);
        let [txt, json] = ["txt", "json"].map(|kind| {
            let mut found = told.stage.given("ownwords-equality-", kind);
            assert_eq!(found.len(), 1, "{:?}", told.stage.made());
            found.remove(0)
        });
        assert!(told.stage.given("ownwords-equality-", "html").is_empty());
        for said in [
            "equality-age_from-50",
            "equality-health_a-lot",
            "equality-gender_woman",
        ] {
            let said = words.say(said);
            assert!(txt.1.contains(&said), "{said} is not in\n{}", txt.1);
            assert!(json.1.contains(&said), "{said} is not in\n{}", json.1);
        }
        // What she would rather not say, and what she kept private, is not told as that.
        for silent in ["ethnic-group", "orientation"] {
            let asked = words.say(&format!("equality-{silent}"));
            assert!(!txt.1.contains(&asked), "{asked} is in\n{}", txt.1);
            assert!(!json.1.contains(silent), "{silent} is in\n{}", json.1);
        }
        // The last page names the file, and its name has no part of the other's but the day.
        let end = squeezed(told.pages.last().unwrap());
        for (name, text) in [&txt, &json] {
            assert!(end.contains(&squeezed(name)), "{name} is not on\n{end}");
            for link in ["Una", &hand_over_id(&told.stage), "hand-over"] {
                assert!(!text.contains(link), "{link} is in\n{text}");
            }
        }
        let code = |name: &str| name.rsplit(['-', '.']).nth(1).map(str::to_owned);
        let (hand_over, _) = told.stage.given("ownwords-2", "txt").remove(0);
        assert_ne!(code(&txt.0), code(&hand_over));
        assert_eq!(code(&txt.0), code(&json.0));
        no_equality_in_the_hand_over(&told.stage);
    }
}

#[test]
fn una_says_no_and_her_answers_about_equality_are_in_no_file() {
    let (lines, keys) = both_views(|keep| una(keep, 2), (80, 24));
    for told in [&lines, &keys] {
        for kind in ["txt", "json", "html"] {
            assert_eq!(told.stage.given("ownwords-", kind).len(), 1);
        }
        no_equality_in_the_hand_over(&told.stage);
    }
}

fn hand_over_id(stage: &Stage) -> String {
    let json: Value = serde_json::from_str(&stage.hand_over("json")).unwrap();
    json["id"].as_str().unwrap().to_owned()
}

fn no_equality_in_the_hand_over(stage: &Stage) {
    let words = Words::english();
    for kind in ["json", "txt", "html"] {
        let file = stage.hand_over(kind);
        assert!(file.contains("Una"), "{file}");
        for id in ["health", "health.short", "age_from-50", "gender_woman"] {
            let said = words.say(&format!("equality-{id}"));
            assert!(!file.contains(&said), "{said} is in\n{file}");
        }
        assert!(!file.to_lowercase().contains("equality"), "{file}");
    }
}

#[test]
fn the_whole_conversation_of_andy() {
    let told = by_lines(Stage::new(), &andy(KEEP));
    let root = told.stage.root().to_string_lossy().into_owned();
    insta::with_settings!({
        omit_expression => true,
        prepend_module_to_snapshot => false,
        filters => vec![
            (root.as_str(), "FOLDER"),
            (r"ownwords-\d{4}-\d\d-\d\d-[0-9a-z]{6}", "ownwords-DATE-CODE"),
        ],
    }, {
        insta::assert_snapshot!("andy_line_by_line", told.out);
    });
}
