//! The command line's contract: JSON fields, exit codes, and what is always true of a comparison.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::end_to_end::{sample, two_friends};

fn pacenote(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pacenote"))
        .args(arguments)
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Two generated logs in a folder of their own: the slower lap first.
fn logs() -> (TempDir, [PathBuf; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let paths = two_friends().map(|friend| {
        let path = folder.path().join(&friend.file_name);
        std::fs::write(&path, &friend.bytes).unwrap();
        path
    });
    (folder, paths)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|number| number.as_f64().unwrap())
        .collect()
}

#[test]
fn inspect_says_what_a_file_is() {
    let (_folder, [slower, _]) = logs();
    let output = pacenote(&["inspect", text(&slower), "--json"]);
    assert!(output.status.success());
    let said = json(&output);
    assert_eq!(said["format"], "racechrono-csv-v3");
    assert_eq!(said["circuit"]["basis"], "stated");
    let roles: Vec<&str> = said["channels"]
        .as_array()
        .unwrap()
        .iter()
        .map(|channel| channel["role"].as_str().unwrap())
        .collect();
    for role in [
        "time",
        "speed",
        "throttle",
        "brake",
        "gear",
        "latitude",
        "longitude",
        "lap",
    ] {
        assert!(roles.contains(&role), "{role} is missing in {roles:?}");
    }
    let laps = said["laps"].as_array().unwrap();
    assert_eq!(laps.iter().filter(|lap| lap["kind"] == "timed").count(), 1);
    for lap in laps.iter().filter(|lap| lap["kind"] == "partial") {
        assert!(lap["time_s"].is_null() && lap["valid"] == false);
    }
}

#[test]
fn a_comparison_adds_up() {
    let (folder, [slower, faster]) = logs();
    let picture = folder.path().join("chart.png");
    let output = pacenote(&[
        "compare",
        text(&slower),
        text(&faster),
        "--json",
        "--out",
        text(&picture),
    ]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let said = json(&output);
    let delta_s = said["delta_s"].as_f64().unwrap();
    let times_s = said["a"]["time_s"].as_f64().unwrap() - said["b"]["time_s"].as_f64().unwrap();
    assert!((delta_s - times_s).abs() < 0.001 && delta_s > 0.3, "{delta_s}");

    let trace = &said["trace"];
    let stations_m = numbers(&trace["distance_m"]);
    for column in ["delta_s", "a_distance_m", "b_distance_m"] {
        assert_eq!(numbers(&trace[column]).len(), stations_m.len(), "{column}");
    }
    assert!((numbers(&trace["delta_s"]).last().unwrap() - delta_s).abs() < 0.001);
    let steps: Vec<f64> = stations_m.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let (last, others) = steps.split_last().unwrap();
    assert!(others.iter().all(|step| (step - 1.0).abs() < 1e-6) && *last <= 1.0 + 1e-6);

    let loss = |value: &Value, field: &str| value[field].as_f64().unwrap();
    let mut sum_s = 0.0;
    for corner in said["corners"].as_array().unwrap() {
        let phases_s =
            loss(corner, "entry_loss_s") + loss(corner, "mid_loss_s") + loss(corner, "exit_loss_s");
        assert!((phases_s - loss(corner, "loss_s")).abs() < 0.001, "{corner}");
        sum_s += loss(corner, "loss_s");
    }
    for straight in said["straights"].as_array().unwrap() {
        sum_s += loss(straight, "loss_s");
    }
    assert!((sum_s - delta_s).abs() < 0.001, "{sum_s} against {delta_s}");
    // The generator planted faults in T5, T9 and T11; the largest is found.
    assert_eq!(said["findings"][0]["corner"], 5, "{}", said["findings"]);
    image::open(&picture).unwrap();
}

/// By itself each of these laps has another number of corners.
#[test]
fn corners_have_the_same_numbers_whichever_lap_is_named_first() {
    let Some(bytes) = sample("motec_ld/calder.ld") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calder.ld");
    std::fs::write(&path, bytes).unwrap();
    let corners = |a: u32, b: u32| -> Vec<(u64, f64)> {
        let [a, b] = [a, b].map(|lap| format!("{}#{lap}", text(&path)));
        let said = json(&pacenote(&["compare", &a, &b, "--json"]));
        let corners = said["corners"].as_array().unwrap().iter();
        let told = corners.map(|corner| {
            (
                corner["number"].as_u64().unwrap(),
                corner["apex_m"].as_f64().unwrap(),
            )
        });
        told.collect()
    };
    for (one, other) in [(1, 3), (2, 3), (3, 4)] {
        let (there, back) = (corners(one, other), corners(other, one));
        assert_eq!(there.len(), back.len(), "{there:?} {back:?}");
        for ((number, apex_m), (same, there_m)) in there.iter().zip(&back) {
            assert_eq!(number, same);
            assert!(
                (apex_m - there_m).abs() < 30.0,
                "T{number} at {apex_m} and {there_m} m"
            );
        }
    }
}

#[test]
fn analyze_speaks_of_a_session() {
    let (_folder, [slower, _]) = logs();
    let said = json(&pacenote(&["analyze", text(&slower), "--json"]));
    let best_s = said["best_s"].as_f64().unwrap();
    assert!(said["optimal_s"].as_f64().unwrap() <= best_s);
    assert!(said["best_rolling_s"].as_f64().unwrap() <= best_s);
    assert_eq!(said["corners"].as_array().unwrap().len(), 13);
}

#[test]
fn what_cannot_be_used_is_said_in_the_shape_of_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    let check = |bytes: &[u8], expect: &str| {
        let path = folder.path().join("log.csv");
        std::fs::write(&path, bytes).unwrap();
        let output = pacenote(&["inspect", text(&path), "--json"]);
        assert_eq!(output.status.code(), Some(2), "{expect}");
        let error = &json(&output)["error"];
        assert_eq!(error["code"], expect);
        assert!(error["message"].as_str().unwrap().len() > 10 && error["hint"].as_str().unwrap().len() > 10);
        let output = pacenote(&["inspect", text(&path)]);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    };
    check(b"", "empty");
    check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not_text");
    check(
        b"Time (s),Lap,Oil (C)\n0.0,1,80\n0.1,1,80\n0.2,1,80\n0.3,1,81\n",
        "no_speed",
    );
    check(&vec![b'1'; 26 * 1024 * 1024], "too_large");
}

#[test]
fn a_refused_file_shows_its_columns_and_is_read_once_one_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.csv");
    let mut csv = String::from("Time (s),Wobble,Lap\n");
    for row in 0..900 {
        csv.push_str(&format!(
            "{}.{},{},{}\n",
            row / 10,
            row % 10,
            60 + row % 5,
            row / 300
        ));
    }
    std::fs::write(&path, csv).unwrap();
    let refused = String::from_utf8(pacenote(&["inspect", text(&path)]).stderr).unwrap();
    for expect in ["60, 61, 62", "time?", "--map speed=\"COLUMN\"", "(no_speed)"] {
        assert!(refused.contains(expect), "{refused}");
    }
    let read = pacenote(&["inspect", text(&path), "--map", "speed=\"Wobble\",unit=mph"]);
    let read = String::from_utf8(read.stdout).unwrap();
    assert!(read.contains("Wobble") && read.contains("about 30.0"), "{read}");
}

