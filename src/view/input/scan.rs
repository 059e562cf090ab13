//! What one or two switches do in place of a keyboard: which option is next and when, and what
//! a press means. Pure: it is told how much time has passed.

use std::time::Duration;

use crossterm::event::KeyEventKind;

use super::Event;
use crate::view::keys::{Does, Press};
use crate::view::{Switch, Switches};

/// How often the options are gone through before the scan rests.
const ROUNDS: u32 = 2;

/// How much is read in one beat, in cells: about ten words. With the usual beat that is slower
/// than most screen readers speak.
const CELLS: usize = 60;

/// The same for a voice of our own, which speaks at any speed that a person wants.
const CELLS_ALOUD: usize = 30;

/// Where a person with one or two switches is on a page.
#[derive(Debug)]
pub(super) struct Scan {
    switch: Switch,
    /// The cells of each option; none while no page waits for a press.
    options: Vec<usize>,
    /// The option that is next to be left, if any was come to.
    at: Option<usize>,
    /// The cursor is on it, so that a press chooses it.
    lit: bool,
    /// How often the last option was left.
    rounds: u32,
    resting: bool,
    /// A voice of our own reads to the person.
    aloud: bool,
    /// How long nothing has moved, and after how long something does.
    waited: Duration,
    due: Duration,
    /// How long no switch was pressed since the last choice, until that is long enough.
    quiet: Option<Duration>,
}

/// Whether an option that was chosen is where the scan goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanFrom {
    /// The first option comes next.
    Start,
    /// The one after that which was chosen comes next.
    Chosen,
}

impl Scan {
    pub(super) fn new(switch: Switch) -> Self {
        Self {
            switch,
            options: Vec::new(),
            at: None,
            lit: false,
            rounds: 0,
            resting: false,
            aloud: false,
            waited: Duration::ZERO,
            due: Duration::ZERO,
            quiet: None,
        }
    }

    /// Has these options gone through when so many cells have been read.
    pub(super) fn begin(&mut self, options: Vec<usize>, read: usize, from: ScanFrom) {
        self.options = options;
        self.rounds = 0;
        if from == ScanFrom::Start {
            self.at = None;
        }
        self.read(read);
        self.lit = false;
    }

    /// Waits until so many cells have been read before the next option comes.
    pub(super) fn read(&mut self, cells: usize) {
        self.waited = Duration::ZERO;
        self.due = self.time(cells);
    }

    /// Waits until so many cells have been read, and then begins with the first option.
    pub(super) fn read_before(&mut self, cells: usize) {
        self.at = None;
        self.lit = false;
        self.read(cells);
    }

    pub(super) fn rest(&mut self) {
        self.resting = true;
    }

    pub(super) fn rests(&self) -> bool {
        self.resting
    }

    pub(super) fn aloud(&mut self, aloud: bool) {
        self.aloud = aloud;
    }

    /// How long it takes to read so many cells: whole beats.
    fn time(&self, cells: usize) -> Duration {
        let read = if self.aloud { CELLS_ALOUD } else { CELLS };
        let beats = u32::try_from(cells.div_ceil(read)).unwrap_or(u32::MAX);
        match self.switch.keys {
            Switches::One { beat, .. } => beat.saturating_mul(beats),
            Switches::Two { .. } | Switches::Numbers => Duration::ZERO,
        }
    }

    /// After how long something happens by itself, if nothing else does; none if never.
    pub(super) fn wait(&self) -> Option<Duration> {
        let guard = self
            .quiet
            .map(|quiet| self.switch.guard.saturating_sub(quiet));
        let step = self.moves().then(|| self.due.saturating_sub(self.waited));
        [guard, step].into_iter().flatten().min()
    }

    /// The options are gone through without a press.
    fn moves(&self) -> bool {
        let alone = matches!(self.switch.keys, Switches::One { .. });
        alone && !self.resting && !self.options.is_empty()
    }

    /// So much time passed and nothing happened; what does now.
    pub(super) fn passed(&mut self, time: Duration) -> Option<Event> {
        if let Some(quiet) = &mut self.quiet {
            *quiet += time;
            if *quiet >= self.switch.guard {
                self.quiet = None;
            }
        }
        if !self.moves() {
            return None;
        }
        self.waited += time;
        (self.waited >= self.due).then(|| self.step())
    }

    /// A silence as long as any beat passed.
    pub(super) fn silence(&mut self) -> Option<Event> {
        self.quiet = None;
        self.moves().then(|| self.step())
    }

