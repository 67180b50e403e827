//! What one curated entry is: a fact and the words that describe it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::{FactId, Figure, NameId, SourceId};
use crate::{calendar::FactDate, language::Localized};

/// One thing that the sources say, in our own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Never changed once published: buttons in old messages carry it.
    pub id: FactId,
    /// What sort of statement it is.
    pub kind: Kind,
    /// When, as precisely as the sources say and no more.
    pub date: FactDate,
    /// How sure the statement is.
    pub status: Status,
    /// Which Korea and which Russia it is about.
    #[schemars(length(min = 1))]
    pub parties: Vec<Party>,
    /// What it is about.
    #[schemars(length(min = 1))]
    pub topics: Vec<Topic>,
    /// Who took part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<NameId>,
    /// Where it happened, and other countries it involves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<NameId>,
    /// Companies and bodies that took part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organizations: Vec<NameId>,
    /// Who did what, in a line.
    pub title: Localized<String>,
    /// One to three plain sentences that can be read alone.
    pub text: Localized<String>,
    /// Where sources disagree, or what this is easily confused with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Localized<String>>,
    /// Questions that this fact answers, as people type them.
    pub questions: Localized<Vec<String>>,
    /// The numbers it holds, so that they can be compared and drawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figure>,
    /// Facts worth reading next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<FactId>,
    /// Who says so, the best source first.
    #[schemars(length(min = 1))]
    pub sources: Vec<Citation>,
}

/// A source as one fact uses it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The source in `sources.json`.
    pub id: SourceId,
    /// Where in the source: a page, paragraph or section.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locator: Option<String>,
}

/// What sort of statement a fact is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// It happened at a time.
    Event,
    /// Why, who, or what something is.
    Background,
    /// A number: how many, how much.
    Figure,
}

/// How sure a statement is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Nobody who would know contests it.
    Confirmed,
    /// A credible source reports it; the text says which.
    Reported,
    /// A party to the matter says so; the text says who.
    Alleged,
    /// Sources or parties contradict each other; the text gives both.
    Disputed,
}

/// The states and nations of the relationship, kept apart: 1884 was not the Republic, 1948 not the Federation.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Party {
    /// The kingdom, to October 1897.
    Joseon,
    /// The Korean Empire, 1897 to 1910.
    KoreanEmpire,
    /// The nation or the peninsula from 1910 to 1948, or a matter wider than one state.
    Korea,
    /// The Republic of Korea, from August 1948.
    SouthKorea,
    /// The Democratic People's Republic of Korea, from September 1948.
    NorthKorea,
    /// To 1917.
    RussianEmpire,
    /// Soviet Russia and the Union, 1917 to 1991.
    Ussr,
    /// The Russian Federation, from December 1991.
    Russia,
}

/// What a fact is about. `facts/README.md` says what each covers.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "facts/README.md says what each covers; saying it twice would let the two drift")]
pub enum Topic {
    Diplomacy,
    Summit,
    Embassy,
    Treaty,
    Trade,
    Finance,
    Energy,
    Arctic,
    Transport,
    Defence,
    War,
    Nuclear,
    Sanctions,
    Incident,
    Intelligence,
    KoryoSaram,
    SakhalinKoreans,
    Migration,
    Culture,
    Sport,
    Science,
    Space,
    Policy,
}

/// The word that stands for a value of a closed list, in files, in commands and in message keys.
pub trait Word: Copy + Into<&'static str> {
    /// The word, in kebab case.
    fn word(self) -> &'static str {
        self.into()
    }
}

impl Word for Kind {}
impl Word for Status {}
impl Word for Party {}
impl Word for Topic {}
impl Word for super::Measure {}
impl Word for super::Unit {}
impl Word for super::SourceKind {}
impl Word for super::NameKind {}
