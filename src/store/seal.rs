//! Sealing: how bytes become unreadable to others. The format is age v1
//! (<https://age-encryption.org/v1>), so other tools can open it, and it is not ours to defend.

use std::fmt;
use std::io::{self, Read, Write};
use std::iter;

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, EncryptError, Encryptor, Identity, scrypt, x25519};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use super::error::StoreError;

/// How the name of a sealed file ends.
pub const ENDING: &str = ".age";

/// How the text of a private half begins, in any case of letters.
const SECRET: &str = "AGE-SECRET-KEY-";

/// Points of small order: whatever is sealed to one of them, anybody can open. The list is that of
/// libsodium (`has_small_order` in `x25519_ref10.c`), each with and without the highest bit, which
/// X25519 passes over. The library of age stops the program at them.
const WEAK: [&str; 14] = [
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz9ts6wm9s8",
    "age1anlllllllllllllllllllllllllllllllllllllllllllllllals4n2t7m",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllalsn46ayy",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllalselrwrv",
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqsuwj9m",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqk67yly",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhzqqxqejhu",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz8ts72fzt7",
    "age1anllllllllllllllllllllllllllllllllllllllllllllllllls3hcv9z",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllllsh3g6la",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllllsam3fc4",
];

/// How dear it is to try a phrase: scrypt with N = 2 to this power.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work(u8);

impl Work {
    /// For people: about a second and 256 MB of memory for each try.
    pub const FOR_PEOPLE: Self = Self(18);
    /// For tests: no time at all, and no protection.
    pub const FOR_TESTS: Self = Self(2);
    /// For what no phrase was chosen for, but 256 bits by chance or derived with all the work
    /// that is due: nobody guesses these, and more work would protect no more.
    pub(super) const NONE_DUE: Self = Self(1);
    /// The most that is accepted when reading: about 16 seconds and 4 GB.
    const MOST: u8 = 22;

    /// The same as the power of two.
    pub(super) fn log_n(self) -> u8 {
        self.0
    }
}

/// The private half of a draft's key pair.
pub(super) struct Key(x25519::Identity);

/// The public half: it can seal, and not open.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(x25519::Recipient);

/// Why a text is nobody's public half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRecipient {
    /// It is a private half, which nobody else should see.
    Secret,
    /// It is anything else.
    Other,
}

/// How files are sealed for somebody else.
pub enum Seal {
    /// Each of these can open them.
    To(Vec<Recipient>),
    /// Whoever knows the phrase can open them.
    Phrase(Phrase),
}

/// A phrase that protects something, and how dear it is to try one.
pub struct Phrase {
    phrase: SecretString,
    work: Work,
}

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
        age::encrypt(&to_phrase(phrase, work), &self.to_bytes()).map_err(not_sealed)
    }

    /// Reads what [`Key::wrap`] made.
    pub(super) fn unwrap(bytes: &[u8], phrase: &SecretString) -> Result<Self, StoreError> {
        Self::from_bytes(&open_by_phrase(bytes, phrase)?)
    }

    /// Opens what was sealed to this key.
    pub(super) fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        decrypt(sealed, &self.0).map_err(|error| not_opened(&error))
    }
}

impl Recipient {
    /// Reads what an age tool shows as a public key: `age1` and 58 letters and digits.
    ///
    /// # Errors
    /// See [`NoRecipient`].
    pub fn parse(text: &str) -> Result<Self, NoRecipient> {
        let text = text.trim();
        let start = text.get(..SECRET.len()).unwrap_or_default();
        if start.eq_ignore_ascii_case(SECRET) {
            return Err(NoRecipient::Secret);
        }
        let recipient = text.parse().map(Self).map_err(|_| NoRecipient::Other)?;
        let weak = WEAK.contains(&&*recipient.to_string());
        (!weak).then_some(recipient).ok_or(NoRecipient::Other)
    }

    /// Seals bytes so that only the private half opens them.
    pub(super) fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
        age::encrypt(&self.0, bytes).map_err(not_sealed)
    }

    /// The public half as text, one line.
    pub(super) fn to_line(&self) -> String {
        format!("{self}\n")
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Recipient")
    }
}