    /// Goes to the next option, after the last one to the first, and to rest after some rounds.
    fn step(&mut self) -> Event {
        let next = self.at.map_or(0, |at| at + 1);
        self.waited = Duration::ZERO;
        if next < self.options.len() {
            return self.go(next);
        }
        self.rounds += 1;
        if self.rounds >= ROUNDS && matches!(self.switch.keys, Switches::One { .. }) {
            self.at = None;
            self.lit = false;
            self.resting = true;
            return Event::Rest;
        }
        self.go(0)
    }

    fn go(&mut self, at: usize) -> Event {
        self.at = Some(at);
        self.lit = true;
        self.due = self.time(self.options.get(at).map_or(1, |cells| (*cells).max(1)));
        Event::Goes(at)
    }

    /// What an event becomes; none if it is nothing.
    pub(super) fn event(&mut self, event: Event) -> Option<Event> {
        let key = match event {
            Event::Key(key) => key,
            // A switch can be made to press a button of a mouse.
            Event::Pointer { down, .. } if self.any_key() => {
                return if down { self.press(false) } else { None };
            }
            event => return Some(event),
        };
        let press = Press::of(key);
        let again = key.kind == KeyEventKind::Repeat;
        match self.switch.keys {
            Switches::One { key, .. } if key.is_none_or(|own| own == press) => self.press(again),
            Switches::Two { choose, .. } if choose == press => self.press(again),
            Switches::Two { step, .. } if step == press && again => None,
            Switches::Two { step, .. } if step == press => {
                // Another key went down, so the one that chooses is not held.
                self.quiet = None;
                (!self.options.is_empty()).then(|| self.step())
            }
            // Somebody who helps uses the keyboard.
            _ => Some(event),
        }
    }

    /// Whatever is pressed is the switch.
    fn any_key(&self) -> bool {
        matches!(self.switch.keys, Switches::One { key: None, .. })
    }

    /// The switch that chooses was pressed. What comes right after a press that did something
    /// is the same press: a key that is held or bounces, or a hand that trembles.
    fn press(&mut self, again: bool) -> Option<Event> {
        let trembles = again || self.quiet.is_some();
        self.quiet = Some(Duration::ZERO);
        if trembles {
            return None;
        }
        self.waited = Duration::ZERO;
        if std::mem::take(&mut self.resting) {
            // The page is shown once more, and begins.
            self.rounds = 0;
            return Some(Event::Rest);
        }
        if self.options.is_empty() {
            return None;
        }
        if !self.lit {
            // Nothing to choose yet: who has read enough need not wait.
            return Some(self.step());
        }
        self.lit = false;
        self.options.clear();
        Some(Event::Does(Does::Enter))
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent};

    use super::*;

    const BEAT: Duration = Duration::from_secs(3);
    const GUARD: Duration = Duration::from_millis(800);

    fn one(key: Option<&str>) -> Scan {
        Scan::new(Switch {
            keys: Switches::One {
                beat: BEAT,
                key: key.and_then(Press::parse),
            },
            guard: GUARD,
        })
    }

    fn two() -> Scan {
        Scan::new(Switch {
            keys: Switches::Two {
                step: Press::parse("space").unwrap(),
                choose: Press::parse("enter").unwrap(),
            },
            guard: GUARD,
        })
    }

    fn key(name: &str) -> Event {
        let press = Press::parse(name).unwrap();
        Event::Key(KeyEvent::new(press.code, press.modifiers))
    }

    /// What happens by itself next, and after how long.
    fn comes(scan: &mut Scan) -> Option<(Duration, Event)> {
        let mut waited = Duration::ZERO;
        for _ in 0..100 {
            let wait = scan.wait()?;
            waited += wait;
            if let Some(event) = scan.passed(wait) {
                return Some((waited, event));
            }
        }
        panic!("time stands still");
    }

    #[test]
    fn it_goes_through_the_options_twice_and_rests_until_it_is_woken() {
        let mut scan = one(None);
        scan.begin(vec![10, 10], 10, ScanFrom::Start);
        for _ in 0..2 {
            assert_eq!(comes(&mut scan), Some((BEAT, Event::Goes(0))));
            assert_eq!(comes(&mut scan), Some((BEAT, Event::Goes(1))));
        }
        assert_eq!(comes(&mut scan), Some((BEAT, Event::Rest)));
        assert!(scan.rests());
        assert_eq!(comes(&mut scan), None, "nothing moves any more");
        assert_eq!(scan.event(key("x")), Some(Event::Rest), "it only wakes");
        assert!(!scan.rests());
        scan.begin(vec![10, 10], 0, ScanFrom::Start);
        assert_eq!(comes(&mut scan), Some((Duration::ZERO, Event::Goes(0))));
    }

