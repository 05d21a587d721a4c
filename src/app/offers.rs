//! Where a log that nobody asked us to read was offered to be read: once a day in each channel.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use super::App;
use crate::ids::ChannelId;

/// So long nothing is offered again.
const QUIET: TimeDelta = TimeDelta::hours(24);
/// Channels that are remembered; whoever has more hears of it more often.
const MOST: usize = 20_000;

/// The last offer in each channel.
#[derive(Debug, Default)]
pub(super) struct Offers(Mutex<HashMap<ChannelId, DateTime<Utc>>>);

impl Offers {
    fn may_offer(&self, channel: ChannelId, now: DateTime<Utc>) -> bool {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if last.get(&channel).is_some_and(|last| now - *last < QUIET) {
            return false;
        }
        if last.len() >= MOST {
            last.retain(|_, last| now - *last < QUIET);
            if last.len() >= MOST {
                last.clear();
            }
        }
        last.insert(channel, now);
        true
    }
}

impl App {
    /// Whether a log may be offered to be read in a channel that nobody watches; it counts as offered.
    pub fn may_offer(&self, channel: ChannelId, now: DateTime<Utc>) -> bool {
        self.offers.may_offer(channel, now)
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone as _;

    use super::*;

    #[test]
    fn a_channel_hears_of_it_once_a_day() {
        let offers = Offers::default();
        let at = |hour| Utc.with_ymd_and_hms(2026, 11, 29, 0, 0, 0).unwrap() + TimeDelta::hours(hour);
        let check = |channel, hour, expect| {
            assert_eq!(
                offers.may_offer(ChannelId::new(channel), at(hour)),
                expect,
                "{channel} {hour}"
            );
        };
        check(1, 0, true);
        check(1, 23, false);
        check(2, 23, true);
        check(1, 24, true);
        check(1, 25, false);
    }
}
