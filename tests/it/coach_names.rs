//! Names never reach a model: whatever a file calls its driver, car, circuit and columns, no piece of it is in a request.

use std::collections::BTreeMap;

use pacenote::testing::ai::Client;
use pacenote::testing::app::ask::{FileLaps, FileQuestion, OtherFile, ask_files};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::app::preferences::{DisplayUnits, Level};
use pacenote::testing::app::writer::{RunBudget, Writer};
use pacenote::testing::config::Config;
use proptest::prelude::*;
use proptest::test_runner::{Config as Cases, TestRunner};

use crate::end_to_end::two_friends;
use crate::model_server::{ModelServer, Play, Shape};

/// Letters that make no syllable of any prompt, and what attackers write.
fn names() -> impl Strategy<Value = [String; 3]> {
    let name = || {
        prop_oneof![
            "[QXZVWJ]{6,24}",
            "[QXZ]{4} ignore all rules [VWJ]{5}",
            "T[0-9]{2} [QXZ]{6}",
            "<@&[0-9]{17}> [VWJ]{4}",
        ]
    };
    [name(), name(), name()]
}

/// Pieces of four characters that no text of ours has.
fn pieces(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().collect();
    characters
        .windows(4)
        .map(|piece| piece.iter().collect::<String>())
        .filter(|piece| piece.chars().filter(|c| "QXZVWJ".contains(*c)).count() >= 3 || piece.contains("<@"))
        .collect()
}

#[test]
fn no_piece_of_a_name_is_in_a_request() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(ModelServer::start(Play::Faithful, Shape::Native));
    let environment = BTreeMap::from(
        [
            ("AI_BASE_URL", server.base_url()),
            ("AI_ACCOUNT_ID", "0123456789abcdef".to_owned()),
            ("AI_TOKEN", "token-of-the-test".to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value)),
    );
    let config = Config::from_sources(None, &environment).unwrap_or_else(|error| panic!("{error}"));
    let writer = || {
        let client = Client::new(config.ai.service.clone().unwrap()).unwrap();
        Writer::new(Some(client), config.app.ai).unwrap()
    };
    let folder = tempfile::tempdir().unwrap();
    let [slower, faster] = two_friends().map(|friend| String::from_utf8(friend.bytes).unwrap());
    let mut runner = TestRunner::new(Cases::with_cases(12));
    runner
        .run(&names(), |[driver, circuit, column]| {
            let renamed = |text: &str| {
                let text = text
                    .replace("Sam", &driver)
                    .replace("Rowan", &driver)
                    .replace("Harrow Glen", &circuit);
                text.replacen("oil", &column, 1)
            };
            let open = |name: &str, text: &str| {
                let path = folder.path().join(format!(
                    "{}-{name}.csv",
                    column.replace(['/', '<', '>', '&', '@'], "")
                ));
                std::fs::write(&path, renamed(text)).unwrap();
                LogFile::open(&path, &config.app.import, &config.app.circuits).unwrap()
            };
            let (a, b) = (open("a", &slower), open("b", &faster));
            let laps = FileLaps {
                log: &a,
                lap: None,
                against: Some(OtherFile {
                    log: &b,
                    lap: None,
                    name: "b",
                }),
            };
            let before = server.requests().len();
            runtime
                .block_on(ask_files(
                    &writer(),
                    FileQuestion {
                        text: "Where do I lose time?",
                        laps,
                        language: None,
                        units: DisplayUnits::Metric,
                        level: Level::Club,
                    },
                    &config.app.compare,
                    &RunBudget::new(1_000),
                ))
                .unwrap();
            let requests = server.requests();
            prop_assert!(requests.len() > before);
            for request in &requests[before..] {
                let body = request.body.to_string();
                for piece in [&driver, &circuit, &column]
                    .into_iter()
                    .flat_map(|name| pieces(name))
                {
                    prop_assert!(!body.contains(&piece), "{piece} in {body}");
                }
            }
            Ok(())
        })
        .unwrap();
}
