//! What can be wrong with a pack, and where. The words are in `content.ftl`.

use std::ops::Range;

/// One fault of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, such as `content/self-directed-support/01-start.toml`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// A fault at a span of bytes of a file.
    pub(super) fn at(file: &str, text: &str, span: &Range<usize>, kind: FaultKind) -> Self {
        let before = text.get(..span.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            kind,
        }
    }

    /// A fault of a whole file.
    pub(super) fn of_file(file: &str, kind: FaultKind) -> Self {
        Self::at(file, "", &(0..0), kind)
    }
}

/// What is wrong with a pack. The texts are ids, dates or words of the TOML reader, as they
/// stand in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is not there or cannot be read.
    FileNotThere,
    /// The file is not text in UTF-8.
    FileNotText,
    /// The file is no TOML, or holds something that a pack does not have; what the TOML
    /// reader says of it, in English.
    NotAsExpected(String),
    /// An id has other signs than `a` to `z`, `0` to `9` and `-`, or starts with no letter.
    BadId(String),
    /// The id of the pack is not the name of its folder.
    PackIsNotFolder(String),
    /// The part is listed twice, or two files say that they hold it.
    PartTwice(String),
    /// The part has a file and is not listed in `pack.toml`.
    PartNotListed(String),
    /// The part is listed in `pack.toml` and has no file.
    PartWithoutFile(String),
    /// The part has no questions.
    PartWithoutQuestions(String),
    /// Two questions have this id.
    QuestionTwice(String),
    /// Two things of the pack need the message with this id in the language files.
    MessageTwice(String),
    /// The question has no options.
    NoOptions(String),
    /// The question has an option twice: question, option.
    OptionTwice(String, String),
    /// The pack has no question with this id.
    UnknownQuestion(String),
    /// The question has no such option: question, option.
    UnknownOption(String, String),
    /// The question stands here or later; only earlier ones can be read.
    NotEarlier(String),
    /// The question stands in a list and cannot be read from outside.
    InAnotherList(String),
    /// The question that `of` names does not let a person choose several options.
    EachOfNotMany(String),
    /// No answers lead to the question: its condition can never hold.
    NeverAsked(String),
    /// The list has no questions.
    NoFields(String),
    /// The first question of a list must be a text that is always asked: it names the entry.
    FirstFieldNotText(String),
    /// The question has fields and is not a list.
    FieldsOutsideList(String),
    /// A list stands in a list that stands in a list.
    ListTooDeep(String),
    /// A question that steers cannot be private.
    SteersAndPrivate(String),
    /// Only what is chosen, and not in a list, can be left unsaved: what is written, or stands
    /// in an entry, is kept.
    UnsavedNotChoice(String),
    /// `more` is for questions in a list.
    MoreOutsideList(String),
    /// The question that says who types must let a person choose one option.
    TypistNotOne(String),
    /// An option of the question that says who types is no role.
    TypistNotRole(String),
    /// The pack has no part with this id.
    UnknownPart(String),
    /// A condition reads whether the person goes part by part, and the pack has no such way.
    NoSittings,
    /// The question must let a person choose one option.
    NotOne(String),
    /// Only a list can hold the views of others.
    ViewsNotList(String),
    /// Only what is chosen can be counted.
    CountedNotChosen(String),
    /// What stands apart, is private from the start, is never saved, tells of other people, or is asked
    /// at the end is not counted.
    CountedApart(String),
    /// Whether a question that is counted is asked hangs on one that is not, and would tell of it:
    /// question, the one that is not counted.
    CountedReads(String, String),
    /// Two indexes have this id.
    IndexTwice(String),
    /// Two sections have this id.
    SectionTwice(String),
    /// The question stands in no section of the hand-over.
    InNoSection(String),
    /// The question stands in two sections of the hand-over, or twice in one.
    InTwoSections(String),
    /// The question cannot be in a hand-over: it only tells, or it is never saved.
    NeverHandedOver(String),
    /// A separate part asks for words, or for entries of a list.
    SeparateNotChoice(String),
    /// The question stands in a separate part: nothing outside of that may hang on it.
    InSeparatePart(String),
    /// There is no such pack that people hand over answers to, so this one cannot be about them.
    RespondsToNone(String),
    /// The question is asked for each thing that was handed over, and the pack does not say
    /// which pack that was an answer to.
    NothingSaid(String),
    /// The question is asked for each thing that was handed over, and stands in a list.
    SaidInList(String),
    /// The other pack has no such list.
    NotAList(String),
    /// The list is named twice.
    ListTwice(String),
    /// Two contacts have this id.
    ContactTwice(String),
    /// The contact has no number.
    ContactWithoutNumber(String),
    /// The contact does not say where its number was read.
    ContactWithoutSource(String),
    /// The contact does not say when its number was read.
    ContactWithoutReadOn(String),
    /// Two recipients have this id.
    RecipientTwice(String),
    /// Nothing can be locked with this code.
    NotALockCode(String),
    /// Not a date such as `2026-11-23`; for the date of a source also `2026-11` or `2026`.
    BadDate(String),
}

