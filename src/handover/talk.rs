//! What a person had handed over, on its way into the record of a talk: quoted word for word.

use super::report::{Empty, Entry, Item, Kind, Picked, Said, Stands};
use crate::engine::answer::Left;
use crate::engine::statement::{Point, Quote, Statement};

/// A point without anything that was said of it in the talk.
pub(super) fn point(point: &Point) -> Entry {
    let mut said: Vec<Item> = point.said.iter().map(quoted).collect();
    if let [only] = said.as_mut_slice()
        && point.talk
        && only.stands == Stands::Chosen(Vec::new())
    {
        only.stands = Stands::Empty(Empty::Left(Left::TalkAboutIt));
    }
    Entry {
        id: point.id.clone(),
        more: false,
        kind: said
            .first()
            .map(|item| item.label.clone())
            .unwrap_or_default(),
        name: Vec::new(),
        headed: false,
        named_by_first: false,
        place: 0,
        said,
        note: None,
        items: Vec::new(),
        others: Vec::new(),
    }
}

/// What the person calls themselves.
pub(super) fn called(statement: &Statement) -> Option<Item> {
    statement.name.as_ref().map(quoted)
}

/// Words and labels stand as they do in the hand-over.
fn quoted(quote: &Quote) -> Item {
    let said = |text: &str| Said {
        text: text.to_owned(),
        language: quote.language.clone(),
    };
    let picked = quote.picked.iter().map(|picked| Picked {
        option: picked.option.clone(),
        label: picked.label.clone(),
    });
    let words = Some(said(&quote.words)).filter(|said| !said.text.is_empty());
    let stands = match (words, quote.examples) {
        (added, true) => Stands::Examples {
            picked: picked.collect(),
            added,
        },
        (Some(words), false) => Stands::Written(words),
        (None, false) => Stands::Chosen(picked.collect()),
    };
    Item {
        question: quote.question.clone(),
        kind: Some(Kind::Text),
        label: quote.label.clone(),
        asked: said(&quote.label),
        stands,
        given: None,
        note: None,
        since: None,
        place: 0,
    }
}

#[cfg(test)]
pub(super) mod tests;
