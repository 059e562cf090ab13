//! One table of keys: it makes both the keymap and what help says about keys.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::engine::step::Act;

/// A key that does the same wherever a person is, in both views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The key.
    pub code: KeyCode,
    /// What is held down with it.
    pub modifiers: KeyModifiers,
    /// What it does.
    pub act: Act,
    /// The id of the sentence that names the key and says what it does.
    pub id: &'static str,
}

/// The keys that do the same everywhere, in the order in which help names them.
pub const EVERYWHERE: [Binding; 4] = [
    binding(KeyCode::F(1), KeyModifiers::NONE, Act::Help, "key-help"),
    binding(KeyCode::Esc, KeyModifiers::NONE, Act::Back, "key-back"),
    binding(
        KeyCode::Char('c'),
        KeyModifiers::CONTROL,
        Act::Stop,
        "key-stop",
    ),
    binding(
        KeyCode::F(12),
        KeyModifiers::NONE,
        Act::LeaveFast,
        "key-leave-fast",
    ),
];

const fn binding(code: KeyCode, modifiers: KeyModifiers, act: Act, id: &'static str) -> Binding {
    Binding {
        code,
        modifiers,
        act,
        id,
    }
}

/// What a key does wherever a person is, if it does anything there.
pub fn act(key: &KeyEvent) -> Option<Act> {
    EVERYWHERE
        .iter()
        .find(|binding| binding.code == key.code && binding.modifiers == key.modifiers)
        .map(|binding| binding.act)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_does_one_thing_only() {
        for (at, binding) in EVERYWHERE.iter().enumerate() {
            let key = KeyEvent::new(binding.code, binding.modifiers);
            assert_eq!(act(&key), Some(binding.act));
            assert!(
                EVERYWHERE[..at]
                    .iter()
                    .all(|other| (other.code, other.modifiers)
                        != (binding.code, binding.modifiers))
            );
        }
        assert_eq!(act(&KeyCode::Char('c').into()), None);
    }
}
