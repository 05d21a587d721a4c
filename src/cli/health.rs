//! `health`: asks a running bot on this machine whether it is well, for containers.

use std::time::Duration;

use anyhow::Context as _;

use super::caller::Caller;
use super::{Failure, serve};
use crate::config::Config;

/// Succeeds where `GET /health` says 200.
pub(super) fn health(caller: &Caller<'_>) -> Result<(), Failure> {
    let config = Config::load(caller.config)?;
    let address = config
        .health_listen
        .with_context(|| caller.words.cli_health_off())?;
    serve::run(async {
        let client = reqwest::Client::builder()
            .timeout(Duration::from_secs(4))
            .build()?;
        let response = client
            .get(format!("http://{address}/health"))
            .send()
            .await
            .map_err(|_| anyhow::Error::msg(caller.words.cli_health_nobody(&address.to_string())))?;
        anyhow::ensure!(
            response.status().is_success(),
            "{}",
            response.text().await?.trim()
        );
        Ok(())
    })?;
    Ok(())
}
