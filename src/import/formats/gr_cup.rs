//! Toyota GR Cup telemetry: long format, one value per row (`meta_time`, `telemetry_name`, `telemetry_value`).
//!
//! Every name becomes a channel with its own times. Names lie: `VBOX_Lat_Min` is in degrees. Thinned copies come in
//! bursts a millisecond apart with silences of seconds between; what can be said of laps from them is little, and the
//! warnings say so. With several cars in one file the first one is read.

use std::collections::BTreeMap;

use crate::import::error::{Damage, Excess, ImportError};
use crate::import::format::{Format, Reader};
use crate::import::log_table::TableHead;
use crate::import::settle::channels::Logged;
use crate::import::settle::draft::Draft;
use crate::import::signature;
use crate::import::source::{ImportSettings, TextFile};
use crate::import::table::number::Parsed;
use crate::import::table::{Header, Syntax, cell, number};
use crate::telemetry::{Cells, ChannelRole, Pause, Places, Recording, Warning, World};
use crate::units::Seconds;

pub(super) const FORMAT: Format = Format {
    id: "grcup-csv",
    program: "Toyota GR Cup",
    world: Some(World::RealCar),
    reader: Reader::Text { is, read },
};
const SIGNATURE: [&str; 3] = ["meta_time", "telemetry_name", "telemetry_value"];
/// Shortest silence of all channels that is a pause.
const PAUSE_S: f64 = 2.0;
/// The logger's number for a lap that it lost count of.
const LOST_LAP: f64 = 32_768.0;
/// Other cars of a file that are named.
const MAX_OTHER_CARS: usize = 8;
/// Fewer moments a second than this tell no lap time.
const FEW_HZ: f64 = 2.0;

/// Name, role, unit, rank.
const CHANNELS: [(&str, ChannelRole, &str, u8); 14] = [
    ("speed", ChannelRole::Speed, "km/h", 0),
    ("aps", ChannelRole::Throttle, "%", 0),
    ("ath", ChannelRole::Throttle, "%", 1),
    ("pbrake_f", ChannelRole::Brake, "bar", 0),
    ("pbrake_r", ChannelRole::Brake, "bar", 1),
    ("steering_angle", ChannelRole::Steering, "deg", 0),
    ("gear", ChannelRole::Gear, "", 0),
    ("nmot", ChannelRole::Rpm, "rpm", 0),
    ("accx_can", ChannelRole::LongAccel, "g", 0),
    ("accy_can", ChannelRole::LatAccel, "g", 0),
    ("vbox_lat_min", ChannelRole::Latitude, "deg", 0),
    ("vbox_long_minutes", ChannelRole::Longitude, "deg", 0),
    ("laptrigger_lapdist_dls", ChannelRole::Distance, "m", 0),
    ("lap", ChannelRole::Lap, "", 0),
];

pub(super) fn is(file: &TextFile<'_>) -> bool {
    let line = signature::first_line(file.text);
    signature::has_names(line, signature::delimiter_of(line), &SIGNATURE)
}

pub(super) fn read(file: &TextFile<'_>, settings: &ImportSettings) -> Result<Recording, ImportError> {
    let delimiter = signature::delimiter_of(signature::first_line(file.text));
    let head = TableHead::open(file, settings, Syntax::plain(delimiter), |record| {
        record.cells.iter().any(|cell| cell == "telemetry_name")
    })?;
    let header = &head.header;
    let long = Long::read(
        file.text.get(header.body_at..).unwrap_or_default(),
        delimiter,
        header,
        settings,
    )?;
    long.into_recording()
}

/// One channel's samples as they come.
#[derive(Debug, Default)]
struct Samples {
    name: String,
    times_s: Vec<f64>,
    values: Vec<f64>,
}

/// All values of one car.
#[derive(Debug, Default)]
struct Long {
    /// By index into [`CHANNELS`].
    channels: BTreeMap<usize, Samples>,
    n_rows: usize,
    n_without_time: usize,
    n_not_numbers: usize,
    n_not_later: usize,
    n_of_other_cars: usize,
    /// The column that tells cars apart, and the car that is read.
    car: Option<(String, String)>,
    /// A few of the others.
    other_cars: Vec<String>,
}

impl Long {
    fn read(
        body: &str,
        delimiter: u8,
        header: &Header,
        settings: &ImportSettings,
    ) -> Result<Self, ImportError> {
        let column = |name: &str| header.position(name);
        let (time, name, value) = (column(SIGNATURE[0]), column(SIGNATURE[1]), column(SIGNATURE[2]));
        let car = column("vehicle_id")
            .or(column("original_vehicle_id"))
            .or(column("vehicle_number"));
        let lap = column("lap");
        let mut long = Self::default();
        let mut last_stamp: (&str, Option<f64>) = ("", None);
        let mut first_car: Option<&str> = None;
        for line in body.lines().filter(|line| !line.is_empty()) {
            if line.len() > settings.max_record_bytes || long.n_rows >= settings.max_rows {
                return Err(ImportError::TooLarge(Excess::Rows {
                    max: settings.max_rows,
                }));
            }
            long.n_rows += 1;
            let text = |column: Option<usize>| {
                let cell = column.and_then(|column| line.split(char::from(delimiter)).nth(column));
                cell.unwrap_or_default().trim().trim_matches('"')
            };
            if *first_car.get_or_insert_with(|| text(car)) != text(car) {
                long.n_of_other_cars += 1;
                let other = text(car);
                if long.other_cars.len() < MAX_OTHER_CARS && !long.other_cars.iter().any(|seen| seen == other)
                {
                    long.other_cars.push(other.to_owned());
                }
                continue;
            }
            let stamp = text(time);
            if last_stamp.0 != stamp {
                last_stamp = (stamp, cell::instant_s(stamp));
            }
            let Some(time_s) = last_stamp.1 else {
                long.n_without_time += 1;
                continue;
            };
            long.push(text(name), time_s, text(value), delimiter);
            if lap.is_some() {
                long.push("lap", time_s, text(lap), delimiter);
            }
        }
        let name = car.and_then(|car| header.names.get(car));
        long.car = name.cloned().zip(first_car.map(str::to_owned));
        Ok(long)
    }

