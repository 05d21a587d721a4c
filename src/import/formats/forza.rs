//! Forza data out as CSV: 85 columns, no units, the game's own clocks.
//!
//! `TimestampMS` runs on while the game is paused and leaps by many seconds; the race clock does not, so it is the
//! time axis. The game states a finished lap in `LastLapTime`, often only in the last two rows.
//! X points to the right and Z forward, so Z is our y; accelerations and steering count to the right.

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::source::{ImportSettings, TextFile};
use crate::telemetry::{ChannelRole, Recording, World};

pub(super) const FORMAT: Format = Format {
    id: "forza-csv",
    program: "Forza data out",
    world: Some(World::Sim),
    reader: Reader::Text { is, read },
};
/// What the game sends as gear while none is engaged, and for reverse.
const NEUTRAL: f64 = 11.0;
const REVERSE: f64 = 0.0;

const COLUMNS: [Known; 23] = [
    Known::channel("CurrentRaceTime", ChannelRole::Time, "s"),
    Known::channel("TimestampMS", ChannelRole::Time, "ms").ranked(1),
    Known::channel("Speed", ChannelRole::Speed, "m/s"),
    Known::channel("Distance", ChannelRole::Distance, "m"),
    Known::channel("DistanceTraveled", ChannelRole::Distance, "m"),
    Known::channel("PositionX", ChannelRole::X, "m"),
    Known::channel("PositionY", ChannelRole::Altitude, "m"),
    Known::channel("PositionZ", ChannelRole::Y, "m"),
    Known::channel("Accelerator", ChannelRole::Throttle, "0-255"),
    Known::channel("Accel", ChannelRole::Throttle, "0-255"),
    Known::channel("Brake", ChannelRole::Brake, "0-255"),
    Known::channel("Clutch", ChannelRole::Clutch, "0-255"),
    Known::channel("Steer", ChannelRole::Steering, "+-127").reversed(),
    Known::channel("Gear", ChannelRole::Gear, ""),
    Known::channel("CurrentEngineRpm", ChannelRole::Rpm, "rpm"),
    Known::channel("AccelerationX", ChannelRole::LatAccel, "m/s^2").reversed(),
    Known::channel("AccelerationZ", ChannelRole::LongAccel, "m/s^2"),
    Known::channel("AngularVelocityY", ChannelRole::YawRate, "rad/s").reversed(),
    Known::channel("Lap", ChannelRole::Lap, ""),
    Known::channel("LapNumber", ChannelRole::Lap, ""),
    Known::new("CurrentLapTime", Meaning::LapClock, "s"),
    Known::new("CurrentLap", Meaning::LapClock, "s"),
    Known::new("LastLapTime", Meaning::LastLapTime, "s"),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    file.text
        .lines()
        .next()
        .is_some_and(|line| line.starts_with("IsRaceOn,") && line.contains("TimestampMS"))
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::find(file, settings)?;
    let plan = head.plan(&COLUMNS);
    let mut table = head.read(plan)?;
    for gear in table.values_mut(Meaning::Channel(ChannelRole::Gear)) {
        if gear.to_bits() == NEUTRAL.to_bits() {
            *gear = 0.0;
        } else if gear.to_bits() == REVERSE.to_bits() {
            *gear = -1.0;
        }
    }
    Draft::from_table(&FORMAT, table, Clock::Columns)?.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::error::Damage;
    use crate::import::tests::{codes, import, sample};

    fn check(path: &str, lap_s: f64, rows: usize) {
        let Some(bytes) = sample(path) else { return };
        let recording = import("lap.csv", &bytes).unwrap();
        assert_eq!((recording.format, recording.rows), ("forza-csv", rows));
        let last = recording.lap_marks.last_lap_time.as_ref().unwrap();
        assert!((last.values().last().unwrap() - lap_s).abs() < 0.001);
        assert!(recording.pauses.is_empty(), "{:?}", recording.pauses);
        let clock = recording.lap_marks.lap_clock.as_ref().unwrap();
        // The lap clock falls once, and what it had reached is the lap time but for the rows around it.
        let falls = clock.values().windows(2).filter(|pair| pair[1] < pair[0]).count();
        assert_eq!(falls, 1);
        assert_eq!(codes(&recording), []);
        for role in [
            ChannelRole::X,
            ChannelRole::Y,
            ChannelRole::LatAccel,
            ChannelRole::Steering,
            ChannelRole::Gear,
        ] {
            assert!(recording.channels.contains_key(&role), "{role:?}");
        }
    }

    #[test]
    fn the_samples_have_their_lap_times_and_no_pause() {
        check("forza/laguna-seca.csv", 75.256, 687);
        check("forza/nurburgring.csv", 472.982, 4313);
    }

    #[test]
    fn decimal_commas_between_commas_are_refused_as_what_they_are() {
        let text =
            "IsRaceOn,TimestampMS,CurrentRaceTime,Speed,Lap\nTrue,100,0,5,30,1,0\nTrue,200,0,6,30,2,0\n";
        let error = import("a.csv", text.as_bytes()).unwrap_err();
        assert_eq!(error, ImportError::Malformed(Damage::DecimalCommas));
    }
}
