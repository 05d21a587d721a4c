//! From losses to causes: what costs time and why, and where time was gained.
//!
//! A cause is only named where the loss develops in its phase, where it points the right way, and where the
//! difference is larger than what the alignment and the rate of the log leave open. Phases that one cause explains are
//! one finding, ranked by what it is worth: with all the time that the missing speed costs until it is made up, along the
//! straight, through bends driven flat and into the next corner. Silence is a result.

mod by_delta;
mod causes;
mod causes_by_line;
mod causes_on_exit;
mod chicane;
mod dearest;
mod deficit;
mod driven;
mod evidence;

use super::compare_settings::FindingSettings;
use super::comparison::{AlignmentSummary, ComparedCorner};
use super::finding::{Cause, Evidence, Finding, Gain, LapsHeld, LinkedLoss, Phase, Quantity};
use crate::units::{Metres, Seconds};
use dearest::{dearest, dearest_phase, phase, told_s};
use deficit::{Charge, Charged, Difference, charges};
pub(crate) use driven::Driven;
use driven::{COMPLEX_STRAIGHT_M, is_braked_through, slows_for_next};

/// The other side of a corner is a finding of its own from this share of what the dearer side loses on …
const SECOND_SHARE: f64 = 0.4;
/// … and from this on, seconds; less is a consequence.
const SECOND_S: f64 = 0.08;
/// Of a loss that the pedals do not explain the delta has to show this share.
const SAID_BY_DELTA: f64 = 0.75;
/// A fault of more than this is told although the rest of the way makes up for it, seconds.
const OUTWEIGHS_S: f64 = 0.1;
/// Of what a fault is worth the delta over the corner's own stretch decides this share, and what the fault's own differences are charged
/// with the rest: one knows how much longer the way is, the other what is still owed behind the next corner, and leaves out what the
/// driver did a little differently on the other side of the apex, as he does on every lap.
const BY_DELTA_SHARE: f64 = 0.6;
/// … and this where the brake is let go of at once: braking earlier for it is charged, and rolling to the apex is not.
const RELEASE_BY_DELTA_SHARE: f64 = 0.8;
/// What counts of a loss that is charged over a long way.
const OVERCHARGED: f64 = 0.95;
/// Of what no speed explains this share is the alignment's error, where the fault is no matter of the line.
const WAY_SHARE: f64 = 0.5;
/// What softer braking costs by its force alone counts up to this multiple of what both laps show.
const MOST_BY_FORCE: f64 = 2.0;
/// A receiver that wanders makes a way through a corner longer by up to so many times what the alignment leaves open.
const WAY_ERROR: f64 = 5.0;
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
pub(crate) struct ComparisonFindings {
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
    driven: &Driven<'_>,
    resolution: &Resolution,
    settings: &FindingSettings,
) -> ComparisonFindings {
    let mut found: Vec<Finding> = Vec::new();
    let mut gains: Vec<Gain> = Vec::new();
    let mut linked: Vec<LinkedLoss> = Vec::new();
    let flat: Vec<bool> = (0..)
        .zip(corners)
        .map(|(k, corner)| driven.is_flat(corner) || is_braked_through(corners, k))
        .collect();
    let Charged { charges, ways_s } = charges(driven, corners, &flat);
    let own_s: Vec<f64> = corners
        .iter()
        .zip(approaches)
        .map(|(corner, approach)| (*approach + corner.loss + corner.carried).get())
        .collect();
    for (k, ((corner, &approach), &own_delta_s)) in corners.iter().zip(approaches).zip(&own_s).enumerate() {
        let view = CornerPair {
            corner,
            charges: charges
                .iter()
                .filter(|charge| charge.corner == k)
                .copied()
                .collect(),
            way_s: ways_s.get(k).copied().unwrap_or_default(),
            driven,
            by_delta_s: by_delta::around_s(corners, k, driven),
            behind_m: by_delta::behind_m(corners, k, driven),
            brakes_at: driven.brakes_at(corners, k),
            slows_for_next: slows_for_next(corners, k),
            own_delta_s,
            entry: corner.entry_loss + approach,
            resolution,
            settings,
        };
        if !flat.get(k).is_some_and(|flat| *flat) {
            found.extend(view.findings());
        }
        gains.extend(view.gain());
        linked.extend(corners.get(k + 1).and_then(|next| view.linked(next)));
    }
    chicane::carry_lines_on(&mut found, corners);
    by_delta::hold(
        &mut found,
        &mut linked,
        (corners, &own_s),
        least_s(settings, resolution),
    );
    found.sort_by(|a, b| worth(b).cmp(&worth(a)).then(b.loss.total_cmp(&a.loss)));
    found.truncate(settings.max_findings);
    for (number, finding) in (1..).zip(&mut found) {
        finding.id = format!("F{number}");
    }
    gains.sort_by(|a, b| b.gain.total_cmp(&a.gain));
    gains.truncate(settings.max_findings);
    ComparisonFindings {
        findings: found,
        gains,
        linked,
    }
}

