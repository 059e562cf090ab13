//! What changed between two hand-overs, as one page that needs nothing else.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Comparison, Groups, Piece, Place, text};
use crate::handover::build::way_id;
use crate::handover::html::{POLICY, STYLE, said};
use crate::handover::words::Words;
use crate::text::plain;

/// Writes it.
pub(super) fn write(compared: &Comparison, words: &dyn Words) -> String {
    let page = Page(words);
    let markup = html! {
        (DOCTYPE)
        html lang=(words.language()) dir=(if words.rtl() { "rtl" } else { "ltr" }) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (page.say("compared-title")) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    header {
                        @match &compared.names[1] {
                            Some(name) => {
                                h1 { (said(name)) }
                                p.sub { (page.say("compared-title")) }
                            }
                            None => h1 { (page.say("compared-title")) }
                        }
                        div.statement {
                            @for line in text::top(compared, words) { p { (line) } }
                        }
                    }
                    @for (id, groups) in text::groups(compared) {
                        section {
                            h2 { (page.say(id)) }
                            (page.groups(groups))
                        }
                    }
                    @if !compared.not_this_time.is_empty() {
                        section {
                            h2 { (page.say("compared-gone")) }
                            p.note { (page.say("compared-gone-note")) }
                            ul {
                                @for place in &compared.not_this_time {
                                    li {
                                        (place.label)
                                        @for name in &place.within { (page.within()) (page.name(name)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    markup.into_string()
}

/// The words of a page.
struct Page<'a>(&'a dyn Words);

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        plain::unisolated(&self.0.text(id, &[]))
    }

    fn within(&self) -> String {
        self.say("report-within")
    }

    fn groups(&self, groups: &Groups) -> Markup {
        html! {
            @if !groups.new.is_empty() {
                h3 { (self.say("compared-new")) }
                dl {
                    @for (place, now) in &groups.new {
                        div { dt { (self.place(place)) } dd { (self.pieces(now)) } }
                    }
                }
            }
            @if !groups.different.is_empty() {
                h3 { (self.say("compared-different")) }
                dl {
                    @for (place, now, then) in &groups.different {
                        div {
                            dt { (self.place(place)) }
                            dd {
                                p.mark { (self.say("compared-now")) (self.within()) }
                                (self.pieces(now))
                                div.last {
                                    p.mark { (self.say("compared-then")) (self.within()) }
                                    (self.pieces(then))
                                }
                            }
                        }
                    }
                }
            }
            @if !groups.empty.is_empty() {
                h3 { (self.say("compared-empty")) }
                dl {
                    @for (place, way) in &groups.empty {
                        div { dt { (self.place(place)) } dd { (self.say(way_id(*way))) } }
                    }
                }
            }
            @if !groups.same.is_empty() {
                h3 { (self.say("compared-same")) }
                ul {
                    @for (_, place) in text::same(groups, self.0) { li { (self.place(place)) } }
                }
            }
        }
    }

    fn place(&self, place: &Place) -> Markup {
        html! {
            @for name in &place.before_label() { (self.name(name)) (self.within()) }
            (place.label)
        }
    }

    fn name(&self, name: &[crate::handover::report::Said]) -> Markup {
        html! {
            @for (n, part) in name.iter().enumerate() {
                @if n > 0 { (self.say("report-between")) }
                (said(part))
            }
        }
    }

    fn pieces(&self, pieces: &[Piece]) -> Markup {
        html! {
            @match pieces {
                [one] => (self.piece(one)),
                several => ul { @for piece in several { li { (self.piece(piece)) } } }
            }
        }
    }

    fn piece(&self, piece: &Piece) -> Markup {
        html! {
            @match piece {
                Piece::Words(words) => (said(words)),
                other => (other.told(self.0)),
            }
        }
    }
}
