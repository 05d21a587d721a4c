//! An answer that takes the place of the message whose button was pressed.

use serenity::builder::CreateInteractionResponse;
use serenity::model::application::ComponentInteraction;
use serenity::prelude::Context as SerenityContext;
use tokio_util::task::task_tracker::TaskTrackerToken;

use super::installed::server_of;
use super::{Data, actor_of};
use crate::app::{Actor, App, Audience, Error};
use crate::ids::ChannelId;
use crate::reply::{self, Reply};
use crate::words::Words;

/// A press that is acknowledged; the message stays as it is until the answer takes its place. What does not work is told
/// to whoever pressed, alone, and changes nothing.
pub(super) struct InPlace<'a> {
    serenity: &'a SerenityContext,
    interaction: &'a ComponentInteraction,
    app: &'a App,
    actor: Actor,
    words: Words,
    _running: TaskTrackerToken,
}

impl<'a> InPlace<'a> {
    /// Takes the press.
    ///
    /// # Errors
    /// Discord did not take the acknowledgement.
    pub(super) async fn acknowledge(
        serenity: &'a SerenityContext,
        data: &'a Data,
        interaction: &'a ComponentInteraction,
    ) -> Result<Self, Error> {
        let running = data.running.token();
        interaction
            .create_response(&serenity.http, CreateInteractionResponse::Acknowledge)
            .await?;
        let actor = actor_of(
            &interaction.user,
            server_of(interaction.guild_id, &interaction.authorizing_integration_owners),
            Audience::OnlyUser,
            interaction.member.as_ref(),
            &interaction.locale,
        );
        Ok(Self {
            serenity,
            interaction,
            app: &data.app,
            words: data.app.words_of(&actor).await,
            actor,
            _running: running,
        })
    }

    /// Who pressed; they alone see what goes wrong.
    pub(super) const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// What can be said in their language.
    pub(super) const fn words(&self) -> Words {
        self.words
    }

    /// Posts what came of it for everybody there, and leaves the message with the button as it is.
    ///
    /// # Errors
    /// Discord did not take it.
    pub(super) async fn post(self, outcome: Result<Reply, Error>) -> Result<(), Error> {
        match outcome {
            Ok(reply) => {
                let told = reply.told();
                let http = &self.serenity.http;
                let message = self
                    .interaction
                    .create_followup(http, reply.into_followup())
                    .await?;
                let channel = ChannelId::new(message.channel_id.get());
                let actor = self.actor.read_by(Audience::Server);
                self.app
                    .note_posted(&actor, channel, message.id.get(), &told)
                    .await;
                Ok(())
            }
            Err(error) => self.finish(Err(error)).await,
        }
    }

    /// Shows what came of it.
    ///
    /// # Errors
    /// Discord did not take it.
    pub(super) async fn finish(self, outcome: Result<Reply, Error>) -> Result<(), Error> {
        let http = &self.serenity.http;
        match outcome {
            Ok(reply) => drop(self.interaction.edit_response(http, reply.into_edit()).await?),
            Err(error) => {
                self.app.note_error(&error);
                let told = reply::error::logged(&error, self.words);
                let told = told.into_followup().ephemeral(true);
                self.interaction.create_followup(http, told).await?;
            }
        }
        Ok(())
    }
}
