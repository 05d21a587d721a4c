//! What the bot does, counted: for whoever watches it. Numbers only, no names, no contents.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::error::Class;
use super::stored_log::{Outcome, StoredLog};
use super::{App, Error};
use crate::db::{jobs, neurons, shards};

/// Upper ends of the classes of times, in seconds.
const TIMES_S: [f64; 8] = [0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0];

/// What is counted while the process lives.
#[derive(Debug, Default)]
pub(super) struct Metrics {
    uploads: [AtomicU64; 4],
    import_times: Times,
    commands: AtomicU64,
    too_fast: AtomicU64,
    connected: Mutex<BTreeSet<u32>>,
    errors: [AtomicU64; 3],
}

/// What became of a file.
#[derive(Clone, Copy)]
enum Upload {
    Stored,
    Known,
    Refused,
    Failed,
}

impl Upload {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Stored, "stored"),
        (Self::Known, "known"),
        (Self::Refused, "refused"),
        (Self::Failed, "failed"),
    ];
}

/// How long something took, in classes.
#[derive(Debug, Default)]
struct Times {
    classes: [AtomicU64; TIMES_S.len()],
    count: AtomicU64,
    sum_us: AtomicU64,
}

impl Times {
    fn add(&self, took: Duration) {
        let took_s = took.as_secs_f64();
        for (class, most_s) in self.classes.iter().zip(TIMES_S) {
            if took_s <= most_s {
                class.fetch_add(1, Ordering::Relaxed);
            }
        }
        self.count.fetch_add(1, Ordering::Relaxed);
        let took_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.sum_us.fetch_add(took_us, Ordering::Relaxed);
    }
}

impl Metrics {
    /// A file was read, or was not.
    pub(super) fn upload(&self, outcome: &Result<StoredLog, Error>, took: Duration) {
        let became = match outcome {
            Ok(log) => match log.outcome {
                Outcome::Stored => Upload::Stored,
                Outcome::AlreadyStored => Upload::Known,
            },
            Err(error) => match error.class() {
                Class::User | Class::Busy => Upload::Refused,
                Class::Internal => Upload::Failed,
            },
        };
        if let Some(count) = self.uploads.get(became as usize) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        self.import_times.add(took);
    }

    /// A command was taken, or was one too many.
    pub(super) fn command(&self, is_admitted: bool) {
        let count = if is_admitted {
            &self.commands
        } else {
            &self.too_fast
        };
        count.fetch_add(1, Ordering::Relaxed);
    }

    fn connected(&self) -> std::sync::MutexGuard<'_, BTreeSet<u32>> {
        self.connected.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One metric with its kind and what it says.
fn metric(text: &mut String, name: &str, kind: &str, help: &str, values: &[(String, f64)]) {
    text.push_str(&format!(
        "# HELP pacenote_{name} {help}\n# TYPE pacenote_{name} {kind}\n"
    ));
    for (labels, value) in values {
        text.push_str(&format!("pacenote_{name}{labels} {value}\n"));
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a count above 2^53 is read as about that"
)]
fn count(value: &AtomicU64) -> f64 {
    value.load(Ordering::Relaxed) as f64
}

impl App {
    /// A shard hears Discord from now on, or does not any more.
    pub fn note_connected(&self, shard: u32, is_connected: bool) {
        let mut connected = self.metrics.connected();
        if is_connected {
            connected.insert(shard);
        } else {
            connected.remove(&shard);
        }
    }

    /// Shards of this process that hear Discord.
    pub(super) fn connected_shards(&self) -> usize {
        self.metrics.connected().len()
    }

    /// Counts what went wrong, by whose business it is.
    pub fn note_error(&self, error: &Error) {
        let [of_person, busy, ours] = &self.metrics.errors;
        let count = match error.class() {
            Class::User => of_person,
            Class::Busy => busy,
            Class::Internal => ours,
        };
        count.fetch_add(1, Ordering::Relaxed);
    }

    /// What broke on our side since the process runs.
    pub(super) fn failures(&self) -> u64 {
        let [.., ours] = &self.metrics.errors;
        ours.load(Ordering::Relaxed)
    }

    /// Whether some shard hears Discord.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        !self.metrics.connected().is_empty()
    }

