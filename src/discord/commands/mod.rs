//! The commands, in the order people see them. Each reads its arguments, has the desk answer, and sends the reply.

mod about;
mod ask;
mod complete;
mod event;
mod events;
mod help;
mod onthisday;
mod privacy;

use std::{convert::Infallible, sync::Arc};

use super::{
    interaction::{Caller, View, respond},
    office::Office,
};
use crate::{answer::Desk, reply::Reply};

/// What a command gets. Nothing it does can fail: what breaks is told to the person by [`respond`].
pub(super) type Context<'a> = poise::ApplicationContext<'a, Arc<Office>, Infallible>;
/// What a command returns.
pub(super) type Done = Result<(), Infallible>;

/// Every command.
pub(super) fn all() -> Vec<poise::Command<Arc<Office>, Infallible>> {
    vec![
        ask::ask(),
        event::event(),
        events::events(),
        onthisday::onthisday(),
        help::help(),
        about::about(),
        privacy::privacy(),
    ]
}

/// Answers a command with what the desk works out.
async fn answer(
    context: Context<'_>,
    caller: Caller,
    view: View,
    work: impl FnOnce(&Desk) -> Reply + Send + 'static,
) -> Done {
    respond(context.data(), &caller, view, &context.command().name, work).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::reply::FILTER_TEXT_LENGTH;

    fn registered() -> Vec<Value> {
        let commands = poise::builtins::create_application_commands(&all());
        commands.iter().map(|command| serde_json::to_value(command).unwrap()).collect()
    }

    /// The option of a command.
    fn option(command: &str, option: &str) -> Value {
        let commands = registered();
        let command = commands.iter().find(|entry| entry["name"] == command).unwrap();
        let options = command["options"].as_array().unwrap();
        options.iter().find(|entry| entry["name"] == option).unwrap().clone()
    }

    #[test]
    fn commands_are_listed_in_the_order_people_see_them() {
        let names: Vec<Value> = registered().iter().map(|command| command["name"].clone()).collect();
        assert_eq!(names, ["ask", "event", "events", "onthisday", "help", "about", "privacy"]);
    }

    #[test]
    fn every_command_can_be_used_in_servers_and_direct_messages_and_by_people_who_installed_it() {
        for command in registered() {
            assert_eq!(command["integration_types"], json!([0, 1]), "{}", command["name"]);
            assert_eq!(command["contexts"], json!([0, 1, 2]), "{}", command["name"]);
        }
    }

    #[test]
    fn a_search_text_is_as_long_as_a_button_can_carry() {
        assert_eq!(option("events", "text")["max_length"], json!(FILTER_TEXT_LENGTH));
    }

    #[test]
    fn a_question_is_required_completed_and_as_long_as_a_message() {
        let question = option("ask", "question");
        assert_eq!(question["required"], json!(true));
        assert_eq!(question["autocomplete"], json!(true));
        assert_eq!(question["max_length"], json!(2000));
    }

    #[test]
    fn every_description_is_within_discords_limit() {
        for command in registered() {
            let options = command["options"].as_array().unwrap().clone();
            for described in options.into_iter().chain([command]) {
                let description = described["description"].as_str().unwrap();
                assert!((1..=100).contains(&description.encode_utf16().count()), "{described}");
            }
        }
    }
}
