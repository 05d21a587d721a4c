//! The server's process: made, started, waited for, stopped.

use std::fs::File;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection};

use super::account::Account;
use super::binaries::Binaries;
use super::folders::Folders;
use super::{Lifetime, PrivateServerError};

/// The server's own superuser; nobody but us gets to the socket.
pub(super) const LOGIN: &str = "pacenote";
/// After a crash the write-ahead log is replayed first, which may take a while.
const START_TIMEOUT: Duration = Duration::from_secs(60);
/// A dead server may linger in the process table, and one that ends needs a moment.
const LINGER_TIMEOUT: Duration = Duration::from_secs(10);
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// Stands between us and a server that must not outlive us. Its input is a pipe that only we hold: when that closes, for
/// whatever reason, the server is told to stop, and when the server ends, so does the guardian.
const GUARDIAN: &str = r#"
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ read -r _ <&3; kill -INT "$server"; } 2>/dev/null &
watcher=$!
exec 3<&-
wait "$server"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"
"#;

/// A server that we started.
#[derive(Debug)]
pub(super) struct Process {
    child: Child,
    /// Closing it ends a guarded server.
    tie: Option<ChildStdin>,
}

/// Options for a connection through the socket.
pub(super) fn connect_options(folders: &Folders, database: &str) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass()
        .host("localhost")
        .port(5432)
        .socket(&folders.run)
        .username(LOGIN)
        .database(database)
        .ssl_mode(sqlx::postgres::PgSslMode::Disable)
}

/// Whether a server answers on the socket.
pub(super) async fn answers(folders: &Folders) -> bool {
    if !folders.socket().exists() {
        return false;
    }
    match connect_options(folders, "postgres").connect().await {
        Ok(connection) => {
            drop(connection.close().await);
            true
        }
        Err(_) => false,
    }
}

/// Makes the cluster, beside its place first: half a cluster is never mistaken for a whole one.
pub(super) fn make_cluster(
    folders: &Folders,
    binaries: &Binaries,
    account: &Account,
) -> Result<(), PrivateServerError> {
    let incomplete = folders.root.join("data.incomplete");
    if incomplete.exists() {
        // What an interrupted first start left; a server never ran in it.
        std::fs::remove_dir_all(&incomplete).map_err(PrivateServerError::at(&incomplete))?;
    }
    let mut command = account.command(&binaries.initdb());
    command
        .arg("--pgdata")
        .arg(&incomplete)
        .args(["--username", LOGIN, "--encoding", "UTF8", "--locale", "C"])
        .args([
            "--auth-local",
            "trust",
            "--auth-host",
            "reject",
            "--no-instructions",
        ]);
    run(&binaries.initdb(), command)?;
    std::fs::rename(&incomplete, &folders.data).map_err(PrivateServerError::at(&folders.data))
}

