//! The answer to one interaction: defer within the deadline, then exactly one edit.

use std::sync::atomic::Ordering;

use serenity::builder::Builder as _;
use serenity::builder::{
    CreateAllowedMentions, CreateAttachment, CreateInteractionResponse, CreateInteractionResponseFollowup,
    CreateInteractionResponseMessage,
};
use serenity::model::application::{ComponentInteraction, ModalInteraction};
use serenity::prelude::Context as SerenityContext;
use tokio::sync::OwnedSemaphorePermit;
use tokio_util::task::task_tracker::TaskTrackerToken;

use super::asker::{actor_of, display_name};
use super::installed::server_of;
use super::{Context, Data};
use crate::app::analyze::Analyzed;
use crate::app::analyze_lap::LapAnalysis;
use crate::app::analyze_session::SessionDebrief;
use crate::app::ask::Asked;
use crate::app::{Actor, App, Audience, Error};
use crate::ids::ChannelId;
use crate::reply::help::Mentionable;
use crate::reply::{self, Button, Reply};
use crate::words::{Language, Words};

/// A deferred answer. While it lives, shutdown waits for it.
pub(crate) struct Answer<'a> {
    serenity: &'a SerenityContext,
    app: &'a App,
    token: &'a str,
    actor: Actor,
    driver: String,
    locale: &'a str,
    words: Words,
    /// What shows the answer to everybody, where it is for one person.
    share: Option<Button>,
    /// Held until there is something to say.
    turn: Option<OwnedSemaphorePermit>,
    _running: TaskTrackerToken,
}

impl<'a> Answer<'a> {
    /// Shows "thinking…" and counts the command. `audience`: who will see the answer; fixed from here on.
    ///
    /// # Errors
    /// The asker is too fast, or Discord did not take the deferral.
    pub(crate) async fn defer(ctx: Context<'a>, audience: Audience) -> Result<Self, Error> {
        let actor = actor_of(
            &ctx.interaction.user,
            server_of(
                ctx.interaction.guild_id,
                &ctx.interaction.authorizing_integration_owners,
            ),
            audience,
            None,
            "",
        );
        ctx.data().app.admit(&actor)?;
        Self::defer_admitted(ctx, audience).await
    }

    /// The same for a command that was counted already.
    ///
    /// # Errors
    /// Discord did not take the deferral.
    pub(super) async fn defer_admitted(ctx: Context<'a>, audience: Audience) -> Result<Self, Error> {
        let interaction = ctx.interaction;
        let answer = Self {
            serenity: ctx.serenity_context(),
            app: &ctx.data().app,
            token: &interaction.token,
            actor: actor_of(
                &interaction.user,
                server_of(interaction.guild_id, &interaction.authorizing_integration_owners),
                audience,
                interaction.member.as_deref(),
                &interaction.locale,
            ),
            driver: display_name(&interaction.user, interaction.member.as_deref()),
            locale: &interaction.locale,
            words: Words::default(),
            share: None,
            turn: None,
            _running: ctx.data().running.token(),
        };
        acknowledge(ctx, answer.actor.audience).await?;
        Ok(answer.begun().await)
    }

    /// The same for a pressed button: a new message below the one with the button.
    ///
    /// # Errors
    /// Discord did not take the deferral.
    pub(crate) async fn to_button(
        serenity: &'a SerenityContext,
        data: &'a Data,
        interaction: &'a ComponentInteraction,
    ) -> Result<Self, Error> {
        let answer = Self {
            serenity,
            app: &data.app,
            token: &interaction.token,
            // Whoever presses may not be the driver: only they see what they get.
            actor: actor_of(
                &interaction.user,
                server_of(interaction.guild_id, &interaction.authorizing_integration_owners),
                Audience::OnlyUser,
                interaction.member.as_ref(),
                &interaction.locale,
            ),
            driver: display_name(&interaction.user, interaction.member.as_ref()),
            locale: &interaction.locale,
            words: Words::default(),
            share: None,
            turn: None,
            _running: data.running.token(),
        };
        interaction
            .create_response(&serenity.http, deferral(Audience::OnlyUser))
            .await?;
        Ok(answer.begun().await)
    }

