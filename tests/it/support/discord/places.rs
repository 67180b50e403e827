//! What a test may do to servers and channels: found them, invite and remove the bot, change what it may do.

use anyhow::Context;
use serde_json::json;

use super::Discord;
use super::channel::Kind;
use super::guild::Guild;
use super::intents;
use super::people::User;
use super::snowflake::Snowflake;

impl Discord {
    /// The channel of this name, in the first server that has one.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub(crate) fn channel(&self, name: &str) -> anyhow::Result<Snowflake> {
        let found =
            self.shared.read(|model| model.channels.iter().find(|channel| channel.name == name).map(|it| it.id));
        found.with_context(|| format!("there is no channel #{name}"))
    }

    /// The server of this name.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub(crate) fn guild(&self, name: &str) -> anyhow::Result<Snowflake> {
        let found = self.shared.read(|model| model.guilds.iter().find(|guild| guild.name == name).map(|it| it.id));
        found.with_context(|| format!("there is no server {name:?}"))
    }

    /// Changes what the bot may do in a channel.
    pub(crate) fn let_bot(&self, channel: Snowflake, permissions: u64) {
        self.shared.change(|model| {
            for channel in model.channels.iter_mut().filter(|other| other.id == channel) {
                channel.bot_permissions = permissions;
            }
        });
    }

    /// Founds a server with the people of the first one, one channel of the same name, and the bot in it.
    pub(crate) fn add_guild(&self, name: &str) -> Snowflake {
        self.shared.change(|model| {
            let id = Snowflake::made_now();
            let guild = Guild { id, name: name.to_owned(), has_bot: true, ..model.guilds[0].clone() };
            model.add_channel(&guild, Snowflake::made_now(), Kind::Text, name);
            let payload = guild.created_json(&model.channels_of(id));
            model.guilds.push(guild);
            model.gateway.dispatch_to_those_with(intents::GUILDS, "GUILD_CREATE", &payload);
            id
        })
    }

    /// Lets somebody of this name into the first server.
    pub(crate) fn add_person(&self, name: &str) {
        self.shared.change(|model| {
            let person = User::person(Snowflake::made_now(), name);
            model.guilds[0].members.push((person, false));
        });
    }

    /// Removes the bot from a server.
    pub(crate) fn remove_bot_from(&self, guild: Snowflake) {
        self.shared.change(|model| {
            for guild in model.guilds.iter_mut().filter(|other| other.id == guild) {
                guild.has_bot = false;
            }
            let payload = json!({ "id": guild.json() });
            model.gateway.dispatch_to_those_with(intents::GUILDS, "GUILD_DELETE", &payload);
        });
    }

    /// Deletes a channel.
    pub(crate) fn delete_channel(&self, channel: Snowflake) {
        self.shared.change(|model| {
            let Some(place) = model.channels.iter().position(|other| other.id == channel) else { return };
            let removed = model.channels.remove(place);
            let payload = removed.json(model.bot.id);
            model.gateway.dispatch_to_those_with(intents::GUILDS, "CHANNEL_DELETE", &payload);
        });
    }

    /// Sets a server's preferred language, as interactions carry it from now on.
    pub(crate) fn set_guild_locale(&self, guild: Snowflake, locale: &str) {
        self.shared.change(|model| {
            for guild in model.guilds.iter_mut().filter(|other| other.id == guild) {
                locale.clone_into(&mut guild.locale);
            }
        });
    }
}
