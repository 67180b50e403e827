//! Servers, which Discord calls guilds: their members and roles, and how Discord writes them.

use serde_json::{Value, json};

use super::people::User;
use super::permissions;
use super::snowflake::Snowflake;

/// A server.
#[derive(Clone, Debug)]
pub(crate) struct Guild {
    /// Its id.
    pub(crate) id: Snowflake,
    /// Its name.
    pub(crate) name: String,
    /// Its preferred language.
    pub(crate) locale: String,
    /// Who owns it.
    pub(crate) owner: Snowflake,
    /// The people in it, the bot included, each with whether they moderate.
    pub(crate) members: Vec<(User, bool)>,
    /// Whether the bot has been invited and has not been removed.
    pub(crate) has_bot: bool,
}

impl Guild {
    /// The id of the role that moderators have.
    pub(crate) fn moderator_role(&self) -> Snowflake {
        Snowflake::new(self.id.to_string().parse::<u64>().expect("an id is a number") + 1)
    }

    /// Whether this person moderates; the owner does.
    pub(crate) fn moderates(&self, user: Snowflake) -> bool {
        self.owner == user || self.members.iter().any(|(member, moderates)| member.id == user && *moderates)
    }

    /// What this person may do in the whole server.
    pub(crate) fn permissions_of(&self, user: Snowflake) -> u64 {
        if self.moderates(user) { permissions::ORDINARY | permissions::MODERATION } else { permissions::ORDINARY }
    }

    /// The member as `GET /guilds/…/members/…` answers.
    pub(crate) fn member_json(&self, user: Snowflake) -> Option<Value> {
        let (user, moderates) = self.members.iter().find(|(member, _)| member.id == user)?;
        let roles = if *moderates { vec![self.moderator_role().json()] } else { vec![] };
        Some(json!({
            "user": user.json(),
            "nick": null,
            "avatar": null,
            "banner": null,
            "roles": roles,
            "joined_at": "2024-01-01T00:00:00.000000+00:00",
            "premium_since": null,
            "communication_disabled_until": null,
            "pending": false,
            "deaf": false,
            "mute": false,
            "flags": 0,
        }))
    }

    /// The guild as `GET /guilds/…` answers.
    pub(crate) fn json(&self) -> Value {
        json!({
            "id": self.id.json(),
            "name": self.name,
            "icon": null,
            "description": null,
            "home_header": null,
            "splash": null,
            "discovery_splash": null,
            "features": [],
            "banner": null,
            "owner_id": self.owner.json(),
            "application_id": null,
            "region": "deprecated",
            "afk_channel_id": null,
            "afk_timeout": 300,
            "system_channel_id": null,
            "system_channel_flags": 0,
            "widget_enabled": false,
            "widget_channel_id": null,
            "verification_level": 0,
            "roles": [
                self.role_json(self.id, "@everyone", 0, permissions::ORDINARY),
                self.role_json(self.moderator_role(), "moderators", 1, permissions::MODERATION),
            ],
            "default_message_notifications": 1,
            "mfa_level": 0,
            "explicit_content_filter": 0,
            "max_presences": null,
            "max_members": 500_000,
            "max_stage_video_channel_users": 50,
            "max_video_channel_users": 25,
            "vanity_url_code": null,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "preferred_locale": self.locale,
            "rules_channel_id": null,
            "safety_alerts_channel_id": null,
            "public_updates_channel_id": null,
            "premium_progress_bar_enabled": false,
            "nsfw": false,
            "nsfw_level": 0,
            "emojis": [],
            "stickers": [],
            "incidents_data": null,
        })
    }

    /// The guild as the `GUILD_CREATE` event carries it, with the given channels.
    pub(crate) fn created_json(&self, channels: &[Value]) -> Value {
        let mut guild = self.json();
        guild["joined_at"] = json!("2024-01-01T00:00:00.000000+00:00");
        guild["large"] = json!(false);
        guild["unavailable"] = json!(false);
        guild["member_count"] = json!(self.members.len());
        guild["members"] = self.members.iter().filter_map(|(user, _)| self.member_json(user.id)).collect();
        guild["channels"] = json!(channels);
        for empty in ["voice_states", "threads", "presences", "stage_instances", "guild_scheduled_events"] {
            guild[empty] = json!([]);
        }
        guild
    }

    /// A role as Discord writes it.
    #[expect(clippy::unused_self, reason = "a role belongs to its guild, even where the JSON does not say so")]
    fn role_json(&self, id: Snowflake, name: &str, position: u64, permissions: u64) -> Value {
        json!({
            "id": id.json(),
            "name": name,
            "description": null,
            "permissions": permissions.to_string(),
            "position": position,
            "color": 0,
            "colors": { "primary_color": 0, "secondary_color": null, "tertiary_color": null },
            "hoist": false,
            "managed": false,
            "mentionable": false,
            "icon": null,
            "unicode_emoji": null,
            "flags": 0,
        })
    }
}
