//! Buttons that change what is kept.

use serenity::all::{ComponentInteraction, GuildId, Permissions};

use super::{failure::Failure, feedback, office::Office};
use crate::reply::{self, Change, DailyRefusal, Reply, Words};

/// Makes the change, and says what has become of it.
pub(super) async fn change(
    office: &Office,
    words: Words,
    pressed: &ComponentInteraction,
    change: Change,
) -> Result<Reply, Failure> {
    match change {
        Change::ForgetMe => Ok(reply::forgotten(words, office.store.forget_person(pressed.user.id.get()).await?)),
        Change::ForgetServer => {
            let permissions = pressed.member.as_ref().and_then(|member| member.permissions);
            match pressed.guild_id {
                Some(guild) if permissions.is_some_and(Permissions::manage_guild) => {
                    let had_dailies = office.store.remove_dailies_of(guild.get()).await?;
                    let had_chosen = office.servers.forget(&office.store, guild).await?;
                    Ok(reply::forgotten(words, had_dailies || had_chosen))
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
        // Asked for by whoever may use the command; nobody else sees the button.
        Change::RemoveDaily(channel) => {
            let daily = office.store.daily(channel).await?;
            if daily.is_none_or(|record| pressed.guild_id.map(GuildId::get) != Some(record.daily.guild)) {
                return Ok(reply::daily_refused(words, &DailyRefusal::NoneHere));
            }
            office.store.remove_daily(channel).await?;
            Ok(reply::daily_removed(words, channel))
        }
    }
}