#[test]
fn a_lap_that_is_not_there_is_named() {
    let (_folder, [slower, faster]) = logs();
    let output = pacenote(&["compare", &format!("{}#77", text(&slower)), text(&faster)]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("no lap 77; it has 7, 8, 9"), "{said}");
}

#[test]
fn the_coach_writes_a_debrief_of_a_file() {
    let (_folder, [slower, quick]) = logs();
    let said = json(&pacenote(&[
        "analyze",
        text(&slower),
        "--against",
        text(&quick),
        "--coach",
        "--json",
        "--language",
        "de",
        "--units",
        "mph",
        "--level",
        "novice",
    ]));
    let coach = &said["coach"];
    assert_eq!(coach["wording"], "computed");
    assert_eq!(coach["rejected"], serde_json::json!([]));
    assert_eq!(coach["focus"]["corner"], 5, "{coach}");
    assert_eq!(coach["focus"]["cause"], "brakes_early");
    let point = &coach["points"][0];
    assert_eq!(point["fact_id"], coach["focus"]["fact_id"]);
    for key in ["text", "evidence", "measure"] {
        assert!(point[key].as_str().is_some_and(|text| text.len() > 10), "{point}");
    }
    assert!(
        point["text"]
            .as_str()
            .unwrap()
            .contains("früher als die Referenz"),
        "{point}"
    );
    assert!(
        point["evidence"].as_str().unwrap().contains("ft früher"),
        "{point}"
    );
}
