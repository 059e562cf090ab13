//! Why something still waits.

use serde::{Deserialize, Serialize};

/// Why what waits could not be brought to its place. Holds no words of anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The place cannot be reached, or the line broke.
    Network,
    /// The place is there, and has trouble of its own.
    Busy,
    /// The place refuses these credentials.
    Refused,
    /// There are no credentials.
    NoCredentials,
    /// There is no such folder or bucket.
    NoPlace,
    /// The place is full.
    Full,
    /// The place said that all is well, and does not have it.
    NotKept,
    /// Other bytes stand there under this name.
    Other,
    /// A file that waits does not hold what its name says.
    Damaged,
    /// The place is named in a way that this program does not know.
    Unknown,
}

impl Fault {
    /// The id of its message.
    pub fn id(self) -> &'static str {
        match self {
            Self::Network => "drop-off-network",
            Self::Busy => "drop-off-busy",
            Self::Refused => "drop-off-refused",
            Self::NoCredentials => "drop-off-no-credentials",
            Self::NoPlace => "drop-off-no-place",
            Self::Full => "drop-off-full",
            Self::NotKept => "drop-off-not-kept",
            Self::Other => "drop-off-other",
            Self::Damaged => "drop-off-damaged",
            Self::Unknown => "kiosk-fault-no-address",
        }
    }

    /// Whether it concerns one file alone, and the next one may arrive all the same.
    pub(super) fn of_one_file(self) -> bool {
        matches!(self, Self::Damaged | Self::Other | Self::NotKept)
    }
}
