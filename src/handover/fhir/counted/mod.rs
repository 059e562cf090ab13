//! What may be counted of one hand-over: a QuestionnaireResponse on one line, which holds what
//! the person chose and nothing that they wrote.
//!
//! The hand-over may have been anywhere: it is taken as the file of a stranger. Only names that
//! the pack knows, and that it says are counted, come through; so no word of a file can.

use sha2::{Digest, Sha256};

use super::name::COUNTED;
use crate::engine::pack::Pack;

mod file;
mod record;

#[cfg(test)]
mod tests;

use file::HandOver;

/// Why nothing of a file is counted. Holds nothing of what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is something else.
    #[error("not a hand-over")]
    NotAHandOver,
    /// It is not JSON, or it is a hand-over and something in it is not as it was written.
    #[error("damaged")]
    Damaged,
    /// It was written by a newer version of the program, in a form of its own.
    #[error("newer form")]
    NewerForm,
    /// It holds answers to a newer version of the questions, which may count less.
    #[error("newer questions")]
    NewerQuestions,
    /// It holds answers to another set of questions.
    #[error("other questions")]
    OtherQuestions,
}

/// Names what is counted of one hand-over: the same each time that hand-over is read, in
/// whichever form. It does not lead back to the hand-over, but who has both can see that they
/// belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name([u8; 16]);

impl Name {
    fn of(hand_over: &str) -> Self {
        let hash = Sha256::new()
            .chain_update(COUNTED)
            .chain_update(hand_over)
            .finalize();
        let mut name = [0; 16];
        name.copy_from_slice(&hash[..16]);
        Self(name)
    }

    fn urn(self) -> String {
        let hex: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{COUNTED}{hex}")
    }
}

/// A hand-over that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Names it.
    pub name: Name,
    /// What may be counted, as one line with its end; none if the person did not agree.
    pub line: Option<String>,
}

/// Reads a hand-over for programs, in its own form or in FHIR, as far as it may be counted.
///
/// # Errors
/// See [`Refused`].
pub fn read(bytes: &[u8], pack: &Pack) -> Result<Counted, Refused> {
    let file = HandOver::read(bytes, pack)?;
    if file.pack != pack.id.as_str() {
        return Err(Refused::OtherQuestions);
    }
    if is_newer(&file.version, &pack.version) {
        return Err(Refused::NewerQuestions);
    }
    let name = Name::of(&file.id);
    let agreed = pack
        .counting
        .as_ref()
        .is_some_and(|counting| file.chosen.is_only(&counting.question, &counting.agreed));
    Ok(Counted {
        name,
        line: agreed.then(|| record::line(pack, &file, name)),
    })
}

/// Whether a version comes after another. Of versions that are not numbers with dots between,
/// any other one may.
fn is_newer(version: &str, than: &str) -> bool {
    let numbers = |version: &str| -> Option<Vec<u64>> {
        let numbers = version.split('.').map(|number| number.parse().ok());
        numbers.collect()
    };
    match (numbers(version), numbers(than)) {
        (Some(version), Some(than)) => version > than,
        _ => version != than,
    }
}