    fn push(&mut self, name: &str, time_s: f64, value: &str, delimiter: u8) {
        let Some(index) = CHANNELS
            .iter()
            .position(|(known, ..)| known.eq_ignore_ascii_case(name))
        else {
            return;
        };
        let Parsed::Number(value) = number::parse(value.as_bytes(), Syntax::plain(delimiter)) else {
            self.n_not_numbers += 1;
            return;
        };
        let samples = self.channels.entry(index).or_default();
        if samples.name.is_empty() {
            name.clone_into(&mut samples.name);
        }
        match samples.times_s.last() {
            // A lap column repeats itself with every value of the same moment.
            Some(last_s) if time_s <= *last_s => self.n_not_later += usize::from(time_s < *last_s),
            Some(_) | None => {
                samples.times_s.push(time_s);
                samples.values.push(value);
            }
        }
    }

    fn into_recording(self) -> Result<Recording, ImportError> {
        let moments_s = self.moments_s();
        let Some((&first_s, &last_s)) = moments_s
            .first()
            .zip(moments_s.last())
            .filter(|(first_s, last_s)| first_s < last_s)
        else {
            return Err(ImportError::Malformed(Damage::NoTimes));
        };
        let mut logged = Vec::new();
        for (index, samples) in self.channels {
            let Some(&(_, role, unit, rank)) = CHANNELS.get(index) else {
                continue;
            };
            let is_lost = |value: f64| role == ChannelRole::Lap && value >= LOST_LAP;
            let (times_s, values): (Vec<f64>, Vec<f64>) = samples
                .times_s
                .iter()
                .zip(samples.values)
                .filter(|(_, value)| !is_lost(*value))
                .map(|(time_s, value)| (((time_s - first_s) * 1e6).round() / 1e6, value))
                .unzip();
            let mut channel = Logged::new(role, &samples.name, unit, times_s.into(), values);
            channel.rank = rank;
            logged.push(channel);
        }
        let mut draft = Draft::from_columns(&FORMAT, self.n_rows, logged);
        draft.recording.recorded_at = cell::utc(&first_s.to_string());
        draft.recording.pauses = pauses(&moments_s);
        let report = &mut draft.report;
        let places = |count: usize| Places {
            count,
            first_line: None,
        };
        report.add(Warning::RowsWithoutTime(places(self.n_without_time)));
        report.add(Warning::TextCells(Cells {
            column: SIGNATURE[2].to_owned(),
            places: places(self.n_not_numbers),
        }));
        report.add(Warning::RottenRows(places(self.n_not_later)));
        if let Some((column, read)) = self.car {
            report.add(Warning::OtherCars {
                column,
                read,
                others: self.other_cars,
                n_rows: self.n_of_other_cars,
            });
        }
        report.add(Warning::Pauses(places(draft.recording.pauses.len())));
        #[expect(clippy::cast_precision_loss, reason = "row counts are far below 2^53")]
        let moments_hz = moments_s.len() as f64 / (last_s - first_s);
        let mean_hz = moments_hz.min(bursts_hz(&moments_s));
        if mean_hz < FEW_HZ {
            report.add(Warning::Thinned { rate_hz: mean_hz });
        }
        draft.finish()
    }

    /// Every moment at which anything was logged; sorted, for silences are those of all channels together.
    fn moments_s(&self) -> Vec<f64> {
        let mut moments_s: Vec<f64> = self
            .channels
            .values()
            .flat_map(|samples| samples.times_s.iter().copied())
            .collect();
        moments_s.sort_by(f64::total_cmp);
        moments_s.dedup_by(|next, now| next.to_bits() == now.to_bits());
        moments_s
    }
}

/// Moments a second, where a burst within 20 ms counts once.
fn bursts_hz(moments_s: &[f64]) -> f64 {
    const BURST_S: f64 = 0.02;
    let n_bursts = moments_s
        .iter()
        .zip(moments_s.iter().skip(1))
        .filter(|(now_s, next_s)| *next_s - *now_s > BURST_S)
        .count();
    let duration_s = moments_s
        .last()
        .zip(moments_s.first())
        .map_or(1.0, |(last_s, first_s)| last_s - first_s);
    #[expect(clippy::cast_precision_loss, reason = "row counts are far below 2^53")]
    let n_bursts = n_bursts as f64;
    n_bursts / duration_s.max(1e-3)
}

fn pauses(moments_s: &[f64]) -> Vec<Pause> {
    let first_s = moments_s.first().copied().unwrap_or_default();
    moments_s
        .iter()
        .zip(moments_s.iter().skip(1))
        .filter(|(now_s, next_s)| *next_s - *now_s > PAUSE_S)
        .map(|(now_s, next_s)| Pause {
            start: Seconds::new(now_s - first_s),
            end: Seconds::new(next_s - first_s),
        })
        .collect()
}

#[cfg(test)]
pub(super) mod tests;
