//! The bot's token: from the environment or a file, never shown.

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read},
};

use secrecy::{SecretString, zeroize::Zeroizing};

use super::{Environment, Mistake, Place};

/// Holds the token.
const TOKEN: &str = "DISCORD_TOKEN";
/// Names a file that holds the token, as container platforms hand secrets out.
const TOKEN_FILE: &str = "DISCORD_TOKEN_FILE";
/// No token is longer, in bytes: Discord's have about 70. A wrong path may lead to something endless.
const LONGEST: u64 = 4096;

/// The token, without what surrounds it.
pub(super) fn read(environment: &Environment) -> Result<SecretString, Mistake> {
    let mistake = |name: &str, problem: String| Mistake { place: Place::Variable(name.to_owned()), key: None, problem };
    match (environment.get(TOKEN), environment.get(TOKEN_FILE)) {
        (Some(_), Some(_)) => Err(mistake(
            TOKEN,
            format!("is set, and so is {TOKEN_FILE}; unset one of the two, so that it is plain which counts"),
        )),
        (None, None) => Err(mistake(
            TOKEN,
            format!(
                "is not set; put the bot's token there, or into a file that {TOKEN_FILE} names. \
                 Discord shows it in the developer portal, under Bot. Without Discord, try `nordpolitik chat`"
            ),
        )),
        (Some(value), None) => {
            let text = value.to_str().ok_or_else(|| mistake(TOKEN, NOT_A_TOKEN.to_owned()))?;
            cleaned(text).map_err(|problem| mistake(TOKEN, problem.to_owned()))
        }
        (None, Some(path)) if path.is_empty() => {
            Err(mistake(TOKEN_FILE, "is empty; it names the file that holds the token".to_owned()))
        }
        (None, Some(path)) => {
            let in_file =
                |problem: &str| mistake(TOKEN_FILE, format!("the file `{}` {problem}", path.to_string_lossy()));
            let text = contents(path).map_err(|error| in_file(&format!("cannot be read: {error}")))?;
            cleaned(&text).map_err(in_file)
        }
    }
}

fn contents(path: &OsStr) -> io::Result<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::new());
    File::open(path)?.take(LONGEST).read_to_string(&mut text)?;
    Ok(text)
}

const EMPTY: &str = "is empty; the bot's token belongs there";
const NOT_A_TOKEN: &str =
    "holds something that no token holds, such as a space or a letter with an accent; copy the token again";

/// A token without the newline that editors add and the `Bot ` that belongs before it in a request.
fn cleaned(text: &str) -> Result<SecretString, &'static str> {
    let text = text.trim();
    let token = text.strip_prefix("Bot ").unwrap_or(text).trim_start();
    if token.is_empty() || token == "Bot" {
        return Err(EMPTY);
    }
    if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(NOT_A_TOKEN);
    }
    Ok(SecretString::from(token))
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    #[track_caller]
    fn case(text: &str, expected: Result<&str, &str>) {
        let token = cleaned(text);
        assert_eq!(token.as_ref().map(ExposeSecret::expose_secret).map_err(|problem| *problem), expected);
    }

    #[test]
    fn what_surrounds_a_token_is_dropped() {
        case("MTA.Gx.y-z_0", Ok("MTA.Gx.y-z_0"));
        case(" MTA.Gx.y\r\n", Ok("MTA.Gx.y"));
        case("Bot MTA.Gx.y\n", Ok("MTA.Gx.y"));
    }

    #[test]
    fn what_cannot_be_a_token_is_refused() {
        case("", Err(EMPTY));
        case(" \n", Err(EMPTY));
        case("Bot ", Err(EMPTY));
        case("MTA Gx", Err(NOT_A_TOKEN));
        case("MTA\nGx", Err(NOT_A_TOKEN));
        case("MTÄ.Gx", Err(NOT_A_TOKEN));
    }
}
