//! Reads a TOML file section by section, and takes note of every fault.

use std::collections::BTreeMap;
use std::path::PathBuf;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::At;
use super::fault::{Fault, FaultKind};

type Values<'t> = BTreeMap<String, Spanned<DeValue<'t>>>;

/// A file on its way.
pub struct Reader<'t> {
    text: &'t str,
    sections: Values<'t>,
    known: Vec<&'static str>,
    faults: Vec<Fault>,
}

/// A section on its way. Only one is open at a time.
pub struct Section<'r, 't> {
    reader: &'r mut Reader<'t>,
    line: usize,
    values: Values<'t>,
    known: Vec<&'static str>,
}

impl<'t> Reader<'t> {
    /// Begins with this text. Where it is no TOML at all, the faults say so, and what can be
    /// understood is read.
    pub fn new(text: &'t str) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut reader = Self {
            text,
            sections: values(table.into_inner()),
            known: Vec::new(),
            faults: Vec::new(),
        };
        for error in errors {
            let line = error.span().map_or(1, |span| reader.line(span.start));
            reader.fault(line, FaultKind::Syntax);
        }
        reader
    }

    fn line(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or(self.text);
        before.matches('\n').count() + 1
    }

    fn fault(&mut self, line: usize, kind: FaultKind) {
        self.faults.push(Fault { line, kind });
    }

    /// The section with this name, if it is there.
    pub fn section(&mut self, name: &'static str) -> Option<Section<'_, 't>> {
        self.known.push(name);
        let value = self.sections.remove(name)?;
        let line = self.line(value.span().start);
        match value.into_inner() {
            DeValue::Table(table) => Some(Section {
                values: values(table),
                line,
                reader: self,
                known: Vec::new(),
            }),
            _ => {
                self.fault(line, FaultKind::NotASection(name.to_owned()));
                None
            }
        }
    }

    fn headers(&self) -> String {
        let headers = self.known.iter().map(|name| format!("[{name}]"));
        headers.collect::<Vec<_>>().join(", ")
    }

    /// Says all that is wrong, also what was found besides what was asked for, in the order of the
    /// lines.
    pub fn end(mut self) -> Vec<Fault> {
        let known = self.headers();
        for (name, value) in std::mem::take(&mut self.sections) {
            let line = self.line(value.span().start);
            self.fault(line, FaultKind::NoSuchSection(name, known.clone()));
        }
        self.faults.sort_by_key(|fault| fault.line);
        self.faults
    }
}

impl<'t> Section<'_, 't> {
    /// Takes note of a fault.
    pub fn fault(&mut self, line: usize, kind: FaultKind) {
        self.reader.fault(line, kind);
    }

    fn take(&mut self, name: &'static str) -> Option<At<DeValue<'t>>> {
        self.known.push(name);
        let value = self.values.remove(name)?;
        let line = self.reader.line(value.span().start);
        Some(At {
            value: value.into_inner(),
            line,
        })
    }

    /// A text that is not empty, if it is there.
    pub fn text(&mut self, name: &'static str) -> Option<At<String>> {
        let At { value, line } = self.take(name)?;
        match value.as_str() {
            Some(text) if !text.trim().is_empty() => Some(At {
                value: text.to_owned(),
                line,
            }),
            _ => {
                self.fault(line, FaultKind::NotText(name.to_owned()));
                None
            }
        }
    }

    /// A list of texts, which is not empty, if it is there.
    pub fn texts(&mut self, name: &'static str) -> Option<Vec<At<String>>> {
        let At { value, line } = self.take(name)?;
        let mut texts = Vec::new();
        for value in value.as_array().into_iter().flatten() {
            let line = self.reader.line(value.span().start);
            match value.get_ref().as_str() {
                Some(text) if !text.trim().is_empty() => texts.push(At {
                    value: text.to_owned(),
                    line,
                }),
                _ => self.fault(line, FaultKind::NotText(name.to_owned())),
            }
        }
        if value.as_array().is_none_or(|all| all.is_empty()) {
            self.fault(line, FaultKind::NotTexts(name.to_owned()));
            return None;
        }
        Some(texts)
    }

    /// Yes or no, if it is there.
    pub fn yes_no(&mut self, name: &'static str) -> Option<bool> {
        let At { value, line } = self.take(name)?;
        let yes = value.as_bool();
        if yes.is_none() {
            self.fault(line, FaultKind::NotYesNo(name.to_owned()));
        }
        yes
    }

    /// A whole number from `least` to `most`, if it is there.
    pub fn number(&mut self, name: &'static str, least: u64, most: u64) -> Option<At<u64>> {
        let At { value, line } = self.take(name)?;
        let number = value.as_integer().and_then(|number| {
            let digits = number.as_str().replace('_', "");
            u64::from_str_radix(&digits, number.radix()).ok()
        });
        match number.filter(|number| (least..=most).contains(number)) {
            Some(value) => Some(At { value, line }),
            None => {
                self.fault(line, FaultKind::NotInRange(name.to_owned(), least, most));
                None
            }
        }
    }

    /// One of these words, if it is there.
    pub fn one_of(&mut self, name: &'static str, words: &[&'static str]) -> Option<&'static str> {
        let At { value, line } = self.take(name)?;
        let word = words.iter().find(|word| value.as_str() == Some(**word));
        if word.is_none() {
            let known = words.iter().map(|word| format!("\"{word}\""));
            let known = known.collect::<Vec<_>>().join(", ");
            self.fault(line, FaultKind::NotOneOf(name.to_owned(), known));
        }
        word.copied()
    }

    /// A folder by its path from the root, if it is there.
    pub fn folder(&mut self, name: &'static str) -> Option<At<PathBuf>> {
        let At { value, line } = self.text(name)?;
        let value = PathBuf::from(value);
        if !value.is_absolute() {
            self.fault(line, FaultKind::NotAPath(name.to_owned()));
            return None;
        }
        Some(At { value, line })
    }

    /// A text that has to be there if the section is on.
    pub fn needed(&mut self, name: &'static str, on: bool) -> Option<At<String>> {
        self.need(name, on);
        self.text(name)
    }

    /// A list of texts that has to be there if the section is on.
    pub fn needed_texts(&mut self, name: &'static str, on: bool) -> Option<Vec<At<String>>> {
        self.need(name, on);
        self.texts(name)
    }

    /// A folder that has to be there if the section is on.
    pub fn needed_folder(&mut self, name: &'static str, on: bool) -> Option<At<PathBuf>> {
        self.need(name, on);
        self.folder(name)
    }

    fn need(&mut self, name: &'static str, on: bool) {
        if on && !self.values.contains_key(name) {
            self.fault(self.line, FaultKind::Missing(name.to_owned()));
        }
    }

    /// Says what was found besides what was asked for.
    pub fn end(self) {
        let known = self.known.join(", ");
        for (name, value) in self.values {
            let line = self.reader.line(value.span().start);
            self.reader
                .fault(line, FaultKind::NoSuchName(name, known.clone()));
        }
    }
}

fn values<'t>(table: DeTable<'t>) -> Values<'t> {
    let values = table.into_iter();
    values
        .map(|(name, value)| (name.into_inner().into_owned(), value))
        .collect()
}
