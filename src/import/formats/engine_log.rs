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
    (names.iter().filter(is_engine_word).count() >= 3).then(|| refusal(None, Some(wanted)))
}

/// The refusal of the log of a program, where that is known. `wanted`: what one of its columns would have to be for it to be
/// read all the same.
pub(super) const fn refusal(program: Option<&'static str>, wanted: Option<ChannelRole>) -> ImportError {
    ImportError::EngineLog {
        program,
        wanted,
        columns: Vec::new(),
    }
}
