//! What the bot says about daily posts: the posts themselves, their settings, and what is wrong with them.

mod alarm;
mod post;
mod refusal;
mod settings;
mod status;

pub use alarm::daily_fails;
pub use post::{as_test, daily_post, no_entry};
pub use refusal::{DailyRefusal, daily_refused};
pub use settings::{ask_to_remove, daily_paused, daily_removed, daily_resumed, daily_set, daily_tested};
pub use status::{Health, daily_history, daily_status};
