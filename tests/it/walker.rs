//! Someone who walks through the embedded pack by commands alone.

use ownwords::engine::Interview;
use ownwords::engine::answer::{Answer, Entry, Left};
use ownwords::engine::command::{Command, Effect, Stamp};
use ownwords::engine::draft::Draft;
use ownwords::engine::id::Address;
use ownwords::engine::share::{Shared, SharedState, shared};
use ownwords::engine::step::{Act, Ask, Topic};

use crate::short_path::{name, pack, stamp};

/// A conversation, and how many commands were given in it.
pub struct Walker {
    pub interview: Interview,
    given: usize,
}

impl Walker {
    /// At the first question.
    pub fn begins() -> Self {
        Self {
            interview: Interview::begin(pack()),
            given: 0,
        }
    }

    /// Someone alone, on this way.
    pub fn alone(path: &str) -> Self {
        let mut walker = Self::begins();
        walker.does(Command::Choose(path.into()));
        walker.does(Command::ChooseMany(vec!["alone".into()]));
        walker
    }

    /// Someone alone, at the list of parts of this way.
    pub fn at_parts(path: &str) -> Self {
        let mut walker = Self::alone(path);
        while walker.interview.step().topic != Topic::Parts {
            walker.passes();
        }
        walker
    }

    /// Does what fits the step; what is refused is a fault of the test.
    pub fn does(&mut self, command: Command) -> Vec<Effect> {
        self.given += 1;
        self.does_as(command, &stamp(self.given))
    }

    /// As [`Self::does`], with a stamp of its own.
    pub fn does_as(&mut self, command: Command, stamp: &Stamp) -> Vec<Effect> {
        let effects = self.interview.apply(command.clone(), stamp);
        assert!(
            !matches!(effects[..], [Effect::Refuse(_)]),
            "{command:?} at {}: {effects:?}",
            self.at()
        );
        effects
    }

    /// Reads a page or leaves a question empty.
    pub fn passes(&mut self) {
        let read = self.interview.step().ask == Ask::Read;
        self.does(if read {
            Command::Continue
        } else {
            Command::Leave(Left::Skipped)
        });
    }

    /// Passes all until this step.
    pub fn passes_to(&mut self, step: &str) {
        for _ in 0..40 {
            if self.at() == step {
                return;
            }
            self.passes();
        }
        panic!("{step} was not met");
    }

    /// Opens a part and passes all that stands before a question.
    pub fn opens(&mut self, part: &str, question: &str) {
        self.does(Command::Parts);
        self.does(Command::Part(part.into()));
        self.passes_to(question);
    }

    pub fn writes(&mut self, words: &str) {
        self.does(Command::Write(words.into()));
    }

    /// Types without confirming.
    pub fn types(&mut self, words: &str) {
        self.does(Command::Typing(words.into()));
    }

    /// Picks these examples.
    pub fn picks(&mut self, examples: &[&str]) {
        self.does(Command::Examples);
        let examples = examples.iter().map(|example| (*example).into());
        self.does(Command::ChooseMany(examples.collect()));
    }

    /// Goes on with what was saved, as on another day.
    pub fn comes_back(&mut self) {
        let saved = self.interview.draft().to_bytes();
        self.goes_on_with(&saved);
    }

    /// Goes on with these saved answers.
    pub fn goes_on_with(&mut self, saved: &[u8]) {
        self.interview = Interview::resume(pack(), Draft::from_bytes(saved).unwrap());
    }

    /// The name of the step.
    pub fn at(&self) -> String {
        name(&self.interview.step().topic)
    }

    pub fn can(&self, act: Act) -> bool {
        self.interview.step().acts.contains(&act)
    }

    /// What stands in the field to write in.
    pub fn field(&self) -> String {
        match self.interview.step().ask {
            Ask::Write { text, .. } => text,
            other => panic!("nothing is written here: {other:?}"),
        }
    }

    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.interview.draft().answers.given.get(&question.into())
    }

    pub fn entries(&self, list: &str) -> &[Entry] {
        let draft = self.interview.draft();
        draft.answers.entries_at(&Address::top(list.into()))
    }

    /// Whether a hand-over would hold these words.
    pub fn shares(&self, words: &str) -> bool {
        let told = shared(self.interview.pack(), self.interview.draft());
        contents(&told).contains(words)
    }

    /// Whether these words are on the page.
    pub fn shows(&self, words: &str) -> bool {
        format!("{:?}", self.interview.step()).contains(words)
    }
}

/// All that was said in what is told, one after another.
fn contents(told: &[Shared<'_>]) -> String {
    let said = told.iter().map(|told| match &told.state {
        SharedState::NotAnswered => String::new(),
        SharedState::Answer(answer) => format!("{:?}", answer.content),
        SharedState::Entries(entries) => {
            let entries = entries.iter().map(|entry| contents(&entry.fields));
            entries.collect()
        }
    });
    said.collect()
}
