//! What crosses modules: one binary, so that it links once.

mod corners;
mod short_path;
