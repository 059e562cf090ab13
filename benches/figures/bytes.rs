//! How many bytes a key costs: each one is something that a reader may read out.

use std::cell::Cell;
use std::io::{self, Write};
use std::rc::Rc;

use crossterm::event::KeyCode;
use ownwords::view::View;
use ownwords::view::input::{Event, Inputs};

use crate::talk::Talk;
use crate::view::{KEYS, arrows, full, letters, linear};

/// Counts what is written.
#[derive(Clone, Default)]
struct Count(Rc<Cell<usize>>);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set(self.0.get() + bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The bytes that follow the page of this question, up to the end of the input.
fn after<V: View>(question: &str, view: impl FnOnce(Count) -> V) -> usize {
    let mut talk = Talk::begin();
    talk.answer_until(question);
    let count = Count::default();
    let mut view = view(count.clone());
    view.show(&talk.page()).unwrap();
    let before = count.0.get();
    view.next(None).unwrap();
    count.0.get() - before
}

/// Prints the counts.
pub fn print() -> io::Result<()> {
    let size = (80, 24);
    let full_at = |question, keys: Vec<Option<Event>>| {
        after(question, |count| {
            full(count, Inputs::scripted_with_silences(keys), size)
        })
    };
    let down = || Some(Event::Key(KeyCode::Down.into()));
    let first = full_at("contact-good", vec![down()]);
    let second = full_at("contact-good", vec![down(), down()]) - first;
    let marked = full_at("contact-good", vec![down(), None]) - first;
    let arrow = after("contact-good", |count| {
        full(count, Inputs::scripted(arrows()), size)
    });
    let long = full_at("leaning", vec![down()]);
    let letter = after("must-not", |count| {
        full(count, Inputs::scripted(letters()), size)
    });
    let echo = after("must-not", |count| linear(count, letters()));
    let mut out = io::stdout().lock();
    let share = |bytes: usize| bytes as f64 / KEYS as f64;
    writeln!(
        out,
        "bytes, full screen, an arrow up or down from the answer line: {first}"
    )?;
    writeln!(
        out,
        "bytes, full screen, an arrow to the row beside: {second}"
    )?;
    writeln!(out, "bytes, full screen, the mark after it: {marked}")?;
    writeln!(
        out,
        "bytes, full screen, two options in turn, on average: {:.1}",
        share(arrow)
    )?;
    writeln!(
        out,
        "bytes, full screen, an arrow from the answer line of a long page: {long}"
    )?;
    writeln!(out, "bytes, full screen, a letter: {:.1}", share(letter))?;
    writeln!(out, "bytes, line by line, a letter: {:.1}", share(echo))
}
