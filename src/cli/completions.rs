//! `nordpolitik completions`: what a shell needs to complete our arguments.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Arguments, Exit, Output};

/// What `completions` takes.
#[derive(Debug, Args)]
pub struct Options {
    /// The shell
    shell: Shell,
}

/// Prints the script.
///
/// # Errors
///
/// Where the output cannot be written.
pub fn run(options: &Options, output: &mut Output<'_>) -> anyhow::Result<Exit> {
    // Into memory first: clap panics where it cannot write.
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Arguments::command(), env!("CARGO_PKG_NAME"), &mut script);
    output.writer.write_all(&script)?;
    output.writer.flush()?;
    Ok(Exit::Done)
}
