//! What is to be said and offered now: ids and arguments, no words.

use chrono::{DateTime, FixedOffset};

use super::answer::{Answer, Content, Left, Role, Words};
use super::command::{Command, Deed};
use super::id::{Address, EntryId, OptionId, PartId, QuestionId};
use super::statement::{Point, Quote};

/// The step that the person is at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What the page is about.
    pub topic: Topic,
    /// The part it belongs to; none for "Your answers".
    pub part: Option<PartId>,
    /// The number of the question on the route, from 1, entries of lists not counted.
    pub number: Option<usize>,
    /// What is asked.
    pub ask: Ask,
    /// What stands here already.
    pub current: Current,
    /// The names of the entries, in order, on the page of a list; the one that a question or
    /// a page is about elsewhere. None for one that may not be shown.
    pub entries: Vec<Option<Name>>,
    /// What was said here last time, where the person asked to see it.
    pub last_time: Option<Row>,
    /// What the person handed over about the point that is talked about.
    pub said: Option<Said>,
    /// What goes into the hand-over, and what is kept back, on the page of one of its sections.
    pub rows: Vec<Row>,
    /// It is shown in the person's own language only.
    pub own_language: bool,
    /// What can be done besides answering, in the order in which it is offered.
    pub acts: Vec<Act>,
    /// The help numbers stand on this page.
    pub contacts: bool,
}

/// The option, among examples to pick, that asks for words of one's own besides. No example
/// of a pack can be called so.
pub const OWN_WORDS: &str = "+";

/// What names an entry: what stands in its first field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// The person's words.
    Words(String),
    /// Examples of a question that were picked, with the words that were added.
    Examples(QuestionId, Vec<OptionId>, String),
    /// The option that the entry of an `each` is about, by the question it was picked in.
    Option(QuestionId, OptionId),
    /// What the person handed over, for an entry that is about that.
    Said(Quote),
}

/// What the person handed over about a point, as far as it is shown at a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The point.
    pub point: Point,
    /// When it was handed over.
    pub made_at: DateTime<FixedOffset>,
}

/// How far a person is with a part. It says what was gone through, never how well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    /// Nothing was answered or left yet.
    NotBegun,
    /// Something was, and something is open.
    Begun,
    /// All of it was gone through.
    Done,
    /// Not told: a part that is shared only if the person says so.
    Untold,
}

/// What a page is about; it decides which words are used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A question of the pack.
    Question(Address),
    /// A list that holds entries: what to do with it.
    List(Address),
    /// Which entry of the list to do something with.
    Which(Address, Deed),
    /// Where to put an entry.
    Where(Address, EntryId),
    /// Whether an entry shall really be taken out.
    TakeOut(Address, EntryId),
    /// Which examples to pick for a question that asks for words.
    Examples(Address),
    /// Which part to go to.
    Parts,
    /// What goes into the hand-over in one of its sections.
    Look {
        /// The section, by its id in the pack's outline; none where it is about questions that
        /// are no longer asked.
        section: Option<String>,
        /// Its place among those that hold something, from 1.
        at: usize,
        /// How many hold something.
        of: usize,
        /// Something of it goes into the hand-over; otherwise all of it is kept back.
        goes: bool,
    },
    /// Which to keep back of a section, or to show again.
    Hold(Option<String>),
    /// Who is typing.
    Typist,
    /// Whose words are being typed.
    Whose(Role),
    /// "Your answers".
    Review,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Nothing; go on when read.
    Read,
    /// One of these.
    One(Vec<Offer>),
    /// Any of these.
    Many(Vec<Offer>),
    /// Words.
    Write {
        /// How many lines are expected; with 1, Enter ends the answer.
        lines: u16,
        /// Each line becomes an entry of its own.
        each_line: bool,
        /// Words to start from: unconfirmed ones, or the answer that is being changed.
        text: String,
        /// The words to start from were typed and never confirmed.
        unfinished: bool,
    },
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is called.
    pub label: Label,
    /// What choosing it does. In a `many` question: `Choose` of that option.
    pub command: Command,
    /// It is chosen already.
    pub chosen: bool,
}

