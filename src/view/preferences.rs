//! How a person wants to see the program and to use it.

use std::rc::Rc;

use super::keys::Keymap;

/// What both views do as a person wants it. Each view takes from it what it has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The colours of the full-screen view.
    pub theme: Theme,
    /// A mouse or a finger can be used in the full-screen view. Unless a person says so, the
    /// terminal keeps them: for marking and copying words, for having marked words read, for
    /// its own menu.
    pub mouse: bool,
    /// Which keys do what.
    pub keys: Rc<Keymap>,
}

/// The colours of the full-screen view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Those of the terminal.
    #[default]
    Terminal,
    /// White on black.
    HighContrastDark,
    /// Black on white.
    HighContrastLight,
    /// Yellow on black.
    YellowOnBlack,
    /// Black on cream.
    BlackOnCream,
    /// No colour is ever set.
    NoColour,
}

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Terminal,
        Self::HighContrastDark,
        Self::HighContrastLight,
        Self::YellowOnBlack,
        Self::BlackOnCream,
        Self::NoColour,
    ];

    /// The code that the settings use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::HighContrastDark => "dark",
            Self::HighContrastLight => "light",
            Self::YellowOnBlack => "yellow",
            Self::BlackOnCream => "cream",
            Self::NoColour => "none",
        }
    }

    /// The theme with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }
}
