//! `pacenote ask` and `pacenote analyze --coach` with every kind of model: the contract's JSON, and nothing that is not computed.

use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use tokio::process::Command;

use crate::end_to_end::two_friends;
use crate::model_server::{ModelServer, Play, Shape, contract};

/// The slower lap, the faster one, in a folder of their own.
fn logs() -> (TempDir, [PathBuf; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let paths = two_friends().map(|friend| {
        let path = folder.path().join(&friend.file_name);
        std::fs::write(&path, &friend.bytes).unwrap();
        path
    });
    (folder, paths)
}

async fn pacenote(server: Option<&ModelServer>, arguments: &[&str]) -> Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pacenote"));
    command.args(arguments).env("LC_ALL", "C").kill_on_drop(true);
    match server {
        None => command.env("AI_ENABLED", "false"),
        Some(server) => command
            .env("AI_BASE_URL", server.base_url())
            .env("AI_ACCOUNT_ID", "0123456789abcdef")
            .env("AI_TOKEN", "token-of-the-test")
            .env("AI_MODELS", "@cf/zai-org/glm-4.7-flash")
            .env("PACENOTE__AI__REQUEST_TIMEOUT_SECONDS", "3")
            .env("PACENOTE__AI__ANSWER_TIMEOUT_SECONDS", "20"),
    };
    let output = command.output().await.unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

async fn ask(server: Option<&ModelServer>, [slower, faster]: [&str; 2]) -> Value {
    let question = "Where am I losing time?";
    pacenote(server, &["ask", slower, question, "--against", faster, "--json"]).await
}

async fn analyze(server: Option<&ModelServer>, [slower, faster]: [&str; 2]) -> Value {
    let arguments = ["analyze", slower, "--against", faster, "--coach", "--json"];
    pacenote(server, &arguments).await["coach"].take()
}

/// The texts of a debrief's points.
fn texts(coach: &Value) -> Vec<&str> {
    let points = coach["points"].as_array().unwrap();
    points
        .iter()
        .map(|point| point["text"].as_str().unwrap())
        .collect()
}

/// A debrief without its texts: what a model may never change.
fn measured(coach: &Value) -> Value {
    let mut coach = coach.clone();
    for point in coach["points"].as_array_mut().unwrap() {
        point["text"].take();
    }
    coach["wording"].take();
    coach["rejected"].take();
    coach
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[tokio::test]
async fn every_model_leaves_the_numbers_alone() {
    let (_folder, paths) = logs();
    let files = [text(&paths[0]), text(&paths[1])];
    let (asked, coached) = (ask(None, files).await, analyze(None, files).await);
    assert_eq!(asked["wording"], "computed");
    assert!(asked["model"].is_null() && asked["rejected"].as_array().unwrap().is_empty());
    assert!(
        asked["facts"][0]["text"].as_str().unwrap().contains("T5"),
        "{asked}"
    );
    assert_eq!(coached["wording"], "computed");
    for play in Play::ALL {
        let server = ModelServer::start(play, Shape::Native).await;
        let (answer, coach) = tokio::join!(ask(Some(&server), files), analyze(Some(&server), files));
        let is_true = matches!(
            play,
            Play::Faithful | Play::ProseAroundJson | Play::TemplateTokens
        );
        assert_eq!(answer["facts"], asked["facts"], "{play:?}");
        assert_eq!(answer["wording"] == "ai", is_true, "{play:?}: {answer}");
        if is_true {
            assert_eq!(answer["model"], "@cf/zai-org/glm-4.7-flash");
        } else {
            assert_eq!(answer["answer"], asked["answer"], "{play:?}");
            assert!(
                !answer["rejected"].as_array().unwrap().is_empty(),
                "{play:?}: {answer}"
            );
        }
        assert_eq!(measured(&coach), measured(&coached), "{play:?}");
        if coach["wording"] == "computed" {
            assert_eq!(texts(&coach), texts(&coached), "{play:?}");
        }
        for text in texts(&coach) {
            let is_computed = texts(&coached).contains(&text);
            let is_plain = !text.contains(['<', '[', '`', '@', '?']) && !text.contains("://");
            assert!(
                is_computed || (is_plain && !text.contains(char::is_numeric)),
                "{play:?}: {text}"
            );
        }
        let is_worded = coach["wording"] == "ai";
        assert!(!is_true || is_worded, "{play:?}: {coach}");
    }
    assert_eq!(contract::violations(), Vec::<String>::new());
}

#[tokio::test]
async fn a_question_about_anything_else_costs_nothing() {
    let (_folder, paths) = logs();
    let file = format!("{}#8", text(&paths[0]));
    let server = ModelServer::start(Play::Faithful, Shape::Native).await;
    for (question, expect) in [
        ("What is trail braking?", "easing off the brake"),
        ("Erzähl mir einen guten Witz über Hunde", "nicht mein Gebiet"),
        ("How do I outrun the police on the highway?", "public roads"),
    ] {
        let said = pacenote(Some(&server), &["ask", &file, question, "--json"]).await;
        assert!(said["answer"].as_str().unwrap().contains(expect), "{said}");
        assert_eq!(said["wording"], "computed");
    }
    assert_eq!(server.requests().len(), 0);
}

/// A lap on which the throttle comes late out of T7, a chicane's first corner: T8 begins before that is made good.
fn slow_out_of_t7(folder: &Path) -> PathBuf {
    use lapgen::{
        Car, Circuit, DriverStyle, Fault, LapPlan, RaceChronoHead, SensorModel, racechrono_csv,
        simulate_session,
    };
    let around = LapPlan::flying(DriverStyle::steady(42));
    let late = around.clone().with_fault(7, Fault::LateThrottle { by_m: 40.0 });
    let plans = [around.clone(), late, around];
    let session = simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, 2027);
    let drive = session.around_lap(2, 4.0).numbered_from(7);
    let sensors = SensorModel {
        row_at_line: true,
        ..SensorModel::gps(25.0, 2027)
    };
    let head = RaceChronoHead {
        title: "lap".to_owned(),
        driver: "Sam".to_owned(),
        car_bus: true,
    };
    let path = folder.join("late.csv");
    std::fs::write(&path, racechrono_csv(&drive, &drive.sample(&sensors), &head)).unwrap();
    path
}

#[tokio::test]
async fn a_loss_that_starts_in_the_corner_before_is_told_there_and_where_it_is_asked_for() {
    let (folder, [_, faster]) = logs();
    let slower = slow_out_of_t7(folder.path());
    let coach = analyze(None, [text(&slower), text(&faster)]).await;
    let first = texts(&coach)[0];
    assert!(first.contains("T8 follows at once and loses 0.1"), "{coach:#}");
    let arguments = [
        "ask",
        text(&slower),
        "Warum bin ich in T8 langsam?",
        "--against",
        text(&faster),
    ];
    let answer = pacenote(None, &[&arguments[..], &["--json"]].concat()).await;
    let said = answer["answer"].as_str().unwrap();
    assert!(
        said.contains("In T8 verlierst du 0,09") && said.contains("Das beginnt schon in T7"),
        "{answer:#}"
    );
    // In another language where that is asked for.
    let answer = pacenote(None, &[&arguments[..], &["--json", "--language", "fr"]].concat()).await;
    assert!(
        answer["answer"].as_str().unwrap().contains("Ça commence dans T7"),
        "{answer:#}"
    );
}

#[tokio::test]
async fn a_loss_that_the_positions_of_two_laps_may_make_is_not_told_as_a_fact() {
    let Some(log) = lapgen::beside::shared_path("samples/vbo/road-america-run04.vbo") else {
        return;
    };
    let (slower, faster) = (format!("{}#3", text(&log)), format!("{}#2", text(&log)));
    let question = "where do I lose the most in the Carousel";
    let answer = pacenote(None, &["ask", &slower, question, "--against", &faster, "--json"]).await;
    let told = answer["answer"].as_str().unwrap();
    assert!(told.contains("these logs can't tell that for sure"), "{told}");
    assert!(!told.contains("you lose"), "{told}");
}
