//! The bot killed at every step of a post, and started again at once, after ten minutes, after a day: nothing comes twice, and
//! nothing is missed that could have come.

use std::{
    collections::HashMap,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use jiff::{SignedDuration, Timestamp, civil::Date};
use nordpolitik::{
    daily::{Daily, Due, EmptyDay, LeapDay, Schedule, Weekdays, Zone},
    language::Language,
};
use tokio::time::{sleep, timeout};

use super::moved;
use crate::support::{
    discord::{Discord, channel::Kind, fault::Fault, snowflake::Snowflake},
    setup::Setup,
    world::World,
};

/// How many worlds, each with so many schedules.
const WORLDS: u64 = 20;
const SCHEDULES: u64 = 25;
/// How many worlds at a time: each waits most of its time.
const AT_ONCE: u64 = 5;
/// How often the bot is started in a world, besides the last time.
const STARTS: usize = 8;
/// How late a post may come on the next date; the default.
const GRACE: SignedDuration = SignedDuration::from_hours(6);
/// How long a run of the bot may take to post what is due.
const PATIENCE: Duration = Duration::from_secs(25);
/// The first of the channels.
const CHANNELS: u64 = 500_000_000_000_000_000;

/// Random numbers that are the same for the same seed: `SplitMix64` by Steele, Lea and Flood.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[usize::try_from(self.below(list.len() as u64)).expect("a place in the list")]
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "what was lived through is told where it is asked for")]
fn five_hundred_schedules_survive_being_killed_at_every_step() {
    let failed: Vec<String> = (0..WORLDS / AT_ONCE)
        .flat_map(|batch| {
            let worlds: Vec<_> = (0..AT_ONCE)
                .map(|place| {
                    let seed = batch * AT_ONCE + place;
                    thread::spawn(move || (seed, live_through(seed)))
                })
                .collect();
            worlds.into_iter().map(|world| world.join().expect("a world does not panic")).collect::<Vec<_>>()
        })
        .filter(|(_, complaints)| !complaints.is_empty())
        .map(|(seed, complaints)| format!("seed {seed}: {}", complaints.join("\n")))
        .collect();
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
    let (posts, kills) = (POSTS.load(Ordering::Relaxed), KILLS.load(Ordering::Relaxed));
    println!("{posts} posts, {kills} kills at a step");
    assert!(posts > 500 && kills > 50, "{posts} posts and {kills} kills tell nothing");
}

/// How many posts came in all worlds, and how often the bot was killed by a request.
static POSTS: AtomicUsize = AtomicUsize::new(0);
static KILLS: AtomicUsize = AtomicUsize::new(0);

/// One world with its schedules and kills; what was wrong.
#[expect(clippy::print_stdout, reason = "the seed of a failure has to be known")]
fn live_through(seed: u64) -> Vec<String> {
    println!("seed {seed}");
    let mut random = Random(seed);
    let zones: Vec<Zone> = Zone::all().collect();
    // Some day of some year, so that clocks are turned in some worlds.
    let begin = Timestamp::from_second(1_800_000_000 + i64::try_from(random.below(100_000_000)).expect("it fits"))
        .expect("a moment of this century");
    let dailies: Vec<Daily> = (0..SCHEDULES).map(|place| daily(CHANNELS + place, &mut random, &zones)).collect();
    let prepared = dailies.clone();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/discord/base");
    let setup = moved::moved(Setup::new().facts(&base)).file(moved::FILE, "0").paused();
    let setup = setup.prepared(move |discord| {
        discord.shared.change(|model| {
            let guild = model.guilds[0].clone();
            for daily in &prepared {
                model.add_channel(&guild, Snowflake::new(daily.channel), Kind::Text, "daily");
            }
        });
    });
    setup.complaints(|world| async move {
        moved::set_up(&world, &dailies, begin).await?;
        let mut now = begin;
        let mut owed_then: Vec<(u64, Due)> = Vec::new();
        for start in 0..=STARTS {
            let is_last = start == STARTS;
            let later = *random.one_of(&[0, 600, 3600, 5 * 3600, 24 * 3600, 24 * 3600, 30 * 3600]);
            now += SignedDuration::from_secs(if is_last { 600 } else { later });
            moved::move_clock(&world, now)?;
            if !is_last {
                lay_out_a_kill(&world.discord, &mut random);
            }
            world.bot().start_again()?;
            // What is owed at the beginning and still is at the end of the run, however long that takes.
            let end = now + SignedDuration::try_from(PATIENCE).expect("patience has an end");
            let all = dailies
                .iter()
                .filter_map(|daily| Some((daily.channel, owed(daily, begin, now)?, owed(daily, begin, end)?)));
            let owed: Vec<(u64, Due)> =
                all.filter(|(_, then, later)| then == later).map(|(channel, due, _)| (channel, due)).collect();
            // Killed at any moment, between requests as well.
            let cut = Duration::from_millis(300 + random.below(1500));
            let was_done = if is_last || random.below(3) == 0 {
                done(&world, &owed, PATIENCE).await
            } else {
                done(&world, &owed, cut).await
            };
            if is_last && !was_done {
                anyhow::bail!(
                    "not all that is owed was posted: {:?}\n{}",
                    missing(&world, &owed),
                    world.discord.shared.report()
                );
            }
            if was_done {
                owed_then.extend(owed);
            }
            // A little longer, so that what comes too much has time to come.
            sleep(Duration::from_millis(if is_last { 500 } else { random.below(60) })).await;
            world.discord.stop_failing();
            KILLS.fetch_add(usize::from(!world.bot().is_running()), Ordering::Relaxed);
            world.bot().kill().await?;
            let passed = world.bot().last_run();
            now += SignedDuration::try_from(passed).expect("a run is short");
        }
        judge(&world, &owed_then)?;
        POSTS.fetch_add(posted(&world).len(), Ordering::Relaxed);
        world.discord.shared.change(|model| model.shown.clear());
        Ok(())
    })
}

