//! How many commands one person may run in a minute.

use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::Error;
use crate::ids::UserId;
use crate::units::Seconds;

pub(super) struct CommandRate {
    limiter: DefaultKeyedRateLimiter<UserId>,
    clock: DefaultClock,
}

/// People remembered before those who are at rest are forgotten again.
const TIDY_ABOVE: usize = 10_000;

impl CommandRate {
    pub(super) fn new(per_minute: u32) -> Self {
        let per_minute = NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN);
        Self {
            limiter: RateLimiter::keyed(Quota::per_minute(per_minute)),
            clock: DefaultClock::default(),
        }
    }

    pub(super) fn admit(&self, user: UserId) -> Result<(), Error> {
        if self.limiter.len() > TIDY_ABOVE {
            self.limiter.retain_recent();
        }
        self.limiter.check_key(&user).map_err(|not_until| Error::TooFast {
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
        assert!(rate.admit(hasty).is_ok());
        assert!(rate.admit(hasty).is_ok());
        assert!(matches!(rate.admit(hasty), Err(Error::TooFast { .. })));
        assert!(rate.admit(calm).is_ok());
    }
}
