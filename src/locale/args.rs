//! What is put into a message.

use std::borrow::Cow;

use fluent::{FluentArgs, FluentValue};

/// The values that a message names, such as `{ $place }`.
#[derive(Debug, Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// No values.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds words.
    #[must_use]
    pub fn word(mut self, name: impl Into<Cow<'static, str>>, words: impl Into<String>) -> Self {
        self.0.set(name, FluentValue::String(words.into().into()));
        self
    }

    /// Adds a count or a place, so that the message can choose a plural by it.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: usize) -> Self {
        self.0.set(name, number);
        self
    }

    pub(super) fn values(&self) -> &FluentArgs<'static> {
        &self.0
    }
}
