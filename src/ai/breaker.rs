//! When a model is left alone. Times are passed in; nothing here looks at a clock.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};

use super::model_failure::{ModelFailure, Rest};

/// Failures within [`WINDOW`] after which a model rests.
const FAILURES: usize = 5;
/// See [`FAILURES`].
const WINDOW: TimeDelta = TimeDelta::seconds(60);
/// How long a model rests after several failures.
const REST: TimeDelta = TimeDelta::seconds(60);
/// A trial that nobody reported on is over after this.
const TRIAL: TimeDelta = TimeDelta::seconds(60);

/// Who is left alone, and until when.
#[derive(Debug, Default)]
pub(super) struct Breakers {
    service: Breaker,
    models: HashMap<String, Breaker>,
}

/// One switch: closed (requests pass), or open until an absolute time; then one trial decides.
#[derive(Debug, Default)]
struct Breaker {
    failures: Vec<DateTime<Utc>>,
    opens: Option<Opens>,
    trial_since: Option<DateTime<Utc>>,
}

#[derive(Clone, Copy, Debug)]
enum Opens {
    At(DateTime<Utc>),
    Never,
}

impl Breakers {
    /// Whether a request to `model` may go out now. Where it is the trial after a rest, nobody else may meanwhile.
    pub(super) fn admit(&mut self, model: &str, now: DateTime<Utc>) -> bool {
        let of_model = self.models.entry(model.to_owned()).or_default();
        let may = self.service.may(now) && of_model.may(now);
        if may {
            self.service.take(now);
            of_model.take(now);
        }
        may
    }

    /// A request to `model` gave text.
    pub(super) fn succeeded(&mut self, model: &str) {
        self.service = Breaker::default();
        self.models.remove(model);
    }

    /// A request to `model` failed. `jitter`: spreads the first requests of a new day.
    pub(super) fn failed(
        &mut self,
        model: &str,
        failure: ModelFailure,
        now: DateTime<Utc>,
        jitter: TimeDelta,
    ) {
        let of_model = self.models.entry(model.to_owned()).or_default();
        match failure.rest() {
            Rest::Not => of_model.trial_since = None,
            Rest::AfterSeveral => of_model.count(now),
            Rest::ModelForADay => of_model.open(Opens::At(now + TimeDelta::hours(24))),
            Rest::ServiceUntilMidnight => self.service.open(Opens::At(next_midnight(now) + jitter)),
            Rest::ServiceUntilRestart => self.service.open(Opens::Never),
        }
    }
}

impl Breaker {
    fn may(&self, now: DateTime<Utc>) -> bool {
        match self.opens {
            None => true,
            Some(Opens::Never) => false,
            Some(Opens::At(at)) => now >= at && self.trial_since.is_none_or(|since| now - since > TRIAL),
        }
    }

    /// Where it is open, the request that may pass is the trial.
    fn take(&mut self, now: DateTime<Utc>) {
        if self.opens.is_some() {
            self.trial_since = Some(now);
        }
    }

    fn count(&mut self, now: DateTime<Utc>) {
        self.failures.retain(|failed| now - *failed < WINDOW);
        self.failures.push(now);
        // A trial that failed needs no further evidence.
        if self.failures.len() >= FAILURES || self.opens.is_some() {
            self.open(Opens::At(now + REST));
        }
    }

    fn open(&mut self, opens: Opens) {
        *self = Self {
            opens: Some(opens),
            ..Self::default()
        };
    }
}

/// The next 00:00 UTC.
fn next_midnight(now: DateTime<Utc>) -> DateTime<Utc> {
    let today = now.date_naive();
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    tomorrow.and_time(NaiveTime::MIN).and_utc()
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone as _;

    use super::*;

    fn at(hour: u32, minute: u32, second: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 3, 1, hour, minute, second).unwrap()
    }

    const ZERO: TimeDelta = TimeDelta::zero();

    #[test]
    fn an_empty_day_ends_at_midnight_for_every_model() {
        let mut breakers = Breakers::default();
        let late = at(23, 30, 0);
        breakers.failed("a", ModelFailure::DayUsedUp, late, TimeDelta::seconds(90));
        let midnight = Utc.with_ymd_and_hms(2026, 3, 2, 0, 0, 0).unwrap();
        assert!(!breakers.admit("a", late));
        assert!(!breakers.admit("b", midnight + TimeDelta::seconds(89)));
        // One trial; the others wait for what it says.
        assert!(breakers.admit("b", midnight + TimeDelta::seconds(90)));
        assert!(!breakers.admit("a", midnight + TimeDelta::seconds(91)));
        breakers.succeeded("b");
        assert!(breakers.admit("a", midnight + TimeDelta::seconds(92)));
    }

    #[test]
    fn a_model_that_is_gone_rests_a_day_alone() {
        let mut breakers = Breakers::default();
        breakers.failed("a", ModelFailure::Gone, at(12, 0, 0), ZERO);
        assert!(breakers.admit("b", at(12, 0, 1)));
        assert!(!breakers.admit("a", at(12, 0, 1) + TimeDelta::hours(23)));
        assert!(breakers.admit("a", at(12, 0, 0) + TimeDelta::hours(24)));
    }

    #[test]
    fn a_wrong_token_is_tried_once() {
        let mut breakers = Breakers::default();
        breakers.failed("a", ModelFailure::Refused, at(12, 0, 0), ZERO);
        assert!(!breakers.admit("b", at(12, 0, 0) + TimeDelta::days(300)));
    }

    #[test]
    fn several_failures_in_a_minute_rest_a_model_and_one_trial_decides() {
        let mut breakers = Breakers::default();
        for second in 0..4 {
            breakers.failed("a", ModelFailure::Outage, at(12, 0, second), ZERO);
        }
        assert!(breakers.admit("a", at(12, 0, 5)));
        // The first ones are forgotten by then.
        breakers.failed("a", ModelFailure::Outage, at(12, 1, 3), ZERO);
        assert!(breakers.admit("a", at(12, 1, 4)));
        for second in 5..9 {
            breakers.failed("a", ModelFailure::Outage, at(12, 1, second), ZERO);
        }
        assert!(!breakers.admit("a", at(12, 1, 30)));
        assert!(breakers.admit("a", at(12, 2, 9)));
        breakers.failed("a", ModelFailure::TimedOut, at(12, 2, 10), ZERO);
        assert!(!breakers.admit("a", at(12, 2, 40)));
        assert!(breakers.admit("a", at(12, 3, 11)));
        // Whoever tried never came back.
        assert!(!breakers.admit("a", at(12, 3, 40)));
        assert!(breakers.admit("a", at(12, 4, 20)));
        breakers.succeeded("a");
        assert!(breakers.admit("a", at(12, 4, 21)) && breakers.admit("a", at(12, 4, 22)));
    }
}
