//! `health`: asks a running bot on this machine whether it is well, for containers.

use std::path::Path;
use std::time::Duration;

use anyhow::Context as _;

use super::{Failure, serve};
use crate::config::Config;

/// Succeeds where `GET /health` says 200.
pub(super) fn health(config: Option<&Path>) -> Result<(), Failure> {
    let config = Config::load(config)?;
    let address = config
        .health_listen
        .context("health.listen is not set, so there is nobody to ask")?;
    serve::run(async {
        let client = reqwest::Client::builder()
            .timeout(Duration::from_secs(4))
            .build()?;
        let response = client
            .get(format!("http://{address}/health"))
            .send()
            .await
            .with_context(|| format!("nobody listens on {address}"))?;
        anyhow::ensure!(
            response.status().is_success(),
            "{}",
            response.text().await?.trim()
        );
        Ok(())
    })?;
    Ok(())
}
