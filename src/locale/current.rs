//! What stands at a place already, in words.

use super::page::{Speaker, Text};
use super::{Args, Locale};
use crate::engine::answer::{Answer, Content, Role, Words};
use crate::engine::id::{OptionId, QuestionId};
use crate::engine::pack::{Kind, Pack};
use crate::engine::step::{Current, Row};
use crate::text::wrap::wrap;

/// The cells of a person's words that stand inside a sentence of ours.
const BRIEF: usize = 50;

impl Locale {
    /// What stands at a question; nothing if it has no answer.
    pub(super) fn current(&self, question: Option<&QuestionId>, current: &Current) -> Vec<Text> {
        match current {
            Current::Nothing => Vec::new(),
            Current::Hidden => vec![self.text("current-hidden", &Args::none())],
            Current::Covered => vec![self.text("current-covered", &Args::none())],
            Current::Shown(answer) => {
                let mut said = self.answer(question, answer);
                if holds_words(answer) {
                    said.insert(0, self.heading(answer));
                }
                if answer.private {
                    said.push(self.text("current-private", &Args::none()));
                }
                said
            }
        }
    }

    /// The answer of one row of "Your answers", or how it was left.
    pub(super) fn row(&self, pack: &Pack, row: &Row) -> Vec<Text> {
        let mut said = match &row.current {
            Current::Hidden => return vec![self.text("row-private", &Args::none())],
            Current::Covered => return vec![self.text("row-covered", &Args::none())],
            Current::Nothing => Vec::new(),
            Current::Shown(answer) => {
                let mut said = self.answer(Some(&row.address.question), answer);
                if holds_words(answer) && answer.by.words == Words::Typists {
                    said.insert(0, self.heading(answer));
                }
                if answer.private {
                    said.push(self.text("current-private", &Args::none()));
                }
                said
            }
        };
        said.extend(self.row_entries(pack, row));
        if said.is_empty() {
            said.push(self.text("row-nothing", &Args::none()));
        }
        said
    }

    /// The entries of a row, each with what was said about it: those of an `each` are
    /// named by the options they are about.
    fn row_entries(&self, pack: &Pack, row: &Row) -> Vec<Text> {
        let question = &row.address.question;
        let of = match pack.find(question).map(|(_, question)| &question.kind) {
            Some(Kind::Each { of, .. }) => Some(of),
            _ => None,
        };
        let several = row.entries.len() > 1;
        let mut said = Vec::new();
        for (at, entry) in row.entries.iter().enumerate() {
            let place = Args::none().number("place", at + 1);
            let numbered = several && !entry.fields.is_empty();
            said.push(match (&entry.name, of) {
                (Some(option), Some(of)) => self.chosen_option(of, &option.as_str().into()),
                (Some(name), None) if numbered => {
                    persons(self.text("entry-line", &place.word("name", one_line(name))))
                }
                (Some(name), None) => persons(self.literal(one_line(name))),
                (None, _) => self.text("entry-line-not-shown", &place),
            });
            for field in &entry.fields {
                said.extend(self.field(pack, field));
            }
        }
        said
    }

    /// A field of an entry: its label, and what stands there, on one line if it fits one.
    fn field(&self, pack: &Pack, field: &Row) -> Vec<Text> {
        let label = self.needed_attr(field.address.question.as_str(), "short", &Args::none());
        let mut said = self.row(pack, field);
        if let [only] = said.as_mut_slice() {
            let args = Args::none()
                .word("label", label.text)
                .word("words", only.text.clone());
            only.text = self.words("field-line", &args);
            return said;
        }
        let args = Args::none().word("label", label.text);
        said.insert(0, self.text("field-label", &args));
        said
    }

    /// The one entry that a page is about.
    pub(super) fn entry(&self, names: &[Option<String>]) -> Vec<Text> {
        let line = |name: &Option<String>| match name {
            Some(name) => persons(self.literal(one_line(name))),
            None => self.text("entry-not-shown", &Args::none()),
        };
        names.iter().map(line).collect()
    }

    /// The entries of a list, a line each, by number and words.
    pub(super) fn entries(&self, names: &[Option<String>]) -> Vec<Text> {
        let line = |(at, name): (usize, &Option<String>)| {
            let args = Args::none().number("place", at + 1);
            match name {
                Some(name) => {
                    let line = self.text("entry-line", &args.word("name", one_line(name)));
                    persons(line)
                }
                None => self.text("entry-line-not-shown", &args),
            }
        };
        names.iter().enumerate().map(line).collect()
    }

    /// An option by its label, also one that the pack no longer offers.
    pub(super) fn chosen_option(&self, question: &QuestionId, option: &OptionId) -> Text {
        self.find(&format!("{question}_{option}"), None, &Args::none())
            .unwrap_or_else(|| self.text("option-no-longer", &Args::none()))
    }

    /// A person's words, cut so that they can stand inside a sentence or a label.
    pub(super) fn brief(&self, words: &str) -> String {
        let line = one_line(words);
        let start: String = line.chars().take(4 * BRIEF).collect();
        match wrap(&start, BRIEF).into_iter().next() {
            Some(row) if row.len() < line.len() => {
                self.words("cut-short", &Args::none().word("start", row))
            }
            _ => line,
        }
    }

    /// Somebody who types, as one speaks of them.
    pub(super) fn role(&self, role: Role) -> String {
        self.words(&format!("by-{}", role.code()), &Args::none())
    }

    /// Says whose words follow.
    fn heading(&self, answer: &Answer) -> Text {
        let by = answer.by;
        let id = match (by.typed_by, by.words) {
            (Role::Me, _) => "current-own",
            (_, Words::Own) => "current-typed",
            (_, Words::Interpreted) => "current-interpreted",
            (_, Words::Typists) => "current-typists",
        };
        self.text(id, &Args::none().word("role", self.role(by.typed_by)))
    }

    /// The answer itself, a line each.
    fn answer(&self, question: Option<&QuestionId>, answer: &Answer) -> Vec<Text> {
        match &answer.content {
            Content::Read | Content::Listed => Vec::new(),
            Content::Left(left) => {
                vec![self.text(&format!("left-{}", left.code()), &Args::none())]
            }
            Content::Chosen(options) if options.is_empty() => {
                vec![self.text("current-none-chosen", &Args::none())]
            }
            Content::Chosen(options) => options
                .iter()
                .filter_map(|option| Some(self.chosen_option(question?, option)))
                .collect(),
            Content::Written(words) => {
                written(words, answer, self.runs_right_to_left(&answer.language))
            }
        }
    }
}

/// True for an answer that somebody gave in words or by options.
fn holds_words(answer: &Answer) -> bool {
    match &answer.content {
        Content::Written(_) => true,
        Content::Chosen(options) => !options.is_empty(),
        Content::Read | Content::Listed | Content::Left(_) => false,
    }
}

/// Words that somebody typed, a text for each line that is not empty.
fn written(words: &str, answer: &Answer, rtl: bool) -> Vec<Text> {
    words
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| Text {
            text: line.to_owned(),
            id: None,
            language: answer.language.clone(),
            rtl,
            speaker: match answer.by.words {
                Words::Own | Words::Interpreted => Speaker::Person,
                Words::Typists => Speaker::Helper,
            },
            twin: None,
        })
        .collect()
}

/// Makes words the person's.
pub(super) fn persons(text: Text) -> Text {
    Text {
        id: None,
        speaker: Speaker::Person,
        ..text
    }
}

/// Words without line breaks.
pub(super) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
