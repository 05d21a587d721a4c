//! Which request comes next: models in their order, at most one more try on each, a deadline over all.

use std::time::Duration;

use super::model_failure::{ModelFailure, Remedy};
use super::request::WhenBusy;

/// Requests for one answer at most, over all models.
const MOST_ATTEMPTS: u32 = 4;
/// With less time left no request is begun.
const LEAST_TIME: Duration = Duration::from_secs(1);
/// With this much left, the last request may wait for capacity.
const TIME_TO_QUEUE: Duration = Duration::from_secs(15);

/// Where an answer's requests stand.
#[derive(Debug)]
pub(super) struct Plan {
    n_models: usize,
    model_idx: usize,
    /// Requests to the model of `model_idx`.
    on_model: u32,
    attempts: u32,
    is_shortened: bool,
    is_over: bool,
}

impl Plan {
    pub(super) const fn new(n_models: usize) -> Self {
        Self {
            n_models,
            model_idx: 0,
            on_model: 0,
            attempts: 0,
            is_shortened: false,
            is_over: false,
        }
    }

    /// The model to ask now, by its place in the chain; `None` where nothing is left to try.
    pub(super) fn model(&self, remaining: Duration) -> Option<usize> {
        let goes_on = !self.is_over && self.attempts < MOST_ATTEMPTS && remaining >= LEAST_TIME;
        (goes_on && self.model_idx < self.n_models).then_some(self.model_idx)
    }

    /// Whether what was said before is left out.
    pub(super) const fn is_shortened(&self) -> bool {
        self.is_shortened
    }

    /// What a service without capacity shall do with the next request: wait only where nothing else comes after it.
    pub(super) fn when_busy(&self, remaining: Duration) -> WhenBusy {
        let is_last =
            self.attempts + 1 >= MOST_ATTEMPTS || (self.on_model > 0 && self.model_idx + 1 >= self.n_models);
        if is_last && remaining >= TIME_TO_QUEUE {
            WhenBusy::Wait
        } else {
            WhenBusy::Refuse
        }
    }

    /// The model is resting: on to the next one.
    pub(super) const fn skip(&mut self) {
        self.model_idx += 1;
        self.on_model = 0;
    }

    /// A request is on its way.
    pub(super) const fn sent(&mut self) {
        self.attempts += 1;
        self.on_model += 1;
    }

    /// Nothing more is asked for this answer.
    pub(super) const fn stop(&mut self) {
        self.is_over = true;
    }

    /// It gave no text. Gives how long to pause before the next. `asked_to_wait`: what the service said;
    /// `can_shorten`: whether there is anything to leave out.
    pub(super) fn failed(
        &mut self,
        failure: ModelFailure,
        asked_to_wait: Option<Duration>,
        can_shorten: bool,
        remaining: Duration,
        jitter: Duration,
    ) -> Duration {
        match failure.remedy() {
            Remedy::GiveUp => self.stop(),
            Remedy::NextModel => self.skip(),
            Remedy::Shorten if can_shorten && !self.is_shortened => self.is_shortened = true,
            Remedy::Shorten => self.skip(),
            Remedy::RetryOnce => {
                let pause = asked_to_wait.unwrap_or(jitter);
                // Waiting for most of what is left is worse than asking somebody else.
                if self.on_model < 2 && pause <= remaining / 2 {
                    return pause;
                }
                self.skip();
            }
        }
        Duration::ZERO
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(40);
    const JITTER: Duration = Duration::from_millis(700);

    /// The models that are asked while every request ends in `failure`, with the pauses between them in milliseconds.
    fn asked(n_models: usize, failure: ModelFailure, asked_to_wait: Option<Duration>) -> Vec<(usize, u128)> {
        let mut plan = Plan::new(n_models);
        let mut pause = Duration::ZERO;
        let mut asked = Vec::new();
        while let Some(model) = plan.model(LONG) {
            asked.push((model, pause.as_millis()));
            plan.sent();
            pause = plan.failed(failure, asked_to_wait, true, LONG, JITTER);
        }
        asked
    }

    #[test]
    fn each_fault_leads_to_the_requests_that_can_help() {
        let check = |failure: ModelFailure, expect: &[(usize, u128)]| {
            assert_eq!(asked(3, failure, None), expect, "{failure:?}");
        };
        check(ModelFailure::Busy, &[(0, 0), (0, 700), (1, 0), (1, 700)]);
        check(ModelFailure::Gone, &[(0, 0), (1, 0), (2, 0)]);
        check(ModelFailure::TooLarge, &[(0, 0), (0, 0), (1, 0), (2, 0)]);
        check(ModelFailure::DayUsedUp, &[(0, 0)]);
        check(ModelFailure::Refused, &[(0, 0)]);
        check(ModelFailure::NoText, &[(0, 0), (1, 0), (2, 0)]);
    }

    #[test]
    fn retry_after_is_honored_where_there_is_time_for_it() {
        let wait = |seconds: u64| Some(Duration::from_secs(seconds));
        assert_eq!(asked(1, ModelFailure::Busy, wait(3)), [(0, 0), (0, 3000)]);
        assert_eq!(asked(2, ModelFailure::Busy, wait(30)), [(0, 0), (1, 0)]);
    }

    #[test]
    fn nothing_begins_without_time_and_only_the_last_may_queue() {
        let mut plan = Plan::new(1);
        assert_eq!(plan.model(Duration::from_millis(900)), None);
        assert_eq!(plan.when_busy(LONG), WhenBusy::Refuse);
        plan.sent();
        plan.failed(ModelFailure::Busy, None, false, LONG, JITTER);
        assert_eq!(plan.when_busy(LONG), WhenBusy::Wait);
        assert_eq!(plan.when_busy(Duration::from_secs(10)), WhenBusy::Refuse);
    }
}
