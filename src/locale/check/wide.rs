//! Whether labels and prompts fit their rows.

use super::Words;
use super::fault::{Fault, What};
use super::reading::readings;
use super::source::{Piece, Source, Unit};
use crate::locale::prompt::PROMPT;
use crate::text::width::width;

/// The most cells of a `.short`.
pub const SHORT: usize = 22;
/// The most cells of the label of an option.
pub const LABEL: usize = 36;

/// How the ids of options begin that belong to no page.
const LABELS: [&str; 5] = ["deed-", "offer-", "role-", "switch-sign-", "words-"];

/// What a view says in one row, values included. A space follows each of them. Of the
/// prompts for a question only the shortest stands here: a longer one is not taken where
/// it does not fit.
const PROMPTS: [&str; 18] = [
    "full-actions.prompt",
    "full-actions.prompt-again",
    "full-help.prompt",
    "full-help.prompt-again",
    "linear-instead",
    "linear-more",
    "linear-which",
    "linear-which-more",
    "prompt-label",
    "prompt-label-again",
    "prompt-read",
    "prompt-read-again",
    "numbers-prompt",
    "numbers-prompt-again",
    "switch-prompt",
    "switch-prompt-again",
    "switch-prompt-rests",
    "switch-so-far-secret",
];

/// Rows of the full-screen view, and what someone chooses who uses a switch.
const ROWS: [&str; 26] = [
    "full-done",
    "full-more",
    "full-more-still",
    "full-more-numbers",
    "full-more-still-numbers",
    "full-more-still-switch",
    "full-more-switch",
    "full-touch-actions",
    "full-touch-back",
    "switch-capital",
    "switch-close",
    "switch-close-help",
    "switch-digits",
    "switch-done",
    "switch-done-none",
    "switch-finish",
    "switch-go-on",
    "switch-other",
    "switch-pause",
    "switch-read-back",
    "switch-rows-back",
    "switch-signs",
    "switch-spell",
    "switch-spell-stop",
    "switch-take-letter",
    "switch-take-word",
];

/// Tells what is too wide in a file; `pack` if it belongs to a pack.
pub(super) fn file(words: &Words, source: &Source, pack: bool, faults: &mut Vec<Fault>) {
    for unit in source.units() {
        let Some(most) = most(unit, pack) else {
            continue;
        };
        // The longest that can be put in: a label, or a number of three digits.
        let value = |name: &str| match name {
            "short" => "m".repeat(SHORT),
            "picked" => "m".repeat(LABEL),
            _ => "000".to_owned(),
        };
        let cells = readings(words, unit, &value)
            .iter()
            .map(|reading| width(&reading.text))
            .max();
        if let Some(cells) = cells
            && cells > most
        {
            faults.push(source.fault(unit.at, What::Wide(cells, most)));
        }
    }
}

/// The most cells that a unit may take, if it has to fit a row.
fn most(unit: &Unit, pack: bool) -> Option<usize> {
    let name = unit.name.as_str();
    if name.ends_with(".short") {
        return Some(SHORT);
    }
    if !pack && PROMPTS.contains(&name) {
        return Some(PROMPT - 1);
    }
    let option = name.contains('_') && !name.contains('.');
    let offered = !pack
        && (LABELS.iter().any(|start| name.starts_with(start)) && !name.contains('.')
            || name.ends_with(".label")
            || ROWS.contains(&name));
    // A label that takes in what a person wrote breaks over rows.
    let mut open = false;
    unit.visit(&mut |piece| open |= matches!(piece, Piece::Value { .. }));
    ((option || offered) && !open).then_some(LABEL)
}
