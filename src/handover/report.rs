//! A report: everything a hand-over says, in words, in order, without a form.
//!
//! The formats only lay it out. What the person said and what others said stand in
//! different places of this tree, so that no format can mix them.

use std::collections::BTreeSet;

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
    /// The languages in which answers were given, by tag.
    pub languages: Vec<Tongue>,
    /// Who typed, and whose words; each once.
    pub hands: Vec<Hand>,
    /// What the person calls themselves, in their words.
    pub name: Option<Said>,
    /// The sentences that say what this is and what it is not.
    pub statement: Vec<String>,
    /// The question that was asked when the person finished, with what they said: it tells
    /// how to read everything else.
    pub closing: Option<Item>,
    /// The sections of the pack's outline that hold anything, in its order.
    pub sections: Vec<Section>,
    /// What other people answered in the person's place, and the views of other people as
    /// the person tells them. Never what the person thinks.
    pub others: Vec<Item>,
    /// Answers to questions that the pack no longer has.
    pub no_longer_asked: Vec<Item>,
    /// What the person had handed over, if this is the record of a talk about that.
    pub about_statement: Option<Stated>,
    /// What the person left empty, gathered by the way in which they did.
    pub empty: Vec<Quiet>,
    /// Where a worker finds what speaks to topics of their own.
    pub indexes: Vec<Index>,
    /// Where there is room on paper for what is agreed: after each entry of these questions,
    /// or after the answer.
    pub room: Vec<QuestionId>,
    /// Help numbers that the person wants in the file.
    pub contacts: Vec<ContactLine>,
    /// Facts about the file: who typed, version, day, languages.
    pub about: Vec<Fact>,
    /// All that the person was asked, word for word, with what stands there; empty where nobody
    /// needs it.
    pub annex: Vec<AnnexPart>,
    /// The headings and notes that stand at fixed places.
    pub fixed: Fixed,
}

/// What a person had handed over, as far as a talk could be about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    /// Names the hand-over.
    pub id: String,
    /// When it was made.
    pub made_at: DateTime<FixedOffset>,
    /// The pack that was answered.
    pub pack: String,
    /// The version of the pack.
    pub version: String,
    /// What the person calls themselves, if they said it there.
    pub called: Option<Item>,
    /// Each thing that could be talked about, with what was said of it.
    pub points: Vec<Entry>,
    /// Those of which nothing stands in the record.
    pub silent: Vec<Entry>,
}

/// A language in which answers were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// Its BCP 47 tag.
    pub tag: String,
    /// What it calls itself; the tag if that is not known.
    pub name: String,
    /// It is written from right to left.
    pub rtl: bool,
    /// How far the words of its questions can be trusted, in that language; none if the
    /// program does not speak it.
    pub trust: Option<String>,
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
    /// What changed since last time, wherever it stands.
    pub changes: Option<Changes>,
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
    /// What it is called in short; of a question that the pack no longer has, as it was asked.
    pub label: String,
    /// The question as it was asked, or as it would be asked now.
    pub asked: Said,
    /// What stands there.
    pub stands: Stands,
    /// Who gave it, how and when; none for entries and for what has no answer.
    pub given: Option<Given>,
    /// A sentence on who typed, where that is not the person alone.
    pub note: Option<String>,
    /// How it stands to what was said last time; none where that is not compared.
    pub since: Option<Since>,
    /// Names its place in the report; 0 where nothing points.
    pub place: usize,
}

/// How an answer stands to what was said last time.
#[derive(Clone, Debug, PartialEq)]
pub enum Since {
    /// Nothing was said last time.
    New,
    /// Something else was said last time.
    Different(Box<Last>),
    /// The same was said last time.
    Still,
}

/// What was said last time.
#[derive(Clone, Debug, PartialEq)]
pub struct Last {
    /// What stood there.
    pub stands: Stands,
    /// Who gave it, how and when.
    pub given: Given,
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
    /// A list of short texts of which nothing more is said.
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
    /// Everyday examples that were picked in place of words, or with some.
    Examples {
        /// The examples; at least one.
        picked: Vec<Picked>,
        /// What the person added in their own words.
        added: Option<Said>,
    },
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

/// An option that was chosen, or an example that was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// The option or example.
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
    /// It stands in a part that is handed over only if the person says so.
    pub guarded: bool,
}

