//! Buttons that change what is kept.

use serenity::all::{ComponentInteraction, Permissions};

use super::{failure::Failure, feedback, office::Office};
use crate::reply::{self, Change, Reply, Words};

/// Makes the change, and says what has become of it.
pub(super) async fn change(
    office: &Office,
    words: Words,
    pressed: &ComponentInteraction,
    change: Change,
) -> Result<Reply, Failure> {
    match change {
        Change::ForgetMe => {
            // Nothing that is kept names a person.
            Ok(reply::forgotten(words, false))
        }
        Change::ForgetServer => {
            let permissions = pressed.member.as_ref().and_then(|member| member.permissions);
            match pressed.guild_id {
                Some(guild) if permissions.is_some_and(Permissions::manage_guild) => {
                    Ok(reply::forgotten(words, office.servers.forget(&office.store, guild).await?))
                }
                _ => Ok(reply::managers_only(words)),
            }
        }
        Change::Praise(_) | Change::Complain(_) | Change::Explain { .. } => {
            if feedback::is_wanted(office, pressed.guild_id, &pressed.authorizing_integration_owners) {
                feedback::rate(office, words, &pressed.message, pressed.user.id, change).await
            } else {
                Ok(reply::not_rated(words))
            }
        }
    }
}
