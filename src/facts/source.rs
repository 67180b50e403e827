//! A source: something published that says what a fact says.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::SourceId;
use crate::calendar::FactDate;

/// A document with a web address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What facts call it.
    pub id: SourceId,
    /// What sort of document it is.
    pub kind: SourceKind,
    /// Who published it.
    pub publisher: String,
    /// Its title as printed.
    pub title: String,
    /// When it was published, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<FactDate>,
    /// The ISO 639-1 code of the language it is written in.
    #[schemars(regex(pattern = r"^[a-z]{2}$"))]
    pub language: String,
    /// Where it can be read: http or https.
    #[schemars(regex(pattern = r"^https?://"))]
    pub url: String,
}

/// What sort of document a source is, the weightiest first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum SourceKind {
    /// The text of a treaty, law or resolution.
    Treaty,
    /// A government, ministry, parliament or embassy.
    Government,
    /// An archive or a published collection of documents.
    Archive,
    /// A newspaper, agency or broadcaster.
    Press,
    /// A book, article or thesis.
    Scholarly,
    /// An international body, institute, company or association.
    Organization,
    /// An encyclopedia, where nothing better exists.
    Encyclopedia,
}
