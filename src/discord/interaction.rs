//! Answering an interaction: the first response in time, a failure told to the person, and neither twice.

use std::{pin::pin, time::Duration};

use serenity::{
    all::{ApplicationId, ChannelId, CommandInteraction, ComponentInteraction, InteractionId, UserId},
    builder::{CreateInteractionResponse, CreateInteractionResponseMessage},
};
use tokio::time::{Instant, timeout};

use super::{failure::Failure, office::Office, panics, render};
use crate::{
    language::Language,
    reply::{self, Audience, Picture, Reply, Words},
};

/// After this long without a reply the response is put off, so that a person sees something within a second.
const PUT_OFF_AFTER: Duration = Duration::from_millis(500);
/// Discord takes a first response for three seconds after it sent the interaction. A part of that is the way here.
const WINDOW: Duration = Duration::from_millis(2800);

/// What it takes to respond to an interaction.
pub(super) struct Caller {
    id: InteractionId,
    application: ApplicationId,
    token: String,
    /// Who, and in which channel; not where an interaction could not be read whole.
    place: Option<(UserId, ChannelId)>,
    /// When a first response is too late.
    deadline: Instant,
    /// What the person reads.
    pub(super) words: Words,
}

impl Caller {
    /// A caller whose interaction has come in just now.
    pub(super) fn new(id: InteractionId, application: ApplicationId, token: &str, words: Words) -> Self {
        let deadline = Instant::now() + WINDOW;
        Self { id, application, token: token.to_owned(), place: None, deadline, words }
    }

    /// Who uses a command.
    pub(super) fn of_command(office: &Office, used: &CommandInteraction) -> Self {
        let words = words(&used.locale, office.servers.of(used.guild_id).language);
        let place = Some((used.user.id, used.channel_id));
        Self { place, ..Self::new(used.id, used.application_id, &used.token, words) }
    }

    /// Who presses a button.
    pub(super) fn of_press(office: &Office, pressed: &ComponentInteraction) -> Self {
        let words = words(&pressed.locale, office.servers.of(pressed.guild_id).language);
        let place = Some((pressed.user.id, pressed.channel_id));
        Self { place, ..Self::new(pressed.id, pressed.application_id, &pressed.token, words) }
    }

    /// The same caller, who reads the language that they have typed, where that is clear.
    pub(super) fn typing(self, text: &str) -> Self {
        match Language::clear_in(text) {
            Some(language) => self.reading(language),
            None => self,
        }
    }

    /// The same caller, who reads this language.
    pub(super) fn reading(self, language: Language) -> Self {
        Self { words: Words::of(language), ..self }
    }
}

/// The words of a locale as Discord names it, or of the server's language where the bot does not speak that.
pub(super) fn words(locale: &str, server: Option<Language>) -> Words {
    Words::of(Language::from_tag(locale).or(server).unwrap_or_default())
}

/// Where a reply to an interaction appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    /// In a message of its own, for whom the reply is meant.
    Own,
    /// In a message that only this person sees.
    Private,
    /// In the place of the message whose button was pressed; but a reply that is for one person leaves that as it is.
    InPlace,
}

impl View {
    /// The first response, when the reply is ready.
    fn first(self, reply: &Reply) -> CreateInteractionResponse {
        let for_asker = reply.audience == Audience::Asker;
        match self {
            Self::InPlace if !for_asker => CreateInteractionResponse::UpdateMessage(render::response(reply, false)),
            Self::Own | Self::InPlace => CreateInteractionResponse::Message(render::response(reply, for_asker)),
            Self::Private => CreateInteractionResponse::Message(render::response(reply, true)),
        }
    }

    /// The first response, when the reply takes longer.
    fn put_off(self) -> CreateInteractionResponse {
        match self {
            Self::InPlace => CreateInteractionResponse::Acknowledge,
            Self::Own | Self::Private => CreateInteractionResponse::Defer(
                CreateInteractionResponseMessage::new()
                    .allowed_mentions(render::no_mentions())
                    .ephemeral(self == Self::Private),
            ),
        }
    }
}

