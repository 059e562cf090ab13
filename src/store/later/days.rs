//! How the days of a machine are counted whose clock may be wrong.

use chrono::{Datelike, NaiveDate};

/// Counts days. A clock that is right is followed. While it shows an earlier day than it did
/// before, each start from the past and each day that passes counts as one: so nothing is kept
/// for ever where the clock begins anew whenever the machine is switched on, and nothing goes
/// early where it is set right a moment later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Days {
    /// The latest day that the clock ever showed.
    newest: NaiveDate,
    /// The day that it showed last.
    last: NaiveDate,
    /// Days that passed since then while it was behind.
    behind: i32,
}

impl Days {
    pub(super) fn starting(today: NaiveDate) -> Self {
        Self {
            newest: today,
            last: today,
            behind: 0,
        }
    }

    /// The same, when the clock shows this day.
    pub(super) fn on(self, today: NaiveDate) -> Self {
        if today > self.newest {
            return Self::starting(today);
        }
        let passed = i32::from(today != self.last && today < self.newest);
        Self {
            last: today,
            behind: self.behind.saturating_add(passed),
            ..self
        }
    }

    /// The day that counts as today.
    pub(super) fn today(self) -> NaiveDate {
        let days = self.newest.num_days_from_ce().saturating_add(self.behind);
        NaiveDate::from_num_days_from_ce_opt(days).unwrap_or(NaiveDate::MAX)
    }

    pub(super) fn to_text(self) -> String {
        format!("{} {} {}\n", self.newest, self.last, self.behind)
    }

    pub(super) fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split_whitespace();
        let mut part = || parts.next();
        Some(Self {
            newest: part()?.parse().ok()?,
            last: part()?.parse().ok()?,
            behind: part()?.parse().ok().filter(|&behind| behind >= 0)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn after(days: &[&str]) -> NaiveDate {
        let (first, rest) = days.split_first().unwrap();
        let days = rest.iter().fold(Days::starting(day(first)), |days, today| {
            let days = days.on(day(today));
            assert_eq!(Days::from_text(&days.to_text()), Some(days));
            days
        });
        days.today()
    }

    #[test]
    fn a_clock_that_is_right_is_followed() {
        assert_eq!(after(&["2026-11-28", "2026-11-28"]), day("2026-11-28"));
        assert_eq!(after(&["2026-11-28", "2026-12-09"]), day("2026-12-09"));
    }

    #[test]
    fn a_clock_that_begins_anew_at_each_start_keeps_nothing_for_ever() {
        let mut days = vec!["2026-11-28"];
        for _ in 0..14 {
            days.extend(["1970-01-01", "1970-01-02"]);
        }
        assert!(after(&days) > day("2026-12-12"));
        // Set back and left there: each day that it shows is a day.
        let set_back = ["2026-11-28", "2025-11-28", "2025-11-29", "2025-11-30"];
        assert_eq!(after(&set_back), day("2026-12-01"));
    }

    #[test]
    fn a_clock_that_is_soon_set_right_takes_no_day_away() {
        let mut days = vec!["2026-11-28".to_owned()];
        for date in 1..10 {
            days.extend(["1970-01-01".to_owned(), format!("2026-12-{date:02}")]);
        }
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        assert_eq!(after(&days), day("2026-12-09"));
        // Two starts on one day, and no time from anywhere until noon.
        let starts = ["2026-12-01", "1970-01-01", "2026-12-01", "2026-12-02"];
        assert_eq!(after(&starts), day("2026-12-02"));
    }

    #[test]
    fn what_was_damaged_is_not_read() {
        for text in [
            "",
            "2026-11-28",
            "2026-11-28 x 1",
            "2026-11-28 2026-11-28 -5",
        ] {
            assert_eq!(Days::from_text(text), None, "{text}");
        }
    }
}
