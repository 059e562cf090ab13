//! Checks a pack as a whole: what no single file can get right alone.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chrono::NaiveDate;

use crate::engine::answer::Role;
use crate::engine::id::QuestionId;

use super::build;
use super::counted;
use super::error::{Fault, FaultKind};
use super::format::{ConditionTable, ContactTable, KindTable, Name, PartFile, QuestionTable};
use super::reach;
use super::read::{Placed, Source, Sources};

/// Lists in lists: a list may stand in a list, and no deeper.
const DEEPEST_LIST: usize = 1;

/// Every rule of a pack that these files break, in the order of the parts.
pub(super) fn faults(sources: &Sources, folder: &str) -> Vec<Fault> {
    let mut check = Check::default();
    check.pack(sources, folder);
    let sittings = sources.pack.content.sittings.as_ref();
    check.sittings = sittings.map(|sittings| &sittings.when);
    for source in in_order(sources) {
        check.note_questions(&source.content.question);
    }
    let mut earlier = Earlier::new();
    for source in in_order(sources) {
        check.part(source, &mut earlier);
    }
    check.typist(sources, &earlier);
    check.ways(sources, &mut earlier);
    check.outline(sources);
    check.indexes(sources);
    check.responds(sources);
    check.contacts(sources);
    check.recipients(sources);
    if check.faults.is_empty() {
        check.whole(sources);
    }
    check.faults
}

/// The part files in the order of `pack.toml`, each once.
fn in_order(sources: &Sources) -> impl Iterator<Item = &Source<PartFile>> {
    let mut seen = BTreeSet::new();
    let listed = sources.pack.content.parts.iter();
    listed
        .filter(move |id| seen.insert(id.get_ref()))
        .filter_map(|id| {
            let mut parts = sources.parts.iter();
            parts.find(|part| part.content.id.get_ref() == id.get_ref())
        })
}

/// The questions that a condition may read at some place, by id.
type Earlier<'a> = BTreeMap<&'a str, &'a QuestionTable>;

#[derive(Default)]
struct Check<'a> {
    faults: Vec<Fault>,
    /// Every question of the pack, fields included.
    everywhere: BTreeSet<&'a str>,
    /// The ids of questions come to so far.
    questions: BTreeSet<&'a str>,
    /// The question being gone through, and the lists around it.
    open: Vec<&'a str>,
    /// The ids of messages that the language files need for what was gone through.
    messages: BTreeSet<String>,
    /// The questions of separate parts that are behind: nothing outside of a part may
    /// read them.
    separate: BTreeSet<&'a str>,
    /// When the person goes part by part, as `pack.toml` says.
    sittings: Option<&'a ConditionTable>,
}

/// Where a question stands.
struct Place<'a, 's> {
    source: &'a dyn Placed,
    /// The questions that conditions here may read.
    earlier: &'s mut Earlier<'a>,
    /// How many lists enclose it.
    depth: usize,
    /// The innermost one is asked for each option that was picked.
    in_each: bool,
}

impl<'a> Place<'a, '_> {
    /// What comes after a question may read it.
    fn pass(&mut self, question: &'a QuestionTable) {
        let id = question.id.get_ref().as_str();
        self.earlier.entry(id).or_insert(question);
    }

    /// What comes after a list may not read its fields.
    fn leave(&mut self, fields: &[QuestionTable]) {
        for field in fields {
            let id = field.id.get_ref().as_str();
            if self
                .earlier
                .get(id)
                .is_some_and(|q| std::ptr::eq(*q, field))
            {
                self.earlier.remove(id);
            }
        }
    }
}

impl<'a> Check<'a> {
    fn note_questions(&mut self, questions: &'a [QuestionTable]) {
        for question in questions {
            self.everywhere.insert(question.id.get_ref());
            self.note_questions(&question.field);
        }
    }

