//! The machine behind the daily posts: what is due is claimed in the ledger, sent, and marked done; each step is safe to be
//! the last.
//!
//! It is started once per process and knows no connection: where posts go is an [`Outlet`]. What is due is worked out by
//! [`crate::daily`], what was done stands in [`crate::store`].
//!
//! A date is posted once because
//! 1. its row in the ledger has the channel and the date for a key, so that it is claimed once;
//! 2. the row says `sent` before a message leaves, so that after a crash nobody takes it for unsent;
//! 3. a row that says so is looked for in the channel before anything is sent again;
//! 4. and Discord drops a second message with the same nonce, where the first is still on its way.

mod claim;
mod clock;
mod outlet;
mod pauses;
mod post;

use std::{collections::HashSet, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::{
    sync::{Notify, Semaphore},
    task::JoinSet,
};

pub use clock::Clock;
pub use outlet::{Outlet, Shipment, Trouble};

use crate::{
    answer::Desk,
    store::{Store, StoreError},
};

/// How many posts are worked on at once. More would only wait for Discord's limit over all requests.
const AT_ONCE: usize = 24;
/// How many posts are taken out of the ledger at a time.
const BATCH: u32 = 200;
/// Between the starts of two posts: those of the same minute are spread over seconds, well below Discord's fifty requests a
/// second.
const SPREAD: SignedDuration = SignedDuration::from_millis(50);
/// The longest time between two looks at the clock, which somebody may set.
const LOOK: SignedDuration = SignedDuration::from_secs(30);
/// How long nothing is looked for while posts are on their way, each of which wakes the scheduler at its end.
const WHILE_BUSY: SignedDuration = SignedDuration::from_secs(1);
/// How long the scheduler waits where the store does not work, as on a full disk.
const STORE_PAUSE: SignedDuration = SignedDuration::from_secs(30);
/// How long what is kept for a server outlives the bot's removal from it; `/privacy` says so.
pub const KEPT_AFTER_REMOVAL: SignedDuration = SignedDuration::from_hours(24 * 30);
/// How often servers are looked for that are to be forgotten.
const FORGETTING: SignedDuration = SignedDuration::from_hours(1);

/// Posts what is due, for as long as it is run.
#[derive(Debug)]
pub struct Scheduler<O> {
    shared: Arc<Shared<O>>,
    wake: Arc<Notify>,
    places: Arc<Semaphore>,
    running: JoinSet<u64>,
    /// The channels that are being worked on.
    busy: HashSet<u64>,
    forgot_at: Timestamp,
}

/// What every post needs.
#[derive(Debug)]
struct Shared<O> {
    store: Store,
    desk: Arc<Desk>,
    outlet: O,
    clock: Clock,
    grace: SignedDuration,
}

impl<O: Outlet> Scheduler<O> {
    /// A scheduler over this store, posting through this outlet; `grace` is how late a post may still come on the next date.
    /// It looks at the store again whenever `wake` is notified.
    pub fn new(
        store: Store,
        desk: Arc<Desk>,
        outlet: O,
        clock: Clock,
        grace: SignedDuration,
        wake: Arc<Notify>,
    ) -> Self {
        Self {
            shared: Arc::new(Shared { store, desk, outlet, clock, grace }),
            wake,
            places: Arc::new(Semaphore::new(AT_ONCE)),
            running: JoinSet::new(),
            busy: HashSet::new(),
            forgot_at: Timestamp::MIN,
        }
    }

    /// Posts what is due until the task is dropped. Nothing that goes wrong ends it.
    pub async fn run(mut self) {
        while let Err(error) = self.begin().await {
            self.complain(&error).await;
        }
        loop {
            let now = self.shared.clock.now();
            let until = match self.round().await {
                Ok(next) => next.map_or(now + LOOK, |next| next.min(now + LOOK)),
                Err(error) => {
                    self.complain(&error).await;
                    continue;
                }
            };
            let clock = self.shared.clock.clone();
            let wake = Arc::clone(&self.wake);
            tokio::select! {
                () = clock.sleep_until(until) => {}
                () = wake.notified() => {}
                // Whoever is done may have left something to be tried again.
                Some(ended) = self.running.join_next() => self.note_end(ended),
            }
        }
    }

    /// What is done once at the start: whatever was being done when the last process ended is taken up, and what is next is
    /// worked out anew, since this version may know other rules of time zones.
    ///
    /// # Errors
    ///
    /// Where the store does not work.
    pub async fn begin(&self) -> Result<(), StoreError> {
        self.shared.store.reopen_posts().await?;
        claim::reschedule(&self.shared).await
    }

    /// Claims what is due and begins what is to be tried; returns when there is something to do again. `None` where there
    /// never is.
    ///
    /// # Errors
    ///
    /// Where the store does not work.
    pub async fn round(&mut self) -> Result<Option<Timestamp>, StoreError> {
        self.forget().await?;
        claim::claim(&self.shared).await?;
        while let Some(ended) = self.running.try_join_next() {
            self.note_end(ended);
        }
        let now = self.shared.clock.now();
        let ready = self.shared.store.ready_posts(now, BATCH).await?;
        let is_full = ready.len() == BATCH as usize;
        let mut begun = 0;
        for (post, record) in ready {
            if !self.busy.insert(post.channel) {
                continue;
            }
            begun += 1;
            let place = Arc::clone(&self.places).acquire_owned().await.expect("the places are never closed");
            let shared = Arc::clone(&self.shared);
            self.running.spawn(async move {
                let _place = place;
                let channel = post.channel;
                if let Err(error) = post::carry_out(&shared, post, record).await {
                    tracing::error!(%error, "the ledger of a daily post cannot be written");
                }
                channel
            });
            self.shared.clock.pause(SPREAD).await;
        }
        if is_full && begun > 0 {
            return Ok(Some(now));
        }
        let next = self.shared.store.next_instant().await?;
        // What is being worked on is due by its own account; its end wakes us.
        Ok(if self.busy.is_empty() { next } else { next.map(|next| next.max(now + WHILE_BUSY)) })
    }

    /// Waits for every post that was begun.
    pub async fn settle(&mut self) {
        while let Some(ended) = self.running.join_next().await {
            self.note_end(ended);
        }
    }

    fn note_end(&mut self, ended: Result<u64, tokio::task::JoinError>) {
        match ended {
            Ok(channel) => {
                self.busy.remove(&channel);
            }
            Err(error) => {
                // Which one it was is not known, so all are let go: each still running holds its lease in the ledger.
                tracing::error!(%error, "a daily post panicked");
                self.busy.clear();
            }
        }
    }

    async fn forget(&mut self) -> Result<(), StoreError> {
        let now = self.shared.clock.now();
        if now.duration_since(self.forgot_at) < FORGETTING {
            return Ok(());
        }
        let forgotten = self.shared.store.forget_departed(now - KEPT_AFTER_REMOVAL).await?;
        if forgotten > 0 {
            tracing::info!(servers = forgotten, "forgot servers that removed the bot");
        }
        self.forgot_at = now;
        Ok(())
    }

    async fn complain(&self, error: &StoreError) {
        tracing::error!(%error, "the daily posts cannot go on; trying again soon");
        self.shared.clock.pause(STORE_PAUSE).await;
    }
}

/// How long a step of the outlet may take in all.
const STEP: Duration = Duration::from_mins(1);
