//! Follow-ups: a question that goes on from the answer before it.

use super::{ANSWERED, in_discord};

const OPENED: &str = "Harbin fair opening day";

#[test]
fn a_reply_to_an_answer_is_understood_by_it() {
    in_discord(|world| async move {
        let answer = world.member().mentions_bot(ANSWERED).await?;
        let next = world.member().replies_to(answer.id, "and where did he sign it?").await?;
        assert_eq!(next.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"), "{next}");
        Ok(())
    });
}

#[test]
fn a_reply_is_understood_after_a_restart() {
    in_discord(|world| async move {
        let answer = world.member().mentions_bot(ANSWERED).await?;
        world.bot().restart().await?;
        world.discord.ready().await?;
        let next = world.member().replies_to(answer.id, "and where did he sign it?").await?;
        assert_eq!(next.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"), "{next}");
        Ok(())
    });
}

#[test]
fn a_direct_message_goes_on_from_the_last_answer() {
    in_discord(|world| async move {
        world.member().direct_message(ANSWERED).await?;
        let next = world.member().direct_message("and where did he sign it?").await?;
        assert_eq!(next.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"), "{next}");
        Ok(())
    });
}

#[test]
fn what_others_were_told_is_not_what_is_gone_on_from() {
    in_discord(|world| async move {
        world.member().mentions_bot(ANSWERED).await?;
        let next = world.moderator().mentions_bot("and where did he sign it?").await?;
        assert_ne!(next.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"), "{next}");
        Ok(())
    });
}

#[test]
fn a_question_of_its_own_is_not_bent_by_what_was_said_before() {
    in_discord(|world| async move {
        let answer = world.member().mentions_bot(ANSWERED).await?;
        let next = world.member().replies_to(answer.id, OPENED).await?;
        assert_eq!(next.embeds[0].title.as_deref(), Some("The Harbin trade fair opens"), "{next}");
        Ok(())
    });
}
