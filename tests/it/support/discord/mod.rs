//! A stand-in Discord on loopback: its HTTP API and its gateway over one state, with a journal of all that was asked.
//!
//! It plays what a question-answering bot meets. Not modelled: sharding, compression, files, threads, voice, modals,
//! rate limits of its own accord (a test lays them out as faults), and members beyond a handful.

pub(crate) mod channel;
mod control;
mod events;
pub(crate) mod fault;
mod gateway;
mod guild;
pub(crate) mod intents;
pub(crate) mod interaction;
pub(crate) mod journal;
pub(crate) mod message;
pub(crate) mod model;
pub(crate) mod payload;
pub(crate) mod people;
pub(crate) mod permissions;
mod places;
pub(crate) mod rest;
pub(crate) mod rules;
pub(crate) mod shared;
pub(crate) mod snowflake;

use anyhow::Context;
use tokio::net::TcpListener;

use model::Model;
use shared::Shared;

/// A running stand-in. Clones are handles to the same one; it ends with the runtime it was started in.
#[derive(Clone)]
pub(crate) struct Discord {
    /// Its state.
    pub(crate) shared: Shared,
    api_url: String,
}

impl Discord {
    /// Starts a stand-in for a bot with this token, on two free ports of the loopback interface.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub(crate) async fn start(token: &str) -> anyhow::Result<Self> {
        // Read before the clock of any interaction runs.
        rules::is_described();
        let shared = Shared::new(Model::new(token));
        let rest_listener = TcpListener::bind("127.0.0.1:0").await.context("a port for the HTTP API")?;
        let gateway_listener = TcpListener::bind("127.0.0.1:0").await.context("a port for the gateway")?;
        let api_url = format!("http://{}", rest_listener.local_addr()?);
        let gateway_url = format!("ws://{}", gateway_listener.local_addr()?);
        gateway::serve(gateway_listener, shared.clone(), gateway_url.clone());
        rest::serve(rest_listener, shared.clone(), gateway_url);
        Ok(Self { shared, api_url })
    }

    /// What stands in place of `https://discord.com`.
    pub(crate) fn api_url(&self) -> &str {
        &self.api_url
    }
}
