//! The hand-over for systems that exchange FHIR R4 (hl7.org/fhir/R4): the questions as a
//! Questionnaire, what was said as a QuestionnaireResponse.
//!
//! What a name means never changes: the `linkId` of a question is its id in the pack, for
//! ever. What is private, and what hangs on it, never comes here: the response is made of
//! what [`share::shared`] lets through, like every other form.

use serde::Serialize;

use super::report::Made;
use super::words::Phrases;
use crate::engine::draft::Draft;
use crate::engine::pack::Pack;
use crate::engine::share::{self, Shared};
use crate::engine::statement::Statement;

pub(super) mod annex;
pub mod counted;

mod enable;
mod name;
mod questionnaire;
mod read;
mod resource;
mod response;

#[cfg(test)]
mod pair;
#[cfg(test)]
mod tests;

pub use annex::annex;
pub(super) use read::{needs, read, read_response, response_of};
use resource::{Bundle, BundleEntry, BundleType, Questionnaire, QuestionnaireResponse, Resource};

/// Writes the Questionnaire of a pack, as UTF-8.
pub fn questions(pack: &Pack, phrases: &dyn Phrases) -> Vec<u8> {
    written(&questionnaire::questionnaire(pack, phrases))
}

/// Writes what a draft may tell, with the questions that it answers, as UTF-8: a Bundle of a
/// Questionnaire and a QuestionnaireResponse.
pub fn hand_over(pack: &Pack, draft: &Draft, phrases: &dyn Phrases, made: &Made) -> Vec<u8> {
    let (questions, answers) = pair(pack, draft, phrases, made);
    written(&bundle(phrases, questions, answers))
}

fn bundle(
    phrases: &dyn Phrases,
    questions: Questionnaire,
    answers: QuestionnaireResponse,
) -> Bundle {
    Bundle {
        language: phrases.language(),
        kind: BundleType::Collection,
        timestamp: answers.authored.clone(),
        entry: vec![
            BundleEntry {
                full_url: questions.url.clone(),
                resource: Resource::Questionnaire(questions),
            },
            BundleEntry {
                full_url: answers.identifier.value.clone(),
                resource: Resource::QuestionnaireResponse(answers),
            },
        ],
    }
}

fn pair(
    pack: &Pack,
    draft: &Draft,
    phrases: &dyn Phrases,
    made: &Made,
) -> (Questionnaire, QuestionnaireResponse) {
    let statement = draft.statement.as_ref();
    told(pack, &share::shared(pack, draft), statement, phrases, made)
}

fn told(
    pack: &Pack,
    shared: &[Shared<'_>],
    statement: Option<&Statement>,
    phrases: &dyn Phrases,
    made: &Made,
) -> (Questionnaire, QuestionnaireResponse) {
    let questions = questionnaire::questionnaire(pack, phrases);
    let answers = response::response(pack, shared, statement, &questions, phrases, made);
    (questions, answers)
}

fn written(resource: &impl Serialize) -> Vec<u8> {
    // Without indents, which would more than double it: the same words stand at each question.
    // It cannot fail: serde_json refuses only keys that are no strings, and there are none.
    let mut text = serde_json::to_string(resource).expect("a resource has string keys only");
    text.push('\n');
    text.into_bytes()
}
