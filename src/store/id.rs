//! Names of drafts.

use std::fmt;
use std::io;

use super::error::StoreError;

/// Names a draft: a random UUID (RFC 9562, version 4). Says nothing about the person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftId(String);

impl DraftId {
    /// Makes a new id.
    ///
    /// # Errors
    /// The system gives no random bytes.
    pub(super) fn random() -> Result<Self, StoreError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
        bytes[6] = bytes[6] & 0x0f | 0x40; // version 4, RFC 9562 section 5.4
        bytes[8] = bytes[8] & 0x3f | 0x80; // variant, RFC 9562 section 4.1
        let mut text = String::with_capacity(36);
        for (place, byte) in bytes.iter().enumerate() {
            if matches!(place, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            text.push_str(&format!("{byte:02x}"));
        }
        Ok(Self(text))
    }

    /// Reads an id as [`fmt::Display`] writes it; `None` if it is not one, so that no
    /// text can name a folder outside the drafts.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = |(place, c): (usize, char)| match place {
            8 | 13 | 18 | 23 => c == '-',
            _ => matches!(c, '0'..='9' | 'a'..='f'),
        };
        (text.len() == 36 && text.chars().enumerate().all(fits)).then(|| Self(text.to_owned()))
    }

    /// The id as it stands on disk.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DraftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_fresh_and_read_back() {
        let (one, two) = (DraftId::random().unwrap(), DraftId::random().unwrap());
        assert_ne!(one, two);
        assert_eq!(DraftId::parse(one.as_str()), Some(one.clone()));
        assert_eq!(one.as_str().as_bytes()[14], b'4');
    }

    #[test]
    fn nothing_else_is_an_id() {
        for text in [
            "",
            "..",
            "../../../../../../../../../etc/passw",
            "00000000-0000-4000-8000-00000000000",
            "00000000-0000-4000-8000-00000000000A",
            "00000000/0000/4000/8000/000000000000",
            "ééééééééééééééééée",
        ] {
            assert_eq!(DraftId::parse(text), None, "{text}");
        }
    }
}
