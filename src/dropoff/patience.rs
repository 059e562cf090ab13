//! How long to rest before the next go.

use std::time::Duration;

/// How long it rests where all is well, before it looks whether something new waits.
const LOOK: Duration = Duration::from_secs(15);

/// How long it rests at most.
const MOST: Duration = Duration::from_secs(15 * 60);

/// Rests that grow while nothing arrives: each twice the one before. Chance moves each, so that
/// many machines that lost one network do not come back all at once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Patience {
    failed: u32,
}

impl Patience {
    /// How long to rest after a go that came to this; `chance` is any number.
    pub fn rest(&mut self, well: bool, chance: u64) -> Duration {
        if well {
            self.failed = 0;
            return LOOK;
        }
        let longest = LOOK.saturating_mul(1 << self.failed.min(16)).min(MOST);
        self.failed = self.failed.saturating_add(1);
        // Between half of it and all of it.
        let half = longest / 2;
        half + half * u32::from(chance as u16) / u32::from(u16::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rests_grow_to_a_quarter_of_an_hour_and_no_further() {
        let mut patience = Patience::default();
        let rests: Vec<u64> = (0..40)
            .map(|_| patience.rest(false, u64::MAX).as_secs())
            .collect();
        assert_eq!(rests[..7], [15, 30, 60, 120, 240, 480, 900]);
        assert!(rests[7..].iter().all(|rest| *rest == 900));
        assert_eq!(patience.rest(true, 0), LOOK);
        assert_eq!(patience.rest(false, u64::MAX).as_secs(), 15);
    }

    #[test]
    fn chance_shortens_a_rest_by_half_at_most() {
        for failed in [0, 3, 30, u32::MAX] {
            let rest = |chance| Patience { failed }.rest(false, chance);
            assert_eq!(rest(0) * 2, rest(u64::MAX));
            let middle = rest(1 << 15);
            assert!(middle > rest(0) && middle < rest(u64::MAX));
        }
    }
}
