//! `nordpolitik schema`: the JSON Schemas that make an editor complete and check the fact files.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use clap::Args;

use super::{Exit, Output};
use crate::{facts::schemas, library};

/// What `schema` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// Write nothing; say which files differ from what would be written, and exit with 1
    #[arg(long)]
    check: bool,
    /// The folder they go to [default: `schema` in the facts folder, or in `facts` where the settings name none]
    folder: Option<PathBuf>,
}

/// Writes the schemas, or checks those that are there; `facts` is the folder that the settings name.
///
/// # Errors
///
/// Where there is no folder to write to.
pub fn run(options: &Options, facts: Option<&Path>, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    let folder = match &options.folder {
        Some(folder) => folder.clone(),
        None => facts.unwrap_or(Path::new("facts")).join("schema"),
    };
    if !folder.parent().is_none_or(|parent| parent.as_os_str().is_empty() || parent.is_dir()) {
        bail!("there is no folder to put `{}` in; name one, as in `nordpolitik schema FOLDER`", folder.display());
    }
    let mut exit = Exit::Done;
    for schema in schemas() {
        let file = folder.join(schema.file);
        if fs::read(&file).is_ok_and(|text| text == schema.text.as_bytes()) {
            continue;
        }
        if options.check {
            exit = Exit::Failed;
            writeln!(output.writer, "{} is not what `nordpolitik schema` writes", file.display())?;
        } else {
            fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
            library::write(&file, &schema.text)?;
            writeln!(output.writer, "wrote {}", file.display())?;
        }
    }
    Ok(exit)
}
