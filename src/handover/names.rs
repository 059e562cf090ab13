//! Ids of a pack that a hand-over treats in a way of their own. A pack that lacks one
//! simply goes without.

/// The question that says what to call the person.
pub const CALLED: &str = "called";

/// The section that gathers what the person wants to talk about first.
pub const TALK_FIRST: &str = "talk-first";

/// The section that says what changed since last time.
pub const CHANGED: &str = "changed";

/// The section with the risks that the person wants to take.
pub const RISKS: &str = "risks";

/// The section with the leaning, and the question that asks for it.
pub const LEANING: &str = "leaning";

/// The options of [`LEANING`] that name a way of arranging support
/// (Social Care (Self-directed Support) (Scotland) Act 2013, section 4).
/// Anything else, silence included, is undecided and stands for none of them.
pub const DECIDED: [&str; 4] = ["option-1", "option-2", "option-3", "option-4"];

/// The option that asks, in any question, to talk about it first.
pub const OPTION_TALK_FIRST: &str = "talk-first";
