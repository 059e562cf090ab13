//! Makes a report of what a draft may share: finds the words, and parts what the person
//! said from what others said.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};

use super::report::{
    Changes, Empty, Entry, Fact, Fixed, Given, Hand, Item, Kind, Last, Made, PAGE, PAGES, Picked,
    Pointer, Quiet, Report, Room, Said, Section, Since, Stands, Stated, Tongue,
};
use super::since::{self, Before};
use super::words::Words;
use super::{index, names, talk};
use crate::engine::answer::{self, Answer, Answers, Authorship, Content, Left};
use crate::engine::draft::Earlier;
use crate::engine::id::{EntryId, OptionId, QuestionId};
use crate::engine::pack::{self, Of, Pack, Question};
use crate::engine::share::{self, Shared, SharedEntry, SharedState};
use crate::engine::statement::Statement;
use crate::text::plain;

/// The longest words, in characters, that stand as the heading of an entry.
const TITLE: usize = 90;

/// What a report is made of. It holds nothing private but in `answers`, of which only the
/// wording of questions is read.
pub(super) struct Source<'a> {
    /// What may be told.
    pub(super) shared: Vec<Shared<'a>>,
    /// Answers to questions that the pack no longer has.
    pub(super) gone: Vec<(&'a QuestionId, &'a Answer)>,
    /// All answers, for how lists were asked.
    pub(super) answers: &'a Answers,
    /// What the person had handed over, if this is a talk about it.
    pub(super) statement: Option<&'a Statement>,
    /// What was said last time, where the person looks at it again.
    pub(super) earlier: Option<&'a Earlier>,
    /// Entries of last time that are not said this time, each with its list.
    pub(super) not_this_time: Vec<(&'a Question, &'a answer::Entry)>,
}

/// Makes the report of what may be told.
pub(super) fn report(pack: &Pack, source: &Source<'_>, words: &dyn Words, made: Made) -> Report {
    let Source { shared, gone, .. } = source;
    let build = Build::new(words, hands(shared, gone), source.statement);
    let mut own: Vec<Item> = Vec::new();
    let mut others: Vec<Item> = Vec::new();
    for told in shared {
        let before = match source.earlier {
            Some(last) if share::is_compared(pack, told.part, told.question) => {
                Before::Answers(&last.answers)
            }
            _ => Before::NotCompared,
        };
        let parted = build.part(told, source.answers, before, None);
        own.extend(parted.own);
        others.extend(parted.other);
    }
    let (gone_others, no_longer_asked): (Vec<_>, Vec<_>) = gone
        .iter()
        .map(|(question, answer)| (!share::is_own(answer.by), build.gone(question, answer)))
        .partition(|(others, _)| *others);
    others.extend(gone_others.into_iter().map(|(_, item)| item));
    let said = Items {
        own,
        others,
        no_longer_asked: no_longer_asked.into_iter().map(|(_, item)| item).collect(),
        languages: languages(shared, gone),
        last: source.earlier.map(|last| build.last(source, last)),
        stated: source.statement.map(|statement| {
            build.stated(statement, &|id| {
                shared.iter().any(|told| match &told.state {
                    SharedState::Entries(entries) => entries.iter().any(|e| e.entry.id == *id),
                    _ => false,
                })
            })
        }),
    };
    build.assemble(pack, said, made)
}

/// What a report holds besides the words that stand in every one.
pub(super) struct Items {
    /// What the person said, and what they left empty, in the order of the pack.
    pub(super) own: Vec<Item>,
    /// See [`Report::others`].
    pub(super) others: Vec<Item>,
    /// See [`Report::no_longer_asked`].
    pub(super) no_longer_asked: Vec<Item>,
    /// The languages in which answers were given, as BCP 47 tags.
    pub(super) languages: Vec<String>,
    /// What is known of last time, where the person looks at it again.
    pub(super) last: Option<LastTime>,
    /// What is talked about, in the record of a talk.
    pub(super) stated: Option<Stated>,
}

/// What is told of last time besides what stands at each item.
pub(super) struct LastTime {
    /// When that was, as far as it is known.
    pub(super) at: Option<DateTime<FixedOffset>>,
    /// Entries that were said then and not now.
    pub(super) not_this_time: Vec<Pointer>,
}

/// One question, parted into what the person said and what somebody else said there.
struct Parted {
    own: Option<Item>,
    other: Option<Item>,
}

/// Makes the parts of a report out of words.
pub(super) struct Build<'a> {
    words: &'a dyn Words,
    /// Who typed, and whose words; each once.
    hands: Vec<Authorship>,
    /// What the person had handed over, if this is a talk about it.
    statement: Option<&'a Statement>,
    /// All that the person says now was typed in this one way: the report says so once, at its
    /// top and end, and not at each answer.
    one_hand: Option<Authorship>,
}

impl<'a> Build<'a> {
    /// Begins a report of what these have typed.
    pub(super) fn new(
        words: &'a dyn Words,
        hands: Vec<Authorship>,
        statement: Option<&'a Statement>,
    ) -> Self {
        let mut speaking = hands.iter().filter(|by| by.words != answer::Words::Typists);
        let first = speaking.next().copied();
        Self {
            words,
            statement,
            one_hand: first.filter(|_| speaking.next().is_none()),
            hands,
        }
    }
}

