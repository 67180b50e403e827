//! Which answers are being worked on, so that a stop can wait for them.

use tokio::sync::watch;

/// The answers in progress. Clones count together.
#[derive(Clone, Debug)]
pub(super) struct Running {
    open: watch::Sender<bool>,
}

/// One answer in progress: as long as it lives, a stop waits.
#[must_use = "the answer counts as done when this is dropped"]
#[derive(Debug)]
pub(super) struct Ticket {
    _held: watch::Receiver<bool>,
}

impl Running {
    /// Nothing in progress, open for work.
    pub(super) fn new() -> Self {
        Self { open: watch::Sender::new(true) }
    }

    /// Begins an answer; `None` once the bot is stopping.
    pub(super) fn begin(&self) -> Option<Ticket> {
        let held = self.open.subscribe();
        let open = *held.borrow();
        open.then_some(Ticket { _held: held })
    }

    /// Takes no more work and waits for what is in progress.
    pub(super) async fn finish(&self) {
        self.open.send_replace(false);
        self.open.closed().await;
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;

    #[tokio::test]
    async fn a_stop_waits_for_what_is_in_progress_and_takes_nothing_new() {
        let running = Running::new();
        let ticket = running.begin().unwrap();
        let moment = Duration::from_millis(20);
        assert!(timeout(moment, running.finish()).await.is_err(), "one is in progress");
        assert!(running.begin().is_none(), "it is stopping");
        drop(ticket);
        timeout(Duration::from_secs(1), running.finish()).await.unwrap();
    }
}
