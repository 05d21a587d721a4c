//! RaceStudio 2: clocks that restart at the beacon, a unit row that lies.

use super::*;
use crate::import::formats::vendor_tests::{LAP_S, Moment, drive, error_of, file, read_summary};
use crate::import::tests::import;

/// An out lap of 12.5 s, two laps and 5 s of a third; every lap's clock starts at its line.
fn moments() -> Vec<Moment> {
    let mut moments = Vec::new();
    for (lap, first_s, last_s) in [(0, 7.5, LAP_S), (1, 0.0, LAP_S), (2, 0.0, LAP_S), (3, 0.0, 5.0)] {
        let in_lap = drive(400, 20.0);
        moments.extend(
            in_lap
                .into_iter()
                .filter(|moment| (first_s..last_s).contains(&moment.lap_t))
                .map(|moment| Moment {
                    t: f64::from(lap) * LAP_S + moment.t - 7.5,
                    lap,
                    ..moment
                }),
        );
    }
    moments
}

const HEAD: &str = "\"Format\",\"AIM CSV File\"\r\n\"Venue\",\"Ring\"\r\n\"Vehicle\",\"GT\"\r\n\"User\",\"Ada\"\r\n\
    \"Data Source\",\"AIM Data Logger\"\r\n\"Date\",\"05/04/21\"\r\n\"Time\",\"10:12:33\"\r\n\"Sample Rate\",\"20\"\r\n\
    \"Duration\",\"57.5\"\r\n\"Segment\",\"Session\"\r\n\"Beacon Markers\",\"12.5, 32.5, 52.5\"\r\n\
    \"Segment Times\",\"0:12.500\",\"0:20.000\",\"0:20.000\",\"0:05.000\"\r\n\r\n";
const NAMES: &str = "\"Time\",\"Distance\",\"FBP\",\"Steering\",\"Lateral_acc\",\"Longitudinal_a\",\"Calculated_Gea\",\"ECU_RPM\",\"FF_THROTTLE\",\"GPS_Speed\",\r\n";

pub(in crate::import) fn snippet() -> String {
    let head = format!(
        "{HEAD}{NAMES}{NAMES}\"sec\",\"km\",\"psi\",\"deg\",\"g\",\"g\",\"#\",\"rpm\",\"%\",\"mph\",\r\n\
         \"\",\"\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\r\n\r\n"
    );
    rows(&head, "\"")
}

fn rows(head: &str, quote: &str) -> String {
    file(head, &moments(), |moment| {
        let since_s = moment.lap_t - if moment.lap == 0 { 7.5 } else { 0.0 };
        let cells = [
            format!("{since_s:.2}"),
            // Thousands of feet, whatever the unit row says.
            format!("{:.5}", moment.lap_m / 304.8),
            format!("{:.1}", -1.5 + 300.0 * (-moment.forward).max(0.0)),
            format!("{:.1}", -moment.left),
            format!("{:.4}", -moment.left / 9.806_65),
            format!("{:.4}", moment.forward / 9.806_65),
            "3".to_owned(),
            format!("{:.0}", 150.0 * moment.v),
            format!("{:.1}", 4.0 + 18.0 * moment.forward.max(0.0)),
            format!("{:.3}", moment.v / 0.447_04),
        ];
        cells.map(|cell| format!("{quote}{cell}{quote}")).join(",") + "\r\n"
    })
}

