//! How wrong tries slow down the next ones.

/// The longest that one has to wait, in seconds.
const LONGEST: i64 = 5 * 60;

/// From this many wrong tries on, one waits the longest.
const MOST: u32 = 10;

/// After this many seconds without a try, one wrong try is forgotten.
const FORGOTTEN: i64 = 10 * 60;

/// The wrong tries so far. After the first, the next has to wait for a second, then two, four, and
/// so on. A right one forgets none of the others: else whoever has one code could go on guessing
/// at those of everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tries {
    wrong: u32,
    /// When the last one was, in seconds since 1970.
    last: i64,
}

impl Tries {
    /// How many seconds a try has to wait now, at most [`LONGEST`]; none if it need not.
    pub(super) fn wait(self, now: i64) -> Option<u64> {
        let now_known = self.at(now);
        let whole = match now_known.wrong {
            0 => return None,
            wrong => (1 << (wrong - 1).min(MOST)).min(LONGEST),
        };
        let left = now_known.last + whole - now;
        u64::try_from(left).ok().filter(|&left| left > 0)
    }

    /// The same after one more wrong try.
    pub(super) fn one_more(self, now: i64) -> Self {
        Self {
            wrong: (self.at(now).wrong + 1).min(MOST),
            last: now,
        }
    }

    /// What of it counts now. A clock that was set back makes nobody wait for longer.
    fn at(self, now: i64) -> Self {
        let since = now.saturating_sub(self.last);
        if since < 0 {
            return Self { last: now, ..self };
        }
        let forgotten = u32::try_from(since / FORGOTTEN).unwrap_or(u32::MAX);
        Self {
            wrong: self.wrong.min(MOST).saturating_sub(forgotten),
            ..self
        }
    }

    pub(super) fn to_text(self) -> String {
        format!("{} {}\n", self.wrong, self.last)
    }

    pub(super) fn from_text(text: &str) -> Option<Self> {
        let (wrong, last) = text.trim().split_once(' ')?;
        Some(Self {
            wrong: wrong.parse().ok()?,
            last: last.parse().ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many tries fit into a time, for someone who never gets it right and waits between
    /// them no longer than they must, or for `rest` seconds.
    fn tries_within(seconds: i64, rest: i64) -> i64 {
        let (mut tries, mut now, mut made) = (Tries::default(), 0, 0);
        while now <= seconds {
            if let Some(wait) = tries.wait(now) {
                now += i64::try_from(wait).unwrap().max(rest);
                continue;
            }
            tries = tries.one_more(now);
            made += 1;
        }
        made
    }

    #[test]
    fn each_wrong_try_makes_the_next_wait_longer() {
        let mut tries = Tries::default();
        let mut waits = Vec::new();
        for _ in 0..12 {
            tries = tries.one_more(1_000);
            waits.push(tries.wait(1_000).unwrap());
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
        assert_eq!(tries.wait(1_299), Some(1));
        assert_eq!(tries.wait(1_300), None);
    }

    #[test]
    fn with_time_they_are_forgotten() {
        let tries = (0..10).fold(Tries::default(), |tries, _| tries.one_more(0));
        let after = |seconds| tries.at(seconds).wrong;
        assert_eq!(
            [after(0), after(599), after(600), after(6_000)],
            [10, 10, 9, 0]
        );
        assert_eq!(after(i64::MAX), 0);
    }

    #[test]
    fn in_two_weeks_about_four_thousand_can_be_made() {
        let two_weeks = 14 * 24 * 60 * 60;
        // Ten in the first 511 seconds (1 + 2 + 4 + ... + 256), then one in 300.
        assert_eq!(tries_within(two_weeks, 0), 10 + (two_weeks - 511) / 300);
        // As docs/threat-model.md has it.
        let day = 24 * 60 * 60;
        let within = [1, 14, 90].map(|days| tries_within(days * day, 0));
        assert_eq!(within, [296, 4_040, 25_928]);
        // Who waits for some to be forgotten makes fewer.
        for rest in [300, 599, 600, 601, 1_200, 6_000, 6_600] {
            assert!(tries_within(two_weeks, rest) <= 4_040, "{rest}");
        }
    }

    #[test]
    fn a_clock_that_was_set_back_makes_nobody_wait_for_longer() {
        let tries = (0..10).fold(Tries::default(), |tries, _| tries.one_more(1_000_000));
        assert_eq!(tries.wait(0), Some(300));
        assert_eq!(tries.wait(-1), Some(300));
    }

    #[test]
    fn they_are_read_as_they_were_written() {
        let tries = Tries::default().one_more(77).one_more(78);
        assert_eq!(Tries::from_text(&tries.to_text()), Some(tries));
        for text in ["", "x 1", "1", "-1 1"] {
            assert_eq!(Tries::from_text(text), None, "{text}");
        }
    }
}