    fn add(&mut self, source: &dyn Placed, name: &Name, kind: impl Fn(String) -> FaultKind) {
        self.add_at(source, &name.span(), kind(name.get_ref().clone()));
    }

    fn add_at(&mut self, source: &dyn Placed, span: &Range<usize>, kind: FaultKind) {
        self.faults.push(source.fault(span, kind));
    }

    fn id(&mut self, source: &dyn Placed, name: &Name) {
        let id = name.get_ref();
        let allowed = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '-');
        if !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.chars().all(allowed) {
            self.add(source, name, FaultKind::BadId);
        }
    }

    /// Notes that the language files need this message; two things cannot share one.
    fn message(&mut self, source: &dyn Placed, name: &Name, message: String) {
        if self.messages.contains(&message) {
            self.add_at(source, &name.span(), FaultKind::MessageTwice(message));
        } else {
            self.messages.insert(message);
        }
    }

    fn pack(&mut self, sources: &'a Sources, folder: &str) {
        let pack = &sources.pack;
        self.id(pack, &pack.content.id);
        if pack.content.id.get_ref() != folder {
            self.add(pack, &pack.content.id, FaultKind::PackIsNotFolder);
        }
        let mut listed = BTreeSet::new();
        for part in &pack.content.parts {
            if !listed.insert(part.get_ref()) {
                self.add(pack, part, FaultKind::PartTwice);
            } else if !sources
                .parts
                .iter()
                .any(|s| s.content.id.get_ref() == part.get_ref())
            {
                self.add(pack, part, FaultKind::PartWithoutFile);
            }
        }
        let mut held = BTreeSet::new();
        for source in &sources.parts {
            let id = &source.content.id;
            self.id(source, id);
            if !held.insert(id.get_ref()) {
                self.add(source, id, FaultKind::PartTwice);
            } else if !listed.contains(id.get_ref()) {
                self.add(source, id, FaultKind::PartNotListed);
            }
        }
    }

    fn part(&mut self, source: &'a Source<PartFile>, earlier: &mut Earlier<'a>) {
        let part = &source.content;
        self.message(source, &part.id, format!("part-{}", part.id.get_ref()));
        if part.question.is_empty() {
            self.add(source, &part.id, FaultKind::PartWithoutQuestions);
        }
        let mut place = Place {
            source,
            earlier,
            depth: 0,
            in_each: false,
        };
        if let Some(show_if) = &part.show_if {
            self.condition(show_if, &place);
        }
        self.list(&part.question, &mut place);
        if let Some(share_if) = &part.share_if {
            self.condition(share_if, &place);
        }
        if part.separate {
            self.set_apart(part, &mut place);
        }
    }

    /// A separate part asks for choices only, and nothing that follows hangs on it.
    fn set_apart(&mut self, part: &'a PartFile, place: &mut Place<'a, '_>) {
        for question in &part.question {
            let kind = &question.kind;
            if !matches!(
                kind,
                KindTable::Info {} | KindTable::One { .. } | KindTable::Many { .. }
            ) {
                self.add(place.source, &question.id, FaultKind::SeparateNotChoice);
            }
            self.separate.insert(question.id.get_ref());
        }
        place.leave(&part.question);
    }

    fn list(&mut self, questions: &'a [QuestionTable], place: &mut Place<'a, '_>) {
        for question in questions {
            self.open.push(question.id.get_ref());
            self.question(question, place);
            let around = place.in_each;
            place.depth += 1;
            place.in_each = question.is_each();
            self.list(&question.field, place);
            place.in_each = around;
            place.depth -= 1;
            place.leave(&question.field);
            place.pass(question);
            self.open.pop();
        }
    }

    fn question(&mut self, question: &'a QuestionTable, place: &Place<'a, '_>) {
        let source = place.source;
        self.id(source, &question.id);
        if self.questions.insert(question.id.get_ref()) {
            self.message(source, &question.id, question.id.get_ref().clone());
        } else {
            self.add(source, &question.id, FaultKind::QuestionTwice);
        }
        if question.steers && question.private {
            self.add(source, &question.id, FaultKind::SteersAndPrivate);
        }
        let choice = matches!(
            question.kind,
            KindTable::One { .. } | KindTable::Many { .. }
        );
        if question.unsaved && !(choice && place.depth == 0) {
            self.add(source, &question.id, FaultKind::UnsavedNotChoice);
        }
        // Nobody is asked whether they want to say more about an option they picked.
        if question.more && (place.depth == 0 || place.in_each) {
            self.add(source, &question.id, FaultKind::MoreOutsideList);
        }
        if question.views && !matches!(question.kind, KindTable::List {}) {
            self.add(source, &question.id, FaultKind::ViewsNotList);
        }
        if let Some(show_if) = &question.show_if {
            self.condition(show_if, place);
        }
        self.examples(question, source);
        self.options(question, source);
        self.fields(question, place);
    }

    fn examples(&mut self, question: &'a QuestionTable, source: &dyn Placed) {
        let id = question.id.get_ref();
        let mut examples = BTreeSet::new();
        for example in question.examples() {
            self.id(source, example);
            if !examples.insert(example.get_ref()) {
                self.add(source, example, |e| FaultKind::OptionTwice(id.clone(), e));
            }
        }
    }

    fn options(&mut self, question: &'a QuestionTable, source: &dyn Placed) {
        let id = question.id.get_ref();
        let alone = match &question.kind {
            KindTable::One { .. } => &[][..],
            KindTable::Many { alone, .. } => alone,
            _ => return,
        };
        if question.options().is_empty() {
            self.add(source, &question.id, FaultKind::NoOptions);
        }
        let mut options = BTreeSet::new();
        for option in question.options() {
            self.id(source, option);
            if !options.insert(option.get_ref()) {
                self.add(source, option, |o| FaultKind::OptionTwice(id.clone(), o));
            }
        }
        for option in alone {
            if !options.contains(option.get_ref()) {
                self.add(source, option, |o| FaultKind::UnknownOption(id.clone(), o));
            }
        }
    }

    fn fields(&mut self, question: &'a QuestionTable, place: &Place<'a, '_>) {
        let source = place.source;
        if !question.has_entries() {
            if !question.field.is_empty() {
                self.add(source, &question.id, FaultKind::FieldsOutsideList);
            }
            return;
        }
        if place.depth > 0 && matches!(question.kind, KindTable::EachSaid { .. }) {
            self.add(source, &question.id, FaultKind::SaidInList);
        }
        if place.depth > DEEPEST_LIST {
            self.add(source, &question.id, FaultKind::ListTooDeep);
        }
        if let KindTable::Each { of } = &question.kind
            && let Some(read) = self.readable(of, place)
            && !matches!(read.kind, KindTable::Many { .. })
        {
            self.add(source, of, FaultKind::EachOfNotMany);
        }
        match question.field.first() {
            None => self.add(source, &question.id, FaultKind::NoFields),
            Some(first) if matches!(question.kind, KindTable::List {}) => {
                let text = matches!(first.kind, KindTable::Text { .. });
                if !text || first.more || first.show_if.is_some() {
                    self.add(source, &first.id, FaultKind::FirstFieldNotText);
                }
            }
            Some(_) => {}
        }
    }

    fn condition(&mut self, condition: &'a ConditionTable, place: &Place<'a, '_>) {
        match condition {
            ConditionTable::Is(question, option) => {
                let Some(read) = self.readable(question, place) else {
                    return;
                };
                if !read
                    .options()
                    .iter()
                    .any(|o| o.get_ref() == option.get_ref())
                {
                    let id = question.get_ref();
                    self.add(place.source, option, |o| {
                        FaultKind::UnknownOption(id.clone(), o)
                    });
                }
            }
            ConditionTable::Answered(question) => {
                self.readable(question, place);
            }
            ConditionTable::Sittings(here) => match self.sittings {
                None => self.add_at(place.source, &here.span(), FaultKind::NoSittings),
                Some(when) => {
                    let mut read = Vec::new();
                    when.reads(&mut read);
                    let late = read.iter().find(|name| {
                        let id = name.get_ref().as_str();
                        self.everywhere.contains(id) && !place.earlier.contains_key(id)
                    });
                    if let Some(late) = late {
                        let kind = FaultKind::NotEarlier(late.get_ref().clone());
                        self.add_at(place.source, &here.span(), kind);
                    }
                }
            },
            ConditionTable::Not(inner) => self.condition(inner, place),
            ConditionTable::All(all) | ConditionTable::Any(all) => {
                for condition in all {
                    self.condition(condition, place);
                }
            }
        }
    }

    /// The question that a condition reads, or a fault that says why it cannot.
    fn readable(&mut self, name: &Name, place: &Place<'a, '_>) -> Option<&'a QuestionTable> {
        let id = name.get_ref();
        let read = place.earlier.get(id.as_str());
        if read.is_none() {
            let kind = if !self.everywhere.contains(id.as_str()) {
                FaultKind::UnknownQuestion
            } else if self.separate.contains(id.as_str()) {
                FaultKind::InSeparatePart
            } else if self.open.contains(&id.as_str()) || !self.questions.contains(id.as_str()) {
                FaultKind::NotEarlier
            } else {
                FaultKind::InAnotherList
            };
            self.add(place.source, name, kind);
        }
        read.copied()
    }

    /// Questions that no answers lead to, and those that cannot be counted as they say. Only of a
    /// pack that is sound otherwise.
    fn whole(&mut self, sources: &'a Sources) {
        let pack = build::pack(sources);
        let mut wrong = counted::faults(&pack);
        for never in reach::never_asked(&pack) {
            let fault = FaultKind::NeverAsked(never.to_string());
            wrong.insert(never, fault);
        }
        for source in in_order(sources) {
            self.tell(source, &source.content.question, &wrong);
        }
    }

    fn tell(
        &mut self,
        source: &dyn Placed,
        questions: &[QuestionTable],
        wrong: &BTreeMap<QuestionId, FaultKind>,
    ) {
        for question in questions {
            if let Some(kind) = wrong.get(&question.id.get_ref().as_str().into()) {
                self.add_at(source, &question.id.span(), kind.clone());
            }
            self.tell(source, &question.field, wrong);
        }
    }

    fn typist(&mut self, sources: &'a Sources, asked: &Earlier<'a>) {
        let Some(typist) = &sources.pack.content.typist else {
            return;
        };
        let id = typist.get_ref().as_str();
        let Some(question) = asked.get(id) else {
            let kind = if self.separate.contains(id) {
                FaultKind::InSeparatePart
            } else {
                FaultKind::UnknownQuestion
            };
            self.add(&sources.pack, typist, kind);
            return;
        };
        if !matches!(question.kind, KindTable::One { .. }) {
            self.add(&sources.pack, typist, FaultKind::TypistNotOne);
        }
        for source in in_order(sources) {
            if !source
                .content
                .question
                .iter()
                .any(|q| std::ptr::eq(q, *question))
            {
                continue;
            }
            for option in question.options() {
                if Role::from_code(option.get_ref()).is_none() {
                    self.add(source, option, FaultKind::TypistNotRole);
                }
            }
        }
    }

    /// The ways through the pack, and what is asked at its end.
    fn ways(&mut self, sources: &'a Sources, asked: &mut Earlier<'a>) {
        let source = &sources.pack;
        let pack = &source.content;
        if let Some(sittings) = &pack.sittings {
            let mut parts = pack.parts.iter();
            if !parts.any(|part| part.get_ref() == sittings.after.get_ref()) {
                self.add(source, &sittings.after, FaultKind::UnknownPart);
            }
        }
        let place = Place {
            source,
            earlier: asked,
            depth: 0,
            in_each: false,
        };
        let sittings = pack.sittings.iter().map(|sittings| &sittings.when);
        let review = pack.review.iter().map(|review| &review.when);
        for when in sittings.chain(review) {
            self.condition(when, &place);
        }
        let closing = pack.closing.iter().map(|closing| &closing.question);
        let counting = pack.counting.iter().map(|counting| &counting.question);
        for name in closing.chain(counting).chain(&pack.steps) {
            if let Some(read) = self.readable(name, &place)
                && !matches!(read.kind, KindTable::One { .. })
            {
                self.add(source, name, FaultKind::NotOne);
            }
        }
        let not_yet = pack.closing.iter().flat_map(|closing| {
            let options = closing.not_yet.iter();
            options.map(|option| (&closing.question, option))
        });
        let agreed = pack.counting.iter();
        let agreed = agreed.map(|counting| (&counting.question, &counting.agreed));
        for (name, option) in not_yet.chain(agreed) {
            let id = name.get_ref();
            let Some(question) = asked.get(id.as_str()) else {
                continue;
            };
            let mut options = question.options().iter();
            if !options.any(|known| known.get_ref() == option.get_ref()) {
                self.add(source, option, |o| FaultKind::UnknownOption(id.clone(), o));
            }
        }
    }

    /// That this is a conversation about hand-overs of a pack that is there, and that the lists
    /// it is about are lists of that.
    fn responds(&mut self, sources: &'a Sources) {
        let pack = &sources.pack;
        if let Some(other) = &pack.content.responds
            && sources.about.is_none()
        {
            self.add(pack, other, FaultKind::RespondsToNone);
            return;
        }
        let about = sources.about.iter().flatten();
        let about = about.flat_map(|part| &part.content.question);
        let lists: BTreeSet<&str> = about
            .filter(|question| matches!(question.kind, KindTable::List {}))
            .map(|question| question.id.get_ref().as_str())
            .collect();
        for source in in_order(sources) {
            for question in &source.content.question {
                let KindTable::EachSaid { lists: named, .. } = &question.kind else {
                    continue;
                };
                if sources.about.is_none() {
                    self.add(source, &question.id, FaultKind::NothingSaid);
                    continue;
                }
                let mut seen = BTreeSet::new();
                for list in named {
                    if !lists.contains(list.get_ref().as_str()) {
                        self.add(source, list, FaultKind::NotAList);
                    } else if !seen.insert(list.get_ref()) {
                        self.add(source, list, FaultKind::ListTwice);
                    }
                }
            }
        }
    }

    fn indexes(&mut self, sources: &'a Sources) {
        let source = &sources.pack;
        let mut indexes = BTreeSet::new();
        for index in &source.content.index {
            self.id(source, &index.id);
            let id = index.id.get_ref();
            if indexes.insert(id) {
                self.message(source, &index.id, format!("index-{id}"));
            } else {
                self.add(source, &index.id, FaultKind::IndexTwice);
            }
            for entry in &index.entry {
                self.id(source, &entry.id);
                let message = format!("index-{id}-{}", entry.id.get_ref());
                self.message(source, &entry.id, message);
                self.in_the_hand_over(sources, &entry.questions);
            }
        }
        self.in_the_hand_over(sources, &source.content.room);
    }

    /// Names of questions whose answers can stand in the hand-over.
    fn in_the_hand_over(&mut self, sources: &'a Sources, names: &'a [Name]) {
        for name in names {
            let mut all = in_order(sources).flat_map(|part| {
                let questions = part.content.question.iter();
                questions.map(move |question| (&part.content, question))
            });
            match all.find(|(_, question)| question.id.get_ref() == name.get_ref()) {
                None => self.add(&sources.pack, name, FaultKind::UnknownQuestion),
                Some((part, question)) if !handed_over(part, question) => {
                    self.add(&sources.pack, name, FaultKind::NeverHandedOver);
                }
                Some(_) => {}
            }
        }
    }

    fn outline(&mut self, sources: &'a Sources) {
        let pack = &sources.pack;
        let asked: BTreeMap<&str, (&Source<PartFile>, &QuestionTable)> = in_order(sources)
            .flat_map(|source| source.content.question.iter().map(move |q| (source, q)))
            .map(|(source, q)| (q.id.get_ref().as_str(), (source, q)))
            .collect();
        let mut sections = BTreeSet::new();
        let mut held = BTreeSet::new();
        for section in &pack.content.section {
            self.id(pack, &section.id);
            if sections.insert(section.id.get_ref()) {
                let message = format!("section-{}", section.id.get_ref());
                self.message(pack, &section.id, message);
            } else {
                self.add(pack, &section.id, FaultKind::SectionTwice);
            }
            for name in &section.questions {
                match asked.get(name.get_ref().as_str()) {
                    None => self.add(pack, name, FaultKind::UnknownQuestion),
                    Some((source, question)) if !handed_over(&source.content, question) => {
                        self.add(pack, name, FaultKind::NeverHandedOver);
                    }
                    Some(_) if !held.insert(name.get_ref().as_str()) => {
                        self.add(pack, name, FaultKind::InTwoSections);
                    }
                    Some(_) => {}
                }
            }
        }
        for source in in_order(sources) {
            for question in &source.content.question {
                if handed_over(&source.content, question)
                    && !held.contains(question.id.get_ref().as_str())
                {
                    self.add(source, &question.id, FaultKind::InNoSection);
                }
            }
        }
    }

    fn contacts(&mut self, sources: &'a Sources) {
        let source = &sources.contacts;
        let mut ids = BTreeSet::new();
        for contact in &source.content.contact {
            let id = &contact.id;
            self.id(source, id);
            if ids.insert(id.get_ref()) {
                self.message(source, id, format!("contact-{}", id.get_ref()));
            } else {
                self.add(source, id, FaultKind::ContactTwice);
            }
            if contact.number().is_none() {
                self.add(source, id, FaultKind::ContactWithoutNumber);
            }
            if contact.source().is_none() {
                self.add(source, id, FaultKind::ContactWithoutSource);
            }
            self.dates(sources, contact);
        }
    }

    fn recipients(&mut self, sources: &'a Sources) {
        let source = &sources.pack;
        let mut ids = BTreeSet::new();
        for recipient in &source.content.recipient {
            let id = &recipient.id;
            self.id(source, id);
            if ids.insert(id.get_ref()) {
                self.message(source, id, format!("recipient-{}", id.get_ref()));
            } else {
                self.add(source, id, FaultKind::RecipientTwice);
            }
            if recipient
                .code
                .get_ref()
                .parse::<age::x25519::Recipient>()
                .is_err()
            {
                self.add(source, &recipient.code, FaultKind::NotALockCode);
            }
        }
    }

    fn dates(&mut self, sources: &'a Sources, contact: &ContactTable) {
        let source = &sources.contacts;
        match &contact.read_on {
            None => self.add(source, &contact.id, FaultKind::ContactWithoutReadOn),
            Some(date) if !is_day(date.get_ref()) => self.add(source, date, FaultKind::BadDate),
            Some(_) => {}
        }
        if let Some(date) = &contact.source_date {
            let text = date.get_ref();
            let known = [text.clone(), format!("{text}-01"), format!("{text}-01-01")];
            if !known.iter().any(|day| is_day(day)) {
                self.add(source, date, FaultKind::BadDate);
            }
        }
    }
}

/// True for questions that a hand-over can hold.
fn handed_over(part: &PartFile, question: &QuestionTable) -> bool {
    !part.separate && !question.unsaved && !matches!(question.kind, KindTable::Info {})
}

/// True for a day of the calendar, written as `2026-11-23`.
fn is_day(text: &str) -> bool {
    text.len() == "2026-11-23".len() && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}
