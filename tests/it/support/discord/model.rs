//! The state of the stand-in: what exists in this Discord and what has happened in it.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::channel::{self, Channel};
use super::fault::Planned;
use super::gateway::Gateway;
use super::guild::Guild;
use super::interaction::Interaction;
use super::journal::{Entry, Violation};
use super::people::User;
use super::permissions;
use super::snowflake::Snowflake;

/// Discord's limit for the first response to an interaction.
const RESPONSE_WINDOW: Duration = Duration::from_secs(3);

/// A message, as everyone sees it.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// The message as Discord writes it.
    pub(crate) json: Value,
    /// Whether one person alone sees it, so that it cannot be had by its channel.
    pub(crate) ephemeral: bool,
    /// The interaction it answers.
    pub(crate) interaction: Option<Snowflake>,
}

/// Something the bot let people see: a message, or the new text of one. A test fails on each that no verb consumed.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    /// The message as it was then.
    pub(crate) message: Value,
    /// Its id.
    pub(crate) id: Snowflake,
    /// Its channel.
    pub(crate) channel: Snowflake,
    /// The interaction it answers.
    pub(crate) interaction: Option<Snowflake>,
    /// Whether the message had been seen before, with other content.
    pub(crate) is_edit: bool,
    /// What the bot allowed it to ping.
    pub(crate) allowed_mentions: Value,
    /// Whether a verb has returned it.
    pub(crate) consumed: bool,
}

/// Everything there is.
pub(crate) struct Model {
    /// When it all began.
    pub(crate) started: Instant,
    /// The bot's token.
    pub(crate) token: String,
    /// The bot's user, whose id is the application's as well.
    pub(crate) bot: User,
    /// The servers.
    pub(crate) guilds: Vec<Guild>,
    /// The channels.
    pub(crate) channels: Vec<Channel>,
    /// The messages.
    pub(crate) messages: BTreeMap<Snowflake, Message>,
    /// The files of the messages, by the ids of their attachments.
    pub(crate) files: BTreeMap<Snowflake, Vec<u8>>,
    /// The registered commands; those of one server carry its `guild_id`.
    pub(crate) commands: Vec<Value>,
    /// The nonces the bot had enforced, with the message each made.
    pub(crate) nonces: Vec<(Snowflake, String, Snowflake)>,
    /// What people started with the bot.
    pub(crate) interactions: Vec<Interaction>,
    /// What the bot let people see.
    pub(crate) shown: Vec<Shown>,
    /// What the bot asked.
    pub(crate) journal: Vec<Entry>,
    /// What the bot did wrong.
    pub(crate) violations: Vec<Violation>,
    /// What is to be done to the requests to come.
    pub(crate) faults: Vec<Planned>,
    /// The gateway's side.
    pub(crate) gateway: Gateway,
    /// How far the clock by which messages are dated is ahead.
    pub(crate) ahead: SignedDuration,
    /// How long the first response to an interaction may take.
    pub(crate) response_window: Duration,
    /// Why the bot's process is gone, where it is; verbs stop waiting then.
    pub(crate) bot_ended: Option<String>,
}

impl Model {
    /// A Discord with one server, *Seminar*, of two channels and three people: Ada owns it, Oleg moderates, Mina asks.
    pub(crate) fn new(token: &str) -> Self {
        let bot = User::bot(Snowflake::new(1_100_000_000_000_000_001), "Nordpolitik");
        let ada = User::person(Snowflake::new(200_000_000_000_000_001), "Ada");
        let oleg = User::person(Snowflake::new(200_000_000_000_000_002), "Oleg");
        let mina = User::person(Snowflake::new(200_000_000_000_000_003), "Mina");
        let guild = Guild {
            id: Snowflake::new(300_000_000_000_000_000),
            name: "Seminar".to_owned(),
            locale: "en-US".to_owned(),
            owner: ada.id,
            members: vec![(ada, true), (oleg, true), (mina, false), (bot.clone(), false)],
            has_bot: true,
        };
        let mut model = Self {
            started: Instant::now(),
            token: token.to_owned(),
            bot,
            guilds: Vec::new(),
            channels: Vec::new(),
            messages: BTreeMap::new(),
            files: BTreeMap::new(),
            commands: Vec::new(),
            nonces: Vec::new(),
            interactions: Vec::new(),
            shown: Vec::new(),
            journal: Vec::new(),
            violations: Vec::new(),
            faults: Vec::new(),
            gateway: Gateway::default(),
            ahead: SignedDuration::ZERO,
            response_window: RESPONSE_WINDOW,
            bot_ended: None,
        };
        model.add_channel(&guild, Snowflake::new(400_000_000_000_000_001), channel::Kind::Text, "general");
        model.add_channel(&guild, Snowflake::new(400_000_000_000_000_002), channel::Kind::Announcement, "news");
        model.guilds.push(guild);
        model
    }

    /// The moment by the clock that messages are dated by.
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::now() + self.ahead
    }

    /// Adds a channel to a server.
    pub(crate) fn add_channel(&mut self, guild: &Guild, id: Snowflake, kind: channel::Kind, name: &str) {
        self.channels.push(Channel {
            id,
            kind,
            name: name.to_owned(),
            guild: Some(guild.id),
            recipients: Vec::new(),
            bot_permissions: permissions::ORDINARY,
        });
    }

    /// The server with this id.
    pub(crate) fn guild(&self, id: Snowflake) -> Option<&Guild> {
        self.guilds.iter().find(|guild| guild.id == id)
    }

    /// The channel with this id.
    pub(crate) fn channel(&self, id: Snowflake) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    /// The channels of a server as Discord writes them.
    pub(crate) fn channels_of(&self, guild: Snowflake) -> Vec<Value> {
        let channels = self.channels.iter().filter(|channel| channel.guild == Some(guild));
        channels.map(|channel| channel.json(self.bot.id)).collect()
    }

    /// The channel of a person and the bot; made where there is none yet.
    pub(crate) fn direct_channel(&mut self, person: &User) -> Snowflake {
        self.channel_among(channel::Kind::Direct, person)
    }

    /// The channel a person has with somebody else, where the bot is not.
    pub(crate) fn private_channel(&mut self, person: &User) -> Snowflake {
        self.channel_among(channel::Kind::Private, person)
    }

    /// The interaction with this token.
    pub(crate) fn interaction_by_token(&mut self, token: &str) -> Option<&mut Interaction> {
        self.interactions.iter_mut().find(|interaction| interaction.token == token)
    }

    /// The interaction with this id.
    pub(crate) fn interaction(&self, id: Snowflake) -> Option<&Interaction> {
        self.interactions.iter().find(|interaction| interaction.id == id)
    }

    /// Remembers a broken rule.
    pub(crate) fn object(&mut self, request: &str, what: impl Into<String>) {
        self.violations.push(Violation { request: request.to_owned(), what: what.into() });
    }

    /// The channel of this sort and person outside servers.
    fn channel_among(&mut self, kind: channel::Kind, person: &User) -> Snowflake {
        let existing = self
            .channels
            .iter()
            .find(|channel| channel.kind == kind && channel.recipients.iter().any(|user| user.id == person.id));
        if let Some(channel) = existing {
            return channel.id;
        }
        let id = Snowflake::made_now();
        let bot_permissions = if kind == channel::Kind::Direct { permissions::ORDINARY } else { 0 };
        let (name, recipients) = (String::new(), vec![person.clone()]);
        self.channels.push(Channel { id, kind, name, guild: None, recipients, bot_permissions });
        id
    }
}
