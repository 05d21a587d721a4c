//! The REST client: Discord's own address with serenity's rate limiter, or a stand-in's on loopback.

use std::time::Duration;

use anyhow::Context as _;
use secrecy::ExposeSecret as _;
use serenity::all::{Http, HttpBuilder};

use crate::config::{DiscordConfig, StandInTls};

/// What to say where a token is needed and there is none.
pub(crate) const NO_TOKEN: &str = "DISCORD_TOKEN is not set. Create a bot at https://discord.com/developers/applications, copy its token, and set DISCORD_TOKEN; to look around without an account run `pacenote try`";
/// The longest that Discord may take for one request, a picture on a slow line included.
const PATIENCE: Duration = Duration::from_secs(60);

/// The client that every request to Discord goes through.
///
/// # Errors
/// There is no token; the certificate of a stand-in cannot be read.
pub(crate) fn http(discord: &DiscordConfig) -> anyhow::Result<Http> {
    let token = discord.token.as_ref().context(NO_TOKEN)?;
    let stand_in = discord.stand_in.as_ref();
    let tls = stand_in.and_then(|stand_in| stand_in.tls.as_ref());
    let builder = HttpBuilder::new(token.expose_secret()).client(client(tls)?);
    Ok(match stand_in {
        // A proxy is honored only with the rate limiter off.
        Some(stand_in) if tls.is_none() => builder
            .proxy(stand_in.api.as_str().trim_end_matches('/'))
            .ratelimiter_disabled(true)
            .build(),
        _ => builder.build(),
    })
}

fn client(tls: Option<&StandInTls>) -> anyhow::Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder().use_rustls_tls().timeout(PATIENCE);
    if let Some(tls) = tls {
        let pem = std::fs::read(&tls.certificate).context("the stand-in's certificate cannot be read")?;
        builder = builder
            .add_root_certificate(reqwest::Certificate::from_pem(&pem)?)
            .resolve("discord.com", tls.address);
    }
    builder.build().context("no client for Discord could be made")
}
