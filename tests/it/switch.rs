//! Someone who has one switch, or two, and nothing else: from the first page to the file.

use std::fs;

use ownwords::engine::step::Act;
use portable_pty::CommandBuilder;
use serde_json::Value;

use crate::feed::squeezed;
use crate::pty::{Pty, key};
use crate::stage::{PROGRAM, Stage, Words};
use crate::tell::{fits_the_schema, items};

/// How long each choice stays, in seconds: long enough for a busy machine to see it and press.
const SETTINGS: &str = "beat = \"0.2\"\nexplanations = \"few\"\n";

/// A person in front of the program, who looks at the row with the cursor, or hears it.
struct Person {
    stage: Stage,
    words: Words,
    pty: Pty,
}

impl Person {
    /// Begins with nothing chosen but how many switches there are.
    #[expect(
        clippy::disallowed_methods,
        reason = "files of a test that nobody loses"
    )]
    fn begins_with(switches: &str) -> Self {
        let stage = Stage::new();
        fs::create_dir_all(stage.data()).unwrap();
        fs::write(stage.data().join("settings.toml"), SETTINGS).unwrap();
        Self::comes_back(stage, switches)
    }

    /// Begins once more, where something was chosen before.
    fn comes_back(stage: Stage, switches: &str) -> Self {
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(["--switch", switches, "--data"]);
        command.arg(stage.data());
        command.env_clear();
        for (name, value) in stage.environment() {
            command.env(name, value);
        }
        command.cwd(stage.here());
        Self {
            words: stage.words(),
            pty: Pty::run((80, 24), command),
            stage,
        }
    }

    /// Waits until the cursor has come to this choice, by itself, since the last press.
    fn meets(&mut self, label: &str) {
        self.pty.wait(label, |pty| is_at(pty, label));
    }

    /// The same, and presses the switch.
    fn takes(&mut self, label: &str) {
        self.meets(label);
        self.pty.send(key::ENTER);
    }

    /// Takes the choices of these messages, one after another.
    fn chooses(&mut self, ids: &[&str]) {
        for id in ids {
            let label = self.label(id);
            self.takes(&label);
        }
    }

    /// Steps until the cursor is at this choice, and chooses it with the other switch.
    fn steps_to(&mut self, id: &str) {
        let label = self.label(id);
        for _ in 0..60 {
            self.pty.send(" ");
            self.pty.wait("a choice", |pty| place(pty).is_some());
            if is_at(&self.pty, &label) {
                self.pty.send(key::ENTER);
                return;
            }
        }
        panic!("{label} did not come:\n{}", self.pty.rows().join("\n"));
    }

    /// Does that at one page after another, each time when the page has come.
    fn steps(&mut self, ids: &[&str]) {
        for id in ids {
            self.pty.wait(id, asks);
            self.steps_to(id);
        }
    }

    fn label(&self, id: &str) -> String {
        match id.strip_prefix('=') {
            Some(literal) => literal.to_owned(),
            None => self.words.say(id),
        }
    }
}

/// A page has come: the line that asks stands there, or what was spelt so far.
fn asks(pty: &Pty) -> bool {
    let row = pty.cursor_row();
    !pty.said().is_empty()
        && (row.trim_end().ends_with(':') || row.trim_start().starts_with("So far: "))
}

/// The choice that the cursor is at, if it came there since the last press.
fn place(pty: &Pty) -> Option<String> {
    if pty.said().is_empty() {
        return None;
    }
    let row = pty.cursor_row();
    // The linear view says "2 of 5: Label" on a row of its own; on a page the cursor stands at
    // the start of "2. Label".
    let linear = row.split_once(": ").and_then(|(place, label)| {
        let (number, of) = place.split_once(" of ")?;
        number.parse::<usize>().ok()?;
        of.parse::<usize>().ok()?;
        Some(label)
    });
    let numbered = || {
        let (number, label) = row.trim().split_once(". ")?;
        number.parse::<usize>().ok()?;
        Some(label)
    };
    let (_, column) = pty.screen().cursor_position();
    let full = || numbered().filter(|_| column <= 1);
    // Line by line, a label that is too long for that has only its number before it, and the
    // cursor stands behind it and a space.
    let end = row.chars().count() + 1;
    let long = || numbered().filter(|_| usize::from(column) == end);
    let label = linear.or_else(full).or_else(long)?;
    let label = label.trim_end();
    Some(label.strip_suffix(", chosen").unwrap_or(label).to_owned())
}

fn is_at(pty: &Pty, label: &str) -> bool {
    place(pty).is_some_and(|place| place == label)
}