/// One entry of a list, such as one risk.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// The person wanted to say more about it.
    pub more: bool,
    /// What it is and where it stands, such as "What I want to do, 1 of 2".
    pub kind: String,
    /// What names it; what it is and where it stands, if nothing short does.
    pub name: Vec<Said>,
    /// The name says more than what it is: it stands as the heading.
    pub headed: bool,
    /// The name is all that the first item says.
    pub named_by_first: bool,
    /// Names its place in the report; 0 where nothing points.
    pub place: usize,
    /// What the person had handed over of it, word for word.
    pub said: Vec<Item>,
    /// Who typed all that follows, where that was one hand on one day.
    pub note: Option<String>,
    /// What the person said of it.
    pub items: Vec<Item>,
    /// What other people said of it: their answers, and their views as told.
    pub others: Vec<Item>,
}

/// Points at an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// The entry around the item, if it stands in one, with the words that name it.
    pub entry: Option<(EntryId, Vec<Said>)>,
    /// It points at the entry as a whole: the question is the list.
    pub whole: bool,
    /// The question.
    pub question: QuestionId,
    /// What it is called in short.
    pub label: String,
    /// The place that it points at.
    pub place: usize,
}

/// What changed since last time. No group says that anything is better or worse.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// When last time was, as far as it is known.
    pub at: Option<DateTime<FixedOffset>>,
    /// The same in words.
    pub last: Option<String>,
    /// What is said now and was not said last time.
    pub new: Vec<Pointer>,
    /// What is said in another way than last time.
    pub different: Vec<Pointer>,
    /// What is said as last time.
    pub still: Vec<Pointer>,
    /// Entries that were said last time and not this time. They point at no place.
    pub not_this_time: Vec<Pointer>,
}

/// A list of topics of a worker, with where something stands that speaks to each.
#[derive(Clone, Debug, PartialEq)]
pub struct Index {
    /// Its id in the pack.
    pub id: String,
    /// The words themselves are to be copied from below each topic, where a form can show them.
    pub copied: bool,
    /// Its heading.
    pub heading: String,
    /// The topics to which something speaks, in order; at least one.
    pub topics: Vec<Topic>,
}

/// One topic of an [`Index`].
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Its id in the pack.
    pub id: String,
    /// Its words.
    pub heading: String,
    /// Where something stands; at least one.
    pub items: Vec<Pointer>,
    /// What the person said there, if the list is to be copied: only what holds something, and
    /// of lists only the entries that do. Never what others said.
    pub words: Vec<Item>,
}

/// A help number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactLine {
    /// Whom it leads to.
    pub name: Said,
    /// The number, as it is dialled, or the address of a video service.
    pub number: String,
    /// What else is to be known, such as when somebody answers and on which day the number was
    /// looked up; each a line.
    pub more: Vec<Said>,
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
    pub lines: Vec<Said>,
}

/// Each question of one part of the conversation in full, in the order in which they were asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnexPart {
    /// What the part is called.
    pub heading: String,
    /// The questions with an answer.
    pub questions: Vec<Retold>,
    /// Those without, each once.
    pub not_answered: Vec<String>,
}

/// A question in full, with what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retold {
    /// The question, in the language of the report.
    pub asked: String,
    /// The same about the option that was picked, and as it was read, where that is not the same.
    pub also: Vec<Said>,
    /// What stands there; nothing at a list with entries.
    pub told: Vec<RetoldWords>,
    /// A sentence on who typed, where that is not the person alone.
    pub note: Option<String>,
    /// The entries of a list.
    pub entries: Vec<RetoldEntry>,
    /// They tell what other people think.
    pub views: bool,
}

/// One entry of a list, with its questions in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetoldEntry {
    /// What it is and where it stands, such as "What I want to do, 1 of 2".
    pub kind: String,
    /// Which one it is, for programs and for people.
    pub which: Vec<RetoldWords>,
    /// Who typed all that follows, where that was one hand.
    pub note: Option<String>,
    /// Its questions with an answer.
    pub questions: Vec<Retold>,
}

/// Words that stand at a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetoldWords {
    /// What they are, where they do not simply answer: such as examples that were picked.
    pub label: Option<String>,
    /// The words.
    pub words: RetoldAnswer,
}

/// An answer, told again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RetoldAnswer {
    /// Words of the program, in the language of the report; at least one.
    Ours(Vec<String>),
    /// Someone's own words.
    Said(Said),
}

/// Stands for the number of a page in [`Fixed::page`].
pub const PAGE: &str = "{page}";

