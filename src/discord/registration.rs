//! Registering the commands: once per process, for every server and person at once.

use std::{sync::Arc, time::Duration};

use serenity::{all::ApplicationId, builder::CreateCommand};
use tokio::time::sleep;

use super::rest::Rest;

/// The pause after the first failure; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
/// The longest pause: Discord's longer outages are over within hours, and this is cheap.
const LONGEST_PAUSE: Duration = Duration::from_mins(5);

/// Registers the commands, again and again until Discord has them or refuses them for good. Questions are answered meanwhile.
pub(super) async fn register(rest: Arc<Rest>, application: ApplicationId, commands: Vec<CreateCommand>) {
    let mut pause = FIRST_PAUSE;
    loop {
        let Err(error) = rest.put_commands(application, &commands).await else {
            return tracing::info!(count = commands.len(), "the commands are registered");
        };
        if error.refusal().is_some_and(|(status, _)| status.is_client_error()) {
            return tracing::error!(%error, "Discord refuses the commands; mentions and direct messages still work");
        }
        tracing::warn!(%error, again_in = ?pause, "the commands are not registered yet");
        sleep(pause).await;
        pause = LONGEST_PAUSE.min(pause * 2);
    }
}
