//! What the keys of a number pad do, with and without Num Lock, for someone who has no other
//! keys. Pure: it makes events of events.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::Event;
use crate::engine::step::Act;
use crate::text::digit::digit;
use crate::view::keys::Does;
use crate::view::{Input, Unfit};

/// The number that leaves fast, at every page. No page has so many options that it would be
/// missed, and two equal keys are found quickly. It counts with Enter, so that a hand that
/// trembles at 9 loses nothing.
pub const LEAVES_FAST: usize = 99;

/// The number that stands for the last option of every page: other things, or the way back.
pub const LAST: usize = 0;

/// A number that is being typed at a page.
#[derive(Debug, Default)]
pub(super) struct Pad {
    /// How many options the page has.
    count: usize,
    typed: Option<usize>,
}

/// What a key of the pad means.
enum Key {
    Digit(usize),
    Enter,
    /// Takes back the number that was typed.
    Clear,
    Act(Act),
}

impl Pad {
    /// A page with so many options is shown.
    pub(super) fn begin(&mut self, count: usize) {
        self.count = count;
        self.typed = None;
    }

    /// What an event becomes.
    pub(super) fn event(&mut self, event: Event) -> Event {
        let Event::Key(key) = event else {
            return event;
        };
        let Some(meaning) = meaning(key) else {
            self.typed = None;
            return Event::Key(key);
        };
        if key.kind == KeyEventKind::Repeat {
            // It is held down, or a hand trembles.
            return Event::Pressed;
        }
        match meaning {
            Key::Digit(digit) => self.digit(digit),
            Key::Enter => self.enter(),
            Key::Clear => {
                self.typed = None;
                Event::Leaves
            }
            Key::Act(act) => {
                self.typed = None;
                Event::Did(Input::Act(act))
            }
        }
    }

    /// Digits make one number as long as there may be such a one; else the last digit begins
    /// another.
    fn digit(&mut self, digit: usize) -> Event {
        let longer = self.typed.map(|typed| typed * 10 + digit);
        let may_be = |number: &usize| self.is_option(*number) || *number == LEAVES_FAST;
        let number = longer.filter(may_be).unwrap_or(digit);
        self.typed = Some(number);
        match number {
            LAST if self.count > 0 => Event::Goes(self.count - 1),
            number if self.is_option(number) => Event::Goes(number - 1),
            _ => Event::Leaves,
        }
    }

    fn enter(&mut self) -> Event {
        match self.typed.take() {
            None => Event::Does(Does::Enter),
            Some(LEAVES_FAST) => Event::Did(Input::Act(Act::LeaveFast)),
            Some(number) if number == LAST || self.is_option(number) => Event::Does(Does::Enter),
            Some(_) => Event::Did(Input::Unfit(Unfit::NotAnOption)),
        }
    }

    fn is_option(&self, number: usize) -> bool {
        number != LEAVES_FAST && (1..=self.count).contains(&number)
    }
}

