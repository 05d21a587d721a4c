//! The best source per role, where a file has several: by agreement with the path, coverage, rank and rate.

use crate::import::settle::channels::Logged;
use crate::telemetry::ChannelRole;

/// A candidate's standing; the smallest wins.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct Standing {
    /// Nothing but one value where a car's value moves.
    is_dead: bool,
    /// Part of the recording without samples, in tenths.
    missing: u32,
    /// Disagreement with the witness in steps of 5 %, 0 where there is no witness.
    disagreement: u32,
    rank: u8,
    /// Changes of value per second, negative so that more is better.
    slowness: f64,
}

/// The index of the best candidate. `mismatches`: relative disagreement of each with a witness, where there is one;
/// may be shorter than `candidates`.
pub(crate) fn best(
    role: ChannelRole,
    candidates: &[Logged],
    duration_s: f64,
    mismatches: &[Option<f64>],
) -> Option<usize> {
    if let [only] = candidates {
        return (!only.values.is_empty()).then_some(0);
    }
    let standing = |index: usize, candidate: &Logged| Standing {
        is_dead: is_dead(role, candidate),
        missing: part(1.0 - candidate.span_s() / duration_s.max(1e-9), 10.0),
        disagreement: mismatches
            .get(index)
            .copied()
            .flatten()
            .map_or(0, |mismatch| part(mismatch, 20.0)),
        rank: candidate.rank,
        slowness: -changes_per_s(candidate),
    };
    candidates
        .iter()
        .enumerate()
        .filter(|(_, candidate)| !candidate.values.is_empty())
        .map(|(index, candidate)| (index, standing(index, candidate)))
        .min_by(|(_, a), (_, b)| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal))
        .map(|(index, _)| index)
}

/// All zero (or all one value) in a role whose value must move in a driving car.
pub(crate) fn is_dead(role: ChannelRole, candidate: &Logged) -> bool {
    let must_move = matches!(
        role,
        ChannelRole::Speed
            | ChannelRole::Distance
            | ChannelRole::LatAccel
            | ChannelRole::LongAccel
            | ChannelRole::YawRate
            | ChannelRole::Steering
            | ChannelRole::Rpm
            | ChannelRole::Latitude
            | ChannelRole::Longitude
            | ChannelRole::X
            | ChannelRole::Y
            | ChannelRole::LapFraction
    );
    let stands = candidate.values.first().is_none_or(|value| value.abs() < 1e-9);
    // A cruise at one speed exists; a speed that is 0 all the time is a missing sensor.
    must_move && candidate.is_constant() && (stands || role != ChannelRole::Speed)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "bounded before the cast"
)]
fn part(value: f64, steps: f64) -> u32 {
    (value.clamp(0.0, 1000.0) * steps) as u32
}

fn changes_per_s(candidate: &Logged) -> f64 {
    let n_changes = candidate
        .values
        .iter()
        .zip(candidate.values.iter().skip(1))
        .filter(|(now, next)| now.to_bits() != next.to_bits())
        .count();
    #[expect(clippy::cast_precision_loss, reason = "sample counts are far below 2^53")]
    let n_changes = n_changes as f64;
    n_changes / candidate.span_s().max(1e-9)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(rank: u8, values: &[f64]) -> Logged {
        let times_s: Vec<f64> = (0..values.len()).map(|index| index as f64).collect();
        let mut logged = Logged::new(ChannelRole::Speed, "x", "m/s", times_s.into(), values.to_vec());
        logged.rank = rank;
        logged
    }

    #[test]
    fn dead_and_disagreeing_sources_lose_before_rank_counts() {
        let moving = [1.0, 2.0, 3.0, 4.0];
        let check = |candidates: &[Logged], mismatches: [f64; 2], expect: usize| {
            assert_eq!(
                best(ChannelRole::Speed, candidates, 3.0, &mismatches.map(Some)),
                Some(expect)
            );
        };
        check(&[candidate(0, &[0.0; 4]), candidate(2, &moving)], [0.0, 0.0], 1);
        check(
            &[candidate(0, &[1.0, 3.0, 1.0, 3.0]), candidate(2, &moving)],
            [0.7, 0.01],
            1,
        );
        check(
            &[candidate(1, &moving), candidate(0, &[4.0, 3.0, 2.0, 1.0])],
            [0.01, 0.02],
            1,
        );
        check(&[candidate(0, &[1.0, 2.0]), candidate(1, &moving)], [0.0, 0.0], 1);
        assert_eq!(best(ChannelRole::Speed, &[], 1.0, &[]), None);
    }
}
