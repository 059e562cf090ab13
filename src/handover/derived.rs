//! The schema as the types say it, to be held against the committed one.

use schemars::JsonSchema;
use serde_json::Value;

/// Holds that `committed` is what `T` says, under the name `form`.
///
/// # Panics
///
/// If it is not; the message has what is to be committed.
#[track_caller]
pub fn agrees<T: JsonSchema>(committed: &str, form: &str, title: &str) {
    let schema = schemars::generate::SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<T>();
    let mut schema = serde_json::to_value(schema).unwrap();
    schema["$id"] = form.into();
    schema["title"] = Value::from(title);
    let derived = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    assert!(
        committed == derived,
        "if the change is meant, commit this as the schema of {title}:\n{derived}"
    );
}
