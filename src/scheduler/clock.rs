//! What time it is, and waiting for a time.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};

/// A clock. Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    /// The system's, ahead by this much.
    System(SignedDuration),
    /// One that moves only when it is told to, in milliseconds since 1970.
    Simulated(Arc<AtomicI64>),
}

impl Clock {
    /// The clock of the system.
    #[must_use]
    pub fn system() -> Self {
        Self(Kind::System(SignedDuration::ZERO))
    }

    /// The clock of the system, ahead by this much: for trying out what a program does on another day.
    #[must_use]
    pub fn system_ahead(by: SignedDuration) -> Self {
        Self(Kind::System(by))
    }

    /// A clock that stands still: waiting moves it on at once, so that a year can be gone through in a minute.
    #[must_use]
    pub fn simulated(start: Timestamp) -> Self {
        Self(Kind::Simulated(Arc::new(AtomicI64::new(start.as_millisecond()))))
    }

    /// What time it is.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Kind::System(ahead) => Timestamp::now() + *ahead,
            Kind::Simulated(millis) => {
                Timestamp::from_millisecond(millis.load(Ordering::SeqCst)).expect("it was a timestamp before")
            }
        }
    }

    /// Waits until a time. Where the clock is set meanwhile, it is noticed only afterwards.
    pub async fn sleep_until(&self, until: Timestamp) {
        match &self.0 {
            Kind::System(_) => self.pause(until.duration_since(self.now())).await,
            Kind::Simulated(millis) => {
                millis.fetch_max(until.as_millisecond(), Ordering::SeqCst);
            }
        }
    }

    /// Waits for so long; not at all where that is negative.
    pub async fn pause(&self, time: SignedDuration) {
        match &self.0 {
            Kind::System(_) => tokio::time::sleep(Duration::try_from(time).unwrap_or_default()).await,
            Kind::Simulated(millis) => {
                let time = i64::try_from(time.as_millis()).expect("nobody waits for ages");
                millis.fetch_add(time.max(0), Ordering::SeqCst);
            }
        }
    }
}
