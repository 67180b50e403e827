//! One post, from its claimed date to what becomes of it.

use std::collections::BTreeMap;

use jiff::{SignedDuration, ToSpan, civil::Date};
use tokio::time::timeout;

use super::{
    Outlet, STEP, Shared, Shipment, Trouble,
    pauses::{SUSPENDED_AFTER, pause},
};
use crate::{
    daily::{Daily, EmptyDay, Entry, Reason, State},
    facts::FactId,
    store::{DailyRecord, PostRecord, StoreError},
};

/// How long a post is left to the task that sends it: longer than all its steps together may take.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// How long the bot tries to find out whether a post was sent.
const UNKNOWN: SignedDuration = SignedDuration::from_hours(48);
/// How many days back something counts as shown of late.
const RECENT_DAYS: i64 = 14;

/// Brings a post as far as it comes now.
pub(super) async fn carry_out<O: Outlet>(
    shared: &Shared<O>,
    mut post: PostRecord,
    record: DailyRecord,
) -> Result<(), StoreError> {
    let Some(_ticket) = shared.outlet.begin() else { return Ok(()) };
    let daily = &record.daily;
    // An earlier try may have got through.
    if post.state == State::Sent {
        let since = post.sent_at.unwrap_or(post.due.at);
        match step(shared.outlet.find(daily, post.due, since)).await {
            Ok(Some(message)) => return finish(shared, &post, &record, message).await,
            Ok(None) => {}
            // Whether it was sent remains unknown.
            Err(trouble) => return put_off(shared, &post, &record, Trouble { undone: false, ..trouble }).await,
        }
    }
    let now = shared.clock.now();
    if !daily.schedule.is_owed(post.due, now, shared.grace) {
        return give_up(shared, &post, &record).await;
    }
    if record.paused {
        return shared.store.settle(&post, State::Skipped, Some(Reason::Paused), None).await;
    }
    // Where it failed before, nothing is sent before it is known to be allowed.
    let is_doubtful = record.failed_days > 0 || post.reason.is_some_and(Reason::needs_a_person);
    if is_doubtful && let Err(trouble) = step(shared.outlet.check(daily)).await {
        return put_off(shared, &post, &record, Trouble { undone: post.state != State::Sent, ..trouble }).await;
    }
    let Some(entry) = entry(shared, daily, &post).await? else {
        return shared.store.settle(&post, State::Skipped, Some(Reason::Quiet), None).await;
    };
    if !shared.store.note_sending(&post, &entry.best.id, now, now + LEASE).await? {
        // Removed meanwhile.
        return Ok(());
    }
    post.state = State::Sent;
    let shipment = Shipment { daily, due: post.due, entry: &entry };
    match step(shared.outlet.send(&shipment)).await {
        Ok(message) => finish(shared, &post, &record, message).await,
        Err(trouble) => put_off(shared, &post, &record, trouble).await,
    }
}

/// What the post shows: what it was to show before, or what the date has to offer.
async fn entry<'a, O: Outlet>(
    shared: &'a Shared<O>,
    daily: &Daily,
    post: &PostRecord,
) -> Result<Option<Entry<'a>>, StoreError> {
    let (desk, store) = (&shared.desk, &shared.store);
    let date = post.due.date;
    let avoid = match a_year_before(date) {
        Some(before) if desk.has_choice(date, daily.leap_day) => store.shown_on(daily.channel, before).await?,
        _ => None,
    };
    if let Some(entry) = desk.entry_of_day(date, daily.leap_day, avoid.as_ref()) {
        return Ok(Some(entry));
    }
    let since = |days: i64| date.checked_sub(days.days()).unwrap_or(Date::MIN);
    if daily.empty_day == EmptyDay::Nearest {
        let recent: Vec<FactId> = store.shown_since(daily.channel, since(RECENT_DAYS)).await?.into_keys().collect();
        if let Some(entry) = desk.entry_of_week(date, &recent) {
            return Ok(Some(entry));
        }
    }
    if daily.empty_day == EmptyDay::Quiet {
        return Ok(None);
    }
    let mut shown: BTreeMap<FactId, u32> = store.shown_since(daily.channel, Date::MIN).await?;
    // A second try shows what the first did.
    if let Some(times) = post.fact.as_ref().and_then(|fact| shown.get_mut(fact)) {
        *times = times.saturating_sub(1);
    }
    Ok(desk.entry_of_background(daily.channel, &shown))
}

