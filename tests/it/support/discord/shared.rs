//! The one place the state is kept: changed under a lock, and waited on until it is as a test wants it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::bail;
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

use super::model::Model;
use crate::support::log::Log;

/// How long a verb waits before it fails. Generous: two tests may share one slow core.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// How many of the latest requests a failure shows.
const JOURNAL_TAIL: usize = 25;

/// Ends the bot's process.
pub(crate) type Killer = Box<dyn Fn() + Send>;

/// The state, shared by the servers, the verbs and the runner.
#[derive(Clone)]
pub(crate) struct Shared {
    model: Arc<Mutex<Model>>,
    changed: Arc<watch::Sender<()>>,
    /// Ends the bot as a power cut would, where there is one.
    killer: Arc<Mutex<Option<Killer>>>,
    /// What the bot has printed.
    pub(crate) log: Log,
}

impl Shared {
    /// Shares a state.
    pub(crate) fn new(model: Model) -> Self {
        Self {
            model: Arc::new(Mutex::new(model)),
            changed: Arc::new(watch::Sender::new(())),
            killer: Arc::default(),
            log: Log::default(),
        }
    }

    /// Says how the bot is killed where a fault asks for that.
    pub(crate) fn set_killer(&self, killer: Killer) {
        *self.killer.lock().unwrap_or_else(PoisonError::into_inner) = Some(killer);
    }

    /// Kills the bot.
    pub(crate) fn kill_bot(&self) {
        if let Some(killer) = &*self.killer.lock().unwrap_or_else(PoisonError::into_inner) {
            killer();
        }
    }

    /// Reads the state.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Model) -> T) -> T {
        look(&self.lock())
    }

    /// Changes the state and wakes whoever waits for it.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut Model) -> T) -> T {
        let outcome = change(&mut self.lock());
        self.changed.send_replace(());
        outcome
    }

    /// Waits until `find` finds what it looks for.
    ///
    /// # Errors
    ///
    /// When patience runs out or the bot's process ends first; the error shows the journal's tail and the bot's log.
    pub(crate) async fn wait_for<T>(&self, what: &str, find: impl FnMut(&mut Model) -> Option<T>) -> anyhow::Result<T> {
        self.wait_within(PATIENCE, what, find).await
    }

    /// [`Self::wait_for`] with another patience.
    pub(crate) async fn wait_within<T>(
        &self,
        patience: Duration,
        what: &str,
        mut find: impl FnMut(&mut Model) -> Option<T>,
    ) -> anyhow::Result<T> {
        let deadline = Instant::now() + patience;
        let mut changes = self.changed.subscribe();
        loop {
            if let Some(found) = find(&mut self.lock()) {
                return Ok(found);
            }
            if let Some(reason) = self.read(|model| model.bot_ended.clone()) {
                bail!("waiting for {what}, but the bot ended by itself: {reason}\n{}", self.report());
            }
            if timeout_at(deadline, changes.changed()).await.is_err() {
                bail!("waited {:.1} s in vain for {what}\n{}", patience.as_secs_f64(), self.report());
            }
        }
    }

    /// The latest requests, the rules broken and the bot's log: what one needs to understand a failure.
    pub(crate) fn report(&self) -> String {
        let mut report = String::new();
        let mut section = |title: &str, lines: Vec<String>| {
            let text = if lines.is_empty() { "(nothing)".to_owned() } else { lines.join("\n") };
            report.extend(["--- ", title, " ---\n", &text, "\n"]);
        };
        self.read(|model| {
            let skipped = model.journal.len().saturating_sub(JOURNAL_TAIL);
            section("requests, latest last", model.journal[skipped..].iter().map(ToString::to_string).collect());
            section("gateway", model.gateway.history.clone());
            section("rules broken", model.violations.iter().map(ToString::to_string).collect());
        });
        section("the bot's log", self.log.tail());
        report
    }

    /// The lock. A panic under it is a failing test already: the state is still good for the report.
    fn lock(&self) -> MutexGuard<'_, Model> {
        self.model.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
