//! What can be wrong with a command. Every problem has words and advice in `errors.ftl`.

/// Why a command changed nothing. Each is a message id; the message says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// Nothing was written.
    NothingWritten,
    /// An option that cannot stand beside others was chosen with others.
    ChoseAloneWithOthers,
    /// The option is not offered here.
    NoSuchOption,
    /// The entry is not in this list.
    NoSuchEntry,
    /// This question only steers the conversation; it cannot be kept private.
    SteersNotPrivate,
    /// There is nothing before this step.
    NothingBefore,
    /// This cannot be left empty, because it only tells.
    NothingToLeave,
    /// That cannot be done at this step.
    NotHere,
}

impl Problem {
    /// The id of its message in `errors.ftl`.
    pub fn id(self) -> &'static str {
        match self {
            Self::NothingWritten => "problem-nothing-written",
            Self::ChoseAloneWithOthers => "problem-chose-alone-with-others",
            Self::NoSuchOption => "problem-no-such-option",
            Self::NoSuchEntry => "problem-no-such-entry",
            Self::SteersNotPrivate => "problem-steers-not-private",
            Self::NothingBefore => "problem-nothing-before",
            Self::NothingToLeave => "problem-nothing-to-leave",
            Self::NotHere => "problem-not-here",
        }
    }
}
