//! What someone meets who uses a switch: every page, and in both views.

use std::cell::RefCell;
use std::io::Write;
use std::num::NonZeroU16;
use std::sync::Arc;

use crossterm::event::KeyEvent;

use super::pages::Group;
use super::*;
use crate::content;
use crate::engine::command::{Command, Stamp};
use crate::engine::pack::Pack;
use crate::engine::step::{Act, Ask as Asked, Topic};
use crate::engine::{Interview, step::Step};
use crate::files::Files;
use crate::locale::{Args, Locale};
use crate::text::width::width;
use crate::view::Switches;
use crate::view::full::{FullView, FullWords};
use crate::view::input::Event;
use crate::view::keys::Press;
use crate::view::linear::console::Console;
use crate::view::linear::words::{Argument, Line, LinearWords};
use crate::view::linear::{LinearView, Mode};

const PACK: &str = "self-directed-support";

fn locale(tag: &str) -> Rc<Locale> {
    Rc::new(Locale::load(&Files::Embedded, &tag.parse().unwrap(), PACK).unwrap())
}

fn full_words(locale: &Rc<Locale>) -> FullWords {
    let words = Rc::clone(locale);
    FullWords {
        say: Box::new(move |id, args| {
            let args = args.iter().fold(Args::none(), |all, (name, said)| {
                all.word((*name).to_owned(), *said)
            });
            match id.split_once('.') {
                Some((id, attribute)) => words.needed_attr(id, attribute, &args).text,
                None => words.words(id, &args),
            }
        }),
        language: locale.language(),
        rtl: locale.rtl(),
        twin: None,
        order: None,
    }
}

fn switch_words(locale: &Rc<Locale>) -> Rc<SwitchWords> {
    Rc::new(SwitchWords {
        words: full_words(locale),
        acts: Act::ALL.map(|act| locale.act(act)).into(),
        letters: locale.letters().to_vec(),
        signs: locale.signs().to_vec(),
    })
}

fn linear_words(locale: &Rc<Locale>) -> LinearWords {
    let words = Rc::clone(locale);
    LinearWords {
        language: locale.language(),
        twin_language: String::new(),
        line: Box::new(move |line: &Line<'_>| {
            let args = line.arguments().into_iter();
            let args = args.fold(Args::none(), |args, (name, value)| match value {
                Argument::Number(number) => args.number(name, number),
                Argument::Words(text) => args.word(name, text),
                Argument::Keys(_) => args,
            });
            words.words(line.id(), &args)
        }),
        twin: None,
        commands: Vec::new(),
        done: Vec::new(),
        take_out: Vec::new(),
    }
}

fn one() -> Switch {
    Switch::one(Switch::BEAT)
}

fn pack() -> Pack {
    content::load(&Files::Embedded, PACK).unwrap()
}

/// Every page that someone meets who goes part by part and leaves all empty.
fn pages(locale: &Locale) -> Vec<Page> {
    let pack = Arc::new(pack());
    let mut interview = Interview::begin(Arc::clone(&pack));
    let stamp = |n: usize| Stamp {
        at: "2026-11-23T10:00:00Z".parse().unwrap(),
        fresh: format!("{n:016}"),
        language: "en".to_owned(),
        asked: String::new(),
    };
    let mut pages = Vec::new();
    for n in 0..60 {
        let step: Step = interview.step();
        pages.push(locale.page(&pack, &step, Vec::new()));
        if step.topic == Topic::Review {
            break;
        }
        let command = match &step.ask {
            Asked::Read => Command::Continue,
            // The first question decides about the others.
            Asked::One(offers) if n == 0 => offers[0].command.clone(),
            Asked::One(_) | Asked::Many(_) | Asked::Write { .. } => Act::Skip.command().unwrap(),
        };
        interview.apply(command, &stamp(n));
    }
    assert!(pages.len() > 10, "{}", pages.len());
    pages
}

/// A person at a page: what stands behind a row.
struct At<'a> {
    page: &'a Page,
    words: &'a SwitchWords,
    spelt: &'a str,
    switch: Switch,
}

