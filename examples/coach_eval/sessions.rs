//! Six simulated sessions with planted faults, read and cut like any log.

use std::collections::BTreeMap;
use std::error::Error;

use lapgen::{
    Car, Circuit, DriverStyle, Fault, LapPlan, RaceChronoHead, SensorModel, racechrono_csv, sample_laps,
    simulate_session,
};
use pacenote::testing::app::ask::{FileLaps, OtherFile};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::config::Config;

/// A lap with its reference, or a lap alone.
pub struct Session {
    log: LogFile,
    against: Option<LogFile>,
}

impl Session {
    pub fn laps(&self) -> FileLaps<'_> {
        FileLaps {
            log: &self.log,
            lap: None,
            against: self.against.as_ref().map(|log| OtherFile {
                log,
                lap: None,
                name: "quick",
            }),
        }
    }
}

pub fn all() -> Result<BTreeMap<&'static str, Session>, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let settings = Config::from_sources(None, &BTreeMap::new())?.app;
    let read = |name: &str, text: &str| -> Result<LogFile, Box<dyn Error>> {
        let path = folder.path().join(format!("{name}.csv"));
        std::fs::write(&path, text)?;
        Ok(LogFile::open(&path, &settings.import, &settings.circuits)?)
    };
    let [quick, several] = sample_laps();
    let mut sessions = BTreeMap::new();
    for (name, corner, fault) in [
        ("brakes_early", 5, Fault::BrakesEarly { by_m: 16.0 }),
        ("late_throttle", 9, Fault::LateThrottle { by_m: 26.0 }),
        ("slow_apex", 11, Fault::SlowApex { by_mps: 1.8 }),
        ("coasts", 5, Fault::Coasts { for_s: 0.6 }),
    ] {
        let plan = LapPlan::flying(DriverStyle::steady(42)).with_fault(corner, fault);
        sessions.insert(
            name,
            Session {
                log: read(name, &log(&plan))?,
                against: Some(read("quick", &quick.text)?),
            },
        );
    }
    sessions.insert(
        "several",
        Session {
            log: read("several", &several.text)?,
            against: Some(read("quick", &quick.text)?),
        },
    );
    sessions.insert(
        "alone",
        Session {
            log: read("alone", &several.text)?,
            against: None,
        },
    );
    Ok(sessions)
}

fn log(plan: &LapPlan) -> String {
    let around = LapPlan::flying(plan.style);
    let plans = [around.clone(), plan.clone(), around];
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
    racechrono_csv(&drive, &drive.sample(&sensors), &head)
}
