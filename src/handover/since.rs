//! How what is said now stands to what was said last time.
//!
//! Only what is handed over now is looked at, so that nothing here speaks of what is kept
//! back; and no group is better than another.

use super::report::{Changes, Entry, Item, Kind, Pointer, Since, Stands};
use crate::engine::answer::{Answer, Answers, Content};
use crate::engine::id::QuestionId;
use crate::engine::pack::Question;
use crate::engine::share::{self, SharedEntry};

/// What was said last time around a question.
#[derive(Clone, Copy)]
pub(super) enum Before<'a> {
    /// Nothing here is compared.
    NotCompared,
    /// It is compared, and nothing was said last time.
    Nothing,
    /// These answers.
    Answers(&'a Answers),
}

impl<'a> Before<'a> {
    /// What is compared of a question.
    pub(super) fn of(self, question: &Question) -> Self {
        if share::compares(question) {
            self
        } else {
            Self::NotCompared
        }
    }

    /// What was said last time in the entry that this one continues.
    pub(super) fn entry(self, list: &Question, now: &SharedEntry<'_>) -> Self {
        match self {
            Self::Answers(last) => {
                let entry = share::same_entry(list, now.entry, last);
                let entry = entry.filter(|entry| !entry.private);
                entry.map_or(Self::Nothing, |entry| Self::Answers(&entry.answers))
            }
            other => other,
        }
    }

    /// What was said last time in answer to a question; none where that was left empty, or
    /// was the view of somebody else.
    pub(super) fn answer(self, question: &QuestionId) -> Option<&'a Answer> {
        let Self::Answers(last) = self else {
            return None;
        };
        let answer = last.given.get(question)?;
        let told = says_something(&answer.content) && share::is_own(answer.by) && !answer.private;
        told.then_some(answer)
    }
}

/// Whether an answer is not one of the ways to leave a question empty.
pub(super) fn says_something(content: &Content) -> bool {
    matches!(
        content,
        Content::Chosen(_) | Content::Written(_) | Content::Picked { .. }
    )
}

/// Gathers what is new, different and the same.
pub(super) fn changes(own: &[Item]) -> Changes {
    let mut changes = Changes::default();
    gather(own, None, &mut changes);
    changes
}

impl Changes {
    /// Whether there is nothing to tell.
    pub(super) fn is_empty(&self) -> bool {
        let groups = [&self.new, &self.different, &self.still, &self.not_this_time];
        groups.iter().all(|group| group.is_empty())
    }

    fn add(&mut self, since: &Since, pointer: Pointer) {
        match since {
            Since::New => self.new.push(pointer),
            Since::Different(_) => self.different.push(pointer),
            Since::Still => self.still.push(pointer),
        }
    }
}

fn gather(items: &[Item], within: Option<&Entry>, changes: &mut Changes) {
    for item in items {
        if let Some(since) = &item.since {
            changes.add(since, Pointer::to(item, within));
        }
        let Stands::Entries(entries) = &item.stands else {
            continue;
        };
        for entry in entries {
            let mut inner = Vec::new();
            compared(&entry.items, &mut inner);
            match inner.split_first() {
                // Told once for the whole entry, if all of it stands in the same way.
                Some((first, rest)) if rest.iter().all(|since| alike(first, since)) => {
                    changes.add(first, Pointer::to_entry(item, entry));
                }
                _ if item.kind == Some(Kind::Lines) => {}
                _ => gather(&entry.items, Some(entry), changes),
            }
        }
    }
}

fn compared<'a>(items: &'a [Item], found: &mut Vec<&'a Since>) {
    for item in items {
        found.extend(&item.since);
        if let Stands::Entries(entries) = &item.stands {
            entries
                .iter()
                .for_each(|entry| compared(&entry.items, found));
        }
    }
}

/// Different ways are never told as one: each has other words to set beside it.
fn alike(one: &Since, other: &Since) -> bool {
    matches!(
        (one, other),
        (Since::New, Since::New) | (Since::Still, Since::Still)
    )
}

#[cfg(test)]
mod tests {
    use crate::engine::answer::{Content, Left, Role, Words};
    use crate::engine::draft::{Draft, Earlier};
    use crate::engine::id::QuestionId;
    use crate::engine::share;
    use crate::handover::sample::{self, Teller};
    use crate::handover::{Format, Report, render};

    fn written(report: &Report, format: Format) -> String {
        String::from_utf8(render(report, format)).unwrap()
    }

    fn last() -> Earlier {
        sample::handed_over_last()
    }

    /// None of these words stands in any form.
    fn nowhere(teller: &Teller, words: &[&str]) {
        for format in Format::ALL {
            let out = written(&teller.handed_over(), format);
            for word in words {
                assert!(!out.contains(word), "{word} is in\n{out}");
            }
        }
    }

