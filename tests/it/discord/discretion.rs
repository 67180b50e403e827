//! What the bot keeps to itself: its token, and what people say; and whom it never pings.

use serde_json::json;

use super::{ANSWERED, in_discord, setup};
use crate::support::world::TOKEN;

/// Words that only a person could have put into the log.
const SECRET: &str = "zanzibar";

#[test]
fn at_the_most_talkative_the_log_holds_no_token() {
    let setup = setup().env("NORDPOLITIK_LOG__FILTER", "trace");
    setup.run(|world| async move {
        world.member().asks(ANSWERED).await?;
        world.member().mentions_bot(ANSWERED).await?;
        world.discord.drop_connection();
        world.discord.resumed(1).await?;
        world.bot().stop().await?;
        let log = world.bot().log();
        assert!(log.contains("TRACE"), "the log is as talkative as can be");
        assert!(!log.contains(TOKEN), "the token is in the log");
        assert!(!log.contains("[token]"), "the token was on its way into the log");
        Ok(())
    });
}

#[test]
fn the_usual_log_holds_nothing_that_anybody_said() {
    in_discord(|world| async move {
        let member = world.member();
        member.asks(&format!("{SECRET} of Mina")).await?;
        member.mentions_bot(&format!("{SECRET} again")).await?;
        member.types("ask", "question", SECRET).await?;
        member.slash("events", &json!({ "text": SECRET })).await?;
        world.discord.send_event("MESSAGE_CREATE", &json!({ "content": SECRET }));
        // A frame that is no frame of Discord's at all.
        world.discord.send_frame(&format!("{{\"op\": \"{SECRET}\", \"d\": \"{SECRET}\"}}"));
        member.asks(ANSWERED).await?;
        world.bot().stop().await?;
        let log = world.bot().log();
        let person = member.id().to_string();
        for told in [SECRET, "Mina", person.as_str()] {
            assert!(!log.contains(told), "{told} in {log}");
        }
        Ok(())
    });
}

#[test]
fn nothing_the_bot_sends_can_ping_anybody() {
    in_discord(|world| async move {
        let closed = json!({ "parse": [], "users": [], "roles": [], "replied_user": false });
        let hostile = "@everyone @here <@200000000000000002> <@&5> joint communiqué";
        let member = world.member();
        let list = member.slash("events", &json!({})).await?;
        for shown in [
            member.asks(hostile).await?,
            member.mentions_bot(hostile).await?,
            member.direct_message(hostile).await?,
            member.slash("event", &json!({ "name": "2001-disputed" })).await?,
            member.presses(&list, "Later").await?,
            world.moderator().presses(&list, "Later").await?,
            list,
        ] {
            assert_eq!(shown.allowed_mentions, closed, "{shown}");
        }
        Ok(())
    });
}
