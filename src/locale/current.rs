//! What stands at a place already, in words.

use super::page::{Speaker, Text};
use super::{Args, Locale};
use crate::engine::answer::{Answer, Content, Role, Words};
use crate::engine::id::{OptionId, QuestionId};
use crate::engine::pack::Pack;
use crate::engine::statement::{Picked, Quote};
use crate::engine::step::{Act, Current, Name, Row, Step};
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
        let several = row.entries.len() > 1;
        let mut said = Vec::new();
        for (at, entry) in row.entries.iter().enumerate() {
            let place = Args::none().number("place", at + 1);
            let numbered = several && (!entry.fields.is_empty() || entry.kept_private);
            said.extend(match &entry.name {
                Some(name @ Name::Option(..)) => Some(self.named(name)),
                Some(name) if numbered => {
                    let args = place.word("name", self.named(name).text);
                    Some(persons(self.text("entry-line", &args)))
                }
                Some(name) => Some(self.named(name)),
                None if entry.fields.is_empty() => Some(self.text("entry-line-not-shown", &place)),
                // Without a name: its first question comes with what was said there instead.
                None => None,
            });
            let kept_private = entry.kept_private.then_some("row-private");
            said.extend(kept_private.map(|id| self.text(id, &Args::none())));
            for field in &entry.fields {
                said.extend(self.field(pack, field));
            }
        }
        said
    }

    /// A field of an entry: its label, and what stands there, on one line if it fits one.
    fn field(&self, pack: &Pack, field: &Row) -> Vec<Text> {
        let label = self.row_label(field);
        let mut said = self.row(pack, field);
        if let [only] = said.as_mut_slice() {
            let args = Args::none()
                .word("label", label)
                .word("words", only.text.clone());
            only.text = self.words("field-line", &args);
            return said;
        }
        let args = Args::none().word("label", label);
        said.insert(0, self.text("field-label", &args));
        said
    }

    /// What a row is called in short; of a question that the pack no longer has, as it was asked.
    pub(super) fn row_label(&self, row: &Row) -> String {
        let question = row.address.question.as_str();
        match (self.attr(question, "short", &Args::none()), &row.current) {
            (Some(label), _) => label.text,
            (None, Current::Shown(answer)) => answer.asked.clone(),
            (None, _) => self.needed_attr(question, "short", &Args::none()).text,
        }
    }

    /// What goes into the hand-over, and what is kept back, each with its label.
    pub(super) fn looked_at(&self, pack: &Pack, rows: &[Row]) -> Vec<Text> {
        let line = |row: &Row, id: &str| {
            let words = self.words(id, &Args::none());
            let args = Args::none()
                .word("label", self.row_label(row))
                .word("words", words);
            vec![self.text("field-line", &args)]
        };
        let looked_at = |row: &Row| match row.current {
            Current::Hidden => line(row, "row-stays-out"),
            // It was said where others are not to see it. It goes in all the same.
            Current::Covered => line(row, "row-covered-goes"),
            _ => self.field(pack, row),
        };
        rows.iter().flat_map(looked_at).collect()
    }

    /// The one entry that a page is about.
    pub(super) fn entry(&self, names: &[Option<Name>]) -> Vec<Text> {
        let line = |name: &Option<Name>| match name {
            Some(name) => self.named(name),
            None => self.text("entry-not-shown", &Args::none()),
        };
        names.iter().map(line).collect()
    }

    /// The entries of a list, a line each, by number and words.
    pub(super) fn entries(&self, names: &[Option<Name>]) -> Vec<Text> {
        let line = |(at, name): (usize, &Option<Name>)| {
            let args = Args::none().number("place", at + 1);
            match name {
                Some(name) => {
                    let line = self.text("entry-line", &args.word("name", self.named(name).text));
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
            Content::Written(words) => self.written(words, answer),
            Content::Picked { examples, words } => {
                let picked = examples
                    .iter()
                    .filter_map(|example| Some(self.picked_example(question?, example)));
                picked.chain(self.written(words, answer)).collect()
            }
        }
    }

    /// Words that somebody typed, a text for each line that is not empty.
    fn written(&self, words: &str, answer: &Answer) -> Vec<Text> {
        words
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| Text {
                text: line.to_owned(),
                id: None,
                language: answer.language.clone(),
                rtl: self.runs_right_to_left(&answer.language),
                speaker: match answer.by.words {
                    Words::Own | Words::Interpreted => Speaker::Person,
                    Words::Typists => Speaker::Helper,
                },
                twin: None,
            })
            .collect()
    }

    /// What names an entry, on one line.
    pub(super) fn named(&self, name: &Name) -> Text {
        match name {
            Name::Words(words) => persons(self.literal(one_line(words))),
            Name::Option(question, option) => self.chosen_option(question, option),
            Name::Said(quote) => self.quoted_in_line(quote),
            Name::Examples(question, examples, words) => {
                let picked = self.joined_options(question, examples);
                let own = Some(one_line(words)).filter(|words| !words.is_empty());
                persons(self.literal(self.joined([picked].into_iter().chain(own))))
            }
        }
    }

    /// What a person handed over, on one line, such as to name what is talked about.
    fn quoted_in_line(&self, quote: &Quote) -> Text {
        let picked = quote
            .picked
            .iter()
            .map(|picked| self.quoted_option(quote, picked));
        let picked: Vec<String> = picked.map(|text| text.text).collect();
        let words = Some(one_line(&quote.words)).filter(|words| !words.is_empty());
        match (picked.is_empty(), words) {
            (true, Some(words)) => Text {
                text: words,
                ..self.persons_in(&quote.language)
            },
            (true, None) => persons(self.quoted_label(quote)),
            (false, words) => persons(self.literal(self.joined(picked.into_iter().chain(words)))),
        }
    }

    /// What the question of a quotation is called in short; in the words of the file, where
    /// the program has none.
    fn quoted_label(&self, quote: &Quote) -> Text {
        let label = self.attr(quote.question.as_str(), "short", &Args::none());
        label.unwrap_or_else(|| self.literal(quote.label.clone()))
    }

    fn quoted_option(&self, quote: &Quote, picked: &Picked) -> Text {
        let id = format!("{}_{}", quote.question, picked.option);
        let label = self.find(&id, None, &Args::none());
        label.unwrap_or_else(|| self.literal(picked.label.clone()))
    }

    /// No words yet, of a person who speaks this language.
    fn persons_in(&self, language: &str) -> Text {
        persons(Text {
            language: language.to_owned(),
            rtl: self.runs_right_to_left(language),
            ..self.literal("")
        })
    }

    /// What a person handed over about the point that is talked about, word for word, a line
    /// each, below a heading.
    pub(super) fn said(&self, step: &Step) -> Vec<Text> {
        let Some(said) = &step.said else {
            return Vec::new();
        };
        let date = self.date(&said.made_at);
        let mut lines = vec![self.text("said-before", &Args::none().word("date", date))];
        for quote in &said.point.said {
            lines.extend(self.quoted(quote));
        }
        if said.point.talk {
            lines.push(self.text("left-talk-about-it", &Args::none()));
        }
        lines
    }

    fn quoted(&self, quote: &Quote) -> Vec<Text> {
        let label = Args::none().word("label", self.quoted_label(quote).text);
        let picked = quote.picked.iter().map(|picked| {
            let words = self.quoted_option(quote, picked);
            match quote.examples {
                true => self.text("picked-line", &Args::none().word("words", words.text)),
                false => words,
            }
        });
        let words = quote.words.lines().filter(|line| !line.trim().is_empty());
        let words = words.map(|line| Text {
            text: line.to_owned(),
            ..self.persons_in(&quote.language)
        });
        let mut said: Vec<Text> = picked.chain(words).collect();
        said.insert(0, self.text("field-label", &label));
        said
    }

    /// The labels of several options of a question, in one line.
    pub(super) fn joined_options(&self, question: &QuestionId, options: &[OptionId]) -> String {
        let labels = options.iter();
        self.joined(labels.map(|option| self.chosen_option(question, option).text))
    }

    /// Phrases in one line, parted so that each can be heard.
    fn joined(&self, phrases: impl Iterator<Item = String>) -> String {
        let join = |before, next| {
            let args = Args::none().word("before", before).word("next", next);
            self.words("list-join", &args)
        };
        phrases.reduce(join).unwrap_or_default()
    }

    /// An example that was picked, marked as such.
    fn picked_example(&self, question: &QuestionId, example: &OptionId) -> Text {
        let words = self.chosen_option(question, example).text;
        self.text("picked-line", &Args::none().word("words", words))
    }

    /// What was said last time, a line each, below a heading of its own, and what can be done
    /// with it; before it was asked for, only that there is something.
    pub(super) fn last_time(&self, pack: &Pack, step: &Step) -> Vec<Text> {
        let mut said = Vec::new();
        if let Some(row) = &step.last_time {
            said.push(self.text("last-time", &Args::none()));
            said.extend(self.row(pack, row));
        }
        for (act, id) in [
            (Act::LastTime, "last-time-offer"),
            (Act::StillTrue, "still-true-offer"),
        ] {
            if step.acts.contains(&act) {
                let word = self.act(act).word;
                said.push(self.text(id, &Args::none().word("word", word)));
            }
        }
        said
    }
}

/// True for an answer that somebody gave in words or by options.
fn holds_words(answer: &Answer) -> bool {
    match &answer.content {
        Content::Written(_) | Content::Picked { .. } => true,
        Content::Chosen(options) => !options.is_empty(),
        Content::Read | Content::Listed | Content::Left(_) => false,
    }
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
