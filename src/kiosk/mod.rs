//! What a public machine needs besides the conversation.
//!
//! - `printer`: the owner's printer, through CUPS.
//! - `stick`: memory sticks, which nobody here could mount by hand.
//! - `tools`: how programs of the system are started.

pub mod printer;
pub mod stick;
pub mod tools;