/// Stands for the number of all pages in [`Fixed::page`].
pub const PAGES: &str = "{count}";

/// The words that stand at fixed places. Each field is named for its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The title of the page: says nothing about the person.
    pub title: String,
    /// Below each page of a form that has pages: [`PAGE`] and [`PAGES`] stand for numbers.
    pub page: String,
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
    /// Above [`Entry::said`].
    pub said: String,
    /// Above [`Stated::silent`].
    pub silent: String,
    /// How to read [`Stated::silent`].
    pub silent_note: String,
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
    /// How to read [`Report::indexes`].
    pub index_note: String,
    /// How to copy from an index that is [`Index::copied`].
    pub copy_note: String,
    /// The topic with the day, which ends such an index.
    pub copy_date: String,
    /// The day on which it was made.
    pub day: String,
    /// The words about room on paper.
    pub room: Room,
    /// Above [`Report::contacts`].
    pub contacts: String,
    /// Above [`Changes`].
    pub changes: String,
    /// How to read [`Changes`].
    pub changes_note: Vec<String>,
    /// Above [`Changes::new`].
    pub new: String,
    /// Above [`Changes::different`].
    pub different: String,
    /// Above [`Changes::still`], and at each such item.
    pub still: String,
    /// Above [`Changes::not_this_time`].
    pub not_this_time: String,
    /// Before what was said last time.
    pub last: String,
    /// Before examples that were picked.
    pub picked: String,
    /// Before words that were added to them.
    pub added: String,
    /// Above [`Report::no_longer_asked`].
    pub no_longer_asked: String,
    /// How to read [`Report::no_longer_asked`].
    pub no_longer_asked_note: String,
    /// Above the questions as they were asked.
    pub asked: String,
    /// Above [`Report::annex`].
    pub annex: String,
    /// How to read [`Report::annex`].
    pub annex_note: String,
    /// How to read [`Retold::also`].
    pub read_note: String,
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

/// The words at the lines on paper where a person and their worker write what they agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Above all of them.
    pub heading: String,
    /// Whose words will stand there.
    pub note: String,
    /// Above lines for what is agreed.
    pub agreed: String,
    /// Above lines for what is seen in different ways.
    pub differs: String,
    /// Above lines for who does what, and by when.
    pub who: String,
    /// Above lines for the day, and for who was there.
    pub day: String,
}

impl Report {
    /// Makes the report of a draft. What is private, and what hangs on it, is not in it.
    pub fn new(pack: &Pack, draft: &Draft, words: &dyn Words, made: Made) -> Self {
        let shared = share::shared(pack, draft);
        let source = build::Source {
            gone: share::no_longer_asked(pack, draft),
            answers: &draft.answers,
            statement: draft.statement.as_ref(),
            earlier: share::looked_at_again(pack, draft),
            not_this_time: share::not_this_time(pack, draft, &shared),
            shared,
        };
        build::report(pack, &source, words, made)
    }

    /// The same with these help numbers.
    #[must_use]
    pub fn with_contacts(self, contacts: Vec<ContactLine>) -> Self {
        Self { contacts, ..self }
    }

    /// The same with each question in full.
    #[must_use]
    pub fn with_annex(self, annex: Vec<AnnexPart>) -> Self {
        Self { annex, ..self }
    }

    /// Whether there is room on paper at this question.
    pub(super) fn has_room(&self, item: &Item) -> bool {
        self.room.contains(&item.question)
    }

    /// Whether a language that occurs in the report is written from right to left.
    pub(super) fn is_rtl(&self, tag: &str) -> bool {
        let known = self.languages.iter().find(|known| known.tag == tag);
        known.map_or(self.rtl && tag == self.language, |known| known.rtl)
    }

    /// Whether there is room on paper at the end for what will be agreed: in the record of a talk
    /// that stands there already.
    pub(super) fn leaves_room(&self) -> bool {
        self.about_statement.is_none()
    }

    /// What the person had handed over and of which nothing stands here.
    pub(super) fn silent(&self) -> &[Entry] {
        let stated = self.about_statement.as_ref();
        stated.map_or(&[], |stated| &stated.silent)
    }

    /// The words that name an entry, on one line.
    pub(super) fn name(&self, name: &[Said]) -> String {
        let words: Vec<&str> = name.iter().map(|said| said.text.as_str()).collect();
        words.join(&self.fixed.between)
    }

