//! What ends the program, at its edge: how bad it is, what happened, what to do.

use std::process::ExitCode;

use crate::locale::{Args, Locale};
use crate::store::StoreError;

/// How the program ends when it cannot do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something that the person can mend. Exit code 1.
    Mend,
    /// The program was called in a way that it does not know. Exit code 2.
    Use,
    /// A fault of ours. Exit code 3.
    Ours,
}

impl From<Kind> for ExitCode {
    fn from(kind: Kind) -> Self {
        Self::from(match kind {
            Kind::Mend => 1,
            Kind::Use => 2,
            Kind::Ours => 3,
        })
    }
}

/// Why the program ends. Holds no words of the person but paths that they named.
#[derive(Debug)]
pub struct Failure {
    /// How bad it is.
    pub kind: Kind,
    /// The message: a sentence or more that say what happened and what to do.
    pub id: &'static str,
    /// What the message names.
    args: Args,
}

impl Failure {
    /// A failure whose message names nothing.
    pub fn new(kind: Kind, id: &'static str) -> Self {
        Self {
            kind,
            id,
            args: Args::none(),
        }
    }

    /// The same, with what its message names.
    #[must_use]
    pub fn with(self, args: Args) -> Self {
        Self { args, ..self }
    }

    /// What to say, line by line; `folders` are those that a command which it advises needs,
    /// as they are typed.
    pub fn lines(self, locale: &Locale, folders: String) -> Vec<String> {
        let args = self.args.word("options", folders);
        let words = locale.words(self.id, &args);
        words.lines().map(str::to_owned).collect()
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::new(Kind::Mend, error.id())
    }
}

impl From<std::io::Error> for Failure {
    fn from(_: std::io::Error) -> Self {
        Self::new(Kind::Mend, "failure-terminal")
    }
}
