//! The stand-in's clock: real time plus a shift, so that a test can step over 15 minutes or a day.
//! Deadlines of first responses are timers in real time; everything else that runs out asks this clock.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Real time plus the shift that [`Clock::advance`] added up.
#[derive(Debug)]
pub(crate) struct Clock {
    started: Instant,
    shift_ms: AtomicU64,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self {
            started: Instant::now(),
            shift_ms: AtomicU64::new(0),
        }
    }

    /// Time since the stand-in started, with the shift.
    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed() + self.shift()
    }

    /// Milliseconds since the Unix epoch, with the shift.
    pub(crate) fn unix_ms(&self) -> u64 {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default() + self.shift();
        u64::try_from(now.as_millis()).unwrap_or(u64::MAX)
    }

    /// The present moment as Discord writes timestamps.
    pub(crate) fn timestamp(&self) -> String {
        timestamp(self.unix_ms())
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&self, by: Duration) {
        let by_ms = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        self.shift_ms.fetch_add(by_ms, Ordering::SeqCst);
    }

    fn shift(&self) -> Duration {
        Duration::from_millis(self.shift_ms.load(Ordering::SeqCst))
    }
}

/// RFC 3339 with microseconds, in UTC. The calendar is computed from the day number with the
/// era method of Howard Hinnant's `civil_from_days`.
pub(crate) fn timestamp(unix_ms: u64) -> String {
    let (seconds, millis) = (unix_ms / 1000, unix_ms % 1000);
    let (day, in_day) = (seconds / 86_400, seconds % 86_400);
    let shifted = day + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day_of_month = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (in_day / 3600, in_day / 60 % 60, in_day % 60);
    format!("{year:04}-{month:02}-{day_of_month:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}000+00:00")
}

#[cfg(test)]
mod tests {
    use super::timestamp;

    #[test]
    fn timestamps_are_calendar_dates_in_utc() {
        assert_eq!(timestamp(0), "1970-01-01T00:00:00.000000+00:00");
        assert_eq!(timestamp(1_709_210_096_789), "2024-02-29T12:34:56.789000+00:00");
        assert_eq!(timestamp(1_798_761_599_000), "2026-12-31T23:59:59.000000+00:00");
    }
}
