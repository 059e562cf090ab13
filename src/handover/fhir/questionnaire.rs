//! The questions of a pack as a Questionnaire.

use super::enable::{Clause, Conditions, enable, sayable};
use super::name::{self, Beside};
use super::resource::{
    AnswerOption, Coding, Control, Element, Extension, Item, ItemType, PublicationStatus,
    Questionnaire, ResourceType,
};
use crate::engine::answer::Left;
use crate::engine::id::{OptionId, QuestionId};
use crate::engine::pack::{Choice, Kind, Of, Pack, Part, Question};
use crate::handover::build::way_id;
use crate::handover::names;
use crate::handover::report::Empty;
use crate::handover::words::{Phrase, Phrases};

/// All that a hand-over can hold: no part that is separate, and no question that is never
/// saved.
pub(super) fn questionnaire(pack: &Pack, phrases: &dyn Phrases) -> Questionnaire {
    let build = Build { pack, phrases };
    let (title, description) = match pack.responds {
        None => ("report-subtitle", "fhir-description"),
        Some(_) => ("response-subtitle", "response-description"),
    };
    let title = build.say(title);
    let description = build.say(description);
    let parts = pack.parts.iter().filter(|part| !part.separate);
    Questionnaire {
        language: phrases.language(),
        url: name::questionnaire(&pack.id),
        version: pack.version.clone(),
        title_element: Element::translations(&title),
        title: title.text,
        status: PublicationStatus::Draft,
        subject_type: vec![ResourceType::Patient],
        description_element: Element::translations(&description),
        description: description.text,
        item: parts
            .enumerate()
            .filter_map(|(n, part)| build.part(part, n + 1))
            .collect(),
    }
}

struct Build<'a> {
    pack: &'a Pack,
    phrases: &'a dyn Phrases,
}

/// A question on its way into the Questionnaire.
struct Asked<'q> {
    question: &'q Question,
    /// Its number; none for a page that only tells.
    number: Option<String>,
    /// When it is asked.
    clauses: Vec<Clause>,
    /// It is asked of something that was picked before.
    of_picked: bool,
}

