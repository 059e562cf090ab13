//! Pack files become a [`Pack`](crate::engine::pack::Pack), or say what is wrong with them.
