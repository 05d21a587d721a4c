//! The language against hand calculations.

use super::*;

#[test]
fn the_language_says_what_happened() {
    let drive = Drive::of(
        "36 km/h for 100 m | turn left 90 deg r=20 | line | pause 7 s | 72 km/h for 30 m | stand 2 s",
    );
    assert!((drive.at(10.0).x_m - 100.0).abs() < 1e-9);
    let after_turn_s = 10.0 + 10.0 * std::f64::consts::PI / 10.0;
    let after_turn = drive.at(after_turn_s);
    assert!((after_turn.x_m - 120.0).abs() < 1e-9 && (after_turn.y_m - 20.0).abs() < 1e-9);
    assert!((drive.line_times_s[0] - after_turn_s).abs() < 1e-9);
    assert!((drive.end_s - after_turn_s - 7.0 - 2.0 - 2.0).abs() < 1e-9);
    assert_eq!(drive.pauses.len(), 1);
    assert!(!drive.logs_at(drive.line_times_s[0] + 3.0));
}

#[test]
fn the_club_circuit_closes() {
    let drive = Drive::of(CLUB_LAP);
    let end = drive.at(drive.end_s);
    assert!(end.x_m.abs() < 1e-6 && end.y_m.abs() < 1e-6, "{end:?}");
    assert!((end.distance_m - 2805.0).abs() < 0.5, "{end:?}");
}
