//! Those for whom a hand-over can be locked: named by the pack, and by the settings of this
//! account.

use std::collections::BTreeSet;

use crate::engine::pack::Pack;
use crate::files::Files;
use crate::locale::{Args, Locale, languages};
use crate::store::{ChosenRecipient, NoRecipient, Recipient};
use crate::text::fold::fold;
use crate::text::plain;

/// The longest name that the settings can give, in letters.
const LONGEST: usize = 60;

/// Somebody for whom a hand-over can be locked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    who: Who,
    /// Whoever has the key that belongs to this can open the file.
    pub to: Recipient,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Who {
    /// Named by the pack, by this id.
    Pack(String),
    /// Named by the settings, by this name.
    Settings(String),
}

impl Named {
    /// Who they are, in words. Names of the settings always say where they come from.
    pub fn name(&self, locale: &Locale) -> String {
        match &self.who {
            Who::Pack(id) => locale.words(&message(id), &Args::none()),
            Who::Settings(name) => {
                locale.words("lock-named-here", &Args::none().word("name", name.as_str()))
            }
        }
    }

    /// The settings name them, not the pack.
    pub fn is_of_settings(&self) -> bool {
        matches!(self.who, Who::Settings(_))
    }
}

/// What is wrong with somebody whom the settings name: a message and its values.
pub type Fault = (&'static str, Args);

/// Those whom the pack names, then those whom the settings name; and what is wrong with those of
/// the settings that are left out.
pub fn named(files: &Files, pack: &Pack, chosen: &[ChosenRecipient]) -> (Vec<Named>, Vec<Fault>) {
    let of_pack = pack.recipients.iter();
    // Without those whose code nobody could open, or anybody.
    let of_pack = of_pack.filter_map(|to| {
        Some(Named {
            who: Who::Pack(to.id.clone()),
            to: Recipient::parse(&to.code).ok()?,
        })
    });
    let mut named: Vec<Named> = of_pack.collect();
    if chosen.is_empty() {
        return (named, Vec::new());
    }
    let mut names = Names {
        of_pack: names_of(files, pack),
        taken: BTreeSet::new(),
    };
    let mut faults = Vec::new();
    for (at, chosen) in chosen.iter().enumerate() {
        match names.judge(at, chosen, &named) {
            Ok(good) => named.push(good),
            Err(fault) => faults.push(fault),
        }
    }
    (named, faults)
}

/// The message that says who a recipient of a pack is.
fn message(id: &str) -> String {
    format!("recipient-{id}")
}

/// What the recipients of a pack are called, in each language, as names are compared.
fn names_of(files: &Files, pack: &Pack) -> BTreeSet<String> {
    let locales = languages(files).into_iter();
    let locales =
        locales.filter_map(|language| Locale::load(files, &language.tag, pack.id.as_str()).ok());
    let names = locales.flat_map(|locale| {
        let names = pack.recipients.iter();
        let names = names.map(|to| heard(&locale.words(&message(&to.id), &Args::none())));
        names.collect::<Vec<_>>()
    });
    names.filter(|name| !name.is_empty()).collect()
}

/// A name as it is heard: its letters and digits.
fn heard(name: &str) -> String {
    fold(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The names that nobody else may have.
struct Names {
    of_pack: BTreeSet<String>,
    taken: BTreeSet<String>,
}

impl Names {
    /// Takes somebody whom the settings name, at this place, beside those who are there.
    fn judge(
        &mut self,
        at: usize,
        chosen: &ChosenRecipient,
        beside: &[Named],
    ) -> Result<Named, Fault> {
        let name = plain::clean(&chosen.name);
        let words: Vec<&str> = name.split_whitespace().collect();
        let name = words.join(" ");
        let heard = heard(&name);
        if heard.is_empty() || name.chars().count() > LONGEST {
            return Err(("lock-no-name", Args::none().number("number", at + 1)));
        }
        let wrong = |id| (id, Args::none().word("name", name.as_str()));
        // Somebody who is "the council, new" would be taken for the council.
        let of_pack = self.of_pack.iter().any(|known| heard.contains(known));
        if of_pack || !self.taken.insert(heard) {
            return Err(wrong("lock-name-taken"));
        }
        let to = Recipient::parse(&chosen.code).map_err(|why| {
            wrong(match why {
                NoRecipient::Secret => "lock-secret-key",
                NoRecipient::Other => "lock-no-code",
            })
        })?;
        if beside.iter().any(|known| known.to == to) {
            return Err(wrong("lock-code-taken"));
        }
        let who = Who::Settings(name);
        Ok(Named { who, to })
    }
}

#[cfg(test)]
mod tests {
    use age::secrecy::ExposeSecret;
    use age::x25519::Identity;

    use super::*;
    use crate::content;

    fn code() -> String {
        Identity::generate().to_public().to_string()
    }

    fn chosen(name: &str, code: &str) -> ChosenRecipient {
        ChosenRecipient {
            name: name.to_owned(),
            code: code.to_owned(),
        }
    }

    /// The pack of a council, which names the team that visits people at home.
    fn council() -> (Files, Pack) {
        let files = Files::Dir("tests/fixtures/council".into());
        let pack = content::load(&files, "first-visit").unwrap();
        (files, pack)
    }

    /// Who is named, in English, and what is wrong with the others.
    fn told(chosen: &[ChosenRecipient]) -> (Vec<String>, Vec<&'static str>) {
        let (files, pack) = council();
        let english = Locale::load(&files, &"en".parse().unwrap(), "first-visit").unwrap();
        let (named, faults) = named(&files, &pack, chosen);
        let names = named.iter().map(|named| named.name(&english)).collect();
        (names, faults.iter().map(|(id, _)| *id).collect())
    }

    const TEAM: &str = "the team that visits people at home";

    #[test]
    fn who_is_named_by_the_settings_comes_after_those_of_the_pack_and_is_marked() {
        let (names, faults) = told(&[chosen("Anna Kerr", &code())]);
        assert_eq!(names, [TEAM, "“Anna Kerr” (a name from the settings)"]);
        assert!(faults.is_empty(), "{faults:?}");
    }

    #[test]
    fn nothing_in_a_name_can_command_a_terminal_or_turn_what_follows() {
        let hostile = "\u{1b}[2JAnna\u{202e}\n\tKerr\u{7}";
        let (names, _) = told(&[chosen(hostile, &code())]);
        assert_eq!(names[1], "“[2JAnna Kerr” (a name from the settings)");
    }

    #[test]
    fn nobody_gets_the_name_of_one_whom_the_pack_names_or_a_name_that_is_taken() {
        for name in [
            TEAM,
            "The Team, that visits people  at home!",
            "the team that vi\u{200d}sits people at h\u{f4}me",
            "New: the team that visits people at home (office)",
            // As the pack calls them in Polish.
            "Zespół, który odwiedza ludzi w domu",
        ] {
            let (names, faults) = told(&[chosen(name, &code())]);
            assert_eq!(
                (names.len(), faults),
                (1, vec!["lock-name-taken"]),
                "{name}"
            );
        }
        let twice = [chosen("Anna", &code()), chosen("anna.", &code())];
        let (names, faults) = told(&twice);
        assert_eq!((names.len(), faults), (2, vec!["lock-name-taken"]));
    }

    #[test]
    fn a_lock_code_that_is_none_or_is_somebody_elses_is_left_out_and_the_others_stay() {
        let secret = Identity::generate().to_string();
        let (_, pack) = council();
        let again = code();
        let (names, faults) = told(&[
            chosen("", &code()),
            chosen(&"a".repeat(LONGEST + 1), &code()),
            chosen("Cut", &code()[..61]),
            chosen("Secret", secret.expose_secret()),
            chosen("As the pack", &pack.recipients[0].code),
            chosen("Anna", &again),
            chosen("As Anna", &again),
        ]);
        assert_eq!(names.len(), 2, "{names:?}");
        assert!(names[1].contains("Anna"), "{names:?}");
        assert_eq!(
            faults,
            [
                "lock-no-name",
                "lock-no-name",
                "lock-no-code",
                "lock-secret-key",
                "lock-code-taken",
                "lock-code-taken",
            ]
        );
    }
}
