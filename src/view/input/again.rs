//! The same key again within a short time: hands that shake press twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::Event;

/// Marks keys that come again too soon.
pub struct Again {
    /// Within how many milliseconds; with none, no key does.
    within: Arc<AtomicU64>,
    last: Option<(KeyCode, KeyModifiers, Instant)>,
}

impl Again {
    /// Begins with no key pressed yet.
    pub fn new(within: Arc<AtomicU64>) -> Self {
        Self { within, last: None }
    }

    /// Marks the event if it is the key before and comes too soon after it.
    pub fn mark(&mut self, event: &mut Event, now: Instant) {
        let Event::Key(key) = event else {
            return;
        };
        let within = Duration::from_millis(self.within.load(Ordering::Relaxed));
        let last = self.last.replace((key.code, key.modifiers, now));
        let soon = last.is_some_and(|(code, modifiers, at)| {
            (code, modifiers) == (key.code, key.modifiers) && now.duration_since(at) < within
        });
        if soon {
            *key = KeyEvent::new_with_kind(key.code, key.modifiers, KeyEventKind::Repeat);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What kind each press is, at so many milliseconds.
    fn kinds(within: u64, presses: &[(char, u64)]) -> Vec<KeyEventKind> {
        let mut again = Again::new(Arc::new(AtomicU64::new(within)));
        let start = Instant::now();
        let kind = |(letter, at): &(char, u64)| {
            let mut event = Event::Key(KeyCode::Char(*letter).into());
            again.mark(&mut event, start + Duration::from_millis(*at));
            let Event::Key(key) = event else {
                unreachable!()
            };
            key.kind
        };
        presses.iter().map(kind).collect()
    }

    #[test]
    fn a_key_that_comes_again_too_soon_is_marked() {
        use KeyEventKind::{Press, Repeat};
        assert_eq!(
            kinds(
                500,
                &[('a', 0), ('a', 499), ('a', 999), ('b', 1000), ('a', 1001)]
            ),
            [Press, Repeat, Press, Press, Press]
        );
    }

    #[test]
    fn a_key_held_down_is_one_press() {
        let held: Vec<_> = (0..40).map(|n| ('a', n * 30)).collect();
        let kinds = kinds(250, &held);
        assert_eq!(
            kinds
                .iter()
                .filter(|kind| **kind == KeyEventKind::Press)
                .count(),
            1
        );
    }

    #[test]
    fn without_a_time_every_key_counts() {
        assert!(
            kinds(0, &[('a', 0), ('a', 0), ('a', 1)])
                .iter()
                .all(|kind| *kind == KeyEventKind::Press)
        );
    }
}
