//! The fact base: curated facts with their sources, names and lexicon, validated before anything else sees them.
//!
//! Text comes in, values go out. Files are read by the edge; rules across entries stand in [`crate::check`].

mod base;
mod fact;
mod figure;
mod id;
mod lexicon;
mod located;
mod name;
mod parse;
mod schema;
mod source;
mod violation;

pub use base::FactBase;
pub use fact::{Citation, Fact, Kind, Party, Status, Topic, Word};
pub use figure::{Figure, Measure, Unit};
pub use id::{ConceptId, FactId, IdError, LONGEST as LONGEST_ID, NameId, SourceId};
pub use lexicon::{Concept, ConceptWords};
pub use located::Located;
pub use name::{Name, NameKind};
pub use parse::{Draft, FactsFile, LEXICON_FILE, NAMES_FILE, SOURCES_FILE};
pub use schema::{Schema, schemas};
pub use source::{Source, SourceKind};
pub use violation::{Location, Violation};