impl FaultKind {
    /// The id of its message in `content.ftl`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::FileNotThere => "content-file-not-there",
            Self::FileNotText => "content-file-not-text",
            Self::NotAsExpected(_) => "content-not-as-expected",
            Self::BadId(_) => "content-bad-id",
            Self::PackIsNotFolder(_) => "content-pack-is-not-folder",
            Self::PartTwice(_) => "content-part-twice",
            Self::PartNotListed(_) => "content-part-not-listed",
            Self::PartWithoutFile(_) => "content-part-without-file",
            Self::PartWithoutQuestions(_) => "content-part-without-questions",
            Self::QuestionTwice(_) => "content-question-twice",
            Self::MessageTwice(_) => "content-message-twice",
            Self::NoOptions(_) => "content-no-options",
            Self::OptionTwice(..) => "content-option-twice",
            Self::UnknownQuestion(_) => "content-unknown-question",
            Self::UnknownOption(..) => "content-unknown-option",
            Self::NotEarlier(_) => "content-not-earlier",
            Self::InAnotherList(_) => "content-in-another-list",
            Self::EachOfNotMany(_) => "content-each-of-not-many",
            Self::NeverAsked(_) => "content-never-asked",
            Self::NoFields(_) => "content-no-fields",
            Self::FirstFieldNotText(_) => "content-first-field-not-text",
            Self::FieldsOutsideList(_) => "content-fields-outside-list",
            Self::ListTooDeep(_) => "content-list-too-deep",
            Self::SteersAndPrivate(_) => "content-steers-and-private",
            Self::UnsavedNotChoice(_) => "content-unsaved-not-choice",
            Self::MoreOutsideList(_) => "content-more-outside-list",
            Self::TypistNotOne(_) => "content-typist-not-one",
            Self::TypistNotRole(_) => "content-typist-not-role",
            Self::UnknownPart(_) => "content-unknown-part",
            Self::NoSittings => "content-no-sittings",
            Self::NotOne(_) => "content-not-one",
            Self::ViewsNotList(_) => "content-views-not-list",
            Self::CountedNotChosen(_) => "content-counted-not-chosen",
            Self::CountedApart(_) => "content-counted-apart",
            Self::CountedReads(..) => "content-counted-reads",
            Self::IndexTwice(_) => "content-index-twice",
            Self::SectionTwice(_) => "content-section-twice",
            Self::InNoSection(_) => "content-in-no-section",
            Self::InTwoSections(_) => "content-in-two-sections",
            Self::NeverHandedOver(_) => "content-never-handed-over",
            Self::SeparateNotChoice(_) => "content-separate-not-choice",
            Self::InSeparatePart(_) => "content-in-separate-part",
            Self::RespondsToNone(_) => "content-responds-to-none",
            Self::NothingSaid(_) => "content-nothing-said",
            Self::SaidInList(_) => "content-said-in-list",
            Self::NotAList(_) => "content-not-a-list",
            Self::ListTwice(_) => "content-list-twice",
            Self::ContactTwice(_) => "content-contact-twice",
            Self::ContactWithoutNumber(_) => "content-contact-without-number",
            Self::ContactWithoutSource(_) => "content-contact-without-source",
            Self::ContactWithoutReadOn(_) => "content-contact-without-read-on",
            Self::RecipientTwice(_) => "content-recipient-twice",
            Self::NotALockCode(_) => "content-not-a-lock-code",
            Self::BadDate(_) => "content-bad-date",
        }
    }

    /// What its message speaks of, by the names that the message uses.
    pub fn args(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::FileNotThere | Self::FileNotText | Self::NoSittings => Vec::new(),
            Self::OptionTwice(question, option) | Self::UnknownOption(question, option) => {
                vec![("id", question), ("option", option)]
            }
            Self::CountedReads(question, read) => vec![("id", question), ("read", read)],
            Self::NotAsExpected(id)
            | Self::BadId(id)
            | Self::PackIsNotFolder(id)
            | Self::PartTwice(id)
            | Self::PartNotListed(id)
            | Self::PartWithoutFile(id)
            | Self::PartWithoutQuestions(id)
            | Self::QuestionTwice(id)
            | Self::MessageTwice(id)
            | Self::NoOptions(id)
            | Self::UnknownQuestion(id)
            | Self::NotEarlier(id)
            | Self::InAnotherList(id)
            | Self::EachOfNotMany(id)
            | Self::NeverAsked(id)
            | Self::NoFields(id)
            | Self::FirstFieldNotText(id)
            | Self::FieldsOutsideList(id)
            | Self::ListTooDeep(id)
            | Self::SteersAndPrivate(id)
            | Self::UnsavedNotChoice(id)
            | Self::MoreOutsideList(id)
            | Self::TypistNotOne(id)
            | Self::TypistNotRole(id)
            | Self::UnknownPart(id)
            | Self::NotOne(id)
            | Self::ViewsNotList(id)
            | Self::CountedNotChosen(id)
            | Self::CountedApart(id)
            | Self::IndexTwice(id)
            | Self::SectionTwice(id)
            | Self::InNoSection(id)
            | Self::InTwoSections(id)
            | Self::NeverHandedOver(id)
            | Self::SeparateNotChoice(id)
            | Self::InSeparatePart(id)
            | Self::RespondsToNone(id)
            | Self::NothingSaid(id)
            | Self::SaidInList(id)
            | Self::NotAList(id)
            | Self::ListTwice(id)
            | Self::ContactTwice(id)
            | Self::ContactWithoutNumber(id)
            | Self::ContactWithoutSource(id)
            | Self::ContactWithoutReadOn(id)
            | Self::RecipientTwice(id)
            | Self::NotALockCode(id)
            | Self::BadDate(id) => vec![("id", id)],
        }
    }
}
