//! GR Cup: a long table becomes channels; thinned copies are told as such.

use super::*;
use crate::import::formats::vendor_tests::{Moment, drive, file, read_summary};
use crate::import::tests::{codes, import};

fn rows(moment: &Moment) -> String {
    let values = [
        ("speed", moment.v * 3.6),
        ("aps", 30.0 * moment.forward.max(0.0)),
        ("pbrake_f", 20.0 * (-moment.forward).max(0.0)),
        ("Steering_Angle", moment.left),
        ("gear", 3.0),
        ("nmot", moment.v * 150.0),
        ("accx_can", moment.forward / 9.806_65),
        ("accy_can", moment.left / 9.806_65),
        ("VBOX_Lat_Min", moment.lat),
        ("VBOX_Long_Minutes", moment.lon),
        ("Laptrigger_lapdist_dls", moment.lap_m),
        ("lap", f64::from(moment.lap)),
        ("oil_temp", 90.0),
    ];
    values
        .iter()
        .map(|(name, value)| format!("2025-09-06T18:40:{:06.3}Z,{name},{value:.6}\n", moment.t))
        .collect()
}

pub(in crate::import) fn snippet() -> String {
    file(
        "meta_time,telemetry_name,telemetry_value\n",
        &drive(450, 10.0),
        rows,
    )
}

#[test]
fn every_name_becomes_a_channel() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    grcup-csv, 5850 rows
    recorded: 2025-09-06T18:40:00+00:00
    measured distance [m] from Laptrigger_lapdist_dls [m] x450: 0 3.7778 7.5712
    measured speed [m/s] from speed [km/h] x450: 37.6991 37.8562 38.0131
    measured throttle [ratio] from aps [%] x450: 0.4712 0.471 0.4703
    measured brake [bar] from pbrake_f [bar] x450: 0 0 0
    measured steering [rad] from Steering_Angle [deg] x450: 0.4134 0.4169 0.4203
    measured gear [] from gear [] x450: 3 3 3
    measured rpm [rpm] from nmot [rpm] x450: 5654.8668 5678.4248 5701.9597
    measured lat_accel [m/s^2] from accy_can [g] x450: 23.6871 23.8848 24.0832
    measured long_accel [m/s^2] from accx_can [g] x450: 1.5708 1.57 1.5677
    measured latitude [deg] from VBOX_Lat_Min [deg] x450: 52 52 52
    measured longitude [deg] from VBOX_Long_Minutes [deg] x450: 13 13.0001 13.0001
    measured lap [] from lap [] x450: 1 1 1
    "#);
}

#[test]
fn a_thinned_copy_says_so() {
    let thinned: Vec<Moment> = drive(45_000, 1000.0)
        .into_iter()
        .filter(|moment| (moment.t * 1000.0).round() % 3000.0 < 6.0)
        .collect();
    let text = file("meta_time,telemetry_name,telemetry_value\n", &thinned, rows);
    let recording = import("a.csv", text.as_bytes()).unwrap();
    let codes = codes(&recording);
    assert!(
        codes.contains(&("thinned", 1)) && codes.contains(&("pauses", 14)),
        "{codes:?}"
    );
}

#[test]
fn of_several_cars_the_first_is_read() {
    let text = file(
        "vehicle_id,lap,meta_time,telemetry_name,telemetry_value\n",
        &drive(300, 10.0),
        |moment| {
            let time = format!("2025-09-06T18:40:{:06.3}Z", moment.t);
            let mut lines = String::new();
            for (car, factor) in [("GR86-1", 3.6), ("GR86-2", 1.0)] {
                let lap = if moment.t < 1.0 { 32_768 } else { moment.lap };
                for (name, value) in [
                    ("Speed", moment.v * factor),
                    ("VBOX_Lat_Min", moment.lat),
                    ("VBOX_Long_Minutes", moment.lon),
                ] {
                    lines += &format!("{car},{lap},{time},{name},{value:.6}\n");
                }
            }
            lines
        },
    );
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert_eq!(codes(&recording), [("other_cars", 900)]);
    let lap = recording.series(ChannelRole::Lap).unwrap();
    assert_eq!((lap.len(), lap.span_s().0), (290, 1.0));
    assert!((recording.series(ChannelRole::Speed).unwrap().values()[0] - drive(1, 1.0)[0].v).abs() < 1e-3);
}

#[test]
fn a_table_without_times_is_refused() {
    let text = "meta_time,telemetry_name,telemetry_value\nx,speed,100\ny,speed,101\n";
    assert_eq!(import("a.csv", text.as_bytes()).unwrap_err().code(), "malformed");
}
