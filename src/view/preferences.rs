//! How a person wants to see the program and to use it.

use std::rc::Rc;
use std::time::Duration;

use super::keys::{Keymap, Press};

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
    /// One or two switches do all, or number keys, if the person uses any of these.
    pub switch: Option<Switch>,
}

impl Preferences {
    /// Numbers are typed to choose, and nothing else can be.
    pub fn numbers(&self) -> bool {
        let keys = self.switch.map(|switch| switch.keys);
        matches!(keys, Some(Switches::Numbers))
    }
}

/// One or two switches, or number keys, in place of a keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switch {
    /// Which keys they are, as a computer sees them.
    pub keys: Switches,
    /// How long nothing has to be pressed after a choice before the next press counts: so a
    /// switch that is held, or a hand that trembles, does not choose twice. EN 301 549 v3.2.1,
    /// 5.8, asks for at least half a second where this can be chosen.
    pub guard: Duration,
}

/// Which keys there are in place of a keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switches {
    /// The options come one after another, and one press chooses.
    One {
        /// How long each of them stays.
        beat: Duration,
        /// The key; any key where none is named.
        key: Option<Press>,
    },
    /// One goes to the next option, one chooses it.
    Two {
        /// Goes to the next option.
        step: Press,
        /// Chooses it.
        choose: Press,
    },
    /// A number goes to an option, Enter chooses it.
    Numbers,
}

impl Switch {
    /// How long an option stays that is not given another time.
    pub const BEAT: Duration = Duration::from_secs(3);

    /// Longer than most keyboards wait before a held key comes again.
    const GUARD: Duration = Duration::from_millis(800);

    /// One switch, any key, with this beat. The guard is never longer than the beat: then it
    /// would swallow a press at the first option.
    pub fn one(beat: Duration) -> Self {
        Self {
            keys: Switches::One { beat, key: None },
            guard: beat.min(Self::GUARD),
        }
    }

    /// Two switches: the space bar steps and Enter chooses.
    pub fn two() -> Self {
        Self {
            keys: Switches::Two {
                step: Press::SPACE,
                choose: Press::ENTER,
            },
            guard: Self::GUARD,
        }
    }

    /// The keys of a number pad. What is held is known by the keyboard itself.
    pub fn numbers() -> Self {
        Self {
            keys: Switches::Numbers,
            guard: Duration::ZERO,
        }
    }
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
