//! A reply as Discord messages: the only place that builds them. Mentions are closed in every one.

mod buttons;
mod embed;
mod markdown;

use serenity::{
    all::{ChannelId, MessageId, MessageReference, MessageReferenceKind, Nonce, RoleId, Timestamp},
    builder::{
        AutocompleteChoice, CreateAllowedMentions, CreateAttachment, CreateAutocompleteResponse,
        CreateInteractionResponseFollowup, CreateInteractionResponseMessage, CreateMessage, EditAttachments,
        EditInteractionResponse,
    },
};

use crate::daily::Due;
use crate::reply::{
    Choice, Picture, Reply,
    limits::{ALT_TEXT, CHOICE, CHOICES, clip, length_utf16},
};

/// No mention in any text reaches anybody, the author of the question included.
pub(super) fn no_mentions() -> CreateAllowedMentions {
    CreateAllowedMentions::new().replied_user(false)
}

/// The first response to an interaction, or what a pressed button's message becomes.
pub(super) fn response(reply: &Reply, ephemeral: bool) -> CreateInteractionResponseMessage {
    CreateInteractionResponseMessage::new()
        .embed(embed::embed(&reply.card))
        .components(buttons::rows(&reply.buttons))
        .allowed_mentions(no_mentions())
        .files(reply.picture.as_deref().map(attachment))
        .ephemeral(ephemeral)
}

/// What a response that was put off becomes.
pub(super) fn edit(reply: &Reply) -> EditInteractionResponse {
    let attachments =
        reply.picture.as_deref().map(attachment).into_iter().fold(EditAttachments::new(), EditAttachments::add);
    EditInteractionResponse::new()
        .embed(embed::embed(&reply.card))
        .components(buttons::rows(&reply.buttons))
        .allowed_mentions(no_mentions())
        .attachments(attachments)
}

/// A message after the first response, for the person alone.
pub(super) fn follow_up(reply: &Reply) -> CreateInteractionResponseFollowup {
    CreateInteractionResponseFollowup::new()
        .embed(embed::embed(&reply.card))
        .components(buttons::rows(&reply.buttons))
        .allowed_mentions(no_mentions())
        .files(reply.picture.as_deref().map(attachment))
        .ephemeral(true)
}

/// What a message says of its picture. The picture itself travels beside it, see `Rest`.
fn attachment(picture: &Picture) -> CreateAttachment {
    CreateAttachment::bytes(Vec::new(), picture.name).description(clip(&picture.alt, ALT_TEXT))
}

/// A message that answers another one. It stands by itself where that one is gone by then.
///
/// The nonce is the id of the answered message, so that sending twice shows one message only.
pub(super) fn answer(reply: &Reply, channel: ChannelId, answered: MessageId) -> CreateMessage {
    let reference =
        MessageReference::new(MessageReferenceKind::Default, channel).message_id(answered).fail_if_not_exists(false);
    message(reply, answered).reference_message(reference)
}

/// The same message without pointing at the one that it answers.
pub(super) fn message(reply: &Reply, answered: MessageId) -> CreateMessage {
    CreateMessage::new()
        .embed(embed::embed(&reply.card))
        .components(buttons::rows(&reply.buttons))
        .allowed_mentions(no_mentions())
        .nonce(Nonce::String(answered.to_string()))
        .enforce_nonce(true)
}

/// A daily post. The moment it was due stands beside the footer in the reader's own time, and tells the post from any other of
/// the channel; the nonce does so for the first minutes. A role that is given is mentioned, and nobody else.
pub(super) fn daily(reply: &Reply, role: Option<u64>, due: Due, nonce: &str) -> CreateMessage {
    let at = Timestamp::from_unix_timestamp(due.at.as_second()).ok();
    let embed = match at {
        Some(at) => embed::embed(&reply.card).timestamp(at),
        None => embed::embed(&reply.card),
    };
    let message = CreateMessage::new()
        .embed(embed)
        .components(buttons::rows(&reply.buttons))
        .nonce(Nonce::String(nonce.to_owned()))
        .enforce_nonce(true);
    match role.map(RoleId::new) {
        Some(role) => message.content(format!("<@&{role}>")).allowed_mentions(no_mentions().roles([role])),
        None => message.allowed_mentions(no_mentions()),
    }
}

/// A message that answers nothing, told once by its nonce.
pub(super) fn notice(reply: &Reply, nonce: &str) -> CreateMessage {
    CreateMessage::new()
        .embed(embed::embed(&reply.card))
        .components(buttons::rows(&reply.buttons))
        .allowed_mentions(no_mentions())
        .nonce(Nonce::String(nonce.to_owned()))
        .enforce_nonce(true)
}