    /// The same for a form that was sent. `in_server`: whether it was opened where a server added us.
    ///
    /// # Errors
    /// Discord did not take the deferral.
    pub(super) async fn to_form(
        serenity: &'a SerenityContext,
        data: &'a Data,
        form: &'a ModalInteraction,
        in_server: bool,
    ) -> Result<Self, Error> {
        let (guild, member) = (form.guild_id.filter(|_| in_server), form.member.as_ref());
        let answer = Self {
            serenity,
            app: &data.app,
            token: &form.token,
            actor: actor_of(&form.user, guild, Audience::OnlyUser, member, &form.locale),
            driver: display_name(&form.user, member),
            locale: &form.locale,
            words: Words::default(),
            share: None,
            turn: None,
            _running: data.running.token(),
        };
        form.create_response(&serenity.http, deferral(Audience::OnlyUser))
            .await?;
        Ok(answer.begun().await)
    }

    /// Discord knows that an answer comes: it is its turn, and in whose words it is.
    async fn begun(mut self) -> Self {
        self.turn = self.app.turn().await;
        self.app.hear(&self.actor, &self.driver).await;
        self.words = self.app.words_of(&self.actor).await;
        self
    }

    /// The same, to be shown to everybody there by one more press. `what`: the answer's id.
    #[must_use]
    pub(crate) fn offering_to_share(mut self, what: &str) -> Self {
        if self.actor.guild.is_some() && self.actor.audience == Audience::OnlyUser {
            self.share = Some(reply::leads_on::share_here(what, self.words));
        }
        self
    }

    fn with_share(&self, mut reply: Reply) -> Reply {
        let is_passing = self.actor.guild.is_some() && self.actor.audience == Audience::OnlyUser;
        let again = reply.again.filter(|_| is_passing);
        let again = again.map(|id| reply::leads_on::share_here(&id.to_string(), self.words));
        if reply.buttons.len() < reply.most_buttons() {
            reply.buttons.extend(self.share.clone().or(again));
        }
        reply
    }

    /// Who asks, where, and who will see the answer.
    #[must_use]
    pub(crate) fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The asker's name as people see it here.
    #[must_use]
    pub(crate) fn driver(&self) -> &str {
        &self.driver
    }

