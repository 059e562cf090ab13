//! A person who only hears: pages are read out by a voice, and what it said is all that they
//! know when they press a key.

use std::path::Path;

use ownwords::engine::step::Act;
use ownwords::locale::Args;
use ownwords::view::keys::{Does, Keymap, names};

use crate::feed::squeezed;
use crate::persona::{FORGET, Say, Turn, andy};
use crate::pipe;
use crate::pty::{Pty, key, number_of};
use crate::ssip::{Manners, Server};
use crate::stage::{Stage, Words};

const SIZE: (u16, u16) = (80, 24);

/// What a person hears.
pub struct Ears {
    server: Server,
    /// All of it, from the start, as the language and the words of each utterance.
    pub all: Vec<(String, String)>,
    language: String,
}

impl Ears {
    /// Listens to what runs on this stage.
    pub fn at(stage: &Stage) -> Self {
        Self {
            server: Server::start(Path::new(&stage.voices()), Manners::good()),
            all: Vec::new(),
            language: String::new(),
        }
    }

    /// The next thing that is said.
    pub fn next(&mut self) -> String {
        loop {
            let command = self.server.next_if_any();
            let command = command.unwrap_or_else(|| panic!("after {:#?}", self.all));
            if let Some(language) = command.strip_prefix("SET self LANGUAGE ") {
                self.language = language.to_owned();
            }
            if command == "SPEAK" {
                let mut lines = self.server.until(".");
                lines.pop();
                let said = lines.join(" ");
                self.all.push((self.language.clone(), said.clone()));
                return said;
            }
        }
    }

    /// What is said up to the first thing that is this; it is the last of them.
    pub fn until(&mut self, so: impl Fn(&str) -> bool) -> Vec<String> {
        let mut said = vec![self.next()];
        while !so(&said[said.len() - 1]) {
            said.push(self.next());
        }
        said
    }

    /// What is said of the page that asks with this message: from its question to the line
    /// that asks.
    fn page(&mut self, words: &Words, id: &str) -> Vec<String> {
        let question = squeezed(&words.asked(id));
        self.until(|said| squeezed(said) == question);
        let short = words.short(id);
        let read = words.say("prompt-read");
        self.until(|said| said.trim() == read || said.starts_with(&short) && said.ends_with(':'))
    }
}

/// Does what a person does at a page of which they heard this.
fn answer(pty: &mut Pty, ears: &mut Ears, words: &Words, full: bool, page: &[String], say: Say) {
    match (full, say) {
        (false, Say::Act(act)) => {
            pty.send("/\r");
            let label = words.label(act);
            let told = ears.until(|said| said.starts_with('/') && said.ends_with(&label));
            let word = told.last().and_then(|said| said.split(':').next()).unwrap();
            pty.send(&format!("{word}\r"));
        }
        (false, Say::Last(label)) => {
            let number = number_of(page, &words.say(label));
            pty.send(&format!("{number}\r"));
        }
        (false, say) => pty.send(&pipe::lines(words, say).replace('\n', "\r")),
        (true, Say::Act(act)) => {
            pty.send(key::TAB);
            let end = words.say("full-actions.prompt");
            let menu = ears.until(|said| said.trim() == end);
            choose(pty, ears, number_of(&menu, &words.label(act)));
        }
        (true, Say::One(number)) => choose(pty, ears, number),
        (true, Say::Last(label)) => choose(pty, ears, number_of(page, &words.say(label))),
        (true, Say::Many(numbers)) => {
            let last = |n: usize| page.iter().any(|said| said.starts_with(&format!("{n}. ")));
            let count = (1..).take_while(|n| last(*n)).count();
            for number in numbers {
                go_to(pty, ears, *number);
                if number * 10 <= count {
                    pty.send(" ");
                    ears.until(|said| said.starts_with(&format!("{number}. ")));
                }
            }
            pty.send(key::ENTER);
        }
        (true, Say::Read) => {
            // What was not on the screen yet comes first; the voice says how to go on from it.
            pty.send(key::ENTER);
        }
        (true, say) => pty.answer(words, page, say),
    }
}

fn go_to(pty: &mut Pty, ears: &mut Ears, number: usize) {
    pty.send(&number.to_string());
    ears.until(|said| said.starts_with(&format!("{number}. ")));
}

fn choose(pty: &mut Pty, ears: &mut Ears, number: usize) {
    go_to(pty, ears, number);
    pty.send(key::ENTER);
}

/// Goes through these pages by ear.
fn go(pty: &mut Pty, ears: &mut Ears, words: &Words, full: bool, turns: &[Turn]) {
    for (id, say) in turns {
        let page = ears.page(words, id);
        answer(pty, ears, words, full, &page, *say);
        if full && *say == Say::Read && pty.is_at_more(words) {
            // The rest of the page comes, and the voice says again how to go on.
            let read = words.say("prompt-read");
            ears.until(|said| said.trim() == read);
            pty.send(key::ENTER);
        }
    }
}

