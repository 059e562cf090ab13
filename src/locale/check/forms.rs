//! Whether plurals have the forms that their language has.

use icu_locale_core::Locale as Tag;
use icu_plurals::{PluralCategory, PluralRules};

use super::Words;
use super::fault::{Fault, What};
use super::source::{Form, Piece};

/// All names of plural forms there are.
const ALL: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

/// What every language has, and what stands in for the rest.
const OTHER: &str = "other";

/// Checks every choice by number of a language.
pub(super) fn language(words: &Words, faults: &mut Vec<Fault>) {
    let Some(wanted) = forms(&words.tag) else {
        let path = format!("locales/{}/language.toml", words.tag);
        faults.push(Fault::new(&path, (1, 1), What::NoRules(words.tag.clone())));
        return;
    };
    for source in words.files.values() {
        for unit in source.units() {
            unit.visit(&mut |piece| {
                let Piece::Choice { at, by, forms } = piece else {
                    return;
                };
                let plural = matches!(&**by, Piece::Call { function, .. } if function == "PLURAL");
                if plural && !exactly(forms, &wanted) {
                    faults.push(source.fault(*at, What::Forms(wanted.join(", "))));
                } else if !plural && forms.iter().any(counts) {
                    faults.push(source.fault(*at, What::NoPlural));
                }
            });
        }
    }
}

/// The plural forms of a language by the rules of Unicode CLDR; none if it has no rules.
fn forms(tag: &str) -> Option<Vec<&'static str>> {
    let tag = Tag::try_from_str(tag).ok()?;
    let rules = PluralRules::try_new_cardinal((&tag).into()).ok()?;
    let has = |category: &PluralCategory| rules.categories().any(|own| own == *category);
    Some(ALL.iter().filter(|c| has(c)).map(name).collect())
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => OTHER,
    }
}

/// Each form once, no other one, and `other` where none fits.
fn exactly(forms: &[Form], wanted: &[&str]) -> bool {
    forms.len() == wanted.len()
        && wanted.iter().all(|want| {
            forms
                .iter()
                .any(|form| form.key == *want && form.default == (*want == OTHER))
        })
}

/// True for a form that only a number chooses.
fn counts(form: &Form) -> bool {
    form.key != OTHER && ALL.iter().any(|category| name(category) == form.key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_the_forms_of_cldr() {
        assert_eq!(forms("en"), Some(vec!["one", "other"]));
        assert_eq!(forms("pl"), Some(vec!["one", "few", "many", "other"]));
        assert_eq!(forms("zh"), Some(vec!["other"]));
        assert_eq!(
            forms("ar"),
            Some(vec!["zero", "one", "two", "few", "many", "other"])
        );
        assert_eq!(forms("not a tag"), None);
    }
}
