//! Every corner over all laps of a session: what each lap did in it, and how much that varies.

use super::super::comparison::{Corner, CornerClass, INCIDENT_S};
use super::super::statistics::{deviation, mean};
use super::aligned_lap::AlignedLap;
use super::session_corner::{SessionCorner, SessionCornerLap};
use crate::units::{Metres, MetresPerSecond, Seconds};

/// With fewer laps no corner varies more than another.
const MIN_LAPS_TO_VARY: usize = 3;

/// Corner `k` over all laps.
pub(super) fn session_corner(k: usize, corner: &Corner, aligned: &[AlignedLap<'_>]) -> SessionCorner {
    let laps: Vec<SessionCornerLap> = aligned
        .iter()
        .filter_map(|lap| {
            let compared = lap.comparison.corners.get(k)?;
            let borders_m = [corner.entry.get(), corner.apex.get(), corner.exit.get()];
            let own_m = lap.alignment.a_at_each(&borders_m);
            let &[entry_m, apex_m, exit_m] = own_m.as_slice() else {
                return None;
            };
            Some(SessionCornerLap {
                lap: lap.profile.lap.number(),
                entry: Metres::new(entry_m),
                apex: Metres::new(apex_m),
                exit: Metres::new(exit_m),
                facts: compared.a.clone(),
                lost: compared.loss + compared.carried,
            })
        })
        .collect();
    SessionCorner::new(corner.clone(), laps)
}

impl SessionCorner {
    /// A corner with what laps did in it, and how far that varies.
    #[must_use]
    pub fn new(corner: Corner, laps: Vec<SessionCornerLap>) -> Self {
        // Where somebody went off, nothing is said about how evenly they drive.
        let facts = laps
            .iter()
            .filter(|lap| lap.lost.get() <= INCIDENT_S)
            .map(|lap| &lap.facts);
        Self {
            corner,
            apex_speed_deviation: deviation(facts.clone().map(|facts| facts.apex_speed.get()))
                .map(MetresPerSecond::new),
            brake_point_deviation: deviation(
                facts
                    .clone()
                    .filter_map(|facts| facts.brake_point.map(Metres::get)),
            )
            .map(Metres::new),
            time_deviation: deviation(facts.map(|facts| facts.time.get())).map(Seconds::new),
            laps,
        }
    }
}

/// Mean time that the laps other than the reference lose in all corners of a class; `None` without such a lap.
pub(super) fn time_lost(
    class: CornerClass,
    corners: &[SessionCorner],
    reference: Option<u32>,
) -> Option<Seconds> {
    let of_class = corners.iter().filter(|corner| corner.corner.class == class);
    let means_s = of_class.filter_map(|corner| {
        let others = corner
            .laps
            .iter()
            .filter(|lap| Some(lap.lap) != reference && lap.lost.get() <= INCIDENT_S);
        mean(others.map(|lap| lap.lost.get()))
    });
    let means_s: Vec<f64> = means_s.collect();
    (!means_s.is_empty()).then(|| Seconds::new(means_s.iter().sum()))
}

/// The corner whose time varies most.
pub(super) fn varies_most(corners: &[SessionCorner]) -> Option<u32> {
    corners
        .iter()
        .filter(|corner| corner.laps.len() >= MIN_LAPS_TO_VARY)
        .filter_map(|corner| Some((corner.corner.number, corner.time_deviation?)))
        .max_by(|one, other| one.1.total_cmp(&other.1))
        .map(|(number, _)| number)
}
