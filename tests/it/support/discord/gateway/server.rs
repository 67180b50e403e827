//! The gateway's listener: TCP and the WebSocket upgrade, with the ways both can fail.

use std::future::pending;
use std::io;
use std::net::SocketAddr;

use axum::Router;
use axum::extract::State;
use axum::extract::ws::WebSocketUpgrade;
use axum::response::Response;
use axum::routing::any;
use axum::serve::Listener;
use tokio::net::{TcpListener, TcpStream};

use super::conversation::converse;
use crate::support::discord::shared::Shared;

/// Serves the gateway until the runtime ends.
pub(crate) fn serve(listener: TcpListener, shared: Shared, url: String) {
    let door = Door { listener, shared: shared.clone() };
    let router = Router::new().fallback(any(upgrade)).with_state((shared, url));
    tokio::spawn(async move { axum::serve(door, router).await });
}

/// Answers a WebSocket upgrade, or leaves it hanging.
async fn upgrade(State((shared, url)): State<(Shared, String)>, request: WebSocketUpgrade) -> Response {
    if shared.read(|model| model.gateway.stalls) {
        shared.change(|model| model.gateway.history.push("a WebSocket upgrade was left hanging".to_owned()));
        pending::<()>().await;
    }
    request.on_upgrade(|socket| converse(socket, shared, url))
}

/// A listener that breaks connections at once while the gateway is down.
///
/// The port stays bound meanwhile: another test could take it otherwise.
struct Door {
    listener: TcpListener,
    shared: Shared,
}

impl Listener for Door {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            let (stream, address) = Listener::accept(&mut self.listener).await;
            if !self.shared.read(|model| model.gateway.down) {
                return (stream, address);
            }
            self.shared.change(|model| model.gateway.history.push("turned a connection away: down".to_owned()));
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}
