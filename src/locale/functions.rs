//! Plurals, numbers, days and lists by the rules of Unicode CLDR. Messages may call two of
//! them: `PLURAL` and `NUMBER`.

use chrono::{Datelike, NaiveDate};
use fluent::FluentValue;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_locale_core::Locale as Tag;
use icu_plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

/// The tag by which ICU writes a language; none if it is no tag of ICU's. English is
/// that of Great Britain.
pub fn tag(language: &LanguageIdentifier) -> Option<Tag> {
    let tag = language.to_string();
    let tag = if tag == "en" { "en-GB" } else { &tag };
    Tag::try_from_str(tag).ok()
}

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

/// A day with its month in words, such as "23 November 2026", in the calendar of Great
/// Britain: the person and the worker must name the same day.
/// `None` if ICU cannot write it.
pub fn day(tag: &Tag, day: NaiveDate) -> Option<String> {
    let formatter = FixedCalendarDateTimeFormatter::try_new(tag.into(), YMD::long()).ok()?;
    let (month, of_month) = (u8::try_from(day.month()), u8::try_from(day.day()));
    let date = Date::try_new_gregorian(day.year(), month.ok()?, of_month.ok()?);
    let date: Date<Gregorian> = date.ok()?;
    Some(formatter.format(&date).to_string())
}

/// Names in one line, such as "A, B and C".
/// `None` if ICU cannot write it.
pub fn list(tag: &Tag, names: &[String]) -> Option<String> {
    let formatter = ListFormatter::try_new_and(tag.into(), Default::default()).ok()?;
    Some(formatter.format_to_string(names.iter()))
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
    use std::collections::BTreeSet;

    use super::*;
    use crate::files::Files;
    use crate::locale::tests::Folder;
    use crate::locale::{Args, languages};

    fn tag(text: &str) -> Tag {
        Tag::try_from_str(text).unwrap()
    }

    /// The plural rules of Unicode CLDR for whole numbers, written down once more from its
    /// charts, so that a wrong table is found.
    fn category(language: &str, n: u64) -> &'static str {
        let (last, last_two) = (n % 10, n % 100);
        match language {
            "zh" => "other",
            "en" | "ur" if n == 1 => "one",
            "pa" if n <= 1 => "one",
            "en" | "ur" | "pa" => "other",
            "pl" if n == 1 => "one",
            "uk" if last == 1 && last_two != 11 => "one",
            "pl" | "uk" if (2..=4).contains(&last) && !(12..=14).contains(&last_two) => "few",
            "pl" | "uk" => "many",
            "ro" if n == 1 => "one",
            "ro" if n == 0 || (1..=19).contains(&last_two) => "few",
            "ro" => "other",
            "gd" => match n {
                1 | 11 => "one",
                2 | 12 => "two",
                3..=19 => "few",
                _ => "other",
            },
            "cy" => match n {
                0 => "zero",
                1 => "one",
                2 => "two",
                3 => "few",
                6 => "many",
                _ => "other",
            },
            "ar" => match (n, last_two) {
                (0, _) => "zero",
                (1, _) => "one",
                (2, _) => "two",
                (_, 3..=10) => "few",
                (_, 11..) => "many",
                _ => "other",
            },
            other => panic!("no rules for {other}"),
        }
    }

    /// The languages of the plan, and all that are there.
    fn tongues() -> BTreeSet<String> {
        let planned = ["en", "pl", "ar", "gd", "ro", "uk", "ur", "pa", "zh", "cy"];
        let there = languages(&Files::Embedded).into_iter();
        let there = there.map(|language| language.tag.to_string());
        there.chain(planned.map(str::to_owned)).collect()
    }

    #[test]
    fn every_language_has_its_own_plurals_up_to_200() {
        for language in tongues() {
            let rules = PluralRules::try_new_cardinal((&tag(&language)).into()).unwrap();
            for count in 0..=200 {
                let ours = plural(&tag(&language), count).unwrap();
                let icu = format!("{:?}", rules.category_for(count)).to_lowercase();
                assert_eq!(ours, icu, "{language} {count}");
                assert_eq!(ours, category(&language, count), "{language} {count}");
            }
        }
    }

    #[test]
    fn a_message_chooses_by_these_plurals_up_to_200() {
        let categories = ["zero", "one", "two", "few", "many"];
        let variants: String = categories.map(|c| format!("    [{c}] {c}\n")).concat();
        let message = format!("counted = {{ PLURAL($count) ->\n{variants}   *[other] other\n}}\n");
        for language in tongues() {
            let file = format!("locales/{language}/pack.ftl");
            let locale = Folder::with(&[(&file, &message)]).load(&language, "pack");
            let locale = locale.unwrap();
            for count in 0..=200_u64 {
                let args = Args::none().number("count", usize::try_from(count).unwrap());
                let words = locale.words("counted", &args);
                assert_eq!(words, category(&language, count), "{language} {count}");
            }
            assert_eq!(locale.missing(), [""; 0]);
        }
    }

    #[test]
    fn years_are_not_grouped_and_digits_are_those_of_the_language() {
        assert_eq!(number(&tag("en"), 12345, true).unwrap(), "12,345");
        assert_eq!(number(&tag("en"), 2026, false).unwrap(), "2026");
        assert_eq!(number(&tag("pl"), 12345, true).unwrap(), "12\u{a0}345");
        assert_eq!(number(&tag("ar-EG"), 2026, false).unwrap(), "٢٠٢٦");
        // Arabic of no country, Urdu and Punjabi are written with the digits of Europe.
        for language in ["ar", "ur", "pa", "zh", "gd"] {
            assert_eq!(number(&tag(language), 2026, false).unwrap(), "2026");
        }
    }

    #[test]
    fn a_day_is_written_as_the_language_writes_it() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let written = |language: &str| {
            let tag = super::tag(&language.parse().unwrap()).unwrap();
            day(&tag, date).unwrap()
        };
        for (language, expected) in [
            ("en", "23 November 2026"),
            ("pl", "23 listopada 2026"),
            ("ar", "23 نوفمبر 2026"),
            ("ar-EG", "٢٣ نوفمبر ٢٠٢٦"),
            ("ro", "23 noiembrie 2026"),
            ("zh", "2026年11月23日"),
            ("cy", "23 Tachwedd 2026"),
            // Not in the calendar of Iran, which the worker does not know.
            ("fa", "۲۳ نوامبر ۲۰۲۶"),
        ] {
            assert_eq!(written(language), expected, "{language}");
        }
    }

    #[test]
    fn a_list_is_joined_as_the_language_joins_it() {
        let names = ["A", "B", "C"].map(str::to_owned);
        let joined = |language: &str, count: usize| {
            let tag = super::tag(&language.parse().unwrap()).unwrap();
            list(&tag, &names[..count]).unwrap()
        };
        assert_eq!(joined("en", 3), "A, B and C");
        assert_eq!(joined("en", 1), "A");
        assert_eq!(joined("en", 0), "");
        assert_eq!(joined("pl", 2), "A i B");
        assert_eq!(joined("zh", 3), "A、B和C");
    }
}
