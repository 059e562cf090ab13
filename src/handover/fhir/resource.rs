//! FHIR R4 as far as a hand-over uses it, with FHIR's own names
//! (hl7.org/fhir/R4/questionnaire.html, hl7.org/fhir/R4/questionnaireresponse.html).

use serde::Serialize;

use crate::handover::words::Phrase;

/// A set of resources (hl7.org/fhir/R4/bundle.html).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
pub(super) struct Bundle {
    pub(super) language: String,
    #[serde(rename = "type")]
    pub(super) kind: BundleType,
    pub(super) timestamp: String,
    pub(super) entry: Vec<BundleEntry>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum BundleType {
    Collection,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct BundleEntry {
    pub(super) full_url: String,
    pub(super) resource: Resource,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Resource {
    Questionnaire(Questionnaire),
    QuestionnaireResponse(QuestionnaireResponse),
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
pub(super) struct Questionnaire {
    pub(super) language: String,
    pub(super) url: String,
    pub(super) version: String,
    pub(super) title: String,
    #[serde(rename = "_title", skip_serializing_if = "Option::is_none")]
    pub(super) title_element: Option<Element>,
    pub(super) status: PublicationStatus,
    pub(super) subject_type: Vec<ResourceType>,
    pub(super) description: String,
    #[serde(rename = "_description", skip_serializing_if = "Option::is_none")]
    pub(super) description_element: Option<Element>,
    pub(super) item: Vec<Item>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum PublicationStatus {
    Draft,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(super) enum ResourceType {
    Patient,
}

/// `Questionnaire.item`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) extension: Vec<Extension>,
    pub(super) link_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) prefix: Option<String>,
    pub(super) text: String,
    #[serde(rename = "_text", skip_serializing_if = "Option::is_none")]
    pub(super) text_element: Option<Element>,
    #[serde(rename = "type")]
    pub(super) kind: ItemType,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) enable_when: Vec<EnableWhen>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) enable_behavior: Option<EnableBehavior>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) repeats: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) answer_option: Vec<AnswerOption>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) item: Vec<Item>,
}

impl Item {
    /// An item with these words and nothing more.
    pub(super) fn new(kind: ItemType, link_id: String, words: Phrase) -> Self {
        Self {
            extension: Vec::new(),
            link_id,
            prefix: None,
            text_element: Element::translations(&words),
            text: words.text,
            kind,
            enable_when: Vec::new(),
            enable_behavior: None,
            repeats: false,
            answer_option: Vec::new(),
            item: Vec::new(),
        }
    }
}

/// hl7.org/fhir/R4/valueset-item-type.html
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ItemType {
    Choice,
    Display,
    Group,
    String,
    Text,
}

/// `Questionnaire.item.enableWhen`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct EnableWhen {
    pub(super) question: String,
    #[serde(flatten)]
    pub(super) test: Test,
}

/// How an answer is looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "operator")]
pub(super) enum Test {
    #[serde(rename = "exists", rename_all = "camelCase")]
    Exists { answer_boolean: bool },
    #[serde(rename = "=", rename_all = "camelCase")]
    Equals { answer_coding: Coding },
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum EnableBehavior {
    All,
    Any,
}

/// `Questionnaire.item.answerOption`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AnswerOption {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) extension: Vec<Extension>,
    pub(super) value_coding: Coding,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
pub(super) struct QuestionnaireResponse {
    pub(super) language: String,
    pub(super) contained: Vec<Contained>,
    pub(super) identifier: Identifier,
    pub(super) questionnaire: String,
    pub(super) status: ResponseStatus,
    pub(super) subject: Reference,
    pub(super) authored: String,
    pub(super) author: Reference,
    pub(super) source: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) item: Vec<ResponseItem>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ResponseStatus {
    Completed,
    InProgress,
}

/// `QuestionnaireResponse.item`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ResponseItem {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) extension: Vec<Extension>,
    pub(super) link_id: String,
    pub(super) text: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) answer: Vec<Answer>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) item: Vec<ResponseItem>,
}

/// `QuestionnaireResponse.item.answer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Answer {
    Coding {
        #[serde(rename = "valueCoding")]
        coding: Coding,
    },
    String {
        #[serde(rename = "valueString")]
        words: String,
        #[serde(rename = "_valueString", skip_serializing_if = "Option::is_none")]
        element: Option<Element>,
    },
}

/// Somebody who is told of in a response only.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Contained {
    Patient(Patient),
    Practitioner(Practitioner),
    RelatedPerson(RelatedPerson),
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
pub(super) struct Patient {
    pub(super) id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) name: Vec<HumanName>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
