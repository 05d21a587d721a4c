//! Why a request gave no text, and what follows from it.
//!
//! The service says what went wrong in four places: a code in its envelope, a code in an error of another shape, a code
//! at the front of a message, and the status. The first known code decides; the status only where there is none, because
//! 429 means two unrelated things.

use std::fmt;

/// Why a request gave no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ModelFailure {
    /// The day's allowance of the account is used up.
    DayUsedUp,
    /// No capacity for this model right now, or too many requests.
    Busy,
    /// The service gave up waiting for its own model.
    TimedOut,
    /// The model was retired, or never existed.
    Gone,
    /// The model is not in the account's plan, or its licence was not accepted.
    NotAllowed,
    /// The token, the account or the address is wrong, or the account is blocked.
    Refused,
    /// More text than the model reads.
    TooLarge,
    /// The service does not understand the request.
    BadRequest,
    /// An error of the service itself, or a page from the edge of its network.
    Outage,
    /// No connection to the service.
    Unreachable,
    /// The answer stopped in the middle, came too slowly, or was larger than the cap.
    Broken,
    /// The answer holds no text: nothing, or only the model's thinking.
    NoText,
}

impl ModelFailure {
    /// A short name for logs and metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DayUsedUp => "day_used_up",
            Self::Busy => "busy",
            Self::TimedOut => "timed_out",
            Self::Gone => "gone",
            Self::NotAllowed => "not_allowed",
            Self::Refused => "refused",
            Self::TooLarge => "too_large",
            Self::BadRequest => "bad_request",
            Self::Outage => "outage",
            Self::Unreachable => "unreachable",
            Self::Broken => "broken",
            Self::NoText => "no_text",
        }
    }

    /// The failure behind a code of the service; `None` for codes that are not known.
    pub(super) const fn of_code(code: u64) -> Option<Self> {
        Some(match code {
            3036 | 4006 => Self::DayUsedUp,
            3040 => Self::Busy,
            3007 | 3008 => Self::TimedOut,
            5007 | 5028 | 3042 => Self::Gone,
            5016 | 5018 | 5035 | 3041 => Self::NotAllowed,
            10000 | 7003 | 3023 | 2009 | 2008 | 2021 => Self::Refused,
            3006 => Self::TooLarge,
            3003 | 5004 | 5005 | 5019 | 5023 => Self::BadRequest,
            _ => return None,
        })
    }

    /// The failure behind a status without a known code.
    pub(super) const fn of_status(status: u16) -> Self {
        match status {
            401..=403 => Self::Refused,
            404 | 410 => Self::Gone,
            408 | 504 | 524 => Self::TimedOut,
            413 => Self::TooLarge,
            429 => Self::Busy,
            400..=499 => Self::BadRequest,
            _ => Self::Outage,
        }
    }

    /// What to do now.
    pub(super) const fn remedy(self) -> Remedy {
        match self {
            Self::Busy | Self::TimedOut | Self::Outage | Self::Unreachable => Remedy::RetryOnce,
            // What arrived in pieces or without text may have been paid for; another model is the better try.
            Self::Broken | Self::NoText | Self::Gone | Self::NotAllowed | Self::BadRequest => {
                Remedy::NextModel
            }
            Self::TooLarge => Remedy::Shorten,
            Self::DayUsedUp | Self::Refused => Remedy::GiveUp,
        }
    }

    /// For how long the model is left alone.
    pub(super) const fn rest(self) -> Rest {
        match self {
            Self::DayUsedUp => Rest::ServiceUntilMidnight,
            Self::Refused => Rest::ServiceUntilRestart,
            Self::Gone | Self::NotAllowed => Rest::ModelForADay,
            Self::Busy | Self::TimedOut | Self::Outage | Self::Unreachable | Self::Broken => {
                Rest::AfterSeveral
            }
            Self::TooLarge | Self::BadRequest | Self::NoText => Rest::Not,
        }
    }

    /// Whether the service may have worked, and counted it, although nothing usable came back.
    pub(super) const fn may_cost(self) -> bool {
        match self {
            Self::TimedOut | Self::Broken | Self::NoText => true,
            Self::DayUsedUp
            | Self::Outage
            | Self::Busy
            | Self::Gone
            | Self::NotAllowed
            | Self::Refused
            | Self::TooLarge
            | Self::BadRequest
            | Self::Unreachable => false,
        }
    }
}