    const NOT_THIS_TIME: &str = "Said last time, not this time";

    #[test]
    fn what_is_new_different_and_the_same_is_told_by_its_label() {
        let text = written(&sample::zofia().handed_over(), Format::Text);
        let to = text.find("2. How to contact me").unwrap();
        assert_eq!(
            &text[text.find("1. What is new").unwrap()..to],
            "1. What is new and what is the same\n\
             This sets what I say now beside what I said last time.\n\
             Some things may not be here. This list does not say why.\n\
             Last time was 23 November 2026.\n\
             \n\
             New this time:\n\
             What cannot wait\n\
             Things I want to do: Go out on my own\n\
             Who chooses\n\
             Who handles the money\n\
             \n\
             Said in another way this time:\n\
             How I communicate\n\
             Jeździć autobusem: What helps\n\
             \n\
             Still true:\n\
             What to call me\n\
             What matters to me: Moja siostra.\n\
             What matters to me: Mój kot.\n\
             Jeździć autobusem: What I want to do\n\
             Things I want to do: Gotować samej\n\
             \n\
             Said last time, not this time:\n\
             What matters to me: Kościół w niedzielę.\n\
             \n"
        );
        assert!(
            text.contains("What helps: Córka ze mną\nLast time: Telefon\n"),
            "{text}"
        );
        assert!(
            text.contains("What to call me: Zofia\nStill true\n"),
            "{text}"
        );
        // Asked anew each time: the leaning of last time is not told.
        assert!(text.contains("My leaning: I am not sure yet\n"), "{text}");
        let html = written(&sample::zofia().handed_over(), Format::Html);
        let before = "<div class=\"last\"><p class=\"mark\">Last time: </p>\
                      <span class=\"said\" lang=\"pl\" dir=\"auto\">Telefon</span></div>";
        assert!(html.contains(before), "{html}");
    }

    /// What a file of this draft gives back the next time.
    fn handed_over(draft: &Draft) -> Earlier {
        Earlier {
            handed_over: true,
            ..share::earlier(&sample::pack(), draft)
        }
    }

    #[test]
    fn what_was_said_last_time_through_somebody_else_says_so() {
        let mut then = Teller::alone();
        then.hand(Role::Interpreter, Words::Interpreted)
            .say("communicate", "I like peace.");
        let last = handed_over(&then.draft());
        let told = "Last time: I like peace.\n\
                    What I said, put into another language by an interpreter.\n";
        // Now the person types alone: nothing else in the file speaks of an interpreter.
        let mut now = Teller::after(&last);
        now.say("communicate", "I like company.");
        let text = written(&now.handed_over(), Format::Text);
        assert!(text.contains(told), "{text}");
        // Where all of it comes from the same interpreter, that is said at the top.
        let mut now = Teller::after(&last);
        now.hand(Role::Interpreter, Words::Interpreted)
            .say("communicate", "I like company.");
        let text = written(&now.handed_over(), Format::Text);
        assert!(!text.contains(told), "{text}");
    }

    #[test]
    fn what_changed_in_one_thing_of_a_list_is_told_by_its_name() {
        let wish = |why| {
            let mut teller = Teller::alone();
            teller.add("change", "c1", |change| {
                change
                    .say("change-thing", "Go swimming.")
                    .say("change-why", why);
            });
            teller.entry("change", 0).more = true;
            teller
        };
        let last = handed_over(&wish("My back hurts.").draft());
        let mut now = Teller::after(&last);
        now.still("change");
        let why = QuestionId::from("change-why");
        let given = &mut now.entry("change", 0).answers.given;
        *given.get_mut(&why).unwrap() =
            wish("I like the water.").entry("change", 0).answers.given[&why].clone();
        let text = written(&now.handed_over(), Format::Text);
        assert!(
            text.contains("Said in another way this time:\nGo swimming: Why I want it\n"),
            "{text}"
        );
        assert!(
            text.contains("Why I want it: I like the water.\nLast time: My back hurts.\n"),
            "{text}"
        );
    }

    #[test]
    fn a_pack_with_a_section_for_changes_holds_them_there() {
        let mut pack = sample::pack();
        let contact = pack.outline.iter_mut().find(|s| s.id == "cannot-wait");
        contact.unwrap().id = "changed".into();
        let draft = sample::zofia().draft();
        let made = sample::made();
        let report = Report::new(&pack, &draft, &sample::English::load(), made);
        let text = written(&report, Format::Text);
        assert!(
            text.contains(
                "What has changed\nWhat cannot wait: Schody są za strome.\n\n\
                 What is new and what is the same:\nThis sets"
            ),
            "{text}"
        );
        assert_eq!(text.matches("What is new and what is the same").count(), 1);
    }

