//! The linear view: append-only plain text.
