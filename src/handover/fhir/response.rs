//! What may be told of a draft as a QuestionnaireResponse.
//!
//! All words but the person's own come out of the Questionnaire, so that both say the same:
//! form clients drop an answer whose words differ from those of its option.

use std::collections::{BTreeMap, BTreeSet};

use chrono::SecondsFormat;

use super::name::{self, Beside};
use super::resource::{
    Answer, CodeableConcept, Coding, Contained, Element, Extension, HumanName, Identifier, Item,
    ItemType, Patient, Practitioner, Questionnaire, QuestionnaireResponse, Reference,
    RelatedPerson, ResponseItem, ResponseStatus,
};
use crate::engine::answer::{self, Content, Left, Role};
use crate::engine::id::OptionId;
use crate::engine::pack::{Kind, Pack, Question};
use crate::engine::share::{self, Shared, SharedEntry, SharedState};
use crate::engine::statement::{Point, Statement};
use crate::handover::build::each_answer;
use crate::handover::names;
use crate::handover::report::Made;
use crate::handover::words::Phrases;
use crate::text::plain;

/// The system of identifiers that are addresses (hl7.org/fhir/R4/datatypes.html#Identifier).
pub(super) const URI: &str = "urn:ietf:rfc:3986";

/// The id of the person among the contained resources.
const PERSON: &str = "person";

/// The response of what may be told, to these questions.
pub(super) fn response(
    pack: &Pack,
    shared: &[Shared<'_>],
    statement: Option<&Statement>,
    questions: &Questionnaire,
    phrases: &dyn Phrases,
    made: &Made,
) -> QuestionnaireResponse {
    let mut defined = BTreeMap::new();
    define(&questions.item, &mut defined);
    let hands = Hands::of(shared);
    let build = Build {
        pack,
        statement,
        phrases,
        defined,
    };
    QuestionnaireResponse {
        language: questions.language.clone(),
        contained: build.people(shared, &hands),
        identifier: Identifier {
            system: URI,
            value: name::hand_over(&made.id),
        },
        questionnaire: format!("{}|{}", questions.url, questions.version),
        status: status(pack, shared),
        subject: build.reference(Role::Me),
        // The way in which others write the same moment.
        authored: made.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        author: build.reference(hands.recorder()),
        source: build.reference(hands.source()),
        item: build.parts(shared),
    }
}

/// The items of a Questionnaire by their `linkId`.
pub(super) fn define<'q>(items: &'q [Item], defined: &mut BTreeMap<&'q str, &'q Item>) {
    for item in items {
        defined.insert(&item.link_id, item);
        define(&item.item, defined);
    }
}

