//! How long a public machine waits for somebody who does nothing, and what it does then.
//!
//! Only waiting counts, and only while nothing is being said aloud. The page is hidden before
//! anything is asked; when nobody answers, the round is over.

use std::sync::mpsc::{self, TryRecvError};
use std::thread;
use std::time::Duration;

use crossterm::event::KeyCode;

use crate::app::face::{Face, Parting};
use crate::app::room::Public;
use crate::engine::step::Act;
use crate::locale::Locale;
use crate::locale::dialog::{Dialog, DialogAsk};
use crate::locale::page::Ask;
use crate::view::input::Event;
use crate::view::keys::Does;
use crate::view::{Input, Preferences};

/// How soon to look again whether the voice still speaks.
const STILL_SPEAKING: Duration = Duration::from_millis(500);

/// How soon to look again whether something has happened.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// The page that stands there while something is locked, opened or read.
pub(super) const MOMENT: &str = "dialog-kiosk-moment";

/// The key that makes all limits ten times longer. Everybody finds it, also on number keys.
const LONGER: [KeyCode; 2] = [
    KeyCode::Char('0'),
    // The same without Num Lock.
    KeyCode::Insert,
];

/// So many times longer (WCAG 2.2, 2.2.1).
const TIMES: u32 = 10;

impl Public {
    /// The time after which somebody is asked, and the time to answer; none where there is no
    /// limit.
    fn limits(&self) -> Option<(Duration, Duration)> {
        let time = self.config.time;
        let times = if self.longer { TIMES } else { 1 };
        time.limited
            .then(|| (time.idle * times, time.answer * times))
    }
}

impl Face {
    /// The program runs on a public machine.
    pub(in crate::app) fn is_public(&self) -> bool {
        self.public().is_some()
    }

    fn public(&self) -> Option<&Public> {
        self.room.as_ref().and_then(|room| room.kiosk.as_ref())
    }

    fn limits(&self) -> Option<(Duration, Duration)> {
        self.public().and_then(Public::limits)
    }

    /// Nobody is ever asked whether they are still there.
    pub(super) fn waits_for_ever(&self) -> bool {
        self.limits().is_none()
    }

    /// Waits for what the person does at the page that is shown. [`Input::Idle`] says that the
    /// page was hidden and has to come again, with [`Face::hidden`] typed on it.
    ///
    /// # Errors
    /// What is written goes nowhere any more; or, on a public machine, nobody is there any more.
    pub(in crate::app) fn next(&mut self) -> Result<Input, Parting> {
        let idle = self.limits().map(|(idle, _)| idle);
        self.watch(idle);
        let mut spoke = false;
        loop {
            let input = self.view.next(None)?;
            match input {
                Input::Idle if self.is_speaking() => {
                    spoke = true;
                    self.watch(Some(STILL_SPEAKING));
                }
                // All the time from here on is the person's.
                Input::Idle if std::mem::take(&mut spoke) => self.watch(idle),
                Input::Idle => {
                    self.ask_whether_there()?;
                    return Ok(Input::Idle);
                }
                input => return Ok(input),
            }
        }
    }

    /// Shows what is said to somebody while something else goes on, and looks again and again
    /// whether that has come to something: it returns what `look` found, or none if the person
    /// does not want to wait for it. Where nothing can be chosen, they wait.
    ///
    /// # Errors
    /// The person, or the system, wants to leave; or nobody is there any more.
    pub(super) fn meanwhile<T>(
        &mut self,
        dialog: impl Fn(&Locale) -> Dialog,
        mut look: impl FnMut() -> Option<T>,
    ) -> Result<Option<T>, Parting> {
        loop {
            let page = self.page(|locale| {
                let acts = vec![Act::Help, Act::Again, Act::LeaveFast];
                let dialog = dialog(locale).first();
                locale.dialog(Dialog { acts, ..dialog })
            });
            let waits = matches!(page.ask, Ask::One(_));
            self.show(page)?;
            self.aside = true;
            let idle = self.limits().map(|(idle, _)| idle);
            // Somebody who is only told to wait has nothing to do.
            self.watch(idle.filter(|_| waits));
            loop {
                if let Some(found) = look() {
                    return Ok(Some(found));
                }
                match self.view.next(Some(LOOK_AGAIN))? {
                    Input::Nothing | Input::Typing(_) => {}
                    Input::Chose(_) => return Ok(None),
                    Input::Idle if self.is_speaking() => self.watch(idle),
                    Input::Idle => {
                        self.ask_whether_there()?;
                        break;
                    }
                    Input::Act(Act::LeaveFast) => return Err(Parting::Fast),
                    Input::Ended => return Err(Parting::Ended),
                    Input::Told(ending) => return Err(Parting::Told(ending)),
                    Input::Unfit(unfit) => {
                        self.unfit(unfit.id());
                        break;
                    }
                    Input::Continue | Input::Wrote(_) | Input::ChoseMany(_) | Input::Act(_) => {
                        break;
                    }
                }
            }
        }
    }