    /// Those who typed, other than the person in their own words.
    pub(super) fn helping_hands(&self) -> impl Iterator<Item = &Hand> {
        let alone = Authorship::default();
        self.hands.iter().filter(move |hand| hand.by != alone)
    }

    /// Whether a question was read in other words than those in which the annex tells it.
    pub(super) fn reads_otherwise(&self) -> bool {
        fn within(questions: &[Retold]) -> bool {
            questions.iter().any(|retold| {
                let entries = &retold.entries;
                !retold.also.is_empty() || entries.iter().any(|entry| within(&entry.questions))
            })
        }
        self.annex.iter().any(|part| within(&part.questions))
    }

    /// The questions in the order of the report, each wording once.
    pub(super) fn asked(&self) -> Vec<&Item> {
        let (mut found, mut known) = (Vec::new(), BTreeSet::new());
        for section in &self.sections {
            gather(&section.items, &mut found, &mut known);
        }
        gather(&self.others, &mut found, &mut known);
        found
    }

    /// The words for a way to be empty.
    pub fn way(&self, way: Empty) -> &str {
        let mut ways = self.fixed.ways.iter();
        ways.find(|(known, _)| *known == way)
            .map_or("", |(_, words)| words)
    }
}

/// Adds the items below `items` whose wording is not known yet.
fn gather<'a>(
    items: &'a [Item],
    found: &mut Vec<&'a Item>,
    known: &mut BTreeSet<(&'a QuestionId, &'a str, &'a str)>,
) {
    for item in items {
        let Said { text, language } = &item.asked;
        if known.insert((&item.question, text, language)) {
            found.push(item);
        }
        if item.kind == Some(Kind::Lines) {
            continue;
        }
        if let Stands::Entries(entries) = &item.stands {
            for entry in entries {
                gather(&entry.items, found, known);
                gather(&entry.others, found, known);
            }
        }
    }
}

/// The entries of an item, where each has a card of its own.
pub(super) fn cards(item: &Item) -> Option<&[Entry]> {
    match &item.stands {
        Stands::Entries(entries) if item.kind != Some(Kind::Lines) => Some(entries),
        _ => None,
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

impl RetoldEntry {
    /// What it is and where it stands, with what says which one it is in a few words.
    pub(super) fn title(&self, fixed: &Fixed) -> String {
        let which = self.which.iter().filter_map(|words| {
            let words = (words.label.as_ref()?, words.short()?);
            Some(format!("{}{}{}", words.0, fixed.within, words.1))
        });
        let all: Vec<String> = [self.kind.clone()].into_iter().chain(which).collect();
        all.join(&fixed.between)
    }

    /// What else says which one it is.
    pub(super) fn quoted(&self) -> impl Iterator<Item = &RetoldWords> {
        self.which.iter().filter(|words| words.short().is_none())
    }
}

impl RetoldWords {
    /// A few words of the program that stand on one line.
    pub(super) fn short(&self) -> Option<&str> {
        match &self.words {
            RetoldAnswer::Ours(words) => match words.as_slice() {
                [only] => Some(only),
                _ => None,
            },
            RetoldAnswer::Said(_) => None,
        }
    }
}

impl Changes {
    /// The groups that hold something, each with its heading.
    pub(super) fn groups<'a>(
        &'a self,
        fixed: &'a Fixed,
    ) -> impl Iterator<Item = (&'a str, &'a [Pointer])> {
        let groups = [
            (&fixed.new, &self.new),
            (&fixed.different, &self.different),
            (&fixed.still, &self.still),
            (&fixed.not_this_time, &self.not_this_time),
        ];
        let groups = groups.into_iter().filter(|(_, group)| !group.is_empty());
        groups.map(|(heading, group)| (heading.as_str(), group.as_slice()))
    }
}

impl Section {
    /// A section that holds nothing yet.
    pub(super) fn empty(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            heading: String::new(),
            notes: Vec::new(),
            talk: Vec::new(),
            changes: None,
            items: Vec::new(),
        }
    }
}

impl Entry {
    /// The items that stand below the heading.
    pub fn body(&self) -> &[Item] {
        if self.named_by_first {
            self.items.get(1..).unwrap_or_default()
        } else {
            &self.items
        }
    }

    /// The item that stands as the heading, if one does.
    pub fn head(&self) -> Option<&Item> {
        self.items.first().filter(|_| self.named_by_first)
    }
}
