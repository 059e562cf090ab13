//! The words of a message as a person reads them, and where each stands in the file.

use super::Words;
use super::source::{Piece, Unit};

/// Stands where a value is put in.
pub(super) const VALUE: char = '\u{fffc}';

/// Messages that put each other in go no deeper than this.
const DEEPEST: usize = 4;

/// Where choices stand beside each other, each form of one is read with each form of the others,
/// up to this many ways; beyond that, each form in one of them.
const MOST: usize = 64;

/// One way in which the words of a message can come out.
#[derive(Clone, Default)]
pub(super) struct Reading {
    pub text: String,
    /// Where parts of the text begin, in the text and in the file, and whether the file
    /// holds the part letter by letter.
    marks: Vec<(usize, usize, bool)>,
}

impl Reading {
    /// Where a byte of the text stands in the file.
    pub fn at(&self, byte: usize) -> usize {
        let marks = self.marks.iter().rev();
        let mark = marks.clone().find(|(begins, _, _)| *begins <= byte);
        mark.map_or(0, |(begins, at, whole)| {
            at + if *whole { byte - begins } else { 0 }
        })
    }

    /// The lines that hold words.
    pub fn lines(&self) -> usize {
        let lines = self.text.lines();
        lines.filter(|line| !line.trim().is_empty()).count()
    }

    fn add(&mut self, at: usize, text: &str, whole: bool) {
        self.marks.push((self.text.len(), at, whole));
        self.text.push_str(text);
    }

    fn followed_by(mut self, rest: &Self) -> Self {
        let moved = rest.marks.iter();
        let length = self.text.len();
        self.marks
            .extend(moved.map(|(begins, at, whole)| (begins + length, *at, *whole)));
        self.text.push_str(&rest.text);
        self
    }
}

/// All ways in which a unit can come out, see [`MOST`]. `value` says what stands where a value is put in.
pub(super) fn readings(words: &Words, unit: &Unit, value: &dyn Fn(&str) -> String) -> Vec<Reading> {
    expand(words, &unit.pieces, value, 0)
}

/// The same, with [`VALUE`] for every value.
pub(super) fn plain_readings(words: &Words, unit: &Unit) -> Vec<Reading> {
    readings(words, unit, &|_| VALUE.to_string())
}

fn expand(
    words: &Words,
    pieces: &[Piece],
    value: &dyn Fn(&str) -> String,
    depth: usize,
) -> Vec<Reading> {
    let mut all = vec![Reading::default()];
    for piece in pieces {
        let next = one(words, piece, value, depth);
        if all.len() * next.len() <= MOST {
            all = all
                .iter()
                .flat_map(|begun| next.iter().map(|next| begun.clone().followed_by(next)))
                .collect();
            continue;
        }
        let pick = |from: &[Reading], n: usize| {
            let last = from.len().saturating_sub(1);
            from.get(n.min(last)).cloned().unwrap_or_default()
        };
        all = (0..all.len().max(next.len()))
            .map(|n| pick(&all, n).followed_by(&pick(&next, n)))
            .collect();
    }
    all
}

fn one(words: &Words, piece: &Piece, value: &dyn Fn(&str) -> String, depth: usize) -> Vec<Reading> {
    let mut reading = Reading::default();
    match piece {
        Piece::Text { at, words, exact } => reading.add(*at, words, *exact),
        Piece::Value { at, name } => reading.add(*at, &value(name), false),
        Piece::Call { at, given, .. } => {
            let name = given.iter().find_map(|piece| match piece {
                Piece::Value { name, .. } => Some(name.as_str()),
                _ => None,
            });
            reading.add(*at, &value(name.unwrap_or_default()), false);
        }
        Piece::Message { at, name } => {
            let unit = words
                .find(name.split('.').next().unwrap_or_default())
                .and_then(|(_, message)| message.units.iter().find(|unit| unit.name == *name));
            let Some(unit) = unit.filter(|_| depth < DEEPEST) else {
                reading.add(*at, &value(name), false);
                return vec![reading];
            };
            let inner = expand(words, &unit.pieces, value, depth + 1);
            let put_in = inner.into_iter().map(|inner| {
                let mut put_in = Reading::default();
                put_in.add(*at, &inner.text, false);
                put_in
            });
            return put_in.collect();
        }
        Piece::Choice { forms, .. } => {
            return forms
                .iter()
                .flat_map(|form| expand(words, &form.pieces, value, depth))
                .collect();
        }
    }
    vec![reading]
}
