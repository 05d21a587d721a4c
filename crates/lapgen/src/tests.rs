//! The simulator against physics, geometry and its own promises.

use super::*;
use proptest::prelude::*;

fn cars_and_circuits() -> Vec<(Circuit, Car)> {
    vec![
        (Circuit::demo(), Car::gt()),
        (Circuit::demo(), Car::hatchback()),
        (Circuit::kart(), Car::kart()),
        (Circuit::oval(), Car::gt()),
        (Circuit::long(), Car::prototype()),
    ]
}

fn one_lap(circuit: &Circuit, car: &Car, plan: LapPlan) -> Drive {
    simulate_session(circuit, car, &[plan], 11)
}

fn timed(drive: &Drive) -> &TrueLap {
    drive.timed_laps().next().expect("one flying lap was driven")
}

/// Moment at which a station (metres from the first line) is passed.
fn time_at(drive: &Drive, station_m: f64) -> f64 {
    let nodes = drive.nodes();
    let after = nodes.partition_point(|node| node.station_m < station_m);
    nodes[after].time_s
}

#[test]
fn every_circuit_closes_in_place_and_direction() {
    for circuit in Circuit::all() {
        let (first, last) = (circuit.points[0], circuit.points[circuit.points.len() - 1]);
        let gap_m = (first.east_m - last.east_m).hypot(first.north_m - last.north_m);
        assert!((gap_m - circuit.step_m).abs() < 1e-6, "{}: {gap_m}", circuit.name);
        let turned = (last.heading_rad - first.heading_rad).abs();
        assert!(
            (turned - std::f64::consts::TAU).abs() < 1e-9,
            "{}: {turned}",
            circuit.name
        );
        let by_points = circuit.points.len() as f64 * circuit.step_m;
        assert!((by_points - circuit.length_m).abs() < 1e-6);
    }
}

#[test]
fn corners_have_the_radius_direction_and_angle_that_the_path_has() {
    for circuit in Circuit::all() {
        let mut before_m = 0.0;
        for corner in &circuit.corners {
            assert!(
                corner.entry_m >= before_m - 1e-6 && corner.exit_m < circuit.length_m,
                "{corner:?}"
            );
            before_m = corner.exit_m;
            let point = |station_m: f64| circuit.point_at(station_m).expect("has points");
            let apex = point(corner.apex_m);
            let sign = if corner.turn == Turn::Left { 1.0 } else { -1.0 };
            assert!(
                (apex.curvature_per_m * sign * corner.radius_m - 1.0).abs() < 1e-9,
                "{corner:?}"
            );
            let turned = point(corner.exit_m).heading_rad - point(corner.entry_m).heading_rad;
            assert!(
                (turned.to_degrees() * sign - corner.angle_deg).abs() < 0.5,
                "{corner:?} {turned}"
            );
        }
    }
}

#[test]
fn the_path_never_comes_close_to_another_part_of_itself() {
    for circuit in Circuit::all() {
        let apart_m = 80.0_f64.min(0.05 * circuit.length_m);
        let points: Vec<_> = circuit.points.iter().step_by(8).collect();
        for (one, first) in points.iter().enumerate() {
            for (other, second) in points.iter().enumerate().skip(one + 1) {
                let along_m = (other - one) as f64 * 8.0 * circuit.step_m;
                if along_m.min(circuit.length_m - along_m) > apart_m {
                    let gap_m = (first.east_m - second.east_m).hypot(first.north_m - second.north_m);
                    assert!(
                        gap_m > 12.0,
                        "{}: {gap_m} m at point {one} and {other}",
                        circuit.name
                    );
                }
            }
        }
    }
}

#[test]
fn a_polygon_with_too_few_corners_or_without_numbers_is_refused() {
    let origin = Origin {
        latitude_deg: 0.0,
        longitude_deg: 0.0,
    };
    let at = |east_m, north_m| Waypoint {
        east_m,
        north_m,
        radius_m: 30.0,
    };
    let triangle = [at(0.0, 0.0), at(400.0, 0.0), at(200.0, 300.0)];
    assert!(Circuit::from_waypoints("two", origin, &triangle[..2]).is_none());
    assert!(Circuit::from_waypoints("nan", origin, &[triangle[0], triangle[1], at(f64::NAN, 0.0)]).is_none());
    let built = Circuit::from_waypoints("three", origin, &triangle).expect("a triangle is a circuit");
    assert_eq!(built.corners.len(), 3);
}