/// What Al chooses from the first page to the file, with one key, in this view.
fn al(view: &str) -> Stage {
    let mut al = Person::begins_with("one");
    // Nothing was pressed for two rounds: it rests, and the first press only wakes it.
    al.pty.wait_for(&al.words.say("switch-rests"));
    al.pty.send("x");
    // What comes right after it is the same press, so he takes his language in the next round.
    let other = al.words.say("switch-other");
    al.meets(&other);
    al.chooses(&["=English", "dialog-helper_none"]);
    al.chooses(&[&format!("dialog-view_{view}"), "switch-go-on"]);
    al.chooses(&["dialog-keep_open", "path_long"]);
    // That was the wrong one.
    let back = format!("={}", al.words.label(Act::Back));
    al.chooses(&["switch-other", &back, "path_short"]);
    al.chooses(&["who-is-here_alone", "switch-done"]);
    // He spells "al", and a letter that he takes out.
    let (first, second) = ("=a b c d e f", "=g h i j k l");
    al.chooses(&["switch-spell", first, "=a", first, "=b"]);
    al.pty.wait_for("So far: ab");
    al.chooses(&["switch-take-letter", second, "=l", "switch-finish"]);
    al.chooses(&["take-part_more-time", "switch-done"]);
    al.chooses(&["contact-good_phone", "switch-done"]);
    let talk = format!("={}", al.words.label(Act::Talk));
    let pick = format!("={}", al.words.label(Act::Pick));
    al.chooses(&[&talk, &talk]);
    // What he is good at he picks from examples.
    al.chooses(&[&pick]);
    al.chooses(&["good-at-thing_listen", "switch-done"]);
    al.chooses(&[&talk, &talk, "safe-now_no"]);
    al.chooses(&["leaning_option-1", &talk, &talk, &talk]);
    al.chooses(&[
        "offer-finish",
        "my-words_yes",
        "may-count_no",
        "dialog-hand-over_make",
        "offer-show-all",
    ]);
    al.chooses(&["dialog-numbers_no", "dialog-where_here", "dialog-end_leave"]);
    assert!(al.pty.wait_for_the_end().success());
    al.stage
}

fn is_the_file_of_al(stage: &Stage) {
    fits_the_schema(stage);
    let json: Value = serde_json::from_str(&stage.hand_over("json")).unwrap();
    let found = items(&json);
    assert_eq!(found["called"][0]["words"], "al", "{json}");
    assert_eq!(found["matters"][0]["way"], "talk-about-it", "{json}");
    assert_eq!(found["leaning"][0]["options"][0]["option"], "option-1");
    let text = stage.hand_over("txt");
    assert!(
        text.contains(&stage.words().say("good-at-thing_listen")),
        "{text}"
    );
}

#[test]
fn al_goes_from_the_first_page_to_the_file_with_one_key_line_by_line() {
    is_the_file_of_al(&al("linear"));
}

#[test]
fn al_goes_from_the_first_page_to_the_file_with_one_key_page_by_page() {
    is_the_file_of_al(&al("full"));
}

/// Somebody at a number pad, who finds the number of each choice among those that came.
struct Pad {
    person: Person,
    /// The numbers of the page that was listed last, and its choices.
    listed: Vec<(usize, String)>,
}

impl Pad {
    /// Types the number of this choice, and Enter.
    fn dials(&mut self, id: &str) {
        let label = self.person.label(id);
        let more = self.person.words.say("full-more-numbers");
        // What ends a choice of many is called by what is chosen.
        let none = self.person.words.say("switch-done-none");
        let labels = [&label, if id == "switch-done" { &none } else { &label }];
        let number = loop {
            let pty = &mut self.person.pty;
            let mut found = None;
            pty.wait(&label, |pty| {
                let listed = listed(pty);
                // Line by line, a page that is there already is not listed again.
                let listed = if listed.is_empty() {
                    &self.listed
                } else {
                    &listed
                };
                found = labels.iter().find_map(|label| number_in(listed, label));
                asks(pty) && found.is_some() || at_more(pty, &more)
            });
            let listed = listed(pty);
            if !listed.is_empty() {
                self.listed = listed;
            }
            match found.filter(|_| !at_more(pty, &more)) {
                Some(number) => break number,
                None => pty.send(key::ENTER),
            }
        };
        let pty = &mut self.person.pty;
        pty.send(&number.to_string());
        // What would be chosen is shown before it is.
        pty.wait(&label, |pty| labels.iter().any(|label| is_at(pty, label)));
        pty.send(key::ENTER);
    }
}

fn number_in(listed: &[(usize, String)], label: &str) -> Option<usize> {
    let mut listed = listed.iter();
    let found = listed.find(|(_, listed)| listed == label)?;
    Some(found.0)
}

fn at_more(pty: &Pty, more: &str) -> bool {
    !pty.said().is_empty() && pty.cursor_row().contains(more)
}

/// The choices that were listed since the last key, with their numbers.
fn listed(pty: &Pty) -> Vec<(usize, String)> {
    let rows = if pty.on_its_own_screen() {
        pty.rows()
    } else {
        pty.said().lines().map(str::to_owned).collect()
    };
    let read = |row: &String| {
        let (number, label) = row.trim().split_once(". ")?;
        Some((number.parse().ok()?, label.trim().to_owned()))
    };
    rows.iter().filter_map(read).collect()
}

