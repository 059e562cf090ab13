//! A report: everything a hand-over says, in words, in order, without a form.
//!
//! The formats only lay it out. What the person said and what others said stand in
//! different places of this tree, so that no format can mix them.

use chrono::{DateTime, FixedOffset};

use super::build;
use super::words::Words;
use crate::engine::answer::{Authorship, Left};
use crate::engine::draft::Draft;
use crate::engine::id::{EntryId, OptionId, QuestionId};
use crate::engine::pack::Pack;
use crate::engine::share;

/// When a report was made, and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// A random id, new for every report.
    pub id: String,
}

/// Everything that a hand-over says.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// When it was made, and its name.
    pub made: Made,
    /// The language of its own words, as a BCP 47 tag.
    pub language: String,
    /// That language is written from right to left.
    pub rtl: bool,
    /// The pack that was answered.
    pub pack: String,
    /// The version of the pack.
    pub version: String,
    /// The languages in which answers were given, as BCP 47 tags, sorted.
    pub languages: Vec<String>,
    /// Who typed, and whose words; each once.
    pub hands: Vec<Hand>,
    /// What the person calls themselves, in their words.
    pub name: Option<Said>,
    /// The sentences that say what this is and what it is not.
    pub statement: Vec<String>,
    /// The sections of the pack's outline that hold anything, in its order.
    pub sections: Vec<Section>,
    /// What other people answered in the person's place. Never the person's words.
    pub others: Vec<Item>,
    /// Answers to questions that the pack no longer has.
    pub no_longer_asked: Vec<Item>,
    /// What the person left empty, gathered by the way in which they did.
    pub empty: Vec<Quiet>,
    /// Facts about the file: who typed, version, day, languages.
    pub about: Vec<Fact>,
    /// The headings and notes that stand at fixed places.
    pub fixed: Fixed,
}

/// Somebody's part in the typing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hand {
    /// Who typed and whose words.
    pub by: Authorship,
    /// The same as a sentence.
    pub words: String,
}

/// Words that somebody said or wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words: no control characters but line breaks.
    pub text: String,
    /// Their language, as a BCP 47 tag.
    pub language: String,
}

/// A section of the report.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its id in the pack's outline.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// Sentences on how to read it; before its items.
    pub notes: Vec<String>,
    /// What the person wants to talk about first, wherever it stands.
    pub talk: Vec<Pointer>,
    /// What it holds: what the person said, and what they left empty.
    pub items: Vec<Item>,
}

/// One question, with what stands there.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The question.
    pub question: QuestionId,
    /// Its kind; none if the pack no longer has it.
    pub kind: Option<Kind>,
    /// What it is called in short.
    pub label: String,
    /// The question as it was asked, or as it would be asked now.
    pub asked: Said,
    /// What stands there.
    pub stands: Stands,
    /// Who gave it, how and when; none for entries and for what has no answer.
    pub given: Option<Given>,
    /// A sentence on who typed, where that is not the person alone.
    pub note: Option<String>,
}

/// What a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of the options.
    One,
    /// Any of the options.
    Many,
    /// Words.
    Text,
    /// A list of short texts.
    Lines,
    /// A list of entries with several questions each.
    List,
    /// Several questions for each option that was picked.
    Each,
}

/// What stands at a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Stands {
    /// Nothing from the person.
    Empty(Empty),
    /// The options that were chosen; none says "none of these".
    Chosen(Vec<Picked>),
    /// Words.
    Written(Said),
    /// A list that was gone through and has nothing in it.
    NothingAdded,
    /// The entries of a list; at least one.
    Entries(Vec<Entry>),
}

/// Why nothing stands at a question. The ways stay distinct, and none stands for an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Empty {
    /// Left empty in one of the ways.
    Left(Left),
    /// No answer was given.
    NotAnswered,
}

impl Empty {
    /// All of them, in the order in which they are told: those that ask for something first.
    pub const ALL: [Self; 6] = [
        Self::Left(Left::TalkAboutIt),
        Self::Left(Left::DontKnowYet),
        Self::Left(Left::RatherNotSay),
        Self::Left(Left::DoesNotApply),
        Self::Left(Left::Skipped),
        Self::NotAnswered,
    ];
}

/// An option that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// The option.
    pub option: OptionId,
    /// Its words, in the language of the report.
    pub label: String,
}

/// Who gave an answer, in which language and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Who typed, and whose words.
    pub by: Authorship,
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// When it was confirmed.
    pub at: DateTime<FixedOffset>,
    /// The version of the pack.
    pub version: String,
}

/// One entry of a list, such as one risk.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// What it is and where it stands, such as "What I want to do, 1 of 2".
    pub place: String,
    /// The words of the first item are short enough to stand as its heading.
    pub titled: bool,
    /// What the person said of it.
    pub items: Vec<Item>,
    /// What other people said of it: their answers, and their views as told.
    pub others: Vec<Item>,
}

/// Points at an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// The entry around the item, if it stands in one, with the words that name it.
    pub entry: Option<(EntryId, Said)>,
    /// The question.
    pub question: QuestionId,
    /// What it is called in short.
    pub label: String,
}

