//! From losses to causes: what costs time and why, and where time was gained.
//!
//! A cause is only named where the loss develops in its phase, where it points the right way, and where the
//! difference is larger than what the alignment and the rate of the log leave open. Phases that one cause explains are
//! one finding, ranked by what it is worth: an exit counts with what it costs on the straight behind. A complex speaks
//! once, from the corner that starts the loss. Silence is a result.

mod causes;
mod evidence;

use super::compare_settings::FindingSettings;
use super::comparison::{AlignmentSummary, ComparedCorner};
use super::finding::{Cause, Evidence, Finding, Gain, LapsHeld, LinkedLoss, Phase, Quantity};
use crate::units::Seconds;

/// Corners with a shorter straight between them are one complex, metres.
const COMPLEX_STRAIGHT_M: f64 = 60.0;
/// A gain is mentioned from this multiple of the least loss on.
const GAIN_FACTOR: f64 = 1.5;

/// How finely two laps can be told apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resolution {
    pub(crate) alignment: AlignmentSummary,
    /// Seconds between two samples of the brake (of the speed where braking is estimated), in the coarser log.
    pub(crate) brake_step_s: f64,
    /// The same of the throttle.
    pub(crate) throttle_step_s: f64,
    /// Lap time of the reference.
    pub(crate) lap_s: f64,
}

/// What a comparison says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    /// Worth most first, ids `F1`, `F2` ….
    pub(crate) findings: Vec<Finding>,
    /// Largest first.
    pub(crate) gains: Vec<Gain>,
    /// In the order driven.
    pub(crate) linked: Vec<LinkedLoss>,
}

/// Findings of a comparison, gains, and losses that started in the corner before.
pub(crate) fn findings(
    corners: &[ComparedCorner],
    approaches: &[Seconds],
    resolution: &Resolution,
    settings: &FindingSettings,
) -> Told {
    let mut found: Vec<Finding> = Vec::new();
    let mut gains: Vec<Gain> = Vec::new();
    let mut linked: Vec<LinkedLoss> = Vec::new();
    // Where the complex that goes on here began.
    let mut began = None;
    for (k, (corner, &approach)) in corners.iter().zip(approaches).enumerate() {
        let view = View {
            corner,
            before: k.checked_sub(1).and_then(|before| corners.get(before)),
            entry: corner.entry_loss + approach,
            resolution,
            settings,
        };
        found.extend(view.findings());
        gains.extend(view.gain());
        began = if view.carried_in() {
            began.or_else(|| view.before.map(|before| before.corner.number))
        } else {
            None
        };
        linked.extend(began.and_then(|from| view.linked(from)));
    }
    found.sort_by(|a, b| b.loss.total_cmp(&a.loss));
    found.truncate(settings.max_findings);
    for (number, finding) in (1..).zip(&mut found) {
        finding.id = format!("F{number}");
    }
    gains.sort_by(|a, b| b.gain.total_cmp(&a.gain));
    gains.truncate(settings.max_findings);
    Told {
        findings: found,
        gains,
        linked,
    }
}

/// Both laps in one corner, and what counts as a difference.
#[derive(Clone, Copy)]
struct View<'a> {
    corner: &'a ComparedCorner,
    before: Option<&'a ComparedCorner>,
    /// Lost on entry, the approach included.
    entry: Seconds,
    resolution: &'a Resolution,
    settings: &'a FindingSettings,
}

