//! What crosses modules: one binary, so that it links once.

mod short_path;
