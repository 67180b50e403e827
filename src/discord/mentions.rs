//! Messages that are meant for the bot: those that mention it, reply to it, or come directly.
//!
//! Without the privileged intent Discord leaves the text of all others away, and nothing is done about those.

use reqwest::StatusCode;
use serenity::all::{ActionRowComponent, ButtonKind, Message, MessageType, UserId};
use tokio::time::Instant;

use super::{
    failure::Failure,
    feedback::{self, Asking},
    office::Office,
    panics, render,
    rest::RestError,
    tags::without_tags,
};
use crate::{
    facts::FactId,
    language::Language,
    reply::{self, About, Action, Reply, Words},
};

/// What the log calls this place.
const PLACE: &str = "message";
/// Discord's code for a reply where the bot may not read what was said before.
const NO_HISTORY: i64 = 160_002;

/// Answers a message, where it is meant for the bot.
pub(super) async fn on_message(office: &Office, message: &Message, bot: UserId) {
    let Some(question) = question(message, bot) else { return };
    let chosen = office.servers.of(message.guild_id);
    if message.guild_id.is_some() && !chosen.mentions.answered_in(message.channel_id.get()) {
        return;
    }
    if office.closed.has(message.channel_id, Instant::now()) {
        return;
    }
    let Some(_ticket) = office.running.begin() else { return };
    let words = words(&question, chosen.language);
    let answered = match office.cooldowns.pass(message.author.id, message.channel_id, Instant::now()) {
        Ok(()) => {
            let before = earlier(office, message, bot);
            panics::guard(office.in_line(answer(office, message, words, question, before))).await
        }
        // Said once: replying to each of many messages would be as many again.
        Err(refused) if !refused.is_first => return,
        Err(refused) => Ok(send(office, message, &refused.reply(words)).await.map_err(Failure::from)),
    };
    let failure = match answered {
        Ok(Ok(())) => return,
        // The flood has its own end: an apology to each message would be one as well.
        Ok(Err(Failure::Crowded)) => return tracing::warn!("more messages than can be answered: some get no reply"),
        Ok(Err(Failure::Undelivered(error))) if is_closed(&error) => {
            office.closed.add(message.channel_id, Instant::now());
            return tracing::debug!(%error, "the bot may not write where it was asked");
        }
        Ok(Err(failure)) => failure,
        Err(panicked) => Failure::Panicked(panicked),
    };
    let reference = failure.log(PLACE);
    if failure.can_be_told()
        && let Err(error) = send(office, message, &reply::failure(words, reference.as_str())).await
    {
        tracing::debug!(%reference, %error, "the person could not be told");
    }
}

/// The words to answer a question with. A message carries no locale, and the bot asks for no more than it needs to see.
fn words(question: &str, server: Option<Language>) -> Words {
    Words::of(Language::clear_in(question).or(server).unwrap_or_default())
}

async fn answer(
    office: &Office,
    message: &Message,
    words: Words,
    question: String,
    before: Option<FactId>,
) -> Result<(), Failure> {
    // In direct messages nobody could have said no to feedback.
    let is_wanted = message.guild_id.is_some() && office.servers.of(message.guild_id).feedback;
    let noted = question.clone();
    let reply = office.ask(move |desk| desk.reply_to_follow_up(words, &question, before.as_ref())).await?;
    if let About::Fact(fact) = &reply.about {
        office.conversations.remember(message.channel_id, message.author.id, fact.clone(), Instant::now());
    }
    let reply = if is_wanted { feedback::note(office, Asking(message.id.get()), &noted, reply, words) } else { reply };
    Ok(send(office, message, &reply).await?)
}

/// What was answered before a question: in the message that it replies to, or to the same person here not long ago.
fn earlier(office: &Office, message: &Message, bot: UserId) -> Option<FactId> {
    match message.referenced_message.as_deref().filter(|replied| replied.author.id == bot) {
        Some(replied) => fact_in(replied),
        None => office.conversations.recall(message.channel_id, message.author.id, Instant::now()),
    }
}

/// The fact that a message of the bot shows, by its buttons: so that it is known after a restart as well.
fn fact_in(message: &Message) -> Option<FactId> {
    let components = message.components.iter().flat_map(|row| &row.components);
    let ids = components.filter_map(|component| match component {
        ActionRowComponent::Button(button) => match &button.data {
            ButtonKind::NonLink { custom_id, .. } => Some(custom_id.as_str()),
            _ => None,
        },
        _ => None,
    });
    ids.filter_map(|id| Action::from_custom_id(id).ok()).find_map(|action| match action {
        Action::Sources(fact) => Some(fact),
        _ => None,
    })
}

