//! Notices a connection that is silently dead, so that the process ends and its supervisor starts it again; and says in the
//! log how many frames could not be read.
//!
//! serenity reconnects by itself in most cases. It has no limit on how long an attempt may take, and shows a connection that
//! hangs in one as connected.

use std::{sync::Arc, time::Duration};

use serenity::gateway::{ConnectionStage, ShardManager};
use tokio::time::{Instant, sleep};

use super::{gateway_log, signs::Signs};

/// How often the connection is looked at within the limit.
const LOOKS: u32 = 20;
/// The longest time between two looks.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// Returns once the connection has shown no life for longer than `limit`.
pub(super) async fn watch(shards: Arc<ShardManager>, signs: Signs, limit: Duration) {
    let pause = LONGEST_PAUSE.min(limit / LOOKS);
    let mut watchdog = Watchdog::new(limit, Instant::now());
    let mut unreadable = 0;
    loop {
        sleep(pause).await;
        let count = gateway_log::unreadable();
        if count != unreadable {
            tracing::warn!(count, "a frame of the gateway could not be read and was dropped");
            unreadable = count;
        }
        if watchdog.look(Instant::now(), pulse(&shards, &signs).await) == Verdict::Dead {
            return;
        }
    }
}

/// What can be seen of a connection at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Pulse {
    /// Whether serenity counts it as connected.
    connected: bool,
    /// How long the last heartbeat took to be acknowledged; another number after each.
    heartbeat: Option<Duration>,
    /// Changes with every other sign of life.
    signs: u64,
}

async fn pulse(shards: &ShardManager, signs: &Signs) -> Pulse {
    let runners = shards.runners.lock().await;
    let connected = runners.values().any(|runner| runner.stage == ConnectionStage::Connected);
    let heartbeat = runners.values().find_map(|runner| runner.latency);
    Pulse { connected, heartbeat, signs: signs.count() }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Alive,
    Dead,
}

/// Remembers when the connection last lived.
#[derive(Debug)]
struct Watchdog {
    limit: Duration,
    last: Pulse,
    lived: Instant,
}

impl Watchdog {
    /// A connection is given the limit to come up in the first place.
    fn new(limit: Duration, now: Instant) -> Self {
        Self { limit, last: Pulse::default(), lived: now }
    }

    fn look(&mut self, now: Instant, pulse: Pulse) -> Verdict {
        if pulse.connected && pulse != self.last {
            self.lived = now;
        }
        self.last = pulse;
        if now.duration_since(self.lived) > self.limit { Verdict::Dead } else { Verdict::Alive }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Duration = Duration::from_mins(3);
    const ALIVE: Pulse = Pulse { connected: true, heartbeat: None, signs: 0 };

    /// Looks at these seconds, each with its pulse, and says at which one the connection was given up.
    #[track_caller]
    fn case(looks: &[(u64, Pulse)], expected: Option<u64>) {
        let start = Instant::now();
        let mut watchdog = Watchdog::new(LIMIT, start);
        let dead = looks
            .iter()
            .find(|(second, pulse)| watchdog.look(start + Duration::from_secs(*second), *pulse) == Verdict::Dead);
        assert_eq!(dead.map(|(second, _)| *second), expected);
    }

    #[test]
    fn a_connection_that_never_comes_up_is_given_up_after_the_limit() {
        let down = Pulse::default();
        case(&[(60, down), (180, down), (181, down)], Some(181));
    }

    #[test]
    fn signs_without_a_connection_do_not_count() {
        let trying = |signs| Pulse { signs, ..Pulse::default() };
        case(&[(60, trying(1)), (120, trying(2)), (181, trying(3))], Some(181));
    }

    #[test]
    fn a_connection_that_hangs_while_it_counts_as_connected_is_given_up() {
        case(&[(1, ALIVE), (100, ALIVE), (181, ALIVE), (182, ALIVE)], Some(182));
    }

    #[test]
    fn events_and_heartbeats_keep_a_connection_alive() {
        let event = Pulse { signs: 1, ..ALIVE };
        let heartbeat = Pulse { heartbeat: Some(Duration::from_millis(31)), ..event };
        case(&[(1, ALIVE), (150, event), (300, heartbeat), (450, heartbeat)], None);
    }

    #[test]
    fn a_connection_that_comes_back_in_time_starts_anew() {
        let down = Pulse::default();
        case(&[(1, ALIVE), (100, down), (170, ALIVE), (340, ALIVE), (351, ALIVE)], Some(351));
    }
}
