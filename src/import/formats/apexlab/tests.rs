//! Apex Lab: a clock per lap and the game's own times.

use super::*;
use crate::import::formats::vendor_tests::{Moment, drive, file, read_summary};
use crate::import::tests::import;

pub(in crate::import) fn snippet() -> String {
    log(|moment| moment.lap_t)
}

fn log(time: impl Fn(&Moment) -> f64) -> String {
    let head = "# Track: Ring\n# TrackLayout: Full\n# Vehicle: LMP2\n# Recorded: 2026-04-19T20:00:00Z\n\
        Time,Distance,Speed,Throttle,Brake,Steering,Gear,X,Y,Lap,OfficialLapTime,NumPenalties,NumPitstops,InPits\n";
    file(head, &drive(450, 10.0), |moment| {
        format!(
            "{:.3},{:.2},{:.3},{:.2},{:.2},{:.2},4,{:.3},{:.3},{},{},0,0,0\n",
            time(moment),
            moment.lap_m,
            moment.v * 3.6,
            moment.forward.max(0.0) / 2.0,
            (-moment.forward).max(0.0) / 2.0,
            -moment.left,
            moment.x,
            moment.y,
            moment.lap,
            if moment.lap < 3 { "20.004" } else { "0" }
        )
    })
}

#[test]
fn official_times_put_the_laps_in_a_row() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    apexlab-csv, 450 rows
    circuit: Ring Full
    vehicle: LMP2
    recorded: 2026-04-19T20:00:00+00:00
    measured distance [m] from Distance [] x450: 0 3.78 7.57
    measured speed [m/s] from Speed [] x450: 37.6992 37.8561 38.0131
    measured throttle [ratio] from Throttle [] x450: 0.79 0.79 0.78
    measured brake [ratio] from Brake [] x450: 0 0 0
    measured steering [rad] from Steering [] x450: 0.4135 0.4168 0.4203
    measured gear [] from Gear [] x450: 4 4 4
    measured x [m] from X [] x450: 0 3.775 7.551
    measured y [m] from Y [] x450: 0 0.119 0.477
    measured lap [] from Lap [] x450: 1 1 1
    measured in_pit [on/off] from InPits [] x450: 0 0 0
    stated lap 1: 20.004 from 0
    stated lap 2: 20.004 from 20.004
    SignCorrected { column: "Steering" }
    unknown: OfficialLapTime, NumPenalties, NumPitstops
    "#);
}

#[test]
fn semicolons_with_decimal_commas_are_read_the_same() {
    let (comments, table) = snippet()
        .split_once("Time,")
        .map(|(a, b)| (a.to_owned(), format!("Time,{b}")))
        .unwrap();
    let text = comments + &table.replace(',', ";").replace('.', ",");
    let recording = import("a.csv", text.as_bytes()).unwrap();
    assert_eq!(
        (recording.format, recording.lap_marks.stated.len()),
        (FORMAT.id, 2)
    );
    assert!((recording.series(ChannelRole::Speed).unwrap().values()[0] - drive(1, 1.0)[0].v).abs() < 1e-3);
}

#[test]
fn a_clock_that_runs_on_leaves_the_beginnings_to_the_lap_column() {
    let recording = import("a.csv", log(|moment| moment.t).as_bytes()).unwrap();
    let stated: Vec<_> = recording
        .lap_marks
        .stated
        .iter()
        .map(|lap| (lap.number, lap.time.milliseconds(), lap.start))
        .collect();
    assert_eq!(stated, [(1, 20_004, None), (2, 20_004, None)]);
}

#[test]
fn one_lap_alone_begins_with_its_clock() {
    let text: Vec<String> = snippet()
        .lines()
        .take(205)
        .map(|line| format!("{line}\n"))
        .collect();
    let stated = import("a.csv", text.concat().as_bytes())
        .unwrap()
        .lap_marks
        .stated;
    assert_eq!(stated.len(), 1);
    assert_eq!(stated[0].start, Some(Seconds::new(0.0)));
}