/// Both laps in one corner, and what counts as a difference.
struct CornerPair<'a> {
    corner: &'a ComparedCorner,
    /// What the differences in this corner cost.
    charges: Vec<Charge>,
    driven: &'a Driven<'a>,
    /// What the delta shows in its stretch and no missing speed explains, seconds.
    way_s: f64,
    /// What the delta says of the way from the corner before to the apex of the corner behind, seconds.
    by_delta_s: f64,
    /// Where `a` begins to brake for it, also where that is inside the corner before.
    brakes_at: Option<Metres>,
    /// Still slowing down for the next corner where this one ends.
    slows_for_next: bool,
    /// Where the straight behind ends: the next corner is braked for, or the line.
    behind_m: f64,
    /// What it says of the corner's own stretch: from where the first of both brakes for it to where the next one is braked for, the
    /// straight behind only as far as the exit is the reason.
    own_delta_s: f64,
    /// Lost on entry, the approach included.
    entry: Seconds,
    resolution: &'a Resolution,
    settings: &'a FindingSettings,
}

/// What is told first: the larger loss as it is printed; of losses that are the same there, what the driver's feet and hand
/// do, which the log shows, before a lower speed, which may have any reason.
fn worth(finding: &Finding) -> (i64, bool) {
    (finding.loss.hundredths(), finding.cause.is_pedal())
}

/// Below this a loss is the driver's noise, seconds.
fn least_s(settings: &FindingSettings, resolution: &Resolution) -> f64 {
    let by_lap_s = settings.min_loss_share * resolution.lap_s;
    settings.min_loss.get().max(by_lap_s)
}

