//! A figure: a number with its unit, its time and whose statistics it comes from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::SourceId;
use crate::calendar::FactDate;

/// A number that a fact holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What is counted.
    pub measure: Measure,
    /// How much, in [`Figure::unit`].
    pub value: serde_json::Number,
    /// What one of it is.
    pub unit: Unit,
    /// The time it is about.
    pub date: FactDate,
    /// Whose statistics, such as an agency or a customs service.
    pub statistics: String,
    /// Where it is printed: a source that the fact cites.
    pub source: SourceId,
}

/// What a figure counts.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Measure {
    /// Goods in both directions.
    Trade,
    /// Goods from South Korea to Russia or the Soviet Union.
    Exports,
    /// Goods from Russia or the Soviet Union to South Korea.
    Imports,
    /// Direct investment.
    Investment,
    /// Money lent.
    Loan,
    /// Money owed.
    Debt,
    /// People who travelled.
    Visitors,
    /// People who live somewhere.
    Residents,
    /// People otherwise: deported, killed, deployed, returned.
    People,
    /// What something costs.
    Prices,
    /// Anything else.
    Other,
}

/// What one of a figure is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Unit {
    /// A million US dollars.
    UsdMillion,
    /// A billion US dollars.
    UsdBillion,
    /// A person.
    People,
    /// One in a hundred.
    Percent,
    /// A metric tonne.
    Tonnes,
    /// One of whatever the text names.
    Count,
}
