//! How a world is set up, and the run of a test's body in it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use super::bot::{Bot, Launch};
use super::discord::Discord;
use super::verdict::{farewell, settle, unnoticed, words_of};
use super::world::{TOKEN, World};

/// The longest a test's body may take.
const TEST_TIMEOUT: Duration = Duration::from_mins(2);

/// What is done to the stand-in before the bot starts.
type Preparation = Box<dyn FnOnce(&Discord)>;

/// How a world is to be before the test's body begins.
pub(crate) struct Setup {
    environment: Vec<(String, String)>,
    arguments: Vec<String>,
    files: Vec<(PathBuf, String)>,
    folders: Vec<(PathBuf, PathBuf)>,
    program: PathBuf,
    has_bot: bool,
    is_paused: bool,
    waits_for_bot: bool,
    prepare: Vec<Preparation>,
}

impl Setup {
    /// The usual world.
    pub(crate) fn new() -> Self {
        Self {
            environment: Vec::new(),
            arguments: vec!["run".to_owned()],
            files: Vec::new(),
            folders: Vec::new(),
            program: env!("CARGO_BIN_EXE_nordpolitik").into(),
            has_bot: true,
            is_paused: false,
            waits_for_bot: true,
            prepare: Vec::new(),
        }
    }

    /// With a variable in the bot's environment; the last one of a name counts.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With the fact base of this folder.
    pub(crate) fn facts(self, folder: &Path) -> Self {
        self.env("NORDPOLITIK_FACTS__PATH", &folder.to_string_lossy())
    }

    /// With other arguments than `run`.
    pub(crate) fn arguments(mut self, arguments: &[&str]) -> Self {
        self.arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        self
    }

    /// With another program in the place of the real one.
    pub(crate) fn program(mut self, program: PathBuf) -> Self {
        self.program = program;
        self
    }

    /// With a file in the folder the bot runs in.
    pub(crate) fn file(mut self, path: &str, text: &str) -> Self {
        self.files.push((path.into(), text.to_owned()));
        self
    }

    /// With a copy of a folder, as of `facts`, in the folder the bot runs in.
    pub(crate) fn copy_of(mut self, folder: &Path, path: &str) -> Self {
        self.folders.push((folder.to_owned(), path.into()));
        self
    }

    /// Without the bot: the test brings a client of its own, or none.
    pub(crate) fn without_bot(mut self) -> Self {
        self.has_bot = false;
        self
    }

    /// Without waiting for the bot to be ready, for a bot that never will be.
    pub(crate) fn without_waiting(mut self) -> Self {
        self.waits_for_bot = false;
        self
    }

    /// With the bot killed as soon as it was started: the test starts it when all is prepared.
    pub(crate) fn paused(mut self) -> Self {
        self.is_paused = true;
        self.waits_for_bot = false;
        self
    }

    /// With the stand-in prepared, before the bot starts.
    pub(crate) fn prepared(mut self, prepare: impl FnOnce(&Discord) + 'static) -> Self {
        self.prepare.push(Box::new(prepare));
        self
    }

    /// Runs a test's body in this world; see [`discord_test`].
    ///
    /// # Panics
    ///
    /// As [`discord_test`] does.
    #[track_caller]
    pub(crate) fn run<Body>(self, body: impl FnOnce(World) -> Body)
    where
        Body: Future<Output = anyhow::Result<()>>,
    {
        let complaints = self.complaints(body);
        assert!(complaints.is_empty(), "{}", complaints.join("\n\n"));
    }

    /// Runs a test's body in this world and says what was wrong.
    pub(crate) fn complaints<Body>(self, body: impl FnOnce(World) -> Body) -> Vec<String>
    where
        Body: Future<Output = anyhow::Result<()>>,
    {
        let waits = self.has_bot && self.waits_for_bot;
        let runtime = match Builder::new_multi_thread().worker_threads(2).enable_all().build() {
            Ok(runtime) => runtime,
            Err(error) => return vec![format!("no runtime: {error}")],
        };
        let folder = match TempDir::with_prefix("nordpolitik-") {
            Ok(folder) => folder,
            Err(error) => return vec![format!("no folder for the bot: {error}")],
        };
        let world = match runtime.block_on(self.begin(folder.path())) {
            Ok(world) => world,
            Err(error) => return vec![format!("setting the world up: {error:#}")],
        };
        let outcome = catch_unwind(AssertUnwindSafe(|| run_body(&runtime, world.clone(), waits, body)));
        let mut complaints = Vec::new();
        match outcome {
            Ok(Ok(())) => runtime.block_on(settle(&world.discord)),
            Ok(Err(error)) => complaints.push(format!("the test's body failed: {error:?}")),
            Err(panic) => complaints.push(format!("the test's body panicked: {}", words_of(panic.as_ref()))),
        }
        complaints.extend(runtime.block_on(farewell(&world)));
        complaints.extend(unnoticed(&world.discord));
        if !complaints.is_empty() {
            complaints.push(world.discord.shared.report());
        }
        // Not in the background: processes that a test forgot end with their tasks.
        runtime.shutdown_timeout(Duration::from_secs(1));
        complaints
    }

    /// Starts everything.
    async fn begin(self, folder: &Path) -> anyhow::Result<World> {
        let discord = Discord::start(TOKEN).await?;
        for prepare in self.prepare {
            prepare(&discord);
        }
        for (path, text) in &self.files {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().context("a file in the bot's folder")?)?;
            std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        }
        for (from, to) in &self.folders {
            copy_folder(from, &folder.join(to)).with_context(|| format!("copying {}", from.display()))?;
        }
        let mut environment = vec![
            ("DISCORD_TOKEN".to_owned(), TOKEN.to_owned()),
            ("NORDPOLITIK_DISCORD__API_URL".to_owned(), discord.api_url().to_owned()),
        ];
        environment.extend(self.environment);
        let bot = if self.has_bot {
            let launch =
                Launch { program: self.program, arguments: self.arguments, environment, folder: folder.to_owned() };
            let bot = Bot::start(launch, &discord.shared)?;
            if self.is_paused {
                bot.kill().await?;
            }
            Some(bot)
        } else {
            None
        };
        Ok(World { discord, bot, folder: folder.to_owned() })
    }
}

/// Runs the body, on the test's own thread, for as long as a test may take.
fn run_body<Body>(runtime: &Runtime, world: World, waits: bool, body: impl FnOnce(World) -> Body) -> anyhow::Result<()>
where
    Body: Future<Output = anyhow::Result<()>>,
{
    runtime.block_on(async {
        if waits {
            world.discord.ready().await?;
        }
        tokio::time::timeout(TEST_TIMEOUT, body(world)).await.context("the test took too long")?
    })
}

/// Copies a folder with everything in it.
fn copy_folder(from: &Path, to: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
