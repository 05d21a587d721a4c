//! Complete laps of real logs; none where the folder is missing.

use std::path::Path;
use std::sync::Arc;

use pacenote::testing::analysis::{Direction, KnownCircuit};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::config::Config;
use pacenote::testing::import::ImportSettings;
use pacenote::testing::telemetry::Lap;

/// Where real logs are looked for, beside the repository.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/samples");

/// Whether the folder is there; says so where it is not.
pub(crate) fn are_there() -> bool {
    let there = Path::new(FOLDER).is_dir();
    if !there {
        println!("Real logs are left out: there is no folder `../shared/samples`.\n");
    }
    there
}

/// The laps of a log from line to line, as far as it is there: one that ends in the pit lane too.
pub(crate) fn timed_laps(path: &str) -> Vec<Lap> {
    let path = Path::new(FOLDER).join(path);
    LogFile::open(&path, &ImportSettings::standard(), &[]).map_or_else(
        |_| Vec::new(),
        |log| log.laps.into_iter().filter(|lap| lap.time().is_some()).collect(),
    )
}

/// The well-known circuits.
pub(crate) fn circuits() -> Arc<[KnownCircuit]> {
    Config::load(None).expect("the settings as shipped").app.circuits
}

/// Directions of corners as a list made by hand says them, in driving order; `None` where it is not there.
pub(crate) fn listed_directions(path: &str) -> Option<Vec<Direction>> {
    let text = std::fs::read_to_string(Path::new(FOLDER).join(path)).ok()?;
    let listed: serde_json::Value = serde_json::from_str(&text).ok()?;
    let direction = |corner: &serde_json::Value| match corner["direction"].as_str()? {
        "left" => Some(Direction::Left),
        "right" => Some(Direction::Right),
        _ => None,
    };
    listed["corners"].as_array()?.iter().map(direction).collect()
}
