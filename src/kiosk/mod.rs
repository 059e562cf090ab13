//! What a public machine needs besides the conversation: its settings, its patience, and
//! what leaves nothing of one person for the next.
//!
//! - `config`: the file in which the owner says how the machine is used, and its faults.
//! - `owner`: the words that end the program.
//! - `guarded`: no dumps, no tracing, no swap.
//! - `family`: the processes of a round, and their end.
//! - `printer`: the owner's printer, through CUPS.
//! - `stick`: memory sticks, which nobody here could mount by hand.
//! - `tools`: how programs of the system are started.
//! - `wipe`: what clears a terminal.

pub mod config;
pub mod family;
pub mod guarded;
pub mod owner;
pub mod printer;
pub mod stick;
pub mod tools;
pub mod wipe;
