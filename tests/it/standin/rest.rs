//! The HTTP API: refusals, faults, and answers of the form Discord describes.

use std::time::Duration;

use anyhow::Context;
use poise::serenity_prelude as serenity;
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};

use crate::support::discord::fault::{ANY_METHOD, Fault};
use crate::support::discord::permissions::{ORDINARY, SEND_MESSAGES, VIEW_CHANNEL};
use crate::support::discord::rest::Endpoint;
use crate::support::discord::rules;
use crate::support::setup::Setup;
use crate::support::world::{TOKEN, World};

/// Asks with the right token.
async fn ask(world: &World, method: Method, path: &str, body: Option<Value>) -> anyhow::Result<Response> {
    let client = Client::builder().no_proxy().timeout(Duration::from_secs(1)).build()?;
    let url = format!("{}/api/v10{path}", world.discord.api_url());
    let request = client.request(method, url).header("Authorization", format!("Bot {TOKEN}"));
    let request = match body {
        Some(body) => request.header("Content-Type", "application/json").body(body.to_string()),
        None => request,
    };
    request.send().await.context("no answer")
}

/// The status and JSON of an answer.
async fn told(response: Response) -> anyhow::Result<(u16, Value)> {
    let status = response.status().as_u16();
    let text = response.text().await?;
    Ok((status, if text.is_empty() { Value::Null } else { serde_json::from_str(&text)? }))
}

/// A message that breaks no rule.
fn message(text: &str) -> Value {
    json!({ "content": text, "allowed_mentions": { "parse": [] } })
}

#[test]
fn a_wrong_token_is_refused() {
    Setup::new().without_bot().run(|world| async move {
        let url = format!("{}/api/v10/users/@me", world.discord.api_url());
        let client = Client::builder().no_proxy().build()?;
        let response = client.get(url).header("Authorization", "Bot another").send().await?;
        assert_eq!(told(response).await?, (401, json!({ "message": "401: Unauthorized", "code": 0 })));
        Ok(())
    });
}

#[test]
fn an_unknown_endpoint_is_reported() {
    let complaints = Setup::new().without_bot().complaints(|world| async move {
        assert_eq!(ask(&world, Method::GET, "/guilds/1/audit-logs", None).await?.status().as_u16(), 404);
        Ok(())
    });
    assert!(complaints[0].contains("GET /guilds/1/audit-logs: unexpected request"), "{complaints:#?}");
}

#[test]
fn faults_strike_as_often_as_they_were_laid_out() {
    Setup::new().without_bot().run(|world| async move {
        let (discord, path) = (&world.discord, "/users/@me");
        discord.fail_next(1, "GET", path, Fault::rate_limited(Duration::from_millis(1500)));
        discord.fail_next(1, "GET", path, Fault::rate_limited_globally(Duration::from_secs(1)));
        discord.fail_next(1, "GET", path, Fault::server_error());
        discord.fail_next(1, "GET", path, Fault::unavailable());
        discord.fail_next(1, "GET", path, Fault::forbidden());
        discord.fail_next(1, "GET", path, Fault::Silence);
        discord.fail_next(1, "GET", path, Fault::Delay(Duration::from_millis(50)));

        let limited = ask(&world, Method::GET, path, None).await?;
        assert_eq!(limited.headers()["retry-after"], "2");
        assert_eq!(told(limited).await?.1["retry_after"], json!(1.5));
        let limited = ask(&world, Method::GET, path, None).await?;
        assert_eq!(limited.headers()["x-ratelimit-global"], "true");
        for status in [500, 503, 403] {
            assert_eq!(ask(&world, Method::GET, path, None).await?.status().as_u16(), status);
        }
        assert!(ask(&world, Method::GET, path, None).await.is_err());
        assert_eq!(told(ask(&world, Method::GET, path, None).await?).await?.1["username"], json!("nordpolitik"));
        assert!(discord.faults_have_struck());
        discord.fail_next(usize::MAX, ANY_METHOD, "", Fault::server_error());
        assert_eq!(ask(&world, Method::GET, "/gateway", None).await?.status().as_u16(), 500);
        discord.stop_failing();
        assert_eq!(discord.requested(7, "GET", path).await?.iter().filter(|entry| entry.status.is_none()).count(), 1);
        Ok(())
    });
}

