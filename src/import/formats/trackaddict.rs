//! TrackAddict CSV: `#` comments before and inside the data, quoted names with units, a phone's GPS at 1 Hz in 20 Hz rows.
//!
//! Position and speed are new only in rows with `GPS_Update` 1, so they become sparse channels. `# Lap n: time`
//! comments hold the app's own lap times, interpolated between fixes, better than any row can tell.

use chrono::DateTime;

use crate::import::columns::plan::Known;
use crate::import::columns::roles::Meaning;
use crate::import::error::ImportError;
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::draft::{Clock, Draft};
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::{Comment, cell};
use crate::telemetry::{ChannelRole, Recording, StatedLap, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "trackaddict-csv",
    program: "TrackAddict",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
/// How far the row of a lap comment may be from where the laps before it end.
const MAX_DRIFT_S: f64 = 2.5;

const COLUMNS: [Known; 8] = [
    Known::channel("Time", ChannelRole::Time, "s"),
    Known::channel("UTC Time", ChannelRole::Time, "s").ranked(1),
    Known::channel("Lap", ChannelRole::Lap, ""),
    Known::channel("Accel X", ChannelRole::LatAccel, "g"),
    Known::channel("Accel Y", ChannelRole::LongAccel, "g"),
    Known::channel("Altitude (m)", ChannelRole::Altitude, "m"),
    Known::channel("Altitude (ft)", ChannelRole::Altitude, "ft").ranked(1),
    Known::new("GPS_Update", Meaning::PositionUpdate, ""),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    file.text
        .lines()
        .take(5)
        .any(|line| line.starts_with('#') && line.contains("TrackAddict"))
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let head = TableHead::find(file, settings)?;
    let plan = head.plan(&COLUMNS);
    let recorded_at = head.header.position("UTC Time").and_then(|utc| {
        let utc_s: f64 = head.first_row()?.cell(utc).parse().ok()?;
        DateTime::from_timestamp_millis(Seconds::new(utc_s).milliseconds())
    });
    let table = head.read(plan)?;
    let mut draft = Draft::from_table(&FORMAT, table, Clock::Columns)?;
    draft.recording.recorded_at = recorded_at;
    draft.recording.lap_marks.stated = stated(&draft);
    draft.finish()
}

/// The app's laps; each begins where the one before ends, as long as the rows agree.
fn stated(draft: &Draft) -> Vec<StatedLap> {
    let mut laps = Vec::new();
    let mut next_start_s = Some(0.0);
    for comment in &draft.table.comments {
        let Some((number, time_s)) = lap_of(comment) else {
            continue;
        };
        let row_s = draft
            .axis
            .as_ref()
            .and_then(|axis| axis.time_from_row(comment.row));
        let start_s = next_start_s.or_else(|| row_s.map(|row_s| row_s - time_s));
        let fits = start_s
            .zip(row_s)
            .is_some_and(|(start_s, row_s)| (start_s + time_s - row_s).abs() < MAX_DRIFT_S);
        let start_s = if fits {
            start_s
        } else {
            row_s.map(|row_s| row_s - time_s)
        };
        laps.push(StatedLap {
            number,
            time: Seconds::new(time_s),
            start: start_s.filter(|start_s| *start_s >= 0.0).map(Seconds::new),
        });
        next_start_s = start_s.map(|start_s| start_s + time_s);
    }
    laps
}

/// `Lap 2: 00:01:47.089`
fn lap_of(comment: &Comment) -> Option<(u32, f64)> {
    let (number, time) = comment.text.strip_prefix("Lap ")?.split_once(':')?;
    let time_s = cell::clock_s(time.trim()).filter(|time_s| *time_s > 0.0)?;
    Some((number.trim().parse().ok()?, time_s))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::tests::{codes, import, sample};

    #[test]
    fn the_sample_states_its_laps_and_its_position_is_sparse() {
        let Some(bytes) = sample("trackaddict/stc-log.csv") else {
            return;
        };
        let recording = import("stc-log.csv", &bytes).unwrap();
        assert_eq!((recording.format, recording.rows), ("trackaddict-csv", 25_198));
        let laps: Vec<(u32, i64)> = recording
            .lap_marks
            .stated
            .iter()
            .map(|lap| (lap.number, lap.time.milliseconds()))
            .collect();
        assert_eq!(
            laps,
            [
                (0, 155_138),
                (1, 444_553),
                (2, 107_089),
                (3, 116_145),
                (4, 357_906)
            ]
        );
        let lap = recording.series(ChannelRole::Lap).unwrap();
        for stated in &recording.lap_marks.stated {
            let first = lap
                .values()
                .iter()
                .position(|number| *number == f64::from(stated.number))
                .unwrap();
            let row_s = lap.times_s()[first];
            assert!(
                (stated.start.unwrap().get() - row_s).abs() < 1.0,
                "{stated:?} {row_s}"
            );
        }
        assert_eq!(recording.series(ChannelRole::Latitude).unwrap().len(), 1164);
        assert_eq!(recording.channels[&ChannelRole::Speed].name, "Speed (Km/h)");
        assert!(codes(&recording).contains(&("duplicate_timestamps", 18)));
        assert_eq!(
            recording.recorded_at.unwrap().to_rfc3339(),
            "2019-06-05T11:28:31+00:00"
        );
    }
}
