//! Pressed buttons: what they do stands in their id, so that they work after a restart as before.

use serenity::all::{ComponentInteraction, Message, MessageFlags, MessageInteractionMetadata, UserId};

use super::{
    interaction::{Caller, View, respond},
    office::Office,
};
use crate::{
    answer::Desk,
    reply::{self, Action},
};

/// What the log calls this place.
const PLACE: &str = "button";

/// Answers a pressed button: in place for the person who asked, in a message of their own for anybody else.
pub(super) async fn on_press(office: &Office, pressed: &ComponentInteraction) {
    let caller = Caller::from(pressed);
    let words = caller.words;
    let is_theirs = pressed.guild_id.is_none() || is_asker(&pressed.message, pressed.user.id);
    let view = if is_theirs { View::InPlace } else { View::Private };
    let id = pressed.data.custom_id.clone();
    let work = move |desk: &Desk| match Action::from_custom_id(&id) {
        Ok(action) => desk.reply_to_button(words, &action),
        Err(_) => reply::stale_button(words),
    };
    respond(office, &caller, view, PLACE, work).await;
}

/// Whether a message answers this person.
fn is_asker(message: &Message, person: UserId) -> bool {
    // Nobody else can see it.
    let is_private = message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL));
    let replied = message.referenced_message.as_ref().map(|replied| replied.author.id);
    is_private || asked_by_command(message) == Some(person) || replied == Some(person)
}

/// Who used the command that a message answers.
fn asked_by_command(message: &Message) -> Option<UserId> {
    #[expect(deprecated, reason = "Discord still sends it, and messages from before its successor have nothing else")]
    let earlier = message.interaction.as_ref().map(|interaction| interaction.user.id);
    match message.interaction_metadata.as_deref() {
        Some(MessageInteractionMetadata::Command(command)) => Some(command.user.id),
        Some(MessageInteractionMetadata::Component(component)) => Some(component.user.id),
        _ => earlier,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const ASKER: u64 = 8;

    fn user(id: u64) -> Value {
        json!({"id": id.to_string(), "username": "u", "discriminator": "0", "avatar": null})
    }

    fn message(changes: &Value) -> Value {
        let mut message = json!({
            "id": "7", "channel_id": "5", "author": user(42), "content": "", "timestamp": "2026-01-01T00:00:00Z",
            "edited_timestamp": null, "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [],
            "attachments": [], "embeds": [], "pinned": false, "type": 0,
        });
        for (key, value) in changes.as_object().unwrap() {
            message[key] = value.clone();
        }
        message
    }

    #[track_caller]
    fn case(changes: &Value, expected: bool) {
        let message: Message = serde_json::from_value(message(changes)).unwrap();
        assert_eq!(is_asker(&message, UserId::new(ASKER)), expected, "{changes}");
    }

    fn metadata(person: u64) -> Value {
        json!({"interaction_metadata": {
            "id": "1", "type": 2, "user": user(person), "authorizing_integration_owners": {},
        }})
    }

    #[test]
    fn the_asker_is_who_used_the_command_or_wrote_the_answered_message() {
        case(&metadata(ASKER), true);
        case(&metadata(9), false);
        case(&json!({"interaction": {"id": "1", "type": 2, "name": "ask", "user": user(ASKER)}}), true);
        let mut question = message(&json!({}));
        question["author"] = user(ASKER);
        case(&json!({"referenced_message": question}), true);
        case(&json!({}), false);
        case(&json!({"flags": 64}), true);
    }
}
