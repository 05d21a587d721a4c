//! The record of everything that happened, and what was wrong with it.
//!
//! Violations are things that Discord refuses, punishes or shows as a failure to the user; warnings are things
//! it tolerates. Records are kept for the inspector, the oldest are dropped first.

use std::collections::VecDeque;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

/// How many records are kept.
const KEPT: usize = 2000;

/// What a record is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// A REST request of the bot.
    Request,
    /// Something on the gateway.
    Gateway,
    /// A download from the CDN.
    Download,
    /// What a user did.
    User,
    /// A deadline that passed or a fault that was injected.
    Notice,
}

/// One thing that happened.
#[derive(Debug, Clone, Serialize)]
pub struct Record {
    /// Counts up from 1.
    pub number: u64,
    /// Milliseconds since the stand-in started.
    pub at_ms: u64,
    /// What it is about.
    pub kind: RecordKind,
    /// One line: method and shortened path, or event.
    pub title: String,
    /// The whole path of a request or download.
    pub path: Option<String>,
    /// The HTTP status that was answered.
    pub status: Option<u16>,
    /// How long the stand-in took to answer, in milliseconds.
    pub took_ms: Option<u64>,
    /// What was wrong.
    pub violations: Vec<String>,
    /// What was odd but is tolerated.
    pub warnings: Vec<String>,
    /// The body and the files, shortened.
    pub detail: Value,
}

/// Records, violations and counters.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    records: VecDeque<Record>,
    count: u64,
    pub(crate) violations: Vec<String>,
    pub(crate) warnings: Vec<String>,
    /// Requests answered with 401, 403 or 429: ten thousand in ten minutes get a bot banned.
    pub(crate) invalid_requests: u64,
}

impl Ledger {
    /// A record that has just begun; give it to [`Ledger::keep`].
    pub(crate) fn record(at: Duration, kind: RecordKind, title: impl Into<String>) -> Record {
        Record {
            number: 0,
            at_ms: u64::try_from(at.as_millis()).unwrap_or(u64::MAX),
            kind,
            title: title.into(),
            path: None,
            status: None,
            took_ms: None,
            violations: Vec::new(),
            warnings: Vec::new(),
            detail: Value::Null,
        }
    }

    /// Keeps a record; its violations and warnings count from now on.
    pub(crate) fn keep(&mut self, mut record: Record) -> u64 {
        self.count += 1;
        record.number = self.count;
        for violation in &record.violations {
            self.violations.push(format!("{}: {violation}", record.title));
        }
        for warning in &record.warnings {
            if !self.warnings.contains(warning) {
                self.warnings.push(warning.clone());
            }
        }
        if self.records.len() == KEPT {
            self.records.pop_front();
        }
        self.records.push_back(record);
        self.count
    }

    /// The records after a number, oldest first.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(move |record| record.number > number)
    }
}
