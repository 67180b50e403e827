//! Where the store is: the form of `store.url`.

use std::{fmt, path::PathBuf, str::FromStr};

/// Where the store is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// In a file: `sqlite:nordpolitik.db`.
    File(PathBuf),
    /// Nowhere but in memory, gone with the process: `sqlite::memory:`.
    Memory,
}

/// What an address begins with.
const SCHEME: &str = "sqlite:";
/// What SQLite calls a store in memory.
const MEMORY: &str = ":memory:";

impl FromStr for Location {
    type Err = String;

    /// Reads an address; the error says what would be right.
    fn from_str(text: &str) -> Result<Self, String> {
        const WANTED: &str = "write sqlite: and the path of a file, such as sqlite:nordpolitik.db";
        let Some(path) = text.strip_prefix(SCHEME) else {
            return Err(if text.starts_with("postgres") {
                format!("PostgreSQL is not supported yet; {WANTED}")
            } else {
                format!("is no address of a store; {WANTED}")
            });
        };
        // As URLs have it: sqlite:///var/lib/bot.db is an absolute path.
        let path = path.strip_prefix("//").unwrap_or(path);
        match path {
            MEMORY => Ok(Self::Memory),
            "" => Err(format!("names no file; {WANTED}")),
            path if path.contains('?') => Err("must not hold `?`: the store takes no parameters".to_owned()),
            path => Ok(Self::File(PathBuf::from(path))),
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Memory => f.write_str("the store in memory"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, expected: Result<Location, &str>) {
        let location = text.parse::<Location>();
        match expected {
            Ok(expected) => assert_eq!(location, Ok(expected)),
            Err(part) => assert!(location.as_ref().is_err_and(|error| error.contains(part)), "{location:?}"),
        }
    }

    #[test]
    fn an_address_is_a_file_or_memory() {
        case("sqlite:nordpolitik.db", Ok(Location::File("nordpolitik.db".into())));
        case("sqlite:///var/lib/a b.db", Ok(Location::File("/var/lib/a b.db".into())));
        case("sqlite::memory:", Ok(Location::Memory));
    }

    #[test]
    fn anything_else_is_refused_with_the_way_out() {
        case("", Err("sqlite:nordpolitik.db"));
        case("nordpolitik.db", Err("is no address"));
        case("sqlite:", Err("names no file"));
        case("sqlite:a.db?mode=ro", Err("no parameters"));
        case("postgres://localhost/bot", Err("not supported yet"));
    }
}
