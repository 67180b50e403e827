//! Buttons: pages, suggestions, and what becomes of them after a restart.

use serde_json::json;

use super::{SUGGESTED, in_discord};

#[test]
fn pages_turn_in_place_for_the_asker_and_apart_for_anybody_else() {
    in_discord(|world| async move {
        let list = world.member().slash("events", &json!({})).await?;
        let second = world.member().presses(&list, "Later").await?;
        assert!(second.is_edit && second.id == list.id);
        insta::assert_snapshot!(second, @r"
        | # 11 events
        | ## 9 to 11
        | • The Pohang trade fair opens — 17 May 1999
        | • The Sochi trade fair opens — 18 May 2000
        | • The \*starred\* \[bracket\] \@everyone paper — February 2001
        [Earlier] [2 of 2 (disabled)] [Later (disabled)]
        ");
        let theirs = world.moderator().presses(&second, "Earlier").await?;
        assert!(theirs.is_ephemeral() && theirs.id != list.id);
        assert!(theirs.to_text().contains("1 of 2"), "{theirs}");
        let back = world.member().presses(&second, "Earlier").await?;
        assert_eq!(back.embeds[0].title, list.embeds[0].title);
        Ok(())
    });
}

#[test]
fn a_suggestion_opens_that_very_fact() {
    in_discord(|world| async move {
        let reply = world.member().asks(SUGGESTED).await?;
        let button = reply.components().next().and_then(|button| button.label.clone()).unwrap_or_default();
        let opened = world.member().presses(&reply, &button).await?;
        assert_eq!(opened.embeds[0].title.as_ref(), Some(&button));
        assert!(opened.is_edit);
        Ok(())
    });
}

#[test]
fn buttons_outlive_the_bot_that_made_them() {
    in_discord(|world| async move {
        let list = world.member().slash("events", &json!({ "text": "fair", "topic": "trade" })).await?;
        world.bot().restart().await?;
        world.discord.ready().await?;
        let second = world.member().presses(&list, "Later").await?;
        assert!(second.to_text().contains("2 of 2"), "{second}");
        Ok(())
    });
}

#[test]
fn who_was_mentioned_back_turns_the_pages_of_their_answer() {
    in_discord(|world| async move {
        let reply = world.member().mentions_bot(SUGGESTED).await?;
        let button = reply.components().next().and_then(|button| button.label.clone()).unwrap_or_default();
        let theirs = world.moderator().presses(&reply, &button).await?;
        assert!(theirs.is_ephemeral());
        let opened = world.member().presses(&reply, &button).await?;
        assert!(opened.is_edit && opened.id == reply.id);
        Ok(())
    });
}

#[test]
fn a_button_of_another_version_is_met_kindly_and_its_message_stays() {
    in_discord(|world| async move {
        let mut reply = world.member().asks(SUGGESTED).await?;
        for id in ["f|a-fact-that-is-gone", "x|7", "", "-0"] {
            reply.rows[0][0].custom_id = Some(id.to_owned());
            let label = reply.rows[0][0].label.clone().unwrap_or_default();
            let told = world.member().presses(&reply, &label).await?;
            assert!(told.is_ephemeral() && told.id != reply.id, "{id}: {told}");
        }
        Ok(())
    });
}