pub(super) struct Practitioner {
    pub(super) id: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType", rename_all = "camelCase")]
pub(super) struct RelatedPerson {
    pub(super) id: String,
    pub(super) patient: Reference,
    pub(super) relationship: Vec<CodeableConcept>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct HumanName {
    pub(super) text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Identifier {
    pub(super) system: &'static str,
    pub(super) value: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Reference {
    pub(super) reference: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) display: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct CodeableConcept {
    pub(super) coding: Vec<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Coding {
    pub(super) system: String,
    pub(super) code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) display: Option<String>,
    #[serde(rename = "_display", skip_serializing_if = "Option::is_none")]
    pub(super) display_element: Option<Element>,
}

impl Coding {
    /// A code without words.
    pub(super) fn new(system: String, code: &str) -> Self {
        Self {
            system,
            code: code.to_owned(),
            display: None,
            display_element: None,
        }
    }

    /// The same code with words.
    pub(super) fn called(self, words: Phrase) -> Self {
        Self {
            display_element: Element::translations(&words),
            display: Some(words.text),
            ..self
        }
    }

    /// Whether both are the same code, whatever they are called.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.system == other.system && self.code == other.code
    }
}

/// What stands beside a primitive value, as `_text` beside `text`
/// (hl7.org/fhir/R4/json.html#primitive).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Element {
    pub(super) extension: Vec<Extension>,
}

impl Element {
    /// The other languages of a phrase; none if there are none.
    pub(super) fn translations(words: &Phrase) -> Option<Self> {
        let others = words.others.iter();
        let extension: Vec<_> = others
            .map(|(tag, text)| Extension::translation(tag, text))
            .collect();
        (!extension.is_empty()).then_some(Self { extension })
    }

    /// Words in this language, a BCP 47 tag.
    pub(super) fn language(tag: &str) -> Self {
        Self {
            extension: vec![Extension::core("language", Value::Code(tag.to_owned()))],
        }
    }
}

/// The extension that names another author of an answer than the source of the response.
pub(super) const AUTHOR: &str =
    "http://hl7.org/fhir/StructureDefinition/questionnaireresponse-author";

/// An extension. Those used here are in HL7's own list for R4
/// (hl7.org/fhir/R4/extensibility-registry.html).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Extension {
    pub(super) url: String,
    #[serde(flatten)]
    pub(super) value: Value,
}

/// What an extension says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) enum Value {
    #[serde(rename = "extension")]
    Several(Vec<Extension>),
    #[serde(rename = "valueBoolean")]
    Boolean(bool),
    #[serde(rename = "valueCode")]
    Code(String),
    #[serde(rename = "valueCodeableConcept")]
    CodeableConcept(CodeableConcept),
    #[serde(rename = "valueReference")]
    Reference(Reference),
    #[serde(rename = "valueString")]
    String(String),
}

impl Extension {
    fn core(name: &str, value: Value) -> Self {
        Self {
            url: format!("http://hl7.org/fhir/StructureDefinition/{name}"),
            value,
        }
    }

    fn translation(tag: &str, text: &str) -> Self {
        let part = |url: &str, value| Self {
            url: url.to_owned(),
            value,
        };
        let parts = vec![
            part("lang", Value::Code(tag.to_owned())),
            part("content", Value::String(text.to_owned())),
        ];
        Self::core("translation", Value::Several(parts))
    }

    /// How an item is shown.
    pub(super) fn control(control: Control) -> Self {
        let code = match control {
            Control::CheckBox => "check-box",
            Control::Help => "help",
            Control::RadioButton => "radio-button",
        };
        let system = "http://hl7.org/fhir/questionnaire-item-control".to_owned();
        let control = CodeableConcept {
            coding: vec![Coding::new(system, code)],
            text: None,
        };
        Self::core("questionnaire-itemControl", Value::CodeableConcept(control))
    }

    /// Something is not told, to keep a person from being known
    /// (hl7.org/fhir/R4/extension-data-absent-reason.html).
    pub(super) fn masked() -> Self {
        Self::core("data-absent-reason", Value::Code("masked".to_owned()))
    }

    /// The item is for machines.
    pub(super) fn hidden() -> Self {
        Self::core("questionnaire-hidden", Value::Boolean(true))
    }

    /// The option cannot stand beside others.
    pub(super) fn exclusive() -> Self {
        Self::core("questionnaire-optionExclusive", Value::Boolean(true))
    }

    /// Somebody else than the source of the response gave this answer.
    pub(super) fn author(who: Reference) -> Self {
        Self {
            url: AUTHOR.to_owned(),
            value: Value::Reference(who),
        }
    }
}

/// hl7.org/fhir/R4/valueset-questionnaire-item-control.html
#[derive(Clone, Copy)]
pub(super) enum Control {
    CheckBox,
    Help,
    RadioButton,
}
