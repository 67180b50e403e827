//! Pressed buttons: what they do stands in their id, so that they work after a restart as before.

use serenity::all::{
    ComponentInteraction, InteractionContext, Message, MessageFlags, MessageInteractionMetadata, UserId,
};

use super::{
    feedback,
    interaction::{Caller, View, respond},
    keeping,
    office::Office,
};
use crate::{
    language::Language,
    reply::{self, Action, Words},
};

/// What the log calls this place.
const PLACE: &str = "button";

/// Answers a pressed button: in place for the person who asked, in a message of their own for anybody else.
pub(super) async fn on_press(office: &Office, pressed: &ComponentInteraction) {
    let action = Action::from_custom_id(&pressed.data.custom_id);
    let (caller, view) = (Caller::of_press(office, pressed), view(pressed, action.as_ref().ok()));
    let readers = caller.words.language();
    let words = language(pressed, readers, action.as_ref().ok()).map_or(caller.words, Words::of);
    match action {
        Ok(Action::Change(change)) => {
            respond(office, &caller, View::Private, PLACE, keeping::change(office, words, pressed, change)).await;
        }
        Ok(action) => {
            let owners = &pressed.authorizing_integration_owners;
            let is_rateable = view == View::InPlace && feedback::is_wanted(office, pressed.guild_id, owners);
            let working = async move {
                let reply = office.ask(move |desk| desk.reply_to_button(words, &action)).await?;
                Ok(if is_rateable { reply.rateable(words) } else { reply })
            };
            respond(office, &caller, view, PLACE, working).await;
        }
        Err(_) => respond(office, &caller, view, PLACE, async { Ok(reply::stale_button(words)) }).await,
    }
}

/// Where the reply appears: what others are looking at does not change under their eyes.
fn view(pressed: &ComponentInteraction, action: Option<&Action>) -> View {
    let is_theirs = match action {
        Some(Action::OtherLanguage(_)) => is_unseen(pressed),
        _ => is_unseen(pressed) || is_asker(&pressed.message, pressed.user.id),
    };
    if is_theirs { View::InPlace } else { View::Private }
}

/// The language of the reply, where it is not simply the reader's: their own answer goes on in the language that it has, and
/// another one is the reader's or, where the answer has that already, the next.
fn language(pressed: &ComponentInteraction, readers: Language, action: Option<&Action>) -> Option<Language> {
    let shown = language_of(&pressed.message)?;
    match action {
        Some(Action::OtherLanguage(_)) if shown == readers => Some(shown.others()[0]),
        Some(Action::OtherLanguage(_)) if !is_private(&pressed.message) => Some(readers),
        Some(Action::OtherLanguage(_)) => Some(shown.others()[0]),
        _ => (is_unseen(pressed) || is_asker(&pressed.message, pressed.user.id)).then_some(shown),
    }
}

/// The language of a message of the bot, by its running text.
fn language_of(message: &Message) -> Option<Language> {
    let embed = message.embeds.first()?;
    let lines = embed.fields.iter().flat_map(|field| [&field.name, &field.value]);
    let texts = [embed.title.as_ref(), embed.description.as_ref()].into_iter().flatten();
    let text = |texts: Vec<&String>| texts.into_iter().map(String::as_str).collect::<Vec<_>>().join("\n");
    Language::clear_in(&text(texts.collect())).or_else(|| Language::clear_in(&text(lines.collect())))
}

/// Whether nobody else can see the message.
fn is_unseen(pressed: &ComponentInteraction) -> bool {
    is_private(&pressed.message) || pressed.context == Some(InteractionContext::BotDm)
}

/// Whether the message is shown to one person alone, wherever it stands.
fn is_private(message: &Message) -> bool {
    message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL))
}

/// Whether a message answers this person.
fn is_asker(message: &Message, person: UserId) -> bool {
    let replied = message.referenced_message.as_ref().map(|replied| replied.author.id);
    is_private(message) || asked_by_command(message) == Some(person) || replied == Some(person)
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
