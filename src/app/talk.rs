//! The loop: step, page, view, input, command, effects.

use super::earlier;
use super::face::{Face, Parting};
use super::keeping::Keeping;
use super::world::World;
use crate::clock;
use crate::engine::Interview;
use crate::engine::command::{Command, Effect, Stamp};
use crate::engine::step::{Act, Ask, Offer, Step};
use crate::locale::Args;
use crate::view::Input;

/// A conversation that is going on.
pub struct Talk {
    /// What is asked and answered.
    pub interview: Interview,
    /// Whether and where it is kept.
    pub keeping: Keeping,
    /// What was said last time is to be looked for.
    looks_back: bool,
}

/// What the person is done with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The questions.
    Finished,
    /// Looking at what goes into the hand-over.
    LookedOver,
}

impl Talk {
    /// A conversation that is kept, or not, in this way.
    pub fn new(interview: Interview, keeping: Keeping) -> Self {
        Self {
            interview,
            keeping,
            looks_back: false,
        }
    }

    /// Talks until the person has finished, or has looked at all that goes into the hand-over.
    ///
    /// # Errors
    /// The person, or the system, wants to leave before that.
    pub fn until_finished(&mut self, world: &World, face: &mut Face) -> Result<Done, Parting> {
        let mut before = String::new();
        loop {
            let mut step = self.interview.step();
            face.ask_aloud_first()?;
            face.offer(&mut step.acts);
            let words = |step: &Step| {
                face.page(|locale| locale.page(self.interview.pack(), step, Vec::new()))
            };
            let mut page = words(&step);
            if page.key == before
                && let Ask::Write { unfinished, .. } = &mut step.ask
                && std::mem::take(unfinished)
            {
                // It was typed here and now: the person knows that.
                page = words(&step);
            }
            before.clone_from(&page.key);
            let asked = page.question.text.clone();
            face.mind_discretion(true);
            face.show(page)?;
            let input = face.next()?;
            if matches!(
                input,
                Input::Idle
                    | Input::Act(
                        Act::Language | Act::OneLanguage | Act::BothLanguages | Act::Settings
                    )
            ) {
                // The page comes again as if from elsewhere, with what is typed there.
                before.clear();
            }
            if let Some(done) = self.take(face, &step, &asked, input)? {
                return Ok(done);
            }
            if std::mem::take(&mut self.looks_back)
                && let Some(found) = earlier::find(world, face)?
            {
                self.interview.remember(found);
                self.save(face);
            }
        }
    }

    /// Shows what goes into the hand-over, section by section; `again`, from where the person
    /// went on. [`Done::LookedOver`] says that the person has seen it.
    ///
    /// # Errors
    /// The person, or the system, wants to leave.
    pub fn look_over(
        &mut self,
        world: &World,
        face: &mut Face,
        again: bool,
    ) -> Result<Done, Parting> {
        let command = match again {
            true => Command::LookAgain,
            false => Command::LookOver,
        };
        // Who stopped at a question looks at their answers first: from there it goes on.
        if !self.interview.is_at_review() {
            self.apply(face, Command::Review, "");
        }
        match self.apply(face, command, "") {
            Some(done) => Ok(done),
            None => self.until_finished(world, face),
        }
    }

