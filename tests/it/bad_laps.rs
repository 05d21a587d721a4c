//! Laps that show less than they seem to: a spin, traffic, a stretch without rows, a brake channel that sticks, swapped pedals,
//! one row a second. Fewer findings with a reason that is said, never a confident one; on several circuits each.

use lapgen::{
    Car, Circuit, Drive, DriverStyle, LapPlan, RaceChronoHead, Sample, SensorModel, racechrono_csv,
    simulate_session,
};
use pacenote::testing::analysis::{CompareSettings, Comparison, Confidence, compare};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::import::{ImportSettings, SourceFile};
use pacenote::testing::telemetry::{Lap, Warning};

/// Circuits that have little in common, by name.
fn circuits() -> Vec<(&'static str, Circuit)> {
    vec![
        ("demo", Circuit::demo()),
        ("long", Circuit::long()),
        ("chained 1", Circuit::chained(1).unwrap()),
        ("chained 4", Circuit::chained(4).unwrap()),
        ("random 3", Circuit::random(3).unwrap()),
    ]
}

/// Way out, a clean lap, a lap with something, way in.
fn drive(circuit: &Circuit, bad: impl FnOnce(LapPlan) -> LapPlan) -> Drive {
    let mut plans = LapPlan::session(DriverStyle::steady(7), 2);
    plans[2] = bad(plans[2].clone());
    simulate_session(circuit, &Car::gt(), &plans, 11)
}

/// The session as a logger writes it.
fn read(drive: &Drive, samples: &[Sample]) -> LogFile {
    let head = RaceChronoHead {
        title: "session".to_owned(),
        driver: String::new(),
        car_bus: true,
    };
    let text = racechrono_csv(drive, samples, &head);
    let file = SourceFile {
        name: "session.csv",
        bytes: text.as_bytes(),
    };
    LogFile::read(&file, &ImportSettings::standard(), &[]).unwrap()
}

/// The lap with something against the clean one before it, whether they count or not.
fn compared(drive: &Drive, log: &LogFile) -> Comparison {
    let lap = |index: usize| -> &Lap {
        let start_s = drive.laps[index].start_s;
        log.laps
            .iter()
            .min_by(|a, b| {
                let off = |lap: &Lap| (lap.start().get() - start_s).abs();
                off(a).total_cmp(&off(b))
            })
            .unwrap()
    };
    compare(lap(2), lap(1), &CompareSettings::default()).unwrap()
}

/// What is said with high confidence.
fn sure(comparison: &Comparison) -> Vec<(u32, &'static str)> {
    let sure = comparison
        .findings
        .iter()
        .filter(|finding| finding.confidence == Confidence::High);
    sure.map(|finding| (finding.corner, finding.cause.name()))
        .collect()
}

fn says(warnings: &[Warning], code: &str) -> bool {
    warnings.iter().any(|warning| warning.code() == code)
}

/// A clean session of every circuit: its name, the drive, and when the lap that is made bad begins and how long it lasts.
fn clean() -> Vec<(&'static str, Drive, f64, f64)> {
    let drives = circuits().into_iter().map(|(name, circuit)| {
        let drive = drive(&circuit, |plan| plan);
        let lap = &drive.laps[2];
        let (start_s, lap_s) = (lap.start_s, lap.time_s.unwrap());
        (name, drive, start_s, lap_s)
    });
    drives.collect()
}

fn sensors() -> SensorModel {
    SensorModel::gps(25.0, 3)
}

/// The rows of a drive, each changed.
fn changed(drive: &Drive, change: impl FnMut(Sample) -> Sample) -> Vec<Sample> {
    drive.sample(&sensors()).into_iter().map(change).collect()
}

#[test]
fn a_spin_is_an_incident_and_no_advice() {
    for (name, circuit) in circuits() {
        let corner = &circuit.corners[circuit.corners.len() / 2];
        let drive = drive(&circuit, |plan| plan.with_stop(corner.apex_m, 5.0));
        let log = read(&drive, &drive.sample(&sensors()));
        let comparison = compared(&drive, &log);
        assert!(
            !comparison.incidents.is_empty(),
            "{name}: {:?}",
            comparison.findings
        );
        assert!(sure(&comparison).is_empty(), "{name}: {:?}", sure(&comparison));
        let spun = log.laps.iter().filter(|lap| lap.counts()).count();
        assert_eq!(spun, 1, "{name}: the lap with the spin counts");
    }
}

