//! Under which conditions a log was driven, where columns that are no channel say it: MoTeC logs of games, and tables of
//! whatever writes the air, the track and the fuel beside the car.

use crate::telemetry::{Conditions, UnknownColumn};

/// Fills in what the file has not said otherwise.
pub(super) fn fill(conditions: &mut Conditions, columns: &[UnknownColumn]) {
    for column in columns {
        let Some(value) = first_value(column) else {
            continue;
        };
        let name: String = column
            .name
            .split(['(', '['])
            .next()
            .unwrap_or_default()
            .chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        let unit = column.unit.trim().to_lowercase();
        match name.as_str() {
            "airtemp" | "airtemperature" | "ambienttemp" | "ambienttemperature" | "ambientairtemp" => {
                conditions.air_c = conditions.air_c.or_else(|| celsius(value, &unit));
            }
            "tracktemp" | "tracktemperature" | "roadtemp" | "roadtemperature" | "tracksurfacetemp" => {
                conditions.track_c = conditions.track_c.or_else(|| celsius(value, &unit));
            }
            "fuel" | "fuellevel" | "fuelremaining" => {
                conditions.fuel_l = conditions.fuel_l.or_else(|| litres(value, &unit));
            }
            _ => {}
        }
    }
}

/// A logger that has not measured yet writes zeros.
fn first_value(column: &UnknownColumn) -> Option<f64> {
    let values = column.samples.iter().filter_map(|text| text.trim().parse().ok());
    values
        .into_iter()
        .find(|value: &f64| value.is_finite() && *value != 0.0)
}

/// Without a unit nobody knows which.
fn celsius(value: f64, unit: &str) -> Option<f64> {
    match unit
        .trim_start_matches(['°', 'º'])
        .trim_start_matches("deg")
        .trim()
    {
        "c" | "celsius" => Some(value),
        "f" | "fahrenheit" => Some((value - 32.0) / 1.8),
        "k" | "kelvin" => Some(value - 273.15),
        _ => None,
    }
}

fn litres(value: f64, unit: &str) -> Option<f64> {
    const GALLON_L: f64 = 3.785_411_784;
    match unit {
        "l" | "ltr" | "litre" | "litres" | "liter" | "liters" => Some(value),
        "gal" | "gallon" | "gallons" => Some(value * GALLON_L),
        _ => None,
    }
    .filter(|fuel_l| *fuel_l > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str, unit: &str, samples: &[&str]) -> Conditions {
        let column = UnknownColumn {
            name: name.to_owned(),
            unit: unit.to_owned(),
            samples: samples.iter().map(|text| (*text).to_owned()).collect(),
            guess: None,
        };
        let mut conditions = Conditions::default();
        fill(&mut conditions, &[column]);
        conditions
    }

    #[test]
    fn columns_beside_the_car_say_the_conditions() {
        let check = |name, unit, samples: &[&str], expect: [Option<f64>; 3]| {
            let of = read(name, unit, samples);
            let rounded = |value: Option<f64>| value.map(|value| (value * 10.0).round() / 10.0);
            let read = [of.air_c, of.track_c, of.fuel_l].map(rounded);
            assert_eq!(read, expect, "{name} {unit} {samples:?}");
        };
        let nothing = [None; 3];
        check("Ambient Temp", "C", &["21.4", "21.4"], [Some(21.4), None, None]);
        check("Air Temperature (°C)", "°C", &["18"], [Some(18.0), None, None]);
        check("Road Temp", "F", &["0", "86"], [None, Some(30.0), None]);
        check("track_temp", "degC", &["31.5"], [None, Some(31.5), None]);
        check("Fuel Level", "l", &["42.5"], [None, None, Some(42.5)]);
        check("Fuel Level", "%", &["42.5"], nothing);
        check("Fuel", "", &["0.8"], nothing);
        check("Air Temp", "", &["21"], nothing);
        check("Air Temp Inlet", "C", &["40"], nothing);
        check("Track Temp", "C", &["0", "0", "0"], nothing);
        check("Ambient Temp", "C", &["NaN", "?"], nothing);
    }
}
