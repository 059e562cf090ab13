//! Sealing: how bytes become unreadable to others. The format is age v1
//! (<https://age-encryption.org/v1>), so other tools can open it, and it is not ours to defend.

use std::io::{self, Read};
use std::iter;

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, EncryptError, Identity, scrypt, x25519};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use super::error::StoreError;

/// How dear it is to try a phrase: scrypt with N = 2 to this power.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work(u8);

impl Work {
    /// For people: about a second and 256 MB of memory for each try.
    pub const FOR_PEOPLE: Self = Self(18);
    /// For tests: no time at all, and no protection.
    pub const FOR_TESTS: Self = Self(2);
    /// The most that is accepted when reading: about 16 seconds and 4 GB.
    const MOST: u8 = 22;
}

/// The private half of a draft's key pair.
pub(super) struct Key(x25519::Identity);

/// The public half: it can seal, and not open.
#[derive(Clone)]
pub(super) struct Recipient(x25519::Recipient);

impl Key {
    /// Makes a new key pair.
    pub(super) fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// The public half.
    pub(super) fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// The key as an age identity file, unprotected.
    pub(super) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let text = self.0.to_string();
        let text = text.expose_secret().as_bytes();
        let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() + 1));
        bytes.extend_from_slice(text);
        bytes.push(b'\n');
        bytes
    }

    /// Reads what [`Key::to_bytes`] made.
    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        std::str::from_utf8(bytes)
            .ok()
            .and_then(|text| text.strip_suffix('\n')?.parse().ok())
            .map(Self)
            .ok_or(StoreError::Damaged)
    }

    /// The key, wrapped by a phrase.
    pub(super) fn wrap(&self, phrase: &SecretString, work: Work) -> Result<Vec<u8>, StoreError> {
        let mut recipient = scrypt::Recipient::new(normal(phrase));
        recipient.set_work_factor(work.0);
        age::encrypt(&recipient, &self.to_bytes()).map_err(not_sealed)
    }

    /// Reads what [`Key::wrap`] made.
    pub(super) fn unwrap(bytes: &[u8], phrase: &SecretString) -> Result<Self, StoreError> {
        let mut identity = scrypt::Identity::new(normal(phrase));
        identity.set_max_work_factor(Work::MOST);
        let opened = decrypt(bytes, &identity).map_err(|error| match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
                StoreError::WrongPhrase
            }
            other => not_opened(&other),
        })?;
        Self::from_bytes(&opened)
    }

    /// Opens what was sealed to this key.
    pub(super) fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        decrypt(sealed, &self.0).map_err(|error| not_opened(&error))
    }
}

impl Recipient {
    /// Seals bytes so that only the private half opens them.
    pub(super) fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
        age::encrypt(&self.0, bytes).map_err(not_sealed)
    }

    /// The public half as text, one line.
    pub(super) fn to_line(&self) -> String {
        format!("{}\n", self.0)
    }
}

impl std::fmt::Debug for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recipient")
    }
}

/// The phrase in one form (Unicode NFC, no spaces around it), so that one keyboard's
/// "é" opens what another one's "é" sealed. Empty if nothing is left of it.
fn normal(phrase: &SecretString) -> SecretString {
    let typed = phrase.expose_secret().trim();
    // NFC needs at most three times the bytes (Unicode Standard Annex 15, section 5), so
    // this never moves and leaves no copy behind.
    let mut text = String::with_capacity(typed.len() * 3);
    text.extend(typed.nfc());
    let secret = SecretString::from(text.as_str());
    text.zeroize();
    secret
}

/// Whether a phrase has nothing in it that could protect.
pub(super) fn is_empty(phrase: &SecretString) -> bool {
    phrase.expose_secret().trim().is_empty()
}

fn decrypt(sealed: &[u8], identity: &dyn Identity) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
    let mut reader = Decryptor::new_buffered(sealed)?.decrypt(iter::once(identity))?;
    // Sealed bytes are longer than plain ones, so this never moves and leaves no copy behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut plain)?;
    Ok(plain)
}

fn not_sealed(error: EncryptError) -> StoreError {
    match error {
        EncryptError::Io(error) => error.into(),
        _ => StoreError::Other(io::ErrorKind::Unsupported.into()),
    }
}

fn not_opened(error: &DecryptError) -> StoreError {
    match error {
        DecryptError::UnknownFormat => StoreError::Foreign,
        _ => StoreError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase(text: &str) -> SecretString {
        SecretString::from(text)
    }

    #[test]
    fn a_phrase_opens_however_the_keyboard_spells_it() {
        let key = Key::generate();
        let wrapped = key
            .wrap(&phrase("caf\u{e9} noir"), Work::FOR_TESTS)
            .unwrap();
        for typed in ["caf\u{e9} noir", "cafe\u{301} noir", " caf\u{e9} noir \n"] {
            let again = Key::unwrap(&wrapped, &phrase(typed)).unwrap();
            assert_eq!(again.to_bytes(), key.to_bytes());
        }
        for typed in ["cafe noir", "Caf\u{e9} noir", "caf\u{e9}noir", ""] {
            let refused = Key::unwrap(&wrapped, &phrase(typed)).map(|_| ());
            assert!(matches!(refused, Err(StoreError::WrongPhrase)), "{typed}");
        }
    }

    #[test]
    fn a_key_that_asks_for_too_much_work_is_refused() {
        let wrapped = Key::generate().wrap(&phrase("x"), Work(2)).unwrap();
        let text = String::from_utf8_lossy(&wrapped[..80]).into_owned();
        let head = text.lines().nth(1).unwrap();
        assert!(head.ends_with(" 2"));
        let place = "age-encryption.org/v1\n".len() + head.len() - 1;
        let mut greedy = wrapped.clone();
        greedy.splice(place..=place, *b"23");
        let refused = Key::unwrap(&greedy, &phrase("x")).map(|_| ());
        assert!(matches!(refused, Err(StoreError::Damaged)));
    }

    #[test]
    fn people_get_the_full_work() {
        assert_eq!(Work::FOR_PEOPLE, Work(18));
    }

    #[test]
    fn sealing_hides_and_opens_again() {
        let key = Key::generate();
        for size in [0, 1, 65_535, 65_536, 65_537, 1_048_576] {
            let plain = vec![b'o'; size];
            let sealed = key.recipient().seal(&plain).unwrap();
            assert_eq!(*key.open(&sealed).unwrap(), plain);
            let other = Key::generate().open(&sealed);
            assert!(matches!(other, Err(StoreError::Damaged)));
        }
    }
}
