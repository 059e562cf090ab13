//! The interview, pure: no file, terminal, clock, environment or language.
//!
//! A [`Pack`](pack::Pack) says what can be asked, a [`Draft`](draft::Draft) what was
//! answered. [`Interview::step`] says what is to be said and offered now;
//! [`Interview::apply`] takes what the person did. The route is computed from pack and
//! answers each time and never stored.

pub mod answer;
pub mod command;
pub mod condition;
pub mod draft;
pub mod id;
pub mod interview;
pub mod pack;
pub mod problem;
pub mod route;
pub mod share;
pub mod statement;
pub mod step;
pub mod validate;

pub use interview::Interview;

#[cfg(test)]
pub(crate) mod properties;
