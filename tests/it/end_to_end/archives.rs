//! Files that are more or less than one log: archives of several, pairs that are one; and a simulator's own log.

use std::io::Write as _;

use lapgen::{
    Car, Circuit, Drive, DriverStyle, Fault, IbtHead, LapPlan, LdHead, LdNumbers, ibt_log, ld_log, ldx_of,
    simulate_session,
};

use super::Rig;
use super::drop::{dropped, dropped_together};

/// An out lap, three flying laps of which the second loses time in one corner, an in lap.
fn evening() -> Drive {
    let style = DriverStyle::steady(12);
    let mut plans = LapPlan::session(style, 3);
    plans[2] = LapPlan::flying(style).with_fault(9, Fault::LateThrottle { by_m: 30.0 });
    simulate_session(&Circuit::demo(), &Car::gt(), &plans, 77)
}

fn zip_of(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

async fn uploaded_names(rig: &Rig) -> Vec<String> {
    sqlx::query_scalar("SELECT file_name FROM pacenote.uploads ORDER BY file_name")
        .fetch_all(&mut rig.as_owner().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn every_log_of_an_archive_is_stored_and_the_one_that_is_none_is_named() {
    let rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let ben = rig.telemetry("ben");
    let (first, second) = (super::session_log(2, 5).0, super::session_log(2, 6).0);
    let archive = zip_of(&[
        ("evening/one.csv", first.clone()),
        ("evening/diary.csv", b"dear diary, what an evening".to_vec()),
        ("evening/two.csv", second),
        ("evening/car.png", b"\x89PNG\r\n\x1a\n".to_vec()),
    ]);
    let answer = dropped_together(&ben, vec![("evening.zip", archive)]).await;
    let text = answer.text();
    assert!(text.contains("diary.csv"), "the broken one is named: {text}");
    assert!(!text.contains("car.png"), "a picture is no log: {text}");
    assert_eq!(uploaded_names(&rig).await, ["one.csv", "two.csv"]);
    // The same log alone is known again.
    dropped(&ben, "one.csv", &first).await;
    assert_eq!(uploaded_names(&rig).await, ["one.csv", "two.csv"]);
    rig.end().await;
}

/// The whole answer to files that somebody posts.
async fn answer_to(rig: &Rig, files: Vec<(&str, Vec<u8>)>) -> String {
    let ben = rig.telemetry("ben");
    let answer = dropped_together(&ben, files).await;
    answer.text()
}

#[tokio::test]
async fn a_simulators_own_log_gets_the_whole_debrief() {
    let rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let drive = evening();
    let text = answer_to(&rig, vec![("stint.ibt", ibt_log(&drive, &IbtHead::default()))]).await;
    assert!(text.contains(&drive.circuit.name), "{text}");
    assert!(text.contains("T9"), "the corner that costs is named: {text}");
    rig.end().await;
}

#[tokio::test]
async fn a_log_and_the_laps_beside_it_are_one_upload() {
    let rig = Rig::start().await;
    rig.telemetry("alice").slash("watch").run().await.unwrap();
    let drive = evening();
    let head = LdHead {
        numbers: LdNumbers::Floats,
        has_gps: true,
        has_lap_timer: false,
        slower: 2,
        more_channels: 0,
    };
    let files = vec![
        ("run.ldx", ldx_of(&drive).into_bytes()),
        ("run.ld", ld_log(&drive, &head)),
    ];
    let text = answer_to(&rig, files).await;
    assert!(text.contains(&drive.circuit.name), "{text}");
    assert_eq!(uploaded_names(&rig).await, ["run.ld"]);
    rig.end().await;
}
