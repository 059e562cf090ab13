//! How rows look. The terminal's own colours are used throughout and none is set, so
//! that a person's own settings hold, and `NO_COLOR` with them.

use ratatui::style::{Modifier, Style};

use super::layout::Role;

/// How a row of this role looks.
pub fn style(role: Role) -> Style {
    match role {
        Role::Question | Role::Heading => Style::new().add_modifier(Modifier::BOLD),
        _ => Style::new(),
    }
}

/// How the mark beside the focused option looks: a blank cell in the opposite colours,
/// which is the strongest contrast that the terminal has.
pub fn mark() -> Style {
    Style::new().add_modifier(Modifier::REVERSED)
}
