//! `/daily` as those who manage a server use it, at a fixed moment of 29 September 2026.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp, civil::Date};
use nordpolitik::{
    answer::Desk,
    calendar::Day,
    check,
    daily::LeapDay,
    language::Language,
    library,
    store::{DailyRecord, Location, Store},
};
use serde_json::json;

use super::moved;
use crate::support::{
    discord::permissions::{EMBED_LINKS, ORDINARY, SEND_MESSAGES},
    setup::Setup,
    world::World,
};

/// Four hours before nine in the morning of 30 September in Seoul.
const NOW: &str = "2026-09-29T20:00:00Z";

/// Runs a test's body at that moment.
#[track_caller]
fn in_discord<Body>(body: impl FnOnce(World) -> Body)
where
    Body: Future<Output = anyhow::Result<()>>,
{
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/discord/base");
    at_that_moment(Setup::new().facts(base.as_ref()), body);
}

/// Runs a test's body at that moment, in a world of its own making.
#[track_caller]
fn at_that_moment<Body>(setup: Setup, body: impl FnOnce(World) -> Body)
where
    Body: Future<Output = anyhow::Result<()>>,
{
    let ahead = NOW.parse::<Timestamp>().expect("a moment").duration_since(Timestamp::now());
    let setup = moved::moved(setup).file(moved::FILE, &ahead.as_secs().to_string());
    setup.prepared(move |discord| discord.shared.change(|model| model.ahead = ahead)).run(body);
}

/// The options that every setup needs.
fn nine_in_seoul(world: &World) -> serde_json::Value {
    let channel = world.discord.channel("general").expect("the channel is there").to_string();
    json!({ "channel": channel, "time": "9am", "timezone": "Seoul" })
}

