//! Checked pack files become a pack.

use crate::engine::condition::Condition;
use crate::engine::pack::{Choice, Contact, Kind, Pack, Part, Question, Section};

use super::format::{
    ConditionTable, ContactTable, KindTable, Name, PartFile, QuestionTable, SectionTable,
};
use super::read::Sources;

/// The pack that these files hold, once the checks found no fault.
pub(super) fn pack(sources: &Sources) -> Pack {
    let pack = &sources.pack.content;
    let part_with = |id: &Name| {
        let mut parts = sources.parts.iter().map(|file| &file.content);
        parts.find(|part| part.id.get_ref() == id.get_ref())
    };
    Pack {
        id: id(&pack.id),
        version: pack.version.clone(),
        parts: pack.parts.iter().filter_map(part_with).map(part).collect(),
        typist: pack.typist.as_ref().map(id),
        outline: pack.section.iter().map(section).collect(),
        contacts: sources
            .contacts
            .content
            .contact
            .iter()
            .filter_map(contact)
            .collect(),
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

fn part(file: &PartFile) -> Part {
    Part {
        id: id(&file.id),
        questions: file.question.iter().map(question).collect(),
        share_if: file.share_if.as_ref().map(condition),
    }
}

fn question(table: &QuestionTable) -> Question {
    Question {
        id: id(&table.id),
        kind: kind(table),
        show_if: table.show_if.as_ref().map_or(Condition::Always, condition),
        private: table.private,
        unsaved: table.unsaved,
        steers: table.steers,
        more: table.more,
        contacts: table.contacts,
    }
}

fn kind(table: &QuestionTable) -> Kind {
    let fields = || table.field.iter().map(question).collect();
    match &table.kind {
        KindTable::Info {} => Kind::Info,
        KindTable::One { options } => Kind::One(choices(options, &[])),
        KindTable::Many { options, alone } => Kind::Many(choices(options, alone)),
        KindTable::Text { lines } => Kind::Text { lines: lines.get() },
        KindTable::List {} => Kind::List(fields()),
        KindTable::Each { of } => Kind::Each {
            of: id(of),
            fields: fields(),
        },
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

fn condition(table: &ConditionTable) -> Condition {
    let each = |tables: &[ConditionTable]| tables.iter().map(condition).collect();
    match table {
        ConditionTable::Is(question, option) => Condition::Is(id(question), id(option)),
        ConditionTable::Answered(question) => Condition::Answered(id(question)),
        ConditionTable::Not(inner) => Condition::Not(Box::new(condition(inner))),
        ConditionTable::All(all) => Condition::All(each(all)),
        ConditionTable::Any(any) => Condition::Any(each(any)),
    }
}