fn daily(channel: u64, random: &mut Random, zones: &[Zone]) -> Daily {
    let minute = |random: &mut Random| i8::try_from(random.below(60)).expect("it fits");
    let hour = i8::try_from(random.below(24)).expect("it fits");
    let weekdays = if random.below(4) == 0 { 1 + random.below(127) } else { 127 };
    Daily {
        guild: 300_000_000_000_000_000,
        channel,
        schedule: Schedule {
            time: jiff::civil::time(hour, minute(random), 0, 0),
            zone: random.one_of(zones).clone(),
            weekdays: Weekdays::from_bits(u8::try_from(weekdays).expect("it fits")).expect("some days"),
        },
        language: *random.one_of(&Language::ALL),
        empty_day: *random.one_of(&[EmptyDay::Nearest, EmptyDay::Background]),
        leap_day: LeapDay::February,
        role: None,
        publish: false,
    }
}

/// One of the steps of a post, at one of the posts to come.
fn lay_out_a_kill(discord: &Discord, random: &mut Random) {
    let spared = usize::try_from(random.below(12)).expect("it fits");
    let fault = random.one_of(&[Fault::Killed, Fault::KilledUnaware, Fault::KilledUnaware, Fault::AnswerLost]).clone();
    if spared > 0 {
        discord.fail_next(spared, "POST", "/channels/5", Fault::Delay(Duration::ZERO));
    }
    discord.fail_next(1, "POST", "/channels/5", fault);
    if random.below(3) == 0 {
        // While it looks for what it may have sent.
        discord.fail_next(1, "GET", "/messages", Fault::Killed);
    }
}

/// What a schedule owes at a moment.
fn owed(daily: &Daily, begin: Timestamp, now: Timestamp) -> Option<Due> {
    let zone = daily.schedule.zone.time_zone();
    let today = zone.to_datetime(now).date();
    let back = (0..3).map(|days: i32| today - jiff::ToSpan::days(days));
    let due = |date: Date| Some(Due { date, at: daily.schedule.instant(date)? });
    back.filter(|date| daily.schedule.weekdays.contains(date.weekday()))
        .filter_map(due)
        .find(|due| due.at > begin && due.at <= now && (due.date == today || now.duration_since(due.at) <= GRACE))
}

/// How often each post was made, by channel and moment.
fn posted(world: &World) -> HashMap<(u64, i64), usize> {
    world.discord.shared.read(|model| {
        let mut posted = HashMap::new();
        for message in model.messages.values() {
            let channel = message.json["channel_id"].as_str().and_then(|id| id.parse().ok());
            let at = message.json["embeds"][0]["timestamp"].as_str().and_then(|at| at.parse::<Timestamp>().ok());
            if let (Some(channel), Some(at)) = (channel, at) {
                *posted.entry((channel, at.as_second())).or_default() += 1;
            }
        }
        posted
    })
}

fn missing(world: &World, owed: &[(u64, Due)]) -> Vec<(u64, Due)> {
    let posted = posted(world);
    owed.iter().filter(|(channel, due)| !posted.contains_key(&(*channel, due.at.as_second()))).copied().collect()
}

/// Waits until all that is owed was posted, or the bot is gone, or patience is.
async fn done(world: &World, owed: &[(u64, Due)], patience: Duration) -> bool {
    let all = async {
        while !missing(world, owed).is_empty() && world.bot().is_running() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    _ = timeout(patience, all).await;
    missing(world, owed).is_empty()
}

/// Nothing twice, and nothing missed that the bot had the time for.
fn judge(world: &World, owed_then: &[(u64, Due)]) -> anyhow::Result<()> {
    let doubled: Vec<_> = posted(world).into_iter().filter(|(_, times)| *times > 1).collect();
    anyhow::ensure!(doubled.is_empty(), "doubled: {doubled:?}");
    let missed = missing(world, owed_then);
    anyhow::ensure!(missed.is_empty(), "missed: {missed:?}");
    Ok(())
}
