//! The commands, in the order people see them. Each reads its arguments, has the desk answer, and sends the reply.

mod about;
mod ask;
mod ask_about_message;
mod check_message;
mod complete;
mod daily;
mod event;
mod events;
mod help;
pub(super) mod listing;
mod onthisday;
mod person;
mod place;
mod privacy;
mod quiz;
mod settings;
mod sources;
mod timeline;
mod trade;

use std::{convert::Infallible, sync::Arc};

use super::{
    failure::Failure,
    feedback::{self, Asking},
    interaction::{Caller, View, respond},
    office::Office,
};
use crate::{
    answer::Desk,
    reply::{Reply, Words},
};

/// What a command gets. Nothing it does can fail: what breaks is told to the person by [`respond`].
pub(super) type Context<'a> = poise::ApplicationContext<'a, Arc<Office>, Infallible>;
/// What a command returns.
pub(super) type Done = Result<(), Infallible>;

/// Every command. What it is called and described as stands in `locales/`.
pub(super) fn all() -> Vec<poise::Command<Arc<Office>, Infallible>> {
    let commands = vec![
        ask::ask(),
        event::event(),
        events::events(),
        timeline::timeline(),
        onthisday::onthisday(),
        person::person(),
        place::place(),
        trade::trade(),
        sources::sources(),
        quiz::quiz(),
        daily::daily(),
        help::help(),
        about::about(),
        privacy::privacy(),
        settings::settings(),
        check_message::check_message(),
        ask_about_message::ask_about_message(),
    ];
    commands.into_iter().map(listing::listed).collect()
}

/// Answers a command with what the desk works out, in the language that the person reads.
async fn answer(context: Context<'_>, view: View, work: impl FnOnce(&Desk, Words) -> Reply + Send + 'static) -> Done {
    answer_in_language_of(context, "", view, work).await
}

/// Answers a command with a reply that takes more than the desk, in the language that the person reads.
async fn answer_with<F>(context: Context<'_>, view: View, work: impl FnOnce(Words) -> F) -> Done
where
    F: Future<Output = Result<Reply, Failure>>,
{
    let caller = Caller::of_command(context.data(), context.interaction);
    let working = work(caller.words);
    respond(context.data(), &caller, view, &context.command().name, working).await;
    Ok(())
}

/// Answers a command with what the desk works out, in the language that the person has typed, where that is clear.
async fn answer_in_language_of(
    context: Context<'_>,
    typed: &str,
    view: View,
    work: impl FnOnce(&Desk, Words) -> Reply + Send + 'static,
) -> Done {
    let office = context.data();
    let caller = Caller::of_command(office, context.interaction).typing(typed);
    let words = caller.words;
    let used = context.interaction;
    let is_wanted = feedback::is_wanted(office, used.guild_id, &used.authorizing_integration_owners);
    let working = async move {
        let reply = office.ask(move |desk| work(desk, words)).await?;
        Ok(match is_wanted {
            true if typed.is_empty() => reply.rateable(words),
            true => feedback::note(office, Asking(used.id.get()), typed, reply, words),
            false => reply,
        })
    };
    respond(office, &caller, view, &context.command().name, working).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use serenity::all::Permissions;

    use super::*;
    use crate::reply::FILTER_TEXT_LENGTH;

    fn registered() -> Vec<Value> {
        listing::registered(&all()).iter().map(|command| serde_json::to_value(command).unwrap()).collect()
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
        let expected = [
            "ask",
            "event",
            "events",
            "timeline",
            "onthisday",
            "person",
            "place",
            "trade",
            "sources",
            "quiz",
            "daily",
            "help",
            "about",
            "privacy",
            "settings",
            "Check this message",
            "Ask about this message",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn every_command_can_be_used_in_servers_and_direct_messages_and_by_people_who_installed_it() {
        // A server's managers choose for a server, and nowhere else.
        let for_managers = |command: &Value| command["name"] == "settings" || command["name"] == "daily";
        for command in registered().into_iter().filter(|command| !for_managers(command)) {
            assert_eq!(command["integration_types"], json!([0, 1]), "{}", command["name"]);
            assert_eq!(command["contexts"], json!([0, 1, 2]), "{}", command["name"]);
        }
    }

    #[test]
    fn daily_posts_are_for_servers_and_those_who_manage_them() {
        let daily = registered().into_iter().find(|command| command["name"] == "daily").unwrap();
        assert_eq!((&daily["integration_types"], &daily["contexts"]), (&json!([0]), &json!([0])));
        assert_eq!(daily["default_member_permissions"], json!(Permissions::MANAGE_GUILD.bits().to_string()));
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
}
