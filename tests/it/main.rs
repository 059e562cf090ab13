//! What crosses modules: one binary, so that it links once.

mod crash;
mod feed;
mod hard;
mod persona;
mod pipe;
mod pty;
mod short_path;
mod stage;
mod stories;
