//! Logs that say nothing of their place, and not even the unit of their speed: stored laps tell both.

use std::collections::BTreeSet;

use lapgen::{
    Car, Circuit, DriverStyle, LapPlan, PlainColumn, PlainCsv, SensorModel, SpeedUnit, UnitPlace,
    simulate_session,
};
use pacenote::testing::app::App;
use pacenote::testing::ids::CircuitId;

use super::app;
use super::originals::give;
use crate::database::TestDatabase;
use crate::db::rows::{ANNA, CLUB, alone, in_public};

const PLACE: [PlainColumn; 2] = [PlainColumn::Latitude, PlainColumn::Longitude];
const ALL_BUT_SPEED: [PlainColumn; 9] = [
    PlainColumn::Latitude,
    PlainColumn::Longitude,
    PlainColumn::Distance,
    PlainColumn::Steering,
    PlainColumn::Gear,
    PlainColumn::Rpm,
    PlainColumn::LateralG,
    PlainColumn::LongitudinalG,
    PlainColumn::YawRate,
];

fn log(
    circuit: &Circuit,
    car: &Car,
    seed: u64,
    (speed, units): (SpeedUnit, UnitPlace),
    without: &[PlainColumn],
) -> Vec<u8> {
    let plans = LapPlan::session(DriverStyle::steady(seed), 3);
    let drive = simulate_session(circuit, car, &plans, seed);
    let mut layout = PlainCsv::everything(speed, units);
    for column in without {
        layout = layout.without(*column);
    }
    layout
        .write(&drive.sample(&SensorModel::gps(10.0, seed)))
        .into_bytes()
}

/// Where the laps of the newest file were driven, and how long the one that counts is.
async fn newest(app: &App, database: &TestDatabase) -> (CircuitId, f64) {
    let laps = app.my_laps(&alone(ANNA, None), None).await.unwrap().laps;
    let upload = laps
        .iter()
        .map(|lap| lap.upload)
        .max_by_key(|upload| upload.get())
        .unwrap();
    let lap = laps
        .iter()
        .find(|lap| lap.upload == upload && lap.counts())
        .unwrap();
    let length_m: f64 = sqlx::query_scalar("SELECT length_m FROM pacenote.telemetry_sessions WHERE id = $1")
        .bind(lap.id.get())
        .fetch_one(&mut database.as_owner().await)
        .await
        .unwrap();
    (lap.circuit_id, length_m)
}

#[tokio::test]
async fn stored_laps_tell_where_a_log_without_a_place_was_driven_and_how_fast() {
    let database = TestDatabase::create().await;
    let app = app(&database);
    let anna = in_public(ANNA, CLUB);
    let known = (SpeedUnit::Kmh, UnitPlace::Brackets);
    let circuit = Circuit::demo();
    let first = log(&circuit, &Car::hatchback(), 1, known, &[]);
    give(&app, &anna, "first.csv", &first).await.unwrap();
    let (here, _) = newest(&app, &database).await;

    // By how the car turns, and by its speed alone, in whatever unit it is.
    let turning = log(&circuit, &Car::gt(), 2, known, &PLACE);
    give(&app, &anna, "turning.csv", &turning).await.unwrap();
    assert_eq!(newest(&app, &database).await.0, here);
    for (seed, speed) in [(3, SpeedUnit::Kmh), (4, SpeedUnit::Mph)] {
        let bare = log(
            &circuit,
            &Car::hatchback(),
            seed,
            (speed, UnitPlace::Nowhere),
            &ALL_BUT_SPEED,
        );
        give(&app, &anna, &format!("bare-{seed}.csv"), &bare)
            .await
            .unwrap();
        let (there, length_m) = newest(&app, &database).await;
        assert!(
            (length_m / circuit.length_m - 1.0).abs() < 0.02,
            "{speed:?}: {length_m} of {}",
            circuit.length_m
        );
        assert_eq!(there, here, "{speed:?}");
    }

    // Others are others, however little they say.
    let mut places = BTreeSet::from([here]);
    for seed in 1..5 {
        let other = Circuit::random(seed).unwrap();
        for without in [&PLACE[..], &ALL_BUT_SPEED[..]] {
            let bytes = log(&other, &Car::hatchback(), seed, known, without);
            give(&app, &anna, &format!("{seed}-{}.csv", without.len()), &bytes)
                .await
                .unwrap();
        }
        let (there, _) = newest(&app, &database).await;
        assert!(places.insert(there), "circuit {seed}");
    }
}
