//! How the bot is doing, in a few lines.

use super::Reply;
use crate::app::status::Status;
use crate::words::{Words, args};

/// One card. `shards`: how many there are in all.
#[must_use]
pub(crate) fn reply(status: &Status, shards: u32, words: Words) -> Reply {
    let minutes = status.running_for.as_secs() / 60;
    let mut lines = vec![
        words.status_running(args::StatusRunning {
            hours: &(minutes / 60).to_string(),
            minutes: &(minutes % 60).to_string(),
            version: env!("CARGO_PKG_VERSION"),
        }),
        words.status_hears(args::StatusHears {
            connected: &status.connected.to_string(),
            shards: &shards.to_string(),
        }),
    ];
    match &status.stored {
        None => lines.push(words.status_database_away()),
        Some(stored) => {
            lines.push(words.status_waiting(usize::try_from(stored.waiting).unwrap_or(usize::MAX)));
            let used = size(stored.fullness.used_bytes, words);
            lines.push(match stored.fullness.most_bytes {
                Some(most) => words.status_database_of(args::StatusDatabaseOf {
                    most: &size(most, words),
                    size: &used,
                }),
                None => words.status_database(&used),
            });
            if let Some((used, most)) = stored.neurons {
                lines.push(words.status_model(args::StatusModel {
                    most: &most.to_string(),
                    used: &used.to_string(),
                }));
            }
        }
    }
    lines.push(words.status_failed(usize::try_from(status.failed).unwrap_or(usize::MAX)));
    Reply::card(words.status_title(), lines.join("\n"))
}

/// `1.2 GiB`, `310 MiB`.
fn size(bytes: u64, words: Words) -> String {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a size above 2^53 bytes is read as about that"
    )]
    let mib = bytes as f64 / f64::from(1 << 20);
    if mib < 1024.0 {
        format!("{}\u{a0}MiB", words.decimal(mib, 0))
    } else {
        format!("{}\u{a0}GiB", words.decimal(mib / 1024.0, 1))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::app::room::Fullness;
    use crate::app::status::StoredStatus;

    #[test]
    fn whoever_runs_the_bot_reads_how_it_is_doing() {
        let mut status = Status {
            running_for: Duration::from_secs(3 * 3600 + 125),
            connected: 2,
            failed: 1,
            stored: Some(StoredStatus {
                waiting: 3,
                fullness: Fullness {
                    used_bytes: 310 << 20,
                    most_bytes: Some(1 << 30),
                },
                neurons: Some((120, 9000)),
            }),
        };
        let text = |status: &Status| {
            let reply = reply(status, 2, Words::default());
            reply
                .cards
                .first()
                .map(|card| card.text.replace('\u{a0}', " "))
                .unwrap_or_default()
        };
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(
            text(&status),
            format!(
                "Running for 3 h 2 min, version {version}.\n2 of 2 shards hear Discord.\n3 files wait or are being read.\n\
                 The database holds 310 MiB of 1.0 GiB.\nThe language model used 120 of 9000 neurons today.\n\
                 One thing broke on my side since I started; the log says what."
            )
        );
        status.stored = None;
        status.failed = 0;
        assert!(text(&status).contains("The database does not answer.\nNothing broke since I started."));
    }
}
