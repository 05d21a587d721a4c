//! Every kind of picture from real logs, where they lie beside the project: for looking at, in any language.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use pacenote::testing::analysis::analyze_session;
use pacenote::testing::app::consistency::consistency_figure;
use pacenote::testing::app::grip::grip_figure;
use pacenote::testing::app::lap_pictures::{
    LabeledLap, LapLabel, LapsToDraw, MapColor, View, compare_figure, compared, corner_figure, map_figure,
};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::app::session_table::session_figure;
use pacenote::testing::app::session_title::SessionTitle;
use pacenote::testing::chart::{DisplayUnits, Figure};
use pacenote::testing::config::Config;
use pacenote::testing::words::Words;

/// Where they are.
const FOLDER: &str = "../shared/samples";

type Drawn = Result<Vec<(String, Figure)>, Box<dyn Error>>;

/// One lap of a file with what it is called: `alice#5`.
struct Samples {
    config: Config,
    words: Words,
}

/// Draws what they show; empty where they are not there.
pub(crate) fn all(words: Words) -> Drawn {
    if !Path::new(FOLDER).is_dir() {
        return Ok(Vec::new());
    }
    let samples = Samples {
        config: Config::from_sources(None, &BTreeMap::new())?,
        words,
    };
    let mut drawn = Vec::new();
    let friends = ["sessions/ben.csv.gz#3", "sessions/alice.csv.gz#5"];
    let four = [
        friends[0],
        friends[1],
        "sessions/carla.csv.gz#1",
        "sessions/ben.csv.gz#7",
    ];
    let pairs: [(&str, &[&str], u32); 9] = [
        ("plain", &friends, 4),
        (
            "incident",
            &["vbo/road-america-run04.vbo#3", "vbo/road-america-run04.vbo#2"],
            5,
        ),
        ("four", &four, 4),
        (
            "no-positions",
            &["sessions/carla-no-gps.csv.gz#6", "sessions/carla-no-gps.csv.gz#1"],
            3,
        ),
        (
            "mixed",
            &["sessions/carla-no-gps.csv.gz#1", "sessions/carla.csv.gz#1"],
            9,
        ),
        (
            "tianma",
            &["racechrono/tianma-lap13.csv", "racechrono/tianma-lap09.csv"],
            13,
        ),
        ("calder", &["motec_ld/calder.ld#2", "motec_ld/calder.ld"], 1),
        ("itself", &["forza/nurburgring.csv", "forza/nurburgring.csv"], 40),
        ("laguna", &["forza/laguna-seca.csv", "forza/laguna-seca.csv"], 8),
    ];
    for (name, laps, corner) in pairs {
        if let Err(error) = samples.pair(name, laps, corner, &mut drawn) {
            println!("{name}: {error}");
        }
    }
    for (name, file) in [
        ("ben", "sessions/ben.csv.gz"),
        ("road-america", "vbo/road-america-run04.vbo"),
        ("one-lap", "racechrono/tianma-lap09.csv"),
        ("no-gps", "sessions/carla-no-gps.csv.gz"),
        ("stc", "trackaddict/stc-log.csv"),
    ] {
        if let Err(error) = samples.session(name, file, &mut drawn) {
            println!("{name}: {error}");
        }
    }
    Ok(drawn)
}

impl Samples {
    fn log(&self, file: &str) -> Result<LogFile, Box<dyn Error>> {
        let settings = &self.config.app;
        Ok(LogFile::open(
            &Path::new(FOLDER).join(file),
            &settings.import,
            &settings.circuits,
        )?)
    }

    fn lap(&self, named: &str) -> Result<LabeledLap, Box<dyn Error>> {
        let (file, number) = match named.split_once('#') {
            Some((file, number)) => (file, Some(number.parse()?)),
            None => (named, None),
        };
        let log = self.log(file)?;
        let lap = log.lap(number)?.clone();
        let stem = file.rsplit('/').next().and_then(|name| name.split('.').next());
        Ok(LabeledLap {
            label: LapLabel {
                is_optimal: false,
                driver: stem.unwrap_or_default().to_owned(),
                number: lap.number(),
                circuit: log.circuit_name().map(str::to_owned),
                car: None,
            },
            lap,
        })
    }

    fn pair(
        &self,
        name: &str,
        laps: &[&str],
        corner: u32,
        drawn: &mut Vec<(String, Figure)>,
    ) -> Result<(), Box<dyn Error>> {
        let mut labeled = laps
            .iter()
            .map(|named| self.lap(named))
            .collect::<Result<Vec<_>, _>>()?;
        if labeled.len() < 2 {
            return Err("two laps are needed".into());
        }
        let (a, b) = (labeled.remove(0), labeled.remove(0));
        let grip = grip_figure(&a, Some(&b), self.words);
        let laps: LapsToDraw = compared(a, b, labeled, &self.config.app.compare)?;
        let view = View {
            words: self.words,
            ..View::default()
        };
        drawn.push((format!("compare-{name}"), compare_figure(&laps, &view)?));
        drawn.push((format!("corner-{name}"), corner_figure(&laps, &view, corner)?));
        drawn.push((format!("map-{name}"), map_figure(&laps, &view, MapColor::Gain)?));
        drawn.push((
            format!("speed-{name}"),
            map_figure(&laps, &view, MapColor::Speed)?,
        ));
        drawn.push((format!("gear-{name}"), map_figure(&laps, &view, MapColor::Gear)?));
        drawn.push((format!("grip-{name}"), grip));
        Ok(())
    }

    fn session(
        &self,
        name: &str,
        file: &str,
        drawn: &mut Vec<(String, Figure)>,
    ) -> Result<(), Box<dyn Error>> {
        let log = self.log(file)?;
        let session = analyze_session(&log.laps, &self.config.app.compare);
        let title = SessionTitle {
            driver: name,
            circuit: log.circuit_name().unwrap_or_default(),
            car: "",
            date: "14 Jun 2025",
            words: self.words,
        };
        drawn.push((
            format!("session-{name}"),
            session_figure(&log.laps, &session, title, 0),
        ));
        let consistency = consistency_figure(&log.laps, &session, title, DisplayUnits::Metric);
        drawn.push((format!("consistency-{name}"), consistency));
        Ok(())
    }
}
