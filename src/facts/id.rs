//! The names that entries of the fact base are called by: lower-case words joined by hyphens.

use std::{borrow::Borrow, fmt, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The longest id: it must fit a Discord button (100 characters) together with what the button does.
pub const LONGEST: usize = 60;
/// The shortest id; shorter ones say nothing.
pub(super) const SHORTEST: usize = 2;

/// Why a text is not an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Too short or too long.
    #[error("an id has {SHORTEST} to {LONGEST} characters, `{0}` has {len}", len = .0.chars().count())]
    Length(String),
    /// Something else than lower-case letters, digits and single hyphens between them.
    #[error("an id is made of lower-case letters a to z, digits and single hyphens between them, unlike `{0}`")]
    Form(String),
}

/// Checks the form that every id has.
fn checked(text: &str) -> Result<Box<str>, IdError> {
    if !(SHORTEST..=LONGEST).contains(&text.chars().count()) {
        return Err(IdError::Length(text.to_owned()));
    }
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !text.split('-').all(is_word) {
        return Err(IdError::Form(text.to_owned()));
    }
    Ok(text.into())
}

/// Declares an id type: the kinds must not be mixed up, but are made alike.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(#[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), length(min = 2, max = 60))] Box<str>);

        impl $name {
            /// The id as it stands in the files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                checked(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into_string()
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// The stable id of a fact, such as `1990-diplomatic-relations`.
    FactId
}
id! {
    /// The id of a source in `sources.json`.
    SourceId
}
id! {
    /// The id of a person, place or organisation in `names.json`.
    NameId
}
id! {
    /// The id of a concept in `lexicon.json`.
    ConceptId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(text: &str) {
        assert!(text.parse::<FactId>().is_err(), "{text:?} should be refused");
    }

    #[test]
    fn ids_are_hyphenated_lower_case_words() {
        assert_eq!("1990-un".parse::<FactId>().unwrap().as_str(), "1990-un");
        refused("");
        refused("a");
        refused("Upper");
        refused("two--hyphens");
        refused("-edge");
        refused("hangul-한국");
        refused(&"a".repeat(LONGEST + 1));
    }
}
