//! The line that holds the cursor: it says by itself what is asked.

use super::page::{Ask, Text};
use super::{Args, Locale};
use crate::text::wrap::fits;

/// The cells that a prompt may take, the space at its end included: a braille line of 40
/// shows it whole.
pub const PROMPT: usize = 38;

/// What is said at a prompt, from the fullest wording to the shortest.
const READ: [&str; 1] = ["prompt-read"];
const CHOOSE: [&str; 3] = ["prompt-choose", "prompt-choose-brief", "prompt-label"];
const CHOOSE_ONLY: [&str; 2] = ["prompt-choose-only", "prompt-label"];
const WRITE: [&str; 1] = ["prompt-label"];

impl Locale {
    /// The prompt for what is asked, and the prompt after an error.
    pub(super) fn prompts(&self, short: &Text, ask: &Ask) -> (String, String) {
        let (ids, count): (&[&str], usize) = match ask {
            Ask::Read => (&READ, 0),
            Ask::One(options) | Ask::Many(options) if options.len() == 1 => (&CHOOSE_ONLY, 1),
            Ask::One(options) | Ask::Many(options) => (&CHOOSE, options.len()),
            Ask::Write { .. } => (&WRITE, 0),
        };
        let first = self.fullest(ids, "", short, count);
        let again = self.fullest(ids, "-again", short, count);
        (first, again)
    }

    /// The fullest wording that fits; the shortest if none does.
    fn fullest(&self, ids: &[&str], ending: &str, short: &Text, count: usize) -> String {
        let mut prompt = String::new();
        for id in ids {
            let args = Args::none()
                .word("short", &short.text)
                .number("count", count);
            prompt = self.words(&format!("{id}{ending}"), &args);
            prompt.push(' ');
            if fits(&prompt, PROMPT) {
                break;
            }
        }
        prompt
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::page::PageOption;
    use crate::locale::tests::english;
    use crate::text::width::width;

    fn choices(locale: &Locale, count: usize) -> Ask {
        let option = |n: usize| PageOption {
            label: locale.literal(n.to_string()),
            hint: Vec::new(),
            chosen: false,
            heading: None,
        };
        Ask::One((0..count).map(option).collect())
    }

    #[test]
    fn prompts_say_what_to_do() {
        let locale = english();
        let short = locale.literal("Money");
        let said = |ask: &Ask| locale.prompts(&short, ask);
        assert_eq!(
            said(&choices(&locale, 5)),
            (
                "Money, type 1 to 5: ".to_owned(),
                "Again, Money, type 1 to 5: ".to_owned()
            )
        );
        assert_eq!(said(&choices(&locale, 1)).0, "Money, type 1: ");
        assert_eq!(
            said(&Ask::Read),
            (
                "Press Enter to go on: ".to_owned(),
                "Again, press Enter to go on: ".to_owned()
            )
        );
        let write = Ask::Write {
            lines: 4,
            text: String::new(),
            secret: false,
            unfinished: false,
        };
        assert_eq!(
            said(&write),
            ("Money: ".to_owned(), "Again, Money: ".to_owned())
        );
    }

    #[test]
    fn labels_of_22_cells_fit_in_every_prompt() {
        let locale = english();
        for length in 1..=22 {
            let short = locale.literal("m".repeat(length));
            for count in [1, 2, 9, 10, 48, 100, 999] {
                let (first, again) = locale.prompts(&short, &choices(&locale, count));
                assert!(width(&first) <= PROMPT, "{first}");
                assert!(width(&again) <= PROMPT, "{again}");
                assert!(first.starts_with(&short.text) && first.ends_with(": "));
                assert!(again.starts_with("Again, ") && again.contains(&short.text));
            }
        }
        assert!(locale.missing().is_empty(), "{:?}", locale.missing());
    }
}
