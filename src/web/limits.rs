//! How much the dashboard takes: connections, requests, bytes, time.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::app::Error;
use crate::app::dashboard::Visitor;
use crate::units::Seconds;

/// Connections at the same time.
pub(super) const CONNECTIONS: usize = 1024;
/// Connections that wait for one of these places.
pub(super) const WAITING_CONNECTIONS: u32 = 1024;
/// What the system keeps of one answer that was not taken yet; it doubles that.
pub(super) const UNTAKEN_BYTES: u32 = 128 * 1024;
/// Requests that are worked on at the same time.
const AT_ONCE: usize = 256;
/// Pages that are kept up to date at the same time.
const LIVE_AT_ONCE: usize = 512;
/// Exports that are put together at the same time.
const EXPORTS_AT_ONCE: usize = 2;
/// The largest request that is not an upload.
pub(super) const BODY_BYTES: usize = 64 * 1024;
/// What is still taken of a file that was refused, in bytes, and for how long.
pub(super) const HEARD_OUT_BYTES: usize = 32 * 1024 * 1024;
pub(super) const HEARD_OUT_TIME: Duration = Duration::from_secs(10);

/// How long everything may take, as shares of what one request may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Times {
    /// Until a request has said what it wants; as long a connection is kept that asks for nothing.
    pub(super) head: Duration,
    /// In which nothing comes of a body, and nothing is taken of an answer.
    pub(super) stall: Duration,
    /// A request that is not an upload and not kept open, its body included, until its answer is ready.
    pub(super) request: Duration,
    /// Until an answer is taken that lies ready.
    pub(super) answer: Duration,
    /// Until an export begins to be sent, and again until it is taken.
    pub(super) export: Duration,
    /// An upload.
    pub(super) upload: Duration,
}

impl Times {
    pub(super) const fn of(request: Duration) -> Self {
        Self {
            head: Duration::from_millis(request.as_secs() * 1000 / 3),
            stall: request,
            request,
            answer: request.saturating_mul(5),
            export: request.saturating_mul(10),
            upload: request.saturating_mul(30),
        }
    }
}

/// People remembered before those who are at rest are forgotten again.
const TIDY_ABOVE: usize = 10_000;

/// Who is counted: a person, a program, the guests of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Counted {
    Member(u64),
    Token(i64),
    Guests(u64),
}

impl Counted {
    pub(super) fn of(visitor: &Visitor) -> Self {
        match visitor {
            Visitor::Member(member) => Self::Member(member.user),
            Visitor::Guest { guild, .. } => Self::Guests(*guild),
        }
    }
}

/// Counts requests.
pub(super) struct Requests {
    rate: DefaultKeyedRateLimiter<Counted>,
    /// Passwords that are tried, by everybody together: a guess can come from anywhere, and each one takes work.
    passwords: DefaultDirectRateLimiter,
    clock: DefaultClock,
    at_once: Arc<Semaphore>,
    live: Arc<Semaphore>,
    exports: Arc<Semaphore>,
}

/// Passwords that are tried in a minute.
const PASSWORDS_PER_MINUTE: NonZeroU32 = match NonZeroU32::new(120) {
    Some(most) => most,
    None => NonZeroU32::MIN,
};

impl Requests {
    pub(super) fn new(per_minute: u32) -> Self {
        let per_minute = NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN);
        Self {
            rate: RateLimiter::keyed(Quota::per_minute(per_minute)),
            passwords: RateLimiter::direct(Quota::per_minute(PASSWORDS_PER_MINUTE)),
            clock: DefaultClock::default(),
            at_once: Arc::new(Semaphore::new(AT_ONCE)),
            live: Arc::new(Semaphore::new(LIVE_AT_ONCE)),
            exports: Arc::new(Semaphore::new(EXPORTS_AT_ONCE)),
        }
    }

    /// Counts a request of somebody.
    pub(super) fn admit(&self, who: Counted) -> Result<(), Error> {
        if self.rate.len() > TIDY_ABOVE {
            self.rate.retain_recent();
        }
        let admitted = self.rate.check_key(&who);
        admitted.map_err(|not_until| too_fast(not_until.wait_time_from(self.clock.now())))
    }

    /// Counts a password that is tried.
    pub(super) fn admit_password(&self) -> Result<(), Error> {
        let admitted = self.passwords.check();
        admitted.map_err(|not_until| too_fast(not_until.wait_time_from(self.clock.now())))
    }

    /// A place among the requests that are worked on; kept until the answer is ready.
    pub(super) fn place(&self) -> Result<OwnedSemaphorePermit, Error> {
        place(&self.at_once)
    }

    /// A place among the pages that are kept up to date.
    pub(super) fn live_place(&self) -> Result<OwnedSemaphorePermit, Error> {
        place(&self.live)
    }

    /// A place among the exports that are put together; kept until it is sent.
    pub(super) fn export_place(&self) -> Result<OwnedSemaphorePermit, Error> {
        place(&self.exports)
    }
}

fn too_fast(wait: Duration) -> Error {
    Error::TooFast {
        retry_in: Seconds::new(wait.as_secs_f64()),
    }
}

fn place(places: &Arc<Semaphore>) -> Result<OwnedSemaphorePermit, Error> {
    Arc::clone(places)
        .try_acquire_owned()
        .map_err(|_| Error::TooFast {
            retry_in: Seconds::new(2.0),
        })
}
