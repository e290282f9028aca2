//! Routes, limits and headers.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use alitrack::Language;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::StatusCode;
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Form, Json, Router, middleware};
use chrono::{DateTime, NaiveDate};
use serde::Serialize;

use crate::answer::Answer;
use crate::asked::Asked;
use crate::{page, words};

/// More than a number, nine short fields and a link around the number need.
const BODY_LIMIT: usize = 16 * 1024;

/// The day to reckon with, if it is not the computer's.
type Today = Arc<Option<NaiveDate>>;

pub fn router(today: Option<NaiveDate>) -> Router {
    Router::new()
        .route("/", get(show).post(submit))
        .route("/typing", post(typing))
        .route(
            "/form.js",
            get(|| {
                asset(
                    "text/javascript; charset=utf-8",
                    include_str!("../assets/form.js"),
                )
            }),
        )
        .route(
            "/style.css",
            get(|| asset("text/css; charset=utf-8", include_str!("../assets/style.css"))),
        )
        .route("/favicon.ico", get(|| async { StatusCode::NO_CONTENT }))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::map_response(guard))
        .with_state(Arc::new(today))
}

/// What every answer tells the browser: run nothing and load nothing but what comes from here.
async fn guard(mut response: Response) -> Response {
    const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                          form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=()",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn asset(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind)], text)
}

fn accepted(headers: &HeaderMap) -> &str {
    headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The page before anything is sent; a number in the address is looked at like one that is typed.
async fn show(
    State(today): State<Today>,
    headers: HeaderMap,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let language = asked.language(accepted(&headers));
    let answer = if asked.number.is_empty() {
        Answer::none()
    } else {
        Answer::typing(&asked)
    };
    let html = page::page(&asked, language, &answer, day_of(&today));
    answer_in(language, StatusCode::OK, html)
}

/// The verdict on a form: 200 with what was found, or 422 with a message beside each refused field.
async fn submit(
    State(today): State<Today>,
    headers: HeaderMap,
    form: Result<Form<Asked>, FormRejection>,
) -> Response {
    let Form(asked) = match form {
        Ok(form) => form,
        Err(rejection) => return rejected(&headers, &rejection),
    };
    let language = asked.language(accepted(&headers));
    let today = day_of(&today);
    let answer = Answer::submitted(&asked, today);
    let status = if answer.is_refused() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let html = page::page(&asked, language, &answer, today);
    answer_in(language, status, html)
}

/// What a script shows while somebody types.
#[derive(Serialize)]
struct Typed {
    state: &'static str,
    message: String,
    text: String,
    /// In UTF-16 units of `text`.
    caret: usize,
    html: String,
    label: &'static str,
    hint: &'static str,
    pattern: String,
    inputmode: &'static str,
}

async fn typing(headers: HeaderMap, form: Result<Form<Asked>, FormRejection>) -> Response {
    let Form(asked) = match form {
        Ok(form) => form,
        Err(rejection) => return rejected(&headers, &rejection),
    };
    let language = asked.language(accepted(&headers));
    let field = asked.field();
    let typing = field.typing(&asked.number);
    let grouped = field.group(&asked.number, asked.caret());
    let hints = field.html();
    let before = grouped.text.get(..grouped.caret).unwrap_or_default();
    Json(Typed {
        state: typing.state().code(),
        message: typing.message(language),
        caret: before.encode_utf16().count(),
        html: page::answer(&Answer::typing(&asked), &asked, language).into_string(),
        text: grouped.text,
        label: field.label(language),
        hint: field.hint(language),
        pattern: hints.pattern,
        inputmode: hints.inputmode,
    })
    .into_response()
}

fn rejected(headers: &HeaderMap, rejection: &FormRejection) -> Response {
    let language = Language::from_accept_language(accepted(headers)).unwrap_or_default();
    let status = rejection.status();
    let said = match status {
        StatusCode::PAYLOAD_TOO_LARGE => words::TOO_LARGE.get(language),
        _ => words::NOT_A_FORM.get(language),
    };
    answer_in(language, status, page::apology(language, said))
}

fn answer_in(language: Language, status: StatusCode, html: maud::Markup) -> Response {
    let headers = [
        (header::CONTENT_LANGUAGE, language.tag()),
        (header::VARY, "accept-language"),
    ];
    (status, headers, Html(html.into_string())).into_response()
}

/// The library reads no clock; the server does, unless it was told a day.
fn day_of(today: &Option<NaiveDate>) -> NaiveDate {
    today.unwrap_or_else(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
        DateTime::from_timestamp(seconds, 0)
            .unwrap_or_default()
            .date_naive()
    })
}
