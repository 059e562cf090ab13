//! Two hand-overs beside each other, for those who look at them again together.
//!
//! Only what the newer one holds is looked at: whatever it does not hold may be kept back, and
//! is never told as taken away. No group is better than another.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::index;
use super::report::{Empty, Entry, Item, Kind, Pointer, Report, Said, Stands};
use crate::engine::answer::Left;

mod html;
mod text;

#[cfg(test)]
mod tests;

/// What changed between two hand-overs.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// When the older one was made, and the newer one.
    pub made: [DateTime<FixedOffset>; 2],
    /// The name in each, where there is one.
    pub names: [Option<Said>; 2],
    /// Their codes.
    pub ids: [String; 2],
    /// The languages of their own words, as BCP 47 tags.
    pub languages: [String; 2],
    /// What the person says.
    pub own: Groups,
    /// What other people say, and their views as the person tells them.
    pub others: Groups,
    /// Of entries that were said last time and are not said now: what the newer file itself
    /// says.
    pub not_this_time: Vec<Place>,
}

/// What is there now, by how it stands to what was there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Groups {
    /// Nothing stood there before.
    pub new: Vec<(Place, Vec<Piece>)>,
    /// Something else stood there: what stands there now, and what stood there then.
    pub different: Vec<(Place, Vec<Piece>, Vec<Piece>)>,
    /// The same stood there.
    pub same: Vec<Place>,
    /// Something stood there, or it was empty in another way: it is empty now, in this way.
    pub empty: Vec<(Place, Empty)>,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The words that name the entries around it, from the outside in.
    pub within: Vec<Vec<Said>>,
    /// What the question is called in short, or the list; none where the entry says it.
    pub label: String,
    /// The question.
    pub question: String,
    /// The entry, if it stands in one.
    pub entry: Option<String>,
}

/// A piece of what stands somewhere, as it is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// An option or example, in words of ours.
    Label(String),
    /// Words that somebody wrote.
    Words(Said),
    /// None of the options.
    NoneChosen,
    /// A list that was gone through and has nothing in it.
    NothingAdded,
}

/// Why two hand-overs cannot be set beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// They answer different sets of questions.
    OtherQuestions,
    /// They are the same hand-over.
    Same,
    /// One is the record of a talk, which says what several people came to, each time anew.
    Record,
}

impl Apart {
    /// The id of its message.
    pub fn id(self) -> &'static str {
        match self {
            Self::OtherQuestions => "compared-other-questions",
            Self::Same => "compared-the-same",
            Self::Record => "compared-record",
        }
    }
}

impl Comparison {
    /// Sets a newer hand-over beside an older one, as they were given.
    ///
    /// # Errors
    /// They cannot be set beside each other.
    pub fn of(older: &Report, newer: &Report) -> Result<Self, Apart> {
        if [older, newer]
            .iter()
            .any(|report| report.about_statement.is_some())
        {
            return Err(Apart::Record);
        }
        if older.pack != newer.pack {
            return Err(Apart::OtherQuestions);
        }
        if older.made.id == newer.made.id && older.made.at == newer.made.at {
            return Err(Apart::Same);
        }
        let changes = newer.sections.iter().find_map(|s| s.changes.as_ref());
        let gone = changes.map_or(&[][..], |changes| &changes.not_this_time);
        Ok(Self {
            made: [older.made.at, newer.made.at],
            names: [older.name.clone(), newer.name.clone()],
            ids: [older.made.id.clone(), newer.made.id.clone()],
            languages: [older.language.clone(), newer.language.clone()],
            own: Groups::of(&own(older), &own(newer)),
            others: views(older, newer),
            not_this_time: gone.iter().map(Place::of).collect(),
        })
    }

    /// The newer one, as it was given, was made before the other.
    pub fn turned(&self) -> bool {
        self.made[1] < self.made[0]
    }

    /// Both have a name, and not the same.
    pub fn two_names(&self) -> bool {
        let name = |at: usize| self.names[at].as_ref().map(|name| even(&name.text));
        name(0).is_some() && name(1).is_some() && name(0) != name(1)
    }

    /// As JSON, for other programs.
    pub fn to_json(&self) -> Vec<u8> {
        let [older, newer] = [0, 1].map(|at| Side {
            id: &self.ids[at],
            made_at: self.made[at],
            language: &self.languages[at],
        });
        let file = File {
            schema: FORM,
            older,
            newer,
            person: Told::of(&self.own),
            others: Told::of(&self.others),
            not_this_time: self.not_this_time.iter().map(At::of).collect(),
        };
        // It cannot fail: all keys are strings.
        let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
        text.push('\n');
        text.into_bytes()
    }

    /// As plain text, in these words.
    pub fn to_text(&self, words: &dyn super::Words) -> Vec<u8> {
        text::write(self, words).into_bytes()
    }

