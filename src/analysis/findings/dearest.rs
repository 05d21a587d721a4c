//! Which cause explains most of what a corner costs, and where in the corner.

use super::deficit::{Charge, Difference};
use crate::analysis::finding::{Cause, Phase};
use crate::units::Seconds;

/// What a difference counts with. What the pedals do not show is half the driver's noise, and so is a higher speed at the apex;
/// but who turns late is faster before for it.
pub(super) fn told_s(charge: &Charge, cause: Cause) -> f64 {
    let is_noise = (charge.difference == Difference::Other && cause != Cause::LateApex)
        || (charge.difference == Difference::Slow && charge.lost_s < 0.0);
    if is_noise {
        0.5 * charge.lost_s
    } else {
        charge.lost_s
    }
}

/// The cause that explains most, and where in the corner it does so.
pub(super) fn dearest(told: &[(Phase, Cause, f64)]) -> Option<(Phase, Cause)> {
    let mut sums: Vec<(Cause, f64)> = Vec::new();
    for (_, cause, lost_s) in told.iter().filter(|(.., lost_s)| *lost_s > 0.0) {
        match sums.iter_mut().find(|sum| sum.0 == *cause) {
            Some(sum) => sum.1 += lost_s,
            None => sums.push((*cause, *lost_s)),
        }
    }
    let (cause, _) = sums.into_iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    let of_cause = told.iter().filter(|(_, of, _)| *of == cause);
    let (phase, ..) = of_cause.max_by(|a, b| a.2.total_cmp(&b.2))?;
    Some((*phase, cause))
}

/// Where in a corner a difference shows.
pub(super) const fn phase(difference: Difference) -> Phase {
    match difference {
        Difference::Brake | Difference::Lift => Phase::Entry,
        Difference::Slow | Difference::Other => Phase::Mid,
        Difference::Coast | Difference::Throttle | Difference::LiftAgain | Difference::Engine => Phase::Exit,
    }
}

/// The phase in which most time is lost, of what each costs; with −1 the one in which most is gained.
pub(super) fn dearest_phase([entry, mid, exit]: [Seconds; 3], sign: f64) -> Phase {
    let phases = [(Phase::Entry, entry), (Phase::Mid, mid), (Phase::Exit, exit)];
    let by_loss = |of: &(Phase, Seconds)| of.1.get() * sign;
    let dearest = phases
        .into_iter()
        .max_by(|one, other| by_loss(one).total_cmp(&by_loss(other)));
    dearest.map_or(Phase::Mid, |(phase, _)| phase)
}
