//! Laps that were timed at a line that their path gave, cut again when a log knows where the line is.

use lapgen::{
    Car, Circuit, Drive, DriverStyle, LapPlan, PlainColumn, PlainCsv, SensorModel, SpeedUnit, UnitPlace,
    simulate_session,
};
use pacenote::testing::app::App;
use pacenote::testing::app::compare_laps::Pair;
use pacenote::testing::app::import_log::Outcome;
use pacenote::testing::app::lap_pictures::View;
use pacenote::testing::app::list_laps::MyLaps;
use pacenote::testing::app::originals::KeepOriginals;
use pacenote::testing::app::own_laps::{Reach, SetAside};
use pacenote::testing::app::share_laps::Visibility;
use pacenote::testing::db::laps::LapSummary;
use pacenote::testing::ids::{UploadId, UserId};
use pacenote::testing::telemetry::LapKind;

use super::app_with;
use super::originals::give;
use crate::database::TestDatabase;
use crate::db::rows::{ANNA, BERT, CLUB, alone, in_public};

fn drive(seed: u64) -> Drive {
    let plans = LapPlan::session(DriverStyle::steady(seed), 5);
    simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, seed)
}

/// The log of a drive: with a lap counter it knows where the line is.
fn log(drive: &Drive, seed: u64, counts_laps: bool) -> Vec<u8> {
    let layout = PlainCsv::everything(SpeedUnit::Kmh, UnitPlace::Brackets).without(PlainColumn::Distance);
    let layout = if counts_laps {
        layout
    } else {
        layout.without(PlainColumn::Lap)
    };
    let sensors = SensorModel {
        row_at_line: counts_laps,
        ..SensorModel::gps(20.0, seed)
    };
    layout.write(&drive.sample(&sensors)).into_bytes()
}

fn counted_s(laps: &MyLaps) -> Vec<f64> {
    let mut laps: Vec<_> = laps.laps.iter().collect();
    laps.sort_by_key(|lap| lap.id);
    let times = laps.into_iter().filter(|lap| lap.time.is_some());
    times
        .filter_map(|lap| lap.time)
        .map(pacenote::testing::units::Seconds::get)
        .collect()
}

async fn mine(app: &App, user: UserId) -> MyLaps {
    app.my_laps(&alone(user, None), None).await.unwrap()
}

/// Numbers of the corners and where on the lap they are, from its own line.
async fn corners(app: &App, laps: &MyLaps) -> Vec<(u32, f64)> {
    let lap = laps.laps.iter().find(|lap| lap.counts()).unwrap();
    let pair = Pair::of(lap.id, lap.id);
    let actor = alone(lap.owner, Some(CLUB));
    let compared = app.compare_laps(&actor, pair, View::default()).await;
    let corners = compared.unwrap().comparison.corners;
    let place = |compared: &pacenote::testing::analysis::ComparedCorner| {
        (compared.corner.number, compared.corner.apex.get())
    };
    corners.iter().map(place).collect()
}

fn of_other_files(laps: &MyLaps, files: &[UploadId]) -> Vec<LapSummary> {
    let mut laps: Vec<LapSummary> = laps
        .laps
        .iter()
        .filter(|lap| !files.contains(&lap.upload))
        .cloned()
        .collect();
    laps.sort_by_key(|lap| lap.id);
    laps
}

async fn cut_all_again(app: &App) {
    assert!(app.has_cuts_due());
    while app.cut_next_again().await.unwrap() {}
    assert!(!app.has_cuts_due());
}

