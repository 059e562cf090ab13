//! Every question of a pack with its words: to read, and for other programs.

mod lines;

use std::io::{self, Write};

use serde::Serialize;

use super::handing::ReportWords;
use super::phrases::AllWords;
use super::responding::pack_of_talk;
use crate::cli::{self, Cli};
use crate::engine::condition::Condition;
use crate::engine::id::OptionId;
use crate::engine::pack::{Choice, Kind, Of, Pack, Part, Question};
use crate::error::{Failure, Kind as Bad};
use crate::handover::fhir;
use crate::locale::{Args, Locale};

/// Prints all questions that a person answers, or those for a talk about what they handed over, in
/// one of the forms.
///
/// # Errors
/// The pack or the languages cannot be read, there are no questions for a talk, or nobody reads
/// what is printed.
pub fn questions(cli: &Cli, form: cli::Listing, talk: bool) -> Result<(), Failure> {
    let files = cli.files();
    let id = match talk {
        false => super::pack_id(&files),
        true => pack_of_talk(&files)?,
    };
    let locale = super::locale(cli, &files)?;
    let pack = super::pack(&files, &id)?;
    let bytes = match form {
        cli::Listing::Text => lines::write(&Listing::of(&pack, &locale), &locale).into_bytes(),
        cli::Listing::Json => {
            // Names and words always are JSON; were they not, the fault would be ours.
            let json = serde_json::to_string_pretty(&Listing::of(&pack, &locale));
            let json = json.map_err(|_| Failure::new(Bad::Ours, "failure-ours"))?;
            (json + "\n").into_bytes()
        }
        cli::Listing::Fhir => {
            let words = ReportWords::new(&locale, &files, &pack.id);
            fhir::questions(&pack, &AllWords::new(&words))
        }
    };
    let mut out = io::stdout().lock();
    out.write_all(&bytes)?;
    Ok(out.flush()?)
}

/// All questions of a pack, in a language. The keys are for other programs: within one
/// version of this program they are added to, and keep their meaning.
#[derive(Debug, Serialize)]
struct Listing {
    pack: String,
    /// The pack whose hand-overs are talked about, where these are questions for a talk.
    #[serde(skip_serializing_if = "Option::is_none")]
    responds: Option<String>,
    version: String,
    /// A BCP 47 tag.
    language: String,
    parts: Vec<ListedPart>,
}

#[derive(Debug, Serialize)]
struct ListedPart {
    part: String,
    name: String,
    /// What decides whether a hand-over holds anything of the part; empty if nothing does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shared_by: Vec<Read>,
    /// No hand-over holds anything of the part.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    separate: bool,
    questions: Vec<Listed>,
}

/// A question, or a field of a list.
#[derive(Debug, Serialize)]
struct Listed {
    id: String,
    /// `info`, `one`, `many`, `text`, `list`, `each` or `each-said`.
    kind: &'static str,
    /// For `each`: the question whose choices it goes through.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<String>,
    /// For `each-said`: the lists of the hand-over whose entries it goes through.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lists: Vec<String>,
    /// For `each-said`: before them, it goes through what the person left to be talked about.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    talk: bool,
    /// For `text`: how many lines are expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    lines: Option<u16>,
    /// What decides whether it is asked; empty if it always is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    asked_by: Vec<Read>,
    /// As in the pack file, and `closing`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    flags: Vec<&'static str>,
    question: String,
    label: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hint: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    why: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<ListedOption>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    examples: Vec<ListedOption>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Listed>,
}

#[derive(Debug, Serialize)]
struct ListedOption {
    id: String,
    label: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hint: Vec<String>,
    /// It cannot stand beside other options.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    alone: bool,
}

/// An earlier question that a condition reads, and which of its options; none if it only
/// matters whether there is an answer.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Read {
    question: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<String>,
}

impl Listing {
    fn of(pack: &Pack, locale: &Locale) -> Self {
        let words = Words { pack, locale };
        Self {
            pack: pack.id.to_string(),
            responds: pack.responds.as_ref().map(ToString::to_string),
            version: pack.version.clone(),
            language: locale.language(),
            parts: pack.parts.iter().map(|part| words.part(part)).collect(),
        }
    }
}

/// Makes the listing of a pack in a language.
struct Words<'w> {
    pack: &'w Pack,
    locale: &'w Locale,
}