    /// What the asker's Discord client speaks, such as `de` or `en-GB`.
    #[must_use]
    pub(crate) fn locale(&self) -> &'a str {
        self.locale
    }

    /// What can be said in the asker's language.
    #[must_use]
    pub(crate) fn words(&self) -> Words {
        self.words
    }

    /// Shows the computed answer at once, then, where a model worded it, that wording in its place.
    ///
    /// # Errors
    /// Discord did not take the last edit.
    pub(crate) async fn finish_question(
        mut self,
        outcome: Result<Asked, Error>,
        commands: &[Mentionable],
    ) -> Result<(), Error> {
        let asked = match outcome {
            Ok(asked) => asked,
            Err(error) => return self.finish(Err(error)).await,
        };
        let turn = asked.id.map(|id| format!("{}{id}", reply::ask::TURN));
        if let Some(turn) = turn {
            self = self.offering_to_share(&turn);
        }
        let reply = |asked: &Asked| reply::help::clickable(reply::ask::reply(asked), commands);
        self.show(reply(&asked)).await?;
        match self.app.word(&self.actor, &asked).await {
            Some(worded) => self.finish(Ok(reply(&worded))).await,
            None => Ok(()),
        }
    }

    /// The same for whatever is looked at where somebody asks where the time is.
    ///
    /// # Errors
    /// Discord did not take the last edit.
    pub(crate) async fn finish_analyzed(self, outcome: Result<Analyzed, Error>) -> Result<(), Error> {
        match outcome {
            Ok(Analyzed::Session(session)) => self.finish_session(Ok(session)).await,
            Ok(Analyzed::Laps(laps)) => self.finish_analysis(Ok(laps)).await,
            Err(error) => self.finish(Err(error)).await,
        }
    }

    /// The same for an analysis: the computed debrief at once, then the advice in a model's words.
    ///
    /// # Errors
    /// Discord did not take the last edit.
    pub(crate) async fn finish_analysis(mut self, outcome: Result<LapAnalysis, Error>) -> Result<(), Error> {
        let analysis = match outcome {
            Ok(analysis) => analysis,
            Err(error) => return self.finish(Err(error)).await,
        };
        self.show(reply::analyze::reply(&analysis)).await?;
        match self.app.word_analysis(&self.actor, &analysis).await {
            Some(worded) => self.finish(Ok(reply::analyze::reply(&worded))).await,
            None => Ok(()),
        }
    }

    /// The same for a session.
    ///
    /// # Errors
    /// Discord did not take the last edit.
    pub(crate) async fn finish_session(
        mut self,
        outcome: Result<SessionDebrief, Error>,
    ) -> Result<(), Error> {
        let session = match outcome {
            Ok(session) => session,
            Err(error) => return self.finish(Err(error)).await,
        };
        self.show(reply::analyze::session(&session)).await?;
        match self.app.word_session(&self.actor, &session).await {
            Some(worded) => self.finish(Ok(reply::analyze::session(&worded))).await,
            None => Ok(()),
        }
    }

    /// Shows a reply that another one follows.
    ///
    /// # Errors
    /// Discord did not take the edit.
    pub(crate) async fn show(&mut self, reply: Reply) -> Result<(), Error> {
        self.turn = None;
        let reply = self.with_share(reply);
        let reply = reply.leading_to_page(self.app.has_public_dashboard(), self.words);
        self.edit(reply).await
    }

    /// Gives a file, the first one in the place of "thinking…", the others below.
    ///
    /// # Errors
    /// Discord did not take it.
    pub(super) async fn give(
        &self,
        said: Reply,
        part: u32,
        (name, bytes): (String, Vec<u8>),
    ) -> Result<(), Error> {
        let file = CreateAttachment::bytes(bytes, name);
        if part <= 1 {
            let edit = said.into_edit().new_attachment(file);
            edit.execute(&self.serenity.http, self.token).await?;
            return Ok(());
        }
        let only_user = self.actor.guild.is_some();
        let message = CreateInteractionResponseFollowup::new()
            .allowed_mentions(CreateAllowedMentions::new())
            .embeds(said.embeds())
            .add_file(file)
            .ephemeral(only_user);
        message.execute(&self.serenity.http, (None, self.token)).await?;
        Ok(())
    }

    /// Edits the answer, and writes down whom it tells of where more than the asker can read it, or for longer.
    async fn edit(&self, reply: Reply) -> Result<(), Error> {
        let told = reply.told();
        let message = reply.into_edit().execute(&self.serenity.http, self.token).await?;
        let is_passing = self.actor.guild.is_some() && self.actor.audience == Audience::OnlyUser;
        if !is_passing {
            let channel = ChannelId::new(message.channel_id.get());
            self.app
                .note_posted(&self.actor, channel, message.id.get(), &told)
                .await;
        }
        Ok(())
    }

    /// Replaces "thinking…" by the reply, or by a sentence about the error.
    ///
    /// # Errors
    /// Discord did not take the edit.
    pub(crate) async fn finish(mut self, outcome: Result<Reply, Error>) -> Result<(), Error> {
        self.turn = None;
        let reply = match outcome {
            Ok(reply) => self.with_share(reply),
            Err(error) => {
                self.app.note_error(&error);
                reply::error::logged(&error, self.words)
            }
        };
        let reply = reply.leading_to_page(self.app.has_public_dashboard(), self.words);
        self.edit(reply).await
    }
}

/// Shows "thinking…".
pub(super) async fn acknowledge(ctx: Context<'_>, audience: Audience) -> Result<(), Error> {
    let _due = ctx.data().app.first_answer_due();
    let http = &ctx.serenity_context().http;
    ctx.interaction.create_response(http, deferral(audience)).await?;
    ctx.has_sent_initial_response.store(true, Ordering::SeqCst);
    Ok(())
}

pub(super) fn deferral(audience: Audience) -> CreateInteractionResponse {
    let only_user = audience == Audience::OnlyUser;
    CreateInteractionResponse::Defer(CreateInteractionResponseMessage::new().ephemeral(only_user))
}

/// Says an error where no [`Answer`] exists any more; a failure to say it is logged and that is all.
pub(super) async fn say_error(ctx: poise::Context<'_, Data, Error>, error: &Error) {
    let poise::Context::Application(ctx) = ctx else {
        return;
    };
    let language = Language::of_locale(&ctx.interaction.locale).unwrap_or_default();
    ctx.data().app.note_error(error);
    let reply = reply::error::logged(error, Words::new(language));
    let http = &ctx.serenity_context().http;
    let said = if ctx.has_sent_initial_response.load(Ordering::SeqCst) {
        ctx.interaction
            .edit_response(http, reply.into_edit())
            .await
            .map(drop)
    } else {
        let message = CreateInteractionResponseMessage::new()
            .allowed_mentions(CreateAllowedMentions::new())
            .embeds(reply.embeds())
            .ephemeral(true);
        ctx.interaction
            .create_response(http, CreateInteractionResponse::Message(message))
            .await
    };
    if let Err(error) = said {
        tracing::warn!(error = %error, "an error could not be told to the person");
    }
}
