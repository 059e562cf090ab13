//! Answers about equality, in a file of their own. It names nobody, tells no time of day, and
//! shares no code with a hand-over: nothing in it leads to one.

use serde::Serialize;

use super::Format;
use super::report::Made;
use super::words::Words;
use crate::engine::draft::Draft;
use crate::engine::pack::Pack;
use crate::engine::share;
use crate::text::plain;

/// Names the form of the file for programs; the `$id` of its schema.
pub const FORM: &str = "urn:ownwords:equality:1";

/// A form in which these answers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain text, to read.
    Text,
    /// For programs: see [`schema`].
    Json,
}

impl Form {
    /// Both, the one to read first.
    pub const ALL: [Self; 2] = [Self::Text, Self::Json];

    /// How the name of such a file ends, without the dot: as that of a hand-over.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Text => Format::Text.extension(),
            Self::Json => Format::Json.extension(),
        }
    }
}

/// The JSON Schema (2020-12) of the file for programs.
pub fn schema() -> &'static str {
    include_str!("../../schema/equality.schema.json")
}

/// What a person chose in the separate parts of a pack, to be seen among the answers of many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Equality {
    /// The form of this file.
    #[serde(rename = "$schema")]
    #[cfg_attr(test, schemars(schema_with = "schemas::form"))]
    form: &'static str,
    /// Names this file; random, and no name of any other file.
    #[cfg_attr(test, schemars(length(min = 1)))]
    id: String,
    /// The day on which it was made.
    #[cfg_attr(test, schemars(schema_with = "schemas::day"))]
    made_on: String,
    /// The language of all words in this file, whatever the person answered in.
    #[cfg_attr(test, schemars(schema_with = "schemas::language"))]
    language: String,
    /// What this file is and is not, in words.
    statement: Vec<String>,
    /// The questions that were asked.
    questions: Questions,
    /// What was chosen. A question that is not here was not asked, or left empty, or is kept
    /// private: which of these is not told.
    #[cfg_attr(test, schemars(length(min = 1)))]
    answers: Vec<Chosen>,
    #[serde(skip)]
    title: String,
    #[serde(skip)]
    dated: String,
    #[serde(skip)]
    none: String,
}

/// The questions that were asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Questions {
    /// The set of questions.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    pack: String,
    /// Its version.
    #[cfg_attr(test, schemars(length(min = 1)))]
    version: String,
}

/// What was chosen at one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Chosen {
    /// The question.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    question: String,
    /// What it is called in short.
    label: String,
    /// What is asked.
    asked: String,
    /// What was chosen; nothing says "none of these".
    options: Vec<Picked>,
}

/// An option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Picked {
    /// The option.
    #[cfg_attr(test, schemars(schema_with = "schemas::name"))]
    id: String,
    /// Its words.
    words: String,
}

impl Equality {
    /// What a draft may tell in such a file; none if nothing was chosen that may be told.
    pub fn new(pack: &Pack, draft: &Draft, words: &dyn Words, made: Made) -> Option<Self> {
        let say = |id: &str| plain::unisolated(&words.text(id, &[]));
        let chosen = share::separate(pack, draft).into_iter();
        let answers: Vec<Chosen> = chosen
            .map(|(question, options)| Chosen {
                question: question.id.to_string(),
                label: say(&format!("{}.short", question.id)),
                asked: say(question.id.as_str()),
                options: options
                    .iter()
                    .map(|option| Picked {
                        id: option.to_string(),
                        words: say(&format!("{}_{option}", question.id)),
                    })
                    .collect(),
            })
            .collect();
        let note = say("report-equality-note");
        let dated = words.text("report-dated", &[("date", &words.date(&made.at))]);
        (!answers.is_empty()).then(|| Self {
            form: FORM,
            made_on: made.at.format("%Y-%m-%d").to_string(),
            id: made.id,
            language: words.language(),
            statement: note.lines().map(|line| line.trim().to_owned()).collect(),
            questions: Questions {
                pack: pack.id.to_string(),
                version: pack.version.clone(),
            },
            answers,
            title: say("report-equality-title"),
            dated: plain::unisolated(&dated),
            none: say("report-state-none-chosen"),
        })
    }

    /// Writes it in one form, as UTF-8.
    pub fn render(&self, form: Form) -> Vec<u8> {
        match form {
            Form::Json => self.json(),
            Form::Text => self.text(),
        }
        .into_bytes()
    }

    fn json(&self) -> String {
        // It cannot fail: serde_json refuses only keys that are no strings, and there are none.
        let mut text = serde_json::to_string_pretty(self).expect("all keys are strings");
        text.push('\n');
        text
    }

    fn text(&self) -> String {
        let mut lines = vec![self.title.clone(), String::new()];
        lines.extend(self.statement.iter().cloned());
        lines.push(self.dated.clone());
        for answer in &self.answers {
            let options = answer.options.iter().map(|option| option.words.as_str());
            let options: Vec<&str> = options.collect();
            let chosen = match options.as_slice() {
                [] => self.none.clone(),
                options => options.join("; "),
            };
            lines.extend([String::new(), answer.asked.clone(), chosen]);
        }
        lines.join("\n") + "\n"
    }
}