    #[test]
    fn what_is_private_now_is_not_told_as_different_or_taken_away() {
        let mut teller = Teller::after(&last());
        teller.say("communicate", "Inaczej").hide("communicate");
        nowhere(
            &teller,
            &["Mówię wolno", "How I communicate", NOT_THIS_TIME],
        );

        let mut teller = Teller::after(&last());
        teller.still("matters");
        teller.entry("matters", 1).private = true;
        nowhere(&teller, &["Kościół", NOT_THIS_TIME]);

        // Another entry of the list is private: nothing is told as taken away.
        let mut teller = Teller::after(&last());
        teller.lines("matters", &["Mój ogród."]).still("risk");
        teller.entry("matters", 0).private = true;
        nowhere(&teller, &["Kościół", "Moja siostra", NOT_THIS_TIME]);

        let mut teller = Teller::after(&last());
        teller.still("risk");
        let helps = QuestionId::from("risk-helps");
        let given = &mut teller.entry("risk", 0).answers.given;
        given.get_mut(&helps).unwrap().private = true;
        nowhere(&teller, &["Telefon", NOT_THIS_TIME]);
    }

    #[test]
    fn what_is_left_empty_now_is_not_told_from_last_time() {
        for left in Left::ALL {
            let mut teller = Teller::after(&last());
            teller
                .leave("communicate", left)
                .leave("matters", left)
                .leave("risk", left);
            nowhere(
                &teller,
                &[
                    "Mówię wolno",
                    "Kościół",
                    "Gotować",
                    "Last time",
                    NOT_THIS_TIME,
                ],
            );
        }
        let teller = Teller::after(&last());
        nowhere(
            &teller,
            &["Mówię wolno", "Kościół", "Gotować", NOT_THIS_TIME],
        );
    }

    #[test]
    fn what_was_only_saved_last_time_is_not_told_now() {
        let mut saved = last();
        saved.handed_over = false;
        let mut teller = Teller::after(&saved);
        teller
            .say("communicate", "Inaczej")
            .lines("matters", &["Mój ogród."]);
        assert!(written(&teller.handed_over(), Format::Text).contains("Inaczej"));
        nowhere(
            &teller,
            &["Mówię wolno", "Kościół", "Last time", NOT_THIS_TIME],
        );
    }

    #[test]
    fn nothing_is_compared_where_the_person_does_not_look_again() {
        let mut teller = Teller::alone();
        teller.say("called", "Zofia");
        nowhere(&teller, &["New this time", "since_last_time"]);
        let mut pack = sample::pack();
        pack.review = None;
        let report = Report::new(
            &pack,
            &sample::zofia().draft(),
            &sample::English::load(),
            sample::made(),
        );
        let text = written(&report, Format::Text);
        assert!(
            !text.contains("Last time") && !text.contains("New this time"),
            "{text}"
        );
    }

    #[test]
    fn an_entry_that_is_written_again_is_not_taken_away() {
        let mut teller = Teller::after(&last());
        teller
            .add("matters", "new1", |matters| {
                matters.say("matters-thing", "Moja siostra.");
            })
            .add("matters", "new2", |matters| {
                matters.say("matters-thing", "Mój pies.");
            });
        let text = written(&teller.handed_over(), Format::Text);
        assert!(
            text.contains("Still true:\nWhat matters to me: Moja siostra.\n"),
            "{text}"
        );
        let gone = &text[text.find(NOT_THIS_TIME).unwrap()..];
        let gone = &gone[..gone.find("\n\n").unwrap()];
        assert_eq!(
            gone,
            "Said last time, not this time:\n\
             What matters to me: Kościół w niedzielę.\n\
             What matters to me: Mój kot."
        );
    }

    #[test]
    fn what_was_kept_private_last_time_is_not_told_now() {
        // Even if what is remembered should hold it.
        let mut earlier = last();
        let risk = earlier.answers.entries.get_mut(&QuestionId::from("risk"));
        risk.unwrap()[1].private = true;
        let mut teller = Teller::after(&earlier);
        teller.add("risk", "n1", |risk| {
            risk.say("risk-want", "Tańczyć");
        });
        nowhere(&teller, &["Gotować"]);
        let given = &mut earlier.answers.given;
        let called = given.get_mut(&QuestionId::from("called")).unwrap();
        called.private = true;
        called.content = Content::Written("Zosia".into());
        let mut teller = Teller::after(&earlier);
        teller.say("called", "Zofia");
        nowhere(&teller, &["Zosia"]);
    }
}