impl Words<'_> {
    fn say(&self, id: &str) -> String {
        self.locale.words(id, &Args::none())
    }

    fn paragraphs(&self, id: &str, attribute: &str) -> Vec<String> {
        let texts = self.locale.paragraphs(id, attribute, &Args::none());
        texts.into_iter().map(|text| text.text).collect()
    }

    fn part(&self, part: &Part) -> ListedPart {
        let questions = part.questions.iter();
        ListedPart {
            part: part.id.to_string(),
            name: self.say(&format!("part-{}", part.id)),
            shared_by: part.share_if.iter().flat_map(reads).collect(),
            separate: part.separate,
            questions: questions.map(|question| self.question(question)).collect(),
        }
    }

    fn question(&self, question: &Question) -> Listed {
        let id = question.id.as_str();
        let label = self.locale.needed_attr(id, "short", &Args::none());
        let kind = match &question.kind {
            Kind::Info => "info",
            Kind::One(_) => "one",
            Kind::Many(_) => "many",
            Kind::Text { .. } => "text",
            Kind::List(_) => "list",
            Kind::Each {
                of: Of::Picked(_), ..
            } => "each",
            Kind::Each {
                of: Of::Said(_), ..
            } => "each-said",
        };
        let lines = match &question.kind {
            Kind::Text { lines, .. } => Some(*lines),
            _ => None,
        };
        let said = match &question.kind {
            Kind::Each {
                of: Of::Said(said), ..
            } => Some(said),
            _ => None,
        };
        let lists = said.iter().flat_map(|said| &said.lists);
        let examples = match &question.kind {
            Kind::Text { examples, .. } => examples.as_slice(),
            _ => &[],
        };
        Listed {
            id: id.to_owned(),
            kind,
            of: question.asked_of().map(ToString::to_string),
            lists: lists.map(ToString::to_string).collect(),
            talk: said.is_some_and(|said| said.talk),
            lines,
            asked_by: reads(&question.show_if),
            flags: self.flags(question),
            question: self.say(id),
            label: label.text,
            hint: self.paragraphs(id, "hint"),
            why: self.paragraphs(id, "why"),
            options: question
                .choices()
                .iter()
                .map(|c| self.choice(id, c))
                .collect(),
            examples: examples.iter().map(|e| self.option(id, e)).collect(),
            fields: question.fields().iter().map(|f| self.question(f)).collect(),
        }
    }

    fn choice(&self, question: &str, choice: &Choice) -> ListedOption {
        ListedOption {
            alone: choice.alone,
            ..self.option(question, &choice.id)
        }
    }

    fn option(&self, question: &str, option: &OptionId) -> ListedOption {
        let id = format!("{question}_{option}");
        ListedOption {
            id: option.to_string(),
            label: self.say(&id),
            hint: self.paragraphs(&id, "hint"),
            alone: false,
        }
    }

    fn flags(&self, question: &Question) -> Vec<&'static str> {
        let flags = [
            ("private", question.private),
            ("unsaved", question.unsaved),
            ("steers", question.steers),
            ("more", question.more),
            ("contacts", question.contacts),
            ("fresh", question.fresh),
            ("own_language", question.own_language),
            ("views", question.views),
            ("counted", question.counted),
            ("closing", self.pack.is_closing(&question.id)),
        ];
        let set = flags.into_iter().filter(|(_, set)| *set);
        set.map(|(flag, _)| flag).collect()
    }
}

/// What a condition reads, each question once, in order.
fn reads(condition: &Condition) -> Vec<Read> {
    let mut found = Vec::new();
    gather(condition, &mut found);
    found
}

fn gather(condition: &Condition, found: &mut Vec<Read>) {
    let (question, option) = match condition {
        Condition::Always => return,
        Condition::Is(question, option) => (question, Some(option)),
        Condition::Answered(question) => (question, None),
        Condition::Not(inner) => return gather(inner, found),
        Condition::All(all) | Condition::Any(all) => {
            return all.iter().for_each(|inner| gather(inner, found));
        }
    };
    let id = question.as_str();
    let at = found.iter().position(|read| read.question == id);
    let at = at.unwrap_or_else(|| {
        found.push(Read {
            question: id.to_owned(),
            options: Vec::new(),
        });
        found.len() - 1
    });
    if let (Some(read), Some(option)) = (found.get_mut(at), option)
        && !read.options.iter().any(|known| known == option.as_str())
    {
        read.options.push(option.to_string());
    }
}