    #[test]
    fn a_press_chooses_what_was_come_to_and_before_that_starts() {
        let mut scan = one(None);
        scan.begin(vec![10, 10], 600, ScanFrom::Start);
        assert_eq!(scan.event(key("a")), Some(Event::Goes(0)));
        assert_eq!(comes(&mut scan), Some((BEAT, Event::Goes(1))));
        assert_eq!(scan.event(key("f5")), Some(Event::Does(Does::Enter)));
        assert_eq!(comes(&mut scan), None, "no page waits");
        assert_eq!(scan.event(key("a")), None);
    }

    #[test]
    fn what_is_long_has_time_to_be_read() {
        let mut scan = one(None);
        scan.begin(vec![61, 0], 121, ScanFrom::Start);
        assert_eq!(comes(&mut scan), Some((3 * BEAT, Event::Goes(0))));
        assert_eq!(comes(&mut scan), Some((2 * BEAT, Event::Goes(1))));
        scan.read_before(60);
        assert_eq!(comes(&mut scan), Some((BEAT, Event::Goes(0))));
        scan.aloud(true);
        scan.read_before(60);
        assert_eq!(comes(&mut scan), Some((2 * BEAT, Event::Goes(0))));
    }

    #[test]
    fn a_held_key_chooses_once_and_a_bounce_too() {
        let mut scan = one(None);
        scan.begin(vec![10, 10], 10, ScanFrom::Start);
        comes(&mut scan);
        assert_eq!(scan.event(key("a")), Some(Event::Does(Does::Enter)));
        scan.begin(vec![10, 10], 600, ScanFrom::Start);
        // It repeats for longer than the guard: each time it is the same press.
        for _ in 0..10 {
            assert_eq!(scan.passed(GUARD / 3), None);
            assert_eq!(scan.event(key("a")), None);
        }
        assert_eq!(scan.passed(GUARD), None);
        assert_eq!(scan.event(key("a")), Some(Event::Goes(0)));
    }

    #[test]
    fn a_button_of_a_mouse_is_any_key() {
        let (down, up) = (true, false);
        let button = |down| Event::Pointer { row: 3, down };
        let mut scan = one(None);
        scan.begin(vec![10, 10], 10, ScanFrom::Start);
        comes(&mut scan);
        assert_eq!(scan.event(button(down)), Some(Event::Does(Does::Enter)));
        assert_eq!(scan.event(button(up)), None);
        let mut scan = one(Some("f5"));
        assert_eq!(scan.event(button(down)), Some(button(down)));
    }

    #[test]
    fn with_a_named_key_the_others_are_for_somebody_who_helps() {
        let mut scan = one(Some("f5"));
        scan.begin(vec![10, 10], 10, ScanFrom::Start);
        comes(&mut scan);
        assert_eq!(scan.event(key("esc")), Some(key("esc")));
        assert_eq!(scan.event(key("f5")), Some(Event::Does(Does::Enter)));
    }

    #[test]
    fn after_one_of_many_was_chosen_the_next_one_comes() {
        let mut scan = one(None);
        scan.begin(vec![10, 10, 10], 10, ScanFrom::Start);
        comes(&mut scan);
        comes(&mut scan);
        assert_eq!(scan.event(key("a")), Some(Event::Does(Does::Enter)));
        scan.begin(vec![10, 10, 10], 10, ScanFrom::Chosen);
        assert_eq!(comes(&mut scan), Some((BEAT, Event::Goes(2))));
    }

    #[test]
    fn two_switches_step_and_choose_and_nothing_moves_by_itself() {
        let mut scan = two();
        scan.begin(vec![10, 10], 600, ScanFrom::Start);
        assert_eq!(comes(&mut scan), None);
        for _ in 0..5 {
            assert_eq!(scan.event(key("space")), Some(Event::Goes(0)));
            assert_eq!(scan.event(key("space")), Some(Event::Goes(1)));
        }
        assert_eq!(scan.event(key("enter")), Some(Event::Does(Does::Enter)));
        scan.begin(vec![10, 10], 10, ScanFrom::Start);
        assert_eq!(scan.event(key("enter")), None, "it is held");
        assert_eq!(scan.event(key("space")), Some(Event::Goes(0)));
        assert_eq!(scan.event(key("enter")), Some(Event::Does(Does::Enter)));
        assert_eq!(scan.event(key("f1")), Some(key("f1")));
    }

    #[test]
    fn what_is_no_key_goes_through() {
        let mut scan = one(None);
        for event in [
            Event::Resize(80, 24),
            Event::Ended,
            Event::Paste("a".to_owned()),
            Event::Pause,
        ] {
            assert_eq!(scan.event(event.clone()), Some(event));
        }
        let enter = Event::Key(KeyCode::Enter.into());
        assert_eq!(scan.event(enter), None, "no page waits for it");
    }
}
