//! The same key again within a short time: hands that shake press twice. So do many people
//! with a mouse.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::Event;

/// Who presses twice with a mouse out of habit does it within this time at most. The second
/// press would answer the next page, which nobody has read by then.
const TWICE: Duration = Duration::from_millis(500);

/// Marks keys that come again too soon.
pub struct Again {
    /// Within how many milliseconds; with none, no key does.
    within: Arc<AtomicU64>,
    last: Option<(KeyCode, KeyModifiers, Instant)>,
    /// The row that a mouse or a finger pressed last, and when.
    pressed: Option<(u16, Instant)>,
}

impl Again {
    /// Begins with no key pressed yet.
    pub fn new(within: Arc<AtomicU64>) -> Self {
        Self {
            within,
            last: None,
            pressed: None,
        }
    }

    fn within(&self) -> Duration {
        Duration::from_millis(self.within.load(Ordering::Relaxed))
    }

    /// Whether this is a press of a mouse or a finger that comes too soon after the one before,
    /// and is not to be told: anywhere where hands shake, at the same row in any case.
    pub fn drops(&mut self, event: &Event, now: Instant) -> bool {
        let Event::Pointer { row, down: true } = *event else {
            return false;
        };
        let within = self.within();
        self.pressed
            .replace((row, now))
            .is_some_and(|(before, then)| {
                let least = if before == row { TWICE } else { Duration::ZERO };
                now.duration_since(then) < within.max(least)
            })
    }

    /// Marks the event if it is the key before and comes too soon after it.
    pub fn mark(&mut self, event: &mut Event, now: Instant) {
        let Event::Key(key) = event else {
            return;
        };
        let within = self.within();
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

    /// Which presses of a mouse, each on a row and at so many milliseconds, are told.
    fn told(within: u64, presses: &[(u16, u64)]) -> Vec<bool> {
        let mut again = Again::new(Arc::new(AtomicU64::new(within)));
        let start = Instant::now();
        let mut told = |(row, at): &(u16, u64)| {
            let now = start + Duration::from_millis(*at);
            let [press, release] = [true, false].map(|down| Event::Pointer { row: *row, down });
            let told = !again.drops(&press, now);
            assert!(
                !again.drops(&release, now),
                "without a press it does nothing"
            );
            told
        };
        presses.iter().map(&mut told).collect()
    }

    #[test]
    fn a_mouse_that_is_pressed_twice_is_told_once() {
        assert_eq!(
            told(0, &[(3, 0), (3, 499), (3, 999), (4, 1000), (3, 1001)]),
            [true, false, true, true, true]
        );
    }

    #[test]
    fn where_hands_shake_a_mouse_waits_as_keys_do() {
        assert_eq!(
            told(1000, &[(3, 0), (4, 999), (5, 1999), (5, 2998)]),
            [true, false, true, false]
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
