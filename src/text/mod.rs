//! Words on their way to a terminal or out of one: widths, wrapping, editing, cleaning.

pub mod buffer;
pub mod plain;
pub mod width;
pub mod wrap;