/// The choices of an autocompletion; one that cannot be sent whole is left out, since its value would be another.
pub(super) fn choices(choices: &[Choice]) -> CreateAutocompleteResponse {
    let fitting = choices.iter().filter(|choice| !choice.label.is_empty() && length_utf16(&choice.value) <= CHOICE);
    let shown = fitting.take(CHOICES);
    CreateAutocompleteResponse::new().set_choices(
        shown.map(|choice| AutocompleteChoice::new(clip(&choice.label, CHOICE), choice.value.as_str())).collect(),
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::reply::{Action, Audience, Block, Button, Card, Detail, Line, Tone};

    /// A reply with every part.
    fn sample() -> Reply {
        Reply {
            audience: Audience::Everyone,
            card: Card {
                tone: Tone::Answer,
                title: "Seoul and Moscow open relations".into(),
                blocks: vec![
                    Block::Paragraph("Signed in New York.".into()),
                    Block::Section {
                        heading: "Source".into(),
                        lines: vec![Line {
                            text: "Joint communiqué (text)".into(),
                            url: Some("https://example.org/a_(b)".into()),
                            detail: Some("Foreign ministry, 30 September 1990".into()),
                        }],
                    },
                ],
                details: vec![Detail { label: "Date".into(), value: "30 September 1990".into() }],
                footer: Some("Fact relations-1990".into()),
            },
            buttons: vec![
                Button { label: "Related".into(), action: Some(Action::OpenFact("nordpolitik".parse().unwrap())) },
                Button { label: "1 of 2".into(), action: None },
            ],
            ..Reply::default()
        }
    }

    #[test]
    fn a_reply_reads_like_this() {
        let message = answer(&sample(), ChannelId::new(5), MessageId::new(7));
        insta::assert_snapshot!(serde_json::to_string_pretty(&message).unwrap(), @r#"
        {
          "nonce": "7",
          "tts": false,
          "embeds": [
            {
              "title": "Seoul and Moscow open relations",
              "type": "rich",
              "description": "Signed in New York.",
              "color": 2190477,
              "footer": {
                "text": "Fact relations-1990"
              },
              "fields": [
                {
                  "name": "Date",
                  "value": "30 September 1990",
                  "inline": true
                },
                {
                  "name": "Source",
                  "value": "• [Joint communiqué (text)](https://example.org/a_%28b%29) — Foreign ministry, 30 September 1990",
                  "inline": false
                }
              ]
            }
          ],
          "allowed_mentions": {
            "parse": [],
            "users": [],
            "roles": [],
            "replied_user": false
          },
          "message_reference": {
            "type": 0,
            "message_id": "7",
            "channel_id": "5",
            "guild_id": null,
            "fail_if_not_exists": false
          },
          "components": [
            {
              "type": 1,
              "components": [
                {
                  "type": 2,
                  "style": 1,
                  "custom_id": "f|nordpolitik",
                  "label": "Related",
                  "disabled": false
                },
                {
                  "type": 2,
                  "style": 2,
                  "custom_id": "-1",
                  "label": "1 of 2",
                  "disabled": true
                }
              ]
            }
          ],
          "sticker_ids": [],
          "attachments": [],
          "enforce_nonce": true
        }
        "#);
    }

    #[test]
    fn mentions_are_closed_in_every_kind_of_message() {
        let closed = json!({"parse": [], "users": [], "roles": [], "replied_user": false});
        let reply = sample();
        let (channel, asked) = (ChannelId::new(5), MessageId::new(7));
        let messages: [Value; 5] = [
            serde_json::to_value(response(&reply, false)).unwrap(),
            serde_json::to_value(edit(&reply)).unwrap(),
            serde_json::to_value(follow_up(&reply)).unwrap(),
            serde_json::to_value(answer(&reply, channel, asked)).unwrap(),
            serde_json::to_value(message(&reply, asked)).unwrap(),
        ];
        for message in messages {
            assert_eq!(message["allowed_mentions"], closed, "{message}");
        }
    }

    #[test]
    fn a_reply_without_buttons_takes_the_old_ones_away() {
        let reply = Reply { buttons: Vec::new(), ..sample() };
        assert_eq!(serde_json::to_value(response(&reply, false)).unwrap()["components"], json!([]));
        assert_eq!(serde_json::to_value(edit(&reply)).unwrap()["components"], json!([]));
    }

    #[test]
    fn choices_are_capped_in_number_and_length() {
        let many: Vec<Choice> =
            (0..40).map(|n| Choice { label: format!("{n}{}", "한".repeat(200)), value: format!("v{n}") }).collect();
        let sent = serde_json::to_value(choices(&many)).unwrap();
        let sent = sent["choices"].as_array().unwrap();
        assert_eq!(sent.len(), CHOICES);
        assert!(sent.iter().all(|choice| length_utf16(choice["name"].as_str().unwrap()) <= CHOICE));
        let long = [Choice { label: "label".into(), value: "v".repeat(101) }];
        assert_eq!(serde_json::to_value(choices(&long)).unwrap()["choices"], json!([]));
    }
}