/// The same day of the year before; for 29 February, that of four years before.
fn a_year_before(date: Date) -> Option<Date> {
    let is_leap_day = (date.month(), date.day()) == (2, 29);
    date.checked_sub(if is_leap_day { 4.years() } else { 1.year() }).ok()
}

async fn finish<O: Outlet>(
    shared: &Shared<O>,
    post: &PostRecord,
    record: &DailyRecord,
    message: u64,
) -> Result<(), StoreError> {
    // Before it is done, so that a crash in between does not leave it unpublished; publishing twice is refused.
    if record.daily.publish
        && let Err(trouble) = step(shared.outlet.publish(&record.daily, message)).await
    {
        tracing::warn!(reason = ?trouble.reason, "a daily post could not be published");
    }
    shared.store.settle(post, State::Done, None, Some(message)).await?;
    if record.failed_days > 0 || record.told {
        shared.store.note_health(post.channel, 0, false).await?;
    }
    Ok(())
}

async fn put_off<O: Outlet>(
    shared: &Shared<O>,
    post: &PostRecord,
    record: &DailyRecord,
    trouble: Trouble,
) -> Result<(), StoreError> {
    let Trouble { reason, undone, wait } = trouble;
    tracing::warn!(?reason, attempts = post.attempts + 1, "a daily post failed");
    let state = if undone { State::Claimed } else { post.state };
    let wait = wait.and_then(|wait| SignedDuration::try_from(wait).ok()).unwrap_or_default();
    let until = shared.clock.now() + wait.max(pause(post.attempts, reason.needs_a_person()));
    let post = PostRecord { state, reason: Some(reason), ..post.clone() };
    let is_last = match state {
        // It is not given up before it is known whether it was sent.
        State::Sent => until.duration_since(post.due.at) > UNKNOWN,
        _ => record.failed_days >= SUSPENDED_AFTER || !record.daily.schedule.is_owed(post.due, until, shared.grace),
    };
    if is_last {
        return give_up(shared, &post, record).await;
    }
    shared.store.postpone(&post, state, reason, until).await?;
    if reason.needs_a_person() { tell(shared, record, reason, record.failed_days).await } else { Ok(()) }
}

/// There is no time left for a post.
async fn give_up<O: Outlet>(shared: &Shared<O>, post: &PostRecord, record: &DailyRecord) -> Result<(), StoreError> {
    let Some(reason) = post.reason else {
        // Nobody tried: the bot was not running.
        return shared.store.settle(post, State::Skipped, Some(Reason::Late), None).await;
    };
    shared.store.settle(post, State::Failed, Some(reason), None).await?;
    let failed_days = record.failed_days.saturating_add(1);
    shared.store.note_health(post.channel, failed_days, record.told).await?;
    tell(shared, record, reason, failed_days).await
}

/// Tells somebody once, until the post has worked again.
async fn tell<O: Outlet>(
    shared: &Shared<O>,
    record: &DailyRecord,
    reason: Reason,
    failed_days: u32,
) -> Result<(), StoreError> {
    if record.told {
        return Ok(());
    }
    // Before it is done: once too few is better than at every try.
    shared.store.note_health(record.daily.channel, failed_days, true).await?;
    if timeout(STEP, shared.outlet.tell(record, reason)).await.is_err() {
        tracing::warn!("nobody could be told in time that a daily post fails");
    }
    Ok(())
}

/// A step of the outlet, which must not take for ever.
async fn step<T>(work: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    let too_late = Trouble { reason: Reason::Unreached, undone: false, wait: None };
    timeout(STEP, work).await.unwrap_or(Err(too_late))
}
