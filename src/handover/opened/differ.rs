//! Holds a file against what the program would have written of the same answers.

use std::collections::{BTreeMap, VecDeque};

use serde_json::{Map, Value};

use super::remark::{MOST, Remark, What, shown};

/// How a file is held against ours.
pub(in crate::handover) struct Rules<'a> {
    /// It is of form 1, which lacked some keys.
    pub(in crate::handover) first_form: bool,
    /// The questions are those of the program.
    pub(in crate::handover) known: bool,
    /// The set has a question of this name.
    pub(in crate::handover) is_question: Box<dyn Fn(&str) -> bool + 'a>,
    /// It need not hold all that ours has.
    pub(in crate::handover) partial: bool,
}

/// Keys whose values follow from the answers.
const FOLLOWS: [&str; 9] = [
    "hands",
    "answer_languages",
    "talk_first",
    "indexes",
    "closing",
    "new",
    "different",
    "still_true",
    "contained",
];

/// Keys that form 1 did not have.
const NOT_IN_FORM_1: [&str; 2] = ["indexes", "since_last_time"];

/// Names what a file has otherwise than ours, each with its place.
pub(in crate::handover) fn differ(theirs: &Value, ours: &Value, rules: &Rules<'_>) -> Vec<Remark> {
    let mut differ = Differ {
        rules,
        remarks: Vec::new(),
        place: Vec::new(),
    };
    differ.values("", theirs, ours);
    differ.remarks
}

struct Differ<'a> {
    rules: &'a Rules<'a>,
    remarks: Vec<Remark>,
    place: Vec<String>,
}

impl Differ<'_> {
    fn remark(&mut self, what: What, words: &str) {
        let remark = Remark {
            place: self.place.clone(),
            what,
            words: shown(words),
        };
        if self.remarks.len() < MOST && !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    /// `key` names what is compared: in an array, the array.
    fn values(&mut self, key: &str, theirs: &Value, ours: &Value) {
        if theirs == ours || key == "$schema" {
            return;
        }
        if FOLLOWS.contains(&key) {
            let may_differ = key == "indexes" && !self.rules.known;
            if !may_differ && !alike(theirs, ours) {
                self.remark(What::Follows, key);
            }
            return;
        }
        match (theirs, ours) {
            (Value::Object(theirs), Value::Object(ours)) => self.objects(theirs, ours),
            (Value::Array(theirs), Value::Array(ours)) => self.arrays(key, theirs, ours),
            _ => self.single(key, theirs),
        }
    }

    fn objects(&mut self, theirs: &Map<String, Value>, ours: &Map<String, Value>) {
        for (key, theirs) in theirs {
            match ours.get(key) {
                Some(ours) => self.values(key, theirs, ours),
                None => self.remark(What::Key, key),
            }
        }
        for key in ours.keys().filter(|key| !theirs.contains_key(*key)) {
            let older = self.rules.first_form && NOT_IN_FORM_1.contains(&key.as_str());
            if !older && !self.rules.partial && key != "$schema" {
                self.remark(What::Missing, key);
            }
        }
    }

    /// Things are found by what names them, wherever they stand.
    fn arrays(&mut self, key: &str, theirs: &[Value], ours: &[Value]) {
        let mut named: BTreeMap<Vec<&str>, VecDeque<usize>> = BTreeMap::new();
        for (n, ours) in ours.iter().enumerate() {
            if let Some(name) = naming(ours) {
                named.entry(name).or_default().push_back(n);
            }
        }
        let mut found = 0;
        for (at, theirs) in theirs.iter().enumerate() {
            let same = match naming(theirs) {
                Some(name) => named
                    .get_mut(&name)
                    .and_then(VecDeque::pop_front)
                    .or_else(|| self.unnamed(&name, &mut named)),
                None => Some(at).filter(|at| ours.get(*at).is_some_and(|o| naming(o).is_none())),
            };
            let depth = self.place.len();
            if let Some(ours) = same.and_then(|n| ours.get(n)) {
                found += 1;
                self.place.extend(called(key, ours, at));
                self.values(key, theirs, ours);
            } else {
                self.stranger(key, theirs);
            }
            self.place.truncate(depth);
        }
        if !self.rules.partial && found < ours.len() && theirs.len() < ours.len() {
            self.remark(What::Missing, key);
        }
    }

    /// The next of ours for one of theirs that has only the name of its list: answers that are to be
    /// counted hold no codes of entries.
    fn unnamed(
        &self,
        name: &[&str],
        ours: &mut BTreeMap<Vec<&str>, VecDeque<usize>>,
    ) -> Option<usize> {
        let [list] = name else { return None };
        let of_list = ours
            .iter_mut()
            .filter(|(name, _)| name.first() == Some(list));
        let next = of_list
            .map(|(_, left)| left)
            .filter(|left| !left.is_empty());
        let next = next.min_by_key(|left| left.front().copied());
        next.filter(|_| self.rules.partial)?.pop_front()
    }

    /// Something that ours does not have.
    fn stranger(&mut self, key: &str, theirs: &Value) {
        let words = |key: &str| theirs.get(key).and_then(Value::as_str).unwrap_or_default();
        let (what, name) = match key {
            "items" | "others" | "no_longer_asked" => {
                let question = words("question");
                match (self.rules.is_question)(question) || !self.rules.known {
                    true => {
                        let label = words("label");
                        (
                            What::Answer,
                            if label.is_empty() { question } else { label },
                        )
                    }
                    false => (What::Question, question),
                }
            }
            "item" => {
                let link = words("linkId");
                let question = link.split('.').next().unwrap_or_default();
                match (self.rules.is_question)(question) {
                    true => (What::Answer, link),
                    false => (What::Question, link),
                }
            }
            "entries" | "points" => (What::Entry, words("id")),
            "said" => (What::Entry, words("label")),
            "options" | "examples" => (What::Option, words("option")),
            "answer" => {
                let coding = theirs.pointer("/valueCoding/code").and_then(Value::as_str);
                match coding {
                    Some(code) => (What::Option, code),
                    None => (What::Answer, ""),
                }
            }
            "sections" => (What::Section, words("id")),
            _ => (What::Other, key),
        };
        self.remark(what, name);
    }

    fn single(&mut self, key: &str, theirs: &Value) {
        let said = match theirs {
            Value::String(words) => words.clone(),
            // Larger things are not repeated.
            Value::Array(_) | Value::Object(_) => String::new(),
            other => other.to_string(),
        };
        let what = match key {
            "assessment" => What::Assessment,
            "decision" => What::Decision,
            "legal_choice" => What::LegalChoice,
            "support_plan" => What::SupportPlan,
            "label" | "heading" | "asked" | "text" | "display" | "title" | "description"
            | "statement" => What::Words,
            "words" | "valueString" => What::Signs,
            _ => What::Other,
        };
        let said = if what == What::Other {
            format!("{key}: {said}")
        } else {
            said
        };
        self.remark(what, &said);
    }
}

