//! Under which names a voice may know a language.

/// The names under which voices may be known that read this language, best first, in small
/// letters. None for what is not a BCP 47 tag.
///
/// A script other than the usual one makes it another language to a voice: a voice for
/// Punjabi reads Gurmukhi and not Arabic letters. Chinese voices read both of theirs.
pub(super) fn names(tag: &str) -> Vec<String> {
    let tag = tag.to_ascii_lowercase();
    let parts: Vec<&str> = tag.split('-').collect();
    let plain = |part: &&str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let is_language = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase());
    if !parts.iter().all(plain) || !is_language(parts[0]) {
        return Vec::new();
    }
    let shortest = match script(&parts) {
        Some(at) if parts[0] != "zh" => at + 1,
        _ => 1,
    };
    let mut names: Vec<String> = (shortest..=parts.len())
        .rev()
        .map(|count| parts[..count].join("-"))
        .collect();
    if shortest == 1 {
        names.extend(other_names(&parts).iter().map(|&name| name.to_owned()));
        // Some have no voice for French as such, but for that of France.
        names.push(format!("{0}-{0}", parts[0]));
    }
    names
}

/// The language that a name begins with, if any voice for it may read what the name means.
pub(super) fn language(name: &str) -> Option<&str> {
    let parts: Vec<&str> = name.split('-').collect();
    script(&parts).is_none().then_some(parts[0])
}

/// Where a tag says how the language is written.
fn script(parts: &[&str]) -> Option<usize> {
    let letters = |part: &&str| part.len() == 4 && !part.starts_with(|c: char| c.is_ascii_digit());
    parts.iter().skip(1).position(letters).map(|at| at + 1)
}

/// Other names for the language, where voices have some.
fn other_names(parts: &[&str]) -> &'static [&'static str] {
    match parts[0] {
        // In Hong Kong and Macau, what is written in Chinese is read in Cantonese.
        "zh" if parts.contains(&"hk") || parts.contains(&"mo") => &["yue"],
        // The first is one of espeak-ng. Its `cmn` spells Chinese in Latin letters and reads those as
        // English: heard with version 1.51.
        "zh" => &["cmn-latn-pinyin", "cmn"],
        "no" => &["nb"],
        "nb" => &["no"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_tag_comes_first_and_the_language_later() {
        assert_eq!(names("pl"), ["pl", "pl-pl"]);
        assert_eq!(names("pt-BR"), ["pt-br", "pt", "pt-pt"]);
        assert_eq!(names("zh"), ["zh", "cmn-latn-pinyin", "cmn", "zh-zh"]);
        let hant = names("zh-Hant");
        assert_eq!(hant, ["zh-hant", "zh", "cmn-latn-pinyin", "cmn", "zh-zh"]);
        assert_eq!(names("zh-HK")[..3], ["zh-hk", "zh", "yue"]);
    }

    #[test]
    fn another_script_is_not_read_by_a_voice_for_the_usual_one() {
        assert_eq!(names("pa-Arab-PK"), ["pa-arab-pk", "pa-arab"]);
        assert_eq!(language("pa-arab"), None);
        assert_eq!(language("en-029"), Some("en"));
    }

    #[test]
    fn what_is_no_tag_has_no_name() {
        for tag in [
            "",
            "-",
            "en\r\nCANCEL all",
            "en GB",
            "--version",
            "ab1",
            "é",
        ] {
            assert!(names(tag).is_empty(), "{tag}");
        }
    }
}
