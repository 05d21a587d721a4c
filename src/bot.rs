//! Puts everything together: database, use cases, framework, client; and takes it apart again in order.
//!
//! Shutdown: no new commands, running ones may finish, then the gateway closes, then the private Postgres stops.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "serenity's enums grow; what is not named is none of our business"
)]

mod database;
mod holder;
mod rest;
mod traced;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use poise::{Framework, FrameworkOptions};
use serenity::all::{
    ActivityData, ClientBuilder, ConnectionStage, FullEvent, GatewayIntents, Http, Interaction,
};
use tokio_util::sync::CancellationToken;
use tokio_util::task::{AbortOnDropHandle, TaskTracker};

use crate::ai::Client;
use crate::app::new_laps::NewLaps;
use crate::app::presence::Shard;
use crate::app::writer::Writer;
use crate::app::{App, AttachmentHosts, Error};
use crate::commands::{self, Data};
use crate::config::{Config, DiscordConfig, ShardRange};
use crate::db::private::Lifetime;
use crate::db::{DatabaseSource, Db};
use crate::web;

use holder::{Held, Holder};
use traced::Traced;

pub(crate) use database::{Database, source, start_private};
pub(crate) use rest::http;

/// Runs the bot until `shutdown` is ready. `lifetime`: of the private Postgres, where there is one.
///
/// # Errors
/// Something it cannot do without is missing: token, database, Discord.
pub(crate) async fn serve(
    config: &Config,
    lifetime: Lifetime,
    shutdown: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let mut database = Database::open_for(&config.database, lifetime).await?;
    let source = database.source(&config.database);
    let db = database.db().clone();
    let outcome = tokio::select! {
        outcome = serve_with(config, db, source, shutdown) => outcome,
        // Without its database a process helps nobody; whoever started it starts it again.
        lost = database.tend() => Err(lost),
    };
    database.close().await;
    outcome
}