/// Items that are empty in the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// The way.
    pub way: Empty,
    /// The items.
    pub items: Vec<Pointer>,
}

/// A fact about the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub label: String,
    /// The fact; each a line.
    pub lines: Vec<String>,
}

/// The words that stand at fixed places. Each field is named for its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The title of the page: says nothing about the person.
    pub title: String,
    /// Below the name, or the heading where there is no name.
    pub subtitle: String,
    /// The day it was made.
    pub dated: String,
    /// Above [`Section::talk`].
    pub talk: String,
    /// Above [`Report::others`].
    pub others: String,
    /// How to read [`Report::others`].
    pub others_note: String,
    /// Above [`Entry::others`].
    pub views: String,
    /// How to read [`Entry::others`].
    pub views_note: String,
    /// After [`Entry::others`], where a form has no other way to show their end.
    pub views_end: String,
    /// Above [`Report::empty`].
    pub empty: String,
    /// How to read [`Report::empty`].
    pub empty_note: String,
    /// Above [`Report::no_longer_asked`].
    pub no_longer_asked: String,
    /// How to read [`Report::no_longer_asked`].
    pub no_longer_asked_note: String,
    /// Above the questions as they were asked.
    pub asked: String,
    /// Above [`Report::about`].
    pub about: String,
    /// Stands for [`Stands::Chosen`] without options.
    pub none_chosen: String,
    /// Stands for [`Stands::NothingAdded`].
    pub nothing_added: String,
    /// Between the parts of an enumeration, with its spaces.
    pub between: String,
    /// Between the words that name an entry and a question in it, with its spaces.
    pub within: String,
    /// Each way to be empty in words.
    pub ways: Vec<(Empty, String)>,
}

impl Report {
    /// Makes the report of a draft. What is private, and what hangs on it, is not in it.
    pub fn new(pack: &Pack, draft: &Draft, words: &dyn Words, made: Made) -> Self {
        let gone = share::no_longer_asked(pack, draft);
        build::report(pack, &share::shared(pack, draft), &gone, words, made)
    }

    /// Those who typed, other than the person in their own words.
    pub(super) fn helping_hands(&self) -> impl Iterator<Item = &Hand> {
        let alone = Authorship::default();
        self.hands.iter().filter(move |hand| hand.by != alone)
    }

    /// The questions in the order of the report, each wording once.
    pub(super) fn asked(&self) -> Vec<&Item> {
        let mut found: Vec<&Item> = Vec::new();
        for section in &self.sections {
            gather(&section.items, &mut found);
        }
        gather(&self.others, &mut found);
        found
    }

    /// The words for a way to be empty.
    pub fn way(&self, way: Empty) -> &str {
        let mut ways = self.fixed.ways.iter();
        ways.find(|(known, _)| *known == way)
            .map_or("", |(_, words)| words)
    }
}

/// Adds the items below `items` whose wording is not there yet.
fn gather<'a>(items: &'a [Item], found: &mut Vec<&'a Item>) {
    for item in items {
        let known = |other: &&Item| other.question == item.question && other.asked == item.asked;
        if !found.iter().any(known) {
            found.push(item);
        }
        if item.kind == Some(Kind::Lines) {
            continue;
        }
        if let Stands::Entries(entries) = &item.stands {
            for entry in entries {
                gather(&entry.items, found);
                gather(&entry.others, found);
            }
        }
    }
}

/// The items that hold something.
pub(super) fn told(items: &[Item]) -> impl Iterator<Item = &Item> {
    items.iter().filter(|item| item.empty().is_none())
}

/// The items that hold nothing, gathered by the way in which they are empty.
pub(super) fn quiet(items: &[Item]) -> Vec<(Empty, Vec<&Item>)> {
    let gathered = Empty::ALL.into_iter().map(|way| {
        let items = items.iter().filter(|item| item.empty() == Some(way));
        (way, items.collect::<Vec<_>>())
    });
    gathered.filter(|(_, items)| !items.is_empty()).collect()
}

impl Item {
    /// How it is empty, if it is.
    pub fn empty(&self) -> Option<Empty> {
        match self.stands {
            Stands::Empty(way) => Some(way),
            _ => None,
        }
    }

    /// Whether one of these options is chosen.
    pub(super) fn has_chosen(&self, options: &[&str]) -> bool {
        match &self.stands {
            Stands::Chosen(picked) => picked
                .iter()
                .any(|picked| options.contains(&picked.option.as_str())),
            _ => false,
        }
    }
}

impl Entry {
    /// The words that stand as its heading, if they are short enough.
    pub fn title(&self) -> Option<&Said> {
        match &self.items.first()?.stands {
            Stands::Written(said) if self.titled => Some(said),
            _ => None,
        }
    }

    /// The items that stand below the heading.
    pub fn body(&self) -> &[Item] {
        if self.title().is_some() {
            &self.items[1..]
        } else {
            &self.items
        }
    }
}
