//! How many commands one person may run in a minute, and the like.

use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::Error;
use crate::ids::UserId;
use crate::units::Seconds;

/// So many a minute for everybody of one kind: a person, a server.
pub(super) struct Rate<K: std::hash::Hash + Eq + Clone> {
    limiter: DefaultKeyedRateLimiter<K>,
    clock: DefaultClock,
}

/// Commands of a person.
pub(super) type CommandRate = Rate<UserId>;

/// People remembered before those who are at rest are forgotten again.
const TIDY_ABOVE: usize = 10_000;

impl<K: std::hash::Hash + Eq + Clone> Rate<K> {
    pub(super) fn new(per_minute: u32) -> Self {
        let per_minute = NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN);
        Self {
            limiter: RateLimiter::keyed(Quota::per_minute(per_minute)),
            clock: DefaultClock::default(),
        }
    }

    pub(super) fn admit(&self, who: &K) -> Result<(), Error> {
        if self.limiter.len() > TIDY_ABOVE {
            self.limiter.retain_recent();
        }
        self.limiter.check_key(who).map_err(|not_until| Error::TooFast {
            retry_in: Seconds::new(not_until.wait_time_from(self.clock.now()).as_secs_f64()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_in_a_hurry_does_not_slow_another() {
        let rate = CommandRate::new(2);
        let (hasty, calm) = (UserId::new(1), UserId::new(2));
        assert!(rate.admit(&hasty).is_ok());
        assert!(rate.admit(&hasty).is_ok());
        assert!(matches!(rate.admit(&hasty), Err(Error::TooFast { .. })));
        assert!(rate.admit(&calm).is_ok());
    }
}
