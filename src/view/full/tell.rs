//! What this view tells a voice: the page when it comes, and what the cursor goes to.

use std::io::Write;

use super::layout::{Role, Spot, more_ids};
use super::sheet::{Outcome, Sheet};
use super::{FullView, Over};
use crate::locale::page::{Ask, Page, Tone};
use crate::view::has_answers;
use crate::view::keys::{Does, names};

impl<W: Write> FullView<W> {
    /// What is on top.
    fn sheet(&self) -> Option<&Sheet> {
        match &self.over {
            Some(Over::Actions(sheet, _) | Over::Help(sheet)) => Some(sheet),
            None => self.page.as_ref(),
        }
    }

    /// Tells all of what is on top but what is said once.
    pub(super) fn tell_sheet(&self) {
        let (ear, words) = (&self.ear, &self.words);
        let Some(sheet) = self.sheet().filter(|_| ear.is_there()) else {
            return;
        };
        let page = sheet.page();
        ear.without_answers(&page.place);
        ear.text(&page.question);
        ear.without_answers(page.hint.iter().chain(&page.current));
        if has_answers(page) {
            let keys = &self.preferences.keys;
            let keys = names(&keys.presses(Does::ReadAnswer, &page.ask), &words.say);
            let here = match self.preferences.numbers() {
                true => words.plain("reading-there"),
                false => (words.say)("reading-here", &[("keys", &keys)]),
            };
            ear.words(&here, &words.language);
        }
        for (at, option) in page.options().iter().enumerate() {
            ear.without_answers(&option.heading);
            let label = match ear.is_discreet() {
                true => words.option(at, &option.label.text, (false, false)),
                false => sheet.option(at, words).unwrap_or_default(),
            };
            ear.words(&label, &option.label.language);
            ear.without_answers(option.label.twin.as_deref());
            ear.without_answers(&option.hint);
        }
        ear.without_answers(&page.how);
        ear.words(&page.prompt, &words.language);
    }

    /// Tells what is said once on this page.
    pub(super) fn tell_notices(&self, page: &Page) {
        for notice in &page.notices {
            self.ear.text(&notice.text);
        }
    }

    /// Tells what came to the page that is there.
    pub(super) fn tell_news(&self, page: &Page) {
        if page.notices.is_empty() {
            return;
        }
        self.tell_notices(page);
        let mut notices = page.notices.iter();
        let prompt = match notices.any(|notice| notice.tone == Tone::Problem) {
            true => &page.prompt_again,
            false => &page.prompt,
        };
        self.ear.words(prompt, &self.words.language);
    }

    /// Tells the option that the cursor went to, or that was chosen or is not any more.
    pub(super) fn tell_move(&mut self, before: Option<Spot>, outcome: &Outcome) {
        let named = matches!(outcome, Outcome::Named);
        if !self.ear.is_there() || !(named || matches!(outcome, Outcome::Stayed)) {
            return;
        }
        let spot = self.layout().map(|(_, spot)| spot);
        let moved = spot.filter(|_| named || before != spot);
        let sheet = self.sheet();
        let row = match moved {
            None => None,
            Some(Spot::Option { option, .. } | Spot::Named { option, .. }) => {
                if let Some(sheet) = sheet {
                    self.tell_choice(sheet, option, named);
                }
                None
            }
            // Another screenful: what it ends in says how to go on.
            Some(Spot::More(_)) => Some(self.words.plain(more_ids(&self.preferences)[0])),
            // What stands there already is an answer, which is read when that is asked for.
            Some(Spot::Row(row)) => self.layout().and_then(|(layout, _)| {
                let row = layout.row(row)?;
                (row.role != Role::Current).then(|| row.text.clone())
            }),
            Some(Spot::Answer) => sheet.map(|sheet| sheet.page().prompt.clone()),
        };
        self.ear
            .words(&row.unwrap_or_default(), &self.words.language);
    }

    /// Tells the option that was gone to, or that was chosen or is not any more. A language is
    /// called by its own voice. Where nobody may hear which it is, only what became of it is told.
    fn tell_choice(&self, sheet: &Sheet, option: usize, named: bool) {
        let (ear, words) = (&self.ear, &self.words);
        let page = sheet.page();
        let Some(offered) = page.options().get(option) else {
            return;
        };
        if !ear.is_discreet() {
            let label = sheet.option(option, words).unwrap_or_default();
            ear.words(&label, &offered.label.language);
        } else if named && matches!(page.ask, Ask::Many(_)) {
            let marks = sheet.marked().unwrap_or_default();
            let id = match marks.get(option) {
                Some(true) => "reading-chosen",
                _ => "reading-not-chosen",
            };
            ear.words(&words.plain(id), &words.language);
        }
    }

    /// The program is to be asked before an answer is read out.
    pub(super) fn asks_to_read(&self) -> bool {
        self.ear.is_there() && !self.ear.hears_answers()
    }

    /// Has the answers on the page read out.
    pub(super) fn read_answer(&self) {
        if let Some(sheet) = &self.page {
            let typed = sheet.field().map_or("", |field| field.shown().0);
            if !self.ear.answers(sheet.page(), typed, &self.words.language) {
                let none = self.words.plain("reading-none");
                self.ear.words(&none, &self.words.language);
            }
        }
    }
}
