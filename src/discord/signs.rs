//! Signs of life of the connection, counted where they show.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use super::gateway_log;

/// How often the connection showed that it lives. Clones count together.
#[derive(Clone, Debug, Default)]
pub(super) struct Signs {
    events: Arc<AtomicU64>,
}

impl Signs {
    /// An event came in.
    pub(super) fn saw_event(&self) {
        self.events.fetch_add(1, Ordering::Relaxed);
    }

    /// A number that changes with every sign: an event, or a turn of serenity's loop where its log is heard.
    pub(super) fn count(&self) -> u64 {
        self.events.load(Ordering::Relaxed).wrapping_add(gateway_log::turns())
    }
}
