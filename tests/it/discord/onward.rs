//! The buttons under an answer: where it comes from, what is related, before and after, what else was meant.

use serde_json::json;

use super::{ANSWERED, in_discord};

/// A question that several facts answer almost as well.
const FAIR: &str = "who opened the trade fair in Harbin in May 1992";

#[test]
fn an_answer_names_its_sources_one_by_one() {
    in_discord(|world| async move {
        let answer = world.member().asks(ANSWERED).await?;
        let sources = world.member().presses(&answer, "Sources").await?;
        insta::assert_snapshot!(sources, @"
        (only you see this)
        | # 2 sources of “The two countries open diplomatic relations”
        | ## Ministry of Foreign Affairs
        | • [Joint communiqué (text)](https://example.org/a_%28b%29?c=d&e)
        | • Government, 30 September 1990, in English
        | • Supports the statement (page 2)
        | ## The Gazette
        | • [Collected reports](https://example.org/gazette)
        | • Press, no date given, in English
        | • Supports the statement as a whole
        | • Gives trade in both directions: 889 million US dollars, 1990 (statistics: Ministry of Trade)
        ");
        Ok(())
    });
}

#[test]
fn related_facts_open_from_an_answer() {
    in_discord(|world| async move {
        let answer = world.member().asks(ANSWERED).await?;
        let related = world.member().presses(&answer, "Related").await?;
        insta::assert_snapshot!(related, @"
        (only you see this)
        | # Worth reading after “The two countries open diplomatic relations”
        | ## Related
        | • What the northern policy was — 1988 to 1992
        | • The Harbin trade fair opens — 10 May 1992
        [What the northern policy was] [The Harbin trade fair opens]
        ");
        let opened = world.member().presses(&related, "The Harbin trade fair opens").await?;
        assert!(opened.is_ephemeral() && opened.is_edit && opened.id == related.id, "{opened}");
        Ok(())
    });
}

#[test]
fn what_came_before_and_after_is_shown_in_order() {
    in_discord(|world| async move {
        let event = world.member().slash("event", &json!({ "name": "1992-fair" })).await?;
        let around = world.member().presses(&event, "Before / After").await?;
        insta::assert_snapshot!(around, @"
        (only you see this)
        | # Before and after “The Harbin trade fair opens”
        | ## Before
        | • The two countries open diplomatic relations — 30 September 1990
        | ## After
        | • The Khabarovsk trade fair opens — 11 May 1993
        | • The Sokcho trade fair opens — 12 May 1994
        [The two countries open diplomatic relations] [The Khabarovsk trade fair opens] [The Sokcho trade fair opens]
        ");
        Ok(())
    });
}

#[test]
fn the_next_best_matches_are_offered_to_who_asked_something_else() {
    in_discord(|world| async move {
        let answer = world.member().asks(FAIR).await?;
        let others = world.member().presses(&answer, "Not what I asked").await?;
        insta::assert_snapshot!(others, @"
        (only you see this)
        | # What else you may have meant
        | ## The next best matches
        | • What the northern policy was — 1988 to 1992
        | • The Sokcho trade fair opens — 12 May 1994
        | • The Incheon trade fair opens — 15 May 1997
        [What the northern policy was] [The Sokcho trade fair opens] [The Incheon trade fair opens]
        ");
        Ok(())
    });
}

#[test]
fn views_are_for_whoever_presses_and_outlive_the_bot() {
    in_discord(|world| async move {
        let answer = world.member().mentions_bot(ANSWERED).await?;
        world.bot().restart().await?;
        world.discord.ready().await?;
        for button in ["Sources", "Related", "Before / After"] {
            for person in [world.member(), world.moderator()] {
                let view = person.presses(&answer, button).await?;
                assert!(view.is_ephemeral() && !view.is_edit && view.id != answer.id, "{view}");
            }
        }
        Ok(())
    });
}

#[test]
fn a_view_of_a_fact_that_is_gone_is_met_kindly() {
    in_discord(|world| async move {
        let mut answer = world.member().asks(ANSWERED).await?;
        for id in ["s|no-longer", "r|no-longer", "b|no-longer", "n|no-longer|1|2|3"] {
            answer.rows[0][0].custom_id = Some(id.to_owned());
            let told = world.member().presses(&answer, "Sources").await?;
            assert!(told.is_ephemeral() && told.id != answer.id, "{id}: {told}");
            assert!(told.rows.is_empty(), "{id}: {told}");
        }
        Ok(())
    });
}
