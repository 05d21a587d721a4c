//! What happens in a corner in a sentence or two: what it costs, in which phase, and what was measured there.
//!
//! Only differences are told that were measured, are larger than what the alignment leaves open, and point the way the
//! time goes in that phase; they are told as what else is different, not as the reason.

use super::numbers::tenths;
use crate::analysis::{ComparedCorner, CornerFacts};
use crate::chart::compare::CompareInput;
use crate::chart::compare::words::Words;
use crate::telemetry::Unit;
use crate::units::Metres;

/// A corner that costs less is called equal.
const WORTH_SAYING_S: f64 = 0.005;
/// One place counts as before another from this distance on, at least.
const LEAST_SHIFT_M: f64 = 3.0;
/// Speeds closer than this are the same.
const LEAST_SPEED_MPS: f64 = 0.28;

/// The sentences.
pub(super) fn of(input: &CompareInput<'_>, words: &Words, compared: &ComparedCorner) -> String {
    let corner = words.corner(&compared.corner);
    let name = words.short_a();
    let loss_s = compared.loss.get();
    if !loss_s.is_finite() || loss_s.abs() < WORTH_SAYING_S {
        return format!("In {corner} both laps take the same time.");
    }
    let verb = if loss_s > 0.0 { "loses" } else { "gains" };
    let (phase, phase_loss_s) = phase(compared, loss_s);
    let mut text = format!("{name} {verb} {:.3} s in {corner}", loss_s.abs());
    if phase_loss_s.abs() > loss_s.abs() * 0.5 {
        text.push_str(", most of it ");
        text.push_str(match phase {
            Phase::Entry => "on entry",
            Phase::Middle => "in the middle",
            Phase::Exit => "on exit",
        });
    }
    text.push('.');
    let facts = differences(input, compared, phase, loss_s > 0.0);
    if !facts.is_empty() {
        text = format!("{text} {name} {}.", facts.join(" and "));
    }
    text
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Entry,
    Middle,
    Exit,
}

/// The phase in which most of the loss, or of the gain, develops.
fn phase(compared: &ComparedCorner, loss_s: f64) -> (Phase, f64) {
    let phases = [
        (Phase::Entry, compared.entry_loss.get()),
        (Phase::Middle, compared.mid_loss.get()),
        (Phase::Exit, compared.exit_loss.get()),
    ];
    phases
        .into_iter()
        .max_by(|one, other| (one.1 * loss_s).total_cmp(&(other.1 * loss_s)))
        .unwrap_or((Phase::Entry, 0.0))
}

/// Differences of a phase that point the way the time goes.
fn differences(
    input: &CompareInput<'_>,
    compared: &ComparedCorner,
    phase: Phase,
    loses: bool,
) -> Vec<String> {
    let (a, b) = (&compared.a, &compared.b);
    let least_m = LEAST_SHIFT_M.max(2.0 * input.comparison.alignment.residual.get());
    let metres = input.units.axis(Unit::Metres);
    let speed = input.units.axis(Unit::MetresPerSecond);
    let earlier = |what: &str, of: fn(&CornerFacts) -> Option<Metres>, early_loses: bool| {
        let (a_m, b_m) = (of(a)?.get(), of(b)?.get());
        let shift_m = a_m - b_m;
        let points = (shift_m < 0.0) == (early_loses == loses);
        (shift_m.abs() >= least_m && points).then(|| {
            format!(
                "{what} {:.0} {} {}",
                ((a_m * metres.per_si).round() - (b_m * metres.per_si).round()).abs(),
                metres.symbol,
                if shift_m < 0.0 { "earlier" } else { "later" }
            )
        })
    };
    let slower = |place: &str, of: fn(&CornerFacts) -> f64| {
        let difference_mps = of(a) - of(b);
        (difference_mps.abs() >= LEAST_SPEED_MPS && (difference_mps < 0.0) == loses).then(|| {
            format!(
                "is {:.1} {} {} {place}",
                (tenths(of(a) * speed.per_si) - tenths(of(b) * speed.per_si)).abs(),
                speed.symbol,
                if difference_mps < 0.0 { "slower" } else { "faster" }
            )
        })
    };
    let told = match phase {
        Phase::Entry => [
            earlier("brakes", |facts| facts.brake_point, true),
            slower("at the apex", |facts| facts.apex_speed.get()),
        ],
        Phase::Middle => [
            slower("at the apex", |facts| facts.apex_speed.get()),
            earlier("is on the throttle", |facts| facts.throttle_on, false),
        ],
        Phase::Exit => [
            earlier("is at full throttle", |facts| facts.full_throttle, false),
            slower("at the exit", |facts| facts.exit_speed.get()),
        ],
    };
    told.into_iter().flatten().collect()
}
