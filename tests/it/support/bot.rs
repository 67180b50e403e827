//! The bot as a process of its own: started, stopped in three ways, and watched.

use std::fmt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};

use super::discord::model::Model;
use super::discord::shared::{PATIENCE, Shared};

/// How often a process is asked whether it is still there.
const WATCH_INTERVAL: Duration = Duration::from_millis(20);

/// How long the gateway may take to notice that a process is gone.
const DISCONNECTION: Duration = Duration::from_secs(2);

/// Variables of the surrounding environment that the bot must not see: settings, credentials, logging, proxies.
const HIDDEN_PREFIXES: [&str; 3] = ["NORDPOLITIK_", "DISCORD_", "RUST_LOG"];

/// How to start the program.
#[derive(Clone, Debug)]
pub(crate) struct Launch {
    /// The program.
    pub(crate) program: PathBuf,
    /// Its arguments.
    pub(crate) arguments: Vec<String>,
    /// Variables of its environment.
    pub(crate) environment: Vec<(String, String)>,
    /// The folder it runs in, which is its home as well.
    pub(crate) folder: PathBuf,
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exit {
    /// Its exit code; `None` where a signal ended it.
    pub(crate) code: Option<i32>,
    /// From the wish that it end, or from its start where it ended by itself.
    pub(crate) elapsed: Duration,
}

impl fmt::Display for Exit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => write!(formatter, "exit code {code}")?,
            None => write!(formatter, "ended by a signal")?,
        }
        write!(formatter, " after {:.3} s", self.elapsed.as_secs_f64())
    }
}

/// A bot, running or not. Clones are handles to the same one.
#[derive(Clone)]
pub(crate) struct Bot {
    launch: Arc<Launch>,
    shared: Shared,
    process: Arc<Mutex<Process>>,
}

/// The process of the moment.
struct Process {
    child: Child,
    started: Instant,
    status: Option<ExitStatus>,
    /// Whether the test knows that it is over.
    is_accounted_for: bool,
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already, which is as well.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

impl Bot {
    /// Starts the program, its output going to the log of the stand-in it will talk to.
    ///
    /// # Errors
    ///
    /// When the program cannot be started.
    pub(crate) fn start(launch: Launch, shared: &Shared) -> anyhow::Result<Self> {
        let process = Arc::new(Mutex::new(spawn(&launch, shared)?));
        let bot = Self { launch: Arc::new(launch), shared: shared.clone(), process };
        bot.watch();
        let killed = Arc::downgrade(&bot.process);
        shared.set_killer(Box::new(move || {
            let Some(process) = killed.upgrade() else { return };
            let mut process = process.lock().unwrap_or_else(PoisonError::into_inner);
            process.is_accounted_for = true;
            // It may have ended already, which is as well.
            _ = process.child.kill();
        }));
        Ok(bot)
    }

    /// Ends it by `SIGTERM`, as a supervisor does, and waits.
    pub(crate) async fn stop(&self) -> anyhow::Result<Exit> {
        self.end_by(Signal::Terminate).await
    }

    /// Ends it by `SIGINT`, as Ctrl-C does, and waits.
    pub(crate) async fn interrupt(&self) -> anyhow::Result<Exit> {
        self.end_by(Signal::Interrupt).await
    }

    /// Ends it by `SIGKILL`, as a power cut would, and waits.
    pub(crate) async fn kill(&self) -> anyhow::Result<Exit> {
        self.end_by(Signal::Kill).await
    }

    /// Waits until it ends by itself.
    pub(crate) async fn ends(&self) -> anyhow::Result<Exit> {
        let started = self.lock().started;
        self.gone(started).await
    }

    /// Starts it again, after stopping it where it runs. It is ready again after [`Discord::ready`].
    ///
    /// [`Discord::ready`]: super::discord::Discord::ready
    ///
    /// # Errors
    ///
    /// When it had ended by itself, or did not end well.
    pub(crate) async fn restart(&self) -> anyhow::Result<()> {
        if let Some(exit) = self.unexplained_end() {
            bail!("restarting a bot that had ended by itself: {exit}\n{}", self.shared.report());
        }
        if self.is_running() {
            let exit = self.stop().await?;
            ensure!(exit.code == Some(0), "stopping the bot to restart it: {exit}\n{}", self.shared.report());
        }
        let process = spawn(&self.launch, &self.shared)?;
        *self.lock() = process;
        self.shared.change(|model| model.bot_ended = None);
        self.watch();
        Ok(())
    }

    /// Starts it where it is not running, however it ended.
    pub(crate) fn start_again(&self) -> anyhow::Result<()> {
        ensure!(!self.is_running(), "the bot is running already");
        let process = spawn(&self.launch, &self.shared)?;
        *self.lock() = process;
        self.shared.change(|model| model.bot_ended = None);
        self.watch();
        Ok(())
    }

    /// How long the latest run has taken so far.
    pub(crate) fn last_run(&self) -> Duration {
        self.lock().started.elapsed()
    }

    /// Whether the process is there.
    pub(crate) fn is_running(&self) -> bool {
        self.status().is_none()
    }