impl Build<'_> {
    /// The words of a message that every language file has; its id, if it has none after all.
    fn say(&self, id: &str) -> Phrase {
        self.say_with(id, &[])
    }

    fn say_with(&self, id: &str, with: &[(&str, &str)]) -> Phrase {
        let found = self.phrases.phrase(id, with);
        found.unwrap_or_else(|| Phrase {
            text: id.to_owned(),
            others: Vec::new(),
        })
    }

    /// A part, with what all its questions have in common said once; none if nothing of it can
    /// be in a hand-over.
    fn part(&self, part: &Part, number: usize) -> Option<Item> {
        let conditions = Conditions {
            pack: self.pack,
            part,
        };
        let questions = part.questions.iter().filter(|question| !question.unsaved);
        let mut asked: Vec<Asked<'_>> = self.numbered(questions, &number.to_string(), &conditions);
        let (first, rest) = asked.split_first()?;
        let mut common = first.clauses.clone();
        common.retain(|clause| rest.iter().all(|other| other.clauses.contains(clause)));
        let common = sayable(&common);
        for asked in &mut asked {
            asked.clauses.retain(|clause| !common.contains(clause));
        }
        let words = self.say(&format!("part-{}", part.id));
        let mut group = Item::new(ItemType::Group, name::part(&part.id), words);
        group.prefix = Some(number.to_string());
        enable(&mut group, &common);
        group.item = self.all(&asked, &conditions);
        Some(group)
    }

    fn numbered<'q>(
        &self,
        questions: impl Iterator<Item = &'q Question>,
        above: &str,
        conditions: &Conditions<'_>,
    ) -> Vec<Asked<'q>> {
        let mut number = 0;
        let asked = questions.map(|question| {
            let tells = question.kind == Kind::Info;
            number += usize::from(!tells);
            Asked {
                question,
                number: (!tells).then(|| format!("{above}.{number}")),
                clauses: conditions.clauses(&question.show_if),
                of_picked: false,
            }
        });
        asked.collect()
    }

    fn all(&self, asked: &[Asked<'_>], conditions: &Conditions<'_>) -> Vec<Item> {
        let asked = asked.iter();
        asked
            .flat_map(|asked| self.question(asked, conditions))
            .collect()
    }

    /// A question, with what stands beside it.
    fn question(&self, asked: &Asked<'_>, conditions: &Conditions<'_>) -> Vec<Item> {
        let question = asked.question;
        let mut items = match &question.kind {
            Kind::Info => vec![self.page(question)],
            Kind::One(choices) => vec![self.choice(asked, choices, false)],
            Kind::Many(choices) => vec![self.choice(asked, choices, true)],
            Kind::Text { lines, examples } => {
                let kind = match lines {
                    1 => ItemType::String,
                    _ => ItemType::Text,
                };
                let mut text = self.item(kind, asked);
                text.item = self.help(asked);
                let examples = (!examples.is_empty()).then(|| self.examples(question, examples));
                [Some(text), examples, Some(self.left(question))]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            Kind::List(fields) => {
                let fields = self.fields(asked, fields, conditions, false);
                let which = vec![self.entry(question)];
                vec![self.group(asked, which, fields), self.left(question)]
            }
            Kind::Each { of, fields } => {
                let picked = of.picked_in().is_some();
                let fields = self.fields(asked, fields, conditions, picked);
                let which = match of {
                    Of::Picked(of) => vec![self.of(question, of)],
                    Of::Said(_) => vec![self.entry(question), self.said(question)],
                };
                vec![self.group(asked, which, fields), self.left(question)]
            }
        };
        let clauses = sayable(&asked.clauses);
        for item in &mut items {
            enable(item, &clauses);
        }
        items
    }

    fn item(&self, kind: ItemType, asked: &Asked<'_>) -> Item {
        let words = self.words(asked, asked.question.id.as_str());
        let mut item = Item::new(kind, asked.question.id.to_string(), words);
        item.prefix.clone_from(&asked.number);
        item
    }

    fn words(&self, asked: &Asked<'_>, id: &str) -> Phrase {
        self.say_with(id, asked.picked())
    }

    /// A page that only tells: such an item has no items of its own to tell the rest in.
    fn page(&self, question: &Question) -> Item {
        let id = question.id.as_str();
        let title = self.say(id);
        let words = match self.phrases.phrase(&format!("{id}.hint"), &[]) {
            Some(hint) => below(title, &hint),
            None => title,
        };
        Item::new(ItemType::Display, id.to_owned(), words)
    }

    /// Help with answering, and how to read a leaning: it is not the choice that the law
    /// speaks of (Social Care (Self-directed Support) (Scotland) Act 2013, section 5).
    fn help(&self, asked: &Asked<'_>) -> Vec<Item> {
        let id = &asked.question.id;
        let hint = self.phrases.phrase(&format!("{id}.hint"), asked.picked());
        let note = || self.say("report-leaning-note");
        let note = (id.as_str() == names::LEANING).then(note);
        let help = [(Beside::Hint, hint), (Beside::Note, note)];
        help.into_iter()
            .filter_map(|(what, words)| {
                let mut help = Item::new(ItemType::Display, name::beside(id, what), words?);
                help.extension.push(Extension::control(Control::Help));
                Some(help)
            })
            .collect()
    }

    fn choice(&self, asked: &Asked<'_>, choices: &[Choice], many: bool) -> Item {
        let id = &asked.question.id;
        let own = choices
            .iter()
            .map(|choice| (self.option(id, &choice.id), choice.alone));
        let none = || name::none_chosen().called(self.say("report-state-none-chosen"));
        let none = many.then(none);
        let left = Left::ALL.into_iter().map(|left| self.left_as(left));
        let alone = none.into_iter().chain(left).map(|coding| (coding, true));
        let options = own.chain(alone).map(|(value_coding, alone)| AnswerOption {
            extension: (many && alone)
                .then(Extension::exclusive)
                .into_iter()
                .collect(),
            value_coding,
        });
        let mut item = self.item(ItemType::Choice, asked);
        item.answer_option = options.collect();
        item.repeats = many;
        item.extension.push(Extension::control(match many {
            true => Control::CheckBox,
            false => Control::RadioButton,
        }));
        item.item = self.help(asked);
        item
    }

    fn option(&self, question: &QuestionId, option: &OptionId) -> Coding {
        let words = self.say(&format!("{question}_{option}"));
        name::option(&self.pack.id, question, option).called(words)
    }

    fn left_as(&self, left: Left) -> Coding {
        name::left(left).called(self.say(way_id(Empty::Left(left))))
    }

    /// An item beside a question, named by the label of that question: where the question
    /// has no answer of its own, it stands alone in a response.
    fn beside(&self, question: &Question, what: Beside, words: &str) -> Item {
        let label = format!("{}.short", question.id);
        let words = self.say_with(words, &[("label", &label)]);
        let link_id = name::beside(&question.id, what);
        Item::new(ItemType::Choice, link_id, words)
    }

    fn examples(&self, question: &Question, examples: &[OptionId]) -> Item {
        let mut item = self.beside(question, Beside::Examples, "fhir-examples");
        item.repeats = true;
        item.extension.push(Extension::control(Control::CheckBox));
        let options = examples.iter();
        item.answer_option = options
            .map(|example| plain(self.option(&question.id, example)))
            .collect();
        item
    }

    fn left(&self, question: &Question) -> Item {
        let mut item = self.beside(question, Beside::Left, "fhir-left");
        item.extension
            .push(Extension::control(Control::RadioButton));
        let ways = Left::ALL.into_iter();
        item.answer_option = ways.map(|left| plain(self.left_as(left))).collect();
        item
    }

    /// The code of an entry.
    fn entry(&self, question: &Question) -> Item {
        let link_id = name::beside(&question.id, Beside::Entry);
        let mut entry = Item::new(ItemType::String, link_id, self.say("fhir-entry"));
        entry.extension.push(Extension::hidden());
        entry
    }

    /// What the person had handed over about the thing that an entry is about.
    fn said(&self, question: &Question) -> Item {
        let link_id = name::beside(&question.id, Beside::Said);
        Item::new(ItemType::Text, link_id, self.say("fhir-said"))
    }

    /// Says which of the options of an earlier question an entry is about.
    fn of(&self, question: &Question, of: &QuestionId) -> Item {
        let mut item = self.beside(question, Beside::Of, "fhir-of");
        item.extension
            .push(Extension::control(Control::RadioButton));
        let choices = self.pack.find(of).map(|(_, of)| of.choices());
        let choices = choices.unwrap_or_default().iter();
        item.answer_option = choices
            .map(|choice| plain(self.option(of, &choice.id)))
            .collect();
        item
    }

    fn fields(
        &self,
        list: &Asked<'_>,
        fields: &[Question],
        conditions: &Conditions<'_>,
        of_picked: bool,
    ) -> Vec<Item> {
        let above = list.number.as_deref().unwrap_or_default();
        let mut asked = self.numbered(fields.iter(), above, conditions);
        for asked in &mut asked {
            asked.of_picked = of_picked;
        }
        self.all(&asked, conditions)
    }

    fn group(&self, asked: &Asked<'_>, which: Vec<Item>, fields: Vec<Item>) -> Item {
        let mut group = self.item(ItemType::Group, asked);
        group.repeats = true;
        group.item = self.help(asked);
        group.item.extend(which);
        group.item.extend(fields);
        group
    }
}

impl Asked<'_> {
    /// What stands for the thing that was picked: the questions are the same for each.
    fn picked(&self) -> &'static [(&'static str, &'static str)] {
        match self.of_picked {
            true => &[("picked", "fhir-picked")],
            false => &[],
        }
    }
}

fn plain(value_coding: Coding) -> AnswerOption {
    AnswerOption {
        extension: Vec::new(),
        value_coding,
    }
}

/// Words with others below them, in each language that has both.
fn below(above: Phrase, below: &Phrase) -> Phrase {
    let joined = |above: &str, below: &str| format!("{above}\n{below}");
    let others = above.others.into_iter().filter_map(|(tag, above)| {
        let (_, below) = below.others.iter().find(|(other, _)| *other == tag)?;
        Some((tag, joined(&above, below)))
    });
    Phrase {
        text: joined(&above.text, &below.text),
        others: others.collect(),
    }
}