impl View<'_> {
    /// Below this a loss is noise: the driver's, or the alignment's at the speed of this corner.
    fn least_loss_s(&self) -> f64 {
        let slowest_mps = self.corner.b.apex_speed.get().max(3.0);
        let by_alignment_s = self.resolution.alignment.residual.get() / slowest_mps;
        self.settings
            .min_loss
            .get()
            .max(self.settings.min_loss_share * self.resolution.lap_s)
            .max(by_alignment_s)
    }

    /// One finding per cause: phases with one cause are added up.
    fn findings(&self) -> Vec<Finding> {
        let zero = Seconds::new(0.0);
        let exit_cause = self.exit_cause();
        // What the straight loses belongs to the exit only where the exit is the reason; what it gains does anyway.
        let straight = if exit_cause == Cause::Slower && self.corner.carried > zero {
            zero
        } else {
            self.corner.carried
        };
        let [entry, mid, exit] =
            settled([self.entry, self.corner.mid_loss, self.corner.exit_loss + straight]);
        let mut told: Vec<(Phase, Cause, Seconds)> = Vec::new();
        if !self.carried_in() {
            told.push((Phase::Entry, self.entry_cause(), entry));
            told.push((Phase::Mid, self.mid_cause(), mid));
        }
        told.push((Phase::Exit, exit_cause, exit));

        let least_s = |cause: Cause| match cause {
            Cause::Slower => self.least_loss_s().max(self.settings.min_unexplained.get()),
            Cause::ReleasesAbruptly if !self.never_trails() => {
                self.least_loss_s().max(self.settings.min_uncertain.get())
            }
            Cause::TurnsInEarly | Cause::RunsWide | Cause::MissesExitSpeed => {
                self.least_loss_s().max(self.settings.min_uncertain.get())
            }
            Cause::BrakesEarly
            | Cause::BrakesSoft
            | Cause::ReleasesAbruptly
            | Cause::LateApex
            | Cause::OverSlows
            | Cause::Coasts
            | Cause::WaitsForThrottle
            | Cause::LiftsAfterThrottle
            | Cause::ShortShifts
            | Cause::WrongGear => self.least_loss_s(),
        };
        let mut found: Vec<Finding> = Vec::new();
        // The dearest phase first: it names the finding.
        told.sort_by(|a, b| b.2.total_cmp(&a.2));
        for (phase, cause, loss) in told {
            if let Some(same) = found.iter_mut().find(|finding| finding.cause == cause) {
                same.loss = same.loss + loss;
            } else if loss.get() >= least_s(cause) {
                found.push(Finding {
                    id: String::new(),
                    corner: self.corner.corner.number,
                    phase,
                    cause,
                    loss,
                    confidence: self.confidence(cause),
                    evidence: self.evidence(cause, phase),
                    laps: LapsHeld { held: 1, of: 1 },
                });
            }
        }
        found
    }

    /// What the entry and the apex phase lose because the corner before was left slower.
    fn linked(&self, from: u32) -> Option<LinkedLoss> {
        let zero = Seconds::new(0.0);
        let lost = |account: Seconds| if account > zero { account } else { zero };
        let loss = lost(self.entry) + lost(self.corner.mid_loss);
        (loss.get() >= self.least_loss_s()).then(|| LinkedLoss {
            corner: self.corner.corner.number,
            from,
            loss,
            evidence: vec![Evidence {
                quantity: Quantity::EntrySpeed,
                a: self.corner.a.entry_speed.get(),
                b: self.corner.b.entry_speed.get(),
            }],
        })
    }

    fn gain(&self) -> Option<Gain> {
        let exit = self.corner.exit_loss + self.corner.carried;
        let total = self.entry + self.corner.mid_loss + exit;
        if -total.get() < GAIN_FACTOR * self.least_loss_s() {
            return None;
        }
        let phases = [
            (Phase::Entry, self.entry),
            (Phase::Mid, self.corner.mid_loss),
            (Phase::Exit, exit),
        ];
        let (phase, _) = phases
            .into_iter()
            .min_by(|one, other| one.1.total_cmp(&other.1))?;
        Some(Gain {
            corner: self.corner.corner.number,
            phase,
            gain: Seconds::new(-total.get()),
            evidence: self.gained_by(phase),
        })
    }

    /// The corner right before left `a` slower, and nothing was added: the complex speaks once, from where it began.
    fn carried_in(&self) -> bool {
        let Some(before) = self.before else { return false };
        let straight_m = self.corner.corner.entry.get() - before.corner.exit.get();
        let (a, b) = (&self.corner.a, &self.corner.b);
        let at_entry_mps = (b.entry_speed - a.entry_speed).get();
        let at_apex_mps = (b.apex_speed - a.apex_speed).get();
        straight_m < COMPLEX_STRAIGHT_M
            && at_entry_mps > self.settings.min_speed_difference.get()
            && at_apex_mps <= at_entry_mps + self.settings.min_speed_difference.get()
            && !self.brakes_early()
    }
}

/// What is left of the losses of three phases after what the others gained: a gain pays for the phases behind it first,
/// then for those before it. A way in that is slow for a fast way out is a choice, not a mistake. None is negative.
fn settled(mut losses: [Seconds; 3]) -> [Seconds; 3] {
    let zero = Seconds::new(0.0);
    let mut gained = zero;
    let mut pay = |loss: &mut Seconds| {
        let rest = *loss + gained;
        (*loss, gained) = if rest < zero { (zero, rest) } else { (rest, zero) };
    };
    losses.iter_mut().for_each(&mut pay);
    losses.iter_mut().rev().for_each(&mut pay);
    losses
}

#[cfg(test)]
mod tests;