#[test]
fn a_lost_answer_leaves_the_message_and_its_nonce_finds_it_again() {
    Setup::new().without_bot().run(|world| async move {
        let channel = world.discord.channel("general")?;
        let path = format!("/channels/{channel}/messages");
        let mut body = message("Today in 1990 …");
        body["nonce"] = json!("1990-09-30");
        body["enforce_nonce"] = json!(true);
        world.discord.fail_next(1, "POST", "/messages", Fault::Broken);
        world.discord.fail_next(1, "POST", "/messages", Fault::AnswerLost);
        for _ in 0..2 {
            let lost = ask(&world, Method::POST, &path, Some(body.clone())).await;
            assert!(match lost {
                Ok(response) => response.text().await.is_err(),
                Err(_) => true,
            });
        }
        let (_, found) = told(ask(&world, Method::POST, &path, Some(body)).await?).await?;
        let shown = world.discord.expect_message_in(channel).await?;
        assert_eq!(found["id"], json!(shown.id.to_string()));
        assert_eq!(world.discord.requests("POST", "/messages").len(), 3);

        let edit = format!("{path}/{}", shown.id);
        ask(&world, Method::PATCH, &edit, Some(message("Corrected."))).await?;
        assert_eq!(world.discord.expect_edit_of(&shown).await?.content, "Corrected.");
        Ok(())
    });
}

#[test]
fn a_channel_is_closed_to_a_bot_without_permission() {
    Setup::new().without_bot().run(|world| async move {
        let channel = world.discord.channel("general")?;
        let path = format!("/channels/{channel}/messages");
        for (permissions, code) in [(ORDINARY & !VIEW_CHANNEL, 50001), (ORDINARY & !SEND_MESSAGES, 50013)] {
            world.discord.let_bot(channel, permissions);
            let (status, body) = told(ask(&world, Method::POST, &path, Some(message("x"))).await?).await?;
            assert_eq!((status, &body["code"]), (403, &json!(code)));
        }
        Ok(())
    });
}

#[test]
fn a_body_that_breaks_a_rule_is_refused_in_discords_words() {
    Setup::new().without_bot().run(|world| async move {
        let path = format!("/channels/{}/messages", world.discord.channel("general")?);
        let body = json!({ "embeds": [{ "title": "x".repeat(257) }], "allowed_mentions": { "parse": [] } });
        let (status, body) = told(ask(&world, Method::POST, &path, Some(body)).await?).await?;
        assert_eq!((status, &body["code"]), (400, &json!(50035)));
        assert_eq!(body["errors"]["embeds"]["0"]["title"]["_errors"][0]["code"], "BASE_TYPE_MAX_LENGTH");
        world.discord.expect_violation("embeds.0.title").await?;
        Ok(())
    });
}

