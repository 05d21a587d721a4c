//! What a driver was told to work on is graded by their next laps.

use lapgen::{
    Car, Circuit, DriverStyle, Fault, LapPlan, RaceChronoHead, SensorModel, racechrono_csv, simulate_session,
};

use super::{Rig, two_friends};

/// A log of alice's with three laps, in as many of which she still brakes early in T5 as `early` says.
pub(super) fn alices_next(early: usize) -> Vec<u8> {
    let style = DriverStyle {
        line_offset_m: -0.3,
        ..DriverStyle::steady(42)
    };
    let lap = |index: usize| {
        let lap = LapPlan::flying(style);
        if index < early {
            lap.with_fault(5, Fault::BrakesEarly { by_m: 12.0 })
        } else {
            lap
        }
    };
    let plans = [
        LapPlan::flying(style),
        lap(0),
        lap(1),
        lap(2),
        LapPlan::flying(style),
    ];
    let session = simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, 77);
    let sensors = SensorModel {
        row_at_line: true,
        ..SensorModel::gps(25.0, 77)
    };
    let head = RaceChronoHead {
        title: "next".to_owned(),
        driver: "Sam".to_owned(),
        car_bus: true,
    };
    racechrono_csv(&session, &session.sample(&sensors), &head).into_bytes()
}

#[tokio::test]
async fn the_next_upload_grades_the_focus_and_the_next_analysis_says_so_first() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let first = rig.upload("alice", &alices.file_name, &alices.bytes).await;
    assert!(!first.message.text().contains("do it now"));
    let advised = rig.telemetry("alice").slash("analyze").run().await.unwrap();
    assert!(
        advised.message.text().contains("Focus: T5 entry"),
        "{}",
        advised.message.text()
    );

    // Ben's laps do not grade alice's focus.
    let [_, other] = two_friends();
    let mut same_lap = other.bytes;
    same_lap.extend(b"\n");
    let bens_next = rig.upload("ben", "again.csv", &same_lap).await;
    assert!(!bens_next.message.text().contains("laps do it now"));

    let graded = rig.upload("alice", "next.csv", &alices_next(1)).await;
    let text = graded.message.text();
    assert!(text.contains("T5 length of braking: "), "{text}");
    assert!(text.contains("laps do it now, worth 0."), "{text}");
    rig.end().await;
}

#[tokio::test]
async fn what_was_said_to_the_driver_alone_is_not_repeated_where_others_read() {
    let rig = Rig::start().await;
    let [alices, bens] = two_friends();
    rig.upload("ben", &bens.file_name, &bens.bytes).await;
    rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let advised = rig
        .telemetry("alice")
        .slash("analyze")
        .option("private", true)
        .run()
        .await
        .unwrap();
    assert!(advised.ephemeral && advised.message.text().contains("Focus: T5 entry"));
    let stored = rig.upload("alice", "next.csv", &alices_next(1)).await;
    assert!(
        !stored.message.text().contains("do it now"),
        "{}",
        stored.message.text()
    );
    rig.end().await;
}