/// Completed, unless the person was never asked how to read all this, or said that it is not
/// to be handed over yet.
fn status(pack: &Pack, shared: &[Shared<'_>]) -> ResponseStatus {
    let Some(closing) = &pack.closing else {
        return ResponseStatus::Completed;
    };
    let told = shared
        .iter()
        .find(|told| told.question.id == closing.question);
    let finished = match told.map(|told| &told.state) {
        Some(SharedState::Answer(answer)) => match &answer.content {
            Content::Chosen(options) => !options.iter().any(|o| closing.not_yet.contains(o)),
            _ => true,
        },
        _ => false,
    };
    match finished {
        true => ResponseStatus::Completed,
        false => ResponseStatus::InProgress,
    }
}

/// Who typed, and who spoke for themselves in the person's place.
struct Hands {
    typed: BTreeSet<Role>,
    spoke: BTreeSet<Role>,
    person_spoke: bool,
}

impl Hands {
    fn of(shared: &[Shared<'_>]) -> Self {
        let mut hands = Self {
            typed: BTreeSet::new(),
            spoke: BTreeSet::new(),
            person_spoke: false,
        };
        each_answer(shared, &mut |answer| {
            hands.typed.insert(answer.by.typed_by);
            if share::is_own(answer.by) {
                hands.person_spoke = true;
            } else {
                hands.spoke.insert(answer.by.typed_by);
            }
        });
        hands
    }

    /// Who took the answers down: somebody else only if they typed each of them.
    fn recorder(&self) -> Role {
        only(&self.typed).unwrap_or(Role::Me)
    }

    /// Who answered: somebody else only if the person said nothing at all.
    fn source(&self) -> Role {
        let other = only(&self.spoke).filter(|_| !self.person_spoke);
        other.unwrap_or(Role::Me)
    }

    /// Everybody who is told of besides the person.
    fn others(&self) -> BTreeSet<Role> {
        let mut others = self.spoke.clone();
        others.extend([self.recorder()]);
        others.remove(&Role::Me);
        others
    }
}

fn only(roles: &BTreeSet<Role>) -> Option<Role> {
    roles.first().filter(|_| roles.len() == 1).copied()
}

struct Build<'a> {
    pack: &'a Pack,
    /// What the person had handed over, if this is a conversation about it.
    statement: Option<&'a Statement>,
    phrases: &'a dyn Phrases,
    /// The items of the Questionnaire by their `linkId`.
    defined: BTreeMap<&'a str, &'a Item>,
}

impl Build<'_> {
    fn people(&self, shared: &[Shared<'_>], hands: &Hands) -> Vec<Contained> {
        let first = self.statement.and_then(|statement| statement.name.as_ref());
        let first = first.map(|quote| quote.words.replace('\n', " "));
        let first = first.filter(|words| !words.is_empty());
        let name = called(shared).or(first).map(|text| HumanName { text });
        let person = Contained::Patient(Patient {
            id: PERSON.to_owned(),
            name: name.into_iter().collect(),
        });
        let others = hands.others().into_iter().map(|role| self.other(role));
        [person].into_iter().chain(others).collect()
    }

    /// Somebody by the part they play. Who has no name here is told apart by that alone.
    fn other(&self, role: Role) -> Contained {
        let id = role.code().to_owned();
        if role == Role::Worker {
            return Contained::Practitioner(Practitioner { id });
        }
        let mut coding = vec![name::role(role.code())];
        if role == Role::Interpreter {
            let system = "http://terminology.hl7.org/CodeSystem/v3-RoleCode".to_owned();
            coding.push(Coding::new(system, "INTPRTER"));
        }
        Contained::RelatedPerson(RelatedPerson {
            id,
            patient: Reference {
                reference: format!("#{PERSON}"),
                display: None,
            },
            relationship: vec![CodeableConcept {
                coding,
                text: self.role(role),
            }],
        })
    }

    fn role(&self, role: Role) -> Option<String> {
        let words = self.phrases.phrase(&format!("role-{}", role.code()), &[])?;
        Some(words.text)
    }

    fn reference(&self, role: Role) -> Reference {
        match role {
            Role::Me => Reference {
                reference: format!("#{PERSON}"),
                display: None,
            },
            other => Reference {
                reference: format!("#{}", other.code()),
                display: self.role(other),
            },
        }
    }

    fn parts(&self, shared: &[Shared<'_>]) -> Vec<ResponseItem> {
        let parts = self.pack.parts.iter().filter_map(|part| {
            let told = shared.iter().filter(|told| told.part.id == part.id);
            let items: Vec<_> = told.flat_map(|told| self.told(told)).collect();
            self.group(&name::part(&part.id), items)
        });
        parts.collect()
    }

    /// What stands at a question; nothing if it was not answered.
    fn told(&self, told: &Shared<'_>) -> Vec<ResponseItem> {
        match &told.state {
            SharedState::NotAnswered => Vec::new(),
            SharedState::Answer(answer) => self.answered(told.question, answer),
            SharedState::Entries(entries) => {
                let entries = entries.iter();
                entries
                    .filter_map(|entry| self.entry(told.question, entry))
                    .collect()
            }
        }
    }

    fn entry(&self, list: &Question, entry: &SharedEntry<'_>) -> Option<ResponseItem> {
        let said: Vec<_> = entry.fields.iter().flat_map(|f| self.told(f)).collect();
        if said.is_empty() {
            return None;
        }
        let id = &entry.entry.id;
        let which = match list.asked_of() {
            Some(of) => {
                let option = name::option(&self.pack.id, of, &OptionId::from(id.as_str()));
                self.chosen(&name::beside(&list.id, Beside::Of), &[option])
            }
            None => {
                let words = id.to_string();
                self.words(&name::beside(&list.id, Beside::Entry), words)
            }
        };
        let point = self.statement.and_then(|statement| statement.point(id));
        let first = point.and_then(|point| {
            let words = quoted(point);
            self.words(&name::beside(&list.id, Beside::Said), words)
        });
        let items = which.into_iter().chain(first).chain(said);
        self.group(list.id.as_str(), items.collect())
    }

    fn words(&self, link_id: &str, words: String) -> Option<ResponseItem> {
        let element = None;
        self.item(link_id, vec![Answer::String { words, element }])
    }

    fn answered(&self, question: &Question, answer: &answer::Answer) -> Vec<ResponseItem> {
        let id = &question.id;
        let option = |option: &OptionId| name::option(&self.pack.id, id, option);
        let [words, picked] = match &answer.content {
            Content::Chosen(options) if options.is_empty() => {
                [self.chosen(id.as_str(), &[name::none_chosen()]), None]
            }
            Content::Chosen(options) => {
                let options: Vec<Coding> = options.iter().map(option).collect();
                [self.chosen(id.as_str(), &options), None]
            }
            Content::Written(words) => [self.written(question, answer, words), None],
            Content::Picked { examples, words } => {
                let examples: Vec<Coding> = examples.iter().map(option).collect();
                let picked = name::beside(id, Beside::Examples);
                [
                    self.written(question, answer, words),
                    self.chosen(&picked, &examples),
                ]
            }
            Content::Left(left) => [self.left(question, *left), None],
            Content::Read | Content::Listed => [None, None],
        };
        let mut items: Vec<_> = [words, picked].into_iter().flatten().collect();
        if !share::is_own(answer.by) {
            for item in &mut items {
                let who = self.reference(answer.by.typed_by);
                item.extension.push(Extension::author(who));
            }
        }
        items
    }

    fn left(&self, question: &Question, left: Left) -> Option<ResponseItem> {
        let link_id = match question.kind {
            Kind::One(_) | Kind::Many(_) => question.id.to_string(),
            _ => name::beside(&question.id, Beside::Left),
        };
        self.chosen(&link_id, &[name::left(left)])
    }

    fn written(
        &self,
        question: &Question,
        answer: &answer::Answer,
        words: &str,
    ) -> Option<ResponseItem> {
        let words = plain::clean(words);
        let words = match self.defined.get(question.id.as_str())?.kind {
            ItemType::Text => words,
            // One line, however it was pasted.
            ItemType::String => words.replace('\n', " "),
            _ => return None,
        };
        let foreign = answer.language != self.phrases.language();
        let element = foreign.then(|| Element::language(&answer.language));
        let said = (!words.is_empty()).then_some(Answer::String { words, element })?;
        self.item(question.id.as_str(), vec![said])
    }

    /// These options, in the words of the Questionnaire, without those it does not offer.
    fn chosen(&self, link_id: &str, options: &[Coding]) -> Option<ResponseItem> {
        let offered = &self.defined.get(link_id)?.answer_option;
        let chosen = options.iter().filter_map(|option| {
            let mut offered = offered.iter().map(|offered| &offered.value_coding);
            let offered = offered.find(|offered| offered.is(option))?;
            let coding = Coding {
                display_element: None,
                ..offered.clone()
            };
            Some(Answer::Coding { coding })
        });
        self.item(link_id, chosen.collect())
    }

    fn item(&self, link_id: &str, answer: Vec<Answer>) -> Option<ResponseItem> {
        self.holding(link_id, answer, Vec::new())
    }

    fn group(&self, link_id: &str, item: Vec<ResponseItem>) -> Option<ResponseItem> {
        self.holding(link_id, Vec::new(), item)
    }

    /// An item in the words of the Questionnaire; none if it would hold nothing.
    fn holding(
        &self,
        link_id: &str,
        answer: Vec<Answer>,
        item: Vec<ResponseItem>,
    ) -> Option<ResponseItem> {
        let defined = self.defined.get(link_id)?;
        let empty = answer.is_empty() && item.is_empty();
        (!empty).then(|| ResponseItem {
            extension: Vec::new(),
            link_id: link_id.to_owned(),
            text: defined.text.clone(),
            answer,
            item,
        })
    }
}

/// What the person had handed over about a point, each answer below its label.
fn quoted(point: &Point) -> String {
    let said = point.said.iter().flat_map(|quote| {
        let label = std::iter::once(quote.label.as_str());
        let picked = quote.picked.iter().map(|picked| picked.label.as_str());
        let words = std::iter::once(quote.words.as_str()).filter(|words| !words.is_empty());
        label.chain(picked).chain(words)
    });
    plain::clean(&said.collect::<Vec<_>>().join("\n"))
}

/// What the person calls themselves, in their own words.
fn called(shared: &[Shared<'_>]) -> Option<String> {
    let told = shared
        .iter()
        .find(|told| told.question.id.as_str() == names::CALLED)?;
    let SharedState::Answer(answer) = &told.state else {
        return None;
    };
    let words = match &answer.content {
        Content::Written(words) | Content::Picked { words, .. } => plain::clean(words),
        _ => return None,
    };
    let words = words.replace('\n', " ");
    (share::is_own(answer.by) && !words.is_empty()).then_some(words)
}
