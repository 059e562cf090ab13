//! Checked pack files become a pack.

use crate::engine::condition::Condition;
use crate::engine::pack::{
    Choice, Closing, Contact, Counting, Index, IndexEntry, Kind, Of, Pack, Part, Question,
    Recipient, Section, Sittings,
};
use crate::engine::statement::Points;

use super::format::{
    ConditionTable, ContactTable, IndexTable, KindTable, Name, PartFile, QuestionTable,
    RecipientTable, SectionTable,
};
use super::read::Sources;

/// The pack that these files hold, once the checks found no fault.
pub(super) fn pack(sources: &Sources) -> Pack {
    let pack = &sources.pack.content;
    let part_with = |id: &Name| {
        let mut parts = sources.parts.iter().map(|file| &file.content);
        parts.find(|part| part.id.get_ref() == id.get_ref())
    };
    let build = Build {
        sittings: pack.sittings.as_ref().map(|sittings| &sittings.when),
    };
    Pack {
        id: id(&pack.id),
        version: pack.version.clone(),
        parts: pack
            .parts
            .iter()
            .filter_map(part_with)
            .map(|file| build.part(file))
            .collect(),
        typist: pack.typist.as_ref().map(id),
        outline: pack.section.iter().map(section).collect(),
        contacts: sources
            .contacts
            .content
            .contact
            .iter()
            .filter_map(contact)
            .collect(),
        sittings: pack.sittings.as_ref().map(|sittings| Sittings {
            when: build.condition(&sittings.when),
            after: id(&sittings.after),
        }),
        review: pack
            .review
            .as_ref()
            .map(|review| build.condition(&review.when)),
        closing: pack.closing.as_ref().map(|closing| Closing {
            question: id(&closing.question),
            not_yet: closing.not_yet.iter().map(id).collect(),
        }),
        counting: pack.counting.as_ref().map(|counting| Counting {
            question: id(&counting.question),
            agreed: id(&counting.agreed),
        }),
        steps: pack.steps.as_ref().map(id),
        indexes: pack.index.iter().map(index).collect(),
        responds: pack.responds.as_ref().map(id),
        room: pack.room.iter().map(id).collect(),
        recipients: pack.recipient.iter().map(recipient).collect(),
    }
}

fn recipient(table: &RecipientTable) -> Recipient {
    Recipient {
        id: table.id.get_ref().clone(),
        code: table.code.get_ref().clone(),
    }
}

fn index(table: &IndexTable) -> Index {
    let entry = |entry: &SectionTable| IndexEntry {
        id: entry.id.get_ref().clone(),
        questions: entry.questions.iter().map(id).collect(),
    };
    Index {
        id: table.id.get_ref().clone(),
        copied: table.copied,
        entries: table.entry.iter().map(entry).collect(),
    }
}

fn id<T: for<'a> From<&'a str>>(name: &Name) -> T {
    T::from(name.get_ref())
}

fn section(table: &SectionTable) -> Section {
    Section {
        id: table.id.get_ref().clone(),
        questions: table.questions.iter().map(id).collect(),
    }
}

/// None where the number, its source or the day it was read is missing: such a contact is
/// a fault already and never shown.
fn contact(table: &ContactTable) -> Option<Contact> {
    Some(Contact {
        id: table.id.get_ref().clone(),
        number: table.number()?.to_owned(),
        source: table.source()?.to_owned(),
        source_date: table
            .source_date
            .as_ref()
            .map(|date| date.get_ref().clone()),
        read_on: table.read_on.as_ref()?.get_ref().clone(),
        at_end: table.at_end,
    })
}

/// Makes conditions, of which some are named in `pack.toml`.
struct Build<'s> {
    /// When the person goes part by part.
    sittings: Option<&'s ConditionTable>,
}

impl Build<'_> {
    fn part(&self, file: &PartFile) -> Part {
        let shown = file.show_if.as_ref().map(|table| self.condition(table));
        let question = |table| {
            let mut question = self.question(table);
            if let Some(shown) = &shown {
                question.show_if = both(shown.clone(), question.show_if);
            }
            question
        };
        Part {
            id: id(&file.id),
            questions: file.question.iter().map(question).collect(),
            share_if: file.share_if.as_ref().map(|table| self.condition(table)),
            separate: file.separate,
        }
    }

    fn question(&self, table: &QuestionTable) -> Question {
        let show_if = table.show_if.as_ref();
        Question {
            id: id(&table.id),
            kind: self.kind(table),
            show_if: show_if.map_or(Condition::Always, |table| self.condition(table)),
            private: table.private,
            unsaved: table.unsaved,
            steers: table.steers,
            more: table.more,
            contacts: table.contacts,
            fresh: table.fresh,
            own_language: table.own_language,
            views: table.views,
            counted: table.counted,
        }
    }

    fn kind(&self, table: &QuestionTable) -> Kind {
        let fields = || {
            table
                .field
                .iter()
                .map(|field| self.question(field))
                .collect()
        };
        match &table.kind {
            KindTable::Info {} => Kind::Info,
            KindTable::One { options } => Kind::One(choices(options, &[])),
            KindTable::Many { options, alone } => Kind::Many(choices(options, alone)),
            KindTable::Text { lines, examples } => Kind::Text {
                lines: lines.get(),
                examples: examples.iter().map(id).collect(),
            },
            KindTable::List {} => Kind::List(fields()),
            KindTable::Each { of } => Kind::Each {
                of: Of::Picked(id(of)),
                fields: fields(),
            },
            KindTable::EachSaid { lists, talk } => Kind::Each {
                of: Of::Said(Points {
                    talk: *talk,
                    lists: lists.iter().map(id).collect(),
                }),
                fields: fields(),
            },
        }
    }

    fn condition(&self, table: &ConditionTable) -> Condition {
        let each = |tables: &[ConditionTable]| tables.iter().map(|t| self.condition(t)).collect();
        match table {
            ConditionTable::Is(question, option) => Condition::Is(id(question), id(option)),
            ConditionTable::Answered(question) => Condition::Answered(id(question)),
            ConditionTable::Sittings(wanted) => {
                // Without that way nobody ever goes part by part.
                let never = Condition::Any(Vec::new());
                let when = self.sittings.map_or(never, |table| self.condition(table));
                if *wanted.get_ref() {
                    when
                } else {
                    Condition::Not(Box::new(when))
                }
            }
            ConditionTable::Not(inner) => Condition::Not(Box::new(self.condition(inner))),
            ConditionTable::All(all) => Condition::All(each(all)),
            ConditionTable::Any(any) => Condition::Any(each(any)),
        }
    }
}

fn both(one: Condition, other: Condition) -> Condition {
    match other {
        Condition::Always => one,
        other => Condition::All(vec![one, other]),
    }
}

fn choices(options: &[Name], alone: &[Name]) -> Vec<Choice> {
    let stands_alone = |option: &Name| alone.iter().any(|a| a.get_ref() == option.get_ref());
    options
        .iter()
        .map(|option| Choice {
            id: id(option),
            alone: stands_alone(option),
        })
        .collect()
}
