//! Everything that needs more than one module: the layers, the shipped facts, the terminal, and Discord end to end.

mod cli;
mod config;
mod daily;
mod discord;
mod facts;
mod layers;
mod locales;
mod pictures;
mod questions;
mod readme;
mod standin;
mod store;
mod support;
