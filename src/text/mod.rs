//! Words on their way to a terminal or out of one: widths, wrapping, order, editing, cleaning.

pub mod bidi;
pub mod buffer;
pub mod digit;
pub mod fold;
pub mod plain;
pub mod width;
pub mod wrap;