impl At<'_> {
    fn make(&self, place: Place) -> (Page, Vec<Row>) {
        let options = match &self.page.ask {
            Ask::Many(options) => options.len(),
            _ => 0,
        };
        let source = Source {
            page: self.page,
            words: self.words,
            switch: self.switch,
            place,
            chosen: &vec![false; options],
            spelt: self.spelt,
            edited: true,
            capital: false,
            rests: false,
            times: 0,
            how: true,
            reads: true,
            discreet: false,
        };
        source.make(Vec::new())
    }

    /// The places that a place leads to, and what else can be done there.
    fn leads(&self, place: Place) -> (Vec<Place>, Vec<Row>) {
        let (page, rows) = self.make(place);
        let Ask::One(options) = &page.ask else {
            panic!("{:?} asks for more than a choice", page.key);
        };
        assert_eq!(options.len(), rows.len());
        assert!(width(&page.prompt) <= 38, "{:?}", page.prompt);
        assert!(width(&page.prompt_again) <= 38, "{:?}", page.prompt_again);
        if self.switch == Switch::numbers() {
            let last = rows.last().unwrap();
            assert!(matches!(last, Row::Place(_)), "{last:?} is done by 0");
            assert_eq!(page.how.is_some(), place == Place::Step);
        } else {
            assert!(page.how.is_none());
            for text in &page.help {
                assert!(!text.text.contains("Enter"), "{}", text.text);
            }
        }
        let place = |row: &Row| match row {
            Row::Place(place) => Some(*place),
            _ => None,
        };
        (rows.iter().filter_map(place).collect(), rows)
    }

    /// All places that can be reached, and all that can be done there.
    fn all(&self) -> (Vec<Place>, Vec<Row>) {
        let (mut places, mut rows) = (vec![Place::Step], Vec::new());
        let mut at = 0;
        while let Some(place) = places.get(at).copied() {
            let (further, here) = self.leads(place);
            for place in further {
                if !places.contains(&place) {
                    places.push(place);
                }
            }
            rows.extend(here);
            at += 1;
        }
        (places, rows)
    }
}

#[test]
fn every_page_can_be_done_by_coming_to_options_and_choosing_them() {
    for language in crate::locale::languages(&Files::Embedded) {
        let locale = locale(&language.tag.to_string());
        let words = switch_words(&locale);
        // Some languages are not spelt in letters.
        let letter = words.letters.iter().flatten().next().cloned();
        for page in pages(&locale) {
            let ways = ["", "words"].map(|spelt| [one(), Switch::numbers()].map(|s| (spelt, s)));
            for (spelt, switch) in ways.into_iter().flatten() {
                let at = At {
                    page: &page,
                    words: &words,
                    spelt,
                    switch,
                };
                let (places, rows) = at.all();
                let wanted: Vec<Row> = match &page.ask {
                    Ask::Read => vec![Row::GoOn],
                    Ask::One(options) => (0..options.len()).map(Row::Option).collect(),
                    Ask::Many(options) => {
                        let options = (0..options.len()).map(Row::Option);
                        options.chain([Row::Done]).collect()
                    }
                    Ask::Write { .. } if spelt.is_empty() => {
                        letter.iter().cloned().map(Row::Put).collect()
                    }
                    Ask::Write { .. } => {
                        let spells = letter.iter().map(|_| Row::TakeLetter);
                        [Row::Finish, Row::ReadBack]
                            .into_iter()
                            .chain(spells)
                            .collect()
                    }
                };
                for row in wanted {
                    assert!(rows.contains(&row), "{row:?} at {}", page.key);
                }
                for words in &page.acts {
                    let row = match words.act {
                        Act::Change => continue,
                        Act::Help => Row::Place(Place::Help),
                        Act::Again => Row::Again,
                        Act::ReadAnswer => Row::ReadAnswer,
                        act => Row::Act(act),
                    };
                    let found = rows.iter().filter(|found| **found == row).count();
                    assert_eq!(found, 1, "{row:?} at {}", page.key);
                }
                // From everywhere there is a way back to what is asked.
                for place in places {
                    let (mut seen, mut at_place) = (vec![place], 0);
                    while let Some(place) = seen.get(at_place).copied() {
                        seen.extend(at.leads(place).0);
                        at_place += 1;
                        assert!(at_place < 1000, "{place:?} at {}", page.key);
                        if seen.contains(&Place::Step) {
                            break;
                        }
                    }
                    assert!(seen.contains(&Place::Step), "{place:?} at {}", page.key);
                }
            }
        }
    }
}

