//! Tables nobody knows: delimiters, units, laps, all by the content.

use super::*;
use crate::import::tests::{codes, import};
use crate::import::{ColumnMapping, MappedColumn, SourceFile};
use crate::telemetry::{ChannelKind, Unit, Warning};

/// Rows at 10 Hz around a circle of 100 m radius at 25 m/s, two and a half laps, written by `row`.
fn circle(header: &str, row: impl Fn(f64, f64, u32, f64, f64) -> String) -> String {
    let mut text = header.to_owned();
    for index in 0..600_u32 {
        let time_s = f64::from(index) / 10.0;
        let speed_mps = 25.0 + (time_s * 0.7).sin();
        let angle = time_s * 0.25;
        let lap = 1 + index / 251;
        let (latitude, longitude) = (
            52.0 + angle.sin() * 100.0 / 111_195.0,
            13.0 + angle.cos() * 100.0 / 68_459.0,
        );
        text.push_str(&row(time_s, speed_mps, lap, latitude, longitude));
    }
    text
}

#[test]
fn a_plain_table_with_units_in_its_names_is_read() {
    let text = circle(
        "Time (s),Speed (km/h),Lap,Throttle (%),Gear\n",
        |t, v, lap, _, _| format!("{t},{},{lap},{},3\n", v * 3.6, 50),
    );
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert_eq!((recording.format, recording.rows), ("generic-csv", 600));
    let speed = recording.series(ChannelRole::Speed).unwrap();
    assert!((speed.values()[0] - 25.0).abs() < 1e-9);
    assert_eq!(recording.channels[&ChannelRole::Throttle].series.values()[0], 0.5);
    assert_eq!(codes(&recording), []);
}

#[test]
fn rows_above_the_names_may_state_circuit_and_driver() {
    let head = "# Track: Ring, east\nDriver,Ada\n\nTime,Speed (km/h),Lap\n";
    let text = circle(head, |t, v, lap, _, _| format!("{t},{},{lap}\n", v * 3.6));
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert_eq!(recording.circuit.name.as_deref(), Some("Ring"));
    assert_eq!(recording.driver.as_deref(), Some("Ada"));
}

#[test]
fn units_are_found_from_the_path_over_the_whole_file() {
    let check = |unit: &str, factor: f64, code: &[(&str, usize)]| {
        let header = format!("time;speed{unit};lat;lon\n");
        let text = circle(&header, |t, v, _, lat, lon| {
            format!("{t};{};{lat};{lon}\n", v * factor)
        });
        let recording = import("a.csv", text.as_bytes()).unwrap();
        let speed = recording.series(ChannelRole::Speed).unwrap();
        assert!(
            (speed.values()[0] - 25.0).abs() < 0.01,
            "{unit}: {}",
            speed.values()[0]
        );
        assert_eq!(codes(&recording), code, "{unit}");
    };
    check("", 3.6, &[("unit_inferred", 1)]);
    check("", 2.236_936, &[("unit_inferred", 1)]);
    check("_mph", 2.236_936, &[]);
    check(" [m/s]", 3.6, &[("unit_corrected", 1)]);
}

