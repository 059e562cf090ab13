//! What can be wrong in the file of a kiosk.

/// Something wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong. Each has a message that says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// It is no TOML from here on.
    Syntax,
    /// There is no such section, of which these are the ones.
    NoSuchSection(String, String),
    /// This is the name of a section, not of a value.
    NotASection(String),
    /// There is no such name in this section, of which these are the ones.
    NoSuchName(String, String),
    /// Here belongs a text in quotation marks.
    NotText(String),
    /// Here belongs a list of texts, which is not empty.
    NotTexts(String),
    /// Here belongs `true` or `false`.
    NotYesNo(String),
    /// Here belongs a whole number from one to the other.
    NotInRange(String, u64, u64),
    /// Here belongs one of these words.
    NotOneOf(String, String),
    /// Here belongs a path from the root.
    NotAPath(String),
    /// This name is missing in a section that is on.
    Missing(String),
    /// These are not the owner's words as the program writes them.
    OwnerWords,
    /// No language like this is there.
    NoLanguage(String),
    /// This folder is not there, or cannot be used.
    NoFolder(String),
    /// This cannot open anything: it is no recipient.
    NoRecipient(usize),
    /// This is a secret key, which belongs to whoever reads the files, and nowhere else.
    SecretKey(usize),
    /// Nothing can be delivered to such an address by this program.
    NoAddress,
    /// This program was built without what makes a PDF.
    NoPdf,
    /// Nothing can be taken away from here.
    NothingToTake,
    /// CUPS knows no printer of this name.
    NoPrinter(String),
    /// CUPS keeps what it printed, as this file says.
    KeepsPrinted(String),
}

impl FaultKind {
    /// The id of its message.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Syntax => "kiosk-fault-syntax",
            Self::NoSuchSection(..) => "kiosk-fault-no-such-section",
            Self::NotASection(_) => "kiosk-fault-not-a-section",
            Self::NoSuchName(..) => "kiosk-fault-no-such-name",
            Self::NotText(_) => "kiosk-fault-not-text",
            Self::NotTexts(_) => "kiosk-fault-not-texts",
            Self::NotYesNo(_) => "kiosk-fault-not-yes-no",
            Self::NotInRange(..) => "kiosk-fault-not-in-range",
            Self::NotOneOf(..) => "kiosk-fault-not-one-of",
            Self::NotAPath(_) => "kiosk-fault-not-a-path",
            Self::Missing(_) => "kiosk-fault-missing",
            Self::OwnerWords => "kiosk-fault-owner-words",
            Self::NoLanguage(_) => "kiosk-fault-no-language",
            Self::NoFolder(_) => "kiosk-fault-no-folder",
            Self::NoRecipient(_) => "kiosk-fault-no-recipient",
            Self::SecretKey(_) => "kiosk-fault-secret-key",
            Self::NoAddress => "kiosk-fault-no-address",
            Self::NoPdf => "kiosk-fault-no-pdf",
            Self::NothingToTake => "kiosk-fault-nothing-to-take",
            Self::NoPrinter(_) => "kiosk-fault-no-printer",
            Self::KeepsPrinted(_) => "kiosk-fault-keeps-printed",
        }
    }

    /// What its message names.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Syntax
            | Self::OwnerWords
            | Self::NoAddress
            | Self::NoPdf
            | Self::NothingToTake => Vec::new(),
            Self::NoSuchSection(name, known) | Self::NoSuchName(name, known) => {
                vec![("name", name.clone()), ("known", known.clone())]
            }
            Self::NotASection(name)
            | Self::NotText(name)
            | Self::NotTexts(name)
            | Self::NotYesNo(name)
            | Self::NotAPath(name)
            | Self::Missing(name)
            | Self::NoLanguage(name)
            | Self::NoFolder(name)
            | Self::NoPrinter(name)
            | Self::KeepsPrinted(name) => vec![("name", name.clone())],
            Self::NotOneOf(name, known) => vec![("name", name.clone()), ("known", known.clone())],
            Self::NotInRange(name, least, most) => vec![
                ("name", name.clone()),
                ("least", least.to_string()),
                ("most", most.to_string()),
            ],
            Self::NoRecipient(number) | Self::SecretKey(number) => {
                vec![("number", number.to_string())]
            }
        }
    }
}
