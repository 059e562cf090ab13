//! A text by numbered sentences, one of which is changed at a time.

use unicode_segmentation::UnicodeSegmentation;

use crate::text::plain::clean;

/// A text that is being corrected.
#[derive(Debug)]
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
