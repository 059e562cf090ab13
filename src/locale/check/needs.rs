//! The messages that a pack needs in every language.

use crate::engine::pack::{Kind, Pack, Question};

/// A message that a pack needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Its id.
    pub id: String,
    /// The attributes that it needs besides its value.
    pub attributes: &'static [&'static str],
    /// The program gives it `$picked`, the option that an `each` asks about.
    pub picked: bool,
}

impl Need {
    fn value(id: String) -> Self {
        Self {
            id,
            attributes: &[],
            picked: false,
        }
    }
}

/// The messages that a pack needs, in its own order: for each part `part-<id>`; for each
/// question its value, its label and what it is for, and a label for each option and
/// example; for each section of the hand-over `section-<id>`; for each index `index-<id>`,
/// and for each of its topics `index-<index>-<id>`; if the pack asks at which step somebody
/// is, `steps` with its `.lines`, and `.next` for each option of that question; for each help
/// number `contact-<id>`, and for each recipient `recipient-<id>`.
pub fn needs(pack: &Pack) -> Vec<Need> {
    let mut needs = Vec::new();
    for part in &pack.parts {
        needs.push(Need::value(format!("part-{}", part.id)));
        part.questions
            .iter()
            .for_each(|q| question(pack, q, false, &mut needs));
    }
    let sections = pack.outline.iter();
    needs.extend(sections.map(|section| Need::value(format!("section-{}", section.id))));
    for index in &pack.indexes {
        needs.push(Need::value(format!("index-{}", index.id)));
        let entries = index.entries.iter();
        needs.extend(entries.map(|e| Need::value(format!("index-{}-{}", index.id, e.id))));
    }
    needs.extend(pack.steps.as_ref().map(|_| Need {
        attributes: &["lines"],
        ..Need::value("steps".to_owned())
    }));
    // A conversation about what was handed over has the words of that pack, too.
    let contacts = pack.contacts.iter().filter(|_| pack.responds.is_none());
    needs.extend(contacts.map(|contact| Need::value(format!("contact-{}", contact.id))));
    let recipients = pack.recipients.iter();
    needs.extend(recipients.map(|to| Need::value(format!("recipient-{}", to.id))));
    needs
}

fn question(pack: &Pack, question: &Question, picked: bool, needs: &mut Vec<Need>) {
    needs.push(Need {
        id: question.id.to_string(),
        attributes: &["short", "why"],
        picked,
    });
    let next: &[&str] = if pack.steps.as_ref() == Some(&question.id) {
        &["next"]
    } else {
        &[]
    };
    for choice in question.choices() {
        needs.push(Need {
            id: format!("{}_{}", question.id, choice.id),
            attributes: next,
            picked,
        });
    }
    // A list gives out the examples of the field that names its entries; the words are the
    // field's.
    if let Kind::Text { examples, .. } = &question.kind {
        let label = |example| Need {
            picked,
            ..Need::value(format!("{}_{example}", question.id))
        };
        needs.extend(examples.iter().map(label));
    }
    let picked = picked || question.asked_of().is_some();
    for field in question.fields() {
        self::question(pack, field, picked, needs);
    }
}
