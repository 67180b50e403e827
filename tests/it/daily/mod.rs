//! Daily posts: a year of them, crashes at every step, a Discord that misbehaves, and the commands.

mod commands;
mod crashes;
mod misbehaving;
mod moved;
mod year;