#[test]
fn radii_that_do_not_fit_the_polygon_are_reduced_until_it_closes() {
    let origin = Origin {
        latitude_deg: 0.0,
        longitude_deg: 0.0,
    };
    let corner = |east_m, north_m| Waypoint {
        east_m,
        north_m,
        radius_m: 500.0,
    };
    let square = [
        corner(0.0, 0.0),
        corner(200.0, 0.0),
        corner(200.0, 200.0),
        corner(0.0, 200.0),
    ];
    let circuit = Circuit::from_waypoints("square", origin, &square).expect("four corners");
    assert!(circuit.corners.iter().all(|corner| corner.radius_m < 100.0));
    let (first, last) = (circuit.points[0], circuit.points[circuit.points.len() - 1]);
    assert!((first.east_m - last.east_m).hypot(first.north_m - last.north_m) < 1.0);
}

#[test]
fn no_car_exceeds_its_grip_its_brakes_or_its_engine() {
    for (circuit, car) in cars_and_circuits() {
        let drive = simulate_session(&circuit, &car, &LapPlan::session(DriverStyle::steady(3), 2), 5);
        for node in drive.nodes() {
            let energy = 0.5 * node.speed_mps * node.speed_mps;
            let lateral = node.lat_accel_mps2().abs();
            // The ramps of the feet average over the limit's peaks, hence 4 %.
            assert!(
                lateral <= 1.04 * car.lateral_mps2(energy, 1.0),
                "{} at {}: {lateral}",
                car.name,
                node.station_m
            );
            let hardest = car.full_braking_mps2(energy) + car.resistance_mps2(energy, lateral);
            assert!(
                -node.long_accel_mps2 <= 1.04 * hardest,
                "{} at {}: {}",
                car.name,
                node.station_m,
                node.long_accel_mps2
            );
            assert!(
                node.long_accel_mps2 <= car.engine_mps2(energy),
                "{} at {}",
                car.name,
                node.station_m
            );
            assert!((0.0..=1.0).contains(&node.throttle) && (0.0..=1.0).contains(&node.brake));
        }
    }
}

#[test]
fn time_distance_speed_and_position_agree_with_each_other() {
    for (circuit, car) in cars_and_circuits() {
        let drive = simulate_session(&circuit, &car, &LapPlan::session(DriverStyle::novice(9), 1), 2);
        for pair in drive.nodes().windows(2) {
            let (from, to) = (pair[0], pair[1]);
            let step_s = to.time_s - from.time_s;
            assert!(step_s >= 0.0 && to.driven_m >= from.driven_m && to.station_m >= from.station_m);
            let gap_m = to.driven_m - from.driven_m;
            let chord_m = (to.east_m - from.east_m).hypot(to.north_m - from.north_m);
            assert!(
                (gap_m - chord_m).abs() < 0.004,
                "{gap_m} m driven, {chord_m} m moved"
            );
            if gap_m > 0.0 {
                let mean_mps = 0.5 * (from.speed_mps + to.speed_mps);
                assert!((mean_mps * step_s - gap_m).abs() < 1e-9);
                let turned = to.heading_rad - from.heading_rad;
                let curved = 0.5 * (from.curvature_per_m + to.curvature_per_m) * gap_m;
                assert!(
                    (turned - curved).abs() < 2e-4,
                    "{turned} {curved} at {}",
                    from.station_m
                );
            }
        }
        let flying: Vec<_> = drive.nodes().iter().filter(|node| node.lap == 1).collect();
        let gained: f64 = flying
            .windows(2)
            .map(|pair| {
                0.5 * (pair[0].long_accel_mps2 + pair[1].long_accel_mps2) * (pair[1].time_s - pair[0].time_s)
            })
            .sum();
        let difference = flying[flying.len() - 1].speed_mps - flying[0].speed_mps;
        assert!((gained - difference).abs() < 0.25, "{gained} {difference}");
    }
}

