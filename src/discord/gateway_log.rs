//! What serenity says about the gateway to its log only.
//!
//! Three things depend on it. When Discord closes with 4003, 4010 or 4011, serenity logs that and then spins without end: the
//! bot has to stop by itself. When an attempt to reconnect hangs, the connection still counts as connected, while the loop
//! has stopped turning. And a frame that is no JSON or has an unknown form is dropped with a line that quotes it, so that the
//! line is kept out of the log and counted here.
//!
//! Without the layer the bot runs as well: the watchdog then goes by events and heartbeats, and ends a bot that was closed
//! for good once its time is up.

use std::{
    fmt,
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};

use serenity::gateway::GatewayError;
use tokio::sync::watch;
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    level_filters::LevelFilter,
};
use tracing_subscriber::{Layer, filter::filter_fn, layer::Context, registry::LookupSpan};

/// What no log of this bot shows, whatever it is asked to show: serenity quotes a frame that it cannot read, and that may be
/// what somebody wrote. The layer counts such frames.
pub const NEVER_LOGGED: &str = "serenity::gateway::ws=off,serenity::gateway::shard=error";

/// Where serenity's loop logs from.
const RUNNER: &str = "serenity::gateway::bridge::shard_runner";
/// Where serenity logs from that it cannot read a frame.
const SOCKET: &str = "serenity::gateway::ws";
/// What the loop says before the error that it does not act on.
const RECEIVED: &str = "Shard handler received err: ";

/// How often the loop has turned.
static TURNS: AtomicU64 = AtomicU64::new(0);
/// How many frames could not be read.
static UNREADABLE: AtomicU64 = AtomicU64::new(0);
/// The last reason to close for good.
static CLOSED: LazyLock<watch::Sender<Option<GatewayError>>> = LazyLock::new(|| watch::Sender::new(None));

/// The layer that listens. It belongs beside the layer that writes the log, under no filter but its own.
pub fn gateway_log<S: Subscriber + for<'a> LookupSpan<'a>>() -> impl Layer<S> {
    GatewayLog.with_filter(filter_fn(is_heard).with_max_level_hint(LevelFilter::TRACE))
}

fn is_heard(metadata: &Metadata<'_>) -> bool {
    let level = *metadata.level();
    let is_told = match metadata.target() {
        RUNNER => level == Level::TRACE || level == Level::ERROR,
        SOCKET => level == Level::WARN,
        _ => false,
    };
    is_told && metadata.is_event()
}

/// How often serenity's loop has turned, as far as the layer has heard.
pub(super) fn turns() -> u64 {
    TURNS.load(Ordering::Relaxed)
}

/// How many frames serenity could not read, as far as the layer has heard.
pub(super) fn unreadable() -> u64 {
    UNREADABLE.load(Ordering::Relaxed)
}

/// Returns once Discord has closed the connection for good.
pub(super) async fn closed_for_good() -> GatewayError {
    let mut closed = CLOSED.subscribe();
    let error = closed.wait_for(Option::is_some).await.map(|error| error.clone());
    error.ok().flatten().expect("the sender is never dropped, and waited for an error")
}

struct GatewayLog;

impl<S: Subscriber> Layer<S> for GatewayLog {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        match *event.metadata().level() {
            Level::TRACE => _ = TURNS.fetch_add(1, Ordering::Relaxed),
            Level::WARN => _ = UNREADABLE.fetch_add(1, Ordering::Relaxed),
            _ => note_error(event),
        }
    }
}

/// Remembers an error that ends the connection for good.
fn note_error(event: &Event<'_>) {
    let mut message = Message::default();
    event.record(&mut message);
    if let Some(error) = fatal(&message.text) {
        CLOSED.send_replace(Some(error));
    }
}

/// The error that serenity goes on spinning after, if a line of its log is about one.
fn fatal(line: &str) -> Option<GatewayError> {
    let spun_on = [GatewayError::OverloadedShard, GatewayError::InvalidShardData, GatewayError::NoAuthentication];
    let error = line.strip_prefix(RECEIVED)?;
    spun_on.into_iter().find(|known| error == format!("{:?}", serenity::Error::Gateway(known.clone())))
}

/// The text of an event.
#[derive(Default)]
struct Message {
    text: String,
}

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.text = format!("{value:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_errors_that_serenity_spins_on_are_fatal() {
        for (line, expected) in [
            ("Shard handler received err: Gateway(OverloadedShard)", true),
            ("Shard handler received err: Gateway(InvalidShardData)", true),
            ("Shard handler received err: Gateway(NoAuthentication)", true),
            ("Shard handler received err: Gateway(InvalidAuthentication)", false),
            ("Something else: Gateway(OverloadedShard)", false),
        ] {
            assert_eq!(fatal(line).is_some(), expected, "{line}");
        }
    }
}
