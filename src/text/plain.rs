//! Takes out of a text what must not reach a terminal, a file or a page.

pub use crate::engine::validate::{clean, unwanted};

/// A sentence of ours without the marks with which Fluent isolates what it puts in.
pub fn unisolated(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}
