//! News for the page as server-sent events, filtered to what the viewer may see.
//! A page that falls behind is told to load everything again.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{Query, State as Shared};
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use futures_util::stream::{Stream, unfold};
use serde_json::{Value, json};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::view::{self, Viewer};
use crate::hub::{Change, Hub};
use crate::id::Id;

pub(super) async fn stream(
    Shared(hub): Shared<Arc<Hub>>,
    Query(viewer): Query<Viewer>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = hub.news();
    let user = hub
        .read(|state| view::viewer(state, viewer.user).map(|person| person.id))
        .unwrap_or_default();
    let events = unfold((hub, news), move |(hub, mut news)| async move {
        let told = next(&hub, &mut news, user).await?;
        Some((Ok(Event::default().data(told.to_string())), (hub, news)))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

/// The next change that concerns the viewer. `None` when the stand-in is gone.
async fn next(hub: &Hub, news: &mut Receiver<Change>, user: Id) -> Option<Value> {
    loop {
        match news.recv().await {
            Ok(change) => {
                if let Some(told) = tell(hub, user, change) {
                    return Some(told);
                }
            }
            // The page was too slow to keep up: it loads everything again.
            Err(RecvError::Lagged(_)) => return Some(json!({"kind": "reload"})),
            Err(RecvError::Closed) => return None,
        }
    }
}

fn tell(hub: &Hub, user: Id, change: Change) -> Option<Value> {
    hub.read(|state| match change {
        Change::Message(id) => {
            let message = view::message_for(hub, state, user, id)?;
            Some(json!({"kind": "message", "message": message}))
        }
        Change::Removed { channel, message } => {
            Some(json!({"kind": "removed", "channel": channel, "message": message}))
        }
        Change::Interaction(token) => {
            let interaction = state.interactions.get(&token).filter(|it| it.user == user)?;
            Some(json!({"kind": "interaction", "interaction": view::interaction(interaction)}))
        }
        Change::Channels => Some(json!({"kind": "reload"})),
        Change::Commands => Some(json!({"kind": "commands", "commands": view::commands(state, user)})),
        Change::Bot => Some(json!({"kind": "bot", "connected": state.sessions.connected() > 0})),
        Change::Typing(channel) => Some(json!({"kind": "typing", "channel": channel})),
        Change::Record => Some(json!({"kind": "record"})),
    })
}