    /// As one page that needs nothing else, in these words.
    pub fn to_html(&self, words: &dyn super::Words) -> Vec<u8> {
        html::write(self, words).into_bytes()
    }
}

impl Groups {
    fn of(older: &[Item], newer: &[Item]) -> Self {
        let mut groups = Self::default();
        groups.add(Some(older), newer, &[], None);
        groups
    }

    /// Whether there is nothing to tell.
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// `older` is none where nothing stood around these; `around` are the list and the entry in
    /// which they stand, if they stand in one.
    fn add(
        &mut self,
        older: Option<&[Item]>,
        newer: &[Item],
        within: &[Vec<Said>],
        around: Option<(&Item, &Entry)>,
    ) {
        let entry = around.map(|(_, entry)| entry);
        // A line has the label of its list.
        let line = around.filter(|(list, _)| list.kind == Some(Kind::Lines));
        for item in newer {
            let last = older.unwrap_or_default();
            let last = last.iter().find(|last| last.question == item.question);
            let label = line.map_or(&item.label, |(list, _)| &list.label);
            // What names an entry does not stand in what it names.
            let named = entry
                .and_then(Entry::head)
                .is_some_and(|head| std::ptr::eq(head, item));
            let place = || Place {
                within: within[..within.len() - usize::from(named && !within.is_empty())].to_vec(),
                label: label.clone(),
                question: item.question.to_string(),
                entry: entry.map(|entry| entry.id.to_string()),
            };
            match &item.stands {
                Stands::Entries(entries) => self.add_entries(item, last, entries, within),
                Stands::Empty(way) => {
                    let news = match last {
                        Some(last) => last.empty() != Some(*way),
                        None => *way != Empty::NotAnswered,
                    };
                    if news {
                        self.empty.push((place(), *way));
                    }
                }
                now => match last.map(|last| &last.stands) {
                    Some(then) if alike(now, then) => self.same.push(Place {
                        within: within.to_vec(),
                        ..place()
                    }),
                    Some(then) if !pieces(then).is_empty() => {
                        self.different.push((place(), pieces(now), pieces(then)));
                    }
                    _ => self.new.push((place(), pieces(now))),
                },
            }
        }
    }

    /// The views of other people in entries of the person.
    fn add_views(&mut self, older: &[Item], newer: &[Item]) {
        for item in newer {
            let Stands::Entries(entries) = &item.stands else {
                continue;
            };
            let last = older.iter().find(|last| last.question == item.question);
            let last = last.map_or(&[][..], entries_of);
            for entry in entries {
                let then = continued(last, entry);
                let before = then.map(|then| then.others.as_slice());
                let within = [entry.name.clone()];
                self.add(before, &entry.others, &within, Some((item, entry)));
            }
        }
    }

    fn add_entries(
        &mut self,
        list: &Item,
        last: Option<&Item>,
        entries: &[Entry],
        within: &[Vec<Said>],
    ) {
        let last = last.map_or(&[][..], entries_of);
        for entry in entries {
            let then = continued(last, entry);
            let mut around = within.to_vec();
            if list.kind != Some(Kind::Lines) {
                around.push(entry.name.clone());
            }
            let before = then.map(|then| then.items.as_slice());
            self.add(before, &entry.items, &around, Some((list, entry)));
        }
    }
}

/// What other people say: beside the answers, and in the entries of the person.
fn views(older: &Report, newer: &Report) -> Groups {
    let mut groups = Groups::of(&older.others, &newer.others);
    groups.add_views(&own(older), &own(newer));
    groups
}

/// What the person said, and what they left empty.
fn own(report: &Report) -> Vec<Item> {
    let sections = report.sections.iter();
    sections.flat_map(|section| section.items.clone()).collect()
}

fn entries_of(item: &Item) -> &[Entry] {
    match &item.stands {
        Stands::Entries(entries) => entries,
        _ => &[],
    }
}

/// The entry of last time that an entry continues: the one with its id, or else the one with
/// the same name.
fn continued<'a>(last: &'a [Entry], now: &Entry) -> Option<&'a Entry> {
    let by_id = last.iter().find(|last| last.id == now.id);
    by_id.or_else(|| last.iter().find(|last| same_name(last, now)))
}

/// Whether two entries have the same name, as they have where one continues the other.
fn same_name(one: &Entry, other: &Entry) -> bool {
    match (one.items.first(), other.items.first()) {
        (Some(one), Some(other)) => {
            one.question == other.question
                && matches!(one.stands, Stands::Written(_) | Stands::Examples { .. })
                && alike(&one.stands, &other.stands)
        }
        _ => false,
    }
}