impl Build<'_> {
    /// The whole report, with all that follows from its items.
    pub(super) fn assemble(&self, pack: &Pack, said: Items, made: Made) -> Report {
        let Items {
            mut own,
            mut others,
            no_longer_asked,
            ..
        } = said;
        let mut places = 0;
        index::number(&mut own, &mut places);
        index::number(&mut others, &mut places);

        let told = self.statement.and_then(talk::called);
        let called = own
            .iter()
            .find(|item| item.question.as_str() == names::CALLED);
        let name = called
            .or(told.as_ref())
            .and_then(|item| match &item.stands {
                Stands::Written(said) => Some(said.clone()),
                Stands::Examples { added, .. } => added.clone(),
                _ => None,
            });
        let closing = pack.closing.as_ref();
        let closing =
            closing.and_then(|closing| own.iter().find(|i| i.question == closing.question));
        let closing = closing.filter(|item| item.empty() != Some(Empty::NotAnswered));
        let talk = self.pointers(&own, &|item| {
            item.empty() == Some(Empty::Left(Left::TalkAboutIt))
                || item.has_chosen(&[names::OPTION_TALK_FIRST])
        });
        let languages = self.tongues(said.languages);
        let hands: Vec<Hand> = self
            .hands
            .iter()
            .map(|by| Hand {
                by: *by,
                words: self.by(self.of_talk("report-hand", "response-hand"), *by),
            })
            .collect();
        let changes = said.last.and_then(|last| self.changes(last, &own));
        Report {
            about: self.about(pack, &made, &hands, &languages),
            fixed: self.fixed(&made),
            statement: self.opening(),
            about_statement: said.stated,
            closing: closing.cloned(),
            language: self.words.language(),
            rtl: self.words.rtl(),
            pack: pack.id.to_string(),
            version: pack.version.clone(),
            languages,
            hands,
            name,
            empty: self.quiet(&own, &[Empty::Left(Left::TalkAboutIt)]),
            room: pack.room.clone(),
            contacts: Vec::new(),
            annex: Vec::new(),
            indexes: index::indexes(pack, &own, &others, &|id| self.text(id)),
            sections: self.sections(pack, talk, changes, own),
            others,
            no_longer_asked,
            made,
        }
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    pub(super) fn text_with(&self, id: &str, args: &[(&str, &str)]) -> String {
        plain::unisolated(&self.words.text(id, args))
    }

    fn lines(&self, id: &str) -> Vec<String> {
        self.text(id)
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// The name of a message for a hand-over, or that for the record of a talk about one.
    fn of_talk<'m>(&self, hand_over: &'m str, talk: &'m str) -> &'m str {
        match self.statement {
            None => hand_over,
            Some(_) => talk,
        }
    }

    /// The sentences that say what this is and what it is not.
    fn opening(&self) -> Vec<String> {
        let mut lines = self.lines(self.of_talk("report-statement", "response-statement"));
        if let Some(statement) = self.statement {
            let date = self.words.date(&statement.made_at);
            let args = [("date", date.as_str()), ("code", &statement.id)];
            lines.push(self.text_with("response-about-file", &args));
        }
        lines
    }

    /// What the person had handed over, and of what of it nothing is told here.
    pub(super) fn stated(&self, statement: &Statement, told: &dyn Fn(&EntryId) -> bool) -> Stated {
        let points = statement.points.iter();
        let points: Vec<Entry> = points.map(talk::point).map(|e| self.entitled(e)).collect();
        let silent = points.iter().filter(|point| !told(&point.id)).cloned();
        Stated {
            id: statement.id.clone(),
            made_at: statement.made_at,
            pack: statement.pack.to_string(),
            version: statement.pack_version.clone(),
            called: talk::called(statement),
            silent: silent.collect(),
            points,
        }
    }

    /// A sentence about who typed and whose words; `prefix` names a family of messages.
    pub(super) fn by(&self, prefix: &str, by: Authorship) -> String {
        let id = format!("{prefix}-{}", by.words.code());
        self.text_with(&id, &[("role", by.typed_by.code())])
    }

    fn sections(
        &self,
        pack: &Pack,
        talk: Vec<Pointer>,
        mut changes: Option<Changes>,
        own: Vec<Item>,
    ) -> Vec<Section> {
        let mut left: Vec<Option<Item>> = own.into_iter().map(Some).collect();
        let mut talk = Some(talk).filter(|talk| !talk.is_empty());
        let mut sections = Vec::new();
        for outlined in &pack.outline {
            let mut items: Vec<Item> = outlined
                .questions
                .iter()
                .filter_map(|id| {
                    left.iter_mut()
                        .find(|item| item.as_ref().is_some_and(|item| item.question == *id))
                        .and_then(Option::take)
                })
                .collect();
            let talk = match outlined.id.as_str() {
                names::TALK_FIRST => talk.take().unwrap_or_default(),
                _ => Vec::new(),
            };
            let changes = match outlined.id.as_str() {
                names::CHANGED => changes.take(),
                _ => None,
            };
            if items.is_empty() && talk.is_empty() && changes.is_none() {
                continue;
            }
            sections.push(Section {
                heading: self.text(&format!("section-{}", outlined.id)),
                notes: self
                    .notes(&outlined.id, &items)
                    .into_iter()
                    .chain(self.once(&mut items))
                    .collect(),
                talk,
                changes,
                items,
                ..Section::empty(&outlined.id)
            });
        }
        if changes.is_some() {
            let section = Section {
                heading: self.text("report-changes"),
                changes,
                ..Section::empty(names::CHANGED)
            };
            sections.insert(0, section);
        }
        if let Some(talk) = talk {
            let section = Section {
                heading: self.text("report-talk-heading"),
                talk,
                ..Section::empty(names::TALK_FIRST)
            };
            sections.insert(0, section);
        }
        sections
    }

    /// What is told of last time besides what stands at each item.
    fn last(&self, source: &Source<'_>, last: &Earlier) -> LastTime {
        let gone = source.not_this_time.iter().map(|(list, entry)| Pointer {
            entry: Some((entry.id.clone(), self.last_name(list, entry))),
            whole: true,
            question: list.id.clone(),
            label: self.label(list),
            place: 0,
        });
        LastTime {
            at: last.at,
            not_this_time: gone.collect(),
        }
    }

    /// What changed since last time, if there is anything to tell.
    fn changes(&self, last: LastTime, own: &[Item]) -> Option<Changes> {
        let mut changes = since::changes(own);
        changes.not_this_time = last.not_this_time;
        changes.at = last.at;
        changes.last = last.at.as_ref().map(|at| {
            let date = self.words.date(at);
            self.text_with("report-changes-last", &[("date", &date)])
        });
        (!changes.is_empty()).then_some(changes)
    }

    /// What named an entry last time.
    fn last_name(&self, list: &Question, entry: &answer::Entry) -> Vec<Said> {
        let first = list.fields().first();
        let named = first.and_then(|first| {
            let answer = entry.answers.given.get(&first.id)?;
            let name = self.name(&self.stands(&first.id, answer));
            (!name.is_empty()).then_some(name)
        });
        let label = || vec![self.ours(self.label(first.unwrap_or(list)))];
        named.unwrap_or_else(label)
    }

    /// Who typed all of these, and when, to be said once above them in the record of a talk. Else
    /// it stands at each of them.
    pub(super) fn once(&self, items: &mut [Item]) -> Option<String> {
        self.statement?;
        let mut given = items.iter().filter(|item| item.given.is_some());
        let first = given.next()?.note.clone()?;
        let alone = given.next().is_none();
        if alone
            || items
                .iter()
                .any(|item| item.given.is_some() && item.note.as_ref() != Some(&first))
        {
            return None;
        }
        items.iter_mut().for_each(|item| item.note = None);
        Some(first)
    }

    fn notes(&self, section: &str, items: &[Item]) -> Vec<String> {
        match section {
            names::RISKS if items.iter().any(|item| item.empty().is_none()) => {
                self.lines("report-risks-note")
            }
            names::LEANING => {
                let decided = items.iter().any(|item| {
                    item.question.as_str() == names::LEANING && item.has_chosen(&names::DECIDED)
                });
                self.lines(if decided {
                    "report-leaning-note"
                } else {
                    "report-leaning-undecided"
                })
            }
            _ => Vec::new(),
        }
    }

    /// `here` are the answers around the question, `before` what was said there last time,
    /// `picked` the label of the option that it is asked about, if it is asked about one.
    fn part(
        &self,
        shared: &Shared<'_>,
        here: &Answers,
        before: Before<'_>,
        picked: Option<&str>,
    ) -> Parted {
        let question = shared.question;
        let before = before.of(question);
        match &shared.state {
            SharedState::NotAnswered => Parted {
                own: Some(self.unanswered(question, picked)),
                other: None,
            },
            SharedState::Answer(answer) if !share::is_own(answer.by) => Parted {
                own: Some(self.unanswered(question, picked)),
                other: Some(self.answered(shared, answer, picked)),
            },
            SharedState::Answer(answer) => Parted {
                own: Some(Item {
                    since: self.since(question, answer, before),
                    ..self.answered(shared, answer, picked)
                }),
                other: None,
            },
            SharedState::Entries(entries) if question.views => {
                let entries = entries
                    .iter()
                    .enumerate()
                    .map(|(n, entry)| self.view(question, entry, n, entries.len()))
                    .collect();
                Parted {
                    own: None,
                    other: Some(self.listed(question, here, entries)),
                }
            }
            SharedState::Entries(entries) => self.part_entries(question, entries, here, before),
        }
    }

    /// A list: an entry of which the person said nothing belongs to somebody else.
    fn part_entries(
        &self,
        question: &Question,
        entries: &[SharedEntry<'_>],
        here: &Answers,
        before: Before<'_>,
    ) -> Parted {
        let mut own = Vec::new();
        let mut others = Vec::new();
        for (n, entry) in entries.iter().enumerate() {
            let mut made = self.entry(question, entry, n, entries.len());
            let before = before.entry(question, entry);
            let picked = self.picked(question, entry);
            let mut theirs = Vec::new();
            for field in &entry.fields {
                let parted = self.part(field, &entry.entry.answers, before, picked.as_deref());
                made.items.extend(parted.own);
                theirs.extend(parted.other);
            }
            made.note = self.once(&mut made.items);
            let silent = made
                .items
                .iter()
                .all(|item| item.empty() == Some(Empty::NotAnswered));
            if silent && !theirs.is_empty() {
                made.items = theirs;
                others.push(self.entitled(made));
            } else {
                made.others = theirs;
                own.push(self.entitled(made));
            }
        }
        let other = (!others.is_empty()).then(|| self.listed(question, here, others));
        Parted {
            own: Some(if own.is_empty() {
                self.unanswered(question, None)
            } else {
                self.listed(question, here, own)
            }),
            other,
        }
    }

    /// One view of another person: kept together, whoever typed it.
    fn view(&self, list: &Question, entry: &SharedEntry<'_>, n: usize, count: usize) -> Entry {
        let mut made = self.entry(list, entry, n, count);
        let picked = self.picked(list, entry);
        for field in &entry.fields {
            let here = &entry.entry.answers;
            let parted = self.part(field, here, Before::NotCompared, picked.as_deref());
            made.items.extend(parted.other.or(parted.own));
        }
        self.entitled(made)
    }

    /// The label of the option that an entry is about, if it is about one.
    pub(super) fn picked(&self, list: &Question, entry: &SharedEntry<'_>) -> Option<String> {
        let of = list.asked_of()?;
        Some(self.text(&format!("{of}_{}", entry.entry.id)))
    }

    /// An entry without what it holds: what it is, and which of how many.
    pub(super) fn entry(
        &self,
        list: &Question,
        shared: &SharedEntry<'_>,
        n: usize,
        count: usize,
    ) -> Entry {
        let picked = self.picked(list, shared);
        let name: Vec<Said> = picked.into_iter().map(|label| self.ours(label)).collect();
        let kind = match (&list.kind, list.fields().first()) {
            (
                pack::Kind::Each {
                    of: Of::Picked(_), ..
                },
                _,
            ) => self.label(list),
            (
                pack::Kind::Each {
                    of: Of::Said(_), ..
                },
                _,
            ) => {
                let said = self.statement.and_then(|all| all.point(&shared.entry.id));
                return said.map_or_else(
                    || self.untitled(shared, self.label(list)),
                    |point| Entry {
                        more: shared.entry.more,
                        ..talk::point(point)
                    },
                );
            }
            (_, Some(first)) if count > 1 => self.text_with(
                "report-place",
                &[
                    ("label", &self.label(first)),
                    ("place", &(n + 1).to_string()),
                    ("count", &count.to_string()),
                ],
            ),
            (_, Some(first)) => self.label(first),
            (_, None) => self.label(list),
        };
        Entry {
            headed: !name.is_empty(),
            name,
            ..self.untitled(shared, kind)
        }
    }

    fn untitled(&self, shared: &SharedEntry<'_>, kind: String) -> Entry {
        Entry {
            id: shared.entry.id.clone(),
            more: shared.entry.more,
            kind,
            headed: false,
            name: Vec::new(),
            named_by_first: false,
            place: 0,
            said: Vec::new(),
            note: None,
            items: Vec::new(),
            others: Vec::new(),
        }
    }

    /// Names an entry by its first item, if nothing names it yet and that is short enough to
    /// stand as a heading. What was picked with words stands below it too, to keep them apart.
    pub(super) fn entitled(&self, mut entry: Entry) -> Entry {
        if entry.headed {
            return entry;
        }
        // What was handed over names its entry, and stands below too, word for word.
        let quoted = entry.said.first();
        let first = quoted.or(entry.items.first()).map(|item| &item.stands);
        let name = first.map_or(Vec::new(), |first| self.name(first));
        let letters: usize = name.iter().map(|said| said.text.chars().count()).sum();
        let short = letters <= TITLE && !name.iter().any(|said| said.text.contains('\n'));
        if name.is_empty() || !short {
            entry.name = vec![self.ours(entry.kind.clone())];
        } else {
            entry.headed = true;
            entry.named_by_first = match first {
                _ if quoted.is_some() => false,
                Some(Stands::Examples { added, .. }) => added.is_none(),
                _ => true,
            };
            entry.name = name;
        }
        entry
    }

    /// The words that name an entry whose first item says this.
    fn name(&self, stands: &Stands) -> Vec<Said> {
        match stands {
            Stands::Written(said) => vec![said.clone()],
            Stands::Examples { picked, added } => {
                let labels = picked.iter().map(|picked| self.ours(picked.label.clone()));
                labels.chain(added.clone()).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn label(&self, question: &Question) -> String {
        self.text(&format!("{}.short", question.id))
    }

    /// Words of the report itself.
    pub(super) fn ours(&self, text: String) -> Said {
        Said {
            text,
            language: self.words.language(),
        }
    }

    /// A question as the report words it, about this option, if it is asked about one.
    pub(super) fn wording(&self, question: &Question, picked: Option<&str>) -> String {
        let about: Vec<_> = picked.iter().map(|label| ("picked", *label)).collect();
        self.text_with(question.id.as_str(), &about)
    }

    fn item(&self, question: &Question, picked: Option<&str>, stands: Stands) -> Item {
        Item {
            question: question.id.clone(),
            kind: Some(kind(question)),
            label: self.label(question),
            asked: self.ours(self.wording(question, picked)),
            stands,
            given: None,
            note: None,
            since: None,
            place: 0,
        }
    }

    /// A list with entries, as it was asked if that is known. Lines of which more is said, by
    /// whomever, are entries: each word then stands below its label and beside its speaker.
    fn listed(&self, question: &Question, here: &Answers, entries: Vec<Entry>) -> Item {
        let more = |entry: &Entry| entry.items.len() + entry.others.len() > 1;
        let more_is_said = entries.iter().any(more);
        let mut item = self.item(question, None, Stands::Entries(entries));
        if item.kind == Some(Kind::Lines) && more_is_said {
            item.kind = Some(Kind::List);
        }
        if let Some(answer) = here.given.get(&question.id) {
            item.asked = asked(answer);
        }
        item
    }

    fn unanswered(&self, question: &Question, picked: Option<&str>) -> Item {
        self.item(question, picked, Stands::Empty(Empty::NotAnswered))
    }

    fn answered(&self, shared: &Shared<'_>, answer: &Answer, picked: Option<&str>) -> Item {
        let question = shared.question;
        let mut given = given(answer);
        given.guarded |= shared.part.share_if.is_some();
        Item {
            asked: asked(answer),
            given: Some(given),
            note: self.note(answer.by, &answer.at),
            ..self.item(question, picked, self.stands(&question.id, answer))
        }
    }

    /// How an answer of the person stands to what they said last time.
    fn since(&self, question: &Question, answer: &Answer, before: Before<'_>) -> Option<Since> {
        if matches!(before, Before::NotCompared) || !since::says_something(&answer.content) {
            return None;
        }
        let Some(last) = before.answer(&question.id) else {
            return Some(if answer.still_true {
                Since::Still
            } else {
                Since::New
            });
        };
        if answer.still_true || answer.content == last.content {
            return Some(Since::Still);
        }
        Some(Since::Different(Box::new(Last {
            stands: self.stands(&question.id, last),
            given: given(last),
            note: self.note(last.by, &last.at),
        })))
    }

    /// What an answer says, with the words of the options.
    fn stands(&self, question: &QuestionId, answer: &Answer) -> Stands {
        stands(answer, &|option| Picked {
            option: option.clone(),
            label: self.text(&format!("{question}_{option}")),
        })
    }

    /// An answer to a question whose words are gone but for those in which it was asked.
    fn gone(&self, question: &QuestionId, answer: &Answer) -> Item {
        let option = |option: &OptionId| Picked {
            option: option.clone(),
            label: option.to_string(),
        };
        Item {
            question: question.clone(),
            kind: None,
            label: asked(answer).text,
            asked: asked(answer),
            stands: stands(answer, &option),
            given: Some(given(answer)),
            note: self.note(answer.by, &answer.at),
            since: None,
            place: 0,
        }
    }

    /// A sentence on who typed, where the top of the report does not say it of all; in the record
    /// of a talk, also on which day.
    pub(super) fn note(&self, by: Authorship, at: &DateTime<FixedOffset>) -> Option<String> {
        let by = spoken(by);
        if self.statement.is_some() {
            let id = format!("response-note-{}", by.words.code());
            let date = self.words.date(at);
            let args = [("role", by.typed_by.code()), ("date", &date)];
            return Some(self.text_with(&id, &args));
        }
        let own = by == Authorship::default();
        let said_once = self.one_hand == Some(by);
        (!own && !said_once).then(|| self.by("report-note", by))
    }

    /// Points at each item that `wanted` picks, inside entries too.
    fn pointers(&self, items: &[Item], wanted: &dyn Fn(&Item) -> bool) -> Vec<Pointer> {
        let mut found = Vec::new();
        self.point(items, None, wanted, &mut found);
        found
    }

    fn point(
        &self,
        items: &[Item],
        within: Option<&Entry>,
        wanted: &dyn Fn(&Item) -> bool,
        found: &mut Vec<Pointer>,
    ) {
        for item in items {
            if wanted(item) {
                found.push(Pointer::to(item, within));
            }
            if let Stands::Entries(entries) = &item.stands {
                for entry in entries {
                    self.point(&entry.items, Some(entry), wanted, found);
                }
            }
        }
    }

    /// The empty items by the way in which they are empty; `but` are left out.
    fn quiet(&self, items: &[Item], but: &[Empty]) -> Vec<Quiet> {
        Empty::ALL
            .into_iter()
            .filter(|way| !but.contains(way))
            .filter_map(|way| {
                let items = self.pointers(items, &|item| item.empty() == Some(way));
                (!items.is_empty()).then_some(Quiet { way, items })
            })
            .collect()
    }

    fn tongues(&self, tags: Vec<String>) -> Vec<Tongue> {
        let tongue = |tag: String| Tongue {
            name: self.words.language_name(&tag),
            rtl: self.words.is_rtl(&tag),
            trust: self
                .words
                .trust(&tag)
                .map(|words| plain::unisolated(&words)),
            tag,
        };
        tags.into_iter().map(tongue).collect()
    }

    fn about(&self, pack: &Pack, made: &Made, hands: &[Hand], languages: &[Tongue]) -> Vec<Fact> {
        let fact = |id: &str, lines: Vec<Said>| Fact {
            label: self.text(id),
            lines,
        };
        let version = self.text_with(
            "report-about-questions-version",
            &[("pack", pack.id.as_str()), ("version", &pack.version)],
        );
        let who = hands.iter().map(|hand| self.ours(hand.words.clone()));
        let within = self.text("report-within");
        let in_own = |tongue: &Tongue, text: String| Said {
            text,
            language: tongue.tag.clone(),
        };
        // How far the words of the questions can be trusted, which says nothing of the answers.
        let trusted = languages.iter().filter_map(|tongue| {
            let trust = tongue.trust.as_ref()?;
            Some(in_own(tongue, format!("{}{within}{trust}", tongue.name)))
        });
        let questions = [self.ours(version)].into_iter().chain(trusted);
        let spoken = languages
            .iter()
            .map(|tongue| in_own(tongue, tongue.name.clone()));
        let mut facts = vec![
            fact("report-about-who", who.collect()),
            fact(
                "report-about-made",
                vec![self.ours(self.words.date(&made.at))],
            ),
            fact("report-about-questions", questions.collect()),
            fact("report-about-languages", spoken.collect()),
            fact("report-about-id", vec![self.ours(made.id.clone())]),
        ];
        facts.retain(|fact| !fact.lines.is_empty());
        facts
    }

    fn fixed(&self, made: &Made) -> Fixed {
        Fixed {
            title: self.text(self.of_talk("report-title", "response-title")),
            page: self.text_with("report-page", &[("page", PAGE), ("count", PAGES)]),
            subtitle: self.text(self.of_talk("report-subtitle", "response-subtitle")),
            dated: self.text_with("report-dated", &[("date", &self.words.date(&made.at))]),
            talk: self.text("report-talk"),
            others: self.text("report-others"),
            others_note: self.text("report-others-note"),
            said: self.text("response-said"),
            silent: self.text("response-not-said"),
            silent_note: self.text("response-not-said-note"),
            views: self.text("report-views"),
            views_note: self.text("report-views-note"),
            views_end: self.text("report-views-end"),
            empty: self.text("report-empty"),
            empty_note: self.text("report-empty-note"),
            index_note: self.text("report-index-note"),
            copy_note: self.text("report-copy-note"),
            copy_date: self.text("report-copy-date"),
            day: self.words.date(&made.at),
            room: Room {
                heading: self.text("report-room"),
                note: self.text("report-room-note"),
                agreed: self.text("report-room-agreed"),
                differs: self.text("report-room-differs"),
                who: self.text("report-room-who"),
                day: self.text("report-room-day"),
            },
            contacts: self.text("report-contacts"),
            changes: self.text("report-changes"),
            changes_note: self.lines("report-changes-note"),
            new: self.text("report-new"),
            different: self.text("report-different"),
            still: self.text("report-still"),
            not_this_time: self.text("report-not-this-time"),
            last: self.text("report-last"),
            picked: self.text("report-picked"),
            added: self.text("report-added"),
            no_longer_asked: self.text("report-no-longer-asked"),
            no_longer_asked_note: self.text("report-no-longer-asked-note"),
            asked: self.text("report-asked"),
            annex: self.text("report-annex"),
            annex_note: self.text("report-annex-note"),
            read_note: self.text("report-annex-read-note"),
            about: self.text("report-about"),
            none_chosen: self.text("report-state-none-chosen"),
            nothing_added: self.text("report-state-nothing-added"),
            between: self.text("report-between"),
            within: self.text("report-within"),
            ways: Empty::ALL
                .into_iter()
                .map(|way| (way, self.text(way_id(way))))
                .collect(),
        }
    }
}

/// The message that says how a question was left empty.
pub(super) fn way_id(way: Empty) -> &'static str {
    match way {
        Empty::Left(Left::Skipped) => "report-state-skipped",
        Empty::Left(Left::DontKnowYet) => "report-state-dont-know-yet",
        Empty::Left(Left::RatherNotSay) => "report-state-rather-not-say",
        Empty::Left(Left::DoesNotApply) => "report-state-does-not-apply",
        Empty::Left(Left::TalkAboutIt) => "report-state-talk-about-it",
        Empty::NotAnswered => "report-state-not-answered",
    }
}

pub(super) fn kind(question: &Question) -> Kind {
    match &question.kind {
        pack::Kind::One(_) => Kind::One,
        pack::Kind::Many(_) => Kind::Many,
        pack::Kind::Each { .. } => Kind::Each,
        pack::Kind::List(_) if question.takes_lines() => Kind::Lines,
        pack::Kind::List(_) => Kind::List,
        // Pages that only tell are never shared; they would have no words to lose.
        pack::Kind::Text { .. } | pack::Kind::Info => Kind::Text,
    }
}

/// What an answer says, if these are the words of its options.
pub(super) fn stands(answer: &Answer, option: &dyn Fn(&OptionId) -> Picked) -> Stands {
    let said = |words: &str| Said {
        text: plain::clean(words),
        language: answer.language.clone(),
    };
    match &answer.content {
        Content::Chosen(options) => Stands::Chosen(options.iter().map(option).collect()),
        Content::Written(text) => Stands::Written(said(text)),
        Content::Picked { examples, words } => Stands::Examples {
            picked: examples.iter().map(option).collect(),
            added: Some(said(words)).filter(|added| !added.text.is_empty()),
        },
        Content::Left(left) => Stands::Empty(Empty::Left(*left)),
        Content::Listed => Stands::NothingAdded,
        Content::Read => Stands::Empty(Empty::NotAnswered),
    }
}

/// A question as it was asked.
pub(super) fn asked(answer: &Answer) -> Said {
    Said {
        text: plain::clean(&answer.asked),
        language: answer.language.clone(),
    }
}

pub(super) fn given(answer: &Answer) -> Given {
    Given {
        by: answer.by,
        language: answer.language.clone(),
        at: answer.at,
        version: answer.pack_version.clone(),
        guarded: answer.guarded,
    }
}

/// The words of one who types for themselves are their own.
pub(super) fn spoken(by: Authorship) -> Authorship {
    if by.words == answer::Words::Typists && share::is_own(by) {
        Authorship::default()
    } else {
        by
    }
}

/// Who typed what may be told, and whose words; each once.
pub(super) fn hands(shared: &[Shared<'_>], gone: &[(&QuestionId, &Answer)]) -> Vec<Authorship> {
    let mut hands = BTreeSet::new();
    each_answer(shared, &mut |answer| {
        let by = spoken(answer.by);
        hands.insert((by.typed_by, by.words));
    });
    hands.extend(gone.iter().map(|(_, answer)| {
        let by = spoken(answer.by);
        (by.typed_by, by.words)
    }));
    hands
        .into_iter()
        .map(|(typed_by, words)| Authorship { typed_by, words })
        .collect()
}

fn languages(shared: &[Shared<'_>], gone: &[(&QuestionId, &Answer)]) -> Vec<String> {
    let mut languages: BTreeSet<String> = gone
        .iter()
        .map(|(_, answer)| answer.language.clone())
        .collect();
    each_answer(shared, &mut |answer| {
        languages.insert(answer.language.clone());
    });
    languages.into_iter().collect()
}

/// Visits each answer of what may be told, inside entries too.
pub(super) fn each_answer<'a>(shared: &[Shared<'a>], visit: &mut dyn FnMut(&'a Answer)) {
    for shared in shared {
        match &shared.state {
            SharedState::NotAnswered => {}
            SharedState::Answer(answer) => visit(answer),
            SharedState::Entries(entries) => {
                for entry in entries {
                    each_answer(&entry.fields, visit);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::answer::Role;
    use crate::handover::sample::{self, Teller};
    use crate::handover::{Format, render};

    fn written(report: &Report, format: Format) -> String {
        String::from_utf8(render(report, format)).unwrap()
    }

    fn section<'a>(report: &'a Report, id: &str) -> &'a Section {
        report.sections.iter().find(|s| s.id == id).unwrap()
    }

    /// All words of these items, however deep, but not those of other people.
    fn spoken_words(items: &[Item]) -> String {
        let mut all = String::new();
        for item in items {
            match &item.stands {
                Stands::Written(said) => all += &said.text,
                Stands::Entries(entries) => {
                    entries
                        .iter()
                        .for_each(|entry| all += &spoken_words(&entry.items));
                }
                _ => {}
            }
            all.push('\n');
        }
        all
    }

    #[test]
    fn a_helpers_words_stand_apart_and_are_labelled() {
        let report = sample::interpreted();
        let own: String = report
            .sections
            .iter()
            .map(|s| spoken_words(&s.items))
            .collect();
        let others = spoken_words(&report.others);
        for theirs in ["She nods", "A tidy kitchen", "Living alone"] {
            assert!(!own.contains(theirs), "{own}");
            assert!(others.contains(theirs), "{others}");
        }
        assert!(!own.contains("forget the flame") && own.contains("Cook with gas"));
        let text = written(&report, Format::Text);
        let from = text.find("What other people think").unwrap();
        assert!(text.find("She nods").unwrap() > from, "{text}");
        assert_eq!(
            text.matches("The view of someone who is paid to support me. Not my words.")
                .count(),
            4
        );
    }

    #[test]
    fn a_helpers_leaning_is_not_the_persons() {
        let mut teller = Teller::alone();
        teller
            .say("called", "Jo")
            .hand(Role::Worker, answer::Words::Typists)
            .choose("leaning", &["option-3"]);
        let report = teller.report();
        let leaning = section(&report, "leaning");
        assert_eq!(leaning.items[0].empty(), Some(Empty::NotAnswered));
        assert!(leaning.notes[0].contains("is not a choice of any option"));
        assert_eq!(report.others[0].question.as_str(), names::LEANING);
    }

    #[test]
    fn what_is_undecided_names_no_option() {
        let tell: [&dyn Fn(&mut Teller); 4] = [
            &|_| {},
            &|t| {
                t.choose("leaning", &["not-sure"]);
            },
            &|t| {
                t.choose("leaning", &["talk-first"]);
            },
            &|t| {
                t.leave("leaning", Left::DontKnowYet);
            },
        ];
        for tell in tell {
            let mut teller = Teller::alone();
            teller.say("called", "Jo");
            tell(&mut teller);
            let report = teller.report();
            for format in Format::ALL {
                let out = written(&report, format);
                assert!(
                    !out.contains("Option 3") && !out.contains("option-3"),
                    "{out}"
                );
            }
            assert!(written(&report, Format::Text).contains("is not a choice of any option"));
        }
    }

    #[test]
    fn a_leaning_is_told_as_a_leaning() {
        let text = written(&sample::andy(), Format::Text);
        assert!(text.contains(
            "This is my leaning now. It is not my legal choice.\n\
             My leaning: Option 2, I choose, others arrange\nWhy this option: "
        ));
    }

    #[test]
    fn what_is_to_be_talked_about_is_gathered_on_the_first_page() {
        let report = sample::interpreted();
        let talk: Vec<&str> = section(&report, names::TALK_FIRST)
            .talk
            .iter()
            .map(|pointer| pointer.label.as_str())
            .collect();
        assert_eq!(talk, ["What cannot wait", "My leaning"]);
        let andy = sample::andy();
        let pointer = &section(&andy, names::TALK_FIRST).talk[0];
        let (id, entry) = pointer.entry.as_ref().unwrap();
        assert_eq!(
            (id.as_str(), entry[0].text.as_str(), pointer.label.as_str()),
            (
                "q3v8",
                "Go to college and do the car course",
                "Who does what"
            )
        );
    }

    #[test]
    fn the_ways_to_leave_a_question_empty_stay_distinct() {
        let mut teller = Teller::alone();
        teller
            .leave("called", Left::Skipped)
            .leave("communicate", Left::DontKnowYet)
            .leave("cannot-wait", Left::RatherNotSay)
            .leave("contact-avoid", Left::DoesNotApply)
            .leave("take-part", Left::TalkAboutIt);
        let report = teller.report();
        let text = written(&report, Format::Text);
        for line in [
            "What to call me: Skipped\n",
            "How I communicate: I don’t know yet\n",
            "What cannot wait: I’d rather not say\n",
            "How not to contact me: This does not apply to me\n",
            "Help to take part: I want to talk about it\n",
            "Not answered: How to contact me; When, or through whom\n",
        ] {
            assert!(text.contains(line), "{line}{text}");
        }
        let json = written(&report, Format::Json);
        for left in Left::ALL {
            assert!(json.contains(&format!("\"way\": \"{}\"", left.code())));
        }
        assert!(json.contains("\"state\": \"not-answered\""));
    }

    #[test]
    fn other_peoples_views_of_a_risk_are_not_among_the_persons_words() {
        let report = sample::andy();
        let risks = spoken_words(&section(&report, names::RISKS).items);
        assert!(risks.contains("job with cars") && !risks.contains("worried"));
        let text = written(&report, Format::Text);
        let from = text.find("Views of other people:").unwrap();
        let to = text.find("End of the views of other people.").unwrap();
        assert!(text[from..to].contains("She is worried I will be lonely"));
    }

    /// Two wishes; of the first more is said, by the person and by their worker.
    fn wishes() -> Teller {
        let mut teller = Teller::alone();
        teller
            .add("change", "c1", |change| {
                change
                    .say("change-thing", "Go swimming.")
                    .say("change-step", "Ask for the times.")
                    .hand(Role::Worker, answer::Words::Typists)
                    .say("change-why", "The pool is cold.");
            })
            .add("change", "c2", |change| {
                change.say("change-thing", "Keep my flat.");
            });
        teller.entry("change", 0).more = true;
        teller
    }

    #[test]
    fn what_more_is_said_of_a_line_stands_below_its_label_and_apart_from_a_helpers_view() {
        let report = wishes().handed_over();
        let text = written(&report, Format::Text);
        let told = "Change or keep, 1 of 2: Go swimming.\n\
                    First step: Ask for the times.\n\
                    Why I want it: Not answered\n\n\
                    Views of other people:\n";
        assert!(text.contains(told), "{text}");
        assert!(
            text.contains("Change or keep, 2 of 2: Keep my flat.\n"),
            "{text}"
        );
        for format in Format::ALL {
            let out = written(&report, format);
            assert!(out.contains("The pool is cold."), "{out}");
        }
        let from = text.find("Views of other people:").unwrap();
        let to = text.find("End of the views of other people.").unwrap();
        assert!(text[from..to].contains("The pool is cold."), "{text}");
    }

    #[test]
    fn lines_of_which_no_more_is_said_stay_lines() {
        let mut teller = Teller::alone();
        teller
            .add("change", "c1", |change| {
                change.say("change-thing", "Go swimming.");
            })
            .add("change", "c2", |change| {
                change.say("change-thing", "Keep my flat.");
            });
        let text = written(&teller.handed_over(), Format::Text);
        assert!(text.contains("Go swimming.\nKeep my flat.\n"), "{text}");
    }

    #[test]
    fn a_question_that_is_gone_is_told_in_the_words_it_was_asked_in() {
        let mut teller = Teller::alone();
        teller.say_gone("What is your favourite place?", "The shed.");
        let text = written(&teller.report(), Format::Text);
        assert!(
            text.contains("What is your favourite place?\nThe shed.\n"),
            "{text}"
        );
    }

    #[test]
    fn each_hand_is_told_once() {
        let report = sample::interpreted();
        let hands: Vec<&str> = report.hands.iter().map(|h| h.words.as_str()).collect();
        assert_eq!(
            hands,
            [
                "An interpreter put what I said into another language and typed it.",
                "Someone who is paid to support me added their own view. It is marked as theirs."
            ]
        );
    }

    #[test]
    fn every_role_has_its_own_sentence() {
        let at = sample::made().at;
        let english = sample::English::load();
        let build = Build::new(&english, Vec::new(), None);
        for words in answer::Words::ALL {
            let mut seen = BTreeSet::new();
            for typed_by in Role::ALL {
                let by = Authorship { typed_by, words };
                if spoken(by) == Authorship::default() {
                    assert_eq!(build.note(by, &at), None);
                } else {
                    assert!(seen.insert(build.note(by, &at).unwrap()), "{by:?}");
                }
            }
        }
    }

    #[test]
    fn picked_examples_are_marked_and_stand_apart_from_the_persons_words() {
        let mut teller = Teller::alone();
        teller
            .pick("communicate", &["this", "that"], "Write it down.")
            .lines("matters", &["My garden."])
            .add("matters", "p1", |matters| {
                matters.pick("matters-thing", &["this"], "");
            })
            .add("risk", "p2", |risk| {
                risk.pick("risk-want", &["that"], "");
            })
            .add("risk", "p3", |risk| {
                risk.pick("risk-want", &["that"], "With my dog.");
            });
        let text = written(&teller.report(), Format::Text);
        for told in [
            "How I communicate:\n\
             Picked from examples: I need people to speak slowly; I use signs\n\
             Added in my own words: Write it down.\n",
            "What matters to me:\nMy garden.\nPicked from examples: My family\n",
            "What I want to do, 1 of 2: Go out on my own\nPicked from examples\n",
            "What I want to do, 2 of 2: Go out on my own; With my dog.\n\
             What I want to do:\n\
             Picked from examples: Go out on my own\n\
             Added in my own words: With my dog.\n",
        ] {
            assert!(text.contains(told), "{told}\nis not in\n{text}");
        }
        let html = written(&teller.report(), Format::Html);
        assert!(
            html.contains(">Picked from examples<") && html.contains(">Picked from examples: <")
        );
        let own = "<span class=\"said\" lang=\"en\" dir=\"auto\">Write it down.</span>";
        assert!(html.contains(own), "{html}");
    }

    #[test]
    fn the_views_that_a_person_tells_stand_apart_from_their_words() {
        let report = sample::zofia().handed_over();
        let own: String = report
            .sections
            .iter()
            .map(|section| spoken_words(&section.items))
            .collect();
        assert!(
            !own.contains("Córka mówi") && own.contains("Schody"),
            "{own}"
        );
        let text = written(&report, Format::Text);
        let from = text.find("10. What other people think\n").unwrap();
        let to = text.find("End of the views of other people.").unwrap();
        for told in [
            "They are not my views.",
            "My daughter",
            "Córka mówi, że schody są złe.",
            "Whose words: My words for what they think",
            "Do I agree: I agree in part",
        ] {
            assert!(text[from..to].contains(told), "{told}\nis not in\n{text}");
        }
    }

    #[test]
    fn the_closing_answer_says_how_to_read_the_rest() {
        let text = written(&sample::zofia().handed_over(), Format::Text);
        let top = &text[..text.find("1. ").unwrap()];
        assert!(
            top.contains("Are these my words: Mostly, not all of it\n"),
            "{top}"
        );
        let mut helped = Teller::alone();
        helped
            .hand(Role::Worker, answer::Words::Typists)
            .choose("my-words", &["yes"]);
        assert_eq!(helped.handed_over().closing, None);
        assert_eq!(Teller::alone().handed_over().closing, None);
    }

    #[test]
    fn a_worry_about_an_option_is_no_choice_of_it() {
        let report = sample::zofia().handed_over();
        let leaning = section(&report, "leaning");
        assert!(leaning.notes[0].contains("is not a choice of any option"));
        let text = written(&report, Format::Text);
        for told in [
            "Who chooses: Me\nWho handles the money: Me, with help\n",
            "Worries about an option: Option 3, the council arranges it\n\
             What would worry me: Nie znam tych ludzi.\n\
             What would help: I don’t know yet\n",
        ] {
            assert!(text.contains(told), "{told}\nis not in\n{text}");
        }
        // The option is named where the person wrote about it, and nowhere as a leaning.
        for line in text.lines().filter(|line| line.contains("Option 3")) {
            let about = line == "Option 3, the council arranges it"
                || line.starts_with("Worries about an option: ")
                || line.starts_with("Option 3, the council arranges it: What would help");
            assert!(about, "{line}");
        }
    }

    #[test]
    fn what_was_left_unanswered_about_an_option_is_worded_with_that_option() {
        let mut teller = Teller::alone();
        teller
            .choose("worry-options", &["option-1", "option-3"])
            .add("worry", "option-1", |worry| {
                worry.say("worry-what", "All the letters.");
            })
            .add("worry", "option-3", |worry| {
                worry
                    .say("worry-what", "I know nobody there.")
                    .speak("pl")
                    .hand(Role::Worker, answer::Words::Typists)
                    .say("worry-help", "Odwiedziny.");
            });
        let report = teller.handed_over();
        for format in Format::ALL {
            let out = written(&report, format);
            for option in [
                "Option 1, a direct payment",
                "Option 3, the council arranges it",
            ] {
                let asked = format!("{option}: what would help?");
                assert!(out.contains(&asked), "{asked}\nis not in\n{out}");
            }
        }
    }

    #[test]
    fn labels_are_the_practitioners_and_words_the_persons() {
        let mut teller = Teller::alone();
        teller
            .speak("ar")
            .say("called", "سلمى")
            .speak("pl")
            .say("communicate", "Powoli.")
            .lines("matters", &["Ogród."]);
        let report = teller.report();
        assert_eq!(report.language, "en");
        let html = written(&report, Format::Html);
        for told in [
            "<html lang=\"en\" dir=\"ltr\">",
            "<span class=\"said\" lang=\"ar\" dir=\"auto\">سلمى</span>",
            "<span class=\"said\" lang=\"ar\" dir=\"rtl\">[ar] called</span>",
            "<span class=\"said\" lang=\"ar\" dir=\"rtl\">العربية: هذه الكلمات مسودة.</span>",
            "<span class=\"said\" lang=\"pl\" dir=\"ltr\">[pl] communicate</span>",
            "<span class=\"said\" lang=\"pl\" dir=\"ltr\">Polski: Te słowa to szkic.</span>",
            "<dt>How I communicate</dt>",
        ] {
            assert!(html.contains(told), "{told}\nis not in\n{html}");
        }
        let text = written(&report, Format::Text);
        // The questions are drafts in these languages; the answers are not.
        for told in [
            "\nالعربية: هذه الكلمات مسودة.\nPolski: Te słowa to szkic.\nLanguages of my answers:",
            "Languages of my answers:\nالعربية\nPolski\n",
        ] {
            assert!(text.contains(told), "{told}\nis not in\n{text}");
        }
    }
}
