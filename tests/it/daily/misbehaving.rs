//! A Discord that misbehaves: the ledger is right in the end, somebody is told, and the loop goes on.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use nordpolitik::{
    daily::{Daily, EmptyDay, LeapDay, Reason, Schedule, State, Weekdays, Zone},
    language::Language,
    store::{Location, PostRecord, Store},
};
use serde_json::json;

use super::moved;
use crate::support::{
    discord::{
        fault::Fault,
        permissions::{EMBED_LINKS, ORDINARY, SEND_MESSAGES},
    },
    setup::Setup,
    world::World,
};

/// A minute after nine in the morning of 30 September 2026 in Seoul; the post was set up the day before.
const NOW: &str = "2026-09-30T00:01:00Z";
const SET_UP: &str = "2026-09-29T12:00:00Z";

fn now() -> Timestamp {
    NOW.parse().expect("a moment")
}

/// A daily post in one of the two channels of the server.
fn daily(world: &World, channel: &str, role: Option<u64>) -> Daily {
    Daily {
        guild: 300_000_000_000_000_000,
        channel: world
            .discord
            .channel(channel)
            .expect("the channel is there")
            .to_string()
            .parse()
            .expect("an id is a number"),
        schedule: Schedule {
            time: jiff::civil::time(9, 0, 0, 0),
            zone: Zone::named("Asia/Seoul").expect("there is such a zone"),
            weekdays: Weekdays::ALL,
        },
        language: Language::En,
        empty_day: EmptyDay::Background,
        leap_day: LeapDay::February,
        role,
        publish: channel == "news",
    }
}

/// Runs a test's body in a world whose bot is about to start at that moment.
#[track_caller]
fn in_discord<Body>(body: impl FnOnce(World) -> Body)
where
    Body: Future<Output = anyhow::Result<()>>,
{
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/discord/base");
    moved::moved(Setup::new().facts(base.as_ref())).file(moved::FILE, "0").paused().run(body);
}

/// Starts the bot at a moment.
async fn start(world: &World, at: Timestamp) -> anyhow::Result<()> {
    moved::move_clock(world, at)?;
    world.bot().start_again()?;
    world.discord.ready().await
}

/// The ledger of a channel, once its latest post has come so far.
async fn ledger(world: &World, daily: &Daily, state: State) -> anyhow::Result<Vec<PostRecord>> {
    ledger_once(world, daily, |posts| posts.first().is_some_and(|post| post.state == state)).await
}

