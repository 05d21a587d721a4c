//! `try`: everything on this machine. A private Postgres, a stand-in for Discord with a chat page, the real bot.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use standin::StandIn;
use tempfile::TempDir;
use tokio::sync::oneshot;

use super::arguments::TryArguments;
use super::caller::Caller;
use super::sample_sessions::sample_sessions;
use super::{Failure, log, serve};
use crate::bot;
use crate::config::{self, Config};
use crate::db::private::Lifetime;
use crate::words::Words;

/// The channel that is watched, and in which the samples are posted.
const CHANNEL: &str = "telemetry";
/// All of them: a board may be pinned in any.
const CHANNELS: [&str; 3] = ["general", CHANNEL, "setups"];

/// Starts all three, posts two sample sessions, prints the page's address as the last line, runs until Ctrl-C.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn try_out(caller: &Caller<'_>, arguments: &TryArguments) -> Result<(), Failure> {
    let words = caller.words;
    let file = caller
        .config
        .map(|path| Ok::<_, std::io::Error>((path.display().to_string(), std::fs::read_to_string(path)?)))
        .transpose()?;
    let file = file.as_ref().map(|(name, text)| (name.as_str(), text.as_str()));
    let outcome = serve::run(async {
        let stop = serve::stop_signal()?;
        let standin = StandIn::start(standin::Config {
            port: Some(arguments.port),
            bot_name: "Pacenote".to_owned(),
            ..standin::Config::default()
        })
        .await
        .map_err(|error| anyhow::Error::msg(no_page(&error, arguments.port, words)))?;
        let data = DataFolder::choose(arguments.data.clone(), words)?;
        let dashboard = free_port_behind(arguments.port, words)?;
        let config = Config::from_sources(
            file,
            &environment(
                &standin,
                data.path(),
                (dashboard, arguments.public_url.as_deref()),
            ),
        )?;
        log::start(&config.log);

        println!("{}", words.cli_try_starting());
        bot::register(&config.discord).await?;
        let (stop_bot, bot_stopped) = oneshot::channel::<()>();
        let running = bot::serve(&config, Lifetime::WithParent, async {
            // A dropped sender stops the bot too.
            let _stopped = bot_stopped.await;
        });
        tokio::pin!(running);
        tokio::select! {
            ended = &mut running => ended?,
            () = async {
                if let Err(error) = post_samples(&standin).await {
                    println!("{}", words.cli_try_no_samples(&error.to_string()));
                }
                println!("{}", words.cli_try_dashboard(&format!("http://{dashboard}/")));
                println!("{}", standin.http_base());
                stop.await;
                drop(stop_bot);
            } => running.await?,
        }
        standin.shutdown().await;
        drop(data);
        anyhow::Ok(())
    });
    Ok(outcome?)
}

/// Why there is no chat page, said once.
fn no_page(error: &standin::Error, port: u16, words: Words) -> String {
    if let standin::Error::Bind { source, .. } = error
        && source.kind() == std::io::ErrorKind::AddrInUse
    {
        return words.cli_try_port_taken(&port.to_string());
    }
    words.cli_try_no_page(&error.to_string())
}

/// The port behind the chat page's for the dashboard, or any other where that one is taken.
fn free_port_behind(chat: u16, words: Words) -> anyhow::Result<SocketAddr> {
    let behind = chat.checked_add(1).filter(|_| chat != 0).unwrap_or_default();
    let free = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    let listener = free(behind).or_else(|_| free(0));
    let listener = listener.with_context(|| words.cli_try_no_port())?;
    Ok(listener.local_addr()?)
}

/// The settings of the process, with Discord and database replaced: nothing outside this machine is touched.
/// `public_url`: how people reach the dashboard, where that is not its own address.
fn environment(
    standin: &StandIn,
    data: &Path,
    (dashboard, public_url): (SocketAddr, Option<&str>),
) -> BTreeMap<String, String> {
    let mut environment = config::environment();
    environment.remove("DATABASE_URL");
    let defaults = [("PACENOTE__LOG__FILTER", "warn,serenity=error")];
    for (name, value) in defaults {
        environment
            .entry(name.to_owned())
            .or_insert_with(|| value.to_owned());
    }
    let replaced = [
        ("DISCORD_TOKEN", standin.token().to_owned()),
        ("PACENOTE_DISCORD_API", standin.http_base()),
        ("PACENOTE_DISCORD_GATEWAY", standin.gateway_url()),
        ("PACENOTE__DISCORD__MESSAGE_CONTENT", "true".to_owned()),
        ("PACENOTE__DATABASE__DATA_DIR", data.display().to_string()),
        ("PACENOTE__WEB__LISTEN", dashboard.to_string()),
        (
            "PACENOTE__WEB__PUBLIC_URL",
            public_url.map_or_else(|| format!("http://{dashboard}/"), str::to_owned),
        ),
    ];
    environment.extend(replaced.map(|(name, value)| (name.to_owned(), value)));
    environment
}

/// A manager has a channel watched, and two friends post their evening there, the way people do.
async fn post_samples(standin: &StandIn) -> Result<(), standin::Error> {
    standin.wait_for_bot().await?;
    for channel in CHANNELS {
        let channel = standin.user("alice").in_channel(channel).channel_id()?;
        let permissions = standin::permission::BOT_WITH_THREADS
            | standin::permission::MANAGE_THREADS
            | standin::permission::PIN_MESSAGES;
        standin.set_bot_permissions(channel, permissions)?;
    }
    let watched = standin.user("alice").in_channel(CHANNEL).slash("watch");
    watched.run().await?;
    for sample in sample_sessions() {
        let place = standin.user(sample.user).in_channel(CHANNEL);
        let posted = place.post(sample.says, vec![(sample.file_name, sample.text.into_bytes())])?;
        let answer = place.next_bot_message(posted).await?;
        let is_whole = |message: &standin::Message| !message.components.is_empty();
        place
            .message_when(answer.id, "the card of a sample", is_whole)
            .await?;
    }
    Ok(())
}

/// Where the data is: a folder that somebody named and that stays, or one that goes away.
enum DataFolder {
    Kept(PathBuf),
    Temporary(TempDir),
}

impl DataFolder {
    fn choose(named: Option<PathBuf>, words: Words) -> anyhow::Result<Self> {
        match named {
            Some(folder) => {
                std::fs::create_dir_all(&folder)
                    .with_context(|| words.cli_try_no_folder(&folder.display().to_string()))?;
                Ok(Self::Kept(folder.canonicalize()?))
            }
            None => {
                let folder = tempfile::Builder::new().prefix("pacenote-try-").tempdir();
                let folder = folder.with_context(|| words.cli_try_no_folder_temporary())?;
                Ok(Self::Temporary(folder))
            }
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::Kept(folder) => folder,
            Self::Temporary(folder) => folder.path(),
        }
    }
}
