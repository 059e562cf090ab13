//! Lines that are said once, in words.

use super::page::{Notice, Tone};
use super::{Args, Locale};
use crate::engine::command::Notice as Done;
use crate::engine::problem::Problem;

impl Locale {
    /// Confirms what was done.
    pub fn notice(&self, done: &Done) -> Notice {
        let none = Args::none();
        let text = match done {
            Done::Chose(address, option) => {
                let option = self.chosen_option(&address.question, option).text;
                self.text("notice-chose", &none.word("options", option))
            }
            Done::ChoseMany(_, options) if options.is_empty() => {
                self.text("notice-chose-none", &none)
            }
            Done::ChoseMany(address, options) => {
                let all = self.joined_options(&address.question, options);
                self.text("notice-chose", &none.word("options", all))
            }
            Done::Picked(_, examples) if examples.is_empty() => {
                self.text("notice-chose-none", &none)
            }
            Done::Picked(address, examples) => {
                let all = self.joined_options(&address.question, examples);
                self.text("notice-picked", &none.word("examples", all))
            }
            Done::StillTrue => self.text("notice-still-true", &none),
            Done::Wrote => self.text("notice-wrote", &none),
            Done::Added(count) => self.text("notice-added", &none.number("count", *count)),
            Done::TookOut => self.text("notice-took-out", &none),
            Done::Moved(place) => self.text("notice-moved", &none.number("place", *place)),
            Done::Left(left) => self.text(&format!("notice-{}", left.code()), &none),
            Done::LeftAsItWas => self.text("notice-left-as-it-was", &none),
            Done::Withdrew => self.text("notice-withdrew", &none),
            Done::NowPrivate => self.text("notice-private", &none),
            Done::NowShared => self.text("notice-shared", &none),
            Done::Typist(role) => self.text(&format!("notice-typist-{}", role.code()), &none),
            Done::Whose(words) => self.text(&format!("notice-whose-{}", words.code()), &none),
        };
        let tone = match done {
            Done::Chose(..)
            | Done::ChoseMany(..)
            | Done::Picked(..)
            | Done::StillTrue
            | Done::Wrote
            | Done::Added(_)
            | Done::Left(_) => Tone::Confirmed,
            _ => Tone::Told,
        };
        Notice { tone, text }
    }

    /// Says why a command changed nothing, and what to do.
    pub fn problem(&self, problem: Problem) -> Notice {
        self.trouble(problem.id(), &Args::none())
    }

    /// Says what did not fit the page, and what to do. `id` is that of the message.
    pub fn unfit(&self, id: &str) -> Notice {
        self.trouble(id, &Args::none())
    }

    /// Says that something went wrong, and what to do. `id` is that of the message.
    pub fn trouble(&self, id: &str, args: &Args) -> Notice {
        Notice {
            tone: Tone::Problem,
            text: self.text(id, args),
        }
    }

    /// Tells something once. `id` is that of the message.
    pub fn told(&self, id: &str, args: &Args) -> Notice {
        Notice {
            tone: Tone::Told,
            text: self.text(id, args),
        }
    }
}
