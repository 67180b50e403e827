//! The people of the stand-in, the bot among them, and how Discord writes them.

use serde_json::{Value, json};

use super::snowflake::Snowflake;

/// A user of Discord.
#[derive(Clone, Debug)]
pub(crate) struct User {
    /// Their id.
    pub(crate) id: Snowflake,
    /// Their name.
    pub(crate) name: String,
    /// Whether they are a program.
    pub(crate) is_bot: bool,
}

impl User {
    /// A person.
    pub(crate) fn person(id: Snowflake, name: &str) -> Self {
        Self { id, name: name.to_owned(), is_bot: false }
    }

    /// A program.
    pub(crate) fn bot(id: Snowflake, name: &str) -> Self {
        Self { id, name: name.to_owned(), is_bot: true }
    }

    /// The user as everybody sees them.
    pub(crate) fn json(&self) -> Value {
        json!({
            "id": self.id.json(),
            "username": self.name.to_lowercase(),
            "discriminator": if self.is_bot { "4242" } else { "0" },
            "global_name": if self.is_bot { None } else { Some(&self.name) },
            "avatar": null,
            "banner": null,
            "accent_color": null,
            "avatar_decoration_data": null,
            "collectibles": null,
            "primary_guild": null,
            "bot": self.is_bot,
            "system": false,
            "flags": 0,
            "public_flags": 0,
        })
    }

    /// The user as they see themselves at `/users/@me`.
    pub(crate) fn own_json(&self) -> Value {
        let mut own = self.json();
        own["mfa_enabled"] = json!(true);
        own["locale"] = json!("en-US");
        own["verified"] = json!(true);
        own["email"] = Value::Null;
        own["premium_type"] = json!(0);
        own
    }
}