/// Names the files of answers about equality, without their ending.
pub fn file_stem(made: &Made) -> String {
    let code = made.id.get(..6).unwrap_or(&made.id);
    format!("ownwords-equality-{}-{code}", made.at.format("%Y-%m-%d"))
}

#[cfg(test)]
mod schemas {
    use schemars::{Schema, SchemaGenerator, json_schema};

    pub(super) fn form(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": super::FORM })
    }

    pub(super) fn day(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }

    pub(super) fn name(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9-]*$" })
    }

    pub(super) fn language(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::engine::answer::{self, Left, Role};
    use crate::engine::pack::{Part, Question};
    use crate::handover::sample::{self, Teller};
    use crate::handover::{Report, derived, json, render, stem_day};

    /// The sample pack, with two of its questions in a separate part at its end.
    fn pack() -> Pack {
        let mut pack = sample::pack();
        let apart =
            |question: &Question| ["take-part", "control-money"].contains(&question.id.as_str());
        let (separate, rest) = pack.parts[0].questions.clone().into_iter().partition(apart);
        pack.parts[0].questions = rest;
        pack.parts.push(Part {
            id: "apart".into(),
            questions: separate,
            share_if: None,
            separate: true,
        });
        pack
    }

    fn made_second() -> Made {
        Made {
            at: sample::at(),
            id: "zzyyxx112233".into(),
        }
    }

    fn file(teller: &Teller) -> Option<Equality> {
        let words = sample::English::load();
        Equality::new(&pack(), &teller.draft(), &words, made_second())
    }

    fn somebody() -> Teller {
        let mut teller = Teller::alone();
        teller.say("called", "Morag").speak("pl");
        teller.choose("take-part", &["more-time", "plain-words"]);
        teller.choose("control-money", &["with-help"]);
        teller
    }

    fn written(bytes: Vec<u8>) -> String {
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn the_text_says_what_was_chosen_and_nothing_else() {
        let text = written(file(&somebody()).unwrap().render(Form::Text));
        assert_eq!(
            text,
            "Answers about equality\n\n\
             I choose to give these answers. They can help to see if everyone is treated fairly.\n\
             My name is not here. This is not part of an assessment or of a decision about me.\n\
             Some questions may not be here. This file does not say why.\n\
             Made on 23 November 2026.\n\n\
             What would help you to take part?\nMore time; Plain words\n\n\
             Who do you want to handle the money?\nMe, with help\n"
        );
    }

    #[test]
    fn nothing_in_one_file_leads_to_the_other() {
        let teller = somebody();
        let words = sample::English::load();
        let report = Report::new(&pack(), &teller.draft(), &words, sample::made());
        let file = file(&teller).unwrap();
        for format in Format::ALL {
            let hand_over = written(render(&report, format));
            assert!(hand_over.contains("Morag"), "{hand_over}");
            for theirs in [
                "control-money",
                "more-time",
                "Plain words",
                "zzyyxx",
                "quality",
            ] {
                assert!(!hand_over.contains(theirs), "{theirs} in {hand_over}");
            }
        }
        for form in Form::ALL {
            let second = written(file.render(form));
            // Not the name, the code, the time of day, the language, or when it was answered.
            let code = sample::made().id;
            let time = sample::at().format("%H:%M").to_string();
            for link in ["Morag", &code, &code[..6], &time, "\"pl\"", "typed_by"] {
                assert!(!second.contains(link), "{link} in {second}");
            }
        }
        let stem = file_stem(&made_second());
        assert_eq!(stem, "ownwords-equality-2026-11-23-zzyyxx");
        // Nor is it ever taken for what was said last time.
        assert_eq!(stem_day(&stem), None);
        let read = json::read(&file.render(Form::Json), &pack());
        assert!(matches!(read, Err(json::ReadError::NotAHandOver)));
    }

    #[test]
    fn there_is_no_file_of_nothing() {
        assert_eq!(file(Teller::alone().say("called", "Morag")), None);
        assert_eq!(
            file(Teller::alone().leave("take-part", Left::RatherNotSay)),
            None
        );
        let mut private = Teller::alone();
        private
            .choose("take-part", &["more-time"])
            .hide("take-part");
        assert_eq!(file(&private), None);
        let mut theirs = Teller::alone();
        theirs.hand(Role::Worker, answer::Words::Typists);
        assert_eq!(file(theirs.choose("take-part", &["more-time"])), None);
    }

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        derived::agrees::<Equality>(schema(), FORM, "Ownwords answers about equality, form 1");
    }

    #[test]
    fn what_is_written_fits_the_schema_and_nothing_more_does() {
        let schema: Value = serde_json::from_str(schema()).unwrap();
        let schema = jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build(&schema)
            .unwrap();
        let file = file(&somebody()).unwrap().render(Form::Json);
        let good: Value = serde_json::from_slice(&file).unwrap();
        assert!(schema.is_valid(&good), "{good}");
        for (key, value) in [
            ("name", Value::from("Morag")),
            ("made_on", "2026-11-23T10:00:00Z".into()),
            ("answers", Value::Array(Vec::new())),
            ("$schema", "urn:ownwords:hand-over:2".into()),
        ] {
            let mut bad = good.clone();
            bad[key] = value;
            assert!(!schema.is_valid(&bad), "{bad}");
        }
    }
}
