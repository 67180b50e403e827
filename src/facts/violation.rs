//! What is wrong in the fact base, and exactly where.

use std::fmt;

/// A place in a file: enough for an editor to jump there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The file's name within the facts folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// One rule broken in one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// Where.
    pub location: Location,
    /// The id of the entry, where it has one.
    pub entry: Option<String>,
    /// The field of the entry, where one is at fault.
    pub field: Option<String>,
    /// What is wrong and, where it is not obvious, what would be right.
    pub problem: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.location.file, self.location.line)?;
        for part in [&self.entry, &self.field].into_iter().flatten() {
            write!(f, "{part}: ")?;
        }
        f.write_str(&self.problem)
    }
}