#[test]
fn answers_are_of_the_form_discord_describes() {
    if !rules::is_described() {
        return;
    }
    Setup::new().without_bot().run(|world| async move {
        let (guild, channel) = (world.discord.guild("Seminar")?, world.discord.channel("news")?);
        let user = world.member().id();
        let app = "1100000000000000001";
        let command = json!({ "name": "ask", "description": "Ask", "type": 1 });
        let messages = format!("/channels/{channel}/messages");
        let requests = [
            ("GET", "/gateway".to_owned(), None),
            ("GET", "/gateway/bot".to_owned(), None),
            ("GET", "/users/@me".to_owned(), None),
            ("GET", "/users/@me/guilds".to_owned(), None),
            ("POST", "/users/@me/channels".to_owned(), Some(json!({ "recipient_id": user.to_string() }))),
            ("GET", "/oauth2/applications/@me".to_owned(), None),
            ("PUT", format!("/applications/{app}/commands"), Some(json!([command]))),
            ("POST", format!("/applications/{app}/guilds/{guild}/commands"), Some(command)),
            ("GET", format!("/applications/{app}/commands"), None),
            ("GET", format!("/guilds/{guild}"), None),
            ("GET", format!("/guilds/{guild}/roles"), None),
            ("GET", format!("/guilds/{guild}/channels"), None),
            ("GET", format!("/guilds/{guild}/members/{user}"), None),
            ("GET", format!("/channels/{channel}"), None),
            ("POST", messages.clone(), Some(message("x"))),
            ("GET", messages.clone(), None),
        ];
        let check = async |method: &str, path: &str, body: Option<Value>| {
            let response = ask(&world, method.parse()?, path, body).await?;
            let (status, body) = told(response).await?;
            let endpoint = Endpoint::find(method, path).context("a known endpoint")?;
            let problems = rules::problems_of_answer(&endpoint, method, status, &body);
            assert!(problems.is_empty(), "{method} {path}: {problems:#?}\n{body:#}");
            anyhow::Ok(())
        };
        for (method, path, body) in requests {
            check(method, &path, body).await?;
        }
        let post = world.discord.expect_message_in(channel).await?;
        check("POST", &format!("{messages}/{}/crosspost", post.id), None).await?;
        check("GET", &format!("{messages}/{}", post.id), None).await?;
        assert_eq!(world.discord.commands().len(), 2);
        Ok(())
    });
}

#[test]
fn what_the_client_was_told_is_of_the_form_it_and_discord_describe() {
    super::client::client_test(|world| async move {
        let member = world.member();
        let reply = member.asks("x").await?;
        member.presses(&reply, "More").await?;
        member.types("ask", "question", "x").await?;
        member.slash("think", &json!({})).await?;
        member.slash("followed", &json!({})).await?;
        world.discord.expect_reply().await?;
        member.mentions_bot("hello").await?;
        member.direct_message("hello").await?;
        member.uses_message_menu("Check this message", member.clone().in_direct_messages().says("y")).await?;
        world.discord.expect_reply().await?;
        let channel = world.discord.channel("news")?;
        world.discord.delete_channel(channel);
        world.discord.remove_bot_from(world.discord.add_guild("Library"));

        for entry in world.discord.requests(ANY_METHOD, "") {
            let path = entry.path.split('?').next().unwrap_or_default();
            let endpoint = Endpoint::find(&entry.method, path).context("a known endpoint")?;
            if entry.status == Some(200) && rules::is_described() {
                let problems = rules::problems_of_answer(&endpoint, &entry.method, 200, &entry.answer);
                assert!(problems.is_empty(), "{entry}: {problems:#?}\n{:#}", entry.answer);
            }
        }
        let session = world.discord.shared.read(|model| model.gateway.session.as_ref().map(|it| it.events.clone()));
        for event in session.context("a session")? {
            let parsed = serde_json::from_str::<serenity::GatewayEvent>(&event);
            assert!(matches!(parsed, Ok(serenity::GatewayEvent::Dispatch(..))), "{parsed:?}\n{event}");
            assert!(!format!("{parsed:?}").contains("Unknown("), "{event}");
        }
        Ok(())
    });
}

#[test]
fn an_interaction_is_over_after_fifteen_minutes() {
    super::client::client_test(|world| async move {
        world.member().asks("x").await?;
        world.discord.expire_interactions();
        let path = world.discord.requests("POST", "/callback").pop().context("a response was sent")?.path;
        let token = path.split('/').nth(3).context("a token in the path")?.to_owned();
        let path = format!("/webhooks/1100000000000000001/{token}/messages/@original");
        let (status, body) = told(ask(&world, Method::GET, &path, None).await?).await?;
        assert_eq!((status, &body["code"]), (401, &json!(50027)));
        Ok(())
    });
}
