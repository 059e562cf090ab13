//! A hand-over in JSON, or the record of a talk, becomes a report again.
//!
//! Each part is read by itself, and not by the types of the form: one that is not sound is left
//! out and named, and must not hide the rest.
//!
//! Only what is sound is taken: an answer whose author cannot be read is nobody's, and the words
//! of somebody else never come to stand among the person's.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::differ::{Rules, differ};
use super::{OpenFault, Opened, Questions, Tells, With, moment, stated, versions};
use crate::engine::answer::{Answer, Authorship, Content, Left, Role, Words as Whose};
use crate::engine::id::{EntryId, OptionId, PackId, QuestionId};
use crate::engine::pack::{self, Closing, Of, Pack, Question, Section};
use crate::engine::share;
use crate::engine::statement::Statement;
use crate::handover::build::{self, Build, Items, LastTime};
use crate::handover::fit;
use crate::handover::json;
use crate::handover::read::{Form, code, language, name};
use crate::handover::report::{
    Empty, Entry, Item, Kind, Last, Made, Picked, Pointer, Said, Since, Stands,
};
use crate::handover::talk;
use crate::text::plain;

/// The longest name or code of anything, in bytes.
const LONGEST_NAME: usize = 100;

/// Reads a hand-over or a record of this form.
pub(super) fn read(value: &Value, form: Form, with: &With<'_>) -> Result<Opened, OpenFault> {
    let text = |at: &str| value.pointer(at).and_then(Value::as_str);
    let pack = text("/questions/pack").and_then(named);
    let pack = PackId::from(pack.ok_or(OpenFault::Damaged)?);
    let version = plain::clean(text("/questions/version").ok_or(OpenFault::Damaged)?);
    let made = Made {
        at: moment(value.get("made_at")).ok_or(OpenFault::Damaged)?,
        id: plain::clean(text("/id").unwrap_or_default()),
    };
    let sections = value.get("sections").and_then(Value::as_array);
    let sections = sections.ok_or(OpenFault::Damaged)?;
    let statement = match form {
        Form::Record(_) => Some(stated::statement(value).ok_or(OpenFault::Damaged)?),
        Form::HandOver(_) => None,
    };
    let statement = statement.as_ref();
    let questions = match pack == with.pack.id {
        true => versions(&version, &with.pack.version),
        false => Questions::Unknown,
    };
    let known = questions == Questions::Same;
    let reader = Reader {
        with,
        build: Build::new(with.words, Vec::new(), statement),
        statement,
        known,
        worded: known && text("/language") == Some(&with.words.language()),
    };

    let none = Vec::new();
    let list = |key: &str| value.get(key).and_then(Value::as_array).unwrap_or(&none);
    let items = sections
        .iter()
        .filter_map(|section| section.get("items")?.as_array())
        .flatten();
    let mut own = reader.items(items, &Place::top(Side::Own));
    let mut others = reader.items(list("others"), &Place::top(Side::Others));
    let mut gone = reader.items(list("no_longer_asked"), &Place::top(Side::Gone));
    if known {
        let order: BTreeMap<&QuestionId, usize> = with
            .pack
            .questions()
            .enumerate()
            .map(|(n, (_, question))| (&question.id, n))
            .collect();
        own.sort_by_key(|item| order.get(&item.question).copied());
    }
    reader.title(&mut own, &mut others);

    let mut hands = BTreeSet::new();
    let mut languages = BTreeSet::new();
    for items in [&own, &others, &gone] {
        gather(items, &mut hands, &mut languages);
    }
    let hands = hands.into_iter();
    let hands = hands.map(|(typed_by, words)| Authorship { typed_by, words });
    let build = Build::new(with.words, hands.collect(), statement);
    for (items, are_own) in [(&mut own, true), (&mut others, false), (&mut gone, false)] {
        note(&build, items, are_own);
    }
    let since = value.get("since_last_time");
    let last = since.map(|since| LastTime {
        at: moment(since.get("last_made_at")),
        not_this_time: reader.not_this_time(since, &own, only(&languages)),
    });
    let stated = statement.map(|statement| {
        build.stated(statement, &|id| {
            let mut told = own.iter().chain(&others);
            told.any(|item| match &item.stands {
                Stands::Entries(entries) => entries.iter().any(|entry| entry.id == *id),
                _ => false,
            })
        })
    });
    let said = Items {
        own,
        others,
        no_longer_asked: gone,
        languages: languages.into_iter().collect(),
        last,
        stated,
    };
    let frame = match known {
        true => with.pack.clone(),
        false => frame(value, sections, pack, version, with.pack),
    };
    let mut report = build.assemble(&frame, said, made);
    if !reader.worded {
        for section in &mut report.sections {
            let mut theirs = sections.iter();
            let theirs = theirs.find(|value| string(value, "id") == Some(&section.id));
            if let Some(heading) = theirs.and_then(|value| string(value, "heading")) {
                section.heading = one_line(heading);
            }
        }
    }
    let rules = Rules {
        first_form: form == Form::HandOver(1),
        known,
        is_question: Box::new(|id: &str| with.pack.find(&id.into()).is_some()),
        partial: false,
    };
    let remarks = differ(value, &json::value(&report), &rules);
    Ok(Opened {
        report,
        questions,
        ours: with.pack.version.clone(),
        tells: Tells::All,
        remarks,
    })
}

