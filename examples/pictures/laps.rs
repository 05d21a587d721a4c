//! Pictures of single laps: four drivers on one circuit, from the log of each.

use std::error::Error;

use lapgen::{
    Car, Circuit, DriverStyle, Fault, LapPlan, RaceChronoHead, SensorModel, racechrono_csv, simulate_session,
};
use pacenote::testing::analysis::CompareSettings;
use pacenote::testing::app::lap_pictures::{self, LabeledLap, LapLabel, LapsToDraw, MapColor, View};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::chart::Figure;
use pacenote::testing::import::{ImportSettings, SourceFile};

type Drawn = Result<Figure, Box<dyn Error>>;

/// Two laps against each other.
pub(crate) fn compare() -> Drawn {
    let laps = laps(&[])?;
    Ok(lap_pictures::compare_figure(&laps, &View::default())?)
}

/// Four laps against each other.
pub(crate) fn compare_four() -> Drawn {
    let laps = laps(&["Noémie", "Мария"])?;
    Ok(lap_pictures::compare_figure(&laps, &View::default())?)
}

/// The track, colored by who gains where.
pub(crate) fn map() -> Drawn {
    Ok(lap_pictures::map_figure(
        &laps(&[])?,
        &View::default(),
        MapColor::Gain,
    )?)
}

/// The track, colored by the speed of one lap.
pub(crate) fn map_of_speed() -> Drawn {
    Ok(lap_pictures::map_figure(
        &laps(&[])?,
        &View::default(),
        MapColor::Speed,
    )?)
}

/// One corner.
pub(crate) fn corner() -> Drawn {
    Ok(lap_pictures::corner_figure(&laps(&[])?, &View::default(), 5)?)
}

/// Sam's lap against Rowan's, and those of the others.
fn laps(others: &[&str]) -> Result<LapsToDraw, Box<dyn Error>> {
    let others: Result<Vec<_>, _> = others.iter().map(|name| lap(name)).collect();
    let settings = CompareSettings::default();
    Ok(lap_pictures::compared(
        lap("Sam")?,
        lap("Rowan")?,
        others?,
        &settings,
    )?)
}

/// What a driver does, and the number of the lap.
fn plan(driver: &str) -> (LapPlan, u32) {
    let steady = |seed, line_offset_m| {
        LapPlan::flying(DriverStyle {
            line_offset_m,
            ..DriverStyle::steady(seed)
        })
    };
    match driver {
        "Rowan" => (steady(41, 0.4), 12),
        "Sam" => {
            let plan = steady(42, -0.3)
                .with_fault(5, Fault::BrakesEarly { by_m: 12.0 })
                .with_fault(9, Fault::LateThrottle { by_m: 22.0 })
                .with_fault(11, Fault::SlowApex { by_mps: 1.25 });
            (plan, 8)
        }
        "Noémie" => {
            let plan = steady(43, 0.1).with_fault(2, Fault::Coasts { for_s: 0.5 });
            (plan, 5)
        }
        _ => {
            let plan = steady(44, -0.1).with_fault(7, Fault::WideLine { by_m: 3.0 });
            (plan, 21)
        }
    }
}

/// One flying lap of a driver, logged, and read like any other log.
fn lap(driver: &str) -> Result<LabeledLap, Box<dyn Error>> {
    let (plan, number) = plan(driver);
    let around = LapPlan::flying(plan.style);
    let seed = 2000 + u64::from(number);
    let session = simulate_session(
        &Circuit::demo(),
        &Car::hatchback(),
        &[around.clone(), plan, around],
        seed,
    );
    let drive = session.around_lap(2, 4.0).numbered_from(number - 1);
    let head = RaceChronoHead {
        title: "lap".to_owned(),
        driver: driver.to_owned(),
        car_bus: true,
    };
    let text = racechrono_csv(&drive, &drive.sample(&SensorModel::gps(25.0, seed)), &head);
    let file = SourceFile {
        name: "lap.csv",
        bytes: text.as_bytes(),
    };
    let log = LogFile::read(&file, &ImportSettings::standard(), &[])?;
    let lap = log.lap(None)?.clone();
    Ok(LabeledLap {
        label: LapLabel {
            is_optimal: false,
            driver: driver.to_owned(),
            number: lap.number(),
            circuit: log.circuit_name().map(str::to_owned),
            car: Some("Hatchback, 180 hp".to_owned()),
        },
        lap,
    })
}
