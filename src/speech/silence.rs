//! Whether something is being spoken: what was given and not dealt with, and what the engine has
//! not said to its end. It never lasts for ever, whatever the engine says.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::Utterance;

/// How long one text may take to begin, and each letter of it to be said: more than the
/// slowest voice needs.
const BEGINNING: Duration = Duration::from_secs(10);
const LETTER: Duration = Duration::from_millis(250);

/// What is known of speaking, by the one who gives texts and by the thread that has them spoken.
#[derive(Debug, Default)]
pub(super) struct Speaking {
    /// How many orders to speak were given and not dealt with.
    given: AtomicUsize,
    /// The engine is not at the end of what it was given.
    busy: AtomicBool,
    /// When all that was given has to be over.
    over: Mutex<Option<Instant>>,
}

impl Speaking {
    /// These are to be said after what is being said.
    pub(super) fn give(&self, utterances: &[Utterance]) {
        let now = Instant::now();
        let mut over = self.over();
        let mut end = over.unwrap_or(now).max(now);
        for utterance in utterances {
            let letters = u32::try_from(utterance.text.chars().count()).unwrap_or(u32::MAX);
            let longest = LETTER.saturating_mul(letters).saturating_add(BEGINNING);
            end = end.checked_add(longest).unwrap_or(end);
        }
        *over = Some(end);
        self.given.fetch_add(1, Ordering::SeqCst);
    }

    /// What was given is not to be said.
    pub(super) fn hush(&self) {
        *self.over() = None;
    }

    /// One order to speak was dealt with.
    pub(super) fn dealt_with(&self) {
        self.given.fetch_sub(1, Ordering::SeqCst);
    }

    /// Whether the engine is still at what it was given.
    pub(super) fn set_busy(&self, busy: bool) {
        self.busy.store(busy, Ordering::SeqCst);
    }

    /// Whether something is being spoken at this time.
    pub(super) fn at(&self, now: Instant) -> bool {
        let waits = self.given.load(Ordering::SeqCst) > 0 || self.busy.load(Ordering::SeqCst);
        waits && self.over().is_some_and(|over| now < over)
    }

    fn over(&self) -> MutexGuard<'_, Option<Instant>> {
        self.over.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Vec<Utterance> {
        vec![Utterance {
            text: text.to_owned(),
            language: "en".to_owned(),
        }]
    }

    #[test]
    fn it_is_so_from_what_is_given_to_the_end_of_it() {
        let speaking = Speaking::default();
        let now = Instant::now();
        assert!(!speaking.at(now), "nothing was given");
        speaking.give(&text("One."));
        assert!(speaking.at(now));
        speaking.set_busy(true);
        speaking.dealt_with();
        assert!(speaking.at(now), "it is spoken");
        speaking.set_busy(false);
        assert!(!speaking.at(now));
    }

    #[test]
    fn it_is_over_some_time_whatever_the_engine_does() {
        let speaking = Speaking::default();
        speaking.give(&text("One."));
        speaking.set_busy(true);
        let now = Instant::now();
        assert!(speaking.at(now + Duration::from_secs(9)));
        assert!(!speaking.at(now + Duration::from_secs(12)));
        // What comes after it has its own time.
        speaking.give(&text("Two."));
        assert!(speaking.at(now + Duration::from_secs(12)));
        speaking.hush();
        assert!(!speaking.at(now));
    }
}
