//! A step of the conversation becomes a page.

use std::fmt::Write as _;

use super::current::persons;
use super::offers::{code, which_id};
use super::page::{ActWords, Ask, Notice, Page, Text};
use super::{Args, Locale};
use crate::engine::id::{Address, QuestionId};
use crate::engine::pack::{Contact, Kind, Of, Pack};
use crate::engine::step::{Act, Ask as Asked, Current, Step, Topic};

impl Locale {
    /// A step in words.
    pub fn page(&self, pack: &Pack, step: &Step, mut notices: Vec<Notice>) -> Page {
        let id = words_id(&step.topic);
        let args = self.topic_args(pack, &step.topic);
        let ask = self.ask(pack, step, &args);
        let acts: Vec<ActWords> = step.acts.iter().map(|act| self.act(*act)).collect();
        let short = self.needed_attr(id, "short", &args);
        let (prompt, prompt_again) = self.prompts(&short, &ask);
        // With one line expected, Enter ends the answer, and another one is offered after.
        let each_line = matches!(
            step.ask,
            Asked::Write { each_line: true, lines, .. } if lines > 1
        );
        let how = self.how(&ask, each_line);
        let mut current = self.current(asked_question(&step.topic), &step.current);
        current.splice(..0, self.last_time(pack, step));
        current.splice(..0, self.said(step));
        current.extend(match step.topic {
            Topic::List(_) => self.entries(&step.entries),
            Topic::Question(_) => Vec::new(),
            _ => self.entry(&step.entries),
        });
        current.extend(self.looked_at(pack, &step.rows));
        if let Some(words) = unfinished(step) {
            notices.push(self.told("notice-unfinished", &Args::none()));
            current.extend(
                words
                    .lines()
                    .filter(|l| !l.trim().is_empty())
                    .map(|line| persons(self.literal(line))),
            );
        }
        Page {
            key: key(step),
            place: self.place(step),
            notices,
            question: match step.topic {
                Topic::List(_) => self.text("topic-list", &Args::none()),
                _ => self.text(id, &args),
            },
            hint: self.hint(pack, step, id, &args),
            explains: match (&step.topic, &ask) {
                (Topic::Question(_), Ask::One(_) | Ask::Many(_) | Ask::Write { .. }) => {
                    Some(self.paragraphs(id, "hint", &args).len())
                }
                _ => None,
            },
            how: self.finish(&ask, step.acts.contains(&Act::Pick)),
            how_told: false,
            current,
            help: self.help(id, &args, how, &acts),
            ask,
            short: short.text,
            prompt,
            prompt_again,
            acts,
            own_language: step.own_language,
        }
    }

    /// What can be done besides answering, in words.
    pub fn act(&self, act: Act) -> ActWords {
        let none = Args::none();
        ActWords {
            act,
            word: self.needed_attr(act.id(), "word", &none).text,
            label: self.needed_attr(act.id(), "label", &none).text,
            twin: None,
        }
    }

    /// How to answer what is asked, a sentence each.
    pub(super) fn how(&self, ask: &Ask, each_line: bool) -> Vec<Text> {
        let id = match ask {
            Ask::Read => "how-read",
            Ask::One(_) => "how-one",
            Ask::Many(_) => "how-many",
            Ask::Write { secret: true, .. } => "how-secret",
            Ask::Write { .. } if each_line => "how-each-line",
            Ask::Write { lines: 1, .. } => "how-line",
            Ask::Write { .. } => "how-lines",
        };
        super::lines(self.text(id, &Args::none()))
    }

    /// What a page is for, how to answer it, and what else can be done.
    pub(super) fn help(
        &self,
        id: &str,
        args: &Args,
        how: Vec<Text>,
        acts: &[ActWords],
    ) -> Vec<Text> {
        let mut help = self.paragraphs(id, "why", args);
        help.extend(how);
        if !acts.is_empty() {
            help.push(self.text("help-acts", &Args::none()));
            help.extend(
                acts.iter().map(|act| {
                    self.text("help-act", &Args::none().word("label", act.label.as_str()))
                }),
            );
        }
        help
    }

