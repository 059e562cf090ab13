//! Ids become words.

pub mod page;
