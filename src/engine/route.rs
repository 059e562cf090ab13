//! The route: what is asked, in which order, computed from pack and answers.
//!
//! A question whose own condition fails is off the route, and its answer then counts for
//! no other condition. Only what a change can reach is computed again, so a step costs
//! the same in a large pack as in a small one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::answer::{Answer, Answers, Content, Entry};
use super::condition::Facts;
use super::id::{EntryId, OptionId, QuestionId};
use super::pack::{Pack, Question};

/// The questions of the pack itself, as far as they are on the person's way.
#[derive(Clone, Debug)]
pub struct Route {
    /// Part and place in the part of each question, by its place in the pack.
    places: Vec<(usize, usize)>,
    /// Places in the pack by id.
    index: HashMap<QuestionId, usize>,
    /// The later questions that hang on a question: their conditions read it, or they are
    /// asked for each option picked in it.
    dependents: Vec<Vec<usize>>,
    /// Whether a question is on the route.
    on: Vec<bool>,
    /// The places of the questions that are on the route, in order.
    visible: Vec<usize>,
}

/// The answers that conditions read: the kept ones, and those that are never saved.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The answers of the draft.
    pub kept: &'a Answers,
    /// Answers that are never saved.
    pub passing: &'a BTreeMap<QuestionId, Answer>,
}

impl Route {
    /// Computes the route of these answers.
    pub fn new(pack: &Pack, known: Known<'_>) -> Self {
        let places: Vec<(usize, usize)> = pack
            .parts
            .iter()
            .enumerate()
            .flat_map(|(p, part)| (0..part.questions.len()).map(move |q| (p, q)))
            .collect();
        let index: HashMap<QuestionId, usize> = pack
            .questions()
            .enumerate()
            .map(|(n, (_, question))| (question.id.clone(), n))
            .collect();
        let mut dependents = vec![Vec::new(); places.len()];
        for (n, (_, question)) in pack.questions().enumerate() {
            let mut hangs_on = |read: &QuestionId| {
                if let Some(&earlier) = index.get(read) {
                    dependents[earlier].push(n);
                }
            };
            question.show_if.reads(&mut hangs_on);
            if let Some(of) = question.asked_of() {
                hangs_on(of);
            }
        }
        let mut route = Self {
            on: vec![false; places.len()],
            visible: Vec::new(),
            places,
            index,
            dependents,
        };
        for n in 0..route.places.len() {
            route.on[n] = route.holds(pack, known, n);
        }
        route.visible = (0..route.on.len()).filter(|&n| route.on[n]).collect();
        route
    }

    /// Brings the route up to date after the answer to the question at `changed` did.
    pub fn refresh(&mut self, pack: &Pack, known: Known<'_>, changed: usize) {
        let mut open: BTreeSet<usize> = self.dependents[changed].iter().copied().collect();
        while let Some(n) = open.pop_first() {
            let now = self.holds(pack, known, n);
            if now == self.on[n] {
                continue;
            }
            self.on[n] = now;
            match self.visible.binary_search(&n) {
                Ok(at) => {
                    self.visible.remove(at);
                }
                Err(at) => self.visible.insert(at, n),
            }
            open.extend(&self.dependents[n]);
        }
    }

    fn holds(&self, pack: &Pack, known: Known<'_>, n: usize) -> bool {
        let facts = TopFacts { route: self, known };
        self.question(pack, n).show_if.holds(&facts)
    }

    /// The question at a place of the pack.
    pub fn question<'p>(&self, pack: &'p Pack, n: usize) -> &'p Question {
        let (part, question) = self.places[n];
        &pack.parts[part].questions[question]
    }

    /// The place in `pack.parts` of the part that holds the question at this place.
    pub fn part(&self, n: usize) -> usize {
        self.places[n].0
    }

    /// The place of a question of the pack itself.
    pub fn find(&self, id: &QuestionId) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// Whether the question at this place is on the route.
    pub fn is_on(&self, n: usize) -> bool {
        self.on[n]
    }

    /// The places on the route, in order.
    pub fn places(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.visible.iter().copied()
    }

    /// How many places of the route stand before this one.
    pub fn rank(&self, n: usize) -> usize {
        self.visible.partition_point(|&m| m < n)
    }

    /// The next place on the route after this one.
    pub fn after(&self, n: usize) -> Option<usize> {
        let at = self.visible.partition_point(|&m| m <= n);
        self.visible.get(at).copied()
    }

    /// The last place on the route before this one.
    pub fn before(&self, n: usize) -> Option<usize> {
        let at = self.rank(n).checked_sub(1)?;
        self.visible.get(at).copied()
    }

    /// The later questions that hang on the question at this place.
    pub fn dependents(&self, n: usize) -> &[usize] {
        &self.dependents[n]
    }
}

