//! `recompute`: everything again with what this version knows, beside a running bot.

use std::io::{IsTerminal as _, Write as _};

use super::Failure;
use super::caller::Caller;
use super::serve::{load, run, stop_signal};
use crate::app::recompute::Recomputed;
use crate::app::{App, AttachmentHosts, Error};
use crate::bot::{self, Database};
use crate::words::{Words, args};

/// How long a database that does not answer is waited for between two tries.
const AGAIN: std::time::Duration = std::time::Duration::from_secs(3);
/// Of a bar.
const WIDTH: u64 = 30;

/// Computes every stored file again; what is not finished is gone on with by the next call.
#[expect(clippy::print_stdout, reason = "the answer of the command")]
pub(super) fn recompute(caller: &Caller<'_>) -> Result<(), Failure> {
    let config = load(caller)?;
    let words = caller.words;
    let (so_far, is_stopped) = run(async {
        let stop = stop_signal()?;
        tokio::pin!(stop);
        let database = Database::open(&config.database).await?;
        let hosts = AttachmentHosts::discord();
        let app = App::new(
            database.db().clone(),
            config.app.clone(),
            hosts,
            bot::writer(&config)?,
        )?;
        let mut run = app.begin_recompute().await?;
        if run.is_resumed {
            tracing::info!(
                done = run.so_far.done,
                files = run.so_far.files,
                "going on where it was stopped"
            );
        }
        let mut is_stopped = false;
        loop {
            show(&run.so_far, words);
            let more = tokio::select! {
                more = app.recompute_more(&mut run) => more,
                () = &mut stop => { is_stopped = true; break; }
            };
            match more {
                Ok(true) => {}
                Ok(false) => break,
                Err(Error::DatabaseUnavailable(error)) => {
                    tracing::warn!(error = %error, "the database does not answer; trying again");
                    tokio::time::sleep(AGAIN).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
        show(&run.so_far, words);
        database.close().await;
        anyhow::Ok((run.so_far, is_stopped))
    })?;
    if std::io::stderr().is_terminal() {
        // Behind the bar. A terminal that is gone reads nothing.
        let _gone = writeln!(std::io::stderr());
    }
    println!(
        "{}",
        words.cli_recomputed(args::CliRecomputed {
            again: &so_far.read_again.to_string(),
            done: &so_far.done.to_string(),
            failed: &so_far.failed.to_string(),
            files: &so_far.files.to_string(),
        })
    );
    if is_stopped {
        println!("{}", words.cli_recomputed_stopped());
    }
    Ok(())
}

/// The bar, drawn over itself; where nobody watches a line for each part.
fn show(so_far: &Recomputed, words: Words) {
    let line = bar(so_far, words);
    let mut out = std::io::stderr();
    let _gone = if out.is_terminal() {
        write!(out, "\r{line}").and_then(|()| out.flush())
    } else {
        writeln!(out, "{line}")
    };
}

fn bar(so_far: &Recomputed, words: Words) -> String {
    let Recomputed {
        files, done, failed, ..
    } = *so_far;
    let filled = (done * WIDTH).checked_div(files).unwrap_or(WIDTH).min(WIDTH);
    let bar: String = (0..WIDTH).map(|at| if at < filled { '#' } else { '.' }).collect();
    let said = words.cli_recomputed_bar(args::CliRecomputedBar {
        done: &done.to_string(),
        failed: &failed.to_string(),
        files: &files.to_string(),
    });
    format!("[{bar}] {said}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_what_is_done() {
        let check = |done: u64, files: u64, expect: &str| {
            let so_far = Recomputed {
                files,
                done,
                ..Recomputed::default()
            };
            assert_eq!(bar(&so_far, Words::default()), expect);
        };
        check(
            0,
            3,
            "[..............................] 0 of 3 files, 0 left as they were",
        );
        check(
            1,
            3,
            "[##########....................] 1 of 3 files, 0 left as they were",
        );
        check(
            3,
            3,
            "[##############################] 3 of 3 files, 0 left as they were",
        );
        check(
            0,
            0,
            "[##############################] 0 of 0 files, 0 left as they were",
        );
    }
}