#[test]
fn decimal_commas_thousands_and_trailing_delimiters_are_read() {
    let comma = |value: f64| value.to_string().replace('.', ",");
    let text = circle("Zeit;Geschwindigkeit;Lap;\ns;km/h;;\n", |t, v, lap, _, _| {
        format!("{};{};{lap};\r\n", comma(t), comma(v * 3.6))
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert!((recording.series(ChannelRole::Speed).unwrap().values()[0] - 25.0).abs() < 1e-9);
    let text = circle("Time;Speed;Lap;RPM\ns;m/s;;rpm\n", |t, v, lap, _, _| {
        format!("{t:.2};{v:.3};{lap};4,120\n")
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert_eq!(
        recording.series(ChannelRole::Rpm),
        None,
        "one value is no engine speed"
    );
    assert!(codes(&recording).contains(&("constant_channel", 1)));
}

#[test]
fn without_a_speed_column_speed_comes_from_position() {
    let text = circle("time,lat,lng\n", |t, _, _, lat, lon| format!("{t},{lat},{lon}\n"));
    let recording = import("a.csv", text.as_bytes()).unwrap();
    let speed = &recording.channels[&ChannelRole::Speed];
    assert_eq!(
        (speed.kind, speed.unit),
        (ChannelKind::Derived, Unit::MetresPerSecond)
    );
    assert!((speed.series.values()[50] - 25.0).abs() < 0.1);
    assert_eq!(codes(&recording), [("speed_derived", 1)]);
}

#[test]
fn lateral_signs_follow_the_path() {
    let text = circle("time,speed_ms,lat,lon,lat_g\n", |t, v, _, lat, lon| {
        format!("{t},{v},{lat},{lon},{}\n", -0.64 - 0.1 * (t * 0.3).sin())
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert!(recording.channels.contains_key(&ChannelRole::LatAccel));
}

#[test]
fn a_persons_mapping_reads_what_names_do_not_tell() {
    let text = circle("time,V1,N\n", |t, v, lap, _, _| {
        format!("{t},{},{lap}\n", v / 0.447_04)
    });
    assert_eq!(import("a.csv", text.as_bytes()).unwrap_err().code(), "no_speed");
    let mapping = ColumnMapping {
        columns: ["time=time,unit=s", "speed=V1,unit=mph", "lap=N"]
            .map(|text| MappedColumn::parse(text).unwrap())
            .to_vec(),
    };
    let settings = ImportSettings {
        mapping: Some(mapping),
        ..ImportSettings::standard()
    };
    let file = SourceFile {
        name: "a.csv",
        bytes: text.as_bytes(),
    };
    let recording = crate::import::read(&file, &settings).unwrap();
    assert!((recording.series(ChannelRole::Speed).unwrap().values()[0] - 25.0).abs() < 1e-9);
}

#[test]
fn unknown_columns_are_shown_with_values_and_a_guess() {
    let text = circle("time,speed,lap,MyBrakeThing,Oil (°C)\n", |t, v, lap, _, _| {
        format!("{t},{v},{lap},{t},90\n")
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    let shown: Vec<_> = recording
        .unknown_columns
        .iter()
        .map(|column| {
            (
                column.name.as_str(),
                column.unit.as_str(),
                column.samples.join(" "),
                column.guess,
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            (
                "MyBrakeThing",
                "",
                "0 0.1 0.2".to_owned(),
                Some(ChannelRole::Brake)
            ),
            ("Oil (°C)", "°C", "90 90 90".to_owned(), None),
        ]
    );
}

#[test]
fn of_two_cars_in_one_table_one_is_read() {
    let text = circle("time,speed,lap,lat,lng,car_number\n", |t, v, lap, lat, lon| {
        format!(
            "{t},{v},{lap},{lat},{lon},7\n{t},{},{lap},{lat},{lon},12\n",
            v / 2.0
        )
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    let speeds_mps = recording.series(ChannelRole::Speed).unwrap().values();
    assert!(speeds_mps.iter().all(|speed| *speed > 20.0));
    let others: Vec<String> = recording
        .warnings
        .iter()
        .filter_map(|warning| {
            if let Warning::OtherCars { read, others, .. } = warning {
                Some(format!("{read}, not {}", others.join(" ")))
            } else {
                None
            }
        })
        .collect();
    assert_eq!(others, ["7, not 12"]);
}

#[test]
fn a_session_pasted_twice_is_read_once() {
    let once = circle("time,speed,lap,lat,lng\n", |t, v, lap, lat, lon| {
        format!("{t},{v},{lap},{lat},{lon}\n")
    });
    let (names, rows) = once.split_once('\n').unwrap();
    let twice = format!("{names}\n{rows}{rows}");
    let n_rows = rows.lines().count();
    let recording = import("a.csv", twice.as_bytes()).unwrap();
    assert_eq!(recording.series(ChannelRole::Speed).unwrap().len(), n_rows);
    assert!(
        codes(&recording).contains(&("repeated_rows", n_rows)),
        "{:?}",
        recording.warnings
    );
}

#[test]
fn hemispheres_and_units_stand_in_cells_of_their_own_and_in_others() {
    let text = circle(
        "time,speed,lap,latitude,N/S,longitude,E/W\n",
        |t, v, lap, lat, lon| format!("{t},{:.3} km/h,{lap},{},S,{},W\n", v * 3.6, lat.abs(), lon.abs()),
    );
    let recording = import("a.csv", text.as_bytes()).unwrap();
    let first = |role: ChannelRole| recording.series(role).unwrap().values()[0];
    assert!((first(ChannelRole::Speed) - 25.0).abs() < 1e-3);
    assert!(first(ChannelRole::Latitude) < 0.0 && first(ChannelRole::Longitude) < 0.0);
}

#[test]
fn a_person_can_say_that_a_file_is_one_lap() {
    let mut text = String::from("Time (s),Speed (km/h),Throttle (%)\n");
    for index in 0..900_u32 {
        let time_s = f64::from(index) / 10.0;
        text.push_str(&format!("{time_s},{},50\n", 90.0 + 30.0 * (time_s * 0.3).sin()));
    }
    let file = SourceFile {
        name: "a.csv",
        bytes: text.as_bytes(),
    };
    assert!(crate::import::read(&file, &ImportSettings::standard()).is_err());
    let settings = ImportSettings {
        one_lap: true,
        ..ImportSettings::standard()
    };
    let recording = crate::import::read(&file, &settings).unwrap();
    assert!(recording.lap_marks.single_lap);
    assert_eq!(recording.rows, 900);
}

#[test]
fn what_stands_for_no_fix_makes_no_other_spelling_of_degrees() {
    let mut row = 0;
    let rows = std::cell::RefCell::new(&mut row);
    let text = circle("time,speed,lat,lon\n", |t, v, _, lat, lon| {
        let mut row = rows.borrow_mut();
        **row += 1;
        let (lat, lon) = match (**row % 37, **row % 41) {
            (5, _) => (99.999_999_9, 199.999_999_9),
            (_, 7) => (-999.0, -999.0),
            _ => (lat, lon),
        };
        format!("{t},{},{lat},{lon}\n", v * 3.6)
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    let latitudes = recording.series(ChannelRole::Latitude).unwrap().values();
    assert!(latitudes.len() > 500 && latitudes.iter().all(|lat| (lat - 52.0).abs() < 0.01));
    let speed = recording.series(ChannelRole::Speed).unwrap();
    assert!((speed.values()[0] - 25.0).abs() < 0.01);
}

#[test]
fn a_plane_in_centimetres_or_feet_is_in_metres_where_the_speed_says_so() {
    for scale in [0.01, 0.3048, 1.0, 1000.0] {
        let text = circle("time,speed_kmh,pos_x,pos_y\n", |t, v, _, lat, lon| {
            let (x_m, y_m) = ((lon - 13.0) * 68_459.0, (lat - 52.0) * 111_195.0);
            format!("{t},{},{},{}\n", v * 3.6, x_m / scale, y_m / scale)
        });
        let recording = import("a.csv", text.as_bytes()).unwrap();
        let x_m = recording.series(ChannelRole::X).unwrap().values();
        let widest_m = x_m.iter().fold(0.0_f64, |most, x_m| most.max(x_m.abs()));
        assert!((widest_m - 100.0).abs() < 0.5, "{scale}: {widest_m}");
    }
    // Without a stated speed nothing tells them from feet per second in metres.
    let text = circle("time,speed,pos_x,pos_y,lap\n", |t, v, lap, lat, lon| {
        format!(
            "{t},{},{},{},{lap}\n",
            v * 3.6,
            (lon - 13.0) * 6_845_900.0,
            (lat - 52.0) * 11_119_500.0
        )
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert!(recording.series(ChannelRole::X).is_none());
}

#[test]
fn how_a_car_turns_tells_the_unit_of_its_speed() {
    for (per_mps, yaw_per_rad) in [
        (1.0, 1.0),
        (3.6, 57.295_78),
        (2.236_936, 57.295_78),
        (2.236_936, 1.0),
    ] {
        let text = circle("time,speed,lat_g,yaw_rate,lap\n", |t, v, lap, _, _| {
            let g = v * v / 100.0 / 9.806_65;
            format!("{t},{},{g},{},{lap}\n", v * per_mps, v / 100.0 * yaw_per_rad)
        });
        let recording = import("a.csv", text.as_bytes()).unwrap();
        let speed = recording.series(ChannelRole::Speed).unwrap();
        assert!(
            (speed.values()[0] - 25.0).abs() < 0.1,
            "{per_mps}: {}",
            speed.values()[0]
        );
        assert!(codes(&recording).contains(&("unit_inferred", 1)), "{per_mps}");
    }
}

#[test]
fn a_clock_of_twelve_hours_runs_through_noon() {
    let text = circle("time,speed_kmh,lap\n", |t, v, lap, _, _| {
        let (hour, minute, second, half) = if t < 30.0 {
            (11, 59, t + 30.0, "AM")
        } else {
            (12, 0, t - 30.0, "PM")
        };
        format!("{hour}:{minute:02}:{second:06.3} {half},{},{lap}\n", v * 3.6)
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    let (first_s, last_s) = recording.series(ChannelRole::Speed).unwrap().span_s();
    assert!((last_s - first_s - 59.9).abs() < 1e-6, "{first_s} to {last_s}");
    assert!(recording.pauses.is_empty());
}

#[test]
fn a_clock_in_minutes_is_told_by_the_way_and_the_speed() {
    for (per_s, unit) in [(1.0 / 60.0, Some("min")), (1000.0, None), (1.0, None)] {
        let text = circle("time,speed_kmh,lat,lon\n", |t, v, _, lat, lon| {
            format!("{:.9},{},{lat},{lon}\n", t * per_s + 0.25 * per_s, v * 3.6)
        });
        let recording = import("a.csv", text.as_bytes()).unwrap();
        let (first_s, last_s) = recording.series(ChannelRole::Speed).unwrap().span_s();
        assert!(
            (last_s - first_s - 59.9).abs() < 0.01,
            "{unit:?}: {first_s} to {last_s}"
        );
        let told = recording.warnings.iter().find_map(|warning| {
            let Warning::UnitInferred { unit, .. } = warning else {
                return None;
            };
            Some(unit.as_ref())
        });
        assert_eq!(told, unit);
    }
}
