//! What in a file is not as the program writes it, in words.

use crate::handover::text::{Line, Spoken, Stretch, Whose};
use crate::text::plain;

/// The longest words of a file that are repeated, in characters.
const LONGEST: usize = 80;

/// The words of a message with these values put in.
pub type Say<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

/// Something in a file that is not as the program writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Where it is: section, question, entry, from the outside in.
    pub place: Vec<String>,
    /// What it is.
    pub what: What,
    /// What the file has there, as far as it can be shown.
    pub words: String,
}

/// What is not as the program writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It says that it is an assessment.
    Assessment,
    /// It says that it is a decision.
    Decision,
    /// It says that it is a support plan.
    SupportPlan,
    /// It says that a leaning is the choice that the law speaks of.
    LegalChoice,
    /// Labels or questions are in other words than those of the program.
    Words,
    /// An option or example that the question does not have.
    Option,
    /// A question that is not in the set.
    Question,
    /// An entry that cannot be told from others, or holds nothing that can be read.
    Entry,
    /// A section that is not in the set.
    Section,
    /// A name for something that no such file has.
    Key,
    /// An answer that cannot be read, or that is none to its question.
    Answer,
    /// Signs that do not belong into words were left out.
    Signs,
    /// Something that follows from the answers, and does not fit them.
    Follows,
    /// Something is missing.
    Missing,
    /// Anything else.
    Other,
}

impl What {
    /// The id of its message.
    fn id(self) -> &'static str {
        match self {
            Self::Assessment => "remark-assessment",
            Self::Decision => "remark-decision",
            Self::SupportPlan => "remark-support-plan",
            Self::LegalChoice => "remark-legal-choice",
            Self::Words => "remark-words",
            Self::Option => "remark-option",
            Self::Question => "remark-question",
            Self::Entry => "remark-entry",
            Self::Section => "remark-section",
            Self::Key => "remark-key",
            Self::Answer => "remark-answer",
            Self::Signs => "remark-signs",
            Self::Follows => "remark-follows",
            Self::Missing => "remark-missing",
            Self::Other => "remark-other",
        }
    }
}

impl Remark {
    /// Whether it only says that words are others, or that something is missing.
    pub(in crate::handover) fn is_of_words(&self) -> bool {
        matches!(self.what, What::Words | What::Missing)
    }

    /// The same as a sentence or two.
    pub fn said(&self, say: Say<'_>) -> String {
        let said = say(self.what.id(), &[("words", &self.words)]);
        let place = match self.place.as_slice() {
            [] => say("remark-top", &[]),
            place => {
                let place = place.join(&say("remark-between", &[]));
                say("remark-in", &[("place", &place)])
            }
        };
        plain::unisolated(&format!("{place}{}{said}", say("report-within", &[])))
    }
}

/// The most that is named of one file.
pub(super) const MOST: usize = 200;

/// Remarks as a stretch to be read after the file.
pub(super) fn stretch(remarks: &[Remark], language: &str, say: Say<'_>) -> Stretch {
    let line = |text: String| Line {
        apart: false,
        words: vec![Spoken {
            text,
            language: language.to_owned(),
            whose: Whose::Report,
        }],
    };
    let note = say("remarks-note", &[]);
    let more = (remarks.len() >= MOST).then(|| say("remarks-more", &[]));
    let said = remarks.iter().map(|remark| remark.said(say));
    Stretch {
        heading: Some(say("remarks-heading", &[])),
        lines: [note]
            .into_iter()
            .chain(said)
            .chain(more)
            .map(line)
            .collect(),
    }
}

/// Words of a file on one line, not too long, without anything that could command a terminal.
pub(super) fn shown(words: &str) -> String {
    let line = plain::clean(words);
    let mut line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(end);
        line.push('…');
    }
    line
}