/// What can be known of questions that the program does not have: the sections of the file.
fn frame(value: &Value, sections: &[Value], id: PackId, version: String, ours: &Pack) -> Pack {
    let same = id == ours.id;
    let section = |value: &Value| {
        let items = value.get("items")?.as_array()?.iter();
        let questions = items.filter_map(|item| named(string(item, "question")?));
        Some(Section {
            id: named(string(value, "id")?)?.to_owned(),
            questions: questions.map(QuestionId::from).collect(),
        })
    };
    let closing = value.pointer("/statement/closing/question");
    let closing = closing.and_then(Value::as_str).and_then(named);
    Pack {
        id,
        version,
        parts: if same { ours.parts.clone() } else { Vec::new() },
        typist: None,
        outline: sections.iter().filter_map(section).collect(),
        contacts: Vec::new(),
        sittings: None,
        review: None,
        closing: closing.map(|question| Closing {
            question: question.into(),
            not_yet: Vec::new(),
        }),
        steps: None,
        counting: None,
        responds: None,
        recipients: Vec::new(),
        room: Vec::new(),
        indexes: if same {
            ours.indexes.clone()
        } else {
            Vec::new()
        },
    }
}

/// Whose words may stand at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// The person's.
    Own,
    /// Those of other people.
    Others,
    /// Those of whoever tells the view of somebody else.
    Views,
    /// The person's, to questions that are gone.
    Gone,
}

/// Where items stand.
struct Place<'q> {
    side: Side,
    /// The list around them, and the entry: none for the questions of the pack itself.
    within: Option<(Option<&'q Question>, &'q str)>,
}

impl Place<'_> {
    fn top(side: Side) -> Self {
        Self { side, within: None }
    }
}

struct Reader<'a> {
    with: &'a With<'a>,
    build: Build<'a>,
    /// What the person had handed over, in the record of a talk.
    statement: Option<&'a Statement>,
    /// The questions are those of the program.
    known: bool,
    /// They are in the language of the report, too.
    worded: bool,
}

