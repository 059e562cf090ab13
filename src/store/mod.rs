//! Drafts on disk.
