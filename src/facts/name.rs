//! A name: a person, place or organisation with the spellings people type.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::NameId;
use crate::language::Localized;

/// Somebody or something that facts refer to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// What facts call it.
    pub id: NameId,
    /// Person, place or organisation.
    pub kind: NameKind,
    /// The usual spelling in each language.
    pub name: Localized<String>,
    /// Other spellings, in any script.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
}

impl Name {
    /// Every spelling: the usual ones, then the aliases.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        self.name.iter().map(|(_, name)| name.as_str()).chain(self.aliases.iter().map(String::as_str))
    }
}

/// What a name names.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum NameKind {
    /// A human being.
    Person,
    /// A city, region, body of water or country.
    Place,
    /// A company, ministry, party, orchestra, ship, …
    Organization,
}
