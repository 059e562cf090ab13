//! The two views, with their words.

use std::io;
use std::rc::Rc;

use crate::engine::step::Act;
use crate::locale::{Args, Locale};
use crate::view::View;
use crate::view::full::{FullView, FullWords};
use crate::view::input::Inputs;
use crate::view::linear::console::Screen;
use crate::view::linear::words::{Argument, LinearWords};
use crate::view::linear::{LinearView, Mode};

/// The linear view, in a terminal or for a pipe.
///
/// # Errors
/// The terminal cannot be taken over.
pub fn linear(locale: &Rc<Locale>, inputs: &Inputs, piped: bool) -> io::Result<Box<dyn View>> {
    let mode = if piped {
        Mode::Pipe
    } else {
        Mode::Terminal(Box::new(Screen::new(is_dumb())))
    };
    let view = LinearView::new(io::stdout(), inputs.clone(), mode, linear_words(locale))?;
    Ok(Box::new(view))
}

fn linear_words(locale: &Rc<Locale>) -> LinearWords {
    let words = Rc::clone(locale);
    let word = |id| vec![super::look_up(locale, id, &[])];
    LinearWords {
        line: Box::new(move |line| {
            let args = line.arguments().into_iter();
            let args = args.fold(Args::none(), |args, (name, value)| match value {
                Argument::Number(number) => args.number(name, number),
                Argument::Words(text) => args.word(name, text),
            });
            super::words_of(&words, line.id(), &args)
        }),
        commands: Act::ALL.into_iter().map(|act| locale.act(act)).collect(),
        done: word("linear-done.word"),
        take_out: word("linear-take-out.word"),
    }
}

/// The full-screen view, on this terminal.
///
/// # Errors
/// The terminal cannot be taken over.
pub fn full(locale: &Rc<Locale>, inputs: &Inputs) -> io::Result<Box<dyn View>> {
    let words = Rc::clone(locale);
    let words = FullWords {
        say: Box::new(move |id, args| super::look_up(&words, id, args)),
        language: locale.language(),
        rtl: locale.rtl(),
    };
    Ok(Box::new(FullView::terminal(inputs.clone(), words)?))
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

/// Whether the terminal knows nothing but plain text.
#[expect(clippy::disallowed_methods, reason = "asked once, at the start")]
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}
