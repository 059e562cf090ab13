//! A page becomes pages that need no more than to come to an option and choose it. Pure.

use super::words::SwitchWords;
use crate::engine::step::Act;
use crate::locale::page::{ActWords, Ask, Notice, Page, PageOption, Speaker, Text, Tone};
use crate::locale::prompt::PROMPT;
use crate::text::width::width;
use crate::text::wrap::fits;
use crate::view::input::{LAST, LEAVES_FAST};
use crate::view::{Switch, Switches};

/// Where a person is on the pages that are made of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At what is asked.
    Step,
    /// At what can be done besides.
    Other,
    /// At the help.
    Help,
    /// At the rows of letters.
    Rows,
    /// At what stands in one of them.
    Letters(Group),
}

/// What is spelt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    /// The letters of a row, from 0.
    Row(usize),
    /// A space and signs.
    Signs,
    /// Digits.
    Digits,
}

/// What choosing an option does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// Chooses this option of the page, from 0.
    Option(usize),
    /// Goes on from a page that only tells.
    GoOn,
    /// Confirms what is chosen of many.
    Done,
    /// Confirms what was spelt.
    Finish,
    /// Reads what was spelt.
    ReadBack,
    /// Does something besides answering.
    Act(Act),
    /// Has the answer that stands on the page read aloud: the view does it.
    ReadAnswer,
    /// Goes to another of the pages.
    Place(Place),
    /// Says the page again.
    Again,
    /// Puts this in.
    Put(String),
    /// Makes the next letter a capital.
    Capital,
    /// Takes the last letter out.
    TakeLetter,
    /// Takes the last word out.
    TakeWord,
    /// Rests until a switch is pressed.
    Pause,
}

/// What ends a sentence, in all scripts.
const FULL_STOP: &str = "switch-sign-full-stop";

/// Signs that have a name: a voice may pass over them.
const SIGNS: [(&str, &str); 17] = [
    (".", FULL_STOP),
    ("\u{6d4}", FULL_STOP),
    ("\u{964}", FULL_STOP),
    (",", "switch-sign-comma"),
    ("\u{60c}", "switch-sign-comma"),
    ("?", "switch-sign-question"),
    ("\u{61f}", "switch-sign-question"),
    ("!", "switch-sign-exclamation"),
    ("'", "switch-sign-apostrophe"),
    ("-", "switch-sign-hyphen"),
    ("/", "switch-sign-slash"),
    ("_", "switch-sign-underscore"),
    (":", "switch-sign-colon"),
    ("@", "switch-sign-at"),
    ("(", "switch-sign-open-bracket"),
    (")", "switch-sign-close-bracket"),
    ("~", "switch-sign-tilde"),
];

/// A page, and where the person is on the pages made of it.
pub(super) struct Source<'a> {
    pub(super) page: &'a Page,
    pub(super) words: &'a SwitchWords,
    pub(super) switch: Switch,
    pub(super) place: Place,
    /// Which of many options are chosen.
    pub(super) chosen: &'a [bool],
    /// What was spelt so far, or stood there before.
    pub(super) spelt: &'a str,
    /// The person changed it.
    pub(super) edited: bool,
    /// The next letter is a capital.
    pub(super) capital: bool,
    /// Nothing moves until a switch is pressed.
    pub(super) rests: bool,
    /// How often the page was to be said again.
    pub(super) times: usize,
    /// How numbers are used is to be told on the page.
    pub(super) how: bool,
    /// A voice of our own reads to the person.
    pub(super) reads: bool,
    /// Nobody may hear what the person chooses or spells.
    pub(super) discreet: bool,
}

/// What can be done besides wherever a person is, in the order in which it has its numbers:
/// who cannot see them learns them once.
const FIRST: [Act; 9] = [
    Act::Again,
    Act::Help,
    Act::LeaveFast,
    Act::Stop,
    Act::Back,
    Act::Settings,
    Act::ReadToMe,
    Act::StopReading,
    Act::ReadAnswer,
];