async fn send(office: &Office, message: &Message, reply: &Reply) -> Result<(), RestError> {
    let (channel, id) = (message.channel_id, message.id);
    match office.rest.send_message(channel, &render::answer(reply, channel, id)).await {
        // Where the bot may write but not reply, it writes.
        Err(error) if error.refusal().is_some_and(|(_, code)| code == NO_HISTORY) => {
            office.rest.send_message(channel, &render::message(reply, id)).await
        }
        result => result,
    }
}

/// Whether Discord says that the bot may not write there, or that there is no longer such a place.
fn is_closed(error: &RestError) -> bool {
    matches!(error.refusal(), Some((StatusCode::FORBIDDEN | StatusCode::NOT_FOUND, _)))
}

/// What a message asks the bot, its mentions taken out; `None` where it is not meant for the bot. Empty where somebody only
/// calls its name.
fn question(message: &Message, bot: UserId) -> Option<String> {
    let is_said_by_a_person = !message.author.bot
        && message.webhook_id.is_none()
        && matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    if !is_said_by_a_person {
        return None;
    }
    let calls = [format!("<@{bot}>"), format!("<@!{bot}>")];
    let is_called = calls.iter().any(|call| message.content.contains(call.as_str()));
    let is_direct = message.guild_id.is_none();
    let replies = message.referenced_message.as_ref().is_some_and(|replied| replied.author.id == bot);
    // A pinged reply lists the bot among the mentioned as well. `@everyone` lists nobody.
    let is_mentioned = message.mentions.iter().any(|user| user.id == bot);
    if !(is_called || is_direct || replies || is_mentioned) {
        return None;
    }
    let question = without_tags(&message.content);
    // A picture, a sticker or a forwarded message holds no question, unless the bot is called by its name.
    (is_called || !question.is_empty()).then_some(question)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const BOT: u64 = 42;

    fn user(id: u64) -> Value {
        json!({"id": id.to_string(), "username": "u", "discriminator": "0", "avatar": null})
    }

    fn message(content: &str, changes: &Value) -> Message {
        let mut message = json!({
            "id": "7", "channel_id": "5", "guild_id": "3", "author": user(8), "content": content,
            "timestamp": "2026-01-01T00:00:00Z", "edited_timestamp": null, "tts": false, "mention_everyone": false,
            "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0,
        });
        for (key, value) in changes.as_object().unwrap() {
            message[key] = value.clone();
        }
        serde_json::from_value(message).unwrap()
    }

    #[track_caller]
    fn case(content: &str, changes: &Value, expected: Option<&str>) {
        let message = message(content, changes);
        assert_eq!(question(&message, UserId::new(BOT)).as_deref(), expected, "{content} {changes}");
    }

    fn replied_to(author: u64) -> Value {
        let replied = json!({
            "id": "6", "channel_id": "5", "author": user(author), "content": "", "timestamp": "2026-01-01T00:00:00Z",
            "edited_timestamp": null, "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [],
            "attachments": [], "embeds": [], "pinned": false, "type": 0,
        });
        json!({"referenced_message": replied, "type": 19})
    }

    #[test]
    fn a_message_is_for_the_bot_when_it_mentions_replies_or_comes_directly() {
        case("<@42> when was it?", &json!({"mentions": [user(BOT)]}), Some("when was it?"));
        case("when was it, <@!42>?", &json!({}), Some("when was it, ?"));
        case("when was it?", &json!({"guild_id": null}), Some("when was it?"));
        case("and then?", &replied_to(BOT), Some("and then?"));
        case("and then?", &json!({"mentions": [user(BOT)]}), Some("and then?"));
        case("when was it?", &json!({}), None);
        case("<@9> when was it?", &json!({"mentions": [user(9)]}), None);
        case("and then?", &replied_to(9), None);
        case("@everyone when was it?", &json!({"mention_everyone": true}), None);
    }

    #[test]
    fn a_bare_mention_asks_nothing_and_is_answered() {
        case("<@42>", &json!({"mentions": [user(BOT)]}), Some(""));
        case(" <@!42>\n<@42> ", &json!({}), Some(""));
    }

    #[test]
    fn a_message_without_text_is_left_alone() {
        case("", &json!({"guild_id": null}), None);
        case("", &replied_to(BOT), None);
        case("", &json!({"mentions": [user(BOT)]}), None);
    }

    #[test]
    fn only_people_are_answered() {
        let mut robot = user(9);
        robot["bot"] = json!(true);
        case("<@42> hi", &json!({"author": robot}), None);
        case("<@42> hi", &json!({"webhook_id": "9"}), None);
        case("<@42> joined", &json!({"type": 7}), None);
        let mut itself = user(BOT);
        itself["bot"] = json!(true);
        case("<@42> hi", &json!({"author": itself, "guild_id": null}), None);
    }
}