/// Without Num Lock, the keys of a pad send arrows and the like. They mean what stands on them,
/// for who cannot see the lamp cannot know what is locked.
fn meaning(key: KeyEvent) -> Option<Key> {
    let chord = KeyModifiers::CONTROL | KeyModifiers::ALT;
    if key.modifiers.intersects(chord) {
        return None;
    }
    Some(match key.code {
        KeyCode::Enter => Key::Enter,
        KeyCode::Insert => Key::Digit(0),
        KeyCode::End => Key::Digit(1),
        KeyCode::Down => Key::Digit(2),
        KeyCode::PageDown => Key::Digit(3),
        KeyCode::Left => Key::Digit(4),
        KeyCode::KeypadBegin => Key::Digit(5),
        KeyCode::Right => Key::Digit(6),
        KeyCode::Home => Key::Digit(7),
        KeyCode::Up => Key::Digit(8),
        KeyCode::PageUp => Key::Digit(9),
        KeyCode::Delete | KeyCode::Backspace | KeyCode::Char('.' | ',') => Key::Clear,
        KeyCode::Char('+') => Key::Act(Act::Louder),
        KeyCode::Char('-') => Key::Act(Act::Quieter),
        KeyCode::Char('*') => Key::Act(Act::Again),
        KeyCode::Char('/') => Key::Act(Act::Back),
        KeyCode::Char(letter) => Key::Digit(digit(letter)?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::keys::Press;

    fn pad(count: usize) -> Pad {
        let mut pad = Pad::default();
        pad.begin(count);
        pad
    }

    fn key(name: &str) -> Event {
        let press = Press::parse(name).unwrap();
        Event::Key(KeyEvent::new(press.code, press.modifiers))
    }

    /// What comes of these keys, one after another.
    fn types(pad: &mut Pad, keys: &str) -> Vec<Event> {
        let keys = keys.split(' ');
        keys.map(|name| pad.event(key(name))).collect()
    }

    #[test]
    fn a_number_goes_to_its_option_and_enter_chooses_it() {
        let enter = Event::Does(Does::Enter);
        assert_eq!(
            types(&mut pad(3), "2 enter"),
            [Event::Goes(1), enter.clone()]
        );
        assert_eq!(
            types(&mut pad(12), "1 2 enter"),
            [Event::Goes(0), Event::Goes(11), enter]
        );
        // Where there is no such number, the last digit counts.
        assert_eq!(types(&mut pad(5), "3 2"), [Event::Goes(2), Event::Goes(1)]);
    }

    #[test]
    fn nought_is_the_last_option_of_every_page() {
        for (count, last) in [(3, 2), (9, 8), (12, 11)] {
            let goes = types(&mut pad(count), "0 enter");
            assert_eq!(goes, [Event::Goes(last), Event::Does(Does::Enter)]);
        }
        assert_eq!(types(&mut pad(12), "1 0")[1], Event::Goes(9));
        assert_eq!(types(&mut pad(5), "1 0")[1], Event::Goes(4));
    }

    #[test]
    fn ninety_nine_leaves_fast_at_every_page_and_only_with_enter() {
        for count in [0, 3, 9, 12, 120] {
            let mut pad = pad(count);
            let events = types(&mut pad, "9 9");
            assert!(!events.contains(&Event::Did(Input::Act(Act::LeaveFast))));
            let left = Event::Did(Input::Act(Act::LeaveFast));
            assert_eq!(pad.event(key("enter")), left, "{count}");
        }
    }

    #[test]
    fn what_is_no_option_chooses_nothing_whatever_was_gone_to_before() {
        let no_option = Event::Did(Input::Unfit(Unfit::NotAnOption));
        assert_eq!(
            types(&mut pad(3), "1 7 enter"),
            [Event::Goes(0), Event::Leaves, no_option]
        );
        // A number that was taken back was never typed.
        assert_eq!(
            types(&mut pad(3), "1 . enter"),
            [Event::Goes(0), Event::Leaves, Event::Does(Does::Enter)]
        );
        let mut pad = pad(3);
        types(&mut pad, "1");
        pad.begin(2);
        assert_eq!(types(&mut pad, "2"), [Event::Goes(1)], "another page came");
    }

    #[test]
    fn without_num_lock_the_keys_mean_the_same() {
        let mut keys: Vec<KeyCode> = "end down page-down left"
            .split(' ')
            .map(|name| Press::parse(name).unwrap().code)
            .collect();
        keys.push(KeyCode::KeypadBegin);
        let rest = "right home up page-up".split(' ');
        keys.extend(rest.map(|name| Press::parse(name).unwrap().code));
        for (at, code) in keys.into_iter().enumerate() {
            assert_eq!(pad(9).event(Event::Key(code.into())), Event::Goes(at));
        }
        let nought = Event::Key(KeyCode::Insert.into());
        assert_eq!(pad(9).event(nought), Event::Goes(8));
    }

    #[test]
    fn a_key_that_is_held_counts_once_and_the_others_are_for_somebody_who_helps() {
        let mut pad = pad(120);
        types(&mut pad, "1");
        let mut held = KeyEvent::from(KeyCode::Char('1'));
        held.kind = KeyEventKind::Repeat;
        assert_eq!(pad.event(Event::Key(held)), Event::Pressed);
        assert_eq!(types(&mut pad, "2"), [Event::Goes(11)]);
        for other in ["esc", "f1", "a", "ctrl-c"] {
            assert_eq!(pad.event(key(other)), key(other));
        }
        assert_eq!(pad.event(Event::Ended), Event::Ended);
    }

    #[test]
    fn the_signs_of_the_pad_do_what_is_done_everywhere() {
        for (sign, act) in [
            ("+", Act::Louder),
            ("-", Act::Quieter),
            ("*", Act::Again),
            ("/", Act::Back),
        ] {
            assert_eq!(pad(3).event(key(sign)), Event::Did(Input::Act(act)));
        }
    }
}