/// How a voice speaks, which is changed from the same page.
const VOICE: [Act; 4] = [Act::Louder, Act::Quieter, Act::Faster, Act::Slower];

/// The options of a page that is being made, and what each does.
#[derive(Default)]
struct Rows(Vec<(PageOption, Row)>);

impl Rows {
    fn add(&mut self, label: Text, row: Row) {
        let option = PageOption {
            label,
            hint: Vec::new(),
            chosen: false,
            heading: None,
        };
        self.0.push((option, row));
    }
}

impl Source<'_> {
    /// The page that is shown, and what each of its options does.
    pub(super) fn make(&self, notices: Vec<Notice>) -> (Page, Vec<Row>) {
        let mut rows = Rows::default();
        let mut page = match self.place {
            Place::Step => self.step(&mut rows),
            Place::Other => self.other(&mut rows),
            Place::Help => self.help(&mut rows),
            Place::Rows => self.rows(&mut rows),
            Place::Letters(group) => self.letters(group, &mut rows),
        };
        if !matches!(self.place, Place::Letters(_)) && !self.numbers() {
            rows.add(self.text("switch-pause"), Row::Pause);
        }
        page.notices = notices;
        if self.numbers() {
            for notice in &mut page.notices {
                notice.text = self.for_numbers(&notice.text);
            }
        }
        if self.rests {
            page.notices.push(Notice {
                tone: Tone::Told,
                text: self.text("switch-rests"),
            });
            page.prompt = self.prompt("switch-prompt-rests");
            page.prompt_again.clone_from(&page.prompt);
        }
        let (options, rows) = rows.0.into_iter().unzip();
        page.ask = Ask::One(options);
        (page, rows)
    }

    fn numbers(&self) -> bool {
        self.switch.keys == Switches::Numbers
    }

    /// A notice that names keys which are not there, in other words.
    fn for_numbers(&self, text: &Text) -> Text {
        match text.id.as_deref() {
            Some("unfit-not-offered-here" | "unfit-not-a-command") => {
                self.text("numbers-not-offered")
            }
            Some("unfit-nothing-yet" | "unfit-needs-answer") => self.text("numbers-nothing-yet"),
            _ => text.clone(),
        }
    }

    fn text(&self, id: &str) -> Text {
        self.words.text(id)
    }

    /// What is asked, with everything that can be answered.
    fn step(&self, rows: &mut Rows) -> Page {
        match &self.page.ask {
            Ask::Read => rows.add(self.text("switch-go-on"), Row::GoOn),
            Ask::One(options) => {
                let offered = options.iter().cloned().enumerate();
                rows.0.extend(offered.map(|(at, o)| (o, Row::Option(at))));
            }
            Ask::Many(options) => {
                for (at, option) in options.iter().enumerate() {
                    let chosen = self.chosen.get(at).copied().unwrap_or_default();
                    let option = PageOption {
                        chosen,
                        ..option.clone()
                    };
                    rows.0.push((option, Row::Option(at)));
                }
                let none = !self.chosen.contains(&true);
                let id = if none {
                    "switch-done-none"
                } else {
                    "switch-done"
                };
                rows.add(self.text(id), Row::Done);
            }
            Ask::Write { .. } => self.write(rows),
        }
        rows.add(self.text("switch-other"), Row::Place(Place::Other));
        // What can be done is a choice here, and not typed.
        let typed = |text: &Text| {
            let id = text.id.as_deref();
            matches!(id, Some("last-time-offer" | "still-true-offer"))
        };
        let mut current = self.page.current.clone();
        current.retain(|text| !typed(text));
        if self.edited && !self.secret() && !self.spelt.trim().is_empty() {
            // A voice reads it when that is asked for, as any answer.
            current.push(Text {
                speaker: Speaker::Person,
                ..self.so_far()
            });
        }
        let (prompt, prompt_again) = self.prompts();
        Page {
            key: format!("{} switch {}", self.page.key, self.times),
            current,
            how: (self.numbers() && self.how).then(|| self.how_numbers()),
            how_told: false,
            prompt,
            prompt_again,
            help: self.help_lines(),
            ..self.page.clone()
        }
    }

    /// What can be done where words are asked for.
    fn write(&self, rows: &mut Rows) {
        self.act(Act::Pick, rows);
        if !self.words.letters.is_empty() {
            rows.add(self.text("switch-spell"), Row::Place(Place::Rows));
        }
        self.finish(rows);
        self.act(Act::Talk, rows);
    }

    /// What can be done with words that are there.
    fn finish(&self, rows: &mut Rows) {
        if self.spelt.trim().is_empty() {
            return;
        }
        if !self.secret() {
            rows.add(self.text("switch-read-back"), Row::ReadBack);
        }
        rows.add(self.text("switch-finish"), Row::Finish);
    }

    /// Adds an act if the page offers it.
    fn act(&self, act: Act, rows: &mut Rows) {
        let offered = self.page.acts.iter().find(|words| words.act == act);
        if let Some(words) = offered {
            rows.add(self.words.words.label(words), Row::Act(act));
        }
    }

    fn writes(&self) -> bool {
        matches!(self.page.ask, Ask::Write { .. })
    }

    pub(super) fn secret(&self) -> bool {
        matches!(self.page.ask, Ask::Write { secret: true, .. })
    }

    /// What can be done besides answering.
    fn other(&self, rows: &mut Rows) -> Page {
        for words in self.acts() {
            let row = match words.act {
                // Words are changed where they are spelt; these stand on the page itself.
                Act::Change => continue,
                Act::Pick | Act::Talk if self.writes() => continue,
                Act::Help => Row::Place(Place::Help),
                Act::Again => Row::Again,
                Act::ReadAnswer => Row::ReadAnswer,
                act => Row::Act(act),
            };
            rows.add(self.words.words.label(&words), row);
        }
        rows.add(self.text("switch-close"), Row::Place(Place::Step));
        self.aside("switch-other-page", "other", Vec::new())
    }

    /// What the page offers besides answering. Where numbers are typed, what is everywhere has
    /// its number everywhere.
    fn acts(&self) -> Vec<ActWords> {
        let offered = &self.page.acts;
        if !self.numbers() {
            return offered.clone();
        }
        let first = FIRST.iter().filter_map(|act| {
            let mut same = offered.iter().filter(|words| words.act == *act);
            same.next().cloned()
        });
        let voice = VOICE.iter().filter(|_| self.reads);
        let voice = voice.filter_map(|act| {
            let mut same = self.words.acts.iter().filter(|words| words.act == *act);
            same.next().cloned()
        });
        let rest = offered.iter().filter(|words| !FIRST.contains(&words.act));
        first.chain(voice).chain(rest.cloned()).collect()
    }

    /// How numbers are used.
    fn how_numbers(&self) -> Text {
        let (last, fast) = (LAST.to_string(), LEAVES_FAST.to_string());
        let args = [("last", &*last), ("fast", &*fast)];
        self.words.with("numbers-how", &args)
    }

    fn help(&self, rows: &mut Rows) -> Page {
        rows.add(self.text("switch-close-help"), Row::Place(Place::Step));
        self.aside("switch-help", "help", self.help_lines())
    }

    /// What the page says as help, but for what it says of keys that are not there.
    fn help_lines(&self) -> Vec<Text> {
        let of_keys = |text: &&Text| {
            let id = text.id.as_deref().unwrap_or_default();
            id.starts_with("how-") || id == "help-acts" || id == "help-act"
        };
        let lines = self.page.help.iter().filter(|text| !of_keys(text));
        let mut lines: Vec<Text> = lines.cloned().collect();
        match self.switch.keys {
            Switches::One { key, .. } => {
                lines.push(self.text("switch-how-one"));
                lines.push(self.text("switch-how-rest"));
                lines.push(match key {
                    None => self.text("switch-how-any"),
                    Some(key) => self.words.with_key("switch-how-key", &[("key", key)]),
                });
            }
            Switches::Two { step, choose } => {
                let keys = [("step", step), ("choose", choose)];
                lines.push(self.words.with_key("switch-how-two", &keys));
            }
            Switches::Numbers => {
                lines.push(self.how_numbers());
                lines.push(self.text("numbers-how-signs"));
                if self.reads {
                    lines.push(self.text("numbers-how-voice"));
                }
            }
        }
        if self.writes() && !self.words.letters.is_empty() {
            lines.push(self.text("switch-how-spell"));
        }
        lines
    }

    /// The rows to choose a letter from, and what can be done with what was spelt.
    fn rows(&self, rows: &mut Rows) -> Page {
        for (at, letters) in self.words.letters.iter().enumerate() {
            let letters: Vec<String> = letters.iter().map(|letter| self.cased(letter)).collect();
            let label = self.words.literal(&letters.join(" "));
            rows.add(label, Row::Place(Place::Letters(Group::Row(at))));
        }
        for (id, group) in [
            ("switch-signs", Group::Signs),
            ("switch-digits", Group::Digits),
        ] {
            rows.add(self.text(id), Row::Place(Place::Letters(group)));
        }
        if !self.spelt.is_empty() {
            rows.add(self.text("switch-take-letter"), Row::TakeLetter);
            rows.add(self.text("switch-take-word"), Row::TakeWord);
        }
        self.finish(rows);
        rows.add(self.text("switch-spell-stop"), Row::Place(Place::Step));
        self.spelling("switch-spell-row")
    }

    /// What stands in one row.
    fn letters(&self, group: Group, rows: &mut Rows) -> Page {
        match group {
            Group::Row(at) => {
                for letter in self.words.letters.get(at).into_iter().flatten() {
                    let letter = self.cased(letter);
                    rows.add(self.words.literal(&letter), Row::Put(letter));
                }
            }
            Group::Signs => {
                rows.add(self.text("switch-sign-space"), Row::Put(" ".to_owned()));
                if self.has_capitals() {
                    rows.add(self.text("switch-capital"), Row::Capital);
                }
                if matches!(self.page.ask, Ask::Write { lines: 2.., .. }) {
                    rows.add(self.text("switch-sign-line"), Row::Put("\n".to_owned()));
                }
                for sign in &self.words.signs {
                    let named = |sign: &str| SIGNS.iter().find(|(known, _)| *known == sign);
                    // Where sentences end with another sign, this one stands in addresses.
                    let ends = |sign: &String| {
                        sign != "." && named(sign).is_some_and(|(_, id)| *id == FULL_STOP)
                    };
                    let label = match named(sign) {
                        Some(_) if sign == "." && self.words.signs.iter().any(ends) => {
                            self.text("switch-sign-dot")
                        }
                        Some((_, id)) => self.text(id),
                        None => self.words.literal(sign),
                    };
                    rows.add(label, Row::Put(sign.clone()));
                }
            }
            Group::Digits => {
                // Where numbers are typed, each has its own, and nought has ten.
                let nought = if self.numbers() { 1 } else { 0 };
                for digit in nought..nought + 10 {
                    let digit = (digit % 10).to_string();
                    rows.add(self.words.literal(&digit), Row::Put(digit));
                }
            }
        }
        rows.add(self.text("switch-rows-back"), Row::Place(Place::Rows));
        self.spelling("switch-spell-letter")
    }

    /// A letter as it is put in next.
    fn cased(&self, letter: &str) -> String {
        if self.capital {
            letter.to_uppercase()
        } else {
            letter.to_owned()
        }
    }

    fn has_capitals(&self) -> bool {
        let mut letters = self.words.letters.iter().flatten();
        letters.any(|letter| letter.to_uppercase() != *letter)
    }

    /// A page to spell on. Rows and letters are one place: each is said when the scan comes to
    /// it, and the prompt says what was spelt so far. Who types a number needs it beforehand.
    fn spelling(&self, id: &str) -> Page {
        let seen = self.secret().then(|| self.text("switch-secret"));
        let name = if self.numbers() { id } else { "spell" };
        let mut page = self.aside(id, name, seen.into_iter().collect());
        if self.spelt.is_empty() {
            return page;
        }
        if self.discreet && !self.secret() {
            page.current = vec![Text {
                speaker: Speaker::Person,
                ..self.so_far()
            }];
            return page;
        }
        page.prompt = if self.secret() {
            let count = self.spelt.chars().count().to_string();
            self.words
                .plain("switch-so-far-secret", &[("count", &count)])
                + " "
        } else {
            self.tail()
        };
        page.prompt_again.clone_from(&page.prompt);
        page
    }

    /// What was spelt so far, from its end as much as a prompt takes.
    fn tail(&self) -> String {
        let said = |words: &str| self.words.plain("switch-so-far", &[("words", words)]) + " ";
        let line = self.spelt.replace('\n', " ");
        let whole = said(&line);
        if fits(&whole, PROMPT) {
            return whole;
        }
        let cut = |from: usize| self.words.plain("switch-tail", &[("words", &line[from..])]);
        let places = line.char_indices().map(|(at, _)| at);
        let mut places: Vec<usize> = places.collect();
        // A whole word first, where one fits.
        let words = line.match_indices(' ').map(|(at, _)| at + 1);
        let first = words
            .filter(|at| *at < line.len())
            .find(|at| width(&said(&cut(*at))) <= PROMPT);
        if let Some(first) = first {
            return said(&cut(first));
        }
        places.retain(|at| width(&said(&cut(*at))) <= PROMPT);
        places.first().map_or(whole, |at| said(&cut(*at)))
    }

    /// What was spelt so far, whole.
    pub(super) fn so_far(&self) -> Text {
        let label = Text {
            text: self.spelt.to_owned(),
            id: None,
            speaker: Speaker::Person,
            twin: None,
            ..self.text("switch-pause")
        };
        self.words.with_label("switch-so-far-whole", &label)
    }

    /// A page of ours beside the one that was asked for.
    fn aside(&self, id: &str, name: &str, hint: Vec<Text>) -> Page {
        let closes = |words: &&ActWords| {
            matches!(
                words.act,
                Act::Back | Act::Stop | Act::LeaveFast | Act::Settings
            )
        };
        let (prompt, prompt_again) = self.brief_prompts();
        Page {
            key: format!("{} switch {name}", self.page.key),
            place: None,
            notices: Vec::new(),
            question: self.text(id),
            hint,
            explains: None,
            how: None,
            how_told: false,
            current: Vec::new(),
            ask: Ask::Read,
            short: String::new(),
            prompt,
            prompt_again,
            acts: self.page.acts.iter().filter(closes).cloned().collect(),
            help: self.help_lines(),
            own_language: self.page.own_language,
        }
    }

    fn prompt(&self, id: &str) -> String {
        self.words.plain(id, &[]) + " "
    }

    /// The prompts of a page without a label.
    fn brief_prompts(&self) -> (String, String) {
        let ids = match self.numbers() {
            true => ["numbers-prompt", "numbers-prompt-again"],
            false => ["switch-prompt", "switch-prompt-again"],
        };
        let [prompt, again] = ids.map(|id| self.prompt(id));
        (prompt, again)
    }

    /// The prompt of what is asked, with its label where that fits.
    fn prompts(&self) -> (String, String) {
        let fullest = |labelled: &str, brief: String| {
            let args = [("short", &*self.page.short)];
            let prompt = self.words.plain(labelled, &args) + " ";
            if fits(&prompt, PROMPT) { prompt } else { brief }
        };
        let (prompt, again) = self.brief_prompts();
        let ids = match self.numbers() {
            true => ["numbers-prompt-label", "numbers-prompt-label-again"],
            false => ["switch-prompt-label", "switch-prompt-label-again"],
        };
        (fullest(ids[0], prompt), fullest(ids[1], again))
    }
}
