//! What crosses modules: one binary, so that it links once.

mod begun;
mod commands;
mod corners;
mod council;
mod crash;
mod drafts;
mod every_path;
mod feed;
mod hard;
mod in_two;
mod kept_back;
mod languages;
mod long_path;
mod paths;
mod persona;
mod pipe;
mod pseudo;
mod pty;
mod questions;
mod settings;
mod short_path;
mod stage;
mod stories;
mod tell;
mod walker;
