//! The drives that the layouts are written from.

use lapgen::{Car, Circuit, Drive, DriverStyle, LapPlan, simulate_session};

pub(super) struct Drives {
    /// Out lap, three flying laps, in lap: a GT car on Harrow Glen.
    pub(super) track_day: Drive,
    /// Laps 4, 5, 6 of which only 5 is complete, with 4 s of its neighbors.
    pub(super) single: Drive,
    /// Another session of the track day: out lap, two flying laps, in lap.
    pub(super) second_session: Drive,
    /// Exactly one lap, from line to line.
    pub(super) whole_lap: Drive,
    /// Out lap, four flying laps, in lap: a kart on Pinelock Kartway.
    pub(super) kart: Drive,
    /// Out lap, two flying laps, in lap: a prototype on Vessel Ridge, south and east.
    pub(super) south: Drive,
}

impl Drives {
    pub(super) fn new() -> Self {
        let track_day = simulate_session(
            &Circuit::demo(),
            &Car::gt(),
            &LapPlan::session(DriverStyle::steady(5), 3),
            31,
        );
        let second_session = simulate_session(
            &Circuit::demo(),
            &Car::gt(),
            &LapPlan::session(DriverStyle::steady(8), 2),
            34,
        );
        let kart = simulate_session(
            &Circuit::kart(),
            &Car::kart(),
            &LapPlan::session(DriverStyle::steady(9), 4),
            32,
        );
        let south = simulate_session(
            &Circuit::long(),
            &Car::prototype(),
            &LapPlan::session(DriverStyle::steady(7), 2),
            33,
        );
        Self {
            single: track_day.around_lap(2, 4.0).numbered_from(4),
            whole_lap: track_day.around_lap(3, 0.0).numbered_from(3),
            track_day,
            second_session,
            kart,
            south,
        }
    }
}

/// Moments when the line is crossed, in seconds of the recording.
pub(super) fn crossings_s(drive: &Drive) -> Vec<f64> {
    drive.laps.iter().skip(1).map(|lap| lap.start_s).collect()
}