#[test]
fn who_is_held_up_gets_hints_and_hears_why() {
    for (name, drive, start_s, lap_s) in clean() {
        for share in [0.75, 0.88] {
            // On a fifth of the lap somebody is in front.
            let window = (start_s + 0.4 * lap_s)..(start_s + 0.6 * lap_s);
            let (mut late_s, mut before_s) = (0.0, 0.0);
            let samples = changed(&drive, |mut sample| {
                let time_s = sample.measured.time_s;
                if window.contains(&time_s) {
                    late_s += (time_s - before_s) * (1.0 / share - 1.0);
                    sample.measured.speed_mps *= share;
                    sample.measured.throttle = sample.measured.throttle.min(0.4);
                }
                before_s = time_s;
                sample.measured.time_s += late_s;
                sample
            });
            let comparison = compared(&drive, &read(&drive, &samples));
            assert!(
                sure(&comparison).is_empty(),
                "{name}, {share}: {:?}",
                comparison.findings
            );
            let is_told = comparison.findings.is_empty() || says(&comparison.warnings, "held_up");
            assert!(is_told, "{name}, {share}: {:?}", comparison.findings);
        }
    }
}

#[test]
fn nothing_is_said_of_a_stretch_that_is_missing() {
    for (name, drive, start_s, lap_s) in clean() {
        for part in [0.25, 0.45, 0.7] {
            let at_s = start_s + lap_s * part;
            let sensors = SensorModel {
                gaps_s: vec![(at_s, at_s + 4.0)],
                ..sensors()
            };
            let log = read(&drive, &drive.sample(&sensors));
            let comparison = compared(&drive, &log);
            assert!(
                sure(&comparison).is_empty(),
                "{name}, {part}: {:?}",
                comparison.findings
            );
            let is_told = says(&log.warnings, "pauses_counted") || says(&log.warnings, "pauses_left_out");
            assert!(is_told, "{name}, {part}: {:?}", log.warnings);
        }
    }
}

#[test]
fn a_brake_channel_that_sticks_is_no_brake() {
    for (name, drive, start_s, lap_s) in clean() {
        for stuck in [0.0, 0.3, 0.6, 1.0] {
            let samples = changed(&drive, |mut sample| {
                if sample.measured.time_s > start_s + 0.3 * lap_s {
                    sample.measured.brake = stuck;
                }
                sample
            });
            let comparison = compared(&drive, &read(&drive, &samples));
            assert!(
                sure(&comparison).is_empty(),
                "{name}, {stuck}: {:?}",
                comparison.findings
            );
            let is_told = stuck < 0.1 || says(&comparison.warnings, "brake_estimated");
            assert!(is_told, "{name}, {stuck}: {:?}", comparison.warnings);
        }
    }
}

#[test]
fn swapped_pedals_are_noticed() {
    for (name, drive, ..) in clean() {
        let samples = changed(&drive, |mut sample| {
            let car = &mut sample.measured;
            std::mem::swap(&mut car.brake, &mut car.throttle);
            sample
        });
        let log = read(&drive, &samples);
        let comparison = compared(&drive, &log);
        assert!(sure(&comparison).is_empty(), "{name}: {:?}", comparison.findings);
        let is_told = says(&log.warnings, "pedal_turned") || says(&log.warnings, "pedal_unclear");
        assert!(is_told, "{name}: {:?}", log.warnings);
    }
}

#[test]
fn one_row_a_second_tells_little_and_says_so() {
    for (name, drive, ..) in clean() {
        let log = read(&drive, &drive.sample(&SensorModel::gps(1.0, 3)));
        assert!(
            says(&log.warnings, "rough_lap_times"),
            "{name}: {:?}",
            log.warnings
        );
        let laps: Vec<&Lap> = log.laps.iter().filter(|lap| lap.counts()).collect();
        for pair in laps.windows(2) {
            let comparison = compare(pair[1], pair[0], &CompareSettings::default()).unwrap();
            assert!(sure(&comparison).is_empty(), "{name}: {:?}", comparison.findings);
        }
    }
}
