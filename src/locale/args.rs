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

    /// The same, where words are put into others that begin with this marker, too: it is said
    /// once.
    pub(super) fn without(&self, marker: &str) -> FluentArgs<'_> {
        let values = self.0.iter().map(|(name, value)| {
            let value = match value {
                FluentValue::String(words) => super::without(words, marker).into(),
                value => value.clone(),
            };
            (name.to_owned(), value)
        });
        values.collect()
    }

    pub(super) fn values(&self) -> &FluentArgs<'static> {
        &self.0
    }
}
