//! What was left for the council, on its way there: sealed before it comes here, kept on the disk
//! until its place has confirmed it, and known by a number. Knows bytes, and nothing of what they
//! say.
//!
//! - `receipt`: the number by which a hand-over is found again.
//! - `queue`: what waits, on the disk.
//! - `carry`: one go at bringing all that waits to its place.
//! - `folder`, `cloud`: the places. The second is built with the feature `dropoff` only.
//! - `fault`: why something still waits.
//! - `last`: what the last go came to, for the owner.
//! - `patience`: how long to rest before the next go.

mod carry;
#[cfg(feature = "dropoff")]
mod cloud;
mod fault;
mod folder;
mod last;
mod patience;
mod queue;
mod receipt;

pub use carry::{Carried, carry, is_known};
pub use fault::Fault;
pub use last::Last;
pub use patience::Patience;
pub use queue::{NotQueued, Part, Queue, Waiting};
pub use receipt::Receipt;
