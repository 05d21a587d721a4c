//! A logger that writes a row at the moment of the crossing knows lap times to the millisecond, whatever its positions do.

use lapgen::{
    Car, Circuit, DriverStyle, LapPlan, RaceChronoHead, SensorModel, racechrono_csv, simulate_session,
};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::telemetry::Warning;

#[test]
fn lap_times_of_rows_at_the_line_are_taken_as_they_stand() {
    for rate_hz in [10.0, 25.0] {
        for seed in [3, 5, 7] {
            let plans = LapPlan::session(DriverStyle::steady(seed), 4);
            let drive = simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, seed);
            let sensors = SensorModel {
                row_at_line: true,
                ..SensorModel::gps(rate_hz, seed)
            };
            let head = RaceChronoHead {
                title: "session".to_owned(),
                driver: String::new(),
                car_bus: true,
            };
            let text = racechrono_csv(&drive, &drive.sample(&sensors), &head);
            let file = SourceFile {
                name: "session.csv",
                bytes: text.as_bytes(),
            };
            let log = LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap();
            let read_s: Vec<f64> = log
                .laps
                .iter()
                .filter_map(|lap| lap.counted_time())
                .map(|time| time.get())
                .collect();
            let driven_s: Vec<f64> = drive.timed_laps().filter_map(|lap| lap.time_s).collect();
            assert_eq!(read_s.len(), driven_s.len());
            for (read_s, driven_s) in read_s.iter().zip(&driven_s) {
                assert!(
                    (read_s - driven_s).abs() < 0.0015,
                    "{rate_hz} Hz, {seed}: {read_s} for {driven_s}"
                );
            }
            let is_rough = |warning: &Warning| matches!(warning, Warning::RoughLapTimes { .. });
            assert!(!log.warnings.iter().any(is_rough), "{:?}", log.warnings);
        }
    }
}