    /// Everything that is counted, in the text format of Prometheus.
    pub async fn metrics_text(&self) -> String {
        let mut text = String::new();
        let of = &self.metrics;
        let uploads: Vec<(String, f64)> = Upload::ALL
            .iter()
            .zip(&of.uploads)
            .map(|((_, name), value)| (format!("{{outcome=\"{name}\"}}"), count(value)))
            .collect();
        let out = &mut text;
        metric(
            out,
            "uploads_total",
            "counter",
            "Files that were given to us.",
            &uploads,
        );
        let times = &of.import_times;
        let mut classes: Vec<(String, f64)> = TIMES_S
            .iter()
            .zip(&times.classes)
            .map(|(most_s, value)| (format!("_bucket{{le=\"{most_s}\"}}"), count(value)))
            .collect();
        classes.push(("_bucket{le=\"+Inf\"}".to_owned(), count(&times.count)));
        classes.push(("_sum".to_owned(), count(&times.sum_us) / 1e6));
        classes.push(("_count".to_owned(), count(&times.count)));
        metric(
            out,
            "import_seconds",
            "histogram",
            "From a file's address to its answer.",
            &classes,
        );
        let one = |value: f64| [(String::new(), value)];
        metric(
            out,
            "commands_total",
            "counter",
            "Commands and presses.",
            &one(count(&of.commands)),
        );
        let help = "Commands and presses that were one too many in a minute.";
        metric(out, "too_fast_total", "counter", help, &one(count(&of.too_fast)));
        self.outcomes_text(out);
        let connected = u32::try_from(of.connected().len()).unwrap_or(u32::MAX);
        metric(
            out,
            "shards_connected",
            "gauge",
            "Shards that hear Discord.",
            &one(connected.into()),
        );
        let database = self.database_numbers().await;
        let is_up = if database.is_ok() { 1.0 } else { 0.0 };
        metric(
            out,
            "database_up",
            "gauge",
            "Whether the database answers.",
            &one(is_up),
        );
        if let Ok((waiting, size_bytes, neurons)) = database {
            metric(
                out,
                "model_neurons_today",
                "gauge",
                "Neurons that models used today, in UTC.",
                &one(neurons),
            );
            metric(
                out,
                "jobs_waiting",
                "gauge",
                "Files that wait or are being read.",
                &one(waiting),
            );
            metric(
                out,
                "database_bytes",
                "gauge",
                "Size of the database.",
                &one(size_bytes),
            );
        }
        text
    }

    /// What went wrong, and what became of what models were asked for.
    fn outcomes_text(&self, out: &mut String) {
        let errors: Vec<(String, f64)> = ["refused", "busy", "failed"]
            .iter()
            .zip(&self.metrics.errors)
            .map(|(class, value)| (format!("{{class=\"{class}\"}}"), count(value)))
            .collect();
        metric(
            out,
            "errors_total",
            "counter",
            "What people were told went wrong.",
            &errors,
        );
        let answers: Vec<(String, f64)> = self
            .writer
            .outcomes()
            .all()
            .iter()
            .map(|(outcome, value)| (format!("{{outcome=\"{outcome}\"}}"), count(value)))
            .collect();
        metric(
            out,
            "model_texts_total",
            "counter",
            "Texts that a model was asked for.",
            &answers,
        );
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a size above 2^53 bytes is read as about that"
    )]
    async fn database_numbers(&self) -> Result<(f64, f64, f64), Error> {
        let mut tx = self.db.as_system().await?;
        let waiting = jobs::open(&mut tx).await?;
        let size_bytes = shards::size_bytes(&mut tx).await?;
        let today = chrono::Utc::now().date_naive();
        let millineurons = neurons::used_by_everybody(&mut tx, today).await?;
        Ok((waiting as f64, size_bytes as f64, millineurons as f64 / 1000.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_counted_in_every_class_that_holds_it() {
        let times = Times::default();
        times.add(Duration::from_millis(300));
        times.add(Duration::from_secs(60));
        let classes: Vec<u64> = times
            .classes
            .iter()
            .map(|class| class.load(Ordering::Relaxed))
            .collect();
        assert_eq!(classes, [0, 0, 1, 1, 1, 1, 1, 1]);
        assert_eq!(times.count.load(Ordering::Relaxed), 2);
        assert_eq!(times.sum_us.load(Ordering::Relaxed), 60_300_000);
    }

    #[test]
    fn files_are_counted_by_what_became_of_them() {
        let metrics = Metrics::default();
        for error in [Error::NoFile, Error::ShuttingDown, Error::Panicked] {
            metrics.upload(&Err(error), Duration::ZERO);
        }
        let counts: Vec<u64> = metrics
            .uploads
            .iter()
            .map(|count| count.load(Ordering::Relaxed))
            .collect();
        assert_eq!(counts, [0, 0, 2, 1]);
    }
}
