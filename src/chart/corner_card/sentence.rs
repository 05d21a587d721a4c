//! What happens in a corner in a sentence or two: what it costs, in which phase, and what was measured there.
//!
//! Only differences are told that were measured, are larger than what the alignment leaves open, and point the way the
//! time goes in that phase; they are told as what else is different, not as the reason.

use super::numbers::tenths;
use crate::analysis::{self, ComparedCorner, CornerFacts};
use crate::chart::compare::CompareInput;
use crate::chart::compare::words::Words as Names;
use crate::telemetry::Unit;
use crate::units::{Metres, Seconds};
use crate::words::{Words, args};

/// A corner that costs less is called equal.
const WORTH_SAYING_S: f64 = 0.005;
/// One place counts as before another from this distance on, at least.
const LEAST_SHIFT_M: f64 = 3.0;
/// Speeds closer than this are the same.
const LEAST_SPEED_MPS: f64 = 0.28;

/// The sentences. `loss`: what the corner costs by the account, which the headline says too.
pub(super) fn of(
    input: &CompareInput<'_>,
    names: &Names,
    (compared, loss): (&ComparedCorner, Seconds),
) -> String {
    let words = input.words;
    let corner = names.corner(&compared.corner);
    let corner = corner.as_str();
    let driver = names.short_a();
    let loss_s = loss.get();
    if !loss_s.is_finite() || loss_s.abs() < WORTH_SAYING_S {
        return words.picture_corner_same(corner);
    }
    let (phase, phase_loss_s) = phase(compared, loss_s);
    let gap = &words.seconds(loss.abs(), 3);
    // One account: where the corner is told with a fault in another phase, this is not the place to say so.
    let told = input
        .comparison
        .findings
        .iter()
        .find(|of| of.corner == compared.corner.number);
    let agrees = told.is_none_or(|of| phase == Phase::of(of.phase));
    let most = (agrees && phase_loss_s.abs() > loss_s.abs() * 0.5).then_some(phase);
    let phase = told.map_or(phase, |of| Phase::of(of.phase));
    let first = match (loss_s > 0.0, most) {
        (true, None) => words.picture_corner_loses(args::PictureCornerLoses { corner, driver, gap }),
        (true, Some(Phase::Entry)) => {
            words.picture_corner_loses_entry(args::PictureCornerLosesEntry { corner, driver, gap })
        }
        (true, Some(Phase::Middle)) => {
            words.picture_corner_loses_middle(args::PictureCornerLosesMiddle { corner, driver, gap })
        }
        (true, Some(Phase::Exit)) => {
            words.picture_corner_loses_exit(args::PictureCornerLosesExit { corner, driver, gap })
        }
        (false, None) => words.picture_corner_gains(args::PictureCornerGains { corner, driver, gap }),
        (false, Some(Phase::Entry)) => {
            words.picture_corner_gains_entry(args::PictureCornerGainsEntry { corner, driver, gap })
        }
        (false, Some(Phase::Middle)) => {
            words.picture_corner_gains_middle(args::PictureCornerGainsMiddle { corner, driver, gap })
        }
        (false, Some(Phase::Exit)) => {
            words.picture_corner_gains_exit(args::PictureCornerGainsExit { corner, driver, gap })
        }
    };
    let differences = differences(input, compared, phase, loss_s > 0.0);
    let differences = match differences.as_slice() {
        [] => return first,
        [one, other] => words.picture_both(args::PictureBoth { one, other }),
        several => several.join(", "),
    };
    let second = words.picture_differences(args::PictureDifferences {
        differences: &differences,
        driver,
    });
    format!("{first} {second}")
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Entry,
    Middle,
    Exit,
}

impl Phase {
    const fn of(phase: analysis::Phase) -> Self {
        match phase {
            analysis::Phase::Entry => Self::Entry,
            analysis::Phase::Mid => Self::Middle,
            analysis::Phase::Exit => Self::Exit,
        }
    }
}

/// The phase in which most of the loss, or of the gain, develops. What the exit carries onto the straight behind is the exit's.
fn phase(compared: &ComparedCorner, loss_s: f64) -> (Phase, f64) {
    let phases = [
        (Phase::Entry, compared.entry_loss.get()),
        (Phase::Middle, compared.mid_loss.get()),
        (Phase::Exit, (compared.exit_loss + compared.carried).get()),
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
    let words = input.words;
    let earlier =
        |say: [fn(Words, &str) -> String; 2], of: fn(&CornerFacts) -> Option<Metres>, early_loses: bool| {
            let (a_m, b_m) = (of(a)?.get(), of(b)?.get());
            let shift_m = a_m - b_m;
            let points = (shift_m < 0.0) == (early_loses == loses);
            let [earlier, later] = say;
            let shown = ((a_m * metres.per_si).round() - (b_m * metres.per_si).round()).abs();
            let length = format!("{shown:.0} {}", metres.symbol);
            let say = if shift_m < 0.0 { earlier } else { later };
            (shift_m.abs() >= least_m && points).then(|| say(words, &length))
        };
    let slower = |say: [fn(Words, &str) -> String; 2], of: fn(&CornerFacts) -> f64| {
        let difference_mps = of(a) - of(b);
        let [slower, faster] = say;
        let shown = (tenths(of(a) * speed.per_si) - tenths(of(b) * speed.per_si)).abs();
        let shown = format!("{} {}", words.decimal(shown, 1), speed.symbol);
        let say = if difference_mps < 0.0 { slower } else { faster };
        (difference_mps.abs() >= LEAST_SPEED_MPS && (difference_mps < 0.0) == loses)
            .then(|| say(words, &shown))
    };
    let at_apex: [fn(Words, &str) -> String; 2] = [Words::picture_apex_slower, Words::picture_apex_faster];
    let told = match phase {
        Phase::Entry => [
            earlier(
                [Words::picture_brakes_earlier, Words::picture_brakes_later],
                |facts| facts.brake_point,
                true,
            ),
            slower(at_apex, |facts| facts.apex_speed.get()),
        ],
        Phase::Middle => [
            slower(at_apex, |facts| facts.apex_speed.get()),
            earlier(
                [Words::picture_throttle_earlier, Words::picture_throttle_later],
                |facts| facts.throttle_on,
                false,
            ),
        ],
        Phase::Exit => [
            earlier(
                [
                    Words::picture_full_throttle_earlier,
                    Words::picture_full_throttle_later,
                ],
                |facts| facts.full_throttle,
                false,
            ),
            slower(
                [Words::picture_exit_slower, Words::picture_exit_faster],
                |facts| facts.exit_speed.get(),
            ),
        ],
    };
    told.into_iter().flatten().collect()
}
