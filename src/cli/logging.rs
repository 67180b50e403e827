//! The log of the running bot: to standard error, filtered as the settings say, and never with the token in it.

use std::{
    io::{self, Write},
    sync::Arc,
};

use anstream::{AutoStream, ColorChoice};
use secrecy::{ExposeSecret, SecretString};
use tracing_subscriber::{EnvFilter, Layer, layer::SubscriberExt, util::SubscriberInitExt};

use crate::discord;

/// What stands in the place of the token.
const HIDDEN: &[u8] = b"[token]";

/// Starts the log of this process. `filter` has been checked with the settings.
pub fn start(filter: &str, token: &SecretString) {
    let token = Arc::new(token.clone());
    let filter = format!("{filter},{}", discord::NEVER_LOGGED);
    let log = tracing_subscriber::fmt::layer()
        .with_ansi(AutoStream::choice(&io::stderr()) != ColorChoice::Never)
        .with_writer(move || Discreet { token: Arc::clone(&token), to: io::stderr() })
        .with_filter(EnvFilter::builder().parse_lossy(filter));
    // It fails only where a log has been started before, which then goes on.
    let _ = tracing_subscriber::registry().with(log).with(discord::gateway_log()).try_init();
}

/// A writer that hides the token, whichever library at whichever level lets it out.
///
/// One event arrives as one piece, so the token is never torn in two.
struct Discreet<W> {
    token: Arc<SecretString>,
    to: W,
}

impl<W: Write> Write for Discreet<W> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let token = self.token.expose_secret().as_bytes();
        let mut rest = piece;
        while let Some(position) = rest.windows(token.len()).position(|window| window == token) {
            self.to.write_all(&rest[..position])?;
            self.to.write_all(HIDDEN)?;
            rest = &rest[position + token.len()..];
        }
        self.to.write_all(rest)?;
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(piece: &str, expected: &str) {
        let mut writer = Discreet { token: Arc::new(SecretString::from("MTA.Gx.yz")), to: Vec::new() };
        writer.write_all(piece.as_bytes()).unwrap();
        assert_eq!(String::from_utf8(writer.to).unwrap(), expected);
    }

    #[test]
    fn the_token_is_hidden_wherever_it_stands() {
        case("Authorization: Bot MTA.Gx.yz\n", "Authorization: Bot [token]\n");
        case("MTA.Gx.yzMTA.Gx.yz", "[token][token]");
        case("nothing to hide", "nothing to hide");
        case("MTA.Gx", "MTA.Gx");
        case("", "");
    }
}
