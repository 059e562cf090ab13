//! What messages may call: `PLURAL` and `NUMBER`, both by the rules of Unicode CLDR.

use fluent::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale as Tag;
use icu_plurals::{PluralCategory, PluralRules};

/// The plural category of a count, as messages name it.
///
/// ICU chooses it, because the rules inside the Fluent crates are wrong in some
/// languages. `None` if the language has no rules.
pub fn plural(tag: &Tag, count: u64) -> Option<&'static str> {
    let rules = PluralRules::try_new_cardinal(tag.into()).ok()?;
    Some(match rules.category_for(count) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    })
}

/// A number in the digits of the language; grouped as in 12,345 if wanted.
/// `None` if the language has no digits known to ICU.
pub fn number(tag: &Tag, number: u64, grouped: bool) -> Option<String> {
    let mut options = DecimalFormatterOptions::default();
    if !grouped {
        options.grouping_strategy = Some(GroupingStrategy::Never);
    }
    let formatter = DecimalFormatter::try_new(tag.into(), options).ok()?;
    Some(formatter.format(&Decimal::from(number)).to_string())
}

/// The whole number that stands first in a call, if there is one. Words are no number,
/// even if they look like one.
pub(super) fn counted(values: &[FluentValue]) -> Option<u64> {
    let FluentValue::Number(number) = values.first()? else {
        return None;
    };
    number.as_string().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::try_from_str(text).unwrap()
    }

    #[test]
    fn english_has_one_and_other_up_to_200() {
        for count in 0..=200 {
            let expected = if count == 1 { "one" } else { "other" };
            assert_eq!(plural(&tag("en"), count), Some(expected), "{count}");
        }
    }

    #[test]
    fn languages_that_come_later_get_their_own_categories() {
        assert_eq!(plural(&tag("gd"), 11), Some("one"));
        assert_eq!(plural(&tag("pl"), 22), Some("few"));
        assert_eq!(plural(&tag("ar"), 103), Some("few"));
    }

    #[test]
    fn years_are_not_grouped_and_digits_are_local() {
        assert_eq!(number(&tag("en"), 12345, true).unwrap(), "12,345");
        assert_eq!(number(&tag("en"), 2026, false).unwrap(), "2026");
        assert_eq!(number(&tag("ar-EG"), 2026, false).unwrap(), "٢٠٢٦");
    }
}
