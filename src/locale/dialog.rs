//! What the program itself asks, outside the pack: language, view, keeping, saving.

use super::page::{ActWords, Ask, Page, PageOption, Text};
use super::{Args, Locale};
use crate::engine::step::Act;

/// Something that the program asks or tells.
pub struct Dialog {
    /// The id of its message: the value is what is asked; `.short`, `.hint` and `.why`
    /// are as for a question of the pack.
    pub id: &'static str,
    /// What is asked for.
    pub ask: DialogAsk,
    /// Paragraphs that follow the hint.
    pub more: Vec<Text>,
    /// What can be done besides.
    pub acts: Vec<Act>,
    /// Something was asked before it, and Back leads there.
    pub back: bool,
    /// A heading in place of the words of its message, and the number that tells this page from
    /// others of the same message.
    pub heading: Option<(Text, usize)>,
}

/// What a dialog asks for.
pub enum DialogAsk {
    /// Nothing; Enter goes on.
    Read,
    /// One of these.
    One(Vec<DialogOption>),
    /// Words, on one line.
    Write {
        /// They are never echoed and never kept.
        secret: bool,
    },
}

/// One option of a dialog.
pub struct DialogOption {
    /// What it is called.
    pub label: DialogLabel,
    /// It is chosen already.
    pub chosen: bool,
    /// Explains it, in place of the `.hint` of its message.
    pub hint: Option<Vec<Text>>,
}

/// What an option of a dialog is called.
pub enum DialogLabel {
    /// The message `<dialog>_<this>`.
    Message(&'static str),
    /// These words, such as what a language calls itself.
    Literal(Text),
}

impl DialogOption {
    /// An option whose words are the message `<dialog>_<name>`.
    pub fn new(name: &'static str) -> Self {
        Self {
            label: DialogLabel::Message(name),
            chosen: false,
            hint: None,
        }
    }

    /// An option with words of its own.
    pub fn literal(words: Text) -> Self {
        Self {
            label: DialogLabel::Literal(words),
            chosen: false,
            hint: None,
        }
    }
}

impl Dialog {
    /// A dialog with nothing besides what it asks.
    pub fn new(id: &'static str, ask: DialogAsk) -> Self {
        Self {
            id,
            ask,
            more: Vec::new(),
            acts: Vec::new(),
            back: true,
            heading: None,
        }
    }

    /// The same below a heading of its own, as one page of many.
    #[must_use]
    pub fn headed(self, heading: Text, number: usize) -> Self {
        Self {
            heading: Some((heading, number)),
            ..self
        }
    }

    /// The same where nothing was asked before.
    #[must_use]
    pub fn first(self) -> Self {
        Self {
            back: false,
            ..self
        }
    }
}

impl Locale {
    /// A dialog in words.
    pub fn dialog(&self, dialog: Dialog) -> Page {
        let Dialog {
            id,
            ask,
            more,
            acts,
            back: _,
            heading,
        } = dialog;
        let args = &Args::none();
        let ask = match ask {
            DialogAsk::Read => Ask::Read,
            DialogAsk::One(options) => Ask::One(self.dialog_options(id, options)),
            DialogAsk::Write { secret } => Ask::Write {
                lines: 1,
                text: String::new(),
                secret,
                unfinished: false,
            },
        };
        let acts: Vec<ActWords> = acts.into_iter().map(|act| self.act(act)).collect();
        let short = self.needed_attr(id, "short", args);
        let (prompt, prompt_again) = self.prompts(&short, &ask);
        let mut hint = self.paragraphs(id, "hint", args);
        hint.extend(more);
        let number = heading.as_ref().map(|(_, number)| format!(" {number}"));
        let heading = heading.map(|(heading, _)| heading);
        Page {
            key: match &ask {
                // With other options it is another page: it is said whole.
                Ask::One(options) => format!("{id} of {}", options.len()),
                _ => id.to_owned(),
            } + number.as_deref().unwrap_or_default(),
            place: None,
            notices: Vec::new(),
            question: heading.unwrap_or_else(|| self.text(id, args)),
            hint,
            explains: None,
            how: self.finish(&ask, false),
            how_told: false,
            current: Vec::new(),
            help: self.help(id, args, self.how(&ask, false), &acts),
            ask,
            short: short.text,
            prompt,
            prompt_again,
            acts,
            own_language: false,
        }
    }

    fn dialog_options(&self, dialog: &str, options: Vec<DialogOption>) -> Vec<PageOption> {
        let args = &Args::none();
        let option = |option: DialogOption| {
            let (label, hint) = match option.label {
                DialogLabel::Literal(words) => (words, Vec::new()),
                DialogLabel::Message(name) => {
                    let id = format!("{dialog}_{name}");
                    (self.text(&id, args), self.paragraphs(&id, "hint", args))
                }
            };
            PageOption {
                label,
                hint: option.hint.unwrap_or(hint),
                chosen: option.chosen,
                heading: None,
            }
        };
        options.into_iter().map(option).collect()
    }
}