#[test]
fn laps_are_put_in_a_row_by_the_beacons_and_the_distance_is_found_out() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    aim-csv-rs2, 1150 rows
    circuit: Ring
    vehicle: GT
    driver: Ada
    measured distance [m] from Distance [km] x1150: 309.9115 311.9719 314.0293
    measured speed [m/s] from GPS_Speed [mph] x1150: 41.2345 41.1786 41.1219
    measured throttle [ratio] from FF_THROTTLE [%] x1150: 0.04 0.04 0.04
    measured brake [bar] from FBP [psi] x1150: 22.8699 23.2284 23.5801
    measured steering [rad] from Steering [deg] x1150: 0.4939 0.4939 0.4922
    measured gear [] from Calculated_Gea [#] x1150: 3 3 3
    measured rpm [rpm] from ECU_RPM [rpm] x1150: 6185 6177 6168
    measured lat_accel [m/s^2] from Lateral_acc [g] x1150: 28.3383 28.2618 28.1833
    measured long_accel [m/s^2] from Longitudinal_a [g] x1150: -1.1111 -1.1278 -1.1454
    stated lap 1: 12.5 from ?
    stated lap 2: 20 from ?
    stated lap 3: 20 from ?
    stated lap 4: 5 from ?
    beacons: 12.5 32.5 52.5
    UnitCorrected { column: "Distance", stated: "km", unit: "kft" }
    SignCorrected { column: "Steering" }
    "#);
    let recording = import("a.csv", snippet().as_bytes()).unwrap();
    let check = |role: ChannelRole, truth: fn(&Moment) -> f64| {
        let error = error_of(&recording, role, &moments(), truth);
        assert!(error < 0.01, "{role:?} {error}");
    };
    check(ChannelRole::Speed, |moment| moment.v);
    check(ChannelRole::LatAccel, |moment| moment.left);
    check(ChannelRole::LongAccel, |moment| moment.forward);
    let distance = recording.series(ChannelRole::Distance).unwrap();
    let driven_m = distance.values().last().unwrap() - distance.values().first().unwrap();
    let true_m: f64 = moments().iter().map(|moment| moment.v / 20.0).sum();
    assert!((driven_m / true_m - 1.0).abs() < 0.01, "{driven_m} {true_m}");
}

#[test]
fn a_spreadsheet_in_between_costs_the_segment_times_only() {
    let head = "Format,AIM CSV File,,,,,,,,,\nVenue,Ring,,,,,,,,,\nUser,Ada,,,,,,,,,\nDate,05/04/2021,,,,,,,,,\nTime,10:12:33,,,,,,,,,\n\
        Beacon Markers,\"12.5, 32.5, 52.5\",,,,,,,,,\nSegment Times,00:12.5,00:20.0,00:20.0,00:05.0,,,,,,\n,,,,,,,,,,\n";
    let units = "sec,km,psi,deg,g,g,#,rpm,%,mph,\n,,1,2,3,4,5,6,7,8,\n,,,,,,,,,,\n";
    let names = NAMES.replace('"', "");
    let recording = import(
        "a.csv",
        rows(&format!("{head}{names}{names}{units}"), "").as_bytes(),
    )
    .unwrap();
    assert_eq!(
        (recording.format, recording.lap_marks.stated.len()),
        (FORMAT.id, 0)
    );
    assert_eq!(recording.lap_marks.beacons, [12.5, 32.5, 52.5].map(Seconds::new));
}

#[test]
fn a_clock_that_restarts_elsewhere_makes_its_own_beacons() {
    let text = snippet().replace("12.5, 32.5, 52.5", "14.5, 34.5");
    let recording = import("a.csv", text.as_bytes()).unwrap();
    let beacons: Vec<f64> = recording
        .lap_marks
        .beacons
        .iter()
        .map(|beacon| beacon.get())
        .collect();
    assert_eq!(beacons, [12.5, 32.5, 52.5]);
}

#[test]
fn times_are_continued_at_the_beacons_or_not_at_all() {
    let check = |times_s: &[f64], beacons_s: &[f64], expect: Option<&[f64]>| {
        assert_eq!(continued(times_s, beacons_s).as_deref(), expect);
    };
    check(
        &[0.0, 1.0, 2.0, 0.2, 1.2],
        &[2.8],
        Some(&[0.0, 1.0, 2.0, 3.0, 4.0]),
    );
    check(&[0.0, 1.0, 2.0], &[1.5], Some(&[0.0, 1.0, 2.0]));
    check(&[0.0, 1.0, 2.0, 0.2, 1.2], &[], None);
    check(&[0.0, 1.0, 2.0, 0.2, 1.2], &[9.0], None);
    check(&[], &[], None);
}