/// The ledger of a channel, once it is as expected.
async fn ledger_once(
    world: &World,
    daily: &Daily,
    is_it: impl Fn(&[PostRecord]) -> bool,
) -> anyhow::Result<Vec<PostRecord>> {
    let location = Location::File(world.folder().join("nordpolitik.db"));
    for _ in 0..200 {
        let store = Store::open(&location).await?;
        let posts = store.posts_of(daily.channel, 10).await?;
        store.close().await;
        if is_it(&posts) {
            return Ok(posts);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    anyhow::bail!("the ledger did not become as expected\n{}", world.discord.shared.report())
}

#[test]
fn a_post_shows_the_day_mentions_its_role_and_is_published() {
    in_discord(|world| async move {
        let role = world.discord.shared.read(|model| model.guilds[0].moderator_role().to_string().parse().unwrap());
        let (plain, news) = (daily(&world, "general", None), daily(&world, "news", Some(role)));
        moved::set_up(&world, &[plain, news.clone()], SET_UP.parse()?).await?;
        start(&world, now()).await?;
        let post = world.discord.expect_message_in(world.discord.channel("general")?).await?;
        insta::assert_snapshot!(post, @r"
        | # The two countries open diplomatic relations
        | On this day, 30 September: 36 years ago today.
        |
        | On 30 September 1990 the foreign ministers signed a joint communiqué in New York, and diplomatic relations began that day.
        |
        | Note: It was already 1 October in Korea.
        | ## Date
        | 30 September 1990
        | ## Sources
        | • [Joint communiqué (text)](https://example.org/a_%28b%29?c=d&e) — Ministry of Foreign Affairs, 30 September 1990, page 2
        | • [Collected reports](https://example.org/gazette) — The Gazette
        | -- Fact 1990-relations · 2026-09-30T00:00:00Z
        ");
        assert_eq!(
            post.embeds[0].timestamp.as_deref().and_then(|at| at.parse::<Timestamp>().ok()),
            "2026-09-30T00:00:00Z".parse().ok()
        );
        let announced = world.discord.expect_message_in(world.discord.channel("news")?).await?;
        assert_eq!(announced.content, format!("<@&{role}>"));
        assert_eq!(announced.allowed_mentions["roles"], json!([role.to_string()]));
        // The one thing that may ping, and only what the server has chosen.
        world.discord.expect_violation("COULD_PING").await?;
        world.discord.requested(1, "POST", "/crosspost").await?;
        let posts = ledger(&world, &news, State::Done).await?;
        assert_eq!((posts.len(), posts[0].message.is_some()), (1, true));
        Ok(())
    });
}

#[test]
fn an_outage_of_an_hour_delays_the_post_and_does_not_double_it() {
    in_discord(|world| async move {
        let general = daily(&world, "general", None);
        moved::set_up(&world, std::slice::from_ref(&general), SET_UP.parse()?).await?;
        world.discord.fail_next(1000, "POST", "/messages", Fault::server_error());
        world.discord.fail_next(1000, "GET", "/messages", Fault::unavailable());
        start(&world, now()).await?;
        let posts = ledger(&world, &general, State::Sent).await?;
        assert_eq!(posts.len(), 1);
        world.discord.requested(2, "GET", "/messages").await?;
        world.bot().kill().await?;
        world.discord.stop_failing();
        start(&world, now() + SignedDuration::from_hours(1)).await?;
        world.discord.expect_message_in(world.discord.channel("general")?).await?;
        let posts = ledger(&world, &general, State::Done).await?;
        assert_eq!(posts.len(), 1);
        Ok(())
    });
}

#[test]
fn a_long_limit_is_waited_for_and_a_lost_answer_is_looked_up() {
    in_discord(|world| async move {
        let general = daily(&world, "general", None);
        moved::set_up(&world, std::slice::from_ref(&general), SET_UP.parse()?).await?;
        world.discord.fail_next(1, "POST", "/messages", Fault::rate_limited(Duration::from_mins(40)));
        start(&world, now()).await?;
        let posts = ledger(&world, &general, State::Claimed).await?;
        assert_eq!(posts[0].reason, Some(Reason::Limited));
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(world.discord.requests("POST", "/messages").len(), 1, "it waits");
        world.bot().kill().await?;
        world.discord.fail_next(1, "POST", "/messages", Fault::AnswerLost);
        start(&world, now() + SignedDuration::from_mins(41)).await?;
        world.discord.expect_message_in(world.discord.channel("general")?).await?;
        let posts = ledger(&world, &general, State::Done).await?;
        assert!(posts[0].message.is_some());
        assert_eq!(world.discord.requests("POST", "/messages").len(), 2, "it was found, not sent again");
        Ok(())
    });
}

#[test]
fn a_closed_channel_is_told_once_left_alone_and_heals() {
    in_discord(|world| async move {
        let general = daily(&world, "general", None);
        moved::set_up(&world, std::slice::from_ref(&general), SET_UP.parse()?).await?;
        let channel = world.discord.channel("general")?;
        world.discord.let_bot(channel, ORDINARY & !SEND_MESSAGES);
        start(&world, now()).await?;
        let alarm = world.discord.expect_reply().await?;
        assert!(alarm.channel != channel, "to who set it up, since it cannot be said in the channel");
        let expected = "I cannot post in <#400000000000000001>: I lack permissions in the channel.";
        assert!(alarm.to_text().contains(expected), "{alarm}");
        let posts = ledger(&world, &general, State::Claimed).await?;
        assert_eq!(posts[0].reason, Some(Reason::Closed));
        let status = world.moderator().slash("daily status", &json!({})).await?.to_text();
        assert!(status.contains("Not well: I lack permissions") && status.contains("• Send Messages"), "{status}");
        // The next day it is looked at first, and nothing is sent.
        world.bot().kill().await?;
        let before = world.discord.requests("POST", "/messages").len();
        start(&world, now() + SignedDuration::from_hours(24)).await?;
        let expected = [(State::Claimed, Some(Reason::Closed)), (State::Failed, Some(Reason::Closed))];
        let is_it =
            |posts: &[PostRecord]| posts.iter().map(|post| (post.state, post.reason)).eq(expected.iter().copied());
        ledger_once(&world, &general, is_it).await?;
        assert_eq!(
            world.discord.requests("POST", "/messages").len(),
            before,
            "nothing is tried, and nobody told again"
        );
        world.bot().kill().await?;
        world.discord.let_bot(channel, ORDINARY);
        start(&world, now() + SignedDuration::from_hours(25)).await?;
        world.discord.expect_message_in(channel).await?;
        ledger(&world, &general, State::Done).await?;
        let status = world.moderator().slash("daily status", &json!({})).await?.to_text();
        assert!(!status.contains("Not well"), "{status}");
        Ok(())
    });
}

#[test]
fn a_post_that_arrives_without_its_words_is_taken_back_and_told_of() {
    in_discord(|world| async move {
        let general = daily(&world, "general", None);
        moved::set_up(&world, std::slice::from_ref(&general), SET_UP.parse()?).await?;
        let channel = world.discord.channel("general")?;
        // Discord takes the embed away and posts what is left.
        world.discord.let_bot(channel, ORDINARY & !EMBED_LINKS);
        start(&world, now()).await?;
        let empty = world.discord.expect_message_in(channel).await?;
        let alarm = world.discord.expect_reply().await?;
        assert!(alarm.channel != channel && alarm.to_text().contains("I lack permissions"), "{alarm}");
        let posts = ledger(&world, &general, State::Claimed).await?;
        assert_eq!(posts[0].reason, Some(Reason::Closed));
        assert!(world.discord.message(empty.id).is_none(), "nothing empty stays");
        Ok(())
    });
}

#[test]
fn a_deleted_channel_is_told_to_who_set_it_up_and_delays_nobody() {
    in_discord(|world| async move {
        let (gone, news) = (daily(&world, "general", None), daily(&world, "news", None));
        moved::set_up(&world, &[gone.clone(), news.clone()], SET_UP.parse()?).await?;
        world.discord.delete_channel(world.discord.channel("general")?);
        start(&world, now()).await?;
        world.discord.expect_message_in(world.discord.channel("news")?).await?;
        let alarm = world.discord.expect_reply().await?;
        assert!(alarm.to_text().contains("the channel is gone"), "{alarm}");
        let posts = ledger(&world, &gone, State::Claimed).await?;
        assert_eq!(posts[0].reason, Some(Reason::Gone));
        Ok(())
    });
}

#[test]
fn posts_come_while_the_gateway_is_gone() {
    in_discord(|world| async move {
        let general = daily(&world, "general", None);
        moved::set_up(&world, std::slice::from_ref(&general), SET_UP.parse()?).await?;
        // Twenty seconds before it is due.
        start(&world, "2026-09-29T23:59:56Z".parse()?).await?;
        world.discord.take_gateway_down();
        world.discord.expect_message_in(world.discord.channel("general")?).await?;
        world.discord.bring_gateway_back();
        ledger(&world, &general, State::Done).await?;
        Ok(())
    });
}

#[test]
fn after_a_long_outage_one_post_comes_and_the_others_are_told_of_in_the_history() {
    in_discord(|world| async move {
        let general = daily(&world, "general", None);
        moved::set_up(&world, std::slice::from_ref(&general), SET_UP.parse()?).await?;
        start(&world, now() + SignedDuration::from_hours(24 * 6)).await?;
        let channel = world.discord.channel("general")?;
        world.discord.expect_message_in(channel).await?;
        let posts = ledger(&world, &general, State::Done).await?;
        assert_eq!(posts.len(), 7);
        assert!(posts[1..].iter().all(|post| (post.state, post.reason) == (State::Skipped, Some(Reason::Late))));
        let history = world.moderator().slash("daily history", &json!({})).await?.to_text();
        assert!(history.contains("no post: I was not running at the time"), "{history}");
        world.discord.expect_silence(Duration::from_millis(500)).await?;
        Ok(())
    });
}

#[cfg(unix)]
#[test]
fn a_full_disk_loses_no_settings() {
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/discord/base");
    let setup = moved::moved_with_little_room(Setup::new().facts(base.as_ref()));
    setup.file(moved::FILE, "0").paused().run(|world| async move {
        let general = daily(&world, "general", None);
        moved::set_up(&world, std::slice::from_ref(&general), SET_UP.parse()?).await?;
        start(&world, SET_UP.parse()?).await?;
        let mut kept = String::new();
        for hour in 0..20 {
            let time = format!("{hour:02}:00");
            let options = json!({ "channel": general.channel.to_string(), "time": time, "timezone": "Europe/Moscow" });
            let told = world.moderator().slash("daily setup", &options).await?.to_text();
            if told.contains("# Something went wrong on my side") {
                break;
            }
            assert!(told.contains("# The daily post is changed"), "{told}");
            kept = time;
        }
        assert!(kept.as_str() < "19:00", "the disk was never full");
        world.bot().kill().await?;
        let store = Store::open(&Location::File(world.folder().join("nordpolitik.db"))).await?;
        let record = store.daily(general.channel).await?.expect("it is there");
        assert_eq!(record.daily.schedule.time.strftime("%H:%M").to_string(), kept, "what was confirmed is kept");
        store.close().await;
        Ok(())
    });
}
