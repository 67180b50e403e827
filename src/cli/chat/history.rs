//! The line editor and the lines it remembers from one conversation to the next.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rustyline::{Config, DefaultEditor, error::ReadlineError};

/// How many lines are remembered.
const REMEMBERED: usize = 1000;

/// Reads lines from a terminal.
pub(super) struct Editor {
    editor: DefaultEditor,
    file: Option<PathBuf>,
}

impl Editor {
    /// An editor with the lines of earlier conversations, where they are kept and can be read.
    pub(super) fn new(state: Option<&Path>) -> Result<Self, ReadlineError> {
        let config = Config::builder().max_history_size(REMEMBERED)?.history_ignore_space(true).build();
        let mut editor = DefaultEditor::with_config(config)?;
        let file = state.map(|state| state.join("nordpolitik").join("history"));
        if let Some(file) = &file {
            // The first time there is none; later, talking matters more than remembering.
            let _ = editor.load_history(file);
        }
        Ok(Self { editor, file })
    }

    /// The next line.
    pub(super) fn line(&mut self, prompt: &str) -> Result<String, ReadlineError> {
        let line = self.editor.readline(prompt)?;
        if !line.trim().is_empty() {
            self.editor.add_history_entry(line.as_str())?;
        }
        Ok(line)
    }
}

impl Drop for Editor {
    /// Keeps the lines; where that fails, they are forgotten and nobody is bothered.
    fn drop(&mut self) {
        let Some(file) = &self.file else { return };
        let folder = file.parent().map(fs::create_dir_all);
        if folder.is_some_and(|made| made.is_ok()) {
            let _ = self.editor.save_history(file);
        }
    }
}
