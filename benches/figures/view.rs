//! From a key to the bytes that answer it, and a page drawn whole.

use std::io::{self, Write};

use divan::Bencher;
use divan::counter::ItemsCount;
use ownwords::engine::step::Act;
use ownwords::locale::{Args, Locale};
use ownwords::view::View;
use ownwords::view::full::{FullView, FullWords};
use ownwords::view::input::{Event, Inputs};
use ownwords::view::linear::console::Console;
use ownwords::view::linear::words::{Argument, LinearWords};
use ownwords::view::linear::{LinearView, Mode};

use crossterm::event::KeyCode;

use crate::talk::Talk;

/// How many keys are pressed one after the other; a figure for one key is a share of it.
pub const KEYS: usize = 200;

/// A terminal of 80 columns that takes everything.
struct Nowhere;

impl Console for Nowhere {
    fn columns(&self) -> usize {
        80
    }

    fn rows(&self) -> Option<usize> {
        Some(24)
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

/// The words of a message, or of an attribute as `message.attribute`.
fn words(locale: &Locale, id: &str, args: &Args) -> String {
    match id.split_once('.') {
        Some((id, attribute)) => locale.needed_attr(id, attribute, args).text,
        None => locale.words(id, args),
    }
}

/// A linear view in a terminal that gets these keys.
pub fn linear<W: Write>(out: W, keys: Vec<Event>) -> LinearView<W> {
    let locale = Talk::begin().locale;
    let line_words = LinearWords {
        language: locale.language(),
        twin_language: String::new(),
        twin: None,
        commands: Act::ALL.into_iter().map(|act| locale.act(act)).collect(),
        done: vec![words(&locale, "linear-done.word", &Args::none())],
        take_out: vec![words(&locale, "linear-take-out.word", &Args::none())],
        line: Box::new(move |line| {
            let add = |args: Args, (name, value)| match value {
                Argument::Number(number) => args.number(name, number),
                Argument::Words(text) => args.word(name, text),
                // Only help names keys.
                Argument::Keys(_) => args,
            };
            let args = line.arguments().into_iter().fold(Args::none(), add);
            words(&locale, line.id(), &args)
        }),
    };
    let mode = Mode::Terminal(Box::new(Nowhere));
    LinearView::new(out, Inputs::scripted(keys), mode, line_words).unwrap()
}

/// A full-screen view of this size, in columns and rows, that gets these keys.
pub fn full<W: Write>(out: W, inputs: Inputs, size: (u16, u16)) -> FullView<W> {
    let locale = Talk::begin().locale;
    let full_words = FullWords {
        language: locale.language(),
        rtl: locale.rtl(),
        order: None,
        twin: None,
        say: Box::new(move |id, args| {
            let add =
                |all: Args, (name, value): &(&str, &str)| all.word((*name).to_owned(), *value);
            words(&locale, id, &args.iter().fold(Args::none(), add))
        }),
    };
    FullView::new(out, inputs, size, full_words).unwrap()
}

/// Letters in words, as many as [`KEYS`].
pub fn letters() -> Vec<Event> {
    let words = "my garden ".chars().cycle().take(KEYS);
    words
        .map(|letter| Event::Key(KeyCode::Char(letter).into()))
        .collect()
}

/// The arrow down and up again, in turn, as many as [`KEYS`].
pub fn arrows() -> Vec<Event> {
    let keys = [KeyCode::Down, KeyCode::Up].into_iter().cycle().take(KEYS);
    keys.map(|key| Event::Key(key.into())).collect()
}

/// Shows the page of this question and presses the keys, once for each sample.
fn press<V: View>(bencher: Bencher, question: &str, view: impl Fn() -> V) {
    let mut talk = Talk::begin();
    talk.answer_until(question);
    let page = talk.page();
    bencher
        .counter(ItemsCount::new(KEYS))
        .with_inputs(|| {
            let mut view = view();
            view.show(&page).unwrap();
            view
        })
        .bench_local_refs(|view| view.next(None).unwrap());
}

/// 200 letters of an answer, each echoed at its end.
#[divan::bench]
fn linear_200_letters(bencher: Bencher) {
    press(bencher, "must-not", || linear(io::sink(), letters()));
}

/// 200 times an arrow key, each telling an option.
#[divan::bench]
fn linear_200_arrows(bencher: Bencher) {
    press(bencher, "contact-good", || linear(io::sink(), arrows()));
}

/// 200 letters of an answer, in a field.
#[divan::bench]
fn full_200_letters(bencher: Bencher) {
    press(bencher, "must-not", || {
        full(io::sink(), Inputs::scripted(letters()), (80, 24))
    });
}

/// 200 times an arrow key, each moving the cursor to an option.
#[divan::bench]
fn full_200_arrows(bencher: Bencher) {
    press(bencher, "contact-good", || {
        full(io::sink(), Inputs::scripted(arrows()), (80, 24))
    });
}

/// A page that another one stood before, drawn whole.
#[divan::bench(args = [(80, 24), (40, 12)])]
fn full_page(bencher: Bencher, size: (u16, u16)) {
    let mut talk = Talk::begin();
    talk.answer_until("leaning");
    let page = talk.page();
    bencher
        .with_inputs(|| full(io::sink(), Inputs::scripted(Vec::new()), size))
        .bench_local_refs(|view| view.show(&page).unwrap());
}

/// A page said in the linear view.
#[divan::bench]
fn linear_page(bencher: Bencher) {
    let mut talk = Talk::begin();
    talk.answer_until("leaning");
    let page = talk.page();
    bencher
        .with_inputs(|| linear(io::sink(), Vec::new()))
        .bench_local_refs(|view| view.show(&page).unwrap());
}