    /// Does what takes a moment, beside a page that says so: the person can leave fast at any time.
    /// None if it broke.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub(super) fn work<T: Send + 'static>(
        &mut self,
        page: &'static str,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<Option<T>, Parting> {
        let (done, result) = mpsc::channel();
        thread::spawn(move || {
            // Nobody waits any more, if this fails; the round is over then.
            let _ = done.send(work());
        });
        let worked = self.meanwhile(
            |_| Dialog::new(page, DialogAsk::Read),
            || match result.try_recv() {
                Ok(worked) => Some(Some(worked)),
                Err(TryRecvError::Empty) => None,
                Err(TryRecvError::Disconnected) => Some(None),
            },
        )?;
        Ok(worked.flatten())
    }

    fn watch(&self, limit: Option<Duration>) {
        if let Some(room) = &self.room {
            room.inputs.watch(limit);
        }
    }

    /// Hides the page and asks whether somebody is still there. Any key says so.
    fn ask_whether_there(&mut self) -> Result<(), Parting> {
        let typed = self.unfinished();
        self.keep_marks();
        self.view.blank()?;
        let page = self.page(|locale| {
            let dialog = Dialog::new("dialog-kiosk-idle", DialogAsk::Read);
            locale.dialog(Dialog {
                acts: vec![Act::LeaveFast],
                ..dialog.first()
            })
        });
        // Any key answers, also one that is a switch.
        self.view.prefer(&Preferences {
            switch: None,
            ..self.preferences()
        });
        self.show(page)?;
        self.aside = true;
        self.wait_for_any_key()?;
        self.view.prefer(&self.preferences());
        self.view.blank()?;
        self.hidden = typed;
        Ok(())
    }

    /// # Errors
    /// Nobody pressed a key in time, or the one that leaves fast.
    fn wait_for_any_key(&mut self) -> Result<(), Parting> {
        let Some((room, (_, answer))) = self.room.as_ref().zip(self.limits()) else {
            return Ok(());
        };
        let inputs = room.inputs.clone();
        let keys = room.keys.clone();
        let mut left = answer;
        loop {
            match inputs.next(Some(left)) {
                None if self.is_speaking() => left = STILL_SPEAKING,
                None if left < answer => left = answer,
                None => return Err(Parting::Idle),
                Some(Event::Key(key)) => {
                    if keys.does_in_line(key) == Some(Does::LeaveFast) {
                        return Err(Parting::Fast);
                    }
                    if LONGER.contains(&key.code) {
                        self.take_longer();
                    }
                    return Ok(());
                }
                Some(Event::Paste(_) | Event::Pointer { down: true, .. }) => return Ok(()),
                Some(Event::Ended) => return Err(Parting::Ended),
                Some(Event::Told(ending)) => return Err(Parting::Told(ending)),
                // The view has to know, and says nothing about it.
                Some(event @ (Event::Resize(..) | Event::Resumed)) => {
                    inputs.comes_next(event);
                    self.view.next(Some(Duration::ZERO))?;
                }
                Some(_) => {}
            }
        }
    }

    /// The person needs more time.
    fn take_longer(&mut self) {
        let public = self.room.as_mut().and_then(|room| room.kiosk.as_mut());
        if let Some(public) = public {
            public.longer = true;
        }
        self.say(|locale| locale.told("notice-kiosk-longer", &crate::locale::Args::none()));
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::kiosk::config::Config;

    fn public(file: &str, longer: bool) -> Public {
        Public {
            config: Rc::new(Config::read(file).0),
            longer,
        }
    }

    #[test]
    fn whoever_needs_more_time_has_ten_times_as_much_of_all() {
        let file = "[time]\nidle_minutes = 2\nanswer_seconds = 30\n";
        let seconds = |idle, answer| (Duration::from_secs(idle), Duration::from_secs(answer));
        assert_eq!(public(file, false).limits(), Some(seconds(120, 30)));
        assert_eq!(public(file, true).limits(), Some(seconds(1200, 300)));
    }

    #[test]
    fn an_owner_can_let_everybody_have_all_the_time_there_is() {
        let file = "[time]\non = false\nidle_minutes = 1\n";
        assert_eq!(public(file, false).limits(), None);
        assert_eq!(public(file, true).limits(), None);
    }
}
