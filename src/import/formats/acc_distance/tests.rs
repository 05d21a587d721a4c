//! ACC by distance: rows per metre, and rows that are rotten.

use super::*;
use crate::import::formats::vendor_tests::{Moment, drive, error_of, file, read_summary};
use crate::import::tests::import;
use crate::telemetry::{Places, Warning};

/// One row about every metre.
fn moments() -> Vec<Moment> {
    let mut last_m = f64::NEG_INFINITY;
    let mut moments = drive(9000, 200.0);
    moments.retain(|moment| {
        let metre = (moment.lap_m.floor() - last_m).abs() > 0.5;
        last_m = moment.lap_m.floor();
        metre
    });
    moments
}

pub(in crate::import) fn snippet() -> String {
    let head = "Time,Lap,SectorName,Calc Lap Time,Corr Speed,glat,glong,LAP_BEACON,G_LAT,ROTY,STEERANGLE,SPEED,THROTTLE,BRAKE,GEAR,G_LON,CLUTCH,RPMS,TC,ABS,Corr Lap Dist\n";
    let mut n_rows = 0;
    let rows: Vec<String> = moments()
        .iter()
        .map(|moment| {
            n_rows += 1;
            let rotten = n_rows == 300 || n_rows == 900;
            let jump_s = if rotten { 8.0 } else { 0.0 };
            format!(
                "{:.3},Lap {},T1,{:.3},{:.2},0,0,0,{:.4},{:.3},{:.2},{:.2},{:.1},{:.1},{},{:.4},0,{:.0},1,0,{:.0}\n",
                moment.t + jump_s,
                moment.lap,
                moment.lap_t,
                moment.v * 3.6,
                moment.left / 9.806_65,
                (moment.left / moment.v).to_degrees(),
                moment.left,
                if rotten { 3.0 } else { moment.v * 3.6 },
                20.0 * moment.forward.max(0.0),
                20.0 * (-moment.forward).max(0.0),
                if n_rows == 100 { 3.4 } else { 3.0 },
                if rotten { 40.0 } else { moment.forward / 9.806_65 },
                moment.v * 150.0,
                moment.lap_m + 1.0
            )
        })
        .collect();
    head.to_owned() + &rows.concat()
}

#[test]
fn rotten_rows_are_left_out_and_end_no_lap() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    acc-distance-csv, 1713 rows
    measured distance [m] from Corr Lap Dist [] x1711: 1 2 3
    measured speed [m/s] from SPEED [] x1711: 37.7 37.7472 37.7861
    measured throttle [ratio] from THROTTLE [] x1711: 0.314 0.314 0.314
    measured brake [ratio] from BRAKE [] x1711: 0 0 0
    measured clutch [ratio] from CLUTCH [] x1711: 0 0 0
    measured steering [rad] from STEERANGLE [] x1711: 0.4135 0.4145 0.4154
    measured gear [] from GEAR [] x1710: 3 3 3
    measured rpm [rpm] from RPMS [] x1711: 5655 5662 5668
    measured lat_accel [m/s^2] from G_LAT [] x1711: 23.687 23.7458 23.7958
    measured long_accel [m/s^2] from G_LON [] x1711: 1.571 1.571 1.571
    measured yaw_rate [rad/s] from ROTY [] x1711: 0.6283 0.6291 0.6297
    measured lap [] from Lap [] x1711: 1 1 1
    lap clock x1711, last 4.995
    RottenRows(Places { count: 2, first_line: Some(301) })
    UnitGuessed { column: "ROTY", unit: "°/s" }
    OutOfRange(Cells { column: "GEAR", places: Places { count: 1, first_line: Some(101) } })
    unknown: SectorName, LAP_BEACON, TC, ABS
    "#);
    let recording = import("a.csv", snippet().as_bytes()).unwrap();
    let error = error_of(&recording, ChannelRole::Speed, &moments(), |moment| moment.v);
    assert!(error < 0.01, "{error}");
}

#[test]
fn only_single_rows_between_neighbors_are_rotten() {
    let check = |times_s: &[f64], expect: &[usize]| assert_eq!(rotten_rows(times_s), expect);
    check(&[1.0, 1.1, 9.0, 1.2, 1.3], &[2]);
    check(&[1.0, 1.1, 0.3, 1.2, 1.3], &[2]);
    check(&[1.0, 1.1, 0.0, 0.1, 0.2], &[]);
    check(&[1.0, 1.1, 9.0, 9.1], &[]);
    check(&[1.0, f64::NAN, 1.1], &[]);
    check(&[], &[]);
}

#[test]
fn a_rotten_row_is_told_as_such_and_named() {
    let recording = import("a.csv", snippet().as_bytes()).unwrap();
    let rotten = Warning::RottenRows(Places {
        count: 2,
        first_line: Some(301),
    });
    assert!(recording.warnings.contains(&rotten), "{:?}", recording.warnings);
    let moments = file("", &moments(), |_| "x".to_owned()).len();
    assert_eq!(
        recording.series(ChannelRole::Throttle).unwrap().len(),
        moments - 2
    );
}