/// Answers with the reply that is being worked out. A failure is logged once under `place`, and told to the person where Discord still
/// takes it.
pub(super) async fn respond(
    office: &Office,
    caller: &Caller,
    view: View,
    place: &str,
    working: impl Future<Output = Result<Reply, Failure>>,
) {
    let Some(_ticket) = office.running.begin() else { return };
    let passed =
        caller.place.map_or(Ok(()), |(person, channel)| office.cooldowns.pass(person, channel, Instant::now()));
    let view = if passed.is_ok() { view } else { View::Private };
    let mut response = Response { office, caller, view, begun: false };
    let answered = match passed {
        Ok(()) => panics::guard(response.give(working)).await,
        Err(refused) => panics::guard(response.give(async { Ok(refused.reply(caller.words)) })).await,
    };
    let failure = match answered {
        Ok(Ok(())) => return,
        Ok(Err(failure)) => failure,
        Err(panicked) => Failure::Panicked(panicked),
    };
    response.admit(&failure, place).await;
}

/// Tells a caller that something broke before an answer could be begun, and logs it.
pub(super) async fn fail(office: &Office, caller: &Caller, place: &str, failure: &Failure) {
    let Some(_ticket) = office.running.begin() else { return };
    Response { office, caller, view: View::Private, begun: false }.admit(failure, place).await;
}

/// A response in the making.
struct Response<'a> {
    office: &'a Office,
    caller: &'a Caller,
    view: View,
    /// Whether Discord has taken a first response, so that only edits and further messages are left.
    begun: bool,
}

