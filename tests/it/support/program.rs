//! The real program, started as a process of its own: arguments and input in, output and exit code out.

use std::{
    ffi::OsStr,
    fmt::{self, Display},
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
};

/// The small fact base that terminal tests ask, so that their snapshots do not change with the facts.
pub(crate) fn small_base() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("it").join("base")
}

/// A start of the program, in an environment that holds nothing but what a test puts there.
pub(crate) struct Program {
    command: Command,
    input: Vec<u8>,
}

impl Program {
    /// The program with these arguments, over the small base.
    pub(crate) fn new(arguments: &[&str]) -> Self {
        Self::bare(arguments).env("NORDPOLITIK_FACTS__PATH", small_base())
    }

    /// The program with these arguments and nothing else.
    pub(crate) fn bare(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nordpolitik"));
        command.env_clear().args(arguments);
        Self { command, input: Vec::new() }
    }

    /// One more argument, which need not be text.
    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// A variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// The working directory.
    pub(crate) fn inside(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// What the program reads from standard input.
    pub(crate) fn input(mut self, input: impl Into<Vec<u8>>) -> Self {
        self.input = input.into();
        self
    }

    /// Runs the program to its end.
    #[track_caller]
    pub(crate) fn run(mut self) -> Ended {
        let pipes = self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Ended::of(pipes.spawn().expect("the program starts"), self.input)
    }

    /// Runs the program with a standard output that nobody reads any more.
    #[track_caller]
    pub(crate) fn run_unread(mut self) -> Ended {
        let (reader, writer) = std::io::pipe().expect("there is a pipe");
        drop(reader);
        let pipes = self.command.stdin(Stdio::piped()).stdout(writer).stderr(Stdio::piped());
        Ended::of(pipes.spawn().expect("the program starts"), self.input)
    }
}

/// How a run of the program ended. Shown whole, it is what a snapshot compares.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    fn of(mut child: Child, input: Vec<u8>) -> Self {
        let mut stdin = child.stdin.take().expect("standard input is piped");
        // From a thread of its own: the program may print more than a pipe holds before it has read everything.
        let writer = thread::spawn(move || stdin.write_all(&input));
        let output = child.wait_with_output().expect("the program ends");
        // It may end before it has read everything.
        drop(writer.join().expect("writing does not panic"));
        Self {
            code: output.status.code().expect("the program is not killed"),
            out: String::from_utf8(output.stdout).expect("the output is text"),
            err: String::from_utf8(output.stderr).expect("the errors are text"),
        }
    }

    /// The same with the path of a temporary folder replaced, so that a snapshot does not depend on it.
    pub(crate) fn without(self, folder: &Path) -> Self {
        let hidden = |text: String| text.replace(&folder.display().to_string(), "FOLDER");
        Self { out: hidden(self.out), err: hidden(self.err), ..self }
    }

    /// The lines of the output as JSON.
    #[track_caller]
    pub(crate) fn objects(&self) -> Vec<serde_json::Value> {
        self.out.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
    }
}

impl Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "exit {}", self.code)?;
        for (name, text) in [("out", &self.out), ("err", &self.err)] {
            if !text.is_empty() {
                write!(f, "\n--- {name}\n{}", text.trim_end_matches('\n'))?;
            }
        }
        Ok(())
    }
}

/// A folder with a copy of the small base, to spoil.
pub(crate) struct Spoilt(tempfile::TempDir);

impl Spoilt {
    /// The copy, still sound.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        for file in fs::read_dir(small_base()).expect("the small base is there") {
            let file = file.expect("the small base can be read").path();
            let name = file.file_name().expect("a file has a name");
            fs::copy(&file, folder.path().join(name)).expect("there is room for a copy");
        }
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).expect("the file is there")
    }

    pub(crate) fn write(self, file: &str, text: impl AsRef<[u8]>) -> Self {
        fs::write(self.path().join(file), text).expect("the file can be written");
        self
    }

    /// Replaces what stands exactly once in a file.
    #[track_caller]
    pub(crate) fn replace(self, file: &str, old: &str, new: &str) -> Self {
        let text = self.read(file);
        assert_eq!(text.matches(old).count(), 1, "{old:?} in {file}");
        self.write(file, text.replace(old, new))
    }
}
