//! Runs the model service of the tests on this machine, so that the bot, `pacenote ask` and `pacenote try` can be tried
//! against every kind of model, the bad ones first.
//!
//! `cargo run --example play_model -- SlowDrip 4011`, then in another terminal the printed settings before a command.
//! Without a name, the names of all plays.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    unreachable_pub,
    reason = "printing is how it answers"
)]

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../tests/it/model_server/mod.rs"]
mod model_server;

use std::error::Error;

use model_server::{ModelServer, Play, Shape};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let named = arguments.first().map(String::as_str).unwrap_or_default();
    let Some(play) = Play::ALL.into_iter().find(|play| format!("{play:?}") == named) else {
        println!("usage: play_model PLAY [PORT], with one of");
        for play in Play::ALL {
            println!("  {play:?}");
        }
        return Ok(());
    };
    let port = arguments.get(1).map_or(Ok(4011), |port| port.parse())?;
    tokio::runtime::Runtime::new()?.block_on(async {
        let server = ModelServer::start_on(port, play, Shape::Chat).await;
        println!("AI_BASE_URL={}", server.base_url());
        println!("AI_ACCOUNT_ID={}", "0".repeat(32));
        println!("AI_TOKEN=of-the-model-server");
        tokio::signal::ctrl_c().await
    })?;
    Ok(())
}
