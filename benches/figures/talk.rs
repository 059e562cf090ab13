//! A conversation without a view: a pack, its words, and a person who answers everything.

use std::sync::Arc;

use ownwords::cli::PACK;
use ownwords::content;
use ownwords::engine::Interview;
use ownwords::engine::command::{Command, Stamp};
use ownwords::engine::step::{Ask, Label, Step};
use ownwords::files::Files;
use ownwords::locale::Locale;
use ownwords::locale::page::Page;

/// An answer of a usual length.
const WORDS: &str = "I want to go out in the week, and see my friends at the choir. \
    Someone has to drive me there and home again, because I am tired after it.";

/// A conversation and its words.
pub struct Talk {
    pub interview: Interview,
    pub locale: Locale,
    stamps: usize,
}

impl Talk {
    /// Begins with the pack inside the program.
    pub fn begin() -> Self {
        Self::with(&Files::Embedded, PACK)
    }

    /// Begins with a pack from these files.
    pub fn with(files: &Files, pack: &str) -> Self {
        let pack_read = content::load(files, pack).unwrap();
        Self {
            interview: Interview::begin(Arc::new(pack_read)),
            locale: Locale::load(files, &"en".parse().unwrap(), pack).unwrap(),
            stamps: 0,
        }
    }

    /// The page that the person is at.
    pub fn page(&self) -> Page {
        let step = self.interview.step();
        self.locale.page(self.interview.pack(), &step, Vec::new())
    }

    pub fn apply(&mut self, command: Command) {
        self.stamps += 1;
        let stamp = Stamp {
            at: "2026-11-23T10:00:00+00:00".parse().unwrap(),
            fresh: format!("entry-{}", self.stamps),
            language: "en".to_owned(),
            asked: "What do you think of this?".to_owned(),
        };
        self.interview.apply(command, &stamp);
    }

    /// Answers so many steps; fewer, if the conversation is at its end.
    pub fn answer(&mut self, steps: usize) {
        for _ in 0..steps {
            if self.interview.is_at_review() {
                break;
            }
            self.apply(answer(&self.interview.step()));
        }
    }

    /// Answers until the person is at this question.
    pub fn answer_until(&mut self, question: &str) {
        while self.page().question.id.as_deref() != Some(question) {
            assert!(!self.interview.is_at_review(), "{question} is not asked");
            self.answer(1);
        }
    }
}

/// An answer to a step: words, the first option, or to go on from a list.
pub fn answer(step: &Step) -> Command {
    match &step.ask {
        Ask::Read => Command::Continue,
        Ask::One(offers) => {
            let on = offers.iter().find(|offer| offer.label == Label::GoOn);
            on.unwrap_or(&offers[0]).command.clone()
        }
        Ask::Many(offers) => match &offers[0].command {
            Command::Choose(option) => Command::ChooseMany(vec![option.clone()]),
            other => other.clone(),
        },
        Ask::Write { .. } => Command::Write(WORDS.to_owned()),
    }
}
