//! Two languages at once: a page in the person's language takes in the same page in that
//! of somebody who helps, unit by unit.

use super::page::{ActWords, Ask, Notice, Page, PageOption, Speaker, Text};
use super::unmarked;

impl Page {
    /// This page with that one, made of the same step in a second language, as its twin.
    /// The prompts stay as they are. A page that is for the person's language only, and
    /// what is not the program's own words, gets no twin.
    #[must_use]
    pub fn with_twin(self, other: Self) -> Self {
        if self.own_language {
            return self;
        }
        let place = match (self.place, other.place) {
            (Some(own), Some(other)) => Some(own.with_twin(other)),
            (own, _) => own,
        };
        let how = match (self.how, other.how) {
            (Some(own), Some(other)) => Some(own.with_twin(other)),
            (own, _) => own,
        };
        Self {
            place,
            how,
            notices: pairs(self.notices, other.notices, Notice::with_twin),
            question: self.question.with_twin(other.question),
            hint: paragraphs(self.hint, other.hint),
            current: paragraphs(self.current, other.current),
            ask: self.ask.with_twin(other.ask),
            acts: pairs(self.acts, other.acts, ActWords::with_twin),
            help: paragraphs(self.help, other.help),
            ..self
        }
    }
}

impl Text {
    /// This text, and then the same in a second language. Somebody's own words are said
    /// once, and so is what both languages say alike, or the second lends to the first.
    #[must_use]
    pub fn with_twin(mut self, other: Self) -> Self {
        if self.speaker == Speaker::Program && !alike(&self.text, &other.text) {
            self.add_twin(other);
        }
        self
    }

    /// Puts a twin behind those that there are.
    fn add_twin(&mut self, other: Self) {
        let mut last = &mut self.twin;
        while let Some(twin) = last {
            last = &mut twin.twin;
        }
        *last = Some(Box::new(other));
    }
}

/// Whether a second language says the same, but for its name where it stands in for the first.
pub fn alike(own: &str, other: &str) -> bool {
    own == other || unmarked(own) == other
}

impl Notice {
    /// This line, and then the same in a second language.
    #[must_use]
    pub fn with_twin(self, other: Self) -> Self {
        Self {
            tone: self.tone,
            text: self.text.with_twin(other.text),
        }
    }
}

impl ActWords {
    /// These words, and the same in a second language where they differ.
    #[must_use]
    pub fn with_twin(self, other: Self) -> Self {
        let same = self.word == other.word && alike(&self.label, &other.label);
        Self {
            twin: (!same).then(|| Box::new(other)),
            ..self
        }
    }
}

impl Ask {
    fn with_twin(self, other: Self) -> Self {
        match (self, other) {
            (Self::One(own), Self::One(other)) => {
                Self::One(pairs(own, other, PageOption::with_twin))
            }
            (Self::Many(own), Self::Many(other)) => {
                Self::Many(pairs(own, other, PageOption::with_twin))
            }
            (own, _) => own,
        }
    }
}

impl PageOption {
    fn with_twin(self, other: Self) -> Self {
        let heading = match (self.heading, other.heading) {
            (Some(own), Some(other)) => Some(own.with_twin(other)),
            (own, _) => own,
        };
        Self {
            heading,
            label: self.label.with_twin(other.label),
            hint: paragraphs(self.hint, other.hint),
            chosen: self.chosen,
        }
    }
}

/// Both lists of the same things, one by one.
fn pairs<T>(own: Vec<T>, other: Vec<T>, with_twin: impl Fn(T, T) -> T) -> Vec<T> {
    let mut other = other.into_iter();
    own.into_iter()
        .map(|own| match other.next() {
            Some(other) => with_twin(own, other),
            None => own,
        })
        .collect()
}

/// Paragraphs one by one; where the languages have not equally many, all of the person's
/// and then all of the other's, for nobody knows which belong together.
fn paragraphs(mut own: Vec<Text>, other: Vec<Text>) -> Vec<Text> {
    if own.len() == other.len() {
        return pairs(own, other, Text::with_twin);
    }
    let others = other
        .into_iter()
        .filter(|text| text.speaker == Speaker::Program);
    match own.last_mut() {
        Some(last) => others.for_each(|text| last.add_twin(text)),
        None => own = others.collect(),
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::tests::english;

    fn text(words: &str) -> Text {
        english().literal(words)
    }

    fn said(texts: &[Text]) -> Vec<Vec<&str>> {
        texts.iter().map(parts).collect()
    }

    fn parts(text: &Text) -> Vec<&str> {
        let mut all = vec![text.text.as_str()];
        all.extend(text.twin.iter().flat_map(|twin| parts(twin)));
        all
    }

    #[test]
    fn the_persons_language_comes_first_unit_by_unit() {
        let own = vec![text("Jeden."), text("Dwa.")];
        let other = vec![text("One."), text("Two.")];
        let both = paragraphs(own, other);
        assert_eq!(said(&both), [["Jeden.", "One."], ["Dwa.", "Two."]]);
    }

    #[test]
    fn paragraphs_that_do_not_pair_follow_each_other_whole() {
        let both = paragraphs(vec![text("Jeden i dwa.")], vec![text("One."), text("Two.")]);
        assert_eq!(said(&both), [["Jeden i dwa.", "One.", "Two."]]);
        let both = paragraphs(Vec::new(), vec![text("One.")]);
        assert_eq!(said(&both), [["One."]]);
    }

    #[test]
    fn somebodys_own_words_and_what_is_the_same_are_said_once() {
        let own = Text {
            speaker: Speaker::Person,
            ..text("Number 1: Rex")
        };
        assert_eq!(own.with_twin(text("1. Rex")).twin, None);
        assert_eq!(text("999").with_twin(text("999")).twin, None);
    }

    #[test]
    fn what_the_second_language_lends_to_the_first_is_said_once() {
        let lent = text("[English] One.\n[English] Two.");
        assert_eq!(lent.with_twin(text("One.\nTwo.")).twin, None);
        // What a third language says is not what is lent.
        let lent = text("[English] One.");
        assert_eq!(
            said(&[lent.with_twin(text("Jeden."))]),
            [["[English] One.", "Jeden."]]
        );
        let act = |word: &str, label: &str| ActWords {
            act: crate::engine::step::Act::Help,
            word: word.to_owned(),
            label: label.to_owned(),
            twin: None,
        };
        let lent = act("help", "[English] Help");
        assert_eq!(lent.clone().with_twin(act("help", "Help")), lent);
    }

    #[test]
    fn a_page_for_the_person_alone_has_no_twin_and_a_prompt_never_has() {
        let locale = english();
        let dialog = || {
            super::super::dialog::Dialog::new("dialog-start", super::super::dialog::DialogAsk::Read)
        };
        let own = locale.dialog(dialog());
        let mut other = own.clone();
        other.question.text = "Zanim zaczniesz".to_owned();
        other.prompt = "Enter: ".to_owned();
        let both = own.clone().with_twin(other.clone());
        assert_eq!(
            said(&[both.question]),
            [["Before you begin", "Zanim zaczniesz"]]
        );
        assert_eq!(both.prompt, own.prompt);
        let alone = Page {
            own_language: true,
            ..own.clone()
        };
        assert_eq!(alone.clone().with_twin(other), alone);
    }
}
