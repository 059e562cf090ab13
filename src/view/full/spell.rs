//! Words of actions, letter by letter, in the list of actions.

use std::io::Write;

use crossterm::event::{KeyEvent, KeyModifiers};

use super::layout::{Layout, Spot};
use super::sheet::Outcome;
use super::{Action, FullView, Over};
use crate::engine::step::Act;
use crate::text::fold::fold;

impl<W: Write> FullView<W> {
    /// In the list of actions, letters spell the word of an action, as after a slash line by
    /// line: the cursor goes to the first one whose word begins so.
    pub(super) fn spell(&mut self, key: KeyEvent, layout: &Layout, spot: Spot) -> Option<Outcome> {
        let chord = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let letter = key.code.as_char().filter(|letter| {
            let within = *letter == ' ' && !self.spelt.is_empty();
            (letter.is_alphabetic() || within) && !key.modifiers.intersects(chord)
        });
        let (Some(letter), Some(Over::Actions(_, actions))) = (letter, &self.over) else {
            self.spelt.clear();
            return None;
        };
        self.spelt.push(letter);
        let page = self.page.as_ref()?.page();
        let begins = |spelt: &str| {
            let spelt = fold(spelt);
            let says = |act: Act| {
                let mut offered = page.acts.iter().filter(|words| words.act == act);
                offered.any(|words| words.typed().any(|word| fold(word).starts_with(&spelt)))
            };
            let said = |action: &Action| matches!(action, Action::Act(act) if says(*act));
            actions.iter().position(said)
        };
        let Some(option) = begins(&self.spelt) else {
            self.spelt.clear();
            return None;
        };
        if spot.option() == Some(option) {
            return Some(Outcome::Stayed);
        }
        self.top()?.point_at(option, layout);
        Some(Outcome::Named)
    }
}
