//! The verbs: a person uses commands, buttons and messages, and reads what the client shows.

use serde_json::json;

use super::client::client_test;
use crate::support::shown::Choice;

#[test]
fn a_slash_command_is_answered() {
    client_test(|world| async move {
        let reply = world.member().asks("Who signed?").await?;
        insta::assert_snapshot!(reply.to_text(), @r"
        | # Who signed? <https://example.org/fact>
        | 42, they say.
        | ## When
        | 1990
        | -- one source
        [More] [Source -> https://example.org]
        [Another era: Around 1884 / Around 1990]
        ");
        assert_eq!(reply.allowed_mentions["parse"], json!([]));
        assert!(!reply.is_ephemeral() && !reply.was_deferred && !reply.is_edit);
        assert!(reply.first_response_after.is_some());
        assert_eq!(reply.embeds[0].color, Some(0x00_33_66));
        Ok(())
    });
}

#[test]
fn a_button_changes_the_message_it_is_on() {
    client_test(|world| async move {
        let reply = world.member().asks("Who signed?").await?;
        let changed = world.member().presses(&reply, "More").await?;
        assert_eq!(changed.id, reply.id);
        assert!(changed.is_edit);
        assert_eq!(changed.content, "You used more.");
        let error = world.member().presses(&reply, "Source").await.expect_err("a link tells the bot nothing");
        assert!(error.to_string().contains("tells the bot nothing"), "{error}");
        Ok(())
    });
}

#[test]
fn a_menu_offers_its_entries_and_no_others() {
    client_test(|world| async move {
        let reply = world.member().asks("Who signed?").await?;
        let error = world.member().chooses(&reply, "era", &["2020"]).await.expect_err("it is not offered");
        assert!(error.to_string().contains("the menu offers"), "{error}");
        let changed = world.member().chooses(&reply, "era", &["1884"]).await?;
        assert_eq!(changed.content, "You used 1884.");
        Ok(())
    });
}

#[test]
fn typing_into_an_option_shows_choices() {
    client_test(|world| async move {
        let choices = world.member().types("ask", "question", "Who s").await?;
        assert_eq!(choices, [Choice { name: "Who s…".to_owned(), value: json!("whole") }]);
        Ok(())
    });
}

#[test]
fn a_deferred_response_keeps_its_secrecy() {
    client_test(|world| async move {
        let reply = world.member().slash("think", &json!({})).await?;
        insta::assert_snapshot!(reply, @r"
        (only you see this)
        I have thought.
        ");
        assert!(reply.was_deferred && !reply.is_edit);
        Ok(())
    });
}

#[test]
fn a_followup_is_shown_after_the_response() {
    client_test(|world| async move {
        assert_eq!(world.member().slash("followed", &json!({})).await?.content, "First.");
        assert_eq!(world.discord.expect_reply().await?.content, "Second.");
        Ok(())
    });
}

#[test]
fn subcommands_and_options_arrive_as_typed() {
    client_test(|world| async move {
        let place = world.discord.channel("news")?;
        let options = json!({ "hour": 9, "place": place.to_string() });
        let reply = world.moderator().speaking("ko").slash("daily set", &options).await?;
        assert!(reply.content.starts_with("ko "), "{reply}");
        assert!(reply.content.contains(&place.to_string()), "{reply}");
        Ok(())
    });
}

#[test]
fn a_client_sends_only_what_discord_would() {
    client_test(|world| async move {
        let case = |outcome: anyhow::Result<_>, reason: &str| {
            let error = format!("{:#}", outcome.expect_err(reason));
            assert!(error.contains(reason), "{error}");
        };
        let (member, moderator) = (world.member(), world.moderator());
        case(member.begins_slash("nothing", &json!({})), "no command \"nothing\"");
        case(member.begins_slash("ask", &json!({})), "is required");
        case(member.begins_slash("ask", &json!({ "question": 1 })), "not a value of type 3");
        case(member.begins_slash("ask", &json!({ "query": "x" })), "no option \"query\"");
        case(member.begins_slash("daily set", &json!({ "hour": 9 })), "without permissions");
        case(moderator.begins_slash("daily set", &json!({ "hour": 24 })), "not between");
        case(moderator.begins_slash("daily", &json!({})), "a subcommand must be named");
        let elsewhere = moderator.clone().in_direct_messages();
        case(elsewhere.begins_slash("daily set", &json!({ "hour": 9 })), "does not show");
        case(member.in_private_channel().begins_slash("ask", &json!({ "question": "x" })), "does not show");
        Ok(())
    });
}

#[test]
fn a_message_menu_sees_the_message_where_the_bot_is_not() {
    client_test(|world| async move {
        let member = world.member().in_private_channel();
        let message = member.says("The Treaty of 1884.");
        let reply = member.uses_message_menu("Check this message", message).await?;
        assert_eq!(reply.content, "Checked: The Treaty of 1884.");
        assert_eq!(world.discord.message(reply.id).map(|message| message["type"].clone()), Some(json!(20)));
        let own = world.member().with_own_install();
        let message = world.member().in_private_channel().says("Again.");
        assert_eq!(own.uses_message_menu("Check this message", message).await?.content, "Checked: Again.");
        Ok(())
    });
}

#[test]
fn without_the_intent_a_message_is_read_only_where_discord_lets_it() {
    client_test(|world| async move {
        let (member, discord) = (world.member(), &world.discord);
        let reply = member.mentions_bot("hello").await?;
        assert_eq!(reply.content, "I heard <@1100000000000000001> hello.");
        assert!(reply.reference.is_some());
        assert_eq!(member.direct_message("psst").await?.content, "I heard psst.");
        assert_eq!(member.replies_to(reply.id, "and then?").await?.content, "I heard and then?.");

        let unheard = [
            member.says("among ourselves"),
            member.says_in_reply_to(reply.id, "no ping", false),
            member.says_in_reply_to(member.asks("x").await?.id, "below a response", true),
        ];
        for message in unheard {
            assert_eq!(discord.reply_to(discord.channel("general")?, message).await?.content, "I heard nothing.");
        }
        assert_eq!(discord.privileged_intents(), 0);
        Ok(())
    });
}