/// What an offer is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// An option of a question of the pack.
    Option(QuestionId, OptionId),
    /// An example that can be picked in place of words.
    Example(QuestionId, OptionId),
    /// Words of one's own beside the examples.
    OwnWords,
    /// A part, and how far the person is with it.
    Part(PartId, PartState),
    /// To "Your answers", from the list of parts.
    Review,
    /// To the list of parts, from "Your answers".
    Parts,
    /// An entry: its place from 1, and the words that name it; none while it is private.
    Entry(usize, Option<Name>),
    /// Something done with an entry that is still to be picked.
    Deed(Deed),
    /// Something done with the only entry that it can be done with.
    DeedOnly(Deed),
    /// Put it first.
    First,
    /// Put it after the entry at this place, from 1, with the words that name it.
    After(usize, Option<Name>),
    /// Add the first entry or another one.
    Add,
    /// Go on from a list.
    GoOn,
    /// Yes, take it out.
    YesTakeOut,
    /// No, leave it.
    NoLeaveIt,
    /// Leave all as it is, where it was asked which is to change.
    LeaveIt,
    /// A role.
    Role(Role),
    /// Whose words.
    Words(Words),
    /// One row of "Your answers".
    Row(Row),
    /// Go on with the questions that are open.
    Resume,
    /// Finish and hand over.
    Finish,
    /// All that stands here may go into the hand-over.
    ShowThis,
    /// Go on where all that stands here is kept back.
    ShowNone,
    /// Keep something of several back that is still to be picked.
    HoldSome,
    /// The same, where something is kept back already and can be shown again.
    HoldOrShow,
    /// Keep this back.
    Hold(Row),
    /// Show this again.
    ShowAgain(Row),
    /// All of the rest may go into the hand-over.
    ShowAll,
}

/// One row of "Your answers".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose answer it is.
    pub address: Address,
    /// The part; rows of one part follow each other.
    pub part: PartId,
    /// What stands there.
    pub current: Current,
    /// The entries, for a list.
    pub entries: Vec<RowEntry>,
}

/// One entry in a row of "Your answers".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowEntry {
    /// What names it. None while it is private, or has no name.
    pub name: Option<Name>,
    /// Its other questions that have an answer; without a name, the one that asks for it,
    /// too. Empty while it is private.
    pub fields: Vec<Row>,
    /// It is named by what it is about, and what was said of that is kept private.
    pub kept_private: bool,
}

/// What stands at a place, as far as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Current {
    /// Not answered yet.
    Nothing,
    /// An answer that is kept private and has not been asked for.
    Hidden,
    /// Something that was said in a part that no hand-over holds unless the person adds it,
    /// and that has not been asked for.
    Covered,
    /// An answer.
    Shown(Answer),
}

impl Current {
    /// How the answer was left empty, if it was.
    pub fn left(&self) -> Option<Left> {
        match self {
            Self::Shown(answer) => answer.left(),
            _ => None,
        }
    }

    /// What it holds, if it may be shown.
    pub fn content(&self) -> Option<&Content> {
        match self {
            Self::Shown(answer) => Some(&answer.content),
            _ => None,
        }
    }
}

