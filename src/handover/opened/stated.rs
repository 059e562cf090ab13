//! What a person had handed over, out of the record of a talk about that.

use std::collections::BTreeSet;

use serde_json::Value;

use super::moment;
use crate::engine::answer::Left;
use crate::engine::id::PackId;
use crate::engine::statement::{self, Statement};
use crate::handover::form::Stands;
use crate::handover::json::record::{Point, Quote};
use crate::handover::read::{code, language, name};
use crate::handover::statement::quoted;
use crate::text::plain;

/// What the talk was about; none if the file does not say it. Points that are not sound are left
/// out.
pub(super) fn statement(value: &Value) -> Option<Statement> {
    let text = |at: &str| value.pointer(at)?.as_str();
    let about = value.get("responds_to")?;
    let points = about.get("points")?.as_array()?.iter().filter_map(point);
    let mut ids = BTreeSet::new();
    Some(Statement {
        id: code(text("/responds_to/id")?)?.to_owned(),
        made_at: moment(about.get("made_at"))?,
        pack: PackId::from(name(text("/responds_to/questions/pack")?)?),
        pack_version: plain::clean(text("/responds_to/questions/version")?),
        language: language(text("/language")?)?.to_owned(),
        name: about.get("called").and_then(|value| quote(&read(value)?)),
        points: points
            .filter(|point| ids.insert(point.id.clone()))
            .collect(),
    })
}

fn read<T: serde::de::DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_value(value.clone()).ok()
}

fn point(value: &Value) -> Option<statement::Point> {
    let point: Point<String> = read(value)?;
    let left = |quote: &Quote<String>| {
        matches!(
            quote.stands,
            Stands::Left {
                way: Left::TalkAboutIt
            }
        )
    };
    let said: Option<Vec<_>> = point.said.iter().map(quote).collect();
    let said = said?;
    Some(statement::Point {
        id: code(&point.id)?.into(),
        question: said.first()?.question.clone(),
        talk: matches!(point.said.as_slice(), [only] if left(only)),
        said,
    })
}

fn quote(quote: &Quote<String>) -> Option<statement::Quote> {
    quoted(
        &quote.question,
        &quote.label,
        &quote.stands,
        &quote.language,
    )
    .ok()
}