#[test]
fn a_language_without_letters_does_not_offer_to_spell() {
    let locale = locale("en");
    let words = SwitchWords {
        letters: Vec::new(),
        ..Rc::into_inner(switch_words(&locale)).unwrap()
    };
    let pages = pages(&locale);
    let mut writes = pages.iter().filter(|page| {
        matches!(page.ask, Ask::Write { .. }) && page.acts.iter().any(|a| a.act == Act::Talk)
    });
    let page = writes.next().unwrap();
    let at = At {
        page,
        words: &words,
        spelt: "",
        switch: one(),
    };
    let (places, rows) = at.all();
    assert!(!places.contains(&Place::Rows));
    assert!(rows.contains(&Row::Act(Act::Talk)));
}

#[test]
fn the_prompt_says_the_end_of_what_was_spelt_from_a_whole_word_on() {
    let locale = locale("en");
    let words = switch_words(&locale);
    let page = writing(&locale);
    for (spelt, said) in [
        ("i want", "So far: i want "),
        (
            "i want to go to choir on thursdays",
            "So far: …to go to choir on thursdays ",
        ),
        (
            "donaudampfschifffahrtsgesellschaftskapitän",
            "So far: …fffahrtsgesellschaftskapitän ",
        ),
    ] {
        let at = At {
            page: &page,
            words: &words,
            spelt,
            switch: one(),
        };
        for place in [Place::Rows, Place::Letters(Group::Row(0))] {
            let (page, _) = at.make(place);
            assert_eq!(page.prompt, said);
            assert!(width(said) <= 38);
        }
    }
}