impl Reader<'_> {
    fn items<'v>(
        &self,
        values: impl IntoIterator<Item = &'v Value>,
        place: &Place<'_>,
    ) -> Vec<Item> {
        let mut found: Vec<Item> = Vec::new();
        let mut seen = BTreeSet::new();
        for value in values {
            if let Some(item) = self.item(value, place)
                && seen.insert(item.question.clone())
            {
                found.push(item);
            }
        }
        found
    }

    fn item(&self, value: &Value, place: &Place<'_>) -> Option<Item> {
        let id = QuestionId::from(named(string(value, "question")?)?);
        let kind = string(value, "kind");
        let is_gone = kind.is_none() && place.within.is_none() && place.side != Side::Own;
        let question = match self.known && !is_gone {
            true => Some(self.question(&id, place)?),
            false => None,
        };
        if is_gone && self.known && self.with.pack.find(&id).is_some() {
            return None;
        }
        let kind = match (question, is_gone) {
            (Some(question), _) => Some(match build::kind(question) {
                Kind::Lines if kind == Some("list") => Kind::List,
                kind => kind,
            }),
            (None, true) => None,
            (None, false) => Some(kind_of(kind?)?),
        };
        let asked = Said {
            text: plain::clean(string(value, "asked")?),
            language: string(value, "asked_language")
                .and_then(language)
                .map_or_else(|| self.with.words.language(), str::to_owned),
        };
        let mut item = Item {
            label: match (kind, question) {
                (None, _) => asked.text.clone(),
                (_, Some(question)) if self.worded => self.short(&question.id),
                _ => one_line(string(value, "label")?),
            },
            question: id,
            kind,
            asked,
            stands: Stands::Empty(Empty::NotAnswered),
            given: None,
            note: None,
            since: None,
            place: 0,
        };
        match string(value.get("stands")?, "state")? {
            "not-answered" => {}
            "entries" => {
                let entries = value.pointer("/stands/entries")?.as_array()?;
                let is_list = matches!(kind, Some(Kind::Lines | Kind::List | Kind::Each));
                let is_own = place.side == Side::Own;
                if !is_list || is_own && question.is_some_and(|question| question.views) {
                    return None;
                }
                let entries = self.entries(entries, &item, question, place.side);
                item.stands = Stands::Entries(Some(entries).filter(|all| !all.is_empty())?);
            }
            _ => {
                let answer = self.answer(value, &item.asked, question)?;
                if !fits_side(answer.by, place.side) {
                    return None;
                }
                item.stands = self.stands(&item.question, &answer, value.get("stands"));
                item.given = Some(build::given(&answer));
                if place.side == Side::Own {
                    item.since = self.since(value, question);
                }
            }
        }
        if let Some(words) = question.and_then(|question| self.wording(question, &item, place)) {
            item.asked.text = words;
        }
        Some(item)
    }

    /// The question of this name that is asked here.
    fn question(&self, id: &QuestionId, place: &Place<'_>) -> Option<&Question> {
        let (part, question) = self.with.pack.find(id)?;
        let here = match place.within {
            Some((list, _)) => list?.fields().iter().any(|field| field.id == *id),
            None => part.questions.iter().any(|top| top.id == *id),
        };
        (here && !part.separate && !question.unsaved).then_some(question)
    }

    fn short(&self, id: &QuestionId) -> String {
        self.build.text(&format!("{id}.short"))
    }

    /// The question in the words of the program, in the language in which it was asked, if the
    /// program can know them.
    fn wording(&self, question: &Question, item: &Item, place: &Place<'_>) -> Option<String> {
        let answered = item.given.as_ref();
        let version = &self.with.pack.version;
        if answered.is_some_and(|given| given.version != *version) || !question.fields().is_empty()
        {
            return None;
        }
        let list = place.within.and_then(|(list, entry)| Some((list?, entry)));
        let picked = match list {
            Some((list, entry)) => match &list.kind {
                // What nobody has answered is not said of one thing.
                pack::Kind::Each { .. } if answered.is_none() => return None,
                pack::Kind::Each { of, .. } => of.picked_in().map(|of| format!("{of}_{entry}")),
                _ => None,
            },
            None => None,
        };
        // What names an entry is asked for by the question of the list, too.
        let named = list.is_some_and(|(list, _)| list.fields().first() == Some(question));
        if let Some((list, _)) = list.filter(|_| named)
            && self.worded_in(&list.id, None, &item.asked.language)? == item.asked.text
        {
            return None;
        }
        self.worded_in(&question.id, picked.as_deref(), &item.asked.language)
    }

    /// A question in the words that the program has in a language; none if it has none.
    fn worded_in(&self, id: &QuestionId, picked: Option<&str>, tag: &str) -> Option<String> {
        let with = picked.map(|id| [("picked", id)]);
        let with = with.as_ref().map_or(&[][..], |with| with);
        let phrase = self.with.phrases.phrase(id.as_str(), with)?;
        let words = if tag == self.with.phrases.language() {
            phrase.text
        } else {
            let mut others = phrase.others.into_iter();
            others.find(|(other, _)| other == tag)?.1
        };
        Some(plain::clean(&words))
    }

    fn answer(&self, value: &Value, asked: &Said, question: Option<&Question>) -> Option<Answer> {
        let given = value.get("given")?;
        let mut content = content(value.get("stands")?)?;
        if let Some(question) = question
            && !fit::fits(question, &mut content)
        {
            return None;
        }
        Some(Answer {
            content,
            private: false,
            guarded: given.get("guarded").and_then(Value::as_bool) == Some(true),
            by: Authorship {
                typed_by: Role::from_code(string(given, "typed_by")?)?,
                words: whose(string(given, "words")?)?,
            },
            at: moment(given.get("at"))?,
            language: language(string(given, "language")?)?.to_owned(),
            asked: asked.text.clone(),
            pack_version: plain::clean(string(given, "questions_version")?),
            still_true: false,
        })
    }

    /// What an answer says, with the words of the program, or of the file where it has none.
    fn stands(&self, question: &QuestionId, answer: &Answer, file: Option<&Value>) -> Stands {
        let theirs = |option: &OptionId| {
            let file = file?;
            let all = file.get("options").or_else(|| file.get("examples"))?;
            let mut all = all.as_array()?.iter();
            let found = all.find(|picked| string(picked, "option") == Some(option.as_str()))?;
            Some(one_line(string(found, "label")?))
        };
        build::stands(answer, &|option| Picked {
            option: option.clone(),
            label: match self.worded {
                true => self.build.text(&format!("{question}_{option}")),
                false => theirs(option).unwrap_or_else(|| option.to_string()),
            },
        })
    }

    fn since(&self, value: &Value, question: Option<&Question>) -> Option<Since> {
        match string(value, "since")? {
            "new" => Some(Since::New),
            "still-true" => Some(Since::Still),
            "different" => {
                let last = value.get("last_time")?;
                let id = QuestionId::from(named(string(value, "question")?)?);
                let asked = Said {
                    text: String::new(),
                    language: String::new(),
                };
                let answer = self.answer(last, &asked, question)?;
                share::is_own(answer.by).then(|| {
                    Since::Different(Box::new(Last {
                        stands: self.stands(&id, &answer, last.get("stands")),
                        given: build::given(&answer),
                        note: None,
                    }))
                })
            }
            _ => None,
        }
    }

    fn entries(
        &self,
        values: &[Value],
        list: &Item,
        question: Option<&Question>,
        side: Side,
    ) -> Vec<Entry> {
        let views = question.is_none_or(|question| question.views);
        let side = match side {
            Side::Others if views => Side::Views,
            side => side,
        };
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen = BTreeSet::new();
        for value in values {
            let id = string(value, "id").and_then(code);
            let id = id.filter(|id| id.len() <= LONGEST_NAME && self.is_picked(question, id));
            let Some(id) = id else { continue };
            let within = Some((question, id));
            let place = |side| Place { side, within };
            let none = Vec::new();
            let all = |key: &str| value.get(key).and_then(Value::as_array).unwrap_or(&none);
            let items = self.items(all("items"), &place(side));
            let others = self.items(all("others"), &place(Side::Others));
            if items.is_empty() && others.is_empty() || !seen.insert(id) {
                continue;
            }
            entries.push(Entry {
                id: EntryId::from(id),
                more: value.get("more").and_then(Value::as_bool) == Some(true),
                kind: list.label.clone(),
                name: Vec::new(),
                headed: false,
                named_by_first: false,
                place: 0,
                said: Vec::new(),
                note: None,
                items,
                others,
            });
        }
        entries
    }

    /// Whether an entry can be of this list: that of an `each` is one of the options, or one of
    /// the things that are talked about.
    fn is_picked(&self, list: Option<&Question>, entry: &str) -> bool {
        match list.map(|list| &list.kind) {
            Some(pack::Kind::Each {
                of: Of::Said(_), ..
            }) => self.point(&entry.into()).is_some(),
            Some(pack::Kind::Each {
                of: Of::Picked(of), ..
            }) => {
                let of = self.with.pack.find(of).map(|(_, of)| of.choices());
                let mut choices = of.unwrap_or_default().iter();
                choices.any(|choice| choice.id.as_str() == entry)
            }
            _ => true,
        }
    }

    /// What the person had said first, if this is the thing that an entry is about.
    fn point(&self, id: &EntryId) -> Option<Entry> {
        let point = self.statement?.point(id)?;
        Some(talk::point(point))
    }

    /// Names entries and says where each stands. Those that somebody else added to a list are
    /// counted after the person's own: the file does not say how they stood among them.
    fn title(&self, own: &mut [Item], others: &mut [Item]) {
        for item in own.iter_mut() {
            let theirs = others
                .iter_mut()
                .find(|other| other.question == item.question);
            let theirs = theirs.map_or(0, |other| entries_of(other).len());
            let ours = entries_of(item).len();
            self.title_entries(item, 0, ours + theirs);
        }
        for item in others {
            let mut own = own.iter_mut();
            let before = own.find(|own| own.question == item.question);
            let before = before.map_or(0, |own| entries_of(own).len());
            let count = before + entries_of(item).len();
            self.title_entries(item, before, count);
        }
    }

    fn title_entries(&self, list: &mut Item, before: usize, count: usize) {
        let id = list.question.clone();
        let (kind, label) = (list.kind, list.label.clone());
        let question = self.with.pack.find(&id).map(|(_, question)| question);
        let entries = entries_of(list);
        for (n, entry) in entries.iter_mut().enumerate() {
            self.title(&mut entry.items, &mut entry.others);
            let first = question.and_then(|question| question.fields().first());
            let first = match (first, entry.items.first()) {
                (Some(first), _) if self.worded => self.short(&first.id),
                (_, Some(item)) => item.label.clone(),
                _ => label.clone(),
            };
            if let Some(quoted) = self.point(&entry.id) {
                entry.kind = quoted.kind;
                entry.said = quoted.said;
                *entry = self.build.entitled(entry.clone());
                continue;
            }
            entry.kind = match (kind, question.map(|question| &question.kind)) {
                (Some(Kind::Each), of) => {
                    let option = match of {
                        Some(pack::Kind::Each { of, .. }) => of.picked_in().and_then(|of| {
                            let id = format!("{of}_{}", entry.id);
                            let phrase = self.with.phrases.phrase(&id, &[]);
                            phrase.map(|phrase| phrase.text)
                        }),
                        _ => None,
                    };
                    let option = option.unwrap_or_else(|| entry.id.to_string());
                    entry.name = vec![self.build.ours(plain::unisolated(&option))];
                    entry.headed = true;
                    label.clone()
                }
                _ if count > 1 => self.build.text_with(
                    "report-place",
                    &[
                        ("label", &first),
                        ("place", &(before + n + 1).to_string()),
                        ("count", &count.to_string()),
                    ],
                ),
                _ => first,
            };
            *entry = self.build.entitled(entry.clone());
        }
    }

    /// `spoken` is the language in which all answers were given, if it was one.
    fn not_this_time(&self, since: &Value, own: &[Item], spoken: Option<&str>) -> Vec<Pointer> {
        let gone = since.get("not_this_time").and_then(Value::as_array);
        let pointer = |value: &Value| {
            let question = QuestionId::from(named(string(value, "question")?)?);
            let entry = code(string(value, "entry")?).filter(|id| id.len() <= LONGEST_NAME)?;
            let label = own.iter().find(|item| item.question == question);
            let known = self.with.pack.find(&question).is_some();
            let label = match label {
                Some(item) => item.label.clone(),
                None if known => self.short(&question),
                None => question.to_string(),
            };
            let mut words = self.build.ours(one_line(string(value, "words")?));
            if let Some(spoken) = spoken {
                spoken.clone_into(&mut words.language);
            }
            Some(Pointer {
                entry: Some((EntryId::from(entry), vec![words])),
                whole: true,
                question,
                label,
                place: 0,
            })
        };
        gone.into_iter().flatten().filter_map(pointer).collect()
    }
}

