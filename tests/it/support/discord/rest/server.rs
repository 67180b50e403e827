//! The HTTP end: reads a request, mistreats it where a test asked for that, checks it, answers it, writes it down.

use std::future::pending;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body::Frame;
use serde_json::Value;
use tokio::net::TcpListener;

use super::answer::Answer;
use super::endpoint::Endpoint;
use super::{Asked, answer, upload};
use crate::support::discord::fault::Fault;
use crate::support::discord::journal::Entry;
use crate::support::discord::rules;
use crate::support::discord::shared::Shared;

/// Serves the HTTP API until the runtime ends.
pub(crate) fn serve(listener: TcpListener, shared: Shared, gateway_url: String) {
    let router = Router::new().fallback(receive).with_state((shared, gateway_url));
    tokio::spawn(async move { axum::serve(listener, router).await });
}

/// One request, from its journal entry to its answer.
async fn receive(State((shared, gateway_url)): State<(Shared, String)>, request: Request) -> Response {
    let asked = match read(request, &shared, gateway_url).await {
        Ok(asked) => asked,
        Err(unreadable) => return unreadable,
    };
    let entry = note(&shared, &asked);
    let fault = shared.change(|model| {
        let place = model.faults.iter().position(|planned| planned.strikes(&asked.method, &asked.path))?;
        model.faults[place].remaining -= 1;
        model.journal[entry].in_flight = false;
        Some(model.faults[place].fault.clone())
    });
    match fault {
        Some(Fault::Silence) => pending().await,
        Some(Fault::Broken) => return broken(),
        Some(Fault::Answer { status, headers, body }) => {
            finish(&shared, entry, &Answer { status, body: body.clone() });
            return respond(status, &body, &headers);
        }
        Some(Fault::Delay(time)) => tokio::time::sleep(time).await,
        Some(Fault::Killed) => {
            shared.kill_bot();
            return broken();
        }
        Some(Fault::AnswerLost | Fault::KilledUnaware) | None => {}
    }
    let answer = check_and_answer(&shared, &asked);
    finish(&shared, entry, &answer);
    if matches!(fault, Some(Fault::KilledUnaware)) {
        shared.kill_bot();
        return broken();
    }
    if matches!(fault, Some(Fault::AnswerLost)) { broken() } else { respond(answer.status, &answer.body, &[]) }
}

/// Reads the request whole.
async fn read(request: Request, shared: &Shared, gateway_url: String) -> Result<Asked, Response> {
    let arrived = Instant::now();
    let is_form = upload::is_form(&request);
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().strip_prefix("/api/v10").unwrap_or(parts.uri.path()).to_owned();
    let method = parts.method.as_str().to_owned();
    let read = if is_form {
        upload::read(Request::from_parts(parts.clone(), body)).await
    } else {
        let bytes = to_bytes(body, usize::MAX).await.map_err(|_| StatusCode::BAD_REQUEST.into_response())?;
        let body = if bytes.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(&bytes) };
        body.map(|body| (body, Vec::new())).map_err(|error| error.to_string())
    };
    let (body, files) = read.unwrap_or_else(|error| {
        let what = format!("the body cannot be read: {error}");
        shared.change(|model| model.object(&format!("{method} {path}"), what));
        (Value::Null, Vec::new())
    });
    let authorization = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let query = parts.uri.query().unwrap_or_default().to_owned();
    let authorization = authorization.map(str::to_owned);
    Ok(Asked { arrived, method, path, query, authorization, body, files, gateway_url })
}

/// What Discord says to it: refusals first, then the endpoint's own answer.
fn check_and_answer(shared: &Shared, asked: &Asked) -> Answer {
    let request = format!("{} {}", asked.method, asked.path);
    let Some(endpoint) = Endpoint::find(&asked.method, &asked.path) else {
        shared.change(|model| model.object(&request, "unexpected request: the stand-in knows no such endpoint"));
        return Answer::no_such_path();
    };
    let token = shared.read(|model| format!("Bot {}", model.token));
    if !endpoint.needs_no_authorization() && asked.authorization.as_deref() != Some(token.as_str()) {
        return Answer::unauthorized();
    }
    // Outside the lock: the first use of a schema compiles it.
    let problems = rules::problems(&endpoint, &asked.method, &asked.body);
    shared.change(|model| {
        for problem in &problems {
            model.object(&request, problem.to_string());
        }
        let refused: Vec<_> = problems.iter().filter(|problem| problem.is_refused).collect();
        if !refused.is_empty() {
            return Answer::invalid_form(&refused);
        }
        let mut asked = asked.clone();
        let files = std::mem::take(&mut asked.files);
        upload::attach(model, &request, &mut asked.body, &files);
        answer(model, &endpoint, &asked)
    })
}

/// Writes the request down; returns its place in the journal.
fn note(shared: &Shared, asked: &Asked) -> usize {
    let path = if asked.query.is_empty() { asked.path.clone() } else { format!("{}?{}", asked.path, asked.query) };
    shared.change(|model| {
        let (method, body) = (asked.method.clone(), asked.body.clone());
        model.journal.push(Entry {
            at: model.started.elapsed(),
            method,
            path,
            body,
            status: None,
            in_flight: true,
            answer: Value::Null,
        });
        model.journal.len() - 1
    })
}

/// Writes the answer beside its request.
fn finish(shared: &Shared, entry: usize, answer: &Answer) {
    shared.change(|model| {
        model.journal[entry].status = Some(answer.status);
        model.journal[entry].in_flight = false;
        model.journal[entry].answer = answer.body.clone();
    });
}

/// The answer on the wire.
fn respond(status: u16, body: &Value, headers: &[(String, String)]) -> Response {
    let status = StatusCode::from_u16(status).expect("a status of three digits");
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(name, value);
    }
    let body = if body.is_null() {
        Body::empty()
    } else {
        response = response.header(header::CONTENT_TYPE, "application/json");
        Body::from(body.to_string())
    };
    response.body(body).expect("headers written by the harness are valid")
}

/// An answer that breaks off: the client sees its connection reset in the middle.
fn broken() -> Response {
    let breaks_off = Bytes::from_static(b"{");
    Response::builder()
        .header(header::CONTENT_LENGTH, 1000)
        .body(Body::new(CutShort(Some(breaks_off))))
        .expect("a length is a valid header")
}

/// A body that ends in an error, whereupon the connection is closed.
struct CutShort(Option<Bytes>);

impl axum::body::HttpBody for CutShort {
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(Some(match self.0.take() {
            Some(bytes) => Ok(Frame::data(bytes)),
            None => Err("cut short by the test".into()),
        }))
    }
}