    /// Part and number, such as "About me. Question 3."
    fn place(&self, step: &Step) -> Option<Text> {
        if let Topic::Look {
            section, at, of, ..
        } = &step.topic
        {
            let heading = match section {
                Some(section) => self.words(&format!("section-{section}"), &Args::none()),
                None => self.words("report-no-longer-asked", &Args::none()),
            };
            let args = Args::none().number("at", *at).number("of", *of);
            let args = args.word("section", heading);
            return Some(self.text("place-look", &args));
        }
        let args = Args::none().word("part", self.part(step.part.as_ref()?).text);
        if let (Topic::Question(_), [Some(name)]) = (&step.topic, step.entries.as_slice()) {
            return Some(self.text(
                "place-about",
                &args.word("name", self.brief(&self.named(name).text)),
            ));
        }
        Some(match step.number {
            Some(number) if step.said.is_none() => {
                self.text("place", &args.number("number", number))
            }
            _ => self.text("place-part", &args),
        })
    }

    fn hint(&self, pack: &Pack, step: &Step, id: &str, args: &Args) -> Vec<Text> {
        // The hint of a list explains how to begin one; it stands on its first page only.
        let mut hint = match &step.topic {
            Topic::List(_) => Vec::new(),
            Topic::Examples(_) => super::lines(self.text("pick-examples", &Args::none())),
            // Said once, before the first section.
            Topic::Look { at: 2.., .. } => Vec::new(),
            _ => self.paragraphs(id, "hint", args),
        };
        if step.contacts {
            hint.extend(self.contacts(&pack.contacts));
        }
        if let Asked::Write {
            each_line: true, ..
        } = step.ask
        {
            hint.push(self.text("each-line", &Args::none()));
        }
        hint
    }

    /// How to end an answer, where Enter alone does not do it at once.
    pub(super) fn finish(&self, ask: &Ask, can_pick: bool) -> Option<Text> {
        let id = match ask {
            Ask::Many(_) => "finish-many",
            Ask::Write { lines: 2.., .. } if can_pick => "finish-lines-or-pick",
            Ask::Write { lines: 2.., .. } => "finish-lines",
            Ask::Write { .. } if can_pick => "finish-line-or-pick",
            Ask::Write { .. } | Ask::Read | Ask::One(_) => return None,
        };
        let word = self.act(Act::Pick).word;
        Some(self.text(id, &Args::none().word("word", word)))
    }

    /// Help numbers, a line each.
    pub fn contacts<'c>(&self, contacts: impl IntoIterator<Item = &'c Contact>) -> Vec<Text> {
        let line = |contact: &Contact| {
            let id = format!("contact-{}", contact.id);
            let args = Args::none()
                .word("name", self.words(&id, &Args::none()))
                .word("number", contact.number.as_str());
            match self.attr(&id, "hours", &Args::none()) {
                Some(hours) => self.text("help-number-hours", &args.word("hours", hours.text)),
                None => self.text("help-number", &args),
            }
        };
        contacts.into_iter().map(line).collect()
    }

    fn ask(&self, pack: &Pack, step: &Step, args: &Args) -> Ask {
        match &step.ask {
            Asked::Read => Ask::Read,
            Asked::One(offers) => Ask::One(self.options(pack, offers, args)),
            Asked::Many(offers) => Ask::Many(self.options(pack, offers, args)),
            Asked::Write {
                lines,
                text,
                unfinished,
                ..
            } => Ask::Write {
                lines: *lines,
                unfinished: *unfinished,
                text: text.clone(),
                secret: false,
            },
        }
    }

    /// What the messages of a topic may name: `picked`, the option that the questions
    /// of an `each` are about; `role`, who types.
    fn topic_args(&self, pack: &Pack, topic: &Topic) -> Args {
        match topic {
            Topic::Whose(role) => Args::none().word("role", self.role(*role)),
            Topic::Question(address) | Topic::List(address) | Topic::Examples(address) => {
                match self.picked(pack, address) {
                    Some(picked) => Args::none().word("picked", picked),
                    None => Args::none(),
                }
            }
            Topic::Which(..)
            | Topic::Parts
            | Topic::Where(..)
            | Topic::TakeOut(..)
            | Topic::Look { .. }
            | Topic::Hold(_)
            | Topic::Typist
            | Topic::Review => Args::none(),
        }
    }

    fn picked(&self, pack: &Pack, address: &Address) -> Option<String> {
        address.within.iter().rev().find_map(|(list, entry)| {
            let (_, question) = pack.find(list)?;
            match &question.kind {
                Kind::Each {
                    of: Of::Picked(of), ..
                } => Some(self.chosen_option(of, &entry.as_str().into()).text),
                _ => None,
            }
        })
    }
}

