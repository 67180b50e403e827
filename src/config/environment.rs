//! The environment of the process, read once and then handed on as a value.

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    path::PathBuf,
};

/// The environment variables. They hold secrets, so they cannot be printed.
pub struct Environment(BTreeMap<OsString, OsString>);

impl Environment {
    /// What this process was started with.
    #[must_use]
    pub fn of_process() -> Self {
        Self(std::env::vars_os().collect())
    }

    /// A variable, where it is set.
    pub(super) fn get(&self, name: &str) -> Option<&OsStr> {
        self.0.get(OsStr::new(name)).map(OsString::as_os_str)
    }

    /// The variables whose names are text, by name.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &OsStr)> {
        self.0.iter().filter_map(|(name, value)| Some((name.to_str()?, value.as_os_str())))
    }

    /// Where programs of this user keep what outlives them but is no setting, as the XDG Base Directory Specification has it.
    #[must_use]
    pub fn state_folder(&self) -> Option<PathBuf> {
        // The specification has relative paths ignored.
        let absolute = |name| self.get(name).map(PathBuf::from).filter(|path| path.is_absolute());
        absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local").join("state")))
    }
}

impl<K: Into<OsString>, V: Into<OsString>> FromIterator<(K, V)> for Environment {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(variables: I) -> Self {
        Self(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(variables: &[(&str, &str)], expected: Option<&str>) {
        let environment: Environment = variables.iter().copied().collect();
        assert_eq!(environment.state_folder(), expected.map(PathBuf::from));
    }

    #[test]
    #[cfg(unix)]
    fn the_state_folder_is_found_as_xdg_says() {
        case(&[("HOME", "/home/kim")], Some("/home/kim/.local/state"));
        case(&[("HOME", "/home/kim"), ("XDG_STATE_HOME", "/var/kim")], Some("/var/kim"));
        case(&[("HOME", "/home/kim"), ("XDG_STATE_HOME", "relative")], Some("/home/kim/.local/state"));
        case(&[("HOME", "/home/kim"), ("XDG_STATE_HOME", "")], Some("/home/kim/.local/state"));
        case(&[], None);
    }
}