/// What Al chooses from the first page to the file, with the keys of a number pad.
fn al_dials(view: &str) -> Stage {
    let person = Person::begins_with("numbers");
    let [talk, pick, back] =
        [Act::Talk, Act::Pick, Act::Back].map(|act| format!("={}", person.words.label(act)));
    let view = format!("dialog-view_{view}");
    let mut al = Pad {
        person,
        listed: Vec::new(),
    };
    // How it works is said beforehand, with the way out.
    let fast = "To leave fast, type 99 and press Enter.";
    al.person.pty.wait_for(fast);
    let (first, second) = ("=a b c d e f", "=g h i j k l");
    let before = ["=English", "dialog-helper_none", &view, "switch-go-on"];
    let path = ["dialog-keep_open", "path_long", "switch-other", &back];
    let alone = ["path_short", "who-is-here_alone", "switch-done"];
    let spells = ["switch-spell", first, "=a", first, "=b"];
    let mends = ["switch-take-letter", second, "=l", "switch-finish"];
    let many = ["take-part_more-time", "switch-done", "contact-good_phone"];
    let words = ["switch-done", &talk, &talk, &pick, "good-at-thing_listen"];
    let safe = ["switch-done", &talk, &talk, "safe-now_no"];
    let leans = ["leaning_option-1", &talk, &talk, &talk, "offer-finish"];
    let ends = ["my-words_yes", "may-count_no", "dialog-hand-over_make"];
    let file = ["offer-show-all", "dialog-numbers_no", "dialog-where_here"];
    let steps: [&[&str]; 12] = [
        &before,
        &path,
        &alone,
        &spells,
        &mends,
        &many,
        &words,
        &safe,
        &leans,
        &ends,
        &file,
        &["dialog-end_leave"],
    ];
    for id in steps.into_iter().flatten() {
        al.dials(id);
    }
    assert!(al.person.pty.wait_for_the_end().success());
    let typed = |keys: &str| keys.chars().all(|key| key.is_ascii_digit() || key == '\r');
    assert!(al.person.pty.pressed().iter().all(|(_, keys)| typed(keys)));
    al.person.stage
}

#[test]
fn al_goes_from_the_first_page_to_the_file_with_number_keys_line_by_line() {
    is_the_file_of_al(&al_dials("linear"));
}

#[test]
fn al_goes_from_the_first_page_to_the_file_with_number_keys_page_by_page() {
    is_the_file_of_al(&al_dials("full"));
}

#[test]
fn the_first_page_names_no_key_that_is_not_there() {
    let stage = Stage::new();
    let arguments = ["--view", "linear", "--lang", "en", "--switch", "numbers"];
    let mut pty = Pty::start(&stage, (80, 24), &arguments);
    let words = stage.words();
    pty.wait_for_said(&words.say("switch-other"));
    let said = squeezed(&pty.said());
    assert!(
        said.contains(&squeezed("Type 99 and press Enter.")),
        "{said}"
    );
    assert!(!said.contains("F12") && !said.contains('/'), "{said}");
    pty.kill();
}

#[test]
fn ninety_nine_and_enter_leave_fast_and_nothing_stays_on_the_screen() {
    for view in ["linear", "full"] {
        let stage = Stage::new();
        let arguments = ["--view", view, "--switch", "numbers"];
        let mut pty = Pty::start(&stage, (80, 24), &arguments);
        let more = stage.words().say("full-more-numbers");
        pty.wait("the first page", |pty| asks(pty) || at_more(pty, &more));
        pty.send("99\r");
        assert!(pty.wait_for_the_end().success());
        assert!(pty.rows().is_empty(), "{:#?}", pty.rows());
    }
}

#[test]
fn una_steps_with_one_switch_and_chooses_with_the_other_and_what_she_spelt_is_safe() {
    let mut una = Person::begins_with("two");
    una.steps(&["=English", "dialog-helper_none", "dialog-view_linear"]);
    una.steps(&["switch-go-on", "dialog-keep_open", "path_short"]);
    una.steps(&["who-is-here_alone", "switch-done", "switch-spell"]);
    una.steps(&["=s t u v w x", "=u"]);
    una.pty.wait_for_said("So far: u");
    una.steps_to("=m n o p q r");
    una.steps(&["=n"]);
    una.pty.wait_for_said("So far: un");
    una.steps_to("switch-spell-stop");
    let stop = format!("={}", una.words.label(Act::Stop));
    una.steps(&["switch-other", &stop, "dialog-stop_leave"]);
    assert!(una.pty.wait_for_the_end().success());
    let mut una = Person::comes_back(una.stage, "two");
    una.steps(&["dialog-drafts_earlier"]);
    una.pty.wait("her answers", asks);
    una.pty.send(" ");
    una.pty.wait("the first", |pty| place(pty).is_some());
    una.pty.send(key::ENTER);
    una.pty.wait_for_said(&una.words.say("notice-unfinished"));
    una.steps(&["switch-read-back"]);
    una.pty.wait_for_said("You have written: un");
}