/// What was written, to look at while the view is alive.
#[derive(Clone, Default)]
struct Paper(Rc<RefCell<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A terminal of 80 columns.
struct Fake;

impl Console for Fake {
    fn columns(&self) -> usize {
        80
    }

    fn rows(&self) -> Option<usize> {
        None
    }

    fn take_over(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn give_back(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn stop(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn blank(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A person with a switch, and what they read or hear.
struct Person {
    view: Switched,
    paper: Paper,
    read: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Linear,
    Full,
}

/// One beat, or a press of this key.
type Script<'a> = &'a [&'a str];

impl Person {
    /// `.` is a beat; anything else is a key.
    fn new(kind: Kind, switch: Switch, script: Script<'_>) -> Self {
        Self::sized(kind, (80, 24), switch, script)
    }

    fn sized(kind: Kind, size: (u16, u16), switch: Switch, script: Script<'_>) -> Self {
        let events = script.iter().map(|step| {
            let press = Press::parse(step).filter(|_| *step != ".")?;
            Some(Event::Key(KeyEvent::new(press.code, press.modifiers)))
        });
        let inputs = Inputs::scripted_with_silences(events.collect());
        let locale = locale("en");
        let paper = Paper::default();
        let inner: Box<dyn View> = match kind {
            Kind::Linear => {
                let mode = Mode::Terminal(Box::new(Fake));
                let words = linear_words(&locale);
                Box::new(LinearView::new(paper.clone(), inputs.clone(), mode, words).unwrap())
            }
            Kind::Full => {
                let words = full_words(&locale);
                Box::new(FullView::new(paper.clone(), inputs.clone(), size, words).unwrap())
            }
        };
        let mut view = Switched::new(inner, inputs, switch_words(&locale));
        view.prefer(&Preferences {
            switch: Some(switch),
            ..Preferences::default()
        });
        Self {
            view,
            paper,
            read: 0,
        }
    }

    fn shows(&mut self, page: &Page) -> &mut Self {
        self.view.show(page).unwrap();
        self
    }

    fn does(&mut self) -> Input {
        self.view.next(None).unwrap()
    }

    /// What was written since the last time, as lines.
    fn heard(&mut self) -> String {
        let bytes = self.paper.0.borrow()[self.read..].to_vec();
        self.read += bytes.len();
        String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
    }

    /// The rows of a terminal, and the row of its cursor.
    fn seen(&self) -> (Vec<String>, String) {
        let rows = NonZeroU16::new(24).unwrap();
        let columns = NonZeroU16::new(80).unwrap();
        let mut screen = vt100::Parser::new(rows, columns, 0);
        screen.process(&self.paper.0.borrow());
        let shown = screen.screen();
        let rows: Vec<String> = shown.rows(0, 80).map(|r| r.trim_end().to_owned()).collect();
        let (row, _) = shown.cursor_position();
        let cursor = rows[usize::from(row)].clone();
        (rows, cursor)
    }
}

fn text(words: &str) -> Text {
    Text {
        text: words.to_owned(),
        id: None,
        language: "en".to_owned(),
        rtl: false,
        speaker: crate::locale::page::Speaker::Program,
        twin: None,
    }
}

fn option(label: &str) -> PageOption {
    PageOption {
        label: text(label),
        hint: Vec::new(),
        chosen: false,
        heading: None,
    }
}

fn asks(locale: &Locale, ask: Ask, acts: &[Act]) -> Page {
    Page {
        key: "page".to_owned(),
        place: None,
        notices: Vec::new(),
        question: text("What is a good day?"),
        hint: Vec::new(),
        explains: None,
        how: Some(text("Press Enter.")),
        how_told: false,
        current: Vec::new(),
        ask,
        short: "Good day".to_owned(),
        prompt: "Good day: ".to_owned(),
        prompt_again: "Again, Good day: ".to_owned(),
        acts: acts.iter().map(|act| locale.act(*act)).collect(),
        help: Vec::new(),
        own_language: false,
    }
}

fn writing(locale: &Locale) -> Page {
    let ask = Ask::Write {
        lines: 4,
        text: String::new(),
        secret: false,
        unfinished: false,
    };
    asks(
        locale,
        ask,
        &[Act::Back, Act::Help, Act::Talk, Act::Pick, Act::LeaveFast],
    )
}

fn choosing(ask: fn(Vec<PageOption>) -> Ask) -> Page {
    let options = ["At home", "In the park"].map(option);
    asks(&locale("en"), ask(options.into()), &[Act::Back, Act::Help])
}

#[test]
fn line_by_line_each_option_is_said_once_in_each_round_and_then_it_rests() {
    let mut script = vec!["."; 9];
    script.extend(["x", ".", ".", "x"]);
    let mut person = Person::new(Kind::Linear, one(), &script);
    person.shows(&choosing(Ask::One));
    assert_eq!(person.does(), Input::Chose(1));
    insta::assert_snapshot!(person.heard());
}

#[test]
fn on_a_page_the_cursor_goes_from_option_to_option_and_rests_on_the_line_that_asks() {
    let script = [".", ".", ".", ".", ".", ".", ".", ".", "."];
    for (beats, row) in [
        (1, " 1. At home"),
        (3, " 3. Other things I can do"),
        (5, " 1. At home"),
        (9, " Pause. To go on, press:"),
    ] {
        let mut person = Person::new(Kind::Full, one(), &script[..beats]);
        person.shows(&choosing(Ask::One));
        assert_eq!(person.does(), Input::Ended);
        let (rows, cursor) = person.seen();
        assert_eq!(cursor, row, "{rows:#?}");
        let pause = " This is a pause. To go on, press your switch.".to_owned();
        assert_eq!(rows.contains(&pause), beats == 9, "{rows:#?}");
    }
    let mut woken: Vec<&str> = script.into();
    woken.extend(["x", ".", ".", "x"]);
    let mut person = Person::new(Kind::Full, one(), &woken);
    person.shows(&choosing(Ask::One));
    assert_eq!(person.does(), Input::Chose(1));
}

#[test]
fn many_are_chosen_and_taken_back_and_told_in_words() {
    for kind in [Kind::Linear, Kind::Full] {
        // The first one, the second one, and the second one again in the next round.
        let script = [".", "x", ".", "x", ".", ".", ".", ".", ".", "x", ".", "x"];
        let mut person = Person::new(kind, one(), &script);
        person.shows(&choosing(Ask::Many));
        assert_eq!(person.does(), Input::ChoseMany(vec![0]), "{kind:?}");
        assert_eq!(person.view.marked(), Some(vec![true, false]));
        if kind == Kind::Linear {
            insta::assert_snapshot!(person.heard());
        }
    }
}

#[test]
fn a_page_that_only_tells_is_left_by_choosing_to_go_on() {
    for kind in [Kind::Linear, Kind::Full] {
        let mut person = Person::new(kind, one(), &[".", "x"]);
        person.shows(&asks(&locale("en"), Ask::Read, &[Act::Help]));
        assert_eq!(person.does(), Input::Continue);
    }
}

#[test]
fn other_things_help_and_a_pause_can_be_chosen() {
    for kind in [Kind::Linear, Kind::Full] {
        let script = [
            ".", ".", ".", "x", // other things
            ".", ".", "x", // help
            ".", "x", // close it
            ".", ".", ".", ".", "x", // pause
            ".", ".", "x", // nothing moves; woken
            ".", ".", ".", "x", // other things
            ".", "x", // go back
        ];
        let mut person = Person::new(kind, one(), &script);
        person.shows(&choosing(Ask::One));
        assert_eq!(person.does(), Input::Act(Act::Back), "{kind:?}");
    }
}

/// The keys that choose this row of a page that is new, and which beats come before.
fn at(row: usize) -> Vec<&'static str> {
    let mut script = vec!["."; row];
    script.push("x");
    script
}

#[test]
fn a_word_is_spelt_and_is_safe_after_each_letter() {
    for kind in [Kind::Linear, Kind::Full] {
        let script: Vec<&str> = [
            at(2), // write
            at(2), // g h i j k l
            at(2), // h
            at(2),
            at(3),  // i
            at(6),  // space and signs
            at(1),  // space
            at(7),  // numbers
            at(10), // 9
            at(8),  // take out the last letter
            at(9),  // take out the last word
            at(6),  // space and signs
            at(2),  // a capital
            at(1),  // A B C D E F
            at(1),  // A
            at(10), // read
            at(11), // finished
        ]
        .concat();
        let mut person = Person::new(kind, one(), &script);
        let page = writing(&locale("en"));
        person.shows(&page);
        for typed in ["h", "hi", "hi", "hi 9", "hi", ""] {
            assert_eq!(person.does(), Input::Typing(typed.to_owned()), "{kind:?}");
            let kept = Some(typed.to_owned()).filter(|typed| !typed.is_empty());
            assert_eq!(person.view.unfinished(), kept);
            person.shows(&page);
        }
        assert_eq!(person.does(), Input::Typing("A".to_owned()));
        person.shows(&page);
        assert_eq!(person.does(), Input::Wrote("A".to_owned()));
        if kind == Kind::Linear {
            insta::assert_snapshot!(person.heard());
        }
    }
}

#[test]
fn a_secret_is_spelt_and_neither_said_nor_kept() {
    for kind in [Kind::Linear, Kind::Full] {
        let script: Vec<&str> = [at(1), at(2), at(2), at(2), at(3), at(10)].concat();
        let mut person = Person::new(kind, one(), &script);
        let ask = Ask::Write {
            lines: 1,
            text: String::new(),
            secret: true,
            unfinished: false,
        };
        person.shows(&asks(&locale("en"), ask, &[Act::Back]));
        assert_eq!(person.does(), Input::Wrote("hi".to_owned()), "{kind:?}");
        assert_eq!(person.view.unfinished(), None);
        let heard = person.heard();
        assert!(heard.contains("Letters so far: 2"), "{heard}");
        assert!(heard.contains("can be seen on the screen"), "{heard}");
        assert!(!heard.contains("hi "), "{heard}");
    }
}

#[test]
fn words_that_stand_there_can_be_confirmed_and_are_no_news() {
    let ask = Ask::Write {
        lines: 4,
        text: "A walk.".to_owned(),
        secret: false,
        unfinished: false,
    };
    let page = asks(&locale("en"), ask, &[Act::Back]);
    let mut person = Person::new(Kind::Linear, one(), &at(3));
    person.shows(&page);
    assert_eq!(person.view.unfinished(), None);
    assert_eq!(person.does(), Input::Wrote("A walk.".to_owned()));
}

#[test]
fn with_two_switches_one_steps_and_one_chooses() {
    for kind in [Kind::Linear, Kind::Full] {
        let script = [
            ".", "space", "space", "space", "space", "space", "space", "enter",
        ];
        let mut person = Person::new(kind, Switch::two(), &script);
        person.shows(&choosing(Ask::One));
        assert_eq!(person.does(), Input::Chose(1), "{kind:?}");
    }
}

#[test]
fn somebody_who_helps_can_use_the_keyboard_beside_a_named_key() {
    let mut switch = one();
    if let Switches::One { key, .. } = &mut switch.keys {
        *key = Press::parse("f5");
    }
    for kind in [Kind::Linear, Kind::Full] {
        let mut person = Person::new(kind, switch, &[".", "esc"]);
        person.shows(&choosing(Ask::One));
        assert_eq!(person.does(), Input::Act(Act::Back));
        let mut person = Person::new(kind, switch, &[".", "2", "enter", ".", "f5"]);
        person.shows(&choosing(Ask::One));
        assert_eq!(person.does(), Input::Chose(1), "{kind:?}");
    }
}

#[test]
fn a_page_of_several_screenfuls_is_shown_whole_before_its_options_are_gone_through() {
    let mut page = choosing(Ask::One);
    page.hint = (1..40).map(|n| text(&format!("Line {n}."))).collect();
    let (mut met, mut beats) = (Vec::new(), 0);
    while met
        .last()
        .is_none_or(|row: &String| !row.ends_with("1. At home"))
    {
        beats += 1;
        assert!(beats < 10, "{met:#?}");
        let script = vec!["."; beats];
        let mut person = Person::new(Kind::Full, one(), &script);
        person.shows(&page);
        assert_eq!(person.does(), Input::Ended);
        met.push(person.seen().1);
    }
    assert_eq!(
        met,
        [" Good day, press your switch:", " 1. At home"],
        "{met:#?}"
    );
    let mut person = Person::new(Kind::Full, one(), &[]);
    person.shows(&page);
    assert_eq!(person.seen().1, " There is more, press your switch");
}

/// Hears what a view tells.
#[derive(Default)]
struct Ears(RefCell<Vec<String>>);

impl crate::view::Listener for Ears {
    fn hear(&self, words: &str, _: &str) {
        self.0.borrow_mut().push(words.to_owned());
    }

    fn hush(&self) {
        self.0.borrow_mut().push("(hush)".to_owned());
    }
}

#[test]
fn a_voice_says_last_what_would_be_chosen_and_an_answer_when_it_is_asked_for() {
    for kind in [Kind::Linear, Kind::Full] {
        let mut page = choosing(Ask::One);
        let read = locale("en").act(Act::ReadAnswer);
        page.acts.insert(0, read);
        page.current = vec![Text {
            speaker: crate::locale::page::Speaker::Person,
            ..text("In bed.")
        }];
        let script = [at(3), at(1)].concat();
        let mut person = Person::new(kind, one(), &script);
        let ears = Rc::new(Ears::default());
        let listener = Rc::clone(&ears) as Rc<dyn crate::view::Listener>;
        person.view.tell(Ear::of(Some(listener)));
        person.shows(&page);
        assert_eq!(person.does(), Input::Ended);
        let heard = ears.0.borrow();
        let moved: Vec<&[String]> = heard.split(|said| said == "(hush)").collect();
        for (n, label) in [(1, "At home"), (2, "In the park")] {
            assert_eq!(moved[n].len(), 1, "{kind:?}: {heard:?}");
            assert!(moved[n][0].ends_with(label), "{kind:?}: {heard:?}");
        }
        let answer = heard.iter().filter(|said| *said == "In bed.").count();
        assert_eq!(answer, 1, "{kind:?}: {heard:?}");
    }
}

/// The keys of a number pad: each word is a number and Enter.
fn typed(numbers: &str) -> Vec<String> {
    let keys = numbers.split(' ').map(|number| {
        let digits = number.chars().map(|digit| digit.to_string());
        digits.chain(["enter".to_owned()])
    });
    keys.flatten().collect()
}

fn types(kind: Kind, numbers: &str) -> Person {
    let keys = typed(numbers);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    Person::new(kind, Switch::numbers(), &keys)
}

#[test]
fn with_number_keys_the_number_of_an_option_and_enter_choose_it() {
    for kind in [Kind::Linear, Kind::Full] {
        let mut person = types(kind, "2");
        person.shows(&choosing(Ask::One));
        assert_eq!(person.does(), Input::Chose(1), "{kind:?}");
        let mut person = types(kind, "1");
        person.shows(&asks(&locale("en"), Ask::Read, &[Act::Help]));
        assert_eq!(person.does(), Input::Continue, "{kind:?}");
        // The first one, the second one, the second one no longer, and on.
        let mut person = types(kind, "1 2 2 3");
        person.shows(&choosing(Ask::Many));
        assert_eq!(person.does(), Input::ChoseMany(vec![0]), "{kind:?}");
    }
}

#[test]
fn with_number_keys_nothing_is_chosen_by_enter_alone_or_by_a_number_that_is_none() {
    for kind in [Kind::Linear, Kind::Full] {
        // After one of many was chosen, Enter does not take it back.
        let keys = ["1", "enter", "enter", "7", "enter", "3", "enter"];
        let mut person = Person::new(kind, Switch::numbers(), &keys);
        let page = choosing(Ask::Many);
        person.shows(&page);
        let mut unfit = Vec::new();
        loop {
            match person.does() {
                Input::Unfit(what) => unfit.push(what),
                input => {
                    assert_eq!(input, Input::ChoseMany(vec![0]), "{kind:?}");
                    break;
                }
            }
        }
        assert!(unfit.contains(&Unfit::NotAnOption), "{kind:?}: {unfit:?}");
    }
}

#[test]
fn with_number_keys_other_things_have_their_numbers_and_nought_leads_there_and_back() {
    for kind in [Kind::Linear, Kind::Full] {
        // Other things, help, back, other things, back to the step, the second option.
        let mut person = types(kind, "0 2 0 0 0 2");
        let mut page = choosing(Ask::One);
        page.acts.insert(0, locale("en").act(Act::Again));
        person.shows(&page);
        assert_eq!(person.does(), Input::Chose(1), "{kind:?}");
        // 99 leaves from wherever the person is.
        for before in ["", "0 ", "0 2 ", "2 ", "2 2 "] {
            let mut person = types(kind, &format!("{before}99"));
            person.shows(&writing(&locale("en")));
            assert_eq!(
                person.does(),
                Input::Act(Act::LeaveFast),
                "{kind:?} {before}"
            );
        }
        // The slash goes back: out of the letters first.
        let keys = ["2", "enter", "1", "enter", "/", "/", "/"];
        let mut person = Person::new(kind, Switch::numbers(), &keys);
        person.shows(&writing(&locale("en")));
        assert_eq!(person.does(), Input::Act(Act::Back), "{kind:?}");
        let mut person = Person::new(kind, Switch::numbers(), &["/"]);
        person.shows(&asks(&locale("en"), Ask::Read, &[Act::Help]));
        let none = Input::Unfit(Unfit::NotOfferedHere);
        assert_eq!(person.does(), none, "{kind:?}");
    }
}

#[test]
fn with_number_keys_what_is_everywhere_has_its_number_everywhere() {
    let locale = locale("en");
    let words = switch_words(&locale);
    let pages = pages(&locale);
    let mut orders: Vec<Vec<Row>> = Vec::new();
    for page in pages
        .iter()
        .filter(|page| page.acts.iter().any(|words| words.act == Act::Back))
    {
        let mut page = page.clone();
        page.acts
            .extend([Act::Settings, Act::StopReading, Act::ReadAnswer].map(|a| locale.act(a)));
        let at = At {
            page: &page,
            words: &words,
            spelt: "",
            switch: Switch::numbers(),
        };
        let (_, rows) = at.leads(Place::Other);
        orders.push(rows[..12].to_vec());
    }
    assert!(orders.len() > 10);
    let wanted = [
        Row::Again,
        Row::Place(Place::Help),
        Row::Act(Act::LeaveFast),
        Row::Act(Act::Stop),
        Row::Act(Act::Back),
        Row::Act(Act::Settings),
        Row::Act(Act::StopReading),
        Row::ReadAnswer,
        Row::Act(Act::Louder),
        Row::Act(Act::Quieter),
        Row::Act(Act::Faster),
        Row::Act(Act::Slower),
    ];
    for order in orders {
        assert_eq!(order, wanted);
    }
}

#[test]
fn with_number_keys_words_and_numbers_are_spelt() {
    for kind in [Kind::Linear, Kind::Full] {
        // Write; g h i j k l, h; g h i j k l, i; numbers, 4, 10 for nought, back to the rows;
        // take out the last letter; finished.
        let mut person = types(kind, "2 2 2 2 3 7 4 10 0 8 11");
        let page = writing(&locale("en"));
        person.shows(&page);
        for typed in ["h", "hi", "hi4", "hi40", "hi4"] {
            assert_eq!(person.does(), Input::Typing(typed.to_owned()), "{kind:?}");
            person.shows(&page);
        }
        assert_eq!(person.does(), Input::Wrote("hi4".to_owned()), "{kind:?}");
        if kind == Kind::Linear {
            let heard = person.heard();
            assert!(heard.contains("So far: hi4"), "{heard}");
            // How it works is told once, and the way out with it.
            assert_eq!(
                heard.matches("type 99 and press Enter").count(),
                1,
                "{heard}"
            );
            assert!(!heard.contains("switch"), "{heard}");
        }
    }
}

#[test]
fn with_number_keys_a_page_of_several_screenfuls_goes_on_with_enter() {
    let mut page = choosing(Ask::One);
    page.hint = (1..40).map(|n| text(&format!("Line {n}."))).collect();
    let mut person = Person::new(Kind::Full, Switch::numbers(), &["enter"]);
    person.shows(&page);
    assert_eq!(person.seen().1, " There is more, press Enter");
    assert_eq!(person.does(), Input::Ended);
    let (rows, _) = person.seen();
    assert!(rows.iter().any(|row| row.trim() == "Line 30."), "{rows:#?}");
}

/// Hears what a view tells where others could hear it, too.
#[derive(Default)]
struct Discreet(Ears);

impl crate::view::Listener for Discreet {
    fn hear(&self, words: &str, language: &str) {
        self.0.hear(words, language);
    }

    fn hush(&self) {}

    fn hears_answers(&self) -> bool {
        false
    }

    fn hears_choices(&self) -> bool {
        false
    }
}

#[test]
fn where_others_may_hear_nothing_is_told_of_what_is_chosen_or_spelt() {
    let answered = |ask: fn(Vec<PageOption>) -> Ask| {
        let mut page = choosing(ask);
        if let Ask::One(options) | Ask::Many(options) = &mut page.ask {
            options[1].chosen = true;
        }
        page.current = vec![Text {
            speaker: crate::locale::page::Speaker::Person,
            ..text("In bed.")
        }];
        page.acts.push(locale("en").act(Act::ReadAnswer));
        page
    };
    for kind in [Kind::Linear, Kind::Full] {
        for (page, numbers, did) in [
            (answered(Ask::One), "2", Input::Chose(1)),
            (answered(Ask::Many), "1 2 3", Input::ChoseMany(vec![0])),
            (
                writing(&locale("en")),
                "2 2 2",
                Input::Typing("h".to_owned()),
            ),
            // To hear an answer, the program is asked.
            (answered(Ask::One), "0 3", Input::Act(Act::ReadAnswer)),
        ] {
            let mut person = types(kind, numbers);
            let ears = Rc::new(Discreet::default());
            let listener = Rc::clone(&ears) as Rc<dyn crate::view::Listener>;
            person.view.tell(Ear::of(Some(listener)));
            person.shows(&page);
            let heard = ears.0.0.borrow().clone();
            assert!(
                !heard.iter().any(|said| said.contains("chosen")),
                "{heard:?}"
            );
            let offered = heard
                .iter()
                .filter(|said| said.ends_with("In the park"))
                .count();
            assert_eq!(
                offered,
                usize::from(!page.options().is_empty()),
                "{heard:?}"
            );
            assert_eq!(person.does(), did, "{kind:?}");
            person.shows(&page);
            let after = ears.0.0.borrow()[heard.len()..].to_vec();
            let all = [
                "In bed.",
                "At home",
                "In the park",
                "So far",
                "have written:",
            ];
            // Who asks for an answer comes back to the page, and it is read again.
            let secret = if did == Input::Act(Act::ReadAnswer) {
                &all[..1]
            } else {
                &all[..]
            };
            let told = |said: &&String| secret.iter().any(|secret| said.contains(secret));
            let told: Vec<&String> = after.iter().filter(told).collect();
            assert!(told.is_empty(), "{kind:?} {numbers}: {told:?}");
            let letters = after.iter().filter(|said| said.ends_with(" h")).count();
            assert!(letters <= 1, "it stands among others, no more: {after:?}");
        }
    }
}

#[test]
fn without_a_switch_the_page_is_as_it_was() {
    let mut person = Person::new(Kind::Linear, one(), &["2", "enter"]);
    person.view.prefer(&Preferences::default());
    let page = choosing(Ask::One);
    person.shows(&page);
    assert_eq!(person.does(), Input::Chose(1));
    assert!(person.heard().contains("Good day: 2"));
}