#[test]
fn a_daily_post_is_set_up_looked_at_paused_and_removed() {
    in_discord(|world| async move {
        let oleg = world.moderator();
        let set = oleg.slash("daily setup", &nine_in_seoul(&world)).await?;
        insta::assert_snapshot!(set, @r"
        (only you see this)
        | # The daily post is set up
        | It comes to <#400000000000000001>. The next one: <t:1790726400:f>, <t:1790726400:R>.
        | ## Time
        | 09:00, Asia/Seoul
        | ## Language
        | English
        | ## Where nothing happened on the day
        | What happened that week, said to be so
        | ## 29 February
        | On 28 February in other years
        | ## It will show
        | • The two countries open diplomatic relations — 30 September 1990
        | -- /daily preview shows a whole post, /daily status how it is doing. To let a role use /daily, choose it in /settings daily and allow it under Server Settings, Integrations.
        ");
        let status = oleg.slash("daily status", &json!({})).await?.to_text();
        for told in ["# The daily post", "## 09:00, Asia/Seoul", "Next: <t:1790726400:f>", "No post yet"] {
            assert!(status.contains(told) && !status.contains("Not well"), "{told}: {status}");
        }
        let preview = oleg.slash("daily preview", &json!({})).await?;
        assert!(preview.is_ephemeral(), "{preview}");
        assert!(preview.to_text().contains("On this day, 30 September: 36 years ago today."), "{preview}");
        let paused = oleg.slash("daily pause", &json!({})).await?;
        assert!(paused.is_ephemeral() && paused.to_text().contains("# The daily post is paused"), "{paused}");
        assert!(oleg.slash("daily status", &json!({})).await?.to_text().contains("Paused"));
        let resumed = oleg.slash("daily resume", &json!({})).await?;
        assert!(resumed.to_text().contains("<t:1790726400:f>"), "{resumed}");
        let history = oleg.slash("daily history", &json!({})).await?.to_text();
        for change in ["set up: 09:00 Asia/Seoul", "paused", "resumed"] {
            assert!(history.contains(change), "{history}");
        }
        let asked = oleg.slash("daily remove", &json!({})).await?;
        let removed = oleg.presses(&asked, "Remove it").await?;
        assert!(removed.to_text().contains("# The daily post is removed"), "{removed}");
        let none = oleg.slash("daily status", &json!({})).await?;
        assert!(none.to_text().contains("# There is no daily post here"), "{none}");
        Ok(())
    });
}

#[test]
fn setting_up_again_changes_what_is_named_and_keeps_the_rest() {
    in_discord(|world| async move {
        let oleg = world.moderator();
        let mut options = nine_in_seoul(&world);
        options["weekdays"] = json!("weekdays");
        options["language"] = json!("Korean");
        options["empty_day"] = json!("quiet");
        oleg.slash("daily setup", &options).await?;
        let mut options = nine_in_seoul(&world);
        options["time"] = json!("21.30");
        let changed = oleg.slash("daily setup", &options).await?.to_text();
        assert!(changed.contains("# The daily post is changed") && changed.contains("21:30, Asia/Seoul"), "{changed}");
        for kept in ["Monday, Tuesday, Wednesday, Thursday, Friday", "한국어", "No post"] {
            assert!(changed.contains(kept), "{changed}");
        }
        let history = oleg.slash("daily history", &json!({})).await?.to_text();
        assert!(history.contains("changed: 21:30") && history.contains("set up: 09:00"), "{history}");
        let preview = oleg.slash("daily preview", &json!({ "date": "30 September" })).await?.to_text();
        assert!(preview.contains("한국과 소련이"), "{preview}");
        let quiet = oleg.slash("daily preview", &json!({ "date": "1 March" })).await?.to_text();
        assert!(quiet.contains("게시글") || quiet.contains("올릴 내용이 없어요"), "{quiet}");
        Ok(())
    });
}

#[test]
fn what_is_wrong_is_named_with_what_would_be_right() {
    in_discord(|world| async move {
        let oleg = world.moderator();
        let with = |name: &str, value: &str| {
            let mut options = nine_in_seoul(&world);
            options[name] = json!(value);
            options
        };
        for (options, expected) in [
            (with("time", "25:00"), "# I cannot read that time"),
            (with("timezone", "Atlantis"), "# I do not know which time zone that is"),
            (with("timezone", "+9"), "Asia/Seoul"),
            (with("weekdays", "someday"), "# I cannot read those days"),
            (with("role", "300000000000000000"), "# I do not mention everyone"),
        ] {
            let refused = oleg.slash("daily setup", &options).await?;
            assert!(refused.is_ephemeral() && refused.to_text().contains(expected), "{options}: {refused}");
        }
        let channel = world.discord.channel("general")?;
        world.discord.let_bot(channel, ORDINARY & !SEND_MESSAGES & !EMBED_LINKS);
        let refused = oleg.clone().slash("daily setup", &nine_in_seoul(&world)).await?;
        insta::assert_snapshot!(refused, @r"
        (only you see this)
        | # I may not post there yet
        | Open the settings of <#400000000000000001>, go to Permissions, add me or my role, and allow what is listed here. Then use the command again.
        | ## What I am missing
        | • Send Messages
        | • Embed Links
        ");
        world.discord.let_bot(channel, 0);
        let refused = oleg.slash("daily setup", &nine_in_seoul(&world)).await?.to_text();
        assert!(refused.contains("• View Channel"), "{refused}");
        let none = oleg.slash("daily status", &json!({})).await?.to_text();
        assert!(none.contains("# There is no daily post here"), "nothing was kept: {none}");
        Ok(())
    });
}

#[test]
fn a_server_has_five_daily_posts_at_most_and_others_cannot_touch_them() {
    in_discord(|world| async move {
        let oleg = world.moderator();
        let channels: Vec<String> = (0..6_u64)
            .map(|number| {
                let id = crate::support::discord::snowflake::Snowflake::new(500_000_000_000_000_000 + number);
                world.discord.shared.change(|model| {
                    let guild = model.guilds[0].clone();
                    model.add_channel(&guild, id, crate::support::discord::channel::Kind::Text, "daily");
                });
                id.to_string()
            })
            .collect();
        for (number, channel) in channels.iter().enumerate() {
            let set = oleg
                .slash("daily setup", &json!({ "channel": channel, "time": "9", "timezone": "Europe/Moscow" }))
                .await?
                .to_text();
            assert_eq!(set.contains("A server can have 5 daily posts"), number == 5, "{set}");
        }
        let which = oleg.slash("daily pause", &json!({})).await?.to_text();
        assert!(which.contains("# Which daily post?") && which.contains("<#500000000000000000>"), "{which}");
        let paused = oleg.slash("daily pause", &json!({ "channel": channels[0] })).await?.to_text();
        assert!(paused.contains("paused"), "{paused}");
        let hidden = world.member().slash("daily status", &json!({})).await;
        assert!(hidden.is_err_and(|error| error.to_string().contains("hides")), "Mina does not manage the server");
        Ok(())
    });
}

#[test]
fn zones_are_completed_by_city_offset_and_abbreviation() {
    in_discord(|world| async move {
        for (typed, expected) in [
            ("seo", "Asia/Seoul · UTC+09:00 · 05:00"),
            ("msk", "Europe/Moscow · UTC+03:00 · 23:00"),
            ("+5:45", "Asia/Kathmandu · UTC+05:45 · 01:45"),
        ] {
            let choices = world.moderator().types("daily setup", "timezone", typed).await?;
            assert!(choices[0].name.starts_with(&expected[..expected.len() - 2]), "{typed}: {choices:?}");
            assert!(choices.len() <= 25);
        }
        Ok(())
    });
}

#[test]
fn a_test_is_posted_at_once_and_marked() {
    in_discord(|world| async move {
        let oleg = world.moderator();
        oleg.slash("daily setup", &nine_in_seoul(&world)).await?;
        let told = oleg.slash("daily test", &json!({})).await?;
        assert!(told.is_ephemeral(), "{told}");
        let test = world.discord.expect_message_in(world.discord.channel("general")?).await?;
        assert!(test.to_text().contains("This is a test."), "{test}");
        assert_eq!(test.embeds[0].timestamp, None, "it is not taken for the post of the day");
        Ok(())
    });
}

#[test]
fn the_others_of_a_day_are_opened_by_buttons() {
    at_that_moment(Setup::new(), |world| async move {
        let desk = Desk::new(check::accept_shipped(&library::read(None)?).map_err(|_| anyhow::anyhow!("refused"))?);
        let has_several = |day: &Day| desk.on_day(*day).len() > 2 && desk.has_choice(in_2027(*day), LeapDay::LeapYears);
        let day = Day::all().find(has_several).expect("some day has several facts");
        let oleg = world.moderator();
        oleg.slash("daily setup", &nine_in_seoul(&world)).await?;
        let preview = oleg.slash("daily preview", &json!({ "date": in_2027(day).to_string() })).await?;
        assert!(preview.to_text().contains("## Also on this day"), "{preview}");
        let buttons: Vec<String> = preview.components().filter_map(|button| button.custom_id.clone()).collect();
        let opened = oleg.presses(&preview, &buttons[0]).await?;
        let fact = desk.base().fact(buttons[0].trim_start_matches("f|")).expect("the button names a fact");
        assert_eq!(opened.embeds[0].title.as_deref(), fact.title.get(Language::En).map(String::as_str));
        Ok(())
    });
}

fn in_2027(day: Day) -> Date {
    day.in_year(2027).unwrap_or(jiff::civil::date(2027, 3, 1))
}

#[test]
fn who_set_it_up_is_forgotten_on_their_word_and_the_post_goes_on() {
    in_discord(|world| async move {
        let oleg = world.moderator();
        oleg.slash("daily setup", &nine_in_seoul(&world)).await?;
        let asked = oleg.slash("privacy delete", &json!({ "what": "mine" })).await?;
        insta::assert_snapshot!(oleg.presses(&asked, "Delete").await?, @r"
        (only you see this)
        | # It is deleted
        | Nothing of it is left in my store. Copies that whoever runs me has made are replaced by newer ones in time.
        ");
        // The moment of the change depends on how fast the machine is.
        let english = oleg.slash("daily history", &json!({})).await?;
        let changed = ":f>, somebody whose name is deleted — set up: 09:00 Asia/Seoul";
        assert!(english.to_text().contains(changed), "{english}");
        let korean = oleg.clone().speaking("ko").slash("daily history", &json!({})).await?;
        assert!(korean.to_text().contains("이름이 지워진 사람"), "{korean}");
        let russian = oleg.clone().speaking("ru").slash("daily history", &json!({})).await?;
        assert!(russian.to_text().contains("тот, чьё имя удалено"), "{russian}");
        let record = until(&world, |record| record.is_some_and(|record| record.set_by.is_none())).await?;
        assert!(record.is_some_and(|record| record.next_due.is_some()), "nothing else has changed");
        insta::assert_snapshot!(oleg.presses(&asked, "Delete").await?, @r"
        (only you see this)
        | # There was nothing to delete
        | Nothing was stored here.
        ");
        Ok(())
    });
}

#[test]
fn what_is_kept_for_a_server_waits_thirty_days_for_its_return() {
    in_discord(|world| async move {
        world.moderator().slash("daily setup", &nine_in_seoul(&world)).await?;
        world.moderator().slash("settings language", &json!({ "to": "Korean" })).await?;
        let guild = world.discord.guild("Seminar")?;
        world.discord.remove_bot_from(guild);
        let kept = until(&world, |record| record.is_some_and(|record| record.next_due.is_none())).await?;
        assert!(kept.is_some(), "the settings wait, and nothing is due");
        // Back within the time, it goes on.
        let created = world.discord.shared.change(|model| {
            model.guilds[0].has_bot = true;
            model.guilds[0].created_json(&model.channels_of(guild))
        });
        world.discord.send_event("GUILD_CREATE", &created);
        let nine = "2026-09-30T00:00:00Z".parse().ok();
        let back = until(&world, |record| record.is_some_and(|record| record.next_due == nine)).await?;
        assert!(back.is_some());
        // Gone again, for good.
        world.discord.remove_bot_from(guild);
        until(&world, |record| record.is_some_and(|record| record.next_due.is_none())).await?;
        let store = Store::open(&location(&world)).await?;
        let gone: Timestamp = NOW.parse()?;
        assert_eq!(store.forget_departed(gone).await?, 0);
        assert_eq!(store.forget_departed(gone + SignedDuration::from_hours(1)).await?, 1);
        assert!(store.dailies_of(guild.to_string().parse()?).await?.is_empty());
        assert_eq!(store.guild_settings().await?, [], "what its managers chose goes with it");
        store.close().await;
        Ok(())
    });
}

fn location(world: &World) -> Location {
    Location::File(world.folder().join("nordpolitik.db"))
}

/// The only daily post, once it is as expected.
async fn until(world: &World, is_it: impl Fn(Option<&DailyRecord>) -> bool) -> anyhow::Result<Option<DailyRecord>> {
    for _ in 0..100 {
        let store = Store::open(&location(world)).await?;
        let record = store.dailies_of(300_000_000_000_000_000).await?.pop();
        store.close().await;
        if is_it(record.as_ref()) {
            return Ok(record);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("it did not become as expected\n{}", world.discord.shared.report())
}
