//! The messages that a pack needs in every language.

use crate::engine::pack::{Pack, Question};

/// A message that a pack needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Its id.
    pub id: String,
    /// The attributes that it needs besides its value.
    pub attributes: &'static [&'static str],
}

impl Need {
    fn value(id: String) -> Self {
        Self {
            id,
            attributes: &[],
        }
    }
}

/// The messages that a pack needs, in its own order: for each part `part-<id>`; for each
/// question its value, its label and what it is for, and a label for each option; for each
/// section of the hand-over `section-<id>`; for each help number `contact-<id>`.
pub fn needs(pack: &Pack) -> Vec<Need> {
    let mut needs = Vec::new();
    for part in &pack.parts {
        needs.push(Need::value(format!("part-{}", part.id)));
        part.questions.iter().for_each(|q| question(q, &mut needs));
    }
    let sections = pack.outline.iter();
    needs.extend(sections.map(|section| Need::value(format!("section-{}", section.id))));
    let contacts = pack.contacts.iter();
    needs.extend(contacts.map(|contact| Need::value(format!("contact-{}", contact.id))));
    needs
}

fn question(question: &Question, needs: &mut Vec<Need>) {
    needs.push(Need {
        id: question.id.to_string(),
        attributes: &["short", "why"],
    });
    for choice in question.choices() {
        needs.push(Need::value(format!("{}_{}", question.id, choice.id)));
    }
    for field in question.fields() {
        self::question(field, needs);
    }
}
