//! The JSON Schemas of the fact files, made from the types that read them.

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};

use super::{Concept, Fact, Name, Source};

/// One schema and the name of its file within `facts/schema`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// The file's name, such as `facts.schema.json`.
    pub file: &'static str,
    /// The schema, as pretty JSON with a newline at the end.
    pub text: String,
}

/// A file of facts: one era.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used: the reader goes field by field to report every mistake")]
#[schemars(deny_unknown_fields)]
struct FactsList {
    /// Where the schema of this file stands.
    #[schemars(rename = "$schema")]
    schema: Option<String>,
    /// The facts by date, then by id.
    facts: Vec<Fact>,
}

/// `sources.json`.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used: the reader goes field by field to report every mistake")]
#[schemars(deny_unknown_fields)]
struct SourcesList {
    /// Where the schema of this file stands.
    #[schemars(rename = "$schema")]
    schema: Option<String>,
    /// The sources by id.
    sources: Vec<Source>,
}

/// `names.json`.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used: the reader goes field by field to report every mistake")]
#[schemars(deny_unknown_fields)]
struct NamesList {
    /// Where the schema of this file stands.
    #[schemars(rename = "$schema")]
    schema: Option<String>,
    /// The names by id.
    names: Vec<Name>,
}

/// `lexicon.json`.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used: the reader goes field by field to report every mistake")]
#[schemars(deny_unknown_fields)]
struct ConceptsList {
    /// Where the schema of this file stands.
    #[schemars(rename = "$schema")]
    schema: Option<String>,
    /// The concepts by id.
    concepts: Vec<Concept>,
}

/// The schemas of every kind of file.
#[must_use]
pub fn schemas() -> Vec<Schema> {
    vec![
        Schema { file: "facts.schema.json", text: schema_of::<FactsList>() },
        Schema { file: "lexicon.schema.json", text: schema_of::<ConceptsList>() },
        Schema { file: "names.schema.json", text: schema_of::<NamesList>() },
        Schema { file: "sources.schema.json", text: schema_of::<SourcesList>() },
    ]
}

fn schema_of<T: JsonSchema>() -> String {
    let schema = SchemaGenerator::new(SchemaSettings::draft2020_12()).into_root_schema_for::<T>();
    let text = serde_json::to_string_pretty(&schema).expect("a schema is made of JSON values");
    text + "\n"
}
