//! The end of a test: waits for what is on its way, ends the bot, and says what went wrong without a verb noticing.

use std::time::Duration;

use super::discord::Discord;
use super::discord::model::Model;
use super::world::World;

/// How long the runner waits, after the body, for answers that are still on their way.
const SETTLING: Duration = Duration::from_secs(4);

/// How long the runner then waits for what nobody asked for.
const QUIET: Duration = Duration::from_millis(100);

/// Waits for answers on their way, then a moment for what nobody asked for.
pub(super) async fn settle(discord: &Discord) {
    let is_settled = |model: &mut Model| {
        let mut open = model.interactions.iter().filter(|interaction| !interaction.given_up);
        let is_asking = model.journal.iter().any(|entry| entry.in_flight);
        let is_open = open.any(|interaction| interaction.response.is_none() || interaction.is_thinking);
        (!is_open && !is_asking).then_some(())
    };
    // What is still open then is complained of by name.
    _ = discord.shared.wait_within(SETTLING, "answers on their way", is_settled).await;
    tokio::time::sleep(QUIET).await;
}

/// Ends the bot and says what was wrong with it.
pub(super) async fn farewell(world: &World) -> Vec<String> {
    let Some(bot) = &world.bot else { return Vec::new() };
    let mut complaints = Vec::new();
    if let Some(exit) = bot.unexplained_end() {
        complaints.push(format!("the bot ended by itself: {exit}"));
    } else if bot.is_running() {
        match bot.stop().await {
            Ok(exit) if exit.code == Some(0) => {}
            Ok(exit) => complaints.push(format!("the bot did not end well when asked to: {exit}")),
            Err(error) => complaints.push(format!("the bot did not end: {error:#}")),
        }
    }
    let panics = world.discord.shared.log.lines().into_iter().filter(|line| line.contains("panicked at"));
    complaints.extend(panics.map(|line| format!("the bot panicked: {line}")));
    complaints
}

/// What went wrong at Discord without any verb noticing.
pub(super) fn unnoticed(discord: &Discord) -> Vec<String> {
    discord.shared.read(|model| {
        let rules = model.violations.iter().map(|violation| format!("a rule was broken: {violation}"));
        let shown = model.shown.iter().filter(|shown| !shown.consumed);
        let leftovers = shown.map(|shown| format!("nobody expected the bot to show this: {}", shown.message));
        let open = model.interactions.iter().filter(|interaction| !interaction.given_up);
        let unanswered = open.filter(|interaction| interaction.response.is_none() || interaction.is_thinking);
        let unanswered = unanswered.map(|interaction| format!("the bot left this unanswered: {}", interaction.what));
        rules.chain(leftovers).chain(unanswered).collect()
    })
}

/// What a panic said.
pub(super) fn words_of(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("(without words)")
}
