//! Taking dates: every daily post whose next date has come gets a row in the ledger, and its following date.

use jiff::Timestamp;

use super::{Outlet, Shared};
use crate::{
    daily::{Due, Next},
    store::{Claim, DailyRecord, StoreError},
};

/// How many daily posts are claimed in one transaction.
const BATCH: u32 = 200;

/// Claims everything that is due.
pub(super) async fn claim<O: Outlet>(shared: &Shared<O>) -> Result<(), StoreError> {
    loop {
        let now = shared.clock.now();
        let due = shared.store.due_dailies(now, BATCH).await?;
        if due.is_empty() {
            return Ok(());
        }
        let claims: Vec<Claim> = due.iter().filter_map(|record| of(record, now, shared)).collect();
        shared.store.claim(&claims).await?;
        // A shorter batch is the last; and beyond the year 9999 nothing is claimed any more.
        if due.len() < BATCH as usize || claims.len() < due.len() {
            return Ok(());
        }
    }
}

/// What a daily post takes at a moment.
fn of<O>(record: &DailyRecord, now: Timestamp, shared: &Shared<O>) -> Option<Claim> {
    let channel = record.daily.channel;
    let schedule = &record.daily.schedule;
    let Next { due, missed } = schedule.next(now, record.next_date.yesterday().ok()?, shared.grace)?;
    if due.at > now {
        return Some(Claim { channel, owed: None, missed, next: due });
    }
    let next = schedule.first(now, Some(due.date))?;
    Some(Claim { channel, owed: Some(due), missed, next })
}

/// Works out what is next for every daily post, and writes down what differs.
pub(super) async fn reschedule<O: Outlet>(shared: &Shared<O>) -> Result<(), StoreError> {
    for record in shared.store.unpaused_dailies().await? {
        let at = record.daily.schedule.instant(record.next_date);
        let next = match at {
            Some(at) => Some(Due { date: record.next_date, at }),
            // By the rules of today the zone skips the date.
            None => record.daily.schedule.first(shared.clock.now(), Some(record.next_date)),
        };
        if let Some(next) = next.filter(|next| Some(next.at) != record.next_due) {
            shared.store.schedule_daily(record.daily.channel, next).await?;
        }
    }
    Ok(())
}
