//! Ownwords: a person who needs social care in Scotland says what matters to them, in
//! their own words, and hands a structured file to the practitioner.
//!
//! The map of the code. Data flows one way: key, command, engine, page, face.
//!
//! - [`engine`]: the interview, pure; what is asked, said and shared is decided here.
//! - [`content`]: pack files become a pack.
//! - [`locale`]: ids become words; a step becomes a page.
//! - [`text`]: widths, wrapping, editing, cleaning.
//! - [`view`]: the linear and the full-screen view; they render pages and read keys.
//! - [`store`]: drafts on disk: sealed, locked, atomic.
//! - [`handover`]: what the practitioner gets.
//! - [`dropoff`]: what was left for the council, on its way there.
//! - [`kiosk`]: what a public machine needs besides: its settings, and leaving nothing behind.
//! - [`speech`]: reads aloud, through Speech Dispatcher or espeak-ng.
//! - [`review`]: a page on paper for people who check the words of a language.
//! - [`files`]: where packs and languages are read from.
//! - [`signal`]: what the system tells the program.

pub mod app;
pub mod cli;
pub mod clock;
pub mod content;
pub mod dropoff;
pub mod engine;
pub mod error;
pub mod files;
pub mod handover;
pub mod kiosk;
pub mod locale;
pub mod review;
pub mod signal;
pub mod speech;
pub mod store;
pub mod text;
pub mod view;