/// Tells a whole story by ear; what was heard.
fn told_by_ear(view: &str, turns: &[Turn]) -> (Stage, Ears) {
    let stage = Stage::new();
    let words = stage.words();
    let mut ears = Ears::at(&stage);
    let mut pty = Pty::start(&stage, SIZE, &["--view", view, "--speak"]);
    let full = view == "full";
    go(&mut pty, &mut ears, &words, full, turns);
    assert_eq!(pty.wait_for_the_end().exit_code(), 0);
    (stage, ears)
}

#[test]
fn who_only_hears_comes_from_the_first_page_to_the_file() {
    for view in ["linear", "full"] {
        let (stage, ears) = told_by_ear(view, &andy(FORGET));
        let file = stage.hand_over("txt");
        assert!(file.contains("I want to choose who helps me."), "{file}");
        assert!(ears.all.iter().all(|(language, _)| language == "en-GB"));
        // Where the file is was said, too.
        let name = stage.given("ownwords", "json")[0].0.clone();
        let heard = ears.all.iter().any(|(_, said)| said.contains(&name));
        assert!(heard, "{name}: {:#?}", ears.all);
    }
}

#[test]
fn nothing_is_read_unless_somebody_wants_it() {
    let stage = Stage::new();
    let server = Server::start(Path::new(&stage.voices()), Manners::good());
    let words = stage.words();
    let mut pty = Pty::start(&stage, SIZE, &["--view", "linear"]);
    pty.wait_for_said(&words.say("prompt-read"));
    pty.send(key::F3);
    // The first thing that anybody asked the server is this.
    assert!(server.next().starts_with("SET self CLIENT_NAME"));
    pty.kill();
}

#[test]
fn any_key_stops_it_and_again_says_it_again() {
    for view in ["linear", "full"] {
        let stage = Stage::new();
        let words = stage.words();
        let mut ears = Ears::at(&stage);
        let mut pty = Pty::start(&stage, SIZE, &["--view", view, "--speak"]);
        let page = ears.page(&words, "dialog-start");
        pty.send("x");
        assert!(
            ears.server.until("CANCEL self").len() < 50,
            "it was stopped"
        );
        pty.send(if view == "linear" { "\x7f" } else { "" });
        answer(
            &mut pty,
            &mut ears,
            &words,
            view == "full",
            &page,
            Say::Act(Act::Again),
        );
        assert_eq!(ears.page(&words, "dialog-start"), page);
        pty.kill();
    }
}

#[test]
fn answers_are_read_only_when_they_are_asked_for() {
    for view in ["linear", "full"] {
        let stage = Stage::new();
        let words = stage.words();
        let mut ears = Ears::at(&stage);
        let mut pty = Pty::start(&stage, SIZE, &["--view", view, "--speak"]);
        let full = view == "full";
        let turns = &andy(FORGET)[..5];
        go(&mut pty, &mut ears, &words, full, turns);
        let page = ears.page(&words, "take-part");
        answer(
            &mut pty,
            &mut ears,
            &words,
            full,
            &page,
            Say::Act(Act::Back),
        );
        let page = ears.page(&words, "called");
        let keys = Keymap::default().presses_in_line(Does::ReadAnswer);
        let name = names(&keys, &|id, _| words.say(id));
        let here = words.say_with("reading-here", "keys", &name);
        assert!(page.contains(&here), "{page:#?}");
        let heard = |ears: &Ears| ears.all.iter().any(|(_, said)| said.contains("Andy"));
        assert!(!heard(&ears), "{view}: {:#?}", ears.all);
        pty.send(key::F4);
        ears.until(|said| said == "Andy");
        pty.kill();
    }
}

#[test]
fn what_did_not_fit_is_read_out_and_then_what_asks() {
    for view in ["linear", "full"] {
        let stage = Stage::new();
        let words = stage.words();
        let mut ears = Ears::at(&stage);
        let mut pty = Pty::start(&stage, SIZE, &["--view", view, "--speak"]);
        let page = ears.page(&words, "dialog-start");
        answer(
            &mut pty,
            &mut ears,
            &words,
            view == "full",
            &page,
            Say::Read,
        );
        ears.page(&words, "dialog-keep");
        pty.send(if view == "linear" { "9\r" } else { "9" });
        let problem = words.say("unfit-not-an-option");
        ears.until(|said| said.ends_with(&problem));
        let short = words.short("dialog-keep");
        ears.until(|said| said.contains(&short) && said.ends_with(':'));
        pty.kill();
    }
}

#[test]
fn a_secret_phrase_is_never_read_out() {
    for view in ["linear", "full"] {
        let stage = Stage::new();
        let words = stage.words();
        let mut ears = Ears::at(&stage);
        let mut pty = Pty::start(&stage, SIZE, &["--view", view, "--speak"]);
        let full = view == "full";
        let turns = [("dialog-start", Say::Read), ("dialog-keep", Say::One(1))];
        go(&mut pty, &mut ears, &words, full, &turns);
        ears.page(&words, "dialog-phrase");
        // Also if somebody asks for what stands there.
        pty.send("heather");
        pty.send(key::F4);
        pty.send(key::ENTER);
        ears.page(&words, "dialog-phrase-again");
        let heard = ears.all.iter().any(|(_, said)| said.contains("heather"));
        assert!(!heard, "{view}: {:#?}", ears.all);
        pty.kill();
    }
}

