//! How the program ends: the three exit codes that other programs rely on.

use std::{
    fmt,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::facts::Violation;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked.
    Done,
    /// The check found something, the one question has no answer, or the bot could not go on.
    Failed,
    /// It was called in a way that cannot work: arguments, settings, files.
    WrongUse,
}

impl Exit {
    /// What an error that nobody could mend means for the one who called.
    #[must_use]
    pub fn of(error: &anyhow::Error) -> Self {
        if error.chain().any(is_broken_pipe) {
            // Whoever read us has seen enough, as in `nordpolitik export | head`.
            Self::Done
        } else if error.is::<Refused>() || error.is::<Stopped>() {
            Self::Failed
        } else {
            Self::WrongUse
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Failed => Self::from(1),
            Exit::WrongUse => Self::from(2),
        }
    }
}

fn is_broken_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

/// The bot was called rightly and cannot go on: the reason, in one line.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Stopped(pub String);

/// The fact base breaks its rules, so nothing is answered out of it.
#[derive(Debug)]
pub struct Refused {
    /// The folder it stands in; `None` for the copy inside the program.
    pub folder: Option<PathBuf>,
    /// Every violation.
    pub violations: Vec<Violation>,
}

impl std::error::Error for Refused {}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "the fact base breaks its rules, and nothing is answered out of a base that does:")?;
        for violation in &self.violations {
            writeln!(f, "  {}", placed(self.folder.as_deref(), violation))?;
        }
        match &self.folder {
            Some(folder) => {
                let folder = folder.display();
                write!(f, "correct these places; `nordpolitik check {folder}` tells whether any are left")
            }
            None => write!(f, "this copy is a part of the program; name a folder with --facts, or use another build"),
        }
    }
}

/// A violation with the folder in front, so that an editor or a terminal can jump there.
pub(super) fn placed(folder: Option<&Path>, violation: &Violation) -> String {
    match folder {
        Some(folder) => folder.join(violation.to_string()).display().to_string(),
        None => violation.to_string(),
    }
}
