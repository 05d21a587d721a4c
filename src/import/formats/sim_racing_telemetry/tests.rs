//! Sim Racing Telemetry: bins of distance behind tabs.

use super::*;
use crate::import::formats::vendor_tests::{Moment, drive, file, read_summary};
use crate::import::tests::import;

fn export(names: &str, row: impl Fn(&Moment) -> String) -> String {
    let head =
        format!("validBin\tbinIndex\tlap_number\tlap_time\tlap_distance\tthrottle\tbrake\tgear\t{names}\n");
    file(&head, &drive(900, 20.0), |moment| {
        let valid = i32::from(!(moment.t > 1.0 && moment.t < 1.2));
        format!(
            "{valid}\t{:.0}\t{}\t{:.3}\t{:.2}\t0.5\t0\t4\t{}\n",
            moment.lap_m / 2.0,
            moment.lap,
            if valid == 1 { moment.lap_t } else { 0.0 },
            moment.lap_m,
            row(moment)
        )
    })
}

pub(in crate::import) fn snippet() -> String {
    export("speed", |moment| format!("{:.3}", moment.v * 3.6))
}

#[test]
fn empty_bins_are_skipped_and_the_laps_clock_is_the_clock() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    srt-csv, 900 rows
    measured distance [m] from lap_distance [] x897: 0 1.89 3.78
    measured speed [m/s] from speed [] x897: 37.6992 37.7778 37.8561
    measured throttle [ratio] from throttle [] x897: 0.5 0.5 0.5
    measured brake [on/off] from brake [] x897: 0 0 0
    measured gear [] from gear [] x897: 4 4 4
    measured lap [] from lap_number [] x897: 1 1 1
    lap clock x897, last 4.95
    TimeRestarts(Places { count: 2, first_line: Some(402) })
    UnitInferred { column: "speed", unit: "km/h" }
    unknown: validBin, binIndex
    "#);
}

#[test]
fn speed_comes_from_velocity_where_the_game_has_no_other() {
    let text = export("velocity_X\tvelocity_Y\tvelocity_Z", |moment| {
        format!("{:.4}\t0\t{:.4}", moment.v * 0.6, moment.v * 0.8)
    });
    let recording = import("a.csv", text.as_bytes()).unwrap();
    let speed = &recording.channels[&ChannelRole::Speed];
    assert_eq!(
        (speed.kind, speed.name.as_str()),
        (ChannelKind::Derived, "velocity")
    );
    assert!((speed.series.values()[0] - drive(1, 1.0)[0].v).abs() < 1e-3);
}