#[tokio::test]
async fn laps_stored_before_are_timed_at_the_line_that_a_later_log_knows() {
    for keep in [KeepOriginals::InDatabase, KeepOriginals::No] {
        let database = TestDatabase::create().await;
        let app = app_with(&database, |settings| settings.originals.keep = keep);
        cut_all_again(&app).await;
        let (anna, bert) = (in_public(ANNA, CLUB), in_public(BERT, CLUB));
        let driven = drive(5);
        let truth_s: Vec<f64> = driven.timed_laps().filter_map(|lap| lap.time_s).collect();
        let stored = give(&app, &anna, "phone.csv", &log(&driven, 5, false))
            .await
            .unwrap();
        assert_eq!(stored, Outcome::Stored);
        let before = mine(&app, ANNA).await;
        let corners_before = corners(&app, &before).await;
        let listed = async || {
            app.circuit_corners(&anna, None, &Default::default())
                .await
                .unwrap()
                .corners
        };
        let listed_before = listed().await;

        // Another one of theirs, with what they decided: one lap does not count, one is for nobody else. And one that somebody
        // else drove.
        let other = drive(6);
        give(&app, &anna, "second.csv", &log(&other, 6, false))
            .await
            .unwrap();
        let first_file = before.laps[0].upload;
        let second: Vec<_> = of_other_files(&mine(&app, ANNA).await, &[first_file]);
        let second_file = second[0].upload;
        let counting: Vec<_> = second.iter().filter(|lap| lap.counts()).collect();
        let (excluded, private) = (counting[0].id, counting[2].id);
        app.set_aside(&alone(ANNA, None), excluded, Reach::Lap, Some(SetAside::Excluded))
            .await
            .unwrap();
        app.share_lap(
            &alone(ANNA, Some(CLUB)),
            &private.to_string(),
            Visibility::Private,
        )
        .await
        .unwrap();
        let second = of_other_files(&mine(&app, ANNA).await, &[first_file]);
        give(&app, &anna, "third.csv", &log(&drive(8), 8, false))
            .await
            .unwrap();
        let third = of_other_files(&mine(&app, ANNA).await, &[first_file, second_file]);
        app.set_aside(
            &alone(ANNA, None),
            third[0].id,
            Reach::File,
            Some(SetAside::NotMine),
        )
        .await
        .unwrap();
        assert!(!app.has_cuts_due());

        let theirs = drive(7);
        give(&app, &bert, "logger.csv", &log(&theirs, 7, true))
            .await
            .unwrap();
        let bert_before = mine(&app, BERT).await;
        cut_all_again(&app).await;

        let after = mine(&app, ANNA).await;
        let of_first: MyLaps = MyLaps {
            laps: after
                .laps
                .iter()
                .filter(|lap| lap.upload == first_file)
                .cloned()
                .collect(),
            ..after.clone()
        };
        let times_s = counted_s(&of_first);
        for truth_s in &truth_s {
            let off_s = times_s
                .iter()
                .map(|time_s| (time_s - truth_s).abs())
                .fold(1.0, f64::min);
            assert!(off_s < 0.02, "{keep:?}: {truth_s} in {times_s:?}");
        }
        let bests_s = [&before, &of_first].map(|laps| {
            let counted = laps.laps.iter().filter_map(|lap| lap.counted_time());
            counted
                .map(pacenote::testing::units::Seconds::get)
                .fold(f64::INFINITY, f64::min)
        });
        let best_s = truth_s.iter().copied().fold(f64::INFINITY, f64::min);
        assert!((bests_s[1] - best_s).abs() < 0.02, "{bests_s:?}, {best_s}");
        assert_eq!(mine(&app, BERT).await, bert_before);
        let bases: Vec<(String, String)> = sqlx::query_as(
            "SELECT DISTINCT file_name, time_basis FROM pacenote.telemetry_sessions AS lap
             JOIN pacenote.uploads AS file ON file.id = lap.upload_id WHERE lap_time_s IS NOT NULL ORDER BY 1",
        )
        .fetch_all(&mut database.as_owner().await)
        .await
        .unwrap();
        let bases: Vec<(&str, &str)> = bases.iter().map(|(file, basis)| (&**file, &**basis)).collect();
        assert_eq!(
            bases,
            [
                ("logger.csv", "lap_channel"),
                ("phone.csv", "line_crossing"),
                ("second.csv", "line_crossing"),
                ("third.csv", "line_crossing"),
            ]
        );

        // What was decided holds, and for no other lap.
        let now = of_other_files(&after, &[first_file, third[0].upload]);
        for before in &second {
            let after = now.iter().find(|lap| lap.id == before.id);
            let decided = |lap: &LapSummary| (lap.set_aside, lap.shared);
            assert_eq!(after.map(decided), Some(decided(before)), "{after:?}");
        }
        let now = of_other_files(&after, &[first_file, second_file]);
        assert!(now.iter().all(|lap| !lap.counts()), "{now:?}");
        let whole = now.iter().filter(|lap| lap.kind == LapKind::Timed);
        assert!(whole.clone().all(|lap| lap.set_aside == Some(SetAside::NotMine)));
        assert!(whole.count() >= 4);
        let seen = app.my_laps(&in_public(ANNA, CLUB), None).await.unwrap();
        assert!(seen.laps.iter().all(|lap| lap.id != private));
        assert!(
            seen.laps
                .iter()
                .filter(|lap| lap.upload == first_file && lap.counts())
                .count()
                >= truth_s.len()
        );

        // Corners keep their numbers and their places.
        assert_eq!(listed().await, listed_before);
        let length_m = theirs.circuit.length_m;
        for laps in [&of_first, &bert_before] {
            let now = corners(&app, laps).await;
            let shifts_m: Vec<f64> = corners_before
                .iter()
                .map(|(number, before_m)| {
                    let (_, at_m) = now.iter().find(|(now, _)| now == number).unwrap();
                    (at_m - before_m).rem_euclid(length_m)
                })
                .collect();
            let (least_m, most_m) = shifts_m
                .iter()
                .fold((f64::INFINITY, 0.0_f64), |(least, most), at| {
                    (least.min(*at), most.max(*at))
                });
            assert!(most_m - least_m < 40.0, "{shifts_m:?}");
        }
    }
}