#[test]
fn lap_times_are_the_integral_from_line_to_line_and_add_up() {
    for (circuit, car) in cars_and_circuits() {
        let drive = simulate_session(&circuit, &car, &LapPlan::session(DriverStyle::steady(1), 3), 4);
        let kinds: Vec<LapKind> = drive.laps.iter().map(|lap| lap.kind).collect();
        assert_eq!(
            kinds,
            [
                LapKind::Out,
                LapKind::Timed,
                LapKind::Timed,
                LapKind::Timed,
                LapKind::In
            ]
        );
        assert_eq!(
            drive.laps.iter().map(|lap| lap.number).collect::<Vec<_>>(),
            [0, 1, 2, 3, 4]
        );
        for (index, lap) in drive
            .laps
            .iter()
            .enumerate()
            .filter(|(_, lap)| lap.kind == LapKind::Timed)
        {
            let nodes: Vec<_> = drive.nodes().iter().filter(|node| node.lap == index).collect();
            let inner: f64 = nodes
                .windows(2)
                .map(|pair| {
                    2.0 * (pair[1].driven_m - pair[0].driven_m) / (pair[0].speed_mps + pair[1].speed_mps)
                })
                .sum();
            let last_step_s = lap.end_s - nodes[nodes.len() - 1].time_s;
            assert!((inner + last_step_s - lap.time_s.expect("timed")).abs() < 1e-6);
            let line = drive.at(lap.end_s).expect("inside").station_m / circuit.length_m;
            assert!((line - line.round()).abs() < 1e-9, "{line}");
            assert!((lap.driven_m / circuit.length_m - 1.0).abs() < 0.01);
        }
        for pair in drive.laps.windows(2) {
            assert_eq!(pair[0].end_s, pair[1].start_s);
        }
        assert!(drive.laps[0].time_s.is_none() && drive.laps[4].time_s.is_none());
        assert!(drive.laps[0].stopped && drive.laps[4].stopped && !drive.laps[1].stopped);
    }
}

#[test]
fn a_standing_start_begins_before_the_line_at_rest() {
    let plans = [
        LapPlan::new(Task::Standing, DriverStyle::steady(1)),
        LapPlan::flying(DriverStyle::steady(1)),
    ];
    let drive = simulate_session(&Circuit::kart(), &Car::kart(), &plans, 1);
    let kinds: Vec<LapKind> = drive.laps.iter().map(|lap| lap.kind).collect();
    assert_eq!(
        kinds,
        [
            LapKind::Partial,
            LapKind::Standing,
            LapKind::Timed,
            LapKind::Partial
        ]
    );
    assert_eq!(drive.nodes()[0].speed_mps, 0.0);
    assert!(drive.laps[1].time_s > drive.laps[2].time_s);
}

#[test]
fn a_stop_stands_as_long_as_planned_and_enters_the_lap_time() {
    let style = DriverStyle::perfect();
    let (circuit, car) = (Circuit::demo(), Car::gt());
    let clean = one_lap(&circuit, &car, LapPlan::flying(style));
    let spun = one_lap(&circuit, &car, LapPlan::flying(style).with_stop(1500.0, 12.0));
    let lap = timed(&spun);
    assert!(lap.stopped);
    let lost_s = lap.time_s.expect("timed") - timed(&clean).time_s.expect("timed");
    assert!((13.0..25.0).contains(&lost_s), "{lost_s}");
    let still_s: f64 = spun
        .nodes()
        .windows(2)
        .filter(|pair| pair[0].speed_mps < 0.01 && pair[1].speed_mps < 0.01)
        .map(|pair| pair[1].time_s - pair[0].time_s)
        .sum();
    assert!((still_s - 12.0).abs() < 1e-6, "{still_s}");
}

#[test]
fn the_same_seed_gives_the_same_session_and_another_seed_another() {
    let plans = LapPlan::session(DriverStyle::novice(4), 2);
    let (circuit, car) = (Circuit::kart(), Car::kart());
    let first = simulate_session(&circuit, &car, &plans, 8);
    assert_eq!(first, simulate_session(&circuit, &car, &plans, 8));
    let sensors = SensorModel::gps(25.0, 3);
    assert_eq!(first.sample(&sensors), first.sample(&sensors));
    let other = simulate_session(&circuit, &car, &plans, 9);
    assert_ne!(first.laps[1].time_s, other.laps[1].time_s);
}

