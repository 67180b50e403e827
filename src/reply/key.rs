//! Ids in at most eight characters, so that several of them fit a button: a hash of the id, in hexadecimal.
//!
//! The check refuses a base in which two ids of a kind share a key.

use std::fmt;

use crate::facts::{FactId, NameId};

/// The key of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactKey(pub(super) u32);

/// The key of a person, place or organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NameKey(pub(super) u32);

impl FactKey {
    /// The key of a fact, the same in every version and on every machine.
    #[must_use]
    pub fn of(id: &FactId) -> Self {
        Self(hash(id.as_str()))
    }

    /// Reads what `Display` writes.
    pub(super) fn read(text: &str) -> Option<Self> {
        read(text).map(Self)
    }
}

impl NameKey {
    /// The key of a name, the same in every version and on every machine.
    #[must_use]
    pub fn of(id: &NameId) -> Self {
        Self(hash(id.as_str()))
    }

    /// Reads what `Display` writes.
    pub(super) fn read(text: &str) -> Option<Self> {
        read(text).map(Self)
    }
}

/// FNV-1a, 32 bits.
///
/// Source: Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft).
fn hash(id: &str) -> u32 {
    const OFFSET_BASIS: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    id.bytes().fold(OFFSET_BASIS, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME))
}

fn read(text: &str) -> Option<u32> {
    // A sign would be read as well.
    let is_written = text.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_written.then(|| u32::from_str_radix(text, 16).ok()).flatten()
}

impl fmt::Display for FactKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

impl fmt::Display for NameKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_being_written_and_anything_else_is_refused() {
        for key in [0, 1, u32::MAX] {
            assert_eq!(FactKey::read(&FactKey(key).to_string()), Some(FactKey(key)));
        }
        for text in ["", "+1", "-1", "g", "100000000", "한"] {
            assert_eq!(NameKey::read(text), None, "{text}");
        }
    }

    #[test]
    fn keys_never_change() {
        // Buttons in old messages hold them. The values are those of the draft.
        assert_eq!(hash(""), 0x811c_9dc5);
        assert_eq!(hash("foobar"), 0xbf9c_f968);
    }
}
