//! The full-screen view.