#[test]
fn a_better_driver_is_faster_and_more_consistent() {
    let spread = |style| {
        let drive = simulate_session(
            &Circuit::demo(),
            &Car::hatchback(),
            &LapPlan::session(style, 6),
            21,
        );
        let times: Vec<f64> = drive.timed_laps().filter_map(|lap| lap.time_s).collect();
        let mean = times.iter().sum::<f64>() / 6.0;
        let variance = times.iter().map(|time| (time - mean).powi(2)).sum::<f64>() / 6.0;
        (mean, variance.sqrt())
    };
    let (steady, novice) = (spread(DriverStyle::steady(1)), spread(DriverStyle::novice(1)));
    assert!(steady.0 + 3.0 < novice.0, "{steady:?} {novice:?}");
    assert!(2.0 * steady.1 < novice.1, "{steady:?} {novice:?}");
    assert!(steady.1 < 0.3, "{steady:?}");
}

/// Time lost against the clean lap at a station of the flying lap.
fn lost_at(clean: &Drive, faulty: &Drive, station_m: f64) -> f64 {
    let since = |drive: &Drive| time_at(drive, station_m) - timed(drive).start_s;
    since(faulty) - since(clean)
}

#[test]
fn every_planted_fault_costs_time_in_its_corner_and_shows_in_the_truth() {
    let style = DriverStyle::perfect();
    for (circuit, car) in [
        (Circuit::demo(), Car::gt()),
        (Circuit::demo(), Car::hatchback()),
        (Circuit::kart(), Car::kart()),
    ] {
        let clean = one_lap(&circuit, &car, LapPlan::flying(style));
        for corner in &circuit.corners {
            let faults = [
                Fault::BrakesEarly { by_m: 15.0 },
                Fault::Coasts { for_s: 0.4 },
                Fault::SlowApex { by_mps: 6.0 / 3.6 },
                Fault::LateThrottle { by_m: 15.0 },
                Fault::WideLine { by_m: 3.0 },
            ];
            for fault in faults {
                let faulty = one_lap(
                    &circuit,
                    &car,
                    LapPlan::flying(style).with_fault(corner.number, fault),
                );
                let label = format!("{} {} T{} {fault:?}", circuit.name, car.name, corner.number);
                let lap = timed(&faulty);
                assert_eq!(
                    lap.faults,
                    [PlantedFault {
                        corner: corner.number,
                        fault
                    }]
                );
                let total_s = lost_at(&clean, &faulty, circuit.length_m);
                let lap_difference = lap.time_s.expect("timed") - timed(&clean).time_s.expect("timed");
                assert!((total_s - lap_difference).abs() < 1e-9);
                assert!(total_s > 0.035, "{label}: {total_s}");
                let before_m = circuit
                    .corners
                    .iter()
                    .rev()
                    .find(|other| other.number < corner.number)
                    .map_or(0.0, |other| other.apex_m);
                let before_s = lost_at(&clean, &faulty, before_m);
                assert!(
                    before_s.abs() < 0.05 * total_s + 0.01,
                    "{label}: {before_s} of {total_s} before the corner"
                );
                let after_m = circuit
                    .corner(corner.number + 1)
                    .map_or(circuit.length_m, |next| next.apex_m);
                let after_s = lost_at(&clean, &faulty, after_m);
                assert!(
                    after_s > 0.9 * total_s,
                    "{label}: {after_s} of {total_s} by the next corner"
                );
                let (was, is) = (
                    timed(&clean).pass(corner.number).expect("driven"),
                    lap.pass(corner.number).expect("driven"),
                );
                let slower_kmh = 3.6 * (was.min_speed_mps - is.min_speed_mps);
                match fault {
                    Fault::BrakesEarly { .. } => {
                        let earlier_m = was.brake_on_m.expect("brakes") - is.brake_on_m.expect("brakes");
                        assert!((8.0..17.0).contains(&earlier_m), "{label}: {earlier_m}");
                        assert!(slower_kmh.abs() < 0.5, "{label}: {slower_kmh}");
                    }
                    Fault::Coasts { .. } => {
                        let longer_s = is.coast_s - was.coast_s;
                        assert!((0.25..0.6).contains(&longer_s), "{label}: {longer_s}");
                    }
                    Fault::SlowApex { .. } => {
                        assert!((4.2..6.5).contains(&slower_kmh), "{label}: {slower_kmh}");
                    }
                    Fault::LateThrottle { .. } => assert!(slower_kmh.abs() < 0.5, "{label}: {slower_kmh}"),
                    Fault::WideLine { .. } => assert!(lap.driven_m > timed(&clean).driven_m + 0.3, "{label}"),
                    // These show in braked corners only, see below.
                    Fault::BrakesSoft { .. }
                    | Fault::ReleasesAbruptly
                    | Fault::LateApex { .. }
                    | Fault::Lifts { .. }
                    | Fault::ShortShifts { .. }
                    | Fault::GearTooHigh => {}
                }
            }
        }
    }
}