/// Facts about the questions of the pack itself.
#[derive(Clone, Copy, Debug)]
pub struct TopFacts<'a> {
    /// Says which of them are on the route.
    pub route: &'a Route,
    /// Their answers.
    pub known: Known<'a>,
}

impl TopFacts<'_> {
    fn counts(&self, question: &QuestionId) -> bool {
        self.route.find(question).is_some_and(|n| self.route.on[n])
    }

    fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.known
            .passing
            .get(question)
            .or_else(|| self.known.kept.given.get(question))
    }
}

impl Facts for TopFacts<'_> {
    fn chosen(&self, question: &QuestionId, option: &OptionId) -> bool {
        self.counts(question) && self.answer(question).is_some_and(|a| chose(a, option))
    }

    fn answered(&self, question: &QuestionId) -> bool {
        self.counts(question)
            && self
                .answer(question)
                .is_some_and(|a| says_something(a, question, self.known.kept))
    }
}

/// Facts inside an entry: its earlier fields, then everything around it.
pub struct EntryFacts<'a> {
    /// The fields that are on the route, as far as they are known.
    pub seen: Vec<&'a QuestionId>,
    /// All fields of the list: an id among them is never looked for outside.
    pub fields: &'a [Question],
    /// The answers of the entry.
    pub answers: &'a Answers,
    /// What is around it.
    pub outer: &'a dyn Facts,
}

impl EntryFacts<'_> {
    fn is_field(&self, question: &QuestionId) -> bool {
        self.fields.iter().any(|field| field.id == *question)
    }

    fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.seen
            .contains(&question)
            .then(|| self.answers.given.get(question))
            .flatten()
    }
}

impl Facts for EntryFacts<'_> {
    fn chosen(&self, question: &QuestionId, option: &OptionId) -> bool {
        if self.is_field(question) {
            self.answer(question).is_some_and(|a| chose(a, option))
        } else {
            self.outer.chosen(question, option)
        }
    }

    fn answered(&self, question: &QuestionId) -> bool {
        if self.is_field(question) {
            self.answer(question)
                .is_some_and(|a| says_something(a, question, self.answers))
        } else {
            self.outer.answered(question)
        }
    }
}

fn chose(answer: &Answer, option: &OptionId) -> bool {
    matches!(&answer.content, Content::Chosen(options) if options.contains(option))
}

/// Whether an answer says something: it is not empty, and a list has an entry.
pub fn says_something(answer: &Answer, question: &QuestionId, scope: &Answers) -> bool {
    match &answer.content {
        Content::Chosen(_) | Content::Written(_) | Content::Picked { .. } => true,
        Content::Listed => scope.entries.get(question).is_some_and(|e| !e.is_empty()),
        Content::Read | Content::Left(_) => false,
    }
}

static NOTHING: Answers = Answers {
    given: BTreeMap::new(),
    entries: BTreeMap::new(),
};

/// The answers of an entry; those of one that does not exist yet are empty.
pub fn answers_of(entry: Option<&Entry>) -> &Answers {
    entry.map_or(&NOTHING, |entry| &entry.answers)
}

/// The fields of one entry that are on the route, in order, with the facts that hold
/// inside the entry.
pub fn entry_facts<'a>(
    fields: &'a [Question],
    entry: Option<&'a Entry>,
    outer: &'a dyn Facts,
) -> EntryFacts<'a> {
    let more = entry.is_some_and(|entry| entry.more);
    let mut facts = EntryFacts {
        seen: Vec::new(),
        fields,
        answers: answers_of(entry),
        outer,
    };
    for field in fields {
        if (!field.more || more) && field.show_if.holds(&facts) {
            facts.seen.push(&field.id);
        }
    }
    facts
}

/// The fields on the route in the innermost entry of `within`, outermost list first.
pub fn fields_within<'p>(
    siblings: &'p [Question],
    answers: &Answers,
    within: &[(QuestionId, EntryId)],
    outer: &dyn Facts,
) -> Vec<&'p Question> {
    let Some(((list, id), inner)) = within.split_first() else {
        return Vec::new();
    };
    let Some(question) = siblings.iter().find(|q| q.id == *list) else {
        return Vec::new();
    };
    let entry = answers.entry(list, id);
    let facts = entry_facts(question.fields(), entry, outer);
    if inner.is_empty() {
        question
            .fields()
            .iter()
            .filter(|field| facts.seen.contains(&&field.id))
            .collect()
    } else {
        fields_within(question.fields(), answers_of(entry), inner, &facts)
    }
}
