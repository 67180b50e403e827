//! Everything that needs more than one module: the layers, the shipped facts, the terminal, and Discord end to end.

mod cli;
mod config;
mod discord;
mod layers;
mod standin;
mod support;
