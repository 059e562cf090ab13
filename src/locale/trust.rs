//! How far the words of a language can be trusted, and whether they are read out, in that
//! language: one message is read, not the language.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};

use super::language::Language;
use super::page::{Speaker, Text};
use crate::files::Files;

impl Language {
    /// How far its words can be trusted, in its own words; none if it does not say.
    pub fn trust(&self, files: &Files) -> Option<Text> {
        self.own_words(files, self.status.id())
    }

    /// That the voice does not read it, and why, in its own words; none if it does not say.
    pub fn unread(&self, files: &Files) -> Option<Text> {
        let id = match self.read_aloud {
            true => "language-unread",
            false => "language-misread",
        };
        self.own_words(files, id)
    }

    /// The words of a message that takes nothing in.
    fn own_words(&self, files: &Files, id: &str) -> Option<Text> {
        let source = files.read(&format!("locales/{}/ui.ftl", self.tag))?;
        let source = String::from_utf8(source).ok()?;
        let resource = FluentResource::try_new(message(&source, id)?).ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![self.tag.clone()]);
        bundle.add_resource(resource).ok()?;
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(&FluentArgs::new()), &mut errors);
        errors.is_empty().then(|| self.says(words.into_owned()))
    }

    /// What it calls itself.
    pub fn own_name(&self) -> Text {
        self.says(self.name.clone())
    }

    fn says(&self, text: String) -> Text {
        Text {
            text,
            id: None,
            language: self.tag.to_string(),
            rtl: self.rtl,
            speaker: Speaker::Program,
            twin: None,
        }
    }
}

/// The lines of a message: the one that its id begins, and those below that are indented.
fn message(source: &str, id: &str) -> Option<String> {
    let begins = |line: &&str| {
        let rest = line.strip_prefix(id);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut lines = source.lines().skip_while(|line| !begins(line));
    let first = lines.next()?;
    let more = lines.take_while(|line| line.starts_with(' ') || line.is_empty());
    let whole: Vec<&str> = std::iter::once(first).chain(more).collect();
    Some(format!("{}\n", whole.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::languages;

    #[test]
    fn every_language_says_in_its_own_words_how_far_it_can_be_trusted() {
        let files = Files::Embedded;
        for language in languages(&files) {
            let locale = crate::locale::Locale::load(&files, &language.tag, "").unwrap();
            let said = language.trust(&files).unwrap();
            let wanted = locale.text(language.status.id(), &crate::locale::Args::none());
            assert_eq!(said.text, wanted.text, "{}", language.tag);
            assert_eq!(said.language, language.tag.to_string());
            let unread = language.unread(&files).unwrap();
            let id = match language.read_aloud {
                true => "language-unread",
                false => "language-misread",
            };
            let wanted = locale.text(id, &crate::locale::Args::none());
            assert_eq!(unread.text, wanted.text, "{}", language.tag);
        }
    }

    #[test]
    fn a_message_is_read_to_its_end_and_not_further() {
        let source = "a = 1\nab = 2\nb =\n    one\n\n    two\nc = 3\n";
        assert_eq!(message(source, "a").unwrap(), "a = 1\n");
        assert_eq!(message(source, "b").unwrap(), "b =\n    one\n\n    two\n");
        assert_eq!(message(source, "d"), None);
    }
}
