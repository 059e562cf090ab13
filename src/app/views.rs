//! The two views, with their words.

use std::io::{self, Write};
use std::rc::Rc;

use crate::engine::step::Act;
use crate::locale::{Args, Locale};
use crate::view::full::{FullView, FullWords, Order, Painting, samples};
use crate::view::input::Inputs;
use crate::view::keys::names;
use crate::view::linear::console::Screen;
use crate::view::linear::words::{Argument, Line, LinearWords, SayLine};
use crate::view::linear::{LinearView, Mode};
use crate::view::switch::{SwitchWords, Switched};
use crate::view::terminal::in_one_go;
use crate::view::{View, ViewWords};

/// The linear view, in a terminal or for a pipe.
///
/// # Errors
/// The terminal cannot be taken over.
pub fn linear(words: ViewWords, inputs: &Inputs, piped: bool) -> io::Result<Box<dyn View>> {
    if piped {
        let view = LinearView::new(in_one_go()?, inputs.clone(), Mode::Pipe, words.linear)?;
        return Ok(Box::new(view));
    }
    let mode = Mode::Terminal(Box::new(Screen::new(is_dumb())));
    let view = LinearView::new(in_one_go()?, inputs.clone(), mode, words.linear)?;
    Ok(switched(Box::new(view), inputs, words.switch))
}

/// The same view, for someone who may use a switch. There is none at a pipe.
fn switched(view: Box<dyn View>, inputs: &Inputs, words: Rc<SwitchWords>) -> Box<dyn View> {
    Box::new(Switched::new(view, inputs.clone(), words))
}

/// The full-screen view, on this terminal.
///
/// # Errors
/// The terminal cannot be taken over.
pub fn full(words: ViewWords, inputs: &Inputs) -> io::Result<Box<dyn View>> {
    let view = FullView::terminal(inputs.clone(), words.full, painting())?;
    Ok(switched(Box::new(view), inputs, words.switch))
}

/// Shows a sentence that runs from right to left in the ways in which rows can be ordered.
///
/// # Errors
/// The terminal cannot be written to.
pub fn show_samples(sentence: &str) -> io::Result<()> {
    let (columns, _) = crossterm::terminal::size()?;
    let mut out = io::stdout().lock();
    for row in samples(sentence, usize::from(columns)) {
        out.write_all(row.as_bytes())?;
    }
    out.flush()
}

/// What the views say by themselves, in the person's language. A second language is said
/// beside it where it is `shown`, and what is typed is understood in it in any case.
/// `order` says who orders rows that run from right to left, if that was said.
pub fn words(
    own: &Rc<Locale>,
    second: Option<&Rc<Locale>>,
    shown: bool,
    order: Option<Order>,
) -> ViewWords {
    let languages = || std::iter::once(own).chain(second);
    let acts = |locale: &Rc<Locale>| Act::ALL.map(|act| locale.act(act));
    let word = |id: &str| languages().map(|l| super::look_up(l, id, &[])).collect();
    let twin = second.filter(|_| shown);
    ViewWords {
        linear: LinearWords {
            language: own.language(),
            twin_language: twin.map_or_else(String::new, |twin| twin.language()),
            line: say_line(own),
            twin: twin.map(say_line),
            commands: languages().flat_map(acts).collect(),
            done: word("linear-done.word"),
            take_out: word("linear-take-out.word"),
        },
        full: FullWords {
            twin: twin.map(|locale| Box::new(full_words(locale))),
            order,
            ..full_words(own)
        },
        switch: Rc::new(SwitchWords {
            words: FullWords {
                twin: twin.map(|locale| Box::new(full_words(locale))),
                ..full_words(own)
            },
            acts: Act::ALL
                .map(|act| match twin {
                    Some(twin) => own.act(act).with_twin(twin.act(act)),
                    None => own.act(act),
                })
                .into(),
            letters: own.letters().to_vec(),
            signs: own.signs().to_vec(),
        }),
    }
}

fn say_line(locale: &Rc<Locale>) -> SayLine {
    let locale = Rc::clone(locale);
    Box::new(move |line: &Line<'_>| {
        let args = line.arguments().into_iter();
        let args = args.fold(Args::none(), |args, (name, value)| match value {
            Argument::Number(number) => args.number(name, number),
            Argument::Words(text) => args.word(name, text),
            Argument::Keys(keys) => {
                let say = |id: &str, args: &[(&str, &str)]| super::look_up(&locale, id, args);
                args.word(name, names(keys, &say))
            }
        });
        super::words_of(&locale, line.id(), &args)
    })
}

fn full_words(locale: &Rc<Locale>) -> FullWords {
    let words = Rc::clone(locale);
    FullWords {
        say: Box::new(move |id, args| super::look_up(&words, id, args)),
        language: locale.language(),
        rtl: locale.rtl(),
        twin: None,
        order: None,
    }
}

/// Whether the environment asks for plain text: `ACCESSIBLE` set to anything but 0, or a
/// terminal that can do nothing else.
#[expect(
    clippy::disallowed_methods,
    reason = "the view is chosen here, once, at the start"
)]
pub fn asks_for_plain_text() -> bool {
    std::env::var_os("ACCESSIBLE").is_some_and(|value| !value.is_empty() && value != "0")
        || is_dumb()
}

/// What the terminal does with colours, and whether any may be set at all
/// (<https://no-color.org>). GNU screen does not fill what it erases (`bce` in screen(1)).
#[expect(clippy::disallowed_methods, reason = "asked once for each view")]
fn painting() -> Painting {
    let is = |name, so: fn(&std::ffi::OsStr) -> bool| {
        std::env::var_os(name).is_some_and(|value| so(&value))
    };
    if is("NO_COLOR", |value| !value.is_empty()) {
        Painting::Nothing
    } else if is("TERM", |term| {
        term.as_encoded_bytes().starts_with(b"screen")
    }) {
        Painting::Written
    } else {
        Painting::Erased
    }
}

/// Whether the terminal knows nothing but plain text.
#[expect(clippy::disallowed_methods, reason = "asked once, at the start")]
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}
