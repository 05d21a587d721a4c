//! Writes a drive as a plain CSV file that belongs to no program: any columns, units in a row, in brackets or nowhere.

use super::STANDARD_GRAVITY_MPS2;
use super::sensor::Sample;

/// One column. Distances in metres from the start of the recording, angles in degrees, accelerations in g.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainColumn {
    /// Seconds.
    Time,
    /// Lap number, 0 before the first crossing.
    Lap,
    /// Metres.
    Distance,
    /// In the unit of [`PlainCsv::speed`].
    Speed,
    /// Percent.
    Throttle,
    /// Percent.
    Brake,
    /// Degrees, left positive.
    Steering,
    /// Gear.
    Gear,
    /// Revolutions per minute.
    Rpm,
    /// g, left positive.
    LateralG,
    /// g, forward positive.
    LongitudinalG,
    /// Degrees per second, left positive.
    YawRate,
    /// Degrees.
    Latitude,
    /// Degrees.
    Longitude,
}

/// Unit of the speed column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpeedUnit {
    /// km/h.
    Kmh,
    /// mph.
    Mph,
    /// m/s.
    Mps,
}

/// Where units are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitPlace {
    /// In a row under the names.
    Row,
    /// `Speed [km/h]`.
    Brackets,
    /// `Speed (km/h)`.
    Parentheses,
    /// Nowhere.
    Nowhere,
}

/// A plain layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainCsv {
    /// Columns in order.
    pub columns: Vec<PlainColumn>,
    /// Unit of the speed.
    pub speed: SpeedUnit,
    /// Place of the units.
    pub units: UnitPlace,
    /// Cell separator; with `;` or a tab, decimal commas are safe.
    pub delimiter: char,
    /// Write `1,5` for 1.5.
    pub decimal_comma: bool,
    /// Line end, `\n` or `\r\n`.
    pub line_end: &'static str,
}

impl PlainCsv {
    /// Every column, comma and dot.
    #[must_use]
    pub fn everything(speed: SpeedUnit, units: UnitPlace) -> Self {
        use PlainColumn as Column;
        Self {
            columns: vec![
                Column::Time,
                Column::Lap,
                Column::Distance,
                Column::Speed,
                Column::Throttle,
                Column::Brake,
                Column::Steering,
                Column::Gear,
                Column::Rpm,
                Column::LateralG,
                Column::LongitudinalG,
                Column::YawRate,
                Column::Latitude,
                Column::Longitude,
            ],
            speed,
            units,
            delimiter: ',',
            decimal_comma: false,
            line_end: "\n",
        }
    }

    /// The same layout without one column.
    #[must_use]
    pub fn without(mut self, column: PlainColumn) -> Self {
        self.columns.retain(|kept| *kept != column);
        self
    }

    /// The file as text.
    #[must_use]
    pub fn write(&self, samples: &[Sample]) -> String {
        let separator = self.delimiter.to_string();
        let mut text = String::new();
        let mut line = |cells: Vec<String>| {
            text.push_str(&cells.join(&separator));
            text.push_str(self.line_end);
        };
        line(self.columns.iter().map(|column| self.heading(*column)).collect());
        if self.units == UnitPlace::Row {
            line(
                self.columns
                    .iter()
                    .map(|column| self.name_and_unit(*column).1.to_owned())
                    .collect(),
            );
        }
        for sample in samples {
            line(
                self.columns
                    .iter()
                    .map(|column| self.cell(*column, sample))
                    .collect(),
            );
        }
        text
    }

    fn heading(&self, column: PlainColumn) -> String {
        let (name, unit) = self.name_and_unit(column);
        match self.units {
            UnitPlace::Brackets if !unit.is_empty() => format!("{name} [{unit}]"),
            UnitPlace::Parentheses if !unit.is_empty() => format!("{name} ({unit})"),
            UnitPlace::Row | UnitPlace::Nowhere | UnitPlace::Brackets | UnitPlace::Parentheses => {
                name.to_owned()
            }
        }
    }

    const fn name_and_unit(&self, column: PlainColumn) -> (&'static str, &'static str) {
        match column {
            PlainColumn::Time => ("Time", "s"),
            PlainColumn::Lap => ("Lap", ""),
            PlainColumn::Distance => ("Distance", "m"),
            PlainColumn::Speed => match self.speed {
                SpeedUnit::Kmh => ("Speed", "km/h"),
                SpeedUnit::Mph => ("Speed", "mph"),
                SpeedUnit::Mps => ("Speed", "m/s"),
            },
            PlainColumn::Throttle => ("Throttle", "%"),
            PlainColumn::Brake => ("Brake", "%"),
            PlainColumn::Steering => ("Steering Angle", "deg"),
            PlainColumn::Gear => ("Gear", ""),
            PlainColumn::Rpm => ("RPM", "rpm"),
            PlainColumn::LateralG => ("Lateral Acceleration", "g"),
            PlainColumn::LongitudinalG => ("Longitudinal Acceleration", "g"),
            PlainColumn::YawRate => ("Yaw Rate", "deg/s"),
            PlainColumn::Latitude => ("Latitude", "deg"),
            PlainColumn::Longitude => ("Longitude", "deg"),
        }
    }

    fn cell(&self, column: PlainColumn, sample: &Sample) -> String {
        let measured = &sample.measured;
        let text = match column {
            PlainColumn::Time => format!("{:.3}", measured.time_s),
            PlainColumn::Lap => sample.lap_number.to_string(),
            PlainColumn::Distance => format!("{:.2}", measured.driven_m),
            PlainColumn::Speed => {
                let factor = match self.speed {
                    SpeedUnit::Kmh => 3.6,
                    SpeedUnit::Mph => 1.0 / 0.447_04,
                    SpeedUnit::Mps => 1.0,
                };
                format!("{:.3}", measured.speed_mps * factor)
            }
            PlainColumn::Throttle => format!("{:.1}", 100.0 * measured.throttle),
            PlainColumn::Brake => format!("{:.1}", 100.0 * measured.brake),
            PlainColumn::Steering => format!("{:.1}", measured.steering_rad.to_degrees()),
            PlainColumn::Gear => measured.gear.to_string(),
            PlainColumn::Rpm => format!("{:.0}", measured.rpm),
            PlainColumn::LateralG => format!("{:.4}", sample.lat_accel_mps2 / STANDARD_GRAVITY_MPS2),
            PlainColumn::LongitudinalG => format!("{:.4}", measured.long_accel_mps2 / STANDARD_GRAVITY_MPS2),
            PlainColumn::YawRate => format!("{:.3}", measured.yaw_rate_radps().to_degrees()),
            PlainColumn::Latitude => format!("{:.7}", sample.latitude_deg),
            PlainColumn::Longitude => format!("{:.7}", sample.longitude_deg),
        };
        if self.decimal_comma {
            text.replace('.', ",")
        } else {
            text
        }
    }
}
