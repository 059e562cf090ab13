//! A message as it is written, for a reader: what is put in later stands there by its name,
//! and each form of a message that has several is told with what it stands for.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// One form of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// When this form is used, such as `$count: one`; empty if there is only one form.
    pub when: Vec<String>,
    /// The words, with line ends.
    pub words: String,
}

/// All forms of a pattern.
pub fn forms(pattern: &Pattern<&str>) -> Vec<Form> {
    let mut forms = vec![Form::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add(&mut forms, value),
            PatternElement::Placeable { expression } => forms = put_in(forms, expression),
        }
    }
    forms
}

fn add(forms: &mut [Form], words: &str) {
    for form in forms {
        form.words.push_str(words);
    }
}

fn put_in(mut forms: Vec<Form>, expression: &Expression<&str>) -> Vec<Form> {
    match expression {
        Expression::Inline(inner) => {
            add(&mut forms, &shown(inner));
            forms
        }
        Expression::Select { selector, variants } => {
            let of = name(selector);
            let mut all = Vec::new();
            for form in &forms {
                for variant in variants {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    for inner in self::forms(&variant.value) {
                        let mut form = form.clone();
                        form.when.push(format!("{of}: {key}"));
                        form.when.extend(inner.when);
                        form.words.push_str(&inner.words);
                        all.push(form);
                    }
                }
            }
            all
        }
    }
}

/// What stands in the place of something that is put in.
fn shown(inner: &InlineExpression<&str>) -> String {
    match inner {
        InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value).into_owned(),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        other => format!("{{ {} }}", name(other)),
    }
}

/// The name of what is put in. How a number is written does not matter to a reader.
fn name(inner: &InlineExpression<&str>) -> String {
    match inner {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value).to_owned()
        }
        InlineExpression::FunctionReference { id, arguments } => arguments
            .positional
            .first()
            .map_or_else(|| id.name.to_owned(), name),
        InlineExpression::MessageReference { id, attribute } => match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        },
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => name(inner),
            Expression::Select { selector, .. } => name(selector),
        },
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::*;

    fn of(source: &str) -> Vec<(String, String)> {
        let resource = fluent_syntax::parser::parse(source).unwrap();
        let Some(Entry::Message(message)) = resource.body.first() else {
            panic!("{source}");
        };
        let forms = forms(message.value.as_ref().unwrap()).into_iter();
        forms
            .map(|form| (form.when.join(", "), form.words))
            .collect()
    }

    #[test]
    fn what_is_put_in_stands_there_by_its_name() {
        let source = "a = One { $b } { NUMBER($c, useGrouping: \"false\") }{ \"{\" }\n    Two { d } { -e }\n";
        let words = "One { $b } { $c }{\nTwo { d } { -e }".to_owned();
        assert_eq!(of(source), [(String::new(), words)]);
    }

    #[test]
    fn each_form_is_whole_and_says_when_it_is_used() {
        let source = "a = Now { PLURAL($n) ->\n    [one] one\n   *[other] { $n } { $k ->\n        [x] big\n       *[y] small\n    }\n} here\n";
        let told = |when: &str, words: &str| (when.to_owned(), words.to_owned());
        assert_eq!(
            of(source),
            [
                told("$n: one", "Now one here"),
                told("$n: other, $k: x", "Now { $n } big here"),
                told("$n: other, $k: y", "Now { $n } small here"),
            ]
        );
    }
}
