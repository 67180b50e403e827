//! What servers have chosen, at hand for every message, and kept in the store before it counts.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

use serenity::all::GuildId;
use tokio::sync::Mutex;

use crate::{
    settings::GuildSettings,
    store::{Store, StoreError},
};

/// The choices of every server that has made some.
#[derive(Debug)]
pub(super) struct Servers {
    chosen: RwLock<HashMap<GuildId, GuildSettings>>,
    /// Held while one is changed, so that no change undoes another.
    changing: Mutex<()>,
}

impl Servers {
    /// Reads what is kept.
    pub(super) async fn load(store: &Store) -> Result<Self, StoreError> {
        Ok(Self { chosen: RwLock::new(kept(store).await?), changing: Mutex::default() })
    }

    /// Reads again what is kept, where that may have been deleted meanwhile.
    pub(super) async fn reload(&self, store: &Store) -> Result<(), StoreError> {
        let _changing = self.changing.lock().await;
        let kept = kept(store).await?;
        *self.chosen.write().unwrap_or_else(PoisonError::into_inner) = kept;
        Ok(())
    }

    /// What a server has chosen; outside of servers, what one has chosen that chose nothing.
    pub(super) fn of(&self, guild: Option<GuildId>) -> GuildSettings {
        let chosen = self.chosen.read().unwrap_or_else(PoisonError::into_inner);
        guild.and_then(|guild| chosen.get(&guild).cloned()).unwrap_or_default()
    }

    /// Changes what a server has chosen, and returns it.
    pub(super) async fn change(
        &self,
        store: &Store,
        guild: GuildId,
        change: impl FnOnce(&mut GuildSettings) + Send,
    ) -> Result<GuildSettings, StoreError> {
        let _changing = self.changing.lock().await;
        let mut settings = self.of(Some(guild));
        change(&mut settings);
        store.set_guild_settings(guild.get(), &settings).await?;
        self.chosen.write().unwrap_or_else(PoisonError::into_inner).insert(guild, settings.clone());
        Ok(settings)
    }

    /// Forgets what a server has chosen.
    pub(super) async fn forget(&self, store: &Store, guild: GuildId) -> Result<bool, StoreError> {
        let _changing = self.changing.lock().await;
        let forgotten = store.forget_guild_settings(guild.get()).await?;
        self.chosen.write().unwrap_or_else(PoisonError::into_inner).remove(&guild);
        Ok(forgotten)
    }
}

async fn kept(store: &Store) -> Result<HashMap<GuildId, GuildSettings>, StoreError> {
    let kept = store.guild_settings().await?;
    Ok(kept.into_iter().map(|(guild, settings)| (GuildId::new(guild), settings)).collect())
}