impl Response<'_> {
    async fn give(&mut self, working: impl Future<Output = Result<Reply, Failure>>) -> Result<(), Failure> {
        let mut working = pin!(working);
        if let Ok(reply) = timeout(PUT_OFF_AFTER, &mut working).await {
            let reply = reply?;
            return self.call_back(&self.view.first(&reply), reply.picture.as_deref()).await;
        }
        self.call_back(&self.view.put_off(), None).await?;
        let reply = working.await?;
        self.add(&reply).await
    }

    async fn call_back(
        &mut self,
        response: &CreateInteractionResponse,
        picture: Option<&Picture>,
    ) -> Result<(), Failure> {
        let Caller { id, token, deadline, .. } = self.caller;
        self.office.rest.call_back(*id, token, response, picture, *deadline).await?;
        self.begun = true;
        Ok(())
    }

    /// Shows a reply after the first response.
    async fn add(&self, reply: &Reply) -> Result<(), Failure> {
        let Caller { application, token, .. } = self.caller;
        let (rest, picture) = (&self.office.rest, reply.picture.as_deref());
        if self.view == View::InPlace && reply.audience == Audience::Asker {
            rest.follow_up(*application, token, &render::follow_up(reply), picture).await?;
        } else {
            rest.edit_response(*application, token, &render::edit(reply), picture).await?;
        }
        Ok(())
    }

    async fn admit(&mut self, failure: &Failure, place: &str) {
        let reference = failure.log(place);
        if !failure.can_be_told() {
            return;
        }
        let reply = reply::failure(self.caller.words, reference.as_str());
        let told = if self.begun {
            self.add(&reply).await
        } else {
            self.call_back(&CreateInteractionResponse::Message(render::response(&reply, true)), None).await
        };
        if let Err(error) = told {
            tracing::debug!(%reference, %error, "the person could not be told");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{Arc, Mutex},
        thread::sleep,
    };

    use axum::{
        Router,
        http::{Request, StatusCode},
        routing::any,
    };
    use serde_json::{Value, json};
    use tokio::net::TcpListener;

    use super::{super::office::tests::reporting_to, *};
    use crate::answer::Desk;

    /// Answers an interaction with this work, and returns what Discord was sent.
    async fn answered(view: View, work: impl FnOnce(&Desk) -> Reply + Send + 'static) -> Vec<(String, Value)> {
        let sent = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&sent);
        let take = move |request: Request<axum::body::Body>| async move {
            let method = request.method().to_string();
            let body = axum::body::to_bytes(request.into_body(), usize::MAX).await.unwrap();
            log.lock().unwrap().push((method, serde_json::from_slice(&body).unwrap()));
            StatusCode::NO_CONTENT
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let office = reporting_to(&format!("http://{}", listener.local_addr().unwrap())).await;
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(any(take))).await });
        let words = Words::of(Language::En);
        let caller = Caller::new(InteractionId::new(1), ApplicationId::new(2), "token", words);
        respond(&office, &caller, view, "test", office.ask(work)).await;
        let sent = sent.lock().unwrap();
        sent.clone()
    }

    #[tokio::test]
    async fn a_panic_is_admitted_to_the_person_alone() {
        let sent = answered(View::Own, |_| panic!("on purpose")).await;
        let [(method, body)] = &sent[..] else { panic!("{sent:?}") };
        assert_eq!((method.as_str(), &body["type"], &body["data"]["flags"]), ("POST", &json!(4), &json!(64)));
        assert_eq!(body["data"]["embeds"][0]["title"], "Something went wrong on my side");
    }

    /// 5 and 6 put a response off; it is given by an edit, or apart where it is for one person and the message is not.
    #[tokio::test]
    async fn a_slow_answer_is_put_off_and_then_given() {
        for (view, reply, first, method, flags) in [
            (View::Own, Reply::default(), 5, "PATCH", Value::Null),
            (View::InPlace, Reply::default(), 6, "PATCH", Value::Null),
            (View::InPlace, Reply::default().privately(), 6, "POST", json!(64)),
        ] {
            let work = move |_: &Desk| {
                sleep(PUT_OFF_AFTER + Duration::from_millis(100));
                reply
            };
            let sent = answered(view, work).await;
            assert_eq!(sent.len(), 2, "{view:?}: {sent:?}");
            assert_eq!(sent[0].1["type"], json!(first), "{view:?}: {sent:?}");
            assert_eq!((sent[1].0.as_str(), &sent[1].1["flags"]), (method, &flags), "{view:?}: {sent:?}");
        }
    }

    #[tokio::test]
    async fn a_slow_answer_that_breaks_is_admitted_in_its_place() {
        let sent = answered(View::Own, |_| {
            sleep(PUT_OFF_AFTER + Duration::from_millis(100));
            panic!("on purpose");
        });
        let sent = sent.await;
        assert_eq!(sent.len(), 2, "{sent:?}");
        assert_eq!(
            (sent[1].0.as_str(), &sent[1].1["embeds"][0]["title"]),
            ("PATCH", &json!("Something went wrong on my side"))
        );
    }

    fn sent(response: &CreateInteractionResponse) -> (Value, Value) {
        let body = serde_json::to_value(response).unwrap();
        (body["type"].clone(), body["data"]["flags"].clone())
    }

    /// Discord's numbers: 4 a new message, 7 an updated one; flag 64 is for one person only.
    #[test]
    fn who_sees_a_reply_follows_from_the_view_and_the_reply() {
        let public = Reply::default();
        let private = Reply::default().privately();
        for (view, reply, expected) in [
            (View::Own, &public, (json!(4), json!(0))),
            (View::Own, &private, (json!(4), json!(64))),
            (View::Private, &public, (json!(4), json!(64))),
            (View::InPlace, &public, (json!(7), json!(0))),
            (View::InPlace, &private, (json!(4), json!(64))),
        ] {
            assert_eq!(sent(&view.first(reply)), expected, "{view:?} {:?}", reply.audience);
        }
    }

    /// 5 puts off a new message, 6 an updated one.
    #[test]
    fn a_slow_reply_is_put_off_in_the_same_view() {
        assert_eq!(sent(&View::Own.put_off()), (json!(5), json!(0)));
        assert_eq!(sent(&View::Private.put_off()), (json!(5), json!(64)));
        assert_eq!(sent(&View::InPlace.put_off()), (json!(6), Value::Null));
    }

    #[test]
    fn a_locale_chooses_the_language_and_the_servers_or_english_stands_in() {
        for (locale, server, language) in [
            ("ko", None, Language::Ko),
            ("ru", Some(Language::Ko), Language::Ru),
            ("en-GB", Some(Language::Ko), Language::En),
            ("fr", Some(Language::Ko), Language::Ko),
            ("fr", None, Language::En),
        ] {
            assert_eq!(words(locale, server).language(), language, "{locale} {server:?}");
        }
    }
}