/// Whether the same is said: whatever it is called, and however its lines are broken.
fn alike(one: &Stands, other: &Stands) -> bool {
    let ids = |picked: &[super::report::Picked]| -> Vec<String> {
        picked
            .iter()
            .map(|picked| picked.option.to_string())
            .collect()
    };
    match (one, other) {
        (Stands::Written(one), Stands::Written(other)) => even(&one.text) == even(&other.text),
        (Stands::Chosen(one), Stands::Chosen(other)) => ids(one) == ids(other),
        (
            Stands::Examples { picked, added },
            Stands::Examples {
                picked: others,
                added: other,
            },
        ) => {
            let words = |said: &Option<Said>| said.as_ref().map(|said| even(&said.text));
            ids(picked) == ids(others) && words(added) == words(other)
        }
        (Stands::NothingAdded, Stands::NothingAdded) => true,
        _ => false,
    }
}

fn even(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is told of an answer; nothing of one that is empty.
fn pieces(stands: &Stands) -> Vec<Piece> {
    let labels = |picked: &[super::report::Picked]| -> Vec<Piece> {
        let labels = picked.iter().map(|picked| picked.label.clone());
        labels.map(Piece::Label).collect()
    };
    match stands {
        Stands::Written(said) => vec![Piece::Words(said.clone())],
        Stands::Chosen(picked) if picked.is_empty() => vec![Piece::NoneChosen],
        Stands::Chosen(picked) => labels(picked),
        Stands::Examples { picked, added } => {
            let added = added.iter().cloned().map(Piece::Words);
            labels(picked).into_iter().chain(added).collect()
        }
        Stands::NothingAdded => vec![Piece::NothingAdded],
        Stands::Empty(_) | Stands::Entries(_) => Vec::new(),
    }
}

impl Place {
    fn of(pointer: &Pointer) -> Self {
        let entry = pointer.entry.as_ref();
        Self {
            within: entry.map(|(_, name)| name.clone()).into_iter().collect(),
            label: pointer.label.clone(),
            question: pointer.question.to_string(),
            entry: entry.map(|(id, _)| id.to_string()),
        }
    }

    /// The words that name the entries around it, for the label to follow.
    fn before_label(&self) -> Vec<Vec<Said>> {
        let within = self.within.iter();
        within.map(|name| index::before_colon(name)).collect()
    }
}

/// Names the form of the comparison in JSON.
const FORM: &str = "urn:ownwords:comparison:1";

#[derive(Serialize)]
struct File<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    older: Side<'a>,
    newer: Side<'a>,
    person: Told<'a>,
    others: Told<'a>,
    not_this_time: Vec<At<'a>>,
}

#[derive(Serialize)]
struct Side<'a> {
    id: &'a str,
    made_at: DateTime<FixedOffset>,
    language: &'a str,
}

#[derive(Serialize)]
struct Told<'a> {
    new: Vec<Now<'a>>,
    different: Vec<Now<'a>>,
    same: Vec<At<'a>>,
    empty: Vec<Quiet<'a>>,
}

#[derive(Serialize)]
struct At<'a> {
    question: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<&'a str>,
    label: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    within: Vec<Vec<&'a str>>,
}

#[derive(Serialize)]
struct Now<'a> {
    #[serde(flatten)]
    at: At<'a>,
    now: Vec<One<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    then: Option<Vec<One<'a>>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum One<'a> {
    Label(&'a str),
    NoneChosen,
    NothingAdded,
    Words { text: &'a str, language: &'a str },
}

#[derive(Serialize)]
struct Quiet<'a> {
    #[serde(flatten)]
    at: At<'a>,
    way: &'static str,
}

impl<'a> Told<'a> {
    fn of(groups: &'a Groups) -> Self {
        let now = |place, now: &'a [Piece], then: Option<&'a [Piece]>| Now {
            at: At::of(place),
            now: now.iter().map(One::of).collect(),
            then: then.map(|then| then.iter().map(One::of).collect()),
        };
        Self {
            new: groups
                .new
                .iter()
                .map(|(place, new)| now(place, new, None))
                .collect(),
            different: groups
                .different
                .iter()
                .map(|(place, new, then)| now(place, new, Some(then)))
                .collect(),
            same: groups.same.iter().map(At::of).collect(),
            empty: groups
                .empty
                .iter()
                .map(|(place, way)| Quiet {
                    at: At::of(place),
                    way: match way {
                        Empty::Left(left) => Left::code(*left),
                        Empty::NotAnswered => "not-answered",
                    },
                })
                .collect(),
        }
    }
}

impl<'a> At<'a> {
    fn of(place: &'a Place) -> Self {
        let name = |name: &'a Vec<Said>| name.iter().map(|said| said.text.as_str()).collect();
        Self {
            question: &place.question,
            entry: place.entry.as_deref(),
            label: &place.label,
            within: place.within.iter().map(name).collect(),
        }
    }
}

impl<'a> One<'a> {
    fn of(piece: &'a Piece) -> Self {
        match piece {
            Piece::Label(label) => Self::Label(label),
            Piece::NoneChosen => Self::NoneChosen,
            Piece::NothingAdded => Self::NothingAdded,
            Piece::Words(said) => Self::Words {
                text: &said.text,
                language: &said.language,
            },
        }
    }
}
