//! What may be counted: only what is chosen, and nothing that could tell what is not counted.

use std::collections::BTreeMap;

use crate::engine::id::QuestionId;
use crate::engine::pack::{Kind, Pack, Question};

use super::error::FaultKind;

/// What is wrong with the questions of a sound pack that say that they are counted.
pub(super) fn faults(pack: &Pack) -> BTreeMap<QuestionId, FaultKind> {
    let mut check = Check {
        pack,
        faults: BTreeMap::new(),
    };
    for part in &pack.parts {
        let around = Around {
            apart: part.separate || part.share_if.is_some(),
            reads: Vec::new(),
        };
        for question in &part.questions {
            check.question(question, &around);
        }
    }
    check.faults
}

/// What holds for everything in a part or a list.
struct Around {
    /// It never counts, whatever it is.
    apart: bool,
    /// What decides whether it is asked.
    reads: Vec<QuestionId>,
}

struct Check<'p> {
    pack: &'p Pack,
    faults: BTreeMap<QuestionId, FaultKind>,
}

impl Check<'_> {
    fn question(&mut self, question: &Question, around: &Around) {
        let mut reads = around.reads.clone();
        question.show_if.reads(&mut |read| reads.push(read.clone()));
        if let Kind::Each { of, .. } = &question.kind {
            reads.extend(of.picked_in().cloned());
        }
        let here = Around {
            apart: around.apart || question.private || question.unsaved || question.views,
            reads,
        };
        if question.counted {
            self.counted(question, &here);
        }
        for field in question.fields() {
            self.question(field, &here);
        }
    }

    fn counted(&mut self, question: &Question, here: &Around) {
        let id = question.id.to_string();
        let chosen = match &question.kind {
            Kind::One(_) | Kind::Many(_) => true,
            Kind::Text { examples, .. } => !examples.is_empty(),
            Kind::Info | Kind::List(_) | Kind::Each { .. } => false,
        };
        let read = here.reads.iter().find(|read| {
            let found = self.pack.find(read);
            !found.is_some_and(|(_, read)| read.counted)
        });
        let fault = if !chosen {
            FaultKind::CountedNotChosen(id)
        } else if here.apart || self.pack.is_closing(&question.id) {
            FaultKind::CountedApart(id)
        } else if let Some(read) = read {
            FaultKind::CountedReads(id, read.to_string())
        } else {
            return;
        };
        self.faults.insert(question.id.clone(), fault);
    }
}
