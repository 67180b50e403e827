//! Where the desk stands: what every command, message and button needs to be answered.

use std::sync::Arc;

use jiff::{civil::Date, tz::TimeZone};
use tokio::{
    sync::{Notify, OwnedSemaphorePermit, Semaphore},
    task::spawn_blocking,
};

use super::{
    closed::Closed,
    conversations::Conversations,
    cooldown::{Cooldowns, Limits},
    failure::Failure,
    feedback::Feedback,
    panics,
    rest::Rest,
    running::Running,
    servers::Servers,
};
use crate::{answer::Desk, scheduler::Clock, store::Store};

/// How many messages may wait for each that is being answered. Beyond that the bot is flooded, and waiting helps nobody.
const WAITING_PER_PLACE: usize = 32;

/// How much is done at once, and for one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Places {
    /// How many questions, and how many messages, are worked on at once.
    pub(super) concurrency: usize,
    /// How often one may ask.
    pub(super) limits: Limits,
}

/// The desk with what surrounds it.
#[derive(Debug)]
pub(super) struct Office {
    /// Where replies are sent.
    pub(super) rest: Arc<Rest>,
    /// What must not be forgotten.
    pub(super) store: Store,
    /// What servers have chosen.
    pub(super) servers: Servers,
    /// Who has used how much of it.
    pub(super) cooldowns: Cooldowns,
    /// What is remembered for feedback.
    pub(super) feedback: Feedback,
    /// The answers in progress.
    pub(super) running: Running,
    /// Where the bot may not write.
    pub(super) closed: Closed,
    /// What time it is.
    pub(super) clock: Clock,
    /// Wakes the scheduler, after a change of what is due.
    pub(super) wake: Arc<Notify>,
    /// What was last answered to whom.
    pub(super) conversations: Conversations,
    desk: Arc<Desk>,
    time_zone: TimeZone,
    /// Places to work out a reply.
    matching: Arc<Semaphore>,
    /// Places for messages, from the first look to the sent answer.
    messages: Semaphore,
    /// Places in the line before those.
    line: Semaphore,
}

impl Office {
    /// An office that does this much at once.
    #[expect(clippy::too_many_arguments, reason = "each is a thing of its own that stands in the office")]
    pub(super) fn new(
        desk: Arc<Desk>,
        store: Store,
        servers: Servers,
        rest: Arc<Rest>,
        running: Running,
        time_zone: TimeZone,
        clock: Clock,
        Places { concurrency, limits }: Places,
    ) -> Self {
        let places = concurrency.max(1);
        Self {
            rest,
            store,
            servers,
            feedback: Feedback::default(),
            cooldowns: Cooldowns::new(limits),
            running,
            closed: Closed::default(),
            clock,
            wake: Arc::default(),
            conversations: Conversations::default(),
            desk,
            time_zone,
            matching: Arc::new(Semaphore::new(places)),
            messages: Semaphore::new(places),
            line: Semaphore::new(places * WAITING_PER_PLACE),
        }
    }

    /// Makes what answers in every language.
    pub(super) fn prepare(&self) {
        self.desk.prepare();
    }

    /// Today's date where the bot is at home.
    pub(super) fn today(&self) -> Date {
        self.time_zone.to_datetime(self.clock.now()).date()
    }

    /// The desk itself.
    pub(super) fn desk(&self) -> Arc<Desk> {
        Arc::clone(&self.desk)
    }

    /// Has the desk work something out, beside the tasks that keep the connection alive.
    pub(super) async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Desk) -> T + Send + 'static,
    ) -> Result<T, Failure> {
        let place: OwnedSemaphorePermit =
            Arc::clone(&self.matching).acquire_owned().await.map_err(|_| Failure::Ending)?;
        let desk = Arc::clone(&self.desk);
        let worked = spawn_blocking(move || {
            let _place = place;
            panics::catch(|| work(&desk))
        });
        worked.await.map_err(|_| Failure::Ending)?.map_err(Failure::Panicked)
    }

    /// Does something about a message once there is a place, or refuses where too many wait.
    pub(super) async fn in_line<T>(&self, work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
        let in_line = self.line.try_acquire().map_err(|_| Failure::Crowded)?;
        let _place = self.messages.acquire().await.map_err(|_| Failure::Ending)?;
        drop(in_line);
        work.await
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::future::pending;

    use super::*;
    use crate::{check, facts::FactsFile, store::Location};

    /// An office over a base without facts, whose requests go nowhere.
    pub(in super::super) async fn empty() -> Office {
        reporting_to("http://127.0.0.1:1").await
    }

    /// An office over a base without facts, whose requests go to this address.
    pub(in super::super) async fn reporting_to(address: &str) -> Office {
        let file =
            |name: &str, list: &str| FactsFile { name: name.into(), text: format!("{{\n  \"{list}\": []\n}}\n") };
        let files = [file("sources.json", "sources"), file("names.json", "names")];
        let base = check::accept(&files).expect("an empty base breaks no rule");
        let rest = Rest::new(reqwest::Client::new(), &"t".into(), Some(address.to_owned()));
        let store = Store::open(&Location::Memory).await.expect("memory is there");
        let servers = Servers::load(&store).await.expect("nothing is kept yet");
        let places = Places { concurrency: 1, limits: Limits { person: 100, channel: 100 } };
        let (desk, clock) = (Arc::new(Desk::new(base)), Clock::system());
        Office::new(desk, store, servers, Arc::new(rest), Running::new(), TimeZone::UTC, clock, places)
    }

    #[tokio::test]
    async fn a_panic_at_the_desk_fails_one_answer_and_no_other() {
        let office = empty().await;
        let failed = office.ask(|_| panic!("on purpose")).await;
        assert!(matches!(failed, Err::<(), _>(Failure::Panicked(_))));
        assert_eq!(office.ask(|_| 7).await.unwrap(), 7);
    }

    #[tokio::test]
    async fn a_flood_of_messages_is_refused_beyond_the_line() {
        let office = Arc::new(empty().await);
        let ask = || {
            let office = Arc::clone(&office);
            tokio::spawn(async move { office.in_line(pending::<Result<(), Failure>>()).await })
        };
        let waiting: Vec<_> = (0..=WAITING_PER_PLACE).map(|_| ask()).collect();
        tokio::task::yield_now().await;
        let one_more = office.in_line(async { Ok(()) }).await;
        assert!(matches!(one_more, Err(Failure::Crowded)));
        waiting.iter().for_each(tokio::task::JoinHandle::abort);
    }
}
