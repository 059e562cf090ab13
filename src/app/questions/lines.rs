//! All questions as plain lines. What belongs to a list is indented, and also says so.

use super::{Listed, ListedOption, ListedPart, Listing, Read};
use crate::locale::{Args, Locale};

/// How far the fields of a list are moved in.
const STEP: usize = 4;

/// Writes a listing.
pub(super) fn write(listing: &Listing, locale: &Locale) -> String {
    let mut lines = Lines {
        locale,
        text: String::new(),
    };
    let args = Args::none()
        .word("pack", listing.pack.clone())
        .word("version", listing.version.clone());
    lines.say(0, "questions-pack", args);
    if let Some(responds) = &listing.responds {
        let args = Args::none().word("pack", responds.clone());
        lines.say(0, "questions-responds", args);
    }
    for part in &listing.parts {
        lines.part(part);
    }
    lines.text
}

struct Lines<'l> {
    locale: &'l Locale,
    text: String,
}

impl Lines<'_> {
    fn say(&mut self, indent: usize, id: &str, args: Args) {
        for line in self.locale.words(id, &args).lines() {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn words(&mut self, indent: usize, id: &str, words: &str) {
        self.say(indent, id, Args::none().word("words", words));
    }

    fn part(&mut self, part: &ListedPart) {
        self.text.push('\n');
        let args = Args::none().word("id", part.part.clone());
        self.say(0, "questions-part", args.word("words", part.name.clone()));
        self.reads(0, "questions-shared", &part.shared_by);
        if part.separate {
            self.say(0, "questions-separate", Args::none());
        }
        for question in &part.questions {
            self.question(0, question, None);
        }
    }

    fn question(&mut self, indent: usize, question: &Listed, list: Option<&str>) {
        self.text.push('\n');
        let args = Args::none().word("id", question.id.clone());
        match list {
            None => self.say(indent, "questions-question", args),
            Some(list) => self.say(indent, "questions-field", args.word("list", list)),
        }
        // "one" and "many" are names of plurals too, so they are told by other codes.
        let kind = match question.kind {
            "one" => "choice",
            "many" => "choices",
            kind => kind,
        };
        let of = question.of.clone();
        let args = Args::none()
            .word("kind", kind)
            .word("of", of.unwrap_or_else(|| question.lists.join(", ")));
        self.say(indent, "questions-kind", args);
        if question.talk {
            self.say(indent, "questions-talk", Args::none());
        }
        if let Some(lines) = question.lines {
            let args = Args::none().number("lines", lines.into());
            self.say(indent, "questions-lines", args);
        }
        self.reads(indent, "questions-asked", &question.asked_by);
        for flag in &question.flags {
            self.say(indent, "questions-flag", Args::none().word("flag", *flag));
        }
        self.words(indent, "questions-words", &question.question);
        self.words(indent, "questions-label", &question.label);
        for line in &question.hint {
            self.words(indent, "questions-hint", line);
        }
        for line in &question.why {
            self.words(indent, "questions-why", line);
        }
        for option in &question.options {
            self.option(indent, "questions-option", option);
        }
        for example in &question.examples {
            self.option(indent, "questions-example", example);
        }
        for field in &question.fields {
            self.question(indent + STEP, field, Some(&question.id));
        }
    }

    fn option(&mut self, indent: usize, message: &str, option: &ListedOption) {
        let args = Args::none()
            .word("id", option.id.clone())
            .word("words", option.label.clone());
        self.say(indent, message, args);
        for line in &option.hint {
            self.words(indent, "questions-hint", line);
        }
        if option.alone {
            self.say(indent, "questions-alone", Args::none());
        }
    }

    fn reads(&mut self, indent: usize, message: &str, reads: &[Read]) {
        for read in reads {
            let args = Args::none()
                .word("id", read.question.clone())
                .number("count", read.options.len())
                .word("options", read.options.join(", "));
            self.say(indent, message, args);
        }
    }
}