/// The message that a topic is worded by.
fn words_id(topic: &Topic) -> &str {
    match topic {
        Topic::Question(address) | Topic::List(address) | Topic::Examples(address) => {
            address.question.as_str()
        }
        Topic::Which(_, deed) => which_id(*deed),
        Topic::Where(..) => "topic-where",
        Topic::TakeOut(..) => "topic-take-out",
        Topic::Parts => "topic-parts",
        Topic::Look { goes: true, .. } => "topic-look",
        Topic::Look { goes: false, .. } => "topic-look-none",
        Topic::Hold(_) => "topic-hold",
        Topic::Typist => "topic-typist",
        Topic::Whose(_) => "topic-whose",
        Topic::Review => "topic-review",
    }
}

/// The question that an answer on this page belongs to.
fn asked_question(topic: &Topic) -> Option<&QuestionId> {
    match topic {
        Topic::Question(address) | Topic::List(address) => Some(&address.question),
        _ => None,
    }
}

/// Words that were typed and never confirmed.
fn unfinished(step: &Step) -> Option<&str> {
    match &step.ask {
        Asked::Write {
            text,
            unfinished: true,
            ..
        } => Some(text),
        _ => None,
    }
}

/// Names a page: the topic, where it stands, what is offered and whether an answer is
/// shown, but nothing of what was answered. Entry ids are random. What was said last time
/// comes to the page that is there, so that a view says it and not all of the page again.
fn key(step: &Step) -> String {
    let (topic, address) = match &step.topic {
        Topic::Question(address) => ("question", Some(address)),
        Topic::List(address) => ("list", Some(address)),
        Topic::Which(address, deed) => (which_id(*deed), Some(address)),
        Topic::Where(address, _) => ("where", Some(address)),
        Topic::TakeOut(address, _) => ("take-out", Some(address)),
        Topic::Examples(address) => ("examples", Some(address)),
        Topic::Parts => ("parts", None),
        Topic::Look { .. } => ("look", None),
        Topic::Hold(_) => ("hold", None),
        Topic::Typist => ("typist", None),
        Topic::Whose(_) => ("whose", None),
        Topic::Review => ("review", None),
    };
    let mut key = topic.to_owned();
    // Writing to a string cannot fail.
    if let Some(address) = address {
        for (list, entry) in &address.within {
            let _ = write!(key, "/{list}/{entry}");
        }
        let _ = write!(key, "/{}", address.question);
    }
    if let Topic::Look { section, .. } | Topic::Hold(section) = &step.topic {
        let _ = write!(key, "/{}", section.as_deref().unwrap_or_default());
    }
    key.push_str(match step.current {
        Current::Nothing => "",
        Current::Hidden | Current::Covered => " hidden",
        Current::Shown(_) => " shown",
    });
    if let Asked::One(offers) | Asked::Many(offers) = &step.ask {
        for code in offers.iter().filter_map(|offer| code(&offer.label)) {
            let _ = write!(key, " {code}");
        }
    }
    for name in &step.entries {
        key.push_str(if name.is_some() { " +" } else { " -" });
    }
    for row in &step.rows {
        key.push_str(if row.current == Current::Hidden {
            " -"
        } else {
            " +"
        });
        for entry in &row.entries {
            key.push_str(if entry.name.is_some() { "+" } else { "-" });
        }
    }
    key
}
