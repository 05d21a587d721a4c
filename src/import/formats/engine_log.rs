//! Engine logs: tables of what an engine did, without laps and positions.

use crate::import::error::ImportError;
use crate::telemetry::ChannelRole;

/// Words of engine logs; three of them in a header without laps and positions are one.
const ENGINE_WORDS: [&str; 20] = [
    "lambda",
    "afr",
    "a/f",
    "boost",
    "knock",
    "ignition",
    "ign.",
    "injector",
    "inj.",
    "coolant",
    "clt",
    "iat",
    "intake",
    "fuel trim",
    "manifold",
    "map",
    "mafv",
    "maf ",
    "oil",
    "engine load",
];

/// The refusal for a table whose names are those of an engine log; `None` where they are not. `wanted`: what it lacks first.
pub(super) fn refusal_of_names(names: &[String], wanted: ChannelRole) -> Option<ImportError> {
    let is_engine_word = |name: &&String| {
        let name = name.to_lowercase();
        ENGINE_WORDS.iter().any(|word| name.contains(word))
    };
    (names.iter().filter(is_engine_word).count() >= 3)
        .then(|| refusal("This is an engine log without laps and positions", Some(wanted)))
}

/// The refusal: `what` the log is, and what one of its columns would have to be for it to be read all the same.
pub(super) fn refusal(what: &str, wanted: Option<ChannelRole>) -> ImportError {
    ImportError::NoLapData {
        what: what.to_owned(),
        hint: match wanted {
            None => "Record with a lap timer or a logger that has GPS or a lap beacon, and send that file.",
            Some(_) => {
                "Record with a lap timer or a logger that has GPS or a lap beacon; if this file has speed and laps after \
                 all, say which columns they are."
            }
        },
        wanted,
        columns: Vec::new(),
    }
}