#[test]
fn what_shows_in_braked_corners_only_is_as_planted() {
    let (circuit, car) = (Circuit::demo(), Car::gt());
    let plan = LapPlan::flying(DriverStyle::perfect());
    let clean = one_lap(&circuit, &car, plan.clone());
    let mut n_shown = [0; 5];
    for corner in &circuit.corners {
        let pass = |drive: &Drive| timed(drive).pass(corner.number).copied().expect("driven");
        let with = |fault| {
            pass(&one_lap(
                &circuit,
                &car,
                plan.clone().with_fault(corner.number, fault),
            ))
        };
        let was = pass(&clean);
        if was.brake_peak < 0.4 {
            continue;
        }
        let released = with(Fault::ReleasesAbruptly);
        assert!(released.brake_off_m <= was.brake_off_m, "T{}", corner.number);
        n_shown[0] += usize::from(released.brake_off_m.map(|at_m| at_m + 3.0) < was.brake_off_m);
        let shifted = with(Fault::ShortShifts { share: 0.8 });
        n_shown[1] += usize::from(shifted.shift_up_rpm < was.shift_up_rpm.map(|rpm| 0.95 * rpm));
        let geared = with(Fault::GearTooHigh);
        assert!(geared.min_gear >= was.min_gear, "T{}", corner.number);
        n_shown[2] += usize::from(geared.min_gear > was.min_gear);
        let soft = with(Fault::BrakesSoft { share: 0.7 });
        n_shown[3] +=
            usize::from(soft.brake_peak < 0.85 * was.brake_peak && soft.brake_on_m < was.brake_on_m);
        let late = with(Fault::LateApex { by_m: 3.0 });
        n_shown[4] += usize::from(late.min_speed_m > was.min_speed_m + 2.0);
        let lifted = with(Fault::Lifts { for_s: 0.5 });
        assert!(lifted.full_throttle_m.is_some() && lifted.min_speed_mps > was.min_speed_mps - 0.2);
    }
    assert!(n_shown.iter().all(|n| *n >= 3), "{n_shown:?}");
}

#[test]
fn a_wide_line_lies_outside_by_the_planted_distance() {
    let (circuit, car) = (Circuit::demo(), Car::gt());
    let drive = one_lap(
        &circuit,
        &car,
        LapPlan::flying(DriverStyle::perfect()).with_fault(3, Fault::WideLine { by_m: 3.0 }),
    );
    let farthest = drive
        .nodes()
        .iter()
        .filter(|node| (0.0..circuit.length_m - 1.0).contains(&node.station_m))
        .map(|node| {
            let reference = circuit.point_at(node.station_m).expect("has points");
            let (east_m, north_m) = (node.east_m - reference.east_m, node.north_m - reference.north_m);
            // Left of the path is positive; T3 turns right, so outside is left.
            (
                -east_m * reference.heading_rad.sin() + north_m * reference.heading_rad.cos(),
                node.station_m,
            )
        })
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .expect("nodes");
    assert!((farthest.0 - 3.0).abs() < 0.01, "{farthest:?}");
    let corner = circuit.corner(3).expect("T3");
    assert!((corner.entry_m..corner.exit_m).contains(&farthest.1));
}

#[test]
fn one_lap_with_its_neighbors_keeps_its_exact_time() {
    let session = simulate_session(
        &Circuit::demo(),
        &Car::gt(),
        &LapPlan::session(DriverStyle::steady(2), 3),
        6,
    );
    let alone = session.around_lap(2, 4.0).numbered_from(8);
    assert_eq!(
        alone
            .laps
            .iter()
            .map(|lap| (lap.number, lap.kind))
            .collect::<Vec<_>>(),
        [(8, LapKind::Partial), (9, LapKind::Timed), (10, LapKind::Partial)]
    );
    assert_eq!(alone.laps[1].time_s, session.laps[2].time_s);
    assert!((alone.laps[1].start_s - 4.0).abs() < 1e-9);
    assert!((alone.duration_s() - session.laps[2].time_s.expect("timed") - 8.0).abs() < 1e-6);
    assert_eq!(alone.laps[1].passes.len(), 13);
}

