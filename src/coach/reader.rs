//! For whom something is written: units, language, level; and numbers as that reader writes them.

use super::Level;
use super::value::{Dimension, Role, Value};
use crate::units::{DisplayUnits, MetresPerSecond, Seconds};
use crate::words::{Language, Words};

/// For whom something is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reader {
    /// Metric or imperial.
    pub units: DisplayUnits,
    /// The language.
    pub language: Language,
    /// How much is explained.
    pub level: Level,
}

const METRES_PER_FOOT: f64 = 0.304_8;

impl Reader {
    /// What can be said in the reader's language.
    #[must_use]
    pub const fn words(&self) -> Words {
        Words::new(self.language)
    }

    /// A number with its unit: `14 m`, `0,21 s`, `54.3 mph`, `1:42.027`.
    #[must_use]
    pub fn amount(&self, value: &Value) -> String {
        let (number, decimals, unit) = self.scaled(value.dimension, value.si);
        match value.dimension {
            // How far two lap times are apart must be what the reader gets by subtracting them.
            Dimension::LapTime if value.role != Role::Delta => {
                self.localized(&Seconds::new(value.si).lap_time())
            }
            Dimension::Gear | Dimension::Times | Dimension::Laps => {
                self.localized(&format!("{number:.decimals$}"))
            }
            Dimension::Time
            | Dimension::LapTime
            | Dimension::Speed
            | Dimension::Length
            | Dimension::Share
            | Dimension::EngineSpeed => {
                let number = self.localized(&format!("{number:.decimals$}"));
                if unit == "%" && self.language == Language::English {
                    format!("{number}%")
                } else {
                    format!("{number}\u{a0}{unit}")
                }
            }
        }
    }

    /// The number in the reader's unit, the decimals it is said with, and the unit's symbol.
    #[must_use]
    pub fn scaled(&self, dimension: Dimension, si: f64) -> (f64, usize, &'static str) {
        match (dimension, self.units) {
            (Dimension::Time, _) => (si, 2, "s"),
            (Dimension::LapTime, _) => (si, 3, "s"),
            (Dimension::Speed, DisplayUnits::Metric) => (MetresPerSecond::new(si).km_per_hour(), 1, "km/h"),
            (Dimension::Speed, DisplayUnits::Imperial) => {
                (MetresPerSecond::new(si).miles_per_hour(), 1, "mph")
            }
            (Dimension::Length, DisplayUnits::Metric) => (si, 0, "m"),
            (Dimension::Length, DisplayUnits::Imperial) => (si / METRES_PER_FOOT, 0, "ft"),
            (Dimension::Share, _) => (100.0 * si, 0, "%"),
            (Dimension::EngineSpeed, _) => (si, 0, self.engine_speed_symbol()),
            (Dimension::Gear | Dimension::Times | Dimension::Laps, _) => (si, 0, ""),
        }
    }

    const fn engine_speed_symbol(self) -> &'static str {
        match self.language {
            Language::German => "U/min",
            Language::French => "tr/min",
            Language::Italian => "giri/min",
            Language::English | Language::Spanish | Language::Portuguese => "rpm",
        }
    }

    /// With the decimal mark of the language.
    fn localized(self, number: &str) -> String {
        match self.language.decimal_mark() {
            '.' => number.to_owned(),
            mark => number.replace('.', &mark.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_reader_writes_them() {
        let check = |language, units, dimension, si, expect: &str| {
            let reader = Reader {
                units,
                language,
                level: Level::Club,
            };
            let value = Value::derived(Role::You, dimension, si);
            assert_eq!(reader.amount(&value).replace('\u{a0}', " "), expect);
        };
        use DisplayUnits::{Imperial, Metric};
        use Language::{English, French, German, Italian};
        check(English, Metric, Dimension::Time, 0.214, "0.21 s");
        check(German, Metric, Dimension::Time, 0.214, "0,21 s");
        check(French, Metric, Dimension::Speed, 24.2, "87,1 km/h");
        check(English, Imperial, Dimension::Speed, 24.2, "54.1 mph");
        check(English, Imperial, Dimension::Length, 14.0, "46 ft");
        check(German, Metric, Dimension::LapTime, 102.027, "1:42,027");
        check(English, Metric, Dimension::Share, 0.86, "86%");
        check(Italian, Metric, Dimension::EngineSpeed, 7199.6, "7200 giri/min");
        check(German, Metric, Dimension::Gear, 3.0, "3");
    }
}
