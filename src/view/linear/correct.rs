//! A text by numbered sentences, one of which is changed at a time.

use std::io::Write;

use unicode_segmentation::UnicodeSegmentation;

use super::LinearView;
use super::parse::{self, Typed, Vocabulary, Word};
use super::words::Line;
use crate::locale::page::{Ask, Page};
use crate::text::plain::clean;
use crate::view::{Input, SLASHES, Unfit};

/// A text that is being corrected.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The sentences, each with the white space that follows it.
    sentences: Vec<String>,
    /// The sentence whose new words are asked for, by its place from 0.
    pub which: Option<usize>,
    /// Something differs from what stands confirmed.
    pub changed: bool,
}

impl Correction {
    /// The sentences of a text; `changed` if the text is not confirmed itself.
    pub fn new(text: &str, changed: bool) -> Self {
        let mut sentences: Vec<String> = Vec::new();
        for piece in text.split_sentence_bounds() {
            match sentences.last_mut() {
                Some(last) if piece.trim().is_empty() => last.push_str(piece),
                _ => sentences.push(piece.to_owned()),
            }
        }
        Self {
            sentences,
            which: None,
            changed,
        }
    }

    /// The sentences as they are read out.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.sentences.iter().map(|sentence| sentence.trim())
    }

    /// How many sentences there are.
    pub fn count(&self) -> usize {
        self.sentences.len()
    }

    /// The whole text.
    pub fn whole(&self) -> String {
        clean(&self.sentences.concat())
    }

    /// Gives a sentence new words; what follows it stays where it is.
    pub fn replace(&mut self, at: usize, words: &str) {
        if let Some(sentence) = self.sentences.get_mut(at) {
            let kept = sentence.trim_end().len();
            let space = sentence[kept..].to_owned();
            *sentence = format!("{}{space}", words.trim());
            self.changed = true;
        }
    }

    /// Takes a sentence out.
    pub fn take_out(&mut self, at: usize) {
        if at < self.sentences.len() {
            self.sentences.remove(at);
            self.changed = true;
        }
    }
}

impl<W: Write> LinearView<W> {
    pub(super) fn start_correction(&mut self, page: &Page) -> Option<Input> {
        if self.correction.is_none() {
            let Ask::Write {
                text,
                secret: false,
                ..
            } = &page.ask
            else {
                return Some(Input::Unfit(Unfit::NotOfferedHere));
            };
            let typed = clean(self.buffer.text());
            let changed = !typed.is_empty();
            let text = if changed { &typed } else { text };
            if text.is_empty() {
                return Some(Input::Unfit(Unfit::NothingYet));
            }
            self.correction = Some(Correction::new(text, changed));
            self.buffer.clear();
            self.entry = 0;
        }
        self.say_sentences();
        self.ask(false);
        None
    }

    /// A line that was typed while a text is being corrected.
    pub(super) fn correct(
        &mut self,
        line: &str,
        is_text: bool,
        words: &Vocabulary,
    ) -> Option<Input> {
        let (which, count) = (
            self.correction.as_ref()?.which,
            self.correction.as_ref()?.count(),
        );
        let typed = match which {
            None => match parse::number(line) {
                Some(number) if (1..=count).contains(&number) => Typed::Option(number - 1),
                Some(_) => Typed::Unfit(Unfit::NotAnOption),
                None => match parse::read(line, words) {
                    Typed::Unfit(_) if !line.trim().starts_with(SLASHES) => {
                        Typed::Unfit(Unfit::NotAnOption)
                    }
                    typed => typed,
                },
            },
            Some(_) if is_text => Typed::Text(line.to_owned()),
            Some(_) => self.perhaps_words(parse::text(line, words), line),
        };
        let correction = self.correction.as_mut()?;
        match (typed, which) {
            (Typed::Option(at), _) => correction.which = Some(at),
            (Typed::Text(text), Some(at)) => {
                let text = clean(&text);
                correction.replace(at, &text);
                correction.which = None;
                self.edited = true;
                let line = Line::Numbered {
                    number: at + 1,
                    label: &text,
                    chosen: false,
                };
                self.say_with(line, None);
            }
            // Without its last sentence there would be no answer: that is left in other ways.
            (Typed::Word(Word::TakeOut), Some(_)) if correction.count() == 1 => {
                return Some(Input::Unfit(Unfit::NothingYet));
            }
            (Typed::Word(Word::TakeOut), Some(at)) => {
                correction.take_out(at);
                correction.which = None;
                self.edited = true;
                self.say(Line::TookOut { number: at + 1 });
            }
            (Typed::Word(Word::TakeOut), None) => {
                return Some(Input::Unfit(Unfit::NotOfferedHere));
            }
            (Typed::Blank, None) if correction.changed => return self.corrected(),
            (Typed::Word(Word::Done), _) => return self.corrected(),
            (Typed::Word(Word::Act(act)), _) => return self.act(act),
            (Typed::List, _) => {
                if let Some(page) = self.page.clone() {
                    self.say_commands(&page);
                }
            }
            (Typed::Unfit(unfit), _) => return Some(Input::Unfit(unfit)),
            (Typed::Blank | Typed::Text(_) | Typed::Options(_), _) => {}
        }
        self.ask(false);
        None
    }

    /// The corrected text is confirmed.
    pub(super) fn corrected(&mut self) -> Option<Input> {
        let whole = self.correction.take()?.whole();
        self.forget_typed();
        Some(Input::Wrote(whole))
    }

    /// Goes back from the new words to the sentences, or from those to the text, which
    /// keeps what was changed and is not confirmed yet.
    pub(super) fn step_out_of_correction(&mut self) {
        self.buffer.clear();
        match self.correction.take() {
            Some(mut correction) if correction.which.is_some() => {
                correction.which = None;
                self.correction = Some(correction);
            }
            Some(correction) if correction.changed => {
                let _ = self.buffer.set(&correction.whole());
                if self.wants_lines() {
                    let _ = self.buffer.insert('\n');
                    self.entry = self.buffer.text().len();
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_whole_again_after_a_change() {
        let mut correction = Correction::new("I like tea. I like bread.\n\nNo eggs!", false);
        assert_eq!(
            correction.sentences().collect::<Vec<_>>(),
            ["I like tea.", "I like bread.", "No eggs!"]
        );
        correction.replace(1, " I like toast. ");
        assert_eq!(correction.whole(), "I like tea. I like toast.\n\nNo eggs!");
        correction.take_out(0);
        assert_eq!(correction.whole(), "I like toast.\n\nNo eggs!");
        assert!(correction.changed);
    }
}