#[test]
fn sensors_do_what_they_are_told() {
    let drive = one_lap(
        &Circuit::kart(),
        &Car::kart(),
        LapPlan::flying(DriverStyle::perfect()),
    );
    let exact = drive.sample(&SensorModel::exact(20.0));
    assert_eq!(exact.len() as f64, (drive.duration_s() * 20.0).floor() + 1.0);
    for sample in &exact {
        let truth = drive.at(sample.measured.time_s).expect("inside");
        assert_eq!(sample.measured, truth);
    }
    let slow = drive.sample(&SensorModel {
        gps_rate_hz: Some(1.0),
        ..SensorModel::gps(20.0, 1)
    });
    let fixes = slow.iter().filter(|sample| sample.fresh_fix).count() as f64;
    assert!((fixes - drive.duration_s()).abs() < 2.0, "{fixes}");
    let held = slow
        .windows(2)
        .filter(|pair| !pair[1].fresh_fix)
        .all(|pair| pair[0].latitude_deg == pair[1].latitude_deg);
    assert!(held);
    let gappy = drive.sample(&SensorModel {
        gaps_s: vec![(10.0, 15.0)],
        repeated_share: 0.05,
        ..SensorModel::exact(20.0)
    });
    assert!(
        gappy
            .iter()
            .all(|sample| !(10.0..15.0).contains(&sample.measured.time_s))
    );
    let repeated = gappy
        .windows(2)
        .filter(|pair| pair[0].measured.time_s == pair[1].measured.time_s)
        .count() as f64;
    let share = repeated / gappy.len() as f64;
    assert!((0.02..0.09).contains(&share), "{share}");
    let noisy = drive.sample(&SensorModel {
        gps_noise_m: 2.0,
        gps_east_m: 30.0,
        ..SensorModel::exact(20.0)
    });
    let errors: Vec<f64> = noisy
        .iter()
        .zip(&exact)
        .map(|(got, truth)| got.measured.east_m - truth.measured.east_m)
        .collect();
    let mean = errors.iter().sum::<f64>() / errors.len() as f64;
    let spread =
        (errors.iter().map(|error| (error - mean).powi(2)).sum::<f64>() / errors.len() as f64).sqrt();
    assert!(
        (mean - 30.0).abs() < 0.4 && (spread - 2.0).abs() < 0.25,
        "{mean} {spread}"
    );
}

#[test]
fn the_two_sample_laps_differ_by_a_few_tenths_from_three_corners() {
    let [quick, slower] = sample_laps();
    let (reference, lap) = (timed(&quick.drive), timed(&slower.drive));
    let lost_s = lap.time_s.expect("timed") - reference.time_s.expect("timed");
    assert!((0.4..0.9).contains(&lost_s), "{lost_s}");
    let since = |file: &SampleLap, station_m: f64| {
        let lap = timed(&file.drive);
        let line_m = (file.drive.at(lap.start_s).expect("inside").station_m / file.drive.circuit.length_m)
            .round()
            * file.drive.circuit.length_m;
        time_at(&file.drive, line_m + station_m) - lap.start_s
    };
    let lost_between = |from_m: f64, to_m: f64| {
        (since(&slower, to_m) - since(&quick, to_m)) - (since(&slower, from_m) - since(&quick, from_m))
    };
    let named: f64 = [5, 9, 11]
        .into_iter()
        .map(|number| {
            let corner = slower.drive.circuit.corner(number).expect("exists");
            let loss_s = lost_between(corner.entry_m - 120.0, corner.exit_m + 60.0);
            assert!(loss_s > 0.07, "T{number}: {loss_s}");
            loss_s
        })
        .sum();
    assert!(named > 0.7 * lost_s, "{named} of {lost_s}");
}