fn entries_of(item: &mut Item) -> &mut [Entry] {
    match &mut item.stands {
        Stands::Entries(entries) => entries,
        _ => &mut [],
    }
}

/// Whether an answer by these may stand on this side.
fn fits_side(by: Authorship, side: Side) -> bool {
    match side {
        Side::Own | Side::Gone => share::is_own(by),
        Side::Others => !share::is_own(by),
        Side::Views => true,
    }
}

/// What an answer holds, as far as one can read it.
fn content(stands: &Value) -> Option<Content> {
    let options = |key: &str| {
        let mut ids: Vec<OptionId> = Vec::new();
        for picked in stands.get(key)?.as_array()? {
            let id = OptionId::from(named(string(picked, "option")?)?);
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Some(ids)
    };
    let words = || plain::clean(string(stands, "words").unwrap_or_default());
    Some(match string(stands, "state")? {
        "left" => {
            let way = string(stands, "way")?;
            Content::Left(Left::ALL.into_iter().find(|left| left.code() == way)?)
        }
        "chosen" => Content::Chosen(options("options")?),
        "written" => {
            string(stands, "words")?;
            Content::Written(words())
        }
        "picked" => Content::Picked {
            examples: options("examples").filter(|examples| !examples.is_empty())?,
            words: words(),
        },
        "nothing-added" => Content::Listed,
        _ => return None,
    })
}

/// The only one of these, if there is one.
fn only(languages: &BTreeSet<String>) -> Option<&str> {
    let first = languages.first().filter(|_| languages.len() == 1);
    first.map(String::as_str)
}

fn kind_of(code: &str) -> Option<Kind> {
    Some(match code {
        "one" => Kind::One,
        "many" => Kind::Many,
        "text" => Kind::Text,
        "lines" => Kind::Lines,
        "list" => Kind::List,
        "each" => Kind::Each,
        _ => return None,
    })
}

fn whose(code: &str) -> Option<Whose> {
    Whose::ALL.into_iter().find(|words| words.code() == code)
}

fn named(text: &str) -> Option<&str> {
    name(text).filter(|name| name.len() <= LONGEST_NAME)
}

fn string<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

fn one_line(words: &str) -> String {
    let words = plain::clean(words);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Who typed in these items, and in which languages.
fn gather(items: &[Item], hands: &mut BTreeSet<(Role, Whose)>, languages: &mut BTreeSet<String>) {
    for item in items {
        if let Some(given) = &item.given {
            let by = build::spoken(given.by);
            hands.insert((by.typed_by, by.words));
            languages.insert(given.language.clone());
        }
        if let Stands::Entries(entries) = &item.stands {
            for entry in entries {
                gather(&entry.items, hands, languages);
                gather(&entry.others, hands, languages);
            }
        }
    }
}

/// Says at each item who typed, where that is not said once of all, or once above an entry.
fn note(build: &Build<'_>, items: &mut [Item], are_own: bool) {
    for item in items {
        item.note = item
            .given
            .as_ref()
            .and_then(|given| build.note(given.by, &given.at));
        if let Some(Since::Different(last)) = &mut item.since {
            last.note = build.note(last.given.by, &last.given.at);
        }
        for entry in entries_of(item) {
            note(build, &mut entry.items, are_own);
            note(build, &mut entry.others, false);
            if are_own {
                entry.note = build.once(&mut entry.items);
            }
        }
    }
}
