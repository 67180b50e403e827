//! Slash commands and the completion of what is typed into them.

use std::time::Duration;

use serde_json::{Value, json};

use super::{ANSWERED, SUGGESTED, UNKNOWN, in_discord, setup};
use crate::support::{setup::Setup, shown::Choice};

#[test]
fn a_question_is_answered_with_its_sources() {
    in_discord(|world| async move {
        let reply = world.member().asks(ANSWERED).await?;
        insta::assert_snapshot!(reply, @"
        | # The two countries open diplomatic relations
        | On 30 September 1990 the foreign ministers signed a joint communiqué in New York, and diplomatic relations began that day.
        |
        | Note: It was already 1 October in Korea.
        | ## Date
        | 30 September 1990
        | ## Sources
        | • [Joint communiqué (text)](https://example.org/a_%28b%29?c=d&e) — Ministry of Foreign Affairs, 30 September 1990, page 2
        | • [Collected reports](https://example.org/gazette) — The Gazette
        | -- Fact 1990-relations
        [Sources] [Related] [Before / After] [Not what I asked] [한국어 · Русский]
        [👍] [👎]
        ");
        assert!(reply.first_response_after.is_some_and(|time| time < Duration::from_secs(1)), "{reply:?}");
        assert!(!reply.was_deferred);
        Ok(())
    });
}

#[test]
fn an_uncertain_question_is_asked_back_and_an_unknown_one_is_not_repeated() {
    in_discord(|world| async move {
        let reply = world.member().asks(SUGGESTED).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("I am not sure which of these you mean"));
        let buttons: Vec<String> = reply.components().map(ToString::to_string).collect();
        assert_eq!(buttons.len(), 3, "{reply}");
        assert!(buttons.iter().all(|button| button.ends_with("trade fair opens]")), "{reply}");
        let reply = world.member().asks(UNKNOWN).await?;
        assert!(reply.is_ephemeral());
        assert!(!reply.to_text().contains("bread"), "{reply}");
        Ok(())
    });
}

#[test]
fn a_status_and_hostile_texts_are_shown_and_do_nothing() {
    in_discord(|world| async move {
        let reply = world.member().slash("event", &json!({ "name": "2001-disputed" })).await?;
        insta::assert_snapshot!(reply, @r"
        | # The \*starred\* \[bracket\] \@everyone paper
        | A paper of February 2001 says \_one thing\_; another \`paper\` says the opposite. \<\@1> \# > \|
        | ## Date
        | February 2001
        | ## Status
        | Disputed: sources contradict each other
        | ## Sources
        | • [Collected reports](https://example.org/gazette) — The Gazette
        | • [A\](https:\/\/evil.example) \[B](https://example.org/x?y=%28z%29) — \*Stars\* \@here, March 2001
        | -- Fact 2001-disputed
        [Sources] [Before / After]
        [👍] [👎]
        ");
        Ok(())
    });
}

#[test]
fn an_event_is_found_by_its_id_and_a_wrong_name_is_met_kindly() {
    in_discord(|world| async move {
        let reply = world.member().slash("event", &json!({ "name": "1992-fair" })).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("The Harbin trade fair opens"));
        let reply = world.member().slash("event", &json!({ "name": "qwertz" })).await?;
        assert!(reply.is_ephemeral() && !reply.to_text().contains("qwertz"), "{reply}");
        Ok(())
    });
}

#[test]
fn events_are_listed_by_any_combination_of_filters() {
    in_discord(|world| async move {
        let member = world.member();
        let reply = member.slash("events", &json!({})).await?;
        insta::assert_snapshot!(reply, @r"
        | # 11 events
        | ## 1 to 8
        | • The two countries open diplomatic relations — 30 September 1990
        | • The Harbin trade fair opens — 10 May 1992
        | • The Khabarovsk trade fair opens — 11 May 1993
        | • The Sokcho trade fair opens — 12 May 1994
        | • The Ulsan trade fair opens — 13 May 1995
        | • The Nakhodka trade fair opens — 14 May 1996
        | • The Incheon trade fair opens — 15 May 1997
        | • The Kazan trade fair opens — 16 May 1998
        [Earlier (disabled)] [1 of 2 (disabled)] [Later]
        ");
        let narrowed = json!({ "from": "1989", "to": "June 1991", "person": "choi-ho-joong", "place": "New York", "topic": "diplomacy" });
        let reply = member.slash("events", &narrowed).await?;
        insta::assert_snapshot!(reply, @r"
        | # One event
        | ## 1 to 1
        | • The two countries open diplomatic relations — 30 September 1990
        [The two countries open diplomatic relations]
        ");
        for (option, value) in [("from", "soon"), ("person", "Nobody"), ("place", "Nowhere"), ("topic", "cooking")] {
            let mut options = json!({});
            options[option] = json!(value);
            let reply = member.slash("events", &options).await?;
            assert!(reply.is_ephemeral() && !reply.to_text().contains(value), "{reply}");
        }
        Ok(())
    });
}

#[test]
fn a_day_of_the_year_is_understood_in_several_ways() {
    in_discord(|world| async move {
        let member = world.member();
        for date in ["30 September", "Sep 30", "09-30", "1990-09-30"] {
            let reply = member.slash("onthisday", &json!({ "date": date })).await?;
            assert!(reply.to_text().contains("The two countries open diplomatic relations"), "{date}: {reply}");
        }
        let reply = member.slash("onthisday", &json!({ "date": "31 April" })).await?;
        assert!(reply.is_ephemeral() && reply.to_text().contains("no such day"), "{reply}");
        let today = member.slash("onthisday", &json!({})).await?;
        assert_eq!(today.embeds.len(), 1);
        Ok(())
    });
}

#[test]
fn help_about_and_privacy_are_for_the_one_who_asks() {
    in_discord(|world| async move {
        for (command, said) in [("help", "/onthisday"), ("about", "12 facts"), ("privacy show", "90 days")] {
            let reply = world.member().slash(command, &json!({})).await?;
            assert!(reply.is_ephemeral(), "{reply}");
            assert!(reply.to_text().contains(said), "{reply}");
        }
        Ok(())
    });
}

#[test]
fn commands_work_in_direct_messages_private_channels_and_for_those_who_installed_them() {
    in_discord(|world| async move {
        let member = world.member();
        for place in [
            member.clone().in_direct_messages(),
            member.clone().in_private_channel(),
            member.clone().with_own_install(),
            member.speaking("ko"),
        ] {
            let reply = place.asks(ANSWERED).await?;
            assert_eq!(reply.embeds[0].title.as_deref(), Some("The two countries open diplomatic relations"));
        }
        Ok(())
    });
}

#[test]
fn what_is_typed_is_completed() {
    in_discord(|world| async move {
        let member = world.member();
        let first = |choices: Vec<Choice>| choices.first().map(|choice| (choice.name.clone(), choice.value.clone()));
        let choices = member.types("ask", "question", "who signed the joint").await?;
        assert_eq!(
            first(choices),
            Some(("who signed the joint communique in new york".into(), json!("1990-relations")))
        );
        let choices = member.types("event", "name", "harbin").await?;
        assert_eq!(first(choices), Some(("1992: The Harbin trade fair opens".into(), json!("1992-fair"))));
        let choices = member.types("events", "person", "최호").await?;
        assert_eq!(first(choices), Some(("최호중".into(), json!("choi-ho-joong"))));
        let choices = member.types("events", "place", "new").await?;
        assert_eq!(first(choices), Some(("New York".into(), json!("new-york"))));
        let choices = member.types("events", "topic", "dip").await?;
        assert_eq!(first(choices), Some(("diplomacy".into(), json!("diplomacy"))));
        assert_eq!(first(member.types("events", "person", "zzz").await?), None);
        Ok(())
    });
}

#[test]
fn a_picked_completion_opens_that_very_fact() {
    in_discord(|world| async move {
        let choices = world.member().types("ask", "question", "tea harbin").await?;
        let Value::String(picked) = &choices[0].value else { anyhow::bail!("{choices:?}") };
        let reply = world.member().asks(picked).await?;
        assert_eq!(reply.embeds[0].title.as_deref(), Some("The Harbin trade fair opens"));
        Ok(())
    });
}

#[test]
fn the_whole_base_offers_no_more_than_discord_takes() {
    Setup::new().run(|world| async move {
        for (path, option) in
            [("ask", "question"), ("event", "name"), ("events", "person"), ("events", "place"), ("events", "topic")]
        {
            for text in ["", "a", "Seoul", "ㅅ", "\u{1f1f0}", "*"] {
                let choices = world.member().types(path, option, text).await?;
                assert!(choices.len() <= 25, "{path} {option} {text}");
            }
        }
        Ok(())
    });
}

#[test]
fn a_command_of_another_version_is_met_kindly() {
    in_discord(|world| async move {
        world.discord.shared.change(|model| {
            let mut other = model.commands[0].clone();
            other["name"] = json!("older");
            other["id"] = json!("900");
            other["options"] = json!([]);
            model.commands.push(other);
        });
        let reply = world.member().slash("older", &json!({})).await?;
        assert!(reply.is_ephemeral());
        let reference = reply.to_text().split("reference: ").nth(1).map(|text| text[..8].to_owned());
        let reference = reference.ok_or_else(|| anyhow::anyhow!("no reference in {reply}"))?;
        world.bot().printed(&reference, 1).await?;
        assert_eq!(world.bot().log().matches(&reference).count(), 1, "logged once, under the reference");
        Ok(())
    });
}

#[test]
fn a_crowd_is_answered_one_by_one_and_nobody_waits_in_the_dark() {
    let crowd = setup().env("NORDPOLITIK_DISCORD__CONCURRENCY", "1").env("NORDPOLITIK_DISCORD__USES_PER_PERSON", "150");
    crowd.run(|world| async move {
        let long = "Who signed which contract for timber, crab and tea at the fair of Harbin in May? ".repeat(24);
        let ask = |_| world.member().begins_slash("ask", &json!({ "question": long }));
        let asked = (0..150).map(ask).collect::<Result<Vec<_>, _>>()?;
        for interaction in asked {
            let reply = world.discord.answer_to(interaction).await?;
            // A second is what the bot promises; the rest is for the machine that runs this.
            assert!(reply.first_response_after.is_some_and(|time| time < Duration::from_millis(2500)), "{reply:?}");
        }
        Ok(())
    });
}