async fn serve_with(
    config: &Config,
    db: Db,
    source: DatabaseSource,
    shutdown: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let hosts = match &config.discord.stand_in {
        Some(stand_in) => AttachmentHosts::stand_in(&stand_in.api),
        None => AttachmentHosts::discord(),
    };
    let app = Arc::new(App::new(db, config.app.clone(), hosts, writer(config)?)?);
    let http = http(&config.discord)?;
    let known = application(&http).await?;
    let holder = Holder {
        source,
        application: http.application_id().map(|id| id.get()).unwrap_or_default(),
        instance: app.instance(),
        shards: shards(config, &http).await?,
        owners: known.owners.into(),
    };
    let health = web::health::listen(config.health_listen, Arc::clone(&app)).await?;
    let new_laps = NewLaps::default();
    let listening = new_laps.listen(holder.source.clone(), Arc::clone(&app));
    let dashboard = serve_dashboard(config, &app, new_laps).await?;
    tokio::pin!(shutdown);
    let outcome = loop {
        let mut held = tokio::select! {
            held = holder.take() => held,
            () = &mut shutdown => break Ok(()),
        };
        tracing::info!(bot.name = %known.name, "connecting");
        let ended = answer(config, &app, &holder, &mut held, &mut shutdown).await;
        held.close().await;
        match ended {
            Ok(Ended::TakenOver) => tracing::warn!("another process took over; waiting"),
            Ok(Ended::Stopped) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    drop((health, dashboard, listening));
    outcome
}

/// The dashboard, where it is to be served, with word of new laps for its pages.
async fn serve_dashboard(
    config: &Config,
    app: &Arc<App>,
    new_laps: NewLaps,
) -> anyhow::Result<Option<AbortOnDropHandle<()>>> {
    let Some(bound) = web::Bound::to(config.web_listen)? else {
        return Ok(None);
    };
    let serving = bound.serve(web::Dashboard::new(Arc::clone(app), new_laps));
    Ok(Some(serving))
}

/// Why answering ended.
enum Ended {
    /// As it should.
    Stopped,
    /// Another process has the shards now.
    TakenOver,
}

/// Answers until `shutdown`, or until another process has taken over.
async fn answer(
    config: &Config,
    app: &Arc<App>,
    holder: &Holder,
    held: &mut Held,
    shutdown: impl Future<Output = ()>,
) -> anyhow::Result<Ended> {
    let data = Data {
        app: Arc::clone(app),
        running: TaskTracker::new(),
        message_content: config.discord.message_content,
        heard: Arc::default(),
        shards: holder.shards.total,
        owners: Arc::clone(&holder.owners),
    };
    let http = http(&config.discord)?;
    http.set_application_id(holder.application.into());
    let mut client = ClientBuilder::new_with_http(http, intents(&config.discord))
        .framework(Traced(framework(data.clone())))
        .activity(ActivityData::custom("drop a log, get the lap"))
        .await
        .context("the Discord client could not be set up")?;
    if let Some(stand_in) = &config.discord.stand_in {
        // Serenity falls back to Discord's own gateway where asking for it fails; a stand-in never may.
        *client.ws_url.lock().await = stand_in.gateway.to_string().trim_end_matches('/').to_owned();
    }
    let (shards, http) = (Arc::clone(&client.shard_manager), Arc::clone(&client.http));
    let stop = CancellationToken::new();
    let _stop_in_any_case = stop.clone().drop_guard();
    let working = tokio::spawn(commands::work(Arc::clone(&http), data.clone(), stop.clone()));
    let (range, of) = (holder.shards, (holder.application, holder.shards.total));
    let telling = tokio::spawn(commands::keep_bulletins(
        Arc::clone(&http),
        data.clone(),
        stop.clone(),
    ));
    let keeping_true = tokio::spawn(commands::keep_true(Arc::clone(&http), data.clone(), stop.clone()));
    let noting = tokio::spawn(commands::keep_notes(http, data.clone(), of, stop.clone()));

    let ended = tokio::select! {
        // Serenity counts the last one in.
        ended = client.start_shard_range(range.first..range.first + range.count - 1, range.total) => {
            return ended.map(|()| Ended::Stopped).map_err(gateway_ended);
        }
        () = holder.lose(held) => Ended::TakenOver,
        () = shutdown => Ended::Stopped,
    };
    tracing::info!(running = data.running.len(), "shutting down");
    stop.cancel();
    // Serenity waits for ever here when no shard ever connected.
    if tokio::time::timeout(Duration::from_secs(3), shards.shutdown_all())
        .await
        .is_err()
    {
        tracing::warn!("the gateway did not close in time");
    }
    // From here on another process may answer; what runs here only finishes what it began.
    holder.let_others(held).await;
    data.running.close();
    let the_rest = async {
        // Commands that just began leave work; the worker takes what is left of it.
        data.running.wait().await;
        drop(working.await);
        data.running.wait().await;
    };
    if tokio::time::timeout(config.drain, the_rest).await.is_err() {
        tracing::warn!(running = data.running.len(), "commands did not finish in time");
    }
    drop(noting.await);
    drop(keeping_true.await);
    drop(telling.await);
    Ok(ended)
}

/// The shards of this process: as the settings say, else as many as Discord recommends.
async fn shards(config: &Config, http: &Http) -> anyhow::Result<ShardRange> {
    if let Some(range) = config.shards {
        return Ok(range);
    }
    let recommended = http.get_bot_gateway().await.map_err(unreachable_discord)?;
    let total = recommended.shards.max(1);
    Ok(ShardRange {
        first: 0,
        count: total,
        total,
    })
}

/// The writer of answers that the settings allow: with a model service, or without.
///
/// # Errors
/// It could not be set up.
pub(crate) fn writer(config: &Config) -> anyhow::Result<Writer> {
    let client = config.ai.service.clone().map(Client::new).transpose()?;
    Ok(Writer::new(client, config.app.ai)?)
}

/// Who we are in Discord.
#[derive(Clone, Debug)]
pub(crate) struct Application {
    /// The bot's name.
    pub name: String,
    /// Who runs it: its owner, or everybody in the owning team.
    pub owners: Vec<u64>,
}

/// Asks Discord who we are, and remembers it for every request that needs it.
///
/// # Errors
/// Discord cannot be reached or does not know the token.
pub(crate) async fn application(http: &Http) -> anyhow::Result<Application> {
    let me = http
        .get_current_application_info()
        .await
        .map_err(unreachable_discord)?;
    http.set_application_id(me.id);
    let team = me.team.iter().flat_map(|team| &team.members);
    let members = team.map(|member| member.user.id);
    let people = me.owner.iter().map(|owner| owner.id).chain(members);
    Ok(Application {
        owners: people.map(|id| id.get()).collect(),
        name: me.name,
    })
}

/// Tells Discord which commands there are. Names that exist already are overwritten, others are removed.
///
/// # Errors
/// Discord cannot be reached or refuses.
pub(crate) async fn register(discord: &DiscordConfig) -> anyhow::Result<usize> {
    let http = http(discord)?;
    application(&http).await?;
    let commands = poise::builtins::create_application_commands(&commands::all());
    let registered = http
        .create_global_commands(&commands)
        .await
        .context("Discord refused the commands")?;
    Ok(registered.len())
}

/// The intents we ask for: what is addressed to us, and message content only where the owner said so.
#[must_use]
pub(crate) fn intents(discord: &DiscordConfig) -> GatewayIntents {
    let mut intents =
        GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGES | GatewayIntents::DIRECT_MESSAGES;
    if discord.message_content {
        intents |= GatewayIntents::MESSAGE_CONTENT;
    }
    intents
}

fn framework(data: Data) -> Framework<Data, Error> {
    let options = FrameworkOptions {
        commands: commands::all(),
        event_handler: |framework, event| Box::pin(on_event(framework, event)),
        on_error: |error| Box::pin(commands::on_error(error)),
        // A mention brings us a file; it is not the beginning of a text command.
        prefix_options: poise::PrefixFrameworkOptions {
            mention_as_prefix: false,
            ..poise::PrefixFrameworkOptions::default()
        },
        allowed_mentions: Some(serenity::all::CreateAllowedMentions::new()),
        initialize_owners: false,
        ..FrameworkOptions::default()
    };
    Framework::builder()
        .options(options)
        // Everything is loaded before the client exists: an error in here would leave a bot that never answers.
        .setup(|_, _, _| Box::pin(async move { Ok(data) }))
        .build()
}

async fn on_event(
    framework: poise::FrameworkContext<'_, Data, Error>,
    event: &FullEvent,
) -> Result<(), Error> {
    let (serenity, data) = (framework.serenity_context, framework.user_data);
    let shard = serenity.shard_id.0;
    match event {
        FullEvent::Message { new_message } => commands::on_message(&serenity.http, data, new_message).await,
        FullEvent::InteractionCreate {
            interaction: Interaction::Component(press),
        } => commands::buttons::on_press(serenity, data, press).await,
        FullEvent::InteractionCreate {
            interaction: Interaction::Modal(form),
        } => commands::on_form(serenity, data, form).await,
        FullEvent::Ready { data_about_bot } => {
            tracing::info!(bot.name = %data_about_bot.user.name, guilds = data_about_bot.guilds.len(), "ready");
            data.heard.begin(shard);
            data.app.note_connected(shard, true);
            let present = shard_of(serenity, data.shards);
            commands::on_ready(data, present, &data_about_bot.guilds).await;
            if shard == 0 {
                let shard = shard_of(serenity, data.shards);
                commands::catch_up_direct(&serenity.http, data, shard).await;
            }
            Ok(())
        }
        FullEvent::Resume { .. } => {
            data.heard.go_on(shard);
            data.app.note_connected(shard, true);
            Ok(())
        }
        FullEvent::ShardStageUpdate { event } => {
            if event.new != ConnectionStage::Connected {
                data.heard.lose(event.shard_id.0);
                data.app.note_connected(event.shard_id.0, false);
            }
            Ok(())
        }
        FullEvent::GuildCreate { guild, .. } => {
            let shard = shard_of(serenity, data.shards);
            commands::greet(&serenity.http, guild).await;
            commands::on_guild(data, shard, guild).await;
            commands::catch_up_server(&serenity.http, data, shard, guild).await;
            Ok(())
        }
        FullEvent::GuildDelete { incomplete, .. } => commands::on_guild_gone(data, incomplete).await,
        _ => Ok(()),
    }
}

/// The shard that an event came through.
fn shard_of(serenity: &serenity::all::Context, total: u32) -> Shard {
    Shard {
        application: serenity
            .http
            .application_id()
            .map(|id| id.get())
            .unwrap_or_default(),
        number: serenity.shard_id.0,
        total,
    }
}

fn unreachable_discord(error: serenity::Error) -> anyhow::Error {
    let advice = match &error {
        serenity::Error::Http(http) if http.status_code().is_some_and(|status| status.as_u16() == 401) => {
            "Discord does not know this token; copy it again from the developer portal into DISCORD_TOKEN"
        }
        _ => "Discord could not be reached; check the network and try again",
    };
    anyhow::Error::new(error).context(advice)
}

fn gateway_ended(error: serenity::Error) -> anyhow::Error {
    use serenity::gateway::GatewayError;
    let advice = match &error {
        serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents) => {
            "Discord refused the message content intent; enable it in the developer portal (Bot, Privileged Gateway Intents) or set discord.message_content = false"
        }
        serenity::Error::Gateway(GatewayError::InvalidAuthentication) => {
            "Discord does not know this token; copy it again from the developer portal into DISCORD_TOKEN"
        }
        _ => "the connection to Discord ended",
    };
    anyhow::Error::new(error).context(advice)
}
