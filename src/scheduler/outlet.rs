//! Where posts go, as the scheduler sees it.

use std::time::Duration;

use crate::{
    daily::{Daily, Due, Entry, Reason},
    store::DailyRecord,
};

/// One post on its way.
#[derive(Clone, Debug)]
pub struct Shipment<'a> {
    /// Whose it is.
    pub daily: &'a Daily,
    /// For which date, and when it was due: the message carries both, so that it can be found again.
    pub due: Due,
    /// What it shows.
    pub entry: &'a Entry<'a>,
}

/// Why something could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Of which kind.
    pub reason: Reason,
    /// Whether it is certain that nothing was done.
    pub undone: bool,
    /// How long there is no use in trying again, where that is known.
    pub wait: Option<Duration>,
}

/// Where posts go. Every method may be called again after a failure.
pub trait Outlet: Send + Sync + 'static {
    /// A place to work in: as long as it is held, the process is not ended in order.
    type Ticket: Send;

    /// A place to work in; `None` once the process is ending.
    fn begin(&self) -> Option<Self::Ticket>;

    /// Whether the bot may post in the channel.
    fn check(&self, daily: &Daily) -> impl Future<Output = Result<(), Trouble>> + Send;

    /// The message of a post that may have been sent before.
    fn find(
        &self,
        daily: &Daily,
        due: Due,
        since: jiff::Timestamp,
    ) -> impl Future<Output = Result<Option<u64>, Trouble>> + Send;

    /// Sends a post; the id of the message.
    fn send(&self, shipment: &Shipment<'_>) -> impl Future<Output = Result<u64, Trouble>> + Send;

    /// Publishes the message of a post to the channels that follow.
    fn publish(&self, daily: &Daily, message: u64) -> impl Future<Output = Result<(), Trouble>> + Send;

    /// Tells somebody who can do something about it that a post fails.
    fn tell(&self, record: &DailyRecord, reason: Reason) -> impl Future<Output = ()> + Send;
}
