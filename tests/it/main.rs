//! What crosses modules: one binary, so that it links once.

mod corners;
mod commands;
mod crash;
mod drafts;
mod feed;
mod hard;
mod persona;
mod pipe;
mod pty;
mod short_path;
mod stage;
mod stories;
