//! `POST /api/uploads`: a log, as large as the settings allow, straight to the disk; answered as in chat.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::Json;
use axum::body::{Body, HttpBody as _};
use axum::extract::{Query, State};
use axum::http::header::{ACCEPT, CONTENT_LENGTH};
use axum::http::{HeaderMap, HeaderName};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::app::dashboard::Member;
use crate::app::import_logs::LogOutcome;
use crate::app::upload_here::{Incoming, Received};
use crate::app::{Audience, Error};
use crate::reply::{self, Card, Tone};
use crate::web::dashboard::Dashboard;
use crate::web::limits;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::{Uploads, Visit};

/// What is uploaded.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct UploadQuery {
    /// The file's name; some formats keep the lap time there.
    name: String,
    /// Nobody else sees the laps; not said: as the person's settings have it.
    private: Option<bool>,
    /// Say it in the channel in which `/dashboard` was asked for.
    #[serde(default)]
    tell: bool,
}

/// What became of a log: the card that chat shows.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Stored {
    cards: Vec<SaidCard>,
    /// The lap by which its session is opened; `null`: it has none.
    lap: Option<String>,
    /// Whether it is said in the channel.
    told: bool,
}

/// A card as in chat.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SaidCard {
    title: String,
    /// In Discord's markdown.
    text: String,
    footer: Option<String>,
    /// `good`, `bad` or `normal`.
    tone: &'static str,
}

impl From<Card> for SaidCard {
    fn from(card: Card) -> Self {
        Self {
            title: card.title,
            text: card.text,
            footer: card.footer,
            tone: match card.tone {
                Tone::Good => "good",
                Tone::Bad => "bad",
                Tone::Normal => "normal",
            },
        }
    }
}

/// Reads a log and stores its laps. With `Accept: text/event-stream` the answer comes as events: `received`, then
/// `stored` or `refused`.
#[utoipa::path(
    post, path = "/api/uploads", params(UploadQuery), tag = "upload",
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, body = Stored), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn upload(
    State(dashboard): State<Dashboard>,
    Uploads(visit): Uploads,
    Query(query): Query<UploadQuery>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Failure> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let announced = text(CONTENT_LENGTH).and_then(|length| length.parse().ok());
    let wants_events = text(ACCEPT).is_some_and(|accept| accept.contains("text/event-stream"));
    let mut body = body;
    let receiving = async {
        let incoming = dashboard.app.begin_upload(&visit.actor, announced).await?;
        receive(incoming, &mut body, dashboard.times.stall).await
    };
    let received = match tokio::time::timeout(dashboard.times.upload, receiving).await {
        Ok(received) => received,
        Err(_) => Err(Error::Request("the upload took too long".to_owned())),
    };
    let received = match received {
        Ok(received) => received,
        Err(error) => {
            hear_out(&mut body).await;
            return Err(error.into());
        }
    };
    if !wants_events {
        return Ok(Json(store(&dashboard, &visit, &query, received).await?).into_response());
    }
    let events = async_stream::stream! {
        let size = serde_json::json!({ "bytes": received.size_bytes() });
        yield Ok::<_, Infallible>(Event::default().event("received").data(size.to_string()));
        yield Ok(match store(&dashboard, &visit, &query, received).await {
            Ok(stored) => event("stored", &stored),
            Err(error) => {
                let cards = reply::error::logged(&error, visit.words).cards;
                let cards = cards.into_iter().map(SaidCard::from).collect();
                event("refused", &Stored { cards, lap: None, told: false })
            }
        });
    };
    Ok(Sse::new(events).keep_alive(KeepAlive::default()).into_response())
}

fn event(name: &str, data: &impl Serialize) -> Event {
    let data = serde_json::to_string(data).unwrap_or_default();
    Event::default().event(name).data(data)
}

/// What is left of a refused file is heard to its end, as far as that is near: else the answer would not be read.
async fn hear_out(body: &mut Body) {
    let mut left = limits::HEARD_OUT_BYTES;
    let rest = async {
        while let Some(Ok(frame)) = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await {
            let heard = frame.data_ref().map_or(0, bytes::Bytes::len);
            left = left.saturating_sub(heard);
            if left == 0 {
                return;
            }
        }
    };
    // Whoever takes longer has the answer or has not.
    let _heard = tokio::time::timeout(limits::HEARD_OUT_TIME, rest).await;
}

async fn receive(mut incoming: Incoming, body: &mut Body, patience: Duration) -> Result<Received, Error> {
    let broken = |_| Error::Request("the upload broke off".to_owned());
    loop {
        let frame = poll_fn(|context| Pin::new(&mut *body).poll_frame(context));
        let stalled = |_| Error::Request("the upload stood still".to_owned());
        let Some(frame) = tokio::time::timeout(patience, frame).await.map_err(stalled)? else {
            break;
        };
        if let Ok(piece) = frame.map_err(broken)?.into_data() {
            incoming.take(&piece).await?;
        }
    }
    incoming.finish().await
}

async fn store(
    dashboard: &Dashboard,
    visit: &Visit,
    query: &UploadQuery,
    received: Received,
) -> Result<Stored, Error> {
    let (app, member) = (&dashboard.app, visit.member()?);
    let audience = match query.private {
        Some(true) => Audience::OnlyUser,
        Some(false) => Audience::Server,
        None => app.audience_of_upload(&visit.actor).await,
    };
    let file = (query.name.as_str(), audience);
    let imported = app.import_received(&visit.actor, &member.driver, file, received);
    let mut outcomes = imported.await?;
    if outcomes.len() == 1
        && let Some(LogOutcome {
            outcome: Err(error), ..
        }) = outcomes.pop_if(|of| of.outcome.is_err())
    {
        return Err(error);
    }
    let told = query.tell && tell(dashboard, visit, member, &outcomes).await;
    let stored = outcomes
        .iter()
        .filter_map(|of| of.outcome.as_ref().ok())
        .next_back();
    let lap = stored.and_then(|stored| stored.best().or(stored.laps.first()));
    let lap = lap.map(|lap| lap.id.to_string());
    let cards = reply::import::together(outcomes, visit.words).cards;
    Ok(Stored {
        cards: cards.into_iter().map(SaidCard::from).collect(),
        lap,
        told,
    })
}

/// The laps are stored: what cannot be said in the channel takes nothing from that.
async fn tell(dashboard: &Dashboard, visit: &Visit, member: &Member, outcomes: &[LogOutcome]) -> bool {
    let told = dashboard
        .app
        .tell_of_uploads(&visit.actor, member, outcomes)
        .await;
    told.unwrap_or_else(|error| {
        tracing::warn!(error = %error, "a channel was not told of an upload");
        false
    })
}
