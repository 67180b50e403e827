//! Mentions, replies and direct messages.

use std::time::Duration;

use serde_json::json;

use super::{ANSWERED, in_discord};
use crate::support::discord::fault::Fault;

/// Long enough for an answer that should not come.
const QUIET: Duration = Duration::from_millis(700);

#[test]
fn a_mention_is_answered_as_a_reply_that_pings_nobody() {
    in_discord(|world| async move {
        let reply = world.member().mentions_bot(&format!("@everyone <@&1> {ANSWERED}")).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"));
        assert!(reply.reference.is_some());
        let closed = json!({ "parse": [], "users": [], "roles": [], "replied_user": false });
        assert_eq!(reply.allowed_mentions, closed);
        Ok(())
    });
}

#[test]
fn a_direct_message_and_a_reply_to_an_answer_are_answered() {
    in_discord(|world| async move {
        let reply = world.member().direct_message(ANSWERED).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"));
        let first = world.member().mentions_bot("Harbin fair opening day").await?;
        let second = world.member().replies_to(first.id, ANSWERED).await?;
        assert_eq!(second.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"));
        Ok(())
    });
}

#[test]
fn a_bare_mention_is_asked_back() {
    in_discord(|world| async move {
        let reply = world.member().mentions_bot("").await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("What would you like to know?"));
        Ok(())
    });
}

#[test]
fn what_is_not_meant_for_the_bot_is_left_alone() {
    in_discord(|world| async move {
        let member = world.member();
        let message = member.says(ANSWERED);
        member.says(&format!("@everyone {ANSWERED}"));
        member.says_in_reply_to(message, ANSWERED, true);
        // Discord leaves the text of a reply without a ping away.
        let answer = member.mentions_bot(ANSWERED).await?;
        member.says_in_reply_to(answer.id, ANSWERED, false);
        world.discord.expect_silence(QUIET).await
    });
}

#[test]
fn other_bots_are_not_answered_even_where_they_mention_it() {
    in_discord(|world| async move {
        let bot = world.discord.shared.read(|model| model.bot.id);
        let message = world.member().says("hello");
        let mut event = world.discord.message(message).unwrap_or_default();
        event["guild_id"] = json!("300000000000000000");
        event["content"] = json!(format!("<@{bot}> {ANSWERED}"));
        event["author"]["bot"] = json!(true);
        world.discord.send_event("MESSAGE_CREATE", &event);
        event["author"]["bot"] = json!(false);
        event["webhook_id"] = json!("5");
        world.discord.send_event("MESSAGE_CREATE", &event);
        world.discord.expect_silence(QUIET).await
    });
}

#[test]
fn where_the_bot_may_not_write_it_stays_quiet_and_does_not_insist() {
    in_discord(|world| async move {
        world.discord.fail_next(1, "POST", "/messages", Fault::forbidden());
        let bot = world.discord.shared.read(|model| model.bot.id);
        world.member().says(&format!("<@{bot}> {ANSWERED}"));
        world.discord.requested(1, "POST", "/messages").await?;
        world.discord.expect_silence(QUIET).await?;
        // Nor does it try again right away when somebody else asks there.
        world.moderator().says(&format!("<@{bot}> {ANSWERED}"));
        world.discord.expect_silence(QUIET).await?;
        assert_eq!(world.discord.requests("POST", "/messages").len(), 1);
        assert!(!world.bot().log().contains("ERROR"), "{}", world.bot().log());
        Ok(())
    });
}

#[test]
fn where_the_bot_may_not_reply_it_writes() {
    in_discord(|world| async move {
        let refusal = json!({ "code": 160_002, "message": "Cannot reply without permission to read message history" });
        world.discord.fail_next(1, "POST", "/messages", Fault::status(400, refusal));
        let reply = world.member().mentions_bot(ANSWERED).await?;
        assert_eq!(reply.reference, None);
        Ok(())
    });
}

#[test]
fn a_message_longer_than_a_question_is_met_kindly() {
    in_discord(|world| async move {
        let reply = world.member().mentions_bot(&"fair ".repeat(600)).await?;
        assert!(reply.to_text().contains("too long"), "{reply}");
        Ok(())
    });
}
