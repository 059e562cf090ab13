//! The words with which the owner of a machine ends the program. Only a hash of them is in the
//! file, made with scrypt (RFC 7914) in the form of the Password Hashing Competition:
//! `$scrypt$ln=15,r=8,p=1$salt$hash`.

use std::fmt;

use scrypt::password_hash::{
    PasswordHash, PasswordHashString, PasswordHasher, PasswordVerifier, SaltString,
};
use scrypt::{Params, Scrypt};
use zeroize::Zeroizing;

/// The work of one try: 2^15 with blocks of 8, which takes 32 MiB. A small machine answers in
/// less than a second.
const LOG_N: u8 = 15;

/// Words that can be checked, not read.
#[derive(Clone, PartialEq)]
pub struct OwnerWords(PasswordHashString);

impl OwnerWords {
    /// Reads what [`OwnerWords::of`] wrote; none if it is something else.
    pub fn parse(text: &str) -> Option<Self> {
        let hash = PasswordHash::new(text).ok()?;
        let ours = hash.algorithm == scrypt::ALG_ID && hash.hash.is_some() && hash.salt.is_some();
        // Somebody could have written a work that takes all memory.
        let params = Params::try_from(&hash).ok()?;
        let fits = params.log_n() <= 20 && params.r() <= 8 && params.p() <= 1;
        (ours && fits).then(|| Self(hash.serialize()))
    }

    /// These words with this salt, which is to be random.
    ///
    /// # Errors
    /// None that can be mended: the hash was not made.
    pub fn of(words: &str, salt: &[u8; 16]) -> Option<Self> {
        let salt = SaltString::encode_b64(salt).ok()?;
        let params = Params::new(LOG_N, 8, 1, Params::RECOMMENDED_LEN).ok()?;
        let words = plain(words);
        let hash = Scrypt.hash_password_customized(words.as_bytes(), None, None, params, &salt);
        Some(Self(hash.ok()?.serialize()))
    }

    /// True for the same words. Spaces and capital letters make no difference: on a keyboard in
    /// the dark they are easily mistaken.
    pub fn are(&self, words: &str) -> bool {
        let words = plain(words);
        let same = Scrypt.verify_password(words.as_bytes(), &self.0.password_hash());
        same.is_ok()
    }
}

fn plain(words: &str) -> Zeroizing<String> {
    let letters = words.chars().filter(|c| !c.is_whitespace());
    Zeroizing::new(letters.flat_map(char::to_lowercase).collect())
}

impl fmt::Display for OwnerWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl fmt::Debug for OwnerWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OwnerWords")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_words_end_it_however_they_are_spaced() {
        let words = OwnerWords::of("Blue kettle rain", &[7; 16]).unwrap();
        let read = OwnerWords::parse(&words.to_string()).unwrap();
        assert!(read.are("blue  KETTLE rain ") && read.are("bluekettlerain"));
        assert!(!read.are("blue kettle") && !read.are(""));
        assert!(!words.to_string().contains("kettle") && !format!("{words:?}").contains("scrypt"));
    }

    #[test]
    fn what_is_no_such_hash_is_refused() {
        let huge = "$scrypt$ln=30,r=8,p=1$aM15713r3Xsvxbi31lqr1Q$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD+iCs5E";
        for text in [
            "",
            "blue kettle rain",
            "$argon2id$v=19$m=65536,t=2,p=1$gZiV/M1gPc22ElAH/Jh1Hw$CWOrkoo7oJBQ/iyh7uJ0LO2aLEfrHwTWllSAxT0zRno",
            huge,
        ] {
            assert_eq!(OwnerWords::parse(text), None, "{text}");
        }
    }
}