impl CornerPair<'_> {
    /// Below this a loss is noise: the driver's, or the alignment's at the speed of this corner.
    fn least_loss_s(&self) -> f64 {
        let slowest_mps = self.corner.b.apex_speed.get().max(3.0);
        let by_alignment_s = self.resolution.alignment.residual.get() / slowest_mps;
        least_s(self.settings, self.resolution).max(by_alignment_s)
    }

    /// At most one finding for the way in and one for the way out; one for both where one cause explains both or the other side
    /// loses little: a fault has consequences, and they belong to it.
    fn findings(&self) -> Vec<Finding> {
        let mut told: Vec<(Phase, Cause, f64)> = self
            .charges
            .iter()
            .map(|charge| {
                let cause = self.cause(charge.difference);
                (phase(charge.difference), cause, told_s(charge, cause))
            })
            .collect();
        let is_wide = self.runs_wide();
        if is_wide {
            told.push((Phase::Mid, Cause::RunsWide, self.way_s));
        }
        let on_the_way_out = |phase: Phase| phase == Phase::Exit;
        let side_s = |out: bool| -> f64 {
            let of = told.iter().filter(|(phase, ..)| on_the_way_out(*phase) == out);
            of.map(|(.., lost_s)| lost_s).sum()
        };
        let Some((phase, cause)) = dearest(&told) else {
            return Vec::new();
        };
        let out = on_the_way_out(phase);
        let (own_s, other_s) = (side_s(out), side_s(!out));
        let explains_all = matches!(cause, Cause::RunsWide | Cause::LateApex);
        let rest: Vec<_> = told
            .iter()
            .filter(|(of, ..)| on_the_way_out(*of) != out)
            .copied()
            .collect();
        let second = dearest(&rest).filter(|(_, second)| {
            !explains_all && *second != cause && other_s > SECOND_SHARE * own_s && other_s > SECOND_S
        });
        let mut found = Vec::new();
        match second {
            Some((second_phase, second_cause)) => {
                found.extend(self.finding(phase, cause, own_s));
                found.extend(self.finding(second_phase, second_cause, other_s));
            }
            None => {
                let by_account_s = self.charged_s(cause).unwrap_or(own_s + other_s);
                found.extend(self.finding(phase, cause, self.worth_s(cause, by_account_s)));
            }
        }
        found
    }

    /// What the differences that a cause shows in are charged with; `None` where it shows on both sides of the apex.
    fn charged_s(&self, cause: Cause) -> Option<f64> {
        let differences: &[Difference] = match cause {
            // What is missing at the apex is the driver's own spread, unless it is the fault.
            Cause::BrakesEarly | Cause::BrakesSoft | Cause::ReleasesAbruptly => {
                &[Difference::Brake, Difference::Lift]
            }
            Cause::OverSlows => &[Difference::Brake, Difference::Lift, Difference::Slow],
            Cause::Coasts | Cause::WaitsForThrottle | Cause::LiftsAfterThrottle => &[
                Difference::Coast,
                Difference::Throttle,
                Difference::LiftAgain,
                Difference::Engine,
            ],
            Cause::ShortShifts | Cause::WrongGear => &[Difference::Engine],
            Cause::RunsWide
            | Cause::LateApex
            | Cause::Slower
            | Cause::TurnsInEarly
            | Cause::MissesExitSpeed => return None,
        };
        let of_cause = self
            .charges
            .iter()
            .filter(|charge| differences.contains(&charge.difference));
        Some(of_cause.map(|charge| charge.lost_s).sum())
    }

    /// What one fault is worth that the account of missing speed puts at `by_account_s`.
    fn worth_s(&self, cause: Cause, by_account_s: f64) -> f64 {
        let (by_delta_s, share) = match cause {
            // Who is wide drives farther: all that is charged, and all that no speed explains.
            Cause::RunsWide => {
                let charged_s: f64 = self.charges.iter().map(|charge| charge.lost_s).sum();
                (charged_s + self.way_s, 1.0)
            }
            // Who is slowest late is faster before and slower behind: only the whole way tells.
            Cause::LateApex => (self.by_delta_s, 1.0),
            Cause::Slower | Cause::TurnsInEarly | Cause::MissesExitSpeed => {
                (self.own_delta_s, BY_DELTA_SHARE)
            }
            Cause::BrakesEarly
            | Cause::BrakesSoft
            | Cause::ReleasesAbruptly
            | Cause::OverSlows
            | Cause::Coasts
            | Cause::WaitsForThrottle
            | Cause::LiftsAfterThrottle
            | Cause::ShortShifts
            | Cause::WrongGear => {
                let share = if cause == Cause::ReleasesAbruptly {
                    RELEASE_BY_DELTA_SHARE
                } else {
                    BY_DELTA_SHARE
                };
                (self.own_delta_s - WAY_SHARE * self.way_s, share)
            }
        };
        // A delta that lies further apart holds another fault or a gain too.
        let most_s = by_account_s.max(0.0);
        let apart_s = (by_delta_s - by_account_s).clamp(-most_s, most_s);
        // What rises is charged, noise too, and what falls pays back all: what is charged over a long way is a little too much.
        let is_over_a_long_way = matches!(cause, Cause::OverSlows | Cause::ShortShifts | Cause::WrongGear);
        let much = if is_over_a_long_way { OVERCHARGED } else { 1.0 };
        let worth_s = much * (by_account_s + share * apart_s);
        match self.by_force_s().filter(|_| cause == Cause::BrakesSoft) {
            Some(by_force_s) => {
                let least_s = worth_s / MOST_BY_FORCE;
                let by_force_s = by_force_s.clamp(least_s, (MOST_BY_FORCE * worth_s).max(least_s));
                f64::midpoint(worth_s, by_force_s)
            }
            None => worth_s,
        }
    }

    fn finding(&self, phase: Phase, cause: Cause, lost_s: f64) -> Option<Finding> {
        let worth = Seconds::new(lost_s);
        // Where the pedals do not show the reason, the delta has to say so too.
        let is_unsure = matches!(
            cause,
            Cause::Slower | Cause::TurnsInEarly | Cause::RunsWide | Cause::MissesExitSpeed
        );
        let is_there = if is_unsure {
            // The way from the corner before may hold a gain of that one's exit.
            let own_s = if cause == Cause::RunsWide && self.turns_wide() {
                self.own_delta_s
            } else {
                self.by_delta_s
            };
            self.by_delta_s.max(own_s) >= SAID_BY_DELTA * lost_s
        } else {
            self.by_delta_s >= 0.0 || lost_s > OUTWEIGHS_S
        };
        // Where nothing shows the reason, it is told where the time goes.
        let phase = if cause == Cause::Slower {
            dearest_phase(self.by_phase(), 1.0)
        } else {
            phase
        };
        (is_there && lost_s >= self.least_of_s(cause)).then(|| Finding {
            id: String::new(),
            corner: self.corner.corner.number,
            phase,
            cause,
            loss: worth,
            confidence: self.confidence(cause, worth),
            evidence: self.evidence(cause, phase),
            laps: LapsHeld { held: 1, of: 1 },
        })
    }

    /// Below this a cause is not worth a word, seconds.
    fn least_of_s(&self, cause: Cause) -> f64 {
        match cause {
            Cause::Slower => self.least_loss_s().max(self.settings.min_unexplained.get()),
            Cause::ReleasesAbruptly if !self.never_trails() => {
                self.least_loss_s().max(self.settings.min_uncertain.get())
            }
            Cause::TurnsInEarly | Cause::MissesExitSpeed => {
                self.least_loss_s().max(self.settings.min_uncertain.get())
            }
            Cause::RunsWide if self.turns_wide() => {
                self.least_loss_s().max(self.settings.min_uncertain.get())
            }
            Cause::RunsWide => {
                let way_m = WAY_ERROR * self.resolution.alignment.residual.get();
                let by_wandering_s = way_m / self.corner.b.apex_speed.get().max(3.0);
                self.least_loss_s()
                    .max(self.settings.min_uncertain.get())
                    .max(by_wandering_s)
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
        }
    }

    /// What the next corner and the way to it lose because this one was left slower.
    fn linked(&self, next: &ComparedCorner) -> Option<LinkedLoss> {
        let straight_m = next.corner.entry.get() - self.corner.corner.exit.get();
        let loss_s: f64 = self.charges.iter().map(|charge| charge.in_next_s).sum();
        (straight_m < COMPLEX_STRAIGHT_M && loss_s >= self.least_loss_s()).then(|| LinkedLoss {
            corner: next.corner.number,
            from: self.corner.corner.number,
            loss: Seconds::new(loss_s),
            evidence: vec![Evidence {
                quantity: Quantity::EntrySpeed,
                a: next.a.entry_speed.get(),
                b: next.b.entry_speed.get(),
            }],
        })
    }

    /// What the corner costs on entry, in the middle, and on the exit with the straight behind.
    fn by_phase(&self) -> [Seconds; 3] {
        let exit = self.corner.exit_loss + self.corner.carried;
        [self.entry, self.corner.mid_loss, exit]
    }

    fn gain(&self) -> Option<Gain> {
        let [entry, mid, exit] = self.by_phase();
        let total = entry + mid + exit;
        if -total.get() < GAIN_FACTOR * self.least_loss_s() {
            return None;
        }
        let phase = dearest_phase([entry, mid, exit], -1.0);
        Some(Gain {
            corner: self.corner.corner.number,
            phase,
            gain: Seconds::new(-total.get()),
            evidence: self.gained_by(phase),
        })
    }
}

#[cfg(test)]
mod tests;
