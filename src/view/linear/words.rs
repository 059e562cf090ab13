//! What the linear view says by itself: ids and arguments. The words are in
//! `locales/<lang>/linear.ftl` and `keys` of the same file.

use std::fmt;

use crate::locale::page::ActWords;
use crate::view::keys::{KeyLine, Press};

/// A line that the linear view says and no page carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// An option, a sentence, or anything else that has a number.
    Numbered {
        /// From 1.
        number: usize,
        /// The words.
        label: &'a str,
        /// It is chosen already.
        chosen: bool,
    },
    /// An option that an arrow key went to.
    Place {
        /// From 1.
        number: usize,
        /// How many options there are.
        of: usize,
        /// The words.
        label: &'a str,
        /// It is chosen already.
        chosen: bool,
    },
    /// An option was chosen or is chosen no longer, among many.
    Toggled {
        /// From 1.
        number: usize,
        /// The words.
        label: &'a str,
        /// It is chosen now.
        chosen: bool,
    },
    /// What went wrong and what to do.
    Problem(&'a str),
    /// A command: the word that is typed, and what it does.
    Command(&'a str, &'a str),
    /// How to keep the words that stand here: the command for it.
    GoOn(&'a str),
    /// What ends a text or a choice of many does.
    DoneDoes,
    /// What takes a sentence out does.
    TakeOutDoes,
    /// How to hear all commands.
    HowCommands,
    /// How to correct a sentence.
    HowCorrect,
    /// What some keys do that do the same everywhere: the id of the sentence, and the keys.
    Keys(&'static str, &'a [Press]),
    /// While pages are read out: an answer stands here, and these keys read it.
    AnswerHere(&'a [Press]),
    /// The same for someone who has no such key: where it can be chosen.
    AnswerThere,
    /// Something was chosen or is chosen no longer, where nobody may hear what.
    Marked {
        /// It is chosen now.
        chosen: bool,
    },
    /// There is no answer that could be read out.
    NoAnswer,
    /// What some keys do while pages are read out.
    KeyLine(&'a KeyLine),
    /// Asks for the next line of a text, or the next choice among many; says how to end. A
    /// prompt.
    More,
    /// Asks which sentence to change. A prompt.
    Which {
        /// How many sentences there are.
        count: usize,
    },
    /// Asks for another sentence to change; says how to end. A prompt.
    WhichMore,
    /// Asks for the new words of a sentence. A prompt.
    Instead {
        /// From 1.
        number: usize,
    },
    /// A sentence was taken out.
    TookOut {
        /// From 1.
        number: usize,
    },
}

/// Something that is put into a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// A number.
    Number(usize),
    /// Words.
    Words(&'a str),
    /// Keys.
    Keys(&'a [Press]),
}

impl<'a> Line<'a> {
    /// The id of its message.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Numbered { chosen: false, .. } => "linear-option",
            Self::Numbered { chosen: true, .. } => "linear-option-chosen",
            Self::Place { chosen: false, .. } => "linear-place",
            Self::Place { chosen: true, .. } => "linear-place-chosen",
            Self::Toggled { chosen: true, .. } => "linear-chosen",
            Self::Toggled { chosen: false, .. } => "linear-not-chosen",
            Self::Problem(_) => "linear-problem",
            Self::Command(..) => "linear-command",
            Self::GoOn(_) => "linear-go-on",
            Self::DoneDoes => "linear-done.label",
            Self::TakeOutDoes => "linear-take-out.label",
            Self::HowCommands => "linear-how-commands",
            Self::HowCorrect => "linear-how-correct",
            Self::Keys(id, _) => id,
            Self::AnswerHere(_) => "reading-here",
            Self::AnswerThere => "reading-there",
            Self::Marked { chosen: true } => "reading-chosen",
            Self::Marked { chosen: false } => "reading-not-chosen",
            Self::NoAnswer => "reading-none",
            Self::KeyLine(line) => line.id,
            Self::More => "linear-more",
            Self::Which { .. } => "linear-which",
            Self::WhichMore => "linear-which-more",
            Self::Instead { .. } => "linear-instead",
            Self::TookOut { .. } => "linear-took-out",
        }
    }

    /// What its message is given.
    pub fn arguments(&self) -> Vec<(&'static str, Argument<'a>)> {
        use Argument::{Keys, Number, Words};
        match *self {
            Self::Numbered { number, label, .. } | Self::Toggled { number, label, .. } => {
                vec![("number", Number(number)), ("label", Words(label))]
            }
            Self::Place {
                number, of, label, ..
            } => vec![
                ("number", Number(number)),
                ("of", Number(of)),
                ("label", Words(label)),
            ],
            Self::Problem(text) => vec![("text", Words(text))],
            Self::Command(word, label) => vec![("word", Words(word)), ("label", Words(label))],
            Self::GoOn(word) => vec![("word", Words(word))],
            Self::Keys(_, keys) | Self::AnswerHere(keys) => vec![("keys", Keys(keys))],
            Self::KeyLine(line) => {
                let keys = line.keys.iter();
                keys.map(|(name, keys)| (*name, Keys(keys))).collect()
            }
            Self::Which { count } => vec![("count", Number(count))],
            Self::Instead { number } | Self::TookOut { number } => {
                vec![("number", Number(number))]
            }
            _ => Vec::new(),
        }
    }
}

/// Finds the words of a line, without isolation marks and without an end of line.
pub type SayLine = Box<dyn Fn(&Line<'_>) -> String>;

/// The words of the linear view in the language of the conversation.
pub struct LinearWords {
    /// The language of these words, as a BCP 47 tag.
    pub language: String,
    /// That of the second language.
    pub twin_language: String,
    /// The words of a line.
    pub line: SayLine,
    /// The same in the second language, where two are shown.
    pub twin: Option<SayLine>,
    /// The words of every act there is, offered now or not, also in the second language.
    pub commands: Vec<ActWords>,
    /// The words that end a text or a choice of many: `linear-done.word`, also in the
    /// second language. The first is the one that is shown.
    pub done: Vec<String>,
    /// The words that take a sentence out: `linear-take-out.word`, in the same way.
    pub take_out: Vec<String>,
}

impl LinearWords {
    /// The words of a line.
    pub fn say(&self, line: Line<'_>) -> String {
        (self.line)(&line)
    }

    /// The words of a line in the second language, where two are shown.
    pub fn say_twin(&self, line: Line<'_>) -> Option<String> {
        self.twin.as_ref().map(|twin| twin(&line))
    }
}

impl fmt::Debug for LinearWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinearWords").finish_non_exhaustive()
    }
}
