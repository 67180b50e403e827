//! The menu of a message: checking what somebody wrote, and asking about it.

use super::{ANSWERED, UNKNOWN, in_discord};

#[test]
fn the_statements_of_a_message_are_checked_one_by_one() {
    in_discord(|world| async move {
        let message = world.moderator().says(
            "The foreign ministers signed a joint communiqué in New York on 30 September 1990. \
             The Harbin trade fair opened in 1955. My cat sleeps under the warm stove.",
        );
        let checked = world.member().uses_message_menu("Check this message", message).await?;
        insta::assert_snapshot!(checked, @r"
        (only you see this)
        | # 3 statements checked, 1 supported
        | ## 1\. Supported
        | • [The two countries open diplomatic relations](https://example.org/a_%28b%29?c=d&e) — 30 September 1990
        | ## 2\. Differs
        | • The sources give 10 May 1992.
        | • [The Harbin trade fair opens](https://example.org/gazette) — 10 May 1992
        | ## 3\. Not covered
        | • My base has nothing on this.
        | ##
        | I compare the first five statements of a message with my facts, words and dates only; I do not judge who wrote them. Read the fact before you rely on it.
        [The two countries open diplomatic relations] [The Harbin trade fair opens]
        ");
        Ok(())
    });
}

#[test]
fn a_message_without_a_statement_is_met_kindly() {
    in_discord(|world| async move {
        for text in
            ["", "ok", "Who signed the joint communiqué in New York?", "<@200000000000000003> \u{1f1f0}\u{1f1f7}"]
        {
            let message = world.moderator().says(text);
            let checked = world.member().uses_message_menu("Check this message", message).await?;
            assert_eq!(checked.embeds[0].title.as_deref(), Some("I found no statement in that message"), "{text}");
            assert!(checked.is_ephemeral());
        }
        Ok(())
    });
}

#[test]
fn a_message_is_taken_as_a_question() {
    in_discord(|world| async move {
        let message = world.moderator().says(&format!("<@200000000000000003> {ANSWERED}"));
        let answer = world.member().uses_message_menu("Ask about this message", message).await?;
        assert_eq!(answer.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"));
        assert!(answer.is_ephemeral(), "{answer}");
        let message = world.moderator().says(UNKNOWN);
        let unknown = world.member().uses_message_menu("Ask about this message", message).await?;
        assert!(unknown.is_ephemeral() && !unknown.to_text().contains("bread"), "{unknown}");
        Ok(())
    });
}

#[test]
fn a_message_is_checked_where_the_bot_is_not() {
    in_discord(|world| async move {
        let member = world.member().in_private_channel();
        let message = member.says("The Harbin trade fair opened on 10 May 1992.");
        let checked = member.uses_message_menu("Check this message", message).await?;
        assert!(checked.is_ephemeral() && checked.to_text().contains("Harbin"), "{checked}");
        assert!(!checked.to_text().contains("opened on"), "nothing that was written is repeated: {checked}");
        Ok(())
    });
}
