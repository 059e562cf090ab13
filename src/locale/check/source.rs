//! A message file taken apart, with the place of everything in it.

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::fault::{Fault, What, place};

/// A message file.
pub(super) struct Source {
    pub path: String,
    /// The name of the file without its ending.
    pub name: String,
    pub text: String,
    /// The messages in their order, and the terms, whose ids begin with a hyphen.
    pub messages: Vec<Message>,
    /// What could not be read: where, and what the Fluent reader says of it.
    broken: Vec<(usize, String)>,
}

/// A message or a term. All places are in bytes from the start of the file.
pub(super) struct Message {
    pub id: String,
    pub at: usize,
    /// The value, if there is one, then the attributes.
    pub units: Vec<Unit>,
}

/// The value of a message, or an attribute.
pub(super) struct Unit {
    /// `message` or `message.attribute`.
    pub name: String,
    pub at: usize,
    pub pieces: Vec<Piece>,
}

/// What words are put together from.
pub(super) enum Piece {
    Text {
        at: usize,
        words: String,
        /// The file holds the words letter by letter: none of them is written by its code.
        exact: bool,
    },
    /// A value that the program gives, such as `$count`.
    Value { at: usize, name: String },
    /// Another message, its attribute, or a term.
    Message { at: usize, name: String },
    Call {
        at: usize,
        function: String,
        given: Vec<Piece>,
    },
    Choice {
        at: usize,
        by: Box<Piece>,
        forms: Vec<Form>,
    },
}

/// One of the forms between which a value chooses.
pub(super) struct Form {
    pub key: String,
    pub default: bool,
    pub pieces: Vec<Piece>,
}

impl Source {
    pub fn read(path: String, name: String, text: String) -> Self {
        let (resource, errors) = match parser::parse(text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let taker = Taker { text: &text };
        let messages = resource
            .body
            .iter()
            .filter_map(|entry| taker.message(entry))
            .collect();
        let broken = errors
            .iter()
            .map(|error| (stop(&text, error.pos.start), error.kind.to_string()))
            .collect();
        Self {
            path,
            name,
            messages,
            broken,
            text,
        }
    }

    /// The first message with this id.
    pub fn find(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    pub fn fault(&self, at: usize, what: What) -> Fault {
        Fault::new(&self.path, place(&self.text, at), what)
    }

    pub fn broken(&self) -> impl Iterator<Item = Fault> {
        self.broken
            .iter()
            .map(|(at, said)| self.fault(*at, What::Broken(said.clone())))
    }

    /// Values and attributes of all messages.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        self.messages.iter().flat_map(|message| &message.units)
    }
}

impl Message {
    /// The value, or the attribute with this name.
    pub fn unit(&self, attribute: Option<&str>) -> Option<&Unit> {
        let name = name(&self.id, attribute);
        self.units.iter().find(|unit| unit.name == name)
    }

    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

impl Unit {
    /// The id of the message.
    pub fn message(&self) -> &str {
        self.name.split('.').next().unwrap_or_default()
    }

    /// Calls `visit` for every piece, those in choices and calls included.
    pub fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a Piece)) {
        visit_all(&self.pieces, visit);
    }
}

fn visit_all<'a>(pieces: &'a [Piece], visit: &mut dyn FnMut(&'a Piece)) {
    for piece in pieces {
        visit(piece);
        match piece {
            Piece::Call { given, .. } => visit_all(given, visit),
            Piece::Choice { by, forms, .. } => {
                visit_all(std::slice::from_ref(&**by), visit);
                forms.iter().for_each(|form| visit_all(&form.pieces, visit));
            }
            _ => {}
        }
    }
}

/// Where something went wrong that the reader came to at a byte of a text: what it misses
/// in the next line, it missed at the end of the line before.
fn stop(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or(text);
    let read = before.trim_end();
    if before
        .get(read.len()..)
        .is_some_and(|gap| gap.contains('\n'))
    {
        read.len()
    } else {
        before.len()
    }
}

/// What a unit is called: `message` or `message.attribute`.
pub(super) fn name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// Takes what the parser gives, which lends from the text.
struct Taker<'t> {
    text: &'t str,
}

impl<'t> Taker<'t> {
    /// Where a part of the text begins in it.
    fn at(&self, part: &'t str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    fn message(&self, entry: &Entry<&'t str>) -> Option<Message> {
        let (id, at, value, attributes) = match entry {
            Entry::Message(message) => {
                let at = self.at(message.id.name);
                let id = message.id.name.to_owned();
                (id, at, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => {
                let at = self.at(term.id.name).saturating_sub(1);
                let id = format!("-{}", term.id.name);
                (id, at, Some(&term.value), &term.attributes)
            }
            _ => return None,
        };
        let value = value.map(|value| Unit {
            name: id.clone(),
            at,
            pieces: self.pattern(value),
        });
        let attributes = attributes.iter().map(|attribute| Unit {
            name: name(&id, Some(attribute.id.name)),
            at: self.at(attribute.id.name).saturating_sub(1),
            pieces: self.pattern(&attribute.value),
        });
        Some(Message {
            units: value.into_iter().chain(attributes).collect(),
            id,
            at,
        })
    }

    fn pattern(&self, pattern: &ast::Pattern<&'t str>) -> Vec<Piece> {
        let elements = pattern.elements.iter();
        elements
            .map(|element| match element {
                PatternElement::TextElement { value } => Piece::Text {
                    at: self.at(value),
                    words: (*value).to_owned(),
                    exact: true,
                },
                PatternElement::Placeable { expression } => self.expression(expression),
            })
            .collect()
    }

    fn expression(&self, expression: &Expression<&'t str>) -> Piece {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let by = self.inline(selector);
                Piece::Choice {
                    at: by.at(),
                    by: Box::new(by),
                    forms: variants.iter().map(|variant| self.form(variant)).collect(),
                }
            }
        }
    }

    fn form(&self, variant: &ast::Variant<&'t str>) -> Form {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            &variant.key;
        Form {
            key: (*key).to_owned(),
            default: variant.default,
            pieces: self.pattern(&variant.value),
        }
    }

    fn inline(&self, inline: &InlineExpression<&'t str>) -> Piece {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let words = unescape_unicode_to_string(value);
                Piece::Text {
                    at: self.at(value),
                    exact: words == *value,
                    words: words.into_owned(),
                }
            }
            InlineExpression::NumberLiteral { value } => Piece::Text {
                at: self.at(value),
                words: (*value).to_owned(),
                exact: true,
            },
            InlineExpression::FunctionReference { id, arguments } => Piece::Call {
                at: self.at(id.name),
                function: id.name.to_owned(),
                given: arguments
                    .positional
                    .iter()
                    .map(|a| self.inline(a))
                    .collect(),
            },
            InlineExpression::MessageReference { id, attribute } => Piece::Message {
                at: self.at(id.name),
                name: name(id.name, attribute.as_ref().map(|a| a.name)),
            },
            InlineExpression::TermReference { id, attribute, .. } => Piece::Message {
                at: self.at(id.name).saturating_sub(1),
                name: name(&format!("-{}", id.name), attribute.as_ref().map(|a| a.name)),
            },
            InlineExpression::VariableReference { id } => Piece::Value {
                at: self.at(id.name).saturating_sub(1),
                name: id.name.to_owned(),
            },
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

impl Piece {
    fn at(&self) -> usize {
        match self {
            Self::Text { at, .. }
            | Self::Value { at, .. }
            | Self::Message { at, .. }
            | Self::Call { at, .. }
            | Self::Choice { at, .. } => *at,
        }
    }
}