/// What can be done besides answering. Some belong to the engine, some to the program
/// around it; all are offered in one list, in both views, in the same words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Go to the step before.
    Back,
    /// Say what this step is for and what can be done here.
    Help,
    /// Say the step again.
    Again,
    /// Go on and leave what stands here as it is.
    GoOn,
    /// Take the answer that stands here out again.
    Withdraw,
    /// Leave this empty: passed over.
    Skip,
    /// Leave this empty: not known yet.
    DontKnow,
    /// Leave this empty: rather not said.
    RatherNotSay,
    /// Leave this empty: does not apply.
    DoesNotApply,
    /// Leave this empty: to be talked about.
    Talk,
    /// Keep this answer private.
    KeepPrivate,
    /// Let this answer into the hand-over again.
    Share,
    /// Show the private answer that stands here.
    Show,
    /// Say who is typing.
    WhoTypes,
    /// Go to "Your answers".
    Answers,
    /// Change the words that stand here, sentence by sentence.
    Change,
    /// Pick from examples in place of writing.
    Pick,
    /// Show what was said in this part last time.
    LastTime,
    /// Say that what was said here last time is still true.
    StillTrue,
    /// Go to the list of parts.
    Parts,
    /// Stop here for today: go to "Your answers", from there finish or leave.
    Enough,
    /// Keep what was agreed to be kept, and leave.
    Stop,
    /// Blank the screen at once, then leave.
    LeaveFast,
    /// Use another language.
    Language,
    /// Show the person's language alone, of two.
    OneLanguage,
    /// Show both languages again.
    BothLanguages,
    /// Go to the settings: how the program is seen, heard and used.
    Settings,
    /// Have each page read out.
    ReadToMe,
    /// Have nothing read out any more.
    StopReading,
    /// Have the answers on this page read out.
    ReadAnswer,
    /// Have it read more slowly.
    Slower,
    /// Have it read faster.
    Faster,
    /// Have it read more quietly.
    Quieter,
    /// Have it read more loudly.
    Louder,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 34] = [
        Self::Back,
        Self::Help,
        Self::Again,
        Self::GoOn,
        Self::Withdraw,
        Self::Skip,
        Self::DontKnow,
        Self::RatherNotSay,
        Self::DoesNotApply,
        Self::Talk,
        Self::KeepPrivate,
        Self::Share,
        Self::Show,
        Self::WhoTypes,
        Self::Answers,
        Self::Change,
        Self::Pick,
        Self::LastTime,
        Self::StillTrue,
        Self::Parts,
        Self::Enough,
        Self::Stop,
        Self::LeaveFast,
        Self::Language,
        Self::OneLanguage,
        Self::BothLanguages,
        Self::Settings,
        Self::ReadToMe,
        Self::StopReading,
        Self::ReadAnswer,
        Self::Slower,
        Self::Faster,
        Self::Quieter,
        Self::Louder,
    ];

    /// The id of its messages in `ui.ftl`: `.word` and `.label`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Back => "act-back",
            Self::Help => "act-help",
            Self::Again => "act-again",
            Self::GoOn => "act-go-on",
            Self::Withdraw => "act-withdraw",
            Self::Skip => "act-skip",
            Self::DontKnow => "act-dont-know",
            Self::RatherNotSay => "act-rather-not-say",
            Self::DoesNotApply => "act-does-not-apply",
            Self::Talk => "act-talk",
            Self::KeepPrivate => "act-keep-private",
            Self::Share => "act-share",
            Self::Show => "act-show",
            Self::WhoTypes => "act-who-types",
            Self::Answers => "act-answers",
            Self::Change => "act-change",
            Self::Pick => "act-pick",
            Self::LastTime => "act-last-time",
            Self::StillTrue => "act-still-true",
            Self::Parts => "act-parts",
            Self::Enough => "act-enough",
            Self::Stop => "act-stop",
            Self::LeaveFast => "act-leave-fast",
            Self::Language => "act-language",
            Self::OneLanguage => "act-one-language",
            Self::BothLanguages => "act-both-languages",
            Self::Settings => "act-settings",
            Self::ReadToMe => "act-read-to-me",
            Self::StopReading => "act-stop-reading",
            Self::ReadAnswer => "act-read-answer",
            Self::Slower => "act-slower",
            Self::Faster => "act-faster",
            Self::Quieter => "act-quieter",
            Self::Louder => "act-louder",
        }
    }

    /// The command it stands for; none for those that the program around the engine does.
    pub fn command(self) -> Option<Command> {
        Some(match self {
            Self::Back => Command::Back,
            Self::GoOn => Command::GoOn,
            Self::Withdraw => Command::Withdraw,
            Self::Skip => Command::Leave(Left::Skipped),
            Self::DontKnow => Command::Leave(Left::DontKnowYet),
            Self::RatherNotSay => Command::Leave(Left::RatherNotSay),
            Self::DoesNotApply => Command::Leave(Left::DoesNotApply),
            Self::Talk => Command::Leave(Left::TalkAboutIt),
            Self::KeepPrivate => Command::Private(true),
            Self::Share => Command::Private(false),
            Self::Show => Command::Reveal,
            Self::WhoTypes => Command::AskTypist,
            Self::Pick => Command::Examples,
            Self::LastTime => Command::ShowLast,
            Self::StillTrue => Command::StillTrue,
            Self::Parts => Command::Parts,
            Self::Answers | Self::Enough => Command::Review,
            Self::Help
            | Self::Again
            | Self::Change
            | Self::Stop
            | Self::LeaveFast
            | Self::Language
            | Self::OneLanguage
            | Self::BothLanguages
            | Self::Settings
            | Self::ReadToMe
            | Self::StopReading
            | Self::ReadAnswer
            | Self::Slower
            | Self::Faster
            | Self::Quieter
            | Self::Louder => return None,
        })
    }
}