#[test]
fn a_racechrono_file_has_its_header_and_the_same_number_of_cells_in_every_row() {
    let [quick, _] = sample_laps();
    assert!(quick.text.is_ascii());
    let lines: Vec<&str> = quick.text.split("\r\n").collect();
    assert!(lines[0].starts_with("This file is created using RaceChrono"));
    assert_eq!(lines[1], "Format,3");
    assert_eq!(lines[2], "Session title,\"Synthetic lap\"");
    assert!(lines[7].contains("Generated by Pacenote's lap generator"));
    let cells = |line: &str| line.split(',').count();
    assert!(lines[9].starts_with("timestamp,fragment_id,lap_number,elapsed_time"));
    assert_eq!(
        (cells(lines[9]), cells(lines[10]), cells(lines[11])),
        (29, 29, 29)
    );
    let rows: Vec<Vec<&str>> = lines[12..]
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| line.split(',').collect())
        .collect();
    assert!(rows.iter().all(|row| row.len() == 29));
    let crossing = |lap: &str| {
        let row = rows.iter().find(|row| row[2] == lap).expect("the lap has rows");
        row[3].parse::<f64>().expect("a number")
    };
    let by_rows = crossing("13") - crossing("12");
    assert!(
        (by_rows - timed(&quick.drive).time_s.expect("timed")).abs() < 0.05,
        "{by_rows}"
    );
}

#[test]
fn plain_files_write_units_where_they_are_told() {
    let drive = one_lap(
        &Circuit::kart(),
        &Car::kart(),
        LapPlan::flying(DriverStyle::perfect()),
    );
    let samples = drive.sample(&SensorModel::exact(10.0));
    let first_lines = |csv: &PlainCsv| csv.write(&samples).lines().take(3).collect::<Vec<_>>().join("\n");
    let short = |speed, units| PlainCsv {
        columns: vec![PlainColumn::Time, PlainColumn::Speed, PlainColumn::Gear],
        ..PlainCsv::everything(speed, units)
    };
    insta::assert_snapshot!(first_lines(&short(SpeedUnit::Kmh, UnitPlace::Row)), @"Time,Speed,Gear\ns,km/h,\n0.000,88.230,1");
    insta::assert_snapshot!(first_lines(&short(SpeedUnit::Mph, UnitPlace::Brackets)), @"Time [s],Speed [mph],Gear\n0.000,54.824,1\n0.100,54.704,1");
    let german = PlainCsv {
        delimiter: ';',
        decimal_comma: true,
        ..short(SpeedUnit::Mps, UnitPlace::Nowhere)
    };
    insta::assert_snapshot!(first_lines(&german), @"Time;Speed;Gear\n0,000;24,508;1\n0,100;24,455;1");
}

fn any_fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        (0.0..80.0).prop_map(|by_m| Fault::BrakesEarly { by_m }),
        (0.0..3.0).prop_map(|for_s| Fault::Coasts { for_s }),
        (0.0..40.0).prop_map(|by_mps| Fault::SlowApex { by_mps }),
        (0.0..200.0).prop_map(|by_m| Fault::LateThrottle { by_m }),
        (-6.0..12.0).prop_map(|by_m| Fault::WideLine { by_m }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_gives_finite_numbers_and_a_forward_clock(
        faults in prop::collection::vec((1_u32..14, any_fault()), 0..6),
        tasks in (0_u8..3, 0_usize..2, any::<bool>()),
        stop in prop::option::of((0.0..900.0, 0.0..20.0)),
        seed in any::<u64>(),
    ) {
        let style = DriverStyle::novice(seed);
        let mut flying = LapPlan::flying(style);
        for (corner, fault) in faults {
            flying = flying.with_fault(corner, fault);
        }
        if let Some((station_m, stands_s)) = stop {
            flying = flying.with_stop(station_m, stands_s);
        }
        let mut plans = match tasks.0 {
            0 => vec![LapPlan::new(Task::Out, style)],
            1 => vec![LapPlan::new(Task::Standing, style)],
            _ => Vec::new(),
        };
        plans.extend(std::iter::repeat_n(flying, tasks.1));
        if tasks.2 {
            plans.push(LapPlan::new(Task::In, style));
        }
        let drive = simulate_session(&Circuit::kart(), &Car::kart(), &plans, seed);
        prop_assert_eq!(drive.nodes().is_empty(), plans.is_empty());
        for pair in drive.nodes().windows(2) {
            prop_assert!(pair[1].time_s >= pair[0].time_s);
        }
        for node in drive.nodes() {
            let numbers = [node.time_s, node.speed_mps, node.east_m, node.north_m, node.long_accel_mps2, node.throttle, node.brake, node.steering_rad, node.rpm];
            prop_assert!(numbers.iter().all(|number| number.is_finite()), "{node:?}");
            prop_assert!(node.speed_mps < 150.0);
        }
    }
}
