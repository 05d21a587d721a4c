//! Assetto Corsa: packed cells and a clock that counts laps only.

use super::*;
use crate::import::formats::vendor_tests::{drive, error_of, file, read_summary};
use crate::import::tests::import;

pub(in crate::import) fn snippet() -> String {
    let head = "Gas,Brake,Fuel,Gear,Rpms,SteerAngle,SpeedKmh,AccG,CarCoordinates,CompletedLaps,CurrentTime,LastTime,CurrentTimeValue,LastTimeValue,NormalizedCarPosition,DistanceTraveled,\r\n";
    file(head, &drive(285, 5.7), |moment| {
        let row = format!(
            "0.5,0,40,4,{:.0},{:.4},{:.2},{:.4}:1.0:{:.4}:,{:.3}:12.5:{:.3}:,{},0:{:02.0}:{:03.0},0:20:000,{:.0},{},{:.5},{:.2},\r\n",
            moment.v * 150.0,
            -moment.left / 50.0,
            moment.v * 3.6,
            -moment.left / 9.806_65,
            moment.forward / 9.806_65,
            moment.x,
            -moment.y,
            moment.lap - 1,
            moment.lap_t.floor(),
            moment.lap_t.fract() * 1000.0,
            moment.lap_t * 1000.0,
            if moment.lap == 1 { 0 } else { 20_000 },
            moment.lap_m / 754.0,
            f64::from(moment.lap - 1) * 753.98 + moment.lap_m
        );
        if moment.t > 3.0 && moment.t < 3.2 {
            row.clone() + &row
        } else {
            row
        }
    })
}

#[test]
fn vectors_are_unpacked_and_laps_put_in_a_row_by_the_games_times() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    ac-csv, 286 rows
    measured distance [m] from DistanceTraveled [] x285: 0 6.64 13.32
    measured speed [m/s] from SpeedKmh [Kmh] x285: 37.7 37.975 38.25
    measured throttle [ratio] from Gas [] x285: 0.5 0.5 0.5
    measured brake [on/off] from Brake [] x285: 0 0 0
    measured steering [ratio] from SteerAngle [] x285: 0.4737 0.4807 0.4877
    measured gear [] from Gear [] x285: 3 3 3
    measured rpm [rpm] from Rpms [] x285: 5655 5696 5737
    measured lat_accel [m/s^2] from AccG [g] x285: 23.687 24.0341 24.3833
    measured long_accel [m/s^2] from AccG [g] x285: 1.571 1.5681 1.5612
    measured x [m] from CarCoordinates [m] x285: 0 6.625 13.215
    measured y [m] from CarCoordinates [m] x285: 0 0.367 1.473
    measured altitude [m] from CarCoordinates [m] x285: 12.5 12.5 12.5
    measured lap [] from CompletedLaps [] x285: 1 1 1
    measured lap_fraction [ratio] from NormalizedCarPosition [] x285: 0 0.0088 0.0177
    lap clock x285, last 9.825
    last lap time x171, last 20
    DuplicateTimestamps(Places { count: 1, first_line: Some(21) })
    SignCorrected { column: "AccG" }
    SignCorrected { column: "SteerAngle" }
    unknown: Fuel, CurrentTime, LastTime
    "#);
    let recording = import("a.csv", snippet().as_bytes()).unwrap();
    for (role, truth) in [
        (
            ChannelRole::Speed,
            (|moment| moment.v) as fn(&crate::import::formats::vendor_tests::Moment) -> f64,
        ),
        (ChannelRole::LatAccel, |moment| moment.left),
        (ChannelRole::Y, |moment| moment.y),
    ] {
        let error = error_of(&recording, role, &drive(285, 5.7), truth);
        assert!(error < 0.01, "{role:?} {error}");
    }
}

#[test]
fn the_clock_runs_over_laps_and_starts_again_with_a_session() {
    let clock = |now: &[f64], laps: &[f64], last: &[f64]| session_clock(now, laps, last);
    assert_eq!(
        clock(
            &[19_000.0, 19_500.0, 100.0],
            &[0.0, 0.0, 1.0],
            &[0.0, 0.0, 19_700.0]
        ),
        [19.0, 19.5, 19.8]
    );
    assert_eq!(
        clock(&[19_000.0, 19_500.0, 100.0], &[0.0, 0.0, 1.0], &[]),
        [19.0, 19.5, 20.0]
    );
    assert_eq!(
        clock(&[19_000.0, 19_500.0, 100.0], &[3.0, 3.0, 0.0], &[]),
        [19.0, 19.5, 0.1]
    );
}
