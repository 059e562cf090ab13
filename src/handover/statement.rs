//! Reads what a hand-over says so that it can be talked about: in the words of the file, each
//! thing by its id. As in [`mod@super::read`], the file is taken as words of a stranger.

use std::collections::HashSet;

use super::form::{Item, Picked, Stands};
use super::names;
use super::read::{ReadError, code, language, name, opened};
use crate::engine::answer::{Authorship, Left};
use crate::engine::id::{EntryId, QuestionId};
use crate::engine::share;
use crate::engine::statement::{self, Point, Quote, Statement};
use crate::text::plain;

/// Reads the statement of a person who answered this pack: only their own words. The views of
/// others, what others answered, and what they left empty, stay where they are.
///
/// # Errors
/// See [`ReadError`]. A file is read whole or not at all.
pub fn statement(bytes: &[u8], pack: &str) -> Result<Statement, ReadError> {
    let file = opened(bytes)?;
    if file.questions.pack != pack {
        return Err(ReadError::OtherQuestions(
            sound(name(&file.questions.pack))?.into(),
        ));
    }
    let labels = sound(language(&file.language))?;
    let mut points = Vec::new();
    let mut called = None;
    for item in file.sections.iter().flat_map(|section| &section.items) {
        let question = QuestionId::from(sound(name(&item.question))?);
        if let Stands::Entries { entries } = &item.stands {
            for entry in entries {
                let mut said = Vec::new();
                for item in &entry.items {
                    said.extend(quote(item)?);
                }
                if !said.is_empty() {
                    points.push(Point {
                        id: sound(code(&entry.id))?.into(),
                        question: question.clone(),
                        talk: false,
                        said,
                    });
                }
            }
            continue;
        }
        let quote = quote(item)?;
        if question.as_str() == names::CALLED {
            called.clone_from(&quote);
        }
        if is_to_talk_about(item) {
            let said = match quote {
                Some(quote) => quote,
                None => quoted(&item.question, &item.label, &Stands::NotAnswered, labels)?,
            };
            points.push(Point {
                id: EntryId::from(question.as_str()),
                question,
                talk: true,
                said: vec![said],
            });
        }
    }
    let mut ids = HashSet::new();
    if !points.iter().all(|point| ids.insert(point.id.clone())) {
        return Err(ReadError::Damaged);
    }
    Ok(Statement {
        id: sound(code(&file.id))?.to_owned(),
        made_at: file.made_at,
        pack: sound(name(&file.questions.pack))?.into(),
        pack_version: plain::clean(&file.questions.version),
        language: labels.to_owned(),
        name: called,
        points,
    })
}

/// What has to be there in a file that is whole.
fn sound<T>(part: Option<T>) -> Result<T, ReadError> {
    part.ok_or(ReadError::Damaged)
}

/// What the person said at a question, if they said something there.
fn quote(item: &Item<String>) -> Result<Option<Quote>, ReadError> {
    let Some(given) = &item.given else {
        return Ok(None);
    };
    let by = Authorship {
        typed_by: given.typed_by,
        words: given.words,
    };
    let said = quoted(&item.question, &item.label, &item.stands, &given.language)?;
    let says = !(said.words.is_empty() && said.picked.is_empty());
    Ok(Some(said).filter(|_| says && share::is_own(by)))
}

/// What stands at a question, word for word.
pub(super) fn quoted(
    question: &str,
    label: &str,
    stands: &Stands<String>,
    spoken: &str,
) -> Result<Quote, ReadError> {
    let mut said = Quote {
        question: sound(name(question))?.into(),
        label: one_line(label),
        picked: Vec::new(),
        examples: false,
        words: String::new(),
        language: sound(language(spoken))?.to_owned(),
    };
    match stands {
        Stands::Written { words } => said.words = plain::clean(words),
        Stands::Picked { examples, words } => {
            said.picked = picked(examples)?;
            said.examples = true;
            said.words = plain::clean(words.as_deref().unwrap_or_default());
        }
        Stands::Chosen { options } => said.picked = picked(options)?,
        Stands::NotAnswered
        | Stands::Left { .. }
        | Stands::NothingAdded
        | Stands::Entries { .. } => {}
    }
    Ok(said)
}

fn picked(options: &[Picked<String>]) -> Result<Vec<statement::Picked>, ReadError> {
    let picked = options.iter().map(|picked| {
        Ok(statement::Picked {
            option: sound(name(&picked.option))?.into(),
            label: one_line(&picked.label),
        })
    });
    picked.collect()
}

/// Words of the program, as it writes them: without line breaks.
fn one_line(words: &str) -> String {
    plain::clean(words).replace('\n', " ")
}

/// Whether the person left this to be talked about, or chose to.
fn is_to_talk_about(item: &Item<String>) -> bool {
    match &item.stands {
        Stands::Left { way } => *way == Left::TalkAboutIt,
        Stands::Chosen { options } => {
            let mut options = options.iter();
            options.any(|picked| picked.option == names::OPTION_TALK_FIRST)
        }
        _ => false,
    }
}
