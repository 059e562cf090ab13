//! Everything a person can do, and what follows from it outside the engine.

use chrono::{DateTime, FixedOffset};

use super::answer::{Left, Role, Words};
use super::id::{Address, EntryId, OptionId, PartId};
use super::problem::Problem;

/// Something a person does. Meant for the step that [`super::Interview::step`] shows;
/// one that does not fit that step changes nothing and is answered by a [`Problem`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Go on from a page that only tells.
    Continue,
    /// Answer a question of kind `one`.
    Choose(OptionId),
    /// Answer a question of kind `many`; none is an answer too.
    ChooseMany(Vec<OptionId>),
    /// Answer in own words; in a list it adds entries.
    Write(String),
    /// What is being typed and is not confirmed yet; kept so that nothing is lost.
    Typing(String),
    /// Leave this empty, in one of the distinct ways.
    Leave(Left),
    /// Take the answer that stands here out again: the question is unanswered then.
    Withdraw,
    /// Go to the step before.
    Back,
    /// Go on from a list, or an answer, as it stands.
    GoOn,
    /// In a list: add another entry.
    Add,
    /// In a list: do something with an entry that is still to be picked.
    Pick(Deed),
    /// In a list: do it with this entry.
    Do(Deed, EntryId),
    /// Put an entry at this place of its list, counted from 0.
    Put(EntryId, usize),
    /// Take an entry out, after being asked whether it shall go.
    TakeOut(EntryId),
    /// Go back from a page that asks which or where, changing nothing.
    Never,
    /// Keep the answer here out of every hand-over, or let it in again.
    Private(bool),
    /// Show the private answer that stands here.
    Reveal,
    /// Pick from examples in place of writing.
    Examples,
    /// Show what was said in this part last time.
    ShowLast,
    /// What was said here last time is still true.
    StillTrue,
    /// Go to the list of parts.
    Parts,
    /// From the list of parts: go to this one.
    Part(PartId),
    /// Ask who is typing.
    AskTypist,
    /// Say who types, from here on and for the answer that stands here.
    Typist(Role),
    /// Say whose words these are.
    Whose(Words),
    /// Go to "Your answers".
    Review,
    /// From "Your answers": change one answer, then come straight back.
    Change(Address),
    /// From "Your answers": go on with the first question that is still open.
    Resume,
    /// From "Your answers": finish and hand over.
    Finish,
    /// Look at what goes into the hand-over, section by section.
    LookOver,
    /// The same from the section at which the person went on to the hand-over.
    LookAgain,
    /// From a section that is looked at: ask what is to be kept back, or shown again.
    WhichToHold,
    /// From a section that is looked at: keep this back, or show it again.
    Hold(Held),
    /// From a section that is looked at: look no further, and make the hand-over.
    HandOver,
}

/// Something that is kept out of the hand-over, or let in again, while it is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The question.
    pub address: Address,
    /// The entry of it, where it is a list that holds some.
    pub entry: Option<EntryId>,
    /// It is to be kept back; otherwise it is to be shown again.
    pub back: bool,
}

/// What can be done with an entry of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Go through its questions and change them.
    Change,
    /// Answer the questions that are asked only of those who want to say more.
    SayMore,
    /// Put it at another place.
    Move,
    /// Take it out of the list.
    TakeOut,
    /// Keep it out of every hand-over.
    KeepPrivate,
    /// Let it into the hand-over again.
    Share,
}

/// What the world adds to a command. The engine has no clock, no chance and no words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Now.
    pub at: DateTime<FixedOffset>,
    /// A random id that was never used; a command makes entries from it, see
    /// [`Stamp::entry`].
    pub fresh: String,
    /// The language that the person reads, as a BCP 47 tag.
    pub language: String,
    /// The question as the person reads it now.
    pub asked: String,
}

impl Stamp {
    /// The id of the `n`th entry that one command makes.
    pub fn entry(&self, n: usize) -> EntryId {
        if n == 0 {
            EntryId::from(self.fresh.as_str())
        } else {
            EntryId::from(format!("{}-{n}", self.fresh).as_str())
        }
    }
}

/// What is to be done outside the engine after a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The draft changed: save it before the next step shows.
    Save,
    /// Tell the person, once.
    Say(Notice),
    /// The command did not fit; say what to do.
    Refuse(Problem),
    /// The person wants to look again at what they said last time: find it, and hand it to
    /// [`super::Interview::remember`].
    FindEarlier,
    /// The person has finished: offer the hand-over.
    Finish,
    /// The person has looked at what goes into the hand-over: make it.
    HandOver,
}

/// A line that confirms what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An option was chosen.
    Chose(Address, OptionId),
    /// So many options were chosen.
    ChoseMany(Address, Vec<OptionId>),
    /// So many examples were picked for a question that asks for words.
    Picked(Address, Vec<OptionId>),
    /// What was said last time was taken down as still true.
    StillTrue,
    /// Words were taken down.
    Wrote,
    /// So many things were added to a list.
    Added(usize),
    /// An entry was taken out.
    TookOut,
    /// An entry was moved to this place, counted from 1.
    Moved(usize),
    /// The answer was left empty.
    Left(Left),
    /// The question was passed over; its answer stays as it was.
    LeftAsItWas,
    /// The answer was taken out again.
    Withdrew,
    /// The answer, or the entry, is now kept private; everything that hangs on it too.
    NowPrivate,
    /// It may be handed over again.
    NowShared,
    /// From here on this person types.
    Typist(Role),
    /// From here on these words are taken down.
    Whose(Words),
}