    /// How it ended, where it did so without the test's knowledge.
    pub(crate) fn unexplained_end(&self) -> Option<Exit> {
        let status = self.status()?;
        let process = self.lock();
        (!process.is_accounted_for).then(|| Exit { code: status.code(), elapsed: process.started.elapsed() })
    }

    /// The memory it has in RAM, in KiB, where `/proc` tells.
    pub(crate) fn resident_memory_kib(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.lock().child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.trim().strip_suffix(" kB")?.parse().ok()
    }

    /// What it has printed, over all its starts.
    pub(crate) fn log(&self) -> String {
        self.shared.log.lines().join("\n")
    }

    /// Waits until it has printed a text so many times: what it prints may arrive after the reply that it is about.
    pub(crate) async fn printed(&self, text: &str, times: usize) -> anyhow::Result<()> {
        let deadline = Instant::now() + PATIENCE;
        while self.log().matches(text).count() < times {
            ensure!(Instant::now() < deadline, "{text:?} was not printed {times} times\n{}", self.shared.report());
            tokio::time::sleep(WATCH_INTERVAL).await;
        }
        Ok(())
    }

    /// Sends a signal and waits for the end.
    async fn end_by(&self, signal: Signal) -> anyhow::Result<Exit> {
        let asked = Instant::now();
        {
            let mut process = self.lock();
            process.is_accounted_for = true;
            signal.send(&mut process.child)?;
        }
        self.gone(asked).await
    }

    /// Waits for the end, which the test then knows of.
    async fn gone(&self, since: Instant) -> anyhow::Result<Exit> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.status() {
                let exit = Exit { code: status.code(), elapsed: since.elapsed() };
                self.lock().is_accounted_for = true;
                self.shared.change(|model| model.bot_ended = None);
                let is_away = |model: &mut Model| model.gateway.connections.is_empty().then_some(());
                // A client within the test may be connected as well, and stay.
                _ = self.shared.wait_within(DISCONNECTION, "the gateway to notice", is_away).await;
                return Ok(exit);
            }
            if Instant::now() > deadline {
                bail!("the bot did not end within {PATIENCE:?}\n{}", self.shared.report());
            }
            tokio::time::sleep(WATCH_INTERVAL).await;
        }
    }

    /// Tells waiting verbs when the process ends by itself.
    fn watch(&self) {
        let bot = self.clone();
        let watched = self.lock().child.id();
        tokio::spawn(async move {
            while bot.is_running() && bot.lock().child.id() == watched {
                tokio::time::sleep(WATCH_INTERVAL).await;
            }
            if let Some(exit) = bot.unexplained_end() {
                bot.shared.change(|model| model.bot_ended = Some(exit.to_string()));
            }
        });
    }

    /// How the process ended, if it has.
    fn status(&self) -> Option<ExitStatus> {
        let mut process = self.lock();
        if process.status.is_none() {
            process.status = process.child.try_wait().ok().flatten();
        }
        process.status
    }

    /// The lock; a panic under it leaves a process that is still good to end.
    fn lock(&self) -> MutexGuard<'_, Process> {
        self.process.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The ways to ask a process to end.
#[derive(Clone, Copy, Debug)]
enum Signal {
    Terminate,
    Interrupt,
    Kill,
}

impl Signal {
    /// Sends it; a process that is gone already needs none.
    #[cfg(unix)]
    fn send(self, child: &mut Child) -> anyhow::Result<()> {
        use nix::errno::Errno;
        use nix::sys::signal::{Signal as Posix, kill};
        use nix::unistd::Pid;

        let signal = match self {
            Self::Terminate => Posix::SIGTERM,
            Self::Interrupt => Posix::SIGINT,
            Self::Kill => Posix::SIGKILL,
        };
        if child.try_wait()?.is_some() {
            return Ok(());
        }
        match kill(Pid::from_raw(child.id().try_into()?), signal) {
            Ok(()) | Err(Errno::ESRCH) => Ok(()),
            Err(error) => Err(error).with_context(|| format!("sending {self:?}")),
        }
    }

    /// Ends it at once: there are no such signals here.
    #[cfg(not(unix))]
    fn send(self, child: &mut Child) -> anyhow::Result<()> {
        child.kill().with_context(|| format!("sending {self:?}"))
    }
}

/// Starts a process in an environment of its own.
fn spawn(launch: &Launch, shared: &Shared) -> anyhow::Result<Process> {
    let mut command = Command::new(&launch.program);
    command.args(&launch.arguments).current_dir(&launch.folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, _) in std::env::vars_os() {
        let shown = name.to_string_lossy().to_ascii_uppercase();
        if HIDDEN_PREFIXES.iter().any(|prefix| shown.starts_with(prefix)) || shown.ends_with("_PROXY") {
            command.env_remove(&name);
        }
    }
    for home in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"] {
        command.env(home, &launch.folder);
    }
    command.envs(launch.environment.iter().cloned());
    shared.log.push(format!("--- {} {} ---", launch.program.display(), launch.arguments.join(" ")));
    let mut child = command.spawn().with_context(|| format!("starting {}", launch.program.display()))?;
    shared.log.follow(child.stdout.take().context("the child's output is piped")?);
    shared.log.follow(child.stderr.take().context("the child's errors are piped")?);
    Ok(Process { child, started: Instant::now(), status: None, is_accounted_for: false })
}