impl fmt::Display for ModelFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DayUsedUp => "the service's allowance for today is used up",
            Self::Busy => "the service has no capacity at the moment",
            Self::TimedOut => "the service took too long",
            Self::Gone => "the service knows no such model (any more)",
            Self::NotAllowed => "the account may not use this model",
            Self::Refused => "the service refuses the token or the account",
            Self::TooLarge => "the request is larger than the model reads",
            Self::BadRequest => "the service does not understand the request",
            Self::Outage => "the service has trouble of its own",
            Self::Unreachable => "the service cannot be reached",
            Self::Broken => "the answer did not arrive in one piece",
            Self::NoText => "the answer holds no text",
        })
    }
}

/// What to do after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Remedy {
    /// The same once more after a pause, then the next model.
    RetryOnce,
    /// The next model at once.
    NextModel,
    /// The same without what was said before, once; then the next model.
    Shorten,
    /// Nothing more will help now.
    GiveUp,
}

/// For how long who is left alone after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rest {
    /// Nobody.
    Not,
    /// The model, once it failed several times in a short time.
    AfterSeveral,
    /// The model, for 24 hours.
    ModelForADay,
    /// Every model, until the allowance is renewed at 00:00 UTC.
    ServiceUntilMidnight,
    /// Every model, until somebody changed the settings.
    ServiceUntilRestart,
}

/// The first known code at the front of a part of a message: `InferenceUpstreamError: 3040: …`.
pub(super) fn code_in_message(message: &str) -> Option<ModelFailure> {
    message
        .split(|character: char| character.is_whitespace())
        .find_map(|word| {
            let digits = word.strip_suffix(':')?;
            let is_code = (3..=5).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
            ModelFailure::of_code(is_code.then(|| digits.parse().ok())??)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_one_action() {
        let check = |codes: &[u64], failure: ModelFailure, remedy: Remedy, rest: Rest| {
            for code in codes {
                assert_eq!(ModelFailure::of_code(*code), Some(failure), "{code}");
                assert_eq!((failure.remedy(), failure.rest()), (remedy, rest), "{code}");
            }
        };
        check(
            &[3036, 4006],
            ModelFailure::DayUsedUp,
            Remedy::GiveUp,
            Rest::ServiceUntilMidnight,
        );
        check(&[3040], ModelFailure::Busy, Remedy::RetryOnce, Rest::AfterSeveral);
        check(
            &[3007, 3008],
            ModelFailure::TimedOut,
            Remedy::RetryOnce,
            Rest::AfterSeveral,
        );
        check(
            &[5007, 5028, 3042],
            ModelFailure::Gone,
            Remedy::NextModel,
            Rest::ModelForADay,
        );
        check(
            &[5016, 5018, 5035, 3041],
            ModelFailure::NotAllowed,
            Remedy::NextModel,
            Rest::ModelForADay,
        );
        check(
            &[10000, 7003, 3023, 2009],
            ModelFailure::Refused,
            Remedy::GiveUp,
            Rest::ServiceUntilRestart,
        );
        check(&[3006], ModelFailure::TooLarge, Remedy::Shorten, Rest::Not);
        check(
            &[5023, 3003, 5004],
            ModelFailure::BadRequest,
            Remedy::NextModel,
            Rest::Not,
        );
        assert_eq!(ModelFailure::of_code(4242), None);
    }

    #[test]
    fn a_code_is_found_inside_a_message() {
        let check = |message: &str, expect: Option<ModelFailure>| {
            assert_eq!(code_in_message(message), expect, "{message}");
        };
        check(
            "InferenceUpstreamError: 3040: Capacity temporarily exceeded",
            Some(ModelFailure::Busy),
        );
        check(
            "AiError: 5028: This model was deprecated on 2026-05-30",
            Some(ModelFailure::Gone),
        );
        check("AiError: AiError: Request timeout (1f0c)", None);
        check("took 3036 ms: too long", None);
        check("9999: unknown, 3036: known", Some(ModelFailure::DayUsedUp));
    }
}
