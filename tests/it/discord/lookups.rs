//! Looking up people, places and sources, and the quiz.

use serde_json::json;

use super::in_discord;

#[test]
fn a_person_and_a_place_are_shown_with_all_there_is() {
    in_discord(|world| async move {
        let person = world.member().slash("person", &json!({ "name": "최호중" })).await?;
        insta::assert_snapshot!(person, @"
        | # Choi Ho-joong
        | 최호중
        | ## One fact
        | • The two countries open diplomatic relations — 30 September 1990
        [The two countries open diplomatic relations]
        ");
        let place = world.member().slash("place", &json!({ "name": "new-york" })).await?;
        assert_eq!(place.embeds[0].title.as_deref(), Some("New York"));
        for (command, name) in [("person", "Nobody At All"), ("place", "Atlantis")] {
            let unknown = world.member().slash(command, &json!({ "name": name })).await?;
            assert!(unknown.is_ephemeral() && !unknown.to_text().contains(name), "{unknown}");
        }
        Ok(())
    });
}

#[test]
fn sources_are_those_of_a_fact_or_of_the_whole_base() {
    in_discord(|world| async move {
        let all = world.member().slash("sources", &json!({})).await?;
        insta::assert_snapshot!(all, @"
        | # 3 sources stand behind my 12 facts
        | With the name of a fact, this command shows where that fact comes from, source by source.
        | ## By kind
        | • Government — 1
        | • Press — 2
        | ##
        | They are in one language.
        ");
        let of_fact = world.member().slash("sources", &json!({ "fact": "2001-disputed" })).await?;
        insta::assert_snapshot!(of_fact, @r"
        | # 2 sources of “The \*starred\* \[bracket\] \@everyone paper”
        | ## The Gazette
        | • [Collected reports](https://example.org/gazette)
        | • Press, no date given, in English
        | • Supports the statement as a whole
        | ## \*Stars\* \@here
        | • [A\](https:\/\/evil.example) \[B](https://example.org/x?y=%28z%29)
        | • Press, March 2001, in English
        | • Supports the statement as a whole
        ");
        let unknown = world.member().slash("sources", &json!({ "fact": "qwertz" })).await?;
        assert!(unknown.is_ephemeral(), "{unknown}");
        Ok(())
    });
}

#[test]
fn a_quiz_counts_right_and_wrong_answers_in_its_message() {
    in_discord(|world| async move {
        let question = world.member().slash("quiz", &json!({ "topic": "diplomacy" })).await?;
        assert_eq!(question.embeds[0].title.as_deref(), Some("In which year did this happen?"));
        assert_eq!(question.components().count(), 4, "{question}");
        let right = world.member().presses(&question, "1990").await?;
        assert!(right.is_edit && right.id == question.id);
        insta::assert_snapshot!(right, @"
        | # Right: 1990
        | On 30 September 1990 the foreign ministers signed a joint communiqué in New York, and diplomatic relations began that day.
        | ## Score
        | 1 of 1
        | ## Sources
        | • [Joint communiqué (text)](https://example.org/a_%28b%29?c=d&e) — Ministry of Foreign Affairs, 30 September 1990, page 2
        | • [Collected reports](https://example.org/gazette) — The Gazette
        [Next question] [Sources]
        ");
        let next = world.member().presses(&right, "Next question").await?;
        let wrong = next.components().find_map(|button| button.label.clone().filter(|label| label != "1990"));
        let told = world.member().presses(&next, &wrong.unwrap_or_default()).await?;
        assert_eq!(told.embeds[0].title.as_deref(), Some("No, it is 1990"));
        assert!(told.to_text().contains("1 of 2"), "{told}");
        Ok(())
    });
}

#[test]
fn a_quiz_goes_on_after_a_restart_and_others_answer_for_themselves() {
    in_discord(|world| async move {
        let question = world.member().slash("quiz", &json!({})).await?;
        world.bot().restart().await?;
        world.discord.ready().await?;
        let answer = question.components().next().and_then(|button| button.label.clone()).unwrap_or_default();
        let theirs = world.moderator().presses(&question, &answer).await?;
        assert!(theirs.is_ephemeral() && theirs.id != question.id, "{theirs}");
        let own = world.member().presses(&question, &answer).await?;
        assert!(own.is_edit && own.id == question.id, "{own}");
        Ok(())
    });
}

#[test]
fn a_quiz_about_nothing_is_refused_kindly() {
    in_discord(|world| async move {
        for topic in ["cooking", "space"] {
            let reply = world.member().slash("quiz", &json!({ "topic": topic })).await?;
            assert!(reply.is_ephemeral() && reply.rows.is_empty(), "{reply}");
        }
        Ok(())
    });
}