    /// Takes one input; whether the person is done with something then.
    fn take(
        &mut self,
        face: &mut Face,
        step: &Step,
        asked: &str,
        input: Input,
    ) -> Result<Option<Done>, Parting> {
        let command = match input {
            Input::Continue => Command::Continue,
            Input::Wrote(text) => Command::Write(text),
            Input::Typing(text) => Command::Typing(text),
            Input::Chose(at) => match offers(&step.ask).get(at) {
                Some(offer) => offer.command.clone(),
                None => return Ok(None),
            },
            Input::ChoseMany(places) => Command::ChooseMany(
                places
                    .into_iter()
                    .filter_map(|at| match &offers(&step.ask).get(at)?.command {
                        Command::Choose(option) => Some(option.clone()),
                        _ => None,
                    })
                    .collect(),
            ),
            Input::Unfit(unfit) => {
                face.unfit(unfit.id());
                return Ok(None);
            }
            Input::Nothing => return Ok(None),
            Input::Idle => {
                if let Some(text) = face.hidden.take() {
                    self.keep_unfinished(face, text, asked);
                }
                return Ok(None);
            }
            // Nothing is kept before the screen is blank.
            Input::Act(Act::LeaveFast) => return Err(Parting::Fast),
            Input::Act(act) => {
                self.keep_typing(face, asked);
                match (act, act.command()) {
                    (_, Some(command)) => command,
                    (Act::Stop, None) => return Err(Parting::Stop),
                    (Act::Language | Act::OneLanguage | Act::BothLanguages, None) => {
                        face.change_language(act)?;
                        return Ok(None);
                    }
                    (Act::Settings, None) => {
                        face.change_settings()?;
                        self.save(face);
                        return Ok(None);
                    }
                    (
                        Act::ReadToMe
                        | Act::StopReading
                        | Act::Slower
                        | Act::Faster
                        | Act::Quieter
                        | Act::Louder,
                        None,
                    ) => {
                        face.change_reading(act);
                        return Ok(None);
                    }
                    (Act::ReadAnswer, None) => {
                        face.read_answer()?;
                        return Ok(None);
                    }
                    // The views do these by themselves.
                    (_, None) => return Ok(None),
                }
            }
            Input::Ended => {
                self.keep_typing(face, asked);
                return Err(Parting::Ended);
            }
            Input::Told(ending) => {
                self.keep_typing(face, asked);
                return Err(Parting::Told(ending));
            }
        };
        Ok(self.apply(face, command, asked))
    }

    /// Keeps what was typed and not confirmed before the person goes elsewhere.
    fn keep_typing(&mut self, face: &mut Face, asked: &str) {
        if let Some(text) = face.unfinished() {
            self.keep_unfinished(face, text, asked);
        }
    }

    /// Keeps these words, which were typed and not confirmed.
    pub fn keep_unfinished(&mut self, face: &mut Face, text: String, asked: &str) {
        if let Ok(stamp) = stamp(face, asked) {
            let effects = self.interview.apply(Command::Typing(text), &stamp);
            if effects.contains(&Effect::Save) {
                self.save(face);
            }
        }
    }

    /// Applies a command and carries out what follows.
    fn apply(&mut self, face: &mut Face, command: Command, asked: &str) -> Option<Done> {
        let Ok(stamp) = stamp(face, asked) else {
            face.trouble("failure-random");
            return None;
        };
        let mut done = None;
        for effect in self.interview.apply(command, &stamp) {
            match effect {
                Effect::Save => self.save(face),
                Effect::Say(said) => face.say(|locale| locale.notice(&said)),
                Effect::Refuse(problem) => face.say(|locale| locale.problem(problem)),
                Effect::FindEarlier => self.looks_back = true,
                Effect::Finish => done = Some(Done::Finished),
                Effect::HandOver => done = Some(Done::LookedOver),
            }
        }
        done
    }

    /// Saves; if that does not work, says so on the next page.
    pub fn save(&mut self, face: &mut Face) {
        self.interview.keep_settings(face.kept_settings());
        if let Some(why) = self.keeping.save(self.interview.draft()) {
            for id in [why, "failure-not-saved"] {
                let notice = face.notice(|locale| locale.trouble(id, &Args::none()));
                if !face.notices.contains(&notice) {
                    face.notices.push(notice);
                }
            }
        }
    }
}

fn offers(ask: &Ask) -> &[Offer] {
    match ask {
        Ask::One(offers) | Ask::Many(offers) => offers,
        Ask::Read | Ask::Write { .. } => &[],
    }
}

fn stamp(face: &Face, asked: &str) -> Result<Stamp, getrandom::Error> {
    Ok(Stamp {
        at: clock::now(),
        fresh: clock::random_code(16)?,
        language: face.locale.language(),
        asked: asked.to_owned(),
    })
}