impl Phrase {
    /// A phrase with the work that people get.
    ///
    /// # Errors
    /// [`StoreError::PhraseNeeded`] if nothing is in it that could protect.
    pub fn new(phrase: SecretString) -> Result<Self, StoreError> {
        let work = Work::FOR_PEOPLE;
        let empty = is_empty(&phrase);
        (!empty)
            .then_some(Self { phrase, work })
            .ok_or(StoreError::PhraseNeeded)
    }

    /// A phrase that was derived with the work that is due, and holds 256 bits.
    pub(super) fn derived(phrase: SecretString) -> Self {
        let work = Work::NONE_DUE;
        Self { phrase, work }
    }

    /// The same, for tests: no phrase of a person may be as cheap to try.
    #[cfg(test)]
    pub(super) fn with_work(self, work: Work) -> Self {
        Self { work, ..self }
    }
}

impl Seal {
    /// Seals bytes. By a phrase, this takes about a second each time.
    ///
    /// # Errors
    /// There is nobody to seal them to, or memory is short.
    pub fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
        let encryptor = match self {
            Self::To(recipients) => {
                let recipients = recipients.iter();
                Encryptor::with_recipients(recipients.map(|to| &to.0 as &dyn age::Recipient))
            }
            Self::Phrase(Phrase { phrase, work }) => {
                let recipient = to_phrase(phrase, *work);
                Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
            }
        };
        let mut sealed = Vec::new();
        let mut writer = encryptor.map_err(not_sealed)?.wrap_output(&mut sealed)?;
        writer.write_all(bytes)?;
        writer.finish()?;
        Ok(sealed)
    }
}

fn to_phrase(phrase: &SecretString, work: Work) -> scrypt::Recipient {
    let mut recipient = scrypt::Recipient::new(normal(phrase));
    // By itself it would measure this computer, and a slow one would protect less.
    recipient.set_work_factor(work.0);
    recipient
}

/// Opens what a phrase sealed.
pub(super) fn open_by_phrase(
    sealed: &[u8],
    phrase: &SecretString,
) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    decrypt(sealed, &by_phrase(phrase)).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            StoreError::WrongPhrase
        }
        other => not_opened(&other),
    })
}

/// What opens with a phrase.
pub(super) fn by_phrase(phrase: &SecretString) -> scrypt::Identity {
    let mut identity = scrypt::Identity::new(normal(phrase));
    identity.set_max_work_factor(Work::MOST);
    identity
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
        let given = Phrase::new(phrase("four words of mine")).unwrap();
        assert_eq!(given.work, Work::FOR_PEOPLE);
        for nothing in ["", " ", "\n"] {
            let refused = Phrase::new(phrase(nothing)).map(|_| ());
            assert!(matches!(refused, Err(StoreError::PhraseNeeded)));
        }
    }

    #[test]
    fn only_a_public_half_is_a_recipient() {
        let key = Key::generate();
        let code = key.recipient().to_string();
        assert_eq!(Recipient::parse(&code), Ok(key.recipient()));
        assert_eq!(Recipient::parse(&format!(" {code}\n")), Ok(key.recipient()));
        let secret = key.0.to_string();
        let secret = secret.expose_secret();
        for given in [secret, &secret.to_lowercase(), &secret[..40]] {
            assert_eq!(Recipient::parse(given), Err(NoRecipient::Secret));
        }
        let other = code.replacen("age1", "age1pq1", 1);
        let turned = format!("{}q", &code[..code.len() - 1]);
        let turned = if turned == code {
            turned.replace("age1", "age1q")
        } else {
            turned
        };
        for given in [
            "",
            "age1",
            "me",
            "ssh-ed25519 AAAA",
            "\u{e9}",
            &other,
            &turned,
            &code[..61],
        ] {
            assert_eq!(Recipient::parse(given), Err(NoRecipient::Other), "{given}");
        }
    }

    #[test]
    fn what_anybody_could_open_is_sealed_to_nobody() {
        for code in WEAK {
            // It is well formed, and the library would take it.
            assert!(code.parse::<x25519::Recipient>().is_ok(), "{code}");
            assert_eq!(Recipient::parse(code), Err(NoRecipient::Other));
            let capital = code.to_uppercase();
            assert_eq!(Recipient::parse(&capital), Err(NoRecipient::Other));
        }
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
