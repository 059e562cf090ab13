//! The one place that reads the clock and takes chance.

use chrono::{DateTime, FixedOffset, Local, SubsecRound};

/// Now, to the second, with the offset of this place.
#[expect(clippy::disallowed_methods, reason = "this is the place that may")]
pub fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset().trunc_subsecs(0)
}

/// Any number, for what is better not done by all at once; always the same if the system gives none.
pub fn chance() -> u64 {
    getrandom::u64().unwrap_or(u64::MAX)
}

/// A random code of this many letters and digits that are hard to mistake for each other.
///
/// # Errors
/// The system gives no random numbers.
pub fn random_code(length: usize) -> Result<String, getrandom::Error> {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes)?;
    Ok(bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_differ_and_are_plain() {
        let (one, two) = (random_code(20).unwrap(), random_code(20).unwrap());
        assert_ne!(one, two);
        assert!(one.len() == 20 && one.bytes().all(|b| b.is_ascii_alphanumeric()));
    }
}
