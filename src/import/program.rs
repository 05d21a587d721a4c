//! Which program or logger writes a format, for people.

/// Names by the format's stable id.
const PROGRAMS: [(&str, &str); 27] = [
    ("ac-csv", "Assetto Corsa"),
    ("acc-distance-csv", "Assetto Corsa Competizione, by distance"),
    ("aim-csv-rs2", "AiM RaceStudio 2"),
    ("aim-csv-rs3", "AiM RaceStudio 3"),
    ("alfano-ada-csv", "Alfano ADA"),
    ("alfano-raw-csv", "Alfano, raw"),
    ("apexlab-csv", "Apex Lab (Le Mans Ultimate)"),
    ("dovex", "DovesLogger"),
    ("fastf1-csv", "FastF1 (Formula 1)"),
    ("forza-csv", "Forza data out"),
    ("garage61-csv", "Garage 61 (iRacing)"),
    ("gauge-s-csv", "Gauge.S"),
    ("generic-csv", "Plain CSV with named columns"),
    ("grcup-csv", "Toyota GR Cup"),
    ("gt7-json", "gt7dashboard (Gran Turismo 7)"),
    ("harrys-csv", "Harry's LapTimer"),
    ("iracing-csv", "iRacing live logger"),
    ("motec-csv", "MoTeC i2, CSV"),
    ("motec-ld", "MoTeC .ld"),
    ("racebox-csv", "RaceBox app"),
    ("racecapture-csv", "RaceCapture"),
    ("racechrono-csv-v3", "RaceChrono, CSV v3"),
    ("racerender-csv", "RaceRender"),
    ("srt-csv", "Sim Racing Telemetry"),
    ("tesla-csv", "Tesla Track Mode"),
    ("trackaddict-csv", "TrackAddict"),
    ("vbo", "VBO (Racelogic, RaceBox, RaceChrono)"),
];

/// The program behind a format's id; the id itself for one that is not listed.
#[must_use]
pub fn program_of(format: &str) -> &str {
    PROGRAMS
        .iter()
        .find(|(id, _)| *id == format)
        .map_or(format, |(_, name)| name)
}
