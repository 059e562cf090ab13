//! What a round can leave outside of its process and its terminal: print jobs, a stick that is
//! mounted, and answers whose last day is over.

use std::thread;
use std::time::Duration;

use super::taking::{later, print};
use crate::clock;
use crate::kiosk::config::Config;
use crate::kiosk::printer::Printer;
use crate::kiosk::stick::Sticks;
use crate::store::Later;

/// How often what is out of date is looked for while nobody is there.
const HOUR: Duration = Duration::from_secs(60 * 60);

/// What there is on a machine to be cleared.
#[derive(Clone)]
pub struct Outside {
    printer: Option<Printer>,
    sticks: Option<Sticks>,
    later: Option<Later>,
}

impl Outside {
    /// What there is on a machine that is used in this way.
    pub fn of(config: &Config) -> Self {
        Self {
            printer: config.print.as_ref().map(print::printer),
            sticks: config.stick.then(Sticks::of_the_system),
            later: config.later.as_ref().map(later::store),
        }
    }

    /// Takes back what was not printed, lets go of sticks, and deletes what is out of date.
    pub fn clear(&self) {
        if let Some(printer) = &self.printer {
            printer.clear();
        }
        if let Some(sticks) = &self.sticks {
            sticks.let_go();
        }
        self.tidy();
    }

    /// Deletes what is out of date now, and every hour from now on, for as long as this process
    /// goes on.
    pub fn tidy_hourly(self) {
        thread::spawn(move || {
            loop {
                thread::sleep(HOUR);
                self.tidy();
            }
        });
    }

    fn tidy(&self) {
        if let Some(later) = &self.later {
            // What cannot be deleted now is tried again, and opens no more in any case.
            let _ = later.tidy(clock::now());
        }
    }
}
