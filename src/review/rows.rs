//! All messages of a language beside those of English, in the order in which they are met.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Message, Pattern, Resource};
use fluent_syntax::parser;

use super::forms::{Form, forms};
use super::{SOURCE, Sheet};
use crate::engine::pack::{Pack, Question};

/// The files in the order in which a person meets their words, and at the end those that
/// only the writers of packs and languages read. The words of the packs come in the place
/// of [`PACK`].
const MET: [&str; 10] = [
    "dialogs",
    PACK,
    "ui",
    "linear",
    "full",
    "errors",
    "store",
    "report",
    "cli",
    "questions",
];
const PACK: &str = "*";

/// Messages that belong together.
#[derive(Debug)]
pub struct Group {
    /// What they are about.
    pub heading: Heading,
    /// Each message and each of its attributes.
    pub rows: Vec<Row>,
}

/// What stands above a group.
#[derive(Debug, PartialEq, Eq)]
pub enum Heading {
    /// A file of the interface, by its name without its ending, and what its own heading
    /// says, in English.
    File(String, Option<String>),
    /// A part of the pack, by its message.
    Part(String),
    /// What else belongs to the pack: `sections`, `indexes`, `contacts` or `rest`.
    OfPack(&'static str),
}

/// One text in both languages.
#[derive(Debug)]
pub struct Row {
    /// The id of the message, and its attribute.
    pub id: String,
    /// In English; none where there is no English for it.
    pub source: Option<Vec<Form>>,
    /// In the language that is checked; none where it is missing.
    pub own: Option<Vec<Form>>,
    /// The English was changed after this was translated.
    pub stale: bool,
}

impl Row {
    /// The id of the message.
    pub fn message(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// The name of the attribute, if it is one.
    pub fn attribute(&self) -> Option<&str> {
        Some(self.id.split_once('.')?.1)
    }
}

/// All groups that hold something.
pub fn groups(sheet: &Sheet<'_>) -> Vec<Group> {
    let own = sources(sheet, &sheet.language.tag.to_string());
    let english = sources(sheet, SOURCE);
    let mut names: Vec<&String> = english.keys().chain(own.keys()).collect();
    names.sort_by_key(|name| (place(name, sheet.packs), *name));
    names.dedup();
    let mut groups = Vec::new();
    for name in names {
        let (english, own) = (english.get(name), own.get(name));
        let file = File::of(name, english, own, sheet);
        match pack_of(name, sheet.packs) {
            Some(at) => groups.extend(file.by_the_pack(&sheet.packs[at])),
            None => groups.extend(file.groups),
        }
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// Which of the packs a file holds the words of.
fn pack_of(name: &str, packs: &[Pack]) -> Option<usize> {
    packs.iter().position(|pack| pack.id.as_str() == name)
}

/// Where a file stands among the others.
fn place(name: &str, packs: &[Pack]) -> (usize, Option<usize>) {
    let pack = pack_of(name, packs);
    let name = if pack.is_some() { PACK } else { name };
    let place = MET.iter().position(|met| *met == name);
    (place.unwrap_or(MET.len()), pack)
}

/// The message files of a language, without those of other packs, by name.
fn sources(sheet: &Sheet<'_>, tag: &str) -> BTreeMap<String, String> {
    let files = sheet.files;
    let packs = files.list("content/");
    let folder = format!("locales/{tag}/");
    let paths = files.list(&folder).into_iter();
    paths
        .filter_map(|path| {
            let name = path.strip_prefix(&folder)?.strip_suffix(".ftl")?;
            let of_a_pack = packs.contains(&format!("content/{name}/pack.toml"));
            (!of_a_pack || pack_of(name, sheet.packs).is_some()).then_some(())?;
            let text = String::from_utf8(files.read(&path)?).ok()?;
            Some((name.to_owned(), text))
        })
        .collect()
}

/// The rows of one file, in its own groups.
struct File {
    groups: Vec<Group>,
}

impl File {
    fn of(name: &str, english: Option<&String>, own: Option<&String>, sheet: &Sheet<'_>) -> Self {
        let english = parsed(english);
        let own = parsed(own);
        let own_messages: BTreeMap<&str, &Message<&str>> = messages(&own)
            .map(|message| (message.id.name, message))
            .collect();
        let mut groups = vec![Group {
            heading: Heading::File(name.to_owned(), None),
            rows: Vec::new(),
        }];
        let mut seen = BTreeSet::new();
        for entry in &english.body {
            match entry {
                Entry::GroupComment(comment) => groups.push(Group {
                    heading: Heading::File(name.to_owned(), Some(comment.content.join(" "))),
                    rows: Vec::new(),
                }),
                Entry::Message(message) => {
                    let id = message.id.name;
                    seen.insert(id);
                    let stale = sheet.stale.contains(&format!("{name}.ftl/{id}"));
                    let own = own_messages.get(id).copied();
                    if let Some(group) = groups.last_mut() {
                        group.rows.extend(rows(id, Some(message), own, stale));
                    }
                }
                _ => {}
            }
        }
        // What stands only in the language that is checked.
        let alone = messages(&own).filter(|message| !seen.contains(message.id.name));
        let rest: Vec<Row> = alone
            .flat_map(|message| rows(message.id.name, None, Some(message), false))
            .collect();
        groups.push(Group {
            heading: Heading::File(name.to_owned(), None),
            rows: rest,
        });
        Self { groups }
    }

    /// The same rows, in the order in which the pack asks.
    fn by_the_pack(self, pack: &Pack) -> Vec<Group> {
        let mut rows: Vec<Row> = self
            .groups
            .into_iter()
            .flat_map(|group| group.rows)
            .collect();
        let mut groups: Vec<Group> = Vec::new();
        for (heading, messages) in outline(pack) {
            let places: BTreeMap<&str, usize> = messages
                .iter()
                .enumerate()
                .map(|(at, id)| (id.as_str(), at))
                .collect();
            let place = |row: &Row| places.get(row.message()).copied();
            let (mut here, rest): (Vec<Row>, Vec<Row>) =
                rows.into_iter().partition(|row| place(row).is_some());
            here.sort_by_key(&place);
            rows = rest;
            groups.push(Group {
                heading,
                rows: here,
            });
        }
        groups.push(Group {
            heading: Heading::OfPack("rest"),
            rows,
        });
        groups
    }
}

/// The messages of a pack in the order in which they are met.
fn outline(pack: &Pack) -> Vec<(Heading, Vec<String>)> {
    let mut outline = Vec::new();
    for part in &pack.parts {
        let name = format!("part-{}", part.id);
        let mut ids = vec![name.clone()];
        part.questions.iter().for_each(|q| messages_of(q, &mut ids));
        outline.push((Heading::Part(name), ids));
    }
    let sections = pack.outline.iter();
    let sections = sections.map(|section| format!("section-{}", section.id));
    outline.push((Heading::OfPack("sections"), sections.collect()));
    let mut ids = Vec::new();
    for index in &pack.indexes {
        ids.push(format!("index-{}", index.id));
        let entries = index.entries.iter();
        ids.extend(entries.map(|entry| format!("index-{}-{}", index.id, entry.id)));
    }
    outline.push((Heading::OfPack("indexes"), ids));
    let contacts = pack.contacts.iter();
    let contacts = contacts.map(|contact| format!("contact-{}", contact.id));
    outline.push((Heading::OfPack("contacts"), contacts.collect()));
    outline
}

fn messages_of(question: &Question, ids: &mut Vec<String>) {
    let id = &question.id;
    ids.push(id.to_string());
    let options = question.choices().iter().map(|choice| &choice.id);
    let options = options.chain(question.examples());
    ids.extend(options.map(|option| format!("{id}_{option}")));
    question.fields().iter().for_each(|q| messages_of(q, ids));
}

/// What is broken is told where languages are read and checked; here it is left out.
fn parsed(source: Option<&String>) -> Resource<&str> {
    let source = source.map_or("", String::as_str);
    parser::parse(source).unwrap_or_else(|(good, _)| good)
}

fn messages<'r, 's>(resource: &'r Resource<&'s str>) -> impl Iterator<Item = &'r Message<&'s str>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// A row for the message, and one for each attribute that either language has.
fn rows(
    id: &str,
    english: Option<&Message<&str>>,
    own: Option<&Message<&str>>,
    stale: bool,
) -> Vec<Row> {
    let named = [english, own].into_iter().flatten();
    let mut parts: Vec<Option<&str>> = vec![None];
    for attribute in named.flat_map(|message| &message.attributes) {
        if !parts.contains(&Some(attribute.id.name)) {
            parts.push(Some(attribute.id.name));
        }
    }
    let row = |part: Option<&str>| {
        let source = english.and_then(|message| pattern(message, part));
        let own = own.and_then(|message| pattern(message, part));
        (source.is_some() || own.is_some()).then(|| Row {
            id: part.map_or_else(|| id.to_owned(), |part| format!("{id}.{part}")),
            source: source.map(forms),
            stale: stale && own.is_some(),
            own: own.map(forms),
        })
    };
    parts.into_iter().filter_map(row).collect()
}

fn pattern<'m, 's>(
    message: &'m Message<&'s str>,
    part: Option<&str>,
) -> Option<&'m Pattern<&'s str>> {
    match part {
        None => message.value.as_ref(),
        Some(part) => {
            let mut attributes = message.attributes.iter();
            let found = attributes.find(|attribute| attribute.id.name == part);
            found.map(|attribute| &attribute.value)
        }
    }
}
