//! Every event of Discord under a name of its own in the log, so that the lines of one request are found together.

use poise::Framework;
use serenity::all::{Client, Context, FullEvent, Interaction};
use serenity::framework::Framework as Dispatch;
use tracing::{Instrument as _, Span};

use crate::app::Error;
use crate::commands::Data;

/// The framework, with a span around whatever an event leads to.
pub(super) struct Traced(pub(super) Framework<Data, Error>);

#[serenity::async_trait]
impl Dispatch for Traced {
    async fn init(&mut self, client: &Client) {
        Dispatch::init(&mut self.0, client).await;
    }

    async fn dispatch(&self, ctx: Context, event: FullEvent) {
        let span = span(&event);
        Dispatch::dispatch(&self.0, ctx, event).instrument(span).await;
    }
}

/// Numbers and names of commands; no word that somebody wrote.
fn span(event: &FullEvent) -> Span {
    match event {
        FullEvent::InteractionCreate { interaction } => {
            let request = interaction.id().get();
            match interaction {
                Interaction::Command(command) | Interaction::Autocomplete(command) => {
                    tracing::info_span!("request", request, command = %command.data.name)
                }
                Interaction::Component(_) => tracing::info_span!("request", request, command = "press"),
                Interaction::Modal(_) => tracing::info_span!("request", request, command = "form"),
                _ => tracing::info_span!("request", request),
            }
        }
        FullEvent::Message { new_message } => {
            tracing::info_span!("request", request = new_message.id.get(), command = "message")
        }
        _ => Span::none(),
    }
}