/// What names something among others like it.
fn naming(value: &Value) -> Option<Vec<&str>> {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    if let Some(link) = text("linkId") {
        // Entries of a list have one name; each is found by what it holds.
        let mut names = vec![link];
        for item in value
            .get("item")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let inner = item
                .get("linkId")
                .and_then(Value::as_str)
                .unwrap_or_default();
            if inner.ends_with(".entry") || inner.ends_with(".of") {
                let answer = item.pointer("/answer/0/valueString");
                let answer = answer.or_else(|| item.pointer("/answer/0/valueCoding/code"));
                names.extend(answer.and_then(Value::as_str));
            }
        }
        return Some(names);
    }
    if let Some(coding) = value.get("valueCoding") {
        let text = |key: &str| coding.get(key).and_then(Value::as_str);
        return Some(vec![text("system")?, text("code")?]);
    }
    if let Some(question) = text("question") {
        return Some(
            [Some(question), text("entry")]
                .into_iter()
                .flatten()
                .collect(),
        );
    }
    let name = text("option").or_else(|| text("id"));
    let name = name.or_else(|| text("fullUrl")).or_else(|| text("url"));
    name.map(|name| vec![name])
}

/// What a place is called, in our words.
fn called(key: &str, ours: &Value, at: usize) -> Option<String> {
    let text = |key: &str| ours.get(key).and_then(Value::as_str);
    match key {
        "sections" => text("heading").map(shown),
        "items" | "others" | "no_longer_asked" | "said" => text("label").map(shown),
        "item" => text("text").map(shown),
        "entries" | "points" => Some((at + 1).to_string()),
        _ => None,
    }
}

/// Whether two values hold the same, in whatever order.
fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            let sorted = |values: &[Value]| {
                let mut texts: Vec<String> = values.iter().map(Value::to_string).collect();
                texts.sort();
                texts
            };
            sorted(one) == sorted(other)
        }
        _ => one == other,
    }
}
