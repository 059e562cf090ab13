//! What can be chosen, in words.

use super::page::{PageOption, Text};
use super::{Args, Locale};
use crate::engine::command::Deed;
use crate::engine::id::PartId;
use crate::engine::pack::Pack;
use crate::engine::step::{Label, Offer, PartState, Row, RowEntry};

impl Locale {
    /// The options of a page.
    pub(super) fn options(&self, pack: &Pack, offers: &[Offer], args: &Args) -> Vec<PageOption> {
        let mut part: Option<&PartId> = None;
        let mut options = Vec::with_capacity(offers.len());
        for offer in offers {
            let heading = match &offer.label {
                Label::Row(row) if part != Some(&row.part) => {
                    part = Some(&row.part);
                    Some(self.part(&row.part))
                }
                _ => None,
            };
            let label = self.label(&offer.label, args);
            options.push(PageOption {
                hint: self.option_hint(pack, &offer.label, &label, args),
                label,
                chosen: offer.chosen,
                heading,
            });
        }
        options
    }

    fn label(&self, label: &Label, args: &Args) -> Text {
        let none = Args::none();
        match label {
            Label::Option(question, option) => self.text(&format!("{question}_{option}"), args),
            Label::Example(question, example) => self.text(&format!("{question}_{example}"), args),
            Label::OwnWords => self.text("offer-own-words", &none),
            Label::Part(part, state) => {
                let args = none.word("part", self.part(part).text);
                self.text(part_id(*state), &args)
            }
            Label::Review => self.text("offer-review", &none),
            Label::Parts => self.needed_attr("act-parts", "label", &none),
            Label::Entry(_, Some(name)) => self.named(name),
            Label::Entry(_, None) => self.text("entry-not-shown", &none),
            Label::Deed(deed) => self.text(deed_id(*deed), &none),
            Label::DeedOnly(deed) => self.text(&format!("{}-this", deed_id(*deed)), &none),
            Label::First => self.text("offer-first", &none),
            Label::After(place, Some(name)) => {
                let args = none
                    .number("place", *place)
                    .word("name", self.brief(&self.named(name).text));
                self.text("offer-after", &args)
            }
            Label::After(place, None) => {
                self.text("offer-after-not-shown", &none.number("place", *place))
            }
            Label::Add => self.text("offer-add", &none),
            Label::GoOn => self.text("offer-go-on", &none),
            Label::YesTakeOut => self.text("offer-yes-take-out", &none),
            Label::NoLeaveIt => self.text("offer-no-leave-it", &none),
            Label::Role(role) => self.text(&format!("role-{}", role.code()), &none),
            Label::Words(words) => self.text(&format!("words-{}", words.code()), &none),
            Label::Row(row) => self.needed_attr(row.address.question.as_str(), "short", &none),
            Label::Resume => self.text("offer-resume", &none),
            Label::Finish => self.text("offer-finish", &none),
            Label::ShowThis => self.text("offer-show-this", &none),
            Label::ShowNone => self.text("offer-show-none", &none),
            Label::LeaveIt => self.text("offer-leave-it", &none),
            Label::HoldSome => self.text("offer-hold-some", &none),
            Label::HoldOrShow => self.text("offer-hold-or-show", &none),
            Label::Hold(row) => self.text("offer-hold", &none.word("what", self.held(row))),
            Label::ShowAgain(row) => {
                self.text("offer-show-again", &none.word("what", self.held(row)))
            }
            Label::ShowAll => self.text("offer-show-all", &none),
        }
    }

    /// What can be kept back: the question in short, and what names the entry of it.
    fn held(&self, row: &Row) -> String {
        let label = self.row_label(row);
        match row.entries.as_slice() {
            [RowEntry { name, .. }] => {
                let words = match name {
                    Some(name) => self.brief(&self.named(name).text),
                    None => self.words("entry-not-shown", &Args::none()),
                };
                let args = Args::none().word("label", label).word("words", words);
                self.words("field-line", &args)
            }
            _ => label,
        }
    }

    /// Sentences that explain an option; for a row of "Your answers", what stands there.
    fn option_hint(&self, pack: &Pack, label: &Label, words: &Text, args: &Args) -> Vec<Text> {
        match (label, &words.id) {
            (Label::Row(row), _) => self.row(pack, row),
            // It is called as what can be done from any page; that has no hint.
            (Label::Parts, _) => Vec::new(),
            (_, Some(id)) => self.paragraphs(id, "hint", args),
            (_, None) => Vec::new(),
        }
    }

    /// The name of a part.
    pub(super) fn part(&self, part: &PartId) -> Text {
        self.text(&format!("part-{part}"), &Args::none())
    }
}

/// Names what is offered, for the key of a page. Options of questions and rows of "Your
/// answers" need no name: they do not change while the page stands.
pub(super) fn code(label: &Label) -> Option<&'static str> {
    Some(match label {
        Label::Option(..) | Label::Example(..) | Label::Row(_) => return None,
        Label::OwnWords => "own-words",
        Label::Part(_, state) => part_id(*state),
        Label::Review => "review",
        Label::Parts => "parts",
        Label::Entry(_, Some(_)) => "entry",
        Label::Entry(_, None) => "entry-not-shown",
        Label::Deed(deed) | Label::DeedOnly(deed) => deed_id(*deed),
        Label::First => "first",
        Label::After(_, Some(_)) => "after",
        Label::After(_, None) => "after-not-shown",
        Label::Add => "add",
        Label::GoOn => "go-on",
        Label::YesTakeOut => "yes",
        Label::NoLeaveIt => "no",
        Label::LeaveIt => "leave-it",
        Label::Role(_) => "role",
        Label::Words(_) => "words",
        Label::Resume => "resume",
        Label::Finish => "finish",
        Label::ShowThis => "show-this",
        Label::ShowNone => "show-none",
        Label::HoldSome => "hold-some",
        Label::HoldOrShow => "hold-or-show",
        Label::Hold(_) => "hold",
        Label::ShowAgain(_) => "show-again",
        Label::ShowAll => "show-all",
    })
}

fn part_id(state: PartState) -> &'static str {
    match state {
        PartState::NotBegun => "part-not-begun",
        PartState::Begun => "part-begun",
        PartState::Done => "part-done",
        PartState::Untold => "part-untold",
    }
}

fn deed_id(deed: Deed) -> &'static str {
    match deed {
        Deed::Change => "deed-change",
        Deed::SayMore => "deed-say-more",
        Deed::Move => "deed-move",
        Deed::TakeOut => "deed-take-out",
        Deed::KeepPrivate => "deed-keep-private",
        Deed::Share => "deed-share",
    }
}

/// The end of the id of a page that asks which entry.
pub(super) fn which_id(deed: Deed) -> &'static str {
    match deed {
        Deed::Change => "topic-which-change",
        Deed::SayMore => "topic-which-say-more",
        Deed::Move => "topic-which-move",
        Deed::TakeOut => "topic-which-take-out",
        Deed::KeepPrivate => "topic-which-keep-private",
        Deed::Share => "topic-which-share",
    }
}
