//! Channels: in a server, in direct messages, and private ones among people, and how Discord writes them.

use serde_json::{Value, json};

use super::people::User;
use super::permissions;
use super::snowflake::Snowflake;

/// What sort of channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An ordinary text channel of a server.
    Text,
    /// A person and the bot.
    Direct,
    /// People among themselves, without the bot; its commands reach them when they have installed it for themselves.
    Private,
    /// A channel of a server whose messages others may follow.
    Announcement,
}

impl Kind {
    /// Discord's number.
    pub(crate) fn number(self) -> u64 {
        match self {
            Self::Text => 0,
            Self::Direct => 1,
            Self::Private => 3,
            Self::Announcement => 5,
        }
    }

    /// Discord's number for the context of an interaction here.
    pub(crate) fn interaction_context(self) -> u64 {
        match self {
            Self::Text | Self::Announcement => 0,
            Self::Direct => 1,
            Self::Private => 2,
        }
    }
}

/// A channel.
#[derive(Clone, Debug)]
pub(crate) struct Channel {
    /// Its id.
    pub(crate) id: Snowflake,
    /// Its sort.
    pub(crate) kind: Kind,
    /// Its name; empty in direct messages.
    pub(crate) name: String,
    /// The server it belongs to.
    pub(crate) guild: Option<Snowflake>,
    /// The people in it, other than the bot, where it belongs to no server.
    pub(crate) recipients: Vec<User>,
    /// What the bot may do here.
    pub(crate) bot_permissions: u64,
}

impl Channel {
    /// The channel as `GET /channels/…` answers; the bot's permissions are written as an overwrite for it.
    pub(crate) fn json(&self, bot: Snowflake) -> Value {
        let Some(guild) = self.guild else {
            return json!({
                "id": self.id.json(),
                "type": self.kind.number(),
                "flags": 0,
                "last_message_id": null,
                "recipients": self.recipients.iter().map(User::json).collect::<Vec<_>>(),
            });
        };
        json!({
            "id": self.id.json(),
            "type": self.kind.number(),
            "guild_id": guild.json(),
            "name": self.name,
            "position": 0,
            "flags": 0,
            "nsfw": false,
            "parent_id": null,
            "topic": null,
            "rate_limit_per_user": 0,
            "last_message_id": null,
            "permission_overwrites": [{
                "id": bot.json(),
                "type": 1,
                "allow": (self.bot_permissions & !permissions::ORDINARY).to_string(),
                "deny": (permissions::ORDINARY & !self.bot_permissions).to_string(),
            }],
        })
    }

    /// The channel as an interaction carries it, with what the person may do there.
    pub(crate) fn partial_json(&self, permissions_of_person: u64) -> Value {
        let mut channel = self.json(self.id);
        if let (Some(_), Some(object)) = (self.guild, channel.as_object_mut()) {
            object.remove("permission_overwrites");
            channel["permissions"] = json!(permissions_of_person.to_string());
        }
        channel
    }

    /// Whether the bot may do all of this here.
    pub(crate) fn lets_bot(&self, permissions: u64) -> bool {
        self.bot_permissions & permissions == permissions
    }
}
