//! Tests of the stand-in Discord itself, by a small client and by plain requests.

mod client;
mod gateway;
mod member;
mod process;
mod rest;
mod rules;
mod runner;