/// Starts the server and waits until it answers.
pub(super) async fn start(
    folders: &Folders,
    binaries: &Binaries,
    account: &Account,
    lifetime: Lifetime,
) -> Result<Process, PrivateServerError> {
    let give_up = Instant::now() + LINGER_TIMEOUT;
    loop {
        let (log, from) = folders.open_log(account)?;
        let mut process = spawn(folders, binaries, account, lifetime, log)?;
        if process.wait_until_ready(folders).await {
            return Ok(process);
        }
        process.kill_quietly();
        let said = folders.log_since(from);
        // "lock file "postmaster.pid" already exists": a dead server that was not reaped yet, or one that is ending.
        let is_taken = said.contains("postmaster.pid") && said.contains("already exists");
        if !is_taken {
            return Err(PrivateServerError::NotStarted {
                reason: last_words(&said),
                log: folders.log.clone(),
            });
        }
        if Instant::now() >= give_up {
            return Err(in_use(folders));
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Waits for a server that is not ours to go away.
pub(super) async fn wait_until_gone(folders: &Folders) -> Result<(), PrivateServerError> {
    let give_up = Instant::now() + LINGER_TIMEOUT;
    while answers(folders).await {
        if Instant::now() >= give_up {
            return Err(in_use(folders));
        }
        tokio::time::sleep(POLL_INTERVAL).await;
    }
    Ok(())
}

/// Stops the server of a cluster, ours or adopted: running transactions are rolled back, everything is written. One that
/// takes too long for that is cut off: it replays its log at the next start.
pub(super) fn stop(
    folders: &Folders,
    binaries: &Binaries,
    account: &Account,
) -> Result<(), PrivateServerError> {
    let told = |mode: &str, seconds: &str| {
        let mut command = account.command(&binaries.pg_ctl());
        command
            .args([
                "stop",
                "--mode",
                mode,
                "--silent",
                "--timeout",
                seconds,
                "--pgdata",
            ])
            .arg(&folders.data);
        run(&binaries.pg_ctl(), command)
    };
    told("fast", "5").or_else(|error| {
        tracing::warn!(error = %error, "the private Postgres takes long to end; cutting it off");
        told("immediate", "2")
    })
}

impl Process {
    async fn wait_until_ready(&mut self, folders: &Folders) -> bool {
        let give_up = Instant::now() + START_TIMEOUT;
        while Instant::now() < give_up {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return false;
            }
            // Asked second: a server that is not ours might answer on the socket of a dead child.
            if answers(folders).await && matches!(self.child.try_wait(), Ok(None)) {
                return true;
            }
            tokio::time::sleep(POLL_INTERVAL).await;
        }
        false
    }

    /// Whether the process has ended; reaped then.
    pub(super) fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Closes the pipe of a guarded server; `false` where there is none and the server has to be told to stop.
    pub(super) fn release(&mut self) -> bool {
        self.tie.take().is_some()
    }

    /// Waits until the process has ended. Blocks.
    pub(super) fn reap(mut self) -> std::io::Result<()> {
        self.child.wait().map(drop)
    }

    /// For a start that failed: a guarded server ends with the pipe, another one by signal if it still runs.
    fn kill_quietly(&mut self) {
        if !self.release() {
            drop(self.child.kill());
        }
        drop(self.child.wait());
    }
}

fn spawn(
    folders: &Folders,
    binaries: &Binaries,
    account: &Account,
    lifetime: Lifetime,
    log: File,
) -> Result<Process, PrivateServerError> {
    let (program, mut command) = match lifetime {
        Lifetime::UntilStopped => {
            let mut command = account.command(&binaries.postgres());
            command.stdin(Stdio::null());
            (binaries.postgres(), command)
        }
        Lifetime::WithParent => {
            let shell = Path::new("/bin/sh");
            let mut command = account.command(shell);
            command
                .args(["-c", GUARDIAN, "pacenote-guardian"])
                .arg(binaries.postgres())
                .stdin(Stdio::piped());
            (shell.to_owned(), command)
        }
    };
    let run = folders.run.display();
    command.arg("-D").arg(&folders.data);
    let settings = [
        "listen_addresses=".to_owned(),
        format!("unix_socket_directories={run}"),
        "unix_socket_permissions=0700".to_owned(),
        "port=5432".to_owned(),
        "fsync=on".to_owned(),
        "shared_buffers=32MB".to_owned(),
        "max_connections=60".to_owned(),
        "max_wal_size=128MB".to_owned(),
        "wal_level=minimal".to_owned(),
        "max_wal_senders=0".to_owned(),
        "logging_collector=off".to_owned(),
    ];
    for setting in settings {
        command.arg("-c").arg(setting);
    }
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::from(log))
        .spawn()
        .map_err(PrivateServerError::at(&program))?;
    let tie = child.stdin.take();
    Ok(Process { child, tie })
}

fn in_use(folders: &Folders) -> PrivateServerError {
    PrivateServerError::InUse {
        data: folders.data.clone(),
        pid: folders.recorded_pid().unwrap_or_else(|| "unknown".to_owned()),
    }
}

fn run(program: &Path, mut command: Command) -> Result<(), PrivateServerError> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(PrivateServerError::at(program))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(PrivateServerError::Program {
        program: program.to_owned(),
        output: last_words(&said),
    })
}

/// The last lines of what a program printed, in one.
fn last_words(said: &str) -> String {
    let lines: Vec<&str> = said
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let last = lines.get(lines.len().saturating_sub(3)..).unwrap_or_default();
    if last.is_empty() {
        "it said nothing".to_owned()
    } else {
        last.join("; ")
    }
}
