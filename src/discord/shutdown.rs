//! Stopping in order: on a signal, running answers finish, and the process is out in time whatever the connection does.

use std::time::Duration;

use tokio::{task::JoinHandle, time::timeout};

use super::{Error, running::Running};

/// How long closing the connection may take: a courtesy to Discord, which notices anyway.
const FAREWELL: Duration = Duration::from_secs(1);
/// What is left of the grace for everything after the answers: dropping the runtime, ending the process.
const MARGIN: Duration = Duration::from_millis(250);

/// The signals that ask the bot to stop.
#[derive(Debug)]
pub(super) struct Signals {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Signals {
    /// Listens from now on: what comes before the first [`Signals::stop`] is not lost.
    #[cfg(unix)]
    pub(super) fn listen() -> Result<Self, Error> {
        use tokio::signal::unix::{SignalKind, signal};

        let interrupt = signal(SignalKind::interrupt()).map_err(Error::Signals)?;
        let terminate = signal(SignalKind::terminate()).map_err(Error::Signals)?;
        Ok(Self { interrupt, terminate })
    }

    /// Nothing to prepare.
    #[cfg(not(unix))]
    #[expect(clippy::unnecessary_wraps, reason = "on Unix it can fail")]
    pub(super) fn listen() -> Result<Self, Error> {
        Ok(Self {})
    }

    /// Returns once somebody asks the bot to stop.
    #[cfg(unix)]
    pub(super) async fn stop(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }

    /// Returns once somebody asks the bot to stop.
    #[cfg(not(unix))]
    pub(super) async fn stop(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// Takes no more work and waits for the answers in progress and for the connection to close; no longer than `grace`.
///
/// Closing may never end where the connection is broken, and then is not waited for.
pub(super) async fn wind_down(running: &Running, farewell: JoinHandle<()>, grace: Duration) {
    let limit = grace.saturating_sub(MARGIN);
    let answers = timeout(limit, running.finish());
    let (answers, _) = tokio::join!(answers, timeout(FAREWELL.min(limit), farewell));
    if answers.is_err() {
        tracing::warn!("some answers were still being worked on when the time to stop was up");
    }
}
