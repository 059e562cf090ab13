//! What is derived from a code: the name of a file, and what opens it.

use age::secrecy::SecretString;
use scrypt::Params;
use zeroize::{Zeroize, Zeroizing};

use super::code::Code;
use crate::store::error::StoreError;
use crate::store::seal::Work;

/// Half of what is derived, in bytes.
const HALF: usize = 32;

/// The name and the phrase of what is kept under a code.
pub(super) struct Secret {
    /// 64 hexadecimal digits. Says nothing of the phrase: each half of what scrypt gives is a
    /// block of its own of PBKDF2 (RFC 7914, section 6).
    pub(super) name: String,
    /// 64 hexadecimal digits: 256 bits, so that nobody guesses it without the code.
    pub(super) phrase: SecretString,
}

impl Secret {
    /// Derives both at once, so that one try searches all that is kept; it takes about a second.
    ///
    /// # Errors
    /// Memory is short.
    pub(super) fn of(code: &Code, salt: &[u8], work: Work) -> Result<Self, StoreError> {
        let mut both = Zeroizing::new([0; 2 * HALF]);
        let params = Params::new(work.log_n(), 8, 1, 2 * HALF);
        let derived = params
            .ok()
            .and_then(|params| scrypt::scrypt(&code.secret(), salt, &params, &mut *both).ok());
        derived.ok_or(StoreError::Other(std::io::ErrorKind::Unsupported.into()))?;
        let (name, phrase) = both.split_at(HALF);
        let mut text = hex(phrase);
        let phrase = SecretString::from(text.as_str());
        text.zeroize();
        Ok(Self {
            name: hex(name),
            phrase,
        })
    }
}

fn hex(bytes: &[u8]) -> String {
    // Never moves, and leaves no copy behind.
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for half in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(half.into(), 16));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use age::secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn name_and_phrase_are_scrypt_of_the_digits() {
        let code = Code::read("acid raft zoom yo-yo").unwrap();
        let secret = Secret::of(&code, b"salt", Work::FOR_TESTS).unwrap();
        // Python: hashlib.scrypt(b"1111463266666652", salt=b"salt", n=4, r=8, p=1, dklen=64)
        assert_eq!(secret.name, NAME);
        assert_eq!(secret.phrase.expose_secret(), PHRASE);
        let other = Secret::of(&code, b"Salt", Work::FOR_TESTS).unwrap();
        assert_ne!(other.name, secret.name);
    }

    const NAME: &str = "d6e89842d5f43d27deede32cf8f35301f4cbe92ac5a0656b73adc5c125948cf2";
    const PHRASE: &str = "ee8adb4905b6be347a554072503d0ab0f3708911c906554dda9f8d0cec3332e3";
}
