//! One or two switches, or number keys, as the settings say.

use std::time::Duration;

use crate::store::Settings;
use crate::view::keys::Press;
use crate::view::{Switch, Switches};

/// The shortest and the longest time that an option stays, in seconds. What is offered lies
/// between 1 and 15; a file may say less, for someone who is quick.
const BEATS: std::ops::RangeInclusive<f64> = 0.1..=60.0;

/// How someone uses a switch or number keys; none if they use the keyboard.
pub fn switch(settings: &Settings) -> Option<Switch> {
    let mut keys = settings.switch_keys.as_deref().unwrap_or_default();
    let mut named = || {
        let (first, rest) = keys.trim().split_once(' ').unwrap_or((keys.trim(), ""));
        keys = rest;
        // The settings call it so where no key is named.
        Press::parse(first).filter(|_| first != "any")
    };
    let beat = settings.beat.as_deref().and_then(beat);
    match settings.switch.as_deref()? {
        "one" => {
            let mut switch = Switch::one(beat.unwrap_or(Switch::BEAT));
            if let Switches::One { key, .. } = &mut switch.keys {
                *key = named();
            }
            Some(switch)
        }
        "two" => {
            let mut switch = Switch::two();
            if let (Some(first), Some(second)) = (named(), named())
                && first != second
            {
                switch.keys = Switches::Two {
                    step: first,
                    choose: second,
                };
            }
            Some(switch)
        }
        "numbers" => Some(Switch::numbers()),
        _ => None,
    }
}

/// A time in seconds.
fn beat(seconds: &str) -> Option<Duration> {
    let seconds: f64 = seconds.trim().parse().ok()?;
    let known = BEATS.contains(&seconds);
    known.then(|| Duration::from_secs_f64(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(switch: &str, beat: &str, keys: &str) -> Option<Switch> {
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        super::switch(&Settings {
            switch: text(switch),
            beat: text(beat),
            switch_keys: text(keys),
            ..Settings::default()
        })
    }

    #[test]
    fn a_switch_is_what_the_settings_say() {
        for none in ["", "none", "three"] {
            assert_eq!(set(none, "3", "f5"), None);
        }
        assert_eq!(set("one", "", ""), Some(Switch::one(Switch::BEAT)));
        let quick = Duration::from_millis(250);
        assert_eq!(set("one", "0.25", ""), Some(Switch::one(quick)));
        assert_eq!(set("two", "", ""), Some(Switch::two()));
        assert_eq!(set("numbers", "3", "f5"), Some(Switch::numbers()));
        let key = Press::parse("f5");
        assert_eq!(
            set("one", "2", "f5").unwrap().keys,
            Switches::One {
                beat: Duration::from_secs(2),
                key
            }
        );
        let other = Press::parse("f6").unwrap();
        assert_eq!(
            set("two", "", "f5 f6").unwrap().keys,
            Switches::Two {
                step: key.unwrap(),
                choose: other
            }
        );
    }

    #[test]
    fn what_makes_no_sense_is_as_usual() {
        for beat in ["0", "-1", "61", "NaN", "inf", "soon"] {
            assert_eq!(
                set("one", beat, ""),
                Some(Switch::one(Switch::BEAT)),
                "{beat}"
            );
        }
        for keys in ["f5", "f5 f5", "f99 f6", " "] {
            assert_eq!(set("two", "", keys), Some(Switch::two()), "{keys}");
        }
    }
}