#[test]
fn speed_and_volume_change_by_keys_and_are_told() {
    let stage = Stage::new();
    let words = stage.words();
    let mut ears = Ears::at(&stage);
    let mut pty = Pty::start(&stage, SIZE, &["--view", "full", "--speak"]);
    ears.page(&words, "dialog-start");
    for (key, command, setting, choice) in [
        (key::F6, "SET self RATE 50", "setting-rate", "fast"),
        (key::F5, "SET self RATE 0", "setting-rate", "usual"),
        (key::F8, "SET self VOLUME 50", "setting-volume", "loud"),
        (key::F7, "SET self VOLUME 0", "setting-volume", "usual"),
    ] {
        pty.send(key);
        ears.server.until(command);
        let choice = words.say(&format!("{setting}_{choice}"));
        ears.until(|said| said.contains(&words.short(setting)) && said.contains(&choice));
    }
    pty.kill();
}

#[test]
fn each_of_two_languages_is_read_by_its_own_voice() {
    let stage = Stage::speaking("en,pl");
    let words = stage.words();
    let mut ears = Ears::at(&stage);
    let pty = Pty::start(&stage, SIZE, &["--view", "linear", "--speak"]);
    ears.page(&words, "dialog-start");
    let said = |language: &str, words: &Words| {
        let question = words.asked("dialog-start");
        let pair = (language.to_owned(), question);
        assert!(ears.all.contains(&pair), "{pair:?} in {:#?}", ears.all);
    };
    said("en-GB", &words);
    said("pl", words.helpers());
    pty.kill();
}

#[test]
fn each_language_that_is_offered_is_called_by_its_own_voice() {
    for view in ["linear", "full"] {
        let stage = Stage::new();
        let words = stage.words();
        let mut ears = Ears::at(&stage);
        let arguments = ["--view", view, "--speak", "--switch", "numbers"];
        let mut pty = Pty::start(&stage, SIZE, &arguments);
        ears.page(&words, "dialog-start");
        pty.send("0\r");
        let page = ears.until(|said| said.trim() == words.say("numbers-prompt"));
        let language = number_of(&page, &words.label(Act::Language));
        pty.send(&format!("{language}\r"));
        ears.page(&words, "dialog-language");
        let of = |name: &str| {
            let mut said = ears.all.iter();
            let named = said.find(|(_, said)| said.ends_with(&format!(". {name}")));
            named
                .unwrap_or_else(|| panic!("{name}: {:#?}", ears.all))
                .0
                .clone()
        };
        for (name, voice) in [("English", "en-GB"), ("Polski", "pl")] {
            assert_eq!(of(name), voice, "{view}");
        }
        // One that voices read wrongly is not read, and says so.
        assert!(ears.all.iter().all(|(voice, _)| voice != "ar"), "{view}");
        if view == "linear" {
            pty.wait_for_said(&Words::spoken("ar").say("language-misread"));
        }
        // Also when it is gone to, and before it is chosen.
        let number = number_of(
            &ears
                .all
                .iter()
                .map(|(_, said)| said.clone())
                .collect::<Vec<_>>(),
            "Polski",
        );
        pty.send(&number.to_string());
        ears.until(|said| said.ends_with("Polski"));
        assert_eq!(ears.all.last().unwrap().0, "pl", "{view}");
        pty.kill();
    }
}

#[test]
fn the_signs_of_a_number_pad_make_the_voice_louder_and_say_the_page_again() {
    for view in ["linear", "full"] {
        let stage = Stage::new();
        let words = stage.words();
        let mut ears = Ears::at(&stage);
        let arguments = ["--view", view, "--speak", "--switch", "numbers"];
        let mut pty = Pty::start(&stage, SIZE, &arguments);
        let page = ears.page(&words, "dialog-start");
        pty.send("+");
        ears.server.until("SET self VOLUME 50");
        pty.send("-");
        ears.server.until("SET self VOLUME 0");
        pty.send("*");
        assert_eq!(ears.page(&words, "dialog-start"), page, "{view}");
        // What is none of the choices is said, and what asks, again.
        pty.send("7\r");
        let problem = words.say("unfit-not-an-option");
        ears.until(|said| said.ends_with(&problem));
        ears.until(|said| said.trim().ends_with(':'));
        pty.kill();
    }
}

#[test]
fn without_any_voice_the_program_says_so_and_goes_on() {
    let stage = Stage::new();
    let words = stage.words();
    let mut pty = Pty::start(&stage, SIZE, &["--view", "linear", "--speak"]);
    let told = words.say("speech-none");
    pty.wait_for(told.lines().next().unwrap());
    pty.send(key::F2);
    pty.wait_for(&words.asked("dialog-settings"));
    let off = Args::none()
        .word("name", words.short("setting-speech"))
        .word("value", words.say("setting-speech_off"));
    pty.wait_for(&words.say_args("setting-line", &off));
    // It was told once.
    assert!(!pty.said().contains(told.lines().next().unwrap()));
    pty.kill();
}
