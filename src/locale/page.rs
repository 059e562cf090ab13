//! A page: a step in words. Views, speech and exports only render it.

use crate::engine::step::Act;

/// Everything that is said and offered at one step, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Names the page: a view that gets a page with the same key again says only the
    /// notices and the prompt. Never shown; holds no answers.
    pub key: String,
    /// The part and the number of the question, such as "About me. Question 3."
    pub place: Option<Text>,
    /// Lines to say first, once: what was done, what went wrong.
    pub notices: Vec<Notice>,
    /// What is asked, or the heading of a page that only tells.
    pub question: Text,
    /// Paragraphs that explain. Told at once.
    pub hint: Vec<Text>,
    /// How many of the first paragraphs of the hint only explain, as those of the options do;
    /// none where every word is needed. Who wants few words finds them in the help.
    pub explains: Option<usize>,
    /// How such an answer is ended, where Enter alone does not do it at once.
    pub how: Option<Text>,
    /// That was told on an earlier page. A view in which every line is heard in turn leaves
    /// it to the help then.
    pub how_told: bool,
    /// What stands here already, each a line.
    pub current: Vec<Text>,
    /// What is asked for.
    pub ask: Ask,
    /// What it is called where there is little room, such as "Good day"; begins the prompts.
    pub short: String,
    /// The line that holds the cursor: it says by itself what is asked, label first, at
    /// most 38 cells, such as `Good day: `. It ends in a space.
    pub prompt: String,
    /// The same after an error, beginning "Again, "; at most 38 cells too.
    pub prompt_again: String,
    /// What can be done besides, in the order in which it is offered.
    pub acts: Vec<ActWords>,
    /// What the step is for and what can be done here; said on request.
    pub help: Vec<Text>,
    /// The page is shown in the person's language only, also where there is a second one.
    pub own_language: bool,
}

impl Page {
    /// The options that can be chosen; none where something else is asked.
    pub fn options(&self) -> &[PageOption] {
        match &self.ask {
            Ask::One(options) | Ask::Many(options) => options,
            Ask::Read | Ask::Write { .. } => &[],
        }
    }

    /// The same in few words: what only explains is left to the help.
    #[must_use]
    pub fn brief(mut self) -> Self {
        let Some(explains) = self.explains else {
            return self;
        };
        let mut help: Vec<Text> = self.hint.drain(..explains.min(self.hint.len())).collect();
        if let Ask::One(options) | Ask::Many(options) = &mut self.ask {
            for option in options.iter_mut().filter(|option| !option.hint.is_empty()) {
                help.push(option.label.clone());
                help.append(&mut option.hint);
            }
        }
        self.help.splice(..0, help);
        if self.how_told {
            self.how = None;
        }
        self
    }
}

/// What a page asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Nothing; Enter goes on.
    Read,
    /// One of the options.
    One(Vec<PageOption>),
    /// Any number of the options.
    Many(Vec<PageOption>),
    /// Words.
    Write {
        /// How many lines are expected; with 1, Enter ends the answer.
        lines: u16,
        /// Words to start from.
        text: String,
        /// They are secret: never echoed, never kept, one line.
        secret: bool,
        /// The words to start from were typed before and never confirmed.
        unfinished: bool,
    },
}

/// One option of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageOption {
    /// One row: at most 36 cells where we wrote it; may be longer where the person did.
    pub label: Text,
    /// Sentences that explain it; said with the page.
    pub hint: Vec<Text>,
    /// It is chosen already.
    pub chosen: bool,
    /// A heading that stands before this option, such as the name of a part.
    pub heading: Option<Text>,
}

/// Something that can be done besides answering.
#[derive(Clone, Debug, PartialEq)]
pub struct ActWords {
    /// What it is.
    pub act: Act,
    /// The word that is typed for it, such as `back`.
    pub word: String,
    /// What it is called in a menu, such as "Go back".
    pub label: String,
    /// The same in a second language.
    pub twin: Option<Box<ActWords>>,
}

impl ActWords {
    /// The words that are typed for it, in one or two languages.
    pub fn typed(&self) -> impl Iterator<Item = &str> {
        let twin = self.twin.iter().map(|twin| &*twin.word);
        std::iter::once(&*self.word).chain(twin)
    }
}

/// A line that is said once.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What kind of line.
    pub tone: Tone,
    /// The line.
    pub text: Text,
}

/// What kind of line a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It tells something that is not seen otherwise.
    Told,
    /// It confirms an answer. A view that shows the next page in place of the last may
    /// leave it out: it is not what is asked now.
    Confirmed,
    /// Something went wrong; the line says what to do.
    Problem,
}

/// Some words, with what is needed to say them right.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The words. In logical order, without isolation marks.
    pub text: String,
    /// The message they come from; none for a person's words.
    pub id: Option<String>,
    /// Their language, as a BCP 47 tag.
    pub language: String,
    /// Right to left.
    pub rtl: bool,
    /// Whose words they are.
    pub speaker: Speaker,
    /// The same in a second language, said right after.
    pub twin: Option<Box<Text>>,
}

/// Whose words a text holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The program.
    Program,
    /// The supported person.
    Person,
    /// Somebody who helps.
    Helper,
}
