//! Events that serenity knows but could not read: counted, warned about, and apologised for where somebody waits.
//!
//! serenity drops them with a line at its debug level. It does not say why, and what they hold is not repeated here.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use serde::Deserialize;
use serde_json::Value;
use serenity::{
    all::{ApplicationId, Context, Event, InteractionId, RawEventHandler},
    async_trait,
};

use super::{
    failure::Failure,
    interaction::{self, Caller},
    office::Office,
    signs::Signs,
};

/// The events that can come with the intents the bot asks for, and that serenity can read when all is well. Others that it
/// does not know are new to it, or need intents that the bot has not got.
const KNOWN: &[&str] = &[
    "READY",
    "RESUMED",
    "INTERACTION_CREATE",
    "MESSAGE_CREATE",
    "MESSAGE_UPDATE",
    "MESSAGE_DELETE",
    "MESSAGE_DELETE_BULK",
    "CHANNEL_CREATE",
    "CHANNEL_PINS_UPDATE",
    "GUILD_CREATE",
    "GUILD_UPDATE",
    "GUILD_DELETE",
    "USER_UPDATE",
];

/// Sees every event before it is handled.
pub(super) struct Watch {
    office: Arc<Office>,
    signs: Signs,
    counts: Mutex<BTreeMap<&'static str, u64>>,
}

impl Watch {
    /// Watches for events that cannot be read; every event is a sign of life.
    pub(super) fn new(office: Arc<Office>, signs: Signs) -> Self {
        Self { office, signs, counts: Mutex::default() }
    }

    /// Counts an event of this kind; the count, where the kind is one that should have been read.
    fn count(&self, kind: &str) -> Option<u64> {
        let known = KNOWN.iter().find(|known| **known == kind)?;
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(known).or_default();
        *count += 1;
        Some(*count)
    }
}

#[async_trait]
impl RawEventHandler for Watch {
    async fn raw_event(&self, _: Context, event: Event) {
        self.signs.saw_event();
        let Event::Unknown(event) = event else { return };
        let Some(count) = self.count(&event.kind) else { return };
        // Each one at first, then ever fewer: the count says the rest.
        if count.is_power_of_two() {
            tracing::warn!(kind = event.kind, count, "an event could not be read and was dropped");
        }
        if let Some(caller) = waiting(&event.kind, &event.value) {
            interaction::fail(&self.office, &caller, "interaction", &Failure::Unparsed).await;
        }
    }
}

/// Who waits for a response to an event that could not be read.
fn waiting(kind: &str, value: &Value) -> Option<Caller> {
    /// As much of an interaction as a response takes.
    #[derive(Deserialize)]
    struct Interaction {
        id: InteractionId,
        application_id: ApplicationId,
        token: String,
        #[serde(rename = "type")]
        kind: u8,
        #[serde(default)]
        locale: String,
    }
    /// Discord's numbers of commands and of components. An autocompletion (4) shows nothing but choices.
    const SHOWS_MESSAGES: [u8; 2] = [2, 3];

    if kind != "INTERACTION_CREATE" {
        return None;
    }
    let interaction = Interaction::deserialize(value).ok()?;
    let Interaction { id, application_id, token, kind, locale } = interaction;
    SHOWS_MESSAGES.contains(&kind).then(|| Caller::new(id, application_id, &token, interaction::words(&locale, None)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{super::office::tests::empty, *};

    #[tokio::test]
    async fn known_events_are_counted_and_others_are_not() {
        let watch = Watch::new(Arc::new(empty().await), Signs::default());
        assert_eq!(watch.count("INTERACTION_CREATE"), Some(1));
        assert_eq!(watch.count("INTERACTION_CREATE"), Some(2));
        assert_eq!(watch.count("MESSAGE_CREATE"), Some(1));
        assert_eq!(watch.count("SOMETHING_NEW"), None);
    }

    #[test]
    fn a_person_waits_behind_a_command_or_a_button_only() {
        let interaction = |kind: u8| json!({"id": "1", "application_id": "2", "token": "t", "type": kind});
        assert!(waiting("INTERACTION_CREATE", &interaction(2)).is_some());
        assert!(waiting("INTERACTION_CREATE", &interaction(3)).is_some());
        assert!(waiting("INTERACTION_CREATE", &interaction(4)).is_none());
        assert!(waiting("MESSAGE_CREATE", &interaction(2)).is_none());
        assert!(waiting("INTERACTION_CREATE", &json!({"id": "1"})).is_none());
    }
}
